import { basename } from 'node:path'
import type { Command, ProcessLauncher, World } from '../../../ports.ts'

/** What a world does otherwise when programs are started. */
export interface ProcessChanges {
  /** Changes a command before it is run or started. */
  readonly command?: (command: Command) => Command
  readonly run?: ProcessLauncher['run']
  readonly start?: ProcessLauncher['start']
  readonly ask?: ProcessLauncher['ask']
}

/** The launcher with some of its ways changed. */
export function changeProcesses(inner: ProcessLauncher, changes: ProcessChanges): ProcessLauncher {
  const change = changes.command ?? ((command: Command) => command)
  const run = changes.run ?? ((command) => inner.run(command))
  const start = changes.start ?? ((command, input) => inner.start(command, input))
  return {
    run: (command) => run(change(command)),
    start: (command, input) => start(change(command), input),
    ask: changes.ask ?? ((question) => inner.ask(question)),
    killAll: () => inner.killAll(),
    endMarked: (marker) => inner.endMarked(marker),
  }
}

/** The world with a changed launcher. */
export function changeWorld(
  world: World,
  changes: (inner: ProcessLauncher) => ProcessChanges,
): World {
  return { ...world, processes: changeProcesses(world.processes, changes(world.processes)) }
}

/** Whether a command runs that program of PostgreSQL. */
export function runs(command: Pick<Command, 'file'>, program: string): boolean {
  return basename(command.file) === program
}

/** Whether pg_restore loads rows by this command. */
export function loadsRows(command: Command): boolean {
  return (
    runs(command, 'pg_restore') &&
    command.args.some((each) => each === '--section=data' || ROWS_LIST.test(each))
  )
}

/** What restores schemas side by side calls its lists. */
const ROWS_LIST = /^--use-list=.*\.(part-\d+|last)\.list$/

/** The command that tells of each thing it does, and whom it tells. */
export function toldTo(onStderrLine: (line: string) => void, command: Command): Command {
  return { ...command, args: ['--verbose', ...command.args], onStderrLine }
}
