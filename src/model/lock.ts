import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './fileError.ts';

/** Whoever holds a lock, as far as the lock says. */
export interface Holder {
  process: number | undefined;
  machine: string | undefined;
}

/** A lock that this process holds. */
export interface Lock {
  release(): void;
}

/** How often a holder says that it is still there, in milliseconds. */
const SIGN_EVERY = 30_000;

/** The minutes after which a holder that gave no sign counts as gone. One call to the disk may take long. */
export const MINUTES_WITHOUT_SIGN = 10;

/**
 * Takes a lock: a file with the number of this process and the name of its machine. The lock of a
 * process that is no more is taken over at once; one whose holder cannot be looked up, because it is
 * on another machine or not named, when it gave no sign for ten minutes. So none blocks for ever, also
 * not in containers, where every process has the same number and every machine another name.
 *
 * @throws the error of the system if the lock can be neither read nor written.
 */
export function takeLock(file: string): Lock | { holder: Holder } {
  if (make(file)) return held(file);
  const holder = readHolder(file);
  if (isAtWork(file, holder)) return { holder };
  rmSync(file, { force: true });
  return make(file) ? held(file) : { holder: readHolder(file) };
}

/** Makes the file; says whether it was free. */
function make(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    // On a full disk, an empty file may be there.
    if (systemCode(error) === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

function held(file: string): Lock {
  const giveSign = () => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch (error) {
      // Somebody was told to delete it.
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  };
  const signs = setInterval(giveSign, SIGN_EVERY).unref();
  return {
    release: () => {
      clearInterval(signs);
      rmSync(file, { force: true });
    },
  };
}

function readHolder(file: string): Holder {
  const [, number, machine] = /^(\d+)(?: (\S+))?$/.exec(read(file).trim()) ?? [];
  return { process: number === undefined ? undefined : Number(number), machine };
}

/** A lock that was given back a moment ago names nobody. */
function read(file: string): string {
  if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? true)) {
    throw new Error('this is no file');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function isAtWork(file: string, { process: number, machine }: Holder): boolean {
  const isHere = number !== undefined && (machine === undefined || machine === hostname());
  // This process holds none yet: the number is that of one before it.
  if (isHere && (number === process.pid || !isRunning(number))) return false;
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  // By the clock of the machine, as the sign was given; no text depends on it.
  return made !== undefined && Math.abs(Date.now() - made) < MINUTES_WITHOUT_SIGN * 60_000;
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
