import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../../tests/support/archive.ts';
import { changeMoments } from './changes.ts';

const change = (date: string) => [{ date, kind: 'update', note: 'More.' }];

function momentsOf(written: readonly Written[]): Record<string, string> {
  const moments = changeMoments(archiveOf(written));
  return Object.fromEntries([...moments].map(([id, moment]) => [id, moment.toISOString()]));
}

describe('changeMoments', () => {
  it('differ for announcements of one day, by their ids alone', () => {
    const one = { id: 'TST-2024-001', published: '2024-02-09' };
    const two = { id: 'TST-2024-002', published: '2024-02-09' };
    const old = { id: 'TST-2019-002', published: '2019-01-01', updates: change('2024-02-09') };
    const expected = {
      'TST-2019-002': '2024-02-09T00:00:00.219Z',
      'TST-2024-001': '2024-02-09T00:00:00.124Z',
      'TST-2024-002': '2024-02-09T00:00:00.224Z',
    };
    expect(momentsOf([one, two, old])).toEqual(expected);
    expect(momentsOf([old])).toEqual({ 'TST-2019-002': expected['TST-2019-002'] });
  });

  it('stay on their day, and keep the moment that was written', () => {
    expect(
      momentsOf([
        { id: 'TST-2024-99999', published: '2024-02-09' },
        { id: 'TST-2024-003', published: '2024-02-09T09:30:00+01:00' },
      ]),
    ).toEqual({
      'TST-2024-003': '2024-02-09T08:30:00.324Z',
      'TST-2024-99999': '2024-02-09T02:46:39.924Z',
    });
  });

  it('differ where two series of ids meet', () => {
    const day = { published: '2024-02-09' };
    expect(
      momentsOf([
        { id: 'TST-2024-001', ...day },
        { id: 'ABC-2024-001', ...day },
      ]),
    ).toEqual({
      'ABC-2024-001': '2024-02-09T00:00:00.124Z',
      'TST-2024-001': '2024-02-09T00:00:00.125Z',
    });
  });
});
