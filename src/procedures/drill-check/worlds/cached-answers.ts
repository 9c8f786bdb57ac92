import type { Answer, ProcessLauncher } from '../../../ports.ts'
import { changeProcesses } from './changed-processes.ts'

/** A launcher that asks each program each question once: versions do not change while a check runs, and each drill asks for all. */
export function cacheAnswers(inner: ProcessLauncher): ProcessLauncher {
  const answers = new Map<string, Promise<Answer>>()
  return changeProcesses(inner, {
    ask: (question) => {
      const { file, args, env = {} } = question
      const key = [file, ...args, ...Object.entries(env).flat()].join('\0')
      const known = answers.get(key) ?? inner.ask(question)
      answers.set(key, known)
      return known
    },
  })
}
