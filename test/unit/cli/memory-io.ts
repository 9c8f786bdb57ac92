import { Writable } from 'node:stream'
import type { CliIo } from '../../../src/cli/cli-io.ts'

/** A terminal in memory, with what was printed to it. */
export interface MemoryIo extends CliIo {
  readonly printed: () => { readonly stdout: string; readonly stderr: string }
}

export function memoryIo(env: Readonly<Record<string, string>> = {}): MemoryIo {
  const text = { stdout: '', stderr: '' }
  const streamOf = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        text[name] += String(chunk)
        done()
      },
    })
  return {
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
    env,
    signal: new AbortController().signal,
    redact: (line) => line.replaceAll('hunter2', '***'),
    printed: () => ({ ...text }),
  }
}
