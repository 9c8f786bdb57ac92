import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JobResult, runJob } from '../mini-runner/mini-runner.ts'
import { canMountDisks, mountSmallDisk, type SmallDisk } from '../real-postgres/small-disk.ts'
import { type ScriptedServer, serve } from '../unit/probes/scripted-server.ts'
import { copyRelease } from './release.ts'

const MEGABYTE = 2 ** 20

let folder: string
let config: string
let release: string
let disk: SmallDisk
let web: ScriptedServer

const canMount = await canMountDisks()
const WHY_NOT = canMount ? '' : ', skipped: no loop disk can be mounted here (root, mkfs.ext4)'

describe.runIf(canMount)(`a released disk-check${WHY_NOT}`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lt-disk-'))
    release = copyRelease(folder)
    disk = await mountSmallDisk(join(folder, 'data'), 40)
    web = await serve((_, response) => void response.writeHead(200).end())
    config = join(folder, 'lastro.yml')
    // The disks of whoever runs the test are not its business.
    writeFileSync(
      config,
      `system: {name: chefwell, locale: pt-BR, state-dir: ${join(folder, 'state')}}
disk:
  mounts: [${disk.path}]
  thresholds: {warning: 97%, critical: 98%, emergency: 99%}
  inodes: {warning: 97%, critical: 98%, emergency: 99%}
  paths:
    ${disk.path}: {warning: 70%, critical: 80%, emergency: 90%}
notify:
  webhooks:
    programs: {url: ${web.baseUrl}/hook}
`,
    )
  })

  afterAll(async () => {
    await web.close()
    await disk.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const check = (inputs: Readonly<Record<string, string>> = {}): Promise<JobResult> =>
    runJob({ action: join(release, 'disk-check'), inputs: { config, host: 'local', ...inputs } })
  const told = () => web.seen.map(({ body }) => JSON.parse(body).alerts[0])

  it('is green where all is well', async () => {
    const { main } = await check()
    expect(main).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'ok', reason: 'disks-well', alerts: '0', changes: '0', hosts: '1' },
    })
    expect(web.seen).toEqual([])
  })

  it('fails on a disk that is full, names it in an annotation and in the table, and tells it once', async () => {
    await disk.fill(2 * MEGABYTE)
    const { main } = await check()
    expect(main).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'emergency', reason: 'space-low', changes: '1', 'fullest-percent': '95' },
    })
    const [annotation] = main.log.annotations
    expect(annotation).toMatchObject({ type: 'error' })
    expect(annotation?.message).toContain(disk.path)
    expect(main.summary.text).toContain('EMERGÊNCIA')
    expect(main.summary.text).toMatch(/^\| ❌ \| local \| .*data \|/m)
    const again = await check({ 'fail-on': 'never' })
    expect(again.main).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'emergency', changes: '0' },
    })
    expect(told()).toMatchObject([{ kind: 'raised', key: `local/space:${disk.path}` }])
  })

  it('names a host that the configuration does not have', async () => {
    const { main } = await check({ host: 'web' })
    expect(main).toMatchObject({ conclusion: 'failure', outputs: { reason: 'configuration' } })
    expect(main.log.lines.join('\n')).toContain('local')
  })
})
