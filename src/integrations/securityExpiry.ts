import type { AstroIntegration } from 'astro';
import { securityFault } from '../outputs/siteFiles/security.ts';
import { buildTime } from '../site/environment.ts';
import { site } from '../site.config.ts';

/** Fails a build, before it has cost time, whose security.txt would be wrong or soon out of date. */
export function securityExpiry(): AstroIntegration {
  return {
    name: 'security-expiry',
    hooks: {
      'astro:build:start': () => {
        const fault = site.security && securityFault(site.security, buildTime());
        if (fault !== undefined) throw new Error(fault);
      },
    },
  };
}
