import type { Command } from '../../ports.ts'

const INHERITED = new Set([
  'PATH',
  'HOME',
  'LANG',
  'TZ',
  'TMPDIR',
  // The runner's end-of-job sweep finds orphans by this variable; without it they would outlive the job.
  'RUNNER_TRACKING_ID',
])

/** Names the launcher in each child's environment, so that a later process can find what a killed one left behind. */
export const OWNER_VARIABLE = 'LASTRO_OWNER'

/**
 * Environment of a child: an allow-list of ours, then the command's own variables.
 * Inputs and tokens of the runner (`INPUT_*`, `GITHUB_*`, `ACTIONS_*`) never pass: any process of the same user can
 * read them in `/proc`.
 */
export function childEnvironment(
  command: Pick<Command, 'env' | 'runAs'>,
  owner: string | undefined,
  own: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const inherited = Object.entries(own).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (INHERITED.has(entry[0]) || entry[0].startsWith('LC_')),
  )
  const base: Record<string, string> = Object.fromEntries(inherited)
  if (command.runAs) {
    // Our own home is closed to the other user.
    delete base.HOME
    base.USER = command.runAs.name
    base.LOGNAME = command.runAs.name
  }
  if (owner !== undefined) base[OWNER_VARIABLE] = owner
  return { ...base, ...command.env }
}
