import type { SearchWords } from '../../i18n/browser/search.ts';
import type { LimitProblem } from './state.ts';

/** One end of the period that a search is limited to, with what is wrong with it beside it. */
export class DateField {
  readonly #input: HTMLInputElement;
  readonly #problem: HTMLElement;
  readonly #strings: SearchWords;

  constructor(input: HTMLInputElement, problem: HTMLElement, strings: SearchWords) {
    this.#input = input;
    this.#problem = problem;
    this.#strings = strings;
  }

  /** Shows what was typed, and why it is left out. */
  show(typed: string, problem: LimitProblem | undefined): void {
    this.#input.value = typed;
    this.#input.setAttribute('aria-invalid', String(problem !== undefined));
    this.#problem.textContent = problem ? this.#strings.search.limitProblems[problem](typed) : '';
  }
}
