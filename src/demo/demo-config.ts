import { join } from 'node:path'
import type { ConnectionSettings } from '../engines/postgres/connection-settings.ts'
import type { LocaleName } from '../locale/locale-name.ts'

/** The configuration of the sample system, as its owners would write it. */
export function demoConfig({
  directory,
  locale,
  settings,
  rehearsal = [],
}: {
  readonly directory: string
  readonly locale: LocaleName
  readonly settings: ConnectionSettings
  /** Lines below `drill:`, as `demoRehearsal` makes them. */
  readonly rehearsal?: readonly string[]
}): string {
  return `system:
  name: chefwell
  locale: ${locale}
  timezone: America/Sao_Paulo
  state-dir: ${join(directory, 'state')}
backups:
  directory: ${join(directory, 'backups')}
  sources:
    chefwell:
      engine: postgres
      host: ${settings.host}
      port: ${settings.port}
      database: ${settings.database}
      user: ${settings.user}
      tenants: tenant_*
drill:
  directory: ${join(directory, 'drill')}
${rehearsal.map((line) => `  ${line}\n`).join('')}`
}
