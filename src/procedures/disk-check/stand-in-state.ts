import { lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../config/schema.ts'
import { answersInTime } from '../../disk/answers-in-time.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import type { World } from '../../ports.ts'

/** The configuration that a check runs with, and the state directory that did not answer, if so. */
export interface AnsweringState {
  readonly config: Config
  readonly silentState?: string
}

/**
 * A state directory on a server that is dead would keep the check, which is to tell of just that, from its beginning and from its end.
 * Its place is then taken by a directory of our own beside other temporary files: locks, book and reports of such runs lie there
 * until the server is back.
 */
export async function withAnsweringState(config: Config, world: World): Promise<AnsweringState> {
  const { system, disk } = config
  const { stateDir } = system
  const standIn = standInOf(stateDir)
  if (await answersInTime(stateDir, { seconds: disk.mountSeconds, world })) {
    if (await isOurs(standIn)) await rm(standIn, { recursive: true, force: true })
    return { config }
  }
  const directory = await makePrivate(standIn)
  world.log.warn(`the state directory ${stateDir} does not answer; ${directory} stands in for it`)
  return {
    config: { ...config, system: { ...system, stateDir: directory } },
    silentState: stateDir,
  }
}

/** Two state directories never share one; a name has 255 bytes. */
const LONGEST_PART = 200

function standInOf(stateDir: string): string {
  const { uid } = userInfo()
  return join(tmpdir(), `lastro-state-${uid}-${encodeURIComponent(stateDir).slice(-LONGEST_PART)}`)
}

/** Anybody may have made a directory of that name before us: what is not ours alone is not used. */
async function makePrivate(path: string): Promise<string> {
  try {
    await mkdir(path, { mode: 0o700 })
    return path
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error
    return (await isOurs(path)) ? path : await mkdtemp(`${path}-`)
  }
}

async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  const isPrivate = found !== null && (found.mode & 0o077) === 0
  return isPrivate && found.isDirectory() && found.uid === userInfo().uid
}
