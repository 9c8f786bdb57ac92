/** Under these names main leaves what post needs to repair a recovery that was killed. */
export const RECOVERY_STATE = { config: 'recover-config', source: 'recover-source' } as const
