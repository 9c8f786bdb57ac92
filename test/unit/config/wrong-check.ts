// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import type { WrongConfiguration } from './wrong-configuration.ts'

const migrate = (lines: string) => `check:\n  migrate:\n    command: [npm, run, migrate]\n${lines}`

const ARGUMENTS =
  "a list of a program and its arguments. Write it like [npx, prisma, migrate, deploy]; for a shell's signs (&&, |, $) name a script."
const INSIDE = 'a path inside the checkout with no /../ in it'
const VARIABLES =
  'a map of variables, but for DATABASE_URL, HOME and PG…, which Lastro sets. Write NAME: value, one per line; a secret has no place here.'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_CHECK: readonly WrongConfiguration[] = [
  {
    title: 'a yes to real data in another language',
    yaml: 'check:\n  real-data: sim\n',
    says: [
      '2:14 check.real-data: got "sim"; expected true or false. Write true or false, without quotes.',
    ],
  },
  {
    title: 'a migration that a shell would have to read',
    yaml: 'check:\n  migrate:\n    command: npm run build && npm run migrate\n',
    says: [
      `3:14 check.migrate.command: got "npm run build && npm run migrate"; expected ${ARGUMENTS}`,
    ],
  },
  {
    title: 'a migration without a program',
    yaml: 'check:\n  migrate:\n    command: []\n    down: [""]\n',
    says: [
      `3:14 check.migrate.command: got a list of 0; expected ${ARGUMENTS}`,
      `4:11 check.migrate.down: got a list of 1; expected ${ARGUMENTS.replace('npx, prisma, migrate, deploy', 'npm, run, migrate:down')}`,
    ],
  },
  {
    title: 'a migration that names no command',
    yaml: 'check:\n  migrate:\n    directory: backend\n',
    says: [
      '2:3 check.migrate.command: got nothing; expected a list of a program and its arguments. Add a line command: below it.',
    ],
  },
  {
    title: 'a directory that leaves the checkout',
    yaml: migrate('    directory: backend/../../other\n'),
    says: [
      `4:16 check.migrate.directory: got "backend/../../other"; expected ${INSIDE}. Write it like backend.`,
    ],
  },
  {
    title: 'a seed of the machine, and one of a home',
    yaml: 'check:\n  seed: [/etc/schema.sql, ~/seed.sql, db/ok.sql]\n',
    says: [
      `2:10 check.seed[0]: got "/etc/schema.sql"; expected ${INSIDE}. Write it like db/schema.sql.`,
      `2:27 check.seed[1]: got "~/seed.sql"; expected ${INSIDE}. Write it like db/schema.sql.`,
    ],
  },
  {
    title: 'variables that are ours to set, and one that is no text',
    yaml: migrate('    env: { DATABASE_URL: x, PGPASSWORD: y, DEBUG: true }\n'),
    says: [
      `4:12 check.migrate.env.DATABASE_URL: got "DATABASE_URL"; expected ${VARIABLES}`,
      `4:29 check.migrate.env.PGPASSWORD: got "PGPASSWORD"; expected ${VARIABLES}`,
      '4:51 check.migrate.env.DEBUG: got true; expected a text. Put numbers and true or false into quotes.',
    ],
  },
  {
    title: 'a secret in a variable',
    yaml: migrate('    env: { API_TOKEN: "${API_TOKEN}" }\n'),
    says: [
      '4:23 check.migrate.env.API_TOKEN: got a hidden value; expected a value that is written out. Write the value itself: ${NAME} works only in url, password, private-key, passphrase, and in env, headers, body of drill.backend.',
    ],
  },
  {
    title: 'expectations without a schema, and a lock of no time',
    yaml: 'check:\n  expect:\n    may-change: [sales]\n    may-drop: [a.b.c.d]\n    longest-lock: 0s\n',
    says: [
      '3:18 check.expect.may-change[0]: got "sales"; expected schema.table, each part a name or a pattern with *. Write it like tenant_*.sales.',
      '4:16 check.expect.may-drop[0]: got "a.b.c.d"; expected schema.table or schema.table.column, each part a name or a pattern with *. Write it like tenant_*.old_orders.',
      '5:19 check.expect.longest-lock: got "0s"; expected a duration from 1s to 24h. Choose one between 1s and 24h.',
    ],
  },
]
