import type { Stack, StackService } from '../../containers/operator-stack.ts'
import type { Service } from '../../containers/service.ts'
import { fillText } from '../../probes/carried-values.ts'
import type { StagedChange } from '../../report/report.ts'
import type { DatabaseAddress } from '../database-address.ts'
import { namesDatabase, wordsOf } from './database-mentions.ts'
import { sortKeys } from './key-rules.ts'
import { leadToDatabase } from './lead-to-database.ts'
import type { NeededService } from './needed-services.ts'
import { type MountPlace, planMounts } from './plan-mounts.ts'

/** What all services of a file are staged with. */
export interface StagingRules extends Pick<MountPlace, 'repository'> {
  readonly stack: Stack
  /** How the file's services reach the restored database. */
  readonly database: DatabaseAddress
  /** Names that lead to the database of the file, in lower case. */
  readonly databaseNames: ReadonlySet<string>
  /** The operator's environment for the drill, over that of the file; values of `{{database-url}}` and the like stand in `places`. */
  readonly env: Readonly<Record<string, string>>
  readonly places: ReadonlyMap<string, string>
  /** Host names that others give a service. */
  readonly aliasesOf: (name: string) => readonly string[]
}

/** A service as a drill starts it. */
export interface StagedService {
  readonly service: Service
  /** Variables of the file that were turned to the restored database. */
  readonly led: readonly string[]
  readonly changes: readonly StagedChange[]
  /** Why it cannot be started in a drill, in words; nothing when it can. */
  readonly refused: readonly string[]
}

/**
 * A service of an operator's file as a drill may start it: on the drill's own network, without published ports, reaching the
 * restored database. `isMain`: the application itself, which gets all of `env`; others get what they have already.
 */
export async function stageService(
  { name, definition }: NeededService,
  isMain: boolean,
  rules: StagingRules,
): Promise<StagedService> {
  const field = (key: string) => `services.${name}.${key}`
  const keys = sortKeys(definition)
  const variables = stageEnvironment(definition, isMain, rules)
  const mounts = await planMounts(definition, { ...rules, name, volumes: rules.stack.volumes })
  const { image = '' } = definition
  const aliases = [...new Set(rules.aliasesOf(name))].filter((each) => each !== name)
  return {
    service: {
      name,
      image,
      environment: variables.environment,
      ...(mounts.mounts.length > 0 && { mounts: mounts.mounts }),
      ...(aliases.length > 0 && { aliases }),
      more: withMemory(keys.passed, mounts.inMemory),
    },
    led: variables.led,
    changes: [
      ...keys.leftOut.map(([key, value]) => leftOut(field(key), value)),
      ...networkChanges(name, definition, rules.stack),
      ...variables.led.map((each) => replaced(field(`environment.${each}`), '')),
      ...mounts.changes,
    ],
    refused: [
      ...(image === '' ? [`${field('image')}: there is none`] : []),
      ...keys.refused.map(([key, value]) => `${field(key)}: ${shown(value)}`),
      ...namingDatabase(keys.passed).map((key) => `${field(key)}: ${NAMED}`),
      ...variables.astray.map(
        (each) => `${field(`environment.${each.name}`)}: leads to ${each.server}`,
      ),
      ...mounts.refused,
    ],
  }
}

/** Its value is not told: a password stands in it. */
const NAMED =
  'names a database by its address, which would not be the restored one (use the environment)'

/** Keys in whose words a program finds a database: what a drill cannot turn, it must not start. */
function namingDatabase(passed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(passed).flatMap(([key, value]) =>
    wordsOf(value).some(namesDatabase) ? [key] : [],
  )
}

function stageEnvironment(
  { environment: given }: StackService,
  isMain: boolean,
  { env, places, database, databaseNames }: StagingRules,
) {
  const own = Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) =>
      value === null ? [] : [[name, String(value)]],
    ),
  )
  const { environment, led, astray } = leadToDatabase(own, databaseNames, database)
  const chosen = Object.entries(env).filter(([name]) => isMain || Object.hasOwn(own, name))
  const isChosen = (name: string) => chosen.some(([each]) => each === name)
  return {
    environment: {
      ...environment,
      ...Object.fromEntries(chosen.map(([name, value]) => [name, fillText(value, places)])),
    },
    led: led.filter((name) => !isChosen(name)),
    astray: astray.filter(({ name }) => !isChosen(name)),
  }
}

/** Networks that others are in, too, have no place in a drill; the default one of a file is its own. */
function networkChanges(
  name: string,
  { networks }: StackService,
  stack: Stack,
): readonly StagedChange[] {
  const others = Object.keys(networks ?? {}).filter(
    (each) => each !== 'default' || Boolean(stack.networks[each]?.external),
  )
  if (others.length === 0) return []
  return [replaced(`services.${name}.networks`, others.sort().join(', '))]
}

function withMemory(
  passed: Readonly<Record<string, unknown>>,
  inMemory: readonly string[],
): Readonly<Record<string, unknown>> {
  if (inMemory.length === 0) return passed
  const { tmpfs = [] } = passed
  return { ...passed, tmpfs: [...(Array.isArray(tmpfs) ? tmpfs : [tmpfs]), ...inMemory] }
}

function leftOut(field: string, value: unknown): StagedChange {
  return { field, change: 'left-out', value: shown(value) }
}

function replaced(field: string, value: string): StagedChange {
  return { field, change: 'replaced', value }
}

/** Maps and lists may hold anything; a word does not. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null ? '' : String(value)
}
