import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProcessLauncher } from '../../../src/adapters/process/launcher.ts'
import { isAlive, waitFor } from './watching.ts'

const sh = (script: string) => ({ file: '/bin/sh', args: ['-c', script] })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastro-ask-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a short question to a program', () => {
  const launcher = createProcessLauncher({
    redact: (text) => text.replaceAll('hunter2', '***'),
    owner: 'asker',
  })

  it('is answered by whatever it says and any exit code', async () => {
    expect(await launcher.ask(sh('echo 15.3; echo hunter2 >&2; exit 7'))).toEqual({
      exitCode: 7,
      stdout: '15.3\n',
      stderr: '***\n',
    })
  })

  it('reaches a program whose path holds blanks, quotes and backslashes, with its arguments as they are', async () => {
    const odd = join(folder, `a "b" \\c $(id)`)
    mkdirSync(odd)
    writeFileSync(join(odd, 'tool'), '#!/bin/sh\nprintf "%s|" "$@"\n', { mode: 0o755 })
    const { stdout } = await launcher.ask({
      file: join(odd, 'tool'),
      args: ['$(id)', '', `it's "x"`],
    })
    expect(stdout).toBe(`$(id)||it's "x"|`)
  })

  it('shows the program our allow-list and our mark, and nothing else of ours', async () => {
    process.env.INPUT_SECRET = 'hunter2'
    try {
      const { stdout } = await launcher.ask({ file: '/usr/bin/env', args: [] })
      expect(stdout).toContain('LASTRO_OWNER=asker\n')
      expect(stdout).not.toContain('INPUT_')
    } finally {
      delete process.env.INPUT_SECRET
    }
  })

  it('fails, naming the program, when there is none', async () => {
    await expect(
      launcher.ask({ file: '/nowhere/pg_dump', args: ['--version'] }),
    ).rejects.toMatchObject({
      name: 'CommandError',
      failure: { program: 'pg_dump', cause: 'spawn', exitCode: null },
    })
  })

  it('fails when nobody answers in time, and leaves nothing that runs', async () => {
    const note = join(folder, 'pid')
    const question = { ...sh(`setsid sleep 60 & echo $! > ${note}; wait`), timeoutSeconds: 0.4 }
    await expect(launcher.ask(question)).rejects.toMatchObject({ failure: { cause: 'timeout' } })
    const pid = Number(readFileSync(note, 'utf8'))
    await waitFor(() => !isAlive(pid))
  })

  it('is dropped when the run is cancelled, and not put afterwards', async () => {
    const controller = new AbortController()
    const cancelled = createProcessLauncher({ signal: controller.signal })
    const asked = cancelled.ask(sh('sleep 60'))
    controller.abort()
    await expect(asked).rejects.toMatchObject({ failure: { cause: 'cancelled' } })
    await expect(cancelled.ask(sh('true'))).rejects.toMatchObject({
      failure: { cause: 'cancelled' },
    })
  })
})
