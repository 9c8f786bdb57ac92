import { lstat } from 'node:fs/promises'
import { assertSameDump, promoteBackup } from '../backups/promote.ts'
import { removeBackup } from '../backups/remove.ts'
import { Cancelled, CheckFailure } from '../errors.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { Log } from '../ports.ts'
import type { Promotion, Removal, RetentionPlan } from './plan-types.ts'

/** What applying a plan needs of the world. */
export interface RetentionWorld {
  readonly log: Log
  readonly signal: AbortSignal
}

/** What was done. `bytesRemoved` counts the names; hard links in other tiers still hold the space. */
export interface RetentionOutcome {
  readonly promoted: number
  readonly removed: number
  readonly bytesRemoved: number
}

/**
 * Does exactly what the plan says: first all promotions, each looked at, then the removals. Anything not
 * as planned stops it before the next removal. Cut short anywhere, the next plan goes on from there.
 * @throws {CheckFailure} `promoted-copy-differs`, `retention-survivor-missing`; `Cancelled`
 */
export async function applyRetention(
  { operations }: RetentionPlan,
  { log, signal }: RetentionWorld,
): Promise<RetentionOutcome> {
  const promotions = operations.filter((operation) => operation.kind === 'promote')
  const removals = operations.filter((operation) => operation.kind === 'remove')
  for (const promotion of promotions) {
    stopIfAborted(signal)
    await applyPromotion(promotion, log)
  }
  for (const removal of removals) {
    stopIfAborted(signal)
    await applyRemoval(removal, log)
  }
  const bytesRemoved = removals.reduce((total, { entry }) => total + entry.bytes, 0)
  return { promoted: promotions.length, removed: removals.length, bytesRemoved }
}

async function applyPromotion({ entry, tier }: Promotion, log: Log): Promise<void> {
  await promoteBackup(entry, tier)
  log.info(`promoted ${entry.name} from ${entry.tier} to ${tier}`)
}

async function applyRemoval({ entry, survivor, copies }: Removal, log: Log): Promise<void> {
  await assertThere(survivor.path, survivor.bytes)
  for (const copy of copies) await assertSameDump(entry.dumpPath, copy)
  await removeBackup(entry)
  log.info(`removed ${entry.name} from ${entry.tier}`)
}

async function assertThere(path: string, bytes: number): Promise<void> {
  const found = await sizeOf(path)
  if (found === bytes) return
  const message = `${path} must outlive what is removed, but has ${found ?? 'no'} bytes, expected ${bytes}`
  const facts = { path, expected: bytes, found: found ?? 'missing' }
  throw new CheckFailure('retention-survivor-missing', message, facts)
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await lstat(path)
    return found.isFile() ? found.size : null
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled('retention was cancelled')
}
