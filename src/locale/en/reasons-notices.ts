/** Why somebody is told something, or was not. */
export const noticeReasons = {
  'notices-undelivered': {
    title: 'Not everybody was told[: {channels}][: {detail}].',
    hint: 'The verdict stands. What could not be told is tried again by the next run; `lastro notify test` tries it now.',
  },
  'notice-test': {
    title: 'This is a test: the channel works.',
    hint: 'There is nothing to do.',
  },
  'status-well': { title: 'All systems are well.', hint: '' },
  'report-not-kept': {
    title: 'The report of this run could not be kept[ in {path}][: {detail}].',
    hint: 'What is shown here is all there is of it: the ledger does not have the run. Make room, or give the directory to the user that Lastro runs as.',
  },
  'run-log-unwritable': {
    title: 'The line of this run could not be written to the log[ {path}][: {detail}].',
    hint: 'The ledger has it. Give the file to the user that Lastro runs as, or change `system.run-log`.',
  },
} as const
