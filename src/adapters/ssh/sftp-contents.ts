import { Readable } from 'node:stream'
import type { Acted, SftpLine } from './sftp-line.ts'

/** As much as a server gives in one answer. Source: OpenSSH, sftp-common.h, SFTP_MAX_MSG_LENGTH is 256 KiB. */
const CHUNK_BYTES = 128 * 1024
/** A flush takes as long as the disk needs for all that it took in before. */
const FLUSH_SECONDS = 600
const NEW_FILE_MODE = 0o640

/** The bytes of a file from an offset on; it breaks off with SshFailure. */
export function readContent(path: string, from: number, line: SftpLine): Readable {
  return Readable.from(chunksOf(path, from, line), { objectMode: false })
}

async function* chunksOf(path: string, from: number, line: SftpLine): AsyncGenerator<Buffer> {
  const { sftp, ask, act } = line
  const handle = await ask<Buffer>((done) => sftp.open(path, 'r', done))
  let at = from
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
      const bytes = await ask<number>((done) => sftp.read(handle, buffer, 0, CHUNK_BYTES, at, done))
      if (bytes === 0) return
      yield buffer.subarray(0, bytes)
      at += bytes
    }
  } finally {
    // Nothing was written, so that nothing can be lost by it.
    await act((done) => sftp.close(handle, done)).catch(() => undefined)
  }
}

/** Writes from an offset on, and flushes where the server can. Rejects with SshFailure, or as the content does. */
export async function appendContent(
  path: string,
  { from, content }: { readonly from: number; readonly content: Readable },
  line: SftpLine,
): Promise<void> {
  const { sftp, ask, act, guard } = line
  try {
    const flags = from === 0 ? 'w' : 'r+'
    const mode = { mode: NEW_FILE_MODE }
    const handle = await ask<Buffer>((done) => sftp.open(path, flags, mode, done))
    const write = (at: number, chunk: Buffer) =>
      act((done) => sftp.write(handle, chunk, 0, chunk.length, at, done))
    // What is read here may hang as well.
    await guard(writeAll(content, from, write))
    await act((done) => flush(line, handle, done), FLUSH_SECONDS)
    await act((done) => sftp.close(handle, done))
  } finally {
    content.destroy()
  }
}

async function writeAll(
  content: Readable,
  from: number,
  write: (at: number, chunk: Buffer) => Promise<void>,
): Promise<void> {
  let at = from
  for await (const piece of content) {
    const chunk = Buffer.from(piece)
    await write(at, chunk)
    at += chunk.length
  }
}

function flush({ sftp }: SftpLine, handle: Buffer, done: Acted): void {
  try {
    sftp.ext_openssh_fsync(handle, done)
  } catch {
    // A server without it flushes when it likes.
    done()
  }
}
