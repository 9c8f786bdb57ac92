import { TIERS } from '../../backups/names.ts'
import type { RemoteFile } from '../../offsite/remote.ts'
import type { CopyFacts } from '../../report/copy-facts.ts'
import { type Expectation, roleOfPath } from './expected-copies.ts'
import type { Drift } from './find-drift.ts'
import type { LocalBackup } from './local-truth.ts'

/** Tiers of what is here, beside a remote of which nothing is known. */
export function unknownTiers(backups: readonly LocalBackup[]): CopyFacts['tiers'] {
  return tiersOf(backups).map((tier) => ({
    tier,
    local: heldHere(backups, tier),
    remote: null,
    isSame: false,
  }))
}

/**
 * Backups here and on the remote by tier. Of the remote those are counted that are here, too; what it keeps beyond them is told
 * apart. A backup of which a file is missing or wrong does not count.
 */
export function describeTiers(
  backups: readonly LocalBackup[],
  { copies }: Expectation,
  seen: { readonly listed: readonly RemoteFile[]; readonly drifts: readonly Drift[] },
): Pick<CopyFacts, 'tiers' | 'keptThere'> {
  const bytes = new Map(seen.listed.map((file) => [file.path, file.bytes]))
  const bad = new Set(seen.drifts.map(({ path }) => roleOfPath(path).backup))
  const here = new Map<string, number>()
  const beyond = new Map<string, number>()
  for (const { path, of } of copies.values()) {
    const size = bytes.get(path)
    if (size === undefined) continue
    const backup = roleOfPath(of?.path ?? path).backup
    const counted = of === null ? beyond : here
    counted.set(backup, (counted.get(backup) ?? 0) + size)
  }
  for (const backup of here.keys()) beyond.delete(backup)
  const tiers = tiersOf(backups).map((tier) => {
    const local = heldHere(backups, tier)
    const whole = backups.filter((one) => one.tier === tier && isWhole(one, here, bad))
    const remote = {
      backups: whole.length,
      bytes: sum(whole.map((one) => here.get(keyOf(one)) ?? 0)),
    }
    return { tier, local, remote, isSame: remote.backups === local.backups }
  })
  const kept = [...beyond].filter(([backup]) => !bad.has(backup)).map(([, size]) => size)
  return { tiers, keptThere: { backups: kept.length, bytes: sum(kept) } }
}

/** What lies beside the tiers is told of where there is some. */
function tiersOf(backups: readonly LocalBackup[]): readonly CopyFacts['tiers'][number]['tier'][] {
  return backups.some(({ tier }) => tier === 'loose') ? [...TIERS, 'loose'] : TIERS
}

function isWhole(
  backup: LocalBackup,
  here: ReadonlyMap<string, number>,
  bad: ReadonlySet<string>,
): boolean {
  return here.has(keyOf(backup)) && !bad.has(keyOf(backup))
}

/** As a path of one of its files tells it. */
function keyOf({ tier, name, files }: LocalBackup): string {
  const [first] = files
  return first === undefined ? `${tier}/${name}` : roleOfPath(first.path).backup
}

function heldHere(
  backups: readonly LocalBackup[],
  tier: string,
): CopyFacts['tiers'][number]['local'] {
  const own = backups.filter((backup) => backup.tier === tier)
  return { backups: own.length, bytes: sum(own.map(({ bytes }) => bytes)) }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
