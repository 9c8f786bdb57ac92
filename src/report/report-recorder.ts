import type { Transition } from '../alerts/alert.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import type { World } from '../ports.ts'
import type { ProcedureName, VerdictOf } from '../verdict/verdict.ts'
import { FindingList } from './finding-list.ts'
import {
  redactArtifact,
  redactCheck,
  redactFacts,
  redactFinding,
  redactSections,
  type Sections,
} from './redact-report.ts'
import type { Artifact, Check, Facts, Finding, Metric, Report } from './report.ts'
import { roundSeconds, StepTree } from './step-tree.ts'

/** What a report is about. */
export interface ReportSubject<P extends ProcedureName> {
  readonly procedure: P
  /** Version of Lastro. */
  readonly lastro: string
  /** Name of the system from the configuration. */
  readonly system: string
  /** Name of the source that it is about. */
  readonly source?: string
  /** Language of the titles of log groups; `en` when absent. */
  readonly locale?: LocaleName
}

/** How a procedure ended. */
export interface Ending<P extends ProcedureName> {
  readonly value: VerdictOf<P>
  /** Code of the catalogue. */
  readonly reason: string
  readonly facts?: Facts
  /** Error text of an unexpected end. */
  readonly error?: string
  /**
   * What changed by the run of what is watched: people are told of these, and of nothing when there are none. When absent they
   * are told of the verdict, as soon as it is another than before.
   */
  readonly transitions?: readonly Transition[]
}

/** Collects what a procedure does and finds, and builds its report. Foreign text is redacted as it comes in. */
export class ReportRecorder<P extends ProcedureName> {
  readonly #world: Pick<World, 'clock' | 'log' | 'run' | 'redact'>
  readonly #subject: ReportSubject<P>
  readonly #startedAt: Date
  readonly #startedSeconds: number
  readonly #phrasebook: Phrasebook
  readonly #steps: StepTree
  #checks: Check[] = []
  #findings = new FindingList()
  #metrics = new Map<string, Metric>()
  #artifacts: Artifact[] = []
  #sections: Sections = {}

  constructor(world: Pick<World, 'clock' | 'log' | 'run' | 'redact'>, subject: ReportSubject<P>) {
    this.#world = world
    this.#subject = subject
    this.#startedAt = world.clock.now()
    this.#startedSeconds = world.clock.monotonicSeconds()
    this.#phrasebook = createPhrasebook(subject.locale ?? 'en', 'UTC')
    this.#steps = new StepTree(world.clock)
  }

  get procedure(): P {
    return this.#subject.procedure
  }

  /** Runs `body` as a timed step and a log group; nests. An error marks the step failed and is thrown on. */
  step<T>(id: string, body: () => Promise<T>): Promise<T> {
    return this.#world.log.group(this.#phrasebook.step(id), () => this.#steps.run(id, body))
  }

  /** Notes a step that was left out on purpose. */
  skip(id: string): void {
    this.#steps.skip(id)
  }

  check(check: Check): void {
    this.#checks.push(redactCheck(check, this.#world.redact))
  }

  /** Any number may come; the 500 most severe are kept, all are counted. */
  finding(finding: Finding): void {
    this.#findings.add(redactFinding(finding, this.#world.redact))
  }

  /**
   * A metric given twice keeps the later value; a figure that is none (0 ÷ 0) is left out, and so is one whose id (the path of a file)
   * holds what must be masked: two of them would become one.
   */
  metric(metric: Metric): void {
    const isClean = this.#world.redact(metric.id) === metric.id
    if (Number.isFinite(metric.value) && isClean) this.#metrics.set(metric.id, metric)
  }

  artifact(artifact: Artifact): void {
    this.#artifacts.push(redactArtifact(artifact, this.#world.redact))
  }

  /** Adds whole sections: backup, tenants, contents, integrity, retention. A section given twice is replaced. */
  sections(sections: Sections): void {
    this.#sections = { ...this.#sections, ...redactSections(sections, this.#world.redact) }
  }

  /**
   * Begins what may have to be done again elsewhere.
   * @returns what takes back all that was noted since; the steps stay, for that time was spent.
   */
  attempt(): () => void {
    const [checks, artifacts] = [[...this.#checks], [...this.#artifacts]]
    const [findings, metrics] = [this.#findings.copy(), new Map(this.#metrics)]
    const sections = this.#sections
    return () => {
      this.#checks = checks
      this.#artifacts = artifacts
      this.#findings = findings
      this.#metrics = metrics
      this.#sections = sections
    }
  }

  /** Seconds since the recorder was made. */
  elapsedSeconds(): number {
    return this.#world.clock.monotonicSeconds() - this.#startedSeconds
  }

  /** The report as of now. `duration` is measured when nobody gave it. */
  build(ending: Ending<P>): Report {
    const { run, clock, redact } = this.#world
    const { procedure, lastro, system, source = this.#sections.backup?.source } = this.#subject
    const durationSeconds = roundSeconds(this.elapsedSeconds())
    if (!this.#metrics.has('duration')) {
      this.metric({ id: 'duration', value: durationSeconds, unit: 'seconds' })
    }
    return {
      format: 'lastro/report@1',
      lastro,
      procedure,
      system,
      ...(source === undefined ? {} : { subject: redact(source) }),
      run: { id: run.id, trigger: run.trigger, actor: run.actor, host: run.host },
      startedAt: this.#startedAt.toISOString(),
      finishedAt: clock.now().toISOString(),
      durationSeconds,
      verdict: {
        value: ending.value,
        reason: ending.reason,
        facts: redactFacts(ending.facts ?? {}, redact),
      },
      steps: this.#steps.snapshot(),
      checks: [...this.#checks],
      findings: this.#findings.mostSevere(),
      findingsTotal: this.#findings.total,
      metrics: [...this.#metrics.values()],
      artifacts: [...this.#artifacts],
      ...this.#sections,
      ...(ending.error !== undefined && { error: redact(ending.error) }),
    }
  }
}
