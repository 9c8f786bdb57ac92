import { afterEach } from 'vitest'
import type { Probe } from '../../../src/probes/probe.ts'
import { type ProbeOutcome, runProbes } from '../../../src/probes/run-probes.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import {
  answerJson,
  type Script,
  type ScriptedServer,
  type SeenRequest,
  serve,
} from './scripted-server.ts'

/** How probes are put besides what they say. */
export interface AskOptions {
  readonly tenant?: string
  readonly world?: ReturnType<typeof testWorld>
}

/** What a test file asks with; servers are closed after each test. */
export interface Asking {
  /** Puts the probes to a server that answers by the script. `tenant_001.products` has 28 rows. */
  ask(
    script: Script,
    probes: readonly Probe[],
    options?: AskOptions,
  ): Promise<readonly ProbeOutcome[]>
  /** Requests that the last server saw. */
  seen(): readonly SeenRequest[]
}

/** Registers the clean-up of the test file. */
export function openAsking(): Asking {
  let server: ScriptedServer | undefined
  afterEach(async () => {
    await server?.close()
    server = undefined
  })
  return {
    ask: async (script, probes, { tenant, world = testWorld() } = {}) => {
      server = await serve(script)
      const rows: Record<string, number> = { 'tenant_001.products': 28 }
      const target = {
        baseUrl: server.baseUrl,
        ...(tenant !== undefined && { tenant }),
        rowsOf: (schema: string, table: string) => rows[`${schema}.${table}`],
      }
      return runProbes(probes, target, world)
    },
    seen: () => server?.seen ?? [],
  }
}

/** A script that always answers the same. */
export function answering(value: unknown, status = 200): Script {
  return (_request, response) => answerJson(response, value, status)
}
