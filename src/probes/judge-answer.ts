import { numberOf, type Shortfall, shortfallOf } from './assertion.ts'
import { type CarriedValues, fillJson, fillText } from './carried-values.ts'
import type { Answer } from './exchange.ts'
import { valueAtPath } from './json-path.ts'
import type { Probe } from './probe.ts'

/** Why a probe did not pass; each is a reason of the catalogue. */
export type ProbeReason =
  | 'probe-status'
  | 'probe-body'
  | 'probe-not-json'
  | 'probe-count'
  | 'probe-slow'
  | 'probe-timeout'
  | 'probe-unreachable'
  | 'probe-too-large'
  | 'probe-redirected'
  | 'probe-value-unusable'
  | 'probe-skipped'
  | 'probe-unjudged'

/** What an answer lacks, and why that matters. */
export interface Fault extends Shortfall {
  readonly reason: ProbeReason
}

/** How many rows of `schema.table` there must be; undefined when nobody knows. */
export type RowsOf = (schema: string, table: string) => number | undefined

/** What an answer is judged by besides its probe. */
export interface Truth {
  readonly values: CarriedValues
  readonly rowsOf: RowsOf
}

/** The first fault of an answer, the gravest kind first; null when it is as it must be. */
export function faultOf(probe: Probe, answer: Answer, truth: Truth): Fault | null {
  return (
    statusFault(probe, answer) ??
    jsonFault(probe, answer) ??
    expectFault(probe, answer, truth) ??
    countFault(probe, answer, truth) ??
    slowFault(probe, answer)
  )
}

function statusFault({ status }: Probe, answer: Answer): Fault | null {
  if (status.includes(answer.status)) return null
  // An answer that went well may hold a token; one that went wrong says why.
  const why = answer.status >= 400 ? answer.body.replaceAll(/\s+/g, ' ').trim() : ''
  return {
    reason: 'probe-status',
    expected: `status ${status.join(' or ')}`,
    actual: `status ${answer.status}${why === '' ? '' : `: ${why}`}`,
  }
}

function jsonFault(probe: Probe, { json, body, headers }: Answer): Fault | null {
  if (json !== undefined || !needsJson(probe)) return null
  const [type = 'no content type'] = headers['content-type'] ?? []
  return {
    reason: 'probe-not-json',
    expected: 'JSON',
    actual: `${body.length} characters, ${type}`,
  }
}

function needsJson({ expect, count, save }: Probe): boolean {
  return (
    count !== undefined ||
    expect.some(({ of }) => of !== undefined) ||
    Object.values(save).some(({ from }) => 'body' in from)
  )
}

function expectFault({ expect }: Probe, answer: Answer, { values }: Truth): Fault | null {
  for (const assertion of expect) {
    const filled =
      'equals' in assertion
        ? { ...assertion, equals: fillJson(assertion.equals, values) }
        : assertion
    const shortfall = shortfallOf(filled, answer)
    if (shortfall) return { reason: 'probe-body', ...shortfall }
  }
  return null
}

/** The number of rows that an answer tells of: a list is counted, a number is taken. Undefined when it tells of none. */
export function countOf({ count }: Probe, { json }: Answer): number | undefined {
  const value = count && valueAtPath(json, count.of.path)
  return Array.isArray(value) ? value.length : numberOf(value)
}

function countFault(probe: Probe, answer: Answer, { values, rowsOf }: Truth): Fault | null {
  const { count } = probe
  if (!count) return null
  const table = fillText(count.table, values)
  const dot = table.indexOf('.')
  const expected = rowsOf(table.slice(0, dot), table.slice(dot + 1))
  const actual = countOf(probe, answer)
  if (actual === undefined) {
    const what = `${count.of.text} is a list or a number`
    return { reason: 'probe-body', expected: what, actual: 'neither' }
  }
  if (expected === undefined)
    return {
      reason: 'probe-unjudged',
      expected: `the rows of ${table}, which the passport does not know`,
      actual: String(actual),
    }
  if (expected === actual) return null
  return { reason: 'probe-count', expected: `${expected} (${table})`, actual: String(actual) }
}

function slowFault({ withinSeconds }: Probe, { seconds }: Answer): Fault | null {
  if (withinSeconds === undefined || seconds <= withinSeconds) return null
  return {
    reason: 'probe-slow',
    expected: `within ${withinSeconds} s`,
    actual: `${seconds.toFixed(2)} s`,
  }
}
