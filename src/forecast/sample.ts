/** How full one file system was at one moment. */
export interface Sample {
  /** ISO instant. */
  readonly at: string
  readonly usedBytes: number
  /** What a normal user could use in all: used + available, so that used ÷ usable is df's percent. */
  readonly usableBytes: number
}
