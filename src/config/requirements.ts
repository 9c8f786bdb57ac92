import { ConfigurationError } from '../errors.ts'
import { didYouMean } from './did-you-mean.ts'
import { quote } from './field-path.ts'
import type { BackupsConfig, Config, DrillConfig, PostgresSource } from './schema.ts'

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

/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; those of all fields but
 * those of `notify`, which nobody needs, when it is absent.
 * @throws {ConfigurationError} with every one that is not
 */
export function requireVariables({ unset }: Config, part?: string): void {
  const missing = unset.filter(({ field }) =>
    part === undefined ? !field.startsWith('notify.') : field.startsWith(`${part}.`),
  )
  if (missing.length > 0) throw new ConfigurationError(missing)
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
