/** What stands in place of a secret or a password. */
export const MASK = '***'

const SCHEME_END = '://'
const QUOTED = String.raw`(')(?:[^'\\]|\\.|'')*'?|(")(?:[^"\\]|\\.)*"?`

// `password=…` of conninfo strings, environment lines and URL queries, `"password": "…"` of JSON and
// `PASSWORD '…'` of SQL. A quote that never closes masks to the end: better too much than the secret.
const ASSIGNED = new RegExp(
  String.raw`((?:password|passwd|pwd|passphrase)["']?\s{0,8}[=:]\s{0,8})(?:${QUOTED}|(?:\\.|[^\s&'"])(?:\\.|[^\s&])*)`,
  'gis',
)
const SQL_PASSWORD = /(\bpassword\s{1,8})(')(?:[^']|'')*'?/gi

/** Masks passwords that show themselves by where they stand: URLs, conninfo, JSON, SQL. Linear in the text. */
export function maskCredentials(text: string): string {
  return maskUserinfo(text)
    .replace(ASSIGNED, `$1$2$3${MASK}$2$3`)
    .replace(SQL_PASSWORD, `$1$2${MASK}$2`)
}

/** `scheme://user:password@host` → `scheme://user:***@host`, also where the password holds a raw `/` or `@`. */
function maskUserinfo(text: string): string {
  const [head = '', ...authorities] = text.split(SCHEME_END)
  return [head, ...authorities.map(maskAuthority)].join(SCHEME_END)
}

function maskAuthority(rest: string): string {
  const end = rest.search(/[\s"'<>`]/)
  const address = end === -1 ? rest : rest.slice(0, end)
  const at = userinfoEnd(address)
  const colon = address.indexOf(':')
  if (at === -1 || colon === -1 || colon > at) return rest
  return `${address.slice(0, colon)}:${MASK}${rest.slice(at)}`
}

/** Where the userinfo ends, or -1. A raw `/` may belong to a password, but never behind a port. */
function userinfoEnd(address: string): number {
  const slash = address.search(/[/?#]/)
  const authority = slash === -1 ? address : address.slice(0, slash)
  const at = authority.lastIndexOf('@')
  const isHost = slash !== -1 && (at !== -1 || /^[^:]*(?::\d*)?$/.test(authority))
  return isHost ? at : address.lastIndexOf('@')
}
