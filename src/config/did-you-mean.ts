/** Optimal string alignment distance: insertions, deletions, substitutions and neighbouring swaps cost 1 each. */
function distance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const substitution = left[row - 1] === right[column - 1] ? 0 : 1
      const isSwap =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + substitution,
        isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.length] ?? 0
}

// The distance costs length × length: a key of a megabyte is no typing mistake.
const LONGEST_WORD = 64

/**
 * The candidate nearest to a mistyped word, upper and lower case and `_` for `-` forgiven.
 * Undefined when nothing is nearer than two fifths of the word: a wrong guess costs more than none.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined
  const simple = (text: string) => text.toLowerCase().replaceAll('_', '-')
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(simple(word), simple(candidate)) }))
    .sort((one, other) => one.far - other.far)
  const best = ranked[0]
  if (best === undefined) return undefined
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) * 0.4))
  return best.far <= allowed ? best.candidate : undefined
}

/** `Did you mean x?`, or the fallback sentence where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[], fallback: string): string {
  const near = closest(word, candidates)
  return near === undefined ? fallback : `Did you mean ${near}?`
}
