import { DEFAULT_CONFIG_FILE } from '../../config/load-config.ts'
import type { PathInput, StringInput } from '../../runner/input-specs.ts'

/** `config`: every procedure reads the same file. */
export const CONFIG_INPUT = {
  kind: 'path',
  default: DEFAULT_CONFIG_FILE,
} as const satisfies PathInput

/** `source`: whether there is one of this name is the configuration's to say. */
export const SOURCE_INPUT = { kind: 'string' } as const satisfies StringInput
