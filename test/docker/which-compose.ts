import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Configuration under which Docker finds the plugin that `script/test-compose` fetched. */
const COMPOSE_2 = fileURLToPath(new URL('../../.tools/docker', import.meta.url))

/** The configuration that this process was started under. */
const { DOCKER_CONFIG: OWN } = process.env

/** Whether there is a Compose 2 for tests. */
export const HAS_COMPOSE_2 = existsSync(`${COMPOSE_2}/cli-plugins/docker-compose`)

// Every file of tests is a process of its own, and what it starts is told.
if (HAS_COMPOSE_2) process.env.DOCKER_CONFIG = COMPOSE_2

/** Runs something with the Compose of this host alone in reach. */
export async function withOwnCompose<T>(body: () => Promise<T>): Promise<T> {
  const { DOCKER_CONFIG } = process.env
  setConfiguration(OWN)
  try {
    return await body()
  } finally {
    setConfiguration(DOCKER_CONFIG)
  }
}

/** Version of this host's own Compose as Lastro would find it, the plugin first: `2.26.1`, `1.29.2`; empty where there is none. */
export function ownCompose(): string {
  return ownPlugin() || versionOf('docker-compose')
}

/** Version of this host's own plugin; empty where there is none. It is found without the PATH: no test can take it away. */
export function ownPlugin(): string {
  return versionOf('docker', 'compose')
}

function versionOf(file: string, ...args: readonly string[]): string {
  const { DOCKER_CONFIG: _ours, ...others } = process.env
  const env = OWN === undefined ? others : { ...others, DOCKER_CONFIG: OWN }
  const question = [...args, 'version', '--short']
  const { status, stdout } = spawnSync(file, question, { env, encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : ''
}

function setConfiguration(value: string | undefined): void {
  if (value === undefined) delete process.env.DOCKER_CONFIG
  else process.env.DOCKER_CONFIG = value
}
