/** One line of `/proc/self/mountinfo`. */
export interface Mount {
  /** Unique among the mounts of this moment. */
  readonly id: string
  /** `major:minor` of the device; the same for every mount of one file system. */
  readonly device: string
  /** What of the file system is mounted; `/` is all of it. */
  readonly root: string
  readonly mountPoint: string
  /** Options of this mount. */
  readonly options: readonly string[]
  readonly type: string
  readonly source: string
  /** Options of the file system, whichever mount one looks through. */
  readonly superOptions: readonly string[]
}

/** Reads mountinfo; lines that are none are passed over. Source: proc_pid_mountinfo(5). */
export function parseMountTable(lines: readonly string[]): readonly Mount[] {
  return lines.flatMap((line) => parseLine(line) ?? [])
}

/** `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue`; any number of fields before the dash. */
function parseLine(line: string): Mount | null {
  const fields = line.trim().split(' ')
  const dash = fields.indexOf('-', 6)
  const [id, , device, root, mountPoint, options] = fields
  const [type, source, superOptions] = dash === -1 ? [] : fields.slice(dash + 1)
  if (!id || !device || !root || !mountPoint || !type) return null
  return {
    id,
    device,
    root: unescapePath(root),
    mountPoint: unescapePath(mountPoint),
    options: (options ?? '').split(','),
    type,
    source: unescapePath(source ?? ''),
    superOptions: (superOptions ?? '').split(','),
  }
}

/** Space, tab, newline and backslash are written in octal, as bytes. */
export function unescapePath(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_escape, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  )
}

/** The mount that a path lies on: the deepest, of several on one point the last. Null in an empty table. */
export function mountOf(path: string, mounts: readonly Mount[]): Mount | null {
  let best: Mount | null = null
  for (const mount of mounts) {
    if (!isWithin(path, mount.mountPoint)) continue
    if (best === null || mount.mountPoint.length >= best.mountPoint.length) best = mount
  }
  return best
}

/** Whether a path is a directory or lies below it. */
export function isWithin(path: string, directory: string): boolean {
  return directory === '/' || path === directory || path.startsWith(`${directory}/`)
}

/** Whether what lies on that mount point should lie elsewhere: by `true` anywhere but on `/`, by a path there and nowhere else. */
export function lacksMount(mountPoint: string | null, demanded: boolean | string): boolean {
  return typeof demanded === 'string' ? mountPoint !== demanded : demanded && mountPoint === '/'
}
