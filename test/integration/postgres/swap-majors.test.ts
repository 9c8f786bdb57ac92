import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDatabase } from '../../../src/engines/postgres/recover/databases.ts'
import { findSchema } from '../../../src/engines/postgres/recover/schemas.ts'
import { swapDatabases } from '../../../src/engines/postgres/recover/swap-databases.ts'
import { swapSchemas } from '../../../src/engines/postgres/recover/swap-schemas.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { otherServer } from './other-majors.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const programs = {
  14: await otherServer(14),
  15: '',
  16: await otherServer(16),
  18: await otherServer(18),
} as const

const schema = (name: string, row: number) => `
  CREATE SCHEMA ${name};
  CREATE TABLE ${name}.parent (id integer PRIMARY KEY, note text);
  INSERT INTO ${name}.parent VALUES (1, 'x'), (${row}, 'y');`

/** Two editions of a schema, and whatever may follow from the one to the other. */
const SCRIPT = `${schema('tenant', 2)} ${schema('fresh', 3)}
  CREATE SCHEMA "Else where";
  CREATE TABLE "Else where"."Child" (id integer REFERENCES tenant.parent ON UPDATE CASCADE DEFERRABLE, part integer) PARTITION BY LIST (part);
  CREATE TABLE "Else where".child1 PARTITION OF "Else where"."Child" FOR VALUES IN (1);
  INSERT INTO "Else where"."Child" VALUES (1, 1);
  CREATE VIEW "Else where".first AS SELECT id FROM tenant.parent;
  CREATE VIEW "Else where".second AS SELECT f.id, p.note FROM "Else where".first f JOIN tenant.parent p USING (id);
  CREATE PUBLICATION feed FOR TABLE tenant.parent, "Else where".child1;`

describe.each([14, 15, 16, 18] as const)('on PostgreSQL %i', (major) => {
  const isThere = programs[major] !== null
  let server: TestServer

  beforeAll(async () => {
    if (!isThere) return
    const named = await findInstallations(testWorld().processes, {
      LASTRO_POSTGRES_BIN: programs[major] ?? '',
    })
    const found = named.find((each) => each.major === major && each.hasServer)
    server = await startTestServer(found ? { server: found } : {})
  })
  afterAll(() => server?.stop())

  it('two schemas change places, and what refers to them follows', async ({ skip }) => {
    skip(!isThere, `no PostgreSQL ${major} is installed here`)
    await server.create('restaurante', SCRIPT)
    await server.within('restaurante', async (session) => {
      const oid = async (name: string) => (await findSchema(session, name))?.oid ?? ''
      const hasSchemas = major > 14
      if (hasSchemas)
        await session.query('CREATE PUBLICATION whole FOR TABLES IN SCHEMA tenant, "Else where"')
      const swap = {
        schema: 'tenant',
        liveOid: await oid('tenant'),
        keptName: 'kept',
        fresh: { name: 'fresh', oid: await oid('fresh') },
      }
      expect(await swapSchemas(swap, session)).toBeLessThan(5)
      expect(await oid('kept')).toBe(swap.liveOid)
      expect(await session.query('SELECT id::text FROM "Else where".second ORDER BY 1')).toEqual([
        ['1'],
        ['3'],
      ])
      expect(
        await session.query(
          `SELECT DISTINCT confrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' AND connamespace = '"Else where"'::regnamespace`,
        ),
      ).toEqual([
        [
          'tenant.parent',
          'FOREIGN KEY (id) REFERENCES tenant.parent(id) ON UPDATE CASCADE DEFERRABLE',
        ],
      ])
      const published = await session.query(
        `SELECT pubname || ' ' || schemaname || '.' || tablename FROM pg_publication_tables ORDER BY 1`,
      )
      expect(published.flat()).toEqual([
        'feed Else where.child1',
        'feed tenant.parent',
        ...(hasSchemas ? ['whole Else where.child1', 'whole tenant.parent'] : []),
      ])
    })
  })

  it('two databases change places, but only those that were meant', async ({ skip }) => {
    skip(!isThere, `no PostgreSQL ${major} is installed here`)
    await server.create('old')
    await server.create('new')
    await server.within('postgres', async (door) => {
      const oid = async (name: string) => (await findDatabase(door, name))?.oid ?? ''
      const swap = {
        database: 'old',
        liveOid: await oid('old'),
        keptName: 'kept',
        fresh: { name: 'new', oid: await oid('new') },
        properties: 'of-the-living' as const,
      }
      await server.within('postgres', async (usher) => {
        for (const wrong of [{ liveOid: '1' }, { fresh: { name: 'new', oid: '1' } }])
          await expect(swapDatabases({ ...swap, ...wrong }, { door, usher })).rejects.toThrow(
            'is not the database it was',
          )
        expect(await oid('old')).toBe(swap.liveOid)
        await swapDatabases(swap, { door, usher })
      })
      expect(await oid('old')).toBe(swap.fresh.oid)
      expect(await oid('kept')).toBe(swap.liveOid)
    })
  })
})
