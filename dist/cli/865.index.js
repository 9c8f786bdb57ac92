"use strict";
exports.id = 865;
exports.ids = [865];
exports.modules = {
	2041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => ChannelFailure,
			z: () => hearsOf
		});
		class ChannelFailure extends Error {
			name = "ChannelFailure";
			isPassing;
			status;
			constructor(message, isPassing, status) {
				super(message);
				this.isPassing = isPassing;
				this.status = status;
			}
		}
		function hearsOf({ procedures }, { procedure, subject }) {
			if (procedures === void 0) return !0;
			return procedures.includes(procedure) || procedures.includes(`${procedure}/${subject}`);
		}
	}),
	7865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => channelsOf,
			$: () => unsetIn
		});
		var channel = __webpack_require__(2041);
		var answers_in_time = __webpack_require__(231);
		var errors = __webpack_require__(6595);
		var plain_text = __webpack_require__(4669);
		var html_tag = __webpack_require__(41);
		var notice_text = __webpack_require__(9598);
		function letterOf(notice, { from, to }, phrasebook) {
			let { headline, changes, sentBy } = (0, notice_text.ut)(notice, phrasebook);
			let { labels, phrases } = phrasebook.notices;
			let shown = changes.slice(0, 100);
			let rest = changes.length - shown.length;
			let ending = [
				...rest > 0 ? [phrases.more(phrasebook.format.number(rest))] : [],
				...notice.runUrl === void 0 ? [] : [`${labels.run}: ${notice.runUrl}`],
				sentBy
			];
			let subject = `[${notice.system}] ${headline}`;
			let isUrgent = notice.level === "emergency" || notice.level === "critical";
			return {
				from,
				to,
				subject: subject.length > 200 ? `${subject.slice(0, 199)}\u2026` : subject,
				text: `${[...shown.map((change) => paragraph(change, phrasebook)), ending.join("\n")].join("\n\n")}\n`,
				html: htmlOf(shown, ending, phrasebook),
				headers: {
					"Auto-Submitted": "auto-generated",
					"X-Auto-Response-Suppress": "All",
					...isUrgent ? { Importance: "high" } : {},
					...threadOf(notice)
				}
			};
		}
		function paragraph(change, { notices: { labels } }) {
			let { icon, state, title, hint, where, since } = change;
			return [
				`${icon} ${state}: ${title}`,
				`   ${labels.where}: ${where}`,
				`   ${labels.since}: ${since}`,
				...hint === "" ? [] : [`   ${labels.whatToDo}: ${hint}`]
			].join("\n");
		}
		function htmlOf(changes, ending, { notices: { labels }, locale }) {
			let blocks = changes.map(({ icon, state, title, hint, where, since }) => {
				let advice = hint === "" ? html_tag.s6 : (0, html_tag.qy)`<br>\n${labels.whatToDo}: ${hint}`;
				return (0, html_tag.qy)`<p><strong>${icon} ${state}</strong> ${title}<br>
${labels.where}: ${where}<br>
${labels.since}: ${since}${advice}</p>
`;
			});
			let lines = ending.map((line) => (0, html_tag.qy)`${line}<br>\n`);
			return (0, html_tag.qy)`<!doctype html><html lang="${locale}"><body>
${blocks}<p>${lines}</p>
</body></html>
`.toString();
		}
		function threadOf({ system, changes }) {
			let [only, ...others] = changes;
			if (only === void 0 || others.length > 0) return {};
			return { References: `<${Buffer.from(`${system} ${only.alert.key}`).toString("base64url").slice(0, 120)}@lastro.invalid>` };
		}
		function emailChannel(name, config) {
			let { level, procedures } = config;
			return {
				name: `email.${name}`,
				level,
				...procedures === void 0 ? {} : { procedures },
				takesDigests: !1,
				tell: (notice, attempt, progress) => send(notice, config, {
					attempt,
					progress
				})
			};
		}
		async function send(notice, config, { attempt, progress }) {
			let { world, phrasebook, signal } = attempt;
			let { caFile } = config.server;
			if (caFile !== void 0 && !await (0, answers_in_time.Q)(caFile, {
				seconds: 3,
				world
			})) throw new channel.s(`${caFile} does not answer`, !1);
			let letter = letterOf(notice, config, phrasebook);
			try {
				let limits = {
					timeoutSeconds: 20,
					signal
				};
				let { refused } = await world.mail.send(letter, config.server, limits);
				refused.length > 0 && progress.amiss(`refused for ${refused.join(", ")}`);
			} catch (error) {
				if (!(error instanceof errors.Gk)) throw error;
				throw new channel.s((0, plain_text.h)(error.message), error.isPassing);
			}
		}
		var dist = __webpack_require__(7934);
		var exchange = __webpack_require__(409);
		let IssueSchema = dist.Ikc({
			number: dist.FsL(dist.aig(), dist.ndf()),
			title: dist.YjP(),
			body: dist.cl6(dist.YjP(), ""),
			state: dist.KIO(["open", "closed"]),
			closed_at: dist.cl6(dist.YjP(), null),
			labels: dist.YOg(dist.KCZ([dist.YjP(), dist.Ikc({ name: dist.cl6(dist.YjP(), "") })])),
			user: dist.cl6(dist.Ikc({
				login: dist.YjP(),
				type: dist.cl6(dist.YjP(), "")
			}), null),
			pull_request: dist.lqM(dist.L5J())
		});
		let AccountSchema = dist.Ikc({ login: dist.YjP() });
		class GithubIssues {
			#repository;
			#attempt;
			constructor(repository, attempt) {
				this.#repository = repository;
				this.#attempt = attempt;
			}
			async list(label, state, since) {
				let found = [];
				for (let page = 1; page <= 10; page += 1) {
					let query = new URLSearchParams({
						labels: label,
						state,
						per_page: "100",
						page: String(page)
					});
					since !== void 0 && query.set("since", since);
					let issues = read(dist.YOg(IssueSchema), await this.#askIssues("GET", `?${query.toString()}`));
					found.push(...issues.filter((issue) => issue.pull_request === void 0));
					if (issues.length < 100) break;
				}
				return found;
			}
			async create(change) {
				return read(IssueSchema, await this.#askIssues("POST", "", change));
			}
			async edit(number, change) {
				await this.#askIssues("PATCH", `/${number}`, change);
			}
			async comment(number, body) {
				await this.#askIssues("POST", `/${number}/comments`, { body });
			}
			async account() {
				try {
					return read(AccountSchema, await this.#ask("GET", "/user")).login;
				} catch (error) {
					if (error instanceof channel.s && error.status === 403) return null;
					throw error;
				}
			}
			#askIssues(method, path, content) {
				return this.#ask(method, `/repos/${this.#repository.repository}/issues${path}`, content);
			}
			async #ask(method, path, content) {
				let { apiUrl, token } = this.#repository;
				let body = content === void 0 ? void 0 : JSON.stringify(content);
				return (await (0, exchange.c)({
					method,
					url: `${apiUrl.replace(/\/$/, "")}${path}`,
					headers: {
						accept: "application/vnd.github+json",
						authorization: `Bearer ${token}`,
						"user-agent": "lastro",
						"x-github-api-version": "2022-11-28",
						...body === void 0 ? {} : {
							"content-type": "application/json",
							"content-length": String(Buffer.byteLength(body))
						}
					},
					...body === void 0 ? {} : { body },
					maxBytes: 16777216
				}, this.#attempt)).body;
			}
		}
		function read(schema, text) {
			try {
				return dist.qgA(schema, JSON.parse(text));
			} catch {
				throw new channel.s("answered something that is no issue", !1);
			}
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var markdown_text = __webpack_require__(9302);
		function markerOf({ system }, { alert }) {
			return `<!-- lastro-alert ${(0, external_node_crypto_.createHash)("sha256").update(`${system}\n${alert.key}`).digest("hex").slice(0, 24)} -->`;
		}
		function issueText(change, notice, phrasebook) {
			let text = (0, notice_text.k0)(change, notice, phrasebook);
			let { labels, phrases } = phrasebook.notices;
			let title = `${text.icon} [${notice.system}] ${text.title} (${text.where})`;
			let run = notice.runUrl === void 0 ? calm(notice.run) : `<${notice.runUrl}>`;
			let body = [
				markerOf(notice, change),
				`**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`,
				"",
				`- ${labels.where}: ${calm(text.where)}`,
				`- ${labels.since}: ${calm(text.since)}`,
				...text.hint === "" ? [] : [`- ${labels.whatToDo}: ${calm(text.hint)}`],
				`- ${labels.run}: ${run}`,
				"",
				`_${phrases.issueIntro} ${calm(phrases.sentBy(notice.host))}._`
			];
			return {
				title: shortTitle(title),
				body: body.join("\n")
			};
		}
		function issueComment(change, notice, phrasebook) {
			let text = (0, notice_text.k0)(change, notice, phrasebook);
			let head = `**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`;
			return notice.runUrl === void 0 ? head : `${head}\n\n<${notice.runUrl}>`;
		}
		function calm(text) {
			return (0, markdown_text.FV)(text).replaceAll("@", "@\u2060");
		}
		function shortTitle(title) {
			return title.length > 250 ? `${title.slice(0, 249).toWellFormed()}\u2026` : title;
		}
		function issueChannel(name, config, place) {
			let { level, procedures } = config;
			return {
				name: `github-issues.${name}`,
				level,
				...procedures === void 0 ? {} : { procedures },
				takesDigests: !0,
				tell: (notice, attempt, progress) => keepIssues(notice, config, {
					place,
					attempt,
					progress
				})
			};
		}
		async function keepIssues(notice, config, { place, attempt, progress }) {
			let repository = config.repository ?? place.repository;
			if (repository === void 0) throw new channel.s("no repository is configured, and this is no workflow", !1);
			let apiUrl = config.apiUrl ?? place.apiUrl ?? "https://api.github.com";
			let api = new GithubIssues({
				apiUrl,
				repository,
				token: config.token
			}, attempt);
			let { labels } = config;
			let [label = ""] = labels;
			let since = reopenableSince(attempt);
			let desk = {
				api,
				labels,
				open: await api.list(label, "open"),
				closed: once(() => api.list(label, "closed", new Date(since).toISOString())),
				account: once(() => api.account()),
				notice,
				attempt
			};
			for (let change of notice.changes) {
				await keepIssue(change, desk);
				progress.told(change.alert.key);
			}
		}
		function once(ask) {
			let answer;
			return () => {
				answer ??= ask();
				return answer;
			};
		}
		async function ours(issues, marker, { account }) {
			let marked = issues.filter(({ body }) => body.startsWith(marker));
			if (marked.length === 0) return [];
			let login = await account();
			return marked.filter(({ user }) => login === null ? user?.type === "Bot" : user?.login.toLowerCase() === login.toLowerCase());
		}
		function reopenableSince({ world }) {
			return world.clock.now().getTime() - 6048e5;
		}
		async function keepIssue(change, desk) {
			let { api, open, notice } = desk;
			let marker = markerOf(notice, change);
			let [issue, ...doubles] = [...await ours(open, marker, desk)].sort((one, other) => one.number - other.number);
			for (let double of doubles) await api.edit(double.number, {
				state: "closed",
				state_reason: "not_planned"
			});
			change.kind === "resolved" ? issue && await issue_channel_close(issue, change, desk) : issue ? await update(issue, change, desk) : await openAgain(change, marker, desk);
		}
		async function update(issue, change, desk) {
			let { api, notice, attempt } = desk;
			await api.edit(issue.number, issueText(change, notice, attempt.phrasebook));
			isNews(change) && await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
		}
		async function issue_channel_close(issue, change, desk) {
			let { api, notice, attempt } = desk;
			await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
			await api.edit(issue.number, {
				...issueText(change, notice, attempt.phrasebook),
				state: "closed",
				state_reason: "completed"
			});
		}
		async function openAgain(change, marker, desk) {
			let { api, labels, notice, attempt } = desk;
			let text = issueText(change, notice, attempt.phrasebook);
			let since = reopenableSince(attempt);
			let [label = ""] = labels;
			let issue = (await ours(await desk.closed(), marker, desk)).find(({ closed_at: closedAt }) => closedAt !== null && Date.parse(closedAt) >= since);
			if (issue) {
				await api.edit(issue.number, {
					...text,
					state: "open",
					state_reason: "reopened"
				});
				await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
				return;
			}
			let created = await api.create({
				...text,
				labels
			});
			namesOf(created).includes(label) || attempt.world.log.warn(`issue ${created.number} has no label "${label}": the token may not set labels, so the issue will not be found again`);
		}
		function namesOf({ labels }) {
			return labels.map((label) => typeof label == "string" ? label : label.name);
		}
		function isNews({ kind, digest }) {
			return !digest && kind !== "raised";
		}
		function cutEscaped(text, most, escapeText) {
			let whole = escapeText(text);
			if (whole.length <= most) return whole;
			let kept = "";
			for (let sign of text) {
				let escaped = escapeText(sign);
				if (kept.length + escaped.length > most - 1) break;
				kept += escaped;
			}
			return `${kept}\u2026`;
		}
		let COLOURS = {
			ok: 3046706,
			unknown: 7697781,
			warning: 16361509,
			critical: 15690752,
			emergency: 12986408
		};
		function chatOf(notice, phrasebook) {
			let text = (0, notice_text.ut)(notice, phrasebook);
			let { phrases } = phrasebook.notices;
			return {
				...text,
				changes: text.changes.slice(0, 10),
				more: (named) => {
					let rest = text.changes.length - named;
					return rest > 0 ? phrases.more(phrasebook.format.number(rest)) : "";
				},
				title: `${text.icon} [${notice.system}] ${text.headline}`
			};
		}
		function leading(parts, room, sizeOf) {
			let left = room;
			for (let [index, part] of parts.entries()) {
				left -= sizeOf(part);
				if (left < 0) return parts.slice(0, Math.max(1, index));
			}
			return parts;
		}
		function slackBody(notice, phrasebook) {
			let { title, changes, more, sentBy } = chatOf(notice, phrasebook);
			let { labels } = phrasebook.notices;
			let section = (text) => ({
				type: "section",
				text: {
					type: "mrkdwn",
					text
				}
			});
			let blocks = changes.map(({ icon, state, title: what, hint, where, since }) => {
				let lines = [
					`${icon} *${slackText(state, 200)}* ${slackText(what, 1e3)}`,
					`${slackText(where, 600)} \u00b7 ${labels.since} ${slackText(since, 100)}`,
					...hint === "" ? [] : [`\u2192 ${slackText(hint, 900)}`]
				];
				return section(lines.join("\n"));
			});
			let link = notice.runUrl === void 0 ? "" : ` \u00b7 <${slackText(notice.runUrl, 1e3)}|${labels.run}>`;
			let footer = {
				type: "mrkdwn",
				text: `${slackText(sentBy, 500)}${link}`
			};
			let rest = more(blocks.length);
			return {
				text: slackText(title, 1e3),
				blocks: [
					section(`*${slackText(title, 1e3)}*`),
					...blocks,
					...rest === "" ? [] : [section(slackText(rest, 100))],
					{
						type: "context",
						elements: [footer]
					}
				],
				unfurl_links: !1
			};
		}
		function slackText(text, most) {
			return cutEscaped(text, most, (part) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/[*_~`]/g, "\u2060$&\u2060"));
		}
		function discordBody(notice, phrasebook) {
			let { title, changes, more, sentBy } = chatOf(notice, phrasebook);
			let { labels } = phrasebook.notices;
			let shown = leading(changes.map(({ icon, state, title: what, hint, where, since }) => ({
				name: discordText(`${icon} ${state}`, 250),
				value: [
					discordText(what, 450),
					discordText(`${where} \u00b7 ${labels.since} ${since}`, 200),
					...hint === "" ? [] : [`\u2192 ${discordText(hint, 330)}`]
				].join("\n")
			})), 4500, ({ name, value }) => name.length + value.length);
			return {
				allowed_mentions: { parse: [] },
				embeds: [{
					title: discordText(title, 250),
					...notice.runUrl === void 0 ? {} : { url: notice.runUrl },
					color: COLOURS[notice.level],
					fields: shown,
					footer: { text: cutEscaped([sentBy, more(shown.length)].filter(Boolean).join(" \u00b7 "), 500, (part) => part) },
					timestamp: notice.at
				}]
			};
		}
		function discordText(text, most) {
			return cutEscaped(text, most, (part) => part.replaceAll(/[\\*_~`|>#[\]()<@-]/g, "\\$&"));
		}
		function teamsBody(notice, phrasebook) {
			let { title, changes, more, sentBy } = chatOf(notice, phrasebook);
			let { labels } = phrasebook.notices;
			let run = (text, look = {}) => ({
				type: "TextRun",
				text: cutEscaped(text, 300, (part) => part),
				...look
			});
			let line = (...inlines) => ({
				type: "RichTextBlock",
				inlines
			});
			let shown = leading(changes.map(({ icon, state, title: what, hint, where, since }) => [
				{
					...line(run(`${icon} ${state} `, { weight: "Bolder" }), run(what)),
					separator: !0
				},
				line(run(`${where} \u00b7 ${labels.since} ${since}`, { isSubtle: !0 })),
				...hint === "" ? [] : [line(run(`\u2192 ${hint}`))]
			]), 22e3, (body) => Buffer.byteLength(JSON.stringify(body)));
			let rest = more(shown.length);
			return {
				type: "message",
				attachments: [{
					contentType: "application/vnd.microsoft.card.adaptive",
					contentUrl: null,
					content: {
						$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
						type: "AdaptiveCard",
						version: "1.4",
						body: [
							line(run(title, {
								weight: "Bolder",
								size: "Medium"
							})),
							...shown.flat(),
							...rest === "" ? [] : [line(run(rest))],
							line(run(sentBy, {
								isSubtle: !0,
								size: "Small"
							}))
						],
						...notice.runUrl === void 0 ? {} : { actions: [{
							type: "Action.OpenUrl",
							title: labels.run,
							url: notice.runUrl
						}] }
					}
				}]
			};
		}
		let ENCODED_KEY = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
		function signatureHeaders({ id, timestamp, body, secret }) {
			let [, encoded] = ENCODED_KEY.exec(secret) ?? [];
			let key = encoded === void 0 ? Buffer.from(secret) : Buffer.from(encoded, "base64");
			let signature = (0, external_node_crypto_.createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
			return {
				"webhook-id": id,
				"webhook-timestamp": String(timestamp),
				"webhook-signature": `v1,${signature}`
			};
		}
		function genericBody(notice, phrasebook) {
			let { headline, changes } = (0, notice_text.ut)(notice, phrasebook);
			return {
				format: "lastro/notice@1",
				id: notice.id,
				at: notice.at,
				system: notice.system,
				host: notice.host,
				procedure: notice.procedure,
				run: notice.run,
				...notice.runUrl === void 0 ? {} : { runUrl: notice.runUrl },
				level: notice.level,
				headline,
				alertsTotal: notice.changes.length,
				alerts: notice.changes.slice(0, 200).map(({ alert, kind, from, since, digest }, index) => ({
					key: alert.key,
					host: alert.host,
					subject: alert.subject,
					kind,
					level: alert.level,
					from,
					since,
					digest,
					reason: alert.reason,
					facts: alert.facts,
					title: changes[index]?.title ?? "",
					hint: changes[index]?.hint ?? ""
				}))
			};
		}
		let BODIES = {
			generic: genericBody,
			slack: slackBody,
			discord: discordBody,
			teams: teamsBody
		};
		function webhookChannel(name, config) {
			let { level, procedures } = config;
			return {
				name: `webhooks.${name}`,
				level,
				...procedures === void 0 ? {} : { procedures },
				takesDigests: config.shape === "generic",
				tell: (notice, attempt) => post(notice, config, attempt)
			};
		}
		async function post(notice, { url, shape, secret }, attempt) {
			let body = JSON.stringify(BODIES[shape](notice, attempt.phrasebook));
			let timestamp = Math.floor(attempt.world.clock.now().getTime() / 1e3);
			let headers = {
				"content-type": "application/json",
				"content-length": String(Buffer.byteLength(body)),
				"user-agent": "lastro",
				...secret === void 0 ? {} : signatureHeaders({
					id: notice.id,
					timestamp,
					body,
					secret
				})
			};
			await (0, exchange.c)({
				method: "POST",
				url,
				headers,
				body
			}, attempt);
		}
		function channelsOf({ notify, unset, place }) {
			let { webhooks, email, githubIssues } = notify;
			return [
				...Object.entries(webhooks).map(([name, config]) => webhookChannel(name, config)),
				...Object.entries(email).map(([name, config]) => emailChannel(name, config)),
				...Object.entries(githubIssues).map(([name, config]) => issueChannel(name, config, place))
			].map((channel) => {
				let problem = unsetIn(channel.name, unset);
				return problem === void 0 ? channel : {
					...channel,
					tell: () => refuse(problem)
				};
			});
		}
		function unsetIn(channel, unset) {
			return unset.find(({ field }) => field.startsWith(`notify.${channel}.`))?.value;
		}
		async function refuse(problem) {
			throw new channel.s(problem, !1);
		}
	}),
	409: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => exchange });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4669);
		var _report_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2548);
		var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2041);
		async function exchange(request, attempt) {
			let { world, timeoutSeconds, signal } = attempt;
			let response = await world.http.exchange({
				maxBytes: 65536,
				...request,
				timeoutSeconds,
				signal
			}).catch((error) => bodiless(error, request));
			let { status, body } = response;
			if (status >= 200 && status < 300) return response;
			let text = (0, _report_shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)((0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(body));
			let isPassing = status === 429 || status >= 500;
			throw new _channel_js__WEBPACK_IMPORTED_MODULE_2__.s(`answered ${status}${text === "" ? "" : `: ${text}`}`, isPassing, status);
		}
		function bodiless(error, { maxBytes }) {
			let status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.HR ? error.status : void 0;
			if (status === void 0 || maxBytes !== void 0) throw asChannelFailure(error);
			return {
				status,
				headers: {},
				body: "",
				seconds: 0
			};
		}
		function asChannelFailure(error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return error;
			return new _channel_js__WEBPACK_IMPORTED_MODULE_2__.s((0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(error.message), error.kind !== "cancelled");
		}
	}),
	9598: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			If: () => LEVEL_ICONS,
			k0: () => changeText,
			ut: () => noticeText
		});
		var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);
		let LEVEL_ICONS = {
			ok: "\u2705",
			unknown: "\u2754",
			warning: "\ud83d\udfe1",
			critical: "\ud83d\udfe0",
			emergency: "\ud83d\udd34"
		};
		function noticeText(notice, phrasebook) {
			let { notices, format } = phrasebook;
			let changes = notice.changes.map((change) => changeText(change, notice, phrasebook));
			let [first] = changes;
			let headline = changes.length === 1 && first ? `${first.state}: ${first.title}` : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`;
			return {
				icon: LEVEL_ICONS[notice.level],
				headline,
				changes,
				sentBy: (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(notices.phrases.sentBy(notice.host))
			};
		}
		function changeText(change, notice, phrasebook) {
			let { alert, since } = change;
			let { title, hint } = phrasebook.reason(alert.reason, alert.facts);
			let host = alert.host === "local" ? notice.host : alert.host;
			return {
				icon: LEVEL_ICONS[alert.level],
				state: stateOf(change, phrasebook),
				title: withoutMarks(title),
				hint: withoutMarks(hint),
				where: (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)([host, alert.subject].filter((part) => part !== "").join(": ")),
				since: phrasebook.format.dateTime(since)
			};
		}
		function stateOf({ kind, alert, from }, { notices }) {
			let { levels, kinds, phrases } = notices;
			if (kind === "resolved") return kinds.resolved;
			let level = levels[alert.level];
			if (kind === "raised") return level;
			if (kind === "reminder") return `${level} (${kinds.reminder})`;
			return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`;
		}
		function withoutMarks(text) {
			return (0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(text.replaceAll("`", ""));
		}
	}),
	41: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vu: () => SafeHtml,
			n8: () => htmlProse,
			qy: () => html,
			s6: () => nothing
		});
		var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		class SafeHtml {
			#markup;
			constructor(markup) {
				this.#markup = markup;
			}
			toString() {
				return this.#markup;
			}
		}
		function html(strings, ...values) {
			let markup = strings.map((part, index) => {
				let value = values[index];
				return value === void 0 ? part : part + render(value);
			});
			return new SafeHtml(markup.join(""));
		}
		let nothing = new SafeHtml("");
		function htmlProse(text) {
			return html`${(0, _inline_code_js__WEBPACK_IMPORTED_MODULE_1__.V)(text).map(({ code, text: piece }) => code ? html`<code>${piece}</code>` : html`${piece}`)}`;
		}
		function render(value) {
			if (value instanceof SafeHtml) return value.toString();
			if (typeof value == "number") return String(value);
			if (typeof value == "string") return (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h)(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
			return value.map(String).join("");
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
	})
};
