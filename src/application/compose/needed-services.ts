import type { Stack, StackService } from '../../containers/operator-stack.ts'
import { CheckFailure } from '../../errors.ts'

/** A service that is started before the application. */
export interface NeededService {
  readonly name: string
  readonly definition: StackService
  /** Whether it does its work and ends, as a migration does, before others start. */
  readonly isJob: boolean
}

/** Whose needs are looked for. */
export interface Need {
  readonly service: string
  /** The service whose place the restored database takes. */
  readonly database?: string | undefined
}

const ENDS = 'service_completed_successfully'

/**
 * The services that one needs by `depends_on` and `links`, each after those that it needs itself, and the one as the last.
 * The database is not among them, nor what only the database needs.
 * @throws CheckFailure `compose-service-unknown`.
 */
export function neededServices(stack: Stack, { service, database }: Need): NeededService[] {
  for (const name of [service, ...(database === undefined ? [] : [database])])
    definitionOf(name, stack)
  const order: string[] = []
  const seen = new Set(database === undefined ? [] : [database])
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const need of needsOf(definitionOf(name, stack), stack)) visit(need)
    order.push(name)
  }
  visit(service)
  const jobs = new Set(order.flatMap((name) => jobsOf(definitionOf(name, stack))))
  return order.map((name) => {
    const definition = definitionOf(name, stack)
    return { name, definition, isJob: name !== service && jobs.has(name) }
  })
}

/** `cache` of `redis:cache`, a name under which one service sees another; the same without one. */
export function splitLink(link: string): { readonly name: string; readonly alias: string } {
  const [name = '', alias = name] = link.split(':')
  return { name, alias }
}

/** What is not required may be absent from the file. */
function needsOf({ depends_on: needs, links }: StackService, { services }: Stack): string[] {
  const required = Object.entries(needs ?? {}).flatMap(([name, { required: isRequired = true }]) =>
    isRequired || Object.hasOwn(services, name) ? [name] : [],
  )
  return [...required, ...(links ?? []).map((link) => splitLink(link).name)]
}

function jobsOf({ depends_on: needs }: StackService): string[] {
  return Object.entries(needs ?? {}).flatMap(([name, { condition }]) =>
    condition === ENDS ? [name] : [],
  )
}

function definitionOf(name: string, { services }: Stack): StackService {
  const found = Object.hasOwn(services, name) ? services[name] : undefined
  if (found) return found
  const known = Object.keys(services).sort().join(', ')
  const detail = `${name}; services: ${known}`
  throw new CheckFailure('compose-service-unknown', `no service ${detail}`, { detail })
}
