/** A piece of one of our texts: words, or a command between backticks. */
export interface TextPiece {
  readonly code: boolean
  readonly text: string
}

/** Takes a text of the catalogue apart at its backticks. */
export function textPieces(text: string): readonly TextPiece[] {
  return text
    .split('`')
    .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
    .filter((piece) => piece.text !== '')
}
