/** A one-line text. Optional without `default`. */
export interface StringInput {
  readonly kind: 'string'
  readonly required?: boolean
  readonly default?: string
  /** What the whole value must match; `legal` says it in words. */
  readonly pattern?: RegExp
  readonly legal?: string
}

/** `true` or `false` in the spellings of YAML 1.2. */
export interface BooleanInput {
  readonly kind: 'boolean'
  readonly required?: boolean
  readonly default?: boolean
}

/** A whole number from `min` to `max`, both included. */
export interface IntegerInput {
  readonly kind: 'integer'
  readonly required?: boolean
  readonly default?: number
  readonly min: number
  readonly max: number
}

/** One of a few words. */
export interface ChoiceInput {
  readonly kind: 'choice'
  readonly required?: boolean
  readonly default?: string
  readonly options: readonly string[]
}

/** A secret, possibly of many lines: masked before anything else happens, never shown in an error. */
export interface SecretInput {
  readonly kind: 'secret'
  readonly required?: boolean
}

/** A file or folder; relative ones start at the workspace, where the runner starts us. The value is absolute. */
export interface PathInput {
  readonly kind: 'path'
  readonly required?: boolean
  readonly default?: string
}

/** How one input is declared. */
export type InputSpec =
  | StringInput
  | BooleanInput
  | IntegerInput
  | ChoiceInput
  | SecretInput
  | PathInput

/** All inputs of an action by their names in action.yml (kebab-case). */
export type InputTable = Readonly<Record<string, InputSpec>>

type Raw<S extends InputSpec> = S extends BooleanInput
  ? boolean
  : S extends IntegerInput
    ? number
    : S extends ChoiceInput
      ? S['options'][number]
      : string

type IsGiven<S> = S extends
  | { readonly required: true }
  | { readonly default: string | number | boolean }
  ? true
  : false

/** `dry-run` → `dryRun`. */
export type CamelCase<N extends string> = N extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : N

/** The typed value of a table: camel-case names; inputs neither required nor with a default may be undefined. */
export type InputsOf<T extends InputTable> = {
  readonly [N in keyof T & string as CamelCase<N>]: IsGiven<T[N]> extends true
    ? Raw<T[N]>
    : Raw<T[N]> | undefined
}

/** Input that every action has beside its own. */
export const STANDARD_INPUTS = {
  'allow-public': { kind: 'boolean', default: false },
} as const satisfies InputTable
