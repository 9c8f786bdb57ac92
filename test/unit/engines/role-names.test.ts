import { expect, it } from 'vitest'
import { rolesIn } from '../../../src/engines/postgres/foreign/role-names.ts'

it.each([
  ['ALTER TABLE public.orders OWNER TO ana', ['ana']],
  ['ALTER FUNCTION shop.f(a integer, b "Odd type") OWNER TO "Odd ""role"""', ['Odd "role"']],
  ['ALTER SCHEMA s OWNER TO Ana', ['ana']],
  ['ALTER LARGE OBJECT 42 OWNER TO ção', ['ção']],
  ['GRANT SELECT,INSERT ON TABLE t TO bob', ['bob']],
  ['GRANT SELECT(id) ON TABLE t TO bob WITH GRANT OPTION', ['bob']],
  ['GRANT ALL ON SCHEMA public TO PUBLIC', []],
  ['GRANT app TO backend GRANTED BY postgres', ['backend']],
  ['GRANT app TO backend WITH ADMIN OPTION, INHERIT TRUE GRANTED BY postgres', ['backend']],
  ['REVOKE ALL ON TABLE t FROM ana', ['ana']],
  ['REVOKE USAGE ON SCHEMA public FROM PUBLIC', []],
  [
    'ALTER DEFAULT PRIVILEGES FOR ROLE keeper IN SCHEMA shop GRANT SELECT ON TABLES TO clerk',
    ['clerk', 'keeper'],
  ],
  ['ALTER DEFAULT PRIVILEGES FOR ROLE keeper REVOKE ALL ON TABLES FROM clerk', ['clerk', 'keeper']],
  [
    'CREATE POLICY p ON shop.t AS RESTRICTIVE FOR SELECT TO a, "B", pg_monitor USING ((x > 1))',
    ['a', 'B'],
  ],
  ['CREATE POLICY p ON shop.t USING (true)', []],
  ['CREATE SCHEMA s AUTHORIZATION ana', ['ana']],
  [`SET SESSION AUTHORIZATION 'ana'`, ['ana']],
  ['SET SESSION AUTHORIZATION DEFAULT', []],
  ['CREATE USER MAPPING FOR ana SERVER s', ['ana']],
  [`SET client_encoding = 'UTF8'`, []],
  ['CREATE TABLE t (owner text)', []],
  ['ALTER TABLE ONLY t ALTER COLUMN id SET DEFAULT 1', []],
])('%s names %j', (statement, names) => {
  expect(rolesIn(statement).map(({ name }) => name)).toEqual(names)
})

it('an owner of what only superusers may own is one', () => {
  expect(rolesIn('ALTER EVENT TRIGGER e OWNER TO ana')).toEqual([
    { name: 'ana', isSuperuser: true },
  ])
})
