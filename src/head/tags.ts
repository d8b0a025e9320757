/** A tag of `<head>`. */
export type Tag =
  | { name: 'meta'; attributes: Record<string, string> }
  | { name: 'link'; attributes: Record<string, string> };

export function meta(attributes: Record<string, string>): Tag {
  return { name: 'meta', attributes };
}

export function link(attributes: Record<string, string>): Tag {
  return { name: 'link', attributes };
}
