import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { ConfigurationError, type Problem } from '../errors.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { Environment, SecretsRule } from './environment.ts'
import { parseConfig } from './parse-config.ts'
import type { Config } from './schema.ts'

/** Where the configuration of a repository stands. */
export const DEFAULT_CONFIG_FILE = '.github/lastro.yml'

// A hundred sources take 40 KB; what is larger is another file, and would be read into memory whole.
const LARGEST_FILE_BYTES = 1024 * 1024

/**
 * Reads the configuration of a system from a file.
 * @throws {ConfigurationError} with every problem, also when the file cannot be read
 */
export async function loadConfig(
  path: string,
  environment: Environment,
  secrets: SecretsRule = 'required',
): Promise<Config> {
  const bytes = await readBounded(path)
  if (!isUtf8(bytes)) {
    throw notLegal(path, {
      value: 'bytes that are not UTF-8',
      legal: 'a text file in UTF-8',
      mend: 'Save it as UTF-8 in your editor.',
      at: { file: path, ...placeOfFirstBadByte(bytes) },
    })
  }
  return parseConfig(new TextDecoder().decode(bytes), path, environment, secrets)
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    await using handle = await open(path, 'r')
    const status = await handle.stat()
    if (!status.isFile()) {
      throw notLegal(path, { value: 'no regular file', ...FILE_WORDING })
    }
    if (status.size > LARGEST_FILE_BYTES) {
      throw notLegal(path, {
        value: `${status.size} bytes`,
        legal: 'a file of at most 1 MiB',
        mend: 'Check the path; a configuration takes a few KB.',
      })
    }
    return await handle.readFile()
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw notLegal(path, { value: describeFailure(error), ...FILE_WORDING })
  }
}

const FILE_WORDING = {
  legal: 'a file that can be read',
  mend: `Create it from examples/lastro.yml, or name another by --config (default: ${DEFAULT_CONFIG_FILE}).`,
}

function describeFailure(error: unknown): string {
  if (hasErrorCode(error, 'ENOENT')) return 'no such file'
  if (hasErrorCode(error, 'EACCES', 'EPERM')) return 'a file that this user may not read'
  return 'a file that cannot be opened'
}

function notLegal(path: string, problem: Omit<Problem, 'field'>): ConfigurationError {
  return new ConfigurationError([{ field: path, ...problem }])
}

function placeOfFirstBadByte(bytes: Buffer): { readonly line: number; readonly column: number } {
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? ''
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
