import * as v from 'valibot'
import { duration, flag, text } from './fields.ts'
import { programArguments, texts } from './lists.ts'
import { section } from './section.ts'
import { toMessage } from './wording.ts'

// `..` and a leading slash would leave the checkout.
const INSIDE_CHECKOUT = /^(?!\/)(?!~)(?!(.*\/)?\.\.(\/|$))[^\0]{1,500}$/

const TABLE_PATTERN = /^[^\s.]{1,63}\.[^\s.]{1,63}$/
const OBJECT_PATTERN = /^[^\s.]{1,63}(\.[^\s.]{1,63}){1,2}$/

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/

/** Set by Lastro: what the database of the check is called must not be said twice. */
const OWN_VARIABLE = /^(PG[A-Z]+|DATABASE_URL|HOME)$/

const checkoutPath = (about: string, example: string) =>
  text(about, {
    pattern: INSIDE_CHECKOUT,
    legal: 'a path inside the checkout with no /../ in it',
    example,
  })

const environmentMessage = toMessage({
  legal: 'a map of variables, but for DATABASE_URL, HOME and PG…, which Lastro sets',
  mend: 'Write NAME: value, one per line; a secret has no place here.',
})

const environment = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.regex(VARIABLE, environmentMessage),
      v.check((name) => !OWN_VARIABLE.test(name), environmentMessage),
    ),
    v.pipe(
      v.string(toMessage({ legal: 'a text', mend: 'Put numbers and true or false into quotes.' })),
      v.maxLength(4096, toMessage({ legal: 'at most 4,096 characters', mend: 'Shorten it.' })),
      v.description('Value of the variable, as it is.'),
    ),
    environmentMessage,
  ),
  v.description(
    'Variables of the commands beside PATH, locale and the place of the database; nothing else of the runner reaches them.',
  ),
  v.metadata({ errorMessage: environmentMessage }),
)

const migrate = v.pipe(
  section('How the repository migrates a database.', {
    command: programArguments('The migration, as program and arguments; no shell reads them.', [
      'npx',
      'prisma',
      'migrate',
      'deploy',
    ]),
    down: v.exactOptional(
      programArguments(
        'The way back. After it the structure must be what it was before the migration.',
        ['npm', 'run', 'migrate:down'],
      ),
    ),
    directory: v.optional(
      checkoutPath('Where in the checkout the commands start.', 'backend'),
      '.',
    ),
    role: v.exactOptional(
      text('Role that migrates, as in production; the superuser of the copy when absent.', {
        pattern: /^[^\0]{1,63}$/,
        legal: 'the name of a role that may log in',
        example: 'chefwell_migrator',
      }),
    ),
    'url-variables': v.optional(
      texts('Variables that get the URL of the database.', {
        pattern: VARIABLE,
        legal: 'the name of a variable',
        example: 'DATABASE_URL',
      }),
      ['DATABASE_URL'],
    ),
    env: v.optional(environment, {}),
    timeout: v.optional(duration('A migration that takes longer is ended.', '1s', '24h'), '30m'),
  }),
  v.transform(({ 'url-variables': urlVariables, timeout, ...given }) => ({
    ...given,
    urlVariables,
    timeoutSeconds: timeout,
  })),
)

const expect = v.pipe(
  section('What a migration may do to what is there; a pull request says it for itself.', {
    'may-change': v.optional(
      texts('Tables that may lose and change rows.', {
        pattern: TABLE_PATTERN,
        legal: 'schema.table, each part a name or a pattern with *',
        example: 'tenant_*.sales',
      }),
      [],
    ),
    'may-drop': v.optional(
      texts('Tables, columns and other objects that may be dropped.', {
        pattern: OBJECT_PATTERN,
        legal: 'schema.table or schema.table.column, each part a name or a pattern with *',
        example: 'tenant_*.old_orders',
      }),
      [],
    ),
    'longest-lock': v.exactOptional(
      duration('Longest that a table may be closed to readers.', '1s', '24h'),
    ),
  }),
  v.transform(
    ({ 'may-change': mayChange, 'may-drop': mayDrop, 'longest-lock': longestLockSeconds }) => ({
      mayChange,
      mayDrop,
      ...(longestLockSeconds === undefined ? {} : { longestLockSeconds }),
    }),
  ),
)

/** `check`: how a pull request's migration is tried before it is merged. Has its defaults even when absent. */
export const checkSection = v.pipe(
  section('How a migration is tried before it is merged.', {
    'real-data': v.optional(
      flag(
        'Try migrations on the newest backup. Believed only of the default branch, and only for code of people who may push to it.',
      ),
      false,
    ),
    source: v.exactOptional(
      text('Source whose backups are taken; needed where there is more than one.', {
        pattern: /^[a-z][a-z0-9_-]{0,40}$/,
        legal: 'the name of a source',
        example: 'chefwell',
      }),
    ),
    seed: v.optional(
      texts(
        'SQL files that make the sample database, in order; the sample restaurants when none.',
        {
          pattern: INSIDE_CHECKOUT,
          legal: 'a path inside the checkout with no /../ in it',
          example: 'db/schema.sql',
        },
      ),
      [],
    ),
    paths: v.optional(
      texts(
        'Files of a pull request that call for the migration to be tried; every file when none.',
        {
          pattern: INSIDE_CHECKOUT,
          legal: 'a path inside the checkout with no /../ in it; * and ** stand for any name',
          example: 'db/migrations/**',
        },
      ),
      [],
    ),
    migrate: v.exactOptional(migrate),
    expect: v.optional(expect, {}),
  }),
  v.transform(({ 'real-data': realData, ...given }) => ({ realData, ...given })),
)
