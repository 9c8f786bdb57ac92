import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from './source.ts'

/** Whether a file begins as its name promises: `alien` does not, `unknown` promises nothing. */
export type FileKind = 'fits' | 'alien' | 'unknown'

const HEAD_BYTES = 64 * 1024
const AT_ONCE = 32
/** Shorter ones have too few bytes to tell. */
const LEAST_BYTES = 512
/** Bits per byte. Text of any kind has less than 6; what is encrypted or packed has more than 7.9. */
const MOST_TEXT_ENTROPY = 7.2

const TEXT_ENDING = /\.(sql|json|csv|txt)$/

/** First bytes by ending. Sources: RFC 8878 (zstd), RFC 1952 (gzip), pg_dump's custom format, POSIX tar at 257. */
const MAGICS: readonly { readonly ending: RegExp; readonly bytes: Buffer; readonly at: number }[] =
  [
    { ending: /\.zst$/, bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), at: 0 },
    { ending: /\.gz$/, bytes: Buffer.from([0x1f, 0x8b]), at: 0 },
    { ending: /\.(dump|backup)$/, bytes: Buffer.from('PGDMP'), at: 0 },
    { ending: /\.tar$/, bytes: Buffer.from('ustar'), at: 257 },
  ]

/** Looks at the first bytes of a file. What encrypts files keeps their names or adds to them, not their beginnings. */
export async function kindOf(root: string, file: SourceFile): Promise<FileKind> {
  if (promisesNothing(file.path)) return 'unknown'
  const head = await readHead(join(root, file.path))
  return judgeHead(file.path, head)
}

/** The same of bytes that were read already. */
export function judgeHead(path: string, head: Buffer): FileKind {
  const magic = MAGICS.find(({ ending }) => ending.test(path))
  if (magic) {
    const found = head.subarray(magic.at, magic.at + magic.bytes.length)
    return found.equals(magic.bytes) ? 'fits' : 'alien'
  }
  if (!TEXT_ENDING.test(path) || head.length < LEAST_BYTES) return 'unknown'
  return entropyOf(head) > MOST_TEXT_ENTROPY ? 'alien' : 'fits'
}

/** Bits per byte, after Shannon. */
export function entropyOf(bytes: Buffer): number {
  const counts = Array.from({ length: 256 }, () => 0)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts
    .filter((count) => count > 0)
    .map((count) => count / bytes.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0)
}

/** Most files of a dump in directory format: they need not be opened. */
function promisesNothing(path: string): boolean {
  return !TEXT_ENDING.test(path) && !MAGICS.some(({ ending }) => ending.test(path))
}

/** The same of many, a few at a time: each is an open file. */
export async function kindsOf(
  root: string,
  files: readonly SourceFile[],
): Promise<readonly FileKind[]> {
  const told = files.filter(({ path }) => !promisesNothing(path))
  const kinds = new Map<SourceFile, FileKind>()
  for (let at = 0; at < told.length; at += AT_ONCE)
    await Promise.all(
      told.slice(at, at + AT_ONCE).map(async (file) => kinds.set(file, await kindOf(root, file))),
    )
  return files.map((file) => kinds.get(file) ?? 'unknown')
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
