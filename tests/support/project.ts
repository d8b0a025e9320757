import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder in which the tests are started: that folder of package.json. */
const ROOT = process.cwd();

/** The parts of the project that a build needs. */
const SOURCES = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** The environment that a build may read. */
export interface BuildEnvironment {
  CONTENT_DIR: string;
  BUILD_TIME: string;
  SITE_URL?: string;
  TZ?: string;
  SOCIAL_IMAGES?: 'on' | 'off';
}

/** The end of a command, and everything that it wrote. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** A running `astro dev`. */
export interface DevServer {
  address: string;
  close(): Promise<void>;
}

/** A copy of the project in a folder of its own: nothing is cached from other builds, and none disturbs another. */
export interface Project {
  folder: string;
  /** The folder in which `build` puts the site. */
  dist: string;
  /** Adds settings to `src/site.config.ts`. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  /** `npm run build`, into `dist`. */
  build(environment: BuildEnvironment): Promise<Outcome>;
  /** The same, killed as soon as it is time; looked at ten times a second. */
  killBuild(environment: BuildEnvironment, isTime: () => boolean): Promise<void>;
  /** `astro dev` on loopback, once it answers. */
  dev(environment: BuildEnvironment): Promise<DevServer>;
  /** `npm run preview:embargo`, into `embargo-preview` in the folder of the project. */
  previewEmbargo(environment: BuildEnvironment): Promise<Outcome>;
  /** `npm run check`. */
  check(environment: BuildEnvironment): Promise<Outcome>;
  /** `npm run publish-check`. */
  publishCheck(environment: BuildEnvironment): Promise<Outcome>;
  /** `npm run record`. */
  record(environment: BuildEnvironment, ...options: string[]): Promise<Outcome>;
  /** `npm run most-read`. */
  mostRead(environment: BuildEnvironment, ...logs: string[]): Promise<Outcome>;
  /** `npm run ping`. */
  ping(environment: BuildEnvironment, ...feeds: string[]): Promise<Outcome>;
  /** The files that a build leaves beside the site: the data store, types, caches; by their paths in the folder. */
  keptFiles(): ReadonlyMap<string, Buffer>;
  remove(): Promise<void>;
}

/** Copies the project into a new folder for temporary files; `place` is a path inside that folder. */
export function copyProject(place = 'project'): Project {
  const temporary = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  const folder = path.join(temporary, place);
  const dist = path.join(temporary, 'dist');
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) {
    cpSync(path.join(ROOT, source), path.join(folder, source), { recursive: true });
  }
  linkPackages(path.join(folder, 'node_modules'));
  const node = (environment: BuildEnvironment, ...args: string[]) =>
    run(process.execPath, args, folder, environment);
  return {
    folder,
    dist,
    configure: (settings) => addSettings(path.join(folder, 'src/site.config.ts'), settings),
    build: (environment) => node(environment, 'src/commands/build.ts', '--outDir', dist),
    killBuild: (environment, isTime) => {
      const args = ['src/commands/build.ts', '--outDir', dist];
      return killWhen(start(process.execPath, args, folder, environment), isTime);
    },
    dev: (environment) => startDevServer(folder, environment),
    previewEmbargo: (environment) => node(environment, '--run', 'preview:embargo'),
    check: (environment) => node(environment, '--run', 'check'),
    publishCheck: (environment) => node(environment, '--run', 'publish-check'),
    record: (environment, ...options) => node(environment, '--run', 'record', '--', ...options),
    mostRead: (environment, ...logs) => node(environment, '--run', 'most-read', '--', ...logs),
    ping: (environment, ...feeds) => node(environment, '--run', 'ping', '--', ...feeds),
    keptFiles: () => filesBelow(folder, ['.astro', 'node_modules/.astro']),
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

/** Builds a site in a copy of the project, and fails with the output of the build if that fails. */
export async function buildSite(environment: BuildEnvironment, place?: string): Promise<Project> {
  const project = copyProject(place);
  const { code, output } = await project.build(environment);
  if (code === 0) return project;
  await project.remove();
  throw new Error(`The build ended with ${code}:\n${output}`);
}

/** The files in some folders of a folder, those that are there. */
export function filesBelow(folder: string, names: readonly string[]): ReadonlyMap<string, Buffer> {
  return new Map(
    names
      .map((name) => path.join(folder, name))
      .filter((each) => existsSync(each))
      .flatMap((each) => readdirSync(each, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file)]),
  );
}

function addSettings(file: string, settings: Readonly<Record<string, unknown>>): void {
  const text = readFileSync(file, 'utf8');
  const start = 'export const site: Site = {';
  if (!text.includes(start)) throw new Error(`${file} does not begin with "${start}".`);
  writeFileSync(
    file,
    text.replace(start, () => `${start}\n  ...${JSON.stringify(settings)},`),
  );
}

/** Links every package, but not the folder as a whole: Astro keeps its data store in there. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  const installed = path.join(ROOT, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(path.join(installed, name), path.join(folder, name), 'junction');
  }
}

/** Starts `astro dev` on a port that is free, and waits until it says its address. */
function startDevServer(folder: string, stated: BuildEnvironment): Promise<DevServer> {
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'];
  const child = start(process.execPath, args, folder, stated);
  const closed = new Promise<void>((ended) => child.on('close', () => ended()));
  let output = '';
  return new Promise((started, failed) => {
    child.on('error', failed);
    closed.then(() => failed(new Error(`The development server ended:\n${output}`)));
    const listen = (text: string) => {
      output += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (!address) return;
      const close = () => {
        child.kill();
        return closed;
      };
      started({ address, close });
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
  });
}

function killWhen(child: ChildProcess, isTime: () => boolean): Promise<void> {
  const timer = setInterval(() => {
    if (isTime()) child.kill('SIGKILL');
  }, 100);
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (_, signal) => {
      clearInterval(timer);
      if (signal === 'SIGKILL') ended();
      else failed(new Error('The build ended before it was time.'));
    });
  });
}

/** Starts a command in an environment that the runner of the tests has no part in. */
function start(
  command: string,
  args: readonly string[],
  folder: string,
  stated: BuildEnvironment,
): ChildProcess {
  // The runner's own mode would reach the build.
  const { NODE_ENV: _mode, VITEST: _runner, ...inherited } = process.env;
  const env = { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...stated };
  return spawn(command, args, { cwd: folder, env });
}

function run(
  command: string,
  args: readonly string[],
  folder: string,
  stated: BuildEnvironment,
): Promise<Outcome> {
  const child = start(command, args, folder, stated);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output }));
  });
}
