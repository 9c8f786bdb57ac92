import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../../src/adapters/clock.ts'
import { httpClient } from '../../../src/adapters/http-client.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Config } from '../../../src/config/schema.ts'
import { secretsOf } from '../../../src/config/secrets.ts'
import type { World } from '../../../src/ports.ts'
import { runProcedure } from '../../../src/procedures/run-procedure.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Ending } from '../../../src/report/report-recorder.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type ScriptedServer, type SeenRequest, serve } from '../../unit/probes/scripted-server.ts'

export const CHANNELS = `
  webhooks:
    programs: {url: "BASE/hook", secret: "\${HOOK_SECRET}"}
    team: {url: "\${TEAM_URL}", shape: slack}
  pings:
    nightly: {url: "BASE/ping/uuid?x=1", procedures: [backup/shop]}
    other: {url: BASE/other, procedures: [restore-drill]}
`

export const GOOD = { value: 'complete', reason: 'complete', facts: { name: 'b1' } } as const
export const BAD = {
  value: 'failed',
  reason: 'dump-failed',
  facts: { detail: 'hook-secret-123 111.444.777-35' },
} as const

export interface Run {
  readonly config?: Config
  readonly hours?: number
  readonly lines?: string[]
  readonly signal?: AbortSignal
}

/** A state directory, and a server that is every channel; `status` 0 leaves a request without an answer. */
export class TellingSite {
  status: (request: SeenRequest) => number = () => 200
  readonly stateDir: string
  readonly #server: ScriptedServer

  private constructor(stateDir: string, server: ScriptedServer) {
    this.stateDir = stateDir
    this.#server = server
  }

  static async open(): Promise<TellingSite> {
    const server = await serve((request, response) => {
      const code = site.status(request)
      if (code > 0) response.writeHead(code).end('ok')
    })
    const site = new TellingSite(await mkdtemp(join(tmpdir(), 'lastro-telling-')), server)
    return site
  }

  async close(): Promise<void> {
    await this.#server.close()
    await rm(this.stateDir, { recursive: true, force: true })
  }

  get seen(): readonly SeenRequest[] {
    return this.#server.seen
  }

  paths(): readonly string[] {
    return this.seen.map(({ url }) => url)
  }

  hooks(): readonly string[] {
    return this.paths().filter((url) => !url.startsWith('/ping'))
  }

  configOf(channels = CHANNELS, environment: Record<string, string> = {}): Config {
    const notify = channels.replaceAll('BASE', this.#server.baseUrl)
    const yaml = `system: {name: chefwell, state-dir: ${this.stateDir}}\nnotify:${notify}`
    const secrets = {
      HOOK_SECRET: 'hook-secret-123',
      TEAM_URL: `${this.#server.baseUrl}/services/T0/B0/xyz`,
    }
    return parseConfig(yaml, 'lastro.yml', { ...secrets, ...environment })
  }

  /** One run of a backup that ends as it is told to. */
  run(
    ending: Ending<'backup'> | Error,
    { config = this.configOf(), hours = 0, lines = [], signal }: Run = {},
  ): Promise<Report> {
    const clock = { ...systemClock, now: () => new Date(Date.now() + hours * 3_600_000) }
    const real = testWorld({ clock, lines, ...(signal && { signal }) })
    // Patience is an eighth of what it is, so that nobody waits for a channel that hangs.
    const world: World = {
      ...real,
      http: {
        exchange: (request) =>
          httpClient.exchange({ ...request, timeoutSeconds: request.timeoutSeconds / 8 }),
      },
    }
    for (const secret of secretsOf(config)) world.maskSecret(secret)
    return runProcedure(
      {
        procedure: 'backup',
        lastro: '0',
        system: 'chefwell',
        locale: 'en',
        lock: { stateDir: this.stateDir, resource: 'backup-shop' },
        onFailure: () => 'failed',
        audience: { config, subject: 'shop' },
      },
      world,
      async () => {
        if (ending instanceof Error) throw ending
        return ending
      },
    )
  }
}
