"use strict";
exports.id = 82;
exports.ids = [82];
exports.modules = {
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
	6217: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pu: () => requireBackups,
			U4: () => requireDrillServer,
			Wm: () => selectRemotes,
			nH: () => requireSource,
			nn: () => selectSources,
			pS: () => requireVariables
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);
		var _field_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
		function requireBackups(config) {
			if (config.backups !== void 0) return config.backups;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1([{
				field: "backups",
				value: "nothing",
				legal: "a section with directory and sources",
				mend: "Add it to the configuration; examples/lastro.yml shows one."
			}]);
		}
		function selectRemotes(config, name) {
			let remotes = config.offsite?.remotes ?? {};
			let names = Object.keys(remotes);
			if (name === void 0 && names.length > 0) return remotes;
			let remote = name !== void 0 && Object.hasOwn(remotes, name) ? remotes[name] : void 0;
			if (name !== void 0 && remote !== void 0) return { [name]: remote };
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1([names.length === 0 ? NO_OFFSITE : unknownRemote(name ?? "", names)]);
		}
		let NO_OFFSITE = {
			field: "offsite",
			value: "nothing",
			legal: "a section with remotes",
			mend: "Add it to the configuration; docs/offsite.md shows one."
		};
		function unknownRemote(name, names) {
			return {
				field: "remote",
				value: (0, _field_path_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name),
				legal: `one of ${names.join(", ")}`,
				mend: (0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.a)(name, names, "Name a remote of offsite.remotes.")
			};
		}
		function requireDrillServer({ drill }) {
			if (drill.server !== void 0) return drill.server;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1([{
				field: "drill.server",
				value: "nothing",
				legal: "the server that staging: url restores into",
				mend: "Add it to the configuration; docs/restore-drill.md shows one."
			}]);
		}
		let NEEDED_BY_SOME = ["notify.", "offsite.decrypt."];
		function requireVariables({ unset }, part) {
			let missing = unset.filter(({ field }) => part === void 0 ? !NEEDED_BY_SOME.some((each) => field.startsWith(each)) : isBelow(field, part));
			if (missing.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(missing);
		}
		function isBelow(field, part) {
			return field === part || field.startsWith(`${part}.`) && !field.endsWith(".read-key");
		}
		function selectSources(config, name) {
			let { sources } = requireBackups(config);
			if (name === void 0) return Object.values(sources);
			let source = Object.hasOwn(sources, name) ? sources[name] : void 0;
			if (source !== void 0) return [source];
			throw unknownSource(name, Object.keys(sources));
		}
		function requireSource(config, name) {
			let [source, ...others] = selectSources(config, name);
			if (source !== void 0 && others.length === 0) return source;
			throw unknownSource(void 0, Object.keys(requireBackups(config).sources));
		}
		function unknownSource(name, names) {
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1([{
				field: "source",
				value: name === void 0 ? "nothing" : (0, _field_path_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name),
				legal: `one of ${names.join(", ")}`,
				mend: (0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.a)(name ?? "", names, "Name a source of backups.sources.")
			}]);
		}
	}),
	8415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => isDiskTrouble });
		var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		function isDiskTrouble(error) {
			return (0, _error_code_js__WEBPACK_IMPORTED_MODULE_0__.U)(error, "ENOSPC", "EDQUOT", "EROFS", "EIO", "EACCES", "EPERM");
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
	3164: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => claim,
			r: () => disclaim
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
		var _random_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
		var _holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9700);
		var _read_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6820);
		function claim(path, holder) {
			return claimWith(path, JSON.stringify(holder));
		}
		async function disclaim(path, holder) {
			let content = await (0, _read_lock_js__WEBPACK_IMPORTED_MODULE_4__.m)(path);
			content !== null && (0, _holder_js__WEBPACK_IMPORTED_MODULE_3__.iz)(content)?.nonce === holder.nonce && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
		}
		async function claimWith(path, record) {
			for (;;) {
				if (await linked(record, path)) return {
					outcome: "ours",
					replaced: []
				};
				let found = await (0, _read_lock_js__WEBPACK_IMPORTED_MODULE_4__.m)(path);
				if (found === null) continue;
				let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_3__.iz)(found);
				if (await mayBeAlive(path, holder)) return {
					outcome: "held",
					by: holder
				};
				let claimed = await replaceDead(path, found, record);
				if (claimed !== "changed") return claimed;
			}
		}
		async function replaceDead(path, found, record) {
			let { createHash } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
			let digest = createHash("sha256").update(found).digest("hex");
			let right = `${lockName(path)}.${digest}.takeover`;
			let claimed = await claimWith(right, record);
			if (claimed.outcome === "held") return claimed;
			try {
				if (await (0, _read_lock_js__WEBPACK_IMPORTED_MODULE_4__.m)(path) !== found) return "changed";
				await replaceWith(path, record);
				return {
					outcome: "ours",
					replaced: [...claimed.replaced, found]
				};
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(right, { force: !0 });
			}
		}
		async function replaceWith(path, record) {
			let candidate = `${path}.${(0, _random_id_js__WEBPACK_IMPORTED_MODULE_2__.z)()}.candidate`;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(record, candidate);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(candidate, path);
		}
		function lockName(path) {
			return path.replace(/\.[\da-f]{64}\.takeover$/, "");
		}
		async function linked(record, path) {
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(record, path);
				return !0;
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "EEXIST")) return !1;
				throw withoutRecord(error, path);
			}
		}
		function withoutRecord(error, path) {
			if (!(error instanceof Error && "code" in error)) return error;
			let { code } = error;
			return Object.assign(Error(`${String(code)}: no lock can be made at ${path}`), { code });
		}
		async function mayBeAlive(path, holder) {
			if (holder !== null) return (0, _holder_js__WEBPACK_IMPORTED_MODULE_3__._n)(holder);
			let bootedAt = Date.now() - (0, node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1e3;
			try {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mtimeMs > bootedAt - 6e5;
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "ENOENT")) return !1;
				throw error;
			}
		}
	}),
	9700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_n: () => isAlive,
			iC: () => currentHolder,
			iz: () => parseHolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
		var _random_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
		let HolderSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			run: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			resource: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			procedure: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			pid: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1)),
			bootId: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			processStart: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			pidNamespace: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			since: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			nonce: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
		});
		function currentHolder(request) {
			let { run, resource, procedure, since } = request;
			let state = processState(process.pid);
			if (state === null) throw Error("cannot read the start time of this process from /proc");
			return {
				run,
				resource,
				procedure,
				pid: process.pid,
				bootId: bootId(),
				processStart: state.start,
				pidNamespace: pidNamespace(),
				host: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
				since,
				nonce: (0, _random_id_js__WEBPACK_IMPORTED_MODULE_2__.z)()
			};
		}
		function parseHolder(text) {
			try {
				return valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(HolderSchema, JSON.parse(text));
			} catch {
				return null;
			}
		}
		function isAlive(holder) {
			if (holder.host !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()) return !0;
			if (holder.bootId !== bootId()) return !1;
			if (holder.pidNamespace !== pidNamespace()) return !0;
			if (!processExists(holder.pid)) return !1;
			let state = processState(holder.pid);
			if (state === null) return processExists(holder.pid);
			return !state.isZombie && state.start === holder.processStart;
		}
		function bootId() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
		}
		function pidNamespace() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
		}
		function processExists(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return !(0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, "ESRCH");
			}
		}
		function processState(pid) {
			try {
				let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8");
				let fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				let start = fields[19];
				return start === void 0 ? null : {
					start,
					isZombie: /^[ZX]/.test(fields[0] ?? "")
				};
			} catch {
				return null;
			}
		}
	}),
	9816: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => sweepLockLeftovers });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);
		var _read_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);
		async function sweepLockLeftovers(directory, lockFile) {
			for (let name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)) {
				if (!(name.startsWith(`${lockFile}.`) && name.endsWith(".takeover")) && !name.endsWith(".candidate")) continue;
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
				let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_2__.iz)(await (0, _read_lock_js__WEBPACK_IMPORTED_MODULE_3__.m)(path).catch(() => null) ?? "");
				holder !== null && !(0, _holder_js__WEBPACK_IMPORTED_MODULE_2__._n)(holder) && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
			}
		}
	}),
	7053: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => acquireLock,
			b: () => lockHeld
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
		var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
		var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
		let RESOURCE = /^[a-z0-9][a-z0-9._-]{0,99}$/i;
		async function acquireLock(request, world) {
			let { stateDir, resource, procedure, run, waitSeconds } = request;
			if (!RESOURCE.test(resource)) throw TypeError(`not a lock name: ${JSON.stringify(resource)}`);
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, "locks");
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.tA)(directory);
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${resource}.lock`);
			let since = world.clock.now().toISOString();
			let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_4__.iC)({
				run,
				resource,
				procedure,
				since
			});
			let replaced = await claimWithin(path, holder, waitSeconds, world);
			for (let dead of replaced) world.log.warn(describeReplaced(resource, dead));
			await (0, _leftovers_js__WEBPACK_IMPORTED_MODULE_5__.o)(directory, `${resource}.lock`);
			return {
				path,
				holder,
				release: () => (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.r)(path, holder)
			};
		}
		async function claimWithin(path, holder, waitSeconds, { clock, log, signal }) {
			let deadline = clock.monotonicSeconds() + waitSeconds;
			for (let attempt = 0;; attempt += 1) {
				let claimed = await (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.B)(path, holder);
				if (claimed.outcome === "ours") return claimed.replaced;
				let left = deadline - clock.monotonicSeconds();
				if (left <= 0) throw lockHeld(path, holder.resource, claimed.by);
				attempt === 0 && log.info(`waiting for ${describeHeld(holder.resource, claimed.by)}`);
				await clock.sleep(Math.min(1, left), signal);
			}
		}
		function lockHeld(path, resource, by) {
			let { pid = 0, run = "?", since = "?", procedure = "?", host = "?" } = by ?? {};
			let facts = {
				resource,
				pid,
				run,
				since,
				procedure,
				host,
				path
			};
			return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("lock-held", `${describeHeld(resource, by)}; lock file ${path}`, facts);
		}
		function describeHeld(resource, by) {
			if (by === null) return `lock ${resource}, whose file cannot be read`;
			return `lock ${resource}, held by ${by.procedure} (run ${by.run}, pid ${by.pid} on ${by.host}, since ${by.since})`;
		}
		function describeReplaced(resource, dead) {
			let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_4__.iz)(dead);
			if (holder === null) return `lock ${resource}: replaced an unreadable file from before the last boot`;
			let { procedure, run, pid, since } = holder;
			return `lock ${resource}: replaced its dead holder ${procedure} (run ${run}, pid ${pid}, since ${since})`;
		}
	}),
	6820: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => readLock });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		async function readLock(path) {
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch((error) => {
					if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_1__.U)(error, "EINVAL")) return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
					throw error;
				});
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_1__.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
	}),
	3192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => redactDisk });
		function redactDisk({ hosts, advice }, redact) {
			return {
				hosts: hosts.map((host) => redactHost(host, redact)),
				advice: advice.map((one) => ({
					...one,
					command: redact(one.command)
				}))
			};
		}
		function redactHost(host, redact) {
			let { filesystems, skipped, trees, growers, databases } = host;
			let source = (one) => ({
				...one,
				source: redact(one.source)
			});
			let mount = (one) => ({
				...one,
				mountPoint: redact(one.mountPoint)
			});
			return {
				...host,
				filesystems: filesystems.map(mount),
				skipped: skipped.map(mount),
				trees: trees.map((tree) => ({
					...tree,
					directory: redact(tree.directory),
					sources: tree.sources.map(source)
				})),
				growers: growers.map((one) => ({
					...one,
					path: redact(one.path)
				})),
				databases: databases.map(source)
			};
		}
	}),
	4091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			In: () => redactCheck,
			Y$: () => redactSections,
			gC: () => redactArtifact,
			lE: () => redactFinding,
			tN: () => redactFacts
		});
		var _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
		function redactCheck(check, redact) {
			return {
				...check,
				expected: redact(check.expected),
				actual: redact(check.actual),
				...check.facts && { facts: redactFacts(check.facts, redact) }
			};
		}
		function redactFinding(finding, redact) {
			return {
				...finding,
				schema: redact(finding.schema),
				object: redact(finding.object),
				expected: redact(finding.expected),
				actual: redact(finding.actual)
			};
		}
		function redactFacts(facts, redact) {
			let entries = Object.entries(facts).map(([name, value]) => [name, typeof value == "string" ? redact(value) : value]);
			return Object.fromEntries(entries);
		}
		function redactArtifact(artifact, redact) {
			return {
				...artifact,
				path: redact(artifact.path)
			};
		}
		function redactSections(sections, redact) {
			let { backup, tenant, tenants, contents, retention, migration, matrix } = sections;
			let { application, probes, queries, alerts, disk } = sections;
			return {
				...sections,
				...backup && { backup: redactBackup(backup, redact) },
				...tenant !== void 0 && { tenant: redact(tenant) },
				...tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) },
				...contents && { contents: contents.map(({ schema, tables }) => ({
					schema: redact(schema),
					tables: tables.map((table) => ({
						...table,
						name: redact(table.name)
					}))
				})) },
				...application && { application: redactApplication(application, redact) },
				...probes && { probes: probes.map((one) => redactAsked(one, redact)) },
				...queries && { queries: queries.map((one) => redactAsked(one, redact)) },
				...matrix && { matrix: redactMatrix(matrix, redact) },
				...disk && { disk: (0, _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__.H)(disk, redact) },
				...redactPlaces(sections, redact),
				...alerts && { alerts: redactAlerts(alerts, redact) },
				...retention && { retention: retention.map((one) => ({
					...one,
					name: redact(one.name)
				})) },
				...migration && { migration: redactMigration(migration, redact) }
			};
		}
		function redactPlaces({ copy, sync }, redact) {
			return {
				...copy && { copy: {
					...copy,
					place: redact(copy.place)
				} },
				...sync && { sync: {
					...sync,
					place: redact(sync.place)
				} }
			};
		}
		function redactAlerts({ standing, transitions }, redact) {
			let one = (alert) => ({
				...alert,
				subject: redact(alert.subject),
				facts: redactFacts(alert.facts, redact)
			});
			return {
				standing: standing.map(one),
				transitions: transitions.map((each) => ({
					...each,
					alert: one(each.alert)
				}))
			};
		}
		function redactTenant(one, redact) {
			let worst = one.worst?.map((finding) => ({
				...finding,
				object: redact(finding.object),
				expected: redact(finding.expected),
				actual: redact(finding.actual)
			}));
			return {
				...one,
				tenant: redact(one.tenant),
				...worst && { worst }
			};
		}
		function redactAsked(line, redact) {
			return {
				...line,
				name: redact(line.name),
				actual: redact(line.actual)
			};
		}
		function redactApplication({ started, changes, log }, redact) {
			return {
				started: redact(started),
				...changes && { changes: changes.map((one) => ({
					...one,
					value: redact(one.value)
				})) },
				...log && { log: log.map(redact) }
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
					...trial.detail === void 0 ? {} : { detail: redact(trial.detail) }
				})),
				cleanRuns: matrix.cleanRuns.map((run) => ({
					...run,
					alarm: redact(run.alarm)
				}))
			};
		}
		function redactBackup(backup, redact) {
			return {
				...backup,
				name: redact(backup.name),
				source: redact(backup.source)
			};
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
						after: redact(one.after)
					}))
				})),
				rows: migration.rows.map((one) => ({
					...one,
					table: redact(one.table)
				})),
				locks: migration.locks.map((one) => ({
					...one,
					table: redact(one.table)
				}))
			};
		}
	})
};
