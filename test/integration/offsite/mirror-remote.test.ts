import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { KnownManifest } from '../../../src/offsite/known-manifest.ts'
import { hashManifest, serializeManifest, treeDigest } from '../../../src/offsite/manifest.ts'
import { MirrorRemote } from '../../../src/offsite/mirror/mirror-remote.ts'
import { SURVEY } from '../../../src/offsite/mirror/survey-script.ts'
import { openRemote } from '../../../src/offsite/open-remote.ts'
import type { Change } from '../../../src/offsite/remote.ts'
import { localShell } from '../../../src/offsite/shell/shell.ts'
import { openIdentity } from '../../../src/offsite/ssh/identity.ts'
import { startLeading } from '../../../src/offsite/ssh/leading-command.ts'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { changeTo } from '../../real-hosts/vault-client.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const world = testWorld()
afterAll(() => directory.remove())

const FILES = new Map(
  [
    'daily/a.dump',
    'daily/shop_20251120/toc.dat',
    'daily/shop_20251120/1.dat',
    'weekly/ä b.dump',
  ].map((path) => [path, Buffer.from(path)] as const),
)
const PATHS = [...FILES.keys()]

function remoteAt(path: string, known: KnownManifest | null = null): MirrorRemote {
  const line = { compress: 'off' as const, timezone: 'UTC' }
  const settings = { name: 'nas', place: path, path, requireMount: false, line, workspace: path }
  return new MirrorRemote({ ...settings, known }, localShell(world), world)
}

/** A remote on which the files were committed. */
async function committed(): Promise<{ readonly root: string; readonly change: Change }> {
  const root = join(directory.path, randomUUID())
  await mkdir(root)
  const remote = remoteAt(root)
  await remote.survey()
  await put(join(root, 'incoming'))
  const change = changeTo(FILES, { take: PATHS })
  await remote.commit(change)
  return { root, change }
}

async function put(into: string): Promise<void> {
  for (const [path, content] of FILES) {
    await mkdir(dirname(join(into, path)), { recursive: true })
    await writeFile(join(into, path), content)
  }
}

const knownOf = ({ manifest }: Change): KnownManifest => ({
  sha256: hashManifest(serializeManifest(manifest)),
  thereSha256: null,
  treeSha256: treeDigest(manifest),
  sourceSha256: null,
  manifest,
})

const listedPaths = (files: readonly { readonly path: string }[]) =>
  files.map(({ path }) => path).toSorted()

describe('a mirror', () => {
  it('takes what arrived into its tree, as whole directories where nothing else is in them', async () => {
    const { root } = await committed()
    for (const [path, content] of FILES)
      expect(await readFile(join(root, 'current', path))).toEqual(content)
    expect(await readdir(join(root, 'incoming'))).toEqual([])
    expect((await readdir(join(root, 'meta'))).toSorted()).toEqual([
      'SHA256SUMS',
      'lock',
      'manifest.json',
    ])
  })

  it('leaves in a directory that arrived what the plan does not take', async () => {
    const root = join(directory.path, randomUUID())
    const stranger = 'incoming/daily/shop_20251120/stranger.dat'
    await put(join(root, 'incoming'))
    await writeFile(join(root, stranger), 'x')
    const remote = remoteAt(root)
    await remote.survey()
    await remote.commit(changeTo(FILES, { take: PATHS }))
    const { current, incoming } = await remote.survey()
    expect(listedPaths(current)).toEqual(PATHS.toSorted())
    expect(listedPaths(incoming)).toEqual(['daily/shop_20251120/stranger.dat'])
  })

  it('that never answers is given up at the deadline, and nothing goes on there', async () => {
    const { root } = await committed()
    const path = join(root, 'current/daily/a.dump')
    await rm(path)
    // Whoever reads it waits for ever, as on a disk that hangs.
    execFileSync('mkfifo', [path])
    const { offsite } = parseConfig(
      `system: {name: shop}\noffsite: {remotes: {nas: {path: ${root}}}}`,
      'lastro.yml',
      {},
    )
    const remote = offsite?.remotes.nas
    if (!remote) throw new Error('no remote')
    const request = { name: 'nas', remote, timezone: 'UTC', workspace: root, known: null }
    const opened = await openRemote({ ...request, deadline: AbortSignal.timeout(500) }, world)
    await expect(opened.hash('current', ['daily/a.dump'])).rejects.toMatchObject({
      kind: 'remote-silent',
      canHeal: false,
    })
    await expect(opened.survey()).rejects.toMatchObject({ kind: 'remote-silent' })
    const { stdout } = spawnSync('pgrep', ['-f', root], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it('whose survey carried a connection that died without a word ends by itself', async () => {
    const script = SURVEY.replace(/timeout \d{3,} /, 'timeout 1 ')
    const child = spawn('sh', ['-c', script, 'sh', directory.path, '-', '-', '-', '-'])
    const ended = once(child, 'exit')
    child.stdout.resume()
    for (let beat = 0; beat < 5; beat += 1) {
      await delay(400)
      child.stdin.write('\n')
    }
    expect(child.exitCode).toBeNull()
    // Its input stays open.
    expect((await ended)[0]).toBe(0)
  })

  it('hears now and then that the other side of a connection lives', async () => {
    const leading = startLeading(['cat'], world, 0.05)
    const [beat] = await once(leading.stdout, 'data')
    await leading.stop()
    expect(String(beat)).toMatch(/^\n+$/)
  })

  it('moves a directory that vanished into the history', async () => {
    const { root, change } = await committed()
    const [first = '', ...gone] = PATHS
    const kept = new Map([...FILES].filter(([path]) => path === first))
    const expected = knownOf(change).sha256
    const next = changeTo(kept, { seq: 2, retire: gone, expected })
    const remote = remoteAt(root)
    await remote.survey()
    await remote.commit(next)
    const { current, history } = await remote.survey()
    expect(listedPaths(current)).toEqual([first])
    expect(listedPaths(history)).toEqual(gone.toSorted())
    expect(history.every(({ run }) => run === next.run)).toBe(true)
  })

  it('whose tree is as its manifest tells names no file and shows the same', async () => {
    const { root, change } = await committed()
    const full = await remoteAt(root).survey()
    const short = await remoteAt(root, knownOf(change)).survey()
    expect(listedPaths(short.current)).toEqual(listedPaths(full.current))
    expect(short.manifest).toBe(change.manifest)
    // As the manifest tells it: nobody looked at each file.
    expect(new Set(short.current.map(({ mtime }) => mtime))).toEqual(new Set([1_763_600_000]))
  })

  it.each([
    ['a file lost', (root: string) => rm(join(root, 'current/daily/a.dump'))],
    ['a file cut', (root: string) => writeFile(join(root, 'current/daily/a.dump'), 'x')],
    ['a file too many', (root: string) => writeFile(join(root, 'current/daily/b.dump'), 'x')],
    ['something on its way', (root: string) => writeFile(join(root, 'incoming/b.dump'), 'x')],
  ])('is listed in full with %s', async (_title, change) => {
    const { root, change: done } = await committed()
    await change(root)
    const full = await remoteAt(root).survey()
    const survey = await remoteAt(root, knownOf(done)).survey()
    expect(survey.current).toEqual(full.current)
    expect(survey.incoming).toEqual(full.incoming)
  })
})

describe.skipIf(findSshd() === null)(`a private key${WITHOUT_SSHD}`, () => {
  const make = (passphrase: string) => {
    const path = join(directory.path, randomUUID())
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', path])
    return path
  }
  const identityOf = async (path: string) => {
    const opened = await openIdentity({ privateKeyFile: path }, directory.path, world)
    await opened.stop()
    return opened.identity
  }

  it('that ssh can read where it lies is left there', async () => {
    const path = make('')
    expect(await identityOf(path)).toEqual({ keyFile: path })
  })

  it.each([
    ['with the line ends of another system', 'replace'],
    ['that others may read', 'open'],
  ])('%s is held by an agent', async (_title, how) => {
    const path = make('')
    if (how === 'open') await chmod(path, 0o644)
    else await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'))
    expect(await identityOf(path)).toHaveProperty('agent')
  })

  it('with a passphrase cannot be used, which is told before anybody is called', async () => {
    await expect(identityOf(make('secret'))).rejects.toMatchObject({ kind: 'remote-key-unusable' })
  })
})
