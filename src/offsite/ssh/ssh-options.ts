/** The name under which a remote stands in our own list of known hosts, whatever it is called elsewhere. */
const ALIAS = 'lastro-remote'

/** With hardware for AES these are twice as fast as the first choice of OpenSSH, and no weaker; the others come after them. */
const CIPHERS = '^aes128-gcm@openssh.com,aes256-gcm@openssh.com'

/** A dead line is noticed after this many seconds without a sign, three times in a row. */
const ALIVE_SECONDS = 5

/** Where our key is: held by an agent behind a socket, or in a file that ssh reads itself. */
export type SshIdentity = { readonly agent: string } | { readonly keyFile: string }

/** What a connection is made of; paths are absolute. */
export interface SshPlace {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly knownHosts: string
  readonly identity: SshIdentity
  readonly control: string
}

/** Lines of known_hosts for pinned keys. */
export function knownHostsText(hostKeys: readonly string[]): string {
  return hostKeys.map((key) => `${ALIAS} ${key}\n`).join('')
}

/**
 * Options of ssh and sftp: nothing of the account's own configuration, no question, only the pinned keys, only our key.
 */
export function sshOptions(place: SshPlace): readonly string[] {
  const options = [
    'BatchMode=yes',
    'StrictHostKeyChecking=yes',
    `HostKeyAlias=${ALIAS}`,
    `UserKnownHostsFile=${quoted(place.knownHosts)}`,
    'GlobalKnownHostsFile=/dev/null',
    'UpdateHostKeys=no',
    'VerifyHostKeyDNS=no',
    ...identityOptions(place.identity),
    'PreferredAuthentications=publickey',
    'ClearAllForwardings=yes',
    'ForwardAgent=no',
    'PermitLocalCommand=no',
    'RequestTTY=no',
    'LogLevel=ERROR',
    'ConnectTimeout=15',
    `ServerAliveInterval=${ALIVE_SECONDS}`,
    'ServerAliveCountMax=3',
    `Ciphers=${CIPHERS}`,
    `ControlPath=${quoted(place.control)}`,
    `Port=${place.port}`,
    `User=${place.user}`,
  ]
  return ['-F', '/dev/null', ...options.flatMap((option) => ['-o', option])]
}

function identityOptions(identity: SshIdentity): readonly string[] {
  return 'agent' in identity
    ? [`IdentityAgent=${quoted(identity.agent)}`, 'IdentityFile=none']
    : ['IdentityAgent=none', 'IdentitiesOnly=yes', `IdentityFile=${quoted(identity.keyFile)}`]
}

/** Percent signs are tokens of ssh, spaces end a value. */
function quoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`
}
