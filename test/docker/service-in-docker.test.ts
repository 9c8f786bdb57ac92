import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { World } from '../../src/ports.ts'
import type { Report } from '../../src/report/report.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { sampleBackend } from '../real-postgres/sample-backend.ts'
import { backUp, drill, makeSite } from '../real-postgres/site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { BACKEND, makeBackendImage } from './backend-image.ts'
import { describeCompose2, docker, IMAGE, withLabel } from './docker-engine.ts'
import {
  OPERATORS_SECRETS,
  type OperatorFiles,
  writeOperatorFiles,
  writeOverride,
} from './operator-compose.ts'

/** A network and a volume that no drill may touch. */
const OF_PRODUCTION = 'lastro-test-production'

let production: Production
let backups: string
let files: OperatorFiles
let sites = 0

interface Drilled {
  readonly report: Report
  readonly left: readonly string[]
  /** The log, as it is shown. */
  readonly log: string
  /** What the engine said of the application's container while it ran. */
  readonly seen: Container | undefined
}

async function drillWith(more: readonly string[] = []): Promise<Drilled> {
  sites += 1
  const compose = [
    '  compose:',
    `    files: ${JSON.stringify([files.main, ...more])}`,
    '    service: backend',
    '    database: postgres',
  ]
  const { database } = production.settings
  const backend = sampleBackend({ env: { DATABASE: database } }).flatMap((line) =>
    line.startsWith('  command:') ? compose : [line],
  )
  const staging = ['staging: docker', 'docker:', `  image: ${IMAGE}`, '  pull: never']
  const site = await makeSite(production.directory, production.settings, {
    name: `site-${sites}`,
    drill: [...staging, 'tenant-rto: none', ...backend],
  })
  const lines: string[] = []
  const world = testWorld({ lines })
  const running = drill(site, world, { directory: backups })
  const seen = watch(world, running)
  const report = await running
  const left = withLabel(`lastro.run=${world.run.id}`)
  return { report, left, log: world.redact(lines.join('\n')), seen: await seen }
}

const endOf = ({ verdict }: Report) => `${verdict.value}: ${verdict.reason}`

describeCompose2('a drill with a service of the operator’s own Compose file', () => {
  beforeAll(async () => {
    makeBackendImage()
    docker('network', 'create', OF_PRODUCTION)
    docker('volume', 'create', OF_PRODUCTION)
    production = await startProduction({ tenants: 1, sales: 5 })
    files = await writeOperatorFiles(production.directory)
    const site = await makeSite(production.directory, production.settings)
    await backUp(site)
    backups = site.backups
  })
  afterAll(async () => {
    await production?.stop()
    docker('image', 'rm', '--force', BACKEND)
    docker('network', 'rm', OF_PRODUCTION)
    docker('volume', 'rm', OF_PRODUCTION)
  })

  it('starts it on the restored database after what it needs, apart from production, and leaves nothing', async () => {
    const { report, left, seen } = await drillWith()

    expect(report.findings).toEqual([])
    expect(endOf(report)).toBe('restorable: proven')
    expect(report.probes?.map(({ status }) => status)).toEqual(Array(5).fill('pass'))
    expect(left).toEqual([])
    expect(seen?.networks).toEqual([expect.stringMatching(/^lastro-test-.*_default$/)])
    expect(seen?.name).toMatch(/^lastro-test-.*-backend-1$/)
    expect(seen?.addresses).toEqual(['127.0.0.1'])
    expect(seen?.mounts).toEqual([
      `bind ro ${files.directory}/config`,
      expect.stringMatching(/^volume rw lastro-test-.*_stack-uploads$/),
    ])
    expect(seen?.environment).toContain('MAIL_TOKEN=mail-token-of-production')
    expect(seen?.environment.join()).toMatch(
      /DATABASE_URL=postgresql:\/\/chefwell_backend:[^@]+@postgres:5432\/\w+\?application_name=api/,
    )
  })

  it('holds a migration that fails against the backup, says what is otherwise than in the file, and shows no secret of it', async () => {
    const { report, log, left } = await drillWith([
      await writeOverride(
        files,
        'job.yml',
        '  migrate: {env_file: [mail.env], entrypoint: [sh, -c, "env; echo no such column; exit 4"]}\n',
      ),
    ])

    // What the application waits for works on the restored data, as it would after a recovery.
    expect(endOf(report)).toBe('not-restorable: backend-exited')
    expect(report.findings[0]?.actual).toContain('exit code 4: no such column')
    expect(left).toEqual([])
    expect(report.application?.started).toBe('service backend of docker-compose.yml, job.yml')
    const changes = report.application?.changes ?? []
    expect(changes.map(({ field, change, value }) => `${change} ${field} ${value}`.trim())).toEqual(
      [
        'replaced services.postgres',
        'replaced services.backend.ports 3001:3000',
        'left-out services.cache.container_name chefwell-cache',
        'emptied volumes.cache-data chefwell_cache-data',
        'replaced services.migrate.environment.DATABASE_URL',
        'left-out services.backend.container_name chefwell-backend',
        'replaced services.backend.networks shared',
        'replaced services.backend.environment.DATABASE_URL',
        'emptied volumes.uploads lastro-test-production',
      ],
    )
    expect(log).toContain('MAIL_TOKEN=***')
    for (const secret of OPERATORS_SECRETS)
      expect(JSON.stringify(report) + log).not.toContain(secret)
  })

  it('starts nothing of a file that would reach production or this host, and names all of it', async () => {
    const { report, left } = await drillWith([
      await writeOverride(
        files,
        'unsafe.yml',
        `  cache: {network_mode: host, healthcheck: {disable: true}}
  backend:
    privileged: true
    volumes: ["/etc:/host-etc:ro", "./config:/written"]
    environment: {REPORTS_URL: "postgres://reader:x@db.production.example:5432/reports"}
`,
      ),
    ])

    expect(endOf(report)).toBe('cannot-judge: compose-service-refused')
    expect(report.tenants).toMatchObject([{ verdict: 'restorable' }])
    expect(report.findings[0]?.actual.split('; ')).toEqual([
      'services.cache.network_mode: host',
      'services.backend.privileged: true',
      'services.backend.environment.REPORTS_URL: leads to db.production.example:5432',
      `services.backend.volumes: /etc:/host-etc is outside of ${files.directory}`,
      `services.backend.volumes: ${files.directory}/config:/written is writable`,
    ])
    expect(left).toEqual([])
  })

  it('does not hold against the backup what else the application lacks', async () => {
    const broken = '  cache: {entrypoint: [sh, -c, "exit 5"]}\n'
    const { report, left } = await drillWith([await writeOverride(files, 'need.yml', broken)])

    expect(endOf(report)).toBe('cannot-judge: compose-service-failed')
    expect(report.findings[0]?.actual).toContain('cache: it ended with exit code 5')
    expect(left).toEqual([])
  })
})

const inspected = v.object({
  networks: v.record(v.string(), v.unknown()),
  bindings: v.record(v.string(), v.array(v.object({ HostIp: v.string() }))),
  mounts: v.array(
    v.object({
      Type: v.string(),
      RW: v.boolean(),
      Name: v.optional(v.string()),
      Source: v.string(),
    }),
  ),
  environment: v.array(v.string()),
})

/** What matters of a container. */
interface Container {
  readonly name: string
  readonly networks: readonly string[]
  readonly addresses: readonly string[]
  readonly mounts: readonly string[]
  readonly environment: readonly string[]
}

/** Looks at the application's container while the drill runs. */
async function watch({ run }: World, drilling: Promise<unknown>): Promise<Container | undefined> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  drilling.then(over, over)
  const filters = [`lastro.run=${run.id}`, 'com.docker.compose.service=backend']
  const args = filters.map((filter) => `--filter=label=${filter}`)
  while (!isOver) {
    const name = docker('container', 'ls', ...args, '--format={{.Names}}').trim()
    if (name !== '') return describe(name)
    await delay(20)
  }
  return undefined
}

function describe(name: string): Container {
  const format = `{"networks": {{json .NetworkSettings.Networks}}, "bindings": {{json .HostConfig.PortBindings}},
    "mounts": {{json .Mounts}}, "environment": {{json .Config.Env}}}`
  const given: unknown = JSON.parse(docker('container', 'inspect', `--format=${format}`, name))
  const { networks, bindings, mounts, environment } = v.parse(inspected, given)
  return {
    name,
    networks: Object.keys(networks),
    addresses: Object.values(bindings).flatMap((each) => each.map(({ HostIp }) => HostIp)),
    mounts: mounts
      // One that the image declares has no name but its digest.
      .filter(({ Name = '' }) => !/^[0-9a-f]{64}$/.test(Name))
      .map(({ Type, RW, Name, Source }) => `${Type} ${RW ? 'rw' : 'ro'} ${Name ?? Source}`)
      .sort(),
    environment,
  }
}
