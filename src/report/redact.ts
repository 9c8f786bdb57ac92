/** Removes what must not be read from a text. */
export type Redact = (text: string) => string
