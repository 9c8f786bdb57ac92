import * as v from 'valibot'
import { text } from './fields.ts'
import { section } from './section.ts'
import { toMessage } from './wording.ts'

const MOST_ENTRIES = 20

/** One line of whatever people write: names, numbers, ways to get in. */
const line = (about: string, example: string) =>
  text(about, {
    pattern: /^.{1,200}$/,
    legal: 'a line of at most 200 characters',
    example,
  })

function people<const T extends v.GenericSchema>(about: string, entry: T, example: string) {
  const message = toMessage({
    legal: `a list of at most ${MOST_ENTRIES} maps`,
    mend: `Write each after a dash, like - ${example}.`,
  })
  return v.pipe(
    v.array(entry, message),
    v.maxLength(MOST_ENTRIES, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}

const contact = section('Somebody to call.', {
  name: line('Who.', 'Ana Souza'),
  role: line('What for.', 'owner of the system'),
  reach: line('How, in the order to try.', '+55 11 99999-0000, ana@example.com'),
})

const copy = section('A copy of the backups beside backups.directory.', {
  place: line('Where it is.', 'nas.internal:/volume1/chefwell'),
  reach: line('How to get at it when this host is gone.', 'key in the safe; mount by NFS'),
})

/** `playbook`: what the playbook must name beyond the rest of the configuration. Has its defaults even when absent. */
export const playbookSection = section('What the disaster recovery playbook names.', {
  contacts: v.optional(
    people('Whom to call, in this order.', contact, '{name: Ana, role: owner, reach: "+55 …"}'),
    [],
  ),
  copies: v.optional(
    people(
      'Where more copies of the backups are.',
      copy,
      '{place: nas:/chefwell, reach: key in the safe}',
    ),
    [],
  ),
})
