import { describe, expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import { en } from '../i18n/en.ts';
import { datelineOf } from './dateline.ts';

describe('datelineOf', () => {
  it.each([
    [{ country: 'FR', city: 'Lyon' }, 'LYON, France, 9 February 2024 —'],
    [{ country: 'FR' }, 'FRANCE, 9 February 2024 —'],
    [{ country: 'SG', city: 'Singapore' }, 'SINGAPORE, 9 February 2024 —'],
    [{ country: 'DE', city: 'Gießen' }, 'GIESSEN, Germany, 9 February 2024 —'],
    [{ country: 'AE', city: 'دبي' }, 'دبي, United Arab Emirates, 9 February 2024 —'],
    ['global', '9 February 2024 —'],
  ])('of %j is %s', (place, dateline) => {
    expect(datelineOf(archived({ place }), en)).toBe(dateline);
  });

  it('has the day as it was written', () => {
    const announcement = archived({ published: '2024-02-09T23:30:00-08:00', place: 'global' });
    expect(datelineOf(announcement, en)).toBe('9 February 2024 —');
  });
});
