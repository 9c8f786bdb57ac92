import type { Config } from '../config/schema.ts'
import { Cancelled, CheckFailure, CommandError, ConfigurationError } from '../errors.ts'
import { isDiskTrouble } from '../files/disk-trouble.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { acquireLock } from '../lock/lock.ts'
import type { Herald } from '../notify/herald.ts'
import type { World } from '../ports.ts'
import type { Report } from '../report/report.ts'
import { type Ending, ReportRecorder } from '../report/report-recorder.ts'
import type { ProcedureName, VerdictOf } from '../verdict/verdict.ts'

/** What every procedure is asked. */
export interface ProcedureSubject<P extends ProcedureName> {
  readonly procedure: P
  readonly lastro: string
  readonly system: string
  readonly locale: LocaleName
  /** Held while the procedure runs; one that is taken by a living run fails at once with `lock-held`. */
  readonly lock: {
    readonly stateDir: string
    readonly resource: string
    /** Whether the work, which changes nothing, is done without the lock where the disk under it cannot be written. */
    readonly isDispensable?: boolean
    /**
     * For so long its holder does the same work and tells of it: a run that finds the lock taken has nothing to tell. Absent: a run
     * that could not begin is told of at once.
     */
    readonly tellsForOthersSeconds?: number
  }
  /** Whose `notify` is told of the run, and under which name; nobody when absent, as of a run that is a part of another. */
  readonly audience?: { readonly config: Config; readonly subject: string }
  /** Verdict of a run that ended by an error; a `CheckFailure` may deserve another. */
  readonly onFailure: (reason: string) => VerdictOf<P>
}

/**
 * Writes down, under the lock, what people will be told of an ending that changes something: whoever keeps a record of what they
 * know writes it afterwards, so that two runs do not tell the same, and one that is killed forgets nothing.
 */
export type Note<P extends ProcedureName> = (ending: Ending<P>) => Promise<void>

/**
 * Runs a procedure's body under its lock and always ends in a report: an error becomes a verdict with a reason.
 * @throws ConfigurationError only: nothing was done and there is nothing to report on.
 */
export async function runProcedure<P extends ProcedureName>(
  subject: ProcedureSubject<P>,
  world: World,
  body: (recorder: ReportRecorder<P>, note: Note<P>) => Promise<Ending<P>>,
): Promise<Report> {
  const { audience } = subject
  const source = audience?.subject === '' ? undefined : audience?.subject
  const recorder = new ReportRecorder<P>(world, {
    ...subject,
    ...(source === undefined ? {} : { source }),
  })
  const herald = await heraldOf(subject, world)
  herald?.start()
  const note: Note<P> = async ({ value, reason, facts = {}, transitions = [] }) => {
    await herald?.note({ value, reason, facts }, transitions)
  }
  const locked = () => body(recorder, note)
  const ending = await underLock(subject, world, recorder, locked).catch(async (error: unknown) => {
    if (error instanceof ConfigurationError) {
      // Nothing was done: a switch that heard of a beginning must not wait for an end.
      await herald?.fail()
      throw error
    }
    return endingOf(subject, error, world.signal)
  })
  if (herald && !isLeftToHolder(subject, ending, world)) await tellPeople(herald, ending, recorder)
  return recorder.build(ending)
}

/** Neither people nor switches hear of a run whose work another one does: that one says how it ends, and a switch waits for it. */
function isLeftToHolder<P extends ProcedureName>(
  { lock }: ProcedureSubject<P>,
  { reason, facts = {} }: Ending<P>,
  { clock }: World,
): boolean {
  const { resource, tellsForOthersSeconds } = lock
  if (reason !== 'lock-held' || facts.resource !== resource) return false
  if (tellsForOthersSeconds === undefined) return false
  const heldMs = clock.now().getTime() - Date.parse(String(facts.since))
  return Math.abs(heldMs) < tellsForOthersSeconds * 1000
}

/** Nobody, and none of its code, where the configuration names nobody who is to be told. */
async function heraldOf<P extends ProcedureName>(
  { procedure, audience }: ProcedureSubject<P>,
  world: World,
): Promise<Herald | undefined> {
  if (audience?.config.notify === undefined) return undefined
  const { Herald } = await import('../notify/herald.ts')
  return new Herald({ ...audience, procedure }, world)
}

/** After the work and the lock; a channel that fails is a warning in the report and changes no verdict. */
async function tellPeople<P extends ProcedureName>(
  herald: Herald,
  { value, reason, facts = {}, transitions }: Ending<P>,
  recorder: ReportRecorder<P>,
): Promise<void> {
  const { channels, undelivered } = await herald.end({ value, reason, facts }, transitions)
  const [first] = undelivered
  if (first === undefined) return
  const names = undelivered.map(({ channel }) => channel).join(', ')
  recorder.check({
    id: 'notices',
    status: 'warn',
    expected: 'every channel takes it',
    actual: `${channels.length} told, ${undelivered.length} not`,
    reason: 'notices-undelivered',
    facts: { channels: names, detail: first.detail },
  })
}

async function underLock<P extends ProcedureName>(
  { procedure, lock }: ProcedureSubject<P>,
  world: World,
  recorder: ReportRecorder<P>,
  body: () => Promise<Ending<P>>,
): Promise<Ending<P>> {
  const { stateDir, resource, isDispensable = false } = lock
  const request = { stateDir, resource, procedure, run: world.run.id, waitSeconds: 0 }
  const held = await recorder.step('lock', () =>
    acquireLock(request, world).catch((error: unknown) => {
      if (!isDispensable || !isDiskTrouble(error)) throw error
      world.log.warn(`no lock ${resource}, going on without it: ${messageOf(error)}`)
      return null
    }),
  )
  try {
    return await body()
  } finally {
    await held?.release()
  }
}

function endingOf<P extends ProcedureName>(
  subject: ProcedureSubject<P>,
  error: unknown,
  signal: AbortSignal,
): Ending<P> {
  if (signal.aborted || error instanceof Cancelled)
    return { value: subject.onFailure('cancelled'), reason: 'cancelled', error: 'cancelled' }
  const text = messageOf(error)
  if (error instanceof CheckFailure)
    return {
      value: subject.onFailure(error.reason),
      reason: error.reason,
      facts: error.facts,
      error: text,
    }
  if (error instanceof CommandError)
    return {
      value: subject.onFailure('command-failed'),
      reason: 'command-failed',
      facts: { detail: text },
      error: text,
    }
  const detail = error instanceof Error ? (error.stack ?? text) : text
  return {
    value: subject.onFailure('internal-error'),
    reason: 'internal-error',
    facts: { detail: text },
    error: detail,
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
