import type { Holder } from '../lock/holder.ts'

/** Record of the process that made a container, network or volume: by it a later run proves the maker dead. */
export const HOLDER_LABEL = 'lastro.holder'

/** Both versions of Compose put the project's name under it, on all that they make. */
export const PROJECT_LABEL = 'com.docker.compose.project'

/** As `PROJECT_LABEL`, the name of the service; on containers only. */
export const SERVICE_LABEL = 'com.docker.compose.service'

/** Labels of everything that a project makes. Run and procedure stand apart for the eyes of an operator. */
export function projectLabels(holder: Holder): Readonly<Record<string, string>> {
  return {
    'lastro.run': holder.run,
    'lastro.procedure': holder.procedure,
    [HOLDER_LABEL]: JSON.stringify(holder),
  }
}
