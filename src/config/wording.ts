/** What is legal in a field, and how to mend what is not. */
export interface Wording {
  /** A noun phrase, e.g. `a whole number from 1 to 366`; holds no `. `. */
  readonly legal: string
  /** A full sentence. */
  readonly mend: string
}

const MESSAGE = /^Expected (.*?)\. (.+)$/s

/**
 * A wording as the one string that valibot can carry; editors show the same sentence from the JSON Schema.
 * @throws {TypeError} when `legal` holds `. `, because `toWording` could not find its end
 */
export function toMessage(wording: Wording): string {
  if (wording.legal.includes('. ')) throw new TypeError(`"${wording.legal}" holds a full stop`)
  return `Expected ${wording.legal}. ${wording.mend}`
}

/** The wording that `toMessage` wrote; a foreign message becomes the `legal` part whole. */
export function toWording(message: string): Wording {
  const [, legal, mend] = MESSAGE.exec(message) ?? []
  return {
    legal: legal ?? message,
    mend: mend ?? 'See docs/configuration.md.',
  }
}
