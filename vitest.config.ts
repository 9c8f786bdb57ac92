import { defineConfig } from 'vitest/config'

/** Suites in the order in which `npm test` runs them: what answers soonest comes first. */
const SUITES = [
  'unit',
  'contract',
  'workflows',
  'integration',
  'faults',
  'docker',
  'kill',
  'acceptance',
]

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: SUITES.map((name) => ({
      extends: true,
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // Its JSON import lacks the import attribute that Node demands.
        server: { deps: { inline: ['@actions/workflow-parser'] } },
      },
    })),
  },
})
