"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {

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

/***/ 2845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ maskName),
/* harmony export */   z: () => (/* binding */ maskAlert)
/* harmony export */ });
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);

/**
 * Marks of three letters. Two names of one host that are alike once masked share one once in 17,576; and as many times more names
 * have one mark, so that nobody finds a person's number by trying them all.
 */
const LETTERS = 26;
const MARK_LETTERS = 3;
/**
 * The name under which something is watched, without personal numbers and secrets: each part of a path by itself, so that what lies
 * within another does so masked, too. What was masked gets a mark, so that two customers' directories stay two.
 */
function maskName(name, redact) {
    const parts = name.split('/').map((part) => {
        const masked = redact(part);
        return masked === part ? part : `${masked}~${markOf(part)}`;
    });
    const masked = parts.join('/');
    return redact(masked) === masked ? masked : `${redact(masked)}~${markOf(name)}`;
}
/** Letters only: digits could look like a person's number again. Source of the sum: FNV-1a of 32 bits. */
function markOf(text) {
    let sum = 0x811c9dc5;
    for (const byte of Buffer.from(text))
        sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
    const letters = Array.from({ length: MARK_LETTERS }, (_, at) => {
        const letter = Math.floor(sum / LETTERS ** at) % LETTERS;
        return String.fromCharCode('a'.charCodeAt(0) + letter);
    });
    return letters.join('');
}
/** An alert as it may be kept and told: key, subject and the texts of its facts masked. Masking once more changes nothing. */
function maskAlert(alert, redact) {
    const { key, subject, facts } = alert;
    const masked = maskName(subject, redact);
    const lead = key.endsWith(subject) ? key.slice(0, key.length - subject.length) : null;
    return {
        ...alert,
        key: lead === null ? maskName(key, redact) : lead + masked,
        subject: masked,
        facts: { ...(0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_0__/* .redactFacts */ .tN)(facts, redact), ...('subject' in facts ? { subject: masked } : {}) },
    };
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   ST: () => (/* binding */ runDocker),
/* harmony export */   ad: () => (/* binding */ askDocker)
/* harmony export */ });
/** Where the engine is and who asks it: the children of our launcher inherit none of it. */
const ENVIRONMENT = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'XDG_RUNTIME_DIR',
];
/** An engine that takes longer for a listing or a removal hangs. */
const ANSWER_SECONDS = 30;
/** Variables that tell `docker` and `docker-compose` where the engine is. */
function dockerEnvironment(environment = process.env) {
    return Object.fromEntries(ENVIRONMENT.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/**
 * Runs `docker` to its end and gives its output.
 * @throws CommandError unless its exit code is 0.
 */
async function runDocker({ args, timeoutSeconds = ANSWER_SECONDS, signal }, world) {
    const { stdout, stderrTail } = await world.processes.run({
        file: 'docker',
        args,
        env: dockerEnvironment(),
        timeoutSeconds,
        signal: signal ?? world.signal,
    });
    return { stdout, stderr: stderrTail };
}
/**
 * Puts a question to `docker` to which any exit code is an answer.
 * @throws CommandError when there is none.
 */
function askDocker(args, world) {
    return world.processes.ask({ file: 'docker', args, env: dockerEnvironment() });
}
/** The lines of an output, without empty ones. */
function linesOf(output) {
    return output.split('\n').filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MOST_AHEAD_MS),
/* harmony export */   m: () => (/* binding */ readBackupFiles)
/* harmony export */ });
/* harmony import */ var _backups_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);
/* harmony import */ var _backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4961);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);



const MOST_DUMPS = 60;
const MOST_NAMES = 100;
/** Below, one odd dump would be the whole growth. */
const FEWEST_DUMPS_FOR_GROWTH = 3;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Two clocks, or a name in winter time in summer, may differ so much. */
const MOST_AHEAD_MS = HOUR_MS;
/**
 * Reckons tiers, sources, growth and gaps. What is no backup does not make a dead schedule look alive: empty dumps, our own without a
 * passport, and those from the future.
 */
function readBackupFiles(files, { timezone, now }) {
    const whole = files.filter(({ isFile, name }) => isFile && !name.endsWith(_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PARTIAL_ENDING */ .c7));
    const dumps = whole.flatMap((file) => toDump(file, whole, timezone) ?? []);
    const isAhead = ({ takenAt }) => takenAt !== null && takenAt.getTime() > now.getTime() + MOST_AHEAD_MS;
    const counted = dumps.filter((dump) => dump.bytes > 0 && (dump.hasPassport || !dump.isOwn) && !isAhead(dump));
    const bySource = Map.groupBy(counted, ({ source }) => source);
    return {
        tiers: ['loose', ..._backups_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB]
            .map((tier) => describeTier(tier, whole, counted))
            .filter(({ tier, backups, bytes }) => tier !== 'loose' || backups + bytes > 0),
        sources: [...bySource]
            .map(([source, own]) => describeSource(source, own))
            .sort((one, other) => (one.source < other.source ? -1 : 1)),
        withoutPassport: namesOf(dumps.filter(({ hasPassport }) => !hasPassport)),
        futureDated: namesOf(dumps.filter(isAhead)),
    };
}
function namesOf(dumps) {
    return [...new Set(dumps.map(({ name }) => name))].slice(0, MOST_NAMES);
}
function toDump(file, files, timezone) {
    const ending = (0,_backups_names_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpEndingOf */ .TB)(file.name);
    const tier = tierOf(file);
    if (ending === null || tier === null)
        return null;
    const stem = file.name.slice(0, -ending.length);
    const own = (0,_backups_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOwnName */ .HE)(stem);
    const found = own === null ? (0,_backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .findStamp */ .po)(stem, timezone) : null;
    const takenAt = own === null ? (found?.instant ?? null) : (0,_backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStamp */ .Pu)(own.stamp, timezone);
    return {
        tier,
        name: file.name,
        source: own?.source ?? foreignSource(stem, found?.at),
        takenAt,
        day: own === null ? null : dayOf(own.stamp),
        bytes: file.bytes,
        isOwn: own !== null,
        hasPassport: files.some((other) => other.tier === file.tier && other.name === stem + _backups_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSPORT_ENDING */ .pX),
    };
}
function tierOf({ tier }) {
    return tier === '.' ? 'loose' : (_backups_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.find((known) => known === tier) ?? null);
}
/** `pg_shop-2025-11-20` \u2192 `pg_shop`, as the list of backups has it. */
function foreignSource(stem, stampAt) {
    const lead = stem.slice(0, stampAt).replace(/[-_.]+$/, '');
    return lead.replace(/[-_.]backup$/i, '') || stem;
}
/** `20251120_030000` \u2192 `2025-11-20`. */
function dayOf(stamp) {
    return `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
}
function describeTier(tier, files, dumps) {
    const own = dumps.filter((dump) => dump.tier === tier);
    const bytes = files
        .filter((file) => tierOf(file) === tier)
        .reduce((total, file) => total + file.bytes, 0);
    return { tier, backups: own.length, bytes, newestAt: newest(own) };
}
function describeSource(source, dumps) {
    const sizes = new Map();
    for (const { takenAt, bytes } of dumps) {
        if (takenAt !== null)
            sizes.set(takenAt.getTime(), { takenAt: takenAt.toISOString(), bytes });
    }
    const inOrder = [...sizes].sort(([one], [other]) => one - other).map(([, size]) => size);
    return {
        source,
        backups: new Set(dumps.map(({ name }) => name)).size,
        newestAt: newest(dumps),
        dumps: inOrder.slice(-MOST_DUMPS),
        growthBytes: growthOf(inOrder.slice(-MOST_DUMPS)),
        gaps: gapsOf(dumps),
    };
}
function newest(dumps) {
    const times = dumps.flatMap(({ takenAt }) => (takenAt === null ? [] : [takenAt.getTime()]));
    return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
/** The median: one import of a new restaurant is no trend. */
function growthOf(dumps) {
    if (dumps.length < FEWEST_DUMPS_FOR_GROWTH)
        return null;
    const changes = dumps.slice(1).map(({ bytes }, index) => bytes - (dumps[index]?.bytes ?? 0));
    const sorted = changes.sort((one, other) => one - other);
    const [low = 0, high = 0] = [
        sorted[Math.floor((sorted.length - 1) / 2)],
        sorted[Math.floor(sorted.length / 2)],
    ];
    return Math.round((low + high) / 2);
}
/** Days without a daily backup between the first and the last of ours. */
function gapsOf(dumps) {
    const days = dumps
        .flatMap(({ tier, day }) => (tier === 'daily' && day !== null ? [day] : []))
        .sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const gaps = [];
    for (let time = Date.parse(first); time < Date.parse(last); time += DAY_MS) {
        const day = new Date(time).toISOString().slice(0, 10);
        if (!days.includes(day))
            gaps.push(day);
    }
    return gaps.slice(-MOST_NAMES);
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ backupsSeen),
/* harmony export */   K3: () => (/* binding */ partSizes),
/* harmony export */   aW: () => (/* binding */ historyMetrics),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   oR: () => (/* binding */ usageHistory)
/* harmony export */ });
const USED = 'used-bytes';
const USABLE = 'usable-bytes';
const PART = 'part-bytes';
const BACKUPS = 'backups-seen';
/** `local:/var/backups`: a place on a host. */
function placeName(host, path) {
    return `${host}:${path}`;
}
/** What a run leaves in the ledger, so that later runs see the trend: ids are `<figure>@<host>:<path>`. */
function historyMetrics(measurements, sources) {
    return measurements.flatMap(({ host, filesystems, trees, directories }) => {
        const note = (figure, path, value) => {
            return { id: `${figure}@${placeName(host, path)}`, value, unit: 'bytes' };
        };
        const full = filesystems.flatMap(({ mountPoint, bytes }) => {
            if (bytes === null)
                return [];
            const { used, available } = bytes;
            return [note(USED, mountPoint, used), note(USABLE, mountPoint, used + available)];
        });
        const sizes = [...trees, ...directories].flatMap(({ directory, allocatedBytes, parts }) => [
            note(PART, directory, allocatedBytes),
            ...parts.slice(0, 20).map((part) => note(PART, part.path, part.allocatedBytes)),
        ]);
        const counts = trees
            .filter(({ listed }) => listed)
            .flatMap((tree) => sources.map((source) => {
            const value = tree.sources.find((one) => one.source === source)?.backups ?? 0;
            const id = `${BACKUPS}@${placeName(host, `${tree.directory}/${source}`)}`;
            return { id, value, unit: 'count' };
        }));
        return [...full, ...sizes, ...counts];
    });
}
/** How full each file system was in the runs of `disk-check`, oldest first, by its place. */
function usageHistory(lines) {
    const history = new Map();
    for (const { procedure, time, metrics } of lines) {
        if (procedure !== 'disk-check')
            continue;
        for (const [id, usedBytes] of Object.entries(metrics)) {
            const place = placeOf(id, USED);
            const usableBytes = place === null ? undefined : metrics[`${USABLE}@${place}`];
            if (place === null || usableBytes === undefined)
                continue;
            const samples = history.get(place) ?? [];
            samples.push({ at: time, usedBytes, usableBytes });
            history.set(place, samples);
        }
    }
    return history;
}
/** How many backups a run of `disk-check` saw of a source in a directory; null when it did not look. */
function backupsSeen({ metrics }, place) {
    return metrics[`${BACKUPS}@${place}`] ?? null;
}
/** Sizes of directories in one line of the ledger, by their place. */
function partSizes({ metrics }) {
    const sizes = new Map();
    for (const [id, bytes] of Object.entries(metrics)) {
        const place = placeOf(id, PART);
        if (place !== null)
            sizes.set(place, bytes);
    }
    return sizes;
}
function placeOf(id, figure) {
    return id.startsWith(`${figure}@`) ? id.slice(figure.length + 1) : null;
}


/***/ }),

/***/ 8242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ LOCAL_HOST)
/* harmony export */ });
/** Name of the machine that Lastro itself runs on, where hosts are named. */
const LOCAL_HOST = 'local';


/***/ }),

/***/ 79:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   l: () => (/* binding */ tidyPrivateKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A private key as OpenSSH takes it. What passes through a secret of a workflow often comes back with CRLF, indented, or
 * without its last newline, which all make it unreadable.
 */
function tidyPrivateKey(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return `${lines.join('\n').trim()}\n`;
}
/**
 * The key of an access: its own, or that of the file.
 * @throws the system's error when the file cannot be read
 */
async function readPrivateKey(access) {
    const { privateKey, privateKeyFile } = access;
    if (privateKey !== undefined)
        return tidyPrivateKey(privateKey);
    return tidyPrivateKey(privateKeyFile === undefined ? '' : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(privateKeyFile, 'utf8'));
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ forecastDumpBytes),
/* harmony export */   x: () => (/* binding */ RESERVE_BYTES)
/* harmony export */ });
/** Free space below which a file system is too full whatever the forecast says. */
const RESERVE_BYTES = 64 * 2 ** 20;
/** A first dump has no history; zstd packs a database's files at least this well in what we measured. */
const FIRST_DUMP_RATIO = 0.6;
/** The largest growth from one dump to the next that history shows is expected again, and a tenth on top. */
const MARGIN = 1.1;
/** Bytes that the next dump will need, from the sizes of those before. */
function forecastDumpBytes({ databaseBytes, sizes: given }) {
    const sizes = given.filter((bytes) => bytes > 0);
    const [newest] = sizes;
    if (newest === undefined)
        return Math.ceil(databaseBytes * FIRST_DUMP_RATIO);
    const growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older);
    return Math.ceil(newest * Math.max(1, ...growth) * MARGIN);
}


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   hA: () => (/* binding */ toSeries),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* unused harmony export STEP_SECONDS */
/** Distance of the points of a series: checks run four times a day. */
const STEP_SECONDS = 6 * 3600;
/** Points of one day and of one week. */
const DAY = 4;
const WEEK = 7 * DAY;
/** Points of a series at most: what is looked at (28 days), the week before, and a little. */
const LONGEST = 6 * WEEK;
/**
 * Puts samples of any times onto a grid whose last point is `now`. A point stands for the six hours around it, so that a late or
 * early run moves nothing; of several samples it takes the fullest. All are held against the size that the file system has now.
 */
function toSeries(samples, now) {
    // One of a clock that was ahead would stay the newest for years, whatever size the disk has since.
    const newest = samples
        .filter(({ at }) => Date.parse(at) <= now.getTime())
        .reduce((latest, one) => (latest === null || one.at > latest.at ? one : latest), null);
    if (newest === null || newest.usableBytes <= 0)
        return { values: [], measured: [] };
    const points = new Map();
    for (const { at, usedBytes } of samples) {
        const ago = Math.ceil((now.getTime() - Date.parse(at)) / 1000 / STEP_SECONDS - 0.5);
        if (ago < 0 || ago >= LONGEST || Number.isNaN(ago))
            continue;
        const percent = (usedBytes / newest.usableBytes) * 100;
        points.set(ago, Math.max(points.get(ago) ?? percent, percent));
    }
    return fromPoints(points);
}
function fromPoints(points) {
    if (points.size === 0)
        return { values: [], measured: [] };
    const values = [];
    const measured = [];
    for (let ago = Math.max(...points.keys()); ago >= 0; ago -= 1) {
        const value = points.get(ago);
        measured.push(value !== undefined);
        values.push(value ?? values.at(-1) ?? 0);
    }
    return { values, measured };
}
/** Share of the last `days` days on which somebody measured at least once. */
function coverage({ measured }, days) {
    let covered = 0;
    for (let day = 0; day < days; day += 1) {
        const end = measured.length - day * DAY;
        if (end > 0 && measured.slice(Math.max(0, end - DAY), end).includes(true))
            covered += 1;
    }
    return covered / days;
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ describeHosts)
});

// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/disk/history.js
var disk_history = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/src/forecast/series.js
var series = __webpack_require__(7757);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/growers.js

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const LEAST_DAYS = 1;
const MOST_NAMED = 10;
/** Less is not worth a line. */
const LEAST_BYTES = 1e6;
/** What grew most since the run that lies nearest to a week back, most first; nothing without a run at least a day old. */
function findGrowers({ host, trees, directories }, ledger, now) {
    const before = weekAgo(ledger, now);
    if (before === null)
        return [];
    const sizes = (0,disk_history/* partSizes */.K3)(before);
    const days = Math.round(daysSince(before, now) * 10) / 10;
    return [...trees, ...directories]
        .flatMap(({ parts }) => parts)
        .flatMap(({ path, allocatedBytes: bytes }) => {
        const grownBytes = bytes - (sizes.get((0,disk_history/* placeName */.fW)(host, path)) ?? bytes);
        return grownBytes < LEAST_BYTES ? [] : [{ path, bytes, grownBytes, days }];
    })
        .sort((a, b) => b.grownBytes - a.grownBytes)
        .slice(0, MOST_NAMED);
}
function weekAgo(ledger, now) {
    const distance = (line) => Math.abs(daysSince(line, now) - WEEK_DAYS);
    const old = ledger.filter((line) => line.procedure === 'disk-check' && daysSince(line, now) >= LEAST_DAYS);
    return old.reduce((nearest, line) => (nearest === null || distance(line) < distance(nearest) ? line : nearest), null);
}
function daysSince({ time }, now) {
    return (now.getTime() - Date.parse(time)) / DAY_MS;
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/describe.js




/** Days of the small picture of the trend. */
const TREND_DAYS = 28;
/** Alerts of one mount point, and of one directory of backups, which may be the same path. */
const OF_FILESYSTEM = ['mount', 'space', 'inodes', 'writable', 'errors', 'forecast'];
const OF_TREE = ['tree', 'tree-read', 'passports', 'next-backup'];
/** The disks of all hosts as the report shows them. */
function describeHosts(described) {
    return described.measurements.map((one) => describeHost(one, described));
}
function describeHost(measurement, described) {
    const { host, reached, filesystems, skipped, trees, docker, databases } = measurement;
    const records = [...described.book.values()].filter((one) => one.host === host);
    const levelOf = (subject, topics) => {
        const keys = topics.map((topic) => `${host}/${topic}:${described.nameOf(subject)}`);
        return (0,alerts_alert/* worstLevel */.cY)(records.filter(({ key }) => keys.includes(key)).map(({ level }) => level));
    };
    return {
        host,
        reached,
        level: (0,alerts_alert/* worstLevel */.cY)(records.map(({ level }) => level)),
        filesystems: filesystems.map((one) => {
            const level = levelOf(one.mountPoint, OF_FILESYSTEM);
            return describeFilesystem(one, { host, level, described });
        }),
        skipped: skipped.map(({ mountPoint, type, because }) => ({ mountPoint, type, because })),
        trees: trees.map((one) => describeTree(one, filesystems, levelOf(one.directory, OF_TREE))),
        growers: findGrowers(measurement, described.ledger, described.now),
        docker: docker === null ? null : describeDocker(docker),
        databases: databases.map(({ source, bytes, walBytes }) => ({ source, bytes, walBytes })),
    };
}
function describeFilesystem({ mountPoint, type, state, readOnly, bytes, percent, inodes }, about) {
    const { host, level, described } = about;
    const place = (0,disk_history/* placeName */.fW)(host, mountPoint);
    return {
        mountPoint,
        type,
        level,
        state,
        readOnly,
        bytes: bytes && { used: bytes.used, available: bytes.available, reserved: bytes.reserved },
        percent,
        inodesPercent: inodes?.percent ?? null,
        trend: trendOf(described.history.get(place) ?? [], described.now),
        forecast: described.forecasts.get(place) ?? null,
    };
}
/** Fullest point of each day. */
function trendOf(samples, now) {
    const { values } = (0,series/* toSeries */.hA)(samples, now);
    const days = [];
    for (let end = values.length; end > 0 && days.length < TREND_DAYS; end -= series/* DAY */.d_)
        days.unshift(Math.round(Math.max(...values.slice(Math.max(0, end - series/* DAY */.d_), end)) * 10) / 10);
    return days;
}
function describeTree(tree, filesystems, level) {
    const { directory, listed, allocatedBytes, mountPoint, tiers, sources } = tree;
    const bytes = filesystems.find((one) => one.mountPoint === mountPoint)?.bytes ?? null;
    return {
        directory,
        level,
        listed,
        allocatedBytes,
        share: bytes === null || !listed ? null : allocatedBytes / Math.max(1, bytes.used + bytes.available),
        tiers: tiers.map((one) => ({ ...one })),
        sources: sources.map(({ source, backups, newestAt, growthBytes }) => {
            return { source, backups, newestAt, growthBytes };
        }),
    };
}
function describeDocker({ images, containers, volumes, buildCache, }) {
    const parts = { images, containers, volumes, 'build-cache': buildCache };
    return Object.entries(parts).map(([part, use]) => ({ part, ...use }));
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P7: () => (/* binding */ couldSee),
  S4: () => (/* binding */ judge),
  yT: () => (/* binding */ namedAs)
});

// EXTERNAL MODULE: ./build/src/disk/history.js
var disk_history = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/src/disk/mount-table.js
var mount_table = __webpack_require__(7942);
// EXTERNAL MODULE: ./build/src/forecast/series.js
var forecast_series = __webpack_require__(7757);
;// CONCATENATED MODULE: ./build/src/forecast/regime-change.js

/** Points by which a week must have added more than the week before it did: less is noise, or the growth that there always was. */
const SURPRISE = 2;
/** Steps of six hours that a runaway must have taken. */
const STEPS = 3;
/**
 * Growth that is quicker than a week shows: each of two days reached a height that no day of the four weeks before did. Null when
 * nothing changed. A rotation that stopped removing looks like this.
 */
function slowRegime(values, full) {
    const today = dayEnding(values, 0);
    const yesterday = dayEnding(values, 1);
    const before = dayEnding(values, 2);
    const isNew = today > yesterday && yesterday > Math.max(before, peakBefore(values, 2 * forecast_series/* DAY */.d_));
    const isSurprise = surprise([today, dayEnding(values, 7), dayEnding(values, 14)]) >= SURPRISE;
    if (!isNew || !isSurprise)
        return null;
    return untilFull(full - today, [today - yesterday, yesterday - before], 1);
}
/** A runaway: three steps of six hours, each up, to a height that the last four weeks did not have. Null when it is none. */
function fastRegime({ values, measured }, full) {
    const recent = values.slice(-1 - STEPS);
    const steps = recent.slice(1).map((value, i) => value - (recent[i] ?? value));
    const now = recent.at(-1) ?? 0;
    // A gap repeats the point before it and then jumps: that is no step anybody saw.
    if (!measured.slice(-1 - STEPS).every(Boolean))
        return null;
    const isNew = steps.every((step) => step > 0) && now > peakBefore(values, STEPS);
    const weeks = [now, values.at(-1 - forecast_series/* WEEK */.V8) ?? now, values.at(-1 - 2 * forecast_series/* WEEK */.V8) ?? now];
    if (!isNew || surprise(weeks) < SURPRISE)
        return null;
    return untilFull(full - now, steps, 1 / forecast_series/* DAY */.d_);
}
/** By how much the last week added more than the one before. */
function surprise([now, weekAgo, twoWeeksAgo]) {
    return now - weekAgo - Math.max(0, weekAgo - twoWeeksAgo);
}
function untilFull(room, steps, daysPerStep) {
    const days = (step) => Math.max(0, (room / step) * daysPerStep);
    return { earliestDays: days(Math.max(...steps)), latestDays: days(Math.min(...steps)) };
}
/** Highest point of the day that ended so many days ago. */
function dayEnding(values, daysAgo) {
    const end = values.length - daysAgo * forecast_series/* DAY */.d_;
    return Math.max(...values.slice(end - forecast_series/* DAY */.d_, end));
}
/** Highest point of the four weeks that ended so many points ago. */
function peakBefore(values, pointsAgo) {
    const end = values.length - pointsAgo;
    return Math.max(...values.slice(Math.max(0, end - 4 * forecast_series/* WEEK */.V8), end));
}

;// CONCATENATED MODULE: ./build/src/forecast/statistics.js
/** The value below which a share of the values lies, with a line drawn between neighbours; NaN of none. */
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
}
/** The middle value; NaN of none. */
function median(values) {
    return quantile(values, 0.5);
}
/** Slope of a line through evenly spaced values that single outliers do not bend (Theil 1950, Sen 1968), and its quartiles. */
function theilSen(values) {
    const slopes = [];
    for (const [i, from] of values.entries()) {
        for (const [j, to] of values.slice(i + 1).entries())
            slopes.push((to - from) / (j + 1));
    }
    return { slope: median(slopes), low: quantile(slopes, 0.25), high: quantile(slopes, 0.75) };
}

;// CONCATENATED MODULE: ./build/src/forecast/fill-forecast.js



/** A file system counts as full here: the last points are gone in one night, and ext4 slows down. */
const FULL_PERCENT = 95;
/** Farther ahead nothing is said: the growth of today does not carry that far. */
const FARTHEST_DAYS = 90;
/** Below this share of days with a measurement in two weeks nothing is said. */
const LEAST_COVERAGE = 0.7;
/** A week and a day: before that a weekly rotation has not been seen, and its tooth looks like growth. */
const FIRST_DAYS = 8;
/** Points that are taken off the ceiling for noise, at most. */
const MOST_NOISE = 1;
/**
 * Forecasts when a file system is full; null when the history does not say so. The sawtooth of backups (up each night, down at each
 * rotation) repeats by the week, so points are compared with those of the same hour a week before, and only what differs is growth.
 * A change that is quicker than a week is seen by new heights. Figures: docs/disk-check.md.
 */
function forecastFill(series, full = FULL_PERCENT) {
    const { values } = series;
    const now = values.at(-1);
    if (now === undefined || !carriesForecast(series))
        return null;
    if (values.length < 2 * forecast_series/* WEEK */.V8)
        return fromTrend(values, full);
    const isCovered = (0,forecast_series/* coverage */.vk)(series, 14) >= LEAST_COVERAGE;
    const candidates = [
        isCovered ? fromWeeks(values, full) : null,
        fromRegime('regime', slowRegime(values, full)),
        fromRegime('runaway', fastRegime(series, full)),
    ].filter((one) => one !== null);
    return candidates.sort((a, b) => a.days - b.days)[0] ?? null;
}
/** Whether there is enough history to say that nothing grows; without it a forecast that is null says nothing. */
function carriesForecast(series) {
    const isLong = series.values.length >= FIRST_DAYS * forecast_series/* DAY */.d_;
    return isLong && (0,forecast_series/* coverage */.vk)(series, FIRST_DAYS) >= LEAST_COVERAGE;
}
/** The same hours of the week before, and on top the median of what a week added, once for each week ahead. */
function fromWeeks(values, full) {
    const growth = values.slice(-forecast_series/* WEEK */.V8).map((value, i) => value - (values.at(i - 2 * forecast_series/* WEEK */.V8) ?? value));
    const [slow, quick] = [quantile(growth, 0.25), quantile(growth, 0.75)];
    // The top of a tooth that just stays below today's noise does not next week.
    const ceiling = full - Math.min(MOST_NOISE, quick - slow);
    // Only growth that nearly every hour of the week shows goes on; large files of some days do not.
    const usual = slow > 0 ? median(growth) : Math.min(0, median(growth));
    const days = fill_forecast_untilFull(values, usual, ceiling);
    if (days === null)
        return null;
    const earliestDays = fill_forecast_untilFull(values, quick, ceiling) ?? days;
    const latestDays = fill_forecast_untilFull(values, slow, full);
    const confidence = sureness(values, { days, earliestDays, latestDays });
    return { days, earliestDays, latestDays, from: 'weekly', confidence };
}
function fill_forecast_untilFull(values, growth, full) {
    for (let ahead = 0; ahead <= FARTHEST_DAYS * forecast_series/* DAY */.d_; ahead += 1) {
        const weeks = Math.ceil(ahead / forecast_series/* WEEK */.V8);
        const then = values.at(ahead - weeks * forecast_series/* WEEK */.V8 - 1) ?? 0;
        if (then + weeks * growth >= full)
            return ahead / forecast_series/* DAY */.d_;
    }
    return null;
}
function sureness(values, { days, earliestDays, latestDays }) {
    const spread = ((latestDays ?? FARTHEST_DAYS) - earliestDays) / Math.max(days, 1);
    if (spread <= 0.5 && values.length >= 4 * forecast_series/* WEEK */.V8)
        return 'high';
    return spread <= 1.5 ? 'medium' : 'low';
}
/** Of few days only the highest points are looked at, so that the teeth of the saw do not count as growth. */
function fromTrend(values, full) {
    const highest = [];
    for (let end = values.length; end >= forecast_series/* DAY */.d_; end -= forecast_series/* DAY */.d_)
        highest.unshift(Math.max(...values.slice(end - forecast_series/* DAY */.d_, end)));
    const { slope, low, high } = theilSen(highest);
    const days = (full - (highest.at(-1) ?? full)) / slope;
    if (low <= 0 || days > FARTHEST_DAYS)
        return null;
    const latest = days * (slope / low);
    return {
        days: Math.max(0, days),
        earliestDays: Math.max(0, days * (slope / high)),
        latestDays: latest > FARTHEST_DAYS ? null : Math.max(0, latest),
        from: 'trend',
        confidence: 'low',
    };
}
/** Few steps were seen, so the slowest counts: a wrong alarm is soon ignored. */
function fromRegime(from, change) {
    if (change === null || change.latestDays > FARTHEST_DAYS)
        return null;
    return { days: change.latestDays, ...change, from, confidence: 'low' };
}

;// CONCATENATED MODULE: ./build/src/forecast/fill-alarm.js
/** A little less than the quarter of a day between two runs, which start late and early. */
const ONE_RUN = 5 * 3600;
const RUN = 6 * 3600;
/** Fuller than this soon is told at once: there is no time to look twice. */
const URGENT_DAYS = 2;
/** Full so soon is critical. */
const CRITICAL_DAYS = 1;
/** It is held until the forecast is so much farther away than what raises it. */
const HOLD = 1.5;
/** Seen twice before it is told (a runaway three times: a large copy ends by itself), gone four times before it is over. */
function fillSignal(forecast, horizonDays) {
    const isUrgent = forecast !== null && forecast.from === 'runaway' && forecast.days < URGENT_DAYS;
    const runs = forecast?.from === 'runaway' ? 2 : 1;
    return {
        level: levelOf(forecast, horizonDays, 1),
        holds: levelOf(forecast, horizonDays, HOLD),
        raiseAfterSeconds: isUrgent ? 0 : (runs - 1) * RUN + ONE_RUN,
        easeAfterSeconds: 2 * RUN + ONE_RUN,
    };
}
function levelOf(forecast, horizonDays, stretch) {
    if (forecast === null || forecast.days > horizonDays * stretch)
        return 'ok';
    return forecast.days <= CRITICAL_DAYS * stretch ? 'critical' : 'warning';
}

// EXTERNAL MODULE: ./build/src/procedures/disk-check/observed.js
var observed = __webpack_require__(2924);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-fill.js


const DAY_SECONDS = 86_400;
/** Whether a file system will be full so soon that somebody should know today. */
function judgeFill({ host, mountPoint, now }, forecast, { fillsWithinSeconds }) {
    const horizon = fillsWithinSeconds / DAY_SECONDS;
    return (0,observed/* observe */.lB)({
        topic: 'forecast',
        host,
        subject: mountPoint,
        ...fillSignal(forecast, horizon),
        reason: 'fills-soon',
        facts: { horizon: fillsWithinSeconds, ...(forecast !== null && fillFacts(forecast, now)) },
    });
}
function fillFacts({ days, earliestDays, latestDays, confidence }, now) {
    return {
        seconds: days * DAY_SECONDS,
        earliest: earliestDays * DAY_SECONDS,
        ...(latestDays === null ? {} : { latest: latestDays * DAY_SECONDS }),
        fullAt: new Date(now.getTime() + days * DAY_SECONDS * 1000).toISOString(),
        confidence,
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-gaps.js

const DAY_MS = 86_400_000;
/** A day that is missing stays missing: after a week everybody knows, and who wants to restore has newer ones. */
const GAP_COUNTS_DAYS = 8;
/** Whoever lets a backup be older does not make one each day, and misses none. */
const DAILY_SECONDS = 2 * 86_400;
/**
 * Days without a backup between others: the schedule lives again, and nobody would notice that it was dead. It is over when the
 * backup of that day is there, or a week later.
 */
function judgeGaps({ host, trees }, { sources, now }, { overdue }) {
    if (overdue.backupSeconds >= DAILY_SECONDS)
        return [];
    return trees
        .filter(({ listed }) => listed)
        .flatMap((tree) => gapsIn(tree, sources, now).map((one) => observeGap(host, one)));
}
function gapsIn(tree, sources, now) {
    return tree.sources
        .filter(({ source }) => sources.includes(source))
        .map(({ source, gaps }) => ({
        subject: `${tree.directory}/${source}`,
        days: gaps.filter((day) => now.getTime() - Date.parse(day) <= GAP_COUNTS_DAYS * DAY_MS),
    }));
}
function observeGap(host, { subject, days }) {
    return (0,observed/* observe */.lB)({
        topic: 'tree',
        aspect: 'gaps',
        host,
        subject,
        level: days.length > 0 ? 'warning' : 'ok',
        reason: 'backup-gap',
        facts: { count: days.length, day: days.at(-1) ?? '', days: days.join(', ') },
        // Days do not flap.
        easeAfterSeconds: 0,
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-host.js

/** Clocks this far apart put backups in the wrong order and make certificates invalid. */
const LARGEST_SKEW_SECONDS = 30;
/** Whether a host answered, and whether its clock, Docker and databases did. */
function judgeHost(measurement, sources) {
    const { host, reached, obstacle, filesystems } = measurement;
    // A machine that tells of no file system has not been looked at, whatever else it said.
    const isSeen = reached && filesystems.length > 0;
    const reach = (0,observed/* observe */.lB)({
        topic: 'host',
        host,
        subject: '',
        level: isSeen ? 'ok' : 'unknown',
        reason: obstacle?.reason ?? (reached ? 'host-answer-unreadable' : 'host-unreachable'),
        facts: { detail: obstacle?.detail ?? (isSeen ? '' : 'no file system to measure') },
    });
    if (!reached)
        return [reach];
    return [
        reach,
        ...judgeClock(measurement),
        ...measurement.trees.flatMap((tree) => judgeTree(host, tree, sources)),
        ...measurement.directories.map((one) => judgeWalk({ topic: 'directory', host }, one)),
        ...judgeDocker(measurement),
        ...judgeDatabases(measurement),
    ];
}
function judgeClock({ host, clockSkewSeconds: skew }) {
    if (skew === null)
        return [];
    const isOff = Math.abs(skew) > LARGEST_SKEW_SECONDS;
    return [
        (0,observed/* observe */.lB)({
            topic: 'clock',
            host,
            subject: '',
            level: isOff ? 'warning' : 'ok',
            reason: 'clock-skew',
            facts: { skew, limit: LARGEST_SKEW_SECONDS },
        }),
    ];
}
function judgeTree(host, tree, sources) {
    // Of what was not listed nothing is known: neither that it is there, nor that it is empty.
    if (!tree.listed)
        return [judgeWalk({ topic: 'tree', host }, tree, false)];
    const about = { topic: 'tree', host, subject: tree.directory };
    const isLost = tree.mount === 'lost';
    const place = (0,observed/* observe */.lB)({
        ...about,
        level: !tree.exists || isLost ? 'critical' : 'ok',
        reason: tree.exists ? 'backups-mount-lost' : 'backups-missing',
        facts: { mountPoint: tree.mountPoint ?? '' },
    });
    if (!tree.exists)
        return [place];
    return [
        place,
        judgeWalk({ topic: 'tree', host }, tree),
        judgePassports(host, tree, sources),
        judgeFuture(host, tree),
    ];
}
/** A directory that was not counted whole is larger than its figure says. */
function judgeWalk(about, { directory, obstacle, unreadable }, isListed = true) {
    const isPartial = !isListed || obstacle !== undefined || unreadable.length > 0;
    return (0,observed/* observe */.lB)({
        ...about,
        aspect: 'tree-read',
        subject: directory,
        level: isPartial ? 'unknown' : 'ok',
        reason: obstacle?.reason ?? 'directory-unreadable',
        facts: { detail: obstacle?.detail ?? unreadable[0] ?? (isListed ? '' : directory) },
    });
}
/** Only dumps that bear the name of a source: what other scripts make never had a passport. */
function judgePassports(host, { directory, withoutPassport }, sources) {
    const own = withoutPassport.filter((name) => sources.some((source) => name.startsWith(`${source}_backup_`)));
    return (0,observed/* observe */.lB)({
        topic: 'tree',
        aspect: 'passports',
        host,
        subject: directory,
        level: own.length > 0 ? 'warning' : 'ok',
        reason: 'passports-missing',
        facts: { count: own.length, name: own[0] ?? '' },
    });
}
/** A clock was ahead when they were made; until it is their day they count as no backup. */
function judgeFuture(host, { directory, futureDated }) {
    return (0,observed/* observe */.lB)({
        topic: 'tree',
        aspect: 'future',
        host,
        subject: directory,
        level: futureDated.length > 0 ? 'warning' : 'ok',
        reason: 'future-dated-backup',
        facts: { count: futureDated.length, name: futureDated[0] ?? '' },
        easeAfterSeconds: 0,
    });
}
function judgeDocker({ host, docker }) {
    if (docker === null)
        return [];
    return [
        (0,observed/* observe */.lB)({
            topic: 'docker',
            host,
            subject: 'docker',
            level: docker.obstacle === undefined ? 'ok' : 'unknown',
            reason: docker.obstacle?.reason ?? 'docker-unreachable',
            facts: { detail: docker.obstacle?.detail ?? '' },
        }),
    ];
}
function judgeDatabases({ host, databases }) {
    return databases.map(({ source, bytes, obstacle }) => (0,observed/* observe */.lB)({
        topic: 'databases',
        host,
        subject: source,
        level: bytes === null ? 'unknown' : 'ok',
        reason: obstacle?.reason ?? 'server-unreachable',
        facts: { detail: obstacle?.detail ?? '' },
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-mount.js

/** Whether a file system is there, answers, and lets itself be written. */
function judgeMount(host, filesystem, disk) {
    const { mountPoint, state } = filesystem;
    const about = { host, subject: mountPoint };
    const mount = (0,observed/* observe */.lB)({ topic: 'mount', ...about, ...presence(filesystem) });
    if (state !== 'measured')
        return [mount];
    return [
        mount,
        (0,observed/* observe */.lB)({ topic: 'writable', ...about, ...writability(filesystem, disk) }),
        (0,observed/* observe */.lB)({ topic: 'writable', aspect: 'errors', ...about, ...errorCount(filesystem) }),
    ];
}
function presence({ state, obstacle }) {
    const facts = { detail: obstacle?.detail ?? '' };
    if (state === 'measured')
        return { level: 'ok', reason: 'mount-missing' };
    if (state === 'missing')
        return { level: 'critical', reason: 'mount-missing', facts };
    return { level: 'unknown', reason: obstacle?.reason ?? `filesystem-${state}`, facts };
}
/** A mount that is read-only while the file system is not is made so on purpose: nobody's disk does that by itself. */
function writability({ mountPoint, readOnly }, disk) {
    if (readOnly === 'emergency')
        return { level: 'emergency', reason: 'stopped-writing' };
    const isMeant = readOnly !== 'superblock' || disk.mayBeReadOnly.includes(mountPoint);
    return { level: isMeant ? 'ok' : 'critical', reason: 'read-only' };
}
function errorCount({ errors }) {
    const count = errors ?? 0;
    const level = count > 0 ? 'warning' : 'ok';
    return { level, reason: 'filesystem-errors', facts: { errors: count } };
}

// EXTERNAL MODULE: ./build/src/forecast/next-dump.js
var next_dump = __webpack_require__(516);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-next-backup.js


const ALIVE_DAYS = 8;
/** Whether the next backup of every source fits beside what is there, by how the dumps have grown. */
function judgeNextBackup(measurement, now) {
    return measurement.trees
        .filter(({ exists, listed }) => exists && listed)
        .flatMap((tree) => judge_next_backup_judgeTree(measurement, tree, now) ?? []);
}
function judge_next_backup_judgeTree({ host, filesystems, databases }, tree, now) {
    const sources = tree.sources.filter(({ newestAt }) => isAlive(newestAt, now));
    if (sources.length === 0)
        return null;
    const bytes = filesystemOf(tree, filesystems)?.bytes ?? null;
    if (bytes === null)
        return unanswered(host, tree);
    const dumps = sources.map(({ source, dumps }) => {
        const databaseBytes = databases.find((one) => one.source === source)?.bytes ?? 0;
        return (0,next_dump/* forecastDumpBytes */.$)({ databaseBytes, sizes: dumps.map((dump) => dump.bytes).reverse() });
    });
    const needed = dumps.reduce((sum, one) => sum + one, 0) + next_dump/* RESERVE_BYTES */.x;
    const fits = bytes.available >= needed;
    return (0,observed/* observe */.lB)({
        topic: 'next-backup',
        host,
        subject: tree.directory,
        level: fits ? 'ok' : 'critical',
        reason: 'next-backup-does-not-fit',
        facts: { needed, free: bytes.available },
    });
}
/** A file system with several mounts is shown at one of them; the others are its aliases. */
function filesystemOf({ mountPoint }, filesystems) {
    return filesystems.find((one) => mountPoint !== null && (one.mountPoint === mountPoint || one.aliases.includes(mountPoint)));
}
/** Its file system is not measured (left out, or it does not answer): whether the next one fits nobody knows. */
function unanswered(host, { directory, mountPoint }) {
    return (0,observed/* observe */.lB)({
        topic: 'next-backup',
        host,
        subject: directory,
        level: 'unknown',
        reason: 'next-backup-unjudged',
        facts: { mountPoint: mountPoint ?? '' },
    });
}
/** Of what nobody has backed up for a week there is no next backup. */
function isAlive(newestAt, now) {
    return newestAt !== null && now.getTime() - Date.parse(newestAt) <= ALIVE_DAYS * 86_400_000;
}

// EXTERNAL MODULE: ./build/src/disk/backup-files.js
var backup_files = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/src/disk/measurement.js
var measurement = __webpack_require__(8242);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-overdue.js




const HOUR = 3600;
/** A copy is taken a night after the backup, and one night may fail. */
const COPY_SECONDS = 50 * HOUR;
/** Drills are weekly; a day for the delay of schedules. */
const DRILL_SECONDS = 8 * 24 * HOUR;
/** Backups, copies and drills that should have been there by now: a schedule that is dead is noticed by one that lives. */
function judgeOverdue(given, { overdue }) {
    // A run from the future was written under a clock that was ahead: it would look alive for years.
    const traces = { ...given, ledger: given.ledger.filter(({ time }) => !isAhead(time, given.now)) };
    return [
        ...traces.measurements.flatMap((one) => judgeTrees(one, traces, overdue)),
        ...judgeRuns(traces, { procedure: 'offsite-sync', good: 'synced' }, overdue.syncSeconds),
        ...judgeRuns(traces, { procedure: 'restore-drill', good: 'restorable' }, overdue.drillSeconds),
    ];
}
function isAhead(time, now) {
    return Date.parse(time) > now.getTime() + backup_files/* MOST_AHEAD_MS */.J;
}
function judgeTrees({ host, trees }, { sources, ledger, now }, { backupSeconds, syncSeconds = COPY_SECONDS }) {
    const limit = host === measurement/* LOCAL_HOST */.L ? backupSeconds : Math.max(syncSeconds, backupSeconds);
    return trees
        .filter(({ exists, listed }) => exists && listed)
        .flatMap((tree) => sources.map((source) => {
        const newest = tree.sources.find((one) => one.source === source)?.newestAt ?? null;
        const subject = `${tree.directory}/${source}`;
        const isGone = newest === null &&
            wasThere({ host, place: (0,disk_history/* placeName */.fW)(host, subject), source, limit, now }, ledger);
        return judgeAge({ host, subject, name: 'backup', at: newest, limit, now, isGone });
    }));
}
/**
 * Whether a source without any backup is more than one that is new: a run saw or made a backup of it, or it has been looked for in
 * vain for twice the time.
 */
function wasThere({ host, place, source, limit, now }, ledger) {
    return ledger.some((line) => {
        // What was made here need not have been copied there yet.
        if (line.procedure === 'backup')
            return host === measurement/* LOCAL_HOST */.L && line.verdict === 'complete' && isAbout(line, source);
        const seen = (0,disk_history/* backupsSeen */.$M)(line, place);
        return seen !== null && (seen > 0 || secondsSince(line.time, now) > 2 * limit);
    });
}
/** Lines of earlier versions do not say what they are about, and count for every source. */
function isAbout({ subject }, source) {
    return subject === undefined || subject === source;
}
function secondsSince(instant, now) {
    return (now.getTime() - Date.parse(instant)) / 1000;
}
/**
 * Without a limit in the configuration only what ran here once is expected to run again. Of several sources each is, so that the drill of
 * one does not hide that another has none.
 */
function judgeRuns({ ledger, sources, now }, { procedure, good }, configured) {
    const runs = ledger.filter((line) => line.procedure === procedure);
    if (configured === undefined && runs.length === 0)
        return [];
    const limit = configured ?? (procedure === 'restore-drill' ? DRILL_SECONDS : COPY_SECONDS);
    const judgeLast = (subject, own) => {
        const at = own.findLast(({ verdict }) => verdict === good)?.time ?? null;
        return judgeAge({ host: measurement/* LOCAL_HOST */.L, subject, name: procedure, at, limit, now });
    };
    const tellApart = sources.length > 1 && runs.some(({ subject }) => subject !== undefined);
    if (!tellApart)
        return [judgeLast(procedure, runs)];
    return sources
        .filter((source) => configured !== undefined || runs.some(({ subject }) => subject === source))
        .map((source) => judgeLast(`${procedure}/${source}`, runs.filter((line) => isAbout(line, source))));
}
/** Overdue is a warning, twice overdue critical, and so are backups that are gone. */
function judgeAge({ host, subject, name, at, limit, now, isGone = false }) {
    const seconds = at === null ? null : secondsSince(at, now);
    const isLate = seconds === null || seconds > limit;
    const isVeryLate = isGone || (seconds !== null && seconds > 2 * limit);
    return (0,observed/* observe */.lB)({
        topic: 'overdue',
        aspect: `overdue-${name}`,
        host,
        subject,
        level: isVeryLate ? 'critical' : isLate ? 'warning' : 'ok',
        reason: `${name}-overdue`,
        facts: { limit, ...(seconds === null ? {} : { age: Math.round(seconds) }) },
        // Its cause is mended in one run, not by itself: one good run ends it.
        easeAfterSeconds: 0,
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-space.js

const LEVELS = ['emergency', 'critical', 'warning'];
/** Bytes and inodes of one file system against their limits; nothing when it was not measured. */
function judgeSpace(host, filesystem, disk) {
    const { bytes } = filesystem;
    if (bytes === null || bytes.used + bytes.available <= 0)
        return [];
    return [judgeBytes(host, { ...filesystem, bytes }, disk), ...judgeInodes(host, filesystem, disk)];
}
function judgeBytes(host, { mountPoint, bytes, percent }, disk) {
    const limits = limitsOf(mountPoint, disk);
    const usable = bytes.used + bytes.available;
    // What people see counts for raising: df rounds up. A tenth below it counts for holding.
    const shown = percent ?? Math.ceil((bytes.used / usable) * 100);
    const reached = ({ kind, value }, margin) => {
        if (kind === 'free')
            return bytes.available <= value + freeMargin({ value, usable, margin });
        return margin === 0 ? shown >= value : (bytes.used / usable) * 100 > value - margin;
    };
    const level = judge_space_levelOf(limits, reached, 0);
    const holds = judge_space_levelOf(limits, reached, disk.clearMargin);
    const facts = { percent: shown / 100, free: bytes.available, size: usable };
    return (0,observed/* observe */.lB)({
        topic: 'space',
        host,
        subject: mountPoint,
        level,
        holds,
        reason: 'space-low',
        facts: { ...facts, ...limitFacts(limits, holds) },
    });
}
/**
 * What a limit in bytes must be left behind by before it is over. Three points of a disk of 10 TB are more than any such limit, and an
 * alert would never be over; so it is at most what the points are of the limit of 80 %, which leaves a fifth: five times as much.
 */
function freeMargin({ value, usable, margin, }) {
    return (Math.min(usable, 5 * value) * margin) / 100;
}
function judgeInodes(host, { mountPoint, inodes }, disk) {
    if (inodes === null || inodes.total <= 0)
        return [];
    const { percent, used, total, free } = inodes;
    const reached = ({ value }, margin) => margin === 0 ? percent >= value : (used / total) * 100 > value - margin;
    const holds = judge_space_levelOf(disk.inodes, reached, disk.clearMargin);
    return [
        (0,observed/* observe */.lB)({
            topic: 'inodes',
            host,
            subject: mountPoint,
            level: judge_space_levelOf(disk.inodes, reached, 0),
            holds,
            reason: 'inodes-low',
            facts: { percent: percent / 100, freeInodes: free, ...limitFacts(disk.inodes, holds) },
        }),
    ];
}
/** Limits of a mount point: its own, and where it has none those of all. */
function limitsOf(mountPoint, { thresholds, paths }) {
    const own = Object.hasOwn(paths, mountPoint) ? paths[mountPoint] : undefined;
    return {
        warning: own?.warning ?? thresholds.warning,
        critical: own?.critical ?? thresholds.critical,
        emergency: own?.emergency ?? thresholds.emergency,
    };
}
function judge_space_levelOf(limits, reached, margin) {
    return LEVELS.find((level) => reached(limits[level], margin)) ?? 'ok';
}
/** The limit that is reached or held; of what is well the first that would be. */
function limitFacts(limits, holds) {
    const level = LEVELS.find((one) => one === holds) ?? 'warning';
    const { kind, value } = limits[level];
    return kind === 'used' ? { limitPercent: value / 100 } : { limitFree: value };
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge-writing.js


/** What a directory of ours said to a byte: a disk may tell of free space and refuse every write (quota, errors, a remount). */
function judgeWriting(trials) {
    return trials.map(({ directory, outcome, detail }) => (0,observed/* observe */.lB)({
        topic: 'writable',
        aspect: 'write-trial',
        host: measurement/* LOCAL_HOST */.L,
        subject: directory,
        level: outcome === 'written' ? 'ok' : outcome === 'refused' ? 'critical' : 'unknown',
        reason: 'write-refused',
        facts: { detail },
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/judge.js












/** Judges measurements against thresholds, history and schedules. A pure function. */
function judge(evidence, disk) {
    const forecasts = new Map();
    const observed = evidence.measurements.flatMap((measurement) => {
        const { host, filesystems } = measurement;
        return [
            ...judgeHost(measurement, evidence.sources),
            ...filesystems.flatMap((filesystem) => {
                const forecast = forecastOf(host, filesystem, evidence);
                if (forecast !== null)
                    forecasts.set((0,disk_history/* placeName */.fW)(host, filesystem.mountPoint), forecast);
                return [
                    ...judgeMount(host, filesystem, disk),
                    ...judgeSpace(host, filesystem, disk),
                    ...judgeTrend({ host, filesystem, forecast }, evidence, disk),
                ];
            }),
            ...judgeNextBackup(measurement, evidence.now),
            ...judgeGaps(measurement, evidence, disk),
        ];
    });
    const others = [...judgeWriting(evidence.trials), ...judgeOverdue(evidence, disk)];
    return { observed: [...observed, ...others], forecasts };
}
/** What is read-only does not fill up. */
function forecastOf(host, filesystem, { history, now }) {
    const { bytes, mountPoint, readOnly } = filesystem;
    if (bytes === null || readOnly !== 'no')
        return null;
    return forecastFill(seriesOf(host, { mountPoint, bytes }, { history, now }));
}
/** Of what may be written a forecast that is null says that nothing grows only where there is history; a lost ledger is no good news. */
function isForecastKnown(host, { bytes, mountPoint, readOnly }, evidence) {
    if (bytes === null)
        return false;
    return readOnly !== 'no' || carriesForecast(seriesOf(host, { mountPoint, bytes }, evidence));
}
function seriesOf(host, { mountPoint, bytes }, { history, now }) {
    return (0,forecast_series/* toSeries */.hA)([...samplesOf(host, mountPoint, history), sampleNow(bytes, now)], now);
}
function sampleNow({ used, available }, now) {
    return { at: now.toISOString(), usedBytes: used, usableBytes: used + available };
}
function samplesOf(host, mountPoint, history) {
    return history.get((0,disk_history/* placeName */.fW)(host, mountPoint)) ?? [];
}
function judgeTrend(about, evidence, disk) {
    const { host, filesystem, forecast } = about;
    if (!isForecastKnown(host, filesystem, evidence))
        return [];
    const place = { host, mountPoint: filesystem.mountPoint, now: evidence.now };
    return [judgeFill(place, forecast, disk)];
}
/** What only the files in a directory of backups tell; the directory may be a mount point too, whose space is known. */
const OF_TREE = ['tree', 'passports', 'future', 'gaps', 'next-backup', 'overdue-backup'];
function isOfTree(key, host) {
    return OF_TREE.some((aspect) => key.startsWith(`${host}/${aspect}:`));
}
/** What is not there, or is another disk, tells nothing of what was in it. */
function isSeen({ listed, exists, mount }) {
    return listed && exists && mount === 'fine';
}
/** Measurements with the names that alerts have: what `couldSee` compares them with. */
function namedAs(measurements, nameOf) {
    return measurements.map((one) => ({
        ...one,
        filesystems: one.filesystems.map((each) => ({ ...each, mountPoint: nameOf(each.mountPoint) })),
        trees: one.trees.map((tree) => ({ ...tree, directory: nameOf(tree.directory) })),
    }));
}
/** Whether a run could see what an alert is about; what it could not see is neither better nor worse. */
function couldSee({ host, subject, key }, measurements, onlyHost) {
    const measurement = measurements.find((one) => one.host === host);
    if (measurement === undefined)
        return onlyHost === undefined;
    const isUnmeasured = measurement.filesystems.some(({ mountPoint, state }) => mountPoint === subject && state !== 'measured');
    const isUnlisted = measurement.trees.some((tree) => !isSeen(tree) && (0,mount_table/* isWithin */.UO)(subject, tree.directory) && isOfTree(key, host));
    // Had there been history, it would have been observed.
    const hasNoHistory = key === `${host}/forecast:${subject}` &&
        measurement.filesystems.some(({ mountPoint }) => mountPoint === subject);
    const isLookedAt = measurement.reached && measurement.filesystems.length > 0;
    return isLookedAt && !isUnmeasured && !isUnlisted && !hasNoHistory;
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ maskObserved),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/* unused harmony export TWO_RUNS_SECONDS */
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6346);
/* harmony import */ var _alerts_mask_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2845);


/** Nearly a quarter of a day: calm in two runs that follow each other. */
const TWO_RUNS_SECONDS = 5 * 3600;
/**
 * A statement as something to settle. Without patience of its own it is told at once (what is not known: in the second run), and over
 * after two calm runs.
 */
function observe(statement) {
    const { topic, aspect, host, subject, level, reason } = statement;
    const { facts, holds = level } = statement;
    // A host that restarts is back by the next run. The verdict does not wait: see `shownNow`.
    const { raiseAfterSeconds = level === 'unknown' ? TWO_RUNS_SECONDS : 0 } = statement;
    const key = `${host}/${aspect ?? topic}${subject === '' ? '' : `:${subject}`}`;
    return {
        topic,
        observation: {
            alert: {
                key,
                host,
                subject,
                level,
                reason,
                facts: { host, subject, ...facts },
            },
            holds: (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(holds, level) < 0 ? level : holds,
            raiseAfterSeconds,
            easeAfterSeconds: statement.easeAfterSeconds ?? TWO_RUNS_SECONDS,
        },
    };
}
/** As it may be kept and told. */
function maskObserved({ topic, observation }, redact) {
    return { topic, observation: { ...observation, alert: (0,_alerts_mask_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAlert */ .z)(observation.alert, redact) } };
}
/**
 * Told in the first run where a second would not know of it: what could not be seen waits for a second look, and a state that cannot
 * be written forgets the first. Better twice than never.
 */
function atOnce({ topic, observation }) {
    const isUnseen = observation.alert.level === 'unknown';
    return isUnseen
        ? { topic, observation: { ...observation, raiseAfterSeconds: 0 } }
        : { topic, observation };
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ measureSystem)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./build/src/containers/docker.js
var docker = __webpack_require__(5311);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/playbook/shell-word.js
var shell_word = __webpack_require__(6835);
// EXTERNAL MODULE: ./build/src/disk/mount-kinds.js
var mount_kinds = __webpack_require__(657);
;// CONCATENATED MODULE: ./build/src/disk/largest-parts.js
/** More entries of one directory are nothing that anybody reads. */
const MOST_PARTS = 50;
/** The largest first; equal ones by path, so that two looks at one directory tell the same. */
function largestParts(parts) {
    return [...parts]
        .sort((one, other) => other.allocatedBytes - one.allocatedBytes || (one.path < other.path ? -1 : 1))
        .slice(0, MOST_PARTS);
}

;// CONCATENATED MODULE: ./build/src/disk/script-functions.js

/** Files of one tier beyond are not listed; the last by name are. */
const MOST_FILES = 5000;
/**
 * Runs what a function starts in the background, and gives its answers as soon as all are there, or when its seconds are over.
 * The last line of each answer begins with +. Nobody polls: the end of the timer wakes who waits, and whoever has all answers
 * ends the timer. Parentheses, since for braces a shell keeps the error stream that it redirects: a part of it that hangs would hold
 * it open, and whoever reads it would wait.
 */
const GUARD = `guard() {
  (
    n=0 pids=
    sleep "$1" &
    timer=$!
    "$2"
    echo "t $timer"
    echo "= $n"
    wait $timer && { echo x; kill -9 $pids; }
  ) 2>/dev/null | {
    want=-1 got=0 timer=
    while read -r line; do
      case $line in
        't '*) timer=\${line#t } ;;
        x) break ;;
        '= '*) want=\${line#= } ;;
        +*) got=$((got + 1)); printf '%s\\n' "\${line#+}" ;;
        *) printf '%s\\n' "$line" ;;
      esac
      [ $got -ne $want ] || { kill $timer; break; }
    done
  } 2>/dev/null
}

job() {
  n=$((n + 1))
  "$@" &
  pids="$pids $!"
}

ask_directory() {
  answer=$(timeout -s KILL $limit realpath "$2")
  case $?,$answer in
    124,* | 137,*) return ;;
    0,*"$nl"* | [!0]*) answer=! ;;
    *)
      timeout -s KILL $limit stat -f -c . -- "$2" >/dev/null
      code=$?
      [ $code -lt 124 ] || return
      [ $code -eq 0 ] || answer=!
      ;;
  esac
  printf '+%s %s\\n' "$1" "$answer"
}

ask_one() {
  name=$1
  shift
  answer=$(timeout -s KILL $limit "$@")
  case $?,$answer in
    124,* | 137,*) ;;
    0,*"$nl"* | [!0]*) echo "+$name !" ;;
    *) printf '+%s %s\\n' "$name" "$answer" ;;
  esac
}

plain() {
  left=$1 text=
  while :; do
    case $left in
      *%*) text=$text\${left%%\\%*}%%; left=\${left#*%} ;;
      *) break ;;
    esac
  done
  printf "$text$left"
}
`;
/** ext4 counts the errors that it met; device and count, without starting a program. */
const COUNT_ERRORS = `count_errors() {
  set +f
  for file in /sys/fs/ext4/*/errors_count; do
    name=\${file%/*} name=\${name##*/}
    [ -r "$file" ] && read -r count <"$file" && read -r device <"/sys/class/block/$name/dev" &&
      echo "e $device $count"
  done 2>/dev/null
  set -f
}
`;
/**
 * Names may hold anything but NUL: a newline in one must not begin a line. BusyBox ends every answer with a newline: there such
 * names are left out, and where one lies, only the sum of a directory is told. A directory that may not be listed says so with `!`:
 * it must not look like an empty one.
 */
const LISTINGS = `is_gnu() { stat --printf 1 / >/dev/null 2>&1; }

list() (
  number=$1 tier=$3
  if ! cd "$2/$3" 2>/dev/null || ! [ -r . ]; then
    [ "$tier" != . ] && [ ! -e "$2/$3" ] || echo "l$number !"
    exit 0
  fi
  set +f
  set -- *
  [ -e "$1" ] || [ -h "$1" ] || exit 0
  [ $# -le ${MOST_FILES} ] || shift $(($# - ${MOST_FILES}))
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit stat --printf "l$number $tier %s %f %n\\0" -- "$@" | tr '\\n\\000' '?\\n'
    exit
  fi
  case $* in
    *"$nl"*)
      for name in "$@"; do
        shift
        case $name in *"$nl"*) ;; *) set -- "$@" "$name" ;; esac
      done
      ;;
  esac
  [ $# -eq 0 ] || timeout -s KILL $limit stat -c "l$number $tier %s %f %n" -- "$@"
)

count() {
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit du -a -x -B1 -d1 -0 . || printf '99999999999999999\\t!%s\\0' $?
    return
  fi
  set +f
  set -- * .*
  case $* in *"$nl"*) set -- -s ;; *) set -- -a -d 1 ;; esac
  set -f
  timeout -s KILL $limit du "$@" -x -k . || printf '99999999999999\\t!%s\\n' $?
}

size() (
  cd "$2" || { echo "s$1 0 !1"; exit; }
  if [ -n "$gnu" ]; then count | tr '\\n\\000' '?\\n'; else count; fi |
    sort -rn | head -n ${MOST_PARTS + 2} | while read -r line; do
    [ -n "$gnu" ] || line=$((\${line%%"$tab"*} * 1024))$tab\${line#*"$tab"}
    printf 's%s %s\\n' "$1" "$line"
  done
)

ask_docker() {
  command -v docker >/dev/null || { echo 'k -'; return; }
  answer=$(timeout -s KILL $limit docker system df --format '{{.Type}}/{{.TotalCount}}/{{.Size}}/{{.Reclaimable}}' 2>&1) ||
    answer="!$answer"
  IFS=$nl
  printf 'k %s\\n' $answer
  IFS=" $nl"
}
`;

;// CONCATENATED MODULE: ./build/src/disk/host-script.js




/** First and last line of an answer begin with it: what a login shell says besides is passed over. */
const ANSWER_MARK = 'lastro-disk@1';
/** In place of a time that was not asked for. */
const NO_CLOCK = '0';
/** Mounts that are asked at once: each is asked by a process of its own. */
const MOUNTS_AT_ONCE = 300;
/** Rounds of so many: whatever hangs in one costs it all of its seconds. A table that is longer yet is cut. */
const MOST_ROUNDS = 10;
/**
 * The question as a script for any POSIX shell, with coreutils or BusyBox and /proc, and nothing else installed. It always ends in time:
 * whatever touches a file system does so in a process of its own, whose answer is waited for and not it, since a process
 * on a dead server of NFS or FUSE cannot be killed. Its lines are what `readHostAnswer` reads.
 */
function hostScript(question) {
    const { trees, directories, mountSeconds } = question;
    const all = [...trees, ...directories];
    const hasRest = all.length > 0 || question.docker;
    return `lastro_disk() {
LC_ALL=C; export LC_ALL
set -f
nl='
'
echo
echo "${ANSWER_MARK} ${question.clock ? '$(date +%s.%N)' : NO_CLOCK}"
table=$(cat /proc/self/mountinfo)
IFS=$nl
set -- $table
rows=$#
printf 'i %s\\n' "$@"
[ -r /etc/fstab ] && while read -r line || [ -n "$line" ]; do
  [ -z "$line" ] || printf 't %s\\n' "$line"
done </etc/fstab
IFS=" $nl"
count_errors
from=0 first=
while :; do
  part=$(guard ${mountSeconds} ask_mounts)
  first=$first$nl$part
  from=$((from + ${MOUNTS_AT_ONCE}))
  [ $from -lt $rows ] && [ $from -lt ${MOST_ROUNDS * MOUNTS_AT_ONCE} ] || break
done
printf '%s\\n' "$first"
${hasRest ? `guard ${restSeconds(question)} ask_rest` : 'echo done'}
echo "${ANSWER_MARK} end"
}

${GUARD}
${COUNT_ERRORS}
${askMounts(all, question)}
ask_rest() {
  n=1
  limit=${restSeconds(question)}
  gnu=
  tab=$(printf '\\t')
  ! is_gnu || gnu=1
  {
${all.map((directory, index) => restOf(index, directory, question)).join('\n')}
${question.docker ? '    ask_docker' : ''}
    echo '+done'
  } &
  pids=$!
}

${LISTINGS}
lastro_disk </dev/null
`;
}
/** Directories first: with hundreds of mounts they must not be left out. */
function askMounts(directories, { mountSeconds, wanted }) {
    return `ask_mounts() {
  limit=${mountSeconds}
  [ $from -gt 0 ] || {
${directories.map((directory, index) => `    job ask_directory r${index} ${(0,shell_word/* shellWord */.r)(directory)}`).join('\n')}
    :
  }
  IFS=$nl
  row=0
  for line in $table; do
    row=$((row + 1))
    [ $row -gt $from ] || continue
    [ $row -le $((from + ${MOUNTS_AT_ONCE})) ] || break
    IFS=" $nl"
    set -- $line
    id=$1 point=$5
    shift 6
    while [ $# -gt 1 ] && [ "$1" != - ]; do shift; done
    case $point in
      ${caseOf(wanted.map(escaped).map(quoted))}) ;;
      *) case "$2 $point" in
          'overlay /') ;;
          'overlay '* | ${mount_kinds/* SKIPPED_PATTERNS */.j.join(' | ')}) continue ;;
        esac ;;
    esac
    case $point in *\\\\*) point=$(plain "$point") ;; esac
    job ask_one "m$id" stat -f -c '%S %b %f %a %c %d' -- "$point"
  done
}
`;
}
/** Without blocks to count only names are listed. */
function restSeconds({ counted, docker, mountSeconds, walkSeconds }) {
    return counted.length > 0 || docker ? walkSeconds : mountSeconds;
}
/** Only of a directory that answered: one that hangs would take all others with it. */
function restOf(index, directory, { trees, counted }) {
    const word = (0,shell_word/* shellWord */.r)(directory);
    const isTree = index < trees.length;
    const parts = [
        ...(isTree ? ['.', ...names/* TIERS */.iB].map((tier) => `list ${index} ${word} ${tier}`) : []),
        ...(isTree ? [`echo 'l${index} ='`] : []),
    ];
    return [
        parts.length === 0 ? '' : onceIn(['/'], index, parts.join('; ')),
        counted.length === 0
            ? ''
            : onceIn(counted === 'all' ? ['/'] : counted, index, `size ${index} ${word}`),
    ].join('\n');
}
/** A command for a directory that has answered with a path in one of these. */
function onceIn(places, index, command) {
    const patterns = places.flatMap((place) => place === '/' ? ['/*'] : [`${(0,shell_word/* shellWord */.r)(place)}"$nl"*`, `${(0,shell_word/* shellWord */.r)(place)}/*`]);
    const lines = patterns.map((pattern) => `*"\${nl}r${index} "${pattern}`);
    return `    case "$nl$first$nl" in ${lines.join(' | ')}) ${command} ;; esac`;
}
function caseOf(patterns) {
    return patterns.length === 0 ? "''" : patterns.join(' | ');
}
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** As mountinfo writes a path. */
function escaped(path) {
    return path.replace(/[ \t\n\\]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

// EXTERNAL MODULE: ./build/src/disk/mount-table.js
var mount_table = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/src/disk/answer-here.js





/**
 * Types whose figures the kernel has at hand: it asks neither a disk nor a server. Left out with intent: XFS waits for its own
 * clean-up on some kernels, ZFS counts in two units.
 */
const AT_HAND = new Set([
    'btrfs',
    'ext2',
    'ext3',
    'ext4',
    'f2fs',
    'overlay',
    'tmpfs',
    'vfat',
]);
/** Where ext4 counts the errors that it met. */
const EXT4 = '/sys/fs/ext4';
/**
 * The same answer as the script gives, without starting a program, which takes a third of a short check. Null where the script has to
 * ask, because something that is asked could keep this process waiting for ever: a server, a disk that is read, Docker.
 */
async function answerHere(question) {
    if (question.docker || question.trees.length > 0 || question.directories.length > 0)
        return null;
    const mounts = (0,mount_table/* parseMountTable */.TQ)(linesOf('/proc/self/mountinfo'));
    const asked = mounts.filter((mount) => question.wanted.includes(mount.mountPoint) || (0,mount_kinds/* kindToSkip */.r)(mount) === null);
    if (asked.length > MOUNTS_AT_ONCE || !asked.every(({ type }) => AT_HAND.has(type)))
        return null;
    return {
        clockSeconds: null,
        mounts,
        fstab: (0,external_node_fs_.existsSync)('/etc/fstab') ? linesOf('/etc/fstab') : [],
        spaces: new Map(await Promise.all(asked.map(async (mount) => [mount.id, await spaceOf(mount)]))),
        errors: new Map(ext4Errors()),
        realPaths: new Map(),
        files: new Map(),
        sizes: new Map(),
        docker: null,
        isWhole: true,
        listed: new Set(),
    };
}
async function spaceOf({ mountPoint }) {
    try {
        const { bsize, blocks, bfree, bavail, files, ffree } = await (0,promises_.statfs)(mountPoint, {
            bigint: true,
        });
        return {
            blockSize: bsize,
            blocks,
            blocksFree: bfree,
            blocksAvailable: bavail,
            inodes: files,
            inodesFree: ffree,
        };
    }
    catch {
        // It was unmounted meanwhile, or a directory above it may not be entered.
        return 'unreadable';
    }
}
/** Device (`major:minor`) and count; one that disappears meanwhile is passed over. */
function ext4Errors() {
    if (!(0,external_node_fs_.existsSync)(EXT4))
        return [];
    return (0,external_node_fs_.readdirSync)(EXT4).flatMap((name) => {
        try {
            const count = (0,external_node_fs_.readFileSync)(`${EXT4}/${name}/errors_count`, 'utf8');
            const device = (0,external_node_fs_.readFileSync)(`/sys/class/block/${name}/dev`, 'utf8');
            return [[device.trim(), Number(count)]];
        }
        catch {
            return [];
        }
    });
}
/** Files of the kernel's, or of a few lines. */
function linesOf(path) {
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/src/disk/host-answer.js


/** Bits of the mode that tell the type, and their value for a regular file. Source: inode(7). */
const TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
/** Reads an answer; null when it is none: the mark at its beginning or its end is missing. */
function readHostAnswer(text) {
    const lines = text.split('\n');
    const first = lines.findLastIndex((line) => new RegExp(`^${ANSWER_MARK} \\d`).test(line));
    const last = lines.indexOf(`${ANSWER_MARK} end`, first);
    if (first === -1 || last === -1)
        return null;
    const byKind = Map.groupBy(lines.slice(first + 1, last), kindOf);
    const rest = (kind) => (byKind.get(kind) ?? []).map((line) => line.replace(/^\S+ ?/, ''));
    const docker = rest('k');
    return {
        clockSeconds: toClock(lines[first] ?? ''),
        mounts: (0,mount_table/* parseMountTable */.TQ)(rest('i')),
        fstab: rest('t'),
        spaces: new Map((byKind.get('m') ?? []).map((line) => toSpaceEntry(line))),
        errors: new Map(rest('e').map((line) => toPair(line))),
        realPaths: new Map((byKind.get('r') ?? []).map((line) => toRealPath(line))),
        files: groupByNumber(byKind.get('l') ?? [], toFile),
        sizes: toSizes(byKind.get('s') ?? []),
        docker: docker.length === 0 || docker[0] === '-' ? null : docker,
        isWhole: byKind.has('done'),
        listed: toListed(byKind.get('l') ?? []),
    };
}
/** `m27 \u2026` \u2192 `m`, `i \u2026` \u2192 `i`, `done`. */
function kindOf(line) {
    return /^(?:([imrelstk])\d*(?: |$)|(done)$)/.exec(line)?.slice(1).find(Boolean) ?? '';
}
function toClock(line) {
    const seconds = Number(/ (\d+(?:\.\d+)?)/.exec(line)?.[1]);
    return Number.isFinite(seconds) ? seconds : null;
}
function toSpaceEntry(line) {
    const [name = '', ...figures] = line.split(' ');
    const id = name.slice(1);
    if (figures.length !== 6 || !figures.every((figure) => /^\d{1,20}$/.test(figure)))
        return [id, 'unreadable'];
    const [blockSize = 0n, blocks = 0n, blocksFree = 0n, blocksAvailable = 0n, inodes = 0n, inodesFree = 0n,] = figures.map(BigInt);
    return [id, { blockSize, blocks, blocksFree, blocksAvailable, inodes, inodesFree }];
}
function toPair(line) {
    const [device = '', count] = line.split(' ');
    return [device, Number(count)];
}
function toRealPath(line) {
    const { number, rest } = numbered(line);
    return [number, rest.startsWith('/') ? rest : null];
}
function toFile(rest) {
    const [, tier, bytes, mode, name] = /^(\S+) (\d+) ([0-9a-f]+) (.+)$/.exec(rest) ?? [];
    if (tier === undefined || name === undefined || mode === undefined)
        return null;
    const isFile = (Number.parseInt(mode, 16) & TYPE_MASK) === REGULAR_FILE;
    return { tier, name, bytes: Number(bytes), isFile };
}
/** `l3 =` ends a listing, `l3 !` says that a part of it was refused. */
function toListed(lines) {
    const said = lines.map(numbered);
    const refused = said.filter(({ rest }) => rest === '!').map(({ number }) => number);
    const ended = said.filter(({ rest }) => rest === '=').map(({ number }) => number);
    return new Set(ended).difference(new Set(refused));
}
function toSizes(lines) {
    const entries = groupByNumber(lines, (rest) => {
        const [, bytes, name] = /^(\d+)\s+(.+)$/.exec(rest) ?? [];
        return name === undefined ? null : { name, allocatedBytes: Number(bytes) };
    });
    return new Map([...entries].map(([number, found]) => [number, toCounted(found)]));
}
function toCounted(found) {
    const failure = found.find(({ name }) => name.startsWith('!'));
    return {
        allocatedBytes: found.find(({ name }) => name === '.')?.allocatedBytes ?? 0,
        parts: found
            .filter(({ name }) => name.startsWith('./'))
            .map(({ name, allocatedBytes }) => ({ name: name.slice(2), allocatedBytes })),
        failure: failure === undefined ? null : Number(failure.name.slice(1)),
    };
}
function groupByNumber(lines, read) {
    const groups = new Map();
    for (const line of lines) {
        const { number, rest } = numbered(line);
        const item = read(rest);
        if (item === null)
            continue;
        const group = groups.get(number);
        if (group)
            group.push(item);
        else
            groups.set(number, [item]);
    }
    return groups;
}
/** `l3 daily 10 \u2026` \u2192 3 and `daily 10 \u2026`. */
function numbered(line) {
    const space = line.indexOf(' ');
    return { number: Number(line.slice(1, space)), rest: line.slice(space + 1) };
}

// EXTERNAL MODULE: ./build/src/disk/private-key.js
var private_key = __webpack_require__(79);
;// CONCATENATED MODULE: ./build/src/disk/ask-host.js







/** What a script says besides the two time limits within it: the start of a shell, on a busy machine. */
const SLACK_SECONDS = 5;
/** A host with hundreds of mounts and thousands of backups says a quarter of it. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Puts the question to a host. Never throws but for a cancellation: what went wrong is what is known of it. */
async function askHost(host, question, { limits, world }) {
    const seconds = question.mountSeconds + question.walkSeconds + SLACK_SECONDS;
    try {
        const atHand = host.ssh === null ? await answerHere(question) : null;
        if (atHand !== null)
            return { answer: atHand, clockSkewSeconds: null };
        const script = hostScript(question);
        return host.ssh === null
            ? await askHere(script, seconds, world)
            : await askThere(host.ssh, { script, seconds, loginSeconds: limits.loginSeconds }, world);
    }
    catch (error) {
        world.signal.throwIfAborted();
        return toObstacle(error, world);
    }
}
async function askHere(script, timeoutSeconds, world) {
    const { stdout, stderr } = await world.processes.ask({
        // By its path: searching for it in every directory of PATH takes longer than starting it.
        file: '/bin/sh',
        args: ['-c', script],
        env: (0,docker/* dockerEnvironment */.O9)(),
        timeoutSeconds,
    });
    const answer = readHostAnswer(stdout);
    return isNone(answer) ? unreadable(stderr || stdout) : { answer, clockSkewSeconds: null };
}
async function askThere(access, question, world) {
    const { address, port, user, hostKeys, passphrase } = access;
    const { privateKeyFile } = access;
    if (privateKeyFile !== undefined)
        await expectAnswer(privateKeyFile, question.loginSeconds, world);
    const privateKey = await (0,private_key/* readPrivateKey */.$)(access);
    const target = { address, port, user, hostKeys, privateKey };
    const { stdout, stderrTail, sentAt, firstByteAt } = await world.ssh.ask(passphrase === undefined ? target : { ...target, passphrase }, {
        script: question.script,
        loginSeconds: question.loginSeconds,
        answerSeconds: question.seconds,
        maxBytes: MOST_BYTES,
        signal: world.signal,
    });
    const answer = readHostAnswer(stdout);
    if (isNone(answer))
        return unreadable(stderrTail || stdout);
    const middle = (sentAt + firstByteAt) / 2000;
    return {
        answer,
        clockSkewSeconds: answer.clockSeconds === null ? null : answer.clockSeconds - middle,
    };
}
/** Whoever reads a file on a server that is dead waits for ever; an error with the code of a time that is over says so instead. */
async function expectAnswer(path, seconds, world) {
    if (await (0,answers_in_time/* fileAnswers */.Q)(path, { seconds, world }))
        return;
    throw Object.assign(new Error(`${path} does not answer`), { code: 'ETIMEDOUT' });
}
/** No machine is without mounts: where none are told, /proc is hidden, or it is no Linux. */
function isNone(answer) {
    return answer === null || answer.mounts.length === 0;
}
function unreadable(said) {
    return { reason: 'host-answer-unreadable', detail: said.trim().slice(0, 300) };
}
const REASONS = {
    unreachable: 'host-unreachable',
    'host-key': 'host-key-changed',
    'private-key': 'ssh-key-unusable',
    login: 'host-login-refused',
    timeout: 'host-silent',
    'too-large': 'host-answer-unreadable',
    refused: 'host-answer-unreadable',
    lost: 'host-silent',
    cancelled: 'host-silent',
};
function toObstacle(error, world) {
    if (error instanceof errors/* SshFailure */.dI)
        return { reason: REASONS[error.kind], detail: world.redact(error.message) };
    if (error instanceof errors/* CommandError */.Qd)
        return { reason: 'host-silent', detail: error.message };
    if (error instanceof Error && 'code' in error)
        return { reason: 'ssh-key-unusable', detail: world.redact(error.message) };
    throw error;
}

;// CONCATENATED MODULE: ./build/src/disk/docker-use.js
const NOTHING = { count: 0, bytes: 0, reclaimableBytes: 0 };
/** What the rows are called in docker's own words. */
const ROWS = {
    images: 'Images',
    containers: 'Containers',
    volumes: 'Local Volumes',
    buildCache: 'Build Cache',
};
/**
 * Reads `docker system df` in lines of `Images/3/1.2GB/800MB (66%)`; it gives four digits of each figure. A line that begins
 * with `!` is what it said when it failed.
 */
function readDockerUse(lines) {
    const part = (row) => toPart(lines.find((line) => line.startsWith(`${row}/`)));
    const use = {
        images: part(ROWS.images),
        containers: part(ROWS.containers),
        volumes: part(ROWS.volumes),
        buildCache: part(ROWS.buildCache),
    };
    if (!lines[0]?.startsWith('!'))
        return use;
    return { ...use, obstacle: { reason: 'docker-unreachable', detail: lines[0].slice(1, 300) } };
}
function toPart(line) {
    if (line === undefined)
        return NOTHING;
    const [, count, size = '', reclaimable = ''] = line.split('/');
    return { count: Number(count), bytes: toBytes(size), reclaimableBytes: toBytes(reclaimable) };
}
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** `1.23GB` \u2192 1,230,000,000: docker counts in thousands. Source: docker/go-units, `HumanSize`. */
function toBytes(text) {
    const [, figure, unit = ''] = /^([\d.]+)([A-Za-z]+)/.exec(text.trim()) ?? [];
    return figure === undefined ? 0 : Math.round(Number(figure) * 1000 ** UNITS.indexOf(unit));
}

;// CONCATENATED MODULE: ./build/src/disk/fstab.js


/**
 * Mount points that `/etc/fstab` promises; a missing one lets what is written there fall on the file system below. What is
 * mounted on demand only (`noauto`, automounts) is not promised, and what holds no files is not missed. Source: fstab(5).
 */
function promisedMounts(lines) {
    return lines.flatMap((line) => {
        const [source = '', point = '', type = '', options = ''] = line.trim().split(/\s+/);
        const words = options.split(',');
        const isOnDemand = words.includes('noauto') || words.includes('x-systemd.automount');
        if (source.startsWith('#') || !point.startsWith('/') || type === 'swap' || isOnDemand)
            return [];
        const mountPoint = withoutSlash((0,mount_table/* unescapePath */.a3)(point));
        return (0,mount_kinds/* kindToSkip */.r)({ type, mountPoint }) === null ? [mountPoint] : [];
    });
}
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

;// CONCATENATED MODULE: ./build/src/disk/space.js
/**
 * `used = blocks \u2212 free`, `percent = \u2308used \u2215 (used + available)\u2309`: blocks that only root can use count as neither, so
 * that 100 % is where a normal user's writing ends. Source: coreutils, src/df.c, `get_dev`.
 */
function toSpace(raw) {
    const used = raw.blocks - raw.blocksFree;
    const inodesUsed = raw.inodes - raw.inodesFree;
    return {
        bytes: {
            total: Number(raw.blocks * raw.blockSize),
            used: Number(used * raw.blockSize),
            available: Number(raw.blocksAvailable * raw.blockSize),
            reserved: Number((raw.blocksFree - raw.blocksAvailable) * raw.blockSize),
        },
        percent: percentOf(used, raw.blocksAvailable),
        inodes: raw.inodes === 0n
            ? null
            : {
                total: Number(raw.inodes),
                used: Number(inodesUsed),
                free: Number(raw.inodesFree),
                percent: percentOf(inodesUsed, raw.inodesFree) ?? 0,
            },
    };
}
/** Rounded up, as a file system is not to look emptier than it is. */
function percentOf(used, available) {
    const whole = used + available;
    if (whole <= 0n)
        return null;
    return Number((used * 100n + whole - 1n) / whole);
}

;// CONCATENATED MODULE: ./build/src/disk/filesystems.js



/** Chooses among the mounts; space that several mounts show is shown at the one that shows the most of it. */
function findFilesystems(answer, wishes) {
    const skipped = [];
    const skip = ({ mountPoint, type }, because) => void skipped.push({ mountPoint, type, because });
    const candidates = [];
    for (const mount of answer.mounts) {
        const isWanted = wishes.expected.includes(mount.mountPoint);
        const kind = (0,mount_kinds/* kindToSkip */.r)(mount);
        if (isHidden(mount, answer.mounts))
            skip(mount, 'hidden');
        else if (wishes.isIgnored(mount.mountPoint) && !isWanted)
            skip(mount, 'ignored');
        else if (kind !== null && !isWanted)
            skip(mount, kind);
        else
            candidates.push({ mount, isWanted });
    }
    const found = groupBySpace(candidates, answer).map(({ shown, others }) => {
        for (const other of others)
            skip(other, 'duplicate');
        return describe(shown, others, answer);
    });
    const missing = missingMounts(answer, wishes).map(describeMissing);
    return { filesystems: [...found, ...missing].sort(byMountPoint), skipped };
}
/** A mount that an operator named is always shown itself; others may hide behind it. */
function groupBySpace(candidates, answer) {
    const groups = [];
    const inOrder = candidates.toSorted((one, other) => Number(other.isWanted) - Number(one.isWanted) || byView(one.mount, other.mount));
    for (const { mount, isWanted } of inOrder) {
        const group = isWanted
            ? undefined
            : groups.find(({ shown }) => isSameSpace(shown, mount, answer));
        if (group)
            group.others.push(mount);
        else
            groups.push({ shown: mount, others: [] });
    }
    return groups;
}
/** Figures of one file system that are asked for one after the other differ by what was written meanwhile: 1 % of the whole. */
const DRIFT = 100n;
/**
 * Whether filling one mount fills the other. A part under a quota of its own (a dataset of ZFS, a directory with a project quota of
 * XFS or ext4) has figures of its own, and is full long before the rest.
 */
function isSameSpace(one, other, answer) {
    if (identity(one, answer) !== identity(other, answer))
        return false;
    const [a, b] = [answer.spaces.get(one.id), answer.spaces.get(other.id)];
    if (a === undefined || b === undefined || a === 'unreadable' || b === 'unreadable')
        return true;
    const [free, otherFree] = [a.blocksAvailable * a.blockSize, b.blocksAvailable * b.blockSize];
    const [total, otherTotal] = [a.blocks * a.blockSize, b.blocks * b.blockSize];
    const difference = free > otherFree ? free - otherFree : otherFree - free;
    if (difference > (total > otherTotal ? total : otherTotal) / DRIFT)
        return false;
    // What a dataset holds is counted to its own whole: of those that share a pool only what is left is the same.
    return one.type === 'zfs' || total === otherTotal;
}
/** Something else is mounted on the same point later. */
function isHidden(mount, mounts) {
    return mounts.findLast(({ mountPoint }) => mountPoint === mount.mountPoint) !== mount;
}
/**
 * What two mounts of one file system have in common. Datasets of a ZFS pool share its space unless they have a quota. The overlay at `/` in a
 * container shows the figures of the disk below it, which its own mounts (`/etc/hosts`) show by another device.
 */
function identity(mount, { spaces, mounts }) {
    if (mount.type === 'zfs')
        return `zfs ${mount.source.split('/')[0]}`;
    const top = mounts.findLast(({ mountPoint }) => mountPoint === '/');
    const [own, topmost] = [spaces.get(mount.id), spaces.get(top?.id ?? '')];
    const isBelowTop = top?.type === 'overlay' && own !== undefined && own !== 'unreadable' && isSame(own, topmost);
    return isBelowTop ? top.device : mount.device;
}
function isSame(one, other) {
    if (typeof other !== 'object' || other === null)
        return false;
    return Object.entries(one).every(([key, value]) => Reflect.get(other, key) === value);
}
/** The whole of a file system before a part of it, then the shorter path, then by name. */
function byView(one, other) {
    const parts = Number(one.root !== '/') - Number(other.root !== '/');
    if (parts !== 0)
        return parts;
    const lengths = one.mountPoint.length - other.mountPoint.length;
    return lengths === 0 ? compare(one.mountPoint, other.mountPoint) : lengths;
}
function describe(mount, others, answer) {
    const space = answer.spaces.get(mount.id);
    const common = {
        mountPoint: mount.mountPoint,
        device: mount.source,
        type: mount.type,
        aliases: others.map(({ mountPoint }) => mountPoint).sort(compare),
        readOnly: readOnlyOf(mount),
        errors: answer.errors.get(mount.device) ?? null,
    };
    if (space === undefined) {
        return { ...common, ...NOT_MEASURED, state: 'hanging', obstacle: hangs(mount.mountPoint) };
    }
    if (space === 'unreadable') {
        const obstacle = { reason: 'filesystem-unreadable', detail: mount.mountPoint };
        return { ...common, ...NOT_MEASURED, state: 'unreadable', obstacle };
    }
    return { ...common, ...toSpace(space), state: 'measured' };
}
/** Why nothing is known of a file system whose kernel or server does not answer. */
function hangs(mountPoint) {
    return { reason: 'filesystem-hanging', detail: mountPoint };
}
const NOT_MEASURED = { bytes: null, percent: null, inodes: null };
/** After an error ext4 leaves `rw` in both fields and says `emergency_ro` (seen on Linux 6.18). */
function readOnlyOf({ options, superOptions }) {
    if (superOptions.includes('emergency_ro'))
        return 'emergency';
    if (superOptions.includes('ro'))
        return 'superblock';
    return options.includes('ro') ? 'mount' : 'no';
}
function missingMounts(answer, wishes) {
    const promised = promisedMounts(answer.fstab).filter((path) => !wishes.isIgnored(path));
    const mounted = new Set(answer.mounts.map(({ mountPoint }) => mountPoint));
    return [...new Set([...wishes.expected, ...promised])].filter((path) => !mounted.has(path));
}
function describeMissing(mountPoint) {
    return {
        mountPoint,
        device: '',
        type: '',
        aliases: [],
        readOnly: 'no',
        errors: null,
        ...NOT_MEASURED,
        state: 'missing',
        obstacle: { reason: 'mount-missing', detail: mountPoint },
    };
}
function byMountPoint(one, other) {
    return compare(one.mountPoint, other.mountPoint);
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/disk/backup-files.js
var backup_files = __webpack_require__(7488);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/disk/walk-directory.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Bytes of one block in `stat`, whatever the block size of the file system. Source: stat(2), `st_blocks`. */
const BLOCK_BYTES = 512;
/** Longest that everything else of the process waits for the walk, in milliseconds, one directory's listing aside. */
const TURN_MS = 10;
/** Entries between two looks at the clock: a look costs a fraction of one entry. */
const ENTRIES_PER_LOOK = 64;
const MOST_UNREADABLE = 100;
/**
 * Counts what lies in a directory, as `du -x` does: blocks and lengths, a file with several hard links once, no other file
 * system, no link followed. What goes away under the walk is not counted. The calls are synchronous, since a round through
 * the thread pool costs more than the call, and make way for others every few milliseconds.
 * @throws the system's error when the directory itself cannot be looked at
 */
async function walkDirectory(directory, limits) {
    const walk = new Walk(directory, limits);
    return walk.toEnd();
}
/** A directory of this length has some ten thousand entries; one call that lists them all takes longer than our turn. */
const LONG_DIRECTORY_BYTES = 256 * 1024;
/** Entries that are read in one call of such a directory. */
const LISTED_AT_ONCE = 1024;
class Walk {
    #directory;
    #limits;
    #device;
    #seen = new Set();
    #unreadable = [];
    #parts = [];
    #pending = [];
    #endsAt;
    #turnEndsAt = 0;
    #entries = 0;
    #blocks = 0;
    #length = 0;
    #files = 0;
    constructor(directory, limits) {
        this.#directory = directory;
        this.#limits = limits;
        const status = (0,external_node_fs_.lstatSync)(directory);
        this.#device = status.dev;
        this.#blocks = status.blocks;
        this.#length = status.size;
        this.#endsAt = performance.now() + limits.seconds * 1000;
        this.#pending.push({ path: directory, part: -1, length: status.size });
    }
    async toEnd() {
        this.#turnEndsAt = performance.now() + TURN_MS;
        let isInTime = true;
        for (let next = this.#pending.pop(); next && isInTime; next = this.#pending.pop())
            isInTime = await this.#read(next);
        return {
            directory: this.#directory,
            allocatedBytes: this.#blocks * BLOCK_BYTES,
            apparentBytes: this.#length,
            files: this.#files,
            unreadable: this.#unreadable,
            parts: largestParts(this.#parts),
            ...(isInTime ? {} : { obstacle: { reason: 'walk-too-long', detail: this.#directory } }),
        };
    }
    /** Whether there is time left. */
    async #read({ path, part, length }) {
        for (const name of this.#namesIn(path, length)) {
            if (this.#entries++ % ENTRIES_PER_LOOK === 0 && !(await this.#makeWay()))
                return false;
            this.#count(path === '/' ? `/${name}` : `${path}/${name}`, part);
        }
        return true;
    }
    /** Lets others run when our turn is over. */
    async #makeWay() {
        const now = performance.now();
        if (now < this.#turnEndsAt)
            return true;
        await (0,external_node_timers_promises_.setImmediate)();
        this.#limits.signal.throwIfAborted();
        this.#turnEndsAt = performance.now() + TURN_MS;
        return now < this.#endsAt;
    }
    #namesIn(path, length) {
        if (length >= LONG_DIRECTORY_BYTES)
            return this.#namesOfLong(path);
        try {
            return (0,external_node_fs_.readdirSync)(path);
        }
        catch (error) {
            this.#note(path, error);
            return [];
        }
    }
    *#namesOfLong(path) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const directory = __addDisposableResource(env_1, (0,external_node_fs_.opendirSync)(path, { bufferSize: LISTED_AT_ONCE }), false);
                for (let entry = directory.readSync(); entry; entry = directory.readSync())
                    yield entry.name;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
        catch (error) {
            this.#note(path, error);
        }
    }
    #count(path, part) {
        if (this.#limits.avoid.has(path))
            return;
        const status = this.#look(path);
        if (status === null || status.dev !== this.#device)
            return;
        const isDirectory = status.isDirectory();
        if (!isDirectory && status.nlink > 1 && this.#isKnown(path, status))
            return;
        this.#blocks += status.blocks;
        this.#length += status.size;
        const own = part === -1 ? this.#parts.push({ path, allocatedBytes: 0 }) - 1 : part;
        const entry = this.#parts[own];
        if (entry)
            entry.allocatedBytes += status.blocks * BLOCK_BYTES;
        if (isDirectory)
            this.#pending.push({ path, part: own, length: status.size });
        else
            this.#files += 1;
    }
    /** Numbers of inodes beyond 2^53 (overlay) are asked for once more, exactly. */
    #isKnown(path, { ino }) {
        const key = String(Number.isSafeInteger(ino) ? ino : (0,external_node_fs_.lstatSync)(path, { bigint: true }).ino);
        if (this.#seen.has(key))
            return true;
        this.#seen.add(key);
        return false;
    }
    #look(path) {
        try {
            return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
        }
        catch (error) {
            this.#note(path, error);
            return null;
        }
    }
    #note(path, error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
            return;
        if (!(0,error_code/* hasErrorCode */.U)(error, 'EACCES', 'EPERM', 'EIO', 'ESTALE', 'ENOTCONN', 'ELOOP'))
            throw error;
        if (this.#unreadable.length < MOST_UNREADABLE)
            this.#unreadable.push(path);
    }
}

;// CONCATENATED MODULE: ./build/src/disk/measure-directories.js





/** Exit code of a program that `timeout -s KILL` ended. Source: timeout(1). */
const KILLED = 137;
/** Sizes of all directories of a host, those of backups with what their files tell. */
async function measureDirectories(host, options) {
    const trees = [];
    for (const [index, tree] of host.trees.entries()) {
        const size = await sizeOf({ directory: tree.directory, index }, options);
        trees.push({ ...size, ...describeTree(tree, index, options) });
    }
    const directories = [];
    for (const [offset, directory] of host.directories.entries()) {
        const index = host.trees.length + offset;
        directories.push(await sizeOf({ directory, index }, options));
    }
    return { trees, directories };
}
async function sizeOf({ directory, index }, options) {
    const path = options.answer.realPaths.get(index);
    if (path === undefined)
        return uncounted(directory, hangs(directory));
    if (path === null)
        return uncounted(directory, { reason: 'directory-missing', detail: directory });
    const { counted } = options;
    const isCounted = counted === 'all' || counted.some((place) => (0,mount_table/* isWithin */.UO)(path, place));
    return isCounted ? countedThere(directory, index, options) : walkHere(directory, path, options);
}
async function walkHere(directory, path, { answer, limits, world }) {
    try {
        const size = await walkDirectory(path, {
            seconds: limits.walkSeconds,
            signal: world.signal,
            avoid: otherMounts(path, answer.mounts),
        });
        return { ...size, directory };
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        return uncounted(directory, { reason: 'directory-unreadable', detail });
    }
}
/** Mount points below a directory at which another file system begins. */
function otherMounts(path, mounts) {
    const own = (0,mount_table/* mountOf */.vI)(path, mounts);
    const others = mounts.filter(({ device, mountPoint }) => device !== own?.device && mountPoint !== path && (0,mount_table/* isWithin */.UO)(mountPoint, path));
    return new Set(others.map(({ mountPoint }) => mountPoint));
}
function countedThere(directory, index, { answer }) {
    const counted = answer.sizes.get(index);
    const tooLong = { reason: 'walk-too-long', detail: directory };
    if (counted === undefined)
        return uncounted(directory, tooLong);
    const { allocatedBytes, parts, failure } = counted;
    const incomplete = { reason: 'directory-unreadable', detail: directory };
    return {
        directory,
        allocatedBytes,
        apparentBytes: null,
        files: null,
        unreadable: [],
        parts: largestParts(parts.map(({ name, ...part }) => ({ path: `${directory}/${name}`, ...part }))),
        ...(failure === null ? {} : { obstacle: failure === KILLED ? tooLong : incomplete }),
    };
}
function uncounted(directory, obstacle) {
    return {
        directory,
        allocatedBytes: 0,
        apparentBytes: null,
        files: null,
        unreadable: [],
        parts: [],
        obstacle,
    };
}
function describeTree({ directory, requireMount }, index, { answer, filesystems, timezone, world }) {
    const path = answer.realPaths.get(index);
    const mount = typeof path === 'string' ? (0,mount_table/* mountOf */.vI)(path, answer.mounts) : null;
    const isPromised = filesystems.some(({ state, mountPoint }) => state === 'missing' && (0,mount_table/* isWithin */.UO)(directory, mountPoint));
    const isLost = isPromised || (mount !== null && (0,mount_table/* lacksMount */.Ei)(mount.mountPoint, requireMount));
    return {
        exists: path !== null,
        listed: path === null || (path !== undefined && answer.listed.has(index)),
        mountPoint: mount?.mountPoint ?? null,
        mount: isLost ? 'lost' : 'fine',
        ...(0,backup_files/* readBackupFiles */.m)(answer.files.get(index) ?? [], {
            timezone,
            now: world.clock.now(),
        }),
    };
}

// EXTERNAL MODULE: ./build/src/disk/remote-mounts.js
var remote_mounts = __webpack_require__(6057);
;// CONCATENATED MODULE: ./build/src/disk/measure-host.js






/** Measures one host; whatever goes wrong with it is in the result. Databases are the engine's: they come in later. */
async function measureHost(host, options) {
    const takenAt = options.world.clock.now().toISOString();
    if (host.obstacle !== undefined)
        return notReached(host.name, takenAt, host.obstacle);
    const { limits } = options;
    const counted = host.ssh === null ? await (0,remote_mounts/* remoteMounts */.p)() : 'all';
    const asked = await askHost(host, {
        wanted: host.mounts,
        trees: host.trees.map(({ directory }) => directory),
        directories: host.directories,
        counted,
        clock: host.ssh !== null,
        docker: host.docker,
        mountSeconds: limits.mountSeconds,
        walkSeconds: limits.walkSeconds,
    }, options);
    return 'answer' in asked
        ? await describeHost(host, asked, { ...options, takenAt, counted })
        : notReached(host.name, takenAt, asked);
}
async function describeHost(host, { answer, clockSkewSeconds }, options) {
    const isIgnored = host.ignore.length === 0 ? () => false : picomatch_default()([...host.ignore]);
    const found = findFilesystems(answer, { expected: host.mounts, isIgnored });
    const { trees, directories } = await measureDirectories(host, {
        ...options,
        answer,
        filesystems: found.filesystems,
    });
    return {
        host: host.name,
        takenAt: options.takenAt,
        reached: true,
        clockSkewSeconds,
        ...found,
        trees,
        directories,
        docker: answer.docker === null ? null : readDockerUse(answer.docker),
        databases: [],
    };
}
function notReached(host, takenAt, obstacle) {
    return {
        host,
        takenAt,
        reached: false,
        obstacle,
        clockSkewSeconds: null,
        filesystems: [],
        skipped: [],
        trees: [],
        directories: [],
        docker: null,
        databases: [],
    };
}

;// CONCATENATED MODULE: ./build/src/disk/measure-hosts.js

/** Measures hosts side by side, in the order given. One that is dead takes its own time, not that of the others. */
async function measureHosts(hosts, options) {
    const measured = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < hosts.length; index = next++) {
            const host = hosts[index];
            if (host)
                measured[index] = await measureHost(host, options);
        }
    };
    const workers = Math.min(options.limits.parallel, hosts.length);
    await Promise.all(Array.from({ length: workers }, worker));
    return measured;
}

// EXTERNAL MODULE: ./build/src/disk/measurement.js
var measurement = __webpack_require__(8242);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/config/field-path.js
var field_path = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/src/procedures/measurement/hosts-to-measure.js





/**
 * The machines to look at: this one and those of `hosts:`, or the one that is named. Of all of them, one whose key is in a variable
 * that is not set keeps the others from nothing: it has an obstacle.
 * @throws {ConfigurationError} when there is none of that name, or the key of the one that is named is not set
 */
function hostsToMeasure(config, name) {
    const names = [measurement/* LOCAL_HOST */.L, ...Object.keys(config.hosts)];
    if (name !== undefined && !names.includes(name))
        throw unknownHost(name, names);
    const chosen = name === undefined ? names : [name];
    if (name !== undefined)
        (0,requirements/* requireVariables */.pS)(config, `hosts.${name}`);
    return chosen.map((each) => {
        const host = config.hosts[each];
        return host === undefined ? localHost(config) : remoteHost(each, host, config);
    });
}
function localHost({ disk, backups }) {
    const { directories, ignore, docker } = disk;
    // What the backups must lie on must be there.
    const demanded = backups?.requireMount;
    const own = typeof demanded === 'string' ? [demanded] : [];
    const mounts = [...new Set([...disk.mounts, ...own])];
    const trees = backups === undefined
        ? []
        : [{ directory: backups.directory, requireMount: backups.requireMount }];
    return { name: measurement/* LOCAL_HOST */.L, ssh: null, mounts, ignore, trees, directories, docker };
}
function remoteHost(name, host, { disk, unset }) {
    const { mounts, backups, directories, docker, ...ssh } = host;
    const trees = backups.map((directory) => ({ directory, requireMount: false }));
    const about = { name, ssh, mounts, ignore: disk.ignore, trees, directories, docker };
    const missing = unset.find(({ field }) => field.startsWith(`hosts.${name}.`));
    return missing === undefined
        ? about
        : { ...about, obstacle: { reason: 'ssh-key-unusable', detail: missing.value } };
}
function unknownHost(name, names) {
    return new errors/* ConfigurationError */.j1([
        {
            field: 'host',
            value: (0,field_path/* quote */.hD)(name),
            legal: `one of ${names.join(', ')}`,
            mend: (0,did_you_mean/* didYouMean */.a)(name, names, 'Name a host of hosts: in the configuration, or local.'),
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/procedures/measurement/measure-system.js



/**
 * Measures this machine and every host of the configuration, or the one that is named; the local one first. What cannot be
 * measured is said in the result, never thrown.
 * @throws {ConfigurationError} when the named host is unknown, or its key is in a variable that is not set
 */
async function measureSystem(config, world, host) {
    const hosts = hostsToMeasure(config, host);
    const { mountSeconds, walkSeconds, loginSeconds, parallel } = config.disk;
    const [measured, databases] = await Promise.all([
        measureHosts(hosts, {
            limits: { mountSeconds, walkSeconds, loginSeconds, parallel },
            timezone: config.system.timezone,
            world,
        }),
        hosts.some(({ name }) => name === measurement/* LOCAL_HOST */.L) ? measureDatabases(config, world) : [],
    ]);
    return measured.map((each) => (each.host === measurement/* LOCAL_HOST */.L ? { ...each, databases } : each));
}
async function measureDatabases(config, world) {
    if (!config.disk.databases)
        return [];
    // PostgreSQL's client is loaded by those who ask: it would be a tenth of the time of a check.
    const { measureDatabase } = await Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 6896));
    const sources = Object.values(config.backups?.sources ?? {});
    return Promise.all(sources.map((source) => measureDatabase(source, world)));
}


/***/ })

};
;