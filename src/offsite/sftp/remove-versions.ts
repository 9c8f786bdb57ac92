import type { SshFiles } from '../../ssh-port.ts'
import type { Version } from '../remote.ts'

/** Removes versions of the history; one that is gone already is well. Their directories stay, empty. */
export async function removeVersions(
  files: SshFiles,
  history: string,
  versions: readonly Version[],
): Promise<void> {
  for (const { run, path } of versions) {
    const place = `${history}/${run}/${path}`
    if ((await files.size(place)) !== null) await files.remove(place)
  }
}
