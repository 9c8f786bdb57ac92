import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { sha256, startVaultServer, type VaultServer } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const LARGE = randomBytes(16 * 2 ** 20)
const HASH = sha256(LARGE)

afterAll(() => directory.remove())

describe.skipIf(findSshd() === null)(`a vault at work${WITHOUT_SSHD}`, () => {
  let vault: VaultServer

  beforeAll(async () => {
    vault = await startVaultServer(directory.path)
  })
  afterAll(() => vault.stop())

  const committed = (name: string) => join(vault.root, 'vault', name)
  const arrived = (hash: string) => join(vault.root, 'incoming', hash)

  /** Starts an upload that stays open after the bytes that it is given. */
  const stall = async (hash: string, size: number, bytes: Buffer): Promise<ChildProcess> => {
    const child = spawn('ssh', [...vault.sshArguments, '127.0.0.1', `put ${hash} ${size} 0`])
    child.stdin.on('error', () => undefined)
    child.stdin.write(bytes)
    await until(() => existsSync(arrived(hash)) && statSync(arrived(hash)).size > 0)
    return child
  }

  it('goes on where a cut upload ended, and takes no byte twice', async () => {
    const child = await stall(HASH, LARGE.length, LARGE.subarray(0, 6 * 2 ** 20))
    child.kill('SIGKILL')
    await until(() => writersOf(arrived(HASH)).length === 0)
    const here = statSync(arrived(HASH)).size
    expect(here).toBeGreaterThan(0)
    expect(await vault.survey()).toContain(`\nincoming ${here} ${HASH}\n`)
    const wrong = await vault.ask(`put ${HASH} ${LARGE.length} 0`, LARGE.subarray(0, 10))
    expect(wrong).toMatchObject({
      code: 3,
      stderr: `lastro-vault: offset: ${here} bytes are here\n`,
    })
    await vault.ask(`put ${HASH} ${LARGE.length} ${here}`, LARGE.subarray(here))
    const sealed = await vault.ask('seal', `${HASH} ${LARGE.length}\n`)
    expect(sealed).toMatchObject({ code: 0, stdout: `SEALED ${HASH}\nend\n` })
    const again = await vault.ask(`put ${HASH} ${LARGE.length} 0`, LARGE)
    expect(again).toMatchObject({ code: 3, stderr: 'lastro-vault: offset: all of it is here\n' })
    const name = 'daily/resumed_backup_20251120_030000.dump'
    const line = `${HASH} ${LARGE.length} ${name}\n`
    expect((await vault.ask('commit', line)).stdout).toBe(`OK ${name}\nend\n`)
    expect(statSync(committed(name)).mode & 0o777).toBe(0o440)
    expect((await vault.ask('commit', line)).stdout).toBe(`HAVE ${name}\nend\n`)
  })

  it('links what it has under another name already, and gets no byte of it', async () => {
    const weekly = 'weekly/resumed_backup_20251120_030000.dump'
    const line = `${HASH} ${LARGE.length} ${weekly}\n`
    expect((await vault.ask('commit', line)).stdout).toBe(`OK ${weekly}\nend\n`)
    expect(statSync(committed(weekly)).nlink).toBe(2)
  })

  it('ends an upload whose client is gone when the client comes back for the same file', async () => {
    const content = randomBytes(100_000)
    const hash = sha256(content)
    const child = await stall(hash, content.length, content.subarray(0, 50_000))
    // Its TCP still stands; nobody will ever say another word on it.
    child.kill('SIGSTOP')
    const here = statSync(arrived(hash)).size
    const rest = content.subarray(here)
    const answer = await vault.ask(`put ${hash} ${content.length} ${here}`, rest)
    expect(answer.code).toBe(0)
    expect(readFileSync(arrived(hash))).toEqual(content)
    child.kill('SIGKILL')
  })

  it('lets no upload write into what it is hashing or has taken in', async () => {
    const content = randomBytes(50_000)
    const [hash, name] = [sha256(content), 'daily/open_backup_20251121_030000.dump']
    const child = await stall(hash, content.length + 9, content)
    const committing = vault.ask('commit', `${hash} ${content.length} ${name}\n`)
    await delay(300)
    expect(existsSync(committed(name))).toBe(false)
    child.stdin?.end('MALWARE!!')
    const { stdout } = await committing
    expect(stdout).toBe(`BADHASH ${hash}\nend\n`)
    await vault.add(name, content)
    const late = await vault.ask(`put ${hash} ${content.length + 9} ${content.length}`, 'MALWARE!!')
    expect(late.code).toBe(3)
    expect(readFileSync(committed(name))).toEqual(content)
  })

  it.each([5, 25, 45, 65, 90])(
    'leaves no half file under a final name when it is killed %i ms into a commit',
    async (milliseconds) => {
      const content = Buffer.concat([LARGE, Buffer.from(String(milliseconds))])
      const [hash, name] = [
        sha256(content),
        `daily/kill${milliseconds}_backup_20251122_030000.dump`,
      ]
      const line = `${hash} ${content.length} ${name}\n`
      await vault.ask(`put ${hash} ${content.length} 0`, content)
      const committing = vault.ask('commit', line)
      await delay(milliseconds)
      for (const pid of gates(vault.root)) killHard(pid)
      await committing
      if (existsSync(committed(name))) expect(sha256(readFileSync(committed(name)))).toBe(hash)
      // The same again finishes it without another byte.
      expect((await vault.ask('commit', line)).stdout).toMatch(/^(OK|HAVE) .*\nend\n$/)
      expect(sha256(readFileSync(committed(name)))).toBe(hash)
      expect((await vault.ask('list')).stdout).toMatch(
        new RegExp(`^file ${hash} ${content.length} \\d+ ${name}$`, 'm'),
      )
    },
  )

  it('hashes what it holds anew when it is asked: a flipped bit shows', async () => {
    const name = 'monthly/flip_backup_20251101_030000.dump'
    await vault.add(name, Buffer.from('sound'))
    const path = committed(name)
    spawnSync('chmod', ['u+w', path])
    execFileSync('sh', ['-c', 'printf sounD > "$1"', 'sh', path])
    expect((await vault.ask('sha256', `${name}\n${name}x\n`)).stdout).toBe(
      `sha256 ${sha256('sounD')} ${name}\nend\n`,
    )
    expect((await vault.ask('list')).stdout).toContain(`file ${sha256('sound')} 5 `)
    const check = await vault.admin('check')
    expect([check.code, check.stdout]).toEqual([1, `damaged ${name}\n`])
    spawnSync('rm', ['-f', path])
    expect((await vault.admin('check')).stdout).toBe(`gone ${name}\n`)
  })

  it('keeps nobody out for a client that keeps its end open: neither one that has not said all, nor one that sends no more', async () => {
    const small = Buffer.from('a client that says nothing more')
    const silent = ['commit', 'seal', `manifest - ${sha256('x')}`].map((verb) =>
      spawn('ssh', [...vault.sshArguments, '127.0.0.1', verb]),
    )
    const stalled = randomBytes(2 ** 20)
    const upload = await stall(sha256(stalled), stalled.length, stalled.subarray(0, 2 ** 18))
    await until(() => gates(vault.root).length >= silent.length + 1)
    // As if its last byte had come a while ago.
    const long = Date.now() / 1000 - 90
    utimesSync(arrived(sha256(stalled)), long, long)
    const name = 'daily/silence_backup_20251120_030000.dump'
    expect(await vault.add(name, small)).toBe(`OK ${name}`)
    await until(() => upload.exitCode !== null || upload.signalCode !== null)
    // What came of it stays, and is gone on from.
    expect(statSync(arrived(sha256(stalled))).size).toBeGreaterThan(0)
    for (const child of silent) child.kill()
    await until(() => gates(vault.root).length === 0)
    expect(readdirSync(join(vault.root, 'meta'))).toEqual([])
  })

  it('does not miss what a killed commit has entered in its index and never linked', async () => {
    const content = Buffer.from('entered, sealed, and never linked')
    const hash = sha256(content)
    await vault.ask(`put ${hash} ${content.length} 0`, content)
    await vault.ask('seal', `${hash} ${content.length}\n`)
    const name = 'daily/never_backup_20251120_030000.dump'
    appendFileSync(join(vault.root, 'index'), `1763600000 ${hash} ${content.length} ${name}\n`)
    expect((await vault.admin('check')).stdout).not.toContain(`gone ${name}`)
    const line = `${hash} ${content.length} ${name}\n`
    expect((await vault.ask('commit', line)).stdout).toBe(`OK ${name}\nend\n`)
    spawnSync('rm', ['-f', committed(name)])
    expect((await vault.admin('check')).stdout).toContain(`gone ${name}`)
  })

  it('keeps every manifest, and takes one only from who knows the last', async () => {
    const [first, second] = ['{"seq":1}\n', '{"seq":2}\n']
    expect((await vault.ask(`manifest - ${sha256(first)}`, first)).stdout).toBe('end\n')
    const stale = await vault.ask(`manifest - ${sha256(second)}`, second)
    expect([stale.code, stale.stderr]).toEqual([
      4,
      'lastro-vault: moved on: another run has written a manifest\n',
    ])
    const cut = await vault.ask(`manifest ${sha256(first)} ${sha256(second)}`, '{"seq"')
    expect(cut.code).toBe(5)
    // As a gate leaves it that was killed when the name was made: the last manifest is not written into.
    const meta = (name: string) => join(vault.root, 'meta', name)
    execFileSync('ln', ['-f', meta('manifest-00000001.json'), meta('.new')])
    expect((await vault.ask(`manifest ${sha256(first)} ${sha256(second)}`, '{')).code).toBe(5)
    expect(readFileSync(meta('manifest-00000001.json'), 'utf8')).toBe(first)
    await vault.ask(`manifest ${sha256(first)} ${sha256(second)}`, second)
    expect(readdirSync(join(vault.root, 'meta'))).toEqual([
      'manifest-00000001.json',
      'manifest-00000002.json',
    ])
    expect(await vault.survey()).toMatch(
      new RegExp(`\nmanifest ${second.length}\n${second}\nsurvey-end\n$`),
    )
  })
})

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; !isTrue(); turn++) {
    if (turn > 400) throw new Error('it never came true')
    await delay(25)
  }
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

/** Processes that write into a file. */
function writersOf(path: string): readonly number[] {
  return processes().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/1`) === path
    } catch {
      return false
    }
  })
}

/** Gates of a vault with the programs that they have started: all that has its directory as their own. */
function gates(root: string): readonly number[] {
  return processes().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === root
    } catch {
      return false
    }
  })
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was done before.
  }
}
