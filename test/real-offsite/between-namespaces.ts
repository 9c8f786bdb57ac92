import { execFileSync, spawn } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { putDaily } from './night-tree.ts'
import { makeOffsiteSite } from './offsite-site.ts'

// Run in a network namespace of its own (unshare --net): production is here, the server of the copies in a second one, and the
// cable between them is nobody else's. Delay and loss are not made on it: few kernels have netem.

const DAY_MS = 86_400_000
const [HERE, THERE] = ['10.99.0.1', '10.99.0.2']
/** Of those bytes nothing is small enough to get through. */
const BLACK_HOLE = ['tbf', 'rate', '8kbit', 'burst', '40', 'limit', '40']

const ip = (...words: readonly string[]) => execFileSync('ip', words)
const shape = (...words: readonly string[]) =>
  execFileSync('tc', ['qdisc', 'replace', 'dev', 'cable', 'root', ...words])
const timed = async <T>(body: () => Promise<T>) => {
  const started = performance.now()
  const value = await body()
  return { value, seconds: (performance.now() - started) / 1000 }
}

const server = spawn('unshare', ['--net', 'sleep', '300'], { stdio: 'ignore' })
const pid = server.pid ?? 0
const within = (...words: readonly string[]) =>
  execFileSync('nsenter', [`--net=/proc/${pid}/ns/net`, 'ip', ...words])
const networkOf = (process: string) => readlinkSync(`/proc/${process}/ns/net`)
// Until then its network is ours.
for (let turn = 0; networkOf(String(pid)) === networkOf('self'); turn += 1) {
  if (turn > 500) throw new Error('the server has no network of its own')
  await new Promise((resolve) => setTimeout(resolve, 10))
}
ip('link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'end')
ip('link', 'set', 'end', 'netns', String(pid))
ip('addr', 'add', `${HERE}/24`, 'dev', 'cable')
ip('link', 'set', 'cable', 'up')
ip('link', 'set', 'lo', 'up')
within('addr', 'add', `${THERE}/24`, 'dev', 'end')
within('link', 'set', 'end', 'up')

const site = await makeOffsiteSite({ address: THERE, pid })
try {
  await putDaily(site.tree, new Date(Date.now() - 2 * DAY_MS), { bytes: 50_000 })
  const first = await site.sync()
  await putDaily(site.tree, new Date(Date.now() - DAY_MS), { bytes: 3_000_000 })

  // 16 Mbit/s are 2 MB/s: the line, not the limit of ours, makes it slow.
  shape('tbf', 'rate', '16mbit', 'burst', '32kb', 'latency', '100ms')
  const slow = await timed(() => site.sync())

  await putDaily(site.tree, new Date(Date.now() - 60_000), { bytes: 4_000_000 })
  // Half-way through everything is swallowed, without a word to anybody; after a while it is not.
  const swallow = setTimeout(() => shape(...BLACK_HOLE), 1300)
  const release = setTimeout(() => shape('pfifo', 'limit', '1000'), 18_000)
  const cut = await timed(() => site.sync())
  clearTimeout(swallow)
  clearTimeout(release)

  const tell = ({ value, seconds }: Awaited<typeof slow>) => ({
    verdict: value.verdict.value,
    reason: value.verdict.reason,
    seconds,
    attempts: value.metrics.find(({ id }) => id === 'attempts')?.value ?? null,
    wireBytes: value.metrics.find(({ id }) => id === 'wire-bytes')?.value ?? null,
  })
  const told = { first: first.verdict.value, slow: tell(slow), cut: tell(cut) }
  process.stdout.write(`${JSON.stringify(told)}\n`)
} finally {
  await site.stop()
  server.kill('SIGKILL')
}
