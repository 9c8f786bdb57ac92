/** Why one tenant could, or could not, be restored alone. */
export const tenantReasons = {
  'tenant-proven': {
    title:
      'The tenant[ {tenant}] was restored alone and is, row for row, what the passport says of it.',
    hint: '',
  },
  'tenant-not-alone': {
    title:
      'The backup restores as a whole, but its tenant[ {tenant}] does not restore alone[: {detail}].',
    hint: 'Run `lastro restore-drill --tenant {tenant|NAME}` and read what stopped it. Until then only the whole can be recovered.',
  },
} as const
