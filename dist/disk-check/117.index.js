"use strict";
exports.id = 117;
exports.ids = [117];
exports.modules = {
	1150: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jm: () => promoteBackup,
			js: () => assertSameDump,
			lA: () => pathInTier
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7517);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
		let CANNOT_LINK = [
			"EXDEV",
			"EPERM",
			"EMLINK",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS"
		];
		function pathInTier(path, tier) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), tier, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
		}
		async function promoteBackup(entry, tier) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.tA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pathInTier(entry.dumpPath, tier)));
			if (!await exists(pathInTier(entry.dumpPath, tier))) for (let path of [
				entry.globalsPath,
				entry.passportPath,
				entry.dumpPath
			]) path !== void 0 && await linkOrCopy(path, pathInTier(path, tier));
			await assertSameDump(entry.dumpPath, pathInTier(entry.dumpPath, tier));
		}
		async function assertSameDump(path, copy) {
			let [original, other] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path), lstatOrNull(copy)]);
			if (other?.isFile() && original.size === other.size) return;
			let found = other?.size ?? "missing";
			let message = `${copy} is not the same as ${path} (${found}, expected ${original.size} bytes)`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("promoted-copy-differs", message, {
				path,
				copy,
				expected: original.size,
				found
			});
		}
		async function linkOrCopy(from, to) {
			let partial = to + _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: !0 });
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, partial);
			} catch (error) {
				if (!(0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, ...CANNOT_LINK)) throw error;
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, partial, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.o7)(partial);
			}
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.Mk)(partial, to);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: !0 });
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.hO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
		}
		async function exists(path) {
			return await lstatOrNull(path) !== null;
		}
		async function lstatOrNull(path) {
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
	}),
	8117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { planCleanUp: () => planCleanUp });
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_path_ = __webpack_require__(6760);
		var promises_ = __webpack_require__(1455);
		var error_code = __webpack_require__(6620);
		function isGood(entry, now) {
			return entry.state === "complete" && entry.verified && entry.tier !== "loose" && entry.dumpPath !== void 0 && entry.passportPath !== void 0 && entry.takenAt !== null && !isAhead(entry.takenAt, now);
		}
		function isAhead(instant, now) {
			return instant.getTime() > now.getTime() + 3e5;
		}
		function newestFirst(a, b) {
			let [timeA, timeB] = [a, b].map((entry) => entry.takenAt?.getTime() ?? -Infinity);
			if (timeA !== timeB && timeA !== void 0 && timeB !== void 0) return timeB > timeA ? 1 : -1;
			return a.name === b.name ? 0 : a.name < b.name ? 1 : -1;
		}
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(7517);
		var names = __webpack_require__(5614);
		let UNSPEAKABLE = /[\p{Cc}\ufffd]/u;
		async function findBackupFiles(directory, directoryBytes = new Map()) {
			let absolute = (0, external_node_path_.resolve)(directory);
			let found = [];
			for (let dirent of await readDirents(absolute)) {
				let role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent);
				if (role === null) continue;
				let path = (0, external_node_path_.join)(absolute, dirent.name);
				let bytes = directoryBytes.get(path) ?? await sizeOf(path, dirent.isDirectory());
				bytes !== null && found.push({
					fileName: dirent.name,
					path,
					bytes,
					...role
				});
			}
			return found;
		}
		async function readDirents(directory) {
			try {
				if ((await (0, promises_.lstat)(directory)).isSymbolicLink()) {
					let message = `${directory} is a symbolic link; a tier must be a directory or a mount point`;
					throw new errors.jU("backup-directory-is-link", message, { path: directory });
				}
				return await (0, promises_.readdir)(directory, { withFileTypes: !0 });
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return [];
				throw error;
			}
		}
		function roleOf(dirent) {
			let { name } = dirent;
			if (dirent.isDirectory()) return {
				role: "dump",
				stem: name,
				own: null
			};
			if (!dirent.isFile()) return null;
			let whole = name.endsWith(durable_files.c7) ? name.slice(0, -durable_files.c7.length) : name;
			let ending = [names.pX, names.nY].find((end) => whole.endsWith(end)) ?? (0, names.TB)(whole);
			if (ending === null) return null;
			let stem = whole.slice(0, -ending.length);
			let own = (0, names.HE)(stem);
			let role = whole === name ? roleOfEnding(ending) : "partial";
			return own === null && role !== "dump" && role !== "passport" ? null : {
				role,
				stem,
				own
			};
		}
		function roleOfEnding(ending) {
			if (ending === names.pX) return "passport";
			return ending === names.nY ? "globals" : "dump";
		}
		async function sizeOf(path, isDirectory) {
			try {
				if (!isDirectory) return (await (0, promises_.lstat)(path)).size;
				let names = await (0, promises_.readdir)(path);
				if (!names.includes("toc.dat")) return null;
				let sizes = names.map(async (name) => (await (0, promises_.lstat)((0, external_node_path_.join)(path, name))).size);
				return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT") || isDirectory && (0, error_code.U)(error, "EACCES")) return null;
				throw error;
			}
		}
		var dist = __webpack_require__(7934);
		let PassportOutline = dist.Ikc({
			format: dist.euz("lastro/passport@1"),
			source: dist.Ikc({ name: dist.YjP() }),
			files: dist.YOg(dist.Ikc({
				role: dist.YjP(),
				name: dist.YjP(),
				bytes: dist.aig()
			})),
			readBack: dist.Ikc({ passed: dist.euz(!0) }),
			afterTheFact: dist.lqM(dist.L5J())
		});
		let AFTER_THE_FACT = "its passport was made after the fact";
		async function findUnsound({ source, passportPath, files }) {
			let outline = await readOutline(passportPath);
			if (outline === null) return "its passport cannot be read or does not say that the dump was read back";
			if (outline.afterTheFact !== void 0) return AFTER_THE_FACT;
			if (outline.source.name !== source) return `its passport is of source ${outline.source.name}`;
			let sizes = new Map(files.map(({ path, bytes }) => [(0, external_node_path_.basename)(path), bytes]));
			for (let { name, bytes } of outline.files) {
				let found = sizes.get(name);
				if (found === void 0) return `${name} is missing`;
				if (found !== bytes) return `${name} has ${found} bytes, its passport says ${bytes}`;
			}
			return outline.files.some((file) => file.role === "dump") ? null : "its passport names no dump";
		}
		async function readOutline(path) {
			try {
				return dist.qgA(PassportOutline, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
			} catch {
				return null;
			}
		}
		var stamp = __webpack_require__(4961);
		async function listBackups(directory, options) {
			let root = await resolveDirectory(directory);
			if (root === null) return [];
			let entries = [];
			for (let tier of ["loose", ...names.iB]) {
				let files = await findBackupFiles(tier === "loose" ? root : (0, external_node_path_.join)(root, tier), options.directoryBytes);
				entries.push(...await entriesOf(files, {
					...options,
					tier
				}));
			}
			return entries.sort(newestFirst);
		}
		async function resolveDirectory(directory) {
			try {
				return await (0, promises_.realpath)(directory);
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
		async function entriesOf(files, place) {
			let foreign = files.filter((file) => file.own === null);
			let own = Map.groupBy(files.filter((file) => file.own !== null), (file) => file.stem);
			let passports = new Map(foreign.flatMap((file) => file.role === "passport" ? [[file.stem, file.path]] : []));
			let entries = foreign.filter((file) => file.role === "dump").map((file) => foreignEntry(file, place, passports.get(file.stem)));
			for (let group of own.values()) entries.push(...await ownEntries(group, place));
			return entries;
		}
		async function ownEntries(group, place) {
			let own = group[0]?.own;
			if (own == null) return [];
			let [dump, ...others] = group.filter((file) => file.role === "dump").sort((a, b) => endingRank(a) - endingRank(b));
			let passport = group.find((file) => file.role === "passport");
			let extra = (passport ? others : dump ? [dump, ...others] : []).map((file) => foreignEntry(file, place));
			if (dump && !passport) return extra;
			return [await ownEntry(own, group.filter((file) => !others.includes(file)), place), ...extra];
		}
		async function ownEntry(own, files, place) {
			let byRole = (role) => files.filter((file) => file.role === role);
			let [dump, passport, globals] = [
				byRole("dump")[0],
				byRole("passport")[0],
				byRole("globals")[0]
			];
			let problem = dump && passport ? await findUnsound({
				source: own.source,
				passportPath: passport.path,
				files
			}) : "its dump is not in place";
			return {
				name: files[0]?.stem ?? "",
				...own,
				...placed((0, stamp.Pu)(own.stamp, place.timezone), dump ? "complete" : "incomplete", place),
				verified: problem === null,
				...problem === null ? {} : { problem },
				...dump ? { dumpPath: dump.path } : {},
				...passport ? { passportPath: passport.path } : {},
				...globals ? { globalsPath: globals.path } : {},
				partialPaths: byRole("partial").map((file) => file.path),
				dumpBytes: dump?.bytes ?? 0,
				bytes: files.reduce((total, file) => total + file.bytes, 0)
			};
		}
		function foreignEntry(file, place, passportPath) {
			let found = file.own ? null : (0, stamp.po)(file.stem, place.timezone);
			let takenAt = file.own ? (0, stamp.Pu)(file.own.stamp, place.timezone) : found?.instant ?? null;
			return {
				name: file.fileName,
				source: file.own?.source ?? foreignSource(file.stem, found?.at),
				stamp: file.own?.stamp ?? null,
				...placed(takenAt, "foreign", place),
				verified: !1,
				problem: passportPath === void 0 ? "it has no passport" : AFTER_THE_FACT,
				dumpPath: file.path,
				...passportPath === void 0 ? {} : { passportPath },
				partialPaths: [],
				dumpBytes: file.bytes,
				bytes: file.bytes
			};
		}
		function placed(takenAt, state, { tier, now }) {
			return {
				tier,
				takenAt,
				state: takenAt !== null && isAhead(takenAt, now) ? "future" : state
			};
		}
		function foreignSource(stem, stampAt) {
			return stem.slice(0, stampAt).replace(/[-_.]+$/, "").replace(/[-_.]backup$/i, "") || stem;
		}
		function endingRank(file) {
			return ((0, names.TB)(file.fileName) ?? "").length * -1;
		}
		var read_back = __webpack_require__(1686);
		var promote = __webpack_require__(1150);
		function findFreeze({ entries, now, lastRunAt }) {
			let ahead = entries.find((entry) => entry.passportPath !== void 0 && entry.takenAt !== null && isAhead(entry.takenAt, now));
			if (ahead) return {
				reason: "clock-behind-backup",
				name: ahead.name
			};
			if (lastRunAt && isAhead(lastRunAt, now)) return {
				reason: "clock-behind-ledger",
				name: lastRunAt.toISOString()
			};
			return null;
		}
		var wall_clock = __webpack_require__(7539);
		let DAY_MS = 864e5;
		function isoWeekOf(instant, timezone) {
			let { year, month, day } = (0, wall_clock.X)(instant, timezone);
			let midnight = Date.UTC(year, month - 1, day);
			let daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
			let thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
			let weekYear = thursday.getUTCFullYear();
			return `${weekYear}-W${twoDigits(1 + Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * DAY_MS)))}`;
		}
		function monthOf(instant, timezone) {
			let { year, month } = (0, wall_clock.X)(instant, timezone);
			return `${year}-${twoDigits(month)}`;
		}
		function twoDigits(value) {
			return String(value).padStart(2, "0");
		}
		let SOURCES_OF = {
			weekly: {
				from: ["daily"],
				periodOf: isoWeekOf
			},
			monthly: {
				from: ["daily", "weekly"],
				periodOf: monthOf
			}
		};
		function planPromotions(tier, { all, good }, { policy, timezone }) {
			let { from, periodOf } = SOURCES_OF[tier];
			let present = good.filter((entry) => entry.tier === tier);
			let covered = new Set(present.map((entry) => periodOf(entry.takenAt, timezone)));
			let firsts = new Map();
			let oldestFirst = good.filter((entry) => isOneOf(from, entry.tier)).sort(newestFirst).reverse();
			for (let entry of oldestFirst) {
				let period = periodOf(entry.takenAt, timezone);
				if (covered.has(period) || firsts.has(period) || hasDumpIn(tier, entry, all)) continue;
				firsts.set(period, entry);
			}
			let kept = [...present, ...firsts.values()].sort(newestFirst).slice(0, policy[tier]);
			return [...firsts.values()].filter((entry) => kept.includes(entry)).map((entry) => ({
				kind: "promote",
				entry,
				tier
			}));
		}
		function hasDumpIn(tier, { name }, all) {
			return all.some((entry) => entry.tier === tier && entry.dumpPath !== void 0 && (entry.name === name || entry.name.startsWith(`${name}.`)));
		}
		function isOneOf(tiers, tier) {
			return tiers.includes(tier);
		}
		function planRetention(request) {
			let freeze = findFreeze(request);
			let sources = [...Map.groupBy(request.entries, (entry) => entry.source).values()].map((all) => ({
				all,
				good: all.filter((entry) => isGood(entry, request.now))
			}));
			let promotions = sources.flatMap((source) => [...planPromotions("weekly", source, request), ...planPromotions("monthly", source, request)]);
			let due = sources.flatMap((source) => planRemovals(source, promotions, request));
			let removals = freeze === null ? due : [];
			return {
				lines: [
					...freeze === null ? [] : [{
						action: "freeze",
						tier: "",
						...freeze
					}],
					...promotions.map(promotionLine),
					...[...request.entries].sort(newestFirst).map((entry) => entryLine(entry, due, request.now, freeze !== null))
				],
				operations: [...promotions, ...removals],
				freeze
			};
		}
		function planRemovals({ good }, promotions, { policy }) {
			let tiers = names.iB.map((tier) => {
				let standing = standingIn(tier, good, promotions);
				let keep = Math.max(1, policy[tier]);
				return {
					kept: standing.slice(0, keep),
					due: standing.slice(keep).reverse()
				};
			});
			let allKept = tiers.flatMap(({ kept }) => kept);
			return tiers.flatMap(({ kept: [newest], due }) => {
				if (newest === void 0) return [];
				let survivor = {
					path: newest.path,
					bytes: newest.entry.dumpBytes
				};
				return due.map(({ entry }) => ({
					kind: "remove",
					entry,
					survivor,
					copies: allKept.filter((one) => one.entry.name === entry.name).map((one) => one.path)
				}));
			});
		}
		function standingIn(tier, good, promotions) {
			let present = good.filter((entry) => entry.tier === tier).map((entry) => ({
				entry,
				path: entry.dumpPath
			}));
			let coming = promotions.filter((promotion) => promotion.tier === tier && good.includes(promotion.entry)).map(({ entry }) => ({
				entry,
				path: (0, promote.lA)(entry.dumpPath, tier)
			}));
			return [...present, ...coming].sort((a, b) => newestFirst(a.entry, b.entry));
		}
		function promotionLine({ entry, tier }) {
			let reason = tier === "weekly" ? "first-of-week" : "first-of-month";
			return {
				action: "promote",
				tier,
				name: entry.name,
				reason
			};
		}
		function entryLine(entry, due, now, isFrozen) {
			let { tier, name } = entry;
			let isDue = due.some((removal) => removal.entry === entry);
			if (isDue && !isFrozen) return {
				action: "remove",
				tier,
				name,
				reason: "beyond-policy"
			};
			return {
				action: "keep",
				tier,
				name,
				reason: isDue ? "frozen" : keepReason(entry, now)
			};
		}
		function keepReason(entry, now) {
			if (isGood(entry, now)) return "within-policy";
			if (entry.takenAt !== null && isAhead(entry.takenAt, now)) return "not-counted-future";
			return entry.state === "complete" ? "not-counted-unverified" : `not-counted-${entry.state}`;
		}
		let REPORT = /^([a-z-]+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_[A-Za-z0-9-]+\.(json|md|html)$/;
		async function findOldReports(directory, { now, keepSeconds }) {
			let reports = (await namesIn(directory)).flatMap((name) => {
				let [, procedure, ...parts] = REPORT.exec(name) ?? [];
				if (procedure === void 0) return [];
				let [year, month, day, hour, minute, second] = parts;
				return [{
					name,
					procedure,
					at: Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
				}];
			});
			let newest = new Map();
			for (let { procedure, at } of reports) newest.set(procedure, Math.max(at, newest.get(procedure) ?? at));
			let old = reports.filter(({ procedure, at }) => at < (newest.get(procedure) ?? at) && now.getTime() - at > keepSeconds * 1e3);
			return (await Promise.all(old.map(({ name }) => old_reports_sizeOf((0, external_node_path_.join)(directory, name))))).flatMap((file) => file ?? []).sort((a, b) => a.path < b.path ? -1 : 1);
		}
		async function namesIn(directory) {
			try {
				return await (0, promises_.readdir)(directory);
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return [];
				throw error;
			}
		}
		async function old_reports_sizeOf(path) {
			let found = await (0, promises_.lstat)(path);
			return found.isFile() ? {
				path,
				bytes: found.blocks * 512
			} : null;
		}
		async function planCleanUp(config, now) {
			let { backups, disk, system } = config;
			let rotations = backups === void 0 ? [] : await planRotations(config, backups, now);
			let reports = await findOldReports((0, external_node_path_.join)(system.stateDir, "reports"), {
				now,
				keepSeconds: disk.keepReportsSeconds
			});
			let removals = rotations.flatMap(({ plan }) => removalsOf(plan));
			return {
				id: idOf([...removals.map(({ entry }) => entry.dumpPath), ...reports.map(({ path }) => path)]),
				rotations,
				reports,
				backupBytes: freedBytes(removals),
				reportBytes: reports.reduce((sum, { bytes }) => sum + bytes, 0)
			};
		}
		async function planRotations({ system }, { directory, retention, sources }, now) {
			let { timezone, stateDir } = system;
			let entries = await listBackups(directory, {
				timezone,
				now
			});
			let newest = await (0, read_back.K)(stateDir);
			return Object.keys(sources).map((source) => ({
				source,
				plan: planRetention({
					entries: entries.filter((entry) => entry.source === source),
					policy: retention,
					now,
					timezone,
					...newest ? { lastRunAt: new Date(newest.time) } : {}
				})
			}));
		}
		function removalsOf({ operations }) {
			return operations.filter((operation) => operation.kind === "remove");
		}
		function freedBytes(removals) {
			let leaving = new Set(removals.map(({ entry }) => entry.dumpPath));
			let counted = new Set();
			return removals.reduce((sum, { entry, copies }) => {
				if (!copies.every((copy) => leaving.has(copy)) || counted.has(entry.name)) return sum;
				counted.add(entry.name);
				return sum + entry.bytes;
			}, 0);
		}
		function idOf(paths) {
			return (0, external_node_crypto_.createHash)("sha256").update([...paths].sort().join("\0")).digest("hex").slice(0, 10);
		}
	})
};
