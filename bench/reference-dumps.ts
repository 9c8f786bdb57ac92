import { join } from 'node:path'
import {
  type ConnectionSettings,
  libpqEnvironment,
} from '../src/engines/postgres/connection-settings.ts'
import type { BenchContext } from './bench-context.ts'

/** Dumps as other scripts make them. */
export interface ReferenceDumps {
  readonly custom: string
  readonly sqlGz: string
}

/** Dumps the source with pg_dump's defaults: custom format, and SQL through gzip. */
export async function makeReferenceDumps(
  settings: ConnectionSettings,
  directory: string,
  { world, installation }: BenchContext,
): Promise<ReferenceDumps> {
  const program = join(installation.directory, 'pg_dump')
  const env = libpqEnvironment(settings)
  const custom = join(directory, 'reference.dump')
  const sqlGz = join(directory, 'reference.sql.gz')
  await world.processes.run({ file: program, args: ['--format=custom', `--file=${custom}`], env })
  // Option --compress of the plain format writes the same gzip stream as a pipe would.
  await world.processes.run({ file: program, args: ['--compress=6', `--file=${sqlGz}`], env })
  return { custom, sqlGz }
}
