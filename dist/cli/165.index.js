"use strict";
exports.id = 165;
exports.ids = [165];
exports.modules = {
	6165: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { offsiteSyncHandler: () => offsiteSyncHandler });
		var requirements = __webpack_require__(6217);
		var errors = __webpack_require__(6595);
		var external_node_crypto_ = __webpack_require__(7598);
		function overrideWord(gate, scopeSha256) {
			return `${gate}-${(0, external_node_crypto_.hash)("sha256", `${gate}\n${scopeSha256}`).slice(0, 8)}`;
		}
		function hashScope({ remote, manifestSha256, plan }) {
			let paths = ({ send, link, changed, vanished, retire }) => [
				...[
					...send,
					...link,
					...changed
				].map(({ file, to }) => `${to} ${file.bytes} ${file.mtime}`),
				...vanished,
				...retire
			];
			return (0, external_node_crypto_.hash)("sha256", [
				remote,
				manifestSha256 ?? "none",
				...paths(plan).toSorted()
			].join("\n"));
		}
		function judgeGates(answers, scope, typed) {
			let scopeSha256 = hashScope(scope);
			return answers.map((answer) => {
				let word = overrideWord(answer.gate, scopeSha256);
				return {
					...answer,
					word,
					isOverridden: !answer.isPassed && typed.includes(word)
				};
			});
		}
		function closedGates(gates) {
			return gates.filter(({ isPassed, isOverridden }) => !isPassed && !isOverridden);
		}
		function gateCheck(gate) {
			let { expected, actual, facts, isPassed, isOverridden, word } = gate;
			let common = {
				id: `gate-${gate.gate}`,
				expected,
				actual
			};
			if (isPassed) return {
				...common,
				status: "pass"
			};
			return isOverridden ? {
				...common,
				status: "warn",
				reason: "gate-overridden",
				facts: {
					gate: gate.gate,
					word
				}
			} : {
				...common,
				status: "fail",
				reason: `gate-${gate.gate}`,
				facts: {
					...facts,
					word
				}
			};
		}
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var names = __webpack_require__(5614);
		var login = __webpack_require__(4486);
		var shell = __webpack_require__(6416);
		var dist = __webpack_require__(7934);
		let Claims = dist.Ikc({ files: dist.YOg(dist.Ikc({
			name: dist.YjP(),
			sha256: dist.YjP()
		})) });
		async function claimedHashes(root, files) {
			let claims = new Map();
			for (let { path } of files.filter((file) => file.path.endsWith(names.pX))) for (let { name, sha256 } of await claimsOf((0, external_node_path_.join)(root, path))) claims.set(external_node_path_.posix.join(external_node_path_.posix.dirname(path), name), sha256);
			return claims;
		}
		async function claimsOf(path) {
			try {
				return dist.qgA(Claims, JSON.parse(await (0, promises_.readFile)(path, "utf8"))).files;
			} catch {
				return [];
			}
		}
		var ssh_session = __webpack_require__(2569);
		var attempts = __webpack_require__(5941);
		var classify = __webpack_require__(6977);
		var rsync = __webpack_require__(6787);
		var remote = __webpack_require__(7561);
		let LINE = /^-\S+\s+(\d+) (\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d) (.+)$/;
		function listedFiles(text) {
			return text.split("\n").flatMap((line) => {
				let [, bytes, year, month, day, hour, minute, second, path = ""] = LINE.exec(line) ?? [];
				let isOurs = names.iB.some((tier) => path.startsWith(`${tier}/`));
				if (bytes === void 0 || !isOurs || (0, rsync.mt)(path) || !(0, remote.p)(path)) return [];
				let mtime = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1e3;
				return [{
					path,
					bytes: Number(bytes),
					mtime,
					inode: path,
					stamp: `${path}:${bytes}:${mtime}`
				}];
			});
		}
		let LINK = /^l\S+\s+\d+ \S+ \S+ (\w+) -> /;
		function linkedTiers(text) {
			let links = new Set(text.split("\n").map((line) => LINK.exec(line)?.[1]));
			return names.iB.filter((tier) => links.has(tier));
		}
		var backups_entry = __webpack_require__(4306);
		var stamp = __webpack_require__(4961);
		let readPaths = new Map();
		function backupOf(path, timezone) {
			let key = `${backupPath(path)}${isIndex(path) ? "/" : " "}${timezone}`;
			let known = readPaths.get(key);
			if (known) return known;
			readPaths.size >= 2e4 && readPaths.clear();
			let read = readPath(path, timezone);
			readPaths.set(key, read);
			return read;
		}
		function backupPath(path) {
			let end = path.indexOf("/", path.indexOf("/") + 1);
			return end === -1 ? path : path.slice(0, end);
		}
		function isIndex(path) {
			return path.endsWith("toc.dat") && external_node_path_.posix.basename(path) === "toc.dat";
		}
		function readPath(path, timezone) {
			let [first = "", ...rest] = path.split("/");
			let tier = rest.length > 0 ? names.iB.find((each) => each === first) ?? "loose" : "loose";
			let fileName = (rest[0] ?? first).replace(/\.age$/, "");
			let ending = endingOf(fileName);
			let name = fileName.slice(0, fileName.length - (ending ?? "").length);
			return {
				tier,
				name,
				isDump: (0, names.TB)(fileName) !== null || isIndex(path),
				...readName(name, timezone)
			};
		}
		function readName(name, timezone) {
			let own = (0, names.HE)(name);
			if (own) return {
				source: own.source,
				takenAt: (0, stamp.Pu)(own.stamp, timezone)
			};
			let found = (0, stamp.po)(name, timezone);
			return {
				source: name.slice(0, found?.at).replace(/[-_.]+$/, "") || name,
				takenAt: found?.instant ?? null
			};
		}
		function endingOf(fileName) {
			return [names.pX, names.nY].find((ending) => fileName.endsWith(ending)) ?? (0, names.TB)(fileName);
		}
		let Outline = dist.Ikc({
			format: dist.euz("lastro/passport@1"),
			files: dist.YOg(dist.Ikc({
				role: dist.YjP(),
				name: dist.YjP(),
				bytes: dist.aig()
			})),
			readBack: dist.Ikc({ passed: dist.euz(!0) })
		});
		async function pulledEntries({ files, passports, timezone, now }) {
			let sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
			let dumps = files.map(({ path, bytes }) => ({
				path,
				bytes,
				named: backupOf(path, timezone)
			}));
			return (await Promise.all(dumps.filter(({ named }) => named.isDump).map(async ({ path, bytes, named }) => {
				let { tier, name, source, takenAt } = named;
				let passport = external_node_path_.posix.join(external_node_path_.posix.dirname(path), name + names.pX);
				let verified = sizes.has(passport) && await fits((0, external_node_path_.join)(passports, passport), passport, sizes);
				return {
					name,
					source,
					stamp: null,
					tier,
					takenAt,
					state: takenAt !== null && (0, backups_entry.Y0)(takenAt, now) ? "future" : sizes.has(passport) ? "complete" : "foreign",
					verified,
					dumpPath: path,
					passportPath: passport,
					partialPaths: [],
					dumpBytes: bytes,
					bytes
				};
			}))).toSorted(backups_entry.ll);
		}
		async function fits(file, passport, sizes) {
			try {
				let { files } = dist.qgA(Outline, JSON.parse(await (0, promises_.readFile)(file, "utf8")));
				let at = (name) => sizes.get(external_node_path_.posix.join(external_node_path_.posix.dirname(passport), name));
				return files.every(({ name, bytes }) => at(name) === bytes) && files.some(({ role }) => role === "dump");
			} catch {
				return !1;
			}
		}
		class PulledOrigin {
			canReadFirst = !1;
			shell;
			#request;
			#world;
			constructor(request, shell, world) {
				this.#request = request;
				this.shell = shell;
				this.#world = world;
			}
			static async open(request, world) {
				await (0, promises_.mkdir)(request.workspace, {
					recursive: !0,
					mode: 448
				});
				let options = { directory: (0, external_node_path_.join)(request.workspace, "o") };
				let { value: session } = await (0, attempts.C)(() => ssh_session.v.open((0, login.D)(request.remote), options, world), async () => void 0, { world });
				return new PulledOrigin(request, (0, shell.Ny)(session), world);
			}
			async look() {
				let root = this.#request.remote.path;
				let { value: text } = await this.#attempt(() => this.#list());
				let files = listedFiles(text);
				let passports = await this.#fetchPassports(files);
				let { timezone } = this.#request;
				let now = this.#world.clock.now();
				return {
					source: {
						root,
						isThere: !0,
						id: "",
						linkedTiers: linkedTiers(text),
						files
					},
					entries: await pulledEntries({
						files,
						passports,
						timezone,
						now
					})
				};
			}
			async hashKnown(_source, file, known) {
				return file.bytes === known.bytes && file.mtime === known.mtime ? known.sha256 : "";
			}
			claims(_source, files) {
				return claimedHashes(this.#passports, files);
			}
			async kinds(_source, files) {
				return files.map(() => "unknown");
			}
			async hashFresh(_source, files, remote) {
				let found = new Map();
				for (let area of ["incoming", "current"]) {
					let paths = files.map(({ path }) => path).filter((path) => !found.has(path));
					for (let [path, sha256] of await remote.hash(area, paths)) sha256 !== null && found.set(path, sha256);
				}
				return found;
			}
			async noteProven() {}
			close() {
				return this.shell.close();
			}
			get #passports() {
				return (0, external_node_path_.join)(this.#request.workspace, "passports");
			}
			get #from() {
				return `${this.shell.rsyncPrefix}${this.#request.remote.path}/`;
			}
			async #list() {
				let args = [
					"--recursive",
					"--links",
					"--list-only",
					"--no-human-readable",
					...this.shell.rsyncOptions
				];
				try {
					let { stdout } = await this.#world.processes.run({
						file: "rsync",
						args: [
							...args,
							"--",
							this.#from
						],
						env: { TZ: "UTC" },
						timeoutSeconds: 600
					});
					return stdout;
				} catch (error) {
					throw (0, classify.g)(error, this.#world);
				}
			}
			async #fetchPassports(files) {
				let paths = files.map(({ path }) => path).filter((path) => path.endsWith(names.pX));
				await (0, promises_.mkdir)(this.#passports, {
					recursive: !0,
					mode: 448
				});
				if (paths.length === 0) return this.#passports;
				let transfer = {
					from: this.#from,
					to: `${this.#passports}/`,
					paths,
					options: this.shell.rsyncOptions,
					canFlush: !1,
					isLocal: !1,
					isAgain: !1,
					listFile: (0, external_node_path_.join)(this.#request.workspace, "passport-names"),
					onBytes: () => void 0
				};
				let line = {
					compress: "off",
					timezone: this.#request.timezone
				};
				await this.#attempt(() => (0, rsync.l9)(transfer, line, this.#world));
				return this.#passports;
			}
			#attempt(body) {
				return (0, attempts.C)(body, () => this.shell.reconnect(), { world: this.#world });
			}
		}
		function asPull(remote) {
			return "mode" in remote && remote.mode === "pull" && "into" in remote;
		}
		var remote_failure = __webpack_require__(2134);
		var remote_memory = __webpack_require__(4949);
		var external_node_timers_promises_ = __webpack_require__(8500);
		var durable_files = __webpack_require__(2279);
		var hash_file = __webpack_require__(8123);
		var read_apart = __webpack_require__(622);
		let BookSchema = dist.Ikc({
			format: dist.euz("lastro/hashes@1"),
			hashes: dist.g1P(dist.YjP(), dist.YjP())
		});
		class HashBook {
			#path;
			#used = new Set();
			#reading = null;
			#listed = null;
			#isChanged = !1;
			#inThisTurn = 0;
			constructor(stateDir) {
				this.#path = (0, external_node_path_.join)(stateDir, "offsite", "hashes.json");
			}
			noteTree(files) {
				this.#listed = files;
			}
			async hash(root, file, world) {
				this.#reading ??= readBook(this.#path);
				let hashes = await this.#reading;
				let { stamp } = file;
				this.#used.add(stamp);
				let known = hashes.get(stamp);
				if (known !== void 0) return known;
				let path = (0, external_node_path_.join)(root, file.path);
				let sha256 = file.bytes > hash_file.El ? await hashLarge(path, world) : await this.#hashSmall(path, world.signal);
				hashes.set(stamp, sha256);
				this.#isChanged = !0;
				return sha256;
			}
			async note({ stamp }, sha256) {
				this.#reading ??= readBook(this.#path);
				(await this.#reading).set(stamp, sha256);
				this.#used.add(stamp);
				this.#isChanged = !0;
			}
			async #hashSmall(path, signal) {
				this.#inThisTurn += 1;
				if (this.#inThisTurn >= 100) {
					this.#inThisTurn = 0;
					await (0, external_node_timers_promises_.setImmediate)(void 0, { signal });
				}
				return (0, hash_file.Ye)(path);
			}
			async save() {
				if (this.#reading === null || !this.#isChanged) return;
				let listed = this.#listed && new Set(this.#listed.map(({ stamp }) => stamp));
				let kept = [...await this.#reading].filter(([stamp]) => listed === null || listed.has(stamp) || this.#used.has(stamp));
				if (kept.length === 0) return;
				await (0, durable_files.tA)((0, external_node_path_.join)(this.#path, ".."));
				let lines = kept.map(([stamp, sha256]) => `${JSON.stringify(stamp)}:"${sha256}"`);
				await (0, durable_files.L5)(this.#path, `{"format":"lastro/hashes@1","hashes":{${lines.join(",")}}}`);
			}
		}
		async function hashLarge(path, world) {
			return await (0, read_apart.ko)(path) ? (0, read_apart.dY)(path, world) : (0, hash_file.DC)(path, world.signal);
		}
		async function readBook(path) {
			return (0, promises_.readFile)(path, "utf8").then((text) => new Map(Object.entries(dist.qgA(BookSchema, JSON.parse(text)).hashes))).catch(() => new Map());
		}
		let instant = dist.FsL(dist.aig(), dist.ndf());
		let UpkeepSchema = dist.Ikc({
			format: dist.euz("lastro/upkeep@1"),
			seenAt: instant,
			gaps: dist.YOg(dist.Ikc({
				from: instant,
				to: instant
			})),
			strays: dist.g1P(dist.YjP(), dist.Ikc({
				bytes: dist.aig(),
				since: instant
			}))
		});
		async function recallUpkeep(stateDir, remote) {
			try {
				return dist.qgA(UpkeepSchema, JSON.parse(await (0, promises_.readFile)(pathOf(stateDir, remote), "utf8")));
			} catch {
				return null;
			}
		}
		async function rememberUpkeep(stateDir, remote, { seenAt, gaps, strays }) {
			await (0, durable_files.tA)((0, external_node_path_.join)(stateDir, "offsite"));
			let text = JSON.stringify({
				format: "lastro/upkeep@1",
				seenAt,
				gaps,
				strays
			});
			await (0, durable_files.L5)(pathOf(stateDir, remote), text);
		}
		function pathOf(stateDir, remote) {
			return (0, external_node_path_.join)(stateDir, "offsite", `${remote}.upkeep.json`);
		}
		var run_procedure = __webpack_require__(1812);
		var cipher_path = __webpack_require__(7977);
		var plan_sync = __webpack_require__(2294);
		var manifest_standing = __webpack_require__(1823);
		function sourceGate({ source, survey }) {
			let manifest = survey.manifest;
			let was = manifest === null || manifest === "unreadable" ? null : manifest.tree;
			let common = {
				gate: "source",
				expected: "the tree of backups that is copied"
			};
			let refuse = (actual) => ({
				...common,
				isPassed: !1,
				actual,
				facts: {
					path: source.root,
					detail: actual
				}
			});
			if (!source.isThere) return refuse("no directory");
			let [link] = source.linkedTiers;
			if (link !== void 0) return refuse(`${link} is a symbolic link, which is not followed`);
			if (source.files.length === 0) return refuse("an empty directory");
			if (was !== null && was !== "" && source.id !== was) return refuse(source.id === null ? "a directory without its name" : "another tree");
			return {
				...common,
				isPassed: !0,
				actual: `${source.files.length} files`,
				facts: {}
			};
		}
		function remoteGate({ survey, known, knownSha256 }) {
			let { manifest, manifestSha256, current } = survey;
			let common = {
				gate: "remote",
				expected: known ? `manifest ${known.seq} or later` : "any"
			};
			let answer = (isPassed, actual) => ({
				...common,
				isPassed,
				actual,
				facts: isPassed ? {} : { detail: actual }
			});
			if (manifest === "unreadable") return answer(!1, "a manifest that cannot be read");
			if (known === null) return answer(!0, manifest ? `manifest ${manifest.seq}` : "a new remote");
			let standing = (0, manifest_standing.Y)({
				manifest,
				manifestSha256
			}, {
				manifest: known,
				sha256: knownSha256
			});
			if (manifest === null) return answer(!1, current.length === 0 ? "an empty remote" : "no manifest any more");
			if (standing === "another") return answer(!1, `a manifest ${manifest.seq} that is not ours and does not follow it`);
			if (standing !== null) return answer(!1, `manifest ${manifest.seq}`);
			return answer(!0, `manifest ${manifest.seq}`);
		}
		function spaceGate({ survey, plan, limits }) {
			let { freeBytes, totalBytes } = survey.facts;
			let reserve = (totalBytes ?? 0) * limits.freePercent / 100;
			let needed = plan.bytes === 0 ? 0 : Math.ceil(plan.bytes * 1.02 + reserve);
			let here = new Map(plan.send.map(({ file, to }) => [to, file.bytes]));
			let arrived = survey.incoming.reduce((sum, { path, bytes }) => sum + Math.min(bytes, here.get(path) ?? 0), 0);
			let free = freeBytes === null ? null : freeBytes + arrived;
			return {
				gate: "space",
				isPassed: free === null || free >= needed,
				expected: `${megabytes(needed)} free`,
				actual: free === null ? "not told" : `${megabytes(free)} free`,
				facts: {
					needed,
					free: free ?? 0
				}
			};
		}
		function manifestCount(input) {
			return Object.keys((0, plan_sync.T)(input.survey.manifest)).length;
		}
		function megabytes(bytes) {
			return `${(bytes / 1e6).toFixed(1)} MB`;
		}
		function changedGate({ plan }) {
			return {
				gate: "changed",
				isPassed: plan.changed.length === 0,
				expected: "contents as they were copied",
				actual: `${plan.changed.length} changed`,
				facts: {
					count: plan.changed.length,
					names: loss_gates_names(plan.changed.map(({ to }) => to))
				}
			};
		}
		function shrunkGate(input) {
			let { entries, limits } = input;
			let sizes = sizesThere(input);
			let bad = Map.groupBy(entries.filter(({ takenAt, dumpPath, state }) => takenAt !== null && dumpPath !== void 0 && state !== "future"), ({ source }) => source);
			let share = 1 - limits.shrunkPercent / 100;
			let [first] = [...bad.values()].flatMap(([newest]) => {
				if (newest === void 0) return [];
				let before = (sizes.get(newest.source) ?? []).toSorted((one, other) => (other.takenAt ?? 0) - (one.takenAt ?? 0));
				if (before.some(({ name }) => name === newest.name)) return [];
				let usual = usualSize(before.map(({ bytes }) => bytes).slice(0, 7), share);
				let least = usual * share;
				return newest.dumpBytes < least ? [{
					name: newest.name,
					bytes: newest.dumpBytes,
					usual
				}] : [];
			});
			return {
				gate: "shrunk",
				isPassed: first === void 0,
				expected: `at least ${100 - limits.shrunkPercent}% of the usual size`,
				actual: first === void 0 ? "usual sizes" : `${first.name}: ${first.bytes} of ${first.usual}`,
				facts: first === void 0 ? {} : { ...first }
			};
		}
		function olderGate(input) {
			let here = newestOf(localBackups(input));
			let [first] = [...newestOf(remoteBackups(input))].filter(([source, at]) => (here.get(source) ?? 0) < at);
			return {
				gate: "older",
				isPassed: first === void 0,
				expected: "nothing newer on the remote",
				actual: first === void 0 ? "nothing newer" : `${first[0]}: ${loss_gates_instant(first[1])} there`,
				facts: first === void 0 ? {} : {
					source: first[0],
					there: loss_gates_instant(first[1]),
					here: loss_gates_instant(here.get(first[0]))
				}
			};
		}
		function ransomwareGate(input) {
			let { plan, kinds, limits, timezone } = input;
			let fresh = [...plan.send, ...plan.link].map(({ to }) => to);
			let gone = new Set(plan.vanished);
			let renamed = fresh.filter((path) => formerName(path, gone) !== null);
			let locked = renamed.filter((path) => backupOf(formerName(path, gone) ?? path, timezone).isDump && !backupOf(path, timezone).isDump);
			let alien = [...kinds].filter(([, kind]) => kind === "alien").map(([path]) => path);
			let changed = plan.changed.map(({ to }) => to);
			let suspects = [...new Set([
				...changed,
				...renamed,
				...alien
			])];
			let most = Math.max(1, manifestCount(input) * limits.rewrittenPercent / 100);
			return {
				gate: "ransomware",
				isPassed: suspects.length <= most && locked.length === 0,
				expected: `at most ${Math.floor(most)} files rewritten, renamed or unlike their kind`,
				actual: `${changed.length} rewritten, ${renamed.length} renamed, ${alien.length} unlike their kind`,
				facts: {
					count: suspects.length,
					names: loss_gates_names([...new Set([...locked, ...suspects])])
				}
			};
		}
		function formerName(path, gone) {
			for (let at = path.length - 1; at > 0; --at) if (".-_~".includes(path.charAt(at)) && gone.has(path.slice(0, at))) return path.slice(0, at);
			return null;
		}
		function passportGate({ plan, entries, limits, timezone }) {
			let good = new Set(entries.filter((entry) => entry.verified).map(({ tier, name }) => `${tier}/${name}`));
			let dumps = [...plan.send, ...plan.link].map(({ file }) => ({
				path: file.path,
				named: backupOf(file.path, timezone)
			})).filter(({ named }) => named.isDump);
			let bad = dumps.filter(({ named }) => !good.has(`${named.tier}/${named.name}`));
			return {
				gate: "passport",
				isPassed: limits.foreign === "send" || bad.length === 0,
				expected: limits.foreign === "send" ? "any dump" : "a passport for every new dump",
				actual: `${bad.length} of ${dumps.length} without`,
				facts: {
					count: bad.length,
					names: loss_gates_names(bad.map(({ path }) => path))
				}
			};
		}
		function remoteBackups({ survey, timezone }) {
			return Object.keys((0, plan_sync.T)(survey.manifest)).map((path) => backupOf(path, timezone));
		}
		function localBackups({ source, timezone }) {
			return source.files.map(({ path }) => backupOf(path, timezone));
		}
		function newestOf(backups) {
			let newest = new Map();
			for (let { source, takenAt, isDump } of backups) {
				if (!isDump || takenAt === null) continue;
				newest.set(source, Math.max(newest.get(source) ?? 0, takenAt.getTime()));
			}
			return newest;
		}
		function sizesThere({ survey, timezone }) {
			let sizes = new Map();
			let seen = new Set();
			for (let [path, { bytes, plain }] of Object.entries((0, plan_sync.T)(survey.manifest))) {
				let { name, source, takenAt, isDump } = backupOf(path, timezone);
				if (!isDump || seen.has(name)) continue;
				seen.add(name);
				let all = sizes.get(source) ?? [];
				all.push({
					name,
					bytes: (plain ?? { bytes }).bytes,
					takenAt: takenAt?.getTime()
				});
				sizes.set(source, all);
			}
			return sizes;
		}
		function usualSize(newestFirst, share) {
			let usual = median(newestFirst);
			let [last = usual] = newestFirst;
			return last < usual * share ? last : usual;
		}
		function median(values) {
			let sorted = values.toSorted((one, other) => one - other);
			return sorted[Math.floor(sorted.length / 2)] ?? 0;
		}
		function loss_gates_instant(at) {
			return at === void 0 ? "-" : new Date(at).toISOString();
		}
		function loss_gates_names(paths) {
			let more = paths.length > 3 ? ` +${paths.length - 3}` : "";
			return paths.slice(0, 3).join(", ") + more;
		}
		function vanishedGate(input) {
			let { limits, plan } = input;
			let most = (before) => limits.vanishedPercent === 0 ? 0 : Math.max(1, before * limits.vanishedPercent / 100);
			let bad = findLosses(input).filter(({ names, before, isNewestGone, isLastGone }) => isNewestGone || isLastGone || names.length > most(before));
			let names = bad.flatMap((losses) => losses.names);
			let more = names.length > 3 ? ` +${names.length - 3}` : "";
			return {
				gate: "vanished",
				isPassed: bad.length === 0,
				expected: `at most ${limits.vanishedPercent}% gone per source and tier beyond what rotates away`,
				actual: bad.length === 0 ? `${plan.vanished.length} files vanished` : `${names.length} gone`,
				facts: {
					count: names.length,
					names: names.slice(0, 3).join(", ") + more
				}
			};
		}
		function findLosses(input) {
			let { survey, source, timezone, now } = input;
			let there = dumpsByTier(Object.keys((0, plan_sync.T)(survey.manifest)), timezone);
			let here = dumpsByTier(source.files.map(({ path }) => path), timezone);
			return [...there].flatMap(([key, copies]) => {
				let left = (here.get(key) ?? []).filter(({ takenAt }) => takenAt === null || !(0, backups_entry.Y0)(takenAt, now));
				let names = new Set((here.get(key) ?? []).map(({ name }) => name));
				let losses = copies.filter(({ name }) => !names.has(name)).filter((one) => !isRotated(one, {
					left,
					copies
				}, input));
				let newest = copies.at(-1)?.name;
				if (losses.length === 0) return [];
				return [{
					names: losses.map(({ tier, name }) => tier === "loose" ? name : `${tier}/${name}`),
					before: copies.length,
					isNewestGone: losses.some(({ name }) => name === newest),
					isLastGone: left.length === 0
				}];
			});
		}
		function isRotated({ tier, name, takenAt }, { left, copies }, { retention, survey }) {
			if (takenAt === null) return !1;
			let newer = left.filter((one) => one.takenAt !== null && one.takenAt > takenAt).length;
			if ((0, plan_sync.T)(survey.manifest)[`${tier}/${name}${names.pX}`] !== void 0 && tier !== "loose" && retention !== null) return newer >= retention[tier];
			return newer === left.length && left.length >= copies.length;
		}
		function dumpsByTier(paths, timezone) {
			let dumps = paths.map((path) => backupOf(path, timezone)).filter(({ isDump }) => isDump);
			let groups = Map.groupBy(dumps, ({ tier, source }) => `${tier}/${source}`);
			return new Map([...groups].map(([key, all]) => [key, [...new Map(all.map((one) => [one.name, one])).values()].toSorted(oldestFirst)]));
		}
		function oldestFirst(one, other) {
			return (one.takenAt?.getTime() ?? 0) - (other.takenAt?.getTime() ?? 0);
		}
		function askGates(input) {
			let places = [sourceGate(input), remoteGate(input)];
			if (places.some(({ isPassed }) => !isPassed)) return places;
			return [
				...places,
				ransomwareGate(input),
				changedGate(input),
				olderGate(input),
				vanishedGate(input),
				shrunkGate(input),
				passportGate(input),
				spaceGate(input)
			];
		}
		function sourceDigest({ root, id, files }) {
			let lines = files.map(({ path, stamp }) => `${stamp} ${path}\n`);
			return (0, external_node_crypto_.hash)("sha256", `${root}\n${id}\n${lines.join("")}`);
		}
		async function examine(request, scope) {
			let { remote, origin, known, world, recorder } = scope;
			let { system } = request.config;
			let now = world.clock.now();
			let { timezone } = system;
			let { source, entries } = await recorder.step("list", scope.look);
			let sourceSha256 = sourceDigest(source);
			let last = known?.manifest ?? null;
			let survey = await recorder.step("survey", () => remote.survey());
			let files = (0, plan_sync.T)(survey.manifest);
			let isKnown = ({ path }) => files[path] !== void 0;
			let isAsKnown = known?.sourceSha256 === sourceSha256 && known.sha256 === survey.manifestSha256;
			let hashes = await recorder.step("hash", () => isAsKnown ? Promise.resolve(knownHashes(files)) : hashKnown(origin, source, files));
			let fresh = source.files.filter((file) => !isKnown(file));
			let claims = await origin.claims(source, fresh);
			let damaged = [...await damagedThere(request), ...scope.suspects];
			let plan = (0, plan_sync.R)({
				source,
				survey,
				hashes,
				claims,
				damaged
			});
			let due = [
				...plan.send,
				...plan.link,
				...plan.changed
			];
			let found = await origin.kinds(source, due.map(({ file }) => file));
			let kinds = new Map(due.map(({ to }, index) => [to, found[index] ?? "unknown"]));
			let input = {
				source,
				entries,
				survey,
				known: last,
				knownSha256: known?.thereSha256 ?? null,
				plan,
				kinds,
				retention: asPull(request.remote) ? null : request.config.backups?.retention ?? null,
				limits: request.remote.gates,
				timezone,
				now
			};
			let answers = askGates(input);
			let scopeOfWords = {
				remote: request.name,
				manifestSha256: survey.manifestSha256,
				plan
			};
			return {
				source,
				sourceSha256,
				survey,
				plan,
				hashes,
				claims,
				losses: findLosses(input).flatMap(({ names }) => names),
				gates: judgeGates(answers, scopeOfWords, request.overrides),
				newestAt: entries.find((entry) => (0, backups_entry.Kg)(entry, now))?.takenAt ?? null,
				newBackups: countNew(entries.filter((entry) => (0, backups_entry.Kg)(entry, now)), source.root, new Set(due.map(({ file }) => file.path)))
			};
		}
		function countNew(entries, root, sent) {
			let fresh = entries.filter(({ dumpPath }) => sent.has((0, external_node_path_.relative)(root, (0, external_node_path_.resolve)(root, dumpPath))));
			return new Set(fresh.map(({ name }) => name)).size;
		}
		async function damagedThere({ config, name, remote }) {
			let paths = await (0, remote_memory.N6)(config.system.stateDir, name);
			return remote.encrypt === void 0 ? paths : paths.map((path) => (0, cipher_path.D)(path) ?? path);
		}
		function knownHashes(known) {
			return new Map(Object.entries(known).map(([path, { sha256 }]) => [path, sha256]));
		}
		async function hashKnown(origin, source, known) {
			let hashes = new Map();
			for (let file of source.files) {
				let entry = known[file.path];
				entry && hashes.set(file.path, await origin.hashKnown(source, file, entry));
			}
			return hashes;
		}
		var read = __webpack_require__(4812);
		var bandwidth = __webpack_require__(8742);
		async function expectedSeconds({ config, name, remote }, bytes, now) {
			if (bytes === 0) return 0;
			let { stateDir, timezone } = config.system;
			let paces = (await (0, read.S)(stateDir, { procedure: "offsite-sync" })).filter(({ subject }) => subject === name).flatMap(({ metrics }) => {
				let { "sent-bytes": sent = 0, "send-seconds": seconds = 0 } = metrics;
				return sent < 1e6 || seconds <= 0 ? [] : [seconds / sent];
			}).slice(-7).toSorted((one, other) => one - other);
			let pace = paces[Math.floor(paces.length / 2)];
			let { limit } = (0, bandwidth.d)(remote.bandwidth, now, timezone);
			let least = limit === null ? null : 1 / (limit * 1024);
			if (pace === void 0 && least === null) return null;
			return Math.ceil(bytes * Math.max(pace ?? 0, least ?? 0));
		}
		function tierRows(plan, timezone) {
			let rows = new Map();
			let add = (path, figure, count = 1) => {
				let named = backupOf(path, timezone);
				let source = named.tier === "loose" ? "" : named.source;
				let key = `${named.tier} ${source}`;
				let row = rows.get(key) ?? emptyRow(named.tier, source);
				row[figure] += count;
				rows.set(key, row);
			};
			let changed = new Set(plan.changed.map(({ to }) => to));
			for (let { to } of [...plan.send, ...plan.link]) changed.has(to) || add(to, "new");
			for (let to of changed) add(to, "changed");
			for (let path of plan.vanished) add(path, "vanished");
			for (let { to } of [...plan.same, ...plan.adopt]) add(to, "same");
			for (let { to, file } of plan.send) add(to, "bytes", file.bytes);
			let all = [...rows.values()].toSorted((one, other) => one.source < other.source ? -1 : 1);
			let loose = all.filter(({ tier }) => tier === "loose");
			return [...names.iB.flatMap((tier) => orEmpty(all, tier)), ...loose];
		}
		function orEmpty(rows, tier) {
			let own = rows.filter((row) => row.tier === tier);
			return own.length === 0 ? [emptyRow(tier, "")] : own;
		}
		function emptyRow(tier, source) {
			return {
				tier,
				source,
				new: 0,
				changed: 0,
				vanished: 0,
				same: 0,
				bytes: 0
			};
		}
		function lookAtTime(book, evidence, now) {
			let gaps = book?.gaps ?? [];
			let last = book?.seenAt ?? (evidence.length === 0 ? now : Math.max(...evidence));
			if (last > now + 3e5) return {
				seenAt: now,
				gaps: until(now, gaps),
				jump: {
					kind: "behind",
					ms: last - now
				}
			};
			if (now - last <= 6912e5) return {
				seenAt: now,
				gaps,
				jump: null
			};
			let gap = {
				from: last,
				to: now
			};
			return {
				seenAt: now,
				gaps: [...gaps, gap].slice(-50),
				jump: {
					kind: "ahead",
					ms: now - last
				}
			};
		}
		function until(now, gaps) {
			return gaps.filter(({ from }) => from < now).map(({ from, to }) => ({
				from,
				to: Math.min(to, now)
			}));
		}
		function countedSince(instant, { seenAt: now, gaps }) {
			let unseen = gaps.map(({ from, to }) => Math.min(to, now) - Math.max(from, instant));
			return now - instant - unseen.reduce((sum, ms) => sum + Math.max(0, ms), 0);
		}
		let RUN = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
		function planHistory(request) {
			let { history, keep, time, timezone, isFrozen } = request;
			let due = history.filter(({ run }) => {
				let at = instantOfRun(run);
				return at !== null && countedSince(at, time) > keep.days * 864e5;
			});
			let safe = provenNames(request);
			let prune = due.filter(({ path }) => !safe.has(backupOf(path, timezone).name));
			return {
				prune: isFrozen ? [] : prune,
				keptProven: due.length - prune.length
			};
		}
		function runName(instant) {
			return instant.toISOString().replace(/[-:]/g, "").replace(/\..*$/, "Z");
		}
		function provenNames({ history, keep, proven, timezone }) {
			let named = history.map(({ path }) => backupOf(path, timezone)).filter(({ name, isDump }) => isDump && proven.has(name));
			let kept = [...Map.groupBy(named, ({ source }) => source).values()].flatMap((all) => {
				let newestFirst = all.toSorted((one, other) => (other.takenAt?.getTime() ?? 0) - (one.takenAt?.getTime() ?? 0));
				return [...new Set(newestFirst.map(({ name }) => name))].slice(0, keep.proven);
			});
			return new Set(kept);
		}
		function instantOfRun(run) {
			let figures = RUN.exec(run)?.slice(1).map(Number);
			if (!figures) return null;
			let [year = 0, month = 1, ...rest] = figures;
			return Date.UTC(year, month - 1, ...rest);
		}
		function planStrays({ incoming, owned, before, time, isFrozen }) {
			let strays = incoming.filter(({ path }) => !owned.has(path)).map(({ path, bytes }) => {
				let known = before[path];
				return [path, {
					bytes,
					since: known?.bytes === bytes && known.since <= time.seenAt ? known.since : time.seenAt
				}];
			});
			let due = strays.filter(([, { since }]) => countedSince(since, time) >= 12096e5);
			return {
				remove: isFrozen ? [] : due.map(([path]) => path),
				strays: Object.fromEntries(strays)
			};
		}
		let DrillOutline = dist.Ikc({
			procedure: dist.euz("restore-drill"),
			verdict: dist.Ikc({ value: dist.euz("restorable") }),
			backup: dist.Ikc({ name: dist.YjP() })
		});
		async function provenBackups(stateDir) {
			let directory = (0, external_node_path_.join)(stateDir, "reports");
			let reports = (await (0, promises_.readdir)(directory).catch(() => [])).filter((name) => /^restore-drill_.*\.json$/.test(name));
			let proven = await Promise.all(reports.map((name) => provenBy((0, external_node_path_.join)(directory, name))));
			return new Set(proven.flat());
		}
		async function provenBy(path) {
			try {
				return [dist.qgA(DrillOutline, JSON.parse(await (0, promises_.readFile)(path, "utf8"))).backup.name];
			} catch {
				return [];
			}
		}
		async function planUpkeep(request, { survey, plan }, { world, upkeep, remote }) {
			let { stateDir, timezone } = request.config.system;
			let now = world.clock.now();
			let runs = survey.history.flatMap(({ run }) => instantOfRun(run) ?? []);
			let written = writtenAt({ survey });
			let time = lookAtTime(upkeep, [...new Set(written === null ? runs : [...runs, written])], now.getTime());
			let isFrozen = time.jump !== null || isClockOff({ survey }, now);
			let pruning = planHistory({
				history: remote.prunesItself ? [] : survey.history,
				keep: request.remote.keep,
				proven: await provenBackups(stateDir),
				time,
				timezone,
				isFrozen
			});
			let owned = new Set(plan.send.map(({ to }) => to));
			let before = upkeep?.strays ?? {};
			return {
				time,
				pruning,
				strays: planStrays({
					incoming: survey.incoming,
					owned,
					before,
					time,
					isFrozen
				})
			};
		}
		async function removeDue({ pruning, strays }, { remote, recorder }) {
			if (pruning.prune.length === 0 && strays.remove.length === 0) return;
			await recorder.step("prune", async () => {
				await remote.prune(pruning.prune);
				await remote.discard(strays.remove);
			});
		}
		async function keepUpkeep({ config, name }, { time, strays }) {
			await rememberUpkeep(config.system.stateDir, name, {
				...time,
				strays: strays.strays
			});
		}
		function isClockOff({ survey }, now) {
			let skew = Math.abs(survey.facts.clockSkewSeconds ?? 0);
			let last = writtenAt({ survey }) ?? 0;
			return skew > 300 || last > now.getTime() + 3e5;
		}
		function writtenAt({ survey: { manifest } }) {
			let at = manifest === null || manifest === "unreadable" ? NaN : Date.parse(manifest.time);
			return Number.isNaN(at) ? null : at;
		}
		function notePlan(request, { examined, upkeep, seconds }, { remote, recorder, world }) {
			let { plan, gates } = examined;
			let { pruning, strays, time } = upkeep;
			let isRefused = closedGates(gates).length > 0;
			recorder.sections({ sync: {
				remote: request.name,
				place: remote.place,
				tiers: tierRows(examined.plan, request.config.system.timezone),
				linked: plan.link.length,
				adopted: plan.adopt.length,
				mended: plan.mended.length,
				pruned: isRefused ? 0 : pruning.prune.length,
				keptProven: isRefused ? 0 : pruning.keptProven,
				cleaned: isRefused ? 0 : strays.remove.length,
				bytes: plan.bytes,
				seconds,
				closed: closedGates(gates).map(({ gate, word }) => ({
					gate,
					word
				})),
				overridden: gates.filter(({ isOverridden }) => isOverridden).map(({ gate }) => gate)
			} });
			for (let gate of gates) recorder.check(gateCheck(gate));
			noteLosses(examined, recorder);
			noteVoidWords(examined, request.overrides, recorder);
			noteClock(examined, recorder, world.clock.now());
			noteJump(time, recorder);
			noteFreshness(examined, recorder, world.clock.now());
		}
		function noteLosses({ losses }, recorder) {
			if (losses.length === 0) return;
			let common = {
				status: "warn",
				reason: "backup-vanished",
				expected: "here, or rotated away"
			};
			for (let object of losses) recorder.finding({
				check: "vanished",
				schema: "",
				object,
				...common,
				actual: "gone"
			});
			let names = losses.slice(0, 3).join(", ");
			recorder.check({
				id: "vanished",
				...common,
				actual: `${losses.length} gone`,
				facts: {
					count: losses.length,
					names
				}
			});
		}
		function noteVoidWords({ gates }, typed, recorder) {
			let words = typed.filter((one) => !gates.some(({ word }) => word === one));
			if (words.length === 0 || closedGates(gates).length === 0) return;
			recorder.check({
				id: "override",
				status: "warn",
				expected: "a word of this plan",
				actual: words.join(" "),
				reason: "override-void",
				facts: { words: words.join(" ") }
			});
		}
		function noteFreshness({ newestAt }, recorder, now) {
			let hours = newestAt === null ? null : (now.getTime() - newestAt.getTime()) / 36e5;
			let common = {
				id: "new-backup",
				expected: "a verified backup of the last 26 hours",
				actual: hours === null ? "none" : `${Math.round(hours)} hours old`
			};
			let isFresh = hours !== null && hours <= 26;
			let facts = newestAt === null ? {} : { at: newestAt.toISOString() };
			recorder.check(isFresh ? {
				...common,
				status: "pass"
			} : {
				...common,
				status: "warn",
				reason: "no-new-backup",
				facts
			});
		}
		function noteJump({ jump }, recorder) {
			if (jump === null) return;
			let days = Math.round(jump.ms / 864e5);
			recorder.check({
				id: "own-clock",
				status: "warn",
				expected: "about the time of the last run",
				actual: `${days} days ${jump.kind} of it`,
				reason: jump.kind === "ahead" ? "clock-ahead-of-last-run" : "clock-behind-last-run",
				facts: { days }
			});
		}
		function noteClock(examined, recorder, now) {
			let skew = examined.survey.facts.clockSkewSeconds;
			let common = {
				id: "remote-clock",
				expected: "the same time as here",
				actual: skew === null ? "not told" : `${Math.round(skew)} s ahead of ours`
			};
			recorder.check(isClockOff(examined, now) ? {
				...common,
				status: "warn",
				reason: "remote-clock-off",
				facts: { seconds: Math.round(skew ?? 0) }
			} : {
				...common,
				status: "pass"
			});
		}
		var age = __webpack_require__(8563);
		let Facts = dist.Ikc({
			bytes: dist.aig(),
			sha256: dist.YjP()
		});
		let NoteSchema = dist.Ikc({
			recipients: dist.YjP(),
			from: dist.Ikc({
				bytes: dist.aig(),
				mtimeMs: dist.aig()
			}),
			plain: Facts,
			cipher: Facts
		});
		class CipherCache {
			directory;
			#recipients;
			#world;
			constructor(directory, recipients, world) {
				this.directory = directory;
				this.#recipients = recipients;
				this.#world = world;
			}
			async encrypt(root, path) {
				let from = (0, external_node_path_.join)(root, path);
				let to = (0, external_node_path_.join)(this.directory, (0, cipher_path.w)(path));
				let { size: bytes, mtimeMs } = await (0, promises_.stat)(from);
				let recipients = (0, external_node_crypto_.createHash)("sha256").update(this.#recipients.join("\n")).digest("hex");
				let there = await readNote(`${to}.json`);
				if (there?.recipients === recipients && there.from.bytes === bytes && there.from.mtimeMs === mtimeMs && await hasSize(to, there.cipher.bytes)) return {
					plain: there.plain,
					cipher: there.cipher
				};
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {
					recursive: !0,
					mode: 448
				});
				await (0, promises_.rm)(`${to}.json`, { force: !0 });
				let made = await (0, age.oL)({
					from,
					to,
					recipients: this.#recipients
				}, this.#world);
				let note = {
					recipients,
					from: {
						bytes,
						mtimeMs
					},
					...made
				};
				await (0, durable_files.L5)(`${to}.json`, `${JSON.stringify(note)}\n`, 384);
				return made;
			}
			async clear() {
				await (0, promises_.rm)(this.directory, {
					recursive: !0,
					force: !0
				});
			}
		}
		async function readNote(path) {
			try {
				return dist.qgA(NoteSchema, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
			} catch {
				return null;
			}
		}
		async function hasSize(path, bytes) {
			return (0, promises_.stat)(path).then(({ size }) => size === bytes, () => !1);
		}
		var kept_versions = __webpack_require__(2201);
		function plainSurvey(survey) {
			let { manifest } = survey;
			let files = manifest === null || manifest === "unreadable" ? {} : manifest.files;
			return {
				...survey,
				current: survey.current.flatMap((file) => plainFile(file, files[file.path])),
				incoming: survey.incoming.flatMap((file) => {
					let path = (0, cipher_path.D)(file.path);
					return path === null ? [] : [{
						...file,
						path
					}];
				}),
				history: survey.history.map((version) => ({
					...version,
					path: (0, cipher_path.D)(version.path) ?? version.path
				})),
				manifest: manifest === null || manifest === "unreadable" ? manifest : plainManifest(manifest)
			};
		}
		function plainFile(file, entry) {
			let path = (0, cipher_path.D)(file.path);
			if (path === null) return [];
			if (entry?.plain === void 0) return [{
				...file,
				path
			}];
			return [{
				...file,
				path,
				bytes: entry.plain.bytes + file.bytes - entry.bytes
			}];
		}
		function plainManifest(manifest) {
			let files = Object.entries(manifest.files).flatMap(([path, { plain, mtime }]) => {
				let name = (0, cipher_path.D)(path);
				return name === null || plain === void 0 ? [] : [[name, {
					...plain,
					mtime
				}]];
			});
			return {
				...manifest,
				files: Object.fromEntries(files)
			};
		}
		function ciphersOf(manifest) {
			let files = manifest === null || manifest === "unreadable" ? {} : manifest.files;
			let known = Object.entries(files).flatMap(([path, { bytes, sha256, plain }]) => {
				let name = (0, cipher_path.D)(path);
				if (name === null || plain === void 0) return [];
				return [[name, {
					plain,
					cipher: {
						bytes,
						sha256
					}
				}]];
			});
			return {
				byPath: new Map(known),
				byPlain: new Map(known.map(([, each]) => [each.plain.sha256, each]))
			};
		}
		function cipherChange(change, { made, kept }, raw) {
			let linked = new Map(change.link.map(({ from, to }) => [to, from]));
			let encryptedOf = (path, sha256) => {
				let origin = linked.get(path) ?? path;
				let known = [
					made.get(origin),
					kept.byPath.get(origin),
					kept.byPlain.get(sha256)
				].find((each) => each?.plain.sha256 === sha256);
				if (known === void 0) throw TypeError(`nobody has encrypted ${path}`);
				return known;
			};
			let files = Object.entries(change.manifest.files).map(([path, { sha256, mtime }]) => {
				let { plain, cipher } = encryptedOf(path, sha256);
				return [(0, cipher_path.w)(path), {
					...cipher,
					mtime,
					plain
				}];
			});
			let leftInPlain = raw.current.map(({ path }) => path).filter((path) => !(0, cipher_path.D)(path));
			return {
				...change,
				retire: [...change.retire.map(cipher_path.w), ...leftInPlain],
				take: change.take.map(cipher_path.w),
				link: change.link.map(({ from, to }) => ({
					from: (0, cipher_path.w)(from),
					to: (0, cipher_path.w)(to)
				})),
				manifest: {
					...change.manifest,
					files: Object.fromEntries(files),
					...change.manifest.kept === void 0 ? {} : { kept: (0, kept_versions.HA)(change, (0, plan_sync.T)(raw.manifest), leftInPlain) }
				}
			};
		}
		class EncryptedRemote {
			canRead = !1;
			takesByHash = !1;
			#inner;
			#cache;
			#made = new Map();
			#kept = {
				byPath: new Map(),
				byPlain: new Map()
			};
			#raw = null;
			constructor(inner, { recipients, directory }, world) {
				this.#inner = inner;
				this.#cache = new CipherCache(directory, recipients, world);
			}
			get name() {
				return this.#inner.name;
			}
			get place() {
				return this.#inner.place;
			}
			get prunesItself() {
				return this.#inner.prunesItself;
			}
			async survey() {
				let raw = await this.#inner.survey();
				this.#raw = raw;
				this.#kept = ciphersOf(raw.manifest);
				return plainSurvey(raw);
			}
			async put({ root, paths, bytes, isAgain, onProgress }) {
				let hashes = new Map();
				for (let path of paths) {
					let made = await this.#cache.encrypt(root, path);
					this.#made.set(path, made);
					hashes.set((0, cipher_path.w)(path), made.cipher.sha256);
				}
				return this.#inner.put({
					root: this.#cache.directory,
					paths: paths.map(cipher_path.w),
					bytes,
					hashes,
					...isAgain === void 0 ? {} : { isAgain },
					...onProgress ? { onProgress } : {}
				});
			}
			async hash(area, paths, onFiles) {
				let found = await this.#inner.hash(area, paths.map(cipher_path.w), onFiles);
				return new Map(paths.map((path) => {
					let there = found.get((0, cipher_path.w)(path)) ?? null;
					let known = this.#made.get(path) ?? this.#kept.byPath.get(path);
					return [path, known !== void 0 && known.cipher.sha256 === there ? known.plain.sha256 : there];
				}));
			}
			async commit(change) {
				let raw = this.#raw;
				if (raw === null) throw TypeError("a change of a remote that was not surveyed");
				let ciphers = cipherChange(change, {
					made: this.#made,
					kept: this.#kept
				}, raw);
				let sha256 = await this.#inner.commit(ciphers);
				await this.#cache.clear();
				return sha256;
			}
			read() {
				return Promise.reject(this.#unreadable());
			}
			fetch(_request) {
				return Promise.reject(this.#unreadable());
			}
			async prune(versions) {
				let raw = new Set(this.#raw?.history.map(({ run, path }) => `${run}/${path}`));
				await this.#inner.prune(versions.map((version) => {
					let path = (0, cipher_path.w)(version.path);
					return raw.has(`${version.run}/${path}`) ? {
						...version,
						path
					} : version;
				}));
			}
			async discard(paths) {
				await this.#inner.discard(paths.map(cipher_path.w));
			}
			async close() {
				await this.#inner.close();
			}
			#unreadable() {
				return new remote_failure.p("remote-refused", `${this.place} holds ciphertext: it takes an identity`);
			}
		}
		var open_remote = __webpack_require__(681);
		var found_files = __webpack_require__(4424);
		var list = __webpack_require__(5015);
		var require_answer = __webpack_require__(1192);
		var error_code = __webpack_require__(6620);
		let HEAD_BYTES = 65536;
		let TEXT_ENDING = /\.(sql|json|csv|txt)$/;
		let MAGICS = [
			{
				ending: /\.zst$/,
				bytes: Buffer.from([
					40,
					181,
					47,
					253
				]),
				at: 0
			},
			{
				ending: /\.gz$/,
				bytes: Buffer.from([31, 139]),
				at: 0
			},
			{
				ending: /\.(dump|backup)$/,
				bytes: Buffer.from("PGDMP"),
				at: 0
			},
			{
				ending: /\.tar$/,
				bytes: Buffer.from("ustar"),
				at: 257
			}
		];
		async function kindOf(root, file) {
			if (promisesNothing(file.path)) return "unknown";
			let head = await readHead((0, external_node_path_.join)(root, file.path));
			return judgeHead(file.path, head);
		}
		function judgeHead(path, head) {
			let magic = MAGICS.find(({ ending }) => ending.test(path));
			if (magic) return head.subarray(magic.at, magic.at + magic.bytes.length).equals(magic.bytes) ? "fits" : "alien";
			if (!TEXT_ENDING.test(path) || head.length < 512) return "unknown";
			return entropyOf(head) > 7.2 ? "alien" : "fits";
		}
		function entropyOf(bytes) {
			let counts = Array.from({ length: 256 }, () => 0);
			for (let byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
			return counts.filter((count) => count > 0).map((count) => count / bytes.length).reduce((sum, share) => sum - share * Math.log2(share), 0);
		}
		function promisesNothing(path) {
			return !TEXT_ENDING.test(path) && !MAGICS.some(({ ending }) => ending.test(path));
		}
		async function kindsOf(root, files) {
			let told = files.filter(({ path }) => !promisesNothing(path));
			let kinds = new Map();
			for (let at = 0; at < told.length; at += 32) await Promise.all(told.slice(at, at + 32).map(async (file) => kinds.set(file, await kindOf(root, file))));
			return files.map((file) => kinds.get(file) ?? "unknown");
		}
		async function readHead(path) {
			let file = await (0, promises_.open)(path, "r");
			try {
				let { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
				return buffer.subarray(0, bytesRead);
			} finally {
				await file.close();
			}
		}
		var external_node_fs_ = __webpack_require__(3024);
		let SENTINEL = ".lastro-tree";
		let list_source_IN_ONE_TURN = 1e3;
		async function listSource(directory) {
			let root = await (0, promises_.realpath)(directory).catch(() => null);
			if (root === null) return {
				root: directory,
				isThere: !1,
				id: null,
				linkedTiers: [],
				files: []
			};
			let files = [];
			let left = list_source_IN_ONE_TURN;
			for (let path of namesBelow(root, "")) {
				let file = describeFile(root, path);
				file !== null && files.push(file);
				--left;
				if (left > 0) continue;
				left = list_source_IN_ONE_TURN;
				await (0, external_node_timers_promises_.setImmediate)();
			}
			return {
				root,
				isThere: !0,
				id: await readSentinel(root),
				linkedTiers: [],
				files
			};
		}
		async function nameTree(root) {
			let id = (0, external_node_crypto_.randomUUID)();
			let [own, place] = [(0, external_node_path_.join)(root, `${SENTINEL}-${id}`), (0, external_node_path_.join)(root, SENTINEL)];
			try {
				await (0, durable_files.L5)(own, `${id}\n`, 420);
				await (0, promises_.link)(own, place).catch((error) => {
					if (!(0, error_code.U)(error, "EEXIST", "EPERM", "ENOTSUP", "EOPNOTSUPP")) throw error;
				});
				let given = await readSentinel(root);
				given === null && await (0, promises_.rename)(own, place);
				return given ?? id;
			} catch (error) {
				if ((0, error_code.U)(error, "EACCES", "EROFS", "EPERM")) return null;
				throw error;
			} finally {
				await (0, promises_.rm)(own, { force: !0 }).catch(() => void 0);
			}
		}
		async function readSentinel(root) {
			let text = await (0, promises_.readFile)((0, external_node_path_.join)(root, SENTINEL), "utf8").catch(() => "");
			return /^[\da-f-]{36}$/.exec(text.trim())?.[0] ?? null;
		}
		function* namesBelow(root, below) {
			for (let entry of direntsOf((0, external_node_path_.join)(root, below))) {
				let path = below === "" ? entry.name : `${below}/${entry.name}`;
				if ((0, rsync.mt)(entry.name) || !(0, remote.p)(path)) continue;
				entry.isDirectory() ? (below !== "" || isTier(entry.name)) && (yield* namesBelow(root, path)) : entry.isFile() && (below !== "" || isLoose(entry.name)) && (yield path);
			}
		}
		function isTier(name) {
			return names.iB.some((tier) => tier === name);
		}
		function isLoose(name) {
			return (0, names.TB)(name) !== null || name.endsWith(names.pX) || name.endsWith(names.nY);
		}
		function direntsOf(directory) {
			try {
				return (0, external_node_fs_.readdirSync)(directory, { withFileTypes: !0 });
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return [];
				throw error;
			}
		}
		function describeFile(root, path) {
			let found = (0, external_node_fs_.lstatSync)(`${root}/${path}`, {
				bigint: !0,
				throwIfNoEntry: !1
			});
			return found?.isFile() ? toSourceFile(path, found) : null;
		}
		function toSourceFile(path, found) {
			let inode = `${found.dev}:${found.ino}`;
			return {
				path,
				bytes: Number(found.size),
				mtime: Number(found.mtimeNs / 1000000000n),
				inode,
				stamp: `${inode}:${found.size}:${found.mtimeNs}:${found.ctimeNs}`
			};
		}
		function localOrigin(directory, { book, timezone, mountSeconds, deadline }, world) {
			let reading = {
				...world,
				signal: AbortSignal.any([world.signal, deadline])
			};
			return {
				canReadFirst: !0,
				look: async () => {
					await (0, require_answer.q)(directory, {
						seconds: mountSeconds,
						world
					});
					let source = await listSource(directory);
					let entries = await (0, list.C)(directory, {
						timezone,
						now: world.clock.now(),
						directoryBytes: bytesOfDirectories(source)
					});
					source.files.length > 0 && book.noteTree(source.files);
					return {
						source,
						entries
					};
				},
				hashKnown: ({ root }, file) => hashOf(book, {
					root,
					file
				}, reading),
				claims: ({ root }, files) => claimedHashes(root, files),
				kinds: ({ root }, files) => kindsOf(root, files),
				hashFresh: async ({ root }, files) => {
					let hashes = new Map();
					for (let file of files) hashes.set(file.path, await hashOf(book, {
						root,
						file
					}, reading));
					return hashes;
				},
				noteProven: async ({ root }, proven) => {
					for (let { file, sha256 } of proven) describeFile(root, file.path)?.stamp === file.stamp && await book.note(file, sha256);
				},
				close: async () => void 0
			};
		}
		async function hashOf(book, { root, file }, world) {
			return book.hash(root, file, world).catch((error) => {
				if (!(0, error_code.U)(error, "ENOENT")) throw error;
				throw new remote_failure.p("source-changed", `${file.path} is gone`);
			});
		}
		function bytesOfDirectories({ root, files }) {
			let bytes = new Map();
			let dumps = new Set();
			for (let file of files) {
				let end = Math.max(0, file.path.lastIndexOf("/"));
				let directory = file.path.slice(0, end);
				bytes.set(directory, (bytes.get(directory) ?? 0) + file.bytes);
				file.path.slice(end + 1) === found_files.$ && dumps.add(directory);
			}
			return new Map([...dumps].map((path) => [(0, external_node_path_.join)(root, path), bytes.get(path) ?? 0]));
		}
		var until_deadline = __webpack_require__(8688);
		async function openOrigin({ config, name, remote }, { book, deadline }, anyTime) {
			let world = (0, until_deadline.H)(anyTime, deadline);
			let { timezone, stateDir } = config.system;
			if (!asPull(remote)) {
				let { directory } = (0, requirements.Pu)(config);
				let { mountSeconds } = config.disk;
				return { origin: localOrigin(directory, {
					book,
					timezone,
					mountSeconds,
					deadline
				}, world) };
			}
			let workspace = (0, external_node_path_.join)(stateDir, "offsite", `${name}.origin`);
			let origin = await PulledOrigin.open({
				remote,
				timezone,
				workspace
			}, world);
			return {
				origin,
				shell: origin.shell
			};
		}
		async function openTarget(request, { known, deadline, whileConnecting, shell }, world) {
			let { system } = request.config;
			let { encrypt } = request.remote;
			let remote = await (0, open_remote.d)({
				name: request.name,
				remote: request.remote,
				timezone: system.timezone,
				mountSeconds: request.config.disk.mountSeconds,
				workspace: (0, external_node_path_.join)(system.stateDir, "offsite", request.name),
				known,
				deadline,
				whileConnecting,
				...shell === void 0 ? {} : { origin: shell }
			}, world);
			if (encrypt === void 0) return remote;
			let directory = (0, external_node_path_.join)(system.stateDir, "offsite", `${request.name}.ciphers`);
			let bounded = (0, until_deadline.H)(world, deadline);
			return new EncryptedRemote(remote, {
				recipients: encrypt.recipients,
				directory
			}, bounded);
		}
		function beginEarly(body) {
			let begun = null;
			return {
				begin: () => {
					if (begun !== null) return;
					begun = body();
					begun.catch(() => void 0);
				},
				look: () => {
					let first = begun;
					begun = null;
					return first ?? body();
				}
			};
		}
		var external_node_os_ = __webpack_require__(8161);
		var manifest = __webpack_require__(1790);
		async function commit(request, { examined, files }, { remote, world }) {
			let { plan, survey } = examined;
			let { stateDir } = request.config.system;
			let run = runName(world.clock.now());
			let next = await nextManifest(request, {
				examined,
				files
			}, world);
			let manifest = remote.prunesItself ? next : {
				...next,
				kept: (0, kept_versions.j9)(run, plan, survey)
			};
			let thereSha256 = await remote.commit({
				run,
				retire: plan.retire,
				take: plan.send.map(({ to }) => to),
				link: plan.link.map(({ from, to }) => ({
					from,
					to
				})),
				manifest,
				expected: survey.manifestSha256
			});
			await (0, remote_memory.fg)(stateDir, request.name, {
				manifest,
				thereSha256,
				sourceSha256: examined.sourceSha256
			});
			await (0, remote_memory.t3)(stateDir, request.name, []);
		}
		async function nextManifest(request, { examined, files }, world) {
			let { plan, survey, source } = examined;
			let last = survey.manifest;
			let before = (0, plan_sync.T)(last);
			let kept = plan.same.flatMap(({ to }) => before[to] ? [[to, before[to]]] : []);
			return {
				format: "lastro/offsite@1",
				seq: last === null || last === "unreadable" ? 1 : last.seq + 1,
				previous: survey.manifestSha256 ?? manifest.sM,
				tree: source.id ?? await nameTree(source.root) ?? "",
				system: request.config.system.name,
				host: world.run.host || (0, external_node_os_.hostname)(),
				run: world.run.id,
				time: world.clock.now().toISOString(),
				files: {
					...Object.fromEntries(kept),
					...files
				}
			};
		}
		var hash_in_lanes = __webpack_require__(4457);
		let NOTHING = {
			wireBytes: 0,
			attempts: 1,
			healed: []
		};
		async function transfer(examined, scope) {
			let { recorder, world } = scope;
			let { plan } = examined;
			let started = world.clock.monotonicSeconds();
			let claimed = claimedHere(examined, scope);
			let [put, read] = await recorder.step("send", () => sendAndHash(examined, claimed, scope));
			let sendSeconds = Math.round((world.clock.monotonicSeconds() - started) * 1e3) / 1e3;
			let hashes = new Map([...claimed, ...read]);
			refuseMismatch(examined, hashes);
			let expected = (files) => files.map(({ file, to }) => ({
				to,
				sha256: hashes.get(file.path) ?? "",
				file
			}));
			await recorder.step("prove", async () => {
				let arrived = expected(plan.send);
				let there = placeOf(examined, scope);
				let bad = await differing(arrived, "incoming", there);
				bad.length > 0 && await sendAgain(bad, examined, scope);
				await scope.origin.noteProven(examined.source, arrived.filter(({ file }) => claimed.has(file.path)));
				let strays = await differing(expected(plan.adopt), "current", there);
				if (strays.length > 0) throw suspect(strays, scope);
			});
			let all = [...expected([...plan.send, ...plan.adopt]), ...linked(examined, hashes)];
			return {
				files: Object.fromEntries(all.map(({ to, sha256, file }) => [to, {
					bytes: file.bytes,
					sha256,
					mtime: file.mtime
				}])),
				put,
				sendSeconds
			};
		}
		function claimedHere({ plan, claims }, { origin, remote }) {
			if (remote.takesByHash || !origin.canReadFirst) return new Map();
			let byStamp = new Map();
			for (let { file } of plan.send) {
				let claim = claims.get(file.path);
				claim !== void 0 && byStamp.set(file.stamp, claim);
			}
			if (byStamp.size === 0) return byStamp;
			return new Map([...plan.send, ...plan.link].flatMap(({ file }) => {
				let claim = byStamp.get(file.stamp);
				return claim === void 0 ? [] : [[file.path, claim]];
			}));
		}
		async function sendAndHash(examined, claimed, scope) {
			let { plan, source } = examined;
			let { remote, origin, world } = scope;
			let known = remote.takesByHash ? await hashHere(examined, claimed, scope) : null;
			let request = {
				root: source.root,
				paths: plan.send.map(({ file }) => file.path),
				bytes: plan.bytes,
				onProgress: (done) => showBytes(done, plan.bytes, world)
			};
			let sending = plan.send.length === 0 ? NOTHING : remote.put(known === null ? request : {
				...request,
				hashes: known
			});
			origin.canReadFirst || await sending;
			return both(sending, known ?? hashHere(examined, claimed, scope));
		}
		async function both(one, other) {
			await Promise.allSettled([one, other]);
			let second = await other;
			return [await one, second];
		}
		function linked({ plan, survey }, hashes) {
			let there = (0, plan_sync.T)(survey.manifest);
			let sent = new Map(plan.send.map(({ file, to }) => [to, hashes.get(file.path)]));
			return plan.link.map(({ file, to, from }) => ({
				to,
				sha256: hashes.get(file.path) ?? there[from]?.sha256 ?? sent.get(from) ?? "",
				file
			}));
		}
		function placeOf({ survey }, { remote }) {
			return {
				remote,
				processors: survey.facts.processors
			};
		}
		async function differing(files, area, { remote, processors }) {
			if (files.length === 0) return [];
			let found = await (0, hash_in_lanes.j)(remote, {
				area,
				files: files.map(({ to, file }) => ({
					path: to,
					bytes: file.bytes
				})),
				lanes: processors === void 0 ? 1 : (0, hash_in_lanes.d)(processors)
			});
			return files.filter(({ to, sha256 }) => found.get(to) !== sha256);
		}
		function suspect(strays, { suspects }) {
			for (let { to } of strays) suspects.add(to);
			let [first] = strays;
			return new remote_failure.p("remote-hash-differs", `${first?.to} lies there and differs`, !0);
		}
		async function sendAgain(bad, examined, scope) {
			if (scope.origin.canReadFirst) {
				let files = bad.map(({ file }) => file);
				refuseMismatch(examined, await scope.origin.hashFresh(examined.source, files, scope.remote));
			}
			await scope.remote.put({
				root: examined.source.root,
				paths: bad.map(({ file }) => file.path),
				bytes: bad.reduce((sum, { file }) => sum + file.bytes, 0),
				isAgain: !0
			});
			let [first] = await differing(bad, "incoming", placeOf(examined, scope));
			if (first) throw new remote_failure.p("remote-hash-differs", `${first.to} arrives as something else`);
		}
		function hashHere({ plan, source }, claimed, { origin, remote }) {
			let files = [
				...plan.send,
				...plan.link,
				...plan.adopt
			].map(({ file }) => file).filter(({ path }) => !claimed.has(path));
			return origin.hashFresh(source, files, remote);
		}
		function refuseMismatch({ claims, plan }, hashes) {
			let bad = [
				...plan.send,
				...plan.link,
				...plan.adopt
			].find(({ file }) => {
				let claim = claims.get(file.path);
				let sha256 = hashes.get(file.path);
				return claim !== void 0 && sha256 !== void 0 && claim !== sha256;
			});
			if (!bad) return;
			let { path } = bad.file;
			throw new errors.jU("source-differs-from-passport", `${path} is not what its passport says`, { name: path });
		}
		function showBytes(done, total, world) {
			world.log.progress({
				activity: "send",
				done,
				total,
				unit: "bytes"
			});
		}
		function runOffsiteSync(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "offsite-sync",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: `offsite-${request.name}`
				},
				onFailure: () => "failed",
				...request.dryRun ? {} : { audience: {
					config: request.config,
					subject: request.name
				} }
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder));
		}
		function requireRemotes(config, remotes) {
			Object.values(remotes).every(asPull) || (0, requirements.Pu)(config);
			for (let name of Object.keys(remotes)) (0, requirements.pS)(config, `offsite.remotes.${name}`);
		}
		async function conduct(request, world, recorder) {
			let { stateDir } = request.config.system;
			let deadline = AbortSignal.timeout(request.remote.timeoutSeconds * 1e3);
			let known = await (0, remote_memory.Pb)(stateDir, request.name);
			let upkeep = await recallUpkeep(stateDir, request.name);
			let book = new HashBook(stateDir);
			let opened = [];
			try {
				let { origin, remote, look } = await recorder.step("connect", async () => {
					let from = await openOrigin(request, {
						book,
						deadline
					}, world);
					opened.push(from.origin);
					let { look, begin } = beginEarly(() => from.origin.look());
					let whileConnecting = () => {
						begin();
						request.whileConnecting?.();
					};
					let to = await openTarget(request, {
						known,
						deadline,
						whileConnecting,
						...from
					}, world);
					opened.push(to);
					return {
						origin: from.origin,
						remote: to,
						look
					};
				});
				let scope = {
					remote,
					origin,
					look,
					known,
					upkeep,
					suspects: new Set(),
					world,
					recorder
				};
				return await twiceWhenMoved(recorder, () => syncOnce(request, scope));
			} catch (error) {
				throw explain(error, request, deadline);
			} finally {
				for (let each of opened.toReversed()) await each.close();
				await book.save();
			}
		}
		async function syncOnce(request, scope) {
			let examined = await examine(request, scope);
			let [worst] = closedGates(examined.gates);
			let upkeep = await planUpkeep(request, examined, scope);
			notePlan(request, {
				examined,
				upkeep,
				seconds: await expectedSeconds(request, examined.plan.bytes, scope.world.clock.now())
			}, scope);
			scope.recorder.metric({
				id: "new-backups",
				value: examined.newBackups,
				unit: "count"
			});
			let facts = {
				remote: request.name,
				place: scope.remote.place
			};
			if (worst) {
				request.dryRun || await keepUpkeep(request, upkeep);
				return {
					value: "refused",
					reason: `gate-${worst.gate}`,
					facts: {
						...facts,
						...worst.facts,
						word: worst.word
					}
				};
			}
			if (request.dryRun) return {
				value: "planned",
				reason: "planned",
				facts
			};
			let isSame = isUpToDate(examined.plan);
			let overridden = examined.gates.some(({ isOverridden }) => isOverridden);
			!isSame || overridden || examined.survey.manifest === null ? await apply(request, examined, scope) : await noteSame(request, examined, scope);
			await removeDue(upkeep, scope);
			await keepUpkeep(request, upkeep);
			return {
				value: "synced",
				reason: overridden ? "synced-overridden" : isSame ? "up-to-date" : "synced",
				facts: {
					...facts,
					files: examined.plan.send.length
				}
			};
		}
		async function apply(request, examined, scope) {
			let { recorder } = scope;
			let { files, put, sendSeconds } = await transfer(examined, scope);
			await recorder.step("commit", () => commit(request, {
				examined,
				files
			}, scope));
			recorder.metric({
				id: "sent-bytes",
				value: examined.plan.bytes,
				unit: "bytes"
			});
			recorder.metric({
				id: "wire-bytes",
				value: put.wireBytes,
				unit: "bytes"
			});
			recorder.metric({
				id: "send-seconds",
				value: sendSeconds,
				unit: "seconds"
			});
			recorder.metric({
				id: "attempts",
				value: put.attempts,
				unit: "count"
			});
			if (put.healed.length === 0) return;
			recorder.check({
				id: "line",
				status: "warn",
				expected: "one attempt",
				actual: `${put.attempts} attempts`,
				reason: "remote-line-unsteady",
				facts: {
					attempts: put.attempts,
					detail: put.healed.at(-1) ?? ""
				}
			});
		}
		async function noteSame({ config, name }, { sourceSha256, survey }, { known }) {
			let { stateDir } = config.system;
			(await (0, remote_memory.N6)(stateDir, name)).length > 0 && await (0, remote_memory.t3)(stateDir, name, []);
			let { manifest, manifestSha256 } = survey;
			if (manifest === null || manifest === "unreadable" || manifestSha256 === null) return;
			if (known?.sha256 !== manifestSha256 && known?.thereSha256 !== manifestSha256) {
				await (0, remote_memory.fg)(stateDir, name, {
					manifest,
					thereSha256: manifestSha256,
					sourceSha256
				});
				return;
			}
			if (known.sha256 !== manifestSha256) return;
			if (known.sourceSha256 === sourceSha256) return;
			await (0, remote_memory.bQ)(stateDir, name, {
				known,
				sourceSha256
			});
		}
		function isUpToDate({ send, link, adopt, retire, vanished }) {
			return [
				send,
				link,
				adopt,
				retire,
				vanished
			].every((part) => part.length === 0);
		}
		function deservesAnotherPlan({ kind, canHeal }) {
			return kind === "source-changed" || kind === "remote-hash-differs" && canHeal;
		}
		async function twiceWhenMoved(recorder, body) {
			let takeBack = recorder.attempt();
			try {
				return await body();
			} catch (error) {
				if (!(error instanceof remote_failure.p) || !deservesAnotherPlan(error)) throw error;
				takeBack();
				return body();
			}
		}
		function explain(error, { name }, deadline) {
			if (deadline.aborted) return new errors.jU("offsite-timeout", "the copy took longer than timeout", { remote: name });
			if (!(error instanceof remote_failure.p)) return error;
			return new errors.jU(error.kind, error.message, {
				remote: name,
				detail: error.message
			});
		}
		var fail_on = __webpack_require__(1058);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		function offsiteSyncHandler(redactor) {
			return async (options, io) => {
				let context = await (0, run_context.I)(options, io, redactor);
				let { config } = context;
				let remotes = (0, requirements.Wm)(config, options.remote);
				requireRemotes(config, remotes);
				let runs = [];
				for (let [name, remote] of Object.entries(remotes)) {
					let { dryRun, override: overrides } = options;
					let report = await runOffsiteSync({
						config,
						name,
						remote,
						dryRun,
						overrides,
						lastro: version.R,
						whileConnecting: () => void loadShowing()
					}, context.world);
					let { showReport } = await loadShowing();
					runs.push(await showReport(report, context, {
						io,
						json: options.json
					}));
					if (io.signal.aborted) break;
				}
				options.json && (0, cli_io.G)(io, { runs });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return runs.some(({ report }) => (0, fail_on.ni)(report.verdict)) ? exit_codes.dc.badVerdict : exit_codes.dc.good;
			};
		}
		function loadShowing() {
			return Promise.all([__webpack_require__.e(36), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 2036));
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
	})
};
