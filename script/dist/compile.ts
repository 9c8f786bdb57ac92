import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Compiles src/ to build/src/ and returns that path. The bundler cannot drive TypeScript 7, so it gets JavaScript.
 * build/package.json has no `type`: then the bundler reads ESM and writes CommonJS. It holds nothing but what
 * src/version.ts reads, so that a new development dependency does not change the bundles.
 */
export async function compile(root: string): Promise<string> {
  const build = join(root, 'build')
  await rm(build, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root })
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  await writeFile(join(build, 'package.json'), JSON.stringify({ name, version }))
  return join(build, 'src')
}
