import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { validate } from '../gate/check/validate.ts';
import { fieldWording } from '../gate/check/wording.ts';
import { licence } from '../schemas/licence.ts';
import { mail } from '../schemas/mail.ts';
import type { Site } from '../schemas/site.ts';
import { webSub } from '../schemas/webSub.ts';
import { site } from '../site.config.ts';

/**
 * Stops the build when the settings for the licence, mail or WebSub in `src/site.config.ts` cannot work: their
 * form may fit its type and yet lead readers nowhere.
 */
export function followSettings(): AstroIntegration {
  return {
    name: 'follow-settings',
    hooks: {
      'astro:config:setup': () => {
        const faults = settingFaults(site);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}

/** Finds the faults of the settings for the licence, mail and WebSub, a sentence or two each. */
export function settingFaults(settings: {
  licence?: unknown;
  mail?: unknown;
  webSub?: unknown;
}): string[] {
  return [
    ...faultsOf('licence', licence, settings.licence),
    ...faultsOf('mail', mail, settings.mail),
    ...faultsOf('webSub', webSub, settings.webSub),
  ];
}

function faultsOf(name: keyof Site, schema: z.ZodType, value: unknown): string[] {
  if (value === undefined) return [];
  const validation = validate(schema, value);
  if ('value' in validation) return [];
  return validation.findings.map((finding) => {
    const { rule, mend } = fieldWording(finding);
    return `src/site.config.ts, in ${name}: ${rule}. ${mend}`;
  });
}
