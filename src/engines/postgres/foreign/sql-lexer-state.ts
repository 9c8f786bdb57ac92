/** Where in plain SQL a lexer is: between words, or inside something that has an end of its own. */
export type LexerState =
  | { readonly kind: 'top' | 'quoted' | 'escaped' | 'identifier' | 'line-comment' | 'copy' }
  | { readonly kind: 'dollar'; readonly tag: string }
  | { readonly kind: 'comment'; depth: number }

/** Between words. */
export const TOP: LexerState = { kind: 'top' }
