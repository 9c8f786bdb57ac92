/** Shorter secrets are not masked: they would tear up ordinary words and hide nothing. */
export const SHORTEST_SECRET = 4

/**
 * Every spelling under which a secret may show itself: as it is, each line of it, URL-encoded (both
 * cases of hexadecimal, `+` for a space), JSON-escaped, with quotes doubled as in SQL and escaped by a
 * backslash as in conninfo strings. Other encodings (base64, substrings) are not known.
 */
export function secretForms(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim())
  const forms = [secret, secret.trim(), ...lines].flatMap(spellings)
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET)
}

function spellings(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return []
  const component = encodeURIComponent(secret.toWellFormed())
  const query = new URLSearchParams({ s: secret }).toString().slice('s='.length)
  return [
    secret,
    component,
    lowerHex(component),
    query,
    lowerHex(query),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("'", "''"),
    secret.replaceAll(/['\\]/g, String.raw`\$&`),
  ]
}

function lowerHex(encoded: string): string {
  return encoded.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase())
}
