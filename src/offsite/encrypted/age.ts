import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure, CommandError } from '../../errors.ts'
import { fsyncFile, PARTIAL_ENDING } from '../../files/durable-files.ts'
import type { World } from '../../ports.ts'

/** What stands behind the name of a file that is encrypted. */
export const ENCRYPTED_ENDING = '.age'

const CHUNK_BYTES = 1024 * 1024

/** A file by size and hash. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

/** The same file on both sides of the encryption. */
export interface Encrypted {
  readonly plain: FileFacts
  readonly cipher: FileFacts
}

/**
 * Encrypts a file by `age` to all recipients, and hashes both sides on the way: it is read once. `to` appears when it is whole.
 * @throws {CheckFailure} `age-missing` where the program is not installed
 */
export async function encryptFile(
  { from, to, recipients }: { from: string; to: string; recipients: readonly string[] },
  world: Pick<World, 'processes'>,
): Promise<Encrypted> {
  const [plain, cipher] = [meter(), meter()]
  const partial = `${to}${PARTIAL_ENDING}`
  const source = createReadStream(from, { highWaterMark: CHUNK_BYTES })
  source.on('error', (error) => plain.stream.destroy(error))
  const args = recipients.flatMap((recipient) => ['--recipient', recipient])
  const running = world.processes.start(
    { file: 'age', args: ['--encrypt', ...args] },
    source.pipe(plain.stream),
  )
  try {
    const target = createWriteStream(partial, { mode: 0o600 })
    await Promise.all([pipeline(running.stdout, cipher.stream, target), running.done])
    await fsyncFile(partial)
    await rename(partial, to)
  } catch (error) {
    source.destroy()
    await running.kill()
    await rm(partial, { force: true })
    throw toAgeFailure(error)
  }
  return { plain: plain.facts(), cipher: cipher.facts() }
}

/**
 * Decrypts a file with an identity (`AGE-SECRET-KEY-1…`, one or more lines), which is never written to a disk. `to` appears when
 * it is whole: age authenticates every part of it.
 * @throws {CheckFailure} `age-missing`, `age-identity-unusable`, `age-not-a-recipient` or `age-damaged`
 */
export async function decryptFile(
  { from, to, identity }: { from: string; to: string; identity: string },
  world: Pick<World, 'processes'>,
): Promise<FileFacts> {
  const plain = meter()
  const partial = `${to}${PARTIAL_ENDING}`
  const running = world.processes.start(
    { file: 'age', args: ['--decrypt', '--identity', '-', from] },
    Readable.from([`${identity.trim()}\n`]),
  )
  try {
    const target = createWriteStream(partial, { mode: 0o600 })
    await Promise.all([pipeline(running.stdout, plain.stream, target), running.done])
    await fsyncFile(partial)
    await rename(partial, to)
  } catch (error) {
    await running.kill()
    await rm(partial, { force: true })
    throw toAgeFailure(error)
  }
  return plain.facts()
}

/** Counts and hashes what flows through it. */
function meter(): { readonly stream: Transform; facts(): FileFacts } {
  const hash: Hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    highWaterMark: CHUNK_BYTES,
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, facts: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/** What age says. Source: age 1.1 and 1.2, cmd/age and the errors of filippo.io/age. */
const SAID: readonly (readonly [said: RegExp, reason: string])[] = [
  [/no identity matched/i, 'age-not-a-recipient'],
  [
    /reading ["']?-["']?|malformed secret key|unknown identity type|no secret keys found|failed to read identit/i,
    'age-identity-unusable',
  ],
  [
    /failed to decrypt and authenticate|last chunk is empty|bad header MAC|unexpected EOF|failed to read header|parsing age header|unexpected intro/i,
    'age-damaged',
  ],
]

/** A failure of age as what it means; anything else stays what it is. */
function toAgeFailure(error: unknown): unknown {
  if (!(error instanceof CommandError)) return error
  const { cause, stderrTail } = error.failure
  const [first = ''] = stderrTail.trim().split('\n')
  const detail = first.replace(/^age: (error: )?/, '').slice(0, 200)
  if (cause === 'spawn') return new CheckFailure('age-missing', error.message, { detail })
  if (cause !== 'exit') return error
  const reason = SAID.find(([said]) => said.test(stderrTail))?.[1] ?? 'age-failed'
  return new CheckFailure(reason, error.message, { detail: detail || error.message })
}
