import { join } from 'node:path'
import type { SourceFacts } from './host-facts.ts'
import { type PlaybookScope, sourcesOf } from './playbook-scope.ts'
import { shellWord } from './shell-word.ts'

/** Precedes a block that a test runs as it stands, in the order of the page, in one shell. */
export const RUNNABLE = '<!-- runnable -->'

/** What is written where no backup is known. */
const UNKNOWN_BACKUP = 'NAME_OF_THE_BACKUP'
const UNKNOWN_DATABASE = 'NAME_OF_THE_DATABASE'

interface SourceScope extends PlaybookScope {
  readonly source: string
  readonly facts: SourceFacts
  /** As a word of the shell. */
  readonly database: string
}

/** For each source: how to recover it, one tenant of it, and how without Lastro; every command in order. */
export function recoverySections(scope: PlaybookScope): string {
  return sourcesOf(scope)
    .map(([source, facts]) => {
      const database = shellWord(facts.backup?.database ?? UNKNOWN_DATABASE)
      const of: SourceScope = { ...scope, source, facts, database }
      return [wholeDatabase(of), oneTenant(of), byHand(of)].filter(Boolean).join('\n\n')
    })
    .join('\n\n')
}

function wholeDatabase(of: SourceScope): string {
  const { phrasebook, say, source, facts, config, database } = of
  const { playbook, format } = phrasebook
  const variable = config.recover.sources[source]?.urlVariable
  const asOf = format.dateTime(of.host.asOf)
  const took = facts.drill ? { took: format.duration(facts.drill.rtoSeconds) } : {}
  const expected = facts.recoverySeconds ?? facts.drill?.rtoSeconds
  const about = expected === undefined ? {} : { took: format.duration(expected) }
  const name = shellWord(source)
  return numbered(`## ${say(playbook.recover, { source })}`, [
    [say(playbook.prepare, variable === undefined ? {} : { variable }), []],
    [
      say(facts.backup ? playbook.choose : playbook.noBackup, { asOf }),
      [`backup=${shellWord(facts.backup?.name ?? UNKNOWN_BACKUP)}`],
    ],
    [playbook.look, [`lastro recover status --source ${name}`]],
    [say(playbook.prove, took), [`lastro restore-drill --source ${name} --backup "$backup"`]],
    [playbook.plan, [`lastro recover plan --source ${name} --backup "$backup"`]],
    [
      say(playbook.apply, about),
      [`lastro recover apply --source ${name} --backup "$backup" --confirm ${database}`],
    ],
    [playbook.look2, []],
    [playbook.undo, [`lastro recover undo --source ${name} --confirm ${database}`]],
  ])
}

function oneTenant(of: SourceScope): string {
  const { facts, phrasebook, say, source, database } = of
  const { backup } = facts
  if (!backup?.tenant) return ''
  const { playbook } = phrasebook
  const subject = `--source ${shellWord(source)} --backup "$backup" --tenant "$tenant"`
  return [
    `### ${playbook.tenant}`,
    '',
    say(playbook.tenantNote, { tenant: backup.tenant }),
    '',
    block([
      `tenant=${shellWord(backup.tenant)}`,
      `lastro restore-drill ${subject}`,
      `lastro recover plan ${subject}`,
      `lastro recover apply ${subject} --confirm ${database}`,
    ]),
  ].join('\n')
}

function byHand(of: SourceScope): string {
  const { facts, phrasebook, say } = of
  const { playbook } = phrasebook
  const { backup } = facts
  if (!backup) return ''
  const { directory, globals, passport, unpack, plain } = filesOf(backup, of)
  const restored = `${backup.database}_by_hand`
  const target = shellWord(restored)
  return [
    `### ${playbook.byHand}`,
    '',
    say(playbook.byHandNote, { restored }),
    '',
    block([
      // The plain file holds everybody's rows.
      'umask 077',
      `(cd ${directory} && jq -r '.files[] | "\\(.sha256)  \\(.name)"' ${passport} | sha256sum --check)`,
      `psql --dbname=postgres --file=${globals}`,
      `createdb --template=template0 --encoding=UTF8 ${target}`,
      unpack,
      `pg_restore --exit-on-error --jobs=4 --dbname=${target} ${plain}`,
      `rm ${plain}`,
      `psql --dbname=${target} --command=ANALYZE`,
    ]),
  ].join('\n')
}

/** The files of a backup as words of the shell, and the command that unpacks its dump into `plain`. */
function filesOf(backup: NonNullable<SourceFacts['backup']>, { config }: PlaybookScope) {
  const directory = join(config.backups?.directory ?? '', backup.tier)
  const dump = shellWord(join(directory, backup.dump))
  const plain = shellWord(join(config.drill.directory, `${backup.name}.plain`))
  const program = backup.dump.endsWith('.gz') ? 'gunzip --stdout' : 'zstd --decompress --stdout'
  return {
    directory: shellWord(directory),
    globals: shellWord(join(directory, `${backup.name}.globals.sql`)),
    passport: shellWord(`${backup.name}.passport.json`),
    plain,
    unpack: `${program} ${dump} > ${plain}`,
  }
}

/** A heading and its steps in order, each with what to type. */
function numbered(
  heading: string,
  steps: readonly (readonly [text: string, commands: readonly string[]])[],
): string {
  const parts = steps.flatMap(([text, commands], index) => [
    '',
    `**${index + 1}.** ${text}`,
    ...(commands.length === 0 ? [] : ['', block(commands)]),
  ])
  return [heading, ...parts].join('\n')
}

function block(commands: readonly string[]): string {
  return [RUNNABLE, '', '```sh', ...commands, '```'].join('\n')
}
