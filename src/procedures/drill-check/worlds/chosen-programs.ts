import { dirname } from 'node:path'
import { OLDEST_SUPPORTED_MAJOR } from '../../../engines/postgres/tools/choose.ts'
import {
  findInstallations,
  type Installation,
} from '../../../engines/postgres/tools/installations.ts'
import type { Answer, World } from '../../../ports.ts'
import { changeWorld } from './changed-processes.ts'

/** Installations of server and client programs, oldest first. */
export async function wholeInstallations(world: World): Promise<readonly Installation[]> {
  const found = await findInstallations(world.processes)
  return found
    .filter((each) => each.hasServer && each.hasClient && each.major >= OLDEST_SUPPORTED_MAJOR)
    .toReversed()
}

/** A world in which only the programs of one installation are found. */
export function onlyWith(world: World, { directory }: Installation): World {
  const none: Answer = { exitCode: 127, stdout: '', stderr: '' }
  return changeWorld(world, (inner) => ({
    ask: async (question) =>
      question.file.startsWith('/') && dirname(question.file) !== directory
        ? none
        : inner.ask(question),
  }))
}
