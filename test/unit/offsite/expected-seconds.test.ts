import { afterAll, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { selectRemotes } from '../../../src/config/requirements.ts'
import { appendLedger } from '../../../src/ledger/append.ts'
import { expectedSeconds } from '../../../src/procedures/offsite-sync/expected-seconds.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory()
const NOW = new Date('2025-11-20T04:00:00Z')
const MB = 1_000_000

afterAll(() => directory.remove())

/** What is expected of 100 MB to a remote. */
async function expected(name: string, more = ''): Promise<number | null> {
  const yaml = `system: {name: shop, state-dir: ${directory.path}}
offsite: {remotes: {${name}: {path: /mnt/nas${more}}}}
`
  const config = parseConfig(yaml, 'lastro.yml', {})
  const remote = selectRemotes(config, name)[name]
  if (!remote) throw new Error('no remote')
  const request = { config, name, remote, dryRun: true, overrides: [], lastro: 'test' }
  return expectedSeconds(request, 100 * MB, NOW)
}

async function ran(subject: string, sentBytes: number, seconds: number): Promise<void> {
  await appendLedger(directory.path, {
    time: NOW.toISOString(),
    host: 'h',
    procedure: 'offsite-sync',
    run: 'r',
    trigger: 'manual',
    actor: 'ana',
    verdict: 'synced',
    reason: 'synced',
    duration: seconds,
    metrics: { 'sent-bytes': sentBytes, 'send-seconds': seconds },
    'report-sha256': '0'.repeat(64),
    subject,
  })
}

it('a transfer is expected to take what the last ones to that remote took, the median of them', async () => {
  expect(await expected('nas')).toBeNull()
  await ran('nas', 10 * MB, 1)
  await ran('nas', 10 * MB, 2)
  await ran('nas', 10 * MB, 60)
  // A login tells nothing of the line, another remote nothing of this one.
  await ran('nas', 1000, 3)
  await ran('far', 10 * MB, 500)
  expect(await expected('nas')).toBe(20)
  expect(await expected('far')).toBe(5000)
})

it('and never less than the limit that holds allows', async () => {
  expect(await expected('new', ', bandwidth: 1000')).toBe(98)
  expect(await expected('nas', ', bandwidth: 1000')).toBe(98)
  expect(await expected('far', ', bandwidth: 1000')).toBe(5000)
})
