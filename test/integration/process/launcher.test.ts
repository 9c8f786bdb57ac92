import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProcessLauncher } from '../../../src/adapters/process/launcher.ts'
import { CommandError } from '../../../src/errors.ts'
import type { Command } from '../../../src/ports.ts'
import { isAlive, waitFor } from './watching.ts'

const GRACE = 0.3

const sh = (script: string, more: Partial<Command> = {}): Command => ({
  file: '/bin/sh',
  args: ['-c', script],
  ...more,
})

const failureOf = async (work: Promise<unknown>): Promise<CommandError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof CommandError) return error
  throw new Error(`expected a CommandError, got ${String(error)}`)
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastro-launcher-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pidIn = async (file: string): Promise<number> => {
  await waitFor(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'))
  return Number(readFileSync(file, 'utf8'))
}

describe('the exit code decides', () => {
  const launcher = createProcessLauncher()

  it('a program that prints errors and exits 0 has done its work', async () => {
    const result = await launcher.run(sh('echo ok; echo "FATAL: no" >&2'))
    expect(result).toMatchObject({ exitCode: 0, cause: 'exit', stdout: 'ok\n' })
    expect(result.stderrTail).toBe('FATAL: no\n')
  })

  it('a program that says nothing and exits 3 has failed', async () => {
    const error = await failureOf(launcher.run(sh('exit 3')))
    expect(error.failure).toMatchObject({ program: 'sh', exitCode: 3, cause: 'exit' })
    expect(error.message).toBe('sh failed (exit code 3)')
  })

  it('a program that does not exist is a spawn failure that names it', async () => {
    const error = await failureOf(launcher.run({ file: 'pg_dump_of_nowhere', args: [] }))
    expect(error.failure.cause).toBe('spawn')
    expect(error.message).toContain('pg_dump_of_nowhere ENOENT')
  })

  it('a working directory that does not exist is named, not the program', async () => {
    const error = await failureOf(launcher.run(sh('true', { cwd: join(folder, 'gone') })))
    expect(error.failure.stderrTail).toBe(
      `working directory ${join(folder, 'gone')} does not exist`,
    )
  })

  it('arguments reach the program unchanged, whatever a shell would make of them', async () => {
    const args = ['%s\n', '$(id)', '; rm -rf /', '', "it's", '*']
    const { stdout } = await launcher.run({ file: 'printf', args })
    expect(stdout).toBe(`${args.slice(1).join('\n')}\n`)
  })
})

describe('the environment of a child', () => {
  const readEnvironment = async (more: Partial<Command> = {}): Promise<Map<string, string>> => {
    const { stdout } = await createProcessLauncher({ owner: 'run-1' }).run({
      file: 'env',
      args: [],
      ...more,
    })
    const lines = stdout.trimEnd().split('\n')
    return new Map(
      lines.map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]),
    )
  }
  const foreign = {
    INPUT_PASSWORD: 'x',
    GITHUB_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    RUNNER_TEMP: '/x',
    PGPASSWORD: 'x',
    NODE_OPTIONS: '--no-warnings',
  }
  const saved = { ...process.env }
  afterEach(() => {
    process.env = { ...saved }
  })

  it('holds the allow-list, the tracking id of the runner and nothing else of ours', async () => {
    Object.assign(process.env, foreign, { RUNNER_TRACKING_ID: 'github_1', LC_ALL: 'C', TZ: 'UTC' })
    const names = await readEnvironment()
    for (const name of Object.keys(foreign)) expect(names.has(name), name).toBe(false)
    expect(names.get('RUNNER_TRACKING_ID')).toBe('github_1')
    expect(names.get('LC_ALL')).toBe('C')
    expect(names.get('TZ')).toBe('UTC')
    expect(names.get('LASTRO_OWNER')).toBe('run-1')
  })

  it("is completed by the command's own variables", async () => {
    const names = await readEnvironment({ env: { PGPASSWORD: 's3cret', TZ: 'America/Sao_Paulo' } })
    expect(names.get('PGPASSWORD')).toBe('s3cret')
    expect(names.get('TZ')).toBe('America/Sao_Paulo')
  })

  const isRoot = process.getuid?.() === 0
  it.runIf(isRoot)(
    `of another user runs with its ids and without our home${isRoot ? '' : ', skipped: only root may'}`,
    async () => {
      const runAs = { uid: 65534, gid: 65534, name: 'nobody' }
      const { stdout } = await createProcessLauncher().run(
        sh('id -u; id -g; id -G; pwd; echo "$USER:$HOME"', { runAs }),
      )
      expect(stdout).toBe('65534\n65534\n65534\n/\nnobody:\n')
    },
  )
})

describe('bounded output', () => {
  it('stderr keeps its last 20,000 characters, beginning at a whole line', async () => {
    const script = 'i=0; while [ $i -lt 3000 ]; do echo "line number $i"; i=$((i+1)); done >&2'
    const { stderrTail } = await createProcessLauncher().run(sh(script))
    expect(stderrTail.length).toBeLessThanOrEqual(20_000)
    expect(stderrTail.length).toBeGreaterThan(19_900)
    expect(stderrTail.endsWith('line number 2999\n')).toBe(true)
  })

  it('more than 16 MiB of captured stdout is refused and the program stopped', async () => {
    const work = createProcessLauncher({ graceSeconds: GRACE }).run(sh('yes'))
    await expect(work).rejects.toThrow('sh wrote too much to capture; stream it with start()')
  })

  it('lines of stderr come one by one, cut at 4 KiB, carriage returns ending them too', async () => {
    const lines: string[] = []
    await createProcessLauncher().run(
      sh('printf "10%%\\r20%%\\r\\nend" >&2; head -c 9000 /dev/zero | tr "\\0" x >&2', {
        onStderrLine: (line) => lines.push(line),
      }),
    )
    expect(lines).toEqual(['10%', '20%', `end${'x'.repeat(4093)}`])
  })

  it('secrets are redacted in lines, in the tail, in the error and in the trace', async () => {
    const seen: string[] = []
    const launcher = createProcessLauncher({
      redact: (text) => text.replaceAll('hunter2', '***'),
      trace: (line) => seen.push(line),
    })
    const command = sh('echo "no hunter2" >&2; exit 1', { onStderrLine: (line) => seen.push(line) })
    const error = await failureOf(launcher.run(command))
    expect(JSON.stringify([error.failure, error.message, seen])).not.toContain('hunter2')
    expect(seen).toContain('no ***')
  })
})

describe('a child that must end', () => {
  it('is terminated with its whole group when its time is over', async () => {
    const file = join(folder, 'pid')
    const launcher = createProcessLauncher({ graceSeconds: GRACE })
    const work = launcher.run(sh(`sleep 60 & echo $! >${file}; wait`, { timeoutSeconds: 0.3 }))
    const error = await failureOf(work)
    expect(error.failure.cause).toBe('timeout')
    expect(isAlive(await pidIn(file))).toBe(false)
  })

  it('is killed when it ignores TERM', async () => {
    const launcher = createProcessLauncher({ graceSeconds: GRACE })
    const started = performance.now()
    const work = launcher.run(
      sh("trap '' TERM; sleep 60 & wait; sleep 60", { timeoutSeconds: 0.2 }),
    )
    expect((await failureOf(work)).failure.cause).toBe('timeout')
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('takes its stragglers along when the leader is gone and they hold the streams', async () => {
    const file = join(folder, 'pid')
    const launcher = createProcessLauncher({ graceSeconds: GRACE })
    const script = `(trap '' TERM; sleep 60; sleep 60) & echo $! >${file}; echo done`
    const result = await launcher.run(sh(script))
    expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n' })
    expect(isAlive(await pidIn(file))).toBe(false)
  })

  it('does not wait for a daemon that left the group with our streams', async () => {
    const file = join(folder, 'pid')
    const script = `setsid sh -c 'echo $$ >${file}; exec sleep 60' & while [ ! -s ${file} ]; do sleep 0.05; done`
    const result = await createProcessLauncher().run(sh(script))
    expect(result.exitCode).toBe(0)
    expect(result.durationSeconds).toBeLessThan(5)
    process.kill(await pidIn(file))
  })

  it.each(['command', 'launcher'])('is cancelled by the signal of the %s', async (whose) => {
    const controller = new AbortController()
    const own = whose === 'command' ? { signal: controller.signal } : {}
    const launcher = createProcessLauncher({
      graceSeconds: GRACE,
      ...(whose === 'launcher' ? { signal: controller.signal } : {}),
    })
    const work = failureOf(launcher.run(sh('sleep 60', own)))
    setTimeout(() => controller.abort(), 100)
    expect((await work).failure.cause).toBe('cancelled')
  })

  it('is refused after cancellation unless it is clean-up with a signal of its own', async () => {
    const launcher = createProcessLauncher({ signal: AbortSignal.abort() })
    expect((await failureOf(launcher.run(sh('true')))).failure.cause).toBe('cancelled')
    const cleanUp = sh('echo cleaned', { signal: AbortSignal.timeout(5000) })
    expect((await launcher.run(cleanUp)).stdout).toBe('cleaned\n')
  })

  it('ends with all others in killAll', async () => {
    const launcher = createProcessLauncher({ graceSeconds: GRACE })
    const running = [1, 2, 3].map(() => failureOf(launcher.run(sh('sleep 60'))))
    await launcher.killAll()
    for (const error of await Promise.all(running)) expect(error.failure.cause).toBe('cancelled')
  })

  it('ends at once, TERM or not, in killAllNow', async () => {
    const launcher = createProcessLauncher()
    const work = failureOf(launcher.run(sh("trap '' TERM; sleep 60; sleep 60")))
    const started = performance.now()
    setTimeout(() => launcher.killAllNow(), 100)
    expect((await work).failure.cause).toBe('cancelled')
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
