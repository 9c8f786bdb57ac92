import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { currentHolder, type Holder, isAlive, parseHolder } from '../../../src/lock/holder.ts'

const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function thisProcess(): Holder {
  const since = new Date().toISOString()
  return currentHolder({ run: 'r', resource: 'shop', procedure: 'backup', since })
}

/** A process whose first child has ended and is never waited for. */
async function spawnZombie(): Promise<number> {
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 60'])
  children.push(parent)
  const [said] = await once(parent.stdout, 'data')
  await wait(300)
  return Number(String(said))
}

describe('isAlive', () => {
  it('holds for this process', () => {
    expect(isAlive(thisProcess())).toBe(true)
  })

  it.each([
    ['the kernel has booted since', { bootId: 'another' }],
    ['the pid was given to a process that started at another time', { processStart: '1' }],
    ['there is no such process', { pid: 4_194_304 }],
  ])('does not hold when %s', (_why, change) => {
    expect(isAlive({ ...thisProcess(), ...change })).toBe(false)
  })

  it.each([
    ['on another host', { host: 'elsewhere', pid: 4_194_304, bootId: 'another' }],
    ['in another pid namespace', { pidNamespace: 'pid:[1]', pid: 4_194_304 }],
  ])('cannot be denied of a holder %s', (_where, change) => {
    expect(isAlive({ ...thisProcess(), ...change })).toBe(true)
  })

  it('does not hold for a zombie, whose pid still exists', async () => {
    const pid = await spawnZombie()
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    expect(stat).toContain(') Z ')
    const processStart = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    expect(isAlive({ ...thisProcess(), pid, processStart })).toBe(false)
  })
})

describe('parseHolder', () => {
  it('reads what was written', () => {
    const holder = thisProcess()
    expect(parseHolder(JSON.stringify(holder))).toEqual(holder)
  })

  it.each(['', '{', '[]', 'null', '{"pid":1}'])('answers null for %j', (text) => {
    expect(parseHolder(text)).toBeNull()
  })
})
