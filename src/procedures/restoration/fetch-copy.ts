import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config, RemoteConfig } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import { decryptFetched, type Fetched } from '../../offsite/encrypted/decrypt-fetched.ts'
import type { ManifestFile } from '../../offsite/manifest.ts'
import { openRemote } from '../../offsite/open-remote.ts'
import type { Remote, Survey } from '../../offsite/remote.ts'
import type { World } from '../../ports.ts'
import { type CopiedBackup, type CopyChoice, chooseCopy } from './choose-copy.ts'
import { explainFetch } from './explain-fetch.ts'

/** A remote that backups are taken from. */
export interface CopyPlace {
  readonly name: string
  readonly remote: RemoteConfig
}

/** What is fetched, from where, and where to. */
export interface FetchCopyRequest {
  readonly copy: CopyPlace
  readonly choice: CopyChoice
  readonly config: Config
  /** Directory for what is fetched; what lies in it of an earlier run is taken up again. */
  readonly into: string
}

/** A backup that was fetched. */
export interface FetchedCopy {
  /** A directory of backups with nothing else in it. */
  readonly directory: string
  readonly name: string
  readonly bytes: number
  /** Where it was fetched from, for people. */
  readonly place: string
}

/** Where drills keep what they fetched, below the directory of all they make. */
export function fetchDirectory(drillDirectory: string, remote: string): string {
  return join(drillDirectory, 'offsite', remote)
}

/** What must stay free beside what is fetched. */
const RESERVE_BYTES = 64 * 1024 * 1024

/**
 * Fetches one backup from a remote into a private directory. What a killed or cut run has fetched of it is not fetched again;
 * what it has fetched of others is removed.
 * @throws CheckFailure `no-backup`, `staging-disk-full`, `copy-not-readable`, `fetch-timeout`, or the kind of a RemoteFailure.
 */
export async function fetchCopy(request: FetchCopyRequest, world: World): Promise<FetchedCopy> {
  const { copy, into } = request
  const deadline = AbortSignal.timeout(copy.remote.timeoutSeconds * 1000)
  try {
    return await fetchFrom(request, deadline, world)
  } catch (error) {
    if (error instanceof CheckFailure) throw error
    throw explainFetch(error, { remote: copy.name, into, isLate: deadline.aborted })
  }
}

async function fetchFrom(
  request: FetchCopyRequest,
  deadline: AbortSignal,
  world: World,
): Promise<FetchedCopy> {
  const { copy, choice, config, into } = request
  const remote = await openRemote(
    {
      name: copy.name,
      remote: readingAccess(copy.remote),
      timezone: config.system.timezone,
      mountSeconds: config.disk.mountSeconds,
      // A sync may run meanwhile, and has its own.
      workspace: join(config.system.stateDir, 'offsite', `${copy.name}.fetch`),
      known: null,
      deadline,
    },
    world,
  )
  try {
    if (!remote.canRead) throw notReadable(copy.name)
    const survey = await remote.survey()
    const chosen = chooseCopy(survey.current, remote.place, choice)
    await fetchFiles({ remote, survey, chosen, into, decrypt: config.offsite?.decrypt }, world)
    const { name, bytes } = chosen
    return { directory: into, name, bytes, place: remote.place }
  } finally {
    await remote.close()
  }
}

async function fetchFiles(
  fetching: {
    readonly remote: Remote
    readonly survey: Survey
    readonly chosen: CopiedBackup
    readonly into: string
    readonly decrypt: Fetched['decrypt']
  },
  world: World,
): Promise<void> {
  const { remote, survey, chosen, into, decrypt } = fetching
  const { log } = world
  const files = encryptedFiles(chosen, survey)
  // Better before gigabytes have come.
  if (files.size > 0 && decrypt === undefined)
    throw new CheckFailure('age-identity-missing', 'offsite.decrypt is not configured')
  await makeRoom(into, chosen, files.size > 0)
  await remote.fetch({
    into,
    paths: chosen.files.map(({ path }) => path),
    bytes: chosen.bytes,
    onProgress: (done) =>
      log.progress({ activity: 'fetch', done, total: chosen.bytes, unit: 'bytes' }),
  })
  await decryptFetched({ directory: into, files: Object.fromEntries(files), decrypt }, world)
}

function encryptedFiles(
  { files }: CopiedBackup,
  { manifest }: Survey,
): ReadonlyMap<string, ManifestFile> {
  const known = manifest === null || manifest === 'unreadable' ? {} : manifest.files
  return new Map(
    files.flatMap(({ path }) => {
      const entry = known[path]
      return entry?.plain === undefined ? [] : [[path, entry] as const]
    }),
  )
}

/** Keeps of an earlier run only what is wanted now. */
async function makeRoom(
  into: string,
  { files, bytes }: CopiedBackup,
  isEncrypted: boolean,
): Promise<void> {
  // The place of all drills is open to the user of their servers; what is fetched is not.
  await mkdir(dirname(dirname(into)), { recursive: true, mode: 0o755 })
  await mkdir(into, { recursive: true, mode: 0o700 })
  const wanted = new Set(files.map(({ path }) => path))
  const entries = await readdir(into, { recursive: true, withFileTypes: true })
  let arrived = 0
  for (const entry of entries.filter((each) => !each.isDirectory())) {
    const path = join(entry.parentPath, entry.name)
    if (wanted.has(path.slice(into.length + 1))) arrived += (await stat(path)).size
    else await rm(path, { force: true })
  }
  const { bavail, bsize } = await statfs(into)
  const free = bavail * bsize
  // Ciphertext and plain file lie side by side for a while.
  const needed = bytes * (isEncrypted ? 2 : 1) + RESERVE_BYTES - Math.min(arrived, bytes)
  if (free >= needed) return
  const detail = `${into} has ${free} bytes free, what is missing and a reserve need ${needed}`
  throw new CheckFailure('staging-disk-full', detail, { needed, free, detail })
}

/** A vault has a key that adds and another that reads: who steals the one has not the other. */
function readingAccess(remote: RemoteConfig): RemoteConfig {
  if (remote.kind === 'mounted') return remote
  const { readKey, readKeyFile } = remote
  if (readKey === undefined && readKeyFile === undefined) return remote
  const { privateKey: _key, privateKeyFile: _file, ...rest } = remote
  return {
    ...rest,
    ...(readKey === undefined ? {} : { privateKey: readKey }),
    ...(readKeyFile === undefined ? {} : { privateKeyFile: readKeyFile }),
  }
}

function notReadable(remote: string): CheckFailure {
  return new CheckFailure('copy-not-readable', `the key of ${remote} may not read`, { remote })
}
