/** What stands in place of a CPF or a CNPJ. */
export const MASKED_ID = '***.***.***-**'

// Every pattern has a bounded length, so a scan is linear in the text.
const SLASH = String.raw`(?:\/|%2[Ff]|\\\/)`
const FORMATTED_CPF = /\d{3}\.\d{3}\.\d{3}-\d{2}/g
const FORMATTED_CNPJ = new RegExp(
  String.raw`[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}${SLASH}[\dA-Z]{4}-\d{2}`,
  'gi',
)
const LOOSE_CPF = /(?<!\d)\d{3}\.?\d{3}\.?\d{3}[-./]?\d{2}(?!\d)/g
const LOOSE_NUMERIC_CNPJ = new RegExp(
  String.raw`(?<!\d)\d{2}\.?\d{3}\.?\d{3}${SLASH}?\d{4}-?\d{2}(?!\d)`,
  'g',
)
const LOOSE_ALPHANUMERIC_CNPJ = new RegExp(
  String.raw`(?<![\dA-Z])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}${SLASH}?[\dA-Z]{4}-?\d{2}(?![\dA-Z])`,
  'g',
)

// Weights of the last check digit; the first one uses them without their head. CPF: Receita Federal,
// modulo 11. CNPJ: the same since 2026 for letters, valued by their ASCII code minus 48
// (Instrução Normativa RFB 2.229/2024).
const CPF_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]

/** A run of hexadecimal characters this long is a digest; its digits are nobody's number. */
const DIGEST_LENGTH = 32

/**
 * Masks CPFs and CNPJs, the alphanumeric CNPJ included. A fully formatted one goes whatever its check
 * digits say; a bare or half-formatted one only when they are right, so that one ordinary number of
 * eleven digits in a hundred goes too. Linear in the text.
 */
export function maskBrazilianIds(text: string): string {
  return text
    .replace(FORMATTED_CNPJ, MASKED_ID)
    .replace(FORMATTED_CPF, MASKED_ID)
    .replace(LOOSE_NUMERIC_CNPJ, maskedIf(isCnpj))
    .replace(LOOSE_ALPHANUMERIC_CNPJ, maskedIf(isCnpj))
    .replace(LOOSE_CPF, maskedIf(isCpf))
}

function maskedIf(isId: (id: string) => boolean) {
  return (match: string, at: number, text: string): string =>
    isId(match.replace(/%2f|[^\dA-Z]/gi, '')) && !isInsideDigest(text, at, match.length)
      ? MASKED_ID
      : match
}

/** Whether eleven bare digits carry the right check digits; eleven equal digits are nobody's CPF. */
export function isCpf(digits: string): boolean {
  return /^\d{11}$/.test(digits) && hasCheckDigits(digits, CPF_WEIGHTS)
}

/** Whether fourteen bare characters (upper-case letters allowed in the first twelve) are a CNPJ. */
export function isCnpj(characters: string): boolean {
  return /^[\dA-Z]{12}\d{2}$/.test(characters) && hasCheckDigits(characters, CNPJ_WEIGHTS)
}

function hasCheckDigits(characters: string, weights: readonly number[]): boolean {
  if (new Set(characters).size === 1) return false
  const values = Array.from(characters, (character) => character.charCodeAt(0) - 48)
  const last = values.length - 1
  return (
    checkDigit(values.slice(0, last - 1), weights.slice(1)) === values[last - 1] &&
    checkDigit(values.slice(0, last), weights) === values[last]
  )
}

function checkDigit(values: readonly number[], weights: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0)
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}

function isInsideDigest(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - DIGEST_LENGTH), at)
  const after = text.slice(at + length, at + length + DIGEST_LENGTH)
  const lead = /[\da-f]*$/.exec(before)?.[0].length ?? 0
  const tail = /^[\da-f]*/.exec(after)?.[0].length ?? 0
  return lead + length + tail >= DIGEST_LENGTH
}
