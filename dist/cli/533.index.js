"use strict";
exports.id = 533;
exports.ids = [533, 444];
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
	4306: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kg: () => isGood,
			Y0: () => isAhead,
			ll: () => newestFirst
		});
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
	}),
	4424: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => DIRECTORY_FORMAT_INDEX,
			j: () => findBackupFiles
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
		var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5614);
		let DIRECTORY_FORMAT_INDEX = "toc.dat";
		let UNSPEAKABLE = /[\p{Cc}\ufffd]/u;
		async function findBackupFiles(directory, directoryBytes = new Map()) {
			let absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
			let found = [];
			for (let dirent of await readDirents(absolute)) {
				let role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent);
				if (role === null) continue;
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, dirent.name);
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
				if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isSymbolicLink()) {
					let message = `${directory} is a symbolic link; a tier must be a directory or a mount point`;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("backup-directory-is-link", message, { path: directory });
				}
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: !0 });
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "ENOENT")) return [];
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
			let whole = name.endsWith(_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7) ? name.slice(0, -_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7.length) : name;
			let ending = [_names_js__WEBPACK_IMPORTED_MODULE_4__.pX, _names_js__WEBPACK_IMPORTED_MODULE_4__.nY].find((end) => whole.endsWith(end)) ?? (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.TB)(whole);
			if (ending === null) return null;
			let stem = whole.slice(0, -ending.length);
			let own = (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.HE)(stem);
			let role = whole === name ? roleOfEnding(ending) : "partial";
			return own === null && role !== "dump" && role !== "passport" ? null : {
				role,
				stem,
				own
			};
		}
		function roleOfEnding(ending) {
			if (ending === _names_js__WEBPACK_IMPORTED_MODULE_4__.pX) return "passport";
			return ending === _names_js__WEBPACK_IMPORTED_MODULE_4__.nY ? "globals" : "dump";
		}
		async function sizeOf(path, isDirectory) {
			try {
				if (!isDirectory) return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size;
				let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
				if (!names.includes(DIRECTORY_FORMAT_INDEX)) return null;
				let sizes = names.map(async (name) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))).size);
				return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "ENOENT") || isDirectory && (0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "EACCES")) return null;
				throw error;
			}
		}
	}),
	5015: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => listBackups });
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var error_code = __webpack_require__(6620);
		var entry = __webpack_require__(4306);
		var found_files = __webpack_require__(4424);
		var names = __webpack_require__(5614);
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
				let place = tier === "loose" ? root : (0, external_node_path_.join)(root, tier);
				let files = await (0, found_files.j)(place, options.directoryBytes);
				entries.push(...await entriesOf(files, {
					...options,
					tier
				}));
			}
			return entries.sort(entry.ll);
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
				state: takenAt !== null && (0, entry.Y0)(takenAt, now) ? "future" : state
			};
		}
		function foreignSource(stem, stampAt) {
			return stem.slice(0, stampAt).replace(/[-_.]+$/, "").replace(/[-_.]backup$/i, "") || stem;
		}
		function endingRank(file) {
			return ((0, names.TB)(file.fileName) ?? "").length * -1;
		}
	}),
	5614: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H4: () => backupFileNames,
			HE: () => parseOwnName,
			TB: () => dumpEndingOf,
			iB: () => TIERS,
			nY: () => GLOBALS_ENDING,
			pX: () => PASSPORT_ENDING
		});
		var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
		let TIERS = [
			"daily",
			"weekly",
			"monthly"
		];
		let PASSPORT_ENDING = ".passport.json";
		let GLOBALS_ENDING = ".globals.sql";
		let DUMP_ENDINGS = [
			".dump.zst",
			".dump.gz",
			".dump",
			".sql.zst",
			".sql.gz",
			".sql",
			".tar",
			".backup"
		];
		let OWN_NAME = /^([A-Za-z0-9][A-Za-z0-9_.-]*)_backup_(\d{8}_\d{6})$/;
		let DUMP_ENDING = {
			zstd: ".dump.zst",
			gzip: ".dump.gz"
		};
		function backupFileNames(source, instant, timezone, compression) {
			let name = `${source}_backup_${(0, _stamp_js__WEBPACK_IMPORTED_MODULE_0__.xE)(instant, timezone)}`;
			if (parseOwnName(name)?.source !== source) throw TypeError(`not a source name: ${JSON.stringify(source)}`);
			return {
				name,
				dump: name + DUMP_ENDING[compression],
				passport: name + PASSPORT_ENDING,
				globals: name + GLOBALS_ENDING
			};
		}
		function parseOwnName(name) {
			let [, source, stamp] = OWN_NAME.exec(name) ?? [];
			return source === void 0 || stamp === void 0 ? null : {
				source,
				stamp
			};
		}
		function dumpEndingOf(fileName) {
			return DUMP_ENDINGS.find((ending) => fileName.endsWith(ending)) ?? null;
		}
	}),
	4961: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pu: () => parseStamp,
			po: () => findStamp,
			xE: () => formatStamp
		});
		var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);
		let LOOSE_STAMP = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_.-]?(\d{2})[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?(?!\d)/g;
		function formatStamp(instant, timezone) {
			let { year, month, day, hour, minute, second } = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(instant, timezone);
			let [date, time] = [[month, day], [
				hour,
				minute,
				second
			]].map((parts) => parts.map(twoDigits).join(""));
			return `${String(year).padStart(4, "0")}${date}_${time}`;
		}
		function parseStamp(stamp, timezone) {
			let match = /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})$/.exec(stamp);
			return match === null ? null : instantOfFigures(match.slice(1), timezone);
		}
		function findStamp(name, timezone) {
			return [...name.matchAll(LOOSE_STAMP)].flatMap((match) => {
				let instant = instantOfFigures(match.slice(1), timezone);
				return instant === null ? [] : [{
					at: match.index,
					instant
				}];
			}).at(-1) ?? null;
		}
		function instantOfFigures(figures, timezone) {
			let [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = figures.map((figure) => Number(figure ?? 0));
			return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.B)({
				year,
				month,
				day,
				hour,
				minute,
				second
			}, timezone);
		}
		function twoDigits(value) {
			return String(value).padStart(2, "0");
		}
	}),
	7539: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => instantOf,
			X: () => wallClock
		});
		let DAY_MS = 864e5;
		let formatters = new Map();
		function wallClock(instant, timezone) {
			if (timezone === "UTC" && !Number.isNaN(instant.getTime())) return utcClock(instant);
			let shown = new Map(formatterOf(timezone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
			let part = (type) => shown.get(type) ?? NaN;
			return {
				year: part("year"),
				month: part("month"),
				day: part("day"),
				hour: part("hour"),
				minute: part("minute"),
				second: part("second")
			};
		}
		function utcClock(instant) {
			return {
				year: instant.getUTCFullYear(),
				month: instant.getUTCMonth() + 1,
				day: instant.getUTCDate(),
				hour: instant.getUTCHours(),
				minute: instant.getUTCMinutes(),
				second: instant.getUTCSeconds()
			};
		}
		function instantOf(shown, timezone) {
			let asUtc = utcOf(shown);
			if (!isSame(wallClock(new Date(asUtc), "UTC"), shown)) return null;
			let offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(at, timezone));
			let exact = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b).find((instant) => isSame(wallClock(new Date(instant), timezone), shown));
			return new Date(exact ?? asUtc - (offsets[0] ?? 0));
		}
		function formatterOf(timezone) {
			let known = formatters.get(timezone);
			if (known) return known;
			let formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
				timeZone: timezone,
				hourCycle: "h23",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			formatters.set(timezone, formatter);
			return formatter;
		}
		function offsetAt(instant, timezone) {
			let whole = Math.floor(instant / 1e3) * 1e3;
			return utcOf(wallClock(new Date(whole), timezone)) - whole;
		}
		function utcOf({ year, month, day, hour, minute, second }) {
			return Date.UTC(year, month - 1, day, hour, minute, second);
		}
		let FIELDS = [
			"year",
			"month",
			"day",
			"hour",
			"minute",
			"second"
		];
		function isSame(a, b) {
			return FIELDS.every((field) => a[field] === b[field]);
		}
	}),
	8533: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { playbookHandler: () => playbookHandler });
		var promises_ = __webpack_require__(1455);
		var load_config = __webpack_require__(3532);
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(2279);
		var dist = __webpack_require__(7934);
		var locale_name = __webpack_require__(9943);
		let host_facts_text = dist.YjP();
		let seconds = dist.FsL(dist.aig(), dist.Wwf(0));
		let count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
		let drill = dist.Ikc({
			at: dist.FsL(host_facts_text, dist.yhX()),
			backup: host_facts_text,
			host: host_facts_text,
			rtoSeconds: seconds,
			rpoSeconds: seconds,
			phases: dist.YOg(dist.Ikc({
				id: host_facts_text,
				seconds
			})),
			tables: count,
			rows: count,
			tenants: count
		});
		let backup = dist.Ikc({
			name: host_facts_text,
			tier: host_facts_text,
			dump: host_facts_text,
			database: host_facts_text,
			tenant: dist.mee(host_facts_text)
		});
		let hostFacts = dist.Ikc({
			locale: dist.KIO(locale_name.Y),
			asOf: dist.FsL(host_facts_text, dist.yhX()),
			sources: dist.g1P(host_facts_text, dist.Ikc({
				backup: dist.mee(backup),
				drill: dist.mee(drill),
				recoverySeconds: dist.mee(seconds)
			}))
		});
		let MARK = "lastro-playbook@1";
		let EMBEDDED = RegExp(`^<!-- ${MARK} (.*) -->$`, "m");
		function embedFacts(facts) {
			return `<!-- ${MARK} ${JSON.stringify(facts).replaceAll(">", "\\u003e")} -->`;
		}
		function extractFacts(playbook) {
			let found = EMBEDDED.exec(playbook)?.[1];
			if (found === void 0) return null;
			try {
				return dist.qgA(hostFacts, JSON.parse(found));
			} catch {
				return null;
			}
		}
		var locale_phrasebook = __webpack_require__(9083);
		var markdown_text = __webpack_require__(9302);
		function playbookScope(config, host) {
			let phrasebook = (0, locale_phrasebook.createPhrasebook)(host.locale, config.system.timezone);
			return {
				config,
				host,
				phrasebook,
				say: (template, facts = {}) => phrasebook.fill(template, harmless(facts))
			};
		}
		function isStale(drill, now) {
			return now.getTime() - Date.parse(drill.at) > 6048e5;
		}
		function sourcesOf({ config, host }) {
			return Object.keys(config.backups?.sources ?? {}).map((name) => [name, host.sources[name] ?? {
				backup: null,
				drill: null,
				recoverySeconds: null
			}]);
		}
		function harmless(facts) {
			return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value == "string" ? (0, markdown_text.FV)(value) : value]));
		}
		var external_node_path_ = __webpack_require__(6760);
		var shell_word = __webpack_require__(6835);
		function recoverySections(scope) {
			return sourcesOf(scope).map(([source, facts]) => {
				let database = (0, shell_word.r)(facts.backup?.database ?? "NAME_OF_THE_DATABASE");
				let of = {
					...scope,
					source,
					facts,
					database
				};
				return [
					wholeDatabase(of),
					oneTenant(of),
					byHand(of)
				].filter(Boolean).join("\n\n");
			}).join("\n\n");
		}
		function wholeDatabase(of) {
			let { phrasebook, say, source, facts, config, database } = of;
			let { playbook, format } = phrasebook;
			let variable = config.recover.sources[source]?.urlVariable;
			let asOf = format.dateTime(of.host.asOf);
			let took = facts.drill ? { took: format.duration(facts.drill.rtoSeconds) } : {};
			let expected = facts.recoverySeconds ?? facts.drill?.rtoSeconds;
			let about = expected === void 0 ? {} : { took: format.duration(expected) };
			let name = (0, shell_word.r)(source);
			return numbered(`## ${say(playbook.recover, { source })}`, [
				[say(playbook.prepare, variable === void 0 ? {} : { variable }), []],
				[say(facts.backup ? playbook.choose : playbook.noBackup, { asOf }), [`backup=${(0, shell_word.r)(facts.backup?.name ?? "NAME_OF_THE_BACKUP")}`]],
				[playbook.look, [`lastro recover status --source ${name}`]],
				[say(playbook.prove, took), [`lastro restore-drill --source ${name} --backup "$backup"`]],
				[playbook.plan, [`lastro recover plan --source ${name} --backup "$backup"`]],
				[say(playbook.apply, about), [`lastro recover apply --source ${name} --backup "$backup" --confirm ${database}`]],
				[playbook.look2, []],
				[playbook.undo, [`lastro recover undo --source ${name} --confirm ${database}`]]
			]);
		}
		function oneTenant(of) {
			let { facts, phrasebook, say, source, database } = of;
			let { backup } = facts;
			if (!backup?.tenant) return "";
			let { playbook } = phrasebook;
			let subject = `--source ${(0, shell_word.r)(source)} --backup "$backup" --tenant "$tenant"`;
			return [
				`### ${playbook.tenant}`,
				"",
				say(playbook.tenantNote, { tenant: backup.tenant }),
				"",
				block([
					`tenant=${(0, shell_word.r)(backup.tenant)}`,
					`lastro restore-drill ${subject}`,
					`lastro recover plan ${subject}`,
					`lastro recover apply ${subject} --confirm ${database}`
				])
			].join("\n");
		}
		function byHand(of) {
			let { facts, phrasebook, say } = of;
			let { playbook } = phrasebook;
			let { backup } = facts;
			if (!backup) return "";
			let { directory, globals, passport, unpack, plain } = filesOf(backup, of);
			let restored = `${backup.database}_by_hand`;
			let target = (0, shell_word.r)(restored);
			return [
				`### ${playbook.byHand}`,
				"",
				say(playbook.byHandNote, { restored }),
				"",
				block([
					"umask 077",
					`(cd ${directory} && jq -r '.files[] | "\\(.sha256)  \\(.name)"' ${passport} | sha256sum --check)`,
					`psql --dbname=postgres --file=${globals}`,
					`createdb --template=template0 --encoding=UTF8 ${target}`,
					unpack,
					`pg_restore --exit-on-error --jobs=4 --dbname=${target} ${plain}`,
					`rm ${plain}`,
					`psql --dbname=${target} --command=ANALYZE`
				])
			].join("\n");
		}
		function filesOf(backup, { config }) {
			let directory = (0, external_node_path_.join)(config.backups?.directory ?? "", backup.tier);
			let dump = (0, shell_word.r)((0, external_node_path_.join)(directory, backup.dump));
			let plain = (0, shell_word.r)((0, external_node_path_.join)(config.drill.directory, `${backup.name}.plain`));
			let program = backup.dump.endsWith(".gz") ? "gunzip --stdout" : "zstd --decompress --stdout";
			return {
				directory: (0, shell_word.r)(directory),
				globals: (0, shell_word.r)((0, external_node_path_.join)(directory, `${backup.name}.globals.sql`)),
				passport: (0, shell_word.r)(`${backup.name}.passport.json`),
				plain,
				unpack: `${program} ${dump} > ${plain}`
			};
		}
		function numbered(heading, steps) {
			return [heading, ...steps.flatMap(([text, commands], index) => [
				"",
				`**${index + 1}.** ${text}`,
				...commands.length === 0 ? [] : ["", block(commands)]
			])].join("\n");
		}
		function block(commands) {
			return [
				"<!-- runnable -->",
				"",
				"```sh",
				...commands,
				"```"
			].join("\n");
		}
		function renderPlaybook(config, host) {
			let scope = playbookScope(config, host);
			return `${[
				head,
				firstMinutes,
				contacts,
				figures,
				copies,
				recoverySections,
				whenMoreIsGone,
				afterwards,
				({ host: facts }) => embedFacts(facts)
			].map((part) => part(scope)).join("\n\n")}\n`;
		}
		function head(scope) {
			let { config, host, phrasebook, say } = scope;
			let { playbook, format } = phrasebook;
			let states = sourcesOf(scope).map(([source, { drill }]) => {
				if (!drill) return `- ${say(playbook.never, { source })}`;
				let { tables, rows, tenants } = drill;
				let facts = {
					source,
					at: format.dateTime(drill.at),
					host: drill.host,
					tables,
					rows,
					tenants
				};
				let text = isStale(drill, new Date(host.asOf)) ? playbook.stale : playbook.proven;
				return `- ${say(text, facts)}`;
			});
			return [
				`# ${say(playbook.title, { system: config.system.name })}`,
				"",
				say(playbook.made, { asOf: format.dateTime(host.asOf) }),
				"",
				...states
			].join("\n");
		}
		function firstMinutes({ phrasebook: { playbook } }) {
			let steps = playbook.checklist.map((step) => `- [ ] ${step}`);
			return [
				`## ${playbook.firstMinutes}`,
				"",
				...steps
			].join("\n");
		}
		function contacts({ config, phrasebook: { playbook } }) {
			let rows = config.playbook.contacts.map(({ name, role, reach }) => [
				name,
				role,
				reach
			].map(markdown_text.FV));
			let table = (0, markdown_text.Qj)([
				playbook.name,
				playbook.role,
				playbook.reach
			], rows);
			return [
				`## ${playbook.contacts}`,
				"",
				rows.length === 0 ? playbook.noContacts : table
			].join("\n");
		}
		function figures(scope) {
			let { config, phrasebook } = scope;
			let { playbook, format } = phrasebook;
			let isOne = sourcesOf(scope).length === 1;
			let measured = (seconds) => seconds == null ? playbook.notMeasured : format.duration(seconds);
			let rows = sourcesOf(scope).flatMap(([source, { drill, recoverySeconds }]) => {
				let of = (figure) => isOne ? figure : `${(0, markdown_text.FV)(source)}: ${figure}`;
				let { rtoSeconds, rpoSeconds } = config.drill;
				return [
					[
						of(playbook.recoveryTime),
						format.duration(rtoSeconds),
						measured(drill?.rtoSeconds)
					],
					[
						of(playbook.dataLoss),
						format.duration(rpoSeconds),
						measured(drill?.rpoSeconds)
					],
					[
						of(playbook.lastRecovery),
						"",
						measured(recoverySeconds)
					]
				];
			});
			let table = (0, markdown_text.Qj)([
				playbook.figure,
				playbook.target,
				playbook.measured
			], rows);
			let phases = sourcesOf(scope).flatMap(([, { drill }]) => drill ? [phasesOf(drill, scope)] : []);
			return [
				`## ${playbook.figures}`,
				"",
				table,
				...phases.flatMap((text) => ["", text])
			].join("\n");
		}
		function phasesOf({ phases, backup }, { phrasebook }) {
			let { playbook, format } = phrasebook;
			let parts = phases.map(({ id, seconds }) => `${phrasebook.step(id)} ${format.duration(seconds)}`);
			return `${playbook.phases} (${(0, markdown_text.FV)(backup)}): ${parts.join(" \u00b7 ")}`;
		}
		function copies({ config, phrasebook: { playbook } }) {
			let { copies: others } = config.playbook;
			let rows = [[`${playbook.copyHere}: ${(0, markdown_text.FV)(config.backups?.directory ?? "")}`, playbook.copyHereReach], ...others.map(({ place, reach }) => [place, reach].map(markdown_text.FV))];
			let table = (0, markdown_text.Qj)([playbook.place, playbook.getAt], rows);
			let warning = others.length === 0 ? ["", playbook.oneCopy] : [];
			return [
				`## ${playbook.copies}`,
				"",
				table,
				...warning
			].join("\n");
		}
		function whenMoreIsGone({ config, phrasebook: { playbook }, say }) {
			let { stateDir } = config.system;
			let parts = [
				"github",
				"host",
				"region"
			].flatMap((what) => [
				"",
				`### ${playbook.gonePlaces[what]}`,
				"",
				say(playbook.goneSteps[what], { stateDir })
			]);
			return [`## ${playbook.gone}`, ...parts].join("\n");
		}
		function afterwards({ phrasebook: { playbook } }) {
			let steps = playbook.afterSteps.map((step) => `- [ ] ${step}`);
			return [
				`## ${playbook.after}`,
				"",
				...steps
			].join("\n");
		}
		function checkPlaybook(text, config, { host, now }) {
			let facts = extractFacts(text);
			if (!facts) return [{
				fault: "unreadable",
				detail: "it holds no facts that Lastro wrote"
			}];
			return [...findDifference(text, renderPlaybook(config, facts)), ...findAge(facts, host, now)];
		}
		function findDifference(text, expected) {
			if (text === expected) return [];
			let [lines, wanted] = [text.split("\n"), expected.split("\n")];
			let at = wanted.findIndex((line, index) => line !== lines[index]);
			let line = at === -1 ? wanted.length : at;
			return [{
				fault: "differs",
				detail: `line ${line + 1} is ${quote(lines[line])}, the configuration makes it ${quote(wanted[line])}`
			}];
		}
		function findAge(facts, host, now) {
			return Object.entries(host.sources).flatMap(([source, { drill: newest }]) => {
				let kept = facts.sources[source]?.drill;
				if (!newest || kept && (kept.at >= newest.at || !isStale(kept, now))) return [];
				return [{
					fault: "outdated",
					detail: `${source}: it tells of ${kept ? `the green drill of ${kept.at}` : "no green drill"}, the last one was on ${newest.at}`
				}];
			});
		}
		function quote(line) {
			return line === void 0 ? "missing" : JSON.stringify(line.slice(0, 120));
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var list = __webpack_require__(5015);
		var read = __webpack_require__(4812);
		var read_passport = __webpack_require__(1228);
		var totals = __webpack_require__(9714);
		var digest = __webpack_require__(4253);
		var json = __webpack_require__(9651);
		async function gatherFacts(config, options) {
			let reports = await readProvenReports(config.system.stateDir);
			let drills = reports.filter(({ procedure, verdict, tenant }) => procedure === "restore-drill" && verdict.value === "restorable" && tenant === void 0);
			let recoveries = reports.filter(({ procedure, verdict }) => procedure === "recover" && verdict.value === "recovered");
			let isOf = (name) => (report) => report.backup?.source === name;
			let names = Object.keys(config.backups?.sources ?? {});
			let sources = await Promise.all(names.map(async (name) => {
				let drill = drills.findLast(isOf(name));
				let recoverySeconds = recoveries.findLast(isOf(name))?.durationSeconds ?? null;
				return [name, {
					backup: await newestBackup(config, name, options.now),
					drill: drill ? toGreenDrill(drill) : null,
					recoverySeconds
				}];
			}));
			return {
				locale: options.locale,
				asOf: options.now.toISOString(),
				sources: Object.fromEntries(sources)
			};
		}
		async function readProvenReports(stateDir) {
			let lines = (await (0, read.S)(stateDir)).filter(mayTell);
			let wanted = new Set(lines.map((line) => line["report-sha256"]));
			let directory = (0, external_node_path_.join)(stateDir, "reports");
			let found = new Map();
			for (let name of await (0, promises_.readdir)(directory).catch(() => [])) {
				if (!/^(restore-drill|recover)_.*\.json$/.test(name)) continue;
				let text = await (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8");
				let sha256 = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
				wanted.has(sha256) && found.set(sha256, (0, json.MM)(text));
			}
			return lines.flatMap((line) => found.get(line["report-sha256"]) ?? []);
		}
		function mayTell({ procedure, verdict }) {
			return `${procedure} ${verdict}` == "restore-drill restorable" || verdict === "recovered";
		}
		function toGreenDrill(report) {
			let value = (id) => report.metrics.find((metric) => metric.id === id)?.value ?? 0;
			return {
				at: report.finishedAt,
				backup: report.backup?.name ?? "",
				host: report.run.host,
				rtoSeconds: value("rto"),
				rpoSeconds: value("rpo"),
				phases: [...(0, digest.I$)(report)],
				tables: value("tables"),
				rows: value("rows"),
				tenants: value("tenants")
			};
		}
		async function newestBackup(config, source, now) {
			if (!config.backups) return null;
			let { timezone } = config.system;
			let newest = (await (0, list.C)(config.backups.directory, {
				timezone,
				now
			})).find((entry) => entry.source === source && entry.verified);
			return newest ? describeBackup(newest) : null;
		}
		async function describeBackup(entry) {
			let { name, tier, dumpPath, passportPath } = entry;
			if (dumpPath === void 0 || passportPath === void 0) return null;
			let passport = await (0, read_passport.pN)(passportPath);
			return {
				name,
				tier: tier === "loose" ? "" : tier,
				dump: dumpPath.slice(dumpPath.lastIndexOf("/") + 1),
				database: passport.source.database,
				tenant: (0, totals.T6)(passport)[0] ?? null
			};
		}
		var plain_text = __webpack_require__(4669);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		let playbookHandler = async (options, io) => {
			let config = await (0, load_config.Z)(options.config, io.env, "ignored");
			let now = new Date();
			let host = await gatherFacts(config, {
				now,
				locale: options.locale ?? config.system.locale
			});
			if (options.check !== void 0) {
				let text = await readPlaybook(options.check);
				return tell(options.check, checkPlaybook(text, config, {
					host,
					now
				}), options, io);
			}
			let playbook = renderPlaybook(config, host);
			options.output !== void 0 && await (0, durable_files.L5)(options.output, playbook);
			options.json ? (0, cli_io.G)(io, {
				playbook,
				...options.output ? { file: options.output } : {}
			}) : io.stdout.write(options.output === void 0 ? playbook : `${options.output}\n`);
			return exit_codes.dc.good;
		};
		async function readPlaybook(path) {
			return (0, promises_.readFile)(path, "utf8").catch((error) => {
				throw new errors.j1([{
					field: "--check",
					value: error instanceof Error ? error.message : String(error),
					legal: "a playbook that can be read",
					mend: `Make it: lastro playbook --output ${path}`
				}]);
			});
		}
		function tell(file, faults, { json }, io) {
			json ? (0, cli_io.G)(io, {
				file,
				isTrue: faults.length === 0,
				faults
			}) : faults.length === 0 && io.stdout.write(`${file} is true.\n`);
			for (let { fault, detail } of json ? [] : faults) io.stdout.write((0, plain_text.h)(`${file}: ${fault}: ${detail}`).concat("\n"));
			faults.length > 0 && !json && io.stdout.write(`Make it anew on the host: lastro playbook --output ${file}\n`);
			return faults.length === 0 ? exit_codes.dc.good : exit_codes.dc.badVerdict;
		}
	}),
	2279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => writeFileDurably,
			Mk: () => renameDurably,
			c7: () => PARTIAL_ENDING,
			hO: () => fsyncDirectory,
			o7: () => fsyncFile,
			tA: () => makeDirectoryDurably
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let PARTIAL_ENDING = ".partial";
		let CREATE_OR_EMPTY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
		async function fsyncDirectory(path) {
			await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
		}
		async function fsyncFile(path) {
			await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
		}
		async function renameDurably(from, to) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
			await fsyncDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
			(0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from) !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to) && await fsyncDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from));
		}
		async function writeFileDurably(path, data, mode = 416) {
			let partial = `${path}${PARTIAL_ENDING}`;
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, CREATE_OR_EMPTY, mode);
			try {
				await file.chmod(mode);
				await file.writeFile(data);
				await file.sync();
			} finally {
				await file.close();
			}
			await renameDurably(partial, path);
		}
		async function makeDirectoryDurably(path, mode = 488) {
			let made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, {
				recursive: !0,
				mode
			});
			if (made === void 0) return;
			let parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			do {
				parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent);
				await fsyncDirectory(parent);
			} while (parent !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(made)));
		}
		async function fsyncPath(path, flags) {
			let handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
			try {
				await handle.sync();
			} finally {
				await handle.close();
			}
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
	9083: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => PHASE_PREFIX,
			createPhrasebook: () => createPhrasebook
		});
		var locale_catalogue = __webpack_require__(3153);
		var locale_format = __webpack_require__(9994);
		let PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g;
		let OPTIONAL = /\[([^[\]]*)\]/g;
		function fill(template, facts, format) {
			return template.replace(OPTIONAL, (_, inner) => placeholdersOf(inner).every((name) => facts[name] !== void 0) ? inner : "").replace(PLACEHOLDER, (_, name, kind, instead = "?") => {
				let value = facts[name];
				return value === void 0 ? instead : show(value, kind, format);
			});
		}
		function placeholdersOf(template) {
			return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""))];
		}
		function show(value, kind, format) {
			if (kind === "date") return format.dateTime(String(value));
			if (typeof value == "string") return value.replaceAll("`", "\u2019");
			if (kind === "bytes") return format.bytes(value);
			if (kind === "duration") return format.duration(value);
			if (kind === "percent") return format.percent(value);
			return format.number(value);
		}
		let PHASE_PREFIX = "phase-";
		function createPhrasebook(locale, timeZone) {
			let catalogue = (0, locale_catalogue.v)(locale);
			let format = (0, locale_format.I)(locale, timeZone);
			return {
				locale,
				labels: catalogue.labels,
				phrases: catalogue.phrases,
				recovery: catalogue.recovery,
				differences: catalogue.differences,
				migration: catalogue.migration,
				playbook: catalogue.playbook,
				notices: catalogue.notices,
				status: catalogue.status,
				matrix: {
					labels: catalogue.matrixLabels,
					phrases: catalogue.matrixPhrases
				},
				disk: {
					labels: catalogue.diskLabels,
					phrases: catalogue.diskPhrases,
					differences: catalogue.diskDifferences
				},
				copies: {
					labels: catalogue.copiesLabels,
					phrases: catalogue.copiesPhrases
				},
				sync: {
					labels: catalogue.syncLabels,
					phrases: catalogue.syncPhrases
				},
				format,
				fill: (template, facts) => fill(template, facts, format),
				reason: (code, facts = {}) => reasonText(catalogue, code, facts, format),
				step: (id) => lookup(catalogue.steps, id) ?? id,
				check: (id) => lookup(catalogue.checks, id) ?? id,
				metric: (id) => lookup(catalogue.metrics, id) ?? phaseName(catalogue, id) ?? placedName(catalogue, id) ?? id,
				fault: (id) => lookup(catalogue.faults, id) ?? id,
				faultGroup: (id) => lookup(catalogue.faultGroups, id) ?? id,
				activity: (id) => lookup(catalogue.progress, id) ?? lookup(catalogue.steps, id) ?? id,
				verdict: (value, reason, procedure) => lookup(catalogue.verdicts, `${procedure}-${value}`) ?? catalogue.verdicts[reason === "planned" ? "planned" : value]
			};
		}
		function lookup(table, key) {
			return Object.hasOwn(table, key) ? table[key] : void 0;
		}
		function phaseName(catalogue, id) {
			return id.startsWith(PHASE_PREFIX) ? lookup(catalogue.steps, id.slice(6)) : void 0;
		}
		function placedName(catalogue, id) {
			let at = id.indexOf("@");
			let name = at === -1 ? void 0 : lookup(catalogue.metrics, id.slice(0, at));
			return name === void 0 ? void 0 : `${name}: ${id.slice(at + 1)}`;
		}
		function reasonText(catalogue, code, facts, format) {
			let text = lookup(catalogue.reasons, code);
			if (text === void 0) return {
				title: code.replaceAll("`", "\u2019"),
				hint: ""
			};
			return {
				title: fill(text.title, facts, format),
				hint: fill(text.hint, facts, format)
			};
		}
	}),
	9476: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => namedRecordSchema,
			F: () => namedRecord
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		function namedRecord(entries) {
			let record = Object.fromEntries(entries);
			return Object.setPrototypeOf(record, null);
		}
		function namedRecordSchema(value) {
			return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY(isPlainObject, "an object is expected"), valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
				let record = namedRecord([]);
				for (let [key, input] of Object.entries(dataset.value)) {
					let result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(value, input);
					if (!result.success) {
						let [{ message, path = [] }] = result.issues;
						addIssue({
							message,
							path: [{
								type: "object",
								origin: "value",
								key,
								value: input,
								input: dataset.value
							}, ...path]
						});
						return NEVER;
					}
					record[key] = result.output;
				}
				return record;
			}));
		}
		function isPlainObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
	}),
	1228: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RB: () => serializePassport,
			pN: () => readPassport
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _named_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
		let Count = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
		let Text = valibot__WEBPACK_IMPORTED_MODULE_2__.YjP();
		let Lines = valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(Text);
		let Decimal = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^(-|-?\d+)$/));
		let schemaTruthOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			shape: Text,
			tables: record(valibot__WEBPACK_IMPORTED_MODULE_2__.PVZ([Count, Decimal])),
			sequences: record(valibot__WEBPACK_IMPORTED_MODULE_2__.PVZ([Decimal, valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()])),
			matviews: record(Count),
			newest: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				at: Text,
				column: Text
			}))
		});
		let propertiesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			oid: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^\d+$/)),
			owner: Text,
			connectionLimit: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(-1)),
			isTemplate: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
			comment: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			locale: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			icuRules: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			tablespace: Text,
			grants: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				grantee: Text,
				privilege: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([
					"CONNECT",
					"CREATE",
					"TEMPORARY"
				]),
				isGrantable: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
				grantor: Text
			})),
			settings: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				role: Text,
				parameter: Text,
				value: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(Text),
				seal: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{16}$/)))
			}))
		});
		let passportOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("lastro/passport@1"),
			source: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				name: Text,
				engine: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("postgres"),
				database: Text,
				tenantPattern: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text)
			}),
			server: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				version: Text,
				versionNumber: Count,
				encoding: Text,
				collate: Text,
				ctype: Text,
				localeProvider: Text,
				systemIdentifier: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
				bootstrapRole: Text
			}),
			tools: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				lastro: Text,
				pgDump: Text,
				pgDumpMajor: Count
			}),
			snapshotAt: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yhX()),
			fingerprint: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("record64/1"),
			files: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				role: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["dump", "globals"]),
				name: Text,
				bytes: Count,
				sha256: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{64}$/)),
				compression: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["zstd", "gzip"])),
				plainBytes: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(Count),
				format: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([
					"custom",
					"tar",
					"plain"
				]))
			})),
			afterTheFact: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ snapshotAtFrom: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["name", "file"]) })),
			readBack: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				passed: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(!0),
				at: Text
			}),
			durations: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
			database: Lines,
			extensions: record(Text),
			roles: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				name: Text,
				attributes: Text,
				memberOf: Lines
			})),
			largeObjects: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				count: Count,
				fingerprint: Decimal
			}),
			properties: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(propertiesSchema),
			shapes: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, Lines),
			schemas: record(schemaTruthOf(record))
		});
		let parsedSchema = passportOf(_named_record_js__WEBPACK_IMPORTED_MODULE_3__.E);
		passportOf((value) => valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, value));
		function serializePassport(passport) {
			return `${JSON.stringify(passport, null, 1)}\n`;
		}
		async function readPassport(path) {
			return parsePassport(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
				throw unreadable(path, error instanceof Error ? error.message : String(error));
			}), path);
		}
		function parsePassport(text, path) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				throw unreadable(path, error instanceof Error ? error.message : String(error));
			}
			let result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(parsedSchema, value);
			if (result.success) return result.output;
			let [issue] = result.issues;
			throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue) ?? "passport"}: ${issue.message}`);
		}
		function unreadable(path, detail) {
			return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("passport-unreadable", `${path} is not a readable passport: ${detail}`, {
				path,
				detail
			});
		}
	}),
	9714: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T6: () => tenantsOf,
			Yv: () => passportTotals,
			bt: () => tenantMatcher
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
		var picomatch__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
		function passportTotals(passport) {
			let tables = Object.values(passport.schemas).flatMap((schema) => Object.values(schema.tables));
			return {
				tables: tables.length,
				rows: tables.reduce((sum, [rows]) => sum + rows, 0),
				tenants: tenantsOf(passport).length
			};
		}
		function tenantsOf(passport) {
			let isTenant = tenantMatcher(passport.source.tenantPattern);
			return Object.keys(passport.schemas).filter(isTenant).sort();
		}
		function tenantMatcher(pattern) {
			if (pattern === null) return () => !1;
			let matches = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(pattern);
			return (schema) => matches(schema);
		}
	}),
	4253: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			I$: () => phasesOf,
			T1: () => tablesShown,
			TD: () => attentionGroups,
			ak: () => metricOf,
			cb: () => verdictStatus,
			e3: () => meetsObjective,
			h$: () => restorableTenants,
			if: () => recoveryMetric,
			pi: () => troubledTenants,
			tl: () => checkCounts,
			vS: () => shortTenantNames,
			xS: () => factsOf
		});
		var _locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
		var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
		var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);
		function attentionGroups(report) {
			let groups = new Map();
			let { value, reason, facts } = report.verdict;
			(0, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value) || groups.set(reason, {
				reason,
				status: badStatus(verdictStatus(value)),
				facts,
				findings: []
			});
			for (let check of report.checks) {
				if (check.status === "pass" || check.reason === void 0) continue;
				let { expected, actual } = check;
				let facts = {
					expected,
					actual,
					...check.facts
				};
				merge(groups, {
					reason: check.reason,
					status: check.status,
					facts,
					findings: []
				});
			}
			for (let finding of report.findings) {
				let { reason: code, status } = finding;
				merge(groups, {
					reason: code,
					status,
					facts: {},
					findings: [finding]
				});
			}
			let rank = (group) => group.reason === reason ? -1 : severity(group.status);
			return [...groups.values()].sort((a, b) => rank(a) - rank(b));
		}
		function merge(groups, added) {
			let { reason } = added;
			let old = groups.get(reason);
			groups.set(reason, {
				reason,
				status: old && severity(old.status) < severity(added.status) ? old.status : added.status,
				facts: {
					...added.facts,
					...old?.facts
				},
				findings: [...old?.findings ?? [], ...added.findings]
			});
		}
		function severity(status) {
			return _finding_list_js__WEBPACK_IMPORTED_MODULE_2__.C$.indexOf(status);
		}
		function badStatus(status) {
			return status === "pass" ? "warn" : status;
		}
		function factsOf(finding) {
			let { schema, object, expected, actual } = finding;
			return {
				schema,
				object,
				expected,
				actual
			};
		}
		function verdictStatus(value) {
			if ((0, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value)) return "pass";
			if (value === "cannot-judge" || value === "unknown" || value === "unreachable") return "unknown";
			return value === "warning" ? "warn" : "fail";
		}
		function phasesOf(report) {
			return report.metrics.filter(({ id }) => id.startsWith(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__.l)).map(({ id, value }) => ({
				id: id.slice(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__.l.length),
				seconds: value
			}));
		}
		function metricOf(report, id) {
			return report.metrics.find((metric) => metric.id === id);
		}
		function recoveryMetric(report) {
			return metricOf(report, "rto") ?? metricOf(report, "tenant-rto");
		}
		function meetsObjective(metric) {
			return metric.objective === void 0 ? void 0 : metric.value <= metric.objective;
		}
		function restorableTenants(tenants) {
			return tenants.filter(({ verdict }) => verdict === "restorable").length;
		}
		function troubledTenants(tenants) {
			return [...tenants.filter(({ verdict }) => verdict === "not-restorable"), ...tenants.filter(({ verdict }) => verdict === "cannot-judge")];
		}
		function shortTenantNames(names) {
			let [first = "", ...rest] = names;
			let length = first.length;
			for (let name of rest) for (; !name.startsWith(first.slice(0, length));) --length;
			let separator = first.slice(0, length).search(/[_.-][^_.-]*$/);
			return names.map((name) => rest.length > 0 ? name.slice(separator + 1) : name);
		}
		function tablesShown({ tables }, limit) {
			return [...tables].sort((a, b) => Number(a.intact) - Number(b.intact)).slice(0, limit);
		}
		function checkCounts(report) {
			return {
				passed: report.checks.filter(({ status }) => status === "pass").length,
				total: report.checks.length
			};
		}
		function placeOf(finding) {
			let { schema, object } = finding;
			let separator = object.startsWith("/") ? ":" : ".";
			return [schema, object].filter((part) => part !== "").join(separator);
		}
	}),
	5281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C$: () => SEVERITY,
			kQ: () => FindingList
		});
		let SEVERITY = [
			"fail",
			"unknown",
			"warn"
		];
		class FindingList {
			#kept = {
				fail: [],
				unknown: [],
				warn: []
			};
			#total = 0;
			add(finding) {
				this.#total += 1;
				let bucket = this.#kept[finding.status];
				bucket.length < 500 && bucket.push(finding);
			}
			copy() {
				let copy = new FindingList();
				for (let status of SEVERITY) copy.#kept[status] = [...this.#kept[status]];
				copy.#total = this.#total;
				return copy;
			}
			get total() {
				return this.#total;
			}
			mostSevere() {
				return SEVERITY.flatMap((status) => this.#kept[status]).slice(0, 500);
			}
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
