import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, string, number, Buffer>(scrypt)
const SEAL_BYTES = 8

/**
 * Extensions that come with PostgreSQL and whose parameters hold no secret. Source: PostgreSQL, appendix F. Not among them:
 * those that take code (`plperl.on_init`).
 */
const HARMLESS = new Set(['auto_explain', 'pg_stat_statements', 'pg_trgm', 'plpgsql'])

/**
 * Whether the value of a parameter may be written down. PostgreSQL's own parameters that a database can be given hold no
 * secret. One with a dot may be anybody's, and applications keep keys there (`app.api_key`): nobody can tell which.
 */
export function isPlainParameter(parameter: string): boolean {
  const [extension = '', own] = parameter.split('.')
  return own === undefined || HARMLESS.has(extension.toLowerCase())
}

/** Where a value stands: equal values in two places have different seals. */
export interface SealPlace {
  readonly database: string
  readonly role: string
  readonly parameter: string
}

/**
 * 16 hex digits by which a value is known again and not read. Slow (scrypt, about 50 ms), so that guessing a short one costs;
 * who holds a passport can still try a list of words. The salt is the place, and not random: two passports are compared by it.
 */
export async function sealValue(
  { database, role, parameter }: SealPlace,
  value: string,
): Promise<string> {
  const salt = ['lastro/seal@1', database, role, parameter].join('\0')
  return (await derive(value, salt, SEAL_BYTES)).toString('hex')
}
