import type { AlertBook } from '../../alerts/book.ts'
import { readAlertBook, writeAlertBook } from '../../alerts/book-file.ts'
import { settleAll } from '../../alerts/settle-all.ts'
import { historyMetrics, usageHistory } from '../../disk/history.ts'
import { type HostMeasurement, LOCAL_HOST } from '../../disk/measurement.ts'
import { tryWriting, type WriteTrial } from '../../disk/write-trial.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { adviseCleanUp } from './clean-up/advise.ts'
import type { CleanUpPlan } from './clean-up/plan-clean-up.ts'
import { concludeCheck, noteFindings, standing } from './conclude.ts'
import { describeHosts } from './describe.ts'
import { couldSee, judge } from './judge.ts'
import { recallRuns } from './recall-runs.ts'
import type { DiskCheckRequest, MeasureHosts } from './request.ts'

/** Where nobody is told by a channel, the report still reminds once a day. */
const REMINDER_SECONDS = 24 * 3600

type Recorder = ReportRecorder<'disk-check'>

/**
 * Measures the disks of all hosts and judges them against thresholds, history and schedules; ends in the worst level that people
 * were told of. The book of what they were told is written only after the report was made and its notices were sent.
 */
export async function runDiskCheck(
  request: DiskCheckRequest,
  world: World,
  measure: MeasureHosts,
): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'disk-check',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: 'disk-check' },
    audience: { config: request.config, subject: '' },
    onFailure: () => 'unknown' as const,
  } as const
  const told: { book?: AlertBook } = {}
  const report = await runProcedure(subject, world, async (recorder) => {
    await cleanUp(request, world, recorder)
    const recalled = recallMeanwhile(request, world)
    const [measurements, trials] = await recorder.step('measure', () =>
      Promise.all([measure(request.config, world, request.host), tryOwn(request, world)]),
    )
    const plan = await planOwn(request, measurements, world)
    const { ending, book } = await recorder.step('judge', async () =>
      judgeAll(
        request,
        { measurements, trials, plan, ...(await recalled), now: world.clock.now() },
        recorder,
      ),
    )
    told.book = book
    return ending
  })
  // Nobody is told of a run that was cancelled.
  if (told.book !== undefined && !world.signal.aborted)
    await keepBook(system.stateDir, told.book, world)
  return report
}

/** What was measured, and what Lastro could clean up of its own; null where that was not asked. */
interface Gathered {
  readonly measurements: readonly HostMeasurement[]
  readonly trials: readonly WriteTrial[]
  readonly plan: CleanUpPlan | null
  readonly ledger: readonly LedgerLine[]
  readonly book: AlertBook
  readonly now: Date
}

/** What earlier runs left, read while the hosts are asked. */
function recallMeanwhile(
  { config }: DiskCheckRequest,
  { clock }: World,
): Promise<Pick<Gathered, 'ledger' | 'book'>> {
  const { stateDir } = config.system
  const recalled = Promise.all([recallRuns(stateDir, clock.now()), readAlertBook(stateDir)]).then(
    ([ledger, book]) => ({ ledger, book }),
  )
  // Whoever awaits it still gets the error; until then measuring goes on.
  recalled.catch(() => undefined)
  return recalled
}

/** Where Lastro must be able to write on this host: its state, and the backups. */
async function tryOwn(
  { config: { system, backups, disk }, host = LOCAL_HOST }: DiskCheckRequest,
  world: World,
): Promise<readonly WriteTrial[]> {
  if (host !== LOCAL_HOST) return []
  const directories = [system.stateDir, ...(backups === undefined ? [] : [backups.directory])]
  const trials = await Promise.all(
    directories.map((directory) => tryWriting(directory, { seconds: disk.mountSeconds, world })),
  )
  return trials.filter((trial) => trial !== null)
}

async function cleanUp(
  { config, apply }: DiskCheckRequest,
  world: World,
  recorder: Recorder,
): Promise<void> {
  if (apply === undefined) return
  const { applyCleanUp } = await import('./clean-up/apply-clean-up.ts')
  await recorder.step('clean-up', () => applyCleanUp(config, apply, world))
}

/** A directory of backups that cannot be listed is told of by its own check, and gives no plan. */
async function planOwn(
  { config }: DiskCheckRequest,
  measurements: readonly HostMeasurement[],
  { clock, log }: World,
): Promise<CleanUpPlan | null> {
  if (!measurements.some(({ host }) => host === LOCAL_HOST)) return null
  const { planCleanUp } = await import('./clean-up/plan-clean-up.ts')
  return planCleanUp(config, clock.now()).catch((error: unknown) => {
    log.warn(`no plan to clean up: ${messageOf(error)}`)
    return null
  })
}

async function judgeAll(
  { config, host }: DiskCheckRequest,
  { measurements, trials, plan, ledger, book: known, now }: Gathered,
  recorder: Recorder,
): Promise<{ readonly ending: Ending<'disk-check'>; readonly book: AlertBook }> {
  const { disk, backups } = config
  const history = usageHistory(ledger)
  const sources = Object.keys(backups?.sources ?? {})
  const isAsked = (one: { readonly host: string }) => host === undefined || one.host === host
  const { observed: all, forecasts } = judge(
    { measurements, trials, history, ledger, sources, now },
    disk,
  )
  const observed = all.filter(({ observation }) => isAsked(observation.alert))
  const { book, transitions } = settleAll(
    known,
    {
      observations: observed.map(({ observation }) => observation),
      isJudged: (record) => couldSee(record, measurements, host),
    },
    { now, reminderSeconds: config.notify?.remindAfterSeconds ?? REMINDER_SECONDS },
  )
  const wrong = standing(book).filter(isAsked)
  noteFindings(observed, wrong, recorder)
  for (const metric of historyMetrics(measurements)) recorder.metric(metric)
  const hosts = describeHosts({ measurements, history, forecasts, ledger, book, now })
  recorder.sections({
    alerts: { standing: wrong.map(toAlert), transitions },
    disk: { hosts, advice: adviseCleanUp(measurements, plan) },
  })
  const filesystems = measurements.reduce((sum, one) => sum + one.filesystems.length, 0)
  const ending = concludeCheck(wrong, { hosts: measurements.length, filesystems })
  return { ending: { ...ending, transitions }, book }
}

function toAlert({
  key,
  host,
  subject,
  level,
  reason,
  facts,
  since,
}: ReturnType<typeof standing>[number]) {
  return { key, host, subject, level, reason, facts, since }
}

/** A full disk must not hide the report that tells of it; people are then told again by the next run. */
async function keepBook(stateDir: string, book: AlertBook, { log }: World): Promise<void> {
  try {
    await writeAlertBook(stateDir, book)
  } catch (error) {
    log.warn(`the book of alerts was not written: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
