import { askDocker, linesOf, runDocker } from '../../../containers/docker.ts'
import { PROJECT_LABEL } from '../../../containers/labels.ts'
import { requireEngine } from '../../../containers/require-engine.ts'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { NotTried } from '../fault.ts'
import { changeWorld, loadsRows, toldTo } from './changed-processes.ts'

/**
 * Sees to it that containers can be started here.
 * @throws NotTried with what is missing.
 */
export async function needEngine(world: World): Promise<void> {
  try {
    await requireEngine(world)
  } catch (error) {
    if (error instanceof CheckFailure) throw new NotTried('fault-needs-docker', error.message)
    throw error
  }
}

/**
 * Sees to it that an image is here, and not older than a major version; nothing is fetched for a check.
 * @throws NotTried when it is not.
 */
export async function needImage(image: string, major: number, world: World): Promise<void> {
  await needEngine(world)
  const format = '{{range .Config.Env}}{{println .}}{{end}}'
  const { exitCode, stdout } = await askDocker(
    ['image', 'inspect', `--format=${format}`, image],
    world,
  )
  if (exitCode !== 0) throw new NotTried('fault-needs-docker', `image ${image} is not here`)
  // The official image says which major it serves; of others we learn it from the drill.
  const served = Number(/^PG_MAJOR=(\d+)$/m.exec(stdout)?.[1] ?? major)
  if (served < major)
    throw new NotTried('fault-needs-docker', `image ${image} is older than PostgreSQL ${major}`)
}

/** A world in which Docker looks for its daemon where there is none. */
export function withoutDaemon(world: World): World {
  const env = { DOCKER_HOST: 'unix:///nonexistent/docker.sock' }
  return changeWorld(world, (inner) => ({
    command: (command) => ({ ...command, env: { ...command.env, ...env } }),
    ask: (question) => inner.ask({ ...question, env: { ...question.env, ...env } }),
  }))
}

/** What Compose is told of the project when it makes the container. */
const PROJECT_NAME = '--project-name='

/** The container of staging is killed at the first word of pg_restore about rows; the load ends with it. */
export function withKilledContainer(world: World): World {
  let project = ''
  return changeWorld(world, (inner) => ({
    run: async (command) => {
      const name = command.args.find((word) => word.startsWith(PROJECT_NAME))
      project = name?.slice(PROJECT_NAME.length) ?? project
      if (!loadsRows(command)) return inner.run(command)
      let killed: Promise<void> | undefined
      const kill = () => {
        killed ??= killContainers(project, world)
        // It is awaited when the load has ended.
        killed.catch(() => undefined)
      }
      try {
        return await inner.run(toldTo(kill, command))
      } finally {
        await killed
      }
    },
  }))
}

async function killContainers(project: string, world: World): Promise<void> {
  const ofProject = `--filter=label=${PROJECT_LABEL}=${project}`
  const { stdout } = await runDocker({ args: ['container', 'ls', '--quiet', ofProject] }, world)
  await runDocker({ args: ['container', 'kill', ...linesOf(stdout)] }, world)
}
