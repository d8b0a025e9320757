import { digest } from '../model/digest.ts';

const FIRST_SLOTS = 1024;

/**
 * Set of the texts that were seen, by a hash of 52 bits each: eight bytes in a table that is between
 * a third and two thirds full, so 12 to 24 bytes a text however long it is, and 36 for the moment in
 * which it grows. That two of ten million texts have the same hash is less likely than one in fifty.
 *
 * By hand, because a `Set` of these numbers keeps 37 to 50 bytes for each (measured with one to five
 * million), and ends at 16,777,216, which a month of a busy site passes.
 */
export class Seen {
  #slots = new Float64Array(FIRST_SLOTS);
  #used = 0;

  /** Adds a text; false if it was there before. */
  add(text: string): boolean {
    if (this.#used * 3 >= this.#slots.length * 2) this.#grow();
    const key = keyOf(text);
    const slot = slotOf(this.#slots, key);
    if (this.#slots[slot] === key) return false;
    this.#slots[slot] = key;
    this.#used += 1;
    return true;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    for (const key of this.#slots) if (key !== 0) slots[slotOf(slots, key)] = key;
    this.#slots = slots;
  }
}

/** Slot in which a key stands, or would stand: an empty one holds 0. */
function slotOf(slots: Float64Array, key: number): number {
  let slot = key % slots.length;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) % slots.length;
  return slot;
}

/** Whole number from 1 to 2^52, from the first 52 bits of SHA-256. */
function keyOf(text: string): number {
  return Number.parseInt(digest(text).slice(0, 13), 16) + 1;
}
