import { parseConfig } from '../../config/parse-config.ts'
import type { SshRemoteConfig } from '../../config/schema.ts'
import { ConfigurationError } from '../../errors.ts'
import { shellWord } from '../../playbook/shell-word.ts'

/** Modes of a remote that can be set up from here. */
export const SETUP_MODES = ['vault', 'mirror'] as const

/** What is to be set up. */
export interface SetupRequest {
  /** Of the remote in the configuration. */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly user: string
  /** Absolute directory there. */
  readonly path: string
  readonly mode: (typeof SETUP_MODES)[number]
  /** Absolute path of the private key here. */
  readonly keyFile: string
}

/** Where the gate of a vault lies on its server. */
export const GATE_PATH = '/usr/local/bin/lastro-vault'

/** A well-formed key that no host has: the rest is checked before one was learned. */
const NO_HOST_KEY = `ssh-ed25519 ${'A'.repeat(68)}`

/** The section of the configuration for a remote. */
export function configBlock(request: SetupRequest, hostKey: string): string {
  const { name, host, port, user, path, mode, keyFile } = request
  return [
    'offsite:',
    '  remotes:',
    `    ${name}:`,
    `      host: ${JSON.stringify(host)}`,
    ...(port === 22 ? [] : [`      port: ${port}`]),
    `      user: ${JSON.stringify(user)}`,
    `      path: ${JSON.stringify(path)}`,
    ...(mode === 'vault' ? [] : [`      mode: ${mode}`]),
    `      known-hosts: [${hostKey}]`,
    `      private-key-file: ${JSON.stringify(keyFile)}`,
    '',
  ].join('\n')
}

/**
 * The remote as the configuration will have it.
 * @throws {ConfigurationError} with everything that is not legal, by the names of the options
 */
export function remoteOf(request: SetupRequest, hostKey = NO_HOST_KEY): SshRemoteConfig {
  try {
    const text = `system:\n  name: setup\n${configBlock(request, hostKey)}`
    const remote = parseConfig(text, 'offsite setup', {}).offsite?.remotes[request.name]
    if (remote?.kind !== 'ssh') throw new TypeError('a remote over SSH became something else')
    return remote
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(
      error.problems.map(({ at: _at, ...problem }) => ({
        ...problem,
        field: optionOf(problem.field, request.name),
      })),
    )
  }
}

function optionOf(field: string, name: string): string {
  const key = field.slice('offsite.remotes.'.length)
  if (!key.startsWith(`${name}.`)) return '--name'
  return `--${key.slice(name.length + 1).replace('private-key-file', 'key')}`
}

/** The line that lets our key in, and nothing else of it than the mode needs. */
export function authorizedKeysLine({ mode, path, name }: SetupRequest, publicKey: string): string {
  const command = `${GATE_PATH} ${shellWord(path)} add`.replaceAll('"', '\\"')
  const limits = mode === 'vault' ? `command="${command}",restrict` : 'restrict'
  return `${limits} ${publicKey} lastro-${name}`
}
