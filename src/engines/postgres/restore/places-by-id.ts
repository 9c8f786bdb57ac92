/** Where the entry of each id stands: ids are dense, so four bytes each, where a Map would take thirty. */
export class PlacesById {
  /** One more than the place; 0 where there is none. */
  #places = new Uint32Array(1024)

  /** @param id not negative, and no larger than the memory that four times as many bytes may take. */
  note(id: number, place: number): void {
    if (id >= this.#places.length) {
      const larger = new Uint32Array(Math.max(id + 1, this.#places.length * 2))
      larger.set(this.#places)
      this.#places = larger
    }
    this.#places[id] = place + 1
  }

  /** Undefined for an id that was not noted. */
  of(id: number): number | undefined {
    const found = this.#places[id] ?? 0
    return found === 0 ? undefined : found - 1
  }
}
