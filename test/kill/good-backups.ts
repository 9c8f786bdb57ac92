import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isGood } from '../../src/backups/entry.ts'
import { listBackups } from '../../src/backups/list.ts'
import { parsePassport } from '../../src/passport/read-passport.ts'
import type { CliSite } from './cli.ts'

/** Tier and name of every backup that is whole: each file of its passport is there with size and SHA-256. */
export async function wholeBackups({ backups }: CliSite): Promise<readonly string[]> {
  const now = new Date()
  const entries = await listBackups(backups, { timezone: 'America/Sao_Paulo', now })
  const whole: string[] = []
  for (const entry of entries) {
    if (!isGood(entry, now)) continue
    const passport = parsePassport(await readFile(entry.passportPath, 'utf8'), entry.passportPath)
    for (const { name, sha256 } of passport.files) {
      const bytes = await readFile(join(dirname(entry.dumpPath), basename(name)))
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Error(`${entry.tier}/${name} is not what its passport says`)
    }
    whole.push(`${entry.tier}/${entry.name}`)
  }
  return whole.sort()
}
