import { readdir, readFile } from 'node:fs/promises'

/** USER_HZ, the unit of /proc/<pid>/stat; 100 on every Linux that Node runs on. Source: proc_pid_stat(5). */
const TICKS_PER_SECOND = 100

/** CPU time of one process in seconds, user and system together. */
export interface ProcessTimes {
  readonly parent: number
  readonly own: number
  /** Of its children that have ended and were waited for, with theirs in turn. */
  readonly children: number
}

/** Reads the line of /proc/<pid>/stat; the program's name may hold blanks and parentheses, so fields count from its end. */
export function parseProcessTimes(stat: string): ProcessTimes {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const seconds = (first: number) =>
    ((fields[first] ?? Number.NaN) + (fields[first + 1] ?? Number.NaN)) / TICKS_PER_SECOND
  return { parent: fields[1] ?? Number.NaN, own: seconds(11), children: seconds(13) }
}

/** CPU time of all children of this process that have ended: the whole tree below each of them. */
export async function endedChildrenSeconds(): Promise<number> {
  return parseProcessTimes(await readFile('/proc/self/stat', 'utf8')).children
}

/** CPU time of a PostgreSQL server since its start: postmaster, sessions that have ended, and those that live. */
export async function serverSeconds(postmaster: number): Promise<number> {
  const stats = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => ({ pid: Number(name), times: await timesOf(name) })),
  )
  let seconds = 0
  for (const { pid, times } of stats)
    if (pid === postmaster || times?.parent === postmaster)
      seconds += (times?.own ?? 0) + (times?.children ?? 0)
  return seconds
}

/** Null for a process that has ended since it was listed. */
async function timesOf(pid: string): Promise<ProcessTimes | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat === null ? null : parseProcessTimes(stat)
}
