"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {
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
	2845: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => maskName,
			z: () => maskAlert
		});
		var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4091);
		function maskName(name, redact) {
			let masked = name.split("/").map((part) => {
				let masked = redact(part);
				return masked === part ? part : `${masked}~${markOf(part)}`;
			}).join("/");
			return redact(masked) === masked ? masked : `${redact(masked)}~${markOf(name)}`;
		}
		function markOf(text) {
			let sum = 2166136261;
			for (let byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 16777619) >>> 0;
			return Array.from({ length: 3 }, (_, at) => {
				let letter = Math.floor(sum / 26 ** at) % 26;
				return String.fromCharCode(97 + letter);
			}).join("");
		}
		function maskAlert(alert, redact) {
			let { key, subject, facts } = alert;
			let masked = maskName(subject, redact);
			let lead = key.endsWith(subject) ? key.slice(0, key.length - subject.length) : null;
			return {
				...alert,
				key: lead === null ? maskName(key, redact) : lead + masked,
				subject: masked,
				facts: {
					...(0, _report_redact_report_js__WEBPACK_IMPORTED_MODULE_0__.tN)(facts, redact),
					..."subject" in facts ? { subject: masked } : {}
				}
			};
		}
	}),
	5311: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => linesOf,
			O9: () => dockerEnvironment,
			ST: () => runDocker,
			ad: () => askDocker
		});
		let ENVIRONMENT = [
			"DOCKER_HOST",
			"DOCKER_CONTEXT",
			"DOCKER_CONFIG",
			"DOCKER_TLS_VERIFY",
			"DOCKER_CERT_PATH",
			"XDG_RUNTIME_DIR"
		];
		function dockerEnvironment(environment = process.env) {
			return Object.fromEntries(ENVIRONMENT.flatMap((name) => {
				let value = environment[name];
				return value === void 0 ? [] : [[name, value]];
			}));
		}
		async function runDocker({ args, timeoutSeconds = 30, signal }, world) {
			let { stdout, stderrTail } = await world.processes.run({
				file: "docker",
				args,
				env: dockerEnvironment(),
				timeoutSeconds,
				signal: signal ?? world.signal
			});
			return {
				stdout,
				stderr: stderrTail
			};
		}
		function askDocker(args, world) {
			return world.processes.ask({
				file: "docker",
				args,
				env: dockerEnvironment()
			});
		}
		function linesOf(output) {
			return output.split("\n").filter((line) => line.trim() !== "");
		}
	}),
	7488: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => MOST_AHEAD_MS,
			m: () => readBackupFiles
		});
		var _backups_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);
		var _backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4961);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		let MOST_AHEAD_MS = 36e5;
		function readBackupFiles(files, { timezone, now }) {
			let whole = files.filter(({ isFile, name }) => isFile && !name.endsWith(_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.c7));
			let dumps = whole.flatMap((file) => toDump(file, whole, timezone) ?? []);
			let isAhead = ({ takenAt }) => takenAt !== null && takenAt.getTime() > now.getTime() + MOST_AHEAD_MS;
			let counted = dumps.filter((dump) => dump.bytes > 0 && (dump.hasPassport || !dump.isOwn) && !isAhead(dump));
			let bySource = Map.groupBy(counted, ({ source }) => source);
			return {
				tiers: ["loose", ..._backups_names_js__WEBPACK_IMPORTED_MODULE_0__.iB].map((tier) => describeTier(tier, whole, counted)).filter(({ tier, backups, bytes }) => tier !== "loose" || backups + bytes > 0),
				sources: [...bySource].map(([source, own]) => describeSource(source, own)).sort((one, other) => one.source < other.source ? -1 : 1),
				withoutPassport: namesOf(dumps.filter(({ hasPassport }) => !hasPassport)),
				futureDated: namesOf(dumps.filter(isAhead))
			};
		}
		function namesOf(dumps) {
			return [...new Set(dumps.map(({ name }) => name))].slice(0, 100);
		}
		function toDump(file, files, timezone) {
			let ending = (0, _backups_names_js__WEBPACK_IMPORTED_MODULE_0__.TB)(file.name);
			let tier = tierOf(file);
			if (ending === null || tier === null) return null;
			let stem = file.name.slice(0, -ending.length);
			let own = (0, _backups_names_js__WEBPACK_IMPORTED_MODULE_0__.HE)(stem);
			let found = own === null ? (0, _backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__.po)(stem, timezone) : null;
			let takenAt = own === null ? found?.instant ?? null : (0, _backups_stamp_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(own.stamp, timezone);
			return {
				tier,
				name: file.name,
				source: own?.source ?? foreignSource(stem, found?.at),
				takenAt,
				day: own === null ? null : dayOf(own.stamp),
				bytes: file.bytes,
				isOwn: own !== null,
				hasPassport: files.some((other) => other.tier === file.tier && other.name === stem + _backups_names_js__WEBPACK_IMPORTED_MODULE_0__.pX)
			};
		}
		function tierOf({ tier }) {
			return tier === "." ? "loose" : _backups_names_js__WEBPACK_IMPORTED_MODULE_0__.iB.find((known) => known === tier) ?? null;
		}
		function foreignSource(stem, stampAt) {
			return stem.slice(0, stampAt).replace(/[-_.]+$/, "").replace(/[-_.]backup$/i, "") || stem;
		}
		function dayOf(stamp) {
			return `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
		}
		function describeTier(tier, files, dumps) {
			let own = dumps.filter((dump) => dump.tier === tier);
			let bytes = files.filter((file) => tierOf(file) === tier).reduce((total, file) => total + file.bytes, 0);
			return {
				tier,
				backups: own.length,
				bytes,
				newestAt: newest(own)
			};
		}
		function describeSource(source, dumps) {
			let sizes = new Map();
			for (let { takenAt, bytes } of dumps) takenAt !== null && sizes.set(takenAt.getTime(), {
				takenAt: takenAt.toISOString(),
				bytes
			});
			let inOrder = [...sizes].sort(([one], [other]) => one - other).map(([, size]) => size);
			return {
				source,
				backups: new Set(dumps.map(({ name }) => name)).size,
				newestAt: newest(dumps),
				dumps: inOrder.slice(-60),
				growthBytes: growthOf(inOrder.slice(-60)),
				gaps: gapsOf(dumps)
			};
		}
		function newest(dumps) {
			let times = dumps.flatMap(({ takenAt }) => takenAt === null ? [] : [takenAt.getTime()]);
			return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
		}
		function growthOf(dumps) {
			if (dumps.length < 3) return null;
			let sorted = dumps.slice(1).map(({ bytes }, index) => bytes - (dumps[index]?.bytes ?? 0)).sort((one, other) => one - other);
			let [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
			return Math.round((low + high) / 2);
		}
		function gapsOf(dumps) {
			let days = dumps.flatMap(({ tier, day }) => tier === "daily" && day !== null ? [day] : []).sort();
			let [first, last] = [days[0], days.at(-1)];
			if (first === void 0 || last === void 0) return [];
			let gaps = [];
			for (let time = Date.parse(first); time < Date.parse(last); time += 864e5) {
				let day = new Date(time).toISOString().slice(0, 10);
				days.includes(day) || gaps.push(day);
			}
			return gaps.slice(-100);
		}
	}),
	9574: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$M: () => backupsSeen,
			K3: () => partSizes,
			aW: () => historyMetrics,
			fW: () => placeName,
			oR: () => usageHistory
		});
		let USED = "used-bytes";
		let USABLE = "usable-bytes";
		let PART = "part-bytes";
		let BACKUPS = "backups-seen";
		function placeName(host, path) {
			return `${host}:${path}`;
		}
		function historyMetrics(measurements, sources) {
			return measurements.flatMap(({ host, filesystems, trees, directories }) => {
				let note = (figure, path, value) => ({
					id: `${figure}@${placeName(host, path)}`,
					value,
					unit: "bytes"
				});
				let full = filesystems.flatMap(({ mountPoint, bytes }) => {
					if (bytes === null) return [];
					let { used, available } = bytes;
					return [note(USED, mountPoint, used), note(USABLE, mountPoint, used + available)];
				});
				let sizes = [...trees, ...directories].flatMap(({ directory, allocatedBytes, parts }) => [note(PART, directory, allocatedBytes), ...parts.slice(0, 20).map((part) => note(PART, part.path, part.allocatedBytes))]);
				let counts = trees.filter(({ listed }) => listed).flatMap((tree) => sources.map((source) => {
					let value = tree.sources.find((one) => one.source === source)?.backups ?? 0;
					return {
						id: `${BACKUPS}@${placeName(host, `${tree.directory}/${source}`)}`,
						value,
						unit: "count"
					};
				}));
				return [
					...full,
					...sizes,
					...counts
				];
			});
		}
		function usageHistory(lines) {
			let history = new Map();
			for (let { procedure, time, metrics } of lines) {
				if (procedure !== "disk-check") continue;
				for (let [id, usedBytes] of Object.entries(metrics)) {
					let place = placeOf(id, USED);
					let usableBytes = place === null ? void 0 : metrics[`${USABLE}@${place}`];
					if (place === null || usableBytes === void 0) continue;
					let samples = history.get(place) ?? [];
					samples.push({
						at: time,
						usedBytes,
						usableBytes
					});
					history.set(place, samples);
				}
			}
			return history;
		}
		function backupsSeen({ metrics }, place) {
			return metrics[`${BACKUPS}@${place}`] ?? null;
		}
		function partSizes({ metrics }) {
			let sizes = new Map();
			for (let [id, bytes] of Object.entries(metrics)) {
				let place = placeOf(id, PART);
				place !== null && sizes.set(place, bytes);
			}
			return sizes;
		}
		function placeOf(id, figure) {
			return id.startsWith(`${figure}@`) ? id.slice(figure.length + 1) : null;
		}
	}),
	8242: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => LOCAL_HOST });
		let LOCAL_HOST = "local";
	}),
	79: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => readPrivateKey,
			l: () => tidyPrivateKey
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		function tidyPrivateKey(text) {
			return `${text.split(/\r?\n/).map((line) => line.trim()).join("\n").trim()}\n`;
		}
		async function readPrivateKey(access) {
			let { privateKey, privateKeyFile } = access;
			if (privateKey !== void 0) return tidyPrivateKey(privateKey);
			return tidyPrivateKey(privateKeyFile === void 0 ? "" : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(privateKeyFile, "utf8"));
		}
	}),
	516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => forecastDumpBytes,
			x: () => RESERVE_BYTES
		});
		let RESERVE_BYTES = 64 * 2 ** 20;
		function forecastDumpBytes({ databaseBytes, sizes: given }) {
			let sizes = given.filter((bytes) => bytes > 0);
			let [newest] = sizes;
			if (newest === void 0) return Math.ceil(databaseBytes * .6);
			let growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older);
			return Math.ceil(newest * Math.max(1, ...growth) * 1.1);
		}
	}),
	7757: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V8: () => WEEK,
			d_: () => DAY,
			hA: () => toSeries,
			vk: () => coverage
		});
		let DAY = 4;
		let WEEK = 28;
		function toSeries(samples, now) {
			let newest = samples.filter(({ at }) => Date.parse(at) <= now.getTime()).reduce((latest, one) => latest === null || one.at > latest.at ? one : latest, null);
			if (newest === null || newest.usableBytes <= 0) return {
				values: [],
				measured: []
			};
			let points = new Map();
			for (let { at, usedBytes } of samples) {
				let ago = Math.ceil((now.getTime() - Date.parse(at)) / 1e3 / 21600 - .5);
				if (ago < 0 || ago >= 168 || Number.isNaN(ago)) continue;
				let percent = usedBytes / newest.usableBytes * 100;
				points.set(ago, Math.max(points.get(ago) ?? percent, percent));
			}
			return fromPoints(points);
		}
		function fromPoints(points) {
			if (points.size === 0) return {
				values: [],
				measured: []
			};
			let values = [];
			let measured = [];
			for (let ago = Math.max(...points.keys()); ago >= 0; --ago) {
				let value = points.get(ago);
				measured.push(value !== void 0);
				values.push(value ?? values.at(-1) ?? 0);
			}
			return {
				values,
				measured
			};
		}
		function coverage({ measured }, days) {
			let covered = 0;
			for (let day = 0; day < days; day += 1) {
				let end = measured.length - day * 4;
				end > 0 && measured.slice(Math.max(0, end - 4), end).includes(!0) && (covered += 1);
			}
			return covered / days;
		}
	}),
	4439: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => describeHosts });
		var alerts_alert = __webpack_require__(6346);
		var disk_history = __webpack_require__(9574);
		var series = __webpack_require__(7757);
		function findGrowers({ host, trees, directories }, ledger, now) {
			let before = weekAgo(ledger, now);
			if (before === null) return [];
			let sizes = (0, disk_history.K3)(before);
			let days = Math.round(daysSince(before, now) * 10) / 10;
			return [...trees, ...directories].flatMap(({ parts }) => parts).flatMap(({ path, allocatedBytes: bytes }) => {
				let grownBytes = bytes - (sizes.get((0, disk_history.fW)(host, path)) ?? bytes);
				return grownBytes < 1e6 ? [] : [{
					path,
					bytes,
					grownBytes,
					days
				}];
			}).sort((a, b) => b.grownBytes - a.grownBytes).slice(0, 10);
		}
		function weekAgo(ledger, now) {
			let distance = (line) => Math.abs(daysSince(line, now) - 7);
			return ledger.filter((line) => line.procedure === "disk-check" && daysSince(line, now) >= 1).reduce((nearest, line) => nearest === null || distance(line) < distance(nearest) ? line : nearest, null);
		}
		function daysSince({ time }, now) {
			return (now.getTime() - Date.parse(time)) / 864e5;
		}
		let OF_FILESYSTEM = [
			"mount",
			"space",
			"inodes",
			"writable",
			"errors",
			"forecast"
		];
		let OF_TREE = [
			"tree",
			"tree-read",
			"passports",
			"next-backup"
		];
		function describeHosts(described) {
			return described.measurements.map((one) => describeHost(one, described));
		}
		function describeHost(measurement, described) {
			let { host, reached, filesystems, skipped, trees, docker, databases } = measurement;
			let records = [...described.book.values()].filter((one) => one.host === host);
			let levelOf = (subject, topics) => {
				let keys = topics.map((topic) => `${host}/${topic}:${described.nameOf(subject)}`);
				return (0, alerts_alert.cY)(records.filter(({ key }) => keys.includes(key)).map(({ level }) => level));
			};
			return {
				host,
				reached,
				level: (0, alerts_alert.cY)(records.map(({ level }) => level)),
				filesystems: filesystems.map((one) => {
					let level = levelOf(one.mountPoint, OF_FILESYSTEM);
					return describeFilesystem(one, {
						host,
						level,
						described
					});
				}),
				skipped: skipped.map(({ mountPoint, type, because }) => ({
					mountPoint,
					type,
					because
				})),
				trees: trees.map((one) => describeTree(one, filesystems, levelOf(one.directory, OF_TREE))),
				growers: findGrowers(measurement, described.ledger, described.now),
				docker: docker === null ? null : describeDocker(docker),
				databases: databases.map(({ source, bytes, walBytes }) => ({
					source,
					bytes,
					walBytes
				}))
			};
		}
		function describeFilesystem({ mountPoint, type, state, readOnly, bytes, percent, inodes }, about) {
			let { host, level, described } = about;
			let place = (0, disk_history.fW)(host, mountPoint);
			return {
				mountPoint,
				type,
				level,
				state,
				readOnly,
				bytes: bytes && {
					used: bytes.used,
					available: bytes.available,
					reserved: bytes.reserved
				},
				percent,
				inodesPercent: inodes?.percent ?? null,
				trend: trendOf(described.history.get(place) ?? [], described.now),
				forecast: described.forecasts.get(place) ?? null
			};
		}
		function trendOf(samples, now) {
			let { values } = (0, series.hA)(samples, now);
			let days = [];
			for (let end = values.length; end > 0 && days.length < 28; end -= series.d_) days.unshift(Math.round(Math.max(...values.slice(Math.max(0, end - series.d_), end)) * 10) / 10);
			return days;
		}
		function describeTree(tree, filesystems, level) {
			let { directory, listed, allocatedBytes, mountPoint, tiers, sources } = tree;
			let bytes = filesystems.find((one) => one.mountPoint === mountPoint)?.bytes ?? null;
			return {
				directory,
				level,
				listed,
				allocatedBytes,
				share: bytes === null || !listed ? null : allocatedBytes / Math.max(1, bytes.used + bytes.available),
				tiers: tiers.map((one) => ({ ...one })),
				sources: sources.map(({ source, backups, newestAt, growthBytes }) => ({
					source,
					backups,
					newestAt,
					growthBytes
				}))
			};
		}
		function describeDocker({ images, containers, volumes, buildCache }) {
			return Object.entries({
				images,
				containers,
				volumes,
				"build-cache": buildCache
			}).map(([part, use]) => ({
				part,
				...use
			}));
		}
	}),
	9638: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P7: () => couldSee,
			S4: () => judge,
			yT: () => namedAs
		});
		var disk_history = __webpack_require__(9574);
		var mount_table = __webpack_require__(7942);
		var forecast_series = __webpack_require__(7757);
		function slowRegime(values, full) {
			let today = dayEnding(values, 0);
			let yesterday = dayEnding(values, 1);
			let before = dayEnding(values, 2);
			let isNew = today > yesterday && yesterday > Math.max(before, peakBefore(values, 2 * forecast_series.d_));
			let isSurprise = surprise([
				today,
				dayEnding(values, 7),
				dayEnding(values, 14)
			]) >= 2;
			if (!isNew || !isSurprise) return null;
			return untilFull(full - today, [today - yesterday, yesterday - before], 1);
		}
		function fastRegime({ values, measured }, full) {
			let recent = values.slice(-4);
			let steps = recent.slice(1).map((value, i) => value - (recent[i] ?? value));
			let now = recent.at(-1) ?? 0;
			if (!measured.slice(-4).every(Boolean)) return null;
			let isNew = steps.every((step) => step > 0) && now > peakBefore(values, 3);
			let weeks = [
				now,
				values.at(-1 - forecast_series.V8) ?? now,
				values.at(-1 - 2 * forecast_series.V8) ?? now
			];
			if (!isNew || surprise(weeks) < 2) return null;
			return untilFull(full - now, steps, 1 / forecast_series.d_);
		}
		function surprise([now, weekAgo, twoWeeksAgo]) {
			return now - weekAgo - Math.max(0, weekAgo - twoWeeksAgo);
		}
		function untilFull(room, steps, daysPerStep) {
			let days = (step) => Math.max(0, room / step * daysPerStep);
			return {
				earliestDays: days(Math.max(...steps)),
				latestDays: days(Math.min(...steps))
			};
		}
		function dayEnding(values, daysAgo) {
			let end = values.length - daysAgo * forecast_series.d_;
			return Math.max(...values.slice(end - forecast_series.d_, end));
		}
		function peakBefore(values, pointsAgo) {
			let end = values.length - pointsAgo;
			return Math.max(...values.slice(Math.max(0, end - 4 * forecast_series.V8), end));
		}
		function quantile(values, share) {
			let sorted = [...values].sort((a, b) => a - b);
			let place = (sorted.length - 1) * share;
			let low = sorted[Math.floor(place)] ?? NaN;
			return low + ((sorted[Math.ceil(place)] ?? NaN) - low) * (place - Math.floor(place));
		}
		function median(values) {
			return quantile(values, .5);
		}
		function theilSen(values) {
			let slopes = [];
			for (let [i, from] of values.entries()) for (let [j, to] of values.slice(i + 1).entries()) slopes.push((to - from) / (j + 1));
			return {
				slope: median(slopes),
				low: quantile(slopes, .25),
				high: quantile(slopes, .75)
			};
		}
		let LEAST_COVERAGE = .7;
		function forecastFill(series, full = 95) {
			let { values } = series;
			if (values.at(-1) === void 0 || !carriesForecast(series)) return null;
			if (values.length < 2 * forecast_series.V8) return fromTrend(values, full);
			return [
				(0, forecast_series.vk)(series, 14) >= LEAST_COVERAGE ? fromWeeks(values, full) : null,
				fromRegime("regime", slowRegime(values, full)),
				fromRegime("runaway", fastRegime(series, full))
			].filter((one) => one !== null).sort((a, b) => a.days - b.days)[0] ?? null;
		}
		function carriesForecast(series) {
			return series.values.length >= 8 * forecast_series.d_ && (0, forecast_series.vk)(series, 8) >= LEAST_COVERAGE;
		}
		function fromWeeks(values, full) {
			let growth = values.slice(-forecast_series.V8).map((value, i) => value - (values.at(i - 2 * forecast_series.V8) ?? value));
			let [slow, quick] = [quantile(growth, .25), quantile(growth, .75)];
			let ceiling = full - Math.min(1, quick - slow);
			let days = fill_forecast_untilFull(values, slow > 0 ? median(growth) : Math.min(0, median(growth)), ceiling);
			if (days === null) return null;
			let earliestDays = fill_forecast_untilFull(values, quick, ceiling) ?? days;
			let latestDays = fill_forecast_untilFull(values, slow, full);
			return {
				days,
				earliestDays,
				latestDays,
				from: "weekly",
				confidence: sureness(values, {
					days,
					earliestDays,
					latestDays
				})
			};
		}
		function fill_forecast_untilFull(values, growth, full) {
			for (let ahead = 0; ahead <= 90 * forecast_series.d_; ahead += 1) {
				let weeks = Math.ceil(ahead / forecast_series.V8);
				if ((values.at(ahead - weeks * forecast_series.V8 - 1) ?? 0) + weeks * growth >= full) return ahead / forecast_series.d_;
			}
			return null;
		}
		function sureness(values, { days, earliestDays, latestDays }) {
			let spread = ((latestDays ?? 90) - earliestDays) / Math.max(days, 1);
			if (spread <= .5 && values.length >= 4 * forecast_series.V8) return "high";
			return spread <= 1.5 ? "medium" : "low";
		}
		function fromTrend(values, full) {
			let highest = [];
			for (let end = values.length; end >= forecast_series.d_; end -= forecast_series.d_) highest.unshift(Math.max(...values.slice(end - forecast_series.d_, end)));
			let { slope, low, high } = theilSen(highest);
			let days = (full - (highest.at(-1) ?? full)) / slope;
			if (low <= 0 || days > 90) return null;
			let latest = slope / low * days;
			return {
				days: Math.max(0, days),
				earliestDays: Math.max(0, slope / high * days),
				latestDays: latest > 90 ? null : Math.max(0, latest),
				from: "trend",
				confidence: "low"
			};
		}
		function fromRegime(from, change) {
			if (change === null || change.latestDays > 90) return null;
			return {
				days: change.latestDays,
				...change,
				from,
				confidence: "low"
			};
		}
		function fillSignal(forecast, horizonDays) {
			let isUrgent = forecast !== null && forecast.from === "runaway" && forecast.days < 2;
			let runs = forecast?.from === "runaway" ? 2 : 1;
			return {
				level: levelOf(forecast, horizonDays, 1),
				holds: levelOf(forecast, horizonDays, 1.5),
				raiseAfterSeconds: isUrgent ? 0 : (runs - 1) * 21600 + 18e3,
				easeAfterSeconds: 61200
			};
		}
		function levelOf(forecast, horizonDays, stretch) {
			if (forecast === null || forecast.days > horizonDays * stretch) return "ok";
			return forecast.days <= 1 * stretch ? "critical" : "warning";
		}
		var observed = __webpack_require__(2924);
		let DAY_SECONDS = 86400;
		function judgeFill({ host, mountPoint, now }, forecast, { fillsWithinSeconds }) {
			let horizon = fillsWithinSeconds / DAY_SECONDS;
			return (0, observed.lB)({
				topic: "forecast",
				host,
				subject: mountPoint,
				...fillSignal(forecast, horizon),
				reason: "fills-soon",
				facts: {
					horizon: fillsWithinSeconds,
					...forecast !== null && fillFacts(forecast, now)
				}
			});
		}
		function fillFacts({ days, earliestDays, latestDays, confidence }, now) {
			return {
				seconds: days * DAY_SECONDS,
				earliest: earliestDays * DAY_SECONDS,
				...latestDays === null ? {} : { latest: latestDays * DAY_SECONDS },
				fullAt: new Date(now.getTime() + days * DAY_SECONDS * 1e3).toISOString(),
				confidence
			};
		}
		function judgeGaps({ host, trees }, { sources, now }, { overdue }) {
			if (overdue.backupSeconds >= 172800) return [];
			return trees.filter(({ listed }) => listed).flatMap((tree) => gapsIn(tree, sources, now).map((one) => observeGap(host, one)));
		}
		function gapsIn(tree, sources, now) {
			return tree.sources.filter(({ source }) => sources.includes(source)).map(({ source, gaps }) => ({
				subject: `${tree.directory}/${source}`,
				days: gaps.filter((day) => now.getTime() - Date.parse(day) <= 6912e5)
			}));
		}
		function observeGap(host, { subject, days }) {
			return (0, observed.lB)({
				topic: "tree",
				aspect: "gaps",
				host,
				subject,
				level: days.length > 0 ? "warning" : "ok",
				reason: "backup-gap",
				facts: {
					count: days.length,
					day: days.at(-1) ?? "",
					days: days.join(", ")
				},
				easeAfterSeconds: 0
			});
		}
		function judgeHost(measurement, sources) {
			let { host, reached, obstacle, filesystems } = measurement;
			let isSeen = reached && filesystems.length > 0;
			let reach = (0, observed.lB)({
				topic: "host",
				host,
				subject: "",
				level: isSeen ? "ok" : "unknown",
				reason: obstacle?.reason ?? (reached ? "host-answer-unreadable" : "host-unreachable"),
				facts: { detail: obstacle?.detail ?? (isSeen ? "" : "no file system to measure") }
			});
			if (!reached) return [reach];
			return [
				reach,
				...judgeClock(measurement),
				...measurement.trees.flatMap((tree) => judgeTree(host, tree, sources)),
				...measurement.directories.map((one) => judgeWalk({
					topic: "directory",
					host
				}, one)),
				...judgeDocker(measurement),
				...judgeDatabases(measurement)
			];
		}
		function judgeClock({ host, clockSkewSeconds: skew }) {
			if (skew === null) return [];
			let isOff = Math.abs(skew) > 30;
			return [(0, observed.lB)({
				topic: "clock",
				host,
				subject: "",
				level: isOff ? "warning" : "ok",
				reason: "clock-skew",
				facts: {
					skew,
					limit: 30
				}
			})];
		}
		function judgeTree(host, tree, sources) {
			if (!tree.listed) return [judgeWalk({
				topic: "tree",
				host
			}, tree, !1)];
			let about = {
				topic: "tree",
				host,
				subject: tree.directory
			};
			let isLost = tree.mount === "lost";
			let place = (0, observed.lB)({
				...about,
				level: !tree.exists || isLost ? "critical" : "ok",
				reason: tree.exists ? "backups-mount-lost" : "backups-missing",
				facts: { mountPoint: tree.mountPoint ?? "" }
			});
			if (!tree.exists) return [place];
			return [
				place,
				judgeWalk({
					topic: "tree",
					host
				}, tree),
				judgePassports(host, tree, sources),
				judgeFuture(host, tree)
			];
		}
		function judgeWalk(about, { directory, obstacle, unreadable }, isListed = !0) {
			let isPartial = !isListed || obstacle !== void 0 || unreadable.length > 0;
			return (0, observed.lB)({
				...about,
				aspect: "tree-read",
				subject: directory,
				level: isPartial ? "unknown" : "ok",
				reason: obstacle?.reason ?? "directory-unreadable",
				facts: { detail: obstacle?.detail ?? unreadable[0] ?? (isListed ? "" : directory) }
			});
		}
		function judgePassports(host, { directory, withoutPassport }, sources) {
			let own = withoutPassport.filter((name) => sources.some((source) => name.startsWith(`${source}_backup_`)));
			return (0, observed.lB)({
				topic: "tree",
				aspect: "passports",
				host,
				subject: directory,
				level: own.length > 0 ? "warning" : "ok",
				reason: "passports-missing",
				facts: {
					count: own.length,
					name: own[0] ?? ""
				}
			});
		}
		function judgeFuture(host, { directory, futureDated }) {
			return (0, observed.lB)({
				topic: "tree",
				aspect: "future",
				host,
				subject: directory,
				level: futureDated.length > 0 ? "warning" : "ok",
				reason: "future-dated-backup",
				facts: {
					count: futureDated.length,
					name: futureDated[0] ?? ""
				},
				easeAfterSeconds: 0
			});
		}
		function judgeDocker({ host, docker }) {
			if (docker === null) return [];
			return [(0, observed.lB)({
				topic: "docker",
				host,
				subject: "docker",
				level: docker.obstacle === void 0 ? "ok" : "unknown",
				reason: docker.obstacle?.reason ?? "docker-unreachable",
				facts: { detail: docker.obstacle?.detail ?? "" }
			})];
		}
		function judgeDatabases({ host, databases }) {
			return databases.map(({ source, bytes, obstacle }) => (0, observed.lB)({
				topic: "databases",
				host,
				subject: source,
				level: bytes === null ? "unknown" : "ok",
				reason: obstacle?.reason ?? "server-unreachable",
				facts: { detail: obstacle?.detail ?? "" }
			}));
		}
		function judgeMount(host, filesystem, disk) {
			let { mountPoint, state } = filesystem;
			let about = {
				host,
				subject: mountPoint
			};
			let mount = (0, observed.lB)({
				topic: "mount",
				...about,
				...presence(filesystem)
			});
			if (state !== "measured") return [mount];
			return [
				mount,
				(0, observed.lB)({
					topic: "writable",
					...about,
					...writability(filesystem, disk)
				}),
				(0, observed.lB)({
					topic: "writable",
					aspect: "errors",
					...about,
					...errorCount(filesystem)
				})
			];
		}
		function presence({ state, obstacle }) {
			let facts = { detail: obstacle?.detail ?? "" };
			if (state === "measured") return {
				level: "ok",
				reason: "mount-missing"
			};
			if (state === "missing") return {
				level: "critical",
				reason: "mount-missing",
				facts
			};
			return {
				level: "unknown",
				reason: obstacle?.reason ?? `filesystem-${state}`,
				facts
			};
		}
		function writability({ mountPoint, readOnly }, disk) {
			if (readOnly === "emergency") return {
				level: "emergency",
				reason: "stopped-writing"
			};
			return {
				level: readOnly !== "superblock" || disk.mayBeReadOnly.includes(mountPoint) ? "ok" : "critical",
				reason: "read-only"
			};
		}
		function errorCount({ errors }) {
			let count = errors ?? 0;
			return {
				level: count > 0 ? "warning" : "ok",
				reason: "filesystem-errors",
				facts: { errors: count }
			};
		}
		var next_dump = __webpack_require__(516);
		function judgeNextBackup(measurement, now) {
			return measurement.trees.filter(({ exists, listed }) => exists && listed).flatMap((tree) => judge_next_backup_judgeTree(measurement, tree, now) ?? []);
		}
		function judge_next_backup_judgeTree({ host, filesystems, databases }, tree, now) {
			let sources = tree.sources.filter(({ newestAt }) => isAlive(newestAt, now));
			if (sources.length === 0) return null;
			let bytes = filesystemOf(tree, filesystems)?.bytes ?? null;
			if (bytes === null) return unanswered(host, tree);
			let needed = sources.map(({ source, dumps }) => {
				let databaseBytes = databases.find((one) => one.source === source)?.bytes ?? 0;
				return (0, next_dump.$)({
					databaseBytes,
					sizes: dumps.map((dump) => dump.bytes).reverse()
				});
			}).reduce((sum, one) => sum + one, 0) + next_dump.x;
			let fits = bytes.available >= needed;
			return (0, observed.lB)({
				topic: "next-backup",
				host,
				subject: tree.directory,
				level: fits ? "ok" : "critical",
				reason: "next-backup-does-not-fit",
				facts: {
					needed,
					free: bytes.available
				}
			});
		}
		function filesystemOf({ mountPoint }, filesystems) {
			return filesystems.find((one) => mountPoint !== null && (one.mountPoint === mountPoint || one.aliases.includes(mountPoint)));
		}
		function unanswered(host, { directory, mountPoint }) {
			return (0, observed.lB)({
				topic: "next-backup",
				host,
				subject: directory,
				level: "unknown",
				reason: "next-backup-unjudged",
				facts: { mountPoint: mountPoint ?? "" }
			});
		}
		function isAlive(newestAt, now) {
			return newestAt !== null && now.getTime() - Date.parse(newestAt) <= 6912e5;
		}
		var backup_files = __webpack_require__(7488);
		var measurement = __webpack_require__(8242);
		let COPY_SECONDS = 18e4;
		function judgeOverdue(given, { overdue }) {
			let traces = {
				...given,
				ledger: given.ledger.filter(({ time }) => !isAhead(time, given.now))
			};
			return [
				...traces.measurements.flatMap((one) => judgeTrees(one, traces, overdue)),
				...judgeRuns(traces, {
					procedure: "offsite-sync",
					good: "synced"
				}, overdue.syncSeconds),
				...judgeRuns(traces, {
					procedure: "restore-drill",
					good: "restorable"
				}, overdue.drillSeconds)
			];
		}
		function isAhead(time, now) {
			return Date.parse(time) > now.getTime() + backup_files.J;
		}
		function judgeTrees({ host, trees }, { sources, ledger, now }, { backupSeconds, syncSeconds = COPY_SECONDS }) {
			let limit = host === measurement.L ? backupSeconds : Math.max(syncSeconds, backupSeconds);
			return trees.filter(({ exists, listed }) => exists && listed).flatMap((tree) => sources.map((source) => {
				let newest = tree.sources.find((one) => one.source === source)?.newestAt ?? null;
				let subject = `${tree.directory}/${source}`;
				let isGone = newest === null && wasThere({
					host,
					place: (0, disk_history.fW)(host, subject),
					source,
					limit,
					now
				}, ledger);
				return judgeAge({
					host,
					subject,
					name: "backup",
					at: newest,
					limit,
					now,
					isGone
				});
			}));
		}
		function wasThere({ host, place, source, limit, now }, ledger) {
			return ledger.some((line) => {
				if (line.procedure === "backup") return host === measurement.L && line.verdict === "complete" && isAbout(line, source);
				let seen = (0, disk_history.$M)(line, place);
				return seen !== null && (seen > 0 || secondsSince(line.time, now) > 2 * limit);
			});
		}
		function isAbout({ subject }, source) {
			return subject === void 0 || subject === source;
		}
		function secondsSince(instant, now) {
			return (now.getTime() - Date.parse(instant)) / 1e3;
		}
		function judgeRuns({ ledger, sources, now }, { procedure, good }, configured) {
			let runs = ledger.filter((line) => line.procedure === procedure);
			if (configured === void 0 && runs.length === 0) return [];
			let limit = configured ?? (procedure === "restore-drill" ? 691200 : COPY_SECONDS);
			let judgeLast = (subject, own) => {
				let at = own.findLast(({ verdict }) => verdict === good)?.time ?? null;
				return judgeAge({
					host: measurement.L,
					subject,
					name: procedure,
					at,
					limit,
					now
				});
			};
			if (!(sources.length > 1 && runs.some(({ subject }) => subject !== void 0))) return [judgeLast(procedure, runs)];
			return sources.filter((source) => configured !== void 0 || runs.some(({ subject }) => subject === source)).map((source) => judgeLast(`${procedure}/${source}`, runs.filter((line) => isAbout(line, source))));
		}
		function judgeAge({ host, subject, name, at, limit, now, isGone = !1 }) {
			let seconds = at === null ? null : secondsSince(at, now);
			let isLate = seconds === null || seconds > limit;
			let isVeryLate = isGone || seconds !== null && seconds > 2 * limit;
			return (0, observed.lB)({
				topic: "overdue",
				aspect: `overdue-${name}`,
				host,
				subject,
				level: isVeryLate ? "critical" : isLate ? "warning" : "ok",
				reason: `${name}-overdue`,
				facts: {
					limit,
					...seconds === null ? {} : { age: Math.round(seconds) }
				},
				easeAfterSeconds: 0
			});
		}
		let LEVELS = [
			"emergency",
			"critical",
			"warning"
		];
		function judgeSpace(host, filesystem, disk) {
			let { bytes } = filesystem;
			if (bytes === null || bytes.used + bytes.available <= 0) return [];
			return [judgeBytes(host, {
				...filesystem,
				bytes
			}, disk), ...judgeInodes(host, filesystem, disk)];
		}
		function judgeBytes(host, { mountPoint, bytes, percent }, disk) {
			let limits = limitsOf(mountPoint, disk);
			let usable = bytes.used + bytes.available;
			let shown = percent ?? Math.ceil(bytes.used / usable * 100);
			let reached = ({ kind, value }, margin) => {
				if (kind === "free") return bytes.available <= value + freeMargin({
					value,
					usable,
					margin
				});
				return margin === 0 ? shown >= value : bytes.used / usable * 100 > value - margin;
			};
			let level = judge_space_levelOf(limits, reached, 0);
			let holds = judge_space_levelOf(limits, reached, disk.clearMargin);
			let facts = {
				percent: shown / 100,
				free: bytes.available,
				size: usable
			};
			return (0, observed.lB)({
				topic: "space",
				host,
				subject: mountPoint,
				level,
				holds,
				reason: "space-low",
				facts: {
					...facts,
					...limitFacts(limits, holds)
				}
			});
		}
		function freeMargin({ value, usable, margin }) {
			return Math.min(usable, 5 * value) * margin / 100;
		}
		function judgeInodes(host, { mountPoint, inodes }, disk) {
			if (inodes === null || inodes.total <= 0) return [];
			let { percent, used, total, free } = inodes;
			let reached = ({ value }, margin) => margin === 0 ? percent >= value : used / total * 100 > value - margin;
			let holds = judge_space_levelOf(disk.inodes, reached, disk.clearMargin);
			return [(0, observed.lB)({
				topic: "inodes",
				host,
				subject: mountPoint,
				level: judge_space_levelOf(disk.inodes, reached, 0),
				holds,
				reason: "inodes-low",
				facts: {
					percent: percent / 100,
					freeInodes: free,
					...limitFacts(disk.inodes, holds)
				}
			})];
		}
		function limitsOf(mountPoint, { thresholds, paths }) {
			let own = Object.hasOwn(paths, mountPoint) ? paths[mountPoint] : void 0;
			return {
				warning: own?.warning ?? thresholds.warning,
				critical: own?.critical ?? thresholds.critical,
				emergency: own?.emergency ?? thresholds.emergency
			};
		}
		function judge_space_levelOf(limits, reached, margin) {
			return LEVELS.find((level) => reached(limits[level], margin)) ?? "ok";
		}
		function limitFacts(limits, holds) {
			let { kind, value } = limits[LEVELS.find((one) => one === holds) ?? "warning"];
			return kind === "used" ? { limitPercent: value / 100 } : { limitFree: value };
		}
		function judgeWriting(trials) {
			return trials.map(({ directory, outcome, detail }) => (0, observed.lB)({
				topic: "writable",
				aspect: "write-trial",
				host: measurement.L,
				subject: directory,
				level: outcome === "written" ? "ok" : outcome === "refused" ? "critical" : "unknown",
				reason: "write-refused",
				facts: { detail }
			}));
		}
		function judge(evidence, disk) {
			let forecasts = new Map();
			let observed = evidence.measurements.flatMap((measurement) => {
				let { host, filesystems } = measurement;
				return [
					...judgeHost(measurement, evidence.sources),
					...filesystems.flatMap((filesystem) => {
						let forecast = forecastOf(host, filesystem, evidence);
						forecast !== null && forecasts.set((0, disk_history.fW)(host, filesystem.mountPoint), forecast);
						return [
							...judgeMount(host, filesystem, disk),
							...judgeSpace(host, filesystem, disk),
							...judgeTrend({
								host,
								filesystem,
								forecast
							}, evidence, disk)
						];
					}),
					...judgeNextBackup(measurement, evidence.now),
					...judgeGaps(measurement, evidence, disk)
				];
			});
			let others = [...judgeWriting(evidence.trials), ...judgeOverdue(evidence, disk)];
			return {
				observed: [...observed, ...others],
				forecasts
			};
		}
		function forecastOf(host, filesystem, { history, now }) {
			let { bytes, mountPoint, readOnly } = filesystem;
			if (bytes === null || readOnly !== "no") return null;
			return forecastFill(seriesOf(host, {
				mountPoint,
				bytes
			}, {
				history,
				now
			}));
		}
		function isForecastKnown(host, { bytes, mountPoint, readOnly }, evidence) {
			if (bytes === null) return !1;
			return readOnly !== "no" || carriesForecast(seriesOf(host, {
				mountPoint,
				bytes
			}, evidence));
		}
		function seriesOf(host, { mountPoint, bytes }, { history, now }) {
			return (0, forecast_series.hA)([...samplesOf(host, mountPoint, history), sampleNow(bytes, now)], now);
		}
		function sampleNow({ used, available }, now) {
			return {
				at: now.toISOString(),
				usedBytes: used,
				usableBytes: used + available
			};
		}
		function samplesOf(host, mountPoint, history) {
			return history.get((0, disk_history.fW)(host, mountPoint)) ?? [];
		}
		function judgeTrend(about, evidence, disk) {
			let { host, filesystem, forecast } = about;
			if (!isForecastKnown(host, filesystem, evidence)) return [];
			return [judgeFill({
				host,
				mountPoint: filesystem.mountPoint,
				now: evidence.now
			}, forecast, disk)];
		}
		let OF_TREE = [
			"tree",
			"passports",
			"future",
			"gaps",
			"next-backup",
			"overdue-backup"
		];
		function isOfTree(key, host) {
			return OF_TREE.some((aspect) => key.startsWith(`${host}/${aspect}:`));
		}
		function isSeen({ listed, exists, mount }) {
			return listed && exists && mount === "fine";
		}
		function namedAs(measurements, nameOf) {
			return measurements.map((one) => ({
				...one,
				filesystems: one.filesystems.map((each) => ({
					...each,
					mountPoint: nameOf(each.mountPoint)
				})),
				trees: one.trees.map((tree) => ({
					...tree,
					directory: nameOf(tree.directory)
				}))
			}));
		}
		function couldSee({ host, subject, key }, measurements, onlyHost) {
			let measurement = measurements.find((one) => one.host === host);
			if (measurement === void 0) return onlyHost === void 0;
			let isUnmeasured = measurement.filesystems.some(({ mountPoint, state }) => mountPoint === subject && state !== "measured");
			let isUnlisted = measurement.trees.some((tree) => !isSeen(tree) && (0, mount_table.UO)(subject, tree.directory) && isOfTree(key, host));
			let hasNoHistory = key === `${host}/forecast:${subject}` && measurement.filesystems.some(({ mountPoint }) => mountPoint === subject);
			return measurement.reached && measurement.filesystems.length > 0 && !isUnmeasured && !isUnlisted && !hasNoHistory;
		}
	}),
	2924: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rs: () => maskObserved,
			lB: () => observe,
			zd: () => atOnce
		});
		var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6346);
		var _alerts_mask_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2845);
		let TWO_RUNS_SECONDS = 18e3;
		function observe(statement) {
			let { topic, aspect, host, subject, level, reason } = statement;
			let { facts, holds = level } = statement;
			let { raiseAfterSeconds = level === "unknown" ? TWO_RUNS_SECONDS : 0 } = statement;
			return {
				topic,
				observation: {
					alert: {
						key: `${host}/${aspect ?? topic}${subject === "" ? "" : `:${subject}`}`,
						host,
						subject,
						level,
						reason,
						facts: {
							host,
							subject,
							...facts
						}
					},
					holds: (0, _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__.t9)(holds, level) < 0 ? level : holds,
					raiseAfterSeconds,
					easeAfterSeconds: statement.easeAfterSeconds ?? TWO_RUNS_SECONDS
				}
			};
		}
		function maskObserved({ topic, observation }, redact) {
			return {
				topic,
				observation: {
					...observation,
					alert: (0, _alerts_mask_alert_js__WEBPACK_IMPORTED_MODULE_1__.z)(observation.alert, redact)
				}
			};
		}
		function atOnce({ topic, observation }) {
			return observation.alert.level === "unknown" ? {
				topic,
				observation: {
					...observation,
					raiseAfterSeconds: 0
				}
			} : {
				topic,
				observation
			};
		}
	}),
	5625: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => measureSystem });
		var picomatch = __webpack_require__(4006);
		var picomatch_default = __webpack_require__.n(picomatch);
		var docker = __webpack_require__(5311);
		var errors = __webpack_require__(6595);
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var names = __webpack_require__(5614);
		var shell_word = __webpack_require__(6835);
		var mount_kinds = __webpack_require__(657);
		function largestParts(parts) {
			return [...parts].sort((one, other) => other.allocatedBytes - one.allocatedBytes || (one.path < other.path ? -1 : 1)).slice(0, 50);
		}
		let MOST_FILES = 5e3;
		let LISTINGS = `is_gnu() { stat --printf 1 / >/dev/null 2>&1; }

list() (
  number=$1 tier=$3
  if ! cd "$2/$3" 2>/dev/null || ! [ -r . ]; then
    [ "$tier" != . ] && [ ! -e "$2/$3" ] || echo "l$number !"
    exit 0
  fi
  set +f
  set -- *
  [ -e "$1" ] || [ -h "$1" ] || exit 0
  [ $# -le ${MOST_FILES} ] || shift $(($# - ${MOST_FILES}))
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit stat --printf "l$number $tier %s %f %n\\0" -- "$@" | tr '\\n\\000' '?\\n'
    exit
  fi
  case $* in
    *"$nl"*)
      for name in "$@"; do
        shift
        case $name in *"$nl"*) ;; *) set -- "$@" "$name" ;; esac
      done
      ;;
  esac
  [ $# -eq 0 ] || timeout -s KILL $limit stat -c "l$number $tier %s %f %n" -- "$@"
)

count() {
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit du -a -x -B1 -d1 -0 . || printf '99999999999999999\\t!%s\\0' $?
    return
  fi
  set +f
  set -- * .*
  case $* in *"$nl"*) set -- -s ;; *) set -- -a -d 1 ;; esac
  set -f
  timeout -s KILL $limit du "$@" -x -k . || printf '99999999999999\\t!%s\\n' $?
}

size() (
  cd "$2" || { echo "s$1 0 !1"; exit; }
  if [ -n "$gnu" ]; then count | tr '\\n\\000' '?\\n'; else count; fi |
    sort -rn | head -n 52 | while read -r line; do
    [ -n "$gnu" ] || line=$((\${line%%"$tab"*} * 1024))$tab\${line#*"$tab"}
    printf 's%s %s\\n' "$1" "$line"
  done
)

ask_docker() {
  command -v docker >/dev/null || { echo 'k -'; return; }
  answer=$(timeout -s KILL $limit docker system df --format '{{.Type}}/{{.TotalCount}}/{{.Size}}/{{.Reclaimable}}' 2>&1) ||
    answer="!$answer"
  IFS=$nl
  printf 'k %s\\n' $answer
  IFS=" $nl"
}
`;
		let ANSWER_MARK = "lastro-disk@1";
		function hostScript(question) {
			let { trees, directories, mountSeconds } = question;
			let all = [...trees, ...directories];
			let hasRest = all.length > 0 || question.docker;
			return `lastro_disk() {
LC_ALL=C; export LC_ALL
set -f
nl='
'
echo
echo "${ANSWER_MARK} ${question.clock ? "$(date +%s.%N)" : "0"}"
table=$(cat /proc/self/mountinfo)
IFS=$nl
set -- $table
rows=$#
printf 'i %s\\n' "$@"
[ -r /etc/fstab ] && while read -r line || [ -n "$line" ]; do
  [ -z "$line" ] || printf 't %s\\n' "$line"
done </etc/fstab
IFS=" $nl"
count_errors
from=0 first=
while :; do
  part=$(guard ${mountSeconds} ask_mounts)
  first=$first$nl$part
  from=$((from + 300))
  [ $from -lt $rows ] && [ $from -lt 3000 ] || break
done
printf '%s\\n' "$first"
${hasRest ? `guard ${restSeconds(question)} ask_rest` : "echo done"}
echo "${ANSWER_MARK} end"
}

guard() {
  (
    n=0 pids=
    sleep "\$1" &
    timer=\$!
    "\$2"
    echo "t \$timer"
    echo "= \$n"
    wait \$timer && { echo x; kill -9 \$pids; }
  ) 2>/dev/null | {
    want=-1 got=0 timer=
    while read -r line; do
      case \$line in
        't '*) timer=\${line#t } ;;
        x) break ;;
        '= '*) want=\${line#= } ;;
        +*) got=\$((got + 1)); printf '%s\\n' "\${line#+}" ;;
        *) printf '%s\\n' "\$line" ;;
      esac
      [ \$got -ne \$want ] || { kill \$timer; break; }
    done
  } 2>/dev/null
}

job() {
  n=\$((n + 1))
  "\$@" &
  pids="\$pids \$!"
}

ask_directory() {
  answer=\$(timeout -s KILL \$limit realpath "\$2")
  case \$?,\$answer in
    124,* | 137,*) return ;;
    0,*"\$nl"* | [!0]*) answer=! ;;
    *)
      timeout -s KILL \$limit stat -f -c . -- "\$2" >/dev/null
      code=\$?
      [ \$code -lt 124 ] || return
      [ \$code -eq 0 ] || answer=!
      ;;
  esac
  printf '+%s %s\\n' "\$1" "\$answer"
}

ask_one() {
  name=\$1
  shift
  answer=\$(timeout -s KILL \$limit "\$@")
  case \$?,\$answer in
    124,* | 137,*) ;;
    0,*"\$nl"* | [!0]*) echo "+\$name !" ;;
    *) printf '+%s %s\\n' "\$name" "\$answer" ;;
  esac
}

plain() {
  left=\$1 text=
  while :; do
    case \$left in
      *%*) text=\$text\${left%%\\%*}%%; left=\${left#*%} ;;
      *) break ;;
    esac
  done
  printf "\$text\$left"
}

count_errors() {
  set +f
  for file in /sys/fs/ext4/*/errors_count; do
    name=\${file%/*} name=\${name##*/}
    [ -r "\$file" ] && read -r count <"\$file" && read -r device <"/sys/class/block/\$name/dev" &&
      echo "e \$device \$count"
  done 2>/dev/null
  set -f
}

${askMounts(all, question)}
ask_rest() {
  n=1
  limit=${restSeconds(question)}
  gnu=
  tab=$(printf '\\t')
  ! is_gnu || gnu=1
  {
${all.map((directory, index) => restOf(index, directory, question)).join("\n")}
${question.docker ? "    ask_docker" : ""}
    echo '+done'
  } &
  pids=$!
}

${LISTINGS}
lastro_disk </dev/null
`;
		}
		function askMounts(directories, { mountSeconds, wanted }) {
			return `ask_mounts() {
  limit=${mountSeconds}
  [ $from -gt 0 ] || {
${directories.map((directory, index) => `    job ask_directory r${index} ${(0, shell_word.r)(directory)}`).join("\n")}
    :
  }
  IFS=$nl
  row=0
  for line in $table; do
    row=$((row + 1))
    [ $row -gt $from ] || continue
    [ $row -le $((from + 300)) ] || break
    IFS=" $nl"
    set -- $line
    id=$1 point=$5
    shift 6
    while [ $# -gt 1 ] && [ "$1" != - ]; do shift; done
    case $point in
      ${caseOf(wanted.map(escaped).map(quoted))}) ;;
      *) case "$2 $point" in
          'overlay /') ;;
          'overlay '* | ${mount_kinds.j.join(" | ")}) continue ;;
        esac ;;
    esac
    case $point in *\\\\*) point=$(plain "$point") ;; esac
    job ask_one "m$id" stat -f -c '%S %b %f %a %c %d' -- "$point"
  done
}
`;
		}
		function restSeconds({ counted, docker, mountSeconds, walkSeconds }) {
			return counted.length > 0 || docker ? walkSeconds : mountSeconds;
		}
		function restOf(index, directory, { trees, counted }) {
			let word = (0, shell_word.r)(directory);
			let isTree = index < trees.length;
			let parts = [...isTree ? [".", ...names.iB].map((tier) => `list ${index} ${word} ${tier}`) : [], ...isTree ? [`echo 'l${index} ='`] : []];
			return [parts.length === 0 ? "" : onceIn(["/"], index, parts.join("; ")), counted.length === 0 ? "" : onceIn(counted === "all" ? ["/"] : counted, index, `size ${index} ${word}`)].join("\n");
		}
		function onceIn(places, index, command) {
			return `    case "$nl$first$nl" in ${places.flatMap((place) => place === "/" ? ["/*"] : [`${(0, shell_word.r)(place)}"$nl"*`, `${(0, shell_word.r)(place)}/*`]).map((pattern) => `*"\${nl}r${index} "${pattern}`).join(" | ")}) ${command} ;; esac`;
		}
		function caseOf(patterns) {
			return patterns.length === 0 ? "''" : patterns.join(" | ");
		}
		function quoted(text) {
			return `'${text.replaceAll("'", "'\\''")}'`;
		}
		function escaped(path) {
			return path.replace(/[ \t\n\\]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
		}
		var mount_table = __webpack_require__(7942);
		let AT_HAND = new Set([
			"btrfs",
			"ext2",
			"ext3",
			"ext4",
			"f2fs",
			"overlay",
			"tmpfs",
			"vfat"
		]);
		let EXT4 = "/sys/fs/ext4";
		async function answerHere(question) {
			if (question.docker || question.trees.length > 0 || question.directories.length > 0) return null;
			let mounts = (0, mount_table.TQ)(linesOf("/proc/self/mountinfo"));
			let asked = mounts.filter((mount) => question.wanted.includes(mount.mountPoint) || (0, mount_kinds.r)(mount) === null);
			if (asked.length > 300 || !asked.every(({ type }) => AT_HAND.has(type))) return null;
			return {
				clockSeconds: null,
				mounts,
				fstab: (0, external_node_fs_.existsSync)("/etc/fstab") ? linesOf("/etc/fstab") : [],
				spaces: new Map(await Promise.all(asked.map(async (mount) => [mount.id, await spaceOf(mount)]))),
				errors: new Map(ext4Errors()),
				realPaths: new Map(),
				files: new Map(),
				sizes: new Map(),
				docker: null,
				isWhole: !0,
				listed: new Set()
			};
		}
		async function spaceOf({ mountPoint }) {
			try {
				let { bsize, blocks, bfree, bavail, files, ffree } = await (0, promises_.statfs)(mountPoint, { bigint: !0 });
				return {
					blockSize: bsize,
					blocks,
					blocksFree: bfree,
					blocksAvailable: bavail,
					inodes: files,
					inodesFree: ffree
				};
			} catch {
				return "unreadable";
			}
		}
		function ext4Errors() {
			if (!(0, external_node_fs_.existsSync)(EXT4)) return [];
			return (0, external_node_fs_.readdirSync)(EXT4).flatMap((name) => {
				try {
					let count = (0, external_node_fs_.readFileSync)(`${EXT4}/${name}/errors_count`, "utf8");
					return [[(0, external_node_fs_.readFileSync)(`/sys/class/block/${name}/dev`, "utf8").trim(), Number(count)]];
				} catch {
					return [];
				}
			});
		}
		function linesOf(path) {
			return (0, external_node_fs_.readFileSync)(path, "utf8").split("\n").filter((line) => line !== "");
		}
		var answers_in_time = __webpack_require__(231);
		function readHostAnswer(text) {
			let lines = text.split("\n");
			let first = lines.findLastIndex((line) => RegExp(`^${ANSWER_MARK} \\d`).test(line));
			let last = lines.indexOf(`${ANSWER_MARK} end`, first);
			if (first === -1 || last === -1) return null;
			let byKind = Map.groupBy(lines.slice(first + 1, last), kindOf);
			let rest = (kind) => (byKind.get(kind) ?? []).map((line) => line.replace(/^\S+ ?/, ""));
			let docker = rest("k");
			return {
				clockSeconds: toClock(lines[first] ?? ""),
				mounts: (0, mount_table.TQ)(rest("i")),
				fstab: rest("t"),
				spaces: new Map((byKind.get("m") ?? []).map((line) => toSpaceEntry(line))),
				errors: new Map(rest("e").map((line) => toPair(line))),
				realPaths: new Map((byKind.get("r") ?? []).map((line) => toRealPath(line))),
				files: groupByNumber(byKind.get("l") ?? [], toFile),
				sizes: toSizes(byKind.get("s") ?? []),
				docker: docker.length === 0 || docker[0] === "-" ? null : docker,
				isWhole: byKind.has("done"),
				listed: toListed(byKind.get("l") ?? [])
			};
		}
		function kindOf(line) {
			return /^(?:([imrelstk])\d*(?: |$)|(done)$)/.exec(line)?.slice(1).find(Boolean) ?? "";
		}
		function toClock(line) {
			let seconds = Number(/ (\d+(?:\.\d+)?)/.exec(line)?.[1]);
			return Number.isFinite(seconds) ? seconds : null;
		}
		function toSpaceEntry(line) {
			let [name = "", ...figures] = line.split(" ");
			let id = name.slice(1);
			if (figures.length !== 6 || !figures.every((figure) => /^\d{1,20}$/.test(figure))) return [id, "unreadable"];
			let [blockSize = 0n, blocks = 0n, blocksFree = 0n, blocksAvailable = 0n, inodes = 0n, inodesFree = 0n] = figures.map(BigInt);
			return [id, {
				blockSize,
				blocks,
				blocksFree,
				blocksAvailable,
				inodes,
				inodesFree
			}];
		}
		function toPair(line) {
			let [device = "", count] = line.split(" ");
			return [device, Number(count)];
		}
		function toRealPath(line) {
			let { number, rest } = numbered(line);
			return [number, rest.startsWith("/") ? rest : null];
		}
		function toFile(rest) {
			let [, tier, bytes, mode, name] = /^(\S+) (\d+) ([0-9a-f]+) (.+)$/.exec(rest) ?? [];
			if (tier === void 0 || name === void 0 || mode === void 0) return null;
			let isFile = (Number.parseInt(mode, 16) & 61440) == 32768;
			return {
				tier,
				name,
				bytes: Number(bytes),
				isFile
			};
		}
		function toListed(lines) {
			let said = lines.map(numbered);
			let refused = said.filter(({ rest }) => rest === "!").map(({ number }) => number);
			let ended = said.filter(({ rest }) => rest === "=").map(({ number }) => number);
			return new Set(ended).difference(new Set(refused));
		}
		function toSizes(lines) {
			let entries = groupByNumber(lines, (rest) => {
				let [, bytes, name] = /^(\d+)\s+(.+)$/.exec(rest) ?? [];
				return name === void 0 ? null : {
					name,
					allocatedBytes: Number(bytes)
				};
			});
			return new Map([...entries].map(([number, found]) => [number, toCounted(found)]));
		}
		function toCounted(found) {
			let failure = found.find(({ name }) => name.startsWith("!"));
			return {
				allocatedBytes: found.find(({ name }) => name === ".")?.allocatedBytes ?? 0,
				parts: found.filter(({ name }) => name.startsWith("./")).map(({ name, allocatedBytes }) => ({
					name: name.slice(2),
					allocatedBytes
				})),
				failure: failure === void 0 ? null : Number(failure.name.slice(1))
			};
		}
		function groupByNumber(lines, read) {
			let groups = new Map();
			for (let line of lines) {
				let { number, rest } = numbered(line);
				let item = read(rest);
				if (item === null) continue;
				let group = groups.get(number);
				group ? group.push(item) : groups.set(number, [item]);
			}
			return groups;
		}
		function numbered(line) {
			let space = line.indexOf(" ");
			return {
				number: Number(line.slice(1, space)),
				rest: line.slice(space + 1)
			};
		}
		var private_key = __webpack_require__(79);
		async function askHost(host, question, { limits, world }) {
			let seconds = question.mountSeconds + question.walkSeconds + 5;
			try {
				let atHand = host.ssh === null ? await answerHere(question) : null;
				if (atHand !== null) return {
					answer: atHand,
					clockSkewSeconds: null
				};
				let script = hostScript(question);
				return host.ssh === null ? await askHere(script, seconds, world) : await askThere(host.ssh, {
					script,
					seconds,
					loginSeconds: limits.loginSeconds
				}, world);
			} catch (error) {
				world.signal.throwIfAborted();
				return toObstacle(error, world);
			}
		}
		async function askHere(script, timeoutSeconds, world) {
			let { stdout, stderr } = await world.processes.ask({
				file: "/bin/sh",
				args: ["-c", script],
				env: (0, docker.O9)(),
				timeoutSeconds
			});
			let answer = readHostAnswer(stdout);
			return isNone(answer) ? unreadable(stderr || stdout) : {
				answer,
				clockSkewSeconds: null
			};
		}
		async function askThere(access, question, world) {
			let { address, port, user, hostKeys, passphrase } = access;
			let { privateKeyFile } = access;
			privateKeyFile !== void 0 && await expectAnswer(privateKeyFile, question.loginSeconds, world);
			let target = {
				address,
				port,
				user,
				hostKeys,
				privateKey: await (0, private_key.$)(access)
			};
			let { stdout, stderrTail, sentAt, firstByteAt } = await world.ssh.ask(passphrase === void 0 ? target : {
				...target,
				passphrase
			}, {
				script: question.script,
				loginSeconds: question.loginSeconds,
				answerSeconds: question.seconds,
				maxBytes: 4194304,
				signal: world.signal
			});
			let answer = readHostAnswer(stdout);
			if (isNone(answer)) return unreadable(stderrTail || stdout);
			let middle = (sentAt + firstByteAt) / 2e3;
			return {
				answer,
				clockSkewSeconds: answer.clockSeconds === null ? null : answer.clockSeconds - middle
			};
		}
		async function expectAnswer(path, seconds, world) {
			if (await (0, answers_in_time.Q)(path, {
				seconds,
				world
			})) return;
			throw Object.assign(Error(`${path} does not answer`), { code: "ETIMEDOUT" });
		}
		function isNone(answer) {
			return answer === null || answer.mounts.length === 0;
		}
		function unreadable(said) {
			return {
				reason: "host-answer-unreadable",
				detail: said.trim().slice(0, 300)
			};
		}
		let REASONS = {
			unreachable: "host-unreachable",
			"host-key": "host-key-changed",
			"private-key": "ssh-key-unusable",
			login: "host-login-refused",
			timeout: "host-silent",
			"too-large": "host-answer-unreadable",
			refused: "host-answer-unreadable",
			lost: "host-silent",
			cancelled: "host-silent"
		};
		function toObstacle(error, world) {
			if (error instanceof errors.dI) return {
				reason: REASONS[error.kind],
				detail: world.redact(error.message)
			};
			if (error instanceof errors.Qd) return {
				reason: "host-silent",
				detail: error.message
			};
			if (error instanceof Error && "code" in error) return {
				reason: "ssh-key-unusable",
				detail: world.redact(error.message)
			};
			throw error;
		}
		let NOTHING = {
			count: 0,
			bytes: 0,
			reclaimableBytes: 0
		};
		let ROWS = {
			images: "Images",
			containers: "Containers",
			volumes: "Local Volumes",
			buildCache: "Build Cache"
		};
		function readDockerUse(lines) {
			let part = (row) => toPart(lines.find((line) => line.startsWith(`${row}/`)));
			let use = {
				images: part(ROWS.images),
				containers: part(ROWS.containers),
				volumes: part(ROWS.volumes),
				buildCache: part(ROWS.buildCache)
			};
			if (!lines[0]?.startsWith("!")) return use;
			return {
				...use,
				obstacle: {
					reason: "docker-unreachable",
					detail: lines[0].slice(1, 300)
				}
			};
		}
		function toPart(line) {
			if (line === void 0) return NOTHING;
			let [, count, size = "", reclaimable = ""] = line.split("/");
			return {
				count: Number(count),
				bytes: toBytes(size),
				reclaimableBytes: toBytes(reclaimable)
			};
		}
		let UNITS = [
			"B",
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function toBytes(text) {
			let [, figure, unit = ""] = /^([\d.]+)([A-Za-z]+)/.exec(text.trim()) ?? [];
			return figure === void 0 ? 0 : Math.round(Number(figure) * 1e3 ** UNITS.indexOf(unit));
		}
		function promisedMounts(lines) {
			return lines.flatMap((line) => {
				let [source = "", point = "", type = "", options = ""] = line.trim().split(/\s+/);
				let words = options.split(",");
				let isOnDemand = words.includes("noauto") || words.includes("x-systemd.automount");
				if (source.startsWith("#") || !point.startsWith("/") || type === "swap" || isOnDemand) return [];
				let mountPoint = withoutSlash((0, mount_table.a3)(point));
				return (0, mount_kinds.r)({
					type,
					mountPoint
				}) === null ? [mountPoint] : [];
			});
		}
		function withoutSlash(path) {
			return path.length > 1 ? path.replace(/\/+$/, "") : path;
		}
		function toSpace(raw) {
			let used = raw.blocks - raw.blocksFree;
			let inodesUsed = raw.inodes - raw.inodesFree;
			return {
				bytes: {
					total: Number(raw.blocks * raw.blockSize),
					used: Number(used * raw.blockSize),
					available: Number(raw.blocksAvailable * raw.blockSize),
					reserved: Number((raw.blocksFree - raw.blocksAvailable) * raw.blockSize)
				},
				percent: percentOf(used, raw.blocksAvailable),
				inodes: raw.inodes === 0n ? null : {
					total: Number(raw.inodes),
					used: Number(inodesUsed),
					free: Number(raw.inodesFree),
					percent: percentOf(inodesUsed, raw.inodesFree) ?? 0
				}
			};
		}
		function percentOf(used, available) {
			let whole = used + available;
			if (whole <= 0n) return null;
			return Number((used * 100n + whole - 1n) / whole);
		}
		function findFilesystems(answer, wishes) {
			let skipped = [];
			let skip = ({ mountPoint, type }, because) => void skipped.push({
				mountPoint,
				type,
				because
			});
			let candidates = [];
			for (let mount of answer.mounts) {
				let isWanted = wishes.expected.includes(mount.mountPoint);
				let kind = (0, mount_kinds.r)(mount);
				isHidden(mount, answer.mounts) ? skip(mount, "hidden") : wishes.isIgnored(mount.mountPoint) && !isWanted ? skip(mount, "ignored") : kind !== null && !isWanted ? skip(mount, kind) : candidates.push({
					mount,
					isWanted
				});
			}
			let found = groupBySpace(candidates, answer).map(({ shown, others }) => {
				for (let other of others) skip(other, "duplicate");
				return describe(shown, others, answer);
			});
			let missing = missingMounts(answer, wishes).map(describeMissing);
			return {
				filesystems: [...found, ...missing].sort(byMountPoint),
				skipped
			};
		}
		function groupBySpace(candidates, answer) {
			let groups = [];
			let inOrder = candidates.toSorted((one, other) => Number(other.isWanted) - Number(one.isWanted) || byView(one.mount, other.mount));
			for (let { mount, isWanted } of inOrder) {
				let group = isWanted ? void 0 : groups.find(({ shown }) => isSameSpace(shown, mount, answer));
				group ? group.others.push(mount) : groups.push({
					shown: mount,
					others: []
				});
			}
			return groups;
		}
		function isSameSpace(one, other, answer) {
			if (identity(one, answer) !== identity(other, answer)) return !1;
			let [a, b] = [answer.spaces.get(one.id), answer.spaces.get(other.id)];
			if (a === void 0 || b === void 0 || a === "unreadable" || b === "unreadable") return !0;
			let [free, otherFree] = [a.blocksAvailable * a.blockSize, b.blocksAvailable * b.blockSize];
			let [total, otherTotal] = [a.blocks * a.blockSize, b.blocks * b.blockSize];
			if ((free > otherFree ? free - otherFree : otherFree - free) > (total > otherTotal ? total : otherTotal) / 100n) return !1;
			return one.type === "zfs" || total === otherTotal;
		}
		function isHidden(mount, mounts) {
			return mounts.findLast(({ mountPoint }) => mountPoint === mount.mountPoint) !== mount;
		}
		function identity(mount, { spaces, mounts }) {
			if (mount.type === "zfs") return `zfs ${mount.source.split("/")[0]}`;
			let top = mounts.findLast(({ mountPoint }) => mountPoint === "/");
			let [own, topmost] = [spaces.get(mount.id), spaces.get(top?.id ?? "")];
			return top?.type === "overlay" && own !== void 0 && own !== "unreadable" && isSame(own, topmost) ? top.device : mount.device;
		}
		function isSame(one, other) {
			if (typeof other != "object" || !other) return !1;
			return Object.entries(one).every(([key, value]) => Reflect.get(other, key) === value);
		}
		function byView(one, other) {
			let parts = Number(one.root !== "/") - Number(other.root !== "/");
			if (parts !== 0) return parts;
			let lengths = one.mountPoint.length - other.mountPoint.length;
			return lengths === 0 ? compare(one.mountPoint, other.mountPoint) : lengths;
		}
		function describe(mount, others, answer) {
			let space = answer.spaces.get(mount.id);
			let common = {
				mountPoint: mount.mountPoint,
				device: mount.source,
				type: mount.type,
				aliases: others.map(({ mountPoint }) => mountPoint).sort(compare),
				readOnly: readOnlyOf(mount),
				errors: answer.errors.get(mount.device) ?? null
			};
			if (space === void 0) return {
				...common,
				...NOT_MEASURED,
				state: "hanging",
				obstacle: hangs(mount.mountPoint)
			};
			if (space === "unreadable") {
				let obstacle = {
					reason: "filesystem-unreadable",
					detail: mount.mountPoint
				};
				return {
					...common,
					...NOT_MEASURED,
					state: "unreadable",
					obstacle
				};
			}
			return {
				...common,
				...toSpace(space),
				state: "measured"
			};
		}
		function hangs(mountPoint) {
			return {
				reason: "filesystem-hanging",
				detail: mountPoint
			};
		}
		let NOT_MEASURED = {
			bytes: null,
			percent: null,
			inodes: null
		};
		function readOnlyOf({ options, superOptions }) {
			if (superOptions.includes("emergency_ro")) return "emergency";
			if (superOptions.includes("ro")) return "superblock";
			return options.includes("ro") ? "mount" : "no";
		}
		function missingMounts(answer, wishes) {
			let promised = promisedMounts(answer.fstab).filter((path) => !wishes.isIgnored(path));
			let mounted = new Set(answer.mounts.map(({ mountPoint }) => mountPoint));
			return [...new Set([...wishes.expected, ...promised])].filter((path) => !mounted.has(path));
		}
		function describeMissing(mountPoint) {
			return {
				mountPoint,
				device: "",
				type: "",
				aliases: [],
				readOnly: "no",
				errors: null,
				...NOT_MEASURED,
				state: "missing",
				obstacle: {
					reason: "mount-missing",
					detail: mountPoint
				}
			};
		}
		function byMountPoint(one, other) {
			return compare(one.mountPoint, other.mountPoint);
		}
		function compare(one, other) {
			if (one === other) return 0;
			return one < other ? -1 : 1;
		}
		var backup_files = __webpack_require__(7488);
		var external_node_timers_promises_ = __webpack_require__(8500);
		var error_code = __webpack_require__(6620);
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
		async function walkDirectory(directory, limits) {
			return new Walk(directory, limits).toEnd();
		}
		class Walk {
			#directory;
			#limits;
			#device;
			#seen = new Set();
			#unreadable = [];
			#parts = [];
			#pending = [];
			#endsAt;
			#turnEndsAt = 0;
			#entries = 0;
			#blocks = 0;
			#length = 0;
			#files = 0;
			constructor(directory, limits) {
				this.#directory = directory;
				this.#limits = limits;
				let status = (0, external_node_fs_.lstatSync)(directory);
				this.#device = status.dev;
				this.#blocks = status.blocks;
				this.#length = status.size;
				this.#endsAt = performance.now() + limits.seconds * 1e3;
				this.#pending.push({
					path: directory,
					part: -1,
					length: status.size
				});
			}
			async toEnd() {
				this.#turnEndsAt = performance.now() + 10;
				let isInTime = !0;
				for (let next = this.#pending.pop(); next && isInTime; next = this.#pending.pop()) isInTime = await this.#read(next);
				return {
					directory: this.#directory,
					allocatedBytes: this.#blocks * 512,
					apparentBytes: this.#length,
					files: this.#files,
					unreadable: this.#unreadable,
					parts: largestParts(this.#parts),
					...isInTime ? {} : { obstacle: {
						reason: "walk-too-long",
						detail: this.#directory
					} }
				};
			}
			async #read({ path, part, length }) {
				for (let name of this.#namesIn(path, length)) {
					if (this.#entries++ % 64 == 0 && !await this.#makeWay()) return !1;
					this.#count(path === "/" ? `/${name}` : `${path}/${name}`, part);
				}
				return !0;
			}
			async #makeWay() {
				let now = performance.now();
				if (now < this.#turnEndsAt) return !0;
				await (0, external_node_timers_promises_.setImmediate)();
				this.#limits.signal.throwIfAborted();
				this.#turnEndsAt = performance.now() + 10;
				return now < this.#endsAt;
			}
			#namesIn(path, length) {
				if (length >= 262144) return this.#namesOfLong(path);
				try {
					return (0, external_node_fs_.readdirSync)(path);
				} catch (error) {
					this.#note(path, error);
					return [];
				}
			}
			*#namesOfLong(path) {
				try {
					let env_1 = {
						stack: [],
						error: void 0,
						hasError: !1
					};
					try {
						let directory = __addDisposableResource(env_1, (0, external_node_fs_.opendirSync)(path, { bufferSize: 1024 }), !1);
						for (let entry = directory.readSync(); entry; entry = directory.readSync()) yield entry.name;
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = !0;
					} finally {
						__disposeResources(env_1);
					}
				} catch (error) {
					this.#note(path, error);
				}
			}
			#count(path, part) {
				if (this.#limits.avoid.has(path)) return;
				let status = this.#look(path);
				if (status === null || status.dev !== this.#device) return;
				let isDirectory = status.isDirectory();
				if (!isDirectory && status.nlink > 1 && this.#isKnown(path, status)) return;
				this.#blocks += status.blocks;
				this.#length += status.size;
				let own = part === -1 ? this.#parts.push({
					path,
					allocatedBytes: 0
				}) - 1 : part;
				let entry = this.#parts[own];
				entry && (entry.allocatedBytes += status.blocks * 512);
				isDirectory ? this.#pending.push({
					path,
					part: own,
					length: status.size
				}) : this.#files += 1;
			}
			#isKnown(path, { ino }) {
				let key = String(Number.isSafeInteger(ino) ? ino : (0, external_node_fs_.lstatSync)(path, { bigint: !0 }).ino);
				if (this.#seen.has(key)) return !0;
				this.#seen.add(key);
				return !1;
			}
			#look(path) {
				try {
					return (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: !1 }) ?? null;
				} catch (error) {
					this.#note(path, error);
					return null;
				}
			}
			#note(path, error) {
				if ((0, error_code.U)(error, "ENOENT", "ENOTDIR")) return;
				if (!(0, error_code.U)(error, "EACCES", "EPERM", "EIO", "ESTALE", "ENOTCONN", "ELOOP")) throw error;
				this.#unreadable.length < 100 && this.#unreadable.push(path);
			}
		}
		async function measureDirectories(host, options) {
			let trees = [];
			for (let [index, tree] of host.trees.entries()) {
				let size = await sizeOf({
					directory: tree.directory,
					index
				}, options);
				trees.push({
					...size,
					...describeTree(tree, index, options)
				});
			}
			let directories = [];
			for (let [offset, directory] of host.directories.entries()) {
				let index = host.trees.length + offset;
				directories.push(await sizeOf({
					directory,
					index
				}, options));
			}
			return {
				trees,
				directories
			};
		}
		async function sizeOf({ directory, index }, options) {
			let path = options.answer.realPaths.get(index);
			if (path === void 0) return uncounted(directory, hangs(directory));
			if (path === null) return uncounted(directory, {
				reason: "directory-missing",
				detail: directory
			});
			let { counted } = options;
			return counted === "all" || counted.some((place) => (0, mount_table.UO)(path, place)) ? countedThere(directory, index, options) : walkHere(directory, path, options);
		}
		async function walkHere(directory, path, { answer, limits, world }) {
			try {
				return {
					...await walkDirectory(path, {
						seconds: limits.walkSeconds,
						signal: world.signal,
						avoid: otherMounts(path, answer.mounts)
					}),
					directory
				};
			} catch (error) {
				world.signal.throwIfAborted();
				return uncounted(directory, {
					reason: "directory-unreadable",
					detail: error instanceof Error ? error.message : String(error)
				});
			}
		}
		function otherMounts(path, mounts) {
			let own = (0, mount_table.vI)(path, mounts);
			let others = mounts.filter(({ device, mountPoint }) => device !== own?.device && mountPoint !== path && (0, mount_table.UO)(mountPoint, path));
			return new Set(others.map(({ mountPoint }) => mountPoint));
		}
		function countedThere(directory, index, { answer }) {
			let counted = answer.sizes.get(index);
			let tooLong = {
				reason: "walk-too-long",
				detail: directory
			};
			if (counted === void 0) return uncounted(directory, tooLong);
			let { allocatedBytes, parts, failure } = counted;
			let incomplete = {
				reason: "directory-unreadable",
				detail: directory
			};
			return {
				directory,
				allocatedBytes,
				apparentBytes: null,
				files: null,
				unreadable: [],
				parts: largestParts(parts.map(({ name, ...part }) => ({
					path: `${directory}/${name}`,
					...part
				}))),
				...failure === null ? {} : { obstacle: failure === 137 ? tooLong : incomplete }
			};
		}
		function uncounted(directory, obstacle) {
			return {
				directory,
				allocatedBytes: 0,
				apparentBytes: null,
				files: null,
				unreadable: [],
				parts: [],
				obstacle
			};
		}
		function describeTree({ directory, requireMount }, index, { answer, filesystems, timezone, world }) {
			let path = answer.realPaths.get(index);
			let mount = typeof path == "string" ? (0, mount_table.vI)(path, answer.mounts) : null;
			let isLost = filesystems.some(({ state, mountPoint }) => state === "missing" && (0, mount_table.UO)(directory, mountPoint)) || mount !== null && (0, mount_table.Ei)(mount.mountPoint, requireMount);
			return {
				exists: path !== null,
				listed: path === null || path !== void 0 && answer.listed.has(index),
				mountPoint: mount?.mountPoint ?? null,
				mount: isLost ? "lost" : "fine",
				...(0, backup_files.m)(answer.files.get(index) ?? [], {
					timezone,
					now: world.clock.now()
				})
			};
		}
		var remote_mounts = __webpack_require__(6057);
		async function measureHost(host, options) {
			let takenAt = options.world.clock.now().toISOString();
			if (host.obstacle !== void 0) return notReached(host.name, takenAt, host.obstacle);
			let { limits } = options;
			let counted = host.ssh === null ? await (0, remote_mounts.p)() : "all";
			let asked = await askHost(host, {
				wanted: host.mounts,
				trees: host.trees.map(({ directory }) => directory),
				directories: host.directories,
				counted,
				clock: host.ssh !== null,
				docker: host.docker,
				mountSeconds: limits.mountSeconds,
				walkSeconds: limits.walkSeconds
			}, options);
			return "answer" in asked ? await describeHost(host, asked, {
				...options,
				takenAt,
				counted
			}) : notReached(host.name, takenAt, asked);
		}
		async function describeHost(host, { answer, clockSkewSeconds }, options) {
			let isIgnored = host.ignore.length === 0 ? () => !1 : picomatch_default()([...host.ignore]);
			let found = findFilesystems(answer, {
				expected: host.mounts,
				isIgnored
			});
			let { trees, directories } = await measureDirectories(host, {
				...options,
				answer,
				filesystems: found.filesystems
			});
			return {
				host: host.name,
				takenAt: options.takenAt,
				reached: !0,
				clockSkewSeconds,
				...found,
				trees,
				directories,
				docker: answer.docker === null ? null : readDockerUse(answer.docker),
				databases: []
			};
		}
		function notReached(host, takenAt, obstacle) {
			return {
				host,
				takenAt,
				reached: !1,
				obstacle,
				clockSkewSeconds: null,
				filesystems: [],
				skipped: [],
				trees: [],
				directories: [],
				docker: null,
				databases: []
			};
		}
		async function measureHosts(hosts, options) {
			let measured = [];
			let next = 0;
			let worker = async () => {
				for (let index = next++; index < hosts.length; index = next++) {
					let host = hosts[index];
					host && (measured[index] = await measureHost(host, options));
				}
			};
			let workers = Math.min(options.limits.parallel, hosts.length);
			await Promise.all(Array.from({ length: workers }, worker));
			return measured;
		}
		var measurement = __webpack_require__(8242);
		var did_you_mean = __webpack_require__(3050);
		var field_path = __webpack_require__(7937);
		var requirements = __webpack_require__(6217);
		function hostsToMeasure(config, name) {
			let names = [measurement.L, ...Object.keys(config.hosts)];
			if (name !== void 0 && !names.includes(name)) throw unknownHost(name, names);
			let chosen = name === void 0 ? names : [name];
			name !== void 0 && (0, requirements.pS)(config, `hosts.${name}`);
			return chosen.map((each) => {
				let host = config.hosts[each];
				return host === void 0 ? localHost(config) : remoteHost(each, host, config);
			});
		}
		function localHost({ disk, backups }) {
			let { directories, ignore, docker } = disk;
			let demanded = backups?.requireMount;
			let own = typeof demanded == "string" ? [demanded] : [];
			let mounts = [...new Set([...disk.mounts, ...own])];
			let trees = backups === void 0 ? [] : [{
				directory: backups.directory,
				requireMount: backups.requireMount
			}];
			return {
				name: measurement.L,
				ssh: null,
				mounts,
				ignore,
				trees,
				directories,
				docker
			};
		}
		function remoteHost(name, host, { disk, unset }) {
			let { mounts, backups, directories, docker, ...ssh } = host;
			let trees = backups.map((directory) => ({
				directory,
				requireMount: !1
			}));
			let about = {
				name,
				ssh,
				mounts,
				ignore: disk.ignore,
				trees,
				directories,
				docker
			};
			let missing = unset.find(({ field }) => field.startsWith(`hosts.${name}.`));
			return missing === void 0 ? about : {
				...about,
				obstacle: {
					reason: "ssh-key-unusable",
					detail: missing.value
				}
			};
		}
		function unknownHost(name, names) {
			return new errors.j1([{
				field: "host",
				value: (0, field_path.hD)(name),
				legal: `one of ${names.join(", ")}`,
				mend: (0, did_you_mean.a)(name, names, "Name a host of hosts: in the configuration, or local.")
			}]);
		}
		async function measureSystem(config, world, host) {
			let hosts = hostsToMeasure(config, host);
			let { mountSeconds, walkSeconds, loginSeconds, parallel } = config.disk;
			let [measured, databases] = await Promise.all([measureHosts(hosts, {
				limits: {
					mountSeconds,
					walkSeconds,
					loginSeconds,
					parallel
				},
				timezone: config.system.timezone,
				world
			}), hosts.some(({ name }) => name === measurement.L) ? measureDatabases(config, world) : []]);
			return measured.map((each) => each.host === measurement.L ? {
				...each,
				databases
			} : each);
		}
		async function measureDatabases(config, world) {
			if (!config.disk.databases) return [];
			let { measureDatabase } = await Promise.all([__webpack_require__.e(50), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 6896));
			let sources = Object.values(config.backups?.sources ?? {});
			return Promise.all(sources.map((source) => measureDatabase(source, world)));
		}
	})
};
