import { parseConfig } from '../../../../config/parse-config.ts'
import type { BackendConfig, Config } from '../../../../config/schema.ts'
import type { BackendFault } from '../../../../demo/backend/faults.ts'
import { demoRehearsal } from '../../../../demo/demo-rehearsal.ts'
import {
  type DirectFault,
  type Expectation,
  type FaultName,
  type Injection,
  NotTried,
} from '../../fault.ts'
import type { Lane } from '../../lane.ts'

/** Whose user asks the application; its schema is where probes find fault. */
export const TENANT = 'tenant_chefwell'

/** Name of the probe at whose answer the sample backend misbehaves. */
export const PRODUCTS = 'List products'

/** A slow host must not look like an application that fails: only what a fault is about is held to time. */
const PATIENCE_SECONDS = 60

/** How the sample backend is started, and what is asked of it. */
export interface Rehearsal extends Pick<Injection, 'undo'> {
  /** What it does wrong. */
  readonly fault?: BackendFault
  readonly readySeconds?: number
  /** Of the probe `PRODUCTS`: how long an answer is waited for, and how long it may take. */
  readonly answerSeconds?: number
  readonly withinSeconds?: number
  /** What is otherwise in the configuration of the application. */
  readonly otherwise?: Partial<BackendConfig>
}

/** A drill of the good sample that starts the sample backend on what was restored, and puts probes to it. */
export function rehearsed(
  name: FaultName,
  expected: Expectation,
  rehearsal: Rehearsal | (() => Promise<Rehearsal>) = {},
): DirectFault {
  return {
    ...name,
    kind: 'direct',
    inject: async (lane) => {
      needSample(lane)
      const { backend: command } = lane
      if (!command) throw new NotTried('fault-needs-backend')
      const backup = await lane.copy()
      const chosen = typeof rehearsal === 'function' ? await rehearsal() : rehearsal
      const { fault, undo } = chosen
      const env = fault === undefined ? {} : { DEMO_FAULT: fault }
      const lines = demoRehearsal({ command, locale: 'en', tenants: [TENANT], env })
      const { backend, queries } = drillOf(lines)
      if (!backend) throw new Error('the sample has no backend')
      return {
        backup,
        expected,
        request: { config: withDrill(lane, { queries, backend: held(backend, chosen) }) },
        ...(undo === undefined ? {} : { undo }),
      }
    },
  }
}

/** A drill of the good sample that puts one query of the operator's own, which must find nothing. */
export function queried(name: FaultName, expected: Expectation, query: string): DirectFault {
  return {
    ...name,
    kind: 'direct',
    inject: async (lane) => {
      needSample(lane)
      const { queries } = drillOf([
        'queries:',
        `  - { name: asked, query: ${JSON.stringify(query)}, expect: {empty: true} }`,
      ])
      return {
        backup: await lane.copy(),
        expected,
        request: { config: withDrill(lane, { queries }) },
      }
    },
  }
}

function needSample({ good }: Lane): void {
  if (good.origin !== 'sample') throw new NotTried('fault-needs-sample')
}

/** The section that an operator would have written. */
function drillOf(lines: readonly string[]): Config['drill'] {
  const text = ['system: {name: sample}', 'drill:', ...lines.map((line) => `  ${line}`)].join('\n')
  return parseConfig(text, 'drill check', {}).drill
}

function withDrill({ config }: Lane, changes: Partial<Config['drill']>): Config {
  return { ...config, drill: { ...config.drill, ...changes } }
}

/** The backend held to the times of a rehearsal. */
function held(backend: BackendConfig, rehearsal: Rehearsal): BackendConfig {
  const { readySeconds = PATIENCE_SECONDS, otherwise = {} } = rehearsal
  return {
    ...backend,
    ready: { ...backend.ready, timeoutSeconds: readySeconds },
    probes: backend.probes.map((probe) => heldProbe(probe, rehearsal)),
    ...otherwise,
  }
}

function heldProbe(given: BackendConfig['probes'][number], rehearsal: Rehearsal): typeof given {
  const { withinSeconds: _, ...probe } = given
  if (probe.name !== PRODUCTS) return { ...probe, timeoutSeconds: PATIENCE_SECONDS }
  const { answerSeconds: timeoutSeconds = PATIENCE_SECONDS, withinSeconds } = rehearsal
  return { ...probe, timeoutSeconds, ...(withinSeconds === undefined ? {} : { withinSeconds }) }
}
