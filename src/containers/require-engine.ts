import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { CheckFailure, CommandError } from '../errors.ts'
import type { Answer, World } from '../ports.ts'
import { askDocker } from './docker.ts'

type Asked = Pick<World, 'processes'>

/** How Compose is started here: as a plugin of Docker (version 2), or as a program of its own (version 1). */
export interface Compose {
  readonly file: string
  readonly args: readonly string[]
}

/**
 * Sees to it that an engine of this host answers, and finds Compose.
 * @throws CheckFailure `docker-missing`, `docker-unreachable`, `docker-remote`, `compose-missing`.
 */
export async function requireEngine(world: Asked): Promise<Compose> {
  await requireDaemon(world)
  await requireNearness(world)
  return findCompose(world)
}

async function requireDaemon(world: Asked): Promise<void> {
  const { exitCode, stderr } = await ask(['version', '--format', '{{.Server.Version}}'], world)
  if (exitCode === 0) return
  const detail = lastLine(stderr)
  throw new CheckFailure(
    'docker-unreachable',
    `the Docker daemon does not answer: ${detail}`,
    detail === '' ? {} : { detail },
  )
}

/** A port that an engine elsewhere publishes on its loopback address is not reachable here: another server may be there. */
async function requireNearness(world: Asked): Promise<void> {
  const { exitCode, stdout } = await ask(
    ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
    world,
  )
  const endpoint = stdout.trim()
  if (exitCode !== 0 || endpoint === '' || endpoint.startsWith('unix:')) return
  throw new CheckFailure('docker-remote', `the Docker engine is elsewhere: ${endpoint}`, {
    endpoint,
  })
}

async function findCompose(world: Asked): Promise<Compose> {
  const plugin = await ask(['compose', 'version'], world)
  if (plugin.exitCode === 0) return { file: 'docker', args: ['compose'] }
  // To start this one only for its version takes half a second.
  if (await isOnPath('docker-compose')) return { file: 'docker-compose', args: [] }
  throw new CheckFailure('compose-missing', 'Docker Compose is not installed')
}

async function ask(args: readonly string[], world: Asked): Promise<Answer> {
  try {
    return await askDocker(args, world)
  } catch (error) {
    if (isMissing(error))
      throw new CheckFailure('docker-missing', 'the program docker is not installed')
    if (error instanceof CommandError && error.failure.cause === 'timeout')
      throw new CheckFailure('docker-unreachable', 'the Docker daemon does not answer in time')
    throw error
  }
}

async function isOnPath(program: string): Promise<boolean> {
  const directories = (process.env.PATH ?? '').split(delimiter).filter((each) => each !== '')
  const found = await Promise.allSettled(
    directories.map((each) => access(join(each, program), constants.X_OK)),
  )
  return found.some(({ status }) => status === 'fulfilled')
}

/** Whether a program could not even be started. */
function isMissing(error: unknown): boolean {
  return error instanceof CommandError && error.failure.cause === 'spawn'
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}
