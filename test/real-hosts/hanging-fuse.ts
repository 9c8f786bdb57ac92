// Mounts a FUSE file system at argv[2] that answers the handshake and then nothing, like a server that died: who asks it
// anything waits in the kernel and cannot be killed. With argv[3] it answers everything but the listing of its directory, like one
// that dies between two questions. Prints `mounted`; with the end of this process the waiting ends.
import { spawnSync } from 'node:child_process'
import { openSync, readSync, writeSync } from 'node:fs'

const point = process.argv[2] ?? ''
const device = openSync('/dev/fuse', 'r+')
const mounted = spawnSync(
  'mount',
  ['-i', '-t', 'fuse', '-o', 'fd=3,rootmode=40000,user_id=0,group_id=0', 'lastro-test', point],
  { stdio: ['ignore', 'ignore', 'inherit', device] },
)
if (mounted.status !== 0) process.exit(1)

// Lengths and opcodes of the protocol: linux/fuse.h.
const [LOOKUP, GETATTR, STATFS, INIT, OPENDIR, ACCESS] = [1, 3, 17, 26, 27, 34]
const isHalfAlive = process.argv[3] !== undefined
const request = Buffer.alloc(1 << 20)

function answerTo(opcode: number): void {
  const lengths = new Map([
    [GETATTR, 104],
    [STATFS, 80],
    [OPENDIR, 16],
    [ACCESS, 0],
    [LOOKUP, 0],
  ])
  const length = lengths.get(opcode)
  if (length === undefined) return
  const answer = Buffer.alloc(16 + length)
  answer.writeUInt32LE(answer.length, 0)
  answer.writeInt32LE(opcode === LOOKUP ? -2 : 0, 4)
  request.copy(answer, 8, 8, 16)
  if (opcode === GETATTR) {
    // Of the root: its inode, its mode, its links.
    answer.writeBigUInt64LE(1n, 32)
    answer.writeUInt32LE(0o40755, 92)
    answer.writeUInt32LE(2, 96)
  }
  if (opcode === STATFS) {
    for (const [index, figure] of [1000n, 900n, 900n, 100n, 90n].entries())
      answer.writeBigUInt64LE(figure, 16 + 8 * index)
    for (const [index, figure] of [4096, 255, 4096].entries())
      answer.writeUInt32LE(figure, 56 + 4 * index)
  }
  writeSync(device, answer)
}

for (;;) {
  readSync(device, request)
  const opcode = request.readUInt32LE(4)
  if (isHalfAlive && opcode !== INIT) answerTo(opcode)
  if (opcode !== INIT) continue
  const answer = Buffer.alloc(16 + 64)
  answer.writeUInt32LE(answer.length, 0)
  request.copy(answer, 8, 8, 16)
  answer.writeUInt32LE(7, 16)
  answer.writeUInt32LE(31, 20)
  answer.writeUInt32LE(4096, 16 + 20)
  writeSync(device, answer)
  process.stdout.write('mounted\n')
}
