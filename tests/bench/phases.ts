/**
 * The parts of a build, in their order:
 * - `start`: Node, Astro and the configuration;
 * - `load`: content is read and checked; for Dateline this is the gate;
 * - `bundle`: modules are compiled; for the stock site these are also its announcements;
 * - `pages`: pages are rendered and written;
 * - `index`: Pagefind.
 */
export const PHASES = ['start', 'load', 'bundle', 'pages', 'index'] as const;

export type Phase = (typeof PHASES)[number];

/** Milliseconds of each phase; a phase is missing if its end was not seen. */
export type PhaseTimes = Partial<Record<Phase, number>>;

/** The line of Astro's log with which each phase ends. The last one ends with the build. */
const ENDS: Readonly<Record<Exclude<Phase, 'index'>, RegExp>> = {
  start: /\[content\] Syncing content/,
  load: /\[content\] Synced content/,
  bundle: /generating static routes/,
  pages: /^\S+ ✓ Completed in/,
};

/** Tells the phases of a build by the moments at which the lines of its log arrive. */
export class PhaseClock {
  readonly #times: PhaseTimes = {};
  #since: number;
  #open: readonly Phase[] = PHASES;

  constructor(start: number) {
    this.#since = start;
  }

  /** Takes in a line of the log. */
  read(line: string, now: number): void {
    const [phase] = this.#open;
    if (phase && phase !== 'index' && ENDS[phase].test(line)) this.#end(phase, now);
  }

  /** Ends the last phase. If one before it is still open, Astro words its log in another way. */
  stop(now: number): PhaseTimes {
    const [phase] = this.#open;
    if (phase === 'index') this.#end(phase, now);
    return this.#times;
  }

  #end(phase: Phase, now: number): void {
    this.#times[phase] = now - this.#since;
    this.#since = now;
    this.#open = this.#open.slice(1);
  }
}
