import { WORDMARK_FILES, type WordmarkFile } from '../../site/wordmarkFiles.ts';
import { isDrawable } from '../typeface.ts';

/** The pictures of the name of the archive; none if the fonts cannot draw it. */
export function wordmarkFiles(name: string): readonly WordmarkFile[] {
  return isDrawable(name) ? WORDMARK_FILES : [];
}
