import { catalogueOf } from '../locale/catalogue.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { createPhrasebook } from '../locale/phrasebook.ts'
import { GATE_PATH, type SetupRequest } from '../offsite/setup/setup-request.ts'
import type { Tried } from '../offsite/setup/try-remote.ts'
import { shellWord } from '../playbook/shell-word.ts'

/** What sends the gate of a vault onto the server; null where there is none. */
export function gateStep({ mode, host, port }: SetupRequest): string | null {
  const way = port === 22 ? '' : `-p ${port} `
  return mode === 'vault'
    ? `lastro offsite gate | ssh ${way}root@${host} "install -m 755 /dev/stdin ${GATE_PATH}"`
    : null
}

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
      ? [`su -s /bin/sh ${user} -c ${shellWord(`${GATE_PATH} ${place} init`)}`]
      : ['command -v rsync || apt-get install -y rsync']),
    `install -d -o root -g ${user} -m 750 ${home}/.ssh`,
    `echo ${shellWord(line)} >> ${home}/.ssh/authorized_keys`,
    ...(isVault
      ? [
          `echo ${shellWord(`30 5 * * * ${user} ${GATE_PATH} ${place} prune 30 12 24`)} > /etc/cron.d/lastro-vault-${user.replaceAll(/[^\w-]/g, '-')}`,
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
      : [texts.clock(format.duration(Math.round(Math.abs(clockSkewSeconds))))]),
    ...(hasher === null ? [] : [texts.hasher(hasher)]),
    ...(localRsync === null ? [] : [texts.rsync(localRsync, rsync ?? '–')]),
    proof === 'hashed' ? texts.hashed : texts.readBack,
  ].map((line) => `✅ ${line}`)
}
