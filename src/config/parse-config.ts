import * as v from 'valibot'
import { ConfigurationError, type Problem } from '../errors.ts'
import { composeFaults } from './compose-faults.ts'
import { describeValue } from './describe-value.ts'
import { directoryFaults, workspaceOf } from './directories.ts'
import { type Environment, type Fault, interpolate, type SecretsRule } from './environment.ts'
import { type FieldPath, formatPath, quote, valueAt } from './field-path.ts'
import { recoverFaults } from './recover-faults.ts'
import { type Config, configSchema } from './schema.ts'
import { isMap, UNKNOWN_KEY } from './section.ts'
import { toWording } from './wording.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

interface LocatedFault extends Fault {
  readonly which: 'key' | 'value'
}

/**
 * Reads a configuration. `file` is its path, for errors and for finding the repository around it.
 * @throws {ConfigurationError} with every problem, in the order of the file
 */
export function parseConfig(
  text: string,
  file: string,
  environment: Environment,
  secrets: SecretsRule = 'required',
): Config {
  const yaml = readYaml(text, file)
  if (yaml.data === undefined) throw new ConfigurationError(yaml.problems)
  const written = dropEmptySections(yaml.data)
  if (!isMap(written)) throw new ConfigurationError([...yaml.problems, notAMap(written, yaml)])
  const { data, faults, secrets: found } = interpolate(written, environment, secrets)
  const result = v.safeParse(configSchema, data)
  const repository = workspaceOf(file, environment)
  const located = faults.map(atValue)
  const problems = toProblems(yaml, [
    ...located.filter(({ isDeferred }) => !isDeferred),
    ...(result.issues ?? []).map((issue) => toFault(issue, written)),
    ...directoryFaults(written, repository).map(atValue),
    ...composeFaults(written, repository).map(atValue),
    ...recoverFaults(written).map((fault) => ({ ...fault, which: 'key' as const })),
  ])
  const lines = new Set(yaml.problems.map(({ at }) => at?.line))
  const all = [...yaml.problems, ...problems.filter(({ at }) => !lines.has(at?.line))].sort(byPlace)
  if (all.length > 0 || !result.success) throw new ConfigurationError(all)
  const unset = toProblems(
    yaml,
    located.filter(({ isDeferred }) => isDeferred),
  )
  return {
    ...result.output,
    secrets: found,
    unset,
    ...(repository === undefined ? {} : { repository }),
  }
}

function atValue(fault: Fault): LocatedFault {
  return { ...fault, which: 'value' }
}

/** A section whose lines are all commented out (`drill:` and nothing below) has its defaults. */
function dropEmptySections(data: unknown): unknown {
  if (!isMap(data)) return data
  const sections = Object.entries(data)
  if (sections.length === 0) return null
  return Object.fromEntries(
    sections.filter(([key, value]) => value !== null || !Object.hasOwn(configSchema.entries, key)),
  )
}

function notAMap(data: unknown, yaml: YamlFile): Problem {
  return {
    field: formatPath([]),
    value: data === null ? 'an empty file' : describeValue(data, ['secret']),
    legal: `a map with the sections ${Object.keys(configSchema.entries).join(', ')}; none is a must`,
    mend: 'Start from examples/lastro.yml.',
    at: yaml.placeOf([], 'value'),
  }
}

function toFault(issue: v.BaseIssue<unknown>, data: unknown): LocatedFault {
  const path: FieldPath = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? key : String(key),
  )
  const last = issue.path?.at(-1)
  const which = last?.type === 'object' && last.origin === 'key' ? 'key' : 'value'
  return { path, value: describeFound(issue, data, path), which, ...toWording(issue.message) }
}

function describeFound(issue: v.BaseIssue<unknown>, data: unknown, path: FieldPath): string {
  const last = issue.path?.at(-1)
  if (last?.value === UNKNOWN_KEY) return 'an unknown key'
  if (last?.type === 'object' && last.origin === 'key' && issue.input === last.key) {
    return quote(last.key)
  }
  return describeValue(valueAt(data, path), path)
}

/** One problem per field: the first, as a later one is mostly its consequence. */
function toProblems(yaml: YamlFile, faults: readonly LocatedFault[]): readonly Problem[] {
  const byField = new Map<string, Problem>()
  for (const { path, which, isDeferred: _, ...rest } of faults) {
    const field = formatPath(path)
    const at = yaml.placeOf(path, which)
    const { value, legal, mend } = rest
    if (!byField.has(field)) byField.set(field, { field, value, legal, mend, at })
  }
  return [...byField.values()]
}

function byPlace(one: Problem, other: Problem): number {
  const line = (one.at?.line ?? 0) - (other.at?.line ?? 0)
  return line === 0 ? (one.at?.column ?? 0) - (other.at?.column ?? 0) : line
}
