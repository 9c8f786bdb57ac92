import type { GateAnswer } from './gate.ts'
import type { GateInput } from './gate-input.ts'
import { changedGate, olderGate, passportGate, ransomwareGate, shrunkGate } from './loss-gates.ts'
import { remoteGate, sourceGate, spaceGate } from './place-gates.ts'
import { vanishedGate } from './vanished-gate.ts'

/** Asks every gate, the gravest first; pure. Where the tree or the remote is not the right one, the others would only repeat it. */
export function askGates(input: GateInput): readonly GateAnswer[] {
  const places = [sourceGate(input), remoteGate(input)]
  if (places.some(({ isPassed }) => !isPassed)) return places
  return [
    ...places,
    ransomwareGate(input),
    changedGate(input),
    // An older state lacks its newest backups: that says more than that they are gone.
    olderGate(input),
    vanishedGate(input),
    shrunkGate(input),
    passportGate(input),
    spaceGate(input),
  ]
}
