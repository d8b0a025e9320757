import fs, { type PathOrFileDescriptor } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into a process before its program (`node --import`): kills it at the call of a function
 * that changes files whose number `KILL_AT_CALL` gives, before the call is made. Of a text that was
 * being written, the first half is on the disk then.
 */
const last = Number(process.env.KILL_AT_CALL);
let calls = 0;

function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing else may happen in it.
  for (;;);
}

function counted<Arguments extends unknown[], Result>(
  call: (...args: Arguments) => Result,
  beforeKill: (...args: Arguments) => void = () => {},
): (...args: Arguments) => Result {
  return (...args) => {
    calls += 1;
    if (calls === last) {
      beforeKill(...args);
      kill();
    }
    return call(...args);
  };
}

const { writeFileSync } = fs;
const half = (file: PathOrFileDescriptor, text: unknown) => {
  const whole = String(text);
  writeFileSync(file, whole.slice(0, whole.length / 2));
};

Object.assign(fs, {
  writeFileSync: counted(writeFileSync, half),
  openSync: counted(fs.openSync),
  closeSync: counted(fs.closeSync),
  fsyncSync: counted(fs.fsyncSync),
  linkSync: counted(fs.linkSync),
  mkdirSync: counted(fs.mkdirSync),
  renameSync: counted(fs.renameSync),
  rmSync: counted(fs.rmSync),
});
syncBuiltinESMExports();
