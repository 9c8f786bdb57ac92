import { IntColumn } from './int-column.ts'

/** A growing list of texts that repeat: each is held once, and every place costs four bytes. */
export class TextColumn<Text extends string> {
  readonly #texts: Text[] = []
  readonly #numbers = new Map<Text, number>()
  readonly #column = new IntColumn()

  push(text: Text): void {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.#texts.push(text) - 1
      this.#numbers.set(text, number)
    }
    this.#column.push(number)
  }

  /** @throws RangeError beyond the last one. */
  at(place: number): Text {
    const text = this.#texts[this.#column.at(place)]
    if (text === undefined) throw new RangeError(`no text at ${place}`)
    return text
  }
}
