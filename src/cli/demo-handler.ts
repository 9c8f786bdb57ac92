import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseConfig } from '../config/parse-config.ts'
import { requireBackups, requireSource } from '../config/requirements.ts'
import type { Config } from '../config/schema.ts'
import { backendCommand } from '../demo/backend-program.ts'
import { startDemoCluster } from '../demo/demo-cluster.ts'
import { demoConfig } from '../demo/demo-config.ts'
import { demoRehearsal } from '../demo/demo-rehearsal.ts'
import { fillRestaurants, tenantSchema } from '../demo/fill-restaurants.ts'
import type { Redactor } from '../masking/redactor.ts'
import type { World } from '../ports.ts'
import { runBackup } from '../procedures/backup/backup.ts'
import { runRestoreDrill } from '../procedures/restore-drill/restore-drill.ts'
import type { Report } from '../report/report.ts'
import { isGood } from '../verdict/verdict.ts'
import { LASTRO_VERSION } from '../version.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { DemoOptions, Handler } from './handlers.ts'
import { openWorld } from './run-context.ts'
import { type ShownRun, showReport } from './show-report.ts'

/** `lastro demo`: a restaurant SaaS is filled, backed up, restored in isolation and judged. */
export function demoHandler(redactor: Redactor): Handler<DemoOptions> {
  return async (options, io) => {
    const locale = options.locale ?? 'en'
    const world = openWorld(locale, io, redactor)
    const directory =
      options.directory === undefined ? await makeDirectory() : resolve(options.directory)
    const production = await startDemoCluster(directory, options.tenants, world)
    try {
      const config = parseConfig(
        demoConfig({
          directory,
          locale,
          settings: production.settings,
          rehearsal: demoRehearsal({
            command: backendCommand(process.argv[1] ?? ''),
            locale,
            tenants: [tenantSchema(1)],
          }),
        }),
        'demo',
        {},
      )
      await world.log.group(`${options.tenants} restaurants`, () =>
        fillRestaurants(production.settings, { tenants: options.tenants, sessions: 2 }, world),
      )
      return await backUpAndDrill({ config, world, io, options })
    } finally {
      await production.stop()
      if (!options.keep)
        await Promise.all(
          ['backups', 'drill', 'production'].map((name) =>
            rm(join(directory, name), { recursive: true, force: true }),
          ),
        )
    }
  }
}

/** Open to pass through: started as root, the servers in it run as another user. */
async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'lastro-demo-'))
  await chmod(directory, 0o755)
  return directory
}

interface DemoRun {
  readonly config: Config
  readonly world: World
  readonly io: CliIo
  readonly options: DemoOptions
}

async function backUpAndDrill(run: DemoRun): Promise<ExitCode> {
  const { config, world, io, options } = run
  const source = requireSource(config)
  const backups = requireBackups(config)
  const common = { config, lastro: LASTRO_VERSION }
  const request = { ...common, backups, name: source.name, source, dryRun: false }
  const runs = [await show(await runBackup(request, world), run)]
  if (isAllGood(runs)) {
    const drill = { ...common, directory: backups.directory, pick: 'newest' } as const
    runs.push(await show(await runRestoreDrill(drill, world), run))
  }
  if (options.json) writeJson(io, { runs })
  if (io.signal.aborted) return EXIT.cancelled
  return isAllGood(runs) ? EXIT.good : EXIT.badVerdict
}

function show(report: Report, { config, world, io, options }: DemoRun): Promise<ShownRun> {
  return showReport(
    report,
    { config, locale: config.system.locale, world },
    { io, json: options.json },
  )
}

function isAllGood(runs: readonly ShownRun[]): boolean {
  return runs.every(({ report }) => isGood(report.verdict.value))
}
