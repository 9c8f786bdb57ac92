"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {
	5178: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { statusHandler: () => statusHandler });
		var external_node_events_ = __webpack_require__(8474);
		var phrasebook = __webpack_require__(9083);
		var measure_system = __webpack_require__(5625);
		var alerts_alert = __webpack_require__(6346);
		var answers_in_time = __webpack_require__(231);
		var disk_history = __webpack_require__(9574);
		var disk_trouble = __webpack_require__(8415);
		var read = __webpack_require__(4812);
		var redact_disk = __webpack_require__(3192);
		var redact_report = __webpack_require__(4091);
		var describe = __webpack_require__(4439);
		var judge = __webpack_require__(9638);
		var append = __webpack_require__(3344);
		var level_of_verdict = __webpack_require__(3022);
		var verdict_verdict = __webpack_require__(1881);
		function lastRuns(lines, sources, now) {
			let tellApart = sources.length > 1;
			let newest = new Map();
			for (let line of lines) {
				let { procedure, subject } = line;
				if (procedure === append.v) continue;
				if (!tellApart || subject === void 0) newest.set(procedure, line);
				else if (sources.includes(subject)) {
					newest.set(`${procedure}/${subject}`, line);
					newest.delete(procedure);
				}
			}
			let order = Object.keys(verdict_verdict.b);
			let rank = (procedure) => order.includes(procedure) ? order.indexOf(procedure) : order.length;
			return [...newest.values()].sort((one, other) => rank(one.procedure) - rank(other.procedure)).map((line) => ({
				procedure: line.procedure,
				...tellApart && line.subject !== void 0 ? { subject: line.subject } : {},
				verdict: line.verdict,
				reason: line.reason,
				at: line.time,
				ageSeconds: Math.max(0, (now.getTime() - Date.parse(line.time)) / 1e3),
				durationSeconds: line.duration,
				level: levelOfRun(line)
			}));
		}
		function levelOfRun({ procedure, verdict, reason }) {
			if (!isProcedure(procedure)) return "unknown";
			let value = verdict_verdict.b[procedure].find((one) => one === verdict);
			if (value === void 0) return "unknown";
			return (0, level_of_verdict.h)(value, reason);
		}
		function isProcedure(procedure) {
			return Object.hasOwn(verdict_verdict.b, procedure);
		}
		let APART = new Set([
			"disk-check",
			"restore-check",
			"passport-make"
		]);
		async function gatherStatus({ config, lastro, host }, world, measure) {
			let { system } = config;
			let [measurements, { ledger, trials }] = await Promise.all([measure(config, world, host), readRuns(config, world)]);
			let now = world.clock.now();
			let runs = lastRuns(ledger, Object.keys(config.backups?.sources ?? {}), now);
			let { hosts, alerts } = look({
				config,
				measurements,
				ledger,
				trials,
				now
			});
			return {
				format: "lastro/status@1",
				lastro,
				system: system.name,
				machine: world.run.host,
				at: now.toISOString(),
				level: (0, alerts_alert.cY)([...alerts.map(({ level }) => level), ...levelsOf(runs)]),
				hosts: (0, redact_disk.H)({
					hosts,
					advice: []
				}, world.redact).hosts,
				alerts: alerts.map((alert) => maskAlert(alert, world.redact)),
				runs
			};
		}
		async function readRuns({ system: { stateDir: directory }, disk }, world) {
			let unread = (outcome, detail = "") => ({
				ledger: [],
				trials: [{
					directory,
					outcome,
					detail
				}]
			});
			if (!await (0, answers_in_time.G)(directory, {
				seconds: disk.mountSeconds,
				world
			})) return unread("silent");
			try {
				return {
					ledger: await (0, read.S)(directory),
					trials: []
				};
			} catch (error) {
				if (!(0, disk_trouble.D)(error)) throw error;
				return unread("not-permitted", error instanceof Error ? error.message : "");
			}
		}
		function look({ config, measurements, ledger, trials, now }) {
			let history = (0, disk_history.oR)(ledger);
			let sources = Object.keys(config.backups?.sources ?? {});
			let { observed, forecasts } = (0, judge.S4)({
				measurements,
				trials,
				history,
				ledger,
				sources,
				now
			}, config.disk);
			let all = observed.map(({ observation }) => observation.alert);
			let book = asIfTold(all, now);
			return {
				hosts: (0, describe.r)({
					measurements,
					history,
					forecasts,
					ledger,
					book,
					now,
					nameOf: (name) => name
				}),
				alerts: all.filter(({ level }) => level !== "ok").sort((one, other) => (0, alerts_alert.t9)(other.level, one.level))
			};
		}
		function asIfTold(alerts, now) {
			let at = now.toISOString();
			return new Map(alerts.map((alert) => [alert.key, {
				...alert,
				since: at,
				toldAt: at,
				digest: !1,
				worseSince: null,
				betterSince: null,
				raised: []
			}]));
		}
		function levelsOf(runs) {
			return runs.filter(({ procedure }) => !APART.has(procedure)).map(({ level }) => level);
		}
		function maskAlert(alert, redact) {
			return {
				...alert,
				key: redact(alert.key),
				subject: redact(alert.subject),
				facts: (0, redact_report.tN)(alert.facts, redact)
			};
		}
		var terminal_sheet = __webpack_require__(7495);
		var notice_text = __webpack_require__(9598);
		var disk_wording = __webpack_require__(9633);
		var display_width = __webpack_require__(1866);
		var plain_text = __webpack_require__(4669);
		var sparkline = __webpack_require__(3062);
		function percentBar(percent) {
			let share = Math.min(100, Math.max(0, percent)) / 100;
			let full = percent > 0 ? Math.max(1, Math.round(share * 20)) : 0;
			return "\u2588".repeat(full) + "\u2591".repeat(20 - full);
		}
		function placeText(host, { machine }) {
			return host === "local" ? machine : host;
		}
		function runWords(run, phrasebook) {
			let known = isKnown(run.procedure) ? run.procedure : void 0;
			let value = known === void 0 ? void 0 : verdictOf(known, run.verdict);
			let name = known === void 0 ? run.procedure : phrasebook.labels.procedures[known];
			return {
				icon: notice_text.If[run.level],
				name: run.subject === void 0 ? name : `${name} ${run.subject}`,
				verdict: value === void 0 ? run.verdict : phrasebook.verdict(value, run.reason, known).word,
				why: phrasebook.reason(run.reason).title
			};
		}
		function isKnown(procedure) {
			return Object.hasOwn(verdict_verdict.b, procedure);
		}
		function verdictOf(procedure, verdict) {
			return verdict_verdict.b[procedure].find((value) => value === verdict);
		}
		let ITEM = {
			indent: 3,
			hang: 3
		};
		let UNDER_NAME = ITEM.indent + 22 + 1;
		function renderStatus(status, options) {
			let book = (0, phrasebook.createPhrasebook)(options.locale, options.timeZone);
			let sheet = new terminal_sheet.Ev((0, terminal_sheet.XG)(options.colour ?? !1), options.width ?? 80);
			let { notices, format, status: words } = book;
			let icon = notice_text.If[status.level];
			let style = disk_wording.SA[status.level];
			let when = `${format.dateTime(status.at)} (${format.timeZone})`;
			sheet.box([`${status.system.toUpperCase()} \u2014 ${words.labels.title}`, `${icon} ${notices.levels[status.level]} \u00b7 ${when}`], style);
			sheet.blank();
			let scope = {
				status,
				sheet,
				book
			};
			filesystemLines(scope);
			treeLines(scope);
			runLines(scope);
			alertLines(scope);
			sheet.line(`${icon} ${words.results[status.level]}`, { style });
			return sheet.toString();
		}
		function filesystemLines(scope) {
			let { sheet, status, book } = scope;
			if (status.hosts.length === 0) return;
			sheet.line(`\ud83d\udcca ${book.status.labels.system}:`, { style: "heading" });
			for (let host of status.hosts) {
				(status.hosts.length > 1 || !host.reached) && hostLine(host, scope);
				for (let one of host.filesystems) filesystemLine(one, scope);
			}
			sheet.blank();
		}
		function hostLine(host, { sheet, status, book }) {
			let why = host.reached ? "" : `: ${book.disk.labels.notReached}`;
			let text = `${notice_text.If[host.level]} ${placeText(host.host, status)}${why}`;
			sheet.line(text, {
				indent: 1,
				style: host.reached ? "heading" : disk_wording.SA[host.level]
			});
		}
		function filesystemLine(one, { sheet, book }) {
			let { format, notices, disk } = book;
			let name = (0, display_width.f)((0, display_width.xv)((0, plain_text.h)(one.mountPoint), 22), 22);
			let state = `${notice_text.If[one.level]} ${notices.levels[one.level]}`;
			let look = one.level === "ok" ? ITEM : {
				...ITEM,
				style: disk_wording.SA[one.level]
			};
			if (one.bytes === null || one.percent === null) {
				sheet.line(`${name} ${disk.labels.states[one.state]} ${state}`, look);
				return;
			}
			let share = format.percent(one.percent / 100).padStart(5);
			sheet.line(`${name} ${percentBar(one.percent)} ${share} ${state}`, look);
			let { used, available } = one.bytes;
			let more = [
				`${format.bytes(used)} / ${format.bytes(used + available)}`,
				(0, disk_wording.r9)(one, book),
				one.trend.length > 1 ? (0, sparkline.K)(one.trend) : "",
				(0, disk_wording.xn)(one, book)
			];
			sheet.line(more.filter((part) => part !== "").join(" \u00b7 "), {
				indent: UNDER_NAME,
				style: "dim"
			});
		}
		function treeLines({ sheet, status, book }) {
			let { format, status: words, disk } = book;
			let trees = status.hosts.flatMap(({ host, trees: all }) => all.map((tree) => ({
				host,
				tree
			})));
			if (trees.length === 0) return;
			sheet.line(`\ud83d\udce6 ${words.labels.backups}:`, { style: "heading" });
			for (let { host, tree } of trees) {
				let share = tree.share === null ? "" : ` (${format.percent(tree.share)})`;
				let place = status.hosts.length > 1 ? `${placeText(host, status)}: ` : "";
				let icon = notice_text.If[tree.level];
				let size = `${(0, disk_wording.xp)(tree, book)}${share}`;
				sheet.line(`${place}${tree.directory}: ${size} ${icon}`, ITEM);
				if (!tree.listed) {
					sheet.line(disk.labels.notListed, {
						indent: 5,
						hang: 2
					});
					continue;
				}
				for (let tier of tree.tiers) {
					let { newestAt } = tier;
					let newest = newestAt === null ? "" : ` \u00b7 ${disk.labels.newest} ${format.dateTime(newestAt)}`;
					sheet.line(`${(0, disk_wording.uN)(tier, book)}${newest}`, {
						indent: 5,
						hang: 2
					});
				}
				let backups = tree.tiers.reduce((sum, tier) => sum + tier.backups, 0);
				let bytes = tree.tiers.reduce((sum, tier) => sum + tier.bytes, 0);
				let count = disk.phrases.backups(backups, format.number(backups));
				sheet.line(`${disk.labels.total}: ${count} (${format.bytes(bytes)})`, { indent: 5 });
			}
			sheet.blank();
		}
		function runLines({ sheet, status, book }) {
			let { labels } = book.status;
			sheet.line(`\ud83d\udd01 ${labels.procedures}:`, { style: "heading" });
			status.runs.length === 0 && sheet.line(labels.neverRan, ITEM);
			for (let run of status.runs) sheet.line(runText(run, book), ITEM);
			sheet.blank();
		}
		function runText(run, book) {
			let { format, status: words } = book;
			let { icon, name, verdict, why } = runWords(run, book);
			let head = `${icon} ${name}: ${verdict} \u00b7 ${words.phrases.ago(format.duration(run.ageSeconds))} \u00b7 ${format.duration(run.durationSeconds)}`;
			return run.level === "ok" ? head : `${head} \u00b7 ${why}`;
		}
		function alertLines({ sheet, status, book }) {
			if (status.alerts.length === 0) return;
			sheet.line(`\ud83d\udd14 ${book.status.labels.remarks}:`, { style: "heading" });
			for (let { level, host, subject, reason, facts } of status.alerts) {
				let { title, hint } = book.reason(reason, facts);
				let place = [placeText(host, status), subject].filter((part) => part !== "").join(" ");
				let style = disk_wording.SA[level];
				sheet.line(`${notice_text.If[level]} ${place}: ${title}`, {
					...ITEM,
					style
				});
				hint !== "" && sheet.line(`\u2192 ${hint}`, {
					indent: 6,
					hang: 2
				});
			}
			sheet.blank();
		}
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		function statusHandler(redactor) {
			return async (options, io) => {
				let context = await (0, run_context.I)(options, io, redactor);
				let show = () => showOnce(options, context, io);
				if (options.watch === void 0) {
					await show();
					return io.signal.aborted ? exit_codes.dc.cancelled : exit_codes.dc.good;
				}
				for (; !io.signal.aborted;) {
					await show();
					await pause(options.watch, io.signal);
				}
				return exit_codes.dc.good;
			};
		}
		async function showOnce(options, context, io) {
			let { config, world, locale } = context;
			let choice = options.host === void 0 ? {} : { host: options.host };
			let status = await gatherStatus({
				config,
				lastro: version.R,
				...choice
			}, world, measure_system.W).catch((error) => {
				if (io.signal.aborted && options.watch !== void 0) return null;
				throw error;
			});
			if (status === null) return;
			if (options.json) {
				options.watch === void 0 ? (0, cli_io.G)(io, status) : io.stdout.write(`${JSON.stringify(status)}\n`);
				return;
			}
			let timeZone = config.system.timezone;
			let colour = (0, terminal_sheet.HF)(io.stdout);
			let isTerminal = "isTTY" in io.stdout && io.stdout.isTTY === !0;
			options.watch !== void 0 && isTerminal && io.stdout.write("\x1B[H\x1B[J");
			io.stdout.write(renderStatus(status, {
				locale,
				timeZone,
				colour,
				...widthOf(io.stdout)
			}));
			if (options.watch === void 0) return;
			let { format, status: words } = (0, phrasebook.createPhrasebook)(locale, timeZone);
			io.stdout.write(`\n${words.phrases.every(format.duration(options.watch))}\n`);
		}
		async function pause(seconds, signal) {
			let patience = AbortSignal.timeout(seconds * 1e3);
			let either = AbortSignal.any([signal, patience]);
			either.aborted || await (0, external_node_events_.once)(either, "abort");
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
	4812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => readLedger });
		var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);
		var _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
		async function readLedger(stateDir, { procedure, limit = 3e3 } = {}) {
			let newest = [];
			for await (let { bytes, isTerminated } of (0, _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__.t)(stateDir))) {
				let line = isTerminated ? (0, _line_js__WEBPACK_IMPORTED_MODULE_0__.A)(bytes.toString("utf8")) : null;
				if (line === null || procedure !== void 0 && line.procedure !== procedure) continue;
				newest.push(line);
				newest.length >= limit * 2 && newest.splice(0, newest.length - limit);
			}
			return newest.slice(-limit);
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
	9598: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			If: () => LEVEL_ICONS,
			k0: () => changeText,
			ut: () => noticeText
		});
		var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);
		let LEVEL_ICONS = {
			ok: "\u2705",
			unknown: "\u2754",
			warning: "\ud83d\udfe1",
			critical: "\ud83d\udfe0",
			emergency: "\ud83d\udd34"
		};
		function noticeText(notice, phrasebook) {
			let { notices, format } = phrasebook;
			let changes = notice.changes.map((change) => changeText(change, notice, phrasebook));
			let [first] = changes;
			let headline = changes.length === 1 && first ? `${first.state}: ${first.title}` : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`;
			return {
				icon: LEVEL_ICONS[notice.level],
				headline,
				changes,
				sentBy: (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(notices.phrases.sentBy(notice.host))
			};
		}
		function changeText(change, notice, phrasebook) {
			let { alert, since } = change;
			let { title, hint } = phrasebook.reason(alert.reason, alert.facts);
			let host = alert.host === "local" ? notice.host : alert.host;
			return {
				icon: LEVEL_ICONS[alert.level],
				state: stateOf(change, phrasebook),
				title: withoutMarks(title),
				hint: withoutMarks(hint),
				where: (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)([host, alert.subject].filter((part) => part !== "").join(": ")),
				since: phrasebook.format.dateTime(since)
			};
		}
		function stateOf({ kind, alert, from }, { notices }) {
			let { levels, kinds, phrases } = notices;
			if (kind === "resolved") return kinds.resolved;
			let level = levels[alert.level];
			if (kind === "raised") return level;
			if (kind === "reminder") return `${level} (${kinds.reminder})`;
			return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`;
		}
		function withoutMarks(text) {
			return (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(text.replaceAll("`", ""));
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
	3022: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => changesNothing,
			h: () => levelOfVerdict
		});
		var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
		let SILENT = new Set([
			"planned",
			"not-changed",
			"refused"
		]);
		function changesNothing(value) {
			return SILENT.has(value);
		}
		function levelOfVerdict(value, reason) {
			if (value === "warning" || value === "critical" || value === "emergency") return value;
			if (value === "unknown") return value;
			if (value === "cannot-judge") return "warning";
			if (SILENT.has(value)) return "ok";
			if (!(0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value)) return "critical";
			return _fail_on_js__WEBPACK_IMPORTED_MODULE_0__.$r.has(reason) ? "warning" : "ok";
		}
	})
};
