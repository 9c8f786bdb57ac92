import { execFileSync } from 'node:child_process'
import type { World } from '../../src/ports.ts'
import type { SshClient, SshFiles } from '../../src/ssh-port.ts'

/** What speaks SFTP of a server whose files lie in a directory, as one behind which a disk hangs: sshd itself goes on. */
export interface HangingSftp {
  /** Everything that speaks SFTP now stops, and answers no more. */
  hang(): void
  /** How many connections live. */
  readonly living: () => number
  /** What was stopped ends. */
  stop(): void
}

/** Watches the programs of one sshd by the directory that its configuration lies in. */
export function hangingSftp(directory: string): HangingSftp {
  const stopped = new Set<number>()
  return {
    hang: () => {
      for (const pid of sftpBelow(directory)) {
        process.kill(pid, 'SIGSTOP')
        stopped.add(pid)
      }
    },
    living: () => sftpBelow(directory).filter((pid) => !stopped.has(pid)).length,
    stop: () => {
      // Whoever started them has ended meanwhile: they are nobody's children.
      for (const pid of stopped) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It has ended.
        }
      }
      stopped.clear()
    },
  }
}

function sftpBelow(directory: string): readonly number[] {
  const processes = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .map((found) => ({
      pid: Number(found?.[1]),
      parent: Number(found?.[2]),
      args: found?.[3] ?? '',
    }))
  const ours = new Set(
    processes.filter(({ args }) => args.includes(`-f ${directory}/`)).map(({ pid }) => pid),
  )
  // Whoever orphaned one waits no longer for it: as deep as sshd's own programs go.
  for (let depth = 0; depth < 4; depth += 1)
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid)
  return processes
    .filter(({ pid, args }) => ours.has(pid) && args.includes('internal-sftp'))
    .map(({ pid }) => pid)
}

/** The same world, in which every answer over SFTP is due after so many seconds; `onOpen` sees each login. */
export function withSilence(
  world: World,
  silenceSeconds: number,
  onOpen: (files: SshFiles, count: number) => SshFiles | undefined = () => undefined,
): Pick<World, 'ssh'> {
  let count = 0
  const openFiles: SshClient['openFiles'] = async (target, limits) => {
    const files = await world.ssh.openFiles(target, { ...limits, silenceSeconds })
    count += 1
    return onOpen(files, count) ?? files
  }
  return { ssh: { ...world.ssh, openFiles } }
}
