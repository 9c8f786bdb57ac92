import { en } from './en/en.ts'
import type { LocaleName } from './locale-name.ts'
import { ptBr } from './pt-br/pt-br.ts'

/** Same keys, any text: what each language must have to be complete. */
export type Translation<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translation<T[K]> }

/** Every text that a person reads. `en` gives the keys; a language that lacks one does not compile. */
export type Catalogue = Translation<typeof en>

/** Stable code of why a verdict, check or finding is as it is. */
export type ReasonCode = keyof Catalogue['reasons']

/** Stable id of a fault that a drill of the drill tries. */
export type FaultId = keyof Catalogue['faults']

/** Stable id of a group of such faults. */
export type FaultGroup = keyof Catalogue['faultGroups']

/** Stable id of a step of a procedure. */
export type StepId = keyof Catalogue['steps']

/** Stable id of a check. */
export type CheckId = keyof Catalogue['checks']

/** Stable id of a metric. */
export type MetricId = keyof Catalogue['metrics']

/** Stable key of a progress figure's activity. */
export type ActivityId = keyof Catalogue['progress']

const CATALOGUES: Readonly<Record<LocaleName, Catalogue>> = { en, 'pt-BR': ptBr }

/** The texts of one language. */
export function catalogueOf(locale: LocaleName): Catalogue {
  return CATALOGUES[locale]
}
