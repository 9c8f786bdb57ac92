import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/report/display-width.ts'
import { renderStatusMarkdown } from '../../../src/status/render-markdown.ts'
import { renderStatus } from '../../../src/status/render-terminal.ts'
import { percentBar, sparkline } from '../../../src/status/trend.ts'
import { someStatus } from '../../fixtures/reports/statuses.ts'

const ENGLISH = { locale: 'en', timeZone: 'UTC' } as const
const PORTUGUESE = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const

describe('the box', () => {
  it('shows what the dashboard of the seed shows, in Portuguese', () => {
    expect(renderStatus(someStatus(), PORTUGUESE)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║                      CHEFWELL — STATUS                       ║
      ║     🟡 ATENÇÃO · 20/11/2025 15:00:00 (America/Sao_Paulo)     ║
      ╚══════════════════════════════════════════════════════════════╝

      📊 STATUS DO SISTEMA:
         /                      █████████░░░░░░░░░░░   46% ✅ OK
                                45,2 GB / 100 GB · inodes 12% · ▁▂▃▄▅▆▇
         /var/backups           ██████████████░░░░░░   72% 🟡 ATENÇÃO
                                72 GB / 100 GB · ▂▅█▁▄█
         /mnt/nas               não medido ❔ DESCONHECIDO
         🟡 /var/backups: Não há espaço livre em disco para o backup: precisa de 2
            GB, livre 1 GB.

      📦 DETALHES DOS BACKUPS:
         /var/backups/chefwell: 52 MB / 100 GB
           Diários: 7 backups (24 MB) · Mais novo 20/11/2025 03:00:00
           Semanais: 4 backups (16 MB) · Mais novo 16/11/2025 03:00:00
           Mensais: 3 backups (12 MB)
           Total: 14 backups (52 MB)

      🔁 ÚLTIMAS EXECUÇÕES:
         ✅ Backup: COMPLETO · há 12 h · 10 s
         ❌ Ensaio de restauração: NÃO RESTAURÁVEL · há 1 d 9 h · 1 min 33 s ·
            Faltam registros.

      🟡 Algo precisa de atenção
      "
    `)
  })

  it('shows it in English', () => {
    expect(renderStatus(someStatus(), ENGLISH)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║                      CHEFWELL — STATUS                       ║
      ║            🟡 WARNING · 2025-11-20 18:00:00 (UTC)            ║
      ╚══════════════════════════════════════════════════════════════╝

      📊 SYSTEM STATUS:
         /                      █████████░░░░░░░░░░░   46% ✅ OK
                                45.2 GB / 100 GB · inodes 12% · ▁▂▃▄▅▆▇
         /var/backups           ██████████████░░░░░░   72% 🟡 WARNING
                                72 GB / 100 GB · ▂▅█▁▄█
         /mnt/nas               not measured ❔ UNKNOWN
         🟡 /var/backups: There is not enough free disk space for the backup: needs
            2 GB, free 1 GB.

      📦 BACKUPS:
         /var/backups/chefwell: 52 MB / 100 GB
           Daily: 7 backups (24 MB) · Newest 2025-11-20 06:00:00
           Weekly: 4 backups (16 MB) · Newest 2025-11-16 06:00:00
           Monthly: 3 backups (12 MB)
           Total: 14 backups (52 MB)

      🔁 LAST RUNS:
         ✅ Backup: COMPLETE · 12 h ago · 10 s
         ❌ Restore drill: NOT RESTORABLE · 1 d 9 h ago · 1 min 33 s · Rows are
            missing.

      🟡 Something needs a look
      "
    `)
  })

  it('has straight borders', () => {
    const rows = renderStatus(someStatus(), PORTUGUESE).split('\n').slice(0, 4)
    expect(new Set(rows.map(displayWidth)).size).toBe(1)
  })

  it('says of a host why it does not answer, and names hosts where there are several', () => {
    const [ours] = someStatus().hosts
    const dead = {
      host: 'db',
      reached: false,
      detail: 'connection refused',
      level: 'critical',
      filesystems: [],
      trees: [],
      remarks: [],
    } as const
    const text = renderStatus(someStatus({ hosts: [...(ours ? [ours] : []), dead] }), ENGLISH)
    expect(text).toContain('🟠 db: connection refused')
    expect(text).toMatch(/^ 🟡 vps-1$/m)
  })

  it('lets no foreign text move the cursor', () => {
    const [ours] = someStatus().hosts
    const evil = '/\u001b[2J\u202e\nx'
    const hosts = ours
      ? [{ ...ours, filesystems: ours.filesystems.map((one) => ({ ...one, mountPoint: evil })) }]
      : []
    const text = renderStatus(someStatus({ hosts }), ENGLISH)
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign)
  })

  it('says that nothing ran yet', () => {
    expect(renderStatus(someStatus({ runs: [] }), ENGLISH)).toContain('Nothing has run')
  })
})

describe('the job summary', () => {
  it('has a table of hosts, the last runs, and the rest folded', () => {
    expect(renderStatusMarkdown(someStatus(), ENGLISH)).toMatchInlineSnapshot(`
      "## 🟡 Something needs a look — chefwell

      vps-1 · 2025-11-20 18:00:00 (UTC)

      ### Needs a look

      |  | Host | What | What to do |
      | --- | --- | --- | --- |
      | 🟡 | vps-1 /var/backups | There is not enough free disk space for the backup: needs 2 GB, free 1 GB. | Free space on /var/backups or enlarge the volume; <code>du -xh --max-depth=2</code> shows what fills it. Old good backups were not touched. |

      |  | Host | File system | Used | Size | Trend |
      | --- | --- | --- | --- | --- | --- |
      | 🟡 | vps-1 | /var/backups | ██████████████░░░░░░ 72% | 72 GB / 100 GB | ▂▅█▁▄█ |

      |  | Procedure | Verdict | When | Took |
      | --- | --- | --- | --- | --- |
      | ✅ | Backup | COMPLETE | 2025-11-20 06:00:10 (12 h ago) | 10 s |
      | ❌ | Restore drill | NOT RESTORABLE: Rows are missing. | 2025-11-19 09:00:00 (1 d 9 h ago) | 1 min 33 s |

      <details><summary>Details</summary>

      |  | Host | File system | Used | Size | Inodes | Trend |
      | --- | --- | --- | --- | --- | --- | --- |
      | ✅ | vps-1 | / | 46% | 45.2 GB / 100 GB | 12% | ▁▂▃▄▅▆▇ |
      | 🟡 | vps-1 | /var/backups | 72% | 72 GB / 100 GB |  | ▂▅█▁▄█ |
      | ❔ | vps-1 | /mnt/nas | not measured |  |  |  |

      | Path | Tier | Backup | Size | Newest |
      | --- | --- | --- | --- | --- |
      | vps-1: /var/backups/chefwell | Daily | 7 | 24 MB | 2025-11-20 06:00:00 |
      | vps-1: /var/backups/chefwell | Weekly | 4 | 16 MB | 2025-11-16 06:00:00 |
      | vps-1: /var/backups/chefwell | Monthly | 3 | 12 MB |  |

      </details>
      "
    `)
  })

  it('stays below what the service takes with a hundred hosts of ten file systems', () => {
    const [ours] = someStatus().hosts
    const hosts = Array.from({ length: 100 }, (_, index) => {
      const filesystems = Array.from({ length: 10 }, () => ours?.filesystems[0]).filter(Boolean)
      return { ...ours, host: `h${index}`, filesystems }
    }) as unknown as ReturnType<typeof someStatus>['hosts']
    const text = renderStatusMarkdown(someStatus({ hosts }), ENGLISH)
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024)
    expect(text).toContain('| 🟡 | h99 |')
  })

  it('opens no mark-up with foreign text', () => {
    const [ours] = someStatus().hosts
    const hosts = ours ? [{ ...ours, host: '<img> | [x](y)' }] : []
    expect(renderStatusMarkdown(someStatus({ hosts }), ENGLISH)).not.toMatch(/<img>|\[x\]\(y\)/)
  })
})

describe('a trend', () => {
  it('goes from the least to the most', () =>
    expect(sparkline([10, 20, 30, 40, 50, 60, 70, 80])).toBe('▁▂▃▄▅▆▇█'))
  it('is flat where hardly anything moves', () => expect(sparkline([50, 50, 51, 50])).toBe('▁▁▂▁'))
  it('is nothing of one value', () => expect(sparkline([50])).toBe(''))
})

describe('a bar', () => {
  it.each([
    [0, 0],
    [0.05, 1],
    [50, 10],
    [100, 20],
    [130, 20],
  ])('of %d percent has %d blocks', (percent, blocks) => {
    expect(percentBar(percent)).toBe('█'.repeat(blocks) + '░'.repeat(20 - blocks))
  })
})
