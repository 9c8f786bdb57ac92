import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrorCode } from '../../../files/error-code.ts'

/** `<procedure>_<stamp>_<run>.<format>`, as reports are kept. */
const REPORT = /^([a-z-]+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_[A-Za-z0-9-]+\.(json|md|html)$/

/** A file of a report that nobody needs any more; the ledger keeps the run and the hash of the report. */
export interface OldReport {
  readonly path: string
  readonly bytes: number
}

/** Reports older than the limit, by the stamp in their names; the newest of each procedure always stays. */
export async function findOldReports(
  directory: string,
  { now, keepSeconds }: { readonly now: Date; readonly keepSeconds: number },
): Promise<readonly OldReport[]> {
  const reports = (await namesIn(directory)).flatMap((name) => {
    const [, procedure, ...parts] = REPORT.exec(name) ?? []
    if (procedure === undefined) return []
    const [year, month, day, hour, minute, second] = parts
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
    return [{ name, procedure, at }]
  })
  const newest = new Map<string, number>()
  for (const { procedure, at } of reports)
    newest.set(procedure, Math.max(at, newest.get(procedure) ?? at))
  const old = reports.filter(
    ({ procedure, at }) =>
      at < (newest.get(procedure) ?? at) && now.getTime() - at > keepSeconds * 1000,
  )
  const files = await Promise.all(old.map(({ name }) => sizeOf(join(directory, name))))
  return files.flatMap((file) => file ?? []).sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}

/** What is no file is not ours, whatever it is called. */
async function sizeOf(path: string): Promise<OldReport | null> {
  const found = await lstat(path)
  return found.isFile() ? { path, bytes: found.blocks * 512 } : null
}
