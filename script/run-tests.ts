// `npm test` runs everything, `npm test -- unit contract` only these. Ends with one line of figures that no log hides.
import { CHECKS, runCheck } from './test-run/checks.ts'
import { placeInMemory } from './test-run/place-in-memory.ts'
import { listSuites, runSuite } from './test-run/suites.ts'
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
let total = EMPTY_TALLY
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n=== ${name}`)
  const command = CHECKS[name]
  total = addTally(total, command ? await runCheck(command) : await runSuite(name))
}
removePlace()
for (const skip of total.skips) console.log(`not run: ${skip}`)
for (const failure of total.failures) console.log(`failed: ${failure}`)
console.log(`\n${showTally(total)}`)
process.exit(total.failed > 0 ? 1 : 0)
