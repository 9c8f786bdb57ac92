import { isSecretKey } from '../../config/describe-value.ts'
import type { Stack, StackService } from '../../containers/operator-stack.ts'
import type { Service } from '../../containers/service.ts'
import { CheckFailure } from '../../errors.ts'
import { namesIn } from '../../probes/carried-values.ts'
import type { StagedChange } from '../../report/report.ts'
import type { DatabaseAddress } from '../database-address.ts'
import { placesOf } from '../environment.ts'
import { type NeededService, neededServices, splitLink } from './needed-services.ts'
import { type StagedService, type StagingRules, stageService } from './stage-service.ts'

/** Which service of a file is started, and on what. */
export interface PlanRequest {
  readonly stack: Stack
  readonly service: string
  /** The service whose place the restored database takes; absent where the file has none. */
  readonly databaseService?: string | undefined
  /** How the file's services reach the restored database. */
  readonly database: DatabaseAddress
  readonly env: Readonly<Record<string, string>>
  /** Port that the application listens on; that of the file when absent. */
  readonly containerPort?: number | undefined
  /** Port on this host; a free one when absent. */
  readonly port?: number | undefined
  /** What lies in it may be mounted. */
  readonly repository: string
}

/** What a drill starts of an operator's file. */
export interface ServicesPlan {
  /** In the order in which they are started; each is ready, or a job done, before the next. */
  readonly before: readonly { readonly service: Service; readonly isJob: boolean }[]
  readonly main: Service
  readonly containerPort: number
  readonly changes: readonly StagedChange[]
  /** What the environment holds that must not be shown. */
  readonly secrets: readonly string[]
}

/**
 * Plans the application of a file and what it needs. Reads no file but what mounts name, and starts nothing.
 * @throws CheckFailure `compose-service-unknown`, `compose-service-refused` with all that keeps it from a drill.
 */
export async function planServices(request: PlanRequest): Promise<ServicesPlan> {
  const { stack, service, databaseService, database } = request
  const needed = neededServices(stack, { service, database: databaseService })
  const containerPort = request.containerPort ?? onlyPort(stack.services[service] ?? {})
  const rules = rulesOf(request, containerPort)
  const staged = await Promise.all(
    needed.map((each) => stageService(each, each.name === service, rules)),
  )
  const main = staged.pop()
  if (!main) throw new Error('a service needs at least itself')
  const refused = [
    ...namesakes(needed, database),
    ...portRefusal(service, containerPort),
    ...routeRefusal(request, main),
    ...[...staged, main].flatMap((each) => each.refused),
  ]
  if (refused.length > 0 || containerPort === undefined) throw refusal(service, refused)
  const before = staged.map((each, index) => ({
    service: each.service,
    isJob: needed[index]?.isJob ?? false,
  }))
  const changes = [...staged, main].flatMap((each) => each.changes)
  return {
    before,
    main: asMain(main.service, { container: containerPort, host: request.port ?? 'random' }),
    containerPort,
    changes: changesOf(request, needed, changes),
    secrets: [...staged, main].flatMap((each) => secretsIn(each.service.environment ?? {})),
  }
}

function rulesOf(request: PlanRequest, containerPort: number | undefined): StagingRules {
  const { stack, databaseService, database } = request
  const names =
    databaseService === undefined
      ? [database.host]
      : [databaseService, ...aliasesOf(databaseService, stack)]
  return {
    ...request,
    databaseNames: new Set(names.map((each) => each.toLowerCase())),
    places: placesOf(database, containerPort ?? 0),
    aliasesOf: (name) => aliasesOf(name, stack),
  }
}

function portRefusal(service: string, port: number | undefined): readonly string[] {
  return port === undefined ? [`services.${service}.ports: ${NO_PORT}`] : []
}

/** An application that nothing leads to the restored database would prove another one, or blame the backup for none. */
function routeRefusal({ service, env }: PlanRequest, { led }: StagedService): readonly string[] {
  const isLed = led.length > 0 || namesIn(env).some((name) => name.startsWith('database-'))
  return isLed ? [] : [`services.${service}.environment: ${NOT_LED}`]
}

const NO_PORT = 'not one (name it as drill.backend.container-port)'
const NOT_LED =
  'nothing in it leads to the restored database (set it by drill.backend.env, like {{database-url}})'

/** Whether it is ready is asked from outside and timed there; a health check would say so later. */
function asMain(main: Service, port: NonNullable<Service['port']>): Service {
  return { ...main, port, more: { ...main.more, healthcheck: { disable: true } } }
}

/** Every name, beside its own, by which others reach a service. */
function aliasesOf(name: string, { services }: Stack): readonly string[] {
  const { container_name: container, networks } = services[name] ?? {}
  const ofLinks = Object.values(services).flatMap(({ links }) =>
    (links ?? []).map(splitLink).flatMap((link) => (link.name === name ? [link.alias] : [])),
  )
  return [
    ...(container === undefined ? [] : [container]),
    ...Object.values(networks ?? {}).flatMap((network) => network?.aliases ?? []),
    ...ofLinks,
  ]
}

/** The one port that a service publishes, or else exposes. */
function onlyPort({ ports, expose }: StackService): number | undefined {
  const published = new Set((ports ?? []).map(({ target }) => target))
  const exposed = new Set((expose ?? []).map((each) => Number.parseInt(String(each), 10)))
  const [port, ...others] = published.size > 0 ? published : exposed
  return others.length === 0 ? port : undefined
}

/** Another service under the host name of the restored database would answer in its place. */
function namesakes(needed: readonly NeededService[], { host }: DatabaseAddress): string[] {
  return needed
    .filter(({ name }) => name === host)
    .map(
      ({ name }) =>
        `services.${name}: has the host name of the restored database (name the service that it replaces as drill.backend.compose.database)`,
    )
}

function changesOf(
  { service, databaseService }: PlanRequest,
  needed: readonly NeededService[],
  ofServices: readonly StagedChange[],
): readonly StagedChange[] {
  const ports = needed.flatMap(({ name, definition }) =>
    (definition.ports ?? []).map(
      ({ published, target }): StagedChange => ({
        field: `services.${name}.ports`,
        change: name === service ? 'replaced' : 'left-out',
        value: published === undefined ? String(target) : `${published}:${target}`,
      }),
    ),
  )
  const database: StagedChange[] =
    databaseService === undefined
      ? []
      : [{ field: `services.${databaseService}`, change: 'replaced', value: '' }]
  const all = [...database, ...ports, ...ofServices]
  const keys = all.map(({ field, value }) => `${field}\n${value}`)
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function secretsIn(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    const [, password] = /^[a-z0-9+.:-]+:\/\/[^@/?#:]*:([^@/?#]+)@/i.exec(value) ?? []
    if (password !== undefined) return [password, decoded(password)]
    const isAddress = /^[a-z0-9+.-]+:\/\//i.test(value)
    return isSecretKey(name) && !isAddress ? [value] : []
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function refusal(service: string, refused: readonly string[]): CheckFailure {
  const detail = refused.join('; ')
  return new CheckFailure('compose-service-refused', `${service}: ${detail}`, { detail })
}
