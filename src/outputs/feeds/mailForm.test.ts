import { describe, expect, it } from 'vitest';
import { type Mail, mail } from '../../schemas/mail.ts';
import { type MailForm, mailForm } from './mailForm.ts';

const WEEKLY = '5f0b1c2e-8a4d-4b6f-9c3e-1a2b3c4d5e6f';
const DAILY = '6a1c2d3e-9b5e-4c7a-8d4f-2b3c4d5e6f70';

const CASES: [string, Mail, MailForm][] = [
  [
    'Buttondown, with tags to choose from',
    {
      provider: 'buttondown',
      username: 'press',
      lists: [
        { name: 'Weekly digest', id: 'weekly' },
        { name: 'Corrections', id: 'corrections' },
      ],
    },
    {
      action: 'https://buttondown.com/api/emails/embed-subscribe/press',
      method: 'post',
      host: 'buttondown.com',
      address: 'email',
      hidden: [{ name: 'embed', value: '1' }],
      choices: [
        { label: 'Weekly digest', name: 'tag', value: 'weekly' },
        { label: 'Corrections', name: 'tag', value: 'corrections' },
      ],
      consent: undefined,
    },
  ],
  [
    'Buttondown without tags',
    { provider: 'buttondown', username: 'press' },
    {
      action: 'https://buttondown.com/api/emails/embed-subscribe/press',
      method: 'post',
      host: 'buttondown.com',
      address: 'email',
      hidden: [{ name: 'embed', value: '1' }],
      choices: [],
      consent: undefined,
    },
  ],
  [
    'listmonk',
    {
      provider: 'listmonk',
      address: 'https://lists.press.example/',
      lists: [
        { name: 'Weekly digest', id: WEEKLY },
        { name: 'Everything', id: DAILY },
      ],
    },
    {
      action: 'https://lists.press.example/subscription/form',
      method: 'post',
      host: 'lists.press.example',
      address: 'email',
      hidden: [{ name: 'nonce', value: '' }],
      choices: [
        { label: 'Weekly digest', name: 'l', value: WEEKLY },
        { label: 'Everything', name: 'l', value: DAILY },
      ],
      consent: undefined,
    },
  ],
  [
    'listmonk with one list, which nobody has to choose',
    {
      provider: 'listmonk',
      address: 'https://lists.press.example',
      lists: [{ name: 'Weekly digest', id: WEEKLY }],
      consent: 'You agree to one mail a week.',
    },
    {
      action: 'https://lists.press.example/subscription/form',
      method: 'post',
      host: 'lists.press.example',
      address: 'email',
      hidden: [
        { name: 'nonce', value: '' },
        { name: 'l', value: WEEKLY },
      ],
      choices: [],
      consent: 'You agree to one mail a week.',
    },
  ],
  [
    'Mailchimp',
    {
      provider: 'mailchimp',
      address: 'https://press.us1.list-manage.com/subscribe/post?u=0a1b2c&id=3d4e5f&f_id=00ab',
      lists: [
        { name: 'Weekly digest', id: 'group[15001][1]' },
        { name: 'Corrections', id: 'group[15001][16]' },
      ],
    },
    {
      action: 'https://press.us1.list-manage.com/subscribe/post?u=0a1b2c&id=3d4e5f&f_id=00ab',
      method: 'post',
      host: 'press.us1.list-manage.com',
      address: 'EMAIL',
      hidden: [{ name: 'b_0a1b2c_3d4e5f', value: '' }],
      choices: [
        { label: 'Weekly digest', name: 'group[15001][1]', value: '1' },
        { label: 'Corrections', name: 'group[15001][16]', value: '16' },
      ],
      consent: undefined,
    },
  ],
  [
    'another provider',
    {
      provider: 'form',
      address: 'https://mail.press.example/join?from=site',
      method: 'post',
      fields: { email: 'fields[email]', hidden: { form: '7', 'ml-submit': '1' } },
      lists: [
        { name: 'Weekly digest', field: 'lists[]', value: 'w' },
        { name: 'Corrections', field: 'lists[]', value: 'c' },
      ],
    },
    {
      action: 'https://mail.press.example/join?from=site',
      method: 'post',
      host: 'mail.press.example',
      address: 'fields[email]',
      hidden: [
        { name: 'form', value: '7' },
        { name: 'ml-submit', value: '1' },
      ],
      choices: [
        { label: 'Weekly digest', name: 'lists[]', value: 'w' },
        { label: 'Corrections', name: 'lists[]', value: 'c' },
      ],
      consent: undefined,
    },
  ],
];

describe('the form of', () => {
  it.each(CASES)('%s', (_, settings, form) => {
    expect(mail.parse(settings)).toEqual(settings);
    expect(mailForm(settings)).toEqual(form);
  });
});
