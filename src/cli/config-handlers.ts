import { configJsonSchema } from '../config/json-schema.ts'
import { loadConfig } from '../config/load-config.ts'
import { requireVariables } from '../config/requirements.ts'
import { toPublicJson } from '../config/secrets.ts'
import { writeJson } from './cli-io.ts'
import { describeConfig } from './describe-config.ts'
import { EXIT } from './exit-codes.ts'
import type { CliHandlers } from './handlers.ts'

/** `lastro config check` and `lastro config schema`. */
export const configHandlers: Pick<CliHandlers, 'configCheck' | 'configSchema'> = {
  configCheck: async ({ config: file, json }, io) => {
    const config = await loadConfig(file, io.env)
    requireVariables(config)
    if (json) writeJson(io, { file, valid: true, config: toPublicJson(config) })
    else io.stdout.write(`${file} is legal.\n\n${describeConfig(config)}`)
    return EXIT.good
  },
  configSchema: async (_options, io) => {
    writeJson(io, configJsonSchema())
    return EXIT.good
  },
}
