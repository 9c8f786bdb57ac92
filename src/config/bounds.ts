import * as v from 'valibot'
import type { Bounds } from '../probes/assertion.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

const numberMessage = toMessage({ legal: 'a number', mend: 'Write a number without quotes.' })

/** A number, whole or not. */
export function figure(about: string) {
  return v.pipe(
    v.number(numberMessage),
    v.check((value) => Number.isFinite(value), numberMessage),
    v.description(about),
    v.metadata({ errorMessage: numberMessage }),
  )
}

const boundsMessage = toMessage({
  legal: 'min, max or both, min not above max',
  mend: 'Write it like {min: 1, max: 100}.',
})

/** `{min, max}`: one of them or both, both legal. */
export function bounds(about: string) {
  return v.pipe(
    section(about, {
      min: v.exactOptional(figure('Least legal number.')),
      max: v.exactOptional(figure('Largest legal number.')),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      if (!isMap(input)) return
      const { min, max } = input
      const isEmpty = min === undefined && max === undefined
      const isCrossed = typeof min === 'number' && typeof max === 'number' && min > max
      if (isEmpty || isCrossed) addIssue({ message: boundsMessage })
    }),
  )
}

/** Bounds without what a map may hold besides. */
export function boundsOf({ min, max }: { readonly min?: number; readonly max?: number }): Bounds {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}
