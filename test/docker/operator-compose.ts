import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BACKEND } from './backend-image.ts'
import { IMAGE } from './docker-engine.ts'

/** Passwords of production: they stand in the operator's files, and must be seen nowhere else. */
export const OPERATORS_SECRETS = ['pa$$-of-production', 'mail-token-of-production']

const RUNS = ['interval: 200ms', 'timeout: 2s', 'retries: 100']

/** The Compose files of an operator: production in one, a variant for tests in another. */
export interface OperatorFiles {
  readonly directory: string
  readonly main: string
}

/**
 * Writes what an operator has: a stack with everything that must not get into a drill (fixed ports and names, a network and
 * a volume of production, a database of its own), spread over `extends`, `env_file`, `.env` and a variable.
 */
export async function writeOperatorFiles(parent: string): Promise<OperatorFiles> {
  const directory = join(parent, 'repository')
  await mkdir(join(directory, 'config'), { recursive: true, mode: 0o755 })
  const write = async (name: string, text: string) => {
    await writeFile(join(directory, name), text)
    await chmod(join(directory, name), 0o644)
    return join(directory, name)
  }
  await write('config/menu.json', '{}')
  await write('.env', `DB_PASSWORD='${OPERATORS_SECRETS[0]}'\n`)
  await write('mail.env', `MAIL_TOKEN=${OPERATORS_SECRETS[1]}\n`)
  await write(
    'common.yml',
    `services:
  node:
    image: ${BACKEND}
    init: true
    env_file: [mail.env]
    environment: {PORT: "3000", HOST: 0.0.0.0}
`,
  )
  const main = await write('docker-compose.yml', stackOf())
  return { directory, main }
}

/** Writes a file that changes the stack, as lines below `services:`. */
export async function writeOverride(
  { directory }: OperatorFiles,
  name: string,
  services: string,
): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, `services:\n${services}`)
  return path
}

function stackOf(): string {
  return `name: chefwell
services:
  postgres:
    image: postgres:16-alpine
    container_name: chefwell-postgres
    environment: {POSTGRES_PASSWORD: "\${DB_PASSWORD}"}
    volumes: [postgres-data:/var/lib/postgresql/data]
    ports: ["127.0.0.1:5432:5432"]
  cache:
    image: ${IMAGE}
    container_name: chefwell-cache
    entrypoint: [sh, -c, "test ! -e /data/ready && touch /data/ready && sleep 300"]
    healthcheck: {test: [CMD-SHELL, "test -e /data/ready"], ${RUNS.join(', ')}}
    volumes: [cache-data:/data]
    depends_on: [postgres]
  migrate:
    image: ${IMAGE}
    entrypoint: [sh, -c, 'psql -X "$$DATABASE_URL" -Atc "SELECT current_database()" | grep -qx "\${DATABASE:?}"']
    environment: {DATABASE_URL: "postgres://chefwell:\${DB_PASSWORD}@postgres/restaurante"}
    depends_on: [postgres]
  worker:
    image: chefwell/worker:none
  backend:
    extends: {file: common.yml, service: node}
    container_name: chefwell-backend
    restart: always
    ports: ["3001:3000"]
    environment:
      DATABASE_URL: postgresql://chefwell:\${DB_PASSWORD}@chefwell-postgres:5432/restaurante?application_name=api&sslmode=require
      DEMO_SECRET: \${DEMO_SECRET:?it is a secret of the runner}
    healthcheck: {test: [CMD, "false"], interval: 1h}
    networks: [default, shared]
    volumes: ["uploads:/uploads", "./config:/etc/chefwell:ro"]
    entrypoint: [sh, -c, "test -e /etc/chefwell/menu.json && getent hosts chefwell-cache && exec node /backend.js"]
    depends_on:
      postgres: {condition: service_healthy}
      cache: {condition: service_healthy}
      migrate: {condition: service_completed_successfully}
networks:
  shared: {external: true, name: lastro-test-production}
volumes:
  postgres-data:
  cache-data:
  uploads: {external: true, name: lastro-test-production}
`
}
