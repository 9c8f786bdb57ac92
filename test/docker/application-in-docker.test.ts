import { afterAll, beforeAll, expect, it } from 'vitest'
import { tcpPorts } from '../../src/adapters/tcp-ports.ts'
import type { Report } from '../../src/report/report.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type SampleBackend, sampleBackend } from '../real-postgres/sample-backend.ts'
import { backUp, drill, makeSite } from '../real-postgres/site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { BACKEND, makeBackendImage } from './backend-image.ts'
import { describeDocker, docker, IMAGE, withLabel } from './docker-engine.ts'

let production: Production
let backups: string
let sites = 0

async function drillWith(
  backend: SampleBackend & { readonly image?: string },
): Promise<{ readonly report: Report; readonly left: readonly string[] }> {
  sites += 1
  const { image, ...parts } = backend
  const lines = sampleBackend(parts).map((line) =>
    image !== undefined && line.startsWith('  command:') ? `  image: ${image}` : line,
  )
  const staging = ['staging: docker', 'docker:', `  image: ${IMAGE}`, '  pull: never']
  const site = await makeSite(production.directory, production.settings, {
    name: `site-${sites}`,
    drill: [...staging, 'tenant-rto: none', ...lines],
  })
  const world = testWorld()
  const report = await drill(site, world, { directory: backups })
  return { report, left: withLabel(`lastro.run=${world.run.id}`) }
}

const endOf = ({ verdict }: Report) => `${verdict.value}: ${verdict.reason}`

describeDocker('a drill in a container with an application', () => {
  beforeAll(async () => {
    makeBackendImage()
    production = await startProduction({ tenants: 1, sales: 5 })
    const site = await makeSite(production.directory, production.settings)
    await backUp(site)
    backups = site.backups
  })
  afterAll(async () => {
    await production?.stop()
    docker('image', 'rm', '--force', BACKEND)
  })

  it('starts its image beside the database, reached by a port of this host only, and leaves nothing', async () => {
    const port = await tcpPorts.pickFree()
    const { report, left } = await drillWith({ image: BACKEND, more: [`port: ${port}`] })

    expect(report.error).toBeUndefined()
    expect(endOf(report)).toBe('restorable: proven')
    expect(report.probes?.map(({ status }) => status)).toEqual(Array(5).fill('pass'))
    expect(report.application).toEqual({ started: `image ${BACKEND}` })
    expect(report.checks.filter(({ reason }) => reason === 'backend-exposed')).toEqual([])
    expect(left).toEqual([])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it('starts a program of this host against the container, under a role with a password of its own', async () => {
    const { report, left } = await drillWith({})

    expect(endOf(report)).toBe('restorable: proven')
    expect(report.probes?.map(({ status }) => status)).toEqual(Array(5).fill('pass'))
    expect(left).toEqual([])
  })

  it('tells an image that ends from a backup that is lost', async () => {
    const { report, left } = await drillWith({ image: BACKEND, fault: 'exits' })

    expect(endOf(report)).toBe('not-restorable: backend-exited')
    expect(report.tenants).toMatchObject([{ verdict: 'restorable' }])
    expect(report.findings[0]?.actual).toContain('exit code 1')
    expect(left).toEqual([])
  })

  it('judges nothing by an image that is not here', async () => {
    const { report, left } = await drillWith({ image: 'lastro-test/no-such-image:1' })

    expect(endOf(report)).toBe('cannot-judge: image-missing')
    expect(left).toEqual([])
  })
})
