/** Why a drill of the drill ended as it did, and why a fault could not be tried. */
export const drillCheckReasons = {
  'all-caught': {
    title:
      'Every fault that was tried was caught with its right reason[: {caught} of {tried}][; no false alarm in {cleanRuns} sound cases][; {notTried} not tried].',
    hint: '',
  },
  'faults-missed': {
    title:
      'The drill did not catch every fault, or not with its right reason[: {missed} of {tried} missed].',
    hint: 'Do not rely on its verdicts of this kind. Report it with this report: a fault that a drill overlooks is a bug in Lastro.',
  },
  'false-alarms': {
    title: 'The drill raised an alarm at something sound[: {falseAlarms} times].',
    hint: 'An alarm that is wrong is soon ignored. Report it with this report; the seed repeats the same rows and settings.',
  },
  'fault-missed': {
    title: 'A fault was not caught with its right reason.',
    hint: 'Report it with this report. Until it is mended, look at this kind of damage by hand.',
  },
  'false-alarm': {
    title: 'An alarm was raised at something sound.',
    hint: 'Report it with this report; the seed repeats the same rows and settings.',
  },
  'nothing-tried': {
    title: 'Nothing was tried, so nothing can be said of the drill.',
    hint: 'Choose other faults with `--only`, or leave it out. The report says of each why it could not be tried.',
  },
  'good-backup-failed': {
    title: 'The sample could not be backed up[: {detail}].',
    hint: 'The log shows the step. Without a good backup there is nothing to damage.',
  },
  'good-backup-not-good': {
    title: 'The backup that was to be damaged is not sound as it is[: {actual}].',
    hint: 'Look into it with `lastro restore-drill` first; faults can be injected only into what is sound.',
  },
  'fault-no-target': {
    title: 'The database has nothing that this fault could damage.',
    hint: 'Without `--real` or `--backup` the check makes a sample that has.',
  },
  'fault-not-applicable': {
    title: 'The fault could not be made in this database[: {detail}].',
    hint: 'Without `--real` or `--backup` the check makes a sample in which it can.',
  },
  'fault-needs-sample': {
    title: 'The fault can be made in the sample only.',
    hint: 'Leave out `--real` and `--backup`.',
  },
  'fault-needs-root': {
    title: 'The fault needs a small disk, and only root may mount one.',
    hint: 'Run the check once as root, in a container or on a test machine: `sudo lastro drill-check --only staging`.',
  },
  'fault-needs-newer-postgres': {
    title: 'Only one major version of PostgreSQL is installed here.',
    hint: 'Install a newer one beside it, e.g. `apt-get install postgresql-17`, to see that a dump stays the same across majors.',
  },
  'fault-needs-docker': {
    title: 'No container can be started here[: {detail}].',
    hint: 'Install Docker with Compose, fetch the image that `drill.docker.image` names, and run the check again.',
  },
  'fault-needs-backend': {
    title: 'The sample application was not built beside this program.',
    hint: 'Install Lastro as a release; it brings it along.',
  },
} as const
