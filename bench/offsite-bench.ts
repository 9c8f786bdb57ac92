import { mkdir, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchContext } from './bench-context.ts'
import {
  bareRsync,
  type Copying,
  isInstalled,
  lastro,
  rclone,
  remoteSha256sum,
  restic,
} from './offsite-contestants.ts'
import { type OffsitePlace, openPlace } from './offsite-place.ts'
import { makeLargeTree, makeManyTree } from './offsite-trees.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type Contestant, type Figures, medianRatio, playRounds, type Round } from './rounds.ts'

const BYTES_PER_GIGABYTE = 1e9

/** The second copy beside `rsync -a`, restic and rclone: a few large files, and very many small ones. */
export async function benchOffsite(context: BenchContext): Promise<BenchResult> {
  const { options, workspace, world } = context
  const { path } = await workspace.directory('offsite')
  const place = await openPlace(path, context)
  try {
    const trees = { large: join(path, 'large'), many: join(path, 'many') }
    await world.log.group('make the trees', async () => {
      await makeLargeTree(trees.large, options.gigabytes * BYTES_PER_GIGABYTE)
      await makeManyTree(trees.many, options.files ?? MANY_FILES)
    })
    const large = await playLarge({ tree: trees.large, place, directory: path, context })
    const many = await playMany({ tree: trees.many, place, directory: path, context })
    return {
      bench: 'offsite',
      ratios: { ...ratiosOfLarge(large, await isAlone()), ...ratiosOfMany(many) },
      medians: { ...prefixed('large', mediansOf(large)), ...prefixed('many', mediansOf(many)) },
    }
  } finally {
    await place.stop()
  }
}

/** Files of the second tree unless the command line says otherwise. */
const MANY_FILES = 50_000

async function playLarge(copying: Copying): Promise<readonly Round[]> {
  const once = eachRound(copying, 'large')
  const contestants: Contestant[] = [
    { name: 'rsync first', run: () => bareRsync(once()) },
    { name: 'lastro first', run: () => lastro(['offsite-sync'], once()) },
    { name: 'rsync again', run: () => bareRsync(once()) },
    { name: 'lastro again', run: () => lastro(['offsite-sync'], once()) },
    { name: 'sha256sum', run: () => remoteSha256sum(once()) },
    { name: 'lastro verify', run: () => lastro(['offsite-verify', '--full'], once()) },
    ...(await peers(once, copying.context)),
  ]
  return play(contestants, copying)
}

async function playMany(copying: Copying): Promise<readonly Round[]> {
  const once = eachRound(copying, 'many')
  const contestants: Contestant[] = [
    { name: 'rsync first', run: () => bareRsync(once()) },
    { name: 'lastro first', run: () => lastro(['offsite-sync'], once()) },
    { name: 'rsync again', run: () => bareRsync(once()) },
    { name: 'lastro again', run: () => lastro(['offsite-sync'], once()) },
    ...(await peers(once, copying.context)),
  ]
  return play(contestants, copying)
}

/** Other programs of the trade, for the table; where they are not installed they have no figures. */
async function peers(once: () => Copying, context: BenchContext): Promise<readonly Contestant[]> {
  const hasRestic = await isInstalled('restic', context)
  const hasRclone = await isInstalled('rclone', context)
  return [
    ...(hasRestic
      ? [
          { name: 'restic first', run: () => restic(once(), true) },
          { name: 'restic again', run: () => restic(once(), false) },
        ]
      : []),
    ...(hasRclone
      ? [
          { name: 'rclone first', run: () => rclone(once()) },
          { name: 'rclone again', run: () => rclone(once()) },
        ]
      : []),
  ]
}

/** State and configuration of Lastro lie in a directory of the tree's own. */
function eachRound(copying: Copying, name: string): () => Copying {
  const directory = join(copying.directory, `lastro-${name}`)
  return () => ({ ...copying, directory })
}

async function play(
  contestants: readonly Contestant[],
  { directory, place, context }: Copying,
): Promise<readonly Round[]> {
  const settled = contestants.map(({ name, run }) => ({
    name,
    run: async () => {
      await context.settle()
      return run()
    },
  }))
  const fresh = () => startAfresh(directory, place)
  await fresh()
  const rounds = await playRounds(settled, context.options.rounds, fresh)
  await fresh()
  return rounds
}

async function startAfresh(directory: string, place: OffsitePlace): Promise<void> {
  for (const name of ['rsync', 'lastro', 'restic', 'rclone'])
    await rm(join(place.directory, name), { recursive: true, force: true })
  for (const name of ['large', 'many']) {
    const own = join(directory, `lastro-${name}`)
    await rm(own, { recursive: true, force: true })
    await mkdir(own)
  }
}

function ratiosOfLarge(rounds: readonly Round[], isExact: boolean): Figures {
  const ratio = (of: string, over: string, figure = 'wall') =>
    medianRatio(rounds, [of, figure], [over, figure])
  const again = rounds.map((round) => (round['lastro again']?.wireBytes ?? Number.NaN) / 1000)
  return {
    first_over_rsync: ratio('lastro first', 'rsync first'),
    nochange_over_rsync: ratio('lastro again', 'rsync again'),
    verify_over_sha256sum: ratio('lastro verify', 'sha256sum'),
    // In the network of the whole machine others speak, too.
    ...(isExact && {
      first_wire_over_rsync: ratio('lastro first', 'rsync first', 'wireBytes'),
      nochange_wire_kb: Math.max(...again),
    }),
    ...peerRatios(rounds, ''),
  }
}

function ratiosOfMany(rounds: readonly Round[]): Figures {
  const ratio = (of: string, over: string) => medianRatio(rounds, [of, 'wall'], [over, 'wall'])
  return {
    many_over_rsync: ratio('lastro first', 'rsync first'),
    many_nochange_over_rsync: ratio('lastro again', 'rsync again'),
    ...peerRatios(rounds, 'many_'),
  }
}

function peerRatios(rounds: readonly Round[], prefix: string): Figures {
  const [round = {}] = rounds
  const present = ['restic', 'rclone'].filter((name) => `${name} first` in round)
  return Object.fromEntries(
    present.map((name) => [
      `${prefix}${name}_first_over_rsync`,
      medianRatio(rounds, [`${name} first`, 'wall'], ['rsync first', 'wall']),
    ]),
  )
}

function prefixed(tree: string, medians: BenchResult['medians']): BenchResult['medians'] {
  return Object.fromEntries(
    Object.entries(medians).map(([name, figures]) => [`${tree}: ${name}`, figures]),
  )
}

/** Whether this process has a network of its own. */
async function isAlone(): Promise<boolean> {
  const [own, first] = await Promise.all(
    ['/proc/self/ns/net', '/proc/1/ns/net'].map((path) => readlink(path).catch(() => '')),
  )
  return own !== '' && own !== first
}
