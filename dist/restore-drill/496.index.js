"use strict";
exports.id = 496;
exports.ids = [496];
exports.modules = { 2496: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { Herald: () => Herald });
	var phrasebook = __webpack_require__(7623);
	var plain_text = __webpack_require__(4669);
	var verdict = __webpack_require__(1881);
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
	var answers_in_time = __webpack_require__(231);
	var errors = __webpack_require__(6595);
	var html_tag = __webpack_require__(41);
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
			sentBy: (0, plain_text.h)(notices.phrases.sentBy(notice.host))
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
			where: (0, plain_text.h)([host, alert.subject].filter((part) => part !== "").join(": ")),
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
		return (0, plain_text.h)(text.replaceAll("`", ""));
	}
	function letterOf(notice, { from, to }, phrasebook) {
		let { headline, changes, sentBy } = noticeText(notice, phrasebook);
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
		})) throw new ChannelFailure(`${caFile} does not answer`, !1);
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
			throw new ChannelFailure((0, plain_text.h)(error.message), error.isPassing);
		}
	}
	var dist = __webpack_require__(7934);
	var shorten = __webpack_require__(2548);
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
		let text = (0, shorten.m)((0, plain_text.h)(body));
		let isPassing = status === 429 || status >= 500;
		throw new ChannelFailure(`answered ${status}${text === "" ? "" : `: ${text}`}`, isPassing, status);
	}
	function bodiless(error, { maxBytes }) {
		let status = error instanceof errors.HR ? error.status : void 0;
		if (status === void 0 || maxBytes !== void 0) throw asChannelFailure(error);
		return {
			status,
			headers: {},
			body: "",
			seconds: 0
		};
	}
	function asChannelFailure(error) {
		if (!(error instanceof errors.HR)) return error;
		return new ChannelFailure((0, plain_text.h)(error.message), error.kind !== "cancelled");
	}
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
				if (error instanceof ChannelFailure && error.status === 403) return null;
				throw error;
			}
		}
		#askIssues(method, path, content) {
			return this.#ask(method, `/repos/${this.#repository.repository}/issues${path}`, content);
		}
		async #ask(method, path, content) {
			let { apiUrl, token } = this.#repository;
			let body = content === void 0 ? void 0 : JSON.stringify(content);
			return (await exchange({
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
			throw new ChannelFailure("answered something that is no issue", !1);
		}
	}
	var external_node_crypto_ = __webpack_require__(7598);
	var markdown_text = __webpack_require__(9302);
	function markerOf({ system }, { alert }) {
		return `<!-- lastro-alert ${(0, external_node_crypto_.createHash)("sha256").update(`${system}\n${alert.key}`).digest("hex").slice(0, 24)} -->`;
	}
	function issueText(change, notice, phrasebook) {
		let text = changeText(change, notice, phrasebook);
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
		let text = changeText(change, notice, phrasebook);
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
		if (repository === void 0) throw new ChannelFailure("no repository is configured, and this is no workflow", !1);
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
		let text = noticeText(notice, phrasebook);
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
		let { headline, changes } = noticeText(notice, phrasebook);
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
		await exchange({
			method: "POST",
			url,
			headers: {
				"content-type": "application/json",
				"content-length": String(Buffer.byteLength(body)),
				"user-agent": "lastro",
				...secret === void 0 ? {} : signatureHeaders({
					id: notice.id,
					timestamp,
					body,
					secret
				})
			},
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
		throw new ChannelFailure(problem, !1);
	}
	async function tryTwice(channel, attempt, tell) {
		let first = await failureOf(tell);
		if (first === null) return null;
		let detail = (error) => ({
			channel,
			detail: error.message
		});
		if (!(first instanceof ChannelFailure && first.isPassing) || attempt.signal.aborted) return detail(first);
		if (await failureOf(() => attempt.world.clock.sleep(1, attempt.signal))) return detail(first);
		let second = await failureOf(tell);
		return second === null ? null : detail(second);
	}
	async function failureOf(work) {
		try {
			await work();
			return null;
		} catch (error) {
			return error instanceof Error ? error : Error(String(error));
		}
	}
	async function ping(signal, config, { line, attempt }) {
		let headers = {
			"content-type": "text/plain; charset=utf-8",
			"content-length": String(Buffer.byteLength(line)),
			"user-agent": "lastro"
		};
		await exchange({
			method: "POST",
			url: addressOf(signal, config),
			headers,
			body: line
		}, attempt);
	}
	function addressOf(signal, { url, startUrl, failUrl }) {
		if (signal === "success") return url;
		let own = signal === "start" ? startUrl : failUrl;
		if (own !== void 0) return own;
		let address = new URL(url);
		address.pathname = `${address.pathname.replace(/\/$/, "")}/${signal}`;
		return address.href;
	}
	var turn = __webpack_require__(7933);
	var alerts_alert = __webpack_require__(6346);
	var redact_report = __webpack_require__(4870);
	class Notice {
		id;
		system;
		host;
		procedure;
		run;
		runUrl;
		at;
		changes;
		constructor(parts) {
			this.system = parts.system;
			this.host = parts.host;
			this.procedure = parts.procedure;
			this.run = parts.run;
			this.runUrl = parts.runUrl;
			this.at = parts.at;
			this.changes = parts.changes;
			this.id = idOf(parts);
		}
		static mask(parts, redact) {
			let changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact));
			return new Notice({
				...parts,
				system: redact(parts.system),
				host: redact(parts.host),
				run: redact(parts.run),
				changes
			});
		}
		get level() {
			return (0, alerts_alert.cY)(this.changes.map(({ alert }) => alert.level));
		}
	}
	function maskChange(change, redact) {
		let { alert } = change;
		return {
			...change,
			alert: {
				...alert,
				key: redact(alert.key),
				host: redact(alert.host),
				subject: redact(alert.subject),
				facts: (0, redact_report.tN)(alert.facts, redact)
			}
		};
	}
	let LEVELS = [
		"emergency",
		"critical",
		"unknown",
		"warning",
		"ok"
	];
	function bySeverity(one, other) {
		return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level);
	}
	function idOf({ system, changes }) {
		let told = changes.map(({ alert, kind, since, queuedAt }) => [
			alert.key,
			alert.level,
			kind,
			since,
			queuedAt
		]);
		return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([system, ...told])).digest("hex").slice(0, 32);
	}
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var alert_schema = __webpack_require__(4444);
	var durable_files = __webpack_require__(7517);
	var error_code = __webpack_require__(6620);
	let change = dist.Ikc({
		...alert_schema.BY.entries,
		queuedAt: dist.lqM(dist.YjP())
	});
	let StateSchema = dist.Ikc({
		format: dist.euz("lastro/notices@1"),
		verdicts: dist.g1P(dist.YjP(), dist.Ikc({
			level: alert_schema.ME,
			since: dist.YjP(),
			toldAt: dist.YjP()
		})),
		pending: dist.g1P(dist.YjP(), dist.YOg(change))
	});
	let NOTHING_TOLD = {
		format: "lastro/notices@1",
		verdicts: {},
		pending: {}
	};
	async function readNoticeState(stateDir) {
		try {
			return dist.qgA(StateSchema, JSON.parse(await (0, promises_.readFile)(pathOf(stateDir), "utf8")));
		} catch (error) {
			if (error instanceof SyntaxError || dist.F1$(error)) return NOTHING_TOLD;
			if ((0, error_code.U)(error, "ENOENT")) return NOTHING_TOLD;
			throw error;
		}
	}
	async function writeNoticeState(stateDir, state) {
		await (0, durable_files.L5)(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`);
	}
	function pathOf(stateDir) {
		return (0, external_node_path_.join)(stateDir, "notices.json");
	}
	var fail_on = __webpack_require__(1058);
	let SILENT = new Set([
		"planned",
		"not-changed",
		"refused"
	]);
	function changesNothing(value) {
		return SILENT.has(value);
	}
	function levelOfVerdict(value, reason) {
		if (value === "warning" || value === "critical" || value === "emergency") return value;
		if (value === "unknown") return value;
		if (value === "cannot-judge") return "warning";
		if (SILENT.has(value)) return "ok";
		if (!(0, verdict.K)(value)) return "critical";
		return fail_on.$r.has(reason) ? "warning" : "ok";
	}
	function verdictAlert({ procedure, subject, value, reason, facts }) {
		if (changesNothing(value)) return null;
		let name = subject === "" ? procedure : `${procedure}/${subject}`;
		return {
			key: `local/verdict/${name}`,
			host: "local",
			subject: name,
			level: levelOfVerdict(value, reason),
			reason,
			facts
		};
	}
	function verdictTransition(alert, told, { now, remindAfterSeconds }) {
		let from = told?.level ?? "ok";
		let common = {
			alert,
			from,
			since: told && from !== "ok" ? told.since : now.toISOString(),
			digest: !1
		};
		let kind = kindOf(from, alert.level);
		if (kind !== null) return {
			...common,
			kind
		};
		if (alert.level === "ok" || told === void 0) return null;
		let waited = now.getTime() - Date.parse(told.toldAt);
		return waited >= remindAfterSeconds * 1e3 || waited < 0 ? {
			...common,
			kind: "reminder"
		} : null;
	}
	function kindOf(from, to) {
		if (from === to) return null;
		if (to === "ok") return "resolved";
		if (from === "ok") return "raised";
		return (0, alerts_alert.t9)(to, from) > 0 ? "escalated" : "eased";
	}
	function mergePending(waiting, fresh, now) {
		let byKey = new Map();
		for (let change of waiting) isStale(change, now) || byKey.set(change.alert.key, change);
		for (let change of fresh) {
			let { key } = change.alert;
			let before = byKey.get(key);
			let merged = before ? joined(before, change) : change;
			byKey.delete(key);
			merged && byKey.set(key, {
				...merged,
				queuedAt: now.toISOString()
			});
		}
		return [...byKey.values()].slice(-500);
	}
	function isStale({ kind, queuedAt, since }, now) {
		let waited = now.getTime() - Date.parse(queuedAt ?? since);
		return kind !== "resolved" && waited >= 12096e5;
	}
	function joined(before, after) {
		let { from } = before;
		let { level } = after.alert;
		if (from === "ok" && level === "ok") return null;
		let kind = kindOf(from, level) ?? "reminder";
		return {
			...after,
			from,
			kind,
			digest: before.digest && after.digest
		};
	}
	function asHeardBy({ level }, change) {
		let isOver = (0, alerts_alert.t9)(change.alert.level, level) < 0;
		let wasOver = (0, alerts_alert.t9)(change.from, level) < 0;
		if (isOver && wasOver) return null;
		if (wasOver) return {
			...change,
			kind: "raised"
		};
		return isOver ? {
			...change,
			kind: "resolved"
		} : change;
	}
	function isWorthTelling(changes, { takesDigests }, now) {
		return changes.some(({ digest, since }) => takesDigests || !digest || now.getTime() - Date.parse(since) >= 864e5);
	}
	async function tellChanges(telling, attempt) {
		let { stateDir } = telling;
		let done = {};
		try {
			return await (0, turn.l)(turnOf(telling), async () => {
				let notes = new Notes(stateDir);
				done.told = await tellAll(await readNoticeState(stateDir), notes, {
					telling,
					attempt
				});
				return done.told;
			});
		} catch (error) {
			let notes = new Notes(null, error);
			if (done.told) return {
				...done.told,
				undelivered: [...done.told.undelivered, ...notes.problem]
			};
			return tellAll(await readNoticeState(stateDir).catch(() => NOTHING_TOLD), notes, {
				telling,
				attempt
			});
		}
	}
	class Notes {
		#stateDir;
		problem = [];
		constructor(stateDir, error) {
			this.#stateDir = stateDir;
			error !== void 0 && this.#note(error);
		}
		async write(state) {
			if (this.#stateDir === null) return;
			try {
				await writeNoticeState(this.#stateDir, state);
			} catch (error) {
				this.#note(error);
			}
		}
		#note(error) {
			let detail = error instanceof Error ? error.message : String(error);
			this.problem = [{
				channel: "notices",
				detail
			}];
		}
	}
	async function tellAll(before, notes, { telling, attempt }) {
		let now = attempt.world.clock.now();
		let state = withNews(before, telling, now);
		JSON.stringify(state) !== JSON.stringify(before) && await notes.write(state);
		let results = await Promise.all(telling.channels.map((channel) => tellChannel(channel, state, {
			telling,
			attempt,
			now
		})));
		let tried = results.filter(({ wasTried }) => wasTried);
		if (tried.length > 0) {
			let waiting = results.filter(({ left }) => left.length > 0);
			let pending = Object.fromEntries(waiting.map(({ channel, left }) => [channel, [...left]]));
			await notes.write({
				...state,
				pending
			});
		}
		return {
			channels: tried.filter(({ isTold }) => isTold).map(({ channel }) => channel),
			undelivered: [...results.flatMap(({ problems }) => problems), ...notes.problem]
		};
	}
	async function queueChanges(telling, now) {
		await (0, turn.l)(turnOf(telling), () => noteNews(telling, now));
	}
	function turnOf({ stateDir, ended, notice }) {
		return {
			stateDir,
			resource: "notices",
			procedure: ended.procedure,
			run: notice.run
		};
	}
	async function noteNews(telling, now) {
		let { stateDir } = telling;
		let before = await readNoticeState(stateDir);
		let state = withNews(before, telling, now);
		JSON.stringify(state) !== JSON.stringify(before) && await writeNoticeState(stateDir, state);
		return state;
	}
	function withNews(before, telling, now) {
		let { ended, channels } = telling;
		let { transitions, verdicts } = newsOf(before, telling, now);
		let news = transitions.map((change) => maskChange(change, telling.redact));
		let pending = channels.map((channel) => {
			let fresh = (hearsOf(channel, ended) ? news : []).flatMap((change) => asHeardBy(channel, change) ?? []);
			return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)];
		});
		return {
			...before,
			verdicts,
			pending: Object.fromEntries(pending.filter(([, changes]) => changes.length > 0).map(([name, changes]) => [name, [...changes]]))
		};
	}
	let RAN_AGAIN = {
		value: "ok",
		reason: "ran-again",
		facts: {}
	};
	function newsOf({ verdicts }, { ended, transitions, remindAfterSeconds }, now) {
		let alert = verdictAlert(transitions === void 0 ? ended : {
			...ended,
			...RAN_AGAIN
		});
		if (alert === null) return {
			transitions: transitions ?? [],
			verdicts
		};
		let change = verdictTransition(alert, verdicts[alert.key], {
			now,
			remindAfterSeconds
		});
		if (change === null) return {
			transitions: transitions ?? [],
			verdicts
		};
		let { level } = alert;
		let told = {
			level,
			since: change.since,
			toldAt: now.toISOString()
		};
		return {
			transitions: [...transitions ?? [], change],
			verdicts: {
				...verdicts,
				[alert.key]: told
			}
		};
	}
	async function tellChannel({ name, takesDigests, tell }, { pending }, { telling, attempt, now }) {
		let left = pending[name] ?? [];
		let problems = [];
		if (!isWorthTelling(left, { takesDigests }, now)) return {
			channel: name,
			wasTried: !1,
			isTold: !1,
			left,
			problems
		};
		let { redact, ended } = telling;
		let progress = {
			told: (key) => {
				left = left.filter((change) => maskChange(change, redact).alert.key !== key);
			},
			amiss: (detail) => void problems.push({
				channel: name,
				detail
			})
		};
		let parts = {
			...telling.notice,
			procedure: ended.procedure,
			at: now.toISOString()
		};
		let undelivered = await tryTwice(name, attempt, () => tell(Notice.mask({
			...parts,
			changes: left
		}, redact), attempt, progress));
		undelivered && problems.push(undelivered);
		let isTold = undelivered === null;
		return {
			channel: name,
			wasTried: !0,
			isTold,
			left: isTold ? [] : left,
			problems
		};
	}
	let NOBODY = {
		channels: [],
		undelivered: []
	};
	class Herald {
		#subject;
		#world;
		#started = Promise.resolve([]);
		#isNoted = !1;
		constructor(subject, world) {
			this.#subject = subject;
			this.#world = world;
		}
		start() {
			this.#started = this.#ping("start", this.#attempt(25));
		}
		async note(ending, transitions) {
			if (this.#world.signal.aborted) return;
			let { procedure, subject } = this.#subject;
			let telling = this.#telling({
				...ending,
				procedure,
				subject
			}, transitions);
			if (telling === null) return;
			await queueChanges(telling, this.#world.clock.now());
			this.#isNoted = !0;
		}
		async end(ending, transitions) {
			if (this.#world.signal.aborted || this.#subject.config.notify === void 0) return NOBODY;
			let { procedure, subject } = this.#subject;
			let attempt = this.#attempt(25);
			let ended = {
				...ending,
				procedure,
				subject
			};
			let signal = (0, verdict.K)(ending.value) || ending.value === "warning" ? "success" : "fail";
			let [pinged, told] = await Promise.all([this.#started.then(async (begun) => [...begun, ...await this.#ping(signal, attempt)]), this.#tell(ended, transitions && this.#isNoted ? [] : transitions, attempt)]);
			for (let { channel, detail } of [...pinged, ...told.undelivered]) this.#world.log.warn(`notice: ${channel}: ${(0, plain_text.h)(detail)}`);
			for (let channel of told.channels) this.#world.log.info(`notice: ${channel}: told`);
			return {
				channels: told.channels,
				undelivered: firstOfEach([...told.undelivered, ...pinged])
			};
		}
		async fail() {
			if (this.#world.signal.aborted) return;
			let begun = await this.#started;
			let ended = await this.#ping("fail", this.#attempt(25));
			for (let { channel, detail } of firstOfEach([...begun, ...ended])) this.#world.log.warn(`notice: ${channel}: ${(0, plain_text.h)(detail)}`);
		}
		#attempt(seconds) {
			let { system } = this.#subject.config;
			return {
				world: this.#world,
				phrasebook: (0, phrasebook.x)(system.locale, system.timezone),
				timeoutSeconds: 8,
				signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1e3)])
			};
		}
		async #tell(ended, transitions, attempt) {
			let telling = this.#telling(ended, transitions);
			if (telling === null) return NOBODY;
			return tellChanges(telling, attempt).catch((error) => ({
				channels: [],
				undelivered: [{
					channel: "notices",
					detail: error instanceof Error ? error.message : String(error)
				}]
			}));
		}
		#telling(ended, transitions) {
			let { notify, unset, system } = this.#subject.config;
			if (notify === void 0) return null;
			let { run, redact } = this.#world;
			let channels = channelsOf({
				notify,
				unset,
				place: run.github ?? {}
			});
			if (channels.length === 0) return null;
			let runUrl = run.github === void 0 ? {} : { runUrl: run.github.runUrl };
			let notice = {
				system: system.name,
				host: run.host,
				run: run.id,
				...runUrl
			};
			let { stateDir } = system;
			let { remindAfterSeconds } = notify;
			return {
				stateDir,
				channels,
				ended,
				...transitions === void 0 ? {} : { transitions },
				remindAfterSeconds,
				notice,
				redact
			};
		}
		async #ping(signal, attempt) {
			let { config, procedure, subject } = this.#subject;
			let { notify, unset } = config;
			let pings = Object.entries(notify?.pings ?? {}).filter(([, one]) => hearsOf(one, {
				procedure,
				subject
			}));
			let line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll("  ", " ");
			return (await Promise.all(pings.map(async ([name, one]) => {
				let channel = `pings.${name}`;
				let problem = unsetIn(channel, unset);
				if (problem !== void 0) return {
					channel,
					detail: problem
				};
				return tryTwice(channel, attempt, () => ping(signal, one, {
					line,
					attempt
				}));
			}))).flatMap((result) => result ?? []);
		}
	}
	function firstOfEach(undelivered) {
		let first = new Map();
		for (let one of undelivered) first.has(one.channel) || first.set(one.channel, one);
		return [...first.values()];
	}
}) };
