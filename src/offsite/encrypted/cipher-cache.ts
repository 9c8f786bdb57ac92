import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { writeFileDurably } from '../../files/durable-files.ts'
import type { World } from '../../ports.ts'
import { type Encrypted, encryptFile } from './age.ts'
import { toCipherPath } from './cipher-path.ts'

const Facts = v.object({ bytes: v.number(), sha256: v.string() })
const NoteSchema = v.object({
  recipients: v.string(),
  from: v.object({ bytes: v.number(), mtimeMs: v.number() }),
  plain: Facts,
  cipher: Facts,
})

/**
 * Ciphertexts that are on their way. Encrypting twice gives two different files, so one whose transfer was cut is kept until it
 * has arrived: the next run goes on with the very same bytes.
 */
export class CipherCache {
  readonly directory: string
  readonly #recipients: readonly string[]
  readonly #world: Pick<World, 'processes'>

  /** The directory is private and of this remote alone. */
  constructor(directory: string, recipients: readonly string[], world: Pick<World, 'processes'>) {
    this.directory = directory
    this.#recipients = recipients
    this.#world = world
  }

  /** Makes the ciphertext of a file below the directory, or takes the one that is there already. */
  async encrypt(root: string, path: string): Promise<Encrypted> {
    const from = join(root, path)
    const to = join(this.directory, toCipherPath(path))
    const { size: bytes, mtimeMs } = await stat(from)
    const recipients = createHash('sha256').update(this.#recipients.join('\n')).digest('hex')
    const there = await readNote(`${to}.json`)
    const isSame =
      there?.recipients === recipients &&
      there.from.bytes === bytes &&
      there.from.mtimeMs === mtimeMs &&
      (await hasSize(to, there.cipher.bytes))
    if (isSame) return { plain: there.plain, cipher: there.cipher }
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await rm(`${to}.json`, { force: true })
    const made = await encryptFile({ from, to, recipients: this.#recipients }, this.#world)
    const note = { recipients, from: { bytes, mtimeMs }, ...made }
    await writeFileDurably(`${to}.json`, `${JSON.stringify(note)}\n`, 0o600)
    return made
  }

  /** Everything has arrived. */
  async clear(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }
}

async function readNote(path: string) {
  try {
    return v.parse(NoteSchema, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size === bytes,
    () => false,
  )
}
