"use strict";
exports.id = 419;
exports.ids = [419];
exports.modules = {
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
	1192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => requireAnswer });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _answers_in_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
		async function requireAnswer(directory, limits) {
			if (await (0, _answers_in_time_js__WEBPACK_IMPORTED_MODULE_1__.G)(directory, limits)) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("filesystem-hanging", `${directory} does not answer`, { detail: directory });
		}
	}),
	3933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => ByteCounter,
			k: () => Meter
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_v8_ = __webpack_require__(8877);
		var external_node_vm_ = __webpack_require__(714);
		let COLLECT_EVERY_BYTES = 16 * 2 ** 20;
		let collect;
		class DeadBufferCollector {
			#bytes = 0;
			passed(bytes) {
				this.#bytes += bytes;
				if (this.#bytes < COLLECT_EVERY_BYTES) return;
				this.#bytes = 0;
				collect ??= exposeCollector();
				collect({ type: "minor" });
			}
		}
		function exposeCollector() {
			(0, external_node_v8_.setFlagsFromString)("--expose-gc");
			let exposed = (0, external_node_vm_.runInNewContext)("gc");
			return typeof exposed == "function" ? (options) => void exposed(options) : () => void 0;
		}
		let streams = 0;
		function streamBegins() {
			streams += 1;
			streams === 1 && (0, external_node_v8_.setFlagsFromString)("--no-optimize-for-size");
		}
		function streamEnds() {
			--streams;
			if (streams > 0) return;
			(0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
			collect?.({ type: "major" });
		}
		class ByteCounter {
			bytes = 0;
			#dead = new DeadBufferCollector();
			#onBytes;
			constructor(onBytes) {
				this.#onBytes = onBytes;
			}
			stage = (source) => this.#pass(source);
			async *#pass(source) {
				streamBegins();
				try {
					for await (let chunk of source) {
						this.bytes += chunk.length;
						this.#dead.passed(chunk.length);
						this.seen(chunk);
						this.#onBytes?.(this.bytes);
						yield chunk;
					}
				} finally {
					streamEnds();
				}
			}
			seen(_chunk) {}
		}
		class Meter extends ByteCounter {
			#hash = (0, external_node_crypto_.createHash)("sha256");
			seen(chunk) {
				this.#hash.update(chunk);
			}
			sha256() {
				return this.#hash.digest("hex");
			}
		}
	}),
	8563: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Du: () => ENCRYPTED_ENDING,
			It: () => decryptFile,
			oL: () => encryptFile
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2279);
		let ENCRYPTED_ENDING = ".age";
		let CHUNK_BYTES = 1048576;
		async function encryptFile({ from, to, recipients }, world) {
			let [plain, cipher] = [meter(), meter()];
			let partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.c7}`;
			let source = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
			source.on("error", (error) => plain.stream.destroy(error));
			let args = recipients.flatMap((recipient) => ["--recipient", recipient]);
			let running = world.processes.start({
				file: "age",
				args: ["--encrypt", ...args]
			}, source.pipe(plain.stream));
			try {
				let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 384 });
				await Promise.all([(0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, cipher.stream, target), running.done]);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.o7)(partial);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
			} catch (error) {
				source.destroy();
				await running.kill();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: !0 });
				throw toAgeFailure(error);
			}
			return {
				plain: plain.facts(),
				cipher: cipher.facts()
			};
		}
		async function decryptFile({ from, to, identity }, world) {
			let plain = meter();
			let partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.c7}`;
			let running = world.processes.start({
				file: "age",
				args: [
					"--decrypt",
					"--identity",
					"-",
					from
				]
			}, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([`${identity.trim()}\n`]));
			try {
				let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 384 });
				await Promise.all([(0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, plain.stream, target), running.done]);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.o7)(partial);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
			} catch (error) {
				await running.kill();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: !0 });
				throw toAgeFailure(error);
			}
			return plain.facts();
		}
		function meter() {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let bytes = 0;
			return {
				stream: new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
					highWaterMark: CHUNK_BYTES,
					transform(chunk, _encoding, done) {
						bytes += chunk.length;
						hash.update(chunk);
						done(null, chunk);
					}
				}),
				facts: () => ({
					bytes,
					sha256: hash.digest("hex")
				})
			};
		}
		let SAID = [
			[/no identity matched/i, "age-not-a-recipient"],
			[/reading ["']?-["']?|malformed secret key|unknown identity type|no secret keys found|failed to read identit/i, "age-identity-unusable"],
			[/failed to decrypt and authenticate|last chunk is empty|bad header MAC|unexpected EOF|failed to read header|parsing age header|unexpected intro/i, "age-damaged"]
		];
		function toAgeFailure(error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.Qd)) return error;
			let { cause, stderrTail } = error.failure;
			let [first = ""] = stderrTail.trim().split("\n");
			let detail = first.replace(/^age: (error: )?/, "").slice(0, 200);
			if (cause === "spawn") return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.jU("age-missing", error.message, { detail });
			if (cause !== "exit") return error;
			let reason = SAID.find(([said]) => said.test(stderrTail))?.[1] ?? "age-failed";
			return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.jU(reason, error.message, { detail: detail || error.message });
		}
	}),
	7977: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => toPlainPath,
			w: () => toCipherPath
		});
		var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
		function toCipherPath(path) {
			return path + _age_js__WEBPACK_IMPORTED_MODULE_0__.Du;
		}
		function toPlainPath(path) {
			return path.endsWith(_age_js__WEBPACK_IMPORTED_MODULE_0__.Du) ? path.slice(0, -_age_js__WEBPACK_IMPORTED_MODULE_0__.Du.length) : null;
		}
	}),
	4457: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => lanesFor,
			j: () => hashInLanes
		});
		function lanesFor(processors) {
			return Math.max(1, Math.min(4, processors ?? 2));
		}
		async function hashInLanes(remote, { area, files, lanes, onProgress }) {
			let done = new Map();
			let parts = splitEvenly(files, lanes).map((part, lane) => remote.hash(area, part.map(({ path }) => path), (hashed) => {
				done.set(lane, hashed);
				onProgress?.([...done.values()].reduce((sum, each) => sum + each, 0));
			}));
			let settled = await Promise.allSettled(parts);
			let failed = settled.find((part) => part.status === "rejected");
			if (failed) throw failed.reason;
			return new Map(settled.flatMap((part) => part.status === "fulfilled" ? [...part.value] : []));
		}
		function splitEvenly(files, most) {
			let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
			let count = Math.max(1, Math.min(most, files.length, Math.ceil(total / 4194304)));
			let lanes = Array.from({ length: count }, () => ({
				bytes: 0,
				files: new Set()
			}));
			for (let file of files.toSorted((a, b) => b.bytes - a.bytes)) {
				let lane = lanes.reduce((least, each) => each.bytes < least.bytes ? each : least);
				lane.bytes += file.bytes;
				lane.files.add(file);
			}
			return lanes.map((lane) => files.filter((file) => lane.files.has(file)));
		}
	}),
	2201: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HA: () => keptCiphers,
			TE: () => pathInHistory,
			Wl: () => vouchedVersions,
			j9: () => keptAfter
		});
		var _encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7977);
		var _plan_plan_sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
		let PREFIX = "history/";
		function versionKey({ run, path }) {
			return `${PREFIX}${run}/${path}`;
		}
		function pathInHistory(key) {
			return key.startsWith(PREFIX) ? key.slice(8) : null;
		}
		function keptAfter(run, plan, { manifest, history, current }) {
			let files = (0, _plan_plan_sync_js__WEBPACK_IMPORTED_MODULE_1__.T)(manifest);
			let before = manifest === null || manifest === "unreadable" ? {} : manifest.kept ?? {};
			let present = new Set(history.map((version) => `${version.run}/${version.path}`));
			let still = Object.entries(before).filter(([path]) => present.has(path) || present.has((0, _encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__.D)(path) ?? path));
			let sizes = new Map(current.map(({ path, bytes }) => [path, bytes]));
			let whole = new Set([...plan.vanished, ...plan.changed.map(({ to }) => to)]);
			let fresh = plan.retire.flatMap((path) => {
				let entry = files[path];
				if (entry === void 0 || !whole.has(path) || sizes.get(path) !== entry.bytes) return [];
				return [[`${run}/${path}`, [entry.bytes, entry.sha256]]];
			});
			return Object.fromEntries([...still, ...fresh]);
		}
		function keptCiphers({ run, manifest: { kept = {} } }, files, leftInPlain) {
			let of = (path) => {
				let entry = files[path];
				return entry === void 0 ? [] : [[`${run}/${path}`, [entry.bytes, entry.sha256]]];
			};
			let others = Object.entries(kept).flatMap(([path, version]) => {
				let fresh = path.startsWith(`${run}/`) ? of((0, _encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__.w)(path.slice(run.length + 1))) : [];
				return fresh.length > 0 ? fresh : [[path, version]];
			});
			return Object.fromEntries([...others, ...leftInPlain.flatMap(of)]);
		}
		function vouchedVersions({ history, manifest }) {
			let kept = manifest === null || manifest === "unreadable" ? {} : manifest.kept ?? {};
			return history.flatMap((version) => {
				let { run, path, bytes, mtime = 0 } = version;
				let [expectedBytes, sha256] = kept[`${run}/${path}`] ?? [bytes, version.sha256];
				if (sha256 === void 0) return [];
				return [{
					path: versionKey(version),
					bytes,
					mtime,
					expectedBytes,
					sha256
				}];
			});
		}
	}),
	1823: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => standingOf });
		function standingOf({ manifest, manifestSha256 }, left) {
			if (manifest === null) return "gone";
			let ahead = manifest.seq - left.manifest.seq;
			if (ahead < 0) return "earlier";
			if (ahead > 1) return "another";
			let ours = ahead === 0 ? manifestSha256 : manifest.previous;
			return left.sha256 === null || ours === left.sha256 ? null : "another";
		}
	}),
	2294: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => planSync,
			T: () => manifestFiles
		});
		function planSync(request) {
			let { source, survey } = request;
			let manifest = manifestFiles(survey.manifest);
			let there = new Map(survey.current.map((file) => [file.path, file]));
			let fated = source.files.map((file) => {
				let to = file.path;
				return {
					file,
					to,
					fate: fateOf(file, {
						known: manifest[to],
						lies: there.get(to),
						to
					}, request)
				};
			});
			let same = fated.filter(({ fate }) => fate === "same");
			let others = fated.filter(({ fate }) => fate !== "same");
			let of = (...fates) => others.filter(({ fate }) => fates.includes(fate));
			let { send, link } = shareContents(of("new", "changed", "mended"), same, request);
			let here = new Set(fated.map(({ to }) => to));
			let vanished = Object.keys(manifest).filter((path) => !here.has(path));
			let replaced = of("changed", "mended", "new").map(({ to }) => to);
			return {
				send,
				link,
				adopt: of("adopt"),
				changed: of("changed"),
				mended: of("mended"),
				vanished,
				retire: [...vanished, ...replaced].filter((path) => there.has(path)),
				same,
				bytes: send.reduce((sum, { file }) => sum + file.bytes, 0)
			};
		}
		function manifestFiles(manifest) {
			return manifest === null || manifest === "unreadable" ? {} : manifest.files;
		}
		function fateOf(file, there, { hashes, damaged }) {
			let { known, lies, to } = there;
			if (known === void 0) return lies?.bytes === file.bytes && lies.mtime === file.mtime && !damaged.includes(to) ? "adopt" : "new";
			let was = known.plain ?? known;
			if (was.bytes !== file.bytes || was.sha256 !== hashes.get(file.path)) return "changed";
			return lies?.bytes === known.bytes && !damaged.includes(to) ? "same" : "mended";
		}
		function shareContents(due, same, { hashes, claims }) {
			if (due.length === 0) return {
				send: [],
				link: []
			};
			let keysOf = ({ file }) => {
				let sha256 = hashes.get(file.path) ?? claims.get(file.path);
				return [file.inode, ...sha256 === void 0 ? [] : [`${sha256}:${file.bytes}`]];
			};
			let at = new Map(same.flatMap((each) => keysOf(each).map((key) => [key, each.to])));
			let send = [];
			let link = [];
			for (let { file, to } of due) {
				let keys = keysOf({
					file,
					to
				});
				let from = keys.map((key) => at.get(key)).find((path) => path !== void 0);
				from === void 0 || file.bytes === 0 ? send.push({
					file,
					to
				}) : link.push({
					file,
					to,
					from
				});
				for (let key of keys) at.has(key) || at.set(key, from ?? to);
			}
			return {
				send,
				link
			};
		}
	}),
	4949: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N6: () => recallDamage,
			Pb: () => recallManifest,
			bQ: () => rememberSource,
			fg: () => rememberManifest,
			t3: () => rememberDamage
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1790);
		let DamageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			format: valibot__WEBPACK_IMPORTED_MODULE_4__.euz("lastro/damaged@1"),
			paths: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
		});
		let NoteSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			format: valibot__WEBPACK_IMPORTED_MODULE_4__.euz("lastro/known@1"),
			manifestSha256: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			thereSha256: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()), null),
			treeSha256: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			sourceSha256: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
		});
		async function recallManifest(stateDir, remote) {
			let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(manifestPath(stateDir, remote)).catch(() => null);
			if (text === null) return null;
			let sha256 = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.sP)(text);
			let note = await readNote(notePath(stateDir, remote));
			let isOfIt = note?.manifestSha256 === sha256;
			let read;
			return {
				sha256,
				thereSha256: isOfIt ? note.thereSha256 : null,
				treeSha256: isOfIt ? note.treeSha256 : null,
				sourceSha256: isOfIt ? note.sourceSha256 : null,
				get manifest() {
					read === void 0 && (read = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(text.toString("utf8")));
					return read;
				}
			};
		}
		async function rememberManifest(stateDir, remote, { manifest, thereSha256, sourceSha256 }) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.tA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "offsite"));
			let text = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(manifest);
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.L5)(manifestPath(stateDir, remote), text);
			let isMany = Object.keys(manifest.files).length >= 1e3;
			await writeNote(notePath(stateDir, remote), {
				manifestSha256: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.sP)(text),
				thereSha256,
				treeSha256: isMany ? (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.fZ)(manifest) : null,
				sourceSha256
			});
		}
		async function rememberSource(stateDir, remote, { known, sourceSha256 }) {
			let { sha256, thereSha256, treeSha256 } = known;
			let note = {
				manifestSha256: sha256,
				thereSha256,
				treeSha256,
				sourceSha256
			};
			await writeNote(notePath(stateDir, remote), note);
		}
		async function readNote(path) {
			try {
				return valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(NoteSchema, JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
			} catch {
				return null;
			}
		}
		async function writeNote(path, note) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.L5)(path, JSON.stringify({
				format: "lastro/known@1",
				...note
			}));
		}
		async function recallDamage(stateDir, remote) {
			try {
				let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(damagePath(stateDir, remote), "utf8");
				return valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(DamageSchema, JSON.parse(text)).paths;
			} catch {
				return [];
			}
		}
		async function rememberDamage(stateDir, remote, paths) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.tA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "offsite"));
			let text = JSON.stringify({
				format: "lastro/damaged@1",
				paths: [...paths].toSorted()
			});
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.L5)(damagePath(stateDir, remote), text);
		}
		function manifestPath(stateDir, remote) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "offsite", `${remote}.manifest.json`);
		}
		function notePath(stateDir, remote) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "offsite", `${remote}.known.json`);
		}
		function damagePath(stateDir, remote) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, "offsite", `${remote}.damaged.json`);
		}
	}),
	1812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => runProcedure });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
		var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);
		var _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);
		async function runProcedure(subject, world, body) {
			let { audience } = subject;
			let source = audience?.subject === "" ? void 0 : audience?.subject;
			let recorder = new _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__.n(world, {
				...subject,
				...source === void 0 ? {} : { source }
			});
			let herald = await heraldOf(subject, world);
			herald?.start();
			let note = async ({ value, reason, facts = {}, transitions = [] }) => {
				await herald?.note({
					value,
					reason,
					facts
				}, transitions);
			};
			let locked = () => body(recorder, note);
			let ending = await underLock(subject, world, recorder, locked).catch(async (error) => {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1) {
					await herald?.fail();
					throw error;
				}
				return endingOf(subject, error, world.signal);
			});
			herald && !isLeftToHolder(subject, ending, world) && await tellPeople(herald, ending, recorder);
			return recorder.build(ending);
		}
		function isLeftToHolder({ lock }, { reason, facts = {} }, { clock }) {
			let { resource, tellsForOthersSeconds } = lock;
			if (reason !== "lock-held" || facts.resource !== resource) return !1;
			if (tellsForOthersSeconds === void 0) return !1;
			let heldMs = clock.now().getTime() - Date.parse(String(facts.since));
			return Math.abs(heldMs) < tellsForOthersSeconds * 1e3;
		}
		async function heraldOf({ procedure, audience }, world) {
			if (audience?.config.notify === void 0) return;
			let { Herald } = await Promise.all([__webpack_require__.e(865), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2754));
			return new Herald({
				...audience,
				procedure
			}, world);
		}
		async function tellPeople(herald, { value, reason, facts = {}, transitions }, recorder) {
			let { channels, undelivered } = await herald.end({
				value,
				reason,
				facts
			}, transitions);
			let [first] = undelivered;
			if (first === void 0) return;
			let names = undelivered.map(({ channel }) => channel).join(", ");
			recorder.check({
				id: "notices",
				status: "warn",
				expected: "every channel takes it",
				actual: `${channels.length} told, ${undelivered.length} not`,
				reason: "notices-undelivered",
				facts: {
					channels: names,
					detail: first.detail
				}
			});
		}
		async function underLock({ procedure, lock }, world, recorder, body) {
			let { stateDir, resource, isDispensable = !1 } = lock;
			let request = {
				stateDir,
				resource,
				procedure,
				run: world.run.id,
				waitSeconds: 0
			};
			let held = await recorder.step("lock", () => (0, _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__.I)(request, world).catch((error) => {
				if (!isDispensable || !(0, _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__.D)(error)) throw error;
				world.log.warn(`no lock ${resource}, going on without it: ${messageOf(error)}`);
				return null;
			}));
			try {
				return await body();
			} finally {
				await held?.release();
			}
		}
		function endingOf(subject, error, signal) {
			if (signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.cJ) return {
				value: subject.onFailure("cancelled"),
				reason: "cancelled",
				error: "cancelled"
			};
			let text = messageOf(error);
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU) return {
				value: subject.onFailure(error.reason),
				reason: error.reason,
				facts: error.facts,
				error: text
			};
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) return {
				value: subject.onFailure("command-failed"),
				reason: "command-failed",
				facts: { detail: text },
				error: text
			};
			let detail = error instanceof Error ? error.stack ?? text : text;
			return {
				value: subject.onFailure("internal-error"),
				reason: "internal-error",
				facts: { detail: text },
				error: detail
			};
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
	}),
	5450: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => ReportRecorder });
		var phrasebook = __webpack_require__(9083);
		var finding_list = __webpack_require__(5281);
		var redact_report = __webpack_require__(4091);
		var external_node_async_hooks_ = __webpack_require__(6698);
		class StepTree {
			#clock;
			#roots = [];
			#current = new external_node_async_hooks_.AsyncLocalStorage();
			constructor(clock) {
				this.#clock = clock;
			}
			async run(id, body) {
				let step = this.#open(id);
				try {
					return await this.#current.run(step, body);
				} catch (error) {
					step.outcome = "failed";
					throw error;
				} finally {
					step.durationSeconds = this.#clock.monotonicSeconds() - step.startedSeconds;
				}
			}
			skip(id) {
				let step = this.#open(id);
				step.outcome = "skipped";
				step.durationSeconds = 0;
			}
			snapshot() {
				return this.#roots.map((step) => this.#freeze(step));
			}
			#open(id) {
				let step = {
					id,
					startedAt: this.#clock.now().toISOString(),
					startedSeconds: this.#clock.monotonicSeconds(),
					durationSeconds: void 0,
					outcome: "done",
					steps: []
				};
				(this.#current.getStore()?.steps ?? this.#roots).push(step);
				return step;
			}
			#freeze(step) {
				let running = this.#clock.monotonicSeconds() - step.startedSeconds;
				return {
					id: step.id,
					startedAt: step.startedAt,
					durationSeconds: roundSeconds(step.durationSeconds ?? running),
					outcome: step.outcome,
					steps: step.steps.map((inner) => this.#freeze(inner))
				};
			}
		}
		function roundSeconds(seconds) {
			return Math.round(seconds * 1e3) / 1e3;
		}
		class ReportRecorder {
			#world;
			#subject;
			#startedAt;
			#startedSeconds;
			#phrasebook;
			#steps;
			#checks = [];
			#findings = new finding_list.kQ();
			#metrics = new Map();
			#artifacts = [];
			#sections = {};
			constructor(world, subject) {
				this.#world = world;
				this.#subject = subject;
				this.#startedAt = world.clock.now();
				this.#startedSeconds = world.clock.monotonicSeconds();
				this.#phrasebook = (0, phrasebook.createPhrasebook)(subject.locale ?? "en", "UTC");
				this.#steps = new StepTree(world.clock);
			}
			get procedure() {
				return this.#subject.procedure;
			}
			step(id, body) {
				return this.#world.log.group(this.#phrasebook.step(id), () => this.#steps.run(id, body));
			}
			skip(id) {
				this.#steps.skip(id);
			}
			check(check) {
				this.#checks.push((0, redact_report.In)(check, this.#world.redact));
			}
			finding(finding) {
				this.#findings.add((0, redact_report.lE)(finding, this.#world.redact));
			}
			metric(metric) {
				let isClean = this.#world.redact(metric.id) === metric.id;
				Number.isFinite(metric.value) && isClean && this.#metrics.set(metric.id, metric);
			}
			artifact(artifact) {
				this.#artifacts.push((0, redact_report.gC)(artifact, this.#world.redact));
			}
			sections(sections) {
				this.#sections = {
					...this.#sections,
					...(0, redact_report.Y$)(sections, this.#world.redact)
				};
			}
			attempt() {
				let [checks, artifacts] = [[...this.#checks], [...this.#artifacts]];
				let [findings, metrics] = [this.#findings.copy(), new Map(this.#metrics)];
				let sections = this.#sections;
				return () => {
					this.#checks = checks;
					this.#artifacts = artifacts;
					this.#findings = findings;
					this.#metrics = metrics;
					this.#sections = sections;
				};
			}
			elapsedSeconds() {
				return this.#world.clock.monotonicSeconds() - this.#startedSeconds;
			}
			build(ending) {
				let { run, clock, redact } = this.#world;
				let { procedure, lastro, system, source = this.#sections.backup?.source } = this.#subject;
				let durationSeconds = roundSeconds(this.elapsedSeconds());
				this.#metrics.has("duration") || this.metric({
					id: "duration",
					value: durationSeconds,
					unit: "seconds"
				});
				return {
					format: "lastro/report@1",
					lastro,
					procedure,
					system,
					...source === void 0 ? {} : { subject: redact(source) },
					run: {
						id: run.id,
						trigger: run.trigger,
						actor: run.actor,
						host: run.host
					},
					startedAt: this.#startedAt.toISOString(),
					finishedAt: clock.now().toISOString(),
					durationSeconds,
					verdict: {
						value: ending.value,
						reason: ending.reason,
						facts: (0, redact_report.tN)(ending.facts ?? {}, redact)
					},
					steps: this.#steps.snapshot(),
					checks: [...this.#checks],
					findings: this.#findings.mostSevere(),
					findingsTotal: this.#findings.total,
					metrics: [...this.#metrics.values()],
					artifacts: [...this.#artifacts],
					...this.#sections,
					...ending.error !== void 0 && { error: redact(ending.error) }
				};
			}
		}
	})
};
