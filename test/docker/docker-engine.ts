import { execFileSync } from 'node:child_process'
import { describe, type SuiteFactory } from 'vitest'

/** The image that `script/test-image` builds; the newest major when there are several. */
export const IMAGE = findImage()

/** Why the suite cannot run here; empty when it can. */
const WHY_NOT = IMAGE === '' ? ', skipped: script/test-image has built no image here' : ''

/** A block of tests that need a real engine; a skip tells its reason. */
export function describeDocker(title: string, tests: SuiteFactory): void {
  describe.skipIf(WHY_NOT !== '')(`${title}${WHY_NOT}`, tests)
}

/** Runs `docker` and gives its output. */
export function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Containers, networks and volumes that carry a label of Lastro, each as `kind name`. */
export function labelledLeftovers(label = 'lastro.holder'): readonly string[] {
  return ['container', 'network', 'volume'].flatMap((kind) => {
    const name = kind === 'container' ? '{{.Names}}' : '{{.Name}}'
    const all = kind === 'container' ? ['--all'] : []
    return docker(kind, 'ls', ...all, `--filter=label=${label}`, `--format=${name}`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${kind} ${line}`)
  })
}

function findImage(): string {
  try {
    const images = docker(
      'image',
      'ls',
      '--format={{.Repository}}:{{.Tag}}',
      'lastro-test/postgres',
    )
    return (
      images
        .split('\n')
        .filter((name) => /:\d+$/.test(name))
        .sort()
        .at(-1) ?? ''
    )
  } catch {
    return ''
  }
}
