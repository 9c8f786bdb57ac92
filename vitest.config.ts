import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Its JSON import lacks the import attribute that Node demands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
})
