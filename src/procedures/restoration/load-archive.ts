import type { PlainPlan } from '../../engines/postgres/foreign/plain-plan.ts'
import { restorePlain } from '../../engines/postgres/foreign/restore-plain.ts'
import { outlineArchive } from '../../engines/postgres/restore/archive-outline.ts'
import { UnexpectedArchive } from '../../engines/postgres/restore/archive-reader.ts'
import { restoreFirst, restoreParts } from '../../engines/postgres/restore/restore-apart.ts'
import {
  type ArchiveRequest,
  type RestoreRequest,
  restoreContents,
  restoreSchema,
} from '../../engines/postgres/restore/restore-phases.ts'
import { planRestore, type RestorePlan } from '../../engines/postgres/restore/restore-plan.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import { timeContents } from '../../engines/postgres/restore/time-contents.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { Restoration } from './restore-backup.ts'

/** An archive and the empty database it goes into. */
export interface LoadRequest {
  readonly restore: RestoreRequest
  readonly restoration: Restoration
  readonly server: RestoreServer
  /** As `planLoad` made it. */
  readonly plan: RestorePlan | null
  /** Bytes of the rows of each entry, as `indexArchive` finds them; nothing loads rows before. */
  readonly bytesOf: Promise<ReadonlyMap<number, number> | null>
}

/**
 * Restores the archive: where it has many schemas, schema by schema side by side; else, and whenever that fails, section
 * by section, as pg_restore would do it itself. Only the second can say that a backup does not restore: what a function
 * reads stands in no dependency, and an order that the archive did not foresee proves nothing.
 * @throws CheckFailure with the reason of the failure.
 */
export async function loadArchive(request: LoadRequest, world: World): Promise<void> {
  const { restore, restoration, server, plan } = request
  if (restoration.plain) return loadPlain(restoration.plain, request, world)
  if (plan === null) return loadSections(request, world)
  try {
    await loadApart(plan, request, world)
  } catch (error) {
    const { recreate } = restoration.target
    if (!mayBeTheOrder(error, restoration) || recreate === undefined) throw error
    world.log.warn(
      `schema by schema it failed (${error.message}); once more, in the archive's own order`,
    )
    await recreate(server)
    await loadSections({ ...request, restore }, world)
  }
}

/** Reads the table of contents to plan; null when the archive is restored section by section. */
export async function planLoad(
  restore: ArchiveRequest,
  { target, plain }: Pick<Restoration, 'target' | 'plain'>,
): Promise<RestorePlan | null> {
  const isWhole = restore.list === undefined && (restore.format ?? 'custom') === 'custom'
  if (plain || !isWhole || target.recreate === undefined) return null
  try {
    return planRestore(await outlineArchive(restore.archive), restore.jobs)
  } catch (error) {
    if (error instanceof UnexpectedArchive) return null
    throw error
  }
}

/**
 * A statement that the server refused; a damaged file or a full disk would not go away by another order. Orphans that are
 * to be named are looked for in the archive's own order anyway.
 */
function mayBeTheOrder(
  error: unknown,
  { namesOrphans = false }: Restoration,
): error is CheckFailure {
  if (!(error instanceof CheckFailure)) return false
  return (
    error.reason === 'restore-failed' || (error.reason === 'foreign-key-orphans' && !namesOrphans)
  )
}

async function loadApart(
  plan: RestorePlan,
  { restore, restoration, bytesOf }: LoadRequest,
  world: World,
): Promise<void> {
  const { recorder, phases } = restoration
  const sizes = await recorder.step('schema', () =>
    phases.time('load', async () => {
      await restoreFirst(plan, restore, world)
      return bytesOf
    }),
  )
  const load = () => restoreParts(plan, sizes ?? new Map(), restore, world)
  await recorder.step('load', () => timeLoad(load, restore, phases, world))
}

/** By psql from the first statement to the last: who wrote it that way gave up parallel jobs. */
async function loadPlain(
  plan: PlainPlan,
  { restore, restoration: { recorder, phases } }: LoadRequest,
  world: World,
): Promise<void> {
  await recorder.step('load', () => phases.time('load', () => restorePlain(plan, restore, world)))
}

async function loadSections(
  { restore, restoration: { recorder, phases }, bytesOf }: LoadRequest,
  world: World,
): Promise<void> {
  await recorder.step('schema', () =>
    phases.time('load', async () => {
      await restoreSchema(restore, world)
      await bytesOf
    }),
  )
  const load = () => restoreContents(restore, world)
  await recorder.step('load', () => timeLoad(load, restore, phases, world))
}

async function timeLoad(
  load: () => Promise<void>,
  { target }: RestoreRequest,
  phases: Restoration['phases'],
  world: World,
): Promise<void> {
  const timing = await timeContents(target, load, world)
  phases.add('load', timing.loadSeconds)
  phases.add('index', timing.indexSeconds)
  phases.add('constraints', timing.constraintSeconds)
}
