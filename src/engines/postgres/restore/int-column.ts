/** A growing list of 32-bit integers at four bytes each, where an array of objects would take twenty times that. */
export class IntColumn {
  #values = new Int32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** @throws RangeError beyond the last one. */
  at(index: number): number {
    const value = index < this.#length ? this.#values[index] : undefined
    if (value === undefined) throw new RangeError(`no integer at ${index} of ${this.#length}`)
    return value
  }
}
