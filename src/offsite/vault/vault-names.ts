import { RemoteFailure } from '../remote-failure.ts'

/** Names that the gate takes: `is_name` in lastro-vault.sh. No byte in them means anything to a shell. */
const NAME =
  /^(daily|weekly|monthly)\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*(\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*)?$/
const LONGEST = 200

/**
 * Refuses names before anything is sent.
 * @throws {RemoteFailure} `remote-refused`, with the first of them
 */
export function demandVaultNames(paths: readonly string[]): void {
  const odd = paths.find((path) => !isVaultName(path))
  if (odd !== undefined)
    throw new RemoteFailure(
      'remote-refused',
      `a vault takes names of A-Z a-z 0-9 . _ + = @ - below a tier, not ${JSON.stringify(odd)}`,
    )
}

/** Whether the gate of a vault takes a path. */
export function isVaultName(path: string): boolean {
  return NAME.test(path) && path.length <= LONGEST
}
