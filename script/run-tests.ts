// `npm test` runs everything, `npm test -- unit contract` only these. Ends with one line of figures that no log hides.
import { CHECKS, runCheck } from './test-run/checks.ts'
import { placeInMemory } from './test-run/place-in-memory.ts'
import { groupSuites, listSuites, runSuites } from './test-run/suites.ts'
import { addTally, EMPTY_TALLY, showTally } from './test-run/tally.ts'

const suites = await listSuites()
const known = [...Object.keys(CHECKS), ...suites]
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  process.exit(2)
}
const removePlace = placeInMemory()
const chosen = asked.length > 0 ? asked : known
let total = EMPTY_TALLY
for (const [name, command] of Object.entries(CHECKS)) {
  if (!chosen.includes(name)) continue
  console.log(`\n=== ${name}`)
  total = addTally(total, await runCheck(command))
}
for (const group of groupSuites(chosen.filter((name) => !(name in CHECKS)))) {
  console.log(`\n=== ${group.join(', ')}`)
  total = addTally(total, await runSuites(group))
}
removePlace()
for (const skip of total.skips) console.log(`not run: ${skip}`)
for (const failure of total.failures) console.log(`failed: ${failure}`)
console.log(`\n${showTally(total)}`)
process.exit(total.failed > 0 ? 1 : 0)
