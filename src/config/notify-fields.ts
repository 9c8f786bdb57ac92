import * as v from 'valibot'
import { VERDICTS } from '../verdict/verdict.ts'
import { choice, text } from './fields.ts'
import { listOf } from './list-of.ts'
import { refuseLists } from './section.ts'
import { toMessage } from './wording.ts'

/** What a channel is told from, in the order of `--fail-on`. */
export const NOTICE_LEVELS = ['warning', 'unknown', 'critical', 'emergency'] as const

/** Stands in a value whose variable is not set: a channel without its secret is a warning, not a reason to refuse a backup. */
export const UNSET_VARIABLE = /\$\{[^}]*\}/

/** A web address; the whole of it may be a secret. Variables that are not set may stand in it. */
export function webAddress(about: string, example: string) {
  return text(about, {
    pattern: /^(https?:\/\/[^\s/]|\$\{)\S*$/,
    legal: 'an address that begins with https:// or http://',
    example,
  })
}

/** A secret, most often a variable. */
export function secretText(about: string, example: string) {
  return text(about, { pattern: /^.{4,4096}$/, legal: 'a text of 4 to 4096 characters', example })
}

/** From which level on a channel is told. What was told of is also told when it is over. */
export const level = v.optional(
  choice('Least level that is told; what was told is also told when it is over.', NOTICE_LEVELS),
  'warning',
)

const PROCEDURE = new RegExp(`^(${Object.keys(VERDICTS).join('|')})(/[A-Za-z0-9._-]{1,63})?$`)

/** Of which procedures a channel is told. */
export const procedures = listOf(
  'Procedures that are told of; backup/shop is that of one source.',
  text('A procedure.', {
    pattern: PROCEDURE,
    legal: `one of ${Object.keys(VERDICTS).join(', ')}, also with / and the name of a source`,
    example: 'backup/chefwell',
  }),
  {
    legal: 'a list of procedures',
    mend: 'Write each after a dash, like - backup, or leave the line out for all.',
    most: 50,
  },
)

const CHANNEL_NAME = /^[a-z][a-z0-9-]{0,40}$/

const nameMessage = toMessage({
  legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
  mend: 'Rename the channel; the name goes into logs.',
})

/** Channels of one kind, by a name of the operator's choice. */
export function channelMap<const Channel extends v.GenericSchema>(
  about: string,
  channel: Channel,
  wording: { readonly legal: string; readonly mend: string },
) {
  const message = toMessage(wording)
  return v.optional(
    v.pipe(
      refuseLists(
        v.record(
          v.pipe(
            v.string(nameMessage),
            v.regex(CHANNEL_NAME, nameMessage),
            v.metadata({ errorMessage: nameMessage }),
          ),
          channel,
          message,
        ),
      ),
      v.maxEntries(20, message),
      v.description(about),
      v.metadata({ errorMessage: message }),
    ),
    {},
  )
}
