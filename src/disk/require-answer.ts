import { CheckFailure } from '../errors.ts'
import { answersInTime } from './answers-in-time.ts'
import type { MeasureWorld } from './measure-options.ts'

/**
 * Sees to it that a directory may be read by this process, which would wait for a dead server for ever, and could not be ended.
 * @throws {CheckFailure} `filesystem-hanging`
 */
export async function requireAnswer(
  directory: string,
  limits: { readonly seconds: number; readonly world: MeasureWorld },
): Promise<void> {
  if (await answersInTime(directory, limits)) return
  throw new CheckFailure('filesystem-hanging', `${directory} does not answer`, {
    detail: directory,
  })
}
