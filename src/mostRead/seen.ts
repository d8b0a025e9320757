import { hash } from 'node:crypto';

const FIRST_SLOTS = 1024;

/**
 * Which texts were seen, by a hash of 52 bits each: eight bytes in a table that is between a third
 * and two thirds full, so some 12 to 24 bytes a text however long it is. That two of ten million
 * texts have the same hash is less likely than one in fifty.
 */
export class Seen {
  #slots = new Float64Array(FIRST_SLOTS);
  #used = 0;

  /** Notes a text; false if it was there before. */
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

/** Where a key stands, or would stand: an empty slot holds 0. */
function slotOf(slots: Float64Array, key: number): number {
  let slot = key % slots.length;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) % slots.length;
  return slot;
}

/** A whole number from 1 to 2^52, from the first 52 bits of SHA-256. */
function keyOf(text: string): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16) + 1;
}
