import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { CheckFailure } from '../errors.ts'
import { namedRecordSchema } from './named-record.ts'
import type { Passport } from './passport.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Text = v.string()
const Lines = v.array(Text)
const Decimal = v.pipe(v.string(), v.regex(/^(-|-?\d+)$/))

/** How a record by names is checked: as users name things, or as JSON Schema can say it. */
type RecordOf = <T extends v.GenericSchema>(
  value: T,
) => v.GenericSchema<Record<string, v.InferInput<T>>, Record<string, v.InferOutput<T>>>

const schemaTruthOf = (record: RecordOf) =>
  v.object({
    shape: Text,
    tables: record(v.tuple([Count, Decimal])),
    sequences: record(v.tuple([Decimal, v.boolean()])),
    matviews: record(Count),
    newest: v.exactOptional(v.object({ at: Text, column: Text })),
  })

/** Becomes part of statements when a database that is gone is recovered: nothing else may pass. */
const propertiesSchema = v.object({
  oid: v.pipe(Text, v.regex(/^\d+$/)),
  owner: Text,
  connectionLimit: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  isTemplate: v.boolean(),
  comment: v.nullable(Text),
  locale: v.nullable(Text),
  icuRules: v.nullable(Text),
  tablespace: Text,
  grants: v.array(
    v.object({
      grantee: Text,
      privilege: v.picklist(['CONNECT', 'CREATE', 'TEMPORARY']),
      isGrantable: v.boolean(),
      grantor: Text,
    }),
  ),
  settings: v.array(
    v.object({
      role: Text,
      parameter: Text,
      value: v.exactOptional(Text),
      seal: v.exactOptional(v.pipe(Text, v.regex(/^[0-9a-f]{16}$/))),
    }),
  ),
})

const passportOf = (record: RecordOf) =>
  v.object({
    format: v.literal('lastro/passport@1'),
    source: v.object({
      name: Text,
      engine: v.literal('postgres'),
      database: Text,
      tenantPattern: v.nullable(Text),
    }),
    server: v.object({
      version: Text,
      versionNumber: Count,
      encoding: Text,
      collate: Text,
      ctype: Text,
      localeProvider: Text,
      systemIdentifier: v.nullable(Text),
      bootstrapRole: Text,
    }),
    tools: v.object({ lastro: Text, pgDump: Text, pgDumpMajor: Count }),
    snapshotAt: v.pipe(Text, v.isoTimestamp()),
    fingerprint: v.literal('record64/1'),
    files: v.array(
      v.object({
        role: v.picklist(['dump', 'globals']),
        name: Text,
        bytes: Count,
        sha256: v.pipe(Text, v.regex(/^[0-9a-f]{64}$/)),
        compression: v.exactOptional(v.picklist(['zstd', 'gzip'])),
        plainBytes: v.exactOptional(Count),
        format: v.exactOptional(v.picklist(['custom', 'tar', 'plain'])),
      }),
    ),
    afterTheFact: v.exactOptional(v.object({ snapshotAtFrom: v.picklist(['name', 'file']) })),
    readBack: v.object({ passed: v.literal(true), at: Text }),
    durations: v.record(Text, v.number()),
    database: Lines,
    extensions: record(Text),
    roles: v.array(v.object({ name: Text, attributes: Text, memberOf: Lines })),
    largeObjects: v.object({ count: Count, fingerprint: Decimal }),
    properties: v.exactOptional(propertiesSchema),
    shapes: v.record(Text, Lines),
    schemas: record(schemaTruthOf(record)),
  })

const parsedSchema = passportOf(namedRecordSchema)

/** The passport's schema as it is published in docs/schema/passport.schema.json. */
export const passportSchema = passportOf((value) => v.record(Text, value))

/** The text of a passport file. */
export function serializePassport(passport: Passport): string {
  return `${JSON.stringify(passport, null, 1)}\n`
}

/**
 * Reads and checks a passport file.
 * @throws CheckFailure `passport-unreadable` when it cannot be read or is not a passport.
 */
export async function readPassport(path: string): Promise<Passport> {
  return parsePassport(
    await readFile(path, 'utf8').catch((error: unknown) => {
      throw unreadable(path, error instanceof Error ? error.message : String(error))
    }),
    path,
  )
}

/** Checks the text of a passport; `path` is for the message. */
export function parsePassport(text: string, path: string): Passport {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error))
  }
  const result = v.safeParse(parsedSchema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw unreadable(path, `${v.getDotPath(issue) ?? 'passport'}: ${issue.message}`)
}

function unreadable(path: string, detail: string): CheckFailure {
  return new CheckFailure('passport-unreadable', `${path} is not a readable passport: ${detail}`, {
    path,
    detail,
  })
}
