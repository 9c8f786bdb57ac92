import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tryWriting } from '../../../src/disk/write-trial.ts'
import { tryWritingHere } from '../../../src/disk/write-trial-here.ts'
import { canMountLoopDisks, type LoopDisk, mountLoopDisk } from '../../real-hosts/loop-disk.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const run = promisify(execFile)
const directory = await makeTemporaryDirectory('/var/tmp')
const canMount = await canMountLoopDisks(directory.path)
const WHY_NOT = canMount ? '' : ', skipped: no loop disk can be mounted here (root, mkfs.ext4)'
const TRIAL = '.lastro-write-trial'

afterAll(() => directory.remove())

const WAYS = [
  {
    way: 'in a process of its own',
    trialIn: (path: string) => tryWriting(path, { seconds: 5, world: testWorld() }),
  },
  { way: 'in this process', trialIn: tryWritingHere },
]

describe.each(WAYS)('a trial $way', ({ way, trialIn }) => {
  it('a directory takes a byte, and nothing of it stays, not even what a killed trial left', async () => {
    const path = join(directory.path, `it's a place ${way}`)
    await mkdir(path)
    expect(await trialIn(path)).toEqual({ directory: path, outcome: 'written', detail: '' })
    await writeFile(join(path, TRIAL), 'left by one that was killed')
    expect(await trialIn(path)).toMatchObject({ outcome: 'written' })
    expect(await readdir(path)).toEqual([])
  })

  it('a link under the name of the trial leads nowhere', async () => {
    const path = join(directory.path, `planted ${way}`)
    await mkdir(path)
    await writeFile(join(path, 'precious'), 'data')
    await symlink(join(path, 'precious'), join(path, TRIAL))
    expect(await trialIn(path)).toMatchObject({ outcome: 'written' })
    expect(await readFile(join(path, 'precious'), 'utf8')).toBe('data')
    expect(await readdir(path)).toEqual(['precious'])
  })

  it('a directory that is not there is no trial', async () => {
    expect(await trialIn(join(directory.path, 'nowhere'))).toBeNull()
  })

  describe.skipIf(!canMount)(`a disk that has free space and takes nothing${WHY_NOT}`, () => {
    let disk: LoopDisk
    beforeAll(async () => {
      disk = await mountLoopDisk(directory.path, way.replaceAll(' ', '-'), ['-N', '16'])
    })
    afterAll(() => disk.remove())

    it('is told when it became read-only', async () => {
      await disk.remount('ro')
      expect(await trialIn(disk.path)).toMatchObject({
        outcome: 'refused',
        detail: expect.stringMatching(/read-only file system/i),
      })
      await disk.remount('rw')
      expect(await trialIn(disk.path)).toMatchObject({ outcome: 'written' })
    })

    it('is told apart from a directory that the account may not change', async () => {
      const path = join(disk.path, 'sealed')
      await mkdir(path)
      await run('chattr', ['+i', path])
      try {
        expect(await trialIn(path)).toMatchObject({ outcome: 'not-permitted' })
      } finally {
        await run('chattr', ['-i', path])
      }
    })

    it('is told when there is no name left for a file', async () => {
      const fill = async () => {
        for (let number = 0; number < 100; number++)
          await writeFile(join(disk.path, `f${number}`), '')
      }
      await expect(fill()).rejects.toThrow('ENOSPC')
      expect(await trialIn(disk.path)).toMatchObject({
        outcome: 'refused',
        detail: expect.stringMatching(/no space left/i),
      })
    })
  })
})
