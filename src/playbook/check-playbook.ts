import type { Config } from '../config/schema.ts'
import { extractFacts, type HostFacts } from './host-facts.ts'
import { isStale } from './playbook-scope.ts'
import { renderPlaybook } from './render-playbook.ts'

/** Something that makes a kept playbook untrue. */
export interface PlaybookFault {
  readonly fault: 'unreadable' | 'differs' | 'outdated'
  /** In English, for the terminal. */
  readonly detail: string
}

/**
 * Holds a kept playbook against the configuration and, where this host has drilled, against its ledger. It is made anew
 * from the facts in it: where the texts part, it was edited, or the configuration has changed. Its age counts only where
 * there is something newer to put in: a checkout without a ledger cannot know.
 */
export function checkPlaybook(
  text: string,
  config: Config,
  { host, now }: { readonly host: HostFacts; readonly now: Date },
): PlaybookFault[] {
  const facts = extractFacts(text)
  if (!facts) return [{ fault: 'unreadable', detail: 'it holds no facts that Lastro wrote' }]
  return [...findDifference(text, renderPlaybook(config, facts)), ...findAge(facts, host, now)]
}

function findDifference(text: string, expected: string): PlaybookFault[] {
  if (text === expected) return []
  const [lines, wanted] = [text.split('\n'), expected.split('\n')]
  const at = wanted.findIndex((line, index) => line !== lines[index])
  const line = at === -1 ? wanted.length : at
  const detail = `line ${line + 1} is ${quote(lines[line])}, the configuration makes it ${quote(wanted[line])}`
  return [{ fault: 'differs', detail }]
}

function findAge(facts: HostFacts, host: HostFacts, now: Date): PlaybookFault[] {
  return Object.entries(host.sources).flatMap(([source, { drill: newest }]) => {
    const kept = facts.sources[source]?.drill
    if (!newest || (kept && (kept.at >= newest.at || !isStale(kept, now)))) return []
    const what = kept ? `the green drill of ${kept.at}` : 'no green drill'
    const detail = `${source}: it tells of ${what}, the last one was on ${newest.at}`
    return [{ fault: 'outdated' as const, detail }]
  })
}

function quote(line: string | undefined): string {
  return line === undefined ? 'missing' : JSON.stringify(line.slice(0, 120))
}
