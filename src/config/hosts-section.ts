import * as v from 'valibot'
import { absolutePath, flag, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { isMap, refuseLists, section } from './section.ts'
import { toMessage } from './wording.ts'

const DEFAULT_PORT = 22
/** The machine that Lastro runs on has this name; it is configured under `disk`. */
const RESERVED_NAME = 'local'

const HOST_NAME = /^(?!local$)[a-z][a-z0-9-]{0,40}$/
const ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/
const ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/
// Certificates and hardware keys of hosts are not what anybody pins.
const HOST_KEY =
  /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/

const nameMessage = toMessage({
  legal: `a lower-case letter, then at most 40 of a-z, 0-9 and -; not ${RESERVED_NAME}`,
  mend: 'Rename the host; the name stands in reports and alerts.',
})

const hostsMessage = toMessage({
  legal: 'a map of names to hosts',
  mend: 'Add a name below hosts: and indent its address, user and host-keys under it.',
})

const keyMessage = toMessage({
  legal: 'either private-key or private-key-file',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
  mend: 'Write private-key: ${HOST_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
})

/** Directories, each by its absolute path. */
export function directoryList(about: string, example: string) {
  return listOf(about, absolutePath('An absolute path.', example), {
    legal: 'a list of absolute paths',
    mend: `Write one per line, each after a dash, like - ${example}.`,
    most: 50,
  })
}

const host = v.pipe(
  section('A machine that is looked at over SSH.', {
    address: text('Host name or IP address.', {
      pattern: ADDRESS,
      legal: 'a host name or an IP address',
      example: 'web-1.example.org',
    }),
    port: v.optional(wholeNumber('Port of its SSH server.', 1, 65_535), DEFAULT_PORT),
    user: text('Account to log in as; it needs no rights but to read.', {
      pattern: ACCOUNT,
      legal: 'the name of an account',
      example: 'lastro',
    }),
    'host-keys': listOf(
      'Keys by which the host is known, as in known_hosts without the name; it is spoken to only when it shows one of them.',
      text('A public key of the host.', {
        pattern: HOST_KEY,
        legal: 'a kind of key and the key in base64',
        example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT…',
      }),
      {
        legal: 'a list of public keys of the host',
        mend: 'On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.',
        most: 10,
      },
    ),
    'private-key': v.exactOptional(
      text('Private key of the account. May name an environment variable.', {
        pattern: /./,
        legal: 'a private key, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${HOST_SSH_KEY}',
      }),
    ),
    'private-key-file': v.exactOptional(
      absolutePath(
        'File with the private key, on the machine that looks.',
        '/etc/lastro/id_ed25519',
      ),
    ),
    passphrase: v.exactOptional(
      text('Passphrase of the private key. May name an environment variable.', {
        pattern: /./,
        legal: 'a passphrase, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${HOST_SSH_PASSPHRASE}',
      }),
    ),
    mounts: v.exactOptional(
      directoryList('Mount points that must be there; measured whatever is mounted.', '/srv'),
    ),
    backups: v.exactOptional(
      directoryList('Directories of backups on it.', '/var/backups/chefwell'),
    ),
    directories: v.exactOptional(
      directoryList('Directories that are watched by size.', '/var/log'),
    ),
    docker: v.optional(flag('Also look at what Docker holds on it.'), false),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const hasBoth = 'private-key' in input && 'private-key-file' in input
    const hasNone = !('private-key' in input) && !('private-key-file' in input)
    if (!hasBoth && !hasNone) return
    const key = hasBoth ? 'private-key-file' : 'private-key'
    addIssue({
      message: keyMessage,
      path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
    })
  }),
  v.transform((given) => ({
    address: given.address,
    port: given.port,
    user: given.user,
    hostKeys: given['host-keys'],
    ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
    ...(given['private-key-file'] === undefined
      ? {}
      : { privateKeyFile: given['private-key-file'] }),
    ...(given.passphrase === undefined ? {} : { passphrase: given.passphrase }),
    mounts: given.mounts ?? [],
    backups: given.backups ?? [],
    directories: given.directories ?? [],
    docker: given.docker,
  })),
)

/** `hosts`: machines that are looked at over SSH, by a name of the operator's choice. */
export const hostsSection = v.pipe(
  refuseLists(
    v.record(
      v.pipe(
        v.string(nameMessage),
        v.regex(HOST_NAME, nameMessage),
        v.metadata({ errorMessage: nameMessage }),
      ),
      host,
      hostsMessage,
    ),
  ),
  v.description('Machines that are looked at over SSH besides this one, by a name of your choice.'),
  v.metadata({ errorMessage: hostsMessage }),
)
