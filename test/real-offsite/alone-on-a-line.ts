import { execFileSync } from 'node:child_process'
import { putDaily } from './night-tree.ts'
import { makeOffsiteSite } from './offsite-site.ts'

// Run in a network namespace of its own (unshare --net): what happens to the loopback there happens to nobody else.

const DAY_MS = 86_400_000
/** The loopback packs as much as this into one packet; a bucket that is smaller lets nothing through. */
const PACKET_BYTES = 1500

const tc = (...words: readonly string[]) =>
  execFileSync('tc', ['qdisc', 'replace', 'dev', 'lo', 'root', ...words])
const seconds = async <T>(body: () => Promise<T>) => {
  const started = performance.now()
  const value = await body()
  return { value, seconds: (performance.now() - started) / 1000 }
}

execFileSync('ip', ['link', 'set', 'lo', 'mtu', String(PACKET_BYTES), 'up'])
const site = await makeOffsiteSite()
try {
  await putDaily(site.tree, new Date(Date.now() - 2 * DAY_MS), { bytes: 50_000 })
  const first = await site.sync()
  await putDaily(site.tree, new Date(Date.now() - DAY_MS), { bytes: 3_000_000 })

  // 16 Mbit/s are 2 MB/s: the line, not the limit of ours, makes it slow.
  tc('tbf', 'rate', '16mbit', 'burst', '32kb', 'latency', '100ms')
  const slow = await seconds(() => site.sync())

  await putDaily(site.tree, new Date(Date.now() - 60_000), { bytes: 4_000_000 })
  // Half-way through everything is swallowed, without a word to anybody; after a while it is not.
  const swallow = setTimeout(() => tc('tbf', 'rate', '8kbit', 'burst', '40', 'limit', '40'), 1800)
  const release = setTimeout(() => tc('pfifo', 'limit', '1000'), 18_000)
  const cut = await seconds(() => site.sync())
  clearTimeout(swallow)
  clearTimeout(release)

  const tell = ({ value, seconds: took }: Awaited<typeof slow>) => ({
    verdict: value.verdict.value,
    reason: value.verdict.reason,
    seconds: took,
    attempts: value.metrics.find(({ id }) => id === 'attempts')?.value ?? null,
    wireBytes: value.metrics.find(({ id }) => id === 'wire-bytes')?.value ?? null,
  })
  const told = { first: first.verdict.value, slow: tell(slow), cut: tell(cut) }
  process.stdout.write(`${JSON.stringify(told)}\n`)
} finally {
  await site.stop()
}
