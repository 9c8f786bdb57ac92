import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** What a drill runs in its staging directory. Others that name it (an operator's shell or editor) are left alone. */
const PROGRAMS = new Set(['initdb', 'postgres', 'pg_restore', 'docker', 'docker-compose'])

const GRACE_SECONDS = 5
const AFTER_KILL_SECONDS = 1
const POLL_MILLISECONDS = 20

/** Where commands of a repository, which are tried here, have their home. */
export function homeIn(directory: string): string {
  return join(directory, 'home')
}

/**
 * Ends the programs that a killed drill left at work in its staging directory: a server, whether or not it has written
 * its pid file yet, an initdb, which would go on filling (or clearing) a directory that is being removed, a pg_restore,
 * a Compose, which would go on making containers.
 */
export async function endProgramsIn(directory: string): Promise<void> {
  // SIGQUIT is "immediate shutdown" to a server; nobody needs its data.
  await send(directory, 'SIGQUIT')
  if (await areGone(directory, GRACE_SECONDS)) return
  await send(directory, 'SIGKILL')
  await areGone(directory, AFTER_KILL_SECONDS)
}

async function send(directory: string, signal: NodeJS.Signals): Promise<void> {
  for (const pid of await programsIn(directory)) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended by itself.
    }
  }
}

async function areGone(directory: string, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while ((await programsIn(directory)).length > 0) {
    if (performance.now() >= end) return false
    await delay(POLL_MILLISECONDS)
  }
  return true
}

/** A zombie has no command line, so it does not count. */
async function programsIn(directory: string): Promise<readonly number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const words = (await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')).split('\0')
    // Compose 1 is a script: its interpreter stands first.
    const isOurs = words.slice(0, 2).some((word) => PROGRAMS.has(basename(word)))
    const isThere = isOurs && words.some((word) => isInside(word, directory))
    if (isThere || (await livesIn(directory, name))) found.push(Number(name))
  }
  return found
}

/** Whether its home is the one that a trial of a migration gives to the repository's commands, whatever they are called. */
async function livesIn(directory: string, pid: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(`HOME=${homeIn(directory)}`)
}

/** `<directory>/x`, or an option with it, `--file=<directory>/x`. */
function isInside(word: string, directory: string): boolean {
  return (
    word.startsWith(`${directory}/`) ||
    (/^--[a-z-]+=/.test(word) && word.includes(`=${directory}/`))
  )
}
