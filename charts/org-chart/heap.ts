/**
 * States waiting to be looked at, the cheapest first: a binary heap over typed arrays.
 */
export class Heap {
  private keys = new Float64Array(1024);
  private states = new Int32Array(1024);
  private filled = 0;

  get size(): number {
    return this.filled;
  }

  clear(): void {
    this.filled = 0;
  }

  push(state: number, key: number): void {
    if (this.filled === this.keys.length) this.grow();
    let at = this.filled;
    this.filled += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const aboveKey = this.keys[above] ?? 0;
      if (aboveKey <= key) break;
      this.keys[at] = aboveKey;
      this.states[at] = this.states[above] ?? 0;
      at = above;
    }
    this.keys[at] = key;
    this.states[at] = state;
  }

  /** The state with the smallest key; the heap must not be empty. */
  pop(): number {
    const first = this.states[0] ?? 0;
    this.filled -= 1;
    const key = this.keys[this.filled] ?? 0;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.filled) break;
      if (below + 1 < this.filled && (this.keys[below + 1] ?? 0) < (this.keys[below] ?? 0)) below += 1;
      const belowKey = this.keys[below] ?? 0;
      if (belowKey >= key) break;
      this.keys[at] = belowKey;
      this.states[at] = this.states[below] ?? 0;
      at = below;
    }
    this.keys[at] = key;
    this.states[at] = this.states[this.filled] ?? 0;
    return first;
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length);
    const states = new Int32Array(2 * this.states.length);
    keys.set(this.keys);
    states.set(this.states);
    this.keys = keys;
    this.states = states;
  }
}
