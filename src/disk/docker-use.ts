import type { DockerPart, DockerUse } from './measurement.ts'

const NOTHING: DockerPart = { count: 0, bytes: 0, reclaimableBytes: 0 }

/** What the rows are called in docker's own words. */
const ROWS = {
  images: 'Images',
  containers: 'Containers',
  volumes: 'Local Volumes',
  buildCache: 'Build Cache',
} as const

/**
 * Reads `docker system df` in lines of `Images/3/1.2GB/800MB (66%)`; it gives four digits of each figure. A line that begins
 * with `!` is what it said when it failed.
 */
export function readDockerUse(lines: readonly string[]): DockerUse {
  const part = (row: string) => toPart(lines.find((line) => line.startsWith(`${row}/`)))
  const use = {
    images: part(ROWS.images),
    containers: part(ROWS.containers),
    volumes: part(ROWS.volumes),
    buildCache: part(ROWS.buildCache),
  }
  if (!lines[0]?.startsWith('!')) return use
  return { ...use, obstacle: { reason: 'docker-unreachable', detail: lines[0].slice(1, 300) } }
}

function toPart(line: string | undefined): DockerPart {
  if (line === undefined) return NOTHING
  const [, count, size = '', reclaimable = ''] = line.split('/')
  return { count: Number(count), bytes: toBytes(size), reclaimableBytes: toBytes(reclaimable) }
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']

/** `1.23GB` → 1,230,000,000: docker counts in thousands. Source: docker/go-units, `HumanSize`. */
function toBytes(text: string): number {
  const [, figure, unit = ''] = /^([\d.]+)([A-Za-z]+)/.exec(text.trim()) ?? []
  return figure === undefined ? 0 : Math.round(Number(figure) * 1000 ** UNITS.indexOf(unit))
}
