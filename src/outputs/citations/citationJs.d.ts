/** The part of citation-js that the archive uses; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: object } };
    input: { chain(text: string): Record<string, unknown>[] };
    output: {
      format(
        name: 'bibtex' | 'ris' | 'bibliography',
        data: readonly object[],
        options?: { template: string; format: 'text' | 'html'; lang: string },
      ): string;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
