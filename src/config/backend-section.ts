import * as v from 'valibot'
import { carryIssues, placeIssues } from './carried-names.ts'
import { composeSection, NOT_BESIDE_COMPOSE, notBesideCompose } from './compose-section.ts'
import { IMAGE_NAME } from './docker-section.ts'
import { absolutePath, duration, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { USER_NAME } from './postgres-url.ts'
import { probeSection, statuses } from './probe-section.ts'
import { isMap, section } from './section.ts'
import { textMap } from './text-map.ts'
import { toMessage } from './wording.ts'

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

const nothingToStart = toMessage({
  legal: 'a command, an image, or a service of a Compose file',
  mend: 'Add a line command: below it, or image: or compose: with staging: docker.',
})

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
    command: v.exactOptional(command),
    image: v.exactOptional(
      text(
        'Image that serves the application, started beside the database with staging: docker; command is then optional.',
        {
          pattern: IMAGE_NAME,
          legal: 'the name of an image',
          example: 'chefwell/backend:1.4',
        },
      ),
    ),
    compose: v.exactOptional(composeSection),
    'container-port': v.exactOptional(
      wholeNumber(
        'Port the application listens on inside of its container; 3000 for an image, that of the Compose file for a service when absent.',
        1,
        65_535,
      ),
    ),
    directory: v.exactOptional(
      absolutePath(
        'Working directory, in the container where there is an image; that of Lastro, or of the image, when absent.',
        '/srv/chefwell/backend',
      ),
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
      wholeNumber(
        'Port on this host under which the application is reached; a free one is chosen when absent.',
        1,
        65_535,
      ),
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
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const issueAt = (key: string, message: string) =>
      addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
    if (!['command', 'image', 'compose'].some((key) => key in input))
      issueAt('command', nothingToStart)
    if (!('compose' in input)) return
    for (const key of NOT_BESIDE_COMPOSE) if (key in input) issueAt(key, notBesideCompose)
  }),
  v.transform((given) => ({
    ...(given.command === undefined ? {} : { command: given.command }),
    ...(given.image === undefined ? {} : { image: given.image }),
    ...(given.compose === undefined ? {} : { compose: given.compose }),
    ...(given['container-port'] === undefined ? {} : { containerPort: given['container-port'] }),
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
