import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../../errors.ts'
import { detectFrame, type Frame, frameDecompressor } from '../../../frame/frame.ts'

/** What pg_dump and pg_dumpall write. */
export type DumpFormat = 'custom' | 'tar' | 'directory' | 'plain'

/** What a dump is, by its content. */
export interface DumpForm {
  readonly format: DumpFormat
  /** Null: it lies there bare. */
  readonly frame: Frame | null
}

/** The header of a dump in plain SQL stands within this; scripts may have put some lines before it. */
const HEAD_BYTES = 64 * 1024
/** Enough of a compressed file to unpack that much. */
const PACKED_BYTES = 1024 * 1024

/** Packed in a way that we do not unpack: its first bytes, its name, and what unpacks it. */
const OTHER_PACKINGS: readonly (readonly [bytes: readonly number[], name: string, by: string])[] = [
  [[0x04, 0x22, 0x4d, 0x18], 'lz4', 'lz4 -d'],
  [[0x42, 0x5a, 0x68], 'bzip2', 'bunzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz', 'unxz'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip', 'unzip'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7z', '7z x'],
  [[0x85, 0x01], 'GnuPG', 'gpg --decrypt'],
  [[0xff, 0xfe], 'UTF-16', 'iconv --from-code=UTF-16 --to-code=UTF-8'],
]

const PLAIN_HEAD = /^-- PostgreSQL database (?:cluster )?dump\r?$/m
const TAR_MAGIC = { text: 'ustar', position: 257 }
/** What pg_dump writes first into a tar archive and a directory. */
const CONTENTS = 'toc.dat'

/**
 * Tells what a dump is by its content, never by its name.
 * @throws CheckFailure `file-empty`; `frame-corrupt`; `format-unsupported`, which names what unpacks it where it knows.
 */
export async function recogniseDump(path: string): Promise<DumpForm> {
  if ((await stat(path)).isDirectory()) return recogniseDirectory(path)
  const packed = await headOf(path, null)
  if (packed.bytes.length === 0) throw new CheckFailure('file-empty', `${path} is empty`, { path })
  const frame = detectFrame(packed.bytes)
  const { bytes, damage } = frame === null ? packed : await headOf(path, frame)
  const format = formatOf(bytes)
  if (typeof format === 'string') return { format, frame }
  if (damage !== null) throw corrupt(path, damage)
  if (bytes.length === 0) throw new CheckFailure('file-empty', `${path} holds nothing`, { path })
  throw unsupported(path, format)
}

async function recogniseDirectory(path: string): Promise<DumpForm> {
  const contents = await stat(join(path, CONTENTS)).catch(() => null)
  if (!contents?.isFile()) throw unsupported(path, { what: `a directory without ${CONTENTS}` })
  return { format: 'directory', frame: null }
}

/** Something else than a dump that we restore. */
interface Other {
  readonly what: string
  /** What makes a dump of it, where one is in it. */
  readonly command?: string
}

function formatOf(head: Buffer): DumpFormat | Other {
  if (head.subarray(0, 5).toString('latin1') === 'PGDMP') return 'custom'
  const { text, position } = TAR_MAGIC
  if (head.subarray(position, position + text.length).toString('latin1') === text) {
    const isDump = head.subarray(0, CONTENTS.length + 1).toString('latin1') === `${CONTENTS}\0`
    return isDump ? 'tar' : { what: 'a tar archive of files', command: 'tar --extract --file' }
  }
  const packing = OTHER_PACKINGS.find(([bytes]) =>
    bytes.every((byte, index) => head[index] === byte),
  )
  if (packing) return { what: `packed by ${packing[1]}`, command: packing[2] }
  const start = head.toString('latin1')
  if (PLAIN_HEAD.test(start)) return 'plain'
  if (/^-- (?:MySQL|MariaDB) dump/m.test(start)) return { what: 'a dump of MySQL or MariaDB' }
  return { what: 'neither an archive of pg_dump nor its plain SQL' }
}

interface Head {
  readonly bytes: Buffer
  /** What the frame said before so much came out of it. */
  readonly damage: Error | null
}

/** The first bytes, out of the frame; fewer where the file has no more. */
async function headOf(path: string, frame: Frame | null): Promise<Head> {
  const end = (frame === null ? HEAD_BYTES : PACKED_BYTES) - 1
  const chunks: Buffer[] = []
  let length = 0
  const take = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= HEAD_BYTES) return
    }
  }
  const unframed = frame === null ? new PassThrough() : frameDecompressor(frame)
  const damage = await pipeline(createReadStream(path, { end }), unframed, take).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )
  const code = damage && 'code' in damage ? String(damage.code) : ''
  const isEnough = length >= HEAD_BYTES
  if (damage && !isEnough && !/^Z_|^ZSTD_/.test(code)) throw damage
  return { bytes: Buffer.concat(chunks), damage: isEnough ? null : damage }
}

function corrupt(path: string, { message }: Error): CheckFailure {
  const detail = message
  return new CheckFailure('frame-corrupt', `the frame of ${path} is damaged: ${detail}`, { detail })
}

function unsupported(path: string, { what, command }: Other): CheckFailure {
  return new CheckFailure('format-unsupported', `${path} is ${what}`, {
    detail: what,
    ...(command === undefined ? {} : { command }),
  })
}
