import { Readable } from 'node:stream'
import type { SshFiles } from '../../ssh-port.ts'
import { checksumList, hashManifest, serializeManifest } from '../manifest.ts'
import type { Change } from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { readText } from './survey-files.ts'

/**
 * Makes a change by renames, the manifest last; resolves to the SHA-256 of its text. Done twice it does nothing more: what was moved already is not where it came from.
 * @throws {RemoteFailure} `remote-moved-on` when the manifest there is not the one that the plan was made from
 */
export async function makeChange(files: SshFiles, path: string, change: Change): Promise<string> {
  const text = serializeManifest(change.manifest)
  const sha256 = hashManifest(text)
  const there = await readText(files, `${path}/meta/manifest.json`)
  const found = there === null ? null : hashManifest(there)
  if (found === sha256) return sha256
  if (found !== change.expected)
    throw new RemoteFailure('remote-moved-on', 'somebody else has changed the copies meanwhile')
  const mover = new Mover(files, path)
  for (const one of change.retire) await mover.move('current', `history/${change.run}`, one)
  for (const one of change.take) await mover.move('incoming', 'current', one)
  for (const { from, to } of change.link) await mover.link(from, to)
  await write(files, `${path}/meta/SHA256SUMS`, checksumList(change.manifest))
  await write(files, `${path}/meta/manifest.json`, text)
  return sha256
}

/** Moves files of a remote, and knows which directories are there. */
class Mover {
  readonly #files: SshFiles
  readonly #path: string
  readonly #made = new Set<string>()
  readonly #names = new Map<string, Set<string>>()

  constructor(files: SshFiles, path: string) {
    this.#files = files
    this.#path = path
  }

  async move(from: string, to: string, path: string): Promise<void> {
    if (!(await this.#isThere(from, path))) {
      if (await this.#isThere(to, path)) return
      throw new RemoteFailure('remote-moved-on', `${path} is not where it was`)
    }
    await this.#makeParents(to, path)
    await this.#files.rename(`${this.#path}/${from}/${path}`, `${this.#path}/${to}/${path}`)
    this.#forget(from, path)
    this.#forget(to, path)
  }

  async link(from: string, to: string): Promise<void> {
    if (await this.#isThere('current', to)) return
    await this.#makeParents('current', to)
    const [source, target] = [`${this.#path}/current/${from}`, `${this.#path}/current/${to}`]
    if (!(await this.#files.link(source, target))) {
      // A server without hard links gets the bytes a second time, through us.
      const partial = `${this.#path}/incoming/.link`
      await this.#files.append(partial, 0, this.#files.read(source, 0))
      await this.#files.rename(partial, target)
    }
    this.#forget('current', to)
  }

  async #isThere(area: string, path: string): Promise<boolean> {
    const [directory, name] = split(`${area}/${path}`)
    let names = this.#names.get(directory)
    if (names === undefined) {
      const entries = (await this.#files.list(`${this.#path}/${directory}`)) ?? []
      names = new Set(entries.map((entry) => entry.name))
      this.#names.set(directory, names)
    }
    return names.has(name)
  }

  #forget(area: string, path: string): void {
    this.#names.delete(split(`${area}/${path}`)[0])
  }

  async #makeParents(area: string, path: string): Promise<void> {
    const parts = `${area}/${path}`.split('/').slice(0, -1)
    for (const [index] of parts.entries()) {
      const directory = parts.slice(0, index + 1).join('/')
      if (this.#made.has(directory)) continue
      await this.#files.makeDirectory(`${this.#path}/${directory}`)
      this.#made.add(directory)
    }
  }
}

function split(path: string): readonly [directory: string, name: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, slash), path.slice(slash + 1)]
}

async function write(files: SshFiles, path: string, text: string): Promise<void> {
  await files.append(`${path}.partial`, 0, Readable.from([Buffer.from(text)]))
  await files.rename(`${path}.partial`, path)
}
