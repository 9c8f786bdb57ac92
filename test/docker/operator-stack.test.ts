import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolveStack, type Stack } from '../../src/containers/operator-stack.ts'
import { requireEngine } from '../../src/containers/require-engine.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeCompose2, describeOwnCompose } from './docker-engine.ts'
import { OPERATORS_SECRETS, type OperatorFiles, writeOperatorFiles } from './operator-compose.ts'
import { ownCompose, withOwnCompose } from './which-compose.ts'

const ENVIRONMENT = { DEMO_SECRET: 'a $SIGN and $$two', DATABASE: 'x', PATH: '/nonexistent' }

let folder: TemporaryDirectory
let files: OperatorFiles

beforeAll(async () => {
  folder = await makeTemporaryDirectory()
  files = await writeOperatorFiles(folder.path)
})
afterAll(() => folder?.remove())

async function resolve(
  environment: Readonly<Record<string, string>> = ENVIRONMENT,
  file = files.main,
): Promise<Stack> {
  const world = testWorld()
  return resolveStack({ files: [file], environment }, await requireEngine(world), world)
}

describeCompose2('Compose files of an operator', () => {
  it('are resolved with variables, extends and env_file, as they stand', async () => {
    const { services, volumes } = await resolve()

    expect(services.backend?.environment).toMatchObject({
      DEMO_SECRET: ENVIRONMENT.DEMO_SECRET,
      MAIL_TOKEN: OPERATORS_SECRETS[1],
      PORT: '3000',
      DATABASE_URL: expect.stringContaining(`:${OPERATORS_SECRETS[0]}@chefwell-postgres:5432/`),
    })
    expect(services.migrate?.entrypoint).toEqual([
      'sh',
      '-c',
      'psql -X "$DATABASE_URL" -Atc "SELECT current_database()" | grep -qx "x"',
    ])
    expect(services.backend?.depends_on?.migrate?.condition).toBe('service_completed_successfully')
    expect(volumes.uploads).toMatchObject({ name: 'lastro-test-production', external: true })
  })

  it('that lack a variable, or are not there, are refused with what Compose says', async () => {
    await expect(resolve({ DATABASE: 'x' })).rejects.toMatchObject({
      reason: 'compose-file-invalid',
      facts: { detail: expect.stringContaining('it is a secret of the runner') },
    })
    await expect(resolve(ENVIRONMENT, '/nonexistent/compose.yml')).rejects.toMatchObject({
      reason: 'compose-file-invalid',
    })
  })
})

describeOwnCompose('Compose files of an operator', () => {
  it('are refused by Compose 1', async ({ skip }) => {
    skip(!ownCompose().startsWith('1'), 'the Compose of this host is not version 1')
    await expect(withOwnCompose(() => resolve())).rejects.toMatchObject({
      reason: 'compose-too-old',
      facts: { detail: ownCompose() },
    })
  })
})
