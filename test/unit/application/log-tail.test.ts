import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { LogTail } from '../../../src/application/log-tail.ts'

const asItIs = (text: string) => text

/** The lines of a tail that has read the chunks. */
async function linesOf(chunks: readonly (string | Buffer)[], redact = asItIs) {
  const tail = new LogTail()
  const stream = new PassThrough()
  tail.follow(stream)
  for (const chunk of chunks) stream.write(chunk)
  stream.end()
  stream.destroy()
  await turn()
  await turn()
  return tail.lines(redact)
}

it('keeps the last 60 lines, without empty ones', async () => {
  const lines = await linesOf([Array.from({ length: 1000 }, (_, i) => `line ${i}\n\n`).join('')])
  expect(lines).toHaveLength(60)
  expect(lines.at(-1)).toBe('line 999')
})

it('joins lines and characters that come in pieces, and reads the last one without an end', async () => {
  const [head, tail] = [Buffer.from('ação').subarray(0, 2), Buffer.from('ação').subarray(2)]
  expect(await linesOf(['one\r\ntw', 'o\n', head, tail])).toEqual(['one', 'two', 'ação'])
})

it('does not grow with a line that never ends', async () => {
  const lines = await linesOf(Array.from({ length: 200 }, () => 'x'.repeat(65_536)))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.length).toBe(400)
})

it('masks before it cuts, also what was no secret yet when it came', async () => {
  const line = `${'a'.repeat(390)} s3cret-token`
  const lines = await linesOf([`${line}\n`], (text) => text.replaceAll('s3cret-token', '***'))
  expect(lines[0]).toBe(`${'a'.repeat(390)} ***`)
})
