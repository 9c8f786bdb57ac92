import type { LocaleName } from '../locale/locale-name.ts'
import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import type { Clock, Log, Progress } from '../ports.ts'
import { truncate } from './display-width.ts'
import { progressLine } from './live.ts'
import { plainLine } from './plain-text.ts'
import { ProgressMeter } from './progress-meter.ts'
import { createPaint, type Paint, type Style, supportsColour } from './terminal-sheet.ts'
import { ICONS } from './wording.ts'

/** Where a terminal log writes, and how. */
export interface TerminalLogOptions {
  /** Usually stderr, so that stdout stays free for the report or JSON. */
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly clock: Pick<Clock, 'monotonicSeconds'>
  readonly locale: LocaleName
  /** Removes secrets; see `World.redact`. */
  readonly redact: (text: string) => string
  /** Shows `debug` lines. */
  readonly verbose?: boolean
}

const REDRAW_SECONDS = 0.1
/** In a log file a line every ten seconds or ten per cent tells enough; never more than one a second. */
const LOG_EVERY_SECONDS = 10
const LOG_EVERY_FRACTION = 0.1
const LOG_AT_MOST_EVERY_SECONDS = 1
/** An activity that reported nothing for so long has probably ended without saying so. */
const SHOWN_FOR_SECONDS = 5
const ERASE_LINE = '\r\u001b[2K'

interface Activity {
  readonly meter: ProgressMeter
  saidSeconds: number
  saidFraction: number
}

/** `Log` for a person: one redrawn progress line in a terminal, quiet periodic lines in a file. */
export class TerminalLog implements Log {
  readonly #options: TerminalLogOptions
  readonly #phrasebook: Phrasebook
  readonly #paint: Paint
  readonly #live: boolean
  readonly #activities = new Map<string, Activity>()
  #depth = 0
  #drawnSeconds = Number.NEGATIVE_INFINITY
  #lineOpen = false

  constructor(options: TerminalLogOptions) {
    this.#options = options
    this.#phrasebook = createPhrasebook(options.locale, 'UTC')
    this.#paint = createPaint(supportsColour(options.stream))
    this.#live = options.stream.isTTY === true
  }

  info(message: string): void {
    this.#say(message)
  }

  warn(message: string): void {
    this.#say(`${ICONS.warn} ${message}`, 'warn')
  }

  error(message: string): void {
    this.#say(`${ICONS.fail} ${message}`, 'fail')
  }

  debug(message: string): void {
    if (this.#options.verbose === true) this.#say(message, 'dim')
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    const started = this.#now()
    // A log file must show where a run died; on a screen the live line does.
    if (!this.#live) this.#say(`▸ ${title}`, 'heading')
    this.#depth += 1
    let icon = ICONS.fail
    try {
      const result = await body()
      icon = ICONS.pass
      return result
    } finally {
      this.#depth -= 1
      if (this.#depth === 0) this.#activities.clear()
      const took = this.#phrasebook.format.duration(this.#now() - started)
      this.#say(`${icon} ${title} · ${took}`)
    }
  }

  progress(progress: Progress): void {
    const now = this.#now()
    const activity = this.#note(progress, now)
    if (this.#live) this.#redraw(now)
    else this.#sayNowAndThen(activity, now)
  }

  #note(progress: Progress, now: number): Activity {
    const known = this.#activities.get(progress.activity)
    if (known) {
      known.meter.update(progress, now)
      return known
    }
    const meter = new ProgressMeter(progress, now)
    const activity: Activity = { meter, saidSeconds: now, saidFraction: 0 }
    this.#activities.set(progress.activity, activity)
    return activity
  }

  #redraw(now: number): void {
    if (now - this.#drawnSeconds < REDRAW_SECONDS) return
    this.#drawnSeconds = now
    const lines = [...this.#activities.values()]
      .filter(({ meter }) => !meter.finished && now - meter.updatedSeconds < SHOWN_FOR_SECONDS)
      .map(({ meter }) => progressLine(meter.read(now), this.#phrasebook, true))
    if (lines.length === 0) {
      this.#erase()
      return
    }
    const width = (this.#options.stream.columns ?? 80) - 1
    this.#options.stream.write(ERASE_LINE + truncate(plainLine(lines.join('   ')), width))
    this.#lineOpen = true
  }

  #sayNowAndThen(activity: Activity, now: number): void {
    const reading = activity.meter.read(now)
    const silence = now - activity.saidSeconds
    const gained = (reading.fraction ?? 0) - activity.saidFraction
    if (silence < LOG_AT_MOST_EVERY_SECONDS) return
    if (silence < LOG_EVERY_SECONDS && gained < LOG_EVERY_FRACTION) return
    activity.saidSeconds = now
    activity.saidFraction = reading.fraction ?? 0
    this.#say(progressLine(reading, this.#phrasebook, false))
  }

  #say(message: string, style?: Style): void {
    this.#erase()
    const indent = '  '.repeat(this.#depth)
    for (const line of this.#options.redact(message).split('\n')) {
      const clean = plainLine(line)
      this.#options.stream.write(`${indent}${style ? this.#paint(style, clean) : clean}\n`)
    }
  }

  #erase(): void {
    if (this.#lineOpen) this.#options.stream.write(ERASE_LINE)
    this.#lineOpen = false
  }

  #now(): number {
    return this.#options.clock.monotonicSeconds()
  }
}
