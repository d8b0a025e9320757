import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PhaseClock, type PhaseTimes } from './phases.ts';
import { ProcessGroup, type Usage } from './processGroup.ts';
import type { Site } from './sites.ts';

/** What one build took. */
export interface Measurement {
  wallMilliseconds: number;
  /** Missing where the system does not tell. */
  usage: Usage | undefined;
  phases: PhaseTimes;
}

const LOOK_EVERY_MILLISECONDS = 50;
const SHOWN_LOG_LINES = 30;

/**
 * Builds a site as it is, warm or cold, and measures the build with everything it starts.
 *
 * @param signal Ends the build and all its processes.
 * @throws if the build fails, with the end of its log.
 */
export async function build(site: Site, signal: AbortSignal): Promise<Measurement> {
  const start = performance.now();
  const clock = new PhaseClock(start);
  const usages: (Usage | undefined)[] = [];
  for (const command of site.commands) usages.push(await run(site, command, clock, signal));
  const end = performance.now();
  return { wallMilliseconds: end - start, usage: together(usages), phases: clock.stop(end) };
}

async function run(
  site: Site,
  command: readonly string[],
  clock: PhaseClock,
  signal: AbortSignal,
): Promise<Usage | undefined> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, command, {
    cwd: site.root,
    // The leader of a group of its own, which can be watched and ended as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  });
  const end = () => endGroup(child);
  signal.addEventListener('abort', end, { once: true });
  const group = child.pid === undefined ? undefined : new ProcessGroup(child.pid);
  const timer = setInterval(() => group?.look(), LOOK_EVERY_MILLISECONDS);
  try {
    const log = followLog(child, clock);
    const [code] = await once(child, 'close');
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`The build of ${site.name} failed:\n${log.join('\n')}`);
    return group?.usage;
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', end);
  }
}

/** The environment of every build: nothing that would make one of them another than the next. */
function environment(): NodeJS.ProcessEnv {
  const { SITE_URL: _address, ...inherited } = process.env;
  return {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_TIME: '2026-01-01T00:00:00Z',
    CONTENT_DIR: 'content',
    NO_COLOR: '1',
    // Pictures are drawn once and kept; they would hide what the rest of a build takes.
    SOCIAL_IMAGES: 'off',
  };
}

/** Tells the clock every line, and keeps the last ones. */
function followLog({ stdout, stderr }: ChildProcess, clock: PhaseClock): string[] {
  const last: string[] = [];
  for (const stream of [stdout, stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      clock.read(line, performance.now());
      last.push(line);
      if (last.length > SHOWN_LOG_LINES) last.shift();
    });
  }
  return last;
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    // A negative id means the whole group; Windows has none.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** The usage of commands that ran one after the other. */
function together(usages: readonly (Usage | undefined)[]): Usage | undefined {
  const known = usages.filter((usage) => usage !== undefined);
  if (known.length < usages.length) return undefined;
  return {
    cpuMilliseconds: known.reduce((sum, usage) => sum + usage.cpuMilliseconds, 0),
    peakBytes: Math.max(...known.map((usage) => usage.peakBytes)),
  };
}
