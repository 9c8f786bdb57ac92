import { parseConfig } from '../../../src/config/parse-config.ts'
import { PhaseClock } from '../../../src/procedures/restoration/phase-clock.ts'
import { endingOfFindings } from '../../../src/procedures/restore-drill/ending.ts'
import {
  type RehearsalRequest,
  rehearseApplication,
} from '../../../src/procedures/restore-drill/rehearse-application.ts'
import type { Report } from '../../../src/report/report.ts'
import { ReportRecorder } from '../../../src/report/report-recorder.ts'
import type { Production } from '../../real-postgres/production.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

/** Products that `tenant_chefwell` has in the sample system. */
const PRODUCTS = 28

/** Rows of the sample system with 40 sales per restaurant. */
const ROWS: Readonly<Record<string, number>> = { products: PRODUCTS, sales: 40, customers: 7 }

/**
 * Starts an application on a database that is there already, as a drill does once it has restored and validated one. The
 * report ends as a drill's would if all else were well.
 */
export async function rehearse(
  production: Production,
  lines: readonly string[],
  parts: Partial<RehearsalRequest> & { readonly world?: ReturnType<typeof testWorld> } = {},
): Promise<Report> {
  const { world = testWorld(), ...changes } = parts
  const config = parseConfig(
    `drill:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    'lastro.yml',
    {},
  )
  const { backend } = config.drill
  if (!backend) throw new Error('no backend is configured')
  const recorder = new ReportRecorder<'restore-drill'>(world, {
    procedure: 'restore-drill',
    lastro: 'test',
    system: 'chefwell',
  })
  const findings = await rehearseApplication(
    {
      backend,
      settings: production.settings,
      workspace: `${production.directory}/workspace`,
      limits: { pull: 'never', pullSeconds: 1 },
      schemas: ['public', 'tenant_chefwell', 'tenant_002', 'tenant_003'],
      rowsOf: (_schema, table) => ROWS[table],
      serverDied: new Promise<never>(() => undefined),
      phases: new PhaseClock(world.clock),
      recorder,
      ...changes,
    },
    world,
  )
  return recorder.build(endingOfFindings(findings) ?? { value: 'restorable', reason: 'proven' })
}

/** `reason` of the verdict under the verdict. */
export function verdictOf({ verdict }: Report): string {
  return `${verdict.value}: ${verdict.reason}`
}
