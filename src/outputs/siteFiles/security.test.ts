import { describe, expect, it } from 'vitest';
import type { SecurityContact } from '../../schemas/site.ts';
import { securityFault, securityText } from './security.ts';

const CONTACT: SecurityContact = {
  contacts: ['mailto:security@press.example'],
  expires: '2026-06-01T00:00:00Z',
};

describe('security.txt', () => {
  it('has the two fields that are required, and its own address', () => {
    expect(securityText(CONTACT)).toBe(
      [
        'Contact: mailto:security@press.example',
        'Expires: 2026-06-01T00:00:00Z',
        'Canonical: https://press.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('has the other fields when they are filled in', () => {
    const text = securityText({
      ...CONTACT,
      contacts: ['mailto:security@press.example', 'https://press.example/security/'],
      languages: ['en', 'fr'],
      policy: 'https://press.example/security/',
    });
    expect(text.split('\n')).toEqual([
      'Contact: mailto:security@press.example',
      'Contact: https://press.example/security/',
      'Expires: 2026-06-01T00:00:00Z',
      'Canonical: https://press.example/.well-known/security.txt',
      'Preferred-Languages: en, fr',
      'Policy: https://press.example/security/',
      '',
    ]);
  });
});

describe('securityFault', () => {
  it.each([
    ['long before', '2026-01-01T00:00:00Z', undefined],
    ['exactly 30 days before', '2026-05-02T00:00:00Z', undefined],
    [
      'a second later',
      '2026-05-02T00:00:01Z',
      'security.txt expires on 2026-06-01T00:00:00Z, in 29 days. Check that the contacts are still right and set `expires` to a later moment (security in src/site.config.ts).',
    ],
    [
      'after',
      '2026-06-01T00:00:01Z',
      'security.txt expired on 2026-06-01T00:00:00Z. Check that the contacts are still right and set `expires` to a later moment (security in src/site.config.ts).',
    ],
  ])('%s', (_, now, fault) => {
    expect(securityFault(CONTACT, new Date(now))).toBe(fault);
  });

  it.each([
    [{ expires: '2027-06-01' }, 'expires at "2027-06-01", which is not a moment with a zone'],
    [{ expires: '2027-02-30T00:00:00Z' }, 'which is not a moment with a zone'],
    [{ contacts: [] }, 'has no contact'],
    [
      { contacts: ['security@press.example'] },
      'has the contact "security@press.example", which is no address',
    ],
    [{ contacts: ['http://press.example/security/'] }, 'which is no address'],
    [{ contacts: ['https://press.example@evil.example/'] }, 'which is no address'],
    [{ contacts: ['mailto:a\u202E@press.example'] }, 'which is no address'],
    [{ contacts: ['https:\\\\press.example/'] }, 'which is no address'],
    [
      { policy: 'javascript:alert(1)' },
      'has the policy "javascript:alert(1)", which is no web address',
    ],
  ])('refuses %j', (wrong, fault) => {
    expect(securityFault({ ...CONTACT, ...wrong }, new Date('2026-01-01T00:00:00Z'))).toContain(
      fault,
    );
  });
});
