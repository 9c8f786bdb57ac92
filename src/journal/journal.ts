import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { CheckFailure } from '../errors.ts'
import {
  fsyncDirectory,
  makeDirectoryDurably,
  PARTIAL_ENDING,
  writeFileDurably,
} from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'

/** What every journal says of itself; `state` is the procedure's own. */
const EntrySchema = v.object({
  format: v.literal('lastro/journal@1'),
  procedure: v.string(),
  resource: v.string(),
  /** Names this work wherever it leaves a trace outside; letters, digits and `-`. */
  id: v.string(),
  run: v.string(),
  actor: v.string(),
  startedAt: v.string(),
  /** What was about to be done when this was written. */
  phase: v.string(),
  phaseAt: v.string(),
  state: v.unknown(),
})

/** Work that was begun and not yet finished or undone. */
export interface JournalEntry<State> extends Omit<v.InferOutput<typeof EntrySchema>, 'state'> {
  readonly state: State
}

/** Whose journal it is. One piece of work per resource at a time; the procedure's lock sees to that. */
export interface JournalPlace<State> {
  readonly stateDir: string
  /** Letters, digits, `.`, `_` and `-`. */
  readonly resource: string
  readonly schema: v.GenericSchema<unknown, State>
}

/** The record of one piece of work. What was recorded last is true after a crash at any instant. */
export interface Journal<State> {
  readonly entry: JournalEntry<State>
  /** Records what is about to be done; durable when it resolves. Only then do it. */
  advance(phase: string, change: Partial<State>): Promise<void>
  /** The work is finished, or undone: nothing is left to be repaired. */
  close(): Promise<void>
}

/** Begins a record; durable when it resolves. */
export async function openJournal<State>(
  place: JournalPlace<State>,
  begun: Omit<JournalEntry<State>, 'format' | 'resource' | 'phaseAt'>,
  now: () => Date,
): Promise<Journal<State>> {
  const { resource } = place
  const phaseAt = now().toISOString()
  const entry = { format: 'lastro/journal@1', resource, phaseAt, ...begun } as const
  await makeDirectoryDurably(dirname(pathOf(place)))
  await write(place, entry)
  return continueJournal(place, entry, now)
}

/** Goes on with a record that an earlier process left. */
export function continueJournal<State>(
  place: JournalPlace<State>,
  found: JournalEntry<State>,
  now: () => Date,
): Journal<State> {
  let entry = found
  return {
    get entry() {
      return entry
    },
    advance: async (phase, change) => {
      const state = { ...entry.state, ...change }
      const next = { ...entry, phase, phaseAt: now().toISOString(), state }
      await write(place, next)
      entry = next
    },
    close: () => remove(pathOf(place)),
  }
}

/**
 * What an earlier process left unfinished; null when nothing.
 * @throws CheckFailure `journal-unreadable`: it is then a person's to say what may be touched.
 */
export async function readJournal<State>(
  place: JournalPlace<State>,
): Promise<JournalEntry<State> | null> {
  const path = pathOf(place)
  try {
    const entry = v.parse(EntrySchema, JSON.parse(await readFile(path, 'utf8')))
    return { ...entry, state: v.parse(place.schema, entry.state) }
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('journal-unreadable', `cannot read the journal ${path}: ${detail}`, {
      path,
      detail,
    })
  }
}

function pathOf({
  stateDir,
  resource,
}: Pick<JournalPlace<unknown>, 'stateDir' | 'resource'>): string {
  return join(stateDir, 'journal', `${resource}.json`)
}

/** By rename: whoever dies here leaves the record before or the new one, never a torn one. */
function write<State>(place: JournalPlace<State>, entry: JournalEntry<State>): Promise<void> {
  return writeFileDurably(pathOf(place), `${JSON.stringify(entry, null, 1)}\n`)
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(path + PARTIAL_ENDING, { force: true })
  await fsyncDirectory(dirname(path))
}
