import * as v from 'valibot'
import type { Problem } from '../errors.ts'
import { backupsSection } from './backups-section.ts'
import { checkSection } from './check-section.ts'
import { diskSection } from './disk-section.ts'
import { drillSection } from './drill-section.ts'
import { hostsSection } from './hosts-section.ts'
import { notifySection } from './notify-section.ts'
import { playbookSection } from './playbook-section.ts'
import { recoverSection } from './recover-section.ts'
import { section } from './section.ts'
import { systemSection } from './system-section.ts'

/** The one schema of `.github/lastro.yml`: kebab-case YAML in, camelCase `Config` out; durations become seconds. */
export const configSchema = v.pipe(
  section('What the system is; every procedure says which section it needs.', {
    system: v.optional(systemSection, {}),
    hosts: v.optional(hostsSection, {}),
    backups: v.exactOptional(backupsSection),
    drill: v.optional(drillSection, {}),
    recover: v.optional(recoverSection, {}),
    check: v.optional(checkSection, {}),
    disk: v.optional(diskSection, {}),
    playbook: v.optional(playbookSection, {}),
    notify: v.exactOptional(notifySection),
  }),
  v.transform(({ system, hosts, backups, drill, recover, check, disk, playbook, notify }) => ({
    system,
    hosts,
    ...(backups === undefined ? {} : { backups }),
    drill,
    recover,
    check,
    disk,
    playbook,
    ...(notify === undefined ? {} : { notify }),
  })),
)

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** The configuration of a system, complete with defaults; durations in seconds, paths absolute. */
export type Config = Immutable<v.InferOutput<typeof configSchema>> & {
  /** What came from environment variables, to be masked before anything is printed. */
  readonly secrets: readonly string[]
  /** Directory of the repository around the file: of the runner's checkout, or of `.github`; absent in neither case. */
  readonly repository?: string
  /**
   * Environment variables that are named and not set, where only some procedures need them: those of a backend and its probes
   * a drill needs, those of a host who logs in to it, those of a channel (`notify`) nobody.
   */
  readonly unset: readonly Problem[]
}

/** One machine that is looked at over SSH. */
export type HostConfig = Config['hosts'][string]

/** What is backed up, to where, and how long it is kept. */
export type BackupsConfig = NonNullable<Config['backups']>

/** One PostgreSQL database to back up. */
export type PostgresSource = BackupsConfig['sources'][string]

/** How restore drills run. */
export type DrillConfig = Config['drill']

/** How recoveries reach production. */
export type RecoverConfig = Config['recover']

/** How migrations are tried before they are merged. */
export type CheckConfig = Config['check']

/** How the repository migrates a database. */
export type MigrateConfig = NonNullable<CheckConfig['migrate']>

/** What disk-check looks at and when it tells somebody. */
export type DiskConfig = Config['disk']

/** The application that a drill starts. */
export type BackendConfig = NonNullable<DrillConfig['backend']>

/** Who is told when something changes. */
export type NotifyConfig = NonNullable<Config['notify']>
