import * as core from '@actions/core'

const STATE_PREFIX = 'STATE_'

/** Under this name main keeps the mark of its children. */
export const OWNER_STATE = 'owner'

/** Saves a value for post. The runner keeps it even when main is killed; without a runner there is no post. */
export function saveState(name: string, value: string): void {
  if (process.env.GITHUB_STATE) core.saveState(name, value)
}

/** Everything main has saved, by name; empty when it never got so far. */
export function readState(env: NodeJS.ProcessEnv = process.env): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter(([name]) => name.startsWith(STATE_PREFIX))
  return Object.fromEntries(
    entries.map(([name, value]) => [name.slice(STATE_PREFIX.length), value ?? '']),
  )
}
