/** Whole definitions of functions can differ; people need to see where to look, not all of it. */
const VALUE_LIMIT = 160

/** Cut to what fits a cell, with `…`. */
export function shorten(text: string): string {
  return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text
}
