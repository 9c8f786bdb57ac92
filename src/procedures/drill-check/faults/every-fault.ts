import type { Fault } from '../fault.ts'
import { ACCESS_FAULTS } from './content/access-faults.ts'
import { COLLATION_FAULTS } from './content/collation-faults.ts'
import { EXTENSION_CONTENT_FAULTS } from './content/extension-faults.ts'
import { HARMLESS_CHANGES } from './content/harmless-changes.ts'
import { PROGRAM_FAULTS } from './content/program-faults.ts'
import { ROW_FAULTS } from './content/row-faults.ts'
import { SEQUENCE_FAULTS } from './content/sequence-faults.ts'
import { TABLE_FAULTS } from './content/table-faults.ts'
import { TENANT_FAULTS } from './content/tenant-faults.ts'
import { VALUE_FAULTS } from './content/value-faults.ts'
import { APPLICATION_SERVES, BACKEND_FAULTS } from './direct/backend-faults.ts'
import { DOCKER_FAULTS, IN_CONTAINER } from './direct/docker-faults.ts'
import { DUMP_FAULTS } from './direct/dump-faults.ts'
import { EXTENSION_FAULTS } from './direct/extension-faults.ts'
import { FILE_FAULTS } from './direct/file-faults.ts'
import { HARMLESS_SURROUNDINGS } from './direct/harmless-surroundings.ts'
import { PASSPORT_FAULTS } from './direct/passport-faults.ts'
import { ROLE_FAULTS } from './direct/role-faults.ts'
import { STAGING_FAULTS } from './direct/staging-faults.ts'
import { TIME_FAULTS } from './direct/time-faults.ts'

/** All that is tried, in the order of the matrix. A drill of the good backup as it is comes first: the rest means nothing without it. */
export const EVERY_FAULT: readonly Fault[] = [
  ...HARMLESS_SURROUNDINGS,
  IN_CONTAINER,
  APPLICATION_SERVES,
  ...HARMLESS_CHANGES,
  ...FILE_FAULTS,
  ...DUMP_FAULTS,
  ...PASSPORT_FAULTS,
  ...TABLE_FAULTS,
  ...PROGRAM_FAULTS,
  ...ROW_FAULTS,
  ...VALUE_FAULTS,
  ...SEQUENCE_FAULTS,
  ...ACCESS_FAULTS,
  ...EXTENSION_FAULTS,
  ...EXTENSION_CONTENT_FAULTS,
  ...ROLE_FAULTS,
  ...TENANT_FAULTS,
  ...COLLATION_FAULTS,
  ...TIME_FAULTS,
  ...STAGING_FAULTS,
  ...DOCKER_FAULTS,
  ...BACKEND_FAULTS,
]
