/** What somebody or something did to the database before it was dumped, and what a drill must say of it. */
export interface StructureFault {
  readonly title: string
  /** Run as superuser in a copy of the database. */
  readonly script: string
  /** Of the verdict. */
  readonly reason: string
  /** All findings, as `schema.object: reason`; anything beyond them is a false alarm. */
  readonly findings: readonly string[]
  /** Tenants that are no longer restorable; the first tenant when absent. */
  readonly tenants?: readonly string[]
}

/** The first tenant's schema, which most faults hit. */
export const TENANT = 'tenant_chefwell'

/** A fault that one finding names; `script` has `@` for the tenant's schema. */
export function fault(
  title: string,
  script: string,
  reason: string,
  object: string,
): StructureFault {
  return {
    title,
    script: script.replaceAll('@', TENANT),
    reason,
    findings: [`${TENANT}.${object}: ${reason}`],
  }
}

/** A fault in a schema that the tenants share; `place` is `schema.object`. */
export function sharedFault(
  title: string,
  script: string,
  reason: string,
  place: string,
): StructureFault {
  return { title, script, reason, findings: [`${place}: ${reason}`], tenants: [] }
}
