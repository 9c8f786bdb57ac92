import pg from 'pg'
import { describe, expect, it } from 'vitest'
import {
  type DatabaseAddress,
  databaseUrl,
  libpqVariables,
} from '../../../src/application/database-address.ts'

const ADDRESSES: readonly (readonly [string, DatabaseAddress, string])[] = [
  [
    'a socket',
    { host: '/var/tmp/lastro/staging-1/s', port: 5432, database: 'restaurante', user: 'postgres' },
    'postgresql://postgres@localhost:5432/restaurante?host=/var/tmp/lastro/staging-1/s',
  ],
  [
    'a socket whose directory has strange signs',
    { host: '/tmp/a b&c=d%', port: 5433, database: 'x', user: 'u' },
    'postgresql://u@localhost:5433/x?host=/tmp/a%20b%26c%3Dd%25',
  ],
  [
    'a port with a password of strange signs',
    { host: '127.0.0.1', port: 6000, database: 'açaí', user: 'o’neill', password: 'p@:/?#[] %' },
    'postgresql://o%E2%80%99neill:p%40%3A%2F%3F%23%5B%5D%20%25@127.0.0.1:6000/a%C3%A7a%C3%AD',
  ],
  [
    'a server with TLS',
    { host: 'db.example', port: 5432, database: 'x', user: 'u', sslMode: 'disable' },
    'postgresql://u@db.example:5432/x?sslmode=disable',
  ],
]

describe.each(ADDRESSES)('the URL of %s', (_title, address, url) => {
  it('is written as every driver reads it', () => {
    expect(databaseUrl(address)).toBe(url)
  })

  it('means the same to node-postgres', () => {
    const { host, port, database, user } = address
    const client = new pg.Client({ connectionString: url })
    expect(client).toMatchObject({ host, port, database, user })
  })
})

it('the variables of libpq say the same, and nothing that is not known', () => {
  expect(libpqVariables({ host: '/s', port: 5432, database: 'd', user: 'u' })).toEqual({
    PGHOST: '/s',
    PGPORT: '5432',
    PGDATABASE: 'd',
    PGUSER: 'u',
  })
})
