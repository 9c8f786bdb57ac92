import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERY_CHANGE } from './changes/every-change.ts'
import { type Dumped, dump, judge, restore } from './dump-and-restore.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from './every-kind.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer
let dumped: Dumped

beforeAll(async () => {
  server = await startTestServer()
  await server.run('postgres', EVERY_KIND_ROLES)
  // Sorted by a language's rules, where the staging database sorts by bytes.
  await server.create('everything', EVERY_KIND, 'pt-BR')
  dumped = await dump(server, 'everything')
  await restore(server, dumped, 'restored')
})

afterAll(() => server?.stop())

describe('a restored copy of every kind of object', () => {
  it('has no finding when nobody touched it but the flaws that its source had', async () => {
    await server.copy('restored', 'untouched')
    const flaws = await judge(server, dumped.passport, 'untouched')
    expect(flaws.filter((finding) => finding.status !== 'warn')).toEqual([])
  })

  it.each(EVERY_CHANGE)('names $title', async ({ sql, finding }) => {
    await server.copy('restored', 'changed')
    try {
      await server.run('changed', sql)
      expect(
        await judge(server, dumped.passport, 'changed', { contentsOnly: true }),
      ).toContainEqual(expect.objectContaining({ status: 'fail', ...finding }))
    } finally {
      await server.drop('changed')
    }
  })
})
