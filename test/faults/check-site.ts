import { readdir } from 'node:fs/promises'
import { parseConfig } from '../../src/config/parse-config.ts'
import type { Config } from '../../src/config/schema.ts'
import type { World } from '../../src/ports.ts'
import { runDrillCheck } from '../../src/procedures/drill-check/drill-check.ts'
import { type CheckChoices, planCheck } from '../../src/procedures/drill-check/plan-check.ts'
import type { DrillCheckRequest } from '../../src/procedures/drill-check/request.ts'
import type { Drill } from '../../src/procedures/drill-check/try-faults.ts'
import type { DetectionMatrix, FaultTrial } from '../../src/report/matrix.ts'
import type { Report } from '../../src/report/report.ts'
import { SAMPLE_BACKEND } from '../real-postgres/sample-backend.ts'
import { makeMemoryDirectory } from '../real-postgres/temporary-directory.ts'
import { testWorld } from '../real-postgres/test-world.ts'

/** How one check is run. */
export interface CheckRun extends CheckChoices {
  readonly world?: World
  /** In place of the real drill. */
  readonly drill?: Drill
}

/** A host without a backup, on which drills are checked. */
export interface CheckSite {
  readonly config: Config
  run(choices: CheckRun): Promise<Report>
  /** What checks have left in the place of drills. */
  leftovers(): Promise<readonly string[]>
  remove(): Promise<void>
}

/** Drills wait for their servers nearly as long as they work: a third lane fills the pauses of two cores. */
const LANES = 3

/** Makes the host; its configuration says where things go, and what is asked for. */
export async function makeCheckSite(drillLines: readonly string[] = []): Promise<CheckSite> {
  const { path, remove } = await makeMemoryDirectory()
  const drill = [`directory: ${path}/d`, ...drillLines].map((line) => `  ${line}\n`).join('')
  const text = `system: { name: chefwell, state-dir: ${path}/state }\ndrill:\n${drill}`
  const config = parseConfig(text, 'lastro.yml', {})
  return {
    config,
    run: ({ world = testWorld(), drill, ...choices }) =>
      runDrillCheck({ ...planned(config, choices), lanes: LANES }, world, drill),
    leftovers: () => readdir(config.drill.directory).catch(() => []),
    remove,
  }
}

function planned(config: Config, choices: CheckChoices): DrillCheckRequest {
  const means = { lastro: 'test', backend: SAMPLE_BACKEND }
  return planCheck(config, { seed: 7, cleanRuns: 0, ...choices }, means)
}

/** The matrix of a report that must have one. */
export function matrixOf({ matrix, verdict, error }: Report): DetectionMatrix {
  if (matrix) return matrix
  throw new Error(`no matrix: ${verdict.value}, ${verdict.reason}: ${error}`)
}

/** Names of the trials that ended so. */
export function idsOf(report: Report, ...outcomes: readonly FaultTrial['outcome'][]): string[] {
  return matrixOf(report)
    .trials.filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ id }) => id)
}
