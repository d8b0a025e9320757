/** A bar is drawn only when somebody has waited this long. */
const PATIENCE_MILLISECONDS = 1_000;
const WIDTH = 30;

/** A progress bar on a terminal; elsewhere nothing is drawn. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #start = performance.now();
  #drawn = '';

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(done: number, total: number): void {
    if (!this.#stream.isTTY || performance.now() - this.#start < PATIENCE_MILLISECONDS) return;
    const filled = Math.floor((done / total) * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.floor((done / total) * 100)} %`;
    if (bar === this.#drawn) return;
    this.#drawn = bar;
    this.#stream.write(`\r${bar}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#drawn) this.#stream.write('\r\u001B[2K');
  }
}
