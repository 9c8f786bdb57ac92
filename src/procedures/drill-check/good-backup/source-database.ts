import { connect, type Database, quoteIdentifier } from '../../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../../engines/postgres/connection-settings.ts'

/** A database on a throw-away server of the check's own. */
export interface SourceDatabase {
  readonly settings: ConnectionSettings
  /** Opens a session as superuser, by default in the database itself, for the time of `body`. */
  within<T>(body: (session: Database) => Promise<T>, database?: string): Promise<T>
  /** Copies it under another name, rows and all; nobody may be connected to it. */
  copyTo(name: string): Promise<ConnectionSettings>
  drop(name: string): Promise<void>
}

/** The database behind settings; `beside` is another one on its server from which it is copied. */
export function sourceDatabase(settings: ConnectionSettings, beside = 'postgres'): SourceDatabase {
  const within = async <T>(
    body: (session: Database) => Promise<T>,
    database = settings.database,
  ): Promise<T> => {
    const session = await connect({ ...settings, database })
    try {
      return await body(session)
    } finally {
      await session.close()
    }
  }
  const drop = (name: string) =>
    within(async (session) => {
      await session.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`)
    }, beside)
  return {
    settings,
    within,
    copyTo: async (name) => {
      await drop(name)
      await within(
        (session) =>
          session.query(
            `CREATE DATABASE ${quoteIdentifier(name)} TEMPLATE ${quoteIdentifier(settings.database)}`,
          ),
        beside,
      )
      return { ...settings, database: name }
    },
    drop,
  }
}
