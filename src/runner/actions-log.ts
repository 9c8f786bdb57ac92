import * as core from '@actions/core'
import type { Clock, Log, Progress } from '../ports.ts'
import { isUnderRunner } from './environment.ts'
import { escapeForeign } from './foreign-text.ts'
import { createProgressLines } from './progress-lines.ts'

/** What the log needs of the action. */
export interface ActionsLogOptions {
  readonly clock: Clock
  readonly redact: (text: string) => string
}

/**
 * The log of an action: every text is redacted and escaped. Warnings and errors are plain lines; annotations are few
 * and chosen at the end (`annotations.ts`).
 */
export function createActionsLog(options: ActionsLogOptions): Log {
  const safe = (text: string): string => escapeForeign(options.redact(text))
  const progressLine = createProgressLines(options.clock)
  const groups = createGroups()
  return {
    info: (message) => core.info(safe(message)),
    warn: (message) => core.info(safe(`warning: ${message}`)),
    error: (message) => core.info(safe(`error: ${message}`)),
    debug: (message) => {
      if (isUnderRunner()) core.debug(safe(message))
      else if (core.isDebug()) core.info(safe(message))
    },
    group: (title, body) => groups(safe(title).replaceAll('\n', ' '), body),
    progress: (progress: Progress) => {
      const line = progressLine(progress)
      if (line !== undefined) core.info(safe(line))
    },
  }
}

/** The runner cannot nest groups: only the outermost step folds, inner ones are headings in it. */
function createGroups() {
  let depth = 0
  return async <T>(title: string, body: () => Promise<T>): Promise<T> => {
    const isFolding = depth === 0 && isUnderRunner()
    depth += 1
    if (isFolding) core.startGroup(title)
    else core.info(`${'  '.repeat(depth - 1)}▸ ${title}`)
    try {
      return await body()
    } finally {
      depth -= 1
      if (isFolding) core.endGroup()
    }
  }
}
