import { describe, expect, it } from 'vitest'
import {
  type ConnectionSettings,
  connectionString,
  libpqEnvironment,
  serverName,
} from '../../../src/engines/postgres/connection-settings.ts'

const SETTINGS: ConnectionSettings = {
  host: 'db.internal',
  port: 5433,
  database: 'shop',
  user: 'backup',
  password: 'hunter2',
  sslMode: 'verify-full',
}

describe('connection settings', () => {
  it('are named without the password', () => {
    expect(serverName(SETTINGS)).toBe('backup@db.internal:5433/shop')
  })

  it('go to a program by its environment, and its messages come in English', () => {
    expect(libpqEnvironment(SETTINGS)).toEqual({
      LC_ALL: 'C',
      PGHOST: 'db.internal',
      PGPORT: '5433',
      PGDATABASE: 'shop',
      PGUSER: 'backup',
      PGAPPNAME: 'lastro',
      PGCONNECT_TIMEOUT: '15',
      PGPASSWORD: 'hunter2',
      PGSSLMODE: 'verify-full',
    })
  })

  it('leave to libpq what they do not say', () => {
    const { password: _password, sslMode: _sslMode, ...rest } = SETTINGS
    const environment = libpqEnvironment({ ...rest, password: undefined })
    expect(Object.keys(environment)).not.toContain('PGPASSWORD')
    expect(Object.keys(environment)).not.toContain('PGSSLMODE')
  })

  it.each([
    ['shop', `dbname='shop'`],
    ['a=b', `dbname='a=b'`],
    [`it's`, `dbname='it\\'s'`],
    ['back\\slash', `dbname='back\\\\slash'`],
    ['postgresql://elsewhere', `dbname='postgresql://elsewhere'`],
  ])('give the database %j as %s, which cannot be taken for more', (database, expected) => {
    expect(connectionString(database)).toBe(expected)
  })
})
