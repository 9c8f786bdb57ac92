// Preloaded into the measured process (plain JavaScript, so that no TypeScript loader adds to its memory).
// VmHWM belongs to the address space: unlike ru_maxrss it does not inherit the peak of the process that forked us.
import { readFileSync, writeFileSync } from 'node:fs'

const target = process.env.LASTRO_BENCH_MEMORY
if (target) {
  process.on('exit', () => {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
    writeFileSync(target, peak?.[1] ?? '')
  })
}
