"use strict";
exports.id = 2;
exports.ids = [2];
exports.modules = {
	5565: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { configHandlers: () => configHandlers });
		var dist = __webpack_require__(7667);
		var config_schema = __webpack_require__(892);
		function configJsonSchema() {
			return {
				...(0, dist.PF)(config_schema.Q, {
					typeMode: "input",
					ignoreActions: [
						"check",
						"check_items",
						"raw_check"
					],
					overrideSchema: ({ valibotSchema, jsonSchema }) => valibotSchema.type === "loose_object" ? {
						...jsonSchema,
						additionalProperties: !1
					} : void 0
				}),
				title: "Lastro: .github/lastro.yml"
			};
		}
		var load_config = __webpack_require__(3532);
		var requirements = __webpack_require__(6217);
		var secrets = __webpack_require__(4988);
		var cli_io = __webpack_require__(8230);
		var channels = __webpack_require__(7865);
		function describeConfig(config) {
			return [
				...systemRows(config),
				...drillRows(config.drill),
				...otherRows(config),
				...channelRows(config)
			].map(([key, value]) => `  ${key.padEnd(10)}  ${value}\n`).join("");
		}
		function systemRows({ system, backups }) {
			let about = `${system.name}, ${system.locale}, ${system.timezone}, state in ${system.stateDir}`;
			if (!backups) return [["system", about], ["backups", "none"]];
			let { daily, weekly, monthly } = backups.retention;
			return [
				["system", about],
				...Object.values(backups.sources).map((source) => ["source", describeSource(source)]),
				["backups", backups.directory],
				["keep", `${daily} daily, ${weekly} weekly, ${monthly} monthly`]
			];
		}
		function describeSource({ name, connection, tenants }) {
			let { user, host, port, database } = connection;
			return `${name}: ${user}@${host}:${port}/${database}, tenants ${tenants ?? "none"}`;
		}
		function drillRows(drill) {
			return [
				["drill", `${drill.pick} backup into ${drill.directory}, ${describeStaging(drill)}`],
				...drill.queries.length > 0 ? [["queries", `${drill.queries.length} of your own`]] : [],
				...drill.backend ? [["backend", describeBackend(drill.backend)]] : [],
				["objectives", `RTO ${drill.rtoSeconds} s, RPO ${drill.rpoSeconds} s, fail on ${drill.failOn}`]
			];
		}
		function describeStaging({ staging, docker, server }) {
			if (staging === "docker") return `in a container of ${docker.image}`;
			if (staging === "local" || !server) return "on this host";
			let { user, host, port, database } = server;
			return `on the server ${user}@${host}:${port}, database ${database}`;
		}
		function describeBackend(backend) {
			let { user, tenants, probes } = backend;
			let whom = tenants ? ` for ${tenants.join(", ")}` : "";
			return `${describeApplication(backend)}, as ${user ?? "the superuser of staging"}, ${probes.length} probes${whom}`;
		}
		function describeApplication({ command = [], image, compose }) {
			if (compose) return `service ${compose.service} of ${compose.files.join(", ")}`;
			return image === void 0 ? command.join(" ") : `image ${image}`;
		}
		function otherRows({ backups, recover, check, playbook }) {
			let sources = Object.keys(backups?.sources ?? {});
			let { contacts, copies } = playbook;
			return [
				...sources.map((name) => ["recover", `${name}: ${describeRecovery(name, recover)}`]),
				["check", describeCheck(check)],
				["playbook", `contacts ${contacts.length}, copies elsewhere ${copies.length}`]
			];
		}
		function describeRecovery(name, { sources }) {
			let role = sources[name];
			if (!role) return "by its own connection";
			if (role.urlVariable !== void 0) return `by the URL in ${role.urlVariable}`;
			let { user, host, port, database } = role.connection;
			return `${user}@${host}:${port}/${database}`;
		}
		function describeCheck({ migrate, realData }) {
			if (!migrate) return "the configuration only; no migration is named";
			return `${migrate.command.join(" ")}, on ${realData ? "the newest backup where code is trusted" : "sample data"}`;
		}
		function channelRows({ notify, unset }) {
			if (notify === void 0) return [];
			let kinds = {
				webhooks: notify.webhooks,
				email: notify.email,
				"github-issues": notify.githubIssues,
				pings: notify.pings
			};
			return Object.entries(kinds).flatMap(([kind, channels]) => Object.keys(channels).map((name) => `${kind}.${name}`)).map((name) => {
				let problem = (0, channels.$)(name, unset);
				return ["notify", problem === void 0 ? name : `${name}: silent here, for ${problem}`];
			});
		}
		var exit_codes = __webpack_require__(8448);
		let configHandlers = {
			configCheck: async ({ config: file, json }, io) => {
				let config = await (0, load_config.Z)(file, io.env);
				(0, requirements.pS)(config);
				json ? (0, cli_io.G)(io, {
					file,
					valid: !0,
					config: (0, secrets.T)(config)
				}) : io.stdout.write(`${file} is legal.\n\n${describeConfig(config)}`);
				return exit_codes.dc.good;
			},
			configSchema: async (_options, io) => {
				(0, cli_io.G)(io, configJsonSchema());
				return exit_codes.dc.good;
			}
		};
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
	4988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => secretsOf,
			T: () => toPublicJson
		});
		var _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
		var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
		var _notify_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);
		function secretsOf(config) {
			let sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection);
			let connections = config.drill.server ? [...sources, config.drill.server] : sources;
			let hosts = Object.values(config.hosts);
			let remotes = Object.values(config.offsite?.remotes ?? {});
			let { env, probes = [] } = config.drill.backend ?? {};
			let written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])];
			return [...new Set([
				...config.secrets,
				...connections.flatMap(({ password }) => password ?? []),
				...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
				...remotes.flatMap((remote) => remote.kind === "ssh" ? [remote.privateKey ?? [], remote.readKey ?? []].flat() : []),
				...ageKeys(config.offsite?.decrypt?.privateKey),
				...written.flatMap(writtenSecrets),
				...channelSecrets(config.notify)
			])];
		}
		function ageKeys(text = "") {
			return text === "" ? [] : [text, ...text.match(/AGE-SECRET-KEY-\S+/gi) ?? []];
		}
		function writtenSecrets(value) {
			if (typeof value != "object" || !value) return [];
			return Object.entries(value).flatMap(([key, each]) => {
				if (typeof each != "string") return writtenSecrets(each);
				return (0, _describe_value_js__WEBPACK_IMPORTED_MODULE_1__.u)(key) && !each.includes("{{") ? [each] : [];
			});
		}
		function channelSecrets(notify) {
			if (notify === void 0) return [];
			let { webhooks, email, githubIssues, pings } = notify;
			return [
				...[...Object.values(webhooks).map(({ url }) => url), ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [
					url,
					startUrl,
					failUrl
				])].flatMap((url) => url === void 0 ? [] : [url, pathOf(url)]).filter((address) => address.length >= SHORTEST_ADDRESS),
				...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
				...Object.values(email).flatMap(({ server }) => server.password ?? []),
				...Object.values(githubIssues).map(({ token }) => token)
			].filter((secret) => !_notify_fields_js__WEBPACK_IMPORTED_MODULE_0__.$w.test(secret));
		}
		let SHORTEST_ADDRESS = 12;
		function pathOf(url) {
			let { pathname = "", search = "" } = URL.parse(url) ?? {};
			return pathname + search;
		}
		let SECRET_KEYS = [
			"password",
			"privateKey",
			"passphrase",
			"readKey"
		];
		function toPublicJson(config) {
			let secrets = secretsOf(config).filter((secret) => secret.length >= _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__.c);
			let { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config;
			return JSON.parse(JSON.stringify(rest, (key, value) => {
				if (typeof value != "string") return value;
				return SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret)) ? "***" : value;
			}));
		}
	}),
	231: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => answersInTime,
			Q: () => fileAnswers
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
		var _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
		async function answersInTime(directory, { seconds, world }) {
			if ((await (0, _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__.p)()).length === 0) return !0;
			try {
				await world.processes.ask({
					file: "/bin/sh",
					args: [
						"-c",
						"path=$1\nwhile ! [ -e \"$path\" ] && [ \"$path\" != / ]; do path=$(dirname -- \"$path\"); done\nstat -f -- \"$path\" && ls -a -- \"$path\" >/dev/null",
						"sh",
						directory
					],
					env: { LC_ALL: "C" },
					timeoutSeconds: seconds
				});
				return !0;
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd)) throw error;
				return !1;
			}
		}
		async function fileAnswers(path, asking) {
			return !(await (0, _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__.p)()).some((mount) => (0, _mount_table_js__WEBPACK_IMPORTED_MODULE_2__.UO)(path, mount)) || answersInTime(path, asking);
		}
	}),
	657: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => SKIPPED_PATTERNS,
			r: () => kindToSkip
		});
		let PSEUDO_TYPES = "autofs,binfmt_misc,bpf,cgroup,cgroup2,configfs,debugfs,devpts,devtmpfs,efivarfs,fuse.gvfsd-fuse,fuse.lxcfs,fuse.portal,fuse.snapfuse,fusectl,hugetlbfs,mqueue,nfsd,nsfs,proc,pstore,ramfs,rpc_pipefs,securityfs,selinuxfs,sysfs,tracefs".split(",");
		let IMAGE_TYPES = [
			"squashfs",
			"iso9660",
			"erofs",
			"cramfs",
			"udf"
		];
		let CONTAINER_DIRECTORIES = [
			"/var/lib/docker",
			"/var/lib/containers",
			"/var/lib/containerd",
			"/var/lib/kubelet",
			"/run"
		];
		let TYPES = new Map([
			...PSEUDO_TYPES.map((type) => [type, "pseudo"]),
			...IMAGE_TYPES.map((type) => [type, "image"]),
			["tmpfs", "memory"]
		]);
		let SKIPPED_PATTERNS = [...[...TYPES.keys()].map((type) => `'${type} '*`), ...CONTAINER_DIRECTORIES.map((directory) => `*' ${directory}/'*`)];
		function kindToSkip({ type, mountPoint }) {
			let kind = TYPES.get(type);
			if (kind !== void 0) return kind;
			if (type === "overlay" && mountPoint !== "/") return "container";
			return CONTAINER_DIRECTORIES.some((directory) => mountPoint.startsWith(`${directory}/`)) ? "container" : null;
		}
	}),
	7942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ei: () => lacksMount,
			TQ: () => parseMountTable,
			UO: () => isWithin,
			a3: () => unescapePath,
			vI: () => mountOf
		});
		function parseMountTable(lines) {
			return lines.flatMap((line) => parseLine(line) ?? []);
		}
		function parseLine(line) {
			let fields = line.trim().split(" ");
			let dash = fields.indexOf("-", 6);
			let [id, , device, root, mountPoint, options] = fields;
			let [type, source, superOptions] = dash === -1 ? [] : fields.slice(dash + 1);
			if (!id || !device || !root || !mountPoint || !type) return null;
			return {
				id,
				device,
				root: unescapePath(root),
				mountPoint: unescapePath(mountPoint),
				options: (options ?? "").split(","),
				type,
				source: unescapePath(source ?? ""),
				superOptions: (superOptions ?? "").split(",")
			};
		}
		function unescapePath(text) {
			return text.replace(/\\([0-7]{3})/g, (_escape, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
		}
		function mountOf(path, mounts) {
			let best = null;
			for (let mount of mounts) {
				if (!isWithin(path, mount.mountPoint)) continue;
				(best === null || mount.mountPoint.length >= best.mountPoint.length) && (best = mount);
			}
			return best;
		}
		function isWithin(path, directory) {
			return directory === "/" || path === directory || path.startsWith(`${directory}/`);
		}
		function lacksMount(mountPoint, demanded) {
			return typeof demanded == "string" ? mountPoint !== demanded : demanded && mountPoint === "/";
		}
	}),
	6057: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => remoteMounts });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
		var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
		let LOCAL_TYPES = new Set("ext2 ext3 ext4 xfs btrfs bcachefs f2fs zfs jfs reiserfs vfat exfat ntfs3 overlay aufs tmpfs rootfs squashfs erofs".split(" "));
		async function remoteMounts() {
			let table = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8").catch(() => "");
			return (0, _mount_table_js__WEBPACK_IMPORTED_MODULE_2__.TQ)(table.split("\n")).filter((mount) => !LOCAL_TYPES.has(mount.type) && (0, _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__.r)(mount) !== "pseudo").map(({ mountPoint }) => mountPoint);
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
	}),
	2548: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => shorten });
		function shorten(text) {
			return text.length > 160 ? `${text.slice(0, 159)}\u2026` : text;
		}
	})
};
