import type { RemoteConfig } from '../../src/config/schema.ts'
import { type Manifest, NO_PREVIOUS } from '../../src/offsite/manifest.ts'
import { openRemote } from '../../src/offsite/open-remote.ts'
import type { Change, Remote } from '../../src/offsite/remote.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { sha256, type VaultServer } from './vault-server.ts'

/** The configuration of a remote that is this vault. */
export function vaultConfig(vault: VaultServer, more: Partial<RemoteConfig> = {}): RemoteConfig {
  return {
    kind: 'ssh',
    mode: 'vault',
    host: '127.0.0.1',
    port: vault.port,
    user: vault.user,
    path: vault.root,
    hostKeys: [vault.hostKey],
    privateKeyFile: vault.keyFile,
    compress: 'off',
    requireMount: false,
    ...more,
  } as RemoteConfig
}

/** Opens a remote, does something, closes it. */
export async function withRemote<T>(
  remote: RemoteConfig,
  workspace: string,
  body: (remote: Remote) => Promise<T>,
): Promise<T> {
  const patience = { retries: 3, firstWaitSeconds: 0.1 }
  const request = { name: 'backup-host', remote, timezone: 'UTC', workspace, known: null, patience }
  const opened = await openRemote(request, testWorld())
  try {
    return await body(opened)
  } finally {
    await opened.close()
  }
}

/** A change whose manifest names these files. */
export function changeTo(
  files: ReadonlyMap<string, Buffer>,
  { seq = 1, ...rest }: Partial<Change> & { readonly seq?: number } = {},
): Change {
  const manifest: Manifest = {
    format: 'lastro/offsite@1',
    seq,
    previous: rest.expected ?? NO_PREVIOUS,
    tree: 'tree',
    system: 'chefwell',
    host: 'here',
    run: String(seq),
    time: '2025-11-20T04:00:00Z',
    files: Object.fromEntries(
      [...files].map(([path, content]) => [
        path,
        { bytes: content.length, sha256: sha256(content), mtime: 1_763_600_000 },
      ]),
    ),
  }
  const nothing = { retire: [], take: [], link: [], expected: null }
  return { run: '20251120T040000Z', ...nothing, ...rest, manifest }
}
