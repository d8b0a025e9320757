import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep Chromium from calling home, and let it run as root in a container. */
const ARGUMENTS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real Chromium: an installed one, else the one that npm brought. `CHROME_PATH` names another. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ARGUMENTS });
}

/** The path of the browser; the one from npm is unpacked the first time. */
export async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((file) => file && existsSync(file));
  if (installed) return installed;
  const folder = await unpackedBrowser();
  const { setupLambdaEnvironment } = await import('@sparticuz/chromium');
  process.env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  setupLambdaEnvironment(path.join(folder, 'al2023', 'lib'));
  return path.join(folder, 'chromium');
}

/** Unpacks the packed Chromium with its libraries beside the other packages; an interrupted attempt leaves nothing. */
async function unpackedBrowser(): Promise<string> {
  const packed = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const folder = path.resolve('node_modules/.cache/chromium');
  if (existsSync(folder)) return folder;

  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const temporary = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files and nowhere else.
  process.env.TMPDIR = unfinished;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(packed, part));
    }
    await writeFile(path.join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await rename(unfinished, folder);
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** The packed configuration names folders of another system; without a font Chromium crashes. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
