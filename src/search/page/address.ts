import { readState, type SearchState, writeState } from './state.ts';

/** The state that the address bar shows. */
export function readAddress(): SearchState {
  return readState(new URLSearchParams(location.search));
}

/** The address of a state of the search page. */
export function addressOf(state: SearchState): string {
  const parameters = writeState(state);
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`;
}
