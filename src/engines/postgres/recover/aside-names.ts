import { createHash, randomBytes } from 'node:crypto'

/** What stands beside the living one: `new` is being made, `old` was put aside and is kept. */
export type Aside = 'new' | 'old'

/** PostgreSQL cuts longer names without an error. Source: NAMEDATALEN − 1. */
const LONGEST_NAME_BYTES = 63
const STAMP = String.raw`\d{8}_\d{6}`
const STAMP_BYTES = 15
const HASH_DIGITS = 8
const RANDOM_BYTES = 3

/**
 * `restaurante_lastro_old_20251120_030000`; a long name is cut and told apart by its hash.
 * @param mark the stamp; for `new`, what `freshMark` makes of it.
 */
export function asideDatabase(database: string, aside: Aside, mark: string): string {
  const tail = `_lastro_${aside}_${mark}`
  return headOf(database, tail.length) + tail
}

/** `20251120_030000_5e884f`: nobody else comes upon it, so that whatever bears it was made by who planned it. */
export function freshMark(stamp: string): string {
  return `${stamp}_${randomBytes(RANDOM_BYTES).toString('hex')}`
}

/** The stamp of a database that was put aside for this one; null when it is another. */
export function keptDatabaseStamp(database: string, name: string): string | null {
  const pattern = new RegExp(
    `^${RegExp.escape(headOf(database, '_lastro_old_'.length + STAMP_BYTES))}_lastro_old_(${STAMP})$`,
  )
  return pattern.exec(name)?.[1] ?? null
}

/**
 * `lastro_old_tenant_042_20251120_030000`: begins as no tenant does, so that no pattern takes it for one.
 * @param mark as of `asideDatabase`.
 */
export function asideSchema(schema: string, aside: Aside, mark: string): string {
  const head = headOf(schema, 'lastro_old__'.length + mark.length)
  return `lastro_${aside}_${head}_${mark}`
}

/** The stamp of a schema that was put aside for this one; null when it is another. */
export function keptSchemaStamp(schema: string, name: string): string | null {
  const pattern = new RegExp(
    `^lastro_old_${RegExp.escape(headOf(schema, 'lastro_old__'.length + STAMP_BYTES))}_(${STAMP})$`,
  )
  return pattern.exec(name)?.[1] ?? null
}

function headOf(name: string, restBytes: number): string {
  const room = LONGEST_NAME_BYTES - restBytes
  if (Buffer.byteLength(name) <= room) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS)
  return `${cutToBytes(name, room - HASH_DIGITS - 1)}~${hash}`
}

function cutToBytes(text: string, bytes: number): string {
  const characters = Array.from(text)
  while (Buffer.byteLength(characters.join('')) > bytes) characters.pop()
  return characters.join('')
}
