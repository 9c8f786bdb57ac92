import { maskBrazilianIds } from './brazilian-ids.ts'
import { MASK, maskCredentials } from './credentials.ts'
import { secretForms } from './secret-forms.ts'

/** Takes secrets and personal numbers out of any text that leaves the process. */
export interface Redactor {
  /** From now on the secret is masked in all its spellings; below four characters it is ignored. */
  readonly addSecret: (secret: string) => void
  /**
   * Masks known secrets, passwords in URLs and conninfo strings, CPF and CNPJ. For text: a number
   * inside JSON may become a mask, so redact the strings of a value before it is serialised.
   */
  readonly redact: (text: string) => string
}

/** A redactor that knows no secret yet. Work is linear in the text. */
export function createRedactor(): Redactor {
  const forms = new Set<string>()
  let pattern: RegExp | null = null

  return {
    addSecret(secret) {
      for (const form of secretForms(secret)) forms.add(form)
      pattern = null
    },
    redact(text) {
      if (forms.size > 0) pattern ??= anyOf(forms)
      const masked = pattern === null ? text : text.replace(pattern, MASK)
      return maskBrazilianIds(maskCredentials(masked))
    },
  }
}

/** Longest first, so that a secret that begins like another is masked to its end. */
function anyOf(forms: ReadonlySet<string>): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'g')
}

function escapePattern(literal: string): string {
  return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
