import { open, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recallDamage } from '../../../src/offsite/remote-memory.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import type { Report } from '../../../src/report/report.ts'
import { hasAge, makeAgeKey } from '../../real-hosts/age.ts'
import { putDaily, removeDaily, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, type OffsiteSite } from '../../real-offsite/offsite-site.ts'
import { shiftedClock, testWorld } from '../../real-postgres/test-world.ts'

const DAY_MS = 86_400_000

let site: OffsiteSite
let old: TreeBackup

beforeEach(async () => {
  site = await makeOffsiteSite()
  const taken = []
  for (let age = 8; age >= 2; age -= 1)
    taken.push(await putDaily(site.tree, new Date(Date.now() - age * DAY_MS), { bytes: 3000 }))
  const [oldest] = taken
  if (!oldest) throw new Error('no backup')
  old = oldest
})
afterEach(() => site.stop())

describe.each([{ isSealed: false }, { isSealed: true }])(
  'the history of a remote (encrypted: $isSealed)',
  ({ isSealed }) => {
    test('is read with the share of each night, and a flipped bit in a version is found and named until it is gone', async ({
      skip,
    }) => {
      skip(isSealed && !hasAge(), 'age is not installed')
      const encrypt = `encrypt: {recipients: [${makeAgeKeyIf(isSealed)}]}`
      const parts = { remote: 'disk', ...(isSealed && { settings: encrypt }) }
      const root = site.mounted
      const verify = (days = 0, full = false) => verifyOnce(site, parts, { days, full })
      expect((await site.sync(parts)).verdict.value).toBe('synced')
      const first = await verify()
      expect(first.copy?.read.files).toBe(21)
      await putDaily(site.tree, new Date(Date.now() - DAY_MS), { bytes: 3000 })
      await removeDaily(site.tree, old)
      expect((await site.sync(parts)).verdict.value).toBe('synced')

      // What was read in the tree need not be read at once in the history, but with its turn.
      const second = await verify()
      expect([second.verdict.value, second.copy?.read]).toMatchObject([
        'in-sync',
        { files: 3, ofFiles: 24 },
      ])
      const [run = ''] = await readdir(join(root, 'history'))
      const name = `${old.name}.dump.zst${isSealed ? '.age' : ''}`
      await flipBit(join(root, 'history', run, 'daily', name))
      const found = await verify(27)
      expect(found.verdict).toMatchObject({ value: 'drift', reason: 'version-damaged' })
      expect(found.findings.map(({ object }) => object)).toEqual([`history/${run}/daily/${name}`])
      expect(found.metrics).toContainEqual({ id: 'files-corrupt', value: 1, unit: 'count' })
      // Nothing can send it again.
      expect(await recallDamage(site.stateDir, 'disk')).toEqual([])

      // Another night leaves what is known of it as it was.
      await putDaily(site.tree, new Date(Date.now() - 1000), { bytes: 3000 })
      expect((await site.sync(parts)).verdict.value).toBe('synced')
      expect((await verify(0, true)).findings).toHaveLength(1)
      expect((await verify(0, true)).copy?.read.ofFiles).toBe(27)
      const path = join(root, 'meta', 'manifest.json')
      const text = await readFile(path, 'utf8')
      // The list for coreutils names the tree and nothing else.
      const sums = await readFile(join(root, 'meta', 'SHA256SUMS'), 'utf8')
      expect(sums.split('\n').filter((line) => line.includes(run))).toEqual([])

      await writeFile(path, text.replace(/"sha256": "../, '"sha256": "00'))
      const replaced = await verify()
      expect(replaced.checks.find(({ id }) => id === 'manifest')).toMatchObject({
        status: 'fail',
        reason: 'copies-list-replaced',
      })
      expect((await site.sync(parts)).verdict.reason).toBe('gate-remote')
      await writeFile(path, text)
      expect((await verify(0, true)).verdict.reason).toBe('version-damaged')
    })
  },
)

function makeAgeKeyIf(isSealed: boolean): string {
  return isSealed ? makeAgeKey().recipient : ''
}

async function verifyOnce(
  of: OffsiteSite,
  parts: { readonly remote: string; readonly settings?: string },
  { days, full }: { readonly days: number; readonly full: boolean },
): Promise<Report> {
  const [request] = planVerifications(of.config(parts), { remote: parts.remote, full }, 'test')
  if (!request) throw new Error('no remote')
  return runOffsiteVerify(request, testWorld({ clock: shiftedClock(days * 86_400) }))
}

/** Size and times stay as they were. */
async function flipBit(path: string): Promise<void> {
  const file = await open(path, 'r+')
  const { atime, mtime } = await file.stat()
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 1000)
  await file.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, 1000)
  await file.close()
  await utimes(path, atime, mtime)
}
