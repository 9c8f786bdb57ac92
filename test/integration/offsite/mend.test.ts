import { open, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Config } from '../../../src/config/schema.ts'
import { recallDamage } from '../../../src/offsite/remote-memory.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import type { Report } from '../../../src/report/report.ts'
import { hasAge, makeAgeKey } from '../../real-hosts/age.ts'
import { putDaily } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, NO_SSHD, type OffsiteSite } from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const DAY_MS = 86_400_000

let site: OffsiteSite

beforeEach(async () => {
  site = await makeOffsiteSite()
  for (const age of [2, 1, 0])
    await putDaily(site.tree, new Date(Date.now() - age * DAY_MS - 60_000))
})
afterEach(() => site.stop())

describe.each([
  { remote: 'disk', isSealed: false },
  { remote: 'there', isSealed: false },
  { remote: 'there', isSealed: true },
])('a copy on $remote (encrypted: $isSealed)', ({ remote, isSealed }) => {
  test('that was damaged and robbed is found out, and whole again after the next sync', async ({
    skip,
  }) => {
    skip(remote === 'there' && NO_SSHD !== null, NO_SSHD ?? '')
    skip(isSealed && !hasAge(), 'age is not installed')
    const parts = {
      remote,
      ...(isSealed && { settings: `encrypt: {recipients: [${makeAgeKey().recipient}]}` }),
    }
    const config = site.config(parts)
    expect((await site.sync(parts)).verdict.value).toBe('synced')
    expect((await verify(config, remote)).verdict).toMatchObject({ value: 'in-sync' })

    const place = join(remote === 'disk' ? site.mounted : site.copy, 'current', 'daily')
    const names = (await readdir(place)).filter((name) => name.includes('.dump.zst')).toSorted()
    const [gone = '', bad = ''] = names
    await flipBit(join(place, bad))
    await rm(join(place, gone))
    const found = await verify(config, remote)
    expect(found.findings.map(({ reason, object }) => [reason, object])).toEqual([
      ['copy-missing', `daily/${gone}`],
      ['copy-corrupt', `daily/${bad}`],
    ])
    expect(found.copy?.tiers[0]).toMatchObject({ remote: { backups: 1 }, isSame: false })

    const mended = await site.sync(parts)
    expect(mended.verdict.value, JSON.stringify(mended.verdict)).toBe('synced')
    expect((await verify(config, remote)).verdict).toMatchObject({ value: 'in-sync' })
    expect(await recallDamage(site.stateDir, remote)).toEqual([])
  })
})

async function verify(config: Config, remote: string): Promise<Report> {
  const [request] = planVerifications(config, { remote, full: true }, 'test')
  if (!request) throw new Error('no remote')
  return runOffsiteVerify(request, testWorld())
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
