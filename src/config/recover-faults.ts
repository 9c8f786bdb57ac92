import { didYouMean } from './did-you-mean.ts'
import type { Fault } from './environment.ts'
import { type FieldPath, quote, valueAt } from './field-path.ts'
import { isMap } from './section.ts'

const RECOVERED: FieldPath = ['recover', 'sources']
const SOURCES: FieldPath = ['backups', 'sources']

/** Names in `recover.sources` that no source bears: that one would be recovered by a role nobody meant. */
export function recoverFaults(data: unknown): readonly Fault[] {
  const recovered = valueAt(data, RECOVERED)
  const sources = valueAt(data, SOURCES)
  if (!isMap(recovered)) return []
  const names = isMap(sources) ? Object.keys(sources) : []
  return Object.keys(recovered)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: [...RECOVERED, name],
      value: quote(name),
      legal: names.length === 0 ? 'a name of backups.sources' : `one of ${names.join(', ')}`,
      mend: didYouMean(name, names, 'Name a source of backups.sources.'),
    }))
}
