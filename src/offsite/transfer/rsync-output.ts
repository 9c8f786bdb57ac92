/** What rsync says at its end about the line. */
export interface RsyncTotals {
  readonly sentBytes: number
  readonly receivedBytes: number
}

const PROGRESS = /^\s*([\d,]+)\s+\d+%\s/
const SENT = /^Total bytes sent: ([\d,]+)/
const RECEIVED = /^Total bytes received: ([\d,]+)/

/** Reads rsync's stdout as it comes: lines end in a newline, progress in a carriage return. */
export class RsyncOutput {
  readonly #onBytes: (done: number) => void
  #rest = ''
  #sent = 0
  #received = 0
  #done = 0

  constructor(onBytes: (done: number) => void) {
    this.#onBytes = onBytes
  }

  write(chunk: string): void {
    const lines = (this.#rest + chunk).split(/[\r\n]/)
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#read(line)
  }

  /** Zeros when it was cut off before it said so. */
  end(): RsyncTotals {
    this.#read(this.#rest)
    return { sentBytes: this.#sent, receivedBytes: this.#received }
  }

  /** Bytes of files that went through, by the last line of progress. */
  get doneBytes(): number {
    return this.#done
  }

  #read(line: string): void {
    const [, done] = PROGRESS.exec(line) ?? []
    if (done !== undefined) {
      this.#done = toNumber(done)
      this.#onBytes(this.#done)
      return
    }
    const [, sent] = SENT.exec(line) ?? []
    if (sent !== undefined) this.#sent = toNumber(sent)
    const [, received] = RECEIVED.exec(line) ?? []
    if (received !== undefined) this.#received = toNumber(received)
  }
}

function toNumber(figures: string): number {
  return Number(figures.replaceAll(',', ''))
}
