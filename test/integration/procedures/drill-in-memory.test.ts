import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { affordMemory } from '../../../src/engines/postgres/staging/private-memory.ts'
import type { World } from '../../../src/ports.ts'
import { changeWorld } from '../../../src/procedures/drill-check/worlds/changed-processes.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

/** For the rows, and for the cluster itself. */
const TOO_SMALL = [50 * 2 ** 20, 5 * 2 ** 20]

let production: Production
let site: Site
/** Whether this process may mount; in a container or as another user it may not. */
let mayMount: boolean

beforeAll(async () => {
  production = await startProduction()
  site = await makeSite(production.directory, production.settings)
  expect((await backUp(site)).verdict.value).toBe('complete')
  const world = testWorld()
  mayMount = (await affordMemory(0, await world.unprivilegedUser(), world)) !== null
})
afterAll(() => production?.stop())

function placeOf(report: Report): string {
  return report.checks.find(({ id }) => id === 'isolation')?.actual ?? ''
}

/** The memory of the server is so small. */
function withMemoryOf(bytes: number, world: World): World {
  return changeWorld(world, (inner) => ({
    start: (command, input) => {
      const place = command.args.indexOf('sh', command.args.indexOf('sh') + 1)
      const args = command.args.with(place + 2, String(bytes))
      return inner.start(command.file === 'unshare' ? { ...command, args } : command, input)
    },
  }))
}

it('a drill as root restores into memory that nobody else sees', async ({ skip }) => {
  if (!mayMount) skip('only root may mount')
  const directory = join(site.directory, 'drills of $HOME')
  const place = { ...site.config.drill, directory }
  const report = await drill({ ...site, config: { ...site.config, drill: place } })
  expect(report.verdict.value).toBe('restorable')
  expect(placeOf(report)).toContain('data in memory')
  expect(await readdir(directory)).toEqual([])
  expect(await readFile('/proc/self/mountinfo', 'utf8')).not.toContain(site.directory)
})

it.for(TOO_SMALL)(
  'a drill for which %d bytes are too small goes on on disk',
  async (bytes, { skip }) => {
    if (!mayMount) skip('only root may mount')
    const lines: string[] = []
    const report = await drill(site, withMemoryOf(bytes, testWorld({ lines })))
    expect(report.verdict.value).toBe('restorable')
    expect(lines.join('\n')).toContain('in memory it cannot be judged')
    // What the first attempt noted counts for nothing.
    expect(placeOf(report)).not.toContain('memory')
    const ids = report.checks.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  },
)

it('memory is not taken where the configuration says never', async () => {
  const place = { ...site.config.drill, memory: 'never' } as const
  const report = await drill({ ...site, config: { ...site.config, drill: place } })
  expect(report.verdict.value).toBe('restorable')
  expect(placeOf(report)).not.toContain('memory')
})

it('memory is not taken for a dump that would not surely fit, nor without root', async () => {
  const world = testWorld()
  const user = await world.unprivilegedUser()
  expect(await affordMemory(2 ** 50, user, world)).toBeNull()
  expect(await affordMemory(0, null, world)).toBeNull()
})
