import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { applicationMark } from '../../../src/application/command-application.ts'
import { currentHolder } from '../../../src/lock/holder.ts'
import { sweepDrills } from '../../../src/procedures/restore-drill/sweep-staging.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

let place: TemporaryDirectory
let application: ChildProcess | undefined

beforeEach(async () => {
  place = await makeTemporaryDirectory()
})
afterEach(async () => {
  application?.kill('SIGKILL')
  await place.remove()
})

/** A staging directory whose maker is dead. */
async function abandoned(parent: string, name: string): Promise<string> {
  const path = join(parent, `staging-${name}`)
  const subject = { run: name, resource: 'staging', procedure: 'restore-drill', since: '' }
  const holder = { ...currentHolder(subject), processStart: 'long ago' }
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'holder.json'), JSON.stringify(holder))
  return path
}

/** Whatever application a drill has started: of this one nothing names a place of the drill but its environment. */
function startApplication(workspace: string): ChildProcess {
  const [name = '', value = ''] = applicationMark(workspace).split('=')
  return spawn('sleep', ['3600'], { env: { PATH: process.env.PATH, [name]: value } })
}

it.each([
  ['of a killed drill', []],
  ['of a drill in a lane of a killed check', ['1', 'd']],
])('the application %s is ended, and the directory removed', async (_title, inside) => {
  const outer = await abandoned(place.path, 'outer')
  const drill = inside.length === 0 ? outer : await abandoned(join(outer, ...inside), '1x1')
  application = startApplication(drill)
  const ended = once(application, 'exit')

  await sweepDrills({ directory: place.path }, testWorld())

  expect(application.signalCode ?? (await ended)[1]).toBe('SIGTERM')
  expect(await readdir(place.path)).toEqual([])
})
