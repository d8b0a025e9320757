/** Loads each thing once, by its key. A failure is not kept: the next call tries again. */
export class Once<Value> {
  readonly #loaded = new Map<string, Promise<Value>>();

  /** What was loaded under a key, or is being loaded; `load` is called only where nothing is. */
  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.#loaded.get(key);
    if (known) return known;
    const loading = load();
    this.#loaded.set(key, loading);
    loading.catch(() => {
      if (this.#loaded.get(key) === loading) this.#loaded.delete(key);
    });
    return loading;
  }

  /** Forgets everything, so that it is loaded anew. */
  forget(): void {
    this.#loaded.clear();
  }
}
