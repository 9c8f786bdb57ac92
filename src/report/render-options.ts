import type { LocaleName } from '../locale/locale-name.ts'

/** Language and time zone of a rendering. */
export interface RenderOptions {
  readonly locale: LocaleName
  /** IANA name. */
  readonly timeZone: string
}
