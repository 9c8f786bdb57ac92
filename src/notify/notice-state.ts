import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { LevelSchema, TransitionSchema } from '../alerts/alert-schema.ts'
import { writeFileDurably } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'

const change = v.object({ ...TransitionSchema.entries, queuedAt: v.optional(v.string()) })

const StateSchema = v.object({
  format: v.literal('lastro/notices@1'),
  /** By the key of the alert. */
  verdicts: v.record(
    v.string(),
    v.object({ level: LevelSchema, since: v.string(), toldAt: v.string() }),
  ),
  /** By the name of the channel: what it has still to tell. */
  pending: v.record(v.string(), v.array(change)),
})

/** What people were told of this host, and what they have still to be told. */
export type NoticeState = Readonly<v.InferOutput<typeof StateSchema>>

/** What a host has told that never told anything. */
export const NOTHING_TOLD: NoticeState = { format: 'lastro/notices@1', verdicts: {}, pending: {} }

/** Reads the state; one that is not there or not legal is empty: then people are told again, never too little. */
export async function readNoticeState(stateDir: string): Promise<NoticeState> {
  try {
    return v.parse(StateSchema, JSON.parse(await readFile(pathOf(stateDir), 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error)) return NOTHING_TOLD
    if (hasErrorCode(error, 'ENOENT')) return NOTHING_TOLD
    throw error
  }
}

/** Call it in a turn only. */
export async function writeNoticeState(stateDir: string, state: NoticeState): Promise<void> {
  await writeFileDurably(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`)
}

function pathOf(stateDir: string): string {
  return join(stateDir, 'notices.json')
}
