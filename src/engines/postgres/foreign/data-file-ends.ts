import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CheckFailure } from '../../../errors.ts'

/** Rows of a table, bare or packed; large objects are called otherwise, and have no end of their own. */
const ROWS = /^\d+\.dat(\.\w+)?$/
/** What pg_dump writes behind the rows. Source: PostgreSQL, pg_dump.c, dumpTableData_copy and dumpTableData_insert. */
const COPY_END = /(?:^|\n)\\\.\n\n\n$/
const INSERTS_END = /;\n\n\n$/
const INSERTS = 'INSERT INTO '
const NO_INSERTS = '\n\n'

/**
 * pg_restore takes the rows of a directory as far as they go: bare ones that were cut off between two lines restore without
 * a word, and so does a packed file that is empty. A packed one that was cut off elsewhere it refuses itself.
 * @throws CheckFailure `dump-truncated`, which names the file.
 */
export async function requireDataEnds(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const [isRows, packing] = ROWS.exec(name) ?? []
    if (isRows === undefined) continue
    const file = await open(join(directory, name), 'r')
    try {
      const { size } = await file.stat()
      if (size > 0 && (packing !== undefined || (await hasEnd(file, size)))) continue
      throw new CheckFailure('dump-truncated', `${name} has no end`, { file: name, bytes: size })
    } finally {
      await file.close()
    }
  }
}

async function hasEnd(file: FileHandle, size: number): Promise<boolean> {
  const end = await textAt(file, Math.max(0, size - 6), 6)
  if (COPY_END.test(end) || end === NO_INSERTS) return true
  return INSERTS_END.test(end) && (await textAt(file, 0, INSERTS.length)) === INSERTS
}

async function textAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.toString('latin1', 0, bytesRead)
}
