import type { NotifyConfig } from '../config/schema.ts'
import { MailFailure } from '../errors.ts'
import { plainLine } from '../report/plain-text.ts'
import { type Attempt, type Channel, ChannelFailure } from './channel.ts'
import { letterOf } from './letter.ts'
import type { Notice } from './notice.ts'

type EmailConfig = NotifyConfig['email'][string]

/** Mail: one letter per notice, to all recipients. */
export function emailChannel(name: string, config: EmailConfig): Channel {
  const { level, procedures } = config
  return {
    name: `email.${name}`,
    level,
    ...(procedures === undefined ? {} : { procedures }),
    takesDigests: false,
    tell: (notice, attempt) => send(notice, config, attempt),
  }
}

async function send(notice: Notice, config: EmailConfig, attempt: Attempt): Promise<void> {
  const { world, phrasebook, timeoutSeconds, signal } = attempt
  const letter = letterOf(notice, config, phrasebook)
  try {
    await world.mail.send(letter, config.server, { timeoutSeconds, signal })
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error
    throw new ChannelFailure(plainLine(error.message), error.isPassing)
  }
}
