import { isAbsolute, join, matchesGlob, relative, resolve } from 'node:path'
import type { Environment } from '../../config/environment.ts'
import { loadConfig } from '../../config/load-config.ts'
import { parseConfig } from '../../config/parse-config.ts'
import { requireSource } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import { ConfigurationError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { type Checkout, openCheckout } from './checkout.ts'
import type { CheckMode, Refusal, RestoreCheckRequest } from './request.ts'
import { readSurroundings, type Surroundings } from './run-facts.ts'
import { judgeTrust } from './trust.ts'

/** What an operator or a workflow asks for. */
export interface CheckChoices {
  readonly mode: CheckMode
  /** Path of the configuration, from the checkout. */
  readonly config: string
  readonly backup?: string | undefined
}

/** Where a check is planned. */
export interface PlanPlace {
  readonly environment: Environment
  readonly checkout: string
}

/** A request without what the entry adds. */
export type CheckPlan = Omit<RestoreCheckRequest, 'sample' | 'lastro'>

/**
 * Settles what is checked on which data, and whose word counts. In a workflow a backup is taken only when the run's code
 * is trusted and the *base* commit's configuration allows it; then everything is as the base commit says, but for
 * `check.expect`, which a pull request says for itself, before the eyes of its reviewers. All else is done on sample
 * data, by the configuration in the checkout.
 * @throws ConfigurationError when a configuration is not legal.
 */
export async function planCheck(
  choices: CheckChoices,
  place: PlanPlace,
  world: World,
): Promise<CheckPlan> {
  const plan = await settlePlan(choices, place, world)
  // Which backup is meant must be clear before anything is done.
  if (plan.data === 'backup' && !plan.refusal) requireSource(plan.config, plan.config.check.source)
  return plan
}

async function settlePlan(
  choices: CheckChoices,
  place: PlanPlace,
  world: World,
): Promise<CheckPlan> {
  const checkout = openCheckout(resolve(place.checkout), world)
  const file = resolve(checkout.directory, choices.config)
  const own = await loadConfig(file, place.environment, 'ignored')
  const surroundings = await readSurroundings(place.environment, checkout)
  if (!surroundings.run) return planInTerminal(choices, own, checkout)
  const believed = await believedConfig(file, surroundings, { checkout, place })
  const isTouched = await isMigrationTouched(believed.config ?? own, believed.base, checkout)
  const common = { checkout: checkout.directory, isMigrationTouched: isTouched }
  const { refusal } = believed
  if (choices.mode !== 'synthetic' && believed.config && !refusal)
    return {
      ...common,
      ...namedBackup(choices),
      data: 'backup',
      config: withExpectations(believed.config, own),
    }
  const temporary = { ...common, config: withOwnLedger(own, surroundings) }
  if (choices.mode === 'backup' && refusal) return { ...temporary, data: 'backup', refusal }
  if (isStranger(refusal) && surroundings.isOwnHost)
    return { ...temporary, data: 'sample', refusal: 'stranger-on-host' }
  return { ...temporary, data: 'sample' }
}

/** Whoever types has the host; a backup named by him needs no further word. */
function planInTerminal(choices: CheckChoices, config: Config, checkout: Checkout): CheckPlan {
  const isReal = choices.mode === 'backup' || (choices.mode === 'auto' && config.check.realData)
  return {
    config,
    data: isReal ? 'backup' : 'sample',
    checkout: checkout.directory,
    isMigrationTouched: true,
    ...(isReal ? namedBackup(choices) : {}),
  }
}

interface Believed {
  /** The reviewed configuration; absent together with a refusal. */
  readonly config?: Config
  readonly base?: string
  readonly refusal?: Refusal
}

async function believedConfig(
  file: string,
  { run }: Surroundings,
  { checkout, place }: { readonly checkout: Checkout; readonly place: PlanPlace },
): Promise<Believed> {
  const trust = run ? judgeTrust(run) : undefined
  if (!trust?.isTrusted) return { refusal: trust?.reason ?? 'event-untrusted' }
  const { base } = trust
  const path = relative(checkout.directory, file)
  if (path.startsWith('..') || isAbsolute(path)) return { base, refusal: 'base-unknown' }
  const text = await checkout.fileAt(base, path)
  if (text === undefined) return { base, refusal: 'base-unknown' }
  const config = parseReviewed(text, `${base}:${path}`, place.environment)
  if (!config) return { base, refusal: 'base-unknown' }
  return config.check.realData ? { base, config } : { base, refusal: 'real-data-off' }
}

/** A pull request may be there to mend it. */
function parseReviewed(text: string, name: string, environment: Environment): Config | undefined {
  try {
    return parseConfig(text, name, environment, 'ignored')
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined
    throw error
  }
}

/** Refusals that are about whose code this is, not about what is allowed. */
function isStranger(refusal: Refusal | undefined): boolean {
  return refusal !== undefined && refusal !== 'real-data-off' && refusal !== 'base-unknown'
}

function withExpectations(base: Config, own: Config): Config {
  return { ...base, check: { ...base.check, expect: own.check.expect } }
}

/** What nobody reviewed must not get into the ledger of the host; and GitHub's machines have none. */
function withOwnLedger(config: Config, { temporary }: Surroundings): Config {
  const stateDir = join(temporary ?? config.drill.directory, 'lastro-state')
  return { ...config, system: { ...config.system, stateDir } }
}

/** Without a base to compare with, everything may have changed. */
async function isMigrationTouched(
  { check }: Config,
  base: string | undefined,
  checkout: Checkout,
): Promise<boolean> {
  const changed = base === undefined ? undefined : await checkout.changedSince(base)
  if (changed === undefined || changed.length === 0 || check.paths.length === 0) return true
  return changed.some((path) => check.paths.some((pattern) => matchesGlob(path, pattern)))
}

/** A name has no slash; anything else is a path. */
function namedBackup({ backup }: CheckChoices): { readonly backup?: string } {
  if (backup === undefined || backup === '') return {}
  return { backup: backup.includes('/') ? resolve(backup) : backup }
}
