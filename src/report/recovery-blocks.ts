import type { Phrasebook } from '../locale/phrasebook.ts'
import type { RecoveryFacts, RecoveryLosses } from './recovery.ts'
import type { Report } from './report.ts'

/** A part of a recovery as every rendering shows it; all texts are still unescaped. */
export interface RecoveryBlock {
  readonly title: string
  /** Numbered where order matters. */
  readonly lines?: readonly string[]
  readonly isOrdered?: boolean
  readonly table?: {
    readonly headers: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  /** Commands to be typed, each under what it does. */
  readonly commands?: readonly { readonly about: string; readonly command: string }[]
}

const NOT_KNOWN = '—'

/** Verdicts after which the steps are history; before, and after a failure, they are what was meant. */
const DONE: ReadonlySet<string> = new Set(['recovered', 'undone', 'dropped'])

/** What a recovery does, what it costs, what is lost, and the commands that come next. */
export function recoveryBlocks(report: Report, phrasebook: Phrasebook): readonly RecoveryBlock[] {
  const { recovery } = report
  if (recovery === undefined) return []
  return [
    stepsBlock(recovery, DONE.has(report.verdict.value), phrasebook),
    ...lossBlocks(recovery.losses, phrasebook),
    ...lossBlocks(recovery.sinceSafetyBackup, phrasebook),
    ...commandsBlock(recovery, phrasebook),
  ]
}

function stepsBlock(facts: RecoveryFacts, isDone: boolean, phrasebook: Phrasebook): RecoveryBlock {
  const { recovery, format } = phrasebook
  const { database, server, tenant, expected, kept } = facts
  const subject = tenant === undefined ? database : `${tenant} · ${database}`
  const lines = facts.steps.map(({ id, object, expectedSeconds }) => {
    const text = phrasebook.fill(recovery.steps[id], { object, database: subject })
    return isDone || expectedSeconds === undefined
      ? text
      : `${text} (${format.duration(expectedSeconds)})`
  })
  const { labels } = recovery
  const about = [`${labels.database}: ${subject} (${server})`]
  if (expected)
    about.push(
      phrasebook.fill(labels.expected, {
        duration: format.duration(expected.seconds),
        runs: expected.runs,
      }),
    )
  if (kept !== undefined) about.push(`${labels.kept}: ${kept}`)
  return {
    title: `${labels[isDone ? 'done' : 'plan']} — ${about.join(' · ')}`,
    lines,
    isOrdered: true,
  }
}

function lossBlocks(losses: RecoveryLosses | undefined, book: Phrasebook): RecoveryBlock[] {
  if (losses === undefined) return []
  const { labels } = book.recovery
  const { format } = book
  const figures = {
    against: losses.against,
    rows: losses.rows,
    tables: losses.tables,
    unreadable: losses.unreadable,
    at: losses.at,
  }
  const title = book.fill(losses.tables === 0 ? labels.nothingLost : labels.lost, figures)
  if (losses.tables === 0) return [{ title }]
  const instant = (at: string | undefined) => (at === undefined ? NOT_KNOWN : format.dateTime(at))
  // A hundred tenants that lose nothing would hide the one that does.
  const differing = losses.schemas.filter((one) => one.tables > 0 || one.rows > 0)
  const same = losses.schemas.length - differing.length
  const schemas = differing.map((one) => [
    one.schema,
    instant(one.newestNow),
    instant(one.newestThen),
    format.number(one.rows),
    format.number(one.tables),
  ])
  const count = (rows: number | null) => (rows === null ? NOT_KNOWN : format.number(rows))
  const tables = losses.lines.map((line) => [
    `${line.schema}.${line.table}`,
    count(line.rowsNow),
    count(line.rowsThen),
  ])
  const perSchema = [
    labels.schema,
    labels.newestNow,
    labels.newestThen,
    labels.rowsAhead,
    labels.tables,
  ]
  return [
    {
      title,
      table: { headers: perSchema, rows: schemas },
      ...(same > 0 && { lines: [book.fill(labels.sameSchemas, { count: same })] }),
    },
    ...(tables.length === 0
      ? []
      : [
          {
            title: labels.perTable,
            table: { headers: [labels.table, labels.rowsNow, labels.rowsThen], rows: tables },
          },
        ]),
  ]
}

function commandsBlock({ commands }: RecoveryFacts, { recovery }: Phrasebook): RecoveryBlock[] {
  if (commands.length === 0) return []
  return [
    {
      title: recovery.labels.next,
      commands: commands.map(({ id, command }) => ({ about: recovery.commands[id], command })),
    },
  ]
}
