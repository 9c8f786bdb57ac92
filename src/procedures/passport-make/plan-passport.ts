import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { dumpEndingOf, PASSPORT_ENDING } from '../../backups/names.ts'
import { selectSources } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import { ConfigurationError } from '../../errors.ts'
import type { MakePassportRequest } from './request.ts'

/** What a person may choose. */
export interface PassportChoices {
  readonly dump: string
  readonly source?: string | undefined
  readonly output?: string | undefined
}

/**
 * The request of a passport after the fact.
 * @throws ConfigurationError when the source is unknown, or a file lies where the passport would: the truth of a backup
 *   is never overwritten by what its dump holds today.
 */
export function planPassport(
  config: Config,
  { dump, source, output }: PassportChoices,
  lastro: string,
): MakePassportRequest {
  if (source !== undefined) selectSources(config, source)
  const path = resolve(dump)
  const target = output === undefined ? besideDump(path) : resolve(output)
  if (existsSync(target))
    throw new ConfigurationError([
      {
        field: 'output',
        value: JSON.stringify(target),
        legal: 'a file that does not exist yet',
        mend: 'Choose another with --output, or remove it if it is of no use.',
      },
    ])
  return {
    config,
    dump: path,
    output: target,
    lastro,
    ...(source === undefined ? {} : { source }),
  }
}

/** Where a drill looks for the passport of a file. */
function besideDump(dump: string): string {
  const name = basename(dump)
  return join(dirname(dump), basename(name, dumpEndingOf(name) ?? '') + PASSPORT_ENDING)
}
