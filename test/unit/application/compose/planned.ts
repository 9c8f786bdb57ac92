import {
  type PlanRequest,
  planServices,
} from '../../../../src/application/compose/plan-services.ts'
import { parseStack } from '../../../../src/containers/operator-stack.ts'

/** How services reach the restored database. */
export const DATABASE = {
  host: 'postgres',
  port: 5432,
  database: 'shop',
  user: 'app',
  password: 'new',
}
/** Environment that leads to the database of the file. */
export const LED = { DATABASE_URL: 'postgres://u:old-password@postgres/shop' }

/** Plans the service `backend` of a file with a database `postgres` and these services. */
export function plan(
  services: Readonly<Record<string, object>>,
  more: Partial<PlanRequest> & { readonly volumes?: object; readonly networks?: object } = {},
) {
  const { volumes = {}, networks = {}, ...request } = more
  const all = { postgres: { image: 'postgres:16' }, ...services }
  return planServices({
    stack: parseStack(JSON.stringify({ services: all, volumes, networks })),
    service: 'backend',
    databaseService: 'postgres',
    database: DATABASE,
    env: {},
    repository: '/',
    ...request,
  })
}

/** A service that can be started. */
export const backend = (parts: object = {}) => ({
  image: 'backend:1',
  environment: LED,
  ports: [{ target: 3000, published: '80' }],
  ...parts,
})

/** Why a plan is refused; nothing when it is not. */
export const refusalsOf = async (...args: Parameters<typeof plan>) =>
  plan(...args).then(
    () => [],
    (error: { facts: { detail: string } }) => error.facts.detail.split('; '),
  )
