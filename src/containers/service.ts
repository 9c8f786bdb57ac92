/** A port of a container, on 127.0.0.1 of this host only. */
export interface PublishedPort {
  /** Port inside of the container. */
  readonly container: number
  /** Port on this host: a free one of the engine's choice, or this very one. */
  readonly host: 'random' | number
}

/** How the engine asks a container whether it is ready; without one, a container that runs is ready. */
export interface HealthCheck {
  /** Program and arguments, run inside of the container; exit code 0 is healthy. */
  readonly test: readonly string[]
  readonly intervalSeconds: number
  readonly timeoutSeconds: number
  readonly retries: number
}

/** What a container sees at `path`: a volume that goes with the project, or something of this host, read-only. */
export type Mount =
  | {
      readonly kind: 'volume'
      readonly name: string
      readonly path: string
      /** Writable when absent. */
      readonly isReadOnly?: boolean
    }
  | { readonly kind: 'bind'; readonly source: string; readonly path: string }

/** One container of a project. */
export interface Service {
  /** Letters, digits and `-`; the host name under which the other services of the project reach it. */
  readonly name: string
  readonly image: string
  /** May hold secrets: it stands in the Compose file (mode 0600) only. */
  readonly environment?: Readonly<Record<string, string>>
  /** Replaces the image's command; the engine starts it without a shell. */
  readonly command?: readonly string[]
  /** Replaces the image's entrypoint. */
  readonly entrypoint?: readonly string[]
  readonly workingDirectory?: string
  /** `uid[:gid]` or a name that the image knows. */
  readonly user?: string
  readonly health?: HealthCheck
  /** Not published when absent. */
  readonly port?: PublishedPort
  readonly mounts?: readonly Mount[]
  /** Further host names under which the others reach it. */
  readonly aliases?: readonly string[]
  /** Further keys of the Compose Specification, as they are: `init`, `tmpfs` … */
  readonly more?: Readonly<Record<string, unknown>>
}

/** When an image is fetched: when it is not here, never, or before every run. */
export type PullPolicy = 'missing' | 'never' | 'always'

/** What starting a service may take. */
export interface StartLimits {
  readonly pull: PullPolicy
  /** Longest time for fetching the image. */
  readonly pullSeconds: number
  /** Longest time from the container's start until it is ready. */
  readonly readySeconds: number
}

/** A container at work. */
export interface RunningService {
  readonly name: string
  /** Name of the container, for people: `docker logs <container>`. */
  readonly container: string
  /** Port on 127.0.0.1; null when none is published. */
  readonly port: number | null
  /** Rejects when the container ends before the project is taken down: `container-failed`, `container-out-of-memory`. */
  readonly died: Promise<never>
  /** Its last lines of output; foreign text. */
  logs(lines: number): Promise<string>
}
