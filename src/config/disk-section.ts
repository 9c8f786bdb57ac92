import * as v from 'valibot'
import { diskJudging } from './disk-judging.ts'
import { measureEntries, measureSettings } from './disk-measure-entries.ts'
import { section } from './section.ts'

/** `disk`: what disk-check looks at, and when it tells somebody. Has its defaults even when absent. */
export const diskSection = v.pipe(
  section('What disk-check looks at, and when it tells somebody.', {
    ...measureEntries,
    ...diskJudging,
  }),
  v.transform((given) => ({
    ...measureSettings(given),
    thresholds: given.thresholds,
    inodes: given.inodes,
    paths: given.paths,
    clearMargin: given['clear-margin'],
    fillsWithinSeconds: given['fills-within'],
    mayBeReadOnly: given['may-be-read-only'],
    overdue: given.overdue,
    keepReportsSeconds: given['keep-reports'],
  })),
)
