import { parseArgs } from 'node:util';
import { FileError } from '../model/fileError.ts';

/** What a command takes on the command line. */
export interface CommandLine {
  /** Shown for `--help`: how it is called, and what it does. */
  usage: string;
  /** What it may be given besides options, such as files; nothing unless this is set. */
  takesNames?: boolean;
}

/**
 * Reads the arguments of a command that has no option but `--help`. Asks for help and arguments that
 * cannot be understood are answered here, before anything is read; the latter set the exit code 1.
 *
 * @returns The names that were given; nothing where all is answered.
 */
export function readNames({ usage, takesNames = false }: CommandLine): string[] | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: takesNames,
    });
    if (!values.help) return positionals;
    console.log(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 1;
  }
  return undefined;
}

/** Runs a command; where the system does not let a file be read or written, one line says so and the exit code is 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
