"use strict";
exports.id = 227;
exports.ids = [227];
exports.modules = {
	1227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { historyHandler: () => historyHandler });
		var load_config = __webpack_require__(3532);
		var read = __webpack_require__(4812);
		var ledger_line = __webpack_require__(6610);
		var line_hash = __webpack_require__(3603);
		var raw_lines = __webpack_require__(2674);
		async function verifyLedger(stateDir) {
			let scan = await scanLedger((0, raw_lines.t)(stateDir));
			let { genuine, inserted } = separateInserted(scan.links);
			let problems = [
				...scan.problems,
				...inserted,
				...findReordered(genuine),
				...findBroken([...genuine].sort((a, b) => a.seq - b.seq), scan.unreadable)
			].sort((a, b) => a.line - b.line);
			return {
				ok: problems.length === 0,
				lines: scan.lines,
				head: scan.head,
				problems
			};
		}
		async function scanLedger(path) {
			let links = [];
			let unreadable = [];
			let problems = [];
			let line = 0;
			let head = ledger_line.sM;
			for await (let { bytes, isTerminated } of (0, raw_lines.g)(path)) {
				line += 1;
				let read = isTerminated ? (0, ledger_line.A)(bytes.toString("utf8")) : null;
				isTerminated && (head = (0, line_hash.r)(bytes));
				if (read !== null) links.push({
					line,
					seq: read.seq,
					previous: read.previous,
					hash: head
				});
				else if (isTerminated) {
					unreadable.push(line);
					problems.push({
						line,
						problem: "changed",
						detail: "not readable as a ledger line"
					});
				} else problems.push({
					line,
					problem: "torn",
					detail: "written only in part; the next run moves it aside"
				});
			}
			return {
				links,
				unreadable,
				problems,
				lines: line,
				head
			};
		}
		function separateInserted(links) {
			let named = new Set(links.map((link) => link.previous));
			let bySeq = new Map();
			for (let link of links) {
				let rival = bySeq.get(link.seq);
				(rival === void 0 || named.has(link.hash) && !named.has(rival.hash)) && bySeq.set(link.seq, link);
			}
			return {
				genuine: links.filter((link) => bySeq.get(link.seq) === link),
				inserted: links.filter((link) => bySeq.get(link.seq) !== link).map(({ line, seq }) => ({
					line,
					problem: "inserted",
					detail: `another line is number ${seq}`
				}))
			};
		}
		function findReordered(genuine) {
			let problems = [];
			let highest = 0;
			for (let { line, seq } of genuine) {
				seq < highest && problems.push({
					line,
					problem: "reordered",
					detail: `number ${seq} stands behind ${highest}`
				});
				highest = Math.max(highest, seq);
			}
			return problems;
		}
		function findBroken(ordered, unreadable) {
			let problems = [];
			let before = {
				line: 0,
				seq: 0,
				previous: "",
				hash: ledger_line.sM
			};
			for (let link of ordered) {
				let missing = link.seq - before.seq - 1;
				let known = unreadable.filter((line) => line > before.line && line < link.line).length;
				if (missing > known) {
					let detail = `${missing - known} of numbers ${before.seq + 1} to ${link.seq - 1} missing`;
					problems.push({
						line: link.line,
						problem: "removed",
						detail
					});
				} else if (missing === 0 && link.previous !== before.hash) {
					let detail = `its SHA-256 is not the one that number ${link.seq} names`;
					problems.push({
						line: Math.max(before.line, 1),
						problem: "changed",
						detail
					});
				}
				before = link;
			}
			return problems;
		}
		var locale_format = __webpack_require__(9994);
		var plain_text = __webpack_require__(4669);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		let historyHandler = async (options, io) => {
			let { system } = await (0, load_config.Z)(options.config, io.env);
			let lines = await (0, read.S)(system.stateDir, {
				limit: options.limit,
				...options.procedure === void 0 ? {} : { procedure: options.procedure }
			});
			let proof = options.verify ? await verifyLedger(system.stateDir) : void 0;
			if (options.json) (0, cli_io.G)(io, {
				runs: lines,
				...proof ? { verification: proof } : {}
			});
			else {
				let format = (0, locale_format.I)(options.locale ?? system.locale, system.timezone);
				lines.length === 0 && io.stdout.write(`No run in ${system.stateDir} yet.\n`);
				for (let line of lines) io.stdout.write(`${describeRun(line, format)}\n`);
				proof && describeProof(proof, io);
			}
			return proof && !proof.ok ? exit_codes.dc.badVerdict : exit_codes.dc.good;
		};
		function describeRun(line, format) {
			let columns = [
				`#${line.seq}`.padStart(5),
				format.dateTime(line.time),
				line.procedure.padEnd(13),
				line.verdict.padEnd(14),
				line.reason.padEnd(22),
				format.duration(line.duration).padStart(9),
				line.actor
			];
			return (0, plain_text.h)(columns.join("  "));
		}
		function describeProof(proof, io) {
			if (proof.ok) io.stdout.write(`\nThe chain of ${proof.lines} lines is whole; its head is ${proof.head}.\n`);
			else for (let { line, problem, detail } of proof.problems) io.stdout.write(`line ${line}: ${problem}: ${(0, plain_text.h)(detail)}\n`);
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
	6610: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => parseLine,
			sM: () => NO_PREVIOUS,
			t9: () => serializeLine
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		let Sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\da-f]{64}$/));
		let FiniteNumber = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.E2x());
		let LineSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			seq: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1)),
			previous: Sha256,
			time: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			procedure: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			run: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			trigger: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			actor: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			reason: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			duration: FiniteNumber,
			metrics: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), FiniteNumber),
			"report-sha256": Sha256,
			subject: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
		});
		let NO_PREVIOUS = "0".repeat(64);
		function serializeLine(line) {
			return JSON.stringify(valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(LineSchema, line));
		}
		function parseLine(text) {
			try {
				return valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(LineSchema, JSON.parse(text));
			} catch {
				return null;
			}
		}
	}),
	2674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => readRawLines,
			t: () => ledgerPath
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);
		function ledgerPath(stateDir) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "ledger.jsonl");
		}
		async function* readRawLines(path) {
			let rest = Buffer.alloc(0);
			try {
				for await (let chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
					rest = Buffer.concat([rest, Buffer.from(chunk)]);
					let start = 0;
					for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, start)) {
						yield {
							bytes: rest.subarray(start, end),
							isTerminated: !0
						};
						start = end + 1;
					}
					rest = rest.subarray(start);
				}
			} catch (error) {
				if (!(0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_2__.U)(error, "ENOENT")) throw error;
			}
			rest.length > 0 && (yield {
				bytes: rest,
				isTerminated: !1
			});
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
	9994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => createFormat });
		let MARKS = {
			en: {
				point: ".",
				group: ","
			},
			"pt-BR": {
				point: ",",
				group: "."
			}
		};
		function figure(value, precision, locale, unit) {
			let { point, group } = MARKS[locale];
			let [whole, fraction] = decimalDigits(Math.abs(value), precision, unit === "percent" ? 2 : 0);
			return `${value < 0 || Object.is(value, -0) ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction === "" ? "" : point + fraction}${unit === "percent" ? "%" : ""}`;
		}
		function decimalDigits(value, precision, power) {
			if (value === 0) return ["0", ""];
			let [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
			let digits = mantissa.replace(".", "");
			let before = Number(exponent) + 1 + power;
			let kept = "decimals" in precision ? before + precision.decimals : precision.significant;
			let rounded = roundDigits(digits, kept);
			let after = Math.min(digits.length, Math.max(0, kept)) - before;
			if (after <= 0) return [rounded + "0".repeat(-after), ""];
			let padded = rounded.padStart(after + 1, "0");
			return [padded.slice(0, -after), padded.slice(-after).replace(/0+$/, "")];
		}
		function roundDigits(digits, kept) {
			if (kept >= digits.length) return digits;
			if (kept < 0) return "0";
			let head = digits.slice(0, kept);
			let up = (digits[kept] ?? "0") >= "5" ? 1n : 0n;
			return (BigInt(head === "" ? "0" : head) + up).toString().padStart(kept, "0");
		}
		let BYTE_UNITS = [
			"B",
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function createFormat(locale, timeZone) {
			let significant = (value) => figure(value, { significant: 3 }, locale);
			let oneDecimal = (value) => figure(value, { decimals: 1 }, locale);
			let instantParts = partsIn(timeZone);
			return {
				timeZone,
				number: orDash((value) => figure(value, { decimals: 2 }, locale)),
				percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, "percent")),
				ratio: (value) => `${orDash(significant)(value)} \u00d7`,
				bytes: (value) => bytesText(value, significant),
				duration: (seconds) => durationText(seconds, oneDecimal),
				dateTime: (instant) => dateTimeText(instant, instantParts, locale)
			};
		}
		function orDash(text) {
			return (value) => Number.isFinite(value) ? text(value) : "\u2014";
		}
		function bytesText(value, text) {
			if (!Number.isFinite(value)) return "\u2014";
			let scaled = value;
			let unit = 0;
			for (; Math.abs(scaled) >= 999.5 && unit < BYTE_UNITS.length - 1;) {
				scaled /= 1e3;
				unit += 1;
			}
			return `${text(scaled)} ${BYTE_UNITS[unit]}`;
		}
		function durationText(seconds, oneDecimal) {
			if (!Number.isFinite(seconds)) return "\u2014";
			if (seconds < 0) return `\u2212${durationText(-seconds, oneDecimal)}`;
			if (seconds === 0) return "0 s";
			if (seconds < .9995) return `${Math.max(1, Math.round(seconds * 1e3))} ms`;
			if (seconds < 9.95) return `${oneDecimal(seconds)} s`;
			return wholeDuration(Math.round(seconds));
		}
		function wholeDuration(seconds) {
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return twoUnits(seconds, [60, "min"], [1, "s"]);
			let minutes = Math.round(seconds / 60);
			if (minutes < 1440) return twoUnits(minutes, [60, "h"], [1, "min"]);
			return twoUnits(Math.round(seconds / 3600), [24, "d"], [1, "h"]);
		}
		function twoUnits(value, [size, large], [, small]) {
			let rest = value % size;
			let whole = `${Math.floor(value / size)} ${large}`;
			return rest === 0 ? whole : `${whole} ${rest} ${small}`;
		}
		function partsIn(timeZone) {
			if (timeZone === "UTC") return partsInUtc;
			let format = new Intl.DateTimeFormat("en", {
				timeZone,
				hourCycle: "h23",
				year: "numeric",
				month: "2-digit",
				day: "2-digit",
				hour: "2-digit",
				minute: "2-digit",
				second: "2-digit"
			});
			return (instant) => Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
		}
		function partsInUtc(instant) {
			let [year, month, day, hour, minute, second] = instant.toISOString().split(/[-T:.]/);
			return {
				year,
				month,
				day,
				hour,
				minute,
				second
			};
		}
		function dateTimeText(instant, partsOf, locale) {
			let date = new Date(instant);
			if (Number.isNaN(date.getTime())) return String(instant);
			let { year, month, day, hour, minute, second } = partsOf(date);
			return `${locale === "pt-BR" ? `${day}/${month}/${year}` : `${year}-${month}-${day}`} ${hour}:${minute}:${second}`;
		}
	}),
	4669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => plainLine });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		let LINE_LIMIT = 4096;
		let LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
		let INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
		let LONE_SURROGATES = /\p{Surrogate}/gu;
		function plainLine(text) {
			let clean = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2)).replace(LINE_BREAKS_AND_TABS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd");
			return clean.length > LINE_LIMIT ? `${clean.slice(0, 4095)}\u2026` : clean;
		}
	})
};
