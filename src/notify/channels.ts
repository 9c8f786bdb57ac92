import type { NotifyConfig } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import { type Channel, ChannelFailure } from './channel.ts'
import { emailChannel } from './email-channel.ts'
import { type IssuePlace, issueChannel } from './issue-channel.ts'
import { webhookChannel } from './webhook-channel.ts'

/** Who is told, as the configuration says. */
export interface Audience {
  readonly notify: NotifyConfig
  /** Variables that are named and not set. */
  readonly unset: readonly Problem[]
  readonly place: IssuePlace
}

/** Every channel that tells of changes; one whose variable is not set fails when it has something to tell. */
export function channelsOf({ notify, unset, place }: Audience): readonly Channel[] {
  const { webhooks, email, githubIssues } = notify
  const channels = [
    ...Object.entries(webhooks).map(([name, config]) => webhookChannel(name, config)),
    ...Object.entries(email).map(([name, config]) => emailChannel(name, config)),
    ...Object.entries(githubIssues).map(([name, config]) => issueChannel(name, config, place)),
  ]
  return channels.map((channel) => {
    const problem = unsetIn(channel.name, unset)
    return problem === undefined ? channel : { ...channel, tell: () => refuse(problem) }
  })
}

/** What of a channel is not set: `${NAME}, which is not set`. */
export function unsetIn(channel: string, unset: readonly Problem[]): string | undefined {
  return unset.find(({ field }) => field.startsWith(`notify.${channel}.`))?.value
}

async function refuse(problem: string): Promise<never> {
  throw new ChannelFailure(problem, false)
}
