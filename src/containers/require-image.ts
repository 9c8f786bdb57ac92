import { CheckFailure, CommandError } from '../errors.ts'
import type { World } from '../ports.ts'
import { askDocker, runDocker } from './docker.ts'
import type { StartLimits } from './service.ts'

/**
 * Sees to it that an image is here, fetching it where the policy allows.
 * @throws CheckFailure `image-missing`, also when it cannot be fetched.
 */
export async function requireImage(
  image: string,
  { pull, pullSeconds }: Pick<StartLimits, 'pull' | 'pullSeconds'>,
  world: Pick<World, 'processes' | 'signal' | 'log'>,
): Promise<void> {
  if (pull !== 'always' && (await isHere(image, world))) return
  if (pull === 'never') throw missing(image, 'it may not be fetched')
  world.log.info(`fetching image ${image}`)
  try {
    await runDocker({ args: ['pull', '--quiet', image], timeoutSeconds: pullSeconds }, world)
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    throw missing(image, error.message)
  }
}

async function isHere(image: string, world: Pick<World, 'processes'>): Promise<boolean> {
  const { exitCode } = await askDocker(['image', 'inspect', '--format', '{{.Id}}', image], world)
  return exitCode === 0
}

function missing(image: string, detail: string): CheckFailure {
  return new CheckFailure('image-missing', `image ${image} is not here: ${detail}`, {
    image,
    detail,
  })
}
