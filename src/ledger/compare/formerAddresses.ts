import type { FormerAddress } from '../../schemas/formerAddress.ts';

/** Finds what became of an address. One that ends in `/` speaks for everything below it too. */
export class FormerAddresses {
  readonly #byAddress: ReadonlyMap<string, FormerAddress>;

  constructor(entries: readonly FormerAddress[]) {
    this.#byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  }

  /** The addresses of the entries. */
  get addresses(): string[] {
    return [...this.#byAddress.keys()];
  }

  /** The entry for an address: its own, or that of the nearest folder above. */
  of(address: string): FormerAddress | undefined {
    for (let at = address; at !== '/'; at = folderOf(at)) {
      const entry = this.#byAddress.get(at);
      if (entry) return entry;
    }
    return undefined;
  }

  /** The address to which another leads now: below a folder that moved, the same name in the new one. */
  targetOf(address: string): string | undefined {
    const entry = this.of(address);
    if (entry?.to === undefined) return undefined;
    if (entry.address === address || !entry.to.endsWith('/')) return entry.to;
    return entry.to + address.slice(entry.address.length);
  }
}

/** The folder that an address lies in: `/a/` of `/a/b/` and of `/a/b.txt`. */
export function folderOf(address: string): string {
  return address.slice(0, address.replace(/\/$/, '').lastIndexOf('/') + 1);
}
