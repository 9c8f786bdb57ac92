import { existsSync, readdirSync, rmSync } from 'node:fs'
import { chown, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CheckFailure } from '../../../errors.ts'
import { writeFileDurably } from '../../../files/durable-files.ts'
import { currentHolder, isAlive, parseHolder } from '../../../lock/holder.ts'
import type { UserIdentity, World } from '../../../ports.ts'
import { endProgramsIn } from './leftover-programs.ts'

const PREFIX = 'staging-'
const HOLDER = 'holder.json'
/** sockaddr_un holds 107 bytes; `/s/.s.PGSQL.5432` takes 17. Source: unix(7). */
const LONGEST_SOCKET_PARENT = 90

/** A private place for one drill: data directory, socket, the decompressed dump. */
export interface StagingDirectory {
  readonly path: string
  readonly data: string
  readonly socket: string
  /** Removes it with all that is in it. */
  remove(): Promise<void>
}

/**
 * Makes `<parent>/staging-<run>`, owned by the user the server runs as, with a record of this process in it,
 * so that a later run can prove its maker dead.
 * @throws CheckFailure `staging-failed` when the place cannot be made or its path is too long for a socket.
 */
export async function makeStagingDirectory(
  parent: string,
  world: Pick<World, 'run' | 'clock'>,
  user: UserIdentity | null,
): Promise<StagingDirectory> {
  const path = join(
    parent,
    `${PREFIX}${world.run.id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 40)}-${process.pid}`,
  )
  if (path.length > LONGEST_SOCKET_PARENT)
    throw unusable(
      path,
      `the path is longer than ${LONGEST_SOCKET_PARENT} characters, too long for a socket; set drill.directory to a shorter one`,
    )
  const staging = {
    path,
    data: join(path, 'data'),
    socket: join(path, 's'),
    remove: async () => removeStaging(path),
  }
  try {
    await mkdir(parent, { recursive: true, mode: 0o755 })
    await mkdir(path, { mode: 0o700 })
    const since = world.clock.now().toISOString()
    await writeFileDurably(
      join(path, HOLDER),
      JSON.stringify(
        currentHolder({
          run: world.run.id,
          resource: 'staging',
          procedure: 'restore-drill',
          since,
        }),
      ),
    )
    await mkdir(staging.socket, { mode: 0o700 })
    await mkdir(staging.data, { mode: 0o700 })
    if (user)
      for (const each of [path, staging.socket, staging.data]) await chown(each, user.uid, user.gid)
  } catch (error) {
    await staging.remove().catch(() => undefined)
    throw unusable(path, error instanceof Error ? error.message : String(error))
  }
  return staging
}

function unusable(path: string, detail: string): CheckFailure {
  return new CheckFailure(
    'staging-failed',
    `cannot prepare the staging directory ${path}: ${detail}`,
    { path, detail },
  )
}

/**
 * Removes what drills left that were killed: ends what still runs there, undoes what they made elsewhere, and deletes
 * the directory, but only where the maker is proven dead. Where `undo` fails, the directory stays for the next sweep.
 * Returns the removed paths.
 */
export async function sweepStaging(
  parent: string,
  log: World['log'],
  undo: (path: string) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const names = await readdir(parent).catch(() => [])
  const removed: string[] = []
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const path = join(parent, name)
    const holder = parseHolder(await readFile(join(path, HOLDER), 'utf8').catch(() => ''))
    if (holder === null || isAlive(holder)) {
      if (holder === null && !(await isBareLeftover(path)))
        log.warn(
          `staging directory ${path} has no readable holder; it is left alone, remove it by hand`,
        )
      if (holder !== null || !(await isBareLeftover(path))) continue
    }
    await endProgramsIn(path)
    if (!(await succeeds(() => undo(path), path, log))) continue
    removeStaging(path)
    removed.push(path)
    log.warn(`removed ${path}, left by a drill that was killed`)
  }
  return removed
}

async function succeeds(
  undo: () => Promise<void>,
  path: string,
  log: World['log'],
): Promise<boolean> {
  try {
    await undo()
    return true
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    log.warn(`what the killed drill of ${path} made elsewhere is still there: ${detail}`)
    return false
  }
}

/** Killed between mkdir and the holder's record: nothing but partial files can be in it. */
async function isBareLeftover(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => ['unreadable'])
  return names.every((name) => name === HOLDER || name.endsWith('.partial'))
}

/**
 * The record of the maker goes last: who is killed half-way through leaves a directory that can still be proven his.
 * The asynchronous form of removal asks for all files of a directory at once: 100 MB for the 60,000 of a cluster with
 * 9,000 tables.
 */
function removeStaging(path: string): void {
  const names = existsSync(path) ? readdirSync(path) : []
  for (const name of names.filter((each) => each !== HOLDER)) removeTree(join(path, name))
  removeTree(path)
}

function removeTree(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 })
}
