import { styleText } from 'node:util'
import { center, wrap } from './display-width.ts'
import { plainLine } from './plain-text.ts'
import type { CheckStatus } from './report.ts'

/** How a piece of text looks. */
export type Style = CheckStatus | 'heading' | 'dim'

/** Gives a text its look; gives it back unchanged where colours are off. */
export type Paint = (style: Style, text: string) => string

const FORMATS = {
  pass: ['green', 'bold'],
  warn: ['yellow'],
  fail: ['red', 'bold'],
  unknown: ['yellow', 'bold'],
  heading: ['bold'],
  dim: ['dim'],
} as const satisfies Record<Style, readonly Parameters<typeof styleText>[0][]>

/** Width between the borders of the box, as operators know it. */
export const BOX_WIDTH = 62

/** Whether text for this stream may be coloured: a terminal, and NO_COLOR not set. */
export function supportsColour(stream: NodeJS.WritableStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x'
}

/** A painter that colours or leaves alone. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (style, text) => styleText([...FORMATS[style]], text, { validateStream: false })
}

/** How a line stands on the sheet. */
export interface LineLook {
  /** Columns before the text. */
  readonly indent?: number
  /** Columns more before continued lines, past a list marker or an icon. */
  readonly hang?: number
  /** Never broken: people copy it, and a terminal that is too narrow folds it without a line end. */
  readonly isVerbatim?: boolean
  readonly style?: Style
}

/** Lines of text for a terminal. Every text is made harmless and wrapped before it is coloured. */
export class TerminalSheet {
  readonly #paint: Paint
  readonly #width: number
  readonly #lines: string[] = []

  constructor(paint: Paint, width: number) {
    this.#paint = paint
    this.#width = Math.max(width, BOX_WIDTH + 2)
  }

  /** Double-ruled box with centred lines. */
  box(lines: readonly string[], style: Style): void {
    const rule = '═'.repeat(BOX_WIDTH)
    const inner = lines.flatMap((line) => wrap(plainLine(line), BOX_WIDTH - 2))
    const rows = inner.map((line) => `║${center(line, BOX_WIDTH)}║`)
    for (const row of [`╔${rule}╗`, ...rows, `╚${rule}╝`]) this.#lines.push(this.#paint(style, row))
  }

  line(text: string, look: LineLook = {}): void {
    const { indent = 0, hang = 0, isVerbatim = false } = look
    const line = plainLine(text)
    const parts = isVerbatim ? [line] : wrap(line, this.#width - indent - hang)
    for (const [index, part] of parts.entries()) {
      const margin = ' '.repeat(index === 0 ? indent : indent + hang)
      this.#lines.push(margin + (look.style ? this.#paint(look.style, part) : part))
    }
  }

  blank(): void {
    this.#lines.push('')
  }

  /** Ends with a newline. */
  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}
