import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { plainLine } from '../report/plain-text.ts'
import type { Report } from '../report/report.ts'

// A link planted in its place must not lead our bytes elsewhere.
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW

/**
 * Appends one line on a run, in English, `key=value` behind the time. The file is opened for this line only, and written by
 * one call: logrotate may move it away at any moment, runs that end together do not mix, and no signal is needed.
 */
export async function appendRunLog(path: string, report: Report): Promise<void> {
  const file = await open(path, APPEND, 0o640)
  try {
    await file.write(`${runLogLine(report)}\n`)
  } finally {
    await file.close()
  }
}

/** `2025-11-20T06:00:04.120Z chefwell backup complete reason=complete host=vps-1 run=… seconds=4.1 dump-bytes=36000` */
export function runLogLine(report: Report): string {
  const { finishedAt, system, procedure, verdict, run, durationSeconds, metrics, backup } = report
  const words = [
    ['reason', verdict.reason],
    ['host', run.host],
    ['run', run.id],
    ['trigger', run.trigger],
    ['actor', run.actor],
    ['seconds', String(durationSeconds)],
    ...(backup ? [['backup', backup.name]] : []),
    ['findings', String(report.findingsTotal)],
    ...metrics.filter(({ id }) => id !== 'duration').map(({ id, value }) => [id, String(value)]),
  ].map(([key = '', value = '']) => `${word(key)}=${word(value)}`)
  return plainLine([finishedAt, word(system), procedure, verdict.value, ...words].join(' '))
}

/** In quotes where it would not be one word: keys hold paths of mounts, which may be called anything. */
function word(value: string): string {
  return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value)
}
