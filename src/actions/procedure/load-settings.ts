import { loadConfig } from '../../config/load-config.ts'
import type { Config } from '../../config/schema.ts'
import { secretsOf } from '../../config/secrets.ts'
import { ConfigurationError, type Problem } from '../../errors.ts'
import type { World } from '../../ports.ts'

/**
 * Reads the configuration and masks its secrets before anything else can print them.
 * @throws ConfigurationError with its problems and those already known of the inputs: one run shows them all.
 */
export async function loadSettings(
  path: string,
  world: World,
  known: readonly Problem[] = [],
): Promise<Config> {
  const config = await loadConfig(path, process.env).catch((error: unknown) => {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError([...known, ...error.problems])
  })
  if (known.length > 0) throw new ConfigurationError(known)
  for (const secret of secretsOf(config)) world.maskSecret(secret)
  return config
}
