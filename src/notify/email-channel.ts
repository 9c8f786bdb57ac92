import type { NotifyConfig } from '../config/schema.ts'
import { fileAnswers } from '../disk/answers-in-time.ts'
import { MailFailure } from '../errors.ts'
import { plainLine } from '../report/plain-text.ts'
import { type Attempt, type Channel, ChannelFailure, type Progress } from './channel.ts'
import { letterOf } from './letter.ts'
import type { Notice } from './notice.ts'

type EmailConfig = NotifyConfig['email'][string]

/** A mail server checks a letter before it says that it has it: spam filters take longer than any web server. */
const MAIL_SECONDS = 20

/** Patience with the disk that the certificate of an authority lies on. */
const FILE_SECONDS = 3

/** Mail: one letter per notice, to all recipients. */
export function emailChannel(name: string, config: EmailConfig): Channel {
  const { level, procedures } = config
  return {
    name: `email.${name}`,
    level,
    ...(procedures === undefined ? {} : { procedures }),
    takesDigests: false,
    tell: (notice, attempt, progress) => send(notice, config, { attempt, progress }),
  }
}

async function send(
  notice: Notice,
  config: EmailConfig,
  { attempt, progress }: { readonly attempt: Attempt; readonly progress: Progress },
): Promise<void> {
  const { world, phrasebook, signal } = attempt
  const { caFile } = config.server
  if (caFile !== undefined && !(await fileAnswers(caFile, { seconds: FILE_SECONDS, world })))
    throw new ChannelFailure(`${caFile} does not answer`, false)
  const letter = letterOf(notice, config, phrasebook)
  try {
    const limits = { timeoutSeconds: MAIL_SECONDS, signal }
    const { refused } = await world.mail.send(letter, config.server, limits)
    // The others have it: the same letter at each run, until this one is mended, would teach them not to read it.
    if (refused.length > 0) progress.amiss(`refused for ${refused.join(', ')}`)
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error
    throw new ChannelFailure(plainLine(error.message), error.isPassing)
  }
}
