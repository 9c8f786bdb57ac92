import { expect, it } from 'vitest'
import { pinnedKeys } from '../../../src/adapters/ssh/host-keys.ts'
import { readDockerUse } from '../../../src/disk/docker-use.ts'
import { tidyPrivateKey } from '../../../src/disk/private-key.ts'

it('docker system df is read in its own units', () => {
  const use = readDockerUse([
    'Images/12/5.321GB/4.1GB (77%)',
    'Containers/3/12.5kB/0B (0%)',
    'Local Volumes/2/1.5TB/20MB (0%)',
    'Build Cache/0/0B/0B',
  ])
  expect(use.images).toEqual({ count: 12, bytes: 5_321_000_000, reclaimableBytes: 4_100_000_000 })
  expect(use.containers).toEqual({ count: 3, bytes: 12_500, reclaimableBytes: 0 })
  expect(use.volumes).toMatchObject({ bytes: 1.5e12, reclaimableBytes: 20_000_000 })
  expect(use.obstacle).toBeUndefined()
})

it('an engine that does not answer is told with what it said', () => {
  const use = readDockerUse(['!Cannot connect to the Docker daemon', 'Is it running?'])
  expect(use.obstacle).toEqual({
    reason: 'docker-unreachable',
    detail: 'Cannot connect to the Docker daemon',
  })
})

it('a private key gets back what a secret of a workflow took from it', () => {
  const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'
  expect(tidyPrivateKey(`\n  ${key.trim().replaceAll('\n', '\r\n  ')}`)).toBe(key)
})

it('only the very key that is pinned is accepted, and only kinds that are pinned are asked for', () => {
  const [rsa, ed] = ['ssh-rsa AAAAB3Nz', 'ssh-ed25519 AAAAC3Nz comment']
  const pinned = pinnedKeys([rsa, ed])
  expect(pinned.algorithms).toEqual(['rsa-sha2-512', 'rsa-sha2-256', 'ssh-ed25519'])
  expect(pinned.accepts(Buffer.from('AAAAC3Nz', 'base64'))).toBe(true)
  expect(pinned.accepts(Buffer.from('AAAAC3Nx', 'base64'))).toBe(false)
  expect(pinned.accepts(Buffer.alloc(0))).toBe(false)
  expect(pinnedKeys(['ssh-ed25519']).accepts(Buffer.alloc(0))).toBe(false)
})
