import type { Answer, World } from '../ports.ts'

/** What commands of Docker need of the world. */
export type DockerWorld = Pick<World, 'processes' | 'clock' | 'log' | 'signal' | 'run'>

/** Where the engine is and who asks it: the children of our launcher inherit none of it. */
const ENVIRONMENT = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'XDG_RUNTIME_DIR',
]

/** An engine that takes longer for a listing or a removal hangs. */
const ANSWER_SECONDS = 30

/** One command of the `docker` program. */
export interface DockerCommand {
  readonly args: readonly string[]
  /** 30 when absent. */
  readonly timeoutSeconds?: number
  /** A live one in place of the run's: for removal, which goes on after a cancellation. */
  readonly signal?: AbortSignal
}

/** Variables that tell `docker` and `docker-compose` where the engine is. */
export function dockerEnvironment(
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  return Object.fromEntries(
    ENVIRONMENT.flatMap((name) => {
      const value = environment[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * Runs `docker` to its end and gives its output.
 * @throws CommandError unless its exit code is 0.
 */
export async function runDocker(
  { args, timeoutSeconds = ANSWER_SECONDS, signal }: DockerCommand,
  world: Pick<World, 'processes' | 'signal'>,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { stdout, stderrTail } = await world.processes.run({
    file: 'docker',
    args,
    env: dockerEnvironment(),
    timeoutSeconds,
    signal: signal ?? world.signal,
  })
  return { stdout, stderr: stderrTail }
}

/**
 * Puts a question to `docker` to which any exit code is an answer.
 * @throws CommandError when there is none.
 */
export function askDocker(
  args: readonly string[],
  world: Pick<World, 'processes'>,
): Promise<Answer> {
  return world.processes.ask({ file: 'docker', args, env: dockerEnvironment() })
}

/** The lines of an output, without empty ones. */
export function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '')
}
