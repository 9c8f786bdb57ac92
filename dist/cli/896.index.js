"use strict";
exports.id = 896;
exports.ids = [896];
exports.modules = {
	6279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ng: () => connect,
			Cm: () => quoteIdentifier,
			ce: () => quoteLiteral
		});
		var esm = __webpack_require__(3849);
		var pg_cursor_esm = __webpack_require__(5522);
		class LostConnection {
			#client;
			#error;
			#isEnded = !1;
			constructor(client) {
				this.#client = client;
				client.on("error", (error) => {
					this.#error = error;
				});
				client.once("end", () => {
					this.#isEnded = !0;
				});
			}
			check() {
				if (this.#error) throw this.#error;
			}
			unlessLost(work) {
				return new Promise((resolve, reject) => {
					let lose = () => reject(this.#error ?? Error("Connection terminated"));
					this.#isEnded && lose();
					this.#client.once("end", lose);
					work.then(resolve, reject).finally(() => this.#client.off("end", lose));
				});
			}
		}
		let SESSION_SETTINGS = {
			DateStyle: "ISO, MDY",
			IntervalStyle: "postgres",
			TimeZone: "UTC",
			extra_float_digits: "3",
			bytea_output: "hex",
			lc_monetary: "C",
			search_path: "pg_catalog",
			row_security: "off",
			quote_all_identifiers: "off",
			xmloption: "content",
			jit: "off",
			synchronize_seqscans: "off",
			statement_timeout: "0",
			idle_in_transaction_session_timeout: "0",
			max_parallel_workers_per_gather: "0",
			client_min_messages: "error"
		};
		let asText = { getTypeParser: () => (value) => value };
		async function connect(settings, signal) {
			signal?.throwIfAborted();
			let client = new esm.Ay.Client({
				host: settings.host,
				port: settings.port,
				database: settings.database,
				user: settings.user,
				password: settings.password,
				ssl: tlsOptions(settings.sslMode),
				application_name: settings.applicationName ?? "lastro",
				connectionTimeoutMillis: 15e3,
				keepAlive: !0,
				types: asText
			});
			let loss = new LostConnection(client);
			await client.connect();
			let destroy = () => void client.end().catch(() => void 0);
			signal?.addEventListener("abort", destroy, { once: !0 });
			let database = wrap(client, loss, () => signal?.removeEventListener("abort", destroy));
			await database.query(settingsStatement());
			return database;
		}
		function wrap(client, loss, detach) {
			let inTransaction = !1;
			return {
				get inTransaction() {
					return inTransaction;
				},
				get backendPid() {
					return Number(Reflect.get(client, "processID") ?? 0);
				},
				async query(sql, values) {
					loss.check();
					/^(COMMIT|ROLLBACK$)/.test(sql) && (inTransaction = !1);
					let result = await client.query({
						text: sql,
						values: [...values ?? []],
						rowMode: "array"
					});
					sql.startsWith("BEGIN") && (inTransaction = !0);
					return result.rows;
				},
				async script(sql) {
					loss.check();
					await client.query(sql);
				},
				async *stream(sql, values) {
					loss.check();
					let cursor = client.query(new pg_cursor_esm.A(sql, [...values ?? []], {
						rowMode: "array",
						types: asText
					}));
					try {
						for (;;) {
							let rows = await loss.unlessLost(cursor.read(250));
							if (rows.length === 0) return;
							yield* rows;
						}
					} finally {
						await loss.unlessLost(cursor.close()).catch(() => void 0);
					}
				},
				async close() {
					detach();
					await client.end();
				}
			};
		}
		function settingsStatement() {
			return `SELECT pg_catalog.set_config(s.name, w.value, false)
    FROM (VALUES ${Object.entries(SESSION_SETTINGS).map(([name, value]) => `(${quoteLiteral(name.toLowerCase())}, ${quoteLiteral(value)})`).join(", ")}) AS w(name, value) JOIN pg_catalog.pg_settings s ON lower(s.name) = w.name`;
		}
		function tlsOptions(mode) {
			if (mode === void 0 || mode === "disable" || mode === "prefer") return !1;
			return { rejectUnauthorized: mode !== "require" };
		}
		function quoteLiteral(text) {
			return esm.Ay.escapeLiteral(text);
		}
		function quoteIdentifier(name) {
			return esm.Ay.escapeIdentifier(name);
		}
	}),
	6896: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { measureDatabase: () => measureDatabase });
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		async function measureDatabase(source, world) {
			let common = {
				source: source.name,
				database: source.connection.database
			};
			let signal = AbortSignal.any([world.signal, AbortSignal.timeout(2e4)]);
			try {
				let database = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ng)(source.connection, signal);
				try {
					return {
						...common,
						...await askSizes(database)
					};
				} finally {
					await database.close();
				}
			} catch (error) {
				world.signal.throwIfAborted();
				let detail = world.redact(error instanceof Error ? error.message : String(error));
				return {
					...common,
					bytes: null,
					walBytes: null,
					obstacle: {
						reason: "server-unreachable",
						detail
					}
				};
			}
		}
		async function askSizes(database) {
			let [size] = await database.query("SELECT pg_database_size(current_database())::text");
			let [may] = await database.query("SELECT has_function_privilege('pg_catalog.pg_ls_waldir()', 'EXECUTE')::text");
			let [wal] = may?.[0] === "true" ? await database.query("SELECT coalesce(sum(size), 0)::text FROM pg_catalog.pg_ls_waldir()") : [];
			return {
				bytes: toNumber(size?.[0]),
				walBytes: toNumber(wal?.[0])
			};
		}
		function toNumber(cell) {
			return cell == null ? null : Number(cell);
		}
	})
};
