import * as v from 'valibot'
import { emailSection } from './email-section.ts'
import { choice, duration, text } from './fields.ts'
import { listOf } from './list-of.ts'
import { channelMap, level, procedures, secretText, webAddress } from './notify-fields.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

/** Who reads what a webhook is sent. */
export const WEBHOOK_SHAPES = ['generic', 'slack', 'discord', 'teams'] as const

const unsigned = toMessage({
  legal: 'a secret only where shape is generic',
  mend: 'Remove it: the address itself is the secret of a chat.',
})

const webhook = v.pipe(
  section('An address that is told of changes by an HTTP POST.', {
    url: webAddress(
      'Where to; the whole address is treated as a secret.',
      '$' + '{TEAM_WEBHOOK_URL}',
    ),
    shape: v.optional(
      choice('Who reads it; generic is JSON for programs.', WEBHOOK_SHAPES),
      'generic',
    ),
    secret: v.exactOptional(
      secretText(
        'Signs each request as Standard Webhooks say: HMAC-SHA256 in the header webhook-signature.',
        '$' + '{WEBHOOK_SECRET}',
      ),
    ),
    level,
    procedures: v.exactOptional(procedures),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input) || !('secret' in input)) return
    if (input.shape === undefined || input.shape === 'generic') return
    addIssue({
      message: unsigned,
      path: [{ type: 'object', origin: 'key', input, key: 'secret', value: input.secret }],
    })
  }),
)

const githubIssues = section('Issues of a repository: one per alert, closed when it is over.', {
  repository: v.exactOptional(
    text('owner/name; that of the workflow when absent.', {
      pattern: /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/,
      legal: 'owner/name',
      example: 'chefwell/operations',
    }),
  ),
  token: secretText('May write issues: permissions: {issues: write}.', '$' + '{GITHUB_TOKEN}'),
  'api-url': v.exactOptional(
    text('Address of the API; that of the workflow, else of github.com when absent.', {
      pattern: /^https?:\/\/[^\s/]\S*$/,
      legal: 'an address that begins with https:// or http://',
      example: 'https://github.example.com/api/v3',
    }),
  ),
  labels: v.optional(
    listOf(
      'Labels of the issues; by the first they are found again.',
      text('A label.', {
        pattern: /^[^,\r\n]{1,50}$/,
        legal: 'a label of at most 50 characters without comma',
        example: 'lastro',
      }),
      {
        legal: 'a list of 1 to 20 labels',
        mend: 'Write each after a dash, like - lastro.',
        most: 20,
      },
    ),
    ['lastro'],
  ),
  level,
  procedures: v.exactOptional(procedures),
})

const ping = section(
  'A service that raises the alarm when a run does not report in time (dead man’s switch).',
  {
    url: webAddress('Asked when a run ended well.', '$' + '{BACKUP_PING_URL}'),
    'start-url': v.exactOptional(
      webAddress(
        'Asked when a run begins; url with /start behind its path when absent.',
        '$' + '{PING_START_URL}',
      ),
    ),
    'fail-url': v.exactOptional(
      webAddress(
        'Asked when a run ended badly; url with /fail behind its path when absent.',
        '$' + '{PING_FAIL_URL}',
      ),
    ),
    procedures,
  },
)

/** `notify`: who is told when something changes. */
export const notifySection = v.pipe(
  section(
    'Who is told when something changes; a channel that fails is a warning and changes no verdict.',
    {
      webhooks: channelMap('Webhooks, by a name of your choice.', webhook, {
        legal: 'a map of at most 20 names to webhooks',
        mend: 'Add a name below webhooks: and indent its url under it.',
      }),
      email: channelMap('Mail, by a name of your choice.', emailSection, {
        legal: 'a map of at most 20 names to mail servers',
        mend: 'Add a name below email: and indent its host, from and to under it.',
      }),
      'github-issues': channelMap('Issues on GitHub, by a name of your choice.', githubIssues, {
        legal: 'a map of at most 20 names to repositories',
        mend: 'Add a name below github-issues: and indent its token under it.',
      }),
      pings: channelMap('Dead man’s switches, by a name of your choice.', ping, {
        legal: 'a map of at most 20 names to pings',
        mend: 'Add a name below pings: and indent its url and procedures under it.',
      }),
      'remind-after': v.optional(
        duration('A trouble that lasts is told again after this.', '1h', '30d'),
        '24h',
      ),
    },
  ),
  v.transform((given) => ({
    webhooks: given.webhooks,
    email: given.email,
    githubIssues: mapValues(given['github-issues'], ({ 'api-url': apiUrl, ...rest }) => ({
      ...rest,
      ...(apiUrl === undefined ? {} : { apiUrl }),
    })),
    pings: mapValues(given.pings, ({ 'start-url': startUrl, 'fail-url': failUrl, ...rest }) => ({
      ...rest,
      ...(startUrl === undefined ? {} : { startUrl }),
      ...(failUrl === undefined ? {} : { failUrl }),
    })),
    remindAfterSeconds: given['remind-after'],
  })),
)

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]))
}
