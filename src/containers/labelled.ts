import { CommandError } from '../errors.ts'
import { type DockerWorld, linesOf, runDocker } from './docker.ts'
import { HOLDER_LABEL } from './labels.ts'

/** Kinds of things that a project makes, in the order in which they can be removed. */
const KINDS = ['container', 'network', 'volume'] as const

/** Something of ours that the engine has. */
export interface Labelled {
  readonly kind: (typeof KINDS)[number]
  /** Id, of a volume its name. */
  readonly id: string
  /** Record of its maker as it stands in the label; empty where there is none. */
  readonly holder: string
}

/** Rounds of removal: a client that was killed may have left the engine at work, which then makes one thing more. */
const MOST_SECONDS = 10
const PAUSE_SECONDS = 0.2

/** Removal goes on after a cancellation, so it has no signal but this. */
const LIVE = new AbortController().signal

/**
 * Everything that carries a label, e.g. `com.docker.compose.project=lastro-1`.
 * @throws CommandError when the engine cannot be asked.
 */
export async function listLabelled(label: string, world: DockerWorld): Promise<Labelled[]> {
  const lists = await Promise.all(KINDS.map((kind) => list(kind, label, world)))
  return lists.flat()
}

async function list(
  kind: Labelled['kind'],
  label: string,
  world: DockerWorld,
): Promise<Labelled[]> {
  const id = kind === 'volume' ? '.Name' : '.ID'
  const { stdout } = await runDocker(
    {
      args: [
        kind,
        'ls',
        ...(kind === 'container' ? ['--all'] : []),
        ...(kind === 'volume' ? [] : ['--no-trunc']),
        `--filter=label=${label}`,
        `--format={{${id}}}\t{{.Label "${HOLDER_LABEL}"}}`,
      ],
      signal: LIVE,
    },
    world,
  )
  return linesOf(stdout).map((line) => {
    const [found = '', holder = ''] = line.split('\t')
    return { kind, id: found, holder }
  })
}

/** What is to be removed, and how sure one must be that nothing follows. */
export interface Removal {
  readonly find: () => Promise<readonly Labelled[]>
  /** Looked for once more after this long, because something that makes such things may have been killed just now. */
  readonly settleSeconds: number
}

/**
 * Removes containers (with their anonymous volumes), networks and volumes until none is found.
 * @returns what is still there, because the engine would not remove it.
 * @throws CommandError when the engine cannot be asked.
 */
export async function removeLabelled(
  { find, settleSeconds }: Removal,
  world: DockerWorld,
): Promise<readonly Labelled[]> {
  const end = world.clock.monotonicSeconds() + MOST_SECONDS
  let isSettled = settleSeconds === 0
  for (;;) {
    const found = await find()
    if (found.length === 0 && isSettled) return []
    if (found.length > 0 && world.clock.monotonicSeconds() > end) return found
    if (found.length === 0) {
      await world.clock.sleep(settleSeconds)
      isSettled = true
      continue
    }
    const isDone = await removeOnce(found, world)
    if (!isDone) await world.clock.sleep(PAUSE_SECONDS)
  }
}

/** False when the engine refused something, e.g. because its removal is under way already. */
async function removeOnce(found: readonly Labelled[], world: DockerWorld): Promise<boolean> {
  let isDone = true
  for (const kind of KINDS) {
    const ids = found.filter((each) => each.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const options = kind === 'container' ? ['--force', '--volumes'] : []
    try {
      await runDocker({ args: [kind, 'rm', ...options, ...ids], signal: LIVE }, world)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      isDone = false
    }
  }
  return isDone
}
