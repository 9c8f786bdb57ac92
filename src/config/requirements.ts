import { ConfigurationError, type Problem } from '../errors.ts'
import { didYouMean } from './did-you-mean.ts'
import { quote } from './field-path.ts'
import type { BackupsConfig, Config, DrillConfig, OffsiteConfig, PostgresSource } from './schema.ts'

/**
 * The section that a procedure on backups needs.
 * @throws {ConfigurationError} when the configuration has none
 */
export function requireBackups(config: Config): BackupsConfig {
  if (config.backups !== undefined) return config.backups
  throw new ConfigurationError([
    {
      field: 'backups',
      value: 'nothing',
      legal: 'a section with directory and sources',
      mend: 'Add it to the configuration; examples/lastro.yml shows one.',
    },
  ])
}

/**
 * The remotes of the second copy: the named one, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `offsite`, or no remote of that name
 */
export function selectRemotes(config: Config, name?: string): OffsiteConfig['remotes'] {
  const remotes = config.offsite?.remotes ?? {}
  const names = Object.keys(remotes)
  if (name === undefined && names.length > 0) return remotes
  const remote = name !== undefined && Object.hasOwn(remotes, name) ? remotes[name] : undefined
  if (name !== undefined && remote !== undefined) return { [name]: remote }
  throw new ConfigurationError([names.length === 0 ? NO_OFFSITE : unknownRemote(name ?? '', names)])
}

const NO_OFFSITE = {
  field: 'offsite',
  value: 'nothing',
  legal: 'a section with remotes',
  mend: 'Add it to the configuration; docs/offsite.md shows one.',
}

function unknownRemote(name: string, names: readonly string[]): Problem {
  return {
    field: 'remote',
    value: quote(name),
    legal: `one of ${names.join(', ')}`,
    mend: didYouMean(name, names, 'Name a remote of offsite.remotes.'),
  }
}

/**
 * The separate server of `staging: url`.
 * @throws {ConfigurationError} when the configuration has none
 */
export function requireDrillServer({ drill }: Config): NonNullable<DrillConfig['server']> {
  if (drill.server !== undefined) return drill.server
  throw new ConfigurationError([
    {
      field: 'drill.server',
      value: 'nothing',
      legal: 'the server that staging: url restores into',
      mend: 'Add it to the configuration; docs/restore-drill.md shows one.',
    },
  ])
}

const NEEDED_BY_SOME = ['notify.', 'offsite.decrypt.']

/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; when it is absent those of
 * all fields but of `notify`, which nobody needs, and of the key that has no place on a machine that backs up.
 * @throws {ConfigurationError} with every one that is not
 */
export function requireVariables({ unset }: Config, part?: string): void {
  const missing = unset.filter(({ field }) =>
    part === undefined
      ? !NEEDED_BY_SOME.some((each) => field.startsWith(each))
      : isBelow(field, part),
  )
  if (missing.length > 0) throw new ConfigurationError(missing)
}

/** A key that only reads is needed by who fetches copies, who asks for it by its own name. */
function isBelow(field: string, part: string): boolean {
  return field === part || (field.startsWith(`${part}.`) && !field.endsWith('.read-key'))
}

/**
 * The named source, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `backups` or no source of that name
 */
export function selectSources(config: Config, name?: string): readonly PostgresSource[] {
  const { sources } = requireBackups(config)
  if (name === undefined) return Object.values(sources)
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined
  if (source !== undefined) return [source]
  throw unknownSource(name, Object.keys(sources))
}

/**
 * The named source, or the only one.
 * @throws {ConfigurationError} when there is none of that name, or more than one to choose from
 */
export function requireSource(config: Config, name?: string): PostgresSource {
  const [source, ...others] = selectSources(config, name)
  if (source !== undefined && others.length === 0) return source
  throw unknownSource(undefined, Object.keys(requireBackups(config).sources))
}

function unknownSource(name: string | undefined, names: readonly string[]): ConfigurationError {
  return new ConfigurationError([
    {
      field: 'source',
      value: name === undefined ? 'nothing' : quote(name),
      legal: `one of ${names.join(', ')}`,
      mend: didYouMean(name ?? '', names, 'Name a source of backups.sources.'),
    },
  ])
}
