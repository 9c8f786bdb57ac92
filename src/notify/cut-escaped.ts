/**
 * A text escaped for its reader, cut so that what is sent is at most `most` characters long, the last of them `…` when something
 * was cut: an escape may make five characters of one, and a message that is too long is refused whole.
 */
export function cutEscaped(
  text: string,
  most: number,
  escapeText: (text: string) => string,
): string {
  const whole = escapeText(text)
  if (whole.length <= most) return whole
  let kept = ''
  for (const sign of text) {
    const escaped = escapeText(sign)
    if (kept.length + escaped.length > most - 1) break
    kept += escaped
  }
  return `${kept}…`
}
