"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReport: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/src/procedures/keep-report.js + 20 modules
var keep_report = __webpack_require__(572);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var locale_phrasebook = __webpack_require__(9083);
;// CONCATENATED MODULE: ./build/src/procedures/keeping-problem.js

/** What people are told of a report that was not kept, or not noted in the run log; null when all is well. */
function keepingProblem(kept, { locale, timezone, stateDir, runLog = '' }) {
    const phrasebook = (0,locale_phrasebook.createPhrasebook)(locale, timezone);
    if ('problem' in kept)
        return phrasebook.reason('report-not-kept', { path: stateDir, detail: kept.problem });
    if (kept.runLogProblem === undefined)
        return null;
    return phrasebook.reason('run-log-unwritable', { path: runLog, detail: kept.runLogProblem });
}

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
/** `- Login: \u2705 OK (200)`, one line per probe and per query; then what a failed application said last. */
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
    sheet.line(`\ud83d\udcdc ${upper(phrasebook.labels.applicationLog, phrasebook)}:`, { style: 'heading' });
    for (const line of lines)
        sheet.line(line, { ...ITEM, style: 'dim' });
    sheet.blank();
}
function changeLines(sheet, { application }, phrasebook) {
    const { labels } = phrasebook;
    const changes = application?.changes ?? [];
    if (changes.length === 0)
        return;
    sheet.line(`\ud83e\udde9 ${upper(labels.applicationChanges, phrasebook)}:`, { style: 'heading' });
    for (const { field, change, value } of changes) {
        const words = labels.stagedChanges[change];
        sheet.line(`- ${field}: ${value === '' ? words : `${value} (${words})`}`, ITEM);
    }
    sheet.blank();
}
function upper(text, { locale }) {
    return text.toLocaleUpperCase(locale);
}

// EXTERNAL MODULE: ./build/src/report/copy-wording.js
var copy_wording = __webpack_require__(9625);
;// CONCATENATED MODULE: ./build/src/report/terminal-copy.js


const terminal_copy_ITEM = { indent: 3, hang: 2 };
/** Backups here and on a remote by tier, as an operator likes to look at them. */
function copyLines(sheet, { copy }, book) {
    if (copy === undefined)
        return;
    const { labels } = book.copies;
    sheet.line(`\ud83d\udd17 ${labels.remoteName}: ${copy.remote} (${copy.place})`);
    sheet.blank();
    heading(sheet, labels.local, book);
    for (const { tier, local } of copy.tiers)
        tierLine(sheet, tier, { held: local, icon: '' }, book);
    const total = (0,copy_wording/* totalOf */.e6)(copy.tiers.map(({ local }) => local));
    sheet.line(`${labels.total}: ${(0,copy_wording/* heldText */.Dx)(total, book)}`, terminal_copy_ITEM);
    sheet.blank();
    remoteLines(sheet, copy, book);
    sheet.blank();
}
function remoteLines(sheet, copy, book) {
    const { labels } = book.copies;
    heading(sheet, labels.remote, book);
    if (copy.verdict === 'unreachable') {
        sheet.line(`${labels.unreachable} ${wording/* ICONS */.Ze.unknown}`, terminal_copy_ITEM);
        return;
    }
    for (const { tier, remote, isSame } of copy.tiers)
        if (remote)
            tierLine(sheet, tier, { held: remote, icon: (0,wording/* iconOf */.ZG)(isSame) }, book);
    const total = (0,copy_wording/* heldText */.Dx)((0,copy_wording/* totalOf */.e6)((0,copy_wording/* remoteTiers */.uQ)(copy)), book);
    sheet.line(`${labels.total}: ${total} ${wording/* ICONS */.Ze[copy_wording/* COPY_STATUS */.bm[copy.verdict]]}`, terminal_copy_ITEM);
    if (copy.keptThere && copy.keptThere.backups > 0)
        sheet.line(`${labels.keptThere}: ${(0,copy_wording/* heldText */.Dx)(copy.keptThere, book)}`, terminal_copy_ITEM);
    sheet.line((0,copy_wording/* readText */.yR)(copy, book), terminal_copy_ITEM);
}
function tierLine(sheet, tier, { held, icon }, book) {
    sheet.line(`${book.disk.labels.tiers[tier]}: ${(0,copy_wording/* heldText */.Dx)(held, book)} ${icon}`.trimEnd(), terminal_copy_ITEM);
}
/** Upper case by the rules of the report's language. */
function heading(sheet, text, { locale }) {
    sheet.line(`\ud83d\udcca ${text.toLocaleUpperCase(locale)}:`, { style: 'heading' });
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
    sheet.line(`\ud83d\udcca ${terminal_disk_upper(labels.title, book)}:`, { style: 'heading' });
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
        sheet.line(`\ud83d\uddc2 ${terminal_disk_upper(labels.backupDetails, book)} (${host.host}:${tree.directory}):`, {
            style: 'heading',
        });
        for (const line of (0,disk_wording/* tierTexts */.HO)(tree, book))
            sheet.line(line, terminal_disk_ITEM);
        const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`;
        sheet.line(`${labels.total}: ${(0,disk_wording/* treeSizeText */.xp)(tree, book)}${share}`, terminal_disk_ITEM);
        sheet.blank();
    }
    if (host.growers.length === 0)
        return;
    sheet.line(`\ud83d\udcc8 ${terminal_disk_upper(labels.growers, book)} (${host.host}):`, { style: 'heading' });
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
    sheet.line(`\ud83d\udd14 ${terminal_disk_upper(book.disk.labels.changes, book)}:`, { style: 'heading' });
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
    sheet.line(`\ud83e\uddf9 ${terminal_disk_upper(labels.advice, book)}:`, { style: 'heading' });
    for (const { host, command, bytes } of advice)
        sheet.line(`${host}: ${command} \u2014 ${phrases.reclaimable(book.format.bytes(bytes))}`, terminal_disk_ITEM);
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
    sheet.line(`\ud83c\udfaf ${labels.title.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
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
        sheet.line(`${wording/* ICONS */.Ze.unknown} ${labels.outcomes['not-tried']}: ${phrasebook.fault(trial.id)} \u2014 ${why}`, terminal_matrix_ITEM);
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
    terminal_sections_heading(sheet, capitals(labels.schemas, phrasebook), passIf(contents.every(isIntact)));
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
    return ` (${names.join(', ')}${tables.length > TABLES_NAMED ? ', \u2026' : ''})`;
}
function tableLines(sheet, schema, phrasebook) {
    const { labels, phrases, format } = phrasebook;
    if (schema.tables.length === 0)
        return;
    const title = `${capitals(labels.tables, phrasebook)} (${schema.schema})`;
    terminal_sections_heading(sheet, title, passIf(isIntact(schema)));
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
    terminal_sections_heading(sheet, capitals(labels.integrity, book), passIf(whole));
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
    terminal_sections_heading(sheet, capitals(labels.tenants, phrasebook) + count, worstTenant(tenants));
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
    sheet.line(`\ud83d\udcc8 ${labels.phases.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
    for (const { id, seconds } of phases) {
        const name = (0,display_width/* padEnd */.f)((0,display_width/* truncate */.xv)(phrasebook.step(id), LABEL_WIDTH), LABEL_WIDTH);
        const duration = format.duration(seconds).padStart(12);
        const filled = Math.round((seconds / longest) * BAR_WIDTH);
        sheet.line(`- ${name}${duration} ${'\u2588'.repeat(filled) || '\u258f'}`, terminal_sections_ITEM);
    }
    sheet.blank();
}
/** Files that a backup left, with the hash that proves them. */
function artifactLines(sheet, report, phrasebook) {
    const { labels, format } = phrasebook;
    if (report.artifacts.length === 0)
        return;
    sheet.line(`\ud83d\udcc1 ${labels.artifacts.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' });
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
        const why = reason === '' ? '' : ` \u2014 ${phrasebook.reason(reason).title}`;
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
function terminal_sections_heading(sheet, title, status) {
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
// EXTERNAL MODULE: ./build/src/report/sync-wording.js
var sync_wording = __webpack_require__(699);
;// CONCATENATED MODULE: ./build/src/report/terminal-sync.js

const terminal_sync_ITEM = { indent: 3, hang: 2 };
const GAP = 2;
/** The plan of a copy as a table, and the words that open closed gates. */
function syncLines(sheet, { sync }, book) {
    if (sync === undefined)
        return;
    const title = book.sync.labels.title.toLocaleUpperCase(book.locale);
    sheet.line(`\ud83d\udce6 ${title} (${sync.remote}, ${sync.place}):`, { style: 'heading' });
    const rows = [(0,sync_wording/* syncTitles */.TN)(book), ...(0,sync_wording/* syncRows */.h5)(sync, book)];
    const widths = rows.reduce((all, row) => row.map((text, index) => Math.max(all[index] ?? 0, text.length)), []);
    for (const row of rows) {
        const cells = row.map((text, index) => {
            const width = widths[index] ?? 0;
            return index === 0 ? text.padEnd(width) : text.padStart(width + GAP);
        });
        sheet.line(cells.join('').trimEnd(), terminal_sync_ITEM);
    }
    for (const note of (0,sync_wording/* syncNotes */.Vn)(sync, book))
        sheet.line(note, terminal_sync_ITEM);
    const words = (0,sync_wording/* overrideText */.K9)(sync, book);
    if (words !== '')
        sheet.line(words, terminal_sync_ITEM);
    sheet.blank();
}

;// CONCATENATED MODULE: ./build/src/report/terminal.js












const GROUPS_SHOWN = 12;
const FINDINGS_SHOWN_PER_GROUP = 5;
/** The report as an operator likes to read it: verdict, what needs a person, tables, result. Ends with a newline. */
function renderTerminal(report, options) {
    const phrasebook = (0,locale_phrasebook.createPhrasebook)(options.locale, options.timeZone);
    const sheet = new terminal_sheet/* TerminalSheet */.Ev((0,terminal_sheet/* createPaint */.XG)(options.colour ?? false), options.width ?? 80);
    header(sheet, report, phrasebook);
    attention(sheet, report, phrasebook);
    subject(sheet, report, phrasebook);
    (0,recovery_renderings/* recoveryLines */.dM)(sheet, report, phrasebook);
    migrationLines(sheet, report, phrasebook);
    matrixBlock(sheet, report, phrasebook);
    diskLines(sheet, report, phrasebook);
    copyLines(sheet, report, phrasebook);
    syncLines(sheet, report, phrasebook);
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
    sheet.box([title, report.system, headline.filter(Boolean).join(' \u00b7 ')], status);
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
            sheet.line(`\u2192 ${text.hint}`, { indent: 6, hang: 2 });
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
    sheet.line(`\ud83d\udcc5 ${labels.date}: ${format.dateTime(report.startedAt)} (${format.timeZone})`);
    if (backup) {
        sheet.line(`\ud83d\udce6 ${labels.backup}: ${backup.name}`);
        const origin = `${backup.source}, ${backup.tier}`;
        sheet.line(`${labels.takenAt} ${format.dateTime(backup.takenAt)} (${origin})`, { indent: 3 });
    }
    const restore = (0,digest/* metricOf */.ak)(report, 'restore');
    const [label, seconds] = restore
        ? [labels.restoreTime, restore.value]
        : [labels.duration, report.durationSeconds];
    sheet.line(`\u23f3 ${label}: ${format.duration(seconds)}`);
    sheet.blank();
}
function result(sheet, report, phrasebook) {
    const { labels } = phrasebook;
    const status = (0,digest/* verdictStatus */.cb)(report.verdict.value);
    const sentence = (0,wording/* verdictWords */.L2)(report, phrasebook).result;
    sheet.line(`${wording/* ICONS */.Ze[status]} ${terminal_upper(labels.result, phrasebook)}: ${sentence}`, { style: status });
    sheet.blank();
    sheet.line(`\ud83d\udd0e ${labels.proven}: ${(0,wording/* provenText */.Sd)(report, phrasebook)}`, { hang: 3 });
    for (const [label, metric] of (0,wording/* objectiveFigures */.ff)(report, phrasebook)) {
        const icon = metric.id === 'rpo' ? '\ud83d\udd50' : '\ud83d\udcca';
        sheet.line(`${icon} ${label}: ${(0,wording/* metricAgainstObjective */.ll)(metric, phrasebook)}`);
    }
    if (report.backup)
        sheet.line(`\ud83d\udcbe ${labels.backupSize}: ${(0,wording/* sizeText */.lP)(report, phrasebook)}`);
}
/** Upper case by the rules of the report's language. */
function terminal_upper(text, phrasebook) {
    return text.toLocaleUpperCase(phrasebook.locale);
}

;// CONCATENATED MODULE: ./build/src/cli/show-report.js





/** Keeps a report in every format and, for a person, prints the box. */
async function showReport(report, { config, locale, world }, { io, json, directory }) {
    const { timezone } = config.system;
    const place = directory === undefined ? {} : { directory };
    const files = await (0,keep_report/* keepIfPossible */.K)(report, { ...config.system, locale, world, ...place });
    const problem = keepingProblem(files, { ...config.system, locale });
    if (problem)
        io.stderr.write(`${(0,plain_text/* plainLine */.h)(io.redact(problem.title))}\n`);
    if (!json) {
        io.stdout.write(renderTerminal(report, {
            locale,
            timeZone: timezone,
            colour: (0,terminal_sheet/* supportsColour */.HF)(io.stdout),
            ...widthOf(io.stdout),
        }));
        if ('html' in files)
            io.stdout.write(`\n${files.html}\n`);
    }
    return { report, files };
}
function widthOf(stream) {
    return 'columns' in stream && typeof stream.columns === 'number' ? { width: stream.columns } : {};
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
// EXTERNAL MODULE: ./build/src/ledger/line-hash.js
var line_hash = __webpack_require__(3603);
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
            last = { seq: line.seq, hash: (0,line_hash/* hashLine */.r)(text) };
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
    const hash = (0,line_hash/* hashLine */.r)(lastLine);
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
        'report-sha256': (0,line_hash/* hashLine */.r)(torn),
    };
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headHash),
/* harmony export */   r: () => (/* binding */ hashLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);


/** SHA-256 (hex) that the next line names as `previous`; of the newest line it is the head hash. */
function hashLine(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * The head hash once `line` is the newest. A chain cannot tell that its end was cut off: only a head
 * hash kept elsewhere can, which is why every report prints it.
 */
function headHash(line) {
    return hashLine((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeLine */ .t9)(line));
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
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ ...subject, since: new Date().toISOString() });
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
    // Looked at only by who waits: nearly nobody does, and the first look loads all of `perf_hooks`.
    let deadline;
    for (;;) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return;
        deadline ??= performance.now() + WAIT_MS;
        if (performance.now() > deadline)
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHeld */ .b)(path, holder.resource, claimed.by);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS * (0.5 + Math.random()));
    }
}


/***/ }),

/***/ 572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ keepIfPossible),
  k: () => (/* binding */ keepReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/ledger/append.js + 1 modules
var append = __webpack_require__(3344);
// EXTERNAL MODULE: ./build/src/ledger/line-hash.js
var line_hash = __webpack_require__(3603);
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
    pass: '\u2713',
    warn: '!',
    fail: '\u2715',
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
    return (0,html_tag/* html */.qy) `<header class="card verdict ${status}"><p class="kicker">${report.system} \u00b7 ${labels.procedures[report.procedure]}</p>
<h1><span class="mark" aria-hidden="true">${MARKS[status]}</span>${(0,wording/* verdictWords */.L2)(report, phrasebook).word}</h1>
<p class="why">${(0,html_tag/* htmlProse */.n8)(text.title)}</p><p class="meta">${[(0,wording/* headlineFigures */.uN)(report, phrasebook), ...meta].filter(Boolean).join(' \u00b7 ')}</p></header>`;
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
    return (0,html_tag/* html */.qy) `<li class="${status}" title="${one.tenant}: ${word} \u00b7 ${facts.join(' \u00b7 ')}">${mark}${name}<span class="vh"> ${word}</span></li>`;
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
    const items = changes.map(({ field, change, value }) => (0,html_tag/* html */.qy) `<li><span>${field}${value === '' ? '' : ` \u00b7 ${value}`}</span><b>${labels.stagedChanges[change]}</b></li>`);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.applicationChanges}<small>${application.started}</small></h2><ul class="lines asked">${items}</ul></section>`;
}

// EXTERNAL MODULE: ./build/src/report/copy-wording.js
var copy_wording = __webpack_require__(9625);
;// CONCATENATED MODULE: ./build/src/report/html-copy.js




/** A table of tiers, here and on the remote, and what was read there. */
function copySection({ copy }, book) {
    if (copy === undefined)
        return html_tag/* nothing */.s6;
    const { labels } = book.copies;
    const isKnown = copy.verdict !== 'unreachable';
    const rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
        isKnown ? mark(isSame) : html_tag/* nothing */.s6,
        (0,html_tag/* html */.qy) `${book.disk.labels.tiers[tier]}`,
        (0,html_tag/* html */.qy) `${(0,copy_wording/* heldText */.Dx)(local, book)}`,
        (0,html_tag/* html */.qy) `${remote ? (0,copy_wording/* heldText */.Dx)(remote, book) : labels.unreachable}`,
    ]);
    const titles = ['', labels.tier, labels.local, labels.remote].map((title) => ({ title }));
    const read = isKnown ? (0,html_tag/* html */.qy) `<p>${(0,copy_wording/* readText */.yR)(copy, book)}</p>` : html_tag/* nothing */.s6;
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${labels.title}<small>${copy.remote}, ${copy.place}</small></h2>${(0,html_table/* htmlTable */.I$)(titles, rows, book)}${read}</section>`;
}
function mark(isSame) {
    const status = isSame ? 'pass' : 'fail';
    return (0,html_tag/* html */.qy) `<span class="tag ${status}">${MARKS[status]}</span>`;
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
    const tiers = all.map((tree) => (0,html_tag/* html */.qy) `<p><code>${tree.directory}</code> ${(0,disk_wording/* treeSizeText */.xp)(tree, book)}</p><ul>${(0,disk_wording/* tierTexts */.HO)(tree, book).map((line) => (0,html_tag/* html */.qy) `<li>${line}</li>`)}</ul>`);
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
    const came = status === 'fail' ? `${expected} \u2192 ${actual}` : actual;
    const title = [`${phrasebook.fault(id)}: ${word}`, why || came].filter(Boolean).join(' \u00b7 ');
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
    const figures = [format.duration(rto.value), objective].filter(Boolean).join(' \u00b7 ');
    const description = phrases.phasesDescription(format.duration(rto.value), objective || '\u2014');
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

// EXTERNAL MODULE: ./build/src/report/sync-wording.js
var sync_wording = __webpack_require__(699);
;// CONCATENATED MODULE: ./build/src/report/html-sync.js



/** The plan of a copy as a table, and the words that open closed gates. */
function syncSection({ sync }, book) {
    if (sync === undefined)
        return html_tag/* nothing */.s6;
    const table = (0,html_table/* htmlTable */.I$)((0,sync_wording/* syncTitles */.TN)(book).map((title) => ({ title })), (0,sync_wording/* syncRows */.h5)(sync, book).map((row) => row.map((text) => (0,html_tag/* html */.qy) `${text}`)), book);
    const notes = (0,sync_wording/* syncNotes */.Vn)(sync, book).map((note) => (0,html_tag/* html */.qy) `<li>${note}</li>`);
    const words = (0,sync_wording/* overrideText */.K9)(sync, book);
    return (0,html_tag/* html */.qy) `<section class="card"><h2>${book.sync.labels.title}</h2><p>${sync.remote}, ${sync.place}</p>${table}<ul>${notes}</ul>${words === '' ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) `<p><code>${words}</code></p>`}</section>`;
}

// EXTERNAL MODULE: ./build/src/report/recovery-renderings.js + 1 modules
var recovery_renderings = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/src/report/html.js














/** The browser itself keeps the page from loading or running anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The report as one self-contained HTML file: no script, nothing loaded, light and dark, fit for print. */
function renderHtml(report, options) {
    const phrasebook = (0,locale_phrasebook.createPhrasebook)(options.locale, options.timeZone);
    const word = (0,wording/* verdictWords */.L2)(report, phrasebook).word;
    const title = `${word} \u00b7 ${phrasebook.labels.procedures[report.procedure]} \u00b7 ${report.system}`;
    const sections = [
        verdictHeader,
        keyFigures,
        attentionSection,
        recovery_renderings/* recoveryHtml */.XW,
        migrationSection,
        matrixSection,
        diskSection,
        copySection,
        syncSection,
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

// EXTERNAL MODULE: ./build/src/report/json.js + 8 modules
var report_json = __webpack_require__(9651);
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

;// CONCATENATED MODULE: ./build/src/report/markdown-copy.js




/** A table of tiers, here and on the remote, and what was read there. */
function markdown_copy_copySection(scope) {
    const { report, phrasebook } = scope;
    const { copy } = report;
    if (copy === undefined)
        return '';
    const { labels } = phrasebook.copies;
    const isKnown = copy.verdict !== 'unreachable';
    const rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
        isKnown ? (0,wording/* iconOf */.ZG)(isSame) : '',
        phrasebook.disk.labels.tiers[tier],
        (0,copy_wording/* heldText */.Dx)(local, phrasebook),
        remote ? (0,copy_wording/* heldText */.Dx)(remote, phrasebook) : labels.unreachable,
    ]);
    const place = `${labels.remoteName}: ${(0,markdown_text/* escapeMarkdown */.FV)(copy.remote)} (${(0,markdown_text/* escapeMarkdown */.FV)(copy.place)})`;
    const parts = [
        `### ${labels.title}`,
        place,
        (0,markdown_sections/* boundedTable */.c8)(['', labels.tier, labels.local, labels.remote], rows, scope),
        isKnown ? (0,markdown_text/* markdownProse */.h$)((0,copy_wording/* readText */.yR)(copy, phrasebook)) : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
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
        `**${labels.backups}** <code>${(0,markdown_text/* escapeMarkdown */.FV)(tree.directory)}</code>: ${(0,disk_wording/* treeSizeText */.xp)(tree, phrasebook)}`,
        ...(0,disk_wording/* tierTexts */.HO)(tree, phrasebook).map((line) => `- ${line}`),
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
        `<code>${(0,markdown_text/* escapeMarkdown */.FV)(migration.command)}</code> \u2014 ${(0,migration_wording/* outcomeText */.EL)(migration, phrasebook)}`,
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

;// CONCATENATED MODULE: ./build/src/report/markdown-sync.js



/** The plan of a copy as a table, and the words that open closed gates. */
function markdown_sync_syncSection(scope) {
    const { report, phrasebook } = scope;
    const { sync } = report;
    if (sync === undefined)
        return '';
    const place = `${(0,markdown_text/* escapeMarkdown */.FV)(sync.remote)}, ${(0,markdown_text/* escapeMarkdown */.FV)(sync.place)}`;
    const notes = (0,sync_wording/* syncNotes */.Vn)(sync, phrasebook).map((note) => `- ${(0,markdown_text/* markdownProse */.h$)(note)}`);
    const parts = [
        `### ${phrasebook.sync.labels.title}`,
        place,
        (0,markdown_sections/* boundedTable */.c8)((0,sync_wording/* syncTitles */.TN)(phrasebook), (0,sync_wording/* syncRows */.h5)(sync, phrasebook), scope),
        notes.join('\n'),
        (0,markdown_text/* markdownProse */.h$)((0,sync_wording/* overrideText */.K9)(sync, phrasebook)),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
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
    const phrasebook = (0,locale_phrasebook.createPhrasebook)(options.locale, options.timeZone);
    const scope = { report, phrasebook, rowLimit };
    const open = [
        markdown_sections/* headlineSection */.Wu,
        markdown_sections/* attentionSection */.eU,
        recovery_renderings/* recoverySection */.VY,
        markdown_migration_migrationSection,
        markdown_matrix_matrixSection,
        markdown_disk_diskSection,
        markdown_copy_copySection,
        markdown_sync_syncSection,
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
/** `2025-11-20T06:00:04.120Z chefwell backup complete reason=complete host=vps-1 run=\u2026 seconds=4.1 dump-bytes=36000` */
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
    ].map(([key = '', value = '']) => `${word(key)}=${word(value)}`);
    return (0,plain_text/* plainLine */.h)([finishedAt, word(system), procedure, verdict.value, ...words].join(' '));
}
/** In quotes where it would not be one word: keys hold paths of mounts, which may be called anything. */
function word(value) {
    return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/procedures/keep-report.js













/**
 * Keeps a report where that can be done. The run is over either way: a full disk, or a state directory that is not ours, must not
 * hide how it ended.
 */
async function keepIfPossible(report, options) {
    try {
        return await keepReport(report, options);
    }
    catch (error) {
        const isOfTheSystem = error instanceof Error && 'code' in error;
        if (!isOfTheSystem && !(error instanceof errors/* CheckFailure */.jU))
            throw error;
        return { problem: error.message };
    }
}
/** Writes the report in every format and appends the run to the ledger, then to the run log, whose failure is only told. */
async function keepReport(report, options) {
    const { stateDir, locale, timezone } = options;
    const directory = options.directory ?? (0,external_node_path_.join)(stateDir, 'reports');
    const json = (0,report_json/* writeReport */.u5)(report);
    const rendering = { locale, timeZone: timezone };
    const { procedure, run } = report;
    const base = await (0,turn/* inTurn */.l)({ stateDir, resource: 'reports', procedure, run: run.id }, async () => {
        await (0,durable_files/* makeDirectoryDurably */.tA)(directory);
        await sweepPartialReports(directory);
        const base = await freeBase((0,external_node_path_.join)(directory, baseName(report)));
        await Promise.all([
            (0,durable_files/* writeFileDurably */.L5)(`${base}.json`, json),
            (0,durable_files/* writeFileDurably */.L5)(`${base}.md`, renderMarkdown(report, rendering)),
            (0,durable_files/* writeFileDurably */.L5)(`${base}.html`, renderHtml(report, rendering)),
        ]);
        return base;
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
        ...(report.subject === undefined ? {} : { subject: report.subject }),
    });
    return {
        json: `${base}.json`,
        markdown: `${base}.md`,
        html: `${base}.html`,
        ledgerHead: (0,line_hash/* headHash */.P)(line),
        ...(await noteInRunLog(report, options)),
    };
}
/** Patience with a disk that is not of this machine. */
const RUN_LOG_SECONDS = 3;
/** A log that cannot be written changes nothing: the ledger has the run. */
async function noteInRunLog(report, { runLog, world }) {
    if (runLog === undefined)
        return {};
    try {
        if (world && !(await (0,answers_in_time/* fileAnswers */.Q)(runLog, { seconds: RUN_LOG_SECONDS, world })))
            return { runLogProblem: 'it does not answer' };
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
/** One run may have several reports that began in the same second: of each of several remotes, and the plans of them take less. */
async function freeBase(base) {
    for (let count = 1;; count += 1) {
        const name = count === 1 ? base : `${base}-${count}`;
        const isTaken = await (0,promises_.access)(`${name}.json`).then(() => true, () => false);
        if (!isTaken)
            return name;
    }
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

/** `OK (200) \u00b7 12 ms`, `OK (28 products) \u00b7 9 ms`, `OK (100/100 tenants) \u00b7 31 ms`, or what was answered instead. */
function probeText(line, phrasebook) {
    const { httpStatus, rows, rowsName, seconds } = line;
    const what = rows !== undefined && rowsName !== undefined
        ? `${phrasebook.format.number(rows)} ${rowsName}`
        : String(httpStatus ?? '');
    const time = seconds === undefined ? '' : ` \u00b7 ${phrasebook.format.duration(seconds)}`;
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
        return asked > 1 ? `${share} \u00b7 ${actual}` : actual;
    const figure = asked > 1 ? share : what;
    return figure === '' ? labels.ok : `${labels.ok} (${figure})`;
}
/** The worst status of some lines. */
function worstStatus(lines) {
    return _finding_list_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY */ .C$.find((status) => lines.some((line) => line.status === status)) ?? 'pass';
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
/** `\u2026 and 12 more`, or nothing. */
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

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ textPieces)
/* harmony export */ });
/** Takes a text of the catalogue apart at its backticks. */
function textPieces(text) {
    return text
        .split('`')
        .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
        .filter((piece) => piece.text !== '');
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  u5: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: ReportUnreadable

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/alerts/alert-schema.js
var alert_schema = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/src/report/alert-facts.js


/** Shape of the alerts in a report file. */
const AlertsSchema = dist/* object */.Ikc({
    /** What is wrong now and people were told of, worst first; `since`: ISO instant at which it was raised. */
    standing: dist/* array */.YOg(dist/* object */.Ikc({ ...alert_schema/* AlertSchema */.EG.entries, since: dist/* string */.YjP() })),
    /** What people are told by this run. */
    transitions: dist/* array */.YOg(alert_schema/* TransitionSchema */.BY),
});

;// CONCATENATED MODULE: ./build/src/report/copy-facts.js

const copy_facts_text = dist/* string */.YjP();
const figure = dist/* number */.aig();
const held = dist/* object */.Ikc({ backups: figure, bytes: figure });
const tier = dist/* object */.Ikc({
    tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
    local: held,
    /** Null: nobody knows. */
    remote: dist/* nullable */.mee(held),
    /** All that is here is there, as it is here. */
    isSame: dist/* boolean */.zMY(),
});
/** Shape of a copy in a report file. */
const CopySchema = dist/* object */.Ikc({
    /** Name of the remote in the configuration, and where it is. */
    remote: copy_facts_text,
    place: copy_facts_text,
    verdict: dist/* picklist */.KIO(['in-sync', 'drift', 'unreachable']),
    tiers: dist/* array */.YOg(tier),
    /** Backups that the remote still keeps and that are gone here. */
    keptThere: dist/* nullable */.mee(held),
    /** What this run read whole, of how much there is. */
    read: dist/* object */.Ikc({ files: figure, bytes: figure, ofFiles: figure, ofBytes: figure }),
    /** Every file is read within so many days. */
    withinDays: figure,
    /** When the file that waits longest was read last; null when one was never read, or there are none. */
    oldestReadAt: dist/* nullable */.mee(copy_facts_text),
    missing: figure,
    extra: figure,
    corrupt: figure,
});

;// CONCATENATED MODULE: ./build/src/report/disk-facts.js


const disk_facts_text = dist/* string */.YjP();
const disk_facts_figure = dist/* number */.aig();
const level = alert_schema/* LevelSchema */.ME;
const forecast = dist/* object */.Ikc({
    /** Days from the run until it is full, and the range. */
    days: disk_facts_figure,
    earliestDays: disk_facts_figure,
    /** Null: not within 90 days. */
    latestDays: dist/* nullable */.mee(disk_facts_figure),
    from: dist/* picklist */.KIO(['weekly', 'regime', 'runaway', 'trend']),
    confidence: dist/* picklist */.KIO(['low', 'medium', 'high']),
});
const filesystem = dist/* object */.Ikc({
    mountPoint: disk_facts_text,
    type: disk_facts_text,
    level,
    state: dist/* picklist */.KIO(['measured', 'hanging', 'missing', 'unreadable']),
    readOnly: dist/* picklist */.KIO(['no', 'mount', 'superblock', 'emergency']),
    /** Null unless measured; used + available is what a normal user could use. */
    bytes: dist/* nullable */.mee(dist/* object */.Ikc({ used: disk_facts_figure, available: disk_facts_figure, reserved: disk_facts_figure })),
    /** As `df` shows it. */
    percent: dist/* nullable */.mee(disk_facts_figure),
    inodesPercent: dist/* nullable */.mee(disk_facts_figure),
    /** Fullest point of each day in percent, oldest first, at most 28; for the small picture of the trend. */
    trend: dist/* array */.YOg(disk_facts_figure),
    forecast: dist/* nullable */.mee(forecast),
});
const tree = dist/* object */.Ikc({
    directory: disk_facts_text,
    level,
    /** False when it did not tell its files: the figures below are then those of nobody. */
    listed: dist/* optional */.lqM(dist/* boolean */.zMY(), true),
    allocatedBytes: disk_facts_figure,
    /** Share of the file system that holds it; null where that was not measured. */
    share: dist/* nullable */.mee(disk_facts_figure),
    tiers: dist/* array */.YOg(dist/* object */.Ikc({
        tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
        backups: disk_facts_figure,
        bytes: disk_facts_figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
    })),
    sources: dist/* array */.YOg(dist/* object */.Ikc({
        source: disk_facts_text,
        backups: disk_facts_figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
        growthBytes: dist/* nullable */.mee(disk_facts_figure),
    })),
});
const host = dist/* object */.Ikc({
    host: disk_facts_text,
    level,
    reached: dist/* boolean */.zMY(),
    filesystems: dist/* array */.YOg(filesystem),
    skipped: dist/* array */.YOg(dist/* object */.Ikc({ mountPoint: disk_facts_text, type: disk_facts_text, because: disk_facts_text })),
    trees: dist/* array */.YOg(tree),
    /** What grew most since about a week ago, most first, at most ten. */
    growers: dist/* array */.YOg(dist/* object */.Ikc({ path: disk_facts_text, bytes: disk_facts_figure, grownBytes: disk_facts_figure, days: disk_facts_figure })),
    /** Bytes of each kind of thing that Docker keeps. */
    docker: dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ part: disk_facts_text, count: disk_facts_figure, bytes: disk_facts_figure, reclaimableBytes: disk_facts_figure }))),
    databases: dist/* array */.YOg(dist/* object */.Ikc({ source: disk_facts_text, bytes: dist/* nullable */.mee(disk_facts_figure), walBytes: dist/* nullable */.mee(disk_facts_figure) })),
});
/** Shape of the disks in a report file. */
const DiskSchema = dist/* object */.Ikc({
    hosts: dist/* array */.YOg(host),
    /** Commands that would free something, most bytes first. */
    advice: dist/* array */.YOg(dist/* object */.Ikc({ host: disk_facts_text, id: disk_facts_text, command: disk_facts_text, bytes: disk_facts_figure, owned: dist/* boolean */.zMY() })),
});

;// CONCATENATED MODULE: ./build/src/report/migration-facts.js

const migration_facts_text = dist/* string */.YjP();
const migration_facts_figure = dist/* number */.aig();
const structureChange = dist/* object */.Ikc({
    change: dist/* picklist */.KIO(['added', 'dropped', 'changed', 'renamed']),
    kind: migration_facts_text,
    object: migration_facts_text,
    before: migration_facts_text,
    after: migration_facts_text,
});
const structureGroup = dist/* object */.Ikc({
    schemas: dist/* array */.YOg(migration_facts_text),
    count: migration_facts_figure,
    of: migration_facts_figure,
    changes: dist/* array */.YOg(structureChange),
    changesTotal: migration_facts_figure,
});
const rowChange = dist/* object */.Ikc({
    table: migration_facts_text,
    tables: migration_facts_figure,
    rowsBefore: migration_facts_figure,
    rowsAfter: migration_facts_figure,
    lost: migration_facts_figure,
    added: migration_facts_figure,
    changed: migration_facts_figure,
    isAllowed: dist/* boolean */.zMY(),
});
const lock = dist/* object */.Ikc({
    table: migration_facts_text,
    tables: migration_facts_figure,
    blocked: dist/* picklist */.KIO(['readers', 'writers']),
    seconds: migration_facts_figure,
});
/** Shape of the section `migration` of a report. */
const MigrationSchema = dist/* object */.Ikc({
    data: dist/* picklist */.KIO(['sample', 'backup']),
    command: migration_facts_text,
    outcome: dist/* picklist */.KIO(['applied', 'failed', 'timeout']),
    exitCode: dist/* nullable */.mee(migration_facts_figure),
    seconds: migration_facts_figure,
    output: dist/* array */.YOg(migration_facts_text),
    structure: dist/* array */.YOg(structureGroup),
    rows: dist/* array */.YOg(rowChange),
    rowsLost: migration_facts_figure,
    locks: dist/* array */.YOg(lock),
    isReversible: dist/* nullable */.mee(dist/* boolean */.zMY()),
});

;// CONCATENATED MODULE: ./build/src/report/recovery-schema.js

const recovery_schema_text = dist/* string */.YjP();
const recovery_schema_figure = dist/* number */.aig();
const losses = dist/* object */.Ikc({
    at: recovery_schema_text,
    against: recovery_schema_text,
    rows: recovery_schema_figure,
    tables: recovery_schema_figure,
    unreadable: recovery_schema_figure,
    schemas: dist/* array */.YOg(dist/* object */.Ikc({
        schema: recovery_schema_text,
        newestNow: dist/* exactOptional */.yqP(recovery_schema_text),
        newestThen: dist/* exactOptional */.yqP(recovery_schema_text),
        rows: recovery_schema_figure,
        tables: recovery_schema_figure,
    })),
    lines: dist/* array */.YOg(dist/* object */.Ikc({
        schema: recovery_schema_text,
        table: recovery_schema_text,
        rowsNow: dist/* nullable */.mee(recovery_schema_figure),
        rowsThen: dist/* nullable */.mee(recovery_schema_figure),
    })),
});
const stepIds = [
    'safety-backup',
    'no-safety-backup',
    'beside',
    'validate',
    'analyze',
    'carry',
    'swap',
    'swap-missing',
    'swap-schema',
    'references',
    'keep',
    'undo',
    'drop',
];
const commandIds = [
    'apply',
    'undo',
    'undo-by-hand',
    'resume',
    'drop-old',
    'globals',
    'unsubscribe',
];
/** Shape of the part of a report that only recoveries have. */
const RecoverySchema = dist/* object */.Ikc({
    mode: dist/* picklist */.KIO(['plan', 'apply', 'undo', 'resume', 'drop-old']),
    source: recovery_schema_text,
    server: recovery_schema_text,
    database: recovery_schema_text,
    tenant: dist/* exactOptional */.yqP(recovery_schema_text),
    steps: dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* picklist */.KIO(stepIds),
        object: recovery_schema_text,
        expectedSeconds: dist/* exactOptional */.yqP(recovery_schema_figure),
    })),
    expected: dist/* exactOptional */.yqP(dist/* object */.Ikc({ seconds: recovery_schema_figure, runs: recovery_schema_figure })),
    losses: dist/* exactOptional */.yqP(losses),
    sinceSafetyBackup: dist/* exactOptional */.yqP(losses),
    kept: dist/* exactOptional */.yqP(recovery_schema_text),
    commands: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* picklist */.KIO(commandIds), command: recovery_schema_text })),
});

;// CONCATENATED MODULE: ./build/src/report/report.js
/** How a key of an operator's Compose file went into a drill. */
const STAGED_CHANGES = ['left-out', 'replaced', 'emptied'];

;// CONCATENATED MODULE: ./build/src/report/sync-facts.js

const sync_facts_figure = dist/* number */.aig();
const sync_facts_tier = dist/* object */.Ikc({
    tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
    /** Name of the source; empty where there is none. */
    source: dist/* string */.YjP(),
    new: sync_facts_figure,
    changed: sync_facts_figure,
    vanished: sync_facts_figure,
    same: sync_facts_figure,
    /** Over the line. */
    bytes: sync_facts_figure,
});
/** Shape of the plan of a sync in a report file. */
const SyncSchema = dist/* object */.Ikc({
    remote: dist/* string */.YjP(),
    /** Where it is. */
    place: dist/* string */.YjP(),
    /** Files by tier and source. */
    tiers: dist/* array */.YOg(sync_facts_tier),
    /** Contents that are there already under another name. */
    linked: sync_facts_figure,
    /** Of a run that died before it wrote its manifest. */
    adopted: sync_facts_figure,
    /** Missing or damaged there, and sent again. */
    mended: sync_facts_figure,
    /** Versions that leave the history of the remote, and those that stay because a drill has restored them. */
    pruned: sync_facts_figure,
    keptProven: sync_facts_figure,
    /** Partial files that nobody came back for, and that are removed; older reports do not tell. */
    cleaned: dist/* optional */.lqM(sync_facts_figure),
    /** Over the line. */
    bytes: sync_facts_figure,
    /** Over the line, by the pace of the last transfers and the limit that holds; null when nobody knows. */
    seconds: dist/* nullable */.mee(sync_facts_figure),
    /** Gates that stand in the way, with the word that overrides each for this plan. */
    closed: dist/* array */.YOg(dist/* object */.Ikc({ gate: dist/* string */.YjP(), word: dist/* string */.YjP() })),
    overridden: dist/* array */.YOg(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./build/src/report/report-schema.js









const report_schema_text = dist/* string */.YjP();
const report_schema_figure = dist/* number */.aig();
const report_schema_status = dist/* picklist */.KIO(['pass', 'warn', 'fail', 'unknown']);
const facts = dist/* record */.g1P(report_schema_text, dist/* union */.KCZ([report_schema_text, report_schema_figure]));
const procedure = dist/* custom */.IeY((value) => typeof value === 'string' && Object.hasOwn(verdict/* VERDICTS */.b, value), 'not a procedure this version knows');
const verdictValues = Object.values(verdict/* VERDICTS */.b).flat();
const verdictValue = dist/* custom */.IeY((value) => typeof value === 'string' && verdictValues.includes(value), 'not a verdict this version knows');
const step = dist/* object */.Ikc({
    id: report_schema_text,
    startedAt: report_schema_text,
    durationSeconds: report_schema_figure,
    outcome: dist/* picklist */.KIO(['done', 'failed', 'skipped']),
    steps: dist/* lazy */.RZV(() => dist/* array */.YOg(step)),
});
const check = dist/* object */.Ikc({
    id: report_schema_text,
    status: report_schema_status,
    expected: report_schema_text,
    actual: report_schema_text,
    reason: dist/* exactOptional */.yqP(report_schema_text),
    facts: dist/* exactOptional */.yqP(facts),
});
const finding = dist/* object */.Ikc({
    check: report_schema_text,
    status: dist/* picklist */.KIO(['warn', 'fail', 'unknown']),
    reason: report_schema_text,
    schema: report_schema_text,
    object: report_schema_text,
    expected: report_schema_text,
    actual: report_schema_text,
});
const metric = dist/* object */.Ikc({
    id: report_schema_text,
    value: report_schema_figure,
    unit: dist/* picklist */.KIO(['bytes', 'seconds', 'count', 'ratio']),
    objective: dist/* exactOptional */.yqP(report_schema_figure),
});
const artifact = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(['dump', 'passport', 'globals', 'report']),
    path: report_schema_text,
    bytes: report_schema_figure,
    sha256: dist/* exactOptional */.yqP(report_schema_text),
});
const backup = dist/* object */.Ikc({
    name: report_schema_text,
    source: report_schema_text,
    tier: report_schema_text,
    takenAt: report_schema_text,
    bytes: report_schema_figure,
    plainBytes: dist/* exactOptional */.yqP(report_schema_figure),
    tables: report_schema_figure,
    rows: report_schema_figure,
    tenants: report_schema_figure,
});
const tenantFinding = dist/* object */.Ikc({
    check: report_schema_text,
    reason: report_schema_text,
    object: report_schema_text,
    expected: report_schema_text,
    actual: report_schema_text,
});
const tenant = dist/* object */.Ikc({
    tenant: report_schema_text,
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.b['restore-drill']),
    reasons: dist/* array */.YOg(report_schema_text),
    tables: report_schema_figure,
    rows: report_schema_figure,
    findings: report_schema_figure,
    worst: dist/* exactOptional */.yqP(dist/* array */.YOg(tenantFinding)),
    newestRowAt: dist/* exactOptional */.yqP(report_schema_text),
    rpoSeconds: dist/* exactOptional */.yqP(report_schema_figure),
});
const schemaContents = dist/* object */.Ikc({
    schema: report_schema_text,
    tables: dist/* array */.YOg(dist/* object */.Ikc({ name: report_schema_text, rows: report_schema_figure, intact: dist/* boolean */.zMY() })),
});
const integrityLine = dist/* object */.Ikc({
    id: dist/* picklist */.KIO([
        'foreign-keys',
        'indexes',
        'unique-constraints',
        'constraints',
        'triggers',
        'sequences',
        'views',
        'functions',
        'policies',
    ]),
    intact: report_schema_figure,
    total: report_schema_figure,
});
const askedLine = {
    name: report_schema_text,
    status: report_schema_status,
    asked: report_schema_figure,
    passed: report_schema_figure,
    actual: report_schema_text,
    reason: dist/* exactOptional */.yqP(report_schema_text),
};
const probeLine = dist/* object */.Ikc({
    ...askedLine,
    httpStatus: dist/* exactOptional */.yqP(report_schema_figure),
    rows: dist/* exactOptional */.yqP(report_schema_figure),
    rowsName: dist/* exactOptional */.yqP(report_schema_text),
    seconds: dist/* exactOptional */.yqP(report_schema_figure),
    withinSeconds: dist/* exactOptional */.yqP(report_schema_figure),
});
const application = dist/* object */.Ikc({
    started: report_schema_text,
    changes: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc({ field: report_schema_text, change: dist/* picklist */.KIO(STAGED_CHANGES), value: report_schema_text }))),
    log: dist/* exactOptional */.yqP(dist/* array */.YOg(report_schema_text)),
});
const retentionLine = dist/* object */.Ikc({
    action: dist/* picklist */.KIO(['keep', 'promote', 'remove', 'freeze']),
    tier: report_schema_text,
    name: report_schema_text,
    reason: report_schema_text,
});
const matrix = dist/* object */.Ikc({
    subject: report_schema_text,
    seed: report_schema_figure,
    trials: dist/* array */.YOg(dist/* object */.Ikc({
        id: report_schema_text,
        group: report_schema_text,
        outcome: dist/* picklist */.KIO(['caught', 'missed', 'silent', 'alarmed', 'not-tried']),
        expected: report_schema_text,
        actual: report_schema_text,
        reason: dist/* exactOptional */.yqP(report_schema_text),
        detail: dist/* exactOptional */.yqP(report_schema_text),
    })),
    cleanRuns: dist/* array */.YOg(dist/* object */.Ikc({ seed: report_schema_figure, settings: report_schema_text, alarm: report_schema_text })),
});
/** Shape of a report file. Reason codes are any text: a newer version may have written ones we do not know. */
const ReportSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/report@1'),
    lastro: report_schema_text,
    procedure,
    system: report_schema_text,
    subject: dist/* exactOptional */.yqP(report_schema_text),
    run: dist/* object */.Ikc({ id: report_schema_text, trigger: report_schema_text, actor: report_schema_text, host: report_schema_text }),
    startedAt: report_schema_text,
    finishedAt: report_schema_text,
    durationSeconds: report_schema_figure,
    verdict: dist/* object */.Ikc({ value: verdictValue, reason: report_schema_text, facts }),
    steps: dist/* array */.YOg(step),
    checks: dist/* array */.YOg(check),
    findings: dist/* array */.YOg(finding),
    findingsTotal: report_schema_figure,
    metrics: dist/* array */.YOg(metric),
    artifacts: dist/* array */.YOg(artifact),
    backup: dist/* exactOptional */.yqP(backup),
    tenant: dist/* exactOptional */.yqP(report_schema_text),
    tenants: dist/* exactOptional */.yqP(dist/* array */.YOg(tenant)),
    contents: dist/* exactOptional */.yqP(dist/* array */.YOg(schemaContents)),
    integrity: dist/* exactOptional */.yqP(dist/* array */.YOg(integrityLine)),
    application: dist/* exactOptional */.yqP(application),
    probes: dist/* exactOptional */.yqP(dist/* array */.YOg(probeLine)),
    queries: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc(askedLine))),
    retention: dist/* exactOptional */.yqP(dist/* array */.YOg(retentionLine)),
    recovery: dist/* exactOptional */.yqP(RecoverySchema),
    migration: dist/* exactOptional */.yqP(MigrationSchema),
    matrix: dist/* exactOptional */.yqP(matrix),
    alerts: dist/* exactOptional */.yqP(AlertsSchema),
    disk: dist/* exactOptional */.yqP(DiskSchema),
    copy: dist/* exactOptional */.yqP(CopySchema),
    sync: dist/* exactOptional */.yqP(SyncSchema),
    error: dist/* exactOptional */.yqP(report_schema_text),
});

;// CONCATENATED MODULE: ./build/src/report/json.js


/** A text that is no report of a format this version reads; the message says where. */
class ReportUnreadable extends Error {
    name = 'ReportUnreadable';
}
/** The report as JSON: keys sorted, two spaces, a newline at the end. Equal reports give equal bytes, so that their hash proves them. */
function writeReport(report) {
    return `${JSON.stringify(report, sortKeys, 2)}\n`;
}
/** Reads what `writeReport` wrote. Throws ReportUnreadable. */
function parseReport(text) {
    const result = dist/* safeParse */.xLC(ReportSchema, parseJson(text), { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new ReportUnreadable(`not a report: ${dist/* getDotPath */.BuJ(issue) ?? 'top level'}: ${issue.message}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new ReportUnreadable(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
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
    const title = `## ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ICONS */ .Ze[(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictStatus */ .cb)(value)]} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(report, phrasebook).word} \u2014 ${labels.procedures[report.procedure]} \u00b7 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.system)}`;
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
        const bar = '\u2588'.repeat(Math.round((seconds / total) * BAR_WIDTH)) || '\u258f';
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
        lines.push(`${icons} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(names[start] ?? '')} \u2026`);
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

/***/ 9302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);


/** A cell holds this much at most: a table stays readable and the whole bounded. */
const CELL_LIMIT = 240;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
// An underscore inside a word (tenant_042) means nothing in GFM and reads better as it is.
const MARKUP = /[\\*~[\]#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Foreign text that GFM shows as it is, also inside a table. One line, at most 240 characters. */
function escapeMarkdown(text) {
    const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text);
    const short = line.length > CELL_LIMIT ? `${line.slice(0, CELL_LIMIT - 1)}\u2026` : line;
    return escapeSigns(short);
}
function escapeSigns(line) {
    return line.replace(MARKUP, '\\$&').replace(/[&<>|`]/g, (sign) => ENTITIES[sign] ?? '');
}
/** A text of the catalogue; its commands become `<code>`, which may hold escaped facts where a code span may not. */
function markdownProse(text) {
    return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(text)
        .map(({ code, text: piece }) => {
        const escaped = escapeSigns((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(piece));
        return code ? `<code>${escaped}</code>` : escaped;
    })
        .join('');
}
/** A GFM table; the cells are Markdown already. */
function markdownTable(headers, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded part; the title is Markdown-safe text of ours. */
function markdownDetails(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
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
const NOT_KNOWN = '\u2014';
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
    const subject = tenant === undefined ? database : `${tenant} \u00b7 ${database}`;
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
        title: `${labels[isDone ? 'done' : 'plan']} \u2014 ${about.join(' \u00b7 ')}`,
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
        sheet.line(`\ud83e\udded ${block.title}`, { style: 'heading', hang: 3 });
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

/***/ 3062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
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
 * What is wrong with a tenant, in one line without its name: `orders 12 \u2192 9, fk orders_tab_id_fkey has 3 orphans`.
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


/***/ })

};
;