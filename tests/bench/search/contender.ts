/** A search that takes part in the comparison. */
export interface Contender {
  name: string;
  /** Begins with nothing loaded, as for somebody who comes to the site for the first time. */
  visit(): Promise<Visit>;
  close(): Promise<void>;
}

/** Queries that one person asks, one after the other. */
export interface Visit {
  ask(query: string): Promise<Answer>;
  end(): Promise<void>;
}

/** What a search gave for a query. */
export interface Answer {
  /** The addresses of the first page of results, at most ten. */
  addresses: string[];
  /** Whether it said that the query was not taken as it stands: a word without match, a correction. */
  notice: boolean;
  milliseconds: number;
  /** What crossed the network for it; nothing where the search runs on a server. */
  transfer: Transfer | undefined;
}

export interface Transfer {
  bytes: number;
  requests: number;
}

/** The length of a page of results. */
export const PAGE_SIZE = 10;
