/** The part of Pagefind's browser interface that the search page uses (pagefind.app/docs/api). */
export interface Engine {
  search(query: string): Promise<{ results: EngineResult[] }>;
}

/** A result whose data is loaded when it is shown. */
export interface EngineResult {
  id: string;
  data(): Promise<ResultData>;
}

/** What the index holds of an announcement; `meta` is what the page marks with `data-pagefind-meta`. */
export interface ResultData {
  url: string;
  /** HTML: escaped text with `<mark>` around what matched. */
  excerpt: string;
  meta: { title: string; date: string; kind: string; organisations: string; status?: string };
}
