import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { ConnectionSettings } from '../src/engines/postgres/connection-settings.ts'
import type { World } from '../src/ports.ts'
import type { Report } from '../src/report/report.ts'
import { ReportSchema } from '../src/report/report-schema.ts'
import { isGood } from '../src/verdict/verdict.ts'
import type { BenchContext } from './bench-context.ts'
import type { Figures } from './rounds.ts'

const PROBE = fileURLToPath(new URL('memory-probe.mjs', import.meta.url))
const BUNDLE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const SOURCES = fileURLToPath(new URL('../src/cli/index.ts', import.meta.url))
const LONGEST_SECONDS = 3600
/** What `--json` prints; one source, so one run. */
const Output = v.object({ runs: v.tuple([v.object({ report: ReportSchema })]) })

/** A `lastro` with a configuration of its own. */
export interface Lastro {
  /** Runs a procedure as a child process, to a good verdict. */
  run(command: 'backup' | 'restore-drill'): Promise<LastroRun>
  /** Directory of its backups. */
  readonly backups: string
}

/** How a run ended, with the peak of the Node process alone (its children not counted). */
export interface LastroRun {
  readonly report: Report
  readonly memoryMb: number
}

/** Writes a configuration for the source into `directory`; staging of drills goes to `drills`. */
export async function configureLastro(
  place: { readonly directory: string; readonly source: ConnectionSettings },
  { world, workspace, options }: BenchContext,
): Promise<Lastro> {
  const config = join(place.directory, 'lastro.yml')
  const backups = join(place.directory, 'backups')
  await writeFile(config, configuration({ ...place, backups, drills: workspace.path('drill') }))
  const cli = options.cli === undefined ? builtCli() : resolve(options.cli)
  return {
    backups,
    run: (command) =>
      runOnce([cli, command, '--json', '--config', config], join(place.directory, 'peak'), world),
  }
}

/** The bundle is what is shipped; the sources need more memory and start slower. */
function builtCli(): string {
  return existsSync(BUNDLE) ? BUNDLE : SOURCES
}

function configuration(place: {
  readonly directory: string
  readonly backups: string
  readonly drills: string
  readonly source: ConnectionSettings
}): string {
  return `system:
  name: bench
  state-dir: ${join(place.directory, 'state')}
backups:
  directory: ${place.backups}
  sources:
    bench:
      engine: postgres
      host: ${place.source.host}
      port: ${place.source.port}
      database: ${place.source.database}
      user: ${place.source.user}
      tenants: tenant_*
drill:
  tenant-rto: none
  directory: ${place.drills}
`
}

async function runOnce(args: readonly string[], peak: string, world: World): Promise<LastroRun> {
  const { stdout } = await world.processes.run({
    file: process.execPath,
    args: ['--import', PROBE, ...args],
    env: { LASTRO_BENCH_MEMORY: peak },
    timeoutSeconds: LONGEST_SECONDS,
  })
  const { report } = v.parse(Output, JSON.parse(stdout)).runs[0]
  if (!isGood(report.verdict.value))
    throw new Error(`lastro ended in ${report.verdict.value}: ${report.verdict.reason}`)
  const kilobytes = Number(await readFile(peak, 'utf8'))
  await rm(peak)
  return { report, memoryMb: (kilobytes * 1024) / 1e6 }
}

/** Durations of the report's steps, nested ones too, and its metrics, as figures. */
export function figuresOf(report: Report): Figures {
  const figures: Record<string, number> = {}
  const note = (steps: Report['steps']) => {
    for (const step of steps) {
      figures[`step ${step.id}`] = step.durationSeconds
      note(step.steps)
    }
  }
  note(report.steps)
  for (const metric of report.metrics) figures[metric.id] = metric.value
  return figures
}
