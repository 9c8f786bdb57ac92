import * as v from 'valibot'
import { absolutePath, choice, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

/** Days of the week as a timetable of bandwidth names them; Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const LIMIT = /^[1-9]\d{0,6}[km]$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const KIB_PER = { k: 1, m: 1024 } as const

const limitMessage = toMessage({
  legal: 'a limit in KiB/s, or a number with k (KiB/s) or m (MiB/s)',
  mend: 'Write it like 5000, 800k or 5m; rsync knows no bits.',
})

const limitEntry = v.pipe(
  v.union(
    [
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
      v.pipe(v.string(), v.regex(LIMIT)),
    ],
    limitMessage,
  ),
  v.description('KiB per second, or a number with k (KiB/s) or m (MiB/s).'),
  v.metadata({ errorMessage: limitMessage, examples: ['5m'] }),
  v.transform((given) => {
    if (typeof given === 'number') return given
    return Number(given.slice(0, -1)) * KIB_PER[given.endsWith('m') ? 'm' : 'k']
  }),
)

const clockMessage = toMessage({
  legal: 'a time of day',
  mend: "Write it in quotes, like '08:00'.",
})

function timeOfDay(about: string) {
  return v.pipe(
    v.string(clockMessage),
    v.regex(CLOCK, clockMessage),
    v.description(about),
    v.metadata({ errorMessage: clockMessage, examples: ['08:00'] }),
  )
}

const period = v.pipe(
  section('Hours of some days in which a limit holds; outside of every such time there is none.', {
    days: v.exactOptional(
      listOf('Days of the week; all of them when absent.', choice('A day.', WEEKDAYS), {
        legal: 'a list of days of the week',
        mend: `Write it like [mon, tue]; the days are ${WEEKDAYS.join(', ')}.`,
        most: 7,
      }),
    ),
    from: timeOfDay('From this time of the day on, in system.timezone.'),
    to: timeOfDay('Until this time; one that is not after from lies on the next day.'),
    limit: limitEntry,
  }),
  v.transform(({ days, ...rest }) => ({ days: days ?? [...WEEKDAYS], ...rest })),
)

const bandwidthMessage = toMessage({
  legal: 'a limit in KiB/s, a number with k or m, or a list of times with one',
  mend: "Write it like 5m, or like [{from: '08:00', to: '20:00', limit: 1m}].",
})

/** `bandwidth`: one limit, or a timetable of them; in KiB/s. */
export const bandwidth = v.pipe(
  v.union([limitEntry, v.pipe(v.array(period), v.minLength(1), v.maxLength(50))], (issue) => {
    const within = issue.issues?.find(({ path }) => path !== undefined)
    return within?.message ?? bandwidthMessage
  }),
  v.description('What the transfer may take of the line: one limit, or a list of times with one.'),
  v.metadata({ errorMessage: bandwidthMessage, examples: ['5m'] }),
)

/** `gates`: how much may be unlike the night before without a person saying so. */
export const gates = section(
  'How much may be unlike the night before without a person saying so.',
  {
    'vanished-percent': v.optional(
      wholeNumber(
        'Backups that may be gone here without a rotation explaining it, per source and tier, in percent of those on the remote; one may unless this is 0, the newest and the last never.',
        0,
        100,
      ),
      20,
    ),
    'shrunk-percent': v.optional(
      wholeNumber(
        'How much smaller the newest dump may be than the median of the seven before it.',
        1,
        100,
      ),
      50,
    ),
    'rewritten-percent': v.optional(
      wholeNumber(
        'Files that may look rewritten, renamed or unlike their kind; one always may.',
        0,
        100,
      ),
      5,
    ),
    'free-percent': v.optional(
      wholeNumber('Part of the remote disk that must stay free.', 0, 90),
      5,
    ),
    foreign: v.optional(
      choice(
        'refuse: every new dump has a passport that fits it. send: dumps of other scripts go, too.',
        ['refuse', 'send'],
      ),
      'refuse',
    ),
  },
)

/** `keep`: what the remote keeps of what changed or vanished at the source. */
export const keep = section('What the remote keeps of what changed or vanished here.', {
  days: v.optional(wholeNumber('Days after it left the tree.', 1, 3660), 90),
  proven: v.optional(
    wholeNumber(
      'Backups that a drill has restored, per source, that stay however old they are.',
      0,
      100,
    ),
    3,
  ),
})

/** `verify`: how soon every file is read again. */
export const verify = section('How the copies are verified.', {
  'within-days': v.optional(
    wholeNumber('Every retained file is read whole within so many days.', 1, 365),
    30,
  ),
})

const recipientMessage = toMessage({
  legal: 'a recipient of age',
  mend: 'Write the public key that age-keygen prints, like age1…; the private one never comes here.',
})

/** `encrypt`: to whom the copies are encrypted before they leave. */
export const encrypt = section('Encryption by age before anything leaves this machine.', {
  recipients: listOf(
    'Public keys; whoever holds one of the private keys can read the copies.',
    v.pipe(
      v.string(recipientMessage),
      v.regex(/^age1[02-9ac-hj-np-z]{58}$/, recipientMessage),
      v.description('A recipient (X25519).'),
      v.metadata({ errorMessage: recipientMessage }),
    ),
    {
      legal: 'a list of recipients of age',
      mend: 'Write each after a dash, like - age1…',
      most: 20,
    },
  ),
})

const decryptMessage = toMessage({
  legal: 'either private-key or private-key-file',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
  mend: 'Write private-key: ${OFFSITE_AGE_KEY} with the key in a secret, or private-key-file: with its path.',
})

/** `decrypt`: the private key of age, on the machines that restore. */
export const decrypt = v.pipe(
  section(
    'The private key of age, for drills and recoveries from encrypted copies. It has no place on a machine that only backs up.',
    {
      'private-key': v.exactOptional(
        text('What age-keygen wrote. May name an environment variable.', {
          pattern: /./,
          legal: 'a private key of age, or the environment variable that holds it',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
          example: '${OFFSITE_AGE_KEY}',
        }),
      ),
      'private-key-file': v.exactOptional(
        absolutePath('File that age-keygen wrote.', '/etc/lastro/offsite.age'),
      ),
    },
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const hasKey = 'private-key' in input
    if (hasKey !== 'private-key-file' in input) return
    const key = hasKey ? 'private-key-file' : 'private-key'
    addIssue({
      message: decryptMessage,
      path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
    })
  }),
  v.transform((given) => ({
    ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
    ...(given['private-key-file'] === undefined
      ? {}
      : { privateKeyFile: given['private-key-file'] }),
  })),
)
