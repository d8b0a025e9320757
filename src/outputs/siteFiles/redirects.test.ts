import { describe, expect, it } from 'vitest';
import { FormerAddresses } from '../../ledger/compare/formerAddresses.ts';
import { apacheRules, hostRules, nginxRules, redirectRules } from './redirects.ts';

const ended = '2024-03-01';
const reason = 'It moved.';
const FORMER = new FormerAddresses([
  { address: '/announcements/2024/old/', to: '/announcements/2024/new/', ended, reason },
  { address: '/topics/lost/', ended, reason },
  { address: '/data/old.csv', ended, reason },
]);
const RECORDED = [
  '/announcements/2024/old/',
  '/announcements/2024/old/changes/1-2/',
  '/announcements/2024/old/gone.pdf',
  '/topics/lost/',
  '/topics/lost/rss.xml',
  '/about/',
];
const THERE = new Set([
  '/about/',
  '/announcements/2024/new/',
  '/announcements/2024/new/index.txt',
  '/announcements/2024/new/changes/1-2/',
  // Those who follow a list that ended are told by its feed.
  '/topics/lost/rss.xml',
]);
const RULES = redirectRules(FORMER, RECORDED, (address) => THERE.has(address));

describe('the rules for former addresses', () => {
  it('lead from what was below a page to the same below the new one, or to that page', () => {
    expect(RULES).toEqual([
      { from: '/announcements/2024/old/', to: '/announcements/2024/new/' },
      {
        from: '/announcements/2024/old/changes/1-2/',
        to: '/announcements/2024/new/changes/1-2/',
      },
      { from: '/announcements/2024/old/gone.pdf', to: '/announcements/2024/new/' },
      { from: '/announcements/2024/old/index.txt', to: '/announcements/2024/new/index.txt' },
      { from: '/data/old.csv' },
      { from: '/topics/lost/' },
    ]);
  });

  it('are lines for hosts that read _redirects', () => {
    expect(hostRules(RULES.slice(3))).toBe(
      '# Made from former-addresses.yaml by the build.\n' +
        '/announcements/2024/old/index.txt /announcements/2024/new/index.txt 301\n',
    );
  });

  it('are locations for nginx, which shows the page of what is gone', () => {
    expect(nginxRules(RULES.slice(3))).toBe(
      '# Made from former-addresses.yaml by the build.\n' +
        'location = /announcements/2024/old/index.txt { return 301 /announcements/2024/new/index.txt; }\n' +
        'location = /data/old.csv { return 410; }\n' +
        'location = /topics/lost/ { error_page 410 /topics/lost/index.html; return 410; }\n',
    );
  });

  it('are patterns for Apache, in which a dot is a dot', () => {
    expect(apacheRules(RULES.slice(3))).toBe(
      '# Made from former-addresses.yaml by the build.\n' +
        'RedirectMatch 301 "^/announcements/2024/old/index\\.txt$" "/announcements/2024/new/index.txt"\n' +
        'RedirectMatch 410 "^/data/old\\.csv$"\n' +
        'RedirectMatch 410 "^/topics/lost/$"\n' +
        '<LocationMatch "^/topics/lost/$">\n' +
        '  ErrorDocument 410 /topics/lost/index.html\n' +
        '</LocationMatch>\n',
    );
  });
});
