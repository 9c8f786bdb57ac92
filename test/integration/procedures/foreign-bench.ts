import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { libpqEnvironment } from '../../../src/engines/postgres/connection-settings.ts'
import type { Report } from '../../../src/report/report.ts'
import { drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from '../postgres/every-kind.ts'
import { startTestServer, type TestServer } from '../postgres/test-server.ts'

const run = promisify(execFile)

/** A server with a database of every kind of object, and dumps of it as scripts of others make them. */
export interface ForeignBench {
  readonly server: TestServer
  readonly site: Site
  /** Dumps by a program with its arguments; the path of the file, whose name says nothing of what it is. */
  dump(name: string, args: readonly string[], options?: DumpOptions): Promise<string>
  /** Writes a file. */
  write(name: string, bytes: Buffer | string): Promise<string>
  /** Drills a file, and sees to it that nothing is left. */
  judge(path: string): Promise<Report>
}

/** What is dumped with what; `pg_dump` of the database with every kind when absent. */
export interface DumpOptions {
  readonly program?: 'pg_dump' | 'pg_dumpall'
  readonly database?: string
}

/** Starts the server and fills it. */
export async function openForeignBench(): Promise<ForeignBench> {
  const server = await startTestServer()
  await server.run('postgres', EVERY_KIND_ROLES)
  await server.create('shop', EVERY_KIND)
  const site = await makeSite(server.directory, server.settings('shop'))
  return {
    server,
    site,
    dump: async (name, args, { program = 'pg_dump', database = 'shop' } = {}) => {
      const path = join(server.directory, `${name}.backup`)
      const env = { ...process.env, ...libpqEnvironment(server.settings(database)) }
      await run(join(server.client.directory, program), [...args, `--file=${path}`], { env })
      return path
    },
    write: async (name, bytes) => {
      const path = join(server.directory, name)
      await writeFile(path, bytes)
      return path
    },
    judge: async (path) => {
      const report = await drill(site, testWorld(), { backup: path })
      // A dump that is refused at once makes no place at all.
      expect(await readdir(site.config.drill.directory).catch(() => [])).toEqual([])
      return report
    },
  }
}

/** `not-restorable: dump-truncated` */
export function verdictOf({ verdict }: Report): string {
  return `${verdict.value}: ${verdict.reason}`
}
