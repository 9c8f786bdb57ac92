import type { Redact } from '../report/redact.ts'
import { redactFacts } from '../report/redact-report.ts'
import type { Alert } from './alert.ts'

/**
 * Marks of three letters. Two names of one host that are alike once masked share one once in 17,576; and as many times more names
 * have one mark, so that nobody finds a person's number by trying them all.
 */
const LETTERS = 26
const MARK_LETTERS = 3

/**
 * The name under which something is watched, without personal numbers and secrets: each part of a path by itself, so that what lies
 * within another does so masked, too. What was masked gets a mark, so that two customers' directories stay two.
 */
export function maskName(name: string, redact: Redact): string {
  const parts = name.split('/').map((part) => {
    const masked = redact(part)
    return masked === part ? part : `${masked}~${markOf(part)}`
  })
  const masked = parts.join('/')
  return redact(masked) === masked ? masked : `${redact(masked)}~${markOf(name)}`
}

/** Letters only: digits could look like a person's number again. Source of the sum: FNV-1a of 32 bits. */
function markOf(text: string): string {
  let sum = 0x811c9dc5
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  const letters = Array.from({ length: MARK_LETTERS }, (_, at) => {
    const letter = Math.floor(sum / LETTERS ** at) % LETTERS
    return String.fromCharCode('a'.charCodeAt(0) + letter)
  })
  return letters.join('')
}

/** An alert as it may be kept and told: key, subject and the texts of its facts masked. Masking once more changes nothing. */
export function maskAlert<Kind extends Alert>(alert: Kind, redact: Redact): Kind {
  const { key, subject, facts } = alert
  const masked = maskName(subject, redact)
  const lead = key.endsWith(subject) ? key.slice(0, key.length - subject.length) : null
  return {
    ...alert,
    key: lead === null ? maskName(key, redact) : lead + masked,
    subject: masked,
    facts: { ...redactFacts(facts, redact), ...('subject' in facts ? { subject: masked } : {}) },
  }
}
