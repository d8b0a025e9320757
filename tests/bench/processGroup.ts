import { readdirSync, readFileSync } from 'node:fs';

/** What a group of processes used. */
export interface Usage {
  /** User and system time of all of them. */
  cpuMilliseconds: number;
  /** The most memory that all together held at one moment (resident set size). */
  peakBytes: number;
}

/** Linux counts processor time in hundredths of a second, whatever the machine (`USER_HZ`). */
const MILLISECONDS_PER_TICK = 10;

/** A process and everything it started, looked at through `/proc`, which only Linux has. */
export class ProcessGroup {
  readonly #id: number;
  readonly #isMember = new Map<number, boolean>();
  readonly #cpuTicks = new Map<number, number>();
  #peakBytes = 0;

  /** @param leader The process that was started as the leader of its group (`detached`). */
  constructor(leader: number) {
    this.#id = leader;
  }

  /** Looks at every process of the group. What one used after the last look at it is not counted. */
  look(): void {
    let bytes = 0;
    for (const process of runningProcesses()) {
      if (this.#isMember.get(process) !== false) bytes += this.#lookAt(process);
    }
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
  }

  /** What the group used as far as it was seen; nothing where there is no `/proc`. */
  get usage(): Usage | undefined {
    if (this.#cpuTicks.size === 0) return undefined;
    const ticks = [...this.#cpuTicks.values()].reduce((sum, each) => sum + each, 0);
    return { cpuMilliseconds: ticks * MILLISECONDS_PER_TICK, peakBytes: this.#peakBytes };
  }

  /** Notes the processor time of a process of the group, and returns the memory it holds. */
  #lookAt(process: number): number {
    const fields = statFields(process);
    if (!fields) return 0;
    const isMember = Number(fields[FIELD.group]) === this.#id;
    this.#isMember.set(process, isMember);
    if (!isMember) return 0;
    this.#cpuTicks.set(
      process,
      Number(fields[FIELD.userTicks]) + Number(fields[FIELD.systemTicks]),
    );
    return residentBytes(process);
  }
}

/** Positions in `/proc/<id>/stat` behind the name of the program (man 5 proc). */
const FIELD = { group: 2, userTicks: 11, systemTicks: 12 } as const;

function runningProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statFields(process: number): string[] | undefined {
  const stat = readProc(process, 'stat');
  // The name stands in brackets and may itself hold brackets and spaces.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function residentBytes(process: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readProc(process, 'status') ?? '') ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

/** Reads a file about a process; nothing if it has ended meanwhile. */
function readProc(process: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
