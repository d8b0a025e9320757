import { expect, inject, it } from 'vitest';
import { nuFaults, skipWithoutJava } from './checks/nuChecker.ts';

it('has no page in either archive that the Nu Html Checker finds a fault in', async (context) => {
  skipWithoutJava(context);
  expect(await nuFaults([inject('shippedSite'), inject('fixtureSite')])).toEqual([]);
});
