import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { BuiltImage } from '../model/pictures.ts';

/**
 * Puts the built pictures in their places: the tree has `image:0` for the first.
 *
 * @param change Makes of a picture what its `img` has for attributes beside `alt`.
 */
export function placePictures(
  tree: Root,
  pictures: readonly BuiltImage[],
  attributes: (picture: BuiltImage) => Record<string, string | number>,
): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    const { src, alt } = node.properties;
    const position = String(src).replace('image:', '');
    const picture = pictures[Number(position)];
    if (!picture) {
      throw new Error(`The text refers to picture ${position}, which it does not have.`);
    }
    node.properties = { ...attributes(picture), alt };
  });
}
