import { readdirSync, readFileSync } from 'node:fs'

/** A process that carries the job's tracking id. */
export interface Orphan {
  readonly pid: number
  readonly command: string
}

/** Living processes whose initial environment has this RUNNER_TRACKING_ID (`JobExtension.cs`, end of job). */
export function findOrphans(trackingId: string): readonly Orphan[] {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProc(pid, 'environ').split('\0').includes(mark))
    .map((pid) => ({
      pid: Number(pid),
      command: readProc(pid, 'cmdline').replaceAll('\0', ' ').trim(),
    }))
}

/** SIGKILLs them, as the runner does at the end of a job; returns who was still there. */
export function sweepOrphans(trackingId: string): readonly Orphan[] {
  const orphans = findOrphans(trackingId)
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended between the look and the signal.
    }
  }
  return orphans
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
