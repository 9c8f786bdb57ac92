import type { Command, World } from '../ports.ts'

/**
 * The same world until a deadline: then every program that was started in it ends, every connection that was made, and none is
 * begun any more. A remote whose machine lives and whose disk hangs keeps the line alive and never answers.
 */
export function untilDeadline(world: World, deadline: AbortSignal | undefined): World {
  if (deadline === undefined) return world
  const { processes, ssh } = world
  const ending = AbortSignal.any([world.signal, deadline])
  const bounded = <C extends Command>(command: C): C => ({
    ...command,
    signal: command.signal === undefined ? ending : AbortSignal.any([command.signal, ending]),
  })
  const limited = <L extends { readonly signal: AbortSignal }>(limits: L): L => ({
    ...limits,
    signal: AbortSignal.any([limits.signal, deadline]),
  })
  return {
    ...world,
    ssh: {
      ask: (target, question) => ssh.ask(target, limited(question)),
      openFiles: (target, limits) => ssh.openFiles(target, limited(limits)),
    },
    processes: {
      run: (command) => processes.run(bounded(command)),
      // A question is short by itself.
      ask: (question) => processes.ask(question),
      start: (command, input) => processes.start(bounded(command), input),
      killAll: () => processes.killAll(),
      endMarked: (mark) => processes.endMarked(mark),
    },
  }
}
