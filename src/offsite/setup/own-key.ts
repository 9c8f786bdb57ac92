import { lstat, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'

/** Our own key. */
export interface OwnKey {
  /** `ssh-ed25519 AAAA…` */
  readonly publicKey: string
  /** Whether it was made just now. */
  readonly isNew: boolean
}

/**
 * Makes an ed25519 key without a passphrase, for its owner alone (0600). One that is there is taken as it is.
 * @throws {RemoteFailure} `remote-key-unusable` when it cannot be made, is none, or has a passphrase
 */
export async function ownKey(
  file: string,
  name: string,
  { processes }: Pick<World, 'processes'>,
): Promise<OwnKey> {
  const isNew = !(await isThere(file))
  try {
    if (isNew) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      // It would ask before it overwrites; there is nobody to answer.
      const args = ['-q', '-t', 'ed25519', '-N', '', '-C', `lastro-${name}`, '-f', file]
      await processes.run({ file: 'ssh-keygen', args, timeoutSeconds: 30 })
    }
    const args = ['-y', '-P', '', '-f', file]
    const { stdout } = await processes.run({ file: 'ssh-keygen', args, timeoutSeconds: 30 })
    const [kind = '', key = ''] = stdout.trim().split(' ')
    return { publicKey: `${kind} ${key}`, isNew }
  } catch (error) {
    if (error instanceof CommandError) throw new RemoteFailure('remote-key-unusable', error.message)
    throw error
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}
