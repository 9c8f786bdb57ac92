import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { forkEvent, pullRequestEvent, REPOSITORY } from '../fixtures/events/events.ts'

/** Contexts that a condition may read. */
export type Contexts = Readonly<Record<string, unknown>>

const BOT = { login: 'dependabot[bot]', type: 'Bot' }

/** Pull requests whose code must not come near a host of ours. */
export const STRANGERS: readonly (readonly [who: string, event: Contexts])[] = [
  ['a fork', forkEvent()],
  ['a head that is gone', pullRequestEvent({ head: { repo: null } })],
  ['Dependabot', pullRequestEvent({ user: BOT, sender: BOT })],
  ['a bot whose work a person opens again', pullRequestEvent({ user: BOT })],
  ['a bot that pushes to a person’s branch', pullRequestEvent({ sender: BOT })],
]

/** What the condition of a job sees of a pull request, where the operator has switched everything on. */
export function pullRequestContexts(event: Contexts): Contexts {
  const github = { event_name: 'pull_request', repository: REPOSITORY.full_name, event }
  return { github, vars: { LASTRO_CHECK_REAL_DATA: 'true' }, inputs: {} }
}

/**
 * Evaluates the `if:` of a job as GitHub does, by its own library; what a context does not have is empty. A job without a
 * condition runs.
 */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true
  const text = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
  const { tokens } = new Lexer(text).lex()
  const expression = new Parser(tokens, Object.keys(contexts), []).parse()
  const result = new Evaluator(expression, toDictionary(contexts)).evaluate()
  return isTruthy(result)
}

function toDictionary(value: Contexts): data.Dictionary {
  const pairs = Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) }))
  return new data.Dictionary(...pairs)
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver)
}

/** Source: GitHub, "Evaluate expressions": false, 0, the empty text and null are false. */
function isTruthy(value: data.ExpressionData): boolean {
  if (value instanceof data.BooleanData) return value.value
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value)
  if (value instanceof data.StringData) return value.value !== ''
  return !(value instanceof data.Null)
}
