import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Cancelled, CheckFailure } from '../../../src/errors.ts'
import { hashLine } from '../../../src/ledger/line-hash.ts'
import { currentHolder, type Holder } from '../../../src/lock/holder.ts'
import { acquireLock } from '../../../src/lock/lock.ts'
import { quickWorld } from './world.ts'

const CONTENDER = join(import.meta.dirname, 'contender.ts')

let stateDir = ''
let locks = ''
let lockPath = ''
const children: ChildProcess[] = []

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-lock-'))
  locks = join(stateDir, 'locks')
  lockPath = join(locks, 'shop.lock')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(stateDir, { recursive: true, force: true })
})

function request(waitSeconds = 0, run = 'run-1') {
  return { stateDir, resource: 'shop', procedure: 'backup', run, waitSeconds }
}

async function putLock(record: string, path = lockPath): Promise<void> {
  await mkdir(locks, { recursive: true })
  await rm(path, { force: true })
  await symlink(record, path)
}

/** A file of somebody who does not lock as we do. */
async function putFile(content: string): Promise<void> {
  await mkdir(locks, { recursive: true })
  await writeFile(lockPath, content)
}

async function deadHolder(run = 'dead-run'): Promise<Holder> {
  const holder = currentHolder({
    run,
    resource: 'shop',
    procedure: 'restore-drill',
    since: '2025-11-20T03:00:00.000Z',
  })
  return { ...holder, bootId: 'another boot' }
}

function contend(ending: string, run = 'child-run'): ChildProcess {
  const child = spawn(process.execPath, [CONTENDER, stateDir, ending, run], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

async function holdElsewhere(): Promise<ChildProcess> {
  const child = contend('hold')
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

describe('a free lock', () => {
  it('is taken with a record of its holder, and nothing else is left beside it', async () => {
    const lock = await acquireLock(request(), quickWorld())
    const record: unknown = JSON.parse(await readlink(lockPath))
    expect(record).toEqual(lock.holder)
    expect(lock.holder).toMatchObject({ run: 'run-1', resource: 'shop', pid: process.pid })
    expect(await readdir(locks)).toEqual(['shop.lock'])
  })

  it('is free again after release, which may be called twice', async () => {
    const lock = await acquireLock(request(), quickWorld())
    await lock.release()
    await lock.release()
    expect(await readdir(locks)).toEqual([])
    await expect(acquireLock(request(), quickWorld())).resolves.toBeDefined()
  })

  it('of another resource does not matter', async () => {
    await acquireLock(request(), quickWorld())
    await expect(
      acquireLock({ ...request(), resource: 'crm' }, quickWorld()),
    ).resolves.toBeDefined()
  })

  it.each(['', '../x', 'a/b', '-x', 'a\n'])('refuses %j as a resource', async (resource) => {
    await expect(acquireLock({ ...request(), resource }, quickWorld())).rejects.toThrow(TypeError)
  })
})

describe('release', () => {
  it('leaves the lock of whoever came after', async () => {
    const lock = await acquireLock(request(), quickWorld())
    const next = JSON.stringify(await deadHolder('next'))
    await putLock(next)
    await lock.release()
    expect(await readlink(lockPath)).toBe(next)
  })
})

describe('a living holder', () => {
  it('in another process is named in the failure', async () => {
    const child = await holdElsewhere()
    const failure = await acquireLock(request(), quickWorld()).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CheckFailure)
    expect(failure).toMatchObject({
      reason: 'lock-held',
      facts: { pid: child.pid, run: 'child-run', procedure: 'backup', resource: 'shop' },
    })
  })

  it('in this very process holds too', async () => {
    await acquireLock(request(), quickWorld())
    await expect(acquireLock(request(0, 'run-2'), quickWorld())).rejects.toThrow('run run-1')
  })

  it('is waited for', async () => {
    const child = await holdElsewhere()
    const world = quickWorld()
    const waiting = acquireLock(request(1000), world)
    await vi.waitFor(() => expect(world.said).toHaveLength(1), { timeout: 10_000 })
    child.stdin?.end()
    const lock = await waiting
    expect(lock.holder.pid).toBe(process.pid)
    expect(world.said).toEqual([expect.stringContaining('waiting for lock shop, held by backup')])
  })

  it('is waited for only as long as asked', async () => {
    await holdElsewhere()
    const started = performance.now()
    await expect(acquireLock(request(5), quickWorld())).rejects.toThrow('held by backup')
    expect(performance.now() - started).toBeGreaterThanOrEqual(90)
  })

  it('is not waited for after cancellation', async () => {
    await holdElsewhere()
    const controller = new AbortController()
    const waiting = acquireLock(request(100_000), quickWorld(controller.signal))
    setTimeout(() => controller.abort(), 50)
    await expect(waiting).rejects.toThrow(Cancelled)
  })
})

describe('a dead holder', () => {
  it('killed with SIGKILL is replaced with a note', async () => {
    const child = contend('die')
    await once(child, 'exit')
    const world = quickWorld()
    const lock = await acquireLock(request(), world)
    expect(lock.holder.run).toBe('run-1')
    expect(world.said).toEqual([
      expect.stringContaining(`replaced its dead holder backup (run child-run, pid ${child.pid}`),
    ])
    expect(await readdir(locks)).toEqual(['shop.lock'])
  })

  it('is replaced by exactly one of many that see it at once', async () => {
    for (let round = 0; round < 15; round += 1) {
      await putLock(JSON.stringify(await deadHolder()))
      const attempts = Array.from({ length: 12 }, (_, n) =>
        acquireLock(request(0, `run-${n}`), quickWorld()),
      )
      const settled = await Promise.allSettled(attempts)
      const won = settled.filter((attempt) => attempt.status === 'fulfilled')
      expect(won).toHaveLength(1)
      expect(await readlink(lockPath)).toContain(won[0]?.value.holder.nonce)
      expect(await readdir(locks)).toEqual(['shop.lock'])
    }
  })

  it('who died while replacing another dead one is replaced in turn, and so on', async () => {
    const first = JSON.stringify(await deadHolder('first'))
    const second = JSON.stringify(await deadHolder('second'))
    const third = JSON.stringify(await deadHolder('third'))
    await putLock(first)
    await putLock(second, `${lockPath}.${hashLine(first)}.takeover`)
    await putLock(third, `${lockPath}.${hashLine(second)}.takeover`)
    const world = quickWorld()
    await acquireLock(request(), world)
    expect(world.said).toHaveLength(3)
    expect(await readdir(locks)).toEqual(['shop.lock'])
  })

  it('who died after replacing leaves nothing that stays', async () => {
    const dead = JSON.stringify(await deadHolder())
    await putLock(dead, `${lockPath}.${hashLine('long gone')}.takeover`)
    await putLock(dead, `${lockPath}.left.candidate`)
    await putLock(dead, `${join(locks, 'another.lock')}.left.candidate`)
    await acquireLock(request(), quickWorld())
    expect(await readdir(locks)).toEqual(['shop.lock'])
  })
})

describe('many processes, half of which die inside', () => {
  it('are never inside together, and all get their turn', async () => {
    const endings = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? 'die' : 'leave'))
    const contenders = endings.map((ending) => contend(ending))
    const output = await Promise.all(
      contenders.map(async (child) => {
        const [said] = await Promise.all([child.stdout?.toArray(), once(child, 'exit')])
        return String(said)
      }),
    )
    expect(output).toEqual(endings.map(() => 'locked\n'))
  })
})

describe('an unreadable lock file', () => {
  const CONTENTS = ['', '{"run":"r","pid":', 'not a record', '{"pid":0}']

  it.each(CONTENTS)('(%j) counts as held', async (content) => {
    await putFile(content)
    await expect(acquireLock(request(), quickWorld())).rejects.toThrow('cannot be read')
    expect(await readFile(lockPath, 'utf8')).toBe(content)
  })

  it.each(CONTENTS)('(%j) from before the last boot is replaced', async (content) => {
    await putFile(content)
    await utimes(lockPath, new Date('2001-01-01'), new Date('2001-01-01'))
    const world = quickWorld()
    await acquireLock(request(), world)
    expect(world.said).toEqual([expect.stringContaining('unreadable file')])
  })
})
