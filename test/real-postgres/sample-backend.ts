import { fileURLToPath } from 'node:url'
import type { BackendFault } from '../../src/demo/backend/faults.ts'
import { demoRehearsal } from '../../src/demo/demo-rehearsal.ts'

/** Starts the sample backend as it stands in the source. */
export const SAMPLE_BACKEND: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL('../../src/demo/backend/index.ts', import.meta.url)),
]

/** How a test wants the sample backend. */
export interface SampleBackend {
  readonly fault?: BackendFault
  /** In place of the program itself. */
  readonly command?: readonly string[]
  readonly tenants?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly more?: readonly string[]
}

/** Lines below `drill:` that let a drill start the sample backend and put its probes, and two queries. */
export function sampleBackend({
  fault,
  command = SAMPLE_BACKEND,
  tenants = ['tenant_chefwell'],
  env = {},
  more = [],
}: SampleBackend = {}): readonly string[] {
  const faulty = fault === undefined ? {} : { DEMO_FAULT: fault }
  return demoRehearsal({ command, locale: 'en', tenants, env: { ...env, ...faulty }, more })
}
