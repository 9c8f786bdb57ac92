import { lookup } from 'node:dns/promises'
import { realpath } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import type { ConnectionSettings } from '../connection-settings.ts'

type Address = Pick<ConnectionSettings, 'host' | 'port'>

/** Stands for all addresses of this machine: a server that listens on all of them has many names. */
const HERE = 'this machine'

/**
 * Whether two connections lead to one place, whatever they call it: one port, and host names that resolve to an address in
 * common, or sockets in one directory. A socket and a port are never compared; nor is what stands behind a proxy.
 */
export async function haveSameAddress(one: Address, other: Address): Promise<boolean> {
  if (one.port !== other.port) return false
  const [here, there] = await Promise.all([addressesOf(one.host), addressesOf(other.host)])
  return here.some((address) => there.includes(address))
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (host.startsWith('/')) return [await realpath(host).catch(() => host)]
  const own = new Set(
    Object.values(networkInterfaces()).flatMap((each) =>
      (each ?? []).map(({ address }) => address),
    ),
  )
  const isHere = (address: string) => own.has(address) || /^(127\.|::1$)/.test(address)
  try {
    const found = await lookup(host, { all: true })
    return found
      .map(({ address }) => withoutMapping(address))
      .map((each) => (isHere(each) ? HERE : each))
  } catch {
    // A name that nobody knows is equal to itself only.
    return [host.toLowerCase()]
  }
}

/** `::ffff:10.0.0.5` is 10.0.0.5. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
