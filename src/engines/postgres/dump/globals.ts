import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Meter } from '../../../frame/meters.ts'
import type { World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { connectionString, libpqEnvironment } from '../connection-settings.ts'
import type { Installation } from '../tools/installations.ts'

/** What to write of roles, memberships and role settings. */
export interface GlobalsRequest {
  readonly settings: ConnectionSettings
  readonly client: Installation
  /** Password hashes too; needs a superuser and makes the file a secret. */
  readonly passwords: boolean
  readonly target: string
}

/**
 * Writes roles and memberships by pg_dumpall. Without passwords it needs no superuser.
 * @throws CommandError when pg_dumpall fails.
 */
export async function writeGlobals(
  request: GlobalsRequest,
  world: World,
): Promise<{ bytes: number; sha256: string }> {
  const child = world.processes.start({
    file: join(request.client.directory, 'pg_dumpall'),
    args: [
      '--globals-only',
      '--no-tablespaces',
      ...(request.passwords ? [] : ['--no-role-passwords']),
      '--no-password',
      `--database=${connectionString(request.settings.database)}`,
    ],
    env: libpqEnvironment(request.settings),
    timeoutSeconds: 300,
    signal: world.signal,
  })
  const meter = new Meter()
  const written = pipeline(
    child.stdout,
    meter.stage,
    createWriteStream(request.target, { flags: 'wx', mode: 0o600, flush: true }),
  )
  await Promise.all([child.done, written])
  return { bytes: meter.bytes, sha256: meter.sha256() }
}
