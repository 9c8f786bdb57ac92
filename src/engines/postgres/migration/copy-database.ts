import { CheckFailure } from '../../../errors.ts'
import { type Database, quoteIdentifier } from '../connection.ts'

/** First major that copies by WAL unless told otherwise. Source: PostgreSQL 15, CREATE DATABASE … STRATEGY. */
const MAJOR_WITH_STRATEGIES = 15

/** PostgreSQL's code for a full disk. Source: manual, appendix A. */
const DISK_FULL = '53100'

/**
 * Copies a database within its server, files as they are: objects keep their OIDs, so that a table can be found again
 * under another name. Nobody may be connected to it.
 * @throws CheckFailure `staging-disk-full` when there is no room for the second copy.
 */
export async function copyDatabase(server: Database, from: string, to: string): Promise<void> {
  const [row] = await server.query(`SELECT current_setting('server_version_num')`)
  const major = Math.floor(Number(row?.[0]) / 10_000)
  const strategy = major >= MAJOR_WITH_STRATEGIES ? ' STRATEGY FILE_COPY' : ''
  try {
    await server.query(
      `CREATE DATABASE ${quoteIdentifier(to)} TEMPLATE ${quoteIdentifier(from)}${strategy}`,
    )
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== DISK_FULL) throw error
    throw new CheckFailure('staging-disk-full', error.message, { detail: error.message })
  }
}
