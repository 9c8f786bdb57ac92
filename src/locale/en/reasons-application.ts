/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
export const applicationReasons = {
  'backend-missing': {
    title: 'The application could not be started: its program is not here[: {detail}].',
    hint: 'Install it on the drill’s host, or correct command and directory of `drill.backend` in .github/lastro.yml.',
  },
  'backend-role-missing': {
    title: 'The role that the application should connect as is not in the backup[: {role}].',
    hint: 'Correct `drill.backend.user`, or leave it out: then it connects as the superuser of staging.',
  },
  'backend-exited': {
    title: 'The application ended before it was ready[: {detail}].',
    hint: 'Its last lines are in the report. After a real recovery it would not start either, unless only this drill’s settings are wrong.',
  },
  'backend-not-ready': {
    title: 'The application was not ready in time[: {detail}].',
    hint: 'Its last lines are in the report. Check what it waits for, and path and timeout of `drill.backend.ready`.',
  },
  'backend-died': {
    title: 'The application ended while it was being probed[: {detail}].',
    hint: 'Its last lines are in the report. The probe before shows what it could not bear.',
  },
  'backend-exposed': {
    title: 'The application listened on every address of the host while it ran[: {address}].',
    hint: 'Restored data could be reached from the network. Let it listen on 127.0.0.1, as the variable HOST tells it.',
  },
  'probe-status': {
    title: 'The application answered with another status.',
    hint: 'Its last lines and the answer tell why. Compare with the same request in production.',
  },
  'probe-body': {
    title: 'An answer of the application is not what it must be.',
    hint: 'Compare with the same request in production; the data itself is judged by the other checks.',
  },
  'probe-not-json': {
    title: 'An answer of the application is no JSON.',
    hint: 'Often an error page, or the page of a front end: check path and headers of the probe.',
  },
  'probe-count': {
    title: 'The application shows another number of rows than the passport has.',
    hint: 'The rows were compared before it started: it filters, pages or hides some. Let the probe read a total, or correct the table.',
  },
  'probe-slow': {
    title: 'The application answered more slowly than allowed.',
    hint: 'Right after a restore there are no statistics and no cache, as after a real recovery. Raise `within`, or find the slow query.',
  },
  'probe-timeout': {
    title: 'The application did not answer in time.',
    hint: 'It may wait for a lock, for a pool without a connection, or for a service that staging has not.',
  },
  'probe-unreachable': {
    title: 'The application broke off, or nobody answered.',
    hint: 'Its last lines are in the report.',
  },
  'probe-too-large': {
    title: 'An answer of the application is too large to be judged.',
    hint: 'Ask for one page and a total: answers of more than 16 MiB are not read.',
  },
  'probe-redirected': {
    title: 'The application sends the client elsewhere.',
    hint: 'A redirect to another origin, or in circles, is never followed. Set the base URL of the application for staging.',
  },
  'probe-value-unusable': {
    title: 'A value that later probes need is missing, or cannot be used.',
    hint: 'Compare the answer with `save` of the probe.',
  },
  'probe-skipped': {
    title: 'A probe was not put: an earlier one gave no value for it.',
    hint: 'Mend the earlier probe first.',
  },
  'probe-unjudged': {
    title: 'The passport does not know the table that a probe is held against.',
    hint: 'Correct `count.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
  },
  'no-tenant-asked': {
    title: 'There is no tenant in the backup for which to ask.',
    hint: 'Check `tenants` of the source and of `drill.backend` in .github/lastro.yml.',
  },
  'query-failed': {
    title: 'A query of your own has another answer than expected.',
    hint: 'Put the same query to production: if it answers so there too, the data was wrong before the backup.',
  },
  'query-error': {
    title: 'A query of your own ended in an error.',
    hint: 'Put the same query to production, and look at the rows it stumbles over.',
  },
  'query-invalid': {
    title: 'A query of your own could not be put.',
    hint: 'Correct it in .github/lastro.yml: names, types, one statement, and one column where one value is expected.',
  },
  'query-writes': {
    title: 'A query of your own tried to write, and was refused.',
    hint: 'Queries read only. Check what functions it calls.',
  },
  'query-timeout': {
    title: 'A query of your own took too long.',
    hint: 'Right after a restore there are no statistics. Raise its `timeout`, or write it so that an index helps.',
  },
  'query-unjudged': {
    title: 'The passport does not know the table that a query is held against.',
    hint: 'Correct `expect.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
  },
} as const
