import { join } from 'node:path'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { libpqEnvironment } from '../connection-settings.ts'
import type { Installation } from '../tools/installations.ts'
import { explainRestoreFailure } from './classify.ts'

/** One archive on its way into one empty database. */
export interface RestoreRequest {
  readonly client: Installation
  /** Uncompressed archive in custom format. */
  readonly archive: string
  readonly target: ConnectionSettings
  readonly jobs: number
  /** False: owners and grants are left out, because the roles are not known. */
  readonly withOwners: boolean
  readonly timeoutSeconds: number
}

/** The calls of pg_restore in order. */
export type RestoreSection = 'pre-data' | 'data' | 'post-data'

/** Entries of post-data that make an index; `FK CONSTRAINT` is none. */
const MADE_AN_INDEX = /(?:finished item \d+|creating) (?:INDEX|INDEX ATTACH|CONSTRAINT|STATISTICS) /
const HAS_ROWS = /^\d+; \d+ \d+ TABLE DATA /

/** The archive's table of contents in numbers. */
export interface ArchiveContents {
  readonly entries: number
  /** Entries with rows: `TABLE DATA`. */
  readonly tableData: number
}

/**
 * Reads the table of contents.
 * @throws CheckFailure `archive-corrupt`, `postgres-too-old`, `archive-empty`.
 */
export async function readContents(
  request: Pick<RestoreRequest, 'client' | 'archive'>,
  world: World,
): Promise<ArchiveContents> {
  try {
    const { stdout } = await world.processes.run({
      file: join(request.client.directory, 'pg_restore'),
      args: ['--list', request.archive],
      timeoutSeconds: 600,
      signal: world.signal,
    })
    const lines = stdout.split('\n').filter((line) => /^\d+;/.test(line))
    if (lines.length === 0) throw new CheckFailure('archive-empty', 'the archive holds no entry')
    return { entries: lines.length, tableData: lines.filter((line) => HAS_ROWS.test(line)).length }
  } catch (error) {
    throw explainRestoreFailure(error)
  }
}

/** How long a section took; of post-data also the part until the last index was there. */
export interface SectionTiming {
  readonly seconds: number
  readonly indexSeconds: number
}

/**
 * Restores one section. The schema goes in one transaction (thousands of small statements: one commit), rows and keys
 * by parallel jobs. `--exit-on-error` always: without it pg_restore returns 1 for a harmless role and for lost tables alike.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreSection(
  section: RestoreSection,
  request: RestoreRequest,
  world: World,
): Promise<SectionTiming> {
  const started = world.clock.monotonicSeconds()
  let indexSeconds = 0
  const onStderrLine = (line: string) => {
    if (MADE_AN_INDEX.test(line)) indexSeconds = world.clock.monotonicSeconds() - started
  }
  try {
    await world.processes.run({
      file: join(request.client.directory, 'pg_restore'),
      args: [
        '--exit-on-error',
        '--no-password',
        '--no-tablespaces',
        `--dbname=${request.target.database}`,
        ...(request.withOwners ? [] : ['--no-owner', '--no-privileges']),
        ...sectionArguments(section, request.jobs),
        request.archive,
      ],
      env: {
        ...libpqEnvironment(request.target),
        PGOPTIONS: '-c statement_timeout=0 -c client_min_messages=warning',
      },
      timeoutSeconds: request.timeoutSeconds,
      signal: world.signal,
      onStderrLine,
    })
  } catch (error) {
    throw explainRestoreFailure(error, request.withOwners)
  }
  return { seconds: world.clock.monotonicSeconds() - started, indexSeconds }
}

function sectionArguments(section: RestoreSection, jobs: number): string[] {
  if (section === 'pre-data') return ['--section=pre-data', '--single-transaction']
  const parallel = jobs > 1 ? [`--jobs=${jobs}`] : []
  // Verbose for the moment at which the last index is there.
  return section === 'data'
    ? ['--section=data', ...parallel]
    : ['--section=post-data', '--verbose', ...parallel]
}
