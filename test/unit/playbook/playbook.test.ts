import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Config } from '../../../src/config/schema.ts'
import { checkPlaybook } from '../../../src/playbook/check-playbook.ts'
import { extractFacts, type HostFacts } from '../../../src/playbook/host-facts.ts'
import { renderPlaybook } from '../../../src/playbook/render-playbook.ts'
import { shellWord } from '../../../src/playbook/shell-word.ts'

const NOW = new Date('2025-11-27T12:00:00.000Z')

function config(extra = '', locale = 'en'): Config {
  const yaml = `system: { name: chefwell, locale: ${locale}, timezone: America/Sao_Paulo, state-dir: /var/lib/lastro }
backups:
  directory: /var/backups/chefwell
  sources: { chefwell: { engine: postgres, url: "\${CHEFWELL_DATABASE_URL}", tenants: tenant_* } }
recover: { sources: { chefwell: { url-variable: CHEFWELL_RECOVERY_URL } } }
${extra}`
  return parseConfig(yaml, 'lastro.yml', {}, 'ignored')
}

function hostFacts(drilledAt: string | null, locale: HostFacts['locale'] = 'en'): HostFacts {
  return {
    locale,
    asOf: NOW.toISOString(),
    sources: {
      chefwell: {
        backup: {
          name: 'chefwell_backup_20251127_030000',
          tier: 'daily',
          dump: 'chefwell_backup_20251127_030000.dump.zst',
          database: 'restaurante',
          tenant: 'tenant_001',
        },
        drill:
          drilledAt === null
            ? null
            : {
                at: drilledAt,
                backup: 'chefwell_backup_20251123_030000',
                host: 'vps-1',
                rtoSeconds: 45,
                rpoSeconds: 10_140,
                phases: [{ id: 'load', seconds: 30 }],
                tables: 904,
                rows: 3_000_000,
                tenants: 100,
              },
        recoverySeconds: null,
      },
    },
  }
}

const FRESH = '2025-11-23T08:41:00.000Z'
const OLD = '2025-11-20T11:59:59.000Z'

describe('a playbook', () => {
  it('says what is proven, with the times that were measured against their targets', () => {
    const text = renderPlaybook(config(), hostFacts(FRESH))
    expect(text).toContain(
      '**Proven.** The last green drill of chefwell was on 2025-11-23 05:41:00',
    )
    expect(text).toContain('| Recovery time (RTO) | 10 min | 45 s |')
    expect(text).toContain('| Data loss window (RPO) | 1 d | 2 h 49 min |')
    expect(text).toContain(
      'lastro recover apply --source chefwell --backup "$backup" --confirm restaurante',
    )
    expect(text).toContain('CHEFWELL\\_RECOVERY\\_URL'.replaceAll('\\_', '_'))
  })

  it('says plainly when there was no green drill yet', () => {
    const text = renderPlaybook(config(), hostFacts(null))
    expect(text).toContain('**Not proven.** There was no green drill of chefwell yet.')
    expect(text).toContain('| Recovery time (RTO) | 10 min | not measured |')
  })

  it('says plainly when the last one is older than a week', () => {
    expect(renderPlaybook(config(), hostFacts(OLD))).toContain('**Older than a week.**')
  })

  it('is made where there is no backup yet, with a place for its name', () => {
    const facts = { ...hostFacts(null), sources: {} }
    const text = renderPlaybook(config(), facts)
    expect(text).toContain('backup=NAME_OF_THE_BACKUP')
    expect(text).not.toContain('pg_restore')
  })

  it('names people and copies, and warns when there is one copy only', () => {
    const people = `playbook:
  contacts: [{ name: Ana | Souza, role: owner, reach: "+55 11 9" }]
  copies: [{ place: "nas:/chefwell", reach: key in the safe }]
`
    const text = renderPlaybook(config(people), hostFacts(FRESH))
    expect(text).toContain('| Ana &#124; Souza | owner | +55 11 9 |')
    expect(text).toContain('| nas:/chefwell | key in the safe |')
    expect(text).not.toContain('one copy only')
    expect(renderPlaybook(config(), hostFacts(FRESH))).toContain('**There is one copy only.**')
  })

  it('is Portuguese where the system is, with the same commands', () => {
    const commands = (text: string) =>
      [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([block]) => block)
    const [english, portuguese] = [
      renderPlaybook(config(), hostFacts(FRESH)),
      renderPlaybook(config(), hostFacts(FRESH, 'pt-BR')),
    ]
    expect(portuguese).toContain('# Plano de recuperação de desastres: chefwell')
    expect(portuguese).toContain('## Para quem ligar')
    expect(commands(portuguese)).toEqual(commands(english))
  })
})

describe('a kept playbook', () => {
  const kept = renderPlaybook(config(), hostFacts(FRESH))
  const faultsOf = (text: string, by: { config?: Config; host?: HostFacts; now?: Date } = {}) =>
    checkPlaybook(text, by.config ?? config(), {
      host: by.host ?? { ...hostFacts(null), sources: {} },
      now: by.now ?? NOW,
    }).map(({ fault }) => fault)

  it('is true as long as nothing has changed, also where there is no ledger', () => {
    expect(faultsOf(kept)).toEqual([])
    expect(extractFacts(kept)).toEqual(hostFacts(FRESH))
  })

  it('is not when somebody edited it', () => {
    expect(faultsOf(kept.replace('Write down the time.', 'Panic.'))).toEqual(['differs'])
    expect(faultsOf(`${kept}one line more\n`)).toEqual(['differs'])
  })

  it('is not when the configuration says something else now', () => {
    const moved = config('drill: { objectives: { rto: 5m } }\n')
    const [fault] = checkPlaybook(kept, moved, { host: hostFacts(FRESH), now: NOW })
    expect(fault?.detail).toContain('| Recovery time (RTO) | 5 min | 45 s |')
  })

  it('is not when it is older than a week and a newer green drill could be put in', () => {
    const old = renderPlaybook(config(), hostFacts(OLD))
    expect(faultsOf(old, { host: hostFacts(FRESH) })).toEqual(['outdated'])
    expect(faultsOf(old, { host: hostFacts(OLD) })).toEqual([])
    expect(faultsOf(renderPlaybook(config(), hostFacts(null)), { host: hostFacts(FRESH) })).toEqual(
      ['outdated'],
    )
  })

  it('is none when it lost what it was made from', () => {
    expect(faultsOf('# A page\n')).toEqual(['unreadable'])
    expect(faultsOf(kept.replace('"asOf":"2025', '"asOf":"x'))).toEqual(['unreadable'])
  })

  it('holds no name that ends its comment early', () => {
    const facts = hostFacts(FRESH)
    const evil = {
      ...facts,
      sources: {
        'x--> <b>': facts.sources.chefwell ?? { backup: null, drill: null, recoverySeconds: null },
      },
    }
    const text = renderPlaybook(config(), evil)
    expect(text.match(/-->/g)?.length).toBe(text.match(/<!--/g)?.length)
    expect(extractFacts(text)).toEqual(evil)
  })
})

it.each([
  ['restaurante', 'restaurante'],
  ['/var/backups/chef well', "'/var/backups/chef well'"],
  ["o'neil; rm -rf /", `'o'\\''neil; rm -rf /'`],
  ['', "''"],
])('%j is %s to a shell', (text, word) => {
  expect(shellWord(text)).toBe(word)
})
