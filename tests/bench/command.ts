import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ProcessGroup } from './processGroup.ts';

const LOOK_EVERY_MILLISECONDS = 50;

/** What a program took, with everything it started. */
export interface CommandUsage {
  wallSeconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/**
 * Runs a program under Node, in a process of its own, and measures it.
 *
 * @param program The file and its arguments.
 * @param signal Ends it.
 * @throws if it fails, with what it wrote on its error stream.
 */
export async function measureCommand(
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<CommandUsage> {
  const start = performance.now();
  const child = spawn(process.execPath, program, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
    env: { ...process.env, ...environment },
  });
  const group = child.pid === undefined ? undefined : new ProcessGroup(child.pid);
  const timer = setInterval(() => group?.look(), LOOK_EVERY_MILLISECONDS);
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [code] = await once(child, 'close').finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${program[0]} failed:\n${errors}`);
  const { cpuMilliseconds = 0, peakBytes = 0 } = group?.usage ?? {};
  return {
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: cpuMilliseconds / 1000,
    peakMegabytes: peakBytes / 1e6,
  };
}

/** `1.2 s, CPU 1.5 s, memory 210 MB` */
export function shownUsage({ wallSeconds, cpuSeconds, peakMegabytes }: CommandUsage): string {
  return `${wallSeconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, memory ${Math.round(peakMegabytes)} MB`;
}
