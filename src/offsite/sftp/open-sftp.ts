import type { SshRemoteConfig } from '../../config/schema.ts'
import { readPrivateKey } from '../../disk/private-key.ts'
import type { World } from '../../ports.ts'
import { loginOf } from '../login.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { Patience } from '../transfer/attempts.ts'
import { SftpRemote } from './sftp-remote.ts'

const LOGIN_SECONDS = 30
/** From a request to its answer: a disk that has to start first takes a quarter of it. */
const SILENCE_SECONDS = 60

/** Which one, and how patiently. */
export interface SftpRequest {
  readonly name: string
  readonly remote: SshRemoteConfig
  readonly patience?: Patience | undefined
}

/**
 * A remote by SFTP; it logs in with the first question.
 * @throws {RemoteFailure} `remote-key-unusable` when the private key cannot be read
 */
export async function openSftp(
  { name, remote, patience }: SftpRequest,
  world: World,
): Promise<SftpRemote> {
  const { host: address, port, user, hostKeys, ...key } = loginOf(remote)
  const privateKey = await readPrivateKey(key).catch((error: Error) => {
    throw new RemoteFailure('remote-key-unusable', world.redact(error.message))
  })
  const target = { address, port, user, hostKeys, privateKey }
  const limits = {
    loginSeconds: LOGIN_SECONDS,
    silenceSeconds: SILENCE_SECONDS,
    signal: world.signal,
  }
  return new SftpRemote(
    {
      name,
      place: `${user}@${address}:${remote.path}`,
      path: remote.path,
      open: () => world.ssh.openFiles(target, limits),
      ...(patience === undefined ? {} : { patience }),
    },
    world,
  )
}
