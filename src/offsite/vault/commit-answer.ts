import { RemoteFailure } from '../remote-failure.ts'

/**
 * Judges the lines that the gate answers to `commit`.
 * @throws {RemoteFailure} with the first file that is not in the vault now
 */
export function demandCommitted(lines: readonly (readonly string[])[]): void {
  const [word, what = ''] = lines.find(([first]) => first !== 'OK' && first !== 'HAVE') ?? []
  if (word === undefined) return
  if (word === 'BADHASH')
    throw new RemoteFailure('remote-hash-differs', `what arrived has not the hash ${what}`)
  if (word === 'MISSING')
    throw new RemoteFailure('transfer-failed', `what has the hash ${what} has not arrived`)
  if (word === 'CONFLICT')
    throw new RemoteFailure('remote-refused', `the vault has another ${what} and keeps it as it is`)
  throw new RemoteFailure('remote-refused', `the vault refuses a file: ${word} ${what}`)
}
