import { execFileSync, spawnSync } from 'node:child_process'
import { link, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostAnswer, readHostAnswer } from '../../../src/disk/host-answer.ts'
import { hostScript } from '../../../src/disk/host-script.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const BUSYBOX = [resolve('.tools/busybox/bin/busybox'), 'busybox'].find(
  (program) => spawnSync(program, ['true']).status === 0,
)

const WHY_NOT = BUSYBOX ? '' : ', skipped: there is no BusyBox (script/busybox)'

// Made only where the tests run: where all are skipped nobody would remove it.
let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
const at = (name: string) => join(directory.path, name)
const kilobytes = (path: string) =>
  Number.parseInt(execFileSync('du', ['-sxk', path], { encoding: 'utf8' }), 10)

describe.skipIf(BUSYBOX === undefined)(`a host that has BusyBox and nothing else${WHY_NOT}`, () => {
  let answer: HostAnswer

  beforeAll(async () => {
    directory = await makeTemporaryDirectory('/var/tmp')
    const program = BUSYBOX ?? ''
    await mkdir(at('bin'))
    const applets = execFileSync(program, ['--list'], { encoding: 'utf8' }).trim().split('\n')
    const target = execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], {
      encoding: 'utf8',
    }).trim()
    for (const applet of applets) await symlink(target, join(at('bin'), applet))
    await mkdir(join(at('tree'), 'daily'), { recursive: true })
    await writeFile(join(at('tree'), 'daily', '-n a_backup_20251120_030000.dump'), 'x'.repeat(9000))
    await mkdir(join(at('odd'), 'daily'), { recursive: true })
    await writeFile(join(at('odd'), 'daily', 'plain.dump'), 'x')
    await writeFile(join(at('odd'), 'daily', 'l0 daily 1 81a4 forged\nl0 daily 9 81a4 forged'), 'x')
    await mkdir(at('odd/s2 9 .\n99999999\t./forged'), { recursive: true })
    await mkdir(at('watched/large'), { recursive: true })
    await writeFile(at('watched/large/file'), 'x'.repeat(50_000))
    await link(at('watched/large/file'), at('watched/large/again'))
    await writeFile(at('watched/small'), 'x')
    const script = hostScript({
      wanted: ['/dev/shm'],
      trees: [at('tree'), at('odd')],
      directories: [at('nowhere'), at('watched')],
      counted: 'all',
      clock: true,
      docker: false,
      mountSeconds: 3,
      walkSeconds: 30,
    })
    const said = execFileSync(join(at('bin'), 'sh'), ['-s'], {
      input: script,
      encoding: 'utf8',
      env: { PATH: at('bin') },
    })
    const read = readHostAnswer(said)
    if (read === null) throw new Error(`no answer:\n${said}`)
    answer = read
  })

  afterAll(() => directory.remove())

  it('tells its clock and its file systems as df does', () => {
    expect(answer.isWhole).toBe(true)
    expect(Math.abs((answer.clockSeconds ?? 0) - Date.now() / 1000)).toBeLessThan(30)
    const root = answer.mounts.find(({ mountPoint }) => mountPoint === '/')
    const space = answer.spaces.get(root?.id ?? '')
    const [, total] = execFileSync('df', ['-P', '-B1', '/'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1)
      ?.split(/\s+/) ?? ['', '']
    if (typeof space !== 'object') throw new Error('/ was not measured')
    expect(space.blockSize * space.blocks).toBe(BigInt(total ?? ''))
  })

  it('knows a directory that is there from one that is not', () => {
    expect([...answer.realPaths].sort(([one], [other]) => one - other)).toEqual([
      [0, at('tree')],
      [1, at('odd')],
      [2, null],
      [3, at('watched')],
    ])
  })

  it('lists its backups, and lets no name pass for a line of ours', () => {
    expect(answer.files.get(0)).toEqual([
      { tier: '.', name: 'daily', bytes: expect.any(Number), isFile: false },
      { tier: 'daily', name: '-n a_backup_20251120_030000.dump', bytes: 9000, isFile: true },
    ])
    expect(answer.files.get(1)?.map(({ name }) => name)).toEqual(['daily', 'plain.dump'])
  })

  it('counts blocks as du does, hard links once, and names the largest where names are safe', () => {
    const watched = answer.sizes.get(3)
    expect(watched?.failure).toBeNull()
    expect(watched?.allocatedBytes).toBe(kilobytes(at('watched')) * 1024)
    expect(watched?.parts).toEqual([
      { name: 'large', allocatedBytes: kilobytes(at('watched/large')) * 1024 },
      { name: 'small', allocatedBytes: kilobytes(at('watched/small')) * 1024 },
    ])
    expect(answer.sizes.get(1)).toEqual({
      allocatedBytes: kilobytes(at('odd')) * 1024,
      parts: [],
      failure: null,
    })
  })
})
