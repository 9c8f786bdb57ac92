import { execFileSync } from 'node:child_process'
import { describe, type SuiteFactory } from 'vitest'
import { HAS_COMPOSE_2, ownCompose } from './which-compose.ts'

/** The image that `script/test-image` builds; the newest major when there are several. */
export const IMAGE = findImage()

/** Why the suite cannot run here; empty when it can. */
const WHY_NOT = IMAGE === '' ? ', skipped: script/test-image has built no image here' : ''

/**
 * A block of tests that need a real engine, with the Compose 2 that `script/test-compose` fetched, or else the host's own.
 * A skip tells its reason.
 */
export function describeDocker(title: string, tests: SuiteFactory): void {
  const compose = HAS_COMPOSE_2 ? '2' : ownCompose()
  describe.skipIf(WHY_NOT !== '')(`${title} (Compose ${compose})${WHY_NOT}`, tests)
}

/** As `describeDocker`, with the host's own Compose, which programs find that are started without our environment. */
export function describeOwnCompose(title: string, tests: SuiteFactory): void {
  const own = ownCompose()
  const whyNot = WHY_NOT || (own === '' ? ', skipped: this host has no Compose of its own' : '')
  describe.skipIf(whyNot !== '')(`${title} (Compose ${own})${whyNot}`, tests)
}

/** As `describeDocker`, for what only Compose 2 can do. */
export function describeCompose2(title: string, tests: SuiteFactory): void {
  const isHere = HAS_COMPOSE_2 || ownCompose().startsWith('2')
  const whyNot =
    WHY_NOT || (isHere ? '' : ', skipped: script/test-compose has fetched no Compose 2')
  describe.skipIf(whyNot !== '')(`${title}${whyNot}`, tests)
}

/** Runs `docker` and gives its output. */
export function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Containers, networks and volumes that carry a label (`key=value`), each as `kind name`. */
export function withLabel(label: string): readonly string[] {
  return listed(label, '').map(([kind, name]) => `${kind} ${name}`)
}

/** As `withLabel`, those that a process made, by the record of it that they carry. */
export function madeBy(pid: number): readonly string[] {
  return listed('lastro.holder', '{{.Label "lastro.holder"}}')
    .filter(([, , holder]) => holder.includes(`"pid":${pid},`))
    .map(([kind, name]) => `${kind} ${name}`)
}

function listed(label: string, more: string): readonly (readonly [string, string, string])[] {
  return ['container', 'network', 'volume'].flatMap((kind) => {
    const format = `${kind === 'container' ? '{{.Names}}' : '{{.Name}}'}\t${more}`
    const all = kind === 'container' ? ['--all'] : []
    return docker(kind, 'ls', ...all, `--filter=label=${label}`, `--format=${format}`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', value = ''] = line.split('\t')
        return [kind, name, value] as const
      })
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
