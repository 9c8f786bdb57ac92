import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import type { TimeBook } from './plan/counted-time.ts'
import type { Stray } from './plan/plan-strays.ts'

const instant = v.pipe(v.number(), v.integer())
const UpkeepSchema = v.object({
  format: v.literal('lastro/upkeep@1'),
  seenAt: instant,
  gaps: v.array(v.object({ from: instant, to: instant })),
  strays: v.record(v.string(), v.object({ bytes: v.number(), since: instant })),
})

/** What this machine remembers of a remote to remove nothing too early. */
export interface UpkeepMemory extends TimeBook {
  readonly strays: Readonly<Record<string, Stray>>
}

/** Null when it was never written, or cannot be read: then everything counts from now on. */
export async function recallUpkeep(stateDir: string, remote: string): Promise<UpkeepMemory | null> {
  try {
    return v.parse(UpkeepSchema, JSON.parse(await readFile(pathOf(stateDir, remote), 'utf8')))
  } catch {
    return null
  }
}

/** Replaces it. */
export async function rememberUpkeep(
  stateDir: string,
  remote: string,
  { seenAt, gaps, strays }: UpkeepMemory,
): Promise<void> {
  await makeDirectoryDurably(join(stateDir, 'offsite'))
  const text = JSON.stringify({ format: 'lastro/upkeep@1', seenAt, gaps, strays })
  await writeFileDurably(pathOf(stateDir, remote), text)
}

function pathOf(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.upkeep.json`)
}
