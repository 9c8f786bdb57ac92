import { HttpFailure } from '../errors.ts'
import type { World } from '../ports.ts'
import { type CarriedValue, isCarriedValue, namesIn } from './carried-values.ts'
import { type Answer, exchange, RedirectRefused, requestOf, UnusableValue } from './exchange.ts'
import { valueAtPath } from './json-path.ts'
import { countOf, type Fault, faultOf, type ProbeReason, type RowsOf } from './judge-answer.ts'
import { type Probe, type Saved, templatesOf } from './probe.ts'

/** Whom the probes are put to. */
export interface ProbeTarget {
  /** `http://localhost:3001`, without a slash at the end. */
  readonly baseUrl: string
  /** For whom they are put: `{{tenant}}`. */
  readonly tenant?: string
  readonly rowsOf: RowsOf
}

/** How a probe went. Texts are masked and short. */
export interface ProbeOutcome {
  readonly probe: string
  readonly tenant?: string
  readonly status: 'pass' | 'fail' | 'unknown'
  /** Absent on pass. */
  readonly reason?: ProbeReason
  readonly expected: string
  readonly actual: string
  /** Absent when there was no answer. */
  readonly httpStatus?: number
  readonly seconds?: number
  /** Rows the answer told of. */
  readonly rows?: number
}

type ProbeWorld = Pick<World, 'http' | 'signal' | 'redact' | 'maskSecret'>

/** Nothing can be said where nothing was asked, or where there is no truth to hold it against. */
const UNKNOWN: readonly ProbeReason[] = ['probe-skipped', 'probe-unjudged']

/** What a report shows of an answer at most: where to look, not all of it. */
const SHOWN_CHARACTERS = 160

/**
 * Puts the probes one after the other. One that fails does not stop the next; one that needs what a failed one should
 * have handed on is skipped. Throws only when the run is cancelled.
 */
export async function runProbes(
  probes: readonly Probe[],
  target: ProbeTarget,
  world: ProbeWorld,
): Promise<readonly ProbeOutcome[]> {
  const values = new Map<string, CarriedValue>()
  if (target.tenant !== undefined) values.set('tenant', target.tenant)
  const outcomes: ProbeOutcome[] = []
  for (const probe of probes) {
    world.signal.throwIfAborted()
    outcomes.push(await runProbe(probe, target, { values, world }))
  }
  return outcomes
}

interface Run {
  readonly values: Map<string, CarriedValue>
  readonly world: ProbeWorld
}

async function runProbe(probe: Probe, target: ProbeTarget, run: Run): Promise<ProbeOutcome> {
  const missing = namesIn(templatesOf(probe)).filter((name) => !run.values.has(name))
  if (missing.length > 0) {
    const expected = `{{${missing.join('}}, {{')}}} of an earlier probe`
    return outcome(probe, target, run, {
      fault: { reason: 'probe-skipped', expected, actual: 'none' },
    })
  }
  let answer: Answer
  try {
    const request = requestOf(probe, target.baseUrl, run.values)
    answer = await exchange(request, probe.redirects, run.world)
  } catch (error) {
    run.world.signal.throwIfAborted()
    return outcome(probe, target, run, { fault: faultOfError(error, probe) })
  }
  const saved = readSaved(probe, answer, run.world)
  const fault = faultOf(probe, answer, { values: run.values, rowsOf: target.rowsOf }) ?? saved.fault
  // What a wrong answer holds is not handed on, but one that is only slow serves.
  if (!fault || fault.reason === 'probe-slow')
    for (const [name, value] of saved.values) run.values.set(name, value)
  return outcome(probe, target, run, { answer, fault })
}

/** Reads and masks what is to be carried on, before anything of the answer is shown. */
function readSaved(
  { save }: Probe,
  answer: Answer,
  world: ProbeWorld,
): { readonly values: ReadonlyMap<string, CarriedValue>; readonly fault: Fault | null } {
  const values = new Map<string, CarriedValue>()
  let fault: Fault | null = null
  for (const [name, saved] of Object.entries(save)) {
    const value = savedValue(saved, answer)
    if (value === undefined) {
      const expected = `a value for {{${name}}} at ${placeOf(saved)}`
      fault ??= { reason: 'probe-value-unusable', expected, actual: 'none' }
      continue
    }
    if (saved.secret && typeof value === 'string') world.maskSecret(value)
    values.set(name, value)
  }
  return { values, fault }
}

function savedValue({ from }: Saved, answer: Answer): CarriedValue | undefined {
  if ('header' in from) return answer.headers[from.header.toLowerCase()]?.[0]
  if ('cookie' in from) return cookieOf(answer, from.cookie)
  const value = valueAtPath(answer.json, from.body.path)
  return isCarriedValue(value) && value !== '' ? value : undefined
}

/** RFC 6265, 4.1.1: `name=value` up to the first semicolon. */
function cookieOf({ headers }: Answer, name: string): string | undefined {
  const pairs = (headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]?.trim() ?? '')
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

function placeOf({ from }: Saved): string {
  if ('header' in from) return `header ${from.header}`
  return 'cookie' in from ? `cookie ${from.cookie}` : from.body.text
}

const REASONS: Readonly<Record<HttpFailure['kind'], ProbeReason>> = {
  unreachable: 'probe-unreachable',
  cancelled: 'probe-unreachable',
  timeout: 'probe-timeout',
  'too-large': 'probe-too-large',
}

function faultOfError(error: unknown, probe: Probe): Fault {
  const expected = `status ${probe.status.join(' or ')}`
  if (error instanceof HttpFailure)
    return { reason: REASONS[error.kind], expected, actual: error.message }
  if (error instanceof RedirectRefused)
    return { reason: 'probe-redirected', expected, actual: error.message }
  if (error instanceof UnusableValue)
    return { reason: 'probe-value-unusable', expected, actual: error.message }
  throw error
}

function outcome(
  probe: Probe,
  { tenant }: ProbeTarget,
  { world }: Run,
  { answer, fault }: { readonly answer?: Answer; readonly fault: Fault | null },
): ProbeOutcome {
  const rows = answer && countOf(probe, answer)
  const passed = {
    expected: `status ${probe.status.join(' or ')}`,
    actual: `status ${answer?.status}`,
  }
  const { expected, actual } = fault ?? passed
  return {
    probe: probe.name,
    ...(tenant !== undefined && { tenant }),
    status: fault ? (UNKNOWN.includes(fault.reason) ? 'unknown' : 'fail') : 'pass',
    ...(fault && { reason: fault.reason }),
    expected: brief(world.redact(expected)),
    actual: brief(world.redact(actual)),
    ...(answer && { httpStatus: answer.status, seconds: answer.seconds }),
    ...(rows !== undefined && { rows }),
  }
}

/** Masked first: of a secret that is cut, nobody would recognise the rest. */
function brief(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text
}
