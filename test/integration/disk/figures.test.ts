import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Filesystem, HostMeasurement } from '../../../src/disk/measurement.ts'
import { canMountLoopDisks, df, type LoopDisk, mountLoopDisk } from '../../real-hosts/loop-disk.ts'
import { measureHere } from '../../real-hosts/measure-here.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const run = promisify(execFile)
const directory = await makeTemporaryDirectory('/var/tmp')
const canMount = await canMountLoopDisks(directory.path)
const WHY_NOT = canMount ? '' : ', skipped: no loop disk can be mounted here (root, mkfs.ext4)'

afterAll(() => directory.remove())

/** Makes empty files until there is no room for another. */
async function fillInodes(path: string): Promise<void> {
  for (let number = 0; number < 1000; number++) await writeFile(join(path, `f${number}`), '')
}

describe.skipIf(!canMount)(`file systems made for the test${WHY_NOT}`, () => {
  const disks: LoopDisk[] = []
  const mounts: string[] = []
  const at = (name: string) => join(directory.path, name)
  const mountPoint = async (name: string, ...args: readonly string[]) => {
    await mkdir(at(name), { recursive: true })
    await run('mount', [...args, at(name)])
    mounts.push(at(name))
  }
  const loopDisk = async (name: string, options: readonly string[]) => {
    const disk = await mountLoopDisk(directory.path, name, options)
    disks.push(disk)
    return disk
  }

  let measured: HostMeasurement
  const filesystem = (name: string): Filesystem => {
    const found = measured.filesystems.find((each) => each.mountPoint === at(name))
    if (!found) throw new Error(`${name} is not among the file systems`)
    return found
  }

  beforeAll(async () => {
    const reserved = await loopDisk('reserved', ['-m', '20'])
    await writeFile(join(reserved.path, 'data'), Buffer.alloc(9_000_001))
    const crowded = await loopDisk('crowded', ['-N', '16'])
    await expect(fillInodes(crowded.path)).rejects.toThrow('ENOSPC')
    const stopped = await loopDisk('stopped', [])
    await stopped.remount('ro')
    const broken = await loopDisk('broken', ['-e', 'remount-ro'])
    await writeFile(`/sys/fs/ext4/${broken.device}/trigger_fs_error`, 'made for a test')
    await loopDisk('a space', [])
    await mountPoint('memory', '-t', 'tmpfs', '-o', 'size=5m,nr_inodes=100', 'tmpfs')
    await writeFile(at('memory/data'), Buffer.alloc(1_234_567))
    await mountPoint('a-much-longer-bind', '--bind', at('reserved'))
    await run('mount', ['-o', 'remount,bind,ro', at('a-much-longer-bind')])
    await mkdir(at('reserved/work'))
    const layers = `lowerdir=${at('crowded')},upperdir=${at('reserved')}/upper,workdir=${at('reserved')}/work`
    await mkdir(at('reserved/upper'))
    await mountPoint('layered', '-t', 'overlay', '-o', layers, 'overlay')
    measured = await measureHere({
      mounts: [at('memory'), at('layered'), at('never-mounted')],
    })
  })

  afterAll(async () => {
    for (const path of mounts.reverse()) await run('umount', [path])
    for (const disk of disks) await disk.remove()
  })

  it.each(['reserved', 'crowded', 'stopped', 'memory', 'layered', 'a space'])(
    'bytes and percent of "%s" are those of df -P, its inodes those of df -i',
    async (name) => {
      const { state, bytes, percent, inodes } = filesystem(name)
      const [blocks, nodes] = [await df(at(name)), await df(at(name), '-i')]
      expect(state).toBe('measured')
      expect(bytes).toMatchObject({
        total: blocks.total,
        used: blocks.used,
        available: blocks.available,
      })
      expect(percent).toBe(blocks.percent)
      expect(inodes).toEqual({
        total: nodes.total,
        used: nodes.used,
        free: nodes.available,
        percent: nodes.percent,
      })
    },
  )

  it('blocks that only root can use are told apart, and make the percentage higher than used of total', () => {
    const { bytes, percent } = filesystem('reserved')
    if (!bytes) throw new Error('not measured')
    expect(bytes.reserved).toBeGreaterThan(0.15 * bytes.total)
    expect(bytes.used + bytes.available + bytes.reserved).toBe(bytes.total)
    expect(percent).toBeGreaterThan(Math.ceil((bytes.used / bytes.total) * 100))
  })

  it('inodes run out where bytes do not', () => {
    const { inodes, percent } = filesystem('crowded')
    expect(inodes).toMatchObject({ free: 0, percent: 100 })
    expect(percent).toBeLessThan(50)
  })

  it('a file system with two mounts is shown once, and the other mount is named with the reason', () => {
    expect(filesystem('reserved').aliases).toEqual([at('a-much-longer-bind')])
    expect(measured.skipped).toContainEqual({
      mountPoint: at('a-much-longer-bind'),
      type: 'ext4',
      because: 'duplicate',
    })
  })

  it('a read-only file system is seen, a read-only second mount of a writable one is not mistaken for it', () => {
    expect(filesystem('stopped').readOnly).toBe('superblock')
    expect(filesystem('reserved').readOnly).toBe('no')
  })

  it('a file system that the kernel stopped after an error is seen, with the errors that it counted', () => {
    const { readOnly, errors } = filesystem('broken')
    // Before Linux 6.15 the kernel makes it read-only instead.
    expect(['emergency', 'superblock']).toContain(readOnly)
    expect(errors).toBeGreaterThan(0)
    expect(filesystem('reserved').errors).toBe(0)
  })

  it('a mount that is expected and not there is missing, not a full or an empty disk', () => {
    expect(filesystem('never-mounted')).toMatchObject({
      state: 'missing',
      bytes: null,
      percent: null,
      obstacle: { reason: 'mount-missing' },
    })
  })

  it('memory and layers of containers are left out unless asked for, and named with the reason', async () => {
    const { filesystems, skipped } = await measureHere()
    const names = filesystems.map(({ mountPoint: path }) => path)
    expect(names).toContain(at('reserved'))
    expect(names).not.toContain(at('memory'))
    expect(skipped).toContainEqual({ mountPoint: at('memory'), type: 'tmpfs', because: 'memory' })
    expect(skipped).toContainEqual({
      mountPoint: at('layered'),
      type: 'overlay',
      because: 'container',
    })
    expect(skipped).toContainEqual({ mountPoint: '/proc', type: 'proc', because: 'pseudo' })
  })

  it('what the operator ignores is neither measured nor missed', async () => {
    const { filesystems, skipped } = await measureHere({ ignore: [`${directory.path}/**`] })
    expect(filesystems.filter(({ mountPoint: path }) => path.startsWith(directory.path))).toEqual(
      [],
    )
    expect(skipped).toContainEqual({
      mountPoint: at('crowded'),
      type: 'ext4',
      because: 'ignored',
    })
  })

  it('a directory of backups that should be a disk of its own and lies on that of / is lost', async () => {
    const trees = ['reserved', 'not-a-disk'].map((name) => ({
      directory: at(name),
      requireMount: true,
    }))
    await mkdir(at('not-a-disk'))
    const { trees: found } = await measureHere({ trees })
    expect(found.map(({ mount, mountPoint: path }) => [mount, path])).toEqual([
      ['fine', at('reserved')],
      ['lost', '/'],
    ])
  })
})

const HANGING_CHECK = 'test/real-hosts/hanging-check.ts'

describe.skipIf(!canMount)(`a file system that does not answer${WHY_NOT}`, () => {
  it('is told as hanging within five seconds, and hides nothing of the others', async () => {
    const point = join(directory.path, 'dead')
    await mkdir(point)
    const { stdout } = await run(
      'unshare',
      ['--mount', process.execPath, 'test/real-hosts/hanging-scene.ts', point],
      { timeout: 30_000 },
    )
    const { seconds, measurement, trial, trialSeconds } = JSON.parse(stdout)
    expect(seconds).toBeLessThan(5)
    expect(trial).toMatchObject({ directory: point, outcome: 'silent' })
    expect(trialSeconds).toBeLessThan(3)
    const states = new Map(
      measurement.filesystems.map((each: Filesystem) => [each.mountPoint, each.state]),
    )
    expect(states.get(point)).toBe('hanging')
    expect(states.get('/')).toBe('measured')
    expect(measurement.trees[0].obstacle.reason).toBe('filesystem-hanging')
    expect(measurement.directories[0].obstacle.reason).toBe('filesystem-hanging')
    expect(measurement.directories[1].allocatedBytes).toBeGreaterThan(0)
  })

  it.each([
    ['the backups are on it', 'disk-check', 'dead', {}],
    ['the backups are on it and are to be cleaned up', 'disk-check --apply 0123456789', 'dead', {}],
    ['the state is on it', 'disk-check', 'state', {}],
    ['the state is on it and one only looks', 'status', 'state', {}],
    ['it dies once it has told its space', 'disk-check', 'dead', { LASTRO_HALF_ALIVE: '1' }],
  ])('does not keep a command from its end when %s', async (_title, command, role, env) => {
    const point = join(directory.path, `dead-${role}`)
    const config = join(directory.path, 'lastro.yml')
    await mkdir(point, { recursive: true })
    const places =
      role === 'state' ? [`${point}/lastro`, '/nowhere'] : [join(directory.path, 'state'), point]
    const words = [...command.split(' '), '--host', 'local']
    await writeFile(
      config,
      `system: {name: chefwell, state-dir: ${places[0]}}
disk: {directories: [${role === 'state' ? '/usr/share/doc' : point}], mount-timeout: 1s, walk-timeout: 2s}
backups:
  directory: ${places[1]}
  sources: {shop: {engine: postgres, host: /nowhere, database: shop, user: ana}}
`,
    )
    const { stdout } = await run(
      'unshare',
      ['--mount', process.execPath, HANGING_CHECK, point, config, ...words],
      {
        timeout: 40_000,
        maxBuffer: 2 ** 24,
        env: { ...process.env, ...env, TMPDIR: directory.path },
      },
    )
    const check = JSON.parse(stdout)
    expect(check.seconds).toBeLessThan(15)
    expect(check.stdout).toContain(point)
    expect(check.stdout).toMatch(/filesystem-hanging|walk-too-long|directory-unreadable/)
    expect(check.code).toBe(command === 'status' ? 0 : 1)
    expect(check.stdout + check.stderr).not.toMatch(/internal-error|lock-held|"cancelled"/)
  })
})
