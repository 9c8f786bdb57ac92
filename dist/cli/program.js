(() => {
	"use strict";
	var __webpack_modules__ = {
		3798: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Qu: () => APPLICATION_PLACES,
				Qo: () => applicationEnvironment,
				ek: () => placesOf
			});
			var carried_values = __nccwpck_require__(5453);
			function databaseUrl(address) {
				let { host, port, database, user, password, sslMode } = address;
				let secret = password === void 0 ? "" : `:${encode(password)}`;
				let isSocket = host.startsWith("/");
				let place = isSocket ? "localhost" : host;
				let parameters = [...isSocket ? [`host=${encode(host).replaceAll("%2F", "/")}`] : [], ...sslMode === void 0 ? [] : [`sslmode=${sslMode}`]];
				let query = parameters.length === 0 ? "" : `?${parameters.join("&")}`;
				return `postgresql://${encode(user)}${secret}@${place}:${port}/${encode(database)}${query}`;
			}
			function libpqVariables(address) {
				return {
					PGHOST: address.host,
					PGPORT: String(address.port),
					PGDATABASE: address.database,
					PGUSER: address.user,
					...address.password === void 0 ? {} : { PGPASSWORD: address.password },
					...address.sslMode === void 0 ? {} : { PGSSLMODE: address.sslMode }
				};
			}
			function encode(text) {
				return encodeURIComponent(text);
			}
			function applicationEnvironment({ env, database }, port) {
				let values = placesOf(database, port);
				let own = Object.entries(env).map(([name, text]) => [name, (0, carried_values.BB)(text, values)]);
				return {
					DATABASE_URL: databaseUrl(database),
					...libpqVariables(database),
					PORT: String(port),
					HOST: "127.0.0.1",
					...Object.fromEntries(own)
				};
			}
			let APPLICATION_PLACES = [
				"database-url",
				"database-host",
				"database-port",
				"database-name",
				"database-user",
				"database-password",
				"port"
			];
			function placesOf(database, port) {
				let values = {
					"database-url": databaseUrl(database),
					"database-host": database.host,
					"database-port": String(database.port),
					"database-name": database.database,
					"database-user": database.user,
					"database-password": database.password ?? "",
					port: String(port)
				};
				return new Map(Object.entries(values));
			}
		}),
		8230: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { G: () => writeJson });
			function writeJson(io, value) {
				io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
			}
		}),
		8448: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				FO: () => exitCodeOf,
				cU: () => EXIT_CODES_HELP,
				dc: () => EXIT
			});
			var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6595);
			let EXIT = {
				good: 0,
				badVerdict: 1,
				configuration: 2,
				internal: 3,
				cancelled: 130
			};
			let EXIT_CODES_HELP = "\nExit codes:\n  0    good: the verdict is good, or fail-on forgives it\n  1    bad: the system is in trouble; the report says how\n  2    the configuration or the command line must be mended\n  3    Lastro itself failed\n  130  cancelled";
			function exitCodeOf(error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1) return EXIT.configuration;
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU) return EXIT.badVerdict;
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.cJ) return EXIT.cancelled;
				return EXIT.internal;
			}
		}),
		4296: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Oq: () => connectionFaults,
				ao: () => connectionOf,
				j2: () => connectionEntries
			});
			var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7934);
			var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6968);
			var _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1198);
			var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9441);
			let URL_LEGAL = "postgresql://user:password@host:5432/database";
			let URL_MEND = "Keep the whole URL in a secret and write url: ${DATABASE_URL}.";
			let urlMessage = (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.R)({
				legal: URL_LEGAL,
				mend: URL_MEND
			});
			let url = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(urlMessage), valibot__WEBPACK_IMPORTED_MODULE_3__.h_("Where the database is, with the password; or host, port, database, user and password instead. May name an environment variable."), valibot__WEBPACK_IMPORTED_MODULE_3__.yuE({ errorMessage: urlMessage }), valibot__WEBPACK_IMPORTED_MODULE_3__.NTK(({ dataset, addIssue, NEVER }) => {
				try {
					return (0, _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.qQ)(dataset.value);
				} catch (error) {
					if (!(error instanceof _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.XQ)) throw error;
					addIssue({ message: (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.R)({
						legal: URL_LEGAL,
						mend: error.message
					}) });
					return NEVER;
				}
			}));
			let CONNECTION_KEYS = [
				"host",
				"port",
				"database",
				"user",
				"password",
				"ssl-mode"
			];
			let NEEDED_KEYS = [
				"host",
				"database",
				"user"
			];
			let connectionEntries = {
				url: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(url),
				host: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Host name, IP address, or the directory of the Unix socket.", {
					pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.jg,
					legal: "a host name, an IP address or the absolute directory of a socket",
					example: "/var/run/postgresql"
				})),
				port: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("TCP port, or the number of the socket.", 1, 65535)),
				database: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Name of the database.", {
					pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.oU,
					legal: "the name of one database",
					example: "restaurante"
				})),
				user: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Role to connect as; it must be able to read every row (BYPASSRLS where policies exist).", {
					pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.iw,
					legal: "the name of a role",
					example: "backup"
				})),
				password: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Password of the role. May name an environment variable.", {
					pattern: /./,
					legal: "a password, or the environment variable that holds it",
					example: "${DATABASE_PASSWORD}"
				})),
				"ssl-mode": valibot__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("How much TLS to ask for, in the words of libpq.", _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.yj))
			};
			function connectionFaults(given) {
				let parts = CONNECTION_KEYS.filter((key) => key in given);
				if ("url" in given) return parts.map((key) => ({
					key,
					message: (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.R)({
						legal: "either url, or host, port, database, user and password",
						mend: `Remove ${key} here, or remove url.`
					})
				}));
				if (parts.length === 0) {
					let legal = `${URL_LEGAL}, or host, database and user`;
					return [{
						key: "url",
						message: (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.R)({
							legal,
							mend: URL_MEND
						})
					}];
				}
				return NEEDED_KEYS.filter((key) => !(key in given)).map((key) => ({
					key,
					message: (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.R)({
						legal: "host, database and user together",
						mend: `Add a line ${key}: below it.`
					})
				}));
			}
			function connectionOf(given) {
				if (given.url !== void 0) return given.url;
				let { host = "", port = _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__.Wg, database = "", user = "", password } = given;
				let sslMode = given["ssl-mode"];
				return {
					host,
					port,
					database,
					user,
					...password === void 0 ? {} : { password },
					...sslMode === void 0 ? {} : { sslMode }
				};
			}
		}),
		9356: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				b: () => describeValue,
				u: () => isSecretKey
			});
			var _field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7937);
			let SECRET_KEY = /pass|pwd|secret|token|url|uri|dsn|credential|key|senha|authorization|cookie/i;
			function isSecretKey(key) {
				return SECRET_KEY.test(key);
			}
			let PRIVATE_KEY = /AGE-SECRET-KEY|PRIVATE KEY/i;
			let USER_INFO = /\/\/[^@\s/]*@/;
			function describeValue(value, path) {
				if (value === void 0) return "nothing";
				if (value === null) return "nothing (an empty value)";
				if (Array.isArray(value)) return `a list of ${value.length}`;
				if (typeof value == "object") return `a map of ${Object.keys(value).length} keys`;
				if (path.some((key) => isSecretKey(String(key)))) return "a hidden value";
				if (typeof value == "string" && PRIVATE_KEY.test(value)) return "a hidden value";
				if (typeof value == "string") return USER_INFO.test(value) ? "a hidden URL" : (0, _field_path_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value);
				return typeof value == "number" || typeof value == "boolean" ? String(value) : typeof value;
			}
		}),
		3050: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				a: () => didYouMean,
				k: () => closest
			});
			function distance(left, right) {
				let beforePrevious = [];
				let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
				for (let row = 1; row <= left.length; row++) {
					let current = [row];
					for (let column = 1; column <= right.length; column++) {
						let substitution = left[row - 1] === right[column - 1] ? 0 : 1;
						let isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
						current[column] = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution, isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity);
					}
					beforePrevious = previous;
					previous = current;
				}
				return previous[right.length] ?? 0;
			}
			function closest(word, candidates) {
				if (word.length === 0 || word.length > 64) return;
				let simple = (text) => text.toLowerCase().replaceAll("_", "-");
				let best = candidates.map((candidate) => ({
					candidate,
					far: distance(simple(word), simple(candidate))
				})).sort((one, other) => one.far - other.far)[0];
				if (best === void 0) return;
				let allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) * .4));
				return best.far <= allowed ? best.candidate : void 0;
			}
			function didYouMean(word, candidates, fallback) {
				let near = closest(word, candidates);
				return near === void 0 ? fallback : `Did you mean ${near}?`;
			}
		}),
		2213: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Ci: () => DEFAULT_DRILL_DIRECTORY,
				t: () => PICKS,
				HZ: () => drillSection
			});
			var dist = __nccwpck_require__(7934);
			var environment = __nccwpck_require__(3798);
			var carried_values = __nccwpck_require__(5453);
			var did_you_mean = __nccwpck_require__(3050);
			var section = __nccwpck_require__(5234);
			var wording = __nccwpck_require__(9441);
			let TEMPLATES = [
				"path",
				"headers",
				"body",
				"expect",
				"count"
			];
			let SECRET_PLACES = ["database-url", "database-password"];
			let SECRET_IN_COMMAND = (0, wording.R)({
				legal: `no {{${SECRET_PLACES.join("}} and no {{")}}}, which may hold a password`,
				mend: "Let the program take it from its environment: DATABASE_URL, or a variable of env."
			});
			function placeIssues(backend) {
				if (!(0, section.jh)(backend)) return [];
				return ["command", "env"].flatMap((key) => {
					let isOpen = (0, carried_values.wX)(backend[key]).some((name) => SECRET_PLACES.includes(name));
					let message = key === "command" && isOpen ? SECRET_IN_COMMAND : faultIn(backend[key], new Set(environment.Qu), "Write one of these names.");
					return message === void 0 ? [] : [{
						message,
						path: [stepTo(key)]
					}];
				});
			}
			function carryIssues(backend) {
				if (!(0, section.jh)(backend) || !Array.isArray(backend.probes)) return [];
				let known = new Set(backend.tenants === void 0 ? [] : ["tenant"]);
				let names = new Set();
				let issues = [];
				for (let [index, probe] of backend.probes.entries()) {
					if (!(0, section.jh)(probe)) continue;
					let place = (key) => placeOf([
						"probes",
						index,
						key
					]);
					for (let key of TEMPLATES) {
						let message = faultIn(probe[key], known, "Save it in an earlier probe.");
						message !== void 0 && issues.push({
							message,
							path: place(key)
						});
					}
					names.has(probe.name) && issues.push({
						message: TWICE,
						path: place("name")
					});
					names.add(probe.name);
					if ((0, section.jh)(probe.save)) for (let name of Object.keys(probe.save)) known.add(name);
				}
				return issues;
			}
			let TWICE = (0, wording.R)({
				legal: "another name for each probe",
				mend: "Rename one of the two: the report tells them by their names."
			});
			function faultIn(template, known, otherwise) {
				if ((0, carried_values.Tn)(template) !== void 0) return (0, wording.R)({
					legal: "{{name}} with a lower-case name, or no double braces",
					mend: "Write it like {{token}}; an environment variable has a dollar sign and single braces."
				});
				let unknown = (0, carried_values.wX)(template).find((name) => !known.has(name));
				if (unknown === void 0) return;
				if (unknown === "tenant") return WITHOUT_TENANTS;
				let saved = [...known];
				return (0, wording.R)({
					legal: saved.length === 0 ? "no {{name}}, as nothing is saved before" : `{{name}} of ${saved.join(", ")}`,
					mend: (0, did_you_mean.a)(unknown, saved, otherwise)
				});
			}
			let WITHOUT_TENANTS = (0, wording.R)({
				legal: "{{tenant}} only where tenants are named",
				mend: "Say for which tenants the probes are put: add a line tenants: [tenant_001] beside probes."
			});
			function placeOf(keys) {
				let [list, index, key] = keys;
				let entry = {
					type: "array",
					origin: "value",
					input: [],
					key: index,
					value: void 0
				};
				return [
					stepTo(list),
					entry,
					stepTo(key)
				];
			}
			function stepTo(key) {
				return {
					type: "object",
					origin: "value",
					input: {},
					key,
					value: void 0
				};
			}
			var fields = __nccwpck_require__(6968);
			var list_of = __nccwpck_require__(5543);
			let SERVICE_NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/;
			let files = (0, list_of.c)("The Compose files, later ones over earlier ones; from the root of the repository, or absolute.", (0, fields.Qq)("A Compose file.", {
				pattern: /^(?!-)(?!.*(^|\/)\.\.(\/|$))[^\0]*[^\0/]$/,
				legal: "the path of a file, with no /../ in it",
				example: "docker-compose.yml"
			}), {
				legal: "a list of at most 10 Compose files",
				mend: "Write it like files: [docker-compose.yml].",
				most: 10
			});
			let composeSection = (0, section.uW)("The application as a service of your own Compose files, started beside the database with `staging: docker`.", {
				files,
				service: (0, fields.Qq)("The service that is started, after those it depends on.", {
					pattern: SERVICE_NAME,
					legal: "the name of a service",
					example: "backend"
				}),
				database: dist.yqP((0, fields.Qq)("The service whose place and host name the restored database takes; absent where the files have none.", {
					pattern: SERVICE_NAME,
					legal: "the name of a service",
					example: "postgres"
				}))
			});
			let NOT_BESIDE_COMPOSE = [
				"command",
				"image",
				"directory"
			];
			let notBesideCompose = (0, wording.R)({
				legal: "nothing of the kind beside compose",
				mend: "Remove it: the Compose file says it. A second one in files may say it for drills."
			});
			let PULL_POLICIES = [
				"missing",
				"never",
				"always"
			];
			let DEFAULT_IMAGE = "postgres:16-alpine";
			let IMAGE_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}$/;
			let dockerSection = dist.FsL((0, section.uW)("The container that `staging: docker` restores into.", {
				image: dist.lqM((0, fields.Qq)("Image of PostgreSQL in the major version of the source or newer, with the extensions that it uses.", {
					pattern: IMAGE_NAME,
					legal: "the name of an image",
					example: DEFAULT_IMAGE
				}), DEFAULT_IMAGE),
				port: dist.yqP((0, fields.rD)("Port on 127.0.0.1 under which the server is published, for looking into it during a drill; a free one when absent.", 1024, 65535)),
				pull: dist.lqM((0, fields.Yq)("When the image is fetched: when it is not here, never, or every time.", PULL_POLICIES), "missing")
			}), dist.pdi(({ image, port, pull }) => ({
				image,
				port: port ?? "random",
				pull
			})));
			var postgres_url = __nccwpck_require__(1198);
			var probe = __nccwpck_require__(8458);
			var assertion = __nccwpck_require__(396);
			let numberMessage = (0, wording.R)({
				legal: "a number",
				mend: "Write a number without quotes."
			});
			function figure(about) {
				return dist.FsL(dist.aig(numberMessage), dist.z6Y((value) => Number.isFinite(value), numberMessage), dist.h_(about), dist.yuE({ errorMessage: numberMessage }));
			}
			let boundsMessage = (0, wording.R)({
				legal: "min, max or both, min not above max",
				mend: "Write it like {min: 1, max: 100}."
			});
			function bounds(about) {
				return dist.FsL((0, section.uW)(about, {
					min: dist.yqP(figure("Least legal number.")),
					max: dist.yqP(figure("Largest legal number."))
				}), dist.H0v(({ dataset, addIssue }) => {
					let input = dataset.value;
					if (!(0, section.jh)(input)) return;
					let { min, max } = input;
					(min === void 0 && max === void 0 || typeof min == "number" && typeof max == "number" && min > max) && addIssue({ message: boundsMessage });
				}));
			}
			function boundsOf({ min, max }) {
				return {
					...min === void 0 ? {} : { min },
					...max === void 0 ? {} : { max }
				};
			}
			var json_path = __nccwpck_require__(1858);
			let message = (0, wording.R)({
				legal: "a path to one value, like $.items[0].id",
				mend: "Begin it with $; names with other signs go in brackets: $[\"total-count\"]."
			});
			function jsonPath(about, example) {
				return dist.FsL(dist.YjP(message), dist.h_(about), dist.yuE({
					errorMessage: message,
					examples: [example]
				}), dist.NTK(({ dataset, addIssue, NEVER }) => {
					let path = (0, json_path.Hf)(dataset.value);
					if (path !== null) return {
						text: dataset.value,
						path
					};
					addIssue({ message });
					return NEVER;
				}));
			}
			let RULES = [
				"exists",
				"equals",
				"type",
				"length",
				"range",
				"contains"
			];
			let rulesMessage = (0, wording.R)({
				legal: `of and at least one of ${RULES.join(", ")}`,
				mend: "Write it like {of: $.user.id, type: number}; contains alone looks into the whole body."
			});
			let lengthMessage = (0, wording.R)({
				legal: "a number, or {min, max}",
				mend: "Write length: 28, or length: {min: 1}."
			});
			let assertion_section_length = dist.FsL(dist.KCZ([figure("Exact length."), bounds("Bounds of the length.")], lengthMessage), dist.h_("Entries of a list, characters of a text, keys of a map."), dist.yuE({ errorMessage: lengthMessage }), dist.pdi((given) => typeof given == "number" ? {
				min: given,
				max: given
			} : boundsOf(given)));
			let textMessage = (0, wording.R)({
				legal: "a text",
				mend: "Put the text in quotes."
			});
			let anyMessage = (0, wording.R)({
				legal: "any value",
				mend: "Write the value itself."
			});
			let assertionSection = dist.FsL((0, section.uW)("What must hold of one place in the answer; every rule that stands there.", {
				of: dist.yqP(jsonPath("The place; absent: the whole body as text.", "$.user.id")),
				exists: dist.yqP((0, fields.Jt)("Whether there is a value (null is one).")),
				equals: dist.yqP(dist.FsL(dist.L5J(), dist.h_("The value itself, of any JSON type; may hold {{carried}} values."), dist.yuE({ errorMessage: anyMessage }))),
				type: dist.yqP((0, fields.Yq)("Kind of the value.", assertion.J_)),
				length: dist.yqP(assertion_section_length),
				range: dist.yqP(bounds("Bounds of a number, also of one that is written as a text.")),
				contains: dist.yqP(dist.FsL(dist.YjP(textMessage), dist.BpQ(1, textMessage), dist.h_("A part of a text, or an entry of a list."), dist.yuE({ errorMessage: textMessage })))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				let rules = RULES.filter((rule) => rule in input);
				("of" in input ? rules.length > 0 : rules.join() === "contains") || addIssue({ message: rulesMessage });
			}));
			let saved_value_message = (0, wording.R)({
				legal: "a path like $.token, or one of {of: $.token}, {cookie: sid}, {header: X-Token}",
				mend: "Add secret: false to a map whose value may be shown in reports."
			});
			let PLACES = [
				"of",
				"cookie",
				"header"
			];
			let HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
			let saved_value_long = dist.FsL((0, section.uW)("Where the value comes from, and whether it may be shown.", {
				of: dist.yqP(jsonPath("A place in the JSON body.", "$.token")),
				cookie: dist.yqP((0, fields.Qq)("A cookie that the answer sets.", {
					pattern: HEADER_NAME,
					legal: "the name of a cookie",
					example: "sid"
				})),
				header: dist.yqP((0, fields.Qq)("A header of the answer.", {
					pattern: HEADER_NAME,
					legal: "the name of a header",
					example: "X-CSRF-Token"
				})),
				secret: dist.lqM((0, fields.Jt)("Masked in logs and reports."), !0)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				let given = Object.keys(input).filter((key) => key !== "secret");
				if (given.some((key) => !PLACES.includes(key))) return;
				given.length !== 1 && addIssue({ message: saved_value_message });
			}));
			let savedValue = dist.FsL(dist.KCZ([jsonPath("A place in the JSON body.", "$.token"), saved_value_long], saved_value_message), dist.yuE({ errorMessage: saved_value_message }), dist.pdi((given) => {
				if (!("secret" in given)) return {
					from: { body: given },
					secret: !0
				};
				let { of, cookie, header, secret } = given;
				if (of !== void 0) return {
					from: { body: of },
					secret
				};
				return {
					from: cookie === void 0 ? { header: header ?? "" } : { cookie },
					secret
				};
			}));
			function textMap(about, rule) {
				let { legal, mend } = rule;
				let message = (0, wording.R)({
					legal,
					mend
				});
				let valueMessage = (0, wording.R)({
					legal: "a text",
					mend: "Put the value in quotes."
				});
				return dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(message), dist.yGV(rule.name, message)), dist.YjP(valueMessage), message)), dist.h_(about), dist.yuE({ errorMessage: message }));
			}
			let statusMessage = (0, wording.R)({
				legal: "an HTTP status from 100 to 599, or a list of them",
				mend: "Write status: 200, or status: [200, 204]."
			});
			let oneStatus = dist.FsL(dist.aig(statusMessage), dist.ndf(statusMessage), dist.Wwf(100, statusMessage), dist.cGV(599, statusMessage));
			let statuses = dist.FsL(dist.KCZ([oneStatus, dist.FsL(dist.YOg(oneStatus), dist.BpQ(1))], statusMessage), dist.h_("Legal status, or a list of them."), dist.yuE({ errorMessage: statusMessage }), dist.pdi((given) => typeof given == "number" ? [given] : given));
			let bodyMessage = (0, wording.R)({
				legal: "a map or a list, which goes as JSON, or a text, which goes as it is",
				mend: "Write the keys of the body below it; at most eight levels."
			});
			let body = dist.FsL(dist.L5J(), dist.z6Y((value) => isBody(value), bodyMessage), dist.h_("What is sent: a map or list as JSON, a text as it is. May name environment variables."), dist.yuE({ errorMessage: bodyMessage }));
			function isBody(value) {
				return typeof value == "string" || typeof value == "object" && !!value && depthOf(value) <= 8;
			}
			function depthOf(value, level = 0) {
				if (typeof value != "object" || !value || level > 8) return level;
				return Math.max(level + 1, ...Object.values(value).map((each) => depthOf(each, level + 1)));
			}
			let savedMessage = (0, wording.R)({
				legal: "a map of names to places in the answer",
				mend: "Write it like save: {token: $.token}."
			});
			let nameMessage = (0, wording.R)({
				legal: "a lower-case letter, then at most 40 of a-z, 0-9 and -",
				mend: "Rename the value; later probes write it in double braces."
			});
			let save = dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(nameMessage), dist.yGV(carried_values.JW, nameMessage), dist.yuE({ errorMessage: nameMessage })), savedValue, savedMessage)), dist.h_("Values of the answer that later probes use as {{name}}."), dist.yuE({ errorMessage: savedMessage }));
			let count = dist.FsL((0, section.uW)("A number in the answer that must be the row count of a table in the passport.", {
				of: jsonPath("A list, which is counted, or the number itself.", "$.items"),
				table: (0, fields.Qq)("The table; {{tenant}} stands for the tenant\u2019s schema.", {
					pattern: /^[^.]{1,63}\.[^.]{1,63}$/,
					legal: "schema.table",
					example: "tenant_001.products"
				}),
				as: dist.yqP((0, fields.Qq)("What the report calls these rows; the name of the table when absent.", {
					pattern: /^\S.{0,39}$/,
					legal: "a word or two",
					example: "produtos"
				}))
			}));
			let probeSection = dist.FsL((0, section.uW)("One request to the application and what its answer must be.", {
				name: (0, fields.Qq)("What it tries, in the words of the report.", {
					pattern: /^\S.{0,79}$/,
					legal: "a text of at most 80 characters",
					example: "Login"
				}),
				method: dist.lqM((0, fields.Yq)("HTTP method.", probe.J8), "GET"),
				path: (0, fields.Qq)("Path and query.", {
					pattern: /^\/[\x21-\x7e\x80-\uffff ]*$/,
					legal: "a path that begins with /",
					example: "/api/products"
				}),
				headers: dist.lqM(textMap("Headers to send. May name environment variables.", {
					name: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
					legal: "a map of header names to texts",
					mend: "Write it like headers: {Authorization: \"Bearer {{token}}\"}."
				}), {}),
				body: dist.yqP(body),
				status: dist.lqM(statuses, 200),
				expect: dist.yqP((0, list_of.c)("What must hold of the answer.", assertionSection, {
					legal: "a list of at most 50 assertions",
					mend: "Write each after a dash, like - {of: $.user.id, type: number}.",
					most: 50
				})),
				count: dist.yqP(count),
				save: dist.lqM(save, {}),
				within: dist.yqP((0, fields.ZK)("Longest legal time of the answer.", "5m")),
				timeout: dist.lqM((0, fields.p0)("When to give up.", "1s", "10m"), "30s"),
				redirects: dist.lqM((0, fields.Yq)("Whether redirects are the answer (none) or are followed within the application (same-origin).", probe.eT), "none")
			}), dist.pdi((given) => ({
				name: given.name,
				method: given.method,
				path: given.path,
				headers: given.headers,
				...given.body === void 0 ? {} : { body: given.body },
				status: given.status,
				expect: given.expect ?? [],
				...given.count === void 0 ? {} : { count: countOf(given.count) },
				save: given.save,
				...given.within === void 0 ? {} : { withinSeconds: given.within },
				timeoutSeconds: given.timeout,
				redirects: given.redirects
			})));
			function countOf({ of, table, as }) {
				return {
					of,
					table,
					...as === void 0 ? {} : { as }
				};
			}
			let ready = (0, section.uW)("When the application counts as started.", {
				path: dist.lqM((0, fields.Qq)("What is asked until it is answered.", {
					pattern: /^\/[\x21-\x7e]*$/,
					legal: "a path that begins with /",
					example: "/health"
				}), "/"),
				status: dist.yqP(statuses),
				timeout: dist.lqM((0, fields.p0)("Longest time from its start until it is ready.", "1s", "1h"), "60s")
			});
			let command = (0, list_of.c)("Program and arguments; there is no shell in between.", (0, fields.Qq)("A word of the command.", {
				pattern: /^[^\0]*$/,
				legal: "a text",
				example: "server.js"
			}), {
				legal: "a list of words, the program first",
				mend: "Write it like command: [node, server.js].",
				most: 100
			});
			let nothingToStart = (0, wording.R)({
				legal: "a command, an image, or a service of a Compose file",
				mend: "Add a line command: below it, or image: or compose: with staging: docker."
			});
			let tenants = (0, list_of.c)("Tenants for which the probes are put, each with its {{tenant}}; without the list they are put once.", (0, fields.Qq)("A tenant, or a pattern.", {
				pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
				legal: "a pattern of letters, digits, _ - * and ?",
				example: "tenant_*"
			}), {
				legal: "a list of tenants or patterns",
				mend: "Write it like tenants: [tenant_001], or tenants: [\"tenant_*\"].",
				most: 1e3
			});
			let backendSection = dist.FsL((0, section.uW)("The application that a drill starts on the restored database, and what it is asked.", {
				command: dist.yqP(command),
				image: dist.yqP((0, fields.Qq)("Image that serves the application, started beside the database with staging: docker; command is then optional.", {
					pattern: IMAGE_NAME,
					legal: "the name of an image",
					example: "chefwell/backend:1.4"
				})),
				compose: dist.yqP(composeSection),
				"container-port": dist.yqP((0, fields.rD)("Port the application listens on inside of its container; 3000 for an image, that of the Compose file for a service when absent.", 1, 65535)),
				directory: dist.yqP((0, fields.Hi)("Working directory, in the container where there is an image; that of Lastro, or of the image, when absent.", "/srv/chefwell/backend")),
				env: dist.lqM(textMap("Environment beside DATABASE_URL, PORT and HOST. May name environment variables.", {
					name: /^[A-Za-z_][A-Za-z0-9_]*$/,
					legal: "a map of environment variables to texts",
					mend: "Write it like env: {NODE_ENV: staging}."
				}), {}),
				port: dist.yqP((0, fields.rD)("Port on this host under which the application is reached; a free one is chosen when absent.", 1, 65535)),
				user: dist.yqP((0, fields.Qq)("Role that the application connects as; the superuser of staging when absent.", {
					pattern: postgres_url.iw,
					legal: "the name of a role",
					example: "chefwell_backend"
				})),
				ready: dist.lqM(ready, {}),
				tenants: dist.yqP(tenants),
				probes: (0, list_of.c)("What the application is asked, one after the other.", probeSection, {
					legal: "a list of at most 100 probes",
					mend: "Write each after a dash, with name and path.",
					most: 100
				})
			}), dist.H0v(({ dataset, addIssue }) => {
				let issues = [...placeIssues(dataset.value), ...carryIssues(dataset.value)];
				for (let issue of issues) addIssue(issue);
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				let issueAt = (key, message) => addIssue({
					message,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
				[
					"command",
					"image",
					"compose"
				].some((key) => key in input) || issueAt("command", nothingToStart);
				if (!("compose" in input)) return;
				for (let key of NOT_BESIDE_COMPOSE) key in input && issueAt(key, notBesideCompose);
			}), dist.pdi((given) => ({
				...given.command === void 0 ? {} : { command: given.command },
				...given.image === void 0 ? {} : { image: given.image },
				...given.compose === void 0 ? {} : { compose: given.compose },
				...given["container-port"] === void 0 ? {} : { containerPort: given["container-port"] },
				...given.directory === void 0 ? {} : { directory: given.directory },
				env: given.env,
				...given.port === void 0 ? {} : { port: given.port },
				...given.user === void 0 ? {} : { user: given.user },
				ready: {
					path: given.ready.path,
					...given.ready.status === void 0 ? {} : { status: given.ready.status },
					timeoutSeconds: given.ready.timeout
				},
				...given.tenants === void 0 ? {} : { tenants: given.tenants },
				probes: given.probes
			})));
			let KINDS = [
				"value",
				"range",
				"empty",
				"rows",
				"table"
			];
			let kindMessage = (0, wording.R)({
				legal: `exactly one of ${KINDS.join(", ")}`,
				mend: "Write it like expect: {empty: true}."
			});
			let valueMessage = (0, wording.R)({
				legal: "a text, a number, true, false or null",
				mend: "Write the value itself."
			});
			let expectation = dist.FsL((0, section.uW)("What the answer must be; exactly one of these.", {
				value: dist.yqP(dist.FsL(dist.mee(dist.KCZ([
					dist.YjP(),
					dist.aig(),
					dist.zMY()
				], valueMessage)), dist.h_("The one value of the one row."), dist.yuE({ errorMessage: valueMessage }))),
				range: dist.yqP(bounds("Bounds of the one number.")),
				empty: dist.yqP((0, fields.Jt)("No row at all; only true makes sense.")),
				rows: dist.yqP((0, fields.rD)("This many rows.", 0, 1e4)),
				table: dist.yqP((0, fields.Qq)("The one number is the row count of this table in the passport.", {
					pattern: /^[^.]{1,63}(\.[^.]{1,63})?$/,
					legal: "schema.table, or the table alone in a query per tenant",
					example: "tenant_001.products"
				}))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				(KINDS.filter((kind) => kind in input).length !== 1 || input.empty === !1) && addIssue({ message: kindMessage });
			}), dist.pdi(({ value, range, rows, table }) => {
				if (value !== void 0) return {
					kind: "value",
					value
				};
				if (range !== void 0) return {
					kind: "range",
					...boundsOf(range)
				};
				if (rows !== void 0) return {
					kind: "rows",
					rows
				};
				if (table !== void 0) return {
					kind: "table",
					table
				};
				return { kind: "empty" };
			}));
			let READS = /^(\s|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(select|with|values|table)\b/i;
			let queryMessage = (0, wording.R)({
				legal: "one statement that begins with SELECT, WITH, VALUES or TABLE",
				mend: "Write what reads; a query that writes is refused by the server, too."
			});
			let tableMessage = (0, wording.R)({
				legal: "schema.table in a query that is put once, the table alone in one per tenant",
				mend: "Write table: products with per: tenant, table: tenant_001.products without."
			});
			let querySection = dist.FsL((0, section.uW)("A question of your own to the restored database.", {
				name: (0, fields.Qq)("What it asks, in the words of the report.", {
					pattern: /^\S.{0,79}$/,
					legal: "a text of at most 80 characters",
					example: "No sale without items"
				}),
				query: dist.FsL(dist.YjP(queryMessage), dist.Ru6(2e4, queryMessage), dist.z6Y((sql) => READS.test(sql), queryMessage), dist.h_("One statement that reads; it runs in a read-only transaction."), dist.yuE({ errorMessage: queryMessage })),
				per: dist.lqM((0, fields.Yq)("once, with search_path public; or for every tenant, with the schema of the tenant before public.", ["once", "tenant"]), "once"),
				expect: expectation,
				timeout: dist.lqM((0, fields.p0)("When to give up.", "1s", "1h"), "30s")
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input) || !(0, section.jh)(input.expect)) return;
				let { kind, table } = input.expect;
				if (kind !== "table" || typeof table != "string") return;
				if (table.includes(".") === (input.per === "once")) return;
				let path = [{
					type: "object",
					origin: "value",
					input,
					key: "expect",
					value: input.expect
				}, {
					type: "object",
					origin: "value",
					input: input.expect,
					key: "table",
					value: table
				}];
				addIssue({
					message: tableMessage,
					path: [...path]
				});
			}), dist.pdi(({ name, query, per, expect, timeout }) => ({
				name,
				query,
				per,
				expect,
				timeoutSeconds: timeout
			})));
			let twiceMessage = (0, wording.R)({
				legal: "another name for each query",
				mend: "Rename one of the two: the report tells them by their names."
			});
			let queriesSection = dist.FsL((0, list_of.c)("Questions of your own, put to the restored database.", querySection, {
				legal: "a list of at most 100 queries",
				mend: "Write each after a dash, with name, query and expect.",
				most: 100
			}), dist.Hxk((query, index, queries) => queries.findIndex(({ name }) => name === query.name) === index, twiceMessage));
			var connection_entries = __nccwpck_require__(4296);
			let OWN_DATABASES = [
				"postgres",
				"template0",
				"template1"
			];
			let ownMessage = (0, wording.R)({
				legal: `a database apart from ${OWN_DATABASES.join(", ")}`,
				mend: "Name one that the drill may make and remove, like restaurante_drill."
			});
			let serverSection = dist.FsL((0, section.uW)("The separate server that `staging: url` restores into: a superuser there, and the name of the database that the drill makes and removes.", {
				...connection_entries.j2,
				database: dist.yqP((0, fields.Qq)("Name of the database that the drill makes and removes.", {
					pattern: postgres_url.oU,
					legal: "the name of one database",
					example: "restaurante_drill"
				})),
				user: dist.yqP((0, fields.Qq)("Role to connect as; a superuser, because owners and grants are restored too.", {
					pattern: postgres_url.iw,
					legal: "the name of a role",
					example: "postgres"
				}))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				for (let { key, message } of [...(0, connection_entries.Oq)(input), ...targetFaults(input)]) addIssue({
					message,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi(connection_entries.ao));
			function targetFaults(given) {
				let named = {
					url: (0, section.jh)(given.url) ? given.url.database : void 0,
					database: given.database
				};
				return Object.entries(named).flatMap(([key, database]) => OWN_DATABASES.some((own) => own === database) ? [{
					key,
					message: ownMessage
				}] : []);
			}
			let DEFAULT_DRILL_DIRECTORY = "/var/tmp/lastro";
			let PICKS = [
				"newest",
				"random",
				"both"
			];
			let DRILL_FROM = ["offsite", "local"];
			let STAGINGS = [
				"local",
				"docker",
				"url"
			];
			let TENANT_RTO = ["largest", "none"];
			let MEMORY = ["auto", "never"];
			let FAIL_ON = [
				"objective",
				"cannot-judge",
				"not-restorable",
				"never"
			];
			let noUserMessage = (0, wording.R)({
				legal: "no user beside staging: url",
				mend: "Remove it: the application connects as the user of drill.server."
			});
			let noImageMessage = (0, wording.R)({
				legal: "an image with staging: docker only",
				mend: "Write staging: docker, or start the application by its command."
			});
			let noComposeMessage = (0, wording.R)({
				legal: "a service of a Compose file with staging: docker only",
				mend: "Write staging: docker, or start the application by its command."
			});
			let noServerMessage = (0, wording.R)({
				legal: "the server that staging: url restores into",
				mend: "Add server: with url: ${STAGING_DATABASE_URL} below it."
			});
			let objectives = (0, section.uW)("What a recovery must keep; a drill is measured against it.", {
				rto: dist.lqM((0, fields.p0)("Longest time from the decision to restore until the data is validated.", "1s", "30d"), "10m"),
				rpo: dist.lqM((0, fields.p0)("Oldest that the newest restored row of a tenant may be.", "1s", "365d"), "24h")
			});
			let drillSection = dist.FsL((0, section.uW)("How restore drills run, and what makes them fail.", {
				staging: dist.lqM((0, fields.Yq)("Where a drill restores: local, an ephemeral cluster on the runner itself; docker, a container; url, a separate server.", STAGINGS), "local"),
				docker: dist.lqM(dockerSection, {}),
				server: dist.yqP(serverSection),
				directory: dist.lqM((0, fields.Hi)("Where a drill keeps what it needs and removes it: the plain dump, the ephemeral cluster; outside the repository and the backups.", DEFAULT_DRILL_DIRECTORY), DEFAULT_DRILL_DIRECTORY),
				memory: dist.lqM((0, fields.Yq)("Whether an ephemeral cluster may lie in memory, which is faster: auto, where root runs the drill and a quarter of the free memory surely holds it; never.", MEMORY), "auto"),
				from: dist.yqP((0, fields.Yq)("Where a drill takes backups from: offsite, a remote of the second copy, the default where one is configured; local.", DRILL_FROM)),
				remote: dist.yqP((0, fields.Qq)("With from: offsite, the remote; the first one when absent.", {
					pattern: /^[a-z][a-z0-9-]{0,40}$/,
					legal: "the name of a remote",
					example: "nas"
				})),
				pick: dist.yqP((0, fields.Yq)("Which backup a drill takes when none is named: newest; random, an older one; both, one after the other. Both from a remote, otherwise newest, when absent.", PICKS)),
				jobs: dist.yqP((0, fields.rD)("Parallel jobs of the restore; as many as processors, at most 4, when absent.", 1, 16)),
				"tenant-rto": dist.lqM((0, fields.Yq)("Which tenant a drill of the whole restores once more, alone, to tell how long that takes.", TENANT_RTO), "largest"),
				objectives: dist.lqM(objectives, {}),
				timeout: dist.lqM((0, fields.p0)("A drill that takes longer is ended.", "1s", "7d"), "2h"),
				"fail-on": dist.lqM((0, fields.Yq)("What makes the exit code 1; each word includes those to its right: objective (also a missed RTO or RPO), cannot-judge, not-restorable, never.", FAIL_ON), "objective"),
				queries: dist.yqP(queriesSection),
				backend: dist.yqP(backendSection)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input) || input.staging !== "url" || "server" in input) return;
				addIssue({
					message: noServerMessage,
					path: [{
						type: "object",
						origin: "key",
						input,
						key: "server",
						value: void 0
					}]
				});
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input) || !(0, section.jh)(input.backend)) return;
				let { staging, backend } = input;
				let placed = (key, message) => addIssue({
					message,
					path: [{
						type: "object",
						origin: "value",
						input,
						key: "backend",
						value: backend
					}, {
						type: "object",
						origin: "key",
						input: backend,
						key,
						value: backend[key]
					}]
				});
				staging === "url" && "user" in backend && placed("user", noUserMessage);
				if (staging === "docker") return;
				"image" in backend && placed("image", noImageMessage);
				"compose" in backend && placed("compose", noComposeMessage);
			}), dist.pdi((given) => ({
				staging: given.staging,
				docker: given.docker,
				...given.server === void 0 ? {} : { server: given.server },
				directory: given.directory,
				memory: given.memory,
				...given.from === void 0 ? {} : { from: given.from },
				...given.remote === void 0 ? {} : { remote: given.remote },
				...given.pick === void 0 ? {} : { pick: given.pick },
				...given.jobs === void 0 ? {} : { jobs: given.jobs },
				tenantRto: given["tenant-rto"],
				rtoSeconds: given.objectives.rto,
				rpoSeconds: given.objectives.rpo,
				timeoutSeconds: given.timeout,
				failOn: given["fail-on"],
				queries: given.queries ?? [],
				...given.backend === void 0 ? {} : { backend: given.backend }
			})));
		}),
		7937: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				fK: () => valueAt,
				hD: () => quote,
				jV: () => formatPath
			});
			let PLAIN_KEY = /^[A-Za-z0-9_-]{1,64}$/;
			function formatPath(path) {
				if (path.length === 0) return "(file)";
				return path.map((key, index) => {
					if (typeof key == "number") return `[${key}]`;
					return `${index === 0 ? "" : "."}${PLAIN_KEY.test(key) ? key : quote(key)}`;
				}).join("");
			}
			let UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
			function quote(text) {
				let shown = text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
				return JSON.stringify(shown).replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
			}
			function valueAt(root, path) {
				let value = root;
				for (let key of path) {
					if (typeof value != "object" || !value || !Object.hasOwn(value, key)) return;
					value = Reflect.get(value, key);
				}
				return value;
			}
		}),
		6968: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Hi: () => absolutePath,
				Yq: () => choice,
				p0: () => duration,
				Jt: () => flag,
				ZK: () => latency,
				RG: () => mountDemand,
				Qq: () => fields_text,
				rD: () => wholeNumber
			});
			var external_node_path_ = __nccwpck_require__(6760);
			let unit = Object.create(null);
			let m = 6e4, h = m * 60, d = h * 24, y = d * 365.25;
			unit.year = unit.yr = unit.y = y;
			unit.month = unit.mo = unit.mth = y / 12;
			unit.week = unit.wk = unit.w = d * 7;
			unit.day = unit.d = d;
			unit.hour = unit.hr = unit.h = h;
			unit.minute = unit.min = unit.m = m;
			unit.second = unit.sec = unit.s = 1e3;
			unit.millisecond = unit.millisec = unit.ms = 1;
			unit.microsecond = unit.microsec = unit.us = unit.\u00b5s = .001;
			unit.nanosecond = unit.nanosec = unit.ns = 1e-6;
			unit.group = ",";
			unit.decimal = ".";
			unit.placeholder = " _";
			let en = unit;
			let durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
			parse.unit = en;
			let groupRE, placeholder = null, group;
			let lookupUnit = (unit, name) => {
				name = String(name).toLowerCase();
				return unit[name] ?? (name.endsWith("s") ? unit[name.slice(0, -1)] : void 0);
			};
			function parse(str = "", format = "ms") {
				let result = null, prevUnits, unit = parse.unit;
				(unit.placeholder !== placeholder || unit.group !== group) && (groupRE = RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ""}${(group = unit.group) ?? ""}](\\d)`, "g"));
				str = String(str);
				let s = str.replace(groupRE, "$1$2");
				unit.decimal !== "." && (s = s.replaceAll(unit.decimal, "."));
				durationRE.lastIndex = 0;
				for (let m; m = durationRE.exec(s);) {
					let units = m[2];
					if (!units) {
						if (prevUnits) {
							for (let u in unit) if (unit[u] < prevUnits) {
								units = u;
								break;
							}
						} else units = format;
					}
					prevUnits = units = lookupUnit(unit, units);
					typeof units == "number" && (result = (result || 0) + m[1] * units);
				}
				return result && result / (lookupUnit(unit, format) || 1) * (str.trimStart()[0] === "-" ? -1 : 1);
			}
			var dist = __nccwpck_require__(7934);
			var did_you_mean = __nccwpck_require__(3050);
			var wording = __nccwpck_require__(9441);
			function fields_text(about, rule) {
				let message = (0, wording.R)({
					legal: rule.legal,
					mend: `Write it like ${rule.example}.`
				});
				return dist.FsL(dist.YjP(message), dist.yGV(rule.pattern, message), dist.h_(about), dist.yuE({
					errorMessage: message,
					examples: [rule.example]
				}));
			}
			let ABSOLUTE_PATH = /^(?!\/+$)(?!.*\/\.\.(\/|$))\/[^\0]*$/;
			function absolutePath(about, example) {
				let legal = "an absolute path below /, with no /../ in it";
				let message = (0, wording.R)({
					legal,
					mend: `Write the whole path from the root, like ${example}.`
				});
				let messageFor = (issue) => typeof issue.input == "string" && issue.input.startsWith("~") ? (0, wording.R)({
					legal,
					mend: "~ is not expanded; write the home directory out."
				}) : message;
				return dist.FsL(dist.YjP(message), dist.yGV(ABSOLUTE_PATH, messageFor), dist.h_(about), dist.yuE({
					errorMessage: message,
					examples: [example]
				}), dist.pdi((path) => external_node_path_.posix.normalize(path).replace(/\/$/, "")));
			}
			let DURATION = /^(\d+(s|m|h|d) ?)+$/;
			function duration(about, shortest, longest) {
				let legal = `a duration from ${shortest} to ${longest}`;
				let message = (0, wording.R)({
					legal,
					mend: "Write a number and a unit: 30s, 10m, 24h or 7d."
				});
				let outOfBounds = (0, wording.R)({
					legal,
					mend: `Choose one between ${shortest} and ${longest}.`
				});
				let messageFor = (issue) => typeof issue.input == "number" ? (0, wording.R)({
					legal,
					mend: `Write the unit: ${issue.input}s is seconds, ${issue.input}m minutes.`
				}) : message;
				return dist.FsL(dist.YjP(messageFor), dist.yGV(DURATION, message), dist.h_(about), dist.yuE({ errorMessage: message }), dist.pdi(toSeconds), dist.Wwf(toSeconds(shortest), outOfBounds), dist.cGV(toSeconds(longest), outOfBounds));
			}
			function toSeconds(duration) {
				return parse(duration, "s") ?? NaN;
			}
			function wholeNumber(about, least, most) {
				let legal = `a whole number from ${least} to ${most}`;
				let message = (0, wording.R)({
					legal,
					mend: `Write a number between ${least} and ${most}, without a unit.`
				});
				let messageFor = (issue) => typeof issue.input == "string" && /^\d+$/.test(issue.input) ? (0, wording.R)({
					legal,
					mend: "Remove the quotes."
				}) : message;
				return dist.FsL(dist.aig(messageFor), dist.ndf(message), dist.Wwf(least, message), dist.cGV(most, message), dist.h_(about), dist.yuE({ errorMessage: message }));
			}
			function flag(about) {
				let message = (0, wording.R)({
					legal: "true or false",
					mend: "Write true or false, without quotes."
				});
				return dist.FsL(dist.zMY(message), dist.h_(about), dist.yuE({ errorMessage: message }));
			}
			function mountDemand(about, example) {
				let message = (0, wording.R)({
					legal: "true, false, or the mount point that it must lie on, an absolute path",
					mend: `Write true or false without quotes, or the mount point, like ${example}.`
				});
				let path = dist.FsL(dist.YjP(message), dist.yGV(ABSOLUTE_PATH, message), dist.pdi((given) => external_node_path_.posix.normalize(given).replace(/\/$/, "")));
				return dist.FsL(dist.KCZ([dist.zMY(message), path], message), dist.h_(about), dist.yuE({
					errorMessage: message,
					examples: [!0, example]
				}));
			}
			function choice(about, options, later) {
				let legal = options.length === 1 ? options[0] : `one of ${options.join(", ")}`;
				let fallback = later ?? `Write ${options.join(" or ")}.`;
				let messageFor = (issue) => (0, wording.R)({
					legal,
					mend: (0, did_you_mean.a)(String(issue.input), options, fallback)
				});
				return dist.FsL(dist.KIO(options, messageFor), dist.h_(about), dist.yuE({ errorMessage: (0, wording.R)({
					legal,
					mend: fallback
				}) }));
			}
			let LATENCY = /^\d{1,6}(ms|s|m)$/;
			function latency(about, longest) {
				let message = (0, wording.R)({
					legal: `a time from 1ms to ${longest}`,
					mend: "Write a number and a unit: 200ms, 3s or 1m."
				});
				return dist.FsL(dist.YjP(message), dist.yGV(LATENCY, message), dist.h_(about), dist.yuE({ errorMessage: message }), dist.pdi(toSeconds), dist.Wwf(.001, message), dist.cGV(toSeconds(longest), message));
			}
		}),
		5543: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { c: () => listOf });
			var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
			var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9441);
			function listOf(about, item, wording) {
				let message = (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.R)(wording);
				return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(item, message), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1, message), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(wording.most, message), valibot__WEBPACK_IMPORTED_MODULE_1__.h_(about), valibot__WEBPACK_IMPORTED_MODULE_1__.yuE({ errorMessage: message }));
			}
		}),
		3532: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				C: () => DEFAULT_CONFIG_FILE,
				Z: () => loadConfig
			});
			let external_node_buffer_namespaceObject = require("node:buffer");
			var promises_ = __nccwpck_require__(1455);
			var errors = __nccwpck_require__(6595);
			var error_code = __nccwpck_require__(6620);
			var parse_config = __nccwpck_require__(625);
			var __addDisposableResource = function(env, value, async) {
				if (value != null) {
					if (typeof value != "object" && typeof value != "function") throw TypeError("Object expected.");
					var dispose, inner;
					if (async) {
						if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
						dispose = value[Symbol.asyncDispose];
					}
					if (dispose === void 0) {
						if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
						dispose = value[Symbol.dispose];
						async && (inner = dispose);
					}
					if (typeof dispose != "function") throw TypeError("Object not disposable.");
					inner && (dispose = function() {
						try {
							inner.call(this);
						} catch (e) {
							return Promise.reject(e);
						}
					});
					env.stack.push({
						value,
						dispose,
						async
					});
				} else async && env.stack.push({ async: !0 });
				return value;
			};
			var __disposeResources = (function(SuppressedError) {
				return function(env) {
					function fail(e) {
						env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
						env.hasError = !0;
					}
					var r, s = 0;
					function next() {
						for (; r = env.stack.pop();) try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
						if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
						if (env.hasError) throw env.error;
					}
					return next();
				};
			})(typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
				var e = Error(message);
				return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
			});
			let DEFAULT_CONFIG_FILE = ".github/lastro.yml";
			async function loadConfig(path, environment, secrets = "required") {
				let bytes = await readBounded(path);
				if (!(0, external_node_buffer_namespaceObject.isUtf8)(bytes)) throw notLegal(path, {
					value: "bytes that are not UTF-8",
					legal: "a text file in UTF-8",
					mend: "Save it as UTF-8 in your editor.",
					at: {
						file: path,
						...placeOfFirstBadByte(bytes)
					}
				});
				return (0, parse_config.o)(new TextDecoder().decode(bytes), path, environment, secrets);
			}
			async function readBounded(path) {
				try {
					let env_1 = {
						stack: [],
						error: void 0,
						hasError: !1
					};
					try {
						let handle = __addDisposableResource(env_1, await (0, promises_.open)(path, "r"), !0);
						let status = await handle.stat();
						if (!status.isFile()) throw notLegal(path, {
							value: "no regular file",
							...FILE_WORDING
						});
						if (status.size > 1048576) throw notLegal(path, {
							value: `${status.size} bytes`,
							legal: "a file of at most 1 MiB",
							mend: "Check the path; a configuration takes a few KB."
						});
						return await handle.readFile();
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = !0;
					} finally {
						let result_1 = __disposeResources(env_1);
						result_1 && await result_1;
					}
				} catch (error) {
					if (error instanceof errors.j1) throw error;
					throw notLegal(path, {
						value: describeFailure(error),
						...FILE_WORDING
					});
				}
			}
			let FILE_WORDING = {
				legal: "a file that can be read",
				mend: `Create it from examples/lastro.yml, or name another by --config (default: ${DEFAULT_CONFIG_FILE}).`
			};
			function describeFailure(error) {
				if ((0, error_code.U)(error, "ENOENT")) return "no such file";
				if ((0, error_code.U)(error, "EACCES", "EPERM")) return "a file that this user may not read";
				return "a file that cannot be opened";
			}
			function notLegal(path, problem) {
				return new errors.j1([{
					field: path,
					...problem
				}]);
			}
			function placeOfFirstBadByte(bytes) {
				let lines = (bytes.toString("utf8").split("\ufffd", 1)[0] ?? "").split("\n");
				return {
					line: lines.length,
					column: (lines.at(-1) ?? "").length + 1
				};
			}
		}),
		6796: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				$w: () => UNSET_VARIABLE,
				Dy: () => webAddress,
				Rc: () => level,
				lF: () => procedures,
				oq: () => channelMap,
				yD: () => secretText
			});
			var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7934);
			var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1881);
			var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6968);
			var _list_of_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5543);
			var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5234);
			var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9441);
			let NOTICE_LEVELS = [
				"warning",
				"unknown",
				"critical",
				"emergency"
			];
			let UNSET_VARIABLE = /\$\{[^}]*\}/;
			function webAddress(about, example) {
				return (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(about, {
					pattern: /^(https?:\/\/[^\s/]|\$\{)\S*$/,
					legal: "an address that begins with https:// or http://",
					example
				});
			}
			function secretText(about, example) {
				return (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(about, {
					pattern: /^.{4,4096}$/,
					legal: "a text of 4 to 4096 characters",
					example
				});
			}
			let level = valibot__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("Least level that is told; what was told is also told when it is over.", NOTICE_LEVELS), "warning");
			let PROCEDURE = RegExp(`^(${Object.keys(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__.b).join("|")})(/[A-Za-z0-9._-]{1,63})?$`);
			let procedures = (0, _list_of_js__WEBPACK_IMPORTED_MODULE_4__.c)("Procedures that are told of; backup/shop is that of one source.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A procedure.", {
				pattern: PROCEDURE,
				legal: `one of ${Object.keys(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__.b).join(", ")}, also with / and the name of a source`,
				example: "backup/chefwell"
			}), {
				legal: "a list of procedures",
				mend: "Write each after a dash, like - backup, or leave the line out for all.",
				most: 50
			});
			let CHANNEL_NAME = /^[a-z][a-z0-9-]{0,40}$/;
			let nameMessage = (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.R)({
				legal: "a lower-case letter, then at most 40 of a-z, 0-9 and -",
				mend: "Rename the channel; the name goes into logs."
			});
			function channelMap(about, channel, wording) {
				let message = (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.R)(wording);
				return valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL((0, _section_js__WEBPACK_IMPORTED_MODULE_2__.e9)(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(nameMessage), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(CHANNEL_NAME, nameMessage), valibot__WEBPACK_IMPORTED_MODULE_3__.yuE({ errorMessage: nameMessage })), channel, message)), valibot__WEBPACK_IMPORTED_MODULE_3__.bIj(20, message), valibot__WEBPACK_IMPORTED_MODULE_3__.h_(about), valibot__WEBPACK_IMPORTED_MODULE_3__.yuE({ errorMessage: message })), {});
			}
		}),
		625: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { o: () => parseConfig });
			var dist = __nccwpck_require__(7934);
			var errors = __nccwpck_require__(6595);
			var external_node_path_ = __nccwpck_require__(6760);
			var describe_value = __nccwpck_require__(9356);
			var field_path = __nccwpck_require__(7937);
			let FILES = [
				"drill",
				"backend",
				"compose",
				"files"
			];
			function composeFaults(data, repository) {
				let files = (0, field_path.fK)(data, FILES);
				if (repository !== void 0 || !Array.isArray(files)) return [];
				return files.flatMap((file, index) => {
					if (typeof file != "string" || (0, external_node_path_.isAbsolute)(file)) return [];
					let path = [...FILES, index];
					return [{
						path,
						value: (0, describe_value.b)(file, path),
						legal: "an absolute path, as this configuration lies in no repository",
						mend: "Write the whole path from the root, like /srv/chefwell/docker-compose.yml."
					}];
				});
			}
			var drill_section = __nccwpck_require__(2213);
			var system_section = __nccwpck_require__(8610);
			let STATE = ["system", "state-dir"];
			let BACKUPS = ["backups", "directory"];
			let DEMAND = ["backups", "require-mount"];
			let DRILL = ["drill", "directory"];
			function workspaceOf(file, environment) {
				if (environment.GITHUB_WORKSPACE) return (0, external_node_path_.resolve)(environment.GITHUB_WORKSPACE);
				let directory = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(file));
				return directory.endsWith("/.github") ? (0, external_node_path_.dirname)(directory) : void 0;
			}
			function directoryFaults(data, workspace) {
				let state = pathAt(data, STATE) ?? system_section.M;
				let backups = pathAt(data, BACKUPS);
				let drill = pathAt(data, DRILL) ?? drill_section.Ci;
				return [
					...[
						STATE,
						BACKUPS,
						DRILL
					].filter((path) => {
						let directory = pathAt(data, path);
						return directory !== void 0 && workspace !== void 0 && isInside(directory, workspace);
					}).map((path) => fault(data, path, {
						legal: "a directory outside the repository",
						mend: "Move it: the checkout of the next run would delete it."
					})),
					...backups === void 0 ? [] : overlap(data, drill, {
						path: BACKUPS,
						directory: backups
					}),
					...overlap(data, drill, {
						path: STATE,
						directory: state
					}),
					...demandFaults(data, backups)
				];
			}
			function demandFaults(data, backups) {
				let demanded = pathAt(data, DEMAND);
				if (demanded === void 0 || backups === void 0 || isInside(backups, demanded)) return [];
				return [fault(data, DEMAND, {
					legal: "backups.directory or a directory above it",
					mend: "Name the mount point that the directory of backups lies on, or write true."
				})];
			}
			function overlap(data, drill, other) {
				if (!isInside(drill, other.directory) && !isInside(other.directory, drill)) return [];
				let path = pathAt(data, DRILL) === void 0 ? other.path : DRILL;
				return [fault(data, path, {
					legal: `a directory apart from ${(0, field_path.jV)(path === DRILL ? other.path : DRILL)}`,
					mend: `Move it: a drill empties its directory, ${drill}.`
				})];
			}
			function fault(data, path, wording) {
				return {
					path,
					value: (0, describe_value.b)((0, field_path.fK)(data, path), path),
					...wording
				};
			}
			function pathAt(data, path) {
				let value = (0, field_path.fK)(data, path);
				return typeof value == "string" && (0, external_node_path_.isAbsolute)(value) ? value : void 0;
			}
			function isInside(inner, outer) {
				let way = (0, external_node_path_.relative)(outer, inner);
				return way === "" || !way.startsWith("..") && !(0, external_node_path_.isAbsolute)(way);
			}
			var did_you_mean = __nccwpck_require__(3050);
			let SECRET_FIELDS = [
				"url",
				"password",
				"private-key",
				"read-key",
				"passphrase"
			];
			let CHANNEL_SECRETS = [
				"url",
				"start-url",
				"fail-url",
				"secret",
				"token",
				"password"
			];
			let OPEN_MAPS = [
				"env",
				"headers",
				"body"
			];
			let PLACEHOLDER = /\$\{([^}]*)\}?/g;
			let VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
			function interpolate(data, environment, secrets = "required") {
				let faults = [];
				let values = new Set();
				let visit = (value, path) => {
					if (typeof value == "string" && value.includes("${")) {
						let result = isSecretField(path) ? fill(value, path, {
							environment,
							secrets
						}) : {
							faults: [misplaced(value, path)],
							text: value,
							values: []
						};
						faults.push(...result.faults);
						if (path.at(-1) !== "url" || isOfChannel(path)) for (let each of result.values) values.add(each);
						return result.text;
					}
					if (typeof value != "object" || !value || path.length >= 16) return value;
					if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
					return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]));
				};
				return {
					data: visit(data, []),
					faults,
					secrets: [...values]
				};
			}
			function isSecretField(path) {
				let key = String(path.at(-1));
				if (isOfChannel(path)) return CHANNEL_SECRETS.includes(key);
				return SECRET_FIELDS.includes(key) || isInOpenMap(path);
			}
			function isOfChannel([section]) {
				return section === "notify";
			}
			function isInOpenMap([section, subject, ...keys]) {
				if (section !== "drill" || subject !== "backend") return !1;
				return keys.some((key) => OPEN_MAPS.includes(String(key)));
			}
			function isDeferred(path) {
				return path[0] === "hosts" || path[0] === "offsite" || isInOpenMap(path) || isOfChannel(path);
			}
			function misplaced(value, path) {
				let places = isOfChannel(path) ? `${CHANNEL_SECRETS.join(", ")} of a channel` : `${SECRET_FIELDS.join(", ")}, and in ${OPEN_MAPS.join(", ")} of drill.backend`;
				return {
					path,
					value: (0, describe_value.b)(value, path),
					legal: "a value that is written out",
					mend: `Write the value itself: \${NAME} works only in ${places}.`
				};
			}
			function fill(template, path, { environment, secrets }) {
				let faults = [];
				let values = [];
				let isEncoded = path.at(-1) === "url" && !isInOpenMap(path) && !isOfChannel(path);
				return {
					text: template.replace(PLACEHOLDER, (placeholder, name) => {
						let isVariable = placeholder.endsWith("}") && VARIABLE.test(name);
						if (isVariable && secrets === "ignored") return standIn(placeholder, template, path);
						let value = Object.hasOwn(environment, name) ? environment[name] : void 0;
						if (isVariable && value) {
							if (isInOpenMap(path) && value.includes("{{")) {
								faults.push(doublyBraced(placeholder, path));
								return placeholder;
							}
							values.push(value);
							return isEncoded && placeholder !== template ? encodeURIComponent(value.toWellFormed()) : value;
						}
						faults.push(missing(placeholder, name, {
							path,
							environment
						}));
						return placeholder;
					}),
					faults,
					values
				};
			}
			function standIn(placeholder, template, path) {
				if (isOfChannel(path)) return placeholder;
				return placeholder === template ? "postgresql://unset@localhost/unset" : "unset";
			}
			function doublyBraced(placeholder, path) {
				return {
					path,
					value: `${placeholder}, which holds {{`,
					legal: "an environment variable without double braces",
					mend: "Choose another value: double braces stand for what an earlier probe saved."
				};
			}
			function missing(placeholder, name, { path, environment }) {
				if (!placeholder.endsWith("}") || !VARIABLE.test(name)) return {
					path,
					value: "an unfinished or strange variable",
					legal: "${NAME} with letters, digits and _",
					mend: "Correct the name; a text that holds ${ itself goes into a variable."
				};
				let near = (0, did_you_mean.k)(name, Object.keys(environment).filter((known) => known !== name));
				let hint = near === void 0 ? "" : ` There is a ${near}.`;
				return {
					path,
					value: environment[name] === void 0 ? `\${${name}}, which is not set` : `\${${name}}, which is empty`,
					legal: "an environment variable with a value",
					mend: `Set ${name}, in a workflow by env: from a secret.${hint}`,
					...isDeferred(path) && { isDeferred: !0 }
				};
			}
			var section = __nccwpck_require__(5234);
			let RECOVERED = ["recover", "sources"];
			let SOURCES = ["backups", "sources"];
			function recoverFaults(data) {
				let recovered = (0, field_path.fK)(data, RECOVERED);
				let sources = (0, field_path.fK)(data, SOURCES);
				if (!(0, section.jh)(recovered)) return [];
				let names = (0, section.jh)(sources) ? Object.keys(sources) : [];
				return Object.keys(recovered).filter((name) => !names.includes(name)).map((name) => ({
					path: [...RECOVERED, name],
					value: (0, field_path.hD)(name),
					legal: names.length === 0 ? "a name of backups.sources" : `one of ${names.join(", ")}`,
					mend: (0, did_you_mean.a)(name, names, "Name a source of backups.sources.")
				}));
			}
			var schema = __nccwpck_require__(892);
			var wording = __nccwpck_require__(9441);
			var yaml_dist = __nccwpck_require__(8815);
			let PROBLEMS = {
				DUPLICATE_KEY: {
					found: "a key that stands twice in the same map",
					legal: "each key once",
					mend: "Remove one of the two."
				},
				TAB_AS_INDENT: {
					found: "a tab",
					legal: "spaces as indentation",
					mend: "Replace the tab by two spaces."
				},
				BAD_INDENT: {
					found: "a line that is indented wrongly, or a bracket left open above it",
					legal: "the same indentation for all keys of a map",
					mend: "Align it with the lines of its map; close the bracket."
				},
				MULTIPLE_DOCS: {
					found: "a second document",
					legal: "one document",
					mend: "Remove the line --- and what follows it."
				},
				MISSING_CHAR: {
					found: "an unfinished quote, bracket or key",
					legal: "its closing mark, or a colon and a space after the key",
					mend: "Close it on the same line; write key: value."
				},
				BLOCK_AS_IMPLICIT_KEY: {
					found: "a second colon on one line",
					legal: "one key: value per line",
					mend: "Put the value in quotes, or on its own line."
				},
				MULTILINE_IMPLICIT_KEY: {
					found: "a line without a colon",
					legal: "key: value",
					mend: "Add the colon and a space after the key."
				},
				BAD_SCALAR_START: {
					found: "a value that begins with a reserved character",
					legal: "quotes around a value that begins with @ or `",
					mend: "Put the value in single quotes."
				},
				BAD_DQ_ESCAPE: {
					found: "an unknown \\ escape inside double quotes",
					legal: "single quotes around a text with \\",
					mend: "Put the value in single quotes."
				},
				BAD_ALIAS: {
					found: "an alias (*) without its anchor (&)",
					legal: "quotes around a value that begins with *",
					mend: "Put a pattern such as '*_store' in quotes."
				},
				TAG_RESOLVE_FAILED: {
					found: "a tag (!)",
					legal: "plain values without tags",
					mend: "Remove the tag, or put a value that begins with ! in quotes."
				},
				NON_STRING_KEY: {
					found: "a key that is not a word",
					legal: "a word as a key",
					mend: "Write key: value; quote a value that begins with [ or {."
				}
			};
			let OTHER = {
				found: "something that YAML cannot read",
				legal: "YAML, one key: value per line",
				mend: "Compare the line with examples/lastro.yml; quote values that begin with a special character."
			};
			let TOO_DEEP = {
				found: "brackets or maps nested without end",
				legal: "at most five levels",
				mend: "Compare the file with examples/lastro.yml."
			};
			function describeYamlError(code) {
				if (code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
				return PROBLEMS[code] ?? OTHER;
			}
			let TOO_MANY_ALIASES = {
				found: "aliases (*) that multiply",
				legal: "at most 50 aliases",
				mend: "Write the values out."
			};
			let HARMLESS = ["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"];
			function readYaml(text, file) {
				try {
					return read(text, file);
				} catch (error) {
					if (!(error instanceof RangeError)) throw error;
					let place = {
						file,
						line: 1,
						column: 1
					};
					return {
						data: void 0,
						problems: [toProblem(TOO_DEEP, place)],
						placeOf: () => place
					};
				}
			}
			function read(text, file) {
				let lines = new yaml_dist.HN();
				let document = (0, yaml_dist.Tp)(text, {
					lineCounter: lines,
					prettyErrors: !1,
					logLevel: "error",
					stringKeys: !0
				});
				let placeAt = (offset) => {
					let { line, col } = lines.linePos(offset);
					return {
						file,
						line: Math.max(1, line),
						column: Math.max(1, col)
					};
				};
				let faults = [...document.errors, ...document.warnings];
				let problems = onePerLine([...faults.map(({ code, pos }) => toProblem(describeYamlError(code), placeAt(pos[0]), keyAt(text, pos[0], code))), ...cutLooseAliases(document).map((offset) => toProblem(describeYamlError("BAD_ALIAS"), placeAt(offset)))]);
				let placeOf = (path, which) => placeAt(offsetOf(document, path, which));
				if (!faults.every(({ code }) => HARMLESS.includes(code))) return {
					data: void 0,
					problems,
					placeOf
				};
				try {
					return {
						data: document.toJS({ maxAliasCount: 50 }),
						problems,
						placeOf
					};
				} catch (error) {
					if (!(error instanceof ReferenceError)) throw error;
					return {
						data: void 0,
						problems: [...problems, toProblem(TOO_MANY_ALIASES, placeAt(0))],
						placeOf
					};
				}
			}
			function toProblem({ found, legal, mend }, at, field = "YAML") {
				return {
					field,
					value: found,
					legal,
					mend,
					at
				};
			}
			function onePerLine(problems) {
				let byLine = new Map();
				for (let problem of problems) byLine.has(problem.at?.line) || byLine.set(problem.at?.line, problem);
				return [...byLine.values()].slice(0, 20);
			}
			function cutLooseAliases(document) {
				let offsets = [];
				(0, yaml_dist.YR)(document, { Alias: (_key, alias) => {
					if (alias.resolve(document) !== void 0) return;
					offsets.push(alias.range?.[0] ?? 0);
					let empty = new yaml_dist.X5(null);
					alias.range && (empty.range = alias.range);
					return empty;
				} });
				return offsets;
			}
			function keyAt(text, offset, code) {
				if (code !== "DUPLICATE_KEY") return;
				let key = /^['"]?([\w-]{1,64})/.exec(text.slice(offset, offset + 66))?.[1];
				return key === void 0 ? void 0 : (0, field_path.jV)([key]);
			}
			function offsetOf(document, path, which) {
				let offset = document.contents?.range[0] ?? 0;
				let node = document.contents;
				for (let [index, key] of path.entries()) {
					let child = childOf(follow(node, document), key);
					if (child === void 0) return offset;
					offset = startOf(index === path.length - 1 && which === "value" && !isEmpty(child.value) ? child.value : child.key) ?? offset;
					node = child.value;
				}
				return offset;
			}
			function childOf(node, key) {
				if ((0, yaml_dist.oP)(node)) {
					let item = node.items[Number(key)];
					return item === void 0 ? void 0 : {
						key: item,
						value: item
					};
				}
				if (!(0, yaml_dist.jh)(node)) return;
				return node.items.findLast((pair) => (0, yaml_dist.jn)(pair.key) && String(pair.key.value) === key);
			}
			function follow(node, document) {
				return (0, yaml_dist.Vj)(node) ? node.resolve(document) : node;
			}
			function isEmpty(node) {
				return (0, yaml_dist.jn)(node) && (node.source === void 0 || node.source === "");
			}
			function startOf(node) {
				return (0, yaml_dist.Ll)(node) ? node.range?.[0] : void 0;
			}
			function parseConfig(text, file, environment, secrets = "required") {
				let yaml = readYaml(text, file);
				if (yaml.data === void 0) throw new errors.j1(yaml.problems);
				let written = dropEmptySections(yaml.data);
				if (!(0, section.jh)(written)) throw new errors.j1([...yaml.problems, notAMap(written, yaml)]);
				let { data, faults, secrets: found } = interpolate(written, environment, secrets);
				let result = dist.xLC(schema.Q, data);
				let repository = workspaceOf(file, environment);
				let located = faults.map(atValue);
				let problems = toProblems(yaml, [
					...located.filter(({ isDeferred }) => !isDeferred),
					...(result.issues ?? []).map((issue) => toFault(issue, written)),
					...directoryFaults(written, repository).map(atValue),
					...composeFaults(written, repository).map(atValue),
					...recoverFaults(written).map((fault) => ({
						...fault,
						which: "key"
					}))
				]);
				let lines = new Set(yaml.problems.map(({ at }) => at?.line));
				let all = [...yaml.problems, ...problems.filter(({ at }) => !lines.has(at?.line))].sort(byPlace);
				if (all.length > 0 || !result.success) throw new errors.j1(all);
				let unset = toProblems(yaml, located.filter(({ isDeferred }) => isDeferred));
				return {
					...result.output,
					secrets: found,
					unset,
					...repository === void 0 ? {} : { repository }
				};
			}
			function atValue(fault) {
				return {
					...fault,
					which: "value"
				};
			}
			function dropEmptySections(data) {
				if (!(0, section.jh)(data)) return data;
				let sections = Object.entries(data);
				if (sections.length === 0) return null;
				return Object.fromEntries(sections.filter(([key, value]) => value !== null || !Object.hasOwn(schema.Q.entries, key)));
			}
			function notAMap(data, yaml) {
				return {
					field: (0, field_path.jV)([]),
					value: data === null ? "an empty file" : (0, describe_value.b)(data, ["secret"]),
					legal: `a map with the sections ${Object.keys(schema.Q.entries).join(", ")}; none is a must`,
					mend: "Start from examples/lastro.yml.",
					at: yaml.placeOf([], "value")
				};
			}
			function toFault(issue, data) {
				let path = (issue.path ?? []).map(({ key }) => typeof key == "number" ? key : String(key));
				let last = issue.path?.at(-1);
				let which = last?.type === "object" && last.origin === "key" ? "key" : "value";
				return {
					path,
					value: describeFound(issue, data, path),
					which,
					...(0, wording.s)(issue.message)
				};
			}
			function describeFound(issue, data, path) {
				let last = issue.path?.at(-1);
				if (last?.value === section.dC) return "an unknown key";
				if (last?.type === "object" && last.origin === "key" && issue.input === last.key) return (0, field_path.hD)(last.key);
				return (0, describe_value.b)((0, field_path.fK)(data, path), path);
			}
			function toProblems(yaml, faults) {
				let byField = new Map();
				for (let { path, which, isDeferred: _, ...rest } of faults) {
					let field = (0, field_path.jV)(path);
					let at = yaml.placeOf(path, which);
					let { value, legal, mend } = rest;
					byField.has(field) || byField.set(field, {
						field,
						value,
						legal,
						mend,
						at
					});
				}
				return [...byField.values()];
			}
			function byPlace(one, other) {
				let line = (one.at?.line ?? 0) - (other.at?.line ?? 0);
				return line === 0 ? (one.at?.column ?? 0) - (other.at?.column ?? 0) : line;
			}
		}),
		1198: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Wg: () => DEFAULT_PORT,
				XQ: () => PostgresUrlError,
				iw: () => USER_NAME,
				jg: () => HOST,
				oU: () => DATABASE_NAME,
				qQ: () => parsePostgresUrl,
				yj: () => SSL_MODES
			});
			var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
			let SSL_MODES = [
				"disable",
				"prefer",
				"require",
				"verify-ca",
				"verify-full"
			];
			let DATABASE_NAME = /^[^-\s=:/?#@'"\\][^\s=:/?#@'"\\]{0,62}$/;
			let USER_NAME = /^[^-\s'"\\][^\s'"\\]{0,62}$/;
			let HOST = /^(\/[^\s,]+|[A-Za-z0-9][A-Za-z0-9._-]*|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/;
			let URL_SHAPE = /^postgres(?:ql)?:\/\/(?:([^@/?#:]*)(?::([^@/?#]*))?@)?(\[[^\]]+\]|[^@/?#:]*)(?::(\d*))?(?:\/([^/?#]*))?(?:\?([^#]*))?$/;
			let SCHEME = /^postgres(ql)?:\/\//;
			let PARAMETERS = [
				"host",
				"port",
				"user",
				"password",
				"dbname",
				"sslmode"
			];
			let IGNORED_PARAMETERS = [
				"application_name",
				"connect_timeout",
				"connection_limit",
				"pgbouncer",
				"pool_timeout",
				"schema"
			];
			let DEFAULT_PORT = 5432;
			class PostgresUrlError extends Error {
				name = "PostgresUrlError";
			}
			function parsePostgresUrl(url) {
				let match = URL_SHAPE.exec(url.trim());
				if (match === null) throw new PostgresUrlError(SCHEME.test(url.trim()) ? "Percent-encode the characters @ : / ? # inside the user and the password." : "Begin it with postgresql://.");
				let [, user, password, host, port, database, query] = match;
				let parameters = readParameters(query ?? "");
				return checkConnection({
					host: unbracket(decode(host)) || parameters.host || "",
					port: port || parameters.port || "5432",
					database: decode(database) || parameters.dbname || "",
					user: decode(user) || parameters.user || systemUser(),
					password: decode(password) || parameters.password || "",
					sslMode: parameters.sslmode
				});
			}
			function readParameters(query) {
				let parameters = {};
				for (let pair of query.split("&").filter((pair) => pair !== "")) {
					let [name = "", ...value] = pair.split("=");
					let known = PARAMETERS.find((parameter) => parameter === name);
					if (known !== void 0) parameters[known] = decode(value.join("="));
					else if (!IGNORED_PARAMETERS.includes(name)) throw new PostgresUrlError(`Remove a parameter after the ?; legal ones are ${PARAMETERS.join(", ")}.`);
				}
				return parameters;
			}
			function checkConnection(parts) {
				let { host, database, user, password } = parts;
				let port = Number(parts.port);
				let sslMode = SSL_MODES.find((mode) => mode === parts.sslMode);
				if (!HOST.test(host)) throw new PostgresUrlError("Name one host, or ?host=/socket/directory.");
				if (!(Number.isInteger(port) && port >= 1 && port <= 65535)) throw new PostgresUrlError("Correct the port: a whole number from 1 to 65535.");
				if (!DATABASE_NAME.test(database)) throw new PostgresUrlError("Name the database after the host.");
				if (!USER_NAME.test(user)) throw new PostgresUrlError("Name the user before the @.");
				if (parts.sslMode !== void 0 && sslMode === void 0) throw new PostgresUrlError(`Correct sslmode: one of ${SSL_MODES.join(", ")}.`);
				return {
					host,
					port,
					database,
					user,
					...password === "" ? {} : { password },
					...sslMode === void 0 ? {} : { sslMode }
				};
			}
			function systemUser() {
				try {
					return (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
				} catch {
					return "";
				}
			}
			function unbracket(host) {
				return host.replace(/^\[(.*)\]$/, "$1");
			}
			function decode(part) {
				try {
					return decodeURIComponent(part ?? "");
				} catch {
					throw new PostgresUrlError("Correct a % that is not followed by two hexadecimal digits.");
				}
			}
		}),
		892: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { Q: () => configSchema });
			var dist = __nccwpck_require__(7934);
			var fields = __nccwpck_require__(6968);
			var section = __nccwpck_require__(5234);
			var connection_entries = __nccwpck_require__(4296);
			var config_wording = __nccwpck_require__(9441);
			let TABLE_COLUMN = /^[A-Za-z_][A-Za-z0-9_$]{0,62}\.[A-Za-z_][A-Za-z0-9_$]{0,62}$/;
			let listMessage = (0, config_wording.R)({
				legal: "a list of table.column",
				mend: "Write one per line, each after a dash, like - sales.created_at."
			});
			let businessTimestamps = dist.FsL(dist.YOg(dist.FsL((0, fields.Qq)("A column that grows with the business.", {
				pattern: TABLE_COLUMN,
				legal: "table.column",
				example: "sales.created_at"
			}), dist.pdi((pair) => {
				let [table = "", column = ""] = pair.split(".");
				return {
					table,
					column
				};
			})), listMessage), dist.BpQ(1, listMessage), dist.h_("Columns whose newest value says how fresh a tenant is (for the RPO); found by type and name when absent."), dist.yuE({ errorMessage: listMessage }));
			let tenants = dist.mee((0, fields.Qq)("Which schemas are tenants; each gets its own verdict. null: none.", {
				pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
				legal: "a pattern of letters, digits, _ - * and ?, or null",
				example: "tenant_*"
			}));
			let sourceSection = dist.FsL((0, section.uW)("A database to back up.", {
				engine: (0, fields.Yq)("Kind of data store.", ["postgres"], "Write postgres; other engines come with a later version."),
				...connection_entries.j2,
				tenants: dist.lqM(tenants, null),
				"business-timestamps": dist.yqP(businessTimestamps),
				"roles-passwords": dist.lqM((0, fields.Jt)("Also save the password hashes of roles; needs a superuser."), !1),
				"lock-timeout": dist.lqM((0, fields.p0)("How long a backup waits for the lock of a table before it gives up.", "1s", "1h"), "30s"),
				compression: dist.lqM((0, fields.Yq)("Outer frame of the dump; its checksum protects every byte.", ["zstd", "gzip"]), "zstd"),
				timeout: dist.lqM((0, fields.p0)("A backup that takes longer is ended.", "1s", "7d"), "2h"),
				"size-anomaly-percent": dist.lqM((0, fields.rD)("Warn when a dump is smaller than the one before it by more than this.", 1, 100), 50)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				for (let { key, message } of (0, connection_entries.Oq)(input)) addIssue({
					message,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => ({
				engine: given.engine,
				connection: (0, connection_entries.ao)(given),
				tenants: given.tenants,
				...given["business-timestamps"] === void 0 ? {} : { businessTimestamps: given["business-timestamps"] },
				rolesPasswords: given["roles-passwords"],
				lockTimeoutSeconds: given["lock-timeout"],
				timeoutSeconds: given.timeout,
				compression: given.compression,
				sizeAnomalyPercent: given["size-anomaly-percent"]
			})));
			let SOURCE_NAME = /^[a-z][a-z0-9_-]{0,40}$/;
			let nameMessage = (0, config_wording.R)({
				legal: "a lower-case letter, then at most 40 of a-z, 0-9, _ and -",
				mend: "Rename the source; the name goes into file names."
			});
			let sourcesMessage = (0, config_wording.R)({
				legal: "a map of names to databases",
				mend: "Add a name below sources: and indent its engine and url under it."
			});
			let sources = dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(nameMessage), dist.yGV(SOURCE_NAME, nameMessage), dist.yuE({ errorMessage: nameMessage })), sourceSection, sourcesMessage)), dist.bPf(1, sourcesMessage), dist.h_("The databases to back up, by a name of your choice."), dist.yuE({ errorMessage: sourcesMessage }), dist.pdi((given) => Object.fromEntries(Object.entries(given).map(([name, source]) => [name, {
				name,
				...source
			}]))));
			let retention = (0, section.uW)("How many good backups of each tier and source are kept.", {
				daily: dist.lqM((0, fields.rD)("Days.", 1, 366), 7),
				weekly: dist.lqM((0, fields.rD)("Weeks.", 1, 520), 4),
				monthly: dist.lqM((0, fields.rD)("Months.", 1, 240), 3)
			});
			let backupsSection = dist.FsL((0, section.uW)("What is backed up, to where, and how long it is kept.", {
				directory: (0, fields.Hi)("Root of the tree of backups (daily, weekly, monthly); outside the repository.", "/var/backups/chefwell"),
				"require-mount": dist.lqM((0, fields.RG)("Refuse to write when the directory lies on the file system of / (true), or on any but that of this mount point.", "/var/backups"), !1),
				sources,
				retention: dist.lqM(retention, {})
			}), dist.pdi(({ directory, "require-mount": requireMount, sources, retention }) => ({
				directory,
				requireMount,
				sources,
				retention: {
					daily: retention.daily,
					weekly: retention.weekly,
					monthly: retention.monthly
				}
			})));
			function texts(about, rule) {
				let message = (0, config_wording.R)({
					legal: `a list of at most 100, each ${rule.legal}`,
					mend: `Write one per line, each after a dash, like - ${rule.example}.`
				});
				return dist.FsL(dist.YOg((0, fields.Qq)(about, rule), message), dist.Ru6(100, message), dist.h_(about), dist.yuE({ errorMessage: message }));
			}
			function programArguments(about, example) {
				let message = (0, config_wording.R)({
					legal: "a list of a program and its arguments",
					mend: `Write it like [${example.join(", ")}]; for a shell's signs (&&, |, $) name a script.`
				});
				let argument = dist.FsL(dist.YjP(message), dist.yGV(/^[^\0]{0,4096}$/, message), dist.yuE({ errorMessage: message }));
				return dist.FsL(dist.YOg(argument, message), dist.BpQ(1, message), dist.Ru6(100, message), dist.z6Y(([program]) => program !== "", message), dist.h_(about), dist.yuE({
					errorMessage: message,
					examples: [example]
				}));
			}
			let INSIDE_CHECKOUT = /^(?!\/)(?!~)(?!(.*\/)?\.\.(\/|$))[^\0]{1,500}$/;
			let TABLE_PATTERN = /^[^\s.]{1,63}\.[^\s.]{1,63}$/;
			let OBJECT_PATTERN = /^[^\s.]{1,63}(\.[^\s.]{1,63}){1,2}$/;
			let VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
			let OWN_VARIABLE = /^(PG[A-Z]+|DATABASE_URL|HOME)$/;
			let checkoutPath = (about, example) => (0, fields.Qq)(about, {
				pattern: INSIDE_CHECKOUT,
				legal: "a path inside the checkout with no /../ in it",
				example
			});
			let environmentMessage = (0, config_wording.R)({
				legal: "a map of variables, but for DATABASE_URL, HOME and PG\u2026, which Lastro sets",
				mend: "Write NAME: value, one per line; a secret has no place here."
			});
			let environment = dist.FsL(dist.g1P(dist.FsL(dist.YjP(), dist.yGV(VARIABLE, environmentMessage), dist.z6Y((name) => !OWN_VARIABLE.test(name), environmentMessage)), dist.FsL(dist.YjP((0, config_wording.R)({
				legal: "a text",
				mend: "Put numbers and true or false into quotes."
			})), dist.Ru6(4096, (0, config_wording.R)({
				legal: "at most 4,096 characters",
				mend: "Shorten it."
			})), dist.h_("Value of the variable, as it is.")), environmentMessage), dist.h_("Variables of the commands beside PATH, locale and the place of the database; nothing else of the runner reaches them."), dist.yuE({ errorMessage: environmentMessage }));
			let migrate = dist.FsL((0, section.uW)("How the repository migrates a database.", {
				command: programArguments("The migration, as program and arguments; no shell reads them.", [
					"npx",
					"prisma",
					"migrate",
					"deploy"
				]),
				down: dist.yqP(programArguments("The way back. After it the structure must be what it was before the migration.", [
					"npm",
					"run",
					"migrate:down"
				])),
				directory: dist.lqM(checkoutPath("Where in the checkout the commands start.", "backend"), "."),
				role: dist.yqP((0, fields.Qq)("Role that migrates, as in production; the superuser of the copy when absent.", {
					pattern: /^[^\0]{1,63}$/,
					legal: "the name of a role that may log in",
					example: "chefwell_migrator"
				})),
				"url-variables": dist.lqM(texts("Variables that get the URL of the database.", {
					pattern: VARIABLE,
					legal: "the name of a variable",
					example: "DATABASE_URL"
				}), ["DATABASE_URL"]),
				env: dist.lqM(environment, {}),
				timeout: dist.lqM((0, fields.p0)("A migration that takes longer is ended.", "1s", "24h"), "30m")
			}), dist.pdi(({ "url-variables": urlVariables, timeout, ...given }) => ({
				...given,
				urlVariables,
				timeoutSeconds: timeout
			})));
			let expect = dist.FsL((0, section.uW)("What a migration may do to what is there; a pull request says it for itself.", {
				"may-change": dist.lqM(texts("Tables that may lose and change rows.", {
					pattern: TABLE_PATTERN,
					legal: "schema.table, each part a name or a pattern with *",
					example: "tenant_*.sales"
				}), []),
				"may-drop": dist.lqM(texts("Tables, columns and other objects that may be dropped.", {
					pattern: OBJECT_PATTERN,
					legal: "schema.table or schema.table.column, each part a name or a pattern with *",
					example: "tenant_*.old_orders"
				}), []),
				"longest-lock": dist.yqP((0, fields.p0)("Longest that a table may be closed to readers.", "1s", "24h"))
			}), dist.pdi(({ "may-change": mayChange, "may-drop": mayDrop, "longest-lock": longestLockSeconds }) => ({
				mayChange,
				mayDrop,
				...longestLockSeconds === void 0 ? {} : { longestLockSeconds }
			})));
			let checkSection = dist.FsL((0, section.uW)("How a migration is tried before it is merged.", {
				"real-data": dist.lqM((0, fields.Jt)("Try migrations on the newest backup. Believed only of the default branch, and only for code of people who may push to it."), !1),
				source: dist.yqP((0, fields.Qq)("Source whose backups are taken; needed where there is more than one.", {
					pattern: /^[a-z][a-z0-9_-]{0,40}$/,
					legal: "the name of a source",
					example: "chefwell"
				})),
				seed: dist.lqM(texts("SQL files that make the sample database, in order; the sample restaurants when none.", {
					pattern: INSIDE_CHECKOUT,
					legal: "a path inside the checkout with no /../ in it",
					example: "db/schema.sql"
				}), []),
				paths: dist.lqM(texts("Files of a pull request that call for the migration to be tried; every file when none.", {
					pattern: INSIDE_CHECKOUT,
					legal: "a path inside the checkout with no /../ in it; * and ** stand for any name",
					example: "db/migrations/**"
				}), []),
				migrate: dist.yqP(migrate),
				expect: dist.lqM(expect, {})
			}), dist.pdi(({ "real-data": realData, ...given }) => ({
				realData,
				...given
			})));
			let UNITS = {
				MB: 1e6,
				GB: 1e9,
				TB: 0xe8d4a51000
			};
			function parseLimit(text) {
				let [, figure = "", unit = "%"] = /^(\d+)(%|MB|GB|TB)/.exec(text) ?? [];
				let factor = UNITS[unit];
				return factor === void 0 ? {
					kind: "used",
					value: Number(figure)
				} : {
					kind: "free",
					value: Number(figure) * factor
				};
			}
			let SPACE = {
				pattern: /^([1-9]\d?%|[1-9]\d{0,5}(MB|GB|TB) free)$/,
				legal: "a percentage from 1% to 99%, or what is left, like 20GB free",
				example: "80%"
			};
			let INODES = {
				pattern: /^[1-9]\d?%$/,
				legal: "a percentage from 1% to 99%",
				example: "80%"
			};
			let ABOUT = {
				warning: "Worth a look in daylight.",
				critical: "Worth doing something about today.",
				emergency: "Worth getting up for."
			};
			let LEVELS = [
				"warning",
				"critical",
				"emergency"
			];
			let orderMessage = (0, config_wording.R)({
				legal: "a limit that is reached after those of the milder levels",
				mend: "Let them rise from warning over critical to emergency."
			});
			let limit = (level, rule) => dist.FsL((0, fields.Qq)(ABOUT[level], rule), dist.pdi(parseLimit));
			function thresholds(about, defaults, rule = SPACE) {
				return dist.FsL((0, section.uW)(about, {
					warning: dist.lqM(limit("warning", rule), defaults[0]),
					critical: dist.lqM(limit("critical", rule), defaults[1]),
					emergency: dist.lqM(limit("emergency", rule), defaults[2])
				}), dist.H0v(({ dataset, addIssue }) => {
					let input = dataset.value;
					for (let issue of disorder(input)) addIssue(issue);
				}));
			}
			function inodeThresholds(about, defaults) {
				return thresholds(about, defaults, INODES);
			}
			let pathMessage = (0, config_wording.R)({
				legal: "a map of mount points to limits",
				mend: "Write the whole path of a mount point, like /var/backups, and the limits below it."
			});
			let pathThresholds = dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(pathMessage), dist.yGV(/^\/[^\0]{0,4000}$/, pathMessage), dist.yuE({ errorMessage: pathMessage })), dist.FsL((0, section.uW)("Limits of one mount point.", {
				warning: dist.yqP(limit("warning", SPACE)),
				critical: dist.yqP(limit("critical", SPACE)),
				emergency: dist.yqP(limit("emergency", SPACE))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				for (let issue of disorder(input)) addIssue(issue);
			})), pathMessage)), dist.h_("Limits of single mount points, on every host that has them."), dist.yuE({ errorMessage: pathMessage }));
			function disorder(input) {
				if (!(0, section.jh)(input)) return [];
				return LEVELS.filter((level, place) => LEVELS.slice(0, place).some((milder) => isBefore(toLimit(input[level]), toLimit(input[milder])))).map((key) => ({
					message: orderMessage,
					path: [{
						type: "object",
						origin: "value",
						input,
						key,
						value: input[key]
					}]
				}));
			}
			function isBefore(limit, milder) {
				if (limit === null || milder === null || limit.kind !== milder.kind) return !1;
				return limit.kind === "used" ? limit.value <= milder.value : limit.value >= milder.value;
			}
			function toLimit(given) {
				if (typeof given == "string") return SPACE.pattern.test(given) ? parseLimit(given) : null;
				if (!(0, section.jh)(given) || typeof given.value != "number") return null;
				return {
					kind: given.kind === "free" ? "free" : "used",
					value: given.value
				};
			}
			let readOnlyMessage = (0, config_wording.R)({
				legal: "a list of mount points",
				mend: "Write one per line, each after a dash, like - /mnt/archive."
			});
			let overdue = dist.FsL((0, section.uW)("Longest time without a good run before somebody is told that the schedule is dead.", {
				backup: dist.lqM((0, fields.p0)("Age of the newest good backup of a source.", "1h", "365d"), "26h"),
				"offsite-sync": dist.yqP((0, fields.p0)("Time since the last good copy to another place.", "1h", "365d")),
				"restore-drill": dist.yqP((0, fields.p0)("Time since the last good drill.", "1h", "365d"))
			}), dist.pdi(({ backup, ...others }) => ({
				backupSeconds: backup,
				...others["offsite-sync"] === void 0 ? {} : { syncSeconds: others["offsite-sync"] },
				...others["restore-drill"] === void 0 ? {} : { drillSeconds: others["restore-drill"] }
			})));
			let diskJudging = {
				thresholds: dist.lqM(thresholds("How full a file system may be, as df shows it.", [
					"70%",
					"80%",
					"90%"
				]), {}),
				inodes: dist.lqM(inodeThresholds("How many of its inodes may be used.", [
					"80%",
					"90%",
					"95%"
				]), {}),
				paths: dist.lqM(pathThresholds, {}),
				"clear-margin": dist.lqM((0, fields.rD)("Points below its limit at which a level is over; less flaps.", 0, 20), 3),
				"fills-within": dist.lqM((0, fields.p0)("People are told of a file system that will be full within this time.", "1d", "30d"), "7d"),
				"may-be-read-only": dist.lqM(dist.FsL(dist.YOg((0, fields.Hi)("A mount point that is read-only on purpose.", "/mnt/archive"), readOnlyMessage), dist.Ru6(100, readOnlyMessage), dist.h_("Mount points that are read-only on purpose."), dist.yuE({ errorMessage: readOnlyMessage })), []),
				overdue: dist.lqM(overdue, {}),
				"keep-reports": dist.lqM((0, fields.p0)("Reports older than this may be cleaned up; the ledger keeps every run.", "7d", "3650d"), "365d")
			};
			var list_of = __nccwpck_require__(5543);
			let HOST_NAME = /^(?!local$)[a-z][a-z0-9-]{0,40}$/;
			let ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/;
			let ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
			let HOST_KEY = /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/;
			let hosts_section_nameMessage = (0, config_wording.R)({
				legal: "a lower-case letter, then at most 40 of a-z, 0-9 and -; not local",
				mend: "Rename the host; the name stands in reports and alerts."
			});
			let hostsMessage = (0, config_wording.R)({
				legal: "a map of names to hosts",
				mend: "Add a name below hosts: and indent its address, user and host-keys under it."
			});
			let keyMessage = (0, config_wording.R)({
				legal: "either private-key or private-key-file",
				mend: "Write private-key: ${HOST_SSH_KEY} with the key in a secret, or private-key-file: with its path."
			});
			function directoryList(about, example) {
				return (0, list_of.c)(about, (0, fields.Hi)("An absolute path.", example), {
					legal: "a list of absolute paths",
					mend: `Write one per line, each after a dash, like - ${example}.`,
					most: 50
				});
			}
			let host = dist.FsL((0, section.uW)("A machine that is looked at over SSH.", {
				address: (0, fields.Qq)("Host name or IP address.", {
					pattern: ADDRESS,
					legal: "a host name or an IP address",
					example: "web-1.example.org"
				}),
				port: dist.lqM((0, fields.rD)("Port of its SSH server.", 1, 65535), 22),
				user: (0, fields.Qq)("Account to log in as; it needs no rights but to read.", {
					pattern: ACCOUNT,
					legal: "the name of an account",
					example: "lastro"
				}),
				"host-keys": (0, list_of.c)("Keys by which the host is known, as in known_hosts without the name; it is spoken to only when it shows one of them.", (0, fields.Qq)("A public key of the host.", {
					pattern: HOST_KEY,
					legal: "a kind of key and the key in base64",
					example: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT\u2026"
				}), {
					legal: "a list of public keys of the host",
					mend: "On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.",
					most: 10
				}),
				"private-key": dist.yqP((0, fields.Qq)("Private key of the account. May name an environment variable.", {
					pattern: /./,
					legal: "a private key, or the environment variable that holds it",
					example: "${HOST_SSH_KEY}"
				})),
				"private-key-file": dist.yqP((0, fields.Hi)("File with the private key, on the machine that looks.", "/etc/lastro/id_ed25519")),
				passphrase: dist.yqP((0, fields.Qq)("Passphrase of the private key. May name an environment variable.", {
					pattern: /./,
					legal: "a passphrase, or the environment variable that holds it",
					example: "${HOST_SSH_PASSPHRASE}"
				})),
				mounts: dist.yqP(directoryList("Mount points that must be there; measured whatever is mounted.", "/srv")),
				backups: dist.yqP(directoryList("Directories of backups on it.", "/var/backups/chefwell")),
				directories: dist.yqP(directoryList("Directories that are watched by size.", "/var/log")),
				docker: dist.lqM((0, fields.Jt)("Also look at what Docker holds on it."), !1)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				let hasBoth = "private-key" in input && "private-key-file" in input;
				let hasNone = !("private-key" in input) && !("private-key-file" in input);
				if (!hasBoth && !hasNone) return;
				let key = hasBoth ? "private-key-file" : "private-key";
				addIssue({
					message: keyMessage,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => ({
				address: given.address,
				port: given.port,
				user: given.user,
				hostKeys: given["host-keys"],
				...given["private-key"] === void 0 ? {} : { privateKey: given["private-key"] },
				...given["private-key-file"] === void 0 ? {} : { privateKeyFile: given["private-key-file"] },
				...given.passphrase === void 0 ? {} : { passphrase: given.passphrase },
				mounts: given.mounts ?? [],
				backups: given.backups ?? [],
				directories: given.directories ?? [],
				docker: given.docker
			})));
			let hostsSection = dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(hosts_section_nameMessage), dist.yGV(HOST_NAME, hosts_section_nameMessage), dist.yuE({ errorMessage: hosts_section_nameMessage })), host, hostsMessage)), dist.h_("Machines that are looked at over SSH besides this one, by a name of your choice."), dist.yuE({ errorMessage: hostsMessage }));
			let measureEntries = {
				mounts: dist.yqP(directoryList("Mount points of this machine that must be there, beside those of /etc/fstab; measured whatever is mounted.", "/var/backups")),
				directories: dist.yqP(directoryList("Directories of this machine that are watched by size.", "/var/log")),
				ignore: dist.yqP(texts("Mount points that are neither measured nor missed, on every host.", {
					pattern: /^\/[^\0]{0,4095}$/,
					legal: "an absolute path, in which * stands for a name and ** for several",
					example: "/media/**"
				})),
				docker: dist.lqM((0, fields.Jt)("Also look at what Docker holds on this machine: images, volumes, build cache."), !1),
				databases: dist.lqM((0, fields.Jt)("Also ask the size of each database of backups.sources, and of its write-ahead log."), !1),
				"mount-timeout": dist.lqM((0, fields.p0)("A file system that has not answered by then hangs.", "1s", "30s"), "3s"),
				"walk-timeout": dist.lqM((0, fields.p0)("Longest that counting the directories of a host may take.", "1s", "1h"), "60s"),
				"login-timeout": dist.lqM((0, fields.p0)("Longest that logging in to a host may take.", "1s", "2m"), "8s"),
				parallel: dist.lqM((0, fields.rD)("Hosts that are asked at once.", 1, 100), 20)
			};
			function measureSettings(given) {
				return {
					mounts: given.mounts ?? [],
					directories: given.directories ?? [],
					ignore: given.ignore ?? [],
					docker: given.docker,
					databases: given.databases,
					mountSeconds: given["mount-timeout"],
					walkSeconds: given["walk-timeout"],
					loginSeconds: given["login-timeout"],
					parallel: given.parallel
				};
			}
			let diskSection = dist.FsL((0, section.uW)("What disk-check looks at, and when it tells somebody.", {
				...measureEntries,
				...diskJudging
			}), dist.pdi((given) => ({
				...measureSettings(given),
				thresholds: given.thresholds,
				inodes: given.inodes,
				paths: given.paths,
				clearMargin: given["clear-margin"],
				fillsWithinSeconds: given["fills-within"],
				mayBeReadOnly: given["may-be-read-only"],
				overdue: given.overdue,
				keepReportsSeconds: given["keep-reports"]
			})));
			var drill_section = __nccwpck_require__(2213);
			var notify_fields = __nccwpck_require__(6796);
			let ENCRYPTIONS = [
				"tls",
				"starttls",
				"none"
			];
			let PORTS = {
				tls: 465,
				starttls: 587,
				none: 25
			};
			let MAILBOX = /^([^<>@\r\n"]{0,80} <)?[^\s<>@",;]{1,64}@[A-Za-z0-9.-]{1,253}>?$/;
			let mailbox = (about, example) => (0, fields.Qq)(about, {
				pattern: MAILBOX,
				legal: "an e-mail address, also with a name",
				example
			});
			let emailSection = dist.FsL((0, section.uW)("A mail server and who gets its letters.", {
				host: (0, fields.Qq)("Host name of the server.", {
					pattern: /^[A-Za-z0-9.:-]{1,253}$/,
					legal: "a host name or an IP address",
					example: "smtp.example.com"
				}),
				port: dist.yqP((0, fields.rD)("TCP port; 465 for tls, 587 for starttls, 25 for none when absent.", 1, 65535)),
				encryption: dist.lqM((0, fields.Yq)("tls from the first byte, starttls before anything is said, or none: in plain text.", ENCRYPTIONS), "starttls"),
				user: dist.yqP((0, fields.Qq)("Login; none when absent.", {
					pattern: /^\S{1,254}$/,
					legal: "a login without spaces",
					example: "lastro@example.com"
				})),
				password: dist.yqP((0, notify_fields.yD)("Its password.", "${SMTP_PASSWORD}")),
				"ca-file": dist.yqP((0, fields.Hi)("Certificate (PEM) of the authority of the server, where that is a private one.", "/etc/ssl/private-ca.pem")),
				from: mailbox("Sender.", "Lastro <lastro@example.com>"),
				to: (0, list_of.c)("Who gets the letters.", mailbox("A recipient.", "ana@example.com"), {
					legal: "a list of 1 to 20 e-mail addresses",
					mend: "Write each after a dash, like - ana@example.com.",
					most: 20
				}),
				level: notify_fields.Rc,
				procedures: dist.yqP(notify_fields.lF)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				for (let { key, message } of loginFaults(input)) addIssue({
					message,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => ({
				server: {
					host: given.host,
					port: given.port ?? PORTS[given.encryption],
					encryption: given.encryption,
					...given.user === void 0 ? {} : { user: given.user },
					...given.password === void 0 ? {} : { password: given.password },
					...given["ca-file"] === void 0 ? {} : { caFile: given["ca-file"] }
				},
				from: given.from,
				to: given.to,
				level: given.level,
				...given.procedures === void 0 ? {} : { procedures: given.procedures }
			})));
			function loginFaults(given) {
				let pair = ["user", "password"];
				let present = pair.filter((key) => key in given);
				let faults = pair.filter((key) => present.length === 1 && !(key in given)).map((key) => ({
					key,
					message: (0, config_wording.R)({
						legal: "user and password together",
						mend: `Add a line ${key}: below it, or remove the other.`
					})
				}));
				if (given.encryption !== "none" || !("password" in given)) return faults;
				let message = (0, config_wording.R)({
					legal: "tls or starttls where there is a password",
					mend: "Write starttls, or remove user and password."
				});
				return [...faults, {
					key: "encryption",
					message
				}];
			}
			let WEBHOOK_SHAPES = [
				"generic",
				"slack",
				"discord",
				"teams"
			];
			let unsigned = (0, config_wording.R)({
				legal: "a secret only where shape is generic",
				mend: "Remove it: the address itself is the secret of a chat."
			});
			let webhook = dist.FsL((0, section.uW)("An address that is told of changes by an HTTP POST.", {
				url: (0, notify_fields.Dy)("Where to; the whole address is treated as a secret.", "${TEAM_WEBHOOK_URL}"),
				shape: dist.lqM((0, fields.Yq)("Who reads it; generic is JSON for programs.", WEBHOOK_SHAPES), "generic"),
				secret: dist.yqP((0, notify_fields.yD)("Signs each request as Standard Webhooks say: HMAC-SHA256 in the header webhook-signature.", "${WEBHOOK_SECRET}")),
				level: notify_fields.Rc,
				procedures: dist.yqP(notify_fields.lF)
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input) || !("secret" in input)) return;
				if (input.shape === void 0 || input.shape === "generic") return;
				addIssue({
					message: unsigned,
					path: [{
						type: "object",
						origin: "key",
						input,
						key: "secret",
						value: input.secret
					}]
				});
			}));
			let githubIssues = (0, section.uW)("Issues of a repository: one per alert, closed when it is over.", {
				repository: dist.yqP((0, fields.Qq)("owner/name; that of the workflow when absent.", {
					pattern: /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/,
					legal: "owner/name",
					example: "chefwell/operations"
				})),
				token: (0, notify_fields.yD)("May write issues: permissions: {issues: write}.", "${GITHUB_TOKEN}"),
				"api-url": dist.yqP((0, fields.Qq)("Address of the API; that of the workflow, else of github.com when absent.", {
					pattern: /^https?:\/\/[^\s/]\S*$/,
					legal: "an address that begins with https:// or http://",
					example: "https://github.example.com/api/v3"
				})),
				labels: dist.lqM((0, list_of.c)("Labels of the issues; by the first they are found again.", (0, fields.Qq)("A label.", {
					pattern: /^[^,\r\n]{1,50}$/,
					legal: "a label of at most 50 characters without comma",
					example: "lastro"
				}), {
					legal: "a list of 1 to 20 labels",
					mend: "Write each after a dash, like - lastro.",
					most: 20
				}), ["lastro"]),
				level: notify_fields.Rc,
				procedures: dist.yqP(notify_fields.lF)
			});
			let ping = (0, section.uW)("A service that raises the alarm when a run does not report in time (dead man\u2019s switch).", {
				url: (0, notify_fields.Dy)("Asked when a run ended well.", "${BACKUP_PING_URL}"),
				"start-url": dist.yqP((0, notify_fields.Dy)("Asked when a run begins; url with /start behind its path when absent.", "${PING_START_URL}")),
				"fail-url": dist.yqP((0, notify_fields.Dy)("Asked when a run ended badly; url with /fail behind its path when absent.", "${PING_FAIL_URL}")),
				procedures: notify_fields.lF
			});
			let notifySection = dist.FsL((0, section.uW)("Who is told when something changes; a channel that fails is a warning and changes no verdict.", {
				webhooks: (0, notify_fields.oq)("Webhooks, by a name of your choice.", webhook, {
					legal: "a map of at most 20 names to webhooks",
					mend: "Add a name below webhooks: and indent its url under it."
				}),
				email: (0, notify_fields.oq)("Mail, by a name of your choice.", emailSection, {
					legal: "a map of at most 20 names to mail servers",
					mend: "Add a name below email: and indent its host, from and to under it."
				}),
				"github-issues": (0, notify_fields.oq)("Issues on GitHub, by a name of your choice.", githubIssues, {
					legal: "a map of at most 20 names to repositories",
					mend: "Add a name below github-issues: and indent its token under it."
				}),
				pings: (0, notify_fields.oq)("Dead man\u2019s switches, by a name of your choice.", ping, {
					legal: "a map of at most 20 names to pings",
					mend: "Add a name below pings: and indent its url and procedures under it."
				}),
				"remind-after": dist.lqM((0, fields.p0)("A trouble that lasts is told again after this.", "1h", "30d"), "24h")
			}), dist.pdi((given) => ({
				webhooks: given.webhooks,
				email: given.email,
				githubIssues: mapValues(given["github-issues"], ({ "api-url": apiUrl, ...rest }) => ({
					...rest,
					...apiUrl === void 0 ? {} : { apiUrl }
				})),
				pings: mapValues(given.pings, ({ "start-url": startUrl, "fail-url": failUrl, ...rest }) => ({
					...rest,
					...startUrl === void 0 ? {} : { startUrl },
					...failUrl === void 0 ? {} : { failUrl }
				})),
				remindAfterSeconds: given["remind-after"]
			})));
			function mapValues(map, change) {
				return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
			}
			let keyEntries = {
				"private-key": dist.yqP((0, fields.Qq)("Private key of the account. May name an environment variable.", {
					pattern: /./,
					legal: "a private key, or the environment variable that holds it",
					example: "${OFFSITE_SSH_KEY}"
				})),
				"private-key-file": dist.yqP((0, fields.Hi)("File with the private key.", "/etc/lastro/offsite_ed25519")),
				"read-key": dist.yqP((0, fields.Qq)("Another private key, for who fetches copies: that of a vault may not read. May name an environment variable.", {
					pattern: /./,
					legal: "a private key, or the environment variable that holds it",
					example: "${OFFSITE_READ_KEY}"
				})),
				"read-key-file": dist.yqP((0, fields.Hi)("File with that key.", "/etc/lastro/offsite_read_ed25519"))
			};
			let WEEKDAYS = [
				"mon",
				"tue",
				"wed",
				"thu",
				"fri",
				"sat",
				"sun"
			];
			let LIMIT = /^[1-9]\d{0,6}[km]$/;
			let CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
			let KIB_PER = {
				k: 1,
				m: 1024
			};
			let limitMessage = (0, config_wording.R)({
				legal: "a limit in KiB/s, or a number with k (KiB/s) or m (MiB/s)",
				mend: "Write it like 5000, 800k or 5m; rsync knows no bits."
			});
			let limitEntry = dist.FsL(dist.KCZ([dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1), dist.cGV(1e7)), dist.FsL(dist.YjP(), dist.yGV(LIMIT))], limitMessage), dist.h_("KiB per second, or a number with k (KiB/s) or m (MiB/s)."), dist.yuE({
				errorMessage: limitMessage,
				examples: ["5m"]
			}), dist.pdi((given) => {
				if (typeof given == "number") return given;
				return Number(given.slice(0, -1)) * KIB_PER[given.endsWith("m") ? "m" : "k"];
			}));
			let clockMessage = (0, config_wording.R)({
				legal: "a time of day",
				mend: "Write it in quotes, like '08:00'."
			});
			function timeOfDay(about) {
				return dist.FsL(dist.YjP(clockMessage), dist.yGV(CLOCK, clockMessage), dist.h_(about), dist.yuE({
					errorMessage: clockMessage,
					examples: ["08:00"]
				}));
			}
			let period = dist.FsL((0, section.uW)("Hours of some days in which a limit holds; outside of every such time there is none.", {
				days: dist.yqP((0, list_of.c)("Days of the week; all of them when absent.", (0, fields.Yq)("A day.", WEEKDAYS), {
					legal: "a list of days of the week",
					mend: `Write it like [mon, tue]; the days are ${WEEKDAYS.join(", ")}.`,
					most: 7
				})),
				from: timeOfDay("From this time of the day on, in system.timezone."),
				to: timeOfDay("Until this time; one that is not after from lies on the next day."),
				limit: limitEntry
			}), dist.pdi(({ days, ...rest }) => ({
				days: days ?? [...WEEKDAYS],
				...rest
			})));
			let bandwidthMessage = (0, config_wording.R)({
				legal: "a limit in KiB/s, a number with k or m, or a list of times with one",
				mend: "Write it like 5m, or like [{from: '08:00', to: '20:00', limit: 1m}]."
			});
			let bandwidth = dist.FsL(dist.KCZ([limitEntry, dist.FsL(dist.YOg(period), dist.BpQ(1), dist.Ru6(50))], (issue) => issue.issues?.find(({ path }) => path !== void 0)?.message ?? bandwidthMessage), dist.h_("What the transfer may take of the line: one limit, or a list of times with one."), dist.yuE({
				errorMessage: bandwidthMessage,
				examples: ["5m"]
			}));
			let gates = (0, section.uW)("How much may be unlike the night before without a person saying so.", {
				"vanished-percent": dist.lqM((0, fields.rD)("Backups that may be gone here without a rotation explaining it, per source and tier, in percent of those on the remote; one may unless this is 0, the newest and the last never.", 0, 100), 20),
				"shrunk-percent": dist.lqM((0, fields.rD)("How much smaller the newest dump may be than the median of the seven before it.", 1, 100), 50),
				"rewritten-percent": dist.lqM((0, fields.rD)("Files that may look rewritten, renamed or unlike their kind; one always may.", 0, 100), 5),
				"free-percent": dist.lqM((0, fields.rD)("Part of the remote disk that must stay free.", 0, 90), 5),
				foreign: dist.lqM((0, fields.Yq)("refuse: every new dump has a passport that fits it. send: dumps of other scripts go, too.", ["refuse", "send"]), "refuse")
			});
			let keep = (0, section.uW)("What the remote keeps of what changed or vanished here.", {
				days: dist.lqM((0, fields.rD)("Days after it left the tree.", 1, 3660), 90),
				proven: dist.lqM((0, fields.rD)("Backups that a drill has restored, per source, that stay however old they are.", 0, 100), 3)
			});
			let verify = (0, section.uW)("How the copies are verified.", { "within-days": dist.lqM((0, fields.rD)("Every retained file is read whole within so many days.", 1, 365), 30) });
			let recipientMessage = (0, config_wording.R)({
				legal: "a recipient of age",
				mend: "Write the public key that age-keygen prints, like age1\u2026; the private one never comes here."
			});
			let encrypt = (0, section.uW)("Encryption by age before anything leaves this machine.", { recipients: (0, list_of.c)("Public keys; whoever holds one of the private keys can read the copies.", dist.FsL(dist.YjP(recipientMessage), dist.yGV(/^age1[02-9ac-hj-np-z]{58}$/, recipientMessage), dist.h_("A recipient (X25519)."), dist.yuE({ errorMessage: recipientMessage })), {
				legal: "a list of recipients of age",
				mend: "Write each after a dash, like - age1\u2026",
				most: 20
			}) });
			let decryptMessage = (0, config_wording.R)({
				legal: "either private-key or private-key-file",
				mend: "Write private-key: ${OFFSITE_AGE_KEY} with the key in a secret, or private-key-file: with its path."
			});
			let decrypt = dist.FsL((0, section.uW)("The private key of age, for drills and recoveries from encrypted copies. It has no place on a machine that only backs up.", {
				"private-key": dist.yqP((0, fields.Qq)("What age-keygen wrote. May name an environment variable.", {
					pattern: /./,
					legal: "a private key of age, or the environment variable that holds it",
					example: "${OFFSITE_AGE_KEY}"
				})),
				"private-key-file": dist.yqP((0, fields.Hi)("File that age-keygen wrote.", "/etc/lastro/offsite.age"))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				let hasKey = "private-key" in input;
				if (hasKey !== "private-key-file" in input) return;
				let key = hasKey ? "private-key-file" : "private-key";
				addIssue({
					message: decryptMessage,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => ({
				...given["private-key"] === void 0 ? {} : { privateKey: given["private-key"] },
				...given["private-key-file"] === void 0 ? {} : { privateKeyFile: given["private-key-file"] }
			})));
			let SSH_MODES = [
				"vault",
				"mirror",
				"pull",
				"sftp"
			];
			let COMPRESS = [
				"off",
				"auto",
				"on"
			];
			let REMOTE_NAME = /^[a-z][a-z0-9-]{0,40}$/;
			let offsite_section_ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/;
			let offsite_section_ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
			let KNOWN_HOST = /^([^\s#@]\S* )?(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/;
			let NAMES_BEFORE = /^\S+ (?=(ssh|ecdsa)-\S+ )/;
			let offsite_section_nameMessage = (0, config_wording.R)({
				legal: "a lower-case letter, then at most 40 of a-z, 0-9 and -",
				mend: "Rename the remote; the name stands in reports and file names."
			});
			let remotesMessage = (0, config_wording.R)({
				legal: "a map of names to remotes",
				mend: "Add a name below remotes: and indent its path, or its host, user and path, under it."
			});
			let NEEDED_OVER_SSH = ["user", "known-hosts"];
			let ONLY_OVER_SSH = [
				"port",
				"user",
				"known-hosts",
				"private-key",
				"private-key-file",
				"read-key",
				"read-key-file",
				"mode",
				"into",
				"compress"
			];
			let remote = dist.FsL((0, section.uW)("A place for the second copy: a mounted directory, or a machine over SSH.", {
				path: (0, fields.Hi)("Directory of the copies; in mode pull the directory of backups on the other machine.", "/srv/offsite/chefwell"),
				"require-mount": dist.lqM((0, fields.Jt)("Refuse a path that lies on the file system of /; for a disk that may not be mounted."), !1),
				host: dist.yqP((0, fields.Qq)("Host name or IP address; without it path is a directory of this machine.", {
					pattern: offsite_section_ADDRESS,
					legal: "a host name or an IP address",
					example: "backup.example.org"
				})),
				port: dist.yqP((0, fields.rD)("Port of its SSH server; 22 when absent.", 1, 65535)),
				user: dist.yqP((0, fields.Qq)("Account to log in as.", {
					pattern: offsite_section_ACCOUNT,
					legal: "the name of an account",
					example: "chefwell"
				})),
				"known-hosts": dist.yqP((0, list_of.c)("Keys by which the host is known, as in known_hosts; nothing is sent to one that shows no other.", (0, fields.Qq)("A public key of the host.", {
					pattern: KNOWN_HOST,
					legal: "a line of known_hosts, with or without the name",
					example: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT\u2026"
				}), {
					legal: "a list of public keys of the host",
					mend: "On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.",
					most: 10
				})),
				...keyEntries,
				mode: dist.yqP((0, fields.Yq)("vault: the server only takes in, through a forced command (default). mirror: an account with a shell. pull: we fetch. sftp: no shell.", SSH_MODES)),
				into: dist.yqP((0, fields.Hi)("In mode pull: directory of the copies on this machine.", "/srv/offsite/chefwell")),
				compress: dist.yqP((0, fields.Yq)("Compression on the line; auto: only of what is not compressed already. off when absent.", COMPRESS)),
				bandwidth: dist.yqP(bandwidth),
				encrypt: dist.yqP(encrypt),
				keep: dist.lqM(keep, {}),
				verify: dist.lqM(verify, {}),
				gates: dist.lqM(gates, {}),
				timeout: dist.lqM((0, fields.p0)("A run that takes longer is ended; the next one resumes.", "1m", "7d"), "6h")
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				for (let { key, wording } of contradictions(input)) addIssue({
					message: (0, config_wording.R)(wording),
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => {
				let common = {
					keep: given.keep,
					verify: { withinDays: given.verify["within-days"] },
					gates: {
						vanishedPercent: given.gates["vanished-percent"],
						shrunkPercent: given.gates["shrunk-percent"],
						rewrittenPercent: given.gates["rewritten-percent"],
						freePercent: given.gates["free-percent"],
						foreign: given.gates.foreign
					},
					timeoutSeconds: given.timeout,
					requireMount: given["require-mount"],
					...given.bandwidth === void 0 ? {} : { bandwidth: given.bandwidth },
					...given.encrypt === void 0 ? {} : { encrypt: given.encrypt }
				};
				if (given.host === void 0) return {
					kind: "mounted",
					path: given.path,
					...common
				};
				return {
					kind: "ssh",
					mode: given.mode ?? "vault",
					host: given.host,
					port: given.port ?? 22,
					user: given.user ?? "",
					path: given.path,
					hostKeys: (given["known-hosts"] ?? []).map((line) => line.replace(NAMES_BEFORE, "")),
					compress: given.compress ?? "off",
					...given["private-key"] === void 0 ? {} : { privateKey: given["private-key"] },
					...given["private-key-file"] === void 0 ? {} : { privateKeyFile: given["private-key-file"] },
					...given["read-key"] === void 0 ? {} : { readKey: given["read-key"] },
					...given["read-key-file"] === void 0 ? {} : { readKeyFile: given["read-key-file"] },
					...given.into === void 0 ? {} : { into: given.into },
					...common
				};
			}));
			function contradictions(input) {
				if (!("host" in input)) return ONLY_OVER_SSH.filter((key) => key in input).map((key) => ({
					key,
					wording: {
						legal: "nothing in a remote without host",
						mend: "Add host:, or remove the line."
					}
				}));
				let found = NEEDED_OVER_SSH.filter((key) => !(key in input)).map((key) => ({
					key,
					wording: {
						legal: `${key} beside host`,
						mend: `Add a line ${key}: below it.`
					}
				}));
				let hasBoth = "private-key" in input && "private-key-file" in input;
				(hasBoth || !("private-key" in input || "private-key-file" in input)) && found.push({
					key: hasBoth ? "private-key-file" : "private-key",
					wording: {
						legal: "either private-key or private-key-file",
						mend: "Write private-key: ${OFFSITE_SSH_KEY} with the key in a secret, or private-key-file: with its path."
					}
				});
				input.mode === "pull" != "into" in input && found.push({
					key: "into",
					wording: {
						legal: "into with mode: pull, and only with it",
						mend: "Name the directory of this machine that the copies go into, or remove the line."
					}
				});
				input.mode === "pull" && "encrypt" in input && found.push({
					key: "encrypt",
					wording: {
						legal: "encryption by whoever sends",
						mend: "Remove it: in mode pull the copies are made on this machine."
					}
				});
				return found;
			}
			let offsiteSection = dist.FsL((0, section.uW)("The second copy of the backups, in another place.", {
				remotes: dist.FsL((0, section.e9)(dist.g1P(dist.FsL(dist.YjP(offsite_section_nameMessage), dist.yGV(REMOTE_NAME, offsite_section_nameMessage), dist.yuE({ errorMessage: offsite_section_nameMessage })), remote, remotesMessage)), dist.bPf(1, remotesMessage), dist.h_("The places, by a name of your choice; each gets its own verdict."), dist.yuE({ errorMessage: remotesMessage })),
				decrypt: dist.yqP(decrypt)
			}));
			let line = (about, example) => (0, fields.Qq)(about, {
				pattern: /^.{1,200}$/,
				legal: "a line of at most 200 characters",
				example
			});
			function people(about, entry, example) {
				let message = (0, config_wording.R)({
					legal: "a list of at most 20 maps",
					mend: `Write each after a dash, like - ${example}.`
				});
				return dist.FsL(dist.YOg(entry, message), dist.Ru6(20, message), dist.h_(about), dist.yuE({ errorMessage: message }));
			}
			let contact = (0, section.uW)("Somebody to call.", {
				name: line("Who.", "Ana Souza"),
				role: line("What for.", "owner of the system"),
				reach: line("How, in the order to try.", "+55 11 99999-0000, ana@example.com")
			});
			let copy = (0, section.uW)("A copy of the backups beside backups.directory.", {
				place: line("Where it is.", "nas.internal:/volume1/chefwell"),
				reach: line("How to get at it when this host is gone.", "key in the safe; mount by NFS")
			});
			let playbookSection = (0, section.uW)("What the disaster recovery playbook names.", {
				contacts: dist.lqM(people("Whom to call, in this order.", contact, "{name: Ana, role: owner, reach: \"+55 \u2026\"}"), []),
				copies: dist.lqM(people("Where more copies of the backups are.", copy, "{place: nas:/chefwell, reach: key in the safe}"), [])
			});
			var postgres_url = __nccwpck_require__(1198);
			let PARTS = [
				"host",
				"port",
				"database",
				"user",
				"ssl-mode"
			];
			let recoverySource = dist.FsL((0, section.uW)("Who recovers a source: a role that may create and rename databases and restore for every owner.", {
				"url-variable": dist.yqP((0, fields.Qq)("Name of the environment variable that holds the URL of that role; its database is where the renames are run. Only recover reads it, so no other workflow needs this secret.", {
					pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
					legal: "the name of an environment variable, without $",
					example: "CHEFWELL_RECOVERY_URL"
				})),
				host: dist.yqP((0, fields.Qq)("Host name, IP address, or the directory of the Unix socket, where no password is needed.", {
					pattern: postgres_url.jg,
					legal: "a host name, an IP address or the absolute directory of a socket",
					example: "/var/run/postgresql"
				})),
				port: dist.yqP((0, fields.rD)("TCP port, or the number of the socket.", 1, 65535)),
				database: dist.yqP((0, fields.Qq)("Database in which the renames are run; postgres when absent, never the one to recover.", {
					pattern: postgres_url.oU,
					legal: "the name of one database",
					example: "postgres"
				})),
				user: dist.yqP((0, fields.Qq)("Role to connect as.", {
					pattern: postgres_url.iw,
					legal: "the name of a role",
					example: "postgres"
				})),
				"ssl-mode": dist.yqP((0, fields.Yq)("How much TLS to ask for, in the words of libpq.", postgres_url.yj))
			}), dist.H0v(({ dataset, addIssue }) => {
				let input = dataset.value;
				if (!(0, section.jh)(input)) return;
				for (let { key, message } of recoveryFaults(input)) addIssue({
					message,
					path: [{
						type: "object",
						origin: "key",
						input,
						key,
						value: input[key]
					}]
				});
			}), dist.pdi((given) => {
				if (given["url-variable"] !== void 0) return { urlVariable: given["url-variable"] };
				let sslMode = given["ssl-mode"];
				return { connection: {
					host: given.host ?? "",
					port: given.port ?? postgres_url.Wg,
					database: given.database ?? "postgres",
					user: given.user ?? "",
					...sslMode === void 0 ? {} : { sslMode }
				} };
			}));
			function recoveryFaults(given) {
				let parts = PARTS.filter((key) => key in given);
				if ("url-variable" in given) return parts.map((key) => ({
					key,
					message: (0, config_wording.R)({
						legal: "either url-variable, or host and user",
						mend: `Remove ${key} here, or remove url-variable.`
					})
				}));
				return (parts.length === 0 ? ["url-variable"] : ["host", "user"]).filter((key) => !(key in given)).map((key) => ({
					key,
					message: (0, config_wording.R)({
						legal: "url-variable, or host and user together",
						mend: `Add a line ${key}: below it.`
					})
				}));
			}
			let recover_section_sourcesMessage = (0, config_wording.R)({
				legal: "a map of names of backups.sources to the roles that recover them",
				mend: "Add the name of a source below sources: and indent its url-variable under it."
			});
			let recoverSection = dist.FsL((0, section.uW)("How a recovery reaches production, and how long it may take.", {
				sources: dist.lqM(dist.FsL((0, section.e9)(dist.g1P(dist.YjP(recover_section_sourcesMessage), recoverySource, recover_section_sourcesMessage)), dist.h_("By the names of backups.sources. A source that is not named here is recovered through its own connection, whose role then needs the rights."), dist.yuE({ errorMessage: recover_section_sourcesMessage })), {}),
				jobs: dist.yqP((0, fields.rD)("Parallel jobs of the restore on the production server; as many as processors here, at most 4, when absent.", 1, 16)),
				"keep-safety-backups": dist.lqM((0, fields.rD)("How many of the newest safety backups of each source stay in any case; older ones go with drop-old, once what their recovery kept was dropped and a good backup is newer.", 1, 1e3), 3),
				timeout: dist.lqM((0, fields.p0)("A recovery that takes longer is taken back.", "1s", "7d"), "4h")
			}), dist.pdi(({ sources, jobs, timeout, ...given }) => ({
				sources,
				keepSafetyBackups: given["keep-safety-backups"],
				...jobs === void 0 ? {} : { jobs },
				timeoutSeconds: timeout
			})));
			var system_section = __nccwpck_require__(8610);
			let configSchema = dist.FsL((0, section.uW)("What the system is; every procedure says which section it needs.", {
				system: dist.lqM(system_section.h, {}),
				hosts: dist.lqM(hostsSection, {}),
				backups: dist.yqP(backupsSection),
				offsite: dist.yqP(offsiteSection),
				drill: dist.lqM(drill_section.HZ, {}),
				recover: dist.lqM(recoverSection, {}),
				check: dist.lqM(checkSection, {}),
				disk: dist.lqM(diskSection, {}),
				playbook: dist.lqM(playbookSection, {}),
				notify: dist.yqP(notifySection)
			}), dist.pdi(({ system, hosts, backups, offsite, drill, recover, check, disk, playbook, notify }) => ({
				system,
				hosts,
				...backups === void 0 ? {} : { backups },
				...offsite === void 0 ? {} : { offsite },
				drill,
				recover,
				check,
				disk,
				playbook,
				...notify === void 0 ? {} : { notify }
			})));
		}),
		5234: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				dC: () => UNKNOWN_KEY,
				e9: () => refuseLists,
				jh: () => isMap,
				uW: () => section
			});
			var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
			var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3050);
			var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9441);
			function isMap(value) {
				return typeof value == "object" && !!value && !Array.isArray(value);
			}
			function section(about, entries) {
				let keys = Object.keys(entries);
				let message = (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.R)({
					legal: `a map with the keys ${keys.join(", ")}`,
					mend: "Write one key per line below it, indented by two spaces."
				});
				let messageFor = (issue) => missingMessage(issue, entries) ?? message;
				return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(refuseLists(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(entries, messageFor)), valibot__WEBPACK_IMPORTED_MODULE_1__.H0v(({ dataset, addIssue }) => {
					let input = dataset.value;
					if (!isMap(input)) return;
					for (let key of Object.keys(input).filter((key) => !Object.hasOwn(entries, key))) addIssue({
						message: unknownMessage(key, keys),
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: UNKNOWN_KEY
						}]
					});
				}), valibot__WEBPACK_IMPORTED_MODULE_1__.h_(about), valibot__WEBPACK_IMPORTED_MODULE_1__.yuE({ errorMessage: message }));
			}
			function refuseLists(schema) {
				return {
					...schema,
					"~run": (dataset, config) => schema["~run"](Array.isArray(dataset.value) ? { value: null } : dataset, config)
				};
			}
			let UNKNOWN_KEY = Symbol("an unknown key");
			function unknownMessage(key, keys) {
				return (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.R)({
					legal: `one of ${keys.join(", ")}`,
					mend: (0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.a)(key, keys, "Remove it or correct its name.")
				});
			}
			function missingMessage(issue, entries) {
				let key = issue.path?.at(-1)?.key;
				let entry = typeof key == "string" ? entries[key] : void 0;
				if (entry === void 0) return;
				let { errorMessage } = valibot__WEBPACK_IMPORTED_MODULE_1__.yb2(entry);
				let { legal } = (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.s)(typeof errorMessage == "string" ? errorMessage : "a value");
				return (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.R)({
					legal,
					mend: `Add a line ${String(key)}: below it.`
				});
			}
		}),
		8610: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				M: () => DEFAULT_STATE_DIRECTORY,
				h: () => systemSection
			});
			var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7934);
			var _locale_locale_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9943);
			var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3050);
			var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6968);
			var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5234);
			var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9441);
			let DEFAULT_STATE_DIRECTORY = "/var/lib/lastro";
			let ZONE_NAME = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;
			let systemSection = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL((0, _section_js__WEBPACK_IMPORTED_MODULE_1__.uW)("What the system is, for every procedure.", {
				name: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Name of the system, in file names and reports.", {
					pattern: /^[a-z][a-z0-9-]{0,40}$/,
					legal: "a lower-case letter, then at most 40 of a-z, 0-9 and -",
					example: "chefwell"
				}), "lastro"),
				locale: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("Language of reports, summaries and notices.", _locale_locale_name_js__WEBPACK_IMPORTED_MODULE_3__.Y), "en"),
				timezone: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(timeZone("Time zone of file names and reports."), "UTC"),
				"state-dir": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Hi)("Directory of the ledger and the locks of this host.", DEFAULT_STATE_DIRECTORY), DEFAULT_STATE_DIRECTORY),
				"run-log": valibot__WEBPACK_IMPORTED_MODULE_2__.yqP((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Hi)("File that gets one line per run, for tail and logrotate; none when absent.", "/var/log/chefwell-lastro.log"))
			}), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(({ name, locale, timezone, "state-dir": stateDir, "run-log": runLog }) => ({
				name,
				locale,
				timezone,
				stateDir,
				...runLog === void 0 ? {} : { runLog }
			})));
			function timeZone(about) {
				let legal = "an IANA time zone such as America/Sao_Paulo or UTC";
				let fallback = "Write its Region/City name.";
				let messageFor = (issue) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.R)({
					legal,
					mend: (0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__.a)(String(issue.input), Intl.supportedValuesOf("timeZone"), fallback)
				});
				return valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(ZONE_NAME, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(isTimeZone, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__.h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__.yuE({
					errorMessage: (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.R)({
						legal,
						mend: fallback
					}),
					examples: ["America/Sao_Paulo"]
				}));
			}
			function isTimeZone(name) {
				if (name === "UTC") return !0;
				try {
					return new Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat;
				} catch {
					return !1;
				}
			}
		}),
		9441: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				R: () => toMessage,
				s: () => toWording
			});
			let MESSAGE = /^Expected (.*?)\. (.+)$/s;
			function toMessage(wording) {
				if (wording.legal.includes(". ")) throw TypeError(`"${wording.legal}" holds a full stop`);
				return `Expected ${wording.legal}. ${wording.mend}`;
			}
			function toWording(message) {
				let [, legal, mend] = MESSAGE.exec(message) ?? [];
				return {
					legal: legal ?? message,
					mend: mend ?? "See docs/configuration.md."
				};
			}
		}),
		6595: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Gk: () => MailFailure,
				HR: () => HttpFailure,
				Qd: () => CommandError,
				cJ: () => Cancelled,
				dI: () => SshFailure,
				j1: () => ConfigurationError,
				jU: () => CheckFailure
			});
			class ConfigurationError extends Error {
				name = "ConfigurationError";
				problems;
				constructor(problems) {
					super(problems.map(describeProblem).join("\n"));
					this.problems = problems;
				}
			}
			function describeProblem(problem) {
				return `${problem.at ? `${problem.at.file}:${problem.at.line}:${problem.at.column} ` : ""}${problem.field}: got ${problem.value}; expected ${problem.legal}. ${problem.mend}`;
			}
			class CommandError extends Error {
				name = "CommandError";
				failure;
				constructor(failure) {
					let last = failure.stderrTail.trimEnd().split("\n").at(-1) ?? "";
					let how = failure.cause === "exit" ? `exit code ${failure.exitCode}` : failure.signal ?? failure.cause;
					super(`${failure.program} failed (${how})${last ? `: ${last}` : ""}`);
					this.failure = failure;
				}
			}
			class HttpFailure extends Error {
				name = "HttpFailure";
				kind;
				status;
				constructor(kind, message, status) {
					super(message);
					this.kind = kind;
					this.status = status;
				}
			}
			class MailFailure extends Error {
				name = "MailFailure";
				isPassing;
				constructor(message, isPassing) {
					super(message);
					this.isPassing = isPassing;
				}
			}
			class SshFailure extends Error {
				name = "SshFailure";
				kind;
				constructor(kind, message, options) {
					super(message, options);
					this.kind = kind;
				}
			}
			class CheckFailure extends Error {
				name = "CheckFailure";
				reason;
				facts;
				constructor(reason, message, facts = {}) {
					super(message);
					this.reason = reason;
					this.facts = facts;
				}
			}
			class Cancelled extends Error {
				name = "Cancelled";
			}
		}),
		6620: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { U: () => hasErrorCode });
			function hasErrorCode(error, ...codes) {
				return error instanceof Error && "code" in error && typeof error.code == "string" && codes.includes(error.code);
			}
		}),
		3153: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { v: () => catalogueOf });
			let faultGroups = {
				harmless: "Harmless",
				file: "File",
				dump: "Dump",
				passport: "Passport",
				catalogue: "Catalogue",
				rows: "Rows",
				values: "Values",
				sequences: "Sequences",
				permissions: "Permissions",
				extensions: "Extensions",
				roles: "Roles",
				tenants: "Tenants",
				collation: "Collation",
				time: "Time",
				staging: "Staging",
				backend: "Backend"
			};
			let matrixLabels = {
				title: "Detection matrix",
				outcomes: {
					caught: "caught",
					missed: "missed",
					silent: "silent, as it should",
					alarmed: "false alarm",
					"not-tried": "not tried"
				},
				group: "Group",
				fault: "Fault",
				outcome: "Outcome",
				came: "What came",
				why: "Why",
				cleanRuns: "Clean runs",
				caught: "Faults caught",
				falseAlarms: "False alarms",
				notTried: "Not tried",
				sample: "a sample made for the check"
			};
			let matrixPhrases = {
				caught: (caught, tried) => `${caught}/${tried} caught`,
				alarms: (count, figure, runs) => `${figure} false ${count === 1 ? "alarm" : "alarms"} in ${runs} clean ${runs === "1" ? "run" : "runs"}`,
				notTried: (figure) => `${figure} not tried`,
				subject: (name, seed) => `Good backup: ${name}; seed ${seed}`
			};
			let copiesLabels = {
				title: "Backups here and there",
				local: "Local backups",
				remote: "Remote backups",
				remoteName: "Remote",
				tier: "Tier",
				total: "Total",
				keptThere: "Kept there only",
				unreachable: "not reached"
			};
			let copiesPhrases = {
				read: (files, of) => `Read whole: ${files} of ${of} files`,
				within: (days, oldest) => `every file within ${days} ${days === "1" ? "day" : "days"}${oldest === "" ? "" : `, the oldest reading is of ${oldest}`}`
			};
			let differences = {
				kinds: {
					columns: "column",
					constraints: "constraint",
					"foreign-keys": "fk",
					functions: "function",
					grants: "privileges of",
					indexes: "index",
					matviews: "materialised view",
					owners: "owner of",
					partitions: "partition",
					policies: "policy",
					sequences: "sequence",
					triggers: "trigger",
					types: "type",
					"unique-constraints": "unique",
					views: "view"
				},
				counts: (object, expected, actual) => `${object} ${expected} \u2192 ${actual}`,
				changed: (object) => `${object} changed`,
				missing: (object) => `${object} missing`,
				unexpected: (object) => `${object} unexpected`,
				differs: (object) => `${object} differs`,
				damaged: (object) => `${object} damaged`,
				orphans: (key, count, figure) => `${key} has ${figure} ${count === 1 ? "orphan" : "orphans"}`,
				more: (figure) => `${figure} more`
			};
			let diskLabels = {
				title: "System status",
				levels: {
					ok: "OK",
					unknown: "unknown",
					warning: "WARNING",
					critical: "CRITICAL",
					emergency: "EMERGENCY"
				},
				host: "Host",
				filesystem: "File system",
				used: "Used",
				free: "Free",
				inodes: "Inodes",
				trend: "Trend",
				full: "Full",
				backups: "Backups",
				backupDetails: "Backups in detail",
				tiers: {
					daily: "Daily",
					weekly: "Weekly",
					monthly: "Monthly",
					loose: "Beside the tiers"
				},
				total: "Total",
				source: "Source",
				newest: "Newest",
				growth: "Grows by",
				growers: "What grew most",
				docker: "Docker",
				dockerParts: {
					images: "Images",
					containers: "Containers",
					volumes: "Volumes",
					"build-cache": "Build cache"
				},
				databases: "Databases",
				skipped: "Not measured",
				skipReasons: {
					pseudo: "no disk behind it",
					memory: "in memory",
					image: "an image, always full",
					duplicate: "shown already",
					hidden: "another is mounted over it",
					container: "a container\u2019s",
					ignored: "left out by the configuration"
				},
				states: {
					measured: "measured",
					hanging: "does not answer",
					missing: "not mounted",
					unreadable: "unreadable"
				},
				readOnly: {
					no: "writable",
					mount: "read-only here",
					superblock: "READ-ONLY",
					emergency: "WRITES STOPPED"
				},
				changes: "What changed",
				transitions: {
					raised: "new",
					escalated: "worse",
					eased: "better",
					resolved: "over",
					reminder: "still"
				},
				confidence: {
					low: "a guess",
					medium: "likely",
					high: "sure"
				},
				advice: "What could be freed",
				notReached: "not reached",
				notListed: "what lies there is not known"
			};
			let diskPhrases = {
				backups: (count, figure) => `${figure} ${count === 1 ? "backup" : "backups"}`,
				filesystems: (count, figure, hosts) => `${figure} file ${count === 1 ? "system" : "systems"} on ${hosts} ${hosts === "1" ? "host" : "hosts"}`,
				alerts: (count, figure) => `${figure} ${count === 1 ? "alert" : "alerts"}`,
				fullIn: (when, range) => `full in ${when} (${range})`,
				grown: (bytes, days) => `+${bytes} in ${days} days`,
				reclaimable: (bytes) => `${bytes} could be freed`,
				none: "nothing to be said"
			};
			let diskDifferences = {
				host: {
					expected: "reached",
					actual: "not reached"
				},
				docker: {
					expected: "an answer",
					actual: "none"
				},
				databases: {
					expected: "measured",
					actual: "not measured"
				},
				tree: {
					expected: "read whole",
					actual: "not read whole"
				},
				directory: {
					expected: "read whole",
					actual: "not read whole"
				},
				"clock-skew": {
					expected: "off by at most {limit:duration}",
					actual: "{skew:duration}"
				},
				"mount-missing": {
					expected: "mounted",
					actual: "not mounted"
				},
				"filesystem-hanging": {
					expected: "an answer in time",
					actual: "none"
				},
				"filesystem-unreadable": {
					expected: "readable",
					actual: "unreadable"
				},
				"stopped-writing": {
					expected: "writable",
					actual: "writes stopped by the kernel"
				},
				"read-only": {
					expected: "writable",
					actual: "read-only"
				},
				"write-refused": {
					expected: "a byte written",
					actual: "not written"
				},
				"filesystem-errors": {
					expected: "no errors",
					actual: "{errors}"
				},
				"space-low": {
					expected: "[below {limitPercent:percent}][more than {limitFree:bytes} free]",
					actual: "{percent:percent}, {free:bytes} free"
				},
				"inodes-low": {
					expected: "below {limitPercent:percent}",
					actual: "{percent:percent}, {freeInodes} free"
				},
				"fills-soon": {
					expected: "not within {horizon:duration}",
					actual: "in {seconds:duration}[ ({earliest:duration} \u2013 {latest:duration})]"
				},
				"backups-missing": {
					expected: "the directory",
					actual: "not there"
				},
				"backups-mount-lost": {
					expected: "on a file system of its own",
					actual: "on that of {mountPoint}"
				},
				"directory-missing": {
					expected: "the directory",
					actual: "not there"
				},
				"passports-missing": {
					expected: "a passport beside each dump",
					actual: "{count} without"
				},
				"future-dated-backup": {
					expected: "none from the future",
					actual: "{count}"
				},
				"backup-gap": {
					expected: "a backup of each day",
					actual: "none of {days}"
				},
				"next-backup-does-not-fit": {
					expected: "{needed:bytes} free",
					actual: "{free:bytes} free"
				},
				"next-backup-unjudged": {
					expected: "free space that is known",
					actual: "not measured"
				},
				"backup-overdue": {
					expected: "at most {limit:duration} old",
					actual: "{age:duration|none yet}"
				},
				"offsite-sync-overdue": {
					expected: "at most {limit:duration} old",
					actual: "{age:duration|none yet}"
				},
				"restore-drill-overdue": {
					expected: "at most {limit:duration} old",
					actual: "{age:duration|none yet}"
				}
			};
			let backupFaults = {
				"good-backup-as-it-is": "The good backup as it is",
				"staging-of-foreign-settings": "Staging with another time zone, date style and float digits",
				"staging-of-other-locale": "Staging with another locale",
				"staging-of-newer-major": "Staging in a newer PostgreSQL",
				"staging-in-container": "Staging in a container",
				"collation-not-installed-here": "The collation of production is not installed here",
				"extension-of-other-version": "An extension of another version",
				"dump-in-other-frame": "The dump in another compression",
				"dump-without-comments": "A dump without comments",
				"clock-a-little-behind": "The clock two minutes behind",
				"rows-in-other-order": "Rows in another order",
				"rows-written-again": "Rows written again",
				"keys-of-jsonb-in-other-order": "Keys of jsonb in another order",
				"column-came-and-went": "A column that came and went",
				"sequence-ahead": "A sequence that has drawn on",
				"indexes-built-anew": "Indexes built anew",
				"values-stored-otherwise": "Values stored otherwise",
				"comment-changed": "A comment changed",
				"file-empty": "The file is empty",
				"file-cut-to-1": "The file is cut to 1 %",
				"file-cut-to-50": "The file is cut to 50 %",
				"file-cut-to-99": "The file is cut to 99 %",
				"file-byte-appended": "A byte appended to the file",
				"file-bit-flipped-at-start": "A bit flipped at the start of the file",
				"file-bit-flipped-within": "A bit flipped within the file",
				"file-bit-flipped-at-end": "A bit flipped at the end of the file",
				"file-sector-zeroed": "A sector of the file reads as zeros",
				"file-of-other-backup": "The file of another backup under this name",
				"file-missing": "The file is gone",
				"sealed-empty": "An empty file, sealed so",
				"sealed-cut-to-1": "Cut to 1 % before it was sealed",
				"sealed-cut-to-50": "Cut to 50 % before it was sealed",
				"sealed-cut-to-99": "Cut to 99 % before it was sealed",
				"sealed-bit-flipped": "A bit flipped before it was sealed",
				"sealed-sector-zeroed": "A sector of zeros before it was sealed",
				"archive-cut-to-1": "The archive in the frame is cut to 1 %",
				"archive-cut-to-50": "The archive in the frame is cut to 50 %",
				"archive-cut-to-99": "The archive in the frame is cut to 99 %",
				"archive-no-archive": "Something else than an archive in the frame",
				"archive-of-newer-format": "An archive of a format yet to come",
				"sealed-garbage-appended": "Rubbish appended before it was sealed",
				"dump-of-schema-only": "A dump of the schema only",
				"dump-of-rows-only": "A dump of the rows only",
				"dump-without-schema": "A dump of the data section only",
				"dump-without-keys": "A dump without indexes and keys",
				"dump-without-large-objects": "A dump without large objects",
				"dump-without-privileges": "A dump without privileges",
				"dump-without-rows-of-a-table": "A dump without the rows of one table",
				"dump-without-a-table": "A dump without one table",
				"dump-without-a-tenant": "A dump without one tenant",
				"dump-of-one-tenant": "A dump of one tenant only",
				"dump-of-empty-database": "A dump of an empty database",
				"dump-of-other-database": "A dump of another database",
				"archive-letter-changed": "One letter of one row changed in the archive",
				"dump-by-inserts": "Rows dumped as INSERT, where \u22120 becomes 0",
				"passport-empty": "The passport is empty",
				"passport-cut": "The passport was cut short",
				"passport-no-json": "The passport is no JSON",
				"passport-of-unknown-format": "A passport of an unknown format",
				"passport-without-schemas": "A passport that has lost its schemas",
				"passport-counts-halves": "A passport that counts half a row",
				"passport-with-hostile-role": "A passport with SQL in the attributes of a role",
				"passport-with-unknown-group": "A passport whose roles belong to a group that is nowhere",
				"passport-missing": "The passport is gone",
				"passport-of-other-backup": "The passport of another backup",
				"passport-of-empty-database": "The passport of an empty database",
				"passport-with-other-hash": "A passport with another hash",
				"passport-with-other-size": "A passport with another size",
				"passport-with-other-plain-size": "A passport with another uncompressed size",
				"passport-row-added": "A passport edited: one row more",
				"passport-fingerprint-changed": "A passport edited: another fingerprint",
				"passport-without-a-tenant": "A passport edited: one tenant less",
				"extension-dropped": "An extension that the dump does not make",
				"extension-not-installed-here": "An extension that is not installed here",
				"role-missing-in-globals": "A role that the globals do not make",
				"globals-missing": "The globals are gone",
				"globals-edited": "The globals were edited",
				"globals-empty": "The globals are empty",
				"role-unknown-to-passport": "A role that the passport does not name",
				"backup-stale": "The backup is stale",
				"backups-in-future": "All backups are dated in the future",
				"named-backup-in-future": "A backup dated in the future, asked for by name",
				"old-rows-under-new-date": "Old rows under a new date",
				"disk-full-at-fetch": "The disk fills up while the dump is fetched",
				"disk-full-at-creation": "The disk fills up while the server is made",
				"disk-full-at-database": "The disk fills up while the database is made",
				"disk-full-at-load": "The disk fills up while rows are loaded",
				"memory-exhausted": "The server gets no more memory",
				"server-killed-at-load": "The server is killed while rows are loaded",
				"server-killed-at-validation": "The server is killed while rows are compared",
				"restore-killed": "pg_restore is killed for lack of memory",
				"restore-endless": "A restore that takes too long",
				"staging-not-writable": "The staging directory cannot be written",
				"staging-path-too-long": "The path of staging is too long for a socket",
				"postgres-not-installed": "No PostgreSQL is installed",
				"server-newer-than-host": "The server was newer than what is installed here",
				"dump-newer-than-host": "The dump is newer than what is installed here",
				"staging-is-the-source": "The staging server is the source itself",
				"other-drill-runs": "Another drill is running",
				"container-port-taken": "The port of the container is taken",
				"container-killed-at-load": "The container is killed while rows are loaded",
				"container-image-missing": "The image of the container is not here",
				"docker-daemon-gone": "The Docker daemon does not answer",
				"application-serves": "The application serves what was restored",
				"backend-exits": "The application ends at its start",
				"backend-never-ready": "The application never becomes ready",
				"backend-dies": "The application dies between two probes",
				"backend-refuses-login": "The application refuses the login",
				"backend-gives-no-token": "The login gives no token",
				"backend-answers-500": "The application answers with status 500",
				"backend-answers-in-html": "The application answers in HTML",
				"backend-counts-wrong": "The application counts one row too few",
				"backend-is-slow": "The application is slower than allowed",
				"backend-hangs": "The application does not answer at all",
				"backend-not-here": "The application is not installed here",
				"backend-role-missing": "The role of the application is not in the backup",
				"backend-port-taken": "The port of the application is taken",
				"query-finds-too-much": "A query of your own finds what it must not",
				"query-writes": "A query of your own tries to write"
			};
			let contentFaults = {
				"index-dropped": "An index dropped",
				"index-options-changed": "An index with other options",
				"index-in-other-order": "An index in another order",
				"unique-index-dropped": "A unique index dropped",
				"unique-index-made-plain": "A unique index that is no longer unique",
				"unique-constraint-dropped": "A unique constraint dropped",
				"primary-key-dropped": "A primary key dropped",
				"foreign-key-dropped": "A foreign key dropped",
				"foreign-key-without-cascade": "A foreign key that no longer cascades",
				"foreign-key-not-valid": "A foreign key made NOT VALID",
				"foreign-key-to-other-table": "A foreign key to another table",
				"check-dropped": "A check constraint dropped",
				"check-loosened": "A check constraint loosened",
				"check-not-valid": "A check constraint made NOT VALID",
				"exclusion-dropped": "An exclusion constraint dropped",
				"trigger-dropped": "A trigger dropped",
				"trigger-disabled": "A trigger disabled",
				"trigger-always": "A trigger that fires always",
				"trigger-at-other-moment": "A trigger that fires at another moment",
				"default-changed": "A default lost",
				"not-null-dropped": "A column that may be null now",
				"column-of-other-type": "A column of another type with the same values",
				"column-renamed": "A column renamed",
				"column-dropped": "A column dropped",
				"column-too-many": "A column too many",
				"generated-column-made-plain": "A generated column that is computed no more",
				"identity-made-optional": "An identity that may be overridden",
				"table-unlogged": "A table made unlogged",
				"table-dropped": "A table dropped",
				"table-renamed": "A table renamed",
				"table-too-many": "A table too many",
				"view-dropped": "A view dropped",
				"view-changed": "A view changed",
				"view-computes-otherwise": "A view that computes otherwise",
				"matview-dropped": "A materialised view dropped",
				"matview-empty": "A materialised view without data",
				"function-dropped": "A function dropped",
				"function-body-changed": "A function with another body",
				"function-computes-otherwise": "A function that computes otherwise",
				"function-security-definer": "A function with the rights of its owner",
				"procedure-dropped": "A procedure dropped",
				"policy-dropped": "A policy dropped",
				"policy-opened": "A policy that lets all rows through",
				"policy-for-everybody": "A policy for everybody",
				"row-security-off": "Row-level security switched off",
				"enum-label-added": "A label added to an enumeration",
				"domain-rule-dropped": "The rule of a domain dropped",
				"schema-too-many": "A schema too many",
				"partition-detached": "A partition detached",
				"statistics-dropped": "A statistics object dropped",
				"rule-dropped": "A rule dropped",
				"large-object-deleted": "A large object deleted",
				"large-object-byte-changed": "One byte of a large object changed",
				"row-deleted": "One row deleted",
				"row-duplicated": "One row twice",
				"table-emptied": "A table emptied",
				"text-byte-changed": "One byte of a text changed",
				"text-made-null": "A text that became NULL",
				"null-made-empty": "NULL that became empty",
				"cent-changed": "One cent more",
				"row-replaced-by-copy": "One row replaced by a copy of another",
				"rows-swapped-a-value": "Two rows that swapped a value",
				"columns-swapped-values": "Two columns that swapped their values",
				"times-shifted": "All times three hours earlier",
				"row-moved-to-other-partition": "A row in another partition",
				"older-snapshot": "The dump of an older state",
				"newer-snapshot": "The dump of a newer state",
				"rows-point-nowhere": "Rows that point nowhere",
				"rows-point-nowhere-unchecked": "Rows that point nowhere, with the key made NOT VALID",
				"value-one-byte": "text: one byte",
				"value-normal-form": "text: another Unicode normal form",
				"value-case-only": "citext: upper case",
				"value-trailing-blank": "text: a blank at the end",
				"value-null-or-empty": "text: empty for NULL",
				"value-null-or-word": "varchar: the word NULL for NULL",
				"value-null-or-zero": "integer: 0 for NULL",
				"value-line-break": "text: another line break",
				"value-escape": "text: an escape resolved",
				"value-scale": "numeric: another scale",
				"value-last-digit": "numeric: the last digit",
				"value-last-bit": "double precision: the last bit",
				"value-last-bit-of-real": "real: the last bit",
				"value-negative-zero": "double precision: \u22120 for 0",
				"value-not-a-number": "double precision: infinity for NaN",
				"value-microsecond": "timestamptz: one microsecond",
				"value-zone": "timestamptz: another zone",
				"value-zone-of-time": "timetz: another zone",
				"value-month-or-days": "interval: 30 days for a month",
				"value-day-or-hours": "interval: 24 hours for a day",
				"value-infinite-date": "date: the other infinity",
				"value-netmask": "inet: a netmask",
				"value-key-order": "json: keys in another order",
				"value-blank-in-json": "json: a blank",
				"value-number-in-jsonb": "jsonb: another scale of a number",
				"value-string-in-jsonb": "jsonb: a string for a number",
				"value-null-in-jsonb": "jsonb: a null left out",
				"value-array-bounds": "array: other bounds",
				"value-null-in-array": "array: the word NULL for NULL",
				"value-empty-bytes": "bytea: empty for a zero byte",
				"value-bit-length": "bit varying: a bit more",
				"value-open-bound": "range: a closed bound for an open one",
				"value-cent": "money: a cent",
				"value-label": "enumeration: another label",
				"value-point": "point: coordinates swapped",
				"sequence-set-back": "A sequence set back",
				"sequence-restarted": "A sequence restarted",
				"sequence-last-number-free": "A sequence whose last number is free again",
				"sequence-counts-otherwise": "A sequence that counts otherwise",
				"sequence-dropped": "A sequence dropped",
				"sequence-owned-by-nobody": "A sequence that belongs to no column",
				"grant-revoked": "A privilege revoked",
				"grant-to-everybody": "A table that everybody may read",
				"schema-opened-to-everybody": "A schema that everybody may create in",
				"grant-of-column-revoked": "A privilege on a column revoked",
				"grant-of-deletion": "A privilege too many",
				"default-privilege-revoked": "A default privilege revoked",
				"owner-changed": "A function of another owner",
				"owner-of-table-changed": "A table of another owner",
				"tenants-swapped": "Two tenants swapped",
				"tenant-dropped": "A tenant missing",
				"tenant-renamed": "A tenant under another name",
				"table-of-two-tenants-swapped": "A table of two tenants swapped",
				"row-of-other-tenant": "A row of another tenant",
				"column-collation-lost": "A column that lost its collation",
				"index-collation-changed": "An index of another collation",
				"collation-dropped": "A collation dropped"
			};
			let labels = {
				titles: {
					backup: "BACKUP REPORT",
					"restore-drill": "VALIDATION REPORT \u2014 RESTORE DRILL",
					recover: "RECOVERY REPORT",
					"restore-check": "MIGRATION CHECK",
					"passport-make": "PASSPORT AFTER THE FACT",
					"drill-check": "DETECTION REPORT \u2014 DRILL OF THE DRILL",
					"disk-check": "DISK SPACE MONITOR",
					"offsite-sync": "OFFSITE COPY",
					"offsite-verify": "OFFSITE VERIFICATION"
				},
				procedures: {
					backup: "Backup",
					"restore-drill": "Restore drill",
					recover: "Recovery",
					"restore-check": "Migration check",
					"passport-make": "Passport of a dump",
					"drill-check": "Drill of the drill",
					"disk-check": "Disk check",
					"offsite-sync": "Offsite copy",
					"offsite-verify": "Offsite verification"
				},
				statuses: {
					pass: "ok",
					warn: "warning",
					fail: "failed",
					unknown: "unknown"
				},
				outcomes: {
					done: "done",
					failed: "failed",
					skipped: "skipped"
				},
				retention: {
					keep: "keep",
					promote: "promote",
					remove: "remove",
					freeze: "frozen"
				},
				artifactKinds: {
					dump: "dump",
					passport: "passport",
					globals: "globals",
					report: "report"
				},
				needsPerson: "Needs a person",
				whatToDo: "What to do",
				what: "What",
				date: "Date",
				backup: "Backup",
				source: "Source",
				tier: "Tier",
				takenAt: "Taken at",
				restoreTime: "Restore time",
				recovery: "Recovery time",
				tenantRecovery: "One tenant",
				loss: "Data loss window",
				recoveryTime: "Recovery time (RTO)",
				tenantRecoveryTime: "Recovery time of one tenant",
				dataLoss: "Data loss window (RPO)",
				backupSize: "Backup size",
				schemas: "Schemas",
				tables: "Tables",
				rows: "Rows",
				integrity: "Integrity",
				functions: "Functionality",
				queries: "Queries",
				answer: "Answer",
				ok: "OK",
				applicationLog: "Last lines of the application",
				applicationChanges: "Otherwise than in the Compose file",
				composeFile: "Compose file",
				inTheDrill: "In the drill",
				stagedChanges: {
					"left-out": "left out",
					replaced: "replaced",
					emptied: "new and empty"
				},
				tenants: "Tenants",
				tenant: "Tenant",
				verdict: "Verdict",
				reason: "Reason",
				reasons: "Reasons",
				newestRow: "Newest row",
				findings: "Findings",
				phases: "Phases of the recovery",
				phase: "Phase",
				duration: "Duration",
				share: "Share",
				total: "Total",
				objective: "Objective",
				checks: "Checks",
				check: "Check",
				status: "Status",
				expected: "Expected",
				actual: "Actual",
				object: "Object",
				schema: "Schema",
				metrics: "Metrics",
				metric: "Metric",
				value: "Value",
				steps: "Steps",
				step: "Step",
				started: "Started",
				artifacts: "Files",
				kind: "Kind",
				path: "Path",
				size: "Size",
				retentionPlan: "Retention",
				action: "Action",
				name: "Name",
				run: "This run",
				runId: "Run",
				trigger: "Trigger",
				actor: "Actor",
				host: "Host",
				system: "System",
				finished: "Finished",
				timeZone: "Time zone",
				result: "Result",
				proven: "Proven",
				compressed: "compressed",
				contents: "Contents",
				wholeDatabase: "whole database",
				error: "Error"
			};
			let phrases = {
				rows: (count, figure) => `${figure} ${count === 1 ? "row" : "rows"}`,
				tables: (count, figure) => `${figure} ${count === 1 ? "table" : "tables"}`,
				tenants: (count, figure) => `${figure} ${count === 1 ? "tenant" : "tenants"}`,
				tenantsRestorable: (good, total) => `${good}/${total} tenants restorable`,
				tenantAlone: (tenant) => `${tenant} alone`,
				checksPassed: (passed, total) => `${passed} of ${total} checks passed`,
				more: (figure) => `\u2026 and ${figure} more; the JSON report has them`,
				findingsShown: (shown, total) => `${shown} of ${total} findings shown`,
				objective: (figure) => `objective ${figure}`,
				uncompressed: (figure) => `${figure} uncompressed`,
				remaining: (figure) => `${figure} left`,
				askedTenants: (passed, asked) => `${passed}/${asked} tenants`,
				of: (done, total) => `${done} of ${total}`,
				took: (figure) => `took ${figure}`,
				madeBy: (version) => `Made by Lastro ${version}`,
				phasesDescription: (total, objective) => `Bar of the phases of the recovery: ${total} in all; ${objective}.`
			};
			let counting = (one, many) => {
				let said = (what) => (count, figure) => `${figure} ${count === 1 ? one : many} ${what}`;
				return {
					added: said("added"),
					dropped: said("dropped"),
					changed: said("changed"),
					renamed: said("renamed")
				};
			};
			let migration = {
				heading: "Migration",
				command: "Command",
				exitCode: "Exit code",
				killed: "killed",
				output: "Last lines",
				structure: "Structure",
				rows: "Rows",
				locks: "Locks",
				table: "Table",
				before: "Before",
				after: "After",
				lost: "Lost",
				added: "Added",
				changed: "Changed",
				closedTo: "Closed to",
				atMost: "At most",
				nothing: "nothing changed",
				mayChange: "may change",
				whole: "database",
				data: {
					sample: "sample data",
					backup: "a real backup"
				},
				outcomes: {
					applied: "applied",
					failed: "failed",
					timeout: "took too long"
				},
				changes: {
					added: "added",
					dropped: "dropped",
					changed: "changed",
					renamed: "renamed"
				},
				blocked: {
					readers: "everybody",
					writers: "writers"
				},
				nouns: {
					schema: "schema",
					table: "table",
					column: "column",
					index: "index",
					constraint: "constraint",
					view: "view",
					sequence: "sequence",
					function: "function",
					trigger: "trigger",
					policy: "policy",
					type: "type",
					extension: "extension",
					permission: "permission",
					other: "object"
				},
				counted: {
					schema: counting("schema", "schemas"),
					table: counting("table", "tables"),
					column: counting("column", "columns"),
					index: counting("index", "indexes"),
					constraint: counting("constraint", "constraints"),
					view: counting("view", "views"),
					sequence: counting("sequence", "sequences"),
					function: counting("function", "functions"),
					trigger: counting("trigger", "triggers"),
					policy: counting("policy", "policies"),
					type: counting("type", "types"),
					extension: counting("extension", "extensions"),
					permission: counting("permission", "permissions"),
					other: counting("object", "objects")
				},
				rowsLost: (count, figure) => `${figure} ${count === 1 ? "row" : "rows"} lost`,
				inTenants: (count, of) => `in ${count} of ${of} tenants`,
				inTables: (figure) => `${figure} tables`
			};
			let offsiteSteps = {
				survey: "Look at the remote",
				send: "Send",
				prove: "Read back what arrived",
				commit: "Take it into the tree there",
				prune: "Prune the history there"
			};
			let offsiteChecks = {
				"gate-source": "The tree is the one that is copied",
				"gate-remote": "The remote is as it was left",
				"gate-ransomware": "Nothing looks encrypted",
				"gate-changed": "No backup changed",
				"gate-vanished": "No more gone than a rotation removes",
				"gate-shrunk": "The newest dump has its usual size",
				"gate-older": "Nothing newer on the remote",
				"gate-passport": "Every new dump has its passport",
				"gate-space": "Room on the remote",
				"remote-clock": "Clock of the remote",
				"own-clock": "Clock of this machine",
				vanished: "What is gone has rotated away",
				"new-backup": "A new backup is there",
				override: "The word is of this plan",
				line: "The line held"
			};
			let offsiteMetrics = {
				"sent-bytes": "Sent",
				"wire-bytes": "On the line",
				"send-seconds": "Time of sending",
				attempts: "Attempts",
				"new-backups": "New backups"
			};
			let steps = {
				...offsiteSteps,
				lock: "Take the lock",
				preflight: "Preflight",
				snapshot: "Lock tables, export snapshot",
				dump: "Dump",
				passport: "Passport",
				globals: "Roles and globals",
				"read-back": "Read back",
				publish: "Publish",
				retention: "Retention",
				cleanup: "Clean up",
				select: "Select backup",
				"examine-dump": "Look at the dump",
				download: "Fetch from the remote",
				fetch: "Fetch",
				verify: "Verify file",
				create: "Create staging",
				roles: "Roles, extensions",
				schema: "Make the schema",
				load: "Load data",
				index: "Indexes",
				constraints: "Constraints",
				orphans: "Restore with orphans",
				validate: "Validate",
				rows: "Compare rows",
				"foreign-keys": "Check foreign keys",
				amcheck: "Check pages",
				"tenant-rto": "Restore one tenant alone",
				queries: "Queries of your own",
				boot: "Start the application",
				probes: "Probe the application",
				destroy: "Destroy staging",
				report: "Report",
				repair: "Repair what a killed run left",
				examine: "Examine what is there",
				losses: "Count what would be lost",
				"safety-backup": "Back up what is there",
				analyze: "Collect statistics",
				carry: "Carry the tenant over",
				swap: "Swap",
				"roll-back": "Take back what was made",
				account: "Count what was left behind",
				drop: "Drop what was kept",
				seed: "Fill with sample data",
				"copy-database": "Copy the database",
				migrate: "Migrate",
				compare: "Compare before and after",
				revert: "Way back",
				"good-backup": "Obtain a good backup",
				baseline: "Drill it as it is",
				faults: "Inject faults",
				"clean-runs": "Drill what is sound",
				notices: "Tell people",
				measure: "Measure",
				connect: "Connect",
				list: "List",
				hash: "Hash",
				judge: "Judge",
				"clean-up": "Clean up by plan"
			};
			let checks = {
				...offsiteChecks,
				server: "Server reachable",
				"client-version": "Client version",
				"disk-space": "Disk space",
				"lock-table": "Lock table",
				"row-security": "Row-level security",
				privileges: "Privileges",
				directory: "Backup directory",
				database: "Database",
				sha256: "SHA-256",
				passport: "Passport",
				archive: "Archive readable",
				part: "Tenant in the archive",
				extensions: "Extensions",
				roles: "Roles",
				schemas: "Schemas",
				tables: "Tables",
				rows: "Row counts",
				fingerprints: "Row fingerprints",
				columns: "Columns",
				constraints: "Constraints",
				indexes: "Indexes",
				"unique-constraints": "Unique Constraints",
				"foreign-keys": "Foreign Keys",
				sequences: "Sequences",
				triggers: "Triggers",
				functions: "Functions",
				views: "Views",
				matviews: "Materialised views",
				policies: "Policies",
				partitions: "Partitions",
				types: "Types",
				grants: "Privileges of objects",
				owners: "Owners",
				comments: "Comments",
				"large-objects": "Large objects",
				objects: "Other objects",
				amcheck: "Pages (amcheck)",
				queries: "Queries of your own",
				backend: "Application started",
				probes: "Probes of the application",
				rto: "Recovery time (RTO)",
				"tenant-rto": "Recovery time of one tenant",
				rpo: "Data loss window (RPO)",
				freshness: "Age of the backup",
				isolation: "Isolation from production",
				leftovers: "Leftovers of staging",
				retention: "Retention",
				"size-anomaly": "Size against history",
				journal: "Nothing unfinished",
				"recovery-rights": "Rights of the recovery",
				"live-database": "Database to replace",
				"database-properties": "Settings and grants of the database",
				"prepared-transactions": "Prepared transactions",
				"stays-behind": "What stays with the old one",
				subscriptions: "Subscriptions",
				"newer-backup": "A newer good backup",
				"outside-references": "References from outside",
				"safety-backup": "Safety backup",
				accounted: "What was left behind",
				configuration: "Configuration",
				migration: "Migration",
				"same-in-tenants": "The same in all tenants",
				protections: "Guards of the data",
				locks: "Standstill by locks",
				reversible: "Way back",
				faults: "Detection",
				"false-alarms": "False alarms",
				notices: "Everybody told",
				hosts: "Hosts reached",
				clock: "Clocks",
				mounts: "File systems in place",
				space: "Space",
				inodes: "Inodes",
				writable: "Writable",
				forecast: "Time until full",
				"backup-tree": "Directory of the backups",
				"watched-directories": "Watched directories",
				"next-backup": "Room for the next backup",
				docker: "Docker",
				"database-size": "Size of the databases",
				overdue: "Schedules alive",
				remote: "Remote reached",
				copies: "All copies there",
				contents: "Contents of the copies",
				promise: "Every file read in time",
				manifest: "List of the copies"
			};
			let metrics = {
				...offsiteMetrics,
				"dump-bytes": "Dump size",
				"plain-bytes": "Uncompressed size",
				tables: "Tables",
				rows: "Rows",
				tenants: "Tenants",
				duration: "Duration",
				rto: "Recovery time (RTO)",
				"tenant-rto": "Recovery time of one tenant",
				rpo: "Data loss window (RPO)",
				restore: "Restore time",
				"compression-ratio": "Compression",
				"peak-memory": "Peak memory",
				migration: "Duration of the migration",
				"longest-lock": "Longest lock against everybody",
				"longest-write-lock": "Longest lock against writers",
				"migration-rows-lost": "Rows lost",
				"faults-caught": "Faults caught",
				"faults-tried": "Faults tried",
				"faults-missed": "Faults missed",
				"faults-not-tried": "Faults not tried",
				"clean-runs": "Clean runs",
				"false-alarms": "False alarms",
				"phase-fetch": "Fetch",
				"phase-verify": "Verify file",
				"phase-create": "Create staging",
				"phase-roles": "Roles, extensions",
				"phase-load": "Load data",
				"phase-index": "Indexes",
				"phase-constraints": "Constraints",
				"phase-validate": "Validate",
				"rows-lost": "Rows not in the backup",
				"rows-since-safety-backup": "Rows only in the old database",
				expected: "Expected duration",
				downtime: "Nobody could connect for",
				"used-bytes": "Used",
				"usable-bytes": "Usable",
				"part-bytes": "Size",
				"files-read": "Files read whole",
				"bytes-read": "Bytes read whole",
				"files-missing": "Files missing",
				"files-corrupt": "Files corrupt",
				"files-extra": "Files too many",
				"backups-seen": "Backups"
			};
			let progress = {
				send: "Sending",
				dump: "dumping",
				passport: "taking the passport",
				fingerprints: "fingerprinting tables",
				"read-back": "reading back",
				fetch: "fetching",
				copy: "copying",
				sha256: "hashing",
				verify: "verifying",
				decompress: "decompressing",
				load: "loading",
				restore: "restoring",
				index: "building indexes",
				constraints: "adding constraints",
				rows: "comparing rows",
				"foreign-keys": "checking foreign keys",
				amcheck: "checking pages",
				seed: "filling tables",
				faults: "injecting faults",
				"clean-runs": "drilling what is sound"
			};
			let notices = {
				levels: {
					ok: "OK",
					unknown: "UNKNOWN",
					warning: "WARNING",
					critical: "CRITICAL",
					emergency: "EMERGENCY"
				},
				kinds: {
					raised: "new",
					escalated: "worse",
					eased: "better",
					resolved: "RESOLVED",
					reminder: "still so"
				},
				labels: {
					where: "Where",
					since: "Since",
					run: "Run",
					whatToDo: "What to do"
				},
				phrases: {
					several: (figure) => `${figure} changes`,
					before: (level) => `was ${level}`,
					more: (figure) => `\u2026 and ${figure} more`,
					sentBy: (host) => `Lastro on ${host}`,
					issueIntro: "Lastro keeps this issue up to date and closes it when the trouble is over.",
					issueResolved: "Resolved.",
					issueEscalated: (level) => `Now ${level}.`,
					issueReminder: (duration) => `Still so after ${duration}.`
				}
			};
			let offsiteSetup = {
				keyMade: (file) => `Key made: ${file} (only you may read it).`,
				keyThere: (file) => `Key: ${file} (it was there and stays as it is).`,
				fromHere: "From a machine that may log in as root: the gate onto the server. Read it first, it is one script.",
				onServer: "On the server, once, as root (done already? then go on below):",
				oneLine: "The line of authorized_keys:",
				hostKeys: (place) => `${place} shows:`,
				compare: "Compare it with what the server itself says on its console:",
				typeIt: "Type the fingerprint as it stands there: ",
				confirmed: (fingerprint) => `Host key confirmed: ${fingerprint}`,
				connected: (place) => `Connected: ${place}`,
				room: (free, total) => `Room: ${free} of ${total} free`,
				clock: (off) => `Clock: ${off} off ours`,
				hasher: (program) => `Hashes there: ${program}`,
				rsync: (here, there) => `rsync: ${here} here, ${there} there`,
				hashed: "Written and hashed there; a shell and everything else is refused.",
				readBack: "Written, read back and removed.",
				paste: "Into .github/lastro.yml:",
				secret: "For a workflow, put the file of the key into a secret and write private-key: in place of private-key-file:.",
				next: "Then look at the plan; it sends nothing:",
				again: "When that is done, run the same command again."
			};
			let playbook = {
				title: "Disaster recovery playbook: {system}",
				made: "Made by `lastro playbook` from .github/lastro.yml and the last green drill, as of {asOf}. Do not edit it: change the configuration and make it anew. `lastro playbook --check` says whether it is still true.",
				proven: "**Proven.** The last green drill of {source} was on {at}: {tables} tables, {rows} rows, {tenants} tenants, on {host}.",
				stale: "**Older than a week.** The last green drill of {source} was on {at}. Times and steps below may not hold any more: run `lastro restore-drill` and make this page anew.",
				never: "**Not proven.** There was no green drill of {source} yet. Nothing on this page was measured: run `lastro restore-drill` first.",
				firstMinutes: "The first five minutes",
				checklist: [
					"Write down the time. Everything that is written to the database from now on may be lost.",
					"Call the first person of the list below.",
					"Is it the database? Then stop the application, so that nothing more is written. Do not restart, drop or vacuum anything.",
					"Is the host of the backups alive, and are the backups in place? If not, go to *When more is gone*.",
					"Choose: one tenant alone, or the whole database. Then follow *Recover* from the top."
				],
				contacts: "Whom to call",
				noContacts: "Nobody is named: list people under `playbook.contacts`.",
				name: "Name",
				role: "For",
				reach: "How",
				figures: "What to expect",
				figure: "Figure",
				target: "Target",
				measured: "Measured",
				recoveryTime: "Recovery time (RTO)",
				dataLoss: "Data loss window (RPO)",
				lastRecovery: "Last real recovery",
				notMeasured: "not measured",
				copies: "Where the copies are",
				copyHere: "This host",
				copyHereReach: "daily/, weekly/ and monthly/; each backup is a dump, its passport and its globals",
				place: "Place",
				getAt: "How to get at it",
				oneCopy: "**There is one copy only.** When this host is gone, so are the backups: list another under `playbook.copies`.",
				recover: "Recover {source}",
				prepare: "On the host, in a clone of the repository with .github/lastro.yml. `lastro` is `node /opt/lastro/dist/cli/index.js`. Set the secrets that the configuration names[, and {variable}: a role that may create and rename databases].",
				choose: "The backup. This was the newest on {asOf}; `lastro recover plan` names the newest of now. After damage that went unnoticed, take one from before it.",
				noBackup: "There was no backup on {asOf}. Put the name of one here.",
				look: "What is in place, and what is unfinished",
				prove: "Prove that the backup restores[ (took {took})]. It touches nothing; leave it out when the last drill was of this backup.",
				plan: "What would be done, and what would be lost. It changes nothing.",
				apply: "Do it[ (expect about {took})]. What is there is backed up first, and kept.",
				look2: "Start the application and look: log in, count what you know, sell something and cancel it.",
				undo: "If it was the wrong backup: back to what was there before.",
				tenant: "One tenant alone",
				tenantNote: "The other tenants go on working, and the broken schema is kept aside. Put the schema of the tenant in place of `{tenant}`, and the backup as above. The first command proves the tenant alone and times it, the second says what would be done and lost, the third does it. `lastro recover undo` with the same `--source`, `--tenant` and `--confirm` takes it back.",
				byHand: "Without Lastro",
				byHandNote: "With PostgreSQL\u2019s own programs, zstd and jq, as a superuser of the server (`PGHOST`, `PGPORT`, `PGUSER`). It restores beside, as `{restored}`; rename it when it is good. More: docs/restore-by-hand.md of Lastro.",
				gone: "When more is gone",
				gonePlaces: {
					github: "GitHub is gone",
					host: "The host is gone",
					region: "The region or the provider is gone"
				},
				goneSteps: {
					github: "Nothing here needs it. The commands above run on the host; .github/lastro.yml is in every clone, and reports and ledger are in {stateDir}. Backups that a workflow starts stand still: run `lastro backup` by hand or from cron until it is back.",
					host: "Take a machine with PostgreSQL of the same major version or newer, zstd, Node 24, a clone of the repository and one of Lastro. Fetch a copy of the backups (*Where the copies are*), and add `--from DIRECTORY` to the commands above. The database\u2019s server is gone, too? Make an empty one, let psql run the globals of the backup, then `lastro recover apply`.",
					region: "Only copies outside of it are left: those under *Where the copies are* that are not on this host\u2019s provider. Then as for a lost host. Change the address of the database in the application\u2019s secrets and in DNS; lower its time to live now, not then."
				},
				after: "Afterwards",
				afterSteps: [
					"Take a backup and prove it: `lastro backup`, then `lastro restore-drill`.",
					"Fetch what only the old database has, if it is wanted: it is kept under its own name (`lastro recover status`).",
					"Change passwords that somebody saw meanwhile.",
					"Write down what happened, when, and what this page did not say. Then mend the configuration and make it anew."
				],
				phases: "Phases of that drill"
			};
			let applicationReasons = {
				"backend-missing": {
					title: "The application could not be started: its program is not here[: {detail}].",
					hint: "Install it on the drill\u2019s host, or correct command and directory of `drill.backend` in .github/lastro.yml."
				},
				"backend-role-missing": {
					title: "The role that the application should connect as is not in the backup[: {role}].",
					hint: "Correct `drill.backend.user`, or leave it out: then it connects as the superuser of staging."
				},
				"backend-exited": {
					title: "The application ended before it was ready[: {detail}].",
					hint: "Its last lines are in the report. After a real recovery it would not start either, unless only this drill\u2019s settings are wrong."
				},
				"backend-not-ready": {
					title: "The application was not ready in time[: {detail}].",
					hint: "Its last lines are in the report. Check what it waits for, and path and timeout of `drill.backend.ready`."
				},
				"backend-died": {
					title: "The application ended while it was being probed[: {detail}].",
					hint: "Its last lines are in the report. The probe before shows what it could not bear."
				},
				"backend-exposed": {
					title: "The application listened on every address of the host while it ran[: {address}].",
					hint: "Restored data could be reached from the network. Let it listen on 127.0.0.1, as the variable HOST tells it."
				},
				"probe-status": {
					title: "The application answered with another status.",
					hint: "Its last lines and the answer tell why. Compare with the same request in production."
				},
				"probe-body": {
					title: "An answer of the application is not what it must be.",
					hint: "Compare with the same request in production; the data itself is judged by the other checks."
				},
				"probe-not-json": {
					title: "An answer of the application is no JSON.",
					hint: "Often an error page, or the page of a front end: check path and headers of the probe."
				},
				"probe-count": {
					title: "The application shows another number of rows than the passport has.",
					hint: "The rows were compared before it started: it filters, pages or hides some. Let the probe read a total, or correct the table."
				},
				"probe-slow": {
					title: "The application answered more slowly than allowed.",
					hint: "Right after a restore there are no statistics and no cache, as after a real recovery. Raise `within`, or find the slow query."
				},
				"probe-timeout": {
					title: "The application did not answer in time.",
					hint: "It may wait for a lock, for a pool without a connection, or for a service that staging has not."
				},
				"probe-unreachable": {
					title: "The application broke off, or nobody answered.",
					hint: "Its last lines are in the report."
				},
				"probe-too-large": {
					title: "An answer of the application is too large to be judged.",
					hint: "Ask for one page and a total: answers of more than 16 MiB are not read."
				},
				"probe-redirected": {
					title: "The application sends the client elsewhere.",
					hint: "A redirect to another origin, or in circles, is never followed. Set the base URL of the application for staging."
				},
				"probe-value-unusable": {
					title: "A value that later probes need is missing, or cannot be used.",
					hint: "Compare the answer with `save` of the probe."
				},
				"probe-skipped": {
					title: "A probe was not put: an earlier one gave no value for it.",
					hint: "Mend the earlier probe first."
				},
				"probe-unjudged": {
					title: "The passport does not know the table that a probe is held against.",
					hint: "Correct `count.table` in .github/lastro.yml; `lastro passport show` lists the tables."
				},
				"no-tenant-asked": {
					title: "There is no tenant in the backup for which to ask.",
					hint: "Check `tenants` of the source and of `drill.backend` in .github/lastro.yml."
				},
				"query-failed": {
					title: "A query of your own has another answer than expected.",
					hint: "Put the same query to production: if it answers so there too, the data was wrong before the backup."
				},
				"query-error": {
					title: "A query of your own ended in an error.",
					hint: "Put the same query to production, and look at the rows it stumbles over."
				},
				"query-invalid": {
					title: "A query of your own could not be put.",
					hint: "Correct it in .github/lastro.yml: names, types, one statement, and one column where one value is expected."
				},
				"query-writes": {
					title: "A query of your own tried to write, and was refused.",
					hint: "Queries read only. Check what functions it calls."
				},
				"query-timeout": {
					title: "A query of your own took too long.",
					hint: "Right after a restore there are no statistics. Raise its `timeout`, or write it so that an index helps."
				},
				"query-unjudged": {
					title: "The passport does not know the table that a query is held against.",
					hint: "Correct `expect.table` in .github/lastro.yml; `lastro passport show` lists the tables."
				}
			};
			let backupReasons = {
				complete: {
					title: "The backup was written, read back in full and published[ as {name}].",
					hint: ""
				},
				planned: {
					title: "Only planned: the preflights passed, nothing was written or removed.",
					hint: "Run it without the dry run to take the backup."
				},
				"server-unreachable": {
					title: "The PostgreSQL server[ {server}] does not answer.",
					hint: "Check that it runs and that this host may connect: `pg_isready -h HOST -p PORT`, then pg_hba.conf and the firewall."
				},
				"client-too-old": {
					title: "No installed pg_dump is new enough for the server[: server {server}, newest pg_dump {client}].",
					hint: "Install the client of the server\u2019s major version or newer, e.g. `apt-get install postgresql-client[-{major}]`."
				},
				"disk-space-low": {
					title: "There is not enough free disk space for the backup[: needs {needed:bytes}][, free {free:bytes}].",
					hint: "Free space[ on {path}] or enlarge the volume; `du -xh --max-depth=2` shows what fills it. Old good backups were not touched."
				},
				"lock-table-too-small": {
					title: "The server\u2019s lock table is too small to lock every table[: {tables} tables][, room for {capacity} locks].",
					hint: "Raise max_locks_per_transaction[ to at least {suggested}] in postgresql.conf and restart the server."
				},
				"row-security": {
					title: "Row-level security would hide rows from the backup role[ {role}][ in {tables} tables][, e.g. {table}].",
					hint: "As a superuser: `ALTER ROLE {role|ROLE} BYPASSRLS`."
				},
				"privileges-missing": {
					title: "The backup role[ {role}] cannot read everything[: {count} objects][, e.g. {object}].",
					hint: "As a superuser: `GRANT pg_read_all_data TO {role|ROLE}`; for large objects also membership in the role that owns them: `GRANT OWNER TO {role|ROLE}`."
				},
				"directory-not-mounted": {
					title: "The backup directory[ {path}] is not on its own mounted volume; writing there would fill another disk.",
					hint: "Mount the volume and check with `findmnt --target {path|DIRECTORY}`."
				},
				"directory-not-writable": {
					title: "The backup directory[ {path}] cannot be written to[: {detail}].",
					hint: "Create it and give it to the user the runner runs as[: `chown {user} {path}`]."
				},
				"lock-held": {
					title: "Another run holds the lock[: {procedure}, run {run}, pid {pid} on {host}][, since {since:date}].",
					hint: "Wait for it to end, or end that run. A dead holder would have been replaced: this one is alive."
				},
				"lock-timeout": {
					title: "The tables could not be locked in time[: {table}][, waited {seconds:duration}].",
					hint: "Some transaction holds an exclusive lock: look at pg_stat_activity and pg_locks, and do not migrate while the backup runs."
				},
				"dump-failed": {
					title: "pg_dump failed[: {detail}].",
					hint: "Its last lines are in the log. Nothing was published; the previous backups stand as they were."
				},
				"dump-size-anomaly": {
					title: "The dump\u2019s size is far from the usual[: {bytes:bytes}][, usually {usual:bytes}].",
					hint: "Compare it with the one before, `lastro passport diff OLD NEW`, to see which tables changed. Keep the older backups until it is explained."
				},
				"read-back-failed": {
					title: "The dump that was just written could not be read back[: {detail}].",
					hint: "Check the disk (`dmesg`, `smartctl -a`) and run the backup again. Nothing was published."
				},
				"schema-unstable": {
					title: "Tables were created or dropped while the backup was locking them[: {attempts} attempts].",
					hint: "Do not run migrations while the backup runs; then run it again."
				},
				"snapshot-lost": {
					title: "The database session that held the snapshot ended before the dump did[: {detail}].",
					hint: "Look for idle_in_transaction_session_timeout, a connection pooler in between, or a server restart; then run it again."
				},
				"passport-failed": {
					title: "The passport could not be taken from the snapshot[: {detail}].",
					hint: "The log names the statement. Without a passport nothing can be proven, so nothing was published."
				},
				cancelled: {
					title: "The run was cancelled[ during {step}].",
					hint: "Nothing half-done was left behind; start it again when it suits."
				},
				"internal-error": {
					title: "Lastro itself failed[: {detail}].",
					hint: "This is a defect of Lastro. Please report it with the log and this report."
				},
				"retention-frozen": {
					title: "No old backup was removed[: {detail}].",
					hint: "Mend what the other findings name; the next good run removes what is due."
				},
				"future-dated-backup": {
					title: "A backup is dated in the future[: {name}][, {takenAt:date}].",
					hint: "It does not count. Set the clock right, then rename or move that file away."
				},
				"database-empty": {
					title: "The database[ {database}] holds no tables.",
					hint: "Check that the source names the right database; an empty backup proves nothing."
				},
				"standby-conflict": {
					title: "The standby cancelled the dump because of a conflict with recovery[: {detail}].",
					hint: "Raise max_standby_streaming_delay or set hot_standby_feedback = on, or back up the primary."
				}
			};
			let checkReasons = {
				"migration-safe": {
					title: "The migration ran on a restored backup, and nothing was lost that should stay.",
					hint: ""
				},
				"migration-safe-sample": {
					title: "The migration ran on sample data, and nothing was lost that should stay.",
					hint: "Real rows were not looked at. `check.real-data` lets trusted pull requests try a backup."
				},
				"migration-untouched": {
					title: "The configuration is legal; no file of `check.paths` changed, so no migration was tried.",
					hint: ""
				},
				"configuration-legal": {
					title: "The configuration is legal; it names no migration, so none was tried.",
					hint: "Name the command in `check.migrate.command`."
				},
				"migration-failed": {
					title: "The migration failed[ with exit code {exit}][: {detail}][; {migrated} of {tenants} tenants were migrated].",
					hint: "The report shows what it had done by then: production would be left like that. Let each run do all or nothing, or make it safe to run again."
				},
				"migration-timeout": {
					title: "The migration was ended because it took longer than allowed[: {allowed:duration}].",
					hint: "It may wait for a lock or for an answer. Where it needs the time, raise `check.migrate.timeout`."
				},
				"migration-not-started": {
					title: "The migration\u2019s program could not be started[: {detail}].",
					hint: "Install it before the check, and see that `check.migrate.directory` exists in the checkout."
				},
				"migration-role-missing": {
					title: "The role that migrates does not exist in the copy, or may not log in[: {role}].",
					hint: "Correct `check.migrate.role`; sample data must create the role itself."
				},
				"seed-failed": {
					title: "The sample database could not be made[: {name}][: {detail}].",
					hint: "Load the files of `check.seed` into an empty database by `psql -v ON_ERROR_STOP=1 -f` and mend what stops."
				},
				"event-untrusted": {
					title: "Nothing proves whose code this is, so no backup was touched.",
					hint: "Backups are used for pull requests from this repository, and on its default branch; never by pull_request_target or workflow_run."
				},
				"fork-untrusted": {
					title: "The code comes from another repository, so no backup was touched.",
					hint: "Sample data is for such pull requests: `mode: synthetic`, on a machine of GitHub\u2019s."
				},
				"bot-untrusted": {
					title: "A bot brings code of other people, so no backup was touched.",
					hint: "Review it and merge; the check of the default branch then tries the backup."
				},
				"branch-untrusted": {
					title: "Not the default branch, nor a pull request into it: nobody reviewed this configuration, so no backup was touched.",
					hint: "Open a pull request into the default branch, or run the workflow on it."
				},
				"checkout-untrusted": {
					title: "The files here are not those of the commit that started the run, so no backup was touched.",
					hint: "Leave out `ref:` of actions/checkout."
				},
				"stranger-on-host": {
					title: "Untrusted code must not run on a machine of ours; nothing of it was run.",
					hint: "Run the check with sample data on a machine of GitHub\u2019s: `runs-on: ubuntu-24.04`."
				},
				"base-unknown": {
					title: "The base commit\u2019s configuration cannot be read here, so no backup was touched.",
					hint: "Give actions/checkout `fetch-depth: 0`, and merge a legal configuration first."
				},
				"real-data-off": {
					title: "The base branch does not let migrations be tried on backups, so none was touched.",
					hint: "Set `check.real-data: true` in .github/lastro.yml of the default branch."
				},
				"tenant-not-migrated": {
					title: "A tenant is not as the others are after the migration.",
					hint: "The migration passed it by, or stopped before it. See what is different there, and let the migration fail when a tenant does."
				},
				"rows-lost": {
					title: "The migration lost rows.",
					hint: "If that is meant, list the table in `check.expect.may-change`."
				},
				"rows-changed": {
					title: "The migration changed rows that were there.",
					hint: "If that is meant, list the table in `check.expect.may-change`."
				},
				"values-converted": {
					title: "A column has another type now, and its values read differently.",
					hint: "See that nothing was rounded or cut; list the table in `check.expect.may-change` when it is meant."
				},
				"table-dropped": {
					title: "The migration dropped a table.",
					hint: "If that is meant, list it in `check.expect.may-drop`. Its rows stay in backups only."
				},
				"column-dropped": {
					title: "The migration dropped a column.",
					hint: "If that is meant, list `schema.table.column` in `check.expect.may-drop`. Its values stay in backups only."
				},
				"protection-dropped": {
					title: "The migration dropped what guarded or sped up the data.",
					hint: "If that is meant, list it in `check.expect.may-drop`."
				},
				"index-left-invalid": {
					title: "The migration left an index that PostgreSQL does not use.",
					hint: "CREATE INDEX CONCURRENTLY stopped half-way: drop the index and build it again."
				},
				"constraint-left-not-valid": {
					title: "A new constraint is not checked for the rows that are there.",
					hint: "Let a later migration run `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`, which does not close the table."
				},
				"orphans-left": {
					title: "Since the migration rows point to rows that do not exist.",
					hint: "It switched checks off (disabled triggers, `session_replication_role`). Mend the rows in the same migration."
				},
				"sequence-set-back": {
					title: "The migration set a sequence back.",
					hint: "The next insert would collide: `SELECT setval(\u2026, max(column))`."
				},
				"large-objects-changed": {
					title: "The migration removed or changed large objects.",
					hint: "Look for lo_unlink and for triggers that call it."
				},
				"lock-too-long": {
					title: "A table was closed to everybody for longer than allowed[: {actual:duration}][, allowed {allowed:duration}].",
					hint: "Production would stand still so long. Split the migration: add columns without rewriting, build indexes CONCURRENTLY, validate constraints afterwards."
				},
				"way-back-failed": {
					title: "The way back failed[ with exit code {exit}][: {detail}].",
					hint: "After a bad release `check.migrate.down` would not help. Mend it, or remove it from the configuration."
				},
				"not-reversible": {
					title: "The way back does not lead to where the migration began.",
					hint: "The report shows what is different afterwards. Mend `check.migrate.down`."
				}
			};
			let composeReasons = {
				"compose-too-old": {
					title: "A service of your Compose file needs Compose 2[; here is {detail}].",
					hint: "Install the plugin `docker-compose-plugin` of Docker\u2019s own packages, or of Debian 13 `docker-compose`."
				},
				"compose-file-invalid": {
					title: "The Compose file of the application cannot be read[: {detail}].",
					hint: "Check `files` of `drill.backend.compose`, and try `docker compose --file \u2026 config` on the drill\u2019s host. Variables it needs may stand in `drill.backend.env`."
				},
				"compose-service-unknown": {
					title: "The Compose file has no such service[: {detail}].",
					hint: "Correct `service` and `database` of `drill.backend.compose` in .github/lastro.yml."
				},
				"compose-service-refused": {
					title: "The service of the Compose file cannot be started in a drill as it is[: {detail}].",
					hint: "It would reach production, this host, or another database, or would not be the same program. Say it otherwise for drills: by `drill.backend.env`, or by a second file in `drill.backend.compose.files`."
				},
				"compose-service-failed": {
					title: "A service that the application needs did not come up, or ended[: {detail}].",
					hint: "The log has its last lines. Its volumes are new and empty in a drill."
				}
			};
			let contentReasons = {
				"schema-missing": {
					title: "A schema is missing.",
					hint: "Restore it from another backup; `lastro passport diff` shows since when it is gone."
				},
				"schema-unexpected": {
					title: "There is a schema that the passport does not know.",
					hint: "The dump holds more than its snapshot did: it is not the dump of this passport."
				},
				"table-missing": {
					title: "A table is missing.",
					hint: "Its definition or its data is not in the dump. Take a new backup and drill an older one."
				},
				"table-unexpected": {
					title: "There is a table that the passport does not know.",
					hint: "The dump holds more than its snapshot did: it is not the dump of this passport."
				},
				"rows-missing": {
					title: "Rows are missing.",
					hint: "Do not recover from this backup: drill an older one, and take a new one now."
				},
				"rows-unexpected": {
					title: "There are more rows than there were.",
					hint: "Data was loaded twice or added after the dump. Drill another copy of this backup."
				},
				"rows-differ": {
					title: "The number of rows is right, but their values differ.",
					hint: "Some value was changed between dump and restore. Drill another copy, and compare this table."
				},
				"column-differs": {
					title: "A column differs in type, default or order.",
					hint: "Compare with `lastro passport show`; a newer major version may write a default otherwise."
				},
				"constraint-missing": {
					title: "A constraint is missing.",
					hint: "The data may break its rule: find such rows before adding the constraint again."
				},
				"constraint-differs": {
					title: "A constraint is defined otherwise.",
					hint: "Compare both definitions; the passport holds the one production had."
				},
				"constraint-not-valid": {
					title: "A constraint was never validated (NOT VALID).",
					hint: "In production: `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`; it names the rows that break it."
				},
				"foreign-key-orphans": {
					title: "Rows point to rows that do not exist.",
					hint: "A recovery stops at this key. Look for the same orphans in production: a trigger or a replica may have passed it by."
				},
				"index-missing": {
					title: "An index is missing.",
					hint: "Create it again from the definition in the passport."
				},
				"index-differs": {
					title: "An index is defined otherwise.",
					hint: "Compare both definitions; the passport holds the one production had."
				},
				"index-invalid": {
					title: "An index is invalid and never used.",
					hint: "In production: `REINDEX INDEX CONCURRENTLY \u2026`; a CREATE INDEX CONCURRENTLY once failed."
				},
				"unique-missing": {
					title: "A unique constraint or index is missing.",
					hint: "Look for duplicates before creating it again: one may be why it could not be created."
				},
				"sequence-missing": {
					title: "A sequence is missing.",
					hint: "New rows would get no number. Create it and set it behind the highest value in use."
				},
				"sequence-behind": {
					title: "A sequence stands behind the values in use.",
					hint: "The next insert would collide: `SELECT setval(\u2026, max(column))` after the restore."
				},
				"trigger-missing": {
					title: "A trigger is missing.",
					hint: "Create it again from the definition in the passport."
				},
				"trigger-disabled": {
					title: "A trigger is disabled.",
					hint: "If that is not wanted: `ALTER TABLE \u2026 ENABLE TRIGGER \u2026`."
				},
				"trigger-differs": {
					title: "A trigger is defined otherwise.",
					hint: "Compare both definitions; the passport holds the one production had."
				},
				"view-missing": {
					title: "A view is missing.",
					hint: "Create it again from the passport."
				},
				"view-differs": {
					title: "A view is defined otherwise.",
					hint: "Compare both definitions; a newer major version may only write it otherwise."
				},
				"function-missing": {
					title: "A function is missing.",
					hint: "Create it again from the passport; triggers and defaults may need it."
				},
				"function-differs": {
					title: "A function is defined otherwise.",
					hint: "Compare both definitions; the passport holds the one production had."
				},
				"policy-missing": {
					title: "A row-level security policy is missing.",
					hint: "Tenants could see each other\u2019s rows: create it before anybody connects."
				},
				"policy-differs": {
					title: "A row-level security policy is defined otherwise.",
					hint: "Compare both definitions before anybody connects."
				},
				"row-security-differs": {
					title: "Row-level security is switched otherwise on a table.",
					hint: "Set it as in production: `ALTER TABLE {schema|SCHEMA}.{object|NAME} ENABLE ROW LEVEL SECURITY`."
				},
				"grant-differs": {
					title: "Privileges differ.",
					hint: "Somebody could read too much, or the application too little: compare and GRANT again."
				},
				"owner-differs": {
					title: "An object belongs to another role.",
					hint: "Create the owning role before the restore, then `ALTER \u2026 OWNER TO`."
				},
				"role-missing": {
					title: "A role that owns or may use something is missing.",
					hint: "Create it before the restore; the globals file of the backup holds its definition."
				},
				"type-differs": {
					title: "A type, domain or enumeration differs.",
					hint: "Compare its labels and rules with the passport."
				},
				"partition-differs": {
					title: "A partition is attached otherwise.",
					hint: "Compare the bounds with the passport: rows could go to the wrong partition."
				},
				"comment-differs": {
					title: "A comment differs.",
					hint: "Harmless for the data."
				},
				"large-objects-differ": {
					title: "Large objects are missing or differ.",
					hint: "Check that the dump was made with large objects (`pg_dump --large-objects`)."
				},
				"matview-differs": {
					title: "A materialised view differs.",
					hint: "`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NAME}` after the restore."
				},
				"matview-stale": {
					title: "A materialised view was stale when the backup was taken.",
					hint: "The restore refreshes it. Legitimate, if production refreshes it by schedule."
				},
				"object-missing": {
					title: "An object is missing.",
					hint: "Create it again from the definition in the passport."
				},
				"object-unexpected": {
					title: "There is an object that the passport does not know.",
					hint: "The dump holds more than its snapshot did: it is not the dump of this passport."
				},
				"object-differs": {
					title: "An object is defined otherwise.",
					hint: "Compare both definitions; the passport holds the one production had."
				}
			};
			let diskReasons = {
				"disks-well": {
					title: "All is well[: {filesystems} file systems on {hosts} hosts].",
					hint: ""
				},
				"space-low": {
					title: "A file system is filling up[: {subject} on {host} is {percent:percent} full][, {free:bytes} left].",
					hint: "See what is large: `lastro disk-check` names what grew most and what could be freed. The limits stand in `disk.thresholds`."
				},
				"inodes-low": {
					title: "A file system runs out of inodes[: {subject} on {host}, {percent:percent} used][, {freeInodes} left]. No file can be made without one, however many bytes are free.",
					hint: "Find the directory with the many small files: `du --inodes -x {subject|/} | sort -n | tail`. Sessions, caches and mail queues are the usual ones."
				},
				"fills-soon": {
					title: "A file system will soon be full if it goes on like this[: {subject} on {host}, in {seconds:duration}][ (about {fullAt:date})].",
					hint: "Find out what began to grow: the report names what grew most in a week. A rotation that no longer removes looks like this."
				},
				"next-backup-does-not-fit": {
					title: "The next backup will not fit[: it needs {needed:bytes}][, {free:bytes} are free].",
					hint: "Free space or enlarge the disk before tonight. Do not remove the newest backups; `lastro disk-check` lists what may go."
				},
				"mount-missing": {
					title: "A file system that should be mounted is not[: {subject} on {host}].",
					hint: "Look why: `systemctl status \"*.mount\"`, `dmesg | tail`. What is written to the empty directory meanwhile lands on the disk below it."
				},
				"stopped-writing": {
					title: "The kernel stopped all writes to a file system after an error[: {subject} on {host}]. `mount` still shows it as writable.",
					hint: "The disk may be dying: read `dmesg`, take a copy of what can be read, then unmount and run `fsck`. Databases on it are already failing."
				},
				"read-only": {
					title: "A file system is read-only[: {subject} on {host}].",
					hint: "Read `dmesg` for the error that made it so. When it is meant to be, name it in `disk.may-be-read-only`."
				},
				"write-refused": {
					title: "Nothing can be written to a directory that Lastro needs[: {subject} on {host}][: {detail}].",
					hint: "Free space says nothing here: look at quotas (`quota -s`), at `dmesg`, at the owner of the directory. Until it is mended backups, reports or locks fail."
				},
				"filesystem-errors": {
					title: "A file system has counted errors[: {subject} on {host}, {errors}].",
					hint: "Plan a `fsck` at the next restart, and look at the disk itself: `smartctl -a`. The count stays until fsck has run."
				},
				"host-unreachable": {
					title: "A host could not be reached[: {host}][: {detail}]. Nothing is known of its disks.",
					hint: "Try it by hand with the same key: `ssh {host|HOST} df -h`. Alerts of before stay as they were."
				},
				"clock-skew": {
					title: "The clock of a host is wrong[: {host} by {skew:duration}].",
					hint: "Set it right: `timedatectl`, chrony. Names of backups and certificates depend on it."
				},
				"backups-missing": {
					title: "The directory of the backups is not there[: {subject} on {host}].",
					hint: "See whether its disk is mounted. Nothing is backed up until it is there."
				},
				"backups-mount-lost": {
					title: "The directory of the backups lies on another disk than its own[: {subject} on {host}].",
					hint: "Mount the disk, then move what was written meanwhile. A backup beside what it protects dies with it."
				},
				"passports-missing": {
					title: "Dumps have lost their passport[: {count} on {host}, {name}].",
					hint: "Without it nobody knows what they must contain. Make one from a drill: `lastro passport make`."
				},
				"next-backup-unjudged": {
					title: "Nobody knows whether the next backup fits[: {subject} on {host}][, the file system at {mountPoint} was not measured].",
					hint: "See whether it answers, and whether `disk.ignore` leaves it out; `disk.mounts` has it measured whatever it is."
				},
				"backup-overdue": {
					title: "A backup is overdue[: {subject} on {host}][, the newest is {age:duration} old].",
					hint: "The schedule may be dead: look at the runs of the workflow, and run `lastro backup` by hand."
				},
				"backup-gap": {
					title: "Days are without a backup although it ran before and after[: {subject} on {host}][, {count} in a week, the last on {day}].",
					hint: "Look at the runs of the workflow on that day: a runner that was off, a lock that was held, a disk that was full. It is over a week later."
				},
				"offsite-sync-overdue": {
					title: "The copy to another place is overdue[, the last good one is {age:duration} old].",
					hint: "The schedule may be dead: look at the runs of the workflow. One fire takes host and backups together until it runs."
				},
				"restore-drill-overdue": {
					title: "A restore drill is overdue[, the last good one is {age:duration} old].",
					hint: "Run it by hand: `lastro restore-drill`. A backup that nobody restored is a hope."
				},
				"ran-again": {
					title: "It ran to its end again.",
					hint: ""
				},
				"no-longer-there": {
					title: "It is no longer there.",
					hint: ""
				}
			};
			let drillReasons = {
				proven: {
					title: "The backup was restored and is, row for row, what its passport says.",
					hint: ""
				},
				"no-backup": {
					title: "There is no backup to restore[ in {path}][: {wanted} was asked for][; the newest are {newest}].",
					hint: "Check the name, and the backup directory in .github/lastro.yml; or run `lastro backup` first."
				},
				"role-unknown": {
					title: "The foreign dump names a role that only its globals would make[: {detail}].",
					hint: "Let `lastro backup` take the backups: its passport carries the roles."
				},
				"no-passport": {
					title: "The dump has no passport: it restores, but nobody can say whether its content is right.",
					hint: "It was made by another tool. Let `lastro backup` take the backups, so that the content can be proven."
				},
				"sha256-mismatch": {
					title: "The file is not the one that was written: its SHA-256 differs.",
					hint: "It was changed or damaged after the backup. Use another copy or tier, and check the disk that held it."
				},
				"size-mismatch": {
					title: "The file has not the size that was written[: {expected:bytes} expected][, {actual:bytes} found].",
					hint: "It was cut short or appended to, often by a copy that was interrupted. Copy it again or use another tier."
				},
				"frame-corrupt": {
					title: "The compressed frame of the dump is damaged[: {detail}].",
					hint: "Use another copy or tier; the bytes of this one are lost. Check the disk that held it."
				},
				"passport-unreadable": {
					title: "The passport cannot be read[: {detail}].",
					hint: "Fetch it again from the other copy. Its dump is judged only with it."
				},
				"passport-mismatch": {
					title: "The passport belongs to another backup[: it names {names}].",
					hint: "A file was renamed or overwritten. Put the passport of this dump beside it, or drill another backup."
				},
				"archive-corrupt": {
					title: "pg_restore cannot read the archive[: {detail}].",
					hint: "Use another copy or tier, and check the disk that held this one."
				},
				"archive-empty": {
					title: "The archive holds no table data.",
					hint: "It is a dump of the schema only, or of an empty database. Check how it was made."
				},
				"restore-failed": {
					title: "The restore stopped at an error[: {detail}].",
					hint: "The log names the object. In an emergency this backup would stop there too: mend the cause in production and back up again."
				},
				"restore-timed-out": {
					title: "The restore took longer than `drill.timeout` allows and was ended[: {detail}].",
					hint: "Raise `drill.timeout` in .github/lastro.yml, or drill on a faster host. The backup itself was not judged."
				},
				"restore-role-missing": {
					title: "A role that the dump needs does not exist[: {role}][: {detail}].",
					hint: "Create it in the target, or back up with globals so that it can be prepared: `CREATE ROLE {role|NAME}`."
				},
				"extension-missing": {
					title: "An extension that the dump needs is not installed where the drill restores[: {extension}][: {detail}].",
					hint: "Install its package[ for PostgreSQL {major}] where the drill restores (on its host, in the image of `drill.docker`, on the separate server) and run it again; until then nothing is proven."
				},
				"extension-version-differs": {
					title: "An extension is of another version than in production.",
					hint: "Install the same version on the drill\u2019s host, so that the rehearsal is like the recovery."
				},
				"postgres-missing": {
					title: "No PostgreSQL server programs were found to restore into.",
					hint: "Install them on the drill\u2019s host: `apt-get install postgresql[-{major}]`."
				},
				"postgres-too-old": {
					title: "The PostgreSQL here is older than the one the backup came from[: {found} here][, {needed} needed][: {detail}].",
					hint: "Install the same major version where the drill restores: `apt-get install postgresql[-{major}]`, or name an image of it in `drill.docker`."
				},
				"staging-failed": {
					title: "The place to restore into could not be made[: {detail}].",
					hint: "The log shows what the server said as it started. The backup itself was not judged."
				},
				"staging-disk-full": {
					title: "The place to restore into ran out of disk[: needs about {needed:bytes}][, free {free:bytes}][: {detail}].",
					hint: "Free space[ on {path}] or point the drill\u2019s staging at a larger volume. The backup itself was not judged."
				},
				"staging-out-of-memory": {
					title: "The database server of the drill was killed for lack of memory[: {detail}].",
					hint: "Give the host more memory or swap, or drill when less else runs. The backup itself was not judged."
				},
				"target-is-source": {
					title: "The target of the drill is a configured source[: {source}]; refused.",
					hint: "A drill never writes to production. Choose another staging in .github/lastro.yml."
				},
				"amcheck-unavailable": {
					title: "The pages of the tables and indexes could not be checked: amcheck is not installed.",
					hint: "Install the contrib package of PostgreSQL on the drill\u2019s host: `apt-get install postgresql-contrib`."
				},
				"heap-corrupt": {
					title: "amcheck found a damaged table or index.",
					hint: "Drill again; if it stays, suspect memory or disk of the drill\u2019s host: `dmesg`, `smartctl -a`."
				},
				"backup-stale": {
					title: "The newest backup is too old[: {age:duration}][, allowed {allowed:duration}].",
					hint: "Look why the last backups did not run or failed: `lastro history`."
				},
				"rto-missed": {
					title: "Recovery takes longer than the objective[: {actual:duration}][, objective {objective:duration}].",
					hint: "The phases show where the time goes. Faster disk, more cores or less data in one database help; or change the objective knowingly."
				},
				"rpo-missed": {
					title: "More recent work would be lost than the objective allows[: {actual:duration}][, objective {objective:duration}].",
					hint: "Back up more often: change the schedule in .github/workflows/backup.yml."
				},
				"tenant-quiet": {
					title: "Some tenants have no recent row[: {tenants} of them][ ({names})]; their RPO says little.",
					hint: "Normal for a tenant that does not work these days. Ask, if it should."
				}
			};
			let drillCheckReasons = {
				"all-caught": {
					title: "Every fault that was tried was caught with its right reason[: {caught} of {tried}][; no false alarm in {cleanRuns} sound cases][; {notTried} not tried].",
					hint: ""
				},
				"faults-missed": {
					title: "The drill did not catch every fault, or not with its right reason[: {missed} of {tried} missed].",
					hint: "Do not rely on its verdicts of this kind. Report it with this report: a fault that a drill overlooks is a bug in Lastro."
				},
				"false-alarms": {
					title: "The drill raised an alarm at something sound[: {falseAlarms} times].",
					hint: "An alarm that is wrong is soon ignored. Report it with this report; the seed repeats the same rows and settings."
				},
				"fault-missed": {
					title: "A fault was not caught with its right reason.",
					hint: "Report it with this report. Until it is mended, look at this kind of damage by hand."
				},
				"false-alarm": {
					title: "An alarm was raised at something sound.",
					hint: "Report it with this report; the seed repeats the same rows and settings."
				},
				"nothing-tried": {
					title: "Nothing was tried, so nothing can be said of the drill.",
					hint: "Choose other faults with `--only`, or leave it out. The report says of each why it could not be tried."
				},
				"good-backup-failed": {
					title: "The sample could not be backed up[: {detail}].",
					hint: "The log shows the step. Without a good backup there is nothing to damage."
				},
				"good-backup-not-good": {
					title: "The backup that was to be damaged is not sound as it is[: {actual}].",
					hint: "Look into it with `lastro restore-drill` first; faults can be injected only into what is sound."
				},
				"fault-no-target": {
					title: "The database has nothing that this fault could damage.",
					hint: "Without `--real` or `--backup` the check makes a sample that has."
				},
				"fault-not-applicable": {
					title: "The fault could not be made in this database[: {detail}].",
					hint: "Without `--real` or `--backup` the check makes a sample in which it can."
				},
				"fault-needs-sample": {
					title: "The fault can be made in the sample only.",
					hint: "Leave out `--real` and `--backup`."
				},
				"fault-needs-root": {
					title: "The fault needs a small disk, and only root may mount one.",
					hint: "Run the check once as root, in a container or on a test machine: `sudo lastro drill-check --only staging`."
				},
				"fault-needs-newer-postgres": {
					title: "Only one major version of PostgreSQL is installed here.",
					hint: "Install a newer one beside it, e.g. `apt-get install postgresql-17`, to see that a dump stays the same across majors."
				},
				"fault-needs-docker": {
					title: "No container can be started here[: {detail}].",
					hint: "Install Docker with Compose, fetch the image that `drill.docker.image` names, and run the check again."
				},
				"fault-needs-backend": {
					title: "The sample application was not built beside this program.",
					hint: "Install Lastro as a release; it brings it along."
				}
			};
			let foreignReasons = {
				"format-unsupported": {
					title: "The file is no dump that we restore[: {detail}].",
					hint: "Custom, tar and directory format of pg_dump and its plain SQL are, also inside gzip or zstd.[ Unpack it first: `{command} FILE`.]"
				},
				"passport-made": {
					title: "The passport was made from the restored dump[: {tables} tables][, {rows} rows].",
					hint: ""
				},
				"passport-after-the-fact": {
					title: "The passport was made after the fact: it says what the dump held then, not what the database held.",
					hint: "A loss that the dump had when the passport was made cannot be seen. Let `lastro backup` take the backups."
				},
				"proven-unchanged": {
					title: "The dump was restored and holds what it held when its passport was made from it.",
					hint: ""
				},
				"file-empty": {
					title: "The file is empty[: {path}].",
					hint: "The script that wrote it did not notice that pg_dump failed: in a shell, `set -o pipefail`. Restore from another dump."
				},
				"dump-truncated": {
					title: "The dump does not end as pg_dump ends one[, in {file}][: it stops after {bytes:bytes}].",
					hint: "It was cut off when it was made or copied; psql and pg_restore take the half without a word. Use another copy, and check how it is written."
				},
				"sql-command-refused": {
					title: "The dump holds a command of psql that pg_dump never writes[: {command}].",
					hint: "Such a command can run any program on the host that restores. Find out who made the file before you restore it anywhere."
				},
				"dump-subscribes": {
					title: "The dump makes a subscription to another server while it runs; it was stopped before.",
					hint: "pg_dump writes subscriptions as statements of their own, which are left out. This one stands in a function or a DO block: find out who made the file."
				},
				"several-databases": {
					title: "The dump holds {count|several} databases[: {names}].",
					hint: "Dump each with `pg_dump`, or let `lastro backup` take them: one database is restored and judged at a time."
				},
				"psql-unrestricted": {
					title: "The psql here has no restricted mode[: {found}]; a dump in plain SQL could run programs with it.",
					hint: "Update the client of PostgreSQL to the newest minor release: `apt-get install postgresql-client[-{major}]`."
				}
			};
			let measureReasons = {
				"filesystem-hanging": {
					title: "A file system does not answer[: {detail}].",
					hint: "Its server (NFS, FUSE) is gone or overloaded. Look with `dmesg`, then bring the server back or detach it with `umount -l`."
				},
				"filesystem-unreadable": {
					title: "A file system answers with an error[: {detail}].",
					hint: "See `dmesg` for errors of the device, and whether the account that looks may pass through the directories above it."
				},
				"directory-missing": {
					title: "A directory is not there[: {detail}].",
					hint: "Correct its path in .github/lastro.yml, or make it."
				},
				"directory-unreadable": {
					title: "A directory could not be counted whole[: {detail}].",
					hint: "The figure is the least that it can be. Let the account that looks read everything below it."
				},
				"walk-too-long": {
					title: "A directory was not counted to its end in time[: {detail}].",
					hint: "The figure is the least that it can be. Raise `disk.walk-timeout`, or watch a directory further down."
				},
				"host-silent": {
					title: "A host accepted the connection and then did not answer[: {host}][: {detail}].",
					hint: "It may be overloaded, out of memory, or its disk may hang: look at its console."
				},
				"host-key-changed": {
					title: "A host shows another key than the one that is pinned: nothing was sent to it[: {host}][: {detail}].",
					hint: "If it was reinstalled, take its key from its console into `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). If not, somebody stands between."
				},
				"host-login-refused": {
					title: "A host refuses the login[: {host}][: {detail}].",
					hint: "Put the public key of `private-key` into `~/.ssh/authorized_keys` of the account that `user` names."
				},
				"ssh-key-unusable": {
					title: "The private key for a host cannot be used[: {host}][: {detail}].",
					hint: "Try it with `ssh-keygen -y -f FILE`: it must be whole, in the format of OpenSSH, and `passphrase` must open it."
				},
				"host-answer-unreadable": {
					title: "What a host answered cannot be read[: {host}][: {detail}].",
					hint: "The account needs a POSIX shell, coreutils or BusyBox, and /proc. Log in by hand and run `sh -c \"stat -f /\"`."
				}
			};
			let noticeReasons = {
				"notices-undelivered": {
					title: "Not everybody was told[: {channels}][: {detail}].",
					hint: "The verdict stands. What could not be told is tried again by the next run; `lastro notify test` tries it now."
				},
				"notice-test": {
					title: "This is a test: the channel works.",
					hint: "There is nothing to do."
				},
				"status-well": {
					title: "All systems are well.",
					hint: ""
				},
				"report-not-kept": {
					title: "The report of this run could not be kept[ in {path}][: {detail}].",
					hint: "What is shown here is all there is of it: the ledger does not have the run. Make room, or give the directory to the user that Lastro runs as."
				},
				"run-log-unwritable": {
					title: "The line of this run could not be written to the log[ {path}][: {detail}].",
					hint: "The ledger has it. Give the file to the user that Lastro runs as, or change `system.run-log`."
				}
			};
			let offsiteAgeReasons = {
				"age-missing": {
					title: "The program age is not installed here.",
					hint: "Install it: `apt-get install age`."
				},
				"age-failed": {
					title: "An encrypted copy could not be made or read by age[: {detail}].",
					hint: "Run the same by hand: `age --decrypt --identity KEY FILE`."
				},
				"age-identity-missing": {
					title: "The copy is encrypted, and there is no private key to decrypt it with.",
					hint: "Name it under `offsite.decrypt` of the configuration: private-key with a secret, or private-key-file."
				},
				"age-identity-unusable": {
					title: "The private key to decrypt with is none of age[: {detail}].",
					hint: "It is the file that `age-keygen` wrote, with a line that begins with AGE-SECRET-KEY-1; a secret of a workflow must hold that line whole."
				},
				"age-not-a-recipient": {
					title: "The copy was not encrypted to this private key.",
					hint: "Take the key that belongs to one of `encrypt.recipients` (`age-keygen -y KEY` shows its public half). A file that is damaged at its very beginning looks the same: `lastro offsite-verify` tells."
				},
				"age-damaged": {
					title: "An encrypted copy is damaged[: {detail}].",
					hint: "Run `lastro offsite-verify --full`, and restore from another copy meanwhile."
				}
			};
			let offsiteSetupReasons = {
				"host-key-unconfirmed": {
					title: "Nobody has confirmed the key of the host.",
					hint: "Compare its fingerprint with what `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` says on the server itself, and give it with `--accept-host-key`."
				},
				"host-key-other": {
					title: "The host does not show the key that was confirmed[: {expected}; it shows {actual}].",
					hint: "See whether the fingerprint was read on the right machine. If it was, somebody else answers in its place: do not go on."
				},
				"forced-command-missing": {
					title: "The key has a shell on the server: whoever steals it can wipe the copies.",
					hint: "Put the whole line that the set-up prints into authorized_keys, with its command and restrict, in the place of the one that is there."
				}
			};
			let offsiteSyncReasons = {
				synced: {
					title: "The remote has all that is here, and read it back[: {remote}].",
					hint: ""
				},
				"up-to-date": {
					title: "The remote had all that is here already[: {remote}].",
					hint: ""
				},
				"synced-overridden": {
					title: "The remote has all that is here; a person overrode a gate[: {remote}].",
					hint: "What the gate was about lies in the history of the remote until `keep.days` are over."
				},
				"gate-source": {
					title: "The directory of backups is not there, is empty, or is not the one that was copied before[: {path}][: {detail}].",
					hint: "Nothing was sent and nothing there was touched. Look whether its disk is mounted. If it is meant to be another tree[: `--override {word}`]."
				},
				"gate-remote": {
					title: "The remote is not as the last run left it: it is empty, or holds an earlier state or another list than ours[: {detail}].",
					hint: "Nothing was sent. Look whether its disk is mounted and whether somebody put it back or emptied it. If it is meant to begin anew[: `--override {word}`]."
				},
				"gate-ransomware": {
					title: "Many files look rewritten, renamed or unlike their kind[: {count}].",
					hint: "Nothing was sent; the remote has the copies from before. Look at the files here before anything else[: {names}]. Only when you know why[: `--override {word}`]."
				},
				"gate-changed": {
					title: "Backups changed after they were copied[: {count}].",
					hint: "A backup never changes: its disk may be dying, or somebody wrote into it[: {names}]. Nothing was sent. To send them all the same, the old ones kept in the history[: `--override {word}`]."
				},
				"gate-vanished": {
					title: "Backups are gone that no rotation removes[: {names}].",
					hint: "Nothing was sent and nothing there was touched. When you removed them yourself, or another script rotates them otherwise[: `--override {word}`]."
				},
				"backup-vanished": {
					title: "A backup is gone here, and no rotation explains it[: {names}][: {object}].",
					hint: "Newer ones than `backups.retention` keeps are there for none of these. The remote keeps it in its history for `keep.days`. Find out who removes backups."
				},
				"gate-shrunk": {
					title: "The newest dump is much smaller than those before it[: {name}, {bytes:bytes}].",
					hint: "The usual size is {usual:bytes|unknown}. Look at what the database lost. When that is meant[: `--override {word}`]."
				},
				"gate-older": {
					title: "The remote has a newer backup than is here[: {source}, {there:date}].",
					hint: "The tree here may be an old one that was put back, or its newest backups are gone. When that is meant[: `--override {word}`]."
				},
				"gate-passport": {
					title: "New dumps have no passport that fits them[: {count}].",
					hint: "When another script makes them, write `foreign: send` below `gates` of the remote. Dumps of Lastro: look at them[: {names}]. For this once[: `--override {word}`]."
				},
				"gate-space": {
					title: "The remote has too little room[: {needed:bytes} are needed, {free:bytes} free].",
					hint: "Nothing was sent. Make room there, lower `keep.days`, or allow less free room by `gates.free-percent`. For this once[: `--override {word}`]."
				},
				"gate-overridden": {
					title: "A person overrode a gate[: {gate}].",
					hint: "The word was {word|another}; it is used up."
				},
				"override-void": {
					title: "The word that was given opens nothing here[: {words}].",
					hint: "A word is good for the plan that it was printed with and for no other: something has changed since, or it is of another remote. Look at this plan; its word stands below it."
				},
				"source-differs-from-passport": {
					title: "A backup is not what its passport says[: {name}].",
					hint: "It was damaged here after it was taken; nothing of this run counts on the remote. Look at the disk, take a new backup, and remove or mend this one."
				},
				"no-new-backup": {
					title: "There is no new verified backup to copy[; the newest is of {at:date}].",
					hint: "Look at the runs of the backup: its schedule may be dead, or its last runs failed."
				},
				"remote-clock-off": {
					title: "The clocks of this machine and of the remote disagree[ by {seconds} s].",
					hint: "Nothing is removed from the history of the remote as long as they do. Look at NTP on both."
				},
				"clock-ahead-of-last-run": {
					title: "This clock is far ahead of the last run[: {days} days].",
					hint: "It has jumped, or nothing ran for so long. Nothing is removed from the remote by this run, and the time in between does not count for `keep.days`. Look at NTP."
				},
				"clock-behind-last-run": {
					title: "This clock is behind the last run[: {days} days].",
					hint: "It is wrong now, or it was then. Nothing is removed from the remote by this run. Look at NTP."
				},
				"remote-line-unsteady": {
					title: "The line to the remote broke and was taken up again[: {attempts} attempts].",
					hint: "Nothing is missing.[ The last time it said: {detail}]"
				},
				"offsite-timeout": {
					title: "The copy took longer than `timeout` allows[: {remote}].",
					hint: "What arrived is kept there; the next run goes on from it. Give it more time or more bandwidth."
				}
			};
			let offsiteVerifyReasons = {
				"copies-in-sync": {
					title: "Every copy is there and what was read of them is as it was sent[: {files} files].",
					hint: ""
				},
				"copy-missing": {
					title: "A file is not on the remote[: {object}].",
					hint: "Somebody or something removed it there. `lastro offsite-sync` sends it again; find out who removes files on that machine."
				},
				"copy-not-sent": {
					title: "A backup was not sent yet[: {object}].",
					hint: "Run `lastro offsite-sync`. When it was refused, its report names the gate."
				},
				"copy-corrupt": {
					title: "A file on the remote is not what was sent, although name and size are the same[: {object}].",
					hint: "The disk there may be dying, or somebody changed it. Look at the disk (`smartctl -a`, `dmesg`), then run `lastro offsite-sync`: it sends the file again and keeps the bad one beside the tree."
				},
				"copy-size-differs": {
					title: "A file on the remote has another size than the one that was sent[: {object}].",
					hint: "A transfer was cut, or the file was changed there. `lastro offsite-sync` sends it again."
				},
				"copy-unreadable": {
					title: "A file on the remote cannot be read there[: {object}].",
					hint: "Look at it on that machine: permissions, `dmesg`. What cannot be read cannot be restored."
				},
				"version-damaged": {
					title: "A version in the history of the remote is not what it was any more[: {object}].",
					hint: "The disk there may be dying, or somebody changed it: look at it (`smartctl -a`, `dmesg`). It cannot be sent again; it goes with `keep.days`, or remove it there by hand. A vault removes nothing by itself of a source of which no other copy is whole."
				},
				"copy-extra": {
					title: "A file on the remote is none of ours[: {object}].",
					hint: "It is not counted as a copy and never removed. Nothing but Lastro should write below the root of the copies."
				},
				"copy-passport-missing": {
					title: "A dump on the remote has lost its passport[: {object}].",
					hint: "Without it nobody can say what must be in it. `lastro offsite-sync` sends the passport again while it is here."
				},
				"copy-reading-late": {
					title: "Files of the remote went unread for longer than promised[: {files} files, {days} days].",
					hint: "Nights were missed: look at the runs of the workflow. They are read by this run."
				},
				"copies-unread": {
					title: "Not all that had to be read on the remote could be read.",
					hint: "The run was cut or timed out. The next one begins where it ended."
				},
				"copies-manifest-unreadable": {
					title: "The list of what the remote holds cannot be read there.",
					hint: "It is held against the passports here instead. `lastro offsite-sync` writes a new list; find out who wrote to it."
				},
				"copies-put-back": {
					title: "The remote was emptied or put back to an earlier state[: {remote}].",
					hint: "Our last sync left more there. Find out who did it, and whether its disk is mounted, before the next sync; its gate `remote` is closed."
				},
				"fetch-timeout": {
					title: "Fetching the copy took longer than `timeout` of the remote allows[: {remote}].",
					hint: "What came is kept here, and the next drill goes on from there. Give the remote more time. The backup itself was not judged. [It said: {detail}]"
				},
				"copies-list-replaced": {
					title: "The list of what the remote holds is another one than our last sync wrote[: {remote}].",
					hint: "It is not ours and does not follow ours: somebody wrote it. Find out who; the gate `remote` of the next sync is closed."
				},
				"copies-none": {
					title: "There is no copy there, and no backup here that should be[: {remote}].",
					hint: "Nothing is proven of nothing. Make a backup and sync it first; if there were some, find out who removed both."
				},
				"copy-not-readable": {
					title: "The key of the remote may add copies and not read them[: {remote}].",
					hint: "Give the drill a key of its own that may only read: `offsite.remotes.<name>.read-key`, see docs/offsite.md. Who steals the one key has not the other."
				}
			};
			let recoverReasons = {
				recovered: {
					title: "The database was recovered from {name|the backup} and is, row for row, what its passport says.",
					hint: ""
				},
				"recovered-before": {
					title: "The killed recovery had already swapped: the recovered database is in place[ since {since:date}].",
					hint: "Look at it before you recover anything again: clients have been working in it. Undo it with `lastro recover undo` if it is not what you wanted."
				},
				undone: {
					title: "What was there before the recovery is back in place.",
					hint: ""
				},
				dropped: {
					title: "What was kept was dropped[: {name}].",
					hint: ""
				},
				"recovery-planned": {
					title: "Only planned: nothing was changed.",
					hint: "Read what would be lost; then run the command that the plan names."
				},
				"nothing-to-resume": {
					title: "No recovery was left unfinished.",
					hint: ""
				},
				"recovery-unfinished": {
					title: "An earlier recovery was killed and is unfinished[: {phase}, since {since:date}].",
					hint: "Finish or undo it: `lastro recover resume`."
				},
				"taken-back": {
					title: "What the killed recovery had made was taken back; production is as it was.",
					hint: "Plan again and apply: `lastro recover plan`."
				},
				"recovery-state-unknown": {
					title: "The databases are not as any step of this recovery leaves them[: {detail}].",
					hint: "Somebody renamed or dropped by hand. Nothing was touched. Compare the names and OIDs with docs/recover.md and set them right, then run `lastro recover resume`."
				},
				"recovery-still-running": {
					title: "Sessions of the killed recovery are still at work on the server[: {sessions}].",
					hint: "Wait, or end them: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`."
				},
				"journal-unreadable": {
					title: "The journal of an earlier recovery cannot be read[: {path}][: {detail}].",
					hint: "Look at the names of the databases on the server, set them right by hand (docs/recover.md), and move the file away."
				},
				"roll-back-failed": {
					title: "What the recovery had made could not be taken back[: {detail}].",
					hint: "Production itself was not touched. When the server answers again: `lastro recover resume`."
				},
				"safety-backup-failed": {
					title: "The safety backup of what is there failed[: {detail}]; nothing was changed.",
					hint: "Mend what its own report names. If the database is too damaged to dump, type its name a second time: `--without-safety-backup {database|DATABASE}`; what is there is kept in any case."
				},
				"recovery-rights-missing": {
					title: "The recovery role[ {role}] may not do what a recovery does[: {detail}].",
					hint: "Name a superuser in recover.sources of the configuration; it is read by recover only."
				},
				"prepared-transactions": {
					title: "Prepared transactions keep the database from being renamed[: {count}][, e.g. {name}].",
					hint: "Decide each: `COMMIT PREPARED '\u2026'` or `ROLLBACK PREPARED '\u2026'`; pg_prepared_xacts lists them."
				},
				"stays-behind": {
					title: "Replication stays with the old database[: {slots} slots][, {subscriptions} subscriptions].",
					hint: "After the swap: make logical slots and subscriptions anew in the recovered database, and drop the old slots, or they hold back WAL."
				},
				"live-database-closed": {
					title: "The database[ {database}] lets nobody in, so it can be neither backed up nor counted.",
					hint: "Open it: `ALTER DATABASE {database|DATABASE} ALLOW_CONNECTIONS true`. Or do without the safety backup by typing its name a second time."
				},
				"live-database-missing": {
					title: "There is no database[ {database}] now: the recovered one takes the name, nothing is replaced.",
					hint: "Owner, grants and settings of the database itself are in no dump: it is given those that the passport holds."
				},
				"recovery-space-low": {
					title: "The server has no room for a second copy[: needs {needed:bytes}][, free {free:bytes}].",
					hint: "Free space[ on {path}] or drop what an earlier recovery kept: `lastro recover drop-old`."
				},
				"recovery-space-unknown": {
					title: "The free space of the server\u2019s disk cannot be asked from here[: a second copy needs {needed:bytes}].",
					hint: "Look yourself before you apply: a full disk stops the whole server, not only the recovery."
				},
				"database-not-created": {
					title: "The database to restore into could not be made[: {detail}].",
					hint: "The server\u2019s own words are above; production was not touched."
				},
				"sessions-remain": {
					title: "Sessions that cannot be ended keep the database from being renamed[: {detail}].",
					hint: "See who they are in pg_stat_activity; prepared transactions and sessions of superusers count too. Then apply again."
				},
				"properties-differ": {
					title: "The recovered database could not be given the settings and grants of the old one[: {detail}].",
					hint: "The swap was rolled back. Compare pg_database and pg_db_role_setting; a grant of a role that is gone is a usual cause."
				},
				"properties-not-given": {
					title: "Not all that belonged to the database itself[ {database}] can be given to the restored one[: {detail}].",
					hint: "Set it by hand: `ALTER DATABASE \u2026 SET \u2026`. Of parameters with a dot the passport holds no value but a seal, because they may be secrets; and what loads a library is left to you, because one that is not there lets nobody in."
				},
				"database-property-differs": {
					title: "Something that belongs to the database itself differs: its owner, a grant, a setting.",
					hint: "It stands in no dump. See what changed: `lastro passport diff BEFORE AFTER`."
				},
				"nothing-kept": {
					title: "There is nothing that an earlier recovery kept[ of {name}].",
					hint: "See what there is: `lastro recover status`."
				},
				"nothing-to-undo": {
					title: "What is in place[ of {name}] took the place of nothing that is kept.",
					hint: "The last recovery found nothing under that name and put nothing aside, or somebody made or renamed it by hand. What an earlier recovery kept[, {kept} the newest,] was in place before that: bring it back by two renames if it is what you want (docs/recover.md, By hand)."
				},
				"no-newer-backup": {
					title: "No good backup is newer than the recovery[ of {since:date}].",
					hint: "Take one of the recovered database first: `lastro backup`, and prove it: `lastro restore-drill`."
				},
				"kept-subscribes": {
					title: "What was kept still subscribes to another server[: {name}], and cannot be dropped so.",
					hint: "Run the printed command, which takes the subscriptions out and leaves their slots; then drop again."
				},
				"kept-not-dropped": {
					title: "Something outside still refers to what was kept[: {detail}].",
					hint: "Look at each of them first: they would go with it."
				},
				"safety-not-rotated": {
					title: "Safety backups could not be rotated[: {detail}].",
					hint: "What was to be dropped is dropped. Mend the cause; the next `recover drop-old` rotates again."
				},
				"loss-not-counted": {
					title: "What was left behind could not be counted[: {detail}].",
					hint: "It is all there, in the database that was kept; compare by hand."
				},
				"tenant-unknown": {
					title: "The backup holds no tenant[ {tenant}].",
					hint: "See the names: `lastro passport show FILE`."
				},
				"outside-references": {
					title: "Objects outside of the tenant refer to it and cannot follow[: {count}][, e.g. {object}].",
					hint: "They would go on reading the old schema. Drop them, recover, and make them again; the findings name each."
				},
				"outside-reference": {
					title: "This object refers to the tenant\u2019s schema from outside.",
					hint: "Drop it before the recovery and make it again afterwards, from its definition."
				},
				"large-objects-not-recovered": {
					title: "Large objects that this tenant names are not recovered with it[: {count}][, e.g. in {object}].",
					hint: "They belong to no schema. The recovered rows will name those that the database has now under the same numbers; what was changed or removed in them since the backup stays so."
				},
				"large-objects-gone": {
					title: "The recovered rows name large objects that are not there any more[: {count}][, e.g. in {object}].",
					hint: "The backup has them: fetch them from a drill of it, under the same numbers (docs/recover.md, One tenant)."
				},
				"shared-rows-gone": {
					title: "Rows of the tenant point to shared rows that are not there any more[: {detail}].",
					hint: "They were removed after the backup. Bring them back first, from a drill of the same backup or by hand, and recover again."
				},
				"outside-key-breaks": {
					title: "A foreign key from outside would not hold against the backup.",
					hint: "Rows of {schema|the other schema} point to rows that the backup does not have: mend or remove those rows first."
				}
			};
			let remoteReasons = {
				"remote-host-key-changed": {
					title: "The remote shows another key than the pinned one[: {remote}].",
					hint: "Nothing was sent. When the machine was set up anew, read its key on the machine itself (`cat /etc/ssh/ssh_host_ed25519_key.pub`) and change `known-hosts` in a reviewed commit; else somebody stands between. [It said: {detail}]"
				},
				"remote-login-refused": {
					title: "The remote refuses the login[: {remote}].",
					hint: "Look at `user`, at the key, and at `authorized_keys` of the account there; the set-up of the remote prints the line. [It said: {detail}]"
				},
				"remote-key-unusable": {
					title: "The private key for the remote cannot be used[: {remote}].",
					hint: "It must be a whole private key of OpenSSH without passphrase; check the secret or the file. [It said: {detail}]"
				},
				"remote-unreachable": {
					title: "The remote cannot be reached[: {remote}].",
					hint: "Look at the machine, its name, its port and the line. [It said: {detail}]"
				},
				"remote-silent": {
					title: "The remote does not answer[: {remote}].",
					hint: "The line is there, or pretends to be, and nobody speaks. Look at the machine and at firewalls in between. [{detail}]"
				},
				"remote-connection-lost": {
					title: "The connection to the remote was lost, several times[: {remote}].",
					hint: "What arrived is kept there; the next run goes on from it. [It said: {detail}]"
				},
				"remote-full": {
					title: "The disk of the remote is full[: {remote}].",
					hint: "What lies there is whole. Make room, or lower `keep.days` of the remote. [It said: {detail}]"
				},
				"remote-read-only": {
					title: "The disk of the remote cannot be written[: {remote}].",
					hint: "It is mounted read-only, perhaps by the kernel after an error: look at `dmesg` there. [It said: {detail}]"
				},
				"remote-busy": {
					title: "Somebody else is writing to the remote[: {remote}].",
					hint: "Two machines, or two configurations, may use the same directory there; each needs one of its own. [It said: {detail}]"
				},
				"remote-tool-missing": {
					title: "A program that the copy needs is missing[: {detail}].",
					hint: "Install rsync and the client of OpenSSH here, and rsync there: `apt-get install rsync openssh-client`."
				},
				"remote-refused": {
					title: "The remote refuses what it was asked[: {remote}].",
					hint: "Its forced command or its shell does not let it through; the set-up of the remote tests it. [It said: {detail}]"
				},
				"remote-hash-differs": {
					title: "What arrived on the remote is not what was sent, twice[: {detail}].",
					hint: "It does not count and was not taken into the tree. The memory or the disk of one of the machines may be dying."
				},
				"remote-moved-on": {
					title: "The remote was changed while it was written to[: {remote}].",
					hint: "Run it again. When it happens again, another machine writes to the same directory. [It said: {detail}]"
				},
				"remote-unmounted": {
					title: "The disk of the remote is not mounted[: {detail}].",
					hint: "Mount it and run again; nothing was written."
				},
				"source-changed": {
					title: "Backups here changed while they were being copied[: {detail}].",
					hint: "Run it again when no other script writes into the directory of backups."
				},
				"transfer-failed": {
					title: "The program rsync failed[: {remote}].",
					hint: "Look at what it said[: {detail}]."
				}
			};
			let retentionReasons = {
				"within-policy": {
					title: "Within what is kept.",
					hint: ""
				},
				"beyond-policy": {
					title: "Older than what is kept.",
					hint: ""
				},
				"first-of-week": {
					title: "First good backup of its week.",
					hint: ""
				},
				"first-of-month": {
					title: "First good backup of its month.",
					hint: ""
				},
				"recovery-open": {
					title: "What its recovery put aside is still kept.",
					hint: "Drop that first: `lastro recover drop-old`."
				},
				"no-newer-regular": {
					title: "No good backup in the tiers is newer.",
					hint: "Take one of what is in place now: `lastro backup`."
				},
				frozen: {
					title: "Would be removed, but removing is frozen.",
					hint: ""
				},
				"not-counted-future": {
					title: "Dated in the future: does not count, is not removed.",
					hint: ""
				},
				"not-counted-unverified": {
					title: "Not verified: does not count, is not removed.",
					hint: ""
				},
				"not-counted-incomplete": {
					title: "Incomplete: does not count, is not removed.",
					hint: ""
				},
				"not-counted-foreign": {
					title: "Made by another tool: does not count, is not removed.",
					hint: ""
				},
				"clock-behind-backup": {
					title: "The clock stands before the newest backup[: {name}].",
					hint: "Set the clock (`timedatectl`, chrony). Nothing is removed until it is right."
				},
				"clock-behind-ledger": {
					title: "The clock stands before the last run in the ledger[: {name:date}].",
					hint: "Set the clock (`timedatectl`, chrony). Nothing is removed until it is right."
				},
				"backup-directory-is-link": {
					title: "A tier directory is a symbolic link[: {path}].",
					hint: "Make it a real directory, or mount the volume there: hard links do not reach through a link."
				},
				"promoted-copy-differs": {
					title: "The copy of a backup in another tier is not the same file[: {copy}].",
					hint: "Something wrote to it. Compare both with `sha256sum`, keep the one its passport names, move the other away."
				},
				"retention-survivor-missing": {
					title: "A backup that must outlive what is removed is not there as expected[: {path}].",
					hint: "Nothing more was removed. Look who else deletes or writes in the backup directory."
				},
				"torn-line-moved-aside": {
					title: "The last line of the ledger was torn and has been moved aside.",
					hint: "A run died while writing it. `lastro history --verify` proves that the rest is whole."
				},
				configuration: {
					title: "The configuration or an input is wrong.",
					hint: "The log names each place and what is legal; `lastro config check` says the same."
				},
				"command-failed": {
					title: "A program that Lastro called failed[: {detail}].",
					hint: "Its last lines are in the log."
				}
			};
			let stagingReasons = {
				"docker-missing": {
					title: "Docker is not installed on the drill\u2019s host.",
					hint: "Install it (`apt-get install docker.io docker-compose`), or set `drill.staging: local`."
				},
				"docker-unreachable": {
					title: "The Docker daemon does not answer[: {detail}].",
					hint: "Start it (`systemctl start docker`), and see that the runner\u2019s user is in the group docker."
				},
				"docker-remote": {
					title: "The Docker engine is on another host[: {endpoint}].",
					hint: "A drill reaches its container by a port of this host: unset `DOCKER_HOST` and use the engine here, or drill on that host."
				},
				"compose-missing": {
					title: "Docker Compose is not installed on the drill\u2019s host.",
					hint: "Install it: `apt-get install docker-compose`, or the plugin `docker-compose-plugin` of Docker\u2019s own packages."
				},
				"image-missing": {
					title: "The image is not here and could not be fetched[: {image}][: {detail}].",
					hint: "Fetch it on the drill\u2019s host[: `docker pull {image}`], or correct its name in .github/lastro.yml."
				},
				"port-taken": {
					title: "The port that the drill should publish is taken[: {port}].",
					hint: "See who has it[: `ss -ltnp sport = :{port}`], or leave the port out: then a free one is chosen."
				},
				"container-failed": {
					title: "A container of the drill did not come up, or ended[: {service}][: {detail}].",
					hint: "The log has its last lines. Check the image and what it needs of its environment."
				},
				"container-out-of-memory": {
					title: "A container of the drill was killed for lack of memory[: {service}].",
					hint: "Give the host more memory or swap, or drill when less else runs. The backup itself was not judged."
				},
				"target-unreachable": {
					title: "The separate server of the drill cannot be reached, or refuses the login[: {server}][: {detail}].",
					hint: "Check `drill.server` in .github/lastro.yml and the secret it names; try it with `psql` on the drill\u2019s host."
				},
				"target-privileges": {
					title: "The drill cannot restore everything on the separate server[: {detail}].",
					hint: "Name a superuser of a server that takes writes in `drill.server`: owners and grants are restored, too."
				},
				"target-looks-like-source": {
					title: "The target of the drill is on the server of a source[: {target} beside {source}].",
					hint: "Choose another server in `drill.server`. To drill there all the same, type its name[: `lastro restore-drill --confirm-target {target}`]."
				},
				"target-not-empty": {
					title: "The target of the drill is not empty[: {target}][, {tables} tables].",
					hint: "Name another database in `drill.server`. To set this one aside during the drill, type its name[: `lastro restore-drill --confirm-target {target}`]."
				},
				"target-in-use": {
					title: "The database of the target\u2019s name could not be set aside[: {target}][: {detail}].",
					hint: "Somebody is connected to it. End that session, or name another database in `drill.server`."
				},
				"staging-left": {
					title: "Something that the drill made for staging could not be removed[: {left}].",
					hint: "The next drill tries again. By hand: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`."
				}
			};
			let tenantReasons = {
				"tenant-proven": {
					title: "The tenant[ {tenant}] was restored alone and is, row for row, what the passport says of it.",
					hint: ""
				},
				"tenant-not-alone": {
					title: "The backup restores as a whole, but its tenant[ {tenant}] does not restore alone[: {detail}].",
					hint: "Run `lastro restore-drill --tenant {tenant|NAME}` and read what stopped it. Until then only the whole can be recovered."
				}
			};
			let recovery = {
				labels: {
					plan: "Plan",
					done: "What was done",
					database: "Database",
					expected: "expected {duration} (from {runs} earlier drills of about this size)",
					kept: "kept as",
					lost: "Not in {against} \u2014 rows more now: {rows} \u00b7 tables that differ: {tables} (counted {at:date})",
					nothingLost: "Not in {against}: nothing; every table is the same (counted {at:date})",
					perTable: "Tables that differ",
					schema: "Schema",
					table: "Table",
					newestNow: "Newest row now",
					newestThen: "there",
					rowsAhead: "Rows more",
					tables: "Tables",
					sameSchemas: "Schemas that are the same in both: {count}",
					rowsNow: "Rows now",
					rowsThen: "there",
					next: "Commands"
				},
				steps: {
					"safety-backup": "Back up what is there now, to {object}.",
					"no-safety-backup": "No safety backup is taken: {object}.",
					beside: "Restore the backup beside it, into {object}.",
					validate: "Compare every object, row and sequence with the passport of {object}.",
					analyze: "Collect the planner\u2019s statistics of {object}.",
					carry: "Carry the tenant into the living database, as {object}.",
					swap: "Swap in one transaction: {object} takes the name {database}; sessions are ended, new ones wait.",
					"swap-missing": "Give the restored database the name {object}; there is none of this name now.",
					"swap-schema": "Swap in one transaction: the schema becomes {object}; its tables are locked meanwhile.",
					references: "Make anew, in the same transaction, what refers to it from outside: {object}.",
					keep: "Keep what was there, unchanged, as {object}, until lastro recover drop-old.",
					undo: "Give the name back to {object}, in one transaction.",
					drop: "Drop {object}; nothing brings it back but a backup."
				},
				commands: {
					apply: "Do exactly this plan:",
					undo: "Undo: what was there before comes back, what is there now is kept:",
					"undo-by-hand": "The same without Lastro, in psql:",
					resume: "Finish or undo what a killed recovery left:",
					"drop-old": "When nobody needs what was kept any more:",
					unsubscribe: "Take its subscriptions out; their slots on the other server stay, drop those that nobody uses:",
					globals: "Make the missing roles from the backup\u2019s globals:"
				}
			};
			let status_status = {
				labels: {
					title: "STATUS",
					system: "SYSTEM STATUS",
					backups: "BACKUPS",
					procedures: "LAST RUNS",
					remarks: "NEEDS A LOOK",
					procedure: "Procedure",
					when: "When",
					neverRan: "Nothing has run on this host yet.",
					details: "Details"
				},
				results: {
					ok: "All systems are well",
					unknown: "Not everything could be looked at",
					warning: "Something needs a look",
					critical: "Something needs a person",
					emergency: "Something needs a person now"
				},
				phrases: {
					ago: (duration) => `${duration} ago`,
					every: (duration) => `every ${duration}; Ctrl-C ends it`
				}
			};
			let syncLabels = {
				title: "Plan for the remote",
				tier: "Tier",
				loose: "Loose",
				new: "New",
				changed: "Changed",
				vanished: "Vanished",
				same: "Same",
				bytes: "To send",
				total: "Total",
				closed: "Closed gates",
				override: "When you know why, once"
			};
			let syncPhrases = {
				sent: (bytes, files) => `${files} files, ${bytes}`,
				expected: (time) => `Expected time of sending: ${time}`,
				linked: (files) => `Same content as another file, linked and not sent: ${files}`,
				adopted: (files) => `Left by a run that did not finish, and as they must be: ${files}`,
				mended: (files) => `Missing or damaged there, sent again: ${files}`,
				pruned: (files) => `Leave the history of the remote: ${files}`,
				keptProven: (files) => `Stay in it because a drill has restored them: ${files}`,
				cleaned: (files) => `Left half sent for two weeks by a run that was cut, removed there: ${files}`
			};
			let en = {
				labels,
				phrases,
				differences,
				steps,
				checks,
				metrics,
				progress,
				verdicts: {
					planned: {
						word: "PLANNED",
						result: "ONLY PLANNED: NOTHING WAS WRITTEN OR REMOVED"
					},
					complete: {
						word: "COMPLETE",
						result: "BACKUP COMPLETE AND READ BACK"
					},
					failed: {
						word: "FAILED",
						result: "BACKUP FAILED"
					},
					restorable: {
						word: "RESTORABLE",
						result: "BACKUP VALID AND RESTORABLE"
					},
					"not-restorable": {
						word: "NOT RESTORABLE",
						result: "BACKUP NOT RESTORABLE AS IT SHOULD BE"
					},
					recovered: {
						word: "RECOVERED",
						result: "RECOVERED AND VALIDATED; WHAT WAS THERE IS KEPT"
					},
					undone: {
						word: "UNDONE",
						result: "THE RECOVERY WAS UNDONE; BOTH DATABASES ARE KEPT"
					},
					dropped: {
						word: "DROPPED",
						result: "WHAT WAS KEPT WAS DROPPED"
					},
					"not-changed": {
						word: "NOT CHANGED",
						result: "THERE WAS NOTHING TO DO"
					},
					refused: {
						word: "REFUSED",
						result: "REFUSED: NOTHING WAS CHANGED"
					},
					"rolled-back": {
						word: "ROLLED BACK",
						result: "TAKEN BACK: PRODUCTION IS AS IT WAS"
					},
					"recover-failed": {
						word: "FAILED",
						result: "STOPPED HALF-WAY: A PERSON IS NEEDED"
					},
					"recover-planned": {
						word: "PLANNED",
						result: "ONLY PLANNED: NOTHING WAS CHANGED"
					},
					"cannot-judge": {
						word: "CANNOT JUDGE",
						result: "THE BACKUP COULD NOT BE JUDGED"
					},
					"restore-check-cannot-judge": {
						word: "CANNOT JUDGE",
						result: "THE MIGRATION COULD NOT BE JUDGED"
					},
					made: {
						word: "MADE",
						result: "THE PASSPORT SAYS WHAT THE DUMP HOLDS"
					},
					"not-made": {
						word: "NOT MADE",
						result: "NO PASSPORT WAS WRITTEN"
					},
					safe: {
						word: "SAFE",
						result: "THE MIGRATION LOSES NOTHING THAT MUST STAY"
					},
					unsafe: {
						word: "UNSAFE",
						result: "THE MIGRATION MUST NOT GO LIVE LIKE THIS"
					},
					"drill-check-cannot-judge": {
						word: "CANNOT JUDGE",
						result: "THE DRILL COULD NOT BE CHECKED"
					},
					trustworthy: {
						word: "TRUSTWORTHY",
						result: "THE DRILL CATCHES WHAT IT MUST CATCH"
					},
					untrustworthy: {
						word: "UNTRUSTWORTHY",
						result: "THE DRILL IS NOT TO BE RELIED UPON"
					},
					synced: {
						word: "SYNCED",
						result: "THE REMOTE HAS ALL THAT IS HERE"
					},
					"offsite-sync-planned": {
						word: "PLANNED",
						result: "ONLY PLANNED: NOTHING WAS SENT"
					},
					"offsite-sync-refused": {
						word: "REFUSED",
						result: "REFUSED: NOTHING WAS SENT, THE REMOTE IS AS IT WAS"
					},
					"offsite-sync-failed": {
						word: "FAILED",
						result: "THE COPY FAILED; WHAT WAS THERE IS STILL THERE"
					},
					"in-sync": {
						word: "IN SYNC",
						result: "LOCAL AND REMOTE IN SYNC"
					},
					drift: {
						word: "DRIFT",
						result: "A COPY IS NOT WHAT IT SHOULD BE"
					},
					unreachable: {
						word: "UNREACHABLE",
						result: "NOT EVERY COPY COULD BE VERIFIED"
					},
					ok: {
						word: "OK",
						result: "ALL SYSTEMS NORMAL"
					},
					warning: {
						word: "WARNING",
						result: "LOOK AT IT IN DAYLIGHT"
					},
					critical: {
						word: "CRITICAL",
						result: "DO SOMETHING ABOUT IT TODAY"
					},
					emergency: {
						word: "EMERGENCY",
						result: "DO SOMETHING ABOUT IT NOW"
					},
					unknown: {
						word: "UNKNOWN",
						result: "NOT EVERYTHING COULD BE LOOKED AT"
					}
				},
				recovery,
				migration,
				playbook,
				notices,
				status: status_status,
				faults: {
					...backupFaults,
					...contentFaults
				},
				faultGroups,
				matrixLabels,
				matrixPhrases,
				diskLabels,
				diskPhrases,
				diskDifferences,
				copiesLabels,
				copiesPhrases,
				offsiteSetup,
				syncLabels,
				syncPhrases,
				reasons: {
					...backupReasons,
					...retentionReasons,
					...drillReasons,
					...tenantReasons,
					...foreignReasons,
					...stagingReasons,
					...contentReasons,
					...recoverReasons,
					...checkReasons,
					...drillCheckReasons,
					...applicationReasons,
					...composeReasons,
					...noticeReasons,
					...diskReasons,
					...measureReasons,
					...remoteReasons,
					...offsiteSyncReasons,
					...offsiteAgeReasons,
					...offsiteSetupReasons,
					...offsiteVerifyReasons
				}
			};
			let check_names_faultGroups = {
				harmless: "Inofensivas",
				file: "Arquivo",
				dump: "Dump",
				passport: "Passaporte",
				catalogue: "Cat\u00e1logo",
				rows: "Registros",
				values: "Valores",
				sequences: "Sequ\u00eancias",
				permissions: "Permiss\u00f5es",
				extensions: "Extens\u00f5es",
				roles: "Roles",
				tenants: "Tenants",
				collation: "Collation",
				time: "Tempo",
				staging: "Staging",
				backend: "Backend"
			};
			let check_names_matrixLabels = {
				title: "Matriz de detec\u00e7\u00e3o",
				outcomes: {
					caught: "detectada",
					missed: "n\u00e3o detectada",
					silent: "em sil\u00eancio, como deve ser",
					alarmed: "alarme falso",
					"not-tried": "n\u00e3o testada"
				},
				group: "Grupo",
				fault: "Falha",
				outcome: "Resultado",
				came: "O que veio",
				why: "Por qu\u00ea",
				cleanRuns: "Rodadas limpas",
				caught: "Falhas detectadas",
				falseAlarms: "Alarmes falsos",
				notTried: "N\u00e3o testadas",
				sample: "amostra criada para a verifica\u00e7\u00e3o"
			};
			let check_names_matrixPhrases = {
				caught: (caught, tried) => `${caught}/${tried} detectadas`,
				alarms: (count, figure, runs) => `${figure} ${count === 1 ? "alarme falso" : "alarmes falsos"} em ${runs} ${runs === "1" ? "rodada limpa" : "rodadas limpas"}`,
				notTried: (figure) => `${figure} n\u00e3o testadas`,
				subject: (name, seed) => `Backup bom: ${name}; semente ${seed}`
			};
			let copies_copiesLabels = {
				title: "Backups daqui e de l\u00e1",
				local: "Backups locais",
				remote: "Backups remotos",
				remoteName: "Remoto",
				tier: "Camada",
				total: "Total",
				keptThere: "Guardados s\u00f3 l\u00e1",
				unreachable: "n\u00e3o alcan\u00e7ado"
			};
			let copies_copiesPhrases = {
				read: (files, of) => `Lidos por inteiro: ${files} de ${of} arquivos`,
				within: (days, oldest) => `cada arquivo em at\u00e9 ${days} ${days === "1" ? "dia" : "dias"}${oldest === "" ? "" : `, a leitura mais antiga \u00e9 de ${oldest}`}`
			};
			let differences_differences = {
				kinds: {
					columns: "coluna",
					constraints: "constraint",
					"foreign-keys": "fk",
					functions: "fun\u00e7\u00e3o",
					grants: "privil\u00e9gios de",
					indexes: "\u00edndice",
					matviews: "view materializada",
					owners: "dono de",
					partitions: "parti\u00e7\u00e3o",
					policies: "pol\u00edtica",
					sequences: "sequ\u00eancia",
					triggers: "trigger",
					types: "tipo",
					"unique-constraints": "unique",
					views: "view"
				},
				counts: (object, expected, actual) => `${object} ${expected} \u2192 ${actual}`,
				changed: (object) => `${object} com outro conte\u00fado`,
				missing: (object) => `falta ${object}`,
				unexpected: (object) => `${object} a mais`,
				differs: (object) => `${object} difere`,
				damaged: (object) => `${object} danificado`,
				orphans: (key, count, figure) => `${key} tem ${figure} ${count === 1 ? "\u00f3rf\u00e3o" : "\u00f3rf\u00e3os"}`,
				more: (figure) => `mais ${figure}`
			};
			let disk_diskLabels = {
				title: "Status do sistema",
				levels: {
					ok: "OK",
					unknown: "desconhecido",
					warning: "AVISO",
					critical: "CR\u00cdTICO",
					emergency: "EMERG\u00caNCIA"
				},
				host: "Host",
				filesystem: "Sistema de arquivos",
				used: "Em uso",
				free: "Livre",
				inodes: "Inodes",
				trend: "Tend\u00eancia",
				full: "Cheio",
				backups: "Backups",
				backupDetails: "Detalhes dos backups",
				tiers: {
					daily: "Di\u00e1rios",
					weekly: "Semanais",
					monthly: "Mensais",
					loose: "Fora das camadas"
				},
				total: "Total",
				source: "Fonte",
				newest: "Mais novo",
				growth: "Cresce",
				growers: "O que mais cresceu",
				docker: "Docker",
				dockerParts: {
					images: "Imagens",
					containers: "Cont\u00eaineres",
					volumes: "Volumes",
					"build-cache": "Cache de build"
				},
				databases: "Bancos de dados",
				skipped: "N\u00e3o medidos",
				skipReasons: {
					pseudo: "n\u00e3o h\u00e1 disco por tr\u00e1s",
					memory: "em mem\u00f3ria",
					image: "uma imagem, sempre cheia",
					duplicate: "j\u00e1 mostrado",
					hidden: "outro est\u00e1 montado por cima",
					container: "de um cont\u00eainer",
					ignored: "exclu\u00eddo pela configura\u00e7\u00e3o"
				},
				states: {
					measured: "medido",
					hanging: "n\u00e3o responde",
					missing: "n\u00e3o montado",
					unreadable: "ileg\u00edvel"
				},
				readOnly: {
					no: "grav\u00e1vel",
					mount: "somente leitura aqui",
					superblock: "SOMENTE LEITURA",
					emergency: "GRAVA\u00c7\u00c3O PARADA"
				},
				changes: "O que mudou",
				transitions: {
					raised: "novo",
					escalated: "pior",
					eased: "melhor",
					resolved: "encerrado",
					reminder: "ainda"
				},
				confidence: {
					low: "um palpite",
					medium: "prov\u00e1vel",
					high: "certo"
				},
				advice: "O que pode ser liberado",
				notReached: "n\u00e3o alcan\u00e7ado",
				notListed: "n\u00e3o se sabe o que h\u00e1 ali"
			};
			let disk_diskPhrases = {
				backups: (count, figure) => `${figure} ${count === 1 ? "backup" : "backups"}`,
				filesystems: (count, figure, hosts) => `${figure} ${count === 1 ? "sistema" : "sistemas"} de arquivos em ${hosts} ${hosts === "1" ? "host" : "hosts"}`,
				alerts: (count, figure) => `${figure} ${count === 1 ? "alerta" : "alertas"}`,
				fullIn: (when, range) => `cheio em ${when} (${range})`,
				grown: (bytes, days) => `+${bytes} em ${days} dias`,
				reclaimable: (bytes) => `${bytes} podem ser liberados`,
				none: "nada a dizer"
			};
			let disk_differences_diskDifferences = {
				host: {
					expected: "alcan\u00e7ado",
					actual: "n\u00e3o alcan\u00e7ado"
				},
				docker: {
					expected: "uma resposta",
					actual: "nenhuma"
				},
				databases: {
					expected: "medido",
					actual: "n\u00e3o medido"
				},
				tree: {
					expected: "lido por inteiro",
					actual: "n\u00e3o lido por inteiro"
				},
				directory: {
					expected: "lido por inteiro",
					actual: "n\u00e3o lido por inteiro"
				},
				"clock-skew": {
					expected: "errado em no m\u00e1ximo {limit:duration}",
					actual: "{skew:duration}"
				},
				"mount-missing": {
					expected: "montado",
					actual: "n\u00e3o montado"
				},
				"filesystem-hanging": {
					expected: "uma resposta a tempo",
					actual: "nenhuma"
				},
				"filesystem-unreadable": {
					expected: "leg\u00edvel",
					actual: "ileg\u00edvel"
				},
				"stopped-writing": {
					expected: "grav\u00e1vel",
					actual: "grava\u00e7\u00e3o parada pelo kernel"
				},
				"read-only": {
					expected: "grav\u00e1vel",
					actual: "somente leitura"
				},
				"write-refused": {
					expected: "um byte gravado",
					actual: "n\u00e3o gravado"
				},
				"filesystem-errors": {
					expected: "nenhum erro",
					actual: "{errors}"
				},
				"space-low": {
					expected: "[abaixo de {limitPercent:percent}][mais de {limitFree:bytes} livres]",
					actual: "{percent:percent}, {free:bytes} livres"
				},
				"inodes-low": {
					expected: "abaixo de {limitPercent:percent}",
					actual: "{percent:percent}, {freeInodes} livres"
				},
				"fills-soon": {
					expected: "n\u00e3o em {horizon:duration}",
					actual: "em {seconds:duration}[ ({earliest:duration} \u2013 {latest:duration})]"
				},
				"backups-missing": {
					expected: "o diret\u00f3rio",
					actual: "n\u00e3o existe"
				},
				"backups-mount-lost": {
					expected: "num sistema de arquivos pr\u00f3prio",
					actual: "no de {mountPoint}"
				},
				"directory-missing": {
					expected: "o diret\u00f3rio",
					actual: "n\u00e3o existe"
				},
				"passports-missing": {
					expected: "um passaporte ao lado de cada dump",
					actual: "{count} sem"
				},
				"future-dated-backup": {
					expected: "nenhum do futuro",
					actual: "{count}"
				},
				"backup-gap": {
					expected: "um backup de cada dia",
					actual: "nenhum de {days}"
				},
				"next-backup-does-not-fit": {
					expected: "{needed:bytes} livres",
					actual: "{free:bytes} livres"
				},
				"next-backup-unjudged": {
					expected: "espa\u00e7o livre conhecido",
					actual: "n\u00e3o medido"
				},
				"backup-overdue": {
					expected: "no m\u00e1ximo {limit:duration} de idade",
					actual: "{age:duration|nenhum ainda}"
				},
				"offsite-sync-overdue": {
					expected: "no m\u00e1ximo {limit:duration} de idade",
					actual: "{age:duration|nenhuma ainda}"
				},
				"restore-drill-overdue": {
					expected: "no m\u00e1ximo {limit:duration} de idade",
					actual: "{age:duration|nenhum ainda}"
				}
			};
			let faults_backup_backupFaults = {
				"good-backup-as-it-is": "O backup bom, como est\u00e1",
				"staging-of-foreign-settings": "Staging com outro fuso, estilo de data e d\u00edgitos de ponto flutuante",
				"staging-of-other-locale": "Staging com outro locale",
				"staging-of-newer-major": "Staging em um PostgreSQL mais novo",
				"staging-in-container": "Staging em um cont\u00eainer",
				"collation-not-installed-here": "A collation da produ\u00e7\u00e3o n\u00e3o est\u00e1 instalada aqui",
				"extension-of-other-version": "Uma extens\u00e3o em outra vers\u00e3o",
				"dump-in-other-frame": "O dump em outra compress\u00e3o",
				"dump-without-comments": "Dump sem coment\u00e1rios",
				"clock-a-little-behind": "O rel\u00f3gio dois minutos atrasado",
				"rows-in-other-order": "Registros em outra ordem",
				"rows-written-again": "Registros regravados",
				"keys-of-jsonb-in-other-order": "Chaves de jsonb em outra ordem",
				"column-came-and-went": "Uma coluna criada e removida",
				"sequence-ahead": "Uma sequ\u00eancia que avan\u00e7ou",
				"indexes-built-anew": "\u00cdndices reconstru\u00eddos",
				"values-stored-otherwise": "Valores armazenados de outra forma",
				"comment-changed": "Um coment\u00e1rio alterado",
				"file-empty": "O arquivo est\u00e1 vazio",
				"file-cut-to-1": "O arquivo foi cortado em 1 %",
				"file-cut-to-50": "O arquivo foi cortado em 50 %",
				"file-cut-to-99": "O arquivo foi cortado em 99 %",
				"file-byte-appended": "Um byte acrescentado ao arquivo",
				"file-bit-flipped-at-start": "Um bit invertido no in\u00edcio do arquivo",
				"file-bit-flipped-within": "Um bit invertido no meio do arquivo",
				"file-bit-flipped-at-end": "Um bit invertido no fim do arquivo",
				"file-sector-zeroed": "Um setor do arquivo lido como zeros",
				"file-of-other-backup": "O arquivo de outro backup com este nome",
				"file-missing": "O arquivo sumiu",
				"sealed-empty": "Um arquivo vazio, lacrado assim",
				"sealed-cut-to-1": "Cortado em 1 % antes de lacrado",
				"sealed-cut-to-50": "Cortado em 50 % antes de lacrado",
				"sealed-cut-to-99": "Cortado em 99 % antes de lacrado",
				"sealed-bit-flipped": "Um bit invertido antes de lacrado",
				"sealed-sector-zeroed": "Um setor de zeros antes de lacrado",
				"archive-cut-to-1": "O arquivo interno foi cortado em 1 %",
				"archive-cut-to-50": "O arquivo interno foi cortado em 50 %",
				"archive-cut-to-99": "O arquivo interno foi cortado em 99 %",
				"archive-no-archive": "Outra coisa em vez do arquivo interno",
				"archive-of-newer-format": "Arquivo interno de um formato futuro",
				"sealed-garbage-appended": "Lixo acrescentado antes de lacrado",
				"dump-of-schema-only": "Dump s\u00f3 do schema",
				"dump-of-rows-only": "Dump s\u00f3 dos registros",
				"dump-without-schema": "Dump s\u00f3 da se\u00e7\u00e3o de dados",
				"dump-without-keys": "Dump sem \u00edndices e chaves",
				"dump-without-large-objects": "Dump sem large objects",
				"dump-without-privileges": "Dump sem privil\u00e9gios",
				"dump-without-rows-of-a-table": "Dump sem os registros de uma tabela",
				"dump-without-a-table": "Dump sem uma tabela",
				"dump-without-a-tenant": "Dump sem um tenant",
				"dump-of-one-tenant": "Dump de um s\u00f3 tenant",
				"dump-of-empty-database": "Dump de um banco vazio",
				"dump-of-other-database": "Dump de outro banco",
				"archive-letter-changed": "Uma letra de um registro alterada no arquivo interno",
				"dump-by-inserts": "Registros no dump como INSERT, em que \u22120 vira 0",
				"passport-empty": "O passaporte est\u00e1 vazio",
				"passport-cut": "O passaporte foi cortado",
				"passport-no-json": "O passaporte n\u00e3o \u00e9 JSON",
				"passport-of-unknown-format": "Passaporte de formato desconhecido",
				"passport-without-schemas": "Passaporte que perdeu os schemas",
				"passport-counts-halves": "Passaporte que conta meio registro",
				"passport-with-hostile-role": "Passaporte com SQL nos atributos de uma role",
				"passport-with-unknown-group": "Passaporte cujas roles pertencem a um grupo inexistente",
				"passport-missing": "O passaporte sumiu",
				"passport-of-other-backup": "O passaporte de outro backup",
				"passport-of-empty-database": "O passaporte de um banco vazio",
				"passport-with-other-hash": "Passaporte com outro hash",
				"passport-with-other-size": "Passaporte com outro tamanho",
				"passport-with-other-plain-size": "Passaporte com outro tamanho descomprimido",
				"passport-row-added": "Passaporte editado: um registro a mais",
				"passport-fingerprint-changed": "Passaporte editado: outra impress\u00e3o digital",
				"passport-without-a-tenant": "Passaporte editado: um tenant a menos",
				"extension-dropped": "Uma extens\u00e3o que o dump n\u00e3o cria",
				"extension-not-installed-here": "Uma extens\u00e3o que n\u00e3o est\u00e1 instalada aqui",
				"role-missing-in-globals": "Uma role que os globais n\u00e3o criam",
				"globals-missing": "Os globais sumiram",
				"globals-edited": "Os globais foram editados",
				"globals-empty": "Os globais est\u00e3o vazios",
				"role-unknown-to-passport": "Uma role que o passaporte n\u00e3o cita",
				"backup-stale": "O backup est\u00e1 velho",
				"backups-in-future": "Todos os backups datados no futuro",
				"named-backup-in-future": "Um backup datado no futuro, pedido pelo nome",
				"old-rows-under-new-date": "Registros antigos com data nova",
				"disk-full-at-fetch": "O disco enche enquanto o dump \u00e9 buscado",
				"disk-full-at-creation": "O disco enche enquanto o servidor \u00e9 criado",
				"disk-full-at-database": "O disco enche enquanto o banco \u00e9 criado",
				"disk-full-at-load": "O disco enche enquanto os registros s\u00e3o carregados",
				"memory-exhausted": "O servidor n\u00e3o consegue mais mem\u00f3ria",
				"server-killed-at-load": "O servidor \u00e9 morto enquanto os registros s\u00e3o carregados",
				"server-killed-at-validation": "O servidor \u00e9 morto enquanto os registros s\u00e3o comparados",
				"restore-killed": "pg_restore \u00e9 morto por falta de mem\u00f3ria",
				"restore-endless": "Uma restaura\u00e7\u00e3o que demora demais",
				"staging-not-writable": "O diret\u00f3rio de staging n\u00e3o pode ser escrito",
				"staging-path-too-long": "O caminho do staging \u00e9 longo demais para um socket",
				"postgres-not-installed": "Nenhum PostgreSQL instalado",
				"server-newer-than-host": "O servidor era mais novo que o instalado aqui",
				"dump-newer-than-host": "O dump \u00e9 mais novo que o instalado aqui",
				"staging-is-the-source": "O servidor de staging \u00e9 a pr\u00f3pria fonte",
				"other-drill-runs": "Outro ensaio est\u00e1 em andamento",
				"container-port-taken": "A porta do cont\u00eainer est\u00e1 ocupada",
				"container-killed-at-load": "O cont\u00eainer \u00e9 morto enquanto as linhas s\u00e3o carregadas",
				"container-image-missing": "A imagem do cont\u00eainer n\u00e3o est\u00e1 aqui",
				"docker-daemon-gone": "O daemon do Docker n\u00e3o responde",
				"application-serves": "A aplica\u00e7\u00e3o atende com o que foi restaurado",
				"backend-exits": "A aplica\u00e7\u00e3o termina ao iniciar",
				"backend-never-ready": "A aplica\u00e7\u00e3o nunca fica pronta",
				"backend-dies": "A aplica\u00e7\u00e3o morre entre duas sondas",
				"backend-refuses-login": "A aplica\u00e7\u00e3o recusa o login",
				"backend-gives-no-token": "O login n\u00e3o devolve o token",
				"backend-answers-500": "A aplica\u00e7\u00e3o responde com status 500",
				"backend-answers-in-html": "A aplica\u00e7\u00e3o responde em HTML",
				"backend-counts-wrong": "A aplica\u00e7\u00e3o conta uma linha a menos",
				"backend-is-slow": "A aplica\u00e7\u00e3o \u00e9 mais lenta do que o permitido",
				"backend-hangs": "A aplica\u00e7\u00e3o n\u00e3o responde de modo algum",
				"backend-not-here": "A aplica\u00e7\u00e3o n\u00e3o est\u00e1 instalada aqui",
				"backend-role-missing": "A role da aplica\u00e7\u00e3o n\u00e3o est\u00e1 no backup",
				"backend-port-taken": "A porta da aplica\u00e7\u00e3o est\u00e1 ocupada",
				"query-finds-too-much": "Uma consulta sua encontra o que n\u00e3o deveria",
				"query-writes": "Uma consulta sua tenta escrever"
			};
			let faults_content_contentFaults = {
				"index-dropped": "Um \u00edndice removido",
				"index-options-changed": "Um \u00edndice com outras op\u00e7\u00f5es",
				"index-in-other-order": "Um \u00edndice em outra ordem",
				"unique-index-dropped": "Um \u00edndice \u00fanico removido",
				"unique-index-made-plain": "Um \u00edndice \u00fanico que deixou de ser \u00fanico",
				"unique-constraint-dropped": "Uma constraint \u00fanica removida",
				"primary-key-dropped": "Uma chave prim\u00e1ria removida",
				"foreign-key-dropped": "Uma chave estrangeira removida",
				"foreign-key-without-cascade": "Uma chave estrangeira sem cascata",
				"foreign-key-not-valid": "Uma chave estrangeira tornada NOT VALID",
				"foreign-key-to-other-table": "Uma chave estrangeira para outra tabela",
				"check-dropped": "Uma constraint CHECK removida",
				"check-loosened": "Uma constraint CHECK afrouxada",
				"check-not-valid": "Uma constraint CHECK tornada NOT VALID",
				"exclusion-dropped": "Uma constraint de exclus\u00e3o removida",
				"trigger-dropped": "Um trigger removido",
				"trigger-disabled": "Um trigger desativado",
				"trigger-always": "Um trigger que dispara sempre",
				"trigger-at-other-moment": "Um trigger que dispara em outro momento",
				"default-changed": "Um valor padr\u00e3o perdido",
				"not-null-dropped": "Uma coluna que agora aceita nulo",
				"column-of-other-type": "Uma coluna de outro tipo com os mesmos valores",
				"column-renamed": "Uma coluna renomeada",
				"column-dropped": "Uma coluna removida",
				"column-too-many": "Uma coluna a mais",
				"generated-column-made-plain": "Uma coluna gerada que n\u00e3o \u00e9 mais calculada",
				"identity-made-optional": "Uma identidade que pode ser sobreposta",
				"table-unlogged": "Uma tabela tornada UNLOGGED",
				"table-dropped": "Uma tabela removida",
				"table-renamed": "Uma tabela renomeada",
				"table-too-many": "Uma tabela a mais",
				"view-dropped": "Uma view removida",
				"view-changed": "Uma view alterada",
				"view-computes-otherwise": "Uma view que calcula diferente",
				"matview-dropped": "Uma view materializada removida",
				"matview-empty": "Uma view materializada sem dados",
				"function-dropped": "Uma fun\u00e7\u00e3o removida",
				"function-body-changed": "Uma fun\u00e7\u00e3o com outro corpo",
				"function-computes-otherwise": "Uma fun\u00e7\u00e3o que calcula diferente",
				"function-security-definer": "Uma fun\u00e7\u00e3o com os direitos do dono",
				"procedure-dropped": "Um procedimento removido",
				"policy-dropped": "Uma pol\u00edtica removida",
				"policy-opened": "Uma pol\u00edtica que deixa passar todos os registros",
				"policy-for-everybody": "Uma pol\u00edtica para todos",
				"row-security-off": "Seguran\u00e7a em n\u00edvel de linha desligada",
				"enum-label-added": "Um r\u00f3tulo acrescentado a uma enumera\u00e7\u00e3o",
				"domain-rule-dropped": "A regra de um dom\u00ednio removida",
				"schema-too-many": "Um schema a mais",
				"partition-detached": "Uma parti\u00e7\u00e3o desanexada",
				"statistics-dropped": "Um objeto de estat\u00edsticas removido",
				"rule-dropped": "Uma rule removida",
				"large-object-deleted": "Um large object apagado",
				"large-object-byte-changed": "Um byte de um large object alterado",
				"row-deleted": "Um registro apagado",
				"row-duplicated": "Um registro duas vezes",
				"table-emptied": "Uma tabela esvaziada",
				"text-byte-changed": "Um byte de um texto alterado",
				"text-made-null": "Um texto que virou NULL",
				"null-made-empty": "NULL que virou vazio",
				"cent-changed": "Um centavo a mais",
				"row-replaced-by-copy": "Um registro trocado pela c\u00f3pia de outro",
				"rows-swapped-a-value": "Dois registros que trocaram um valor",
				"columns-swapped-values": "Duas colunas que trocaram os valores",
				"times-shifted": "Todos os hor\u00e1rios tr\u00eas horas antes",
				"row-moved-to-other-partition": "Um registro em outra parti\u00e7\u00e3o",
				"older-snapshot": "O dump de um estado mais antigo",
				"newer-snapshot": "O dump de um estado mais novo",
				"rows-point-nowhere": "Registros que apontam para o nada",
				"rows-point-nowhere-unchecked": "Registros que apontam para o nada, com a chave NOT VALID",
				"value-one-byte": "text: um byte",
				"value-normal-form": "text: outra forma normal Unicode",
				"value-case-only": "citext: mai\u00fasculas",
				"value-trailing-blank": "text: um espa\u00e7o no fim",
				"value-null-or-empty": "text: vazio em vez de NULL",
				"value-null-or-word": "varchar: a palavra NULL em vez de NULL",
				"value-null-or-zero": "integer: 0 em vez de NULL",
				"value-line-break": "text: outra quebra de linha",
				"value-escape": "text: um escape resolvido",
				"value-scale": "numeric: outra escala",
				"value-last-digit": "numeric: o \u00faltimo d\u00edgito",
				"value-last-bit": "double precision: o \u00faltimo bit",
				"value-last-bit-of-real": "real: o \u00faltimo bit",
				"value-negative-zero": "double precision: \u22120 em vez de 0",
				"value-not-a-number": "double precision: infinito em vez de NaN",
				"value-microsecond": "timestamptz: um microssegundo",
				"value-zone": "timestamptz: outro fuso",
				"value-zone-of-time": "timetz: outro fuso",
				"value-month-or-days": "interval: 30 dias em vez de um m\u00eas",
				"value-day-or-hours": "interval: 24 horas em vez de um dia",
				"value-infinite-date": "date: o outro infinito",
				"value-netmask": "inet: uma m\u00e1scara de rede",
				"value-key-order": "json: chaves em outra ordem",
				"value-blank-in-json": "json: um espa\u00e7o",
				"value-number-in-jsonb": "jsonb: outra escala de um n\u00famero",
				"value-string-in-jsonb": "jsonb: texto em vez de n\u00famero",
				"value-null-in-jsonb": "jsonb: um null omitido",
				"value-array-bounds": "array: outros limites",
				"value-null-in-array": "array: a palavra NULL em vez de NULL",
				"value-empty-bytes": "bytea: vazio em vez de um byte zero",
				"value-bit-length": "bit varying: um bit a mais",
				"value-open-bound": "range: limite fechado em vez de aberto",
				"value-cent": "money: um centavo",
				"value-label": "enumera\u00e7\u00e3o: outro r\u00f3tulo",
				"value-point": "point: coordenadas trocadas",
				"sequence-set-back": "Uma sequ\u00eancia recuada",
				"sequence-restarted": "Uma sequ\u00eancia reiniciada",
				"sequence-last-number-free": "Uma sequ\u00eancia cujo \u00faltimo n\u00famero voltou a estar livre",
				"sequence-counts-otherwise": "Uma sequ\u00eancia que conta diferente",
				"sequence-dropped": "Uma sequ\u00eancia removida",
				"sequence-owned-by-nobody": "Uma sequ\u00eancia que n\u00e3o pertence a coluna alguma",
				"grant-revoked": "Um privil\u00e9gio revogado",
				"grant-to-everybody": "Uma tabela que todos podem ler",
				"schema-opened-to-everybody": "Um schema em que todos podem criar",
				"grant-of-column-revoked": "Um privil\u00e9gio de coluna revogado",
				"grant-of-deletion": "Um privil\u00e9gio a mais",
				"default-privilege-revoked": "Um privil\u00e9gio padr\u00e3o revogado",
				"owner-changed": "Uma fun\u00e7\u00e3o de outro dono",
				"owner-of-table-changed": "Uma tabela de outro dono",
				"tenants-swapped": "Dois tenants trocados",
				"tenant-dropped": "Um tenant faltando",
				"tenant-renamed": "Um tenant com outro nome",
				"table-of-two-tenants-swapped": "Uma tabela trocada entre dois tenants",
				"row-of-other-tenant": "Um registro de outro tenant",
				"column-collation-lost": "Uma coluna que perdeu a collation",
				"index-collation-changed": "Um \u00edndice de outra collation",
				"collation-dropped": "Uma collation removida"
			};
			let labels_labels = {
				titles: {
					backup: "RELAT\u00d3RIO DE BACKUP",
					"restore-drill": "RELAT\u00d3RIO DE VALIDA\u00c7\u00c3O \u2014 ENSAIO DE RESTAURA\u00c7\u00c3O",
					recover: "RELAT\u00d3RIO DE RECUPERA\u00c7\u00c3O",
					"restore-check": "VERIFICA\u00c7\u00c3O DE MIGRA\u00c7\u00c3O",
					"passport-make": "PASSAPORTE FEITO DEPOIS",
					"drill-check": "RELAT\u00d3RIO DE DETEC\u00c7\u00c3O \u2014 ENSAIO DO ENSAIO",
					"disk-check": "MONITOR DE ESPA\u00c7O EM DISCO",
					"offsite-sync": "C\u00d3PIA OFFSITE",
					"offsite-verify": "VERIFICA\u00c7\u00c3O DE BACKUPS REMOTOS"
				},
				procedures: {
					backup: "Backup",
					"restore-drill": "Ensaio de restaura\u00e7\u00e3o",
					recover: "Recupera\u00e7\u00e3o",
					"restore-check": "Verifica\u00e7\u00e3o de migra\u00e7\u00e3o",
					"passport-make": "Passaporte de um dump",
					"drill-check": "Ensaio do ensaio",
					"disk-check": "Verifica\u00e7\u00e3o de disco",
					"offsite-sync": "C\u00f3pia offsite",
					"offsite-verify": "Verifica\u00e7\u00e3o offsite"
				},
				statuses: {
					pass: "ok",
					warn: "aviso",
					fail: "falhou",
					unknown: "desconhecido"
				},
				outcomes: {
					done: "feito",
					failed: "falhou",
					skipped: "pulado"
				},
				retention: {
					keep: "manter",
					promote: "promover",
					remove: "remover",
					freeze: "congelado"
				},
				artifactKinds: {
					dump: "dump",
					passport: "passaporte",
					globals: "globais",
					report: "relat\u00f3rio"
				},
				needsPerson: "Requer aten\u00e7\u00e3o",
				whatToDo: "O que fazer",
				what: "O qu\u00ea",
				date: "Data",
				backup: "Backup",
				source: "Fonte",
				tier: "Camada",
				takenAt: "Feito em",
				restoreTime: "Tempo de Restaura\u00e7\u00e3o",
				recovery: "Recupera\u00e7\u00e3o",
				tenantRecovery: "Um tenant",
				loss: "Perda de dados",
				recoveryTime: "Tempo de Recupera\u00e7\u00e3o (RTO)",
				tenantRecoveryTime: "Tempo de recupera\u00e7\u00e3o de um tenant",
				dataLoss: "Janela de Perda de Dados (RPO)",
				backupSize: "Tamanho do Backup",
				schemas: "Schemas",
				tables: "Tabelas",
				rows: "Registros",
				integrity: "Integridade",
				functions: "Funcionalidades",
				queries: "Consultas",
				answer: "Resposta",
				ok: "OK",
				applicationLog: "\u00daltimas linhas da aplica\u00e7\u00e3o",
				applicationChanges: "Diferente do arquivo do Compose",
				composeFile: "Arquivo do Compose",
				inTheDrill: "No ensaio",
				stagedChanges: {
					"left-out": "deixado de fora",
					replaced: "substitu\u00eddo",
					emptied: "novo e vazio"
				},
				tenants: "Tenants",
				tenant: "Tenant",
				verdict: "Veredicto",
				reason: "Motivo",
				reasons: "Motivos",
				newestRow: "Registro mais novo",
				findings: "Achados",
				phases: "Fases da recupera\u00e7\u00e3o",
				phase: "Fase",
				duration: "Dura\u00e7\u00e3o",
				share: "Parte",
				total: "Total",
				objective: "Objetivo",
				checks: "Verifica\u00e7\u00f5es",
				check: "Verifica\u00e7\u00e3o",
				status: "Estado",
				expected: "Esperado",
				actual: "Encontrado",
				object: "Objeto",
				schema: "Schema",
				metrics: "M\u00e9tricas",
				metric: "M\u00e9trica",
				value: "Valor",
				steps: "Passos",
				step: "Passo",
				started: "In\u00edcio",
				artifacts: "Arquivos",
				kind: "Tipo",
				path: "Caminho",
				size: "Tamanho",
				retentionPlan: "Reten\u00e7\u00e3o",
				action: "A\u00e7\u00e3o",
				name: "Nome",
				run: "Esta execu\u00e7\u00e3o",
				runId: "Execu\u00e7\u00e3o",
				trigger: "Gatilho",
				actor: "Autor",
				host: "Host",
				system: "Sistema",
				finished: "Fim",
				timeZone: "Fuso hor\u00e1rio",
				result: "Resultado",
				proven: "Provado",
				compressed: "comprimido",
				contents: "Conte\u00fado",
				wholeDatabase: "banco inteiro",
				error: "Erro"
			};
			let labels_phrases = {
				rows: (count, figure) => `${figure} ${count === 1 ? "registro" : "registros"}`,
				tables: (count, figure) => `${figure} ${count === 1 ? "tabela" : "tabelas"}`,
				tenants: (count, figure) => `${figure} ${count === 1 ? "tenant" : "tenants"}`,
				tenantsRestorable: (good, total) => `${good}/${total} tenants restaur\u00e1veis`,
				tenantAlone: (tenant) => `${tenant} sozinho`,
				checksPassed: (passed, total) => `${passed} de ${total} verifica\u00e7\u00f5es passaram`,
				more: (figure) => `\u2026 e mais ${figure}; o relat\u00f3rio JSON os cont\u00e9m`,
				findingsShown: (shown, total) => `${shown} de ${total} achados mostrados`,
				objective: (figure) => `objetivo ${figure}`,
				uncompressed: (figure) => `${figure} descomprimido`,
				remaining: (figure) => `faltam ${figure}`,
				askedTenants: (passed, asked) => `${passed}/${asked} tenants`,
				of: (done, total) => `${done} de ${total}`,
				took: (figure) => `levou ${figure}`,
				madeBy: (version) => `Feito pelo Lastro ${version}`,
				phasesDescription: (total, objective) => `Barra das fases da recupera\u00e7\u00e3o: ${total} ao todo; ${objective}.`
			};
			let migration_counting = (one, many, ending) => {
				let said = (stem) => (count, figure) => `${figure} ${count === 1 ? one : many} ${stem}${ending}${count === 1 ? "" : "s"}`;
				return {
					added: said("criad"),
					dropped: said("removid"),
					changed: said("alterad"),
					renamed: said("renomead")
				};
			};
			let migration_migration = {
				heading: "Migra\u00e7\u00e3o",
				command: "Comando",
				exitCode: "C\u00f3digo de sa\u00edda",
				killed: "morto",
				output: "\u00daltimas linhas",
				structure: "Estrutura",
				rows: "Registros",
				locks: "Travas",
				table: "Tabela",
				before: "Antes",
				after: "Depois",
				lost: "Perdidos",
				added: "Novos",
				changed: "Alterados",
				closedTo: "Fechada a",
				atMost: "No m\u00e1ximo",
				nothing: "nada mudou",
				mayChange: "pode mudar",
				whole: "banco",
				data: {
					sample: "dados de exemplo",
					backup: "um backup real"
				},
				outcomes: {
					applied: "aplicada",
					failed: "falhou",
					timeout: "demorou demais"
				},
				changes: {
					added: "criado",
					dropped: "removido",
					changed: "alterado",
					renamed: "renomeado"
				},
				blocked: {
					readers: "todos",
					writers: "quem grava"
				},
				nouns: {
					schema: "schema",
					table: "tabela",
					column: "coluna",
					index: "\u00edndice",
					constraint: "constraint",
					view: "view",
					sequence: "sequ\u00eancia",
					function: "fun\u00e7\u00e3o",
					trigger: "trigger",
					policy: "pol\u00edtica",
					type: "tipo",
					extension: "extens\u00e3o",
					permission: "permiss\u00e3o",
					other: "objeto"
				},
				counted: {
					schema: migration_counting("schema", "schemas", "o"),
					table: migration_counting("tabela", "tabelas", "a"),
					column: migration_counting("coluna", "colunas", "a"),
					index: migration_counting("\u00edndice", "\u00edndices", "o"),
					constraint: migration_counting("constraint", "constraints", "a"),
					view: migration_counting("view", "views", "a"),
					sequence: migration_counting("sequ\u00eancia", "sequ\u00eancias", "a"),
					function: migration_counting("fun\u00e7\u00e3o", "fun\u00e7\u00f5es", "a"),
					trigger: migration_counting("trigger", "triggers", "o"),
					policy: migration_counting("pol\u00edtica", "pol\u00edticas", "a"),
					type: migration_counting("tipo", "tipos", "o"),
					extension: migration_counting("extens\u00e3o", "extens\u00f5es", "a"),
					permission: migration_counting("permiss\u00e3o", "permiss\u00f5es", "a"),
					other: migration_counting("objeto", "objetos", "o")
				},
				rowsLost: (count, figure) => `${figure} ${count === 1 ? "registro perdido" : "registros perdidos"}`,
				inTenants: (count, of) => `em ${count} de ${of} tenants`,
				inTables: (figure) => `${figure} tabelas`
			};
			let offsite_names_offsiteSteps = {
				survey: "Olhar o remoto",
				send: "Enviar",
				prove: "Conferir o que chegou",
				commit: "Incluir na \u00e1rvore de l\u00e1",
				prune: "Podar o hist\u00f3rico de l\u00e1"
			};
			let offsite_names_offsiteChecks = {
				"gate-source": "A \u00e1rvore \u00e9 a que \u00e9 copiada",
				"gate-remote": "O remoto est\u00e1 como foi deixado",
				"gate-ransomware": "Nada parece criptografado",
				"gate-changed": "Nenhum backup mudou",
				"gate-vanished": "N\u00e3o sumiu mais do que uma rota\u00e7\u00e3o remove",
				"gate-shrunk": "O dump mais novo tem o tamanho usual",
				"gate-older": "Nada mais novo no remoto",
				"gate-passport": "Todo dump novo tem seu passaporte",
				"gate-space": "Espa\u00e7o no remoto",
				"remote-clock": "Rel\u00f3gio do remoto",
				"own-clock": "Rel\u00f3gio desta m\u00e1quina",
				vanished: "O que sumiu saiu por rota\u00e7\u00e3o",
				"new-backup": "H\u00e1 um backup novo",
				override: "A palavra \u00e9 deste plano",
				line: "A linha aguentou"
			};
			let offsite_names_offsiteMetrics = {
				"sent-bytes": "Enviado",
				"wire-bytes": "Na linha",
				"send-seconds": "Tempo de envio",
				attempts: "Tentativas",
				"new-backups": "Backups novos"
			};
			let names_steps = {
				...offsite_names_offsiteSteps,
				lock: "Obter a trava",
				preflight: "Verifica\u00e7\u00f5es pr\u00e9vias",
				snapshot: "Travar tabelas, exportar snapshot",
				dump: "Dump",
				passport: "Passaporte",
				globals: "Pap\u00e9is e globais",
				"read-back": "Releitura",
				publish: "Publicar",
				retention: "Reten\u00e7\u00e3o",
				cleanup: "Limpeza",
				select: "Escolher backup",
				"examine-dump": "Olhar o dump",
				download: "Buscar no remoto",
				fetch: "Buscar",
				verify: "Verificar arquivo",
				create: "Criar staging",
				roles: "Pap\u00e9is, extens\u00f5es",
				schema: "Criar o esquema",
				load: "Carregar dados",
				index: "\u00cdndices",
				constraints: "Constraints",
				orphans: "Restaurar com \u00f3rf\u00e3os",
				validate: "Validar",
				rows: "Comparar registros",
				"foreign-keys": "Verificar chaves estrangeiras",
				amcheck: "Verificar p\u00e1ginas",
				"tenant-rto": "Restaurar um tenant sozinho",
				queries: "Consultas pr\u00f3prias",
				boot: "Iniciar a aplica\u00e7\u00e3o",
				probes: "Sondar a aplica\u00e7\u00e3o",
				destroy: "Destruir staging",
				report: "Relat\u00f3rio",
				repair: "Reparar o que uma execu\u00e7\u00e3o interrompida deixou",
				examine: "Examinar o que existe",
				losses: "Contar o que se perderia",
				"safety-backup": "Fazer backup do que existe",
				analyze: "Coletar estat\u00edsticas",
				carry: "Levar o tenant",
				swap: "Trocar",
				"roll-back": "Desfazer o que foi criado",
				account: "Contar o que ficou para tr\u00e1s",
				drop: "Apagar o que foi guardado",
				seed: "Preencher com dados de exemplo",
				"copy-database": "Copiar o banco",
				migrate: "Migrar",
				compare: "Comparar antes e depois",
				revert: "Caminho de volta",
				"good-backup": "Obter um backup bom",
				baseline: "Ensai\u00e1-lo como est\u00e1",
				faults: "Injetar falhas",
				"clean-runs": "Ensaiar o que est\u00e1 s\u00e3o",
				notices: "Avisar as pessoas",
				measure: "Medir",
				connect: "Conectar",
				list: "Listar",
				hash: "Calcular hashes",
				judge: "Julgar",
				"clean-up": "Limpar conforme o plano"
			};
			let names_checks = {
				...offsite_names_offsiteChecks,
				server: "Servidor acess\u00edvel",
				"client-version": "Vers\u00e3o do cliente",
				"disk-space": "Espa\u00e7o em disco",
				"lock-table": "Tabela de locks",
				"row-security": "Seguran\u00e7a em n\u00edvel de linha",
				privileges: "Privil\u00e9gios",
				directory: "Diret\u00f3rio de backups",
				database: "Banco de dados",
				sha256: "SHA-256",
				passport: "Passaporte",
				archive: "Dump leg\u00edvel",
				part: "Tenant no dump",
				extensions: "Extens\u00f5es",
				roles: "Pap\u00e9is",
				schemas: "Schemas",
				tables: "Tabelas",
				rows: "Contagem de registros",
				fingerprints: "Impress\u00f5es dos registros",
				columns: "Colunas",
				constraints: "Constraints",
				indexes: "Indexes",
				"unique-constraints": "Unique Constraints",
				"foreign-keys": "Foreign Keys",
				sequences: "Sequ\u00eancias",
				triggers: "Triggers",
				functions: "Fun\u00e7\u00f5es",
				views: "Views",
				matviews: "Views materializadas",
				policies: "Pol\u00edticas",
				partitions: "Parti\u00e7\u00f5es",
				types: "Tipos",
				grants: "Privil\u00e9gios dos objetos",
				owners: "Donos",
				comments: "Coment\u00e1rios",
				"large-objects": "Large objects",
				objects: "Outros objetos",
				amcheck: "P\u00e1ginas (amcheck)",
				queries: "Consultas pr\u00f3prias",
				backend: "Aplica\u00e7\u00e3o iniciada",
				probes: "Sondas da aplica\u00e7\u00e3o",
				rto: "Tempo de recupera\u00e7\u00e3o (RTO)",
				"tenant-rto": "Tempo de recupera\u00e7\u00e3o de um tenant",
				rpo: "Janela de perda de dados (RPO)",
				freshness: "Idade do backup",
				isolation: "Isolamento da produ\u00e7\u00e3o",
				leftovers: "Restos do staging",
				retention: "Reten\u00e7\u00e3o",
				"size-anomaly": "Tamanho frente ao hist\u00f3rico",
				journal: "Nada inacabado",
				"recovery-rights": "Direitos da recupera\u00e7\u00e3o",
				"live-database": "Banco a substituir",
				"database-properties": "Configura\u00e7\u00f5es e privil\u00e9gios do banco",
				"prepared-transactions": "Transa\u00e7\u00f5es preparadas",
				"stays-behind": "O que fica com o antigo",
				subscriptions: "Assinaturas",
				"newer-backup": "Um backup bom mais novo",
				"outside-references": "Refer\u00eancias de fora",
				"safety-backup": "Backup de seguran\u00e7a",
				accounted: "O que ficou para tr\u00e1s",
				configuration: "Configura\u00e7\u00e3o",
				migration: "Migra\u00e7\u00e3o",
				"same-in-tenants": "Igual em todos os tenants",
				protections: "Prote\u00e7\u00f5es dos dados",
				locks: "Parada por travas",
				reversible: "Caminho de volta",
				faults: "Detec\u00e7\u00e3o",
				"false-alarms": "Alarmes falsos",
				notices: "Todos avisados",
				hosts: "Hosts alcan\u00e7ados",
				clock: "Rel\u00f3gios",
				mounts: "Sistemas de arquivos no lugar",
				space: "Espa\u00e7o",
				inodes: "Inodes",
				writable: "Grav\u00e1veis",
				forecast: "Tempo at\u00e9 encher",
				"backup-tree": "Diret\u00f3rio dos backups",
				"watched-directories": "Diret\u00f3rios observados",
				"next-backup": "Lugar para o pr\u00f3ximo backup",
				docker: "Docker",
				"database-size": "Tamanho dos bancos de dados",
				overdue: "Agendas vivas",
				remote: "Remoto alcan\u00e7ado",
				copies: "Todas as c\u00f3pias l\u00e1",
				contents: "Conte\u00fado das c\u00f3pias",
				promise: "Cada arquivo lido a tempo",
				manifest: "Lista das c\u00f3pias"
			};
			let names_metrics = {
				...offsite_names_offsiteMetrics,
				"dump-bytes": "Tamanho do dump",
				"plain-bytes": "Tamanho descomprimido",
				tables: "Tabelas",
				rows: "Registros",
				tenants: "Tenants",
				duration: "Dura\u00e7\u00e3o",
				rto: "Tempo de recupera\u00e7\u00e3o (RTO)",
				"tenant-rto": "Tempo de recupera\u00e7\u00e3o de um tenant",
				rpo: "Janela de perda de dados (RPO)",
				restore: "Tempo de restaura\u00e7\u00e3o",
				"compression-ratio": "Compress\u00e3o",
				"peak-memory": "Pico de mem\u00f3ria",
				migration: "Dura\u00e7\u00e3o da migra\u00e7\u00e3o",
				"longest-lock": "Maior trava contra todos",
				"longest-write-lock": "Maior trava contra quem grava",
				"migration-rows-lost": "Registros perdidos",
				"faults-caught": "Falhas detectadas",
				"faults-tried": "Falhas testadas",
				"faults-missed": "Falhas n\u00e3o detectadas",
				"faults-not-tried": "Falhas n\u00e3o testadas",
				"clean-runs": "Rodadas limpas",
				"false-alarms": "Alarmes falsos",
				"phase-fetch": "Buscar",
				"phase-verify": "Verificar arquivo",
				"phase-create": "Criar staging",
				"phase-roles": "Pap\u00e9is, extens\u00f5es",
				"phase-load": "Carregar dados",
				"phase-index": "\u00cdndices",
				"phase-constraints": "Constraints",
				"phase-validate": "Validar",
				"rows-lost": "Registros fora do backup",
				"rows-since-safety-backup": "Registros s\u00f3 no banco antigo",
				expected: "Dura\u00e7\u00e3o prevista",
				downtime: "Ningu\u00e9m p\u00f4de conectar por",
				"used-bytes": "Em uso",
				"usable-bytes": "Utiliz\u00e1vel",
				"part-bytes": "Tamanho",
				"files-read": "Arquivos lidos por inteiro",
				"bytes-read": "Bytes lidos por inteiro",
				"files-missing": "Arquivos faltando",
				"files-corrupt": "Arquivos corrompidos",
				"files-extra": "Arquivos a mais",
				"backups-seen": "Backups"
			};
			let names_progress = {
				send: "Enviando",
				dump: "fazendo o dump",
				passport: "tirando o passaporte",
				fingerprints: "calculando impress\u00f5es das tabelas",
				"read-back": "relendo",
				fetch: "buscando",
				copy: "copiando",
				sha256: "calculando o SHA-256",
				verify: "verificando",
				decompress: "descomprimindo",
				load: "carregando",
				restore: "restaurando",
				index: "criando \u00edndices",
				constraints: "criando constraints",
				rows: "comparando registros",
				"foreign-keys": "verificando chaves estrangeiras",
				amcheck: "verificando p\u00e1ginas",
				seed: "preenchendo tabelas",
				faults: "injetando falhas",
				"clean-runs": "ensaiando o que est\u00e1 s\u00e3o"
			};
			let notices_notices = {
				levels: {
					ok: "OK",
					unknown: "DESCONHECIDO",
					warning: "ATEN\u00c7\u00c3O",
					critical: "CR\u00cdTICO",
					emergency: "EMERG\u00caNCIA"
				},
				kinds: {
					raised: "novo",
					escalated: "piorou",
					eased: "melhorou",
					resolved: "RESOLVIDO",
					reminder: "continua"
				},
				labels: {
					where: "Onde",
					since: "Desde",
					run: "Execu\u00e7\u00e3o",
					whatToDo: "O que fazer"
				},
				phrases: {
					several: (figure) => `${figure} mudan\u00e7as`,
					before: (level) => `antes ${level}`,
					more: (figure) => `\u2026 e mais ${figure}`,
					sentBy: (host) => `Lastro em ${host}`,
					issueIntro: "O Lastro mant\u00e9m esta issue em dia e a fecha quando o problema acaba.",
					issueResolved: "Resolvido.",
					issueEscalated: (level) => `Agora ${level}.`,
					issueReminder: (duration) => `Continua assim depois de ${duration}.`
				}
			};
			let offsite_setup_offsiteSetup = {
				keyMade: (file) => `Chave criada: ${file} (s\u00f3 voc\u00ea pode l\u00ea-la).`,
				keyThere: (file) => `Chave: ${file} (j\u00e1 existia e fica como est\u00e1).`,
				fromHere: "De uma m\u00e1quina que possa entrar como root: o gate para o servidor. Leia antes, \u00e9 um script s\u00f3.",
				onServer: "No servidor, uma vez, como root (j\u00e1 fez? ent\u00e3o siga abaixo):",
				oneLine: "A linha de authorized_keys:",
				hostKeys: (place) => `${place} mostra:`,
				compare: "Compare com o que o pr\u00f3prio servidor diz no console dele:",
				typeIt: "Digite a impress\u00e3o digital como est\u00e1 l\u00e1: ",
				confirmed: (fingerprint) => `Chave do servidor confirmada: ${fingerprint}`,
				connected: (place) => `Conectado: ${place}`,
				room: (free, total) => `Espa\u00e7o: ${free} de ${total} livres`,
				clock: (off) => `Rel\u00f3gio: ${off} de diferen\u00e7a do nosso`,
				hasher: (program) => `Hashes l\u00e1: ${program}`,
				rsync: (here, there) => `rsync: ${here} aqui, ${there} l\u00e1`,
				hashed: "Escrito e conferido por hash l\u00e1; shell e todo o resto s\u00e3o recusados.",
				readBack: "Escrito, lido de volta e removido.",
				paste: "Em .github/lastro.yml:",
				secret: "Para um workflow, ponha o arquivo da chave em um secret e escreva private-key: no lugar de private-key-file:.",
				next: "Depois veja o plano; ele n\u00e3o envia nada:",
				again: "Feito isso, execute o mesmo comando de novo."
			};
			let playbook_playbook = {
				title: "Plano de recupera\u00e7\u00e3o de desastres: {system}",
				made: "Feito por `lastro playbook` a partir de .github/lastro.yml e do \u00faltimo ensaio verde, em {asOf}. N\u00e3o edite: mude a configura\u00e7\u00e3o e gere de novo. `lastro playbook --check` diz se ainda vale.",
				proven: "**Provado.** O \u00faltimo ensaio verde de {source} foi em {at}: {tables} tabelas, {rows} registros, {tenants} tenants, em {host}.",
				stale: "**Mais velho que uma semana.** O \u00faltimo ensaio verde de {source} foi em {at}. Tempos e passos abaixo talvez n\u00e3o valham mais: execute `lastro restore-drill` e gere esta p\u00e1gina de novo.",
				never: "**N\u00e3o provado.** Ainda n\u00e3o houve ensaio verde de {source}. Nada nesta p\u00e1gina foi medido: execute antes `lastro restore-drill`.",
				firstMinutes: "Os primeiros cinco minutos",
				checklist: [
					"Anote a hora. Tudo o que for gravado no banco a partir de agora pode se perder.",
					"Ligue para a primeira pessoa da lista abaixo.",
					"\u00c9 o banco? Ent\u00e3o pare a aplica\u00e7\u00e3o, para que nada mais seja gravado. N\u00e3o reinicie, n\u00e3o apague, n\u00e3o rode vacuum.",
					"O host dos backups est\u00e1 de p\u00e9, e os backups est\u00e3o no lugar? Se n\u00e3o, v\u00e1 a *Quando falta mais*.",
					"Escolha: um tenant s\u00f3, ou o banco inteiro. Depois siga *Recuperar* desde o in\u00edcio."
				],
				contacts: "Para quem ligar",
				noContacts: "Ningu\u00e9m est\u00e1 na lista: escreva pessoas em `playbook.contacts`.",
				name: "Nome",
				role: "Para",
				reach: "Como",
				figures: "O que esperar",
				figure: "Medida",
				target: "Objetivo",
				measured: "Medido",
				recoveryTime: "Tempo de recupera\u00e7\u00e3o (RTO)",
				dataLoss: "Janela de perda de dados (RPO)",
				lastRecovery: "\u00daltima recupera\u00e7\u00e3o real",
				notMeasured: "n\u00e3o medido",
				copies: "Onde est\u00e3o as c\u00f3pias",
				copyHere: "Este host",
				copyHereReach: "daily/, weekly/ e monthly/; cada backup \u00e9 um dump, seu passaporte e seus globais",
				place: "Lugar",
				getAt: "Como chegar a ela",
				oneCopy: "**H\u00e1 uma c\u00f3pia s\u00f3.** Se este host se for, os backups v\u00e3o junto: liste outra em `playbook.copies`.",
				recover: "Recuperar {source}",
				prepare: "No host, em um clone do reposit\u00f3rio com .github/lastro.yml. `lastro` \u00e9 `node /opt/lastro/dist/cli/index.js`. Defina os segredos que a configura\u00e7\u00e3o nomeia[, e {variable}: um papel que pode criar e renomear bancos].",
				choose: "O backup. Este era o mais novo em {asOf}; `lastro recover plan` diz qual \u00e9 o mais novo agora. Depois de um dano que ningu\u00e9m notou, pegue um anterior a ele.",
				noBackup: "N\u00e3o havia backup em {asOf}. Ponha aqui o nome de um.",
				look: "O que est\u00e1 no lugar, e o que ficou pela metade",
				prove: "Prove que o backup restaura[ (levou {took})]. N\u00e3o toca em nada; pule se o \u00faltimo ensaio foi deste backup.",
				plan: "O que seria feito, e o que se perderia. N\u00e3o muda nada.",
				apply: "Fa\u00e7a[ (espere cerca de {took})]. O que existe \u00e9 salvo antes, e fica guardado.",
				look2: "Inicie a aplica\u00e7\u00e3o e olhe: entre, conte o que voc\u00ea conhece, fa\u00e7a uma venda e cancele.",
				undo: "Se era o backup errado: de volta ao que havia antes.",
				tenant: "Um tenant s\u00f3",
				tenantNote: "Os outros tenants continuam trabalhando, e o schema quebrado fica guardado ao lado. Ponha o schema do tenant no lugar de `{tenant}`, e o backup como acima. O primeiro comando prova o tenant sozinho e mede o tempo, o segundo diz o que seria feito e perdido, o terceiro faz. `lastro recover undo` com os mesmos `--source`, `--tenant` e `--confirm` desfaz.",
				byHand: "Sem o Lastro",
				byHandNote: "Com os programas do pr\u00f3prio PostgreSQL, zstd e jq, como superusu\u00e1rio do servidor (`PGHOST`, `PGPORT`, `PGUSER`). Restaura ao lado, como `{restored}`; renomeie quando estiver bom. Mais: docs/restore-by-hand.md do Lastro.",
				gone: "Quando falta mais",
				gonePlaces: {
					github: "O GitHub se foi",
					host: "O host se foi",
					region: "A regi\u00e3o ou o provedor se foi"
				},
				goneSteps: {
					github: "Nada aqui precisa dele. Os comandos acima rodam no host; .github/lastro.yml est\u00e1 em todo clone, e relat\u00f3rios e livro-raz\u00e3o est\u00e3o em {stateDir}. Backups que um workflow inicia ficam parados: execute `lastro backup` \u00e0 m\u00e3o ou pelo cron at\u00e9 ele voltar.",
					host: "Pegue uma m\u00e1quina com PostgreSQL da mesma vers\u00e3o principal ou mais nova, zstd, Node 24, um clone do reposit\u00f3rio e um do Lastro. Busque uma c\u00f3pia dos backups (*Onde est\u00e3o as c\u00f3pias*), e acrescente `--from DIRET\u00d3RIO` aos comandos acima. O servidor do banco tamb\u00e9m se foi? Crie um vazio, rode os globais do backup no psql, depois `lastro recover apply`.",
					region: "S\u00f3 restam c\u00f3pias fora dela: aquelas em *Onde est\u00e3o as c\u00f3pias* que n\u00e3o est\u00e3o no provedor deste host. Depois, como para um host perdido. Mude o endere\u00e7o do banco nos segredos da aplica\u00e7\u00e3o e no DNS; baixe o tempo de vida dele agora, n\u00e3o na hora."
				},
				after: "Depois",
				afterSteps: [
					"Fa\u00e7a um backup e prove-o: `lastro backup`, depois `lastro restore-drill`.",
					"Busque o que s\u00f3 o banco antigo tem, se for desejado: ele est\u00e1 guardado com nome pr\u00f3prio (`lastro recover status`).",
					"Troque senhas que algu\u00e9m tenha visto no meio tempo.",
					"Escreva o que aconteceu, quando, e o que esta p\u00e1gina n\u00e3o dizia. Depois corrija a configura\u00e7\u00e3o e gere de novo."
				],
				phases: "Fases desse ensaio"
			};
			let reasons_application_applicationReasons = {
				"backend-missing": {
					title: "A aplica\u00e7\u00e3o n\u00e3o p\u00f4de ser iniciada: o programa n\u00e3o est\u00e1 aqui[: {detail}].",
					hint: "Instale-o no host do ensaio, ou corrija command e directory de `drill.backend` em .github/lastro.yml."
				},
				"backend-role-missing": {
					title: "O papel com que a aplica\u00e7\u00e3o deveria se conectar n\u00e3o est\u00e1 no backup[: {role}].",
					hint: "Corrija `drill.backend.user`, ou deixe-o fora: ent\u00e3o ela se conecta como o superusu\u00e1rio do staging."
				},
				"backend-exited": {
					title: "A aplica\u00e7\u00e3o terminou antes de ficar pronta[: {detail}].",
					hint: "As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. Depois de uma recupera\u00e7\u00e3o real ela tamb\u00e9m n\u00e3o subiria, a menos que s\u00f3 a configura\u00e7\u00e3o deste ensaio esteja errada."
				},
				"backend-not-ready": {
					title: "A aplica\u00e7\u00e3o n\u00e3o ficou pronta a tempo[: {detail}].",
					hint: "As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. Veja o que ela espera, e path e timeout de `drill.backend.ready`."
				},
				"backend-died": {
					title: "A aplica\u00e7\u00e3o terminou enquanto era sondada[: {detail}].",
					hint: "As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. A sonda anterior mostra o que ela n\u00e3o suportou."
				},
				"backend-exposed": {
					title: "A aplica\u00e7\u00e3o escutou em todos os endere\u00e7os do host enquanto rodou[: {address}].",
					hint: "Os dados restaurados podiam ser alcan\u00e7ados pela rede. Fa\u00e7a-a escutar em 127.0.0.1, como diz a vari\u00e1vel HOST."
				},
				"probe-status": {
					title: "A aplica\u00e7\u00e3o respondeu com outro status.",
					hint: "As \u00faltimas linhas dela e a resposta dizem por qu\u00ea. Compare com a mesma requisi\u00e7\u00e3o em produ\u00e7\u00e3o."
				},
				"probe-body": {
					title: "Uma resposta da aplica\u00e7\u00e3o n\u00e3o \u00e9 a que deve ser.",
					hint: "Compare com a mesma requisi\u00e7\u00e3o em produ\u00e7\u00e3o; os dados em si s\u00e3o julgados pelas outras verifica\u00e7\u00f5es."
				},
				"probe-not-json": {
					title: "Uma resposta da aplica\u00e7\u00e3o n\u00e3o \u00e9 JSON.",
					hint: "Muitas vezes \u00e9 uma p\u00e1gina de erro, ou a p\u00e1gina de um front end: veja path e headers da sonda."
				},
				"probe-count": {
					title: "A aplica\u00e7\u00e3o mostra outro n\u00famero de registros que o passaporte.",
					hint: "Os registros foram comparados antes de ela subir: ela filtra, pagina ou esconde alguns. Fa\u00e7a a sonda ler um total, ou corrija a tabela."
				},
				"probe-slow": {
					title: "A aplica\u00e7\u00e3o respondeu mais devagar que o permitido.",
					hint: "Logo ap\u00f3s uma restaura\u00e7\u00e3o n\u00e3o h\u00e1 estat\u00edsticas nem cache, como depois de uma recupera\u00e7\u00e3o real. Aumente `within`, ou ache a consulta lenta."
				},
				"probe-timeout": {
					title: "A aplica\u00e7\u00e3o n\u00e3o respondeu a tempo.",
					hint: "Ela pode esperar por uma trava, por um pool sem conex\u00e3o, ou por um servi\u00e7o que o staging n\u00e3o tem."
				},
				"probe-unreachable": {
					title: "A aplica\u00e7\u00e3o interrompeu a conex\u00e3o, ou ningu\u00e9m respondeu.",
					hint: "As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio."
				},
				"probe-too-large": {
					title: "Uma resposta da aplica\u00e7\u00e3o \u00e9 grande demais para ser julgada.",
					hint: "Pe\u00e7a uma p\u00e1gina e um total: respostas de mais de 16 MiB n\u00e3o s\u00e3o lidas."
				},
				"probe-redirected": {
					title: "A aplica\u00e7\u00e3o manda o cliente para outro lugar.",
					hint: "Um redirecionamento para outra origem, ou em c\u00edrculo, nunca \u00e9 seguido. Ajuste a URL base da aplica\u00e7\u00e3o para o staging."
				},
				"probe-value-unusable": {
					title: "Um valor de que sondas seguintes precisam falta, ou n\u00e3o pode ser usado.",
					hint: "Compare a resposta com `save` da sonda."
				},
				"probe-skipped": {
					title: "Uma sonda n\u00e3o foi feita: uma anterior n\u00e3o deu o valor para ela.",
					hint: "Corrija primeiro a sonda anterior."
				},
				"probe-unjudged": {
					title: "O passaporte n\u00e3o conhece a tabela com que uma sonda \u00e9 comparada.",
					hint: "Corrija `count.table` em .github/lastro.yml; `lastro passport show` lista as tabelas."
				},
				"no-tenant-asked": {
					title: "N\u00e3o h\u00e1 no backup um tenant para o qual perguntar.",
					hint: "Veja `tenants` da fonte e de `drill.backend` em .github/lastro.yml."
				},
				"query-failed": {
					title: "Uma consulta sua tem outra resposta que a esperada.",
					hint: "Fa\u00e7a a mesma consulta em produ\u00e7\u00e3o: se l\u00e1 a resposta \u00e9 a mesma, os dados j\u00e1 estavam errados antes do backup."
				},
				"query-error": {
					title: "Uma consulta sua terminou em erro.",
					hint: "Fa\u00e7a a mesma consulta em produ\u00e7\u00e3o, e veja os registros em que ela trope\u00e7a."
				},
				"query-invalid": {
					title: "Uma consulta sua n\u00e3o p\u00f4de ser feita.",
					hint: "Corrija-a em .github/lastro.yml: nomes, tipos, um s\u00f3 comando, e uma coluna onde se espera um valor."
				},
				"query-writes": {
					title: "Uma consulta sua tentou gravar, e foi recusada.",
					hint: "Consultas s\u00f3 leem. Veja que fun\u00e7\u00f5es ela chama."
				},
				"query-timeout": {
					title: "Uma consulta sua demorou demais.",
					hint: "Logo ap\u00f3s uma restaura\u00e7\u00e3o n\u00e3o h\u00e1 estat\u00edsticas. Aumente o `timeout`, ou escreva-a de modo que um \u00edndice ajude."
				},
				"query-unjudged": {
					title: "O passaporte n\u00e3o conhece a tabela com que uma consulta \u00e9 comparada.",
					hint: "Corrija `expect.table` em .github/lastro.yml; `lastro passport show` lista as tabelas."
				}
			};
			let reasons_backup_backupReasons = {
				complete: {
					title: "O backup foi gravado, relido por inteiro e publicado[ como {name}].",
					hint: ""
				},
				planned: {
					title: "Apenas planejado: as verifica\u00e7\u00f5es pr\u00e9vias passaram, nada foi gravado nem removido.",
					hint: "Execute sem o modo de simula\u00e7\u00e3o para fazer o backup."
				},
				"server-unreachable": {
					title: "O servidor PostgreSQL[ {server}] n\u00e3o responde.",
					hint: "Verifique se ele est\u00e1 no ar e se este host pode conectar: `pg_isready -h HOST -p PORT`, depois pg_hba.conf e o firewall."
				},
				"client-too-old": {
					title: "Nenhum pg_dump instalado \u00e9 novo o bastante para o servidor[: servidor {server}, pg_dump mais novo {client}].",
					hint: "Instale o cliente da vers\u00e3o principal do servidor ou mais nova, p. ex. `apt-get install postgresql-client[-{major}]`."
				},
				"disk-space-low": {
					title: "N\u00e3o h\u00e1 espa\u00e7o livre em disco para o backup[: precisa de {needed:bytes}][, livre {free:bytes}].",
					hint: "Libere espa\u00e7o[ em {path}] ou aumente o volume; `du -xh --max-depth=2` mostra o que o ocupa. Os backups bons antigos n\u00e3o foram tocados."
				},
				"lock-table-too-small": {
					title: "A tabela de locks do servidor \u00e9 pequena demais para travar todas as tabelas[: {tables} tabelas][, espa\u00e7o para {capacity} locks].",
					hint: "Aumente max_locks_per_transaction[ para pelo menos {suggested}] no postgresql.conf e reinicie o servidor."
				},
				"row-security": {
					title: "A seguran\u00e7a em n\u00edvel de linha esconderia registros do papel de backup[ {role}][ em {tables} tabelas][, p. ex. {table}].",
					hint: "Como superusu\u00e1rio: `ALTER ROLE {role|ROLE} BYPASSRLS`."
				},
				"privileges-missing": {
					title: "O papel de backup[ {role}] n\u00e3o consegue ler tudo[: {count} objetos][, p. ex. {object}].",
					hint: "Como superusu\u00e1rio: `GRANT pg_read_all_data TO {role|ROLE}`; para objetos grandes, tamb\u00e9m a participa\u00e7\u00e3o no papel dono deles: `GRANT DONO TO {role|ROLE}`."
				},
				"directory-not-mounted": {
					title: "O diret\u00f3rio de backups[ {path}] n\u00e3o est\u00e1 em um volume pr\u00f3prio montado; gravar ali encheria outro disco.",
					hint: "Monte o volume e confira com `findmnt --target {path|DIRET\u00d3RIO}`."
				},
				"directory-not-writable": {
					title: "N\u00e3o \u00e9 poss\u00edvel gravar no diret\u00f3rio de backups[ {path}][: {detail}].",
					hint: "Crie-o e entregue-o ao usu\u00e1rio com que o runner executa[: `chown {user} {path}`]."
				},
				"lock-held": {
					title: "Outra execu\u00e7\u00e3o det\u00e9m a trava[: {procedure}, execu\u00e7\u00e3o {run}, pid {pid} em {host}][, desde {since:date}].",
					hint: "Espere ela terminar, ou encerre-a. Um detentor morto teria sido substitu\u00eddo: este est\u00e1 vivo."
				},
				"lock-timeout": {
					title: "As tabelas n\u00e3o puderam ser travadas a tempo[: {table}][, espera de {seconds:duration}].",
					hint: "Alguma transa\u00e7\u00e3o det\u00e9m um lock exclusivo: veja pg_stat_activity e pg_locks, e n\u00e3o fa\u00e7a migra\u00e7\u00f5es durante o backup."
				},
				"dump-failed": {
					title: "O pg_dump falhou[: {detail}].",
					hint: "As \u00faltimas linhas dele est\u00e3o no log. Nada foi publicado; os backups anteriores continuam como estavam."
				},
				"dump-size-anomaly": {
					title: "O tamanho do dump foge do habitual[: {bytes:bytes}][, normalmente {usual:bytes}].",
					hint: "Compare com o anterior, `lastro passport diff ANTERIOR NOVO`, para ver que tabelas mudaram. Guarde os backups antigos at\u00e9 haver explica\u00e7\u00e3o."
				},
				"read-back-failed": {
					title: "O dump rec\u00e9m-gravado n\u00e3o p\u00f4de ser relido[: {detail}].",
					hint: "Verifique o disco (`dmesg`, `smartctl -a`) e execute o backup de novo. Nada foi publicado."
				},
				"schema-unstable": {
					title: "Tabelas foram criadas ou removidas enquanto o backup as bloqueava[: {attempts} tentativas].",
					hint: "N\u00e3o fa\u00e7a migra\u00e7\u00f5es durante o backup; depois execute de novo."
				},
				"snapshot-lost": {
					title: "A sess\u00e3o do banco que mantinha o snapshot terminou antes do dump[: {detail}].",
					hint: "Procure idle_in_transaction_session_timeout, um pooler de conex\u00f5es no caminho ou um rein\u00edcio do servidor; depois execute de novo."
				},
				"passport-failed": {
					title: "O passaporte n\u00e3o p\u00f4de ser tirado do snapshot[: {detail}].",
					hint: "O log mostra o comando. Sem passaporte nada pode ser provado, por isso nada foi publicado."
				},
				cancelled: {
					title: "A execu\u00e7\u00e3o foi cancelada[ durante {step}].",
					hint: "Nada ficou pela metade; inicie de novo quando convier."
				},
				"internal-error": {
					title: "O pr\u00f3prio Lastro falhou[: {detail}].",
					hint: "\u00c9 um defeito do Lastro. Por favor, relate-o com o log e este relat\u00f3rio."
				},
				"retention-frozen": {
					title: "Nenhum backup antigo foi removido[: {detail}].",
					hint: "Resolva o que os outros achados apontam; a pr\u00f3xima execu\u00e7\u00e3o boa remove o que for devido."
				},
				"future-dated-backup": {
					title: "Um backup tem data no futuro[: {name}][, {takenAt:date}].",
					hint: "Ele n\u00e3o conta. Acerte o rel\u00f3gio e depois renomeie ou mova esse arquivo."
				},
				"database-empty": {
					title: "O banco de dados[ {database}] n\u00e3o tem nenhuma tabela.",
					hint: "Verifique se a fonte aponta para o banco certo; um backup vazio n\u00e3o prova nada."
				},
				"standby-conflict": {
					title: "A r\u00e9plica cancelou o dump por conflito com a recupera\u00e7\u00e3o[: {detail}].",
					hint: "Aumente max_standby_streaming_delay ou use hot_standby_feedback = on, ou fa\u00e7a o backup do prim\u00e1rio."
				}
			};
			let reasons_check_checkReasons = {
				"migration-safe": {
					title: "A migra\u00e7\u00e3o rodou em um backup restaurado, e nada se perdeu que devesse ficar.",
					hint: ""
				},
				"migration-safe-sample": {
					title: "A migra\u00e7\u00e3o rodou em dados de exemplo, e nada se perdeu que devesse ficar.",
					hint: "Registros reais n\u00e3o foram vistos. `check.real-data` deixa pull requests confi\u00e1veis usarem um backup."
				},
				"migration-untouched": {
					title: "A configura\u00e7\u00e3o \u00e9 v\u00e1lida; nenhum arquivo de `check.paths` mudou, ent\u00e3o nenhuma migra\u00e7\u00e3o foi ensaiada.",
					hint: ""
				},
				"configuration-legal": {
					title: "A configura\u00e7\u00e3o \u00e9 v\u00e1lida; ela n\u00e3o nomeia migra\u00e7\u00e3o, ent\u00e3o nenhuma foi ensaiada.",
					hint: "Escreva o comando em `check.migrate.command`."
				},
				"migration-failed": {
					title: "A migra\u00e7\u00e3o falhou[ com c\u00f3digo de sa\u00edda {exit}][: {detail}][; {migrated} de {tenants} tenants foram migrados].",
					hint: "O relat\u00f3rio mostra o que ela j\u00e1 tinha feito: a produ\u00e7\u00e3o ficaria assim. Fa\u00e7a tudo ou nada em cada execu\u00e7\u00e3o, ou permita executar de novo."
				},
				"migration-timeout": {
					title: "A migra\u00e7\u00e3o foi encerrada porque levou mais que o permitido[: {allowed:duration}].",
					hint: "Talvez espere uma trava ou uma resposta. Se precisa do tempo, aumente `check.migrate.timeout`."
				},
				"migration-not-started": {
					title: "O programa da migra\u00e7\u00e3o n\u00e3o p\u00f4de ser iniciado[: {detail}].",
					hint: "Instale-o antes da verifica\u00e7\u00e3o, e veja se `check.migrate.directory` existe no checkout."
				},
				"migration-role-missing": {
					title: "O papel que migra n\u00e3o existe na c\u00f3pia, ou n\u00e3o pode conectar[: {role}].",
					hint: "Corrija `check.migrate.role`; os dados de exemplo precisam criar o papel."
				},
				"seed-failed": {
					title: "N\u00e3o foi poss\u00edvel criar o banco de exemplo[: {name}][: {detail}].",
					hint: "Carregue os arquivos de `check.seed` em um banco vazio com `psql -v ON_ERROR_STOP=1 -f` e corrija o que parar."
				},
				"event-untrusted": {
					title: "Nada prova de quem \u00e9 este c\u00f3digo, ent\u00e3o nenhum backup foi tocado.",
					hint: "Backups s\u00e3o usados para pull requests deste reposit\u00f3rio e no seu branch padr\u00e3o; nunca por pull_request_target nem workflow_run."
				},
				"fork-untrusted": {
					title: "O c\u00f3digo vem de outro reposit\u00f3rio, ent\u00e3o nenhum backup foi tocado.",
					hint: "Para esses pull requests h\u00e1 os dados de exemplo: `mode: synthetic`, em m\u00e1quina do GitHub."
				},
				"bot-untrusted": {
					title: "Um bot traz c\u00f3digo de outras pessoas, ent\u00e3o nenhum backup foi tocado.",
					hint: "Revise e fa\u00e7a o merge; a verifica\u00e7\u00e3o no branch padr\u00e3o usa ent\u00e3o o backup."
				},
				"branch-untrusted": {
					title: "N\u00e3o \u00e9 o branch padr\u00e3o nem um pull request para ele: ningu\u00e9m revisou esta configura\u00e7\u00e3o, ent\u00e3o nenhum backup foi tocado.",
					hint: "Abra um pull request para o branch padr\u00e3o, ou rode o workflow nele."
				},
				"checkout-untrusted": {
					title: "Os arquivos daqui n\u00e3o s\u00e3o os do commit que iniciou a execu\u00e7\u00e3o, ent\u00e3o nenhum backup foi tocado.",
					hint: "Tire o `ref:` do actions/checkout."
				},
				"stranger-on-host": {
					title: "C\u00f3digo n\u00e3o confi\u00e1vel n\u00e3o roda em m\u00e1quina nossa; nada dele foi executado.",
					hint: "Rode a verifica\u00e7\u00e3o com dados de exemplo em m\u00e1quina do GitHub: `runs-on: ubuntu-24.04`."
				},
				"base-unknown": {
					title: "A configura\u00e7\u00e3o do commit base n\u00e3o pode ser lida aqui, ent\u00e3o nenhum backup foi tocado.",
					hint: "D\u00ea `fetch-depth: 0` ao actions/checkout, e fa\u00e7a antes o merge de uma configura\u00e7\u00e3o v\u00e1lida."
				},
				"real-data-off": {
					title: "O branch base n\u00e3o permite ensaiar migra\u00e7\u00f5es em backups, ent\u00e3o nenhum foi tocado.",
					hint: "Escreva `check.real-data: true` em .github/lastro.yml do branch padr\u00e3o."
				},
				"tenant-not-migrated": {
					title: "Um tenant n\u00e3o ficou como os outros depois da migra\u00e7\u00e3o.",
					hint: "A migra\u00e7\u00e3o passou por ele, ou parou antes. Veja o que h\u00e1 de diferente nele, e fa\u00e7a a migra\u00e7\u00e3o falhar quando um tenant falha."
				},
				"rows-lost": {
					title: "A migra\u00e7\u00e3o perdeu registros.",
					hint: "Se \u00e9 intencional, liste a tabela em `check.expect.may-change`."
				},
				"rows-changed": {
					title: "A migra\u00e7\u00e3o alterou registros que j\u00e1 existiam.",
					hint: "Se \u00e9 intencional, liste a tabela em `check.expect.may-change`."
				},
				"values-converted": {
					title: "Uma coluna tem agora outro tipo, e seus valores se leem de outra forma.",
					hint: "Veja se nada foi arredondado ou cortado; liste a tabela em `check.expect.may-change` se for intencional."
				},
				"table-dropped": {
					title: "A migra\u00e7\u00e3o removeu uma tabela.",
					hint: "Se \u00e9 intencional, liste-a em `check.expect.may-drop`. Seus registros ficam s\u00f3 nos backups."
				},
				"column-dropped": {
					title: "A migra\u00e7\u00e3o removeu uma coluna.",
					hint: "Se \u00e9 intencional, liste `schema.tabela.coluna` em `check.expect.may-drop`. Seus valores ficam s\u00f3 nos backups."
				},
				"protection-dropped": {
					title: "A migra\u00e7\u00e3o removeu algo que protegia ou acelerava os dados.",
					hint: "Se \u00e9 intencional, liste-o em `check.expect.may-drop`."
				},
				"index-left-invalid": {
					title: "A migra\u00e7\u00e3o deixou um \u00edndice que o PostgreSQL n\u00e3o usa.",
					hint: "Um CREATE INDEX CONCURRENTLY parou no meio: remova o \u00edndice e crie-o de novo."
				},
				"constraint-left-not-valid": {
					title: "Uma constraint nova n\u00e3o foi verificada para os registros que j\u00e1 existem.",
					hint: "Deixe uma migra\u00e7\u00e3o seguinte rodar `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`, que n\u00e3o fecha a tabela."
				},
				"orphans-left": {
					title: "Desde a migra\u00e7\u00e3o h\u00e1 registros que apontam para registros que n\u00e3o existem.",
					hint: "Ela desligou verifica\u00e7\u00f5es (triggers desabilitados, `session_replication_role`). Corrija os registros na mesma migra\u00e7\u00e3o."
				},
				"sequence-set-back": {
					title: "A migra\u00e7\u00e3o fez uma sequ\u00eancia voltar.",
					hint: "O pr\u00f3ximo insert colidiria: `SELECT setval(\u2026, max(coluna))`."
				},
				"large-objects-changed": {
					title: "A migra\u00e7\u00e3o removeu ou alterou large objects.",
					hint: "Procure lo_unlink e triggers que o chamam."
				},
				"lock-too-long": {
					title: "Uma tabela ficou fechada a todos por mais que o permitido[: {actual:duration}][, permitido {allowed:duration}].",
					hint: "A produ\u00e7\u00e3o ficaria parada esse tempo. Divida a migra\u00e7\u00e3o: adicione colunas sem reescrever, crie \u00edndices CONCURRENTLY, valide constraints depois."
				},
				"way-back-failed": {
					title: "O caminho de volta falhou[ com c\u00f3digo de sa\u00edda {exit}][: {detail}].",
					hint: "Depois de um lan\u00e7amento ruim, `check.migrate.down` n\u00e3o ajudaria. Corrija-o, ou tire-o da configura\u00e7\u00e3o."
				},
				"not-reversible": {
					title: "O caminho de volta n\u00e3o leva ao ponto de partida.",
					hint: "O relat\u00f3rio mostra o que fica diferente. Corrija `check.migrate.down`."
				}
			};
			let reasons_compose_composeReasons = {
				"compose-too-old": {
					title: "Um servi\u00e7o do seu arquivo do Compose precisa do Compose 2[; aqui h\u00e1 o {detail}].",
					hint: "Instale o plugin `docker-compose-plugin` dos pacotes do pr\u00f3prio Docker, ou o `docker-compose` do Debian 13."
				},
				"compose-file-invalid": {
					title: "O arquivo do Compose da aplica\u00e7\u00e3o n\u00e3o pode ser lido[: {detail}].",
					hint: "Confira `files` de `drill.backend.compose` e tente `docker compose --file \u2026 config` no host do ensaio. As vari\u00e1veis de que ele precisa podem ficar em `drill.backend.env`."
				},
				"compose-service-unknown": {
					title: "O arquivo do Compose n\u00e3o tem esse servi\u00e7o[: {detail}].",
					hint: "Corrija `service` e `database` de `drill.backend.compose` em .github/lastro.yml."
				},
				"compose-service-refused": {
					title: "O servi\u00e7o do arquivo do Compose n\u00e3o pode ser iniciado num ensaio como est\u00e1[: {detail}].",
					hint: "Ele alcan\u00e7aria a produ\u00e7\u00e3o, este host ou outro banco, ou n\u00e3o seria o mesmo programa. Diga-o de outro modo para ensaios: por `drill.backend.env`, ou por um segundo arquivo em `drill.backend.compose.files`."
				},
				"compose-service-failed": {
					title: "Um servi\u00e7o de que a aplica\u00e7\u00e3o precisa n\u00e3o subiu, ou terminou[: {detail}].",
					hint: "O log traz as \u00faltimas linhas. Num ensaio os volumes dele s\u00e3o novos e vazios."
				}
			};
			let reasons_content_contentReasons = {
				"schema-missing": {
					title: "Falta um schema.",
					hint: "Restaure-o de outro backup; `lastro passport diff` mostra desde quando falta."
				},
				"schema-unexpected": {
					title: "H\u00e1 um schema que o passaporte n\u00e3o conhece.",
					hint: "O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte."
				},
				"table-missing": {
					title: "Falta uma tabela.",
					hint: "A defini\u00e7\u00e3o ou os dados dela n\u00e3o est\u00e3o no dump. Fa\u00e7a um novo backup e ensaie um mais antigo."
				},
				"table-unexpected": {
					title: "H\u00e1 uma tabela que o passaporte n\u00e3o conhece.",
					hint: "O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte."
				},
				"rows-missing": {
					title: "Faltam registros.",
					hint: "N\u00e3o recupere a partir deste backup: ensaie um mais antigo e fa\u00e7a um novo agora."
				},
				"rows-unexpected": {
					title: "H\u00e1 mais registros do que havia.",
					hint: "Dados foram carregados duas vezes ou acrescentados depois do dump. Ensaie outra c\u00f3pia deste backup."
				},
				"rows-differ": {
					title: "O n\u00famero de registros est\u00e1 certo, mas os valores diferem.",
					hint: "Algum valor mudou entre o dump e a restaura\u00e7\u00e3o. Ensaie outra c\u00f3pia e compare esta tabela."
				},
				"column-differs": {
					title: "Uma coluna difere em tipo, padr\u00e3o ou ordem.",
					hint: "Compare com `lastro passport show`; uma vers\u00e3o principal mais nova pode escrever um padr\u00e3o de outra forma."
				},
				"constraint-missing": {
					title: "Falta uma constraint.",
					hint: "Os dados podem violar a regra dela: encontre esses registros antes de recri\u00e1-la."
				},
				"constraint-differs": {
					title: "Uma constraint est\u00e1 definida de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o."
				},
				"constraint-not-valid": {
					title: "Uma constraint nunca foi validada (NOT VALID).",
					hint: "Na produ\u00e7\u00e3o: `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`; ele aponta os registros que a violam."
				},
				"foreign-key-orphans": {
					title: "Registros apontam para registros que n\u00e3o existem.",
					hint: "Uma recupera\u00e7\u00e3o para nesta chave. Procure os mesmos \u00f3rf\u00e3os na produ\u00e7\u00e3o: um trigger ou uma r\u00e9plica pode t\u00ea-la contornado."
				},
				"index-missing": {
					title: "Falta um \u00edndice.",
					hint: "Recrie-o com a defini\u00e7\u00e3o do passaporte."
				},
				"index-differs": {
					title: "Um \u00edndice est\u00e1 definido de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o."
				},
				"index-invalid": {
					title: "Um \u00edndice est\u00e1 inv\u00e1lido e nunca \u00e9 usado.",
					hint: "Na produ\u00e7\u00e3o: `REINDEX INDEX CONCURRENTLY \u2026`; um CREATE INDEX CONCURRENTLY falhou um dia."
				},
				"unique-missing": {
					title: "Falta uma constraint ou um \u00edndice \u00fanico.",
					hint: "Procure duplicados antes de recriar: um deles pode ser a causa de n\u00e3o ter sido criado."
				},
				"sequence-missing": {
					title: "Falta uma sequ\u00eancia.",
					hint: "Novos registros ficariam sem n\u00famero. Crie-a e posicione-a depois do maior valor em uso."
				},
				"sequence-behind": {
					title: "Uma sequ\u00eancia est\u00e1 atr\u00e1s dos valores em uso.",
					hint: "A pr\u00f3xima inser\u00e7\u00e3o colidiria: `SELECT setval(\u2026, max(coluna))` depois da restaura\u00e7\u00e3o."
				},
				"trigger-missing": {
					title: "Falta um trigger.",
					hint: "Recrie-o com a defini\u00e7\u00e3o do passaporte."
				},
				"trigger-disabled": {
					title: "Um trigger est\u00e1 desabilitado.",
					hint: "Se n\u00e3o for intencional: `ALTER TABLE \u2026 ENABLE TRIGGER \u2026`."
				},
				"trigger-differs": {
					title: "Um trigger est\u00e1 definido de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o."
				},
				"view-missing": {
					title: "Falta uma view.",
					hint: "Recrie-a a partir do passaporte."
				},
				"view-differs": {
					title: "Uma view est\u00e1 definida de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; uma vers\u00e3o principal mais nova pode s\u00f3 escrev\u00ea-la de outra forma."
				},
				"function-missing": {
					title: "Falta uma fun\u00e7\u00e3o.",
					hint: "Recrie-a a partir do passaporte; triggers e padr\u00f5es podem precisar dela."
				},
				"function-differs": {
					title: "Uma fun\u00e7\u00e3o est\u00e1 definida de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o."
				},
				"policy-missing": {
					title: "Falta uma pol\u00edtica de seguran\u00e7a em n\u00edvel de linha.",
					hint: "Tenants poderiam ver registros uns dos outros: crie-a antes que algu\u00e9m conecte."
				},
				"policy-differs": {
					title: "Uma pol\u00edtica de seguran\u00e7a em n\u00edvel de linha est\u00e1 definida de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es antes que algu\u00e9m conecte."
				},
				"row-security-differs": {
					title: "A seguran\u00e7a em n\u00edvel de linha est\u00e1 ligada de outra forma em uma tabela.",
					hint: "Deixe como na produ\u00e7\u00e3o: `ALTER TABLE {schema|SCHEMA}.{object|NOME} ENABLE ROW LEVEL SECURITY`."
				},
				"grant-differs": {
					title: "Os privil\u00e9gios diferem.",
					hint: "Algu\u00e9m poderia ler demais, ou a aplica\u00e7\u00e3o de menos: compare e refa\u00e7a os GRANT."
				},
				"owner-differs": {
					title: "Um objeto pertence a outro papel.",
					hint: "Crie o papel dono antes da restaura\u00e7\u00e3o e depois `ALTER \u2026 OWNER TO`."
				},
				"role-missing": {
					title: "Falta um papel que possui ou pode usar algo.",
					hint: "Crie-o antes da restaura\u00e7\u00e3o; o arquivo de globais do backup tem a defini\u00e7\u00e3o."
				},
				"type-differs": {
					title: "Um tipo, dom\u00ednio ou enumera\u00e7\u00e3o difere.",
					hint: "Compare os r\u00f3tulos e as regras com o passaporte."
				},
				"partition-differs": {
					title: "Uma parti\u00e7\u00e3o est\u00e1 anexada de outra forma.",
					hint: "Compare os limites com o passaporte: registros poderiam ir para a parti\u00e7\u00e3o errada."
				},
				"comment-differs": {
					title: "Um coment\u00e1rio difere.",
					hint: "Inofensivo para os dados."
				},
				"large-objects-differ": {
					title: "Faltam large objects, ou eles diferem.",
					hint: "Verifique se o dump foi feito com large objects (`pg_dump --large-objects`)."
				},
				"matview-differs": {
					title: "Uma view materializada difere.",
					hint: "`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NOME}` depois da restaura\u00e7\u00e3o."
				},
				"matview-stale": {
					title: "Uma view materializada estava desatualizada quando o backup foi feito.",
					hint: "A restaura\u00e7\u00e3o a atualiza. \u00c9 leg\u00edtimo, se a produ\u00e7\u00e3o a atualiza por agendamento."
				},
				"object-missing": {
					title: "Falta um objeto.",
					hint: "Recrie-o com a defini\u00e7\u00e3o do passaporte."
				},
				"object-unexpected": {
					title: "H\u00e1 um objeto que o passaporte n\u00e3o conhece.",
					hint: "O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte."
				},
				"object-differs": {
					title: "Um objeto est\u00e1 definido de outra forma.",
					hint: "Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o."
				}
			};
			let reasons_disk_diskReasons = {
				"disks-well": {
					title: "Tudo normal[: {filesystems} sistemas de arquivos em {hosts} hosts].",
					hint: ""
				},
				"space-low": {
					title: "Um sistema de arquivos est\u00e1 enchendo[: {subject} em {host} est\u00e1 {percent:percent} cheio][, restam {free:bytes}].",
					hint: "Veja o que \u00e9 grande: `lastro disk-check` diz o que mais cresceu e o que pode ser liberado. Os limites est\u00e3o em `disk.thresholds`."
				},
				"inodes-low": {
					title: "Um sistema de arquivos est\u00e1 ficando sem inodes[: {subject} em {host}, {percent:percent} em uso][, restam {freeInodes}]. Sem inode n\u00e3o se cria arquivo, por mais bytes que haja livres.",
					hint: "Ache o diret\u00f3rio com muitos arquivos pequenos: `du --inodes -x {subject|/} | sort -n | tail`. Costumam ser sess\u00f5es, caches e filas de e-mail."
				},
				"fills-soon": {
					title: "Um sistema de arquivos logo estar\u00e1 cheio se continuar assim[: {subject} em {host}, em {seconds:duration}][ (por volta de {fullAt:date})].",
					hint: "Descubra o que come\u00e7ou a crescer: o relat\u00f3rio diz o que mais cresceu na semana. Uma rota\u00e7\u00e3o que n\u00e3o remove mais tem esse aspecto."
				},
				"next-backup-does-not-fit": {
					title: "O pr\u00f3ximo backup n\u00e3o vai caber[: precisa de {needed:bytes}][, h\u00e1 {free:bytes} livres].",
					hint: "Libere espa\u00e7o ou aumente o disco antes da noite. N\u00e3o remova os backups mais novos; `lastro disk-check` lista o que pode sair."
				},
				"mount-missing": {
					title: "Um sistema de arquivos que deveria estar montado n\u00e3o est\u00e1[: {subject} em {host}].",
					hint: "Veja por qu\u00ea: `systemctl status \"*.mount\"`, `dmesg | tail`. O que for gravado no diret\u00f3rio vazio vai parar no disco de baixo."
				},
				"stopped-writing": {
					title: "O kernel parou toda grava\u00e7\u00e3o num sistema de arquivos depois de um erro[: {subject} em {host}]. O `mount` ainda o mostra como grav\u00e1vel.",
					hint: "O disco pode estar morrendo: leia o `dmesg`, copie o que ainda se l\u00ea, depois desmonte e rode `fsck`. Bancos de dados nele j\u00e1 est\u00e3o falhando."
				},
				"read-only": {
					title: "Um sistema de arquivos est\u00e1 somente leitura[: {subject} em {host}].",
					hint: "Leia no `dmesg` o erro que o deixou assim. Se for de prop\u00f3sito, cite-o em `disk.may-be-read-only`."
				},
				"write-refused": {
					title: "Nada pode ser gravado em um diret\u00f3rio de que o Lastro precisa[: {subject} em {host}][: {detail}].",
					hint: "O espa\u00e7o livre n\u00e3o diz nada aqui: veja as cotas (`quota -s`), o `dmesg` e o dono do diret\u00f3rio. At\u00e9 que se resolva, backups, relat\u00f3rios ou travas falham."
				},
				"filesystem-errors": {
					title: "Um sistema de arquivos contou erros[: {subject} em {host}, {errors}].",
					hint: "Planeje um `fsck` na pr\u00f3xima reinicializa\u00e7\u00e3o e examine o pr\u00f3prio disco: `smartctl -a`. A contagem fica at\u00e9 o fsck rodar."
				},
				"host-unreachable": {
					title: "Um host n\u00e3o p\u00f4de ser alcan\u00e7ado[: {host}][: {detail}]. Nada se sabe dos discos dele.",
					hint: "Tente \u00e0 m\u00e3o com a mesma chave: `ssh {host|HOST} df -h`. Os alertas de antes ficam como estavam."
				},
				"clock-skew": {
					title: "O rel\u00f3gio de um host est\u00e1 errado[: {host}, {skew:duration}].",
					hint: "Acerte-o: `timedatectl`, chrony. Nomes de backups e certificados dependem dele."
				},
				"backups-missing": {
					title: "O diret\u00f3rio dos backups n\u00e3o existe[: {subject} em {host}].",
					hint: "Veja se o disco dele est\u00e1 montado. Nada ser\u00e1 salvo at\u00e9 que exista."
				},
				"backups-mount-lost": {
					title: "O diret\u00f3rio dos backups est\u00e1 em outro disco, n\u00e3o no dele[: {subject} em {host}].",
					hint: "Monte o disco, depois mova o que foi gravado nesse meio-tempo. Um backup ao lado do que protege morre junto."
				},
				"passports-missing": {
					title: "H\u00e1 dumps que perderam o passaporte[: {count} em {host}, {name}].",
					hint: "Sem ele ningu\u00e9m sabe o que devem conter. Fa\u00e7a um a partir de um ensaio: `lastro passport make`."
				},
				"next-backup-unjudged": {
					title: "Ningu\u00e9m sabe se o pr\u00f3ximo backup cabe[: {subject} em {host}][, o sistema de arquivos em {mountPoint} n\u00e3o foi medido].",
					hint: "Veja se ele responde e se `disk.ignore` o deixa de fora; com `disk.mounts` ele \u00e9 medido, seja qual for."
				},
				"backup-overdue": {
					title: "Um backup est\u00e1 atrasado[: {subject} em {host}][, o mais novo tem {age:duration}].",
					hint: "A agenda pode estar morta: veja as execu\u00e7\u00f5es do workflow e rode `lastro backup` \u00e0 m\u00e3o."
				},
				"backup-gap": {
					title: "H\u00e1 dias sem backup, embora ele tenha rodado antes e depois[: {subject} em {host}][, {count} em uma semana, o \u00faltimo em {day}].",
					hint: "Veja as execu\u00e7\u00f5es do workflow nesse dia: um runner desligado, uma trava ocupada, um disco cheio. O alerta termina uma semana depois."
				},
				"offsite-sync-overdue": {
					title: "A c\u00f3pia para outro lugar est\u00e1 atrasada[, a \u00faltima boa tem {age:duration}].",
					hint: "A agenda pode estar morta: veja as execu\u00e7\u00f5es do workflow. At\u00e9 que rode, um inc\u00eandio leva o host e os backups juntos."
				},
				"restore-drill-overdue": {
					title: "Um ensaio de restaura\u00e7\u00e3o est\u00e1 atrasado[, o \u00faltimo bom tem {age:duration}].",
					hint: "Rode-o \u00e0 m\u00e3o: `lastro restore-drill`. Um backup que ningu\u00e9m restaurou \u00e9 s\u00f3 uma esperan\u00e7a."
				},
				"ran-again": {
					title: "Rodou at\u00e9 o fim outra vez.",
					hint: ""
				},
				"no-longer-there": {
					title: "N\u00e3o est\u00e1 mais l\u00e1.",
					hint: ""
				}
			};
			let reasons_drill_drillReasons = {
				proven: {
					title: "O backup foi restaurado e \u00e9, registro por registro, o que diz o seu passaporte.",
					hint: ""
				},
				"no-backup": {
					title: "N\u00e3o h\u00e1 backup para restaurar[ em {path}][: foi pedido {wanted}][; os mais novos s\u00e3o {newest}].",
					hint: "Confira o nome, e o diret\u00f3rio de backups em .github/lastro.yml; ou execute `lastro backup` antes."
				},
				"role-unknown": {
					title: "O dump de outra ferramenta cita um papel que s\u00f3 os globais criariam[: {detail}].",
					hint: "Deixe `lastro backup` fazer os backups: o passaporte leva os pap\u00e9is."
				},
				"no-passport": {
					title: "O dump n\u00e3o tem passaporte: ele restaura, mas ningu\u00e9m pode dizer se o conte\u00fado est\u00e1 certo.",
					hint: "Foi feito por outra ferramenta. Deixe `lastro backup` fazer os backups, para que o conte\u00fado possa ser provado."
				},
				"sha256-mismatch": {
					title: "O arquivo n\u00e3o \u00e9 o que foi gravado: o SHA-256 difere.",
					hint: "Foi alterado ou danificado depois do backup. Use outra c\u00f3pia ou camada e verifique o disco que o guardava."
				},
				"size-mismatch": {
					title: "O arquivo n\u00e3o tem o tamanho que foi gravado[: esperado {expected:bytes}][, encontrado {actual:bytes}].",
					hint: "Foi cortado ou acrescido, muitas vezes por uma c\u00f3pia interrompida. Copie de novo ou use outra camada."
				},
				"frame-corrupt": {
					title: "O quadro comprimido do dump est\u00e1 danificado[: {detail}].",
					hint: "Use outra c\u00f3pia ou camada; os bytes desta est\u00e3o perdidos. Verifique o disco que a guardava."
				},
				"passport-unreadable": {
					title: "O passaporte n\u00e3o pode ser lido[: {detail}].",
					hint: "Busque-o de novo na outra c\u00f3pia. O dump s\u00f3 \u00e9 julgado com ele."
				},
				"passport-mismatch": {
					title: "O passaporte pertence a outro backup[: ele nomeia {names}].",
					hint: "Um arquivo foi renomeado ou sobrescrito. Ponha o passaporte deste dump ao lado dele, ou ensaie outro backup."
				},
				"archive-corrupt": {
					title: "O pg_restore n\u00e3o consegue ler o arquivo[: {detail}].",
					hint: "Use outra c\u00f3pia ou camada e verifique o disco que guardava esta."
				},
				"archive-empty": {
					title: "O dump n\u00e3o cont\u00e9m dados de tabelas.",
					hint: "\u00c9 um dump s\u00f3 do esquema, ou de um banco vazio. Verifique como foi feito."
				},
				"restore-failed": {
					title: "A restaura\u00e7\u00e3o parou em um erro[: {detail}].",
					hint: "O log mostra o objeto. Em uma emerg\u00eancia este backup tamb\u00e9m pararia ali: corrija a causa na produ\u00e7\u00e3o e fa\u00e7a outro backup."
				},
				"restore-timed-out": {
					title: "A restaura\u00e7\u00e3o passou do limite de `drill.timeout` e foi encerrada[: {detail}].",
					hint: "Aumente `drill.timeout` em .github/lastro.yml, ou ensaie em um host mais r\u00e1pido. O backup em si n\u00e3o foi julgado."
				},
				"restore-role-missing": {
					title: "Um papel de que o dump precisa n\u00e3o existe[: {role}][: {detail}].",
					hint: "Crie-o no destino, ou fa\u00e7a o backup com os globais para que possa ser preparado: `CREATE ROLE {role|NOME}`."
				},
				"extension-missing": {
					title: "Uma extens\u00e3o de que o dump precisa n\u00e3o est\u00e1 instalada onde o ensaio restaura[: {extension}][: {detail}].",
					hint: "Instale o pacote dela[ para o PostgreSQL {major}] onde o ensaio restaura (no host dele, na imagem de `drill.docker`, no servidor separado) e ensaie de novo; at\u00e9 l\u00e1 nada est\u00e1 provado."
				},
				"extension-version-differs": {
					title: "Uma extens\u00e3o tem vers\u00e3o diferente da produ\u00e7\u00e3o.",
					hint: "Instale a mesma vers\u00e3o no host do ensaio, para que ele seja igual \u00e0 recupera\u00e7\u00e3o."
				},
				"postgres-missing": {
					title: "N\u00e3o foram encontrados os programas do servidor PostgreSQL para restaurar.",
					hint: "Instale-os no host do ensaio: `apt-get install postgresql[-{major}]`."
				},
				"postgres-too-old": {
					title: "O PostgreSQL daqui \u00e9 mais antigo que o da origem do backup[: aqui {found}][, necess\u00e1rio {needed}][: {detail}].",
					hint: "Instale a mesma vers\u00e3o principal onde o ensaio restaura: `apt-get install postgresql[-{major}]`, ou indique uma imagem dela em `drill.docker`."
				},
				"staging-failed": {
					title: "N\u00e3o foi poss\u00edvel criar o lugar para restaurar[: {detail}].",
					hint: "O log mostra o que o servidor disse ao iniciar. O backup em si n\u00e3o foi julgado."
				},
				"staging-disk-full": {
					title: "O lugar da restaura\u00e7\u00e3o ficou sem disco[: precisa de cerca de {needed:bytes}][, livre {free:bytes}][: {detail}].",
					hint: "Libere espa\u00e7o[ em {path}] ou aponte o staging do ensaio para um volume maior. O backup em si n\u00e3o foi julgado."
				},
				"staging-out-of-memory": {
					title: "O servidor de banco do ensaio foi morto por falta de mem\u00f3ria[: {detail}].",
					hint: "D\u00ea mais mem\u00f3ria ou swap ao host, ou ensaie quando houver menos carga. O backup em si n\u00e3o foi julgado."
				},
				"target-is-source": {
					title: "O destino do ensaio \u00e9 uma fonte configurada[: {source}]; recusado.",
					hint: "Um ensaio nunca grava na produ\u00e7\u00e3o. Escolha outro staging em .github/lastro.yml."
				},
				"amcheck-unavailable": {
					title: "As p\u00e1ginas das tabelas e dos \u00edndices n\u00e3o puderam ser verificadas: o amcheck n\u00e3o est\u00e1 instalado.",
					hint: "Instale o pacote contrib do PostgreSQL no host do ensaio: `apt-get install postgresql-contrib`."
				},
				"heap-corrupt": {
					title: "O amcheck encontrou uma tabela ou um \u00edndice danificado.",
					hint: "Ensaie de novo; se persistir, suspeite da mem\u00f3ria ou do disco do host do ensaio: `dmesg`, `smartctl -a`."
				},
				"backup-stale": {
					title: "O backup mais novo \u00e9 velho demais[: {age:duration}][, permitido {allowed:duration}].",
					hint: "Veja por que os \u00faltimos backups n\u00e3o rodaram ou falharam: `lastro history`."
				},
				"rto-missed": {
					title: "A recupera\u00e7\u00e3o leva mais tempo que o objetivo[: {actual:duration}][, objetivo {objective:duration}].",
					hint: "As fases mostram onde o tempo vai. Disco mais r\u00e1pido, mais n\u00facleos ou menos dados em um s\u00f3 banco ajudam; ou mude o objetivo conscientemente."
				},
				"rpo-missed": {
					title: "Seria perdido mais trabalho recente do que o objetivo permite[: {actual:duration}][, objetivo {objective:duration}].",
					hint: "Fa\u00e7a backups com mais frequ\u00eancia: mude o agendamento em .github/workflows/backup.yml."
				},
				"tenant-quiet": {
					title: "Alguns tenants n\u00e3o t\u00eam registro recente[: {tenants} deles][ ({names})]; o RPO deles diz pouco.",
					hint: "Normal para um tenant que n\u00e3o opera nestes dias. Pergunte, se deveria operar."
				}
			};
			let reasons_drill_check_drillCheckReasons = {
				"all-caught": {
					title: "Toda falha testada foi detectada com o motivo certo[: {caught} de {tried}][; nenhum alarme falso em {cleanRuns} casos s\u00e3os][; {notTried} n\u00e3o testadas].",
					hint: ""
				},
				"faults-missed": {
					title: "O ensaio n\u00e3o detectou toda falha, ou n\u00e3o com o motivo certo[: {missed} de {tried} n\u00e3o detectadas].",
					hint: "N\u00e3o confie nos veredictos dele sobre esse tipo de dano. Avise, com este relat\u00f3rio: uma falha que o ensaio n\u00e3o v\u00ea \u00e9 um erro do Lastro."
				},
				"false-alarms": {
					title: "O ensaio deu alarme em algo s\u00e3o[: {falseAlarms} vezes].",
					hint: "Alarme errado logo \u00e9 ignorado. Avise, com este relat\u00f3rio; a semente repete os mesmos registros e configura\u00e7\u00f5es."
				},
				"fault-missed": {
					title: "Uma falha n\u00e3o foi detectada com o motivo certo.",
					hint: "Avise, com este relat\u00f3rio. At\u00e9 a corre\u00e7\u00e3o, confira esse tipo de dano \u00e0 m\u00e3o."
				},
				"false-alarm": {
					title: "Houve alarme em algo s\u00e3o.",
					hint: "Avise, com este relat\u00f3rio; a semente repete os mesmos registros e configura\u00e7\u00f5es."
				},
				"nothing-tried": {
					title: "Nada foi testado, ent\u00e3o nada se pode dizer do ensaio.",
					hint: "Escolha outras falhas com `--only`, ou omita-o. O relat\u00f3rio diz por que cada uma n\u00e3o p\u00f4de ser testada."
				},
				"good-backup-failed": {
					title: "O backup da amostra falhou[: {detail}].",
					hint: "O log mostra o passo. Sem um backup bom n\u00e3o h\u00e1 o que danificar."
				},
				"good-backup-not-good": {
					title: "O backup a ser danificado j\u00e1 n\u00e3o est\u00e1 s\u00e3o[: {actual}].",
					hint: "Veja antes com `lastro restore-drill`; s\u00f3 se injeta falha no que est\u00e1 s\u00e3o."
				},
				"fault-no-target": {
					title: "O banco n\u00e3o tem nada que esta falha possa danificar.",
					hint: "Sem `--real` nem `--backup`, a verifica\u00e7\u00e3o cria uma amostra que tem."
				},
				"fault-not-applicable": {
					title: "A falha n\u00e3o p\u00f4de ser feita neste banco[: {detail}].",
					hint: "Sem `--real` nem `--backup`, a verifica\u00e7\u00e3o cria uma amostra em que pode."
				},
				"fault-needs-sample": {
					title: "A falha s\u00f3 pode ser feita na amostra.",
					hint: "Omita `--real` e `--backup`."
				},
				"fault-needs-root": {
					title: "A falha precisa de um disco pequeno, e s\u00f3 root pode mont\u00e1-lo.",
					hint: "Rode a verifica\u00e7\u00e3o uma vez como root, em um cont\u00eainer ou m\u00e1quina de teste: `sudo lastro drill-check --only staging`."
				},
				"fault-needs-newer-postgres": {
					title: "S\u00f3 uma vers\u00e3o do PostgreSQL est\u00e1 instalada aqui.",
					hint: "Instale uma mais nova ao lado, por exemplo `apt-get install postgresql-17`, para ver que o dump \u00e9 o mesmo entre vers\u00f5es."
				},
				"fault-needs-docker": {
					title: "Nenhum cont\u00eainer pode ser iniciado aqui[: {detail}].",
					hint: "Instale o Docker com Compose, baixe a imagem indicada em `drill.docker.image` e rode a verifica\u00e7\u00e3o de novo."
				},
				"fault-needs-backend": {
					title: "A aplica\u00e7\u00e3o de exemplo n\u00e3o foi constru\u00edda ao lado deste programa.",
					hint: "Instale o Lastro a partir de um release; ela vem junto."
				}
			};
			let reasons_foreign_foreignReasons = {
				"format-unsupported": {
					title: "O arquivo n\u00e3o \u00e9 um dump que restauramos[: {detail}].",
					hint: "S\u00e3o os formatos custom, tar e diret\u00f3rio do pg_dump e o seu SQL puro, tamb\u00e9m dentro de gzip ou zstd.[ Descompacte-o antes: `{command} ARQUIVO`.]"
				},
				"passport-made": {
					title: "O passaporte foi feito do dump restaurado[: {tables} tabelas][, {rows} registros].",
					hint: ""
				},
				"passport-after-the-fact": {
					title: "O passaporte foi feito depois: diz o que o dump continha ent\u00e3o, n\u00e3o o que o banco continha.",
					hint: "Uma perda que o dump j\u00e1 tinha quando o passaporte foi feito n\u00e3o pode ser vista. Deixe o `lastro backup` fazer os backups."
				},
				"proven-unchanged": {
					title: "O dump foi restaurado e cont\u00e9m o que continha quando o seu passaporte foi feito dele.",
					hint: ""
				},
				"file-empty": {
					title: "O arquivo est\u00e1 vazio[: {path}].",
					hint: "O script que o gravou n\u00e3o percebeu que o pg_dump falhou: no shell, `set -o pipefail`. Restaure de outro dump."
				},
				"dump-truncated": {
					title: "O dump n\u00e3o termina como o pg_dump termina um[, em {file}][: para depois de {bytes:bytes}].",
					hint: "Foi cortado ao ser feito ou copiado; o psql e o pg_restore aceitam a metade sem dizer nada. Use outra c\u00f3pia, e confira como \u00e9 gravado."
				},
				"sql-command-refused": {
					title: "O dump cont\u00e9m um comando do psql que o pg_dump nunca escreve[: {command}].",
					hint: "Um comando assim pode rodar qualquer programa no host que restaura. Descubra quem fez o arquivo antes de restaur\u00e1-lo em qualquer lugar."
				},
				"dump-subscribes": {
					title: "O dump cria uma assinatura de outro servidor enquanto roda; foi parado antes.",
					hint: "O pg_dump escreve assinaturas como comandos pr\u00f3prios, que ficam de fora. Esta est\u00e1 numa fun\u00e7\u00e3o ou num bloco DO: descubra quem fez o arquivo."
				},
				"several-databases": {
					title: "O dump cont\u00e9m {count|v\u00e1rios} bancos[: {names}].",
					hint: "Fa\u00e7a o dump de cada um com `pg_dump`, ou deixe o `lastro backup` faz\u00ea-los: um banco \u00e9 restaurado e julgado por vez."
				},
				"psql-unrestricted": {
					title: "O psql daqui n\u00e3o tem modo restrito[: {found}]; um dump em SQL puro poderia rodar programas com ele.",
					hint: "Atualize o cliente do PostgreSQL para a menor vers\u00e3o mais recente: `apt-get install postgresql-client[-{major}]`."
				}
			};
			let reasons_measure_measureReasons = {
				"filesystem-hanging": {
					title: "Um sistema de arquivos n\u00e3o responde[: {detail}].",
					hint: "O servidor dele (NFS, FUSE) caiu ou est\u00e1 sobrecarregado. Veja o `dmesg`, depois traga o servidor de volta ou solte-o com `umount -l`."
				},
				"filesystem-unreadable": {
					title: "Um sistema de arquivos responde com um erro[: {detail}].",
					hint: "Veja no `dmesg` se o dispositivo tem erros, e se a conta que consulta pode atravessar os diret\u00f3rios acima dele."
				},
				"directory-missing": {
					title: "Um diret\u00f3rio n\u00e3o existe[: {detail}].",
					hint: "Corrija o caminho em .github/lastro.yml, ou crie o diret\u00f3rio."
				},
				"directory-unreadable": {
					title: "Um diret\u00f3rio n\u00e3o p\u00f4de ser contado por inteiro[: {detail}].",
					hint: "O n\u00famero \u00e9 o m\u00ednimo poss\u00edvel. Deixe a conta que consulta ler tudo abaixo dele."
				},
				"walk-too-long": {
					title: "Um diret\u00f3rio n\u00e3o foi contado at\u00e9 o fim a tempo[: {detail}].",
					hint: "O n\u00famero \u00e9 o m\u00ednimo poss\u00edvel. Aumente `disk.walk-timeout`, ou acompanhe um diret\u00f3rio mais abaixo."
				},
				"host-silent": {
					title: "Um host aceitou a conex\u00e3o e depois n\u00e3o respondeu[: {host}][: {detail}].",
					hint: "Ele pode estar sobrecarregado, sem mem\u00f3ria, ou com o disco travado: olhe o console dele."
				},
				"host-key-changed": {
					title: "Um host mostra outra chave que n\u00e3o a fixada: nada foi enviado a ele[: {host}][: {detail}].",
					hint: "Se ele foi reinstalado, copie a chave do console dele para `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). Se n\u00e3o foi, h\u00e1 algu\u00e9m no meio."
				},
				"host-login-refused": {
					title: "Um host recusa o login[: {host}][: {detail}].",
					hint: "Ponha a chave p\u00fablica de `private-key` em `~/.ssh/authorized_keys` da conta indicada em `user`."
				},
				"ssh-key-unusable": {
					title: "A chave privada de um host n\u00e3o pode ser usada[: {host}][: {detail}].",
					hint: "Teste-a com `ssh-keygen -y -f ARQUIVO`: ela precisa estar inteira, no formato do OpenSSH, e `passphrase` precisa abri-la."
				},
				"host-answer-unreadable": {
					title: "A resposta de um host n\u00e3o pode ser lida[: {host}][: {detail}].",
					hint: "A conta precisa de um shell POSIX, coreutils ou BusyBox e /proc. Entre \u00e0 m\u00e3o e rode `sh -c \"stat -f /\"`."
				}
			};
			let reasons_notices_noticeReasons = {
				"notices-undelivered": {
					title: "Nem todos foram avisados[: {channels}][: {detail}].",
					hint: "O veredito continua valendo. A pr\u00f3xima execu\u00e7\u00e3o tenta de novo o que n\u00e3o p\u00f4de ser avisado; `lastro notify test` tenta agora."
				},
				"notice-test": {
					title: "Isto \u00e9 um teste: o canal funciona.",
					hint: "N\u00e3o h\u00e1 nada a fazer."
				},
				"status-well": {
					title: "Todos os sistemas normais.",
					hint: ""
				},
				"report-not-kept": {
					title: "O relat\u00f3rio desta execu\u00e7\u00e3o n\u00e3o p\u00f4de ser guardado[ em {path}][: {detail}].",
					hint: "O que se v\u00ea aqui \u00e9 tudo o que h\u00e1 dele: o ledger n\u00e3o tem a execu\u00e7\u00e3o. Libere espa\u00e7o, ou d\u00ea o diret\u00f3rio ao usu\u00e1rio que executa o Lastro."
				},
				"run-log-unwritable": {
					title: "A linha desta execu\u00e7\u00e3o n\u00e3o p\u00f4de ser escrita no log[ {path}][: {detail}].",
					hint: "O ledger a tem. D\u00ea o arquivo ao usu\u00e1rio que executa o Lastro, ou mude `system.run-log`."
				}
			};
			let reasons_offsite_age_offsiteAgeReasons = {
				"age-missing": {
					title: "O programa age n\u00e3o est\u00e1 instalado aqui.",
					hint: "Instale-o: `apt-get install age`."
				},
				"age-failed": {
					title: "O age n\u00e3o conseguiu fazer o seu trabalho[: {detail}].",
					hint: "Execute o mesmo \u00e0 m\u00e3o: `age --decrypt --identity CHAVE ARQUIVO`."
				},
				"age-identity-missing": {
					title: "A c\u00f3pia est\u00e1 cifrada e n\u00e3o h\u00e1 chave privada para decifr\u00e1-la.",
					hint: "Indique-a em `offsite.decrypt` da configura\u00e7\u00e3o: private-key com um secret, ou private-key-file."
				},
				"age-identity-unusable": {
					title: "A chave privada para decifrar n\u00e3o \u00e9 do age[: {detail}].",
					hint: "\u00c9 o arquivo que o `age-keygen` escreveu, com uma linha que come\u00e7a com AGE-SECRET-KEY-1; um secret de um workflow precisa conter essa linha inteira."
				},
				"age-not-a-recipient": {
					title: "A c\u00f3pia n\u00e3o foi cifrada para esta chave privada.",
					hint: "Use a chave que pertence a um dos `encrypt.recipients` (`age-keygen -y CHAVE` mostra a metade p\u00fablica). Um arquivo danificado logo no in\u00edcio parece o mesmo: `lastro offsite-verify` diz."
				},
				"age-damaged": {
					title: "Uma c\u00f3pia cifrada est\u00e1 danificada[: {detail}].",
					hint: "Execute `lastro offsite-verify --full` e restaure de outra c\u00f3pia enquanto isso."
				}
			};
			let reasons_offsite_setup_offsiteSetupReasons = {
				"host-key-unconfirmed": {
					title: "Ningu\u00e9m confirmou a chave do servidor.",
					hint: "Compare a impress\u00e3o digital com o que `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` diz no pr\u00f3prio servidor e indique-a com `--accept-host-key`."
				},
				"host-key-other": {
					title: "O servidor n\u00e3o mostra a chave confirmada[: {expected}; ele mostra {actual}].",
					hint: "Veja se a impress\u00e3o digital foi lida na m\u00e1quina certa. Se foi, outro responde no lugar dela: n\u00e3o continue."
				},
				"forced-command-missing": {
					title: "A chave tem um shell no servidor: quem a roubar pode apagar as c\u00f3pias.",
					hint: "Ponha a linha inteira que a prepara\u00e7\u00e3o mostra em authorized_keys, com command e restrict, no lugar da que est\u00e1 l\u00e1."
				}
			};
			let reasons_offsite_sync_offsiteSyncReasons = {
				synced: {
					title: "O remoto tem tudo o que est\u00e1 aqui, e conferiu o que recebeu[: {remote}].",
					hint: ""
				},
				"up-to-date": {
					title: "O remoto j\u00e1 tinha tudo o que est\u00e1 aqui[: {remote}].",
					hint: ""
				},
				"synced-overridden": {
					title: "O remoto tem tudo o que est\u00e1 aqui; uma pessoa liberou uma trava[: {remote}].",
					hint: "O que a trava apontava fica no hist\u00f3rico do remoto at\u00e9 passarem os `keep.days`."
				},
				"gate-source": {
					title: "O diret\u00f3rio de backups n\u00e3o existe, est\u00e1 vazio, ou n\u00e3o \u00e9 o que foi copiado antes[: {path}][: {detail}].",
					hint: "Nada foi enviado e nada l\u00e1 foi tocado. Veja se o disco est\u00e1 montado. Se \u00e9 mesmo outra \u00e1rvore[: `--override {word}`]."
				},
				"gate-remote": {
					title: "O remoto n\u00e3o est\u00e1 como a \u00faltima execu\u00e7\u00e3o deixou: est\u00e1 vazio, ou tem um estado anterior ou outra lista que a nossa[: {detail}].",
					hint: "Nada foi enviado. Veja se o disco est\u00e1 montado e se algu\u00e9m o restaurou ou esvaziou. Se \u00e9 para come\u00e7ar de novo[: `--override {word}`]."
				},
				"gate-ransomware": {
					title: "Muitos arquivos parecem reescritos, renomeados ou de outro tipo[: {count}].",
					hint: "Nada foi enviado; o remoto tem as c\u00f3pias de antes. Olhe os arquivos daqui antes de tudo[: {names}]. S\u00f3 se souber por qu\u00ea[: `--override {word}`]."
				},
				"gate-changed": {
					title: "Backups mudaram depois de copiados[: {count}].",
					hint: "Um backup nunca muda: o disco pode estar morrendo, ou algu\u00e9m escreveu nele[: {names}]. Nada foi enviado. Para enviar mesmo assim, com os antigos no hist\u00f3rico[: `--override {word}`]."
				},
				"gate-vanished": {
					title: "Sumiram backups que nenhuma rota\u00e7\u00e3o remove[: {names}].",
					hint: "Nada foi enviado e nada l\u00e1 foi tocado. Se voc\u00ea mesmo os removeu, ou outro script os rotaciona de outro modo[: `--override {word}`]."
				},
				"backup-vanished": {
					title: "Um backup sumiu daqui, e nenhuma rota\u00e7\u00e3o explica isso[: {names}][: {object}].",
					hint: "N\u00e3o h\u00e1 tantos mais novos quanto `backups.retention` guarda. O remoto o mant\u00e9m no hist\u00f3rico por `keep.days`. Descubra quem remove backups."
				},
				"gate-shrunk": {
					title: "O dump mais novo \u00e9 muito menor que os anteriores[: {name}, {bytes:bytes}].",
					hint: "O tamanho usual \u00e9 {usual:bytes|desconhecido}. Veja o que o banco perdeu. Se \u00e9 intencional[: `--override {word}`]."
				},
				"gate-older": {
					title: "O remoto tem um backup mais novo que os daqui[: {source}, {there:date}].",
					hint: "A \u00e1rvore daqui pode ser uma antiga restaurada, ou os backups mais novos sumiram. Se \u00e9 intencional[: `--override {word}`]."
				},
				"gate-passport": {
					title: "Dumps novos n\u00e3o t\u00eam um passaporte que sirva[: {count}].",
					hint: "Se outro script os faz, escreva `foreign: send` em `gates` do remoto. Dumps do Lastro: olhe-os[: {names}]. S\u00f3 desta vez[: `--override {word}`]."
				},
				"gate-space": {
					title: "O remoto tem pouco espa\u00e7o[: precisa de {needed:bytes}, livres {free:bytes}].",
					hint: "Nada foi enviado. Libere espa\u00e7o l\u00e1, diminua `keep.days`, ou aceite menos espa\u00e7o livre em `gates.free-percent`. S\u00f3 desta vez[: `--override {word}`]."
				},
				"gate-overridden": {
					title: "Uma pessoa liberou uma trava[: {gate}].",
					hint: "A palavra foi {word|outra}; j\u00e1 est\u00e1 gasta."
				},
				"override-void": {
					title: "A palavra dada n\u00e3o abre nada aqui[: {words}].",
					hint: "Uma palavra vale para o plano com que foi impressa e para nenhum outro: algo mudou desde ent\u00e3o, ou ela \u00e9 de outro remoto. Veja este plano; a palavra dele est\u00e1 abaixo dele."
				},
				"source-differs-from-passport": {
					title: "Um backup n\u00e3o \u00e9 o que o seu passaporte diz[: {name}].",
					hint: "Foi danificado aqui depois de feito; nada desta execu\u00e7\u00e3o conta no remoto. Veja o disco, fa\u00e7a um novo backup e remova ou conserte este."
				},
				"no-new-backup": {
					title: "N\u00e3o h\u00e1 backup novo verificado para copiar[; o mais novo \u00e9 de {at:date}].",
					hint: "Veja as execu\u00e7\u00f5es do backup: o agendamento pode ter morrido, ou as \u00faltimas falharam."
				},
				"remote-clock-off": {
					title: "Os rel\u00f3gios desta m\u00e1quina e do remoto divergem[ em {seconds} s].",
					hint: "Enquanto divergirem, nada \u00e9 removido do hist\u00f3rico do remoto. Veja o NTP nas duas."
				},
				"clock-ahead-of-last-run": {
					title: "Este rel\u00f3gio est\u00e1 muito \u00e0 frente da \u00faltima execu\u00e7\u00e3o[: {days} dias].",
					hint: "Ele saltou, ou nada rodou nesse tempo. Esta execu\u00e7\u00e3o n\u00e3o remove nada do remoto, e o tempo entre as duas n\u00e3o conta para `keep.days`. Veja o NTP."
				},
				"clock-behind-last-run": {
					title: "Este rel\u00f3gio est\u00e1 atr\u00e1s da \u00faltima execu\u00e7\u00e3o[: {days} dias].",
					hint: "Est\u00e1 errado agora, ou estava antes. Esta execu\u00e7\u00e3o n\u00e3o remove nada do remoto. Veja o NTP."
				},
				"remote-line-unsteady": {
					title: "A linha com o remoto caiu e foi retomada[: {attempts} tentativas].",
					hint: "N\u00e3o falta nada.[ A \u00faltima resposta foi: {detail}]"
				},
				"offsite-timeout": {
					title: "A c\u00f3pia demorou mais do que `timeout` permite[: {remote}].",
					hint: "O que chegou fica l\u00e1; a pr\u00f3xima execu\u00e7\u00e3o continua dali. D\u00ea mais tempo ou mais banda."
				}
			};
			let reasons_offsite_verify_offsiteVerifyReasons = {
				"copies-in-sync": {
					title: "Todas as c\u00f3pias est\u00e3o l\u00e1 e o que foi lido est\u00e1 como foi enviado[: {files} arquivos].",
					hint: ""
				},
				"copy-missing": {
					title: "Um arquivo n\u00e3o est\u00e1 no remoto[: {object}].",
					hint: "Algu\u00e9m ou algo o removeu de l\u00e1. `lastro offsite-sync` o envia de novo; descubra quem remove arquivos naquela m\u00e1quina."
				},
				"copy-not-sent": {
					title: "Um backup ainda n\u00e3o foi enviado[: {object}].",
					hint: "Rode `lastro offsite-sync`. Se foi recusado, o relat\u00f3rio dele diz qual barreira."
				},
				"copy-corrupt": {
					title: "Um arquivo no remoto n\u00e3o \u00e9 o que foi enviado, embora nome e tamanho sejam os mesmos[: {object}].",
					hint: "O disco de l\u00e1 pode estar morrendo, ou algu\u00e9m o alterou. Olhe o disco (`smartctl -a`, `dmesg`) e rode `lastro offsite-sync`: ele envia o arquivo de novo e guarda o estragado ao lado da \u00e1rvore."
				},
				"copy-size-differs": {
					title: "Um arquivo no remoto tem outro tamanho que o enviado[: {object}].",
					hint: "Uma transfer\u00eancia foi cortada, ou o arquivo foi alterado l\u00e1. `lastro offsite-sync` o envia de novo."
				},
				"copy-unreadable": {
					title: "Um arquivo no remoto n\u00e3o pode ser lido l\u00e1[: {object}].",
					hint: "Olhe-o naquela m\u00e1quina: permiss\u00f5es, `dmesg`. O que n\u00e3o se l\u00ea n\u00e3o se restaura."
				},
				"version-damaged": {
					title: "Uma vers\u00e3o no hist\u00f3rico do remoto n\u00e3o \u00e9 mais o que era[: {object}].",
					hint: "O disco de l\u00e1 pode estar morrendo, ou algu\u00e9m a alterou: olhe-o (`smartctl -a`, `dmesg`). Ela n\u00e3o pode ser enviada de novo; sai com `keep.days`, ou remova-a l\u00e1 \u00e0 m\u00e3o. Um cofre n\u00e3o remove nada sozinho de uma origem sem outra c\u00f3pia \u00edntegra."
				},
				"copy-extra": {
					title: "Um arquivo no remoto n\u00e3o \u00e9 nosso[: {object}].",
					hint: "N\u00e3o conta como c\u00f3pia e nunca \u00e9 removido. Nada al\u00e9m do Lastro deveria gravar abaixo da raiz das c\u00f3pias."
				},
				"copy-passport-missing": {
					title: "Um dump no remoto perdeu o passaporte[: {object}].",
					hint: "Sem ele ningu\u00e9m diz o que deve haver dentro. `lastro offsite-sync` envia o passaporte de novo enquanto ele estiver aqui."
				},
				"copy-reading-late": {
					title: "Arquivos do remoto ficaram sem leitura por mais tempo que o prometido[: {files} arquivos, {days} dias].",
					hint: "Noites foram perdidas: olhe as execu\u00e7\u00f5es do workflow. Esta execu\u00e7\u00e3o os l\u00ea."
				},
				"copies-unread": {
					title: "Nem tudo que devia ser lido no remoto p\u00f4de ser lido.",
					hint: "A execu\u00e7\u00e3o foi cortada ou passou do tempo. A pr\u00f3xima come\u00e7a onde ela parou."
				},
				"copies-manifest-unreadable": {
					title: "A lista do que o remoto guarda n\u00e3o pode ser lida l\u00e1.",
					hint: "Vale ent\u00e3o o que dizem os passaportes daqui. `lastro offsite-sync` escreve uma lista nova; descubra quem mexeu nela."
				},
				"copies-put-back": {
					title: "O remoto foi esvaziado ou voltou a um estado anterior[: {remote}].",
					hint: "A \u00faltima c\u00f3pia deixou mais l\u00e1. Descubra quem fez isso, e se o disco est\u00e1 montado, antes da pr\u00f3xima; a barreira `remote` est\u00e1 fechada."
				},
				"fetch-timeout": {
					title: "Buscar a c\u00f3pia demorou mais do que `timeout` do remoto permite[: {remote}].",
					hint: "O que veio fica aqui, e o pr\u00f3ximo teste continua dali. D\u00ea mais tempo ao remoto. O backup em si n\u00e3o foi julgado. [A resposta foi: {detail}]"
				},
				"copies-list-replaced": {
					title: "A lista do que o remoto guarda \u00e9 outra que a que a \u00faltima c\u00f3pia escreveu[: {remote}].",
					hint: "N\u00e3o \u00e9 a nossa nem segue a nossa: algu\u00e9m a escreveu. Descubra quem; a barreira `remote` da pr\u00f3xima c\u00f3pia est\u00e1 fechada."
				},
				"copies-none": {
					title: "N\u00e3o h\u00e1 c\u00f3pia l\u00e1, nem backup aqui que devesse estar l\u00e1[: {remote}].",
					hint: "Do nada, nada se prova. Fa\u00e7a um backup e copie-o antes; se havia algum, descubra quem removeu os dois."
				},
				"copy-not-readable": {
					title: "A chave do remoto pode acrescentar c\u00f3pias e n\u00e3o as ler[: {remote}].",
					hint: "D\u00ea ao ensaio uma chave pr\u00f3pria que s\u00f3 l\u00ea: `offsite.remotes.<name>.read-key`, veja docs/offsite.md. Quem rouba uma n\u00e3o tem a outra."
				}
			};
			let reasons_recover_recoverReasons = {
				recovered: {
					title: "O banco foi recuperado de {name|um backup} e \u00e9, registro por registro, o que diz o passaporte.",
					hint: ""
				},
				"recovered-before": {
					title: "A recupera\u00e7\u00e3o interrompida j\u00e1 tinha trocado: o banco recuperado est\u00e1 no lugar[ desde {since:date}].",
					hint: "Olhe para ele antes de recuperar de novo: clientes j\u00e1 trabalham nele. Se n\u00e3o \u00e9 o que voc\u00ea queria, desfa\u00e7a com `lastro recover undo`."
				},
				undone: {
					title: "O que existia antes da recupera\u00e7\u00e3o est\u00e1 de volta no lugar.",
					hint: ""
				},
				dropped: {
					title: "O que estava guardado foi apagado[: {name}].",
					hint: ""
				},
				"recovery-planned": {
					title: "S\u00f3 planejado: nada foi alterado.",
					hint: "Leia o que se perderia; depois execute o comando que o plano indica."
				},
				"nothing-to-resume": {
					title: "Nenhuma recupera\u00e7\u00e3o ficou inacabada.",
					hint: ""
				},
				"recovery-unfinished": {
					title: "Uma recupera\u00e7\u00e3o anterior foi interrompida e est\u00e1 inacabada[: {phase}, desde {since:date}].",
					hint: "Conclua ou desfa\u00e7a: `lastro recover resume`."
				},
				"taken-back": {
					title: "O que a recupera\u00e7\u00e3o interrompida tinha criado foi desfeito; a produ\u00e7\u00e3o est\u00e1 como estava.",
					hint: "Planeje e execute de novo: `lastro recover plan`."
				},
				"recovery-state-unknown": {
					title: "Os bancos n\u00e3o est\u00e3o como nenhum passo desta recupera\u00e7\u00e3o os deixa[: {detail}].",
					hint: "Algu\u00e9m renomeou ou apagou \u00e0 m\u00e3o. Nada foi tocado. Compare nomes e OIDs com docs/recover.md, corrija e execute `lastro recover resume`."
				},
				"recovery-still-running": {
					title: "Sess\u00f5es da recupera\u00e7\u00e3o interrompida ainda trabalham no servidor[: {sessions}].",
					hint: "Espere ou encerre-as: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`."
				},
				"journal-unreadable": {
					title: "O di\u00e1rio de uma recupera\u00e7\u00e3o anterior n\u00e3o pode ser lido[: {path}][: {detail}].",
					hint: "Veja os nomes dos bancos no servidor, corrija-os \u00e0 m\u00e3o (docs/recover.md) e mova o arquivo para outro lugar."
				},
				"roll-back-failed": {
					title: "O que a recupera\u00e7\u00e3o tinha criado n\u00e3o p\u00f4de ser desfeito[: {detail}].",
					hint: "A produ\u00e7\u00e3o em si n\u00e3o foi tocada. Quando o servidor responder de novo: `lastro recover resume`."
				},
				"safety-backup-failed": {
					title: "O backup de seguran\u00e7a do que existe falhou[: {detail}]; nada foi alterado.",
					hint: "Corrija o que o relat\u00f3rio dele indica. Se o banco est\u00e1 danificado demais para um dump, digite o nome dele outra vez: `--without-safety-backup {database|BANCO}`; o que existe fica guardado de qualquer forma."
				},
				"recovery-rights-missing": {
					title: "O papel da recupera\u00e7\u00e3o[ {role}] n\u00e3o pode fazer o que uma recupera\u00e7\u00e3o faz[: {detail}].",
					hint: "Indique um superusu\u00e1rio em recover.sources da configura\u00e7\u00e3o; s\u00f3 o recover o l\u00ea."
				},
				"prepared-transactions": {
					title: "Transa\u00e7\u00f5es preparadas impedem que o banco seja renomeado[: {count}][, por exemplo {name}].",
					hint: "Decida cada uma: `COMMIT PREPARED '\u2026'` ou `ROLLBACK PREPARED '\u2026'`; pg_prepared_xacts as lista."
				},
				"stays-behind": {
					title: "A replica\u00e7\u00e3o fica com o banco antigo[: {slots} slots][, {subscriptions} assinaturas].",
					hint: "Depois da troca: recrie slots l\u00f3gicos e assinaturas no banco recuperado e apague os slots antigos, sen\u00e3o eles seguram WAL."
				},
				"live-database-closed": {
					title: "O banco[ {database}] n\u00e3o deixa ningu\u00e9m entrar; n\u00e3o pode ser copiado nem contado.",
					hint: "Abra-o: `ALTER DATABASE {database|BANCO} ALLOW_CONNECTIONS true`. Ou dispense o backup de seguran\u00e7a digitando o nome dele outra vez."
				},
				"live-database-missing": {
					title: "N\u00e3o h\u00e1 banco[ {database}] agora: o recuperado recebe o nome, nada \u00e9 substitu\u00eddo.",
					hint: "Dono, privil\u00e9gios e configura\u00e7\u00f5es do pr\u00f3prio banco n\u00e3o est\u00e3o em nenhum dump: ele recebe os que o passaporte guarda."
				},
				"recovery-space-low": {
					title: "O servidor n\u00e3o tem espa\u00e7o para uma segunda c\u00f3pia[: precisa de {needed:bytes}][, livres {free:bytes}].",
					hint: "Libere espa\u00e7o[ em {path}] ou apague o que uma recupera\u00e7\u00e3o anterior guardou: `lastro recover drop-old`."
				},
				"recovery-space-unknown": {
					title: "O espa\u00e7o livre do disco do servidor n\u00e3o pode ser consultado daqui[: uma segunda c\u00f3pia precisa de {needed:bytes}].",
					hint: "Olhe voc\u00ea mesmo antes de executar: um disco cheio para o servidor inteiro, n\u00e3o s\u00f3 a recupera\u00e7\u00e3o."
				},
				"database-not-created": {
					title: "O banco de destino da restaura\u00e7\u00e3o n\u00e3o p\u00f4de ser criado[: {detail}].",
					hint: "As palavras do servidor est\u00e3o acima; a produ\u00e7\u00e3o n\u00e3o foi tocada."
				},
				"sessions-remain": {
					title: "Sess\u00f5es que n\u00e3o podem ser encerradas impedem que o banco seja renomeado[: {detail}].",
					hint: "Veja quais s\u00e3o em pg_stat_activity; transa\u00e7\u00f5es preparadas e sess\u00f5es de superusu\u00e1rios tamb\u00e9m contam. Depois execute de novo."
				},
				"properties-differ": {
					title: "O banco recuperado n\u00e3o p\u00f4de receber as configura\u00e7\u00f5es e privil\u00e9gios do antigo[: {detail}].",
					hint: "A troca foi revertida. Compare pg_database e pg_db_role_setting; um privil\u00e9gio de papel que n\u00e3o existe mais \u00e9 causa comum."
				},
				"properties-not-given": {
					title: "Nem tudo o que pertencia ao pr\u00f3prio banco[ {database}] pode ser dado ao restaurado[: {detail}].",
					hint: "Configure \u00e0 m\u00e3o: `ALTER DATABASE \u2026 SET \u2026`. De par\u00e2metros com ponto o passaporte n\u00e3o guarda o valor, s\u00f3 um selo, porque podem ser segredos; e o que carrega uma biblioteca fica com voc\u00ea, porque uma que n\u00e3o existe n\u00e3o deixa ningu\u00e9m entrar."
				},
				"database-property-differs": {
					title: "Algo que pertence ao pr\u00f3prio banco difere: o dono, um privil\u00e9gio, uma configura\u00e7\u00e3o.",
					hint: "N\u00e3o est\u00e1 em nenhum dump. Veja o que mudou: `lastro passport diff BEFORE AFTER`."
				},
				"nothing-kept": {
					title: "N\u00e3o h\u00e1 nada que uma recupera\u00e7\u00e3o anterior tenha guardado[ de {name}].",
					hint: "Veja o que h\u00e1: `lastro recover status`."
				},
				"nothing-to-undo": {
					title: "O que est\u00e1 no lugar[ de {name}] n\u00e3o tomou o lugar de nada que esteja guardado.",
					hint: "A \u00faltima recupera\u00e7\u00e3o n\u00e3o encontrou nada com esse nome e n\u00e3o p\u00f4s nada de lado, ou algu\u00e9m o criou ou renomeou \u00e0 m\u00e3o. O que uma recupera\u00e7\u00e3o anterior guardou[, {kept} o mais novo,] estava no lugar antes disso: traga-o de volta com duas renomea\u00e7\u00f5es se for o que voc\u00ea quer (docs/recover.md, By hand)."
				},
				"no-newer-backup": {
					title: "Nenhum backup bom \u00e9 mais novo que a recupera\u00e7\u00e3o[ de {since:date}].",
					hint: "Primeiro fa\u00e7a um do banco recuperado: `lastro backup`, e prove-o: `lastro restore-drill`."
				},
				"kept-subscribes": {
					title: "O que foi guardado ainda assina outro servidor[: {name}], e assim n\u00e3o pode ser apagado.",
					hint: "Execute o comando impresso, que retira as assinaturas e deixa os slots; depois apague de novo."
				},
				"kept-not-dropped": {
					title: "Algo de fora ainda se refere ao que foi guardado[: {detail}].",
					hint: "Olhe cada um antes: eles iriam junto."
				},
				"safety-not-rotated": {
					title: "Os backups de seguran\u00e7a n\u00e3o puderam ser rotacionados[: {detail}].",
					hint: "O que devia ser removido foi removido. Corrija a causa; o pr\u00f3ximo `recover drop-old` rotaciona de novo."
				},
				"loss-not-counted": {
					title: "O que ficou para tr\u00e1s n\u00e3o p\u00f4de ser contado[: {detail}].",
					hint: "Est\u00e1 tudo l\u00e1, no banco que foi guardado; compare \u00e0 m\u00e3o."
				},
				"tenant-unknown": {
					title: "O backup n\u00e3o cont\u00e9m o tenant[ {tenant}].",
					hint: "Veja os nomes: `lastro passport show ARQUIVO`."
				},
				"outside-references": {
					title: "Objetos de fora do tenant se referem a ele e n\u00e3o podem acompanhar[: {count}][, por exemplo {object}].",
					hint: "Eles continuariam lendo o schema antigo. Apague-os, recupere e recrie-os; os achados indicam cada um."
				},
				"outside-reference": {
					title: "Este objeto se refere ao schema do tenant a partir de fora.",
					hint: "Apague-o antes da recupera\u00e7\u00e3o e recrie-o depois, pela sua defini\u00e7\u00e3o."
				},
				"large-objects-not-recovered": {
					title: "Objetos grandes que este tenant cita n\u00e3o s\u00e3o recuperados com ele[: {count}][, p. ex. em {object}].",
					hint: "Eles n\u00e3o pertencem a nenhum schema. As linhas recuperadas v\u00e3o citar os que o banco tem agora com os mesmos n\u00fameros; o que foi mudado ou removido neles desde o backup fica assim."
				},
				"large-objects-gone": {
					title: "As linhas recuperadas citam objetos grandes que n\u00e3o existem mais[: {count}][, p. ex. em {object}].",
					hint: "O backup os tem: busque-os num ensaio dele, com os mesmos n\u00fameros (docs/recover.md, One tenant)."
				},
				"shared-rows-gone": {
					title: "Registros do tenant apontam para registros compartilhados que n\u00e3o existem mais[: {detail}].",
					hint: "Eles foram removidos depois do backup. Traga-os de volta antes, de um ensaio do mesmo backup ou \u00e0 m\u00e3o, e recupere de novo."
				},
				"outside-key-breaks": {
					title: "Uma chave estrangeira de fora n\u00e3o se sustentaria contra o backup.",
					hint: "Registros de {schema|outro schema} apontam para registros que o backup n\u00e3o tem: corrija ou remova esses registros primeiro."
				}
			};
			let reasons_remote_remoteReasons = {
				"remote-host-key-changed": {
					title: "O remoto mostra outra chave que n\u00e3o a fixada[: {remote}].",
					hint: "Nada foi enviado. Se a m\u00e1quina foi reinstalada, leia a chave na pr\u00f3pria m\u00e1quina (`cat /etc/ssh/ssh_host_ed25519_key.pub`) e mude `known-hosts` em um commit revisado; sen\u00e3o algu\u00e9m est\u00e1 no meio. [Resposta: {detail}]"
				},
				"remote-login-refused": {
					title: "O remoto recusa o login[: {remote}].",
					hint: "Veja `user`, a chave e o `authorized_keys` da conta l\u00e1; a configura\u00e7\u00e3o do remoto mostra a linha. [Resposta: {detail}]"
				},
				"remote-key-unusable": {
					title: "A chave privada para o remoto n\u00e3o pode ser usada[: {remote}].",
					hint: "Precisa ser uma chave privada inteira do OpenSSH, sem senha; confira o secret ou o arquivo. [Resposta: {detail}]"
				},
				"remote-unreachable": {
					title: "O remoto n\u00e3o pode ser alcan\u00e7ado[: {remote}].",
					hint: "Veja a m\u00e1quina, o nome, a porta e a linha. [Resposta: {detail}]"
				},
				"remote-silent": {
					title: "O remoto n\u00e3o responde[: {remote}].",
					hint: "A linha existe, ou finge existir, e ningu\u00e9m fala. Veja a m\u00e1quina e os firewalls no caminho. [{detail}]"
				},
				"remote-connection-lost": {
					title: "A conex\u00e3o com o remoto caiu, v\u00e1rias vezes[: {remote}].",
					hint: "O que chegou fica l\u00e1; a pr\u00f3xima execu\u00e7\u00e3o continua dali. [Resposta: {detail}]"
				},
				"remote-full": {
					title: "O disco do remoto est\u00e1 cheio[: {remote}].",
					hint: "O que est\u00e1 l\u00e1 est\u00e1 inteiro. Libere espa\u00e7o ou diminua `keep.days` do remoto. [Resposta: {detail}]"
				},
				"remote-read-only": {
					title: "O disco do remoto n\u00e3o aceita escrita[: {remote}].",
					hint: "Est\u00e1 montado s\u00f3 para leitura, talvez pelo kernel ap\u00f3s um erro: veja `dmesg` l\u00e1. [Resposta: {detail}]"
				},
				"remote-busy": {
					title: "Outro processo est\u00e1 escrevendo no remoto[: {remote}].",
					hint: "Duas m\u00e1quinas, ou duas configura\u00e7\u00f5es, podem usar o mesmo diret\u00f3rio l\u00e1; cada uma precisa do seu. [Resposta: {detail}]"
				},
				"remote-tool-missing": {
					title: "Falta um programa de que a c\u00f3pia precisa[: {detail}].",
					hint: "Instale rsync e o cliente do OpenSSH aqui, e rsync l\u00e1: `apt-get install rsync openssh-client`."
				},
				"remote-refused": {
					title: "O remoto recusa o que foi pedido[: {remote}].",
					hint: "O comando for\u00e7ado ou o shell n\u00e3o deixa passar; a configura\u00e7\u00e3o do remoto testa. [Resposta: {detail}]"
				},
				"remote-hash-differs": {
					title: "O que chegou no remoto n\u00e3o \u00e9 o que foi enviado, duas vezes[: {detail}].",
					hint: "N\u00e3o conta e n\u00e3o entrou na \u00e1rvore. A mem\u00f3ria ou o disco de uma das m\u00e1quinas pode estar morrendo."
				},
				"remote-moved-on": {
					title: "O remoto foi alterado durante a escrita[: {remote}].",
					hint: "Execute de novo. Se acontecer outra vez, outra m\u00e1quina escreve no mesmo diret\u00f3rio. [Resposta: {detail}]"
				},
				"remote-unmounted": {
					title: "O disco do remoto n\u00e3o est\u00e1 montado[: {detail}].",
					hint: "Monte-o e execute de novo; nada foi escrito."
				},
				"source-changed": {
					title: "Backups daqui mudaram enquanto eram copiados[: {detail}].",
					hint: "Execute de novo quando nenhum outro script escrever no diret\u00f3rio de backups."
				},
				"transfer-failed": {
					title: "O programa rsync falhou[: {remote}].",
					hint: "Veja a resposta[: {detail}]."
				}
			};
			let reasons_retention_retentionReasons = {
				"within-policy": {
					title: "Dentro do que se mant\u00e9m.",
					hint: ""
				},
				"beyond-policy": {
					title: "Mais antigo que o que se mant\u00e9m.",
					hint: ""
				},
				"first-of-week": {
					title: "Primeiro backup bom da semana.",
					hint: ""
				},
				"first-of-month": {
					title: "Primeiro backup bom do m\u00eas.",
					hint: ""
				},
				"recovery-open": {
					title: "O que a recupera\u00e7\u00e3o dele p\u00f4s de lado ainda est\u00e1 guardado.",
					hint: "Apague isso primeiro: `lastro recover drop-old`."
				},
				"no-newer-regular": {
					title: "Nenhum backup bom nos n\u00edveis \u00e9 mais novo.",
					hint: "Fa\u00e7a um do que est\u00e1 no lugar agora: `lastro backup`."
				},
				frozen: {
					title: "Seria removido, mas a remo\u00e7\u00e3o est\u00e1 congelada.",
					hint: ""
				},
				"not-counted-future": {
					title: "Com data no futuro: n\u00e3o conta, n\u00e3o \u00e9 removido.",
					hint: ""
				},
				"not-counted-unverified": {
					title: "N\u00e3o verificado: n\u00e3o conta, n\u00e3o \u00e9 removido.",
					hint: ""
				},
				"not-counted-incomplete": {
					title: "Incompleto: n\u00e3o conta, n\u00e3o \u00e9 removido.",
					hint: ""
				},
				"not-counted-foreign": {
					title: "Feito por outra ferramenta: n\u00e3o conta, n\u00e3o \u00e9 removido.",
					hint: ""
				},
				"clock-behind-backup": {
					title: "O rel\u00f3gio est\u00e1 antes do backup mais novo[: {name}].",
					hint: "Acerte o rel\u00f3gio (`timedatectl`, chrony). Nada \u00e9 removido at\u00e9 l\u00e1."
				},
				"clock-behind-ledger": {
					title: "O rel\u00f3gio est\u00e1 antes da \u00faltima execu\u00e7\u00e3o no livro-raz\u00e3o[: {name:date}].",
					hint: "Acerte o rel\u00f3gio (`timedatectl`, chrony). Nada \u00e9 removido at\u00e9 l\u00e1."
				},
				"backup-directory-is-link": {
					title: "Um diret\u00f3rio de camada \u00e9 um link simb\u00f3lico[: {path}].",
					hint: "Fa\u00e7a dele um diret\u00f3rio de verdade, ou monte o volume ali: hard links n\u00e3o atravessam um link."
				},
				"promoted-copy-differs": {
					title: "A c\u00f3pia de um backup em outra camada n\u00e3o \u00e9 o mesmo arquivo[: {copy}].",
					hint: "Algo gravou nela. Compare as duas com `sha256sum`, fique com a que o passaporte nomeia e mova a outra."
				},
				"retention-survivor-missing": {
					title: "Um backup que deve sobreviver ao que \u00e9 removido n\u00e3o est\u00e1 como esperado[: {path}].",
					hint: "Nada mais foi removido. Veja quem mais apaga ou grava no diret\u00f3rio de backups."
				},
				"torn-line-moved-aside": {
					title: "A \u00faltima linha do livro-raz\u00e3o estava rasgada e foi posta de lado.",
					hint: "Uma execu\u00e7\u00e3o morreu ao grav\u00e1-la. `lastro history --verify` prova que o resto est\u00e1 \u00edntegro."
				},
				configuration: {
					title: "A configura\u00e7\u00e3o ou uma entrada est\u00e1 errada.",
					hint: "O log aponta cada lugar e o que \u00e9 v\u00e1lido; `lastro config check` diz o mesmo."
				},
				"command-failed": {
					title: "Um programa chamado pelo Lastro falhou[: {detail}].",
					hint: "As \u00faltimas linhas dele est\u00e3o no log."
				}
			};
			let reasons_staging_stagingReasons = {
				"docker-missing": {
					title: "O Docker n\u00e3o est\u00e1 instalado no host do ensaio.",
					hint: "Instale-o (`apt-get install docker.io docker-compose`), ou use `drill.staging: local`."
				},
				"docker-unreachable": {
					title: "O servi\u00e7o do Docker n\u00e3o responde[: {detail}].",
					hint: "Inicie-o (`systemctl start docker`) e confira se o usu\u00e1rio do runner est\u00e1 no grupo docker."
				},
				"docker-remote": {
					title: "O Docker est\u00e1 em outro host[: {endpoint}].",
					hint: "O ensaio alcan\u00e7a o cont\u00eainer por uma porta deste host: remova `DOCKER_HOST` e use o Docker daqui, ou ensaie naquele host."
				},
				"compose-missing": {
					title: "O Docker Compose n\u00e3o est\u00e1 instalado no host do ensaio.",
					hint: "Instale-o: `apt-get install docker-compose`, ou o plugin `docker-compose-plugin` dos pacotes do pr\u00f3prio Docker."
				},
				"image-missing": {
					title: "A imagem n\u00e3o est\u00e1 aqui e n\u00e3o p\u00f4de ser baixada[: {image}][: {detail}].",
					hint: "Baixe-a no host do ensaio[: `docker pull {image}`], ou corrija o nome em .github/lastro.yml."
				},
				"port-taken": {
					title: "A porta que o ensaio deveria publicar est\u00e1 ocupada[: {port}].",
					hint: "Veja quem a ocupa[: `ss -ltnp sport = :{port}`], ou deixe a porta de fora: ent\u00e3o uma livre \u00e9 escolhida."
				},
				"container-failed": {
					title: "Um cont\u00eainer do ensaio n\u00e3o subiu, ou terminou[: {service}][: {detail}].",
					hint: "O log traz as \u00faltimas linhas. Confira a imagem e o que ela precisa do ambiente."
				},
				"container-out-of-memory": {
					title: "Um cont\u00eainer do ensaio foi morto por falta de mem\u00f3ria[: {service}].",
					hint: "D\u00ea mais mem\u00f3ria ou swap ao host, ou ensaie quando houver menos carga. O backup em si n\u00e3o foi julgado."
				},
				"target-unreachable": {
					title: "O servidor separado do ensaio n\u00e3o responde, ou recusa o login[: {server}][: {detail}].",
					hint: "Confira `drill.server` em .github/lastro.yml e o segredo que ele cita; tente com `psql` no host do ensaio."
				},
				"target-privileges": {
					title: "O ensaio n\u00e3o pode restaurar tudo no servidor separado[: {detail}].",
					hint: "Indique em `drill.server` um superusu\u00e1rio de um servidor que aceite escrita: donos e permiss\u00f5es tamb\u00e9m s\u00e3o restaurados."
				},
				"target-looks-like-source": {
					title: "O destino do ensaio est\u00e1 no servidor de uma fonte[: {target} ao lado de {source}].",
					hint: "Escolha outro servidor em `drill.server`. Para ensaiar l\u00e1 mesmo assim, digite o nome[: `lastro restore-drill --confirm-target {target}`]."
				},
				"target-not-empty": {
					title: "O destino do ensaio n\u00e3o est\u00e1 vazio[: {target}][, {tables} tabelas].",
					hint: "Indique outro banco em `drill.server`. Para p\u00f4r este de lado durante o ensaio, digite o nome[: `lastro restore-drill --confirm-target {target}`]."
				},
				"target-in-use": {
					title: "O banco com o nome do destino n\u00e3o p\u00f4de ser posto de lado[: {target}][: {detail}].",
					hint: "Algu\u00e9m est\u00e1 conectado a ele. Encerre essa sess\u00e3o, ou indique outro banco em `drill.server`."
				},
				"staging-left": {
					title: "Algo que o ensaio criou para o staging n\u00e3o p\u00f4de ser removido[: {left}].",
					hint: "O pr\u00f3ximo ensaio tenta de novo. \u00c0 m\u00e3o: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`."
				}
			};
			let reasons_tenants_tenantReasons = {
				"tenant-proven": {
					title: "O tenant[ {tenant}] foi restaurado sozinho e \u00e9, registro por registro, o que o passaporte diz dele.",
					hint: ""
				},
				"tenant-not-alone": {
					title: "O backup restaura por inteiro, mas o tenant[ {tenant}] n\u00e3o restaura sozinho[: {detail}].",
					hint: "Rode `lastro restore-drill --tenant {tenant|NOME}` e leia o que o impediu. At\u00e9 l\u00e1 s\u00f3 o todo pode ser recuperado."
				}
			};
			let recovery_recovery = {
				labels: {
					plan: "Plano",
					done: "O que foi feito",
					database: "Banco",
					expected: "previsto {duration} (por {runs} ensaios anteriores de tamanho parecido)",
					kept: "guardado como",
					lost: "Fora de {against} \u2014 registros a mais agora: {rows} \u00b7 tabelas que diferem: {tables} (contado em {at:date})",
					nothingLost: "Fora de {against}: nada; todas as tabelas s\u00e3o iguais (contado em {at:date})",
					perTable: "Tabelas que diferem",
					schema: "Schema",
					table: "Tabela",
					newestNow: "Mais novo agora",
					newestThen: "l\u00e1",
					rowsAhead: "A mais",
					tables: "Tabelas",
					sameSchemas: "Schemas iguais nos dois: {count}",
					rowsNow: "Registros agora",
					rowsThen: "l\u00e1",
					next: "Comandos"
				},
				steps: {
					"safety-backup": "Fazer backup do que existe agora, em {object}.",
					"no-safety-backup": "Nenhum backup de seguran\u00e7a \u00e9 feito: {object}.",
					beside: "Restaurar o backup ao lado, em {object}.",
					validate: "Comparar cada objeto, registro e sequ\u00eancia com o passaporte de {object}.",
					analyze: "Coletar as estat\u00edsticas do planejador de {object}.",
					carry: "Levar o tenant para o banco em uso, como {object}.",
					swap: "Trocar em uma s\u00f3 transa\u00e7\u00e3o: {object} recebe o nome {database}; as sess\u00f5es s\u00e3o encerradas, as novas esperam.",
					"swap-missing": "Dar ao banco restaurado o nome {object}; n\u00e3o h\u00e1 nenhum com esse nome agora.",
					"swap-schema": "Trocar em uma s\u00f3 transa\u00e7\u00e3o: o schema passa a ser {object}; suas tabelas ficam travadas enquanto isso.",
					references: "Refazer, na mesma transa\u00e7\u00e3o, o que se refere a ele de fora: {object}.",
					keep: "Guardar o que existia, sem altera\u00e7\u00e3o, como {object}, at\u00e9 lastro recover drop-old.",
					undo: "Devolver o nome a {object}, em uma s\u00f3 transa\u00e7\u00e3o.",
					drop: "Apagar {object}; s\u00f3 um backup o traz de volta."
				},
				commands: {
					apply: "Executar exatamente este plano:",
					undo: "Desfazer: o que existia antes volta, o que existe agora \u00e9 guardado:",
					"undo-by-hand": "O mesmo sem o Lastro, no psql:",
					resume: "Concluir ou desfazer o que uma recupera\u00e7\u00e3o interrompida deixou:",
					"drop-old": "Quando ningu\u00e9m mais precisar do que foi guardado:",
					unsubscribe: "Retirar as assinaturas dele; os slots no outro servidor ficam, apague os que ningu\u00e9m usa:",
					globals: "Criar os pap\u00e9is que faltam a partir dos globais do backup:"
				}
			};
			let pt_br_status_status = {
				labels: {
					title: "STATUS",
					system: "STATUS DO SISTEMA",
					backups: "DETALHES DOS BACKUPS",
					procedures: "\u00daLTIMAS EXECU\u00c7\u00d5ES",
					remarks: "PRECISA DE ATEN\u00c7\u00c3O",
					procedure: "Procedimento",
					when: "Quando",
					neverRan: "Nada foi executado neste host ainda.",
					details: "Detalhes"
				},
				results: {
					ok: "Todos os sistemas normais",
					unknown: "Nem tudo p\u00f4de ser verificado",
					warning: "Algo precisa de aten\u00e7\u00e3o",
					critical: "Algo precisa de uma pessoa",
					emergency: "Algo precisa de uma pessoa agora"
				},
				phrases: {
					ago: (duration) => `h\u00e1 ${duration}`,
					every: (duration) => `a cada ${duration}; Ctrl-C encerra`
				}
			};
			let sync_syncLabels = {
				title: "Plano para o remoto",
				tier: "N\u00edvel",
				loose: "Soltos",
				new: "Novos",
				changed: "Alterados",
				vanished: "Sumidos",
				same: "Iguais",
				bytes: "A enviar",
				total: "Total",
				closed: "Travas fechadas",
				override: "Se souber por qu\u00ea, uma vez"
			};
			let sync_syncPhrases = {
				sent: (bytes, files) => `${files} arquivos, ${bytes}`,
				expected: (time) => `Tempo de envio esperado: ${time}`,
				linked: (files) => `Mesmo conte\u00fado de outro arquivo, vinculados e n\u00e3o enviados: ${files}`,
				adopted: (files) => `Deixados por uma execu\u00e7\u00e3o interrompida, e como devem ser: ${files}`,
				mended: (files) => `Faltavam ou estavam danificados l\u00e1, reenviados: ${files}`,
				pruned: (files) => `Saem do hist\u00f3rico do remoto: ${files}`,
				keptProven: (files) => `Ficam nele porque um teste os restaurou: ${files}`,
				cleaned: (files) => `Ficaram duas semanas pela metade de uma execu\u00e7\u00e3o interrompida, removidos l\u00e1: ${files}`
			};
			let CATALOGUES = {
				en,
				"pt-BR": {
					labels: labels_labels,
					phrases: labels_phrases,
					differences: differences_differences,
					steps: names_steps,
					checks: names_checks,
					metrics: names_metrics,
					progress: names_progress,
					verdicts: {
						planned: {
							word: "PLANEJADO",
							result: "S\u00d3 PLANEJADO: NADA FOI GRAVADO NEM REMOVIDO"
						},
						complete: {
							word: "COMPLETO",
							result: "BACKUP COMPLETO E RELIDO"
						},
						failed: {
							word: "FALHOU",
							result: "O BACKUP FALHOU"
						},
						restorable: {
							word: "RESTAUR\u00c1VEL",
							result: "BACKUP V\u00c1LIDO E RESTAUR\u00c1VEL"
						},
						"not-restorable": {
							word: "N\u00c3O RESTAUR\u00c1VEL",
							result: "BACKUP N\u00c3O RESTAUR\u00c1VEL COMO DEVERIA"
						},
						recovered: {
							word: "RECUPERADO",
							result: "RECUPERADO E VALIDADO; O QUE EXISTIA EST\u00c1 GUARDADO"
						},
						undone: {
							word: "DESFEITO",
							result: "A RECUPERA\u00c7\u00c3O FOI DESFEITA; OS DOIS BANCOS EST\u00c3O GUARDADOS"
						},
						dropped: {
							word: "APAGADO",
							result: "O QUE ESTAVA GUARDADO FOI APAGADO"
						},
						"not-changed": {
							word: "SEM MUDAN\u00c7A",
							result: "N\u00c3O HAVIA NADA A FAZER"
						},
						refused: {
							word: "RECUSADO",
							result: "RECUSADO: NADA FOI ALTERADO"
						},
						"rolled-back": {
							word: "REVERTIDO",
							result: "REVERTIDO: A PRODU\u00c7\u00c3O EST\u00c1 COMO ESTAVA"
						},
						"recover-failed": {
							word: "FALHOU",
							result: "PAROU NO MEIO: \u00c9 PRECISO UMA PESSOA"
						},
						"recover-planned": {
							word: "PLANEJADO",
							result: "S\u00d3 PLANEJADO: NADA FOI ALTERADO"
						},
						"cannot-judge": {
							word: "N\u00c3O \u00c9 POSS\u00cdVEL JULGAR",
							result: "O BACKUP N\u00c3O P\u00d4DE SER JULGADO"
						},
						"restore-check-cannot-judge": {
							word: "N\u00c3O \u00c9 POSS\u00cdVEL JULGAR",
							result: "A MIGRA\u00c7\u00c3O N\u00c3O P\u00d4DE SER JULGADA"
						},
						made: {
							word: "FEITO",
							result: "O PASSAPORTE DIZ O QUE O DUMP CONT\u00c9M"
						},
						"not-made": {
							word: "N\u00c3O FEITO",
							result: "NENHUM PASSAPORTE FOI ESCRITO"
						},
						safe: {
							word: "SEGURA",
							result: "A MIGRA\u00c7\u00c3O N\u00c3O PERDE NADA QUE DEVA FICAR"
						},
						unsafe: {
							word: "INSEGURA",
							result: "A MIGRA\u00c7\u00c3O N\u00c3O DEVE IR AO AR ASSIM"
						},
						"drill-check-cannot-judge": {
							word: "N\u00c3O \u00c9 POSS\u00cdVEL JULGAR",
							result: "O ENSAIO N\u00c3O P\u00d4DE SER VERIFICADO"
						},
						trustworthy: {
							word: "CONFI\u00c1VEL",
							result: "O ENSAIO DETECTA O QUE DEVE DETECTAR"
						},
						untrustworthy: {
							word: "N\u00c3O CONFI\u00c1VEL",
							result: "N\u00c3O SE PODE CONFIAR NO ENSAIO"
						},
						synced: {
							word: "SINCRONIZADO",
							result: "O REMOTO TEM TUDO O QUE EST\u00c1 AQUI"
						},
						"offsite-sync-planned": {
							word: "PLANEJADO",
							result: "S\u00d3 PLANEJADO: NADA FOI ENVIADO"
						},
						"offsite-sync-refused": {
							word: "RECUSADO",
							result: "RECUSADO: NADA FOI ENVIADO, O REMOTO EST\u00c1 COMO ESTAVA"
						},
						"offsite-sync-failed": {
							word: "FALHOU",
							result: "A C\u00d3PIA FALHOU; O QUE ESTAVA L\u00c1 CONTINUA L\u00c1"
						},
						"in-sync": {
							word: "SINCRONIZADO",
							result: "LOCAL E REMOTO SINCRONIZADOS"
						},
						drift: {
							word: "DIVERGENTE",
							result: "UMA C\u00d3PIA N\u00c3O \u00c9 O QUE DEVERIA SER"
						},
						unreachable: {
							word: "INACESS\u00cdVEL",
							result: "NEM TODAS AS C\u00d3PIAS PUDERAM SER VERIFICADAS"
						},
						ok: {
							word: "OK",
							result: "TODOS OS SISTEMAS NORMAIS"
						},
						warning: {
							word: "AVISO",
							result: "OLHE DURANTE O DIA"
						},
						critical: {
							word: "CR\u00cdTICO",
							result: "FA\u00c7A ALGO HOJE"
						},
						emergency: {
							word: "EMERG\u00caNCIA",
							result: "FA\u00c7A ALGO AGORA"
						},
						unknown: {
							word: "DESCONHECIDO",
							result: "NEM TUDO P\u00d4DE SER EXAMINADO"
						}
					},
					recovery: recovery_recovery,
					migration: migration_migration,
					playbook: playbook_playbook,
					notices: notices_notices,
					status: pt_br_status_status,
					faults: {
						...faults_backup_backupFaults,
						...faults_content_contentFaults
					},
					faultGroups: check_names_faultGroups,
					matrixLabels: check_names_matrixLabels,
					matrixPhrases: check_names_matrixPhrases,
					diskLabels: disk_diskLabels,
					diskPhrases: disk_diskPhrases,
					diskDifferences: disk_differences_diskDifferences,
					copiesLabels: copies_copiesLabels,
					copiesPhrases: copies_copiesPhrases,
					offsiteSetup: offsite_setup_offsiteSetup,
					syncLabels: sync_syncLabels,
					syncPhrases: sync_syncPhrases,
					reasons: {
						...reasons_backup_backupReasons,
						...reasons_retention_retentionReasons,
						...reasons_drill_drillReasons,
						...reasons_tenants_tenantReasons,
						...reasons_foreign_foreignReasons,
						...reasons_staging_stagingReasons,
						...reasons_content_contentReasons,
						...reasons_recover_recoverReasons,
						...reasons_check_checkReasons,
						...reasons_drill_check_drillCheckReasons,
						...reasons_application_applicationReasons,
						...reasons_compose_composeReasons,
						...reasons_notices_noticeReasons,
						...reasons_disk_diskReasons,
						...reasons_measure_measureReasons,
						...reasons_remote_remoteReasons,
						...reasons_offsite_sync_offsiteSyncReasons,
						...reasons_offsite_age_offsiteAgeReasons,
						...reasons_offsite_setup_offsiteSetupReasons,
						...reasons_offsite_verify_offsiteVerifyReasons
					}
				}
			};
			function catalogueOf(locale) {
				return CATALOGUES[locale];
			}
		}),
		9943: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { Y: () => LOCALES });
			let LOCALES = ["en", "pt-BR"];
		}),
		4399: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				c: () => SHORTEST_SECRET,
				e: () => secretForms
			});
			let SHORTEST_SECRET = 4;
			function secretForms(secret) {
				let lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim());
				let forms = [
					secret,
					secret.trim(),
					...lines
				].flatMap(spellings);
				return [...new Set(forms)].filter((form) => form.length >= 4);
			}
			function spellings(secret) {
				if (secret.length < 4) return [];
				let component = encodeURIComponent(secret.toWellFormed());
				let query = new URLSearchParams({ s: secret }).toString().slice(2);
				return [
					secret,
					component,
					lowerHex(component),
					query,
					lowerHex(query),
					JSON.stringify(secret).slice(1, -1),
					secret.replaceAll("'", "''"),
					secret.replaceAll(/['\\]/g, String.raw`\$&`)
				];
			}
			function lowerHex(encoded) {
				return encoded.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
			}
		}),
		4972: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Ck: () => configBlock,
				Ks: () => GATE_PATH,
				Sh: () => authorizedKeysLine,
				e1: () => remoteOf,
				fp: () => SETUP_MODES
			});
			var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(625);
			var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6595);
			var _playbook_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6835);
			let SETUP_MODES = ["vault", "mirror"];
			let GATE_PATH = "/usr/local/bin/lastro-vault";
			let NO_HOST_KEY = `ssh-ed25519 ${"A".repeat(68)}`;
			function configBlock(request, hostKey) {
				let { name, host, port, user, path, mode, keyFile } = request;
				return [
					"offsite:",
					"  remotes:",
					`    ${name}:`,
					`      host: ${JSON.stringify(host)}`,
					...port === 22 ? [] : [`      port: ${port}`],
					`      user: ${JSON.stringify(user)}`,
					`      path: ${JSON.stringify(path)}`,
					...mode === "vault" ? [] : [`      mode: ${mode}`],
					`      known-hosts: [${hostKey}]`,
					`      private-key-file: ${JSON.stringify(keyFile)}`,
					""
				].join("\n");
			}
			function remoteOf(request, hostKey = NO_HOST_KEY) {
				try {
					let text = `system:\n  name: setup\n${configBlock(request, hostKey)}`;
					let remote = (0, _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__.o)(text, "offsite setup", {}).offsite?.remotes[request.name];
					if (remote?.kind !== "ssh") throw TypeError("a remote over SSH became something else");
					return remote;
				} catch (error) {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j1)) throw error;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(error.problems.map(({ at: _at, ...problem }) => ({
						...problem,
						field: optionOf(problem.field, request.name)
					})));
				}
			}
			function optionOf(field, name) {
				let key = field.slice(16);
				if (!key.startsWith(`${name}.`)) return "--name";
				return `--${key.slice(name.length + 1).replace("private-key-file", "key")}`;
			}
			function authorizedKeysLine({ mode, path, name }, publicKey) {
				let command = `${GATE_PATH} ${(0, _playbook_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.r)(path)} add`.replaceAll("\"", "\\\"");
				return `${mode === "vault" ? `command="${command}",restrict` : "restrict"} ${publicKey} lastro-${name}`;
			}
		}),
		6835: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { r: () => shellWord });
			function shellWord(text) {
				return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
			}
		}),
		396: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				HR: () => shortfallOf,
				J_: () => JSON_TYPES,
				rl: () => numberOf
			});
			var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
			var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1858);
			let JSON_TYPES = [
				"string",
				"number",
				"boolean",
				"array",
				"object",
				"null"
			];
			function shortfallOf(assertion, { body, json }) {
				let { of, contains } = assertion;
				if (!of) {
					let text = contains ?? "";
					if (body.includes(text)) return null;
					return {
						expected: `a body with ${show(text)}`,
						actual: `${body.length} characters without`
					};
				}
				let value = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_1__.WS)(json, of.path);
				let missed = missedRule(assertion, value);
				return missed === null ? null : {
					expected: `${of.text} ${missed}`,
					actual: `${of.text} is ${show(value)}`
				};
			}
			function missedRule(rules, value) {
				if (rules.exists === !1) return value === void 0 ? null : "not there";
				if (value === void 0) return "is there";
				if ("equals" in rules && !(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, rules.equals)) return `= ${show(rules.equals)}`;
				if (rules.type && typeOf(value) !== rules.type) return `is a ${rules.type}`;
				if (rules.length && !isWithin(lengthOf(value), rules.length)) return `of length ${showBounds(rules.length)}`;
				if (rules.range && !isWithin(numberOf(value), rules.range)) return showBounds(rules.range);
				if (rules.contains !== void 0 && !contains(value, rules.contains)) return `contains ${show(rules.contains)}`;
				return null;
			}
			function typeOf(value) {
				if (value === null) return "null";
				if (Array.isArray(value)) return "array";
				let type = typeof value;
				return JSON_TYPES.find((each) => each === type);
			}
			function lengthOf(value) {
				if (typeof value == "string" || Array.isArray(value)) return value.length;
				return (0, _json_path_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? Object.keys(value).length : void 0;
			}
			function numberOf(value) {
				if (typeof value == "number") return value;
				return typeof value == "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : void 0;
			}
			function contains(value, part) {
				if (typeof value == "string") return value.includes(part);
				return Array.isArray(value) && value.includes(part);
			}
			function isWithin(value, { min, max }) {
				if (value === void 0) return !1;
				return (min === void 0 || value >= min) && (max === void 0 || value <= max);
			}
			function showBounds({ min, max }) {
				if (min === max) return String(min);
				if (max === void 0) return `at least ${min}`;
				return min === void 0 ? `at most ${max}` : `from ${min} to ${max}`;
			}
			function show(value) {
				if (value === void 0) return "missing";
				if (Array.isArray(value)) return `a list of ${value.length}`;
				if ((0, _json_path_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return `a map of ${Object.keys(value).length} keys`;
				return JSON.stringify(value);
			}
		}),
		5453: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				BB: () => fillText,
				Ec: () => isCarriedValue,
				JW: () => CARRIED_NAME,
				Tn: () => malformedIn,
				uN: () => fillJson,
				wX: () => namesIn
			});
			function isCarriedValue(value) {
				return [
					"string",
					"number",
					"boolean"
				].includes(typeof value);
			}
			let CARRIED_NAME = /^[a-z][a-z0-9-]{0,40}$/;
			let PLACE = /\{\{\s*([a-z][a-z0-9-]{0,40})\s*\}\}/g;
			let WHOLE_PLACE = RegExp(`^${PLACE.source}$`);
			function namesIn(template) {
				return [...new Set(textsIn(template).flatMap((text) => [...text.matchAll(PLACE)].map(([, n = ""]) => n)))];
			}
			function malformedIn(template) {
				return textsIn(template).find((text) => text.replaceAll(PLACE, "").includes("{{"));
			}
			function textsIn(template) {
				if (typeof template == "string") return [template];
				if (typeof template != "object" || !template) return [];
				return Object.values(template).flatMap(textsIn);
			}
			function fillText(template, values, encode = String) {
				return template.replaceAll(PLACE, (_, name) => encode(String(values.get(name))));
			}
			function fillJson(template, values) {
				if (typeof template == "string") {
					let name = WHOLE_PLACE.exec(template)?.[1];
					return name === void 0 ? fillText(template, values) : values.get(name);
				}
				if (Array.isArray(template)) return template.map((each) => fillJson(each, values));
				if (typeof template != "object" || !template) return template;
				return Object.fromEntries(Object.entries(template).map(([key, each]) => [key, fillJson(each, values)]));
			}
		}),
		1858: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Gv: () => isObject,
				Hf: () => parseJsonPath,
				WS: () => valueAtPath
			});
			let SEGMENT = new RegExp(String.raw`\.(${"[A-Za-z_\\u{80}-\\u{10FFFF}][A-Za-z0-9_\\u{80}-\\u{10FFFF}]*"})|\[(${"0|-?[1-9]\\d{0,14}"})\]|\[(${"\"(?:[^\"\\\\\\p{Cc}]|\\\\.)*\"|'(?:[^'\\\\\\p{Cc}]|\\\\.)*'"})\]`, "uy");
			function parseJsonPath(text) {
				if (!text.startsWith("$")) return null;
				let path = [];
				SEGMENT.lastIndex = 1;
				for (; SEGMENT.lastIndex < text.length;) {
					let segment = SEGMENT.exec(text);
					let step = segment && stepOf(segment);
					if (step === null) return null;
					path.push(step);
				}
				return path;
			}
			function stepOf([, name, index, quoted]) {
				if (name !== void 0) return name;
				if (index !== void 0) return Number(index);
				return unquote(quoted ?? "");
			}
			function unquote(quoted) {
				let inner = quoted.slice(1, -1);
				let asJson = quoted.startsWith("'") ? inner.replaceAll(/\\'|"/g, (sign) => sign === "\"" ? String.raw`\"` : "'") : inner;
				try {
					return String(JSON.parse(`"${asJson}"`));
				} catch {
					return null;
				}
			}
			function valueAtPath(root, path) {
				let value = root;
				for (let step of path) value = typeof step == "number" ? Array.isArray(value) ? value.at(step) : void 0 : isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
				return value;
			}
			function isObject(value) {
				return typeof value == "object" && !!value && !Array.isArray(value);
			}
		}),
		8458: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				J8: () => METHODS,
				eT: () => REDIRECTS,
				r3: () => templatesOf
			});
			let METHODS = [
				"GET",
				"HEAD",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"OPTIONS"
			];
			let REDIRECTS = ["none", "same-origin"];
			function templatesOf({ path, headers, body, expect, count }) {
				return [
					path,
					headers,
					body,
					expect?.map(({ equals }) => equals),
					count?.table
				];
			}
		}),
		7404: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				K: () => MOST_SEED,
				d: () => DEFAULT_CLEAN_RUNS
			});
			let DEFAULT_CLEAN_RUNS = 5;
			let MOST_SEED = 2 ** 31 - 1;
		}),
		1039: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				K: () => RECOVER_MODES,
				z: () => settingsFor
			});
			let RECOVER_MODES = [
				"plan",
				"apply",
				"undo",
				"resume",
				"drop-old"
			];
			function settingsFor({ connection }, database) {
				return {
					...connection,
					database
				};
			}
		}),
		1058: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				$r: () => MISSED_OBJECTIVES,
				H7: () => failsDiskCheck,
				TM: () => DISK_FAIL_ON,
				eJ: () => OFFSITE_FAIL_ON,
				ei: () => failsBackup,
				hc: () => failsOffsiteVerify,
				ni: () => failsOffsiteSync,
				tH: () => failsDrill
			});
			var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1881);
			let MISSED_OBJECTIVES = new Set([
				"rto-missed",
				"rpo-missed",
				"backup-stale",
				"future-dated-backup"
			]);
			function failsDrill(verdict, failOn) {
				if (failOn === "never") return !1;
				if (verdict.value === "not-restorable") return !0;
				if (failOn === "not-restorable") return !1;
				if (verdict.value === "cannot-judge") return !0;
				return failOn === "objective" && MISSED_OBJECTIVES.has(verdict.reason);
			}
			function failsBackup(verdict) {
				return !(0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.K)(verdict.value);
			}
			function failsOffsiteSync(verdict) {
				return !(0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.K)(verdict.value);
			}
			let DISK_FAIL_ON = [
				"warning",
				"unknown",
				"critical",
				"emergency",
				"never"
			];
			function failsDiskCheck({ value }, failOn) {
				let levels = DISK_FAIL_ON;
				return levels.indexOf(value) >= levels.indexOf(failOn);
			}
			let OFFSITE_FAIL_ON = [
				"unreachable",
				"drift",
				"never"
			];
			function failsOffsiteVerify({ value }, failOn) {
				let levels = OFFSITE_FAIL_ON;
				return levels.indexOf(value) >= levels.indexOf(failOn);
			}
		}),
		1881: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				K: () => isGood,
				b: () => VERDICTS
			});
			let VERDICTS = {
				backup: ["complete", "failed"],
				"restore-drill": [
					"restorable",
					"not-restorable",
					"cannot-judge"
				],
				recover: [
					"planned",
					"recovered",
					"undone",
					"dropped",
					"not-changed",
					"refused",
					"rolled-back",
					"failed"
				],
				"restore-check": [
					"safe",
					"unsafe",
					"cannot-judge"
				],
				"passport-make": ["made", "not-made"],
				"offsite-sync": [
					"synced",
					"planned",
					"refused",
					"failed"
				],
				"offsite-verify": [
					"in-sync",
					"drift",
					"unreachable"
				],
				"disk-check": [
					"ok",
					"warning",
					"critical",
					"emergency",
					"unknown"
				],
				"drill-check": [
					"trustworthy",
					"untrustworthy",
					"cannot-judge"
				]
			};
			let GOOD = new Set([
				"complete",
				"restorable",
				"safe",
				"made",
				"planned",
				"recovered",
				"undone",
				"dropped",
				"not-changed",
				"synced",
				"trustworthy",
				"in-sync",
				"ok"
			]);
			function isGood(value) {
				return GOOD.has(value);
			}
		}),
		1607: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { R: () => LASTRO_VERSION });
			let LASTRO_VERSION = { r: "0.1.0" }.r;
		}),
		406: ((module) => {
			module.exports = require("./crypto/build/Release/sshcrypto.node");
		}),
		2613: ((module) => {
			module.exports = require("assert");
		}),
		181: ((module) => {
			module.exports = require("buffer");
		}),
		5317: ((module) => {
			module.exports = require("child_process");
		}),
		4573: ((module) => {
			module.exports = require("cpu-features");
		}),
		6982: ((module) => {
			module.exports = require("crypto");
		}),
		2250: ((module) => {
			module.exports = require("dns");
		}),
		4434: ((module) => {
			module.exports = require("events");
		}),
		9896: ((module) => {
			module.exports = require("fs");
		}),
		8611: ((module) => {
			module.exports = require("http");
		}),
		5692: ((module) => {
			module.exports = require("https");
		}),
		9278: ((module) => {
			module.exports = require("net");
		}),
		6698: ((module) => {
			module.exports = require("node:async_hooks");
		}),
		1421: ((module) => {
			module.exports = require("node:child_process");
		}),
		7598: ((module) => {
			module.exports = require("node:crypto");
		}),
		610: ((module) => {
			module.exports = require("node:dns");
		}),
		1553: ((module) => {
			module.exports = require("node:dns/promises");
		}),
		8474: ((module) => {
			module.exports = require("node:events");
		}),
		3024: ((module) => {
			module.exports = require("node:fs");
		}),
		1455: ((module) => {
			module.exports = require("node:fs/promises");
		}),
		7067: ((module) => {
			module.exports = require("node:http");
		}),
		4708: ((module) => {
			module.exports = require("node:https");
		}),
		7030: ((module) => {
			module.exports = require("node:net");
		}),
		8161: ((module) => {
			module.exports = require("node:os");
		}),
		6760: ((module) => {
			module.exports = require("node:path");
		}),
		481: ((module) => {
			module.exports = require("node:readline");
		}),
		7075: ((module) => {
			module.exports = require("node:stream");
		}),
		6466: ((module) => {
			module.exports = require("node:stream/promises");
		}),
		6193: ((module) => {
			module.exports = require("node:string_decoder");
		}),
		8500: ((module) => {
			module.exports = require("node:timers/promises");
		}),
		1692: ((module) => {
			module.exports = require("node:tls");
		}),
		3136: ((module) => {
			module.exports = require("node:url");
		}),
		7975: ((module) => {
			module.exports = require("node:util");
		}),
		8877: ((module) => {
			module.exports = require("node:v8");
		}),
		714: ((module) => {
			module.exports = require("node:vm");
		}),
		8522: ((module) => {
			module.exports = require("node:zlib");
		}),
		857: ((module) => {
			module.exports = require("os");
		}),
		6928: ((module) => {
			module.exports = require("path");
		}),
		9130: ((module) => {
			module.exports = require("pg-native");
		}),
		932: ((module) => {
			module.exports = require("process");
		}),
		2203: ((module) => {
			module.exports = require("stream");
		}),
		3193: ((module) => {
			module.exports = require("string_decoder");
		}),
		3557: ((module) => {
			module.exports = require("timers");
		}),
		4756: ((module) => {
			module.exports = require("tls");
		}),
		9023: ((module) => {
			module.exports = require("util");
		}),
		8253: ((module) => {
			module.exports = require("util/types");
		}),
		3106: ((module) => {
			module.exports = require("zlib");
		}),
		7349: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			var YAMLMap = __nccwpck_require__(4454);
			var YAMLSeq = __nccwpck_require__(2223);
			var resolveBlockMap = __nccwpck_require__(7103);
			var resolveBlockSeq = __nccwpck_require__(334);
			var resolveFlowCollection = __nccwpck_require__(3142);
			function resolveCollection(CN, ctx, token, onError, tagName, tag) {
				let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
				let Coll = coll.constructor;
				if (tagName === "!" || tagName === Coll.tagName) {
					coll.tag = Coll.tagName;
					return coll;
				}
				tagName && (coll.tag = tagName);
				return coll;
			}
			function composeCollection(CN, ctx, token, props, onError) {
				let tagToken = props.tag;
				let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
				if (token.type === "block-seq") {
					let { anchor, newlineAfterProp: nl } = props;
					let lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
					lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
				}
				let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
				if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
				let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
				if (!tag) {
					let kt = ctx.schema.knownTags[tagName];
					if (kt?.collection === expType) {
						ctx.schema.tags.push(Object.assign({}, kt, { default: !1 }));
						tag = kt;
					} else {
						kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0);
						return resolveCollection(CN, ctx, token, onError, tagName);
					}
				}
				let coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
				let res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
				let node = identity.isNode(res) ? res : new Scalar.Scalar(res);
				node.range = coll.range;
				node.tag = tagName;
				tag?.format && (node.format = tag.format);
				return node;
			}
			exports.composeCollection = composeCollection;
		}),
		3683: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Document = __nccwpck_require__(3021);
			var composeNode = __nccwpck_require__(5937);
			var resolveEnd = __nccwpck_require__(7788);
			var resolveProps = __nccwpck_require__(4631);
			function composeDoc(options, directives, { offset, start, value, end }, onError) {
				let opts = Object.assign({ _directives: directives }, options);
				let doc = new Document.Document(void 0, opts);
				let ctx = {
					atKey: !1,
					atRoot: !0,
					directives: doc.directives,
					options: doc.options,
					schema: doc.schema
				};
				let props = resolveProps.resolveProps(start, {
					indicator: "doc-start",
					next: value ?? end?.[0],
					offset,
					onError,
					parentIndent: 0,
					startOnNewline: !0
				});
				if (props.found) {
					doc.directives.docStart = !0;
					value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
				}
				doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
				let contentEnd = doc.contents.range[2];
				let re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
				re.comment && (doc.comment = re.comment);
				doc.range = [
					offset,
					contentEnd,
					re.offset
				];
				return doc;
			}
			exports.composeDoc = composeDoc;
		}),
		5937: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Alias = __nccwpck_require__(4065);
			var identity = __nccwpck_require__(1127);
			var composeCollection = __nccwpck_require__(7349);
			var composeScalar = __nccwpck_require__(5413);
			var resolveEnd = __nccwpck_require__(7788);
			var utilEmptyScalarPosition = __nccwpck_require__(2599);
			let CN = {
				composeNode,
				composeEmptyNode
			};
			function composeNode(ctx, token, props, onError) {
				let atKey = ctx.atKey;
				let { spaceBefore, comment, anchor, tag } = props;
				let node;
				let isSrcToken = !0;
				switch (token.type) {
					case "alias":
						node = composeAlias(ctx, token, onError);
						(anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
						break;
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar":
					case "block-scalar":
						node = composeScalar.composeScalar(ctx, token, tag, onError);
						anchor && (node.anchor = anchor.source.substring(1));
						break;
					case "block-map":
					case "block-seq":
					case "flow-collection":
						try {
							node = composeCollection.composeCollection(CN, ctx, token, props, onError);
							anchor && (node.anchor = anchor.source.substring(1));
						} catch (error) {
							onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
						}
						break;
					default:
						onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
						isSrcToken = !1;
				}
				node ??= composeEmptyNode(ctx, token.offset, void 0, null, props, onError);
				anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
				atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
				spaceBefore && (node.spaceBefore = !0);
				comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment);
				ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token);
				return node;
			}
			function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
				let token = {
					type: "scalar",
					offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
					indent: -1,
					source: ""
				};
				let node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) {
					node.anchor = anchor.source.substring(1);
					node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
				}
				spaceBefore && (node.spaceBefore = !0);
				if (comment) {
					node.comment = comment;
					node.range[2] = end;
				}
				return node;
			}
			function composeAlias({ options }, { offset, source, end }, onError) {
				let alias = new Alias.Alias(source.substring(1));
				alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
				alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
				let valueEnd = offset + source.length;
				let re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
				alias.range = [
					offset,
					valueEnd,
					re.offset
				];
				re.comment && (alias.comment = re.comment);
				return alias;
			}
			exports.composeEmptyNode = composeEmptyNode;
			exports.composeNode = composeNode;
		}),
		5413: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			var resolveBlockScalar = __nccwpck_require__(8913);
			var resolveFlowScalar = __nccwpck_require__(6842);
			function composeScalar(ctx, token, tagToken, onError) {
				let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
				let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
				let tag;
				tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[identity.SCALAR] : tagName ? findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[identity.SCALAR];
				let scalar;
				try {
					let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
					scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
				} catch (error) {
					let msg = error instanceof Error ? error.message : String(error);
					onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
					scalar = new Scalar.Scalar(value);
				}
				scalar.range = range;
				scalar.source = value;
				type && (scalar.type = type);
				tagName && (scalar.tag = tagName);
				tag.format && (scalar.format = tag.format);
				comment && (scalar.comment = comment);
				return scalar;
			}
			function findScalarTagByName(schema, value, tagName, tagToken, onError) {
				if (tagName === "!") return schema[identity.SCALAR];
				let matchWithTest = [];
				for (let tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
					if (tag.default && tag.test) matchWithTest.push(tag);
					else return tag;
				}
				for (let tag of matchWithTest) if (tag.test?.test(value)) return tag;
				let kt = schema.knownTags[tagName];
				if (kt && !kt.collection) {
					schema.tags.push(Object.assign({}, kt, {
						default: !1,
						test: void 0
					}));
					return kt;
				}
				onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
				return schema[identity.SCALAR];
			}
			function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
				let tag = schema.tags.find((tag) => (tag.default === !0 || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
				if (schema.compat) {
					let compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
					tag.tag !== compat.tag && onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, !0);
				}
				return tag;
			}
			exports.composeScalar = composeScalar;
		}),
		9984: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var node_process = __nccwpck_require__(932);
			var directives = __nccwpck_require__(1342);
			var Document = __nccwpck_require__(3021);
			var errors = __nccwpck_require__(1464);
			var identity = __nccwpck_require__(1127);
			var composeDoc = __nccwpck_require__(3683);
			var resolveEnd = __nccwpck_require__(7788);
			function getErrorPos(src) {
				if (typeof src == "number") return [src, src + 1];
				if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
				let { offset, source } = src;
				return [offset, offset + (typeof source == "string" ? source.length : 1)];
			}
			function parsePrelude(prelude) {
				let comment = "";
				let atComment = !1;
				let afterEmptyLine = !1;
				for (let i = 0; i < prelude.length; ++i) {
					let source = prelude[i];
					switch (source[0]) {
						case "#":
							comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
							atComment = !0;
							afterEmptyLine = !1;
							break;
						case "%":
							prelude[i + 1]?.[0] !== "#" && (i += 1);
							atComment = !1;
							break;
						default:
							atComment || (afterEmptyLine = !0);
							atComment = !1;
					}
				}
				return {
					comment,
					afterEmptyLine
				};
			}
			class Composer {
				constructor(options = {}) {
					this.doc = null;
					this.atDirectives = !1;
					this.prelude = [];
					this.errors = [];
					this.warnings = [];
					this.onError = (source, code, message, warning) => {
						let pos = getErrorPos(source);
						warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
					};
					this.directives = new directives.Directives({ version: options.version || "1.2" });
					this.options = options;
				}
				decorate(doc, afterDoc) {
					let { comment, afterEmptyLine } = parsePrelude(this.prelude);
					if (comment) {
						let dc = doc.contents;
						if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
						else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
						else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
							let it = dc.items[0];
							identity.isPair(it) && (it = it.key);
							let cb = it.commentBefore;
							it.commentBefore = cb ? `${comment}\n${cb}` : comment;
						} else {
							let cb = dc.commentBefore;
							dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
						}
					}
					if (afterDoc) {
						for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
						for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
					} else {
						doc.errors = this.errors;
						doc.warnings = this.warnings;
					}
					this.prelude = [];
					this.errors = [];
					this.warnings = [];
				}
				streamInfo() {
					return {
						comment: parsePrelude(this.prelude).comment,
						directives: this.directives,
						errors: this.errors,
						warnings: this.warnings
					};
				}
				*compose(tokens, forceDoc = !1, endOffset = -1) {
					for (let token of tokens) yield* this.next(token);
					yield* this.end(forceDoc, endOffset);
				}
				*next(token) {
					node_process.env.LOG_STREAM && console.dir(token, { depth: null });
					switch (token.type) {
						case "directive":
							this.directives.add(token.source, (offset, message, warning) => {
								let pos = getErrorPos(token);
								pos[0] += offset;
								this.onError(pos, "BAD_DIRECTIVE", message, warning);
							});
							this.prelude.push(token.source);
							this.atDirectives = !0;
							break;
						case "document": {
							let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
							this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
							this.decorate(doc, !1);
							this.doc && (yield this.doc);
							this.doc = doc;
							this.atDirectives = !1;
							break;
						}
						case "byte-order-mark":
						case "space": break;
						case "comment":
						case "newline":
							this.prelude.push(token.source);
							break;
						case "error": {
							let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
							let error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
							this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
							break;
						}
						case "doc-end": {
							if (!this.doc) {
								this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
								break;
							}
							this.doc.directives.docEnd = !0;
							let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
							this.decorate(this.doc, !0);
							if (end.comment) {
								let dc = this.doc.comment;
								this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
							}
							this.doc.range[2] = end.offset;
							break;
						}
						default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
					}
				}
				*end(forceDoc = !1, endOffset = -1) {
					if (this.doc) {
						this.decorate(this.doc, !0);
						yield this.doc;
						this.doc = null;
					} else if (forceDoc) {
						let opts = Object.assign({ _directives: this.directives }, this.options);
						let doc = new Document.Document(void 0, opts);
						this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
						doc.range = [
							0,
							endOffset,
							endOffset
						];
						this.decorate(doc, !1);
						yield doc;
					}
				}
			}
			exports.Composer = Composer;
		}),
		7103: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Pair = __nccwpck_require__(7165);
			var YAMLMap = __nccwpck_require__(4454);
			var resolveProps = __nccwpck_require__(4631);
			var utilContainsNewline = __nccwpck_require__(9499);
			var utilFlowIndentCheck = __nccwpck_require__(4051);
			var utilMapIncludes = __nccwpck_require__(1187);
			let startColMsg = "All mapping items must start at the same column";
			function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
				let map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
				ctx.atRoot &&= !1;
				let offset = bm.offset;
				let commentEnd = null;
				for (let collItem of bm.items) {
					let { start, key, sep, value } = collItem;
					let keyProps = resolveProps.resolveProps(start, {
						indicator: "explicit-key-ind",
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: bm.indent,
						startOnNewline: !0
					});
					let implicitKey = !keyProps.found;
					if (implicitKey) {
						key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg));
						if (!keyProps.anchor && !keyProps.tag && !sep) {
							commentEnd = keyProps.end;
							keyProps.comment && (map.comment ? map.comment += "\n" + keyProps.comment : map.comment = keyProps.comment);
							continue;
						}
						(keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
					} else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
					ctx.atKey = !0;
					let keyStart = keyProps.end;
					let keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
					ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
					ctx.atKey = !1;
					utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					let valueProps = resolveProps.resolveProps(sep ?? [], {
						indicator: "map-value-ind",
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: bm.indent,
						startOnNewline: !key || key.type === "block-scalar"
					});
					offset = valueProps.end;
					if (valueProps.found) {
						if (implicitKey) {
							value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
							ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
						}
						let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
						ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
						offset = valueNode.range[2];
						let pair = new Pair.Pair(keyNode, valueNode);
						ctx.options.keepSourceTokens && (pair.srcToken = collItem);
						map.items.push(pair);
					} else {
						implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
						valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
						let pair = new Pair.Pair(keyNode);
						ctx.options.keepSourceTokens && (pair.srcToken = collItem);
						map.items.push(pair);
					}
				}
				commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
				map.range = [
					bm.offset,
					offset,
					commentEnd ?? offset
				];
				return map;
			}
			exports.resolveBlockMap = resolveBlockMap;
		}),
		8913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			function resolveBlockScalar(ctx, scalar, onError) {
				let start = scalar.offset;
				let header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
				if (!header) return {
					value: "",
					type: null,
					comment: "",
					range: [
						start,
						start,
						start
					]
				};
				let type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
				let lines = scalar.source ? splitLines(scalar.source) : [];
				let chompStart = lines.length;
				for (let i = lines.length - 1; i >= 0; --i) {
					let content = lines[i][1];
					if (content === "" || content === "\r") chompStart = i;
					else break;
				}
				if (chompStart === 0) {
					let value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
					let end = start + header.length;
					scalar.source && (end += scalar.source.length);
					return {
						value,
						type,
						comment: header.comment,
						range: [
							start,
							end,
							end
						]
					};
				}
				let trimIndent = scalar.indent + header.indent;
				let offset = scalar.offset + header.length;
				let contentStart = 0;
				for (let i = 0; i < chompStart; ++i) {
					let [indent, content] = lines[i];
					if (content === "" || content === "\r") header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
					else {
						indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
						header.indent === 0 && (trimIndent = indent.length);
						contentStart = i;
						trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
						break;
					}
					offset += indent.length + content.length + 1;
				}
				for (let i = lines.length - 1; i >= chompStart; --i) lines[i][0].length > trimIndent && (chompStart = i + 1);
				let value = "";
				let sep = "";
				let prevMoreIndented = !1;
				for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
				for (let i = contentStart; i < chompStart; ++i) {
					let [indent, content] = lines[i];
					offset += indent.length + content.length + 1;
					let crlf = content[content.length - 1] === "\r";
					crlf && (content = content.slice(0, -1));
					if (content && indent.length < trimIndent) {
						let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
						onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
						indent = "";
					}
					if (type === Scalar.Scalar.BLOCK_LITERAL) {
						value += sep + indent.slice(trimIndent) + content;
						sep = "\n";
					} else if (indent.length > trimIndent || content[0] === "	") {
						sep === " " ? sep = "\n" : !prevMoreIndented && sep === "\n" && (sep = "\n\n");
						value += sep + indent.slice(trimIndent) + content;
						sep = "\n";
						prevMoreIndented = !0;
					} else if (content === "") sep === "\n" ? value += "\n" : sep = "\n";
					else {
						value += sep + content;
						sep = " ";
						prevMoreIndented = !1;
					}
				}
				switch (header.chomp) {
					case "-": break;
					case "+":
						for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
						value[value.length - 1] !== "\n" && (value += "\n");
						break;
					default: value += "\n";
				}
				let end = start + header.length + scalar.source.length;
				return {
					value,
					type,
					comment: header.comment,
					range: [
						start,
						end,
						end
					]
				};
			}
			function parseBlockScalarHeader({ offset, props }, strict, onError) {
				if (props[0].type !== "block-scalar-header") {
					onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
					return null;
				}
				let { source } = props[0];
				let mode = source[0];
				let indent = 0;
				let chomp = "";
				let error = -1;
				for (let i = 1; i < source.length; ++i) {
					let ch = source[i];
					if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
					else {
						let n = Number(ch);
						!indent && n ? indent = n : error === -1 && (error = offset + i);
					}
				}
				error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
				let hasSpace = !1;
				let comment = "";
				let length = source.length;
				for (let i = 1; i < props.length; ++i) {
					let token = props[i];
					switch (token.type) {
						case "space": hasSpace = !0;
						case "newline":
							length += token.source.length;
							break;
						case "comment":
							strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							length += token.source.length;
							comment = token.source.substring(1);
							break;
						case "error":
							onError(token, "UNEXPECTED_TOKEN", token.message);
							length += token.source.length;
							break;
						default: {
							onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
							let ts = token.source;
							ts && typeof ts == "string" && (length += ts.length);
						}
					}
				}
				return {
					mode,
					indent,
					chomp,
					comment,
					length
				};
			}
			function splitLines(source) {
				let split = source.split(/\n( *)/);
				let first = split[0];
				let m = first.match(/^( *)/);
				let lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
				for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
				return lines;
			}
			exports.resolveBlockScalar = resolveBlockScalar;
		}),
		334: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var YAMLSeq = __nccwpck_require__(2223);
			var resolveProps = __nccwpck_require__(4631);
			var utilFlowIndentCheck = __nccwpck_require__(4051);
			function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
				let seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
				ctx.atRoot &&= !1;
				ctx.atKey &&= !1;
				let offset = bs.offset;
				let commentEnd = null;
				for (let { start, value } of bs.items) {
					let props = resolveProps.resolveProps(start, {
						indicator: "seq-item-ind",
						next: value,
						offset,
						onError,
						parentIndent: bs.indent,
						startOnNewline: !0
					});
					if (!props.found) {
						if (props.anchor || props.tag || value) value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
						else {
							commentEnd = props.end;
							props.comment && (seq.comment = props.comment);
							continue;
						}
					}
					let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
					ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
					offset = node.range[2];
					seq.items.push(node);
				}
				seq.range = [
					bs.offset,
					offset,
					commentEnd ?? offset
				];
				return seq;
			}
			exports.resolveBlockSeq = resolveBlockSeq;
		}),
		7788: ((__unused_webpack_module, exports) => {
			function resolveEnd(end, offset, reqSpace, onError) {
				let comment = "";
				if (end) {
					let hasSpace = !1;
					let sep = "";
					for (let token of end) {
						let { source, type } = token;
						switch (type) {
							case "space":
								hasSpace = !0;
								break;
							case "comment": {
								reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
								let cb = source.substring(1) || " ";
								comment ? comment += sep + cb : comment = cb;
								sep = "";
								break;
							}
							case "newline":
								comment && (sep += source);
								hasSpace = !0;
								break;
							default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
						}
						offset += source.length;
					}
				}
				return {
					comment,
					offset
				};
			}
			exports.resolveEnd = resolveEnd;
		}),
		3142: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var YAMLMap = __nccwpck_require__(4454);
			var YAMLSeq = __nccwpck_require__(2223);
			var resolveEnd = __nccwpck_require__(7788);
			var resolveProps = __nccwpck_require__(4631);
			var utilContainsNewline = __nccwpck_require__(9499);
			var utilMapIncludes = __nccwpck_require__(1187);
			let blockMsg = "Block collections are not allowed within flow collections";
			let isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
			function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
				let isMap = fc.start.source === "{";
				let fcName = isMap ? "flow map" : "flow sequence";
				let coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
				coll.flow = !0;
				let atRoot = ctx.atRoot;
				atRoot && (ctx.atRoot = !1);
				ctx.atKey &&= !1;
				let offset = fc.offset + fc.start.source.length;
				for (let i = 0; i < fc.items.length; ++i) {
					let collItem = fc.items[i];
					let { start, key, sep, value } = collItem;
					let props = resolveProps.resolveProps(start, {
						flow: fcName,
						indicator: "explicit-key-ind",
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: fc.indent,
						startOnNewline: !1
					});
					if (!props.found) {
						if (!props.anchor && !props.tag && !sep && !value) {
							i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
							props.comment && (coll.comment ? coll.comment += "\n" + props.comment : coll.comment = props.comment);
							offset = props.end;
							continue;
						}
						!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
					}
					if (i === 0) props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else {
						props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
						if (props.comment) {
							let prevItemComment = "";
							loop: for (let st of start) switch (st.type) {
								case "comma":
								case "space": break;
								case "comment":
									prevItemComment = st.source.substring(1);
									break loop;
								default: break loop;
							}
							if (prevItemComment) {
								let prev = coll.items[coll.items.length - 1];
								identity.isPair(prev) && (prev = prev.value ?? prev.key);
								prev.comment ? prev.comment += "\n" + prevItemComment : prev.comment = prevItemComment;
								props.comment = props.comment.substring(prevItemComment.length + 1);
							}
						}
					}
					if (!isMap && !sep && !props.found) {
						let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
						coll.items.push(valueNode);
						offset = valueNode.range[2];
						isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
					} else {
						ctx.atKey = !0;
						let keyStart = props.end;
						let keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
						isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
						ctx.atKey = !1;
						let valueProps = resolveProps.resolveProps(sep ?? [], {
							flow: fcName,
							indicator: "map-value-ind",
							next: value,
							offset: keyNode.range[2],
							onError,
							parentIndent: fc.indent,
							startOnNewline: !1
						});
						if (valueProps.found) {
							if (!isMap && !props.found && ctx.options.strict) {
								if (sep) for (let st of sep) {
									if (st === valueProps.found) break;
									if (st.type === "newline") {
										onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
										break;
									}
								}
								props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
							}
						} else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
						let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
						valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
						let pair = new Pair.Pair(keyNode, valueNode);
						ctx.options.keepSourceTokens && (pair.srcToken = collItem);
						if (isMap) {
							let map = coll;
							utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
							map.items.push(pair);
						} else {
							let map = new YAMLMap.YAMLMap(ctx.schema);
							map.flow = !0;
							map.items.push(pair);
							let endRange = (valueNode ?? keyNode).range;
							map.range = [
								keyNode.range[0],
								endRange[1],
								endRange[2]
							];
							coll.items.push(map);
						}
						offset = valueNode ? valueNode.range[2] : valueProps.end;
					}
				}
				let expectedEnd = isMap ? "}" : "]";
				let [ce, ...ee] = fc.end;
				let cePos = offset;
				if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
				else {
					let name = fcName[0].toUpperCase() + fcName.substring(1);
					let msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
					onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
					ce && ce.source.length !== 1 && ee.unshift(ce);
				}
				if (ee.length > 0) {
					let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
					end.comment && (coll.comment ? coll.comment += "\n" + end.comment : coll.comment = end.comment);
					coll.range = [
						fc.offset,
						cePos,
						end.offset
					];
				} else coll.range = [
					fc.offset,
					cePos,
					cePos
				];
				return coll;
			}
			exports.resolveFlowCollection = resolveFlowCollection;
		}),
		6842: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			var resolveEnd = __nccwpck_require__(7788);
			function resolveFlowScalar(scalar, strict, onError) {
				let { offset, type, source, end } = scalar;
				let _type;
				let value;
				let _onError = (rel, code, msg) => onError(offset + rel, code, msg);
				switch (type) {
					case "scalar":
						_type = Scalar.Scalar.PLAIN;
						value = plainValue(source, _onError);
						break;
					case "single-quoted-scalar":
						_type = Scalar.Scalar.QUOTE_SINGLE;
						value = singleQuotedValue(source, _onError);
						break;
					case "double-quoted-scalar":
						_type = Scalar.Scalar.QUOTE_DOUBLE;
						value = doubleQuotedValue(source, _onError);
						break;
					default:
						onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
						return {
							value: "",
							type: null,
							comment: "",
							range: [
								offset,
								offset + source.length,
								offset + source.length
							]
						};
				}
				let valueEnd = offset + source.length;
				let re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
				return {
					value,
					type: _type,
					comment: re.comment,
					range: [
						offset,
						valueEnd,
						re.offset
					]
				};
			}
			function plainValue(source, onError) {
				let badChar = "";
				switch (source[0]) {
					case "	":
						badChar = "a tab character";
						break;
					case ",":
						badChar = "flow indicator character ,";
						break;
					case "%":
						badChar = "directive indicator character %";
						break;
					case "|":
					case ">":
						badChar = `block scalar indicator ${source[0]}`;
						break;
					case "@":
					case "`": badChar = `reserved character ${source[0]}`;
				}
				badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
				return unfoldLines(source);
			}
			function singleQuotedValue(source, onError) {
				(source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
				return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
			}
			function unfoldLines(source) {
				let line = /(.*?)\r?\n/sy;
				let match = line.exec(source);
				if (!match) return source;
				let trimEnd, trimBoth;
				try {
					trimEnd = RegExp("(?<![ 	])[ 	]+$");
					trimBoth = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
				} catch {
					trimEnd = /[ \t]+$/;
					trimBoth = /^[ \t]+|[ \t]+$/g;
				}
				let res = match[1].replace(trimEnd, "");
				let sep = " ";
				let pos = line.lastIndex;
				for (; match = line.exec(source);) {
					let lm = match[1].replace(trimBoth, "");
					if (lm === "") sep === "\n" ? res += sep : sep = "\n";
					else {
						res += sep + lm;
						sep = " ";
					}
					pos = line.lastIndex;
				}
				let last = /[ \t]*(.*)/sy;
				last.lastIndex = pos;
				match = last.exec(source);
				return res + sep + (match?.[1] ?? "");
			}
			function doubleQuotedValue(source, onError) {
				let res = "";
				for (let i = 1; i < source.length - 1; ++i) {
					let ch = source[i];
					if (ch === "\r" && source[i + 1] === "\n") continue;
					if (ch === "\n") {
						let { fold, offset } = foldNewline(source, i);
						res += fold;
						i = offset;
					} else if (ch === "\\") {
						let next = source[++i];
						let cc = escapeCodes[next];
						if (cc) res += cc;
						else if (next === "\n") {
							next = source[i + 1];
							for (; next === " " || next === "	";) next = source[++i + 1];
						} else if (next === "\r" && source[i + 1] === "\n") {
							next = source[++i + 1];
							for (; next === " " || next === "	";) next = source[++i + 1];
						} else if (next === "x" || next === "u" || next === "U") {
							let length = next === "x" ? 2 : next === "u" ? 4 : 8;
							res += parseCharCode(source, i + 1, length, onError);
							i += length;
						} else {
							let raw = source.substr(i - 1, 2);
							onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
							res += raw;
						}
					} else if (ch === " " || ch === "	") {
						let wsStart = i;
						let next = source[i + 1];
						for (; next === " " || next === "	";) next = source[++i + 1];
						next !== "\n" && (next !== "\r" || source[i + 2] !== "\n") && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
					} else res += ch;
				}
				(source[source.length - 1] !== "\"" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
				return res;
			}
			function foldNewline(source, offset) {
				let fold = "";
				let ch = source[offset + 1];
				for (; (ch === " " || ch === "	" || ch === "\n" || ch === "\r") && (ch !== "\r" || source[offset + 2] === "\n");) {
					ch === "\n" && (fold += "\n");
					offset += 1;
					ch = source[offset + 1];
				}
				fold ||= " ";
				return {
					fold,
					offset
				};
			}
			let escapeCodes = {
				0: "\0",
				a: "\x07",
				b: "\b",
				e: "\x1B",
				f: "\f",
				n: "\n",
				r: "\r",
				t: "	",
				v: "\v",
				N: "\u0085",
				_: "\xA0",
				L: "\u2028",
				P: "\u2029",
				" ": " ",
				"\"": "\"",
				"/": "/",
				"\\": "\\",
				"	": "	"
			};
			function parseCharCode(source, offset, length, onError) {
				let cc = source.substr(offset, length);
				let code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
				try {
					return String.fromCodePoint(code);
				} catch {
					let raw = source.substr(offset - 2, length + 2);
					onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					return raw;
				}
			}
			exports.resolveFlowScalar = resolveFlowScalar;
		}),
		4631: ((__unused_webpack_module, exports) => {
			function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
				let spaceBefore = !1;
				let atNewline = startOnNewline;
				let hasSpace = startOnNewline;
				let comment = "";
				let commentSep = "";
				let hasNewline = !1;
				let reqSpace = !1;
				let tab = null;
				let anchor = null;
				let tag = null;
				let newlineAfterProp = null;
				let comma = null;
				let found = null;
				let start = null;
				for (let token of tokens) {
					if (reqSpace) {
						token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
						reqSpace = !1;
					}
					if (tab) {
						atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
						tab = null;
					}
					switch (token.type) {
						case "space":
							!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token);
							hasSpace = !0;
							break;
						case "comment": {
							hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							let cb = token.source.substring(1) || " ";
							comment ? comment += commentSep + cb : comment = cb;
							commentSep = "";
							atNewline = !1;
							break;
						}
						case "newline":
							atNewline ? comment ? comment += token.source : found && indicator === "seq-item-ind" || (spaceBefore = !0) : commentSep += token.source;
							atNewline = !0;
							hasNewline = !0;
							(anchor || tag) && (newlineAfterProp = token);
							hasSpace = !0;
							break;
						case "anchor":
							anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
							token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0);
							anchor = token;
							start ??= token.offset;
							atNewline = !1;
							hasSpace = !1;
							reqSpace = !0;
							break;
						case "tag":
							tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
							tag = token;
							start ??= token.offset;
							atNewline = !1;
							hasSpace = !1;
							reqSpace = !0;
							break;
						case indicator:
							(anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
							found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
							found = token;
							atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
							hasSpace = !1;
							break;
						case "comma": if (flow) {
							comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
							comma = token;
							atNewline = !1;
							hasSpace = !1;
							break;
						}
						default:
							onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
							atNewline = !1;
							hasSpace = !1;
					}
				}
				let last = tokens[tokens.length - 1];
				let end = last ? last.offset + last.source.length : offset;
				reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				return {
					comma,
					found,
					spaceBefore,
					comment,
					hasNewline,
					anchor,
					tag,
					newlineAfterProp,
					end,
					start: start ?? end
				};
			}
			exports.resolveProps = resolveProps;
		}),
		9499: ((__unused_webpack_module, exports) => {
			function containsNewline(key) {
				if (!key) return null;
				switch (key.type) {
					case "alias":
					case "scalar":
					case "double-quoted-scalar":
					case "single-quoted-scalar":
						if (key.source.includes("\n")) return !0;
						if (key.end) {
							for (let st of key.end) if (st.type === "newline") return !0;
						}
						return !1;
					case "flow-collection":
						for (let it of key.items) {
							for (let st of it.start) if (st.type === "newline") return !0;
							if (it.sep) {
								for (let st of it.sep) if (st.type === "newline") return !0;
							}
							if (containsNewline(it.key) || containsNewline(it.value)) return !0;
						}
						return !1;
					default: return !0;
				}
			}
			exports.containsNewline = containsNewline;
		}),
		2599: ((__unused_webpack_module, exports) => {
			function emptyScalarPosition(offset, before, pos) {
				if (before) {
					pos ??= before.length;
					for (let i = pos - 1; i >= 0; --i) {
						let st = before[i];
						switch (st.type) {
							case "space":
							case "comment":
							case "newline":
								offset -= st.source.length;
								continue;
						}
						st = before[++i];
						for (; st?.type === "space";) {
							offset += st.source.length;
							st = before[++i];
						}
						break;
					}
				}
				return offset;
			}
			exports.emptyScalarPosition = emptyScalarPosition;
		}),
		4051: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var utilContainsNewline = __nccwpck_require__(9499);
			function flowIndentCheck(indent, fc, onError) {
				if (fc?.type === "flow-collection") {
					let end = fc.end[0];
					end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
				}
			}
			exports.flowIndentCheck = flowIndentCheck;
		}),
		1187: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			function mapIncludes(ctx, items, search) {
				let { uniqueKeys } = ctx.options;
				if (uniqueKeys === !1) return !1;
				let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
				return items.some((pair) => isEqual(pair.key, search));
			}
			exports.mapIncludes = mapIncludes;
		}),
		3021: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Alias = __nccwpck_require__(4065);
			var Collection = __nccwpck_require__(101);
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var toJS = __nccwpck_require__(4043);
			var Schema = __nccwpck_require__(5840);
			var stringifyDocument = __nccwpck_require__(6829);
			var anchors = __nccwpck_require__(1596);
			var applyReviver = __nccwpck_require__(3661);
			var createNode = __nccwpck_require__(2404);
			var directives = __nccwpck_require__(1342);
			class Document {
				constructor(value, replacer, options) {
					this.commentBefore = null;
					this.comment = null;
					this.errors = [];
					this.warnings = [];
					Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
					let _replacer = null;
					if (typeof replacer == "function" || Array.isArray(replacer)) _replacer = replacer;
					else if (options === void 0 && replacer) {
						options = replacer;
						replacer = void 0;
					}
					let opt = Object.assign({
						intAsBigInt: !1,
						keepSourceTokens: !1,
						logLevel: "warn",
						prettyErrors: !0,
						strict: !0,
						stringKeys: !1,
						uniqueKeys: !0,
						version: "1.2"
					}, options);
					this.options = opt;
					let { version } = opt;
					if (options?._directives) {
						this.directives = options._directives.atDocument();
						this.directives.yaml.explicit && (version = this.directives.yaml.version);
					} else this.directives = new directives.Directives({ version });
					this.setSchema(version, options);
					this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
				}
				clone() {
					let copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
					copy.commentBefore = this.commentBefore;
					copy.comment = this.comment;
					copy.errors = this.errors.slice();
					copy.warnings = this.warnings.slice();
					copy.options = Object.assign({}, this.options);
					this.directives && (copy.directives = this.directives.clone());
					copy.schema = this.schema.clone();
					copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
					this.range && (copy.range = this.range.slice());
					return copy;
				}
				add(value) {
					assertCollection(this.contents) && this.contents.add(value);
				}
				addIn(path, value) {
					assertCollection(this.contents) && this.contents.addIn(path, value);
				}
				createAlias(node, name) {
					if (!node.anchor) {
						let prev = anchors.anchorNames(this);
						node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
					}
					return new Alias.Alias(node.anchor);
				}
				createNode(value, replacer, options) {
					let _replacer;
					if (typeof replacer == "function") {
						value = replacer.call({ "": value }, "", value);
						_replacer = replacer;
					} else if (Array.isArray(replacer)) {
						let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number;
						let asStr = replacer.filter(keyToStr).map(String);
						asStr.length > 0 && (replacer = replacer.concat(asStr));
						_replacer = replacer;
					} else if (options === void 0 && replacer) {
						options = replacer;
						replacer = void 0;
					}
					let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
					let { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
					let ctx = {
						aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
						keepUndefined: keepUndefined ?? !1,
						onAnchor,
						onTagObj,
						replacer: _replacer,
						schema: this.schema,
						sourceObjects
					};
					let node = createNode.createNode(value, tag, ctx);
					flow && identity.isCollection(node) && (node.flow = !0);
					setAnchors();
					return node;
				}
				createPair(key, value, options = {}) {
					let k = this.createNode(key, null, options);
					let v = this.createNode(value, null, options);
					return new Pair.Pair(k, v);
				}
				delete(key) {
					return assertCollection(this.contents) ? this.contents.delete(key) : !1;
				}
				deleteIn(path) {
					if (Collection.isEmptyPath(path)) {
						if (this.contents == null) return !1;
						this.contents = null;
						return !0;
					}
					return assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
				}
				get(key, keepScalar) {
					return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
				}
				getIn(path, keepScalar) {
					if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
					return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
				}
				has(key) {
					return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
				}
				hasIn(path) {
					if (Collection.isEmptyPath(path)) return this.contents !== void 0;
					return identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
				}
				set(key, value) {
					this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
				}
				setIn(path, value) {
					Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
				}
				setSchema(version, options = {}) {
					typeof version == "number" && (version = String(version));
					let opt;
					switch (version) {
						case "1.1":
							this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" });
							opt = {
								resolveKnownTags: !1,
								schema: "yaml-1.1"
							};
							break;
						case "1.2":
						case "next":
							this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version });
							opt = {
								resolveKnownTags: !0,
								schema: "core"
							};
							break;
						case null:
							this.directives && delete this.directives;
							opt = null;
							break;
						default: {
							let sv = JSON.stringify(version);
							throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
						}
					}
					if (options.schema instanceof Object) this.schema = options.schema;
					else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
					else throw Error("With a null YAML version, the { schema: Schema } option is required");
				}
				toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
					let ctx = {
						anchors: new Map(),
						doc: this,
						keep: !json,
						mapAsMap: mapAsMap === !0,
						mapKeyWarned: !1,
						maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
					};
					let res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
					if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
					return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
				}
				toJSON(jsonArg, onAnchor) {
					return this.toJS({
						json: !0,
						jsonArg,
						mapAsMap: !1,
						onAnchor
					});
				}
				toString(options = {}) {
					if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
					if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
						let s = JSON.stringify(options.indent);
						throw Error(`"indent" option must be a positive integer, not ${s}`);
					}
					return stringifyDocument.stringifyDocument(this, options);
				}
			}
			function assertCollection(contents) {
				if (identity.isCollection(contents)) return !0;
				throw Error("Expected a YAML collection as document contents");
			}
			exports.Document = Document;
		}),
		1596: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var visit = __nccwpck_require__(204);
			function anchorIsValid(anchor) {
				if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
					let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
					throw Error(msg);
				}
				return !0;
			}
			function anchorNames(root) {
				let anchors = new Set();
				visit.visit(root, { Value(_key, node) {
					node.anchor && anchors.add(node.anchor);
				} });
				return anchors;
			}
			function findNewAnchor(prefix, exclude) {
				for (let i = 1;; ++i) {
					let name = `${prefix}${i}`;
					if (!exclude.has(name)) return name;
				}
			}
			function createNodeAnchors(doc, prefix) {
				let aliasObjects = [];
				let sourceObjects = new Map();
				let prevAnchors = null;
				return {
					onAnchor: (source) => {
						aliasObjects.push(source);
						prevAnchors ??= anchorNames(doc);
						let anchor = findNewAnchor(prefix, prevAnchors);
						prevAnchors.add(anchor);
						return anchor;
					},
					setAnchors: () => {
						for (let source of aliasObjects) {
							let ref = sourceObjects.get(source);
							if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
							else {
								let error = Error("Failed to resolve repeated object (this should not happen)");
								error.source = source;
								throw error;
							}
						}
					},
					sourceObjects
				};
			}
			exports.anchorIsValid = anchorIsValid;
			exports.anchorNames = anchorNames;
			exports.createNodeAnchors = createNodeAnchors;
			exports.findNewAnchor = findNewAnchor;
		}),
		3661: ((__unused_webpack_module, exports) => {
			function applyReviver(reviver, obj, key, val) {
				if (val && typeof val == "object") {
					if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
						let v0 = val[i];
						let v1 = applyReviver(reviver, val, String(i), v0);
						v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
					}
					else if (val instanceof Map) for (let k of Array.from(val.keys())) {
						let v0 = val.get(k);
						let v1 = applyReviver(reviver, val, k, v0);
						v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
					}
					else if (val instanceof Set) for (let v0 of Array.from(val)) {
						let v1 = applyReviver(reviver, val, v0, v0);
						if (v1 === void 0) val.delete(v0);
						else if (v1 !== v0) {
							val.delete(v0);
							val.add(v1);
						}
					}
					else for (let [k, v0] of Object.entries(val)) {
						let v1 = applyReviver(reviver, val, k, v0);
						v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
					}
				}
				return reviver.call(obj, key, val);
			}
			exports.applyReviver = applyReviver;
		}),
		2404: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Alias = __nccwpck_require__(4065);
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			function findTagObject(value, tagName, tags) {
				if (tagName) {
					let match = tags.filter((t) => t.tag === tagName);
					let tagObj = match.find((t) => !t.format) ?? match[0];
					if (!tagObj) throw Error(`Tag ${tagName} not found`);
					return tagObj;
				}
				return tags.find((t) => t.identify?.(value) && !t.format);
			}
			function createNode(value, tagName, ctx) {
				identity.isDocument(value) && (value = value.contents);
				if (identity.isNode(value)) return value;
				if (identity.isPair(value)) {
					let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
					map.items.push(value);
					return map;
				}
				(value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
				let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
				let ref;
				if (aliasDuplicateObjects && value && typeof value == "object") {
					ref = sourceObjects.get(value);
					if (ref) {
						ref.anchor ?? (ref.anchor = onAnchor(value));
						return new Alias.Alias(ref.anchor);
					} else {
						ref = {
							anchor: null,
							node: null
						};
						sourceObjects.set(value, ref);
					}
				}
				tagName?.startsWith("!!") && (tagName = "tag:yaml.org,2002:" + tagName.slice(2));
				let tagObj = findTagObject(value, tagName, schema.tags);
				if (!tagObj) {
					value && typeof value.toJSON == "function" && (value = value.toJSON());
					if (!value || typeof value != "object") {
						let node = new Scalar.Scalar(value);
						ref && (ref.node = node);
						return node;
					}
					tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
				}
				if (onTagObj) {
					onTagObj(tagObj);
					delete ctx.onTagObj;
				}
				let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
				tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag);
				ref && (ref.node = node);
				return node;
			}
			exports.createNode = createNode;
		}),
		1342: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var visit = __nccwpck_require__(204);
			let escapeChars = {
				"!": "%21",
				",": "%2C",
				"[": "%5B",
				"]": "%5D",
				"{": "%7B",
				"}": "%7D"
			};
			let escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
			class Directives {
				constructor(yaml, tags) {
					this.docStart = null;
					this.docEnd = !1;
					this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
					this.tags = Object.assign({}, Directives.defaultTags, tags);
				}
				clone() {
					let copy = new Directives(this.yaml, this.tags);
					copy.docStart = this.docStart;
					return copy;
				}
				atDocument() {
					let res = new Directives(this.yaml, this.tags);
					switch (this.yaml.version) {
						case "1.1":
							this.atNextDocument = !0;
							break;
						case "1.2":
							this.atNextDocument = !1;
							this.yaml = {
								explicit: Directives.defaultYaml.explicit,
								version: "1.2"
							};
							this.tags = Object.assign({}, Directives.defaultTags);
					}
					return res;
				}
				add(line, onError) {
					if (this.atNextDocument) {
						this.yaml = {
							explicit: Directives.defaultYaml.explicit,
							version: "1.1"
						};
						this.tags = Object.assign({}, Directives.defaultTags);
						this.atNextDocument = !1;
					}
					let parts = line.trim().split(/[ \t]+/);
					let name = parts.shift();
					switch (name) {
						case "%TAG": {
							if (parts.length !== 2) {
								onError(0, "%TAG directive should contain exactly two parts");
								if (parts.length < 2) return !1;
							}
							let [handle, prefix] = parts;
							this.tags[handle] = prefix;
							return !0;
						}
						case "%YAML": {
							this.yaml.explicit = !0;
							if (parts.length !== 1) {
								onError(0, "%YAML directive should contain exactly one part");
								return !1;
							}
							let [version] = parts;
							if (version === "1.1" || version === "1.2") {
								this.yaml.version = version;
								return !0;
							} else {
								let isValid = /^\d+\.\d+$/.test(version);
								onError(6, `Unsupported YAML version ${version}`, isValid);
								return !1;
							}
						}
						default:
							onError(0, `Unknown directive ${name}`, !0);
							return !1;
					}
				}
				tagName(source, onError) {
					if (source === "!") return "!";
					if (source[0] !== "!") {
						onError(`Not a valid tag: ${source}`);
						return null;
					}
					if (source[1] === "<") {
						let verbatim = source.slice(2, -1);
						if (verbatim === "!" || verbatim === "!!") {
							onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
							return null;
						}
						source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >");
						return verbatim;
					}
					let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
					suffix || onError(`The ${source} tag has no suffix`);
					let prefix = this.tags[handle];
					if (prefix) try {
						return prefix + decodeURIComponent(suffix);
					} catch (error) {
						onError(String(error));
						return null;
					}
					if (handle === "!") return source;
					onError(`Could not resolve tag: ${source}`);
					return null;
				}
				tagString(tag) {
					for (let [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
					return tag[0] === "!" ? tag : `!<${tag}>`;
				}
				toString(doc) {
					let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
					let tagEntries = Object.entries(this.tags);
					let tagNames;
					if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
						let tags = {};
						visit.visit(doc.contents, (_key, node) => {
							identity.isNode(node) && node.tag && (tags[node.tag] = !0);
						});
						tagNames = Object.keys(tags);
					} else tagNames = [];
					for (let [handle, prefix] of tagEntries) {
						if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
						(!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
					}
					return lines.join("\n");
				}
			}
			Directives.defaultYaml = {
				explicit: !1,
				version: "1.2"
			};
			Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
			exports.Directives = Directives;
		}),
		1464: ((__unused_webpack_module, exports) => {
			class YAMLError extends Error {
				constructor(name, pos, code, message) {
					super();
					this.name = name;
					this.code = code;
					this.message = message;
					this.pos = pos;
				}
			}
			class YAMLParseError extends YAMLError {
				constructor(pos, code, message) {
					super("YAMLParseError", pos, code, message);
				}
			}
			class YAMLWarning extends YAMLError {
				constructor(pos, code, message) {
					super("YAMLWarning", pos, code, message);
				}
			}
			let prettifyError = (src, lc) => (error) => {
				if (error.pos[0] === -1) return;
				error.linePos = error.pos.map((pos) => lc.linePos(pos));
				let { line, col } = error.linePos[0];
				error.message += ` at line ${line}, column ${col}`;
				let ci = col - 1;
				let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
				if (ci >= 60 && lineStr.length > 80) {
					let trimStart = Math.min(ci - 39, lineStr.length - 79);
					lineStr = "\u2026" + lineStr.substring(trimStart);
					ci -= trimStart - 1;
				}
				lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026");
				if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
					let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
					prev.length > 80 && (prev = prev.substring(0, 79) + "\u2026\n");
					lineStr = prev + lineStr;
				}
				if (/[^ ]/.test(lineStr)) {
					let count = 1;
					let end = error.linePos[1];
					end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
					let pointer = " ".repeat(ci) + "^".repeat(count);
					error.message += `:\n\n${lineStr}\n${pointer}\n`;
				}
			};
			exports.YAMLError = YAMLError;
			exports.YAMLParseError = YAMLParseError;
			exports.YAMLWarning = YAMLWarning;
			exports.prettifyError = prettifyError;
		}),
		8815: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var composer = __nccwpck_require__(9984);
			var Document = __nccwpck_require__(3021);
			var Schema = __nccwpck_require__(5840);
			var errors = __nccwpck_require__(1464);
			var Alias = __nccwpck_require__(4065);
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var Scalar = __nccwpck_require__(3301);
			var YAMLMap = __nccwpck_require__(4454);
			var YAMLSeq = __nccwpck_require__(2223);
			__nccwpck_require__(3461);
			var lexer = __nccwpck_require__(361);
			var lineCounter = __nccwpck_require__(6628);
			var parser = __nccwpck_require__(3456);
			var publicApi = __nccwpck_require__(4047);
			var visit = __nccwpck_require__(204);
			composer.Composer;
			Document.Document;
			Schema.Schema;
			errors.YAMLError;
			errors.YAMLParseError;
			errors.YAMLWarning;
			Alias.Alias;
			exports.Vj = identity.isAlias;
			identity.isCollection;
			identity.isDocument;
			exports.jh = identity.isMap;
			exports.Ll = identity.isNode;
			identity.isPair;
			exports.jn = identity.isScalar;
			exports.oP = identity.isSeq;
			Pair.Pair;
			exports.X5 = Scalar.Scalar;
			YAMLMap.YAMLMap;
			YAMLSeq.YAMLSeq;
			lexer.Lexer;
			exports.HN = lineCounter.LineCounter;
			parser.Parser;
			publicApi.parse;
			publicApi.parseAllDocuments;
			exports.Tp = publicApi.parseDocument;
			publicApi.stringify;
			exports.YR = visit.visit;
			visit.visitAsync;
		}),
		7249: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var node_process = __nccwpck_require__(932);
			function debug(logLevel, ...messages) {
				logLevel === "debug" && console.log(...messages);
			}
			function warn(logLevel, warning) {
				(logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
			}
			exports.debug = debug;
			exports.warn = warn;
		}),
		4065: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var anchors = __nccwpck_require__(1596);
			var visit = __nccwpck_require__(204);
			var identity = __nccwpck_require__(1127);
			var Node = __nccwpck_require__(6673);
			var toJS = __nccwpck_require__(4043);
			class Alias extends Node.NodeBase {
				constructor(source) {
					super(identity.ALIAS);
					this.source = source;
					Object.defineProperty(this, "tag", { set() {
						throw Error("Alias nodes cannot have tags");
					} });
				}
				resolve(doc, ctx) {
					if (ctx?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
					let nodes;
					if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
					else {
						nodes = [];
						visit.visit(doc, { Node: (_key, node) => {
							(identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
						} });
						ctx && (ctx.aliasResolveCache = nodes);
					}
					let found;
					for (let node of nodes) {
						if (node === this) break;
						node.anchor === this.source && (found = node);
					}
					if (found && ctx) {
						let { anchors, doc, maxAliasCount } = ctx;
						let data = anchors.get(found);
						if (!data) {
							toJS.toJS(found, null, ctx);
							data = anchors.get(found);
						}
						if (data?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
						if (maxAliasCount >= 0) {
							data.count += 1;
							data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc, found, anchors));
							if (data.count * data.aliasCount > maxAliasCount) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
						}
					}
					return found;
				}
				toJSON(_arg, ctx) {
					if (!ctx) return { source: this.source };
					let source = this.resolve(ctx.doc, ctx);
					if (!source) {
						let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw ReferenceError(msg);
					}
					return ctx.anchors.get(source).res;
				}
				toString(ctx, _onComment, _onChompKeep) {
					let src = `*${this.source}`;
					if (ctx) {
						anchors.anchorIsValid(this.source);
						if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
							let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
							throw Error(msg);
						}
						if (ctx.implicitKey) return `${src} `;
					}
					return src;
				}
			}
			function getAliasCount(doc, node, anchors) {
				if (identity.isAlias(node)) {
					let source = node.resolve(doc);
					let anchor = anchors && source && anchors.get(source);
					return anchor ? anchor.count * anchor.aliasCount : 0;
				} else if (identity.isCollection(node)) {
					let count = 0;
					for (let item of node.items) {
						let c = getAliasCount(doc, item, anchors);
						c > count && (count = c);
					}
					return count;
				} else if (identity.isPair(node)) {
					let kc = getAliasCount(doc, node.key, anchors);
					let vc = getAliasCount(doc, node.value, anchors);
					return Math.max(kc, vc);
				}
				return 1;
			}
			exports.Alias = Alias;
		}),
		101: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var createNode = __nccwpck_require__(2404);
			var identity = __nccwpck_require__(1127);
			var Node = __nccwpck_require__(6673);
			function collectionFromPath(schema, path, value) {
				let v = value;
				for (let i = path.length - 1; i >= 0; --i) {
					let k = path[i];
					if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
						let a = [];
						a[k] = v;
						v = a;
					} else v = new Map([[k, v]]);
				}
				return createNode.createNode(v, void 0, {
					aliasDuplicateObjects: !1,
					keepUndefined: !1,
					onAnchor: () => {
						throw Error("This should not happen, please report a bug.");
					},
					schema,
					sourceObjects: new Map()
				});
			}
			let isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
			class Collection extends Node.NodeBase {
				constructor(type, schema) {
					super(type);
					Object.defineProperty(this, "schema", {
						value: schema,
						configurable: !0,
						enumerable: !1,
						writable: !0
					});
				}
				clone(schema) {
					let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
					schema && (copy.schema = schema);
					copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
					this.range && (copy.range = this.range.slice());
					return copy;
				}
				addIn(path, value) {
					if (isEmptyPath(path)) this.add(value);
					else {
						let [key, ...rest] = path;
						let node = this.get(key, !0);
						if (identity.isCollection(node)) node.addIn(rest, value);
						else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
						else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
					}
				}
				deleteIn(path) {
					let [key, ...rest] = path;
					if (rest.length === 0) return this.delete(key);
					let node = this.get(key, !0);
					if (identity.isCollection(node)) return node.deleteIn(rest);
					else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
				getIn(path, keepScalar) {
					let [key, ...rest] = path;
					let node = this.get(key, !0);
					if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
					else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
				}
				hasAllNullValues(allowScalar) {
					return this.items.every((node) => {
						if (!identity.isPair(node)) return !1;
						let n = node.value;
						return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
					});
				}
				hasIn(path) {
					let [key, ...rest] = path;
					if (rest.length === 0) return this.has(key);
					let node = this.get(key, !0);
					return identity.isCollection(node) ? node.hasIn(rest) : !1;
				}
				setIn(path, value) {
					let [key, ...rest] = path;
					if (rest.length === 0) this.set(key, value);
					else {
						let node = this.get(key, !0);
						if (identity.isCollection(node)) node.setIn(rest, value);
						else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
						else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
					}
				}
			}
			exports.Collection = Collection;
			exports.collectionFromPath = collectionFromPath;
			exports.isEmptyPath = isEmptyPath;
		}),
		6673: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var applyReviver = __nccwpck_require__(3661);
			var identity = __nccwpck_require__(1127);
			var toJS = __nccwpck_require__(4043);
			class NodeBase {
				constructor(type) {
					Object.defineProperty(this, identity.NODE_TYPE, { value: type });
				}
				clone() {
					let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
					this.range && (copy.range = this.range.slice());
					return copy;
				}
				toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
					if (!identity.isDocument(doc)) throw TypeError("A document argument is required");
					let ctx = {
						anchors: new Map(),
						doc,
						keep: !0,
						mapAsMap: mapAsMap === !0,
						mapKeyWarned: !1,
						maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
					};
					let res = toJS.toJS(this, "", ctx);
					if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
					return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
				}
			}
			exports.NodeBase = NodeBase;
		}),
		7165: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var createNode = __nccwpck_require__(2404);
			var stringifyPair = __nccwpck_require__(9748);
			var addPairToJSMap = __nccwpck_require__(7104);
			var identity = __nccwpck_require__(1127);
			function createPair(key, value, ctx) {
				let k = createNode.createNode(key, void 0, ctx);
				let v = createNode.createNode(value, void 0, ctx);
				return new Pair(k, v);
			}
			class Pair {
				constructor(key, value = null) {
					Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
					this.key = key;
					this.value = value;
				}
				clone(schema) {
					let { key, value } = this;
					identity.isNode(key) && (key = key.clone(schema));
					identity.isNode(value) && (value = value.clone(schema));
					return new Pair(key, value);
				}
				toJSON(_, ctx) {
					let pair = ctx?.mapAsMap ? new Map() : {};
					return addPairToJSMap.addPairToJSMap(ctx, pair, this);
				}
				toString(ctx, onComment, onChompKeep) {
					return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
				}
			}
			exports.Pair = Pair;
			exports.createPair = createPair;
		}),
		3301: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Node = __nccwpck_require__(6673);
			var toJS = __nccwpck_require__(4043);
			let isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
			class Scalar extends Node.NodeBase {
				constructor(value) {
					super(identity.SCALAR);
					this.value = value;
				}
				toJSON(arg, ctx) {
					return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
				}
				toString() {
					return String(this.value);
				}
			}
			Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
			Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
			Scalar.PLAIN = "PLAIN";
			Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
			Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
			exports.Scalar = Scalar;
			exports.isScalarValue = isScalarValue;
		}),
		4454: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var stringifyCollection = __nccwpck_require__(1212);
			var addPairToJSMap = __nccwpck_require__(7104);
			var Collection = __nccwpck_require__(101);
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var Scalar = __nccwpck_require__(3301);
			function findPair(items, key) {
				let k = identity.isScalar(key) ? key.value : key;
				for (let it of items) if (identity.isPair(it)) {
					if (it.key === key || it.key === k) return it;
					if (identity.isScalar(it.key) && it.key.value === k) return it;
				}
			}
			class YAMLMap extends Collection.Collection {
				static get tagName() {
					return "tag:yaml.org,2002:map";
				}
				constructor(schema) {
					super(identity.MAP, schema);
					this.items = [];
				}
				static from(schema, obj, ctx) {
					let { keepUndefined, replacer } = ctx;
					let map = new this(schema);
					let add = (key, value) => {
						if (typeof replacer == "function") value = replacer.call(obj, key, value);
						else if (Array.isArray(replacer) && !replacer.includes(key)) return;
						(value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
					};
					if (obj instanceof Map) for (let [key, value] of obj) add(key, value);
					else if (obj && typeof obj == "object") for (let key of Object.keys(obj)) add(key, obj[key]);
					typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries);
					return map;
				}
				add(pair, overwrite) {
					let _pair;
					_pair = identity.isPair(pair) ? pair : !pair || typeof pair != "object" || !("key" in pair) ? new Pair.Pair(pair, pair?.value) : new Pair.Pair(pair.key, pair.value);
					let prev = findPair(this.items, _pair.key);
					let sortEntries = this.schema?.sortMapEntries;
					if (prev) {
						if (!overwrite) throw Error(`Key ${_pair.key} already set`);
						identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
					} else if (sortEntries) {
						let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
						i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
					} else this.items.push(_pair);
				}
				delete(key) {
					let it = findPair(this.items, key);
					if (!it) return !1;
					return this.items.splice(this.items.indexOf(it), 1).length > 0;
				}
				get(key, keepScalar) {
					let node = findPair(this.items, key)?.value;
					return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
				}
				has(key) {
					return !!findPair(this.items, key);
				}
				set(key, value) {
					this.add(new Pair.Pair(key, value), !0);
				}
				toJSON(_, ctx, Type) {
					let map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
					ctx?.onCreate && ctx.onCreate(map);
					for (let item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
					return map;
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					for (let item of this.items) if (!identity.isPair(item)) throw Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
					!ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 }));
					return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: "",
						flowChars: {
							start: "{",
							end: "}"
						},
						itemIndent: ctx.indent || "",
						onChompKeep,
						onComment
					});
				}
			}
			exports.YAMLMap = YAMLMap;
			exports.findPair = findPair;
		}),
		2223: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var createNode = __nccwpck_require__(2404);
			var stringifyCollection = __nccwpck_require__(1212);
			var Collection = __nccwpck_require__(101);
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			var toJS = __nccwpck_require__(4043);
			class YAMLSeq extends Collection.Collection {
				static get tagName() {
					return "tag:yaml.org,2002:seq";
				}
				constructor(schema) {
					super(identity.SEQ, schema);
					this.items = [];
				}
				add(value) {
					this.items.push(value);
				}
				delete(key) {
					let idx = asItemIndex(key);
					if (typeof idx != "number") return !1;
					return this.items.splice(idx, 1).length > 0;
				}
				get(key, keepScalar) {
					let idx = asItemIndex(key);
					if (typeof idx != "number") return;
					let it = this.items[idx];
					return !keepScalar && identity.isScalar(it) ? it.value : it;
				}
				has(key) {
					let idx = asItemIndex(key);
					return typeof idx == "number" && idx < this.items.length;
				}
				set(key, value) {
					let idx = asItemIndex(key);
					if (typeof idx != "number") throw Error(`Expected a valid index, not ${key}.`);
					let prev = this.items[idx];
					identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
				}
				toJSON(_, ctx) {
					let seq = [];
					ctx?.onCreate && ctx.onCreate(seq);
					let i = 0;
					for (let item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
					return seq;
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: "- ",
						flowChars: {
							start: "[",
							end: "]"
						},
						itemIndent: (ctx.indent || "") + "  ",
						onChompKeep,
						onComment
					});
				}
				static from(schema, obj, ctx) {
					let { replacer } = ctx;
					let seq = new this(schema);
					if (obj && Symbol.iterator in Object(obj)) {
						let i = 0;
						for (let it of obj) {
							if (typeof replacer == "function") {
								let key = obj instanceof Set ? it : String(i++);
								it = replacer.call(obj, key, it);
							}
							seq.items.push(createNode.createNode(it, void 0, ctx));
						}
					}
					return seq;
				}
			}
			function asItemIndex(key) {
				let idx = identity.isScalar(key) ? key.value : key;
				idx && typeof idx == "string" && (idx = Number(idx));
				return typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
			}
			exports.YAMLSeq = YAMLSeq;
		}),
		7104: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var log = __nccwpck_require__(7249);
			var merge = __nccwpck_require__(452);
			var stringify = __nccwpck_require__(2148);
			var identity = __nccwpck_require__(1127);
			var toJS = __nccwpck_require__(4043);
			function addPairToJSMap(ctx, map, { key, value }) {
				if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
				else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
				else {
					let jsKey = toJS.toJS(key, "", ctx);
					if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
					else if (map instanceof Set) map.add(jsKey);
					else {
						let stringKey = stringifyKey(key, jsKey, ctx);
						let jsValue = toJS.toJS(value, stringKey, ctx);
						stringKey in map ? Object.defineProperty(map, stringKey, {
							value: jsValue,
							writable: !0,
							enumerable: !0,
							configurable: !0
						}) : map[stringKey] = jsValue;
					}
				}
				return map;
			}
			function stringifyKey(key, jsKey, ctx) {
				if (jsKey === null) return "";
				if (typeof jsKey != "object") return String(jsKey);
				if (identity.isNode(key) && ctx?.doc) {
					let strCtx = stringify.createStringifyContext(ctx.doc, {});
					strCtx.anchors = new Set();
					for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
					strCtx.inFlow = !0;
					strCtx.inStringifyKey = !0;
					let strKey = key.toString(strCtx);
					if (!ctx.mapKeyWarned) {
						let jsonStr = JSON.stringify(strKey);
						jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + "...\"");
						log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
						ctx.mapKeyWarned = !0;
					}
					return strKey;
				}
				return JSON.stringify(jsKey);
			}
			exports.addPairToJSMap = addPairToJSMap;
		}),
		1127: ((__unused_webpack_module, exports) => {
			let ALIAS = Symbol.for("yaml.alias");
			let DOC = Symbol.for("yaml.document");
			let MAP = Symbol.for("yaml.map");
			let PAIR = Symbol.for("yaml.pair");
			let SCALAR = Symbol.for("yaml.scalar");
			let SEQ = Symbol.for("yaml.seq");
			let NODE_TYPE = Symbol.for("yaml.node.type");
			let isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS;
			let isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC;
			let isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP;
			let isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR;
			let isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR;
			let isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
			function isCollection(node) {
				if (node && typeof node == "object") switch (node[NODE_TYPE]) {
					case MAP:
					case SEQ: return !0;
				}
				return !1;
			}
			function isNode(node) {
				if (node && typeof node == "object") switch (node[NODE_TYPE]) {
					case ALIAS:
					case MAP:
					case SCALAR:
					case SEQ: return !0;
				}
				return !1;
			}
			let hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
			exports.ALIAS = ALIAS;
			exports.DOC = DOC;
			exports.MAP = MAP;
			exports.NODE_TYPE = NODE_TYPE;
			exports.PAIR = PAIR;
			exports.SCALAR = SCALAR;
			exports.SEQ = SEQ;
			exports.hasAnchor = hasAnchor;
			exports.isAlias = isAlias;
			exports.isCollection = isCollection;
			exports.isDocument = isDocument;
			exports.isMap = isMap;
			exports.isNode = isNode;
			exports.isPair = isPair;
			exports.isScalar = isScalar;
			exports.isSeq = isSeq;
		}),
		4043: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			function toJS(value, arg, ctx) {
				if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
				if (value && typeof value.toJSON == "function") {
					if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
					let data = {
						aliasCount: 0,
						count: 1,
						res: void 0
					};
					ctx.anchors.set(value, data);
					ctx.onCreate = (res) => {
						data.res = res;
						delete ctx.onCreate;
					};
					let res = value.toJSON(arg, ctx);
					ctx.onCreate && ctx.onCreate(res);
					return res;
				}
				if (typeof value == "bigint" && !ctx?.keep) return Number(value);
				return value;
			}
			exports.toJS = toJS;
		}),
		110: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var resolveBlockScalar = __nccwpck_require__(8913);
			var resolveFlowScalar = __nccwpck_require__(6842);
			var errors = __nccwpck_require__(1464);
			var stringifyString = __nccwpck_require__(3069);
			function resolveAsScalar(token, strict = !0, onError) {
				if (token) {
					let _onError = (pos, code, message) => {
						let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
						if (onError) onError(offset, code, message);
						else throw new errors.YAMLParseError([offset, offset + 1], code, message);
					};
					switch (token.type) {
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
						case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
					}
				}
				return null;
			}
			function createScalarToken(value, context) {
				let { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context;
				let source = stringifyString.stringifyString({
					type,
					value
				}, {
					implicitKey,
					indent: indent > 0 ? " ".repeat(indent) : "",
					inFlow,
					options: {
						blockQuote: !0,
						lineWidth: -1
					}
				});
				let end = context.end ?? [{
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				}];
				switch (source[0]) {
					case "|":
					case ">": {
						let he = source.indexOf("\n");
						let head = source.substring(0, he);
						let body = source.substring(he + 1) + "\n";
						let props = [{
							type: "block-scalar-header",
							offset,
							indent,
							source: head
						}];
						addEndtoBlockProps(props, end) || props.push({
							type: "newline",
							offset: -1,
							indent,
							source: "\n"
						});
						return {
							type: "block-scalar",
							offset,
							indent,
							props,
							source: body
						};
					}
					case "\"": return {
						type: "double-quoted-scalar",
						offset,
						indent,
						source,
						end
					};
					case "'": return {
						type: "single-quoted-scalar",
						offset,
						indent,
						source,
						end
					};
					default: return {
						type: "scalar",
						offset,
						indent,
						source,
						end
					};
				}
			}
			function setScalarValue(token, value, context = {}) {
				let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context;
				let indent = "indent" in token ? token.indent : null;
				afterKey && typeof indent == "number" && (indent += 2);
				if (!type) switch (token.type) {
					case "single-quoted-scalar":
						type = "QUOTE_SINGLE";
						break;
					case "double-quoted-scalar":
						type = "QUOTE_DOUBLE";
						break;
					case "block-scalar": {
						let header = token.props[0];
						if (header.type !== "block-scalar-header") throw Error("Invalid block scalar header");
						type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
						break;
					}
					default: type = "PLAIN";
				}
				let source = stringifyString.stringifyString({
					type,
					value
				}, {
					implicitKey: implicitKey || indent === null,
					indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
					inFlow,
					options: {
						blockQuote: !0,
						lineWidth: -1
					}
				});
				switch (source[0]) {
					case "|":
					case ">":
						setBlockScalarValue(token, source);
						break;
					case "\"":
						setFlowScalarValue(token, source, "double-quoted-scalar");
						break;
					case "'":
						setFlowScalarValue(token, source, "single-quoted-scalar");
						break;
					default: setFlowScalarValue(token, source, "scalar");
				}
			}
			function setBlockScalarValue(token, source) {
				let he = source.indexOf("\n");
				let head = source.substring(0, he);
				let body = source.substring(he + 1) + "\n";
				if (token.type === "block-scalar") {
					let header = token.props[0];
					if (header.type !== "block-scalar-header") throw Error("Invalid block scalar header");
					header.source = head;
					token.source = body;
				} else {
					let { offset } = token;
					let indent = "indent" in token ? token.indent : -1;
					let props = [{
						type: "block-scalar-header",
						offset,
						indent,
						source: head
					}];
					addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({
						type: "newline",
						offset: -1,
						indent,
						source: "\n"
					});
					for (let key of Object.keys(token)) key !== "type" && key !== "offset" && delete token[key];
					Object.assign(token, {
						type: "block-scalar",
						indent,
						props,
						source: body
					});
				}
			}
			function addEndtoBlockProps(props, end) {
				if (end) for (let st of end) switch (st.type) {
					case "space":
					case "comment":
						props.push(st);
						break;
					case "newline":
						props.push(st);
						return !0;
				}
				return !1;
			}
			function setFlowScalarValue(token, source, type) {
				switch (token.type) {
					case "scalar":
					case "double-quoted-scalar":
					case "single-quoted-scalar":
						token.type = type;
						token.source = source;
						break;
					case "block-scalar": {
						let end = token.props.slice(1);
						let oa = source.length;
						token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
						for (let tok of end) tok.offset += oa;
						delete token.props;
						Object.assign(token, {
							type,
							source,
							end
						});
						break;
					}
					case "block-map":
					case "block-seq": {
						let nl = {
							type: "newline",
							offset: token.offset + source.length,
							indent: token.indent,
							source: "\n"
						};
						delete token.items;
						Object.assign(token, {
							type,
							source,
							end: [nl]
						});
						break;
					}
					default: {
						let indent = "indent" in token ? token.indent : -1;
						let end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
						for (let key of Object.keys(token)) key !== "type" && key !== "offset" && delete token[key];
						Object.assign(token, {
							type,
							indent,
							source,
							end
						});
					}
				}
			}
			exports.createScalarToken = createScalarToken;
			exports.resolveAsScalar = resolveAsScalar;
			exports.setScalarValue = setScalarValue;
		}),
		1733: ((__unused_webpack_module, exports) => {
			let stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
			function stringifyToken(token) {
				switch (token.type) {
					case "block-scalar": {
						let res = "";
						for (let tok of token.props) res += stringifyToken(tok);
						return res + token.source;
					}
					case "block-map":
					case "block-seq": {
						let res = "";
						for (let item of token.items) res += stringifyItem(item);
						return res;
					}
					case "flow-collection": {
						let res = token.start.source;
						for (let item of token.items) res += stringifyItem(item);
						for (let st of token.end) res += st.source;
						return res;
					}
					case "document": {
						let res = stringifyItem(token);
						if (token.end) for (let st of token.end) res += st.source;
						return res;
					}
					default: {
						let res = token.source;
						if ("end" in token && token.end) for (let st of token.end) res += st.source;
						return res;
					}
				}
			}
			function stringifyItem({ start, key, sep, value }) {
				let res = "";
				for (let st of start) res += st.source;
				key && (res += stringifyToken(key));
				if (sep) for (let st of sep) res += st.source;
				value && (res += stringifyToken(value));
				return res;
			}
			exports.stringify = stringify;
		}),
		7715: ((__unused_webpack_module, exports) => {
			let BREAK = Symbol("break visit");
			let SKIP = Symbol("skip children");
			let REMOVE = Symbol("remove item");
			function visit(cst, visitor) {
				"type" in cst && cst.type === "document" && (cst = {
					start: cst.start,
					value: cst.value
				});
				_visit(Object.freeze([]), cst, visitor);
			}
			visit.BREAK = BREAK;
			visit.SKIP = SKIP;
			visit.REMOVE = REMOVE;
			visit.itemAtPath = (cst, path) => {
				let item = cst;
				for (let [field, index] of path) {
					let tok = item?.[field];
					if (tok && "items" in tok) item = tok.items[index];
					else return;
				}
				return item;
			};
			visit.parentCollection = (cst, path) => {
				let parent = visit.itemAtPath(cst, path.slice(0, -1));
				let field = path[path.length - 1][0];
				let coll = parent?.[field];
				if (coll && "items" in coll) return coll;
				throw Error("Parent collection not found");
			};
			function _visit(path, item, visitor) {
				let ctrl = visitor(item, path);
				if (typeof ctrl == "symbol") return ctrl;
				for (let field of ["key", "value"]) {
					let token = item[field];
					if (token && "items" in token) {
						for (let i = 0; i < token.items.length; ++i) {
							let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
							if (typeof ci == "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								token.items.splice(i, 1);
								--i;
							}
						}
						typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
					}
				}
				return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
			}
			exports.visit = visit;
		}),
		3461: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var cstScalar = __nccwpck_require__(110);
			var cstStringify = __nccwpck_require__(1733);
			var cstVisit = __nccwpck_require__(7715);
			let isCollection = (token) => !!token && "items" in token;
			let isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
			function prettyToken(token) {
				switch (token) {
					case "\ufeff": return "<BOM>";
					case "": return "<DOC>";
					case "": return "<FLOW_END>";
					case "": return "<SCALAR>";
					default: return JSON.stringify(token);
				}
			}
			function tokenType(source) {
				switch (source) {
					case "\ufeff": return "byte-order-mark";
					case "": return "doc-mode";
					case "": return "flow-error-end";
					case "": return "scalar";
					case "---": return "doc-start";
					case "...": return "doc-end";
					case "":
					case "\n":
					case "\r\n": return "newline";
					case "-": return "seq-item-ind";
					case "?": return "explicit-key-ind";
					case ":": return "map-value-ind";
					case "{": return "flow-map-start";
					case "}": return "flow-map-end";
					case "[": return "flow-seq-start";
					case "]": return "flow-seq-end";
					case ",": return "comma";
				}
				switch (source[0]) {
					case " ":
					case "	": return "space";
					case "#": return "comment";
					case "%": return "directive-line";
					case "*": return "alias";
					case "&": return "anchor";
					case "!": return "tag";
					case "'": return "single-quoted-scalar";
					case "\"": return "double-quoted-scalar";
					case "|":
					case ">": return "block-scalar-header";
				}
				return null;
			}
			exports.createScalarToken = cstScalar.createScalarToken;
			exports.resolveAsScalar = cstScalar.resolveAsScalar;
			exports.setScalarValue = cstScalar.setScalarValue;
			exports.stringify = cstStringify.stringify;
			exports.visit = cstVisit.visit;
			exports.BOM = "\ufeff";
			exports.DOCUMENT = "";
			exports.FLOW_END = "";
			exports.SCALAR = "";
			exports.isCollection = isCollection;
			exports.isScalar = isScalar;
			exports.prettyToken = prettyToken;
			exports.tokenType = tokenType;
		}),
		361: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var cst = __nccwpck_require__(3461);
			function isEmpty(ch) {
				switch (ch) {
					case void 0:
					case " ":
					case "\n":
					case "\r":
					case "	": return !0;
					default: return !1;
				}
			}
			let hexDigits = new Set("0123456789ABCDEFabcdef");
			let tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
			let flowIndicatorChars = new Set(",[]{}");
			let invalidAnchorChars = new Set(" ,[]{}\n\r	");
			let isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
			class Lexer {
				constructor() {
					this.atEnd = !1;
					this.blockScalarIndent = -1;
					this.blockScalarKeep = !1;
					this.buffer = "";
					this.flowKey = !1;
					this.flowLevel = 0;
					this.indentNext = 0;
					this.indentValue = 0;
					this.lineEndPos = null;
					this.next = null;
					this.pos = 0;
				}
				*lex(source, incomplete = !1) {
					if (source) {
						if (typeof source != "string") throw TypeError("source is not a string");
						this.buffer = this.buffer ? this.buffer + source : source;
						this.lineEndPos = null;
					}
					this.atEnd = !incomplete;
					let next = this.next ?? "stream";
					for (; next && (incomplete || this.hasChars(1));) next = yield* this.parseNext(next);
				}
				atLineEnd() {
					let i = this.pos;
					let ch = this.buffer[i];
					for (; ch === " " || ch === "	";) ch = this.buffer[++i];
					if (!ch || ch === "#" || ch === "\n") return !0;
					if (ch === "\r") return this.buffer[i + 1] === "\n";
					return !1;
				}
				charAt(n) {
					return this.buffer[this.pos + n];
				}
				continueScalar(offset) {
					let ch = this.buffer[offset];
					if (this.indentNext > 0) {
						let indent = 0;
						for (; ch === " ";) ch = this.buffer[++indent + offset];
						if (ch === "\r") {
							let next = this.buffer[indent + offset + 1];
							if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
						}
						return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
					}
					if (ch === "-" || ch === ".") {
						let dt = this.buffer.substr(offset, 3);
						if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
					}
					return offset;
				}
				getLine() {
					let end = this.lineEndPos;
					if (typeof end != "number" || end !== -1 && end < this.pos) {
						end = this.buffer.indexOf("\n", this.pos);
						this.lineEndPos = end;
					}
					if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
					this.buffer[end - 1] === "\r" && --end;
					return this.buffer.substring(this.pos, end);
				}
				hasChars(n) {
					return this.pos + n <= this.buffer.length;
				}
				setNext(state) {
					this.buffer = this.buffer.substring(this.pos);
					this.pos = 0;
					this.lineEndPos = null;
					this.next = state;
					return null;
				}
				peek(n) {
					return this.buffer.substr(this.pos, n);
				}
				*parseNext(next) {
					switch (next) {
						case "stream": return yield* this.parseStream();
						case "line-start": return yield* this.parseLineStart();
						case "block-start": return yield* this.parseBlockStart();
						case "doc": return yield* this.parseDocument();
						case "flow": return yield* this.parseFlowCollection();
						case "quoted-scalar": return yield* this.parseQuotedScalar();
						case "block-scalar": return yield* this.parseBlockScalar();
						case "plain-scalar": return yield* this.parsePlainScalar();
					}
				}
				*parseStream() {
					let line = this.getLine();
					if (line === null) return this.setNext("stream");
					if (line[0] === cst.BOM) {
						yield* this.pushCount(1);
						line = line.substring(1);
					}
					if (line[0] === "%") {
						let dirEnd = line.length;
						let cs = line.indexOf("#");
						for (; cs !== -1;) {
							let ch = line[cs - 1];
							if (ch === " " || ch === "	") {
								dirEnd = cs - 1;
								break;
							} else cs = line.indexOf("#", cs + 1);
						}
						for (;;) {
							let ch = line[dirEnd - 1];
							if (ch === " " || ch === "	") --dirEnd;
							else break;
						}
						let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
						yield* this.pushCount(line.length - n);
						this.pushNewline();
						return "stream";
					}
					if (this.atLineEnd()) {
						let sp = yield* this.pushSpaces(!0);
						yield* this.pushCount(line.length - sp);
						yield* this.pushNewline();
						return "stream";
					}
					yield cst.DOCUMENT;
					return yield* this.parseLineStart();
				}
				*parseLineStart() {
					let ch = this.charAt(0);
					if (!ch && !this.atEnd) return this.setNext("line-start");
					if (ch === "-" || ch === ".") {
						if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
						let s = this.peek(3);
						if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
							yield* this.pushCount(3);
							this.indentValue = 0;
							this.indentNext = 0;
							return s === "---" ? "doc" : "stream";
						}
					}
					this.indentValue = yield* this.pushSpaces(!1);
					this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue);
					return yield* this.parseBlockStart();
				}
				*parseBlockStart() {
					let [ch0, ch1] = this.peek(2);
					if (!ch1 && !this.atEnd) return this.setNext("block-start");
					if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
						let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
						this.indentNext = this.indentValue + 1;
						this.indentValue += n;
						return "block-start";
					}
					return "doc";
				}
				*parseDocument() {
					yield* this.pushSpaces(!0);
					let line = this.getLine();
					if (line === null) return this.setNext("doc");
					let n = yield* this.pushIndicators();
					switch (line[n]) {
						case "#": yield* this.pushCount(line.length - n);
						case void 0:
							yield* this.pushNewline();
							return yield* this.parseLineStart();
						case "{":
						case "[":
							yield* this.pushCount(1);
							this.flowKey = !1;
							this.flowLevel = 1;
							return "flow";
						case "}":
						case "]":
							yield* this.pushCount(1);
							return "doc";
						case "*":
							yield* this.pushUntil(isNotAnchorChar);
							return "doc";
						case "\"":
						case "'": return yield* this.parseQuotedScalar();
						case "|":
						case ">":
							n += yield* this.parseBlockScalarHeader();
							n += yield* this.pushSpaces(!0);
							yield* this.pushCount(line.length - n);
							yield* this.pushNewline();
							return yield* this.parseBlockScalar();
						default: return yield* this.parsePlainScalar();
					}
				}
				*parseFlowCollection() {
					let nl, sp;
					let indent = -1;
					do {
						nl = yield* this.pushNewline();
						if (nl > 0) {
							sp = yield* this.pushSpaces(!1);
							this.indentValue = indent = sp;
						} else sp = 0;
						sp += yield* this.pushSpaces(!0);
					} while (nl + sp > 0);
					let line = this.getLine();
					if (line === null) return this.setNext("flow");
					if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && (indent !== this.indentNext - 1 || this.flowLevel !== 1 || line[0] !== "]" && line[0] !== "}")) {
						this.flowLevel = 0;
						yield cst.FLOW_END;
						return yield* this.parseLineStart();
					}
					let n = 0;
					for (; line[n] === ",";) {
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(!0);
						this.flowKey = !1;
					}
					n += yield* this.pushIndicators();
					switch (line[n]) {
						case void 0: return "flow";
						case "#":
							yield* this.pushCount(line.length - n);
							return "flow";
						case "{":
						case "[":
							yield* this.pushCount(1);
							this.flowKey = !1;
							this.flowLevel += 1;
							return "flow";
						case "}":
						case "]":
							yield* this.pushCount(1);
							this.flowKey = !0;
							--this.flowLevel;
							return this.flowLevel ? "flow" : "doc";
						case "*":
							yield* this.pushUntil(isNotAnchorChar);
							return "flow";
						case "\"":
						case "'":
							this.flowKey = !0;
							return yield* this.parseQuotedScalar();
						case ":": {
							let next = this.charAt(1);
							if (this.flowKey || isEmpty(next) || next === ",") {
								this.flowKey = !1;
								yield* this.pushCount(1);
								yield* this.pushSpaces(!0);
								return "flow";
							}
						}
						default:
							this.flowKey = !1;
							return yield* this.parsePlainScalar();
					}
				}
				*parseQuotedScalar() {
					let quote = this.charAt(0);
					let end = this.buffer.indexOf(quote, this.pos + 1);
					if (quote === "'") for (; end !== -1 && this.buffer[end + 1] === "'";) end = this.buffer.indexOf("'", end + 2);
					else for (; end !== -1;) {
						let n = 0;
						for (; this.buffer[end - 1 - n] === "\\";) n += 1;
						if (n % 2 == 0) break;
						end = this.buffer.indexOf("\"", end + 1);
					}
					let qb = this.buffer.substring(0, end);
					let nl = qb.indexOf("\n", this.pos);
					if (nl !== -1) {
						for (; nl !== -1;) {
							let cs = this.continueScalar(nl + 1);
							if (cs === -1) break;
							nl = qb.indexOf("\n", cs);
						}
						nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
					}
					if (end === -1) {
						if (!this.atEnd) return this.setNext("quoted-scalar");
						end = this.buffer.length;
					}
					yield* this.pushToIndex(end + 1, !1);
					return this.flowLevel ? "flow" : "doc";
				}
				*parseBlockScalarHeader() {
					this.blockScalarIndent = -1;
					this.blockScalarKeep = !1;
					let i = this.pos;
					for (;;) {
						let ch = this.buffer[++i];
						if (ch === "+") this.blockScalarKeep = !0;
						else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
						else if (ch !== "-") break;
					}
					return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
				}
				*parseBlockScalar() {
					let nl = this.pos - 1;
					let indent = 0;
					let ch;
					loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
						case " ":
							indent += 1;
							break;
						case "\n":
							nl = i;
							indent = 0;
							break;
						case "\r": {
							let next = this.buffer[i + 1];
							if (!next && !this.atEnd) return this.setNext("block-scalar");
							if (next === "\n") break;
						}
						default: break loop;
					}
					if (!ch && !this.atEnd) return this.setNext("block-scalar");
					if (indent >= this.indentNext) {
						this.indentNext = this.blockScalarIndent === -1 ? indent : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
						do {
							let cs = this.continueScalar(nl + 1);
							if (cs === -1) break;
							nl = this.buffer.indexOf("\n", cs);
						} while (nl !== -1);
						if (nl === -1) {
							if (!this.atEnd) return this.setNext("block-scalar");
							nl = this.buffer.length;
						}
					}
					let i = nl + 1;
					ch = this.buffer[i];
					for (; ch === " ";) ch = this.buffer[++i];
					if (ch === "	") {
						for (; ch === "	" || ch === " " || ch === "\r" || ch === "\n";) ch = this.buffer[++i];
						nl = i - 1;
					} else if (!this.blockScalarKeep) do {
						let i = nl - 1;
						let ch = this.buffer[i];
						ch === "\r" && (ch = this.buffer[--i]);
						let lastChar = i;
						for (; ch === " ";) ch = this.buffer[--i];
						if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
						else break;
					} while (1);
					yield cst.SCALAR;
					yield* this.pushToIndex(nl + 1, !0);
					return yield* this.parseLineStart();
				}
				*parsePlainScalar() {
					let inFlow = this.flowLevel > 0;
					let end = this.pos - 1;
					let i = this.pos - 1;
					let ch;
					for (; ch = this.buffer[++i];) if (ch === ":") {
						let next = this.buffer[i + 1];
						if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
						end = i;
					} else if (isEmpty(ch)) {
						let next = this.buffer[i + 1];
						if (ch === "\r") {
							if (next === "\n") {
								i += 1;
								ch = "\n";
								next = this.buffer[i + 1];
							} else end = i;
						}
						if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
						if (ch === "\n") {
							let cs = this.continueScalar(i + 1);
							if (cs === -1) break;
							i = Math.max(i, cs - 2);
						}
					} else {
						if (inFlow && flowIndicatorChars.has(ch)) break;
						end = i;
					}
					if (!ch && !this.atEnd) return this.setNext("plain-scalar");
					yield cst.SCALAR;
					yield* this.pushToIndex(end + 1, !0);
					return inFlow ? "flow" : "doc";
				}
				*pushCount(n) {
					if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos += n;
						return n;
					}
					return 0;
				}
				*pushToIndex(i, allowEmpty) {
					let s = this.buffer.slice(this.pos, i);
					if (s) {
						yield s;
						this.pos += s.length;
						return s.length;
					} else allowEmpty && (yield "");
					return 0;
				}
				*pushIndicators() {
					let n = 0;
					loop: for (;;) {
						switch (this.charAt(0)) {
							case "!":
								n += yield* this.pushTag();
								n += yield* this.pushSpaces(!0);
								continue loop;
							case "&":
								n += yield* this.pushUntil(isNotAnchorChar);
								n += yield* this.pushSpaces(!0);
								continue loop;
							case "-":
							case "?":
							case ":": {
								let inFlow = this.flowLevel > 0;
								let ch1 = this.charAt(1);
								if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
									inFlow ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1;
									n += yield* this.pushCount(1);
									n += yield* this.pushSpaces(!0);
									continue loop;
								}
							}
						}
						break loop;
					}
					return n;
				}
				*pushTag() {
					if (this.charAt(1) === "<") {
						let i = this.pos + 2;
						let ch = this.buffer[i];
						for (; !isEmpty(ch) && ch !== ">";) ch = this.buffer[++i];
						return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
					} else {
						let i = this.pos + 1;
						let ch = this.buffer[i];
						for (; ch;) if (tagChars.has(ch)) ch = this.buffer[++i];
						else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
						else break;
						return yield* this.pushToIndex(i, !1);
					}
				}
				*pushNewline() {
					let ch = this.buffer[this.pos];
					if (ch === "\n") return yield* this.pushCount(1);
					else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
					else return 0;
				}
				*pushSpaces(allowTabs) {
					let i = this.pos - 1;
					let ch;
					do
						ch = this.buffer[++i];
					while (ch === " " || allowTabs && ch === "	");
					let n = i - this.pos;
					if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos = i;
					}
					return n;
				}
				*pushUntil(test) {
					let i = this.pos;
					let ch = this.buffer[i];
					for (; !test(ch);) ch = this.buffer[++i];
					return yield* this.pushToIndex(i, !1);
				}
			}
			exports.Lexer = Lexer;
		}),
		6628: ((__unused_webpack_module, exports) => {
			class LineCounter {
				constructor() {
					this.lineStarts = [];
					this.addNewLine = (offset) => this.lineStarts.push(offset);
					this.linePos = (offset) => {
						let low = 0;
						let high = this.lineStarts.length;
						for (; low < high;) {
							let mid = low + high >> 1;
							this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
						}
						if (this.lineStarts[low] === offset) return {
							line: low + 1,
							col: 1
						};
						if (low === 0) return {
							line: 0,
							col: offset
						};
						let start = this.lineStarts[low - 1];
						return {
							line: low,
							col: offset - start + 1
						};
					};
				}
			}
			exports.LineCounter = LineCounter;
		}),
		3456: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var node_process = __nccwpck_require__(932);
			var cst = __nccwpck_require__(3461);
			var lexer = __nccwpck_require__(361);
			function includesToken(list, type) {
				for (let i = 0; i < list.length; ++i) if (list[i].type === type) return !0;
				return !1;
			}
			function findNonEmptyIndex(list) {
				for (let i = 0; i < list.length; ++i) switch (list[i].type) {
					case "space":
					case "comment":
					case "newline": break;
					default: return i;
				}
				return -1;
			}
			function isFlowToken(token) {
				switch (token?.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar":
					case "flow-collection": return !0;
					default: return !1;
				}
			}
			function getPrevProps(parent) {
				switch (parent.type) {
					case "document": return parent.start;
					case "block-map": {
						let it = parent.items[parent.items.length - 1];
						return it.sep ?? it.start;
					}
					case "block-seq": return parent.items[parent.items.length - 1].start;
					default: return [];
				}
			}
			function getFirstKeyStartProps(prev) {
				if (prev.length === 0) return [];
				let i = prev.length;
				loop: for (; --i >= 0;) switch (prev[i].type) {
					case "doc-start":
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
					case "newline": break loop;
				}
				for (; prev[++i]?.type === "space";);
				return prev.splice(i, prev.length);
			}
			function arrayPushArray(target, source) {
				if (source.length < 1e5) Array.prototype.push.apply(target, source);
				else for (let i = 0; i < source.length; ++i) target.push(source[i]);
			}
			function fixFlowSeqItems(fc) {
				if (fc.start.type === "flow-seq-start") {
					for (let it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
						it.key && (it.value = it.key);
						delete it.key;
						isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep);
						delete it.sep;
					}
				}
			}
			class Parser {
				constructor(onNewLine) {
					this.atNewLine = !0;
					this.atScalar = !1;
					this.indent = 0;
					this.offset = 0;
					this.onKeyLine = !1;
					this.stack = [];
					this.source = "";
					this.type = "";
					this.lexer = new lexer.Lexer();
					this.onNewLine = onNewLine;
				}
				*parse(source, incomplete = !1) {
					this.onNewLine && this.offset === 0 && this.onNewLine(0);
					for (let lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
					incomplete || (yield* this.end());
				}
				*next(source) {
					this.source = source;
					node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source));
					if (this.atScalar) {
						this.atScalar = !1;
						yield* this.step();
						this.offset += source.length;
						return;
					}
					let type = cst.tokenType(source);
					if (!type) {
						let message = `Not a YAML token: ${source}`;
						yield* this.pop({
							type: "error",
							offset: this.offset,
							message,
							source
						});
						this.offset += source.length;
					} else if (type === "scalar") {
						this.atNewLine = !1;
						this.atScalar = !0;
						this.type = "scalar";
					} else {
						this.type = type;
						yield* this.step();
						switch (type) {
							case "newline":
								this.atNewLine = !0;
								this.indent = 0;
								this.onNewLine && this.onNewLine(this.offset + source.length);
								break;
							case "space":
								this.atNewLine && source[0] === " " && (this.indent += source.length);
								break;
							case "explicit-key-ind":
							case "map-value-ind":
							case "seq-item-ind":
								this.atNewLine && (this.indent += source.length);
								break;
							case "doc-mode":
							case "flow-error-end": return;
							default: this.atNewLine = !1;
						}
						this.offset += source.length;
					}
				}
				*end() {
					for (; this.stack.length > 0;) yield* this.pop();
				}
				get sourceToken() {
					return {
						type: this.type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
					};
				}
				*step() {
					let top = this.peek(1);
					if (this.type === "doc-end" && top?.type !== "doc-end") {
						for (; this.stack.length > 0;) yield* this.pop();
						this.stack.push({
							type: "doc-end",
							offset: this.offset,
							source: this.source
						});
						return;
					}
					if (!top) return yield* this.stream();
					switch (top.type) {
						case "document": return yield* this.document(top);
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return yield* this.scalar(top);
						case "block-scalar": return yield* this.blockScalar(top);
						case "block-map": return yield* this.blockMap(top);
						case "block-seq": return yield* this.blockSequence(top);
						case "flow-collection": return yield* this.flowCollection(top);
						case "doc-end": return yield* this.documentEnd(top);
					}
					yield* this.pop();
				}
				peek(n) {
					return this.stack[this.stack.length - n];
				}
				*pop(error) {
					let token = error ?? this.stack.pop();
					if (!token) yield {
						type: "error",
						offset: this.offset,
						source: "",
						message: "Tried to pop an empty stack"
					};
					else if (this.stack.length === 0) yield token;
					else {
						let top = this.peek(1);
						token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0);
						token.type === "flow-collection" && fixFlowSeqItems(token);
						switch (top.type) {
							case "document":
								top.value = token;
								break;
							case "block-scalar":
								top.props.push(token);
								break;
							case "block-map": {
								let it = top.items[top.items.length - 1];
								if (it.value) {
									top.items.push({
										start: [],
										key: token,
										sep: []
									});
									this.onKeyLine = !0;
									return;
								} else if (it.sep) it.value = token;
								else {
									Object.assign(it, {
										key: token,
										sep: []
									});
									this.onKeyLine = !it.explicitKey;
									return;
								}
								break;
							}
							case "block-seq": {
								let it = top.items[top.items.length - 1];
								it.value ? top.items.push({
									start: [],
									value: token
								}) : it.value = token;
								break;
							}
							case "flow-collection": {
								let it = top.items[top.items.length - 1];
								!it || it.value ? top.items.push({
									start: [],
									key: token,
									sep: []
								}) : it.sep ? it.value = token : Object.assign(it, {
									key: token,
									sep: []
								});
								return;
							}
							default:
								yield* this.pop();
								yield* this.pop(token);
						}
						if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
							let last = token.items[token.items.length - 1];
							if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
								top.type === "document" ? top.end = last.start : top.items.push({ start: last.start });
								token.items.splice(-1, 1);
							}
						}
					}
				}
				*stream() {
					switch (this.type) {
						case "directive-line":
							yield {
								type: "directive",
								offset: this.offset,
								source: this.source
							};
							return;
						case "byte-order-mark":
						case "space":
						case "comment":
						case "newline":
							yield this.sourceToken;
							return;
						case "doc-mode":
						case "doc-start": {
							let doc = {
								type: "document",
								offset: this.offset,
								start: []
							};
							this.type === "doc-start" && doc.start.push(this.sourceToken);
							this.stack.push(doc);
							return;
						}
					}
					yield {
						type: "error",
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML stream`,
						source: this.source
					};
				}
				*document(doc) {
					if (doc.value) return yield* this.lineEnd(doc);
					switch (this.type) {
						case "doc-start":
							if (findNonEmptyIndex(doc.start) !== -1) {
								yield* this.pop();
								yield* this.step();
							} else doc.start.push(this.sourceToken);
							return;
						case "anchor":
						case "tag":
						case "space":
						case "comment":
						case "newline":
							doc.start.push(this.sourceToken);
							return;
					}
					let bv = this.startBlockValue(doc);
					bv ? this.stack.push(bv) : yield {
						type: "error",
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML document`,
						source: this.source
					};
				}
				*scalar(scalar) {
					if (this.type === "map-value-ind") {
						let start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
						let sep;
						if (scalar.end) {
							sep = scalar.end;
							sep.push(this.sourceToken);
							delete scalar.end;
						} else sep = [this.sourceToken];
						let map = {
							type: "block-map",
							offset: scalar.offset,
							indent: scalar.indent,
							items: [{
								start,
								key: scalar,
								sep
							}]
						};
						this.onKeyLine = !0;
						this.stack[this.stack.length - 1] = map;
					} else yield* this.lineEnd(scalar);
				}
				*blockScalar(scalar) {
					switch (this.type) {
						case "space":
						case "comment":
						case "newline":
							scalar.props.push(this.sourceToken);
							return;
						case "scalar":
							scalar.source = this.source;
							this.atNewLine = !0;
							this.indent = 0;
							if (this.onNewLine) {
								let nl = this.source.indexOf("\n") + 1;
								for (; nl !== 0;) {
									this.onNewLine(this.offset + nl);
									nl = this.source.indexOf("\n", nl) + 1;
								}
							}
							yield* this.pop();
							break;
						default:
							yield* this.pop();
							yield* this.step();
					}
				}
				*blockMap(map) {
					let it = map.items[map.items.length - 1];
					switch (this.type) {
						case "newline":
							this.onKeyLine = !1;
							if (it.value) {
								let end = "end" in it.value ? it.value.end : void 0;
								(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
							} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
							return;
						case "space":
						case "comment":
							if (it.value) map.items.push({ start: [this.sourceToken] });
							else if (it.sep) it.sep.push(this.sourceToken);
							else {
								if (this.atIndentedComment(it.start, map.indent)) {
									let end = map.items[map.items.length - 2]?.value?.end;
									if (Array.isArray(end)) {
										arrayPushArray(end, it.start);
										end.push(this.sourceToken);
										map.items.pop();
										return;
									}
								}
								it.start.push(this.sourceToken);
							}
							return;
					}
					if (this.indent >= map.indent) {
						let atMapIndent = !this.onKeyLine && this.indent === map.indent;
						let atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
						let start = [];
						if (atNextItem && it.sep && !it.value) {
							let nl = [];
							for (let i = 0; i < it.sep.length; ++i) {
								let st = it.sep[i];
								switch (st.type) {
									case "newline":
										nl.push(i);
										break;
									case "space": break;
									case "comment":
										st.indent > map.indent && (nl.length = 0);
										break;
									default: nl.length = 0;
								}
							}
							nl.length >= 2 && (start = it.sep.splice(nl[1]));
						}
						switch (this.type) {
							case "anchor":
							case "tag":
								if (atNextItem || it.value) {
									start.push(this.sourceToken);
									map.items.push({ start });
									this.onKeyLine = !0;
								} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
								return;
							case "explicit-key-ind":
								if (!it.sep && !it.explicitKey) {
									it.start.push(this.sourceToken);
									it.explicitKey = !0;
								} else if (atNextItem || it.value) {
									start.push(this.sourceToken);
									map.items.push({
										start,
										explicitKey: !0
									});
								} else this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: [this.sourceToken],
										explicitKey: !0
									}]
								});
								this.onKeyLine = !0;
								return;
							case "map-value-ind":
								if (it.explicitKey) {
									if (!it.sep) {
										if (includesToken(it.start, "newline")) Object.assign(it, {
											key: null,
											sep: [this.sourceToken]
										});
										else {
											let start = getFirstKeyStartProps(it.start);
											this.stack.push({
												type: "block-map",
												offset: this.offset,
												indent: this.indent,
												items: [{
													start,
													key: null,
													sep: [this.sourceToken]
												}]
											});
										}
									} else if (it.value) map.items.push({
										start: [],
										key: null,
										sep: [this.sourceToken]
									});
									else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
									else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
										let start = getFirstKeyStartProps(it.start);
										let key = it.key;
										let sep = it.sep;
										sep.push(this.sourceToken);
										delete it.key;
										delete it.sep;
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start,
												key,
												sep
											}]
										});
									} else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
								} else it.sep ? it.value || atNextItem ? map.items.push({
									start,
									key: null,
									sep: [this.sourceToken]
								}) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: [],
										key: null,
										sep: [this.sourceToken]
									}]
								}) : it.sep.push(this.sourceToken) : Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								this.onKeyLine = !0;
								return;
							case "alias":
							case "scalar":
							case "single-quoted-scalar":
							case "double-quoted-scalar": {
								let fs = this.flowScalar(this.type);
								if (atNextItem || it.value) {
									map.items.push({
										start,
										key: fs,
										sep: []
									});
									this.onKeyLine = !0;
								} else if (it.sep) this.stack.push(fs);
								else {
									Object.assign(it, {
										key: fs,
										sep: []
									});
									this.onKeyLine = !0;
								}
								return;
							}
							default: {
								let bv = this.startBlockValue(map);
								if (bv) {
									if (bv.type === "block-seq") {
										if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
											yield* this.pop({
												type: "error",
												offset: this.offset,
												message: "Unexpected block-seq-ind on same line with key",
												source: this.source
											});
											return;
										}
									} else atMapIndent && map.items.push({ start });
									this.stack.push(bv);
									return;
								}
							}
						}
					}
					yield* this.pop();
					yield* this.step();
				}
				*blockSequence(seq) {
					let it = seq.items[seq.items.length - 1];
					switch (this.type) {
						case "newline":
							if (it.value) {
								let end = "end" in it.value ? it.value.end : void 0;
								(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
							} else it.start.push(this.sourceToken);
							return;
						case "space":
						case "comment":
							if (it.value) seq.items.push({ start: [this.sourceToken] });
							else {
								if (this.atIndentedComment(it.start, seq.indent)) {
									let end = seq.items[seq.items.length - 2]?.value?.end;
									if (Array.isArray(end)) {
										arrayPushArray(end, it.start);
										end.push(this.sourceToken);
										seq.items.pop();
										return;
									}
								}
								it.start.push(this.sourceToken);
							}
							return;
						case "anchor":
						case "tag":
							if (it.value || this.indent <= seq.indent) break;
							it.start.push(this.sourceToken);
							return;
						case "seq-item-ind":
							if (this.indent !== seq.indent) break;
							it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
							return;
					}
					if (this.indent > seq.indent) {
						let bv = this.startBlockValue(seq);
						if (bv) {
							this.stack.push(bv);
							return;
						}
					}
					yield* this.pop();
					yield* this.step();
				}
				*flowCollection(fc) {
					let it = fc.items[fc.items.length - 1];
					if (this.type === "flow-error-end") {
						let top;
						do {
							yield* this.pop();
							top = this.peek(1);
						} while (top?.type === "flow-collection");
					} else if (fc.end.length === 0) {
						switch (this.type) {
							case "comma":
							case "explicit-key-ind":
								!it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
								return;
							case "map-value-ind":
								!it || it.value ? fc.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								}) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								return;
							case "space":
							case "comment":
							case "newline":
							case "anchor":
							case "tag":
								!it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
								return;
							case "alias":
							case "scalar":
							case "single-quoted-scalar":
							case "double-quoted-scalar": {
								let fs = this.flowScalar(this.type);
								!it || it.value ? fc.items.push({
									start: [],
									key: fs,
									sep: []
								}) : it.sep ? this.stack.push(fs) : Object.assign(it, {
									key: fs,
									sep: []
								});
								return;
							}
							case "flow-map-end":
							case "flow-seq-end":
								fc.end.push(this.sourceToken);
								return;
						}
						let bv = this.startBlockValue(fc);
						if (bv) this.stack.push(bv);
						else {
							yield* this.pop();
							yield* this.step();
						}
					} else {
						let parent = this.peek(2);
						if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
							yield* this.pop();
							yield* this.step();
						} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
							let start = getFirstKeyStartProps(getPrevProps(parent));
							fixFlowSeqItems(fc);
							let sep = fc.end.splice(1, fc.end.length);
							sep.push(this.sourceToken);
							let map = {
								type: "block-map",
								offset: fc.offset,
								indent: fc.indent,
								items: [{
									start,
									key: fc,
									sep
								}]
							};
							this.onKeyLine = !0;
							this.stack[this.stack.length - 1] = map;
						} else yield* this.lineEnd(fc);
					}
				}
				flowScalar(type) {
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						for (; nl !== 0;) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					return {
						type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
					};
				}
				startBlockValue(parent) {
					switch (this.type) {
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return this.flowScalar(this.type);
						case "block-scalar-header": return {
							type: "block-scalar",
							offset: this.offset,
							indent: this.indent,
							props: [this.sourceToken],
							source: ""
						};
						case "flow-map-start":
						case "flow-seq-start": return {
							type: "flow-collection",
							offset: this.offset,
							indent: this.indent,
							start: this.sourceToken,
							items: [],
							end: []
						};
						case "seq-item-ind": return {
							type: "block-seq",
							offset: this.offset,
							indent: this.indent,
							items: [{ start: [this.sourceToken] }]
						};
						case "explicit-key-ind": {
							this.onKeyLine = !0;
							let start = getFirstKeyStartProps(getPrevProps(parent));
							start.push(this.sourceToken);
							return {
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									explicitKey: !0
								}]
							};
						}
						case "map-value-ind": {
							this.onKeyLine = !0;
							let start = getFirstKeyStartProps(getPrevProps(parent));
							return {
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							};
						}
					}
					return null;
				}
				atIndentedComment(start, indent) {
					if (this.type !== "comment") return !1;
					if (this.indent <= indent) return !1;
					return start.every((st) => st.type === "newline" || st.type === "space");
				}
				*documentEnd(docEnd) {
					if (this.type !== "doc-mode") {
						docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken];
						this.type === "newline" && (yield* this.pop());
					}
				}
				*lineEnd(token) {
					switch (this.type) {
						case "comma":
						case "doc-start":
						case "doc-end":
						case "flow-seq-end":
						case "flow-map-end":
						case "map-value-ind":
							yield* this.pop();
							yield* this.step();
							break;
						case "newline": this.onKeyLine = !1;
						default:
							token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken];
							this.type === "newline" && (yield* this.pop());
					}
				}
			}
			exports.Parser = Parser;
		}),
		4047: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var composer = __nccwpck_require__(9984);
			var Document = __nccwpck_require__(3021);
			var errors = __nccwpck_require__(1464);
			var log = __nccwpck_require__(7249);
			var identity = __nccwpck_require__(1127);
			var lineCounter = __nccwpck_require__(6628);
			var parser = __nccwpck_require__(3456);
			function parseOptions(options) {
				let prettyErrors = options.prettyErrors !== !1;
				return {
					lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
					prettyErrors
				};
			}
			function parseAllDocuments(source, options = {}) {
				let { lineCounter, prettyErrors } = parseOptions(options);
				let parser$1 = new parser.Parser(lineCounter?.addNewLine);
				let composer$1 = new composer.Composer(options);
				let docs = Array.from(composer$1.compose(parser$1.parse(source)));
				if (prettyErrors && lineCounter) for (let doc of docs) {
					doc.errors.forEach(errors.prettifyError(source, lineCounter));
					doc.warnings.forEach(errors.prettifyError(source, lineCounter));
				}
				if (docs.length > 0) return docs;
				return Object.assign([], { empty: !0 }, composer$1.streamInfo());
			}
			function parseDocument(source, options = {}) {
				let { lineCounter, prettyErrors } = parseOptions(options);
				let parser$1 = new parser.Parser(lineCounter?.addNewLine);
				let composer$1 = new composer.Composer(options);
				let doc = null;
				for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length)) if (!doc) doc = _doc;
				else if (doc.options.logLevel !== "silent") {
					doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
					break;
				}
				if (prettyErrors && lineCounter) {
					doc.errors.forEach(errors.prettifyError(source, lineCounter));
					doc.warnings.forEach(errors.prettifyError(source, lineCounter));
				}
				return doc;
			}
			function parse(src, reviver, options) {
				let _reviver;
				typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
				let doc = parseDocument(src, options);
				if (!doc) return null;
				doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
				if (doc.errors.length > 0) {
					if (doc.options.logLevel !== "silent") throw doc.errors[0];
					else doc.errors = [];
				}
				return doc.toJS(Object.assign({ reviver: _reviver }, options));
			}
			function stringify(value, replacer, options) {
				let _replacer = null;
				typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer);
				typeof options == "string" && (options = options.length);
				if (typeof options == "number") {
					let indent = Math.round(options);
					options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
				}
				if (value === void 0) {
					let { keepUndefined } = options ?? replacer ?? {};
					if (!keepUndefined) return;
				}
				if (identity.isDocument(value) && !_replacer) return value.toString(options);
				return new Document.Document(value, _replacer, options).toString(options);
			}
			exports.parse = parse;
			exports.parseAllDocuments = parseAllDocuments;
			exports.parseDocument = parseDocument;
			exports.stringify = stringify;
		}),
		5840: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var map = __nccwpck_require__(7451);
			var seq = __nccwpck_require__(1706);
			var string = __nccwpck_require__(6464);
			var tags = __nccwpck_require__(18);
			let sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : +(a.key > b.key);
			class Schema {
				constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
					this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
					this.name = typeof schema == "string" && schema || "core";
					this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
					this.tags = tags.getTags(customTags, this.name, merge);
					this.toStringOptions = toStringDefaults ?? null;
					Object.defineProperty(this, identity.MAP, { value: map.map });
					Object.defineProperty(this, identity.SCALAR, { value: string.string });
					Object.defineProperty(this, identity.SEQ, { value: seq.seq });
					this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
				}
				clone() {
					let copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
					copy.tags = this.tags.slice();
					return copy;
				}
			}
			exports.Schema = Schema;
		}),
		7451: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var YAMLMap = __nccwpck_require__(4454);
			exports.map = {
				collection: "map",
				default: !0,
				nodeClass: YAMLMap.YAMLMap,
				tag: "tag:yaml.org,2002:map",
				resolve(map, onError) {
					identity.isMap(map) || onError("Expected a mapping for this tag");
					return map;
				},
				createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
			};
		}),
		3632: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			let nullTag = {
				identify: (value) => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: !0,
				tag: "tag:yaml.org,2002:null",
				test: /^(?:~|[Nn]ull|NULL)?$/,
				resolve: () => new Scalar.Scalar(null),
				stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
			};
			exports.nullTag = nullTag;
		}),
		1706: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var YAMLSeq = __nccwpck_require__(2223);
			exports.seq = {
				collection: "seq",
				default: !0,
				nodeClass: YAMLSeq.YAMLSeq,
				tag: "tag:yaml.org,2002:seq",
				resolve(seq, onError) {
					identity.isSeq(seq) || onError("Expected a sequence for this tag");
					return seq;
				},
				createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
			};
		}),
		6464: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var stringifyString = __nccwpck_require__(3069);
			exports.string = {
				identify: (value) => typeof value == "string",
				default: !0,
				tag: "tag:yaml.org,2002:str",
				resolve: (str) => str,
				stringify(item, ctx, onComment, onChompKeep) {
					ctx = Object.assign({ actualString: !0 }, ctx);
					return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
				}
			};
		}),
		3959: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			let boolTag = {
				identify: (value) => typeof value == "boolean",
				default: !0,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
				resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
				stringify({ source, value }, ctx) {
					if (source && boolTag.test.test(source) && value === (source[0] === "t" || source[0] === "T")) return source;
					return value ? ctx.options.trueStr : ctx.options.falseStr;
				}
			};
			exports.boolTag = boolTag;
		}),
		8405: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			var stringifyNumber = __nccwpck_require__(8689);
			let floatNaN = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
				resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
				stringify: stringifyNumber.stringifyNumber
			};
			let floatExp = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				format: "EXP",
				test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
				resolve: (str) => parseFloat(str),
				stringify(node) {
					let num = Number(node.value);
					return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
				}
			};
			exports.float = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
				resolve(str) {
					let node = new Scalar.Scalar(parseFloat(str));
					let dot = str.indexOf(".");
					dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1);
					return node;
				},
				stringify: stringifyNumber.stringifyNumber
			};
			exports.floatExp = floatExp;
			exports.floatNaN = floatNaN;
		}),
		9874: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var stringifyNumber = __nccwpck_require__(8689);
			let intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
			let intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
			function intStringify(node, radix, prefix) {
				let { value } = node;
				if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
				return stringifyNumber.stringifyNumber(node);
			}
			let intOct = {
				identify: (value) => intIdentify(value) && value >= 0,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "OCT",
				test: /^0o[0-7]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
				stringify: (node) => intStringify(node, 8, "0o")
			};
			let int = {
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				test: /^[-+]?[0-9]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
				stringify: stringifyNumber.stringifyNumber
			};
			let intHex = {
				identify: (value) => intIdentify(value) && value >= 0,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "HEX",
				test: /^0x[0-9a-fA-F]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
				stringify: (node) => intStringify(node, 16, "0x")
			};
			exports.int = int;
			exports.intHex = intHex;
			exports.intOct = intOct;
		}),
		896: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var map = __nccwpck_require__(7451);
			var _null = __nccwpck_require__(3632);
			var seq = __nccwpck_require__(1706);
			var string = __nccwpck_require__(6464);
			var bool = __nccwpck_require__(3959);
			var float = __nccwpck_require__(8405);
			var int = __nccwpck_require__(9874);
			exports.schema = [
				map.map,
				seq.seq,
				string.string,
				_null.nullTag,
				bool.boolTag,
				int.intOct,
				int.int,
				int.intHex,
				float.floatNaN,
				float.floatExp,
				float.float
			];
		}),
		3559: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			var map = __nccwpck_require__(7451);
			var seq = __nccwpck_require__(1706);
			function intIdentify(value) {
				return typeof value == "bigint" || Number.isInteger(value);
			}
			let stringifyJSON = ({ value }) => JSON.stringify(value);
			let jsonScalars = [
				{
					identify: (value) => typeof value == "string",
					default: !0,
					tag: "tag:yaml.org,2002:str",
					resolve: (str) => str,
					stringify: stringifyJSON
				},
				{
					identify: (value) => value == null,
					createNode: () => new Scalar.Scalar(null),
					default: !0,
					tag: "tag:yaml.org,2002:null",
					test: /^null$/,
					resolve: () => null,
					stringify: stringifyJSON
				},
				{
					identify: (value) => typeof value == "boolean",
					default: !0,
					tag: "tag:yaml.org,2002:bool",
					test: /^true$|^false$/,
					resolve: (str) => str === "true",
					stringify: stringifyJSON
				},
				{
					identify: intIdentify,
					default: !0,
					tag: "tag:yaml.org,2002:int",
					test: /^-?(?:0|[1-9][0-9]*)$/,
					resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
					stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
				},
				{
					identify: (value) => typeof value == "number",
					default: !0,
					tag: "tag:yaml.org,2002:float",
					test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
					resolve: (str) => parseFloat(str),
					stringify: stringifyJSON
				}
			];
			exports.schema = [map.map, seq.seq].concat(jsonScalars, {
				default: !0,
				tag: "",
				test: /^/,
				resolve(str, onError) {
					onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
					return str;
				}
			});
		}),
		18: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var map = __nccwpck_require__(7451);
			var _null = __nccwpck_require__(3632);
			var seq = __nccwpck_require__(1706);
			var string = __nccwpck_require__(6464);
			var bool = __nccwpck_require__(3959);
			var float = __nccwpck_require__(8405);
			var int = __nccwpck_require__(9874);
			var schema = __nccwpck_require__(896);
			var schema$1 = __nccwpck_require__(3559);
			var binary = __nccwpck_require__(6083);
			var merge = __nccwpck_require__(452);
			var omap = __nccwpck_require__(303);
			var pairs = __nccwpck_require__(8385);
			var schema$2 = __nccwpck_require__(5913);
			var set = __nccwpck_require__(1528);
			var timestamp = __nccwpck_require__(6752);
			let schemas = new Map([
				["core", schema.schema],
				["failsafe", [
					map.map,
					seq.seq,
					string.string
				]],
				["json", schema$1.schema],
				["yaml11", schema$2.schema],
				["yaml-1.1", schema$2.schema]
			]);
			let tagsByName = {
				binary: binary.binary,
				bool: bool.boolTag,
				float: float.float,
				floatExp: float.floatExp,
				floatNaN: float.floatNaN,
				floatTime: timestamp.floatTime,
				int: int.int,
				intHex: int.intHex,
				intOct: int.intOct,
				intTime: timestamp.intTime,
				map: map.map,
				merge: merge.merge,
				null: _null.nullTag,
				omap: omap.omap,
				pairs: pairs.pairs,
				seq: seq.seq,
				set: set.set,
				timestamp: timestamp.timestamp
			};
			let coreKnownTags = {
				"tag:yaml.org,2002:binary": binary.binary,
				"tag:yaml.org,2002:merge": merge.merge,
				"tag:yaml.org,2002:omap": omap.omap,
				"tag:yaml.org,2002:pairs": pairs.pairs,
				"tag:yaml.org,2002:set": set.set,
				"tag:yaml.org,2002:timestamp": timestamp.timestamp
			};
			function getTags(customTags, schemaName, addMergeTag) {
				let schemaTags = schemas.get(schemaName);
				if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
				let tags = schemaTags;
				if (!tags) {
					if (Array.isArray(customTags)) tags = [];
					else {
						let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
						throw Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
					}
				}
				if (Array.isArray(customTags)) for (let tag of customTags) tags = tags.concat(tag);
				else typeof customTags == "function" && (tags = customTags(tags.slice()));
				addMergeTag && (tags = tags.concat(merge.merge));
				return tags.reduce((tags, tag) => {
					let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
					if (!tagObj) {
						let tagName = JSON.stringify(tag);
						let keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
						throw Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
					}
					tags.includes(tagObj) || tags.push(tagObj);
					return tags;
				}, []);
			}
			exports.coreKnownTags = coreKnownTags;
			exports.getTags = getTags;
		}),
		6083: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var node_buffer = __nccwpck_require__(181);
			var Scalar = __nccwpck_require__(3301);
			var stringifyString = __nccwpck_require__(3069);
			exports.binary = {
				identify: (value) => value instanceof Uint8Array,
				default: !1,
				tag: "tag:yaml.org,2002:binary",
				resolve(src, onError) {
					if (typeof node_buffer.Buffer == "function") return node_buffer.Buffer.from(src, "base64");
					else if (typeof atob == "function") {
						let str = atob(src.replace(/[\n\r]/g, ""));
						let buffer = new Uint8Array(str.length);
						for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
						return buffer;
					} else {
						onError("This environment does not support reading binary tags; either Buffer or atob is required");
						return src;
					}
				},
				stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
					if (!value) return "";
					let buf = value;
					let str;
					if (typeof node_buffer.Buffer == "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
					else if (typeof btoa == "function") {
						let s = "";
						for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
						str = btoa(s);
					} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
					type ??= Scalar.Scalar.BLOCK_LITERAL;
					if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
						let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
						let n = Math.ceil(str.length / lineWidth);
						let lines = Array(n);
						for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
						str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
					}
					return stringifyString.stringifyString({
						comment,
						type,
						value: str
					}, ctx, onComment, onChompKeep);
				}
			};
		}),
		8398: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			function boolStringify({ value, source }, ctx) {
				if (source && (value ? trueTag : falseTag).test.test(source)) return source;
				return value ? ctx.options.trueStr : ctx.options.falseStr;
			}
			let trueTag = {
				identify: (value) => value === !0,
				default: !0,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
				resolve: () => new Scalar.Scalar(!0),
				stringify: boolStringify
			};
			let falseTag = {
				identify: (value) => value === !1,
				default: !0,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
				resolve: () => new Scalar.Scalar(!1),
				stringify: boolStringify
			};
			exports.falseTag = falseTag;
			exports.trueTag = trueTag;
		}),
		5782: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			var stringifyNumber = __nccwpck_require__(8689);
			let floatNaN = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
				resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
				stringify: stringifyNumber.stringifyNumber
			};
			let floatExp = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				format: "EXP",
				test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
				resolve: (str) => parseFloat(str.replace(/_/g, "")),
				stringify(node) {
					let num = Number(node.value);
					return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
				}
			};
			exports.float = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
				resolve(str) {
					let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
					let dot = str.indexOf(".");
					if (dot !== -1) {
						let f = str.substring(dot + 1).replace(/_/g, "");
						f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
					}
					return node;
				},
				stringify: stringifyNumber.stringifyNumber
			};
			exports.floatExp = floatExp;
			exports.floatNaN = floatNaN;
		}),
		873: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var stringifyNumber = __nccwpck_require__(8689);
			let intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
			function intResolve(str, offset, radix, { intAsBigInt }) {
				let sign = str[0];
				(sign === "-" || sign === "+") && (offset += 1);
				str = str.substring(offset).replace(/_/g, "");
				if (intAsBigInt) {
					switch (radix) {
						case 2:
							str = `0b${str}`;
							break;
						case 8:
							str = `0o${str}`;
							break;
						case 16: str = `0x${str}`;
					}
					let n = BigInt(str);
					return sign === "-" ? BigInt(-1) * n : n;
				}
				let n = parseInt(str, radix);
				return sign === "-" ? -1 * n : n;
			}
			function intStringify(node, radix, prefix) {
				let { value } = node;
				if (intIdentify(value)) {
					let str = value.toString(radix);
					return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
				}
				return stringifyNumber.stringifyNumber(node);
			}
			let intBin = {
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "BIN",
				test: /^[-+]?0b[0-1_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
				stringify: (node) => intStringify(node, 2, "0b")
			};
			let intOct = {
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "OCT",
				test: /^[-+]?0[0-7_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
				stringify: (node) => intStringify(node, 8, "0")
			};
			let int = {
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				test: /^[-+]?[0-9][0-9_]*$/,
				resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
				stringify: stringifyNumber.stringifyNumber
			};
			let intHex = {
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "HEX",
				test: /^[-+]?0x[0-9a-fA-F_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
				stringify: (node) => intStringify(node, 16, "0x")
			};
			exports.int = int;
			exports.intBin = intBin;
			exports.intHex = intHex;
			exports.intOct = intOct;
		}),
		452: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			let merge = {
				identify: (value) => value === "<<" || typeof value == "symbol" && value.description === "<<",
				default: "key",
				tag: "tag:yaml.org,2002:merge",
				test: /^<<$/,
				resolve: () => Object.assign(new Scalar.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
				stringify: () => "<<"
			};
			let isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
			function addMergeToJSMap(ctx, map, value) {
				let source = resolveAliasValue(ctx, value);
				if (identity.isSeq(source)) for (let it of source.items) mergeValue(ctx, map, it);
				else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map, it);
				else mergeValue(ctx, map, source);
			}
			function mergeValue(ctx, map, value) {
				let source = resolveAliasValue(ctx, value);
				if (!identity.isMap(source)) throw Error("Merge sources must be maps or map aliases");
				let srcMap = source.toJSON(null, ctx, Map);
				for (let [key, value] of srcMap) map instanceof Map ? map.has(key) || map.set(key, value) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
					value,
					writable: !0,
					enumerable: !0,
					configurable: !0
				});
				return map;
			}
			function resolveAliasValue(ctx, value) {
				return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
			}
			exports.addMergeToJSMap = addMergeToJSMap;
			exports.isMergeKey = isMergeKey;
			exports.merge = merge;
		}),
		303: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var toJS = __nccwpck_require__(4043);
			var YAMLMap = __nccwpck_require__(4454);
			var YAMLSeq = __nccwpck_require__(2223);
			var pairs = __nccwpck_require__(8385);
			class YAMLOMap extends YAMLSeq.YAMLSeq {
				constructor() {
					super();
					this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
					this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
					this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
					this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
					this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
					this.tag = YAMLOMap.tag;
				}
				toJSON(_, ctx) {
					if (!ctx) return super.toJSON(_);
					let map = new Map();
					ctx?.onCreate && ctx.onCreate(map);
					for (let pair of this.items) {
						let key, value;
						if (identity.isPair(pair)) {
							key = toJS.toJS(pair.key, "", ctx);
							value = toJS.toJS(pair.value, key, ctx);
						} else key = toJS.toJS(pair, "", ctx);
						if (map.has(key)) throw Error("Ordered maps must not include duplicate keys");
						map.set(key, value);
					}
					return map;
				}
				static from(schema, iterable, ctx) {
					let pairs$1 = pairs.createPairs(schema, iterable, ctx);
					let omap = new this();
					omap.items = pairs$1.items;
					return omap;
				}
			}
			YAMLOMap.tag = "tag:yaml.org,2002:omap";
			let omap = {
				collection: "seq",
				identify: (value) => value instanceof Map,
				nodeClass: YAMLOMap,
				default: !1,
				tag: "tag:yaml.org,2002:omap",
				resolve(seq, onError) {
					let pairs$1 = pairs.resolvePairs(seq, onError);
					let seenKeys = [];
					for (let { key } of pairs$1.items) identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
					return Object.assign(new YAMLOMap(), pairs$1);
				},
				createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
			};
			exports.YAMLOMap = YAMLOMap;
			exports.omap = omap;
		}),
		8385: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var Scalar = __nccwpck_require__(3301);
			var YAMLSeq = __nccwpck_require__(2223);
			function resolvePairs(seq, onError) {
				if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
					let item = seq.items[i];
					if (identity.isPair(item)) continue;
					else if (identity.isMap(item)) {
						item.items.length > 1 && onError("Each pair must have its own sequence indicator");
						let pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
						item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore);
						if (item.comment) {
							let cn = pair.value ?? pair.key;
							cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
						}
						item = pair;
					}
					seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
				}
				else onError("Expected a sequence for this tag");
				return seq;
			}
			function createPairs(schema, iterable, ctx) {
				let { replacer } = ctx;
				let pairs = new YAMLSeq.YAMLSeq(schema);
				pairs.tag = "tag:yaml.org,2002:pairs";
				let i = 0;
				if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
					typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
					let key, value;
					if (Array.isArray(it)) {
						if (it.length === 2) {
							key = it[0];
							value = it[1];
						} else throw TypeError(`Expected [key, value] tuple: ${it}`);
					} else if (it && it instanceof Object) {
						let keys = Object.keys(it);
						if (keys.length === 1) {
							key = keys[0];
							value = it[key];
						} else throw TypeError(`Expected tuple with one key, not ${keys.length} keys`);
					} else key = it;
					pairs.items.push(Pair.createPair(key, value, ctx));
				}
				return pairs;
			}
			let pairs = {
				collection: "seq",
				default: !1,
				tag: "tag:yaml.org,2002:pairs",
				resolve: resolvePairs,
				createNode: createPairs
			};
			exports.createPairs = createPairs;
			exports.pairs = pairs;
			exports.resolvePairs = resolvePairs;
		}),
		5913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var map = __nccwpck_require__(7451);
			var _null = __nccwpck_require__(3632);
			var seq = __nccwpck_require__(1706);
			var string = __nccwpck_require__(6464);
			var binary = __nccwpck_require__(6083);
			var bool = __nccwpck_require__(8398);
			var float = __nccwpck_require__(5782);
			var int = __nccwpck_require__(873);
			var merge = __nccwpck_require__(452);
			var omap = __nccwpck_require__(303);
			var pairs = __nccwpck_require__(8385);
			var set = __nccwpck_require__(1528);
			var timestamp = __nccwpck_require__(6752);
			exports.schema = [
				map.map,
				seq.seq,
				string.string,
				_null.nullTag,
				bool.trueTag,
				bool.falseTag,
				int.intBin,
				int.intOct,
				int.int,
				int.intHex,
				float.floatNaN,
				float.floatExp,
				float.float,
				binary.binary,
				merge.merge,
				omap.omap,
				pairs.pairs,
				set.set,
				timestamp.intTime,
				timestamp.floatTime,
				timestamp.timestamp
			];
		}),
		1528: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Pair = __nccwpck_require__(7165);
			var YAMLMap = __nccwpck_require__(4454);
			class YAMLSet extends YAMLMap.YAMLMap {
				constructor(schema) {
					super(schema);
					this.tag = YAMLSet.tag;
				}
				add(key) {
					let pair;
					pair = identity.isPair(key) ? key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? new Pair.Pair(key.key, null) : new Pair.Pair(key, null);
					YAMLMap.findPair(this.items, pair.key) || this.items.push(pair);
				}
				get(key, keepPair) {
					let pair = YAMLMap.findPair(this.items, key);
					return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
				}
				set(key, value) {
					if (typeof value != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
					let prev = YAMLMap.findPair(this.items, key);
					prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
				}
				toJSON(_, ctx) {
					return super.toJSON(_, ctx, Set);
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
					else throw Error("Set items must all have null values");
				}
				static from(schema, iterable, ctx) {
					let { replacer } = ctx;
					let set = new this(schema);
					if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
						typeof replacer == "function" && (value = replacer.call(iterable, value, value));
						set.items.push(Pair.createPair(value, null, ctx));
					}
					return set;
				}
			}
			YAMLSet.tag = "tag:yaml.org,2002:set";
			let set = {
				collection: "map",
				identify: (value) => value instanceof Set,
				nodeClass: YAMLSet,
				default: !1,
				tag: "tag:yaml.org,2002:set",
				createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
				resolve(map, onError) {
					if (identity.isMap(map)) {
						if (map.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), map);
						else onError("Set items must all have null values");
					} else onError("Expected a mapping for this tag");
					return map;
				}
			};
			exports.YAMLSet = YAMLSet;
			exports.set = set;
		}),
		6752: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var stringifyNumber = __nccwpck_require__(8689);
			function parseSexagesimal(str, asBigInt) {
				let sign = str[0];
				let parts = sign === "-" || sign === "+" ? str.substring(1) : str;
				let num = (n) => asBigInt ? BigInt(n) : Number(n);
				let res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
				return sign === "-" ? num(-1) * res : res;
			}
			function stringifySexagesimal(node) {
				let { value } = node;
				let num = (n) => n;
				if (typeof value == "bigint") num = (n) => BigInt(n);
				else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
				let sign = "";
				if (value < 0) {
					sign = "-";
					value *= num(-1);
				}
				let _60 = num(60);
				let parts = [value % _60];
				if (value < 60) parts.unshift(0);
				else {
					value = (value - parts[0]) / _60;
					parts.unshift(value % _60);
					if (value >= 60) {
						value = (value - parts[0]) / _60;
						parts.unshift(value);
					}
				}
				return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
			}
			let intTime = {
				identify: (value) => typeof value == "bigint" || Number.isInteger(value),
				default: !0,
				tag: "tag:yaml.org,2002:int",
				format: "TIME",
				test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
				resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
				stringify: stringifySexagesimal
			};
			let floatTime = {
				identify: (value) => typeof value == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				format: "TIME",
				test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
				resolve: (str) => parseSexagesimal(str, !1),
				stringify: stringifySexagesimal
			};
			let timestamp = {
				identify: (value) => value instanceof Date,
				default: !0,
				tag: "tag:yaml.org,2002:timestamp",
				test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
				resolve(str) {
					let match = str.match(timestamp.test);
					if (!match) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
					let [, year, month, day, hour, minute, second] = match.map(Number);
					let millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
					let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
					let tz = match[8];
					if (tz && tz !== "Z") {
						let d = parseSexagesimal(tz, !1);
						Math.abs(d) < 30 && (d *= 60);
						date -= 6e4 * d;
					}
					return new Date(date);
				},
				stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
			};
			exports.floatTime = floatTime;
			exports.intTime = intTime;
			exports.timestamp = timestamp;
		}),
		4475: ((__unused_webpack_module, exports) => {
			let FOLD_BLOCK = "block";
			let FOLD_QUOTED = "quoted";
			function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
				if (!lineWidth || lineWidth < 0) return text;
				lineWidth < minContentWidth && (minContentWidth = 0);
				let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
				if (text.length <= endStep) return text;
				let folds = [];
				let escapedFolds = {};
				let end = lineWidth - indent.length;
				typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
				let split;
				let prev;
				let overflow = !1;
				let i = -1;
				let escStart = -1;
				let escEnd = -1;
				if (mode === FOLD_BLOCK) {
					i = consumeMoreIndentedLines(text, i, indent.length);
					i !== -1 && (end = i + endStep);
				}
				for (let ch; ch = text[i += 1];) {
					if (mode === FOLD_QUOTED && ch === "\\") {
						escStart = i;
						switch (text[i + 1]) {
							case "x":
								i += 3;
								break;
							case "u":
								i += 5;
								break;
							case "U":
								i += 9;
								break;
							default: i += 1;
						}
						escEnd = i;
					}
					if (ch === "\n") {
						mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length));
						end = i + indent.length + endStep;
						split = void 0;
					} else {
						if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
							let next = text[i + 1];
							next && next !== " " && next !== "\n" && next !== "	" && (split = i);
						}
						if (i >= end) {
							if (split) {
								folds.push(split);
								end = split + endStep;
								split = void 0;
							} else if (mode === FOLD_QUOTED) {
								for (; prev === " " || prev === "	";) {
									prev = ch;
									ch = text[i += 1];
									overflow = !0;
								}
								let j = i > escEnd + 1 ? i - 2 : escStart - 1;
								if (escapedFolds[j]) return text;
								folds.push(j);
								escapedFolds[j] = !0;
								end = j + endStep;
								split = void 0;
							} else overflow = !0;
						}
					}
					prev = ch;
				}
				overflow && onOverflow && onOverflow();
				if (folds.length === 0) return text;
				onFold && onFold();
				let res = text.slice(0, folds[0]);
				for (let i = 0; i < folds.length; ++i) {
					let fold = folds[i];
					let end = folds[i + 1] || text.length;
					if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
					else {
						mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`);
						res += `\n${indent}${text.slice(fold + 1, end)}`;
					}
				}
				return res;
			}
			function consumeMoreIndentedLines(text, i, indent) {
				let end = i;
				let start = i + 1;
				let ch = text[start];
				for (; ch === " " || ch === "	";) if (i < start + indent) ch = text[++i];
				else {
					do
						ch = text[++i];
					while (ch && ch !== "\n");
					end = i;
					start = i + 1;
					ch = text[start];
				}
				return end;
			}
			exports.FOLD_BLOCK = FOLD_BLOCK;
			exports.FOLD_FLOW = "flow";
			exports.FOLD_QUOTED = FOLD_QUOTED;
			exports.foldFlowLines = foldFlowLines;
		}),
		2148: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var anchors = __nccwpck_require__(1596);
			var identity = __nccwpck_require__(1127);
			var stringifyComment = __nccwpck_require__(9799);
			var stringifyString = __nccwpck_require__(3069);
			function createStringifyContext(doc, options) {
				let opt = Object.assign({
					blockQuote: !0,
					commentString: stringifyComment.stringifyComment,
					defaultKeyType: null,
					defaultStringType: "PLAIN",
					directives: null,
					doubleQuotedAsJSON: !1,
					doubleQuotedMinMultiLineLength: 40,
					falseStr: "false",
					flowCollectionPadding: !0,
					indentSeq: !0,
					lineWidth: 80,
					minContentWidth: 20,
					nullStr: "null",
					simpleKeys: !1,
					singleQuote: null,
					trailingComma: !1,
					trueStr: "true",
					verifyAliasOrder: !0
				}, doc.schema.toStringOptions, options);
				let inFlow;
				switch (opt.collectionStyle) {
					case "block":
						inFlow = !1;
						break;
					case "flow":
						inFlow = !0;
						break;
					default: inFlow = null;
				}
				return {
					anchors: new Set(),
					doc,
					flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
					indent: "",
					indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
					inFlow,
					options: opt
				};
			}
			function getTagObject(tags, item) {
				if (item.tag) {
					let match = tags.filter((t) => t.tag === item.tag);
					if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
				}
				let tagObj;
				let obj;
				if (identity.isScalar(item)) {
					obj = item.value;
					let match = tags.filter((t) => t.identify?.(obj));
					if (match.length > 1) {
						let testMatch = match.filter((t) => t.test);
						testMatch.length > 0 && (match = testMatch);
					}
					tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
				} else {
					obj = item;
					tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
				}
				if (!tagObj) {
					let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
					throw Error(`Tag not resolved for ${name} value`);
				}
				return tagObj;
			}
			function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
				if (!doc.directives) return "";
				let props = [];
				let anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
				if (anchor && anchors.anchorIsValid(anchor)) {
					anchors$1.add(anchor);
					props.push(`&${anchor}`);
				}
				let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
				tag && props.push(doc.directives.tagString(tag));
				return props.join(" ");
			}
			function stringify(item, ctx, onComment, onChompKeep) {
				if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
				if (identity.isAlias(item)) {
					if (ctx.doc.directives) return item.toString(ctx);
					if (ctx.resolvedAliases?.has(item)) throw TypeError("Cannot stringify circular structure without alias nodes");
					else {
						ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = new Set([item]);
						item = item.resolve(ctx.doc);
					}
				}
				let tagObj;
				let node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
				tagObj ??= getTagObject(ctx.doc.schema.tags, node);
				let props = stringifyProps(node, tagObj, ctx);
				props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
				let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
				if (!props) return str;
				return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
			}
			exports.createStringifyContext = createStringifyContext;
			exports.stringify = stringify;
		}),
		1212: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var stringify = __nccwpck_require__(2148);
			var stringifyComment = __nccwpck_require__(9799);
			function stringifyCollection(collection, ctx, options) {
				return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
			}
			function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
				let { indent, options: { commentString } } = ctx;
				let itemCtx = Object.assign({}, ctx, {
					indent: itemIndent,
					type: null
				});
				let chompKeep = !1;
				let lines = [];
				for (let i = 0; i < items.length; ++i) {
					let item = items[i];
					let comment = null;
					if (identity.isNode(item)) {
						!chompKeep && item.spaceBefore && lines.push("");
						addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
						item.comment && (comment = item.comment);
					} else if (identity.isPair(item)) {
						let ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
							!chompKeep && ik.spaceBefore && lines.push("");
							addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
						}
					}
					chompKeep = !1;
					let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = !0);
					comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment)));
					chompKeep && comment && (chompKeep = !1);
					lines.push(blockItemPrefix + str);
				}
				let str;
				if (lines.length === 0) str = flowChars.start + flowChars.end;
				else {
					str = lines[0];
					for (let i = 1; i < lines.length; ++i) {
						let line = lines[i];
						str += line ? `\n${indent}${line}` : "\n";
					}
				}
				if (comment) {
					str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
					onComment && onComment();
				} else chompKeep && onChompKeep && onChompKeep();
				return str;
			}
			function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
				let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
				itemIndent += indentStep;
				let itemCtx = Object.assign({}, ctx, {
					indent: itemIndent,
					inFlow: !0,
					type: null
				});
				let reqNewline = !1;
				let linesAtValue = 0;
				let lines = [];
				for (let i = 0; i < items.length; ++i) {
					let item = items[i];
					let comment = null;
					if (identity.isNode(item)) {
						item.spaceBefore && lines.push("");
						addCommentBefore(ctx, lines, item.commentBefore, !1);
						item.comment && (comment = item.comment);
					} else if (identity.isPair(item)) {
						let ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
							ik.spaceBefore && lines.push("");
							addCommentBefore(ctx, lines, ik.commentBefore, !1);
							ik.comment && (reqNewline = !0);
						}
						let iv = identity.isNode(item.value) ? item.value : null;
						if (iv) {
							iv.comment && (comment = iv.comment);
							iv.commentBefore && (reqNewline = !0);
						} else item.value == null && ik?.comment && (comment = ik.comment);
					}
					comment && (reqNewline = !0);
					let str = stringify.stringify(item, itemCtx, () => comment = null);
					reqNewline ||= lines.length > linesAtValue || str.includes("\n");
					if (i < items.length - 1) str += ",";
					else if (ctx.options.trailingComma) {
						ctx.options.lineWidth > 0 && (reqNewline ||= lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
						reqNewline && (str += ",");
					}
					comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment)));
					lines.push(str);
					linesAtValue = lines.length;
				}
				let { start, end } = flowChars;
				if (lines.length === 0) return start + end;
				else {
					if (!reqNewline) {
						let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
						reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
					}
					if (reqNewline) {
						let str = start;
						for (let line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
						return `${str}\n${indent}${end}`;
					} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
				}
			}
			function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
				comment && chompKeep && (comment = comment.replace(/^\n+/, ""));
				if (comment) {
					let ic = stringifyComment.indentComment(commentString(comment), indent);
					lines.push(ic.trimStart());
				}
			}
			exports.stringifyCollection = stringifyCollection;
		}),
		9799: ((__unused_webpack_module, exports) => {
			let stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
			function indentComment(comment, indent) {
				if (/^\n+$/.test(comment)) return comment.substring(1);
				return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
			}
			let lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
			exports.indentComment = indentComment;
			exports.lineComment = lineComment;
			exports.stringifyComment = stringifyComment;
		}),
		6829: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var stringify = __nccwpck_require__(2148);
			var stringifyComment = __nccwpck_require__(9799);
			function stringifyDocument(doc, options) {
				let lines = [];
				let hasDirectives = options.directives === !0;
				if (options.directives !== !1 && doc.directives) {
					let dir = doc.directives.toString(doc);
					if (dir) {
						lines.push(dir);
						hasDirectives = !0;
					} else doc.directives.docStart && (hasDirectives = !0);
				}
				hasDirectives && lines.push("---");
				let ctx = stringify.createStringifyContext(doc, options);
				let { commentString } = ctx.options;
				if (doc.commentBefore) {
					lines.length !== 1 && lines.unshift("");
					let cs = commentString(doc.commentBefore);
					lines.unshift(stringifyComment.indentComment(cs, ""));
				}
				let chompKeep = !1;
				let contentComment = null;
				if (doc.contents) {
					if (identity.isNode(doc.contents)) {
						doc.contents.spaceBefore && hasDirectives && lines.push("");
						if (doc.contents.commentBefore) {
							let cs = commentString(doc.contents.commentBefore);
							lines.push(stringifyComment.indentComment(cs, ""));
						}
						ctx.forceBlockIndent = !!doc.comment;
						contentComment = doc.contents.comment;
					}
					let onChompKeep = contentComment ? void 0 : () => chompKeep = !0;
					let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
					contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment)));
					(body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
				} else lines.push(stringify.stringify(doc.contents, ctx));
				if (doc.directives?.docEnd) {
					if (doc.comment) {
						let cs = commentString(doc.comment);
						if (cs.includes("\n")) {
							lines.push("...");
							lines.push(stringifyComment.indentComment(cs, ""));
						} else lines.push(`... ${cs}`);
					} else lines.push("...");
				} else {
					let dc = doc.comment;
					dc && chompKeep && (dc = dc.replace(/^\n+/, ""));
					if (dc) {
						(!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push("");
						lines.push(stringifyComment.indentComment(commentString(dc), ""));
					}
				}
				return lines.join("\n") + "\n";
			}
			exports.stringifyDocument = stringifyDocument;
		}),
		8689: ((__unused_webpack_module, exports) => {
			function stringifyNumber({ format, minFractionDigits, tag, value }) {
				if (typeof value == "bigint") return String(value);
				let num = typeof value == "number" ? value : Number(value);
				if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
				let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
				if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
					let i = n.indexOf(".");
					if (i < 0) {
						i = n.length;
						n += ".";
					}
					let d = minFractionDigits - (n.length - i - 1);
					for (; d-- > 0;) n += "0";
				}
				return n;
			}
			exports.stringifyNumber = stringifyNumber;
		}),
		9748: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			var Scalar = __nccwpck_require__(3301);
			var stringify = __nccwpck_require__(2148);
			var stringifyComment = __nccwpck_require__(9799);
			function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
				let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
				let keyComment = identity.isNode(key) && key.comment || null;
				if (simpleKeys) {
					if (keyComment) throw Error("With simple keys, key nodes cannot have comments");
					if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") throw Error("With simple keys, collection cannot be used as a key value");
				}
				let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
				ctx = Object.assign({}, ctx, {
					allNullValues: !1,
					implicitKey: !explicitKey && (simpleKeys || !allNullValues),
					indent: indent + indentStep
				});
				let keyCommentDone = !1;
				let chompKeep = !1;
				let str = stringify.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
				if (!explicitKey && !ctx.inFlow && str.length > 1024) {
					if (simpleKeys) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
					explicitKey = !0;
				}
				if (ctx.inFlow) {
					if (allNullValues || value == null) {
						keyCommentDone && onComment && onComment();
						return str === "" ? "?" : explicitKey ? `? ${str}` : str;
					}
				} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
					str = `? ${str}`;
					keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep();
					return str;
				}
				keyCommentDone && (keyComment = null);
				if (explicitKey) {
					keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)));
					str = `? ${str}\n${indent}:`;
				} else {
					str = `${str}:`;
					keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)));
				}
				let vsb, vcb, valueComment;
				if (identity.isNode(value)) {
					vsb = !!value.spaceBefore;
					vcb = value.commentBefore;
					valueComment = value.comment;
				} else {
					vsb = !1;
					vcb = null;
					valueComment = null;
					value && typeof value == "object" && (value = doc.createNode(value));
				}
				ctx.implicitKey = !1;
				!explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1);
				chompKeep = !1;
				!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
				let valueCommentDone = !1;
				let valueStr = stringify.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0);
				let ws = " ";
				if (keyComment || vsb || vcb) {
					ws = vsb ? "\n" : "";
					if (vcb) {
						let cs = commentString(vcb);
						ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
					}
					valueStr === "" && !ctx.inFlow ? ws === "\n" && valueComment && (ws = "\n\n") : ws += `\n${ctx.indent}`;
				} else if (!explicitKey && identity.isCollection(value)) {
					let vs0 = valueStr[0];
					let nl0 = valueStr.indexOf("\n");
					let hasNewline = nl0 !== -1;
					let flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
					if (hasNewline || !flow) {
						let hasPropsLine = !1;
						if (hasNewline && (vs0 === "&" || vs0 === "!")) {
							let sp0 = valueStr.indexOf(" ");
							vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1));
							(sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
						}
						hasPropsLine || (ws = `\n${ctx.indent}`);
					}
				} else (valueStr === "" || valueStr[0] === "\n") && (ws = "");
				str += ws + valueStr;
				ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep();
				return str;
			}
			exports.stringifyPair = stringifyPair;
		}),
		3069: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var Scalar = __nccwpck_require__(3301);
			var foldFlowLines = __nccwpck_require__(4475);
			let getFoldOptions = (ctx, isBlock) => ({
				indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
				lineWidth: ctx.options.lineWidth,
				minContentWidth: ctx.options.minContentWidth
			});
			let containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
			function lineLengthOverLimit(str, lineWidth, indentLength) {
				if (!lineWidth || lineWidth < 0) return !1;
				let limit = lineWidth - indentLength;
				let strLen = str.length;
				if (strLen <= limit) return !1;
				for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
					if (i - start > limit) return !0;
					start = i + 1;
					if (strLen - start <= limit) return !1;
				}
				return !0;
			}
			function doubleQuotedString(value, ctx) {
				let json = JSON.stringify(value);
				if (ctx.options.doubleQuotedAsJSON) return json;
				let { implicitKey } = ctx;
				let minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
				let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
				let str = "";
				let start = 0;
				for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
					if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
						str += json.slice(start, i) + "\\ ";
						i += 1;
						start = i;
						ch = "\\";
					}
					if (ch === "\\") switch (json[i + 1]) {
						case "u":
							{
								str += json.slice(start, i);
								let code = json.substr(i + 2, 4);
								switch (code) {
									case "0000":
										str += "\\0";
										break;
									case "0007":
										str += "\\a";
										break;
									case "000b":
										str += "\\v";
										break;
									case "001b":
										str += "\\e";
										break;
									case "0085":
										str += "\\N";
										break;
									case "00a0":
										str += "\\_";
										break;
									case "2028":
										str += "\\L";
										break;
									case "2029":
										str += "\\P";
										break;
									default: code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
								}
								i += 5;
								start = i + 1;
							}
							break;
						case "n":
							if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
							else {
								str += json.slice(start, i) + "\n\n";
								for (; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"";) {
									str += "\n";
									i += 2;
								}
								str += indent;
								json[i + 2] === " " && (str += "\\");
								i += 1;
								start = i + 1;
							}
							break;
						default: i += 1;
					}
				}
				str = start ? str + json.slice(start) : json;
				return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
			}
			function singleQuotedString(value, ctx) {
				if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
				let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
				let res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
				return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
			}
			function quotedString(value, ctx) {
				let { singleQuote } = ctx.options;
				let qs;
				if (singleQuote === !1) qs = doubleQuotedString;
				else {
					let hasDouble = value.includes("\"");
					let hasSingle = value.includes("'");
					qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
				}
				return qs(value, ctx);
			}
			let blockEndNewlines;
			try {
				blockEndNewlines = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
			} catch {
				blockEndNewlines = /\n+(?!\n|$)/g;
			}
			function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
				let { blockQuote, commentString, lineWidth } = ctx.options;
				if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
				let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
				let literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(value, lineWidth, indent.length);
				if (!value) return literal ? "|\n" : ">\n";
				let chomp;
				let endStart;
				for (endStart = value.length; endStart > 0; --endStart) {
					let ch = value[endStart - 1];
					if (ch !== "\n" && ch !== "	" && ch !== " ") break;
				}
				let end = value.substring(endStart);
				let endNlPos = end.indexOf("\n");
				if (endNlPos === -1) chomp = "-";
				else if (value === end || endNlPos !== end.length - 1) {
					chomp = "+";
					onChompKeep && onChompKeep();
				} else chomp = "";
				if (end) {
					value = value.slice(0, -end.length);
					end[end.length - 1] === "\n" && (end = end.slice(0, -1));
					end = end.replace(blockEndNewlines, `$&${indent}`);
				}
				let startWithSpace = !1;
				let startEnd;
				let startNlPos = -1;
				for (startEnd = 0; startEnd < value.length; ++startEnd) {
					let ch = value[startEnd];
					if (ch === " ") startWithSpace = !0;
					else if (ch === "\n") startNlPos = startEnd;
					else break;
				}
				let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
				if (start) {
					value = value.substring(start.length);
					start = start.replace(/\n+/g, `$&${indent}`);
				}
				let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
				if (comment) {
					header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
					onComment && onComment();
				}
				if (!literal) {
					let foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
					let literalFallback = !1;
					let foldOptions = getFoldOptions(ctx, !0);
					blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
						literalFallback = !0;
					});
					let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
					if (!literalFallback) return `>${header}\n${indent}${body}`;
				}
				value = value.replace(/\n+/g, `$&${indent}`);
				return `|${header}\n${indent}${start}${value}${end}`;
			}
			function plainString(item, ctx, onComment, onChompKeep) {
				let { type, value } = item;
				let { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
				if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
				if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
				if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
				if (containsDocumentMarker(value)) {
					if (indent === "") {
						ctx.forceBlockIndent = !0;
						return blockString(item, ctx, onComment, onChompKeep);
					} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
				}
				let str = value.replace(/\n+/g, `$&\n${indent}`);
				if (actualString) {
					let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
					let { compat, tags } = ctx.doc.schema;
					if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
				}
				return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
			}
			function stringifyString(item, ctx, onComment, onChompKeep) {
				let { implicitKey, inFlow } = ctx;
				let ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) });
				let { type } = item;
				type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
				let _stringify = (_type) => {
					switch (_type) {
						case Scalar.Scalar.BLOCK_FOLDED:
						case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
						case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
						case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
						case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
						default: return null;
					}
				};
				let res = _stringify(type);
				if (res === null) {
					let { defaultKeyType, defaultStringType } = ctx.options;
					let t = implicitKey && defaultKeyType || defaultStringType;
					res = _stringify(t);
					if (res === null) throw Error(`Unsupported default string type ${t}`);
				}
				return res;
			}
			exports.stringifyString = stringifyString;
		}),
		204: ((__unused_webpack_module, exports, __nccwpck_require__) => {
			var identity = __nccwpck_require__(1127);
			let BREAK = Symbol("break visit");
			let SKIP = Symbol("skip children");
			let REMOVE = Symbol("remove node");
			function visit(node, visitor) {
				let visitor_ = initVisitor(visitor);
				identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
			}
			visit.BREAK = BREAK;
			visit.SKIP = SKIP;
			visit.REMOVE = REMOVE;
			function visit_(key, node, visitor, path) {
				let ctrl = callVisitor(key, node, visitor, path);
				if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
					replaceNode(key, path, ctrl);
					return visit_(key, ctrl, visitor, path);
				}
				if (typeof ctrl != "symbol") {
					if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
							let ci = visit_(i, node.items[i], visitor, path);
							if (typeof ci == "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								node.items.splice(i, 1);
								--i;
							}
						}
					} else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						let ck = visit_("key", node.key, visitor, path);
						if (ck === BREAK) return BREAK;
						else ck === REMOVE && (node.key = null);
						let cv = visit_("value", node.value, visitor, path);
						if (cv === BREAK) return BREAK;
						else cv === REMOVE && (node.value = null);
					}
				}
				return ctrl;
			}
			async function visitAsync(node, visitor) {
				let visitor_ = initVisitor(visitor);
				identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
			}
			visitAsync.BREAK = BREAK;
			visitAsync.SKIP = SKIP;
			visitAsync.REMOVE = REMOVE;
			async function visitAsync_(key, node, visitor, path) {
				let ctrl = await callVisitor(key, node, visitor, path);
				if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
					replaceNode(key, path, ctrl);
					return visitAsync_(key, ctrl, visitor, path);
				}
				if (typeof ctrl != "symbol") {
					if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
							let ci = await visitAsync_(i, node.items[i], visitor, path);
							if (typeof ci == "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								node.items.splice(i, 1);
								--i;
							}
						}
					} else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						let ck = await visitAsync_("key", node.key, visitor, path);
						if (ck === BREAK) return BREAK;
						else ck === REMOVE && (node.key = null);
						let cv = await visitAsync_("value", node.value, visitor, path);
						if (cv === BREAK) return BREAK;
						else cv === REMOVE && (node.value = null);
					}
				}
				return ctrl;
			}
			function initVisitor(visitor) {
				if (typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
					Alias: visitor.Node,
					Map: visitor.Node,
					Scalar: visitor.Node,
					Seq: visitor.Node
				}, visitor.Value && {
					Map: visitor.Value,
					Scalar: visitor.Value,
					Seq: visitor.Value
				}, visitor.Collection && {
					Map: visitor.Collection,
					Seq: visitor.Collection
				}, visitor);
				return visitor;
			}
			function callVisitor(key, node, visitor, path) {
				if (typeof visitor == "function") return visitor(key, node, path);
				if (identity.isMap(node)) return visitor.Map?.(key, node, path);
				if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
				if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
				if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
				if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
			}
			function replaceNode(key, path, node) {
				let parent = path[path.length - 1];
				if (identity.isCollection(parent)) parent.items[key] = node;
				else if (identity.isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
				else if (identity.isDocument(parent)) parent.contents = node;
				else {
					let pt = identity.isAlias(parent) ? "alias" : "scalar";
					throw Error(`Cannot replace node with ${pt} parent`);
				}
			}
			exports.visit = visit;
			exports.visitAsync = visitAsync;
		}),
		7934: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				BpQ: () => minLength,
				BuJ: () => getDotPath,
				E2x: () => finite,
				F1$: () => isValiError,
				FsL: () => pipe,
				H0v: () => rawCheck,
				H6d: () => ValiError,
				Hxk: () => checkItems,
				IeY: () => custom,
				Ikc: () => object,
				KCZ: () => union,
				KIO: () => picklist,
				L5J: () => unknown,
				NTK: () => rawTransform,
				Oxt: () => variant,
				PVZ: () => tuple,
				RZV: () => lazy,
				Ru6: () => maxLength,
				Wwf: () => minValue,
				YOg: () => array,
				YjP: () => string,
				_H3: () => looseObject,
				aig: () => number,
				bIj: () => maxEntries,
				bPf: () => minEntries,
				cGV: () => maxValue,
				cl6: () => nullish,
				euz: () => literal,
				g1P: () => record,
				h_: () => description,
				is: () => is,
				lqM: () => optional,
				mee: () => nullable,
				ndf: () => integer,
				pdi: () => transform,
				qgA: () => parse,
				xLC: () => safeParse,
				yGV: () => regex,
				yb2: () => getMetadata,
				yhX: () => isoTimestamp,
				yqP: () => exactOptional,
				yuE: () => metadata,
				z6Y: () => check,
				zMY: () => boolean
			});
			let DEFAULT_CONFIG = {
				lang: void 0,
				message: void 0,
				abortEarly: void 0,
				abortPipeEarly: void 0
			};
			function getGlobalConfig(config$1) {
				if (!config$1) return DEFAULT_CONFIG;
				return {
					lang: config$1?.lang ?? void 0,
					message: config$1?.message,
					abortEarly: config$1?.abortEarly ?? void 0,
					abortPipeEarly: config$1?.abortPipeEarly ?? void 0
				};
			}
			function _stringify(input) {
				let type = typeof input;
				if (type === "string") return `"${input}"`;
				if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
				if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
				return type;
			}
			function _addIssue(context, label, dataset, config$1, other) {
				let input = other && "input" in other ? other.input : dataset.value;
				let expected = other?.expected ?? context.expects ?? null;
				let received = other?.received ?? _stringify(input);
				let issue = {
					kind: context.kind,
					type: context.type,
					input,
					expected,
					received,
					message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
					requirement: context.requirement,
					path: other?.path,
					issues: other?.issues,
					lang: config$1.lang,
					abortEarly: config$1.abortEarly,
					abortPipeEarly: config$1.abortPipeEarly
				};
				let isSchema = context.kind === "schema";
				let message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
				message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1);
				isSchema && (dataset.typed = !1);
				dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
			}
			function _isSameValueZero(value1, value2) {
				return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
			}
			function _isValidObjectKey(object$1, key) {
				return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
			}
			function _joinExpects(values$1, separator) {
				let list = [...new Set(values$1)];
				if (list.length > 1) return `(${list.join(` ${separator} `)})`;
				return list[0] ?? "never";
			}
			function _standardSchema(schema) {
				schema["~standard"] = {
					version: 1,
					vendor: "valibot",
					validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
				};
				return schema;
			}
			function getDotPath(issue) {
				if (issue.path) {
					let key = "";
					for (let item of issue.path) if (typeof item.key == "string" || typeof item.key == "number") key += key ? `.${item.key}` : item.key;
					else return null;
					return key;
				}
				return null;
			}
			var ValiError = class extends Error {
				constructor(issues) {
					super(issues[0].message);
					this.name = "ValiError";
					this.issues = issues;
				}
			};
			function isValiError(error) {
				return error instanceof ValiError;
			}
			let ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
			function check(requirement, message$1) {
				return {
					kind: "validation",
					type: "check",
					reference: check,
					async: !1,
					expects: null,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1);
						return dataset;
					}
				};
			}
			function checkItems(requirement, message$1) {
				return {
					kind: "validation",
					type: "check_items",
					reference: checkItems,
					async: !1,
					expects: null,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
							let item = dataset.value[index];
							this.requirement(item, index, dataset.value) || _addIssue(this, "item", dataset, config$1, {
								input: item,
								path: [{
									type: "array",
									origin: "value",
									input: dataset.value,
									key: index,
									value: item
								}]
							});
						}
						return dataset;
					}
				};
			}
			function description(description_) {
				return {
					kind: "metadata",
					type: "description",
					reference: description,
					description: description_
				};
			}
			function finite(message$1) {
				return {
					kind: "validation",
					type: "finite",
					reference: finite,
					async: !1,
					expects: null,
					requirement: Number.isFinite,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "finite", dataset, config$1);
						return dataset;
					}
				};
			}
			function integer(message$1) {
				return {
					kind: "validation",
					type: "integer",
					reference: integer,
					async: !1,
					expects: null,
					requirement: Number.isInteger,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "integer", dataset, config$1);
						return dataset;
					}
				};
			}
			function isoTimestamp(message$1) {
				return {
					kind: "validation",
					type: "iso_timestamp",
					reference: isoTimestamp,
					async: !1,
					expects: null,
					requirement: ISO_TIMESTAMP_REGEX,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "timestamp", dataset, config$1);
						return dataset;
					}
				};
			}
			function maxEntries(requirement, message$1) {
				return {
					kind: "validation",
					type: "max_entries",
					reference: maxEntries,
					async: !1,
					expects: `<=${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						if (!dataset.typed) return dataset;
						let count = Object.keys(dataset.value).length;
						dataset.typed && count > this.requirement && _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
						return dataset;
					}
				};
			}
			function maxLength(requirement, message$1) {
				return {
					kind: "validation",
					type: "max_length",
					reference: maxLength,
					async: !1,
					expects: `<=${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
						return dataset;
					}
				};
			}
			function maxValue(requirement, message$1) {
				return {
					kind: "validation",
					type: "max_value",
					reference: maxValue,
					async: !1,
					expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
						return dataset;
					}
				};
			}
			function metadata(metadata_) {
				return {
					kind: "metadata",
					type: "metadata",
					reference: metadata,
					metadata: metadata_
				};
			}
			function minEntries(requirement, message$1) {
				return {
					kind: "validation",
					type: "min_entries",
					reference: minEntries,
					async: !1,
					expects: `>=${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						if (!dataset.typed) return dataset;
						let count = Object.keys(dataset.value).length;
						dataset.typed && count < this.requirement && _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
						return dataset;
					}
				};
			}
			function minLength(requirement, message$1) {
				return {
					kind: "validation",
					type: "min_length",
					reference: minLength,
					async: !1,
					expects: `>=${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
						return dataset;
					}
				};
			}
			function minValue(requirement, message$1) {
				return {
					kind: "validation",
					type: "min_value",
					reference: minValue,
					async: !1,
					expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
						return dataset;
					}
				};
			}
			function rawCheck(action) {
				return {
					kind: "validation",
					type: "raw_check",
					reference: rawCheck,
					async: !1,
					expects: null,
					"~run"(dataset, config$1) {
						action({
							dataset,
							config: config$1,
							addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
						});
						return dataset;
					}
				};
			}
			function rawTransform(action) {
				return {
					kind: "transformation",
					type: "raw_transform",
					reference: rawTransform,
					async: !1,
					"~run"(dataset, config$1) {
						let output = action({
							dataset,
							config: config$1,
							addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
							NEVER: null
						});
						dataset.issues ? dataset.typed = !1 : dataset.value = output;
						return dataset;
					}
				};
			}
			function regex(requirement, message$1) {
				return {
					kind: "validation",
					type: "regex",
					reference: regex,
					async: !1,
					expects: `${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1);
						return dataset;
					}
				};
			}
			function transform(operation) {
				return {
					kind: "transformation",
					type: "transform",
					reference: transform,
					async: !1,
					operation,
					"~run"(dataset) {
						dataset.value = this.operation(dataset.value);
						return dataset;
					}
				};
			}
			let ABORT_EARLY_CONFIG = { abortEarly: !0 };
			function getFallback(schema, dataset, config$1) {
				return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
			}
			function getDefault(schema, dataset, config$1) {
				return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
			}
			function getMetadata(schema) {
				let result = {};
				function depthFirstMerge(schema$1) {
					if ("pipe" in schema$1) for (let item of schema$1.pipe) item.kind === "schema" && "pipe" in item ? depthFirstMerge(item) : item.kind === "metadata" && item.type === "metadata" && Object.assign(result, item.metadata);
				}
				depthFirstMerge(schema);
				return result;
			}
			function is(schema, input) {
				return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
			}
			function array(item, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "array",
					reference: array,
					expects: "Array",
					async: !1,
					item,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (Array.isArray(input)) {
							dataset.typed = !0;
							dataset.value = [];
							for (let key = 0; key < input.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.item["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function boolean(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "boolean",
					reference: boolean,
					expects: "boolean",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function custom(check$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "custom",
					reference: custom,
					expects: "unknown",
					async: !1,
					check: check$1,
					message: message$1,
					"~run"(dataset, config$1) {
						this.check(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function exactOptional(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "exact_optional",
					reference: exactOptional,
					expects: wrapped.expects,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function lazy(getter) {
				return _standardSchema({
					kind: "schema",
					type: "lazy",
					reference: lazy,
					expects: "unknown",
					async: !1,
					getter,
					"~run"(dataset, config$1) {
						return this.getter(dataset.value)["~run"](dataset, config$1);
					}
				});
			}
			function literal(literal_, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "literal",
					reference: literal,
					expects: _stringify(literal_),
					async: !1,
					literal: literal_,
					message: message$1,
					"~run"(dataset, config$1) {
						_isSameValueZero(dataset.value, this.literal) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function looseObject(entries$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "loose_object",
					reference: looseObject,
					expects: "Object",
					async: !1,
					entries: entries$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
							if (!dataset.issues || !config$1.abortEarly) for (let key in input) _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key) && (dataset.value[key] = input[key]);
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function nullable(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "nullable",
					reference: nullable,
					expects: `(${wrapped.expects} | null)`,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						if (dataset.value === null) {
							this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
							if (dataset.value === null) {
								dataset.typed = !0;
								return dataset;
							}
						}
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function nullish(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "nullish",
					reference: nullish,
					expects: `(${wrapped.expects} | null | undefined)`,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						if (dataset.value === null || dataset.value === void 0) {
							this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
							if (dataset.value === null || dataset.value === void 0) {
								dataset.typed = !0;
								return dataset;
							}
						}
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function number(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "number",
					reference: number,
					expects: "number",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function object(entries$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "object",
					reference: object,
					expects: "Object",
					async: !1,
					entries: entries$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function optional(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "optional",
					reference: optional,
					expects: `(${wrapped.expects} | undefined)`,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						if (dataset.value === void 0) {
							this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
							if (dataset.value === void 0) {
								dataset.typed = !0;
								return dataset;
							}
						}
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function picklist(options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "picklist",
					reference: picklist,
					expects: _joinExpects(options.map(_stringify), "|"),
					async: !1,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function record(key, value$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "record",
					reference: record,
					expects: "Object",
					async: !1,
					key,
					value: value$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let entryKey in input) if (_isValidObjectKey(input, entryKey)) {
								let entryValue = input[entryKey];
								let keyDataset = this.key["~run"]({ value: entryKey }, config$1);
								if (keyDataset.issues) {
									let pathItem = {
										type: "object",
										origin: "key",
										input,
										key: entryKey,
										value: entryValue
									};
									for (let issue of keyDataset.issues) {
										issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= keyDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
								if (valueDataset.issues) {
									let pathItem = {
										type: "object",
										origin: "value",
										input,
										key: entryKey,
										value: entryValue
									};
									for (let issue of valueDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								keyDataset.typed && valueDataset.typed || (dataset.typed = !1);
								keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function string(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "string",
					reference: string,
					expects: "string",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function tuple(items, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "tuple",
					reference: tuple,
					expects: "Array",
					async: !1,
					items,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (Array.isArray(input)) {
							dataset.typed = !0;
							dataset.value = [];
							for (let key = 0; key < this.items.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function _subIssues(datasets) {
				let issues;
				if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
				else issues = dataset.issues;
				return issues;
			}
			function union(options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "union",
					reference: union,
					expects: _joinExpects(options.map((option) => option.expects), "|"),
					async: !1,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						let validDataset;
						let typedDatasets;
						let untypedDatasets;
						for (let schema of this.options) {
							let optionDataset = schema["~run"]({ value: dataset.value }, config$1);
							if (optionDataset.typed) {
								if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
								else {
									validDataset = optionDataset;
									break;
								}
							} else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
						}
						if (validDataset) return validDataset;
						if (typedDatasets) {
							if (typedDatasets.length === 1) return typedDatasets[0];
							_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
							dataset.typed = !0;
						} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
						else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
						return dataset;
					}
				});
			}
			function unknown() {
				return _standardSchema({
					kind: "schema",
					type: "unknown",
					reference: unknown,
					expects: "unknown",
					async: !1,
					"~run"(dataset) {
						dataset.typed = !0;
						return dataset;
					}
				});
			}
			function variant(key, options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "variant",
					reference: variant,
					expects: "Object",
					async: !1,
					key,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							let outputDataset;
							let maxDiscriminatorPriority = 0;
							let invalidDiscriminatorKey = this.key;
							let expectedDiscriminators = [];
							let parseOptions = (variant$1, allKeys) => {
								for (let schema of variant$1.options) {
									if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
									else {
										let keysAreValid = !0;
										let currentPriority = 0;
										for (let currentKey of allKeys) {
											let discriminatorSchema = schema.entries[currentKey];
											if (currentKey in input ? discriminatorSchema["~run"]({
												typed: !1,
												value: input[currentKey]
											}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
												keysAreValid = !1;
												if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
													maxDiscriminatorPriority = currentPriority;
													invalidDiscriminatorKey = currentKey;
													expectedDiscriminators = [];
												}
												invalidDiscriminatorKey === currentKey && expectedDiscriminators.push(schema.entries[currentKey].expects);
												break;
											}
											currentPriority++;
										}
										if (keysAreValid) {
											let optionDataset = schema["~run"]({ value: input }, config$1);
											(!outputDataset || !outputDataset.typed && optionDataset.typed) && (outputDataset = optionDataset);
										}
									}
									if (outputDataset && !outputDataset.issues) break;
								}
							};
							parseOptions(this, new Set([this.key]));
							if (outputDataset) return outputDataset;
							_addIssue(this, "type", dataset, config$1, {
								input: input[invalidDiscriminatorKey],
								expected: _joinExpects(expectedDiscriminators, "|"),
								path: [{
									type: "object",
									origin: "value",
									input,
									key: invalidDiscriminatorKey,
									value: input[invalidDiscriminatorKey]
								}]
							});
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function parse(schema, input, config$1) {
				let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
				if (dataset.issues) throw new ValiError(dataset.issues);
				return dataset.value;
			}
			function pipe(...pipe$1) {
				return _standardSchema({
					...pipe$1[0],
					pipe: pipe$1,
					"~run"(dataset, config$1) {
						for (let item of pipe$1) if (item.kind !== "metadata") {
							if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
								dataset.typed = !1;
								break;
							}
							dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
						}
						return dataset;
					}
				});
			}
			function safeParse(schema, input, config$1) {
				let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
				return {
					typed: dataset.typed,
					success: !dataset.issues,
					output: dataset.value,
					issues: dataset.issues
				};
			}
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = { exports: {} };
		var threw = !0;
		try {
			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	__nccwpck_require__.n = (module) => {
		var getter = module && module.__esModule ? () => module.default : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			mode & 1 && (value = this(value));
			if (mode & 8) return value;
			if (typeof value == "object" && value) {
				if (mode & 4 && value.__esModule) return value;
				if (mode & 16 && typeof value.then == "function") return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes ||= [
				null,
				getProto({}),
				getProto([]),
				getProto(getProto)
			];
			for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
			def.default = () => value;
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	})();
	__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	__nccwpck_require__.r = (exports) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: !0 });
	};
	(() => {
		var installedChunks = { 792: 1 };
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	let MASKED_ID = "***.***.***-**";
	let SLASH = String.raw`(?:\/|%2[Ff]|\\\/)`;
	let FORMATTED_CPF = /\d{3}\.\d{3}\.\d{3}-\d{2}/g;
	let FORMATTED_CNPJ = new RegExp(String.raw`[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}${SLASH}[\dA-Z]{4}-\d{2}`, "gi");
	let LOOSE_CPF = /(?<!\d)\d{3}\.?\d{3}\.?\d{3}[-./]?\d{2}(?!\d)/g;
	let LOOSE_NUMERIC_CNPJ = new RegExp(String.raw`(?<!\d)\d{2}\.?\d{3}\.?\d{3}${SLASH}?\d{4}-?\d{2}(?!\d)`, "g");
	let LOOSE_ALPHANUMERIC_CNPJ = new RegExp(String.raw`(?<![\dA-Z])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}${SLASH}?[\dA-Z]{4}-?\d{2}(?![\dA-Z])`, "g");
	let CPF_WEIGHTS = [
		11,
		10,
		9,
		8,
		7,
		6,
		5,
		4,
		3,
		2
	];
	let CNPJ_WEIGHTS = [
		6,
		5,
		4,
		3,
		2,
		9,
		8,
		7,
		6,
		5,
		4,
		3,
		2
	];
	function maskBrazilianIds(text) {
		return text.replace(FORMATTED_CNPJ, MASKED_ID).replace(FORMATTED_CPF, MASKED_ID).replace(LOOSE_NUMERIC_CNPJ, maskedIf(isCnpj)).replace(LOOSE_ALPHANUMERIC_CNPJ, maskedIf(isCnpj)).replace(LOOSE_CPF, maskedIf(isCpf));
	}
	function maskedIf(isId) {
		return (match, at, text) => isId(match.replace(/%2f|[^\dA-Z]/gi, "")) && !isInsideDigest(text, at, match.length) ? MASKED_ID : match;
	}
	function isCpf(digits) {
		return /^\d{11}$/.test(digits) && hasCheckDigits(digits, CPF_WEIGHTS);
	}
	function isCnpj(characters) {
		return /^[\dA-Z]{12}\d{2}$/.test(characters) && hasCheckDigits(characters, CNPJ_WEIGHTS);
	}
	function hasCheckDigits(characters, weights) {
		if (new Set(characters).size === 1) return !1;
		let values = Array.from(characters, (character) => character.charCodeAt(0) - 48);
		let last = values.length - 1;
		return checkDigit(values.slice(0, last - 1), weights.slice(1)) === values[last - 1] && checkDigit(values.slice(0, last), weights) === values[last];
	}
	function checkDigit(values, weights) {
		let rest = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0) % 11;
		return rest < 2 ? 0 : 11 - rest;
	}
	function isInsideDigest(text, at, length) {
		let before = text.slice(Math.max(0, at - 32), at);
		let after = text.slice(at + length, at + length + 32);
		let lead = /[\da-f]*$/.exec(before)?.[0].length ?? 0;
		let tail = /^[\da-f]*/.exec(after)?.[0].length ?? 0;
		return lead + length + tail >= 32;
	}
	let QUOTED = String.raw`(')(?:[^'\\]|\\.|'')*'?|(")(?:[^"\\]|\\.)*"?`;
	let ASSIGNED = new RegExp(String.raw`((?:password|passwd|pwd|passphrase)["']?\s{0,8}[=:]\s{0,8})(?:${QUOTED}|(?:\\.|[^\s&'"])(?:\\.|[^\s&])*)`, "gis");
	let SQL_PASSWORD = /(\bpassword\s{1,8})(')(?:[^']|'')*'?/gi;
	function maskCredentials(text) {
		return maskUserinfo(text).replace(ASSIGNED, "$1$2$3***$2$3").replace(SQL_PASSWORD, "$1$2***$2");
	}
	function maskUserinfo(text) {
		let [head = "", ...authorities] = text.split("://");
		return [head, ...authorities.map(maskAuthority)].join("://");
	}
	function maskAuthority(rest) {
		let end = rest.search(/[\s"'<>`]/);
		let address = end === -1 ? rest : rest.slice(0, end);
		let at = userinfoEnd(address);
		let colon = address.indexOf(":");
		if (at === -1 || colon === -1 || colon > at) return rest;
		return `${address.slice(0, colon)}:***${rest.slice(at)}`;
	}
	function userinfoEnd(address) {
		let slash = address.search(/[/?#]/);
		let authority = slash === -1 ? address : address.slice(0, slash);
		let at = authority.lastIndexOf("@");
		return slash !== -1 && (at !== -1 || /^[^:]*(?::\d*)?$/.test(authority)) ? at : address.lastIndexOf("@");
	}
	var secret_forms = __nccwpck_require__(4399);
	function createRedactor() {
		let forms = new Set();
		let pattern = null;
		return {
			addSecret(secret) {
				for (let form of (0, secret_forms.e)(secret)) forms.add(form);
				pattern = null;
			},
			redact(text) {
				forms.size > 0 && (pattern ??= anyOf(forms));
				return maskBrazilianIds(maskCredentials(pattern === null ? text : text.replace(pattern, "***")));
			}
		};
	}
	function anyOf(forms) {
		let longestFirst = [...forms].sort((a, b) => b.length - a.length);
		return new RegExp(longestFirst.map(escapePattern).join("|"), "g");
	}
	function escapePattern(literal) {
		return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
	}
	var version = __nccwpck_require__(1607);
	var external_node_v8_ = __nccwpck_require__(8877);
	function keepHeapSmall() {
		(0, external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
		(0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
	}
	function lazyHandlers(redactor) {
		let config = async () => (await Promise.all([
			__nccwpck_require__.e(667),
			__nccwpck_require__.e(865),
			__nccwpck_require__.e(2)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 5565))).configHandlers;
		let passport = async () => (await Promise.all([__nccwpck_require__.e(6), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3731))).passportHandlers;
		return {
			configCheck: later(async () => (await config()).configCheck),
			configSchema: later(async () => (await config()).configSchema),
			passportShow: later(async () => (await passport()).passportShow),
			passportDiff: later(async () => (await passport()).passportDiff),
			passportMake: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(593),
				__nccwpck_require__.e(169)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 5169))).passportMakeHandler(redactor)),
			backup: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(929),
				__nccwpck_require__.e(96)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8096))).backupHandler(redactor)),
			restoreDrill: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(593),
				__nccwpck_require__.e(438),
				__nccwpck_require__.e(655),
				__nccwpck_require__.e(0)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 3252))).restoreDrillHandler(redactor)),
			recover: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(929),
				__nccwpck_require__.e(438),
				__nccwpck_require__.e(380)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 9380))).recoverHandler(redactor)),
			recoverStatus: later(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(929),
				__nccwpck_require__.e(438),
				__nccwpck_require__.e(380)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 9380))).recoverStatusHandler(redactor)),
			restoreCheck: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(593),
				__nccwpck_require__.e(151)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 1151))).restoreCheckHandler(redactor)),
			playbook: later(async () => (await Promise.all([__nccwpck_require__.e(6), __nccwpck_require__.e(533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8533))).playbookHandler),
			drillCheck: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(593),
				__nccwpck_require__.e(929),
				__nccwpck_require__.e(438),
				__nccwpck_require__.e(655),
				__nccwpck_require__.e(95),
				__nccwpck_require__.e(576)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 576))).drillCheckHandler(redactor)),
			diskCheck: later(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(726),
				__nccwpck_require__.e(457)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 5457))).diskCheckHandler(redactor)),
			offsiteVerify: later(async () => (await Promise.all([
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(419),
				__nccwpck_require__.e(611)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 6994))).offsiteVerifyHandler(redactor)),
			offsiteSync: later(async () => (await Promise.all([
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(419),
				__nccwpck_require__.e(165)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 6165))).offsiteSyncHandler(redactor)),
			offsiteSetup: later(async () => (await Promise.all([
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(368)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4592))).offsiteSetupHandler(redactor)),
			offsiteGate: later(async () => (await Promise.all([
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(368)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4592))).offsiteGateHandler),
			history: later(async () => (await __nccwpck_require__.e(227).then(__nccwpck_require__.bind(__nccwpck_require__, 1227))).historyHandler),
			notifyTest: later(async () => (await Promise.all([
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(10)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7010))).notifyTestHandler(redactor)),
			status: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(726),
				__nccwpck_require__.e(178)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 5178))).statusHandler(redactor)),
			demo: frugally(async () => (await Promise.all([
				__nccwpck_require__.e(6),
				__nccwpck_require__.e(50),
				__nccwpck_require__.e(712),
				__nccwpck_require__.e(82),
				__nccwpck_require__.e(36),
				__nccwpck_require__.e(850),
				__nccwpck_require__.e(552),
				__nccwpck_require__.e(681),
				__nccwpck_require__.e(593),
				__nccwpck_require__.e(929),
				__nccwpck_require__.e(438),
				__nccwpck_require__.e(655),
				__nccwpck_require__.e(95),
				__nccwpck_require__.e(13)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4013))).demoHandler(redactor))
		};
	}
	function later(load) {
		return async (options, io) => (await load())(options, io);
	}
	function frugally(load) {
		return later(async () => {
			let handler = await load();
			keepHeapSmall();
			return handler;
		});
	}
	var exit_codes = __nccwpck_require__(8448);
	class CommanderError extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	}
	class InvalidArgumentError extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	}
	class argument_Argument {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = !1;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = !0;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = !1;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = !0;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = !0;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = !0;
			return this;
		}
		argOptional() {
			this.required = !1;
			return this;
		}
	}
	function humanReadableArgName(arg) {
		let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	var external_node_events_ = __nccwpck_require__(8474);
	var external_node_child_process_ = __nccwpck_require__(1421);
	var external_node_path_ = __nccwpck_require__(6760);
	var external_node_fs_ = __nccwpck_require__(3024);
	let external_node_process_namespaceObject = require("node:process");
	var external_node_util_ = __nccwpck_require__(7975);
	class Help {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = !1;
			this.sortOptions = !1;
			this.showGlobalOptions = !1;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			let helpCommand = cmd._getHelpCommand();
			helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand);
			this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name()));
			return visibleCommands;
		}
		compareOptions(a, b) {
			let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			let visibleOptions = cmd.options.filter((option) => !option.hidden);
			let helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				let removeShort = helpOption.short && cmd._findOption(helpOption.short);
				let removeLong = helpOption.long && cmd._findOption(helpOption.long);
				!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			}
			this.sortOptions && visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			let globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			this.sortOptions && globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			let extraInfo = [];
			option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			let extraInfo = [];
			argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			let result = new Map();
			unsortedItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
			});
			visibleItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			let termWidth = helper.padWidth(cmd, helper);
			let helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			let commandDescription = helper.commandDescription(cmd);
			commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
			let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return (0, external_node_util_.stripVTControlCharacters)(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			let itemIndentStr = " ".repeat(2);
			if (!description) return itemIndentStr + term;
			let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			let remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2;
			let formattedDescription;
			formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2));
			return itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			let rawLines = str.split(/\r\n|\n/);
			let chunkPattern = /[\s]*[^\s]+/g;
			let wrappedLines = [];
			rawLines.forEach((line) => {
				let chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					let visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					let nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	}
	class option_Option {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
			this.mandatory = !1;
			let optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = !1;
			this.long && (this.negate = this.long.startsWith("--no-"));
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = !1;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 });
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = !0) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = !0) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	}
	class DualOptions {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				this.positiveOptions.has(key) && this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			let optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return !0;
			let preset = this.negativeOptions.get(optionKey).presetArg;
			let negativeValue = preset !== void 0 && preset;
			return option.negate === (negativeValue === value);
		}
	}
	function camelcase(str) {
		return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		let shortFlagExp = /^-[^-]$/;
		let longFlagExp = /^--[^-]/;
		let flagParts = flags.split(/[ |,]+/).concat("guard");
		shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
		longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift());
		!shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			let unsupportedFlag = flagParts[0];
			let baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many long flags`);
			throw Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
		let d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost;
			cost = a[i - 1] === b[j - 1] ? 0 : 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		let searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = 3;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			let distance = editDistance(word, candidate);
			let length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > .4) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else distance === bestDistance && similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		searchingOptions && (similar = similar.map((candidate) => `--${candidate}`));
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	class command_Command extends external_node_events_.EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = !1;
			this._allowExcessArguments = !1;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = !1;
			this._actionHandler = null;
			this._executableHandler = !1;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = !0;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = !1;
			this._passThroughOptions = !1;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = !1;
			this._showSuggestionAfterError = !0;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => external_node_process_namespaceObject.stdout.write(str),
				writeErr: (str) => external_node_process_namespaceObject.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => external_node_process_namespaceObject.stdout.isTTY ? external_node_process_namespaceObject.stdout.columns : void 0,
				getErrHelpWidth: () => external_node_process_namespaceObject.stderr.isTTY ? external_node_process_namespaceObject.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (external_node_process_namespaceObject.stdout.isTTY && external_node_process_namespaceObject.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (external_node_process_namespaceObject.stderr.isTTY && external_node_process_namespaceObject.stderr.hasColors?.()),
				stripColor: (str) => (0, external_node_util_.stripVTControlCharacters)(str)
			};
			this._hidden = !1;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			let result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc == "object" && desc) {
				opts = desc;
				desc = null;
			}
			opts ||= {};
			let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			let cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = !0;
			}
			opts.isDefault && (this._defaultCommandName = cmd._name);
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			args && cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new command_Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = !0) {
			typeof displayHelp != "string" && (displayHelp = !!displayHelp);
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = !0) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
			opts ||= {};
			opts.isDefault && (this._defaultCommandName = cmd._name);
			(opts.noHelp || opts.hidden) && (cmd._hidden = !0);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new argument_Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			let argument = this.createArgument(name, description);
			typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			let previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs == "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			let helpDescription = description ?? "display help for command";
			let helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(!1);
			helpArgs && helpCommand.arguments(helpArgs);
			helpDescription && helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = !0;
			this._helpCommand = helpCommand;
			(enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand != "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = !0;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				this._helpCommand === void 0 && this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			let allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			this._exitCallback = fn || ((err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			});
			return this;
		}
		_exit(exitCode, code, message) {
			this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message));
			external_node_process_namespaceObject.exit(exitCode);
		}
		action(fn) {
			let listener = (args) => {
				let expectedArgsCount = this.registeredArguments.length;
				let actionArgs = args.slice(0, expectedArgsCount);
				actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new option_Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					let message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases());
			let alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				let newCmd = knownBy(command).join("|");
				throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			let oname = option.name();
			let name = option.attributeName();
			option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
			let handleOptionValue = (val, invalidValueMessage, valueSource) => {
				val == null && option.presetArg !== void 0 && (val = option.presetArg);
				let oldValue = this.getOptionValue(name);
				val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue));
				val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "";
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			option.envVar && this.on("optionEnv:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags == "object" && flags instanceof option_Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
			let option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn == "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				let regex = fn;
				fn = (val, def) => {
					let m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = !0) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = !0) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = !0) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = !0) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = !0) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = !0) {
			if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				Object.hasOwn(cmd._optionValueSources, key) && (source = cmd.getOptionValueSource(key));
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
			parseOptions ||= {};
			if (argv === void 0 && parseOptions.from === void 0) {
				external_node_process_namespaceObject.versions?.electron && (parseOptions.from = "electron");
				let execArgv = external_node_process_namespaceObject.execArgv ?? [];
				(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
			}
			argv === void 0 && (argv = external_node_process_namespaceObject.argv);
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (external_node_process_namespaceObject.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			!this._name && this._scriptPath && this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) {
				this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
					let positiveLongFlag = option.long.replace(/^--no-/, "--");
					this._findOption(positiveLongFlag) || this.setOptionValueWithSource(option.attributeName(), !0, "default");
				});
				this.saveStateBeforeParse();
			} else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (external_node_fs_.existsSync(executableFile)) return;
			let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				let localBin = external_node_path_.resolve(baseDir, baseName);
				if (external_node_fs_.existsSync(localBin)) return localBin;
				if (sourceExt.includes(external_node_path_.extname(baseName))) return;
				let foundExt = sourceExt.find((ext) => external_node_fs_.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = external_node_fs_.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = external_node_path_.resolve(external_node_path_.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					let legacyName = external_node_path_.basename(this._scriptPath, external_node_path_.extname(this._scriptPath));
					legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
				}
				executableFile = localFile || executableFile;
			}
			let launchWithNode = sourceExt.includes(external_node_path_.extname(executableFile));
			let proc;
			if (external_node_process_namespaceObject.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);
					proc = external_node_child_process_.spawn(external_node_process_namespaceObject.argv[0], args, { stdio: "inherit" });
				} else proc = external_node_child_process_.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);
				proc = external_node_child_process_.spawn(external_node_process_namespaceObject.execPath, args, { stdio: "inherit" });
			}
			proc.killed || [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				external_node_process_namespaceObject.on(signal, () => {
					proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
				});
			});
			let exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code ??= 1;
				exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : external_node_process_namespaceObject.exit(code);
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
				if (!exitCallback) external_node_process_namespaceObject.exit(1);
				else {
					let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			let subCommand = this._findCommand(commandName);
			subCommand || this.help({ error: !0 });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			subcommandName || this.help();
			let subCommand = this._findCommand(subcommandName);
			subCommand && !subCommand._executableHandler && subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				arg.required && this.args[i] == null && this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
		}
		_processArguments() {
			let myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			let processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue));
					} else value === void 0 && (value = []);
				} else if (index < this.args.length) {
					value = this.args[index];
					declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue));
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then == "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			let hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			event === "postAction" && hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => hook(this, subCommand));
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			let parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let checkForUnknownOptions = () => {
				parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
			};
			let commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				}));
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: !0 });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			let definedNonDefaultOptions = this.options.filter((option) => {
				let optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return !1;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			let operands = [];
			let unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			let negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return !1;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			for (; i < args.length || activeGroup;) {
				let arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					dest === unknown && dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					let option = this._findOption(arg);
					if (option) {
						if (option.required) {
							let value = args[i++];
							value === void 0 && this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]);
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					let option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					let index = arg.indexOf("=");
					let option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown);
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				let result = {};
				let len = this.options.length;
				for (let i = 0; i < len; i++) {
					let key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError == "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: !0 });
			}
			let config = errorOptions || {};
			let exitCode = config.exitCode || 1;
			let code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in external_node_process_namespaceObject.env) {
					let optionKey = option.attributeName();
					(this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, external_node_process_namespaceObject.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
				}
			});
		}
		_parseOptionsImplied() {
			let dualHelper = new DualOptions(this.options);
			let hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			let message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			let message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			let message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			let findBestOptionFromValue = (option) => {
				let optionKey = option.attributeName();
				let optionValue = this.getOptionValue(optionKey);
				let negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				let positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			let getErrorMessage = (option) => {
				let bestOption = findBestOptionFromValue(option);
				let optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			let message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			let message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			let expected = this.registeredArguments.length;
			let s = expected === 1 ? "" : "s";
			let received = receivedArgs.length;
			let message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			let unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				let candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					command.alias() && candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			let message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags ||= "-V, --version";
			description ||= "output the version number";
			let versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			argsDescription && (this._argsDescription = argsDescription);
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]);
			if (alias === command._name) throw Error("Command alias can't be the same as its name");
			let matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = external_node_path_.basename(filename, external_node_path_.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			let helper = this.createHelp();
			let context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			let text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions ||= {};
			let error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			let write = (str) => {
				hasColors || (str = this._outputConfiguration.stripColor(str));
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions == "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			let outputContext = this._getOutputContext(contextOptions);
			let eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)) throw Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			this._getHelpOption()?.long && this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags == "boolean") {
				if (flags) {
					this._helpOption === null && (this._helpOption = void 0);
					this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			(flags || description) && this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			this._helpOption === void 0 && this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(external_node_process_namespaceObject.exitCode ?? 0);
			exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1);
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			let allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			let helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				helpStr = typeof text == "function" ? text({
					error: context.error,
					command: context.command
				}) : text;
				helpStr && context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			let helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	}
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
				debugOption = match[1];
				/^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (external_node_process_namespaceObject.env.NO_COLOR || external_node_process_namespaceObject.env.FORCE_COLOR === "0" || external_node_process_namespaceObject.env.FORCE_COLOR === "false") return !1;
		if (external_node_process_namespaceObject.env.FORCE_COLOR || external_node_process_namespaceObject.env.CLICOLOR_FORCE !== void 0) return !0;
	}
	new command_Command();
	function examples(...lines) {
		return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
	}
	var did_you_mean = __nccwpck_require__(3050);
	var load_config = __nccwpck_require__(3532);
	var locale_name = __nccwpck_require__(9943);
	var verdict = __nccwpck_require__(1881);
	let GLOBAL_OPTIONS = [
		new option_Option("-c, --config <file>", "configuration of the system").default(load_config.C),
		new option_Option("--json", "print exactly one JSON value on stdout, logs on stderr").default(!1),
		choiceOption("--locale <locale>", "language of reports", locale_name.Y)
	];
	function sourceOption(about) {
		return new option_Option("-s, --source <name>", about);
	}
	function choiceOption(flags, about, choices) {
		return new option_Option(flags, about).choices(choices).argParser((text) => {
			if (choices.includes(text)) return text;
			let legal = `It must be one of ${choices.join(", ")}.`;
			throw new InvalidArgumentError(`${legal} ${(0, did_you_mean.a)(text, choices, "")}`.trimEnd());
		});
	}
	function wholeNumberOption(flags, about, { least, most }) {
		return new option_Option(flags, about).argParser((text) => {
			let number = Number(text);
			if (/^\d+$/.test(text) && number >= least && number <= most) return number;
			throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
		});
	}
	function procedureOption() {
		return choiceOption("--procedure <name>", "runs of one procedure only", Object.keys(verdict.b));
	}
	function addBackup(program, { handlers, run }) {
		let command = program.command("backup").description("dump the sources with a passport, publish, rotate").addOption(sourceOption("back up one source only")).option("--dry-run", "only the preflights and the plan of the retention", !1).addHelpText("after", examples("lastro backup", "lastro backup --source chefwell --dry-run", "lastro backup --json"));
		command.action(() => run(handlers.backup, command.optsWithGlobals()));
	}
	function addConfig(program, { handlers, run }) {
		let config = program.command("config").description("check and describe the configuration").addHelpText("after", examples("lastro config check", "lastro config schema"));
		let check = config.command("check").description("read the configuration and name every mistake at once").addHelpText("after", examples("lastro config check", "lastro config check --config examples/lastro.yml"));
		check.action(() => run(handlers.configCheck, check.optsWithGlobals()));
		let schema = config.command("schema").description("print the JSON Schema, for completion in editors").addHelpText("after", examples("lastro config schema > lastro.schema.json"));
		schema.action(() => run(handlers.configSchema, schema.optsWithGlobals()));
	}
	function addDemo(program, { handlers, run }) {
		let command = program.command("demo").description("back up and drill a restaurant chain that lives for the demo only").addOption(wholeNumberOption("--tenants <n>", "how many stores", {
			least: 1,
			most: 1e3
		}).default(100)).option("--directory <directory>", "where the demo lives").option("--keep", "leave the database and the backups in place", !1).addHelpText("after", examples("lastro demo", "lastro demo --tenants 10 --directory /tmp/demo --keep"));
		command.action(() => run(handlers.demo, command.optsWithGlobals()));
	}
	var fail_on = __nccwpck_require__(1058);
	function addDiskCheck(program, { handlers, run }) {
		let command = program.command("disk-check").description("measure the disks of all hosts, say what is full and what soon will be").option("--host <name>", "one host of the configuration, or local; all of them when left out").addOption(choiceOption("--fail-on <level>", "what makes the exit code 1", fail_on.TM).default("unknown")).option("--apply <plan>", "first remove what the plan of that id names: expired backups, old reports").addHelpText("after", examples("lastro disk-check", "lastro disk-check --host local --fail-on emergency", "lastro disk-check --json", "lastro disk-check --apply 3f9c01ab77"));
		command.action(() => run(handlers.diskCheck, command.optsWithGlobals()));
	}
	var catalogue = __nccwpck_require__(3153);
	var limits = __nccwpck_require__(7404);
	let GROUPS = Object.keys((0, catalogue.v)("en").faultGroups).join(", ");
	function addDrillCheck(program, { handlers, run }) {
		let command = program.command("drill-check").description("inject faults into copies of a good backup and prove that the drill catches each").option("--only <list>", `only these groups or faults, separated by commas; groups: ${GROUPS}`).option("--real", "damage copies of the newest backup instead of a sample made for the check").addOption(new option_Option("-b, --backup <name>", "damage copies of this backup: its name, or path of its dump").conflicts("real")).addOption(wholeNumberOption("--clean-runs <n>", "drills of sound backups of random rows", {
			least: 0,
			most: 1e3
		}).default(limits.d)).addOption(wholeNumberOption("--seed <n>", "repeats the random rows and settings of a run", {
			least: 0,
			most: limits.K
		})).addHelpText("after", examples("lastro drill-check", "lastro drill-check --only rows,sequence-set-back --clean-runs 0", "lastro drill-check --clean-runs 50 --seed 7", "lastro drill-check --real"));
		command.action(() => run(handlers.drillCheck, command.optsWithGlobals()));
	}
	function addHistory(program, { handlers, run }) {
		let command = program.command("history").description("the newest runs of this host, the last one at the end").option("--verify", "prove that no line of the ledger was changed or removed", !1).addOption(procedureOption()).addOption(wholeNumberOption("-n, --limit <n>", "how many runs", {
			least: 1,
			most: 1e4
		}).default(20)).addHelpText("after", examples("lastro history", "lastro history --procedure restore-drill --limit 5", "lastro history --verify"));
		command.action(() => run(handlers.history, command.optsWithGlobals()));
	}
	function addNotify(program, { handlers, run }) {
		let test = program.command("notify").description("who is told when something changes").addHelpText("after", examples("lastro notify test")).command("test").description("tell every channel that this is a test, and say which took it").option("--channel <name>", "one channel only, like webhooks.team").addHelpText("after", `
An issue is opened and closed again. A ping (dead man's switch) is told of a good end: its alarm starts to wait anew.
${examples("lastro notify test", "lastro notify test --channel email.owners")}`);
		test.action(() => run(handlers.notifyTest, test.optsWithGlobals()));
	}
	var setup_request = __nccwpck_require__(4972);
	function addOffsite(program, { handlers, run }) {
		let offsite = program.command("offsite").description("set up a place for the second copy").addHelpText("after", examples("lastro offsite setup --host backup.example.org --user chefwell"));
		let setup = offsite.command("setup").description("make a key, say what goes onto the server, learn its key, try it all").requiredOption("--host <host>", "host name or IP address of the server").requiredOption("--user <account>", "account there").option("--path <directory>", "directory of the copies there", "/srv/offsite/lastro").addOption(wholeNumberOption("--port <number>", "port of its SSH server", {
			least: 1,
			most: 65535
		}).default(22)).addOption(choiceOption("--mode <mode>", "vault: the server only takes in; mirror: an account with a shell", setup_request.fp).default("vault")).option("--name <name>", "name of the remote in the configuration", "backup-host").option("--key <file>", "private key; made when it is not there", "~/.ssh/lastro_NAME").option("--accept-host-key <fingerprint>", "SHA256:\u2026 of the server, in place of typing it").addHelpText("after", `
Nothing is installed anywhere: it prints what to do on the server. Run it again when that is done.
${examples("lastro offsite setup --host backup.example.org --user chefwell --path /srv/offsite/chefwell", "lastro offsite setup --host 10.0.0.7 --user chefwell --mode mirror --name nas")}`);
		setup.action(() => run(handlers.offsiteSetup, setup.optsWithGlobals()));
		let gate = offsite.command("gate").description("print the gate of a vault, a script for the server").addHelpText("after", examples("lastro offsite gate > lastro-vault"));
		gate.action(() => run(handlers.offsiteGate, gate.optsWithGlobals()));
	}
	function addOffsiteSync(program, { handlers, run }) {
		let command = program.command("offsite-sync").description("copy the backups to the remotes: a plan, its gates, then exactly that plan").option("--remote <name>", "one remote of the configuration; all of them when left out").option("--dry-run", "only the plan and what the gates say of it", !1).option("--override <word>", "open a closed gate by the word that the refused run printed; good for that plan only", (word, words) => [...words, word], []).addHelpText("after", examples("lastro offsite-sync", "lastro offsite-sync --remote nas --dry-run", "lastro offsite-sync --remote nas --override vanished-3f9a2c1b"));
		command.action(() => run(handlers.offsiteSync, command.optsWithGlobals()));
	}
	function addOffsiteVerify(program, { handlers, run }) {
		let command = program.command("offsite-verify").description("prove that the copies on the remotes are there, and that they hold what they must").option("--remote <name>", "one remote of the configuration; all of them when left out").option("--full", "read every file there, not only new ones and those whose turn it is", !1).addOption(choiceOption("--fail-on <what>", "what makes the exit code 1", fail_on.eJ).default("unreachable")).addHelpText("after", examples("lastro offsite-verify", "lastro offsite-verify --remote nas --full", "lastro offsite-verify --json"));
		command.action(() => run(handlers.offsiteVerify, command.optsWithGlobals()));
	}
	function addPassport(program, { handlers, run }) {
		let passport = program.command("passport").description("read what a backup holds, or write it down for a dump that has no passport").addHelpText("after", examples("lastro passport show a.passport.json"));
		let show = passport.command("show <file>").description("what a backup holds, from its passport").addHelpText("after", examples("lastro passport show daily/chefwell_backup_20251120_030000.passport.json"));
		show.action((file) => run(handlers.passportShow, {
			...show.optsWithGlobals(),
			file
		}));
		let diff = passport.command("diff <before> <after>").description("what changed from one backup to another").addHelpText("after", examples("lastro passport diff monday.passport.json today.passport.json"));
		let make = passport.command("make <dump>").description("restore a dump that has no passport, and write down what it holds").addOption(sourceOption("the source that it is a dump of, for its tenants")).option("-o, --output <file>", "where the passport goes; beside the dump when absent").addHelpText("after", examples("lastro passport make /srv/old/restaurante_2025-11-20.sql.gz", "lastro passport make /srv/old/base.dump --source chefwell --output base.passport.json"));
		make.action((dump) => run(handlers.passportMake, {
			...make.optsWithGlobals(),
			dump
		}));
		diff.action((before, after) => run(handlers.passportDiff, {
			...diff.optsWithGlobals(),
			before,
			after
		}));
	}
	function addPlaybook(program, { handlers, run }) {
		let command = program.command("playbook").description("what to do in an emergency, command by command, from the last green drill").option("-o, --output <file>", "write it there").addOption(new option_Option("--check <file>", "say whether a kept playbook is still true").conflicts("output")).addHelpText("after", examples("lastro playbook --output DISASTER-RECOVERY-PLAYBOOK.md", "lastro playbook --locale pt-BR", "lastro playbook --check DISASTER-RECOVERY-PLAYBOOK.md"));
		command.action(() => run(handlers.playbook, command.optsWithGlobals()));
	}
	var request = __nccwpck_require__(1039);
	let BACKUP = "chefwell_backup_20251120_030000";
	function addRecover(program, context) {
		let recover = program.command("recover").description("replace a database by a backup: beside it, proven, swapped, and back again").addHelpText("after", examples("lastro recover plan", `lastro recover apply --backup ${BACKUP} --confirm restaurante`, "lastro recover undo --confirm restaurante"));
		addPlan(recover, context);
		addApply(recover, context);
		addUndo(recover, context);
		addResume(recover, context);
		addDropOld(recover, context);
		addStatus(recover, context);
	}
	function addPlan(recover, context) {
		let command = subcommand(recover, "plan", {
			about: "what a recovery would do, how long it would take, and what would be lost",
			isDefault: !0
		}).option("-b, --backup <name>", "name of a backup, or path of a dump; the newest when absent").option("--from <directory>", "take backups from this directory").option("-t, --tenant <schema>", "one tenant alone").addHelpText("after", examples("lastro recover plan", `lastro recover plan --backup ${BACKUP}`, "lastro recover plan --tenant tenant_042 --from /mnt/offsite/chefwell")).allowExcessArguments();
		command.action(() => {
			let [word] = command.args;
			word !== void 0 && command.error(unknownWord(word), { code: "commander.unknownCommand" });
			return context.run(context.handlers.recover, {
				...command.optsWithGlobals(),
				mode: "plan"
			});
		});
	}
	function unknownWord(word) {
		let words = [...request.K, "status"];
		return `error: unknown command '${word}'\n${(0, did_you_mean.a)(word, words, `It must be one of ${words.join(", ")}.`)}`;
	}
	function addApply(recover, context) {
		act(subcommand(recover, "apply", { about: "restore beside, validate, swap; what was there is kept" }).option("-b, --backup <name>", "name of the backup, as the plan shows it, or path of a dump").option("--from <directory>", "take backups from this directory").option("-t, --tenant <schema>", "one tenant alone").option("--confirm <database>", "name of the database that is replaced, typed").option("--without-safety-backup <database>", "do not back up first what is there; its name, typed a second time").addOption(wholeNumberOption("-j, --jobs <n>", "parallel jobs of the restore", {
			least: 1,
			most: 16
		})).addHelpText("after", examples(`lastro recover apply --backup ${BACKUP} --confirm restaurante`, `lastro recover apply --backup ${BACKUP} --tenant tenant_042 --confirm restaurante`)), "apply", context);
	}
	function addUndo(recover, context) {
		act(subcommand(recover, "undo", { about: "bring back what was there before; what is there now is kept" }).option("-t, --tenant <schema>", "undo the recovery of one tenant").option("--confirm <database>", "name of the database, typed").addHelpText("after", examples("lastro recover undo --confirm restaurante")), "undo", context);
	}
	function addResume(recover, context) {
		act(subcommand(recover, "resume", { about: "finish or undo what a killed recovery left" }).addHelpText("after", examples("lastro recover resume")), "resume", context);
	}
	function addDropOld(recover, context) {
		act(subcommand(recover, "drop-old", { about: "drop what a recovery kept, once a newer good backup exists; a plan without --confirm" }).option("-t, --tenant <schema>", "what the recovery of one tenant kept").option("--confirm <name>", "name of what is dropped, typed").addHelpText("after", examples("lastro recover drop-old", "lastro recover drop-old --confirm restaurante_lastro_old_20251120_041500_16999")), "drop-old", context);
	}
	function addStatus(recover, { handlers, run }) {
		let command = subcommand(recover, "status", { about: "what is in place, what is kept, what is unfinished" }).addHelpText("after", examples("lastro recover status", "lastro recover status --json"));
		command.action(() => run(handlers.recoverStatus, command.optsWithGlobals()));
	}
	function subcommand(recover, name, { about, isDefault = !1 }) {
		return recover.command(name, { isDefault }).description(about).addOption(sourceOption("source of the configuration; needed where there are several"));
	}
	function act(command, mode, { handlers, run }) {
		command.action(() => run(handlers.recover, {
			...command.optsWithGlobals(),
			mode
		}));
	}
	function addRestoreCheck(program, { handlers, run }) {
		let command = program.command("restore-check").description("try the migration of this repository on a copy, before it is merged").option("--synthetic", "on sample data, whatever the configuration says", !1).addOption(new option_Option("-b, --backup [name]", "on the newest backup, or on the named one or a dump at a path").conflicts("synthetic")).option("--keep-report <directory>", "write the report there, in every format").addHelpText("after", examples("lastro restore-check", "lastro restore-check --synthetic", "lastro restore-check --backup chefwell_backup_20251120_030000"));
		command.action(() => run(handlers.restoreCheck, command.optsWithGlobals()));
	}
	var drill_section = __nccwpck_require__(2213);
	function addRestoreDrill(program, { handlers, run }) {
		let command = program.command("restore-drill").description("restore a backup in isolation and prove what it holds").addOption(sourceOption("drill backups of this source")).option("-b, --backup <name>", "name of a backup, or path of a dump made elsewhere").addOption(choiceOption("--pick <which>", "which backup when none is named", drill_section.t).conflicts("backup")).option("-t, --tenant <schema>", "restore this tenant alone, out of the same backup").option("--from <place>", "offsite, local, or a directory of backups").option("--remote <name>", "with offsite: the remote to fetch from").addOption(wholeNumberOption("-j, --jobs <n>", "parallel jobs of the restore", {
			least: 1,
			most: 16
		})).option("--confirm-target <database>", "with staging url: its exact name, to set a database aside that is not empty or on the server of a source").option("--keep-report <directory>", "write the report there, in every format").addHelpText("after", examples("lastro restore-drill", "lastro restore-drill --pick random --keep-report reports", "lastro restore-drill --backup chefwell_backup_20251120_030000", "lastro restore-drill --from offsite --remote nas", "lastro restore-drill --tenant tenant_042", "lastro restore-drill --backup /srv/old/restaurante.dump.gz"));
		command.action(() => run(handlers.restoreDrill, command.optsWithGlobals()));
	}
	let MOST_SECONDS = 3600;
	function status_addStatus(program, { handlers, run }) {
		let command = program.command("status").description("how everything is now: file systems, backups by tier, the last run of each procedure").addOption(new option_Option("--watch [seconds]", "again every so many seconds, 10 when none are named").preset("10").argParser(seconds)).option("--host <name>", "one host of `hosts:` only; local for this machine").addHelpText("after", `
It looks and changes nothing; its exit code says only whether it could look. \`lastro disk-check\` judges.
${examples("lastro status", "lastro status --watch", "lastro status --json")}`);
		command.action(() => run(handlers.status, command.optsWithGlobals()));
	}
	function seconds(text) {
		let number = Number(text);
		if (/^\d+$/.test(text) && number >= 2 && number <= MOST_SECONDS) return number;
		throw new InvalidArgumentError(`It must be a whole number from 2 to ${MOST_SECONDS}.`);
	}
	function createProgram(parts) {
		let { handlers, io, version, words = [] } = parts;
		let program = new command_Command("lastro").description("Backups with a passport, restore drills with a proof, recoveries that can be undone.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "show this help").helpCommand("help [command]", "show the help of a command").configureHelp({ showGlobalOptions: !0 }).configureOutput({
			writeOut: (text) => io.stdout.write(text),
			writeErr: (text) => io.stderr.write(text)
		}).showHelpAfterError("Run it with --help to see what is legal.").exitOverride().addHelpText("after", examples("lastro config check", "lastro backup", "lastro restore-drill", "lastro recover plan", "lastro history")).addHelpText("afterAll", exit_codes.cU);
		for (let option of GLOBAL_OPTIONS) program.addOption(option);
		let context = {
			handlers,
			run: async (handler, options) => parts.onEnd(await handler(options, io))
		};
		for (let add of commandsOf(words)) add(program, context);
		return program;
	}
	let COMMANDS = {
		backup: addBackup,
		"restore-drill": addRestoreDrill,
		"drill-check": addDrillCheck,
		"disk-check": addDiskCheck,
		"offsite-verify": addOffsiteVerify,
		offsite: addOffsite,
		"offsite-sync": addOffsiteSync,
		recover: addRecover,
		"restore-check": addRestoreCheck,
		playbook: addPlaybook,
		status: status_addStatus,
		history: addHistory,
		notify: addNotify,
		passport: addPassport,
		config: addConfig,
		demo: addDemo
	};
	function commandsOf([first = ""]) {
		return isCommand(first) ? [COMMANDS[first]] : Object.values(COMMANDS);
	}
	function isCommand(word) {
		return Object.hasOwn(COMMANDS, word);
	}
	var errors = __nccwpck_require__(6595);
	var cli_io = __nccwpck_require__(8230);
	function renderProblems(problems) {
		return `${[`Not legal: ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}`, ...problems.map(renderProblem)].join("\n\n")}\n`;
	}
	function renderProblem({ at, field, value, legal, mend }) {
		return [
			`${at === void 0 ? "" : `${at.file}:${at.line}:${at.column}  `}${field}`,
			`  found     ${value}`,
			`  expected  ${legal}`,
			`  ${mend}`
		].join("\n");
	}
	function reportError(error, io, asJson) {
		if (error instanceof CommanderError && error.exitCode === 0) return exit_codes.dc.good;
		let text = describeError(error);
		text !== "" && io.stderr.write(`${io.redact(text).trimEnd()}\n`);
		asJson && (0, cli_io.G)(io, { error: redactStrings(toJson(error), io.redact) });
		return error instanceof CommanderError ? exit_codes.dc.configuration : (0, exit_codes.FO)(error);
	}
	function redactStrings(value, redact) {
		return JSON.parse(JSON.stringify(value), (_key, part) => typeof part == "string" ? redact(part) : part);
	}
	function describeError(error) {
		if (error instanceof CommanderError) return "";
		if (error instanceof errors.j1) return renderProblems(error.problems);
		if (error instanceof errors.cJ) return "Cancelled.";
		if (error instanceof errors.jU || error instanceof errors.Qd) return error.message;
		return `${error instanceof Error ? error.stack ?? error.message : String(error)}\nThis is a bug in Lastro. Please report it with the lines above.`;
	}
	function toJson(error) {
		let message = error instanceof Error ? error.message : String(error);
		if (error instanceof CommanderError) return {
			kind: "usage",
			message,
			code: error.code
		};
		if (error instanceof errors.j1) return {
			kind: "configuration",
			message,
			problems: error.problems
		};
		if (error instanceof errors.cJ) return {
			kind: "cancelled",
			message
		};
		if (error instanceof errors.jU) return {
			kind: "check",
			message,
			reason: error.reason,
			facts: error.facts
		};
		return {
			kind: error instanceof errors.Qd ? "command" : "internal",
			message
		};
	}
	async function runCli(args, parts) {
		let code = exit_codes.dc.internal;
		let program = createProgram({
			...parts,
			words: args,
			onEnd: (ended) => {
				code = ended;
			}
		});
		try {
			await program.parseAsync(args, { from: "user" });
			return code;
		} catch (error) {
			return reportError(error, parts.io, wantsJson(args));
		}
	}
	function wantsJson(args) {
		let end = args.indexOf("--");
		return args.slice(0, end === -1 ? void 0 : end).includes("--json");
	}
	let promises_namespaceObject = require("node:readline/promises");
	var error_code = __nccwpck_require__(6620);
	function openTerminal(redact) {
		let cancellation = new AbortController();
		let onSignal = (name) => {
			cancellation.signal.aborted && process.exit(exit_codes.dc.cancelled);
			process.stderr.write(`${name}: cleaning up; once more to stop at once\n`);
			cancellation.abort(new errors.cJ(`cancelled by ${name}`));
		};
		process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
		process.stdout.on("error", (error) => {
			process.exit((0, error_code.U)(error, "EPIPE") ? exit_codes.dc.good : exit_codes.dc.internal);
		});
		return {
			stdout: process.stdout,
			stderr: process.stderr,
			env: process.env,
			signal: cancellation.signal,
			redact,
			...process.stdin.isTTY ? { ask: (question) => ask(question, cancellation.signal) } : {}
		};
	}
	async function ask(question, signal) {
		let dialogue = (0, promises_namespaceObject.createInterface)({
			input: process.stdin,
			output: process.stderr
		});
		try {
			return await dialogue.question(question, { signal });
		} finally {
			dialogue.close();
		}
	}
	let redactor = createRedactor();
	let handlers = lazyHandlers(redactor);
	let io = openTerminal(redactor.redact);
	runCli(process.argv.slice(2), {
		handlers,
		io,
		version: version.R
	}).then((code) => process.stdout.write("", () => process.exit(code)));
	module.exports = __webpack_exports__;
})();
