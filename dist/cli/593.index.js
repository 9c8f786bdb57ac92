"use strict";
exports.id = 593;
exports.ids = [593];
exports.modules = {
	8432: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => putEmptyDatabase });
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		var _prepare_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
		async function putEmptyDatabase(server, name, { server: source }, world) {
			let session = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ng)(server.settings("template1"), world.signal);
			try {
				await session.query(`DROP DATABASE IF EXISTS ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name)} WITH (FORCE)`);
				await (0, _prepare_database_js__WEBPACK_IMPORTED_MODULE_1__.cD)(session, name, source);
			} finally {
				await session.close();
			}
			return server.settings(name);
		}
	}),
	3952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => startLocalCluster });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6595);
		var promises_ = __webpack_require__(1455);
		var external_node_crypto_ = __webpack_require__(7598);
		async function templateKey(initdb, data, world) {
			let postgres = (0, external_node_path_.join)((0, external_node_path_.dirname)(initdb.file), "postgres");
			let [files, locales, library] = await Promise.all([
				Promise.all([
					initdb.file,
					postgres,
					"/usr/lib/locale/locale-archive"
				].map(identityOf)),
				askLocale("-a", world),
				askLocale("--version", world)
			]);
			return keyOf({
				words: [initdb.args.filter((word) => word !== data), initdb.env],
				files,
				locales,
				library,
				architecture: process.arch
			});
		}
		function keyOf(traits) {
			let text = JSON.stringify([
				1,
				traits.words,
				traits.files,
				traits.locales,
				traits.architecture,
				traits.library
			]);
			return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 32);
		}
		async function identityOf(path) {
			let found = await (0, promises_.stat)(path).catch(() => null);
			return found ? [
				path,
				found.dev,
				found.ino,
				found.size,
				found.mtimeMs
			] : [path];
		}
		async function askLocale(word, { processes }) {
			return processes.run({
				file: "locale",
				args: [word],
				env: { LC_ALL: "C" }
			}).then(({ stdout }) => stdout, () => "");
		}
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_stream_promises_ = __webpack_require__(6466);
		var durable_files = __webpack_require__(2279);
		var meters = __webpack_require__(3933);
		let LARGEST_BYTES = 256 * 2 ** 20;
		let READ_BYTES = 2 ** 20;
		let ENDING = ".tar";
		function templateDirectory(world) {
			let cache = world.cacheDirectory();
			if (cache === null) return null;
			let directory = (0, external_node_path_.join)(cache, "clusters");
			try {
				(0, external_node_fs_.existsSync)(directory) || (0, external_node_fs_.mkdirSync)(directory, { mode: 448 });
				let found = (0, external_node_fs_.lstatSync)(directory);
				return found.isDirectory() && isPrivate(found) ? directory : null;
			} catch {
				return null;
			}
		}
		function templateName(key, sha256) {
			return `${key}-${sha256}${ENDING}`;
		}
		async function findTemplate(directory, key, world) {
			for (let name of (await (0, promises_.readdir)(directory)).filter((each) => each.startsWith(`${key}-`))) {
				let path = (0, external_node_path_.join)(directory, name);
				if (!name.endsWith(ENDING)) continue;
				let file = await openYoung(path, world);
				if (file !== null && name === templateName(key, await hashOf(file))) return {
					path,
					file
				};
				await file?.close();
				world.log.debug(`${path} is too old or damaged; it is removed`);
				await (0, promises_.rm)(path, { force: !0 });
			}
			return null;
		}
		async function pruneTemplates(directory, { clock }) {
			let now = clock.now().getTime();
			let files = await Promise.all((await (0, promises_.readdir)(directory)).map(async (name) => {
				let path = (0, external_node_path_.join)(directory, name);
				return {
					path,
					madeAt: (await (0, promises_.stat)(path).catch(() => null))?.mtimeMs ?? now
				};
			}));
			let abandoned = files.filter(({ path }) => path.endsWith(durable_files.c7)).filter(({ madeAt }) => now - madeAt > 36e5);
			let surplus = files.filter(({ path }) => path.endsWith(ENDING)).toSorted((a, b) => b.madeAt - a.madeAt).slice(3);
			for (let { path } of [...abandoned, ...surplus]) await (0, promises_.rm)(path, { force: !0 });
		}
		async function openYoung(path, { clock }) {
			let file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW).catch(() => null);
			if (file === null) return null;
			let found = await file.stat();
			let age = (clock.now().getTime() - found.mtimeMs) / 1e3;
			let isYoung = Math.abs(age) < 2592e3;
			if (found.isFile() && isPrivate(found) && isYoung && found.size <= LARGEST_BYTES) return file;
			await file.close();
			return null;
		}
		function isPrivate({ uid, mode }) {
			return uid === process.getuid?.() && !(mode & 18);
		}
		async function hashOf(file) {
			let hash = (0, external_node_crypto_.createHash)("sha256");
			let buffer = Buffer.allocUnsafe(READ_BYTES);
			for (let position = 0;;) {
				let { bytesRead } = await file.read(buffer, 0, READ_BYTES, position);
				if (bytesRead === 0) return hash.digest("hex");
				hash.update(buffer.subarray(0, bytesRead));
				position += bytesRead;
			}
		}
		async function makeTemplate(initdb, { data, directory, key }, world) {
			try {
				if (!await hasTar(world)) return;
				await world.processes.run(initdb);
				await pack(initdb, {
					data,
					directory,
					key
				}, world);
				await pruneTemplates(directory, world);
			} catch (error) {
				world.signal.throwIfAborted();
				let detail = error instanceof Error ? error.message : String(error);
				world.log.debug(`no template of the cluster is kept: ${detail}`);
			} finally {
				await makeEmpty(data);
			}
		}
		async function makeEmpty(directory) {
			for (let name of await (0, promises_.readdir)(directory)) await (0, promises_.rm)((0, external_node_path_.join)(directory, name), {
				recursive: !0,
				force: !0,
				maxRetries: 5
			});
		}
		async function hasTar({ processes }) {
			try {
				await processes.run({
					file: "tar",
					args: ["--version"]
				});
				return !0;
			} catch (error) {
				if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
				return error.failure.cause !== "spawn";
			}
		}
		async function pack({ args: _args, ...initdb }, { data, directory, key }, world) {
			let partial = (0, external_node_path_.join)(directory, `${key}-${(0, external_node_crypto_.randomBytes)(8).toString("hex")}${durable_files.c7}`);
			let meter = new meters.k();
			try {
				let file = (0, external_node_fs_.createWriteStream)(partial, {
					flags: "wx",
					mode: 384
				});
				let tar = world.processes.start({
					...initdb,
					file: "tar",
					args: [
						"-c",
						"-f",
						"-",
						"-C",
						data,
						"."
					]
				});
				await (0, external_node_stream_promises_.pipeline)(tar.stdout, meter.stage, file, { signal: world.signal });
				await tar.done;
				await (0, durable_files.o7)(partial);
				await (0, durable_files.Mk)(partial, (0, external_node_path_.join)(directory, templateName(key, meter.sha256())));
			} finally {
				await (0, promises_.rm)(partial, { force: !0 });
			}
		}
		async function obtainTemplate(initdb, data, world) {
			let directory = templateDirectory(world);
			if (directory === null) return null;
			let key = await templateKey(initdb, data, world);
			let found = await findTemplate(directory, key, world);
			if (found === null) {
				await makeTemplate(initdb, {
					data,
					directory,
					key
				}, world);
				found = await findTemplate(directory, key, world);
			}
			if (found === null) return null;
			let { path, file } = found;
			return {
				unpack: {
					...initdb,
					file: "tar",
					args: [
						"-x",
						"-p",
						"-f",
						"-",
						"-C",
						data
					],
					stdin: file.fd
				},
				discard: () => (0, promises_.rm)(path, { force: !0 }),
				close: () => file.close()
			};
		}
		var private_memory = __webpack_require__(8373);
		async function releaseSharedMemory(data, { processes, log }) {
			let [, id] = (await (0, promises_.readFile)((0, external_node_path_.join)(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[6]?.trim().split(/\s+/) ?? [];
			if (id === void 0 || !/^\d+$/.test(id)) return;
			try {
				let signal = new AbortController().signal;
				await processes.run({
					file: "ipcrm",
					args: ["-m", id],
					signal
				});
			} catch (error) {
				if (!(error instanceof errors.Qd)) throw error;
				log.debug(`shared memory ${id} is still there: ${error.message}`);
			}
		}
		var throw_away_settings = __webpack_require__(7807);
		var until_server_answers = __webpack_require__(6302);
		let PRIVATE_SOCKET = {
			listen_addresses: "",
			unix_socket_permissions: "0700"
		};
		async function startLocalCluster(request, world) {
			let { directory } = request;
			let initdb = initdbCommand(request, world.signal);
			let template = request.isCopy ? await obtainTemplate(initdb, directory.data, world) : null;
			if (template === null) return startFilledBy(initdb, request, world);
			try {
				return await startFilledBy(template.unpack, request, world);
			} catch (error) {
				world.signal.throwIfAborted();
				let detail = error instanceof Error ? error.message : String(error);
				world.log.debug(`no server from the template of its cluster (${detail}); initdb runs`);
				await template.discard();
				await makeEmpty(directory.data);
				return await startFilledBy(initdb, request, world);
			} finally {
				await template.close();
			}
		}
		async function startFilledBy(filler, request, world) {
			let { directory, memory } = request;
			let own = serverCommand(request, world.signal);
			memory || await fill(filler, request, world);
			let server = world.processes.start(memory ? (0, private_memory.GJ)({
				filler,
				server: own
			}, directory.data, memory) : own);
			server.stdout.resume();
			let stopping = !1;
			let died = server.done.then(() => rejectDied(stopping, "it ended by itself"), (error) => rejectDied(stopping, error instanceof Error ? error.message : String(error)));
			died.catch(() => void 0);
			let settings = (database) => ({
				host: directory.socket,
				port: 5432,
				database,
				user: request.superuser
			});
			let cluster = {
				settings,
				place: `socket ${directory.socket}${memory ? ", data in memory" : ""}`,
				died,
				stop: async () => {
					stopping = !0;
					await stopServer(server);
					await releaseSharedMemory(directory.data, world);
				}
			};
			try {
				await Promise.race([(0, until_server_answers.H)(settings("postgres"), 60, world), died]);
			} catch (error) {
				await cluster.stop();
				throw error;
			}
			return cluster;
		}
		function serverCommand({ installation, directory, user, lockedObjects }, signal) {
			return {
				file: (0, external_node_path_.join)(installation.directory, "postgres"),
				args: [
					"-D",
					directory.data,
					"-k",
					directory.socket,
					"-p",
					"5432",
					...(0, throw_away_settings.l)({
						...PRIVATE_SOCKET,
						...(0, throw_away_settings.E)(lockedObjects)
					})
				],
				cwd: directory.path,
				env: {
					LC_ALL: "C",
					TZ: "UTC"
				},
				signal,
				...user ? { runAs: user } : {}
			};
		}
		function rejectDied(stopping, detail) {
			if (stopping) return new Promise(() => void 0);
			throw new errors.jU("staging-failed", `the staging server died: ${detail}`, { detail });
		}
		function initdbCommand({ installation, directory, user, superuser, encoding }, signal) {
			return {
				file: (0, external_node_path_.join)(installation.directory, "initdb"),
				args: [
					"-D",
					directory.data,
					"--no-sync",
					"--auth=trust",
					`--username=${superuser}`,
					`--encoding=${encoding}`,
					"--no-locale",
					"--no-instructions"
				],
				cwd: directory.path,
				env: {
					LC_ALL: "C",
					TZ: "UTC"
				},
				timeoutSeconds: 120,
				signal,
				...user ? { runAs: user } : {}
			};
		}
		async function fill(filler, { directory }, world) {
			try {
				await world.processes.run(filler);
			} catch (error) {
				if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
				let detail = error.message;
				if (/No space left/.test(error.failure.stderrTail)) throw new errors.jU("staging-disk-full", detail, { path: directory.path });
				throw new errors.jU("staging-failed", detail, {
					detail,
					path: directory.path
				});
			}
		}
		async function stopServer(server) {
			try {
				process.kill(server.pid, "SIGQUIT");
			} catch {}
			let ended = server.done.catch(() => void 0);
			await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3e3).unref())]);
			await server.kill();
			await ended;
		}
	}),
	8373: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BB: () => UNSHARED,
			GJ: () => inPrivateMemory,
			XM: () => mayMount,
			uy: () => affordMemory
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		let CLUSTER_BYTES = 256 * 2 ** 20;
		async function affordMemory(plainBytes, user, world) {
			let bytes = Math.floor(Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)(), process.availableMemory()) * .25);
			if (user === null || plainBytes * 4 + CLUSTER_BYTES > bytes) return null;
			return await mayMount(world) ? {
				bytes,
				user
			} : null;
		}
		async function mayMount({ processes }) {
			try {
				await processes.run({
					file: "unshare",
					args: [
						...UNSHARED,
						"sh",
						"-c",
						"mount -t tmpfs tmpfs /mnt && exec setpriv --version"
					]
				});
				return !0;
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd && error.failure.cause !== "cancelled") return !1;
				throw error;
			}
		}
		let UNSHARED = [
			"--mount",
			"--ipc",
			"--propagation",
			"private"
		];
		function inPrivateMemory({ filler, server }, data, { bytes, user }) {
			let { runAs: _, ...rest } = server;
			let first = [filler.file, ...filler.args];
			let shell = [
				"sh",
				"-c",
				"set -e\ndata=$1 size=$2 uid=$3 gid=$4 words=$5; shift 5\nmount -t tmpfs -o \"size=$size,mode=700,uid=$uid,gid=$gid\" tmpfs \"$data\"\nfirst= index=0\nwhile [ $index -lt $words ]; do index=$((index + 1)); first=\"$first \\\"\\${$index}\\\"\"; done\neval \"setpriv --reuid=$uid --regid=$gid --clear-groups $first\"\nshift $words\nexec setpriv \"--reuid=$uid\" \"--regid=$gid\" --clear-groups \"$@\" < /dev/null",
				"sh",
				...[
					data,
					bytes,
					user.uid,
					user.gid,
					first.length
				].map(String),
				...first,
				server.file,
				...server.args
			];
			let command = {
				...rest,
				file: "unshare",
				args: [...UNSHARED, ...shell]
			};
			return filler.stdin === void 0 ? command : {
				...command,
				stdin: filler.stdin
			};
		}
	}),
	7807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => throwAwaySettings,
			l: () => asOptions
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		function throwAwaySettings(lockedObjects) {
			let memory = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)() / 2 ** 20;
			return {
				fsync: "off",
				synchronous_commit: "off",
				full_page_writes: "off",
				wal_level: "minimal",
				wal_skip_threshold: 0,
				wal_init_zero: "off",
				wal_recycle: "off",
				max_wal_senders: 0,
				archive_mode: "off",
				max_wal_size: "4GB",
				checkpoint_timeout: "1h",
				autovacuum: "off",
				bgwriter_lru_maxpages: 0,
				jit: "off",
				max_parallel_maintenance_workers: 0,
				max_parallel_workers_per_gather: 0,
				shared_buffers: `${Math.min(64, Math.max(32, Math.floor(memory / 16)))}MB`,
				maintenance_work_mem: `${Math.min(256, Math.max(32, Math.floor(memory / 32)))}MB`,
				work_mem: `${Math.min(64, Math.max(8, Math.floor(memory / 64)))}MB`,
				dynamic_shared_memory_type: "mmap",
				max_connections: 100,
				max_locks_per_transaction: Math.max(256, Math.ceil(lockedObjects * 1.5 / 100)),
				restart_after_crash: "off",
				logging_collector: "off",
				log_min_messages: "error"
			};
		}
		function asOptions(settings) {
			return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
		}
	}),
	6302: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => untilServerAnswers });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
		async function untilServerAnswers(settings, seconds, world) {
			let deadline = world.clock.monotonicSeconds() + seconds;
			for (;;) {
				try {
					await (await (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(settings, world.signal)).close();
					return;
				} catch (error) {
					world.signal.throwIfAborted();
					let detail = error instanceof Error ? error.message : String(error);
					if (world.clock.monotonicSeconds() > deadline) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("staging-failed", `the staging server did not answer within ${seconds} s: ${detail}`, { detail });
				}
				await world.clock.sleep(.03, world.signal);
			}
		}
	}),
	2129: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => examineBackup });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_stream_ = __webpack_require__(7075);
		var promises_ = __webpack_require__(6466);
		var errors = __webpack_require__(6595);
		var frame_frame = __webpack_require__(6732);
		var connection_settings = __webpack_require__(9338);
		var archive_listing = __webpack_require__(554);
		var choose = __webpack_require__(3155);
		var installations = __webpack_require__(318);
		let OF_EVERY_CLUSTER = new Set([
			"template0",
			"template1",
			"postgres"
		]);
		function planPlain(facts) {
			let { command, isComplete, created, parts } = facts;
			if (command !== null) throw new errors.jU("sql-command-refused", `the dump holds the command ${command} of psql`, { command });
			if (!isComplete) throw new errors.jU("dump-truncated", "the dump does not end as its program ends one", { bytes: facts.bytes });
			let globals = parts.filter(({ isGlobals }) => isGlobals);
			if (globals.length === parts.length) throw unsupported("roles and tablespaces of a cluster, without a database");
			if (created === 0) throw new errors.jU("archive-empty", "the dump makes nothing");
			let holes = [
				...facts.restrictions,
				...facts.leftOut,
				...globals.map(({ span }) => span)
			];
			let { database, spans } = placesOf(facts);
			return {
				database,
				spans: spans.flatMap((span) => without(span, holes))
			};
		}
		function unsupported(detail) {
			return new errors.jU("format-unsupported", `the dump holds ${detail}`, { detail });
		}
		function placesOf({ connects, parts, bytes }) {
			let [first] = connects;
			if (!first) return {
				database: null,
				spans: [{
					start: 0,
					end: bytes
				}]
			};
			if (parts.some(({ program, span }) => program === "pg_dump" && span.end <= first.span.start)) throw unsupported("several dumps, and does not say of which database the first is");
			let database = databaseOf({
				connects,
				parts
			});
			return {
				database,
				spans: connects.flatMap((connect, index) => {
					if (connect.database !== database) return [];
					let { end: start } = connect.span;
					let next = connects[index + 1];
					return {
						start,
						end: next ? endBefore(next, start, parts) : bytes
					};
				})
			};
		}
		function databaseOf({ connects, parts }) {
			let isCluster = parts.some(({ program, isGlobals }) => program === "pg_dumpall" && !isGlobals);
			let all = new Set(connects.map(({ database }) => database));
			let ofUsers = all.difference(OF_EVERY_CLUSTER);
			let [database = null, ...others] = isCluster && ofUsers.size > 0 ? ofUsers : all;
			if (others.length === 0) return database;
			let names = [database, ...others];
			throw new errors.jU("several-databases", `the dump holds ${names.length} databases`, {
				count: names.length,
				names: names.join(", ")
			});
		}
		function endBefore(next, start, parts) {
			return parts.find(({ program, span }) => program === "pg_dump" && span.start >= start && span.start < next.span.start && span.end > next.span.start)?.span.start ?? next.span.start;
		}
		function without(span, holes) {
			let spans = [];
			let { start } = span;
			let inside = holes.filter((each) => each.start >= span.start && each.end <= span.end);
			for (let hole of inside.toSorted((a, b) => a.start - b.start)) {
				hole.start > start && spans.push({
					start,
					end: hole.start
				});
				start = Math.max(start, hole.end);
			}
			start < span.end && spans.push({
				start,
				end: span.end
			});
			return spans;
		}
		var text_encoding = __webpack_require__(2019);
		let HEADS = {
			pg_dump: "PostgreSQL database dump",
			pg_dumpall: "PostgreSQL database cluster dump"
		};
		let PROGRAMS = ["pg_dump", "pg_dumpall"];
		class DumpParts {
			#whole = [];
			#open = [];
			#isBroken = !1;
			#isEnded = !1;
			comment(text, span) {
				for (let program of PROGRAMS) {
					text === HEADS[program] && this.#begin(program, span.start);
					text === `${HEADS[program]} complete` && this.#end(program, span.end);
				}
			}
			content() {
				this.#isEnded = !1;
			}
			get isOfCluster() {
				return this.#open.at(-1)?.program === "pg_dumpall";
			}
			get isComplete() {
				return this.#isEnded && !this.#isBroken && this.#open.length === 0;
			}
			get whole() {
				return this.#whole;
			}
			#begin(program, start) {
				let outer = this.#open.at(-1);
				outer && (outer.program === "pg_dump" || program === "pg_dumpall") && (this.#isBroken = !0);
				outer && (outer.inner += 1);
				this.#open.push({
					program,
					start,
					inner: 0
				});
			}
			#end(program, end) {
				let part = this.#open.pop();
				this.#isEnded = !0;
				if (part?.program !== program) {
					this.#isBroken = !0;
					return;
				}
				let isGlobals = program === "pg_dumpall" && part.inner === 0;
				this.#whole.push({
					program,
					span: {
						start: part.start,
						end
					},
					isGlobals
				});
			}
		}
		let NAME = String.raw`(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
		let MAY_NAME = /^(?:ALTER|GRANT|REVOKE|SET|CREATE (?:POLICY|ROLE|SCHEMA|USER MAPPING)) /i;
		let NAMES = String.raw`${NAME}(?:\s*,\s*${NAME})*`;
		let PLACES = [
			String.raw`^ALTER [\s\S]* OWNER TO (${NAME})$`,
			String.raw`^(?:GRANT|ALTER DEFAULT PRIVILEGES)\b[\s\S]* TO (${NAMES})(?: WITH [A-Z ,]+)?(?: GRANTED BY ${NAME})?$`,
			String.raw`^(?:REVOKE|ALTER DEFAULT PRIVILEGES)\b[\s\S]* FROM (${NAMES})(?: CASCADE| RESTRICT)?$`,
			`^ALTER DEFAULT PRIVILEGES FOR ROLE (${NAMES})`,
			String.raw`^CREATE POLICY ${NAME} ON \S+(?: AS \w+)?(?: FOR \w+)? TO (${NAMES})(?: USING| WITH|$)`,
			`^CREATE SCHEMA(?: IF NOT EXISTS)? (?:${NAME} )?AUTHORIZATION (${NAME})`,
			`^SET (?:SESSION AUTHORIZATION|ROLE) '?(${NAME})'?$`,
			`^CREATE USER MAPPING FOR (${NAME})`,
			`^CREATE ROLE (${NAME})$`
		].map((pattern) => new RegExp(pattern, "i"));
		let OWNED_BY_SUPERUSERS = /^ALTER (?:EVENT TRIGGER|FOREIGN DATA WRAPPER|SUBSCRIPTION) /i;
		let ALWAYS_THERE = /^(?:public|current_user|current_role|session_user|default|none|pg_.*)$/;
		function rolesIn(statement) {
			if (!MAY_NAME.test(statement)) return [];
			let isSuperuser = OWNED_BY_SUPERUSERS.test(statement);
			return PLACES.flatMap((place) => (place.exec(statement)?.[1]?.match(new RegExp(NAME, "g")) ?? []).map(plainName).filter((name) => !ALWAYS_THERE.test(name)).map((name) => ({
				name,
				isSuperuser
			})));
		}
		function plainName(text) {
			return text.startsWith("\"") ? text.slice(1, -1).replaceAll("\"\"", "\"") : text.toLowerCase();
		}
		let TOP = { kind: "top" };
		let KEPT = 8192;
		let SPECIAL = /['"$\\;]|--|\/\*/g;
		let DOLLAR_TAG = /\$(?:[A-Za-z_\x80-\xff][\w\x80-\xff]*)?\$/y;
		let COPY = /^COPY\b/i;
		let FROM_STDIN = /\bFROM\s+stdin\b/i;
		let IDENTIFIER_END = /[\w$\x80-\xff]$/;
		let ESCAPED_STRING = /(?:^|[^\w$\x80-\xff])[eE]$/;
		class SqlLexer {
			#events;
			#state = TOP;
			#text = "";
			#position = 0;
			#origin = 0;
			#statement = "";
			#statementStart = null;
			#comment = "";
			#commentStart = 0;
			#tail = "";
			#isLast = !1;
			constructor(events) {
				this.#events = events;
			}
			get isIdle() {
				return this.#state.kind === "top" && this.#statement.trim() === "";
			}
			push(chunk) {
				this.#text = this.#text.slice(this.#position) + chunk.toString("latin1");
				this.#origin += this.#position;
				this.#position = 0;
				for (; this.#step(););
			}
			end() {
				this.#isLast = !0;
				this.push(Buffer.alloc(0));
			}
			#step() {
				if (this.#position >= this.#text.length) return !1;
				let state = this.#state;
				switch (state.kind) {
					case "top": return this.#stepTop();
					case "quoted": return this.#passTo("'", TOP);
					case "identifier": return this.#passTo("\"", TOP);
					case "escaped": return this.#stepEscaped();
					case "dollar": return this.#passTo(state.tag, TOP);
					case "line-comment": return this.#stepLineComment();
					case "comment": return this.#stepComment(state);
					case "copy": return this.#stepCopy();
				}
			}
			#stepTop() {
				SPECIAL.lastIndex = this.#position;
				let found = SPECIAL.exec(this.#text);
				let end = found?.index ?? this.#text.length - Number(!this.#isLast);
				this.#keep(this.#text.slice(this.#position, end));
				this.#position = end;
				if (!found) return !1;
				return this.#special(found[0]);
			}
			#special(special) {
				if (special === "$") return this.#dollar();
				if (special === "\\") return this.#backslash();
				if (special === ";") return this.#endStatement();
				if (special === "--" || special === "/*") {
					this.#commentStart = this.#origin + this.#position;
					this.#position += 2;
					this.#state = special === "--" ? { kind: "line-comment" } : {
						kind: "comment",
						depth: 1
					};
					this.#keep(" ");
					return !0;
				}
				let isEscaped = special === "'" && ESCAPED_STRING.test(this.#tail);
				this.#keep(special);
				this.#position += 1;
				this.#state = special === "\"" ? { kind: "identifier" } : { kind: isEscaped ? "escaped" : "quoted" };
				return !0;
			}
			#dollar() {
				let isInName = IDENTIFIER_END.test(this.#tail);
				DOLLAR_TAG.lastIndex = this.#position;
				let tag = isInName ? void 0 : DOLLAR_TAG.exec(this.#text)?.[0];
				if (tag !== void 0) {
					this.#keep("$$");
					this.#position += tag.length;
					this.#state = {
						kind: "dollar",
						tag
					};
					return !0;
				}
				let rest = this.#text.length - this.#position;
				let mayGoOn = /^\$[\w\x80-\xff]*$/.test(this.#text.slice(this.#position, this.#position + 256));
				if (!isInName && !this.#isLast && mayGoOn && rest < 256) return !1;
				this.#keep("$");
				this.#position += 1;
				return !0;
			}
			#backslash() {
				let newline = this.#text.indexOf("\n", this.#position);
				let rest = this.#text.length - this.#position;
				if (newline < 0 && !this.#isLast && rest < 65536) return !1;
				let end = newline < 0 ? this.#text.length : newline + 1;
				let command = this.#text.slice(this.#position, end).trimEnd();
				let span = {
					start: this.#origin + this.#position,
					end: this.#origin + end
				};
				this.#events.command(command, span);
				this.#position = end;
				return !0;
			}
			#endStatement() {
				let statement = this.#statement.trim();
				let span = {
					start: this.#statementStart ?? 0,
					end: this.#origin + this.#position + 1
				};
				if (COPY.test(statement) && (FROM_STDIN.test(statement) || FROM_STDIN.test(this.#tail))) {
					let newline = this.#text.indexOf("\n", this.#position);
					if (newline < 0 && !this.#isLast) return !1;
					this.#position = newline < 0 ? this.#text.length : newline;
					this.#state = { kind: "copy" };
				} else this.#position += 1;
				this.#statement = "";
				this.#statementStart = null;
				this.#tail = "";
				statement !== "" && this.#events.statement(statement, span);
				return !0;
			}
			#stepCopy() {
				let end = this.#isLast ? /\n\\\.\r?(?:\n|$)/g : /\n\\\.\r?\n/g;
				end.lastIndex = this.#position;
				let found = end.exec(this.#text);
				if (!found) {
					this.#position = Math.max(this.#position, this.#text.length - 5);
					return !1;
				}
				this.#position = found.index + found[0].length;
				this.#state = TOP;
				this.#events.rows();
				return !0;
			}
			#stepEscaped() {
				let special = /['\\]/g;
				special.lastIndex = this.#position;
				let found = special.exec(this.#text);
				let end = found?.index ?? this.#text.length;
				this.#keep(this.#text.slice(this.#position, end));
				this.#position = end;
				if (!found) return !1;
				if (end + 1 >= this.#text.length && !this.#isLast) return !1;
				if (found[0] === "\\" || this.#text[end + 1] === "'") {
					this.#position = Math.min(end + 2, this.#text.length);
					return !0;
				}
				this.#keep("'");
				this.#position += 1;
				this.#state = TOP;
				return !0;
			}
			#stepLineComment() {
				let newline = this.#text.indexOf("\n", this.#position);
				let end = newline < 0 ? this.#text.length : newline;
				this.#comment.length < KEPT && (this.#comment += this.#text.slice(this.#position, end));
				this.#position = end;
				if (newline < 0 && !this.#isLast) return !1;
				let span = {
					start: this.#commentStart,
					end: this.#origin + end
				};
				this.#events.comment(this.#comment.slice(0, KEPT).trim(), span);
				this.#comment = "";
				this.#state = TOP;
				return !0;
			}
			#stepComment(state) {
				let edge = /\/\*|\*\//g;
				edge.lastIndex = this.#position;
				let found = edge.exec(this.#text);
				if (!found) {
					this.#position = Math.max(this.#position, this.#text.length - Number(!this.#isLast));
					return !1;
				}
				this.#position = found.index + 2;
				state.depth += found[0] === "/*" ? 1 : -1;
				state.depth === 0 && (this.#state = TOP);
				return !0;
			}
			#passTo(end, next) {
				let index = this.#text.indexOf(end, this.#position);
				if (index < 0) {
					let passed = Math.max(this.#position, this.#text.length - end.length + 1);
					end.length === 1 && this.#keep(this.#text.slice(this.#position, passed));
					this.#position = passed;
					return !1;
				}
				end.length === 1 && this.#keep(this.#text.slice(this.#position, index + 1));
				this.#position = index + end.length;
				this.#state = next;
				return !0;
			}
			#keep(text) {
				this.#tail = (this.#tail + text.slice(-64)).slice(-64);
				let first = this.#statementStart === null ? text.search(/\S/) : -1;
				first >= 0 && (this.#statementStart = this.#origin + this.#position + first);
				let room = KEPT - this.#statement.length;
				room > 0 && (this.#statement += text.slice(0, room));
			}
		}
		let LEFT_OUT = /^(?:(?:CREATE|ALTER|DROP|COMMENT\s+ON|SECURITY\s+LABEL\b[^;]*?\bON)\s+SUBSCRIPTION\b|DROP\s+EXTENSION\s+(?:IF\s+EXISTS\s+)?plpgsql$)/i;
		let VERSION = /^Dumped (from database|by pg_dump) version (\d+)/;
		let RESTRICTION = /^\\(?:un)?restrict [A-Za-z0-9]+$/;
		let CONNECT = /^\\connect (?:-reuse-previous=on "dbname='((?:[^'\\]|\\.)+)'"|"((?:[^"]|"")+)"|(\S+))$/;
		class SqlFactsReader {
			#parts = new DumpParts();
			#sourceMajor = 0;
			#dumpMajor = 0;
			#encoding = null;
			#decode = (0, text_encoding.o)("UTF8");
			#created = 0;
			#rows = 0;
			#inserted = new Set();
			#roles = new Map();
			#connects = [];
			#restrictions = [];
			#leftOut = [];
			#command = null;
			#bytes = 0;
			#lexer = new SqlLexer({
				statement: (text, span) => this.#statement(text, span),
				comment: (text, span) => this.#comment(text, span),
				command: (text, span) => this.#backslash(text, span),
				rows: () => {
					this.#rows += 1;
				}
			});
			push(chunk) {
				let hasMark = this.#bytes === 0 && chunk.indexOf("\ufeff") === 0;
				this.#bytes += chunk.length;
				if (!hasMark) {
					this.#lexer.push(chunk);
					return;
				}
				this.#restrictions.push({
					start: 0,
					end: 3
				});
				this.#lexer.push(Buffer.concat([Buffer.from("   "), chunk.subarray(3)]));
			}
			facts() {
				this.#lexer.end();
				return {
					parts: this.#parts.whole,
					sourceMajor: this.#sourceMajor,
					dumpMajor: this.#dumpMajor,
					encoding: this.#encoding,
					isComplete: this.#parts.isComplete && this.#lexer.isIdle,
					created: this.#created,
					withRows: this.#rows + this.#inserted.size,
					roles: Array.from(this.#roles, ([name, isSuperuser]) => ({
						name,
						isSuperuser
					})),
					connects: this.#connects,
					restrictions: this.#restrictions,
					leftOut: this.#leftOut,
					command: this.#command,
					bytes: this.#bytes
				};
			}
			#comment(text, span) {
				this.#parts.comment(text, span);
				let [, which, major] = VERSION.exec(text) ?? [];
				which === "from database" && (this.#sourceMajor = Number(major));
				which === "by pg_dump" && (this.#dumpMajor = Number(major));
			}
			#statement(bytes, span) {
				this.#parts.content();
				if (LEFT_OUT.test(bytes)) {
					this.#leftOut.push(span);
					return;
				}
				let text = this.#decode(Buffer.from(bytes, "latin1"));
				/^CREATE /i.test(text) && !this.#parts.isOfCluster && (this.#created += 1);
				let insert = /^INSERT INTO (?:ONLY )?((?:"(?:[^"]|"")+"|[^\s(])+)/i.exec(text)?.[1];
				insert !== void 0 && this.#inserted.add(insert);
				let encoding = /^SET client_encoding = '([^']+)'/i.exec(text)?.[1];
				if (encoding !== void 0) {
					this.#parts.isOfCluster || (this.#encoding = encoding);
					this.#decode = (0, text_encoding.o)(encoding);
				}
				for (let { name, isSuperuser } of insert === void 0 ? rolesIn(text) : []) this.#roles.set(name, isSuperuser || (this.#roles.get(name) ?? !1));
			}
			#backslash(text, span) {
				if (RESTRICTION.test(text)) {
					this.#restrictions.push(span);
					return;
				}
				this.#parts.content();
				let [, odd, quoted, plain] = CONNECT.exec(text) ?? [];
				let database = odd?.replace(/\\(.)/g, "$1") ?? quoted?.replaceAll("\"\"", "\"") ?? plain;
				database === void 0 ? this.#command ??= text.slice(0, 60) : this.#connects.push({
					database: this.#decode(Buffer.from(database, "latin1")),
					span
				});
			}
		}
		let BOOTSTRAP_ROLE = "postgres";
		let DATABASE = "restored";
		async function examineDump(dump, world) {
			return dump.format === "plain" ? examinePlain(dump, world) : examineArchive(dump, world);
		}
		async function examineArchive(dump, world) {
			let { entries, sourceMajor, dumpMajor } = await readArchive(dump, ["--list"], world, archive_listing.v);
			if (entries === 0) throw new errors.jU("archive-empty", `${dump.path} holds no entry`);
			let { roles, encoding } = await readArchive(dump, [
				"--section=pre-data",
				"--section=post-data",
				"--file=-"
			], world, factsOf);
			return {
				needs: needsOf({
					sourceMajor,
					dumpMajor,
					roles,
					encoding,
					objects: entries
				}),
				plain: null
			};
		}
		async function examinePlain(dump, world) {
			let facts = await readPlain(dump, world);
			let plain = planPlain(facts);
			let { dumpMajor, roles, encoding, created } = facts;
			return {
				needs: {
					...needsOf({
						sourceMajor: Math.max(facts.sourceMajor, dumpMajor),
						dumpMajor,
						roles,
						encoding,
						objects: created
					}),
					database: plain.database ?? DATABASE
				},
				plain
			};
		}
		function needsOf({ sourceMajor, dumpMajor, roles, encoding, objects }) {
			return {
				sourceMajor: Math.max(sourceMajor, choose.JQ),
				dumpMajor: Math.max(dumpMajor, choose.JQ),
				database: DATABASE,
				server: {
					encoding: encoding === "SQL_ASCII" ? "SQL_ASCII" : "UTF8",
					collate: encoding === "SQL_ASCII" ? "C" : "C.UTF-8",
					ctype: encoding === "SQL_ASCII" ? "C" : "C.UTF-8",
					bootstrapRole: BOOTSTRAP_ROLE,
					systemIdentifier: null
				},
				extensions: {},
				roles: roles.filter(({ name }) => name !== BOOTSTRAP_ROLE).map(({ name, isSuperuser }) => ({
					name,
					attributes: isSuperuser ? "SUPERUSER" : "",
					memberOf: []
				})),
				areRolesGuessed: !0,
				lockedObjects: objects * 4 + 1e3
			};
		}
		async function factsOf(text) {
			let reader = new SqlFactsReader();
			for await (let chunk of text) reader.push(chunk);
			return reader.facts();
		}
		async function readPlain(dump, world) {
			let reader = new SqlFactsReader();
			try {
				await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(dump.path, { highWaterMark: 262144 }), unframing(dump), async (text) => {
					for await (let chunk of text) reader.push(chunk);
				}, { signal: world.signal });
			} catch (error) {
				world.signal.throwIfAborted();
				let code = error instanceof Error && "code" in error ? String(error.code) : "";
				if (!(error instanceof Error) || !/^Z_|^ZSTD_/.test(code)) throw error;
				let detail = error.message;
				throw new errors.jU("frame-corrupt", `the frame of ${dump.path} is damaged: ${detail}`, { detail });
			}
			return reader.facts();
		}
		async function readArchive(dump, args, world, read) {
			let newest = (await (0, installations.v)(world.processes)).find((each) => each.hasClient);
			if (!newest) throw new errors.jU("postgres-missing", "no PostgreSQL is installed here", { major: 14 });
			let isDirectory = dump.format === "directory";
			let head = new external_node_stream_.PassThrough();
			let reader = world.processes.start({
				file: (0, external_node_path_.join)(newest.directory, "pg_restore"),
				args: [
					`--format=${dump.format}`,
					...args,
					...isDirectory ? [dump.path] : []
				],
				env: connection_settings.e9,
				timeoutSeconds: 600,
				signal: world.signal
			}, isDirectory ? void 0 : head);
			let fed = isDirectory ? Promise.resolve() : (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(dump.path), unframing(dump), head).catch(() => void 0);
			try {
				let found = await read(reader.stdout);
				await reader.done;
				return found;
			} catch (error) {
				world.signal.throwIfAborted();
				let detail = error instanceof Error ? error.message : String(error);
				throw new errors.jU("archive-corrupt", `pg_restore cannot read ${dump.path}: ${detail}`, { detail });
			} finally {
				head.destroy();
				await fed;
			}
		}
		function unframing({ frame }) {
			return frame ? (0, frame_frame.gF)(frame) : new external_node_stream_.PassThrough();
		}
		var external_node_fs_promises_ = __webpack_require__(1455);
		let HEAD_BYTES = 65536;
		let OTHER_PACKINGS = [
			[
				[
					4,
					34,
					77,
					24
				],
				"lz4",
				"lz4 -d"
			],
			[
				[
					66,
					90,
					104
				],
				"bzip2",
				"bunzip2"
			],
			[
				[
					253,
					55,
					122,
					88,
					90,
					0
				],
				"xz",
				"unxz"
			],
			[
				[
					80,
					75,
					3,
					4
				],
				"zip",
				"unzip"
			],
			[
				[
					55,
					122,
					188,
					175,
					39,
					28
				],
				"7z",
				"7z x"
			],
			[
				[133, 1],
				"GnuPG",
				"gpg --decrypt"
			],
			[
				[255, 254],
				"UTF-16",
				"iconv --from-code=UTF-16 --to-code=UTF-8"
			]
		];
		let PLAIN_HEAD = /^-- PostgreSQL database (?:cluster )?dump\r?$/m;
		let TAR_MAGIC = {
			text: "ustar",
			position: 257
		};
		let CONTENTS = "toc.dat";
		async function recogniseDump(path) {
			if ((await (0, external_node_fs_promises_.stat)(path)).isDirectory()) return recogniseDirectory(path);
			let packed = await headOf(path, null);
			if (packed.bytes.length === 0) throw new errors.jU("file-empty", `${path} is empty`, { path });
			let frame = (0, frame_frame.VN)(packed.bytes);
			let { bytes, damage } = frame === null ? packed : await headOf(path, frame);
			let format = formatOf(bytes);
			if (typeof format == "string") return {
				format,
				frame
			};
			if (damage !== null) throw corrupt(path, damage);
			if (bytes.length === 0) throw new errors.jU("file-empty", `${path} holds nothing`, { path });
			throw recognise_dump_unsupported(path, format);
		}
		async function recogniseDirectory(path) {
			if (!(await (0, external_node_fs_promises_.stat)((0, external_node_path_.join)(path, CONTENTS)).catch(() => null))?.isFile()) throw recognise_dump_unsupported(path, { what: `a directory without ${CONTENTS}` });
			return {
				format: "directory",
				frame: null
			};
		}
		function formatOf(head) {
			if (head.subarray(0, 5).toString("latin1") === "PGDMP") return "custom";
			let { text, position } = TAR_MAGIC;
			if (head.subarray(position, position + text.length).toString("latin1") === text) return head.subarray(0, 8).toString("latin1") === `${CONTENTS}\0` ? "tar" : {
				what: "a tar archive of files",
				command: "tar --extract --file"
			};
			let packing = OTHER_PACKINGS.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
			if (packing) return {
				what: `packed by ${packing[1]}`,
				command: packing[2]
			};
			let start = head.toString("latin1");
			if (PLAIN_HEAD.test(start)) return "plain";
			if (/^-- (?:MySQL|MariaDB) dump/m.test(start)) return { what: "a dump of MySQL or MariaDB" };
			return { what: "neither an archive of pg_dump nor its plain SQL" };
		}
		async function headOf(path, frame) {
			let end = (frame === null ? HEAD_BYTES : 1048576) - 1;
			let chunks = [];
			let length = 0;
			let take = async (source) => {
				for await (let chunk of source) {
					chunks.push(chunk);
					length += chunk.length;
					if (length >= HEAD_BYTES) return;
				}
			};
			let unframed = frame === null ? new external_node_stream_.PassThrough() : (0, frame_frame.gF)(frame);
			let damage = await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(path, { end }), unframed, take).then(() => null, (error) => error instanceof Error ? error : Error(String(error)));
			let code = damage && "code" in damage ? String(damage.code) : "";
			let isEnough = length >= HEAD_BYTES;
			if (damage && !isEnough && !/^Z_|^ZSTD_/.test(code)) throw damage;
			return {
				bytes: Buffer.concat(chunks),
				damage: isEnough ? null : damage
			};
		}
		function corrupt(path, { message }) {
			let detail = message;
			return new errors.jU("frame-corrupt", `the frame of ${path} is damaged: ${detail}`, { detail });
		}
		function recognise_dump_unsupported(path, { what, command }) {
			return new errors.jU("format-unsupported", `${path} is ${what}`, {
				detail: what,
				...command === void 0 ? {} : { command }
			});
		}
		var staging_needs = __webpack_require__(6492);
		var fetch_dump = __webpack_require__(9366);
		async function examineBackup(backup, passport, world) {
			let format = passport ? (0, fetch_dump.qf)(passport)?.format ?? "custom" : void 0;
			if (passport && format === "custom") return {
				backup,
				needs: (0, staging_needs.H)(passport),
				plain: null
			};
			let form = format ? {
				format,
				frame: backup.frame
			} : await recogniseDump(backup.dumpPath);
			let examined = await examineDump({
				path: backup.dumpPath,
				...form
			}, world);
			return {
				backup: {
					...backup,
					...form
				},
				needs: passport ? (0, staging_needs.H)(passport) : examined.needs,
				plain: examined.plain
			};
		}
	}),
	6567: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => openLocalStaging });
		var _engines_postgres_restore_empty_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
		var _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);
		var _engines_postgres_staging_private_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8373);
		var _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9569);
		var _engines_postgres_tools_choose_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5597);
		var _prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(834);
		async function openLocalStaging(request, world) {
			let { needs, bytesForMemory } = request;
			let user = await world.unprivilegedUser();
			let memory = bytesForMemory === void 0 ? null : await (0, _engines_postgres_staging_private_memory_js__WEBPACK_IMPORTED_MODULE_2__.uy)(bytesForMemory, user, world);
			let directory = await (0, _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__.h)(request.drill.config.drill.directory, world, user);
			return {
				isInMemory: memory !== null,
				workspace: directory.path,
				target: {
					open: async () => (0, _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_1__.g)({
						installation: await (0, _engines_postgres_tools_choose_programs_js__WEBPACK_IMPORTED_MODULE_4__.j)(needs, world),
						directory,
						user,
						superuser: needs.server.bootstrapRole,
						encoding: needs.server.encoding,
						lockedObjects: needs.lockedObjects,
						isCopy: !0,
						...memory ? { memory } : {}
					}, world),
					prepare: (server) => (0, _prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__.pm)({
						server,
						isolation: "a server of its own without network"
					}, request, world),
					recreate: (server) => (0, _prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__.Dn)(server, needs, world),
					addDatabase: (server, name) => (0, _engines_postgres_restore_empty_database_js__WEBPACK_IMPORTED_MODULE_0__.y)(server, name, needs, world)
				},
				remove: async () => {
					await directory.remove();
					return [];
				}
			};
		}
	}),
	834: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pm: () => prepareStaging,
			Dn: () => recreateDatabase,
			s_: () => requireCapability
		});
		var connection = __webpack_require__(6279);
		var server_facts = __webpack_require__(2870);
		var prepare_database = __webpack_require__(5210);
		let INITIAL = "postgres";
		async function connectBeside(cluster, database, signal) {
			if (database !== INITIAL) return (0, connection.Ng)(cluster.settings(INITIAL), signal);
			let session = await (0, connection.Ng)(cluster.settings("template1"), signal);
			await session.query(`DROP DATABASE ${INITIAL} WITH (FORCE)`);
			return session;
		}
		var errors = __webpack_require__(6595);
		async function prepareStaging(opened, request, world) {
			let { needs } = request;
			let session = await connectBeside(opened.server, needs.database, world.signal);
			try {
				await requireIsolation(session, opened, request);
				await requireCapability(session, needs);
				await (0, prepare_database.Qe)(session, needs.roles);
				await (0, prepare_database.cD)(session, needs.database, needs.server);
			} finally {
				await session.close();
			}
			return opened.server.settings(needs.database);
		}
		async function recreateDatabase(staging, { database, server: source }, world) {
			let session = await connectBeside(staging, database, world.signal);
			try {
				await session.query(`DROP DATABASE ${(0, connection.Cm)(database)} WITH (FORCE)`);
				await (0, prepare_database.cD)(session, database, source);
			} finally {
				await session.close();
			}
		}
		async function requireCapability(session, needs) {
			await requireMajor(session, needs.sourceMajor);
			let gap = (await (0, prepare_database._3)(session, needs.extensions)).find((each) => !each.offered);
			if (gap) throw extensionMissing(gap, needs.sourceMajor);
		}
		async function requireIsolation(session, { server, isolation }, { needs, recorder }) {
			let [identity] = await session.query("SELECT system_identifier::text FROM pg_control_system()");
			let source = needs.server.systemIdentifier;
			if (source !== null && identity?.[0] === source) throw new errors.jU("target-is-source", "the staging server is the source itself", { source: needs.database });
			recorder.check({
				id: "isolation",
				status: "pass",
				expected: isolation,
				actual: server.place
			});
		}
		async function requireMajor(session, needed) {
			let [row] = await session.query("SELECT current_setting('server_version_num'), current_setting('server_version')");
			let [number, found = ""] = row ?? [];
			if ((0, server_facts.Ds)(Number(number)) >= needed) return;
			let message = `PostgreSQL ${needed} or newer is needed, the staging server is ${found}`;
			let facts = {
				found: found ?? "",
				needed,
				major: needed
			};
			throw new errors.jU("postgres-too-old", message, facts);
		}
		function extensionMissing({ name, wanted }, major) {
			let message = `extension ${name} ${wanted} is not installed where the drill restores`;
			return new errors.jU("extension-missing", message, {
				extension: name,
				major
			});
		}
	}),
	1078: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => removeStaging });
		async function removeStaging(staging, recorder) {
			let left = await staging.remove();
			if (left.length === 0) return;
			let actual = left.join(", ");
			recorder.check({
				id: "leftovers",
				status: "warn",
				expected: "nothing is left of staging",
				actual,
				reason: "staging-left",
				facts: { left: actual }
			});
		}
	}),
	3126: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => openStaging });
		var requirements = __webpack_require__(6217);
		var compose_project = __webpack_require__(5327);
		var empty_database = __webpack_require__(8432);
		var external_node_crypto_ = __webpack_require__(7598);
		var throw_away_settings = __webpack_require__(7807);
		var until_server_answers = __webpack_require__(6302);
		let PORT = 5432;
		let VOLUME_PATH = "/lastro";
		async function startDockerServer(request, world) {
			let { project, name, superuser } = request;
			let password = (0, external_node_crypto_.randomBytes)(24).toString("base64url");
			world.maskSecret(password);
			let limits = {
				...request.limits,
				readySeconds: 120
			};
			let running = await project.start(serviceOf(request, password), limits);
			let port = running.port ?? PORT;
			let common = {
				user: superuser,
				password
			};
			let settings = (database) => ({
				...common,
				host: "127.0.0.1",
				port,
				database
			});
			await Promise.race([(0, until_server_answers.H)(settings("postgres"), 120, world), running.died]);
			return {
				settings,
				settingsInside: (database) => ({
					...common,
					host: name,
					port: PORT,
					database
				}),
				place: `container ${running.container}, 127.0.0.1:${port}`,
				died: running.died,
				stop: () => Promise.resolve()
			};
		}
		function serviceOf({ name, image, port, superuser, encoding, lockedObjects }, password) {
			return {
				name,
				image,
				environment: {
					POSTGRES_USER: superuser,
					POSTGRES_PASSWORD: password,
					POSTGRES_DB: "postgres",
					POSTGRES_INITDB_ARGS: `--no-sync --no-locale --encoding=${encoding}`,
					PGDATA: `${VOLUME_PATH}/data`,
					TZ: "UTC"
				},
				command: ["postgres", ...(0, throw_away_settings.l)((0, throw_away_settings.E)(lockedObjects))],
				mounts: [{
					kind: "volume",
					name: "data",
					path: VOLUME_PATH
				}],
				port: {
					container: PORT,
					host: port
				}
			};
		}
		var staging_directory = __webpack_require__(9569);
		var errors = __webpack_require__(6595);
		var prepare_staging = __webpack_require__(834);
		async function openDockerStaging(request, world) {
			let { needs } = request;
			let { directory: parent, docker, backend, timeoutSeconds } = request.drill.config.drill;
			let directory = await (0, staging_directory.h)(parent, world, null);
			let subject = {
				directory: directory.path,
				procedure: request.recorder.procedure
			};
			let project = await (0, compose_project.U8)(subject, world).catch(async (error) => {
				await directory.remove();
				throw error;
			});
			let opened;
			return {
				workspace: directory.path,
				containers: {
					project,
					settingsInside: (database) => {
						if (!opened) throw Error("the server is not open yet");
						return opened.settingsInside(database);
					}
				},
				target: {
					open: async () => {
						opened = await startDockerServer({
							project,
							name: backend?.compose?.database ?? "database",
							image: docker.image,
							port: docker.port,
							limits: {
								pull: docker.pull,
								pullSeconds: timeoutSeconds
							},
							superuser: needs.server.bootstrapRole,
							encoding: needs.server.encoding,
							lockedObjects: needs.lockedObjects
						}, world);
						return opened;
					},
					prepare: (server) => (0, prepare_staging.pm)({
						server,
						isolation: "a container of its own, reachable from this host only"
					}, request, world),
					recreate: (server) => (0, prepare_staging.Dn)(server, needs, world),
					addDatabase: (server, name) => (0, empty_database.y)(server, name, needs, world)
				},
				remove: async () => {
					let left = await takeDown(project);
					left.length === 0 && await directory.remove();
					return left;
				}
			};
		}
		async function takeDown(project) {
			try {
				return await project.down();
			} catch (error) {
				if (!(error instanceof errors.Qd)) throw error;
				return [`project ${project.name} (${error.message})`];
			}
		}
		var local_staging = __webpack_require__(6567);
		var promises_ = __webpack_require__(8500);
		var connection_settings = __webpack_require__(9338);
		var external_node_dns_promises_ = __webpack_require__(1553);
		var external_node_fs_promises_ = __webpack_require__(1455);
		var external_node_os_ = __webpack_require__(8161);
		async function haveSameAddress(one, other) {
			if (one.port !== other.port) return !1;
			let [here, there] = await Promise.all([addressesOf(one.host), addressesOf(other.host)]);
			return here.some((address) => there.includes(address));
		}
		async function addressesOf(host) {
			if (host.startsWith("/")) return [await (0, external_node_fs_promises_.realpath)(host).catch(() => host)];
			let own = new Set(Object.values((0, external_node_os_.networkInterfaces)()).flatMap((each) => (each ?? []).map(({ address }) => address)));
			let isHere = (address) => own.has(address) || /^(127\.|::1$)/.test(address);
			try {
				return (await (0, external_node_dns_promises_.lookup)(host, { all: !0 })).map(({ address }) => withoutMapping(address)).map((each) => isHere(each) ? "this machine" : each);
			} catch {
				return [host.toLowerCase()];
			}
		}
		function withoutMapping(address) {
			return address.replace(/^::ffff:(?=\d+\.)/i, "");
		}
		var target_session = __webpack_require__(5990);
		async function guardTarget(session, guard, world) {
			let { target, isConfirmed } = guard;
			let systemIdentifier = await requireSuperuser(session, target);
			let source = await sourceBehind(guard, systemIdentifier);
			if (source?.database === target.database) throw new errors.jU("target-is-source", `${(0, connection_settings.L5)(target)} is source ${source.name}`, { source: source.name });
			let facts = { target: target.database };
			if (source && !isConfirmed) throw new errors.jU("target-looks-like-source", `${(0, connection_settings.L5)(target)} is on the server of source ${source.name}`, {
				...facts,
				source: source.name
			});
			let isThere = await (0, target_session.A0)(session, target.database);
			let { objects, tables } = isThere ? await (0, target_session.r0)(target, world.signal) : {
				objects: 0,
				tables: 0
			};
			if (objects > 0 && !isConfirmed) throw new errors.jU("target-not-empty", `${(0, connection_settings.L5)(target)} is not empty`, {
				...facts,
				objects,
				tables
			});
			return {
				systemIdentifier,
				isThere,
				sharesServerWith: source?.name ?? null
			};
		}
		async function requireSuperuser(session, target) {
			let [role] = await session.query("SELECT rolsuper::text, pg_is_in_recovery()::text FROM pg_roles WHERE rolname = current_user");
			let [isSuperuser, isStandby] = role ?? [];
			if (isSuperuser !== "true" || isStandby === "true") {
				let detail = isStandby === "true" ? "the server is a standby" : `${target.user} is no superuser`;
				throw new errors.jU("target-privileges", `${(0, connection_settings.L5)(target)}: ${detail}`, { detail });
			}
			let [identity] = await session.query("SELECT system_identifier::text FROM pg_control_system()");
			return identity?.[0] ?? "";
		}
		async function sourceBehind({ target, sources, needs }, systemIdentifier) {
			let found = [];
			systemIdentifier === needs.server.systemIdentifier && found.push({
				name: needs.database,
				database: needs.database
			});
			for (let [name, source] of Object.entries(sources)) await haveSameAddress(source, target) && found.push({
				name,
				database: source.database
			});
			return found.find(({ database }) => database === target.database) ?? found[0];
		}
		var made_record = __webpack_require__(6597);
		var connection = __webpack_require__(6279);
		var prepare_database = __webpack_require__(5210);
		async function makeTarget(session, request) {
			let { target, guarded, needs, directory } = request;
			let roles = await missingRoles(session, needs);
			let nonce = (0, external_node_crypto_.randomBytes)(4).toString("hex");
			let record = {
				host: target.host,
				port: target.port,
				systemIdentifier: guarded.systemIdentifier,
				database: target.database,
				setAside: guarded.isThere ? `lastro_set_aside_${nonce}` : null,
				roles: roles.map(({ name }) => name),
				mark: `made by a Lastro drill, ${nonce}`
			};
			await (0, made_record.g)(directory, record);
			try {
				await takeName(session, record);
				record.setAside !== null && await setAside(session, target.database, record.setAside);
				await makeRoles(session, roles, record.mark);
				await makeDatabase(session, record, request);
				return record;
			} catch (error) {
				request.signal.throwIfAborted();
				if (error instanceof errors.jU) throw error;
				let detail = error instanceof Error ? error.message : String(error);
				throw new errors.jU("staging-failed", `cannot prepare the server: ${detail}`, { detail });
			}
		}
		async function remakeTarget(session, record, request) {
			await takeName(session, record);
			let [row] = await session.query("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1", [record.database]);
			if (row?.[0] !== record.mark) {
				let detail = `database ${record.database} is not the one that this drill made`;
				throw new errors.jU("staging-failed", detail, { detail });
			}
			await session.query(`DROP DATABASE ${(0, connection.Cm)(record.database)} WITH (FORCE)`);
			await makeDatabase(session, record, request);
		}
		async function takeName(session, { mark }) {
			await session.query("SELECT set_config('application_name', $1, false)", [mark]);
		}
		async function makeDatabase(session, { database, mark }, request) {
			await (0, prepare_database.cD)(session, database, request.needs.server);
			await session.query(`COMMENT ON DATABASE ${(0, connection.Cm)(database)} IS ${(0, connection.ce)(mark)}`);
			await givePublicSchema(request);
		}
		async function missingRoles(session, { roles, server }) {
			let bootstrap = {
				name: server.bootstrapRole,
				attributes: "SUPERUSER",
				memberOf: []
			};
			let rows = await session.query("SELECT rolname FROM pg_roles");
			let there = new Set(rows.map(([name]) => name));
			return [bootstrap, ...roles].filter(({ name }) => !there.has(name));
		}
		async function makeRoles(session, roles, mark) {
			await session.query("BEGIN");
			for (let role of roles) {
				await (0, prepare_database.rd)(session, role);
				await session.query(`COMMENT ON ROLE ${(0, connection.Cm)(role.name)} IS ${(0, connection.ce)(mark)}`);
			}
			await (0, prepare_database.MI)(session, roles);
			await session.query("COMMIT");
		}
		async function setAside(session, database, aside) {
			try {
				await session.query(`ALTER DATABASE ${(0, connection.Cm)(database)} RENAME TO ${(0, connection.Cm)(aside)}`);
			} catch (error) {
				let detail = error instanceof Error ? error.message : String(error);
				throw new errors.jU("target-in-use", `cannot set ${database} aside: ${detail}`, {
					target: database,
					detail
				});
			}
		}
		async function givePublicSchema({ target, needs, signal }) {
			let session = await (0, connection.Ng)(target, signal);
			try {
				let owner = (0, connection.Cm)(needs.server.bootstrapRole);
				let [row] = await session.query("SELECT nspowner::text FROM pg_namespace WHERE nspname = 'public'");
				row?.[0] === "10" && await session.query(`ALTER SCHEMA public OWNER TO ${owner}`);
			} finally {
				await session.close();
			}
		}
		var unmake_target = __webpack_require__(5089);
		async function openUrlStaging(request, target, world) {
			let directory = await (0, staging_directory.h)(request.drill.config.drill.directory, world, null);
			let guarded;
			let made;
			return {
				workspace: directory.path,
				target: {
					open: async () => {
						guarded = await guardServer(request, target, world);
						return separateServer(target);
					},
					prepare: async () => {
						guarded && (made = await prepare({
							...request,
							target,
							guarded
						}, directory.path, world));
						return target;
					},
					recreate: async () => {
						made && await recreate(made, {
							needs: request.needs,
							target
						}, world);
					}
				},
				remove: async () => {
					let left = await removeMade(directory.path, target, world.signal.aborted);
					left.length === 0 && await directory.remove();
					return left;
				}
			};
		}
		function separateServer(target) {
			return {
				settings: (database) => ({
					...target,
					database
				}),
				place: `server ${target.host}:${target.port}, database ${target.database}`,
				died: new Promise(() => void 0),
				stop: () => Promise.resolve()
			};
		}
		async function guardServer({ drill, needs }, target, world) {
			let sources = Object.entries(drill.config.backups?.sources ?? {});
			let session = await (0, target_session.St)(target, world.signal);
			try {
				return await guardTarget(session, {
					target,
					sources: Object.fromEntries(sources.map(([name, { connection }]) => [name, connection])),
					needs,
					isConfirmed: drill.confirmedTarget === target.database
				}, world);
			} finally {
				await session.close();
			}
		}
		async function prepare({ target, guarded, needs, recorder }, directory, world) {
			let common = {
				id: "isolation",
				expected: "another server than that of any source",
				actual: separateServer(target).place
			};
			let source = guarded.sharesServerWith;
			recorder.check(source === null ? {
				...common,
				status: "pass"
			} : {
				...common,
				status: "warn",
				reason: "target-looks-like-source",
				facts: {
					target: target.database,
					source
				}
			});
			let session = await (0, target_session.St)(target, world.signal);
			try {
				await (0, prepare_staging.s_)(session, needs);
				return await makeTarget(session, {
					target,
					guarded,
					needs,
					directory,
					signal: world.signal
				});
			} finally {
				await session.close();
			}
		}
		async function recreate(made, request, world) {
			let session = await (0, target_session.St)(request.target, world.signal);
			try {
				await remakeTarget(session, made, {
					...request,
					signal: world.signal
				});
			} finally {
				await session.close();
			}
		}
		async function removeMade(directory, target, isCancelled) {
			let record = await (0, made_record.n)(directory);
			if (record === null) return [];
			let seconds = isCancelled ? 4 : 60;
			let impatience = AbortSignal.timeout(seconds * 1e3);
			try {
				return await Promise.race([(0, unmake_target.B)(record, target, impatience), expiry(seconds)]);
			} catch (error) {
				let detail = error instanceof Error ? error.message : String(error);
				return [`database ${record.database} on ${(0, connection_settings.L5)(target)} (${detail})`];
			}
		}
		async function expiry(seconds) {
			await (0, promises_.setTimeout)(seconds * 1e3, void 0, { ref: !1 });
			throw Error(`no answer within ${seconds} s`);
		}
		function openStaging(request, world) {
			switch (request.drill.config.drill.staging) {
				case "docker": return openDockerStaging(request, world);
				case "local": return (0, local_staging.b)(request, world);
				case "url": return openUrlStaging(request, (0, requirements.U4)(request.drill.config), world);
			}
		}
	})
};
