/** The part of bibtex-parse that tests use; the package brings no types. */
declare module 'bibtex-parse' {
  /** Each entry with its key, its type and its fields in capitals, macros written out. */
  export function entries(text: string): Record<string, string>[];
}
