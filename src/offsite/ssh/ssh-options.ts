/** The name under which a remote stands in our own list of known hosts, whatever it is called elsewhere. */
const ALIAS = 'lastro-remote'

/** With hardware for AES these are twice as fast as the first choice of OpenSSH, and no weaker; the others come after them. */
const CIPHERS = '^aes128-gcm@openssh.com,aes256-gcm@openssh.com'

/** A dead line is noticed after this many seconds without a sign, three times in a row. */
const ALIVE_SECONDS = 5

/** What a connection is made of; paths are absolute. */
export interface SshPlace {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly knownHosts: string
  readonly agent: string
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
    `IdentityAgent=${quoted(place.agent)}`,
    'IdentityFile=none',
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

/** Percent signs are tokens of ssh, spaces end a value. */
function quoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`
}
