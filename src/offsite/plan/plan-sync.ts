import type { Manifest, ManifestFile } from '../manifest.ts'
import type { RemoteFile, Survey } from '../remote.ts'
import type { SourceFile, SourceTree } from '../source/source.ts'

/** What a plan is made from. */
export interface PlanRequest {
  readonly source: SourceTree
  readonly survey: Pick<Survey, 'current' | 'manifest'>
  /** SHA-256 of files whose names the manifest has, by path; of the others it is not asked yet. */
  readonly hashes: ReadonlyMap<string, string>
  /** What passports say of the others. */
  readonly claims: ReadonlyMap<string, string>
  /** Paths that a verification found damaged there. */
  readonly damaged: readonly string[]
}

/** A file and where it goes. */
export interface PlannedFile {
  readonly file: SourceFile
  /** Its path there. */
  readonly to: string
}

/** What a sync is going to do; nothing was touched yet. */
export interface SyncPlan {
  /** Contents that go over the line. */
  readonly send: readonly PlannedFile[]
  /** Contents that are there, or will be, under another path. */
  readonly link: readonly (PlannedFile & { readonly from: string })[]
  /** Files that lie there without being in the manifest: a run died before it wrote it. They count when their hash is right. */
  readonly adopt: readonly PlannedFile[]
  /** Of `send`, `link`: names that are there with another content. */
  readonly changed: readonly PlannedFile[]
  /** Of `send`, `link`: what the manifest names and is not there any more, or not as it was. */
  readonly mended: readonly PlannedFile[]
  /** Names of the manifest that are gone here. */
  readonly vanished: readonly string[]
  /** What goes from the tree into the history. */
  readonly retire: readonly string[]
  /** In the manifest, here and there. */
  readonly same: readonly PlannedFile[]
  /** Over the line. */
  readonly bytes: number
}

type Fate = 'same' | 'new' | 'changed' | 'mended' | 'adopt'

/** Compares the tree here with what lies there; a pure function. */
export function planSync(request: PlanRequest): SyncPlan {
  const { source, survey } = request
  const manifest = manifestFiles(survey.manifest)
  const there = new Map(survey.current.map((file) => [file.path, file]))
  const fated = source.files.map((file) => {
    const to = file.path
    const fate = fateOf(file, { known: manifest[to], lies: there.get(to), to }, request)
    return { file, to, fate }
  })
  const same = fated.filter(({ fate }) => fate === 'same')
  // On most nights nearly all is the same, and that may be very many files.
  const others = fated.filter(({ fate }) => fate !== 'same')
  const of = (...fates: readonly Fate[]) => others.filter(({ fate }) => fates.includes(fate))
  const { send, link } = shareContents(of('new', 'changed', 'mended'), same, request)
  const here = new Set(fated.map(({ to }) => to))
  const vanished = Object.keys(manifest).filter((path) => !here.has(path))
  const replaced = of('changed', 'mended', 'new').map(({ to }) => to)
  return {
    send,
    link,
    adopt: of('adopt'),
    changed: of('changed'),
    mended: of('mended'),
    vanished,
    // What lies there and is nobody's of ours stays where it is.
    retire: [...vanished, ...replaced].filter((path) => there.has(path)),
    same,
    bytes: send.reduce((sum, { file }) => sum + file.bytes, 0),
  }
}

/** Files of a manifest; none of one that is not there or cannot be read. */
export function manifestFiles(manifest: Survey['manifest']): Manifest['files'] {
  return manifest === null || manifest === 'unreadable' ? {} : manifest.files
}

function fateOf(
  file: SourceFile,
  there: {
    readonly known: ManifestFile | undefined
    readonly lies: RemoteFile | undefined
    readonly to: string
  },
  { hashes, damaged }: PlanRequest,
): Fate {
  const { known, lies, to } = there
  if (known === undefined) {
    const isTheSame = lies?.bytes === file.bytes && lies.mtime === file.mtime
    return isTheSame && !damaged.includes(to) ? 'adopt' : 'new'
  }
  const was = known.plain ?? known
  if (was.bytes !== file.bytes || was.sha256 !== hashes.get(file.path)) return 'changed'
  return lies?.bytes === known.bytes && !damaged.includes(to) ? 'same' : 'mended'
}

/** Sends each content once: a promotion into another tier costs nothing on the line. */
function shareContents(
  due: readonly PlannedFile[],
  same: readonly PlannedFile[],
  { hashes, claims }: PlanRequest,
): Pick<SyncPlan, 'send' | 'link'> {
  if (due.length === 0) return { send: [], link: [] }
  const keysOf = ({ file }: PlannedFile) => {
    const sha256 = hashes.get(file.path) ?? claims.get(file.path)
    return [file.inode, ...(sha256 === undefined ? [] : [`${sha256}:${file.bytes}`])]
  }
  const at = new Map(same.flatMap((each) => keysOf(each).map((key) => [key, each.to] as const)))
  const send: PlannedFile[] = []
  const link: (PlannedFile & { readonly from: string })[] = []
  for (const { file, to } of due) {
    const keys = keysOf({ file, to })
    const from = keys.map((key) => at.get(key)).find((path) => path !== undefined)
    if (from === undefined || file.bytes === 0) send.push({ file, to })
    else link.push({ file, to, from })
    for (const key of keys) if (!at.has(key)) at.set(key, from ?? to)
  }
  return { send, link }
}
