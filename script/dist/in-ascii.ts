/**
 * The same program in ASCII: every other character as its escape. One dash in a text makes V8 keep a whole bundle at two bytes a
 * character, and Node decode and hash it the slow way at every start: a fifteenth of the time of a disk check.
 * @throws {SyntaxError} where an escape would mean something else: after a backslash, and in a raw template
 */
export function inAscii(code: string): string {
  const unsafe = /(?<!\\)(?:\\\\)*\\[^\0-\x7F]|String\.raw`[^`]*[^\0-\x7F`]/.exec(code)
  if (unsafe) throw new SyntaxError(`no escape can stand in ${unsafe[0]}`)
  return code.replaceAll(/[^\0-\x7F]/g, escapeOf)
}

/** Of one UTF-16 unit. */
function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
