/** A picture as the build made it: address, width and height in pixels. */
export interface BuiltImage {
  src: string;
  width: number;
  height: number;
}

/** The pictures of an announcement as the site has them. */
export interface BuiltPictures {
  /** The one at its head. */
  head: BuiltImage | undefined;
  /** Those of its text, in their order. */
  text: readonly BuiltImage[];
}

/** The picture that stands for an announcement. */
export interface ArticlePicture {
  /** From the root. */
  address: string;
  width: number;
  height: number;
  alt: string;
  credit?: string;
}

/** A social image as the tags of a page name it. */
export interface SocialImage {
  /** From the root. */
  address: string;
  width: number;
  height: number;
  alt: string;
}
