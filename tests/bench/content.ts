import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of a content folder. */
export interface ContentFile {
  /** Its path in the folder, with `/` between names. */
  path: string;
  text: string;
}

/** Writes the files into a folder, which need not exist. */
export async function writeContent(folder: string, files: readonly ContentFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.join(folder, path.dirname(file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.text);
}
