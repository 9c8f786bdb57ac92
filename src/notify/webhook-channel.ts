import type { NotifyConfig } from '../config/schema.ts'
import type { Phrasebook } from '../locale/phrasebook.ts'
import type { Attempt, Channel } from './channel.ts'
import { discordBody, slackBody, teamsBody } from './chat-bodies.ts'
import { exchange } from './exchange.ts'
import type { Notice } from './notice.ts'
import { signatureHeaders } from './sign.ts'
import { genericBody } from './webhook-body.ts'

type WebhookConfig = NotifyConfig['webhooks'][string]

const BODIES: Readonly<
  Record<WebhookConfig['shape'], (notice: Notice, phrasebook: Phrasebook) => unknown>
> = { generic: genericBody, slack: slackBody, discord: discordBody, teams: teamsBody }

/** A webhook: a POST of JSON, signed where it has a secret. */
export function webhookChannel(name: string, config: WebhookConfig): Channel {
  const { level, procedures } = config
  return {
    name: `webhooks.${name}`,
    level,
    ...(procedures === undefined ? {} : { procedures }),
    takesDigests: config.shape === 'generic',
    tell: (notice, attempt) => post(notice, config, attempt),
  }
}

async function post(
  notice: Notice,
  { url, shape, secret }: WebhookConfig,
  attempt: Attempt,
): Promise<void> {
  const body = JSON.stringify(BODIES[shape](notice, attempt.phrasebook))
  const timestamp = Math.floor(attempt.world.clock.now().getTime() / 1000)
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'lastro',
    ...(secret === undefined ? {} : signatureHeaders({ id: notice.id, timestamp, body, secret })),
  }
  await exchange({ method: 'POST', url, headers, body }, attempt)
}
