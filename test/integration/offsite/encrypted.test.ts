import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decryptFile, encryptFile } from '../../../src/offsite/encrypted/age.ts'
import { decryptFetched } from '../../../src/offsite/encrypted/decrypt-fetched.ts'
import { EncryptedRemote } from '../../../src/offsite/encrypted/encrypted-remote.ts'
import type { Remote } from '../../../src/offsite/remote.ts'
import { hasAge, makeAgeKey, WITHOUT_AGE } from '../../real-hosts/age.ts'
import { changeTo, withRemote } from '../../real-hosts/vault-client.ts'
import { sha256 } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const at = (...parts: readonly string[]) => join(directory.path, ...parts)
const world = testWorld()
const DUMP = 'daily/chefwell_backup_20251120_030000.dump.zst'
const WEEKLY = 'weekly/chefwell_backup_20251120_030000.dump.zst'
const OTHER = 'daily/chefwell_backup_20251121_030000.dump.zst'
const CONTENT = randomBytes(400_000)

afterAll(() => directory.remove())

async function write(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(at('backups', path)), { recursive: true })
  await writeFile(at('backups', path), content)
}

describe.skipIf(!hasAge())(`encryption by age${WITHOUT_AGE}`, () => {
  const [key, stranger] = hasAge() ? [makeAgeKey(), makeAgeKey()] : []
  const recipients = [key?.recipient ?? '']
  const identity = key?.identity ?? ''

  beforeAll(async () => {
    await write(DUMP, CONTENT)
    await write(WEEKLY, CONTENT)
  })

  it('tells both hashes, and a person gets the file back by age alone', async () => {
    const made = await encryptFile(
      { from: at('backups', DUMP), to: at('a.age'), recipients },
      world,
    )
    expect(made.plain).toEqual({ bytes: CONTENT.length, sha256: sha256(CONTENT) })
    const cipher = await readFile(at('a.age'))
    expect(made.cipher).toEqual({ bytes: cipher.length, sha256: sha256(cipher) })
    await writeFile(at('key'), identity, { mode: 0o600 })
    const back = execFileSync('age', ['-d', '-i', at('key'), at('a.age')])
    expect(back).toEqual(CONTENT)
    expect(await decryptFile({ from: at('a.age'), to: at('b'), identity }, world)).toEqual(
      made.plain,
    )
  })

  it.each([
    ['the key of somebody else', () => stranger?.identity, 'age-not-a-recipient'],
    ['a text that is no key', () => 'my secret', 'age-identity-unusable'],
    ['a key that was cut', () => identity.trim().slice(0, -8), 'age-identity-unusable'],
    ['an empty secret', () => '', 'age-identity-unusable'],
  ])('answers %s with a reason of its own, and without the key', async (_what, given, reason) => {
    const attempt = decryptFile(
      { from: at('a.age'), to: at('never'), identity: given() ?? '' },
      world,
    )
    const failure = await attempt.catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CheckFailure', reason })
    expect(JSON.stringify(failure)).not.toContain('AGE-SECRET-KEY-1')
    expect(readdirSync(directory.path)).not.toContain('never')
    expect(readdirSync(directory.path)).not.toContain('never.partial')
  })

  it.each([
    ['a flipped bit', (cipher: Buffer) => cipher.with(cipher.length - 9, 1)],
    ['a cut in a part', (cipher: Buffer) => cipher.subarray(0, 100_000)],
    ['a cut between parts', (cipher: Buffer) => cipher.subarray(0, 200 + 2 * (65_536 + 16))],
    ['no ciphertext', () => CONTENT],
    ['an empty file', () => Buffer.alloc(0)],
  ])('says of %s that the copy is damaged', async (_what, damage) => {
    await writeFile(at('bad.age'), damage(await readFile(at('a.age'))))
    await expect(
      decryptFile({ from: at('bad.age'), to: at('never'), identity }, world),
    ).rejects.toMatchObject({ reason: 'age-damaged' })
  })

  const encrypted = <T>(body: (remote: Remote, inner: Remote) => Promise<T>) =>
    withRemote(mounted(), at('work'), (inner) => {
      const encryption = { recipients, directory: at('ciphers') }
      return body(new EncryptedRemote(inner, encryption, world), inner)
    })

  it('gives a remote ciphertext only, which whoever syncs sees as the plain tree', async () => {
    await encrypted(async (remote, inner) => {
      await remote.survey()
      await remote.put({ root: at('backups'), paths: [DUMP], bytes: CONTENT.length })
      expect(await remote.hash('incoming', [DUMP])).toEqual(new Map([[DUMP, sha256(CONTENT)]]))
      const files = new Map([DUMP, WEEKLY].map((path) => [path, CONTENT]))
      await remote.commit(changeTo(files, { take: [DUMP], link: [{ from: DUMP, to: WEEKLY }] }))
      const there = await inner.survey()
      expect(there.current.map(({ path }) => path).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        `${DUMP}.age`,
        `${WEEKLY}.age`,
      ])
      const seen = await remote.survey()
      expect(seen.manifest).toEqual(changeTo(files).manifest)
      expect(seen.current.map(({ bytes }) => bytes)).toEqual([CONTENT.length, CONTENT.length])
      expect(await remote.hash('current', [DUMP])).toEqual(new Map([[DUMP, sha256(CONTENT)]]))
    })
    for (const name of readdirSync(at('remote'), { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const content = readFileSync(join(name.parentPath, name.name))
      expect(content.includes(CONTENT.subarray(1000, 1032)), name.name).toBe(false)
    }
    expect(readdirSync(directory.path)).not.toContain('ciphers')
  })

  it('sees a flipped bit of a ciphertext', async () => {
    const path = at('remote/current', `${DUMP}.age`)
    const cipher = await readFile(path)
    await writeFile(path, cipher.with(5000, (cipher[5000] ?? 0) ^ 1))
    await encrypted(async (remote) => {
      await remote.survey()
      const [hash] = (await remote.hash('current', [DUMP])).values()
      expect(hash).not.toBe(sha256(CONTENT))
    })
    await writeFile(path, cipher)
  })

  it('encrypts a file once: after a cut the same bytes go on', async () => {
    await write(OTHER, randomBytes(300_000))
    await encrypted(async (remote) => {
      await remote.survey()
      await remote.put({ root: at('backups'), paths: [OTHER], bytes: 0 })
    })
    const first = await readFile(at('ciphers', `${OTHER}.age`))
    await truncate(at('remote/incoming', `${OTHER}.age`), 100_000)
    await encrypted(async (remote) => {
      await remote.survey()
      await remote.put({ root: at('backups'), paths: [OTHER], bytes: 0 })
      expect(await remote.hash('incoming', [OTHER])).toEqual(
        new Map([[OTHER, sha256(await readFile(at('backups', OTHER)))]]),
      )
    })
    expect(await readFile(at('ciphers', `${OTHER}.age`))).toEqual(first)
  })

  it('brings fetched ciphertexts back to plain files, by a key in a file or in a secret', async () => {
    const into = at('fetched')
    const files = await encrypted(async (_remote, inner) => {
      const { manifest } = await inner.survey()
      if (manifest === null || manifest === 'unreadable') throw new Error('no manifest')
      await inner.fetch({ into, paths: Object.keys(manifest.files), bytes: 0 })
      return manifest.files
    })
    await expect(
      decryptFetched({ directory: into, files, decrypt: undefined }, world),
    ).rejects.toMatchObject({ reason: 'age-identity-missing' })
    const decrypt = { privateKeyFile: at('key') }
    expect(await decryptFetched({ directory: into, files, decrypt }, world)).toEqual([DUMP, WEEKLY])
    expect(await readFile(join(into, DUMP))).toEqual(CONTENT)
    expect(readdirSync(join(into, 'daily'))).toEqual([DUMP.slice('daily/'.length)])
    expect(world.redact(identity)).not.toContain(identity.trim().split('\n').at(-1))
  })

  const mounted = () =>
    ({ kind: 'mounted', path: at('remote'), requireMount: false }) as Parameters<
      typeof withRemote
    >[0]
})
