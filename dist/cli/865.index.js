"use strict";
exports.id = 865;
exports.ids = [865];
exports.modules = {

/***/ 2041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ChannelFailure),
/* harmony export */   z: () => (/* binding */ hearsOf)
/* harmony export */ });
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


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ channelsOf),
  $: () => (/* binding */ unsetIn)
});

// EXTERNAL MODULE: ./build/src/notify/channel.js
var channel = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/report/html-tag.js
var html_tag = __webpack_require__(41);
// EXTERNAL MODULE: ./build/src/notify/notice-text.js
var notice_text = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/src/notify/letter.js


const MOST_CHANGES = 100;
const MOST_SUBJECT = 200;
/** A notice as a letter: plain text, and the same as HTML. */
function letterOf(notice, { from, to }, phrasebook) {
    const { headline, changes, sentBy } = (0,notice_text/* noticeText */.ut)(notice, phrasebook);
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
        throw new channel/* ChannelFailure */.s(`${caFile} does not answer`, false);
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
        throw new channel/* ChannelFailure */.s((0,plain_text/* plainLine */.h)(error.message), error.isPassing);
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/notify/exchange.js
var exchange = __webpack_require__(409);
;// CONCATENATED MODULE: ./build/src/notify/github-api.js



/** A page of a hundred issues with long bodies. */
const MOST_BYTES = 16 * 1024 * 1024;
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
            if (error instanceof channel/* ChannelFailure */.s && error.status === 403)
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
        const response = await (0,exchange/* exchange */.c)({
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
            maxBytes: MOST_BYTES,
        }, this.#attempt);
        return response.body;
    }
}
function read(schema, text) {
    try {
        return dist/* parse */.qgA(schema, JSON.parse(text));
    }
    catch {
        throw new channel/* ChannelFailure */.s('answered something that is no issue', false);
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
    const text = (0,notice_text/* changeText */.k0)(change, notice, phrasebook);
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
    const text = (0,notice_text/* changeText */.k0)(change, notice, phrasebook);
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
        throw new channel/* ChannelFailure */.s('no repository is configured, and this is no workflow', false);
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
    const text = (0,notice_text/* noticeText */.ut)(notice, phrasebook);
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
    const { headline, changes } = (0,notice_text/* noticeText */.ut)(notice, phrasebook);
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
    await (0,exchange/* exchange */.c)({ method: 'POST', url, headers, body }, attempt);
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
    throw new channel/* ChannelFailure */.s(problem, false);
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4669);
/* harmony import */ var _report_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2548);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2041);




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
    const text = (0,_report_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(body));
    const isPassing = status === 429 || status >= 500;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_2__/* .ChannelFailure */ .s(`answered ${status}${text === '' ? '' : `: ${text}`}`, isPassing, status);
}
/**
 * Who answered 2xx has the notice, whatever happens to the page that follows: it must not be told again by every run because that
 * page is long, or never ends.
 */
function bodiless(error, { maxBytes }) {
    const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR ? error.status : undefined;
    if (status === undefined || maxBytes !== undefined)
        throw asChannelFailure(error);
    return { status, headers: {}, body: '', seconds: 0 };
}
function asChannelFailure(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR))
        return error;
    return new _channel_js__WEBPACK_IMPORTED_MODULE_2__/* .ChannelFailure */ .s((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(error.message), error.kind !== 'cancelled');
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ LEVEL_ICONS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);

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
        sentBy: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(notices.phrases.sentBy(notice.host)),
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
        where: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)([host, alert.subject].filter((part) => part !== '').join(': ')),
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
    return (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text.replaceAll('`', ''));
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ SafeHtml),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup that is ours. Only `html` (and the style sheet) makes it, so that foreign text cannot get in unescaped. */
class SafeHtml {
    #markup;
    constructor(markup) {
        this.#markup = markup;
    }
    toString() {
        return this.#markup;
    }
}
/** Template tag for markup; every value is escaped unless it is markup itself. Fits text and quoted attributes. */
function html(strings, ...values) {
    const markup = strings.map((part, index) => {
        const value = values[index];
        return value === undefined ? part : part + render(value);
    });
    return new SafeHtml(markup.join(''));
}
/** Nothing. */
const nothing = new SafeHtml('');
/** A text of the catalogue with its commands as `<code>`. */
function htmlProse(text) {
    const pieces = (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(text).map(({ code, text: piece }) => code ? html `<code>${piece}</code>` : html `${piece}`);
    return html `${pieces}`;
}
function render(value) {
    if (value instanceof SafeHtml)
        return value.toString();
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string') {
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
    }
    return value.map(String).join('');
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ textPieces)
/* harmony export */ });
/** Takes a text of the catalogue apart at its backticks. */
function textPieces(text) {
    return text
        .split('`')
        .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
        .filter((piece) => piece.text !== '');
}


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);


/** A cell holds this much at most: a table stays readable and the whole bounded. */
const CELL_LIMIT = 240;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
// An underscore inside a word (tenant_042) means nothing in GFM and reads better as it is.
const MARKUP = /[\\*~[\]#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Foreign text that GFM shows as it is, also inside a table. One line, at most 240 characters. */
function escapeMarkdown(text) {
    const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text);
    const short = line.length > CELL_LIMIT ? `${line.slice(0, CELL_LIMIT - 1)}\u2026` : line;
    return escapeSigns(short);
}
function escapeSigns(line) {
    return line.replace(MARKUP, '\\$&').replace(/[&<>|`]/g, (sign) => ENTITIES[sign] ?? '');
}
/** A text of the catalogue; its commands become `<code>`, which may hold escaped facts where a code span may not. */
function markdownProse(text) {
    return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(text)
        .map(({ code, text: piece }) => {
        const escaped = escapeSigns((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(piece));
        return code ? `<code>${escaped}</code>` : escaped;
    })
        .join('');
}
/** A GFM table; the cells are Markdown already. */
function markdownTable(headers, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded part; the title is Markdown-safe text of ours. */
function markdownDetails(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
;