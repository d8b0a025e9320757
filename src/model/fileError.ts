/** The meanings of the codes of the system, for a person who does not know them (errno(3)). */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the system does not allow it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the quota of this user is used up',
  EFBIG: 'the file would be too large',
  EIO: 'the device reports a fault',
  EISDIR: 'a folder stands there',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EMFILE: 'too many files are open',
  ENXIO: 'a socket or a device stands there',
  EBUSY: 'another program holds it',
};

/** A file that cannot be read or written, said in one line to the person who can mend it. */
export class FileError extends Error {
  /** @param file As it is shown: relative to the current folder if it is inside. */
  constructor(file: string, action: 'read' | 'written', cause: unknown) {
    super(`${file} cannot be ${action}: ${reasonOf(cause)}.`, { cause });
  }
}

/** The code of an error of the system, such as `ENOENT`; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The reason that the system gave, in words with its code.
 *
 * @example reasonOf(error) // 'no space is left on the device (ENOSPC)'
 */
function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return code in REASONS ? `${REASONS[code]} (${code})` : code;
}
