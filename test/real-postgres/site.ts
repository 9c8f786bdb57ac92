import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseConfig } from '../../src/config/parse-config.ts'
import { requireBackups, requireSource } from '../../src/config/requirements.ts'
import type { Config } from '../../src/config/schema.ts'
import { demoConfig } from '../../src/demo/demo-config.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import type { World } from '../../src/ports.ts'
import { runBackup } from '../../src/procedures/backup/backup.ts'
import type { RestoreDrillRequest } from '../../src/procedures/restore-drill/request.ts'
import { runRestoreDrill } from '../../src/procedures/restore-drill/restore-drill.ts'
import type { Report } from '../../src/report/report.ts'
import { testWorld } from './test-world.ts'

/** A host with its configuration, state and backups, on which procedures run. */
export interface Site {
  readonly directory: string
  readonly config: Config
  /** The directory of backups of the configuration. */
  readonly backups: string
}

/** Lines of YAML put into the sample configuration: below the source, or as further sections. */
export interface SiteOptions {
  readonly source?: readonly string[]
  readonly backups?: readonly string[]
  /** Unless given, a drill does not time a tenant besides: most tests ask other things. */
  readonly drill?: readonly string[]
  readonly sections?: readonly string[]
}

/** The text of the sample configuration with additions, for a site in `directory`. */
export function siteConfig(
  directory: string,
  settings: ConnectionSettings,
  options: SiteOptions = {},
): string {
  const indented = (lines: readonly string[] | undefined, by: number) =>
    (lines ?? []).map((line) => `${' '.repeat(by)}${line}\n`).join('')
  return demoConfig({ directory, locale: 'en', settings })
    .replace('      tenants:', `${indented(options.source, 6)}      tenants:`)
    .replace('  sources:', `${indented(options.backups, 2)}  sources:`)
    .concat(indented(options.drill ?? ['tenant-rto: none'], 2), indented(options.sections, 0))
}

/** Makes a site below `parent` for a database. */
export async function makeSite(
  parent: string,
  settings: ConnectionSettings,
  options: SiteOptions & { readonly name?: string } = {},
): Promise<Site> {
  const directory = join(parent, options.name ?? 'site')
  await mkdir(directory, { recursive: true, mode: 0o755 })
  const config = parseConfig(siteConfig(directory, settings, options), 'lastro.yml', {})
  return { directory, config, backups: requireBackups(config).directory }
}

/** Runs the real backup of the site's one source. */
export function backUp(
  { config }: Site,
  world: World = testWorld(),
  options: { readonly dryRun?: boolean } = {},
): Promise<Report> {
  const source = requireSource(config)
  return runBackup(
    {
      config,
      backups: requireBackups(config),
      name: source.name,
      source,
      dryRun: options.dryRun ?? false,
      lastro: 'test',
    },
    world,
  )
}

/** Runs the real drill, by default of the newest backup of the site. */
export function drill(
  { config, backups }: Site,
  world: World = testWorld(),
  request: Partial<Pick<RestoreDrillRequest, 'directory' | 'backup' | 'pick' | 'tenant'>> = {},
): Promise<Report> {
  return runRestoreDrill(
    { config, directory: backups, pick: 'newest', jobs: 2, lastro: 'test', ...request },
    world,
  )
}
