import { z } from 'astro/zod';
import { line, pattern } from './text.ts';
import { asWebAddress } from './webAddress.ts';

/** The name of a field as the provider's form has it. */
const fieldName = pattern(
  /^[^\s<>"]+$/,
  'is not the name of a form field',
  'copy the name="…" of the field from the form that the provider gives you',
);

/** An address that a form may be sent to. Mail addresses of readers travel encrypted only. */
const formAddress = asWebAddress(
  pattern(
    /^https:\/\/[^\s/?#]+\.[^\s]+$/,
    'is not an address that begins with https://',
    'copy the whole address, such as https://lists.example.org',
  ),
);

/** The settings of every provider. */
const common = {
  /** The terms that readers agree to, in your words. Left out: that the provider keeps their address to send them this mail. */
  consent: line.optional(),
};

/** Buttondown (buttondown.com). Lists are tags there. */
const buttondown = z.strictObject({
  provider: z.literal('buttondown'),
  ...common,
  /** The name of the newsletter in its address: `buttondown.com/<username>`. */
  username: pattern(
    /^[A-Za-z0-9_.-]+$/,
    'is not the name of a newsletter',
    'write what stands behind buttondown.com/ in the address of its page',
  ),
  /** The choices of readers: `id` is a tag of the newsletter. Left out: everybody gets everything. */
  lists: z
    .array(z.strictObject({ name: line, id: line }))
    .min(1)
    .optional(),
});

/** listmonk, which you run yourself. Its lists must be public. */
const listmonk = z.strictObject({
  provider: z.literal('listmonk'),
  ...common,
  /** Its address, which is its "root URL": `https://lists.example.org`. */
  address: formAddress,
  /** The choices of readers: `id` is the UUID of the list, as in the form under Lists, Forms. */
  lists: z
    .array(
      z.strictObject({
        name: line,
        id: pattern(
          /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
          'is not the UUID of a list',
          'copy the value="…" of the list from the form that listmonk shows under Lists, Forms',
        ),
      }),
    )
    .min(1),
});

/** Mailchimp. Lists are groups of an audience there. */
const mailchimp = z.strictObject({
  provider: z.literal('mailchimp'),
  ...common,
  /** The action="…" of its embedded form: `https://example.us1.list-manage.com/subscribe/post?u=…&id=…`. */
  address: pattern(
    /^https:\/\/[a-z0-9.-]+\.list-manage\.com\/subscribe\/post\?(?=.*\bu=[0-9a-f]+)(?=.*\bid=[0-9a-f]+)[\w&=]+$/,
    'is not the address of a Mailchimp form',
    'copy the action="…" of the embedded form, with & where it has &amp;',
  ),
  /** The choices of readers: `id` is the name of the checkbox in the embedded form, `group[15001][1]`. */
  lists: z
    .array(
      z.strictObject({
        name: line,
        id: pattern(
          /^group\[\d+\]\[\d+\]$/,
          'is not the name of a group',
          'copy the name="…" of the checkbox from the embedded form, such as group[15001][1]',
        ),
      }),
    )
    .min(1)
    .optional(),
});

/** Any other provider that takes a plain form. */
const form = z.strictObject({
  provider: z.literal('form'),
  ...common,
  /** The action="…" of its form. */
  address: formAddress,
  /** The method="…" of its form. `get` shows the reader's address in the address bar and in logs. */
  method: z.enum(['post', 'get']),
  fields: z.strictObject({
    /** The name of the field for the mail address. */
    email: fieldName,
    /** Fields with a fixed value, by their names. */
    hidden: z.record(fieldName, z.string()).optional(),
  }),
  /** The choices of readers: the name and the value of each checkbox. */
  lists: z
    .array(z.strictObject({ name: line, field: fieldName, value: line }))
    .min(1)
    .optional(),
});

/** The service that sends mail for the archive. Their form takes the addresses; the archive itself keeps none. */
export const mail = z.discriminatedUnion('provider', [buttondown, listmonk, mailchimp, form]);

export type Mail = z.infer<typeof mail>;
