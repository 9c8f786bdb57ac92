/** Named figures of one run. */
export type Figures = Readonly<Record<string, number>>

/** Something that is measured once in each round. */
export interface Contestant {
  readonly name: string
  readonly run: () => Promise<Figures>
}

/** Figures of one round by the contestant's name. */
export type Round = Readonly<Record<string, Figures>>

/** A figure of a contestant. */
export type FigureOf = readonly [contestant: string, figure: string]

/** Runs A B C, A B C …: a load that comes and goes meets all of them alike. `rest` runs between two rounds. */
export async function playRounds(
  contestants: readonly Contestant[],
  count: number,
  rest: () => Promise<void>,
): Promise<Round[]> {
  const rounds: Round[] = []
  for (let number = 1; number <= count; number++) {
    if (number > 1) await rest()
    const round: Record<string, Figures> = {}
    for (const { name, run } of contestants) round[name] = await run()
    rounds.push(round)
  }
  return rounds
}

/** The middle value, of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}

/** Median over the rounds. */
export function medianFigure(rounds: readonly Round[], figure: FigureOf): number {
  return median(rounds.map((round) => figureIn(round, figure)))
}

/** Median of each round's own ratio: both sides of it ran side by side under the same load. */
export function medianRatio(rounds: readonly Round[], of: FigureOf, over: FigureOf): number {
  return median(rounds.map((round) => figureIn(round, of) / figureIn(round, over)))
}

function figureIn(round: Round, [contestant, figure]: FigureOf): number {
  const value = round[contestant]?.[figure]
  if (value === undefined) throw new RangeError(`${contestant} has no figure ${figure}`)
  return value
}
