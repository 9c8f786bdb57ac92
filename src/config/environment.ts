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
}

/** A document with its variables replaced, and the variables that could not be. */
export interface Interpolated {
  readonly data: unknown
  readonly faults: readonly Fault[]
}

/** The only fields that may name environment variables: what a reviewed file must not hold. */
const SECRET_FIELDS = ['url', 'password']

const PLACEHOLDER = /\$\{([^}]*)\}?/g
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/

// Deeper than any field; what lies below is answered by the schema.
const DEEPEST = 8

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
  const visit = (value: unknown, path: FieldPath): unknown => {
    if (typeof value === 'string' && value.includes('${')) {
      const result = isSecretField(path)
        ? fill(value, path, { environment, secrets })
        : { faults: [misplaced(value, path)], text: value }
      faults.push(...result.faults)
      return result.text
    }
    if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return value
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]),
    )
  }
  return { data: visit(data, []), faults }
}

function isSecretField(path: FieldPath): boolean {
  return SECRET_FIELDS.includes(String(path.at(-1)))
}

function misplaced(value: string, path: FieldPath): Fault {
  return {
    path,
    value: describeValue(value, path),
    legal: 'a value that is written out',
    mend: `Write the value itself: \${NAME} works only in ${SECRET_FIELDS.join(' and ')}.`,
  }
}

function fill(
  template: string,
  path: FieldPath,
  { environment, secrets }: { readonly environment: Environment; readonly secrets: SecretsRule },
): { readonly text: string; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const isEncoded = path.at(-1) === 'url'
  const text = template.replace(PLACEHOLDER, (placeholder: string, name: string) => {
    const isVariable = placeholder.endsWith('}') && VARIABLE.test(name)
    if (isVariable && secrets === 'ignored')
      return placeholder === template ? UNSET_SECRET : UNSET_PART
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined
    if (isVariable && value) {
      return isEncoded && placeholder !== template
        ? encodeURIComponent(value.toWellFormed())
        : value
    }
    faults.push(missing(placeholder, name, { path, environment }))
    return placeholder
  })
  return { text, faults }
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
  }
}
