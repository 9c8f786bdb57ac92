import { lstat, rename, rm, symlink } from 'node:fs/promises'
import { uptime } from 'node:os'
import { hasErrorCode } from '../files/error-code.ts'
import { randomId } from '../random-id.ts'
import { type Holder, isAlive, parseHolder } from './holder.ts'
import { readLock } from './read-lock.ts'

/** Clock adjustments after boot move the computed boot instant; a file must be older than this much more. */
const BOOT_MARGIN_MS = 10 * 60 * 1000

/** What became of an attempt: ours (with the dead whom we replaced), or someone else's (null: unreadable). */
export type Claim =
  | { readonly outcome: 'ours'; readonly replaced: readonly string[] }
  | { readonly outcome: 'held'; readonly by: Holder | null }

/**
 * Tries once to put `holder` into the lock `path`: a symbolic link whose target is the record and leads nowhere. A link
 * appears in one step with all it says, so whoever is killed in the midst leaves a whole record or none.
 */
export function claim(path: string, holder: Holder): Promise<Claim> {
  return claimWith(path, JSON.stringify(holder))
}

/** Removes the lock file when it still holds exactly this holder; anyone else's stays. */
export async function disclaim(path: string, holder: Holder): Promise<void> {
  const content = await readLock(path)
  if (content !== null && parseHolder(content)?.nonce === holder.nonce) {
    await rm(path, { force: true })
  }
}

async function claimWith(path: string, record: string): Promise<Claim> {
  for (;;) {
    if (await linked(record, path)) return { outcome: 'ours', replaced: [] }
    const found = await readLock(path)
    if (found === null) continue
    const holder = parseHolder(found)
    if (await mayBeAlive(path, holder)) return { outcome: 'held', by: holder }
    const claimed = await replaceDead(path, found, record)
    if (claimed !== 'changed') return claimed
  }
}

/**
 * Replaces a dead holder's record. Many may see the same dead one, and the slowest must not overwrite
 * the one who was faster. So the right to replace exactly this content is itself claimed, under a name
 * made of the content's hash, and the content is looked at again once the right is ours: contents never
 * repeat (nonce), so nobody else can change this one from then on. Whoever dies in the midst leaves a
 * right with a dead holder, which is claimed in the same way.
 */
async function replaceDead(
  path: string,
  found: string,
  record: string,
): Promise<Claim | 'changed'> {
  // Loaded by who needs it: most locks have no dead holder.
  const { createHash } = await import('node:crypto')
  const digest = createHash('sha256').update(found).digest('hex')
  const right = `${lockName(path)}.${digest}.takeover`
  const claimed = await claimWith(right, record)
  if (claimed.outcome === 'held') return claimed
  try {
    if ((await readLock(path)) !== found) return 'changed'
    await replaceWith(path, record)
    return { outcome: 'ours', replaced: [...claimed.replaced, found] }
  } finally {
    await rm(right, { force: true })
  }
}

async function replaceWith(path: string, record: string): Promise<void> {
  const candidate = `${path}.${randomId()}.candidate`
  await symlink(record, candidate)
  await rename(candidate, path)
}

/** The name without the hash of an earlier take-over, so that names stay short however many died. */
function lockName(path: string): string {
  return path.replace(/\.[\da-f]{64}\.takeover$/, '')
}

async function linked(record: string, path: string): Promise<boolean> {
  try {
    await symlink(record, path)
    return true
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false
    throw withoutRecord(error, path)
  }
}

/** The system names the target of a link that it does not make; ours is a whole record, which nobody wants to read. */
function withoutRecord(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const { code } = error
  return Object.assign(new Error(`${String(code)}: no lock can be made at ${path}`), { code })
}

/**
 * An unreadable lock names nobody whose death could be proven. It counts as held, unless it was last
 * written before this machine booted: then whoever wrote it cannot be alive.
 */
async function mayBeAlive(path: string, holder: Holder | null): Promise<boolean> {
  if (holder !== null) return isAlive(holder)
  const bootedAt = Date.now() - uptime() * 1000
  try {
    return (await lstat(path)).mtimeMs > bootedAt - BOOT_MARGIN_MS
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return false
    throw error
  }
}
