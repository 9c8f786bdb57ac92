/** How a copy to another place ends, and which gates stand in its way. */
export const offsiteSyncReasons = {
  synced: { title: 'The remote has all that is here, and read it back[: {remote}].', hint: '' },
  'up-to-date': { title: 'The remote had all that is here already[: {remote}].', hint: '' },
  'synced-overridden': {
    title: 'The remote has all that is here; a person overrode a gate[: {remote}].',
    hint: 'What the gate was about lies in the history of the remote until `keep.days` are over.',
  },
  'gate-source': {
    title:
      'The directory of backups is not there, is empty, or is not the one that was copied before[: {path}][: {detail}].',
    hint: 'Nothing was sent and nothing there was touched. Look whether its disk is mounted. If it is meant to be another tree[: `--override {word}`].',
  },
  'gate-remote': {
    title:
      'The remote is not as the last run left it: it is empty, or holds an earlier state or another list than ours[: {detail}].',
    hint: 'Nothing was sent. Look whether its disk is mounted and whether somebody put it back or emptied it. If it is meant to begin anew[: `--override {word}`].',
  },
  'gate-ransomware': {
    title: 'Many files look rewritten, renamed or unlike their kind[: {count}].',
    hint: 'Nothing was sent; the remote has the copies from before. Look at the files here before anything else[: {names}]. Only when you know why[: `--override {word}`].',
  },
  'gate-changed': {
    title: 'Backups changed after they were copied[: {count}].',
    hint: 'A backup never changes: its disk may be dying, or somebody wrote into it[: {names}]. Nothing was sent. To send them all the same, the old ones kept in the history[: `--override {word}`].',
  },
  'gate-vanished': {
    title: 'Backups are gone that no rotation removes[: {names}].',
    hint: 'Nothing was sent and nothing there was touched. When you removed them yourself, or another script rotates them otherwise[: `--override {word}`].',
  },
  'backup-vanished': {
    title: 'A backup is gone here, and no rotation explains it[: {names}][: {object}].',
    hint: 'Newer ones than `backups.retention` keeps are there for none of these. The remote keeps it in its history for `keep.days`. Find out who removes backups.',
  },
  'gate-shrunk': {
    title: 'The newest dump is much smaller than those before it[: {name}, {bytes:bytes}].',
    hint: 'The usual size is {usual:bytes|unknown}. Look at what the database lost. When that is meant[: `--override {word}`].',
  },
  'gate-older': {
    title: 'The remote has a newer backup than is here[: {source}, {there:date}].',
    hint: 'The tree here may be an old one that was put back, or its newest backups are gone. When that is meant[: `--override {word}`].',
  },
  'gate-passport': {
    title: 'New dumps have no passport that fits them[: {count}].',
    hint: 'When another script makes them, write `foreign: send` below `gates` of the remote. Dumps of Lastro: look at them[: {names}]. For this once[: `--override {word}`].',
  },
  'gate-space': {
    title: 'The remote has too little room[: {needed:bytes} are needed, {free:bytes} free].',
    hint: 'Nothing was sent. Make room there, lower `keep.days`, or allow less free room by `gates.free-percent`. For this once[: `--override {word}`].',
  },
  'gate-overridden': {
    title: 'A person overrode a gate[: {gate}].',
    hint: 'The word was {word|another}; it is used up.',
  },
  'override-void': {
    title: 'The word that was given opens nothing here[: {words}].',
    hint: 'A word is good for the plan that it was printed with and for no other: something has changed since, or it is of another remote. Look at this plan; its word stands below it.',
  },
  'source-differs-from-passport': {
    title: 'A backup is not what its passport says[: {name}].',
    hint: 'It was damaged here after it was taken; nothing of this run counts on the remote. Look at the disk, take a new backup, and remove or mend this one.',
  },
  'no-new-backup': {
    title: 'There is no new verified backup to copy[; the newest is of {at:date}].',
    hint: 'Look at the runs of the backup: its schedule may be dead, or its last runs failed.',
  },
  'remote-clock-off': {
    title: 'The clocks of this machine and of the remote disagree[ by {seconds} s].',
    hint: 'Nothing is removed from the history of the remote as long as they do. Look at NTP on both.',
  },
  'clock-ahead-of-last-run': {
    title: 'This clock is far ahead of the last run[: {days} days].',
    hint: 'It has jumped, or nothing ran for so long. Nothing is removed from the remote by this run, and the time in between does not count for `keep.days`. Look at NTP.',
  },
  'clock-behind-last-run': {
    title: 'This clock is behind the last run[: {days} days].',
    hint: 'It is wrong now, or it was then. Nothing is removed from the remote by this run. Look at NTP.',
  },
  'remote-line-unsteady': {
    title: 'The line to the remote broke and was taken up again[: {attempts} attempts].',
    hint: 'Nothing is missing.[ The last time it said: {detail}]',
  },
  'offsite-timeout': {
    title: 'The copy took longer than `timeout` allows[: {remote}].',
    hint: 'What arrived is kept there; the next run goes on from it. Give it more time or more bandwidth.',
  },
} as const
