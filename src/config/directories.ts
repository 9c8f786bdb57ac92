import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { describeValue } from './describe-value.ts'
import { DEFAULT_DRILL_DIRECTORY } from './drill-section.ts'
import type { Environment, Fault } from './environment.ts'
import { type FieldPath, formatPath, valueAt } from './field-path.ts'
import { DEFAULT_STATE_DIRECTORY } from './system-section.ts'

const STATE: FieldPath = ['system', 'state-dir']
const BACKUPS: FieldPath = ['backups', 'directory']
const DEMAND: FieldPath = ['backups', 'require-mount']
const DRILL: FieldPath = ['drill', 'directory']

/**
 * The checkout that a runner cleans and whose files actions upload: `GITHUB_WORKSPACE`, or the repository whose
 * `.github` holds the configuration. Undefined in neither case.
 */
export function workspaceOf(file: string, environment: Environment): string | undefined {
  if (environment.GITHUB_WORKSPACE) return resolve(environment.GITHUB_WORKSPACE)
  const directory = dirname(resolve(file))
  return directory.endsWith('/.github') ? dirname(directory) : undefined
}

/** Directories that would be lost to a checkout, or to a drill that destroys its own. Links are not followed. */
export function directoryFaults(data: unknown, workspace: string | undefined): readonly Fault[] {
  const state = pathAt(data, STATE) ?? DEFAULT_STATE_DIRECTORY
  const backups = pathAt(data, BACKUPS)
  const drill = pathAt(data, DRILL) ?? DEFAULT_DRILL_DIRECTORY
  const faults = [STATE, BACKUPS, DRILL].filter((path) => {
    const directory = pathAt(data, path)
    return directory !== undefined && workspace !== undefined && isInside(directory, workspace)
  })
  return [
    ...faults.map((path) =>
      fault(data, path, {
        legal: 'a directory outside the repository',
        mend: 'Move it: the checkout of the next run would delete it.',
      }),
    ),
    ...(backups === undefined ? [] : overlap(data, drill, { path: BACKUPS, directory: backups })),
    ...overlap(data, drill, { path: STATE, directory: state }),
    ...demandFaults(data, backups),
  ]
}

/** No directory lies on what is mounted beside or below it. */
function demandFaults(data: unknown, backups: string | undefined): readonly Fault[] {
  const demanded = pathAt(data, DEMAND)
  if (demanded === undefined || backups === undefined || isInside(backups, demanded)) return []
  const mend = 'Name the mount point that the directory of backups lies on, or write true.'
  return [fault(data, DEMAND, { legal: 'backups.directory or a directory above it', mend })]
}

function overlap(
  data: unknown,
  drill: string,
  other: { readonly path: FieldPath; readonly directory: string },
): readonly Fault[] {
  if (!isInside(drill, other.directory) && !isInside(other.directory, drill)) return []
  const path = pathAt(data, DRILL) === undefined ? other.path : DRILL
  return [
    fault(data, path, {
      legal: `a directory apart from ${formatPath(path === DRILL ? other.path : DRILL)}`,
      mend: `Move it: a drill empties its directory, ${drill}.`,
    }),
  ]
}

function fault(
  data: unknown,
  path: FieldPath,
  wording: { readonly legal: string; readonly mend: string },
): Fault {
  return { path, value: describeValue(valueAt(data, path), path), ...wording }
}

function pathAt(data: unknown, path: FieldPath): string | undefined {
  const value = valueAt(data, path)
  return typeof value === 'string' && isAbsolute(value) ? value : undefined
}

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}
