import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readHostAnswer } from '../../../src/disk/host-answer.ts'
import { hostScript } from '../../../src/disk/host-script.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')

afterAll(() => directory.remove())

/** Shells that hosts have as `sh`, with what makes them one; those that this machine lacks are left out. */
const SHELLS = [
  { program: 'dash', args: [] },
  { program: 'bash', args: ['--posix'] },
  { program: 'bash', args: [] },
  { program: 'busybox', args: ['sh'] },
  { program: 'mksh', args: [] },
]

const present = SHELLS.filter(({ program }) => spawnSync(program, ['-c', ':']).error === undefined)

it.each(present)(
  '$program $args gives the whole answer, whatever directories are called',
  async ({ program, args }) => {
    const odd = join(directory.path, `it's 100% "$(odd)" \\ & *`)
    await mkdir(join(odd, 'daily'), { recursive: true })
    await writeFile(join(odd, 'daily', '-n a_backup_20251120_030000.dump'), 'x')
    await writeFile(join(odd, 'daily', 'line\nbreak.dump'), 'x')
    const script = hostScript({
      wanted: ['/dev/shm', odd],
      trees: [odd],
      directories: ['/nowhere', '/usr/share/doc'],
      counted: 'all',
      clock: true,
      docker: false,
      mountSeconds: 3,
      walkSeconds: 30,
    })
    const answer = readHostAnswer(
      execFileSync(program, [...args, '-s'], { input: script, encoding: 'utf8' }),
    )
    expect(answer?.isWhole).toBe(true)
    expect(answer?.listed).toEqual(new Set([0]))
    expect(answer?.realPaths).toEqual(
      new Map([
        [0, odd],
        [1, null],
        [2, '/usr/share/doc'],
      ]),
    )
    expect(answer?.files.get(0)?.map(({ tier, name, isFile }) => [tier, name, isFile])).toEqual([
      ['.', 'daily', false],
      ['daily', '-n a_backup_20251120_030000.dump', true],
      ['daily', 'line?break.dump', true],
    ])
    const shared = answer?.mounts.find(({ mountPoint }) => mountPoint === '/dev/shm')
    expect(answer?.spaces.get(shared?.id ?? '')).toMatchObject({ blockSize: 4096n })
    expect(answer?.sizes.get(2)?.allocatedBytes).toBeGreaterThan(0)
    expect(answer?.sizes.get(2)?.failure).toBeNull()
  },
)

it.each(present)(
  '$program $args says of a tier that it may not enter that it was not listed',
  async ({ program, args }) => {
    const path = join(directory.path, 'refused')
    await mkdir(path, { recursive: true })
    // A file cannot be entered by anybody, root included.
    await writeFile(join(path, 'daily'), '')
    const script = hostScript({
      wanted: [],
      trees: [path],
      directories: [],
      counted: [],
      docker: false,
      clock: false,
      mountSeconds: 3,
      walkSeconds: 30,
    })
    const answer = readHostAnswer(
      execFileSync(program, [...args, '-s'], { input: script, encoding: 'utf8' }),
    )
    expect(answer?.isWhole).toBe(true)
    expect(answer?.listed).toEqual(new Set())
  },
)

const MANY = 320
const NO_NAMESPACE = process.getuid?.() === 0 ? '' : ', skipped: only root may mount'

it.skipIf(NO_NAMESPACE !== '')(
  `each of more mounts than are asked at once is measured${NO_NAMESPACE}`,
  async () => {
    const points = Array.from({ length: MANY }, (_, index) => join(directory.path, `m${index}`))
    const script = hostScript({
      wanted: points,
      trees: [directory.path],
      directories: [],
      counted: [],
      clock: false,
      docker: false,
      mountSeconds: 10,
      walkSeconds: 10,
    })
    const mounts = `for n in $(seq 0 ${MANY - 1}); do mkdir -p "$1/m$n"; mount -t tmpfs -o size=4k none "$1/m$n"; done`
    const words = ['--mount', 'sh', '-c', `${mounts}; exec sh -s`, 'sh', directory.path]
    const answer = readHostAnswer(
      execFileSync('unshare', words, { input: script, encoding: 'utf8', maxBuffer: 2 ** 24 }),
    )
    const own = answer?.mounts.filter(({ mountPoint }) => points.includes(mountPoint)) ?? []
    expect(own).toHaveLength(MANY)
    expect(own.filter(({ id }) => answer?.spaces.get(id) === undefined)).toEqual([])
    expect(answer?.listed).toEqual(new Set([0]))
  },
)
