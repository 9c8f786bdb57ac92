import type { SshFiles } from '../../ssh-port.ts'

/** Removes files below a directory; one that is gone already is well. Their directories stay, empty. */
export async function removeFiles(
  files: SshFiles,
  root: string,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const place = `${root}/${path}`
    if ((await files.size(place)) !== null) await files.remove(place)
  }
}
