"use strict";
exports.id = 611;
exports.ids = [611, 444];
exports.modules = {
	4444: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BY: () => TransitionSchema,
			EG: () => AlertSchema,
			ME: () => LevelSchema
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
		let LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.F6);
		let AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			key: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			subject: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			level: LevelSchema,
			reason: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			facts: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig()]))
		});
		let TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			alert: AlertSchema,
			kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.iH),
			from: LevelSchema,
			since: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			digest: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()
		});
	}),
	6346: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F6: () => ALERT_LEVELS,
			cY: () => worstLevel,
			iH: () => TRANSITION_KINDS,
			t9: () => compareLevels
		});
		let ALERT_LEVELS = [
			"ok",
			"warning",
			"unknown",
			"critical",
			"emergency"
		];
		let TRANSITION_KINDS = [
			"raised",
			"escalated",
			"eased",
			"resolved",
			"reminder"
		];
		function compareLevels(one, other) {
			return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
		}
		function worstLevel(levels) {
			return levels.reduce((worst, level) => compareLevels(level, worst) > 0 ? level : worst, "ok");
		}
	}),
	6994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { offsiteVerifyHandler: () => offsiteVerifyHandler });
		var external_node_path_ = __webpack_require__(6760);
		var require_answer = __webpack_require__(1192);
		var hash_in_lanes = __webpack_require__(4457);
		var kept_versions = __webpack_require__(2201);
		function listedInFull(known) {
			if (known === null) return null;
			return {
				sha256: known.sha256,
				thereSha256: known.thereSha256,
				treeSha256: null,
				sourceSha256: known.sourceSha256,
				get manifest() {
					return known.manifest;
				}
			};
		}
		var open_remote = __webpack_require__(681);
		var remote_failure = __webpack_require__(2134);
		var remote_memory = __webpack_require__(4949);
		var run_procedure = __webpack_require__(1812);
		var manifest_standing = __webpack_require__(1823);
		var names = __webpack_require__(5614);
		let ENCRYPTED_ENDING = ".age";
		function expectCopies(backups, manifest) {
			let local = new Map(backups.flatMap(({ files }) => files.map((file) => [file.path, file])));
			if (manifest === null) return {
				...fromHere([...local.values()]),
				unsent: [],
				contradicted: []
			};
			let copies = new Map();
			let contradicted = [];
			let sent = new Set();
			for (let [path, file] of Object.entries(manifest.files)) {
				let plain = plainPath(path, file);
				let of = local.get(plain) ?? null;
				let copy = {
					path,
					bytes: file.bytes,
					sha256: file.sha256,
					of
				};
				copies.set(path, copy);
				sent.add(plain);
				of !== null && of.sha256 !== null && of.sha256 !== (file.plain ?? file).sha256 && contradicted.push(copy);
			}
			return {
				copies,
				unsent: [...local.values()].filter(({ path }) => !sent.has(path)),
				contradicted
			};
		}
		function fromHere(files) {
			let copies = files.map((file) => {
				let { path, bytes, sha256 } = file;
				return [path, {
					path,
					bytes,
					sha256,
					of: file
				}];
			});
			return { copies: new Map(copies) };
		}
		function plainPath(path, { plain }) {
			return plain !== void 0 && path.endsWith(ENCRYPTED_ENDING) ? path.slice(0, -4) : path;
		}
		function roleOfPath(path) {
			let plain = path.endsWith(ENCRYPTED_ENDING) ? path.slice(0, -4) : path;
			let [tier = "", name = "", ...inner] = plain.includes("/") ? plain.split("/") : ["", plain];
			if (inner.length > 0) return {
				backup: `${tier}/${name}`,
				role: "dump"
			};
			if (name.endsWith(names.pX)) return {
				backup: `${tier}/${name.slice(0, -names.pX.length)}`,
				role: "passport"
			};
			if (name.endsWith(names.nY)) return {
				backup: `${tier}/${name.slice(0, -names.nY.length)}`,
				role: "other"
			};
			let ending = (0, names.TB)(name);
			if (ending === null) return {
				backup: plain,
				role: "other"
			};
			return {
				backup: `${tier}/${name.slice(0, -ending.length)}`,
				role: "dump"
			};
		}
		function unknownTiers(backups) {
			return tiersOf(backups).map((tier) => ({
				tier,
				local: heldHere(backups, tier),
				remote: null,
				isSame: !1
			}));
		}
		function describeTiers(backups, { copies }, seen) {
			let bytes = new Map(seen.listed.map((file) => [file.path, file.bytes]));
			let bad = new Set(seen.drifts.map(({ path }) => roleOfPath(path).backup));
			let here = new Map();
			let beyond = new Map();
			for (let { path, of } of copies.values()) {
				let size = bytes.get(path);
				if (size === void 0) continue;
				let backup = roleOfPath(of?.path ?? path).backup;
				let counted = of === null ? beyond : here;
				counted.set(backup, (counted.get(backup) ?? 0) + size);
			}
			for (let backup of here.keys()) beyond.delete(backup);
			let tiers = tiersOf(backups).map((tier) => {
				let local = heldHere(backups, tier);
				let whole = backups.filter((one) => one.tier === tier && isWhole(one, here, bad));
				let remote = {
					backups: whole.length,
					bytes: sum(whole.map((one) => here.get(keyOf(one)) ?? 0))
				};
				return {
					tier,
					local,
					remote,
					isSame: remote.backups === local.backups
				};
			});
			let kept = [...beyond].filter(([backup]) => !bad.has(backup)).map(([, size]) => size);
			return {
				tiers,
				keptThere: {
					backups: kept.length,
					bytes: sum(kept)
				}
			};
		}
		function tiersOf(backups) {
			return backups.some(({ tier }) => tier === "loose") ? [...names.iB, "loose"] : names.iB;
		}
		function isWhole(backup, here, bad) {
			return here.has(keyOf(backup)) && !bad.has(keyOf(backup));
		}
		function keyOf({ tier, name, files }) {
			let [first] = files;
			return first === void 0 ? `${tier}/${name}` : roleOfPath(first.path).backup;
		}
		function heldHere(backups, tier) {
			let own = backups.filter((backup) => backup.tier === tier);
			return {
				backups: own.length,
				bytes: sum(own.map(({ bytes }) => bytes))
			};
		}
		function sum(figures) {
			return figures.reduce((total, figure) => total + figure, 0);
		}
		let DRIFT_REASONS = [
			"copy-missing",
			"copy-corrupt",
			"copy-size-differs",
			"copy-unreadable",
			"version-damaged",
			"copy-passport-missing",
			"copy-not-sent",
			"copy-extra"
		];
		let DAMAGE = [
			"copy-corrupt",
			"copy-size-differs",
			"copy-unreadable"
		];
		function findDrift(expectation, found) {
			let { copies, unsent, contradicted } = expectation;
			let listed = new Map(found.listed.map((file) => [file.path, file]));
			let drifts = [
				...[...copies.values()].flatMap((copy) => driftOf(copy, listed.get(copy.path), found.hashes)),
				...contradicted.map(({ path, sha256, of }) => drift("copy-corrupt", path, of?.sha256 ?? "", sha256 ?? "")),
				...unsent.map(({ path, bytes }) => drift("copy-not-sent", path, `${bytes}`, "")),
				...(found.versions ?? []).flatMap((version) => driftOfVersion(version, found.hashes)),
				...found.listed.filter(({ path }) => !copies.has(path)).map(({ path, bytes }) => drift("copy-extra", path, "", `${bytes}`))
			];
			let rank = ({ reason }) => DRIFT_REASONS.indexOf(reason);
			return drifts.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
		}
		function driftOf(copy, listed, hashes) {
			let { path, bytes, sha256 } = copy;
			if (listed === void 0) return [drift(isPassport(path) ? "copy-passport-missing" : "copy-missing", path, `${bytes}`, "")];
			if (listed.bytes !== bytes) return [drift("copy-size-differs", path, `${bytes}`, `${listed.bytes}`)];
			let actual = hashes.get(path);
			if (actual === null) return [drift("copy-unreadable", path, sha256 ?? "", "")];
			if (actual === void 0 || sha256 === null || actual === sha256) return [];
			return [drift("copy-corrupt", path, sha256, actual)];
		}
		function driftOfVersion({ path, bytes, expectedBytes, sha256 }, hashes) {
			if (bytes !== expectedBytes) return [drift("version-damaged", path, `${expectedBytes}`, `${bytes}`)];
			let actual = hashes.get(path);
			if (actual === void 0 || actual === sha256) return [];
			return [drift("version-damaged", path, sha256, actual ?? "")];
		}
		function isPassport(path) {
			return roleOfPath(path).role === "passport";
		}
		function drift(reason, path, expected, actual) {
			return {
				reason,
				path,
				expected,
				actual
			};
		}
		let CHECKS = {
			"copy-missing": "copies",
			"copy-not-sent": "copies",
			"copy-extra": "copies",
			"copy-passport-missing": "copies",
			"copy-corrupt": "contents",
			"copy-size-differs": "contents",
			"copy-unreadable": "contents",
			"version-damaged": "contents"
		};
		function toFinding({ reason, path, expected, actual }) {
			return {
				check: CHECKS[reason],
				status: "fail",
				reason,
				schema: "",
				object: path,
				expected,
				actual
			};
		}
		let DAMAGED = [
			"copy-corrupt",
			"copy-size-differs",
			"copy-unreadable",
			"version-damaged"
		];
		function conclude(verified) {
			let { recorder, drifts, outcome, remote, request } = verified;
			for (let drift of drifts) recorder.finding(toFinding(drift));
			let [worst] = drifts;
			let amiss = standing(verified);
			let verdict = worst || amiss ? "drift" : outcome.failure ? "unreachable" : "in-sync";
			recorder.sections({ copy: describeCopy(verified, verdict) });
			noteFigures(verified);
			for (let check of checksOf(verified)) recorder.check(check);
			if (worst) {
				let { reason, path, expected, actual } = worst;
				return {
					value: "drift",
					reason,
					facts: {
						remote: request.name,
						object: path,
						expected,
						actual,
						findings: drifts.length
					}
				};
			}
			if (amiss) return {
				value: "drift",
				reason: amiss,
				facts: { remote: request.name }
			};
			let { failure } = outcome;
			if (failure) {
				let facts = {
					remote: remote.name,
					detail: failure.message
				};
				return {
					value: "unreachable",
					reason: failure.kind,
					facts,
					error: failure.message
				};
			}
			return {
				value: "in-sync",
				reason: "copies-in-sync",
				facts: {
					remote: request.name,
					files: verified.readable.length
				}
			};
		}
		function describeCopy(verified, verdict) {
			let { backups, expectation, survey, drifts, outcome, readable, remote, request } = verified;
			let read = readable.filter(({ path }) => typeof outcome.hashes.get(path) == "string");
			return {
				remote: request.name,
				place: remote.place,
				verdict,
				...describeTiers(backups, expectation, {
					listed: survey.current,
					drifts
				}),
				read: {
					files: read.length,
					bytes: bytesOf(read),
					ofFiles: readable.length,
					ofBytes: bytesOf(readable)
				},
				withinDays: request.remote.verify.withinDays,
				oldestReadAt: oldestReading(verified),
				missing: count(drifts, "copy-missing", "copy-passport-missing", "copy-not-sent"),
				extra: count(drifts, "copy-extra"),
				corrupt: count(drifts, ...DAMAGED)
			};
		}
		function oldestReading({ readable, outcome }) {
			let times = readable.map(({ path }) => outcome.book.records.get(path)?.readAt);
			let known = times.flatMap((time) => time ?? []);
			if (known.length === 0 || known.length < times.length) return null;
			return new Date(known.reduce((oldest, time) => Math.min(oldest, time))).toISOString();
		}
		function noteFigures(verified) {
			let { recorder, drifts, outcome, readable } = verified;
			let read = readable.filter(({ path }) => typeof outcome.hashes.get(path) == "string");
			let figures = {
				"files-read": read.length,
				"files-missing": count(drifts, "copy-missing", "copy-passport-missing", "copy-not-sent"),
				"files-corrupt": count(drifts, ...DAMAGED),
				"files-extra": count(drifts, "copy-extra")
			};
			for (let [id, value] of Object.entries(figures)) recorder.metric({
				id,
				value,
				unit: "count"
			});
			recorder.metric({
				id: "bytes-read",
				value: bytesOf(read),
				unit: "bytes"
			});
		}
		function checksOf(verified) {
			let { remote, request, plan, outcome, drifts, expectation } = verified;
			let files = expectation.copies.size + expectation.unsent.length;
			let read = [...outcome.hashes.values()].filter((sha256) => sha256 !== null).length;
			return [
				{
					id: "remote",
					status: "pass",
					expected: remote.place,
					actual: remote.place
				},
				...manifestCheck(verified),
				judged("copies", {
					expected: `${files} files`,
					drifts
				}),
				outcome.failure ? {
					id: "contents",
					status: "unknown",
					expected: `${plan.fresh.length + plan.deep.length} files`,
					actual: `${read} files`,
					reason: "copies-unread",
					facts: { detail: outcome.failure.message }
				} : judged("contents", {
					expected: `${read} files`,
					drifts
				}),
				promiseCheck(plan.overdue, request.remote.verify.withinDays)
			];
		}
		function standing({ survey, expectation: { copies, unsent }, left, leftSha256 }) {
			let { manifest, manifestSha256 } = survey;
			if (left !== null && manifest !== "unreadable") {
				let there = (0, manifest_standing.Y)({
					manifest,
					manifestSha256
				}, {
					manifest: left,
					sha256: leftSha256
				});
				if (there !== null) return there === "another" ? "copies-list-replaced" : "copies-put-back";
			}
			return copies.size === 0 && unsent.length === 0 && survey.current.length === 0 ? "copies-none" : null;
		}
		function manifestCheck(verified) {
			let { left, survey } = verified;
			let { manifest } = survey;
			if (manifest === "unreadable") return [{
				id: "manifest",
				status: "warn",
				expected: "readable",
				actual: "unreadable",
				reason: "copies-manifest-unreadable"
			}];
			let reason = standing(verified);
			if (reason === null) return [];
			let actual = manifest === null ? "none" : `list ${manifest.seq}`;
			return [{
				id: "manifest",
				status: "fail",
				expected: left === null ? "a list of copies" : `list ${left.seq} or the next`,
				actual,
				reason
			}];
		}
		function judged(id, { expected, drifts }) {
			let own = drifts.filter((drift) => toFinding(drift).check === id);
			let [worst] = own;
			if (!worst) return {
				id,
				status: "pass",
				expected,
				actual: "as they must be"
			};
			let { reason, path } = worst;
			let facts = {
				object: path,
				findings: own.length
			};
			return {
				id,
				status: "fail",
				expected,
				actual: `${own.length} differ`,
				reason,
				facts
			};
		}
		function promiseCheck(overdue, withinDays) {
			let common = {
				id: "promise",
				expected: `within ${withinDays} days`
			};
			if (overdue === 0) return {
				...common,
				status: "pass",
				actual: "all of them"
			};
			return {
				...common,
				status: "warn",
				actual: `${overdue} files later`,
				reason: "copy-reading-late",
				facts: {
					files: overdue,
					days: withinDays
				}
			};
		}
		function count(drifts, ...reasons) {
			return drifts.filter(({ reason }) => reasons.includes(reason)).length;
		}
		function bytesOf(files) {
			return files.reduce((sum, { bytes }) => sum + bytes, 0);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var promises_ = __webpack_require__(1455);
		var dist = __webpack_require__(7934);
		var list = __webpack_require__(5015);
		let PassportFiles = dist.Ikc({ files: dist.YOg(dist.Ikc({
			name: dist.YjP(),
			sha256: dist.YjP()
		})) });
		async function localTruth(directory, options) {
			let backups = [];
			for (let entry of await (0, list.C)(directory, options)) {
				let { tier } = entry;
				if (entry.dumpPath === void 0) continue;
				let files = await filesOf(entry);
				let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
				backups.push({
					name: entry.name,
					tier,
					bytes,
					files
				});
			}
			return backups;
		}
		async function filesOf(entry) {
			let { tier, passportPath } = entry;
			let passport = passportPath === void 0 ? null : await (0, promises_.readFile)(passportPath);
			let told = passport === null ? new Map() : hashesIn(passport);
			let files = [];
			for (let path of await pathsOf(entry)) {
				let { size } = await (0, promises_.lstat)(path.absolute);
				let sha256 = passport !== null && path.absolute === passportPath ? (0, external_node_crypto_.createHash)("sha256").update(passport).digest("hex") : told.get((0, external_node_path_.basename)(path.absolute)) ?? null;
				let below = tier === "loose" ? "" : `${tier}/`;
				files.push({
					path: below + path.relative,
					bytes: size,
					sha256
				});
			}
			return files;
		}
		async function pathsOf(entry) {
			let { dumpPath, passportPath, globalsPath } = entry;
			let whole = [
				dumpPath,
				passportPath,
				globalsPath
			].flatMap((path) => path ?? []);
			let paths = [];
			for (let path of whole) {
				let name = (0, external_node_path_.basename)(path);
				if (!(await (0, promises_.lstat)(path)).isDirectory()) paths.push({
					absolute: path,
					relative: name
				});
				else for (let inner of await (0, promises_.readdir)(path)) paths.push({
					absolute: (0, external_node_path_.join)(path, inner),
					relative: `${name}/${inner}`
				});
			}
			return paths;
		}
		function hashesIn(passport) {
			try {
				let { files } = dist.qgA(PassportFiles, JSON.parse(passport.toString("utf8")));
				return new Map(files.map(({ name, sha256 }) => [name, sha256]));
			} catch {
				return new Map();
			}
		}
		let DAY_MS = 864e5;
		function spareNights(withinDays) {
			return Math.min(3, Math.floor(withinDays / 3));
		}
		function unseenDays(withinDays) {
			return 1 + spareNights(withinDays);
		}
		function planReads(files, book, { now, withinDays }) {
			let { seenAt, records } = book;
			let fresh = [];
			let known = [];
			for (let file of files) {
				let record = records.get(file.path);
				record === void 0 || isAnother(record, file) ? fresh.push(file) : known.push({
					file,
					days: (now - record.readAt) / DAY_MS
				});
			}
			known.sort((a, b) => b.days - a.days || (a.file.path < b.file.path ? -1 : 1));
			let cycle = withinDays - unseenDays(withinDays);
			let elapsed = Math.min(cycle, (now - seenAt) / DAY_MS);
			let share = cycle === 0 ? 0 : plan_reads_bytesOf(files) * elapsed / cycle;
			let deep = [];
			for (let { file, days } of known) {
				if (days < cycle - .25 && file.bytes / 2 > share) break;
				deep.push(file);
				share -= file.bytes;
			}
			return {
				fresh,
				deep,
				overdue: known.filter(({ days }) => days > withinDays).length
			};
		}
		function isAnother(record, { bytes, mtime }) {
			return record.bytes !== bytes || record.mtime !== mtime;
		}
		function plan_reads_bytesOf(files) {
			return files.reduce((sum, { bytes }) => sum + bytes, 0);
		}
		let EMPTY_BOOK = {
			seenAt: 0,
			records: new Map(),
			bad: new Set()
		};
		function bookUnderClock(book, now, unseenDays) {
			if (book.seenAt <= now + 6e4) return book;
			let unseen = unseenDays * 864e5;
			let shift = book.seenAt - now + unseen;
			let records = [...book.records].map(([path, record]) => [path, {
				...record,
				readAt: record.readAt - shift
			}]);
			return {
				...book,
				seenAt: now - unseen,
				records: new Map(records)
			};
		}
		function withMoved(book, versions) {
			let records = new Map(book.records);
			for (let { path, bytes, mtime } of versions) {
				let before = records.get(path.split("/").slice(2).join("/"));
				before?.bytes === bytes && before.mtime === mtime && !records.has(path) && records.set(path, before);
			}
			return {
				...book,
				records
			};
		}
		function bookAfter(book, { good, bad, at }, held) {
			let fresh = new Map(good.map(({ path, bytes, mtime }) => [path, {
				bytes,
				mtime,
				readAt: at
			}]));
			let wrong = new Set([...book.bad, ...bad].filter((path) => !fresh.has(path)));
			let records = held.flatMap(({ path }) => {
				let record = wrong.has(path) ? void 0 : fresh.get(path) ?? book.records.get(path);
				return record === void 0 ? [] : [[path, record]];
			});
			return {
				seenAt: at,
				records: new Map(records),
				bad: new Set(held.map(({ path }) => path).filter((path) => wrong.has(path)))
			};
		}
		var durable_files = __webpack_require__(2279);
		var error_code = __webpack_require__(6620);
		let Figure = dist.FsL(dist.aig(), dist.ndf());
		let Row = dist.PVZ([
			dist.YjP(),
			Figure,
			Figure,
			Figure
		]);
		let BookSchema = dist.Ikc({
			format: dist.euz("lastro/offsite-reads@1"),
			seenAt: Figure,
			read: dist.YOg(Row),
			bad: dist.YOg(dist.YjP())
		});
		function readBookPath(stateDir, remote) {
			return (0, external_node_path_.join)(stateDir, "offsite", `${remote}.reads.json`);
		}
		async function loadReadBook(path) {
			try {
				let { seenAt, read, bad } = dist.qgA(BookSchema, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
				let records = read.map(([file, bytes, mtime, readAt]) => [file, {
					bytes,
					mtime,
					readAt
				}]);
				return {
					seenAt,
					records: new Map(records),
					bad: new Set(bad)
				};
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return EMPTY_BOOK;
				if (!(error instanceof SyntaxError || error instanceof dist.H6d)) throw error;
				await (0, promises_.rename)(path, `${path}.unreadable`);
				return EMPTY_BOOK;
			}
		}
		async function saveReadBook(path, { seenAt, records, bad }) {
			let read = [...records].map(([file, { bytes, mtime, readAt }]) => [
				file,
				bytes,
				mtime,
				readAt
			]);
			await (0, durable_files.tA)((0, external_node_path_.join)(path, ".."));
			let text = JSON.stringify({
				format: "lastro/offsite-reads@1",
				seenAt,
				read,
				bad: [...bad]
			});
			await (0, durable_files.L5)(path, `${text}\n`);
		}
		let BATCH_BYTES = 2 * 1024 ** 3;
		async function readCopies(reading, world) {
			let { files, held, expected, save } = reading;
			let hashes = new Map();
			let { book } = reading;
			let before = 0;
			let total = files.length;
			for (let batch of batchesOf(files)) {
				world.signal.throwIfAborted();
				try {
					let onProgress = (done) => world.log.progress({
						activity: "sha256",
						done: before + done,
						total,
						unit: "items"
					});
					for (let [path, sha256] of await hashBatch(reading, batch, onProgress)) hashes.set(path, sha256);
				} catch (error) {
					world.signal.throwIfAborted();
					if (!(error instanceof remote_failure.p)) throw error;
					return {
						hashes,
						book,
						failure: error
					};
				}
				before += batch.length;
				let isGood = ({ path }) => hashes.get(path) === expected.get(path)?.sha256;
				let bad = batch.filter((file) => !isGood(file)).map(({ path }) => path);
				let at = world.clock.now().getTime();
				book = bookAfter(book, {
					good: batch.filter(isGood),
					bad,
					at
				}, held);
				await save(book);
			}
			return {
				hashes,
				book,
				failure: null
			};
		}
		async function hashBatch({ remote, lanes }, batch, onProgress) {
			let current = batch.filter(({ path }) => (0, kept_versions.TE)(path) === null);
			let hashes = new Map(await (0, hash_in_lanes.j)(remote, {
				area: "current",
				files: current,
				lanes,
				onProgress
			}));
			let versions = batch.flatMap((file) => {
				let path = (0, kept_versions.TE)(file.path);
				return path === null ? [] : [{
					...file,
					path,
					key: file.path
				}];
			});
			if (versions.length === 0) return hashes;
			let read = await (0, hash_in_lanes.j)(remote, {
				area: "history",
				files: versions,
				lanes,
				onProgress: (done) => onProgress(current.length + done)
			});
			for (let { key, path } of versions) hashes.set(key, read.get(path) ?? null);
			return hashes;
		}
		function batchesOf(files) {
			let batches = [];
			let room = 0;
			for (let file of files) {
				if (room <= 0) {
					batches.push([]);
					room = BATCH_BYTES;
				}
				batches.at(-1)?.push(file);
				room -= file.bytes;
			}
			return batches;
		}
		function runOffsiteVerify(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "offsite-verify",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: `offsite-${request.name}`
				},
				audience: {
					config: request.config,
					subject: request.name
				},
				onFailure: () => "unreachable"
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct({
				request,
				recorder
			}, world));
		}
		async function conduct(run, world) {
			let { request, recorder } = run;
			let backups = await recorder.step("select", () => truthOf(request, world));
			let remote = null;
			try {
				let opening = await openingOf(request);
				remote = await recorder.step("connect", () => (0, open_remote.d)(opening, world));
				let left = opening.known?.manifest ?? null;
				let leftSha256 = opening.known?.thereSha256 ?? null;
				return await verify({
					...run,
					remote,
					backups,
					left,
					leftSha256
				}, world);
			} catch (error) {
				if (!(error instanceof remote_failure.p)) throw error;
				return notReached(run, {
					backups,
					place: remote?.place ?? placeOf(request),
					error
				});
			} finally {
				await remote?.close();
			}
		}
		async function truthOf({ directory, config }, world) {
			if (directory === null) return [];
			await (0, require_answer.q)(directory, {
				seconds: config.disk.mountSeconds,
				world
			});
			return localTruth(directory, {
				timezone: config.system.timezone,
				now: world.clock.now()
			});
		}
		async function openingOf({ config, name, remote }) {
			let { timezone, stateDir } = config.system;
			let known = listedInFull(await (0, remote_memory.Pb)(stateDir, name));
			let deadline = AbortSignal.timeout(remote.timeoutSeconds * 1e3);
			let workspace = (0, external_node_path_.join)(stateDir, "offsite", name);
			let { mountSeconds } = config.disk;
			return {
				name,
				remote,
				timezone,
				mountSeconds,
				workspace,
				known,
				deadline
			};
		}
		async function verify(run, world) {
			let { request, recorder, remote, backups } = run;
			let survey = await recorder.step("list", () => remote.survey());
			let { manifest } = survey;
			let expectation = expectCopies(backups, manifest === "unreadable" ? null : manifest);
			let { stateDir } = request.config.system;
			let place = readBookPath(stateDir, request.name);
			let withinDays = request.remote.verify.withinDays;
			let now = world.clock.now().getTime();
			let versions = (0, kept_versions.Wl)(survey);
			let book = withMoved(bookUnderClock(await loadReadBook(place), now, unseenDays(withinDays)), versions);
			let readable = [...readableFiles(survey.current, expectation), ...versions.filter(({ bytes, expectedBytes }) => bytes === expectedBytes)];
			let plan = planReads(readable, book, {
				now,
				withinDays: request.full ? 1 : withinDays
			});
			let outcome = await recorder.step("hash", () => readCopies({
				remote,
				files: filesToRead(plan, readable, request.full),
				held: [...survey.current, ...versions],
				expected: new Map([...expectation.copies, ...versions.map((version) => [version.path, version])]),
				book,
				lanes: (0, hash_in_lanes.d)(survey.facts.processors),
				save: (read) => saveReadBook(place, read)
			}, world));
			let drifts = findDrift(expectation, {
				listed: survey.current,
				hashes: outcome.hashes,
				versions
			});
			await (0, remote_memory.t3)(stateDir, request.name, damaged(drifts, outcome.book.bad));
			return recorder.step("judge", async () => conclude({
				...run,
				survey,
				expectation,
				plan,
				outcome,
				drifts,
				readable,
				now
			}));
		}
		function damaged(drifts, bad) {
			let found = drifts.filter(({ reason }) => DAMAGE.includes(reason)).map(({ path }) => path);
			return [...new Set([...found, ...bad])].filter((path) => (0, kept_versions.TE)(path) === null);
		}
		function readableFiles(listed, { copies }) {
			return listed.filter(({ path, bytes }) => {
				let copy = copies.get(path);
				return copy !== void 0 && copy.sha256 !== null && copy.bytes === bytes;
			});
		}
		function filesToRead({ fresh, deep }, readable, full) {
			return full ? readable : [...fresh, ...deep];
		}
		function notReached({ request, recorder }, about) {
			let { backups, place, error } = about;
			let facts = {
				remote: request.name,
				detail: error.message
			};
			recorder.sections({ copy: {
				remote: request.name,
				place,
				verdict: "unreachable",
				tiers: unknownTiers(backups),
				keptThere: null,
				read: {
					files: 0,
					bytes: 0,
					ofFiles: 0,
					ofBytes: 0
				},
				withinDays: request.remote.verify.withinDays,
				oldestReadAt: null,
				missing: 0,
				extra: 0,
				corrupt: 0
			} });
			recorder.check({
				id: "remote",
				status: "unknown",
				expected: place,
				actual: error.message,
				reason: error.kind,
				facts
			});
			return {
				value: "unreachable",
				reason: error.kind,
				facts,
				error: error.message
			};
		}
		function placeOf({ remote }) {
			return remote.kind === "mounted" ? remote.path : remote.host;
		}
		var requirements = __webpack_require__(6217);
		function planVerifications(config, { remote: chosen, full = !1 }, lastro) {
			return Object.entries((0, requirements.Wm)(config, chosen)).map(([name, remote]) => {
				(0, requirements.pS)(config, `offsite.remotes.${name}`);
				return {
					config,
					directory: directoryOf(config, remote),
					name,
					remote,
					full,
					lastro
				};
			});
		}
		function directoryOf(config, remote) {
			return remote.kind === "ssh" && remote.mode === "pull" ? null : (0, requirements.Pu)(config).directory;
		}
		var fail_on = __webpack_require__(1058);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		var show_report = __webpack_require__(2036);
		function offsiteVerifyHandler(redactor) {
			return async (options, io) => {
				let context = await (0, run_context.I)(options, io, redactor);
				let runs = [];
				for (let request of planVerifications(context.config, options, version.R)) {
					let report = await runOffsiteVerify(request, context.world);
					runs.push(await (0, show_report.showReport)(report, context, {
						io,
						json: options.json
					}));
					if (io.signal.aborted) break;
				}
				options.json && (0, cli_io.G)(io, { runs });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return runs.some(({ report }) => (0, fail_on.hc)(report.verdict, options.failOn)) ? exit_codes.dc.badVerdict : exit_codes.dc.good;
			};
		}
	})
};
