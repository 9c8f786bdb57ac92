import { catalogueOf } from '../locale/catalogue.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { createPhrasebook } from '../locale/phrasebook.ts'
import { GATE_PATH, type SetupRequest } from '../offsite/setup/setup-request.ts'
import type { Tried } from '../offsite/setup/try-remote.ts'
import { shellWord } from '../playbook/shell-word.ts'

/** What an administrator does on the server, line by line. */
export function serverSteps(request: SetupRequest, line: string): readonly string[] {
  const { user, path, mode } = request
  const home = `/var/lib/${user}`
  const [place, parent] = [shellWord(path), shellWord(path.replace(/\/[^/]*$/, '') || '/')]
  const isVault = mode === 'vault'
  return [
    `adduser --system --group --shell /bin/sh --home ${home} ${user}`,
    `install -d ${parent}`,
    `install -d -o ${user} -g ${user} -m 750 ${place}`,
    ...(isVault
      ? [
          `# here: lastro offsite gate | ssh root@${request.host} "install -m 755 /dev/stdin ${GATE_PATH}"`,
          `su -s /bin/sh ${user} -c ${shellWord(`${GATE_PATH} ${place} init`)}`,
        ]
      : []),
    `install -d -o root -g ${user} -m 750 ${home}/.ssh`,
    `echo ${shellWord(line)} >> ${home}/.ssh/authorized_keys`,
    ...(isVault
      ? [
          `echo ${shellWord(`30 5 * * * ${user} ${GATE_PATH} ${place} prune 30 12 24`)} > /etc/cron.d/lastro-vault`,
        ]
      : []),
  ]
}

/** What was found, for a person. */
export function factLines(
  request: SetupRequest,
  { facts, localRsync, proof }: Tried,
  locale: LocaleName,
): readonly string[] {
  const texts = catalogueOf(locale).offsiteSetup
  const { format } = createPhrasebook(locale, 'UTC')
  const { user, host, path } = request
  const { freeBytes, totalBytes, clockSkewSeconds, hasher, rsync } = facts
  return [
    texts.connected(`${user}@${host}:${path}`),
    ...(freeBytes === null || totalBytes === null
      ? []
      : [texts.room(format.bytes(freeBytes), format.bytes(totalBytes))]),
    ...(clockSkewSeconds === null
      ? []
      : [texts.clock(format.duration(Math.abs(clockSkewSeconds)))]),
    ...(hasher === null ? [] : [texts.hasher(hasher)]),
    ...(localRsync === null ? [] : [texts.rsync(localRsync, rsync ?? '–')]),
    proof === 'hashed' ? texts.hashed : texts.readBack,
  ].map((line) => `✅ ${line}`)
}
