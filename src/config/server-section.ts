import * as v from 'valibot'
import {
  type ConnectionFault,
  connectionEntries,
  connectionFaults,
  connectionOf,
} from './connection-entries.ts'
import { text } from './fields.ts'
import { DATABASE_NAME, USER_NAME } from './postgres-url.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

/** Databases that every server has; the drill connects to one of them to make its own. */
const OWN_DATABASES = ['postgres', 'template0', 'template1']

const ownMessage = toMessage({
  legal: `a database apart from ${OWN_DATABASES.join(', ')}`,
  mend: 'Name one that the drill may make and remove, like restaurante_drill.',
})

/** `drill.server`: the separate server that `staging: url` restores into. */
export const serverSection = v.pipe(
  section(
    'The separate server that `staging: url` restores into: a superuser there, and the name of the database that the drill makes and removes.',
    {
      ...connectionEntries,
      database: v.exactOptional(
        text('Name of the database that the drill makes and removes.', {
          pattern: DATABASE_NAME,
          legal: 'the name of one database',
          example: 'restaurante_drill',
        }),
      ),
      user: v.exactOptional(
        text('Role to connect as; a superuser, because owners and grants are restored too.', {
          pattern: USER_NAME,
          legal: 'the name of a role',
          example: 'postgres',
        }),
      ),
    },
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    for (const { key, message } of [...connectionFaults(input), ...targetFaults(input)]) {
      addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
    }
  }),
  v.transform(connectionOf),
)

/** The url has been read already. */
function targetFaults(given: Readonly<Record<string, unknown>>): readonly ConnectionFault[] {
  const named = { url: isMap(given.url) ? given.url.database : undefined, database: given.database }
  return Object.entries(named).flatMap(([key, database]) =>
    OWN_DATABASES.some((own) => own === database) ? [{ key, message: ownMessage }] : [],
  )
}
