import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createProcessLauncher } from '../../../src/adapters/process/launcher.ts'
import { CommandError } from '../../../src/errors.ts'

const launcher = createProcessLauncher({ graceSeconds: 0.3 })
const sh = (script: string) => ({ file: '/bin/sh', args: ['-c', script] })
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

describe('a streamed child', () => {
  it('passes input and output through unchanged', async () => {
    const data = randomBytes(5_000_000)
    const chunks = Array.from({ length: 50 }, (_, i) =>
      data.subarray(i * 100_000, (i + 1) * 100_000),
    )
    const child = launcher.start({ file: 'cat', args: [] }, Readable.from(chunks))
    const received = await buffer(child.stdout)
    expect(sha256(received)).toBe(sha256(data))
    expect((await child.done).exitCode).toBe(0)
  })

  it('waits for a slow reader instead of filling our memory', async () => {
    const child = launcher.start(sh('head -c 50000000 /dev/zero; echo finished >&2'))
    await delay(500)
    expect(child.stdout.readableLength).toBeLessThan(1_000_000)
    let bytes = 0
    for await (const chunk of child.stdout) bytes += chunk.length
    expect(bytes).toBe(50_000_000)
    expect((await child.done).stderrTail).toBe('finished\n')
  })

  it('keeps every byte for a reader that comes after the exit', async () => {
    const child = launcher.start(sh('head -c 100000 /dev/zero'))
    await child.done
    await delay(100)
    expect(await buffer(child.stdout)).toHaveLength(100_000)
  })

  it.each([0, 4])('tells exit code %i although nobody reads its stdout', async (code) => {
    const child = launcher.start(sh(`echo unread; exit ${code}`))
    const told = await child.done.catch((error: unknown) => error)
    if (code === 0) expect(told).toMatchObject({ exitCode: 0 })
    else expect(told).toMatchObject({ failure: { exitCode: 4 } })
  })

  it('ends when its reader goes away', async () => {
    const child = launcher.start({ file: 'yes', args: [] })
    child.stdout.once('data', () => child.stdout.destroy())
    await expect(child.done).rejects.toThrow(CommandError)
  })

  it('that stops reading its input early is judged by its exit code alone', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'a\n')
      })(),
    )
    const child = launcher.start({ file: 'head', args: ['-c', '4'] }, endless)
    expect(await text(child.stdout)).toBe('a\na\n')
    expect((await child.done).exitCode).toBe(0)
    expect(endless.destroyed).toBe(true)
  })

  it('fails with the error of an input that breaks, although the child would be content', async () => {
    const broken = Readable.from(
      (async function* () {
        yield 'half'
        await delay(50)
        throw new Error('disk read error')
      })(),
    )
    const child = launcher.start({ file: 'cat', args: [] }, broken)
    child.stdout.resume()
    await expect(child.done).rejects.toThrow('disk read error')
  })

  it('fails when its input was already closed before it began', async () => {
    const closed = Readable.from(['data'])
    closed.destroy()
    const child = launcher.start({ file: 'cat', args: [] }, closed)
    child.stdout.resume()
    await expect(child.done).rejects.toThrow()
  })

  it('that cannot start ends its output and tells why', async () => {
    const child = launcher.start({ file: 'no-such-program', args: [] }, Readable.from(['x']))
    expect(await text(child.stdout)).toBe('')
    await expect(child.done).rejects.toMatchObject({ failure: { cause: 'spawn' } })
    expect(child.pid).toBeNaN()
  })

  it('is gone when kill resolves', async () => {
    const child = launcher.start(sh("trap '' TERM; sleep 60; sleep 60"))
    await delay(100)
    await child.kill()
    expect(() => process.kill(child.pid, 0)).toThrow('ESRCH')
    await expect(child.done).rejects.toMatchObject({ failure: { cause: 'signal' } })
  })
})
