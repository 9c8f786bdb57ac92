import { parseConfig } from '../../../src/config/parse-config.ts'
import { ConfigurationError, type Problem } from '../../../src/errors.ts'

/** The environment of the tests. */
export const ENVIRONMENT = {
  DATABASE_URL: 'postgresql://backup:hunter2@db.example/shop',
  BRACES: 'pa{{ss}}word',
  EMPTY: '',
  GITHUB_WORKSPACE: '/home/runner/shop',
}

/** What is wrong with a configuration; anything but a ConfigurationError is thrown on. */
export function problemsOf(
  yaml: string,
  file = 'lastro.yml',
  environment: Readonly<Record<string, string>> = ENVIRONMENT,
): readonly Problem[] {
  try {
    parseConfig(yaml, file, environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
  return []
}
