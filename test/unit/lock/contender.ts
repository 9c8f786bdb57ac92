// Run as a process of its own: takes the lock, looks whether anyone alive is inside, goes in, and then
// does what it is told: `hold` (until its stdin ends), `leave` or `die` (SIGKILL without release).
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { acquireLock } from '../../../src/lock/lock.ts'
import { quickWorld } from './world.ts'

const [, , stateDir = '', ending = 'leave', run = 'run'] = process.argv
const request = { stateDir, resource: 'shop', procedure: 'backup', run, waitSeconds: 1000 }
const lock = await acquireLock(request, quickWorld())
const inside = `${stateDir}/inside`
for (const pid of readInside()) if (isRunning(pid)) console.log(`violation: ${pid} is inside`)
writeFileSync(inside, String(process.pid))
console.log('locked')
if (ending === 'hold') for await (const _chunk of process.stdin);
else await wait(Math.random() * 10)
if (ending === 'die') process.kill(process.pid, 'SIGKILL')
writeFileSync(inside, '')
await lock.release()

function readInside(): number[] {
  try {
    return [Number(readFileSync(inside, 'utf8'))].filter((pid) => pid > 0)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/\) [ZX] /.test(state)
  } catch {
    return false
  }
}
