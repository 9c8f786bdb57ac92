import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { Filesystem } from '../../../src/disk/measurement.ts'
import { canMountLoopDisks } from '../../real-hosts/loop-disk.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const run = promisify(execFile)
const directory = await makeTemporaryDirectory('/var/tmp')
const canMount = await canMountLoopDisks(directory.path)
const WHY_NOT = canMount ? '' : ', skipped: no file system can be mounted here (root, mkfs.ext4)'

afterAll(() => directory.remove())

const HANGING_CHECK = 'test/real-hosts/hanging-check.ts'

describe.skipIf(!canMount)(`a file system that does not answer${WHY_NOT}`, () => {
  it('is told as hanging within five seconds, and hides nothing of the others', async () => {
    const point = join(directory.path, 'dead')
    await mkdir(point)
    const { stdout } = await run(
      'unshare',
      ['--mount', process.execPath, 'test/real-hosts/hanging-scene.ts', point],
      { timeout: 30_000 },
    )
    const { seconds, measurement, trial, trialSeconds } = JSON.parse(stdout)
    expect(seconds).toBeLessThan(5)
    expect(trial).toMatchObject({ directory: point, outcome: 'silent' })
    expect(trialSeconds).toBeLessThan(3)
    const states = new Map(
      measurement.filesystems.map((each: Filesystem) => [each.mountPoint, each.state]),
    )
    expect(states.get(point)).toBe('hanging')
    expect(states.get('/')).toBe('measured')
    expect(measurement.trees[0].obstacle.reason).toBe('filesystem-hanging')
    expect(measurement.directories[0].obstacle.reason).toBe('filesystem-hanging')
    expect(measurement.directories[1].allocatedBytes).toBeGreaterThan(0)
  })

  it.each([
    ['the backups are on it', 'disk-check', 'dead', {}],
    ['the backups are on it and are to be cleaned up', 'disk-check --apply 0123456789', 'dead', {}],
    ['the state is on it', 'disk-check', 'state', {}],
    ['the state is on it and one only looks', 'status', 'state', {}],
    ['it dies once it has told its space', 'disk-check', 'dead', { LASTRO_HALF_ALIVE: '1' }],
  ])('does not keep a command from its end when %s', async (_title, command, role, env) => {
    const point = join(directory.path, `dead-${role}`)
    const config = join(directory.path, 'lastro.yml')
    await mkdir(point, { recursive: true })
    const places =
      role === 'state' ? [`${point}/lastro`, '/nowhere'] : [join(directory.path, 'state'), point]
    await writeFile(
      config,
      `system: {name: chefwell, state-dir: ${places[0]}}
disk: {directories: [${role === 'state' ? '/usr/share/doc' : point}], mount-timeout: 1s, walk-timeout: 1s}
backups:
  directory: ${places[1]}
  sources: {shop: {engine: postgres, host: /nowhere, database: shop, user: ana}}
`,
    )
    const { stdout } = await run(
      'unshare',
      [
        '--mount',
        process.execPath,
        HANGING_CHECK,
        point,
        config,
        ...command.split(' '),
        '--host',
        'local',
      ],
      {
        timeout: 40_000,
        maxBuffer: 2 ** 24,
        env: { ...process.env, ...env, TMPDIR: directory.path },
      },
    )
    const check = JSON.parse(stdout)
    expect(check.seconds).toBeLessThan(15)
    expect(check.stdout).toContain(point)
    expect(check.stdout).toMatch(/filesystem-hanging|walk-too-long|directory-unreadable/)
    expect(check.code).toBe(command === 'status' ? 0 : 1)
    expect(check.stdout + check.stderr).not.toMatch(/internal-error|lock-held|"cancelled"/)
  })

  it('keeps nobody waiting where the run log, a key and the certificate of an authority are on it', async () => {
    const point = join(directory.path, 'dead-files')
    const config = join(directory.path, 'lastro.yml')
    await mkdir(point, { recursive: true })
    await writeFile(
      config,
      `system: {name: chefwell, state-dir: ${join(directory.path, 'state-files')}, run-log: ${point}/log}
disk: {mounts: [${directory.path}/nothing], mount-timeout: 1s, walk-timeout: 1s, login-timeout: 2s}
hosts:
  web-1:
    address: 127.0.0.1
    user: lastro
    host-keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZpcnN0IG9mIG5vYm9keSdzIGtleXMgaW4gYSB0ZXN0]
    private-key-file: ${point}/key
notify:
  email:
    owners: {host: localhost, port: 9, from: a@example.com, to: [b@example.com], ca-file: ${point}/ca.pem}
`,
    )
    const { stdout } = await run(
      'unshare',
      ['--mount', process.execPath, HANGING_CHECK, point, config, 'disk-check'],
      {
        timeout: 40_000,
        maxBuffer: 2 ** 24,
        env: { ...process.env, TMPDIR: directory.path },
      },
    )
    const check = JSON.parse(stdout)
    expect(check.seconds).toBeLessThan(15)
    expect(check.stdout).toContain(`${point}/key does not answer`)
    expect(check.stdout + check.stderr).toContain(`${point}/ca.pem does not answer`)
    expect(check.stderr).toContain('log')
    expect(check.stdout).toContain('it does not answer')
    expect(check.code).toBe(1)
  })
})
