import type { HealthCheck, Mount, PublishedPort, Service } from './service.ts'

/** What a Compose file is made of. */
export interface ComposeFileParts {
  readonly services: readonly Service[]
  /** Put on every container, network and volume. */
  readonly labels: Readonly<Record<string, string>>
}

/**
 * The Compose file of a project as JSON, which is YAML without its quoting rules. Without `version`, as both Compose 1.27
 * and 2 want it. Source: Compose Specification.
 */
export function composeFile({ services, labels }: ComposeFileParts): string {
  const volumes = new Set(services.flatMap(({ mounts = [] }) => mounts.flatMap(volumeName)))
  const file = {
    services: Object.fromEntries(services.map((each) => [each.name, definition(each, labels)])),
    networks: { default: { labels } },
    ...(volumes.size === 0
      ? {}
      : { volumes: Object.fromEntries([...volumes].map((name) => [name, { labels }])) }),
  }
  return `${JSON.stringify(file, literally, 2)}\n`
}

/** Compose replaces `$NAME` in every value; doubled, the sign stands for itself. */
function literally(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('$', '$$$$') : value
}

function volumeName(mount: Mount): string[] {
  return mount.kind === 'volume' ? [mount.name] : []
}

function definition(service: Service, labels: ComposeFileParts['labels']): object {
  const { image, environment, command, entrypoint, workingDirectory, user } = service
  const { health, port, mounts, aliases, more } = service
  return {
    ...more,
    image,
    labels,
    // What fails is to be seen, not started again.
    restart: 'no',
    ...(environment && { environment }),
    ...(command && { command }),
    ...(entrypoint && { entrypoint }),
    ...(workingDirectory && { working_dir: workingDirectory }),
    ...(user && { user }),
    ...(health && { healthcheck: healthCheck(health) }),
    ...(port && { ports: [publication(port)] }),
    ...(mounts && { volumes: mounts.map(mountOf) }),
    ...(aliases && { networks: { default: { aliases } } }),
  }
}

function healthCheck({ test, intervalSeconds, timeoutSeconds, retries }: HealthCheck): object {
  return {
    test: ['CMD', ...test],
    interval: `${Math.round(intervalSeconds * 1000)}ms`,
    timeout: `${Math.round(timeoutSeconds * 1000)}ms`,
    retries,
  }
}

/** Never without the address: a bare port is published on every interface, past the host's firewall. */
function publication({ container, host }: PublishedPort): string {
  return `127.0.0.1:${host === 'random' ? '' : host}:${container}`
}

function mountOf(mount: Mount): object {
  if (mount.kind === 'volume') {
    const { name, path, isReadOnly = false } = mount
    return { type: 'volume', source: name, target: path, ...(isReadOnly && { read_only: true }) }
  }
  return { type: 'bind', source: mount.source, target: mount.path, read_only: true }
}
