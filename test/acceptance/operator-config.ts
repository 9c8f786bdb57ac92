import { join } from 'node:path'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'

/** Variable by which the secret reaches the configuration, as in our workflows. */
export const URL_VARIABLE = 'CHEFWELL_DATABASE_URL'

/** The configuration an operator writes: everything below one directory, the database in a secret; `drill` are more lines of that section. */
export function operatorConfig(directory: string, drill: readonly string[] = []): string {
  return `system:
  name: chefwell
  state-dir: ${join(directory, 'state')}
backups:
  directory: ${join(directory, 'backups')}
  sources:
    chefwell:
      engine: postgres
      url: \${${URL_VARIABLE}}
      tenants: tenant_*
drill:
  directory: ${join(directory, 'drill')}
${drill.map((line) => `  ${line}\n`).join('')}`
}

/** The secret. The test's server lets everybody in, so that only masking of the password is put to the test. */
export function databaseUrl(settings: ConnectionSettings, password: string): string {
  const { host, port, database, user } = settings
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}
