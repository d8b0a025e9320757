import { describe, expect, it } from 'vitest';
import { markOfAny } from './markOf.ts';

describe('markOfAny', () => {
  it.each([
    ['training', ['training'], 'training'],
    ['(Trained),', ['training'], 'training'],
    ['taxes', ['tax'], 'tax'],
    ['seizing', ['seized'], 'seized'],
    ['investigation', ['investigators'], 'investigators'],
    ['agencies', ['agency'], 'agency'],
    ['Behörden', ['behorde'], 'behorde'],
    ['INTERPOL’s', ['interpol'], 'interpol'],
    ['Zürich', ['zurich'], 'zurich'],
    ['U.S.', ['us'], 'us'],
    ['1,000,000', ['1000000'], '1000000'],
    ['cyber-attack', ['attack'], 'attack'],
    ['Anti-Money', ['antimoney'], 'antimoney'],
    ['Y', ['y'], 'y'],
    ['_(Kenya)_', ['kenya'], 'kenya'],
    ['émigrés', ['emigre'], 'emigre'],
    ["d'État", ['etat'], 'etat'],
    ['Kenya/Uganda', ['uganda'], 'uganda'],
    ['police', ['kenya', 'police'], 'police'],
  ])('%s is marked by %j', (word, marks, mark) => {
    expect(markOfAny(marks)(word)).toBe(mark);
  });

  it.each([
    ['policy', ['pol']],
    ['police', ['policy']],
    ['country', ['council']],
    ['Country', ['counted']],
    ['usage', ['use']],
    ['taxation', ['tax']],
    ['us', ['use']],
    ['—', ['training']],
    ['training', []],
    ['', ['training']],
  ])('%s is not marked by %j', (word, marks) => {
    expect(markOfAny(marks)(word)).toBeUndefined();
  });
});
