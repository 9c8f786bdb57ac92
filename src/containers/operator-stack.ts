import { dirname } from 'node:path'
import * as v from 'valibot'
import { CheckFailure, CommandError } from '../errors.ts'
import type { World } from '../ports.ts'
import { dockerEnvironment } from './docker.ts'
import type { Compose } from './require-engine.ts'

/** The first major version of Compose that gives a file resolved, with every value in its long form. */
const LEAST_MAJOR = 2

/** Reading a few files; nothing is asked of the engine. */
const READ_SECONDS = 30

/** What keeps a program of ours from being found belongs to no Compose file. */
const OUR_OWN = ['PATH', 'HOME']

const text = v.string()
const scalar = v.union([v.string(), v.number(), v.boolean()])
const nullish = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))

const mount = v.looseObject({
  type: text,
  source: v.optional(text),
  target: text,
  read_only: v.optional(v.boolean()),
})

const service = v.looseObject({
  image: v.optional(text),
  container_name: v.optional(text),
  environment: nullish(v.record(text, v.nullable(scalar))),
  depends_on: nullish(
    v.record(
      text,
      v.looseObject({ condition: v.optional(text), required: v.optional(v.boolean()) }),
    ),
  ),
  links: nullish(v.array(text)),
  networks: nullish(
    v.record(text, v.nullable(v.looseObject({ aliases: v.optional(v.array(text)) }))),
  ),
  ports: nullish(
    v.array(
      v.looseObject({
        target: v.number(),
        published: v.optional(v.union([text, v.number()])),
        protocol: v.optional(text),
      }),
    ),
  ),
  expose: nullish(v.array(v.union([text, v.number()]))),
  volumes: nullish(v.array(mount)),
})

const named = v.record(
  text,
  v.nullable(v.looseObject({ name: v.optional(text), external: v.optional(v.unknown()) })),
)

const stack = v.object({
  services: v.record(text, service),
  networks: v.optional(named, {}),
  volumes: v.optional(named, {}),
})

/** A mount of a service in its long form. Source: Compose Specification, "volumes". */
export type StackMount = v.InferOutput<typeof mount>

/** A service in its long form, with all keys that the operator has given it. */
export type StackService = v.InferOutput<typeof service>

/** An operator's own Compose files as one, with variables, `extends` and `env_file` resolved. */
export type Stack = v.InferOutput<typeof stack>

/** Which files, and what their variables stand for. */
export interface StackRequest {
  /** Absolute paths, later ones over earlier ones; there is at least one. */
  readonly files: readonly string[]
  /** Beside `.env` in the directory of the first file; secrets among it reach Compose by its environment only. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Reads Compose files by Compose itself. Nothing is started.
 * @throws CheckFailure `compose-too-old`, `compose-file-invalid`.
 */
export async function resolveStack(
  { files, environment }: StackRequest,
  compose: Compose,
  world: Pick<World, 'processes' | 'signal'>,
): Promise<Stack> {
  await requireVersion(compose, world)
  const directory = directoryOf(files)
  const given = Object.entries(environment).filter(([name]) => !OUR_OWN.includes(name))
  try {
    const { stdout } = await world.processes.run({
      file: compose.file,
      args: [
        ...compose.args,
        `--project-directory=${directory}`,
        ...files.map((file) => `--file=${file}`),
        '--profile=*',
        'config',
        '--format=json',
      ],
      cwd: directory,
      env: { ...Object.fromEntries(given), ...dockerEnvironment() },
      timeoutSeconds: READ_SECONDS,
      signal: world.signal,
    })
    return parseStack(stdout)
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    throw invalid(error.failure.stderrTail.trimEnd().split('\n').at(-1) || error.message)
  }
}

/** Compose's own rule: paths in the files are taken from where the first of them lies. */
export function directoryOf(files: readonly string[]): string {
  return dirname(files[0] ?? '/')
}

/** What `config` prints, in which every `$` is doubled. Source: Compose, `escapeDollarSign`. */
export function parseStack(json: string): Stack {
  const given: unknown = JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('$$', '$') : value,
  )
  const { success, output, issues } = v.safeParse(stack, given)
  if (success) return output
  const [issue] = issues
  throw invalid(`${v.getDotPath(issue) ?? 'the file'} is of an unknown form`)
}

async function requireVersion(
  { file, args }: Compose,
  { processes }: Pick<World, 'processes'>,
): Promise<void> {
  const question = [...args, 'version', '--short']
  const { stdout } = await processes.ask({ file, args: question, env: dockerEnvironment() })
  const found = stdout.trim().replace(/^v/, '')
  if (Number.parseInt(found, 10) >= LEAST_MAJOR) return
  throw new CheckFailure('compose-too-old', `Compose ${found} cannot resolve a file`, {
    detail: found,
  })
}

function invalid(detail: string): CheckFailure {
  return new CheckFailure('compose-file-invalid', `the Compose file cannot be read: ${detail}`, {
    detail,
  })
}
