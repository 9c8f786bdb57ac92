"use strict";
exports.id = 165;
exports.ids = [165];
exports.modules = {

/***/ 6165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offsiteSyncHandler: () => (/* binding */ offsiteSyncHandler)
});

// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/offsite/gates/gate.js

/** What a plan must pass before anything is sent, the gravest first. */
const GATES = (/* unused pure expression or super */ null && ([
    'source',
    'remote',
    'ransomware',
    'changed',
    'older',
    'vanished',
    'shrunk',
    'passport',
    'space',
]));
/** The word that overrides a gate. It says what was looked at, so it is good for that once and for nothing else. */
function overrideWord(gate, scopeSha256) {
    return `${gate}-${(0,external_node_crypto_.hash)('sha256', `${gate}\n${scopeSha256}`).slice(0, 8)}`;
}
/** Of all that a word is good for; made once, for a plan may be of very many files. */
function hashScope({ remote, manifestSha256, plan }) {
    const paths = ({ send, link, changed, vanished, retire }) => [
        ...[...send, ...link, ...changed].map(({ file, to }) => `${to} ${file.bytes} ${file.mtime}`),
        ...vanished,
        ...retire,
    ];
    return (0,external_node_crypto_.hash)('sha256', [remote, manifestSha256 ?? 'none', ...paths(plan).toSorted()].join('\n'));
}
/** Answers with their words, and whether one of these was typed. */
function judgeGates(answers, scope, typed) {
    const scopeSha256 = hashScope(scope);
    return answers.map((answer) => {
        const word = overrideWord(answer.gate, scopeSha256);
        return { ...answer, word, isOverridden: !answer.isPassed && typed.includes(word) };
    });
}
/** The gates that keep a plan from being done. */
function closedGates(gates) {
    return gates.filter(({ isPassed, isOverridden }) => !isPassed && !isOverridden);
}
/** A gate as a check of the report. */
function gateCheck(gate) {
    const { expected, actual, facts, isPassed, isOverridden, word } = gate;
    const common = { id: `gate-${gate.gate}`, expected, actual };
    if (isPassed)
        return { ...common, status: 'pass' };
    return isOverridden
        ? { ...common, status: 'warn', reason: 'gate-overridden', facts: { gate: gate.gate, word } }
        : { ...common, status: 'fail', reason: `gate-${gate.gate}`, facts: { ...facts, word } };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/offsite/login.js
var login = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/src/offsite/shell/shell.js
var shell = __webpack_require__(6416);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/offsite/source/claimed-hashes.js




const Claims = dist/* object */.Ikc({
    files: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), sha256: dist/* string */.YjP() })),
});
/** What the passports among these files say of the files beside them: SHA-256 by path. One that cannot be read says nothing. */
async function claimedHashes(root, files) {
    const claims = new Map();
    for (const { path } of files.filter((file) => file.path.endsWith(names/* PASSPORT_ENDING */.pX))) {
        for (const { name, sha256 } of await claimsOf((0,external_node_path_.join)(root, path)))
            claims.set(external_node_path_.posix.join(external_node_path_.posix.dirname(path), name), sha256);
    }
    return claims;
}
async function claimsOf(path) {
    try {
        return dist/* parse */.qgA(Claims, JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).files;
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/offsite/ssh/ssh-session.js + 6 modules
var ssh_session = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/src/offsite/transfer/attempts.js
var attempts = __webpack_require__(5941);
// EXTERNAL MODULE: ./build/src/offsite/transfer/classify.js
var classify = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/src/offsite/transfer/rsync.js + 2 modules
var rsync = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/src/offsite/remote.js
var remote = __webpack_require__(7561);
;// CONCATENATED MODULE: ./build/src/offsite/origin/listed-files.js



/** `-rw-r-----          1234 2026/11/26 03:00:00 daily/x`; the time is that of TZ, which is UTC. */
const LINE = /^-\S+\s+(\d+) (\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d) (.+)$/;
/** Reads what `rsync --list-only` says of a tree; only files of its tiers. */
function listedFiles(text) {
    return text.split('\n').flatMap((line) => {
        const [, bytes, year, month, day, hour, minute, second, path = ''] = LINE.exec(line) ?? [];
        const isOurs = names/* TIERS */.iB.some((tier) => path.startsWith(`${tier}/`));
        if (bytes === undefined || !isOurs || (0,rsync/* isPartial */.mt)(path) || !(0,remote/* isSafePath */.p)(path))
            return [];
        const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
        const mtime = at / 1000;
        // Which names are one file it does not say.
        return [{ path, bytes: Number(bytes), mtime, inode: path, stamp: `${path}:${bytes}:${mtime}` }];
    });
}
/** `lrwxrwxrwx             9 2026/11/26 03:00:00 daily -> /mnt/daily` */
const LINK = /^l\S+\s+\d+ \S+ \S+ (\w+) -> /;
/** Tiers that are symbolic links there; nothing behind them is listed. */
function linkedTiers(text) {
    const links = new Set(text.split('\n').map((line) => LINK.exec(line)?.[1]));
    return names/* TIERS */.iB.filter((tier) => links.has(tier));
}

// EXTERNAL MODULE: ./build/src/backups/entry.js
var backups_entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/stamp.js
var stamp = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/offsite/plan/backup-of.js



/** Ending of a file that was encrypted before it was sent. */
const SEALED_ENDING = '.age';
// A dump in directory format is thousands of files of one name, each is looked at by several gates, and reading a date costs 50 \u00b5s.
const readPaths = new Map();
const MOST_PATHS = 20_000;
/** Reads a path of a copy; a sealed one means the file that was sealed. */
function backupOf(path, timezone) {
    const key = `${backupPath(path)}${isIndex(path) ? '/' : ' '}${timezone}`;
    const known = readPaths.get(key);
    if (known)
        return known;
    if (readPaths.size >= MOST_PATHS)
        readPaths.clear();
    const read = readPath(path, timezone);
    readPaths.set(key, read);
    return read;
}
/** Tier and name: all that matters of a path but whether it is an index. */
function backupPath(path) {
    const end = path.indexOf('/', path.indexOf('/') + 1);
    return end === -1 ? path : path.slice(0, end);
}
function isIndex(path) {
    return path.endsWith('toc.dat') && external_node_path_.posix.basename(path) === 'toc.dat';
}
function readPath(path, timezone) {
    const [first = '', ...rest] = path.split('/');
    const tier = rest.length > 0 ? (names/* TIERS */.iB.find((each) => each === first) ?? 'loose') : 'loose';
    // Of a dump in directory format the directory's name counts.
    const fileName = (rest[0] ?? first).replace(/\.age$/, '');
    const ending = endingOf(fileName);
    const name = fileName.slice(0, fileName.length - (ending ?? '').length);
    const isDump = (0,names/* dumpEndingOf */.TB)(fileName) !== null || isIndex(path);
    return { tier, name, isDump, ...readName(name, timezone) };
}
function readName(name, timezone) {
    const own = (0,names/* parseOwnName */.HE)(name);
    if (own)
        return { source: own.source, takenAt: (0,stamp/* parseStamp */.Pu)(own.stamp, timezone) };
    const found = (0,stamp/* findStamp */.po)(name, timezone);
    const source = name.slice(0, found?.at).replace(/[-_.]+$/, '');
    return { source: source || name, takenAt: found?.instant ?? null };
}
function endingOf(fileName) {
    const others = [names/* PASSPORT_ENDING */.pX, names/* GLOBALS_ENDING */.nY].find((ending) => fileName.endsWith(ending));
    return others ?? (0,names/* dumpEndingOf */.TB)(fileName);
}

;// CONCATENATED MODULE: ./build/src/offsite/origin/pulled-entries.js






const Outline = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/passport@1'),
    files: dist/* array */.YOg(dist/* object */.Ikc({ role: dist/* string */.YjP(), name: dist/* string */.YjP(), bytes: dist/* number */.aig() })),
    readBack: dist/* object */.Ikc({ passed: dist/* literal */.euz(true) }),
});
/** Backups of a tree of which only the passports were fetched: verified when theirs names the files with the sizes they have. */
async function pulledEntries({ files, passports, timezone, now, }) {
    const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const dumps = files.map(({ path, bytes }) => ({ path, bytes, named: backupOf(path, timezone) }));
    const entries = await Promise.all(dumps
        .filter(({ named }) => named.isDump)
        .map(async ({ path, bytes, named }) => {
        const { tier, name, source, takenAt } = named;
        const passport = external_node_path_.posix.join(external_node_path_.posix.dirname(path), name + names/* PASSPORT_ENDING */.pX);
        const verified = sizes.has(passport) && (await fits((0,external_node_path_.join)(passports, passport), passport, sizes));
        const isFuture = takenAt !== null && (0,backups_entry/* isAhead */.Y0)(takenAt, now);
        const state = isFuture ? 'future' : sizes.has(passport) ? 'complete' : 'foreign';
        return {
            name,
            source,
            stamp: null,
            tier,
            takenAt,
            state,
            verified,
            dumpPath: path,
            passportPath: passport,
            partialPaths: [],
            dumpBytes: bytes,
            bytes,
        };
    }));
    return entries.toSorted(backups_entry/* newestFirst */.ll);
}
async function fits(file, passport, sizes) {
    try {
        const { files } = dist/* parse */.qgA(Outline, JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        const at = (name) => sizes.get(external_node_path_.posix.join(external_node_path_.posix.dirname(passport), name));
        const fitsAll = files.every(({ name, bytes }) => at(name) === bytes);
        // One that names no dump vouches for none.
        return fitsAll && files.some(({ role }) => role === 'dump');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/offsite/origin/pulled-origin.js












const LIST_SECONDS = 600;
/**
 * A tree on another machine that lets us read it by rsync and do nothing else (`rrsync -ro`): production holds no key to its copies.
 * Contents are known when they have arrived; before that names, sizes, times and passports are judged.
 */
class PulledOrigin {
    canReadFirst = false;
    shell;
    #request;
    #world;
    constructor(request, shell, world) {
        this.#request = request;
        this.shell = shell;
        this.#world = world;
    }
    /** @throws {RemoteFailure} when there is no login */
    static async open(request, world) {
        await (0,promises_.mkdir)(request.workspace, { recursive: true, mode: 0o700 });
        const options = { directory: (0,external_node_path_.join)(request.workspace, 'o') };
        const { value: session } = await (0,attempts/* attempt */.C)(() => ssh_session/* SshSession */.v.open((0,login/* loginOf */.D)(request.remote), options, world), async () => undefined, { world });
        return new PulledOrigin(request, (0,shell/* sshShell */.Ny)(session), world);
    }
    async look() {
        const root = this.#request.remote.path;
        const { value: text } = await this.#attempt(() => this.#list());
        const files = listedFiles(text);
        const passports = await this.#fetchPassports(files);
        const { timezone } = this.#request;
        const now = this.#world.clock.now();
        return {
            source: { root, isThere: true, id: '', linkedTiers: linkedTiers(text), files },
            entries: await pulledEntries({ files, passports, timezone, now }),
        };
    }
    /** Size and time are all that is told of a file that is not fetched again. */
    async hashKnown(_source, file, known) {
        return file.bytes === known.bytes && file.mtime === known.mtime ? known.sha256 : '';
    }
    claims(_source, files) {
        return claimedHashes(this.#passports, files);
    }
    async kinds(_source, files) {
        return files.map(() => 'unknown');
    }
    async hashFresh(_source, files, remote) {
        const found = new Map();
        for (const area of ['incoming', 'current']) {
            const paths = files.map(({ path }) => path).filter((path) => !found.has(path));
            for (const [path, sha256] of await remote.hash(area, paths))
                if (sha256 !== null)
                    found.set(path, sha256);
        }
        return found;
    }
    /** It is asked for what it needs each time. */
    async noteProven() { }
    close() {
        return this.shell.close();
    }
    get #passports() {
        return (0,external_node_path_.join)(this.#request.workspace, 'passports');
    }
    get #from() {
        return `${this.shell.rsyncPrefix}${this.#request.remote.path}/`;
    }
    async #list() {
        // Links are listed so that one in the place of a tier is seen; none is followed.
        const args = [
            '--recursive',
            '--links',
            '--list-only',
            '--no-human-readable',
            ...this.shell.rsyncOptions,
        ];
        try {
            const { stdout } = await this.#world.processes.run({
                file: 'rsync',
                args: [...args, '--', this.#from],
                env: { TZ: 'UTC' },
                timeoutSeconds: LIST_SECONDS,
            });
            return stdout;
        }
        catch (error) {
            throw (0,classify/* toRemoteFailure */.g)(error, this.#world);
        }
    }
    async #fetchPassports(files) {
        const paths = files.map(({ path }) => path).filter((path) => path.endsWith(names/* PASSPORT_ENDING */.pX));
        await (0,promises_.mkdir)(this.#passports, { recursive: true, mode: 0o700 });
        if (paths.length === 0)
            return this.#passports;
        const transfer = {
            from: this.#from,
            to: `${this.#passports}/`,
            paths,
            options: this.shell.rsyncOptions,
            canFlush: false,
            isLocal: false,
            isAgain: false,
            listFile: (0,external_node_path_.join)(this.#request.workspace, 'passport-names'),
            onBytes: () => undefined,
        };
        const line = { compress: 'off', timezone: this.#request.timezone };
        await this.#attempt(() => (0,rsync/* runRsync */.l9)(transfer, line, this.#world));
        return this.#passports;
    }
    #attempt(body) {
        return (0,attempts/* attempt */.C)(body, () => this.shell.reconnect(), { world: this.#world });
    }
}
/** A remote in mode pull, or none. */
function asPull(remote) {
    return 'mode' in remote && remote.mode === 'pull' && 'into' in remote;
}

// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/src/offsite/remote-memory.js
var remote_memory = __webpack_require__(4949);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/offsite/source/hash-book.js






const BookSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/hashes@1'),
    hashes: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
});
/** So many small files are read in one turn, a few milliseconds: what others send to us waits no longer. */
const IN_ONE_TURN = 100;
/**
 * SHA-256 of the files of the tree by stamp, so that each is read once. The stamp holds the time of the last change of the inode,
 * which no program can set: who rewrites a file and puts its other times back is read again.
 */
class HashBook {
    #path;
    #used = new Set();
    #reading = null;
    #listed = null;
    #isChanged = false;
    #inThisTurn = 0;
    /** Nothing is read before somebody asks for a hash: of very many files the book is large. */
    constructor(stateDir) {
        this.#path = (0,external_node_path_.join)(stateDir, 'offsite', 'hashes.json');
    }
    /** What is not among these files any more need not be known any longer. */
    noteTree(files) {
        this.#listed = files;
    }
    /** The hash of a file; reads it when it is not known. */
    async hash(root, file, signal) {
        this.#reading ??= readBook(this.#path);
        const hashes = await this.#reading;
        const { stamp } = file;
        this.#used.add(stamp);
        const known = hashes.get(stamp);
        if (known !== undefined)
            return known;
        const path = (0,external_node_path_.join)(root, file.path);
        const sha256 = file.bytes > hash_file/* SMALL_BYTES */.El ? await (0,hash_file/* hashFile */.DC)(path, signal) : await this.#hashSmall(path, signal);
        hashes.set(stamp, sha256);
        this.#isChanged = true;
        return sha256;
    }
    /** Keeps the hash of a file that was proven without being read by us. */
    async note({ stamp }, sha256) {
        this.#reading ??= readBook(this.#path);
        const hashes = await this.#reading;
        hashes.set(stamp, sha256);
        this.#used.add(stamp);
        this.#isChanged = true;
    }
    async #hashSmall(path, signal) {
        this.#inThisTurn += 1;
        if (this.#inThisTurn >= IN_ONE_TURN) {
            this.#inThisTurn = 0;
            await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
        }
        return (0,hash_file/* hashSmallFile */.Ye)(path);
    }
    /** Keeps what belongs to files that are there; all, when nobody looked. Nothing new needs no writing. */
    async save() {
        if (this.#reading === null || !this.#isChanged)
            return;
        const listed = this.#listed && new Set(this.#listed.map(({ stamp }) => stamp));
        const kept = [...(await this.#reading)].filter(([stamp]) => listed === null || listed.has(stamp) || this.#used.has(stamp));
        if (kept.length === 0)
            return;
        await (0,durable_files/* makeDirectoryDurably */.tA)((0,external_node_path_.join)(this.#path, '..'));
        // By hand: an object of very many keys takes five times as long to make as its text.
        const lines = kept.map(([stamp, sha256]) => `${JSON.stringify(stamp)}:"${sha256}"`);
        await (0,durable_files/* writeFileDurably */.L5)(this.#path, `{"format":"lastro/hashes@1","hashes":{${lines.join(',')}}}`);
    }
}
/** An unreadable book is an empty one: it only costs reading. */
async function readBook(path) {
    return (0,promises_.readFile)(path, 'utf8')
        .then((text) => new Map(Object.entries(dist/* parse */.qgA(BookSchema, JSON.parse(text)).hashes)))
        .catch(() => new Map());
}

// EXTERNAL MODULE: ./build/src/offsite/until-deadline.js
var until_deadline = __webpack_require__(8688);
;// CONCATENATED MODULE: ./build/src/offsite/upkeep-memory.js




const instant = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf());
const UpkeepSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/upkeep@1'),
    seenAt: instant,
    gaps: dist/* array */.YOg(dist/* object */.Ikc({ from: instant, to: instant })),
    strays: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ bytes: dist/* number */.aig(), since: instant })),
});
/** Null when it was never written, or cannot be read: then everything counts from now on. */
async function recallUpkeep(stateDir, remote) {
    try {
        return dist/* parse */.qgA(UpkeepSchema, JSON.parse(await (0,promises_.readFile)(pathOf(stateDir, remote), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Replaces it. */
async function rememberUpkeep(stateDir, remote, { seenAt, gaps, strays }) {
    await (0,durable_files/* makeDirectoryDurably */.tA)((0,external_node_path_.join)(stateDir, 'offsite'));
    const text = JSON.stringify({ format: 'lastro/upkeep@1', seenAt, gaps, strays });
    await (0,durable_files/* writeFileDurably */.L5)(pathOf(stateDir, remote), text);
}
function pathOf(stateDir, remote) {
    return (0,external_node_path_.join)(stateDir, 'offsite', `${remote}.upkeep.json`);
}

// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/offsite/encrypted/cipher-path.js
var cipher_path = __webpack_require__(7977);
// EXTERNAL MODULE: ./build/src/offsite/plan/plan-sync.js
var plan_sync = __webpack_require__(2294);
;// CONCATENATED MODULE: ./build/src/offsite/gates/place-gates.js

/** Bytes that a transfer needs beyond the files: directories, lists, the manifest. */
const OVERHEAD = 1.02;
/** The tree is there, is not empty, and is the one that was copied before. */
function sourceGate({ source, survey }) {
    const manifest = survey.manifest;
    const was = manifest === null || manifest === 'unreadable' ? null : manifest.tree;
    const common = { gate: 'source', expected: 'the tree of backups that is copied' };
    const refuse = (actual) => ({
        ...common,
        isPassed: false,
        actual,
        facts: { path: source.root, detail: actual },
    });
    if (!source.isThere)
        return refuse('no directory');
    const [link] = source.linkedTiers;
    if (link !== undefined)
        return refuse(`${link} is a symbolic link, which is not followed`);
    if (source.files.length === 0)
        return refuse('an empty directory');
    if (was !== null && was !== '' && source.id !== was)
        return refuse(source.id === null ? 'a directory without its name' : 'another tree');
    return { ...common, isPassed: true, actual: `${source.files.length} files`, facts: {} };
}
/** The remote is the one that we left: neither emptied, nor put back to an earlier state, nor somebody else's. */
function remoteGate({ survey, known, knownSha256 }) {
    const { manifest, manifestSha256, current } = survey;
    const common = {
        gate: 'remote',
        expected: known ? `manifest ${known.seq} or later` : 'any',
    };
    const answer = (isPassed, actual) => ({
        ...common,
        isPassed,
        actual,
        facts: isPassed ? {} : { detail: actual },
    });
    if (manifest === 'unreadable')
        return answer(false, 'a manifest that cannot be read');
    if (known === null)
        return answer(true, manifest ? `manifest ${manifest.seq}` : 'a new remote');
    if (manifest === null)
        return answer(false, current.length === 0 ? 'an empty remote' : 'no manifest any more');
    if (manifest.seq < known.seq)
        return answer(false, `manifest ${manifest.seq}`);
    const isOf = (sha256) => knownSha256 === null || sha256 === knownSha256;
    if (manifest.seq === known.seq && !isOf(manifestSha256))
        return answer(false, `another manifest ${manifest.seq} than ours`);
    if (manifest.seq === known.seq + 1 && !isOf(manifest.previous))
        return answer(false, `a manifest ${manifest.seq} that does not follow ours`);
    return answer(true, `manifest ${manifest.seq}`);
}
/** What is sent fits, and leaves room. */
function spaceGate({ survey, plan, limits }) {
    const { freeBytes, totalBytes } = survey.facts;
    const reserve = ((totalBytes ?? 0) * limits.freePercent) / 100;
    const needed = plan.bytes === 0 ? 0 : Math.ceil(plan.bytes * OVERHEAD + reserve);
    // What a cut run left there is needed no second time.
    const here = new Map(plan.send.map(({ file, to }) => [to, file.bytes]));
    const arrived = survey.incoming.reduce((sum, { path, bytes }) => sum + Math.min(bytes, here.get(path) ?? 0), 0);
    const free = freeBytes === null ? null : freeBytes + arrived;
    return {
        gate: 'space',
        isPassed: free === null || free >= needed,
        expected: `${megabytes(needed)} free`,
        actual: free === null ? 'not told' : `${megabytes(free)} free`,
        facts: { needed, free: free ?? 0 },
    };
}
/** How many files the manifest names. */
function manifestCount(input) {
    return Object.keys((0,plan_sync/* manifestFiles */.T)(input.survey.manifest)).length;
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/offsite/gates/loss-gates.js



/** Sizes that the newest is held against. */
const SIZES = 7;
const NAMES = 3;
/** Contents of backups never change: a name with another content is a fault or an attack. */
function changedGate({ plan }) {
    return {
        gate: 'changed',
        isPassed: plan.changed.length === 0,
        expected: 'contents as they were copied',
        actual: `${plan.changed.length} changed`,
        facts: { count: plan.changed.length, names: loss_gates_names(plan.changed.map(({ to }) => to)) },
    };
}
/** The newest dump of a source is not much smaller than those before it. */
function shrunkGate(input) {
    const { entries, limits } = input;
    const sizes = sizesThere(input);
    const bad = Map.groupBy(
    // One of the future is no newest: it would hide what came after it.
    entries.filter(({ takenAt, dumpPath, state }) => takenAt !== null && dumpPath !== undefined && state !== 'future'), ({ source }) => source);
    const small = [...bad.values()].flatMap(([newest]) => {
        if (newest === undefined)
            return [];
        const before = [...(sizes.get(newest.source) ?? [])]
            .filter(({ name }) => name !== newest.name)
            .toSorted((one, other) => (other.takenAt ?? 0) - (one.takenAt ?? 0))
            .slice(0, SIZES);
        const usual = median(before.map(({ bytes }) => bytes));
        const least = usual * (1 - limits.shrunkPercent / 100);
        return newest.dumpBytes < least ? [{ name: newest.name, bytes: newest.dumpBytes, usual }] : [];
    });
    const [first] = small;
    return {
        gate: 'shrunk',
        isPassed: first === undefined,
        expected: `at least ${100 - limits.shrunkPercent}% of the usual size`,
        actual: first === undefined ? 'usual sizes' : `${first.name}: ${first.bytes} of ${first.usual}`,
        facts: first === undefined ? {} : { ...first },
    };
}
/** Here is not an older state than there. */
function olderGate(input) {
    const here = newestOf(localBackups(input));
    const there = newestOf(remoteBackups(input));
    const bad = [...there].filter(([source, at]) => (here.get(source) ?? 0) < at);
    const [first] = bad;
    return {
        gate: 'older',
        isPassed: first === undefined,
        expected: 'nothing newer on the remote',
        actual: first === undefined ? 'nothing newer' : `${first[0]}: ${loss_gates_instant(first[1])} there`,
        facts: first === undefined
            ? {}
            : { source: first[0], there: loss_gates_instant(first[1]), here: loss_gates_instant(here.get(first[0])) },
    };
}
/** Not many files look rewritten, renamed, or unlike what their names promise. */
function ransomwareGate(input) {
    const { plan, kinds, limits, timezone } = input;
    const fresh = [...plan.send, ...plan.link].map(({ to }) => to);
    const gone = new Set(plan.vanished);
    const renamed = fresh.filter((path) => formerName(path, gone) !== null);
    // No script of anybody's makes a dump into something that is none: one a night would take them all, and be few every time.
    const locked = renamed.filter((path) => backupOf(formerName(path, gone) ?? path, timezone).isDump && !backupOf(path, timezone).isDump);
    const alien = [...kinds].filter(([, kind]) => kind === 'alien').map(([path]) => path);
    const changed = plan.changed.map(({ to }) => to);
    const suspects = [...new Set([...changed, ...renamed, ...alien])];
    const most = Math.max(1, (manifestCount(input) * limits.rewrittenPercent) / 100);
    return {
        gate: 'ransomware',
        isPassed: suspects.length <= most && locked.length === 0,
        expected: `at most ${Math.floor(most)} files rewritten, renamed or unlike their kind`,
        actual: `${changed.length} rewritten, ${renamed.length} renamed, ${alien.length} unlike their kind`,
        facts: { count: suspects.length, names: loss_gates_names([...new Set([...locked, ...suspects])]) },
    };
}
/** That of these which the path is with an ending more; null when it is none. */
function formerName(path, gone) {
    for (let at = path.length - 1; at > 0; at -= 1)
        if ('.-_~'.includes(path.charAt(at)) && gone.has(path.slice(0, at)))
            return path.slice(0, at);
    return null;
}
/** Every new dump has a passport that fits it by name and size; its content is held against it before it counts. */
function passportGate({ plan, entries, limits, timezone }) {
    const good = new Set(entries.filter((entry) => entry.verified).map(({ tier, name }) => `${tier}/${name}`));
    const dumps = [...plan.send, ...plan.link]
        .map(({ file }) => ({ path: file.path, named: backupOf(file.path, timezone) }))
        .filter(({ named }) => named.isDump);
    const bad = dumps.filter(({ named }) => !good.has(`${named.tier}/${named.name}`));
    return {
        gate: 'passport',
        isPassed: limits.foreign === 'send' || bad.length === 0,
        expected: limits.foreign === 'send' ? 'any dump' : 'a passport for every new dump',
        actual: `${bad.length} of ${dumps.length} without`,
        facts: { count: bad.length, names: loss_gates_names(bad.map(({ path }) => path)) },
    };
}
function remoteBackups({ survey, timezone }) {
    return Object.keys((0,plan_sync/* manifestFiles */.T)(survey.manifest)).map((path) => backupOf(path, timezone));
}
function localBackups({ source, timezone }) {
    return source.files.map(({ path }) => backupOf(path, timezone));
}
function newestOf(backups) {
    const newest = new Map();
    for (const { source, takenAt, isDump } of backups) {
        if (!isDump || takenAt === null)
            continue;
        newest.set(source, Math.max(newest.get(source) ?? 0, takenAt.getTime()));
    }
    return newest;
}
/** Sizes of the dumps there, each backup once, by source. */
function sizesThere({ survey, timezone }) {
    const sizes = new Map();
    const seen = new Set();
    for (const [path, { bytes, plain }] of Object.entries((0,plan_sync/* manifestFiles */.T)(survey.manifest))) {
        const { name, source, takenAt, isDump } = backupOf(path, timezone);
        if (!isDump || seen.has(name))
            continue;
        seen.add(name);
        const all = sizes.get(source) ?? [];
        all.push({ name, bytes: (plain ?? { bytes }).bytes, takenAt: takenAt?.getTime() });
        sizes.set(source, all);
    }
    return sizes;
}
function median(values) {
    const sorted = values.toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
function loss_gates_instant(at) {
    return at === undefined ? '-' : new Date(at).toISOString();
}
function loss_gates_names(paths) {
    const more = paths.length > NAMES ? ` +${paths.length - NAMES}` : '';
    return paths.slice(0, NAMES).join(', ') + more;
}

;// CONCATENATED MODULE: ./build/src/offsite/gates/vanished-gate.js




/** So many per source and tier may be gone without an explanation before a person is asked; they are told in any case. */
const ALWAYS_MAY = 1;
const vanished_gate_NAMES = 3;
/** No tier of any source lost its newest, its last, or more than a few that no rotation explains. */
function vanishedGate(input) {
    const { limits, plan } = input;
    const most = (before) => limits.vanishedPercent === 0 ? 0 : Math.max(ALWAYS_MAY, (before * limits.vanishedPercent) / 100);
    const bad = findLosses(input).filter(({ names, before, isNewestGone, isLastGone }) => isNewestGone || isLastGone || names.length > most(before));
    const names = bad.flatMap((losses) => losses.names);
    const more = names.length > vanished_gate_NAMES ? ` +${names.length - vanished_gate_NAMES}` : '';
    return {
        gate: 'vanished',
        isPassed: bad.length === 0,
        expected: `at most ${limits.vanishedPercent}% gone per source and tier beyond what rotates away`,
        actual: bad.length === 0 ? `${plan.vanished.length} files vanished` : `${names.length} gone`,
        facts: { count: names.length, names: names.slice(0, vanished_gate_NAMES).join(', ') + more },
    };
}
/**
 * What is gone here without a rotation explaining it. Ours keeps the newest of each tier, so one of ours goes when as many as
 * `backups.retention` keeps are newer; of rotations of others nothing is known but that the oldest go, and as many as come.
 */
function findLosses(input) {
    const { survey, source, timezone, now } = input;
    const there = dumpsByTier(Object.keys((0,plan_sync/* manifestFiles */.T)(survey.manifest)), timezone);
    const here = dumpsByTier(source.files.map(({ path }) => path), timezone);
    return [...there].flatMap(([key, copies]) => {
        const left = (here.get(key) ?? []).filter(({ takenAt }) => takenAt === null || !(0,backups_entry/* isAhead */.Y0)(takenAt, now));
        const names = new Set((here.get(key) ?? []).map(({ name }) => name));
        const gone = copies.filter(({ name }) => !names.has(name));
        const losses = gone.filter((one) => !isRotated(one, { left, copies }, input));
        const newest = copies.at(-1)?.name;
        if (losses.length === 0)
            return [];
        return [
            {
                names: losses.map(({ tier, name }) => (tier === 'loose' ? name : `${tier}/${name}`)),
                before: copies.length,
                isNewestGone: losses.some(({ name }) => name === newest),
                isLastGone: left.length === 0,
            },
        ];
    });
}
function isRotated({ tier, name, takenAt }, { left, copies }, { retention, survey }) {
    if (takenAt === null)
        return false;
    const newer = left.filter((one) => one.takenAt !== null && one.takenAt > takenAt).length;
    const isOurs = (0,plan_sync/* manifestFiles */.T)(survey.manifest)[`${tier}/${name}${names/* PASSPORT_ENDING */.pX}`] !== undefined;
    if (isOurs && tier !== 'loose' && retention !== null)
        return newer >= retention[tier];
    return newer === left.length && left.length >= copies.length;
}
/** Each backup once, oldest first; what is no dump is not counted. */
function dumpsByTier(paths, timezone) {
    const dumps = paths.map((path) => backupOf(path, timezone)).filter(({ isDump }) => isDump);
    const groups = Map.groupBy(dumps, ({ tier, source }) => `${tier}/${source}`);
    return new Map([...groups].map(([key, all]) => {
        const once = new Map(all.map((one) => [one.name, one]));
        return [key, [...once.values()].toSorted(oldestFirst)];
    }));
}
function oldestFirst(one, other) {
    return (one.takenAt?.getTime() ?? 0) - (other.takenAt?.getTime() ?? 0);
}

;// CONCATENATED MODULE: ./build/src/offsite/gates/all-gates.js



/** Asks every gate, the gravest first; pure. Where the tree or the remote is not the right one, the others would only repeat it. */
function askGates(input) {
    const places = [sourceGate(input), remoteGate(input)];
    if (places.some(({ isPassed }) => !isPassed))
        return places;
    return [
        ...places,
        ransomwareGate(input),
        changedGate(input),
        // An older state lacks its newest backups: that says more than that they are gone.
        olderGate(input),
        vanishedGate(input),
        shrunkGate(input),
        passportGate(input),
        spaceGate(input),
    ];
}

;// CONCATENATED MODULE: ./build/src/offsite/source/source.js

/** SHA-256 of all names and stamps of a tree: the same again means that no file of it was touched since. */
function sourceDigest({ root, id, files }) {
    const lines = files.map(({ path, stamp }) => `${stamp} ${path}\n`);
    return (0,external_node_crypto_.hash)('sha256', `${root}\n${id}\n${lines.join('')}`);
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/examine.js










/** Looks at both sides and changes neither. */
async function examine(request, scope) {
    const { remote, origin, known, world, recorder } = scope;
    const { system } = request.config;
    const now = world.clock.now();
    const { timezone } = system;
    const { source, entries } = await recorder.step('list', scope.look);
    const sourceSha256 = sourceDigest(source);
    // Read while the remote looks at itself.
    const last = known?.manifest ?? null;
    const survey = await recorder.step('survey', () => remote.survey());
    const files = (0,plan_sync/* manifestFiles */.T)(survey.manifest);
    const isKnown = ({ path }) => files[path] !== undefined;
    const isAsKnown = known?.sourceSha256 === sourceSha256 && known.sha256 === survey.manifestSha256;
    const hashes = await recorder.step('hash', () => isAsKnown ? Promise.resolve(knownHashes(files)) : hashKnown(origin, source, files));
    const fresh = source.files.filter((file) => !isKnown(file));
    const claims = await origin.claims(source, fresh);
    const damaged = [...(await damagedThere(request)), ...scope.suspects];
    const plan = (0,plan_sync/* planSync */.R)({ source, survey, hashes, claims, damaged });
    const due = [...plan.send, ...plan.link, ...plan.changed];
    const found = await origin.kinds(source, due.map(({ file }) => file));
    const kinds = new Map(due.map(({ to }, index) => [to, found[index] ?? 'unknown']));
    const input = {
        source,
        entries,
        survey,
        known: last,
        knownSha256: known?.thereSha256 ?? null,
        plan,
        kinds,
        retention: asPull(request.remote) ? null : (request.config.backups?.retention ?? null),
        limits: request.remote.gates,
        timezone,
        now,
    };
    const answers = askGates(input);
    const scopeOfWords = { remote: request.name, manifestSha256: survey.manifestSha256, plan };
    return {
        source,
        sourceSha256,
        survey,
        plan,
        hashes,
        claims,
        losses: findLosses(input).flatMap(({ names }) => names),
        gates: judgeGates(answers, scopeOfWords, request.overrides),
        newestAt: entries.find((entry) => (0,backups_entry/* isGood */.Kg)(entry, now))?.takenAt ?? null,
        newBackups: countNew(entries.filter((entry) => (0,backups_entry/* isGood */.Kg)(entry, now)), source.root, new Set(due.map(({ file }) => file.path))),
    };
}
function countNew(entries, root, sent) {
    const fresh = entries.filter(({ dumpPath }) => sent.has((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, dumpPath))));
    return new Set(fresh.map(({ name }) => name)).size;
}
/** A verification names what lies there; an encrypted remote is seen here as the plain tree. */
async function damagedThere({ config, name, remote, }) {
    const paths = await (0,remote_memory/* recallDamage */.N6)(config.system.stateDir, name);
    return remote.encrypt === undefined ? paths : paths.map((path) => (0,cipher_path/* toPlainPath */.D)(path) ?? path);
}
/** No file was touched since each was what the manifest says. */
function knownHashes(known) {
    return new Map(Object.entries(known).map(([path, { sha256 }]) => [path, sha256]));
}
/** Names that the manifest has are hashed before anything is decided, each file once in its life. */
async function hashKnown(origin, source, known) {
    const hashes = new Map();
    for (const file of source.files) {
        const entry = known[file.path];
        if (entry)
            hashes.set(file.path, await origin.hashKnown(source, file, entry));
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/offsite/transfer/bandwidth.js
var bandwidth = __webpack_require__(8742);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/expected-seconds.js


/** Transfers that the pace is taken from: a week of nights. */
const TRANSFERS = 7;
/** What is smaller tells how long a login takes, and nothing of the line. */
const LEAST_BYTES = 1_000_000;
const KIB = 1024;
/**
 * How many seconds the line will take for so many bytes: by the median pace of the last transfers to that remote, and never less
 * than the limit of this hour allows. Null when nobody knows: nothing was sent there yet, and no limit holds.
 */
async function expectedSeconds({ config, name, remote }, bytes, now) {
    if (bytes === 0)
        return 0;
    const { stateDir, timezone } = config.system;
    const runs = await (0,read/* readLedger */.S)(stateDir, { procedure: 'offsite-sync' });
    const paces = runs
        .filter(({ subject }) => subject === name)
        .flatMap(({ metrics }) => {
        const { 'sent-bytes': sent = 0, 'send-seconds': seconds = 0 } = metrics;
        return sent < LEAST_BYTES || seconds <= 0 ? [] : [seconds / sent];
    })
        .slice(-TRANSFERS)
        .toSorted((one, other) => one - other);
    const pace = paces[Math.floor(paces.length / 2)];
    const { limit } = (0,bandwidth/* bandwidthAt */.d)(remote.bandwidth, now, timezone);
    const least = limit === null ? null : 1 / (limit * KIB);
    if (pace === undefined && least === null)
        return null;
    return Math.ceil(bytes * Math.max(pace ?? 0, least ?? 0));
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/tier-rows.js


/** What a plan does, by tier and source; a tier that has nothing has a row without a source. */
function tierRows(plan, timezone) {
    const rows = new Map();
    const add = (path, figure, count = 1) => {
        const named = backupOf(path, timezone);
        // Of what is no backup each name would be a source.
        const source = named.tier === 'loose' ? '' : named.source;
        const key = `${named.tier} ${source}`;
        const row = rows.get(key) ?? emptyRow(named.tier, source);
        row[figure] += count;
        rows.set(key, row);
    };
    const changed = new Set(plan.changed.map(({ to }) => to));
    for (const { to } of [...plan.send, ...plan.link])
        if (!changed.has(to))
            add(to, 'new');
    for (const to of changed)
        add(to, 'changed');
    for (const path of plan.vanished)
        add(path, 'vanished');
    for (const { to } of [...plan.same, ...plan.adopt])
        add(to, 'same');
    for (const { to, file } of plan.send)
        add(to, 'bytes', file.bytes);
    const all = [...rows.values()].toSorted((one, other) => (one.source < other.source ? -1 : 1));
    const loose = all.filter(({ tier }) => tier === 'loose');
    return [...names/* TIERS */.iB.flatMap((tier) => orEmpty(all, tier)), ...loose];
}
function orEmpty(rows, tier) {
    const own = rows.filter((row) => row.tier === tier);
    return own.length === 0 ? [emptyRow(tier, '')] : own;
}
function emptyRow(tier, source) {
    return { tier, source, new: 0, changed: 0, vanished: 0, same: 0, bytes: 0 };
}

;// CONCATENATED MODULE: ./build/src/offsite/plan/counted-time.js
const DAY_MS = 24 * 60 * 60 * 1000;
/** Between two runs so much time may pass: a weekly copy, and a day for one that was late. */
const MOST_MS = 8 * DAY_MS;
/** Machines that keep time disagree with themselves by that much. */
const TOLERANCE_MS = 5 * 60 * 1000;
/** Gaps that are remembered; the oldest are forgotten, when what they were about is long gone. */
const MOST_GAPS = 50;
/**
 * Looks at the clock. One that is further from the last run than runs lie apart has jumped, or nobody ran: which, nobody can know; so
 * the time in between counts for nothing. Pure.
 * @param evidence instants that say when it was when no run of ours was here yet: of the last manifest, of the history
 */
function lookAtTime(book, evidence, now) {
    const gaps = book?.gaps ?? [];
    const last = book?.seenAt ?? (evidence.length === 0 ? now : Math.max(...evidence));
    if (last > now + TOLERANCE_MS)
        return { seenAt: now, gaps: until(now, gaps), jump: { kind: 'behind', ms: last - now } };
    if (now - last <= MOST_MS)
        return { seenAt: now, gaps, jump: null };
    const gap = { from: last, to: now };
    return {
        seenAt: now,
        gaps: [...gaps, gap].slice(-MOST_GAPS),
        jump: { kind: 'ahead', ms: now - last },
    };
}
/** What was left out of a future that is none any more may come yet. */
function until(now, gaps) {
    return gaps
        .filter(({ from }) => from < now)
        .map(({ from, to }) => ({ from, to: Math.min(to, now) }));
}
/** Milliseconds since an instant, without those that nobody saw pass. */
function countedSince(instant, { seenAt: now, gaps }) {
    const unseen = gaps.map(({ from, to }) => Math.min(to, now) - Math.max(from, instant));
    return now - instant - unseen.reduce((sum, ms) => sum + Math.max(0, ms), 0);
}

;// CONCATENATED MODULE: ./build/src/offsite/plan/plan-history.js


const plan_history_DAY_MS = 24 * 60 * 60 * 1000;
const RUN = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
/**
 * Versions go `keep.days` after they left the tree. The newest `keep.proven` backups of each source that a drill has restored stay
 * however old they are: they are the last of which it is known that they can be had back. Pure.
 */
function planHistory(request) {
    const { history, keep, time, timezone, isFrozen } = request;
    const due = history.filter(({ run }) => {
        const at = instantOfRun(run);
        return at !== null && countedSince(at, time) > keep.days * plan_history_DAY_MS;
    });
    const safe = provenNames(request);
    const prune = due.filter(({ path }) => !safe.has(backupOf(path, timezone).name));
    return { prune: isFrozen ? [] : prune, keptProven: due.length - prune.length };
}
/** `20261126T040000Z`: names a run's directory of the history. */
function runName(instant) {
    return instant.toISOString().replace(/[-:]/g, '').replace(/\..*$/, 'Z');
}
function provenNames({ history, keep, proven, timezone }) {
    const named = history
        .map(({ path }) => backupOf(path, timezone))
        .filter(({ name, isDump }) => isDump && proven.has(name));
    const bySource = Map.groupBy(named, ({ source }) => source);
    const kept = [...bySource.values()].flatMap((all) => {
        const newestFirst = all.toSorted((one, other) => (other.takenAt?.getTime() ?? 0) - (one.takenAt?.getTime() ?? 0));
        return [...new Set(newestFirst.map(({ name }) => name))].slice(0, keep.proven);
    });
    return new Set(kept);
}
/** Milliseconds of the wall clock when a run was; null of what is no name of one. */
function instantOfRun(run) {
    const figures = RUN.exec(run)?.slice(1).map(Number);
    if (!figures)
        return null;
    const [year = 0, month = 1, ...rest] = figures;
    return Date.UTC(year, month - 1, ...rest);
}

;// CONCATENATED MODULE: ./build/src/offsite/plan/plan-strays.js

/** A cut transfer is resumed the next night; one that nobody came back for in so many is nobody's. */
const STRAY_MS = 14 * 24 * 60 * 60 * 1000;
/**
 * Partial files that nobody sends any more go when they have lain there for two weeks without growing: what another machine is
 * sending grows. By when they were seen, for a file that arrived whole has the time of its source. Pure.
 */
function planStrays({ incoming, owned, before, time, isFrozen }) {
    const strays = incoming
        .filter(({ path }) => !owned.has(path))
        .map(({ path, bytes }) => {
        const known = before[path];
        const isSame = known?.bytes === bytes && known.since <= time.seenAt;
        return [path, { bytes, since: isSame ? known.since : time.seenAt }];
    });
    const due = strays.filter(([, { since }]) => countedSince(since, time) >= STRAY_MS);
    return { remove: isFrozen ? [] : due.map(([path]) => path), strays: Object.fromEntries(strays) };
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/proven-backups.js



const DrillOutline = dist/* object */.Ikc({
    procedure: dist/* literal */.euz('restore-drill'),
    verdict: dist/* object */.Ikc({ value: dist/* literal */.euz('restorable') }),
    backup: dist/* object */.Ikc({ name: dist/* string */.YjP() }),
});
/** Names of the backups that a drill on this host has restored, as its reports say. */
async function provenBackups(stateDir) {
    const directory = (0,external_node_path_.join)(stateDir, 'reports');
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const reports = names.filter((name) => /^restore-drill_.*\.json$/.test(name));
    const proven = await Promise.all(reports.map((name) => provenBy((0,external_node_path_.join)(directory, name))));
    return new Set(proven.flat());
}
async function provenBy(path) {
    try {
        return [dist/* parse */.qgA(DrillOutline, JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).backup.name];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/upkeep.js





/** Clocks that disagree by more are not trusted for removing. */
const MOST_SKEW_SECONDS = 300;
/** Which versions leave the history of the remote, and which partial files nobody comes back for. */
async function planUpkeep(request, { survey, plan }, { world, upkeep }) {
    const { stateDir, timezone } = request.config.system;
    const now = world.clock.now();
    const runs = survey.history.flatMap(({ run }) => instantOfRun(run) ?? []);
    const written = writtenAt({ survey });
    const evidence = [...new Set(written === null ? runs : [...runs, written])];
    const time = lookAtTime(upkeep, evidence, now.getTime());
    const isFrozen = time.jump !== null || isClockOff({ survey }, now);
    const pruning = planHistory({
        history: survey.history,
        keep: request.remote.keep,
        proven: await provenBackups(stateDir),
        time,
        timezone,
        isFrozen,
    });
    const owned = new Set(plan.send.map(({ to }) => to));
    const before = upkeep?.strays ?? {};
    const strays = planStrays({ incoming: survey.incoming, owned, before, time, isFrozen });
    return { time, pruning, strays };
}
/** Removes what is due; of a plan that changed nothing else, too. */
async function removeDue({ pruning, strays }, { remote, recorder }) {
    if (pruning.prune.length === 0 && strays.remove.length === 0)
        return;
    await recorder.step('prune', async () => {
        await remote.prune(pruning.prune);
        await remote.discard(strays.remove);
    });
}
/** Keeps what time was seen, also by a run that was refused. */
async function keepUpkeep({ config, name }, { time, strays }) {
    await rememberUpkeep(config.system.stateDir, name, { ...time, strays: strays.strays });
}
/** Whether the clocks disagree, or the last manifest is of the future. */
function isClockOff({ survey }, now) {
    const skew = Math.abs(survey.facts.clockSkewSeconds ?? 0);
    const last = writtenAt({ survey }) ?? 0;
    return skew > MOST_SKEW_SECONDS || last > now.getTime() + MOST_SKEW_SECONDS * 1000;
}
function writtenAt({ survey: { manifest } }) {
    const at = manifest === null || manifest === 'unreadable' ? Number.NaN : Date.parse(manifest.time);
    return Number.isNaN(at) ? null : at;
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/note-plan.js



/** More are told as findings, a line each. */
const note_plan_NAMES = 3;
const HOUR_MS = 60 * 60 * 1000;
const note_plan_DAY_MS = 24 * HOUR_MS;
/** A daily backup, and two hours for one that was late. */
const FRESH_HOURS = 26;
/** Writes plan, gates and clocks into the report. */
function notePlan(request, { examined, upkeep, seconds }, { remote, recorder, world }) {
    const { plan, gates } = examined;
    const { pruning, strays, time } = upkeep;
    // What is refused removes nothing either.
    const isRefused = closedGates(gates).length > 0;
    recorder.sections({
        sync: {
            remote: request.name,
            place: remote.place,
            tiers: tierRows(examined.plan, request.config.system.timezone),
            linked: plan.link.length,
            adopted: plan.adopt.length,
            mended: plan.mended.length,
            pruned: isRefused ? 0 : pruning.prune.length,
            keptProven: isRefused ? 0 : pruning.keptProven,
            cleaned: isRefused ? 0 : strays.remove.length,
            bytes: plan.bytes,
            seconds,
            closed: closedGates(gates).map(({ gate, word }) => ({ gate, word })),
            overridden: gates.filter(({ isOverridden }) => isOverridden).map(({ gate }) => gate),
        },
    });
    for (const gate of gates)
        recorder.check(gateCheck(gate));
    noteLosses(examined, recorder);
    noteVoidWords(examined, request.overrides, recorder);
    noteClock(examined, recorder, world.clock.now());
    noteJump(time, recorder);
    noteFreshness(examined, recorder, world.clock.now());
}
/** Also where the gate lets it pass: one a night would be all of them in the end. */
function noteLosses({ losses }, recorder) {
    if (losses.length === 0)
        return;
    const reason = 'backup-vanished';
    const common = { status: 'warn', reason, expected: 'here, or rotated away' };
    for (const object of losses)
        recorder.finding({ check: 'vanished', schema: '', object, ...common, actual: 'gone' });
    const names = losses.slice(0, note_plan_NAMES).join(', ');
    recorder.check({
        id: 'vanished',
        ...common,
        actual: `${losses.length} gone`,
        facts: { count: losses.length, names },
    });
}
/** Who typed a word and is refused all the same is told why: the plan is another one by now, or the word of another remote. */
function noteVoidWords({ gates }, typed, recorder) {
    const words = typed.filter((one) => !gates.some(({ word }) => word === one));
    if (words.length === 0 || closedGates(gates).length === 0)
        return;
    recorder.check({
        id: 'override',
        status: 'warn',
        expected: 'a word of this plan',
        actual: words.join(' '),
        reason: 'override-void',
        facts: { words: words.join(' ') },
    });
}
/** Where there is nothing new, the reason may be that there are no backups any more. */
function noteFreshness({ newestAt }, recorder, now) {
    const hours = newestAt === null ? null : (now.getTime() - newestAt.getTime()) / HOUR_MS;
    const common = {
        id: 'new-backup',
        expected: `a verified backup of the last ${FRESH_HOURS} hours`,
        actual: hours === null ? 'none' : `${Math.round(hours)} hours old`,
    };
    const isFresh = hours !== null && hours <= FRESH_HOURS;
    const facts = newestAt === null ? {} : { at: newestAt.toISOString() };
    recorder.check(isFresh
        ? { ...common, status: 'pass' }
        : { ...common, status: 'warn', reason: 'no-new-backup', facts });
}
/** Which of both it was, a jump or a long rest, only people know. */
function noteJump({ jump }, recorder) {
    if (jump === null)
        return;
    const days = Math.round(jump.ms / note_plan_DAY_MS);
    recorder.check({
        id: 'own-clock',
        status: 'warn',
        expected: 'about the time of the last run',
        actual: `${days} days ${jump.kind} of it`,
        reason: jump.kind === 'ahead' ? 'clock-ahead-of-last-run' : 'clock-behind-last-run',
        facts: { days },
    });
}
function noteClock(examined, recorder, now) {
    const skew = examined.survey.facts.clockSkewSeconds;
    const actual = skew === null ? 'not told' : `${Math.round(skew)} s ahead of ours`;
    const common = { id: 'remote-clock', expected: 'the same time as here', actual };
    recorder.check(isClockOff(examined, now)
        ? {
            ...common,
            status: 'warn',
            reason: 'remote-clock-off',
            facts: { seconds: Math.round(skew ?? 0) },
        }
        : { ...common, status: 'pass' });
}

// EXTERNAL MODULE: ./build/src/offsite/encrypted/age.js
var age = __webpack_require__(8563);
;// CONCATENATED MODULE: ./build/src/offsite/encrypted/cipher-cache.js







const Facts = dist/* object */.Ikc({ bytes: dist/* number */.aig(), sha256: dist/* string */.YjP() });
const NoteSchema = dist/* object */.Ikc({
    recipients: dist/* string */.YjP(),
    from: dist/* object */.Ikc({ bytes: dist/* number */.aig(), mtimeMs: dist/* number */.aig() }),
    plain: Facts,
    cipher: Facts,
});
/**
 * Ciphertexts that are on their way. Encrypting twice gives two different files, so one whose transfer was cut is kept until it
 * has arrived: the next run goes on with the very same bytes.
 */
class CipherCache {
    directory;
    #recipients;
    #world;
    /** The directory is private and of this remote alone. */
    constructor(directory, recipients, world) {
        this.directory = directory;
        this.#recipients = recipients;
        this.#world = world;
    }
    /** Makes the ciphertext of a file below the directory, or takes the one that is there already. */
    async encrypt(root, path) {
        const from = (0,external_node_path_.join)(root, path);
        const to = (0,external_node_path_.join)(this.directory, (0,cipher_path/* toCipherPath */.w)(path));
        const { size: bytes, mtimeMs } = await (0,promises_.stat)(from);
        const recipients = (0,external_node_crypto_.createHash)('sha256').update(this.#recipients.join('\n')).digest('hex');
        const there = await readNote(`${to}.json`);
        const isSame = there?.recipients === recipients &&
            there.from.bytes === bytes &&
            there.from.mtimeMs === mtimeMs &&
            (await hasSize(to, there.cipher.bytes));
        if (isSame)
            return { plain: there.plain, cipher: there.cipher };
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true, mode: 0o700 });
        await (0,promises_.rm)(`${to}.json`, { force: true });
        const made = await (0,age/* encryptFile */.oL)({ from, to, recipients: this.#recipients }, this.#world);
        const note = { recipients, from: { bytes, mtimeMs }, ...made };
        await (0,durable_files/* writeFileDurably */.L5)(`${to}.json`, `${JSON.stringify(note)}\n`, 0o600);
        return made;
    }
    /** Everything has arrived. */
    async clear() {
        await (0,promises_.rm)(this.directory, { recursive: true, force: true });
    }
}
async function readNote(path) {
    try {
        return dist/* parse */.qgA(NoteSchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}
async function hasSize(path, bytes) {
    return (0,promises_.stat)(path).then(({ size }) => size === bytes, () => false);
}

// EXTERNAL MODULE: ./build/src/offsite/kept-versions.js
var kept_versions = __webpack_require__(2201);
;// CONCATENATED MODULE: ./build/src/offsite/encrypted/plain-view.js



/**
 * What a remote holds as it would be without encryption. What lies there in plain, from before somebody turned it on, is left
 * out: so it is sent anew, and leaves the tree with the next change.
 */
function plainSurvey(survey) {
    const { manifest } = survey;
    const files = manifest === null || manifest === 'unreadable' ? {} : manifest.files;
    return {
        ...survey,
        current: survey.current.flatMap((file) => plainFile(file, files[file.path])),
        incoming: survey.incoming.flatMap((file) => {
            const path = (0,cipher_path/* toPlainPath */.D)(file.path);
            return path === null ? [] : [{ ...file, path }];
        }),
        history: survey.history.map((version) => ({
            ...version,
            path: (0,cipher_path/* toPlainPath */.D)(version.path) ?? version.path,
        })),
        manifest: manifest === null || manifest === 'unreadable' ? manifest : plainManifest(manifest),
    };
}
/** One that is cut or has grown keeps the difference to what it ought to be. */
function plainFile(file, entry) {
    const path = (0,cipher_path/* toPlainPath */.D)(file.path);
    if (path === null)
        return [];
    if (entry?.plain === undefined)
        return [{ ...file, path }];
    return [{ ...file, path, bytes: entry.plain.bytes + file.bytes - entry.bytes }];
}
function plainManifest(manifest) {
    const files = Object.entries(manifest.files).flatMap(([path, { plain, mtime }]) => {
        const name = (0,cipher_path/* toPlainPath */.D)(path);
        return name === null || plain === undefined ? [] : [[name, { ...plain, mtime }]];
    });
    return { ...manifest, files: Object.fromEntries(files) };
}
/** Those that a manifest names. */
function ciphersOf(manifest) {
    const files = manifest === null || manifest === 'unreadable' ? {} : manifest.files;
    const known = Object.entries(files).flatMap(([path, { bytes, sha256, plain }]) => {
        const name = (0,cipher_path/* toPlainPath */.D)(path);
        if (name === null || plain === undefined)
            return [];
        return [[name, { plain, cipher: { bytes, sha256 } }]];
    });
    return {
        byPath: new Map(known),
        byPlain: new Map(known.map(([, each]) => [each.plain.sha256, each])),
    };
}
/**
 * A change of plain files as one of ciphertexts. What lies on the remote in plain is retired with it.
 * @throws {TypeError} on a file whose ciphertext nobody knows: a fault of ours
 */
function cipherChange(change, { made, kept }, raw) {
    const linked = new Map(change.link.map(({ from, to }) => [to, from]));
    const encryptedOf = (path, sha256) => {
        const origin = linked.get(path) ?? path;
        const candidates = [made.get(origin), kept.byPath.get(origin), kept.byPlain.get(sha256)];
        const known = candidates.find((each) => each?.plain.sha256 === sha256);
        if (known === undefined)
            throw new TypeError(`nobody has encrypted ${path}`);
        return known;
    };
    const files = Object.entries(change.manifest.files).map(([path, { sha256, mtime }]) => {
        const { plain, cipher } = encryptedOf(path, sha256);
        return [(0,cipher_path/* toCipherPath */.w)(path), { ...cipher, mtime, plain }];
    });
    const leftInPlain = raw.current.map(({ path }) => path).filter((path) => !(0,cipher_path/* toPlainPath */.D)(path));
    return {
        ...change,
        retire: [...change.retire.map(cipher_path/* toCipherPath */.w), ...leftInPlain],
        take: change.take.map(cipher_path/* toCipherPath */.w),
        link: change.link.map(({ from, to }) => ({ from: (0,cipher_path/* toCipherPath */.w)(from), to: (0,cipher_path/* toCipherPath */.w)(to) })),
        manifest: {
            ...change.manifest,
            files: Object.fromEntries(files),
            ...(change.manifest.kept === undefined
                ? {}
                : { kept: (0,kept_versions/* keptCiphers */.HA)(change, (0,plan_sync/* manifestFiles */.T)(raw.manifest), leftInPlain) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/offsite/encrypted/encrypted-remote.js




/**
 * A remote that gets ciphertext only, as one of plain files: whoever plans and syncs sees the tree as it is here. Each file is
 * encrypted once; from then on the manifest knows both of its hashes, and the remote is verified by that of the ciphertext.
 * Nothing can be read back through it: for that an identity is needed, which has no place on the machine that sends.
 */
class EncryptedRemote {
    canRead = false;
    /** Of a ciphertext it is known only when it is made. */
    takesByHash = false;
    #inner;
    #cache;
    /** What was encrypted in this run, by the path here. */
    #made = new Map();
    /** What lies there, by path and by the SHA-256 of the plain file. */
    #kept = { byPath: new Map(), byPlain: new Map() };
    #raw = null;
    constructor(inner, { recipients, directory }, world) {
        this.#inner = inner;
        this.#cache = new CipherCache(directory, recipients, world);
    }
    get name() {
        return this.#inner.name;
    }
    get place() {
        return this.#inner.place;
    }
    get prunesItself() {
        return this.#inner.prunesItself;
    }
    async survey() {
        const raw = await this.#inner.survey();
        this.#raw = raw;
        this.#kept = ciphersOf(raw.manifest);
        return plainSurvey(raw);
    }
    async put({ root, paths, bytes, isAgain, onProgress }) {
        const hashes = new Map();
        for (const path of paths) {
            const made = await this.#cache.encrypt(root, path);
            this.#made.set(path, made);
            hashes.set((0,cipher_path/* toCipherPath */.w)(path), made.cipher.sha256);
        }
        return this.#inner.put({
            root: this.#cache.directory,
            paths: paths.map(cipher_path/* toCipherPath */.w),
            bytes,
            hashes,
            ...(isAgain === undefined ? {} : { isAgain }),
            ...(onProgress ? { onProgress } : {}),
        });
    }
    /** Of the plain file where the ciphertext is the one that was made of it, else of what lies there. */
    async hash(area, paths, onFiles) {
        const found = await this.#inner.hash(area, paths.map(cipher_path/* toCipherPath */.w), onFiles);
        return new Map(paths.map((path) => {
            const there = found.get((0,cipher_path/* toCipherPath */.w)(path)) ?? null;
            const known = this.#made.get(path) ?? this.#kept.byPath.get(path);
            const isOurs = known !== undefined && known.cipher.sha256 === there;
            return [path, isOurs ? known.plain.sha256 : there];
        }));
    }
    async commit(change) {
        const raw = this.#raw;
        if (raw === null)
            throw new TypeError('a change of a remote that was not surveyed');
        const ciphers = cipherChange(change, { made: this.#made, kept: this.#kept }, raw);
        const sha256 = await this.#inner.commit(ciphers);
        await this.#cache.clear();
        return sha256;
    }
    read() {
        return Promise.reject(this.#unreadable());
    }
    fetch(_request) {
        return Promise.reject(this.#unreadable());
    }
    async prune(versions) {
        const raw = new Set(this.#raw?.history.map(({ run, path }) => `${run}/${path}`));
        await this.#inner.prune(versions.map((version) => {
            const path = (0,cipher_path/* toCipherPath */.w)(version.path);
            return raw.has(`${version.run}/${path}`) ? { ...version, path } : version;
        }));
    }
    async discard(paths) {
        await this.#inner.discard(paths.map(cipher_path/* toCipherPath */.w));
    }
    async close() {
        await this.#inner.close();
    }
    #unreadable() {
        return new remote_failure/* RemoteFailure */.p('remote-refused', `${this.place} holds ciphertext: it takes an identity`);
    }
}

// EXTERNAL MODULE: ./build/src/offsite/open-remote.js + 21 modules
var open_remote = __webpack_require__(9635);
// EXTERNAL MODULE: ./build/src/backups/found-files.js
var found_files = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/src/disk/require-answer.js
var require_answer = __webpack_require__(1192);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/offsite/source/file-kind.js


const HEAD_BYTES = 64 * 1024;
const AT_ONCE = 32;
/** Shorter ones have too few bytes to tell. */
const file_kind_LEAST_BYTES = 512;
/** Bits per byte. Text of any kind has less than 6; what is encrypted or packed has more than 7.9. */
const MOST_TEXT_ENTROPY = 7.2;
const TEXT_ENDING = /\.(sql|json|csv|txt)$/;
/** First bytes by ending. Sources: RFC 8878 (zstd), RFC 1952 (gzip), pg_dump's custom format, POSIX tar at 257. */
const MAGICS = [
    { ending: /\.zst$/, bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), at: 0 },
    { ending: /\.gz$/, bytes: Buffer.from([0x1f, 0x8b]), at: 0 },
    { ending: /\.(dump|backup)$/, bytes: Buffer.from('PGDMP'), at: 0 },
    { ending: /\.tar$/, bytes: Buffer.from('ustar'), at: 257 },
];
/** Looks at the first bytes of a file. What encrypts files keeps their names or adds to them, not their beginnings. */
async function kindOf(root, file) {
    if (promisesNothing(file.path))
        return 'unknown';
    const head = await readHead((0,external_node_path_.join)(root, file.path));
    return judgeHead(file.path, head);
}
/** The same of bytes that were read already. */
function judgeHead(path, head) {
    const magic = MAGICS.find(({ ending }) => ending.test(path));
    if (magic) {
        const found = head.subarray(magic.at, magic.at + magic.bytes.length);
        return found.equals(magic.bytes) ? 'fits' : 'alien';
    }
    if (!TEXT_ENDING.test(path) || head.length < file_kind_LEAST_BYTES)
        return 'unknown';
    return entropyOf(head) > MOST_TEXT_ENTROPY ? 'alien' : 'fits';
}
/** Bits per byte, after Shannon. */
function entropyOf(bytes) {
    const counts = Array.from({ length: 256 }, () => 0);
    for (const byte of bytes)
        counts[byte] = (counts[byte] ?? 0) + 1;
    return counts
        .filter((count) => count > 0)
        .map((count) => count / bytes.length)
        .reduce((sum, share) => sum - share * Math.log2(share), 0);
}
/** Most files of a dump in directory format: they need not be opened. */
function promisesNothing(path) {
    return !TEXT_ENDING.test(path) && !MAGICS.some(({ ending }) => ending.test(path));
}
/** The same of many, a few at a time: each is an open file. */
async function kindsOf(root, files) {
    const told = files.filter(({ path }) => !promisesNothing(path));
    const kinds = new Map();
    for (let at = 0; at < told.length; at += AT_ONCE)
        await Promise.all(told.slice(at, at + AT_ONCE).map(async (file) => kinds.set(file, await kindOf(root, file))));
    return files.map((file) => kinds.get(file) ?? 'unknown');
}
async function readHead(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/offsite/source/list-source.js










/** Names the tree in itself: below a disk that is not mounted there is none, or another. */
const SENTINEL = '.lastro-tree';
const NANOSECONDS = 1000000000n;
/** So many are asked for in one turn, some milliseconds: others of this process wait no longer for theirs. */
const list_source_IN_ONE_TURN = 1000;
/**
 * All that a copy takes along: the files of the tiers, directories in them included, and dumps that lie loose. What is partial,
 * hidden, a link or no file is left. Nothing is read but names.
 */
async function listSource(directory) {
    const root = await (0,promises_.realpath)(directory).catch(() => null);
    if (root === null)
        return { root: directory, isThere: false, id: null, linkedTiers: [], files: [] };
    const files = [];
    // Asked one by one through the thread pool, very many files take five times as long.
    let left = list_source_IN_ONE_TURN;
    for (const path of namesBelow(root, '')) {
        const file = describeFile(root, path);
        if (file !== null)
            files.push(file);
        left -= 1;
        if (left > 0)
            continue;
        left = list_source_IN_ONE_TURN;
        await (0,external_node_timers_promises_.setImmediate)();
    }
    // Who lists the backups here refuses a tier that is a link.
    return { root, isThere: true, id: await readSentinel(root), linkedTiers: [], files };
}
/**
 * Gives the tree its name, or finds the one that another run gave it meanwhile: two names of one tree would close the gate of its
 * copies. A directory that cannot be written has none, which is no fault.
 */
async function nameTree(root) {
    const id = (0,external_node_crypto_.randomUUID)();
    const [own, place] = [(0,external_node_path_.join)(root, `${SENTINEL}-${id}`), (0,external_node_path_.join)(root, SENTINEL)];
    try {
        await (0,durable_files/* writeFileDurably */.L5)(own, `${id}\n`, 0o644);
        // Replaces none, as a rename would.
        await (0,promises_.link)(own, place).catch((error) => {
            if (!(0,error_code/* hasErrorCode */.U)(error, 'EEXIST', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'))
                throw error;
        });
        const given = await readSentinel(root);
        if (given === null)
            await (0,promises_.rename)(own, place);
        return given ?? id;
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'EACCES', 'EROFS', 'EPERM'))
            return null;
        throw error;
    }
    finally {
        await (0,promises_.rm)(own, { force: true }).catch(() => undefined);
    }
}
async function readSentinel(root) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, SENTINEL), 'utf8').catch(() => '');
    return /^[\da-f-]{36}$/.exec(text.trim())?.[0] ?? null;
}
function* namesBelow(root, below) {
    for (const entry of direntsOf((0,external_node_path_.join)(root, below))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if ((0,rsync/* isPartial */.mt)(entry.name) || !(0,remote/* isSafePath */.p)(path))
            continue;
        if (entry.isDirectory()) {
            if (below !== '' || isTier(entry.name))
                yield* namesBelow(root, path);
        }
        else if (entry.isFile() && (below !== '' || isLoose(entry.name)))
            yield path;
    }
}
function isTier(name) {
    return names/* TIERS */.iB.some((tier) => tier === name);
}
/** In the directory itself only what is plainly a backup: other things of other people may lie there. */
function isLoose(name) {
    return ((0,names/* dumpEndingOf */.TB)(name) !== null || name.endsWith(names/* PASSPORT_ENDING */.pX) || name.endsWith(names/* GLOBALS_ENDING */.nY));
}
function direntsOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        // Rotation may remove it meanwhile.
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
/** A file as it lies there now; null when there is none. */
function describeFile(root, path) {
    const found = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() ? toSourceFile(path, found) : null;
}
function toSourceFile(path, found) {
    const inode = `${found.dev}:${found.ino}`;
    return {
        path,
        bytes: Number(found.size),
        mtime: Number(found.mtimeNs / NANOSECONDS),
        inode,
        stamp: `${inode}:${found.size}:${found.mtimeNs}:${found.ctimeNs}`,
    };
}

;// CONCATENATED MODULE: ./build/src/offsite/origin/local-origin.js









/** The tree of this machine. */
function localOrigin(directory, { book, timezone, mountSeconds }, world) {
    return {
        canReadFirst: true,
        look: async () => {
            await (0,require_answer/* requireAnswer */.q)(directory, { seconds: mountSeconds, world });
            const source = await listSource(directory);
            const entries = await (0,list/* listBackups */.C)(directory, {
                timezone,
                now: world.clock.now(),
                directoryBytes: bytesOfDirectories(source),
            });
            // A tree that is not there says nothing of the files that were in it.
            if (source.files.length > 0)
                book.noteTree(source.files);
            return { source, entries };
        },
        hashKnown: ({ root }, file) => hashOf(book, { root, file }, world),
        claims: ({ root }, files) => claimedHashes(root, files),
        kinds: ({ root }, files) => kindsOf(root, files),
        hashFresh: async ({ root }, files) => {
            const hashes = new Map();
            for (const file of files)
                hashes.set(file.path, await hashOf(book, { root, file }, world));
            return hashes;
        },
        noteProven: async ({ root }, proven) => {
            for (const { file, sha256 } of proven)
                if (describeFile(root, file.path)?.stamp === file.stamp)
                    await book.note(file, sha256);
        },
        close: async () => undefined,
    };
}
/** A rotation may have taken it away since it was listed: then there is another plan. */
async function hashOf(book, { root, file }, { signal }) {
    return book.hash(root, file, signal).catch((error) => {
        if (!(0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            throw error;
        throw new remote_failure/* RemoteFailure */.p('source-changed', `${file.path} is gone`);
    });
}
/** Of dumps in directory format, which are listed file by file already. */
function bytesOfDirectories({ root, files }) {
    const bytes = new Map();
    const dumps = new Set();
    for (const file of files) {
        const end = Math.max(0, file.path.lastIndexOf('/'));
        const directory = file.path.slice(0, end);
        bytes.set(directory, (bytes.get(directory) ?? 0) + file.bytes);
        if (file.path.slice(end + 1) === found_files/* DIRECTORY_FORMAT_INDEX */.$)
            dumps.add(directory);
    }
    return new Map([...dumps].map((path) => [(0,external_node_path_.join)(root, path), bytes.get(path) ?? 0]));
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/open-sides.js






/** Files come from the tree here, or are fetched from another machine. */
async function openOrigin({ config, name, remote }, book, world) {
    const { timezone, stateDir } = config.system;
    if (!asPull(remote)) {
        const { directory } = (0,requirements/* requireBackups */.Pu)(config);
        const { mountSeconds } = config.disk;
        return { origin: localOrigin(directory, { book, timezone, mountSeconds }, world) };
    }
    const workspace = (0,external_node_path_.join)(stateDir, 'offsite', `${name}.origin`);
    const origin = await PulledOrigin.open({ remote, timezone, workspace }, world);
    return { origin, shell: origin.shell };
}
/** The remote, as one of plain files where it is encrypted. */
async function openTarget(request, { known, deadline, whileConnecting, shell }, world) {
    const { system } = request.config;
    const { encrypt } = request.remote;
    const remote = await (0,open_remote/* openRemote */.d)({
        name: request.name,
        remote: request.remote,
        timezone: system.timezone,
        mountSeconds: request.config.disk.mountSeconds,
        workspace: (0,external_node_path_.join)(system.stateDir, 'offsite', request.name),
        known,
        deadline,
        whileConnecting,
        ...(shell === undefined ? {} : { origin: shell }),
    }, world);
    if (encrypt === undefined)
        return remote;
    const directory = (0,external_node_path_.join)(system.stateDir, 'offsite', `${request.name}.ciphers`);
    return new EncryptedRemote(remote, { recipients: encrypt.recipients, directory }, world);
}
/** What is begun early is waited for once; every further time it is done anew. */
function beginEarly(body) {
    let begun = null;
    return {
        begin: () => {
            if (begun !== null)
                return;
            begun = body();
            // Told to whoever waits for it.
            begun.catch(() => undefined);
        },
        look: () => {
            const first = begun;
            begun = null;
            return first ?? body();
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/offsite/manifest.js
var manifest = __webpack_require__(1790);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/settle.js







/** Takes what arrived into the tree, and writes the manifest last. */
async function commit(request, { examined, files }, { remote, world }) {
    const { plan, survey } = examined;
    const { stateDir } = request.config.system;
    const run = runName(world.clock.now());
    const next = await nextManifest(request, { examined, files }, world);
    const manifest = remote.prunesItself ? next : { ...next, kept: (0,kept_versions/* keptAfter */.j9)(run, plan, survey) };
    const thereSha256 = await remote.commit({
        run,
        retire: plan.retire,
        take: plan.send.map(({ to }) => to),
        link: plan.link.map(({ from, to }) => ({ from, to })),
        manifest,
        expected: survey.manifestSha256,
    });
    await (0,remote_memory/* rememberManifest */.fg)(stateDir, request.name, {
        manifest,
        thereSha256,
        sourceSha256: examined.sourceSha256,
    });
    await (0,remote_memory/* rememberDamage */.t3)(stateDir, request.name, []);
}
async function nextManifest(request, { examined, files }, world) {
    const { plan, survey, source } = examined;
    const last = survey.manifest;
    const before = (0,plan_sync/* manifestFiles */.T)(last);
    const kept = plan.same.flatMap(({ to }) => (before[to] ? [[to, before[to]]] : []));
    return {
        format: 'lastro/offsite@1',
        seq: last === null || last === 'unreadable' ? 1 : last.seq + 1,
        previous: survey.manifestSha256 ?? manifest/* NO_PREVIOUS */.sM,
        tree: source.id ?? (await nameTree(source.root)) ?? '',
        system: request.config.system.name,
        host: world.run.host || (0,external_node_os_.hostname)(),
        run: world.run.id,
        time: world.clock.now().toISOString(),
        files: { ...Object.fromEntries(kept), ...files },
    };
}

// EXTERNAL MODULE: ./build/src/offsite/hash-in-lanes.js
var hash_in_lanes = __webpack_require__(4457);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/transfer.js




const NOTHING = { wireBytes: 0, attempts: 1, healed: [] };
/**
 * Sends, and hashes here meanwhile what no passport tells. Then the remote hashes what arrived; only what is the same on both
 * sides, and what its passport says, counts. A file whose copy is what its passport says was read right here, too: it is read a
 * second time only where the copy is something else, to tell whose fault that is.
 */
async function transfer(examined, scope) {
    const { recorder, world } = scope;
    const { plan } = examined;
    const started = world.clock.monotonicSeconds();
    const claimed = claimedHere(examined, scope);
    const [put, read] = await recorder.step('send', () => sendAndHash(examined, claimed, scope));
    const sendSeconds = Math.round((world.clock.monotonicSeconds() - started) * 1000) / 1000;
    const hashes = new Map([...claimed, ...read]);
    refuseMismatch(examined, hashes);
    const expected = (files) => files.map(({ file, to }) => ({ to, sha256: hashes.get(file.path) ?? '', file }));
    await recorder.step('prove', async () => {
        const arrived = expected(plan.send);
        const there = placeOf(examined, scope);
        const bad = await differing(arrived, 'incoming', there);
        if (bad.length > 0)
            await sendAgain(bad, examined, scope);
        await scope.origin.noteProven(examined.source, arrived.filter(({ file }) => claimed.has(file.path)));
        const strays = await differing(expected(plan.adopt), 'current', there);
        if (strays.length > 0)
            throw suspect(strays, scope);
    });
    const all = [...expected([...plan.send, ...plan.adopt]), ...linked(examined, hashes)];
    const files = Object.fromEntries(all.map(({ to, sha256, file }) => [to, { bytes: file.bytes, sha256, mtime: file.mtime }]));
    return { files, put, sendSeconds };
}
/**
 * What passports say of files that are sent, and of other names of these. A vault must know it for certain before, and what cannot
 * be read here cannot be read to find a fault.
 */
function claimedHere({ plan, claims }, { origin, remote }) {
    if (remote.takesByHash || !origin.canReadFirst)
        return new Map();
    const byStamp = new Map();
    for (const { file } of plan.send) {
        const claim = claims.get(file.path);
        if (claim !== undefined)
            byStamp.set(file.stamp, claim);
    }
    if (byStamp.size === 0)
        return byStamp;
    return new Map([...plan.send, ...plan.link].flatMap(({ file }) => {
        const claim = byStamp.get(file.stamp);
        return claim === undefined ? [] : [[file.path, claim]];
    }));
}
/** A vault takes files by their hash; whoever else takes them as they come. */
async function sendAndHash(examined, claimed, scope) {
    const { plan, source } = examined;
    const { remote, origin, world } = scope;
    const known = remote.takesByHash ? await hashHere(examined, claimed, scope) : null;
    const request = {
        root: source.root,
        paths: plan.send.map(({ file }) => file.path),
        bytes: plan.bytes,
        onProgress: (done) => showBytes(done, plan.bytes, world),
    };
    const sending = plan.send.length === 0
        ? NOTHING
        : remote.put(known === null ? request : { ...request, hashes: known });
    if (!origin.canReadFirst)
        await sending;
    return both(sending, known ?? hashHere(examined, claimed, scope));
}
/** Waits for both also when one fails: another plan must not send into what this one is still writing. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    // What is wrong here explains what is wrong on the line.
    const second = await other;
    return [await one, second];
}
/** A file that is linked there has the content of what it is linked to, also where nobody read it here. */
function linked({ plan, survey }, hashes) {
    const there = (0,plan_sync/* manifestFiles */.T)(survey.manifest);
    const sent = new Map(plan.send.map(({ file, to }) => [to, hashes.get(file.path)]));
    return plan.link.map(({ file, to, from }) => {
        const sha256 = hashes.get(file.path) ?? there[from]?.sha256 ?? sent.get(from) ?? '';
        return { to, sha256, file };
    });
}
function placeOf({ survey }, { remote }) {
    return { remote, processors: survey.facts.processors };
}
async function differing(files, area, { remote, processors }) {
    if (files.length === 0)
        return [];
    const found = await (0,hash_in_lanes/* hashInLanes */.j)(remote, {
        area,
        files: files.map(({ to, file }) => ({ path: to, bytes: file.bytes })),
        // Where it does not say how many processors it has, one after the other.
        lanes: processors === undefined ? 1 : (0,hash_in_lanes/* lanesFor */.d)(processors),
    });
    return files.filter(({ to, sha256 }) => found.get(to) !== sha256);
}
/** What lay there already without being in the manifest is something else: another plan puts it aside and sends ours. */
function suspect(strays, { suspects }) {
    for (const { to } of strays)
        suspects.add(to);
    const [first] = strays;
    return new remote_failure/* RemoteFailure */.p('remote-hash-differs', `${first?.to} lies there and differs`, true);
}
/** Once: a disk that writes something else twice is dying. */
async function sendAgain(bad, examined, scope) {
    if (scope.origin.canReadFirst) {
        const files = bad.map(({ file }) => file);
        refuseMismatch(examined, await scope.origin.hashFresh(examined.source, files, scope.remote));
    }
    await scope.remote.put({
        root: examined.source.root,
        paths: bad.map(({ file }) => file.path),
        bytes: bad.reduce((sum, { file }) => sum + file.bytes, 0),
        isAgain: true,
    });
    const [first] = await differing(bad, 'incoming', placeOf(examined, scope));
    if (first)
        throw new remote_failure/* RemoteFailure */.p('remote-hash-differs', `${first.to} arrives as something else`);
}
function hashHere({ plan, source }, claimed, { origin, remote }) {
    const files = [...plan.send, ...plan.link, ...plan.adopt]
        .map(({ file }) => file)
        .filter(({ path }) => !claimed.has(path));
    return origin.hashFresh(source, files, remote);
}
/** A dump that is not what its passport says was damaged here, after it was taken. */
function refuseMismatch({ claims, plan }, hashes) {
    const bad = [...plan.send, ...plan.link, ...plan.adopt].find(({ file }) => {
        const claim = claims.get(file.path);
        const sha256 = hashes.get(file.path);
        return claim !== undefined && sha256 !== undefined && claim !== sha256;
    });
    if (!bad)
        return;
    const { path } = bad.file;
    throw new errors/* CheckFailure */.jU('source-differs-from-passport', `${path} is not what its passport says`, {
        name: path,
    });
}
function showBytes(done, total, world) {
    world.log.progress({ activity: 'send', done, total, unit: 'bytes' });
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-sync/offsite-sync.js

















/** Brings one remote up to date; ends in `synced`, `planned`, `refused` or `failed`. */
function runOffsiteSync(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'offsite-sync',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: `offsite-${request.name}` },
        onFailure: () => 'failed',
        // A dry run is somebody's in front of a screen.
        ...(request.dryRun ? {} : { audience: { config: request.config, subject: request.name } }),
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder));
}
/**
 * Sees to it that what these remotes need is there: their keys, and a tree to copy where none is fetched.
 * @throws {ConfigurationError} with every key that is not set
 */
function requireRemotes(config, remotes) {
    if (!Object.values(remotes).every(asPull))
        (0,requirements/* requireBackups */.Pu)(config);
    for (const name of Object.keys(remotes))
        (0,requirements/* requireVariables */.pS)(config, `offsite.remotes.${name}`);
}
async function conduct(request, world, recorder) {
    const { stateDir } = request.config.system;
    const deadline = AbortSignal.timeout(request.remote.timeoutSeconds * 1000);
    const known = await (0,remote_memory/* recallManifest */.Pb)(stateDir, request.name);
    const upkeep = await recallUpkeep(stateDir, request.name);
    const book = new HashBook(stateDir);
    const opened = [];
    try {
        const { origin, remote, look } = await recorder.step('connect', async () => {
            const from = await openOrigin(request, book, (0,until_deadline/* untilDeadline */.H)(world, deadline));
            opened.push(from.origin);
            const { look, begin } = beginEarly(() => from.origin.look());
            const whileConnecting = () => {
                begin();
                request.whileConnecting?.();
            };
            const to = await openTarget(request, { known, deadline, whileConnecting, ...from }, world);
            opened.push(to);
            return { origin: from.origin, remote: to, look };
        });
        const scope = {
            remote,
            origin,
            look,
            known,
            upkeep,
            suspects: new Set(),
            world,
            recorder,
        };
        return await twiceWhenMoved(recorder, () => syncOnce(request, scope));
    }
    catch (error) {
        throw explain(error, request, deadline);
    }
    finally {
        for (const each of opened.toReversed())
            await each.close();
        await book.save();
    }
}
async function syncOnce(request, scope) {
    const examined = await examine(request, scope);
    const closed = closedGates(examined.gates);
    const [worst] = closed;
    const upkeep = await planUpkeep(request, examined, scope);
    const seconds = await expectedSeconds(request, examined.plan.bytes, scope.world.clock.now());
    notePlan(request, { examined, upkeep, seconds }, scope);
    scope.recorder.metric({ id: 'new-backups', value: examined.newBackups, unit: 'count' });
    const facts = { remote: request.name, place: scope.remote.place };
    if (worst) {
        if (!request.dryRun)
            await keepUpkeep(request, upkeep);
        const reason = `gate-${worst.gate}`;
        return { value: 'refused', reason, facts: { ...facts, ...worst.facts, word: worst.word } };
    }
    if (request.dryRun)
        return { value: 'planned', reason: 'planned', facts };
    const isSame = isUpToDate(examined.plan);
    if (!isSame || examined.survey.manifest === null)
        await apply(request, examined, scope);
    else
        await noteSame(request, examined, scope);
    await removeDue(upkeep, scope);
    await keepUpkeep(request, upkeep);
    const overridden = examined.gates.some(({ isOverridden }) => isOverridden);
    const reason = overridden ? 'synced-overridden' : isSame ? 'up-to-date' : 'synced';
    return { value: 'synced', reason, facts: { ...facts, files: examined.plan.send.length } };
}
async function apply(request, examined, scope) {
    const { recorder } = scope;
    const { files, put, sendSeconds } = await transfer(examined, scope);
    await recorder.step('commit', () => commit(request, { examined, files }, scope));
    recorder.metric({ id: 'sent-bytes', value: examined.plan.bytes, unit: 'bytes' });
    recorder.metric({ id: 'wire-bytes', value: put.wireBytes, unit: 'bytes' });
    recorder.metric({ id: 'send-seconds', value: sendSeconds, unit: 'seconds' });
    recorder.metric({ id: 'attempts', value: put.attempts, unit: 'count' });
    if (put.healed.length === 0)
        return;
    recorder.check({
        id: 'line',
        status: 'warn',
        expected: 'one attempt',
        actual: `${put.attempts} attempts`,
        reason: 'remote-line-unsteady',
        facts: { attempts: put.attempts, detail: put.healed.at(-1) ?? '' },
    });
}
/**
 * What a verification found damaged is whole, or gone on both sides: it is not looked for any more. The tree is another by its stamps
 * only: the next run need not read it again.
 */
async function noteSame({ config, name }, { sourceSha256, survey }, { known }) {
    const { stateDir } = config.system;
    if ((await (0,remote_memory/* recallDamage */.N6)(stateDir, name)).length > 0)
        await (0,remote_memory/* rememberDamage */.t3)(stateDir, name, []);
    if (known === null || known.sha256 !== survey.manifestSha256)
        return;
    if (known.sourceSha256 === sourceSha256)
        return;
    await (0,remote_memory/* rememberSource */.bQ)(stateDir, name, { known, sourceSha256 });
}
/** Nothing to send, to move or to write. */
function isUpToDate({ send, link, adopt, retire, vanished }) {
    return [send, link, adopt, retire, vanished].every((part) => part.length === 0);
}
/** What was sent vanished meanwhile, or what was taken for a copy is none. */
function deservesAnotherPlan({ kind, canHeal }) {
    return kind === 'source-changed' || (kind === 'remote-hash-differs' && canHeal);
}
/** A rotation may have removed what was about to be sent: then there is another plan. */
async function twiceWhenMoved(recorder, body) {
    const takeBack = recorder.attempt();
    try {
        return await body();
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p) || !deservesAnotherPlan(error))
            throw error;
        takeBack();
        return body();
    }
}
function explain(error, { name }, deadline) {
    if (deadline.aborted)
        return new errors/* CheckFailure */.jU('offsite-timeout', 'the copy took longer than timeout', {
            remote: name,
        });
    if (!(error instanceof remote_failure/* RemoteFailure */.p))
        return error;
    return new errors/* CheckFailure */.jU(error.kind, error.message, { remote: name, detail: error.message });
}

// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/src/cli/offsite-sync-handler.js







/** `lastro offsite-sync`: one remote after the other; one that fails does not stop the next. */
function offsiteSyncHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const { config } = context;
        const remotes = (0,requirements/* selectRemotes */.Wm)(config, options.remote);
        requireRemotes(config, remotes);
        const runs = [];
        for (const [name, remote] of Object.entries(remotes)) {
            const { dryRun, override: overrides } = options;
            const request = {
                config,
                name,
                remote,
                dryRun,
                overrides,
                lastro: version/* LASTRO_VERSION */.R,
                // What shows the report is loaded meanwhile.
                whileConnecting: () => void loadShowing(),
            };
            const report = await runOffsiteSync(request, context.world);
            const { showReport } = await loadShowing();
            runs.push(await showReport(report, context, { io, json: options.json }));
            if (io.signal.aborted)
                break;
        }
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return runs.some(({ report }) => (0,fail_on/* failsOffsiteSync */.ni)(report.verdict)) ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
    };
}
function loadShowing() {
    return Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 2036));
}


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* unused harmony export DEFAULT_LEDGER_LIMIT */
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);
/* harmony import */ var _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);


/** Runs kept in memory when no limit is asked for: about two years of four procedures a day. */
const DEFAULT_LEDGER_LIMIT = 3000;
/**
 * The newest runs, oldest first; none when there is no ledger yet. Lines that cannot be read (torn,
 * changed) are left out here; `verifyLedger` names them. Memory is bounded by the limit.
 */
async function readLedger(stateDir, { procedure, limit = DEFAULT_LEDGER_LIMIT } = {}) {
    const newest = [];
    for await (const { bytes, isTerminated } of (0,_raw_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readRawLines */ .g)((0,_raw_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerPath */ .t)(stateDir))) {
        const line = isTerminated ? (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLine */ .A)(bytes.toString('utf8')) : null;
        if (line === null || (procedure !== undefined && line.procedure !== procedure))
            continue;
        newest.push(line);
        if (newest.length >= limit * 2)
            newest.splice(0, newest.length - limit);
    }
    return newest.slice(-limit);
}


/***/ })

};
;