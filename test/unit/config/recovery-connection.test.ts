import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { recoveryConnection } from '../../../src/config/recovery-connection.ts'
import { requireSource } from '../../../src/config/requirements.ts'

function connectionOf(recover: string, environment: Readonly<Record<string, string>> = {}) {
  const yaml = `backups:
  directory: /srv/b
  sources:
    shop: {engine: postgres, url: "postgresql://backup:pw@h:5433/shop"}
${recover}`
  const config = parseConfig(yaml, 'lastro.yml', {})
  return recoveryConnection(config, requireSource(config), environment)
}

const BY_VARIABLE = 'recover: {sources: {shop: {url-variable: SHOP_RECOVERY_URL}}}\n'

it('the role of a recovery comes from its variable, which nothing but a recovery needs', () => {
  const environment = { SHOP_RECOVERY_URL: 'postgresql://postgres:s3@h:5433/postgres' }
  expect(connectionOf(BY_VARIABLE, environment)).toEqual({
    host: 'h',
    port: 5433,
    database: 'postgres',
    user: 'postgres',
    password: 's3',
  })
})

it('a variable that is not set, or holds no URL, is answered without its value', () => {
  expect(() => connectionOf(BY_VARIABLE)).toThrow('SHOP_RECOVERY_URL, which is not set')
  expect(() => connectionOf(BY_VARIABLE, { SHOP_RECOVERY_URL: 'hunter2' })).toThrow(
    /whose value is hidden(?!.*hunter2)/,
  )
})

it('parts say where the role connects without a password, by default in the database postgres', () => {
  const parts = 'recover: {sources: {shop: {host: /run/pg, user: postgres}}}\n'
  expect(connectionOf(parts)).toEqual({
    host: '/run/pg',
    port: 5432,
    database: 'postgres',
    user: 'postgres',
  })
})

it('a source without a role of its own is recovered through its own, from another database', () => {
  expect(connectionOf('')).toMatchObject({ host: 'h', user: 'backup', database: 'postgres' })
})

it('a session in the database to recover is refused: none can be renamed from within', () => {
  const environment = { SHOP_RECOVERY_URL: 'postgresql://postgres@h:5433/shop' }
  expect(() => connectionOf(BY_VARIABLE, environment)).toThrow('cannot be renamed from within')
})
