import * as v from 'valibot'
import { LOCALES } from '../locale/locale-name.ts'
import { didYouMean } from './did-you-mean.ts'
import { absolutePath, choice, text } from './fields.ts'
import { section } from './section.ts'
import { toMessage } from './wording.ts'

/** Where the ledger and the locks stand unless the configuration says otherwise. */
export const DEFAULT_STATE_DIRECTORY = '/var/lib/lastro'

// Node also takes offsets (+03:00), which have no summer time and no name to show.
const ZONE_NAME = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/

/** `system`: what this system is called and where Lastro keeps its own state. */
export const systemSection = v.pipe(
  section('What the system is, for every procedure.', {
    name: v.optional(
      text('Name of the system, in file names and reports.', {
        pattern: /^[a-z][a-z0-9-]{0,40}$/,
        legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
        example: 'chefwell',
      }),
      'lastro',
    ),
    locale: v.optional(choice('Language of reports, summaries and notices.', LOCALES), 'en'),
    timezone: v.optional(timeZone('Time zone of file names and reports.'), 'UTC'),
    'state-dir': v.optional(
      absolutePath('Directory of the ledger and the locks of this host.', DEFAULT_STATE_DIRECTORY),
      DEFAULT_STATE_DIRECTORY,
    ),
    'run-log': v.exactOptional(
      absolutePath(
        'File that gets one line per run, for tail and logrotate; none when absent.',
        '/var/log/chefwell-lastro.log',
      ),
    ),
  }),
  v.transform(({ name, locale, timezone, 'state-dir': stateDir, 'run-log': runLog }) => ({
    name,
    locale,
    timezone,
    stateDir,
    ...(runLog === undefined ? {} : { runLog }),
  })),
)

function timeZone(about: string) {
  const legal = 'an IANA time zone such as America/Sao_Paulo or UTC'
  const fallback = 'Write its Region/City name.'
  const messageFor = (issue: v.BaseIssue<unknown>) =>
    toMessage({
      legal,
      mend: didYouMean(String(issue.input), Intl.supportedValuesOf('timeZone'), fallback),
    })
  return v.pipe(
    v.string(messageFor),
    v.regex(ZONE_NAME, messageFor),
    v.check(isTimeZone, messageFor),
    v.description(about),
    v.metadata({
      errorMessage: toMessage({ legal, mend: fallback }),
      examples: ['America/Sao_Paulo'],
    }),
  )
}

function isTimeZone(name: string): boolean {
  // Asking `Intl` for the first time costs 15 ms.
  if (name === 'UTC') return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}
