import { createHash, randomBytes } from 'node:crypto'

/** What stands beside the living one: `new` is being made, `old` was put aside and is kept. */
export type Aside = 'new' | 'old'

/** PostgreSQL cuts longer names without an error. Source: NAMEDATALEN − 1. */
const LONGEST_NAME_BYTES = 63
const STAMP = String.raw`\d{8}_\d{6}`
const STAMP_BYTES = 15
/** `_4294967295` */
const OID_BYTES = 11
const HASH_DIGITS = 8
const RANDOM_BYTES = 3

/** When something was put aside, and for what. */
export interface KeptMark {
  /** `YYYYMMDD_HHMMSS` */
  readonly stamp: string
  /** OID of what took its place; null when its name does not say. */
  readonly replacedBy: string | null
}

/**
 * `restaurante_lastro_old_20251120_030000_16999`; a long name is cut and told apart by its hash.
 * @param mark what `freshMark` or `keptMark` makes of the stamp.
 */
export function asideDatabase(database: string, aside: Aside, mark: string): string {
  return `${headOf(database, LONGEST_TAIL.database)}_lastro_${aside}_${mark}`
}

/** `20251120_030000_5e884f`: nobody else comes upon it, so that whatever bears it was made by who planned it. */
export function freshMark(stamp: string): string {
  return `${stamp}_${randomBytes(RANDOM_BYTES).toString('hex')}`
}

/**
 * `20251120_030000_16999`: the OID of what takes the place stands in the name, so that the rename itself records, in one
 * transaction and for whoever comes, what an undo of this swap puts back.
 * @param replacedBy OID; null where it is not known yet, in a plan.
 */
export function keptMark(stamp: string, replacedBy: string | null): string {
  return replacedBy === null ? stamp : `${stamp}_${replacedBy}`
}

/** What the name of a database that was put aside for this one says; null when it is another. */
export function readKeptDatabase(database: string, name: string): KeptMark | null {
  return readMark(`${headOf(database, LONGEST_TAIL.database)}_lastro_old_`, name)
}

/**
 * `lastro_old_tenant_042_20251120_030000_16999`: begins as no tenant does, so that no pattern takes it for one.
 * @param mark as of `asideDatabase`.
 */
export function asideSchema(schema: string, aside: Aside, mark: string): string {
  return `lastro_${aside}_${headOf(schema, LONGEST_TAIL.schema)}_${mark}`
}

/** What the name of a schema that was put aside for this one says; null when it is another. */
export function readKeptSchema(schema: string, name: string): KeptMark | null {
  return readMark(`lastro_old_${headOf(schema, LONGEST_TAIL.schema)}_`, name)
}

/** The stamp in the name of whatever was put aside; null when it has none. */
export function stampOf(name: string): string | null {
  return new RegExp(`_(${STAMP})(?:_\\d+)?$`).exec(name)?.[1] ?? null
}

/** What all names need besides the living one, so that it is cut alike in each. */
const LONGEST_TAIL = {
  database: '_lastro_old_'.length + STAMP_BYTES + OID_BYTES,
  schema: 'lastro_old__'.length + STAMP_BYTES + OID_BYTES,
}

function readMark(head: string, name: string): KeptMark | null {
  const [, stamp, oid] =
    new RegExp(`^${RegExp.escape(head)}(${STAMP})(?:_([1-9]\\d{0,9}))?$`).exec(name) ?? []
  return stamp === undefined ? null : { stamp, replacedBy: oid ?? null }
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
