import * as v from 'valibot'
import { text } from './fields.ts'
import { listOf } from './list-of.ts'
import { section } from './section.ts'
import { toMessage } from './wording.ts'

/** Name of a service. Source: Compose Specification. */
const SERVICE_NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/

const files = listOf(
  'The Compose files, later ones over earlier ones; from the root of the repository, or absolute.',
  text('A Compose file.', {
    pattern: /^(?!-)(?!.*(^|\/)\.\.(\/|$))[^\0]*[^\0/]$/,
    legal: 'the path of a file, with no /../ in it',
    example: 'docker-compose.yml',
  }),
  {
    legal: 'a list of at most 10 Compose files',
    mend: 'Write it like files: [docker-compose.yml].',
    most: 10,
  },
)

/** `drill.backend.compose`: the application as a service of the operator's own Compose files. */
export const composeSection = section(
  'The application as a service of your own Compose files, started beside the database with `staging: docker`.',
  {
    files,
    service: text('The service that is started, after those it depends on.', {
      pattern: SERVICE_NAME,
      legal: 'the name of a service',
      example: 'backend',
    }),
    database: v.exactOptional(
      text(
        'The service whose place and host name the restored database takes; absent where the files have none.',
        { pattern: SERVICE_NAME, legal: 'the name of a service', example: 'postgres' },
      ),
    ),
  },
)

/** What else could say what is started, or how. */
export const NOT_BESIDE_COMPOSE = ['command', 'image', 'directory'] as const

/** The answer to one of them. */
export const notBesideCompose = toMessage({
  legal: 'nothing of the kind beside compose',
  mend: 'Remove it: the Compose file says it. A second one in files may say it for drills.',
})
