"use strict";
exports.id = 214;
exports.ids = [214];
exports.modules = {

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worstLevel),
/* harmony export */   t: () => (/* binding */ compareLevels)
/* harmony export */ });
const RANK = {
    ok: 0,
    unknown: 1,
    warning: 2,
    critical: 3,
    emergency: 4,
};
/** Negative when `one` is milder than `other`, positive when it is worse. */
function compareLevels(one, other) {
    return RANK[one] - RANK[other];
}
/** The worst of several levels; `ok` of none. */
function worstLevel(levels) {
    return levels.reduce((worst, level) => (RANK[level] > RANK[worst] ? level : worst), 'ok');
}


/***/ }),

/***/ 5952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iy: () => (/* binding */ openRun),
  HY: () => (/* binding */ openWorld),
  UY: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/adapters/clock.js


/** Longest delay of a timer, in milliseconds (2^31 − 1); Node fires at once above it. */
const LONGEST_TIMER = 2_147_483_647;
async function sleep(seconds, signal) {
    const end = performance.now() + seconds * 1000;
    try {
        // A timer may be a millisecond early.
        for (let left = seconds * 1000;; left = end - performance.now()) {
            const portion = Math.min(Math.max(Math.ceil(left), 0), LONGEST_TIMER);
            await (0,promises_.setTimeout)(portion, undefined, signal ? { signal } : {});
            if (performance.now() >= end)
                return;
        }
    }
    catch (error) {
        if (signal?.aborted)
            throw new errors/* Cancelled */.cJ('cancelled while waiting');
        throw error;
    }
}
/** The clock of this machine. */
const systemClock = {
    now: () => new Date(),
    monotonicSeconds: () => performance.now() / 1000,
    sleep,
};

// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/src/config/secrets.js
var secrets = __webpack_require__(4988);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var locale_phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/procedures/keep-report.js + 16 modules
var keep_report = __webpack_require__(6702);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/report/digest.js
var digest = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/report/recovery-renderings.js + 1 modules
var recovery_renderings = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/src/report/asked-wording.js
var asked_wording = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1749);
;// CONCATENATED MODULE: ./build/src/report/terminal-asked.js


const ITEM = { indent: 3, hang: 2 };
const LOG_SHOWN = 20;
/** `- Login: ✅ OK (200)`, one line per probe and per query; then what a failed application said last. */
function askedLines(sheet, report, phrasebook) {
    const { labels } = phrasebook;
    const { queries = [], probes = [] } = report;
    list(sheet, upper(labels.queries, phrasebook), queries, (each) => (0,asked_wording/* queryText */.wP)(each, phrasebook));
    list(sheet, upper(labels.functions, phrasebook), probes, (each) => (0,asked_wording/* probeText */.Qc)(each, phrasebook));
    changeLines(sheet, report, phrasebook);
    logLines(sheet, report, phrasebook);
}
function list(sheet, title, lines, textOf) {
    if (lines.length === 0)
        return;
    sheet.line(`${wording/* ICONS */.Ze[(0,asked_wording/* worstStatus */.A4)(lines)]} ${title}:`, { style: 'heading' });
    for (const line of lines)
        sheet.line(`- ${line.name}: ${wording/* ICONS */.Ze[line.status]} ${textOf(line)}`, ITEM);
    sheet.blank();
}
function logLines(sheet, { application }, phrasebook) {
    const lines = application?.log?.slice(-LOG_SHOWN) ?? [];
    if (lines.length === 0)
        return;
    sheet.line(`📜 ${upper(phrasebook.labels.applicationLog, phrasebook)}:`, { style: 'heading' });
    for (const line of lines)
        sheet.line(line, { ...ITEM, style: 'dim' });
    sheet.blank();
}
function changeLines(sheet, { application }, phrasebook) {
    const { labels } = phrasebook;
    const changes = application?.changes ?? [];
    if (changes.length === 0)
        return;
    sheet.line(`🧩 ${upper(labels.applicationChanges, phrasebook)}:`, { style: 'heading' });
    for (const { field, change, value } of changes) {
        const words = labels.stagedChanges[change];
        sheet.line(`- ${field}: ${value === '' ? words : `${value} (${words})`}`, ITEM);
    }
    sheet.blank();
}
function upper(text, { locale }) {
    return text.toLocaleUpperCase(locale);
}

// EXTERNAL MODULE: ./build/src/report/disk-wording.js
var disk_wording = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/src/report/sparkline.js
var sparkline = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/src/report/terminal-disk.js



const terminal_disk_ITEM = { indent: 3, hang: 2 };
/** With more hosts than this only those are shown in full that need somebody. */
const HOSTS_IN_FULL = 8;
const GROWERS_SHOWN = 5;
/** The disks as an operator likes to look at them: file systems, backups by tier, what grew, what changed. */
function diskLines(sheet, report, book) {
    const { disk } = report;
    if (!disk)
        return;
    const { labels } = book.disk;
    sheet.line(`📊 ${terminal_disk_upper(labels.title, book)}:`, { style: 'heading' });
    const isShort = disk.hosts.length > HOSTS_IN_FULL;
    for (const host of disk.hosts)
        hostLines(sheet, host, { book, isShort, hosts: disk.hosts.length });
    sheet.blank();
    for (const host of disk.hosts)
        if (!isShort || host.level !== 'ok')
            detailLines(sheet, host, book);
    terminal_disk_changeLines(sheet, report, book);
    adviceLines(sheet, disk, book);
}
function hostLines(sheet, host, { book, isShort, hosts }) {
    const { labels } = book.disk;
    const icon = wording/* ICONS */.Ze[disk_wording/* LEVEL_STATUS */.SA[host.level]];
    if (!host.reached) {
        sheet.line(`${host.host}: ${labels.notReached} ${icon}`, terminal_disk_ITEM);
        return;
    }
    if (isShort && host.level === 'ok') {
        sheet.line(`${host.host}: ${icon} ${labels.levels.ok}`, terminal_disk_ITEM);
        return;
    }
    const lead = hosts === 1 ? '' : `${host.host}:`;
    for (const one of host.filesystems)
        filesystemLine(sheet, one, { book, lead });
}
function filesystemLine(sheet, one, { book, lead }) {
    const { labels } = book.disk;
    const parts = [
        `${lead}${one.mountPoint}: ${(0,disk_wording/* usageText */.tx)(one, book)}`,
        one.trend.length > 1 ? (0,sparkline/* sparkline */.K)(one.trend) : '',
        `${wording/* ICONS */.Ze[disk_wording/* LEVEL_STATUS */.SA[one.level]]} ${labels.levels[one.level]}`,
        (0,disk_wording/* stateText */.r9)(one, book),
        (0,disk_wording/* forecastText */.xn)(one, book),
    ];
    sheet.line(parts.filter((part) => part !== '').join(' '), terminal_disk_ITEM);
}
function detailLines(sheet, host, book) {
    const { format, disk } = book;
    const { labels, phrases } = disk;
    for (const tree of host.trees) {
        sheet.line(`🗂 ${terminal_disk_upper(labels.backupDetails, book)} (${host.host}:${tree.directory}):`, {
            style: 'heading',
        });
        for (const tier of tree.tiers)
            sheet.line((0,disk_wording/* tierText */.uN)(tier, book), terminal_disk_ITEM);
        const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`;
        sheet.line(`${labels.total}: ${format.bytes(tree.allocatedBytes)}${share}`, terminal_disk_ITEM);
        sheet.blank();
    }
    if (host.growers.length === 0)
        return;
    sheet.line(`📈 ${terminal_disk_upper(labels.growers, book)} (${host.host}):`, { style: 'heading' });
    for (const { path, bytes, grownBytes, days } of host.growers.slice(0, GROWERS_SHOWN)) {
        const grown = phrases.grown(format.bytes(grownBytes), format.number(days));
        sheet.line(`${path}: ${format.bytes(bytes)} (${grown})`, terminal_disk_ITEM);
    }
    sheet.blank();
}
function terminal_disk_changeLines(sheet, { alerts }, book) {
    const changes = alerts?.transitions ?? [];
    if (changes.length === 0)
        return;
    sheet.line(`🔔 ${terminal_disk_upper(book.disk.labels.changes, book)}:`, { style: 'heading' });
    for (const change of changes) {
        const icon = wording/* ICONS */.Ze[disk_wording/* LEVEL_STATUS */.SA[change.kind === 'resolved' ? 'ok' : change.alert.level]];
        sheet.line(`${icon} ${(0,disk_wording/* changeText */.k0)(change, book)}`, terminal_disk_ITEM);
    }
    sheet.blank();
}
function adviceLines(sheet, { advice }, book) {
    if (advice.length === 0)
        return;
    const { labels, phrases } = book.disk;
    sheet.line(`🧹 ${terminal_disk_upper(labels.advice, book)}:`, { style: 'heading' });
    for (const { host, command, bytes } of advice)
        sheet.line(`${host}: ${command} — ${phrases.reclaimable(book.format.bytes(bytes))}`, terminal_disk_ITEM);
    sheet.blank();
}
/** Upper case by the rules of the report's language. */
function terminal_disk_upper(text, { locale }) {
    return text.toLocaleUpperCase(locale);
}

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/report/matrix-wording.js
var matrix_wording = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/src/report/terminal-matrix.js



const NAME_WIDTH = 16;
const COUNT_WIDTH = 9;
const ICONS_PER_LINE = 20;
const terminal_matrix_ITEM = { indent: 3, hang: 2 };
/** The detection matrix: a line per group, an icon per fault, then what could not be tried. */
function matrixBlock(sheet, report, phrasebook) {
    const { matrix } = report;
    if (!matrix)
        return;
    const { labels } = phrasebook.matrix;
    sheet.line(`🎯 ${labels.title.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
    sheet.line((0,matrix_wording/* matrixSubject */.mG)(matrix, phrasebook), { indent: 3, style: 'dim' });
    for (const { name, count, trials } of (0,matrix_wording/* matrixLines */.z6)(matrix, phrasebook)) {
        const icons = trials.map(({ outcome }) => wording/* ICONS */.Ze[matrix_wording/* OUTCOME_STATUS */.eb[outcome]]);
        const head = (0,display_width/* padEnd */.f)((0,display_width/* truncate */.xv)(name, NAME_WIDTH), NAME_WIDTH) + (0,display_width/* padEnd */.f)(count, COUNT_WIDTH);
        for (let start = 0; start < icons.length; start += ICONS_PER_LINE) {
            const row = icons.slice(start, start + ICONS_PER_LINE).join('');
            if (start === 0)
                sheet.line(head + row, { indent: 3 });
            else
                sheet.line(row, { indent: 3 + NAME_WIDTH + COUNT_WIDTH });
        }
    }
    for (const trial of (0,matrix_wording/* untried */.IM)(matrix)) {
        const why = (0,matrix_wording/* whyNotTried */.u1)(trial, phrasebook);
        sheet.line(`${wording/* ICONS */.Ze.unknown} ${labels.outcomes['not-tried']}: ${phrasebook.fault(trial.id)} — ${why}`, terminal_matrix_ITEM);
    }
    sheet.blank();
}

// EXTERNAL MODULE: ./build/src/report/migration-wording.js
var migration_wording = __webpack_require__(2616);
;// CONCATENATED MODULE: ./build/src/report/terminal-migration.js


const terminal_migration_ITEM = { indent: 3, hang: 2 };
const INNER = { indent: 6, hang: 2 };
const CHANGES_SHOWN = 30;
const LINES_SHOWN = 12;
/** What a migration did: the command, the structure once for all tenants, rows, locks. */
function migrationLines(sheet, report, phrasebook) {
    const { migration } = report;
    if (!migration)
        return;
    const words = phrasebook.migration;
    const title = words.heading.toLocaleUpperCase(phrasebook.locale);
    const isApplied = migration.outcome === 'applied';
    sheet.line(`${(0,wording/* iconOf */.ZG)(isApplied)} ${title}: ${(0,migration_wording/* outcomeText */.EL)(migration, phrasebook)}`, {
        style: 'heading',
    });
    sheet.line(`$ ${migration.command}`, terminal_migration_ITEM);
    if (!isApplied)
        for (const line of migration.output)
            sheet.line(`| ${line}`, INNER);
    structureLines(sheet, migration, phrasebook);
    rowLines(sheet, migration, phrasebook);
    lockLines(sheet, migration, phrasebook);
    sheet.blank();
}
function structureLines(sheet, { structure }, book) {
    for (const group of structure) {
        sheet.line(`${(0,migration_wording/* placeText */.Z9)(group, book)}:`, terminal_migration_ITEM);
        for (const change of group.changes.slice(0, CHANGES_SHOWN))
            sheet.line((0,migration_wording/* changeText */.k0)(change, book), INNER);
        more(sheet, group.changesTotal - CHANGES_SHOWN, book);
    }
}
function rowLines(sheet, { rows }, book) {
    if (rows.length === 0)
        return;
    const { format, migration: words } = book;
    sheet.line(`${words.rows}:`, terminal_migration_ITEM);
    for (const row of rows.slice(0, LINES_SHOWN)) {
        const figures = ['lost', 'changed', 'added']
            .filter((figure) => row[figure] > 0)
            .map((figure) => `${words[figure].toLocaleLowerCase(book.locale)} ${format.number(row[figure])}`);
        const note = row.isAllowed ? ` (${words.mayChange})` : '';
        sheet.line(`- ${(0,migration_wording/* tableText */.qK)(row, book)}: ${figures.join(', ')}${note}`, INNER);
    }
    more(sheet, rows.length - LINES_SHOWN, book);
}
function lockLines(sheet, { locks }, book) {
    if (locks.length === 0)
        return;
    const { format, migration: words } = book;
    sheet.line(`${words.locks}:`, terminal_migration_ITEM);
    for (const lock of locks.slice(0, LINES_SHOWN)) {
        const who = words.blocked[lock.blocked];
        const time = format.duration(lock.seconds);
        sheet.line(`- ${(0,migration_wording/* tableText */.qK)(lock, book)}: ${words.closedTo.toLocaleLowerCase(book.locale)} ${who}, ${time}`, INNER);
    }
    more(sheet, locks.length - LINES_SHOWN, book);
}
function more(sheet, rest, { phrases, format }) {
    if (rest > 0)
        sheet.line(phrases.more(format.number(rest)), { ...INNER, style: 'dim' });
}

// EXTERNAL MODULE: ./build/src/report/tenant-line.js
var tenant_line = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/src/report/terminal-sections.js





const terminal_sections_ITEM = { indent: 3, hang: 2 };
const TENANTS_PER_LINE = 20;
const TENANT_LINES = 25;
const TROUBLED_SHOWN = 20;
const TABLES_NAMED = 6;
const TABLES_SHOWN = 40;
const BAR_WIDTH = 24;
const LABEL_WIDTH = 24;
const RETENTION_SHOWN = 20;
/** Schemas, and the tables of each with their restored rows. */
function contentLines(sheet, report, phrasebook) {
    const contents = report.contents ?? [];
    if (contents.length === 0)
        return;
    const { labels } = phrasebook;
    const tenants = new Set(report.tenants?.map(({ tenant }) => tenant));
    heading(sheet, capitals(labels.schemas, phrasebook), passIf(contents.every(isIntact)));
    for (const schema of contents) {
        const names = tenants.has(schema.schema) ? '' : tableNames(schema);
        sheet.line(`- ${schema.schema}${names} ${(0,wording/* iconOf */.ZG)(isIntact(schema))}`, terminal_sections_ITEM);
    }
    sheet.blank();
    for (const schema of contents)
        tableLines(sheet, schema, phrasebook);
}
function isIntact(schema) {
    return schema.tables.every(({ intact }) => intact);
}
function tableNames({ tables }) {
    if (tables.length === 0)
        return '';
    const names = tables.slice(0, TABLES_NAMED).map(({ name }) => name);
    return ` (${names.join(', ')}${tables.length > TABLES_NAMED ? ', …' : ''})`;
}
function tableLines(sheet, schema, phrasebook) {
    const { labels, phrases, format } = phrasebook;
    if (schema.tables.length === 0)
        return;
    const title = `${capitals(labels.tables, phrasebook)} (${schema.schema})`;
    heading(sheet, title, passIf(isIntact(schema)));
    for (const { name, rows, intact } of (0,digest/* tablesShown */.T1)(schema, TABLES_SHOWN)) {
        sheet.line(`- ${name}: ${phrases.rows(rows, format.number(rows))} ${(0,wording/* iconOf */.ZG)(intact)}`, terminal_sections_ITEM);
    }
    moreLine(sheet, schema.tables.length - TABLES_SHOWN, phrasebook);
    sheet.blank();
}
/** `Foreign Keys: 9/9`, one line per kind of object. */
function integrityLines(sheet, report, book) {
    const lines = report.integrity ?? [];
    if (lines.length === 0)
        return;
    const { labels, format } = book;
    const whole = lines.every(({ intact, total }) => intact === total);
    heading(sheet, capitals(labels.integrity, book), passIf(whole));
    for (const { id, intact, total } of lines) {
        const count = `${format.number(intact)}/${format.number(total)}`;
        sheet.line(`- ${book.check(id)}: ${count} ${(0,wording/* iconOf */.ZG)(intact === total)}`, terminal_sections_ITEM);
    }
    sheet.blank();
}
/** A grid of all tenants, then the names of those that are not restorable. */
function tenantLines(sheet, report, phrasebook) {
    const tenants = report.tenants ?? [];
    // One tenant that is well stands among the schemas already.
    if (tenants.length === 0 || (tenants.length === 1 && worstTenant(tenants) === 'pass'))
        return;
    const { labels, format } = phrasebook;
    const good = (0,digest/* restorableTenants */.h$)(tenants);
    const count = ` ${format.number(good)}/${format.number(tenants.length)}`;
    heading(sheet, capitals(labels.tenants, phrasebook) + count, worstTenant(tenants));
    if (tenants.length > 1)
        tenantGrid(sheet, tenants, phrasebook);
    const troubled = (0,digest/* troubledTenants */.pi)(tenants);
    for (const one of troubled.slice(0, TROUBLED_SHOWN)) {
        const icon = wording/* ICONS */.Ze[wording/* TENANT_STATUS */.m_[one.verdict]];
        sheet.line(`${icon} ${one.tenant}: ${(0,tenant_line/* tenantLine */.t)(one, phrasebook)}`, terminal_sections_ITEM);
    }
    moreLine(sheet, troubled.length - TROUBLED_SHOWN, phrasebook);
    sheet.blank();
}
function tenantGrid(sheet, tenants, phrasebook) {
    const names = (0,digest/* shortTenantNames */.vS)(tenants.map(({ tenant }) => tenant));
    const shown = Math.min(tenants.length, TENANTS_PER_LINE * TENANT_LINES);
    for (let start = 0; start < shown; start += TENANTS_PER_LINE) {
        const line = tenants.slice(start, start + TENANTS_PER_LINE);
        const icons = line.map(({ verdict }) => wording/* ICONS */.Ze[wording/* TENANT_STATUS */.m_[verdict]]).join('');
        const label = (0,display_width/* padEnd */.f)((0,display_width/* truncate */.xv)((0,plain_text/* plainLine */.h)(names[start] ?? ''), 8), 8);
        sheet.line(`${label} ${icons}`, terminal_sections_ITEM);
    }
    moreLine(sheet, tenants.length - shown, phrasebook);
}
/** Phases of the recovery as bars; the longest fills the line. */
function phaseLines(sheet, report, phrasebook) {
    const phases = (0,digest/* phasesOf */.I$)(report);
    const longest = Math.max(...phases.map(({ seconds }) => seconds));
    if (phases.length === 0 || longest <= 0)
        return;
    const { labels, format } = phrasebook;
    sheet.line(`📈 ${labels.phases.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
    for (const { id, seconds } of phases) {
        const name = (0,display_width/* padEnd */.f)((0,display_width/* truncate */.xv)(phrasebook.step(id), LABEL_WIDTH), LABEL_WIDTH);
        const duration = format.duration(seconds).padStart(12);
        const filled = Math.round((seconds / longest) * BAR_WIDTH);
        sheet.line(`- ${name}${duration} ${'█'.repeat(filled) || '▏'}`, terminal_sections_ITEM);
    }
    sheet.blank();
}
/** Files that a backup left, with the hash that proves them. */
function artifactLines(sheet, report, phrasebook) {
    const { labels, format } = phrasebook;
    if (report.artifacts.length === 0)
        return;
    sheet.line(`📁 ${labels.artifacts.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
    for (const { kind, path, bytes, sha256 } of report.artifacts) {
        sheet.line(`- ${labels.artifactKinds[kind]} (${format.bytes(bytes)}):`, terminal_sections_ITEM);
        sheet.line(path, { indent: 5, isVerbatim: true });
        if (sha256 !== undefined)
            sheet.line(`SHA-256 ${sha256}`, { indent: 5, style: 'dim', isVerbatim: true });
    }
    sheet.blank();
}
/** What the rotation keeps, promotes and removes. */
function retentionLines(sheet, report, phrasebook) {
    const lines = report.retention ?? [];
    if (lines.length === 0)
        return;
    const { labels } = phrasebook;
    const frozen = lines.some(({ action }) => action === 'freeze');
    const title = labels.retentionPlan.toLocaleUpperCase(phrasebook.locale);
    sheet.line(`${wording/* ICONS */.Ze[frozen ? 'warn' : 'pass']} ${title}:`, { style: 'heading' });
    for (const { action, tier, name, reason } of lines.slice(0, RETENTION_SHOWN)) {
        const why = reason === '' ? '' : ` — ${phrasebook.reason(reason).title}`;
        sheet.line(`- ${labels.retention[action]}: ${tier}/${name}${why}`, terminal_sections_ITEM);
    }
    moreLine(sheet, lines.length - RETENTION_SHOWN, phrasebook);
    sheet.blank();
}
function passIf(good) {
    return good ? 'pass' : 'fail';
}
function worstTenant(tenants) {
    const [worst] = (0,digest/* troubledTenants */.pi)(tenants);
    return worst ? wording/* TENANT_STATUS */.m_[worst.verdict] : 'pass';
}
function heading(sheet, title, status) {
    sheet.line(`${wording/* ICONS */.Ze[status]} ${title}:`, { style: 'heading' });
}
function capitals(text, phrasebook) {
    return text.toLocaleUpperCase(phrasebook.locale);
}
function moreLine(sheet, rest, phrasebook) {
    if (rest <= 0)
        return;
    sheet.line(phrasebook.phrases.more(phrasebook.format.number(rest)), { ...terminal_sections_ITEM, style: 'dim' });
}

// EXTERNAL MODULE: ./build/src/report/terminal-sheet.js
var terminal_sheet = __webpack_require__(7495);
;// CONCATENATED MODULE: ./build/src/report/terminal.js










const GROUPS_SHOWN = 12;
const FINDINGS_SHOWN_PER_GROUP = 5;
/** The report as an operator likes to read it: verdict, what needs a person, tables, result. Ends with a newline. */
function renderTerminal(report, options) {
    const phrasebook = (0,locale_phrasebook/* createPhrasebook */.x)(options.locale, options.timeZone);
    const sheet = new terminal_sheet/* TerminalSheet */.Ev((0,terminal_sheet/* createPaint */.XG)(options.colour ?? false), options.width ?? 80);
    header(sheet, report, phrasebook);
    attention(sheet, report, phrasebook);
    subject(sheet, report, phrasebook);
    (0,recovery_renderings/* recoveryLines */.dM)(sheet, report, phrasebook);
    migrationLines(sheet, report, phrasebook);
    matrixBlock(sheet, report, phrasebook);
    diskLines(sheet, report, phrasebook);
    contentLines(sheet, report, phrasebook);
    integrityLines(sheet, report, phrasebook);
    askedLines(sheet, report, phrasebook);
    tenantLines(sheet, report, phrasebook);
    phaseLines(sheet, report, phrasebook);
    artifactLines(sheet, report, phrasebook);
    retentionLines(sheet, report, phrasebook);
    result(sheet, report, phrasebook);
    return sheet.toString();
}
function header(sheet, report, phrasebook) {
    const status = (0,digest/* verdictStatus */.cb)(report.verdict.value);
    const word = (0,wording/* verdictWords */.L2)(report, phrasebook).word;
    const headline = [`${wording/* ICONS */.Ze[status]} ${word}`, (0,wording/* headlineFigures */.uN)(report, phrasebook)];
    const title = phrasebook.labels.titles[report.procedure];
    sheet.box([title, report.system, headline.filter(Boolean).join(' · ')], status);
    sheet.blank();
}
function attention(sheet, report, phrasebook) {
    const groups = (0,digest/* attentionGroups */.TD)(report);
    const [worst] = groups;
    if (!worst)
        return;
    const { labels, phrases, format } = phrasebook;
    sheet.line(`${wording/* ICONS */.Ze[worst.status]} ${terminal_upper(labels.needsPerson, phrasebook)}:`, {
        style: 'heading',
    });
    for (const { reason, status, facts, findings } of groups.slice(0, GROUPS_SHOWN)) {
        const [first] = findings;
        const text = phrasebook.reason(reason, { ...(first && (0,digest/* factsOf */.xS)(first)), ...facts });
        const count = findings.length > 1 ? ` (${format.number(findings.length)})` : '';
        sheet.line(`${wording/* ICONS */.Ze[status]} ${text.title}${count}`, { indent: 3, hang: 3, style: status });
        findingLines(sheet, findings, phrasebook);
        if (text.hint !== '')
            sheet.line(`→ ${text.hint}`, { indent: 6, hang: 2 });
    }
    const rest = groups.length - GROUPS_SHOWN;
    if (rest > 0)
        sheet.line(phrases.more(format.number(rest)), { indent: 3, style: 'dim' });
    if (report.error !== undefined)
        sheet.line(`${labels.error}: ${report.error}`, { indent: 3, hang: 2 });
    sheet.blank();
}
function findingLines(sheet, findings, phrasebook) {
    for (const finding of findings.slice(0, FINDINGS_SHOWN_PER_GROUP)) {
        const place = (0,digest/* placeOf */.$t)(finding) || phrasebook.labels.wholeDatabase;
        sheet.line(`${place}: ${(0,wording/* differenceOf */.Pq)(finding, phrasebook)}`, { indent: 6, hang: 2 });
    }
    const rest = findings.length - FINDINGS_SHOWN_PER_GROUP;
    if (rest <= 0)
        return;
    const text = phrasebook.phrases.more(phrasebook.format.number(rest));
    sheet.line(text, { indent: 6, style: 'dim' });
}
function subject(sheet, report, phrasebook) {
    const { labels, format } = phrasebook;
    const { backup } = report;
    sheet.line(`📅 ${labels.date}: ${format.dateTime(report.startedAt)} (${format.timeZone})`);
    if (backup) {
        sheet.line(`📦 ${labels.backup}: ${backup.name}`);
        const origin = `${backup.source}, ${backup.tier}`;
        sheet.line(`${labels.takenAt} ${format.dateTime(backup.takenAt)} (${origin})`, { indent: 3 });
    }
    const restore = (0,digest/* metricOf */.ak)(report, 'restore');
    const [label, seconds] = restore
        ? [labels.restoreTime, restore.value]
        : [labels.duration, report.durationSeconds];
    sheet.line(`⏳ ${label}: ${format.duration(seconds)}`);
    sheet.blank();
}
function result(sheet, report, phrasebook) {
    const { labels } = phrasebook;
    const status = (0,digest/* verdictStatus */.cb)(report.verdict.value);
    const sentence = (0,wording/* verdictWords */.L2)(report, phrasebook).result;
    sheet.line(`${wording/* ICONS */.Ze[status]} ${terminal_upper(labels.result, phrasebook)}: ${sentence}`, { style: status });
    sheet.blank();
    sheet.line(`🔎 ${labels.proven}: ${(0,wording/* provenText */.Sd)(report, phrasebook)}`, { hang: 3 });
    for (const [label, metric] of (0,wording/* objectiveFigures */.ff)(report, phrasebook)) {
        const icon = metric.id === 'rpo' ? '🕐' : '📊';
        sheet.line(`${icon} ${label}: ${(0,wording/* metricAgainstObjective */.ll)(metric, phrasebook)}`);
    }
    if (report.backup)
        sheet.line(`💾 ${labels.backupSize}: ${(0,wording/* sizeText */.lP)(report, phrasebook)}`);
}
/** Upper case by the rules of the report's language. */
function terminal_upper(text, phrasebook) {
    return text.toLocaleUpperCase(phrasebook.locale);
}

;// CONCATENATED MODULE: ./build/src/report/live.js
const live_BAR_WIDTH = 20;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** `dumping ████████░░░░ 41% · 123 MB of 300 MB · 25 MB/s · 7 s left`; the bar only where it can be redrawn. */
function progressLine(reading, phrasebook, withBar) {
    const { progress, fraction, rate, remainingSeconds } = reading;
    const { format, phrases } = phrasebook;
    const bar = withBar && fraction !== undefined ? ` ${progressBar(fraction)}` : '';
    const percent = fraction === undefined ? '' : ` ${format.percent(Math.floor(fraction * 100) / 100)}`;
    const parts = [amount(progress, phrasebook)];
    if (rate !== undefined)
        parts.push(`${quantity(progress.unit, rate, phrasebook)}/s`);
    if (remainingSeconds !== undefined && fraction !== 1) {
        parts.push(phrases.remaining(format.duration(Math.ceil(remainingSeconds))));
    }
    const head = `${phrasebook.activity(progress.activity)}${bar}${percent}`;
    return [head, ...parts].join(' · ');
}
/** A bar of 20 columns in eighths. */
function progressBar(fraction) {
    const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * live_BAR_WIDTH * 8);
    const full = Math.floor(eighths / 8);
    const bar = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
    return bar + '░'.repeat(live_BAR_WIDTH - bar.length);
}
function amount({ done, total, unit }, phrasebook) {
    if (total === undefined)
        return quantity(unit, done, phrasebook);
    const { format, phrases } = phrasebook;
    const sofar = unit === 'bytes' ? format.bytes(done) : format.number(done);
    return phrases.of(sofar, quantity(unit, total, phrasebook));
}
function quantity(unit, value, phrasebook) {
    const { format, phrases } = phrasebook;
    if (unit === 'bytes')
        return format.bytes(value);
    const whole = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
    const figure = format.number(whole);
    if (unit === 'tables')
        return phrases.tables(whole, figure);
    if (unit === 'rows')
        return phrases.rows(whole, figure);
    return figure;
}

;// CONCATENATED MODULE: ./build/src/report/progress-meter.js
/** A rate measured over less than this says nothing. */
const RATE_AFTER_SECONDS = 0.5;
/** Measures one activity from its first figure on. Time is given to it, so that it stays pure. */
class ProgressMeter {
    #startedSeconds;
    #startedDone;
    #latest;
    #updatedSeconds;
    constructor(first, nowSeconds) {
        this.#startedSeconds = nowSeconds;
        this.#startedDone = first.done;
        this.#latest = first;
        this.#updatedSeconds = nowSeconds;
    }
    update(progress, nowSeconds) {
        this.#latest = progress;
        this.#updatedSeconds = nowSeconds;
    }
    /** Monotonic seconds of the newest figure. */
    get updatedSeconds() {
        return this.#updatedSeconds;
    }
    get finished() {
        const { done, total } = this.#latest;
        return total !== undefined && done >= total;
    }
    read(nowSeconds) {
        const progress = this.#latest;
        const elapsedSeconds = nowSeconds - this.#startedSeconds;
        const { done, total } = progress;
        const gained = done - this.#startedDone;
        const measured = elapsedSeconds >= RATE_AFTER_SECONDS && gained > 0;
        const rate = measured ? gained / elapsedSeconds : undefined;
        return {
            progress,
            elapsedSeconds,
            ...(rate !== undefined && { rate }),
            // An estimate of the total can be passed: never more than all, never less than nothing left.
            ...(total !== undefined && total > 0 && { fraction: Math.min(1, done / total) }),
            ...(rate !== undefined &&
                total !== undefined && { remainingSeconds: Math.max(0, total - done) / rate }),
        };
    }
}

;// CONCATENATED MODULE: ./build/src/report/terminal-log.js







const REDRAW_SECONDS = 0.1;
/** In a log file a line every ten seconds or ten per cent tells enough; never more than one a second. */
const LOG_EVERY_SECONDS = 10;
const LOG_EVERY_FRACTION = 0.1;
const LOG_AT_MOST_EVERY_SECONDS = 1;
/** An activity that reported nothing for so long has probably ended without saying so. */
const SHOWN_FOR_SECONDS = 5;
const ERASE_LINE = '\r\u001b[2K';
/** `Log` for a person: one redrawn progress line in a terminal, quiet periodic lines in a file. */
class TerminalLog {
    #options;
    #phrasebook;
    #paint;
    #live;
    #activities = new Map();
    #depth = 0;
    #drawnSeconds = Number.NEGATIVE_INFINITY;
    #lineOpen = false;
    constructor(options) {
        this.#options = options;
        this.#phrasebook = (0,locale_phrasebook/* createPhrasebook */.x)(options.locale, 'UTC');
        this.#paint = (0,terminal_sheet/* createPaint */.XG)((0,terminal_sheet/* supportsColour */.HF)(options.stream));
        this.#live = options.stream.isTTY === true;
    }
    info(message) {
        this.#say(message);
    }
    warn(message) {
        this.#say(`${wording/* ICONS */.Ze.warn} ${message}`, 'warn');
    }
    error(message) {
        this.#say(`${wording/* ICONS */.Ze.fail} ${message}`, 'fail');
    }
    debug(message) {
        if (this.#options.verbose === true)
            this.#say(message, 'dim');
    }
    async group(title, body) {
        const started = this.#now();
        // A log file must show where a run died; on a screen the live line does.
        if (!this.#live)
            this.#say(`▸ ${title}`, 'heading');
        this.#depth += 1;
        let icon = wording/* ICONS */.Ze.fail;
        try {
            const result = await body();
            icon = wording/* ICONS */.Ze.pass;
            return result;
        }
        finally {
            this.#depth -= 1;
            if (this.#depth === 0)
                this.#activities.clear();
            const took = this.#phrasebook.format.duration(this.#now() - started);
            this.#say(`${icon} ${title} · ${took}`);
        }
    }
    progress(progress) {
        const now = this.#now();
        const activity = this.#note(progress, now);
        if (this.#live)
            this.#redraw(now);
        else
            this.#sayNowAndThen(activity, now);
    }
    #note(progress, now) {
        const known = this.#activities.get(progress.activity);
        if (known) {
            known.meter.update(progress, now);
            return known;
        }
        const meter = new ProgressMeter(progress, now);
        const activity = { meter, saidSeconds: now, saidFraction: 0 };
        this.#activities.set(progress.activity, activity);
        return activity;
    }
    #redraw(now) {
        if (now - this.#drawnSeconds < REDRAW_SECONDS)
            return;
        this.#drawnSeconds = now;
        const lines = [...this.#activities.values()]
            .filter(({ meter }) => !meter.finished && now - meter.updatedSeconds < SHOWN_FOR_SECONDS)
            .map(({ meter }) => progressLine(meter.read(now), this.#phrasebook, true));
        if (lines.length === 0) {
            this.#erase();
            return;
        }
        const width = (this.#options.stream.columns ?? 80) - 1;
        this.#options.stream.write(ERASE_LINE + (0,display_width/* truncate */.xv)((0,plain_text/* plainLine */.h)(lines.join('   ')), width));
        this.#lineOpen = true;
    }
    #sayNowAndThen(activity, now) {
        const reading = activity.meter.read(now);
        const silence = now - activity.saidSeconds;
        const gained = (reading.fraction ?? 0) - activity.saidFraction;
        if (silence < LOG_AT_MOST_EVERY_SECONDS)
            return;
        if (silence < LOG_EVERY_SECONDS && gained < LOG_EVERY_FRACTION)
            return;
        activity.saidSeconds = now;
        activity.saidFraction = reading.fraction ?? 0;
        this.#say(progressLine(reading, this.#phrasebook, false));
    }
    #say(message, style) {
        this.#erase();
        const indent = '  '.repeat(this.#depth);
        for (const line of this.#options.redact(message).split('\n')) {
            const clean = (0,plain_text/* plainLine */.h)(line);
            this.#options.stream.write(`${indent}${style ? this.#paint(style, clean) : clean}\n`);
        }
    }
    #erase() {
        if (this.#lineOpen)
            this.#options.stream.write(ERASE_LINE);
        this.#lineOpen = false;
    }
    #now() {
        return this.#options.clock.monotonicSeconds();
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/http-client.js

/**
 * HTTP by Node's own client, one connection per exchange: no pool keeps the process or the other side waiting, and a
 * latency holds the whole of what a first visitor waits for. `fetch` would refuse ports that browsers refuse (6000 …).
 */
const httpClient = { exchange };
async function exchange(request) {
    if (request.signal?.aborted)
        throw new errors/* HttpFailure */.HR('cancelled', 'cancelled');
    const started = performance.now();
    const outgoing = await http_client_open(request);
    const limits = watch(outgoing, request);
    try {
        const incoming = await responseOf(outgoing, request.body);
        const body = await readBody(incoming, request.maxBytes);
        return {
            status: incoming.statusCode ?? 0,
            headers: headersOf(incoming),
            body,
            seconds: (performance.now() - started) / 1000,
        };
    }
    catch (error) {
        throw limits.broken() ?? asFailure(error);
    }
    finally {
        limits.end();
        outgoing.destroy();
    }
}
/** HTTP and TLS are loaded by the first exchange: most runs speak to nobody, and they are a tenth of a short one. */
async function http_client_open({ url, method, headers }) {
    const target = new URL(url);
    const { request: start } = target.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    try {
        return start(target, {
            method,
            // Bodies are read as they come: a small answer cannot unfold into a huge one.
            headers: { 'accept-encoding': 'identity', ...headers },
            agent: false,
        });
    }
    catch (error) {
        throw asFailure(error);
    }
}
/** Ends the exchange when its time is over or the run is cancelled; `broken` tells which it was. */
function watch(outgoing, { timeoutSeconds, signal }) {
    let broken;
    const give = (failure) => {
        broken ??= failure;
        outgoing.destroy(failure);
    };
    const onTimeout = () => give(new errors/* HttpFailure */.HR('timeout', `no answer within ${timeoutSeconds} s`));
    const onAbort = () => give(new errors/* HttpFailure */.HR('cancelled', 'cancelled'));
    const timer = setTimeout(onTimeout, timeoutSeconds * 1000);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        broken: () => broken,
        end: () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function responseOf(outgoing, body) {
    return new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        // It may fail again while the body is read; that reader sees it by itself.
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
async function readBody(incoming, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += Buffer.byteLength(chunk);
        if (bytes > maxBytes)
            throw new errors/* HttpFailure */.HR('too-large', `the answer is larger than ${maxBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks).toString('utf8');
}
function headersOf({ headersDistinct }) {
    return Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]));
}
function asFailure(error) {
    if (error instanceof errors/* HttpFailure */.HR)
        return error;
    return new errors/* HttpFailure */.HR('unreachable', messageOf(error));
}
/** Where every address of a name refused, Node reports them together under an empty message. */
function messageOf(error) {
    if (error instanceof AggregateError)
        return messageOf(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/src/adapters/process/base-environment.js
const INHERITED = new Set([
    'PATH',
    'HOME',
    'LANG',
    'TZ',
    'TMPDIR',
    // The runner's end-of-job sweep finds orphans by this variable; without it they would outlive the job.
    'RUNNER_TRACKING_ID',
]);
/** Names the launcher in each child's environment, so that a later process can find what a killed one left behind. */
const base_environment_OWNER_VARIABLE = 'LASTRO_OWNER';
/**
 * Environment of a child: an allow-list of ours, then the command's own variables.
 * Inputs and tokens of the runner (`INPUT_*`, `GITHUB_*`, `ACTIONS_*`) never pass: any process of the same user can
 * read them in `/proc`.
 */
function childEnvironment(command, owner, own = process.env) {
    const inherited = Object.entries(own).filter((entry) => entry[1] !== undefined && (INHERITED.has(entry[0]) || entry[0].startsWith('LC_')));
    const base = Object.fromEntries(inherited);
    if (command.runAs) {
        // Our own home is closed to the other user.
        delete base.HOME;
        base.USER = command.runAs.name;
        base.LOGNAME = command.runAs.name;
    }
    if (owner !== undefined)
        base[base_environment_OWNER_VARIABLE] = owner;
    return { ...base, ...command.env };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/adapters/process/process-group.js


/** Time a group has between TERM and KILL. The runner gives an action 7.5 s in all before it loses patience. */
const KILL_GRACE_SECONDS = 3;
/** After KILL a process can still hang in the kernel (dead NFS); waiting longer would cost the whole step. */
const AFTER_KILL_SECONDS = 0.5;
const POLL_MILLISECONDS = 20;
/** Sends a signal to a whole process group; false when no member is left. */
function signalGroup(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
/** Whether a group has a member that still runs. Zombies do not count: under a PID 1 that reaps nobody they stay for ever. */
function isGroupAlive(leader) {
    try {
        process.kill(-leader, 0);
    }
    catch (error) {
        if (!isPermissionError(error))
            return false;
    }
    return hasRunningMember(leader);
}
/** TERM, a grace, KILL; resolves when the group is gone (or will not go). */
async function endGroup(leader, graceSeconds = KILL_GRACE_SECONDS) {
    signalGroup(leader, 'SIGTERM');
    if (await waitUntilGone(leader, graceSeconds))
        return;
    signalGroup(leader, 'SIGKILL');
    await waitUntilGone(leader, AFTER_KILL_SECONDS);
}
async function waitUntilGone(leader, seconds) {
    const end = performance.now() + seconds * 1000;
    while (isGroupAlive(leader)) {
        if (performance.now() >= end)
            return false;
        await (0,promises_.setTimeout)(POLL_MILLISECONDS);
    }
    return true;
}
function isPermissionError(error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
}
function hasRunningMember(leader) {
    const pids = processIds();
    if (pids === undefined)
        return true;
    return pids.some((pid) => {
        const stat = processStat(pid);
        return stat !== undefined && stat.group === leader && !'ZX'.includes(stat.state);
    });
}
/** Ids of all processes, or nothing where there is no Linux `/proc`. */
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return undefined;
    }
}
/** proc(5), `stat`: after the parenthesised name (which may hold anything) come state, parent, group. */
function processStat(pid) {
    try {
        const line = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state = 'X', , group] = line.slice(line.lastIndexOf(')') + 2).split(' ');
        return { state, group: Number(group) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process/leftovers.js




const leftovers_POLL_MILLISECONDS = 20;
/**
 * Ends every process that a launcher with this `owner` started, wherever it went (own session, own group): TERM, 3 s,
 * KILL. For the case that the launcher itself was killed by SIGKILL. Returns how many it found.
 */
function endLeftovers(owner, graceSeconds) {
    return endMarked(`${OWNER_VARIABLE}=${owner}`, graceSeconds);
}
/** Ends every process in whose initial environment `mark` (`NAME=value`) stands: TERM, 3 s, KILL. Returns how many it found. */
async function endMarked(mark, graceSeconds = KILL_GRACE_SECONDS) {
    const found = findMarked(mark);
    send(found, 'SIGTERM');
    const end = performance.now() + graceSeconds * 1000;
    while (findMarked(mark).length > 0 && performance.now() < end)
        await (0,promises_.setTimeout)(leftovers_POLL_MILLISECONDS);
    // Asked anew: an id seen before may belong to somebody else by now, and a fork may have come since.
    killMarked(mark);
    return found.length;
}
/** SIGKILL to every process in whose initial environment `mark` (`NAME=value`) stands. */
function killMarked(mark) {
    send(findMarked(mark), 'SIGKILL');
}
/** The initial environment is what the kernel shows: a child cannot shed the mark by changing its own variables. */
function findMarked(mark) {
    return (processIds() ?? []).filter((pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function send(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // It ended by itself.
        }
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process/ask-program.js






/** A program that has not said its version by then hangs. */
const DEFAULT_TIMEOUT_SECONDS = 10;
/** Names one question in the environment of whoever answers it: @actions/exec gives us no handle to end it by. */
const QUESTION_VARIABLE = 'LASTRO_QUESTION';
/**
 * Puts a short question by @actions/exec. Its environment is allow-listed like that of every child; after the time-out
 * or a cancellation the program is killed with all that it started.
 * @throws CommandError when there is no answer: not started, not in time, cancelled.
 */
async function askProgram(question, options) {
    const id = (0,external_node_crypto_.randomUUID)();
    const env = { ...childEnvironment(question, options.owner), [QUESTION_VARIABLE]: id };
    const answer = (0,exec/* getExecOutput */.H)(quoted(question.file), [...question.args], {
        env,
        silent: true,
        ignoreReturnCode: true,
    });
    const impatience = impatienceOf(question.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS, options);
    try {
        const { exitCode, stdout, stderr } = await Promise.race([answer, impatience.given]);
        return { exitCode, stdout, stderr: options.redact(stderr) };
    }
    catch (error) {
        killMarked(`${QUESTION_VARIABLE}=${id}`);
        // It ends by our kill; nobody waits for it any more.
        answer.catch(() => undefined);
        throw failure(question, error, options.redact);
    }
    finally {
        impatience.end();
    }
}
/** @actions/exec parses the program as a command line, in which a backslash escapes a quote only. Source: its argStringToArray. */
function quoted(file) {
    return `"${file.replaceAll('"', '\\"')}"`;
}
/** Why nobody waits for the answer any longer. */
class GaveUp extends Error {
    because;
    constructor(because) {
        super(because);
        this.because = because;
    }
}
function impatienceOf(seconds, { signal }) {
    const { promise, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const timer = setTimeout(() => reject(new GaveUp('timeout')), seconds * 1000);
    const onAbort = () => reject(new GaveUp('cancelled'));
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        given: promise,
        end: () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function failure(question, error, redact) {
    const cause = error instanceof GaveUp ? error.because : 'spawn';
    const text = error instanceof Error && cause === 'spawn' ? error.message : '';
    return new errors/* CommandError */.Qd({
        program: (0,external_node_path_.basename)(question.file),
        args: question.args.map(redact),
        exitCode: null,
        cause,
        stderrTail: redact(text),
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/adapters/process/stderr-tail.js

/** Characters of stderr kept; enough for any message that explains a failure, small enough for an annotation's report. */
const STDERR_TAIL_CHARS = 20_000;
/** Characters of one line handed to `onLine`; the rest of a longer line is dropped. */
const LINE_CHARS = 4096;
/** Carriage returns end a line too: progress of rsync and pg tools is drawn with them. */
const LINE_END = /\r\n|\n|\r/;
/** Keeps the last 20,000 characters, in memory that does not grow with the stream. */
function createStderrTail(redact, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let tail = '';
    let line = '';
    let isCut = false;
    // Twice the length is kept until here: a secret that straddles the cut must be whole to be recognised.
    const handLine = () => {
        if (onLine && line !== '')
            onLine(redact(line).slice(0, LINE_CHARS));
        line = '';
    };
    const handLines = (text) => {
        const parts = text.split(LINE_END);
        for (const [index, part] of parts.entries()) {
            line = (line + part).slice(0, 2 * LINE_CHARS);
            if (index < parts.length - 1)
                handLine();
        }
    };
    const accept = (text) => {
        const all = tail + text;
        isCut ||= all.length > STDERR_TAIL_CHARS;
        tail = all.slice(-STDERR_TAIL_CHARS);
        if (onLine)
            handLines(text);
    };
    return {
        write: (chunk) => accept(decoder.write(chunk)),
        end: () => {
            accept(decoder.end());
            handLine();
            // The first line may begin in the middle of a secret, which no redactor would know.
            return redact(isCut ? tail.replace(/^\S*\s|^\S+$/, '') : tail);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process/child.js







/** Workers that end a moment after their leader are normal; later ones are orphans. */
const LINGER_SECONDS = 1;
/** Once the group is gone, what it wrote lies in our buffers; a stream still open is held by a process that left the group. */
const DRAIN_SECONDS = 0.5;
const child_POLL_MILLISECONDS = 20;
const EXIT_NEWS_SECONDS = 1;
/** Longest delay of a timer, in milliseconds (2^31 − 1); Node fires at once above it. */
const child_LONGEST_TIMER = 2_147_483_647;
/** Buffer between a child's stdout and its reader; above it the child is made to wait. */
const STDOUT_BUFFER_BYTES = 256 * 1024;
/** A spawned process group under supervision: limits, kill ladder, stderr. */
class Child {
    /** Every byte the child wrote, at the reader's pace; it ends, without error, also when the child failed. */
    stdout = new external_node_stream_.PassThrough({ highWaterMark: STDOUT_BUFFER_BYTES });
    /** Resolves when the group is gone and stderr is read; never rejects. */
    ended;
    #command;
    #graceSeconds;
    #process;
    #startedAt = performance.now();
    #stopCause;
    #stopping;
    #laddered = Promise.withResolvers();
    #spawnError = '';
    #isOver = false;
    constructor(command, options) {
        this.#command = command;
        this.#graceSeconds = options.graceSeconds;
        this.#process = this.#spawn(options);
        this.ended = this.#supervise(options);
    }
    /** NaN when it could not be started: `process.kill` throws on it, where 0 or −1 would hit strangers. */
    get pid() {
        return this.#process?.pid ?? Number.NaN;
    }
    get stdin() {
        return this.#process?.stdin ?? null;
    }
    /** Runs the kill ladder once; `cause` is what the result will say, the signal itself when absent. */
    stop(cause) {
        if (this.#isOver || this.#process?.pid === undefined)
            return Promise.resolve();
        this.#stopCause ??= cause;
        return this.#endGroup(this.#process.pid);
    }
    /** SIGKILL to the whole group, without waiting. */
    killNow() {
        if (!this.#isOver && this.#process?.pid !== undefined) {
            this.#stopCause ??= 'cancelled';
            signalGroup(this.#process.pid, 'SIGKILL');
        }
    }
    #spawn(options) {
        try {
            return (0,external_node_child_process_.spawn)(this.#command.file, [...this.#command.args], this.#spawnOptions(options));
        }
        catch (error) {
            this.#spawnError = spawnErrorText(error, this.#command);
            return undefined;
        }
    }
    #spawnOptions(options) {
        const { cwd, runAs } = this.#command;
        const directory = cwd ?? (runAs ? '/' : undefined);
        return {
            env: childEnvironment(this.#command, options.owner),
            detached: true,
            stdio: [options.hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
            ...(directory === undefined ? {} : { cwd: directory }),
            ...(runAs ? { uid: runAs.uid, gid: runAs.gid } : {}),
        };
    }
    async #supervise(options) {
        const child = this.#process;
        if (!child)
            return this.#finish(null, null, this.#spawnError);
        const tail = createStderrTail(options.redact, this.#command.onStderrLine);
        child.stderr?.on('data', (chunk) => tail.write(chunk));
        forward(child.stdout, this.stdout);
        const timer = this.#startTimer();
        const [exitCode, signal] = await this.#leaderEnd(child);
        clearTimeout(timer);
        await this.#endStragglers();
        await closeWithin(child.stderr, DRAIN_SECONDS);
        return this.#finish(exitCode, signal, tail.end());
    }
    #startTimer() {
        const { timeoutSeconds } = this.#command;
        if (timeoutSeconds === undefined)
            return undefined;
        const milliseconds = Math.min(timeoutSeconds * 1000, child_LONGEST_TIMER);
        return setTimeout(() => void this.stop('timeout'), milliseconds);
    }
    /** Settles on exit, on a failed start, or when the ladder is through and the kernel still holds the leader. */
    #leaderEnd(child) {
        return new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve([code, signal]));
            child.on('error', (error) => {
                if (child.pid !== undefined)
                    return;
                this.#spawnError = spawnErrorText(error, this.#command);
                resolve([null, null]);
            });
            void this.#laddered.promise.then(() => resolve([null, 'SIGKILL']));
        });
    }
    #endGroup(leader) {
        this.#stopping ??= this.#runLadder(leader);
        return this.#stopping;
    }
    async #runLadder(leader) {
        await endGroup(leader, this.#graceSeconds);
        // The exit of a killed leader reaches us a moment after its group is gone.
        setTimeout(() => this.#laddered.resolve(), EXIT_NEWS_SECONDS * 1000).unref();
    }
    async #endStragglers() {
        const leader = this.#process?.pid;
        if (leader === undefined)
            return;
        const end = performance.now() + LINGER_SECONDS * 1000;
        while (isGroupAlive(leader)) {
            if (this.#stopping || performance.now() >= end) {
                return this.#endGroup(leader);
            }
            await (0,promises_.setTimeout)(child_POLL_MILLISECONDS);
        }
    }
    #finish(exitCode, signal, stderrTail) {
        this.#isOver = true;
        const durationSeconds = (performance.now() - this.#startedAt) / 1000;
        if (this.#spawnError !== '') {
            this.stdout.end();
            return { exitCode: null, cause: 'spawn', stderrTail: this.#spawnError, durationSeconds };
        }
        if (this.#stopCause === undefined && signal !== null)
            return { exitCode, cause: 'signal', signal, stderrTail, durationSeconds };
        return { exitCode, cause: this.#stopCause ?? 'exit', stderrTail, durationSeconds };
    }
}
/** A pipe that breaks is seen in the exit code; the reader gets an end, not a second error. */
function forward(source, target) {
    if (!source)
        return;
    source.on('error', () => target.end());
    source.once('close', () => target.end());
    // A reader that goes away closes the pipe, so that the child notices instead of waiting for ever.
    target.once('close', () => source.destroy());
    source.pipe(target);
}
/** Waits for a stream to be read out, then closes our end of it. */
async function closeWithin(stream, seconds) {
    if (!stream || stream.closed)
        return;
    const timer = setTimeout(() => stream.destroy(), seconds * 1000);
    await new Promise((resolve) => stream.once('close', resolve));
    clearTimeout(timer);
}
/** ENOENT means the program or the working directory; Node names the program in both cases. */
function spawnErrorText(error, command) {
    if (command.cwd !== undefined && !(0,external_node_fs_.existsSync)(command.cwd)) {
        return `working directory ${command.cwd} does not exist`;
    }
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/adapters/process/input.js

/**
 * Pipes `input` to a child's stdin. A child that stops reading early is judged by its exit code alone. An input that
 * breaks ends the child and rejects with the input's error, whatever the child says: it may take the half for the whole.
 */
async function feed(child, input) {
    if (!input)
        return;
    const { stdin } = child;
    if (!stdin || Number.isNaN(child.pid)) {
        input.destroy();
        return;
    }
    // Each side's end makes the pipeline destroy the other; only who was first tells whose fault it is.
    let first;
    stdin.once('error', () => (first ??= 'child'));
    stdin.once('close', () => (first ??= 'child'));
    input.once('error', () => (first ??= 'input'));
    input.once('close', () => (first ??= input.readableEnded ? undefined : 'input'));
    if (input.destroyed)
        first = 'input';
    try {
        await (0,external_node_stream_promises_.pipeline)(input, stdin);
    }
    catch (error) {
        if (first !== 'input')
            return;
        await child.stop();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process/output.js
/** Most that `run` captures; more belongs into a stream. */
const CAPTURE_BYTES = 16 * 1024 * 1024;
/** Time for what lies in our buffers to arrive after the child's end; a pipe still open is held by an escaped daemon. */
const output_DRAIN_SECONDS = 1;
/** Reads a child's stdout to its end, at most 16 MiB. */
async function collectOutput(child) {
    const chunks = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes <= CAPTURE_BYTES)
            chunks.push(chunk);
        else
            void child.stop();
    });
    const closed = new Promise((resolve) => child.stdout.once('close', resolve));
    await child.ended;
    const timer = setTimeout(() => child.stdout.destroy(), output_DRAIN_SECONDS * 1000);
    await closed;
    clearTimeout(timer);
    return { text: Buffer.concat(chunks).toString('utf8'), isTooLarge: bytes > CAPTURE_BYTES };
}

;// CONCATENATED MODULE: ./build/src/adapters/process/launcher.js








/** The process launcher of this machine: argv arrays, own process groups, allow-listed environment, bounded output. */
function createProcessLauncher(options = {}) {
    return new Launcher(options);
}
class Launcher {
    #options;
    #redact;
    #children = new Set();
    constructor(options) {
        this.#options = options;
        this.#redact = options.redact ?? ((text) => text);
        options.signal?.addEventListener('abort', () => void this.killAll(), { once: true });
    }
    async run(command) {
        return this.#demandSuccess(command, await this.#capture(command));
    }
    async ask(question) {
        this.#refuseWhenCancelled(question);
        return askProgram(question, {
            owner: this.#options.owner,
            signal: this.#options.signal,
            redact: this.#redact,
        });
    }
    start(command, input) {
        this.#refuseWhenCancelled(command);
        const child = this.#launch(command, input !== undefined);
        const fed = feed(child, input);
        const done = Promise.all([child.ended, fed]).then(([end]) => this.#demandSuccess(command, { ...end, stdout: '' }));
        // Whoever awaits `done` still gets the error; one that fails while its reader is busy must not crash us.
        done.catch(() => undefined);
        return { pid: child.pid, stdout: child.stdout, done, kill: () => stopAndWait(child) };
    }
    async killAll() {
        await Promise.all([...this.#children].map((child) => stopAndWait(child, 'cancelled')));
    }
    endMarked(mark) {
        return endMarked(mark, this.#options.graceSeconds);
    }
    killAllNow() {
        for (const child of this.#children)
            child.killNow();
    }
    async #capture(command) {
        this.#refuseWhenCancelled(command);
        const child = this.#launch(command, false);
        const [end, output] = await Promise.all([child.ended, collectOutput(child)]);
        if (output.isTooLarge) {
            throw new RangeError(`${(0,external_node_path_.basename)(command.file)} wrote too much to capture; stream it with start()`);
        }
        return { ...end, stdout: output.text };
    }
    #launch(command, hasInput) {
        const line = this.#redact([command.file, ...command.args].join(' '));
        this.#options.trace?.(`$ ${line}`);
        const child = new Child(command, {
            redact: this.#redact,
            owner: this.#options.owner,
            graceSeconds: this.#options.graceSeconds ?? KILL_GRACE_SECONDS,
            hasInput,
        });
        this.#children.add(child);
        const onAbort = () => void child.stop('cancelled');
        command.signal?.addEventListener('abort', onAbort, { once: true });
        void child.ended.then((end) => {
            this.#children.delete(child);
            command.signal?.removeEventListener('abort', onAbort);
            this.#options.trace?.(describeEnd(command, end));
        });
        return child;
    }
    /** After cancellation nothing new starts but clean-up, which says so by a live signal of its own. */
    #refuseWhenCancelled(command) {
        const signal = command.signal ?? this.#options.signal;
        if (!signal?.aborted)
            return;
        throw this.#failure(command, {
            exitCode: null,
            cause: 'cancelled',
            stderrTail: '',
            durationSeconds: 0,
        });
    }
    #demandSuccess(command, result) {
        if (result.cause === 'exit' && result.exitCode === 0)
            return result;
        throw this.#failure(command, result);
    }
    #failure(command, end) {
        return new errors/* CommandError */.Qd({
            program: (0,external_node_path_.basename)(command.file),
            args: command.args.map(this.#redact),
            exitCode: end.exitCode,
            cause: end.cause,
            ...(end.signal === undefined ? {} : { signal: end.signal }),
            stderrTail: end.stderrTail,
        });
    }
}
async function stopAndWait(child, cause) {
    await child.stop(cause);
    await child.ended;
}
function describeEnd(command, end) {
    const how = end.cause === 'exit' ? `exit code ${end.exitCode}` : end.cause;
    return `${(0,external_node_path_.basename)(command.file)}: ${how} after ${end.durationSeconds.toFixed(1)} s`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/adapters/smtp-mailer.js


/** SMTP by nodemailer, loaded only when a letter is sent: no other run pays for reading it. */
const smtpMailer = { send: smtp_mailer_send };
async function smtp_mailer_send(letter, server, limits) {
    if (limits.signal?.aborted)
        throw new errors/* MailFailure */.Gk('cancelled', false);
    const { createTransport } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 6739));
    const ca = server.caFile === undefined ? undefined : await readAuthority(server.caFile);
    const milliseconds = limits.timeoutSeconds * 1000;
    const transport = createTransport({
        host: server.host,
        port: server.port,
        secure: server.encryption === 'tls',
        requireTLS: server.encryption === 'starttls',
        ignoreTLS: server.encryption === 'none',
        ...(server.user === undefined
            ? {}
            : { auth: { user: server.user, pass: server.password ?? '' } }),
        tls: { minVersion: 'TLSv1.2', ...(ca && { ca }) },
        connectionTimeout: milliseconds,
        greetingTimeout: milliseconds,
        socketTimeout: milliseconds,
        // A letter is made of the texts that we give, never of files or addresses that stand in them.
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    const end = smtp_mailer_watch(limits, milliseconds);
    try {
        const sent = await Promise.race([transport.sendMail(mailOf(letter)), end.over]);
        const [refused] = sent.rejected;
        if (refused !== undefined)
            throw new errors/* MailFailure */.Gk('a recipient was refused', false);
    }
    catch (error) {
        throw smtp_mailer_asFailure(error);
    }
    finally {
        end.stop();
        transport.close();
    }
}
function mailOf({ from, to, subject, text, html, headers }) {
    return { from, to: [...to], subject, text, html, headers: { ...headers } };
}
/** nodemailer bounds each silence, not the whole: a server that speaks slowly could hold a run for ever. */
function smtp_mailer_watch({ timeoutSeconds, signal }, milliseconds) {
    const stop = new AbortController();
    const over = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new errors/* MailFailure */.Gk(`not taken within ${timeoutSeconds} s`, true)), milliseconds);
        const onAbort = () => reject(new errors/* MailFailure */.Gk('cancelled', false));
        signal?.addEventListener('abort', onAbort, { once: true });
        stop.signal.addEventListener('abort', () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        });
    });
    // Nobody may be listening any more when it comes.
    over.catch(() => undefined);
    return { over, stop: () => stop.abort() };
}
async function readAuthority(path) {
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* MailFailure */.Gk(`the file of the authority cannot be read: ${why}`, false);
    });
}
/** RFC 5321: 4xx may be tried again, 5xx may not. Without an answer it was the connection. */
function smtp_mailer_asFailure(error) {
    if (error instanceof errors/* MailFailure */.Gk)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const code = Reflect.get(Object(error), 'responseCode');
    const kind = Reflect.get(Object(error), 'code');
    if (typeof code === 'number')
        return new errors/* MailFailure */.Gk(message, code < 500);
    return new errors/* MailFailure */.Gk(message, kind !== 'EAUTH' && kind !== 'ETLS' && kind !== 'EENVELOPE');
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/host-keys.js
/** Signatures by the kind of key. Of RSA's, SHA-1 (`ssh-rsa`) is broken. Source: RFC 8332. */
const SIGNATURES = new Map([
    ['ssh-ed25519', ['ssh-ed25519']],
    ['ssh-rsa', ['rsa-sha2-512', 'rsa-sha2-256']],
    ['ecdsa-sha2-nistp256', ['ecdsa-sha2-nistp256']],
    ['ecdsa-sha2-nistp384', ['ecdsa-sha2-nistp384']],
    ['ecdsa-sha2-nistp521', ['ecdsa-sha2-nistp521']],
]);
/** Reads lines of known_hosts without their names. */
function pinnedKeys(lines) {
    const keys = lines.map((line) => {
        const [kind = '', base64 = ''] = line.trim().split(/\s+/);
        return { kind, key: Buffer.from(base64, 'base64') };
    });
    const algorithms = keys.flatMap(({ kind }) => SIGNATURES.get(kind) ?? []);
    return {
        algorithms: [...new Set(algorithms)],
        accepts: (shown) => keys.some(({ key }) => key.length > 0 && key.equals(shown)),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/ssh-client.js


/** Speaks SSH by node-ssh, which is loaded only where a host is asked. */
const sshClient = { ask };
const STDERR_TAIL = 500;
async function ask(target, question) {
    const { NodeSSH } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 9487));
    const ssh = new NodeSSH();
    try {
        await inTime(question.loginSeconds, question.signal, () => login(ssh, target, question));
        return await inTime(question.answerSeconds, question.signal, (giveUp) => converse(ssh, question, giveUp));
    }
    finally {
        ssh_client_close(ssh);
    }
}
async function login(ssh, target, question) {
    const pinned = pinnedKeys(target.hostKeys);
    let isRefused = false;
    try {
        await ssh.connect({
            host: target.address,
            port: target.port,
            username: target.user,
            privateKey: target.privateKey,
            ...(target.passphrase === undefined ? {} : { passphrase: target.passphrase }),
            algorithms: { serverHostKey: [...pinned.algorithms] },
            hostVerifier: (shown) => {
                isRefused = !pinned.accepts(shown);
                return !isRefused;
            },
            readyTimeout: question.loginSeconds * 1000,
        });
    }
    catch (error) {
        throw toFailure(error, isRefused);
    }
    // Small packets both ways: without it each waits for the last one's acknowledgement.
    ssh.connection?.setNoDelay(true);
}
/** Sends the script on stdin, so that neither the shell of the account nor `ps` gets to see it. */
async function converse(ssh, question, giveUp) {
    const lost = () => giveUp(new errors/* SshFailure */.dI('lost', 'the connection ended before the answer did'));
    ssh.connection?.on('close', lost).on('error', lost);
    const chunks = [];
    let bytes = 0;
    let firstByteAt = 0;
    const sentAt = Date.now();
    const { stderr } = await ssh.execCommand('sh -s', {
        stdin: question.script,
        noTrim: true,
        onStdout: (chunk) => {
            if (firstByteAt === 0)
                firstByteAt = Date.now();
            bytes += chunk.length;
            if (bytes > question.maxBytes)
                giveUp(new errors/* SshFailure */.dI('too-large', `more than ${question.maxBytes} bytes`));
            else
                chunks.push(chunk);
        },
    });
    return {
        stdout: Buffer.concat(chunks).toString('utf8'),
        stderrTail: stderr.slice(-STDERR_TAIL),
        sentAt,
        firstByteAt: firstByteAt || Date.now(),
    };
}
/** Waits for `body` as long as it may take; it can be given up from within as well. */
async function inTime(seconds, signal, body) {
    const { promise, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const timer = setTimeout(() => reject(new errors/* SshFailure */.dI('timeout', `no answer within ${seconds} s`)), seconds * 1000);
    const onAbort = () => reject(new errors/* SshFailure */.dI('cancelled', 'the run was cancelled'));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    try {
        const work = body(reject);
        // Once it is given up, nobody waits for how it ends.
        work.catch(() => undefined);
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
/** An error that comes after the end would otherwise end the process. */
function ssh_client_close(ssh) {
    ssh.connection?.on('error', () => undefined);
    ssh.dispose();
}
/** What ssh2 calls the stages at which it failed. */
const KINDS = {
    'client-authentication': 'login',
    'client-timeout': 'timeout',
    'client-socket': 'unreachable',
    'client-dns': 'unreachable',
};
function toFailure(error, isRefused) {
    const message = error instanceof Error ? error.message : String(error);
    if (isRefused || /no matching host key format/i.test(message))
        return new errors/* SshFailure */.dI('host-key', message);
    if (/privateKey|private key|passphrase/i.test(message))
        return new errors/* SshFailure */.dI('private-key', message);
    const level = error instanceof Error && 'level' in error ? String(error.level) : '';
    return new errors/* SshFailure */.dI(KINDS[level] ?? 'unreachable', message);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/adapters/tcp-ports.js


/** Ports as the kernel sees them: all families, all addresses, without opening a connection to anybody. */
const tcpPorts = { pickFree, listeners };
/** Asked of the kernel, which gives none that is in use; nobody else takes it in the moment until it is used. */
function pickFree() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address ? address.port : 0;
            server.close(() => resolve(port));
        });
    });
}
async function listeners(port) {
    const tables = await Promise.all(['tcp', 'tcp6'].map(readTable));
    return tables.flat().flatMap((line) => listenerOn(line, port));
}
/** A kernel without IPv6 has no such table. */
async function readTable(name) {
    const text = await (0,external_node_fs_promises_.readFile)(`/proc/net/${name}`, 'utf8').catch(() => '');
    return text.split('\n').slice(1);
}
/** proc(5), `/proc/net/tcp`: `sl local_address rem_address st …`, all hexadecimal; state 0A is LISTEN. */
function listenerOn(line, port) {
    const [, local = '', , state] = line.trim().split(/\s+/);
    const [hex = '', portHex = ''] = local.split(':');
    if (state !== '0A' || Number.parseInt(portHex, 16) !== port)
        return [];
    const address = addressOf(hex);
    return [{ address, isLoopback: /^(127\.|::1$|::ffff:7f)/.test(address) }];
}
/** Each 32-bit word is printed as this machine holds it: the four bytes come in reverse. */
function addressOf(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)));
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16));
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/adapters/terminal-identity.js


/** Who runs Lastro from a terminal, cron or a systemd timer: a random id, the OS user, this machine's name. */
function terminalIdentity() {
    return {
        id: `terminal-${(0,external_node_crypto_.randomUUID)()}`,
        trigger: 'terminal',
        actor: osUser(),
        host: (0,external_node_os_.hostname)(),
    };
}
/** In a container the uid often has no passwd entry, and `userInfo` then throws. */
function osUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/users.js

/** Users a throw-away server may run as, best first: PostgreSQL refuses to run as root. */
const UNPRIVILEGED = ['postgres', 'lastro', 'nobody'];
/**
 * Whom to run a PostgreSQL server as when we are root; null when we are not root and it runs as ourselves.
 * @throws Error when root finds none of the known users.
 */
async function unprivilegedUser() {
    if (process.getuid?.() !== 0)
        return null;
    const lines = (await (0,external_node_fs_promises_.readFile)('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
    for (const name of UNPRIVILEGED) {
        const entry = lines.find((fields) => fields[0] === name);
        if (entry)
            return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
    }
    throw new Error(`no unprivileged user to run PostgreSQL as; one of ${UNPRIVILEGED.join(', ')} must exist (adduser --system lastro)`);
}

;// CONCATENATED MODULE: ./build/src/world.js








/** The world of a run in a terminal: real clock, real processes, the OS user as actor. */
function terminalWorld({ log, redactor, signal }) {
    return {
        clock: systemClock,
        processes: createProcessLauncher({ signal, redact: redactor.redact }),
        http: httpClient,
        mail: smtpMailer,
        ports: tcpPorts,
        ssh: sshClient,
        log,
        run: terminalIdentity(),
        signal,
        unprivilegedUser: unprivilegedUser,
        maskSecret: redactor.addSecret,
        redact: redactor.redact,
    };
}

;// CONCATENATED MODULE: ./build/src/cli/run-context.js










/** Loads the configuration, masks its secrets from then on, and opens the world of a terminal. */
async function openRun(options, io, redactor) {
    const config = await (0,load_config/* loadConfig */.Z)(options.config, io.env);
    for (const secret of (0,secrets/* secretsOf */.F)(config))
        redactor.addSecret(secret);
    const locale = options.locale ?? config.system.locale;
    return {
        config: { ...config, system: { ...config.system, locale } },
        world: openWorld(locale, io, redactor),
        locale,
    };
}
/** The world of a terminal with its log on stderr. */
function openWorld(locale, io, redactor) {
    const log = new TerminalLog({
        stream: io.stderr,
        clock: systemClock,
        locale,
        redact: redactor.redact,
    });
    return terminalWorld({ log, redactor, signal: io.signal });
}
/** Keeps a report in every format and, for a person, prints the box. */
async function showReport(report, { config, locale }, { io, json, directory }) {
    const { timezone, runLog = '' } = config.system;
    const place = directory === undefined ? {} : { directory };
    const files = await (0,keep_report/* keepReport */.k)(report, { ...config.system, locale, ...place });
    if (files.runLogProblem !== undefined) {
        const facts = { path: runLog, detail: files.runLogProblem };
        const { title } = (0,locale_phrasebook/* createPhrasebook */.x)(locale, timezone).reason('run-log-unwritable', facts);
        io.stderr.write(`${(0,plain_text/* plainLine */.h)(io.redact(title))}\n`);
    }
    if (!json) {
        io.stdout.write(renderTerminal(report, {
            locale,
            timeZone: timezone,
            colour: (0,terminal_sheet/* supportsColour */.HF)(io.stdout),
            ...widthOf(io.stdout),
        }));
        io.stdout.write(`\n${files.html}\n`);
    }
    return { report, files };
}
function widthOf(stream) {
    return 'columns' in stream && typeof stream.columns === 'number' ? { width: stream.columns } : {};
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   T: () => (/* binding */ toPublicJson)
/* harmony export */ });
/* harmony import */ var _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _notify_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);



/** Every secret of a configuration, to be masked before anything is printed. */
function secretsOf(config) {
    const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection);
    const connections = config.drill.server ? [...sources, config.drill.server] : sources;
    const hosts = Object.values(config.hosts);
    const { env, probes = [] } = config.drill.backend ?? {};
    const written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])];
    return [
        ...new Set([
            ...config.secrets,
            ...connections.flatMap(({ password }) => password ?? []),
            ...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
            ...written.flatMap(writtenSecrets),
            ...channelSecrets(config.notify),
        ]),
    ];
}
/** Texts under keys that tell of a secret (`password`, `JWT_SECRET`, `Authorization`), also where the file holds them itself. */
function writtenSecrets(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, each]) => {
        if (typeof each !== 'string')
            return writtenSecrets(each);
        return (0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretKey */ .u)(key) && !each.includes('{{') ? [each] : [];
    });
}
/** Addresses of webhooks and pings are secrets as a whole, and so is their path, under which an error may name them. */
function channelSecrets(notify) {
    if (notify === undefined)
        return [];
    const { webhooks, email, githubIssues, pings } = notify;
    const addresses = [
        ...Object.values(webhooks).map(({ url }) => url),
        ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [url, startUrl, failUrl]),
    ].flatMap((url) => (url === undefined ? [] : [url, pathOf(url)]));
    const secrets = [
        ...addresses.filter((address) => address.length >= SHORTEST_ADDRESS),
        ...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
        ...Object.values(email).flatMap(({ server }) => server.password ?? []),
        ...Object.values(githubIssues).map(({ token }) => token),
    ];
    // The name of a variable that is not set is what somebody has to read.
    return secrets.filter((secret) => !_notify_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSET_VARIABLE */ .$w.test(secret));
}
/** A shorter path (`/hook`) hides nothing, and masking it would tear up other texts. */
const SHORTEST_ADDRESS = 12;
function pathOf(url) {
    const { pathname = '', search = '' } = URL.parse(url) ?? {};
    return pathname + search;
}
const SECRET_KEYS = ['password', 'privateKey', 'passphrase'];
/** The configuration as JSON, its secrets replaced by `***`. */
function toPublicJson(config) {
    const secrets = secretsOf(config).filter((secret) => secret.length >= _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c);
    const { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config;
    return JSON.parse(JSON.stringify(rest, (key, value) => {
        if (typeof value !== 'string')
            return value;
        const isSecret = SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret));
        return isSecret ? '***' : value;
    }));
}


/***/ }),

/***/ 3344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ LEDGER_NOTE),
  O: () => (/* binding */ appendLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/ledger/line.js
var ledger_line = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/ledger/raw-lines.js
var raw_lines = __webpack_require__(2674);
;// CONCATENATED MODULE: ./build/src/ledger/tail.js
const CHUNK_BYTES = 64 * 1024;
/** Reads a file from its end, only as far as the last line reaches. */
async function readTail(file) {
    let start = (await file.stat()).size;
    let tail = Buffer.alloc(0);
    while (start > 0 && newlineBeforeLast(tail) === -1) {
        const length = Math.min(CHUNK_BYTES, start);
        start -= length;
        tail = Buffer.concat([await readExactly(file, start, length), tail]);
    }
    const lastNewline = tail.lastIndexOf(10);
    return {
        lastLine: lastNewline === -1 ? null : tail.subarray(newlineBeforeLast(tail) + 1, lastNewline),
        torn: tail.subarray(lastNewline + 1),
        wholeBytes: start + lastNewline + 1,
    };
}
function newlineBeforeLast(tail) {
    const last = tail.lastIndexOf(10);
    return last > 0 ? tail.lastIndexOf(10, last - 1) : -1;
}
async function readExactly(file, position, length) {
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error('the ledger became shorter while it was read');
        done += bytesRead;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./build/src/ledger/append.js









/** Name of the ledger's lock, and procedure name of the notes that it writes about itself. */
const LEDGER_NOTE = 'ledger';
/**
 * Appends one run to `<stateDir>/ledger.jsonl` and flushes it. Appenders on a host queue up. A last line
 * torn by a crash is first moved to `ledger.torn-<n>.jsonl`, with a note in the ledger that carries its
 * SHA-256 and size.
 * @throws {CheckFailure} `lock-held` when another appender does not finish within 30 s.
 */
function appendLedger(stateDir, entry) {
    const { procedure, run } = entry;
    return (0,turn/* inTurn */.l)({ stateDir, resource: LEDGER_NOTE, procedure, run }, () => appendAlone((0,raw_lines/* ledgerPath */.t)(stateDir), entry));
}
async function appendAlone(path, entry) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW, 0o640);
    try {
        const tail = await readTail(file);
        let last = await lastOf(path, tail);
        let position = tail.wholeBytes;
        const write = async (next) => {
            const line = { seq: last.seq + 1, previous: last.hash, ...next };
            const text = (0,ledger_line/* serializeLine */.t9)(line);
            position += await writeWhole(file, `${text}\n`, position);
            last = { seq: line.seq, hash: (0,ledger_line/* hashLine */.ri)(text) };
            return line;
        };
        if (tail.torn.length > 0) {
            await moveTornAside(file, path, tail);
            await write(noteOfTorn(entry, tail.torn));
        }
        const line = await write(entry);
        await file.sync();
        if (tail.wholeBytes === 0)
            await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.dirname)(path));
        return line;
    }
    finally {
        await file.close();
    }
}
/** Number and hash of the last whole line; one that cannot be read is counted, for verify to name it. */
async function lastOf(path, { lastLine }) {
    if (lastLine === null)
        return { seq: 0, hash: ledger_line/* NO_PREVIOUS */.sM };
    const hash = (0,ledger_line/* hashLine */.ri)(lastLine);
    const seq = (0,ledger_line/* parseLine */.A)(lastLine.toString('utf8'))?.seq;
    return { seq: seq ?? (await countWholeLines(path)), hash };
}
async function countWholeLines(path) {
    let count = 0;
    for await (const line of (0,raw_lines/* readRawLines */.g)(path))
        if (line.isTerminated)
            count += 1;
    return count;
}
async function writeWhole(file, text, position) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    }
    return bytes.length;
}
/** The copy is durable before the ledger is cut, so a crash between both loses nothing. */
async function moveTornAside(file, path, tail) {
    const aside = await createFreeTornFile((0,external_node_path_.dirname)(path));
    try {
        await aside.writeFile(tail.torn);
        await aside.sync();
    }
    finally {
        await aside.close();
    }
    await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.dirname)(path));
    await file.truncate(tail.wholeBytes);
    await file.sync();
}
async function createFreeTornFile(directory) {
    for (let n = 1;; n += 1) {
        try {
            return await (0,promises_.open)((0,external_node_path_.join)(directory, `ledger.torn-${n}.jsonl`), 'wx', 0o640);
        }
        catch (error) {
            if (!(0,error_code/* hasErrorCode */.U)(error, 'EEXIST'))
                throw error;
        }
    }
}
function noteOfTorn(entry, torn) {
    return {
        ...entry,
        procedure: LEDGER_NOTE,
        verdict: 'repaired',
        reason: 'torn-line-moved-aside',
        duration: 0,
        metrics: { bytes: torn.length },
        'report-sha256': (0,ledger_line/* hashLine */.ri)(torn),
    };
}


/***/ }),

/***/ 3164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   r: () => (/* binding */ disclaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9700);
/* harmony import */ var _read_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6820);






/** Clock adjustments after boot move the computed boot instant; a file must be older than this much more. */
const BOOT_MARGIN_MS = 10 * 60 * 1000;
/**
 * Tries once to put `holder` into the lock `path`: a symbolic link whose target is the record and leads nowhere. A link
 * appears in one step with all it says, so whoever is killed in the midst leaves a whole record or none.
 */
function claim(path, holder) {
    return claimWith(path, JSON.stringify(holder));
}
/** Removes the lock file when it still holds exactly this holder; anyone else's stays. */
async function disclaim(path, holder) {
    const content = await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path);
    if (content !== null && (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHolder */ .iz)(content)?.nonce === holder.nonce) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
async function claimWith(path, record) {
    for (;;) {
        if (await linked(record, path))
            return { outcome: 'ours', replaced: [] };
        const found = await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path);
        if (found === null)
            continue;
        const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHolder */ .iz)(found);
        if (await mayBeAlive(path, holder))
            return { outcome: 'held', by: holder };
        const claimed = await replaceDead(path, found, record);
        if (claimed !== 'changed')
            return claimed;
    }
}
/**
 * Replaces a dead holder's record. Many may see the same dead one, and the slowest must not overwrite
 * the one who was faster. So the right to replace exactly this content is itself claimed, under a name
 * made of the content's hash, and the content is looked at again once the right is ours: contents never
 * repeat (nonce), so nobody else can change this one from then on. Whoever dies in the midst leaves a
 * right with a dead holder, which is claimed in the same way.
 */
async function replaceDead(path, found, record) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(found).digest('hex');
    const right = `${lockName(path)}.${digest}.takeover`;
    const claimed = await claimWith(right, record);
    if (claimed.outcome === 'held')
        return claimed;
    try {
        if ((await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path)) !== found)
            return 'changed';
        await replaceWith(path, record);
        return { outcome: 'ours', replaced: [...claimed.replaced, found] };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(right, { force: true });
    }
}
async function replaceWith(path, record) {
    const candidate = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.candidate`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(record, candidate);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(candidate, path);
}
/** The name without the hash of an earlier take-over, so that names stay short however many died. */
function lockName(path) {
    return path.replace(/\.[\da-f]{64}\.takeover$/, '');
}
async function linked(record, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(record, path);
        return true;
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/**
 * An unreadable lock names nobody whose death could be proven. It counts as held, unless it was last
 * written before this machine booted: then whoever wrote it cannot be alive.
 */
async function mayBeAlive(path, holder) {
    if (holder !== null)
        return (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(holder);
    const bootedAt = Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_2__.uptime)() * 1000;
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mtimeMs > bootedAt - BOOT_MARGIN_MS;
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   iC: () => (/* binding */ currentHolder),
/* harmony export */   iz: () => (/* binding */ parseHolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);





const HolderSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    resource: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    procedure: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    bootId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    processStart: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pidNamespace: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    since: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    nonce: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** The record of this very process; needs Linux's /proc. */
async function currentHolder(request) {
    const { run, resource, procedure, since } = request;
    const state = await processState(process.pid);
    if (state === null)
        throw new Error('cannot read the start time of this process from /proc');
    return {
        run,
        resource,
        procedure,
        pid: process.pid,
        bootId: await bootId(),
        processStart: state.start,
        pidNamespace: await pidNamespace(),
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        since,
        nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    };
}
/** Reads a holder's record; null when the text is none (empty, torn, foreign). */
function parseHolder(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(HolderSchema, JSON.parse(text));
    }
    catch {
        return null;
    }
}
/**
 * Whether the holder may still be at work; false only when he is *proven* dead: the kernel has booted
 * since, or in his own pid namespace there is no such process, it is a zombie, or it started at another
 * time (the pid was given anew). Another host name or pid namespace (a container that shares the state
 * directory) proves nothing, so such a holder counts as alive until a person removes his record.
 */
async function isAlive(holder) {
    if (holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    if (holder.bootId !== (await bootId()))
        return false;
    if (holder.pidNamespace !== (await pidNamespace()))
        return true;
    if (!processExists(holder.pid))
        return false;
    const state = await processState(holder.pid);
    if (state === null)
        return processExists(holder.pid);
    return !state.isZombie && state.start === holder.processStart;
}
async function bootId() {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
}
async function pidNamespace() {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid');
}
// Signal 0 also finds processes of other users that a /proc mounted with hidepid conceals.
function processExists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ESRCH');
    }
}
/** Fields 3 and 22 of `/proc/<pid>/stat`; null when it cannot be read. The command (field 2) may hold anything. */
async function processState(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const start = fields[22 - 3];
        return start === undefined ? null : { start, isZombie: /^[ZX]/.test(fields[0] ?? '') };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sweepLockLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);
/* harmony import */ var _read_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);




/**
 * Removes what processes left that were killed while they locked: candidates of any lock, whose names nobody else uses,
 * and take-over rights of `lockFile`, which must be held: somebody else may just claim those of another lock. Only those of
 * proven dead holders go; they hinder nobody, so what cannot be read stays.
 */
async function sweepLockLeftovers(directory, lockFile) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)) {
        const isRight = name.startsWith(`${lockFile}.`) && name.endsWith('.takeover');
        if (!isRight && !name.endsWith('.candidate'))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHolder */ .iz)((await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .m)(path).catch(() => null)) ?? '');
        if (holder !== null && !(await (0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock),
/* harmony export */   b: () => (/* binding */ lockHeld)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);






const RESOURCE = /^[a-z0-9][a-z0-9._-]{0,99}$/i;
/** Waiting costs one small file and one read per second. */
const POLL_SECONDS = 1;
/**
 * Takes the one lock of this host for a resource, `<stateDir>/locks/<resource>.lock`. A dead holder is
 * replaced with a note; the lock is not re-entrant.
 * @throws {CheckFailure} `lock-held` (facts resource, pid, run, since, procedure, host, path) when someone
 *   who may be alive holds it after `waitSeconds`; `Cancelled` when the signal aborts the wait.
 */
async function acquireLock(request, world) {
    const { stateDir, resource, procedure, run, waitSeconds } = request;
    if (!RESOURCE.test(resource))
        throw new TypeError(`not a lock name: ${JSON.stringify(resource)}`);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks');
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)(directory);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${resource}.lock`);
    const since = world.clock.now().toISOString();
    const holder = await (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ run, resource, procedure, since });
    const replaced = await claimWithin(path, holder, waitSeconds, world);
    for (const dead of replaced)
        world.log.warn(describeReplaced(resource, dead));
    await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepLockLeftovers */ .o)(directory, `${resource}.lock`);
    return { path, holder, release: () => (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaim */ .r)(path, holder) };
}
async function claimWithin(path, holder, waitSeconds, { clock, log, signal }) {
    const deadline = clock.monotonicSeconds() + waitSeconds;
    for (let attempt = 0;; attempt += 1) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return claimed.replaced;
        const left = deadline - clock.monotonicSeconds();
        if (left <= 0)
            throw lockHeld(path, holder.resource, claimed.by);
        if (attempt === 0)
            log.info(`waiting for ${describeHeld(holder.resource, claimed.by)}`);
        await clock.sleep(Math.min(POLL_SECONDS, left), signal);
    }
}
/** The failure that names who holds a lock; `by` is null when the lock file cannot be read. */
function lockHeld(path, resource, by) {
    const { pid = 0, run = '?', since = '?', procedure = '?', host = '?' } = by ?? {};
    const facts = { resource, pid, run, since, procedure, host, path };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('lock-held', `${describeHeld(resource, by)}; lock file ${path}`, facts);
}
function describeHeld(resource, by) {
    if (by === null)
        return `lock ${resource}, whose file cannot be read`;
    return `lock ${resource}, held by ${by.procedure} (run ${by.run}, pid ${by.pid} on ${by.host}, since ${by.since})`;
}
function describeReplaced(resource, dead) {
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHolder */ .iz)(dead);
    if (holder === null)
        return `lock ${resource}: replaced an unreadable file from before the last boot`;
    const { procedure, run, pid, since } = holder;
    return `lock ${resource}: replaced its dead holder ${procedure} (run ${run}, pid ${pid}, since ${since})`;
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);


/** The record in a lock; null when there is no lock. Of a file that is no link, which is none of ours, its text. */
async function readLock(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch((error) => {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorCode */ .U)(error, 'EINVAL'))
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
            throw error;
        });
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7053);







/** Work done in a turn takes milliseconds; who waits longer than this meets a stopped process, not a queue. */
const WAIT_MS = 30_000;
const POLL_MS = 20;
/**
 * Does short work that only one process of this host may do at a time, under `<stateDir>/locks/<resource>.lock`; all
 * others queue up. A dead holder is replaced.
 * @throws {CheckFailure} `lock-held` when whoever is at it does not finish within 30 s; whatever `work` throws.
 */
async function inTurn(request, work) {
    const { stateDir, ...subject } = request;
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks');
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)(locks);
    const file = `${subject.resource}.lock`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(locks, file);
    const holder = await (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ ...subject, since: new Date().toISOString() });
    await waitForTurn(path, holder);
    try {
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepLockLeftovers */ .o)(locks, file);
        return await work();
    }
    finally {
        await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaim */ .r)(path, holder);
    }
}
async function waitForTurn(path, holder) {
    const deadline = performance.now() + WAIT_MS;
    for (;;) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return;
        if (performance.now() > deadline)
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHeld */ .b)(path, holder.resource, claimed.by);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS * (0.5 + Math.random()));
    }
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ LEVEL_ICONS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);

/** Icon of a level, in the colours of the seeds: yellow, orange, red. */
const LEVEL_ICONS = {
    ok: '✅',
    unknown: '❔',
    warning: '🟡',
    critical: '🟠',
    emergency: '🔴',
};
/** Says a notice. */
function noticeText(notice, phrasebook) {
    const { notices, format } = phrasebook;
    const changes = notice.changes.map((change) => changeText(change, notice, phrasebook));
    const [first] = changes;
    const headline = changes.length === 1 && first
        ? `${first.state}: ${first.title}`
        : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`;
    return {
        icon: LEVEL_ICONS[notice.level],
        headline,
        changes,
        sentBy: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(notices.phrases.sentBy(notice.host)),
    };
}
/** Says one change of a notice. */
function changeText(change, notice, phrasebook) {
    const { alert, since } = change;
    const { title, hint } = phrasebook.reason(alert.reason, alert.facts);
    const host = alert.host === 'local' ? notice.host : alert.host;
    return {
        icon: LEVEL_ICONS[alert.level],
        state: stateOf(change, phrasebook),
        title: withoutMarks(title),
        hint: withoutMarks(hint),
        where: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)([host, alert.subject].filter((part) => part !== '').join(': ')),
        since: phrasebook.format.dateTime(since),
    };
}
function stateOf({ kind, alert, from }, { notices }) {
    const { levels, kinds, phrases } = notices;
    if (kind === 'resolved')
        return kinds.resolved;
    const level = levels[alert.level];
    if (kind === 'raised')
        return level;
    if (kind === 'reminder')
        return `${level} (${kinds.reminder})`;
    return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`;
}
/** Backticks mark commands in our texts; a chat would show them as code, and what stands between them as its own markup. */
function withoutMarks(text) {
    return (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text.replaceAll('`', ''));
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ keepReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/ledger/append.js + 1 modules
var append = __webpack_require__(3344);
// EXTERNAL MODULE: ./build/src/ledger/line.js
var ledger_line = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var locale_phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/asked-wording.js
var asked_wording = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/src/report/digest.js
var digest = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/report/html-table.js
var html_table = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/report/html-tag.js
var html_tag = __webpack_require__(41);
// EXTERNAL MODULE: ./build/src/report/tenant-line.js
var tenant_line = __webpack_require__(3852);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1749);
;// CONCATENATED MODULE: ./build/src/report/html-sections.js





/** Shapes beside the colours, for those who do not tell these colours apart. */
const MARKS = {
    pass: '✓',
    warn: '!',
    fail: '✕',
    unknown: '?',
};
const TENANT_CELLS = 2000;
/** More than these do not fit a screen with their names. */
const NAMED_CELLS = 200;
/** Metrics that one looks for first where a procedure has them: of a recovery, of a migration, of the drill of the drill. */
const OWN_FIGURES = [
    'expected',
    'downtime',
    'rows-lost',
    'migration-rows-lost',
    'longest-lock',
    'faults-caught',
    'faults-missed',
    'false-alarms',
];
/** The verdict, why, and of what. */
function verdictHeader(report, phrasebook) {
    const { labels, format } = phrasebook;
    const { value, reason, facts } = report.verdict;
    const status = (0,digest/* verdictStatus */.cb)(value);
    const text = phrasebook.reason(reason, facts);
    const meta = [
        `${format.dateTime(report.startedAt)} (${format.timeZone})`,
        report.backup?.name ?? '',
        report.run.host,
    ].filter((part) => part !== '');
    return (0,html_tag/* html */.qy) `<header class="card verdict ${status}"><p class="kicker">${report.system} · ${labels.procedures[report.procedure]}</p>
<h1><span class="mark" aria-hidden="true">${MARKS[status]}</span>${(0,wording/* verdictWords */.L2)(report, phrasebook).word}</h1>
<p class="why">${(0,html_tag/* htmlProse */.n8)(text.title)}</p><p class="meta">${[(0,wording/* headlineFigures */.uN)(report, phrasebook), ...meta].filter(Boolean).join(' · ')}</p></header>`;
}
/** The figures one looks for first. */
function keyFigures(report, phrasebook) {
    const { labels, format, phrases } = phrasebook;
    const { backup, tenants } = report;
    const tiles = [];
    for (const [id, label] of [
        ['rto', labels.recovery],
        ['tenant-rto', labels.tenantRecovery],
        ['rpo', labels.loss],
    ]) {
        const metric = (0,digest/* metricOf */.ak)(report, id);
        if (metric)
            tiles.push(objectiveTile(label, metric, phrasebook));
    }
    for (const id of OWN_FIGURES) {
        const metric = (0,digest/* metricOf */.ak)(report, id);
        if (metric)
            tiles.push(objectiveTile(phrasebook.metric(id), metric, phrasebook));
    }
    if (tenants && tenants.length > 0) {
        const good = (0,digest/* restorableTenants */.h$)(tenants);
        const count = `${format.number(good)}/${format.number(tenants.length)}`;
        tiles.push(tile(labels.tenants, count, '', good === tenants.length ? 'pass' : 'fail'));
    }
    if (backup) {
        const tables = phrases.tables(backup.tables, format.number(backup.tables));
        tiles.push(tile(labels.rows, format.number(backup.rows), tables));
        const plain = backup.plainBytes === undefined ? '' : phrases.uncompressed(format.bytes(backup.plainBytes));
        tiles.push(tile(labels.backupSize, format.bytes(backup.bytes), plain));
    }
    const { passed, total } = (0,digest/* checkCounts */.tl)(report);
    const checks = `${format.number(passed)}/${format.number(total)}`;
    const took = phrases.took(format.duration(report.durationSeconds));
    const isBroken = report.checks.some(({ status }) => status === 'fail');
    tiles.push(tile(labels.checks, checks, took, isBroken ? 'fail' : 'pass'));
    return (0,html_tag/* html */.qy) `<dl class="figures">${tiles}</dl>`;
}
function objectiveTile(label, metric, phrasebook) {
    const value = (0,wording/* metricText */._l)(metric, metric.value, phrasebook);
    if (metric.objective === undefined)
        return tile(label, value, '');
    const met = (0,digest/* meetsObjective */.e3)(metric) === true;
    const objective = phrasebook.phrases.objective((0,wording/* metricText */._l)(metric, metric.objective, phrasebook));
    const status = met ? 'pass' : 'fail';
    return tile(label, value, `${objective} ${MARKS[status]}`, status);
}
function tile(label, value, note, status) {
    const second = note === '' ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) `<dd>${note}</dd>`;
    return (0,html_tag/* html */.qy) `<div class="${status ?? 'plain'}"><dt>${label}</dt><dd>${value}</dd>${second}</div>`;
}
/** What needs a person: one block per reason, with the objects and what to do. */
function attentionSection(report, phrasebook) {
    const groups = (0,digest/* attentionGroups */.TD)(report);
    if (groups.length === 0)
        return html_tag/* nothing */.s6;
    const { labels, phrases, format } = phrasebook;
    const shown = format.number(report.findings.length);
    const total = format.number(report.findingsTotal);
    const note = report.findingsTotal > report.findings.length
        ? (0,html_tag/* html */.qy) `<small>${phrases.findingsShown(shown, total)}</small>`
        : html_tag/* nothing */.s6;
    const error = report.error === undefined
        ? html_tag/* nothing */.s6
        : (0,html_tag/* html */.qy) `<p class="more">${labels.error}: <code>${report.error}</code></p>`;
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.needsPerson}${note}</h2>${groups.map((group) => attentionBlock(group, phrasebook))}${error}</section>`;
}
function attentionBlock(group, phrasebook) {
    const { labels } = phrasebook;
    const [first] = group.findings;
    const text = phrasebook.reason(group.reason, { ...(first && (0,digest/* factsOf */.xS)(first)), ...group.facts });
    const hint = text.hint === '' ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) `<p class="hint">${(0,html_tag/* htmlProse */.n8)(text.hint)}</p>`;
    const columns = [{ title: '' }, { title: '' }];
    const rows = group.findings.map((finding) => findingRow(finding, phrasebook));
    const table = rows.length === 0 ? html_tag/* nothing */.s6 : (0,html_table/* htmlTable */.I$)(columns, rows, phrasebook);
    return (0,html_tag/* html */.qy) `<div class="group ${group.status}"><h3><span>${(0,html_tag/* htmlProse */.n8)(text.title)}</span><span class="tag">${labels.statuses[group.status]}</span></h3>${hint}${table}</div>`;
}
function findingRow(finding, phrasebook) {
    const place = (0,digest/* placeOf */.$t)(finding) || phrasebook.labels.wholeDatabase;
    return [(0,html_tag/* html */.qy) `<code>${place}</code>`, (0,html_tag/* html */.qy) `${(0,wording/* differenceOf */.Pq)(finding, phrasebook)}`];
}
/** All tenants as cells, and a table of those in trouble. */
function tenantsSection(report, phrasebook) {
    const tenants = report.tenants ?? [];
    if (tenants.length === 0)
        return html_tag/* nothing */.s6;
    const { labels, format, phrases } = phrasebook;
    const names = (0,digest/* shortTenantNames */.vS)(tenants.map(({ tenant }) => tenant));
    const isDense = tenants.length > NAMED_CELLS;
    const cells = tenants.slice(0, TENANT_CELLS).map((one, index) => {
        const name = names[index] ?? one.tenant;
        // The name stays for those who hear the page, and under the pointer.
        return tenantCell(one, isDense ? (0,html_tag/* html */.qy) `<span class="vh">${name}</span>` : (0,html_tag/* html */.qy) `${name}`, phrasebook);
    });
    const count = phrases.tenantsRestorable(format.number((0,digest/* restorableTenants */.h$)(tenants)), format.number(tenants.length));
    const more = (0,html_table/* moreLine */.g0)(tenants.length - TENANT_CELLS, phrasebook);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.tenants}<small>${count}</small></h2><ul class="${isDense ? 'tenants dense' : 'tenants'}">${cells}</ul>${more}${troubledTable(tenants, phrasebook)}</section>`;
}
function tenantCell(one, name, phrasebook) {
    const { format, phrases } = phrasebook;
    const status = wording/* TENANT_STATUS */.m_[one.verdict];
    const word = phrasebook.verdict(one.verdict).word;
    const facts = [
        phrases.tables(one.tables, format.number(one.tables)),
        phrases.rows(one.rows, format.number(one.rows)),
        ...(one.rpoSeconds === undefined ? [] : [`RPO ${format.duration(one.rpoSeconds)}`]),
        ...(one.verdict === 'restorable' ? [] : [(0,tenant_line/* tenantLine */.t)(one, phrasebook)]),
    ];
    const mark = status === 'pass' ? '' : MARKS[status];
    return (0,html_tag/* html */.qy) `<li class="${status}" title="${one.tenant}: ${word} · ${facts.join(' · ')}">${mark}${name}<span class="vh"> ${word}</span></li>`;
}
function troubledTable(tenants, phrasebook) {
    const troubled = (0,digest/* troubledTenants */.pi)(tenants);
    if (troubled.length === 0)
        return html_tag/* nothing */.s6;
    const { labels, format } = phrasebook;
    const rows = troubled.map((one) => [
        (0,html_tag/* html */.qy) `<code>${one.tenant}</code>`,
        (0,html_tag/* html */.qy) `<span class="tag ${wording/* TENANT_STATUS */.m_[one.verdict]}">${phrasebook.verdict(one.verdict).word}</span>`,
        one.worst ? (0,html_tag/* html */.qy) `${(0,tenant_line/* tenantLine */.t)(one, phrasebook)}` : (0,html_tag/* htmlProse */.n8)((0,tenant_line/* tenantLine */.t)(one, phrasebook)),
        (0,html_tag/* html */.qy) `${format.number(one.findings)}`,
    ]);
    const columns = [{ title: labels.tenant }, { title: labels.verdict }, { title: labels.what }];
    return (0,html_table/* htmlTable */.I$)([...columns, { title: labels.findings, figure: true }], rows, phrasebook);
}

;// CONCATENATED MODULE: ./build/src/report/html-asked.js



/** Queries and probes side by side, one line each; below them what a failed application said last. */
function askedSection(report, phrasebook) {
    const { labels } = phrasebook;
    const { queries = [], probes = [] } = report;
    const cards = [
        card(labels.functions, probes, (line) => (0,asked_wording/* probeText */.Qc)(line, phrasebook)),
        card(labels.queries, queries, (line) => (0,asked_wording/* queryText */.wP)(line, phrasebook)),
    ];
    const log = (0,html_tag/* html */.qy) `${changesCard(report, phrasebook)}${logCard(report, phrasebook)}`;
    if (queries.length === 0 && probes.length === 0)
        return log;
    return (0,html_tag/* html */.qy) `<div class="two">${cards}</div>${log}`;
}
function card(title, lines, textOf) {
    if (lines.length === 0)
        return html_tag/* nothing */.s6;
    const items = lines.map((line) => (0,html_tag/* html */.qy) `<li class="${line.status}"><span>${line.name}</span><b>${textOf(line)} ${MARKS[line.status]}</b></li>`);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${title}</h2><ul class="lines asked">${items}</ul></section>`;
}
function logCard({ application }, phrasebook) {
    const lines = application?.log ?? [];
    if (!application || lines.length === 0)
        return html_tag/* nothing */.s6;
    const items = lines.map((line) => (0,html_tag/* html */.qy) `<li>${line}</li>`);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${phrasebook.labels.applicationLog}<small>${application.started}</small></h2><ol class="log">${items}</ol></section>`;
}
function changesCard({ application }, phrasebook) {
    const { labels } = phrasebook;
    const changes = application?.changes ?? [];
    if (!application || changes.length === 0)
        return html_tag/* nothing */.s6;
    const items = changes.map(({ field, change, value }) => (0,html_tag/* html */.qy) `<li><span>${field}${value === '' ? '' : ` · ${value}`}</span><b>${labels.stagedChanges[change]}</b></li>`);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.applicationChanges}<small>${application.started}</small></h2><ul class="lines asked">${items}</ul></section>`;
}

// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/src/report/html-details.js







/** Integrity and restored tables side by side. */
function contentsSection(report, phrasebook) {
    const { labels, format } = phrasebook;
    const lines = (report.integrity ?? []).map(({ id, intact, total }) => (0,html_tag/* html */.qy) `<li class="${toneOf(intact === total)}"><span>${phrasebook.check(id)}</span><b>${format.number(intact)}/${format.number(total)} ${MARKS[toneOf(intact === total)]}</b></li>`);
    const schemas = schemaDetails(report, phrasebook);
    if (lines.length === 0 && schemas.length === 0)
        return html_tag/* nothing */.s6;
    const integrity = lines.length === 0
        ? html_tag/* nothing */.s6
        : (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.integrity}</h2><ul class="lines">${lines}</ul></section>`;
    const contents = schemas.length === 0
        ? html_tag/* nothing */.s6
        : (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.contents}</h2>${schemas}</section>`;
    return (0,html_tag/* html */.qy) `<div class="two">${integrity}${contents}</div>`;
}
function toneOf(intact) {
    return intact ? 'pass' : 'fail';
}
function schemaDetails(report, phrasebook) {
    const { labels, format, phrases } = phrasebook;
    return (report.contents ?? []).map((contents) => {
        const { schema, tables } = contents;
        const whole = tables.every(({ intact }) => intact);
        const rows = (0,digest/* tablesShown */.T1)(contents, html_table/* ROW_LIMIT */.Lm).map(({ name, rows: count, intact }) => [
            (0,html_tag/* html */.qy) `${name}`,
            (0,html_tag/* html */.qy) `${format.number(count)}`,
            (0,html_tag/* html */.qy) `<span class="tag ${toneOf(intact)}">${MARKS[toneOf(intact)]}</span>`,
        ]);
        const columns = [{ title: labels.tables }, { title: labels.rows, figure: true }];
        const table = (0,html_table/* htmlTable */.I$)([...columns, { title: '', figure: true }], rows, phrasebook, tables.length);
        const count = phrases.tables(tables.length, format.number(tables.length));
        const mark = (0,html_tag/* html */.qy) `<span class="tag ${toneOf(whole)}">${MARKS[toneOf(whole)]}</span>`;
        return (0,html_tag/* html */.qy) `<details${whole ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) ` open`}><summary>${schema} ${mark}<small>${count}</small></summary>${table}</details>`;
    });
}
/** Everything a reader asks for later, folded. */
function detailsSection(report, phrasebook) {
    const parts = [checks, metrics, steps, artifacts, retention, run];
    return (0,html_tag/* html */.qy) `<section class="card">${parts.map((part) => part(report, phrasebook))}</section>`;
}
function checks(report, phrasebook) {
    const { labels } = phrasebook;
    const rows = report.checks.map(({ id, status, expected, actual }) => [
        (0,html_tag/* html */.qy) `${phrasebook.check(id)}`,
        (0,html_tag/* html */.qy) `<span class="tag ${status}">${MARKS[status]} ${labels.statuses[status]}</span>`,
        (0,html_tag/* html */.qy) `${(0,shorten/* shorten */.m)(expected)}`,
        (0,html_tag/* html */.qy) `${(0,shorten/* shorten */.m)(actual)}`,
    ]);
    const columns = [labels.check, labels.status, labels.expected, labels.actual];
    return folded(labels.checks, columns.map(asColumn), rows, phrasebook);
}
function metrics(report, phrasebook) {
    const { labels } = phrasebook;
    // Phases stand above, as a picture.
    const shown = report.metrics.filter(({ id }) => !id.startsWith(locale_phrasebook/* PHASE_PREFIX */.l));
    const rows = shown.map((metric) => [
        (0,html_tag/* html */.qy) `${phrasebook.metric(metric.id)}`,
        (0,html_tag/* html */.qy) `${(0,wording/* metricText */._l)(metric, metric.value, phrasebook)}`,
        (0,html_tag/* html */.qy) `${metric.objective === undefined ? '' : (0,wording/* metricText */._l)(metric, metric.objective, phrasebook)}`,
    ]);
    const figures = [labels.value, labels.objective].map((title) => ({ title, figure: true }));
    return folded(labels.metrics, [{ title: labels.metric }, ...figures], rows, phrasebook);
}
function steps(report, phrasebook) {
    const { labels, format } = phrasebook;
    const rowsOf = (step, depth) => [
        [
            (0,html_tag/* html */.qy) `<span style="padding-left:${depth * 18}px">${phrasebook.step(step.id)}</span>`,
            (0,html_tag/* html */.qy) `${labels.outcomes[step.outcome]}`,
            (0,html_tag/* html */.qy) `${format.duration(step.durationSeconds)}`,
        ],
        ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1)),
    ];
    const rows = report.steps.flatMap((step) => rowsOf(step, 0));
    const columns = [labels.step, labels.status].map(asColumn);
    const duration = { title: labels.duration, figure: true };
    return folded(labels.steps, [...columns, duration], rows, phrasebook);
}
function artifacts(report, phrasebook) {
    const { labels, format } = phrasebook;
    const rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
        (0,html_tag/* html */.qy) `${labels.artifactKinds[kind]}`,
        (0,html_tag/* html */.qy) `${path}${sha256 === undefined ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) `<br><span class="hash">SHA-256 ${sha256}</span>`}`,
        (0,html_tag/* html */.qy) `${format.bytes(bytes)}`,
    ]);
    const columns = [labels.kind, labels.path].map(asColumn);
    const size = { title: labels.size, figure: true };
    return folded(labels.artifacts, [...columns, size], rows, phrasebook);
}
function retention(report, phrasebook) {
    const { labels } = phrasebook;
    const rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
        (0,html_tag/* html */.qy) `${labels.retention[action]}`,
        (0,html_tag/* html */.qy) `${tier}`,
        (0,html_tag/* html */.qy) `${name}`,
        reason === '' ? html_tag/* nothing */.s6 : (0,html_tag/* htmlProse */.n8)(phrasebook.reason(reason).title),
    ]);
    const columns = [labels.action, labels.tier, labels.name, labels.reason].map(asColumn);
    return folded(labels.retentionPlan, columns, rows, phrasebook);
}
function run(report, phrasebook) {
    const { labels, format } = phrasebook;
    const { backup } = report;
    const origin = backup
        ? [
            [labels.backup, backup.name],
            [labels.source, `${backup.source}, ${backup.tier}`],
            [labels.takenAt, format.dateTime(backup.takenAt)],
        ]
        : [];
    const pairs = [
        ...origin,
        [labels.started, format.dateTime(report.startedAt)],
        [labels.finished, format.dateTime(report.finishedAt)],
        [labels.timeZone, format.timeZone],
        [labels.runId, report.run.id],
        [labels.trigger, report.run.trigger],
        [labels.actor, report.run.actor],
        [labels.host, report.run.host],
    ];
    const rows = pairs.map((pair) => pair.map((text) => (0,html_tag/* html */.qy) `${text}`));
    return folded(labels.run, [{ title: '' }, { title: '' }], rows, phrasebook);
}
function asColumn(title) {
    return { title };
}
function folded(title, columns, rows, phrasebook) {
    if (rows.length === 0)
        return html_tag/* nothing */.s6;
    const count = phrasebook.format.number(rows.length);
    return (0,html_tag/* html */.qy) `<details><summary>${title}<small>${count}</small></summary>${(0,html_table/* htmlTable */.I$)(columns, rows, phrasebook)}</details>`;
}

// EXTERNAL MODULE: ./build/src/report/disk-wording.js
var disk_wording = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/src/report/sparkline.js
var sparkline = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/src/report/html-disk.js





/** What changed, and all file systems with their trend and forecast. */
function diskSection(report, book) {
    const { disk } = report;
    if (!disk)
        return html_tag/* nothing */.s6;
    const { labels } = book.disk;
    const titles = ['', labels.host, labels.filesystem, labels.used, labels.trend, labels.full, ''];
    const rows = disk.hosts.flatMap((host) => filesystemRows(host, book));
    const table = (0,html_table/* htmlTable */.I$)(titles.map((title) => ({ title })), rows, book);
    return (0,html_tag/* html */.qy) `${changes(report, book)}<section class="card"><h2>${labels.title}</h2>${table}</section>${disk.hosts.map((host) => trees(host, book))}${advice(report, book)}`;
}
function filesystemRows(host, book) {
    const { labels } = book.disk;
    if (!host.reached)
        return [[tag(host.level, book), (0,html_tag/* html */.qy) `${host.host}`, (0,html_tag/* html */.qy) `${labels.notReached}`]];
    return host.filesystems.map((one) => [
        tag(one.level, book),
        (0,html_tag/* html */.qy) `${host.host}`,
        (0,html_tag/* html */.qy) `<code>${one.mountPoint}</code>`,
        (0,html_tag/* html */.qy) `${(0,disk_wording/* usageText */.tx)(one, book)}`,
        (0,html_tag/* html */.qy) `${one.trend.length > 1 ? (0,sparkline/* sparkline */.K)(one.trend) : ''}`,
        (0,html_tag/* html */.qy) `${(0,disk_wording/* forecastText */.xn)(one, book)}`,
        (0,html_tag/* html */.qy) `${(0,disk_wording/* stateText */.r9)(one, book)}`,
    ]);
}
function tag(level, book) {
    const status = disk_wording/* LEVEL_STATUS */.SA[level];
    return (0,html_tag/* html */.qy) `<span class="tag ${status}">${MARKS[status]} ${book.disk.labels.levels[level]}</span>`;
}
function changes({ alerts }, book) {
    const transitions = alerts?.transitions ?? [];
    if (transitions.length === 0)
        return html_tag/* nothing */.s6;
    const items = transitions
        .slice(0, 100)
        .map((change) => (0,html_tag/* html */.qy) `<li>${(0,html_tag/* htmlProse */.n8)((0,disk_wording/* changeText */.k0)(change, book))}</li>`);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${book.disk.labels.changes}</h2><ul>${items}</ul></section>`;
}
function trees({ host, trees: all, growers }, book) {
    const { labels, phrases } = book.disk;
    const { format } = book;
    if (all.length === 0 && growers.length === 0)
        return html_tag/* nothing */.s6;
    const tiers = all.map(({ directory, tiers: each, allocatedBytes }) => (0,html_tag/* html */.qy) `<p><code>${directory}</code> ${format.bytes(allocatedBytes)}</p><ul>${each.map((tier) => (0,html_tag/* html */.qy) `<li>${(0,disk_wording/* tierText */.uN)(tier, book)}</li>`)}</ul>`);
    const rows = growers.map(({ path, bytes, grownBytes, days }) => [
        (0,html_tag/* html */.qy) `<code>${path}</code>`,
        (0,html_tag/* html */.qy) `${format.bytes(bytes)}`,
        (0,html_tag/* html */.qy) `${phrases.grown(format.bytes(grownBytes), format.number(days))}`,
    ]);
    const titles = [labels.growers, labels.total, ''].map((title) => ({ title }));
    const grew = rows.length === 0 ? html_tag/* nothing */.s6 : (0,html_table/* htmlTable */.I$)(titles, rows, book);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.backups}<small>${host}</small></h2>${tiers}${grew}</section>`;
}
function advice({ disk }, book) {
    const rows = (disk?.advice ?? []).map(({ host, command, bytes }) => [
        (0,html_tag/* html */.qy) `${host}`,
        (0,html_tag/* html */.qy) `<code>${command}</code>`,
        (0,html_tag/* html */.qy) `${book.format.bytes(bytes)}`,
    ]);
    if (rows.length === 0)
        return html_tag/* nothing */.s6;
    const { labels } = book.disk;
    const titles = [labels.host, labels.advice, labels.free].map((title) => ({ title }));
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.advice}</h2>${(0,html_table/* htmlTable */.I$)(titles, rows, book)}</section>`;
}

// EXTERNAL MODULE: ./build/src/report/matrix-wording.js
var matrix_wording = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/src/report/html-matrix.js




/** The detection matrix as a picture: a row of cells per group, each cell a fault that tells itself when pointed at. */
function matrixSection(report, phrasebook) {
    const { matrix } = report;
    if (!matrix)
        return html_tag/* nothing */.s6;
    const rows = (0,matrix_wording/* matrixLines */.z6)(matrix, phrasebook).map((line) => groupRow(line, phrasebook));
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${phrasebook.matrix.labels.title}<small>${(0,matrix_wording/* matrixHeadline */.uS)(matrix, phrasebook)}</small></h2><dl class="matrix">${rows}</dl><p class="more">${(0,matrix_wording/* matrixSubject */.mG)(matrix, phrasebook)}</p>${notTriedTable(matrix, phrasebook)}${everyTrial(matrix, phrasebook)}</section>`;
}
function groupRow({ name, count, trials, status }, phrasebook) {
    const cells = trials.map((trial) => cell(trial, phrasebook));
    return (0,html_tag/* html */.qy) `<div class="${status}"><dt>${name}<b>${count}</b></dt><dd><ul class="tenants dense">${cells}</ul></dd></div>`;
}
function cell(trial, phrasebook) {
    const { id, outcome, expected, actual } = trial;
    const status = matrix_wording/* OUTCOME_STATUS */.eb[outcome];
    const word = phrasebook.matrix.labels.outcomes[outcome];
    const why = outcome === 'not-tried' ? (0,matrix_wording/* whyNotTried */.u1)(trial, phrasebook) : '';
    const came = status === 'fail' ? `${expected} → ${actual}` : actual;
    const title = [`${phrasebook.fault(id)}: ${word}`, why || came].filter(Boolean).join(' · ');
    return (0,html_tag/* html */.qy) `<li class="${status}" title="${title}">${MARKS[status]}<span class="vh"> ${title}</span></li>`;
}
function notTriedTable(matrix, phrasebook) {
    const rows = (0,matrix_wording/* untried */.IM)(matrix).map((trial) => [
        (0,html_tag/* html */.qy) `${phrasebook.faultGroup(trial.group)}`,
        (0,html_tag/* html */.qy) `${phrasebook.fault(trial.id)}`,
        (0,html_tag/* htmlProse */.n8)((0,matrix_wording/* whyNotTried */.u1)(trial, phrasebook)),
    ]);
    if (rows.length === 0)
        return html_tag/* nothing */.s6;
    const { labels } = phrasebook.matrix;
    const titles = [labels.group, labels.notTried, labels.why];
    return (0,html_table/* htmlTable */.I$)(titles.map((title) => ({ title })), rows, phrasebook);
}
function everyTrial({ trials }, phrasebook) {
    const { labels } = phrasebook.matrix;
    const rows = trials.map((trial) => {
        const status = matrix_wording/* OUTCOME_STATUS */.eb[trial.outcome];
        return [
            (0,html_tag/* html */.qy) `${phrasebook.faultGroup(trial.group)}`,
            (0,html_tag/* html */.qy) `${phrasebook.fault(trial.id)}`,
            (0,html_tag/* html */.qy) `<span class="tag ${status}">${MARKS[status]} ${labels.outcomes[trial.outcome]}</span>`,
            (0,html_tag/* html */.qy) `${trial.actual || trial.expected}`,
        ];
    });
    const titles = [labels.group, labels.fault, labels.outcome, labels.came];
    const table = (0,html_table/* htmlTable */.I$)(titles.map((title) => ({ title })), rows, phrasebook);
    return (0,html_tag/* html */.qy) `<details><summary>${labels.fault}<small>${phrasebook.format.number(trials.length)}</small></summary>${table}</details>`;
}

// EXTERNAL MODULE: ./build/src/report/migration-wording.js
var migration_wording = __webpack_require__(2616);
;// CONCATENATED MODULE: ./build/src/report/html-migration.js



/** What a migration did: structure once for all tenants, rows, locks. */
function migrationSection(report, phrasebook) {
    const { migration } = report;
    if (!migration)
        return html_tag/* nothing */.s6;
    const { heading } = phrasebook.migration;
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${heading}<small>${(0,migration_wording/* outcomeText */.EL)(migration, phrasebook)}</small></h2>
<p>${(0,migration_wording/* migrationLine */.rR)(migration, phrasebook)}</p><p class="more"><code>${migration.command}</code></p>${output(migration)}${structure(migration, phrasebook)}${rows(migration, phrasebook)}${locks(migration, phrasebook)}</section>`;
}
function output({ output: lines }) {
    if (lines.length === 0)
        return html_tag/* nothing */.s6;
    return (0,html_tag/* html */.qy) `<ul class="lines">${lines.map((line) => (0,html_tag/* html */.qy) `<li><code>${line}</code></li>`)}</ul>`;
}
function structure({ structure: groups }, phrasebook) {
    return (0,html_tag/* html */.qy) `${groups.map((group) => {
        const changes = group.changes.map((change) => [
            (0,html_tag/* html */.qy) `<code>${(0,migration_wording/* changeText */.k0)(change, phrasebook)}</code>`,
        ]);
        return (0,html_tag/* html */.qy) `<h3>${(0,migration_wording/* placeText */.Z9)(group, phrasebook)}</h3>${(0,html_table/* htmlTable */.I$)([{ title: '' }], changes, phrasebook, group.changesTotal)}`;
    })}`;
}
function rows({ rows: changes }, phrasebook) {
    if (changes.length === 0)
        return html_tag/* nothing */.s6;
    const { format, migration: words } = phrasebook;
    const cells = changes
        .slice(0, html_table/* ROW_LIMIT */.Lm)
        .map((row) => [
        (0,html_tag/* html */.qy) `<code>${(0,migration_wording/* tableText */.qK)(row, phrasebook)}</code>${row.isAllowed ? (0,html_tag/* html */.qy) ` <small>${words.mayChange}</small>` : html_tag/* nothing */.s6}`,
        ...[row.rowsBefore, row.rowsAfter, row.lost, row.changed, row.added].map((figure) => (0,html_tag/* html */.qy) `${format.number(figure)}`),
    ]);
    const figures = [words.before, words.after, words.lost, words.changed, words.added];
    const columns = [{ title: words.table }, ...figures.map((title) => ({ title, figure: true }))];
    return (0,html_tag/* html */.qy) `<h3>${words.rows}</h3>${(0,html_table/* htmlTable */.I$)(columns, cells, phrasebook)}`;
}
function locks({ locks: spans }, phrasebook) {
    if (spans.length === 0)
        return html_tag/* nothing */.s6;
    const { format, migration: words } = phrasebook;
    const cells = spans.map((lock) => [
        (0,html_tag/* html */.qy) `<code>${(0,migration_wording/* tableText */.qK)(lock, phrasebook)}</code>`,
        (0,html_tag/* html */.qy) `${words.blocked[lock.blocked]}`,
        (0,html_tag/* html */.qy) `${format.duration(lock.seconds)}`,
    ]);
    const columns = [
        { title: words.table },
        { title: words.closedTo },
        { title: words.atMost, figure: true },
    ];
    return (0,html_tag/* html */.qy) `<h3>${words.locks}</h3>${(0,html_table/* htmlTable */.I$)(columns, cells, phrasebook)}`;
}

;// CONCATENATED MODULE: ./build/src/report/html-phases.js



const WIDTH = 960;
const BAR_HEIGHT = 34;
const GAUGE_TOP = 66;
const GAUGE_HEIGHT = 10;
const HEIGHT = GAUGE_TOP + GAUGE_HEIGHT + 22;
const COLOURS = 9;
/** Narrower segments have no room for their duration; the legend has it. */
const LABELLED_FROM = 62;
/** Keeps the objective's mark off the edge. */
const GAUGE_HEADROOM = 1.04;
/** Phases as a stacked bar, the total against the objective below it, and a legend with figures. */
function phasesFigure(report, phrasebook) {
    const segments = segmentsOf((0,digest/* phasesOf */.I$)(report));
    if (segments.length === 0)
        return html_tag/* nothing */.s6;
    const { labels, format, phrases } = phrasebook;
    const total = segments.reduce((sum, { seconds }) => sum + seconds, 0);
    const rto = (0,digest/* recoveryMetric */["if"])(report) ?? { id: 'rto', value: total, unit: 'seconds' };
    const objective = rto.objective === undefined ? '' : phrases.objective((0,wording/* metricText */._l)(rto, rto.objective, phrasebook));
    const figures = [format.duration(rto.value), objective].filter(Boolean).join(' · ');
    const description = phrases.phasesDescription(format.duration(rto.value), objective || '—');
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.phases}<small>${figures}</small></h2>
<figure><svg viewBox="0 0 ${WIDTH} ${rto.objective === undefined ? BAR_HEIGHT : HEIGHT}" role="img" aria-labelledby="phases-title phases-desc"><title id="phases-title">${labels.phases}</title><desc id="phases-desc">${description}</desc>
${segments.map((segment, index) => bar(segment, index, phrasebook))}${gauge(rto, phrasebook)}</svg>
<figcaption><ul class="legend">${segments.map((segment, index) => legendLine(segment, index, { total, phrasebook }))}</ul></figcaption></figure></section>`;
}
function segmentsOf(phases) {
    const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
    if (total <= 0)
        return [];
    let left = 0;
    return phases.map((phase) => {
        const width = (phase.seconds / total) * WIDTH;
        const segment = { ...phase, left, width };
        left += width;
        return segment;
    });
}
function bar(segment, index, phrasebook) {
    const { left, width, seconds, id } = segment;
    const duration = phrasebook.format.duration(seconds);
    const gap = width > 4 ? 1.5 : 0;
    const label = width < LABELLED_FROM
        ? html_tag/* nothing */.s6
        : (0,html_tag/* html */.qy) `<text class="in" x="${round(left + width / 2)}" y="22" text-anchor="middle">${duration}</text>`;
    return (0,html_tag/* html */.qy) `<g><title>${phrasebook.step(id)}: ${duration}</title><rect class="p${index % COLOURS}" x="${round(left)}" y="0" width="${round(Math.max(0.5, width - gap))}" height="${BAR_HEIGHT}" rx="3"/>${label}</g>`;
}
function gauge(rto, phrasebook) {
    if (rto.objective === undefined || rto.objective <= 0)
        return html_tag/* nothing */.s6;
    const scale = WIDTH / (Math.max(rto.value, rto.objective) * GAUGE_HEADROOM);
    const mark = rto.objective * scale;
    const filled = Math.max(2, rto.value * scale);
    const tone = (0,digest/* meetsObjective */.e3)(rto) ? 'pass' : 'fail';
    const { phrases } = phrasebook;
    const objective = phrases.objective((0,wording/* metricText */._l)(rto, rto.objective, phrasebook));
    const value = (0,wording/* metricText */._l)(rto, rto.value, phrasebook);
    return (0,html_tag/* html */.qy) `<g class="${tone}"><rect class="track" x="0" y="${GAUGE_TOP}" width="${WIDTH}" height="${GAUGE_HEIGHT}" rx="5"/><rect class="gauge" x="0" y="${GAUGE_TOP}" width="${round(filled)}" height="${GAUGE_HEIGHT}" rx="5"/><line class="objective" x1="${round(mark)}" x2="${round(mark)}" y1="${GAUGE_TOP - 5}" y2="${GAUGE_TOP + GAUGE_HEIGHT + 5}"/><text x="${round(mark)}" y="${GAUGE_TOP - 10}" text-anchor="end">${objective}</text><text x="0" y="${HEIGHT - 4}">${value}</text></g>`;
}
function legendLine({ id, seconds }, index, { total, phrasebook }) {
    const { format } = phrasebook;
    return (0,html_tag/* html */.qy) `<li><i class="p${index % COLOURS}"></i><span>${phrasebook.step(id)}</span><span>${format.duration(seconds)}</span><span>${format.percent(seconds / total)}</span></li>`;
}
/** Tenths of a unit are finer than any screen. */
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** Style sheet of the HTML report: light and dark, screen and paper; nothing from outside. */
const STYLE = `
:root{color-scheme:light dark;--bg:#f6f6f3;--card:#fff;--ink:#1b1e22;--muted:#59616c;--line:#e2e2dc;--soft:#f0f0ec;
--pass:#1a7036;--pass-bg:#dff2e3;--fail:#b3261e;--fail-bg:#fdecea;--warn:#855300;--warn-bg:#fcf1d8;--unknown:#5b4a9c;--unknown-bg:#ece8f9;--on:#fff;
--p0:#41699b;--p1:#2f7f86;--p2:#5b7f3c;--p3:#8f6f1c;--p4:#b5602a;--p5:#a8465a;--p6:#83528f;--p7:#5c61a6;--p8:#6b6f76}
@media (prefers-color-scheme:dark){:root{--bg:#111417;--card:#191d21;--ink:#e7eaed;--muted:#9da6b0;--line:#2b3138;--soft:#20252a;
--pass:#63c983;--pass-bg:#173122;--fail:#ff8a80;--fail-bg:#3b1b1a;--warn:#e9b95c;--warn-bg:#332813;--unknown:#b9a8f5;--unknown-bg:#292345;--on:#111417}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1000px;margin:0 auto;padding:28px 20px 40px;display:grid;gap:16px}
h1,h2,p,dl,dd,ul,figure{margin:0;padding:0}ul{list-style:none}
h2{font-size:15px;font-weight:650;margin-bottom:12px;display:flex;justify-content:space-between;gap:12px}
h2 small{font-weight:400;color:var(--muted);font-size:14px}
code{font:0.92em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--soft);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere}
pre{margin:6px 0 0;padding:9px 12px;background:var(--soft);border-radius:6px;font:13px/1.55 ui-monospace,"SF Mono",Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}pre+.hint{margin-top:14px}
h3{margin:16px 0 4px;font-size:14px;font-weight:620}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:18px 20px;min-width:0}
.pass{--tone:var(--pass);--tint:var(--pass-bg)}.fail{--tone:var(--fail);--tint:var(--fail-bg)}.warn{--tone:var(--warn);--tint:var(--warn-bg)}.unknown{--tone:var(--unknown);--tint:var(--unknown-bg)}
.verdict{border-top:5px solid var(--tone);padding:22px 24px}
.kicker{color:var(--muted);font-size:14px}
h1{font-size:31px;line-height:1.2;letter-spacing:-.01em;color:var(--tone);display:flex;align-items:center;gap:12px;margin:6px 0 8px}
.mark{display:inline-grid;place-items:center;flex:none;width:1.35em;height:1.35em;border-radius:50%;background:var(--tone);color:var(--on);font-weight:700;font-size:.78em;line-height:1}
.why{font-size:17px}.hint{color:var(--muted)}.meta{color:var(--muted);font-size:13.5px;margin-top:10px;overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.figures div{flex:1 1 130px;background:var(--card);padding:14px 16px}.figures dt{color:var(--muted);font-size:12.5px}.figures dd{font-size:20px;font-weight:620;letter-spacing:-.01em;white-space:nowrap}
.figures dd+dd{white-space:normal;font-size:12.5px;font-weight:400;letter-spacing:0;color:var(--muted)}.figures .fail dd,.figures .unknown dd{color:var(--tone)}.figures .fail dd+dd,.figures .unknown dd+dd{color:var(--muted)}
.group{border-left:3px solid var(--tone);padding:1px 0 1px 14px;min-width:0}.group+.group{margin-top:18px}
.group h3{margin:0;font-size:15px;font-weight:620;display:flex;gap:8px;align-items:baseline}.group h3 .tag{flex:none}
.tag{color:var(--tone);background:var(--tint);border-radius:5px;padding:0 7px;font-size:12px;font-weight:600;line-height:1.7;white-space:nowrap}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th{font-weight:500;color:var(--muted);font-size:12.5px;text-align:left}
td,th{padding:5px 14px 5px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}tr:last-child td{border-bottom:0}
td:last-child,th:last-child{padding-right:0}.n{text-align:right;white-space:nowrap}.group table{margin-top:6px}.group td{padding:3px 14px 3px 0}.group td:first-child{width:44%}
.hash{font:12px/1.6 ui-monospace,Menlo,Consolas,monospace;color:var(--muted);word-break:break-all}
.objective{stroke:var(--ink);stroke-width:2}.track{fill:var(--soft)}.gauge{fill:var(--tone)}svg{display:block;width:100%;height:auto}svg text{font-size:12.5px;fill:var(--muted)}svg text.in{fill:#fff;font-weight:600}
${Array.from({ length: 9 }, (_, index) => `.p${index}{fill:var(--p${index});background:var(--p${index})}`).join('')}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:2px 32px;margin-top:14px;font-size:14px}
.legend li{display:grid;grid-template-columns:12px 1fr auto 52px;gap:8px;align-items:center}.legend i{width:12px;height:12px;border-radius:3px}.legend span:last-child{text-align:right;color:var(--muted)}
.tenants{display:grid;grid-template-columns:repeat(auto-fill,minmax(42px,1fr));gap:4px}
.tenants li{background:var(--tint);color:var(--tone);border-radius:5px;text-align:center;font-size:11.5px;line-height:26px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;padding:0 1px}
.tenants .fail,.tenants .unknown{background:var(--tone);color:var(--on);font-weight:700}.dense{grid-template-columns:repeat(auto-fill,minmax(18px,1fr));gap:3px}.dense li{height:18px;line-height:18px;font-size:10.5px;border-radius:4px;padding:0}.tenants+.scroll{margin-top:14px}.tenants+.scroll code{white-space:nowrap}
.matrix{margin:0;display:grid;gap:7px}.matrix div{display:grid;grid-template-columns:170px 1fr;gap:12px;align-items:start}.matrix dt{display:flex;justify-content:space-between;gap:8px;font-size:14px}.matrix b{font-weight:600;color:var(--tone)}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(330px,1fr));gap:16px;align-items:start}
.asked b{white-space:normal;text-align:right;overflow-wrap:anywhere}
.log{margin:0;padding:0;list-style:none;font:12px/1.6 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.lines li{display:flex;justify-content:space-between;gap:12px;padding:4px 0;border-bottom:1px solid var(--line)}.lines li:last-child{border:0}.lines b{font-weight:600;color:var(--tone);white-space:nowrap}
details{border-bottom:1px solid var(--line)}details:last-child{border-bottom:0}summary{cursor:pointer;padding:9px 0;font-weight:550}summary small{color:var(--muted);font-weight:400;font-size:13px;margin-left:6px}details[open]{padding-bottom:12px}summary:focus-visible{outline:2px solid var(--unknown);outline-offset:2px;border-radius:4px}
.more{color:var(--muted);font-size:13.5px;margin-top:8px}footer{color:var(--muted);font-size:13px;text-align:center}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:560px){td:first-child,th:first-child{min-width:8em}main{padding:14px 10px 28px}.card{padding:14px}h1{font-size:25px}}
@media print{:root{--bg:#fff}body{font-size:11pt}main{max-width:none;padding:0}.card,.figures{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

// EXTERNAL MODULE: ./build/src/report/recovery-renderings.js + 1 modules
var recovery_renderings = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/src/report/html.js












/** The browser itself keeps the page from loading or running anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The report as one self-contained HTML file: no script, nothing loaded, light and dark, fit for print. */
function renderHtml(report, options) {
    const phrasebook = (0,locale_phrasebook/* createPhrasebook */.x)(options.locale, options.timeZone);
    const word = (0,wording/* verdictWords */.L2)(report, phrasebook).word;
    const title = `${word} · ${phrasebook.labels.procedures[report.procedure]} · ${report.system}`;
    const sections = [
        verdictHeader,
        keyFigures,
        attentionSection,
        recovery_renderings/* recoveryHtml */.XW,
        migrationSection,
        matrixSection,
        diskSection,
        askedSection,
        phasesFigure,
        tenantsSection,
        contentsSection,
        detailsSection,
    ].map((section) => section(report, phrasebook));
    const footer = (0,html_tag/* html */.qy) `<footer>${phrasebook.phrases.madeBy(report.lastro)}</footer>`;
    const page = (0,html_tag/* html */.qy) `<!doctype html>
<html lang="${options.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${new html_tag/* SafeHtml */.Vu(STYLE)}</style></head>
<body><main>${sections}${footer}</main></body></html>
`;
    return page.toString();
}

// EXTERNAL MODULE: ./build/src/report/json.js + 6 modules
var report_json = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/src/report/markdown-sections.js
var markdown_sections = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(9302);
;// CONCATENATED MODULE: ./build/src/report/markdown-asked.js




/** One row per query and per probe, open, because people look for what works. */
function markdown_asked_askedSection(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    const { queries = [], probes = [] } = report;
    return [
        table(labels.queries, queries, { scope, textOf: asked_wording/* queryText */.wP }),
        table(labels.functions, probes, { scope, textOf: asked_wording/* probeText */.Qc }),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function table(title, lines, { scope, textOf, }) {
    if (lines.length === 0)
        return '';
    const { phrasebook } = scope;
    const rows = lines.map((line) => [
        wording/* ICONS */.Ze[line.status],
        (0,markdown_text/* escapeMarkdown */.FV)(line.name),
        (0,markdown_text/* escapeMarkdown */.FV)(textOf(line, phrasebook)),
    ]);
    const headers = ['', phrasebook.labels.name, phrasebook.labels.answer];
    return [`### ${wording/* ICONS */.Ze[(0,asked_wording/* worstStatus */.A4)(lines)]} ${title}`, '', (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope)].join('\n');
}
/** What a failed application said last, folded; each line by itself, so that none of them can end the block. */
function applicationLog({ report, phrasebook }) {
    const lines = report.application?.log ?? [];
    if (lines.length === 0)
        return '';
    const body = lines.map((line) => `<code>${(0,markdown_text/* escapeMarkdown */.FV)(line)}</code>`).join('<br>\n');
    return (0,markdown_text/* markdownDetails */.oG)(phrasebook.labels.applicationLog, body);
}
/** What of an operator's Compose file is otherwise in the drill, folded. */
function stagedChanges(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    const changes = report.application?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rows = changes.map(({ field, change, value }) => [
        (0,markdown_text/* escapeMarkdown */.FV)(field),
        labels.stagedChanges[change],
        (0,markdown_text/* escapeMarkdown */.FV)(value),
    ]);
    const headers = [labels.composeFile, labels.inTheDrill, labels.value];
    return (0,markdown_text/* markdownDetails */.oG)(labels.applicationChanges, (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope));
}

;// CONCATENATED MODULE: ./build/src/report/markdown-details.js






/** Everything that is folded, in the order a reader asks for it; empty parts left out. */
function detailSections(scope) {
    const parts = [
        applicationLog,
        stagedChanges,
        integrity,
        contents,
        markdown_details_checks,
        markdown_details_metrics,
        markdown_details_steps,
        markdown_details_artifacts,
        markdown_details_retention,
        markdown_details_run,
    ];
    return parts.map((part) => part(scope)).filter((text) => text !== '');
}
function integrity(scope) {
    const { report, phrasebook } = scope;
    const { labels, format } = phrasebook;
    const rows = (report.integrity ?? []).map(({ id, intact, total }) => [
        (0,wording/* iconOf */.ZG)(intact === total),
        phrasebook.check(id),
        `${format.number(intact)}/${format.number(total)}`,
    ]);
    return markdown_details_folded(labels.integrity, ['', labels.check, labels.actual], rows, scope);
}
function contents(scope) {
    const { report, phrasebook } = scope;
    const { labels, format } = phrasebook;
    return (report.contents ?? [])
        .filter(({ tables }) => tables.length > 0)
        .map((schema) => {
        const rows = (0,digest/* tablesShown */.T1)(schema, scope.rowLimit).map(({ name, rows: count, intact }) => [
            (0,wording/* iconOf */.ZG)(intact),
            (0,markdown_text/* escapeMarkdown */.FV)(name),
            format.number(count),
        ]);
        const headers = ['', labels.tables, labels.rows];
        const table = (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope, schema.tables.length);
        return (0,markdown_text/* markdownDetails */.oG)(`${labels.tables} (${(0,markdown_text/* escapeMarkdown */.FV)(schema.schema)})`, table);
    })
        .join('\n\n');
}
function markdown_details_checks(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    const rows = report.checks.map(({ id, status, expected, actual }) => [
        `${wording/* ICONS */.Ze[status]} ${labels.statuses[status]}`,
        (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.check(id)),
        (0,markdown_text/* escapeMarkdown */.FV)(expected),
        (0,markdown_text/* escapeMarkdown */.FV)(actual),
    ]);
    const headers = [labels.status, labels.check, labels.expected, labels.actual];
    return markdown_details_folded(labels.checks, headers, rows, scope);
}
function markdown_details_metrics(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    // Phases stand above, with their share.
    const rows = report.metrics
        .filter(({ id }) => !id.startsWith(locale_phrasebook/* PHASE_PREFIX */.l))
        .map((metric) => (0,markdown_sections/* metricRow */.dh)(metric, phrasebook));
    return markdown_details_folded(labels.metrics, [labels.metric, labels.value, labels.objective], rows, scope);
}
function markdown_details_steps(scope) {
    const { report, phrasebook } = scope;
    const { labels, format } = phrasebook;
    const rowsOf = (step, depth) => [
        [
            '&emsp;'.repeat(depth) + (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.step(step.id)),
            format.duration(step.durationSeconds),
            labels.outcomes[step.outcome],
        ],
        ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1)),
    ];
    const rows = report.steps.flatMap((step) => rowsOf(step, 0));
    return markdown_details_folded(labels.steps, [labels.step, labels.duration, labels.status], rows, scope);
}
function markdown_details_artifacts(scope) {
    const { report, phrasebook } = scope;
    const { labels, format } = phrasebook;
    const rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
        labels.artifactKinds[kind],
        (0,markdown_text/* escapeMarkdown */.FV)(path),
        format.bytes(bytes),
        (0,markdown_text/* escapeMarkdown */.FV)(sha256 ?? ''),
    ]);
    return markdown_details_folded(labels.artifacts, [labels.kind, labels.path, labels.size, 'SHA-256'], rows, scope);
}
function markdown_details_retention(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    const rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
        labels.retention[action],
        (0,markdown_text/* escapeMarkdown */.FV)(tier),
        (0,markdown_text/* escapeMarkdown */.FV)(name),
        reason === '' ? '' : (0,markdown_text/* markdownProse */.h$)(phrasebook.reason(reason).title),
    ]);
    const headers = [labels.action, labels.tier, labels.name, labels.reason];
    return markdown_details_folded(labels.retentionPlan, headers, rows, scope);
}
function markdown_details_run(scope) {
    const { report, phrasebook } = scope;
    const { labels, format, phrases } = phrasebook;
    const zone = (0,markdown_text/* escapeMarkdown */.FV)(format.timeZone);
    const rows = [
        [labels.started, `${format.dateTime(report.startedAt)} (${zone})`],
        [labels.finished, `${format.dateTime(report.finishedAt)} (${zone})`],
        [labels.backup, (0,markdown_text/* escapeMarkdown */.FV)(report.backup?.name ?? '')],
        [labels.runId, (0,markdown_text/* escapeMarkdown */.FV)(report.run.id)],
        [labels.trigger, (0,markdown_text/* escapeMarkdown */.FV)(report.run.trigger)],
        [labels.actor, (0,markdown_text/* escapeMarkdown */.FV)(report.run.actor)],
        [labels.host, (0,markdown_text/* escapeMarkdown */.FV)(report.run.host)],
        ['Lastro', (0,markdown_text/* escapeMarkdown */.FV)(phrases.madeBy(report.lastro))],
    ];
    return markdown_details_folded(labels.run, ['', ''], rows, scope);
}
function markdown_details_folded(title, headers, rows, scope) {
    return rows.length === 0 ? '' : (0,markdown_text/* markdownDetails */.oG)(title, (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope));
}

;// CONCATENATED MODULE: ./build/src/report/markdown-disk.js





/** What changed, a table of all file systems, then folded: backups by tier, what grew, Docker, what was not measured. */
function markdown_disk_diskSection(scope) {
    const { disk } = scope.report;
    if (!disk)
        return '';
    const { labels } = scope.phrasebook.disk;
    const parts = [
        changesPart(scope),
        `### ${labels.title}`,
        filesystemsPart(disk.hosts, scope),
        advicePart(scope),
        ...disk.hosts.map((host) => hostDetails(host, scope)),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function changesPart({ report, phrasebook }) {
    const changes = report.alerts?.transitions ?? [];
    if (changes.length === 0)
        return '';
    const lines = changes.slice(0, 50).map((change) => {
        const icon = wording/* ICONS */.Ze[disk_wording/* LEVEL_STATUS */.SA[change.kind === 'resolved' ? 'ok' : change.alert.level]];
        return `- ${icon} ${(0,markdown_text/* markdownProse */.h$)((0,disk_wording/* changeText */.k0)(change, phrasebook))}`;
    });
    return [`### ${phrasebook.disk.labels.changes}`, '', ...lines].join('\n');
}
function filesystemsPart(hosts, scope) {
    const { phrasebook } = scope;
    const { labels } = phrasebook.disk;
    const rows = hosts.flatMap((host) => {
        if (!host.reached)
            return [[wording/* ICONS */.Ze.unknown, (0,markdown_text/* escapeMarkdown */.FV)(host.host), labels.notReached, '', '', '', '']];
        return host.filesystems.map((one) => [
            wording/* ICONS */.Ze[disk_wording/* LEVEL_STATUS */.SA[one.level]],
            (0,markdown_text/* escapeMarkdown */.FV)(host.host),
            (0,markdown_text/* escapeMarkdown */.FV)(one.mountPoint),
            (0,disk_wording/* usageText */.tx)(one, phrasebook),
            one.trend.length > 1 ? (0,sparkline/* sparkline */.K)(one.trend) : '',
            (0,disk_wording/* forecastText */.xn)(one, phrasebook),
            (0,disk_wording/* stateText */.r9)(one, phrasebook),
        ]);
    });
    const headers = ['', labels.host, labels.filesystem, labels.used, labels.trend, labels.full, ''];
    return (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope);
}
function advicePart(scope) {
    const { report, phrasebook } = scope;
    const advice = report.disk?.advice ?? [];
    if (advice.length === 0)
        return '';
    const { labels } = phrasebook.disk;
    const rows = advice.map(({ host, command, bytes }) => [
        (0,markdown_text/* escapeMarkdown */.FV)(host),
        `<code>${(0,markdown_text/* escapeMarkdown */.FV)(command)}</code>`,
        phrasebook.format.bytes(bytes),
    ]);
    return [
        `### ${labels.advice}`,
        '',
        (0,markdown_sections/* boundedTable */.c8)([labels.host, '', labels.free], rows, scope),
    ].join('\n');
}
function hostDetails(host, scope) {
    const { phrasebook } = scope;
    const { format, disk } = phrasebook;
    const { labels, phrases } = disk;
    const trees = host.trees.flatMap((tree) => [
        `**${labels.backups}** <code>${(0,markdown_text/* escapeMarkdown */.FV)(tree.directory)}</code>: ${format.bytes(tree.allocatedBytes)}`,
        ...tree.tiers.map((tier) => `- ${(0,disk_wording/* tierText */.uN)(tier, phrasebook)}`),
    ]);
    const growers = host.growers.map(({ path, bytes, grownBytes, days }) => {
        const grown = phrases.grown(format.bytes(grownBytes), format.number(days));
        return `- <code>${(0,markdown_text/* escapeMarkdown */.FV)(path)}</code> ${format.bytes(bytes)} (${grown})`;
    });
    const docker = (host.docker ?? []).map(({ part, count, bytes, reclaimableBytes }) => `- ${(0,markdown_text/* escapeMarkdown */.FV)(partName(part, labels.dockerParts))}: ${format.number(count)}, ${format.bytes(bytes)} (${phrases.reclaimable(format.bytes(reclaimableBytes))})`);
    const skipped = host.skipped.map(({ mountPoint, because }) => `- <code>${(0,markdown_text/* escapeMarkdown */.FV)(mountPoint)}</code>: ${(0,markdown_text/* escapeMarkdown */.FV)(partName(because, labels.skipReasons))}`);
    const body = [
        trees.join('\n'),
        titled(labels.growers, growers),
        titled(labels.docker, docker),
        titled(labels.skipped, skipped.slice(0, scope.rowLimit)),
    ].filter((part) => part !== '');
    if (body.length === 0)
        return '';
    return (0,markdown_text/* markdownDetails */.oG)((0,markdown_text/* escapeMarkdown */.FV)(host.host), body.join('\n\n'));
}
function titled(title, lines) {
    return lines.length === 0 ? '' : [`**${title}**`, ...lines].join('\n');
}
/** A word of ours for a code; a code that this version does not know stays as it is. */
function partName(code, names) {
    return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-matrix.js




/** The detection matrix: groups with a mark per fault, what could not be tried, and folded every fault with what came. */
function markdown_matrix_matrixSection(scope) {
    const { report, phrasebook } = scope;
    const { matrix } = report;
    if (!matrix)
        return '';
    const { labels } = phrasebook.matrix;
    const rows = (0,matrix_wording/* matrixLines */.z6)(matrix, phrasebook).map(({ name, count, trials, status }) => [
        wording/* ICONS */.Ze[status],
        (0,markdown_text/* escapeMarkdown */.FV)(name),
        count,
        trials.map(({ outcome }) => wording/* ICONS */.Ze[matrix_wording/* OUTCOME_STATUS */.eb[outcome]]).join(''),
    ]);
    const parts = [
        `### ${labels.title}`,
        (0,markdown_text/* escapeMarkdown */.FV)((0,matrix_wording/* matrixSubject */.mG)(matrix, phrasebook)),
        (0,markdown_sections/* boundedTable */.c8)(['', labels.group, labels.outcome, ''], rows, scope),
        notTried(matrix, scope),
        markdown_matrix_everyTrial(matrix, scope),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function notTried(matrix, scope) {
    const { phrasebook } = scope;
    const { labels } = phrasebook.matrix;
    const rows = (0,matrix_wording/* untried */.IM)(matrix).map((trial) => [
        (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.faultGroup(trial.group)),
        (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.fault(trial.id)),
        (0,markdown_text/* markdownProse */.h$)((0,matrix_wording/* whyNotTried */.u1)(trial, phrasebook)),
        (0,markdown_text/* markdownProse */.h$)(phrasebook.reason(trial.reason ?? '').hint),
    ]);
    if (rows.length === 0)
        return '';
    const headers = [labels.group, labels.notTried, labels.why, phrasebook.labels.whatToDo];
    return (0,markdown_sections/* boundedTable */.c8)(headers, rows, scope);
}
function markdown_matrix_everyTrial({ trials }, scope) {
    const { phrasebook } = scope;
    const { labels } = phrasebook.matrix;
    const rows = [...trials]
        .sort((a, b) => Number(isRight(a)) - Number(isRight(b)))
        .map((trial) => [
        wording/* ICONS */.Ze[matrix_wording/* OUTCOME_STATUS */.eb[trial.outcome]],
        (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.faultGroup(trial.group)),
        (0,markdown_text/* escapeMarkdown */.FV)(phrasebook.fault(trial.id)),
        labels.outcomes[trial.outcome],
        (0,markdown_text/* escapeMarkdown */.FV)(trial.expected),
        (0,markdown_text/* escapeMarkdown */.FV)(trial.actual),
    ]);
    const headers = ['', labels.group, labels.fault, labels.outcome];
    const columns = [...headers, phrasebook.labels.expected, labels.came];
    return (0,markdown_text/* markdownDetails */.oG)(labels.fault, (0,markdown_sections/* boundedTable */.c8)(columns, rows, scope));
}
function isRight({ outcome }) {
    return matrix_wording/* OUTCOME_STATUS */.eb[outcome] !== 'fail';
}

;// CONCATENATED MODULE: ./build/src/report/markdown-migration.js




/** What a migration did, the whole of it open: this is what a reviewer of a pull request came for. */
function markdown_migration_migrationSection(scope) {
    const { report, phrasebook } = scope;
    const { migration } = report;
    if (!migration)
        return '';
    const parts = [
        `### ${phrasebook.migration.heading}: ${(0,migration_wording/* migrationLine */.rR)(migration, phrasebook)}`,
        `<code>${(0,markdown_text/* escapeMarkdown */.FV)(migration.command)}</code> — ${(0,migration_wording/* outcomeText */.EL)(migration, phrasebook)}`,
        markdown_migration_output(migration, scope),
        markdown_migration_structure(migration, scope),
        markdown_migration_rows(migration, scope),
        markdown_migration_locks(migration, scope),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function markdown_migration_output({ output: lines, outcome }, { phrasebook }) {
    if (lines.length === 0)
        return '';
    const text = lines.map((line) => `<code>${(0,markdown_text/* escapeMarkdown */.FV)(line)}</code>`).join('<br>\n');
    return outcome === 'applied' ? (0,markdown_text/* markdownDetails */.oG)(phrasebook.migration.output, text) : text;
}
function markdown_migration_structure({ structure: groups }, scope) {
    const { phrasebook, rowLimit } = scope;
    return groups
        .map((group) => {
        const lines = group.changes
            .slice(0, rowLimit)
            .map((change) => `- ${(0,markdown_text/* escapeMarkdown */.FV)((0,migration_wording/* changeText */.k0)(change, phrasebook))}`);
        const rest = group.changesTotal - lines.length;
        if (rest > 0)
            lines.push(`- ${phrasebook.phrases.more(phrasebook.format.number(rest))}`);
        return [`**${(0,markdown_text/* escapeMarkdown */.FV)((0,migration_wording/* placeText */.Z9)(group, phrasebook))}**`, '', ...lines].join('\n');
    })
        .join('\n\n');
}
function markdown_migration_rows({ rows: changes }, scope) {
    if (changes.length === 0)
        return '';
    const { format, migration: words } = scope.phrasebook;
    const cells = changes.map((row) => [
        wording/* ICONS */.Ze[row.lost + row.changed === 0 || row.isAllowed ? 'pass' : 'fail'],
        (0,markdown_text/* escapeMarkdown */.FV)((0,migration_wording/* tableText */.qK)(row, scope.phrasebook)),
        format.number(row.rowsBefore),
        format.number(row.rowsAfter),
        format.number(row.lost),
        format.number(row.changed),
        format.number(row.added),
    ]);
    const { table, before, after, lost, changed, added } = words;
    return (0,markdown_sections/* boundedTable */.c8)(['', table, before, after, lost, changed, added], cells, scope);
}
function markdown_migration_locks({ locks: spans }, scope) {
    if (spans.length === 0)
        return '';
    const { format, migration: words } = scope.phrasebook;
    const cells = spans.map((lock) => [
        (0,markdown_text/* escapeMarkdown */.FV)((0,migration_wording/* tableText */.qK)(lock, scope.phrasebook)),
        words.blocked[lock.blocked],
        format.duration(lock.seconds),
    ]);
    const table = (0,markdown_sections/* boundedTable */.c8)([words.table, words.closedTo, words.atMost], cells, scope);
    return (0,markdown_text/* markdownDetails */.oG)(words.locks, table);
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js








/** All findings a report keeps have room in the file. */
const FILE_ROW_LIMIT = 500;
/** The report as a Markdown file (GFM). Ends with a newline. */
function renderMarkdown(report, options) {
    return `${markdownParts(report, options, FILE_ROW_LIMIT).join('\n\n')}\n`;
}
/** The parts of a Markdown rendering, most important first. */
function markdownParts(report, options, rowLimit) {
    const phrasebook = (0,locale_phrasebook/* createPhrasebook */.x)(options.locale, options.timeZone);
    const scope = { report, phrasebook, rowLimit };
    const open = [
        markdown_sections/* headlineSection */.Wu,
        markdown_sections/* attentionSection */.eU,
        recovery_renderings/* recoverySection */.VY,
        markdown_migration_migrationSection,
        markdown_matrix_matrixSection,
        markdown_disk_diskSection,
        markdown_asked_askedSection,
        markdown_sections/* phasesSection */.SU,
        markdown_sections/* tenantsSection */.Dx,
    ];
    const parts = [...open.map((part) => part(scope)), ...detailSections(scope)];
    return parts.filter((part) => part !== '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/src/procedures/run-log.js



// A link planted in its place must not lead our bytes elsewhere.
const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Appends one line on a run, in English, `key=value` behind the time. The file is opened for this line only, and written by
 * one call: logrotate may move it away at any moment, runs that end together do not mix, and no signal is needed.
 */
async function appendRunLog(path, report) {
    const file = await (0,promises_.open)(path, APPEND, 0o640);
    try {
        await file.write(`${runLogLine(report)}\n`);
    }
    finally {
        await file.close();
    }
}
/** `2025-11-20T06:00:04.120Z chefwell backup complete reason=complete host=vps-1 run=… seconds=4.1 dump-bytes=36000` */
function runLogLine(report) {
    const { finishedAt, system, procedure, verdict, run, durationSeconds, metrics, backup } = report;
    const words = [
        ['reason', verdict.reason],
        ['host', run.host],
        ['run', run.id],
        ['trigger', run.trigger],
        ['actor', run.actor],
        ['seconds', String(durationSeconds)],
        ...(backup ? [['backup', backup.name]] : []),
        ['findings', String(report.findingsTotal)],
        ...metrics.filter(({ id }) => id !== 'duration').map(({ id, value }) => [id, String(value)]),
    ].map(([key = '', value = '']) => `${key}=${word(value)}`);
    return (0,plain_text/* plainLine */.h)([finishedAt, word(system), procedure, verdict.value, ...words].join(' '));
}
/** In quotes where it would not be one word. */
function word(value) {
    return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/procedures/keep-report.js











/** Writes the report in every format and appends the run to the ledger, then to the run log, whose failure is only told. */
async function keepReport(report, options) {
    const { stateDir, locale, timezone } = options;
    const directory = options.directory ?? (0,external_node_path_.join)(stateDir, 'reports');
    const json = (0,report_json/* writeReport */.u5)(report);
    const rendering = { locale, timeZone: timezone };
    const base = (0,external_node_path_.join)(directory, baseName(report));
    const { procedure, run } = report;
    await (0,turn/* inTurn */.l)({ stateDir, resource: 'reports', procedure, run: run.id }, async () => {
        await (0,durable_files/* makeDirectoryDurably */.tA)(directory);
        await sweepPartialReports(directory);
        await Promise.all([
            (0,durable_files/* writeFileDurably */.L5)(`${base}.json`, json),
            (0,durable_files/* writeFileDurably */.L5)(`${base}.md`, renderMarkdown(report, rendering)),
            (0,durable_files/* writeFileDurably */.L5)(`${base}.html`, renderHtml(report, rendering)),
        ]);
    });
    const line = await (0,append/* appendLedger */.O)(stateDir, {
        time: report.finishedAt,
        host: report.run.host,
        procedure: report.procedure,
        run: report.run.id,
        trigger: report.run.trigger,
        actor: report.run.actor,
        verdict: report.verdict.value,
        reason: report.verdict.reason,
        duration: report.durationSeconds,
        metrics: Object.fromEntries(report.metrics.map((metric) => [metric.id, metric.value])),
        'report-sha256': (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex'),
    });
    return {
        json: `${base}.json`,
        markdown: `${base}.md`,
        html: `${base}.html`,
        ledgerHead: (0,ledger_line/* headHash */.PG)(line),
        ...(await noteInRunLog(report, options)),
    };
}
/** A log that cannot be written changes nothing: the ledger has the run. */
async function noteInRunLog(report, { runLog }) {
    if (runLog === undefined)
        return {};
    try {
        await appendRunLog(runLog, report);
        return {};
    }
    catch (error) {
        return { runLogProblem: error instanceof Error ? error.message : String(error) };
    }
}
const REPORT_NAME = /^[a-z-]+_\d{8}T\d{6}Z_[A-Za-z0-9-]+\.(json|md|html)$/;
function baseName({ procedure, startedAt, run }) {
    const stamp = startedAt.replace(/[-:]/g, '').replace(/\..*$/, 'Z');
    return `${procedure}_${stamp}_${run.id.replace(/[^A-Za-z0-9-]/g, '-')}`;
}
/** In our turn nobody alive writes a report here: what is partial was left by a run that was killed. */
async function sweepPartialReports(directory) {
    for (const name of await (0,promises_.readdir)(directory)) {
        const isOurs = name.endsWith(durable_files/* PARTIAL_ENDING */.c7) && REPORT_NAME.test(name.slice(0, -durable_files/* PARTIAL_ENDING */.c7.length));
        if (isOurs)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
}


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ worstStatus),
/* harmony export */   Qc: () => (/* binding */ probeText),
/* harmony export */   wP: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);

/** `OK (200) · 12 ms`, `OK (28 products) · 9 ms`, `OK (100/100 tenants) · 31 ms`, or what was answered instead. */
function probeText(line, phrasebook) {
    const { httpStatus, rows, rowsName, seconds } = line;
    const what = rows !== undefined && rowsName !== undefined
        ? `${phrasebook.format.number(rows)} ${rowsName}`
        : String(httpStatus ?? '');
    const time = seconds === undefined ? '' : ` · ${phrasebook.format.duration(seconds)}`;
    return askedText(line, what, phrasebook) + time;
}
/** `OK (28)`, `OK (100/100 tenants)`, or what was answered instead. */
function queryText(line, phrasebook) {
    return askedText(line, line.actual, phrasebook);
}
function askedText(line, what, { labels, phrases, format }) {
    const { status, asked, passed, actual } = line;
    const share = phrases.askedTenants(format.number(passed), format.number(asked));
    if (status !== 'pass')
        return asked > 1 ? `${share} · ${actual}` : actual;
    const figure = asked > 1 ? share : what;
    return figure === '' ? labels.ok : `${labels.ok} (${figure})`;
}
/** The worst status of some lines. */
function worstStatus(lines) {
    return _finding_list_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY */ .C$.find((status) => lines.some((line) => line.status === status)) ?? 'pass';
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ LEVEL_STATUS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   tx: () => (/* binding */ usageText),
/* harmony export */   uN: () => (/* binding */ tierText),
/* harmony export */   uy: () => (/* binding */ diskHeadline),
/* harmony export */   xn: () => (/* binding */ forecastText)
/* harmony export */ });
/** A level as the status that its colour and icon show. */
const LEVEL_STATUS = {
    ok: 'pass',
    unknown: 'unknown',
    warning: 'warn',
    critical: 'fail',
    emergency: 'fail',
};
const DAY_SECONDS = 86_400;
/** `3 file systems on 1 host`, and alerts where there are any. */
function diskHeadline({ hosts }, report, book) {
    const { format, disk } = book;
    const count = hosts.reduce((sum, { filesystems }) => sum + filesystems.length, 0);
    const alerts = report.alerts?.standing.length ?? 0;
    const figures = disk.phrases.filesystems(count, format.number(count), format.number(hosts.length));
    return alerts === 0
        ? figures
        : `${figures} · ${disk.phrases.alerts(alerts, format.number(alerts))}`;
}
/** `45.2 GB / 100 GB (45%)`, or why it is not known. */
function usageText({ bytes, percent, state }, book) {
    if (bytes === null || percent === null)
        return book.disk.labels.states[state];
    const { format } = book;
    const usable = format.bytes(bytes.used + bytes.available);
    return `${format.bytes(bytes.used)} / ${usable} (${format.percent(percent / 100)})`;
}
/** `full in 3 d 4 h (2 d – 5 d, likely)`; empty where the history does not say. */
function forecastText({ forecast }, book) {
    if (forecast === null)
        return '';
    const { format, disk } = book;
    const time = (days) => format.duration(days * DAY_SECONDS);
    const latest = forecast.latestDays === null ? '…' : time(forecast.latestDays);
    const sure = disk.labels.confidence[forecast.confidence];
    const range = `${time(forecast.earliestDays)} – ${latest}, ${sure}`;
    return disk.phrases.fullIn(time(forecast.days), range);
}
/** What is out of the ordinary with a file system, in a word or two. */
function stateText({ readOnly, inodesPercent }, book) {
    const { labels } = book.disk;
    const words = readOnly === 'no' ? [] : [labels.readOnly[readOnly]];
    if (inodesPercent !== null && inodesPercent >= 50)
        words.push(`${labels.inodes} ${book.format.percent(inodesPercent / 100)}`);
    return words.join(', ');
}
/** `Daily: 7 backups (24 MB)` */
function tierText(tier, book) {
    const { format, disk } = book;
    const count = disk.phrases.backups(tier.backups, format.number(tier.backups));
    return `${disk.labels.tiers[tier.tier]}: ${count} (${format.bytes(tier.bytes)})`;
}
/** `[worse] 91% on local:/var → EMERGENCY`: what people are told by this run. */
function changeText({ alert, kind }, book) {
    const { title } = book.reason(alert.reason, alert.facts);
    const { labels } = book.disk;
    return `${labels.transitions[kind]} (${labels.levels[alert.level]}): ${title}`;
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   gX: () => (/* binding */ center),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export displayWidth */
/** English, Portuguese and the lines of boxes: one column each. The soft hyphen (U+00AD) is not among them. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2500-\u257f]*$/;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}/u;
/** Blocks that Unicode's East Asian Width (UAX #11) calls wide or full-width. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Columns a text takes in a terminal; the text holds no escape sequences. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of segmentsOf(text))
        width += graphemeWidth(segment);
    return width;
}
/** Cut to at most `width` columns, the last of them `…` when something was cut. */
function truncate(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const { segment } of segmentsOf(text)) {
        used += graphemeWidth(segment);
        if (used > width)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/** Filled with spaces on the right to `width` columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Filled with spaces on both sides to `width` columns. */
function center(text, width) {
    const left = Math.max(0, Math.floor((width - displayWidth(text)) / 2));
    return padEnd(' '.repeat(left) + text, width);
}
/** Broken at spaces into lines of at most `width` columns; a longer word is cut into pieces. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const wordWidth = displayWidth(word);
        if (line !== '' && used + 1 + wordWidth > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        used += line === '' ? wordWidth : wordWidth + 1;
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let used = 0;
    for (const { segment } of segmentsOf(word)) {
        const segmentWidth = graphemeWidth(segment);
        if (part !== '' && used + segmentWidth > width) {
            parts.push(part);
            part = '';
            used = 0;
        }
        part += segment;
        used += segmentWidth;
    }
    return [...parts, part];
}
let segmenter;
/** Made when it is needed: the first use of `Intl` costs 15 ms. */
function segmentsOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeWidth(grapheme) {
    if (ZERO_WIDTH.test(grapheme))
        return 0;
    return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   Lm: () => (/* binding */ ROW_LIMIT),
/* harmony export */   g0: () => (/* binding */ moreLine)
/* harmony export */ });
/* harmony import */ var _html_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41);

/** A page holds this many rows of any one table; more nobody reads. */
const ROW_LIMIT = 500;
/** A table of at most `ROW_LIMIT` rows, and how many more there are of `total`. */
function htmlTable(columns, rows, phrasebook, total = rows.length) {
    const side = (index) => (columns[index]?.figure ? 'n' : 'l');
    const head = columns.map(({ title }, index) => (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${side(index)}">${title}</th>`);
    const body = rows.slice(0, ROW_LIMIT).map((cells) => {
        const row = cells.map((cell, index) => (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td class="${side(index)}">${cell}</td>`);
        return (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>${row}</tr>`;
    });
    const titled = columns.some(({ title }) => title !== '');
    return (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="scroll"><table>${titled ? (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<thead><tr>${head}</tr></thead>` : _html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6}<tbody>${body}</tbody></table></div>${moreLine(total - ROW_LIMIT, phrasebook)}`;
}
/** `… and 12 more`, or nothing. */
function moreLine(rest, phrasebook) {
    if (rest <= 0)
        return _html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    return (0,_html_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="more">${phrasebook.phrases.more(phrasebook.format.number(rest))}</p>`;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ SafeHtml),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup that is ours. Only `html` (and the style sheet) makes it, so that foreign text cannot get in unescaped. */
class SafeHtml {
    #markup;
    constructor(markup) {
        this.#markup = markup;
    }
    toString() {
        return this.#markup;
    }
}
/** Template tag for markup; every value is escaped unless it is markup itself. Fits text and quoted attributes. */
function html(strings, ...values) {
    const markup = strings.map((part, index) => {
        const value = values[index];
        return value === undefined ? part : part + render(value);
    });
    return new SafeHtml(markup.join(''));
}
/** Nothing. */
const nothing = new SafeHtml('');
/** A text of the catalogue with its commands as `<code>`. */
function htmlProse(text) {
    const pieces = (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(text).map(({ code, text: piece }) => code ? html `<code>${piece}</code>` : html `${piece}`);
    return html `${pieces}`;
}
function render(value) {
    if (value instanceof SafeHtml)
        return value.toString();
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string') {
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
    }
    return value.map(String).join('');
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ tenantsSection),
/* harmony export */   SU: () => (/* binding */ phasesSection),
/* harmony export */   Wu: () => (/* binding */ headlineSection),
/* harmony export */   c8: () => (/* binding */ boundedTable),
/* harmony export */   dh: () => (/* binding */ metricRow),
/* harmony export */   eU: () => (/* binding */ attentionSection)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);
/* harmony import */ var _tenant_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1749);




const TENANTS_PER_LINE = 20;
const TENANTS_SHOWN = 1000;
const BAR_WIDTH = 20;
/** Verdict, why, and the key figures. */
function headlineSection({ report, phrasebook }) {
    const { labels } = phrasebook;
    const { value, reason, facts } = report.verdict;
    const title = `## ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictStatus */ .cb)(value)]} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(report, phrasebook).word} — ${labels.procedures[report.procedure]} · ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.system)}`;
    const figures = [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineFigures */ .uN)(report, phrasebook)];
    for (const [label, metric] of (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveFigures */ .ff)(report, phrasebook))
        figures.push(`${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .metricAgainstObjective */ .ll)(metric, phrasebook)}`);
    if (report.backup)
        figures.push(`${labels.backupSize}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeText */ .lP)(report, phrasebook)}`);
    const lines = [title, '', (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(phrasebook.reason(reason, facts).title), ''];
    lines.push(...figures.filter(Boolean).map((figure) => `- ${figure}`));
    lines.push(`- ${labels.proven}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .provenText */ .Sd)(report, phrasebook))}`);
    return lines.join('\n');
}
/** One row per finding, most severe reason first, with what to do. */
function attentionSection(scope) {
    const { report, phrasebook } = scope;
    const { labels } = phrasebook;
    // Of disks it is hosts and paths that findings name, not schemas.
    const whole = report.disk ? report.run.host : labels.wholeDatabase;
    const rows = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .attentionGroups */ .TD)(report).flatMap(({ reason, status, facts, findings }) => {
        if (findings.length === 0) {
            const text = phrasebook.reason(reason, facts);
            const cells = [_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[status], (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(whole), '', (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(text.title)];
            return [[...cells, (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(text.hint)]];
        }
        return findings.map((finding) => {
            const text = phrasebook.reason(reason, { ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(finding), ...facts });
            return [
                _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[finding.status],
                (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(finding.schema || whole),
                (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(finding.object),
                `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(text.title)} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceOf */ .Pq)(finding, phrasebook))}`,
                (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(text.hint),
            ];
        });
    });
    if (rows.length === 0)
        return '';
    const headers = [
        '',
        report.disk ? labels.host : labels.schema,
        labels.object,
        labels.what,
        labels.whatToDo,
    ];
    const parts = [`### ${labels.needsPerson}`, '', boundedTable(headers, rows, scope)];
    if (report.error !== undefined)
        parts.push('', `${labels.error}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.error)}`);
    if (report.findingsTotal > report.findings.length)
        parts.push('', findingsShown(scope));
    return parts.join('\n');
}
function findingsShown({ report, phrasebook }) {
    const { format, phrases } = phrasebook;
    const shown = format.number(report.findings.length);
    return phrases.findingsShown(shown, format.number(report.findingsTotal));
}
/** Phases of the recovery with their share, and the total against the objective. */
function phasesSection(scope) {
    const { report, phrasebook } = scope;
    const { labels, format } = phrasebook;
    const phases = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesOf */ .I$)(report);
    const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
    if (total <= 0)
        return '';
    const rows = phases.map(({ id, seconds }) => {
        const bar = '█'.repeat(Math.round((seconds / total) * BAR_WIDTH)) || '▏';
        const share = format.percent(seconds / total);
        return [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(phrasebook.step(id)), format.duration(seconds), `${bar} ${share}`];
    });
    const rto = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveryMetric */ ["if"])(report);
    const sum = rto ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .metricAgainstObjective */ .ll)(rto, phrasebook) : format.duration(total);
    rows.push([`**${rto ? labels.recoveryTime : labels.total}**`, `**${sum}**`, '']);
    const headers = [labels.phase, labels.duration, labels.share];
    return [`### ${labels.phases}`, '', boundedTable(headers, rows, scope)].join('\n');
}
/** Grid of all tenants and a table of those in trouble. */
function tenantsSection(scope) {
    const { report, phrasebook } = scope;
    const tenants = report.tenants ?? [];
    if (tenants.length === 0)
        return '';
    const { labels, format } = phrasebook;
    const count = `${format.number((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .restorableTenants */ .h$)(tenants))}/${format.number(tenants.length)}`;
    const parts = [`### ${labels.tenants} ${count}`, '', tenantGrid(tenants)];
    const troubled = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .troubledTenants */ .pi)(tenants);
    if (troubled.length === 0)
        return parts.join('\n');
    const rows = troubled.map((one) => tenantRow(one, phrasebook));
    const headers = ['', labels.tenant, labels.what, labels.findings];
    return [...parts, '', boundedTable(headers, rows, scope)].join('\n');
}
function tenantGrid(tenants) {
    const names = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTenantNames */ .vS)(tenants.map(({ tenant }) => tenant));
    const lines = [];
    for (let start = 0; start < Math.min(tenants.length, TENANTS_SHOWN); start += TENANTS_PER_LINE) {
        const line = tenants.slice(start, start + TENANTS_PER_LINE);
        const icons = line.map(({ verdict }) => _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .TENANT_STATUS */ .m_[verdict]]).join('');
        lines.push(`${icons} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(names[start] ?? '')} …`);
    }
    return lines.join('<br>\n');
}
function tenantRow(one, phrasebook) {
    // Of findings it is made of names, otherwise of our own texts.
    const line = (0,_tenant_line_js__WEBPACK_IMPORTED_MODULE_3__/* .tenantLine */ .t)(one, phrasebook);
    const why = one.worst ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(line);
    const findings = phrasebook.format.number(one.findings);
    return [_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .TENANT_STATUS */ .m_[one.verdict]], (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(one.tenant), why, findings];
}
/** A metric's row: name, value, objective. */
function metricRow(metric, phrasebook) {
    const objective = metric.objective;
    return [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(phrasebook.metric(metric.id)),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .metricText */ ._l)(metric, metric.value, phrasebook),
        objective === undefined ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .metricText */ ._l)(metric, objective, phrasebook),
    ];
}
/** A table of at most the scope's rows, and how many more there are of `total`. */
function boundedTable(headers, rows, { rowLimit, phrasebook }, total = rows.length) {
    const table = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(headers, rows.slice(0, rowLimit));
    const rest = total - rowLimit;
    if (rest <= 0)
        return table;
    return `${table}\n\n${phrasebook.phrases.more(phrasebook.format.number(rest))}`;
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ untried),
/* harmony export */   eb: () => (/* binding */ OUTCOME_STATUS),
/* harmony export */   mG: () => (/* binding */ matrixSubject),
/* harmony export */   u1: () => (/* binding */ whyNotTried),
/* harmony export */   uS: () => (/* binding */ matrixHeadline),
/* harmony export */   z6: () => (/* binding */ matrixLines)
/* harmony export */ });
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);

/** What an outcome looks like. */
const OUTCOME_STATUS = {
    caught: 'pass',
    missed: 'fail',
    silent: 'pass',
    alarmed: 'fail',
    'not-tried': 'unknown',
};
/** The groups, and the clean runs as the last line when there were any. */
function matrixLines(matrix, phrasebook) {
    const lines = [...(0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .trialsByGroup */ .w)(matrix)].map(([group, trials]) => {
        const tried = trials.filter(({ outcome }) => outcome !== 'not-tried');
        const right = tried.filter(({ outcome }) => OUTCOME_STATUS[outcome] === 'pass');
        return {
            name: phrasebook.faultGroup(group),
            trials,
            count: countOf(right.length, tried.length, phrasebook),
            status: statusOf(right.length, tried.length),
        };
    });
    const { cleanRuns } = matrix;
    if (cleanRuns.length === 0)
        return lines;
    const silent = cleanRuns.filter(({ alarm }) => alarm === '').length;
    const clean = {
        name: phrasebook.matrix.labels.cleanRuns,
        trials: cleanRuns.map(asTrial),
        count: countOf(silent, cleanRuns.length, phrasebook),
        status: statusOf(silent, cleanRuns.length),
    };
    return [...lines, clean];
}
function asTrial({ seed, settings, alarm }) {
    return {
        id: `seed ${seed}; ${settings}`,
        group: 'clean-runs',
        outcome: alarm === '' ? 'silent' : 'alarmed',
        expected: '',
        actual: alarm,
    };
}
function countOf(right, tried, { format }) {
    return tried === 0 ? '—' : `${format.number(right)}/${format.number(tried)}`;
}
function statusOf(right, tried) {
    if (tried === 0)
        return 'unknown';
    return right === tried ? 'pass' : 'fail';
}
/** `205/205 caught · 0 false alarms in 50 clean runs · 2 not tried` */
function matrixHeadline(matrix, phrasebook) {
    const { format, matrix: words } = phrasebook;
    const { caught, tried, notTried, cleanRuns, falseAlarms } = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixTotals */ .f)(matrix);
    const figures = [
        words.phrases.caught(format.number(caught), format.number(tried)),
        words.phrases.alarms(falseAlarms, format.number(falseAlarms), format.number(cleanRuns)),
        ...(notTried > 0 ? [words.phrases.notTried(format.number(notTried))] : []),
    ];
    return figures.join(' · ');
}
/** Which backup was damaged, and the seed that repeats the run. */
function matrixSubject({ subject, seed }, phrasebook) {
    const { labels, phrases } = phrasebook.matrix;
    return phrases.subject(subject === 'sample' ? labels.sample : subject, String(seed));
}
/** Why a trial could not be made, in words. */
function whyNotTried({ reason = '', detail }, phrasebook) {
    return phrasebook.reason(reason, detail === undefined ? {} : { detail }).title;
}
/** Trials that were not made. */
function untried({ trials }) {
    return trials.filter(({ outcome }) => outcome === 'not-tried');
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ matrixTotals),
/* harmony export */   w: () => (/* binding */ trialsByGroup)
/* harmony export */ });
/** Counts trials and clean runs. */
function matrixTotals({ trials, cleanRuns }) {
    const count = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
    const caught = count('caught');
    const alarmed = count('alarmed');
    return {
        caught,
        tried: caught + count('missed'),
        notTried: count('not-tried'),
        harmless: count('silent') + alarmed,
        cleanRuns: cleanRuns.length,
        falseAlarms: alarmed + cleanRuns.filter(({ alarm }) => alarm !== '').length,
    };
}
/** Trials by their group, in the order in which groups first appear. */
function trialsByGroup({ trials, }) {
    return Map.groupBy(trials, ({ group }) => group);
}


/***/ }),

/***/ 2616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   rR: () => (/* binding */ migrationLine)
/* harmony export */ });
/* unused harmony export SIGNS */
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2548);

/** Kinds of the catalogue under the names that people count by; what is not here is an object. */
const COUNTED = {
    check: 'constraint',
    column: 'column',
    exclusion: 'constraint',
    extension: 'extension',
    'foreign-key': 'constraint',
    function: 'function',
    grant: 'permission',
    index: 'index',
    matview: 'view',
    owner: 'permission',
    policy: 'policy',
    'primary-key': 'constraint',
    'row-security': 'policy',
    schema: 'schema',
    sequence: 'sequence',
    table: 'table',
    trigger: 'trigger',
    type: 'type',
    unique: 'constraint',
    view: 'view',
    'view-text': 'view',
};
const CHANGES_IN_ORDER = ['added', 'dropped', 'changed', 'renamed'];
/** Signs of a change, as a diff has them. */
const SIGNS = { added: '+', dropped: '−', changed: '~', renamed: '→' };
/** `2 tables added, 1 index dropped, 0 rows lost · in 100 of 100 tenants`: what happened, in one line. */
function migrationLine(migration, phrasebook) {
    const { format, migration: words } = phrasebook;
    const seen = new Map();
    for (const { change, kind, object } of migration.structure.flatMap((group) => group.changes)) {
        const key = `${countedKind(kind)}\t${change}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(object));
    }
    const counts = Object.entries(words.counted).flatMap(([kind, counted]) => CHANGES_IN_ORDER.flatMap((change) => {
        const count = seen.get(`${kind}\t${change}`)?.size ?? 0;
        return count === 0 ? [] : [counted[change](count, format.number(count))];
    }));
    const lost = words.rowsLost(migration.rowsLost, format.number(migration.rowsLost));
    const all = counts.length === 0 ? [words.nothing, lost] : [...counts, lost];
    const tenants = migration.structure.find((group) => group.of > 1 || group.count > 1);
    if (!tenants)
        return all.join(', ');
    const { count, of } = tenants;
    return `${all.join(', ')} · ${words.inTenants(format.number(count), format.number(of))}`;
}
function countedKind(kind) {
    return COUNTED[kind] ?? 'other';
}
/** `in 99 of 100 tenants`, or the name of the one schema. */
function placeText(group, { format, migration: words }) {
    const [only = ''] = group.schemas;
    if (group.count === 1 && group.of === 1)
        return only === '' ? words.whole : only;
    const text = words.inTenants(format.number(group.count), format.number(group.of));
    return group.count === 1 ? `${only} (${text})` : text;
}
/** `+ table loyalty_points` with what it was and is where it changed. */
function changeText({ change, kind, object, before, after }, { migration: words }) {
    const noun = COUNTED[kind] === undefined ? kind : words.nouns[countedKind(kind)];
    const what = `${SIGNS[change]} ${noun} ${object}`;
    if (change === 'renamed')
        return `${what} → ${after}`;
    return change === 'changed' ? `${what}: ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(before)} → ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(after)}` : what;
}
/** `applied · 2.3 s · a real backup` */
function outcomeText(migration, { format, migration: words }) {
    const { outcome, exitCode, seconds, data } = migration;
    const exit = exitCode === null ? words.killed : `${words.exitCode} ${exitCode}`;
    const how = outcome === 'applied' ? [] : [exit];
    return [words.outcomes[outcome], ...how, format.duration(seconds), words.data[data]].join(' · ');
}
/** The table's name, and of how many tables of that name a line tells. */
function tableText({ table, tables }, { format, migration: words }) {
    return tables === 1 ? table : `${table} (${words.inTables(format.number(tables))})`;
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XW: () => (/* binding */ recoveryHtml),
  dM: () => (/* binding */ recoveryLines),
  VY: () => (/* binding */ recoverySection)
});

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/report/html-table.js
var html_table = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/report/html-tag.js
var html_tag = __webpack_require__(41);
// EXTERNAL MODULE: ./build/src/report/markdown-sections.js
var markdown_sections = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(9302);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/src/report/recovery-blocks.js
const NOT_KNOWN = '—';
/** Verdicts after which the steps are history; before, and after a failure, they are what was meant. */
const DONE = new Set(['recovered', 'undone', 'dropped']);
/** What a recovery does, what it costs, what is lost, and the commands that come next. */
function recoveryBlocks(report, phrasebook) {
    const { recovery } = report;
    if (recovery === undefined)
        return [];
    return [
        stepsBlock(recovery, DONE.has(report.verdict.value), phrasebook),
        ...lossBlocks(recovery.losses, phrasebook),
        ...lossBlocks(recovery.sinceSafetyBackup, phrasebook),
        ...commandsBlock(recovery, phrasebook),
    ];
}
function stepsBlock(facts, isDone, phrasebook) {
    const { recovery, format } = phrasebook;
    const { database, server, tenant, expected, kept } = facts;
    const subject = tenant === undefined ? database : `${tenant} · ${database}`;
    const lines = facts.steps.map(({ id, object, expectedSeconds }) => {
        const text = phrasebook.fill(recovery.steps[id], { object, database: subject });
        return isDone || expectedSeconds === undefined
            ? text
            : `${text} (${format.duration(expectedSeconds)})`;
    });
    const { labels } = recovery;
    const about = [`${labels.database}: ${subject} (${server})`];
    if (expected)
        about.push(phrasebook.fill(labels.expected, {
            duration: format.duration(expected.seconds),
            runs: expected.runs,
        }));
    if (kept !== undefined)
        about.push(`${labels.kept}: ${kept}`);
    return {
        title: `${labels[isDone ? 'done' : 'plan']} — ${about.join(' · ')}`,
        lines,
        isOrdered: true,
    };
}
function lossBlocks(losses, book) {
    if (losses === undefined)
        return [];
    const { labels } = book.recovery;
    const { format } = book;
    const figures = {
        against: losses.against,
        rows: losses.rows,
        tables: losses.tables,
        unreadable: losses.unreadable,
        at: losses.at,
    };
    const title = book.fill(losses.tables === 0 ? labels.nothingLost : labels.lost, figures);
    if (losses.tables === 0)
        return [{ title }];
    const instant = (at) => (at === undefined ? NOT_KNOWN : format.dateTime(at));
    // A hundred tenants that lose nothing would hide the one that does.
    const differing = losses.schemas.filter((one) => one.tables > 0 || one.rows > 0);
    const same = losses.schemas.length - differing.length;
    const schemas = differing.map((one) => [
        one.schema,
        instant(one.newestNow),
        instant(one.newestThen),
        format.number(one.rows),
        format.number(one.tables),
    ]);
    const count = (rows) => (rows === null ? NOT_KNOWN : format.number(rows));
    const tables = losses.lines.map((line) => [
        `${line.schema}.${line.table}`,
        count(line.rowsNow),
        count(line.rowsThen),
    ]);
    const perSchema = [
        labels.schema,
        labels.newestNow,
        labels.newestThen,
        labels.rowsAhead,
        labels.tables,
    ];
    return [
        {
            title,
            table: { headers: perSchema, rows: schemas },
            ...(same > 0 && { lines: [book.fill(labels.sameSchemas, { count: same })] }),
        },
        ...(tables.length === 0
            ? []
            : [
                {
                    title: labels.perTable,
                    table: { headers: [labels.table, labels.rowsNow, labels.rowsThen], rows: tables },
                },
            ]),
    ];
}
function commandsBlock({ commands }, { recovery }) {
    if (commands.length === 0)
        return [];
    return [
        {
            title: recovery.labels.next,
            commands: commands.map(({ id, command }) => ({ about: recovery.commands[id], command })),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/recovery-renderings.js







const ROWS_IN_TERMINAL = 30;
const ITEM = { indent: 3, hang: 3 };
const COMMAND = { indent: 5, isVerbatim: true };
const ROW = { indent: 3, isVerbatim: true };
/** A recovery for a terminal: steps, losses, commands. */
function recoveryLines(sheet, report, phrasebook) {
    for (const block of recoveryBlocks(report, phrasebook)) {
        sheet.line(`🧭 ${block.title}`, { style: 'heading', hang: 3 });
        tableLines(sheet, block.table, phrasebook);
        for (const [index, line] of (block.lines ?? []).entries())
            sheet.line(`${block.isOrdered ? `${index + 1}.` : '-'} ${line}`, ITEM);
        for (const { about, command } of block.commands ?? []) {
            sheet.line(`- ${about}`, ITEM);
            for (const line of command.split('\n'))
                sheet.line(line, COMMAND);
        }
        sheet.blank();
    }
}
function tableLines(sheet, table, { phrases, format }) {
    if (!table)
        return;
    const rows = [table.headers, ...table.rows.slice(0, ROWS_IN_TERMINAL)].map((cells) => cells.map(plain_text/* plainLine */.h));
    const widths = table.headers.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    for (const cells of rows)
        sheet.line(cells
            .map((cell, column) => (0,display_width/* padEnd */.f)(cell, widths[column] ?? 0))
            .join('  ')
            .trimEnd(), ROW);
    const rest = table.rows.length - ROWS_IN_TERMINAL;
    if (rest > 0)
        sheet.line(phrases.more(format.number(rest)), { ...ITEM, style: 'dim' });
}
/** A recovery in Markdown. */
function recoverySection(scope) {
    return recoveryBlocks(scope.report, scope.phrasebook)
        .map((block) => markdownBlock(block, scope))
        .join('\n\n');
}
function markdownBlock(block, scope) {
    const lines = (block.lines ?? []).map((line, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${(0,markdown_text/* escapeMarkdown */.FV)(line)}`);
    const table = block.table
        ? [
            (0,markdown_sections/* boundedTable */.c8)(block.table.headers.map(markdown_text/* escapeMarkdown */.FV), block.table.rows.map((cells) => cells.map(markdown_text/* escapeMarkdown */.FV)), scope),
        ]
        : [];
    const commands = (block.commands ?? []).map(({ about, command }) => `${(0,markdown_text/* escapeMarkdown */.FV)(about)}\n\n${fenced(command)}`);
    return [`### ${(0,markdown_text/* escapeMarkdown */.FV)(block.title)}`, ...table, lines.join('\n'), ...commands]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** A command holds names of databases, and those may hold anything. */
function fenced(command) {
    const lines = command.split('\n').map(plain_text/* plainLine */.h);
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}sh`, ...lines, fence].join('\n');
}
/** A recovery on the page. */
function recoveryHtml(report, phrasebook) {
    const blocks = recoveryBlocks(report, phrasebook);
    if (blocks.length === 0)
        return html_tag/* nothing */.s6;
    return (0,html_tag/* html */.qy) `${blocks.map((block) => htmlBlock(block, phrasebook))}`;
}
function htmlBlock(block, phrasebook) {
    const items = (block.lines ?? []).map((line) => (0,html_tag/* html */.qy) `<li>${line}</li>`);
    const filled = block.isOrdered ? (0,html_tag/* html */.qy) `<ol>${items}</ol>` : (0,html_tag/* html */.qy) `<ul>${items}</ul>`;
    const list = items.length === 0 ? html_tag/* nothing */.s6 : filled;
    const table = block.table
        ? (0,html_table/* htmlTable */.I$)(block.table.headers.map((title, index) => ({ title, figure: index > 0 })), block.table.rows.map((cells) => cells.map((cell) => (0,html_tag/* html */.qy) `${cell}`)), phrasebook)
        : html_tag/* nothing */.s6;
    const commands = (block.commands ?? []).map(({ about, command }) => {
        // One block each, so that one drag of the mouse selects what is typed, and nothing else.
        const lines = command.split('\n').map((line) => (0,html_tag/* html */.qy) `${line}\n`);
        return (0,html_tag/* html */.qy) `<p class="hint">${about}</p><pre>${lines}</pre>`;
    });
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${block.title}</h2>${table}${list}${commands}</section>`;
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redactDisk)
/* harmony export */ });
/** The disks with the names of paths, sources and commands redacted. */
function redactDisk({ hosts, advice }, redact) {
    return {
        hosts: hosts.map((host) => redactHost(host, redact)),
        advice: advice.map((one) => ({ ...one, command: redact(one.command) })),
    };
}
function redactHost(host, redact) {
    const { filesystems, skipped, trees, growers, databases } = host;
    const source = (one) => {
        return { ...one, source: redact(one.source) };
    };
    const mount = (one) => {
        return { ...one, mountPoint: redact(one.mountPoint) };
    };
    return {
        ...host,
        filesystems: filesystems.map(mount),
        skipped: skipped.map(mount),
        trees: trees.map((tree) => ({
            ...tree,
            directory: redact(tree.directory),
            sources: tree.sources.map(source),
        })),
        growers: growers.map((one) => ({ ...one, path: redact(one.path) })),
        databases: databases.map(source),
    };
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ redactCheck),
/* harmony export */   Y$: () => (/* binding */ redactSections),
/* harmony export */   gC: () => (/* binding */ redactArtifact),
/* harmony export */   lE: () => (/* binding */ redactFinding),
/* harmony export */   tN: () => (/* binding */ redactFacts)
/* harmony export */ });
/* harmony import */ var _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

/** A check with its foreign texts redacted; ids and reason codes are ours and stay. */
function redactCheck(check, redact) {
    return {
        ...check,
        expected: redact(check.expected),
        actual: redact(check.actual),
        ...(check.facts && { facts: redactFacts(check.facts, redact) }),
    };
}
/** A finding with its foreign texts redacted. */
function redactFinding(finding, redact) {
    return {
        ...finding,
        schema: redact(finding.schema),
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    };
}
/** Facts with their texts redacted; figures stay. */
function redactFacts(facts, redact) {
    const entries = Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]);
    return Object.fromEntries(entries);
}
/** An artifact with its path redacted. The hash stays: it is proof, and no person's number. */
function redactArtifact(artifact, redact) {
    return { ...artifact, path: redact(artifact.path) };
}
/** Sections with the names in them redacted. */
function redactSections(sections, redact) {
    const { backup, tenant, tenants, contents, retention, migration, matrix } = sections;
    const { application, probes, queries, alerts, disk } = sections;
    return {
        ...sections,
        ...(backup && { backup: redactBackup(backup, redact) }),
        ...(tenant !== undefined && { tenant: redact(tenant) }),
        ...(tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) }),
        ...(contents && {
            contents: contents.map(({ schema, tables }) => ({
                schema: redact(schema),
                tables: tables.map((table) => ({ ...table, name: redact(table.name) })),
            })),
        }),
        ...(application && { application: redactApplication(application, redact) }),
        ...(probes && { probes: probes.map((one) => redactAsked(one, redact)) }),
        ...(queries && { queries: queries.map((one) => redactAsked(one, redact)) }),
        ...(matrix && { matrix: redactMatrix(matrix, redact) }),
        ...(disk && { disk: (0,_redact_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDisk */ .H)(disk, redact) }),
        ...(alerts && { alerts: redactAlerts(alerts, redact) }),
        ...(retention && { retention: retention.map((one) => ({ ...one, name: redact(one.name) })) }),
        ...(migration && { migration: redactMigration(migration, redact) }),
    };
}
function redactAlerts({ standing, transitions }, redact) {
    const one = (alert) => ({ ...alert, subject: redact(alert.subject), facts: redactFacts(alert.facts, redact) });
    return {
        standing: standing.map(one),
        transitions: transitions.map((each) => ({ ...each, alert: one(each.alert) })),
    };
}
function redactTenant(one, redact) {
    const worst = one.worst?.map((finding) => ({
        ...finding,
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    }));
    return { ...one, tenant: redact(one.tenant), ...(worst && { worst }) };
}
function redactAsked(line, redact) {
    return { ...line, name: redact(line.name), actual: redact(line.actual) };
}
function redactApplication({ started, changes, log }, redact) {
    return {
        started: redact(started),
        ...(changes && { changes: changes.map((one) => ({ ...one, value: redact(one.value) })) }),
        ...(log && { log: log.map(redact) }),
    };
}
function redactMatrix(matrix, redact) {
    return {
        ...matrix,
        subject: redact(matrix.subject),
        trials: matrix.trials.map((trial) => ({
            ...trial,
            expected: redact(trial.expected),
            actual: redact(trial.actual),
            ...(trial.detail === undefined ? {} : { detail: redact(trial.detail) }),
        })),
        cleanRuns: matrix.cleanRuns.map((run) => ({ ...run, alarm: redact(run.alarm) })),
    };
}
function redactBackup(backup, redact) {
    return { ...backup, name: redact(backup.name), source: redact(backup.source) };
}
function redactMigration(migration, redact) {
    return {
        ...migration,
        command: redact(migration.command),
        output: migration.output.map(redact),
        structure: migration.structure.map((group) => ({
            ...group,
            schemas: group.schemas.map(redact),
            changes: group.changes.map((one) => ({
                ...one,
                object: redact(one.object),
                before: redact(one.before),
                after: redact(one.after),
            })),
        })),
        rows: migration.rows.map((one) => ({ ...one, table: redact(one.table) })),
        locks: migration.locks.map((one) => ({ ...one, table: redact(one.table) })),
    };
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Whole definitions of functions can differ; people need to see where to look, not all of it. */
const VALUE_LIMIT = 160;
/** Cut to what fits a cell, with `…`. */
function shorten(text) {
    return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = '▁▂▃▄▅▆▇█';
/** Points that fill the picture at least: noise of a point must not look like a mountain. */
const LEAST_RANGE = 10;
/** Percentages as a small picture, a sign each, from the lowest to the highest of them. */
function sparkline(percents) {
    const lowest = Math.min(...percents);
    const range = Math.max(LEAST_RANGE, Math.max(...percents) - lowest);
    return percents
        .map((percent) => BARS[Math.round(((percent - lowest) / range) * (BARS.length - 1))] ?? ' ')
        .join('');
}


/***/ }),

/***/ 3852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ tenantLine)
/* harmony export */ });
/**
 * What is wrong with a tenant, in one line without its name: `orders 12 → 9, fk orders_tab_id_fkey has 3 orphans`.
 * Of one that could not be judged, or of a report of an older version, the texts of its reasons.
 */
function tenantLine(tenant, phrasebook) {
    const worst = tenant.worst ?? [];
    if (worst.length === 0)
        return tenant.reasons.map((code) => phrasebook.reason(code).title).join(' ');
    const rest = tenant.findings - worst.length;
    const parts = worst.map((finding) => findingPhrase(finding, phrasebook));
    if (rest > 0)
        parts.push(phrasebook.differences.more(phrasebook.format.number(rest)));
    return parts.join(', ');
}
function findingPhrase(finding, { differences, format }) {
    const { reason, check, object, expected, actual } = finding;
    const kinds = differences.kinds;
    const isKey = check === 'foreign-keys';
    const name = isKey ? keyOf(object) : object;
    const named = Object.hasOwn(kinds, check) ? `${kinds[check]} ${name}` : name;
    const counted = (text) => localCount(text, format.number);
    if (check === 'rows')
        return differences.counts(named, counted(expected), counted(actual));
    if (reason === 'foreign-key-orphans')
        return differences.orphans(named, Number(countIn(actual)), counted(actual));
    if (check === 'fingerprints')
        return differences.changed(named);
    if (check === 'amcheck')
        return differences.damaged(named);
    if (reason.endsWith('-missing'))
        return differences.missing(named);
    if (reason.endsWith('-unexpected'))
        return differences.unexpected(named);
    return differences.differs(named);
}
/** A key is told with its table before it; its name says enough. */
function keyOf(object) {
    return object.slice(object.indexOf('.') + 1);
}
/** The number that a value begins with: `12 rows`, `3 orphans`. */
function countIn(text) {
    return /^\d+/.exec(text)?.[0];
}
function localCount(text, format) {
    const count = countIn(text);
    return count === undefined ? text : format(Number(count));
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ TerminalSheet),
/* harmony export */   HF: () => (/* binding */ supportsColour),
/* harmony export */   XG: () => (/* binding */ createPaint)
/* harmony export */ });
/* unused harmony export BOX_WIDTH */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1866);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4669);



const FORMATS = {
    pass: ['green', 'bold'],
    warn: ['yellow'],
    fail: ['red', 'bold'],
    unknown: ['yellow', 'bold'],
    heading: ['bold'],
    dim: ['dim'],
};
/** Width between the borders of the box, as operators know it. */
const BOX_WIDTH = 62;
/** Whether text for this stream may be coloured: a terminal, and NO_COLOR not set. */
function supportsColour(stream) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('red', 'x', { stream }) !== 'x';
}
/** A painter that colours or leaves alone. */
function createPaint(colour) {
    if (!colour)
        return (_, text) => text;
    return (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...FORMATS[style]], text, { validateStream: false });
}
/** Lines of text for a terminal. Every text is made harmless and wrapped before it is coloured. */
class TerminalSheet {
    #paint;
    #width;
    #lines = [];
    constructor(paint, width) {
        this.#paint = paint;
        this.#width = Math.max(width, BOX_WIDTH + 2);
    }
    /** Double-ruled box with centred lines. */
    box(lines, style) {
        const rule = '═'.repeat(BOX_WIDTH);
        const inner = lines.flatMap((line) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(line), BOX_WIDTH - 2));
        const rows = inner.map((line) => `║${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .center */ .gX)(line, BOX_WIDTH)}║`);
        for (const row of [`╔${rule}╗`, ...rows, `╚${rule}╝`])
            this.#lines.push(this.#paint(style, row));
    }
    line(text, look = {}) {
        const { indent = 0, hang = 0, isVerbatim = false } = look;
        const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text);
        const parts = isVerbatim ? [line] : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line, this.#width - indent - hang);
        for (const [index, part] of parts.entries()) {
            const margin = ' '.repeat(index === 0 ? indent : indent + hang);
            this.#lines.push(margin + (look.style ? this.#paint(look.style, part) : part));
        }
    }
    blank() {
        this.#lines.push('');
    }
    /** Ends with a newline. */
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Sd: () => (/* binding */ provenText),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   ff: () => (/* binding */ objectiveFigures),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   ll: () => (/* binding */ metricAgainstObjective),
/* harmony export */   m_: () => (/* binding */ TENANT_STATUS),
/* harmony export */   uN: () => (/* binding */ headlineFigures)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
/* harmony import */ var _disk_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/* harmony import */ var _matrix_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _migration_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2616);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2548);





/** Icon of a status; all of them two columns wide in a terminal. */
const ICONS = {
    pass: '✅',
    warn: '🔶',
    fail: '❌',
    unknown: '❔',
};
/** Icon of a tenant's verdict. */
const TENANT_STATUS = {
    restorable: 'pass',
    'not-restorable': 'fail',
    'cannot-judge': 'unknown',
};
/** Icon of something that is right or not. */
function iconOf(intact) {
    return ICONS[intact ? 'pass' : 'fail'];
}
/** `Row counts 12 → 9`; both sides shortened. */
function differenceOf(finding, phrasebook) {
    const { expected, actual } = finding;
    const check = phrasebook.check(finding.check);
    if (expected === '' && actual === '')
        return check;
    return `${check} ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(expected) || '—'} → ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(actual) || '—'}`;
}
/** A metric's value in its unit. */
function metricText(metric, value, book) {
    const { format } = book;
    if (metric.unit === 'bytes')
        return format.bytes(value);
    if (metric.unit === 'seconds')
        return format.duration(value);
    if (metric.unit === 'ratio')
        return format.ratio(value);
    return format.number(value);
}
/** `45 s (objective 10 min) ✅`; without an objective only the value. */
function metricAgainstObjective(metric, phrasebook) {
    const value = metricText(metric, metric.value, phrasebook);
    if (metric.objective === undefined)
        return value;
    const objective = phrasebook.phrases.objective(metricText(metric, metric.objective, phrasebook));
    return `${value} (${objective}) ${iconOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsObjective */ .e3)(metric) === true)}`;
}
/** The figures that are held against objectives, with their names, in the order one asks for them. */
function objectiveFigures(report, { labels }) {
    const named = [
        [labels.recoveryTime, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(report, 'rto')],
        [labels.tenantRecoveryTime, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(report, 'tenant-rto')],
        [labels.dataLoss, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(report, 'rpo')],
    ];
    return named.flatMap(([label, metric]) => (metric ? [[label, metric]] : []));
}
/** What stands beside the verdict: what a migration did, tenants restorable, or tables and rows saved. */
function headlineFigures(report, phrasebook) {
    const { format, phrases } = phrasebook;
    const { tenant, tenants, backup, migration, matrix, disk } = report;
    if (disk)
        return (0,_disk_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .diskHeadline */ .uy)(disk, report, phrasebook);
    if (matrix)
        return (0,_matrix_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixHeadline */ .uS)(matrix, phrasebook);
    if (migration)
        return (0,_migration_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .migrationLine */ .rR)(migration, phrasebook);
    if (tenant !== undefined)
        return phrases.tenantAlone(tenant);
    if (tenants && tenants.length > 0) {
        const good = format.number((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .restorableTenants */ .h$)(tenants));
        return phrases.tenantsRestorable(good, format.number(tenants.length));
    }
    if (!backup)
        return '';
    const tables = phrases.tables(backup.tables, format.number(backup.tables));
    return `${tables} · ${phrases.rows(backup.rows, format.number(backup.rows))}`;
}
/** `22 of 24 checks passed` and the names of those that did: all that this run proves. */
function provenText(report, phrasebook) {
    const { passed, total } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(report);
    const { format, phrases } = phrasebook;
    const names = report.checks
        .filter(({ status }) => status === 'pass')
        .map(({ id }) => phrasebook.check(id));
    const counted = phrases.checksPassed(format.number(passed), format.number(total));
    return names.length === 0 ? counted : `${counted}: ${[...new Set(names)].join(', ')}`;
}
/** `36 kB (compressed; 120 kB uncompressed)` */
function sizeText(report, phrasebook) {
    const { format, labels, phrases } = phrasebook;
    const { backup } = report;
    if (!backup)
        return '';
    if (backup.plainBytes === undefined)
        return format.bytes(backup.bytes);
    const plain = phrases.uncompressed(format.bytes(backup.plainBytes));
    return `${format.bytes(backup.bytes)} (${labels.compressed}; ${plain})`;
}
/** Word and closing sentence of a report's verdict. */
function verdictWords(report, phrasebook) {
    const { value, reason } = report.verdict;
    return phrasebook.verdict(value, reason, report.procedure);
}


/***/ })

};
;