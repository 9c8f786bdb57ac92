import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Passport } from '../../../../passport/passport.ts'
import type { BackupCopy } from '../../damage/backup-copy.ts'
import { reseal } from '../../damage/reseal.ts'
import { type DirectFault, NotTried } from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import { ends, fileFault } from './direct-fault.ts'

/** A role of the passport that owns or may something in the dump, but is not the one that every server has. */
function roleOf({ good }: Lane): string {
  const { roles, server } = good.backup.passport
  const role = roles.find(({ name }) => name !== server.bootstrapRole && /^[a-z_]+$/.test(name))
  if (!role) throw new NotTried('fault-no-target')
  return role.name
}

/** A passport that has never heard of a role. */
function rolesWithout({ roles }: Passport, role: string): Passport['roles'] {
  return roles
    .filter(({ name }) => name !== role)
    .map((each) => ({ ...each, memberOf: each.memberOf.filter((name) => name !== role) }))
}

async function editGlobals({ globals }: BackupCopy, from: string, to: string): Promise<void> {
  const text = await readFile(globals, 'utf8')
  if (!text.includes(from)) throw new NotTried('fault-no-target')
  await writeFile(globals, text.replace(from, to))
}

/** Globals that would not make the roles on a new server. */
export const ROLE_FAULTS: readonly DirectFault[] = [
  fileFault('roles', {
    id: 'role-missing-in-globals',
    isSealed: true,
    expected: (lane) => ends('not-restorable', 'role-missing', { names: roleOf(lane) }),
    damage: (backup, lane) => editGlobals(backup, `CREATE ROLE ${roleOf(lane)};`, ''),
  }),
  fileFault('roles', {
    id: 'globals-missing',
    expected: ends('not-restorable', 'role-missing'),
    damage: ({ globals }) => rm(globals),
  }),
  fileFault('roles', {
    id: 'globals-edited',
    expected: ends('not-restorable', 'sha256-mismatch'),
    damage: (backup) => editGlobals(backup, 'NOSUPERUSER', 'SUPERUSER'),
  }),
  fileFault('roles', {
    id: 'globals-empty',
    isSealed: true,
    expected: ends('not-restorable', 'role-missing'),
    damage: ({ globals }) => writeFile(globals, ''),
  }),
  fileFault('roles', {
    id: 'role-unknown-to-passport',
    expected: (lane) => ends('not-restorable', 'restore-role-missing', { names: roleOf(lane) }),
    damage: (backup, lane) =>
      reseal(backup, { roles: rolesWithout(backup.passport, roleOf(lane)) }),
  }),
]
