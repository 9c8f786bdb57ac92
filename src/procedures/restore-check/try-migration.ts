import { compareStates } from '../../engines/postgres/migration/compare-states.ts'
import { endSessions } from '../../engines/postgres/migration/end-sessions.ts'
import { type LockSpan, watchLocks } from '../../engines/postgres/migration/lock-watch.ts'
import type { World } from '../../ports.ts'
import type { Check, Finding } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { type Bench, openBench, type Trial } from './bench.ts'
import { checkCommand, concludeCheck, factsOfRun, summariseQuestions } from './conclude-check.ts'
import { judgeMigration } from './judge-migration.ts'
import { checkLocks } from './lock-objective.ts'
import type { CommandOutcome } from './run-migration.ts'
import type { CheckRecorder } from './staged-data.ts'
import { tryWayBack } from './way-back.ts'

/** Runs the migration on the staged database and judges what it did by a copy made before. */
export async function tryMigration(trial: Trial, world: World): Promise<Ending<'restore-check'>> {
  const { request, migrate, recorder } = trial
  const bench = await openBench(trial, world)
  const { run, locks } = await recorder.step('migrate', () => migrateWatched(bench, trial, world))
  noteMetrics(run, locks, request.config.check.expect.longestLockSeconds, recorder)
  const comparison = await recorder.step('compare', () =>
    compareStates({ before: bench.before, after: bench.after, sessions: 2 }, world),
  )
  const judged = judgeMigration(trial, { run, locks, comparison })
  const back = await tryWayBack({ trial, bench, isApplied: run.outcome === 'applied' }, world)
  recorder.metric({ id: 'migration-rows-lost', value: judged.section.rowsLost, unit: 'count' })
  recorder.sections({ migration: { ...judged.section, isReversible: back.isReversible } })
  const runFacts = factsOfRun(run, judged.tenants, migrate.timeoutSeconds)
  const checks = [...checkLocks(locks, request.config.check.expect), ...back.checks]
  record(
    [checkCommand(run, runFacts, migrate.timeoutSeconds), ...checks],
    judged.findings,
    recorder,
  )
  return concludeCheck({ data: request.data, run, runFacts, findings: judged.findings, checks })
}

interface Watched {
  readonly run: CommandOutcome
  readonly locks: readonly LockSpan[]
}

/** A server that dies ends the command, too: it would wait for it. */
async function migrateWatched(
  bench: Bench,
  { migrate, staged }: Trial,
  world: World,
): Promise<Watched> {
  const death = new AbortController()
  staged.server.died.catch((error: unknown) => death.abort(error))
  const watch = await watchLocks(bench.after, world)
  try {
    const signal = AbortSignal.any([world.signal, death.signal])
    const run = await bench.run(migrate.command, signal)
    const locks = await watch.stop()
    await endSessions(bench.after)
    return { run, locks }
  } catch (error) {
    await watch.stop().catch(() => undefined)
    throw error
  }
}

function record(
  checks: readonly Check[],
  findings: readonly Finding[],
  recorder: CheckRecorder,
): void {
  for (const finding of findings) recorder.finding(finding)
  for (const check of [...checks, ...summariseQuestions(findings)]) recorder.check(check)
}

function noteMetrics(
  run: CommandOutcome,
  locks: readonly LockSpan[],
  objective: number | undefined,
  recorder: CheckRecorder,
): void {
  const longest = (blocked: LockSpan['blocked']) =>
    locks.find((span) => span.blocked === blocked)?.seconds ?? 0
  recorder.metric({ id: 'migration', value: run.seconds, unit: 'seconds' })
  recorder.metric({
    id: 'longest-lock',
    value: longest('readers'),
    unit: 'seconds',
    ...(objective === undefined ? {} : { objective }),
  })
  recorder.metric({ id: 'longest-write-lock', value: longest('writers'), unit: 'seconds' })
}
