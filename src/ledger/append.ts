import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fsyncDirectory } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import { inTurn } from '../lock/turn.ts'
import { type LedgerEntry, type LedgerLine, NO_PREVIOUS, parseLine, serializeLine } from './line.ts'
import { hashLine } from './line-hash.ts'
import { ledgerPath, readRawLines } from './raw-lines.ts'
import { type LedgerTail, readTail } from './tail.ts'

/** Name of the ledger's lock, and procedure name of the notes that it writes about itself. */
export const LEDGER_NOTE = 'ledger'

/**
 * Appends one run to `<stateDir>/ledger.jsonl` and flushes it. Appenders on a host queue up. A last line
 * torn by a crash is first moved to `ledger.torn-<n>.jsonl`, with a note in the ledger that carries its
 * SHA-256 and size.
 * @throws {CheckFailure} `lock-held` when another appender does not finish within 30 s.
 */
export function appendLedger(stateDir: string, entry: LedgerEntry): Promise<LedgerLine> {
  const { procedure, run } = entry
  return inTurn({ stateDir, resource: LEDGER_NOTE, procedure, run }, () =>
    appendAlone(ledgerPath(stateDir), entry),
  )
}

async function appendAlone(path: string, entry: LedgerEntry): Promise<LedgerLine> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o640)
  try {
    const tail = await readTail(file)
    let last = await lastOf(path, tail)
    let position = tail.wholeBytes
    const write = async (next: LedgerEntry): Promise<LedgerLine> => {
      const line = { seq: last.seq + 1, previous: last.hash, ...next }
      const text = serializeLine(line)
      position += await writeWhole(file, `${text}\n`, position)
      last = { seq: line.seq, hash: hashLine(text) }
      return line
    }
    if (tail.torn.length > 0) {
      await moveTornAside(file, path, tail)
      await write(noteOfTorn(entry, tail.torn))
    }
    const line = await write(entry)
    await file.sync()
    if (tail.wholeBytes === 0) await fsyncDirectory(dirname(path))
    return line
  } finally {
    await file.close()
  }
}

/** Number and hash of the last whole line; one that cannot be read is counted, for verify to name it. */
async function lastOf(
  path: string,
  { lastLine }: LedgerTail,
): Promise<{ seq: number; hash: string }> {
  if (lastLine === null) return { seq: 0, hash: NO_PREVIOUS }
  const hash = hashLine(lastLine)
  const seq = parseLine(lastLine.toString('utf8'))?.seq
  return { seq: seq ?? (await countWholeLines(path)), hash }
}

async function countWholeLines(path: string): Promise<number> {
  let count = 0
  for await (const line of readRawLines(path)) if (line.isTerminated) count += 1
  return count
}

async function writeWhole(file: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten
  }
  return bytes.length
}

/** The copy is durable before the ledger is cut, so a crash between both loses nothing. */
async function moveTornAside(file: FileHandle, path: string, tail: LedgerTail): Promise<void> {
  const aside = await createFreeTornFile(dirname(path))
  try {
    await aside.writeFile(tail.torn)
    await aside.sync()
  } finally {
    await aside.close()
  }
  await fsyncDirectory(dirname(path))
  await file.truncate(tail.wholeBytes)
  await file.sync()
}

async function createFreeTornFile(directory: string): Promise<FileHandle> {
  for (let n = 1; ; n += 1) {
    try {
      return await open(join(directory, `ledger.torn-${n}.jsonl`), 'wx', 0o640)
    } catch (error) {
      if (!hasErrorCode(error, 'EEXIST')) throw error
    }
  }
}

function noteOfTorn(entry: LedgerEntry, torn: Buffer): LedgerEntry {
  return {
    ...entry,
    procedure: LEDGER_NOTE,
    verdict: 'repaired',
    reason: 'torn-line-moved-aside',
    duration: 0,
    metrics: { bytes: torn.length },
    'report-sha256': hashLine(torn),
  }
}
