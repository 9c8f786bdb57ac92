import type { AlertBook } from '../../alerts/book.ts'
import { readAlertBook, writeAlertBook } from '../../alerts/book-file.ts'
import { maskName } from '../../alerts/mask-alert.ts'
import { settleAll } from '../../alerts/settle-all.ts'
import type { Config } from '../../config/schema.ts'
import { historyMetrics, usageHistory } from '../../disk/history.ts'
import { type HostMeasurement, LOCAL_HOST } from '../../disk/measurement.ts'
import { tryWriting, type WriteTrial } from '../../disk/write-trial.ts'
import { tryWritingHere } from '../../disk/write-trial-here.ts'
import { isDiskTrouble } from '../../files/disk-trouble.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { Phrasebook } from '../../locale/phrasebook.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { adviseCleanUp } from './clean-up/advise.ts'
import { cleanUp, planOwn } from './clean-up/own-clean-up.ts'
import type { CleanUpPlan } from './clean-up/plan-clean-up.ts'
import { concludeCheck, noteChecks, noteFindings, shownNow, standing } from './conclude.ts'
import { describeHosts } from './describe.ts'
import { couldSee, judge, namedAs } from './judge.ts'
import { atOnce, maskObserved } from './observed.ts'
import { recallRuns } from './recall-runs.ts'
import type { DiskCheckRequest, MeasureHosts } from './request.ts'

/** Where nobody is told by a channel, the report still reminds once a day. */
const REMINDER_SECONDS = 24 * 3600

/** A check takes minutes at most; one that holds the lock for longer is stuck, and that is told. */
const STUCK_SECONDS = 3600

type Recorder = ReportRecorder<'disk-check'>

/**
 * Measures the disks of all hosts and judges them against thresholds, history and schedules; ends in the worst level that
 * stands. What people are to be told is written down first, then the book of what they know, both under the
 * lock: no two runs tell the same, and a run that is killed anywhere forgets nothing.
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
    lock: {
      stateDir: system.stateDir,
      resource: 'disk-check',
      // A full disk is what it is there to tell of; only cleaning up needs the lock for more than its history.
      isDispensable: request.apply === undefined,
      tellsForOthersSeconds: STUCK_SECONDS,
    },
    audience: { config: request.config, subject: '' },
    onFailure: () => 'unknown' as const,
  } as const
  return runProcedure(subject, world, async (recorder, note) => {
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
        { recorder, redact: world.redact },
      ),
    )
    // Nobody is told of a run that was cancelled.
    if (!world.signal.aborted)
      await keepBook(system.stateDir, { book, note: () => note(ending) }, world)
    return ending
  })
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
  { clock, log, redact }: World,
): Promise<Pick<Gathered, 'ledger' | 'book'>> {
  const { stateDir } = config.system
  const now = clock.now()
  const recalled = Promise.all([
    recallRuns(stateDir, now),
    readAlertBook(stateDir, { now, redact }),
  ])
    .then(([ledger, book]) => ({ ledger, book }))
    .catch((error: unknown) => {
      if (!isDiskTrouble(error)) throw error
      log.warn(`earlier runs cannot be read: ${messageOf(error)}`)
      return { ledger: [], book: new Map() }
    })
  // Whoever awaits it still gets the error; until then measuring goes on.
  recalled.catch(() => undefined)
  return recalled
}

/** Where Lastro must be able to write on this host: its state, and the backups. */
async function tryOwn(
  { config: { system, backups, disk }, host = LOCAL_HOST, silentState }: DiskCheckRequest,
  world: World,
): Promise<readonly WriteTrial[]> {
  if (host !== LOCAL_HOST) return []
  const inOther = (directory: string) =>
    tryWriting(directory, { seconds: disk.mountSeconds, world })
  const trials = await Promise.all([
    silentState === undefined ? tryWritingHere(system.stateDir) : inOther(silentState),
    // Two trials in one directory at once would be in each other's way.
    ...(backups === undefined || [system.stateDir, silentState].includes(backups.directory)
      ? []
      : [inOther(backups.directory)]),
  ])
  return trials.filter((trial) => trial !== null)
}

async function judgeAll(
  { config, host }: DiskCheckRequest,
  { measurements, trials, plan, ledger, book: known, now }: Gathered,
  { recorder, redact }: { readonly recorder: Recorder; readonly redact: World['redact'] },
): Promise<{ readonly ending: Ending<'disk-check'>; readonly book: AlertBook }> {
  const { disk, backups } = config
  const history = usageHistory(ledger)
  const sources = Object.keys(backups?.sources ?? {})
  const isAsked = (one: { readonly host: string }) => host === undefined || one.host === host
  const { observed: all, forecasts } = judge(
    { measurements, trials, history, ledger, sources, now },
    disk,
  )
  const nameOf = (name: string) => maskName(name, redact)
  const isForgetful = trials.some(
    ({ directory, outcome }) => directory === config.system.stateDir && outcome !== 'written',
  )
  const observed = all
    .filter(({ observation }) => isAsked(observation.alert))
    .map((one) => maskObserved(isForgetful ? atOnce(one) : one, redact))
  const { book, transitions } = settleAll(
    known,
    {
      observations: observed.map(({ observation }) => observation),
      isJudged: (record) => couldSee(record, namedAs(measurements, nameOf), host),
    },
    { now, reminderSeconds: config.notify?.remindAfterSeconds ?? REMINDER_SECONDS },
  )
  const shown = shownNow(book, observed, now)
  const wrong = standing(shown).filter(isAsked)
  noteChecks(observed, wrong, recorder)
  if (wrong.length > 0)
    noteFindings(observed, wrong, { recorder, phrasebook: await phrasebookOf(config) })
  for (const metric of historyMetrics(measurements, sources)) recorder.metric(metric)
  const hosts = describeHosts({
    measurements,
    history,
    forecasts,
    ledger,
    book: shown,
    now,
    nameOf,
  })
  recorder.sections({
    alerts: { standing: wrong.map(toAlert), transitions },
    disk: { hosts, advice: adviseCleanUp(measurements, plan) },
  })
  const filesystems = measurements.reduce((sum, one) => sum + one.filesystems.length, 0)
  const ending = concludeCheck(wrong, { hosts: measurements.length, filesystems })
  return { ending: { ...ending, transitions }, book }
}

/** Its words are loaded only where something is wrong: on all other days the check is over before. */
async function phrasebookOf({ system }: Config): Promise<Phrasebook> {
  const { createPhrasebook } = await import('../../locale/phrasebook.ts')
  return createPhrasebook(system.locale, system.timezone)
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
async function keepBook(
  stateDir: string,
  { book, note }: { readonly book: AlertBook; readonly note: () => Promise<void> },
  { log }: World,
): Promise<void> {
  try {
    await note()
    await writeAlertBook(stateDir, book)
  } catch (error) {
    log.warn(`the book of alerts was not written: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
