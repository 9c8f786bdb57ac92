import { TIERS } from '../../backups/names.ts'
import { isSafePath } from '../remote.ts'
import type { SourceFile } from '../source/source.ts'
import { isPartial } from '../transfer/rsync.ts'

/** `-rw-r-----          1234 2026/11/26 03:00:00 daily/x`; the time is that of TZ, which is UTC. */
const LINE = /^-\S+\s+(\d+) (\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d) (.+)$/

/** Reads what `rsync --list-only` says of a tree; only files of its tiers. */
export function listedFiles(text: string): readonly SourceFile[] {
  return text.split('\n').flatMap((line) => {
    const [, bytes, year, month, day, hour, minute, second, path = ''] = LINE.exec(line) ?? []
    const isOurs = TIERS.some((tier) => path.startsWith(`${tier}/`))
    if (bytes === undefined || !isOurs || isPartial(path) || !isSafePath(path)) return []
    const at = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    )
    const mtime = at / 1000
    // Which names are one file it does not say.
    return [{ path, bytes: Number(bytes), mtime, inode: path, stamp: `${path}:${bytes}:${mtime}` }]
  })
}

/** `lrwxrwxrwx             9 2026/11/26 03:00:00 daily -> /mnt/daily` */
const LINK = /^l\S+\s+\d+ \S+ \S+ (\w+) -> /

/** Tiers that are symbolic links there; nothing behind them is listed. */
export function linkedTiers(text: string): readonly string[] {
  const links = new Set(text.split('\n').map((line) => LINK.exec(line)?.[1]))
  return TIERS.filter((tier) => links.has(tier))
}
