import { NO_PREVIOUS, parseLine } from './line.ts'
import { hashLine } from './line-hash.ts'
import { ledgerPath, readRawLines } from './raw-lines.ts'

/** What was done to a ledger: see `LedgerProblem.detail` for the numbers. */
export type LedgerProblemKind = 'changed' | 'removed' | 'inserted' | 'reordered' | 'torn'

/** One thing wrong. `line` counts from 1 in the file; for `removed` it is the line behind the gap. */
export interface LedgerProblem {
  readonly line: number
  readonly problem: LedgerProblemKind
  readonly detail: string
}

/** Outcome of a proof. `head` is the hash of the newest line (64 zeros of an empty ledger). */
export interface LedgerProof {
  readonly ok: boolean
  readonly lines: number
  readonly head: string
  readonly problems: readonly LedgerProblem[]
}

/** A readable line by its numbers. */
interface Link {
  readonly line: number
  readonly seq: number
  readonly previous: string
  readonly hash: string
}

interface Scan {
  readonly links: readonly Link[]
  readonly unreadable: readonly number[]
  readonly problems: readonly LedgerProblem[]
  readonly lines: number
  readonly head: string
}

/**
 * Proves the chain and names every line that was changed, removed, inserted or moved. What it cannot
 * see, no chain can: that lines were cut off the end, or that someone wrote a whole new chain. Compare
 * `head` with the one printed in the newest report for that. Memory: some 300 bytes a line.
 */
export async function verifyLedger(stateDir: string): Promise<LedgerProof> {
  const scan = await scanLedger(ledgerPath(stateDir))
  const { genuine, inserted } = separateInserted(scan.links)
  const problems = [
    ...scan.problems,
    ...inserted,
    ...findReordered(genuine),
    ...findBroken(
      [...genuine].sort((a, b) => a.seq - b.seq),
      scan.unreadable,
    ),
  ].sort((a, b) => a.line - b.line)
  return { ok: problems.length === 0, lines: scan.lines, head: scan.head, problems }
}

async function scanLedger(path: string): Promise<Scan> {
  const links: Link[] = []
  const unreadable: number[] = []
  const problems: LedgerProblem[] = []
  let line = 0
  let head = NO_PREVIOUS
  for await (const { bytes, isTerminated } of readRawLines(path)) {
    line += 1
    const read = isTerminated ? parseLine(bytes.toString('utf8')) : null
    if (isTerminated) head = hashLine(bytes)
    if (read !== null) {
      links.push({ line, seq: read.seq, previous: read.previous, hash: head })
    } else if (isTerminated) {
      unreadable.push(line)
      problems.push({ line, problem: 'changed', detail: 'not readable as a ledger line' })
    } else {
      const detail = 'written only in part; the next run moves it aside'
      problems.push({ line, problem: 'torn', detail })
    }
  }
  return { links, unreadable, problems, lines: line, head }
}

/** Of lines with one number, the genuine one is named by the next number's line; else it is the first. */
function separateInserted(links: readonly Link[]): { genuine: Link[]; inserted: LedgerProblem[] } {
  const named = new Set(links.map((link) => link.previous))
  const bySeq = new Map<number, Link>()
  for (const link of links) {
    const rival = bySeq.get(link.seq)
    if (rival === undefined || (named.has(link.hash) && !named.has(rival.hash))) {
      bySeq.set(link.seq, link)
    }
  }
  const genuine = links.filter((link) => bySeq.get(link.seq) === link)
  const inserted = links
    .filter((link) => bySeq.get(link.seq) !== link)
    .map(({ line, seq }) => ({
      line,
      problem: 'inserted' as const,
      detail: `another line is number ${seq}`,
    }))
  return { genuine, inserted }
}

function findReordered(genuine: readonly Link[]): LedgerProblem[] {
  const problems: LedgerProblem[] = []
  let highest = 0
  for (const { line, seq } of genuine) {
    if (seq < highest) {
      problems.push({
        line,
        problem: 'reordered',
        detail: `number ${seq} stands behind ${highest}`,
      })
    }
    highest = Math.max(highest, seq)
  }
  return problems
}

function findBroken(ordered: readonly Link[], unreadable: readonly number[]): LedgerProblem[] {
  const problems: LedgerProblem[] = []
  let before: Link = { line: 0, seq: 0, previous: '', hash: NO_PREVIOUS }
  for (const link of ordered) {
    const missing = link.seq - before.seq - 1
    const known = unreadable.filter((line) => line > before.line && line < link.line).length
    if (missing > known) {
      const detail = `${missing - known} of numbers ${before.seq + 1} to ${link.seq - 1} missing`
      problems.push({ line: link.line, problem: 'removed', detail })
    } else if (missing === 0 && link.previous !== before.hash) {
      const detail = `its SHA-256 is not the one that number ${link.seq} names`
      problems.push({ line: Math.max(before.line, 1), problem: 'changed', detail })
    }
    before = link
  }
  return problems
}
