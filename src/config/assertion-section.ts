import * as v from 'valibot'
import { JSON_TYPES } from '../probes/assertion.ts'
import { bounds, boundsOf, figure } from './bounds.ts'
import { choice, flag } from './fields.ts'
import { jsonPath } from './json-path-field.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

const RULES = ['exists', 'equals', 'type', 'length', 'range', 'contains'] as const

const rulesMessage = toMessage({
  legal: `of and at least one of ${RULES.join(', ')}`,
  mend: 'Write it like {of: $.user.id, type: number}; contains alone looks into the whole body.',
})

const lengthMessage = toMessage({
  legal: 'a number, or {min, max}',
  mend: 'Write length: 28, or length: {min: 1}.',
})

const length = v.pipe(
  v.union([figure('Exact length.'), bounds('Bounds of the length.')], lengthMessage),
  v.description('Entries of a list, characters of a text, keys of a map.'),
  v.metadata({ errorMessage: lengthMessage }),
  v.transform((given) =>
    typeof given === 'number' ? { min: given, max: given } : boundsOf(given),
  ),
)

const textMessage = toMessage({ legal: 'a text', mend: 'Put the text in quotes.' })

const anyMessage = toMessage({ legal: 'any value', mend: 'Write the value itself.' })

/** What must hold of one place in an answer; every rule that stands there. */
export const assertionSection = v.pipe(
  section('What must hold of one place in the answer; every rule that stands there.', {
    of: v.exactOptional(jsonPath('The place; absent: the whole body as text.', '$.user.id')),
    exists: v.exactOptional(flag('Whether there is a value (null is one).')),
    equals: v.exactOptional(
      v.pipe(
        v.unknown(),
        v.description('The value itself, of any JSON type; may hold {{carried}} values.'),
        v.metadata({ errorMessage: anyMessage }),
      ),
    ),
    type: v.exactOptional(choice('Kind of the value.', JSON_TYPES)),
    length: v.exactOptional(length),
    range: v.exactOptional(bounds('Bounds of a number, also of one that is written as a text.')),
    contains: v.exactOptional(
      v.pipe(
        v.string(textMessage),
        v.minLength(1, textMessage),
        v.description('A part of a text, or an entry of a list.'),
        v.metadata({ errorMessage: textMessage }),
      ),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const rules = RULES.filter((rule) => rule in input)
    const isComplete = 'of' in input ? rules.length > 0 : rules.join() === 'contains'
    if (!isComplete) addIssue({ message: rulesMessage })
  }),
)
