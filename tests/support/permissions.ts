/** The user `nobody`, whom no system lets read what is closed. */
const NOBODY = 65_534;

/**
 * Does something as a user whom permissions bind: the superuser reads and writes whatever there is.
 * What it reads must be open to all.
 */
export async function asBoundUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
