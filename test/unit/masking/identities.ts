import * as fc from 'fast-check'

const CPF_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2]
const CNPJ_WEIGHTS = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]

/** Bare CPFs with the right check digits, of the kind the authority issues (not all digits equal). */
export const anyCpf = fc
  .stringMatching(/^\d{9}$/)
  .filter((base) => new Set(base).size > 1)
  .map((base) => withCheckDigits(base, CPF_WEIGHTS, 11))

/** Bare CNPJs, with and without letters. */
export const anyCnpj = fc
  .oneof(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^[\dA-Z]{12}$/))
  .filter((base) => new Set(base).size > 1)
  .map((base) => withCheckDigits(base, CNPJ_WEIGHTS, 6))

export function formatCpf(bare: string): string {
  return bare.replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4')
}

export function formatCnpj(bare: string): string {
  return bare.replace(/^(..)(...)(...)(....)(..)$/, '$1.$2.$3/$4-$5')
}

function withCheckDigits(base: string, weights: readonly number[], head: number): string {
  const first = base + checkDigit(base, weights)
  return first + checkDigit(first, [head, ...weights])
}

function checkDigit(characters: string, weights: readonly number[]): string {
  let sum = 0
  for (const [index, weight] of weights.entries())
    sum += (characters.charCodeAt(index) - 48) * weight
  return String(sum % 11 < 2 ? 0 : 11 - (sum % 11))
}
