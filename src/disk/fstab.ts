import { kindToSkip } from './mount-kinds.ts'
import { unescapePath } from './mount-table.ts'

/**
 * Mount points that `/etc/fstab` promises; a missing one lets what is written there fall on the file system below. What is
 * mounted on demand only (`noauto`, automounts) is not promised, and what holds no files is not missed. Source: fstab(5).
 */
export function promisedMounts(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [source = '', point = '', type = '', options = ''] = line.trim().split(/\s+/)
    const words = options.split(',')
    const isOnDemand = words.includes('noauto') || words.includes('x-systemd.automount')
    if (source.startsWith('#') || !point.startsWith('/') || type === 'swap' || isOnDemand) return []
    const mountPoint = withoutSlash(unescapePath(point))
    return kindToSkip({ type, mountPoint }) === null ? [mountPoint] : []
  })
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}
