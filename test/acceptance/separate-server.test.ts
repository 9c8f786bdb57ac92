import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SeparateServer, startSeparateServer } from '../real-postgres/separate-server.ts'
import { namesIn, type Operations, openOperations } from './operations.ts'
import { databaseUrl } from './operator-config.ts'

const TARGET = 'drill_target'
const SECRET = 'another-horse-battery'

let operations: Operations
let server: SeparateServer
let env: Readonly<Record<string, string>>
let before: readonly string[]

beforeAll(async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
  operations = await openOperations(['staging: url', 'server:', '  url: ${STAGING_DATABASE_URL}'])
  server = await startSeparateServer(operations.production.directory)
  before = await server.state()
  const url = databaseUrl({ ...server.settings, database: TARGET }, SECRET)
  env = { STAGING_DATABASE_URL: url }
  const backup = await operations.run('backup', { env })
  expect(backup.main.outputs.verdict).toBe('complete')
})
afterAll(async () => {
  await server?.stop()
  await operations?.close()
})

describe('the action of a drill on a separate server', () => {
  it('leaves the server as it was, through post, when it is killed', async () => {
    const disturbance = { kind: 'SIGKILL', whenLogged: 'Load data' } as const
    const job = await operations.run('restore-drill', { env, posts: 1, disturbance })

    expect(job.main.signal).toBe('SIGKILL')
    expect(job.posts.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(await server.state()).toEqual(before)
    expect(await namesIn(operations.staging)).toEqual([])
  })

  it('takes the place of a database only when its name is typed, and names no secret', async () => {
    await server.run(`CREATE DATABASE ${TARGET}`)
    await server.run('CREATE TABLE public.kept AS SELECT 42 AS answer', TARGET)
    const state = await server.state()

    const refused = await operations.run('restore-drill', { env })
    expect(refused.main.outputs).toMatchObject({
      verdict: 'cannot-judge',
      reason: 'target-not-empty',
    })
    const inputs = { 'confirm-target': TARGET }
    const confirmed = await operations.run('restore-drill', { env, inputs })
    expect(confirmed.main.outputs).toMatchObject({ verdict: 'restorable', reason: 'proven' })

    expect(await server.state()).toEqual(state)
    expect(await server.query('SELECT answer FROM public.kept', TARGET)).toEqual([['42']])
    // Before the runner masks anything; only the command that tells it the mask may name the secret.
    const raw = [refused, confirmed].flatMap(({ main }) => main.log.raw)
    const said = raw
      .filter((line) => !line.startsWith('::add-mask::'))
      .concat(JSON.stringify(confirmed.main.outputs))
      .join('\n')
    expect(said).not.toContain(SECRET)
  })

  it('does nothing when another name is typed', async () => {
    const inputs = { 'confirm-target': 'restaurante' }
    const job = await operations.run('restore-drill', { env, inputs })

    expect(job.main.conclusion).toBe('failure')
    expect(job.main.outputs).toMatchObject({ reason: 'configuration' })
  })
})
