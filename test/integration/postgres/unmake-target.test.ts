import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import { unmakeTarget } from '../../../src/engines/postgres/separate-server/unmake-target.ts'
import { type SeparateServer, startSeparateServer } from '../../real-postgres/separate-server.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'

const TARGET = 'drill_target'

let directory: TemporaryDirectory
let server: SeparateServer
let before: readonly string[]

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
  server = await startSeparateServer(directory.path)
  await server.run('CREATE ROLE clerk LOGIN')
  before = await server.state()
})
afterAll(async () => {
  await server?.stop()
  await directory?.remove()
})

describe('what is removed after a drill', () => {
  const record = (parts: object) => ({
    host: server.settings.host,
    port: server.settings.port,
    systemIdentifier: '',
    database: TARGET,
    setAside: null,
    roles: [],
    mark: 'made by a Lastro drill, 1',
    ...parts,
  })
  const unmake = async (parts: object) => {
    const [identity] = await server.query('SELECT system_identifier::text FROM pg_control_system()')
    const target = { ...server.settings, database: TARGET }
    const made = record({ systemIdentifier: identity?.[0] ?? '', ...parts })
    return unmakeTarget(made, target, AbortSignal.timeout(20_000))
  }

  it('is no role and no database that somebody else has made under the same name', async () => {
    await server.run(`CREATE DATABASE ${TARGET}`)
    await server.run('CREATE TABLE public.kept ()', TARGET)
    const state = await server.state()

    expect(await unmake({ roles: ['clerk'] })).toEqual([])
    expect(await server.state()).toEqual(state)
    await server.run(`DROP DATABASE ${TARGET}`)
  })

  it('is no database that was to be set aside and has not been', async () => {
    await server.run(`CREATE DATABASE ${TARGET}`)
    const state = await server.state()

    expect(await unmake({ setAside: 'lastro_set_aside_1' })).toEqual([])
    expect(await server.state()).toEqual(state)
    await server.run(`DROP DATABASE ${TARGET}`)
  })

  it('is a database that was made and not yet marked', async () => {
    await server.run(`CREATE DATABASE ${TARGET}`)

    expect(await unmake({})).toEqual([])
    expect(await server.state()).toEqual(before)
  })

  it('is also what the server was still making for a drill that is gone', async () => {
    const mark = 'made by a Lastro drill, 2'
    await server.run(`CREATE DATABASE ${TARGET}`)
    const state = await server.state()
    const worker = await connect({ ...server.settings, database: TARGET })
    const maker = await connect(server.settings)
    await maker.query(`SELECT set_config('application_name', $1, false)`, [mark])
    const renaming = maker.query(`ALTER DATABASE ${TARGET} RENAME TO lastro_set_aside_2`)

    await Promise.all([
      expect(renaming).rejects.toThrow('terminating connection'),
      expect(unmake({ mark, setAside: 'lastro_set_aside_2' })).resolves.toEqual([]),
    ])
    await worker.close()
    expect(await server.state()).toEqual(state)
    await server.run(`DROP DATABASE ${TARGET}`)
  })

  it('is nothing of another server that has taken the address', async () => {
    await expect(unmake({ systemIdentifier: '1' })).rejects.toThrow('is another server now')
  })
})
