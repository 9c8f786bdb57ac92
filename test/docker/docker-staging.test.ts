import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/schema.ts'
import { isPortFree } from '../../src/containers/loopback-port.ts'
import type { World } from '../../src/ports.ts'
import { TENANT } from '../../src/procedures/drill-check/faults/content/content-fault.ts'
import { type FaultBench, findingsOf, openFaultBench, verdictOf } from '../faults/fault-bench.ts'
import { drill } from '../real-postgres/site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeDocker, docker, IMAGE, withLabel } from './docker-engine.ts'
import { takePort } from './taken-port.ts'
import { ownPlugin } from './which-compose.ts'

const REDUCED = `lastro-test/no-citext:${process.pid}`
const LINES = ['staging: docker', 'docker:', `  image: ${IMAGE}`, '  pull: never']

let bench: FaultBench

/** The site of the bench with other settings of its container. */
const siteWith = (changes: Partial<Config['drill']['docker']>) => {
  const { site } = bench
  const settings = { ...site.config.drill.docker, ...changes }
  return { ...site, config: { ...site.config, drill: { ...site.config.drill, docker: settings } } }
}
const drillWith = (changes: Partial<Config['drill']['docker']>) =>
  drill(siteWith(changes), testWorld(), { directory: bench.good.directory })

describeDocker('a drill in a container', () => {
  beforeAll(async () => {
    bench = await openFaultBench('', { drill: LINES })
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => bench?.stop())

  it('proves a backup, on a port of this host only, and leaves nothing', async () => {
    const world = worldOfItsOwn()
    const report = await bench.drill(bench.good, world)

    expect(report.error).toBeUndefined()
    expect(verdictOf(report)).toBe('restorable: proven')
    const isolation = report.checks.find(({ id }) => id === 'isolation')
    expect(isolation?.actual).toMatch(
      /^container lastro-test-[0-9a-f]{8}-[0-9a-f]{6}[-_]database[-_]1, /,
    )
    const port = Number(/127\.0\.0\.1:(\d+)$/.exec(isolation?.actual ?? '')?.[1])
    expect(await isPortFree(port)).toBe(true)
    expect(withLabel(`lastro.run=${world.run.id}`)).toEqual([])
    expect(report.checks.map(({ id }) => id)).not.toContain('leftovers')
  })

  it('finds one row that was changed', async () => {
    const report = await bench.drillAltered(
      `UPDATE ${TENANT}.sales SET total = total + 0.01 WHERE id = 1`,
    )

    expect(verdictOf(report)).toBe('not-restorable: rows-differ')
    expect(findingsOf(report)).toEqual([`${TENANT}.sales: rows-differ`])
  })

  it('uses the port that the configuration names', async () => {
    const port = await freePort()
    const report = await drillWith({ port })

    expect(verdictOf(report)).toBe('restorable: proven')
    expect(report.checks.find(({ id }) => id === 'isolation')?.actual).toContain(`:${port}`)
    expect(await isPortFree(port)).toBe(true)
  })

  it('cannot judge when that port is taken', async () => {
    const { server, port } = await takePort()
    try {
      const report = await drillWith({ port })
      expect(verdictOf(report)).toBe('cannot-judge: port-taken')
      expect(report.verdict.facts).toMatchObject({ port })
    } finally {
      server.close()
    }
  })

  it('cannot judge when the image lacks an extension', async () => {
    const recipe = `FROM ${IMAGE}\nRUN rm /usr/share/postgresql/*/extension/citext.control\n`
    execFileSync('docker', ['build', '--quiet', '--tag', REDUCED, '-'], { input: recipe })
    try {
      const report = await drillWith({ image: REDUCED })
      expect(verdictOf(report)).toBe('cannot-judge: extension-missing')
      expect(report.verdict.facts).toMatchObject({ extension: 'citext' })
    } finally {
      docker('image', 'rm', '--force', REDUCED)
    }
  })

  it('cannot judge when the image is not there, and may not or cannot be fetched', async () => {
    const image = 'localhost:1/lastro-test/nothing:1'

    expect(verdictOf(await drillWith({ image }))).toBe('cannot-judge: image-missing')
    expect(verdictOf(await drillWith({ image, pull: 'missing' }))).toBe(
      'cannot-judge: image-missing',
    )
  })

  it('cannot judge when the image is older than the source', async () => {
    const backup = await bench.copy()
    const { server } = backup.passport
    const newer = { ...backup.passport, server: { ...server, versionNumber: 990_001 } }
    await writeFile(backup.passportPath, JSON.stringify(newer))

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: postgres-too-old')
  })

  it('cannot judge when the container ends while it is restored into', async () => {
    const world = worldOfItsOwn()
    const report = bench.drill(bench.good, world)
    const container = await untilContainerRuns(`lastro.run=${world.run.id}`)
    docker('container', 'kill', container)

    expect(verdictOf(await report)).toBe('cannot-judge: container-failed')
    expect(withLabel(`lastro.run=${world.run.id}`)).toEqual([])
  })

  it('cannot judge where Docker or its daemon is missing, and says which', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nonexistent/docker.sock')
    expect(verdictOf(await bench.drill(bench.good))).toBe('cannot-judge: docker-unreachable')

    vi.stubEnv('PATH', '/nonexistent')
    expect(verdictOf(await bench.drill(bench.good))).toBe('cannot-judge: docker-missing')
  })

  it('cannot judge where Compose is missing', async ({ skip }) => {
    skip(ownPlugin() !== '', 'this host has a Compose plugin that no PATH hides')
    const path = join(bench.site.directory, 'path')
    await mkdir(path)
    await symlink(execFileSync('which', ['docker']).toString().trim(), join(path, 'docker'))
    vi.stubEnv('PATH', path)
    vi.stubEnv('DOCKER_CONFIG', path)

    expect(verdictOf(await bench.drill(bench.good))).toBe('cannot-judge: compose-missing')
  })

  it('cannot judge with an engine on another host', async () => {
    const { port, close } = await forwardToEngine()
    try {
      vi.stubEnv('DOCKER_HOST', `tcp://127.0.0.1:${port}`)
      expect(verdictOf(await bench.drill(bench.good))).toBe('cannot-judge: docker-remote')
    } finally {
      close()
    }
  })
})

/** Others may use the engine at the same time, and ids of test runs repeat from process to process. */
function worldOfItsOwn(): World {
  const world = testWorld()
  return { ...world, run: { ...world.run, id: `test-${randomBytes(4).toString('hex')}` } }
}

async function freePort(): Promise<number> {
  const { server, port } = await takePort()
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilContainerRuns(label: string): Promise<string> {
  for (const end = performance.now() + 20_000; performance.now() < end; await delay(20)) {
    const name = docker('container', 'ls', `--filter=label=${label}`, '--format={{.Names}}').trim()
    if (name !== '') return name
  }
  throw new Error('no container runs')
}

/** The engine of this host, as one that is asked over the network. */
async function forwardToEngine(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((client) => {
    const engine = createConnection('/var/run/docker.sock')
    client.pipe(engine).pipe(client)
    for (const socket of [client, engine]) socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, close: () => void server.close() }
}
