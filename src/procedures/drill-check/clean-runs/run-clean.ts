import { join } from 'node:path'
import { quoteIdentifier, quoteLiteral } from '../../../engines/postgres/connection.ts'
import type { World } from '../../../ports.ts'
import type { CleanRun } from '../../../report/matrix.ts'
import type { Report } from '../../../report/report.ts'
import { backUp, sampleConfig } from '../good-backup/sample-backup.ts'
import type { SourceDatabase } from '../good-backup/source-database.ts'
import { findingsOf } from '../judge-trial.ts'
import { laneConfig } from '../lane.ts'
import { seededRandom } from '../seeded-random.ts'
import { drillBackup, type TrialRequest } from '../try-faults.ts'
import { changeWorld } from '../worlds/changed-processes.ts'
import { withRunId } from '../worlds/quiet-world.ts'
import { withServerSettings } from '../worlds/troubled-servers.ts'
import { RANDOM_TABLES, randomRows } from './random-rows.ts'
import { describeSettings, type RandomSettings, randomSettings } from './random-settings.ts'

const MOST_ROWS = 300

/** Drills something sound under random settings: a backup of random rows, or again the real one. */
export async function runClean(seed: number, request: TrialRequest): Promise<CleanRun> {
  const random = seededRandom(seed)
  const settings = randomSettings(random)
  const rows = Math.floor(random() * MOST_ROWS)
  const world = inSurroundings(request.lane.world, settings)
  const { jobs } = settings
  const report =
    request.lane.good.origin === 'sample'
      ? await drillRandomRows({ seed, rows, settings }, request, world)
      : await drillBackup((await request.lane.copy()).directory, request, world, { jobs })
  return { seed, settings: `${describeSettings(settings)}; rows ${rows}`, alarm: alarmOf(report) }
}

function inSurroundings(world: World, { server, environment }: RandomSettings): World {
  const hosted = changeWorld(world, () => ({
    // What the command sets for itself is stronger.
    command: (command) => ({ ...command, env: { ...environment, ...command.env } }),
  }))
  return withServerSettings(hosted, server)
}

interface RandomDatabase {
  readonly seed: number
  readonly rows: number
  readonly settings: RandomSettings
}

async function drillRandomRows(
  database: RandomDatabase,
  request: TrialRequest,
  world: World,
): Promise<Report> {
  const { lane, lastro, nextRun } = request
  const source = await lane.good.source()
  const name = `clean_${lane.number}`
  await fill(source, name, database)
  const directory = join(lane.directory, 'clean')
  const connection = { ...source.settings, database: name }
  const config = laneConfig(sampleConfig(directory, lane.good.config, connection), directory)
  const backup = await backUp(config, lastro, withRunId(world, nextRun()))
  const { jobs } = database.settings
  return drillBackup(backup.directory, request, world, { config, jobs })
}

async function fill(source: SourceDatabase, name: string, database: RandomDatabase): Promise<void> {
  const { seed, rows, settings } = database
  const isThere = await source.within(
    (session) => session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
    'postgres',
  )
  if (isThere.length === 0) await create(source, name)
  // One of the settings of the round before may forbid to write.
  await configure(source, name, {})
  await source.within((session) => session.script(randomRows(seed, rows)), name)
  await configure(source, name, settings.database)
}

async function configure(
  source: SourceDatabase,
  name: string,
  settings: RandomSettings['database'],
): Promise<void> {
  const database = quoteIdentifier(name)
  await source.within(async (session) => {
    await session.query(`ALTER DATABASE ${database} RESET ALL`)
    for (const [setting, value] of Object.entries(settings))
      await session.query(
        `ALTER DATABASE ${database} SET ${setting} = ${literalOf(setting, value)}`,
      )
  }, 'postgres')
}

/** A list is given as words, anything else as one literal. */
function literalOf(setting: string, value: string): string {
  return setting === 'search_path' ? value : quoteLiteral(value)
}

async function create(source: SourceDatabase, name: string): Promise<void> {
  await source.within(
    (session) =>
      session.query(
        `CREATE DATABASE ${quoteIdentifier(name)} TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`,
      ),
    'postgres',
  )
  await source.within((session) => session.script(RANDOM_TABLES), name)
}

/** Anything that is said of a sound backup, also as a warning. */
function alarmOf(report: Report): string {
  const { verdict } = report
  const findings = findingsOf(report)
  if (verdict.value === 'restorable' && verdict.reason === 'proven' && findings.length === 0)
    return ''
  return [`${verdict.value}: ${verdict.reason}`, ...findings, report.error ?? '']
    .filter((part) => part !== '')
    .join('; ')
}
