import { execFileSync } from 'node:child_process'
import { chmod, readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseManifest } from '../../../src/offsite/manifest.ts'
import { putDaily, removeDaily } from '../../real-offsite/night-tree.ts'
import {
  makeOffsiteSite,
  NO_SSHD,
  type OffsiteSite,
  WITHOUT_LINE,
} from '../../real-offsite/offsite-site.ts'
import { canMountDisks, mountSmallDisk, type SmallDisk } from '../../real-postgres/small-disk.ts'

const MODES = ['mirror', 'sftp'] as const
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000)

let site: OffsiteSite

beforeAll(async () => {
  site = await makeOffsiteSite(undefined, ['Subsystem sftp internal-sftp'])
  await putDaily(site.tree, hoursAgo(50), { bytes: 300_000 })
})
afterAll(() => site.stop())

const manifest = () => readFile(join(site.copy, 'meta', 'manifest.json'), 'utf8')
/** What the manifest names is there and is what it says; returns the names. */
async function namedAndRight(): Promise<readonly string[]> {
  const { files } = parseManifest(await manifest()) ?? expect.fail('no manifest')
  execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], {
    cwd: join(site.copy, 'current'),
  })
  return Object.keys(files).toSorted()
}
const filesIn = async (directory: string) =>
  (await readdir(join(directory, 'daily'))).map((name) => `daily/${name}`).toSorted()

async function forget(): Promise<void> {
  await rm(site.copy, { recursive: true, force: true })
  await rm(site.stateDir, { recursive: true, force: true })
}

describe.skipIf(NO_SSHD !== null)(
  `two hosts that sync to one remote at once${WITHOUT_LINE}`,
  () => {
    beforeEach(async () => {
      await forget()
      await rm(otherState(), { recursive: true, force: true })
      await rm(join(site.tree, '.lastro-tree'), { force: true })
    })

    const otherState = () => join(site.directory, 'other-state')
    const both = (mode: (typeof MODES)[number], tree?: string) => {
      return Promise.all([
        site.sync({ mode }),
        site.sync({ mode, stateDir: otherState(), ...(tree === undefined ? {} : { tree }) }),
      ])
    }

    it.each(MODES)(
      'which is new (%s), with the same tree, leave one whole copy of it',
      async (mode) => {
        const ends = (await both(mode)).map(({ verdict }) => `${verdict.value}/${verdict.reason}`)
        const isBoth = ends.every((end) => end.startsWith('synced/'))
        expect(
          ends.some((end) => end.startsWith('synced/')),
          ends.join(),
        ).toBe(true)
        // By SFTP nothing there can be locked: both may have written the same.
        if (mode === 'mirror') expect(isBoth).toBe(false)
        // Whoever comes second meets a list that it did not write.
        for (const end of ends)
          expect(end).toMatch(/^synced\/|\/remote-(moved-on|refused)$|\/gate-remote$/)
        expect(await namedAndRight()).toEqual(await filesIn(site.tree))
        expect(await filesIn(join(site.copy, 'current'))).toEqual(await filesIn(site.tree))
        const again = [await site.sync({ mode }), await site.sync({ mode, stateDir: otherState() })]
        expect(again.map(({ verdict }) => verdict.reason)).toContain('up-to-date')
      },
    )

    it('with trees of their own: what one has committed the other does not take away', async () => {
      expect((await site.sync()).verdict.value).toBe('synced')
      const tree = join(site.directory, 'other-tree')
      await putDaily(tree, hoursAgo(20), { bytes: 300_000 })
      await putDaily(site.tree, hoursAgo(30), { bytes: 300_000 })
      const [ours, theirs] = await both('mirror', tree)
      expect(ours.verdict.value, JSON.stringify(ours.verdict)).toBe('synced')
      expect(theirs.verdict).toMatchObject({ value: 'refused' })
      expect(await namedAndRight()).toEqual(await filesIn(site.tree))
    })
  },
)

const canMount = NO_SSHD === null && (await canMountDisks())
const WITHOUT_DISK = canMount
  ? ''
  : WITHOUT_LINE || ', skipped: no file system can be mounted here (root)'

describe.skipIf(!canMount)(`the disk of a server${WITHOUT_DISK}`, () => {
  let disk: SmallDisk

  beforeAll(async () => {
    await forget()
    await rmdir(dirname(site.copy))
    disk = await mountSmallDisk(dirname(site.copy), 10)
    // The account of the server is another one.
    await chmod(disk.path, 0o777)
  })
  afterAll(async () => {
    await disk.remove()
  })

  it.each([
    ['mirror', 'remote-full'],
    // SFTP knows no word for it. Source: draft-ietf-secsh-filexfer-02, section 7.
    ['sftp', 'remote-refused'],
  ] as const)(
    'that fills up on the way (%s) changes nothing of what was committed; with room the rest arrives',
    async (mode, reason) => {
      await forget()
      expect((await site.sync({ mode })).verdict.value).toBe('synced')
      const before = [await manifest(), await namedAndRight()]
      const big = await putDaily(site.tree, hoursAgo(30), { bytes: 5_000_000 })
      await disk.fill(2_000_000)
      const [closed] = (await site.sync({ mode })).sync?.closed ?? []
      expect(closed?.gate).toBe('space')
      const full = await site.sync({ mode, overrides: [closed?.word ?? ''] })
      expect(full.verdict, full.error).toMatchObject({ value: 'failed', reason })
      expect([await manifest(), await namedAndRight()]).toEqual(before)
      await rm(join(disk.path, 'filler'))
      const again = await site.sync({ mode })
      expect(again.verdict, again.error).toMatchObject({ value: 'synced', reason: 'synced' })
      expect(await namedAndRight()).toEqual(await filesIn(site.tree))
      expect(await filesIn(join(site.copy, 'current'))).toEqual(await filesIn(site.tree))
      await removeDaily(site.tree, big)
    },
  )
})
