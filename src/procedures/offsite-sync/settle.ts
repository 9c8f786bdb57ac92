import { hostname } from 'node:os'
import { keptAfter } from '../../offsite/kept-versions.ts'
import { type Manifest, NO_PREVIOUS } from '../../offsite/manifest.ts'
import { runName } from '../../offsite/plan/plan-history.ts'
import { manifestFiles } from '../../offsite/plan/plan-sync.ts'
import { rememberDamage, rememberManifest } from '../../offsite/remote-memory.ts'
import { nameTree } from '../../offsite/source/list-source.ts'
import type { Examined, ExamineScope } from './examine.ts'
import type { OffsiteSyncRequest } from './request.ts'
import type { Transferred } from './transfer.ts'

/** Takes what arrived into the tree, and writes the manifest last. */
export async function commit(
  request: OffsiteSyncRequest,
  { examined, files }: { readonly examined: Examined; readonly files: Transferred['files'] },
  { remote, world }: ExamineScope,
): Promise<void> {
  const { plan, survey } = examined
  const { stateDir } = request.config.system
  const run = runName(world.clock.now())
  const next = await nextManifest(request, { examined, files }, world)
  const manifest = remote.prunesItself ? next : { ...next, kept: keptAfter(run, plan, survey) }
  const thereSha256 = await remote.commit({
    run,
    retire: plan.retire,
    take: plan.send.map(({ to }) => to),
    link: plan.link.map(({ from, to }) => ({ from, to })),
    manifest,
    expected: survey.manifestSha256,
  })
  await rememberManifest(stateDir, request.name, {
    manifest,
    thereSha256,
    sourceSha256: examined.sourceSha256,
  })
  await rememberDamage(stateDir, request.name, [])
}

async function nextManifest(
  request: OffsiteSyncRequest,
  { examined, files }: { readonly examined: Examined; readonly files: Transferred['files'] },
  world: ExamineScope['world'],
): Promise<Manifest> {
  const { plan, survey, source } = examined
  const last = survey.manifest
  const before = manifestFiles(last)
  const kept = plan.same.flatMap(({ to }) => (before[to] ? [[to, before[to]] as const] : []))
  return {
    format: 'lastro/offsite@1',
    seq: last === null || last === 'unreadable' ? 1 : last.seq + 1,
    previous: survey.manifestSha256 ?? NO_PREVIOUS,
    tree: source.id ?? (await nameTree(source.root)) ?? '',
    system: request.config.system.name,
    host: world.run.host || hostname(),
    run: world.run.id,
    time: world.clock.now().toISOString(),
    files: { ...Object.fromEntries(kept), ...files },
  }
}
