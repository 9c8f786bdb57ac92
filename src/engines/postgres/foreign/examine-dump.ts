import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, type Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../../errors.ts'
import { frameDecompressor } from '../../../frame/frame.ts'
import type { World } from '../../../ports.ts'
import { PROGRAM_LOCALE } from '../connection-settings.ts'
import { readListing } from '../restore/archive-listing.ts'
import type { StagingNeeds } from '../restore/staging-needs.ts'
import { OLDEST_SUPPORTED_MAJOR } from '../tools/choose.ts'
import { findInstallations } from '../tools/installations.ts'
import { type PlainPlan, planPlain } from './plain-plan.ts'
import type { DumpForm } from './recognise-dump.ts'
import type { NamedRole } from './role-names.ts'
import { type SqlFacts, SqlFactsReader } from './sql-facts.ts'

/** A dump made by something else, recognised by its content. */
export interface ForeignDump extends DumpForm {
  readonly path: string
}

/** What its restore needs. */
export interface ExaminedDump {
  readonly needs: StagingNeeds
  /** What psql is given; null of an archive, which pg_restore takes as a whole. */
  readonly plain: PlainPlan | null
}

/** The superuser of a server made for a foreign dump; nobody says how the source's was called. */
const BOOTSTRAP_ROLE = 'postgres'
/** Made when the dump does not say how its database was called. */
const DATABASE = 'restored'

/**
 * Looks at a dump before anything is made for it: of an archive its table of contents, of plain SQL the whole text.
 * @throws CheckFailure `postgres-missing`, `format-unsupported`, `archive-empty`, `frame-corrupt`, and what `planPlain` throws.
 */
export async function examineDump(dump: ForeignDump, world: World): Promise<ExaminedDump> {
  return dump.format === 'plain' ? examinePlain(dump, world) : examineArchive(dump, world)
}

async function examineArchive(dump: ForeignDump, world: World): Promise<ExaminedDump> {
  const { entries, sourceMajor, dumpMajor } = await readArchive(
    dump,
    ['--list'],
    world,
    readListing,
  )
  if (entries === 0) throw new CheckFailure('archive-empty', `${dump.path} holds no entry`)
  const definitions = ['--section=pre-data', '--section=post-data', '--file=-']
  const { roles, encoding } = await readArchive(dump, definitions, world, factsOf)
  return {
    needs: needsOf({ sourceMajor, dumpMajor, roles, encoding, objects: entries }),
    plain: null,
  }
}

async function examinePlain(dump: ForeignDump, world: World): Promise<ExaminedDump> {
  const facts = await readPlain(dump, world)
  const plain = planPlain(facts)
  const { dumpMajor, roles, encoding, created } = facts
  // A newer pg_dump writes settings into the text that an older server does not know.
  const sourceMajor = Math.max(facts.sourceMajor, dumpMajor)
  const needs = needsOf({ sourceMajor, dumpMajor, roles, encoding, objects: created })
  return { needs: { ...needs, database: plain.database ?? DATABASE }, plain }
}

interface Found extends Pick<SqlFacts, 'sourceMajor' | 'dumpMajor' | 'encoding'> {
  readonly roles: readonly NamedRole[]
  readonly objects: number
}

function needsOf({ sourceMajor, dumpMajor, roles, encoding, objects }: Found): StagingNeeds {
  return {
    sourceMajor: Math.max(sourceMajor, OLDEST_SUPPORTED_MAJOR),
    dumpMajor: Math.max(dumpMajor, OLDEST_SUPPORTED_MAJOR),
    database: DATABASE,
    server: {
      // Text of no known encoding fits into a database of none only; any other is converted.
      encoding: encoding === 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8',
      collate: encoding === 'SQL_ASCII' ? 'C' : 'C.UTF-8',
      ctype: encoding === 'SQL_ASCII' ? 'C' : 'C.UTF-8',
      bootstrapRole: BOOTSTRAP_ROLE,
      systemIdentifier: null,
    },
    extensions: {},
    roles: roles
      .filter(({ name }) => name !== BOOTSTRAP_ROLE)
      .map(({ name, isSuperuser }) => ({
        name,
        attributes: isSuperuser ? 'SUPERUSER' : '',
        memberOf: [],
      })),
    areRolesGuessed: true,
    lockedObjects: objects * 4 + 1000,
  }
}

async function factsOf(text: Readable): Promise<SqlFacts> {
  const reader = new SqlFactsReader()
  for await (const chunk of text) reader.push(chunk)
  return reader.facts()
}

async function readPlain(dump: ForeignDump, world: World): Promise<SqlFacts> {
  const reader = new SqlFactsReader()
  try {
    await pipeline(
      createReadStream(dump.path, { highWaterMark: 256 * 1024 }),
      unframing(dump),
      async (text: AsyncIterable<Buffer>) => {
        for await (const chunk of text) reader.push(chunk)
      },
      { signal: world.signal },
    )
  } catch (error) {
    world.signal.throwIfAborted()
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof Error) || !/^Z_|^ZSTD_/.test(code)) throw error
    const detail = error.message
    throw new CheckFailure('frame-corrupt', `the frame of ${dump.path} is damaged: ${detail}`, {
      detail,
    })
  }
  return reader.facts()
}

/** What pg_restore says of an archive; it is given the file's beginning only, as much as it takes. */
async function readArchive<T>(
  dump: ForeignDump,
  args: readonly string[],
  world: World,
  read: (output: Readable) => Promise<T>,
): Promise<T> {
  const newest = (await findInstallations(world.processes)).find((each) => each.hasClient)
  if (!newest)
    throw new CheckFailure('postgres-missing', 'no PostgreSQL is installed here', { major: 14 })
  const isDirectory = dump.format === 'directory'
  const head = new PassThrough()
  const reader = world.processes.start(
    {
      file: join(newest.directory, 'pg_restore'),
      args: [`--format=${dump.format}`, ...args, ...(isDirectory ? [dump.path] : [])],
      env: PROGRAM_LOCALE,
      timeoutSeconds: 600,
      signal: world.signal,
    },
    isDirectory ? undefined : head,
  )
  // pg_restore goes away after the table of contents; that the rest finds no reader is no error.
  const fed = isDirectory
    ? Promise.resolve()
    : pipeline(createReadStream(dump.path), unframing(dump), head).catch(() => undefined)
  try {
    const found = await read(reader.stdout)
    await reader.done
    return found
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('archive-corrupt', `pg_restore cannot read ${dump.path}: ${detail}`, {
      detail,
    })
  } finally {
    head.destroy()
    await fed
  }
}

function unframing({ frame }: ForeignDump): Transform {
  return frame ? frameDecompressor(frame) : new PassThrough()
}
