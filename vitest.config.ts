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

/** Suites without servers, containers and signals: what fails there once, fails always. */
const PURE = new Set(['unit', 'contract'])

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
        // Real processes share the machine with whatever else runs on it. Who needs the second attempt is named at the end.
        retry: PURE.has(name) ? 0 : 1,
        // Its JSON import lacks the import attribute that Node demands.
        server: { deps: { inline: ['@actions/workflow-parser'] } },
      },
    })),
  },
})
