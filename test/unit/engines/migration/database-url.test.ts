import { expect, it } from 'vitest'
import { parsePostgresUrl } from '../../../../src/config/postgres-url.ts'
import { databaseUrl } from '../../../../src/engines/postgres/migration/database-url.ts'

const SOCKET = { host: '/var/tmp/a b/s', port: 5432, database: 'shop', user: 'postgres' }
const ODD = {
  host: '127.0.0.1',
  port: 5433,
  database: 'a b?',
  user: 'o@x',
  password: 'p:&/#',
  sslMode: 'require' as const,
}

it.each([
  [SOCKET, 'postgresql://postgres@localhost:5432/shop?host=%2Fvar%2Ftmp%2Fa%20b%2Fs'],
  [ODD, 'postgresql://o%40x:p%3A%26%2F%23@127.0.0.1:5433/a%20b%3F?sslmode=require'],
  [{ ...SOCKET, host: '::1' }, 'postgresql://postgres@[::1]:5432/shop'],
])('%j is %s', (settings, url) => {
  expect(databaseUrl(settings)).toBe(url)
})

it('is read back as it was meant', () => {
  const settings = { ...ODD, database: 'shop' }
  expect(parsePostgresUrl(databaseUrl(settings))).toMatchObject(settings)
})
