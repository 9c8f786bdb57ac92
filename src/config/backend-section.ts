import * as v from 'valibot'
import { carryIssues, placeIssues } from './carried-names.ts'
import { absolutePath, duration, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { USER_NAME } from './postgres-url.ts'
import { probeSection, statuses } from './probe-section.ts'
import { section } from './section.ts'
import { textMap } from './text-map.ts'

const ready = section('When the application counts as started.', {
  path: v.optional(
    text('What is asked until it is answered.', {
      pattern: /^\/[\x21-\x7e]*$/,
      legal: 'a path that begins with /',
      example: '/health',
    }),
    '/',
  ),
  status: v.exactOptional(statuses),
  timeout: v.optional(
    duration('Longest time from its start until it is ready.', '1s', '1h'),
    '60s',
  ),
})

const command = listOf(
  'Program and arguments; there is no shell in between.',
  text('A word of the command.', { pattern: /^[^\0]*$/, legal: 'a text', example: 'server.js' }),
  {
    legal: 'a list of words, the program first',
    mend: 'Write it like command: [node, server.js].',
    most: 100,
  },
)

const tenants = listOf(
  'Tenants for which the probes are put, each with its {{tenant}}; without the list they are put once.',
  text('A tenant, or a pattern.', {
    pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
    legal: 'a pattern of letters, digits, _ - * and ?',
    example: 'tenant_*',
  }),
  {
    legal: 'a list of tenants or patterns',
    mend: 'Write it like tenants: [tenant_001], or tenants: ["tenant_*"].',
    most: 1000,
  },
)

/** `drill.backend`: the application that a drill starts on the restored database, and the probes put to it. */
export const backendSection = v.pipe(
  section('The application that a drill starts on the restored database, and what it is asked.', {
    command,
    directory: v.exactOptional(
      absolutePath('Working directory; that of Lastro when absent.', '/srv/chefwell/backend'),
    ),
    env: v.optional(
      textMap('Environment beside DATABASE_URL, PORT and HOST. May name environment variables.', {
        name: /^[A-Za-z_][A-Za-z0-9_]*$/,
        legal: 'a map of environment variables to texts',
        mend: 'Write it like env: {NODE_ENV: staging}.',
      }),
      {},
    ),
    port: v.exactOptional(
      wholeNumber('Port the application listens on; a free one is chosen when absent.', 1, 65_535),
    ),
    user: v.exactOptional(
      text('Role that the application connects as; the superuser of staging when absent.', {
        pattern: USER_NAME,
        legal: 'the name of a role',
        example: 'chefwell_backend',
      }),
    ),
    ready: v.optional(ready, {}),
    tenants: v.exactOptional(tenants),
    probes: listOf('What the application is asked, one after the other.', probeSection, {
      legal: 'a list of at most 100 probes',
      mend: 'Write each after a dash, with name and path.',
      most: 100,
    }),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const issues = [...placeIssues(dataset.value), ...carryIssues(dataset.value)]
    for (const issue of issues) addIssue(issue)
  }),
  v.transform((given) => ({
    command: given.command,
    ...(given.directory === undefined ? {} : { directory: given.directory }),
    env: given.env,
    ...(given.port === undefined ? {} : { port: given.port }),
    ...(given.user === undefined ? {} : { user: given.user }),
    ready: {
      path: given.ready.path,
      ...(given.ready.status === undefined ? {} : { status: given.ready.status }),
      timeoutSeconds: given.ready.timeout,
    },
    ...(given.tenants === undefined ? {} : { tenants: given.tenants }),
    probes: given.probes,
  })),
)
