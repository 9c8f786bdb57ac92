import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeFileDurably } from '../../../files/durable-files.ts'
import { hasErrorCode } from '../../../files/error-code.ts'

const FILE = 'made.json'

const RecordSchema = v.object({
  host: v.string(),
  port: v.number(),
  systemIdentifier: v.string(),
  database: v.string(),
  setAside: v.nullable(v.string()),
  roles: v.array(v.string()),
  mark: v.string(),
})

/**
 * What a drill is about to make on a separate server; written before it makes anything, so that a later run can undo it.
 * `setAside` is the name that a database which stood in the way gets meanwhile. `mark` is the comment on all that was made:
 * what does not carry it was made by somebody else.
 */
export type MadeRecord = Readonly<v.InferOutput<typeof RecordSchema>>

/** Writes the record into the staging directory. */
export async function writeMadeRecord(directory: string, record: MadeRecord): Promise<void> {
  await writeFileDurably(join(directory, FILE), JSON.stringify(record), 0o600)
}

/** Reads it; null where none was written, so that nothing was made. */
export async function readMadeRecord(directory: string): Promise<MadeRecord | null> {
  try {
    return v.parse(RecordSchema, JSON.parse(await readFile(join(directory, FILE), 'utf8')))
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}
