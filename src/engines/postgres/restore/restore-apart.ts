import { writeFile } from 'node:fs/promises'
import type { World } from '../../../ports.ts'
import { type RestoreRequest, runRestore } from './restore-phases.ts'
import { packParts, type RestorePlan } from './restore-plan.ts'

/**
 * Makes what the schemas share.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreFirst(
  plan: RestorePlan,
  request: RestoreRequest,
  world: World,
): Promise<void> {
  const list = await writeList('first', plan.first, request)
  await runRestore(['--single-transaction'], { ...request, list }, world)
}

/**
 * Restores the schemas that stand apart, each job its share in one transaction, then all the rest by parallel jobs.
 * @param bytesOf bytes of the rows of each entry.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreParts(
  plan: RestorePlan,
  bytesOf: ReadonlyMap<number, number>,
  request: RestoreRequest,
  world: World,
): Promise<void> {
  const { bins, spread } = packParts(plan.apart, bytesOf, request.jobs)
  await allOrAbort(
    bins.map((entries, index) => async (signal: AbortSignal) => {
      const list = await writeList(`part-${index + 1}`, entries, request)
      await runRestore(['--single-transaction'], { ...request, list }, { ...world, signal })
    }),
    world.signal,
  )
  const atLast = new Set([...spread, ...plan.last])
  const rest = plan.order.filter((id) => atLast.has(id))
  if (rest.length === 0) return
  const list = await writeList('last', rest, request)
  await runRestore([`--jobs=${request.jobs}`], { ...request, list }, world)
}

async function writeList(
  name: string,
  ids: readonly number[],
  { archive }: RestoreRequest,
): Promise<string> {
  const path = `${archive}.${name}.list`
  await writeFile(path, ids.map((id) => `${id};\n`).join(''), { mode: 0o600 })
  return path
}

/** Runs all side by side; when one fails the others are ended, and its error is thrown. */
async function allOrAbort(
  works: readonly ((signal: AbortSignal) => Promise<void>)[],
  outer: AbortSignal,
): Promise<void> {
  const failure = new AbortController()
  const signal = AbortSignal.any([outer, failure.signal])
  const running = works.map((work) => work(signal))
  try {
    await Promise.all(running)
  } catch (error) {
    failure.abort(error)
    await Promise.allSettled(running)
    throw error
  }
}
