import { parseConfig } from '../../../src/config/parse-config.ts'
import { runProcedure } from '../../../src/procedures/run-procedure.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

// A program of its own: a backup that fails at once, and tells of it. Arguments: state directory, address of a webhook.
const [stateDir = '', url = ''] = process.argv.slice(2)
const config = parseConfig(
  `system: {name: chefwell, state-dir: ${stateDir}}\nnotify: {webhooks: {programs: {url: "${url}"}}}\n`,
  'lastro.yml',
  {},
)
await runProcedure(
  {
    procedure: 'backup',
    lastro: '0',
    system: 'chefwell',
    locale: 'en',
    lock: { stateDir, resource: 'backup-shop' },
    onFailure: () => 'failed' as const,
    audience: { config, subject: 'shop' },
  },
  testWorld(),
  async () => ({ value: 'failed', reason: 'dump-failed' }) as const,
)
