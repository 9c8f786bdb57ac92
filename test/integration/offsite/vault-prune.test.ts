import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const GATE = join(import.meta.dirname, '../../../src/offsite/vault/lastro-vault.sh')
const DAY = 86_400
/** A Wednesday at noon, some days ago. */
const NOW = Math.floor(Date.now() / 1000 / DAY) * DAY - 2 * DAY + DAY / 2

afterAll(() => directory.remove())

/** Shells that servers have as `sh`; those that this machine lacks are left out. */
const SHELLS = [
  { program: 'dash', args: [] },
  { program: 'bash', args: ['--posix'] },
  { program: 'bash', args: [] },
  { program: 'busybox', args: ['sh'] },
  { program: 'mksh', args: [] },
].filter(({ program }) => spawnSync(program, ['-c', ':']).error === undefined)

interface Vault {
  readonly root: string
  /** As the administrator, or as a client who says a command to the gate. */
  run(
    words: readonly string[],
    command?: string,
    input?: string,
  ): { readonly code: number | null; readonly said: readonly string[] }
  /** Takes files in as the server did so many days ago. */
  fill(files: readonly (readonly [name: string, daysAgo: number])[]): Promise<void>
  names(tier: string): Promise<readonly string[]>
}

async function makeVault(shell = SHELLS[0]): Promise<Vault> {
  const root = await mkdtemp(join(directory.path, 'v-'))
  const run = (words: readonly string[], input = '', command = '') => {
    const { status, stdout, stderr } = spawnSync(
      shell?.program ?? 'sh',
      [...(shell?.args ?? []), GATE, root, ...words],
      { input, encoding: 'utf8', env: { SSH_ORIGINAL_COMMAND: command } },
    )
    return { code: status, said: `${stdout}${stderr}`.split('\n').filter((line) => line !== '') }
  }
  expect(run(['init']).code).toBe(0)
  return {
    root,
    run: (words, command, input) => run(words, input, command),
    fill: async (files) => {
      const lines = await Promise.all(
        files.map(async ([name, daysAgo]) => {
          const path = join(root, 'vault', name)
          await mkdir(join(path, '..'), { recursive: true })
          await writeFile(path, name)
          const hash = createHash('sha256').update(name).digest('hex')
          return `${NOW - daysAgo * DAY} ${hash} ${name.length} ${name}\n`
        }),
      )
      await writeFile(join(root, 'index'), lines.join(''), { flag: 'a' })
    },
    names: async (tier) => (await readdir(join(root, 'vault', tier))).toSorted(),
  }
}

const dump = (tier: string, source: string, day: number) =>
  `${tier}/${source}_backup_202511${String(day).padStart(2, '0')}_030000.dump`

describe.each(SHELLS)('pruning a vault by $program $args', (shell) => {
  it('keeps the newest days of each tier and source, passports with their dumps', async () => {
    const vault = await makeVault(shell)
    const files = [1, 2, 3, 4, 5].flatMap((day) => [
      [dump('daily', 'one', day), 5 - day] as const,
      [`daily/one_backup_2025110${day}_030000.passport.json`, 5 - day] as const,
    ])
    await vault.fill([...files, [dump('daily', 'two', 1), 400], ['daily/no-stamp.txt', 400]])
    const dry = vault.run(['prune', '3', '4', '3', '--dry-run'])
    expect(dry.said.toSorted()).toEqual([
      'would remove daily/one_backup_20251101_030000.dump',
      'would remove daily/one_backup_20251101_030000.passport.json',
      'would remove daily/one_backup_20251102_030000.dump',
      'would remove daily/one_backup_20251102_030000.passport.json',
    ])
    expect(await vault.names('daily')).toHaveLength(12)
    expect(vault.run(['prune', '3', '4', '3']).code).toBe(0)
    expect(await vault.names('daily')).toEqual([
      'no-stamp.txt',
      ...[3, 4, 5].flatMap((day) => [
        `one_backup_2025110${day}_030000.dump`,
        `one_backup_2025110${day}_030000.passport.json`,
      ]),
      'two_backup_20251101_030000.dump',
    ])
    expect((await readFile(join(vault.root, 'index'), 'utf8')).trim().split('\n')).toHaveLength(8)
    expect(vault.run(['check']).code).toBe(0)
  })
})

it('lets nobody push the others out by names of the future, or by many at once', async () => {
  const vault = await makeVault()
  const real = [1, 2, 3].map((day) => dump('daily', 'one', day))
  await vault.fill(real.map((name, index) => [name, 3 - index] as const))
  const flood = Array.from(
    { length: 40 },
    (_, index) => `daily/one_backup_2099010${index % 9}_0300${String(index).padStart(2, '0')}.dump`,
  )
  await vault.fill(flood.map((name) => [name, 0] as const))
  vault.run(['prune', '4', '4', '4'])
  expect(await vault.names('daily')).toEqual(
    expect.arrayContaining(real.map((name) => name.slice(6))),
  )
})

it('counts weeks from Monday and months as 28 days', async () => {
  const vault = await makeVault()
  const weeks = [0, 7, 14, 21].map((ago, index) => [dump('weekly', 'one', 9 - index), ago] as const)
  const months = [0, 30, 60, 90].map(
    (ago, index) => [dump('monthly', 'one', 9 - index), ago] as const,
  )
  await vault.fill([...weeks, ...months])
  vault.run(['prune', '9', '2', '3'])
  expect(await vault.names('weekly')).toHaveLength(2)
  expect(await vault.names('monthly')).toHaveLength(3)
})

it('removes nothing of a source of which no copy that would stay is whole', async () => {
  const vault = await makeVault()
  const [old, recent] = [dump('daily', 'one', 1), dump('daily', 'one', 2)]
  await vault.fill([
    [old, 9],
    [recent, 0],
    [dump('daily', 'two', 1), 9],
    [dump('daily', 'two', 2), 0],
  ])
  await writeFile(join(vault.root, 'vault', recent), 'x'.repeat(recent.length))
  const { code, said } = vault.run(['prune', '1', '1', '1'])
  expect(code).toBe(5)
  expect(said).toEqual([
    'removed daily/two_backup_20251101_030000.dump',
    'refused daily/one_backup: none of those that would stay is whole',
  ])
  expect(await vault.names('daily')).toContain(old.slice(6))
})

it('keeps the manifests of every day of a year, however many somebody writes on one of them', async () => {
  const vault = await makeVault()
  const meta = join(vault.root, 'meta')
  let number = 0
  const write = async (daysAgo: number) => {
    number += 1
    const path = join(meta, `manifest-${String(number).padStart(8, '0')}.json`)
    await writeFile(path, `${number}`)
    const at = NOW - daysAgo * DAY
    await utimes(path, at, at)
    return path.slice(meta.length + 1)
  }
  const honest = []
  for (let daysAgo = 420; daysAgo > 40; daysAgo -= 1) honest.push(await write(daysAgo))
  // Between the last honest one of a day and the first of the next.
  const flood = []
  for (let count = 0; count < 500; count += 1) flood.push(await write(40))
  for (let daysAgo = 39; daysAgo >= 0; daysAgo -= 1) honest.push(await write(daysAgo))
  expect(vault.run(['prune', '4', '4', '4']).code).toBe(0)
  const left = await readdir(meta)
  // Of 420 days the newest 400 stay; of the flood its first and its last.
  expect(new Set(left)).toEqual(new Set([...honest.slice(-399), flood[0], flood.at(-1)]))
})

it('takes no more than a hundred manifests within a day', async () => {
  const vault = await makeVault()
  for (let count = 1; count <= 100; count += 1)
    await writeFile(
      join(vault.root, 'meta', `manifest-${String(count).padStart(8, '0')}.json`),
      `${count}`,
    )
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const said = vault.run(['add'], `manifest ${hash('100')} ${hash('101')}`, '101')
  expect(said).toEqual({ code: 6, said: ['lastro-vault: more than 100 manifests within a day'] })
  const old = NOW - 5 * DAY
  await utimes(join(vault.root, 'meta', 'manifest-00000001.json'), old, old)
  expect(vault.run(['add'], `manifest ${hash('100')} ${hash('101')}`, '101').code).toBe(0)
})

it('takes nothing of a commit that is too long to be heard whole: a name that was cut off is another name', async () => {
  const vault = await makeVault()
  const line = `${'0'.repeat(64)} 1 daily/${'x'.repeat(180)}\n`
  const said = vault.run(['add'], 'commit', line.repeat(Math.ceil(2 ** 24 / line.length)))
  expect(said).toEqual({ code: 7, said: ['lastro-vault: too much at once'] })
})

it('forgets what a disk has spoilt when it was replaced long ago', async () => {
  const vault = await makeVault()
  const [old, recent] = [NOW - 100 * DAY, NOW - 3 * DAY].map((at) => `${at}-1-daily-x.dump`)
  for (const name of [old, recent]) await writeFile(join(vault.root, 'spoilt', name ?? ''), 'x')
  vault.run(['prune', '4', '4', '4'])
  expect(await readdir(join(vault.root, 'spoilt'))).toEqual([recent])
})

it('goes by an older one that stays when the newest is damaged', async () => {
  const vault = await makeVault()
  const names = [1, 2, 3].map((day) => dump('daily', 'one', day))
  await vault.fill(names.map((name, index) => [name, 3 - index] as const))
  await writeFile(join(vault.root, 'vault', names[2] ?? ''), 'short')
  expect(vault.run(['prune', '2', '1', '1'])).toEqual({ code: 0, said: [`removed ${names[0]}`] })
})

it('removes nothing when its clock is behind what it holds', async () => {
  const vault = await makeVault()
  await vault.fill([
    [dump('daily', 'one', 1), 90],
    [dump('daily', 'one', 2), -30],
  ])
  const { code, said } = vault.run(['prune', '1', '1', '1'])
  expect([code, said]).toEqual([
    1,
    ['lastro-vault: prune: the clock is behind the newest backup; nothing is removed'],
  ])
  expect(await vault.names('daily')).toHaveLength(2)
})

it.each([
  [['prune']],
  [['prune', '0', '1', '1']],
  [['prune', '1', '1', 'x']],
  [['prune', '1', '1', '1', '--now']],
  [['remove']],
])('the administrator who says %j is told what is legal', async (words) => {
  const { code, said } = (await makeVault()).run(words)
  expect(code).toBe(2)
  expect(said[0]).toMatch(/^lastro-vault: /)
})
