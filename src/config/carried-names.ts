import type * as v from 'valibot'
import { APPLICATION_PLACES } from '../application/environment.ts'
import { malformedIn, namesIn } from '../probes/carried-values.ts'
import { didYouMean } from './did-you-mean.ts'
import { isMap } from './section.ts'
import { toMessage } from './wording.ts'

/** An issue that a schema adds at a place below its own. */
export interface PlacedIssue {
  readonly message: string
  readonly path: [v.IssuePathItem, ...v.IssuePathItem[]]
}

/** The parts of a probe in which `{{carried}}` values may stand. */
const TEMPLATES = ['path', 'headers', 'body', 'expect', 'count'] as const

/** Places that may hold a password: every user of the host sees the commands of all processes. */
const SECRET_PLACES: readonly string[] = ['database-url', 'database-password']

const SECRET_IN_COMMAND = toMessage({
  legal: `no {{${SECRET_PLACES.join('}} and no {{')}}}, which may hold a password`,
  mend: 'Let the program take it from its environment: DATABASE_URL, or a variable of env.',
})

/** What is wrong with the `{{names}}` of a backend's command and environment. */
export function placeIssues(backend: unknown): readonly PlacedIssue[] {
  if (!isMap(backend)) return []
  return ['command', 'env'].flatMap((key) => {
    const isOpen = namesIn(backend[key]).some((name) => SECRET_PLACES.includes(name))
    const message =
      key === 'command' && isOpen
        ? SECRET_IN_COMMAND
        : faultIn(backend[key], new Set(APPLICATION_PLACES), 'Write one of these names.')
    return message === undefined ? [] : [{ message, path: [stepTo(key)] }]
  })
}

/**
 * What is wrong with the `{{names}}` of a backend's probes: each must be saved by an earlier probe, `{{tenant}}` needs
 * `tenants`, and two probes of one name could not be told apart. What is no probe at all has been answered already.
 */
export function carryIssues(backend: unknown): readonly PlacedIssue[] {
  if (!isMap(backend) || !Array.isArray(backend.probes)) return []
  const known = new Set(backend.tenants === undefined ? [] : ['tenant'])
  const names = new Set<unknown>()
  const issues: PlacedIssue[] = []
  for (const [index, probe] of backend.probes.entries()) {
    if (!isMap(probe)) continue
    const place = (key: string) => placeOf(['probes', index, key])
    for (const key of TEMPLATES) {
      const message = faultIn(probe[key], known, 'Save it in an earlier probe.')
      if (message !== undefined) issues.push({ message, path: place(key) })
    }
    if (names.has(probe.name)) issues.push({ message: TWICE, path: place('name') })
    names.add(probe.name)
    if (isMap(probe.save)) for (const name of Object.keys(probe.save)) known.add(name)
  }
  return issues
}

const TWICE = toMessage({
  legal: 'another name for each probe',
  mend: 'Rename one of the two: the report tells them by their names.',
})

function faultIn(
  template: unknown,
  known: ReadonlySet<string>,
  otherwise: string,
): string | undefined {
  if (malformedIn(template) !== undefined)
    return toMessage({
      legal: '{{name}} with a lower-case name, or no double braces',
      mend: 'Write it like {{token}}; an environment variable has a dollar sign and single braces.',
    })
  const unknown = namesIn(template).find((name) => !known.has(name))
  if (unknown === undefined) return undefined
  if (unknown === 'tenant') return WITHOUT_TENANTS
  const saved = [...known]
  return toMessage({
    legal:
      saved.length === 0
        ? 'no {{name}}, as nothing is saved before'
        : `{{name}} of ${saved.join(', ')}`,
    mend: didYouMean(unknown, saved, otherwise),
  })
}

const WITHOUT_TENANTS = toMessage({
  legal: '{{tenant}} only where tenants are named',
  mend: 'Say for which tenants the probes are put: add a line tenants: [tenant_001] beside probes.',
})

/** Only the keys of a path are looked at when an issue is told. */
function placeOf(keys: readonly [string, number, string]): PlacedIssue['path'] {
  const [list, index, key] = keys
  const entry = { type: 'array', origin: 'value', input: [], key: index, value: undefined } as const
  return [stepTo(list), entry, stepTo(key)]
}

function stepTo(key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'value', input: {}, key, value: undefined }
}
