import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const DrillOutline = v.object({
  procedure: v.literal('restore-drill'),
  verdict: v.object({ value: v.literal('restorable') }),
  backup: v.object({ name: v.string() }),
})

/** Names of the backups that a drill on this host has restored, as its reports say. */
export async function provenBackups(stateDir: string): Promise<ReadonlySet<string>> {
  const directory = join(stateDir, 'reports')
  const names = await readdir(directory).catch(() => [])
  const reports = names.filter((name) => /^restore-drill_.*\.json$/.test(name))
  const proven = await Promise.all(reports.map((name) => provenBy(join(directory, name))))
  return new Set(proven.flat())
}

async function provenBy(path: string): Promise<readonly string[]> {
  try {
    return [v.parse(DrillOutline, JSON.parse(await readFile(path, 'utf8'))).backup.name]
  } catch {
    return []
  }
}
