// Mounts a FUSE file system at argv[2] that answers the handshake and then nothing, like a server that died: who asks it
// anything waits in the kernel and cannot be killed. Prints `mounted`; with the end of this process the waiting ends.
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

// Lengths and opcodes of the protocol: linux/fuse.h, FUSE_INIT.
const INIT = 26
const request = Buffer.alloc(1 << 20)
for (;;) {
  readSync(device, request)
  if (request.readUInt32LE(4) !== INIT) continue
  const answer = Buffer.alloc(16 + 64)
  answer.writeUInt32LE(answer.length, 0)
  request.copy(answer, 8, 8, 16)
  answer.writeUInt32LE(7, 16)
  answer.writeUInt32LE(31, 20)
  answer.writeUInt32LE(4096, 16 + 20)
  writeSync(device, answer)
  process.stdout.write('mounted\n')
}
