import * as v from 'valibot'
import { toMessage } from './wording.ts'

/** A list of at least one entry; `wording` says what a legal one looks like. */
export function listOf<const Item extends v.GenericSchema>(
  about: string,
  item: Item,
  wording: { readonly legal: string; readonly mend: string; readonly most: number },
) {
  const message = toMessage(wording)
  return v.pipe(
    v.array(item, message),
    v.minLength(1, message),
    v.maxLength(wording.most, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}
