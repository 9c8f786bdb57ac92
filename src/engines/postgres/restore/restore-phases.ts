import { join } from 'node:path'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { connectionString, libpqEnvironment, PROGRAM_LOCALE } from '../connection-settings.ts'
import type { DumpFormat } from '../foreign/recognise-dump.ts'
import type { Installation } from '../tools/installations.ts'
import { type ArchiveListing, readListing } from './archive-listing.ts'
import { explainRestoreFailure } from './classify.ts'

/** An archive and how it is restored, wherever that will be. */
export interface ArchiveRequest {
  readonly client: Installation
  /** Archive out of its frame; a directory in directory format; the text of plain SQL. */
  readonly archive: string
  /** Custom when absent. */
  readonly format?: DumpFormat | undefined
  readonly jobs: number
  /** Nobody knows all roles of a foreign dump: one that is missing is then not the dump's fault. */
  readonly areRolesGuessed?: boolean | undefined
  /**
   * Others use the server: a transaction that makes a whole schema would take the locks that their statements need. The
   * many small ones that take its place need not wait for the disk each; the commit that uses what they made does.
   */
  readonly isShared?: boolean
  readonly timeoutSeconds: number
  /** Path of a list of entries, as `useList` writes it; all when absent. */
  readonly list?: string | undefined
}

/** One archive on its way into one empty database. */
export interface RestoreRequest extends ArchiveRequest {
  readonly target: ConnectionSettings
}

/** Where the table of contents of an archive stands. */
export function contentsPath({
  archive,
  format,
}: Pick<RestoreRequest, 'archive' | 'format'>): string {
  return format === 'directory' ? join(archive, 'toc.dat') : archive
}

/**
 * Reads the table of contents.
 * @throws CheckFailure `archive-corrupt`, `postgres-too-old`, `archive-empty`.
 */
export async function readContents(
  request: Pick<RestoreRequest, 'client' | 'archive'>,
  world: World,
): Promise<ArchiveListing> {
  const child = world.processes.start({
    file: join(request.client.directory, 'pg_restore'),
    args: ['--list', request.archive],
    env: PROGRAM_LOCALE,
    timeoutSeconds: 600,
    signal: world.signal,
  })
  const listing = await readListing(child.stdout)
  try {
    await child.done
  } catch (error) {
    throw explainRestoreFailure(error)
  }
  if (listing.entries === 0) throw new CheckFailure('archive-empty', 'the archive holds no entry')
  return listing
}

/**
 * Makes schemas, types, tables and functions; on a server of our own in one transaction: thousands of small statements,
 * one commit.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreSchema(request: RestoreRequest, world: World): Promise<void> {
  const atOnce = request.isShared ? [] : ['--single-transaction']
  await runRestore(['--section=pre-data', ...atOnce], request, world)
}

/**
 * Loads the rows and makes indexes, keys, triggers and policies: one run, so that the index of a table is built while
 * the rows of another are loaded and no processor waits for the last of them.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreContents(request: RestoreRequest, world: World): Promise<void> {
  // A tar archive can only be read from its beginning.
  const isParallel = request.jobs > 1 && request.format !== 'tar'
  const parallel = isParallel ? [`--jobs=${request.jobs}`] : []
  await runRestore(['--section=data', '--section=post-data', ...parallel], request, world)
}

/**
 * Runs pg_restore with further options. `--exit-on-error` always: without it pg_restore returns 1 for a harmless role and for lost tables
 * alike.
 * @throws CheckFailure with the reason of the failure.
 */
export async function runRestore(
  args: readonly string[],
  request: RestoreRequest,
  world: World,
): Promise<void> {
  const { client, target, archive, timeoutSeconds, areRolesGuessed, list } = request
  try {
    await world.processes.run({
      file: join(client.directory, 'pg_restore'),
      args: [
        '--exit-on-error',
        '--no-password',
        '--no-tablespaces',
        // One is a connection to another server: it would take over a slot of production, and keep the database from being dropped.
        '--no-subscriptions',
        `--dbname=${connectionString(target.database)}`,
        ...(list === undefined ? [] : [`--use-list=${list}`]),
        ...args,
        archive,
      ],
      env: {
        ...libpqEnvironment(target),
        PGOPTIONS: sessionOptions(request),
      },
      timeoutSeconds,
      signal: world.signal,
    })
  } catch (error) {
    throw explainRestoreFailure(error, !areRolesGuessed)
  }
}

function sessionOptions({ isShared }: Pick<RestoreRequest, 'isShared'>): string {
  const options = ['-c statement_timeout=0', '-c client_min_messages=warning']
  return [...options, ...(isShared ? ['-c synchronous_commit=off'] : [])].join(' ')
}
