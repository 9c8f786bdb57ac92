import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-programs-'))
})

afterEach(() => rm(root, { recursive: true, force: true }))

const CLIENT = ['pg_dump', 'pg_restore', 'pg_dumpall']
const SERVER = ['initdb', 'postgres']

/** A directory of programs that say this when they are asked for their version. */
async function programs(name: string, names: readonly string[], answer: string): Promise<string> {
  const directory = join(root, name)
  await mkdir(directory)
  for (const program of names) {
    await writeFile(join(directory, program), `#!/bin/sh\n${answer}\n`)
    await chmod(join(directory, program), 0o755)
  }
  return directory
}

/** Only what these tests made. */
async function found(...directories: readonly string[]) {
  const all = await findInstallations(testWorld().processes, {
    LASTRO_POSTGRES_BIN: directories.join(':'),
    PATH: '',
  })
  return all.filter((each) => each.directory.startsWith(root))
}

describe('an installation of PostgreSQL', () => {
  it('is told by what its programs say and by which of them are there', async () => {
    const whole = await programs(
      'a',
      [...CLIENT, ...SERVER],
      'echo "postgres (PostgreSQL) 93.4 (Debian)"',
    )
    const server = await programs('b', SERVER, 'echo "postgres (PostgreSQL) 92.1"')
    const client = await programs('c', CLIENT, 'echo "pg_dump (PostgreSQL) 91.0"')
    expect(await found(client, server, whole)).toEqual([
      {
        directory: whole,
        major: 93,
        version: '93.4',
        hasServer: true,
        hasClient: true,
        isNamed: true,
      },
      {
        directory: server,
        major: 92,
        version: '92.1',
        hasServer: true,
        hasClient: false,
        isNamed: true,
      },
      {
        directory: client,
        major: 91,
        version: '91.0',
        hasServer: false,
        hasClient: true,
        isNamed: true,
      },
    ])
  })

  it.each([
    ['cannot tell its version', 'echo hello'],
    ['fails when it is asked', 'echo "postgres (PostgreSQL) 93.4"; exit 1'],
  ])('does not count when it %s', async (_title, answer) => {
    expect(await found(await programs('broken', SERVER, answer))).toEqual([])
  })

  it('does not count where nothing is, or no program of its own', async () => {
    expect(await found(join(root, 'nowhere'), await programs('other', ['psql'], 'true'))).toEqual(
      [],
    )
  })

  it('of the PATH counts too, but is not what the operator named', async () => {
    const directory = await programs('path', SERVER, 'echo "postgres (PostgreSQL) 94.0"')
    const all = await findInstallations(testWorld().processes, { PATH: `relative:${directory}` })
    expect(all.find((each) => each.directory === directory)).toMatchObject({ isNamed: false })
  })
})
