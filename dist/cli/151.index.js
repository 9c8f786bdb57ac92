"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {
	1151: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { restoreCheckHandler: () => restoreCheckHandler });
		var external_node_path_ = __webpack_require__(6760);
		var fill_restaurants = __webpack_require__(493);
		let SIZE = {
			tenants: 3,
			sales: 60,
			sessions: 2
		};
		function sampleRestaurants(settings, world) {
			return (0, fill_restaurants.S)(settings, SIZE, world);
		}
		var load_config = __webpack_require__(3532);
		var parse_config = __webpack_require__(625);
		var requirements = __webpack_require__(6217);
		var errors = __webpack_require__(6595);
		function openCheckout(directory, world) {
			let ask = async (...args) => {
				let question = [
					"-C",
					directory,
					"-c",
					`safe.directory=${directory}`,
					...args
				];
				let answer = await world.processes.ask({
					file: "git",
					args: question
				}).catch(() => null);
				return answer?.exitCode === 0 ? answer.stdout : void 0;
			};
			return {
				directory,
				head: async () => (await ask("rev-parse", "--verify", "HEAD^{commit}"))?.trim(),
				fileAt: (commit, path) => ask("cat-file", "blob", `${commit}:${path}`),
				changedSince: async (commit) => (await ask("diff-tree", "-r", "-z", "--name-only", "--no-renames", commit, "HEAD"))?.split("\0").filter((name) => name !== "")
			};
		}
		var promises_ = __webpack_require__(1455);
		async function readSurroundings(environment, checkout) {
			if (environment.GITHUB_ACTIONS !== "true") return {
				run: void 0,
				isOwnHost: !0,
				temporary: void 0
			};
			return {
				run: {
					eventName: environment.GITHUB_EVENT_NAME ?? "",
					event: await readEvent(environment.GITHUB_EVENT_PATH),
					repository: environment.GITHUB_REPOSITORY ?? "",
					ref: environment.GITHUB_REF ?? "",
					sha: environment.GITHUB_SHA ?? "",
					checkedOut: await checkout.head()
				},
				isOwnHost: environment.RUNNER_ENVIRONMENT !== "github-hosted",
				temporary: environment.RUNNER_TEMP
			};
		}
		async function readEvent(path) {
			if (!path) return;
			try {
				return JSON.parse(await (0, promises_.readFile)(path, "utf8"));
			} catch {
				return;
			}
		}
		var dist = __webpack_require__(7934);
		let commit = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
		let account = dist.Ikc({
			login: dist.YjP(),
			type: dist.YjP()
		});
		let repository = dist.Ikc({
			id: dist.aig(),
			full_name: dist.YjP()
		});
		let pullRequestEvent = dist.Ikc({
			repository: dist.Ikc({
				...repository.entries,
				default_branch: dist.YjP()
			}),
			sender: account,
			pull_request: dist.Ikc({
				user: account,
				head: dist.Ikc({
					sha: commit,
					repo: dist.mee(repository)
				}),
				base: dist.Ikc({
					sha: commit,
					ref: dist.YjP(),
					repo: repository
				})
			})
		});
		let branchEvent = dist.Ikc({ repository: dist.Ikc({
			...repository.entries,
			default_branch: dist.YjP()
		}) });
		let BRANCH_EVENTS = [
			"push",
			"workflow_dispatch",
			"schedule"
		];
		function judgeTrust(facts) {
			if (facts.eventName === "pull_request") return judgePullRequest(facts);
			if (BRANCH_EVENTS.includes(facts.eventName)) return judgeBranch(facts);
			return distrust("event-untrusted");
		}
		function judgePullRequest({ event, repository, sha, checkedOut }) {
			let parsed = dist.xLC(pullRequestEvent, event);
			if (!parsed.success) return distrust("event-untrusted");
			let { repository: here, pull_request: pull, sender } = parsed.output;
			if (here.full_name !== repository || pull.base.repo.id !== here.id) return distrust("event-untrusted");
			if (pull.head.repo?.id !== here.id || pull.head.repo.full_name !== here.full_name) return distrust("fork-untrusted");
			if ([pull.user, sender].some(isBot)) return distrust("bot-untrusted");
			if (pull.base.ref !== here.default_branch) return distrust("branch-untrusted");
			if (checkedOut !== sha && checkedOut !== pull.head.sha) return distrust("checkout-untrusted");
			return {
				isTrusted: !0,
				base: pull.base.sha
			};
		}
		function judgeBranch({ eventName, event, repository, ref, sha, checkedOut }) {
			let parsed = dist.xLC(branchEvent, event);
			if (parsed.success) {
				let { full_name, default_branch } = parsed.output.repository;
				if (full_name !== repository) return distrust("event-untrusted");
				if (ref !== `refs/heads/${default_branch}`) return distrust("branch-untrusted");
			} else if (eventName !== "schedule") return distrust("event-untrusted");
			if (!dist.is(commit, sha) || checkedOut !== sha) return distrust("checkout-untrusted");
			return {
				isTrusted: !0,
				base: sha
			};
		}
		function isBot({ login, type }) {
			return type !== "User" || login.endsWith("[bot]");
		}
		function distrust(reason) {
			return {
				isTrusted: !1,
				reason
			};
		}
		async function planCheck(choices, place, world) {
			let plan = await settlePlan(choices, place, world);
			plan.data === "backup" && !plan.refusal && (0, requirements.nH)(plan.config, plan.config.check.source);
			return plan;
		}
		async function settlePlan(choices, place, world) {
			let checkout = openCheckout((0, external_node_path_.resolve)(place.checkout), world);
			let file = (0, external_node_path_.resolve)(checkout.directory, choices.config);
			let own = await (0, load_config.Z)(file, place.environment, "ignored");
			let surroundings = await readSurroundings(place.environment, checkout);
			if (!surroundings.run) return planInTerminal(choices, own, checkout);
			let believed = await believedConfig(file, surroundings, {
				checkout,
				place
			});
			let isTouched = await isMigrationTouched(believed.config ?? own, believed.base, checkout);
			let common = {
				checkout: checkout.directory,
				isMigrationTouched: isTouched
			};
			let { refusal } = believed;
			if (choices.mode !== "synthetic" && believed.config && !refusal) return {
				...common,
				...namedBackup(choices),
				data: "backup",
				config: withExpectations(believed.config, own)
			};
			let temporary = {
				...common,
				config: withOwnLedger(own, surroundings)
			};
			if (choices.mode === "backup" && refusal) return {
				...temporary,
				data: "backup",
				refusal
			};
			if (isStranger(refusal) && surroundings.isOwnHost) return {
				...temporary,
				data: "sample",
				refusal: "stranger-on-host"
			};
			return {
				...temporary,
				data: "sample"
			};
		}
		function planInTerminal(choices, config, checkout) {
			let isReal = choices.mode === "backup" || choices.mode === "auto" && config.check.realData;
			return {
				config,
				data: isReal ? "backup" : "sample",
				checkout: checkout.directory,
				isMigrationTouched: !0,
				...isReal ? namedBackup(choices) : {}
			};
		}
		async function believedConfig(file, { run }, { checkout, place }) {
			let trust = run ? judgeTrust(run) : void 0;
			if (!trust?.isTrusted) return { refusal: trust?.reason ?? "event-untrusted" };
			let { base } = trust;
			let path = (0, external_node_path_.relative)(checkout.directory, file);
			if (path.startsWith("..") || (0, external_node_path_.isAbsolute)(path)) return {
				base,
				refusal: "base-unknown"
			};
			let text = await checkout.fileAt(base, path);
			if (text === void 0) return {
				base,
				refusal: "base-unknown"
			};
			let config = parseReviewed(text, `${base}:${path}`, place.environment);
			if (!config) return {
				base,
				refusal: "base-unknown"
			};
			return config.check.realData ? {
				base,
				config
			} : {
				base,
				refusal: "real-data-off"
			};
		}
		function parseReviewed(text, name, environment) {
			try {
				return (0, parse_config.o)(text, name, environment, "ignored");
			} catch (error) {
				if (error instanceof errors.j1) return;
				throw error;
			}
		}
		function isStranger(refusal) {
			return refusal !== void 0 && refusal !== "real-data-off" && refusal !== "base-unknown";
		}
		function withExpectations(base, own) {
			return {
				...base,
				check: {
					...base.check,
					expect: own.check.expect
				}
			};
		}
		function withOwnLedger(config, { temporary }) {
			let stateDir = (0, external_node_path_.join)(temporary ?? config.drill.directory, "lastro-state");
			return {
				...config,
				system: {
					...config.system,
					stateDir
				}
			};
		}
		async function isMigrationTouched({ check }, base, checkout) {
			let changed = base === void 0 ? void 0 : await checkout.changedSince(base);
			if (changed === void 0 || changed.length === 0 || check.paths.length === 0) return !0;
			return changed.some((path) => check.paths.some((pattern) => (0, external_node_path_.matchesGlob)(path, pattern)));
		}
		function namedBackup({ backup }) {
			if (backup === void 0 || backup === "") return {};
			return { backup: backup.includes("/") ? (0, external_node_path_.resolve)(backup) : backup };
		}
		var sweep_staging = __webpack_require__(4621);
		var run_procedure = __webpack_require__(1812);
		var external_node_os_ = __webpack_require__(8161);
		var examine_backup = __webpack_require__(2129);
		var load_passport = __webpack_require__(5415);
		var phase_clock = __webpack_require__(158);
		var restore_backup = __webpack_require__(3917);
		var select_backup = __webpack_require__(8031);
		var remove_staging = __webpack_require__(1078);
		var restore_drill_staging = __webpack_require__(3126);
		function onThisHost(config) {
			if (config.drill.staging !== "url") return config;
			return {
				...config,
				drill: {
					...config.drill,
					staging: "local"
				}
			};
		}
		async function stageBackup(request, recorder, world) {
			let { config } = request;
			let { name: source, tenants } = (0, requirements.nH)(config, config.check.source);
			let selected = await recorder.step("select", () => (0, select_backup.V)({
				directory: (0, requirements.Pu)(config).directory,
				source,
				...request.backup === void 0 ? {} : { backup: request.backup },
				pick: "newest",
				timezone: config.system.timezone,
				now: world.clock.now(),
				random: Math.random
			}));
			let passport = await (0, load_passport.X)(selected, recorder);
			passport && await (0, load_passport.x)(selected, passport, recorder);
			let { backup, needs, plain } = await (0, examine_backup.U)(selected, passport, world);
			let staging = await (0, restore_drill_staging.g)({
				drill: { config: onThisHost(config) },
				needs,
				recorder
			}, world);
			let { target, workspace } = staging;
			let { timeoutSeconds } = config.drill;
			let jobs = config.drill.jobs ?? Math.min(4, (0, external_node_os_.availableParallelism)());
			let phases = new phase_clock.w(world.clock);
			let restored;
			let end = async () => {
				await restored?.server.stop();
				await (0, remove_staging.O)(staging, recorder);
			};
			try {
				restored = await (0, restore_backup.d)({
					backup,
					passport,
					needs,
					plain,
					target,
					workspace,
					jobs,
					timeoutSeconds,
					phases,
					recorder
				}, world);
			} catch (error) {
				await end();
				throw error;
			}
			return {
				...restored,
				workspace,
				tenantPattern: passport?.source.tenantPattern ?? tenants,
				end
			};
		}
		var external_node_fs_ = __webpack_require__(3024);
		var connection = __webpack_require__(6279);
		var connection_settings = __webpack_require__(9338);
		var local_cluster = __webpack_require__(3952);
		var staging_directory = __webpack_require__(9569);
		var tools_installations = __webpack_require__(318);
		let SAMPLE_DATABASE = "sample";
		async function stageSample(request, recorder, world) {
			let installation = await newestInstallation(world);
			let user = await world.unprivilegedUser();
			let directory = await (0, staging_directory.h)(request.config.drill.directory, world, user);
			let server;
			let end = async () => {
				await server?.stop();
				await directory.remove();
			};
			try {
				server = await recorder.step("create", () => (0, local_cluster.g)({
					installation,
					directory,
					user,
					superuser: "postgres",
					encoding: "UTF8",
					lockedObjects: 1e4,
					isCopy: !0
				}, world));
				let settings = server.settings(SAMPLE_DATABASE);
				let seeding = {
					request,
					server,
					installation,
					workspace: directory.path,
					user
				};
				await recorder.step("seed", () => seed(seeding, world));
				let tenantPattern = sampleTenants(request);
				return {
					server,
					settings,
					workspace: directory.path,
					tenantPattern,
					end
				};
			} catch (error) {
				await end();
				throw error;
			}
		}
		async function seed(seeding, world) {
			let { server, request } = seeding;
			let settings = server.settings(SAMPLE_DATABASE);
			await createSampleDatabase(server, world);
			let files = request.config.check.seed;
			if (files.length === 0) return request.sample(settings, world);
			for (let name of files) await loadSeed(name, settings, seeding, world);
		}
		async function newestInstallation(world) {
			let newest = (await (0, tools_installations.v)(world.processes)).find((each) => each.hasServer && each.hasClient);
			if (newest) return newest;
			throw new errors.jU("postgres-missing", "no PostgreSQL is installed here", { major: 15 });
		}
		async function createSampleDatabase(server, world) {
			let session = await (0, connection.Ng)(server.settings("postgres"), world.signal);
			try {
				await session.query(`CREATE DATABASE ${SAMPLE_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`);
			} finally {
				await session.close();
			}
		}
		async function loadSeed(name, settings, { request, installation, workspace, user }, world) {
			let psql = world.processes.start({
				file: (0, external_node_path_.join)(installation.directory, "psql"),
				args: [
					"--no-psqlrc",
					"--quiet",
					"--set=ON_ERROR_STOP=1",
					"--file=-"
				],
				env: {
					...(0, connection_settings.SQ)(settings),
					HOME: workspace
				},
				cwd: workspace,
				timeoutSeconds: 600,
				signal: world.signal,
				...user ? { runAs: user } : {}
			}, (0, external_node_fs_.createReadStream)((0, external_node_path_.join)(request.checkout, name)));
			psql.stdout.resume();
			await psql.done.catch((error) => {
				world.signal.throwIfAborted();
				throw seedFailed(name, error);
			});
		}
		function seedFailed(name, error) {
			let detail = error instanceof errors.Qd ? error.failure.stderrTail.trimEnd().split("\n").at(-1) ?? "" : String(error instanceof Error ? error.message : error);
			return new errors.jU("seed-failed", `${name} cannot be loaded: ${detail}`, {
				name,
				detail
			});
		}
		function sampleTenants({ config: { backups, check } }) {
			if (check.seed.length === 0) return "tenant_*";
			let sources = Object.values(backups?.sources ?? {});
			return (sources.find(({ name }) => name === check.source) ?? sources[0])?.tenants ?? null;
		}
		var analyse_catalogue = __webpack_require__(8463);
		var foreign_keys = __webpack_require__(5800);
		var rows = __webpack_require__(8690);
		var work_queue = __webpack_require__(3832);
		var truth_columns = __webpack_require__(1625);
		function pairTables(before, after) {
			let byOid = new Map(after.map((table) => [table.oid, table]));
			let left = new Map(after.map((table) => [table.oid, table]));
			let pairs = [];
			let unmatched = [];
			let match = (one, other) => {
				if (!other) return unmatched.push(one);
				left.delete(other.oid);
				return pairs.push(pairColumns(one, other));
			};
			let [kept, gone] = partition(before, ({ oid }) => byOid.has(oid));
			for (let table of kept) match(table, byOid.get(table.oid));
			let byName = new Map([...left.values()].map((table) => [nameOf(table), table]));
			for (let table of gone) match(table, byName.get(nameOf(table)));
			return {
				pairs,
				dropped: unmatched,
				added: [...left.values()]
			};
		}
		function pairColumns(before, after) {
			let isSame = before.oid === after.oid;
			let byNumber = new Map(isSame ? after.columns.map((column) => [column.number, column]) : []);
			let taken = new Set(before.columns.flatMap(({ number }) => byNumber.get(number)?.name ?? []));
			let byName = new Map(after.columns.filter(({ name }) => !taken.has(name)).map((column) => [column.name, column]));
			let partnerOf = (column) => byNumber.get(column.number) ?? byName.get(column.name);
			return {
				before,
				after,
				columns: before.columns.flatMap((column) => {
					let partner = partnerOf(column);
					if (!partner) return [];
					return [{
						before: column,
						after: partner,
						isConverted: column.type !== partner.type
					}];
				}),
				dropped: before.columns.filter((column) => partnerOf(column) === void 0)
			};
		}
		function comparable({ before, after, columns }) {
			let typed = ({ isConverted }, type) => isConverted ? "other" : type;
			return {
				before: {
					...before,
					columns: columns.map((pair) => ({
						name: pair.before.name,
						type: typed(pair, pair.before.type)
					}))
				},
				after: {
					...after,
					columns: columns.map((pair) => ({
						name: pair.after.name,
						type: typed(pair, pair.after.type)
					}))
				}
			};
		}
		function nameOf({ schema, name }) {
			return `${schema}\0${name}`;
		}
		function partition(items, test) {
			return [items.filter(test), items.filter((item) => !test(item))];
		}
		async function compareRows(pairs, states, onTable) {
			let done = 0;
			let count = () => onTable(++done, pairs.length * 2);
			let specs = pairs.map((pair) => ({
				pair,
				...comparable(pair)
			}));
			let truths = await Promise.all([readTruths(specs.map((spec) => spec.before), states.before, count), readTruths(specs.map((spec) => spec.after), states.after, count)]);
			let [session, other] = [states.before[0], states.after[0]];
			if (!session || !other) throw RangeError("a comparison needs a session on each state");
			let differences = [];
			for (let { pair } of specs) {
				let [one, two] = [truths[0].get(pair.before.oid), truths[1].get(pair.after.oid)];
				if (!one || !two || one[0] === two[0] && one[1] === two[1]) continue;
				differences.push(await describeDifference(pair, [one[0], two[0]], [session, other]));
			}
			return differences;
		}
		async function readTruths(tables, sessions, onTable) {
			let truths = new Map();
			let work = (0, rows.OV)(tables, {
				moments: [],
				limit: "infinity",
				onReading: ({ table, truth }) => {
					truths.set(oidOf(table), truth);
					onTable();
				}
			});
			await (0, work_queue.n)(sessions, work);
			return truths;
		}
		function oidOf(table) {
			return "oid" in table ? String(table.oid) : "";
		}
		async function describeDifference(pair, [rowsBefore, rowsAfter], sessions) {
			let common = {
				pair,
				rowsBefore,
				rowsAfter
			};
			if (pair.columns.length === 0) return {
				...common,
				lost: Math.max(0, rowsBefore - rowsAfter),
				added: Math.max(0, rowsAfter - rowsBefore),
				changed: 0,
				isConversion: !1
			};
			let counts = await countDifferences(pair, sessions);
			if (!pair.columns.some(({ isConverted }) => isConverted)) return {
				...common,
				...counts,
				isConversion: !1
			};
			let columns = pair.columns.filter(({ isConverted }) => !isConverted);
			let kept = columns.length === 0 ? NONE : await countDifferences({
				...pair,
				columns
			}, sessions);
			let isConversion = kept.lost + kept.added + kept.changed === 0 && rowsBefore === rowsAfter;
			return {
				...common,
				...isConversion ? counts : kept,
				isConversion
			};
		}
		let NONE = {
			lost: 0,
			added: 0,
			changed: 0
		};
		async function countDifferences(pair, sessions) {
			let specs = comparable(pair);
			let isKept = pair.before.key.every((number) => pair.columns.some((column) => column.before.number === number));
			let keyed = (name) => isKept ? pair.columns.filter(({ before }) => pair.before.key.includes(before.number)).map(name) : [];
			await Promise.all(sessions.map((session) => session.query("BEGIN READ ONLY")));
			let counts = await mergeRows(sessions[0].stream(rowHashes(specs.before, keyed(({ before }) => before.name))), sessions[1].stream(rowHashes(specs.after, keyed(({ after }) => after.name))));
			await Promise.all(sessions.map((session) => session.query("COMMIT")));
			return counts;
		}
		function rowHashes(table, key) {
			let hash = (columns) => `hash_record_extended(ROW(${columns.map(truth_columns.Ac).join(", ")}), 0)`;
			let row = hash(table.columns);
			return `SELECT r.k::text, r.h::text FROM (SELECT ${key.length > 0 ? hash(table.columns.filter(({ name }) => key.includes(name))) : row} AS k, ${row} AS h
    FROM ONLY ${(0, connection.Cm)(table.schema)}.${(0, connection.Cm)(table.name)} OFFSET 0) r ORDER BY r.k, r.h`;
		}
		async function mergeRows(before, after) {
			let [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()];
			let next = async (rows) => toHashes(await rows.next());
			let [one, two] = [await next(left), await next(right)];
			let [lost, added, changed] = [
				0,
				0,
				0
			];
			for (; one || two;) if (one && (!two || one.key < two.key)) {
				lost += 1;
				one = await next(left);
			} else if (two && (!one || two.key < one.key)) {
				added += 1;
				two = await next(right);
			} else {
				one?.row !== two?.row && (changed += 1);
				[one, two] = [await next(left), await next(right)];
			}
			return {
				lost,
				added,
				changed
			};
		}
		function toHashes(result) {
			if (result.done) return;
			let [key, row] = result.value;
			return {
				key: BigInt(key ?? 0),
				row: BigInt(row ?? 0)
			};
		}
		var sequences = __webpack_require__(157);
		var contents = __webpack_require__(4465);
		var server_facts = __webpack_require__(2870);
		var scope = __webpack_require__(1562);
		var truth_tables = __webpack_require__(7117);
		let IDENTITIES = `SELECT n.nspname, c.relname, c.oid::text,
  (SELECT coalesce(json_agg(a.attnum ORDER BY a.attnum), '[]') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text,
  (SELECT coalesce(json_agg(k), '[]') FROM pg_index i, unnest(i.indkey::int2[]) k WHERE i.indrelid = c.oid AND i.indisprimary)::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
		async function readStagedTables(database) {
			let tables = await (0, truth_tables.g)(database);
			let identities = new Map();
			for await (let [schema, name, oid, numbers, key] of database.stream(IDENTITIES)) identities.set(`${schema}\0${name}`, {
				oid: oid ?? "",
				numbers: numberList(numbers),
				key: numberList(key)
			});
			return tables.flatMap((table) => {
				let identity = identities.get(`${table.schema}\0${table.name}`);
				if (!identity) return [];
				let columns = table.columns.map((column, index) => ({
					...column,
					number: identity.numbers[index] ?? 0
				}));
				return [{
					...table,
					columns,
					oid: identity.oid,
					key: identity.key
				}];
			});
		}
		function numberList(json) {
			let value = JSON.parse(json ?? "[]");
			return Array.isArray(value) ? value.map(Number) : [];
		}
		async function readState(session) {
			await session.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			let state = {
				structure: await (0, contents.ws)(session),
				sequences: await (0, sequences.l)(session),
				tables: await readStagedTables(session),
				largeObjects: await (0, server_facts.UB)(session)
			};
			await session.query("COMMIT");
			return state;
		}
		async function compareStates(request, world) {
			let states = await openBoth(request, world);
			try {
				let [first, second] = [firstOf(states.before), firstOf(states.after)];
				let [before, after] = await Promise.all([readFresh(first), readFresh(second)]);
				let pairing = pairTables(before.tables, after.tables);
				return {
					before,
					after,
					pairing,
					rows: await compareRows(pairing.pairs, states, (done, total) => world.log.progress({
						activity: "rows",
						done,
						total,
						unit: "tables"
					})),
					droppedRows: await countRows(pairing.dropped, states.before),
					orphans: await findNewOrphans(states)
				};
			} finally {
				await Promise.allSettled([...states.before, ...states.after].map((each) => each.close()));
			}
		}
		async function openBoth(request, world) {
			let open = (settings) => Promise.all(Array.from({ length: Math.max(1, request.sessions) }, () => (0, connection.Ng)(settings, world.signal)));
			return {
				before: await open(request.before),
				after: await open(request.after)
			};
		}
		function firstOf(sessions) {
			let [first] = sessions;
			if (!first) throw RangeError("a comparison needs a session on each state");
			return first;
		}
		async function readFresh(session) {
			await (0, analyse_catalogue.d)(session);
			return readState(session);
		}
		async function countRows(tables, sessions) {
			let counts = new Map();
			let oids = new Map(tables.map((table) => [`${table.schema}\0${table.name}`, table.oid]));
			let work = (0, rows.OV)(tables.map((table) => ({
				...table,
				columns: []
			})), {
				moments: [],
				limit: "infinity",
				onReading: ({ table: { schema, name }, truth }) => counts.set(oids.get(`${schema}\0${name}`) ?? "", truth[0])
			});
			await (0, work_queue.n)(sessions, work);
			return counts;
		}
		async function findNewOrphans({ before, after }) {
			let found = (await keysWithOrphans(after)).filter(({ isValidated }) => isValidated);
			if (found.length === 0) return [];
			let known = new Map((await keysWithOrphans(before)).map((key) => [compare_states_nameOf(key), key.orphans]));
			return found.filter((key) => key.orphans > (known.get(compare_states_nameOf(key)) ?? 0)).map(({ schema, table, name, orphans }) => ({
				schema,
				table,
				name,
				rows: orphans
			}));
		}
		async function keysWithOrphans(sessions) {
			let found = [];
			let keys = await (0, foreign_keys.Y)(firstOf(sessions));
			let work = (0, work_queue.j)(keys, 40).map((portion) => async (session) => {
				let checked = await (0, foreign_keys.F)(session, portion);
				found.push(...checked.filter(({ orphans }) => orphans > 0));
			});
			await (0, work_queue.n)(sessions, work);
			return found;
		}
		function compare_states_nameOf({ schema, table, name }) {
			return `${schema}\0${table}\0${name}`;
		}
		async function endSessions(settings) {
			let session = await (0, connection.Ng)(settings);
			try {
				await session.query("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity\n       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
			} finally {
				await session.close();
			}
		}
		async function watchLocks(settings, world) {
			let session = await (0, connection.Ng)(settings, world.signal);
			let tables = new Map((await session.query("SELECT c.oid::text, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\nWHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'")).map(([oid, schema, table]) => [oid ?? "", {
				schema: schema ?? "",
				table: table ?? ""
			}]));
			let spans = new Spans();
			let isStopped = !1;
			let watching = look();
			async function look() {
				for (; !isStopped;) {
					let started = world.clock.monotonicSeconds();
					let held = await sample(session);
					let now = world.clock.monotonicSeconds();
					spans.note(held, now);
					await world.clock.sleep(Math.max(.025, (now - started) * 9), world.signal);
				}
			}
			watching.catch(() => void 0);
			return { stop: async () => {
				isStopped = !0;
				try {
					await watching;
					return spans.longest().flatMap(({ oid, blocked, seconds }) => {
						let table = tables.get(oid);
						return table ? [{
							...table,
							blocked,
							seconds
						}] : [];
					});
				} finally {
					await session.close();
				}
			} };
		}
		async function sample(session) {
			return new Set((await session.query("SELECT l.relation::text, CASE l.mode WHEN 'AccessExclusiveLock' THEN 'readers' ELSE 'writers' END\nFROM pg_locks l WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()\nAND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())\nAND l.mode IN ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock')")).map(([oid, blocked]) => `${blocked}\0${oid}`));
		}
		class Spans {
			#since = new Map();
			#longest = new Map();
			note(held, now) {
				for (let key of this.#since.keys()) held.has(key) || this.#since.delete(key);
				for (let key of held) {
					let since = this.#since.get(key) ?? now;
					this.#since.set(key, since);
					this.#longest.set(key, Math.max(this.#longest.get(key) ?? 0, now - since));
				}
			}
			longest() {
				return [...this.#longest].map(([key, seconds]) => {
					let [blocked, oid = ""] = key.split("\0");
					return {
						oid,
						blocked: blocked === "readers" ? "readers" : "writers",
						seconds
					};
				}).sort((a, b) => b.seconds - a.seconds);
			}
		}
		async function copyDatabase(server, from, to) {
			let [row] = await server.query("SELECT current_setting('server_version_num')");
			let strategy = Math.floor(Number(row?.[0]) / 1e4) >= 15 ? " STRATEGY FILE_COPY" : "";
			try {
				await server.query(`CREATE DATABASE ${(0, connection.Cm)(to)} TEMPLATE ${(0, connection.Cm)(from)}${strategy}`);
			} catch (error) {
				if (!(error instanceof Error) || !("code" in error) || error.code !== "53100") throw error;
				throw new errors.jU("staging-disk-full", error.message, { detail: error.message });
			}
		}
		var leftover_programs = __webpack_require__(497);
		var login_as = __webpack_require__(4848);
		function databaseUrl(settings) {
			let { host, port, database, user, password, sslMode } = settings;
			let isSocket = host.startsWith("/");
			let secret = password === void 0 ? "" : `:${encodeURIComponent(password)}`;
			let place = isSocket ? "localhost" : host.includes(":") ? `[${host}]` : host;
			let authority = `${encodeURIComponent(user)}${secret}@${place}:${port}`;
			let query = [...isSocket ? [`host=${encodeURIComponent(host)}`] : [], ...sslMode === void 0 ? [] : [`sslmode=${sslMode}`]].join("&");
			return `postgresql://${authority}/${encodeURIComponent(database)}${query === "" ? "" : `?${query}`}`;
		}
		let ERROR = /\b(error|fatal|panic|exception)\b/i;
		let SHOWS_ROWS = /^\s*(detail|context|hint|where)\b|failing row contains/i;
		class OutputTail {
			#redact;
			#lines = [];
			#partial = "";
			constructor(redact) {
				this.#redact = redact;
			}
			text(piece) {
				let lines = (this.#partial + piece).split("\n");
				this.#partial = (lines.pop() ?? "").slice(-300);
				for (let line of lines) this.line(line);
			}
			line(line) {
				if (line.trim() === "") return;
				this.#lines.push(this.#redact(line.trimEnd()).slice(0, 300));
				this.#lines.length > 20 && this.#lines.shift();
			}
			lines() {
				let last = this.#partial.trim();
				return last === "" ? [...this.#lines] : [...this.#lines, this.#redact(last)];
			}
			errors() {
				return this.lines().filter((line) => ERROR.test(line) && !SHOWS_ROWS.test(line)).slice(-3);
			}
		}
		async function runMigration(command, world) {
			let started = world.clock.monotonicSeconds();
			let output = new OutputTail(world.redact);
			let seconds = () => world.clock.monotonicSeconds() - started;
			try {
				let running = world.processes.start(toProcess(command, output, world));
				await Promise.all([readLines(running, output), running.done]);
				return {
					outcome: "applied",
					exitCode: 0,
					seconds: seconds(),
					output
				};
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof errors.Qd)) throw error;
				let { cause, exitCode, stderrTail } = error.failure;
				if (cause === "spawn") throw new errors.jU("migration-not-started", error.message, { detail: stderrTail });
				return {
					outcome: cause === "timeout" ? "timeout" : "failed",
					exitCode,
					seconds: seconds(),
					output
				};
			}
		}
		function toProcess({ argv, migrate, directory, database, home, user }, output, world) {
			let [file = "", ...args] = argv;
			let url = databaseUrl(database);
			let urls = migrate.urlVariables.map((name) => [name, url]);
			return {
				file,
				args,
				cwd: directory,
				env: {
					...migrate.env,
					...Object.fromEntries(urls),
					HOME: home,
					PGHOST: database.host,
					PGPORT: String(database.port),
					PGDATABASE: database.database,
					PGUSER: database.user,
					...database.password === void 0 ? {} : { PGPASSWORD: database.password }
				},
				timeoutSeconds: migrate.timeoutSeconds,
				signal: world.signal,
				onStderrLine: (line) => output.line(line),
				...user ? { runAs: user } : {}
			};
		}
		async function readLines({ stdout }, output) {
			for await (let chunk of stdout) output.text(String(chunk));
		}
		let BEFORE = "lastro_before";
		async function openBench(trial, world) {
			let { request, migrate, staged, recorder } = trial;
			let before = {
				...staged.settings,
				database: BEFORE
			};
			await recorder.step("copy-database", async () => {
				let session = await (0, connection.Ng)({
					...staged.settings,
					database: "template1"
				}, world.signal);
				try {
					await copyDatabase(session, staged.settings.database, BEFORE);
					migrate.role !== void 0 && await assertMayLogIn(session, migrate.role);
				} finally {
					await session.close();
				}
			});
			let user = await world.unprivilegedUser();
			let { role = staged.settings.user } = migrate;
			let command = {
				migrate,
				directory: (0, external_node_path_.join)(request.checkout, migrate.directory),
				database: await (0, login_as.g)(role, staged.settings, world),
				home: await makeHome(staged.workspace, user),
				user
			};
			return {
				before,
				after: staged.settings,
				run: (argv, signal = world.signal) => runMigration({
					...command,
					argv
				}, {
					...world,
					signal
				})
			};
		}
		async function makeHome(workspace, user) {
			let home = (0, leftover_programs.P)(workspace);
			await (0, promises_.mkdir)(home, { mode: 448 });
			if (user) for (let each of [workspace, home]) await (0, promises_.chown)(each, user.uid, user.gid);
			return home;
		}
		async function assertMayLogIn(session, role) {
			if ((await session.query("SELECT 1 FROM pg_roles WHERE rolname = $1 AND rolcanlogin", [role])).length > 0) return;
			throw new errors.jU("migration-role-missing", `role ${role} may not log in to the copy`, { role });
		}
		let WEIGHT = [
			"tenant-not-migrated",
			"rows-lost",
			"table-dropped",
			"column-dropped",
			"large-objects-changed",
			"rows-changed",
			"orphans-left",
			"sequence-set-back",
			"index-left-invalid",
			"lock-too-long",
			"way-back-failed",
			"not-reversible"
		];
		let QUESTIONS = [
			"same-in-tenants",
			"tables",
			"columns",
			"rows",
			"foreign-keys",
			"sequences",
			"large-objects",
			"protections",
			"constraints",
			"indexes"
		];
		function summariseQuestions(findings) {
			let byCheck = Map.groupBy(findings, ({ check }) => check);
			return QUESTIONS.map((id) => {
				let found = byCheck.get(id) ?? [];
				let worst = found.find(({ status }) => status === "fail") ?? found[0];
				let common = {
					id,
					expected: "nothing but what is allowed"
				};
				if (!worst) return {
					...common,
					status: "pass",
					actual: "nothing but what is allowed"
				};
				let { reason, schema, object, status } = worst;
				let actual = `${found.length} differences`;
				return {
					...common,
					status,
					actual,
					reason,
					facts: {
						schema,
						object,
						findings: found.length
					}
				};
			});
		}
		function checkCommand(run, facts, timeoutSeconds) {
			let common = {
				id: "migration",
				expected: "exit code 0"
			};
			if (run.outcome === "applied") return {
				...common,
				status: "pass",
				actual: "exit code 0"
			};
			if (run.outcome === "timeout") return {
				...common,
				status: "fail",
				actual: `ended after ${timeoutSeconds} s`,
				reason: "migration-timeout",
				facts
			};
			return {
				...common,
				status: "fail",
				actual: `exit code ${run.exitCode ?? "none, it was killed"}`,
				reason: "migration-failed",
				facts
			};
		}
		function factsOfRun(run, { norm, total }, timeoutSeconds) {
			let detail = run.output.errors().at(-1) ?? "";
			return {
				...run.exitCode === null ? {} : { exit: run.exitCode },
				...detail === "" ? {} : { detail },
				...total > 1 ? {
					migrated: norm?.schemas.length ?? 0,
					tenants: total
				} : {},
				allowed: timeoutSeconds
			};
		}
		function concludeCheck({ data, run, runFacts, findings, checks }) {
			if (run.outcome !== "applied") return {
				value: "unsafe",
				reason: run.outcome === "timeout" ? "migration-timeout" : "migration-failed",
				facts: runFacts
			};
			let [worst] = [...findings.filter(({ status }) => status === "fail").map(toCause), ...checks.flatMap(({ status, reason, facts }) => status === "fail" && reason ? [{
				reason,
				facts: facts ?? {}
			}] : [])].sort((a, b) => WEIGHT.indexOf(a.reason) - WEIGHT.indexOf(b.reason));
			if (worst) return {
				value: "unsafe",
				...worst
			};
			return {
				value: "safe",
				reason: data === "backup" ? "migration-safe" : "migration-safe-sample"
			};
		}
		function toCause({ reason, schema, object, expected, actual }) {
			return {
				reason,
				facts: {
					schema,
					object,
					expected,
					actual
				}
			};
		}
		var picomatch = __webpack_require__(4006);
		var picomatch_default = __webpack_require__.n(picomatch);
		function objectMatcher(patterns) {
			let parts = patterns.map((pattern) => pattern.split(".").map((part) => picomatch_default()(part)));
			return (...names) => parts.some((matchers) => matchers.length === names.length && matchers.every((matches, index) => matches(names[index] ?? "")));
		}
		var totals = __webpack_require__(9714);
		var shape = __webpack_require__(6128);
		let OBJECTS = new Set([
			"table",
			"view",
			"matview",
			"sequence",
			"function",
			"type"
		]);
		let PARTS = new Set([
			"check",
			"column",
			"exclusion",
			"foreign-key",
			"grant",
			"owner",
			"partition",
			"policy",
			"primary-key",
			"row-security",
			"rule",
			"trigger",
			"unique",
			"view-text"
		]);
		let KEYS = [
			"primary-key",
			"unique",
			"exclusion"
		];
		function structureChanges(before, after, renames = []) {
			let [old, young] = [byObject(before), byObject(after)];
			let named = withRenames([...new Set([...old.keys(), ...young.keys()])].sort().flatMap((key) => changesOf(old.get(key) ?? [], young.get(key) ?? [])), renames);
			let whole = new Set(named.filter(({ change, kind }) => change !== "changed" && OBJECTS.has(kind)).flatMap(({ change, object, after: name }) => change === "renamed" ? [object, name] : object));
			let constraints = new Set(named.filter(({ kind }) => KEYS.includes(kind)).map(({ change, object }) => `${change}\t${object.slice(object.indexOf(".") + 1)}`));
			return named.filter((change) => !isPartOf(whole, change) && !(change.kind === "index" && constraints.has(`${change.change}\t${change.object}`)));
		}
		function byObject(lines) {
			return Map.groupBy(lines.map(shape.$k).map(withoutPosition), ({ kind, object }) => `${kind}\t${object}`);
		}
		function withoutPosition(line) {
			if (line.kind !== "column") return line;
			return {
				...line,
				definition: line.definition.replace(/^#\d+ /, "")
			};
		}
		function changesOf(before, after) {
			let gone = without(before, after);
			let come = without(after, before);
			return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
				let [one, two] = [gone[index], come[index]];
				let { kind = "", object = "" } = one ?? two ?? {};
				return {
					change: one && two ? "changed" : one ? "dropped" : "added",
					kind,
					object,
					before: one?.definition ?? "",
					after: two?.definition ?? ""
				};
			});
		}
		function without(lines, others) {
			let definitions = others.map(({ definition }) => definition);
			return lines.filter(({ definition }) => {
				let index = definitions.indexOf(definition);
				index >= 0 && definitions.splice(index, 1);
				return index < 0;
			});
		}
		function withRenames(changes, renames) {
			let isOf = ({ kind, from, to }, each) => each.kind === kind && (each.change === "dropped" && each.object === from || each.change === "added" && each.object === to);
			let found = renames.filter((rename) => changes.filter((each) => isOf(rename, each)).length === 2);
			return [...found.map(({ kind, from, to }) => ({
				change: "renamed",
				kind,
				object: from,
				before: from,
				after: to
			})), ...changes.filter((each) => !found.some((rename) => isOf(rename, each)))];
		}
		function isPartOf(whole, { kind, object, before, after }) {
			let definition = after || before;
			if (PARTS.has(kind)) return startsWithAny(whole, object);
			if (kind === "index") return whole.has(tableOfIndex(definition));
			if (kind === "sequence") return startsWithAny(whole, ownerOfSequence(definition));
			if (kind === "comment") return startsWithAny(whole, object.replace(/^.*?\{schema\}\./, ""));
			return !1;
		}
		function startsWithAny(names, name) {
			if (names.has(name)) return !0;
			for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) if (names.has(name.slice(0, dot))) return !0;
			return !1;
		}
		let INDEXED = / ON (?:ONLY )?\{schema\}\.("(?:[^"]|"")+"|[^\s"]+) USING /;
		function tableOfIndex(definition) {
			return plainName(INDEXED.exec(definition)?.[1] ?? "");
		}
		let OWNED = / owned by \{schema\}\.("(?:[^"]|"")+"|[^\s".]+)\.(.+)$/;
		function ownerOfSequence(definition) {
			let [, table = "", column = ""] = OWNED.exec(definition) ?? [];
			return table === "" ? "" : `${plainName(table)}.${column}`;
		}
		function plainName(spelled) {
			return spelled.startsWith("\"") ? spelled.slice(1, -1).replaceAll("\"\"", "\"") : spelled;
		}
		function groupChanges(comparison) {
			let { before, after } = comparison;
			let renames = Map.groupBy(comparison.pairing.pairs, (pair) => pair.before.schema);
			let lists = new Map();
			let groups = new Map();
			let put = (schema, changes) => {
				if (changes.length === 0) return;
				let key = JSON.stringify(changes);
				let group = groups.get(key) ?? {
					schemas: [],
					changes
				};
				groups.set(key, group);
				group.schemas.push(schema);
			};
			put("", [...structureChanges(before.structure.database, after.structure.database), ...schemaChanges(comparison)]);
			for (let [schema, shape] of before.structure.shapeOf) {
				let other = after.structure.shapeOf.get(schema);
				if (other === void 0 || other === shape) continue;
				let renamed = (renames.get(schema) ?? []).flatMap(renamesIn);
				let key = JSON.stringify([
					shape,
					other,
					renamed
				]);
				let changes = lists.get(key) ?? structureChanges(before.structure.shapes[shape] ?? [], after.structure.shapes[other] ?? [], renamed);
				lists.set(key, changes);
				put(schema, changes);
			}
			return [...groups.values()].sort((a, b) => b.schemas.length - a.schemas.length);
		}
		function schemaChanges({ before, after }) {
			let [old, young] = [before.structure.shapeOf, after.structure.shapeOf];
			let of = (change, schema) => ({
				change,
				kind: "schema",
				object: schema,
				before: change === "dropped" ? "exists" : "",
				after: change === "added" ? "exists" : ""
			});
			return [...[...young.keys()].filter((name) => !old.has(name)).map((name) => of("added", name)), ...[...old.keys()].filter((name) => !young.has(name)).map((name) => of("dropped", name))];
		}
		function renamesIn({ before, after, columns }) {
			if (before.schema !== after.schema) return [];
			let table = before.name === after.name ? [] : [{
				kind: "table",
				from: before.name,
				to: after.name
			}];
			let renamed = columns.filter((column) => column.before.name !== column.after.name).map((column) => ({
				kind: "column",
				from: `${before.name}.${column.before.name}`,
				to: `${after.name}.${column.after.name}`
			}));
			return [...table, ...renamed];
		}
		function compareTenants(groups, { before, after }, isTenant) {
			let shapes = after.structure.shapeOf;
			let tenants = [...before.structure.shapeOf.keys()].filter((schema) => isTenant(schema) && shapes.has(schema));
			let ofTenants = groups.map(({ schemas, changes }) => ({
				schemas: schemas.filter(isTenant),
				changes
			})).filter(({ schemas }) => schemas.length > 0);
			let [norm] = [...ofTenants].sort((a, b) => b.schemas.length - a.schemas.length);
			if (!norm) return {
				norm: void 0,
				deviants: [],
				total: tenants.length
			};
			let done = new Set(norm.schemas);
			let good = new Set(norm.schemas.map((schema) => shapes.get(schema)));
			return {
				norm,
				deviants: tenants.filter((schema) => !done.has(schema) && !good.has(shapes.get(schema))).map((tenant) => ({
					tenant,
					changes: ofTenants.find(({ schemas }) => schemas.includes(tenant))?.changes ?? []
				})),
				total: tenants.length
			};
		}
		var validate_sequences = __webpack_require__(9529);
		var named_record = __webpack_require__(9476);
		function rowFindings(differences, mayChange) {
			return differences.flatMap((difference) => {
				let { before } = difference.pair;
				if (mayChange(before.schema, before.name)) return [];
				let { lost, changed, isConversion } = difference;
				let place = {
					schema: before.schema,
					object: before.name
				};
				if (isConversion) return [{
					...place,
					...conversion(difference)
				}];
				return [...lost > 0 ? [{
					...place,
					...lostRows(difference)
				}] : [], ...changed > 0 ? [{
					...place,
					check: "rows",
					status: "fail",
					reason: "rows-changed",
					expected: `${difference.rowsBefore} rows as they were`,
					actual: `${changed} rows changed`
				}] : []];
			});
		}
		function lostRows({ rowsBefore, lost }) {
			let [expected, actual] = [String(rowsBefore), String(rowsBefore - lost)];
			return {
				check: "rows",
				status: "fail",
				reason: "rows-lost",
				expected,
				actual
			};
		}
		function conversion({ pair, changed, lost }) {
			let columns = pair.columns.filter(({ isConverted }) => isConverted).map(({ before, after }) => `${before.name} from ${before.type} to ${after.type}`);
			return {
				check: "rows",
				status: "warn",
				reason: "values-converted",
				expected: "the same text",
				actual: `${Math.max(changed, lost)} rows read differently: ${columns.join(", ")}`
			};
		}
		function orphanFindings(orphans) {
			return orphans.map(({ schema, table, name, rows }) => ({
				check: "foreign-keys",
				status: "fail",
				reason: "orphans-left",
				schema,
				object: `${table}.${name}`,
				expected: "0 orphans",
				actual: `${rows} orphans`
			}));
		}
		function valueFindings({ before, after }) {
			let sequences = (0, validate_sequences.s)({
				shapes: before.structure.shapes,
				schemas: positionsOf(before)
			}, after.sequences).map((finding) => ({
				...finding,
				reason: "sequence-set-back"
			}));
			let [old, young] = [before.largeObjects, after.largeObjects];
			if (young.count >= old.count && (young.count > old.count || young.fingerprint === old.fingerprint)) return sequences;
			let finding = {
				check: "large-objects",
				status: "fail",
				reason: "large-objects-changed",
				schema: "",
				object: "large objects",
				expected: `${old.count} large objects, fingerprint ${old.fingerprint}`,
				actual: `${young.count} large objects, fingerprint ${young.fingerprint}`
			};
			return [...sequences, finding];
		}
		function positionsOf({ structure, sequences }) {
			let bySchema = Map.groupBy(sequences, ({ schema }) => schema);
			return (0, named_record.F)([...structure.shapeOf].map(([schema, shape]) => {
				let positions = bySchema.get(schema) ?? [];
				return [schema, {
					shape,
					sequences: (0, named_record.F)(positions.map(({ name, position }) => [name, position]))
				}];
			}));
		}
		let SIGNS = {
			added: "+",
			dropped: "\u2212",
			changed: "~",
			renamed: "\u2192"
		};
		function describeChange({ change, kind, object, after }) {
			let name = change === "renamed" ? `${object} as ${after}` : object;
			return `${SIGNS[change]} ${kind} ${name}`;
		}
		function describeChanges(changes) {
			if (changes.length === 0) return "nothing changed";
			let named = changes.slice(0, 5).map(describeChange).join(", ");
			let rest = changes.length - 5;
			return rest > 0 ? `${named} and ${rest} more` : named;
		}
		function withoutOwnName(text) {
			return text.replace(/\{\{schema\}\}|\{schema\}\./g, (found) => found === "{schema}." ? "" : "{schema}");
		}
		let PROTECTIONS = new Set([
			"check",
			"exclusion",
			"foreign-key",
			"index",
			"policy",
			"primary-key",
			"row-security",
			"trigger",
			"unique"
		]);
		let CONSTRAINTS = new Set(["check", "foreign-key"]);
		function droppedFindings({ pairs, dropped }, rowsOf, mayDrop) {
			let tables = dropped.filter(({ schema, name }) => !mayDrop(schema, name)).map(({ schema, name, oid }) => ({
				check: "tables",
				status: "fail",
				reason: "table-dropped",
				schema,
				object: name,
				expected: `${rowsOf.get(oid) ?? 0} rows`,
				actual: "dropped"
			}));
			let columns = pairs.flatMap(({ before, dropped: gone }) => gone.filter(({ name }) => !mayDrop(before.schema, before.name, name)).map(({ name, type }) => ({
				check: "columns",
				status: "fail",
				reason: "column-dropped",
				schema: before.schema,
				object: `${before.name}.${name}`,
				expected: type,
				actual: "dropped"
			})));
			return [...tables, ...columns];
		}
		function guardFindings(groups, mayDrop) {
			return groups.flatMap(({ schemas, changes }) => {
				let schema = nameSchemas(schemas);
				return changes.flatMap((change) => {
					let finding = judgeGuard(change, schemas.every((each) => mayDrop(each, ...change.object.split("."))));
					return finding ? [{
						...finding,
						schema,
						object: change.object
					}] : [];
				});
			});
		}
		function judgeGuard(change, isAllowed) {
			let { kind, before, after } = change;
			let texts = {
				expected: withoutOwnName(before),
				actual: withoutOwnName(after) || change.change
			};
			if (kind === "index" && / (INVALID|NOT READY)\b/.test(after) && !/ INVALID\b/.test(before)) return {
				check: "indexes",
				status: "fail",
				reason: "index-left-invalid",
				...texts
			};
			if (CONSTRAINTS.has(kind) && after.endsWith(" NOT VALID") && !before.endsWith(" NOT VALID")) return {
				check: "constraints",
				status: "warn",
				reason: "constraint-left-not-valid",
				...texts
			};
			let isGone = change.change === "dropped" || isDisabled(change);
			if (!PROTECTIONS.has(kind) || !isGone || isAllowed) return;
			return {
				check: "protections",
				status: "warn",
				reason: "protection-dropped",
				...texts
			};
		}
		function isDisabled({ kind, before, after }) {
			return kind === "trigger" && after.endsWith(" DISABLED") && !before.endsWith(" DISABLED");
		}
		function nameSchemas(schemas) {
			let rest = schemas.length - 3;
			let named = schemas.slice(0, 3).join(", ");
			return rest > 0 ? `${named} and ${rest} more` : named;
		}
		function tenantFindings({ norm, deviants }) {
			if (!norm) return [];
			return deviants.map(({ tenant, changes }) => ({
				check: "same-in-tenants",
				status: "fail",
				reason: "tenant-not-migrated",
				schema: tenant,
				object: "",
				expected: describeChanges(norm.changes),
				actual: describeChanges(changes)
			}));
		}
		function summariseMigration(request) {
			let { data, argv, run, groups, tenants } = request;
			let rows = foldRows(request);
			return {
				data,
				command: argv.join(" "),
				outcome: run.outcome,
				exitCode: run.exitCode,
				seconds: Math.round(run.seconds * 1e3) / 1e3,
				output: data === "backup" ? run.output.errors() : run.output.lines(),
				structure: groups.map((group) => describeGroup(group, tenants)),
				rows: rows.slice(0, 200),
				rowsLost: rows.reduce((sum, { lost }) => sum + lost, 0),
				locks: foldLocks(request.locks, tenants).slice(0, 20)
			};
		}
		function describeGroup({ schemas, changes }, tenants) {
			let areTenants = schemas.every(tenants.isTenant);
			return {
				schemas: schemas.slice(0, 20),
				count: schemas.length,
				of: areTenants ? Math.max(tenants.total, schemas.length) : schemas.length,
				changes: changes.slice(0, 200).map((one) => ({
					...one,
					object: withoutOwnName(one.object),
					before: withoutOwnName(one.before).slice(0, 300),
					after: withoutOwnName(one.after).slice(0, 300)
				})),
				changesTotal: changes.length
			};
		}
		function foldRows({ comparison, tenants, mayChange, mayDrop }) {
			let changed = comparison.rows.map(({ pair: { before }, ...counts }) => ({
				...counts,
				...before,
				isAllowed: mayChange(before.schema, before.name)
			}));
			let dropped = comparison.pairing.dropped.map((table) => {
				let rows = comparison.droppedRows.get(table.oid) ?? 0;
				return {
					...table,
					rowsBefore: rows,
					rowsAfter: 0,
					lost: rows,
					added: 0,
					changed: 0,
					isAllowed: mayDrop(table.schema, table.name)
				};
			});
			return [...Map.groupBy([...changed, ...dropped], (each) => foldedName(each, tenants))].map(([table, each]) => ({
				table,
				tables: each.length,
				rowsBefore: sum(each, "rowsBefore"),
				rowsAfter: sum(each, "rowsAfter"),
				lost: sum(each, "lost"),
				added: sum(each, "added"),
				changed: sum(each, "changed"),
				isAllowed: each.every(({ isAllowed }) => isAllowed)
			})).sort((a, b) => b.lost - a.lost || b.changed - a.changed || b.added - a.added);
		}
		function foldLocks(spans, tenants) {
			let named = spans.filter(({ seconds }) => seconds > 0);
			return [...Map.groupBy(named, ({ schema, table, blocked }) => `${blocked}\0${foldedName({
				schema,
				name: table
			}, tenants)}`)].map(([key, each]) => {
				let [blocked, table = ""] = key.split("\0");
				let seconds = Math.max(...each.map((span) => span.seconds));
				return {
					table,
					tables: each.length,
					blocked: blocked === "readers" ? "readers" : "writers",
					seconds: Math.round(seconds * 1e3) / 1e3
				};
			}).sort((a, b) => b.seconds - a.seconds);
		}
		function foldedName({ schema, name }, { isTenant, pattern }) {
			return `${isTenant(schema) ? pattern : schema}.${name}`;
		}
		function sum(each, figure) {
			return each.reduce((total, one) => total + one[figure], 0);
		}
		function judgeMigration({ request, migrate, staged }, { run, locks, comparison }) {
			let { expect } = request.config.check;
			let [mayChange, mayDrop] = [objectMatcher(expect.mayChange), objectMatcher(expect.mayDrop)];
			let isTenant = (0, totals.bt)(staged.tenantPattern);
			let groups = groupChanges(comparison);
			let tenants = compareTenants(groups, comparison, isTenant);
			return {
				findings: [
					...tenantFindings(tenants),
					...rowFindings(comparison.rows, mayChange),
					...droppedFindings(comparison.pairing, comparison.droppedRows, mayDrop),
					...orphanFindings(comparison.orphans),
					...valueFindings(comparison),
					...guardFindings(groups, mayDrop)
				],
				tenants,
				section: summariseMigration({
					data: request.data,
					argv: migrate.command,
					run,
					comparison,
					groups,
					locks,
					tenants: {
						isTenant,
						pattern: staged.tenantPattern ?? "",
						total: tenants.total
					},
					mayChange,
					mayDrop
				})
			};
		}
		function checkLocks(locks, { longestLockSeconds: allowed }) {
			if (allowed === void 0) return [];
			let worst = locks.find(({ blocked }) => blocked === "readers");
			let seconds = worst?.seconds ?? 0;
			let common = {
				id: "locks",
				expected: `no table closed for more than ${allowed} s`,
				actual: `at most ${seconds.toFixed(1)} s`
			};
			if (!worst || seconds <= allowed) return [{
				...common,
				status: "pass"
			}];
			let facts = {
				schema: worst.schema,
				object: worst.table,
				allowed,
				actual: seconds
			};
			return [{
				...common,
				status: "fail",
				reason: "lock-too-long",
				facts
			}];
		}
		async function tryWayBack({ trial: { migrate, recorder }, bench, isApplied }, world) {
			let { down } = migrate;
			if (down === void 0 || !isApplied) return {
				isReversible: null,
				checks: []
			};
			let check = await recorder.step("revert", async () => {
				let { exitCode, outcome, output } = await bench.run(down);
				await endSessions(bench.after);
				if (outcome !== "applied") {
					let detail = output.errors().at(-1) ?? outcome;
					return wayBackFailed({
						...exitCode === null ? {} : { exit: exitCode },
						detail
					});
				}
				return compareWithStart(bench, world);
			});
			return {
				isReversible: check.status === "pass",
				checks: [check]
			};
		}
		let QUESTION = {
			id: "reversible",
			expected: "as before the migration"
		};
		function wayBackFailed(facts) {
			return {
				...QUESTION,
				status: "fail",
				actual: "it failed",
				reason: "way-back-failed",
				facts
			};
		}
		async function compareWithStart({ before, after }, world) {
			let comparison = await compareStates({
				before,
				after,
				sessions: 2
			}, world);
			let [group] = groupChanges(comparison);
			let lost = comparison.rows.reduce((sum, row) => sum + row.lost, 0);
			if (!group && lost === 0) return {
				...QUESTION,
				status: "pass",
				actual: QUESTION.expected
			};
			let actual = [group ? `${nameSchemas(group.schemas)}: ${describeChanges(group.changes)}` : "", lost > 0 ? `${lost} rows lost` : ""].filter(Boolean).join("; ");
			return {
				...QUESTION,
				status: "fail",
				actual,
				reason: "not-reversible"
			};
		}
		async function tryMigration(trial, world) {
			let { request, migrate, recorder } = trial;
			let bench = await openBench(trial, world);
			let { run, locks } = await recorder.step("migrate", () => migrateWatched(bench, trial, world));
			noteMetrics(run, locks, request.config.check.expect.longestLockSeconds, recorder);
			let judged = judgeMigration(trial, {
				run,
				locks,
				comparison: await recorder.step("compare", () => compareStates({
					before: bench.before,
					after: bench.after,
					sessions: 2
				}, world))
			});
			let back = await tryWayBack({
				trial,
				bench,
				isApplied: run.outcome === "applied"
			}, world);
			recorder.metric({
				id: "migration-rows-lost",
				value: judged.section.rowsLost,
				unit: "count"
			});
			recorder.sections({ migration: {
				...judged.section,
				isReversible: back.isReversible
			} });
			let runFacts = factsOfRun(run, judged.tenants, migrate.timeoutSeconds);
			let checks = [...checkLocks(locks, request.config.check.expect), ...back.checks];
			record([checkCommand(run, runFacts, migrate.timeoutSeconds), ...checks], judged.findings, recorder);
			return concludeCheck({
				data: request.data,
				run,
				runFacts,
				findings: judged.findings,
				checks
			});
		}
		async function migrateWatched(bench, { migrate, staged }, world) {
			let death = new AbortController();
			staged.server.died.catch((error) => death.abort(error));
			let watch = await watchLocks(bench.after, world);
			try {
				let signal = AbortSignal.any([world.signal, death.signal]);
				let run = await bench.run(migrate.command, signal);
				let locks = await watch.stop();
				await endSessions(bench.after);
				return {
					run,
					locks
				};
			} catch (error) {
				await watch.stop().catch(() => void 0);
				throw error;
			}
		}
		function record(checks, findings, recorder) {
			for (let finding of findings) recorder.finding(finding);
			for (let check of [...checks, ...summariseQuestions(findings)]) recorder.check(check);
		}
		function noteMetrics(run, locks, objective, recorder) {
			let longest = (blocked) => locks.find((span) => span.blocked === blocked)?.seconds ?? 0;
			recorder.metric({
				id: "migration",
				value: run.seconds,
				unit: "seconds"
			});
			recorder.metric({
				id: "longest-lock",
				value: longest("readers"),
				unit: "seconds",
				...objective === void 0 ? {} : { objective }
			});
			recorder.metric({
				id: "longest-write-lock",
				value: longest("writers"),
				unit: "seconds"
			});
		}
		function runRestoreCheck(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "restore-check",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: "restore-check"
				},
				onFailure: () => "cannot-judge"
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder));
		}
		async function conduct(request, world, recorder) {
			let { check, drill } = request.config;
			if (request.refusal) return {
				value: "cannot-judge",
				reason: request.refusal
			};
			recorder.check({
				id: "configuration",
				status: "pass",
				expected: "legal",
				actual: "legal"
			});
			let { migrate } = check;
			if (!migrate) return {
				value: "safe",
				reason: "configuration-legal"
			};
			if (!request.isMigrationTouched) return {
				value: "safe",
				reason: "migration-untouched"
			};
			await recorder.step("cleanup", async () => {
				await (0, sweep_staging.hq)(drill, world);
				drill.staging === "docker" && await (0, sweep_staging.cn)(world);
			});
			let staged = await (request.data === "backup" ? stageBackup : stageSample)(request, recorder, world);
			try {
				return await tryMigration({
					request,
					migrate,
					staged,
					recorder
				}, world);
			} finally {
				await recorder.step("destroy", () => staged.end());
			}
		}
		var verdict = __webpack_require__(1881);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		var show_report = __webpack_require__(2036);
		function restoreCheckHandler(redactor) {
			return async (options, io) => {
				let place = {
					environment: io.env,
					checkout: io.env.GITHUB_WORKSPACE ?? "."
				};
				let plan = await planCheck({
					...options,
					mode: modeOf(options),
					backup: restore_check_handler_nameOf(options)
				}, place, (0, run_context.H)(options.locale ?? "en", io, redactor));
				let locale = options.locale ?? plan.config.system.locale;
				let config = {
					...plan.config,
					system: {
						...plan.config.system,
						locale
					}
				};
				let world = (0, run_context.H)(locale, io, redactor);
				let report = await runRestoreCheck({
					...plan,
					config,
					sample: sampleRestaurants,
					lastro: version.R
				}, world);
				let run = await (0, show_report.showReport)(report, {
					config,
					locale,
					world
				}, {
					io,
					json: options.json,
					...options.keepReport === void 0 ? {} : { directory: (0, external_node_path_.resolve)(options.keepReport) }
				});
				options.json && (0, cli_io.G)(io, { runs: [run] });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return (0, verdict.K)(report.verdict.value) ? exit_codes.dc.good : exit_codes.dc.badVerdict;
			};
		}
		function modeOf({ synthetic, backup }) {
			if (synthetic) return "synthetic";
			return backup === void 0 ? "auto" : "backup";
		}
		function restore_check_handler_nameOf({ backup }) {
			return typeof backup == "string" ? backup : void 0;
		}
	}),
	493: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => fillRestaurants,
			c: () => tenantSchema
		});
		var connection = __webpack_require__(6279);
		function restaurantSharedRows(tenants) {
			return `
INSERT INTO public.users (company_id, email, password_hash, display_name, last_login_at, created_at)
SELECT c.id, format('user%s@%s.example', n, replace(c.schema_name, '_', '-')), encode(public.digest(c.schema_name || ':' || n, 'sha256'), 'hex'),
       (ARRAY['Ana','Jo\u00e3o','Concei\u00e7\u00e3o','Lu\u00eds','M\u00e1rcia','Z\u00e9'])[1 + n % 6] || ' ' || c.id, now() - (n * interval '3 hours'), now() - interval '400 days' + c.id * interval '1 day'
FROM public.companies c, generate_series(1, 8) n;
INSERT INTO public.audit_log (company_id, happened_at, action, payload)
SELECT 1 + n % ${tenants}, timestamptz '2025-02-01 00:00+00' + n * interval '37 minutes', (ARRAY['login','sale','refund'])[1 + n % 3], jsonb_build_object('n', n, 'ip', '10.0.0.' || n % 250)
FROM generate_series(1, 20000) n;
INSERT INTO public.receipts (company_id, content, sha)
SELECT c.id, lo_from_bytea(0, body), public.digest(body, 'sha256')
FROM (SELECT id, convert_to(repeat('receipt of company ' || id || E'\\n', 50), 'UTF8') AS body FROM public.companies WHERE id <= 25) c;
SELECT public.next_fiscal_number() FROM generate_series(1, 37);
`;
		}
		function tenantSize(index, count) {
			if (index === count && count > 1) return { sales: 0 };
			return { sales: Math.round(1200 * (1 + 9 / (1 + index * 7 % 10))) };
		}
		function tenantTables(schema) {
			return `
CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.categories (id serial PRIMARY KEY, name text NOT NULL, position smallint NOT NULL DEFAULT 0, CONSTRAINT categories_name_key UNIQUE (name));
CREATE TABLE ${schema}.products (
  id serial PRIMARY KEY, category_id integer, name text NOT NULL, price public.money_amount NOT NULL, cost numeric,
  tags text[] NOT NULL DEFAULT '{}', active boolean NOT NULL DEFAULT true, updated_at timestamptz NOT NULL DEFAULT now(),
  margin numeric GENERATED ALWAYS AS (price - coalesce(cost, 0)) STORED, CONSTRAINT products_cost_check CHECK (cost IS NULL OR cost >= 0));
CREATE TABLE ${schema}.customers (
  id bigserial PRIMARY KEY, name text NOT NULL, tax_id public.tax_id, phone varchar(20), birth date, loyalty double precision NOT NULL DEFAULT 0,
  uuid uuid NOT NULL DEFAULT gen_random_uuid(), created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE ${schema}.tabs (id serial PRIMARY KEY, number integer NOT NULL, customer_id bigint, opened_at timestamptz NOT NULL, closed_at timestamptz);
CREATE TABLE ${schema}.orders (
  id bigserial PRIMARY KEY, tab_id integer NOT NULL, product_id integer NOT NULL, quantity real NOT NULL, status public.order_status NOT NULL,
  note text, extras jsonb, created_at timestamptz NOT NULL);
CREATE TABLE ${schema}.sales (
  id bigserial PRIMARY KEY, customer_id bigint, tab_id integer, total public.money_amount NOT NULL, paid_with public.payment_kind NOT NULL,
  took interval, created_at timestamptz NOT NULL, device inet);
CREATE TABLE ${schema}.sale_items (id bigserial PRIMARY KEY, sale_id bigint NOT NULL, product_id integer NOT NULL, quantity numeric(10,3) NOT NULL, unit_price numeric(12,2) NOT NULL, description text NOT NULL);
CREATE TABLE ${schema}.expenses (id serial PRIMARY KEY, due date NOT NULL, amount numeric(12,2) NOT NULL, supplier char(12), paid boolean, created_at timestamp NOT NULL DEFAULT now());
CREATE TABLE ${schema}.stripe_payments (id text PRIMARY KEY, sale_id bigint NOT NULL, amount_cents bigint NOT NULL, raw json NOT NULL, signature bytea, created_at timestamptz NOT NULL);
`;
		}
		function tenantRows(schema, index, size) {
			let { sales } = size;
			let customers = Math.ceil(sales / 6);
			let tabs = Math.ceil(sales / 2);
			return `
INSERT INTO public.companies (schema_name, legal_name, opened_on, settings)
VALUES ('${schema}', 'Restaurante ${index} Ltda.', date '2022-01-01' + ${index}, jsonb_build_object('tables', ${10 + index % 30}, 'city', 'S\u00e3o Paulo'));
INSERT INTO ${schema}.categories (name, position) SELECT (ARRAY['Entradas','Pratos','Massas','Sobremesas','Bebidas'])[n], n FROM generate_series(1, 5) n;
INSERT INTO ${schema}.products (category_id, name, price, cost, tags, active, updated_at)
SELECT 1 + n % 5, 'Prato n\u00ba ' || n || ' \u2014 ' || left(md5('${schema}' || n), 8), (500 + n * 137 % 9000) / 100.0, CASE WHEN n % 7 = 0 THEN NULL ELSE (200 + n * 31 % 3000) / 1000.0 END,
  ARRAY['t' || n % 3, 'gluten, free'], n % 11 <> 0, now() - n * interval '1 day' FROM generate_series(1, 28) n;
INSERT INTO ${schema}.customers (name, tax_id, phone, birth, loyalty, uuid, created_at)
SELECT 'Cliente ' || n || ' ' || md5('c${index}' || n), CASE WHEN n % 3 = 0 THEN lpad((n * 7919::bigint + 10000000000)::text, 11, '0') END, '+55 11 9' || lpad((n * 104729 % 100000000)::text, 8, '0'),
  date '1950-01-01' + n % 20000, n / 3.0, md5('u${index}' || n)::uuid, now() - n * interval '9 hours' FROM generate_series(1, ${customers}) n;
INSERT INTO ${schema}.tabs (number, customer_id, opened_at, closed_at)
SELECT n % 60, CASE WHEN n % 4 <> 0 THEN 1 + n % ${customers || 1} END, now() - n * interval '31 minutes', CASE WHEN n > 5 THEN now() - n * interval '31 minutes' + interval '50 minutes' END FROM generate_series(1, ${tabs}) n;
INSERT INTO ${schema}.orders (tab_id, product_id, quantity, status, note, extras, created_at)
SELECT 1 + n % ${tabs || 1}, 1 + n % 28, 1 + n % 4 + 0.5, (ARRAY['open','preparing','ready','served','cancelled']::public.order_status[])[1 + n % 5],
  CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'sem cebola, ponto ' || md5('o' || n) END, CASE WHEN n % 2 = 0 THEN jsonb_build_object('mesa', n % 60, 'extra', md5('${index}' || n)) END,
  now() - n * interval '14 minutes' FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sales (customer_id, tab_id, total, paid_with, took, created_at, device)
SELECT CASE WHEN n % 3 = 0 THEN 1 + n % ${customers || 1} END, CASE WHEN n % 2 = 0 THEN 1 + n % ${tabs || 1} END, (1000 + n * 7919::bigint % 30000) / 100.0,
  (ARRAY['cash','card','pix','voucher']::public.payment_kind[])[1 + n % 4], make_interval(mins => n % 90, secs => n % 60), now() - (${sales} - n) * interval '17 minutes' - interval '4 minutes',
  ('10.1.' || n % 200 || '.' || n % 250)::inet FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sale_items (sale_id, product_id, quantity, unit_price, description)
SELECT 1 + n % ${sales || 1}, 1 + n % 28, 1 + n % 3, (500 + n * 137 % 9000) / 100.0, 'Prato n\u00ba ' || n % 28 || ' com acompanhamento ' || md5('${schema}' || n) FROM generate_series(1, ${sales * 4}) n;
INSERT INTO ${schema}.expenses (due, amount, supplier, paid, created_at)
SELECT current_date - n, n * 12.34, 'forn' || n % 40, CASE WHEN n % 3 > 0 THEN n % 3 = 1 END, now() - n * interval '1 day' FROM generate_series(1, ${Math.ceil(sales / 20)}) n;
INSERT INTO ${schema}.stripe_payments (id, sale_id, amount_cents, raw, signature, created_at)
SELECT 'pi_' || md5('${schema}' || n), n * 3, 1000 + n * 7919::bigint % 30000, json_build_object('id', n, 'status', 'succeeded', 'card', md5('k' || n)), decode(md5('s' || n), 'hex'), now() - n * interval '1 hour' FROM generate_series(1, ${Math.floor(sales / 4)}) n;
`;
		}
		function tenantConstraints(schema, index) {
			return `
ALTER TABLE ${schema}.products ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES ${schema}.categories;
ALTER TABLE ${schema}.tabs ADD CONSTRAINT tabs_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers ON DELETE SET NULL;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs ON DELETE CASCADE;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales ON DELETE CASCADE;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_amount_check CHECK (amount_cents > 0)${index % 40 == 7 ? " NOT VALID" : ""};
CREATE UNIQUE INDEX customers_tax_id_key ON ${schema}.customers (tax_id) WHERE tax_id IS NOT NULL;
CREATE INDEX orders_tab_idx ON ${schema}.orders (tab_id) INCLUDE (status);
CREATE INDEX sales_created_idx ON ${schema}.sales (created_at DESC);
CREATE INDEX sale_items_sale_idx ON ${schema}.sale_items (sale_id);
CREATE INDEX customers_name_idx ON ${schema}.customers (lower(name));
CREATE TRIGGER products_touch BEFORE UPDATE ON ${schema}.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
CREATE FUNCTION ${schema}.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS $f$ SELECT coalesce(sum(total), 0) FROM ${schema}.sales WHERE created_at >= since $f$;
CREATE VIEW ${schema}.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) AS revenue FROM ${schema}.sales GROUP BY 1;
CREATE MATERIALIZED VIEW ${schema}.best_sellers AS SELECT product_id, sum(quantity) AS quantity FROM ${schema}.sale_items GROUP BY 1;
ALTER TABLE ${schema}.expenses ENABLE ROW LEVEL SECURITY;
CREATE POLICY expenses_paid ON ${schema}.expenses FOR SELECT TO chefwell_report USING (paid);
COMMENT ON TABLE ${schema}.sales IS 'Paid bills';
GRANT USAGE ON SCHEMA ${schema} TO chefwell_app, chefwell_report;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO chefwell_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO chefwell_app;
GRANT SELECT ON ${schema}.sales, ${schema}.expenses TO chefwell_report;
`;
		}
		function tenantSchema(index) {
			return index === 1 ? "tenant_chefwell" : `tenant_${String(index).padStart(3, "0")}`;
		}
		async function fillRestaurants(settings, options, world) {
			let sessions = await Promise.all(Array.from({ length: options.sessions }, () => (0, connection.Ng)(settings, world.signal)));
			let [first] = sessions;
			if (!first) throw RangeError("filling needs at least one session");
			try {
				for (let session of sessions) await session.query("SET search_path = public");
				await runAll(first, "\nDO $do$\nBEGIN\n  IF to_regrole('chefwell_app') IS NULL THEN CREATE ROLE chefwell_app NOLOGIN; END IF;\n  IF to_regrole('chefwell_report') IS NULL THEN CREATE ROLE chefwell_report NOLOGIN; END IF;\n  IF to_regrole('chefwell_backend') IS NULL THEN CREATE ROLE chefwell_backend LOGIN CONNECTION LIMIT 50; END IF;\n  GRANT chefwell_app TO chefwell_backend;\nEND\n$do$;\n", "\nCREATE EXTENSION IF NOT EXISTS citext SCHEMA public;\nCREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA public;\n\nCREATE TYPE public.order_status AS ENUM ('open', 'preparing', 'ready', 'served', 'cancelled');\nCREATE TYPE public.payment_kind AS ENUM ('cash', 'card', 'pix', 'voucher');\nCREATE DOMAIN public.money_amount AS numeric(12,2) CHECK (VALUE >= 0);\nCREATE DOMAIN public.tax_id AS text CHECK (VALUE ~ '^[0-9]{11}$|^[0-9]{14}$');\n\nCREATE TABLE public.companies (\n  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n  schema_name text NOT NULL UNIQUE,\n  legal_name text NOT NULL,\n  opened_on date NOT NULL,\n  settings jsonb NOT NULL DEFAULT '{}',\n  created_at timestamptz NOT NULL DEFAULT now()\n);\nCOMMENT ON TABLE public.companies IS 'One row per restaurant; each has a schema of its own';\nCOMMENT ON COLUMN public.companies.schema_name IS 'Name of the tenant''s schema';\n\nCREATE TABLE public.users (\n  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,\n  company_id integer NOT NULL REFERENCES public.companies ON DELETE CASCADE,\n  email public.citext NOT NULL UNIQUE,\n  password_hash text NOT NULL,\n  display_name text NOT NULL,\n  last_login_at timestamptz,\n  created_at timestamptz NOT NULL DEFAULT now()\n);\nCREATE INDEX users_company_idx ON public.users (company_id, last_login_at DESC NULLS LAST);\n\nCREATE TABLE public.audit_log (\n  id bigserial NOT NULL,\n  company_id integer NOT NULL,\n  happened_at timestamptz NOT NULL,\n  action text NOT NULL,\n  payload jsonb NOT NULL,\n  PRIMARY KEY (id, happened_at)\n) PARTITION BY RANGE (happened_at);\nCREATE TABLE public.audit_log_2025h1 PARTITION OF public.audit_log FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2025-07-01 00:00+00');\nCREATE TABLE public.audit_log_2025h2 PARTITION OF public.audit_log FOR VALUES FROM ('2025-07-01 00:00+00') TO ('2026-01-01 00:00+00');\nCREATE TABLE public.audit_log_rest PARTITION OF public.audit_log DEFAULT;\nCREATE INDEX audit_log_company_idx ON public.audit_log (company_id, happened_at);\n\nCREATE TABLE public.feature_flags (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false, ratio double precision NOT NULL DEFAULT 1.0, note text COLLATE \"C\");\nINSERT INTO public.feature_flags VALUES ('new-cashier', true, 0.1, NULL), ('loyalty', false, 1e-7, ''), ('dark-mode', true, 'NaN', '\u00e7\u00e3o \u00fc \u6f22\u5b57'), ('beta', false, '-0', E'tab\\there');\n\nCREATE TABLE public.receipts (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL REFERENCES public.companies, content oid NOT NULL, sha bytea);\nCREATE SEQUENCE public.fiscal_number START 1000 INCREMENT 5 CACHE 1;\n\nCREATE FUNCTION public.touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $f$\nBEGIN\n  NEW.updated_at := clock_timestamp();\n  RETURN NEW;\nEND $f$;\nCREATE FUNCTION public.next_fiscal_number() RETURNS bigint LANGUAGE sql AS $f$ SELECT nextval('public.fiscal_number') $f$;\nCREATE PROCEDURE public.close_day(day date) LANGUAGE plpgsql AS $f$ BEGIN PERFORM day; END $f$;\n\n\nGRANT USAGE ON SCHEMA public TO chefwell_app, chefwell_report;\nGRANT SELECT, INSERT, UPDATE ON public.companies, public.users TO chefwell_app;\nGRANT SELECT ON public.companies TO chefwell_report;\nALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO chefwell_report;\n");
				let next = 1;
				await Promise.all(sessions.map(async (session) => {
					for (; next <= options.tenants;) {
						let index = next++;
						await fillTenant(session, index, options);
						world.log.progress({
							activity: "fill",
							done: index,
							total: options.tenants,
							unit: "items"
						});
					}
				}));
				await runAll(first, restaurantSharedRows(options.tenants));
			} finally {
				await Promise.allSettled(sessions.map((session) => session.close()));
			}
		}
		async function fillTenant(session, index, options) {
			let schema = tenantSchema(index);
			let size = options.sales === void 0 ? tenantSize(index, options.tenants) : { sales: index === options.tenants && index > 1 ? 0 : options.sales };
			await runAll(session, "BEGIN;", tenantTables(schema), tenantRows(schema, index, size), tenantConstraints(schema, index), "COMMIT;");
		}
		async function runAll(session, ...scripts) {
			for (let script of scripts) await session.script(script);
		}
	}),
	8463: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => analyseCatalogue });
		let CATALOGUE_TABLES = [
			"pg_attrdef",
			"pg_attribute",
			"pg_class",
			"pg_constraint",
			"pg_depend",
			"pg_description",
			"pg_index",
			"pg_namespace",
			"pg_proc",
			"pg_rewrite",
			"pg_sequence",
			"pg_trigger",
			"pg_type"
		].map((name) => `pg_catalog.${name}`).join(", ");
		async function analyseCatalogue(session) {
			await session.query(`ANALYZE ${CATALOGUE_TABLES}`);
		}
	}),
	4848: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => loginAs });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
		async function loginAs(role, settings, world) {
			let session = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(settings, world.signal);
			try {
				let [found] = await session.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
				if (!found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("backend-role-missing", `there is no role ${role}`, { role });
				if (settings.password === void 0 || role === settings.user) return {
					...settings,
					user: role
				};
				let password = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString("base64url");
				world.maskSecret(password);
				await session.query(`ALTER ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(role)} PASSWORD ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.ce)(password)}`);
				return {
					...settings,
					user: role,
					password
				};
			} finally {
				await session.close();
			}
		}
	}),
	5800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => countOrphans,
			Y: () => listForeignKeys
		});
		let LIST_KEYS = `SELECT k.oid::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND ${__webpack_require__(1562).a0} WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY pg_relation_size(c.oid) DESC, k.oid`;
		async function listForeignKeys(database) {
			return (await database.query(LIST_KEYS)).map(([oid]) => oid ?? "");
		}
		async function countOrphans(database, oids) {
			if (oids.length === 0) return [];
			let keys = await database.query("SELECT n.nspname, c.relname, k.conname, k.convalidated::text,\n  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',\n    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,\n    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),\n    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,\n    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,\n    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')\n     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)\n     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent\n     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))\nFROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace\nJOIN pg_class f ON f.oid = k.confrelid WHERE k.oid = ANY($1::oid[])", [`{${oids.join(",")}}`]);
			if (keys.length !== oids.length) throw Error(`${keys.length} of ${oids.length} foreign keys are still there`);
			let sql = keys.map(([, , , , count], index) => `SELECT ${index}, (${count ?? ""})`).join("\nUNION ALL\n");
			let orphans = new Map(numbered(await database.query(sql)));
			return keys.map(([schema, table, name, validated], index) => {
				let count = orphans.get(index);
				if (count === void 0) throw Error(`no answer about the foreign key ${name ?? ""}`);
				return {
					schema: schema ?? "",
					table: table ?? "",
					name: name ?? "",
					isValidated: validated === "true",
					orphans: count
				};
			});
		}
		function numbered(rows) {
			return rows.map(([index, count]) => [Number(index), Number(count)]);
		}
	}),
	8690: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OV: () => rowWork,
			Yb: () => relationKey,
			_b: () => missingTables,
			sP: () => judgeTable
		});
		var _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
		var _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9591);
		let BYTES_PER_PIECE = 16 * 2 ** 20;
		function rowWork(tables, options) {
			return packTables([...tables].sort((a, b) => b.bytes - a.bytes)).map((piece) => async (database) => {
				for await (let reading of (0, _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__.c)(database, piece, (table) => (0, _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__.Z)(table, options.moments), options.limit)) options.onReading(reading);
			});
		}
		function packTables(tables) {
			let pieces = [];
			let piece = [];
			let bytes = 0;
			for (let table of tables) {
				if (piece.length >= 32 || piece.length > 0 && bytes + table.bytes > BYTES_PER_PIECE) {
					pieces.push(piece);
					piece = [];
					bytes = 0;
				}
				piece.push(table);
				bytes += table.bytes;
			}
			piece.length > 0 && pieces.push(piece);
			return pieces;
		}
		function judgeTable(reading, expected) {
			let { schema, name } = reading.table;
			let [rows, fingerprint] = reading.truth;
			let place = {
				schema,
				object: name
			};
			if (expected === void 0) return {
				check: "tables",
				status: "fail",
				reason: "table-unexpected",
				...place,
				expected: "",
				actual: rowCount(rows)
			};
			if (rows !== expected[0]) return {
				check: "rows",
				status: "fail",
				reason: rows < expected[0] ? "rows-missing" : "rows-unexpected",
				...place,
				expected: rowCount(expected[0]),
				actual: rowCount(rows)
			};
			if (fingerprint === expected[1]) return null;
			return {
				check: "fingerprints",
				status: "fail",
				reason: "rows-differ",
				...place,
				expected: `${rowCount(rows)}, fingerprint ${expected[1]}`,
				actual: `${rowCount(rows)}, fingerprint ${fingerprint}`
			};
		}
		function rowCount(rows) {
			return `${rows} ${rows === 1 ? "row" : "rows"}`;
		}
		function relationKey(schema, name) {
			return `${schema}\0${name}`;
		}
		function missingTables(passport, seen) {
			return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.tables).filter(([name]) => !seen.has(relationKey(schema, name))).map(([name, [rows]]) => ({
				check: "tables",
				status: "fail",
				reason: "table-missing",
				schema,
				object: name,
				expected: rowCount(rows),
				actual: ""
			})));
		}
	}),
	9529: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => judgeSequences });
		var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);
		function judgeSequences(passport, restored) {
			let positions = new Map(restored.map(({ schema, name, position }) => [(0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(schema, name), position]));
			return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.sequences).flatMap(([name, expected]) => {
				let actual = positions.get((0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(schema, name));
				if (!actual || !isBehind(actual, expected, isDescending(passport, truth.shape, name))) return [];
				return [{
					check: "sequences",
					status: "fail",
					reason: "sequence-behind",
					schema,
					object: name,
					expected: describe(expected),
					actual: describe(actual)
				}];
			}));
		}
		function isBehind(actual, expected, descending) {
			let [a, e] = [BigInt(actual[0]), BigInt(expected[0])];
			if (a === e) return expected[1] && !actual[1];
			return descending ? a > e : a < e;
		}
		function isDescending(passport, shape, name) {
			let line = passport.shapes[shape]?.find((each) => each.startsWith((0, _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__.kV)("sequence", name, "")));
			return line !== void 0 && / by -\d/.test(line);
		}
		function describe([last, called]) {
			return called ? `at ${last}` : `at ${last}, not yet used`;
		}
	}),
	3832: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => portions,
			n: () => workOff
		});
		async function workOff(sessions, pieces) {
			let queue = [...pieces];
			let next = 0;
			let busy = 0;
			let failed = !1;
			let change = Promise.withResolvers();
			let worker = async (session) => {
				for (; !failed;) {
					let piece = queue[next];
					if (!piece && busy === 0) return;
					if (!piece) {
						await change.promise;
						continue;
					}
					next += 1;
					busy += 1;
					try {
						for (let more of await piece(session) ?? []) queue.push(more);
					} catch (error) {
						failed = !0;
						throw error;
					} finally {
						--busy;
						change.resolve();
						change = Promise.withResolvers();
					}
				}
			};
			let ends = await Promise.allSettled(sessions.map(worker));
			for (let end of ends) if (end.status === "rejected") throw end.reason;
		}
		function portions(items, size) {
			let result = [];
			for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size));
			return result;
		}
	}),
	5415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => loadPassport,
			x: () => checkGlobals
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
		var _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9714);
		var _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9366);
		async function loadPassport(backup, recorder) {
			recorder.artifact({
				kind: "dump",
				path: backup.dumpPath,
				bytes: backup.bytes
			});
			if (backup.passportPath === void 0) return null;
			let passport = await (0, _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__.pN)(backup.passportPath);
			(0, _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__.rD)(passport, backup);
			let totals = (0, _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__.Yv)(passport);
			let dump = passport.files.find((file) => file.role === "dump");
			recorder.sections({ backup: {
				name: backup.name,
				source: passport.source.name,
				tier: backup.tier,
				takenAt: passport.snapshotAt,
				bytes: backup.bytes,
				...dump?.plainBytes === void 0 ? {} : { plainBytes: dump.plainBytes },
				...totals
			} });
			let common = {
				id: "passport",
				expected: "belongs to this dump",
				actual: `${totals.tables} tables, ${totals.rows} rows`
			};
			recorder.check(passport.afterTheFact ? {
				...common,
				status: "warn",
				reason: "passport-after-the-fact"
			} : {
				...common,
				status: "pass"
			});
			if (totals.tables === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("database-empty", "the passport names no table: there is nothing to prove", { database: passport.source.database });
			return passport;
		}
		async function checkGlobals(backup, passport, recorder) {
			if (passport.afterTheFact) return;
			let bytes = backup.globalsPath === void 0 ? Buffer.alloc(0) : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(backup.globalsPath);
			let text = bytes.toString("utf8");
			let missing = passport.roles.find(({ name }) => !createsRole(text, name));
			let common = {
				id: "roles",
				expected: `${passport.roles.length} roles in the globals`
			};
			if (missing) {
				let facts = {
					role: missing.name,
					object: missing.name
				};
				let actual = `role ${missing.name} is missing`;
				recorder.check({
					...common,
					status: "fail",
					actual,
					reason: "role-missing",
					facts
				});
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("role-missing", `the globals lack role ${missing.name}`, facts);
			}
			recorder.check({
				...common,
				status: "pass",
				actual: "all are there"
			});
			assertGlobalsUnchanged(passport, bytes);
		}
		function createsRole(globals, name) {
			let quoted = name.replaceAll("\"", "\"\"");
			return globals.includes(`\nCREATE ROLE ${name};`) || globals.includes(`\nCREATE ROLE "${quoted}";`);
		}
		function assertGlobalsUnchanged(passport, bytes) {
			let expected = passport.files.find((file) => file.role === "globals")?.sha256;
			let actual = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
			if (expected === void 0 || expected === actual) return;
			let facts = {
				expected,
				actual
			};
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("sha256-mismatch", "the globals are not what was backed up", facts);
		}
	})
};
