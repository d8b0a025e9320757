/** A tag of `<head>`. */
export type HeadTag =
  | { name: 'meta'; attributes: Record<string, string> }
  | { name: 'link'; attributes: Record<string, string> };

export function meta(attributes: Record<string, string>): HeadTag {
  return { name: 'meta', attributes };
}

export function link(attributes: Record<string, string>): HeadTag {
  return { name: 'link', attributes };
}
