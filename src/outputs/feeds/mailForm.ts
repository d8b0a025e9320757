import type { Mail } from '../../schemas/mail.ts';

interface Field {
  name: string;
  value: string;
}

/** A list that readers may choose, as a checkbox. */
interface MailChoice extends Field {
  label: string;
}

/** A form that takes a mail address to whoever sends the mail. */
export interface MailForm {
  /** The address it is sent to. */
  action: string;
  method: 'post' | 'get';
  /** The host that gets the address: `buttondown.com`. */
  host: string;
  /** The name of the field for the mail address. */
  address: string;
  hidden: readonly Field[];
  choices: readonly MailChoice[];
  /** The terms that readers agree to, in the newsroom's words. */
  consent: string | undefined;
}

/**
 * The form of a provider. The names of its fields are those of the provider's own form; where there
 * is only one list, there is nothing to choose, and it is sent along unseen.
 */
export function mailForm(mail: Mail): MailForm {
  const { action, method, address, hidden, choices } = formOf(mail);
  const [first, ...others] = choices;
  const isChoice = others.length > 0;
  return {
    action,
    method,
    host: new URL(action).host,
    address,
    hidden: first && !isChoice ? [...hidden, { name: first.name, value: first.value }] : hidden,
    choices: isChoice ? choices : [],
    consent: mail.consent,
  };
}

function formOf(mail: Mail): Omit<MailForm, 'host' | 'consent'> {
  switch (mail.provider) {
    case 'buttondown':
      return {
        action: `https://buttondown.com/api/emails/embed-subscribe/${mail.username}`,
        method: 'post',
        address: 'email',
        hidden: [{ name: 'embed', value: '1' }],
        choices: (mail.lists ?? []).map(({ name, id }) => ({
          label: name,
          name: 'tag',
          value: id,
        })),
      };
    case 'listmonk':
      return {
        action: `${mail.address.replace(/\/$/, '')}/subscription/form`,
        method: 'post',
        address: 'email',
        // Empty for people; programs that fill in everything give themselves away.
        hidden: [{ name: 'nonce', value: '' }],
        choices: mail.lists.map(({ name, id }) => ({ label: name, name: 'l', value: id })),
      };
    case 'mailchimp':
      return {
        action: mail.address,
        method: 'post',
        address: 'EMAIL',
        // Empty for people; programs that fill in everything give themselves away.
        hidden: [{ name: honeypotOf(mail.address), value: '' }],
        choices: (mail.lists ?? []).map(({ name, id }) => ({
          label: name,
          name: id,
          value: id.replace(/^.*\[(\d+)\]$/, '$1'),
        })),
      };
    case 'form':
      return {
        action: mail.address,
        method: mail.method,
        address: mail.fields.email,
        hidden: Object.entries(mail.fields.hidden ?? {}).map(([name, value]) => ({ name, value })),
        choices: (mail.lists ?? []).map(({ name, field, value }) => ({
          label: name,
          name: field,
          value,
        })),
      };
  }
}

/**
 * The name of the field that only robots fill in, as Mailchimp makes it.
 *
 * @example `https://a.example/subscribe?u=1&id=2` -> `b_1_2`
 */
function honeypotOf(address: string): string {
  const { searchParams } = new URL(address);
  return `b_${searchParams.get('u')}_${searchParams.get('id')}`;
}
