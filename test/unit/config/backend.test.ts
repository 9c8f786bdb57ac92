// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { requireVariables } from '../../../src/config/requirements.ts'
import { secretsOf, toPublicJson } from '../../../src/config/secrets.ts'
import { problemsOf } from './problems-of.ts'
import { WRONG_ASSERTIONS } from './wrong-assertions.ts'
import { WRONG_BACKEND } from './wrong-backend.ts'
import { WRONG_PROBES } from './wrong-probes.ts'
import { WRONG_QUERIES } from './wrong-queries.ts'

it.each([...WRONG_BACKEND, ...WRONG_PROBES, ...WRONG_ASSERTIONS, ...WRONG_QUERIES])(
  '$title is answered with its place, what is legal and how to mend it',
  ({ yaml, says }) => {
    const answers = problemsOf(yaml).map(
      ({ at, field, value, legal, mend }) =>
        `${at?.line}:${at?.column} ${field}: got ${value}; expected ${legal}. ${mend}`,
    )
    expect(answers).toEqual(says)
  },
)

const ENVIRONMENT = { JWT_SECRET: 'jwt-from-a-secret', PROBE_PASSWORD: 'pa$$ {token} w0rd' }

const YAML = `
drill:
  backend:
    command: [node, server.js]
    directory: /srv/chefwell/backend/
    env: {NODE_ENV: staging, SIGNED_WITH: '\${JWT_SECRET}', ADMIN_SENHA: written-in-the-file}
    port: 3001
    user: chefwell_backend
    ready: {path: /health, status: [200, 204], timeout: 30s}
    tenants: ['tenant_*']
    probes:
      - name: Login
        method: POST
        path: /api/auth/login
        body: {email: 'admin@{{tenant}}.example', key: ['\${PROBE_PASSWORD}']}
        save:
          token: $.token
          id: {of: $.user.id, secret: false}
          sid: {cookie: sid}
        within: 250ms
      - name: Listar produtos
        path: /api/products?user={{id}}
        headers: {Authorization: 'Bearer {{token}}', X-Api-Key: 'key-in-the-file'}
        count: {of: $.items, table: '{{tenant}}.products', as: produtos}
        expect:
          - {of: $.items, length: 28}
          - {contains: Prato}
  queries:
    - {name: once, query: SELECT 1, expect: {value: null}}
    - {name: each, query: 'TABLE x', per: tenant, expect: {range: {min: 1}}, timeout: 1m}
`

it('a backend with probes and queries becomes a value', () => {
  const { drill, secrets } = parseConfig(YAML, 'lastro.yml', ENVIRONMENT)
  expect(drill.queries).toEqual([
    {
      name: 'once',
      query: 'SELECT 1',
      per: 'once',
      expect: { kind: 'value', value: null },
      timeoutSeconds: 30,
    },
    {
      name: 'each',
      query: 'TABLE x',
      per: 'tenant',
      expect: { kind: 'range', min: 1 },
      timeoutSeconds: 60,
    },
  ])
  expect(drill.backend).toEqual({
    command: ['node', 'server.js'],
    directory: '/srv/chefwell/backend',
    env: {
      NODE_ENV: 'staging',
      SIGNED_WITH: 'jwt-from-a-secret',
      ADMIN_SENHA: 'written-in-the-file',
    },
    port: 3001,
    user: 'chefwell_backend',
    ready: { path: '/health', status: [200, 204], timeoutSeconds: 30 },
    tenants: ['tenant_*'],
    probes: [
      {
        name: 'Login',
        method: 'POST',
        path: '/api/auth/login',
        headers: {},
        body: { email: 'admin@{{tenant}}.example', key: ['pa$$ {token} w0rd'] },
        status: [200],
        expect: [],
        save: {
          token: { from: { body: { text: '$.token', path: ['token'] } }, secret: true },
          id: { from: { body: { text: '$.user.id', path: ['user', 'id'] } }, secret: false },
          sid: { from: { cookie: 'sid' }, secret: true },
        },
        withinSeconds: 0.25,
        timeoutSeconds: 30,
        redirects: 'none',
      },
      {
        name: 'Listar produtos',
        method: 'GET',
        path: '/api/products?user={{id}}',
        headers: { Authorization: 'Bearer {{token}}', 'X-Api-Key': 'key-in-the-file' },
        status: [200],
        expect: [
          { of: { text: '$.items', path: ['items'] }, length: { min: 28, max: 28 } },
          { contains: 'Prato' },
        ],
        count: {
          of: { text: '$.items', path: ['items'] },
          table: '{{tenant}}.products',
          as: 'produtos',
        },
        save: {},
        timeoutSeconds: 30,
        redirects: 'none',
      },
    ],
  })
  expect(secrets).toEqual(Object.values(ENVIRONMENT))
})

const COMPOSE = `drill:
  staging: docker
  backend:
    compose: {files: [deploy/compose.yml, /srv/shop/drill.yml], service: backend, database: postgres}
    probes: [{name: Home, path: /}]
`

it('a service of a Compose file is found from the repository around the configuration', () => {
  const { drill, repository } = parseConfig(COMPOSE, '/srv/shop/.github/lastro.yml', {})
  expect(repository).toBe('/srv/shop')
  expect(drill.backend?.compose).toEqual({
    files: ['deploy/compose.yml', '/srv/shop/drill.yml'],
    service: 'backend',
    database: 'postgres',
  })
  const checkout = { GITHUB_WORKSPACE: '/home/runner/shop' }
  expect(parseConfig(COMPOSE, '/etc/lastro.yml', checkout).repository).toBe('/home/runner/shop')
})

it('outside of a repository its files have absolute paths', () => {
  expect(problemsOf(COMPOSE, '/etc/lastro.yml', {})).toMatchObject([
    {
      field: 'drill.backend.compose.files[0]',
      value: '"deploy/compose.yml"',
      legal: 'an absolute path, as this configuration lies in no repository',
      at: { line: 4, column: 23 },
    },
  ])
})

it('a variable that is not set is told to the drill that needs it, and to nobody else', () => {
  const config = parseConfig(YAML, 'lastro.yml', { JWT_SECRET: 'x', PROBE_PASWORD: 'y' })
  expect(config.unset).toEqual([
    {
      field: 'drill.backend.probes[0].body.key[0]',
      value: '${PROBE_PASSWORD}, which is not set',
      legal: 'an environment variable with a value',
      mend: 'Set PROBE_PASSWORD, in a workflow by env: from a secret. There is a PROBE_PASWORD.',
      at: { file: 'lastro.yml', line: 15, column: 57 },
    },
  ])
  expect(() => requireVariables(config)).toThrow('PROBE_PASSWORD')
})

it('what came from the environment or stands under the name of a secret is one, templates are not', () => {
  const config = parseConfig(YAML, 'lastro.yml', ENVIRONMENT)
  expect(secretsOf(config)).toEqual([
    ...Object.values(ENVIRONMENT),
    'written-in-the-file',
    'key-in-the-file',
  ])
  const shown = JSON.stringify(toPublicJson(config))
  for (const secret of secretsOf(config)) expect(shown).not.toContain(secret)
  expect(shown).toContain('Bearer {{token}}')
  expect(shown).not.toContain('secrets')
})
