import type { Config } from '../config/schema.ts'
import { escapeMarkdown, markdownTable } from '../report/markdown-text.ts'
import { embedFacts, type GreenDrill, type HostFacts } from './host-facts.ts'
import { isStale, type PlaybookScope, playbookScope, sourcesOf } from './playbook-scope.ts'
import { recoverySections } from './recovery-steps.ts'

/** The playbook as a Markdown file: a pure function of the configuration and of what the host knew. Ends with a newline. */
export function renderPlaybook(config: Config, host: HostFacts): string {
  const scope = playbookScope(config, host)
  const parts = [
    head,
    firstMinutes,
    contacts,
    figures,
    copies,
    recoverySections,
    whenMoreIsGone,
    afterwards,
    ({ host: facts }: PlaybookScope) => embedFacts(facts),
  ]
  return `${parts.map((part) => part(scope)).join('\n\n')}\n`
}

function head(scope: PlaybookScope): string {
  const { config, host, phrasebook, say } = scope
  const { playbook, format } = phrasebook
  const states = sourcesOf(scope).map(([source, { drill }]) => {
    if (!drill) return `- ${say(playbook.never, { source })}`
    const { tables, rows, tenants } = drill
    const facts = { source, at: format.dateTime(drill.at), host: drill.host, tables, rows, tenants }
    const text = isStale(drill, new Date(host.asOf)) ? playbook.stale : playbook.proven
    return `- ${say(text, facts)}`
  })
  return [
    `# ${say(playbook.title, { system: config.system.name })}`,
    '',
    say(playbook.made, { asOf: format.dateTime(host.asOf) }),
    '',
    ...states,
  ].join('\n')
}

function firstMinutes({ phrasebook: { playbook } }: PlaybookScope): string {
  const steps = playbook.checklist.map((step) => `- [ ] ${step}`)
  return [`## ${playbook.firstMinutes}`, '', ...steps].join('\n')
}

function contacts({ config, phrasebook: { playbook } }: PlaybookScope): string {
  const rows = config.playbook.contacts.map(({ name, role, reach }) =>
    [name, role, reach].map(escapeMarkdown),
  )
  const table = markdownTable([playbook.name, playbook.role, playbook.reach], rows)
  return [`## ${playbook.contacts}`, '', rows.length === 0 ? playbook.noContacts : table].join('\n')
}

function figures(scope: PlaybookScope): string {
  const { config, phrasebook } = scope
  const { playbook, format } = phrasebook
  const isOne = sourcesOf(scope).length === 1
  const measured = (seconds: number | null | undefined) =>
    seconds === null || seconds === undefined ? playbook.notMeasured : format.duration(seconds)
  const rows = sourcesOf(scope).flatMap(([source, { drill, recoverySeconds }]) => {
    const of = (figure: string) => (isOne ? figure : `${escapeMarkdown(source)}: ${figure}`)
    const { rtoSeconds, rpoSeconds } = config.drill
    return [
      [of(playbook.recoveryTime), format.duration(rtoSeconds), measured(drill?.rtoSeconds)],
      [of(playbook.dataLoss), format.duration(rpoSeconds), measured(drill?.rpoSeconds)],
      [of(playbook.lastRecovery), '', measured(recoverySeconds)],
    ]
  })
  const table = markdownTable([playbook.figure, playbook.target, playbook.measured], rows)
  const phases = sourcesOf(scope).flatMap(([, { drill }]) =>
    drill ? [phasesOf(drill, scope)] : [],
  )
  return [`## ${playbook.figures}`, '', table, ...phases.flatMap((text) => ['', text])].join('\n')
}

function phasesOf({ phases, backup }: GreenDrill, { phrasebook }: PlaybookScope): string {
  const { playbook, format } = phrasebook
  const parts = phases.map(
    ({ id, seconds }) => `${phrasebook.step(id)} ${format.duration(seconds)}`,
  )
  return `${playbook.phases} (${escapeMarkdown(backup)}): ${parts.join(' · ')}`
}

function copies({ config, phrasebook: { playbook } }: PlaybookScope): string {
  const { copies: others } = config.playbook
  const here = [
    `${playbook.copyHere}: ${escapeMarkdown(config.backups?.directory ?? '')}`,
    playbook.copyHereReach,
  ]
  const rows = [here, ...others.map(({ place, reach }) => [place, reach].map(escapeMarkdown))]
  const table = markdownTable([playbook.place, playbook.getAt], rows)
  const warning = others.length === 0 ? ['', playbook.oneCopy] : []
  return [`## ${playbook.copies}`, '', table, ...warning].join('\n')
}

function whenMoreIsGone({ config, phrasebook: { playbook }, say }: PlaybookScope): string {
  const { stateDir } = config.system
  const parts = (['github', 'host', 'region'] as const).flatMap((what) => [
    '',
    `### ${playbook.gonePlaces[what]}`,
    '',
    say(playbook.goneSteps[what], { stateDir }),
  ])
  return [`## ${playbook.gone}`, ...parts].join('\n')
}

function afterwards({ phrasebook: { playbook } }: PlaybookScope): string {
  const steps = playbook.afterSteps.map((step) => `- [ ] ${step}`)
  return [`## ${playbook.after}`, '', ...steps].join('\n')
}
