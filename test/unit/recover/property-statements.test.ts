import { expect, it } from 'vitest'
import {
  ownStatements,
  settingStatement,
} from '../../../src/engines/postgres/properties/database-properties.ts'

const PLAIN = {
  owner: 'app',
  connectionLimit: -1,
  isTemplate: false,
  comment: null,
  grants: [],
}
const setting = (parameter: string, value: string, role = '') => ({ role, parameter, value })
it.each([
  [setting('statement_timeout', '5s'), `ALTER DATABASE "shop" SET "statement_timeout" TO '5s'`],
  [
    setting('search_path', '"$user", public, "Odd, name", plain'),
    `ALTER DATABASE "shop" SET "search_path" TO '$user', 'public', 'Odd, name', 'plain'`,
  ],
  [setting('search_path', '""'), `ALTER DATABASE "shop" SET "search_path" TO ''`],
  [setting('search_path', ''), `ALTER DATABASE "shop" SET "search_path" TO ''`],
  [setting('app.tenant', `it's`), `ALTER DATABASE "shop" SET "app"."tenant" TO 'it''s'`],
  [setting('DateStyle', 'ISO, DMY'), `ALTER DATABASE "shop" SET "DateStyle" TO 'ISO, DMY'`],
  [
    setting('work_mem', '64MB', 'ro"le'),
    `ALTER ROLE "ro""le" IN DATABASE "shop" SET "work_mem" TO '64MB'`,
  ],
])('the setting %j is spelled as it must be typed', (given, statement) => {
  expect(settingStatement('shop', given)).toBe(statement)
})

it('who passes a privilege on must have got it first, and grants it as himself', () => {
  const grant = (grantee: string, grantor: string, isGrantable = false) => ({
    grantee,
    grantor,
    isGrantable,
    privilege: 'CONNECT' as const,
  })
  const statements = ownStatements('shop', {
    ...PLAIN,
    grants: [grant('clerk', 'manager'), grant('', 'app'), grant('manager', 'app', true)],
  })
  expect(statements.slice(3, 8)).toEqual([
    'GRANT CONNECT ON DATABASE "shop" TO PUBLIC',
    'GRANT CONNECT ON DATABASE "shop" TO "manager" WITH GRANT OPTION',
    'SET LOCAL ROLE "manager"',
    'GRANT CONNECT ON DATABASE "shop" TO "clerk"',
    'RESET ROLE',
  ])
})

it('a privilege that was passed on twice is passed on in that order, whatever the names', () => {
  const grant = (grantee: string, grantor: string) => ({
    grantee,
    grantor,
    isGrantable: true,
    privilege: 'CONNECT' as const,
  })
  const grants = [grant('a9', 'm2'), grant('m1', 'app'), grant('m2', 'm1'), grant('z', 'nobody')]
  expect(
    ownStatements('shop', { ...PLAIN, grants }).flatMap(
      (statement) => / TO "(\w+)" WITH GRANT OPTION$/.exec(statement)?.[1] ?? [],
    ),
  ).toEqual(['m1', 'm2', 'a9', 'z'])
})

it('a database that is wide open by default is closed before it gets the grants of the old one', () => {
  expect(ownStatements('shop', { ...PLAIN, comment: `it's`, connectionLimit: 7 })).toEqual([
    'ALTER DATABASE "shop" OWNER TO "app"',
    'REVOKE ALL ON DATABASE "shop" FROM PUBLIC',
    'REVOKE ALL ON DATABASE "shop" FROM "app"',
    'ALTER DATABASE "shop" WITH CONNECTION LIMIT 7 IS_TEMPLATE false',
    `COMMENT ON DATABASE "shop" IS 'it''s'`,
  ])
})
