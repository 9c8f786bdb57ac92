import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pickPorts } from '../../real-hosts/ssh-servers.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { type ScriptedServer, serve } from '../../unit/probes/scripted-server.ts'

const isRoot = process.getuid?.() === 0
const WHY_NOT = isRoot ? '' : ', skipped: no other account can be taken (root)'
const OTHER_ID = 65534
const ANOTHER = ['--reuid', `${OTHER_ID}`, '--regid', `${OTHER_ID}`, '--clear-groups']

const directory = await makeTemporaryDirectory('/var/tmp')
let web: ScriptedServer
beforeAll(async () => {
  web = await serve((_, response) => void response.end())
})
afterAll(async () => {
  await web.close()
  await directory.remove()
})

const told = () =>
  web.seen
    .flatMap(({ body }) => JSON.parse(body).alerts)
    .map(({ kind, key }) => `${kind} ${key}`)
    .filter((line) => line.includes('web-1'))

it.skipIf(!isRoot)(
  `a host that dies while the state cannot be written is told of at once, and is not over when it can${WHY_NOT}`,
  async () => {
    const state = join(directory.path, 'state')
    const config = join(directory.path, 'lastro.yml')
    const [port] = await pickPorts(1)
    await chmod(directory.path, 0o755)
    await mkdir(state)
    await writeFile(
      config,
      `system: {name: chefwell, state-dir: ${state}}
hosts:
  web-1:
    address: 127.0.0.1
    port: ${port}
    user: lastro
    host-keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZpcnN0IG9mIG5vYm9keSdzIGtleXMgaW4gYSB0ZXN0]
    private-key-file: ${join(directory.path, 'key')}
notify: {webhooks: {programs: {url: "${web.baseUrl}/hook"}}}
`,
    )
    await writeFile(join(directory.path, 'key'), '')
    const check = async () => {
      const run = ['src/cli/index.ts', 'disk-check', '--json', '--config', config]
      const child = spawn('setpriv', [...ANOTHER, process.execPath, ...run])
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
      if (child.exitCode === null) await once(child, 'exit')
      return out + err
    }
    await check()
    expect(told()).toEqual(['raised web-1/host'])
    await chown(state, OTHER_ID, OTHER_ID)
    await check()
    await check()
    expect(told().join()).not.toContain('resolved')
  },
)
