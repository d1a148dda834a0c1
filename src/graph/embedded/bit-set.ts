const BITS = 32

/** A set of ordinals below a fixed size. Filters are compiled to operations on these. */
export class BitSet {
  readonly size: number
  readonly #words: Uint32Array

  private constructor(size: number, words: Uint32Array) {
    this.size = size
    this.#words = words
  }

  static empty(size: number): BitSet {
    return new BitSet(size, new Uint32Array(Math.ceil(size / BITS)))
  }

  /** All ordinals from `start` up to, not including, `end`. */
  static range(size: number, start: number, end: number): BitSet {
    const set = BitSet.empty(size)
    for (let i = start; i < end; i++) set.add(i)
    return set
  }

  add(ordinal: number): void {
    const word = ordinal >>> 5
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (ordinal & 31))
  }

  has(ordinal: number): boolean {
    return ((this.#words[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0
  }

  and(other: BitSet): BitSet {
    return this.#combine(other, (a, b) => a & b)
  }

  or(other: BitSet): BitSet {
    return this.#combine(other, (a, b) => a | b)
  }

  /** What is in this set and not in the other. */
  without(other: BitSet): BitSet {
    return this.#combine(other, (a, b) => a & ~b)
  }

  count(): number {
    let count = 0
    for (let word of this.#words) for (; word !== 0; word &= word - 1) count += 1
    return count
  }

  /** The ordinals in the set, ascending. */
  toArray(): number[] {
    const ordinals: number[] = []
    this.#words.forEach((bits, word) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1) ordinals.push(word * BITS + (31 - Math.clz32(rest & -rest)))
    })
    return ordinals
  }

  #combine(other: BitSet, operation: (a: number, b: number) => number): BitSet {
    return new BitSet(
      this.size,
      this.#words.map((word, i) => operation(word, other.#words[i] ?? 0)),
    )
  }
}
