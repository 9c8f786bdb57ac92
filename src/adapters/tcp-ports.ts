import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { TcpListener, TcpPorts } from '../ports.ts'

/** Ports as the kernel sees them: all families, all addresses, without opening a connection to anybody. */
export const tcpPorts: TcpPorts = { pickFree, listeners }

/** Asked of the kernel, which gives none that is in use; nobody else takes it in the moment until it is used. */
function pickFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

async function listeners(port: number): Promise<readonly TcpListener[]> {
  const tables = await Promise.all(['tcp', 'tcp6'].map(readTable))
  return tables.flat().flatMap((line) => listenerOn(line, port))
}

/** A kernel without IPv6 has no such table. */
async function readTable(name: string): Promise<readonly string[]> {
  const text = await readFile(`/proc/net/${name}`, 'utf8').catch(() => '')
  return text.split('\n').slice(1)
}

/** proc(5), `/proc/net/tcp`: `sl local_address rem_address st …`, all hexadecimal; state 0A is LISTEN. */
function listenerOn(line: string, port: number): readonly TcpListener[] {
  const [, local = '', , state] = line.trim().split(/\s+/)
  const [hex = '', portHex = ''] = local.split(':')
  if (state !== '0A' || Number.parseInt(portHex, 16) !== port) return []
  const address = addressOf(hex)
  return [{ address, isLoopback: /^(127\.|::1$|::ffff:7f)/.test(address) }]
}

/** Each 32-bit word is printed as this machine holds it: the four bytes come in reverse. */
function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)),
  )
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16),
  )
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)
}
