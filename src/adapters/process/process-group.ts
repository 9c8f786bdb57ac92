import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Time a group has between TERM and KILL. The runner gives an action 7.5 s in all before it loses patience. */
export const KILL_GRACE_SECONDS = 3

/** After KILL a process can still hang in the kernel (dead NFS); waiting longer would cost the whole step. */
const AFTER_KILL_SECONDS = 0.5
const POLL_MILLISECONDS = 20

/** Sends a signal to a whole process group; false when no member is left. */
export function signalGroup(leader: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-leader, signal)
  } catch {
    return false
  }
}

/** Whether a group has a member that still runs. Zombies do not count: under a PID 1 that reaps nobody they stay for ever. */
export function isGroupAlive(leader: number): boolean {
  try {
    process.kill(-leader, 0)
  } catch (error) {
    if (!isPermissionError(error)) return false
  }
  return hasRunningMember(leader)
}

/** TERM, a grace, KILL; resolves when the group is gone (or will not go). */
export async function endGroup(
  leader: number,
  graceSeconds: number = KILL_GRACE_SECONDS,
): Promise<void> {
  signalGroup(leader, 'SIGTERM')
  if (await waitUntilGone(leader, graceSeconds)) return
  signalGroup(leader, 'SIGKILL')
  await waitUntilGone(leader, AFTER_KILL_SECONDS)
}

async function waitUntilGone(leader: number, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while (isGroupAlive(leader)) {
    if (performance.now() >= end) return false
    await delay(POLL_MILLISECONDS)
  }
  return true
}

function isPermissionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPERM'
}

function hasRunningMember(leader: number): boolean {
  const pids = processIds()
  if (pids === undefined) return true
  return pids.some((pid) => {
    const stat = processStat(pid)
    return stat !== undefined && stat.group === leader && !'ZX'.includes(stat.state)
  })
}

/** Ids of all processes, or nothing where there is no Linux `/proc`. */
export function processIds(): readonly number[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return undefined
  }
}

/** proc(5), `stat`: after the parenthesised name (which may hold anything) come state, parent, group. */
function processStat(pid: number): { readonly state: string; readonly group: number } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [state = 'X', , group] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return { state, group: Number(group) }
  } catch {
    return undefined
  }
}
