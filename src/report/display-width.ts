/** English, Portuguese and the lines of boxes: one column each. The soft hyphen (U+00AD) is not among them. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2500-\u257f]*$/
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}/u
/** Blocks that Unicode's East Asian Width (UAX #11) calls wide or full-width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u

/** Columns a text takes in a terminal; the text holds no escape sequences. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of segmentsOf(text)) width += graphemeWidth(segment)
  return width
}

/** Cut to at most `width` columns, the last of them `…` when something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 1
  for (const { segment } of segmentsOf(text)) {
    used += graphemeWidth(segment)
    if (used > width) break
    kept += segment
  }
  return `${kept}…`
}

/** Filled with spaces on the right to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Filled with spaces on both sides to `width` columns. */
export function center(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - displayWidth(text)) / 2))
  return padEnd(' '.repeat(left) + text, width)
}

/** Broken at spaces into lines of at most `width` columns; a longer word is cut into pieces. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const wordWidth = displayWidth(word)
    if (line !== '' && used + 1 + wordWidth > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += line === '' ? wordWidth : wordWidth + 1
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const { segment } of segmentsOf(word)) {
    const segmentWidth = graphemeWidth(segment)
    if (part !== '' && used + segmentWidth > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += segment
    used += segmentWidth
  }
  return [...parts, part]
}

let segmenter: Intl.Segmenter | undefined

/** Made when it is needed: the first use of `Intl` costs 15 ms. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

function graphemeWidth(grapheme: string): number {
  if (ZERO_WIDTH.test(grapheme)) return 0
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1
}
