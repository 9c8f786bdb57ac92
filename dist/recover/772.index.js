"use strict";
exports.id = 772;
exports.ids = [772];
exports.modules = {

/***/ 2772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Herald: () => (/* binding */ Herald)
});

// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 82 modules
var phrasebook = __webpack_require__(7623);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/src/notify/channel.js
/** A channel did not take a notice; the message is foreign text without secrets of ours. */
class ChannelFailure extends Error {
    name = 'ChannelFailure';
    /** Whether the same may work a moment later. */
    isPassing;
    /** HTTP status of the answer, where there was one. */
    status;
    constructor(message, isPassing, status) {
        super(message);
        this.isPassing = isPassing;
        this.status = status;
    }
}
/** Whether a channel hears of a procedure on a subject. */
function hearsOf({ procedures }, { procedure, subject }) {
    if (procedures === undefined)
        return true;
    return procedures.includes(procedure) || procedures.includes(`${procedure}/${subject}`);
}

// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js + 2 modules
var answers_in_time = __webpack_require__(291);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/report/html-tag.js
var html_tag = __webpack_require__(41);
;// CONCATENATED MODULE: ./build/src/notify/notice-text.js

/** Icon of a level, in the colours of the seeds: yellow, orange, red. */
const LEVEL_ICONS = {
    ok: '\u2705',
    unknown: '\u2754',
    warning: '\ud83d\udfe1',
    critical: '\ud83d\udfe0',
    emergency: '\ud83d\udd34',
};
/** Says a notice. */
function noticeText(notice, phrasebook) {
    const { notices, format } = phrasebook;
    const changes = notice.changes.map((change) => changeText(change, notice, phrasebook));
    const [first] = changes;
    const headline = changes.length === 1 && first
        ? `${first.state}: ${first.title}`
        : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`;
    return {
        icon: LEVEL_ICONS[notice.level],
        headline,
        changes,
        sentBy: (0,plain_text/* plainLine */.h)(notices.phrases.sentBy(notice.host)),
    };
}
/** Says one change of a notice. */
function changeText(change, notice, phrasebook) {
    const { alert, since } = change;
    const { title, hint } = phrasebook.reason(alert.reason, alert.facts);
    const host = alert.host === 'local' ? notice.host : alert.host;
    return {
        icon: LEVEL_ICONS[alert.level],
        state: stateOf(change, phrasebook),
        title: withoutMarks(title),
        hint: withoutMarks(hint),
        where: (0,plain_text/* plainLine */.h)([host, alert.subject].filter((part) => part !== '').join(': ')),
        since: phrasebook.format.dateTime(since),
    };
}
function stateOf({ kind, alert, from }, { notices }) {
    const { levels, kinds, phrases } = notices;
    if (kind === 'resolved')
        return kinds.resolved;
    const level = levels[alert.level];
    if (kind === 'raised')
        return level;
    if (kind === 'reminder')
        return `${level} (${kinds.reminder})`;
    return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`;
}
/** Backticks mark commands in our texts; a chat would show them as code, and what stands between them as its own markup. */
function withoutMarks(text) {
    return (0,plain_text/* plainLine */.h)(text.replaceAll('`', ''));
}

;// CONCATENATED MODULE: ./build/src/notify/letter.js


const MOST_CHANGES = 100;
const MOST_SUBJECT = 200;
/** A notice as a letter: plain text, and the same as HTML. */
function letterOf(notice, { from, to }, phrasebook) {
    const { headline, changes, sentBy } = noticeText(notice, phrasebook);
    const { labels, phrases } = phrasebook.notices;
    const shown = changes.slice(0, MOST_CHANGES);
    const rest = changes.length - shown.length;
    const ending = [
        ...(rest > 0 ? [phrases.more(phrasebook.format.number(rest))] : []),
        ...(notice.runUrl === undefined ? [] : [`${labels.run}: ${notice.runUrl}`]),
        sentBy,
    ];
    const subject = `[${notice.system}] ${headline}`;
    const isUrgent = notice.level === 'emergency' || notice.level === 'critical';
    return {
        from,
        to,
        subject: subject.length > MOST_SUBJECT ? `${subject.slice(0, MOST_SUBJECT - 1)}\u2026` : subject,
        text: `${[...shown.map((change) => paragraph(change, phrasebook)), ending.join('\n')].join('\n\n')}\n`,
        html: htmlOf(shown, ending, phrasebook),
        headers: {
            // RFC 3834: no holiday reply to a machine.
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(isUrgent ? { Importance: 'high' } : {}),
            ...threadOf(notice),
        },
    };
}
function paragraph(change, { notices: { labels } }) {
    const { icon, state, title, hint, where, since } = change;
    return [
        `${icon} ${state}: ${title}`,
        `   ${labels.where}: ${where}`,
        `   ${labels.since}: ${since}`,
        ...(hint === '' ? [] : [`   ${labels.whatToDo}: ${hint}`]),
    ].join('\n');
}
function htmlOf(changes, ending, { notices: { labels }, locale }) {
    const blocks = changes.map(({ icon, state, title, hint, where, since }) => {
        const advice = hint === '' ? html_tag/* nothing */.s6 : (0,html_tag/* html */.qy) `<br>\n${labels.whatToDo}: ${hint}`;
        return (0,html_tag/* html */.qy) `<p><strong>${icon} ${state}</strong> ${title}<br>
${labels.where}: ${where}<br>
${labels.since}: ${since}${advice}</p>
`;
    });
    const lines = ending.map((line) => (0,html_tag/* html */.qy) `${line}<br>\n`);
    return (0,html_tag/* html */.qy) `<!doctype html><html lang="${locale}"><body>
${blocks}<p>${lines}</p>
</body></html>
`.toString();
}
/** Everything about one alert stands in one thread: all letters refer to one that was never sent. */
function threadOf({ system, changes }) {
    const [only, ...others] = changes;
    if (only === undefined || others.length > 0)
        return {};
    const root = Buffer.from(`${system} ${only.alert.key}`).toString('base64url').slice(0, 120);
    return { References: `<${root}@lastro.invalid>` };
}

;// CONCATENATED MODULE: ./build/src/notify/email-channel.js





/** A mail server checks a letter before it says that it has it: spam filters take longer than any web server. */
const MAIL_SECONDS = 20;
/** Patience with the disk that the certificate of an authority lies on. */
const FILE_SECONDS = 3;
/** Mail: one letter per notice, to all recipients. */
function emailChannel(name, config) {
    const { level, procedures } = config;
    return {
        name: `email.${name}`,
        level,
        ...(procedures === undefined ? {} : { procedures }),
        takesDigests: false,
        tell: (notice, attempt, progress) => send(notice, config, { attempt, progress }),
    };
}
async function send(notice, config, { attempt, progress }) {
    const { world, phrasebook, signal } = attempt;
    const { caFile } = config.server;
    if (caFile !== undefined && !(await (0,answers_in_time/* fileAnswers */.Q)(caFile, { seconds: FILE_SECONDS, world })))
        throw new ChannelFailure(`${caFile} does not answer`, false);
    const letter = letterOf(notice, config, phrasebook);
    try {
        const limits = { timeoutSeconds: MAIL_SECONDS, signal };
        const { refused } = await world.mail.send(letter, config.server, limits);
        // The others have it: the same letter at each run, until this one is mended, would teach them not to read it.
        if (refused.length > 0)
            progress.amiss(`refused for ${refused.join(', ')}`);
    }
    catch (error) {
        if (!(error instanceof errors/* MailFailure */.Gk))
            throw error;
        throw new ChannelFailure((0,plain_text/* plainLine */.h)(error.message), error.isPassing);
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/src/notify/exchange.js




/** Most of an answer that is read where its status says it all: a reason to fail stands in its first lines. */
const MOST_BYTES = 64 * 1024;
/**
 * One exchange that must be answered by 2xx.
 * @throws ChannelFailure, passing when nobody answered or the server asks for patience (429, 5xx)
 */
async function exchange(request, attempt) {
    const { world, timeoutSeconds, signal } = attempt;
    const response = await world.http
        .exchange({ maxBytes: MOST_BYTES, ...request, timeoutSeconds, signal })
        .catch((error) => bodiless(error, request));
    const { status, body } = response;
    if (status >= 200 && status < 300)
        return response;
    const text = (0,shorten/* shorten */.m)((0,plain_text/* plainLine */.h)(body));
    const isPassing = status === 429 || status >= 500;
    throw new ChannelFailure(`answered ${status}${text === '' ? '' : `: ${text}`}`, isPassing, status);
}
/**
 * Who answered 2xx has the notice, whatever happens to the page that follows: it must not be told again by every run because that
 * page is long, or never ends.
 */
function bodiless(error, { maxBytes }) {
    const status = error instanceof errors/* HttpFailure */.HR ? error.status : undefined;
    if (status === undefined || maxBytes !== undefined)
        throw asChannelFailure(error);
    return { status, headers: {}, body: '', seconds: 0 };
}
function asChannelFailure(error) {
    if (!(error instanceof errors/* HttpFailure */.HR))
        return error;
    return new ChannelFailure((0,plain_text/* plainLine */.h)(error.message), error.kind !== 'cancelled');
}

;// CONCATENATED MODULE: ./build/src/notify/github-api.js



/** A page of a hundred issues with long bodies. */
const github_api_MOST_BYTES = 16 * 1024 * 1024;
const PER_PAGE = 100;
/** A repository with more open issues of one label keeps them for something else. */
const MOST_PAGES = 10;
const IssueSchema = dist/* object */.Ikc({
    number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()),
    title: dist/* string */.YjP(),
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    state: dist/* picklist */.KIO(['open', 'closed']),
    closed_at: dist/* nullish */.cl6(dist/* string */.YjP(), null),
    labels: dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ name: dist/* nullish */.cl6(dist/* string */.YjP(), '') })])),
    user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP(), type: dist/* nullish */.cl6(dist/* string */.YjP(), '') }), null),
    // Pull requests stand in the same list.
    pull_request: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
const AccountSchema = dist/* object */.Ikc({ login: dist/* string */.YjP() });
/** The few requests of GitHub's REST API that keep alerts as issues; all throw ChannelFailure. */
class GithubIssues {
    #repository;
    #attempt;
    constructor(repository, attempt) {
        this.#repository = repository;
        this.#attempt = attempt;
    }
    /** Issues of a label in one state; closed ones only when they changed since. No pull requests. */
    async list(label, state, since) {
        const found = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const query = new URLSearchParams({
                labels: label,
                state,
                per_page: String(PER_PAGE),
                page: String(page),
            });
            if (since !== undefined)
                query.set('since', since);
            const issues = read(dist/* array */.YOg(IssueSchema), await this.#askIssues('GET', `?${query.toString()}`));
            found.push(...issues.filter((issue) => issue.pull_request === undefined));
            if (issues.length < PER_PAGE)
                break;
        }
        return found;
    }
    async create(change) {
        return read(IssueSchema, await this.#askIssues('POST', '', change));
    }
    async edit(number, change) {
        await this.#askIssues('PATCH', `/${number}`, change);
    }
    async comment(number, body) {
        await this.#askIssues('POST', `/${number}/comments`, { body });
    }
    /** Who writes with this token; null: an app, whose tokens are not let to ask. */
    async account() {
        try {
            return read(AccountSchema, await this.#ask('GET', '/user')).login;
        }
        catch (error) {
            if (error instanceof ChannelFailure && error.status === 403)
                return null;
            throw error;
        }
    }
    #askIssues(method, path, content) {
        return this.#ask(method, `/repos/${this.#repository.repository}/issues${path}`, content);
    }
    async #ask(method, path, content) {
        const { apiUrl, token } = this.#repository;
        const body = content === undefined ? undefined : JSON.stringify(content);
        const response = await exchange({
            method,
            url: `${apiUrl.replace(/\/$/, '')}${path}`,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'user-agent': 'lastro',
                'x-github-api-version': '2022-11-28',
                ...(body === undefined
                    ? {}
                    : {
                        'content-type': 'application/json',
                        'content-length': String(Buffer.byteLength(body)),
                    }),
            },
            ...(body === undefined ? {} : { body }),
            maxBytes: github_api_MOST_BYTES,
        }, this.#attempt);
        return response.body;
    }
}
function read(schema, text) {
    try {
        return dist/* parse */.qgA(schema, JSON.parse(text));
    }
    catch {
        throw new ChannelFailure('answered something that is no issue', false);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(9302);
;// CONCATENATED MODULE: ./build/src/notify/issue-text.js



const MOST_TITLE = 250;
/** Nobody sees it, and a key may hold anything: a hash cannot end the comment early. */
function markerOf({ system }, { alert }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${system}\n${alert.key}`).digest('hex').slice(0, 24);
    return `<!-- lastro-alert ${hash} -->`;
}
/** Title and body of the issue of an alert as it is now. */
function issueText(change, notice, phrasebook) {
    const text = changeText(change, notice, phrasebook);
    const { labels, phrases } = phrasebook.notices;
    const title = `${text.icon} [${notice.system}] ${text.title} (${text.where})`;
    const run = notice.runUrl === undefined ? calm(notice.run) : `<${notice.runUrl}>`;
    const body = [
        markerOf(notice, change),
        `**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`,
        '',
        `- ${labels.where}: ${calm(text.where)}`,
        `- ${labels.since}: ${calm(text.since)}`,
        ...(text.hint === '' ? [] : [`- ${labels.whatToDo}: ${calm(text.hint)}`]),
        `- ${labels.run}: ${run}`,
        '',
        `_${phrases.issueIntro} ${calm(phrases.sentBy(notice.host))}._`,
    ];
    return { title: shortTitle(title), body: body.join('\n') };
}
/** What is said under the issue when an alert changes. */
function issueComment(change, notice, phrasebook) {
    const text = changeText(change, notice, phrasebook);
    const head = `**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`;
    return notice.runUrl === undefined ? head : `${head}\n\n<${notice.runUrl}>`;
}
/** Foreign text as it is; a word joiner keeps an `@name` in it from calling anybody. */
function calm(text) {
    return (0,markdown_text/* escapeMarkdown */.FV)(text).replaceAll('@', '@\u2060');
}
function shortTitle(title) {
    return title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE - 1).toWellFormed()}\u2026` : title;
}

;// CONCATENATED MODULE: ./build/src/notify/issue-channel.js



const PUBLIC_API = 'https://api.github.com';
/** An alert that comes back within this time is the same story: its issue is opened again. */
const REOPEN_DAYS = 7;
/** Issues of a repository: one per alert, found by a hidden mark, edited in place, closed when the alert is resolved. */
function issueChannel(name, config, place) {
    const { level, procedures } = config;
    return {
        name: `github-issues.${name}`,
        level,
        ...(procedures === undefined ? {} : { procedures }),
        takesDigests: true,
        tell: (notice, attempt, progress) => keepIssues(notice, config, { place, attempt, progress }),
    };
}
async function keepIssues(notice, config, { place, attempt, progress, }) {
    const repository = config.repository ?? place.repository;
    if (repository === undefined)
        throw new ChannelFailure('no repository is configured, and this is no workflow', false);
    const apiUrl = config.apiUrl ?? place.apiUrl ?? PUBLIC_API;
    const api = new GithubIssues({ apiUrl, repository, token: config.token }, attempt);
    const { labels } = config;
    const [label = ''] = labels;
    const since = reopenableSince(attempt);
    const open = await api.list(label, 'open');
    const desk = {
        api,
        labels,
        open,
        closed: once(() => api.list(label, 'closed', new Date(since).toISOString())),
        account: once(() => api.account()),
        notice,
        attempt,
    };
    for (const change of notice.changes) {
        await keepIssue(change, desk);
        // A hundred issues take longer than a run waits: the next one goes on where this one stopped.
        progress.told(change.alert.key);
    }
}
/** Asks when it is first needed, and never again. */
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
/**
 * Those of the issues that are ours: the mark stands at the very beginning, and whoever writes with our token wrote it. Anybody
 * may quote a mark; a token of an app writes as a bot, which no person can.
 */
async function ours(issues, marker, { account }) {
    const marked = issues.filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return [];
    const login = await account();
    return marked.filter(({ user }) => login === null ? user?.type === 'Bot' : user?.login.toLowerCase() === login.toLowerCase());
}
function reopenableSince({ world }) {
    return world.clock.now().getTime() - REOPEN_DAYS * 24 * 3600 * 1000;
}
async function keepIssue(change, desk) {
    const { api, open, notice } = desk;
    const marker = markerOf(notice, change);
    const [issue, ...doubles] = [...(await ours(open, marker, desk))].sort((one, other) => one.number - other.number);
    // Two runs at once may have opened two; the older one is linked to already.
    for (const double of doubles)
        await api.edit(double.number, { state: 'closed', state_reason: 'not_planned' });
    if (change.kind === 'resolved') {
        if (issue)
            await issue_channel_close(issue, change, desk);
    }
    else if (issue)
        await update(issue, change, desk);
    else
        await openAgain(change, marker, desk);
}
async function update(issue, change, desk) {
    const { api, notice, attempt } = desk;
    await api.edit(issue.number, issueText(change, notice, attempt.phrasebook));
    if (isNews(change))
        await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
}
async function issue_channel_close(issue, change, desk) {
    const { api, notice, attempt } = desk;
    // The comment first: a run that dies between both closes an issue that has said why.
    await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
    await api.edit(issue.number, {
        ...issueText(change, notice, attempt.phrasebook),
        state: 'closed',
        state_reason: 'completed',
    });
}
async function openAgain(change, marker, desk) {
    const { api, labels, notice, attempt } = desk;
    const text = issueText(change, notice, attempt.phrasebook);
    const since = reopenableSince(attempt);
    const [label = ''] = labels;
    const issue = (await ours(await desk.closed(), marker, desk)).find(({ closed_at: closedAt }) => closedAt !== null && Date.parse(closedAt) >= since);
    if (issue) {
        await api.edit(issue.number, { ...text, state: 'open', state_reason: 'reopened' });
        await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook));
        return;
    }
    const created = await api.create({ ...text, labels });
    if (!namesOf(created).includes(label))
        attempt.world.log.warn(`issue ${created.number} has no label "${label}": the token may not set labels, so the issue will not be found again`);
}
function namesOf({ labels }) {
    return labels.map((label) => (typeof label === 'string' ? label : label.name));
}
/** A comment calls people; the same level again does not, but for a reminder, which is meant to. */
function isNews({ kind, digest }) {
    return !digest && kind !== 'raised';
}

;// CONCATENATED MODULE: ./build/src/notify/cut-escaped.js
/**
 * A text escaped for its reader, cut so that what is sent is at most `most` characters long, the last of them `\u2026` when something
 * was cut: an escape may make five characters of one, and a message that is too long is refused whole.
 */
function cutEscaped(text, most, escapeText) {
    const whole = escapeText(text);
    if (whole.length <= most)
        return whole;
    let kept = '';
    for (const sign of text) {
        const escaped = escapeText(sign);
        if (kept.length + escaped.length > most - 1)
            break;
        kept += escaped;
    }
    return `${kept}\u2026`;
}

;// CONCATENATED MODULE: ./build/src/notify/chat-bodies.js


/** Changes that one message names: a chat is read in passing. */
const chat_bodies_MOST_CHANGES = 10;
/** Colours of the seeds, as `#rrggbb` and as a number. */
const COLOURS = {
    ok: 0x2e7d32,
    unknown: 0x757575,
    warning: 0xf9a825,
    critical: 0xef6c00,
    emergency: 0xc62828,
};
function chatOf(notice, phrasebook) {
    const text = noticeText(notice, phrasebook);
    const { phrases } = phrasebook.notices;
    return {
        ...text,
        changes: text.changes.slice(0, chat_bodies_MOST_CHANGES),
        more: (named) => {
            const rest = text.changes.length - named;
            return rest > 0 ? phrases.more(phrasebook.format.number(rest)) : '';
        },
        title: `${text.icon} [${notice.system}] ${text.headline}`,
    };
}
/** The first parts that fit into a room together; at least one, which has bounds of its own. */
function leading(parts, room, sizeOf) {
    let left = room;
    for (const [index, part] of parts.entries()) {
        left -= sizeOf(part);
        if (left < 0)
            return parts.slice(0, Math.max(1, index));
    }
    return parts;
}
/** Slack's incoming webhooks: Block Kit with a plain text for the notification. */
function slackBody(notice, phrasebook) {
    const { title, changes, more, sentBy } = chatOf(notice, phrasebook);
    const { labels } = phrasebook.notices;
    const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
    const blocks = changes.map(({ icon, state, title: what, hint, where, since }) => {
        const lines = [
            `${icon} *${slackText(state, 200)}* ${slackText(what, 1000)}`,
            `${slackText(where, 600)} \u00b7 ${labels.since} ${slackText(since, 100)}`,
            ...(hint === '' ? [] : [`\u2192 ${slackText(hint, 900)}`]),
        ];
        return section(lines.join('\n'));
    });
    const link = notice.runUrl === undefined ? '' : ` \u00b7 <${slackText(notice.runUrl, 1000)}|${labels.run}>`;
    const footer = { type: 'mrkdwn', text: `${slackText(sentBy, 500)}${link}` };
    const rest = more(blocks.length);
    return {
        text: slackText(title, 1000),
        blocks: [
            section(`*${slackText(title, 1000)}*`),
            ...blocks,
            ...(rest === '' ? [] : [section(slackText(rest, 100))]),
            { type: 'context', elements: [footer] },
        ],
        unfurl_links: false,
    };
}
/** Slack's own escapes; without them `<!channel>` would call everybody. The signs of its markup get a word joiner. */
function slackText(text, most) {
    return cutEscaped(text, most, (part) => part
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[*_~`]/g, '\u2060$&\u2060'));
}
/** An embed holds 6000 characters in all. */
const DISCORD_ROOM = 4500;
/** Discord's webhooks: one embed; nobody is mentioned, whatever the texts say. */
function discordBody(notice, phrasebook) {
    const { title, changes, more, sentBy } = chatOf(notice, phrasebook);
    const { labels } = phrasebook.notices;
    const fields = changes.map(({ icon, state, title: what, hint, where, since }) => ({
        name: discordText(`${icon} ${state}`, 250),
        value: [
            discordText(what, 450),
            discordText(`${where} \u00b7 ${labels.since} ${since}`, 200),
            ...(hint === '' ? [] : [`\u2192 ${discordText(hint, 330)}`]),
        ].join('\n'),
    }));
    const shown = leading(fields, DISCORD_ROOM, ({ name, value }) => name.length + value.length);
    return {
        allowed_mentions: { parse: [] },
        embeds: [
            {
                title: discordText(title, 250),
                ...(notice.runUrl === undefined ? {} : { url: notice.runUrl }),
                color: COLOURS[notice.level],
                fields: shown,
                footer: {
                    text: cutEscaped([sentBy, more(shown.length)].filter(Boolean).join(' \u00b7 '), 500, (part) => part),
                },
                timestamp: notice.at,
            },
        ],
    };
}
function discordText(text, most) {
    return cutEscaped(text, most, (part) => part.replaceAll(/[\\*_~`|>#[\]()<@-]/g, '\\$&'));
}
/** A card takes 28 KB in all; the rest is for title and ending. */
const TEAMS_ROOM = 22_000;
const TEAMS_TEXT = 300;
/** Teams' workflows: an adaptive card. Its text runs know no markup, so nothing needs escaping. */
function teamsBody(notice, phrasebook) {
    const { title, changes, more, sentBy } = chatOf(notice, phrasebook);
    const { labels } = phrasebook.notices;
    const run = (text, look = {}) => {
        return { type: 'TextRun', text: cutEscaped(text, TEAMS_TEXT, (part) => part), ...look };
    };
    const line = (...inlines) => ({ type: 'RichTextBlock', inlines });
    const bodies = changes.map(({ icon, state, title: what, hint, where, since }) => [
        { ...line(run(`${icon} ${state} `, { weight: 'Bolder' }), run(what)), separator: true },
        line(run(`${where} \u00b7 ${labels.since} ${since}`, { isSubtle: true })),
        ...(hint === '' ? [] : [line(run(`\u2192 ${hint}`))]),
    ]);
    const shown = leading(bodies, TEAMS_ROOM, (body) => Buffer.byteLength(JSON.stringify(body)));
    const rest = more(shown.length);
    const card = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
            line(run(title, { weight: 'Bolder', size: 'Medium' })),
            ...shown.flat(),
            ...(rest === '' ? [] : [line(run(rest))]),
            line(run(sentBy, { isSubtle: true, size: 'Small' })),
        ],
        ...(notice.runUrl === undefined
            ? {}
            : { actions: [{ type: 'Action.OpenUrl', title: labels.run, url: notice.runUrl }] }),
    };
    const contentType = 'application/vnd.microsoft.card.adaptive';
    return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] };
}

;// CONCATENATED MODULE: ./build/src/notify/sign.js

/** Secrets of Standard Webhooks are written like this; any other text is the key itself. */
const ENCODED_KEY = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
/**
 * Headers of a signed webhook (https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`. A receiver refuses
 * an old timestamp and an id that it has seen.
 */
function signatureHeaders({ id, timestamp, body, secret }) {
    const [, encoded] = ENCODED_KEY.exec(secret) ?? [];
    const key = encoded === undefined ? Buffer.from(secret) : Buffer.from(encoded, 'base64');
    const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return {
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1,${signature}`,
    };
}

;// CONCATENATED MODULE: ./build/src/notify/webhook-body.js

/** A receiver that keeps each needs no more; the total says when some were left out. */
const MOST_ALERTS = 200;
/** A notice for programs, with the words for people beside the codes. */
function genericBody(notice, phrasebook) {
    const { headline, changes } = noticeText(notice, phrasebook);
    return {
        format: 'lastro/notice@1',
        id: notice.id,
        at: notice.at,
        system: notice.system,
        host: notice.host,
        procedure: notice.procedure,
        run: notice.run,
        ...(notice.runUrl === undefined ? {} : { runUrl: notice.runUrl }),
        level: notice.level,
        headline,
        alertsTotal: notice.changes.length,
        alerts: notice.changes
            .slice(0, MOST_ALERTS)
            .map(({ alert, kind, from, since, digest }, index) => ({
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
            title: changes[index]?.title ?? '',
            hint: changes[index]?.hint ?? '',
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/notify/webhook-channel.js




const BODIES = { generic: genericBody, slack: slackBody, discord: discordBody, teams: teamsBody };
/** A webhook: a POST of JSON, signed where it has a secret. */
function webhookChannel(name, config) {
    const { level, procedures } = config;
    return {
        name: `webhooks.${name}`,
        level,
        ...(procedures === undefined ? {} : { procedures }),
        takesDigests: config.shape === 'generic',
        tell: (notice, attempt) => post(notice, config, attempt),
    };
}
async function post(notice, { url, shape, secret }, attempt) {
    const body = JSON.stringify(BODIES[shape](notice, attempt.phrasebook));
    const timestamp = Math.floor(attempt.world.clock.now().getTime() / 1000);
    const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'lastro',
        ...(secret === undefined ? {} : signatureHeaders({ id: notice.id, timestamp, body, secret })),
    };
    await exchange({ method: 'POST', url, headers, body }, attempt);
}

;// CONCATENATED MODULE: ./build/src/notify/channels.js




/** Every channel that tells of changes; one whose variable is not set fails when it has something to tell. */
function channelsOf({ notify, unset, place }) {
    const { webhooks, email, githubIssues } = notify;
    const channels = [
        ...Object.entries(webhooks).map(([name, config]) => webhookChannel(name, config)),
        ...Object.entries(email).map(([name, config]) => emailChannel(name, config)),
        ...Object.entries(githubIssues).map(([name, config]) => issueChannel(name, config, place)),
    ];
    return channels.map((channel) => {
        const problem = unsetIn(channel.name, unset);
        return problem === undefined ? channel : { ...channel, tell: () => refuse(problem) };
    });
}
/** What of a channel is not set: `${NAME}, which is not set`. */
function unsetIn(channel, unset) {
    return unset.find(({ field }) => field.startsWith(`notify.${channel}.`))?.value;
}
async function refuse(problem) {
    throw new ChannelFailure(problem, false);
}

;// CONCATENATED MODULE: ./build/src/notify/deliver.js

/** Longest that one exchange with a channel may take; mail has its own. */
const EXCHANGE_SECONDS = 8;
/** Longest that a run waits for all channels together, from the end of its work. */
const TELLING_SECONDS = 25;
/** Patience before the second and last try. */
const PAUSE_SECONDS = 1;
/** Does it, a second time when the first may have been bad luck. Resolves to what went wrong; a bug of ours is one, too. */
async function tryTwice(channel, attempt, tell) {
    const first = await failureOf(tell);
    if (first === null)
        return null;
    const detail = (error) => ({ channel, detail: error.message });
    if (!(first instanceof ChannelFailure && first.isPassing) || attempt.signal.aborted)
        return detail(first);
    const paused = await failureOf(() => attempt.world.clock.sleep(PAUSE_SECONDS, attempt.signal));
    if (paused)
        return detail(first);
    const second = await failureOf(tell);
    return second === null ? null : detail(second);
}
async function failureOf(work) {
    try {
        await work();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}

;// CONCATENATED MODULE: ./build/src/notify/ping.js

/** Asks the address of a signal; the body is one line for its log. */
async function ping(signal, config, { line, attempt }) {
    const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': String(Buffer.byteLength(line)),
        'user-agent': 'lastro',
    };
    await exchange({ method: 'POST', url: addressOf(signal, config), headers, body: line }, attempt);
}
/** Like healthchecks.io unless the configuration says otherwise: `<url>/start`, `<url>`, `<url>/fail`. */
function addressOf(signal, { url, startUrl, failUrl }) {
    if (signal === 'success')
        return url;
    const own = signal === 'start' ? startUrl : failUrl;
    if (own !== undefined)
        return own;
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${signal}`;
    return address.href;
}

// EXTERNAL MODULE: ./build/src/lock/turn.js
var turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(4870);
;// CONCATENATED MODULE: ./build/src/notify/notice.js



/**
 * What people are told at the end of a run: the changes since they were last told. Can be made by `mask` only, so that no
 * channel ever holds a text that was not masked.
 */
class Notice {
    /** What is told a second time has the id of the first, so that a receiver can tell; the same change on another day has its own. */
    id;
    system;
    host;
    procedure;
    run;
    runUrl;
    at;
    /** Most severe first, what was resolved last. */
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
    /** Masks every text of the parts. */
    static mask(parts, redact) {
        const changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact));
        return new Notice({
            ...parts,
            system: redact(parts.system),
            host: redact(parts.host),
            run: redact(parts.run),
            changes,
        });
    }
    /** The worst of what is not resolved; `ok` when everything is. */
    get level() {
        return (0,alerts_alert/* worstLevel */.cY)(this.changes.map(({ alert }) => alert.level));
    }
}
/** A change with its foreign texts masked; reason codes are ours and stay. */
function maskChange(change, redact) {
    const { alert } = change;
    return {
        ...change,
        alert: {
            ...alert,
            key: redact(alert.key),
            host: redact(alert.host),
            subject: redact(alert.subject),
            facts: (0,redact_report/* redactFacts */.tN)(alert.facts, redact),
        },
    };
}
const LEVELS = ['emergency', 'critical', 'unknown', 'warning', 'ok'];
function bySeverity(one, other) {
    return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level);
}
function idOf({ system, changes }) {
    // Reminders of one alert differ in nothing but the moment at which they were written down.
    const told = changes.map(({ alert, kind, since, queuedAt }) => {
        return [alert.key, alert.level, kind, since, queuedAt];
    });
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([system, ...told]))
        .digest('hex')
        .slice(0, 32);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/alerts/alert-schema.js
var alert_schema = __webpack_require__(4444);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(7517);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/notify/notice-state.js






const change = dist/* object */.Ikc({ ...alert_schema/* TransitionSchema */.BY.entries, queuedAt: dist/* optional */.lqM(dist/* string */.YjP()) });
const StateSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/notices@1'),
    /** By the key of the alert. */
    verdicts: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ level: alert_schema/* LevelSchema */.ME, since: dist/* string */.YjP(), toldAt: dist/* string */.YjP() })),
    /** By the name of the channel: what it has still to tell. */
    pending: dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(change)),
});
/** What a host has told that never told anything. */
const NOTHING_TOLD = { format: 'lastro/notices@1', verdicts: {}, pending: {} };
/** Reads the state; one that is not there or not legal is empty: then people are told again, never too little. */
async function readNoticeState(stateDir) {
    try {
        return dist/* parse */.qgA(StateSchema, JSON.parse(await (0,promises_.readFile)(pathOf(stateDir), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || dist/* isValiError */.F1$(error))
            return NOTHING_TOLD;
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return NOTHING_TOLD;
        throw error;
    }
}
/** Call it in a turn only. */
async function writeNoticeState(stateDir, state) {
    await (0,durable_files/* writeFileDurably */.L5)(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`);
}
function pathOf(stateDir) {
    return (0,external_node_path_.join)(stateDir, 'notices.json');
}

;// CONCATENATED MODULE: ./build/src/verdict/fail-on.js

/** Reasons under which a restorable backup still misses an objective. */
const MISSED_OBJECTIVES = new Set([
    'rto-missed',
    'rpo-missed',
    'backup-stale',
    'future-dated-backup',
]);
/** Whether a drill's verdict fails the run under the configured policy. */
function failsDrill(verdict, failOn) {
    if (failOn === 'never')
        return false;
    if (verdict.value === 'not-restorable')
        return true;
    if (failOn === 'not-restorable')
        return false;
    if (verdict.value === 'cannot-judge')
        return true;
    return failOn === 'objective' && MISSED_OBJECTIVES.has(verdict.reason);
}
/** Whether a backup's verdict fails the run: anything but a complete backup does. */
function failsBackup(verdict) {
    return !isGood(verdict.value);
}
/** Whether a copy's verdict fails the run: a plan that was only shown does not. */
function failsOffsiteSync(verdict) {
    return !isGood(verdict.value);
}
/** What makes the exit code of disk-check 1, from the strictest to the mildest; each includes those to its right. */
const DISK_FAIL_ON = (/* unused pure expression or super */ null && (['warning', 'unknown', 'critical', 'emergency', 'never']));
/** Whether the verdict of a disk check fails the run: a warning by default does not, not knowing does. */
function failsDiskCheck({ value }, failOn) {
    const levels = DISK_FAIL_ON;
    return levels.indexOf(value) >= levels.indexOf(failOn);
}
/** What makes the exit code of offsite-verify 1, from the strictest to the mildest; each includes those to its right. */
const OFFSITE_FAIL_ON = (/* unused pure expression or super */ null && (['unreachable', 'drift', 'never']));
/** Whether the verdict of a verification fails the run: not knowing does, unless it is allowed. */
function failsOffsiteVerify({ value }, failOn) {
    const levels = OFFSITE_FAIL_ON;
    return levels.indexOf(value) >= levels.indexOf(failOn);
}

;// CONCATENATED MODULE: ./build/src/verdict/level-of-verdict.js


/** Verdicts that change nothing: somebody looked, or was refused in front of a screen. */
const SILENT = new Set(['planned', 'not-changed', 'refused']);
/** Whether a verdict says that nothing was changed, which is no news to anybody. */
function changesNothing(value) {
    return SILENT.has(value);
}
/** How bad a verdict is; a level that is one by itself (of disk-check) stays what it is. */
function levelOfVerdict(value, reason) {
    if (value === 'warning' || value === 'critical' || value === 'emergency')
        return value;
    if (value === 'unknown')
        return value;
    if (value === 'cannot-judge')
        return 'warning';
    if (SILENT.has(value))
        return 'ok';
    if (!(0,verdict/* isGood */.K)(value))
        return 'critical';
    return MISSED_OBJECTIVES.has(reason) ? 'warning' : 'ok';
}

;// CONCATENATED MODULE: ./build/src/notify/verdict-alert.js


/** The verdict of a procedure as an alert, so that people hear of a failure once and of its end; null when it tells nothing. */
function verdictAlert({ procedure, subject, value, reason, facts }) {
    if (changesNothing(value))
        return null;
    const name = subject === '' ? procedure : `${procedure}/${subject}`;
    return {
        key: `local/verdict/${name}`,
        host: 'local',
        subject: name,
        level: levelOfVerdict(value, reason),
        reason,
        facts,
    };
}
/** The change since people were last told; null when there is none to tell. */
function verdictTransition(alert, told, { now, remindAfterSeconds }) {
    const from = told?.level ?? 'ok';
    const since = told && from !== 'ok' ? told.since : now.toISOString();
    const common = { alert, from, since, digest: false };
    const kind = kindOf(from, alert.level);
    if (kind !== null)
        return { ...common, kind };
    if (alert.level === 'ok' || told === undefined)
        return null;
    const waited = now.getTime() - Date.parse(told.toldAt);
    // What was told under a clock that was ahead must not be silent until that day comes.
    const isDue = waited >= remindAfterSeconds * 1000 || waited < 0;
    return isDue ? { ...common, kind: 'reminder' } : null;
}
/** What a step from one level to another is called; null when there is none. */
function kindOf(from, to) {
    if (from === to)
        return null;
    if (to === 'ok')
        return 'resolved';
    if (from === 'ok')
        return 'raised';
    return (0,alerts_alert/* compareLevels */.t9)(to, from) > 0 ? 'escalated' : 'eased';
}

;// CONCATENATED MODULE: ./build/src/notify/pending.js


/** More changes than a channel that is dead for long can hold. */
const MOST_PENDING = 500;
/** What nobody could be told for so long is no news any more. */
const STALE_DAYS = 14;
/** What comes and goes waits this long for something worth a message. */
const DIGEST_HOURS = 24;
const DAY_MS = 24 * 3600 * 1000;
/**
 * What a channel has still to tell: what it could not, and what is new. Two changes of one alert become one, from what the
 * channel told last to what is now; what came and went meanwhile is dropped.
 */
function mergePending(waiting, fresh, now) {
    const byKey = new Map();
    for (const change of waiting)
        if (!isStale(change, now))
            byKey.set(change.alert.key, change);
    for (const change of fresh) {
        const { key } = change.alert;
        const before = byKey.get(key);
        const merged = before ? joined(before, change) : change;
        byKey.delete(key);
        if (merged)
            byKey.set(key, { ...merged, queuedAt: now.toISOString() });
    }
    return [...byKey.values()].slice(-MOST_PENDING);
}
/** By when it was queued, not by when the alert was raised: what gets worse after a month is news. */
function isStale({ kind, queuedAt, since }, now) {
    const waited = now.getTime() - Date.parse(queuedAt ?? since);
    return kind !== 'resolved' && waited >= STALE_DAYS * DAY_MS;
}
function joined(before, after) {
    const { from } = before;
    const { level } = after.alert;
    if (from === 'ok' && level === 'ok')
        return null;
    const kind = kindOf(from, level) ?? 'reminder';
    return { ...after, from, kind, digest: before.digest && after.digest };
}
/** A change as a channel sees that is not told of milder levels: below its own everything is well. Null: nothing to tell. */
function asHeardBy({ level }, change) {
    const isOver = (0,alerts_alert/* compareLevels */.t9)(change.alert.level, level) < 0;
    const wasOver = (0,alerts_alert/* compareLevels */.t9)(change.from, level) < 0;
    if (isOver && wasOver)
        return null;
    if (wasOver)
        return { ...change, kind: 'raised' };
    return isOver ? { ...change, kind: 'resolved' } : change;
}
/** Whether it is time to tell: what comes and goes wakes nobody by itself. */
function isWorthTelling(changes, { takesDigests }, now) {
    return changes.some(({ digest, since }) => takesDigests || !digest || now.getTime() - Date.parse(since) >= DIGEST_HOURS * 3600 * 1000);
}

;// CONCATENATED MODULE: ./build/src/notify/tell-changes.js







/**
 * Tells every channel what changed and what it could not tell before. What is to be told is written down first: a run that
 * dies here, or a channel that fails, leaves it to the next run. Runs of one host take turns. Where the state cannot be written,
 * as on a full disk, people are told from memory, and once more by the next run.
 */
async function tellChanges(telling, attempt) {
    const { stateDir } = telling;
    const done = {};
    try {
        return await (0,turn/* inTurn */.l)(turnOf(telling), async () => {
            const notes = new Notes(stateDir);
            done.told = await tellAll(await readNoticeState(stateDir), notes, { telling, attempt });
            return done.told;
        });
    }
    catch (error) {
        const notes = new Notes(null, error);
        // What was told is not told again because of a lock that could not be given back.
        if (done.told)
            return { ...done.told, undelivered: [...done.told.undelivered, ...notes.problem] };
        const before = await readNoticeState(stateDir).catch(() => NOTHING_TOLD);
        return tellAll(before, notes, { telling, attempt });
    }
}
/** Where the state is written down; nowhere without a directory. A failure is kept, so that it can be told of. */
class Notes {
    #stateDir;
    problem = [];
    constructor(stateDir, error) {
        this.#stateDir = stateDir;
        if (error !== undefined)
            this.#note(error);
    }
    async write(state) {
        if (this.#stateDir === null)
            return;
        try {
            await writeNoticeState(this.#stateDir, state);
        }
        catch (error) {
            this.#note(error);
        }
    }
    #note(error) {
        const detail = error instanceof Error ? error.message : String(error);
        this.problem = [{ channel: 'notices', detail }];
    }
}
async function tellAll(before, notes, { telling, attempt }) {
    const now = attempt.world.clock.now();
    const state = withNews(before, telling, now);
    if (JSON.stringify(state) !== JSON.stringify(before))
        await notes.write(state);
    const results = await Promise.all(telling.channels.map((channel) => tellChannel(channel, state, { telling, attempt, now })));
    const tried = results.filter(({ wasTried }) => wasTried);
    if (tried.length > 0) {
        const waiting = results.filter(({ left }) => left.length > 0);
        const pending = Object.fromEntries(waiting.map(({ channel, left }) => [channel, [...left]]));
        await notes.write({ ...state, pending });
    }
    return {
        channels: tried.filter(({ isTold }) => isTold).map(({ channel }) => channel),
        undelivered: [...results.flatMap(({ problems }) => problems), ...notes.problem],
    };
}
/** Only writes down what is to be told; the next telling of this or another run tells it. */
async function queueChanges(telling, now) {
    await (0,turn/* inTurn */.l)(turnOf(telling), () => noteNews(telling, now));
}
function turnOf({ stateDir, ended, notice }) {
    return { stateDir, resource: 'notices', procedure: ended.procedure, run: notice.run };
}
async function noteNews(telling, now) {
    const { stateDir } = telling;
    const before = await readNoticeState(stateDir);
    const state = withNews(before, telling, now);
    if (JSON.stringify(state) !== JSON.stringify(before))
        await writeNoticeState(stateDir, state);
    return state;
}
/** The state once what is new is noted for every channel that hears of it; channels that are gone are forgotten. */
function withNews(before, telling, now) {
    const { ended, channels } = telling;
    const { transitions, verdicts } = newsOf(before, telling, now);
    const news = transitions.map((change) => maskChange(change, telling.redact));
    const pending = channels.map((channel) => {
        const heard = hearsOf(channel, ended) ? news : [];
        const fresh = heard.flatMap((change) => asHeardBy(channel, change) ?? []);
        return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)];
    });
    return {
        ...before,
        verdicts,
        pending: Object.fromEntries(pending
            .filter(([, changes]) => changes.length > 0)
            .map(([name, changes]) => [name, [...changes]])),
    };
}
const RAN_AGAIN = { value: 'ok', reason: 'ran-again', facts: {} };
function newsOf({ verdicts }, { ended, transitions, remindAfterSeconds }, now) {
    // Who says what changed has run to its end: a failure to do so that people were told of is over.
    const alert = transitions === undefined ? verdictAlert(ended) : verdictAlert({ ...ended, ...RAN_AGAIN });
    if (alert === null)
        return { transitions: transitions ?? [], verdicts };
    const change = verdictTransition(alert, verdicts[alert.key], { now, remindAfterSeconds });
    if (change === null)
        return { transitions: transitions ?? [], verdicts };
    const { level } = alert;
    const told = { level, since: change.since, toldAt: now.toISOString() };
    return {
        transitions: [...(transitions ?? []), change],
        verdicts: { ...verdicts, [alert.key]: told },
    };
}
async function tellChannel({ name, takesDigests, tell }, { pending }, { telling, attempt, now, }) {
    let left = pending[name] ?? [];
    const problems = [];
    if (!isWorthTelling(left, { takesDigests }, now))
        return { channel: name, wasTried: false, isTold: false, left, problems };
    const { redact, ended } = telling;
    const progress = {
        told: (key) => {
            left = left.filter((change) => maskChange(change, redact).alert.key !== key);
        },
        amiss: (detail) => void problems.push({ channel: name, detail }),
    };
    const parts = { ...telling.notice, procedure: ended.procedure, at: now.toISOString() };
    const undelivered = await tryTwice(name, attempt, () => tell(Notice.mask({ ...parts, changes: left }, redact), attempt, progress));
    if (undelivered)
        problems.push(undelivered);
    const isTold = undelivered === null;
    return { channel: name, wasTried: true, isTold, left: isTold ? [] : left, problems };
}

;// CONCATENATED MODULE: ./build/src/notify/herald.js








const NOBODY = { channels: [], undelivered: [] };
/**
 * Tells of one run: dead man's switches when it begins and ends, everybody else what changed by it. Takes at most
 * `TELLING_SECONDS` after the end, throws nothing, and tells nobody of a run that was cancelled: that was somebody's wish.
 */
class Herald {
    #subject;
    #world;
    #started = Promise.resolve([]);
    #isNoted = false;
    constructor(subject, world) {
        this.#subject = subject;
        this.#world = world;
    }
    /** Says that the run begins; the work does not wait for it. */
    start() {
        this.#started = this.#ping('start', this.#attempt(TELLING_SECONDS));
    }
    /**
     * Writes down what changed, before anybody is told and before whoever found it takes it for told: a run that dies afterwards
     * leaves it to the next, which tells the very same. `end` then tells what is written down.
     */
    async note(ending, transitions) {
        if (this.#world.signal.aborted)
            return;
        const { procedure, subject } = this.#subject;
        const telling = this.#telling({ ...ending, procedure, subject }, transitions);
        if (telling === null)
            return;
        await queueChanges(telling, this.#world.clock.now());
        this.#isNoted = true;
    }
    /** Says how it ended. */
    async end(ending, transitions) {
        if (this.#world.signal.aborted || this.#subject.config.notify === undefined)
            return NOBODY;
        const { procedure, subject } = this.#subject;
        const attempt = this.#attempt(TELLING_SECONDS);
        const ended = { ...ending, procedure, subject };
        // A switch watches over the schedule: a disk that deserves a look is no reason to say that nobody looked.
        const isWell = (0,verdict/* isGood */.K)(ending.value) || ending.value === 'warning';
        const signal = isWell ? 'success' : 'fail';
        const [pinged, told] = await Promise.all([
            // In the order in which they happened: a switch that hears `start` last would wait for an end.
            this.#started.then(async (begun) => [...begun, ...(await this.#ping(signal, attempt))]),
            this.#tell(ended, transitions && this.#isNoted ? [] : transitions, attempt),
        ]);
        for (const { channel, detail } of [...pinged, ...told.undelivered])
            this.#world.log.warn(`notice: ${channel}: ${(0,plain_text/* plainLine */.h)(detail)}`);
        for (const channel of told.channels)
            this.#world.log.info(`notice: ${channel}: told`);
        return { channels: told.channels, undelivered: firstOfEach([...told.undelivered, ...pinged]) };
    }
    /** Says to the switches only that the run ended badly: what people have to hear of it is said where it was started. */
    async fail() {
        if (this.#world.signal.aborted)
            return;
        const begun = await this.#started;
        const ended = await this.#ping('fail', this.#attempt(TELLING_SECONDS));
        for (const { channel, detail } of firstOfEach([...begun, ...ended]))
            this.#world.log.warn(`notice: ${channel}: ${(0,plain_text/* plainLine */.h)(detail)}`);
    }
    #attempt(seconds) {
        const { system } = this.#subject.config;
        return {
            world: this.#world,
            phrasebook: (0,phrasebook/* createPhrasebook */.x)(system.locale, system.timezone),
            timeoutSeconds: EXCHANGE_SECONDS,
            signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1000)]),
        };
    }
    async #tell(ended, transitions, attempt) {
        const telling = this.#telling(ended, transitions);
        if (telling === null)
            return NOBODY;
        return tellChanges(telling, attempt).catch((error) => {
            // A state directory that cannot be written has been told of by whoever needs it.
            const detail = error instanceof Error ? error.message : String(error);
            return { channels: [], undelivered: [{ channel: 'notices', detail }] };
        });
    }
    /** Null where nobody is told. */
    #telling(ended, transitions) {
        const { notify, unset, system } = this.#subject.config;
        if (notify === undefined)
            return null;
        const { run, redact } = this.#world;
        const place = run.github ?? {};
        const channels = channelsOf({ notify, unset, place });
        if (channels.length === 0)
            return null;
        const runUrl = run.github === undefined ? {} : { runUrl: run.github.runUrl };
        const notice = { system: system.name, host: run.host, run: run.id, ...runUrl };
        const { stateDir } = system;
        const { remindAfterSeconds } = notify;
        const news = transitions === undefined ? {} : { transitions };
        return { stateDir, channels, ended, ...news, remindAfterSeconds, notice, redact };
    }
    async #ping(signal, attempt) {
        const { config, procedure, subject } = this.#subject;
        const { notify, unset } = config;
        const pings = Object.entries(notify?.pings ?? {}).filter(([, one]) => hearsOf(one, { procedure, subject }));
        const line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll('  ', ' ');
        const results = await Promise.all(pings.map(async ([name, one]) => {
            const channel = `pings.${name}`;
            const problem = unsetIn(channel, unset);
            if (problem !== undefined)
                return { channel, detail: problem };
            return tryTwice(channel, attempt, () => ping(signal, one, { line, attempt }));
        }));
        return results.flatMap((result) => result ?? []);
    }
}
/** A switch that is out of order fails at the beginning and at the end. */
function firstOfEach(undelivered) {
    const first = new Map();
    for (const one of undelivered)
        if (!first.has(one.channel))
            first.set(one.channel, one);
    return [...first.values()];
}


/***/ })

};
;