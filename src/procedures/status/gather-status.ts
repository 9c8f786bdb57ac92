import { type Alert, compareLevels, worstLevel } from '../../alerts/alert.ts'
import type { AlertBook, AlertRecord } from '../../alerts/book.ts'
import type { Config } from '../../config/schema.ts'
import { answersInTime } from '../../disk/answers-in-time.ts'
import { usageHistory } from '../../disk/history.ts'
import type { HostMeasurement } from '../../disk/measurement.ts'
import type { WriteTrial } from '../../disk/write-trial.ts'
import { isDiskTrouble } from '../../files/disk-trouble.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import { redactDisk } from '../../report/redact-disk.ts'
import { redactFacts } from '../../report/redact-report.ts'
import type { LastRun, Status } from '../../status/status.ts'
import { describeHosts } from '../disk-check/describe.ts'
import { judge } from '../disk-check/judge.ts'
import type { MeasureHosts } from '../disk-check/request.ts'
import { lastRuns } from './last-runs.ts'

/** What to look at. */
export interface StatusRequest {
  readonly config: Config
  readonly lastro: string
  /** Name of one host; all when absent. */
  readonly host?: string
}

/**
 * Runs whose verdict says nothing of how the system is now: disks are judged anew, a pull request's migration is not in
 * production, a passport was made or not.
 */
const APART: ReadonlySet<string> = new Set(['disk-check', 'restore-check', 'passport-make'])

/**
 * Measures and judges as disk-check does, at once and without the patience that keeps people from being woken; reads the last
 * runs. Writes nothing, takes no lock, tells nobody.
 */
export async function gatherStatus(
  { config, lastro, host }: StatusRequest,
  world: World,
  measure: MeasureHosts,
): Promise<Status> {
  const { system } = config
  const [measurements, { ledger, trials }] = await Promise.all([
    measure(config, world, host),
    readRuns(config, world),
  ])
  const now = world.clock.now()
  const runs = lastRuns(ledger, Object.keys(config.backups?.sources ?? {}), now)
  const { hosts, alerts } = look({ config, measurements, ledger, trials, now })
  return {
    format: 'lastro/status@1',
    lastro,
    system: system.name,
    machine: world.run.host,
    at: now.toISOString(),
    level: worstLevel([...alerts.map(({ level }) => level), ...levelsOf(runs)]),
    hosts: redactDisk({ hosts, advice: [] }, world.redact).hosts,
    alerts: alerts.map((alert) => maskAlert(alert, world.redact)),
    runs,
  }
}

/** Whoever reads a state directory on a server that is dead waits for ever; that it says nothing is shown instead. */
async function readRuns(
  { system: { stateDir: directory }, disk }: Config,
  world: World,
): Promise<Pick<Sight, 'ledger' | 'trials'>> {
  const unread = (outcome: WriteTrial['outcome'], detail = '') => {
    return { ledger: [], trials: [{ directory, outcome, detail }] }
  }
  if (!(await answersInTime(directory, { seconds: disk.mountSeconds, world })))
    return unread('silent')
  try {
    return { ledger: await readLedger(directory), trials: [] }
  } catch (error) {
    if (!isDiskTrouble(error)) throw error
    return unread('not-permitted', error instanceof Error ? error.message : '')
  }
}

interface Sight {
  /** A look writes nothing, not even a trial; a state directory that does not answer is told like one. */
  readonly trials: readonly WriteTrial[]
  readonly config: Config
  readonly measurements: readonly HostMeasurement[]
  readonly ledger: readonly LedgerLine[]
  readonly now: Date
}

function look({
  config,
  measurements,
  ledger,
  trials,
  now,
}: Sight): Pick<Status, 'hosts' | 'alerts'> {
  const history = usageHistory(ledger)
  const sources = Object.keys(config.backups?.sources ?? {})
  const { observed, forecasts } = judge(
    { measurements, trials, history, ledger, sources, now },
    config.disk,
  )
  const all = observed.map(({ observation }) => observation.alert)
  const book = asIfTold(all, now)
  return {
    hosts: describeHosts({
      measurements,
      history,
      forecasts,
      ledger,
      book,
      now,
      nameOf: (name) => name,
    }),
    alerts: all
      .filter(({ level }) => level !== 'ok')
      .sort((one, other) => compareLevels(other.level, one.level)),
  }
}

/** The book as it would be if people had been told of all of it at this moment. */
function asIfTold(alerts: readonly Alert[], now: Date): AlertBook {
  const at = now.toISOString()
  return new Map(
    alerts.map((alert): [string, AlertRecord] => [
      alert.key,
      {
        ...alert,
        since: at,
        toldAt: at,
        digest: false,
        worseSince: null,
        betterSince: null,
        raised: [],
      },
    ]),
  )
}

function levelsOf(runs: readonly LastRun[]) {
  return runs.filter(({ procedure }) => !APART.has(procedure)).map(({ level }) => level)
}

function maskAlert(alert: Alert, redact: (text: string) => string): Alert {
  return {
    ...alert,
    key: redact(alert.key),
    subject: redact(alert.subject),
    facts: redactFacts(alert.facts, redact),
  }
}
