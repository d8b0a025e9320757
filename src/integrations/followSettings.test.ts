import { describe, expect, it } from 'vitest';
import { settingFaults } from './followSettings.ts';

const UUID = '5f0b1c2e-8a4d-4b6f-9c3e-1a2b3c4d5e6f';

const MAILCHIMP = 'https://press.us1.list-manage.com/subscribe/post?u=0a1b2c&id=3d4e5f&f_id=00ab';

describe('settings that work', () => {
  it.each([
    [{}],
    [{ mail: { provider: 'buttondown', username: 'press' } }],
    [
      {
        mail: {
          provider: 'buttondown',
          username: 'press',
          lists: [{ name: 'Weekly', id: 'weekly' }],
        },
      },
    ],
    [
      {
        mail: {
          provider: 'listmonk',
          address: 'https://lists.press.example',
          lists: [{ name: 'Weekly', id: UUID }],
          consent: 'You agree.',
        },
      },
    ],
    [{ mail: { provider: 'mailchimp', address: MAILCHIMP } }],
    [
      {
        mail: {
          provider: 'form',
          address: 'https://press.example/subscribe',
          method: 'post',
          fields: { email: 'fields[email]', hidden: { list: '3' } },
          lists: [{ name: 'Weekly', field: 'list[]', value: '1' }],
        },
      },
    ],
    [{ webSub: { hub: 'https://hub.press.example/' } }],
  ])('%j', (settings) => {
    expect(settingFaults(settings)).toEqual([]);
  });
});

describe('settings that cannot work', () => {
  it.each([
    [
      { licence: { name: 'CC BY 4.0', address: 'javascript:alert(1)' } },
      [
        'licence: address: "javascript:alert(1)" is not a web address. Write the whole address, beginning with https://.',
      ],
    ],
    [
      { webSub: { hub: 'https://hub.press.example\\@evil.example/' } },
      [
        'webSub: hub: "https://hub.press.example\\\\@evil.example/" has a space, an invisible character or a backslash in it. Remove it; write %20 for a space.',
      ],
    ],
    [
      {
        mail: {
          provider: 'form',
          address: 'https://press.example@evil.example/subscribe',
          method: 'post',
          fields: { email: 'email' },
        },
      },
      [
        'mail: address: "https://press.example@evil.example/subscribe" has a name and an @ before its host. Begin with the host, such as https://example.org/page.',
      ],
    ],
    [
      { mail: { provider: 'butondown', username: 'press' } },
      ['mail: provider: "butondown" is not allowed. Did you mean "buttondown"?'],
    ],
    [
      { mail: { provider: 'buttondown', username: 'https://buttondown.com/press' } },
      [
        'mail: username: "https://buttondown.com/press" is not the name of a newsletter. Write what stands behind buttondown.com/ in the address of its page.',
      ],
    ],
    [
      { mail: { provider: 'buttondown', usrname: 'press' } },
      ['mail: unknown field "usrname". Did you mean "username"?'],
    ],
    [
      {
        mail: {
          provider: 'listmonk',
          address: 'http://lists.press.example',
          lists: [{ name: 'Weekly', id: '3' }],
        },
      },
      [
        'mail: address: "http://lists.press.example" is not an address that begins with https://. Copy the whole address, such as https://lists.example.org.',
        'mail: lists.id: "3" is not the UUID of a list. Copy the value="…" of the list from the form that listmonk shows under Lists, Forms.',
      ],
    ],
    [
      { mail: { provider: 'mailchimp', address: 'https://press.us1.list-manage.com/subscribe' } },
      [
        'mail: address: "https://press.us1.list-manage.com/subscribe" is not the address of a Mailchimp form. Copy the action="…" of the embedded form, with & where it has &amp;.',
      ],
    ],
    [
      {
        mail: {
          provider: 'form',
          address: 'https://press.example/subscribe',
          method: 'put',
          fields: { email: 'e mail' },
        },
      },
      [
        'mail: method: "put" is not allowed. Did you mean "post"?',
        'mail: fields.email: "e mail" is not the name of a form field. Copy the name="…" of the field from the form that the provider gives you.',
      ],
    ],
    [
      { webSub: { hub: 'hub.press.example' } },
      [
        'webSub: hub: "hub.press.example" is not a web address. Write the whole address, beginning with https://.',
      ],
    ],
  ])('%j', (settings, faults) => {
    expect(settingFaults(settings)).toEqual(
      faults.map((fault) => `src/site.config.ts, in ${fault}`),
    );
  });
});
