import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { sampleRestaurants } from '../../../src/demo/sample-restaurants.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import type { World } from '../../../src/ports.ts'
import type { RestoreCheckRequest } from '../../../src/procedures/restore-check/request.ts'
import { runRestoreCheck } from '../../../src/procedures/restore-check/restore-check.ts'
import type { Report } from '../../../src/report/report.ts'
import { siteConfig } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

/** A repository with a migration, beside the backups of a site. */
export interface CheckSite {
  readonly checkout: string
  /** Runs the check of a migration; `check` are lines below `check:` in the configuration. */
  check(migration: string, options?: CheckOptions): Promise<Report>
  /** What is left where staging was. */
  leftovers(): Promise<readonly string[]>
}

/** How one check differs from the usual. */
export interface CheckOptions {
  readonly check?: readonly string[]
  readonly data?: RestoreCheckRequest['data']
  readonly request?: Partial<RestoreCheckRequest>
  readonly world?: World
}

/** The migration is `migrate.sh`, started by the absolute path of `sh`; psql must be on the PATH. */
const MIGRATE = ['migrate:', '  command: [sh, migrate.sh]']

/** Makes the repository below a directory; `drill` are lines of that section. */
export async function makeCheckSite(
  directory: string,
  settings: ConnectionSettings,
  drill?: readonly string[],
): Promise<CheckSite> {
  const checkout = join(directory, 'checkout')
  await mkdir(checkout, { recursive: true })
  await chmod(checkout, 0o755)
  return {
    checkout,
    check: async (
      migration,
      { check = MIGRATE, data = 'backup', request, world = testWorld() } = {},
    ) => {
      await writeFile(join(checkout, 'migrate.sh'), migration)
      const lines = check.map((line) => `  ${line}\n`).join('')
      const text = `${siteConfig(directory, settings, drill && { drill })}check:\n${lines}`
      return runRestoreCheck(
        {
          config: parseConfig(text, 'lastro.yml', {}),
          data,
          isMigrationTouched: true,
          checkout,
          sample: sampleRestaurants,
          lastro: 'test',
          ...request,
        },
        world,
      )
    },
    leftovers: () => readdir(join(directory, 'drill')).catch(() => []),
  }
}

/** A script that runs SQL by psql and stops at the first error, as migration tools do. */
export function bySql(sql: string): string {
  return `psql -X -q -v ON_ERROR_STOP=1 "$DATABASE_URL" <<'SQL'\n${sql}\nSQL\n`
}

/** SQL for every tenant, each in a transaction of its own; `%I` is the tenant's schema. */
export function perTenant(sql: string): string {
  return `SELECT format($q$BEGIN; ${sql} COMMIT;$q$, schema_name) FROM public.companies ORDER BY schema_name \\gexec`
}
