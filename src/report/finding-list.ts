import type { Finding } from './report.ts'

/** A report stays readable and small: more than this many findings say nothing new. */
export const FINDINGS_KEPT = 500

/** Most severe first. */
export const SEVERITY = ['fail', 'unknown', 'warn'] as const satisfies readonly Finding['status'][]

/** Keeps the most severe findings in the order they came, counts all; memory stays bounded at any number. */
export class FindingList {
  readonly #kept: Record<Finding['status'], Finding[]> = { fail: [], unknown: [], warn: [] }
  #total = 0

  add(finding: Finding): void {
    this.#total += 1
    const bucket = this.#kept[finding.status]
    if (bucket.length < FINDINGS_KEPT) bucket.push(finding)
  }

  copy(): FindingList {
    const copy = new FindingList()
    for (const status of SEVERITY) copy.#kept[status] = [...this.#kept[status]]
    copy.#total = this.#total
    return copy
  }

  get total(): number {
    return this.#total
  }

  /** At most `FINDINGS_KEPT`, most severe first. */
  mostSevere(): readonly Finding[] {
    return SEVERITY.flatMap((status) => this.#kept[status]).slice(0, FINDINGS_KEPT)
  }
}
