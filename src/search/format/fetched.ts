import type { LoadFile } from './compressedFiles.ts';

/**
 * The bytes at an address.
 *
 * @throws if the address has no file.
 */
export const bytesOf: LoadFile = async (address, cache) => {
  const response = await fetch(address, cache && { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Loads the files of a folder by their names. */
export function filesIn(folder: string, load: LoadFile = bytesOf): LoadFile {
  return (file, cache) => load(`${folder}${file}`, cache);
}

/** A loader that asks for some files at once, and has them ready for the first who wants them. */
export function startedWith(
  files: readonly (readonly [file: string, cache?: RequestCache])[],
  load: LoadFile = bytesOf,
): LoadFile {
  const started = new Map(files.map(([file, cache]) => [file, load(file, cache)]));
  // A failure is told to whoever asks for the file.
  for (const loading of started.values()) loading.catch(() => {});
  return (file, cache) => {
    const loading = started.get(file);
    started.delete(file);
    return loading ?? load(file, cache);
  };
}
