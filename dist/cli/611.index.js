"use strict";
exports.id = 611;
exports.ids = [611,444];
exports.modules = {

/***/ 4444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ TransitionSchema),
/* harmony export */   EG: () => (/* binding */ AlertSchema),
/* harmony export */   ME: () => (/* binding */ LevelSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);


/** How bad it is, in a file. */
const LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LEVELS */ .F6);
/** An alert in a file: in the book, in what has still to be told, in a report. */
const AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: LevelSchema,
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
});
/** A change of one in a file. */
const TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    alert: AlertSchema,
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSITION_KINDS */ .iH),
    from: LevelSchema,
    since: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ ALERT_LEVELS),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   iH: () => (/* binding */ TRANSITION_KINDS),
/* harmony export */   t9: () => (/* binding */ compareLevels)
/* harmony export */ });
/**
 * How bad it is, mildest first. `unknown` could not be asked; it ranks above `warning`, as in `--fail-on`: a disk that deserves a look in daylight must
 * not hide that a host is dead. Below `critical`, since nobody should be woken by a question that found no answer.
 */
const ALERT_LEVELS = ['ok', 'warning', 'unknown', 'critical', 'emergency'];
/** How an alert changed since people were last told of it. */
const TRANSITION_KINDS = ['raised', 'escalated', 'eased', 'resolved', 'reminder'];
/** Negative when `one` is milder than `other`, positive when it is worse. */
function compareLevels(one, other) {
    return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
}
/** The worst of several levels; `ok` of none. */
function worstLevel(levels) {
    return levels.reduce((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), 'ok');
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offsiteVerifyHandler: () => (/* binding */ offsiteVerifyHandler)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/disk/require-answer.js
var require_answer = __webpack_require__(1192);
// EXTERNAL MODULE: ./build/src/offsite/hash-in-lanes.js
var hash_in_lanes = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/src/offsite/kept-versions.js
var kept_versions = __webpack_require__(2201);
;// CONCATENATED MODULE: ./build/src/offsite/known-manifest.js
/** The same for whoever must see every file with the time it was written there, however many there are. */
function listedInFull(known) {
    if (known === null)
        return null;
    return {
        sha256: known.sha256,
        thereSha256: known.thereSha256,
        treeSha256: null,
        sourceSha256: known.sourceSha256,
        get manifest() {
            return known.manifest;
        },
    };
}

// EXTERNAL MODULE: ./build/src/offsite/open-remote.js + 21 modules
var open_remote = __webpack_require__(9635);
// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/src/offsite/remote-memory.js
var remote_memory = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/expected-copies.js

/** What an encrypted copy is called: the name of the file, and this. */
const ENCRYPTED_ENDING = '.age';
/**
 * What must lie on a remote: all that its manifest names, held against the passports here. Without a manifest, as of a copy that
 * something else made, what is here. A pure function.
 */
function expectCopies(backups, manifest) {
    const local = new Map(backups.flatMap(({ files }) => files.map((file) => [file.path, file])));
    if (manifest === null)
        return { ...fromHere([...local.values()]), unsent: [], contradicted: [] };
    const copies = new Map();
    const contradicted = [];
    const sent = new Set();
    for (const [path, file] of Object.entries(manifest.files)) {
        const plain = plainPath(path, file);
        const of = local.get(plain) ?? null;
        const copy = { path, bytes: file.bytes, sha256: file.sha256, of };
        copies.set(path, copy);
        sent.add(plain);
        if (of !== null && of.sha256 !== null && of.sha256 !== (file.plain ?? file).sha256)
            contradicted.push(copy);
    }
    const unsent = [...local.values()].filter(({ path }) => !sent.has(path));
    return { copies, unsent, contradicted };
}
function fromHere(files) {
    const copies = files.map((file) => {
        const { path, bytes, sha256 } = file;
        return [path, { path, bytes, sha256, of: file }];
    });
    return { copies: new Map(copies) };
}
function plainPath(path, { plain }) {
    return plain !== undefined && path.endsWith(ENCRYPTED_ENDING)
        ? path.slice(0, -ENCRYPTED_ENDING.length)
        : path;
}
/** Read from the name alone. */
function roleOfPath(path) {
    const plain = path.endsWith(ENCRYPTED_ENDING) ? path.slice(0, -ENCRYPTED_ENDING.length) : path;
    const [tier = '', name = '', ...inner] = plain.includes('/') ? plain.split('/') : ['', plain];
    if (inner.length > 0)
        return { backup: `${tier}/${name}`, role: 'dump' };
    if (name.endsWith(names/* PASSPORT_ENDING */.pX))
        return { backup: `${tier}/${name.slice(0, -names/* PASSPORT_ENDING */.pX.length)}`, role: 'passport' };
    if (name.endsWith(names/* GLOBALS_ENDING */.nY))
        return { backup: `${tier}/${name.slice(0, -names/* GLOBALS_ENDING */.nY.length)}`, role: 'other' };
    const ending = (0,names/* dumpEndingOf */.TB)(name);
    if (ending === null)
        return { backup: plain, role: 'other' };
    return { backup: `${tier}/${name.slice(0, -ending.length)}`, role: 'dump' };
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/describe-copy.js


/** Tiers of what is here, beside a remote of which nothing is known. */
function unknownTiers(backups) {
    return tiersOf(backups).map((tier) => ({
        tier,
        local: heldHere(backups, tier),
        remote: null,
        isSame: false,
    }));
}
/**
 * Backups here and on the remote by tier. Of the remote those are counted that are here, too; what it keeps beyond them is told
 * apart. A backup of which a file is missing or wrong does not count.
 */
function describeTiers(backups, { copies }, seen) {
    const bytes = new Map(seen.listed.map((file) => [file.path, file.bytes]));
    const bad = new Set(seen.drifts.map(({ path }) => roleOfPath(path).backup));
    const here = new Map();
    const beyond = new Map();
    for (const { path, of } of copies.values()) {
        const size = bytes.get(path);
        if (size === undefined)
            continue;
        const backup = roleOfPath(of?.path ?? path).backup;
        const counted = of === null ? beyond : here;
        counted.set(backup, (counted.get(backup) ?? 0) + size);
    }
    for (const backup of here.keys())
        beyond.delete(backup);
    const tiers = tiersOf(backups).map((tier) => {
        const local = heldHere(backups, tier);
        const whole = backups.filter((one) => one.tier === tier && isWhole(one, here, bad));
        const remote = {
            backups: whole.length,
            bytes: sum(whole.map((one) => here.get(keyOf(one)) ?? 0)),
        };
        return { tier, local, remote, isSame: remote.backups === local.backups };
    });
    const kept = [...beyond].filter(([backup]) => !bad.has(backup)).map(([, size]) => size);
    return { tiers, keptThere: { backups: kept.length, bytes: sum(kept) } };
}
/** What lies beside the tiers is told of where there is some. */
function tiersOf(backups) {
    return backups.some(({ tier }) => tier === 'loose') ? [...names/* TIERS */.iB, 'loose'] : names/* TIERS */.iB;
}
function isWhole(backup, here, bad) {
    return here.has(keyOf(backup)) && !bad.has(keyOf(backup));
}
/** As a path of one of its files tells it. */
function keyOf({ tier, name, files }) {
    const [first] = files;
    return first === undefined ? `${tier}/${name}` : roleOfPath(first.path).backup;
}
function heldHere(backups, tier) {
    const own = backups.filter((backup) => backup.tier === tier);
    return { backups: own.length, bytes: sum(own.map(({ bytes }) => bytes)) };
}
function sum(figures) {
    return figures.reduce((total, figure) => total + figure, 0);
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/find-drift.js

/** Why a copy is not what it must be; each is a reason of the catalogue. The larger loss comes before the smaller. */
const DRIFT_REASONS = [
    'copy-missing',
    'copy-corrupt',
    'copy-size-differs',
    'copy-unreadable',
    'version-damaged',
    'copy-passport-missing',
    'copy-not-sent',
    'copy-extra',
];
/** Those of them of a file that is there and is not what it must be. */
const DAMAGE = [
    'copy-corrupt',
    'copy-size-differs',
    'copy-unreadable',
];
/** Everything in which a remote is not as expected, the larger loss first. A pure function. */
function findDrift(expectation, found) {
    const { copies, unsent, contradicted } = expectation;
    const listed = new Map(found.listed.map((file) => [file.path, file]));
    const drifts = [
        ...[...copies.values()].flatMap((copy) => driftOf(copy, listed.get(copy.path), found.hashes)),
        ...contradicted.map(({ path, sha256, of }) => {
            return drift('copy-corrupt', path, of?.sha256 ?? '', sha256 ?? '');
        }),
        ...unsent.map(({ path, bytes }) => drift('copy-not-sent', path, `${bytes}`, '')),
        ...(found.versions ?? []).flatMap((version) => driftOfVersion(version, found.hashes)),
        ...found.listed
            .filter(({ path }) => !copies.has(path))
            .map(({ path, bytes }) => drift('copy-extra', path, '', `${bytes}`)),
    ];
    const rank = ({ reason }) => DRIFT_REASONS.indexOf(reason);
    return drifts.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
function driftOf(copy, listed, hashes) {
    const { path, bytes, sha256 } = copy;
    if (listed === undefined)
        return [
            drift(isPassport(path) ? 'copy-passport-missing' : 'copy-missing', path, `${bytes}`, ''),
        ];
    if (listed.bytes !== bytes)
        return [drift('copy-size-differs', path, `${bytes}`, `${listed.bytes}`)];
    const actual = hashes.get(path);
    if (actual === null)
        return [drift('copy-unreadable', path, sha256 ?? '', '')];
    if (actual === undefined || sha256 === null || actual === sha256)
        return [];
    return [drift('copy-corrupt', path, sha256, actual)];
}
/** Nobody can send it again: it is told as what it is, whichever way it was harmed. */
function driftOfVersion({ path, bytes, expectedBytes, sha256 }, hashes) {
    if (bytes !== expectedBytes)
        return [drift('version-damaged', path, `${expectedBytes}`, `${bytes}`)];
    const actual = hashes.get(path);
    if (actual === undefined || actual === sha256)
        return [];
    return [drift('version-damaged', path, sha256, actual ?? '')];
}
function isPassport(path) {
    return roleOfPath(path).role === 'passport';
}
function drift(reason, path, expected, actual) {
    return { reason, path, expected, actual };
}
const CHECKS = {
    'copy-missing': 'copies',
    'copy-not-sent': 'copies',
    'copy-extra': 'copies',
    'copy-passport-missing': 'copies',
    'copy-corrupt': 'contents',
    'copy-size-differs': 'contents',
    'copy-unreadable': 'contents',
    'version-damaged': 'contents',
};
/** As a report tells it. */
function toFinding({ reason, path, expected, actual }) {
    const check = CHECKS[reason];
    return { check, status: 'fail', reason, schema: '', object: path, expected, actual };
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/conclude.js


const DAMAGED = ['copy-corrupt', 'copy-size-differs', 'copy-unreadable', 'version-damaged'];
/** Records what was found and says how it ends: what is wrong before what is not known. */
function conclude(verified) {
    const { recorder, drifts, outcome, remote, request } = verified;
    for (const drift of drifts)
        recorder.finding(toFinding(drift));
    const [worst] = drifts;
    const standing = standingOf(verified);
    const verdict = worst || standing ? 'drift' : outcome.failure ? 'unreachable' : 'in-sync';
    recorder.sections({ copy: describeCopy(verified, verdict) });
    noteFigures(verified);
    for (const check of checksOf(verified))
        recorder.check(check);
    if (worst) {
        const { reason, path, expected, actual } = worst;
        const facts = { remote: request.name, object: path, expected, actual, findings: drifts.length };
        return { value: 'drift', reason, facts };
    }
    if (standing)
        return { value: 'drift', reason: standing, facts: { remote: request.name } };
    const { failure } = outcome;
    if (failure) {
        const facts = { remote: remote.name, detail: failure.message };
        return { value: 'unreachable', reason: failure.kind, facts, error: failure.message };
    }
    const facts = { remote: request.name, files: verified.readable.length };
    return { value: 'in-sync', reason: 'copies-in-sync', facts };
}
function describeCopy(verified, verdict) {
    const { backups, expectation, survey, drifts, outcome, readable, remote, request } = verified;
    const read = readable.filter(({ path }) => typeof outcome.hashes.get(path) === 'string');
    return {
        remote: request.name,
        place: remote.place,
        verdict,
        ...describeTiers(backups, expectation, { listed: survey.current, drifts }),
        read: {
            files: read.length,
            bytes: bytesOf(read),
            ofFiles: readable.length,
            ofBytes: bytesOf(readable),
        },
        withinDays: request.remote.verify.withinDays,
        oldestReadAt: oldestReading(verified),
        missing: count(drifts, 'copy-missing', 'copy-passport-missing', 'copy-not-sent'),
        extra: count(drifts, 'copy-extra'),
        corrupt: count(drifts, ...DAMAGED),
    };
}
/** Null while one of them was never read. */
function oldestReading({ readable, outcome }) {
    const times = readable.map(({ path }) => outcome.book.records.get(path)?.readAt);
    const known = times.flatMap((time) => time ?? []);
    if (known.length === 0 || known.length < times.length)
        return null;
    return new Date(known.reduce((oldest, time) => Math.min(oldest, time))).toISOString();
}
function noteFigures(verified) {
    const { recorder, drifts, outcome, readable } = verified;
    const read = readable.filter(({ path }) => typeof outcome.hashes.get(path) === 'string');
    const figures = {
        'files-read': read.length,
        'files-missing': count(drifts, 'copy-missing', 'copy-passport-missing', 'copy-not-sent'),
        'files-corrupt': count(drifts, ...DAMAGED),
        'files-extra': count(drifts, 'copy-extra'),
    };
    for (const [id, value] of Object.entries(figures))
        recorder.metric({ id, value, unit: 'count' });
    recorder.metric({ id: 'bytes-read', value: bytesOf(read), unit: 'bytes' });
}
function checksOf(verified) {
    const { remote, request, plan, outcome, drifts, expectation } = verified;
    const files = expectation.copies.size + expectation.unsent.length;
    const read = [...outcome.hashes.values()].filter((sha256) => sha256 !== null).length;
    return [
        { id: 'remote', status: 'pass', expected: remote.place, actual: remote.place },
        ...manifestCheck(verified),
        judged('copies', { expected: `${files} files`, drifts }),
        outcome.failure
            ? {
                id: 'contents',
                status: 'unknown',
                expected: `${plan.fresh.length + plan.deep.length} files`,
                actual: `${read} files`,
                reason: 'copies-unread',
                facts: { detail: outcome.failure.message },
            }
            : judged('contents', { expected: `${read} files`, drifts }),
        promiseCheck(plan.overdue, request.remote.verify.withinDays),
    ];
}
/**
 * Somebody emptied the remote, put it back to an earlier state, or wrote another list: also where nothing is here either that
 * could be missed. Null when it is as we left it, or went on from there.
 */
function standingOf({ survey: { manifest, manifestSha256 }, left, leftSha256, }) {
    if (left === null || manifest === 'unreadable')
        return null;
    if (manifest === null || manifest.seq < left.seq)
        return 'copies-put-back';
    const isOurs = manifest.seq > left.seq || leftSha256 === null || manifestSha256 === leftSha256;
    return isOurs ? null : 'copies-list-replaced';
}
function manifestCheck(verified) {
    const { left, survey } = verified;
    const { manifest } = survey;
    if (manifest === 'unreadable')
        return [
            {
                id: 'manifest',
                status: 'warn',
                expected: 'readable',
                actual: 'unreadable',
                reason: 'copies-manifest-unreadable',
            },
        ];
    const reason = standingOf(verified);
    if (left === null || reason === null)
        return [];
    const actual = manifest === null ? 'none' : `list ${manifest.seq}`;
    const expected = `list ${left.seq} or later`;
    return [{ id: 'manifest', status: 'fail', expected, actual, reason }];
}
function judged(id, { expected, drifts }) {
    const own = drifts.filter((drift) => toFinding(drift).check === id);
    const [worst] = own;
    if (!worst)
        return { id, status: 'pass', expected, actual: 'as they must be' };
    const { reason, path } = worst;
    const facts = { object: path, findings: own.length };
    return { id, status: 'fail', expected, actual: `${own.length} differ`, reason, facts };
}
function promiseCheck(overdue, withinDays) {
    const common = { id: 'promise', expected: `within ${withinDays} days` };
    if (overdue === 0)
        return { ...common, status: 'pass', actual: 'all of them' };
    return {
        ...common,
        status: 'warn',
        actual: `${overdue} files later`,
        reason: 'copy-reading-late',
        facts: { files: overdue, days: withinDays },
    };
}
function count(drifts, ...reasons) {
    return drifts.filter(({ reason }) => reasons.includes(reason)).length;
}
function bytesOf(files) {
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/local-truth.js





/** The part of a passport that names its files. */
const PassportFiles = dist/* object */.Ikc({
    files: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), sha256: dist/* string */.YjP() })),
});
/**
 * What is here in the tiers. Of dumps and globals the word of the passport counts, not the file that lies here: one that was
 * damaged here must not make a sound copy look wrong.
 */
async function localTruth(directory, options) {
    const backups = [];
    for (const entry of await (0,list/* listBackups */.C)(directory, options)) {
        const { tier } = entry;
        // Foreign dumps count as they are; what is not whole yet is nobody's to copy.
        if (entry.dumpPath === undefined)
            continue;
        const files = await filesOf(entry);
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
        backups.push({ name: entry.name, tier, bytes, files });
    }
    return backups;
}
async function filesOf(entry) {
    const { tier, passportPath } = entry;
    const passport = passportPath === undefined ? null : await (0,promises_.readFile)(passportPath);
    const told = passport === null ? new Map() : hashesIn(passport);
    const files = [];
    for (const path of await pathsOf(entry)) {
        const { size } = await (0,promises_.lstat)(path.absolute);
        const sha256 = passport !== null && path.absolute === passportPath
            ? (0,external_node_crypto_.createHash)('sha256').update(passport).digest('hex')
            : (told.get((0,external_node_path_.basename)(path.absolute)) ?? null);
        const below = tier === 'loose' ? '' : `${tier}/`;
        files.push({ path: below + path.relative, bytes: size, sha256 });
    }
    return files;
}
/** A dump in directory format is as many files as it has. */
async function pathsOf(entry) {
    const { dumpPath, passportPath, globalsPath } = entry;
    const whole = [dumpPath, passportPath, globalsPath].flatMap((path) => path ?? []);
    const paths = [];
    for (const path of whole) {
        const name = (0,external_node_path_.basename)(path);
        if (!(await (0,promises_.lstat)(path)).isDirectory())
            paths.push({ absolute: path, relative: name });
        else
            for (const inner of await (0,promises_.readdir)(path))
                paths.push({ absolute: (0,external_node_path_.join)(path, inner), relative: `${name}/${inner}` });
    }
    return paths;
}
/** A passport that is none says nothing; that it is none, the drill tells. */
function hashesIn(passport) {
    try {
        const { files } = dist/* parse */.qgA(PassportFiles, JSON.parse(passport.toString('utf8')));
        return new Map(files.map(({ name, sha256 }) => [name, sha256]));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/plan-reads.js
const DAY_MS = 86_400_000;
/** A nightly run begins a little earlier or later than the night before. */
const JITTER_DAYS = 0.25;
/** How many nights in a row may be missed without a file going unread for longer than promised. */
function spareNights(withinDays) {
    return Math.min(3, Math.floor(withinDays / 3));
}
/** From one finished run to the next lie at most so many days. */
function unseenDays(withinDays) {
    return 1 + spareNights(withinDays);
}
/**
 * What to read tonight: everything new, everything that would be too old by the night after those that may be missed, and beyond that
 * an even share, so that no night has much more to do than another. Whoever reads all of it each night has read every file within
 * `withinDays`. A pure function; the book must be one under this clock.
 */
function planReads(files, book, { now, withinDays }) {
    const { seenAt, records } = book;
    const fresh = [];
    const known = [];
    for (const file of files) {
        const record = records.get(file.path);
        if (record === undefined || isAnother(record, file))
            fresh.push(file);
        else
            known.push({ file, days: (now - record.readAt) / DAY_MS });
    }
    known.sort((a, b) => b.days - a.days || (a.file.path < b.file.path ? -1 : 1));
    const cycle = withinDays - unseenDays(withinDays);
    const elapsed = Math.min(cycle, (now - seenAt) / DAY_MS);
    let share = cycle === 0 ? 0 : (plan_reads_bytesOf(files) * elapsed) / cycle;
    const deep = [];
    for (const { file, days } of known) {
        // Half of it must be in the share, so that a large file is not read again by every run of a busy day.
        if (days < cycle - JITTER_DAYS && file.bytes / 2 > share)
            break;
        deep.push(file);
        share -= file.bytes;
    }
    return { fresh, deep, overdue: known.filter(({ days }) => days > withinDays).length };
}
function isAnother(record, { bytes, mtime }) {
    return record.bytes !== bytes || record.mtime !== mtime;
}
function plan_reads_bytesOf(files) {
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/read-book.js
/** Nothing was read yet. */
const EMPTY_BOOK = { seenAt: 0, records: new Map(), bad: new Set() };
const read_book_DAY_MS = 86_400_000;
/** Machines that keep time disagree with themselves by that much. */
const TOLERANCE_MS = 60_000;
/**
 * The book as this clock tells time. A clock that went back would make every file look read lately: then each keeps the age it had
 * when the book was written, and `unseenDays` more for the time in between, which nobody knows.
 */
function bookUnderClock(book, now, unseenDays) {
    if (book.seenAt <= now + TOLERANCE_MS)
        return book;
    const unseen = unseenDays * read_book_DAY_MS;
    const shift = book.seenAt - now + unseen;
    const records = [...book.records].map(([path, record]) => [path, { ...record, readAt: record.readAt - shift }]);
    return { ...book, seenAt: now - unseen, records: new Map(records) };
}
/**
 * The book after files have left the tree for the history: what was read there need not be read at once where it lies now. A file
 * of the same name that took its place has a time of its own.
 */
function withMoved(book, versions) {
    const records = new Map(book.records);
    for (const { path, bytes, mtime } of versions) {
        // `history/<run>/<path>`
        const before = records.get(path.split('/').slice(2).join('/'));
        const isIt = before?.bytes === bytes && before.mtime === mtime;
        if (isIt && !records.has(path))
            records.set(path, before);
    }
    return { ...book, records };
}
/** The book after some files were read; of what the remote holds no longer nothing is kept. */
function bookAfter(book, { good, bad, at }, held) {
    const fresh = new Map(good.map(({ path, bytes, mtime }) => [path, { bytes, mtime, readAt: at }]));
    const wrong = new Set([...book.bad, ...bad].filter((path) => !fresh.has(path)));
    const records = held.flatMap(({ path }) => {
        // What is wrong counts as never read, so that the next run looks at it again.
        const record = wrong.has(path) ? undefined : (fresh.get(path) ?? book.records.get(path));
        return record === undefined ? [] : [[path, record]];
    });
    return {
        seenAt: at,
        records: new Map(records),
        bad: new Set(held.map(({ path }) => path).filter((path) => wrong.has(path))),
    };
}

// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/read-book-file.js






const Figure = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf());
/** Bytes, mtime and instant of the reading: a remote may hold very many files. */
const Row = dist/* tuple */.PVZ([dist/* string */.YjP(), Figure, Figure, Figure]);
const BookSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/offsite-reads@1'),
    seenAt: Figure,
    read: dist/* array */.YOg(Row),
    bad: dist/* array */.YOg(dist/* string */.YjP()),
});
/** Where the book of a remote lies. */
function readBookPath(stateDir, remote) {
    return (0,external_node_path_.join)(stateDir, 'offsite', `${remote}.reads.json`);
}
/** What was read of a remote. A book that cannot be read is moved aside, and everything is read again: better twice than never. */
async function loadReadBook(path) {
    try {
        const { seenAt, read, bad } = dist/* parse */.qgA(BookSchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        const records = read.map(([file, bytes, mtime, readAt]) => {
            return [file, { bytes, mtime, readAt }];
        });
        return { seenAt, records: new Map(records), bad: new Set(bad) };
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return EMPTY_BOOK;
        if (!(error instanceof SyntaxError || error instanceof dist/* ValiError */.H6d))
            throw error;
        await (0,promises_.rename)(path, `${path}.unreadable`);
        return EMPTY_BOOK;
    }
}
/** Writes the book, wholly or not at all. */
async function saveReadBook(path, { seenAt, records, bad }) {
    const read = [...records].map(([file, { bytes, mtime, readAt }]) => [file, bytes, mtime, readAt]);
    await (0,durable_files/* makeDirectoryDurably */.tA)((0,external_node_path_.join)(path, '..'));
    const text = JSON.stringify({ format: 'lastro/offsite-reads@1', seenAt, read, bad: [...bad] });
    await (0,durable_files/* writeFileDurably */.L5)(path, `${text}\n`);
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/read-copies.js




/** So much is read before the book is written again: what a killed run has read is not read a second time. */
const BATCH_BYTES = 2 * 1024 ** 3;
/** Reads files on the remote, batch by batch. A remote that is lost on the way ends it; what was read until then counts. */
async function readCopies(reading, world) {
    const { files, held, expected, save } = reading;
    const hashes = new Map();
    let { book } = reading;
    let before = 0;
    const total = files.length;
    for (const batch of batchesOf(files)) {
        world.signal.throwIfAborted();
        try {
            const onProgress = (done) => world.log.progress({ activity: 'sha256', done: before + done, total, unit: 'items' });
            for (const [path, sha256] of await hashBatch(reading, batch, onProgress))
                hashes.set(path, sha256);
        }
        catch (error) {
            world.signal.throwIfAborted();
            if (!(error instanceof remote_failure/* RemoteFailure */.p))
                throw error;
            return { hashes, book, failure: error };
        }
        before += batch.length;
        const isGood = ({ path }) => hashes.get(path) === expected.get(path)?.sha256;
        const bad = batch.filter((file) => !isGood(file)).map(({ path }) => path);
        const at = world.clock.now().getTime();
        book = bookAfter(book, { good: batch.filter(isGood), bad, at }, held);
        await save(book);
    }
    return { hashes, book, failure: null };
}
/** Of the tree first, then of the history. */
async function hashBatch({ remote, lanes }, batch, onProgress) {
    const current = batch.filter(({ path }) => (0,kept_versions/* pathInHistory */.TE)(path) === null);
    const hashes = new Map(await (0,hash_in_lanes/* hashInLanes */.j)(remote, { area: 'current', files: current, lanes, onProgress }));
    const versions = batch.flatMap((file) => {
        const path = (0,kept_versions/* pathInHistory */.TE)(file.path);
        return path === null ? [] : [{ ...file, path, key: file.path }];
    });
    if (versions.length === 0)
        return hashes;
    const read = await (0,hash_in_lanes/* hashInLanes */.j)(remote, {
        area: 'history',
        files: versions,
        lanes,
        onProgress: (done) => onProgress(current.length + done),
    });
    for (const { key, path } of versions)
        hashes.set(key, read.get(path) ?? null);
    return hashes;
}
function batchesOf(files) {
    const batches = [];
    let room = 0;
    for (const file of files) {
        if (room <= 0) {
            batches.push([]);
            room = BATCH_BYTES;
        }
        batches.at(-1)?.push(file);
        room -= file.bytes;
    }
    return batches;
}

;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/offsite-verify.js


















/**
 * Holds a copy against the backups here and their passports: what is there by name and size, and what is in it, of everything
 * new and of those whose turn it is. Ends in `in-sync`, `drift` or `unreachable`; nothing is changed anywhere but our own book.
 */
function runOffsiteVerify(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'offsite-verify',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: `offsite-${request.name}` },
        audience: { config: request.config, subject: request.name },
        onFailure: () => 'unreachable',
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct({ request, recorder }, world));
}
async function conduct(run, world) {
    const { request, recorder } = run;
    const backups = await recorder.step('select', () => truthOf(request, world));
    let remote = null;
    try {
        const opening = await openingOf(request);
        remote = await recorder.step('connect', () => (0,open_remote/* openRemote */.d)(opening, world));
        const left = opening.known?.manifest ?? null;
        const leftSha256 = opening.known?.thereSha256 ?? null;
        return await verify({ ...run, remote, backups, left, leftSha256 }, world);
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p))
            throw error;
        return notReached(run, { backups, place: remote?.place ?? placeOf(request), error });
    }
    finally {
        await remote?.close();
    }
}
async function truthOf({ directory, config }, world) {
    if (directory === null)
        return [];
    await (0,require_answer/* requireAnswer */.q)(directory, { seconds: config.disk.mountSeconds, world });
    return localTruth(directory, { timezone: config.system.timezone, now: world.clock.now() });
}
/** As a sync opens it, which cannot run meanwhile: both have the same lock. */
async function openingOf({ config, name, remote }) {
    const { timezone, stateDir } = config.system;
    // A file that was written again with the same size is read at once: its time there tells.
    const known = listedInFull(await (0,remote_memory/* recallManifest */.Pb)(stateDir, name));
    const deadline = AbortSignal.timeout(remote.timeoutSeconds * 1000);
    const workspace = (0,external_node_path_.join)(stateDir, 'offsite', name);
    const { mountSeconds } = config.disk;
    return { name, remote, timezone, mountSeconds, workspace, known, deadline };
}
async function verify(run, world) {
    const { request, recorder, remote, backups } = run;
    const survey = await recorder.step('list', () => remote.survey());
    const { manifest } = survey;
    const expectation = expectCopies(backups, manifest === 'unreadable' ? null : manifest);
    const { stateDir } = request.config.system;
    const place = readBookPath(stateDir, request.name);
    const withinDays = request.remote.verify.withinDays;
    const now = world.clock.now().getTime();
    const versions = (0,kept_versions/* vouchedVersions */.Wl)(survey);
    const kept = bookUnderClock(await loadReadBook(place), now, unseenDays(withinDays));
    const book = withMoved(kept, versions);
    const readable = [
        ...readableFiles(survey.current, expectation),
        ...versions.filter(({ bytes, expectedBytes }) => bytes === expectedBytes),
    ];
    const plan = planReads(readable, book, { now, withinDays: request.full ? 1 : withinDays });
    const outcome = await recorder.step('hash', () => readCopies({
        remote,
        files: filesToRead(plan, readable, request.full),
        held: [...survey.current, ...versions],
        expected: new Map([
            ...expectation.copies,
            ...versions.map((version) => [version.path, version]),
        ]),
        book,
        lanes: (0,hash_in_lanes/* lanesFor */.d)(survey.facts.processors),
        save: (read) => saveReadBook(place, read),
    }, world));
    const drifts = findDrift(expectation, {
        listed: survey.current,
        hashes: outcome.hashes,
        versions,
    });
    await (0,remote_memory/* rememberDamage */.t3)(stateDir, request.name, damaged(drifts, outcome.book.bad));
    return recorder.step('judge', async () => conclude({ ...run, survey, expectation, plan, outcome, drifts, readable, now }));
}
/** What the next sync puts aside and sends again. */
function damaged(drifts, bad) {
    const found = drifts.filter(({ reason }) => DAMAGE.includes(reason)).map(({ path }) => path);
    return [...new Set([...found, ...bad])].filter((path) => (0,kept_versions/* pathInHistory */.TE)(path) === null);
}
/** Of what has another size it is known already that it is wrong; what nobody vouches for is not read. */
function readableFiles(listed, { copies }) {
    return listed.filter(({ path, bytes }) => {
        const copy = copies.get(path);
        return copy !== undefined && copy.sha256 !== null && copy.bytes === bytes;
    });
}
function filesToRead({ fresh, deep }, readable, full) {
    return full ? readable : [...fresh, ...deep];
}
function notReached({ request, recorder }, about) {
    const { backups, place, error } = about;
    const facts = { remote: request.name, detail: error.message };
    recorder.sections({
        copy: {
            remote: request.name,
            place,
            verdict: 'unreachable',
            tiers: unknownTiers(backups),
            keptThere: null,
            read: { files: 0, bytes: 0, ofFiles: 0, ofBytes: 0 },
            withinDays: request.remote.verify.withinDays,
            oldestReadAt: null,
            missing: 0,
            extra: 0,
            corrupt: 0,
        },
    });
    recorder.check({
        id: 'remote',
        status: 'unknown',
        expected: place,
        actual: error.message,
        reason: error.kind,
        facts,
    });
    return { value: 'unreachable', reason: error.kind, facts, error: error.message };
}
function placeOf({ remote }) {
    return remote.kind === 'mounted' ? remote.path : remote.host;
}

// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/src/procedures/offsite-verify/plan-verifications.js

/**
 * One request for each remote that was chosen, in the order of the file.
 * @throws ConfigurationError when there is none of that name, or a variable that its login needs is not set
 */
function planVerifications(config, { remote: chosen, full = false }, lastro) {
    const remotes = Object.entries((0,requirements/* selectRemotes */.Wm)(config, chosen));
    return remotes.map(([name, remote]) => {
        (0,requirements/* requireVariables */.pS)(config, `offsite.remotes.${name}`);
        return { config, directory: directoryOf(config, remote), name, remote, full, lastro };
    });
}
/** Of what was pulled the backups lie on the other machine: here is nothing to hold it against but its own list. */
function directoryOf(config, remote) {
    return remote.kind === 'ssh' && remote.mode === 'pull' ? null : (0,requirements/* requireBackups */.Pu)(config).directory;
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
// EXTERNAL MODULE: ./build/src/cli/show-report.js + 9 modules
var show_report = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/offsite-verify-handler.js








/** `lastro offsite-verify`: one remote after the other; one that is not well does not stop the next. */
function offsiteVerifyHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const runs = [];
        for (const request of planVerifications(context.config, options, version/* LASTRO_VERSION */.R)) {
            const report = await runOffsiteVerify(request, context.world);
            runs.push(await (0,show_report.showReport)(report, context, { io, json: options.json }));
            if (io.signal.aborted)
                break;
        }
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return runs.some(({ report }) => (0,fail_on/* failsOffsiteVerify */.hc)(report.verdict, options.failOn))
            ? exit_codes/* EXIT */.dc.badVerdict
            : exit_codes/* EXIT */.dc.good;
    };
}


/***/ })

};
;