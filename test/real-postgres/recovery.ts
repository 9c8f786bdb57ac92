import type { World } from '../../src/ports.ts'
import { planRecover, type RecoverChoices } from '../../src/procedures/recover/plan-recover.ts'
import { runRecover } from '../../src/procedures/recover/recover.ts'
import type { Report } from '../../src/report/report.ts'
import type { Site } from './site.ts'
import { testWorld } from './test-world.ts'

/** Runs the real recovery of the site's one source, through the source's own connection. */
export function recover(
  { config }: Site,
  choices: RecoverChoices,
  world: World = testWorld(),
): Promise<Report> {
  const request = planRecover({ jobs: 2, ...choices }, { config, environment: {}, lastro: 'test' })
  return runRecover(request, world)
}
