import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RemoteConfig } from '../../../src/config/schema.ts'
import type { Remote } from '../../../src/offsite/remote.ts'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { changeTo, vaultConfig, withRemote } from '../../real-hosts/vault-client.ts'
import { sha256, startVaultServer, type VaultServer } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const source = join(directory.path, 'backups')
const DUMP = 'daily/chefwell_backup_20251120_030000.dump.zst'
const PASSPORT = 'daily/chefwell_backup_20251120_030000.passport.json'
const WEEKLY = 'weekly/chefwell_backup_20251120_030000.dump.zst'
const CONTENTS = new Map([
  [DUMP, randomBytes(3_000_000)],
  [PASSPORT, Buffer.from('{"a":1}\n')],
])

afterAll(() => directory.remove())

async function write(contents: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [path, content] of contents) {
    await mkdir(dirname(join(source, path)), { recursive: true })
    await writeFile(join(source, path), content)
  }
}

describe.skipIf(findSshd() === null)(`a remote in mode vault${WITHOUT_SSHD}`, () => {
  let vault: VaultServer

  beforeAll(async () => {
    vault = await startVaultServer(directory.path)
    await write(CONTENTS)
  })
  afterAll(() => vault.stop())

  const open = <T>(body: (remote: Remote) => Promise<T>, more: Partial<RemoteConfig> = {}) =>
    withRemote(vaultConfig(vault, more), join(directory.path, 'work'), body)
  const put = (remote: Remote, paths: readonly string[]) =>
    remote.put({ root: source, paths, bytes: 0 })

  it('is empty at first and tells what it is', async () => {
    await open(async (remote) => {
      const survey = await remote.survey()
      expect(survey).toMatchObject({ current: [], incoming: [], history: [], manifest: null })
      expect(survey.facts.hasher).toMatch(/openssl|sha256sum/)
      expect(survey.facts.freeBytes).toBeGreaterThan(0)
      expect(Math.abs(survey.facts.clockSkewSeconds ?? 99)).toBeLessThan(5)
      expect(remote).toMatchObject({ canRead: false, prunesItself: true })
    })
  })

  it('sends, hashes and commits; nothing is in the vault before that, and the next survey shows it', async () => {
    await open(async (remote) => {
      const paths = [...CONTENTS.keys()]
      const { wireBytes, attempts } = await put(remote, paths)
      expect([wireBytes, attempts]).toEqual([3_000_008, 1])
      expect(readdirSync(join(vault.root, 'vault/daily'))).toEqual([])
      expect(await remote.hash('incoming', paths)).toEqual(
        new Map([...CONTENTS].map(([path, content]) => [path, sha256(content)])),
      )
      expect(readdirSync(join(vault.root, 'vault/daily'))).toEqual([])
      await remote.commit(changeTo(CONTENTS, { take: paths }))
    })
    await open(async (remote) => {
      const survey = await remote.survey()
      expect(survey.current.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
        { path: DUMP, bytes: 3_000_000, mtime: 1_763_600_000 },
        { path: PASSPORT, bytes: 8, mtime: 1_763_600_000 },
      ])
      expect(survey.manifest).toEqual(changeTo(CONTENTS).manifest)
      expect(await remote.hash('current', [DUMP, 'daily/none.dump'])).toEqual(
        new Map([
          [DUMP, sha256(CONTENTS.get(DUMP) ?? '')],
          ['daily/none.dump', null],
        ]),
      )
    })
  })

  it('sends nothing of what it has, be it under another name, and links it', async () => {
    await open(async (remote) => {
      const before = await remote.survey()
      const dump = CONTENTS.get(DUMP) ?? Buffer.alloc(0)
      await write(new Map([[WEEKLY, dump]]))
      expect((await put(remote, [DUMP, WEEKLY])).wireBytes).toBe(0)
      expect((await remote.hash('incoming', [DUMP, WEEKLY])).get(WEEKLY)).toBe(sha256(dump))
      const next = new Map([...CONTENTS, [WEEKLY, dump]])
      const link = [{ from: DUMP, to: WEEKLY }]
      await remote.commit(changeTo(next, { link, expected: before.manifestSha256, seq: 2 }))
      const paths = (await remote.survey()).current.map(({ path }) => path)
      expect(paths).toContain(WEEKLY)
    })
  })

  it('keeps what left the tree as history, by the time it came', async () => {
    await open(async (remote) => {
      const { manifestSha256: expected } = await remote.survey()
      const passport = new Map([[PASSPORT, CONTENTS.get(PASSPORT) ?? Buffer.alloc(0)]])
      await remote.commit(changeTo(passport, { retire: [DUMP, WEEKLY], expected, seq: 3 }))
      const survey = await remote.survey()
      expect(survey.current.map(({ path }) => path)).toEqual([PASSPORT])
      expect(new Map(survey.history.map(({ path, bytes }) => [path, bytes]))).toEqual(
        new Map([DUMP, WEEKLY].map((path) => [path, 3_000_000])),
      )
      expect(survey.history[0]?.run).toMatch(/^\d{8}T\d{6}Z$/)
      // They are read again by the hash in the index of the vault.
      const versions = survey.history.map(({ run, path, sha256 }) => [`${run}/${path}`, sha256])
      const hashes = await remote.hash(
        'history',
        versions.map(([path = '']) => path),
      )
      expect([...hashes]).toEqual(versions)
    })
  })

  it('refuses another content under a name that it has, and a manifest of who was too slow', async () => {
    await open(async (remote) => {
      await remote.survey()
      const other = new Map([[DUMP, Buffer.from('ransom')]])
      await write(other)
      await put(remote, [DUMP])
      await remote.hash('incoming', [DUMP])
      await expect(remote.commit(changeTo(other, { take: [DUMP] }))).rejects.toMatchObject({
        kind: 'remote-refused',
        canHeal: false,
      })
      await expect(remote.commit(changeTo(other))).rejects.toMatchObject({
        kind: 'remote-moved-on',
      })
      await write(CONTENTS)
    })
    expect(readFileSync(join(vault.root, 'vault', DUMP))).toEqual(CONTENTS.get(DUMP))
  })

  it.each([0, 1])(
    'goes on after the connection was cut, without a byte sent twice but those on the way (%i)',
    async (turn) => {
      const path = `daily/cut${turn}_backup_20251121_030000.dump.zst`
      const content = randomBytes(3_000_000)
      await write(new Map([[path, content]]))
      const { wireBytes, attempts, healed } = await open(
        async (remote) => {
          await remote.survey()
          const sending = put(remote, [path])
          await delay(300 + turn * 150)
          for (const pid of uploads()) process.kill(pid, 'SIGKILL')
          const result = await sending
          expect(await remote.hash('incoming', [path])).toEqual(new Map([[path, sha256(content)]]))
          return result
        },
        { bandwidth: 4000 },
      )
      expect(attempts).toBe(2)
      expect(healed[0]).toMatch(/^remote-connection-lost: /)
      expect(wireBytes).toBeLessThan(content.length * 1.05)
    },
  )

  it('takes no faster than the bandwidth allows', async () => {
    const path = 'daily/slow_backup_20251122_030000.dump.zst'
    await write(new Map([[path, randomBytes(800_000)]]))
    const started = performance.now()
    await open((remote) => put(remote, [path]), { bandwidth: 1000 })
    const seconds = (performance.now() - started) / 1000
    expect(seconds).toBeGreaterThan(0.7)
  })

  it.each([
    ['a name that no vault takes', 'daily/a b.dump'],
    ['one outside of the tiers', 'loose.dump'],
  ])('says before it sends that %s is refused', async (_what, path) => {
    await write(new Map([[path, Buffer.from('x')]]))
    await expect(open((remote) => put(remote, [path]))).rejects.toMatchObject({
      kind: 'remote-refused',
      message: expect.stringContaining(JSON.stringify(path)),
    })
  })

  it('gives nothing back to a key that may only add, and everything to one that may read', async () => {
    await expect(open((remote) => remote.read(PASSPORT))).rejects.toMatchObject({
      kind: 'remote-refused',
    })
    await vault.setRole('add-read')
    const into = join(directory.path, 'back')
    await mkdir(join(into, 'daily'), { recursive: true })
    // What an earlier attempt left.
    await writeFile(
      join(into, DUMP),
      (CONTENTS.get(DUMP) ?? Buffer.alloc(0)).subarray(0, 1_000_000),
    )
    const { wireBytes } = await open(async (remote) => {
      expect(remote.canRead).toBe(true)
      return remote.fetch({ into, paths: [DUMP, PASSPORT], bytes: 0 })
    })
    expect(wireBytes).toBe(2_000_008)
    expect(await readFile(join(into, DUMP))).toEqual(CONTENTS.get(DUMP))
    await vault.setRole('add')
  })

  it('says that its disk is not mounted where the vault is gone', async () => {
    await vault.setRole('add')
    const authorized = join(directory.path, 'sshd/authorized_keys')
    const text = await readFile(authorized, 'utf8')
    await writeFile(authorized, text.replace(vault.root, `${vault.root}-away`))
    await expect(open((remote) => remote.survey())).rejects.toMatchObject({
      kind: 'remote-unmounted',
    })
    await writeFile(authorized, text)
  })
})

/** Programs of ssh that we have started and that upload now. */
function uploads(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return words.startsWith('ssh') && words.includes(directory.path) && words.includes('put ')
      } catch {
        return false
      }
    })
}
