import { execFile } from 'node:child_process'
import { link, mkdir, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { walkDirectory } from '../../../src/disk/walk-directory.ts'
import {
  makeMemoryDirectory,
  makeTemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'

const run = promisify(execFile)
const directory = await makeTemporaryDirectory('/var/tmp')
// ext4 makes files slowly for a minute after many were deleted.
const memory = await makeMemoryDirectory()
const root = join(directory.path, 'tree')
const limits = { seconds: 60, signal: new AbortController().signal, avoid: new Set<string>() }

/** The last column of `du -s`, with an argument of its own. */
async function du(path: string, ...args: readonly string[]): Promise<number> {
  const { stdout } = await run('du', ['-s', '-x', '-B1', ...args, path])
  return Number.parseInt(stdout, 10)
}

beforeAll(async () => {
  for (const name of ['daily', 'weekly', 'empty', 'a space/deep/er'])
    await mkdir(join(root, name), { recursive: true })
  for (let number = 0; number < 300; number++)
    await writeFile(join(root, 'daily', `f${number}`), Buffer.alloc(number * 97))
  for (let number = 0; number < 50; number++)
    await link(join(root, 'daily', `f${number}`), join(root, 'weekly', `f${number}`))
  await writeFile(join(root, 'a space/deep/er/x'), 'x')
  await writeFile(join(root, 'sparse'), '')
  await truncate(join(root, 'sparse'), 10 ** 9)
  await symlink('/usr', join(root, 'link'))
})

afterAll(async () => {
  await directory.remove()
  await memory.remove()
})

it('allocated bytes are those of du -s: hard links once, holes not at all, links not followed', async () => {
  const size = await walkDirectory(root, limits)
  expect(size.allocatedBytes).toBe(await du(root))
  expect(size.allocatedBytes).toBeLessThan(10 ** 8)
  // daily's, the one in a space, the sparse one, the link.
  expect(size.files).toBe(300 + 1 + 1 + 1)
  expect(size.unreadable).toEqual([])
})

it('apparent bytes are the lengths of files and links, with those of directories where du counts them', async () => {
  const { apparentBytes } = await walkDirectory(root, limits)
  const { stdout } = await run('find', [root, '-type', 'd', '-printf', '%s\\n'])
  const directories = stdout
    .trim()
    .split('\n')
    .map(Number)
    .reduce((sum, length) => sum + length, 0)
  // Since coreutils 9.2 du leaves directories out.
  const counted = await du(root, '--apparent-size')
  expect([counted, counted + directories]).toContain(apparentBytes)
})

it('the largest parts come first, each with all below it', async () => {
  const { parts } = await walkDirectory(root, limits)
  expect(parts[0]?.path).toBe(join(root, 'daily'))
  expect(parts.map(({ path }) => path)).toContain(join(root, 'sparse'))
  const spaced = parts.find(({ path }) => path.endsWith('a space'))
  expect(spaced?.allocatedBytes).toBe(await du(join(root, 'a space')))
})

it('where another file system begins nothing is even looked at', async () => {
  const avoid = new Set([join(root, 'daily')])
  const { allocatedBytes, parts } = await walkDirectory(root, { ...limits, avoid })
  expect(parts.map(({ path }) => path)).not.toContain(join(root, 'daily'))
  // What daily shares with weekly by hard links is counted there.
  expect(allocatedBytes).toBe(await du(root, `--exclude=${join(root, 'daily')}`))
})

it('a walk that takes too long ends with what it has, and says so', async () => {
  const { obstacle } = await walkDirectory('/usr', { ...limits, seconds: 0.02 })
  expect(obstacle).toEqual({ reason: 'walk-too-long', detail: '/usr' })
})

it('others get their turn while a long directory is walked', async () => {
  const crowd = join(memory.path, 'crowd')
  await mkdir(crowd)
  await run(
    'sh',
    ['-c', 'seq -f a-name-that-makes-the-directory-itself-long-%g 1 14000 | xargs -n 1000 touch'],
    { cwd: crowd },
  )
  // Beyond this length it is read piece by piece.
  expect((await stat(crowd)).size).toBeGreaterThan(256 * 1024)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const { files } = await walkDirectory(crowd, limits)
  delay.disable()
  expect(files).toBe(14_000)
  // Half of the turns, since a machine under load takes its own.
  expect(delay.percentile(50) / 1e6).toBeLessThan(50)
})
