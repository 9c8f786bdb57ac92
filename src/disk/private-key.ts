import { readFile } from 'node:fs/promises'

/**
 * A private key as OpenSSH takes it. What passes through a secret of a workflow often comes back with CRLF, indented, or
 * without its last newline, which all make it unreadable.
 */
export function tidyPrivateKey(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return `${lines.join('\n').trim()}\n`
}

/**
 * The key of an access: its own, or that of the file.
 * @throws the system's error when the file cannot be read
 */
export async function readPrivateKey(access: {
  readonly privateKey?: string
  readonly privateKeyFile?: string
}): Promise<string> {
  const { privateKey, privateKeyFile } = access
  if (privateKey !== undefined) return tidyPrivateKey(privateKey)
  return tidyPrivateKey(privateKeyFile === undefined ? '' : await readFile(privateKeyFile, 'utf8'))
}
