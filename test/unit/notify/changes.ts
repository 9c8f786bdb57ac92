import type { AlertLevel, Transition } from '../../../src/alerts/alert.ts'
import { createPhrasebook } from '../../../src/locale/phrasebook.ts'
import { Notice, type NoticeParts } from '../../../src/notify/notice.ts'

/** A change of one alert; `warning` raised unless told otherwise. */
export function change(
  key: string,
  changes: Partial<Transition> & { level?: AlertLevel } = {},
): Transition {
  const { level = 'warning', ...rest } = changes
  return {
    alert: {
      key,
      host: 'local',
      subject: key,
      level,
      reason: 'disk-space-low',
      facts: { needed: 2e9, free: 1e9, path: `/${key}` },
    },
    kind: 'raised',
    from: 'ok',
    since: '2025-11-20T06:00:00.000Z',
    digest: false,
    ...rest,
  }
}

/** A notice of ChefWell with these changes; nothing is masked. */
export function noticeOf(
  changes: NoticeParts['changes'],
  parts: Partial<NoticeParts> = {},
): Notice {
  return Notice.mask(
    {
      system: 'chefwell',
      host: 'vps-1',
      procedure: 'backup',
      run: 'r1',
      at: '2025-11-20T06:00:05.000Z',
      changes,
      ...parts,
    },
    (text) => text,
  )
}

export const ENGLISH = createPhrasebook('en', 'UTC')
export const PORTUGUESE = createPhrasebook('pt-BR', 'America/Sao_Paulo')
