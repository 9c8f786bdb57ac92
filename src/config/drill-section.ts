import * as v from 'valibot'
import { backendSection } from './backend-section.ts'
import { dockerSection } from './docker-section.ts'
import { absolutePath, choice, duration, text, wholeNumber } from './fields.ts'
import { queriesSection } from './queries-section.ts'
import { isMap, section } from './section.ts'
import { serverSection } from './server-section.ts'
import { toMessage } from './wording.ts'

/** Where drills restore unless the configuration says otherwise. */
export const DEFAULT_DRILL_DIRECTORY = '/var/tmp/lastro'

/** Which backup a drill takes when none is named. */
export const PICKS = ['newest', 'random', 'both'] as const

/** Where a drill takes backups from. */
export const DRILL_FROM = ['offsite', 'local'] as const

/** Kinds of places that a drill can restore into. */
export const STAGINGS = ['local', 'docker', 'url'] as const

/** Which tenant a drill of a whole backup restores alone besides. */
export const TENANT_RTO = ['largest', 'none'] as const

/** Whether the rows of a drill may lie in memory. */
export const MEMORY = ['auto', 'never'] as const

/** From the strictest to the mildest; each includes those to its right. */
export const FAIL_ON = ['objective', 'cannot-judge', 'not-restorable', 'never'] as const

/** Another role of that server has a password that we neither know nor may change. */
const noUserMessage = toMessage({
  legal: 'no user beside staging: url',
  mend: 'Remove it: the application connects as the user of drill.server.',
})

/** Its container reaches the database by the network of the project that both are in. */
const noImageMessage = toMessage({
  legal: 'an image with staging: docker only',
  mend: 'Write staging: docker, or start the application by its command.',
})

const noComposeMessage = toMessage({
  legal: 'a service of a Compose file with staging: docker only',
  mend: 'Write staging: docker, or start the application by its command.',
})

const noServerMessage = toMessage({
  legal: 'the server that staging: url restores into',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
  mend: 'Add server: with url: ${STAGING_DATABASE_URL} below it.',
})

const objectives = section('What a recovery must keep; a drill is measured against it.', {
  rto: v.optional(
    duration('Longest time from the decision to restore until the data is validated.', '1s', '30d'),
    '10m',
  ),
  rpo: v.optional(
    duration('Oldest that the newest restored row of a tenant may be.', '1s', '365d'),
    '24h',
  ),
})

/** `drill`: how restore drills run, and what makes them fail. Has its defaults even when absent. */
export const drillSection = v.pipe(
  section('How restore drills run, and what makes them fail.', {
    staging: v.optional(
      choice(
        'Where a drill restores: local, an ephemeral cluster on the runner itself; docker, a container; url, a separate server.',
        STAGINGS,
      ),
      'local',
    ),
    docker: v.optional(dockerSection, {}),
    server: v.exactOptional(serverSection),
    directory: v.optional(
      absolutePath(
        'Where a drill keeps what it needs and removes it: the plain dump, the ephemeral cluster; outside the repository and the backups.',
        DEFAULT_DRILL_DIRECTORY,
      ),
      DEFAULT_DRILL_DIRECTORY,
    ),
    memory: v.optional(
      choice(
        'Whether an ephemeral cluster may lie in memory, which is faster: auto, where root runs the drill and a quarter of the free memory surely holds it; never.',
        MEMORY,
      ),
      'auto',
    ),
    from: v.exactOptional(
      choice(
        'Where a drill takes backups from: offsite, a remote of the second copy, the default where one is configured; local.',
        DRILL_FROM,
      ),
    ),
    remote: v.exactOptional(
      text('With from: offsite, the remote; the first one when absent.', {
        pattern: /^[a-z][a-z0-9-]{0,40}$/,
        legal: 'the name of a remote',
        example: 'nas',
      }),
    ),
    pick: v.exactOptional(
      choice(
        'Which backup a drill takes when none is named: newest; random, an older one; both, one after the other. Both from a remote, otherwise newest, when absent.',
        PICKS,
      ),
    ),
    jobs: v.exactOptional(
      wholeNumber(
        'Parallel jobs of the restore; as many as processors, at most 4, when absent.',
        1,
        16,
      ),
    ),
    'tenant-rto': v.optional(
      choice(
        'Which tenant a drill of the whole restores once more, alone, to tell how long that takes.',
        TENANT_RTO,
      ),
      'largest',
    ),
    objectives: v.optional(objectives, {}),
    timeout: v.optional(duration('A drill that takes longer is ended.', '1s', '7d'), '2h'),
    'fail-on': v.optional(
      choice(
        'What makes the exit code 1; each word includes those to its right: objective (also a missed RTO or RPO), cannot-judge, not-restorable, never.',
        FAIL_ON,
      ),
      'objective',
    ),
    queries: v.exactOptional(queriesSection),
    backend: v.exactOptional(backendSection),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input) || input.staging !== 'url' || 'server' in input) return
    addIssue({
      message: noServerMessage,
      path: [{ type: 'object', origin: 'key', input, key: 'server', value: undefined }],
    })
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input) || !isMap(input.backend)) return
    const { staging, backend } = input
    const placed = (key: string, message: string) =>
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input, key: 'backend', value: backend },
          { type: 'object', origin: 'key', input: backend, key, value: backend[key] },
        ],
      })
    if (staging === 'url' && 'user' in backend) placed('user', noUserMessage)
    if (staging === 'docker') return
    if ('image' in backend) placed('image', noImageMessage)
    if ('compose' in backend) placed('compose', noComposeMessage)
  }),
  v.transform((given) => ({
    staging: given.staging,
    docker: given.docker,
    ...(given.server === undefined ? {} : { server: given.server }),
    directory: given.directory,
    memory: given.memory,
    ...(given.from === undefined ? {} : { from: given.from }),
    ...(given.remote === undefined ? {} : { remote: given.remote }),
    ...(given.pick === undefined ? {} : { pick: given.pick }),
    ...(given.jobs === undefined ? {} : { jobs: given.jobs }),
    tenantRto: given['tenant-rto'],
    rtoSeconds: given.objectives.rto,
    rpoSeconds: given.objectives.rpo,
    timeoutSeconds: given.timeout,
    failOn: given['fail-on'],
    queries: given.queries ?? [],
    ...(given.backend === undefined ? {} : { backend: given.backend }),
  })),
)
