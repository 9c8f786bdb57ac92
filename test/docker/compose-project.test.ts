import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import {
  COMPOSE_FILE,
  type ComposeProject,
  openProject,
} from '../../src/containers/compose-project.ts'
import { isPortFree } from '../../src/containers/loopback-port.ts'
import type { Service } from '../../src/containers/service.ts'
import { sweepContainers } from '../../src/containers/sweep-containers.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeDocker, docker, IMAGE, withLabel } from './docker-engine.ts'
import { takePort } from './taken-port.ts'

const LIMITS = { pull: 'never', pullSeconds: 10, readySeconds: 20 } as const
const PASSWORD = 'an $odd $NAME with "signs"'

let directory: TemporaryDirectory
let project: ComposeProject

const serviceOf = (parts: Partial<Service> = {}): Service => ({
  name: 'database',
  image: IMAGE,
  environment: { POSTGRES_PASSWORD: PASSWORD, PGDATA: '/lastro/data' },
  mounts: [{ kind: 'volume', name: 'data', path: '/lastro' }],
  port: { container: 5432, host: 'random' },
  health: {
    test: ['pg_isready', '--host=127.0.0.1'],
    intervalSeconds: 0.3,
    timeoutSeconds: 5,
    retries: 40,
  },
  ...parts,
})

/** A container that costs nothing. */
const sleeper = (parts: Partial<Service> = {}): Service => ({
  name: 'sleeper',
  image: IMAGE,
  entrypoint: ['sleep'],
  command: ['60'],
  ...parts,
})

const open = () =>
  openProject({ directory: directory.path, procedure: 'restore-drill' }, testWorld())

const leftOf = ({ name }: ComposeProject) => withLabel(`com.docker.compose.project=${name}`)

describeDocker('a Compose project of a run', () => {
  beforeAll(async () => {
    directory = await makeTemporaryDirectory()
  })
  afterEach(async () => {
    await project?.down()
  })
  afterAll(() => directory?.remove())

  it('starts a service, waits until it is healthy, takes a second one in, and leaves nothing', async () => {
    project = await open()
    const database = await project.start(serviceOf(), LIMITS)
    expect(database.port).toBeGreaterThan(1023)
    expect(docker('container', 'port', database.container).trim()).toBe(
      `5432/tcp -> 127.0.0.1:${database.port}`,
    )
    const id = docker('container', 'inspect', '--format={{.Id}}', database.container)

    const asking = sleeper({
      name: 'asking',
      entrypoint: ['sh', '-c'],
      command: ['pg_isready --host=database && touch /tmp/ready; sleep 60'],
      health: {
        test: ['test', '-e', '/tmp/ready'],
        intervalSeconds: 0.2,
        timeoutSeconds: 2,
        retries: 50,
      },
    })
    const second = await project.start(asking, LIMITS)
    expect(second).toMatchObject({ name: 'asking', port: null })
    expect(await second.logs(5)).toContain('database:5432 - accepting connections')
    expect(docker('container', 'inspect', '--format={{.Id}}', database.container)).toBe(id)

    expect(await project.down()).toEqual([])
    expect(leftOf(project)).toEqual([])
    expect(await isPortFree(database.port ?? 0)).toBe(true)
    expect(await project.down()).toEqual([])
  })

  it('keeps secrets out of the command line and out of the eyes of others', async () => {
    project = await open()
    const { container } = await project.start(
      sleeper({ environment: { SECRET: PASSWORD } }),
      LIMITS,
    )
    const file = join(directory.path, COMPOSE_FILE)

    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain('an $$odd')
    const environment = docker('container', 'inspect', '--format={{json .Config.Env}}', container)
    expect(JSON.parse(environment)).toContain(`SECRET=${PASSWORD}`)
  })

  it('tells the last lines of a container that ends before it is ready', async () => {
    project = await open()
    const broken = serviceOf({ environment: {} })

    await expect(project.start(broken, LIMITS)).rejects.toMatchObject({
      reason: 'container-failed',
      facts: {
        service: 'database',
        detail:
          'it ended with exit code 1: Error: Database is uninitialized and superuser password is not specified.',
      },
    })
  })

  it('notices that a container ends while it is in use', async () => {
    project = await open()
    const { container, died } = await project.start(sleeper(), LIMITS)
    docker('container', 'kill', container)

    await expect(died).rejects.toMatchObject({
      reason: 'container-failed',
      facts: { service: 'sleeper', detail: 'it ended with exit code 137' },
    })
  })

  it.each([0, 0.15, 0.3])(
    'tells the end of a container that comes %d s after its start, whatever is asked of it then',
    async (seconds) => {
      project = await open()
      const command = ['-c', `sleep ${seconds}; echo no secret set >&2; exit 3`]
      const parts = {
        entrypoint: ['sh'],
        command,
        port: { container: 80, host: 'random' },
      } as const
      const ended = project.start(sleeper(parts), LIMITS).then(({ died }) => died)

      await expect(ended).rejects.toMatchObject({
        reason: 'container-failed',
        facts: { detail: 'it ended with exit code 3: no secret set' },
      })
    },
  )

  it('names the image that is not here', async () => {
    project = await open()
    const start = project.start(sleeper({ image: 'lastro-test/nothing:1' }), LIMITS)

    await expect(start).rejects.toMatchObject({
      reason: 'image-missing',
      facts: { image: 'lastro-test/nothing:1' },
    })
  })

  it('names the port that somebody else has, before anything is made', async () => {
    project = await open()
    const { server, port } = await takePort()
    try {
      const start = project.start(sleeper({ port: { container: 80, host: port } }), LIMITS)
      await expect(start).rejects.toMatchObject({ reason: 'port-taken', facts: { port } })
      expect(leftOf(project)).toEqual([])
    } finally {
      server.close()
    }
  })

  it('is left alone by the sweep while its maker lives', async () => {
    project = await open()
    await project.start(sleeper(), LIMITS)
    await sweepContainers(testWorld())

    expect(leftOf(project)).toHaveLength(2)
  })
})
