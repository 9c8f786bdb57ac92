/** What disk-check finds: disks, hosts, and schedules that are dead. */
export const diskReasons = {
  'disks-well': {
    title: 'All is well[: {filesystems} file systems on {hosts} hosts].',
    hint: '',
  },
  'space-low': {
    title:
      'A file system is filling up[: {subject} on {host} is {percent:percent} full][, {free:bytes} left].',
    hint: 'See what is large: `lastro disk-check` names what grew most and what could be freed. The limits stand in `disk.thresholds`.',
  },
  'inodes-low': {
    title:
      'A file system runs out of inodes[: {subject} on {host}, {percent:percent} used][, {freeInodes} left]. No file can be made without one, however many bytes are free.',
    hint: 'Find the directory with the many small files: `du --inodes -x {subject|/} | sort -n | tail`. Sessions, caches and mail queues are the usual ones.',
  },
  'fills-soon': {
    title:
      'A file system will soon be full if it goes on like this[: {subject} on {host}, in {seconds:duration}][ (about {fullAt:date})].',
    hint: 'Find out what began to grow: the report names what grew most in a week. A rotation that no longer removes looks like this.',
  },
  'next-backup-does-not-fit': {
    title: 'The next backup will not fit[: it needs {needed:bytes}][, {free:bytes} are free].',
    hint: 'Free space or enlarge the disk before tonight. Do not remove the newest backups; `lastro disk-check` lists what may go.',
  },
  'mount-missing': {
    title: 'A file system that should be mounted is not[: {subject} on {host}].',
    hint: 'Look why: `systemctl status "*.mount"`, `dmesg | tail`. What is written to the empty directory meanwhile lands on the disk below it.',
  },
  'stopped-writing': {
    title:
      'The kernel stopped all writes to a file system after an error[: {subject} on {host}]. `mount` still shows it as writable.',
    hint: 'The disk may be dying: read `dmesg`, take a copy of what can be read, then unmount and run `fsck`. Databases on it are already failing.',
  },
  'read-only': {
    title: 'A file system is read-only[: {subject} on {host}].',
    hint: 'Read `dmesg` for the error that made it so. When it is meant to be, name it in `disk.may-be-read-only`.',
  },
  'write-refused': {
    title:
      'Nothing can be written to a directory that Lastro needs[: {subject} on {host}][: {detail}].',
    hint: 'Free space says nothing here: look at quotas (`quota -s`), at `dmesg`, at the owner of the directory. Until it is mended backups, reports or locks fail.',
  },
  'filesystem-errors': {
    title: 'A file system has counted errors[: {subject} on {host}, {errors}].',
    hint: 'Plan a `fsck` at the next restart, and look at the disk itself: `smartctl -a`. The count stays until fsck has run.',
  },
  'host-unreachable': {
    title: 'A host could not be reached[: {host}][: {detail}]. Nothing is known of its disks.',
    hint: 'Try it by hand with the same key: `ssh {host|HOST} df -h`. Alerts of before stay as they were.',
  },
  'clock-skew': {
    title: 'The clock of a host is wrong[: {host} by {skew:duration}].',
    hint: 'Set it right: `timedatectl`, chrony. Names of backups and certificates depend on it.',
  },
  'backups-missing': {
    title: 'The directory of the backups is not there[: {subject} on {host}].',
    hint: 'See whether its disk is mounted. Nothing is backed up until it is there.',
  },
  'backups-mount-lost': {
    title: 'The directory of the backups lies on another disk than its own[: {subject} on {host}].',
    hint: 'Mount the disk, then move what was written meanwhile. A backup beside what it protects dies with it.',
  },
  'passports-missing': {
    title: 'Dumps have lost their passport[: {count} on {host}, {name}].',
    hint: 'Without it nobody knows what they must contain. Make one from a drill: `lastro passport make`.',
  },
  'next-backup-unjudged': {
    title:
      'Nobody knows whether the next backup fits[: {subject} on {host}][, the file system at {mountPoint} was not measured].',
    hint: 'See whether it answers, and whether `disk.ignore` leaves it out; `disk.mounts` has it measured whatever it is.',
  },
  'backup-overdue': {
    title: 'A backup is overdue[: {subject} on {host}][, the newest is {age:duration} old].',
    hint: 'The schedule may be dead: look at the runs of the workflow, and run `lastro backup` by hand.',
  },
  'backup-gap': {
    title:
      'Days are without a backup although it ran before and after[: {subject} on {host}][, {count} in a week, the last on {day}].',
    hint: 'Look at the runs of the workflow on that day: a runner that was off, a lock that was held, a disk that was full. It is over a week later.',
  },
  'offsite-sync-overdue': {
    title: 'The copy to another place is overdue[, the last good one is {age:duration} old].',
    hint: 'The schedule may be dead: look at the runs of the workflow. One fire takes host and backups together until it runs.',
  },
  'restore-drill-overdue': {
    title: 'A restore drill is overdue[, the last good one is {age:duration} old].',
    hint: 'Run it by hand: `lastro restore-drill`. A backup that nobody restored is a hope.',
  },
  'ran-again': { title: 'It ran to its end again.', hint: '' },
  'no-longer-there': { title: 'It is no longer there.', hint: '' },
} as const
