import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { CliSite } from './cli.ts'

/** A process that has noticed that its reader is gone still needs a moment to end. */
const GRACE_MILLISECONDS = 3000

/** Everything that runs of a site must not leave: processes, partial files, staging directories, locks, each in words. */
export async function findLeftovers(site: CliSite): Promise<readonly string[]> {
  const end = performance.now() + GRACE_MILLISECONDS
  for (;;) {
    const found = [...(await livingProcesses(site.mark)), ...(await files(site))]
    if (found.length === 0 || performance.now() > end) return found
    await delay(50)
  }
}

/** The processes whose environment has a mark, each as `process <pid>: <command line>`. */
export async function livingProcesses(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found: string[] = []
  for (const pid of pids) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (!environment.split('\0').includes(mark)) continue
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (words !== '') found.push(`process ${pid}: ${words.replaceAll('\0', ' ')}`)
  }
  return found
}

async function files({ directory, stateDir, drillDirectory }: CliSite): Promise<string[]> {
  const partials = (await readdir(directory, { recursive: true })).filter((path) =>
    path.endsWith('.partial'),
  )
  const staging = await readdir(drillDirectory).catch(() => [])
  const locks = await readdir(join(stateDir, 'locks')).catch(() => [])
  return [
    ...partials.map((path) => `partial file ${path}`),
    ...staging.map((name) => `staging directory ${name}`),
    ...locks.map((name) => `lock ${name}`),
  ]
}
