import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where script/age unpacks it. */
const UNPACKED = join(import.meta.dirname, '../../.tools/age/usr/bin')

/** A pair of keys. */
export interface AgeKey {
  /** `age1…` */
  readonly recipient: string
  /** What age-keygen writes. */
  readonly identity: string
}

/** Whether age is installed, or unpacked: then it is on the PATH of this process from now on. */
export function hasAge(): boolean {
  if (existsSync(join(UNPACKED, 'age')) && !process.env.PATH?.includes(UNPACKED))
    process.env.PATH = `${process.env.PATH}:${UNPACKED}`
  return spawnSync('age', ['--version']).error === undefined
}

/** Stands at the end of a title: of tests that are skipped the reason. */
export const WITHOUT_AGE = hasAge() ? '' : ', skipped: age is not installed (script/age)'

/** Makes a pair. */
export function makeAgeKey(): AgeKey {
  const identity = execFileSync('age-keygen', [], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { identity, recipient: /public key: (\S+)/.exec(identity)?.[1] ?? '' }
}
