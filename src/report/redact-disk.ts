import type { DiskFacts, HostFacts } from './disk-facts.ts'
import type { Redact } from './redact.ts'

/** The disks with the names of paths, sources and commands redacted. */
export function redactDisk({ hosts, advice }: DiskFacts, redact: Redact): DiskFacts {
  return {
    hosts: hosts.map((host) => redactHost(host, redact)),
    advice: advice.map((one) => ({ ...one, command: redact(one.command) })),
  }
}

function redactHost(host: HostFacts, redact: Redact): HostFacts {
  const { filesystems, skipped, trees, growers, databases } = host
  const source = <T extends { readonly source: string }>(one: T): T => {
    return { ...one, source: redact(one.source) }
  }
  const mount = <T extends { readonly mountPoint: string }>(one: T): T => {
    return { ...one, mountPoint: redact(one.mountPoint) }
  }
  return {
    ...host,
    filesystems: filesystems.map(mount),
    skipped: skipped.map(mount),
    trees: trees.map((tree) => ({
      ...tree,
      directory: redact(tree.directory),
      sources: tree.sources.map(source),
    })),
    growers: growers.map((one) => ({ ...one, path: redact(one.path) })),
    databases: databases.map(source),
  }
}
