import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesIn, type Operations, openOperations, PASSWORD } from './operations.ts'

let operations: Operations
let backup: string

beforeAll(async () => {
  operations = await openOperations()
  const { main } = await operations.run('backup')
  expect(main.outputs.verdict).toBe('complete')
  backup = main.outputs.backup ?? ''
  await operations.production.run('DELETE FROM tenant_002.expenses')
})
afterAll(() => operations?.close())

const rows = async (database = 'restaurante') =>
  Number(
    (
      await operations.production.query('SELECT count(*) FROM tenant_002.expenses', database)
    )[0]?.[0],
  )

const databases = async () =>
  (
    await operations.production.query(
      `SELECT datname FROM pg_database WHERE datname LIKE 'restaurante%' ORDER BY 1`,
      'postgres',
    )
  ).flat()

const recover = (inputs: Readonly<Record<string, string>>, options = {}) =>
  operations.run('recover', { inputs, ...options })

describe('the action of a recovery', () => {
  it('only plans unless it is told otherwise, and says how to go on', async () => {
    const { main } = await recover({})
    expect(main.outputs).toMatchObject({
      verdict: 'planned',
      reason: 'recovery-planned',
      backup,
      database: 'restaurante',
    })
    expect(Number(main.outputs['rows-lost'])).toBe(0)
    expect(await readFile(main.outputs.summary ?? '', 'utf8')).toContain(
      `lastro recover apply --config`,
    )
    expect(await databases()).toEqual(['restaurante'])
    expect(await rows()).toBe(0)
  })

  it.each([
    ['no name', {}],
    ['another name', { confirm: 'Restaurante' }],
  ])('does nothing with %s typed', async (_, inputs) => {
    const { main } = await recover({ mode: 'apply', backup, ...inputs })
    expect(main.conclusion).toBe('failure')
    expect(main.outputs).toEqual({ verdict: 'refused', reason: 'configuration' })
    expect(await databases()).toEqual(['restaurante'])
  })

  it.each([
    ['cancel', 0, 'rolled-back'],
    ['SIGKILL', 1, undefined],
  ] as const)(
    'leaves production as it was when it gets %s while it restores',
    async (kind, posts, verdict) => {
      const disturbance = { kind, whenLogged: 'Load data' } as const
      const job = await recover(
        { mode: 'apply', backup, confirm: 'restaurante' },
        { posts, disturbance },
      )
      expect(job.main.outputs.verdict).toBe(verdict)
      expect(job.posts.map(({ conclusion }) => conclusion)).toEqual(posts ? ['success'] : [])
      expect(await databases()).toEqual(['restaurante'])
      expect(await rows()).toBe(0)
      expect(await namesIn(operations.staging)).toEqual([])
      expect(await namesIn(join(operations.state, 'journal'))).toEqual([])
    },
  )

  it('recovers, keeps, says what undoes it, and names no secret', async () => {
    const { main, posts } = await recover(
      { mode: 'apply', backup, confirm: 'restaurante' },
      { posts: 1 },
    )
    expect(main.outputs).toMatchObject({ verdict: 'recovered', reason: 'recovered', backup })
    expect(main.outputs.undo).toContain('recover undo')
    expect(Number(main.outputs['downtime-seconds'])).toBeLessThan(5)
    expect(posts.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(await rows()).toBe(2)
    expect(await rows(main.outputs.kept)).toBe(0)
    const said = main.log.raw.filter((line) => !line.startsWith('::add-mask::')).join('\n')
    expect(said + JSON.stringify(main.outputs)).not.toContain(PASSWORD)
  })

  it('is undone', async () => {
    const { main } = await recover({ mode: 'undo', confirm: 'restaurante' })
    expect(main.outputs).toMatchObject({ verdict: 'undone', reason: 'undone' })
    expect(await rows()).toBe(0)
  })
})
