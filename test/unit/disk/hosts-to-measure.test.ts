// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { secretsOf, toPublicJson } from '../../../src/config/secrets.ts'
import { hostsToMeasure } from '../../../src/procedures/measurement/hosts-to-measure.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT0123456789abcdefghijklmnopqrstuvwxyzABC'
const YAML = `
backups:
  directory: /srv/b
  require-mount: true
  sources: {shop: {engine: postgres, host: h, database: d, user: u}}
disk: {mounts: [/srv], ignore: [/media/**]}
hosts:
  web-1: {address: web-1.example, user: lastro, host-keys: ['${KEY}'], private-key: '\${WEB_KEY}', backups: [/b], docker: true}
  db-1: {address: '10.0.0.2', port: 2222, user: lastro, host-keys: ['${KEY}'], private-key-file: /etc/lastro/key}
`
const SECRET = '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----'
const config = parseConfig(YAML, 'lastro.yml', { WEB_KEY: SECRET })

it('this machine comes first, with the directory of backups; then every host with what is its own', () => {
  expect(hostsToMeasure(config)).toEqual([
    {
      name: 'local',
      ssh: null,
      mounts: ['/srv'],
      ignore: ['/media/**'],
      trees: [{ directory: '/srv/b', requireMount: true }],
      directories: [],
      docker: false,
    },
    {
      name: 'web-1',
      ssh: {
        address: 'web-1.example',
        port: 22,
        user: 'lastro',
        hostKeys: [KEY],
        privateKey: SECRET,
      },
      mounts: [],
      ignore: ['/media/**'],
      trees: [{ directory: '/b', requireMount: false }],
      directories: [],
      docker: true,
    },
    expect.objectContaining({
      name: 'db-1',
      ssh: {
        address: '10.0.0.2',
        port: 2222,
        user: 'lastro',
        hostKeys: [KEY],
        privateKeyFile: '/etc/lastro/key',
      },
    }),
  ])
})

it('one host can be named, and an unknown one is answered with those there are', () => {
  expect(hostsToMeasure(config, 'db-1').map(({ name }) => name)).toEqual(['db-1'])
  expect(() => hostsToMeasure(config, 'web1')).toThrow('one of local, web-1, db-1')
})

it('a key in a variable that is not set is missed by who names its host, and keeps no other from being looked at', () => {
  const without = parseConfig(YAML, 'lastro.yml', {})
  expect(() => hostsToMeasure(without, 'web-1')).toThrow('WEB_KEY')
  const obstacle = { reason: 'ssh-key-unusable', detail: expect.stringContaining('WEB_KEY') }
  expect(hostsToMeasure(without)).toMatchObject([
    { name: 'local' },
    { name: 'web-1', obstacle },
    { name: 'db-1' },
  ])
  expect(hostsToMeasure(without, 'db-1')).toHaveLength(1)
})

it('a private key is masked, and not shown with the configuration', () => {
  expect(secretsOf(config)).toContain(SECRET)
  expect(JSON.stringify(toPublicJson(config))).not.toContain('c2VjcmV0')
})
