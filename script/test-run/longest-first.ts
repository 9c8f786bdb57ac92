import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest on two processors, from the longest down: begun first, so that at the end no single file keeps the others'
 * workers waiting. A file that is missing here only comes later than it might.
 */
const LONGEST: readonly string[] = [
  'faults/matrix',
  'kill/killed',
  'faults/blind-drill',
  'kill/killed-recovery',
  'integration/procedures/interrupted-dump',
  'integration/procedures/rotation',
  'integration/procedures/concurrent-writers',
  'kill/signals',
  'docker/service-in-docker',
  'kill/killed-check',
  'integration/process/lifecycle',
  'docker/docker-staging',
  'integration/offsite/line-faults',
  'integration/postgres/cluster-template',
  'docker/killed-in-docker',
  'docker/application-in-docker',
  'kill/killed-sync',
  'integration/procedures/foreign-dumps',
  'integration/playbook/playbook-commands',
]

/** Begins with the longest files; the others keep the order in which vitest would run them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others.toSorted((left, right) => place(left.moduleId) - place(right.moduleId))
  }
}

function place(file: string): number {
  const at = LONGEST.findIndex((name) => file.endsWith(`/test/${name}.test.ts`))
  return at < 0 ? LONGEST.length : at
}
