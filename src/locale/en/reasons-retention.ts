/** Why a backup is kept, promoted or removed, and what stops the rotation; also how a run itself can end. */
export const retentionReasons = {
  'within-policy': { title: 'Within what is kept.', hint: '' },
  'beyond-policy': { title: 'Older than what is kept.', hint: '' },
  'first-of-week': { title: 'First good backup of its week.', hint: '' },
  'first-of-month': { title: 'First good backup of its month.', hint: '' },
  'recovery-open': {
    title: 'What its recovery put aside is still kept.',
    hint: 'Drop that first: `lastro recover drop-old`.',
  },
  'no-newer-regular': {
    title: 'No good backup in the tiers is newer.',
    hint: 'Take one of what is in place now: `lastro backup`.',
  },
  frozen: { title: 'Would be removed, but removing is frozen.', hint: '' },
  'not-counted-future': {
    title: 'Dated in the future: does not count, is not removed.',
    hint: '',
  },
  'not-counted-unverified': {
    title: 'Not verified: does not count, is not removed.',
    hint: '',
  },
  'not-counted-incomplete': {
    title: 'Incomplete: does not count, is not removed.',
    hint: '',
  },
  'not-counted-foreign': {
    title: 'Made by another tool: does not count, is not removed.',
    hint: '',
  },
  'clock-behind-backup': {
    title: 'The clock stands before the newest backup[: {name}].',
    hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
  },
  'clock-behind-ledger': {
    title: 'The clock stands before the last run in the ledger[: {name:date}].',
    hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
  },
  'backup-directory-is-link': {
    title: 'A tier directory is a symbolic link[: {path}].',
    hint: 'Make it a real directory, or mount the volume there: hard links do not reach through a link.',
  },
  'promoted-copy-differs': {
    title: 'The copy of a backup in another tier is not the same file[: {copy}].',
    hint: 'Something wrote to it. Compare both with `sha256sum`, keep the one its passport names, move the other away.',
  },
  'retention-survivor-missing': {
    title: 'A backup that must outlive what is removed is not there as expected[: {path}].',
    hint: 'Nothing more was removed. Look who else deletes or writes in the backup directory.',
  },
  'torn-line-moved-aside': {
    title: 'The last line of the ledger was torn and has been moved aside.',
    hint: 'A run died while writing it. `lastro history --verify` proves that the rest is whole.',
  },
  configuration: {
    title: 'The configuration or an input is wrong.',
    hint: 'The log names each place and what is legal; `lastro config check` says the same.',
  },
  'command-failed': {
    title: 'A program that Lastro called failed[: {detail}].',
    hint: 'Its last lines are in the log.',
  },
} as const
