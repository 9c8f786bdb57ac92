import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupEntry } from '../backups/entry.ts'
import { listBackups } from '../backups/list.ts'
import type { Config } from '../config/schema.ts'
import type { LedgerLine } from '../ledger/line.ts'
import { readLedger } from '../ledger/read.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { readPassport } from '../passport/read-passport.ts'
import { tenantsOf } from '../passport/totals.ts'
import { phasesOf } from '../report/digest.ts'
import { parseReport } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import type { GreenDrill, HostFacts, SourceFacts } from './host-facts.ts'

/** When and in which language a playbook is made. */
export interface GatherOptions {
  readonly now: Date
  readonly locale: LocaleName
}

/**
 * Reads from ledger, kept reports and backups what the host knows: for each source the newest backup, the last green
 * drill of a whole backup, and how long the last recovery took. A report counts only when its hash stands in the ledger.
 */
export async function gatherFacts(config: Config, options: GatherOptions): Promise<HostFacts> {
  const reports = await readProvenReports(config.system.stateDir)
  const drills = reports.filter(
    ({ procedure, verdict, tenant }) =>
      procedure === 'restore-drill' && verdict.value === 'restorable' && tenant === undefined,
  )
  const recoveries = reports.filter(
    ({ procedure, verdict }) => procedure === 'recover' && verdict.value === 'recovered',
  )
  const isOf = (name: string) => (report: Report) => report.backup?.source === name
  const names = Object.keys(config.backups?.sources ?? {})
  const sources = await Promise.all(
    names.map(async (name): Promise<readonly [string, SourceFacts]> => {
      const drill = drills.findLast(isOf(name))
      const recoverySeconds = recoveries.findLast(isOf(name))?.durationSeconds ?? null
      const backup = await newestBackup(config, name, options.now)
      return [name, { backup, drill: drill ? toGreenDrill(drill) : null, recoverySeconds }]
    }),
  )
  return {
    locale: options.locale,
    asOf: options.now.toISOString(),
    sources: Object.fromEntries(sources),
  }
}

/** Kept reports in the order of the ledger. */
async function readProvenReports(stateDir: string): Promise<Report[]> {
  const lines = (await readLedger(stateDir)).filter(mayTell)
  const wanted = new Set(lines.map((line) => line['report-sha256']))
  const directory = join(stateDir, 'reports')
  const found = new Map<string, Report>()
  for (const name of await readdir(directory).catch(() => [])) {
    if (!/^(restore-drill|recover)_.*\.json$/.test(name)) continue
    const text = await readFile(join(directory, name), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    if (wanted.has(sha256)) found.set(sha256, parseReport(text))
  }
  return lines.flatMap((line) => found.get(line['report-sha256']) ?? [])
}

function mayTell({ procedure, verdict }: LedgerLine): boolean {
  return `${procedure} ${verdict}` === 'restore-drill restorable' || verdict === 'recovered'
}

function toGreenDrill(report: Report): GreenDrill {
  const value = (id: string) => report.metrics.find((metric) => metric.id === id)?.value ?? 0
  return {
    at: report.finishedAt,
    backup: report.backup?.name ?? '',
    host: report.run.host,
    rtoSeconds: value('rto'),
    rpoSeconds: value('rpo'),
    phases: [...phasesOf(report)],
    tables: value('tables'),
    rows: value('rows'),
    tenants: value('tenants'),
  }
}

async function newestBackup(
  config: Config,
  source: string,
  now: Date,
): Promise<SourceFacts['backup']> {
  if (!config.backups) return null
  const { timezone } = config.system
  const entries = await listBackups(config.backups.directory, { timezone, now })
  const newest = entries.find((entry) => entry.source === source && entry.verified)
  return newest ? describeBackup(newest) : null
}

async function describeBackup(entry: BackupEntry): Promise<SourceFacts['backup']> {
  const { name, tier, dumpPath, passportPath } = entry
  if (dumpPath === undefined || passportPath === undefined) return null
  const passport = await readPassport(passportPath)
  return {
    name,
    tier: tier === 'loose' ? '' : tier,
    dump: dumpPath.slice(dumpPath.lastIndexOf('/') + 1),
    database: passport.source.database,
    tenant: tenantsOf(passport)[0] ?? null,
  }
}
