import { type PathText, parseJsonPath } from '../../../src/probes/json-path.ts'
import type { Probe, Saved } from '../../../src/probes/probe.ts'

/** A probe that asks for `/` and is content with status 200, with changes. */
export function probe(changes: Partial<Probe> = {}): Probe {
  return {
    name: 'probe',
    method: 'GET',
    path: '/',
    headers: {},
    status: [200],
    expect: [],
    save: {},
    timeoutSeconds: 5,
    redirects: 'none',
    ...changes,
  }
}

/** A path by its text. */
export function at(text: string): PathText {
  const path = parseJsonPath(text)
  if (path === null) throw new Error(`${text} is no path`)
  return { text, path }
}

/** A secret from the body. */
export function saved(text: string): Saved {
  return { from: { body: at(text) }, secret: true }
}
