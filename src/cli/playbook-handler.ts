import { readFile } from 'node:fs/promises'
import { loadConfig } from '../config/load-config.ts'
import { ConfigurationError } from '../errors.ts'
import { writeFileDurably } from '../files/durable-files.ts'
import { checkPlaybook } from '../playbook/check-playbook.ts'
import { gatherFacts } from '../playbook/gather-facts.ts'
import { renderPlaybook } from '../playbook/render-playbook.ts'
import { plainLine } from '../report/plain-text.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Handler, PlaybookOptions } from './handlers.ts'

/** `lastro playbook`. Secrets are not read: none stands in a playbook, and a check runs where there are none. */
export const playbookHandler: Handler<PlaybookOptions> = async (options, io) => {
  const config = await loadConfig(options.config, io.env, 'ignored')
  const now = new Date()
  const locale = options.locale ?? config.system.locale
  const host = await gatherFacts(config, { now, locale })
  if (options.check !== undefined) {
    const text = await readPlaybook(options.check)
    return tell(options.check, checkPlaybook(text, config, { host, now }), options, io)
  }
  const playbook = renderPlaybook(config, host)
  if (options.output !== undefined) await writeFileDurably(options.output, playbook)
  if (options.json) writeJson(io, { playbook, ...(options.output ? { file: options.output } : {}) })
  else io.stdout.write(options.output === undefined ? playbook : `${options.output}\n`)
  return EXIT.good
}

async function readPlaybook(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new ConfigurationError([
      {
        field: '--check',
        value: error instanceof Error ? error.message : String(error),
        legal: 'a playbook that can be read',
        mend: `Make it: lastro playbook --output ${path}`,
      },
    ])
  })
}

function tell(
  file: string,
  faults: ReturnType<typeof checkPlaybook>,
  { json }: PlaybookOptions,
  io: CliIo,
): ExitCode {
  if (json) writeJson(io, { file, isTrue: faults.length === 0, faults })
  else if (faults.length === 0) io.stdout.write(`${file} is true.\n`)
  for (const { fault, detail } of json ? [] : faults)
    io.stdout.write(plainLine(`${file}: ${fault}: ${detail}`).concat('\n'))
  if (faults.length > 0 && !json)
    io.stdout.write(`Make it anew on the host: lastro playbook --output ${file}\n`)
  return faults.length === 0 ? EXIT.good : EXIT.badVerdict
}
