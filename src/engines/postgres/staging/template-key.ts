import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command, World } from '../../../ports.ts'

/** To be raised when templates are made otherwise. */
const FORMAT = 1

/** The locales of glibc that are compiled into one file. Source: locale(7). */
const LOCALE_ARCHIVE = '/usr/lib/locale/locale-archive'

/** What the cluster that a command makes depends on; whatever of it changes, the key does. */
export interface ClusterTraits {
  /** Arguments without the data directory, and the environment. */
  readonly words: readonly unknown[]
  /** Which files they are: initdb, postgres, the archive of locales. */
  readonly files: readonly (readonly (string | number)[])[]
  /** As `locale -a` names them: initdb makes a collation of each. */
  readonly locales: string
  readonly architecture: string
  /** The C library, as `locale --version` says: its version is that of the collations, which initdb records. */
  readonly library: string
}

/** Name of the template for a run of initdb into `data`. Costs 5 ms. */
export async function templateKey(
  initdb: Command,
  data: string,
  world: Pick<World, 'processes'>,
): Promise<string> {
  const postgres = join(dirname(initdb.file), 'postgres')
  const [files, locales, library] = await Promise.all([
    Promise.all([initdb.file, postgres, LOCALE_ARCHIVE].map(identityOf)),
    askLocale('-a', world),
    askLocale('--version', world),
  ])
  const words = [initdb.args.filter((word) => word !== data), initdb.env]
  return keyOf({ words, files, locales, library, architecture: process.arch })
}

/** 32 hexadecimal digits. */
export function keyOf(traits: ClusterTraits): string {
  const text = JSON.stringify([
    FORMAT,
    traits.words,
    traits.files,
    traits.locales,
    traits.architecture,
    traits.library,
  ])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

async function identityOf(path: string): Promise<(string | number)[]> {
  const found = await stat(path).catch(() => null)
  return found ? [path, found.dev, found.ino, found.size, found.mtimeMs] : [path]
}

/** Without the program there are no collations of locales: initdb asks it, too. */
async function askLocale(word: string, { processes }: Pick<World, 'processes'>): Promise<string> {
  return processes.run({ file: 'locale', args: [word], env: { LC_ALL: 'C' } }).then(
    ({ stdout }) => stdout,
    () => '',
  )
}
