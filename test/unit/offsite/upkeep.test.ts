import { expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { selectRemotes } from '../../../src/config/requirements.ts'
import { planSync } from '../../../src/offsite/plan/plan-sync.ts'
import { planUpkeep } from '../../../src/procedures/offsite-sync/upkeep.ts'

const NOW = new Date('2025-11-30T04:00:00Z')
const config = parseConfig(
  `system: {name: shop, state-dir: /nowhere}
backups: {directory: /b, sources: {shop: {engine: postgres, url: "postgresql://u@localhost/shop"}}}
offsite: {remotes: {there: {path: /copies, keep: {days: 30}}}}
`,
  '/etc/lastro.yml',
  {},
)
const VERSION = { run: '20250901T040000Z', path: 'daily/x.dump.zst', bytes: 1, mtime: 1 }

const pruned = async (prunesItself: boolean) => {
  const remote = selectRemotes(config, 'there').there
  if (!remote) throw new Error('no remote')
  const facts = { rsync: null, hasher: null, freeBytes: null, totalBytes: null }
  const survey = {
    facts: { ...facts, clockSkewSeconds: null },
    current: [],
    incoming: [],
    history: [VERSION],
    manifest: null,
    manifestSha256: null,
  }
  const source = { root: '/b', isThere: true, id: 't', linkedTiers: [], files: [] }
  const plan = planSync({ source, survey, hashes: new Map(), claims: new Map(), damaged: [] })
  const upkeep = { seenAt: NOW.getTime() - 24 * 60 * 60 * 1000, gaps: [], strays: {} }
  const world = { clock: { ...systemClock, now: () => NOW } }
  const scope = { world, upkeep, remote: { prunesItself } }
  return (await planUpkeep({ config, remote }, { survey, plan }, scope)).pruning.prune
}

it('a version goes after its days, but not from where the server removes by a rule of its own: no report says so', async () => {
  expect(await pruned(false)).toEqual([VERSION])
  expect(await pruned(true)).toEqual([])
})
