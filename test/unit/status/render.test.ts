import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/report/display-width.ts'
import { percentBar } from '../../../src/status/percent-bar.ts'
import { renderStatusMarkdown } from '../../../src/status/render-markdown.ts'
import { renderStatus } from '../../../src/status/render-terminal.ts'
import { worstReason } from '../../../src/status/wording.ts'
import { DEAD, OURS, someStatus } from '../../fixtures/reports/statuses.ts'

const ENGLISH = { locale: 'en', timeZone: 'UTC' } as const
const PORTUGUESE = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const

const mountedAt = (mountPoint: string) => ({
  ...OURS,
  filesystems: OURS.filesystems.map((one) => ({ ...one, mountPoint })),
})

describe('the box', () => {
  it('shows what the dashboard of the seed shows, in Portuguese', () => {
    expect(renderStatus(someStatus(), PORTUGUESE)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║                      CHEFWELL — STATUS                       ║
      ║     🟠 CRÍTICO · 20/11/2025 15:00:00 (America/Sao_Paulo)     ║
      ╚══════════════════════════════════════════════════════════════╝

      📊 STATUS DO SISTEMA:
         /                      █████████░░░░░░░░░░░   46% ✅ OK
                                45,2 GB / 100 GB · Inodes 62% · ▁▂▂▃▄▅▅
         /var/backups           ██████████████░░░░░░   72% 🟡 ATENÇÃO
                                72 GB / 100 GB · ▂▅█▁▄█ · cheio em 6 d (5 d – 9 d,
                                provável)
         /mnt/nas               não responde ❔ DESCONHECIDO

      📦 DETALHES DOS BACKUPS:
         /var/backups/chefwell: 52 MB (0,1%) ✅
           Diários: 7 backups (24 MB) · Mais novo 20/11/2025 03:00:00
           Semanais: 4 backups (16 MB) · Mais novo 16/11/2025 03:00:00
           Mensais: 3 backups (12 MB)
           Total: 14 backups (52 MB)

      🔁 ÚLTIMAS EXECUÇÕES:
         ✅ Backup: COMPLETO · há 12 h · 10 s
         🟠 Ensaio de restauração: NÃO RESTAURÁVEL · há 1 d 9 h · 1 min 33 s ·
            Faltam registros.

      🔔 PRECISA DE ATENÇÃO:
         🟡 vps-1 /var/backups: Não há espaço livre em disco para o backup: precisa
            de 2 GB, livre 1 GB.
            → Libere espaço em /var/backups ou aumente o volume; \`du -xh
              --max-depth=2\` mostra o que o ocupa. Os backups bons antigos não foram
              tocados.

      🟠 Algo precisa de uma pessoa
      "
    `)
  })

  it('shows it in English', () => {
    expect(renderStatus(someStatus(), ENGLISH)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║                      CHEFWELL — STATUS                       ║
      ║           🟠 CRITICAL · 2025-11-20 18:00:00 (UTC)            ║
      ╚══════════════════════════════════════════════════════════════╝

      📊 SYSTEM STATUS:
         /                      █████████░░░░░░░░░░░   46% ✅ OK
                                45.2 GB / 100 GB · Inodes 62% · ▁▂▂▃▄▅▅
         /var/backups           ██████████████░░░░░░   72% 🟡 WARNING
                                72 GB / 100 GB · ▂▅█▁▄█ · full in 6 d (5 d – 9 d,
                                likely)
         /mnt/nas               does not answer ❔ UNKNOWN

      📦 BACKUPS:
         /var/backups/chefwell: 52 MB (0.1%) ✅
           Daily: 7 backups (24 MB) · Newest 2025-11-20 06:00:00
           Weekly: 4 backups (16 MB) · Newest 2025-11-16 06:00:00
           Monthly: 3 backups (12 MB)
           Total: 14 backups (52 MB)

      🔁 LAST RUNS:
         ✅ Backup: COMPLETE · 12 h ago · 10 s
         🟠 Restore drill: NOT RESTORABLE · 1 d 9 h ago · 1 min 33 s · Rows are
            missing.

      🔔 NEEDS A LOOK:
         🟡 vps-1 /var/backups: There is not enough free disk space for the backup:
            needs 2 GB, free 1 GB.
            → Free space on /var/backups or enlarge the volume; \`du -xh
              --max-depth=2\` shows what fills it. Old good backups were not touched.

      🟠 Something needs a person
      "
    `)
  })

  it('has straight borders', () => {
    const rows = renderStatus(someStatus(), PORTUGUESE).split('\n').slice(0, 4)
    expect(new Set(rows.map(displayWidth)).size).toBe(1)
  })

  it('names the hosts where there are several, and says which does not answer', () => {
    const text = renderStatus(someStatus({ hosts: [OURS, DEAD] }), ENGLISH)
    expect(text).toMatch(/^ 🟡 vps-1$/m)
    expect(text).toMatch(/^ ❔ db: not reached$/m)
  })

  it('lets no foreign text move the cursor', () => {
    const hosts = [mountedAt('/\u001b[2J\u202e\nx')]
    const text = renderStatus(someStatus({ hosts }), ENGLISH)
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign)
  })

  it('is calm where all is well, and says that nothing ran yet', () => {
    const text = renderStatus(someStatus({ level: 'ok', alerts: [], runs: [] }), PORTUGUESE)
    expect(text).toContain('Nada foi executado neste host ainda.')
    expect(text).toMatch(/^✅ Todos os sistemas normais$/m)
    expect(text).not.toContain('🔔')
  })
})

describe('the job summary', () => {
  it('has what needs a look, a row per host, the last runs, and the rest folded', () => {
    expect(
      renderStatusMarkdown(someStatus({ hosts: [OURS, DEAD] }), ENGLISH),
    ).toMatchInlineSnapshot(`
      "## 🟠 Something needs a person — chefwell

      vps-1 · 2025-11-20 18:00:00 (UTC)

      ### NEEDS A LOOK

      |  | Host | What | What to do |
      | --- | --- | --- | --- |
      | 🟡 | vps-1 /var/backups | There is not enough free disk space for the backup: needs 2 GB, free 1 GB. | Free space on /var/backups or enlarge the volume; <code>du -xh --max-depth=2</code> shows what fills it. Old good backups were not touched. |

      |  | Host | File system | Used | Trend | Full |
      | --- | --- | --- | --- | --- | --- |
      | 🟡 | vps-1 | /var/backups | ██████████████░░░░░░ 72 GB / 100 GB (72%) | ▂▅█▁▄█ | full in 6 d (5 d – 9 d, likely) |
      | ❔ | db | not reached |  |  |  |

      |  | Procedure | Verdict | When | Duration |
      | --- | --- | --- | --- | --- |
      | ✅ | Backup | COMPLETE | 2025-11-20 06:00:10 (12 h ago) | 10 s |
      | 🟠 | Restore drill | NOT RESTORABLE: Rows are missing. | 2025-11-19 09:00:00 (1 d 9 h ago) | 1 min 33 s |

      <details><summary>Details</summary>

      |  | Host | File system | Used | Trend |  |
      | --- | --- | --- | --- | --- | --- |
      | ✅ | vps-1 | / | 45.2 GB / 100 GB (46%) | ▁▂▂▃▄▅▅ | Inodes 62% |
      | 🟡 | vps-1 | /var/backups | 72 GB / 100 GB (72%) | ▂▅█▁▄█ |  |
      | ❔ | vps-1 | /mnt/nas | does not answer |  |  |

      **✅ vps-1: /var/backups/chefwell** 52 MB

      - Daily: 7 backups (24 MB)
      - Weekly: 4 backups (16 MB)
      - Monthly: 3 backups (12 MB)

      </details>
      "
    `)
  })

  it('stays below what the service takes with a hundred hosts of ten file systems', () => {
    const [first = OURS.filesystems[0]] = OURS.filesystems
    const filesystems = Array.from({ length: 10 }, () => first).flatMap((one) => one ?? [])
    const hosts = Array.from({ length: 100 }, (_, index) => ({
      ...OURS,
      host: `h${index}`,
      filesystems,
    }))
    const text = renderStatusMarkdown(someStatus({ hosts }), ENGLISH)
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024)
    expect(text).toContain('| 🟡 | h99 |')
    expect(text).toContain('… and 700 more')
  })

  it('opens no mark-up with foreign text', () => {
    const hosts = [{ ...mountedAt('<img> | [x](y)'), host: '<img> | [x](y)' }]
    expect(renderStatusMarkdown(someStatus({ hosts }), ENGLISH)).not.toMatch(/<img>|\[x\]\(y\)/)
  })
})

describe('the reason of a status', () => {
  it('is that of the worst alert or run, and a good word when all is well', () => {
    expect(worstReason(someStatus())).toBe('rows-missing')
    expect(worstReason(someStatus({ level: 'warning' }))).toBe('disk-space-low')
    expect(worstReason(someStatus({ level: 'ok' }))).toBe('status-well')
  })
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
