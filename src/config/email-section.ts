import * as v from 'valibot'
import { absolutePath, choice, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { level, procedures, secretText } from './notify-fields.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

/** How a connection to a mail server is protected. */
const ENCRYPTIONS = ['tls', 'starttls', 'none'] as const

// By the registry of IANA: submissions, submission, smtp.
const PORTS = { tls: 465, starttls: 587, none: 25 } as const

const MAILBOX = /^([^<>@\r\n"]{0,80} <)?[^\s<>@",;]{1,64}@[A-Za-z0-9.-]{1,253}>?$/

const mailbox = (about: string, example: string) =>
  text(about, { pattern: MAILBOX, legal: 'an e-mail address, also with a name', example })

/** One entry of `notify.email`: a mail server and who gets its letters. */
export const emailSection = v.pipe(
  section('A mail server and who gets its letters.', {
    host: text('Host name of the server.', {
      pattern: /^[A-Za-z0-9.:-]{1,253}$/,
      legal: 'a host name or an IP address',
      example: 'smtp.example.com',
    }),
    port: v.exactOptional(
      wholeNumber('TCP port; 465 for tls, 587 for starttls, 25 for none when absent.', 1, 65_535),
    ),
    encryption: v.optional(
      choice(
        'tls from the first byte, starttls before anything is said, or none: in plain text.',
        ENCRYPTIONS,
      ),
      'starttls',
    ),
    user: v.exactOptional(
      text('Login; none when absent.', {
        pattern: /^\S{1,254}$/,
        legal: 'a login without spaces',
        example: 'lastro@example.com',
      }),
    ),
    password: v.exactOptional(secretText('Its password.', '$' + '{SMTP_PASSWORD}')),
    'ca-file': v.exactOptional(
      absolutePath(
        'Certificate (PEM) of the authority of the server, where that is a private one.',
        '/etc/ssl/private-ca.pem',
      ),
    ),
    from: mailbox('Sender.', 'Lastro <lastro@example.com>'),
    to: listOf('Who gets the letters.', mailbox('A recipient.', 'ana@example.com'), {
      legal: 'a list of 1 to 20 e-mail addresses',
      mend: 'Write each after a dash, like - ana@example.com.',
      most: 20,
    }),
    level,
    procedures: v.exactOptional(procedures),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    for (const { key, message } of loginFaults(input))
      addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
  }),
  v.transform((given) => ({
    server: {
      host: given.host,
      port: given.port ?? PORTS[given.encryption],
      encryption: given.encryption,
      ...(given.user === undefined ? {} : { user: given.user }),
      ...(given.password === undefined ? {} : { password: given.password }),
      ...(given['ca-file'] === undefined ? {} : { caFile: given['ca-file'] }),
    },
    from: given.from,
    to: given.to,
    level: given.level,
    ...(given.procedures === undefined ? {} : { procedures: given.procedures }),
  })),
)

/** User and password come together, and never in plain text. */
function loginFaults(
  given: Readonly<Record<string, unknown>>,
): readonly { readonly key: string; readonly message: string }[] {
  const pair = ['user', 'password'] as const
  const present = pair.filter((key) => key in given)
  const missing = pair.filter((key) => present.length === 1 && !(key in given))
  const faults = missing.map((key) => ({
    key,
    message: toMessage({
      legal: 'user and password together',
      mend: `Add a line ${key}: below it, or remove the other.`,
    }),
  }))
  if (given.encryption !== 'none' || !('password' in given)) return faults
  const message = toMessage({
    legal: 'tls or starttls where there is a password',
    mend: 'Write starttls, or remove user and password.',
  })
  return [...faults, { key: 'encryption', message }]
}
