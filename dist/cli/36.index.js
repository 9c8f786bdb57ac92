"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {
	2036: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { showReport: () => showReport });
		var keep_report = __webpack_require__(572);
		var locale_phrasebook = __webpack_require__(9083);
		function keepingProblem(kept, { locale, timezone, stateDir, runLog = "" }) {
			let phrasebook = (0, locale_phrasebook.createPhrasebook)(locale, timezone);
			if ("problem" in kept) return phrasebook.reason("report-not-kept", {
				path: stateDir,
				detail: kept.problem
			});
			if (kept.runLogProblem === void 0) return null;
			return phrasebook.reason("run-log-unwritable", {
				path: runLog,
				detail: kept.runLogProblem
			});
		}
		var plain_text = __webpack_require__(4669);
		var digest = __webpack_require__(4253);
		var recovery_renderings = __webpack_require__(8105);
		var asked_wording = __webpack_require__(6980);
		var wording = __webpack_require__(1749);
		let ITEM = {
			indent: 3,
			hang: 2
		};
		function askedLines(sheet, report, phrasebook) {
			let { labels } = phrasebook;
			let { queries = [], probes = [] } = report;
			list(sheet, upper(labels.queries, phrasebook), queries, (each) => (0, asked_wording.wP)(each, phrasebook));
			list(sheet, upper(labels.functions, phrasebook), probes, (each) => (0, asked_wording.Qc)(each, phrasebook));
			changeLines(sheet, report, phrasebook);
			logLines(sheet, report, phrasebook);
		}
		function list(sheet, title, lines, textOf) {
			if (lines.length === 0) return;
			sheet.line(`${wording.Ze[(0, asked_wording.A4)(lines)]} ${title}:`, { style: "heading" });
			for (let line of lines) sheet.line(`- ${line.name}: ${wording.Ze[line.status]} ${textOf(line)}`, ITEM);
			sheet.blank();
		}
		function logLines(sheet, { application }, phrasebook) {
			let lines = application?.log?.slice(-20) ?? [];
			if (lines.length === 0) return;
			sheet.line(`\ud83d\udcdc ${upper(phrasebook.labels.applicationLog, phrasebook)}:`, { style: "heading" });
			for (let line of lines) sheet.line(line, {
				...ITEM,
				style: "dim"
			});
			sheet.blank();
		}
		function changeLines(sheet, { application }, phrasebook) {
			let { labels } = phrasebook;
			let changes = application?.changes ?? [];
			if (changes.length === 0) return;
			sheet.line(`\ud83e\udde9 ${upper(labels.applicationChanges, phrasebook)}:`, { style: "heading" });
			for (let { field, change, value } of changes) {
				let words = labels.stagedChanges[change];
				sheet.line(`- ${field}: ${value === "" ? words : `${value} (${words})`}`, ITEM);
			}
			sheet.blank();
		}
		function upper(text, { locale }) {
			return text.toLocaleUpperCase(locale);
		}
		var copy_wording = __webpack_require__(9625);
		let terminal_copy_ITEM = {
			indent: 3,
			hang: 2
		};
		function copyLines(sheet, { copy }, book) {
			if (copy === void 0) return;
			let { labels } = book.copies;
			sheet.line(`\ud83d\udd17 ${labels.remoteName}: ${copy.remote} (${copy.place})`);
			sheet.blank();
			heading(sheet, labels.local, book);
			for (let { tier, local } of copy.tiers) tierLine(sheet, tier, {
				held: local,
				icon: ""
			}, book);
			let total = (0, copy_wording.e6)(copy.tiers.map(({ local }) => local));
			sheet.line(`${labels.total}: ${(0, copy_wording.Dx)(total, book)}`, terminal_copy_ITEM);
			sheet.blank();
			remoteLines(sheet, copy, book);
			sheet.blank();
		}
		function remoteLines(sheet, copy, book) {
			let { labels } = book.copies;
			heading(sheet, labels.remote, book);
			if (copy.verdict === "unreachable") {
				sheet.line(`${labels.unreachable} ${wording.Ze.unknown}`, terminal_copy_ITEM);
				return;
			}
			for (let { tier, remote, isSame } of copy.tiers) remote && tierLine(sheet, tier, {
				held: remote,
				icon: (0, wording.ZG)(isSame)
			}, book);
			let total = (0, copy_wording.Dx)((0, copy_wording.e6)((0, copy_wording.uQ)(copy)), book);
			sheet.line(`${labels.total}: ${total} ${wording.Ze[copy_wording.bm[copy.verdict]]}`, terminal_copy_ITEM);
			copy.keptThere && copy.keptThere.backups > 0 && sheet.line(`${labels.keptThere}: ${(0, copy_wording.Dx)(copy.keptThere, book)}`, terminal_copy_ITEM);
			sheet.line((0, copy_wording.yR)(copy, book), terminal_copy_ITEM);
		}
		function tierLine(sheet, tier, { held, icon }, book) {
			sheet.line(`${book.disk.labels.tiers[tier]}: ${(0, copy_wording.Dx)(held, book)} ${icon}`.trimEnd(), terminal_copy_ITEM);
		}
		function heading(sheet, text, { locale }) {
			sheet.line(`\ud83d\udcca ${text.toLocaleUpperCase(locale)}:`, { style: "heading" });
		}
		var disk_wording = __webpack_require__(9633);
		var sparkline = __webpack_require__(3062);
		let terminal_disk_ITEM = {
			indent: 3,
			hang: 2
		};
		function diskLines(sheet, report, book) {
			let { disk } = report;
			if (!disk) return;
			let { labels } = book.disk;
			sheet.line(`\ud83d\udcca ${terminal_disk_upper(labels.title, book)}:`, { style: "heading" });
			let isShort = disk.hosts.length > 8;
			for (let host of disk.hosts) hostLines(sheet, host, {
				book,
				isShort,
				hosts: disk.hosts.length
			});
			sheet.blank();
			for (let host of disk.hosts) isShort && host.level === "ok" || detailLines(sheet, host, book);
			terminal_disk_changeLines(sheet, report, book);
			adviceLines(sheet, disk, book);
		}
		function hostLines(sheet, host, { book, isShort, hosts }) {
			let { labels } = book.disk;
			let icon = wording.Ze[disk_wording.SA[host.level]];
			if (!host.reached) {
				sheet.line(`${host.host}: ${labels.notReached} ${icon}`, terminal_disk_ITEM);
				return;
			}
			if (isShort && host.level === "ok") {
				sheet.line(`${host.host}: ${icon} ${labels.levels.ok}`, terminal_disk_ITEM);
				return;
			}
			let lead = hosts === 1 ? "" : `${host.host}:`;
			for (let one of host.filesystems) filesystemLine(sheet, one, {
				book,
				lead
			});
		}
		function filesystemLine(sheet, one, { book, lead }) {
			let { labels } = book.disk;
			let parts = [
				`${lead}${one.mountPoint}: ${(0, disk_wording.tx)(one, book)}`,
				one.trend.length > 1 ? (0, sparkline.K)(one.trend) : "",
				`${wording.Ze[disk_wording.SA[one.level]]} ${labels.levels[one.level]}`,
				(0, disk_wording.r9)(one, book),
				(0, disk_wording.xn)(one, book)
			];
			sheet.line(parts.filter((part) => part !== "").join(" "), terminal_disk_ITEM);
		}
		function detailLines(sheet, host, book) {
			let { format, disk } = book;
			let { labels, phrases } = disk;
			for (let tree of host.trees) {
				sheet.line(`\ud83d\uddc2 ${terminal_disk_upper(labels.backupDetails, book)} (${host.host}:${tree.directory}):`, { style: "heading" });
				for (let line of (0, disk_wording.HO)(tree, book)) sheet.line(line, terminal_disk_ITEM);
				let share = tree.share === null ? "" : ` (${format.percent(tree.share)})`;
				sheet.line(`${labels.total}: ${(0, disk_wording.xp)(tree, book)}${share}`, terminal_disk_ITEM);
				sheet.blank();
			}
			if (host.growers.length === 0) return;
			sheet.line(`\ud83d\udcc8 ${terminal_disk_upper(labels.growers, book)} (${host.host}):`, { style: "heading" });
			for (let { path, bytes, grownBytes, days } of host.growers.slice(0, 5)) {
				let grown = phrases.grown(format.bytes(grownBytes), format.number(days));
				sheet.line(`${path}: ${format.bytes(bytes)} (${grown})`, terminal_disk_ITEM);
			}
			sheet.blank();
		}
		function terminal_disk_changeLines(sheet, { alerts }, book) {
			let changes = alerts?.transitions ?? [];
			if (changes.length === 0) return;
			sheet.line(`\ud83d\udd14 ${terminal_disk_upper(book.disk.labels.changes, book)}:`, { style: "heading" });
			for (let change of changes) {
				let icon = wording.Ze[disk_wording.SA[change.kind === "resolved" ? "ok" : change.alert.level]];
				sheet.line(`${icon} ${(0, disk_wording.k0)(change, book)}`, terminal_disk_ITEM);
			}
			sheet.blank();
		}
		function adviceLines(sheet, { advice }, book) {
			if (advice.length === 0) return;
			let { labels, phrases } = book.disk;
			sheet.line(`\ud83e\uddf9 ${terminal_disk_upper(labels.advice, book)}:`, { style: "heading" });
			for (let { host, command, bytes } of advice) sheet.line(`${host}: ${command} \u2014 ${phrases.reclaimable(book.format.bytes(bytes))}`, terminal_disk_ITEM);
			sheet.blank();
		}
		function terminal_disk_upper(text, { locale }) {
			return text.toLocaleUpperCase(locale);
		}
		var display_width = __webpack_require__(1866);
		var matrix_wording = __webpack_require__(6897);
		let terminal_matrix_ITEM = {
			indent: 3,
			hang: 2
		};
		function matrixBlock(sheet, report, phrasebook) {
			let { matrix } = report;
			if (!matrix) return;
			let { labels } = phrasebook.matrix;
			sheet.line(`\ud83c\udfaf ${labels.title.toLocaleUpperCase(phrasebook.locale)}:`, { style: "heading" });
			sheet.line((0, matrix_wording.mG)(matrix, phrasebook), {
				indent: 3,
				style: "dim"
			});
			for (let { name, count, trials } of (0, matrix_wording.z6)(matrix, phrasebook)) {
				let icons = trials.map(({ outcome }) => wording.Ze[matrix_wording.eb[outcome]]);
				let head = (0, display_width.f)((0, display_width.xv)(name, 16), 16) + (0, display_width.f)(count, 9);
				for (let start = 0; start < icons.length; start += 20) {
					let row = icons.slice(start, start + 20).join("");
					start === 0 ? sheet.line(head + row, { indent: 3 }) : sheet.line(row, { indent: 28 });
				}
			}
			for (let trial of (0, matrix_wording.IM)(matrix)) {
				let why = (0, matrix_wording.u1)(trial, phrasebook);
				sheet.line(`${wording.Ze.unknown} ${labels.outcomes["not-tried"]}: ${phrasebook.fault(trial.id)} \u2014 ${why}`, terminal_matrix_ITEM);
			}
			sheet.blank();
		}
		var migration_wording = __webpack_require__(2616);
		let terminal_migration_ITEM = {
			indent: 3,
			hang: 2
		};
		let INNER = {
			indent: 6,
			hang: 2
		};
		function migrationLines(sheet, report, phrasebook) {
			let { migration } = report;
			if (!migration) return;
			let title = phrasebook.migration.heading.toLocaleUpperCase(phrasebook.locale);
			let isApplied = migration.outcome === "applied";
			sheet.line(`${(0, wording.ZG)(isApplied)} ${title}: ${(0, migration_wording.EL)(migration, phrasebook)}`, { style: "heading" });
			sheet.line(`$ ${migration.command}`, terminal_migration_ITEM);
			if (!isApplied) for (let line of migration.output) sheet.line(`| ${line}`, INNER);
			structureLines(sheet, migration, phrasebook);
			rowLines(sheet, migration, phrasebook);
			lockLines(sheet, migration, phrasebook);
			sheet.blank();
		}
		function structureLines(sheet, { structure }, book) {
			for (let group of structure) {
				sheet.line(`${(0, migration_wording.Z9)(group, book)}:`, terminal_migration_ITEM);
				for (let change of group.changes.slice(0, 30)) sheet.line((0, migration_wording.k0)(change, book), INNER);
				more(sheet, group.changesTotal - 30, book);
			}
		}
		function rowLines(sheet, { rows }, book) {
			if (rows.length === 0) return;
			let { format, migration: words } = book;
			sheet.line(`${words.rows}:`, terminal_migration_ITEM);
			for (let row of rows.slice(0, 12)) {
				let figures = [
					"lost",
					"changed",
					"added"
				].filter((figure) => row[figure] > 0).map((figure) => `${words[figure].toLocaleLowerCase(book.locale)} ${format.number(row[figure])}`);
				let note = row.isAllowed ? ` (${words.mayChange})` : "";
				sheet.line(`- ${(0, migration_wording.qK)(row, book)}: ${figures.join(", ")}${note}`, INNER);
			}
			more(sheet, rows.length - 12, book);
		}
		function lockLines(sheet, { locks }, book) {
			if (locks.length === 0) return;
			let { format, migration: words } = book;
			sheet.line(`${words.locks}:`, terminal_migration_ITEM);
			for (let lock of locks.slice(0, 12)) {
				let who = words.blocked[lock.blocked];
				let time = format.duration(lock.seconds);
				sheet.line(`- ${(0, migration_wording.qK)(lock, book)}: ${words.closedTo.toLocaleLowerCase(book.locale)} ${who}, ${time}`, INNER);
			}
			more(sheet, locks.length - 12, book);
		}
		function more(sheet, rest, { phrases, format }) {
			rest > 0 && sheet.line(phrases.more(format.number(rest)), {
				...INNER,
				style: "dim"
			});
		}
		var tenant_line = __webpack_require__(3852);
		let terminal_sections_ITEM = {
			indent: 3,
			hang: 2
		};
		function contentLines(sheet, report, phrasebook) {
			let contents = report.contents ?? [];
			if (contents.length === 0) return;
			let { labels } = phrasebook;
			let tenants = new Set(report.tenants?.map(({ tenant }) => tenant));
			terminal_sections_heading(sheet, capitals(labels.schemas, phrasebook), passIf(contents.every(isIntact)));
			for (let schema of contents) {
				let names = tenants.has(schema.schema) ? "" : tableNames(schema);
				sheet.line(`- ${schema.schema}${names} ${(0, wording.ZG)(isIntact(schema))}`, terminal_sections_ITEM);
			}
			sheet.blank();
			for (let schema of contents) tableLines(sheet, schema, phrasebook);
		}
		function isIntact(schema) {
			return schema.tables.every(({ intact }) => intact);
		}
		function tableNames({ tables }) {
			if (tables.length === 0) return "";
			return ` (${tables.slice(0, 6).map(({ name }) => name).join(", ")}${tables.length > 6 ? ", \u2026" : ""})`;
		}
		function tableLines(sheet, schema, phrasebook) {
			let { labels, phrases, format } = phrasebook;
			if (schema.tables.length === 0) return;
			terminal_sections_heading(sheet, `${capitals(labels.tables, phrasebook)} (${schema.schema})`, passIf(isIntact(schema)));
			for (let { name, rows, intact } of (0, digest.T1)(schema, 40)) sheet.line(`- ${name}: ${phrases.rows(rows, format.number(rows))} ${(0, wording.ZG)(intact)}`, terminal_sections_ITEM);
			moreLine(sheet, schema.tables.length - 40, phrasebook);
			sheet.blank();
		}
		function integrityLines(sheet, report, book) {
			let lines = report.integrity ?? [];
			if (lines.length === 0) return;
			let { labels, format } = book;
			let whole = lines.every(({ intact, total }) => intact === total);
			terminal_sections_heading(sheet, capitals(labels.integrity, book), passIf(whole));
			for (let { id, intact, total } of lines) {
				let count = `${format.number(intact)}/${format.number(total)}`;
				sheet.line(`- ${book.check(id)}: ${count} ${(0, wording.ZG)(intact === total)}`, terminal_sections_ITEM);
			}
			sheet.blank();
		}
		function tenantLines(sheet, report, phrasebook) {
			let tenants = report.tenants ?? [];
			if (tenants.length === 0 || tenants.length === 1 && worstTenant(tenants) === "pass") return;
			let { labels, format } = phrasebook;
			let good = (0, digest.h$)(tenants);
			let count = ` ${format.number(good)}/${format.number(tenants.length)}`;
			terminal_sections_heading(sheet, capitals(labels.tenants, phrasebook) + count, worstTenant(tenants));
			tenants.length > 1 && tenantGrid(sheet, tenants, phrasebook);
			let troubled = (0, digest.pi)(tenants);
			for (let one of troubled.slice(0, 20)) {
				let icon = wording.Ze[wording.m_[one.verdict]];
				sheet.line(`${icon} ${one.tenant}: ${(0, tenant_line.t)(one, phrasebook)}`, terminal_sections_ITEM);
			}
			moreLine(sheet, troubled.length - 20, phrasebook);
			sheet.blank();
		}
		function tenantGrid(sheet, tenants, phrasebook) {
			let names = (0, digest.vS)(tenants.map(({ tenant }) => tenant));
			let shown = Math.min(tenants.length, 500);
			for (let start = 0; start < shown; start += 20) {
				let icons = tenants.slice(start, start + 20).map(({ verdict }) => wording.Ze[wording.m_[verdict]]).join("");
				let label = (0, display_width.f)((0, display_width.xv)((0, plain_text.h)(names[start] ?? ""), 8), 8);
				sheet.line(`${label} ${icons}`, terminal_sections_ITEM);
			}
			moreLine(sheet, tenants.length - shown, phrasebook);
		}
		function phaseLines(sheet, report, phrasebook) {
			let phases = (0, digest.I$)(report);
			let longest = Math.max(...phases.map(({ seconds }) => seconds));
			if (phases.length === 0 || longest <= 0) return;
			let { labels, format } = phrasebook;
			sheet.line(`\ud83d\udcc8 ${labels.phases.toLocaleUpperCase(phrasebook.locale)}:`, { style: "heading" });
			for (let { id, seconds } of phases) {
				let name = (0, display_width.f)((0, display_width.xv)(phrasebook.step(id), 24), 24);
				let duration = format.duration(seconds).padStart(12);
				let filled = Math.round(seconds / longest * 24);
				sheet.line(`- ${name}${duration} ${"\u2588".repeat(filled) || "\u258f"}`, terminal_sections_ITEM);
			}
			sheet.blank();
		}
		function artifactLines(sheet, report, phrasebook) {
			let { labels, format } = phrasebook;
			if (report.artifacts.length === 0) return;
			sheet.line(`\ud83d\udcc1 ${labels.artifacts.toLocaleUpperCase(phrasebook.locale)}:`, { style: "heading" });
			for (let { kind, path, bytes, sha256 } of report.artifacts) {
				sheet.line(`- ${labels.artifactKinds[kind]} (${format.bytes(bytes)}):`, terminal_sections_ITEM);
				sheet.line(path, {
					indent: 5,
					isVerbatim: !0
				});
				sha256 !== void 0 && sheet.line(`SHA-256 ${sha256}`, {
					indent: 5,
					style: "dim",
					isVerbatim: !0
				});
			}
			sheet.blank();
		}
		function retentionLines(sheet, report, phrasebook) {
			let lines = report.retention ?? [];
			if (lines.length === 0) return;
			let { labels } = phrasebook;
			let frozen = lines.some(({ action }) => action === "freeze");
			let title = labels.retentionPlan.toLocaleUpperCase(phrasebook.locale);
			sheet.line(`${wording.Ze[frozen ? "warn" : "pass"]} ${title}:`, { style: "heading" });
			for (let { action, tier, name, reason } of lines.slice(0, 20)) {
				let why = reason === "" ? "" : ` \u2014 ${phrasebook.reason(reason).title}`;
				sheet.line(`- ${labels.retention[action]}: ${tier}/${name}${why}`, terminal_sections_ITEM);
			}
			moreLine(sheet, lines.length - 20, phrasebook);
			sheet.blank();
		}
		function passIf(good) {
			return good ? "pass" : "fail";
		}
		function worstTenant(tenants) {
			let [worst] = (0, digest.pi)(tenants);
			return worst ? wording.m_[worst.verdict] : "pass";
		}
		function terminal_sections_heading(sheet, title, status) {
			sheet.line(`${wording.Ze[status]} ${title}:`, { style: "heading" });
		}
		function capitals(text, phrasebook) {
			return text.toLocaleUpperCase(phrasebook.locale);
		}
		function moreLine(sheet, rest, phrasebook) {
			if (rest <= 0) return;
			sheet.line(phrasebook.phrases.more(phrasebook.format.number(rest)), {
				...terminal_sections_ITEM,
				style: "dim"
			});
		}
		var terminal_sheet = __webpack_require__(7495);
		var sync_wording = __webpack_require__(699);
		let terminal_sync_ITEM = {
			indent: 3,
			hang: 2
		};
		function syncLines(sheet, { sync }, book) {
			if (sync === void 0) return;
			let title = book.sync.labels.title.toLocaleUpperCase(book.locale);
			sheet.line(`\ud83d\udce6 ${title} (${sync.remote}, ${sync.place}):`, { style: "heading" });
			let rows = [(0, sync_wording.TN)(book), ...(0, sync_wording.h5)(sync, book)];
			let widths = rows.reduce((all, row) => row.map((text, index) => Math.max(all[index] ?? 0, text.length)), []);
			for (let row of rows) {
				let cells = row.map((text, index) => {
					let width = widths[index] ?? 0;
					return index === 0 ? text.padEnd(width) : text.padStart(width + 2);
				});
				sheet.line(cells.join("").trimEnd(), terminal_sync_ITEM);
			}
			for (let note of (0, sync_wording.Vn)(sync, book)) sheet.line(note, terminal_sync_ITEM);
			let words = (0, sync_wording.K9)(sync, book);
			words !== "" && sheet.line(words, terminal_sync_ITEM);
			sheet.blank();
		}
		function renderTerminal(report, options) {
			let phrasebook = (0, locale_phrasebook.createPhrasebook)(options.locale, options.timeZone);
			let sheet = new terminal_sheet.Ev((0, terminal_sheet.XG)(options.colour ?? !1), options.width ?? 80);
			header(sheet, report, phrasebook);
			attention(sheet, report, phrasebook);
			subject(sheet, report, phrasebook);
			(0, recovery_renderings.dM)(sheet, report, phrasebook);
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
			let status = (0, digest.cb)(report.verdict.value);
			let word = (0, wording.L2)(report, phrasebook).word;
			let headline = [`${wording.Ze[status]} ${word}`, (0, wording.uN)(report, phrasebook)];
			let title = phrasebook.labels.titles[report.procedure];
			sheet.box([
				title,
				report.system,
				headline.filter(Boolean).join(" \u00b7 ")
			], status);
			sheet.blank();
		}
		function attention(sheet, report, phrasebook) {
			let groups = (0, digest.TD)(report);
			let [worst] = groups;
			if (!worst) return;
			let { labels, phrases, format } = phrasebook;
			sheet.line(`${wording.Ze[worst.status]} ${terminal_upper(labels.needsPerson, phrasebook)}:`, { style: "heading" });
			for (let { reason, status, facts, findings } of groups.slice(0, 12)) {
				let [first] = findings;
				let text = phrasebook.reason(reason, {
					...first && (0, digest.xS)(first),
					...facts
				});
				let count = findings.length > 1 ? ` (${format.number(findings.length)})` : "";
				sheet.line(`${wording.Ze[status]} ${text.title}${count}`, {
					indent: 3,
					hang: 3,
					style: status
				});
				findingLines(sheet, findings, phrasebook);
				text.hint !== "" && sheet.line(`\u2192 ${text.hint}`, {
					indent: 6,
					hang: 2
				});
			}
			let rest = groups.length - 12;
			rest > 0 && sheet.line(phrases.more(format.number(rest)), {
				indent: 3,
				style: "dim"
			});
			report.error !== void 0 && sheet.line(`${labels.error}: ${report.error}`, {
				indent: 3,
				hang: 2
			});
			sheet.blank();
		}
		function findingLines(sheet, findings, phrasebook) {
			for (let finding of findings.slice(0, 5)) {
				let place = (0, digest.$t)(finding) || phrasebook.labels.wholeDatabase;
				sheet.line(`${place}: ${(0, wording.Pq)(finding, phrasebook)}`, {
					indent: 6,
					hang: 2
				});
			}
			let rest = findings.length - 5;
			if (rest <= 0) return;
			let text = phrasebook.phrases.more(phrasebook.format.number(rest));
			sheet.line(text, {
				indent: 6,
				style: "dim"
			});
		}
		function subject(sheet, report, phrasebook) {
			let { labels, format } = phrasebook;
			let { backup } = report;
			sheet.line(`\ud83d\udcc5 ${labels.date}: ${format.dateTime(report.startedAt)} (${format.timeZone})`);
			if (backup) {
				sheet.line(`\ud83d\udce6 ${labels.backup}: ${backup.name}`);
				let origin = `${backup.source}, ${backup.tier}`;
				sheet.line(`${labels.takenAt} ${format.dateTime(backup.takenAt)} (${origin})`, { indent: 3 });
			}
			let restore = (0, digest.ak)(report, "restore");
			let [label, seconds] = restore ? [labels.restoreTime, restore.value] : [labels.duration, report.durationSeconds];
			sheet.line(`\u23f3 ${label}: ${format.duration(seconds)}`);
			sheet.blank();
		}
		function result(sheet, report, phrasebook) {
			let { labels } = phrasebook;
			let status = (0, digest.cb)(report.verdict.value);
			let sentence = (0, wording.L2)(report, phrasebook).result;
			sheet.line(`${wording.Ze[status]} ${terminal_upper(labels.result, phrasebook)}: ${sentence}`, { style: status });
			sheet.blank();
			sheet.line(`\ud83d\udd0e ${labels.proven}: ${(0, wording.Sd)(report, phrasebook)}`, { hang: 3 });
			for (let [label, metric] of (0, wording.ff)(report, phrasebook)) {
				let icon = metric.id === "rpo" ? "\ud83d\udd50" : "\ud83d\udcca";
				sheet.line(`${icon} ${label}: ${(0, wording.ll)(metric, phrasebook)}`);
			}
			report.backup && sheet.line(`\ud83d\udcbe ${labels.backupSize}: ${(0, wording.lP)(report, phrasebook)}`);
		}
		function terminal_upper(text, phrasebook) {
			return text.toLocaleUpperCase(phrasebook.locale);
		}
		async function showReport(report, { config, locale, world }, { io, json, directory }) {
			let { timezone } = config.system;
			let place = directory === void 0 ? {} : { directory };
			let files = await (0, keep_report.K)(report, {
				...config.system,
				locale,
				world,
				...place
			});
			let problem = keepingProblem(files, {
				...config.system,
				locale
			});
			problem && io.stderr.write(`${(0, plain_text.h)(io.redact(problem.title))}\n`);
			if (!json) {
				io.stdout.write(renderTerminal(report, {
					locale,
					timeZone: timezone,
					colour: (0, terminal_sheet.HF)(io.stdout),
					...widthOf(io.stdout)
				}));
				"html" in files && io.stdout.write(`\n${files.html}\n`);
			}
			return {
				report,
				files
			};
		}
		function widthOf(stream) {
			return "columns" in stream && typeof stream.columns == "number" ? { width: stream.columns } : {};
		}
	}),
	3344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => LEDGER_NOTE,
			O: () => appendLedger
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var durable_files = __webpack_require__(2279);
		var error_code = __webpack_require__(6620);
		var turn = __webpack_require__(7933);
		var ledger_line = __webpack_require__(6610);
		var line_hash = __webpack_require__(3603);
		var raw_lines = __webpack_require__(2674);
		async function readTail(file) {
			let start = (await file.stat()).size;
			let tail = Buffer.alloc(0);
			for (; start > 0 && newlineBeforeLast(tail) === -1;) {
				let length = Math.min(65536, start);
				start -= length;
				tail = Buffer.concat([await readExactly(file, start, length), tail]);
			}
			let lastNewline = tail.lastIndexOf(10);
			return {
				lastLine: lastNewline === -1 ? null : tail.subarray(newlineBeforeLast(tail) + 1, lastNewline),
				torn: tail.subarray(lastNewline + 1),
				wholeBytes: start + lastNewline + 1
			};
		}
		function newlineBeforeLast(tail) {
			let last = tail.lastIndexOf(10);
			return last > 0 ? tail.lastIndexOf(10, last - 1) : -1;
		}
		async function readExactly(file, position, length) {
			let buffer = Buffer.alloc(length);
			let done = 0;
			for (; done < length;) {
				let { bytesRead } = await file.read(buffer, done, length - done, position + done);
				if (bytesRead === 0) throw Error("the ledger became shorter while it was read");
				done += bytesRead;
			}
			return buffer;
		}
		let LEDGER_NOTE = "ledger";
		function appendLedger(stateDir, entry) {
			let { procedure, run } = entry;
			return (0, turn.l)({
				stateDir,
				resource: LEDGER_NOTE,
				procedure,
				run
			}, () => appendAlone((0, raw_lines.t)(stateDir), entry));
		}
		async function appendAlone(path, entry) {
			let file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW, 416);
			try {
				let tail = await readTail(file);
				let last = await lastOf(path, tail);
				let position = tail.wholeBytes;
				let write = async (next) => {
					let line = {
						seq: last.seq + 1,
						previous: last.hash,
						...next
					};
					let text = (0, ledger_line.t9)(line);
					position += await writeWhole(file, `${text}\n`, position);
					last = {
						seq: line.seq,
						hash: (0, line_hash.r)(text)
					};
					return line;
				};
				if (tail.torn.length > 0) {
					await moveTornAside(file, path, tail);
					await write(noteOfTorn(entry, tail.torn));
				}
				let line = await write(entry);
				await file.sync();
				tail.wholeBytes === 0 && await (0, durable_files.hO)((0, external_node_path_.dirname)(path));
				return line;
			} finally {
				await file.close();
			}
		}
		async function lastOf(path, { lastLine }) {
			if (lastLine === null) return {
				seq: 0,
				hash: ledger_line.sM
			};
			let hash = (0, line_hash.r)(lastLine);
			return {
				seq: (0, ledger_line.A)(lastLine.toString("utf8"))?.seq ?? await countWholeLines(path),
				hash
			};
		}
		async function countWholeLines(path) {
			let count = 0;
			for await (let line of (0, raw_lines.g)(path)) line.isTerminated && (count += 1);
			return count;
		}
		async function writeWhole(file, text, position) {
			let bytes = Buffer.from(text);
			for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
			return bytes.length;
		}
		async function moveTornAside(file, path, tail) {
			let aside = await createFreeTornFile((0, external_node_path_.dirname)(path));
			try {
				await aside.writeFile(tail.torn);
				await aside.sync();
			} finally {
				await aside.close();
			}
			await (0, durable_files.hO)((0, external_node_path_.dirname)(path));
			await file.truncate(tail.wholeBytes);
			await file.sync();
		}
		async function createFreeTornFile(directory) {
			for (let n = 1;; n += 1) try {
				return await (0, promises_.open)((0, external_node_path_.join)(directory, `ledger.torn-${n}.jsonl`), "wx", 416);
			} catch (error) {
				if (!(0, error_code.U)(error, "EEXIST")) throw error;
			}
		}
		function noteOfTorn(entry, torn) {
			return {
				...entry,
				procedure: LEDGER_NOTE,
				verdict: "repaired",
				reason: "torn-line-moved-aside",
				duration: 0,
				metrics: { bytes: torn.length },
				"report-sha256": (0, line_hash.r)(torn)
			};
		}
	}),
	3603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => headHash,
			r: () => hashLine
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
		function hashLine(bytes) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
		}
		function headHash(line) {
			return hashLine((0, _line_js__WEBPACK_IMPORTED_MODULE_1__.t9)(line));
		}
	}),
	7933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => inTurn });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
		var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
		var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
		var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7053);
		async function inTurn(request, work) {
			let { stateDir, ...subject } = request;
			let locks = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, "locks");
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.tA)(locks);
			let file = `${subject.resource}.lock`;
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(locks, file);
			let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_4__.iC)({
				...subject,
				since: new Date().toISOString()
			});
			await waitForTurn(path, holder);
			try {
				await (0, _leftovers_js__WEBPACK_IMPORTED_MODULE_5__.o)(locks, file);
				return await work();
			} finally {
				await (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.r)(path, holder);
			}
		}
		async function waitForTurn(path, holder) {
			let deadline;
			for (;;) {
				let claimed = await (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.B)(path, holder);
				if (claimed.outcome === "ours") return;
				deadline ??= performance.now() + 3e4;
				if (performance.now() > deadline) throw (0, _lock_js__WEBPACK_IMPORTED_MODULE_6__.b)(path, holder.resource, claimed.by);
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20 * (.5 + Math.random()));
			}
		}
	}),
	572: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => keepIfPossible,
			k: () => keepReport
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var answers_in_time = __webpack_require__(231);
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(2279);
		var append = __webpack_require__(3344);
		var line_hash = __webpack_require__(3603);
		var turn = __webpack_require__(7933);
		var locale_phrasebook = __webpack_require__(9083);
		var asked_wording = __webpack_require__(6980);
		var digest = __webpack_require__(4253);
		var html_table = __webpack_require__(4682);
		var html_tag = __webpack_require__(41);
		var tenant_line = __webpack_require__(3852);
		var wording = __webpack_require__(1749);
		let MARKS = {
			pass: "\u2713",
			warn: "!",
			fail: "\u2715",
			unknown: "?"
		};
		let TENANT_CELLS = 2e3;
		let OWN_FIGURES = [
			"expected",
			"downtime",
			"rows-lost",
			"migration-rows-lost",
			"longest-lock",
			"faults-caught",
			"faults-missed",
			"false-alarms"
		];
		function verdictHeader(report, phrasebook) {
			let { labels, format } = phrasebook;
			let { value, reason, facts } = report.verdict;
			let status = (0, digest.cb)(value);
			let text = phrasebook.reason(reason, facts);
			let meta = [
				`${format.dateTime(report.startedAt)} (${format.timeZone})`,
				report.backup?.name ?? "",
				report.run.host
			].filter((part) => part !== "");
			return (0, html_tag.qy)`<header class="card verdict ${status}"><p class="kicker">${report.system} \u00b7 ${labels.procedures[report.procedure]}</p>
<h1><span class="mark" aria-hidden="true">${MARKS[status]}</span>${(0, wording.L2)(report, phrasebook).word}</h1>
<p class="why">${(0, html_tag.n8)(text.title)}</p><p class="meta">${[(0, wording.uN)(report, phrasebook), ...meta].filter(Boolean).join(" \u00b7 ")}</p></header>`;
		}
		function keyFigures(report, phrasebook) {
			let { labels, format, phrases } = phrasebook;
			let { backup, tenants } = report;
			let tiles = [];
			for (let [id, label] of [
				["rto", labels.recovery],
				["tenant-rto", labels.tenantRecovery],
				["rpo", labels.loss]
			]) {
				let metric = (0, digest.ak)(report, id);
				metric && tiles.push(objectiveTile(label, metric, phrasebook));
			}
			for (let id of OWN_FIGURES) {
				let metric = (0, digest.ak)(report, id);
				metric && tiles.push(objectiveTile(phrasebook.metric(id), metric, phrasebook));
			}
			if (tenants && tenants.length > 0) {
				let good = (0, digest.h$)(tenants);
				let count = `${format.number(good)}/${format.number(tenants.length)}`;
				tiles.push(tile(labels.tenants, count, "", good === tenants.length ? "pass" : "fail"));
			}
			if (backup) {
				let tables = phrases.tables(backup.tables, format.number(backup.tables));
				tiles.push(tile(labels.rows, format.number(backup.rows), tables));
				let plain = backup.plainBytes === void 0 ? "" : phrases.uncompressed(format.bytes(backup.plainBytes));
				tiles.push(tile(labels.backupSize, format.bytes(backup.bytes), plain));
			}
			let { passed, total } = (0, digest.tl)(report);
			let checks = `${format.number(passed)}/${format.number(total)}`;
			let took = phrases.took(format.duration(report.durationSeconds));
			let isBroken = report.checks.some(({ status }) => status === "fail");
			tiles.push(tile(labels.checks, checks, took, isBroken ? "fail" : "pass"));
			return (0, html_tag.qy)`<dl class="figures">${tiles}</dl>`;
		}
		function objectiveTile(label, metric, phrasebook) {
			let value = (0, wording._l)(metric, metric.value, phrasebook);
			if (metric.objective === void 0) return tile(label, value, "");
			let met = (0, digest.e3)(metric) === !0;
			let objective = phrasebook.phrases.objective((0, wording._l)(metric, metric.objective, phrasebook));
			let status = met ? "pass" : "fail";
			return tile(label, value, `${objective} ${MARKS[status]}`, status);
		}
		function tile(label, value, note, status) {
			let second = note === "" ? html_tag.s6 : (0, html_tag.qy)`<dd>${note}</dd>`;
			return (0, html_tag.qy)`<div class="${status ?? "plain"}"><dt>${label}</dt><dd>${value}</dd>${second}</div>`;
		}
		function attentionSection(report, phrasebook) {
			let groups = (0, digest.TD)(report);
			if (groups.length === 0) return html_tag.s6;
			let { labels, phrases, format } = phrasebook;
			let shown = format.number(report.findings.length);
			let total = format.number(report.findingsTotal);
			let note = report.findingsTotal > report.findings.length ? (0, html_tag.qy)`<small>${phrases.findingsShown(shown, total)}</small>` : html_tag.s6;
			let error = report.error === void 0 ? html_tag.s6 : (0, html_tag.qy)`<p class="more">${labels.error}: <code>${report.error}</code></p>`;
			return (0, html_tag.qy)`<section class="card"><h2>${labels.needsPerson}${note}</h2>${groups.map((group) => attentionBlock(group, phrasebook))}${error}</section>`;
		}
		function attentionBlock(group, phrasebook) {
			let { labels } = phrasebook;
			let [first] = group.findings;
			let text = phrasebook.reason(group.reason, {
				...first && (0, digest.xS)(first),
				...group.facts
			});
			let hint = text.hint === "" ? html_tag.s6 : (0, html_tag.qy)`<p class="hint">${(0, html_tag.n8)(text.hint)}</p>`;
			let columns = [{ title: "" }, { title: "" }];
			let rows = group.findings.map((finding) => findingRow(finding, phrasebook));
			let table = rows.length === 0 ? html_tag.s6 : (0, html_table.I$)(columns, rows, phrasebook);
			return (0, html_tag.qy)`<div class="group ${group.status}"><h3><span>${(0, html_tag.n8)(text.title)}</span><span class="tag">${labels.statuses[group.status]}</span></h3>${hint}${table}</div>`;
		}
		function findingRow(finding, phrasebook) {
			let place = (0, digest.$t)(finding) || phrasebook.labels.wholeDatabase;
			return [(0, html_tag.qy)`<code>${place}</code>`, (0, html_tag.qy)`${(0, wording.Pq)(finding, phrasebook)}`];
		}
		function tenantsSection(report, phrasebook) {
			let tenants = report.tenants ?? [];
			if (tenants.length === 0) return html_tag.s6;
			let { labels, format, phrases } = phrasebook;
			let names = (0, digest.vS)(tenants.map(({ tenant }) => tenant));
			let isDense = tenants.length > 200;
			let cells = tenants.slice(0, TENANT_CELLS).map((one, index) => {
				let name = names[index] ?? one.tenant;
				return tenantCell(one, isDense ? (0, html_tag.qy)`<span class="vh">${name}</span>` : (0, html_tag.qy)`${name}`, phrasebook);
			});
			let count = phrases.tenantsRestorable(format.number((0, digest.h$)(tenants)), format.number(tenants.length));
			let more = (0, html_table.g0)(tenants.length - TENANT_CELLS, phrasebook);
			return (0, html_tag.qy)`<section class="card"><h2>${labels.tenants}<small>${count}</small></h2><ul class="${isDense ? "tenants dense" : "tenants"}">${cells}</ul>${more}${troubledTable(tenants, phrasebook)}</section>`;
		}
		function tenantCell(one, name, phrasebook) {
			let { format, phrases } = phrasebook;
			let status = wording.m_[one.verdict];
			let word = phrasebook.verdict(one.verdict).word;
			let facts = [
				phrases.tables(one.tables, format.number(one.tables)),
				phrases.rows(one.rows, format.number(one.rows)),
				...one.rpoSeconds === void 0 ? [] : [`RPO ${format.duration(one.rpoSeconds)}`],
				...one.verdict === "restorable" ? [] : [(0, tenant_line.t)(one, phrasebook)]
			];
			let mark = status === "pass" ? "" : MARKS[status];
			return (0, html_tag.qy)`<li class="${status}" title="${one.tenant}: ${word} \u00b7 ${facts.join(" \u00b7 ")}">${mark}${name}<span class="vh"> ${word}</span></li>`;
		}
		function troubledTable(tenants, phrasebook) {
			let troubled = (0, digest.pi)(tenants);
			if (troubled.length === 0) return html_tag.s6;
			let { labels, format } = phrasebook;
			let rows = troubled.map((one) => [
				(0, html_tag.qy)`<code>${one.tenant}</code>`,
				(0, html_tag.qy)`<span class="tag ${wording.m_[one.verdict]}">${phrasebook.verdict(one.verdict).word}</span>`,
				one.worst ? (0, html_tag.qy)`${(0, tenant_line.t)(one, phrasebook)}` : (0, html_tag.n8)((0, tenant_line.t)(one, phrasebook)),
				(0, html_tag.qy)`${format.number(one.findings)}`
			]);
			let columns = [
				{ title: labels.tenant },
				{ title: labels.verdict },
				{ title: labels.what }
			];
			return (0, html_table.I$)([...columns, {
				title: labels.findings,
				figure: !0
			}], rows, phrasebook);
		}
		function askedSection(report, phrasebook) {
			let { labels } = phrasebook;
			let { queries = [], probes = [] } = report;
			let cards = [card(labels.functions, probes, (line) => (0, asked_wording.Qc)(line, phrasebook)), card(labels.queries, queries, (line) => (0, asked_wording.wP)(line, phrasebook))];
			let log = (0, html_tag.qy)`${changesCard(report, phrasebook)}${logCard(report, phrasebook)}`;
			if (queries.length === 0 && probes.length === 0) return log;
			return (0, html_tag.qy)`<div class="two">${cards}</div>${log}`;
		}
		function card(title, lines, textOf) {
			if (lines.length === 0) return html_tag.s6;
			let items = lines.map((line) => (0, html_tag.qy)`<li class="${line.status}"><span>${line.name}</span><b>${textOf(line)} ${MARKS[line.status]}</b></li>`);
			return (0, html_tag.qy)`<section class="card"><h2>${title}</h2><ul class="lines asked">${items}</ul></section>`;
		}
		function logCard({ application }, phrasebook) {
			let lines = application?.log ?? [];
			if (!application || lines.length === 0) return html_tag.s6;
			let items = lines.map((line) => (0, html_tag.qy)`<li>${line}</li>`);
			return (0, html_tag.qy)`<section class="card"><h2>${phrasebook.labels.applicationLog}<small>${application.started}</small></h2><ol class="log">${items}</ol></section>`;
		}
		function changesCard({ application }, phrasebook) {
			let { labels } = phrasebook;
			let changes = application?.changes ?? [];
			if (!application || changes.length === 0) return html_tag.s6;
			let items = changes.map(({ field, change, value }) => (0, html_tag.qy)`<li><span>${field}${value === "" ? "" : ` \u00b7 ${value}`}</span><b>${labels.stagedChanges[change]}</b></li>`);
			return (0, html_tag.qy)`<section class="card"><h2>${labels.applicationChanges}<small>${application.started}</small></h2><ul class="lines asked">${items}</ul></section>`;
		}
		var copy_wording = __webpack_require__(9625);
		function copySection({ copy }, book) {
			if (copy === void 0) return html_tag.s6;
			let { labels } = book.copies;
			let isKnown = copy.verdict !== "unreachable";
			let rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
				isKnown ? mark(isSame) : html_tag.s6,
				(0, html_tag.qy)`${book.disk.labels.tiers[tier]}`,
				(0, html_tag.qy)`${(0, copy_wording.Dx)(local, book)}`,
				(0, html_tag.qy)`${remote ? (0, copy_wording.Dx)(remote, book) : labels.unreachable}`
			]);
			let titles = [
				"",
				labels.tier,
				labels.local,
				labels.remote
			].map((title) => ({ title }));
			let read = isKnown ? (0, html_tag.qy)`<p>${(0, copy_wording.yR)(copy, book)}</p>` : html_tag.s6;
			return (0, html_tag.qy)`<section class="card"><h2>${labels.title}<small>${copy.remote}, ${copy.place}</small></h2>${(0, html_table.I$)(titles, rows, book)}${read}</section>`;
		}
		function mark(isSame) {
			let status = isSame ? "pass" : "fail";
			return (0, html_tag.qy)`<span class="tag ${status}">${MARKS[status]}</span>`;
		}
		var shorten = __webpack_require__(2548);
		function contentsSection(report, phrasebook) {
			let { labels, format } = phrasebook;
			let lines = (report.integrity ?? []).map(({ id, intact, total }) => (0, html_tag.qy)`<li class="${toneOf(intact === total)}"><span>${phrasebook.check(id)}</span><b>${format.number(intact)}/${format.number(total)} ${MARKS[toneOf(intact === total)]}</b></li>`);
			let schemas = schemaDetails(report, phrasebook);
			if (lines.length === 0 && schemas.length === 0) return html_tag.s6;
			let integrity = lines.length === 0 ? html_tag.s6 : (0, html_tag.qy)`<section class="card"><h2>${labels.integrity}</h2><ul class="lines">${lines}</ul></section>`;
			let contents = schemas.length === 0 ? html_tag.s6 : (0, html_tag.qy)`<section class="card"><h2>${labels.contents}</h2>${schemas}</section>`;
			return (0, html_tag.qy)`<div class="two">${integrity}${contents}</div>`;
		}
		function toneOf(intact) {
			return intact ? "pass" : "fail";
		}
		function schemaDetails(report, phrasebook) {
			let { labels, format, phrases } = phrasebook;
			return (report.contents ?? []).map((contents) => {
				let { schema, tables } = contents;
				let whole = tables.every(({ intact }) => intact);
				let rows = (0, digest.T1)(contents, html_table.Lm).map(({ name, rows: count, intact }) => [
					(0, html_tag.qy)`${name}`,
					(0, html_tag.qy)`${format.number(count)}`,
					(0, html_tag.qy)`<span class="tag ${toneOf(intact)}">${MARKS[toneOf(intact)]}</span>`
				]);
				let columns = [{ title: labels.tables }, {
					title: labels.rows,
					figure: !0
				}];
				let table = (0, html_table.I$)([...columns, {
					title: "",
					figure: !0
				}], rows, phrasebook, tables.length);
				let count = phrases.tables(tables.length, format.number(tables.length));
				let mark = (0, html_tag.qy)`<span class="tag ${toneOf(whole)}">${MARKS[toneOf(whole)]}</span>`;
				return (0, html_tag.qy)`<details${whole ? html_tag.s6 : (0, html_tag.qy)` open`}><summary>${schema} ${mark}<small>${count}</small></summary>${table}</details>`;
			});
		}
		function detailsSection(report, phrasebook) {
			let parts = [
				checks,
				metrics,
				steps,
				artifacts,
				retention,
				run
			];
			return (0, html_tag.qy)`<section class="card">${parts.map((part) => part(report, phrasebook))}</section>`;
		}
		function checks(report, phrasebook) {
			let { labels } = phrasebook;
			let rows = report.checks.map(({ id, status, expected, actual }) => [
				(0, html_tag.qy)`${phrasebook.check(id)}`,
				(0, html_tag.qy)`<span class="tag ${status}">${MARKS[status]} ${labels.statuses[status]}</span>`,
				(0, html_tag.qy)`${(0, shorten.m)(expected)}`,
				(0, html_tag.qy)`${(0, shorten.m)(actual)}`
			]);
			let columns = [
				labels.check,
				labels.status,
				labels.expected,
				labels.actual
			];
			return folded(labels.checks, columns.map(asColumn), rows, phrasebook);
		}
		function metrics(report, phrasebook) {
			let { labels } = phrasebook;
			let rows = report.metrics.filter(({ id }) => !id.startsWith(locale_phrasebook.l)).map((metric) => [
				(0, html_tag.qy)`${phrasebook.metric(metric.id)}`,
				(0, html_tag.qy)`${(0, wording._l)(metric, metric.value, phrasebook)}`,
				(0, html_tag.qy)`${metric.objective === void 0 ? "" : (0, wording._l)(metric, metric.objective, phrasebook)}`
			]);
			let figures = [labels.value, labels.objective].map((title) => ({
				title,
				figure: !0
			}));
			return folded(labels.metrics, [{ title: labels.metric }, ...figures], rows, phrasebook);
		}
		function steps(report, phrasebook) {
			let { labels, format } = phrasebook;
			let rowsOf = (step, depth) => [[
				(0, html_tag.qy)`<span style="padding-left:${depth * 18}px">${phrasebook.step(step.id)}</span>`,
				(0, html_tag.qy)`${labels.outcomes[step.outcome]}`,
				(0, html_tag.qy)`${format.duration(step.durationSeconds)}`
			], ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1))];
			let rows = report.steps.flatMap((step) => rowsOf(step, 0));
			let columns = [labels.step, labels.status].map(asColumn);
			let duration = {
				title: labels.duration,
				figure: !0
			};
			return folded(labels.steps, [...columns, duration], rows, phrasebook);
		}
		function artifacts(report, phrasebook) {
			let { labels, format } = phrasebook;
			let rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
				(0, html_tag.qy)`${labels.artifactKinds[kind]}`,
				(0, html_tag.qy)`${path}${sha256 === void 0 ? html_tag.s6 : (0, html_tag.qy)`<br><span class="hash">SHA-256 ${sha256}</span>`}`,
				(0, html_tag.qy)`${format.bytes(bytes)}`
			]);
			let columns = [labels.kind, labels.path].map(asColumn);
			let size = {
				title: labels.size,
				figure: !0
			};
			return folded(labels.artifacts, [...columns, size], rows, phrasebook);
		}
		function retention(report, phrasebook) {
			let { labels } = phrasebook;
			let rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
				(0, html_tag.qy)`${labels.retention[action]}`,
				(0, html_tag.qy)`${tier}`,
				(0, html_tag.qy)`${name}`,
				reason === "" ? html_tag.s6 : (0, html_tag.n8)(phrasebook.reason(reason).title)
			]);
			let columns = [
				labels.action,
				labels.tier,
				labels.name,
				labels.reason
			].map(asColumn);
			return folded(labels.retentionPlan, columns, rows, phrasebook);
		}
		function run(report, phrasebook) {
			let { labels, format } = phrasebook;
			let { backup } = report;
			let rows = [
				...backup ? [
					[labels.backup, backup.name],
					[labels.source, `${backup.source}, ${backup.tier}`],
					[labels.takenAt, format.dateTime(backup.takenAt)]
				] : [],
				[labels.started, format.dateTime(report.startedAt)],
				[labels.finished, format.dateTime(report.finishedAt)],
				[labels.timeZone, format.timeZone],
				[labels.runId, report.run.id],
				[labels.trigger, report.run.trigger],
				[labels.actor, report.run.actor],
				[labels.host, report.run.host]
			].map((pair) => pair.map((text) => (0, html_tag.qy)`${text}`));
			return folded(labels.run, [{ title: "" }, { title: "" }], rows, phrasebook);
		}
		function asColumn(title) {
			return { title };
		}
		function folded(title, columns, rows, phrasebook) {
			if (rows.length === 0) return html_tag.s6;
			let count = phrasebook.format.number(rows.length);
			return (0, html_tag.qy)`<details><summary>${title}<small>${count}</small></summary>${(0, html_table.I$)(columns, rows, phrasebook)}</details>`;
		}
		var disk_wording = __webpack_require__(9633);
		var sparkline = __webpack_require__(3062);
		function diskSection(report, book) {
			let { disk } = report;
			if (!disk) return html_tag.s6;
			let { labels } = book.disk;
			let titles = [
				"",
				labels.host,
				labels.filesystem,
				labels.used,
				labels.trend,
				labels.full,
				""
			];
			let rows = disk.hosts.flatMap((host) => filesystemRows(host, book));
			let table = (0, html_table.I$)(titles.map((title) => ({ title })), rows, book);
			return (0, html_tag.qy)`${changes(report, book)}<section class="card"><h2>${labels.title}</h2>${table}</section>${disk.hosts.map((host) => trees(host, book))}${advice(report, book)}`;
		}
		function filesystemRows(host, book) {
			let { labels } = book.disk;
			if (!host.reached) return [[
				tag(host.level, book),
				(0, html_tag.qy)`${host.host}`,
				(0, html_tag.qy)`${labels.notReached}`
			]];
			return host.filesystems.map((one) => [
				tag(one.level, book),
				(0, html_tag.qy)`${host.host}`,
				(0, html_tag.qy)`<code>${one.mountPoint}</code>`,
				(0, html_tag.qy)`${(0, disk_wording.tx)(one, book)}`,
				(0, html_tag.qy)`${one.trend.length > 1 ? (0, sparkline.K)(one.trend) : ""}`,
				(0, html_tag.qy)`${(0, disk_wording.xn)(one, book)}`,
				(0, html_tag.qy)`${(0, disk_wording.r9)(one, book)}`
			]);
		}
		function tag(level, book) {
			let status = disk_wording.SA[level];
			return (0, html_tag.qy)`<span class="tag ${status}">${MARKS[status]} ${book.disk.labels.levels[level]}</span>`;
		}
		function changes({ alerts }, book) {
			let transitions = alerts?.transitions ?? [];
			if (transitions.length === 0) return html_tag.s6;
			let items = transitions.slice(0, 100).map((change) => (0, html_tag.qy)`<li>${(0, html_tag.n8)((0, disk_wording.k0)(change, book))}</li>`);
			return (0, html_tag.qy)`<section class="card"><h2>${book.disk.labels.changes}</h2><ul>${items}</ul></section>`;
		}
		function trees({ host, trees: all, growers }, book) {
			let { labels, phrases } = book.disk;
			let { format } = book;
			if (all.length === 0 && growers.length === 0) return html_tag.s6;
			let tiers = all.map((tree) => (0, html_tag.qy)`<p><code>${tree.directory}</code> ${(0, disk_wording.xp)(tree, book)}</p><ul>${(0, disk_wording.HO)(tree, book).map((line) => (0, html_tag.qy)`<li>${line}</li>`)}</ul>`);
			let rows = growers.map(({ path, bytes, grownBytes, days }) => [
				(0, html_tag.qy)`<code>${path}</code>`,
				(0, html_tag.qy)`${format.bytes(bytes)}`,
				(0, html_tag.qy)`${phrases.grown(format.bytes(grownBytes), format.number(days))}`
			]);
			let titles = [
				labels.growers,
				labels.total,
				""
			].map((title) => ({ title }));
			let grew = rows.length === 0 ? html_tag.s6 : (0, html_table.I$)(titles, rows, book);
			return (0, html_tag.qy)`<section class="card"><h2>${labels.backups}<small>${host}</small></h2>${tiers}${grew}</section>`;
		}
		function advice({ disk }, book) {
			let rows = (disk?.advice ?? []).map(({ host, command, bytes }) => [
				(0, html_tag.qy)`${host}`,
				(0, html_tag.qy)`<code>${command}</code>`,
				(0, html_tag.qy)`${book.format.bytes(bytes)}`
			]);
			if (rows.length === 0) return html_tag.s6;
			let { labels } = book.disk;
			let titles = [
				labels.host,
				labels.advice,
				labels.free
			].map((title) => ({ title }));
			return (0, html_tag.qy)`<section class="card"><h2>${labels.advice}</h2>${(0, html_table.I$)(titles, rows, book)}</section>`;
		}
		var matrix_wording = __webpack_require__(6897);
		function matrixSection(report, phrasebook) {
			let { matrix } = report;
			if (!matrix) return html_tag.s6;
			let rows = (0, matrix_wording.z6)(matrix, phrasebook).map((line) => groupRow(line, phrasebook));
			return (0, html_tag.qy)`<section class="card"><h2>${phrasebook.matrix.labels.title}<small>${(0, matrix_wording.uS)(matrix, phrasebook)}</small></h2><dl class="matrix">${rows}</dl><p class="more">${(0, matrix_wording.mG)(matrix, phrasebook)}</p>${notTriedTable(matrix, phrasebook)}${everyTrial(matrix, phrasebook)}</section>`;
		}
		function groupRow({ name, count, trials, status }, phrasebook) {
			let cells = trials.map((trial) => cell(trial, phrasebook));
			return (0, html_tag.qy)`<div class="${status}"><dt>${name}<b>${count}</b></dt><dd><ul class="tenants dense">${cells}</ul></dd></div>`;
		}
		function cell(trial, phrasebook) {
			let { id, outcome, expected, actual } = trial;
			let status = matrix_wording.eb[outcome];
			let word = phrasebook.matrix.labels.outcomes[outcome];
			let why = outcome === "not-tried" ? (0, matrix_wording.u1)(trial, phrasebook) : "";
			let came = status === "fail" ? `${expected} \u2192 ${actual}` : actual;
			let title = [`${phrasebook.fault(id)}: ${word}`, why || came].filter(Boolean).join(" \u00b7 ");
			return (0, html_tag.qy)`<li class="${status}" title="${title}">${MARKS[status]}<span class="vh"> ${title}</span></li>`;
		}
		function notTriedTable(matrix, phrasebook) {
			let rows = (0, matrix_wording.IM)(matrix).map((trial) => [
				(0, html_tag.qy)`${phrasebook.faultGroup(trial.group)}`,
				(0, html_tag.qy)`${phrasebook.fault(trial.id)}`,
				(0, html_tag.n8)((0, matrix_wording.u1)(trial, phrasebook))
			]);
			if (rows.length === 0) return html_tag.s6;
			let { labels } = phrasebook.matrix;
			let titles = [
				labels.group,
				labels.notTried,
				labels.why
			];
			return (0, html_table.I$)(titles.map((title) => ({ title })), rows, phrasebook);
		}
		function everyTrial({ trials }, phrasebook) {
			let { labels } = phrasebook.matrix;
			let rows = trials.map((trial) => {
				let status = matrix_wording.eb[trial.outcome];
				return [
					(0, html_tag.qy)`${phrasebook.faultGroup(trial.group)}`,
					(0, html_tag.qy)`${phrasebook.fault(trial.id)}`,
					(0, html_tag.qy)`<span class="tag ${status}">${MARKS[status]} ${labels.outcomes[trial.outcome]}</span>`,
					(0, html_tag.qy)`${trial.actual || trial.expected}`
				];
			});
			let titles = [
				labels.group,
				labels.fault,
				labels.outcome,
				labels.came
			];
			let table = (0, html_table.I$)(titles.map((title) => ({ title })), rows, phrasebook);
			return (0, html_tag.qy)`<details><summary>${labels.fault}<small>${phrasebook.format.number(trials.length)}</small></summary>${table}</details>`;
		}
		var migration_wording = __webpack_require__(2616);
		function migrationSection(report, phrasebook) {
			let { migration } = report;
			if (!migration) return html_tag.s6;
			let { heading } = phrasebook.migration;
			return (0, html_tag.qy)`<section class="card"><h2>${heading}<small>${(0, migration_wording.EL)(migration, phrasebook)}</small></h2>
<p>${(0, migration_wording.rR)(migration, phrasebook)}</p><p class="more"><code>${migration.command}</code></p>${output(migration)}${structure(migration, phrasebook)}${rows(migration, phrasebook)}${locks(migration, phrasebook)}</section>`;
		}
		function output({ output: lines }) {
			if (lines.length === 0) return html_tag.s6;
			return (0, html_tag.qy)`<ul class="lines">${lines.map((line) => (0, html_tag.qy)`<li><code>${line}</code></li>`)}</ul>`;
		}
		function structure({ structure: groups }, phrasebook) {
			return (0, html_tag.qy)`${groups.map((group) => {
				let changes = group.changes.map((change) => [(0, html_tag.qy)`<code>${(0, migration_wording.k0)(change, phrasebook)}</code>`]);
				return (0, html_tag.qy)`<h3>${(0, migration_wording.Z9)(group, phrasebook)}</h3>${(0, html_table.I$)([{ title: "" }], changes, phrasebook, group.changesTotal)}`;
			})}`;
		}
		function rows({ rows: changes }, phrasebook) {
			if (changes.length === 0) return html_tag.s6;
			let { format, migration: words } = phrasebook;
			let cells = changes.slice(0, html_table.Lm).map((row) => [(0, html_tag.qy)`<code>${(0, migration_wording.qK)(row, phrasebook)}</code>${row.isAllowed ? (0, html_tag.qy)` <small>${words.mayChange}</small>` : html_tag.s6}`, ...[
				row.rowsBefore,
				row.rowsAfter,
				row.lost,
				row.changed,
				row.added
			].map((figure) => (0, html_tag.qy)`${format.number(figure)}`)]);
			let figures = [
				words.before,
				words.after,
				words.lost,
				words.changed,
				words.added
			];
			let columns = [{ title: words.table }, ...figures.map((title) => ({
				title,
				figure: !0
			}))];
			return (0, html_tag.qy)`<h3>${words.rows}</h3>${(0, html_table.I$)(columns, cells, phrasebook)}`;
		}
		function locks({ locks: spans }, phrasebook) {
			if (spans.length === 0) return html_tag.s6;
			let { format, migration: words } = phrasebook;
			let cells = spans.map((lock) => [
				(0, html_tag.qy)`<code>${(0, migration_wording.qK)(lock, phrasebook)}</code>`,
				(0, html_tag.qy)`${words.blocked[lock.blocked]}`,
				(0, html_tag.qy)`${format.duration(lock.seconds)}`
			]);
			let columns = [
				{ title: words.table },
				{ title: words.closedTo },
				{
					title: words.atMost,
					figure: !0
				}
			];
			return (0, html_tag.qy)`<h3>${words.locks}</h3>${(0, html_table.I$)(columns, cells, phrasebook)}`;
		}
		function phasesFigure(report, phrasebook) {
			let segments = segmentsOf((0, digest.I$)(report));
			if (segments.length === 0) return html_tag.s6;
			let { labels, format, phrases } = phrasebook;
			let total = segments.reduce((sum, { seconds }) => sum + seconds, 0);
			let rto = (0, digest.if)(report) ?? {
				id: "rto",
				value: total,
				unit: "seconds"
			};
			let objective = rto.objective === void 0 ? "" : phrases.objective((0, wording._l)(rto, rto.objective, phrasebook));
			let figures = [format.duration(rto.value), objective].filter(Boolean).join(" \u00b7 ");
			let description = phrases.phasesDescription(format.duration(rto.value), objective || "\u2014");
			return (0, html_tag.qy)`<section class="card"><h2>${labels.phases}<small>${figures}</small></h2>
<figure><svg viewBox="0 0 ${960} ${rto.objective === void 0 ? 34 : 98}" role="img" aria-labelledby="phases-title phases-desc"><title id="phases-title">${labels.phases}</title><desc id="phases-desc">${description}</desc>
${segments.map((segment, index) => bar(segment, index, phrasebook))}${gauge(rto, phrasebook)}</svg>
<figcaption><ul class="legend">${segments.map((segment, index) => legendLine(segment, index, {
				total,
				phrasebook
			}))}</ul></figcaption></figure></section>`;
		}
		function segmentsOf(phases) {
			let total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
			if (total <= 0) return [];
			let left = 0;
			return phases.map((phase) => {
				let width = phase.seconds / total * 960;
				let segment = {
					...phase,
					left,
					width
				};
				left += width;
				return segment;
			});
		}
		function bar(segment, index, phrasebook) {
			let { left, width, seconds, id } = segment;
			let duration = phrasebook.format.duration(seconds);
			let gap = width > 4 ? 1.5 : 0;
			let label = width < 62 ? html_tag.s6 : (0, html_tag.qy)`<text class="in" x="${round(left + width / 2)}" y="22" text-anchor="middle">${duration}</text>`;
			return (0, html_tag.qy)`<g><title>${phrasebook.step(id)}: ${duration}</title><rect class="p${index % 9}" x="${round(left)}" y="0" width="${round(Math.max(.5, width - gap))}" height="${34}" rx="3"/>${label}</g>`;
		}
		function gauge(rto, phrasebook) {
			if (rto.objective === void 0 || rto.objective <= 0) return html_tag.s6;
			let scale = 960 / (Math.max(rto.value, rto.objective) * 1.04);
			let mark = rto.objective * scale;
			let filled = Math.max(2, rto.value * scale);
			let tone = (0, digest.e3)(rto) ? "pass" : "fail";
			let { phrases } = phrasebook;
			let objective = phrases.objective((0, wording._l)(rto, rto.objective, phrasebook));
			let value = (0, wording._l)(rto, rto.value, phrasebook);
			return (0, html_tag.qy)`<g class="${tone}"><rect class="track" x="0" y="${66}" width="${960}" height="${10}" rx="5"/><rect class="gauge" x="0" y="${66}" width="${round(filled)}" height="${10}" rx="5"/><line class="objective" x1="${round(mark)}" x2="${round(mark)}" y1="${61}" y2="${81}"/><text x="${round(mark)}" y="${56}" text-anchor="end">${objective}</text><text x="0" y="${94}">${value}</text></g>`;
		}
		function legendLine({ id, seconds }, index, { total, phrasebook }) {
			let { format } = phrasebook;
			return (0, html_tag.qy)`<li><i class="p${index % 9}"></i><span>${phrasebook.step(id)}</span><span>${format.duration(seconds)}</span><span>${format.percent(seconds / total)}</span></li>`;
		}
		function round(value) {
			return Math.round(value * 10) / 10;
		}
		let STYLE = `
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
${Array.from({ length: 9 }, (_, index) => `.p${index}{fill:var(--p${index});background:var(--p${index})}`).join("")}
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
		var sync_wording = __webpack_require__(699);
		function syncSection({ sync }, book) {
			if (sync === void 0) return html_tag.s6;
			let table = (0, html_table.I$)((0, sync_wording.TN)(book).map((title) => ({ title })), (0, sync_wording.h5)(sync, book).map((row) => row.map((text) => (0, html_tag.qy)`${text}`)), book);
			let notes = (0, sync_wording.Vn)(sync, book).map((note) => (0, html_tag.qy)`<li>${note}</li>`);
			let words = (0, sync_wording.K9)(sync, book);
			return (0, html_tag.qy)`<section class="card"><h2>${book.sync.labels.title}</h2><p>${sync.remote}, ${sync.place}</p>${table}<ul>${notes}</ul>${words === "" ? html_tag.s6 : (0, html_tag.qy)`<p><code>${words}</code></p>`}</section>`;
		}
		var recovery_renderings = __webpack_require__(8105);
		function renderHtml(report, options) {
			let phrasebook = (0, locale_phrasebook.createPhrasebook)(options.locale, options.timeZone);
			let title = `${(0, wording.L2)(report, phrasebook).word} \u00b7 ${phrasebook.labels.procedures[report.procedure]} \u00b7 ${report.system}`;
			let sections = [
				verdictHeader,
				keyFigures,
				attentionSection,
				recovery_renderings.XW,
				migrationSection,
				matrixSection,
				diskSection,
				copySection,
				syncSection,
				askedSection,
				phasesFigure,
				tenantsSection,
				contentsSection,
				detailsSection
			].map((section) => section(report, phrasebook));
			let footer = (0, html_tag.qy)`<footer>${phrasebook.phrases.madeBy(report.lastro)}</footer>`;
			return (0, html_tag.qy)`<!doctype html>
<html lang="${options.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"}"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${new html_tag.Vu(STYLE)}</style></head>
<body><main>${sections}${footer}</main></body></html>
`.toString();
		}
		var report_json = __webpack_require__(9651);
		var markdown_sections = __webpack_require__(7201);
		var markdown_text = __webpack_require__(9302);
		function markdown_asked_askedSection(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let { queries = [], probes = [] } = report;
			return [table(labels.queries, queries, {
				scope,
				textOf: asked_wording.wP
			}), table(labels.functions, probes, {
				scope,
				textOf: asked_wording.Qc
			})].filter((part) => part !== "").join("\n\n");
		}
		function table(title, lines, { scope, textOf }) {
			if (lines.length === 0) return "";
			let { phrasebook } = scope;
			let rows = lines.map((line) => [
				wording.Ze[line.status],
				(0, markdown_text.FV)(line.name),
				(0, markdown_text.FV)(textOf(line, phrasebook))
			]);
			let headers = [
				"",
				phrasebook.labels.name,
				phrasebook.labels.answer
			];
			return [
				`### ${wording.Ze[(0, asked_wording.A4)(lines)]} ${title}`,
				"",
				(0, markdown_sections.c8)(headers, rows, scope)
			].join("\n");
		}
		function applicationLog({ report, phrasebook }) {
			let lines = report.application?.log ?? [];
			if (lines.length === 0) return "";
			let body = lines.map((line) => `<code>${(0, markdown_text.FV)(line)}</code>`).join("<br>\n");
			return (0, markdown_text.oG)(phrasebook.labels.applicationLog, body);
		}
		function stagedChanges(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let changes = report.application?.changes ?? [];
			if (changes.length === 0) return "";
			let rows = changes.map(({ field, change, value }) => [
				(0, markdown_text.FV)(field),
				labels.stagedChanges[change],
				(0, markdown_text.FV)(value)
			]);
			let headers = [
				labels.composeFile,
				labels.inTheDrill,
				labels.value
			];
			return (0, markdown_text.oG)(labels.applicationChanges, (0, markdown_sections.c8)(headers, rows, scope));
		}
		function markdown_copy_copySection(scope) {
			let { report, phrasebook } = scope;
			let { copy } = report;
			if (copy === void 0) return "";
			let { labels } = phrasebook.copies;
			let isKnown = copy.verdict !== "unreachable";
			let rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
				isKnown ? (0, wording.ZG)(isSame) : "",
				phrasebook.disk.labels.tiers[tier],
				(0, copy_wording.Dx)(local, phrasebook),
				remote ? (0, copy_wording.Dx)(remote, phrasebook) : labels.unreachable
			]);
			let place = `${labels.remoteName}: ${(0, markdown_text.FV)(copy.remote)} (${(0, markdown_text.FV)(copy.place)})`;
			return [
				`### ${labels.title}`,
				place,
				(0, markdown_sections.c8)([
					"",
					labels.tier,
					labels.local,
					labels.remote
				], rows, scope),
				isKnown ? (0, markdown_text.h$)((0, copy_wording.yR)(copy, phrasebook)) : ""
			].filter((part) => part !== "").join("\n\n");
		}
		function detailSections(scope) {
			return [
				applicationLog,
				stagedChanges,
				integrity,
				contents,
				markdown_details_checks,
				markdown_details_metrics,
				markdown_details_steps,
				markdown_details_artifacts,
				markdown_details_retention,
				markdown_details_run
			].map((part) => part(scope)).filter((text) => text !== "");
		}
		function integrity(scope) {
			let { report, phrasebook } = scope;
			let { labels, format } = phrasebook;
			let rows = (report.integrity ?? []).map(({ id, intact, total }) => [
				(0, wording.ZG)(intact === total),
				phrasebook.check(id),
				`${format.number(intact)}/${format.number(total)}`
			]);
			return markdown_details_folded(labels.integrity, [
				"",
				labels.check,
				labels.actual
			], rows, scope);
		}
		function contents(scope) {
			let { report, phrasebook } = scope;
			let { labels, format } = phrasebook;
			return (report.contents ?? []).filter(({ tables }) => tables.length > 0).map((schema) => {
				let rows = (0, digest.T1)(schema, scope.rowLimit).map(({ name, rows: count, intact }) => [
					(0, wording.ZG)(intact),
					(0, markdown_text.FV)(name),
					format.number(count)
				]);
				let headers = [
					"",
					labels.tables,
					labels.rows
				];
				let table = (0, markdown_sections.c8)(headers, rows, scope, schema.tables.length);
				return (0, markdown_text.oG)(`${labels.tables} (${(0, markdown_text.FV)(schema.schema)})`, table);
			}).join("\n\n");
		}
		function markdown_details_checks(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let rows = report.checks.map(({ id, status, expected, actual }) => [
				`${wording.Ze[status]} ${labels.statuses[status]}`,
				(0, markdown_text.FV)(phrasebook.check(id)),
				(0, markdown_text.FV)(expected),
				(0, markdown_text.FV)(actual)
			]);
			let headers = [
				labels.status,
				labels.check,
				labels.expected,
				labels.actual
			];
			return markdown_details_folded(labels.checks, headers, rows, scope);
		}
		function markdown_details_metrics(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let rows = report.metrics.filter(({ id }) => !id.startsWith(locale_phrasebook.l)).map((metric) => (0, markdown_sections.dh)(metric, phrasebook));
			return markdown_details_folded(labels.metrics, [
				labels.metric,
				labels.value,
				labels.objective
			], rows, scope);
		}
		function markdown_details_steps(scope) {
			let { report, phrasebook } = scope;
			let { labels, format } = phrasebook;
			let rowsOf = (step, depth) => [[
				"&emsp;".repeat(depth) + (0, markdown_text.FV)(phrasebook.step(step.id)),
				format.duration(step.durationSeconds),
				labels.outcomes[step.outcome]
			], ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1))];
			let rows = report.steps.flatMap((step) => rowsOf(step, 0));
			return markdown_details_folded(labels.steps, [
				labels.step,
				labels.duration,
				labels.status
			], rows, scope);
		}
		function markdown_details_artifacts(scope) {
			let { report, phrasebook } = scope;
			let { labels, format } = phrasebook;
			let rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
				labels.artifactKinds[kind],
				(0, markdown_text.FV)(path),
				format.bytes(bytes),
				(0, markdown_text.FV)(sha256 ?? "")
			]);
			return markdown_details_folded(labels.artifacts, [
				labels.kind,
				labels.path,
				labels.size,
				"SHA-256"
			], rows, scope);
		}
		function markdown_details_retention(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
				labels.retention[action],
				(0, markdown_text.FV)(tier),
				(0, markdown_text.FV)(name),
				reason === "" ? "" : (0, markdown_text.h$)(phrasebook.reason(reason).title)
			]);
			let headers = [
				labels.action,
				labels.tier,
				labels.name,
				labels.reason
			];
			return markdown_details_folded(labels.retentionPlan, headers, rows, scope);
		}
		function markdown_details_run(scope) {
			let { report, phrasebook } = scope;
			let { labels, format, phrases } = phrasebook;
			let zone = (0, markdown_text.FV)(format.timeZone);
			let rows = [
				[labels.started, `${format.dateTime(report.startedAt)} (${zone})`],
				[labels.finished, `${format.dateTime(report.finishedAt)} (${zone})`],
				[labels.backup, (0, markdown_text.FV)(report.backup?.name ?? "")],
				[labels.runId, (0, markdown_text.FV)(report.run.id)],
				[labels.trigger, (0, markdown_text.FV)(report.run.trigger)],
				[labels.actor, (0, markdown_text.FV)(report.run.actor)],
				[labels.host, (0, markdown_text.FV)(report.run.host)],
				["Lastro", (0, markdown_text.FV)(phrases.madeBy(report.lastro))]
			];
			return markdown_details_folded(labels.run, ["", ""], rows, scope);
		}
		function markdown_details_folded(title, headers, rows, scope) {
			return rows.length === 0 ? "" : (0, markdown_text.oG)(title, (0, markdown_sections.c8)(headers, rows, scope));
		}
		function markdown_disk_diskSection(scope) {
			let { disk } = scope.report;
			if (!disk) return "";
			let { labels } = scope.phrasebook.disk;
			return [
				changesPart(scope),
				`### ${labels.title}`,
				filesystemsPart(disk.hosts, scope),
				advicePart(scope),
				...disk.hosts.map((host) => hostDetails(host, scope))
			].filter((part) => part !== "").join("\n\n");
		}
		function changesPart({ report, phrasebook }) {
			let changes = report.alerts?.transitions ?? [];
			if (changes.length === 0) return "";
			let lines = changes.slice(0, 50).map((change) => `- ${wording.Ze[disk_wording.SA[change.kind === "resolved" ? "ok" : change.alert.level]]} ${(0, markdown_text.h$)((0, disk_wording.k0)(change, phrasebook))}`);
			return [
				`### ${phrasebook.disk.labels.changes}`,
				"",
				...lines
			].join("\n");
		}
		function filesystemsPart(hosts, scope) {
			let { phrasebook } = scope;
			let { labels } = phrasebook.disk;
			let rows = hosts.flatMap((host) => {
				if (!host.reached) return [[
					wording.Ze.unknown,
					(0, markdown_text.FV)(host.host),
					labels.notReached,
					"",
					"",
					"",
					""
				]];
				return host.filesystems.map((one) => [
					wording.Ze[disk_wording.SA[one.level]],
					(0, markdown_text.FV)(host.host),
					(0, markdown_text.FV)(one.mountPoint),
					(0, disk_wording.tx)(one, phrasebook),
					one.trend.length > 1 ? (0, sparkline.K)(one.trend) : "",
					(0, disk_wording.xn)(one, phrasebook),
					(0, disk_wording.r9)(one, phrasebook)
				]);
			});
			let headers = [
				"",
				labels.host,
				labels.filesystem,
				labels.used,
				labels.trend,
				labels.full,
				""
			];
			return (0, markdown_sections.c8)(headers, rows, scope);
		}
		function advicePart(scope) {
			let { report, phrasebook } = scope;
			let advice = report.disk?.advice ?? [];
			if (advice.length === 0) return "";
			let { labels } = phrasebook.disk;
			let rows = advice.map(({ host, command, bytes }) => [
				(0, markdown_text.FV)(host),
				`<code>${(0, markdown_text.FV)(command)}</code>`,
				phrasebook.format.bytes(bytes)
			]);
			return [
				`### ${labels.advice}`,
				"",
				(0, markdown_sections.c8)([
					labels.host,
					"",
					labels.free
				], rows, scope)
			].join("\n");
		}
		function hostDetails(host, scope) {
			let { phrasebook } = scope;
			let { format, disk } = phrasebook;
			let { labels, phrases } = disk;
			let trees = host.trees.flatMap((tree) => [`**${labels.backups}** <code>${(0, markdown_text.FV)(tree.directory)}</code>: ${(0, disk_wording.xp)(tree, phrasebook)}`, ...(0, disk_wording.HO)(tree, phrasebook).map((line) => `- ${line}`)]);
			let growers = host.growers.map(({ path, bytes, grownBytes, days }) => {
				let grown = phrases.grown(format.bytes(grownBytes), format.number(days));
				return `- <code>${(0, markdown_text.FV)(path)}</code> ${format.bytes(bytes)} (${grown})`;
			});
			let docker = (host.docker ?? []).map(({ part, count, bytes, reclaimableBytes }) => `- ${(0, markdown_text.FV)(partName(part, labels.dockerParts))}: ${format.number(count)}, ${format.bytes(bytes)} (${phrases.reclaimable(format.bytes(reclaimableBytes))})`);
			let skipped = host.skipped.map(({ mountPoint, because }) => `- <code>${(0, markdown_text.FV)(mountPoint)}</code>: ${(0, markdown_text.FV)(partName(because, labels.skipReasons))}`);
			let body = [
				trees.join("\n"),
				titled(labels.growers, growers),
				titled(labels.docker, docker),
				titled(labels.skipped, skipped.slice(0, scope.rowLimit))
			].filter((part) => part !== "");
			if (body.length === 0) return "";
			return (0, markdown_text.oG)((0, markdown_text.FV)(host.host), body.join("\n\n"));
		}
		function titled(title, lines) {
			return lines.length === 0 ? "" : [`**${title}**`, ...lines].join("\n");
		}
		function partName(code, names) {
			return Object.hasOwn(names, code) ? names[code] ?? code : code;
		}
		function markdown_matrix_matrixSection(scope) {
			let { report, phrasebook } = scope;
			let { matrix } = report;
			if (!matrix) return "";
			let { labels } = phrasebook.matrix;
			let rows = (0, matrix_wording.z6)(matrix, phrasebook).map(({ name, count, trials, status }) => [
				wording.Ze[status],
				(0, markdown_text.FV)(name),
				count,
				trials.map(({ outcome }) => wording.Ze[matrix_wording.eb[outcome]]).join("")
			]);
			return [
				`### ${labels.title}`,
				(0, markdown_text.FV)((0, matrix_wording.mG)(matrix, phrasebook)),
				(0, markdown_sections.c8)([
					"",
					labels.group,
					labels.outcome,
					""
				], rows, scope),
				notTried(matrix, scope),
				markdown_matrix_everyTrial(matrix, scope)
			].filter((part) => part !== "").join("\n\n");
		}
		function notTried(matrix, scope) {
			let { phrasebook } = scope;
			let { labels } = phrasebook.matrix;
			let rows = (0, matrix_wording.IM)(matrix).map((trial) => [
				(0, markdown_text.FV)(phrasebook.faultGroup(trial.group)),
				(0, markdown_text.FV)(phrasebook.fault(trial.id)),
				(0, markdown_text.h$)((0, matrix_wording.u1)(trial, phrasebook)),
				(0, markdown_text.h$)(phrasebook.reason(trial.reason ?? "").hint)
			]);
			if (rows.length === 0) return "";
			let headers = [
				labels.group,
				labels.notTried,
				labels.why,
				phrasebook.labels.whatToDo
			];
			return (0, markdown_sections.c8)(headers, rows, scope);
		}
		function markdown_matrix_everyTrial({ trials }, scope) {
			let { phrasebook } = scope;
			let { labels } = phrasebook.matrix;
			let rows = [...trials].sort((a, b) => Number(isRight(a)) - Number(isRight(b))).map((trial) => [
				wording.Ze[matrix_wording.eb[trial.outcome]],
				(0, markdown_text.FV)(phrasebook.faultGroup(trial.group)),
				(0, markdown_text.FV)(phrasebook.fault(trial.id)),
				labels.outcomes[trial.outcome],
				(0, markdown_text.FV)(trial.expected),
				(0, markdown_text.FV)(trial.actual)
			]);
			let columns = [
				"",
				labels.group,
				labels.fault,
				labels.outcome,
				phrasebook.labels.expected,
				labels.came
			];
			return (0, markdown_text.oG)(labels.fault, (0, markdown_sections.c8)(columns, rows, scope));
		}
		function isRight({ outcome }) {
			return matrix_wording.eb[outcome] !== "fail";
		}
		function markdown_migration_migrationSection(scope) {
			let { report, phrasebook } = scope;
			let { migration } = report;
			if (!migration) return "";
			return [
				`### ${phrasebook.migration.heading}: ${(0, migration_wording.rR)(migration, phrasebook)}`,
				`<code>${(0, markdown_text.FV)(migration.command)}</code> \u2014 ${(0, migration_wording.EL)(migration, phrasebook)}`,
				markdown_migration_output(migration, scope),
				markdown_migration_structure(migration, scope),
				markdown_migration_rows(migration, scope),
				markdown_migration_locks(migration, scope)
			].filter((part) => part !== "").join("\n\n");
		}
		function markdown_migration_output({ output: lines, outcome }, { phrasebook }) {
			if (lines.length === 0) return "";
			let text = lines.map((line) => `<code>${(0, markdown_text.FV)(line)}</code>`).join("<br>\n");
			return outcome === "applied" ? (0, markdown_text.oG)(phrasebook.migration.output, text) : text;
		}
		function markdown_migration_structure({ structure: groups }, scope) {
			let { phrasebook, rowLimit } = scope;
			return groups.map((group) => {
				let lines = group.changes.slice(0, rowLimit).map((change) => `- ${(0, markdown_text.FV)((0, migration_wording.k0)(change, phrasebook))}`);
				let rest = group.changesTotal - lines.length;
				rest > 0 && lines.push(`- ${phrasebook.phrases.more(phrasebook.format.number(rest))}`);
				return [
					`**${(0, markdown_text.FV)((0, migration_wording.Z9)(group, phrasebook))}**`,
					"",
					...lines
				].join("\n");
			}).join("\n\n");
		}
		function markdown_migration_rows({ rows: changes }, scope) {
			if (changes.length === 0) return "";
			let { format, migration: words } = scope.phrasebook;
			let cells = changes.map((row) => [
				wording.Ze[row.lost + row.changed === 0 || row.isAllowed ? "pass" : "fail"],
				(0, markdown_text.FV)((0, migration_wording.qK)(row, scope.phrasebook)),
				format.number(row.rowsBefore),
				format.number(row.rowsAfter),
				format.number(row.lost),
				format.number(row.changed),
				format.number(row.added)
			]);
			let { table, before, after, lost, changed, added } = words;
			return (0, markdown_sections.c8)([
				"",
				table,
				before,
				after,
				lost,
				changed,
				added
			], cells, scope);
		}
		function markdown_migration_locks({ locks: spans }, scope) {
			if (spans.length === 0) return "";
			let { format, migration: words } = scope.phrasebook;
			let cells = spans.map((lock) => [
				(0, markdown_text.FV)((0, migration_wording.qK)(lock, scope.phrasebook)),
				words.blocked[lock.blocked],
				format.duration(lock.seconds)
			]);
			let table = (0, markdown_sections.c8)([
				words.table,
				words.closedTo,
				words.atMost
			], cells, scope);
			return (0, markdown_text.oG)(words.locks, table);
		}
		function markdown_sync_syncSection(scope) {
			let { report, phrasebook } = scope;
			let { sync } = report;
			if (sync === void 0) return "";
			let place = `${(0, markdown_text.FV)(sync.remote)}, ${(0, markdown_text.FV)(sync.place)}`;
			let notes = (0, sync_wording.Vn)(sync, phrasebook).map((note) => `- ${(0, markdown_text.h$)(note)}`);
			return [
				`### ${phrasebook.sync.labels.title}`,
				place,
				(0, markdown_sections.c8)((0, sync_wording.TN)(phrasebook), (0, sync_wording.h5)(sync, phrasebook), scope),
				notes.join("\n"),
				(0, markdown_text.h$)((0, sync_wording.K9)(sync, phrasebook))
			].filter((part) => part !== "").join("\n\n");
		}
		function renderMarkdown(report, options) {
			return `${markdownParts(report, options, 500).join("\n\n")}\n`;
		}
		function markdownParts(report, options, rowLimit) {
			let scope = {
				report,
				phrasebook: (0, locale_phrasebook.createPhrasebook)(options.locale, options.timeZone),
				rowLimit
			};
			return [...[
				markdown_sections.Wu,
				markdown_sections.eU,
				recovery_renderings.VY,
				markdown_migration_migrationSection,
				markdown_matrix_matrixSection,
				markdown_disk_diskSection,
				markdown_copy_copySection,
				markdown_sync_syncSection,
				markdown_asked_askedSection,
				markdown_sections.SU,
				markdown_sections.Dx
			].map((part) => part(scope)), ...detailSections(scope)].filter((part) => part !== "");
		}
		var external_node_fs_ = __webpack_require__(3024);
		var plain_text = __webpack_require__(4669);
		let APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW;
		async function appendRunLog(path, report) {
			let file = await (0, promises_.open)(path, APPEND, 416);
			try {
				await file.write(`${runLogLine(report)}\n`);
			} finally {
				await file.close();
			}
		}
		function runLogLine(report) {
			let { finishedAt, system, procedure, verdict, run, durationSeconds, metrics, backup } = report;
			let words = [
				["reason", verdict.reason],
				["host", run.host],
				["run", run.id],
				["trigger", run.trigger],
				["actor", run.actor],
				["seconds", String(durationSeconds)],
				...backup ? [["backup", backup.name]] : [],
				["findings", String(report.findingsTotal)],
				...metrics.filter(({ id }) => id !== "duration").map(({ id, value }) => [id, String(value)])
			].map(([key = "", value = ""]) => `${word(key)}=${word(value)}`);
			return (0, plain_text.h)([
				finishedAt,
				word(system),
				procedure,
				verdict.value,
				...words
			].join(" "));
		}
		function word(value) {
			return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
		}
		async function keepIfPossible(report, options) {
			try {
				return await keepReport(report, options);
			} catch (error) {
				if (!(error instanceof Error && "code" in error) && !(error instanceof errors.jU)) throw error;
				return { problem: error.message };
			}
		}
		async function keepReport(report, options) {
			let { stateDir, locale, timezone } = options;
			let directory = options.directory ?? (0, external_node_path_.join)(stateDir, "reports");
			let json = (0, report_json.u5)(report);
			let rendering = {
				locale,
				timeZone: timezone
			};
			let { procedure, run } = report;
			let base = await (0, turn.l)({
				stateDir,
				resource: "reports",
				procedure,
				run: run.id
			}, async () => {
				await (0, durable_files.tA)(directory);
				await sweepPartialReports(directory);
				let base = await freeBase((0, external_node_path_.join)(directory, baseName(report)));
				await Promise.all([
					(0, durable_files.L5)(`${base}.json`, json),
					(0, durable_files.L5)(`${base}.md`, renderMarkdown(report, rendering)),
					(0, durable_files.L5)(`${base}.html`, renderHtml(report, rendering))
				]);
				return base;
			});
			let line = await (0, append.O)(stateDir, {
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
				"report-sha256": (0, external_node_crypto_.createHash)("sha256").update(json).digest("hex"),
				...report.subject === void 0 ? {} : { subject: report.subject }
			});
			return {
				json: `${base}.json`,
				markdown: `${base}.md`,
				html: `${base}.html`,
				ledgerHead: (0, line_hash.P)(line),
				...await noteInRunLog(report, options)
			};
		}
		async function noteInRunLog(report, { runLog, world }) {
			if (runLog === void 0) return {};
			try {
				if (world && !await (0, answers_in_time.Q)(runLog, {
					seconds: 3,
					world
				})) return { runLogProblem: "it does not answer" };
				await appendRunLog(runLog, report);
				return {};
			} catch (error) {
				return { runLogProblem: error instanceof Error ? error.message : String(error) };
			}
		}
		let REPORT_NAME = /^[a-z-]+_\d{8}T\d{6}Z_[A-Za-z0-9-]+\.(json|md|html)$/;
		function baseName({ procedure, startedAt, run }) {
			return `${procedure}_${startedAt.replace(/[-:]/g, "").replace(/\..*$/, "Z")}_${run.id.replace(/[^A-Za-z0-9-]/g, "-")}`;
		}
		async function freeBase(base) {
			for (let count = 1;; count += 1) {
				let name = count === 1 ? base : `${base}-${count}`;
				if (!await (0, promises_.access)(`${name}.json`).then(() => !0, () => !1)) return name;
			}
		}
		async function sweepPartialReports(directory) {
			for (let name of await (0, promises_.readdir)(directory)) name.endsWith(durable_files.c7) && REPORT_NAME.test(name.slice(0, -durable_files.c7.length)) && await (0, promises_.rm)((0, external_node_path_.join)(directory, name), { force: !0 });
		}
	}),
	6980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => worstStatus,
			Qc: () => probeText,
			wP: () => queryText
		});
		var _finding_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);
		function probeText(line, phrasebook) {
			let { httpStatus, rows, rowsName, seconds } = line;
			let what = rows !== void 0 && rowsName !== void 0 ? `${phrasebook.format.number(rows)} ${rowsName}` : String(httpStatus ?? "");
			let time = seconds === void 0 ? "" : ` \u00b7 ${phrasebook.format.duration(seconds)}`;
			return askedText(line, what, phrasebook) + time;
		}
		function queryText(line, phrasebook) {
			return askedText(line, line.actual, phrasebook);
		}
		function askedText(line, what, { labels, phrases, format }) {
			let { status, asked, passed, actual } = line;
			let share = phrases.askedTenants(format.number(passed), format.number(asked));
			if (status !== "pass") return asked > 1 ? `${share} \u00b7 ${actual}` : actual;
			let figure = asked > 1 ? share : what;
			return figure === "" ? labels.ok : `${labels.ok} (${figure})`;
		}
		function worstStatus(lines) {
			return _finding_list_js__WEBPACK_IMPORTED_MODULE_0__.C$.find((status) => lines.some((line) => line.status === status)) ?? "pass";
		}
	}),
	4682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I$: () => htmlTable,
			Lm: () => ROW_LIMIT,
			g0: () => moreLine
		});
		var _html_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41);
		let ROW_LIMIT = 500;
		function htmlTable(columns, rows, phrasebook, total = rows.length) {
			let side = (index) => columns[index]?.figure ? "n" : "l";
			let head = columns.map(({ title }, index) => (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<th scope="col" class="${side(index)}">${title}</th>`);
			let body = rows.slice(0, 500).map((cells) => {
				let row = cells.map((cell, index) => (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<td class="${side(index)}">${cell}</td>`);
				return (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<tr>${row}</tr>`;
			});
			let titled = columns.some(({ title }) => title !== "");
			return (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<div class="scroll"><table>${titled ? (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<thead><tr>${head}</tr></thead>` : _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.s6}<tbody>${body}</tbody></table></div>${moreLine(total - 500, phrasebook)}`;
		}
		function moreLine(rest, phrasebook) {
			if (rest <= 0) return _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.s6;
			return (0, _html_tag_js__WEBPACK_IMPORTED_MODULE_0__.qy)`<p class="more">${phrasebook.phrases.more(phrasebook.format.number(rest))}</p>`;
		}
	}),
	41: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vu: () => SafeHtml,
			n8: () => htmlProse,
			qy: () => html,
			s6: () => nothing
		});
		var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		class SafeHtml {
			#markup;
			constructor(markup) {
				this.#markup = markup;
			}
			toString() {
				return this.#markup;
			}
		}
		function html(strings, ...values) {
			let markup = strings.map((part, index) => {
				let value = values[index];
				return value === void 0 ? part : part + render(value);
			});
			return new SafeHtml(markup.join(""));
		}
		let nothing = new SafeHtml("");
		function htmlProse(text) {
			return html`${(0, _inline_code_js__WEBPACK_IMPORTED_MODULE_1__.V)(text).map(({ code, text: piece }) => code ? html`<code>${piece}</code>` : html`${piece}`)}`;
		}
		function render(value) {
			if (value instanceof SafeHtml) return value.toString();
			if (typeof value == "number") return String(value);
			if (typeof value == "string") return (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
			return value.map(String).join("");
		}
	}),
	9552: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => textPieces });
		function textPieces(text) {
			return text.split("`").map((piece, index) => ({
				code: index % 2 == 1,
				text: piece
			})).filter((piece) => piece.text !== "");
		}
	}),
	9651: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MM: () => parseReport,
			u5: () => writeReport
		});
		var dist = __webpack_require__(7934);
		var verdict = __webpack_require__(1881);
		var alert_schema = __webpack_require__(4444);
		let AlertsSchema = dist.Ikc({
			standing: dist.YOg(dist.Ikc({
				...alert_schema.EG.entries,
				since: dist.YjP()
			})),
			transitions: dist.YOg(alert_schema.BY)
		});
		let copy_facts_text = dist.YjP();
		let figure = dist.aig();
		let held = dist.Ikc({
			backups: figure,
			bytes: figure
		});
		let tier = dist.Ikc({
			tier: dist.KIO([
				"daily",
				"weekly",
				"monthly",
				"loose"
			]),
			local: held,
			remote: dist.mee(held),
			isSame: dist.zMY()
		});
		let CopySchema = dist.Ikc({
			remote: copy_facts_text,
			place: copy_facts_text,
			verdict: dist.KIO([
				"in-sync",
				"drift",
				"unreachable"
			]),
			tiers: dist.YOg(tier),
			keptThere: dist.mee(held),
			read: dist.Ikc({
				files: figure,
				bytes: figure,
				ofFiles: figure,
				ofBytes: figure
			}),
			withinDays: figure,
			oldestReadAt: dist.mee(copy_facts_text),
			missing: figure,
			extra: figure,
			corrupt: figure
		});
		let disk_facts_text = dist.YjP();
		let disk_facts_figure = dist.aig();
		let level = alert_schema.ME;
		let forecast = dist.Ikc({
			days: disk_facts_figure,
			earliestDays: disk_facts_figure,
			latestDays: dist.mee(disk_facts_figure),
			from: dist.KIO([
				"weekly",
				"regime",
				"runaway",
				"trend"
			]),
			confidence: dist.KIO([
				"low",
				"medium",
				"high"
			])
		});
		let filesystem = dist.Ikc({
			mountPoint: disk_facts_text,
			type: disk_facts_text,
			level,
			state: dist.KIO([
				"measured",
				"hanging",
				"missing",
				"unreadable"
			]),
			readOnly: dist.KIO([
				"no",
				"mount",
				"superblock",
				"emergency"
			]),
			bytes: dist.mee(dist.Ikc({
				used: disk_facts_figure,
				available: disk_facts_figure,
				reserved: disk_facts_figure
			})),
			percent: dist.mee(disk_facts_figure),
			inodesPercent: dist.mee(disk_facts_figure),
			trend: dist.YOg(disk_facts_figure),
			forecast: dist.mee(forecast)
		});
		let tree = dist.Ikc({
			directory: disk_facts_text,
			level,
			listed: dist.lqM(dist.zMY(), !0),
			allocatedBytes: disk_facts_figure,
			share: dist.mee(disk_facts_figure),
			tiers: dist.YOg(dist.Ikc({
				tier: dist.KIO([
					"daily",
					"weekly",
					"monthly",
					"loose"
				]),
				backups: disk_facts_figure,
				bytes: disk_facts_figure,
				newestAt: dist.mee(disk_facts_text)
			})),
			sources: dist.YOg(dist.Ikc({
				source: disk_facts_text,
				backups: disk_facts_figure,
				newestAt: dist.mee(disk_facts_text),
				growthBytes: dist.mee(disk_facts_figure)
			}))
		});
		let host = dist.Ikc({
			host: disk_facts_text,
			level,
			reached: dist.zMY(),
			filesystems: dist.YOg(filesystem),
			skipped: dist.YOg(dist.Ikc({
				mountPoint: disk_facts_text,
				type: disk_facts_text,
				because: disk_facts_text
			})),
			trees: dist.YOg(tree),
			growers: dist.YOg(dist.Ikc({
				path: disk_facts_text,
				bytes: disk_facts_figure,
				grownBytes: disk_facts_figure,
				days: disk_facts_figure
			})),
			docker: dist.mee(dist.YOg(dist.Ikc({
				part: disk_facts_text,
				count: disk_facts_figure,
				bytes: disk_facts_figure,
				reclaimableBytes: disk_facts_figure
			}))),
			databases: dist.YOg(dist.Ikc({
				source: disk_facts_text,
				bytes: dist.mee(disk_facts_figure),
				walBytes: dist.mee(disk_facts_figure)
			}))
		});
		let DiskSchema = dist.Ikc({
			hosts: dist.YOg(host),
			advice: dist.YOg(dist.Ikc({
				host: disk_facts_text,
				id: disk_facts_text,
				command: disk_facts_text,
				bytes: disk_facts_figure,
				owned: dist.zMY()
			}))
		});
		let migration_facts_text = dist.YjP();
		let migration_facts_figure = dist.aig();
		let structureChange = dist.Ikc({
			change: dist.KIO([
				"added",
				"dropped",
				"changed",
				"renamed"
			]),
			kind: migration_facts_text,
			object: migration_facts_text,
			before: migration_facts_text,
			after: migration_facts_text
		});
		let structureGroup = dist.Ikc({
			schemas: dist.YOg(migration_facts_text),
			count: migration_facts_figure,
			of: migration_facts_figure,
			changes: dist.YOg(structureChange),
			changesTotal: migration_facts_figure
		});
		let rowChange = dist.Ikc({
			table: migration_facts_text,
			tables: migration_facts_figure,
			rowsBefore: migration_facts_figure,
			rowsAfter: migration_facts_figure,
			lost: migration_facts_figure,
			added: migration_facts_figure,
			changed: migration_facts_figure,
			isAllowed: dist.zMY()
		});
		let lock = dist.Ikc({
			table: migration_facts_text,
			tables: migration_facts_figure,
			blocked: dist.KIO(["readers", "writers"]),
			seconds: migration_facts_figure
		});
		let MigrationSchema = dist.Ikc({
			data: dist.KIO(["sample", "backup"]),
			command: migration_facts_text,
			outcome: dist.KIO([
				"applied",
				"failed",
				"timeout"
			]),
			exitCode: dist.mee(migration_facts_figure),
			seconds: migration_facts_figure,
			output: dist.YOg(migration_facts_text),
			structure: dist.YOg(structureGroup),
			rows: dist.YOg(rowChange),
			rowsLost: migration_facts_figure,
			locks: dist.YOg(lock),
			isReversible: dist.mee(dist.zMY())
		});
		let recovery_schema_text = dist.YjP();
		let recovery_schema_figure = dist.aig();
		let losses = dist.Ikc({
			at: recovery_schema_text,
			against: recovery_schema_text,
			rows: recovery_schema_figure,
			tables: recovery_schema_figure,
			unreadable: recovery_schema_figure,
			schemas: dist.YOg(dist.Ikc({
				schema: recovery_schema_text,
				newestNow: dist.yqP(recovery_schema_text),
				newestThen: dist.yqP(recovery_schema_text),
				rows: recovery_schema_figure,
				tables: recovery_schema_figure
			})),
			lines: dist.YOg(dist.Ikc({
				schema: recovery_schema_text,
				table: recovery_schema_text,
				rowsNow: dist.mee(recovery_schema_figure),
				rowsThen: dist.mee(recovery_schema_figure)
			}))
		});
		let RecoverySchema = dist.Ikc({
			mode: dist.KIO([
				"plan",
				"apply",
				"undo",
				"resume",
				"drop-old"
			]),
			source: recovery_schema_text,
			server: recovery_schema_text,
			database: recovery_schema_text,
			tenant: dist.yqP(recovery_schema_text),
			steps: dist.YOg(dist.Ikc({
				id: dist.KIO([
					"safety-backup",
					"no-safety-backup",
					"beside",
					"validate",
					"analyze",
					"carry",
					"swap",
					"swap-missing",
					"swap-schema",
					"references",
					"keep",
					"undo",
					"drop"
				]),
				object: recovery_schema_text,
				expectedSeconds: dist.yqP(recovery_schema_figure)
			})),
			expected: dist.yqP(dist.Ikc({
				seconds: recovery_schema_figure,
				runs: recovery_schema_figure
			})),
			losses: dist.yqP(losses),
			sinceSafetyBackup: dist.yqP(losses),
			kept: dist.yqP(recovery_schema_text),
			commands: dist.YOg(dist.Ikc({
				id: dist.KIO([
					"apply",
					"undo",
					"undo-by-hand",
					"resume",
					"drop-old",
					"globals",
					"unsubscribe"
				]),
				command: recovery_schema_text
			}))
		});
		let STAGED_CHANGES = [
			"left-out",
			"replaced",
			"emptied"
		];
		let sync_facts_figure = dist.aig();
		let sync_facts_tier = dist.Ikc({
			tier: dist.KIO([
				"daily",
				"weekly",
				"monthly",
				"loose"
			]),
			source: dist.YjP(),
			new: sync_facts_figure,
			changed: sync_facts_figure,
			vanished: sync_facts_figure,
			same: sync_facts_figure,
			bytes: sync_facts_figure
		});
		let SyncSchema = dist.Ikc({
			remote: dist.YjP(),
			place: dist.YjP(),
			tiers: dist.YOg(sync_facts_tier),
			linked: sync_facts_figure,
			adopted: sync_facts_figure,
			mended: sync_facts_figure,
			pruned: sync_facts_figure,
			keptProven: sync_facts_figure,
			cleaned: dist.lqM(sync_facts_figure),
			bytes: sync_facts_figure,
			seconds: dist.mee(sync_facts_figure),
			closed: dist.YOg(dist.Ikc({
				gate: dist.YjP(),
				word: dist.YjP()
			})),
			overridden: dist.YOg(dist.YjP())
		});
		let report_schema_text = dist.YjP();
		let report_schema_figure = dist.aig();
		let report_schema_status = dist.KIO([
			"pass",
			"warn",
			"fail",
			"unknown"
		]);
		let facts = dist.g1P(report_schema_text, dist.KCZ([report_schema_text, report_schema_figure]));
		let procedure = dist.IeY((value) => typeof value == "string" && Object.hasOwn(verdict.b, value), "not a procedure this version knows");
		let verdictValues = Object.values(verdict.b).flat();
		let verdictValue = dist.IeY((value) => typeof value == "string" && verdictValues.includes(value), "not a verdict this version knows");
		let step = dist.Ikc({
			id: report_schema_text,
			startedAt: report_schema_text,
			durationSeconds: report_schema_figure,
			outcome: dist.KIO([
				"done",
				"failed",
				"skipped"
			]),
			steps: dist.RZV(() => dist.YOg(step))
		});
		let check = dist.Ikc({
			id: report_schema_text,
			status: report_schema_status,
			expected: report_schema_text,
			actual: report_schema_text,
			reason: dist.yqP(report_schema_text),
			facts: dist.yqP(facts)
		});
		let finding = dist.Ikc({
			check: report_schema_text,
			status: dist.KIO([
				"warn",
				"fail",
				"unknown"
			]),
			reason: report_schema_text,
			schema: report_schema_text,
			object: report_schema_text,
			expected: report_schema_text,
			actual: report_schema_text
		});
		let metric = dist.Ikc({
			id: report_schema_text,
			value: report_schema_figure,
			unit: dist.KIO([
				"bytes",
				"seconds",
				"count",
				"ratio"
			]),
			objective: dist.yqP(report_schema_figure)
		});
		let artifact = dist.Ikc({
			kind: dist.KIO([
				"dump",
				"passport",
				"globals",
				"report"
			]),
			path: report_schema_text,
			bytes: report_schema_figure,
			sha256: dist.yqP(report_schema_text)
		});
		let backup = dist.Ikc({
			name: report_schema_text,
			source: report_schema_text,
			tier: report_schema_text,
			takenAt: report_schema_text,
			bytes: report_schema_figure,
			plainBytes: dist.yqP(report_schema_figure),
			tables: report_schema_figure,
			rows: report_schema_figure,
			tenants: report_schema_figure
		});
		let tenantFinding = dist.Ikc({
			check: report_schema_text,
			reason: report_schema_text,
			object: report_schema_text,
			expected: report_schema_text,
			actual: report_schema_text
		});
		let tenant = dist.Ikc({
			tenant: report_schema_text,
			verdict: dist.KIO(verdict.b["restore-drill"]),
			reasons: dist.YOg(report_schema_text),
			tables: report_schema_figure,
			rows: report_schema_figure,
			findings: report_schema_figure,
			worst: dist.yqP(dist.YOg(tenantFinding)),
			newestRowAt: dist.yqP(report_schema_text),
			rpoSeconds: dist.yqP(report_schema_figure)
		});
		let schemaContents = dist.Ikc({
			schema: report_schema_text,
			tables: dist.YOg(dist.Ikc({
				name: report_schema_text,
				rows: report_schema_figure,
				intact: dist.zMY()
			}))
		});
		let integrityLine = dist.Ikc({
			id: dist.KIO([
				"foreign-keys",
				"indexes",
				"unique-constraints",
				"constraints",
				"triggers",
				"sequences",
				"views",
				"functions",
				"policies"
			]),
			intact: report_schema_figure,
			total: report_schema_figure
		});
		let askedLine = {
			name: report_schema_text,
			status: report_schema_status,
			asked: report_schema_figure,
			passed: report_schema_figure,
			actual: report_schema_text,
			reason: dist.yqP(report_schema_text)
		};
		let probeLine = dist.Ikc({
			...askedLine,
			httpStatus: dist.yqP(report_schema_figure),
			rows: dist.yqP(report_schema_figure),
			rowsName: dist.yqP(report_schema_text),
			seconds: dist.yqP(report_schema_figure),
			withinSeconds: dist.yqP(report_schema_figure)
		});
		let application = dist.Ikc({
			started: report_schema_text,
			changes: dist.yqP(dist.YOg(dist.Ikc({
				field: report_schema_text,
				change: dist.KIO(STAGED_CHANGES),
				value: report_schema_text
			}))),
			log: dist.yqP(dist.YOg(report_schema_text))
		});
		let retentionLine = dist.Ikc({
			action: dist.KIO([
				"keep",
				"promote",
				"remove",
				"freeze"
			]),
			tier: report_schema_text,
			name: report_schema_text,
			reason: report_schema_text
		});
		let matrix = dist.Ikc({
			subject: report_schema_text,
			seed: report_schema_figure,
			trials: dist.YOg(dist.Ikc({
				id: report_schema_text,
				group: report_schema_text,
				outcome: dist.KIO([
					"caught",
					"missed",
					"silent",
					"alarmed",
					"not-tried"
				]),
				expected: report_schema_text,
				actual: report_schema_text,
				reason: dist.yqP(report_schema_text),
				detail: dist.yqP(report_schema_text)
			})),
			cleanRuns: dist.YOg(dist.Ikc({
				seed: report_schema_figure,
				settings: report_schema_text,
				alarm: report_schema_text
			}))
		});
		let ReportSchema = dist.Ikc({
			format: dist.euz("lastro/report@1"),
			lastro: report_schema_text,
			procedure,
			system: report_schema_text,
			subject: dist.yqP(report_schema_text),
			run: dist.Ikc({
				id: report_schema_text,
				trigger: report_schema_text,
				actor: report_schema_text,
				host: report_schema_text
			}),
			startedAt: report_schema_text,
			finishedAt: report_schema_text,
			durationSeconds: report_schema_figure,
			verdict: dist.Ikc({
				value: verdictValue,
				reason: report_schema_text,
				facts
			}),
			steps: dist.YOg(step),
			checks: dist.YOg(check),
			findings: dist.YOg(finding),
			findingsTotal: report_schema_figure,
			metrics: dist.YOg(metric),
			artifacts: dist.YOg(artifact),
			backup: dist.yqP(backup),
			tenant: dist.yqP(report_schema_text),
			tenants: dist.yqP(dist.YOg(tenant)),
			contents: dist.yqP(dist.YOg(schemaContents)),
			integrity: dist.yqP(dist.YOg(integrityLine)),
			application: dist.yqP(application),
			probes: dist.yqP(dist.YOg(probeLine)),
			queries: dist.yqP(dist.YOg(dist.Ikc(askedLine))),
			retention: dist.yqP(dist.YOg(retentionLine)),
			recovery: dist.yqP(RecoverySchema),
			migration: dist.yqP(MigrationSchema),
			matrix: dist.yqP(matrix),
			alerts: dist.yqP(AlertsSchema),
			disk: dist.yqP(DiskSchema),
			copy: dist.yqP(CopySchema),
			sync: dist.yqP(SyncSchema),
			error: dist.yqP(report_schema_text)
		});
		class ReportUnreadable extends Error {
			name = "ReportUnreadable";
		}
		function writeReport(report) {
			return `${JSON.stringify(report, sortKeys, 2)}\n`;
		}
		function parseReport(text) {
			let result = dist.xLC(ReportSchema, parseJson(text), { abortEarly: !0 });
			if (result.success) return result.output;
			let [issue] = result.issues;
			throw new ReportUnreadable(`not a report: ${dist.BuJ(issue) ?? "top level"}: ${issue.message}`);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw new ReportUnreadable(`not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
			}
		}
		function sortKeys(_key, value) {
			if (typeof value != "object" || !value || Array.isArray(value)) return value;
			return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
		}
	}),
	7201: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => tenantsSection,
			SU: () => phasesSection,
			Wu: () => headlineSection,
			c8: () => boundedTable,
			dh: () => metricRow,
			eU: () => attentionSection
		});
		var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
		var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);
		var _tenant_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1749);
		function headlineSection({ report, phrasebook }) {
			let { labels } = phrasebook;
			let { value, reason, facts } = report.verdict;
			let title = `## ${_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ze[(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.cb)(value)]} ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.L2)(report, phrasebook).word} \u2014 ${labels.procedures[report.procedure]} \u00b7 ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(report.system)}`;
			let figures = [(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.uN)(report, phrasebook)];
			for (let [label, metric] of (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.ff)(report, phrasebook)) figures.push(`${label}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.ll)(metric, phrasebook)}`);
			report.backup && figures.push(`${labels.backupSize}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.lP)(report, phrasebook)}`);
			let lines = [
				title,
				"",
				(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(phrasebook.reason(reason, facts).title),
				""
			];
			lines.push(...figures.filter(Boolean).map((figure) => `- ${figure}`));
			lines.push(`- ${labels.proven}: ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)((0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.Sd)(report, phrasebook))}`);
			return lines.join("\n");
		}
		function attentionSection(scope) {
			let { report, phrasebook } = scope;
			let { labels } = phrasebook;
			let whole = report.disk ? report.run.host : labels.wholeDatabase;
			let rows = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.TD)(report).flatMap(({ reason, status, facts, findings }) => {
				if (findings.length === 0) {
					let text = phrasebook.reason(reason, facts);
					return [[
						_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ze[status],
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(whole),
						"",
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(text.title),
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(text.hint)
					]];
				}
				return findings.map((finding) => {
					let text = phrasebook.reason(reason, {
						...(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.xS)(finding),
						...facts
					});
					return [
						_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ze[finding.status],
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(finding.schema || whole),
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(finding.object),
						`${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(text.title)} ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.Pq)(finding, phrasebook))}`,
						(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(text.hint)
					];
				});
			});
			if (rows.length === 0) return "";
			let headers = [
				"",
				report.disk ? labels.host : labels.schema,
				labels.object,
				labels.what,
				labels.whatToDo
			];
			let parts = [
				`### ${labels.needsPerson}`,
				"",
				boundedTable(headers, rows, scope)
			];
			report.error !== void 0 && parts.push("", `${labels.error}: ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(report.error)}`);
			report.findingsTotal > report.findings.length && parts.push("", findingsShown(scope));
			return parts.join("\n");
		}
		function findingsShown({ report, phrasebook }) {
			let { format, phrases } = phrasebook;
			let shown = format.number(report.findings.length);
			return phrases.findingsShown(shown, format.number(report.findingsTotal));
		}
		function phasesSection(scope) {
			let { report, phrasebook } = scope;
			let { labels, format } = phrasebook;
			let phases = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.I$)(report);
			let total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
			if (total <= 0) return "";
			let rows = phases.map(({ id, seconds }) => {
				let bar = "\u2588".repeat(Math.round(seconds / total * 20)) || "\u258f";
				let share = format.percent(seconds / total);
				return [
					(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(phrasebook.step(id)),
					format.duration(seconds),
					`${bar} ${share}`
				];
			});
			let rto = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.if)(report);
			let sum = rto ? (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.ll)(rto, phrasebook) : format.duration(total);
			rows.push([
				`**${rto ? labels.recoveryTime : labels.total}**`,
				`**${sum}**`,
				""
			]);
			let headers = [
				labels.phase,
				labels.duration,
				labels.share
			];
			return [
				`### ${labels.phases}`,
				"",
				boundedTable(headers, rows, scope)
			].join("\n");
		}
		function tenantsSection(scope) {
			let { report, phrasebook } = scope;
			let tenants = report.tenants ?? [];
			if (tenants.length === 0) return "";
			let { labels, format } = phrasebook;
			let count = `${format.number((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.h$)(tenants))}/${format.number(tenants.length)}`;
			let parts = [
				`### ${labels.tenants} ${count}`,
				"",
				tenantGrid(tenants)
			];
			let troubled = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.pi)(tenants);
			if (troubled.length === 0) return parts.join("\n");
			let rows = troubled.map((one) => tenantRow(one, phrasebook));
			let headers = [
				"",
				labels.tenant,
				labels.what,
				labels.findings
			];
			return [
				...parts,
				"",
				boundedTable(headers, rows, scope)
			].join("\n");
		}
		function tenantGrid(tenants) {
			let names = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.vS)(tenants.map(({ tenant }) => tenant));
			let lines = [];
			for (let start = 0; start < Math.min(tenants.length, 1e3); start += 20) {
				let icons = tenants.slice(start, start + 20).map(({ verdict }) => _wording_js__WEBPACK_IMPORTED_MODULE_2__.Ze[_wording_js__WEBPACK_IMPORTED_MODULE_2__.m_[verdict]]).join("");
				lines.push(`${icons} ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(names[start] ?? "")} \u2026`);
			}
			return lines.join("<br>\n");
		}
		function tenantRow(one, phrasebook) {
			let line = (0, _tenant_line_js__WEBPACK_IMPORTED_MODULE_3__.t)(one, phrasebook);
			let why = one.worst ? (0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(line) : (0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.h$)(line);
			let findings = phrasebook.format.number(one.findings);
			return [
				_wording_js__WEBPACK_IMPORTED_MODULE_2__.Ze[_wording_js__WEBPACK_IMPORTED_MODULE_2__.m_[one.verdict]],
				(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(one.tenant),
				why,
				findings
			];
		}
		function metricRow(metric, phrasebook) {
			let objective = metric.objective;
			return [
				(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.FV)(phrasebook.metric(metric.id)),
				(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__._l)(metric, metric.value, phrasebook),
				objective === void 0 ? "" : (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__._l)(metric, objective, phrasebook)
			];
		}
		function boundedTable(headers, rows, { rowLimit, phrasebook }, total = rows.length) {
			let table = (0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.Qj)(headers, rows.slice(0, rowLimit));
			let rest = total - rowLimit;
			if (rest <= 0) return table;
			return `${table}\n\n${phrasebook.phrases.more(phrasebook.format.number(rest))}`;
		}
	}),
	9302: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			Qj: () => markdownTable,
			h$: () => markdownProse,
			oG: () => markdownDetails
		});
		var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"|": "&#124;",
			"`": "&#96;"
		};
		let MARKUP = /[\\*~[\]#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
		function escapeMarkdown(text) {
			let line = (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(text);
			return escapeSigns(line.length > 240 ? `${line.slice(0, 239)}\u2026` : line);
		}
		function escapeSigns(line) {
			return line.replace(MARKUP, "\\$&").replace(/[&<>|`]/g, (sign) => ENTITIES[sign] ?? "");
		}
		function markdownProse(text) {
			return (0, _inline_code_js__WEBPACK_IMPORTED_MODULE_1__.V)(text).map(({ code, text: piece }) => {
				let escaped = escapeSigns((0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(piece));
				return code ? `<code>${escaped}</code>` : escaped;
			}).join("");
		}
		function markdownTable(headers, rows) {
			let line = (cells) => `| ${cells.join(" | ")} |`;
			return [
				line(headers),
				line(headers.map(() => "---")),
				...rows.map(line)
			].join("\n");
		}
		function markdownDetails(title, body) {
			return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
		}
	}),
	8105: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XW: () => recoveryHtml,
			dM: () => recoveryLines,
			VY: () => recoverySection
		});
		var display_width = __webpack_require__(1866);
		var html_table = __webpack_require__(4682);
		var html_tag = __webpack_require__(41);
		var markdown_sections = __webpack_require__(7201);
		var markdown_text = __webpack_require__(9302);
		var plain_text = __webpack_require__(4669);
		let DONE = new Set([
			"recovered",
			"undone",
			"dropped"
		]);
		function recoveryBlocks(report, phrasebook) {
			let { recovery } = report;
			if (recovery === void 0) return [];
			return [
				stepsBlock(recovery, DONE.has(report.verdict.value), phrasebook),
				...lossBlocks(recovery.losses, phrasebook),
				...lossBlocks(recovery.sinceSafetyBackup, phrasebook),
				...commandsBlock(recovery, phrasebook)
			];
		}
		function stepsBlock(facts, isDone, phrasebook) {
			let { recovery, format } = phrasebook;
			let { database, server, tenant, expected, kept } = facts;
			let subject = tenant === void 0 ? database : `${tenant} \u00b7 ${database}`;
			let lines = facts.steps.map(({ id, object, expectedSeconds }) => {
				let text = phrasebook.fill(recovery.steps[id], {
					object,
					database: subject
				});
				return isDone || expectedSeconds === void 0 ? text : `${text} (${format.duration(expectedSeconds)})`;
			});
			let { labels } = recovery;
			let about = [`${labels.database}: ${subject} (${server})`];
			expected && about.push(phrasebook.fill(labels.expected, {
				duration: format.duration(expected.seconds),
				runs: expected.runs
			}));
			kept !== void 0 && about.push(`${labels.kept}: ${kept}`);
			return {
				title: `${labels[isDone ? "done" : "plan"]} \u2014 ${about.join(" \u00b7 ")}`,
				lines,
				isOrdered: !0
			};
		}
		function lossBlocks(losses, book) {
			if (losses === void 0) return [];
			let { labels } = book.recovery;
			let { format } = book;
			let figures = {
				against: losses.against,
				rows: losses.rows,
				tables: losses.tables,
				unreadable: losses.unreadable,
				at: losses.at
			};
			let title = book.fill(losses.tables === 0 ? labels.nothingLost : labels.lost, figures);
			if (losses.tables === 0) return [{ title }];
			let instant = (at) => at === void 0 ? "\u2014" : format.dateTime(at);
			let differing = losses.schemas.filter((one) => one.tables > 0 || one.rows > 0);
			let same = losses.schemas.length - differing.length;
			let schemas = differing.map((one) => [
				one.schema,
				instant(one.newestNow),
				instant(one.newestThen),
				format.number(one.rows),
				format.number(one.tables)
			]);
			let count = (rows) => rows === null ? "\u2014" : format.number(rows);
			let tables = losses.lines.map((line) => [
				`${line.schema}.${line.table}`,
				count(line.rowsNow),
				count(line.rowsThen)
			]);
			return [{
				title,
				table: {
					headers: [
						labels.schema,
						labels.newestNow,
						labels.newestThen,
						labels.rowsAhead,
						labels.tables
					],
					rows: schemas
				},
				...same > 0 && { lines: [book.fill(labels.sameSchemas, { count: same })] }
			}, ...tables.length === 0 ? [] : [{
				title: labels.perTable,
				table: {
					headers: [
						labels.table,
						labels.rowsNow,
						labels.rowsThen
					],
					rows: tables
				}
			}]];
		}
		function commandsBlock({ commands }, { recovery }) {
			if (commands.length === 0) return [];
			return [{
				title: recovery.labels.next,
				commands: commands.map(({ id, command }) => ({
					about: recovery.commands[id],
					command
				}))
			}];
		}
		let ITEM = {
			indent: 3,
			hang: 3
		};
		let COMMAND = {
			indent: 5,
			isVerbatim: !0
		};
		let ROW = {
			indent: 3,
			isVerbatim: !0
		};
		function recoveryLines(sheet, report, phrasebook) {
			for (let block of recoveryBlocks(report, phrasebook)) {
				sheet.line(`\ud83e\udded ${block.title}`, {
					style: "heading",
					hang: 3
				});
				tableLines(sheet, block.table, phrasebook);
				for (let [index, line] of (block.lines ?? []).entries()) sheet.line(`${block.isOrdered ? `${index + 1}.` : "-"} ${line}`, ITEM);
				for (let { about, command } of block.commands ?? []) {
					sheet.line(`- ${about}`, ITEM);
					for (let line of command.split("\n")) sheet.line(line, COMMAND);
				}
				sheet.blank();
			}
		}
		function tableLines(sheet, table, { phrases, format }) {
			if (!table) return;
			let rows = [table.headers, ...table.rows.slice(0, 30)].map((cells) => cells.map(plain_text.h));
			let widths = table.headers.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
			for (let cells of rows) sheet.line(cells.map((cell, column) => (0, display_width.f)(cell, widths[column] ?? 0)).join("  ").trimEnd(), ROW);
			let rest = table.rows.length - 30;
			rest > 0 && sheet.line(phrases.more(format.number(rest)), {
				...ITEM,
				style: "dim"
			});
		}
		function recoverySection(scope) {
			return recoveryBlocks(scope.report, scope.phrasebook).map((block) => markdownBlock(block, scope)).join("\n\n");
		}
		function markdownBlock(block, scope) {
			let lines = (block.lines ?? []).map((line, index) => `${block.isOrdered ? `${index + 1}.` : "-"} ${(0, markdown_text.FV)(line)}`);
			let table = block.table ? [(0, markdown_sections.c8)(block.table.headers.map(markdown_text.FV), block.table.rows.map((cells) => cells.map(markdown_text.FV)), scope)] : [];
			let commands = (block.commands ?? []).map(({ about, command }) => `${(0, markdown_text.FV)(about)}\n\n${fenced(command)}`);
			return [
				`### ${(0, markdown_text.FV)(block.title)}`,
				...table,
				lines.join("\n"),
				...commands
			].filter((part) => part !== "").join("\n\n");
		}
		function fenced(command) {
			let lines = command.split("\n").map(plain_text.h);
			let longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
			let fence = "`".repeat(longest + 1);
			return [
				`${fence}sh`,
				...lines,
				fence
			].join("\n");
		}
		function recoveryHtml(report, phrasebook) {
			let blocks = recoveryBlocks(report, phrasebook);
			if (blocks.length === 0) return html_tag.s6;
			return (0, html_tag.qy)`${blocks.map((block) => htmlBlock(block, phrasebook))}`;
		}
		function htmlBlock(block, phrasebook) {
			let items = (block.lines ?? []).map((line) => (0, html_tag.qy)`<li>${line}</li>`);
			let filled = block.isOrdered ? (0, html_tag.qy)`<ol>${items}</ol>` : (0, html_tag.qy)`<ul>${items}</ul>`;
			let list = items.length === 0 ? html_tag.s6 : filled;
			let table = block.table ? (0, html_table.I$)(block.table.headers.map((title, index) => ({
				title,
				figure: index > 0
			})), block.table.rows.map((cells) => cells.map((cell) => (0, html_tag.qy)`${cell}`)), phrasebook) : html_tag.s6;
			let commands = (block.commands ?? []).map(({ about, command }) => {
				let lines = command.split("\n").map((line) => (0, html_tag.qy)`${line}\n`);
				return (0, html_tag.qy)`<p class="hint">${about}</p><pre>${lines}</pre>`;
			});
			return (0, html_tag.qy)`<section class="card"><h2>${block.title}</h2>${table}${list}${commands}</section>`;
		}
	}),
	3062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => sparkline });
		function sparkline(percents) {
			let lowest = Math.min(...percents);
			let range = Math.max(10, Math.max(...percents) - lowest);
			return percents.map((percent) => "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"[Math.round((percent - lowest) / range * 7)] ?? " ").join("");
		}
	}),
	3852: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => tenantLine });
		function tenantLine(tenant, phrasebook) {
			let worst = tenant.worst ?? [];
			if (worst.length === 0) return tenant.reasons.map((code) => phrasebook.reason(code).title).join(" ");
			let rest = tenant.findings - worst.length;
			let parts = worst.map((finding) => findingPhrase(finding, phrasebook));
			rest > 0 && parts.push(phrasebook.differences.more(phrasebook.format.number(rest)));
			return parts.join(", ");
		}
		function findingPhrase(finding, { differences, format }) {
			let { reason, check, object, expected, actual } = finding;
			let kinds = differences.kinds;
			let name = check === "foreign-keys" ? keyOf(object) : object;
			let named = Object.hasOwn(kinds, check) ? `${kinds[check]} ${name}` : name;
			let counted = (text) => localCount(text, format.number);
			if (check === "rows") return differences.counts(named, counted(expected), counted(actual));
			if (reason === "foreign-key-orphans") return differences.orphans(named, Number(countIn(actual)), counted(actual));
			if (check === "fingerprints") return differences.changed(named);
			if (check === "amcheck") return differences.damaged(named);
			if (reason.endsWith("-missing")) return differences.missing(named);
			if (reason.endsWith("-unexpected")) return differences.unexpected(named);
			return differences.differs(named);
		}
		function keyOf(object) {
			return object.slice(object.indexOf(".") + 1);
		}
		function countIn(text) {
			return /^\d+/.exec(text)?.[0];
		}
		function localCount(text, format) {
			let count = countIn(text);
			return count === void 0 ? text : format(Number(count));
		}
	})
};
