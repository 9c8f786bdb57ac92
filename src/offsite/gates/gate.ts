import { hash } from 'node:crypto'
import type { Check, Facts } from '../../report/report.ts'
import type { SyncPlan } from '../plan/plan-sync.ts'

/** What a plan must pass before anything is sent, the gravest first. */
export const GATES = [
  'source',
  'remote',
  'ransomware',
  'changed',
  'older',
  'vanished',
  'shrunk',
  'passport',
  'space',
] as const

/** One of them. */
export type GateName = (typeof GATES)[number]

/** What a gate said of a plan. */
export interface GateAnswer {
  readonly gate: GateName
  readonly isPassed: boolean
  readonly expected: string
  readonly actual: string
  /** For the text of its reason. */
  readonly facts: Facts
}

/** A gate with the word that overrides it, for this plan only. */
export interface JudgedGate extends GateAnswer {
  /** Typed by a person: `vanished-3f9a2c1b`. */
  readonly word: string
  readonly isOverridden: boolean
}

/** What a word is good for. */
export interface WordScope {
  readonly remote: string
  /** SHA-256 of the manifest that the plan was made from: the next one makes every word void. */
  readonly manifestSha256: string | null
  readonly plan: SyncPlan
}

/** The word that overrides a gate. It says what was looked at, so it is good for that once and for nothing else. */
function overrideWord(gate: GateName, scopeSha256: string): string {
  return `${gate}-${hash('sha256', `${gate}\n${scopeSha256}`).slice(0, 8)}`
}

/** Of all that a word is good for; made once, for a plan may be of very many files. */
function hashScope({ remote, manifestSha256, plan }: WordScope): string {
  const paths = ({ send, link, changed, vanished, retire }: SyncPlan) => [
    ...[...send, ...link, ...changed].map(({ file, to }) => `${to} ${file.bytes} ${file.mtime}`),
    ...vanished,
    ...retire,
  ]
  return hash('sha256', [remote, manifestSha256 ?? 'none', ...paths(plan).toSorted()].join('\n'))
}

/** Answers with their words, and whether one of these was typed. */
export function judgeGates(
  answers: readonly GateAnswer[],
  scope: WordScope,
  typed: readonly string[],
): readonly JudgedGate[] {
  const scopeSha256 = hashScope(scope)
  return answers.map((answer) => {
    const word = overrideWord(answer.gate, scopeSha256)
    return { ...answer, word, isOverridden: !answer.isPassed && typed.includes(word) }
  })
}

/** The gates that keep a plan from being done. */
export function closedGates(gates: readonly JudgedGate[]): readonly JudgedGate[] {
  return gates.filter(({ isPassed, isOverridden }) => !isPassed && !isOverridden)
}

/** A gate as a check of the report. */
export function gateCheck(gate: JudgedGate): Check {
  const { expected, actual, facts, isPassed, isOverridden, word } = gate
  const common = { id: `gate-${gate.gate}`, expected, actual }
  if (isPassed) return { ...common, status: 'pass' }
  return isOverridden
    ? { ...common, status: 'warn', reason: 'gate-overridden', facts: { gate: gate.gate, word } }
    : { ...common, status: 'fail', reason: `gate-${gate.gate}`, facts: { ...facts, word } }
}
