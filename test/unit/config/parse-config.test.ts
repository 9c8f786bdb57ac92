// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Problem } from '../../../src/errors.ts'
import { ENVIRONMENT, problemsOf } from './problems-of.ts'
import { WRONG_BACKUPS } from './wrong-backups.ts'
import { WRONG_CHECK } from './wrong-check.ts'
import { shop } from './wrong-configuration.ts'
import { WRONG_CONNECTIONS } from './wrong-connections.ts'
import { WRONG_DISK } from './wrong-disk.ts'
import { WRONG_HOSTS } from './wrong-hosts.ts'
import { WRONG_NOTIFY } from './wrong-notify.ts'
import { WRONG_PLAYBOOK } from './wrong-playbook.ts'
import { WRONG_RECOVER } from './wrong-recover.ts'
import { WRONG_SYNTAX } from './wrong-syntax.ts'
import { WRONG_SYSTEM_AND_DRILL } from './wrong-system-and-drill.ts'

function sentence({ at, field, value, legal, mend }: Problem): string {
  return `${at?.line}:${at?.column} ${field}: got ${value}; expected ${legal}. ${mend}`
}

it.each([
  ...WRONG_SYNTAX,
  ...WRONG_SYSTEM_AND_DRILL,
  ...WRONG_CONNECTIONS,
  ...WRONG_BACKUPS,
  ...WRONG_RECOVER,
  ...WRONG_CHECK,
  ...WRONG_DISK,
  ...WRONG_PLAYBOOK,
  ...WRONG_NOTIFY,
  ...WRONG_HOSTS,
])('$title is answered with its place, what is legal and how to mend it', ({ yaml, says }) => {
  expect(problemsOf(yaml).map(sentence)).toEqual(says)
})

it('many mistakes are answered in one go, in the order of the file', () => {
  const yaml = `system:
  name: ChefWell
  name: chefwell
  localle: en
backups:
  directory: backups
  sources:
    shop:
      engine: postgre
      url: \${SHOP_URL}
      host: h
      tenants: *_store
  retention: {daily: 0, monthly: 12}
drill:
  directory: /home/runner/shop/tmp
  objectives:
    rto: 600
webhook: https://example.com
`
  expect(problemsOf(yaml).map(({ at, field }) => `${at?.line} ${field}`)).toEqual([
    '3 name',
    '4 system.localle',
    '6 backups.directory',
    '9 backups.sources.shop.engine',
    '10 backups.sources.shop.url',
    '11 backups.sources.shop.host',
    '12 YAML',
    '13 backups.retention.daily',
    '15 drill.directory',
    '17 drill.objectives.rto',
    '18 webhook',
  ])
})

it('the repository around .github/lastro.yml holds no directory of a drill, also in a terminal', () => {
  const yaml = 'drill: {directory: /home/me/shop/.drill}\n'
  expect(
    problemsOf(yaml, '/home/me/shop/.github/lastro.yml', {}).map(({ field }) => field),
  ).toEqual(['drill.directory'])
  expect(problemsOf(yaml, '/home/me/shop/lastro.yml', {})).toEqual([])
})

it('sections whose lines are all commented out have their defaults', () => {
  expect(parseConfig('system:\nbackups:\ndrill:\n  # jobs: 2\n', 'lastro.yml', {})).toEqual({
    system: { name: 'lastro', locale: 'en', timezone: 'UTC', stateDir: '/var/lib/lastro' },
    hosts: {},
    drill: {
      staging: 'local',
      docker: { image: 'postgres:16-alpine', port: 'random', pull: 'missing' },
      directory: '/var/tmp/lastro',
      memory: 'auto',
      pick: 'newest',
      tenantRto: 'largest',
      rtoSeconds: 600,
      rpoSeconds: 86_400,
      timeoutSeconds: 7200,
      failOn: 'objective',
      queries: [],
    },
    recover: { sources: {}, keepSafetyBackups: 3, timeoutSeconds: 14_400 },
    check: { realData: false, seed: [], paths: [], expect: { mayChange: [], mayDrop: [] } },
    disk: expect.objectContaining({
      thresholds: {
        warning: { kind: 'used', value: 70 },
        critical: { kind: 'used', value: 80 },
        emergency: { kind: 'used', value: 90 },
      },
      mounts: [],
      docker: false,
      mountSeconds: 3,
      parallel: 20,
      clearMargin: 3,
      fillsWithinSeconds: 604_800,
      overdue: { backupSeconds: 93_600 },
    }),
    secrets: [],
    unset: [],
    playbook: { contacts: [], copies: [] },
  })
})

it('a complete file becomes a value with durations in seconds and camelCase names', () => {
  const yaml = `${shop([
    'host: db.example',
    'database: restaurante',
    'user: backup',
    'password: ${DATABASE_URL}',
    'ssl-mode: verify-full',
    'tenants: tenant_*',
    'business-timestamps: [sales.created_at]',
    'roles-passwords: true',
    'lock-timeout: 1m 30s',
    'timeout: 1d',
    'compression: gzip',
    'size-anomaly-percent: 20',
  ])}  retention: {daily: 14}
drill: {jobs: 4, objectives: {rto: 1h}, fail-on: never}
`
  const config = parseConfig(yaml, 'lastro.yml', ENVIRONMENT)
  expect(config.backups).toEqual({
    directory: '/srv/b',
    requireMount: false,
    sources: {
      shop: {
        name: 'shop',
        engine: 'postgres',
        connection: {
          host: 'db.example',
          port: 5432,
          database: 'restaurante',
          user: 'backup',
          password: ENVIRONMENT.DATABASE_URL,
          sslMode: 'verify-full',
        },
        tenants: 'tenant_*',
        businessTimestamps: [{ table: 'sales', column: 'created_at' }],
        rolesPasswords: true,
        lockTimeoutSeconds: 90,
        timeoutSeconds: 86_400,
        compression: 'gzip',
        sizeAnomalyPercent: 20,
      },
    },
    retention: { daily: 14, weekly: 4, monthly: 3 },
  })
  expect(config.drill).toMatchObject({ jobs: 4, rtoSeconds: 3600, failOn: 'never' })
})

it.each([
  ['a whole url', 'url: ${URL}', { URL: 'postgresql://u:p%40ss@h:5433/d' }, 'p@ss'],
  ['a part of a url', 'url: postgresql://u:${PW}@h:5433/d', { PW: 'p@ss/w#rd%' }, 'p@ss/w#rd%'],
])('%s may come from the environment', (_title, line, environment, password) => {
  const config = parseConfig(shop([line]), 'lastro.yml', environment)
  expect(config.backups?.sources.shop?.connection).toEqual({
    host: 'h',
    port: 5433,
    database: 'd',
    user: 'u',
    password,
  })
})

it('brackets nested without end are answered, not followed', () => {
  expect(problemsOf(`system: ${'['.repeat(20_000)}`).map(({ value }) => value)).toEqual([
    'brackets or maps nested without end',
  ])
})

it('anchors may be used, and errors in them point to where the value is used', () => {
  const yaml = `system: &s {name: shop}\ndrill: {timeout: &t 5, objectives: {rto: *t}}\n`
  expect(problemsOf(yaml).map(({ at, field }) => `${at?.line}:${at?.column} ${field}`)).toEqual([
    '2:21 drill.timeout',
    '2:42 drill.objectives.rto',
  ])
})
