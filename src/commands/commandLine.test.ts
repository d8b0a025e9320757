import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Whatever would be read is not there. */
const NOWHERE = { CONTENT_DIR: '/nowhere', BUILD_TIME: 'never' };

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    { env: { ...process.env, ...NOWHERE }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe.each([
  ['check', 'npm run check'],
  ['publishCheck', 'npm run publish-check'],
  ['record', 'npm run record'],
  ['mostRead', 'npm run most-read'],
  ['ping', 'npm run ping'],
  ['previewEmbargo', 'npm run preview:embargo'],
])('%s', (command, call) => {
  test('shows how it is called, and reads nothing', () => {
    const { status, stdout, stderr } = run(command, '--help');
    expect(stdout).toContain(`Usage: ${call}`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('refuses an option that it does not have, and reads nothing', () => {
    const { status, stdout, stderr } = run(command, '--fast');
    expect(stderr).toContain("'--fast'");
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
