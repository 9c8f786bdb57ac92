import * as v from 'valibot'
import { connectionEntries, connectionFaults, connectionOf } from './connection-entries.ts'
import { choice, duration, flag, text, wholeNumber } from './fields.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

const TABLE_COLUMN = /^[A-Za-z_][A-Za-z0-9_$]{0,62}\.[A-Za-z_][A-Za-z0-9_$]{0,62}$/

const listMessage = toMessage({
  legal: 'a list of table.column',
  mend: 'Write one per line, each after a dash, like - sales.created_at.',
})

const businessTimestamps = v.pipe(
  v.array(
    v.pipe(
      text('A column that grows with the business.', {
        pattern: TABLE_COLUMN,
        legal: 'table.column',
        example: 'sales.created_at',
      }),
      v.transform((pair) => {
        const [table = '', column = ''] = pair.split('.')
        return { table, column }
      }),
    ),
    listMessage,
  ),
  v.minLength(1, listMessage),
  v.description(
    'Columns whose newest value says how fresh a tenant is (for the RPO); found by type and name when absent.',
  ),
  v.metadata({ errorMessage: listMessage }),
)

const tenants = v.nullable(
  text('Which schemas are tenants; each gets its own verdict. null: none.', {
    pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
    legal: 'a pattern of letters, digits, _ - * and ?, or null',
    example: 'tenant_*',
  }),
)

/** One entry of `backups.sources`: a PostgreSQL database to back up. */
export const sourceSection = v.pipe(
  section('A database to back up.', {
    engine: choice(
      'Kind of data store.',
      ['postgres'],
      'Write postgres; other engines come with a later version.',
    ),
    ...connectionEntries,
    tenants: v.optional(tenants, null),
    'business-timestamps': v.exactOptional(businessTimestamps),
    'roles-passwords': v.optional(
      flag('Also save the password hashes of roles; needs a superuser.'),
      false,
    ),
    'lock-timeout': v.optional(
      duration('How long a backup waits for the lock of a table before it gives up.', '1s', '1h'),
      '30s',
    ),
    compression: v.optional(
      choice('Outer frame of the dump; its checksum protects every byte.', ['zstd', 'gzip']),
      'zstd',
    ),
    timeout: v.optional(duration('A backup that takes longer is ended.', '1s', '7d'), '2h'),
    'size-anomaly-percent': v.optional(
      wholeNumber('Warn when a dump is smaller than the one before it by more than this.', 1, 100),
      50,
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    for (const { key, message } of connectionFaults(input)) {
      addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
    }
  }),
  v.transform((given) => ({
    engine: given.engine,
    connection: connectionOf(given),
    tenants: given.tenants,
    ...(given['business-timestamps'] === undefined
      ? {}
      : { businessTimestamps: given['business-timestamps'] }),
    rolesPasswords: given['roles-passwords'],
    lockTimeoutSeconds: given['lock-timeout'],
    timeoutSeconds: given.timeout,
    compression: given.compression,
    sizeAnomalyPercent: given['size-anomaly-percent'],
  })),
)
