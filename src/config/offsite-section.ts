import * as v from 'valibot'
import { absolutePath, choice, duration, flag, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { keyEntries } from './offsite-keys.ts'
import { bandwidth, decrypt, encrypt, gates, keep, verify } from './offsite-limits.ts'
import { isMap, refuseLists, section } from './section.ts'
import { toMessage, type Wording } from './wording.ts'

/** How a remote over SSH is reached. */
export const SSH_MODES = ['vault', 'mirror', 'pull', 'sftp'] as const

/** When a transfer is compressed on the line. */
const COMPRESS = ['off', 'auto', 'on'] as const

const DEFAULT_PORT = 22

const REMOTE_NAME = /^[a-z][a-z0-9-]{0,40}$/
const ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/
const ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/
// With or without the names in front of it: what people have at hand is a line of known_hosts.
const KNOWN_HOST =
  /^([^\s#@]\S* )?(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/
const NAMES_BEFORE = /^\S+ (?=(ssh|ecdsa)-\S+ )/

const nameMessage = toMessage({
  legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
  mend: 'Rename the remote; the name stands in reports and file names.',
})

const remotesMessage = toMessage({
  legal: 'a map of names to remotes',
  mend: 'Add a name below remotes: and indent its path, or its host, user and path, under it.',
})

/** Keys without which nobody logs in. */
const NEEDED_OVER_SSH = ['user', 'known-hosts'] as const
/** Keys that say nothing of a directory on this machine. */
const ONLY_OVER_SSH = [
  'port',
  'user',
  'known-hosts',
  'private-key',
  'private-key-file',
  'read-key',
  'read-key-file',
  'mode',
  'into',
  'compress',
] as const

const remote = v.pipe(
  section('A place for the second copy: a mounted directory, or a machine over SSH.', {
    path: absolutePath(
      'Directory of the copies; in mode pull the directory of backups on the other machine.',
      '/srv/offsite/chefwell',
    ),
    'require-mount': v.optional(
      flag('Refuse a path that lies on the file system of /; for a disk that may not be mounted.'),
      false,
    ),
    host: v.exactOptional(
      text('Host name or IP address; without it path is a directory of this machine.', {
        pattern: ADDRESS,
        legal: 'a host name or an IP address',
        example: 'backup.example.org',
      }),
    ),
    port: v.exactOptional(wholeNumber('Port of its SSH server; 22 when absent.', 1, 65_535)),
    user: v.exactOptional(
      text('Account to log in as.', {
        pattern: ACCOUNT,
        legal: 'the name of an account',
        example: 'chefwell',
      }),
    ),
    'known-hosts': v.exactOptional(
      listOf(
        'Keys by which the host is known, as in known_hosts; nothing is sent to one that shows no other.',
        text('A public key of the host.', {
          pattern: KNOWN_HOST,
          legal: 'a line of known_hosts, with or without the name',
          example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT…',
        }),
        {
          legal: 'a list of public keys of the host',
          mend: 'On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.',
          most: 10,
        },
      ),
    ),
    ...keyEntries,
    mode: v.exactOptional(
      choice(
        'vault: the server only takes in, through a forced command (default). mirror: an account with a shell. pull: we fetch. sftp: no shell.',
        SSH_MODES,
      ),
    ),
    into: v.exactOptional(
      absolutePath(
        'In mode pull: directory of the copies on this machine.',
        '/srv/offsite/chefwell',
      ),
    ),
    compress: v.exactOptional(
      choice(
        'Compression on the line; auto: only of what is not compressed already. off when absent.',
        COMPRESS,
      ),
    ),
    bandwidth: v.exactOptional(bandwidth),
    encrypt: v.exactOptional(encrypt),
    keep: v.optional(keep, {}),
    verify: v.optional(verify, {}),
    gates: v.optional(gates, {}),
    timeout: v.optional(
      duration('A run that takes longer is ended; the next one resumes.', '1m', '7d'),
      '6h',
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    for (const { key, wording } of contradictions(input))
      addIssue({
        message: toMessage(wording),
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
  }),
  v.transform((given) => {
    const common = {
      keep: given.keep,
      verify: { withinDays: given.verify['within-days'] },
      gates: {
        vanishedPercent: given.gates['vanished-percent'],
        shrunkPercent: given.gates['shrunk-percent'],
        rewrittenPercent: given.gates['rewritten-percent'],
        freePercent: given.gates['free-percent'],
        foreign: given.gates.foreign,
      },
      timeoutSeconds: given.timeout,
      requireMount: given['require-mount'],
      ...(given.bandwidth === undefined ? {} : { bandwidth: given.bandwidth }),
      ...(given.encrypt === undefined ? {} : { encrypt: given.encrypt }),
    }
    if (given.host === undefined) return { kind: 'mounted' as const, path: given.path, ...common }
    return {
      kind: 'ssh' as const,
      mode: given.mode ?? 'vault',
      host: given.host,
      port: given.port ?? DEFAULT_PORT,
      user: given.user ?? '',
      path: given.path,
      // Without the names: the host is known by its key, whatever name it is reached by.
      hostKeys: (given['known-hosts'] ?? []).map((line) => line.replace(NAMES_BEFORE, '')),
      compress: given.compress ?? 'off',
      ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
      ...(given['private-key-file'] === undefined
        ? {}
        : { privateKeyFile: given['private-key-file'] }),
      ...(given['read-key'] === undefined ? {} : { readKey: given['read-key'] }),
      ...(given['read-key-file'] === undefined ? {} : { readKeyFile: given['read-key-file'] }),
      ...(given.into === undefined ? {} : { into: given.into }),
      ...common,
    }
  }),
)

interface Contradiction {
  readonly key: string
  readonly wording: Wording
}

/** What each key alone cannot say. */
function contradictions(input: Readonly<Record<string, unknown>>): readonly Contradiction[] {
  if (!('host' in input)) {
    return ONLY_OVER_SSH.filter((key) => key in input).map((key) => ({
      key,
      wording: {
        legal: 'nothing in a remote without host',
        mend: 'Add host:, or remove the line.',
      },
    }))
  }
  const found: Contradiction[] = NEEDED_OVER_SSH.filter((key) => !(key in input)).map((key) => ({
    key,
    wording: { legal: `${key} beside host`, mend: `Add a line ${key}: below it.` },
  }))
  const hasBoth = 'private-key' in input && 'private-key-file' in input
  if (hasBoth || !('private-key' in input || 'private-key-file' in input))
    found.push({
      key: hasBoth ? 'private-key-file' : 'private-key',
      wording: {
        legal: 'either private-key or private-key-file',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        mend: 'Write private-key: ${OFFSITE_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
      },
    })
  if ((input.mode === 'pull') !== 'into' in input)
    found.push({
      key: 'into',
      wording: {
        legal: 'into with mode: pull, and only with it',
        mend: 'Name the directory of this machine that the copies go into, or remove the line.',
      },
    })
  if (input.mode === 'pull' && 'encrypt' in input)
    found.push({
      key: 'encrypt',
      wording: {
        legal: 'encryption by whoever sends',
        mend: 'Remove it: in mode pull the copies are made on this machine.',
      },
    })
  return found
}

/** `offsite`: the second copy, and the places that hold it. */
export const offsiteSection = v.pipe(
  section('The second copy of the backups, in another place.', {
    remotes: v.pipe(
      refuseLists(
        v.record(
          v.pipe(
            v.string(nameMessage),
            v.regex(REMOTE_NAME, nameMessage),
            v.metadata({ errorMessage: nameMessage }),
          ),
          remote,
          remotesMessage,
        ),
      ),
      v.minEntries(1, remotesMessage),
      v.description('The places, by a name of your choice; each gets its own verdict.'),
      v.metadata({ errorMessage: remotesMessage }),
    ),
    decrypt: v.exactOptional(decrypt),
  }),
)
