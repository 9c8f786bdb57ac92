/** Languages in which reports can be written. */
export const LOCALES = ['en', 'pt-BR'] as const

/** A language of the catalogue. */
export type LocaleName = (typeof LOCALES)[number]
