import type { Database } from './connection.ts'

/**
 * Runs statements and gives back the locks they took. A scan locks a table's indexes, and spelling out a view the view,
 * until the transaction ends, which on a thousand tables overflows the server's lock table. Inside a transaction such
 * locks go with a savepoint; what was locked before it stays locked.
 */
export async function withMomentaryLocks<T>(
  database: Database,
  body: () => Promise<T>,
): Promise<T> {
  if (!database.inTransaction) return body()
  await database.query('SAVEPOINT momentary')
  const result = await body()
  await database.query('ROLLBACK TO SAVEPOINT momentary')
  return result
}
