import type { StackService } from '../../containers/operator-stack.ts'

/** Keys that mean in a drill what they mean in production. */
const PASSED: readonly string[] = [
  'cap_drop',
  'command',
  'entrypoint',
  'group_add',
  'healthcheck',
  'init',
  'platform',
  'read_only',
  'shm_size',
  'stdin_open',
  'stop_signal',
  'sysctls',
  'tmpfs',
  'tty',
  'ulimits',
  'user',
  'working_dir',
]

/** Keys that are seen to elsewhere, or say nothing that a drill could do otherwise. */
const SEEN_TO: readonly string[] = [
  'annotations',
  'attach',
  'build',
  'depends_on',
  'deploy',
  'develop',
  'environment',
  'env_file',
  'expose',
  'image',
  'label_file',
  'labels',
  'links',
  'logging',
  'networks',
  'ports',
  'profiles',
  'pull_policy',
  'restart',
  'scale',
  'stop_grace_period',
  'volumes',
]

/** Keys that reach out of the container, or without which the program is another: it is not started at all. */
const REFUSED: readonly string[] = [
  'cap_add',
  'cgroup',
  'cgroup_parent',
  'configs',
  'credential_spec',
  'device_cgroup_rules',
  'devices',
  'gpus',
  'ipc',
  'network_mode',
  'pid',
  'post_start',
  'privileged',
  'provider',
  'runtime',
  'secrets',
  'use_api_socket',
  'userns_mode',
  'uts',
  'volumes_from',
]

/** The keys of a service by what becomes of them. */
export interface SortedKeys {
  readonly passed: Readonly<Record<string, unknown>>
  /** What a drill does without, and says so: everything that is not known here, too. */
  readonly leftOut: readonly (readonly [key: string, value: unknown])[]
  readonly refused: readonly (readonly [key: string, value: unknown])[]
}

/** Sorts the keys of a service as Compose gives it. */
export function sortKeys(definition: StackService): SortedKeys {
  const given = Object.entries(definition).filter(([, value]) => value !== null)
  const telling = given.filter(([key, value]) => !PASSED.includes(key) && !isEmpty(value))
  const isRefused = ([key, value]: readonly [string, unknown]) =>
    REFUSED.includes(key) && !(key === 'network_mode' && value === 'bridge')
  return {
    passed: Object.fromEntries(given.filter(([key]) => PASSED.includes(key))),
    leftOut: telling.filter((entry) => !SEEN_TO.includes(entry[0]) && !isRefused(entry)),
    refused: telling.filter(isRefused),
  }
}

/** `privileged: false`, `devices: []`. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === false || value === ''
}
