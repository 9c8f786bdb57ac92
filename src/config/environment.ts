import { describeValue } from './describe-value.ts'
import { closest } from './did-you-mean.ts'
import type { FieldPath } from './field-path.ts'
import type { Wording } from './wording.ts'

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Something wrong at a path, before its place in the file is known. */
export interface Fault extends Wording {
  readonly path: FieldPath
  readonly value: string
  /** Matters only to the procedure that uses the field: no other needs its secrets. */
  readonly isDeferred?: boolean
}

/** A document with its variables replaced, and the variables that could not be. */
export interface Interpolated {
  readonly data: unknown
  readonly faults: readonly Fault[]
  /** What variables held, but those of a `url`, whose parts are no secrets but one. */
  readonly secrets: readonly string[]
}

/** The only fields that may name environment variables: what a reviewed file must not hold. */
const SECRET_FIELDS = ['url', 'password', 'private-key', 'passphrase']

/** The same of a channel that is told of runs. */
const CHANNEL_SECRETS = ['url', 'start-url', 'fail-url', 'secret', 'token', 'password']

/** Maps of a drill's backend in which every value may name them: their keys are the operator's own. */
const OPEN_MAPS = ['env', 'headers', 'body']

const PLACEHOLDER = /\$\{([^}]*)\}?/g
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/

// Deeper than any field; what lies below is answered by the schema.
const DEEPEST = 16

/** What becomes of variables in secret fields. A check of a pull request has no secrets and connects to nothing: it ignores them. */
export type SecretsRule = 'required' | 'ignored'

/** Stands for a whole secret that is ignored: legal as a URL and as a password. */
const UNSET_SECRET = 'postgresql://unset@localhost/unset'

/** Stands for a part of one. */
const UNSET_PART = 'unset'

/**
 * Replaces `${NAME}` in secret fields by environment variables; elsewhere `${` is a fault.
 * A variable that is only a part of a url is percent-encoded, so that a password may hold any character.
 */
export function interpolate(
  data: unknown,
  environment: Environment,
  secrets: SecretsRule = 'required',
): Interpolated {
  const faults: Fault[] = []
  const values = new Set<string>()
  const visit = (value: unknown, path: FieldPath): unknown => {
    if (typeof value === 'string' && value.includes('${')) {
      const result = isSecretField(path)
        ? fill(value, path, { environment, secrets })
        : { faults: [misplaced(value, path)], text: value, values: [] }
      faults.push(...result.faults)
      if (path.at(-1) !== 'url' || isOfChannel(path))
        for (const each of result.values) values.add(each)
      return result.text
    }
    if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return value
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]),
    )
  }
  return { data: visit(data, []), faults, secrets: [...values] }
}

function isSecretField(path: FieldPath): boolean {
  const key = String(path.at(-1))
  if (isOfChannel(path)) return CHANNEL_SECRETS.includes(key)
  return SECRET_FIELDS.includes(key) || isInOpenMap(path)
}

/** `notify.email.owners.password`. Who runs a backup need not have the secrets of every channel: it is told without them. */
function isOfChannel([section]: FieldPath): boolean {
  return section === 'notify'
}

/** `drill.backend.env.NAME`, `….probes[0].headers.NAME`, `….probes[0].body` and all below it; of no other section. */
function isInOpenMap([section, subject, ...keys]: FieldPath): boolean {
  if (section !== 'drill' || subject !== 'backend') return false
  return keys.some((key) => OPEN_MAPS.includes(String(key)))
}

/** Only who logs in to a host needs its key, only a drill what its backend names, and nobody a channel. */
function isDeferred(path: FieldPath): boolean {
  return path[0] === 'hosts' || isInOpenMap(path) || isOfChannel(path)
}

function misplaced(value: string, path: FieldPath): Fault {
  const places = isOfChannel(path)
    ? `${CHANNEL_SECRETS.join(', ')} of a channel`
    : `${SECRET_FIELDS.join(', ')}, and in ${OPEN_MAPS.join(', ')} of drill.backend`
  return {
    path,
    value: describeValue(value, path),
    legal: 'a value that is written out',
    mend: `Write the value itself: \${NAME} works only in ${places}.`,
  }
}

function fill(
  template: string,
  path: FieldPath,
  { environment, secrets }: { readonly environment: Environment; readonly secrets: SecretsRule },
): {
  readonly text: string
  readonly faults: readonly Fault[]
  readonly values: readonly string[]
} {
  const faults: Fault[] = []
  const values: string[] = []
  const isEncoded = path.at(-1) === 'url' && !isInOpenMap(path) && !isOfChannel(path)
  const text = template.replace(PLACEHOLDER, (placeholder: string, name: string) => {
    const isVariable = placeholder.endsWith('}') && VARIABLE.test(name)
    if (isVariable && secrets === 'ignored') return standIn(placeholder, template, path)
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined
    if (isVariable && value) {
      if (isInOpenMap(path) && value.includes('{{')) {
        faults.push(doublyBraced(placeholder, path))
        return placeholder
      }
      values.push(value)
      return isEncoded && placeholder !== template
        ? encodeURIComponent(value.toWellFormed())
        : value
    }
    faults.push(missing(placeholder, name, { path, environment }))
    return placeholder
  })
  return { text, faults, values }
}

/** What stands for a secret that is ignored; a channel tells nobody as long as its variable stands there. */
function standIn(placeholder: string, template: string, path: FieldPath): string {
  if (isOfChannel(path)) return placeholder
  return placeholder === template ? UNSET_SECRET : UNSET_PART
}

/** What is filled in here is looked into once more, for values of probes: a secret must not be taken for one. */
function doublyBraced(placeholder: string, path: FieldPath): Fault {
  return {
    path,
    value: `${placeholder}, which holds {{`,
    legal: 'an environment variable without double braces',
    mend: 'Choose another value: double braces stand for what an earlier probe saved.',
  }
}

function missing(
  placeholder: string,
  name: string,
  { path, environment }: { readonly path: FieldPath; readonly environment: Environment },
): Fault {
  if (!placeholder.endsWith('}') || !VARIABLE.test(name)) {
    return {
      path,
      value: 'an unfinished or strange variable',
      legal: `\${NAME} with letters, digits and _`,
      mend: `Correct the name; a text that holds \${ itself goes into a variable.`,
    }
  }
  const near = closest(
    name,
    Object.keys(environment).filter((known) => known !== name),
  )
  const hint = near === undefined ? '' : ` There is a ${near}.`
  return {
    path,
    value:
      environment[name] === undefined
        ? `\${${name}}, which is not set`
        : `\${${name}}, which is empty`,
    legal: 'an environment variable with a value',
    mend: `Set ${name}, in a workflow by env: from a secret.${hint}`,
    ...(isDeferred(path) && { isDeferred: true }),
  }
}
