import { createHash } from 'node:crypto'
import type { Redact } from '../report/redact.ts'
import { redactFacts } from '../report/redact-report.ts'
import type { Alert } from './alert.ts'

/** Letters of the mark of a name: two names of one host that are alike once masked share one once in 10^11. */
const MARK_LETTERS = 8

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

/** Letters only: digits could look like a person's number again. */
function markOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, MARK_LETTERS)
  return digest.replace(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)))
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
