import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { isAlive } from '../process/watching.ts'

const CLI = resolve(import.meta.dirname, '../../../src/cli/index.ts')

let folder: TemporaryDirectory
let checkout: string

beforeAll(async () => {
  folder = await makeTemporaryDirectory()
  checkout = join(folder.path, 'checkout')
  await mkdir(join(checkout, '.github'), { recursive: true })
  await mkdir(join(folder.path, 'marks'))
  await chmod(checkout, 0o755)
  await chmod(join(folder.path, 'marks'), 0o777)
  await writeFile(join(checkout, 'seed.sql'), 'CREATE TABLE public.notes (id int);\n')
  await writeFile(
    join(checkout, '.github/lastro.yml'),
    `system: { state-dir: ${folder.path}/state }
drill: { directory: ${folder.path}/drill }
check:
  seed: [seed.sql]
  migrate: { command: [sh, migrate.sh] }
`,
  )
})

afterAll(() => folder.remove())

function startCheck() {
  const child = spawn(process.execPath, [CLI, 'restore-check', '--synthetic'], {
    cwd: checkout,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  return { child, ended, said }
}

it('a check that was killed while it migrated is cleared up by the next: the command, the server, the copy', async () => {
  const mark = join(folder.path, 'marks', 'pid')
  await writeFile(join(checkout, 'migrate.sh'), `echo $$ > ${mark}; sleep 300\n`)
  const first = startCheck()
  let pid = 0
  while (pid === 0) {
    if (first.child.exitCode !== null) throw new Error(first.said.join(''))
    pid = Number(await readFile(mark, 'utf8').catch(() => '0'))
    await delay(50)
  }
  first.child.kill('SIGKILL')
  await first.ended
  expect(isAlive(pid)).toBe(true)
  await writeFile(join(checkout, 'migrate.sh'), 'exit 0\n')
  const next = startCheck()
  expect(await next.ended, next.said.join('')).toBe(0)
  expect(isAlive(pid) && readFileSync(`/proc/${pid}/status`, 'utf8')).toBe(false)
  expect(await readdir(join(folder.path, 'drill'))).toEqual([])
})
