import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ScriptedServer, serve } from '../../unit/probes/scripted-server.ts'

let stateDir: string
let server: ScriptedServer
let onRequest: () => void
let isSilent: boolean
beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-killed-telling-'))
  onRequest = () => undefined
  isSilent = false
  server = await serve((_request, response) => {
    onRequest()
    if (!isSilent) response.end()
  })
})
afterEach(async () => {
  await server.close()
  await rm(stateDir, { recursive: true, force: true })
})

function failingBackup(): ChildProcess {
  const script = join(import.meta.dirname, 'failing-backup.ts')
  return spawn(process.execPath, [script, stateDir, `${server.baseUrl}/hook`], { stdio: 'ignore' })
}

it('a run that is killed while it tells leaves the telling to the next run, once', async () => {
  isSilent = true
  const asked = new Promise<void>((resolve) => {
    onRequest = resolve
  })
  const killed = failingBackup()
  await asked
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  isSilent = false
  for (let run = 0; run < 2; run += 1) await once(failingBackup(), 'exit')
  const ids = server.seen.map(({ body }) => JSON.parse(body).id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await readdir(join(stateDir, 'locks'))).toEqual([])
})
