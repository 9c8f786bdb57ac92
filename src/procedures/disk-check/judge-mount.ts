import type { DiskConfig } from '../../config/schema.ts'
import type { Filesystem } from '../../disk/measurement.ts'
import { type Observed, observe, type Statement } from './observed.ts'

/** Whether a file system is there, answers, and lets itself be written. */
export function judgeMount(
  host: string,
  filesystem: Filesystem,
  disk: DiskConfig,
): readonly Observed[] {
  const { mountPoint, state } = filesystem
  const about = { host, subject: mountPoint }
  const mount = observe({ topic: 'mount', ...about, ...presence(filesystem) })
  if (state !== 'measured') return [mount]
  return [
    mount,
    observe({ topic: 'writable', ...about, ...writability(filesystem, disk) }),
    observe({ topic: 'writable', aspect: 'errors', ...about, ...errorCount(filesystem) }),
  ]
}

type Saying = Pick<Statement, 'level' | 'reason' | 'facts'>

function presence({ state, obstacle }: Filesystem): Saying {
  const facts = { detail: obstacle?.detail ?? '' }
  if (state === 'measured') return { level: 'ok', reason: 'mount-missing' }
  if (state === 'missing') return { level: 'critical', reason: 'mount-missing', facts }
  return { level: 'unknown', reason: obstacle?.reason ?? `filesystem-${state}`, facts }
}

/** A mount that is read-only while the file system is not is made so on purpose: nobody's disk does that by itself. */
function writability({ mountPoint, readOnly }: Filesystem, disk: DiskConfig): Saying {
  if (readOnly === 'emergency') return { level: 'emergency', reason: 'stopped-writing' }
  const isMeant = readOnly !== 'superblock' || disk.mayBeReadOnly.includes(mountPoint)
  return { level: isMeant ? 'ok' : 'critical', reason: 'read-only' }
}

function errorCount({ errors }: Filesystem): Saying {
  const count = errors ?? 0
  const level = count > 0 ? 'warning' : 'ok'
  return { level, reason: 'filesystem-errors', facts: { errors: count } }
}
