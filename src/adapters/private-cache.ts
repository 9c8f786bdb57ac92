import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

/** Bits of a mode that let others than the owner write. */
const WRITABLE_BY_OTHERS = 0o022

/**
 * Where the account keeps what can be made again, `~/.cache/lastro`; null where it would not be the account's alone.
 * Whoever could write there could have us run their code. So the home is that of the account that runs, whatever the environment
 * says, both directories must be its own and closed to others, and the shared temporary directory is never used.
 */
export function privateCache(): string | null {
  return privateCacheOf(userInfo)
}

/** The cache of an account, made when it is missing; null where it would not be the account's alone. */
export function privateCacheOf(
  account: () => { readonly homedir: string; readonly uid: number },
): string | null {
  try {
    const { homedir, uid } = account()
    const parent = join(homedir, '.cache')
    const directory = join(parent, 'lastro')
    // Not recursive: a home that does not exist is not made.
    for (const path of [parent, directory]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
    return [parent, directory].every((path) => isPrivate(path, uid)) ? directory : null
  } catch {
    // No account of that number, no home, a read-only one.
    return null
  }
}

function isPrivate(path: string, uid: number): boolean {
  const found = lstatSync(path)
  return found.isDirectory() && found.uid === uid && (found.mode & WRITABLE_BY_OTHERS) === 0
}
