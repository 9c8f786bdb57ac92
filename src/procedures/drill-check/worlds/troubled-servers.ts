import { readFile } from 'node:fs/promises'
import type { Answer, Command, World } from '../../../ports.ts'
import { changeWorld, loadsRows, runs, toldTo } from './changed-processes.ts'

/** A host on which no program of PostgreSQL answers. */
export function withoutPostgres(world: World): World {
  const none: Answer = { exitCode: 127, stdout: '', stderr: '' }
  return changeWorld(world, () => ({ ask: async () => none }))
}

/** Servers start with other settings than the drill gives them; the last word counts. */
export function withServerSettings(
  world: World,
  settings: Readonly<Record<string, string>>,
): World {
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return changeWorld(world, () => ({
    command: (command) =>
      runs(command, 'postgres') ? { ...command, args: [...command.args, ...words] } : command,
  }))
}

/** Long enough for the validation to begin, short enough to meet it at work. */
const INTO_VALIDATION_MILLISECONDS = 40

/** The server is killed, as by the kernel when memory runs out, while rows are loaded or compared. */
export function withKilledServer(
  world: World,
  moment: 'loading' | 'validating',
  milliseconds = INTO_VALIDATION_MILLISECONDS,
): World {
  let server = Number.NaN
  const kill = () => {
    try {
      process.kill(server, 'SIGKILL')
    } catch {
      // It is dead already.
    }
  }
  return changeWorld(world, (inner) => ({
    start: (command, input) => {
      const child = inner.start(command, input)
      if (runs(command, 'postgres')) server = child.pid
      return child
    },
    run: async (command) => {
      if (!loadsRows(command)) return inner.run(command)
      if (moment === 'loading') return inner.run(toldTo(kill, command))
      const result = await inner.run(command)
      setTimeout(kill, milliseconds)
      return result
    },
  }))
}

/** What a backend may take beyond what it has when it is born: too little to load a row. */
const HEADROOM_BYTES = 512 * 1024

/** From the load on, no process of the server gets more memory. */
export function withExhaustedMemory(world: World): World {
  let server = Number.NaN
  return changeWorld(world, (inner) => ({
    start: (command, input) => {
      const child = inner.start(command, input)
      if (runs(command, 'postgres')) server = child.pid
      return child
    },
    run: async (command) => {
      if (loadsRows(command)) {
        // Only its own user, or one who may raise limits, may limit a process.
        const user = await world.unprivilegedUser()
        const bytes = (await addressSpaceOf(server)) + HEADROOM_BYTES
        const args = [`--pid=${server}`, `--as=${bytes}`]
        await inner.run({ file: 'prlimit', args, ...(user ? { runAs: user } : {}) })
      }
      return inner.run(command)
    },
  }))
}

/** Bytes of a process's address space. Source: proc(5), /proc/[pid]/status. */
async function addressSpaceOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmSize:\s+(\d+) kB/m.exec(status)?.[1]) * 1024
}

/** pg_restore is killed while it loads. */
export function withKilledRestore(world: World): World {
  return withOtherLoad(world, { file: 'sh', args: ['-c', 'kill -KILL $$'] })
}

/** pg_restore loads for ever. */
export function withEndlessRestore(world: World): World {
  return withOtherLoad(world, { file: 'sleep', args: ['3600'] })
}

function withOtherLoad(world: World, other: Pick<Command, 'file' | 'args'>): World {
  return changeWorld(world, () => ({
    command: (command) => (loadsRows(command) ? { ...command, ...other } : command),
  }))
}
