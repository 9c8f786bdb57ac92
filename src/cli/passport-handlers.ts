import { compareStructure } from '../passport/compare-structure.ts'
import {
  compareProperties,
  type PassportProperties,
  settingName,
} from '../passport/database-properties.ts'
import type { Passport } from '../passport/passport.ts'
import { readPassport } from '../passport/read-passport.ts'
import { passportTotals } from '../passport/totals.ts'
import { plainLine } from '../report/plain-text.ts'
import type { Finding } from '../report/report.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { CliHandlers } from './handlers.ts'

/** `lastro passport show|diff`. */
export const passportHandlers: Pick<CliHandlers, 'passportShow' | 'passportDiff'> = {
  passportShow: async ({ file, json }, io) => {
    const passport = await readPassport(file)
    if (json) writeJson(io, passport)
    else show(passport, io)
    return EXIT.good
  },
  passportDiff: async ({ before, after, json }, io) => {
    const passports = [await readPassport(before), await readPassport(after)] as const
    const differences = diffPassports(...passports)
    for (const [index, file] of [before, after].entries())
      if (passports[index]?.afterTheFact)
        io.stderr.write(`${plainLine(`${file} was made ${AFTER_THE_FACT}`)}\n`)
    if (json) writeJson(io, { differences })
    else for (const each of differences) io.stdout.write(`${plainLine(describe(each))}\n`)
    if (!json && differences.length === 0)
      io.stdout.write('The passports describe the same structure and rows.\n')
    return EXIT.good
  },
}

function show(passport: Passport, io: CliIo): void {
  const totals = passportTotals(passport)
  const say = (key: string, value: string) =>
    io.stdout.write(`${plainLine(`${key.padEnd(12)} ${value}`)}\n`)
  say(
    'source',
    `${passport.source.name}: database ${passport.source.database}, PostgreSQL ${passport.server.version}`,
  )
  say('snapshot', passport.snapshotAt + snapshotNote(passport))
  if (passport.afterTheFact) say('made', AFTER_THE_FACT)
  say(
    'contents',
    `${totals.tables} tables, ${totals.rows} rows, ${totals.tenants} tenants, ${passport.largeObjects.count} large objects`,
  )
  for (const file of passport.files)
    say(file.role, `${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}`)
  say(
    'extensions',
    Object.entries(passport.extensions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ') || 'none',
  )
  if (passport.properties) showProperties(passport.properties, say)
  say('roles', passport.roles.map((role) => role.name).join(', ') || 'none')
  for (const [schema, truth] of Object.entries(passport.schemas)) {
    const tables = Object.values(truth.tables)
    const rows = tables.reduce((sum, [count]) => sum + count, 0)
    say(
      schema,
      `${tables.length} tables, ${rows} rows${truth.newest ? `, newest ${truth.newest.at} (${truth.newest.column})` : ''}`,
    )
  }
}

function showProperties(
  { owner, grants, settings }: PassportProperties,
  say: (key: string, value: string) => void,
): void {
  say('owner', owner)
  say('grants', `${grants.length} on the database`)
  const spelled = settings.map(
    (setting) => `${settingName(setting)} = ${setting.value ?? '(sealed)'}`,
  )
  say('settings', spelled.join('; ') || 'none')
}

const AFTER_THE_FACT =
  'after the fact, from the restored dump: it says what the dump holds, not what the database held'

function snapshotNote({ afterTheFact }: Passport): string {
  if (!afterTheFact) return ''
  return afterTheFact.snapshotAtFrom === 'name'
    ? ' (as the name of the dump says)'
    : ' (unknown; this is the time of the file)'
}

/** Structure and rows that differ between two backups; the first is what is expected. */
function diffPassports(before: Passport, after: Passport): Finding[] {
  const schemas = new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)])
  const structure = [...schemas].flatMap((schema) => {
    const lines = (passport: Passport) =>
      passport.shapes[passport.schemas[schema]?.shape ?? ''] ?? []
    return compareStructure({
      schema,
      expected: lines(before),
      actual: lines(after),
      sameMajor: true,
    })
  })
  const rows = [...schemas].flatMap((schema) => diffRows(schema, before, after))
  return [
    ...compareStructure({
      schema: '',
      expected: before.database,
      actual: after.database,
      sameMajor: true,
    }),
    ...compareProperties(before, after),
    ...structure,
    ...rows,
  ]
}

function diffRows(schema: string, before: Passport, after: Passport): Finding[] {
  const [old, now] = [before.schemas[schema]?.tables ?? {}, after.schemas[schema]?.tables ?? {}]
  return Object.entries(now).flatMap(([name, [rows, fingerprint]]) => {
    const [expected, expectedFingerprint] = old[name] ?? []
    if (expected === undefined || (expected === rows && expectedFingerprint === fingerprint))
      return []
    const reason =
      rows < expected ? 'rows-missing' : rows > expected ? 'rows-unexpected' : 'rows-differ'
    return [
      {
        check: 'rows',
        status: 'fail' as const,
        reason,
        schema,
        object: name,
        expected: `${expected} rows`,
        actual: `${rows} rows`,
      },
    ]
  })
}

function describe({ reason, schema, object, expected, actual }: Finding): string {
  return `${schema ? `${schema}.` : ''}${object}: ${reason}: ${expected || '(none)'} → ${actual || '(none)'}`
}
