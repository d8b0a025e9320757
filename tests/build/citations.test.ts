import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, inject, it } from 'vitest';
import { isAnnouncement, readSite } from '../support/builtSite.ts';

describe.each(['shippedSite', 'fixtureSite'] as const)('the citations of the %s', (site) => {
  const { files, pages } = readSite(inject(site));
  const cited = pages.filter(isAnnouncement).map(({ address, document }) => ({
    address,
    id: document.querySelector('.kicker-id')?.textContent ?? '',
    title: document.querySelector('h1')?.textContent ?? '',
    file: (name: string) => String(files.get(`${address}${name}`)),
  }));

  it('have the id, the title and the address of their announcement', () => {
    expect(cited.length).toBeGreaterThan(0);
    for (const { address, id, title, file } of cited) {
      const URL = `https://press.example${address}`;
      expect(JSON.parse(file('citation.json'))).toMatchObject([{ id, title, URL }]);
      expect(file('citation.bib')).toMatch(new RegExp(`^@misc\\{${id},\\n`));
      expect(file('citation.ris')).toContain(`\nID  - ${id}\n`);
      expect(file('citation.ris')).toContain(`\nTI  - ${title}\nUR  - ${URL}\n`);
    }
  });

  it('can be read by a program', () => {
    for (const { address, title, file } of cited) {
      const URL = `https://press.example${address}`;
      const [bibtex] = plugins.input.chain(file('citation.bib'));
      expect(bibtex).toMatchObject({ URL, author: [{}] });
      const [ris] = plugins.input.chain(file('citation.ris'));
      expect(ris).toMatchObject({ URL, title });
    }
  });
});
