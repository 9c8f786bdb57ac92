import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { sha256, startVaultServer, type VaultServer } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const NAME = 'daily/chefwell_backup_20251120_030000.dump'
const CONTENT = Buffer.from('a dump that must not be lost')
const HASH = sha256(CONTENT)

afterAll(() => directory.remove())

describe.skipIf(findSshd() === null)(`the gate of a vault${WITHOUT_SSHD}`, () => {
  let vault: VaultServer

  beforeAll(async () => {
    vault = await startVaultServer(directory.path)
    expect(await vault.add(NAME, CONTENT)).toBe(`OK ${NAME}`)
  })
  afterAll(() => vault.stop())

  /** Whatever was tried: the one backup lies there as it was, and nothing else. */
  const expectUntouched = () => {
    const tree = join(vault.root, 'vault')
    const files = readdirSync(tree, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
    expect(files).toEqual([join(tree, NAME)])
    expect(readFileSync(join(tree, NAME))).toEqual(CONTENT)
  }

  it.each([
    ['a shell', ''],
    ['a program', 'cat /etc/passwd'],
    ['a program by its path', '/bin/sh'],
    ['deletion', `rm vault/${NAME}`],
    ['the verbs of the administrator', 'prune 1 1 1'],
    ['a vault made anew', 'init'],
    ['reading back', `get ${NAME} 0`],
    ['a second command after a semicolon', 'list; id'],
    ['a second command in one word', 'list;id'],
    ['a second command after an ampersand', 'list && id'],
    ['a pipe', 'list | sh'],
    ['a command in the place of an argument', `put $(id) 1 0`],
    ['one in backquotes', 'put `id` 1 0'],
    ['a second line', 'list\nid'],
    ['a redirection', 'list >vault/daily/x'],
    ['a pattern', '*'],
    ['an option', 'list --help'],
    ['an empty hash', `put '' 1 0`],
    ['a hash that is a path', `put ../vault/${NAME} 28 0`],
    ['a hash of capital letters', `put ${HASH.toUpperCase()} 28 0`],
    ['a size that is no number', `put ${HASH} 1e9 0`],
    ['an octal size', `put ${HASH} 010 0`],
    ['an offset beyond the size', `put ${HASH} 5 6`],
    ['a negative offset', `put ${HASH} 5 -1`],
    ['rsync that sends', 'rsync --server --sender -logDtpre.iLsfxC . vault/'],
    ['rsync that receives', 'rsync --server -logDtpre.iLsfxC --delete . vault/'],
    ['scp that fetches', `scp -f vault/${NAME}`],
    ['the subsystem of sftp as a command', '/usr/lib/openssh/sftp-server'],
  ])('refuses %s', async (_what, verb) => {
    const answer = verb === '' ? await vault.ssh(['127.0.0.1']) : await vault.ask(verb)
    expect(answer).toMatchObject({ code: 126, stdout: '' })
    expect(answer.stderr).toMatch(/^lastro-vault: denied: /)
    expectUntouched()
  })

  it.each([
    ['the way up', '../index'],
    ['the way up within', 'daily/../../index'],
    ['an absolute path', '/etc/cron.d/x'],
    ['no tier', 'x.dump'],
    ['a tier that is none', 'yearly/x.dump'],
    ['a tier alone', 'daily/'],
    ['a hidden name', 'daily/.x'],
    ['an option', 'daily/-rf'],
    ['a blank', 'daily/a b'],
    ['a tab', 'daily/a\tb'],
    ['a command', 'daily/$(id)'],
    ['a semicolon', 'daily/a;id'],
    ['a pattern', 'daily/*'],
    ['a byte that is no ASCII', 'daily/ação.dump'],
    ['two slashes', 'daily//x'],
    ['too deep a path', 'daily/a/b/c'],
    ['too long a name', `daily/${'x'.repeat(200)}`],
  ])('takes nothing in whose name is %s', async (_what, name) => {
    const { code, stdout } = await vault.ask('commit', `${HASH} ${CONTENT.length} ${name}\n`)
    expect([code, stdout]).toEqual([5, 'BADNAME -\nend\n'])
    expectUntouched()
  })

  it('takes no other content under a name that it has', async () => {
    const ransom = Buffer.from('pay')
    expect(await vault.add(NAME, ransom)).toBe(`CONFLICT ${NAME}`)
    expectUntouched()
  })

  it('throws away what has not the hash that it was sent under', async () => {
    const [sent, said] = [Buffer.from('bytes of malware'), sha256('what it pretends to be')]
    expect((await vault.ask(`put ${said} ${sent.length} 0`, sent)).code).toBe(0)
    const line = `${said} ${sent.length} daily/x_backup_20251121_030000.dump`
    const { code, stdout } = await vault.ask('commit', `${line}\n`)
    expect([code, stdout]).toEqual([5, `BADHASH ${said}\nend\n`])
    expect(readdirSync(join(vault.root, 'incoming'))).not.toContain(said)
    expectUntouched()
  })

  it('throws away what has the hash but not the size', async () => {
    const sent = Buffer.from('a size too small')
    await vault.ask(`put ${sha256(sent)} ${sent.length} 0`, sent)
    const { stdout } = await vault.ask('seal', `${sha256(sent)} ${sent.length + 1}\n`)
    expect(stdout).toBe(`BADHASH ${sha256(sent)}\nend\n`)
    expectUntouched()
  })

  it('commits nothing that has not come', async () => {
    const { stdout } = await vault.ask('commit', `${sha256('nothing')} 7 daily/y.dump\n`)
    expect(stdout).toBe('MISSING daily/y.dump\nend\n'.replace('daily/y.dump', sha256('nothing')))
  })

  it('follows no symbolic link that somebody has put into its tree', async () => {
    const trap = 'daily/z_backup_20251122_030000.dump'
    await symlink('/etc/hostname', join(vault.root, 'vault', trap))
    expect(await vault.add(trap, Buffer.from('through the link'))).toBe(`CONFLICT ${trap}`)
    expect((await vault.ask('sha256', `${trap}\n`)).stdout).toBe('end\n')
    spawnSync('rm', [join(vault.root, 'vault', trap)])
    const blob = Buffer.from('over a link among what arrives')
    const place = join(vault.root, 'incoming', sha256(blob))
    await symlink(join(vault.root, 'vault', NAME), place)
    expect((await vault.ask(`put ${sha256(blob)} ${blob.length} 0`, blob)).code).toBe(126)
    spawnSync('rm', [place])
    await vault.ask('commit', '')
    expectUntouched()
  })

  it('takes nothing that would fill the disk', async () => {
    const answer = await vault.ask(`put ${HASH.replace(/^./, '0')} 9000000000000000 0`, 'x')
    expect(answer).toMatchObject({ code: 28, stderr: 'lastro-vault: full: no room for it\n' })
  })

  it('gives neither a terminal nor a way on to the network', async () => {
    const terminal = await vault.ssh(['-tt', '127.0.0.1', 'list'])
    expect(terminal.stderr).toContain('PTY allocation request failed')
    const through = await vault.ssh(['-W', `127.0.0.1:${vault.port}`, '127.0.0.1'])
    expect(through).toMatchObject({ stdout: '' })
    expect(through.code).not.toBe(0)
    const back = ['-o', 'ExitOnForwardFailure=yes', '-N', '-R', '127.0.0.1:0:127.0.0.1:22']
    expect((await vault.ssh([...back, '127.0.0.1'])).code).toBe(255)
    const sftp = await vault.ssh(['-s', '127.0.0.1', 'sftp'])
    expect(sftp.stdout).toBe('')
    expect(sftp.code).not.toBe(0)
    expectUntouched()
  })

  it('says nothing of what was asked, which is foreign text', async () => {
    const { stderr } = await vault.ask('\u001b[31mboo')
    expect(stderr).toBe('lastro-vault: denied: no such verb\n')
  })

  it('with the role read gives files back from any byte on, and takes nothing in', async () => {
    await vault.setRole('read')
    try {
      expect((await vault.ask(`get ${NAME} 2`)).stdout).toBe(CONTENT.subarray(2).toString())
      expect((await vault.ask('get ../index 0')).code).toBe(126)
      expect((await vault.ask(`get daily/none 0`)).code).toBe(3)
      for (const verb of [`put ${HASH} 28 0`, 'commit', 'seal', `manifest - ${HASH}`])
        expect(await vault.ask(verb, 'x')).toMatchObject({ code: 126 })
    } finally {
      await vault.setRole('add')
    }
    expectUntouched()
  })

  it('is no vault where its disk is not mounted', async () => {
    await vault.setRole('add')
    spawnSync('mv', [join(vault.root, '.lastro-vault'), join(vault.root, '.away')])
    const { code, stderr } = await vault.ask('list')
    spawnSync('mv', [join(vault.root, '.away'), join(vault.root, '.lastro-vault')])
    expect(code).toBe(1)
    expect(stderr).toContain('this is no vault (is its disk mounted?')
  })
})
