import { open } from 'node:fs/promises'
import { CheckFailure } from '../../../errors.ts'

/** A tar archive ends in two blocks of zeros. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
const END_BYTES = 1024

/**
 * pg_restore takes of a tar archive what it finds: one that was cut off restores without a word when what is missing is
 * at its end.
 * @throws CheckFailure `dump-truncated`.
 */
export async function requireTarEnd(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const end = Buffer.alloc(END_BYTES, 1)
    await file.read(end, 0, END_BYTES, Math.max(0, size - END_BYTES))
    if (end.every((byte) => byte === 0)) return
    throw new CheckFailure('dump-truncated', 'the tar archive has no end', { bytes: size })
  } finally {
    await file.close()
  }
}
