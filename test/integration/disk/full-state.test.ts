import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canMountDisks, mountSmallDisk, type SmallDisk } from '../../real-postgres/small-disk.ts'
import { type ScriptedServer, serve } from '../../unit/probes/scripted-server.ts'

const canMount = await canMountDisks()
const WHY_NOT = canMount ? '' : ', skipped: no disk can be mounted here (root)'

let folder: string
let web: ScriptedServer
let disk: SmallDisk
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastro-full-state-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command as a person or a timer starts it. */
function check(...words: readonly string[]): Promise<Ended> {
  const args = ['src/cli/index.ts', 'disk-check', '--host', 'local', '--config']
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, join(folder, 'lastro.yml'), ...words],
      { timeout: 30_000 },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

const told = () =>
  web.seen
    .filter(({ url }) => url === '/hook')
    .flatMap(({ body }) => JSON.parse(body).alerts)
    .map(({ reason, kind }) => `${kind} ${reason}`)

describe.skipIf(!canMount)(`a state directory that takes no byte more${WHY_NOT}`, () => {
  beforeEach(async () => {
    web = await serve((_request, response) => response.end())
    disk = await mountSmallDisk(join(folder, 'data'), 2)
    // The disks of whoever runs the test are not its business.
    await writeFile(
      join(folder, 'lastro.yml'),
      `system: {name: chefwell, state-dir: ${join(disk.path, 'state')}}
disk:
  mounts: [${disk.path}]
  thresholds: {warning: 97%, critical: 98%, emergency: 99%}
  inodes: {warning: 97%, critical: 98%, emergency: 99%}
notify:
  webhooks: {programs: {url: ${web.baseUrl}/hook}}
  pings: {disks: {url: ${web.baseUrl}/ping, procedures: [disk-check]}}
`,
    )
    expect(await check()).toMatchObject({ code: 0 })
    expect(told()).toEqual([])
  })
  afterEach(() => Promise.all([disk.remove(), web.close()]))

  it.each([
    ['full', () => disk.fill(0), 'raised space-low'],
    ['read-only', () => disk.makeReadOnly(), 'raised read-only'],
  ])(
    'because its disk is %s: people are told, and the report is shown',
    async (_title, spoil, first) => {
      await spoil()
      const { code, stdout, stderr } = await check()
      expect(told()).toContain(first)
      expect(told().join()).not.toMatch(/internal-error|lock-held/)
      expect(stdout).toContain(disk.path)
      expect(stdout + stderr).not.toMatch(/bug in Lastro|internal-error|\n\s+at \S+ \(/)
      expect(stderr).toContain('could not be kept')
      expect(code).toBe(1)
      expect(web.seen.at(-1)?.url).not.toBe('/ping/start')
    },
  )

  it('is refused for cleaning up, which needs its lock', async () => {
    await disk.makeReadOnly()
    const { code } = await check('--apply', '0123456789')
    expect(code).not.toBe(0)
    expect(web.seen.map(({ url }) => url)).toContain('/ping/fail')
  })
})
