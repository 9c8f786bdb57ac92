import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openProject } from '../../src/containers/compose-project.ts'
import { type Compose, requireEngine } from '../../src/containers/require-engine.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeCompose2, describeOwnCompose, docker, IMAGE, withLabel } from './docker-engine.ts'
import { HAS_COMPOSE_2, ownCompose, ownPlugin, withOwnCompose } from './which-compose.ts'

const LIMITS = { pull: 'never', pullSeconds: 10, readySeconds: 20 } as const

let directory: TemporaryDirectory

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
})
afterAll(() => directory?.remove())

/** Two services, of which one knows the other by its name, started after each other and taken down. */
async function liveAndDie(): Promise<Compose> {
  const project = await openProject(
    { directory: directory.path, procedure: 'restore-drill' },
    testWorld(),
  )
  const sleeper = { image: IMAGE, entrypoint: ['sleep'], command: ['60'] }
  try {
    const first = await project.start(
      { ...sleeper, name: 'first', mounts: [{ kind: 'volume', name: 'data', path: '/data' }] },
      LIMITS,
    )
    const id = docker('container', 'inspect', '--format={{.Id}}', first.container)
    await project.start(
      {
        ...sleeper,
        name: 'second',
        port: { container: 80, host: 'random' },
        aliases: ['other'],
        more: { init: true },
      },
      LIMITS,
    )
    await project.runToEnd(
      { ...sleeper, name: 'job', entrypoint: ['getent'], command: ['hosts', 'first', 'other'] },
      LIMITS,
    )
    expect(docker('container', 'inspect', '--format={{.Id}}', first.container)).toBe(id)
    expect(withLabel(`com.docker.compose.project=${project.name}`)).toHaveLength(5)
    return project.compose
  } finally {
    expect(await project.down()).toEqual([])
    expect(withLabel(`com.docker.compose.project=${project.name}`)).toEqual([])
  }
}

describeCompose2('Compose 2, a plugin of Docker,', () => {
  it('makes a project that leaves nothing, and is preferred to the program of version 1', async () => {
    expect(await liveAndDie()).toEqual({ file: 'docker', args: ['compose'] })
  })

  it('is also taken as a program of its own', async ({ skip }) => {
    skip(!HAS_COMPOSE_2, 'script/test-compose has fetched no Compose 2')
    const path = join(directory.path, 'path')
    await mkdir(path)
    const plugin = `${process.env.DOCKER_CONFIG}/cli-plugins/docker-compose`
    await symlink(plugin, join(path, 'docker-compose'))
    await symlink(execFileSync('which', ['docker']).toString().trim(), join(path, 'docker'))
    vi.stubEnv('PATH', path)
    vi.stubEnv('DOCKER_CONFIG', join(directory.path, 'nothing'))
    try {
      expect((await liveAndDie()).file).toBe(ownPlugin() === '' ? 'docker-compose' : 'docker')
    } finally {
      vi.unstubAllEnvs()
    }
  })
})

describeOwnCompose('the Compose of this host', () => {
  it('makes a project that leaves nothing', async () => {
    const { file } = await withOwnCompose(liveAndDie)

    expect(file).toBe((await withOwnCompose(() => requireEngine(testWorld()))).file)
    if (ownCompose().startsWith('1')) expect(file).toBe('docker-compose')
  })
})
