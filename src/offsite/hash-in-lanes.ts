import type { Area, OnFiles, Remote, RemoteFile, RemoteHashes } from './remote.ts'

/** What is hashed on a remote. */
export interface HashRequest {
  readonly area: Area
  readonly files: readonly Pick<RemoteFile, 'path' | 'bytes'>[]
  /** How many programs work side by side there. */
  readonly lanes: number
  readonly onProgress?: OnFiles
}

/** As many programs as a login carries beside others, and a disk likes. Source: sshd_config(5), MaxSessions is 10. */
const MOST_LANES = 4
/** Less than this is hashed before a second program has started. */
const LANE_BYTES = 4 * 1024 * 1024

/** Lanes for a remote with so many processors; two where it does not say. */
export function lanesFor(processors: number | undefined): number {
  return Math.max(1, Math.min(MOST_LANES, processors ?? 2))
}

/** Hashes files on a remote, several at once: one program uses one processor only, and each has an answer of its own. */
export async function hashInLanes(
  remote: Pick<Remote, 'hash'>,
  { area, files, lanes, onProgress }: HashRequest,
): Promise<RemoteHashes> {
  const done = new Map<number, number>()
  const parts = splitEvenly(files, lanes).map((part, lane) =>
    remote.hash(
      area,
      part.map(({ path }) => path),
      (hashed) => {
        done.set(lane, hashed)
        onProgress?.([...done.values()].reduce((sum, each) => sum + each, 0))
      },
    ),
  )
  const settled = await Promise.allSettled(parts)
  const failed = settled.find((part) => part.status === 'rejected')
  if (failed) throw failed.reason
  return new Map(settled.flatMap((part) => (part.status === 'fulfilled' ? [...part.value] : [])))
}

/** The largest first, each to the lane with the least to do; in the order in which they came, which is that of the disk. */
function splitEvenly<File extends { readonly path: string; readonly bytes: number }>(
  files: readonly File[],
  most: number,
): readonly (readonly File[])[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const count = Math.max(1, Math.min(most, files.length, Math.ceil(total / LANE_BYTES)))
  const lanes = Array.from({ length: count }, () => ({ bytes: 0, files: new Set<File>() }))
  for (const file of files.toSorted((a, b) => b.bytes - a.bytes)) {
    const lane = lanes.reduce((least, each) => (each.bytes < least.bytes ? each : least))
    lane.bytes += file.bytes
    lane.files.add(file)
  }
  return lanes.map((lane) => files.filter((file) => lane.files.has(file)))
}
