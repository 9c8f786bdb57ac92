import { isAbsolute } from 'node:path'
import { describeValue } from './describe-value.ts'
import type { Fault } from './environment.ts'
import { type FieldPath, valueAt } from './field-path.ts'

const FILES: FieldPath = ['drill', 'backend', 'compose', 'files']

/** Compose files that cannot be found: a relative path is taken from the repository, and there may be none. */
export function composeFaults(data: unknown, repository: string | undefined): readonly Fault[] {
  const files = valueAt(data, FILES)
  if (repository !== undefined || !Array.isArray(files)) return []
  return files.flatMap((file: unknown, index): Fault[] => {
    if (typeof file !== 'string' || isAbsolute(file)) return []
    const path = [...FILES, index]
    return [
      {
        path,
        value: describeValue(file, path),
        legal: 'an absolute path, as this configuration lies in no repository',
        mend: 'Write the whole path from the root, like /srv/chefwell/docker-compose.yml.',
      },
    ]
  })
}
