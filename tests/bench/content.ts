import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from './generator.ts';

/** Writes the files into a folder, which need not exist. */
export async function writeContent(folder: string, files: readonly ContentFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.join(folder, path.dirname(file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.text);
}
