"use strict";
exports.id = 490;
exports.ids = [490];
exports.modules = {

/***/ 3798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ APPLICATION_PLACES),
  Qo: () => (/* binding */ applicationEnvironment),
  ek: () => (/* binding */ placesOf)
});

// EXTERNAL MODULE: ./build/src/probes/carried-values.js
var carried_values = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/src/application/database-address.js
/**
 * The address as applications take it. A socket directory goes into the parameter `host`, which libpq, node-postgres,
 * Prisma, psycopg and pgx put before the host of the URL; `localhost` stands there because some demand one.
 * Source: PostgreSQL manual, "Connection URIs"; Prisma, "Connecting via sockets".
 */
function databaseUrl(address) {
    const { host, port, database, user, password, sslMode } = address;
    const secret = password === undefined ? '' : `:${encode(password)}`;
    const isSocket = host.startsWith('/');
    const place = isSocket ? 'localhost' : host;
    const parameters = [
        ...(isSocket ? [`host=${encode(host).replaceAll('%2F', '/')}`] : []),
        ...(sslMode === undefined ? [] : [`sslmode=${sslMode}`]),
    ];
    const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
    return `postgresql://${encode(user)}${secret}@${place}:${port}/${encode(database)}${query}`;
}
/** The same in the variables of libpq, for those that take no URL. */
function libpqVariables(address) {
    return {
        PGHOST: address.host,
        PGPORT: String(address.port),
        PGDATABASE: address.database,
        PGUSER: address.user,
        ...(address.password === undefined ? {} : { PGPASSWORD: address.password }),
        ...(address.sslMode === undefined ? {} : { PGSSLMODE: address.sslMode }),
    };
}
function encode(text) {
    return encodeURIComponent(text);
}

;// CONCATENATED MODULE: ./build/src/application/environment.js


/** Loopback: what an application that heeds HOST listens on, so that restored data stays on this host. */
const LOOPBACK = '127.0.0.1';
/**
 * Environment of an application: where the database is, in the three ways that applications ask for it, and where to
 * listen; then the operator's own, in which `{{database-url}}` and its parts may stand. Nothing else of ours but the
 * allow-listed base of every child.
 */
function applicationEnvironment({ env, database }, port) {
    const values = placesOf(database, port);
    const own = Object.entries(env).map(([name, text]) => [name, (0,carried_values/* fillText */.BB)(text, values)]);
    return {
        DATABASE_URL: databaseUrl(database),
        ...libpqVariables(database),
        PORT: String(port),
        HOST: LOOPBACK,
        ...Object.fromEntries(own),
    };
}
/** What may stand in double braces in the environment and the command of an application. */
const APPLICATION_PLACES = [
    'database-url',
    'database-host',
    'database-port',
    'database-name',
    'database-user',
    'database-password',
    'port',
];
/** Their values. */
function placesOf(database, port) {
    const values = {
        'database-url': databaseUrl(database),
        'database-host': database.host,
        'database-port': String(database.port),
        'database-name': database.database,
        'database-user': database.user,
        'database-password': database.password ?? '',
        port: String(port),
    };
    return new Map(Object.entries(values));
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/** Prints one JSON value, indented, as the whole of stdout. */
function writeJson(io, value) {
    io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   cU: () => (/* binding */ EXIT_CODES_HELP),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);

/** What the exit code of `lastro` says. */
const EXIT = {
    good: 0,
    badVerdict: 1,
    configuration: 2,
    internal: 3,
    // 128 + SIGINT, as shells report it.
    cancelled: 130,
};
/** The exit codes as `--help` shows them. */
const EXIT_CODES_HELP = `
Exit codes:
  0    good: the verdict is good, or fail-on forgives it
  1    bad: the system is in trouble; the report says how
  2    the configuration or the command line must be mended
  3    Lastro itself failed
  130  cancelled`;
/** The exit code of a command that ended in an error. */
function exitCodeOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
        return EXIT.configuration;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU)
        return EXIT.badVerdict;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ)
        return EXIT.cancelled;
    return EXIT.internal;
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


;// CONCATENATED MODULE: ./build/src/masking/brazilian-ids.js
/** What stands in place of a CPF or a CNPJ. */
const MASKED_ID = '***.***.***-**';
// Every pattern has a bounded length, so a scan is linear in the text.
const SLASH = String.raw `(?:\/|%2[Ff]|\\\/)`;
const FORMATTED_CPF = /\d{3}\.\d{3}\.\d{3}-\d{2}/g;
const FORMATTED_CNPJ = new RegExp(String.raw `[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}${SLASH}[\dA-Z]{4}-\d{2}`, 'gi');
const LOOSE_CPF = /(?<!\d)\d{3}\.?\d{3}\.?\d{3}[-./]?\d{2}(?!\d)/g;
const LOOSE_NUMERIC_CNPJ = new RegExp(String.raw `(?<!\d)\d{2}\.?\d{3}\.?\d{3}${SLASH}?\d{4}-?\d{2}(?!\d)`, 'g');
const LOOSE_ALPHANUMERIC_CNPJ = new RegExp(String.raw `(?<![\dA-Z])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}${SLASH}?[\dA-Z]{4}-?\d{2}(?![\dA-Z])`, 'g');
// Weights of the last check digit; the first one uses them without their head. CPF: Receita Federal,
// modulo 11. CNPJ: the same since 2026 for letters, valued by their ASCII code minus 48
// (Instru\u00e7\u00e3o Normativa RFB 2.229/2024).
const CPF_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
/** A run of hexadecimal characters this long is a digest; its digits are nobody's number. */
const DIGEST_LENGTH = 32;
/**
 * Masks CPFs and CNPJs, the alphanumeric CNPJ included. A fully formatted one goes whatever its check
 * digits say; a bare or half-formatted one only when they are right, so that one ordinary number of
 * eleven digits in a hundred goes too. Linear in the text.
 */
function maskBrazilianIds(text) {
    return text
        .replace(FORMATTED_CNPJ, MASKED_ID)
        .replace(FORMATTED_CPF, MASKED_ID)
        .replace(LOOSE_NUMERIC_CNPJ, maskedIf(isCnpj))
        .replace(LOOSE_ALPHANUMERIC_CNPJ, maskedIf(isCnpj))
        .replace(LOOSE_CPF, maskedIf(isCpf));
}
function maskedIf(isId) {
    return (match, at, text) => isId(match.replace(/%2f|[^\dA-Z]/gi, '')) && !isInsideDigest(text, at, match.length)
        ? MASKED_ID
        : match;
}
/** Whether eleven bare digits carry the right check digits; eleven equal digits are nobody's CPF. */
function isCpf(digits) {
    return /^\d{11}$/.test(digits) && hasCheckDigits(digits, CPF_WEIGHTS);
}
/** Whether fourteen bare characters (upper-case letters allowed in the first twelve) are a CNPJ. */
function isCnpj(characters) {
    return /^[\dA-Z]{12}\d{2}$/.test(characters) && hasCheckDigits(characters, CNPJ_WEIGHTS);
}
function hasCheckDigits(characters, weights) {
    if (new Set(characters).size === 1)
        return false;
    const values = Array.from(characters, (character) => character.charCodeAt(0) - 48);
    const last = values.length - 1;
    return (checkDigit(values.slice(0, last - 1), weights.slice(1)) === values[last - 1] &&
        checkDigit(values.slice(0, last), weights) === values[last]);
}
function checkDigit(values, weights) {
    const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
    const rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}
function isInsideDigest(text, at, length) {
    const before = text.slice(Math.max(0, at - DIGEST_LENGTH), at);
    const after = text.slice(at + length, at + length + DIGEST_LENGTH);
    const lead = /[\da-f]*$/.exec(before)?.[0].length ?? 0;
    const tail = /^[\da-f]*/.exec(after)?.[0].length ?? 0;
    return lead + length + tail >= DIGEST_LENGTH;
}

;// CONCATENATED MODULE: ./build/src/masking/credentials.js
/** What stands in place of a secret or a password. */
const MASK = '***';
const SCHEME_END = '://';
const QUOTED = String.raw `(')(?:[^'\\]|\\.|'')*'?|(")(?:[^"\\]|\\.)*"?`;
// `password=\u2026` of conninfo strings, environment lines and URL queries, `"password": "\u2026"` of JSON and
// `PASSWORD '\u2026'` of SQL. A quote that never closes masks to the end: better too much than the secret.
const ASSIGNED = new RegExp(String.raw `((?:password|passwd|pwd|passphrase)["']?\s{0,8}[=:]\s{0,8})(?:${QUOTED}|(?:\\.|[^\s&'"])(?:\\.|[^\s&])*)`, 'gis');
const SQL_PASSWORD = /(\bpassword\s{1,8})(')(?:[^']|'')*'?/gi;
/** Masks passwords that show themselves by where they stand: URLs, conninfo, JSON, SQL. Linear in the text. */
function maskCredentials(text) {
    return maskUserinfo(text)
        .replace(ASSIGNED, `$1$2$3${MASK}$2$3`)
        .replace(SQL_PASSWORD, `$1$2${MASK}$2`);
}
/** `scheme://user:password@host` \u2192 `scheme://user:***@host`, also where the password holds a raw `/` or `@`. */
function maskUserinfo(text) {
    const [head = '', ...authorities] = text.split(SCHEME_END);
    return [head, ...authorities.map(maskAuthority)].join(SCHEME_END);
}
function maskAuthority(rest) {
    const end = rest.search(/[\s"'<>`]/);
    const address = end === -1 ? rest : rest.slice(0, end);
    const at = userinfoEnd(address);
    const colon = address.indexOf(':');
    if (at === -1 || colon === -1 || colon > at)
        return rest;
    return `${address.slice(0, colon)}:${MASK}${rest.slice(at)}`;
}
/** Where the userinfo ends, or -1. A raw `/` may belong to a password, but never behind a port. */
function userinfoEnd(address) {
    const slash = address.search(/[/?#]/);
    const authority = slash === -1 ? address : address.slice(0, slash);
    const at = authority.lastIndexOf('@');
    const isHost = slash !== -1 && (at !== -1 || /^[^:]*(?::\d*)?$/.test(authority));
    return isHost ? at : address.lastIndexOf('@');
}

// EXTERNAL MODULE: ./build/src/masking/secret-forms.js
var secret_forms = __webpack_require__(4399);
;// CONCATENATED MODULE: ./build/src/masking/redactor.js



/** A redactor that knows no secret yet. Work is linear in the text. */
function createRedactor() {
    const forms = new Set();
    let pattern = null;
    return {
        addSecret(secret) {
            for (const form of (0,secret_forms/* secretForms */.e)(secret))
                forms.add(form);
            pattern = null;
        },
        redact(text) {
            if (forms.size > 0)
                pattern ??= anyOf(forms);
            const masked = pattern === null ? text : text.replace(pattern, MASK);
            return maskBrazilianIds(maskCredentials(masked));
        },
    };
}
/** Longest first, so that a secret that begins like another is masked to its end. */
function anyOf(forms) {
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
function escapePattern(literal) {
    return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
;// CONCATENATED MODULE: ./build/src/cli/lazy-handlers.js
/**
 * The handlers; each loads its code when it is called, so that a command pays for what it uses only. Those that move bytes, or
 * stay for long, keep the heap small.
 */
function lazyHandlers(redactor) {
    const config = async () => (await Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(865), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 5565))).configHandlers;
    const passport = async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 3731))).passportHandlers;
    return {
        configCheck: later(async () => (await config()).configCheck),
        configSchema: later(async () => (await config()).configSchema),
        passportShow: later(async () => (await passport()).passportShow),
        passportDiff: later(async () => (await passport()).passportDiff),
        passportMake: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(593), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 5169))).passportMakeHandler(redactor)),
        backup: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(929), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 8096))).backupHandler(redactor)),
        restoreDrill: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(635), __webpack_require__.e(593), __webpack_require__.e(438), __webpack_require__.e(655), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 3252))).restoreDrillHandler(redactor)),
        recover: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(929), __webpack_require__.e(438), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 9380))).recoverHandler(redactor)),
        recoverStatus: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(929), __webpack_require__.e(438), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 9380))).recoverStatusHandler(redactor)),
        restoreCheck: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(593), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 1151))).restoreCheckHandler(redactor)),
        playbook: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 8533))).playbookHandler),
        drillCheck: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(635), __webpack_require__.e(593), __webpack_require__.e(929), __webpack_require__.e(438), __webpack_require__.e(655), __webpack_require__.e(95), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 576))).drillCheckHandler(redactor)),
        diskCheck: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(726), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 5457))).diskCheckHandler(redactor)),
        offsiteVerify: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(635), __webpack_require__.e(361), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 6994))).offsiteVerifyHandler(redactor)),
        offsiteSync: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(635), __webpack_require__.e(361), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 6165))).offsiteSyncHandler(redactor)),
        offsiteSetup: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(635), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 4592))).offsiteSetupHandler(redactor)),
        offsiteGate: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(635), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 4592))).offsiteGateHandler),
        history: later(async () => (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 1227))).historyHandler),
        notifyTest: later(async () => (await Promise.all(/* import() */[__webpack_require__.e(288), __webpack_require__.e(865), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 7010))).notifyTestHandler(redactor)),
        status: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(726), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 5178))).statusHandler(redactor)),
        demo: frugally(async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(50), __webpack_require__.e(288), __webpack_require__.e(82), __webpack_require__.e(36), __webpack_require__.e(850), __webpack_require__.e(552), __webpack_require__.e(635), __webpack_require__.e(593), __webpack_require__.e(929), __webpack_require__.e(438), __webpack_require__.e(655), __webpack_require__.e(95), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 4013))).demoHandler(redactor)),
    };
}
function later(load) {
    return async (options, io) => (await load())(options, io);
}
function frugally(load) {
    return later(async () => {
        const { keepHeapSmall } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 4115));
        keepHeapSmall();
        return load();
    });
}

// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
;// CONCATENATED MODULE: ./build/src/cli/command-context.js
/** The `Examples:` part of a help text. */
function examples(...lines) {
    return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/src/locale/locale-name.js
var locale_name = __webpack_require__(9943);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/src/cli/options.js





/** Options of every command; they may stand before or after its name. */
const GLOBAL_OPTIONS = [
    new commander/* Option */.c$('-c, --config <file>', 'configuration of the system').default(load_config/* DEFAULT_CONFIG_FILE */.C),
    new commander/* Option */.c$('--json', 'print exactly one JSON value on stdout, logs on stderr').default(false),
    choiceOption('--locale <locale>', 'language of reports', locale_name/* LOCALES */.Y),
];
/** `--source`: the same in all commands. */
function sourceOption(about) {
    return new commander/* Option */.c$('-s, --source <name>', about);
}
/** An option that takes one of a few words; another is answered with the nearest. */
function choiceOption(flags, about, choices) {
    // `choices` alone tells the help; the parser set after it answers instead of commander's.
    return new commander/* Option */.c$(flags, about).choices(choices).argParser((text) => {
        if (choices.includes(text))
            return text;
        const legal = `It must be one of ${choices.join(', ')}.`;
        throw new commander/* InvalidArgumentError */.Di(`${legal} ${(0,did_you_mean/* didYouMean */.a)(text, choices, '')}`.trimEnd());
    });
}
/** An option that takes a whole number between two bounds, both legal. */
function wholeNumberOption(flags, about, { least, most }) {
    return new commander/* Option */.c$(flags, about).argParser((text) => {
        const number = Number(text);
        if (/^\d+$/.test(text) && number >= least && number <= most)
            return number;
        throw new commander/* InvalidArgumentError */.Di(`It must be a whole number from ${least} to ${most}.`);
    });
}
/** `--procedure`: one that ends in a verdict. */
function procedureOption() {
    return choiceOption('--procedure <name>', 'runs of one procedure only', Object.keys(verdict/* VERDICTS */.b));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/backup.js


/** `lastro backup` */
function addBackup(program, { handlers, run }) {
    const command = program
        .command('backup')
        .description('dump the sources with a passport, publish, rotate')
        .addOption(sourceOption('back up one source only'))
        .option('--dry-run', 'only the preflights and the plan of the retention', false)
        .addHelpText('after', examples('lastro backup', 'lastro backup --source chefwell --dry-run', 'lastro backup --json'));
    command.action(() => run(handlers.backup, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/config.js

/** `lastro config check` and `lastro config schema` */
function addConfig(program, { handlers, run }) {
    const config = program
        .command('config')
        .description('check and describe the configuration')
        .addHelpText('after', examples('lastro config check', 'lastro config schema'));
    const check = config
        .command('check')
        .description('read the configuration and name every mistake at once')
        .addHelpText('after', examples('lastro config check', 'lastro config check --config examples/lastro.yml'));
    check.action(() => run(handlers.configCheck, check.optsWithGlobals()));
    const schema = config
        .command('schema')
        .description('print the JSON Schema, for completion in editors')
        .addHelpText('after', examples('lastro config schema > lastro.schema.json'));
    schema.action(() => run(handlers.configSchema, schema.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/demo.js


/** `lastro demo` */
function addDemo(program, { handlers, run }) {
    const command = program
        .command('demo')
        .description('back up and drill a restaurant chain that lives for the demo only')
        .addOption(wholeNumberOption('--tenants <n>', 'how many stores', { least: 1, most: 1000 }).default(100))
        .option('--directory <directory>', 'where the demo lives')
        .option('--keep', 'leave the database and the backups in place', false)
        .addHelpText('after', examples('lastro demo', 'lastro demo --tenants 10 --directory /tmp/demo --keep'));
    command.action(() => run(handlers.demo, command.optsWithGlobals()));
}

// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
;// CONCATENATED MODULE: ./build/src/cli/commands/disk-check.js



/** `lastro disk-check` */
function addDiskCheck(program, { handlers, run }) {
    const command = program
        .command('disk-check')
        .description('measure the disks of all hosts, say what is full and what soon will be')
        .option('--host <name>', 'one host of the configuration, or local; all of them when left out')
        .addOption(choiceOption('--fail-on <level>', 'what makes the exit code 1', fail_on/* DISK_FAIL_ON */.TM).default('unknown'))
        .option('--apply <plan>', 'first remove what the plan of that id names: expired backups, old reports')
        .addHelpText('after', examples('lastro disk-check', 'lastro disk-check --host local --fail-on emergency', 'lastro disk-check --json', 'lastro disk-check --apply 3f9c01ab77'));
    command.action(() => run(handlers.diskCheck, command.optsWithGlobals()));
}

// EXTERNAL MODULE: ./build/src/locale/catalogue.js + 78 modules
var catalogue = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/limits.js
var limits = __webpack_require__(7404);
;// CONCATENATED MODULE: ./build/src/cli/commands/drill-check.js





const GROUPS = Object.keys((0,catalogue/* catalogueOf */.v)('en').faultGroups).join(', ');
/** `lastro drill-check` */
function addDrillCheck(program, { handlers, run }) {
    const command = program
        .command('drill-check')
        .description('inject faults into copies of a good backup and prove that the drill catches each')
        .option('--only <list>', `only these groups or faults, separated by commas; groups: ${GROUPS}`)
        .option('--real', 'damage copies of the newest backup instead of a sample made for the check')
        .addOption(new commander/* Option */.c$('-b, --backup <name>', 'damage copies of this backup: its name, or path of its dump').conflicts('real'))
        .addOption(wholeNumberOption('--clean-runs <n>', 'drills of sound backups of random rows', {
        least: 0,
        most: 1000,
    }).default(limits/* DEFAULT_CLEAN_RUNS */.d))
        .addOption(wholeNumberOption('--seed <n>', 'repeats the random rows and settings of a run', {
        least: 0,
        most: limits/* MOST_SEED */.K,
    }))
        .addHelpText('after', examples('lastro drill-check', 'lastro drill-check --only rows,sequence-set-back --clean-runs 0', 'lastro drill-check --clean-runs 50 --seed 7', 'lastro drill-check --real'));
    command.action(() => run(handlers.drillCheck, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/history.js


/** `lastro history` */
function addHistory(program, { handlers, run }) {
    const command = program
        .command('history')
        .description('the newest runs of this host, the last one at the end')
        .option('--verify', 'prove that no line of the ledger was changed or removed', false)
        .addOption(procedureOption())
        .addOption(wholeNumberOption('-n, --limit <n>', 'how many runs', { least: 1, most: 10_000 }).default(20))
        .addHelpText('after', examples('lastro history', 'lastro history --procedure restore-drill --limit 5', 'lastro history --verify'));
    command.action(() => run(handlers.history, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/notify.js

/** `lastro notify \u2026` */
function addNotify(program, { handlers, run }) {
    const notify = program
        .command('notify')
        .description('who is told when something changes')
        .addHelpText('after', examples('lastro notify test'));
    const test = notify
        .command('test')
        .description('tell every channel that this is a test, and say which took it')
        .option('--channel <name>', 'one channel only, like webhooks.team')
        .addHelpText('after', `
An issue is opened and closed again. A ping (dead man's switch) is told of a good end: its alarm starts to wait anew.
${examples('lastro notify test', 'lastro notify test --channel email.owners')}`);
    test.action(() => run(handlers.notifyTest, test.optsWithGlobals()));
}

// EXTERNAL MODULE: ./build/src/offsite/setup/setup-request.js
var setup_request = __webpack_require__(4972);
;// CONCATENATED MODULE: ./build/src/cli/commands/offsite.js



/** `lastro offsite setup` and `lastro offsite gate` */
function addOffsite(program, { handlers, run }) {
    const offsite = program
        .command('offsite')
        .description('set up a place for the second copy')
        .addHelpText('after', examples('lastro offsite setup --host backup.example.org --user chefwell'));
    const setup = offsite
        .command('setup')
        .description('make a key, say what goes onto the server, learn its key, try it all')
        .requiredOption('--host <host>', 'host name or IP address of the server')
        .requiredOption('--user <account>', 'account there')
        .option('--path <directory>', 'directory of the copies there', '/srv/offsite/lastro')
        .addOption(wholeNumberOption('--port <number>', 'port of its SSH server', {
        least: 1,
        most: 65_535,
    }).default(22))
        .addOption(choiceOption('--mode <mode>', 'vault: the server only takes in; mirror: an account with a shell', setup_request/* SETUP_MODES */.fp).default('vault'))
        .option('--name <name>', 'name of the remote in the configuration', 'backup-host')
        .option('--key <file>', 'private key; made when it is not there', '~/.ssh/lastro_NAME')
        .option('--accept-host-key <fingerprint>', 'SHA256:\u2026 of the server, in place of typing it')
        .addHelpText('after', `
Nothing is installed anywhere: it prints what to do on the server. Run it again when that is done.
${examples('lastro offsite setup --host backup.example.org --user chefwell --path /srv/offsite/chefwell', 'lastro offsite setup --host 10.0.0.7 --user chefwell --mode mirror --name nas')}`);
    setup.action(() => run(handlers.offsiteSetup, setup.optsWithGlobals()));
    const gate = offsite
        .command('gate')
        .description('print the gate of a vault, a script for the server')
        .addHelpText('after', examples('lastro offsite gate > lastro-vault'));
    gate.action(() => run(handlers.offsiteGate, gate.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/offsite-sync.js

/** `lastro offsite-sync` */
function addOffsiteSync(program, { handlers, run }) {
    const command = program
        .command('offsite-sync')
        .description('copy the backups to the remotes: a plan, its gates, then exactly that plan')
        .option('--remote <name>', 'one remote of the configuration; all of them when left out')
        .option('--dry-run', 'only the plan and what the gates say of it', false)
        .option('--override <word>', 'open a closed gate by the word that the refused run printed; good for that plan only', (word, words) => [...words, word], [])
        .addHelpText('after', examples('lastro offsite-sync', 'lastro offsite-sync --remote nas --dry-run', 'lastro offsite-sync --remote nas --override vanished-3f9a2c1b'));
    command.action(() => run(handlers.offsiteSync, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/offsite-verify.js



/** `lastro offsite-verify` */
function addOffsiteVerify(program, { handlers, run }) {
    const command = program
        .command('offsite-verify')
        .description('prove that the copies on the remotes are there, and that they hold what they must')
        .option('--remote <name>', 'one remote of the configuration; all of them when left out')
        .option('--full', 'read every file there, not only new ones and those whose turn it is', false)
        .addOption(choiceOption('--fail-on <what>', 'what makes the exit code 1', fail_on/* OFFSITE_FAIL_ON */.eJ).default('unreachable'))
        .addHelpText('after', examples('lastro offsite-verify', 'lastro offsite-verify --remote nas --full', 'lastro offsite-verify --json'));
    command.action(() => run(handlers.offsiteVerify, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/passport.js


/** `lastro passport show`, `diff` and `make` */
function addPassport(program, { handlers, run }) {
    const passport = program
        .command('passport')
        .description('read what a backup holds, or write it down for a dump that has no passport')
        .addHelpText('after', examples('lastro passport show a.passport.json'));
    const show = passport
        .command('show <file>')
        .description('what a backup holds, from its passport')
        .addHelpText('after', examples('lastro passport show daily/chefwell_backup_20251120_030000.passport.json'));
    show.action((file) => run(handlers.passportShow, { ...show.optsWithGlobals(), file }));
    const diff = passport
        .command('diff <before> <after>')
        .description('what changed from one backup to another')
        .addHelpText('after', examples('lastro passport diff monday.passport.json today.passport.json'));
    const make = passport
        .command('make <dump>')
        .description('restore a dump that has no passport, and write down what it holds')
        .addOption(sourceOption('the source that it is a dump of, for its tenants'))
        .option('-o, --output <file>', 'where the passport goes; beside the dump when absent')
        .addHelpText('after', examples('lastro passport make /srv/old/restaurante_2025-11-20.sql.gz', 'lastro passport make /srv/old/base.dump --source chefwell --output base.passport.json'));
    make.action((dump) => run(handlers.passportMake, {
        ...make.optsWithGlobals(),
        dump,
    }));
    diff.action((before, after) => run(handlers.passportDiff, { ...diff.optsWithGlobals(), before, after }));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/playbook.js


/** `lastro playbook` */
function addPlaybook(program, { handlers, run }) {
    const command = program
        .command('playbook')
        .description('what to do in an emergency, command by command, from the last green drill')
        .option('-o, --output <file>', 'write it there')
        .addOption(new commander/* Option */.c$('--check <file>', 'say whether a kept playbook is still true').conflicts('output'))
        .addHelpText('after', examples('lastro playbook --output DISASTER-RECOVERY-PLAYBOOK.md', 'lastro playbook --locale pt-BR', 'lastro playbook --check DISASTER-RECOVERY-PLAYBOOK.md'));
    command.action(() => run(handlers.playbook, command.optsWithGlobals()));
}

// EXTERNAL MODULE: ./build/src/procedures/recover/request.js
var request = __webpack_require__(1039);
;// CONCATENATED MODULE: ./build/src/cli/commands/recover.js




const BACKUP = 'chefwell_backup_20251120_030000';
/** `lastro recover plan|apply|undo|resume|drop-old|status`; a plan when nothing is said. */
function addRecover(program, context) {
    const recover = program
        .command('recover')
        .description('replace a database by a backup: beside it, proven, swapped, and back again')
        .addHelpText('after', examples('lastro recover plan', `lastro recover apply --backup ${BACKUP} --confirm restaurante`, 'lastro recover undo --confirm restaurante'));
    addPlan(recover, context);
    addApply(recover, context);
    addUndo(recover, context);
    addResume(recover, context);
    addDropOld(recover, context);
    addStatus(recover, context);
}
function addPlan(recover, context) {
    const command = subcommand(recover, 'plan', {
        about: 'what a recovery would do, how long it would take, and what would be lost',
        isDefault: true,
    })
        .option('-b, --backup <name>', 'name of a backup, or path of a dump; the newest when absent')
        .option('--from <directory>', 'take backups from this directory')
        .option('-t, --tenant <schema>', 'one tenant alone')
        .addHelpText('after', examples('lastro recover plan', `lastro recover plan --backup ${BACKUP}`, 'lastro recover plan --tenant tenant_042 --from /mnt/offsite/chefwell'))
        .allowExcessArguments();
    command.action(() => {
        // The default command is given the words that are no command.
        const [word] = command.args;
        if (word !== undefined)
            command.error(unknownWord(word), { code: 'commander.unknownCommand' });
        return context.run(context.handlers.recover, {
            ...command.optsWithGlobals(),
            mode: 'plan',
        });
    });
}
function unknownWord(word) {
    const words = [...request/* RECOVER_MODES */.K, 'status'];
    return `error: unknown command '${word}'\n${(0,did_you_mean/* didYouMean */.a)(word, words, `It must be one of ${words.join(', ')}.`)}`;
}
function addApply(recover, context) {
    const command = subcommand(recover, 'apply', {
        about: 'restore beside, validate, swap; what was there is kept',
    })
        .option('-b, --backup <name>', 'name of the backup, as the plan shows it, or path of a dump')
        .option('--from <directory>', 'take backups from this directory')
        .option('-t, --tenant <schema>', 'one tenant alone')
        .option('--confirm <database>', 'name of the database that is replaced, typed')
        .option('--without-safety-backup <database>', 'do not back up first what is there; its name, typed a second time')
        .addOption(wholeNumberOption('-j, --jobs <n>', 'parallel jobs of the restore', { least: 1, most: 16 }))
        .addHelpText('after', examples(`lastro recover apply --backup ${BACKUP} --confirm restaurante`, `lastro recover apply --backup ${BACKUP} --tenant tenant_042 --confirm restaurante`));
    act(command, 'apply', context);
}
function addUndo(recover, context) {
    const command = subcommand(recover, 'undo', {
        about: 'bring back what was there before; what is there now is kept',
    })
        .option('-t, --tenant <schema>', 'undo the recovery of one tenant')
        .option('--confirm <database>', 'name of the database, typed')
        .addHelpText('after', examples('lastro recover undo --confirm restaurante'));
    act(command, 'undo', context);
}
function addResume(recover, context) {
    const command = subcommand(recover, 'resume', {
        about: 'finish or undo what a killed recovery left',
    }).addHelpText('after', examples('lastro recover resume'));
    act(command, 'resume', context);
}
function addDropOld(recover, context) {
    const command = subcommand(recover, 'drop-old', {
        about: 'drop what a recovery kept, once a newer good backup exists; a plan without --confirm',
    })
        .option('-t, --tenant <schema>', 'what the recovery of one tenant kept')
        .option('--confirm <name>', 'name of what is dropped, typed')
        .addHelpText('after', examples('lastro recover drop-old', 'lastro recover drop-old --confirm restaurante_lastro_old_20251120_041500_16999'));
    act(command, 'drop-old', context);
}
function addStatus(recover, { handlers, run }) {
    const command = subcommand(recover, 'status', {
        about: 'what is in place, what is kept, what is unfinished',
    }).addHelpText('after', examples('lastro recover status', 'lastro recover status --json'));
    command.action(() => run(handlers.recoverStatus, command.optsWithGlobals()));
}
function subcommand(recover, name, { about, isDefault = false }) {
    return recover
        .command(name, { isDefault })
        .description(about)
        .addOption(sourceOption('source of the configuration; needed where there are several'));
}
function act(command, mode, { handlers, run }) {
    command.action(() => run(handlers.recover, { ...command.optsWithGlobals(), mode }));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/restore-check.js


/** `lastro restore-check` */
function addRestoreCheck(program, { handlers, run }) {
    const command = program
        .command('restore-check')
        .description('try the migration of this repository on a copy, before it is merged')
        .option('--synthetic', 'on sample data, whatever the configuration says', false)
        .addOption(new commander/* Option */.c$('-b, --backup [name]', 'on the newest backup, or on the named one or a dump at a path').conflicts('synthetic'))
        .option('--keep-report <directory>', 'write the report there, in every format')
        .addHelpText('after', examples('lastro restore-check', 'lastro restore-check --synthetic', 'lastro restore-check --backup chefwell_backup_20251120_030000'));
    command.action(() => run(handlers.restoreCheck, command.optsWithGlobals()));
}

// EXTERNAL MODULE: ./build/src/config/drill-section.js + 12 modules
var drill_section = __webpack_require__(2213);
;// CONCATENATED MODULE: ./build/src/cli/commands/restore-drill.js



/** `lastro restore-drill` */
function addRestoreDrill(program, { handlers, run }) {
    const command = program
        .command('restore-drill')
        .description('restore a backup in isolation and prove what it holds')
        .addOption(sourceOption('drill backups of this source'))
        .option('-b, --backup <name>', 'name of a backup, or path of a dump made elsewhere')
        .addOption(choiceOption('--pick <which>', 'which backup when none is named', drill_section/* PICKS */.t).conflicts('backup'))
        .option('-t, --tenant <schema>', 'restore this tenant alone, out of the same backup')
        .option('--from <place>', 'offsite, local, or a directory of backups')
        .option('--remote <name>', 'with offsite: the remote to fetch from')
        .addOption(wholeNumberOption('-j, --jobs <n>', 'parallel jobs of the restore', { least: 1, most: 16 }))
        .option('--confirm-target <database>', 'with staging url: its exact name, to set a database aside that is not empty or on the server of a source')
        .option('--keep-report <directory>', 'write the report there, in every format')
        .addHelpText('after', examples('lastro restore-drill', 'lastro restore-drill --pick random --keep-report reports', 'lastro restore-drill --backup chefwell_backup_20251120_030000', 'lastro restore-drill --from offsite --remote nas', 'lastro restore-drill --tenant tenant_042', 'lastro restore-drill --backup /srv/old/restaurante.dump.gz'));
    command.action(() => run(handlers.restoreDrill, command.optsWithGlobals()));
}

;// CONCATENATED MODULE: ./build/src/cli/commands/status.js


/** A look takes a moment; more often than this it would only show itself. */
const LEAST_SECONDS = 2;
const MOST_SECONDS = 3600;
const USUAL_SECONDS = 10;
/** `lastro status` */
function status_addStatus(program, { handlers, run }) {
    const command = program
        .command('status')
        .description('how everything is now: file systems, backups by tier, the last run of each procedure')
        .addOption(new commander/* Option */.c$('--watch [seconds]', `again every so many seconds, ${USUAL_SECONDS} when none are named`)
        .preset(String(USUAL_SECONDS))
        .argParser(seconds))
        .option('--host <name>', 'one host of `hosts:` only; local for this machine')
        .addHelpText('after', `
It looks and changes nothing; its exit code says only whether it could look. \`lastro disk-check\` judges.
${examples('lastro status', 'lastro status --watch', 'lastro status --json')}`);
    command.action(() => run(handlers.status, command.optsWithGlobals()));
}
function seconds(text) {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= LEAST_SECONDS && number <= MOST_SECONDS)
        return number;
    throw new commander/* InvalidArgumentError */.Di(`It must be a whole number from ${LEAST_SECONDS} to ${MOST_SECONDS}.`);
}

;// CONCATENATED MODULE: ./build/src/cli/program.js




















/** The command line of `lastro`. Parsing throws commander's errors instead of ending the process. */
function createProgram(parts) {
    const { handlers, io, version, words = [] } = parts;
    const program = new commander/* Command */.uB('lastro')
        .description('Backups with a passport, restore drills with a proof, recoveries that can be undone.')
        .version(version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .helpCommand('help [command]', 'show the help of a command')
        .configureHelp({ showGlobalOptions: true })
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
    })
        .showHelpAfterError('Run it with --help to see what is legal.')
        .exitOverride()
        .addHelpText('after', examples('lastro config check', 'lastro backup', 'lastro restore-drill', 'lastro recover plan', 'lastro history'))
        .addHelpText('afterAll', exit_codes/* EXIT_CODES_HELP */.cU);
    for (const option of GLOBAL_OPTIONS)
        program.addOption(option);
    const context = {
        handlers,
        run: async (handler, options) => parts.onEnd(await handler(options, io)),
    };
    for (const add of commandsOf(words))
        add(program, context);
    return program;
}
/** In the order of the help. */
const COMMANDS = {
    backup: addBackup,
    'restore-drill': addRestoreDrill,
    'drill-check': addDrillCheck,
    'disk-check': addDiskCheck,
    'offsite-verify': addOffsiteVerify,
    offsite: addOffsite,
    'offsite-sync': addOffsiteSync,
    recover: addRecover,
    'restore-check': addRestoreCheck,
    playbook: addPlaybook,
    status: status_addStatus,
    history: addHistory,
    notify: addNotify,
    passport: addPassport,
    config: addConfig,
    demo: addDemo,
};
/** The one command that the line begins with: describing the others takes a twentieth of a short run. All where it begins otherwise. */
function commandsOf([first = '']) {
    return isCommand(first) ? [COMMANDS[first]] : Object.values(COMMANDS);
}
function isCommand(word) {
    return Object.hasOwn(COMMANDS, word);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
;// CONCATENATED MODULE: ./build/src/cli/problem-list.js
/** Problems as a person reads them: where, what was found, what is legal, how to mend it. */
function renderProblems(problems) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    return `${[`Not legal: ${count}`, ...problems.map(renderProblem)].join('\n\n')}\n`;
}
function renderProblem({ at, field, value, legal, mend }) {
    const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}  `;
    return [`${place}${field}`, `  found     ${value}`, `  expected  ${legal}`, `  ${mend}`].join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/report-error.js





/** Prints how a command failed, masked, and returns the exit code. Stacks are shown of our own bugs only. */
function reportError(error, io, asJson) {
    if (error instanceof commander/* CommanderError */.b7 && error.exitCode === 0)
        return exit_codes/* EXIT */.dc.good;
    const text = describeError(error);
    if (text !== '')
        io.stderr.write(`${io.redact(text).trimEnd()}\n`);
    if (asJson) {
        (0,cli_io/* writeJson */.G)(io, { error: redactStrings(toJson(error), io.redact) });
    }
    return error instanceof commander/* CommanderError */.b7 ? exit_codes/* EXIT */.dc.configuration : (0,exit_codes/* exitCodeOf */.FO)(error);
}
/** Each string by itself: a mask inside serialised JSON could break it. */
function redactStrings(value, redact) {
    return JSON.parse(JSON.stringify(value), (_key, part) => typeof part === 'string' ? redact(part) : part);
}
function describeError(error) {
    // Commander has written its own text already.
    if (error instanceof commander/* CommanderError */.b7)
        return '';
    if (error instanceof errors/* ConfigurationError */.j1)
        return renderProblems(error.problems);
    if (error instanceof errors/* Cancelled */.cJ)
        return 'Cancelled.';
    if (error instanceof errors/* CheckFailure */.jU || error instanceof errors/* CommandError */.Qd)
        return error.message;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${stack}\nThis is a bug in Lastro. Please report it with the lines above.`;
}
function toJson(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof commander/* CommanderError */.b7)
        return { kind: 'usage', message, code: error.code };
    if (error instanceof errors/* ConfigurationError */.j1) {
        return { kind: 'configuration', message, problems: error.problems };
    }
    if (error instanceof errors/* Cancelled */.cJ)
        return { kind: 'cancelled', message };
    if (error instanceof errors/* CheckFailure */.jU) {
        return { kind: 'check', message, reason: error.reason, facts: error.facts };
    }
    return { kind: error instanceof errors/* CommandError */.Qd ? 'command' : 'internal', message };
}

;// CONCATENATED MODULE: ./build/src/cli/run-cli.js



/** Runs one command line (without `node` and the script) and returns its exit code; nothing is thrown. */
async function runCli(args, parts) {
    let code = exit_codes/* EXIT */.dc.internal;
    const program = createProgram({
        ...parts,
        words: args,
        onEnd: (ended) => {
            code = ended;
        },
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return code;
    }
    catch (error) {
        return reportError(error, parts.io, wantsJson(args));
    }
}
/** Read from the words themselves: a command line that cannot be parsed has no options yet. */
function wantsJson(args) {
    const end = args.indexOf('--');
    return args.slice(0, end === -1 ? undefined : end).includes('--json');
}

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/cli/terminal.js




/**
 * The terminal of this process. The first SIGINT or SIGTERM aborts the signal, so that handlers can clean up; the
 * second ends the process at once. A reader that goes away (`| head`) ends it quietly.
 */
function openTerminal(redact) {
    const cancellation = new AbortController();
    const onSignal = (name) => {
        if (cancellation.signal.aborted)
            process.exit(exit_codes/* EXIT */.dc.cancelled);
        process.stderr.write(`${name}: cleaning up; once more to stop at once\n`);
        cancellation.abort(new errors/* Cancelled */.cJ(`cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    process.stdout.on('error', (error) => {
        process.exit((0,error_code/* hasErrorCode */.U)(error, 'EPIPE') ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.internal);
    });
    return {
        stdout: process.stdout,
        stderr: process.stderr,
        env: process.env,
        signal: cancellation.signal,
        redact,
        ...(process.stdin.isTTY ? { ask: (question) => ask(question, cancellation.signal) } : {}),
    };
}
async function ask(question, signal) {
    const dialogue = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return await dialogue.question(question, { signal });
    }
    finally {
        dialogue.close();
    }
}

;// CONCATENATED MODULE: ./build/src/cli/main.js





const redactor = createRedactor();
const handlers = lazyHandlers(redactor);
const io = openTerminal(redactor.redact);
const exitCode = runCli(process.argv.slice(2), { handlers, io, version: version/* LASTRO_VERSION */.R });
// Handles that a broken server left open must not keep a finished command alive; but a pipe takes 64 KiB at a time,
// and what waits for a slow reader would be lost by an exit at once. No top-level await: the bundle is CommonJS.
void exitCode.then((code) => process.stdout.write('', () => process.exit(code)));


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ connectionFaults),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   j2: () => (/* binding */ connectionEntries)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1198);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9441);




const URL_LEGAL = 'postgresql://user:password@host:5432/database';
// biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
const URL_MEND = 'Keep the whole URL in a secret and write url: ${DATABASE_URL}.';
const urlMessage = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)({ legal: URL_LEGAL, mend: URL_MEND });
const url = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(urlMessage), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Where the database is, with the password; or host, port, database, user and password instead. May name an environment variable.'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .metadata */ .yuE({ errorMessage: urlMessage }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
    try {
        return (0,_postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePostgresUrl */ .qQ)(dataset.value);
    }
    catch (error) {
        if (!(error instanceof _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .PostgresUrlError */ .XQ))
            throw error;
        addIssue({ message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)({ legal: URL_LEGAL, mend: error.message }) });
        return NEVER;
    }
}));
const CONNECTION_KEYS = ['host', 'port', 'database', 'user', 'password', 'ssl-mode'];
const NEEDED_KEYS = ['host', 'database', 'user'];
/** The keys of a source that say how to reach its database: `url`, or its parts. */
const connectionEntries = {
    url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(url),
    host: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Host name, IP address, or the directory of the Unix socket.', {
        pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST */ .jg,
        legal: 'a host name, an IP address or the absolute directory of a socket',
        example: '/var/run/postgresql',
    })),
    port: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('TCP port, or the number of the socket.', 1, 65_535)),
    database: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Name of the database.', {
        pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .DATABASE_NAME */ .oU,
        legal: 'the name of one database',
        example: 'restaurante',
    })),
    user: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Role to connect as; it must be able to read every row (BYPASSRLS where policies exist).', {
        pattern: _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_NAME */ .iw,
        legal: 'the name of a role',
        example: 'backup',
    })),
    password: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Password of the role. May name an environment variable.', {
        pattern: /./,
        legal: 'a password, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${DATABASE_PASSWORD}',
    })),
    'ssl-mode': valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('How much TLS to ask for, in the words of libpq.', _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .SSL_MODES */ .yj)),
};
/** Holds the keys against the rule: `url` alone, or `host`, `database` and `user` together. */
function connectionFaults(given) {
    const parts = CONNECTION_KEYS.filter((key) => key in given);
    if ('url' in given) {
        return parts.map((key) => ({
            key,
            message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)({
                legal: 'either url, or host, port, database, user and password',
                mend: `Remove ${key} here, or remove url.`,
            }),
        }));
    }
    if (parts.length === 0) {
        const legal = `${URL_LEGAL}, or host, database and user`;
        return [{ key: 'url', message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)({ legal, mend: URL_MEND }) }];
    }
    return NEEDED_KEYS.filter((key) => !(key in given)).map((key) => ({
        key,
        message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)({
            legal: 'host, database and user together',
            mend: `Add a line ${key}: below it.`,
        }),
    }));
}
/** The connection that the keys describe, once `connectionFaults` has found none. */
function connectionOf(given) {
    if (given.url !== undefined)
        return given.url;
    const { host = '', port = _postgres_url_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PORT */ .Wg, database = '', user = '', password } = given;
    const sslMode = given['ssl-mode'];
    return {
        host,
        port,
        database,
        user,
        ...(password === undefined ? {} : { password }),
        ...(sslMode === undefined ? {} : { sslMode }),
    };
}


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue),
/* harmony export */   u: () => (/* binding */ isSecretKey)
/* harmony export */ });
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);

/** Keys whose value may be a secret, also where they are misspelt or misplaced. */
const SECRET_KEY = /pass|pwd|secret|token|url|uri|dsn|credential|key|senha|authorization|cookie/i;
/** Whether the name of a key tells that its value may be a secret. */
function isSecretKey(key) {
    return SECRET_KEY.test(key);
}
/** A private key in the place of a public one. */
const PRIVATE_KEY = /AGE-SECRET-KEY|PRIVATE KEY/i;
const USER_INFO = /\/\/[^@\s/]*@/;
/** A value as an error may show it: bounded, printable, and never a secret. */
function describeValue(value, path) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'nothing (an empty value)';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return `a map of ${Object.keys(value).length} keys`;
    if (path.some((key) => isSecretKey(String(key))))
        return 'a hidden value';
    if (typeof value === 'string' && PRIVATE_KEY.test(value))
        return 'a hidden value';
    if (typeof value === 'string')
        return USER_INFO.test(value) ? 'a hidden URL' : (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Optimal string alignment distance: insertions, deletions, substitutions and neighbouring swaps cost 1 each. */
function distance(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = left[row - 1] === right[column - 1] ? 0 : 1;
            const isSwap = row > 1 &&
                column > 1 &&
                left[row - 1] === right[column - 2] &&
                left[row - 2] === right[column - 1];
            current[column] = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution, isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? 0;
}
// The distance costs length \u00d7 length: a key of a megabyte is no typing mistake.
const LONGEST_WORD = 64;
/**
 * The candidate nearest to a mistyped word, upper and lower case and `_` for `-` forgiven.
 * Undefined when nothing is nearer than two fifths of the word: a wrong guess costs more than none.
 */
function closest(word, candidates) {
    if (word.length === 0 || word.length > LONGEST_WORD)
        return undefined;
    const simple = (text) => text.toLowerCase().replaceAll('_', '-');
    const ranked = candidates
        .map((candidate) => ({ candidate, far: distance(simple(word), simple(candidate)) }))
        .sort((one, other) => one.far - other.far);
    const best = ranked[0];
    if (best === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) * 0.4));
    return best.far <= allowed ? best.candidate : undefined;
}
/** `Did you mean x?`, or the fallback sentence where nothing is near. */
function didYouMean(word, candidates, fallback) {
    const near = closest(word, candidates);
    return near === undefined ? fallback : `Did you mean ${near}?`;
}


/***/ }),

/***/ 2213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ci: () => (/* binding */ DEFAULT_DRILL_DIRECTORY),
  t: () => (/* binding */ PICKS),
  HZ: () => (/* binding */ drillSection)
});

// UNUSED EXPORTS: DRILL_FROM, FAIL_ON, MEMORY, STAGINGS, TENANT_RTO

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/application/environment.js + 1 modules
var environment = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/probes/carried-values.js
var carried_values = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/config/section.js
var section = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/src/config/wording.js
var wording = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/config/carried-names.js





/** The parts of a probe in which `{{carried}}` values may stand. */
const TEMPLATES = ['path', 'headers', 'body', 'expect', 'count'];
/** Places that may hold a password: every user of the host sees the commands of all processes. */
const SECRET_PLACES = ['database-url', 'database-password'];
const SECRET_IN_COMMAND = (0,wording/* toMessage */.R)({
    legal: `no {{${SECRET_PLACES.join('}} and no {{')}}}, which may hold a password`,
    mend: 'Let the program take it from its environment: DATABASE_URL, or a variable of env.',
});
/** What is wrong with the `{{names}}` of a backend's command and environment. */
function placeIssues(backend) {
    if (!(0,section/* isMap */.jh)(backend))
        return [];
    return ['command', 'env'].flatMap((key) => {
        const isOpen = (0,carried_values/* namesIn */.wX)(backend[key]).some((name) => SECRET_PLACES.includes(name));
        const message = key === 'command' && isOpen
            ? SECRET_IN_COMMAND
            : faultIn(backend[key], new Set(environment/* APPLICATION_PLACES */.Qu), 'Write one of these names.');
        return message === undefined ? [] : [{ message, path: [stepTo(key)] }];
    });
}
/**
 * What is wrong with the `{{names}}` of a backend's probes: each must be saved by an earlier probe, `{{tenant}}` needs
 * `tenants`, and two probes of one name could not be told apart. What is no probe at all has been answered already.
 */
function carryIssues(backend) {
    if (!(0,section/* isMap */.jh)(backend) || !Array.isArray(backend.probes))
        return [];
    const known = new Set(backend.tenants === undefined ? [] : ['tenant']);
    const names = new Set();
    const issues = [];
    for (const [index, probe] of backend.probes.entries()) {
        if (!(0,section/* isMap */.jh)(probe))
            continue;
        const place = (key) => placeOf(['probes', index, key]);
        for (const key of TEMPLATES) {
            const message = faultIn(probe[key], known, 'Save it in an earlier probe.');
            if (message !== undefined)
                issues.push({ message, path: place(key) });
        }
        if (names.has(probe.name))
            issues.push({ message: TWICE, path: place('name') });
        names.add(probe.name);
        if ((0,section/* isMap */.jh)(probe.save))
            for (const name of Object.keys(probe.save))
                known.add(name);
    }
    return issues;
}
const TWICE = (0,wording/* toMessage */.R)({
    legal: 'another name for each probe',
    mend: 'Rename one of the two: the report tells them by their names.',
});
function faultIn(template, known, otherwise) {
    if ((0,carried_values/* malformedIn */.Tn)(template) !== undefined)
        return (0,wording/* toMessage */.R)({
            legal: '{{name}} with a lower-case name, or no double braces',
            mend: 'Write it like {{token}}; an environment variable has a dollar sign and single braces.',
        });
    const unknown = (0,carried_values/* namesIn */.wX)(template).find((name) => !known.has(name));
    if (unknown === undefined)
        return undefined;
    if (unknown === 'tenant')
        return WITHOUT_TENANTS;
    const saved = [...known];
    return (0,wording/* toMessage */.R)({
        legal: saved.length === 0
            ? 'no {{name}}, as nothing is saved before'
            : `{{name}} of ${saved.join(', ')}`,
        mend: (0,did_you_mean/* didYouMean */.a)(unknown, saved, otherwise),
    });
}
const WITHOUT_TENANTS = (0,wording/* toMessage */.R)({
    legal: '{{tenant}} only where tenants are named',
    mend: 'Say for which tenants the probes are put: add a line tenants: [tenant_001] beside probes.',
});
/** Only the keys of a path are looked at when an issue is told. */
function placeOf(keys) {
    const [list, index, key] = keys;
    const entry = { type: 'array', origin: 'value', input: [], key: index, value: undefined };
    return [stepTo(list), entry, stepTo(key)];
}
function stepTo(key) {
    return { type: 'object', origin: 'value', input: {}, key, value: undefined };
}

// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/src/config/list-of.js
var list_of = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/compose-section.js





/** Name of a service. Source: Compose Specification. */
const SERVICE_NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/;
const files = (0,list_of/* listOf */.c)('The Compose files, later ones over earlier ones; from the root of the repository, or absolute.', (0,fields/* text */.Qq)('A Compose file.', {
    pattern: /^(?!-)(?!.*(^|\/)\.\.(\/|$))[^\0]*[^\0/]$/,
    legal: 'the path of a file, with no /../ in it',
    example: 'docker-compose.yml',
}), {
    legal: 'a list of at most 10 Compose files',
    mend: 'Write it like files: [docker-compose.yml].',
    most: 10,
});
/** `drill.backend.compose`: the application as a service of the operator's own Compose files. */
const composeSection = (0,section/* section */.uW)('The application as a service of your own Compose files, started beside the database with `staging: docker`.', {
    files,
    service: (0,fields/* text */.Qq)('The service that is started, after those it depends on.', {
        pattern: SERVICE_NAME,
        legal: 'the name of a service',
        example: 'backend',
    }),
    database: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('The service whose place and host name the restored database takes; absent where the files have none.', { pattern: SERVICE_NAME, legal: 'the name of a service', example: 'postgres' })),
});
/** What else could say what is started, or how. */
const NOT_BESIDE_COMPOSE = ['command', 'image', 'directory'];
/** The answer to one of them. */
const notBesideCompose = (0,wording/* toMessage */.R)({
    legal: 'nothing of the kind beside compose',
    mend: 'Remove it: the Compose file says it. A second one in files may say it for drills.',
});

;// CONCATENATED MODULE: ./build/src/config/docker-section.js



/** When a drill fetches its image. */
const PULL_POLICIES = ['missing', 'never', 'always'];
/** Image of PostgreSQL that a drill restores into unless the configuration names one. */
const DEFAULT_IMAGE = 'postgres:16-alpine';
/** Name of an image, with registry, tag or digest. */
const IMAGE_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}$/;
/** `drill.docker`: the container that `staging: docker` restores into. */
const dockerSection = dist/* pipe */.FsL((0,section/* section */.uW)('The container that `staging: docker` restores into.', {
    image: dist/* optional */.lqM((0,fields/* text */.Qq)('Image of PostgreSQL in the major version of the source or newer, with the extensions that it uses.', {
        pattern: IMAGE_NAME,
        legal: 'the name of an image',
        example: DEFAULT_IMAGE,
    }), DEFAULT_IMAGE),
    port: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Port on 127.0.0.1 under which the server is published, for looking into it during a drill; a free one when absent.', 1024, 65_535)),
    pull: dist/* optional */.lqM((0,fields/* choice */.Yq)('When the image is fetched: when it is not here, never, or every time.', PULL_POLICIES), 'missing'),
}), dist/* transform */.pdi(({ image, port, pull }) => ({ image, port: port ?? 'random', pull })));

// EXTERNAL MODULE: ./build/src/config/postgres-url.js
var postgres_url = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/src/probes/probe.js
var probe = __webpack_require__(8458);
// EXTERNAL MODULE: ./build/src/probes/assertion.js
var assertion = __webpack_require__(396);
;// CONCATENATED MODULE: ./build/src/config/bounds.js



const numberMessage = (0,wording/* toMessage */.R)({ legal: 'a number', mend: 'Write a number without quotes.' });
/** A number, whole or not. */
function figure(about) {
    return dist/* pipe */.FsL(dist/* number */.aig(numberMessage), dist/* check */.z6Y((value) => Number.isFinite(value), numberMessage), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: numberMessage }));
}
const boundsMessage = (0,wording/* toMessage */.R)({
    legal: 'min, max or both, min not above max',
    mend: 'Write it like {min: 1, max: 100}.',
});
/** `{min, max}`: one of them or both, both legal. */
function bounds(about) {
    return dist/* pipe */.FsL((0,section/* section */.uW)(about, {
        min: dist/* exactOptional */.yqP(figure('Least legal number.')),
        max: dist/* exactOptional */.yqP(figure('Largest legal number.')),
    }), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (!(0,section/* isMap */.jh)(input))
            return;
        const { min, max } = input;
        const isEmpty = min === undefined && max === undefined;
        const isCrossed = typeof min === 'number' && typeof max === 'number' && min > max;
        if (isEmpty || isCrossed)
            addIssue({ message: boundsMessage });
    }));
}
/** Bounds without what a map may hold besides. */
function boundsOf({ min, max }) {
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

// EXTERNAL MODULE: ./build/src/probes/json-path.js
var json_path = __webpack_require__(1858);
;// CONCATENATED MODULE: ./build/src/config/json-path-field.js



const message = (0,wording/* toMessage */.R)({
    legal: 'a path to one value, like $.items[0].id',
    mend: 'Begin it with $; names with other signs go in brackets: $["total-count"].',
});
/** Where a value stands in a JSON answer; its value is the path and the text. */
function jsonPath(about, example) {
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: message, examples: [example] }), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
        const path = (0,json_path/* parseJsonPath */.Hf)(dataset.value);
        if (path !== null)
            return { text: dataset.value, path };
        addIssue({ message });
        return NEVER;
    }));
}

;// CONCATENATED MODULE: ./build/src/config/assertion-section.js







const RULES = ['exists', 'equals', 'type', 'length', 'range', 'contains'];
const rulesMessage = (0,wording/* toMessage */.R)({
    legal: `of and at least one of ${RULES.join(', ')}`,
    mend: 'Write it like {of: $.user.id, type: number}; contains alone looks into the whole body.',
});
const lengthMessage = (0,wording/* toMessage */.R)({
    legal: 'a number, or {min, max}',
    mend: 'Write length: 28, or length: {min: 1}.',
});
const assertion_section_length = dist/* pipe */.FsL(dist/* union */.KCZ([figure('Exact length.'), bounds('Bounds of the length.')], lengthMessage), dist/* description */.h_('Entries of a list, characters of a text, keys of a map.'), dist/* metadata */.yuE({ errorMessage: lengthMessage }), dist/* transform */.pdi((given) => typeof given === 'number' ? { min: given, max: given } : boundsOf(given)));
const textMessage = (0,wording/* toMessage */.R)({ legal: 'a text', mend: 'Put the text in quotes.' });
const anyMessage = (0,wording/* toMessage */.R)({ legal: 'any value', mend: 'Write the value itself.' });
/** What must hold of one place in an answer; every rule that stands there. */
const assertionSection = dist/* pipe */.FsL((0,section/* section */.uW)('What must hold of one place in the answer; every rule that stands there.', {
    of: dist/* exactOptional */.yqP(jsonPath('The place; absent: the whole body as text.', '$.user.id')),
    exists: dist/* exactOptional */.yqP((0,fields/* flag */.Jt)('Whether there is a value (null is one).')),
    equals: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* description */.h_('The value itself, of any JSON type; may hold {{carried}} values.'), dist/* metadata */.yuE({ errorMessage: anyMessage }))),
    type: dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('Kind of the value.', assertion/* JSON_TYPES */.J_)),
    length: dist/* exactOptional */.yqP(assertion_section_length),
    range: dist/* exactOptional */.yqP(bounds('Bounds of a number, also of one that is written as a text.')),
    contains: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(textMessage), dist/* minLength */.BpQ(1, textMessage), dist/* description */.h_('A part of a text, or an entry of a list.'), dist/* metadata */.yuE({ errorMessage: textMessage }))),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const rules = RULES.filter((rule) => rule in input);
    const isComplete = 'of' in input ? rules.length > 0 : rules.join() === 'contains';
    if (!isComplete)
        addIssue({ message: rulesMessage });
}));

;// CONCATENATED MODULE: ./build/src/config/saved-value.js





const saved_value_message = (0,wording/* toMessage */.R)({
    legal: 'a path like $.token, or one of {of: $.token}, {cookie: sid}, {header: X-Token}',
    mend: 'Add secret: false to a map whose value may be shown in reports.',
});
const PLACES = ['of', 'cookie', 'header'];
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const saved_value_long = dist/* pipe */.FsL((0,section/* section */.uW)('Where the value comes from, and whether it may be shown.', {
    of: dist/* exactOptional */.yqP(jsonPath('A place in the JSON body.', '$.token')),
    cookie: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('A cookie that the answer sets.', {
        pattern: HEADER_NAME,
        legal: 'the name of a cookie',
        example: 'sid',
    })),
    header: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('A header of the answer.', {
        pattern: HEADER_NAME,
        legal: 'the name of a header',
        example: 'X-CSRF-Token',
    })),
    secret: dist/* optional */.lqM((0,fields/* flag */.Jt)('Masked in logs and reports.'), true),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const given = Object.keys(input).filter((key) => key !== 'secret');
    // What is unknown has been told already.
    if (given.some((key) => !PLACES.includes(key)))
        return;
    if (given.length !== 1)
        addIssue({ message: saved_value_message });
}));
/** A place in an answer whose value is carried on: a path alone, or a map. */
const savedValue = dist/* pipe */.FsL(dist/* union */.KCZ([jsonPath('A place in the JSON body.', '$.token'), saved_value_long], saved_value_message), dist/* metadata */.yuE({ errorMessage: saved_value_message }), dist/* transform */.pdi((given) => {
    if (!('secret' in given))
        return { from: { body: given }, secret: true };
    const { of, cookie, header, secret } = given;
    if (of !== undefined)
        return { from: { body: of }, secret };
    return { from: cookie === undefined ? { header: header ?? '' } : { cookie }, secret };
}));

;// CONCATENATED MODULE: ./build/src/config/text-map.js



/** A map of names to texts; names match the pattern. */
function textMap(about, rule) {
    const { legal, mend } = rule;
    const message = (0,wording/* toMessage */.R)({ legal, mend });
    const valueMessage = (0,wording/* toMessage */.R)({ legal: 'a text', mend: 'Put the value in quotes.' });
    return dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(rule.name, message)), dist/* string */.YjP(valueMessage), message)), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: message }));
}

;// CONCATENATED MODULE: ./build/src/config/probe-section.js











const statusMessage = (0,wording/* toMessage */.R)({
    legal: 'an HTTP status from 100 to 599, or a list of them',
    mend: 'Write status: 200, or status: [200, 204].',
});
const oneStatus = dist/* pipe */.FsL(dist/* number */.aig(statusMessage), dist/* integer */.ndf(statusMessage), dist/* minValue */.Wwf(100, statusMessage), dist/* maxValue */.cGV(599, statusMessage));
/** One legal HTTP status, or several. */
const statuses = dist/* pipe */.FsL(dist/* union */.KCZ([oneStatus, dist/* pipe */.FsL(dist/* array */.YOg(oneStatus), dist/* minLength */.BpQ(1))], statusMessage), dist/* description */.h_('Legal status, or a list of them.'), dist/* metadata */.yuE({ errorMessage: statusMessage }), dist/* transform */.pdi((given) => (typeof given === 'number' ? [given] : given)));
const bodyMessage = (0,wording/* toMessage */.R)({
    legal: 'a map or a list, which goes as JSON, or a text, which goes as it is',
    mend: 'Write the keys of the body below it; at most eight levels.',
});
const DEEPEST_BODY = 8;
const body = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y((value) => isBody(value), bodyMessage), dist/* description */.h_('What is sent: a map or list as JSON, a text as it is. May name environment variables.'), dist/* metadata */.yuE({ errorMessage: bodyMessage }));
function isBody(value) {
    return (typeof value === 'string' ||
        (typeof value === 'object' && value !== null && depthOf(value) <= DEEPEST_BODY));
}
function depthOf(value, level = 0) {
    if (typeof value !== 'object' || value === null || level > DEEPEST_BODY)
        return level;
    return Math.max(level + 1, ...Object.values(value).map((each) => depthOf(each, level + 1)));
}
const savedMessage = (0,wording/* toMessage */.R)({
    legal: 'a map of names to places in the answer',
    mend: 'Write it like save: {token: $.token}.',
});
const nameMessage = (0,wording/* toMessage */.R)({
    legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
    mend: 'Rename the value; later probes write it in double braces.',
});
const save = dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(nameMessage), dist/* regex */.yGV(carried_values/* CARRIED_NAME */.JW, nameMessage), dist/* metadata */.yuE({ errorMessage: nameMessage })), savedValue, savedMessage)), dist/* description */.h_('Values of the answer that later probes use as {{name}}.'), dist/* metadata */.yuE({ errorMessage: savedMessage }));
const count = dist/* pipe */.FsL((0,section/* section */.uW)('A number in the answer that must be the row count of a table in the passport.', {
    of: jsonPath('A list, which is counted, or the number itself.', '$.items'),
    table: (0,fields/* text */.Qq)('The table; {{tenant}} stands for the tenant\u2019s schema.', {
        pattern: /^[^.]{1,63}\.[^.]{1,63}$/,
        legal: 'schema.table',
        example: 'tenant_001.products',
    }),
    as: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('What the report calls these rows; the name of the table when absent.', {
        pattern: /^\S.{0,39}$/,
        legal: 'a word or two',
        example: 'produtos',
    })),
}));
/** One request to an application and what its answer must be. */
const probeSection = dist/* pipe */.FsL((0,section/* section */.uW)('One request to the application and what its answer must be.', {
    name: (0,fields/* text */.Qq)('What it tries, in the words of the report.', {
        pattern: /^\S.{0,79}$/,
        legal: 'a text of at most 80 characters',
        example: 'Login',
    }),
    method: dist/* optional */.lqM((0,fields/* choice */.Yq)('HTTP method.', probe/* METHODS */.J8), 'GET'),
    path: (0,fields/* text */.Qq)('Path and query.', {
        pattern: /^\/[\x21-\x7e\x80-\uffff ]*$/,
        legal: 'a path that begins with /',
        example: '/api/products',
    }),
    headers: dist/* optional */.lqM(textMap('Headers to send. May name environment variables.', {
        name: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
        legal: 'a map of header names to texts',
        mend: 'Write it like headers: {Authorization: "Bearer {{token}}"}.',
    }), {}),
    body: dist/* exactOptional */.yqP(body),
    status: dist/* optional */.lqM(statuses, 200),
    expect: dist/* exactOptional */.yqP((0,list_of/* listOf */.c)('What must hold of the answer.', assertionSection, {
        legal: 'a list of at most 50 assertions',
        mend: 'Write each after a dash, like - {of: $.user.id, type: number}.',
        most: 50,
    })),
    count: dist/* exactOptional */.yqP(count),
    save: dist/* optional */.lqM(save, {}),
    within: dist/* exactOptional */.yqP((0,fields/* latency */.ZK)('Longest legal time of the answer.', '5m')),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('When to give up.', '1s', '10m'), '30s'),
    redirects: dist/* optional */.lqM((0,fields/* choice */.Yq)('Whether redirects are the answer (none) or are followed within the application (same-origin).', probe/* REDIRECTS */.eT), 'none'),
}), dist/* transform */.pdi((given) => ({
    name: given.name,
    method: given.method,
    path: given.path,
    headers: given.headers,
    ...(given.body === undefined ? {} : { body: given.body }),
    status: given.status,
    expect: given.expect ?? [],
    ...(given.count === undefined ? {} : { count: countOf(given.count) }),
    save: given.save,
    ...(given.within === undefined ? {} : { withinSeconds: given.within }),
    timeoutSeconds: given.timeout,
    redirects: given.redirects,
})));
function countOf({ of, table, as }) {
    return { of, table, ...(as === undefined ? {} : { as }) };
}

;// CONCATENATED MODULE: ./build/src/config/backend-section.js











const ready = (0,section/* section */.uW)('When the application counts as started.', {
    path: dist/* optional */.lqM((0,fields/* text */.Qq)('What is asked until it is answered.', {
        pattern: /^\/[\x21-\x7e]*$/,
        legal: 'a path that begins with /',
        example: '/health',
    }), '/'),
    status: dist/* exactOptional */.yqP(statuses),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('Longest time from its start until it is ready.', '1s', '1h'), '60s'),
});
const command = (0,list_of/* listOf */.c)('Program and arguments; there is no shell in between.', (0,fields/* text */.Qq)('A word of the command.', { pattern: /^[^\0]*$/, legal: 'a text', example: 'server.js' }), {
    legal: 'a list of words, the program first',
    mend: 'Write it like command: [node, server.js].',
    most: 100,
});
const nothingToStart = (0,wording/* toMessage */.R)({
    legal: 'a command, an image, or a service of a Compose file',
    mend: 'Add a line command: below it, or image: or compose: with staging: docker.',
});
const tenants = (0,list_of/* listOf */.c)('Tenants for which the probes are put, each with its {{tenant}}; without the list they are put once.', (0,fields/* text */.Qq)('A tenant, or a pattern.', {
    pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
    legal: 'a pattern of letters, digits, _ - * and ?',
    example: 'tenant_*',
}), {
    legal: 'a list of tenants or patterns',
    mend: 'Write it like tenants: [tenant_001], or tenants: ["tenant_*"].',
    most: 1000,
});
/** `drill.backend`: the application that a drill starts on the restored database, and the probes put to it. */
const backendSection = dist/* pipe */.FsL((0,section/* section */.uW)('The application that a drill starts on the restored database, and what it is asked.', {
    command: dist/* exactOptional */.yqP(command),
    image: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Image that serves the application, started beside the database with staging: docker; command is then optional.', {
        pattern: IMAGE_NAME,
        legal: 'the name of an image',
        example: 'chefwell/backend:1.4',
    })),
    compose: dist/* exactOptional */.yqP(composeSection),
    'container-port': dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Port the application listens on inside of its container; 3000 for an image, that of the Compose file for a service when absent.', 1, 65_535)),
    directory: dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('Working directory, in the container where there is an image; that of Lastro, or of the image, when absent.', '/srv/chefwell/backend')),
    env: dist/* optional */.lqM(textMap('Environment beside DATABASE_URL, PORT and HOST. May name environment variables.', {
        name: /^[A-Za-z_][A-Za-z0-9_]*$/,
        legal: 'a map of environment variables to texts',
        mend: 'Write it like env: {NODE_ENV: staging}.',
    }), {}),
    port: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Port on this host under which the application is reached; a free one is chosen when absent.', 1, 65_535)),
    user: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Role that the application connects as; the superuser of staging when absent.', {
        pattern: postgres_url/* USER_NAME */.iw,
        legal: 'the name of a role',
        example: 'chefwell_backend',
    })),
    ready: dist/* optional */.lqM(ready, {}),
    tenants: dist/* exactOptional */.yqP(tenants),
    probes: (0,list_of/* listOf */.c)('What the application is asked, one after the other.', probeSection, {
        legal: 'a list of at most 100 probes',
        mend: 'Write each after a dash, with name and path.',
        most: 100,
    }),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const issues = [...placeIssues(dataset.value), ...carryIssues(dataset.value)];
    for (const issue of issues)
        addIssue(issue);
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const issueAt = (key, message) => addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
    });
    if (!['command', 'image', 'compose'].some((key) => key in input))
        issueAt('command', nothingToStart);
    if (!('compose' in input))
        return;
    for (const key of NOT_BESIDE_COMPOSE)
        if (key in input)
            issueAt(key, notBesideCompose);
}), dist/* transform */.pdi((given) => ({
    ...(given.command === undefined ? {} : { command: given.command }),
    ...(given.image === undefined ? {} : { image: given.image }),
    ...(given.compose === undefined ? {} : { compose: given.compose }),
    ...(given['container-port'] === undefined ? {} : { containerPort: given['container-port'] }),
    ...(given.directory === undefined ? {} : { directory: given.directory }),
    env: given.env,
    ...(given.port === undefined ? {} : { port: given.port }),
    ...(given.user === undefined ? {} : { user: given.user }),
    ready: {
        path: given.ready.path,
        ...(given.ready.status === undefined ? {} : { status: given.ready.status }),
        timeoutSeconds: given.ready.timeout,
    },
    ...(given.tenants === undefined ? {} : { tenants: given.tenants }),
    probes: given.probes,
})));

;// CONCATENATED MODULE: ./build/src/config/queries-section.js






const KINDS = ['value', 'range', 'empty', 'rows', 'table'];
const kindMessage = (0,wording/* toMessage */.R)({
    legal: `exactly one of ${KINDS.join(', ')}`,
    mend: 'Write it like expect: {empty: true}.',
});
const valueMessage = (0,wording/* toMessage */.R)({
    legal: 'a text, a number, true, false or null',
    mend: 'Write the value itself.',
});
const expectation = dist/* pipe */.FsL((0,section/* section */.uW)('What the answer must be; exactly one of these.', {
    value: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], valueMessage)), dist/* description */.h_('The one value of the one row.'), dist/* metadata */.yuE({ errorMessage: valueMessage }))),
    range: dist/* exactOptional */.yqP(bounds('Bounds of the one number.')),
    empty: dist/* exactOptional */.yqP((0,fields/* flag */.Jt)('No row at all; only true makes sense.')),
    rows: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('This many rows.', 0, 10_000)),
    table: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('The one number is the row count of this table in the passport.', {
        pattern: /^[^.]{1,63}(\.[^.]{1,63})?$/,
        legal: 'schema.table, or the table alone in a query per tenant',
        example: 'tenant_001.products',
    })),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const given = KINDS.filter((kind) => kind in input);
    if (given.length !== 1 || input.empty === false)
        addIssue({ message: kindMessage });
}), dist/* transform */.pdi(({ value, range, rows, table }) => {
    if (value !== undefined)
        return { kind: 'value', value };
    if (range !== undefined)
        return { kind: 'range', ...boundsOf(range) };
    if (rows !== undefined)
        return { kind: 'rows', rows };
    if (table !== undefined)
        return { kind: 'table', table };
    return { kind: 'empty' };
}));
/** A statement that can read and nothing else; comments may stand before it. */
const READS = /^(\s|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(select|with|values|table)\b/i;
const queryMessage = (0,wording/* toMessage */.R)({
    legal: 'one statement that begins with SELECT, WITH, VALUES or TABLE',
    mend: 'Write what reads; a query that writes is refused by the server, too.',
});
const tableMessage = (0,wording/* toMessage */.R)({
    legal: 'schema.table in a query that is put once, the table alone in one per tenant',
    mend: 'Write table: products with per: tenant, table: tenant_001.products without.',
});
const querySection = dist/* pipe */.FsL((0,section/* section */.uW)('A question of your own to the restored database.', {
    name: (0,fields/* text */.Qq)('What it asks, in the words of the report.', {
        pattern: /^\S.{0,79}$/,
        legal: 'a text of at most 80 characters',
        example: 'No sale without items',
    }),
    query: dist/* pipe */.FsL(dist/* string */.YjP(queryMessage), dist/* maxLength */.Ru6(20_000, queryMessage), dist/* check */.z6Y((sql) => READS.test(sql), queryMessage), dist/* description */.h_('One statement that reads; it runs in a read-only transaction.'), dist/* metadata */.yuE({ errorMessage: queryMessage })),
    per: dist/* optional */.lqM((0,fields/* choice */.Yq)('once, with search_path public; or for every tenant, with the schema of the tenant before public.', ['once', 'tenant']), 'once'),
    expect: expectation,
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('When to give up.', '1s', '1h'), '30s'),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input) || !(0,section/* isMap */.jh)(input.expect))
        return;
    const { kind, table } = input.expect;
    if (kind !== 'table' || typeof table !== 'string')
        return;
    if (table.includes('.') === (input.per === 'once'))
        return;
    const path = [
        { type: 'object', origin: 'value', input, key: 'expect', value: input.expect },
        { type: 'object', origin: 'value', input: input.expect, key: 'table', value: table },
    ];
    addIssue({ message: tableMessage, path: [...path] });
}), dist/* transform */.pdi(({ name, query, per, expect, timeout }) => ({
    name,
    query,
    per,
    expect,
    timeoutSeconds: timeout,
})));
const twiceMessage = (0,wording/* toMessage */.R)({
    legal: 'another name for each query',
    mend: 'Rename one of the two: the report tells them by their names.',
});
/** `drill.queries`: questions of the operator's own to the restored database. */
const queriesSection = dist/* pipe */.FsL((0,list_of/* listOf */.c)('Questions of your own, put to the restored database.', querySection, {
    legal: 'a list of at most 100 queries',
    mend: 'Write each after a dash, with name, query and expect.',
    most: 100,
}), dist/* checkItems */.Hxk((query, index, queries) => queries.findIndex(({ name }) => name === query.name) === index, twiceMessage));

// EXTERNAL MODULE: ./build/src/config/connection-entries.js
var connection_entries = __webpack_require__(4296);
;// CONCATENATED MODULE: ./build/src/config/server-section.js






/** Databases that every server has; the drill connects to one of them to make its own. */
const OWN_DATABASES = ['postgres', 'template0', 'template1'];
const ownMessage = (0,wording/* toMessage */.R)({
    legal: `a database apart from ${OWN_DATABASES.join(', ')}`,
    mend: 'Name one that the drill may make and remove, like restaurante_drill.',
});
/** `drill.server`: the separate server that `staging: url` restores into. */
const serverSection = dist/* pipe */.FsL((0,section/* section */.uW)('The separate server that `staging: url` restores into: a superuser there, and the name of the database that the drill makes and removes.', {
    ...connection_entries/* connectionEntries */.j2,
    database: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Name of the database that the drill makes and removes.', {
        pattern: postgres_url/* DATABASE_NAME */.oU,
        legal: 'the name of one database',
        example: 'restaurante_drill',
    })),
    user: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Role to connect as; a superuser, because owners and grants are restored too.', {
        pattern: postgres_url/* USER_NAME */.iw,
        legal: 'the name of a role',
        example: 'postgres',
    })),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    for (const { key, message } of [...(0,connection_entries/* connectionFaults */.Oq)(input), ...targetFaults(input)]) {
        addIssue({
            message,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
    }
}), dist/* transform */.pdi(connection_entries/* connectionOf */.ao));
/** The url has been read already. */
function targetFaults(given) {
    const named = { url: (0,section/* isMap */.jh)(given.url) ? given.url.database : undefined, database: given.database };
    return Object.entries(named).flatMap(([key, database]) => OWN_DATABASES.some((own) => own === database) ? [{ key, message: ownMessage }] : []);
}

;// CONCATENATED MODULE: ./build/src/config/drill-section.js








/** Where drills restore unless the configuration says otherwise. */
const DEFAULT_DRILL_DIRECTORY = '/var/tmp/lastro';
/** Which backup a drill takes when none is named. */
const PICKS = ['newest', 'random', 'both'];
/** Where a drill takes backups from. */
const DRILL_FROM = ['offsite', 'local'];
/** Kinds of places that a drill can restore into. */
const STAGINGS = ['local', 'docker', 'url'];
/** Which tenant a drill of a whole backup restores alone besides. */
const TENANT_RTO = ['largest', 'none'];
/** Whether the rows of a drill may lie in memory. */
const MEMORY = ['auto', 'never'];
/** From the strictest to the mildest; each includes those to its right. */
const FAIL_ON = ['objective', 'cannot-judge', 'not-restorable', 'never'];
/** Another role of that server has a password that we neither know nor may change. */
const noUserMessage = (0,wording/* toMessage */.R)({
    legal: 'no user beside staging: url',
    mend: 'Remove it: the application connects as the user of drill.server.',
});
/** Its container reaches the database by the network of the project that both are in. */
const noImageMessage = (0,wording/* toMessage */.R)({
    legal: 'an image with staging: docker only',
    mend: 'Write staging: docker, or start the application by its command.',
});
const noComposeMessage = (0,wording/* toMessage */.R)({
    legal: 'a service of a Compose file with staging: docker only',
    mend: 'Write staging: docker, or start the application by its command.',
});
const noServerMessage = (0,wording/* toMessage */.R)({
    legal: 'the server that staging: url restores into',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
    mend: 'Add server: with url: ${STAGING_DATABASE_URL} below it.',
});
const objectives = (0,section/* section */.uW)('What a recovery must keep; a drill is measured against it.', {
    rto: dist/* optional */.lqM((0,fields/* duration */.p0)('Longest time from the decision to restore until the data is validated.', '1s', '30d'), '10m'),
    rpo: dist/* optional */.lqM((0,fields/* duration */.p0)('Oldest that the newest restored row of a tenant may be.', '1s', '365d'), '24h'),
});
/** `drill`: how restore drills run, and what makes them fail. Has its defaults even when absent. */
const drillSection = dist/* pipe */.FsL((0,section/* section */.uW)('How restore drills run, and what makes them fail.', {
    staging: dist/* optional */.lqM((0,fields/* choice */.Yq)('Where a drill restores: local, an ephemeral cluster on the runner itself; docker, a container; url, a separate server.', STAGINGS), 'local'),
    docker: dist/* optional */.lqM(dockerSection, {}),
    server: dist/* exactOptional */.yqP(serverSection),
    directory: dist/* optional */.lqM((0,fields/* absolutePath */.Hi)('Where a drill keeps what it needs and removes it: the plain dump, the ephemeral cluster; outside the repository and the backups.', DEFAULT_DRILL_DIRECTORY), DEFAULT_DRILL_DIRECTORY),
    memory: dist/* optional */.lqM((0,fields/* choice */.Yq)('Whether an ephemeral cluster may lie in memory, which is faster: auto, where root runs the drill and a quarter of the free memory surely holds it; never.', MEMORY), 'auto'),
    from: dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('Where a drill takes backups from: offsite, a remote of the second copy, the default where one is configured; local.', DRILL_FROM)),
    remote: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('With from: offsite, the remote; the first one when absent.', {
        pattern: /^[a-z][a-z0-9-]{0,40}$/,
        legal: 'the name of a remote',
        example: 'nas',
    })),
    pick: dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('Which backup a drill takes when none is named: newest; random, an older one; both, one after the other. Both from a remote, otherwise newest, when absent.', PICKS)),
    jobs: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Parallel jobs of the restore; as many as processors, at most 4, when absent.', 1, 16)),
    'tenant-rto': dist/* optional */.lqM((0,fields/* choice */.Yq)('Which tenant a drill of the whole restores once more, alone, to tell how long that takes.', TENANT_RTO), 'largest'),
    objectives: dist/* optional */.lqM(objectives, {}),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('A drill that takes longer is ended.', '1s', '7d'), '2h'),
    'fail-on': dist/* optional */.lqM((0,fields/* choice */.Yq)('What makes the exit code 1; each word includes those to its right: objective (also a missed RTO or RPO), cannot-judge, not-restorable, never.', FAIL_ON), 'objective'),
    queries: dist/* exactOptional */.yqP(queriesSection),
    backend: dist/* exactOptional */.yqP(backendSection),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input) || input.staging !== 'url' || 'server' in input)
        return;
    addIssue({
        message: noServerMessage,
        path: [{ type: 'object', origin: 'key', input, key: 'server', value: undefined }],
    });
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input) || !(0,section/* isMap */.jh)(input.backend))
        return;
    const { staging, backend } = input;
    const placed = (key, message) => addIssue({
        message,
        path: [
            { type: 'object', origin: 'value', input, key: 'backend', value: backend },
            { type: 'object', origin: 'key', input: backend, key, value: backend[key] },
        ],
    });
    if (staging === 'url' && 'user' in backend)
        placed('user', noUserMessage);
    if (staging === 'docker')
        return;
    if ('image' in backend)
        placed('image', noImageMessage);
    if ('compose' in backend)
        placed('compose', noComposeMessage);
}), dist/* transform */.pdi((given) => ({
    staging: given.staging,
    docker: given.docker,
    ...(given.server === undefined ? {} : { server: given.server }),
    directory: given.directory,
    memory: given.memory,
    ...(given.from === undefined ? {} : { from: given.from }),
    ...(given.remote === undefined ? {} : { remote: given.remote }),
    ...(given.pick === undefined ? {} : { pick: given.pick }),
    ...(given.jobs === undefined ? {} : { jobs: given.jobs }),
    tenantRto: given['tenant-rto'],
    rtoSeconds: given.objectives.rto,
    rpoSeconds: given.objectives.rpo,
    timeoutSeconds: given.timeout,
    failOn: given['fail-on'],
    queries: given.queries ?? [],
    ...(given.backend === undefined ? {} : { backend: given.backend }),
})));


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
const PLAIN_KEY = /^[A-Za-z0-9_-]{1,64}$/;
/** `backups.sources.shop.business-timestamps[0]`; keys are foreign text, so strange ones are quoted and cut. */
function formatPath(path) {
    if (path.length === 0)
        return '(file)';
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return `${index === 0 ? '' : '.'}${PLAIN_KEY.test(key) ? key : quote(key)}`;
    })
        .join('');
}
// Control and direction characters would let a file rewrite the terminal or the log it is quoted in.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const LONGEST_QUOTE = 80;
/** A foreign text in quotes: cut to 80 characters, nothing unprintable. */
function quote(text) {
    const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}\u2026` : text;
    return JSON.stringify(shown).replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The value at a path of a parsed document; undefined where nothing stands. */
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RG: () => (/* binding */ mountDemand),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ZK: () => (/* binding */ latency),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var parse_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7595);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3050);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);





/** A string that matches a pattern. The pattern goes into the JSON Schema, so it has no flags. */
function text(about, rule) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal: rule.legal, mend: `Write it like ${rule.example}.` });
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(rule.pattern, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message, examples: [rule.example] }));
}
// `..` is refused instead of resolved: what is reviewed must be what is used.
const ABSOLUTE_PATH = /^(?!\/+$)(?!.*\/\.\.(\/|$))\/[^\0]*$/;
/** An absolute path below `/`, without `..`; its value has no trailing or doubled slash. */
function absolutePath(about, example) {
    const legal = 'an absolute path below /, with no /../ in it';
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: `Write the whole path from the root, like ${example}.` });
    const messageFor = (issue) => typeof issue.input === 'string' && issue.input.startsWith('~')
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: '~ is not expanded; write the home directory out.' })
        : message;
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(ABSOLUTE_PATH, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message, examples: [example] }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '')));
}
const DURATION = /^(\d+(s|m|h|d) ?)+$/;
/** A duration between two bounds given in the same notation (`30s`, `10m`, `24h`, `7d`, `1h 30m`); its value is in seconds. */
function duration(about, shortest, longest) {
    const legal = `a duration from ${shortest} to ${longest}`;
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: 'Write a number and a unit: 30s, 10m, 24h or 7d.' });
    const outOfBounds = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: `Choose one between ${shortest} and ${longest}.` });
    const messageFor = (issue) => typeof issue.input === 'number'
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({
            legal,
            mend: `Write the unit: ${issue.input}s is seconds, ${issue.input}m minutes.`,
        })
        : message;
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(DURATION, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(toSeconds), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(toSeconds(shortest), outOfBounds), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(toSeconds(longest), outOfBounds));
}
function toSeconds(duration) {
    return (0,parse_duration__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(duration, 's') ?? Number.NaN;
}
/** A whole number between two bounds, both legal. */
function wholeNumber(about, least, most) {
    const legal = `a whole number from ${least} to ${most}`;
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({
        legal,
        mend: `Write a number between ${least} and ${most}, without a unit.`,
    });
    const messageFor = (issue) => typeof issue.input === 'string' && /^\d+$/.test(issue.input)
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: 'Remove the quotes.' })
        : message;
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(least, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(most, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message }));
}
/** `true` or `false`; the `yes` and `on` of YAML 1.1 are answered with what to write. */
function flag(about) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({
        legal: 'true or false',
        mend: 'Write true or false, without quotes.',
    });
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message }));
}
/** Whether a directory must lie on a disk of its own: `true` for any but that of `/`, or the mount point that it must lie on. */
function mountDemand(about, example) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({
        legal: 'true, false, or the mount point that it must lie on, an absolute path',
        mend: `Write true or false without quotes, or the mount point, like ${example}.`,
    });
    const path = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(ABSOLUTE_PATH, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((given) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given).replace(/\/$/, '')));
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(message), path], message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message, examples: [true, example] }));
}
/** One of a few words. `later` tells of words that will be legal one day. */
function choice(about, options, later) {
    const legal = options.length === 1 ? options[0] : `one of ${options.join(', ')}`;
    const fallback = later ?? `Write ${options.join(' or ')}.`;
    const messageFor = (issue) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(String(issue.input), options, fallback) });
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(options, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({ legal, mend: fallback }) }));
}
const LATENCY = /^\d{1,6}(ms|s|m)$/;
/** A time that an answer may take, up to `longest` in the same notation: `200ms`, `3s`; its value is in seconds. */
function latency(about, longest) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .toMessage */ .R)({
        legal: `a time from 1ms to ${longest}`,
        mend: 'Write a number and a unit: 200ms, 3s or 1m.',
    });
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(LATENCY, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({ errorMessage: message }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(toSeconds), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0.001, message), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(toSeconds(longest), message));
}


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);


/** A list of at least one entry; `wording` says what a legal one looks like. */
function listOf(about, item, wording) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .toMessage */ .R)(wording);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, message), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, message), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(wording.most, message), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_1__/* .metadata */ .yuE({ errorMessage: message }));
}


/***/ }),

/***/ 5368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Where the configuration of a repository stands. */
const DEFAULT_CONFIG_FILE = '.github/lastro.yml';
// A hundred sources take 40 KB; what is larger is another file, and would be read into memory whole.
const LARGEST_FILE_BYTES = 1024 * 1024;
/**
 * Reads the configuration of a system from a file.
 * @throws {ConfigurationError} with every problem, also when the file cannot be read
 */
async function loadConfig(path, environment, secrets = 'required') {
    const bytes = await readBounded(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        throw notLegal(path, {
            value: 'bytes that are not UTF-8',
            legal: 'a text file in UTF-8',
            mend: 'Save it as UTF-8 in your editor.',
            at: { file: path, ...placeOfFirstBadByte(bytes) },
        });
    }
    return (0,_parse_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o)(new TextDecoder().decode(bytes), path, environment, secrets);
}
async function readBounded(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            const status = await handle.stat();
            if (!status.isFile()) {
                throw notLegal(path, { value: 'no regular file', ...FILE_WORDING });
            }
            if (status.size > LARGEST_FILE_BYTES) {
                throw notLegal(path, {
                    value: `${status.size} bytes`,
                    legal: 'a file of at most 1 MiB',
                    mend: 'Check the path; a configuration takes a few KB.',
                });
            }
            return await handle.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            throw error;
        throw notLegal(path, { value: describeFailure(error), ...FILE_WORDING });
    }
}
const FILE_WORDING = {
    legal: 'a file that can be read',
    mend: `Create it from examples/lastro.yml, or name another by --config (default: ${DEFAULT_CONFIG_FILE}).`,
};
function describeFailure(error) {
    if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ENOENT'))
        return 'no such file';
    if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'EACCES', 'EPERM'))
        return 'a file that this user may not read';
    return 'a file that cannot be opened';
}
function notLegal(path, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([{ field: path, ...problem }]);
}
function placeOfFirstBadByte(bytes) {
    const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ UNSET_VARIABLE),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   lF: () => (/* binding */ procedures),
/* harmony export */   oq: () => (/* binding */ channelMap),
/* harmony export */   yD: () => (/* binding */ secretText)
/* harmony export */ });
/* unused harmony export NOTICE_LEVELS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1881);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _list_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5543);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5234);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9441);






/** What a channel is told from, in the order of `--fail-on`. */
const NOTICE_LEVELS = ['warning', 'unknown', 'critical', 'emergency'];
/** Stands in a value whose variable is not set: a channel without its secret is a warning, not a reason to refuse a backup. */
const UNSET_VARIABLE = /\$\{[^}]*\}/;
/** A web address; the whole of it may be a secret. Variables that are not set may stand in it. */
function webAddress(about, example) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(about, {
        pattern: /^(https?:\/\/[^\s/]|\$\{)\S*$/,
        legal: 'an address that begins with https:// or http://',
        example,
    });
}
/** A secret, most often a variable. */
function secretText(about, example) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(about, { pattern: /^.{4,4096}$/, legal: 'a text of 4 to 4096 characters', example });
}
/** From which level on a channel is told. What was told of is also told when it is over. */
const level = valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('Least level that is told; what was told is also told when it is over.', NOTICE_LEVELS), 'warning');
const PROCEDURE = new RegExp(`^(${Object.keys(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b).join('|')})(/[A-Za-z0-9._-]{1,63})?$`);
/** Of which procedures a channel is told. */
const procedures = (0,_list_of_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c)('Procedures that are told of; backup/shop is that of one source.', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('A procedure.', {
    pattern: PROCEDURE,
    legal: `one of ${Object.keys(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b).join(', ')}, also with / and the name of a source`,
    example: 'backup/chefwell',
}), {
    legal: 'a list of procedures',
    mend: 'Write each after a dash, like - backup, or leave the line out for all.',
    most: 50,
});
const CHANNEL_NAME = /^[a-z][a-z0-9-]{0,40}$/;
const nameMessage = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .toMessage */ .R)({
    legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
    mend: 'Rename the channel; the name goes into logs.',
});
/** Channels of one kind, by a name of the operator's choice. */
function channelMap(about, channel, wording) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .toMessage */ .R)(wording);
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLists */ .e9)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(nameMessage), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(CHANNEL_NAME, nameMessage), valibot__WEBPACK_IMPORTED_MODULE_3__/* .metadata */ .yuE({ errorMessage: nameMessage })), channel, message)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxEntries */ .bIj(20, message), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_3__/* .metadata */ .yuE({ errorMessage: message })), {});
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/describe-value.js
var describe_value = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/config/field-path.js
var field_path = __webpack_require__(7937);
;// CONCATENATED MODULE: ./build/src/config/compose-faults.js



const FILES = ['drill', 'backend', 'compose', 'files'];
/** Compose files that cannot be found: a relative path is taken from the repository, and there may be none. */
function composeFaults(data, repository) {
    const files = (0,field_path/* valueAt */.fK)(data, FILES);
    if (repository !== undefined || !Array.isArray(files))
        return [];
    return files.flatMap((file, index) => {
        if (typeof file !== 'string' || (0,external_node_path_.isAbsolute)(file))
            return [];
        const path = [...FILES, index];
        return [
            {
                path,
                value: (0,describe_value/* describeValue */.b)(file, path),
                legal: 'an absolute path, as this configuration lies in no repository',
                mend: 'Write the whole path from the root, like /srv/chefwell/docker-compose.yml.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/config/drill-section.js + 12 modules
var drill_section = __webpack_require__(2213);
// EXTERNAL MODULE: ./build/src/config/system-section.js
var system_section = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/src/config/directories.js





const STATE = ['system', 'state-dir'];
const BACKUPS = ['backups', 'directory'];
const DEMAND = ['backups', 'require-mount'];
const DRILL = ['drill', 'directory'];
/**
 * The checkout that a runner cleans and whose files actions upload: `GITHUB_WORKSPACE`, or the repository whose
 * `.github` holds the configuration. Undefined in neither case.
 */
function workspaceOf(file, environment) {
    if (environment.GITHUB_WORKSPACE)
        return (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE);
    const directory = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    return directory.endsWith('/.github') ? (0,external_node_path_.dirname)(directory) : undefined;
}
/** Directories that would be lost to a checkout, or to a drill that destroys its own. Links are not followed. */
function directoryFaults(data, workspace) {
    const state = pathAt(data, STATE) ?? system_section/* DEFAULT_STATE_DIRECTORY */.M;
    const backups = pathAt(data, BACKUPS);
    const drill = pathAt(data, DRILL) ?? drill_section/* DEFAULT_DRILL_DIRECTORY */.Ci;
    const faults = [STATE, BACKUPS, DRILL].filter((path) => {
        const directory = pathAt(data, path);
        return directory !== undefined && workspace !== undefined && isInside(directory, workspace);
    });
    return [
        ...faults.map((path) => fault(data, path, {
            legal: 'a directory outside the repository',
            mend: 'Move it: the checkout of the next run would delete it.',
        })),
        ...(backups === undefined ? [] : overlap(data, drill, { path: BACKUPS, directory: backups })),
        ...overlap(data, drill, { path: STATE, directory: state }),
        ...demandFaults(data, backups),
    ];
}
/** No directory lies on what is mounted beside or below it. */
function demandFaults(data, backups) {
    const demanded = pathAt(data, DEMAND);
    if (demanded === undefined || backups === undefined || isInside(backups, demanded))
        return [];
    const mend = 'Name the mount point that the directory of backups lies on, or write true.';
    return [fault(data, DEMAND, { legal: 'backups.directory or a directory above it', mend })];
}
function overlap(data, drill, other) {
    if (!isInside(drill, other.directory) && !isInside(other.directory, drill))
        return [];
    const path = pathAt(data, DRILL) === undefined ? other.path : DRILL;
    return [
        fault(data, path, {
            legal: `a directory apart from ${(0,field_path/* formatPath */.jV)(path === DRILL ? other.path : DRILL)}`,
            mend: `Move it: a drill empties its directory, ${drill}.`,
        }),
    ];
}
function fault(data, path, wording) {
    return { path, value: (0,describe_value/* describeValue */.b)((0,field_path/* valueAt */.fK)(data, path), path), ...wording };
}
function pathAt(data, path) {
    const value = (0,field_path/* valueAt */.fK)(data, path);
    return typeof value === 'string' && (0,external_node_path_.isAbsolute)(value) ? value : undefined;
}
function isInside(inner, outer) {
    const way = (0,external_node_path_.relative)(outer, inner);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
;// CONCATENATED MODULE: ./build/src/config/environment.js


/** The only fields that may name environment variables: what a reviewed file must not hold. */
const SECRET_FIELDS = ['url', 'password', 'private-key', 'read-key', 'passphrase'];
/** The same of a channel that is told of runs. */
const CHANNEL_SECRETS = ['url', 'start-url', 'fail-url', 'secret', 'token', 'password'];
/** Maps of a drill's backend in which every value may name them: their keys are the operator's own. */
const OPEN_MAPS = ['env', 'headers', 'body'];
const PLACEHOLDER = /\$\{([^}]*)\}?/g;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
// Deeper than any field; what lies below is answered by the schema.
const DEEPEST = 16;
/** Stands for a whole secret that is ignored: legal as a URL and as a password. */
const UNSET_SECRET = 'postgresql://unset@localhost/unset';
/** Stands for a part of one. */
const UNSET_PART = 'unset';
/**
 * Replaces `${NAME}` in secret fields by environment variables; elsewhere `${` is a fault.
 * A variable that is only a part of a url is percent-encoded, so that a password may hold any character.
 */
function interpolate(data, environment, secrets = 'required') {
    const faults = [];
    const values = new Set();
    const visit = (value, path) => {
        if (typeof value === 'string' && value.includes('${')) {
            const result = isSecretField(path)
                ? fill(value, path, { environment, secrets })
                : { faults: [misplaced(value, path)], text: value, values: [] };
            faults.push(...result.faults);
            if (path.at(-1) !== 'url' || isOfChannel(path))
                for (const each of result.values)
                    values.add(each);
            return result.text;
        }
        if (typeof value !== 'object' || value === null || path.length >= DEEPEST)
            return value;
        if (Array.isArray(value))
            return value.map((item, index) => visit(item, [...path, index]));
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]));
    };
    return { data: visit(data, []), faults, secrets: [...values] };
}
function isSecretField(path) {
    const key = String(path.at(-1));
    if (isOfChannel(path))
        return CHANNEL_SECRETS.includes(key);
    return SECRET_FIELDS.includes(key) || isInOpenMap(path);
}
/** `notify.email.owners.password`. Who runs a backup need not have the secrets of every channel: it is told without them. */
function isOfChannel([section]) {
    return section === 'notify';
}
/** `drill.backend.env.NAME`, `\u2026.probes[0].headers.NAME`, `\u2026.probes[0].body` and all below it; of no other section. */
function isInOpenMap([section, subject, ...keys]) {
    if (section !== 'drill' || subject !== 'backend')
        return false;
    return keys.some((key) => OPEN_MAPS.includes(String(key)));
}
/** Only who logs in to a host or a remote needs its key, only a drill what its backend names, and nobody a channel. */
function isDeferred(path) {
    return path[0] === 'hosts' || path[0] === 'offsite' || isInOpenMap(path) || isOfChannel(path);
}
function misplaced(value, path) {
    const places = isOfChannel(path)
        ? `${CHANNEL_SECRETS.join(', ')} of a channel`
        : `${SECRET_FIELDS.join(', ')}, and in ${OPEN_MAPS.join(', ')} of drill.backend`;
    return {
        path,
        value: (0,describe_value/* describeValue */.b)(value, path),
        legal: 'a value that is written out',
        mend: `Write the value itself: \${NAME} works only in ${places}.`,
    };
}
function fill(template, path, { environment, secrets }) {
    const faults = [];
    const values = [];
    const isEncoded = path.at(-1) === 'url' && !isInOpenMap(path) && !isOfChannel(path);
    const text = template.replace(PLACEHOLDER, (placeholder, name) => {
        const isVariable = placeholder.endsWith('}') && VARIABLE.test(name);
        if (isVariable && secrets === 'ignored')
            return standIn(placeholder, template, path);
        const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
        if (isVariable && value) {
            if (isInOpenMap(path) && value.includes('{{')) {
                faults.push(doublyBraced(placeholder, path));
                return placeholder;
            }
            values.push(value);
            return isEncoded && placeholder !== template
                ? encodeURIComponent(value.toWellFormed())
                : value;
        }
        faults.push(missing(placeholder, name, { path, environment }));
        return placeholder;
    });
    return { text, faults, values };
}
/** What stands for a secret that is ignored; a channel tells nobody as long as its variable stands there. */
function standIn(placeholder, template, path) {
    if (isOfChannel(path))
        return placeholder;
    return placeholder === template ? UNSET_SECRET : UNSET_PART;
}
/** What is filled in here is looked into once more, for values of probes: a secret must not be taken for one. */
function doublyBraced(placeholder, path) {
    return {
        path,
        value: `${placeholder}, which holds {{`,
        legal: 'an environment variable without double braces',
        mend: 'Choose another value: double braces stand for what an earlier probe saved.',
    };
}
function missing(placeholder, name, { path, environment }) {
    if (!placeholder.endsWith('}') || !VARIABLE.test(name)) {
        return {
            path,
            value: 'an unfinished or strange variable',
            legal: `\${NAME} with letters, digits and _`,
            mend: `Correct the name; a text that holds \${ itself goes into a variable.`,
        };
    }
    const near = (0,did_you_mean/* closest */.k)(name, Object.keys(environment).filter((known) => known !== name));
    const hint = near === undefined ? '' : ` There is a ${near}.`;
    return {
        path,
        value: environment[name] === undefined
            ? `\${${name}}, which is not set`
            : `\${${name}}, which is empty`,
        legal: 'an environment variable with a value',
        mend: `Set ${name}, in a workflow by env: from a secret.${hint}`,
        ...(isDeferred(path) && { isDeferred: true }),
    };
}

// EXTERNAL MODULE: ./build/src/config/section.js
var section = __webpack_require__(5234);
;// CONCATENATED MODULE: ./build/src/config/recover-faults.js



const RECOVERED = ['recover', 'sources'];
const SOURCES = ['backups', 'sources'];
/** Names in `recover.sources` that no source bears: that one would be recovered by a role nobody meant. */
function recoverFaults(data) {
    const recovered = (0,field_path/* valueAt */.fK)(data, RECOVERED);
    const sources = (0,field_path/* valueAt */.fK)(data, SOURCES);
    if (!(0,section/* isMap */.jh)(recovered))
        return [];
    const names = (0,section/* isMap */.jh)(sources) ? Object.keys(sources) : [];
    return Object.keys(recovered)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        path: [...RECOVERED, name],
        value: (0,field_path/* quote */.hD)(name),
        legal: names.length === 0 ? 'a name of backups.sources' : `one of ${names.join(', ')}`,
        mend: (0,did_you_mean/* didYouMean */.a)(name, names, 'Name a source of backups.sources.'),
    }));
}

// EXTERNAL MODULE: ./build/src/config/schema.js + 17 modules
var schema = __webpack_require__(892);
// EXTERNAL MODULE: ./build/src/config/wording.js
var wording = __webpack_require__(9441);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml-problems.js
// The parser's own messages quote the file, and what it quotes may be a password: they are never shown.
const PROBLEMS = {
    DUPLICATE_KEY: {
        found: 'a key that stands twice in the same map',
        legal: 'each key once',
        mend: 'Remove one of the two.',
    },
    TAB_AS_INDENT: {
        found: 'a tab',
        legal: 'spaces as indentation',
        mend: 'Replace the tab by two spaces.',
    },
    BAD_INDENT: {
        found: 'a line that is indented wrongly, or a bracket left open above it',
        legal: 'the same indentation for all keys of a map',
        mend: 'Align it with the lines of its map; close the bracket.',
    },
    MULTIPLE_DOCS: {
        found: 'a second document',
        legal: 'one document',
        mend: 'Remove the line --- and what follows it.',
    },
    MISSING_CHAR: {
        found: 'an unfinished quote, bracket or key',
        legal: 'its closing mark, or a colon and a space after the key',
        mend: 'Close it on the same line; write key: value.',
    },
    BLOCK_AS_IMPLICIT_KEY: {
        found: 'a second colon on one line',
        legal: 'one key: value per line',
        mend: 'Put the value in quotes, or on its own line.',
    },
    MULTILINE_IMPLICIT_KEY: {
        found: 'a line without a colon',
        legal: 'key: value',
        mend: 'Add the colon and a space after the key.',
    },
    BAD_SCALAR_START: {
        found: 'a value that begins with a reserved character',
        legal: 'quotes around a value that begins with @ or `',
        mend: 'Put the value in single quotes.',
    },
    BAD_DQ_ESCAPE: {
        found: 'an unknown \\ escape inside double quotes',
        legal: 'single quotes around a text with \\',
        mend: 'Put the value in single quotes.',
    },
    BAD_ALIAS: {
        found: 'an alias (*) without its anchor (&)',
        legal: 'quotes around a value that begins with *',
        mend: "Put a pattern such as '*_store' in quotes.",
    },
    TAG_RESOLVE_FAILED: {
        found: 'a tag (!)',
        legal: 'plain values without tags',
        mend: 'Remove the tag, or put a value that begins with ! in quotes.',
    },
    NON_STRING_KEY: {
        found: 'a key that is not a word',
        legal: 'a word as a key',
        mend: 'Write key: value; quote a value that begins with [ or {.',
    },
};
const OTHER = {
    found: 'something that YAML cannot read',
    legal: 'YAML, one key: value per line',
    mend: 'Compare the line with examples/lastro.yml; quote values that begin with a special character.',
};
/** A file that exhausts the stack of the parser. */
const TOO_DEEP = {
    found: 'brackets or maps nested without end',
    legal: 'at most five levels',
    mend: 'Compare the file with examples/lastro.yml.',
};
/** The problem behind an error of the YAML parser, in words that quote nothing of the file. */
function describeYamlError(code) {
    if (code === 'RESOURCE_EXHAUSTION')
        return TOO_DEEP;
    return PROBLEMS[code] ?? OTHER;
}
/** More aliases than anyone writes: the file grows beyond all memory when they are followed. */
const TOO_MANY_ALIASES = {
    found: 'aliases (*) that multiply',
    legal: 'at most 50 aliases',
    mend: 'Write the values out.',
};
/** Errors after which the rest of the document still means what it says. */
const HARMLESS = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

;// CONCATENATED MODULE: ./build/src/config/yaml-file.js



const MOST_ALIASES = 50;
/** Reads YAML; whatever is wrong with it stands in `problems`, nothing is thrown. */
function readYaml(text, file) {
    try {
        return read(text, file);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const place = { file, line: 1, column: 1 };
        return { data: undefined, problems: [toProblem(TOO_DEEP, place)], placeOf: () => place };
    }
}
function read(text, file) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'error',
        stringKeys: true,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const faults = [...document.errors, ...document.warnings];
    const problems = onePerLine([
        ...faults.map(({ code, pos }) => toProblem(describeYamlError(code), placeAt(pos[0]), keyAt(text, pos[0], code))),
        ...cutLooseAliases(document).map((offset) => toProblem(describeYamlError('BAD_ALIAS'), placeAt(offset))),
    ]);
    const placeOf = (path, which) => placeAt(offsetOf(document, path, which));
    if (!faults.every(({ code }) => HARMLESS.includes(code))) {
        return { data: undefined, problems, placeOf };
    }
    try {
        return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), problems, placeOf };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return {
            data: undefined,
            problems: [...problems, toProblem(TOO_MANY_ALIASES, placeAt(0))],
            placeOf,
        };
    }
}
function toProblem({ found, legal, mend }, at, field = 'YAML') {
    return { field, value: found, legal, mend, at };
}
// One missing bracket makes the parser stumble at every character that follows.
const MOST_PROBLEMS = 20;
function onePerLine(problems) {
    const byLine = new Map();
    for (const problem of problems) {
        if (!byLine.has(problem.at?.line))
            byLine.set(problem.at?.line, problem);
    }
    return [...byLine.values()].slice(0, MOST_PROBLEMS);
}
/** Replaces aliases without an anchor by null, so that the rest can be judged; returns where they stood. */
function cutLooseAliases(document) {
    const offsets = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: (_key, alias) => {
            if (alias.resolve(document) !== undefined)
                return undefined;
            offsets.push(alias.range?.[0] ?? 0);
            const empty = new yaml_dist/* Scalar */.X5(null);
            if (alias.range)
                empty.range = alias.range;
            return empty;
        },
    });
    return offsets;
}
/** The key that stands twice; of any other error nothing of the file may be quoted. */
function keyAt(text, offset, code) {
    if (code !== 'DUPLICATE_KEY')
        return undefined;
    const key = /^['"]?([\w-]{1,64})/.exec(text.slice(offset, offset + 66))?.[1];
    return key === undefined ? undefined : (0,field_path/* formatPath */.jV)([key]);
}
function offsetOf(document, path, which) {
    let offset = document.contents?.range[0] ?? 0;
    let node = document.contents;
    for (const [index, key] of path.entries()) {
        const child = childOf(follow(node, document), key);
        if (child === undefined)
            return offset;
        const isLast = index === path.length - 1;
        const wanted = isLast && which === 'value' && !isEmpty(child.value) ? child.value : child.key;
        offset = startOf(wanted) ?? offset;
        node = child.value;
    }
    return offset;
}
function childOf(node, key) {
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { key: item, value: item };
    }
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    return node.items.findLast((pair) => (0,yaml_dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key);
}
function follow(node, document) {
    return (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function isEmpty(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) && (node.source === undefined || node.source === '');
}
function startOf(node) {
    return (0,yaml_dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./build/src/config/parse-config.js












/**
 * Reads a configuration. `file` is its path, for errors and for finding the repository around it.
 * @throws {ConfigurationError} with every problem, in the order of the file
 */
function parseConfig(text, file, environment, secrets = 'required') {
    const yaml = readYaml(text, file);
    if (yaml.data === undefined)
        throw new errors/* ConfigurationError */.j1(yaml.problems);
    const written = dropEmptySections(yaml.data);
    if (!(0,section/* isMap */.jh)(written))
        throw new errors/* ConfigurationError */.j1([...yaml.problems, notAMap(written, yaml)]);
    const { data, faults, secrets: found } = interpolate(written, environment, secrets);
    const result = dist/* safeParse */.xLC(schema/* configSchema */.Q, data);
    const repository = workspaceOf(file, environment);
    const located = faults.map(atValue);
    const problems = toProblems(yaml, [
        ...located.filter(({ isDeferred }) => !isDeferred),
        ...(result.issues ?? []).map((issue) => toFault(issue, written)),
        ...directoryFaults(written, repository).map(atValue),
        ...composeFaults(written, repository).map(atValue),
        ...recoverFaults(written).map((fault) => ({ ...fault, which: 'key' })),
    ]);
    const lines = new Set(yaml.problems.map(({ at }) => at?.line));
    const all = [...yaml.problems, ...problems.filter(({ at }) => !lines.has(at?.line))].sort(byPlace);
    if (all.length > 0 || !result.success)
        throw new errors/* ConfigurationError */.j1(all);
    const unset = toProblems(yaml, located.filter(({ isDeferred }) => isDeferred));
    return {
        ...result.output,
        secrets: found,
        unset,
        ...(repository === undefined ? {} : { repository }),
    };
}
function atValue(fault) {
    return { ...fault, which: 'value' };
}
/** A section whose lines are all commented out (`drill:` and nothing below) has its defaults. */
function dropEmptySections(data) {
    if (!(0,section/* isMap */.jh)(data))
        return data;
    const sections = Object.entries(data);
    if (sections.length === 0)
        return null;
    return Object.fromEntries(sections.filter(([key, value]) => value !== null || !Object.hasOwn(schema/* configSchema */.Q.entries, key)));
}
function notAMap(data, yaml) {
    return {
        field: (0,field_path/* formatPath */.jV)([]),
        value: data === null ? 'an empty file' : (0,describe_value/* describeValue */.b)(data, ['secret']),
        legal: `a map with the sections ${Object.keys(schema/* configSchema */.Q.entries).join(', ')}; none is a must`,
        mend: 'Start from examples/lastro.yml.',
        at: yaml.placeOf([], 'value'),
    };
}
function toFault(issue, data) {
    const path = (issue.path ?? []).map(({ key }) => typeof key === 'number' ? key : String(key));
    const last = issue.path?.at(-1);
    const which = last?.type === 'object' && last.origin === 'key' ? 'key' : 'value';
    return { path, value: describeFound(issue, data, path), which, ...(0,wording/* toWording */.s)(issue.message) };
}
function describeFound(issue, data, path) {
    const last = issue.path?.at(-1);
    if (last?.value === section/* UNKNOWN_KEY */.dC)
        return 'an unknown key';
    if (last?.type === 'object' && last.origin === 'key' && issue.input === last.key) {
        return (0,field_path/* quote */.hD)(last.key);
    }
    return (0,describe_value/* describeValue */.b)((0,field_path/* valueAt */.fK)(data, path), path);
}
/** One problem per field: the first, as a later one is mostly its consequence. */
function toProblems(yaml, faults) {
    const byField = new Map();
    for (const { path, which, isDeferred: _, ...rest } of faults) {
        const field = (0,field_path/* formatPath */.jV)(path);
        const at = yaml.placeOf(path, which);
        const { value, legal, mend } = rest;
        if (!byField.has(field))
            byField.set(field, { field, value, legal, mend, at });
    }
    return [...byField.values()];
}
function byPlace(one, other) {
    const line = (one.at?.line ?? 0) - (other.at?.line ?? 0);
    return line === 0 ? (one.at?.column ?? 0) - (other.at?.column ?? 0) : line;
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ DEFAULT_PORT),
/* harmony export */   XQ: () => (/* binding */ PostgresUrlError),
/* harmony export */   iw: () => (/* binding */ USER_NAME),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   oU: () => (/* binding */ DATABASE_NAME),
/* harmony export */   qQ: () => (/* binding */ parsePostgresUrl),
/* harmony export */   yj: () => (/* binding */ SSL_MODES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** How much TLS a connection asks for; the words of libpq. */
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'];
/** A name that neither libpq nor a program's option parser can take for something else. */
const DATABASE_NAME = /^[^-\s=:/?#@'"\\][^\s=:/?#@'"\\]{0,62}$/;
/** As `DATABASE_NAME`; some hosted servers have users with `@`. */
const USER_NAME = /^[^-\s'"\\][^\s'"\\]{0,62}$/;
/** A host name, an IP address, or the absolute directory of a socket. */
const HOST = /^(\/[^\s,]+|[A-Za-z0-9][A-Za-z0-9._-]*|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/;
const URL_SHAPE = /^postgres(?:ql)?:\/\/(?:([^@/?#:]*)(?::([^@/?#]*))?@)?(\[[^\]]+\]|[^@/?#:]*)(?::(\d*))?(?:\/([^/?#]*))?(?:\?([^#]*))?$/;
const SCHEME = /^postgres(ql)?:\/\//;
const PARAMETERS = ['host', 'port', 'user', 'password', 'dbname', 'sslmode'];
// Object mappers and drivers write these into the same secret; they say nothing about where the database is.
const IGNORED_PARAMETERS = [
    'application_name',
    'connect_timeout',
    'connection_limit',
    'pgbouncer',
    'pool_timeout',
    'schema',
];
/** Port of PostgreSQL where none is given. */
const DEFAULT_PORT = 5432;
/** What is wrong with a URL, in words that hold nothing of it but names of parameters. */
class PostgresUrlError extends Error {
    name = 'PostgresUrlError';
}
/**
 * Reads `postgresql://user:password@host:port/database?sslmode=\u2026` as libpq does: every part percent-encoded, a socket
 * directory as `?host=/var/run/postgresql`, the operating system's user when none stands there.
 * @throws {PostgresUrlError}
 */
function parsePostgresUrl(url) {
    const match = URL_SHAPE.exec(url.trim());
    if (match === null) {
        throw new PostgresUrlError(SCHEME.test(url.trim())
            ? 'Percent-encode the characters @ : / ? # inside the user and the password.'
            : 'Begin it with postgresql://.');
    }
    const [, user, password, host, port, database, query] = match;
    const parameters = readParameters(query ?? '');
    return checkConnection({
        host: unbracket(decode(host)) || parameters.host || '',
        port: port || parameters.port || String(DEFAULT_PORT),
        database: decode(database) || parameters.dbname || '',
        user: decode(user) || parameters.user || systemUser(),
        password: decode(password) || parameters.password || '',
        sslMode: parameters.sslmode,
    });
}
function readParameters(query) {
    const parameters = {};
    for (const pair of query.split('&').filter((pair) => pair !== '')) {
        const [name = '', ...value] = pair.split('=');
        const known = PARAMETERS.find((parameter) => parameter === name);
        if (known !== undefined)
            parameters[known] = decode(value.join('='));
        else if (!IGNORED_PARAMETERS.includes(name)) {
            throw new PostgresUrlError(`Remove a parameter after the ?; legal ones are ${PARAMETERS.join(', ')}.`);
        }
    }
    return parameters;
}
function checkConnection(parts) {
    const { host, database, user, password } = parts;
    const port = Number(parts.port);
    const sslMode = SSL_MODES.find((mode) => mode === parts.sslMode);
    if (!HOST.test(host))
        throw new PostgresUrlError('Name one host, or ?host=/socket/directory.');
    if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
        throw new PostgresUrlError('Correct the port: a whole number from 1 to 65535.');
    }
    if (!DATABASE_NAME.test(database))
        throw new PostgresUrlError('Name the database after the host.');
    if (!USER_NAME.test(user))
        throw new PostgresUrlError('Name the user before the @.');
    if (parts.sslMode !== undefined && sslMode === undefined) {
        throw new PostgresUrlError(`Correct sslmode: one of ${SSL_MODES.join(', ')}.`);
    }
    return {
        host,
        port,
        database,
        user,
        ...(password === '' ? {} : { password }),
        ...(sslMode === undefined ? {} : { sslMode }),
    };
}
/** Empty in a container that runs under a number without a name. */
function systemUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return '';
    }
}
function unbracket(host) {
    return host.replace(/^\[(.*)\]$/, '$1');
}
function decode(part) {
    try {
        return decodeURIComponent(part ?? '');
    }
    catch {
        throw new PostgresUrlError('Correct a % that is not followed by two hexadecimal digits.');
    }
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/src/config/section.js
var section = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/src/config/connection-entries.js
var connection_entries = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/config/wording.js
var config_wording = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/config/source-section.js





const TABLE_COLUMN = /^[A-Za-z_][A-Za-z0-9_$]{0,62}\.[A-Za-z_][A-Za-z0-9_$]{0,62}$/;
const listMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a list of table.column',
    mend: 'Write one per line, each after a dash, like - sales.created_at.',
});
const businessTimestamps = dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL((0,fields/* text */.Qq)('A column that grows with the business.', {
    pattern: TABLE_COLUMN,
    legal: 'table.column',
    example: 'sales.created_at',
}), dist/* transform */.pdi((pair) => {
    const [table = '', column = ''] = pair.split('.');
    return { table, column };
})), listMessage), dist/* minLength */.BpQ(1, listMessage), dist/* description */.h_('Columns whose newest value says how fresh a tenant is (for the RPO); found by type and name when absent.'), dist/* metadata */.yuE({ errorMessage: listMessage }));
const tenants = dist/* nullable */.mee((0,fields/* text */.Qq)('Which schemas are tenants; each gets its own verdict. null: none.', {
    pattern: /^[a-zA-Z0-9_*?-]{1,63}$/,
    legal: 'a pattern of letters, digits, _ - * and ?, or null',
    example: 'tenant_*',
}));
/** One entry of `backups.sources`: a PostgreSQL database to back up. */
const sourceSection = dist/* pipe */.FsL((0,section/* section */.uW)('A database to back up.', {
    engine: (0,fields/* choice */.Yq)('Kind of data store.', ['postgres'], 'Write postgres; other engines come with a later version.'),
    ...connection_entries/* connectionEntries */.j2,
    tenants: dist/* optional */.lqM(tenants, null),
    'business-timestamps': dist/* exactOptional */.yqP(businessTimestamps),
    'roles-passwords': dist/* optional */.lqM((0,fields/* flag */.Jt)('Also save the password hashes of roles; needs a superuser.'), false),
    'lock-timeout': dist/* optional */.lqM((0,fields/* duration */.p0)('How long a backup waits for the lock of a table before it gives up.', '1s', '1h'), '30s'),
    compression: dist/* optional */.lqM((0,fields/* choice */.Yq)('Outer frame of the dump; its checksum protects every byte.', ['zstd', 'gzip']), 'zstd'),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('A backup that takes longer is ended.', '1s', '7d'), '2h'),
    'size-anomaly-percent': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Warn when a dump is smaller than the one before it by more than this.', 1, 100), 50),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    for (const { key, message } of (0,connection_entries/* connectionFaults */.Oq)(input)) {
        addIssue({
            message,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
    }
}), dist/* transform */.pdi((given) => ({
    engine: given.engine,
    connection: (0,connection_entries/* connectionOf */.ao)(given),
    tenants: given.tenants,
    ...(given['business-timestamps'] === undefined
        ? {}
        : { businessTimestamps: given['business-timestamps'] }),
    rolesPasswords: given['roles-passwords'],
    lockTimeoutSeconds: given['lock-timeout'],
    timeoutSeconds: given.timeout,
    compression: given.compression,
    sizeAnomalyPercent: given['size-anomaly-percent'],
})));

;// CONCATENATED MODULE: ./build/src/config/backups-section.js





const SOURCE_NAME = /^[a-z][a-z0-9_-]{0,40}$/;
const nameMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a lower-case letter, then at most 40 of a-z, 0-9, _ and -',
    mend: 'Rename the source; the name goes into file names.',
});
const sourcesMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of names to databases',
    mend: 'Add a name below sources: and indent its engine and url under it.',
});
const sources = dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(nameMessage), dist/* regex */.yGV(SOURCE_NAME, nameMessage), dist/* metadata */.yuE({ errorMessage: nameMessage })), sourceSection, sourcesMessage)), dist/* minEntries */.bPf(1, sourcesMessage), dist/* description */.h_('The databases to back up, by a name of your choice.'), dist/* metadata */.yuE({ errorMessage: sourcesMessage }), dist/* transform */.pdi((given) => Object.fromEntries(Object.entries(given).map(([name, source]) => [name, { name, ...source }]))));
const retention = (0,section/* section */.uW)('How many good backups of each tier and source are kept.', {
    daily: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Days.', 1, 366), 7),
    weekly: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Weeks.', 1, 520), 4),
    monthly: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Months.', 1, 240), 3),
});
/** `backups`: what is backed up, to where, and how long it is kept. */
const backupsSection = dist/* pipe */.FsL((0,section/* section */.uW)('What is backed up, to where, and how long it is kept.', {
    directory: (0,fields/* absolutePath */.Hi)('Root of the tree of backups (daily, weekly, monthly); outside the repository.', '/var/backups/chefwell'),
    'require-mount': dist/* optional */.lqM((0,fields/* mountDemand */.RG)('Refuse to write when the directory lies on the file system of / (true), or on any but that of this mount point.', '/var/backups'), false),
    sources,
    retention: dist/* optional */.lqM(retention, {}),
}), dist/* transform */.pdi(({ directory, 'require-mount': requireMount, sources, retention }) => ({
    directory,
    requireMount,
    sources,
    retention: { daily: retention.daily, weekly: retention.weekly, monthly: retention.monthly },
})));

;// CONCATENATED MODULE: ./build/src/config/lists.js



const MOST_ENTRIES = 100;
/** A list of texts of one kind, each answered by itself. */
function texts(about, rule) {
    const message = (0,config_wording/* toMessage */.R)({
        legal: `a list of at most ${MOST_ENTRIES}, each ${rule.legal}`,
        mend: `Write one per line, each after a dash, like - ${rule.example}.`,
    });
    return dist/* pipe */.FsL(dist/* array */.YOg((0,fields/* text */.Qq)(about, rule), message), dist/* maxLength */.Ru6(MOST_ENTRIES, message), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: message }));
}
/** A program and its arguments as a list, which no shell reads. */
function programArguments(about, example) {
    const message = (0,config_wording/* toMessage */.R)({
        legal: 'a list of a program and its arguments',
        mend: `Write it like [${example.join(', ')}]; for a shell's signs (&&, |, $) name a script.`,
    });
    const argument = dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(/^[^\0]{0,4096}$/, message), dist/* metadata */.yuE({ errorMessage: message }));
    return dist/* pipe */.FsL(dist/* array */.YOg(argument, message), dist/* minLength */.BpQ(1, message), dist/* maxLength */.Ru6(MOST_ENTRIES, message), dist/* check */.z6Y(([program]) => program !== '', message), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: message, examples: [example] }));
}

;// CONCATENATED MODULE: ./build/src/config/check-section.js





// `..` and a leading slash would leave the checkout.
const INSIDE_CHECKOUT = /^(?!\/)(?!~)(?!(.*\/)?\.\.(\/|$))[^\0]{1,500}$/;
const TABLE_PATTERN = /^[^\s.]{1,63}\.[^\s.]{1,63}$/;
const OBJECT_PATTERN = /^[^\s.]{1,63}(\.[^\s.]{1,63}){1,2}$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
/** Set by Lastro: what the database of the check is called must not be said twice. */
const OWN_VARIABLE = /^(PG[A-Z]+|DATABASE_URL|HOME)$/;
const checkoutPath = (about, example) => (0,fields/* text */.Qq)(about, {
    pattern: INSIDE_CHECKOUT,
    legal: 'a path inside the checkout with no /../ in it',
    example,
});
const environmentMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of variables, but for DATABASE_URL, HOME and PG\u2026, which Lastro sets',
    mend: 'Write NAME: value, one per line; a secret has no place here.',
});
const environment = dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(VARIABLE, environmentMessage), dist/* check */.z6Y((name) => !OWN_VARIABLE.test(name), environmentMessage)), dist/* pipe */.FsL(dist/* string */.YjP((0,config_wording/* toMessage */.R)({ legal: 'a text', mend: 'Put numbers and true or false into quotes.' })), dist/* maxLength */.Ru6(4096, (0,config_wording/* toMessage */.R)({ legal: 'at most 4,096 characters', mend: 'Shorten it.' })), dist/* description */.h_('Value of the variable, as it is.')), environmentMessage), dist/* description */.h_('Variables of the commands beside PATH, locale and the place of the database; nothing else of the runner reaches them.'), dist/* metadata */.yuE({ errorMessage: environmentMessage }));
const migrate = dist/* pipe */.FsL((0,section/* section */.uW)('How the repository migrates a database.', {
    command: programArguments('The migration, as program and arguments; no shell reads them.', [
        'npx',
        'prisma',
        'migrate',
        'deploy',
    ]),
    down: dist/* exactOptional */.yqP(programArguments('The way back. After it the structure must be what it was before the migration.', ['npm', 'run', 'migrate:down'])),
    directory: dist/* optional */.lqM(checkoutPath('Where in the checkout the commands start.', 'backend'), '.'),
    role: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Role that migrates, as in production; the superuser of the copy when absent.', {
        pattern: /^[^\0]{1,63}$/,
        legal: 'the name of a role that may log in',
        example: 'chefwell_migrator',
    })),
    'url-variables': dist/* optional */.lqM(texts('Variables that get the URL of the database.', {
        pattern: VARIABLE,
        legal: 'the name of a variable',
        example: 'DATABASE_URL',
    }), ['DATABASE_URL']),
    env: dist/* optional */.lqM(environment, {}),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('A migration that takes longer is ended.', '1s', '24h'), '30m'),
}), dist/* transform */.pdi(({ 'url-variables': urlVariables, timeout, ...given }) => ({
    ...given,
    urlVariables,
    timeoutSeconds: timeout,
})));
const expect = dist/* pipe */.FsL((0,section/* section */.uW)('What a migration may do to what is there; a pull request says it for itself.', {
    'may-change': dist/* optional */.lqM(texts('Tables that may lose and change rows.', {
        pattern: TABLE_PATTERN,
        legal: 'schema.table, each part a name or a pattern with *',
        example: 'tenant_*.sales',
    }), []),
    'may-drop': dist/* optional */.lqM(texts('Tables, columns and other objects that may be dropped.', {
        pattern: OBJECT_PATTERN,
        legal: 'schema.table or schema.table.column, each part a name or a pattern with *',
        example: 'tenant_*.old_orders',
    }), []),
    'longest-lock': dist/* exactOptional */.yqP((0,fields/* duration */.p0)('Longest that a table may be closed to readers.', '1s', '24h')),
}), dist/* transform */.pdi(({ 'may-change': mayChange, 'may-drop': mayDrop, 'longest-lock': longestLockSeconds }) => ({
    mayChange,
    mayDrop,
    ...(longestLockSeconds === undefined ? {} : { longestLockSeconds }),
})));
/** `check`: how a pull request's migration is tried before it is merged. Has its defaults even when absent. */
const checkSection = dist/* pipe */.FsL((0,section/* section */.uW)('How a migration is tried before it is merged.', {
    'real-data': dist/* optional */.lqM((0,fields/* flag */.Jt)('Try migrations on the newest backup. Believed only of the default branch, and only for code of people who may push to it.'), false),
    source: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Source whose backups are taken; needed where there is more than one.', {
        pattern: /^[a-z][a-z0-9_-]{0,40}$/,
        legal: 'the name of a source',
        example: 'chefwell',
    })),
    seed: dist/* optional */.lqM(texts('SQL files that make the sample database, in order; the sample restaurants when none.', {
        pattern: INSIDE_CHECKOUT,
        legal: 'a path inside the checkout with no /../ in it',
        example: 'db/schema.sql',
    }), []),
    paths: dist/* optional */.lqM(texts('Files of a pull request that call for the migration to be tried; every file when none.', {
        pattern: INSIDE_CHECKOUT,
        legal: 'a path inside the checkout with no /../ in it; * and ** stand for any name',
        example: 'db/migrations/**',
    }), []),
    migrate: dist/* exactOptional */.yqP(migrate),
    expect: dist/* optional */.lqM(expect, {}),
}), dist/* transform */.pdi(({ 'real-data': realData, ...given }) => ({ realData, ...given })));

;// CONCATENATED MODULE: ./build/src/disk/limit.js
const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 };
/** `80%` or `20GB free`; what is neither has been refused by the configuration. */
function parseLimit(text) {
    const [, figure = '', unit = '%'] = /^(\d+)(%|MB|GB|TB)/.exec(text) ?? [];
    const factor = UNITS[unit];
    return factor === undefined
        ? { kind: 'used', value: Number(figure) }
        : { kind: 'free', value: Number(figure) * factor };
}

;// CONCATENATED MODULE: ./build/src/config/threshold-fields.js





const SPACE = {
    pattern: /^([1-9]\d?%|[1-9]\d{0,5}(MB|GB|TB) free)$/,
    legal: 'a percentage from 1% to 99%, or what is left, like 20GB free',
    example: '80%',
};
const INODES = {
    pattern: /^[1-9]\d?%$/,
    legal: 'a percentage from 1% to 99%',
    example: '80%',
};
const ABOUT = {
    warning: 'Worth a look in daylight.',
    critical: 'Worth doing something about today.',
    emergency: 'Worth getting up for.',
};
const LEVELS = ['warning', 'critical', 'emergency'];
const orderMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a limit that is reached after those of the milder levels',
    mend: 'Let them rise from warning over critical to emergency.',
});
const limit = (level, rule) => dist/* pipe */.FsL((0,fields/* text */.Qq)(ABOUT[level], rule), dist/* transform */.pdi(parseLimit));
/** Limits of the three levels, each with its default. */
function thresholds(about, defaults, rule = SPACE) {
    return dist/* pipe */.FsL((0,section/* section */.uW)(about, {
        warning: dist/* optional */.lqM(limit('warning', rule), defaults[0]),
        critical: dist/* optional */.lqM(limit('critical', rule), defaults[1]),
        emergency: dist/* optional */.lqM(limit('emergency', rule), defaults[2]),
    }), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        for (const issue of disorder(input))
            addIssue(issue);
    }));
}
/** Limits of inodes: there is no amount of them that is enough everywhere, so percent only. */
function inodeThresholds(about, defaults) {
    return thresholds(about, defaults, INODES);
}
const pathMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of mount points to limits',
    mend: 'Write the whole path of a mount point, like /var/backups, and the limits below it.',
});
/** Limits of single mount points; what they do not name is as everywhere. */
const pathThresholds = dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(pathMessage), dist/* regex */.yGV(/^\/[^\0]{0,4000}$/, pathMessage), dist/* metadata */.yuE({ errorMessage: pathMessage })), dist/* pipe */.FsL((0,section/* section */.uW)('Limits of one mount point.', {
    warning: dist/* exactOptional */.yqP(limit('warning', SPACE)),
    critical: dist/* exactOptional */.yqP(limit('critical', SPACE)),
    emergency: dist/* exactOptional */.yqP(limit('emergency', SPACE)),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    for (const issue of disorder(input))
        addIssue(issue);
})), pathMessage)), dist/* description */.h_('Limits of single mount points, on every host that has them.'), dist/* metadata */.yuE({ errorMessage: pathMessage }));
/** An issue for each level whose limit is reached before that of a milder one of the same kind. */
function disorder(input) {
    if (!(0,section/* isMap */.jh)(input))
        return [];
    const wrong = LEVELS.filter((level, place) => LEVELS.slice(0, place).some((milder) => isBefore(toLimit(input[level]), toLimit(input[milder]))));
    return wrong.map((key) => ({
        message: orderMessage,
        path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
    }));
}
function isBefore(limit, milder) {
    if (limit === null || milder === null || limit.kind !== milder.kind)
        return false;
    return limit.kind === 'used' ? limit.value <= milder.value : limit.value >= milder.value;
}
/** A raw check sees what was given, or what a transform made of it. */
function toLimit(given) {
    if (typeof given === 'string')
        return SPACE.pattern.test(given) ? parseLimit(given) : null;
    if (!(0,section/* isMap */.jh)(given) || typeof given.value !== 'number')
        return null;
    return { kind: given.kind === 'free' ? 'free' : 'used', value: given.value };
}

;// CONCATENATED MODULE: ./build/src/config/disk-judging.js





const readOnlyMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a list of mount points',
    mend: 'Write one per line, each after a dash, like - /mnt/archive.',
});
const overdue = dist/* pipe */.FsL((0,section/* section */.uW)('Longest time without a good run before somebody is told that the schedule is dead.', {
    backup: dist/* optional */.lqM((0,fields/* duration */.p0)('Age of the newest good backup of a source.', '1h', '365d'), '26h'),
    'offsite-sync': dist/* exactOptional */.yqP((0,fields/* duration */.p0)('Time since the last good copy to another place.', '1h', '365d')),
    'restore-drill': dist/* exactOptional */.yqP((0,fields/* duration */.p0)('Time since the last good drill.', '1h', '365d')),
}), dist/* transform */.pdi(({ backup, ...others }) => ({
    backupSeconds: backup,
    ...(others['offsite-sync'] === undefined ? {} : { syncSeconds: others['offsite-sync'] }),
    ...(others['restore-drill'] === undefined ? {} : { drillSeconds: others['restore-drill'] }),
})));
/** Keys of `disk` that say how what was measured is judged. */
const diskJudging = {
    thresholds: dist/* optional */.lqM(thresholds('How full a file system may be, as df shows it.', ['70%', '80%', '90%']), {}),
    inodes: dist/* optional */.lqM(inodeThresholds('How many of its inodes may be used.', ['80%', '90%', '95%']), {}),
    paths: dist/* optional */.lqM(pathThresholds, {}),
    'clear-margin': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Points below its limit at which a level is over; less flaps.', 0, 20), 3),
    'fills-within': dist/* optional */.lqM((0,fields/* duration */.p0)('People are told of a file system that will be full within this time.', '1d', '30d'), '7d'),
    'may-be-read-only': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,fields/* absolutePath */.Hi)('A mount point that is read-only on purpose.', '/mnt/archive'), readOnlyMessage), dist/* maxLength */.Ru6(100, readOnlyMessage), dist/* description */.h_('Mount points that are read-only on purpose.'), dist/* metadata */.yuE({ errorMessage: readOnlyMessage })), []),
    overdue: dist/* optional */.lqM(overdue, {}),
    'keep-reports': dist/* optional */.lqM((0,fields/* duration */.p0)('Reports older than this may be cleaned up; the ledger keeps every run.', '7d', '3650d'), '365d'),
};

// EXTERNAL MODULE: ./build/src/config/list-of.js
var list_of = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/hosts-section.js





const DEFAULT_PORT = 22;
/** The machine that Lastro runs on has this name; it is configured under `disk`. */
const RESERVED_NAME = 'local';
const HOST_NAME = /^(?!local$)[a-z][a-z0-9-]{0,40}$/;
const ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/;
const ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
// Certificates and hardware keys of hosts are not what anybody pins.
const HOST_KEY = /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/;
const hosts_section_nameMessage = (0,config_wording/* toMessage */.R)({
    legal: `a lower-case letter, then at most 40 of a-z, 0-9 and -; not ${RESERVED_NAME}`,
    mend: 'Rename the host; the name stands in reports and alerts.',
});
const hostsMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of names to hosts',
    mend: 'Add a name below hosts: and indent its address, user and host-keys under it.',
});
const keyMessage = (0,config_wording/* toMessage */.R)({
    legal: 'either private-key or private-key-file',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
    mend: 'Write private-key: ${HOST_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
});
/** Directories, each by its absolute path. */
function directoryList(about, example) {
    return (0,list_of/* listOf */.c)(about, (0,fields/* absolutePath */.Hi)('An absolute path.', example), {
        legal: 'a list of absolute paths',
        mend: `Write one per line, each after a dash, like - ${example}.`,
        most: 50,
    });
}
const host = dist/* pipe */.FsL((0,section/* section */.uW)('A machine that is looked at over SSH.', {
    address: (0,fields/* text */.Qq)('Host name or IP address.', {
        pattern: ADDRESS,
        legal: 'a host name or an IP address',
        example: 'web-1.example.org',
    }),
    port: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Port of its SSH server.', 1, 65_535), DEFAULT_PORT),
    user: (0,fields/* text */.Qq)('Account to log in as; it needs no rights but to read.', {
        pattern: ACCOUNT,
        legal: 'the name of an account',
        example: 'lastro',
    }),
    'host-keys': (0,list_of/* listOf */.c)('Keys by which the host is known, as in known_hosts without the name; it is spoken to only when it shows one of them.', (0,fields/* text */.Qq)('A public key of the host.', {
        pattern: HOST_KEY,
        legal: 'a kind of key and the key in base64',
        example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT\u2026',
    }), {
        legal: 'a list of public keys of the host',
        mend: 'On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.',
        most: 10,
    }),
    'private-key': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Private key of the account. May name an environment variable.', {
        pattern: /./,
        legal: 'a private key, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${HOST_SSH_KEY}',
    })),
    'private-key-file': dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('File with the private key, on the machine that looks.', '/etc/lastro/id_ed25519')),
    passphrase: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Passphrase of the private key. May name an environment variable.', {
        pattern: /./,
        legal: 'a passphrase, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${HOST_SSH_PASSPHRASE}',
    })),
    mounts: dist/* exactOptional */.yqP(directoryList('Mount points that must be there; measured whatever is mounted.', '/srv')),
    backups: dist/* exactOptional */.yqP(directoryList('Directories of backups on it.', '/var/backups/chefwell')),
    directories: dist/* exactOptional */.yqP(directoryList('Directories that are watched by size.', '/var/log')),
    docker: dist/* optional */.lqM((0,fields/* flag */.Jt)('Also look at what Docker holds on it.'), false),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const hasBoth = 'private-key' in input && 'private-key-file' in input;
    const hasNone = !('private-key' in input) && !('private-key-file' in input);
    if (!hasBoth && !hasNone)
        return;
    const key = hasBoth ? 'private-key-file' : 'private-key';
    addIssue({
        message: keyMessage,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
    });
}), dist/* transform */.pdi((given) => ({
    address: given.address,
    port: given.port,
    user: given.user,
    hostKeys: given['host-keys'],
    ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
    ...(given['private-key-file'] === undefined
        ? {}
        : { privateKeyFile: given['private-key-file'] }),
    ...(given.passphrase === undefined ? {} : { passphrase: given.passphrase }),
    mounts: given.mounts ?? [],
    backups: given.backups ?? [],
    directories: given.directories ?? [],
    docker: given.docker,
})));
/** `hosts`: machines that are looked at over SSH, by a name of the operator's choice. */
const hostsSection = dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(hosts_section_nameMessage), dist/* regex */.yGV(HOST_NAME, hosts_section_nameMessage), dist/* metadata */.yuE({ errorMessage: hosts_section_nameMessage })), host, hostsMessage)), dist/* description */.h_('Machines that are looked at over SSH besides this one, by a name of your choice.'), dist/* metadata */.yuE({ errorMessage: hostsMessage }));

;// CONCATENATED MODULE: ./build/src/config/disk-measure-entries.js




/** The keys of `disk` that say what is measured, and how long that may take. */
const measureEntries = {
    mounts: dist/* exactOptional */.yqP(directoryList('Mount points of this machine that must be there, beside those of /etc/fstab; measured whatever is mounted.', '/var/backups')),
    directories: dist/* exactOptional */.yqP(directoryList('Directories of this machine that are watched by size.', '/var/log')),
    ignore: dist/* exactOptional */.yqP(texts('Mount points that are neither measured nor missed, on every host.', {
        pattern: /^\/[^\0]{0,4095}$/,
        legal: 'an absolute path, in which * stands for a name and ** for several',
        example: '/media/**',
    })),
    docker: dist/* optional */.lqM((0,fields/* flag */.Jt)('Also look at what Docker holds on this machine: images, volumes, build cache.'), false),
    databases: dist/* optional */.lqM((0,fields/* flag */.Jt)('Also ask the size of each database of backups.sources, and of its write-ahead log.'), false),
    'mount-timeout': dist/* optional */.lqM((0,fields/* duration */.p0)('A file system that has not answered by then hangs.', '1s', '30s'), '3s'),
    'walk-timeout': dist/* optional */.lqM((0,fields/* duration */.p0)('Longest that counting the directories of a host may take.', '1s', '1h'), '60s'),
    'login-timeout': dist/* optional */.lqM((0,fields/* duration */.p0)('Longest that logging in to a host may take.', '1s', '2m'), '8s'),
    parallel: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Hosts that are asked at once.', 1, 100), 20),
};
/** What the keys say, by the names of the code; durations in seconds. */
function measureSettings(given) {
    return {
        mounts: given.mounts ?? [],
        directories: given.directories ?? [],
        ignore: given.ignore ?? [],
        docker: given.docker,
        databases: given.databases,
        mountSeconds: given['mount-timeout'],
        walkSeconds: given['walk-timeout'],
        loginSeconds: given['login-timeout'],
        parallel: given.parallel,
    };
}

;// CONCATENATED MODULE: ./build/src/config/disk-section.js




/** `disk`: what disk-check looks at, and when it tells somebody. Has its defaults even when absent. */
const diskSection = dist/* pipe */.FsL((0,section/* section */.uW)('What disk-check looks at, and when it tells somebody.', {
    ...measureEntries,
    ...diskJudging,
}), dist/* transform */.pdi((given) => ({
    ...measureSettings(given),
    thresholds: given.thresholds,
    inodes: given.inodes,
    paths: given.paths,
    clearMargin: given['clear-margin'],
    fillsWithinSeconds: given['fills-within'],
    mayBeReadOnly: given['may-be-read-only'],
    overdue: given.overdue,
    keepReportsSeconds: given['keep-reports'],
})));

// EXTERNAL MODULE: ./build/src/config/drill-section.js + 12 modules
var drill_section = __webpack_require__(2213);
// EXTERNAL MODULE: ./build/src/config/notify-fields.js
var notify_fields = __webpack_require__(6796);
;// CONCATENATED MODULE: ./build/src/config/email-section.js






/** How a connection to a mail server is protected. */
const ENCRYPTIONS = ['tls', 'starttls', 'none'];
// By the registry of IANA: submissions, submission, smtp.
const PORTS = { tls: 465, starttls: 587, none: 25 };
const MAILBOX = /^([^<>@\r\n"]{0,80} <)?[^\s<>@",;]{1,64}@[A-Za-z0-9.-]{1,253}>?$/;
const mailbox = (about, example) => (0,fields/* text */.Qq)(about, { pattern: MAILBOX, legal: 'an e-mail address, also with a name', example });
/** One entry of `notify.email`: a mail server and who gets its letters. */
const emailSection = dist/* pipe */.FsL((0,section/* section */.uW)('A mail server and who gets its letters.', {
    host: (0,fields/* text */.Qq)('Host name of the server.', {
        pattern: /^[A-Za-z0-9.:-]{1,253}$/,
        legal: 'a host name or an IP address',
        example: 'smtp.example.com',
    }),
    port: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('TCP port; 465 for tls, 587 for starttls, 25 for none when absent.', 1, 65_535)),
    encryption: dist/* optional */.lqM((0,fields/* choice */.Yq)('tls from the first byte, starttls before anything is said, or none: in plain text.', ENCRYPTIONS), 'starttls'),
    user: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Login; none when absent.', {
        pattern: /^\S{1,254}$/,
        legal: 'a login without spaces',
        example: 'lastro@example.com',
    })),
    password: dist/* exactOptional */.yqP((0,notify_fields/* secretText */.yD)('Its password.', '$' + '{SMTP_PASSWORD}')),
    'ca-file': dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('Certificate (PEM) of the authority of the server, where that is a private one.', '/etc/ssl/private-ca.pem')),
    from: mailbox('Sender.', 'Lastro <lastro@example.com>'),
    to: (0,list_of/* listOf */.c)('Who gets the letters.', mailbox('A recipient.', 'ana@example.com'), {
        legal: 'a list of 1 to 20 e-mail addresses',
        mend: 'Write each after a dash, like - ana@example.com.',
        most: 20,
    }),
    level: notify_fields/* level */.Rc,
    procedures: dist/* exactOptional */.yqP(notify_fields/* procedures */.lF),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    for (const { key, message } of loginFaults(input))
        addIssue({
            message,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
}), dist/* transform */.pdi((given) => ({
    server: {
        host: given.host,
        port: given.port ?? PORTS[given.encryption],
        encryption: given.encryption,
        ...(given.user === undefined ? {} : { user: given.user }),
        ...(given.password === undefined ? {} : { password: given.password }),
        ...(given['ca-file'] === undefined ? {} : { caFile: given['ca-file'] }),
    },
    from: given.from,
    to: given.to,
    level: given.level,
    ...(given.procedures === undefined ? {} : { procedures: given.procedures }),
})));
/** User and password come together, and never in plain text. */
function loginFaults(given) {
    const pair = ['user', 'password'];
    const present = pair.filter((key) => key in given);
    const missing = pair.filter((key) => present.length === 1 && !(key in given));
    const faults = missing.map((key) => ({
        key,
        message: (0,config_wording/* toMessage */.R)({
            legal: 'user and password together',
            mend: `Add a line ${key}: below it, or remove the other.`,
        }),
    }));
    if (given.encryption !== 'none' || !('password' in given))
        return faults;
    const message = (0,config_wording/* toMessage */.R)({
        legal: 'tls or starttls where there is a password',
        mend: 'Write starttls, or remove user and password.',
    });
    return [...faults, { key: 'encryption', message }];
}

;// CONCATENATED MODULE: ./build/src/config/notify-section.js







/** Who reads what a webhook is sent. */
const WEBHOOK_SHAPES = ['generic', 'slack', 'discord', 'teams'];
const unsigned = (0,config_wording/* toMessage */.R)({
    legal: 'a secret only where shape is generic',
    mend: 'Remove it: the address itself is the secret of a chat.',
});
const webhook = dist/* pipe */.FsL((0,section/* section */.uW)('An address that is told of changes by an HTTP POST.', {
    url: (0,notify_fields/* webAddress */.Dy)('Where to; the whole address is treated as a secret.', '$' + '{TEAM_WEBHOOK_URL}'),
    shape: dist/* optional */.lqM((0,fields/* choice */.Yq)('Who reads it; generic is JSON for programs.', WEBHOOK_SHAPES), 'generic'),
    secret: dist/* exactOptional */.yqP((0,notify_fields/* secretText */.yD)('Signs each request as Standard Webhooks say: HMAC-SHA256 in the header webhook-signature.', '$' + '{WEBHOOK_SECRET}')),
    level: notify_fields/* level */.Rc,
    procedures: dist/* exactOptional */.yqP(notify_fields/* procedures */.lF),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input) || !('secret' in input))
        return;
    if (input.shape === undefined || input.shape === 'generic')
        return;
    addIssue({
        message: unsigned,
        path: [{ type: 'object', origin: 'key', input, key: 'secret', value: input.secret }],
    });
}));
const githubIssues = (0,section/* section */.uW)('Issues of a repository: one per alert, closed when it is over.', {
    repository: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('owner/name; that of the workflow when absent.', {
        pattern: /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/,
        legal: 'owner/name',
        example: 'chefwell/operations',
    })),
    token: (0,notify_fields/* secretText */.yD)('May write issues: permissions: {issues: write}.', '$' + '{GITHUB_TOKEN}'),
    'api-url': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Address of the API; that of the workflow, else of github.com when absent.', {
        pattern: /^https?:\/\/[^\s/]\S*$/,
        legal: 'an address that begins with https:// or http://',
        example: 'https://github.example.com/api/v3',
    })),
    labels: dist/* optional */.lqM((0,list_of/* listOf */.c)('Labels of the issues; by the first they are found again.', (0,fields/* text */.Qq)('A label.', {
        pattern: /^[^,\r\n]{1,50}$/,
        legal: 'a label of at most 50 characters without comma',
        example: 'lastro',
    }), {
        legal: 'a list of 1 to 20 labels',
        mend: 'Write each after a dash, like - lastro.',
        most: 20,
    }), ['lastro']),
    level: notify_fields/* level */.Rc,
    procedures: dist/* exactOptional */.yqP(notify_fields/* procedures */.lF),
});
const ping = (0,section/* section */.uW)('A service that raises the alarm when a run does not report in time (dead man\u2019s switch).', {
    url: (0,notify_fields/* webAddress */.Dy)('Asked when a run ended well.', '$' + '{BACKUP_PING_URL}'),
    'start-url': dist/* exactOptional */.yqP((0,notify_fields/* webAddress */.Dy)('Asked when a run begins; url with /start behind its path when absent.', '$' + '{PING_START_URL}')),
    'fail-url': dist/* exactOptional */.yqP((0,notify_fields/* webAddress */.Dy)('Asked when a run ended badly; url with /fail behind its path when absent.', '$' + '{PING_FAIL_URL}')),
    procedures: notify_fields/* procedures */.lF,
});
/** `notify`: who is told when something changes. */
const notifySection = dist/* pipe */.FsL((0,section/* section */.uW)('Who is told when something changes; a channel that fails is a warning and changes no verdict.', {
    webhooks: (0,notify_fields/* channelMap */.oq)('Webhooks, by a name of your choice.', webhook, {
        legal: 'a map of at most 20 names to webhooks',
        mend: 'Add a name below webhooks: and indent its url under it.',
    }),
    email: (0,notify_fields/* channelMap */.oq)('Mail, by a name of your choice.', emailSection, {
        legal: 'a map of at most 20 names to mail servers',
        mend: 'Add a name below email: and indent its host, from and to under it.',
    }),
    'github-issues': (0,notify_fields/* channelMap */.oq)('Issues on GitHub, by a name of your choice.', githubIssues, {
        legal: 'a map of at most 20 names to repositories',
        mend: 'Add a name below github-issues: and indent its token under it.',
    }),
    pings: (0,notify_fields/* channelMap */.oq)('Dead man\u2019s switches, by a name of your choice.', ping, {
        legal: 'a map of at most 20 names to pings',
        mend: 'Add a name below pings: and indent its url and procedures under it.',
    }),
    'remind-after': dist/* optional */.lqM((0,fields/* duration */.p0)('A trouble that lasts is told again after this.', '1h', '30d'), '24h'),
}), dist/* transform */.pdi((given) => ({
    webhooks: given.webhooks,
    email: given.email,
    githubIssues: mapValues(given['github-issues'], ({ 'api-url': apiUrl, ...rest }) => ({
        ...rest,
        ...(apiUrl === undefined ? {} : { apiUrl }),
    })),
    pings: mapValues(given.pings, ({ 'start-url': startUrl, 'fail-url': failUrl, ...rest }) => ({
        ...rest,
        ...(startUrl === undefined ? {} : { startUrl }),
        ...(failUrl === undefined ? {} : { failUrl }),
    })),
    remindAfterSeconds: given['remind-after'],
})));
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

;// CONCATENATED MODULE: ./build/src/config/offsite-keys.js


/** Private keys of a remote over SSH: the one that adds, and the one that reads where that is another. */
const keyEntries = {
    'private-key': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Private key of the account. May name an environment variable.', {
        pattern: /./,
        legal: 'a private key, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${OFFSITE_SSH_KEY}',
    })),
    'private-key-file': dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('File with the private key.', '/etc/lastro/offsite_ed25519')),
    'read-key': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Another private key, for who fetches copies: that of a vault may not read. May name an environment variable.', {
        pattern: /./,
        legal: 'a private key, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${OFFSITE_READ_KEY}',
    })),
    'read-key-file': dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('File with that key.', '/etc/lastro/offsite_read_ed25519')),
};

;// CONCATENATED MODULE: ./build/src/config/offsite-limits.js





/** Days of the week as a timetable of bandwidth names them; Monday first. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LIMIT = /^[1-9]\d{0,6}[km]$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const KIB_PER = { k: 1, m: 1024 };
const limitMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a limit in KiB/s, or a number with k (KiB/s) or m (MiB/s)',
    mend: 'Write it like 5000, 800k or 5m; rsync knows no bits.',
});
const limitEntry = dist/* pipe */.FsL(dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(10_000_000)),
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(LIMIT)),
], limitMessage), dist/* description */.h_('KiB per second, or a number with k (KiB/s) or m (MiB/s).'), dist/* metadata */.yuE({ errorMessage: limitMessage, examples: ['5m'] }), dist/* transform */.pdi((given) => {
    if (typeof given === 'number')
        return given;
    return Number(given.slice(0, -1)) * KIB_PER[given.endsWith('m') ? 'm' : 'k'];
}));
const clockMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a time of day',
    mend: "Write it in quotes, like '08:00'.",
});
function timeOfDay(about) {
    return dist/* pipe */.FsL(dist/* string */.YjP(clockMessage), dist/* regex */.yGV(CLOCK, clockMessage), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: clockMessage, examples: ['08:00'] }));
}
const period = dist/* pipe */.FsL((0,section/* section */.uW)('Hours of some days in which a limit holds; outside of every such time there is none.', {
    days: dist/* exactOptional */.yqP((0,list_of/* listOf */.c)('Days of the week; all of them when absent.', (0,fields/* choice */.Yq)('A day.', WEEKDAYS), {
        legal: 'a list of days of the week',
        mend: `Write it like [mon, tue]; the days are ${WEEKDAYS.join(', ')}.`,
        most: 7,
    })),
    from: timeOfDay('From this time of the day on, in system.timezone.'),
    to: timeOfDay('Until this time; one that is not after from lies on the next day.'),
    limit: limitEntry,
}), dist/* transform */.pdi(({ days, ...rest }) => ({ days: days ?? [...WEEKDAYS], ...rest })));
const bandwidthMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a limit in KiB/s, a number with k or m, or a list of times with one',
    mend: "Write it like 5m, or like [{from: '08:00', to: '20:00', limit: 1m}].",
});
/** `bandwidth`: one limit, or a timetable of them; in KiB/s. */
const bandwidth = dist/* pipe */.FsL(dist/* union */.KCZ([limitEntry, dist/* pipe */.FsL(dist/* array */.YOg(period), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(50))], (issue) => {
    const within = issue.issues?.find(({ path }) => path !== undefined);
    return within?.message ?? bandwidthMessage;
}), dist/* description */.h_('What the transfer may take of the line: one limit, or a list of times with one.'), dist/* metadata */.yuE({ errorMessage: bandwidthMessage, examples: ['5m'] }));
/** `gates`: how much may be unlike the night before without a person saying so. */
const gates = (0,section/* section */.uW)('How much may be unlike the night before without a person saying so.', {
    'vanished-percent': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Backups that may be gone here without a rotation explaining it, per source and tier, in percent of those on the remote; one may unless this is 0, the newest and the last never.', 0, 100), 20),
    'shrunk-percent': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('How much smaller the newest dump may be than the median of the seven before it.', 1, 100), 50),
    'rewritten-percent': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Files that may look rewritten, renamed or unlike their kind; one always may.', 0, 100), 5),
    'free-percent': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Part of the remote disk that must stay free.', 0, 90), 5),
    foreign: dist/* optional */.lqM((0,fields/* choice */.Yq)('refuse: every new dump has a passport that fits it. send: dumps of other scripts go, too.', ['refuse', 'send']), 'refuse'),
});
/** `keep`: what the remote keeps of what changed or vanished at the source. */
const keep = (0,section/* section */.uW)('What the remote keeps of what changed or vanished here.', {
    days: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Days after it left the tree.', 1, 3660), 90),
    proven: dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Backups that a drill has restored, per source, that stay however old they are.', 0, 100), 3),
});
/** `verify`: how soon every file is read again. */
const verify = (0,section/* section */.uW)('How the copies are verified.', {
    'within-days': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('Every retained file is read whole within so many days.', 1, 365), 30),
});
const recipientMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a recipient of age',
    mend: 'Write the public key that age-keygen prints, like age1\u2026; the private one never comes here.',
});
/** `encrypt`: to whom the copies are encrypted before they leave. */
const encrypt = (0,section/* section */.uW)('Encryption by age before anything leaves this machine.', {
    recipients: (0,list_of/* listOf */.c)('Public keys; whoever holds one of the private keys can read the copies.', dist/* pipe */.FsL(dist/* string */.YjP(recipientMessage), dist/* regex */.yGV(/^age1[02-9ac-hj-np-z]{58}$/, recipientMessage), dist/* description */.h_('A recipient (X25519).'), dist/* metadata */.yuE({ errorMessage: recipientMessage })), {
        legal: 'a list of recipients of age',
        mend: 'Write each after a dash, like - age1\u2026',
        most: 20,
    }),
});
const decryptMessage = (0,config_wording/* toMessage */.R)({
    legal: 'either private-key or private-key-file',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
    mend: 'Write private-key: ${OFFSITE_AGE_KEY} with the key in a secret, or private-key-file: with its path.',
});
/** `decrypt`: the private key of age, on the machines that restore. */
const decrypt = dist/* pipe */.FsL((0,section/* section */.uW)('The private key of age, for drills and recoveries from encrypted copies. It has no place on a machine that only backs up.', {
    'private-key': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('What age-keygen wrote. May name an environment variable.', {
        pattern: /./,
        legal: 'a private key of age, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${OFFSITE_AGE_KEY}',
    })),
    'private-key-file': dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('File that age-keygen wrote.', '/etc/lastro/offsite.age')),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    const hasKey = 'private-key' in input;
    if (hasKey !== 'private-key-file' in input)
        return;
    const key = hasKey ? 'private-key-file' : 'private-key';
    addIssue({
        message: decryptMessage,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
    });
}), dist/* transform */.pdi((given) => ({
    ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
    ...(given['private-key-file'] === undefined
        ? {}
        : { privateKeyFile: given['private-key-file'] }),
})));

;// CONCATENATED MODULE: ./build/src/config/offsite-section.js







/** How a remote over SSH is reached. */
const SSH_MODES = ['vault', 'mirror', 'pull', 'sftp'];
/** When a transfer is compressed on the line. */
const COMPRESS = ['off', 'auto', 'on'];
const offsite_section_DEFAULT_PORT = 22;
const REMOTE_NAME = /^[a-z][a-z0-9-]{0,40}$/;
const offsite_section_ADDRESS = /^([A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,45})$/;
const offsite_section_ACCOUNT = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
// With or without the names in front of it: what people have at hand is a line of known_hosts.
const KNOWN_HOST = /^([^\s#@]\S* )?(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,1200}={0,2}( .*)?$/;
const NAMES_BEFORE = /^\S+ (?=(ssh|ecdsa)-\S+ )/;
const offsite_section_nameMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
    mend: 'Rename the remote; the name stands in reports and file names.',
});
const remotesMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of names to remotes',
    mend: 'Add a name below remotes: and indent its path, or its host, user and path, under it.',
});
/** Keys without which nobody logs in. */
const NEEDED_OVER_SSH = ['user', 'known-hosts'];
/** Keys that say nothing of a directory on this machine. */
const ONLY_OVER_SSH = [
    'port',
    'user',
    'known-hosts',
    'private-key',
    'private-key-file',
    'read-key',
    'read-key-file',
    'mode',
    'into',
    'compress',
];
const remote = dist/* pipe */.FsL((0,section/* section */.uW)('A place for the second copy: a mounted directory, or a machine over SSH.', {
    path: (0,fields/* absolutePath */.Hi)('Directory of the copies; in mode pull the directory of backups on the other machine.', '/srv/offsite/chefwell'),
    'require-mount': dist/* optional */.lqM((0,fields/* flag */.Jt)('Refuse a path that lies on the file system of /; for a disk that may not be mounted.'), false),
    host: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Host name or IP address; without it path is a directory of this machine.', {
        pattern: offsite_section_ADDRESS,
        legal: 'a host name or an IP address',
        example: 'backup.example.org',
    })),
    port: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Port of its SSH server; 22 when absent.', 1, 65_535)),
    user: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Account to log in as.', {
        pattern: offsite_section_ACCOUNT,
        legal: 'the name of an account',
        example: 'chefwell',
    })),
    'known-hosts': dist/* exactOptional */.yqP((0,list_of/* listOf */.c)('Keys by which the host is known, as in known_hosts; nothing is sent to one that shows no other.', (0,fields/* text */.Qq)('A public key of the host.', {
        pattern: KNOWN_HOST,
        legal: 'a line of known_hosts, with or without the name',
        example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT\u2026',
    }), {
        legal: 'a list of public keys of the host',
        mend: 'On the host itself: cat /etc/ssh/ssh_host_ed25519_key.pub.',
        most: 10,
    })),
    ...keyEntries,
    mode: dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('vault: the server only takes in, through a forced command (default). mirror: an account with a shell. pull: we fetch. sftp: no shell.', SSH_MODES)),
    into: dist/* exactOptional */.yqP((0,fields/* absolutePath */.Hi)('In mode pull: directory of the copies on this machine.', '/srv/offsite/chefwell')),
    compress: dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('Compression on the line; auto: only of what is not compressed already. off when absent.', COMPRESS)),
    bandwidth: dist/* exactOptional */.yqP(bandwidth),
    encrypt: dist/* exactOptional */.yqP(encrypt),
    keep: dist/* optional */.lqM(keep, {}),
    verify: dist/* optional */.lqM(verify, {}),
    gates: dist/* optional */.lqM(gates, {}),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('A run that takes longer is ended; the next one resumes.', '1m', '7d'), '6h'),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    for (const { key, wording } of contradictions(input))
        addIssue({
            message: (0,config_wording/* toMessage */.R)(wording),
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
}), dist/* transform */.pdi((given) => {
    const common = {
        keep: given.keep,
        verify: { withinDays: given.verify['within-days'] },
        gates: {
            vanishedPercent: given.gates['vanished-percent'],
            shrunkPercent: given.gates['shrunk-percent'],
            rewrittenPercent: given.gates['rewritten-percent'],
            freePercent: given.gates['free-percent'],
            foreign: given.gates.foreign,
        },
        timeoutSeconds: given.timeout,
        requireMount: given['require-mount'],
        ...(given.bandwidth === undefined ? {} : { bandwidth: given.bandwidth }),
        ...(given.encrypt === undefined ? {} : { encrypt: given.encrypt }),
    };
    if (given.host === undefined)
        return { kind: 'mounted', path: given.path, ...common };
    return {
        kind: 'ssh',
        mode: given.mode ?? 'vault',
        host: given.host,
        port: given.port ?? offsite_section_DEFAULT_PORT,
        user: given.user ?? '',
        path: given.path,
        // Without the names: the host is known by its key, whatever name it is reached by.
        hostKeys: (given['known-hosts'] ?? []).map((line) => line.replace(NAMES_BEFORE, '')),
        compress: given.compress ?? 'off',
        ...(given['private-key'] === undefined ? {} : { privateKey: given['private-key'] }),
        ...(given['private-key-file'] === undefined
            ? {}
            : { privateKeyFile: given['private-key-file'] }),
        ...(given['read-key'] === undefined ? {} : { readKey: given['read-key'] }),
        ...(given['read-key-file'] === undefined ? {} : { readKeyFile: given['read-key-file'] }),
        ...(given.into === undefined ? {} : { into: given.into }),
        ...common,
    };
}));
/** What each key alone cannot say. */
function contradictions(input) {
    if (!('host' in input)) {
        return ONLY_OVER_SSH.filter((key) => key in input).map((key) => ({
            key,
            wording: {
                legal: 'nothing in a remote without host',
                mend: 'Add host:, or remove the line.',
            },
        }));
    }
    const found = NEEDED_OVER_SSH.filter((key) => !(key in input)).map((key) => ({
        key,
        wording: { legal: `${key} beside host`, mend: `Add a line ${key}: below it.` },
    }));
    const hasBoth = 'private-key' in input && 'private-key-file' in input;
    if (hasBoth || !('private-key' in input || 'private-key-file' in input))
        found.push({
            key: hasBoth ? 'private-key-file' : 'private-key',
            wording: {
                legal: 'either private-key or private-key-file',
                // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
                mend: 'Write private-key: ${OFFSITE_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
            },
        });
    if ((input.mode === 'pull') !== 'into' in input)
        found.push({
            key: 'into',
            wording: {
                legal: 'into with mode: pull, and only with it',
                mend: 'Name the directory of this machine that the copies go into, or remove the line.',
            },
        });
    if (input.mode === 'pull' && 'encrypt' in input)
        found.push({
            key: 'encrypt',
            wording: {
                legal: 'encryption by whoever sends',
                mend: 'Remove it: in mode pull the copies are made on this machine.',
            },
        });
    return found;
}
/** `offsite`: the second copy, and the places that hold it. */
const offsiteSection = dist/* pipe */.FsL((0,section/* section */.uW)('The second copy of the backups, in another place.', {
    remotes: dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(offsite_section_nameMessage), dist/* regex */.yGV(REMOTE_NAME, offsite_section_nameMessage), dist/* metadata */.yuE({ errorMessage: offsite_section_nameMessage })), remote, remotesMessage)), dist/* minEntries */.bPf(1, remotesMessage), dist/* description */.h_('The places, by a name of your choice; each gets its own verdict.'), dist/* metadata */.yuE({ errorMessage: remotesMessage })),
    decrypt: dist/* exactOptional */.yqP(decrypt),
}));

;// CONCATENATED MODULE: ./build/src/config/playbook-section.js




const playbook_section_MOST_ENTRIES = 20;
/** One line of whatever people write: names, numbers, ways to get in. */
const line = (about, example) => (0,fields/* text */.Qq)(about, {
    pattern: /^.{1,200}$/,
    legal: 'a line of at most 200 characters',
    example,
});
function people(about, entry, example) {
    const message = (0,config_wording/* toMessage */.R)({
        legal: `a list of at most ${playbook_section_MOST_ENTRIES} maps`,
        mend: `Write each after a dash, like - ${example}.`,
    });
    return dist/* pipe */.FsL(dist/* array */.YOg(entry, message), dist/* maxLength */.Ru6(playbook_section_MOST_ENTRIES, message), dist/* description */.h_(about), dist/* metadata */.yuE({ errorMessage: message }));
}
const contact = (0,section/* section */.uW)('Somebody to call.', {
    name: line('Who.', 'Ana Souza'),
    role: line('What for.', 'owner of the system'),
    reach: line('How, in the order to try.', '+55 11 99999-0000, ana@example.com'),
});
const copy = (0,section/* section */.uW)('A copy of the backups beside backups.directory.', {
    place: line('Where it is.', 'nas.internal:/volume1/chefwell'),
    reach: line('How to get at it when this host is gone.', 'key in the safe; mount by NFS'),
});
/** `playbook`: what the playbook must name beyond the rest of the configuration. Has its defaults even when absent. */
const playbookSection = (0,section/* section */.uW)('What the disaster recovery playbook names.', {
    contacts: dist/* optional */.lqM(people('Whom to call, in this order.', contact, '{name: Ana, role: owner, reach: "+55 \u2026"}'), []),
    copies: dist/* optional */.lqM(people('Where more copies of the backups are.', copy, '{place: nas:/chefwell, reach: key in the safe}'), []),
});

// EXTERNAL MODULE: ./build/src/config/postgres-url.js
var postgres_url = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/src/config/recover-section.js





/** Where statements are run that no session of the recovered database may run, unless the configuration says otherwise. */
const MAINTENANCE_DATABASE = 'postgres';
const PARTS = ['host', 'port', 'database', 'user', 'ssl-mode'];
const recoverySource = dist/* pipe */.FsL((0,section/* section */.uW)('Who recovers a source: a role that may create and rename databases and restore for every owner.', {
    'url-variable': dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Name of the environment variable that holds the URL of that role; its database is where the renames are run. Only recover reads it, so no other workflow needs this secret.', {
        pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
        legal: 'the name of an environment variable, without $',
        example: 'CHEFWELL_RECOVERY_URL',
    })),
    host: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Host name, IP address, or the directory of the Unix socket, where no password is needed.', {
        pattern: postgres_url/* HOST */.jg,
        legal: 'a host name, an IP address or the absolute directory of a socket',
        example: '/var/run/postgresql',
    })),
    port: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('TCP port, or the number of the socket.', 1, 65_535)),
    database: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Database in which the renames are run; postgres when absent, never the one to recover.', {
        pattern: postgres_url/* DATABASE_NAME */.oU,
        legal: 'the name of one database',
        example: 'postgres',
    })),
    user: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Role to connect as.', {
        pattern: postgres_url/* USER_NAME */.iw,
        legal: 'the name of a role',
        example: 'postgres',
    })),
    'ssl-mode': dist/* exactOptional */.yqP((0,fields/* choice */.Yq)('How much TLS to ask for, in the words of libpq.', postgres_url/* SSL_MODES */.yj)),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,section/* isMap */.jh)(input))
        return;
    for (const { key, message } of recoveryFaults(input))
        addIssue({
            message,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
}), dist/* transform */.pdi((given) => {
    if (given['url-variable'] !== undefined)
        return { urlVariable: given['url-variable'] };
    const sslMode = given['ssl-mode'];
    return {
        connection: {
            host: given.host ?? '',
            port: given.port ?? postgres_url/* DEFAULT_PORT */.Wg,
            database: given.database ?? MAINTENANCE_DATABASE,
            user: given.user ?? '',
            ...(sslMode === undefined ? {} : { sslMode }),
        },
    };
}));
/** `url-variable` alone, or `host` and `user` together. */
function recoveryFaults(given) {
    const parts = PARTS.filter((key) => key in given);
    if ('url-variable' in given)
        return parts.map((key) => ({
            key,
            message: (0,config_wording/* toMessage */.R)({
                legal: 'either url-variable, or host and user',
                mend: `Remove ${key} here, or remove url-variable.`,
            }),
        }));
    const needed = parts.length === 0 ? ['url-variable'] : ['host', 'user'];
    return needed
        .filter((key) => !(key in given))
        .map((key) => ({
        key,
        message: (0,config_wording/* toMessage */.R)({
            legal: 'url-variable, or host and user together',
            mend: `Add a line ${key}: below it.`,
        }),
    }));
}
const recover_section_sourcesMessage = (0,config_wording/* toMessage */.R)({
    legal: 'a map of names of backups.sources to the roles that recover them',
    mend: 'Add the name of a source below sources: and indent its url-variable under it.',
});
/** `recover`: who may replace production, and with how much force. Has its defaults even when absent. */
const recoverSection = dist/* pipe */.FsL((0,section/* section */.uW)('How a recovery reaches production, and how long it may take.', {
    sources: dist/* optional */.lqM(dist/* pipe */.FsL((0,section/* refuseLists */.e9)(dist/* record */.g1P(dist/* string */.YjP(recover_section_sourcesMessage), recoverySource, recover_section_sourcesMessage)), dist/* description */.h_('By the names of backups.sources. A source that is not named here is recovered through its own connection, whose role then needs the rights.'), dist/* metadata */.yuE({ errorMessage: recover_section_sourcesMessage })), {}),
    jobs: dist/* exactOptional */.yqP((0,fields/* wholeNumber */.rD)('Parallel jobs of the restore on the production server; as many as processors here, at most 4, when absent.', 1, 16)),
    'keep-safety-backups': dist/* optional */.lqM((0,fields/* wholeNumber */.rD)('How many of the newest safety backups of each source stay in any case; older ones go with drop-old, once what their recovery kept was dropped and a good backup is newer.', 1, 1000), 3),
    timeout: dist/* optional */.lqM((0,fields/* duration */.p0)('A recovery that takes longer is taken back.', '1s', '7d'), '4h'),
}), dist/* transform */.pdi(({ sources, jobs, timeout, ...given }) => ({
    sources,
    keepSafetyBackups: given['keep-safety-backups'],
    ...(jobs === undefined ? {} : { jobs }),
    timeoutSeconds: timeout,
})));

// EXTERNAL MODULE: ./build/src/config/system-section.js
var system_section = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/src/config/schema.js












/** The one schema of `.github/lastro.yml`: kebab-case YAML in, camelCase `Config` out; durations become seconds. */
const configSchema = dist/* pipe */.FsL((0,section/* section */.uW)('What the system is; every procedure says which section it needs.', {
    system: dist/* optional */.lqM(system_section/* systemSection */.h, {}),
    hosts: dist/* optional */.lqM(hostsSection, {}),
    backups: dist/* exactOptional */.yqP(backupsSection),
    offsite: dist/* exactOptional */.yqP(offsiteSection),
    drill: dist/* optional */.lqM(drill_section/* drillSection */.HZ, {}),
    recover: dist/* optional */.lqM(recoverSection, {}),
    check: dist/* optional */.lqM(checkSection, {}),
    disk: dist/* optional */.lqM(diskSection, {}),
    playbook: dist/* optional */.lqM(playbookSection, {}),
    notify: dist/* exactOptional */.yqP(notifySection),
}), dist/* transform */.pdi(({ system, hosts, backups, offsite, drill, recover, check, disk, playbook, notify }) => ({
    system,
    hosts,
    ...(backups === undefined ? {} : { backups }),
    ...(offsite === undefined ? {} : { offsite }),
    drill,
    recover,
    check,
    disk,
    playbook,
    ...(notify === undefined ? {} : { notify }),
})));


/***/ }),

/***/ 5234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ UNKNOWN_KEY),
/* harmony export */   e9: () => (/* binding */ refuseLists),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);



/** Whether a value is a YAML map (neither a list nor null). */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * A map with known keys. Every unknown and every missing key is its own issue, with a suggestion or an example;
 * valibot's `strictObject` would stop at the first unknown one.
 */
function section(about, entries) {
    const keys = Object.keys(entries);
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .toMessage */ .R)({
        legal: `a map with the keys ${keys.join(', ')}`,
        mend: 'Write one key per line below it, indented by two spaces.',
    });
    const messageFor = (issue) => missingMessage(issue, entries) ?? message;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(refuseLists(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3(entries, messageFor)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (!isMap(input))
            return;
        for (const key of Object.keys(input).filter((key) => !Object.hasOwn(entries, key))) {
            addIssue({
                message: unknownMessage(key, keys),
                path: [{ type: 'object', origin: 'key', input, key, value: UNKNOWN_KEY }],
            });
        }
    }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_1__/* .metadata */ .yuE({ errorMessage: message }));
}
/** The same schema without its belief that a list is an object, which would name the missing keys of a list. */
function refuseLists(schema) {
    return {
        ...schema,
        '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config),
    };
}
/** Stands for the value of a key that must not be there: it is never shown, it may be a secret. */
const UNKNOWN_KEY = Symbol('an unknown key');
function unknownMessage(key, keys) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .toMessage */ .R)({
        legal: `one of ${keys.join(', ')}`,
        mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, keys, 'Remove it or correct its name.'),
    });
}
function missingMessage(issue, entries) {
    const key = issue.path?.at(-1)?.key;
    const entry = typeof key === 'string' ? entries[key] : undefined;
    if (entry === undefined)
        return undefined;
    const { errorMessage } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getMetadata */ .yb2(entry);
    const { legal } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .toWording */ .s)(typeof errorMessage === 'string' ? errorMessage : 'a value');
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .toMessage */ .R)({ legal, mend: `Add a line ${String(key)}: below it.` });
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DEFAULT_STATE_DIRECTORY),
/* harmony export */   h: () => (/* binding */ systemSection)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _locale_locale_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9943);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5234);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9441);






/** Where the ledger and the locks stand unless the configuration says otherwise. */
const DEFAULT_STATE_DIRECTORY = '/var/lib/lastro';
// Node also takes offsets (+03:00), which have no summer time and no name to show.
const ZONE_NAME = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;
/** `system`: what this system is called and where Lastro keeps its own state. */
const systemSection = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)('What the system is, for every procedure.', {
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Name of the system, in file names and reports.', {
        pattern: /^[a-z][a-z0-9-]{0,40}$/,
        legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
        example: 'chefwell',
    }), 'lastro'),
    locale: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Language of reports, summaries and notices.', _locale_locale_name_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCALES */ .Y), 'en'),
    timezone: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(timeZone('Time zone of file names and reports.'), 'UTC'),
    'state-dir': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePath */ .Hi)('Directory of the ledger and the locks of this host.', DEFAULT_STATE_DIRECTORY), DEFAULT_STATE_DIRECTORY),
    'run-log': valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePath */ .Hi)('File that gets one line per run, for tail and logrotate; none when absent.', '/var/log/chefwell-lastro.log')),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ name, locale, timezone, 'state-dir': stateDir, 'run-log': runLog }) => ({
    name,
    locale,
    timezone,
    stateDir,
    ...(runLog === undefined ? {} : { runLog }),
})));
function timeZone(about) {
    const legal = 'an IANA time zone such as America/Sao_Paulo or UTC';
    const fallback = 'Write its Region/City name.';
    const messageFor = (issue) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .toMessage */ .R)({
        legal,
        mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(String(issue.input), Intl.supportedValuesOf('timeZone'), fallback),
    });
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(ZONE_NAME, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isTimeZone, messageFor), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(about), valibot__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yuE({
        errorMessage: (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .toMessage */ .R)({ legal, mend: fallback }),
        examples: ['America/Sao_Paulo'],
    }));
}
function isTimeZone(name) {
    // Asking `Intl` for the first time costs 15 ms.
    if (name === 'UTC')
        return true;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toMessage),
/* harmony export */   s: () => (/* binding */ toWording)
/* harmony export */ });
const MESSAGE = /^Expected (.*?)\. (.+)$/s;
/**
 * A wording as the one string that valibot can carry; editors show the same sentence from the JSON Schema.
 * @throws {TypeError} when `legal` holds `. `, because `toWording` could not find its end
 */
function toMessage(wording) {
    if (wording.legal.includes('. '))
        throw new TypeError(`"${wording.legal}" holds a full stop`);
    return `Expected ${wording.legal}. ${wording.mend}`;
}
/** The wording that `toMessage` wrote; a foreign message becomes the `legal` part whole. */
function toWording(message) {
    const [, legal, mend] = MESSAGE.exec(message) ?? [];
    return {
        legal: legal ?? message,
        mend: mend ?? 'See docs/configuration.md.',
    };
}


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ MailFailure),
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   dI: () => (/* binding */ SshFailure),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   jU: () => (/* binding */ CheckFailure)
/* harmony export */ });
/* unused harmony export describeProblem */
/** The workflow, configuration or command line must be mended. Carries every problem at once; no stack is shown. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
/** `file:line:column field: value is not legal: expected \u2026. mend` on one line. */
function describeProblem(problem) {
    const place = problem.at ? `${problem.at.file}:${problem.at.line}:${problem.at.column} ` : '';
    return `${place}${problem.field}: got ${problem.value}; expected ${problem.legal}. ${problem.mend}`;
}
/** A child process failed; the message is one line that ends in its last line of stderr. */
class CommandError extends Error {
    name = 'CommandError';
    failure;
    constructor(failure) {
        const last = failure.stderrTail.trimEnd().split('\n').at(-1) ?? '';
        const how = failure.cause === 'exit' ? `exit code ${failure.exitCode}` : (failure.signal ?? failure.cause);
        super(`${failure.program} failed (${how})${last ? `: ${last}` : ''}`);
        this.failure = failure;
    }
}
/** There is no whole answer to an HTTP request; the message is foreign text. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    kind;
    /** Status of the answer whose body did not come whole. */
    status;
    constructor(kind, message, status) {
        super(message);
        this.kind = kind;
        this.status = status;
    }
}
/** A letter was not taken; the message is foreign text. */
class MailFailure extends Error {
    name = 'MailFailure';
    /** Whether the same may work a moment later. */
    isPassing;
    constructor(message, isPassing) {
        super(message);
        this.isPassing = isPassing;
    }
}
/** There is no whole answer from a host over SSH; the message is foreign text. */
class SshFailure extends Error {
    name = 'SshFailure';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** Lastro worked; the system it looked at is in trouble. `reason` is a stable code of the catalogue. */
class CheckFailure extends Error {
    name = 'CheckFailure';
    reason;
    /** Values for the reason's localised text. */
    facts;
    constructor(reason, message, facts = {}) {
        super(message);
        this.reason = reason;
        this.facts = facts;
    }
}
/** The operator (or the runner) asked us to stop; not a failure of anything. */
class Cancelled extends Error {
    name = 'Cancelled';
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasErrorCode)
/* harmony export */ });
/** Whether `error` is a system error with one of these codes (`ENOENT`, `EEXIST` \u2026). */
function hasErrorCode(error, ...codes) {
    return (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        codes.includes(error.code));
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ catalogueOf)
});

;// CONCATENATED MODULE: ./build/src/locale/en/check-names.js
/** Groups of the detection matrix, by id. */
const faultGroups = {
    harmless: 'Harmless',
    file: 'File',
    dump: 'Dump',
    passport: 'Passport',
    catalogue: 'Catalogue',
    rows: 'Rows',
    values: 'Values',
    sequences: 'Sequences',
    permissions: 'Permissions',
    extensions: 'Extensions',
    roles: 'Roles',
    tenants: 'Tenants',
    collation: 'Collation',
    time: 'Time',
    staging: 'Staging',
    backend: 'Backend',
};
/** Words of the detection matrix. */
const matrixLabels = {
    title: 'Detection matrix',
    outcomes: {
        caught: 'caught',
        missed: 'missed',
        silent: 'silent, as it should',
        alarmed: 'false alarm',
        'not-tried': 'not tried',
    },
    group: 'Group',
    fault: 'Fault',
    outcome: 'Outcome',
    came: 'What came',
    why: 'Why',
    cleanRuns: 'Clean runs',
    caught: 'Faults caught',
    falseAlarms: 'False alarms',
    notTried: 'Not tried',
    sample: 'a sample made for the check',
};
/** Sentences of the detection matrix; the figures come already formatted. */
const matrixPhrases = {
    caught: (caught, tried) => `${caught}/${tried} caught`,
    alarms: (count, figure, runs) => `${figure} false ${count === 1 ? 'alarm' : 'alarms'} in ${runs} clean ${runs === '1' ? 'run' : 'runs'}`,
    notTried: (figure) => `${figure} not tried`,
    subject: (name, seed) => `Good backup: ${name}; seed ${seed}`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/copies.js
/** Words of the copy on a remote in a report. */
const copiesLabels = {
    title: 'Backups here and there',
    local: 'Local backups',
    remote: 'Remote backups',
    remoteName: 'Remote',
    tier: 'Tier',
    total: 'Total',
    keptThere: 'Kept there only',
    unreachable: 'not reached',
};
/** Sentences of the copies; the figures come already formatted. */
const copiesPhrases = {
    read: (files, of) => `Read whole: ${files} of ${of} files`,
    within: (days, oldest) => `every file within ${days} ${days === '1' ? 'day' : 'days'}${oldest === '' ? '' : `, the oldest reading is of ${oldest}`}`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/differences.js
/** What is wrong with one object, in the few words of a line that names several. */
const differences = {
    /** Kinds of objects by check; a table needs none. */
    kinds: {
        columns: 'column',
        constraints: 'constraint',
        'foreign-keys': 'fk',
        functions: 'function',
        grants: 'privileges of',
        indexes: 'index',
        matviews: 'materialised view',
        owners: 'owner of',
        partitions: 'partition',
        policies: 'policy',
        sequences: 'sequence',
        triggers: 'trigger',
        types: 'type',
        'unique-constraints': 'unique',
        views: 'view',
    },
    counts: (object, expected, actual) => `${object} ${expected} \u2192 ${actual}`,
    changed: (object) => `${object} changed`,
    missing: (object) => `${object} missing`,
    unexpected: (object) => `${object} unexpected`,
    differs: (object) => `${object} differs`,
    damaged: (object) => `${object} damaged`,
    orphans: (key, count, figure) => `${key} has ${figure} ${count === 1 ? 'orphan' : 'orphans'}`,
    more: (figure) => `${figure} more`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/disk.js
/** Words of the disks in a report. */
const diskLabels = {
    title: 'System status',
    levels: {
        ok: 'OK',
        unknown: 'unknown',
        warning: 'WARNING',
        critical: 'CRITICAL',
        emergency: 'EMERGENCY',
    },
    host: 'Host',
    filesystem: 'File system',
    used: 'Used',
    free: 'Free',
    inodes: 'Inodes',
    trend: 'Trend',
    full: 'Full',
    backups: 'Backups',
    backupDetails: 'Backups in detail',
    tiers: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', loose: 'Beside the tiers' },
    total: 'Total',
    source: 'Source',
    newest: 'Newest',
    growth: 'Grows by',
    growers: 'What grew most',
    docker: 'Docker',
    dockerParts: {
        images: 'Images',
        containers: 'Containers',
        volumes: 'Volumes',
        'build-cache': 'Build cache',
    },
    databases: 'Databases',
    skipped: 'Not measured',
    skipReasons: {
        pseudo: 'no disk behind it',
        memory: 'in memory',
        image: 'an image, always full',
        duplicate: 'shown already',
        hidden: 'another is mounted over it',
        container: 'a container\u2019s',
        ignored: 'left out by the configuration',
    },
    states: {
        measured: 'measured',
        hanging: 'does not answer',
        missing: 'not mounted',
        unreadable: 'unreadable',
    },
    readOnly: {
        no: 'writable',
        mount: 'read-only here',
        superblock: 'READ-ONLY',
        emergency: 'WRITES STOPPED',
    },
    changes: 'What changed',
    transitions: {
        raised: 'new',
        escalated: 'worse',
        eased: 'better',
        resolved: 'over',
        reminder: 'still',
    },
    confidence: { low: 'a guess', medium: 'likely', high: 'sure' },
    advice: 'What could be freed',
    notReached: 'not reached',
    notListed: 'what lies there is not known',
};
/** Sentences of the disks; the figures come already formatted. */
const diskPhrases = {
    backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
    filesystems: (count, figure, hosts) => `${figure} file ${count === 1 ? 'system' : 'systems'} on ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
    alerts: (count, figure) => `${figure} ${count === 1 ? 'alert' : 'alerts'}`,
    fullIn: (when, range) => `full in ${when} (${range})`,
    grown: (bytes, days) => `+${bytes} in ${days} days`,
    reclaimable: (bytes) => `${bytes} could be freed`,
    none: 'nothing to be said',
};

;// CONCATENATED MODULE: ./build/src/locale/en/disk-differences.js
/**
 * What a disk check expected and what it found, by the reason; where many reasons say the same, by the topic. Templates, filled with the
 * facts of the alert.
 */
const diskDifferences = {
    host: { expected: 'reached', actual: 'not reached' },
    docker: { expected: 'an answer', actual: 'none' },
    databases: { expected: 'measured', actual: 'not measured' },
    tree: { expected: 'read whole', actual: 'not read whole' },
    directory: { expected: 'read whole', actual: 'not read whole' },
    'clock-skew': { expected: 'off by at most {limit:duration}', actual: '{skew:duration}' },
    'mount-missing': { expected: 'mounted', actual: 'not mounted' },
    'filesystem-hanging': { expected: 'an answer in time', actual: 'none' },
    'filesystem-unreadable': { expected: 'readable', actual: 'unreadable' },
    'stopped-writing': { expected: 'writable', actual: 'writes stopped by the kernel' },
    'read-only': { expected: 'writable', actual: 'read-only' },
    'write-refused': { expected: 'a byte written', actual: 'not written' },
    'filesystem-errors': { expected: 'no errors', actual: '{errors}' },
    'space-low': {
        expected: '[below {limitPercent:percent}][more than {limitFree:bytes} free]',
        actual: '{percent:percent}, {free:bytes} free',
    },
    'inodes-low': {
        expected: 'below {limitPercent:percent}',
        actual: '{percent:percent}, {freeInodes} free',
    },
    'fills-soon': {
        expected: 'not within {horizon:duration}',
        actual: 'in {seconds:duration}[ ({earliest:duration} \u2013 {latest:duration})]',
    },
    'backups-missing': { expected: 'the directory', actual: 'not there' },
    'backups-mount-lost': {
        expected: 'on a file system of its own',
        actual: 'on that of {mountPoint}',
    },
    'directory-missing': { expected: 'the directory', actual: 'not there' },
    'passports-missing': { expected: 'a passport beside each dump', actual: '{count} without' },
    'future-dated-backup': { expected: 'none from the future', actual: '{count}' },
    'backup-gap': { expected: 'a backup of each day', actual: 'none of {days}' },
    'next-backup-does-not-fit': { expected: '{needed:bytes} free', actual: '{free:bytes} free' },
    'next-backup-unjudged': { expected: 'free space that is known', actual: 'not measured' },
    'backup-overdue': { expected: 'at most {limit:duration} old', actual: '{age:duration|none yet}' },
    'offsite-sync-overdue': {
        expected: 'at most {limit:duration} old',
        actual: '{age:duration|none yet}',
    },
    'restore-drill-overdue': {
        expected: 'at most {limit:duration} old',
        actual: '{age:duration|none yet}',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/faults-backup.js
/** Faults of files, passport, roles, time and place, and harmless changes, by id, in words of a list. */
const backupFaults = {
    'good-backup-as-it-is': 'The good backup as it is',
    'staging-of-foreign-settings': 'Staging with another time zone, date style and float digits',
    'staging-of-other-locale': 'Staging with another locale',
    'staging-of-newer-major': 'Staging in a newer PostgreSQL',
    'staging-in-container': 'Staging in a container',
    'collation-not-installed-here': 'The collation of production is not installed here',
    'extension-of-other-version': 'An extension of another version',
    'dump-in-other-frame': 'The dump in another compression',
    'dump-without-comments': 'A dump without comments',
    'clock-a-little-behind': 'The clock two minutes behind',
    'rows-in-other-order': 'Rows in another order',
    'rows-written-again': 'Rows written again',
    'keys-of-jsonb-in-other-order': 'Keys of jsonb in another order',
    'column-came-and-went': 'A column that came and went',
    'sequence-ahead': 'A sequence that has drawn on',
    'indexes-built-anew': 'Indexes built anew',
    'values-stored-otherwise': 'Values stored otherwise',
    'comment-changed': 'A comment changed',
    'file-empty': 'The file is empty',
    'file-cut-to-1': 'The file is cut to 1 %',
    'file-cut-to-50': 'The file is cut to 50 %',
    'file-cut-to-99': 'The file is cut to 99 %',
    'file-byte-appended': 'A byte appended to the file',
    'file-bit-flipped-at-start': 'A bit flipped at the start of the file',
    'file-bit-flipped-within': 'A bit flipped within the file',
    'file-bit-flipped-at-end': 'A bit flipped at the end of the file',
    'file-sector-zeroed': 'A sector of the file reads as zeros',
    'file-of-other-backup': 'The file of another backup under this name',
    'file-missing': 'The file is gone',
    'sealed-empty': 'An empty file, sealed so',
    'sealed-cut-to-1': 'Cut to 1 % before it was sealed',
    'sealed-cut-to-50': 'Cut to 50 % before it was sealed',
    'sealed-cut-to-99': 'Cut to 99 % before it was sealed',
    'sealed-bit-flipped': 'A bit flipped before it was sealed',
    'sealed-sector-zeroed': 'A sector of zeros before it was sealed',
    'archive-cut-to-1': 'The archive in the frame is cut to 1 %',
    'archive-cut-to-50': 'The archive in the frame is cut to 50 %',
    'archive-cut-to-99': 'The archive in the frame is cut to 99 %',
    'archive-no-archive': 'Something else than an archive in the frame',
    'archive-of-newer-format': 'An archive of a format yet to come',
    'sealed-garbage-appended': 'Rubbish appended before it was sealed',
    'dump-of-schema-only': 'A dump of the schema only',
    'dump-of-rows-only': 'A dump of the rows only',
    'dump-without-schema': 'A dump of the data section only',
    'dump-without-keys': 'A dump without indexes and keys',
    'dump-without-large-objects': 'A dump without large objects',
    'dump-without-privileges': 'A dump without privileges',
    'dump-without-rows-of-a-table': 'A dump without the rows of one table',
    'dump-without-a-table': 'A dump without one table',
    'dump-without-a-tenant': 'A dump without one tenant',
    'dump-of-one-tenant': 'A dump of one tenant only',
    'dump-of-empty-database': 'A dump of an empty database',
    'dump-of-other-database': 'A dump of another database',
    'archive-letter-changed': 'One letter of one row changed in the archive',
    'dump-by-inserts': 'Rows dumped as INSERT, where \u22120 becomes 0',
    'passport-empty': 'The passport is empty',
    'passport-cut': 'The passport was cut short',
    'passport-no-json': 'The passport is no JSON',
    'passport-of-unknown-format': 'A passport of an unknown format',
    'passport-without-schemas': 'A passport that has lost its schemas',
    'passport-counts-halves': 'A passport that counts half a row',
    'passport-with-hostile-role': 'A passport with SQL in the attributes of a role',
    'passport-with-unknown-group': 'A passport whose roles belong to a group that is nowhere',
    'passport-missing': 'The passport is gone',
    'passport-of-other-backup': 'The passport of another backup',
    'passport-of-empty-database': 'The passport of an empty database',
    'passport-with-other-hash': 'A passport with another hash',
    'passport-with-other-size': 'A passport with another size',
    'passport-with-other-plain-size': 'A passport with another uncompressed size',
    'passport-row-added': 'A passport edited: one row more',
    'passport-fingerprint-changed': 'A passport edited: another fingerprint',
    'passport-without-a-tenant': 'A passport edited: one tenant less',
    'extension-dropped': 'An extension that the dump does not make',
    'extension-not-installed-here': 'An extension that is not installed here',
    'role-missing-in-globals': 'A role that the globals do not make',
    'globals-missing': 'The globals are gone',
    'globals-edited': 'The globals were edited',
    'globals-empty': 'The globals are empty',
    'role-unknown-to-passport': 'A role that the passport does not name',
    'backup-stale': 'The backup is stale',
    'backups-in-future': 'All backups are dated in the future',
    'named-backup-in-future': 'A backup dated in the future, asked for by name',
    'old-rows-under-new-date': 'Old rows under a new date',
    'disk-full-at-fetch': 'The disk fills up while the dump is fetched',
    'disk-full-at-creation': 'The disk fills up while the server is made',
    'disk-full-at-database': 'The disk fills up while the database is made',
    'disk-full-at-load': 'The disk fills up while rows are loaded',
    'memory-exhausted': 'The server gets no more memory',
    'server-killed-at-load': 'The server is killed while rows are loaded',
    'server-killed-at-validation': 'The server is killed while rows are compared',
    'restore-killed': 'pg_restore is killed for lack of memory',
    'restore-endless': 'A restore that takes too long',
    'staging-not-writable': 'The staging directory cannot be written',
    'staging-path-too-long': 'The path of staging is too long for a socket',
    'postgres-not-installed': 'No PostgreSQL is installed',
    'server-newer-than-host': 'The server was newer than what is installed here',
    'dump-newer-than-host': 'The dump is newer than what is installed here',
    'staging-is-the-source': 'The staging server is the source itself',
    'other-drill-runs': 'Another drill is running',
    'container-port-taken': 'The port of the container is taken',
    'container-killed-at-load': 'The container is killed while rows are loaded',
    'container-image-missing': 'The image of the container is not here',
    'docker-daemon-gone': 'The Docker daemon does not answer',
    'application-serves': 'The application serves what was restored',
    'backend-exits': 'The application ends at its start',
    'backend-never-ready': 'The application never becomes ready',
    'backend-dies': 'The application dies between two probes',
    'backend-refuses-login': 'The application refuses the login',
    'backend-gives-no-token': 'The login gives no token',
    'backend-answers-500': 'The application answers with status 500',
    'backend-answers-in-html': 'The application answers in HTML',
    'backend-counts-wrong': 'The application counts one row too few',
    'backend-is-slow': 'The application is slower than allowed',
    'backend-hangs': 'The application does not answer at all',
    'backend-not-here': 'The application is not installed here',
    'backend-role-missing': 'The role of the application is not in the backup',
    'backend-port-taken': 'The port of the application is taken',
    'query-finds-too-much': 'A query of your own finds what it must not',
    'query-writes': 'A query of your own tries to write',
};

;// CONCATENATED MODULE: ./build/src/locale/en/faults-content.js
/** Faults of what the dump holds, by id, in words of a list. */
const contentFaults = {
    'index-dropped': 'An index dropped',
    'index-options-changed': 'An index with other options',
    'index-in-other-order': 'An index in another order',
    'unique-index-dropped': 'A unique index dropped',
    'unique-index-made-plain': 'A unique index that is no longer unique',
    'unique-constraint-dropped': 'A unique constraint dropped',
    'primary-key-dropped': 'A primary key dropped',
    'foreign-key-dropped': 'A foreign key dropped',
    'foreign-key-without-cascade': 'A foreign key that no longer cascades',
    'foreign-key-not-valid': 'A foreign key made NOT VALID',
    'foreign-key-to-other-table': 'A foreign key to another table',
    'check-dropped': 'A check constraint dropped',
    'check-loosened': 'A check constraint loosened',
    'check-not-valid': 'A check constraint made NOT VALID',
    'exclusion-dropped': 'An exclusion constraint dropped',
    'trigger-dropped': 'A trigger dropped',
    'trigger-disabled': 'A trigger disabled',
    'trigger-always': 'A trigger that fires always',
    'trigger-at-other-moment': 'A trigger that fires at another moment',
    'default-changed': 'A default lost',
    'not-null-dropped': 'A column that may be null now',
    'column-of-other-type': 'A column of another type with the same values',
    'column-renamed': 'A column renamed',
    'column-dropped': 'A column dropped',
    'column-too-many': 'A column too many',
    'generated-column-made-plain': 'A generated column that is computed no more',
    'identity-made-optional': 'An identity that may be overridden',
    'table-unlogged': 'A table made unlogged',
    'table-dropped': 'A table dropped',
    'table-renamed': 'A table renamed',
    'table-too-many': 'A table too many',
    'view-dropped': 'A view dropped',
    'view-changed': 'A view changed',
    'view-computes-otherwise': 'A view that computes otherwise',
    'matview-dropped': 'A materialised view dropped',
    'matview-empty': 'A materialised view without data',
    'function-dropped': 'A function dropped',
    'function-body-changed': 'A function with another body',
    'function-computes-otherwise': 'A function that computes otherwise',
    'function-security-definer': 'A function with the rights of its owner',
    'procedure-dropped': 'A procedure dropped',
    'policy-dropped': 'A policy dropped',
    'policy-opened': 'A policy that lets all rows through',
    'policy-for-everybody': 'A policy for everybody',
    'row-security-off': 'Row-level security switched off',
    'enum-label-added': 'A label added to an enumeration',
    'domain-rule-dropped': 'The rule of a domain dropped',
    'schema-too-many': 'A schema too many',
    'partition-detached': 'A partition detached',
    'statistics-dropped': 'A statistics object dropped',
    'rule-dropped': 'A rule dropped',
    'large-object-deleted': 'A large object deleted',
    'large-object-byte-changed': 'One byte of a large object changed',
    'row-deleted': 'One row deleted',
    'row-duplicated': 'One row twice',
    'table-emptied': 'A table emptied',
    'text-byte-changed': 'One byte of a text changed',
    'text-made-null': 'A text that became NULL',
    'null-made-empty': 'NULL that became empty',
    'cent-changed': 'One cent more',
    'row-replaced-by-copy': 'One row replaced by a copy of another',
    'rows-swapped-a-value': 'Two rows that swapped a value',
    'columns-swapped-values': 'Two columns that swapped their values',
    'times-shifted': 'All times three hours earlier',
    'row-moved-to-other-partition': 'A row in another partition',
    'older-snapshot': 'The dump of an older state',
    'newer-snapshot': 'The dump of a newer state',
    'rows-point-nowhere': 'Rows that point nowhere',
    'rows-point-nowhere-unchecked': 'Rows that point nowhere, with the key made NOT VALID',
    'value-one-byte': 'text: one byte',
    'value-normal-form': 'text: another Unicode normal form',
    'value-case-only': 'citext: upper case',
    'value-trailing-blank': 'text: a blank at the end',
    'value-null-or-empty': 'text: empty for NULL',
    'value-null-or-word': 'varchar: the word NULL for NULL',
    'value-null-or-zero': 'integer: 0 for NULL',
    'value-line-break': 'text: another line break',
    'value-escape': 'text: an escape resolved',
    'value-scale': 'numeric: another scale',
    'value-last-digit': 'numeric: the last digit',
    'value-last-bit': 'double precision: the last bit',
    'value-last-bit-of-real': 'real: the last bit',
    'value-negative-zero': 'double precision: \u22120 for 0',
    'value-not-a-number': 'double precision: infinity for NaN',
    'value-microsecond': 'timestamptz: one microsecond',
    'value-zone': 'timestamptz: another zone',
    'value-zone-of-time': 'timetz: another zone',
    'value-month-or-days': 'interval: 30 days for a month',
    'value-day-or-hours': 'interval: 24 hours for a day',
    'value-infinite-date': 'date: the other infinity',
    'value-netmask': 'inet: a netmask',
    'value-key-order': 'json: keys in another order',
    'value-blank-in-json': 'json: a blank',
    'value-number-in-jsonb': 'jsonb: another scale of a number',
    'value-string-in-jsonb': 'jsonb: a string for a number',
    'value-null-in-jsonb': 'jsonb: a null left out',
    'value-array-bounds': 'array: other bounds',
    'value-null-in-array': 'array: the word NULL for NULL',
    'value-empty-bytes': 'bytea: empty for a zero byte',
    'value-bit-length': 'bit varying: a bit more',
    'value-open-bound': 'range: a closed bound for an open one',
    'value-cent': 'money: a cent',
    'value-label': 'enumeration: another label',
    'value-point': 'point: coordinates swapped',
    'sequence-set-back': 'A sequence set back',
    'sequence-restarted': 'A sequence restarted',
    'sequence-last-number-free': 'A sequence whose last number is free again',
    'sequence-counts-otherwise': 'A sequence that counts otherwise',
    'sequence-dropped': 'A sequence dropped',
    'sequence-owned-by-nobody': 'A sequence that belongs to no column',
    'grant-revoked': 'A privilege revoked',
    'grant-to-everybody': 'A table that everybody may read',
    'schema-opened-to-everybody': 'A schema that everybody may create in',
    'grant-of-column-revoked': 'A privilege on a column revoked',
    'grant-of-deletion': 'A privilege too many',
    'default-privilege-revoked': 'A default privilege revoked',
    'owner-changed': 'A function of another owner',
    'owner-of-table-changed': 'A table of another owner',
    'tenants-swapped': 'Two tenants swapped',
    'tenant-dropped': 'A tenant missing',
    'tenant-renamed': 'A tenant under another name',
    'table-of-two-tenants-swapped': 'A table of two tenants swapped',
    'row-of-other-tenant': 'A row of another tenant',
    'column-collation-lost': 'A column that lost its collation',
    'index-collation-changed': 'An index of another collation',
    'collation-dropped': 'A collation dropped',
};

;// CONCATENATED MODULE: ./build/src/locale/en/labels.js
/** Words and headings of the reports. */
const labels = {
    titles: {
        backup: 'BACKUP REPORT',
        'restore-drill': 'VALIDATION REPORT \u2014 RESTORE DRILL',
        recover: 'RECOVERY REPORT',
        'restore-check': 'MIGRATION CHECK',
        'passport-make': 'PASSPORT AFTER THE FACT',
        'drill-check': 'DETECTION REPORT \u2014 DRILL OF THE DRILL',
        'disk-check': 'DISK SPACE MONITOR',
        'offsite-sync': 'OFFSITE COPY',
        'offsite-verify': 'OFFSITE VERIFICATION',
    },
    procedures: {
        backup: 'Backup',
        'restore-drill': 'Restore drill',
        recover: 'Recovery',
        'restore-check': 'Migration check',
        'passport-make': 'Passport of a dump',
        'drill-check': 'Drill of the drill',
        'disk-check': 'Disk check',
        'offsite-sync': 'Offsite copy',
        'offsite-verify': 'Offsite verification',
    },
    statuses: { pass: 'ok', warn: 'warning', fail: 'failed', unknown: 'unknown' },
    outcomes: { done: 'done', failed: 'failed', skipped: 'skipped' },
    retention: { keep: 'keep', promote: 'promote', remove: 'remove', freeze: 'frozen' },
    artifactKinds: { dump: 'dump', passport: 'passport', globals: 'globals', report: 'report' },
    needsPerson: 'Needs a person',
    whatToDo: 'What to do',
    what: 'What',
    date: 'Date',
    backup: 'Backup',
    source: 'Source',
    tier: 'Tier',
    takenAt: 'Taken at',
    restoreTime: 'Restore time',
    recovery: 'Recovery time',
    tenantRecovery: 'One tenant',
    loss: 'Data loss window',
    recoveryTime: 'Recovery time (RTO)',
    tenantRecoveryTime: 'Recovery time of one tenant',
    dataLoss: 'Data loss window (RPO)',
    backupSize: 'Backup size',
    schemas: 'Schemas',
    tables: 'Tables',
    rows: 'Rows',
    integrity: 'Integrity',
    functions: 'Functionality',
    queries: 'Queries',
    answer: 'Answer',
    ok: 'OK',
    applicationLog: 'Last lines of the application',
    applicationChanges: 'Otherwise than in the Compose file',
    composeFile: 'Compose file',
    inTheDrill: 'In the drill',
    stagedChanges: { 'left-out': 'left out', replaced: 'replaced', emptied: 'new and empty' },
    tenants: 'Tenants',
    tenant: 'Tenant',
    verdict: 'Verdict',
    reason: 'Reason',
    reasons: 'Reasons',
    newestRow: 'Newest row',
    findings: 'Findings',
    phases: 'Phases of the recovery',
    phase: 'Phase',
    duration: 'Duration',
    share: 'Share',
    total: 'Total',
    objective: 'Objective',
    checks: 'Checks',
    check: 'Check',
    status: 'Status',
    expected: 'Expected',
    actual: 'Actual',
    object: 'Object',
    schema: 'Schema',
    metrics: 'Metrics',
    metric: 'Metric',
    value: 'Value',
    steps: 'Steps',
    step: 'Step',
    started: 'Started',
    artifacts: 'Files',
    kind: 'Kind',
    path: 'Path',
    size: 'Size',
    retentionPlan: 'Retention',
    action: 'Action',
    name: 'Name',
    run: 'This run',
    runId: 'Run',
    trigger: 'Trigger',
    actor: 'Actor',
    host: 'Host',
    system: 'System',
    finished: 'Finished',
    timeZone: 'Time zone',
    result: 'Result',
    proven: 'Proven',
    compressed: 'compressed',
    contents: 'Contents',
    wholeDatabase: 'whole database',
    error: 'Error',
};
/** Texts around figures; the figures come already formatted. */
const phrases = {
    rows: (count, figure) => `${figure} ${count === 1 ? 'row' : 'rows'}`,
    tables: (count, figure) => `${figure} ${count === 1 ? 'table' : 'tables'}`,
    tenants: (count, figure) => `${figure} ${count === 1 ? 'tenant' : 'tenants'}`,
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
    phasesDescription: (total, objective) => `Bar of the phases of the recovery: ${total} in all; ${objective}.`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/migration.js
/** What became of an object, counted; the figure comes already formatted. */
const counting = (one, many) => {
    const said = (what) => (count, figure) => `${figure} ${count === 1 ? one : many} ${what}`;
    return {
        added: said('added'),
        dropped: said('dropped'),
        changed: said('changed'),
        renamed: said('renamed'),
    };
};
/** The section of a report that tells what a migration did; figures come already formatted. */
const migration = {
    heading: 'Migration',
    command: 'Command',
    exitCode: 'Exit code',
    killed: 'killed',
    output: 'Last lines',
    structure: 'Structure',
    rows: 'Rows',
    locks: 'Locks',
    table: 'Table',
    before: 'Before',
    after: 'After',
    lost: 'Lost',
    added: 'Added',
    changed: 'Changed',
    closedTo: 'Closed to',
    atMost: 'At most',
    nothing: 'nothing changed',
    mayChange: 'may change',
    whole: 'database',
    data: { sample: 'sample data', backup: 'a real backup' },
    outcomes: { applied: 'applied', failed: 'failed', timeout: 'took too long' },
    changes: { added: 'added', dropped: 'dropped', changed: 'changed', renamed: 'renamed' },
    blocked: { readers: 'everybody', writers: 'writers' },
    nouns: {
        schema: 'schema',
        table: 'table',
        column: 'column',
        index: 'index',
        constraint: 'constraint',
        view: 'view',
        sequence: 'sequence',
        function: 'function',
        trigger: 'trigger',
        policy: 'policy',
        type: 'type',
        extension: 'extension',
        permission: 'permission',
        other: 'object',
    },
    /** Kinds in the order in which a line counts them. */
    counted: {
        schema: counting('schema', 'schemas'),
        table: counting('table', 'tables'),
        column: counting('column', 'columns'),
        index: counting('index', 'indexes'),
        constraint: counting('constraint', 'constraints'),
        view: counting('view', 'views'),
        sequence: counting('sequence', 'sequences'),
        function: counting('function', 'functions'),
        trigger: counting('trigger', 'triggers'),
        policy: counting('policy', 'policies'),
        type: counting('type', 'types'),
        extension: counting('extension', 'extensions'),
        permission: counting('permission', 'permissions'),
        other: counting('object', 'objects'),
    },
    rowsLost: (count, figure) => `${figure} ${count === 1 ? 'row' : 'rows'} lost`,
    inTenants: (count, of) => `in ${count} of ${of} tenants`,
    inTables: (figure) => `${figure} tables`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/offsite-names.js
/** Steps of a copy to another place. */
const offsiteSteps = {
    survey: 'Look at the remote',
    send: 'Send',
    prove: 'Read back what arrived',
    commit: 'Take it into the tree there',
    prune: 'Prune the history there',
};
/** What is asked before and after it. */
const offsiteChecks = {
    'gate-source': 'The tree is the one that is copied',
    'gate-remote': 'The remote is as it was left',
    'gate-ransomware': 'Nothing looks encrypted',
    'gate-changed': 'No backup changed',
    'gate-vanished': 'No more gone than a rotation removes',
    'gate-shrunk': 'The newest dump has its usual size',
    'gate-older': 'Nothing newer on the remote',
    'gate-passport': 'Every new dump has its passport',
    'gate-space': 'Room on the remote',
    'remote-clock': 'Clock of the remote',
    'own-clock': 'Clock of this machine',
    vanished: 'What is gone has rotated away',
    'new-backup': 'A new backup is there',
    override: 'The word is of this plan',
    line: 'The line held',
};
/** What it measures. */
const offsiteMetrics = {
    'sent-bytes': 'Sent',
    'wire-bytes': 'On the line',
    'send-seconds': 'Time of sending',
    attempts: 'Attempts',
    'new-backups': 'New backups',
};

;// CONCATENATED MODULE: ./build/src/locale/en/names.js

/** Steps by id, as log groups, progress and reports name them. */
const steps = {
    ...offsiteSteps,
    lock: 'Take the lock',
    preflight: 'Preflight',
    snapshot: 'Lock tables, export snapshot',
    dump: 'Dump',
    passport: 'Passport',
    globals: 'Roles and globals',
    'read-back': 'Read back',
    publish: 'Publish',
    retention: 'Retention',
    cleanup: 'Clean up',
    select: 'Select backup',
    'examine-dump': 'Look at the dump',
    download: 'Fetch from the remote',
    fetch: 'Fetch',
    verify: 'Verify file',
    create: 'Create staging',
    roles: 'Roles, extensions',
    schema: 'Make the schema',
    load: 'Load data',
    index: 'Indexes',
    constraints: 'Constraints',
    orphans: 'Restore with orphans',
    validate: 'Validate',
    rows: 'Compare rows',
    'foreign-keys': 'Check foreign keys',
    amcheck: 'Check pages',
    'tenant-rto': 'Restore one tenant alone',
    queries: 'Queries of your own',
    boot: 'Start the application',
    probes: 'Probe the application',
    destroy: 'Destroy staging',
    report: 'Report',
    repair: 'Repair what a killed run left',
    examine: 'Examine what is there',
    losses: 'Count what would be lost',
    'safety-backup': 'Back up what is there',
    analyze: 'Collect statistics',
    carry: 'Carry the tenant over',
    swap: 'Swap',
    'roll-back': 'Take back what was made',
    account: 'Count what was left behind',
    drop: 'Drop what was kept',
    seed: 'Fill with sample data',
    'copy-database': 'Copy the database',
    migrate: 'Migrate',
    compare: 'Compare before and after',
    revert: 'Way back',
    'good-backup': 'Obtain a good backup',
    baseline: 'Drill it as it is',
    faults: 'Inject faults',
    'clean-runs': 'Drill what is sound',
    notices: 'Tell people',
    measure: 'Measure',
    connect: 'Connect',
    list: 'List',
    hash: 'Hash',
    judge: 'Judge',
    'clean-up': 'Clean up by plan',
};
/** Checks by id: what was asked. */
const checks = {
    ...offsiteChecks,
    server: 'Server reachable',
    'client-version': 'Client version',
    'disk-space': 'Disk space',
    'lock-table': 'Lock table',
    'row-security': 'Row-level security',
    privileges: 'Privileges',
    directory: 'Backup directory',
    database: 'Database',
    sha256: 'SHA-256',
    passport: 'Passport',
    archive: 'Archive readable',
    part: 'Tenant in the archive',
    extensions: 'Extensions',
    roles: 'Roles',
    schemas: 'Schemas',
    tables: 'Tables',
    rows: 'Row counts',
    fingerprints: 'Row fingerprints',
    columns: 'Columns',
    constraints: 'Constraints',
    indexes: 'Indexes',
    'unique-constraints': 'Unique Constraints',
    'foreign-keys': 'Foreign Keys',
    sequences: 'Sequences',
    triggers: 'Triggers',
    functions: 'Functions',
    views: 'Views',
    matviews: 'Materialised views',
    policies: 'Policies',
    partitions: 'Partitions',
    types: 'Types',
    grants: 'Privileges of objects',
    owners: 'Owners',
    comments: 'Comments',
    'large-objects': 'Large objects',
    objects: 'Other objects',
    amcheck: 'Pages (amcheck)',
    queries: 'Queries of your own',
    backend: 'Application started',
    probes: 'Probes of the application',
    rto: 'Recovery time (RTO)',
    'tenant-rto': 'Recovery time of one tenant',
    rpo: 'Data loss window (RPO)',
    freshness: 'Age of the backup',
    isolation: 'Isolation from production',
    leftovers: 'Leftovers of staging',
    retention: 'Retention',
    'size-anomaly': 'Size against history',
    journal: 'Nothing unfinished',
    'recovery-rights': 'Rights of the recovery',
    'live-database': 'Database to replace',
    'database-properties': 'Settings and grants of the database',
    'prepared-transactions': 'Prepared transactions',
    'stays-behind': 'What stays with the old one',
    subscriptions: 'Subscriptions',
    'newer-backup': 'A newer good backup',
    'outside-references': 'References from outside',
    'safety-backup': 'Safety backup',
    accounted: 'What was left behind',
    configuration: 'Configuration',
    migration: 'Migration',
    'same-in-tenants': 'The same in all tenants',
    protections: 'Guards of the data',
    locks: 'Standstill by locks',
    reversible: 'Way back',
    faults: 'Detection',
    'false-alarms': 'False alarms',
    notices: 'Everybody told',
    hosts: 'Hosts reached',
    clock: 'Clocks',
    mounts: 'File systems in place',
    space: 'Space',
    inodes: 'Inodes',
    writable: 'Writable',
    forecast: 'Time until full',
    'backup-tree': 'Directory of the backups',
    'watched-directories': 'Watched directories',
    'next-backup': 'Room for the next backup',
    docker: 'Docker',
    'database-size': 'Size of the databases',
    overdue: 'Schedules alive',
    remote: 'Remote reached',
    copies: 'All copies there',
    contents: 'Contents of the copies',
    promise: 'Every file read in time',
    manifest: 'List of the copies',
};
/** Metrics by id; `phase-<step>` not listed here takes the name of its step. */
const metrics = {
    ...offsiteMetrics,
    'dump-bytes': 'Dump size',
    'plain-bytes': 'Uncompressed size',
    tables: 'Tables',
    rows: 'Rows',
    tenants: 'Tenants',
    duration: 'Duration',
    rto: 'Recovery time (RTO)',
    'tenant-rto': 'Recovery time of one tenant',
    rpo: 'Data loss window (RPO)',
    restore: 'Restore time',
    'compression-ratio': 'Compression',
    'peak-memory': 'Peak memory',
    migration: 'Duration of the migration',
    'longest-lock': 'Longest lock against everybody',
    'longest-write-lock': 'Longest lock against writers',
    'migration-rows-lost': 'Rows lost',
    'faults-caught': 'Faults caught',
    'faults-tried': 'Faults tried',
    'faults-missed': 'Faults missed',
    'faults-not-tried': 'Faults not tried',
    'clean-runs': 'Clean runs',
    'false-alarms': 'False alarms',
    'phase-fetch': 'Fetch',
    'phase-verify': 'Verify file',
    'phase-create': 'Create staging',
    'phase-roles': 'Roles, extensions',
    'phase-load': 'Load data',
    'phase-index': 'Indexes',
    'phase-constraints': 'Constraints',
    'phase-validate': 'Validate',
    'rows-lost': 'Rows not in the backup',
    'rows-since-safety-backup': 'Rows only in the old database',
    expected: 'Expected duration',
    downtime: 'Nobody could connect for',
    'used-bytes': 'Used',
    'usable-bytes': 'Usable',
    'part-bytes': 'Size',
    'files-read': 'Files read whole',
    'bytes-read': 'Bytes read whole',
    'files-missing': 'Files missing',
    'files-corrupt': 'Files corrupt',
    'files-extra': 'Files too many',
    'backups-seen': 'Backups',
};
/** Activities of live progress; one not listed here takes the name of its step. */
const progress = {
    send: 'Sending',
    dump: 'dumping',
    passport: 'taking the passport',
    fingerprints: 'fingerprinting tables',
    'read-back': 'reading back',
    fetch: 'fetching',
    copy: 'copying',
    sha256: 'hashing',
    verify: 'verifying',
    decompress: 'decompressing',
    load: 'loading',
    restore: 'restoring',
    index: 'building indexes',
    constraints: 'adding constraints',
    rows: 'comparing rows',
    'foreign-keys': 'checking foreign keys',
    amcheck: 'checking pages',
    seed: 'filling tables',
    faults: 'injecting faults',
    'clean-runs': 'drilling what is sound',
};

;// CONCATENATED MODULE: ./build/src/locale/en/notices.js
/** Words of notices: what people are told when something changes. */
const notices = {
    levels: {
        ok: 'OK',
        unknown: 'UNKNOWN',
        warning: 'WARNING',
        critical: 'CRITICAL',
        emergency: 'EMERGENCY',
    },
    kinds: {
        raised: 'new',
        escalated: 'worse',
        eased: 'better',
        resolved: 'RESOLVED',
        reminder: 'still so',
    },
    labels: {
        where: 'Where',
        since: 'Since',
        run: 'Run',
        whatToDo: 'What to do',
    },
    phrases: {
        several: (figure) => `${figure} changes`,
        before: (level) => `was ${level}`,
        more: (figure) => `\u2026 and ${figure} more`,
        sentBy: (host) => `Lastro on ${host}`,
        issueIntro: 'Lastro keeps this issue up to date and closes it when the trouble is over.',
        issueResolved: 'Resolved.',
        issueEscalated: (level) => `Now ${level}.`,
        issueReminder: (duration) => `Still so after ${duration}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/offsite-setup.js
/** What `lastro offsite setup` says. */
const offsiteSetup = {
    keyMade: (file) => `Key made: ${file} (only you may read it).`,
    keyThere: (file) => `Key: ${file} (it was there and stays as it is).`,
    fromHere: 'From a machine that may log in as root: the gate onto the server. Read it first, it is one script.',
    onServer: 'On the server, once, as root (done already? then go on below):',
    oneLine: 'The line of authorized_keys:',
    hostKeys: (place) => `${place} shows:`,
    compare: 'Compare it with what the server itself says on its console:',
    typeIt: 'Type the fingerprint as it stands there: ',
    confirmed: (fingerprint) => `Host key confirmed: ${fingerprint}`,
    connected: (place) => `Connected: ${place}`,
    room: (free, total) => `Room: ${free} of ${total} free`,
    clock: (off) => `Clock: ${off} off ours`,
    hasher: (program) => `Hashes there: ${program}`,
    rsync: (here, there) => `rsync: ${here} here, ${there} there`,
    hashed: 'Written and hashed there; a shell and everything else is refused.',
    readBack: 'Written, read back and removed.',
    paste: 'Into .github/lastro.yml:',
    secret: 'For a workflow, put the file of the key into a secret and write private-key: in place of private-key-file:.',
    next: 'Then look at the plan; it sends nothing:',
    again: 'When that is done, run the same command again.',
};

;// CONCATENATED MODULE: ./build/src/locale/en/playbook.js
/** The disaster recovery playbook. Texts may hold `{facts}`; commands stand in the renderer. */
const playbook = {
    title: 'Disaster recovery playbook: {system}',
    made: 'Made by `lastro playbook` from .github/lastro.yml and the last green drill, as of {asOf}. Do not edit it: change the configuration and make it anew. `lastro playbook --check` says whether it is still true.',
    proven: '**Proven.** The last green drill of {source} was on {at}: {tables} tables, {rows} rows, {tenants} tenants, on {host}.',
    stale: '**Older than a week.** The last green drill of {source} was on {at}. Times and steps below may not hold any more: run `lastro restore-drill` and make this page anew.',
    never: '**Not proven.** There was no green drill of {source} yet. Nothing on this page was measured: run `lastro restore-drill` first.',
    firstMinutes: 'The first five minutes',
    checklist: [
        'Write down the time. Everything that is written to the database from now on may be lost.',
        'Call the first person of the list below.',
        'Is it the database? Then stop the application, so that nothing more is written. Do not restart, drop or vacuum anything.',
        'Is the host of the backups alive, and are the backups in place? If not, go to *When more is gone*.',
        'Choose: one tenant alone, or the whole database. Then follow *Recover* from the top.',
    ],
    contacts: 'Whom to call',
    noContacts: 'Nobody is named: list people under `playbook.contacts`.',
    name: 'Name',
    role: 'For',
    reach: 'How',
    figures: 'What to expect',
    figure: 'Figure',
    target: 'Target',
    measured: 'Measured',
    recoveryTime: 'Recovery time (RTO)',
    dataLoss: 'Data loss window (RPO)',
    lastRecovery: 'Last real recovery',
    notMeasured: 'not measured',
    copies: 'Where the copies are',
    copyHere: 'This host',
    copyHereReach: 'daily/, weekly/ and monthly/; each backup is a dump, its passport and its globals',
    place: 'Place',
    getAt: 'How to get at it',
    oneCopy: '**There is one copy only.** When this host is gone, so are the backups: list another under `playbook.copies`.',
    recover: 'Recover {source}',
    prepare: 'On the host, in a clone of the repository with .github/lastro.yml. `lastro` is `node /opt/lastro/dist/cli/index.js`. Set the secrets that the configuration names[, and {variable}: a role that may create and rename databases].',
    choose: 'The backup. This was the newest on {asOf}; `lastro recover plan` names the newest of now. After damage that went unnoticed, take one from before it.',
    noBackup: 'There was no backup on {asOf}. Put the name of one here.',
    look: 'What is in place, and what is unfinished',
    prove: 'Prove that the backup restores[ (took {took})]. It touches nothing; leave it out when the last drill was of this backup.',
    plan: 'What would be done, and what would be lost. It changes nothing.',
    apply: 'Do it[ (expect about {took})]. What is there is backed up first, and kept.',
    look2: 'Start the application and look: log in, count what you know, sell something and cancel it.',
    undo: 'If it was the wrong backup: back to what was there before.',
    tenant: 'One tenant alone',
    tenantNote: 'The other tenants go on working, and the broken schema is kept aside. Put the schema of the tenant in place of `{tenant}`, and the backup as above. The first command proves the tenant alone and times it, the second says what would be done and lost, the third does it. `lastro recover undo` with the same `--source`, `--tenant` and `--confirm` takes it back.',
    byHand: 'Without Lastro',
    byHandNote: 'With PostgreSQL\u2019s own programs, zstd and jq, as a superuser of the server (`PGHOST`, `PGPORT`, `PGUSER`). It restores beside, as `{restored}`; rename it when it is good. More: docs/restore-by-hand.md of Lastro.',
    gone: 'When more is gone',
    gonePlaces: {
        github: 'GitHub is gone',
        host: 'The host is gone',
        region: 'The region or the provider is gone',
    },
    goneSteps: {
        github: 'Nothing here needs it. The commands above run on the host; .github/lastro.yml is in every clone, and reports and ledger are in {stateDir}. Backups that a workflow starts stand still: run `lastro backup` by hand or from cron until it is back.',
        host: 'Take a machine with PostgreSQL of the same major version or newer, zstd, Node 24, a clone of the repository and one of Lastro. Fetch a copy of the backups (*Where the copies are*), and add `--from DIRECTORY` to the commands above. The database\u2019s server is gone, too? Make an empty one, let psql run the globals of the backup, then `lastro recover apply`.',
        region: 'Only copies outside of it are left: those under *Where the copies are* that are not on this host\u2019s provider. Then as for a lost host. Change the address of the database in the application\u2019s secrets and in DNS; lower its time to live now, not then.',
    },
    after: 'Afterwards',
    afterSteps: [
        'Take a backup and prove it: `lastro backup`, then `lastro restore-drill`.',
        'Fetch what only the old database has, if it is wanted: it is kept under its own name (`lastro recover status`).',
        'Change passwords that somebody saw meanwhile.',
        'Write down what happened, when, and what this page did not say. Then mend the configuration and make it anew.',
    ],
    phases: 'Phases of that drill',
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-application.js
/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
const applicationReasons = {
    'backend-missing': {
        title: 'The application could not be started: its program is not here[: {detail}].',
        hint: 'Install it on the drill\u2019s host, or correct command and directory of `drill.backend` in .github/lastro.yml.',
    },
    'backend-role-missing': {
        title: 'The role that the application should connect as is not in the backup[: {role}].',
        hint: 'Correct `drill.backend.user`, or leave it out: then it connects as the superuser of staging.',
    },
    'backend-exited': {
        title: 'The application ended before it was ready[: {detail}].',
        hint: 'Its last lines are in the report. After a real recovery it would not start either, unless only this drill\u2019s settings are wrong.',
    },
    'backend-not-ready': {
        title: 'The application was not ready in time[: {detail}].',
        hint: 'Its last lines are in the report. Check what it waits for, and path and timeout of `drill.backend.ready`.',
    },
    'backend-died': {
        title: 'The application ended while it was being probed[: {detail}].',
        hint: 'Its last lines are in the report. The probe before shows what it could not bear.',
    },
    'backend-exposed': {
        title: 'The application listened on every address of the host while it ran[: {address}].',
        hint: 'Restored data could be reached from the network. Let it listen on 127.0.0.1, as the variable HOST tells it.',
    },
    'probe-status': {
        title: 'The application answered with another status.',
        hint: 'Its last lines and the answer tell why. Compare with the same request in production.',
    },
    'probe-body': {
        title: 'An answer of the application is not what it must be.',
        hint: 'Compare with the same request in production; the data itself is judged by the other checks.',
    },
    'probe-not-json': {
        title: 'An answer of the application is no JSON.',
        hint: 'Often an error page, or the page of a front end: check path and headers of the probe.',
    },
    'probe-count': {
        title: 'The application shows another number of rows than the passport has.',
        hint: 'The rows were compared before it started: it filters, pages or hides some. Let the probe read a total, or correct the table.',
    },
    'probe-slow': {
        title: 'The application answered more slowly than allowed.',
        hint: 'Right after a restore there are no statistics and no cache, as after a real recovery. Raise `within`, or find the slow query.',
    },
    'probe-timeout': {
        title: 'The application did not answer in time.',
        hint: 'It may wait for a lock, for a pool without a connection, or for a service that staging has not.',
    },
    'probe-unreachable': {
        title: 'The application broke off, or nobody answered.',
        hint: 'Its last lines are in the report.',
    },
    'probe-too-large': {
        title: 'An answer of the application is too large to be judged.',
        hint: 'Ask for one page and a total: answers of more than 16 MiB are not read.',
    },
    'probe-redirected': {
        title: 'The application sends the client elsewhere.',
        hint: 'A redirect to another origin, or in circles, is never followed. Set the base URL of the application for staging.',
    },
    'probe-value-unusable': {
        title: 'A value that later probes need is missing, or cannot be used.',
        hint: 'Compare the answer with `save` of the probe.',
    },
    'probe-skipped': {
        title: 'A probe was not put: an earlier one gave no value for it.',
        hint: 'Mend the earlier probe first.',
    },
    'probe-unjudged': {
        title: 'The passport does not know the table that a probe is held against.',
        hint: 'Correct `count.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
    },
    'no-tenant-asked': {
        title: 'There is no tenant in the backup for which to ask.',
        hint: 'Check `tenants` of the source and of `drill.backend` in .github/lastro.yml.',
    },
    'query-failed': {
        title: 'A query of your own has another answer than expected.',
        hint: 'Put the same query to production: if it answers so there too, the data was wrong before the backup.',
    },
    'query-error': {
        title: 'A query of your own ended in an error.',
        hint: 'Put the same query to production, and look at the rows it stumbles over.',
    },
    'query-invalid': {
        title: 'A query of your own could not be put.',
        hint: 'Correct it in .github/lastro.yml: names, types, one statement, and one column where one value is expected.',
    },
    'query-writes': {
        title: 'A query of your own tried to write, and was refused.',
        hint: 'Queries read only. Check what functions it calls.',
    },
    'query-timeout': {
        title: 'A query of your own took too long.',
        hint: 'Right after a restore there are no statistics. Raise its `timeout`, or write it so that an index helps.',
    },
    'query-unjudged': {
        title: 'The passport does not know the table that a query is held against.',
        hint: 'Correct `expect.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-backup.js
/** Why a backup ended as it did. `[\u2026]` is left out when its facts are not known; see `template.ts`. */
const backupReasons = {
    complete: {
        title: 'The backup was written, read back in full and published[ as {name}].',
        hint: '',
    },
    planned: {
        title: 'Only planned: the preflights passed, nothing was written or removed.',
        hint: 'Run it without the dry run to take the backup.',
    },
    'server-unreachable': {
        title: 'The PostgreSQL server[ {server}] does not answer.',
        hint: 'Check that it runs and that this host may connect: `pg_isready -h HOST -p PORT`, then pg_hba.conf and the firewall.',
    },
    'client-too-old': {
        title: 'No installed pg_dump is new enough for the server[: server {server}, newest pg_dump {client}].',
        hint: 'Install the client of the server\u2019s major version or newer, e.g. `apt-get install postgresql-client[-{major}]`.',
    },
    'disk-space-low': {
        title: 'There is not enough free disk space for the backup[: needs {needed:bytes}][, free {free:bytes}].',
        hint: 'Free space[ on {path}] or enlarge the volume; `du -xh --max-depth=2` shows what fills it. Old good backups were not touched.',
    },
    'lock-table-too-small': {
        title: 'The server\u2019s lock table is too small to lock every table[: {tables} tables][, room for {capacity} locks].',
        hint: 'Raise max_locks_per_transaction[ to at least {suggested}] in postgresql.conf and restart the server.',
    },
    'row-security': {
        title: 'Row-level security would hide rows from the backup role[ {role}][ in {tables} tables][, e.g. {table}].',
        hint: 'As a superuser: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
    },
    'privileges-missing': {
        title: 'The backup role[ {role}] cannot read everything[: {count} objects][, e.g. {object}].',
        hint: 'As a superuser: `GRANT pg_read_all_data TO {role|ROLE}`; for large objects also membership in the role that owns them: `GRANT OWNER TO {role|ROLE}`.',
    },
    'directory-not-mounted': {
        title: 'The backup directory[ {path}] is not on its own mounted volume; writing there would fill another disk.',
        hint: 'Mount the volume and check with `findmnt --target {path|DIRECTORY}`.',
    },
    'directory-not-writable': {
        title: 'The backup directory[ {path}] cannot be written to[: {detail}].',
        hint: 'Create it and give it to the user the runner runs as[: `chown {user} {path}`].',
    },
    'lock-held': {
        title: 'Another run holds the lock[: {procedure}, run {run}, pid {pid} on {host}][, since {since:date}].',
        hint: 'Wait for it to end, or end that run. A dead holder would have been replaced: this one is alive.',
    },
    'lock-timeout': {
        title: 'The tables could not be locked in time[: {table}][, waited {seconds:duration}].',
        hint: 'Some transaction holds an exclusive lock: look at pg_stat_activity and pg_locks, and do not migrate while the backup runs.',
    },
    'dump-failed': {
        title: 'pg_dump failed[: {detail}].',
        hint: 'Its last lines are in the log. Nothing was published; the previous backups stand as they were.',
    },
    'dump-size-anomaly': {
        title: 'The dump\u2019s size is far from the usual[: {bytes:bytes}][, usually {usual:bytes}].',
        hint: 'Compare it with the one before, `lastro passport diff OLD NEW`, to see which tables changed. Keep the older backups until it is explained.',
    },
    'read-back-failed': {
        title: 'The dump that was just written could not be read back[: {detail}].',
        hint: 'Check the disk (`dmesg`, `smartctl -a`) and run the backup again. Nothing was published.',
    },
    'schema-unstable': {
        title: 'Tables were created or dropped while the backup was locking them[: {attempts} attempts].',
        hint: 'Do not run migrations while the backup runs; then run it again.',
    },
    'snapshot-lost': {
        title: 'The database session that held the snapshot ended before the dump did[: {detail}].',
        hint: 'Look for idle_in_transaction_session_timeout, a connection pooler in between, or a server restart; then run it again.',
    },
    'passport-failed': {
        title: 'The passport could not be taken from the snapshot[: {detail}].',
        hint: 'The log names the statement. Without a passport nothing can be proven, so nothing was published.',
    },
    cancelled: {
        title: 'The run was cancelled[ during {step}].',
        hint: 'Nothing half-done was left behind; start it again when it suits.',
    },
    'internal-error': {
        title: 'Lastro itself failed[: {detail}].',
        hint: 'This is a defect of Lastro. Please report it with the log and this report.',
    },
    'retention-frozen': {
        title: 'No old backup was removed[: {detail}].',
        hint: 'Mend what the other findings name; the next good run removes what is due.',
    },
    'future-dated-backup': {
        title: 'A backup is dated in the future[: {name}][, {takenAt:date}].',
        hint: 'It does not count. Set the clock right, then rename or move that file away.',
    },
    'database-empty': {
        title: 'The database[ {database}] holds no tables.',
        hint: 'Check that the source names the right database; an empty backup proves nothing.',
    },
    'standby-conflict': {
        title: 'The standby cancelled the dump because of a conflict with recovery[: {detail}].',
        hint: 'Raise max_standby_streaming_delay or set hot_standby_feedback = on, or back up the primary.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-check.js
/** How a restore check ended, and what a migration did that somebody must see. */
const checkReasons = {
    'migration-safe': {
        title: 'The migration ran on a restored backup, and nothing was lost that should stay.',
        hint: '',
    },
    'migration-safe-sample': {
        title: 'The migration ran on sample data, and nothing was lost that should stay.',
        hint: 'Real rows were not looked at. `check.real-data` lets trusted pull requests try a backup.',
    },
    'migration-untouched': {
        title: 'The configuration is legal; no file of `check.paths` changed, so no migration was tried.',
        hint: '',
    },
    'configuration-legal': {
        title: 'The configuration is legal; it names no migration, so none was tried.',
        hint: 'Name the command in `check.migrate.command`.',
    },
    'migration-failed': {
        title: 'The migration failed[ with exit code {exit}][: {detail}][; {migrated} of {tenants} tenants were migrated].',
        hint: 'The report shows what it had done by then: production would be left like that. Let each run do all or nothing, or make it safe to run again.',
    },
    'migration-timeout': {
        title: 'The migration was ended because it took longer than allowed[: {allowed:duration}].',
        hint: 'It may wait for a lock or for an answer. Where it needs the time, raise `check.migrate.timeout`.',
    },
    'migration-not-started': {
        title: 'The migration\u2019s program could not be started[: {detail}].',
        hint: 'Install it before the check, and see that `check.migrate.directory` exists in the checkout.',
    },
    'migration-role-missing': {
        title: 'The role that migrates does not exist in the copy, or may not log in[: {role}].',
        hint: 'Correct `check.migrate.role`; sample data must create the role itself.',
    },
    'seed-failed': {
        title: 'The sample database could not be made[: {name}][: {detail}].',
        hint: 'Load the files of `check.seed` into an empty database by `psql -v ON_ERROR_STOP=1 -f` and mend what stops.',
    },
    'event-untrusted': {
        title: 'Nothing proves whose code this is, so no backup was touched.',
        hint: 'Backups are used for pull requests from this repository, and on its default branch; never by pull_request_target or workflow_run.',
    },
    'fork-untrusted': {
        title: 'The code comes from another repository, so no backup was touched.',
        hint: 'Sample data is for such pull requests: `mode: synthetic`, on a machine of GitHub\u2019s.',
    },
    'bot-untrusted': {
        title: 'A bot brings code of other people, so no backup was touched.',
        hint: 'Review it and merge; the check of the default branch then tries the backup.',
    },
    'branch-untrusted': {
        title: 'Not the default branch, nor a pull request into it: nobody reviewed this configuration, so no backup was touched.',
        hint: 'Open a pull request into the default branch, or run the workflow on it.',
    },
    'checkout-untrusted': {
        title: 'The files here are not those of the commit that started the run, so no backup was touched.',
        hint: 'Leave out `ref:` of actions/checkout.',
    },
    'stranger-on-host': {
        title: 'Untrusted code must not run on a machine of ours; nothing of it was run.',
        hint: 'Run the check with sample data on a machine of GitHub\u2019s: `runs-on: ubuntu-24.04`.',
    },
    'base-unknown': {
        title: 'The base commit\u2019s configuration cannot be read here, so no backup was touched.',
        hint: 'Give actions/checkout `fetch-depth: 0`, and merge a legal configuration first.',
    },
    'real-data-off': {
        title: 'The base branch does not let migrations be tried on backups, so none was touched.',
        hint: 'Set `check.real-data: true` in .github/lastro.yml of the default branch.',
    },
    'tenant-not-migrated': {
        title: 'A tenant is not as the others are after the migration.',
        hint: 'The migration passed it by, or stopped before it. See what is different there, and let the migration fail when a tenant does.',
    },
    'rows-lost': {
        title: 'The migration lost rows.',
        hint: 'If that is meant, list the table in `check.expect.may-change`.',
    },
    'rows-changed': {
        title: 'The migration changed rows that were there.',
        hint: 'If that is meant, list the table in `check.expect.may-change`.',
    },
    'values-converted': {
        title: 'A column has another type now, and its values read differently.',
        hint: 'See that nothing was rounded or cut; list the table in `check.expect.may-change` when it is meant.',
    },
    'table-dropped': {
        title: 'The migration dropped a table.',
        hint: 'If that is meant, list it in `check.expect.may-drop`. Its rows stay in backups only.',
    },
    'column-dropped': {
        title: 'The migration dropped a column.',
        hint: 'If that is meant, list `schema.table.column` in `check.expect.may-drop`. Its values stay in backups only.',
    },
    'protection-dropped': {
        title: 'The migration dropped what guarded or sped up the data.',
        hint: 'If that is meant, list it in `check.expect.may-drop`.',
    },
    'index-left-invalid': {
        title: 'The migration left an index that PostgreSQL does not use.',
        hint: 'CREATE INDEX CONCURRENTLY stopped half-way: drop the index and build it again.',
    },
    'constraint-left-not-valid': {
        title: 'A new constraint is not checked for the rows that are there.',
        hint: 'Let a later migration run `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`, which does not close the table.',
    },
    'orphans-left': {
        title: 'Since the migration rows point to rows that do not exist.',
        hint: 'It switched checks off (disabled triggers, `session_replication_role`). Mend the rows in the same migration.',
    },
    'sequence-set-back': {
        title: 'The migration set a sequence back.',
        hint: 'The next insert would collide: `SELECT setval(\u2026, max(column))`.',
    },
    'large-objects-changed': {
        title: 'The migration removed or changed large objects.',
        hint: 'Look for lo_unlink and for triggers that call it.',
    },
    'lock-too-long': {
        title: 'A table was closed to everybody for longer than allowed[: {actual:duration}][, allowed {allowed:duration}].',
        hint: 'Production would stand still so long. Split the migration: add columns without rewriting, build indexes CONCURRENTLY, validate constraints afterwards.',
    },
    'way-back-failed': {
        title: 'The way back failed[ with exit code {exit}][: {detail}].',
        hint: 'After a bad release `check.migrate.down` would not help. Mend it, or remove it from the configuration.',
    },
    'not-reversible': {
        title: 'The way back does not lead to where the migration began.',
        hint: 'The report shows what is different afterwards. Mend `check.migrate.down`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-compose.js
/** Why the service of an operator's own Compose file could not be started in a drill; none of them says anything of the backup. */
const composeReasons = {
    'compose-too-old': {
        title: 'A service of your Compose file needs Compose 2[; here is {detail}].',
        hint: 'Install the plugin `docker-compose-plugin` of Docker\u2019s own packages, or of Debian 13 `docker-compose`.',
    },
    'compose-file-invalid': {
        title: 'The Compose file of the application cannot be read[: {detail}].',
        hint: 'Check `files` of `drill.backend.compose`, and try `docker compose --file \u2026 config` on the drill\u2019s host. Variables it needs may stand in `drill.backend.env`.',
    },
    'compose-service-unknown': {
        title: 'The Compose file has no such service[: {detail}].',
        hint: 'Correct `service` and `database` of `drill.backend.compose` in .github/lastro.yml.',
    },
    'compose-service-refused': {
        title: 'The service of the Compose file cannot be started in a drill as it is[: {detail}].',
        hint: 'It would reach production, this host, or another database, or would not be the same program. Say it otherwise for drills: by `drill.backend.env`, or by a second file in `drill.backend.compose.files`.',
    },
    'compose-service-failed': {
        title: 'A service that the application needs did not come up, or ended[: {detail}].',
        hint: 'The log has its last lines. Its volumes are new and empty in a drill.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-content.js
/** What differs between the passport and the restored database; the finding names the object. */
const contentReasons = {
    'schema-missing': {
        title: 'A schema is missing.',
        hint: 'Restore it from another backup; `lastro passport diff` shows since when it is gone.',
    },
    'schema-unexpected': {
        title: 'There is a schema that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'table-missing': {
        title: 'A table is missing.',
        hint: 'Its definition or its data is not in the dump. Take a new backup and drill an older one.',
    },
    'table-unexpected': {
        title: 'There is a table that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'rows-missing': {
        title: 'Rows are missing.',
        hint: 'Do not recover from this backup: drill an older one, and take a new one now.',
    },
    'rows-unexpected': {
        title: 'There are more rows than there were.',
        hint: 'Data was loaded twice or added after the dump. Drill another copy of this backup.',
    },
    'rows-differ': {
        title: 'The number of rows is right, but their values differ.',
        hint: 'Some value was changed between dump and restore. Drill another copy, and compare this table.',
    },
    'column-differs': {
        title: 'A column differs in type, default or order.',
        hint: 'Compare with `lastro passport show`; a newer major version may write a default otherwise.',
    },
    'constraint-missing': {
        title: 'A constraint is missing.',
        hint: 'The data may break its rule: find such rows before adding the constraint again.',
    },
    'constraint-differs': {
        title: 'A constraint is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'constraint-not-valid': {
        title: 'A constraint was never validated (NOT VALID).',
        hint: 'In production: `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`; it names the rows that break it.',
    },
    'foreign-key-orphans': {
        title: 'Rows point to rows that do not exist.',
        hint: 'A recovery stops at this key. Look for the same orphans in production: a trigger or a replica may have passed it by.',
    },
    'index-missing': {
        title: 'An index is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'index-differs': {
        title: 'An index is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'index-invalid': {
        title: 'An index is invalid and never used.',
        hint: 'In production: `REINDEX INDEX CONCURRENTLY \u2026`; a CREATE INDEX CONCURRENTLY once failed.',
    },
    'unique-missing': {
        title: 'A unique constraint or index is missing.',
        hint: 'Look for duplicates before creating it again: one may be why it could not be created.',
    },
    'sequence-missing': {
        title: 'A sequence is missing.',
        hint: 'New rows would get no number. Create it and set it behind the highest value in use.',
    },
    'sequence-behind': {
        title: 'A sequence stands behind the values in use.',
        hint: 'The next insert would collide: `SELECT setval(\u2026, max(column))` after the restore.',
    },
    'trigger-missing': {
        title: 'A trigger is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'trigger-disabled': {
        title: 'A trigger is disabled.',
        hint: 'If that is not wanted: `ALTER TABLE \u2026 ENABLE TRIGGER \u2026`.',
    },
    'trigger-differs': {
        title: 'A trigger is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'view-missing': { title: 'A view is missing.', hint: 'Create it again from the passport.' },
    'view-differs': {
        title: 'A view is defined otherwise.',
        hint: 'Compare both definitions; a newer major version may only write it otherwise.',
    },
    'function-missing': {
        title: 'A function is missing.',
        hint: 'Create it again from the passport; triggers and defaults may need it.',
    },
    'function-differs': {
        title: 'A function is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'policy-missing': {
        title: 'A row-level security policy is missing.',
        hint: 'Tenants could see each other\u2019s rows: create it before anybody connects.',
    },
    'policy-differs': {
        title: 'A row-level security policy is defined otherwise.',
        hint: 'Compare both definitions before anybody connects.',
    },
    'row-security-differs': {
        title: 'Row-level security is switched otherwise on a table.',
        hint: 'Set it as in production: `ALTER TABLE {schema|SCHEMA}.{object|NAME} ENABLE ROW LEVEL SECURITY`.',
    },
    'grant-differs': {
        title: 'Privileges differ.',
        hint: 'Somebody could read too much, or the application too little: compare and GRANT again.',
    },
    'owner-differs': {
        title: 'An object belongs to another role.',
        hint: 'Create the owning role before the restore, then `ALTER \u2026 OWNER TO`.',
    },
    'role-missing': {
        title: 'A role that owns or may use something is missing.',
        hint: 'Create it before the restore; the globals file of the backup holds its definition.',
    },
    'type-differs': {
        title: 'A type, domain or enumeration differs.',
        hint: 'Compare its labels and rules with the passport.',
    },
    'partition-differs': {
        title: 'A partition is attached otherwise.',
        hint: 'Compare the bounds with the passport: rows could go to the wrong partition.',
    },
    'comment-differs': { title: 'A comment differs.', hint: 'Harmless for the data.' },
    'large-objects-differ': {
        title: 'Large objects are missing or differ.',
        hint: 'Check that the dump was made with large objects (`pg_dump --large-objects`).',
    },
    'matview-differs': {
        title: 'A materialised view differs.',
        hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NAME}` after the restore.',
    },
    'matview-stale': {
        title: 'A materialised view was stale when the backup was taken.',
        hint: 'The restore refreshes it. Legitimate, if production refreshes it by schedule.',
    },
    'object-missing': {
        title: 'An object is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'object-unexpected': {
        title: 'There is an object that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'object-differs': {
        title: 'An object is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-disk.js
/** What disk-check finds: disks, hosts, and schedules that are dead. */
const diskReasons = {
    'disks-well': {
        title: 'All is well[: {filesystems} file systems on {hosts} hosts].',
        hint: '',
    },
    'space-low': {
        title: 'A file system is filling up[: {subject} on {host} is {percent:percent} full][, {free:bytes} left].',
        hint: 'See what is large: `lastro disk-check` names what grew most and what could be freed. The limits stand in `disk.thresholds`.',
    },
    'inodes-low': {
        title: 'A file system runs out of inodes[: {subject} on {host}, {percent:percent} used][, {freeInodes} left]. No file can be made without one, however many bytes are free.',
        hint: 'Find the directory with the many small files: `du --inodes -x {subject|/} | sort -n | tail`. Sessions, caches and mail queues are the usual ones.',
    },
    'fills-soon': {
        title: 'A file system will soon be full if it goes on like this[: {subject} on {host}, in {seconds:duration}][ (about {fullAt:date})].',
        hint: 'Find out what began to grow: the report names what grew most in a week. A rotation that no longer removes looks like this.',
    },
    'next-backup-does-not-fit': {
        title: 'The next backup will not fit[: it needs {needed:bytes}][, {free:bytes} are free].',
        hint: 'Free space or enlarge the disk before tonight. Do not remove the newest backups; `lastro disk-check` lists what may go.',
    },
    'mount-missing': {
        title: 'A file system that should be mounted is not[: {subject} on {host}].',
        hint: 'Look why: `systemctl status "*.mount"`, `dmesg | tail`. What is written to the empty directory meanwhile lands on the disk below it.',
    },
    'stopped-writing': {
        title: 'The kernel stopped all writes to a file system after an error[: {subject} on {host}]. `mount` still shows it as writable.',
        hint: 'The disk may be dying: read `dmesg`, take a copy of what can be read, then unmount and run `fsck`. Databases on it are already failing.',
    },
    'read-only': {
        title: 'A file system is read-only[: {subject} on {host}].',
        hint: 'Read `dmesg` for the error that made it so. When it is meant to be, name it in `disk.may-be-read-only`.',
    },
    'write-refused': {
        title: 'Nothing can be written to a directory that Lastro needs[: {subject} on {host}][: {detail}].',
        hint: 'Free space says nothing here: look at quotas (`quota -s`), at `dmesg`, at the owner of the directory. Until it is mended backups, reports or locks fail.',
    },
    'filesystem-errors': {
        title: 'A file system has counted errors[: {subject} on {host}, {errors}].',
        hint: 'Plan a `fsck` at the next restart, and look at the disk itself: `smartctl -a`. The count stays until fsck has run.',
    },
    'host-unreachable': {
        title: 'A host could not be reached[: {host}][: {detail}]. Nothing is known of its disks.',
        hint: 'Try it by hand with the same key: `ssh {host|HOST} df -h`. Alerts of before stay as they were.',
    },
    'clock-skew': {
        title: 'The clock of a host is wrong[: {host} by {skew:duration}].',
        hint: 'Set it right: `timedatectl`, chrony. Names of backups and certificates depend on it.',
    },
    'backups-missing': {
        title: 'The directory of the backups is not there[: {subject} on {host}].',
        hint: 'See whether its disk is mounted. Nothing is backed up until it is there.',
    },
    'backups-mount-lost': {
        title: 'The directory of the backups lies on another disk than its own[: {subject} on {host}].',
        hint: 'Mount the disk, then move what was written meanwhile. A backup beside what it protects dies with it.',
    },
    'passports-missing': {
        title: 'Dumps have lost their passport[: {count} on {host}, {name}].',
        hint: 'Without it nobody knows what they must contain. Make one from a drill: `lastro passport make`.',
    },
    'next-backup-unjudged': {
        title: 'Nobody knows whether the next backup fits[: {subject} on {host}][, the file system at {mountPoint} was not measured].',
        hint: 'See whether it answers, and whether `disk.ignore` leaves it out; `disk.mounts` has it measured whatever it is.',
    },
    'backup-overdue': {
        title: 'A backup is overdue[: {subject} on {host}][, the newest is {age:duration} old].',
        hint: 'The schedule may be dead: look at the runs of the workflow, and run `lastro backup` by hand.',
    },
    'backup-gap': {
        title: 'Days are without a backup although it ran before and after[: {subject} on {host}][, {count} in a week, the last on {day}].',
        hint: 'Look at the runs of the workflow on that day: a runner that was off, a lock that was held, a disk that was full. It is over a week later.',
    },
    'offsite-sync-overdue': {
        title: 'The copy to another place is overdue[, the last good one is {age:duration} old].',
        hint: 'The schedule may be dead: look at the runs of the workflow. One fire takes host and backups together until it runs.',
    },
    'restore-drill-overdue': {
        title: 'A restore drill is overdue[, the last good one is {age:duration} old].',
        hint: 'Run it by hand: `lastro restore-drill`. A backup that nobody restored is a hope.',
    },
    'ran-again': { title: 'It ran to its end again.', hint: '' },
    'no-longer-there': { title: 'It is no longer there.', hint: '' },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-drill.js
/** Why a drill could, or could not, restore a backup. */
const drillReasons = {
    proven: {
        title: 'The backup was restored and is, row for row, what its passport says.',
        hint: '',
    },
    'no-backup': {
        title: 'There is no backup to restore[ in {path}][: {wanted} was asked for][; the newest are {newest}].',
        hint: 'Check the name, and the backup directory in .github/lastro.yml; or run `lastro backup` first.',
    },
    'role-unknown': {
        title: 'The foreign dump names a role that only its globals would make[: {detail}].',
        hint: 'Let `lastro backup` take the backups: its passport carries the roles.',
    },
    'no-passport': {
        title: 'The dump has no passport: it restores, but nobody can say whether its content is right.',
        hint: 'It was made by another tool. Let `lastro backup` take the backups, so that the content can be proven.',
    },
    'sha256-mismatch': {
        title: 'The file is not the one that was written: its SHA-256 differs.',
        hint: 'It was changed or damaged after the backup. Use another copy or tier, and check the disk that held it.',
    },
    'size-mismatch': {
        title: 'The file has not the size that was written[: {expected:bytes} expected][, {actual:bytes} found].',
        hint: 'It was cut short or appended to, often by a copy that was interrupted. Copy it again or use another tier.',
    },
    'frame-corrupt': {
        title: 'The compressed frame of the dump is damaged[: {detail}].',
        hint: 'Use another copy or tier; the bytes of this one are lost. Check the disk that held it.',
    },
    'passport-unreadable': {
        title: 'The passport cannot be read[: {detail}].',
        hint: 'Fetch it again from the other copy. Its dump is judged only with it.',
    },
    'passport-mismatch': {
        title: 'The passport belongs to another backup[: it names {names}].',
        hint: 'A file was renamed or overwritten. Put the passport of this dump beside it, or drill another backup.',
    },
    'archive-corrupt': {
        title: 'pg_restore cannot read the archive[: {detail}].',
        hint: 'Use another copy or tier, and check the disk that held this one.',
    },
    'archive-empty': {
        title: 'The archive holds no table data.',
        hint: 'It is a dump of the schema only, or of an empty database. Check how it was made.',
    },
    'restore-failed': {
        title: 'The restore stopped at an error[: {detail}].',
        hint: 'The log names the object. In an emergency this backup would stop there too: mend the cause in production and back up again.',
    },
    'restore-timed-out': {
        title: 'The restore took longer than `drill.timeout` allows and was ended[: {detail}].',
        hint: 'Raise `drill.timeout` in .github/lastro.yml, or drill on a faster host. The backup itself was not judged.',
    },
    'restore-role-missing': {
        title: 'A role that the dump needs does not exist[: {role}][: {detail}].',
        hint: 'Create it in the target, or back up with globals so that it can be prepared: `CREATE ROLE {role|NAME}`.',
    },
    'extension-missing': {
        title: 'An extension that the dump needs is not installed where the drill restores[: {extension}][: {detail}].',
        hint: 'Install its package[ for PostgreSQL {major}] where the drill restores (on its host, in the image of `drill.docker`, on the separate server) and run it again; until then nothing is proven.',
    },
    'extension-version-differs': {
        title: 'An extension is of another version than in production.',
        hint: 'Install the same version on the drill\u2019s host, so that the rehearsal is like the recovery.',
    },
    'postgres-missing': {
        title: 'No PostgreSQL server programs were found to restore into.',
        hint: 'Install them on the drill\u2019s host: `apt-get install postgresql[-{major}]`.',
    },
    'postgres-too-old': {
        title: 'The PostgreSQL here is older than the one the backup came from[: {found} here][, {needed} needed][: {detail}].',
        hint: 'Install the same major version where the drill restores: `apt-get install postgresql[-{major}]`, or name an image of it in `drill.docker`.',
    },
    'staging-failed': {
        title: 'The place to restore into could not be made[: {detail}].',
        hint: 'The log shows what the server said as it started. The backup itself was not judged.',
    },
    'staging-disk-full': {
        title: 'The place to restore into ran out of disk[: needs about {needed:bytes}][, free {free:bytes}][: {detail}].',
        hint: 'Free space[ on {path}] or point the drill\u2019s staging at a larger volume. The backup itself was not judged.',
    },
    'staging-out-of-memory': {
        title: 'The database server of the drill was killed for lack of memory[: {detail}].',
        hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
    },
    'target-is-source': {
        title: 'The target of the drill is a configured source[: {source}]; refused.',
        hint: 'A drill never writes to production. Choose another staging in .github/lastro.yml.',
    },
    'amcheck-unavailable': {
        title: 'The pages of the tables and indexes could not be checked: amcheck is not installed.',
        hint: 'Install the contrib package of PostgreSQL on the drill\u2019s host: `apt-get install postgresql-contrib`.',
    },
    'heap-corrupt': {
        title: 'amcheck found a damaged table or index.',
        hint: 'Drill again; if it stays, suspect memory or disk of the drill\u2019s host: `dmesg`, `smartctl -a`.',
    },
    'backup-stale': {
        title: 'The newest backup is too old[: {age:duration}][, allowed {allowed:duration}].',
        hint: 'Look why the last backups did not run or failed: `lastro history`.',
    },
    'rto-missed': {
        title: 'Recovery takes longer than the objective[: {actual:duration}][, objective {objective:duration}].',
        hint: 'The phases show where the time goes. Faster disk, more cores or less data in one database help; or change the objective knowingly.',
    },
    'rpo-missed': {
        title: 'More recent work would be lost than the objective allows[: {actual:duration}][, objective {objective:duration}].',
        hint: 'Back up more often: change the schedule in .github/workflows/backup.yml.',
    },
    'tenant-quiet': {
        title: 'Some tenants have no recent row[: {tenants} of them][ ({names})]; their RPO says little.',
        hint: 'Normal for a tenant that does not work these days. Ask, if it should.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-drill-check.js
/** Why a drill of the drill ended as it did, and why a fault could not be tried. */
const drillCheckReasons = {
    'all-caught': {
        title: 'Every fault that was tried was caught with its right reason[: {caught} of {tried}][; no false alarm in {cleanRuns} sound cases][; {notTried} not tried].',
        hint: '',
    },
    'faults-missed': {
        title: 'The drill did not catch every fault, or not with its right reason[: {missed} of {tried} missed].',
        hint: 'Do not rely on its verdicts of this kind. Report it with this report: a fault that a drill overlooks is a bug in Lastro.',
    },
    'false-alarms': {
        title: 'The drill raised an alarm at something sound[: {falseAlarms} times].',
        hint: 'An alarm that is wrong is soon ignored. Report it with this report; the seed repeats the same rows and settings.',
    },
    'fault-missed': {
        title: 'A fault was not caught with its right reason.',
        hint: 'Report it with this report. Until it is mended, look at this kind of damage by hand.',
    },
    'false-alarm': {
        title: 'An alarm was raised at something sound.',
        hint: 'Report it with this report; the seed repeats the same rows and settings.',
    },
    'nothing-tried': {
        title: 'Nothing was tried, so nothing can be said of the drill.',
        hint: 'Choose other faults with `--only`, or leave it out. The report says of each why it could not be tried.',
    },
    'good-backup-failed': {
        title: 'The sample could not be backed up[: {detail}].',
        hint: 'The log shows the step. Without a good backup there is nothing to damage.',
    },
    'good-backup-not-good': {
        title: 'The backup that was to be damaged is not sound as it is[: {actual}].',
        hint: 'Look into it with `lastro restore-drill` first; faults can be injected only into what is sound.',
    },
    'fault-no-target': {
        title: 'The database has nothing that this fault could damage.',
        hint: 'Without `--real` or `--backup` the check makes a sample that has.',
    },
    'fault-not-applicable': {
        title: 'The fault could not be made in this database[: {detail}].',
        hint: 'Without `--real` or `--backup` the check makes a sample in which it can.',
    },
    'fault-needs-sample': {
        title: 'The fault can be made in the sample only.',
        hint: 'Leave out `--real` and `--backup`.',
    },
    'fault-needs-root': {
        title: 'The fault needs a small disk, and only root may mount one.',
        hint: 'Run the check once as root, in a container or on a test machine: `sudo lastro drill-check --only staging`.',
    },
    'fault-needs-newer-postgres': {
        title: 'Only one major version of PostgreSQL is installed here.',
        hint: 'Install a newer one beside it, e.g. `apt-get install postgresql-17`, to see that a dump stays the same across majors.',
    },
    'fault-needs-docker': {
        title: 'No container can be started here[: {detail}].',
        hint: 'Install Docker with Compose, fetch the image that `drill.docker.image` names, and run the check again.',
    },
    'fault-needs-backend': {
        title: 'The sample application was not built beside this program.',
        hint: 'Install Lastro as a release; it brings it along.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-foreign.js
/** Why a dump that something else made could, or could not, be restored. */
const foreignReasons = {
    'format-unsupported': {
        title: 'The file is no dump that we restore[: {detail}].',
        hint: 'Custom, tar and directory format of pg_dump and its plain SQL are, also inside gzip or zstd.[ Unpack it first: `{command} FILE`.]',
    },
    'passport-made': {
        title: 'The passport was made from the restored dump[: {tables} tables][, {rows} rows].',
        hint: '',
    },
    'passport-after-the-fact': {
        title: 'The passport was made after the fact: it says what the dump held then, not what the database held.',
        hint: 'A loss that the dump had when the passport was made cannot be seen. Let `lastro backup` take the backups.',
    },
    'proven-unchanged': {
        title: 'The dump was restored and holds what it held when its passport was made from it.',
        hint: '',
    },
    'file-empty': {
        title: 'The file is empty[: {path}].',
        hint: 'The script that wrote it did not notice that pg_dump failed: in a shell, `set -o pipefail`. Restore from another dump.',
    },
    'dump-truncated': {
        title: 'The dump does not end as pg_dump ends one[, in {file}][: it stops after {bytes:bytes}].',
        hint: 'It was cut off when it was made or copied; psql and pg_restore take the half without a word. Use another copy, and check how it is written.',
    },
    'sql-command-refused': {
        title: 'The dump holds a command of psql that pg_dump never writes[: {command}].',
        hint: 'Such a command can run any program on the host that restores. Find out who made the file before you restore it anywhere.',
    },
    'dump-subscribes': {
        title: 'The dump makes a subscription to another server while it runs; it was stopped before.',
        hint: 'pg_dump writes subscriptions as statements of their own, which are left out. This one stands in a function or a DO block: find out who made the file.',
    },
    'several-databases': {
        title: 'The dump holds {count|several} databases[: {names}].',
        hint: 'Dump each with `pg_dump`, or let `lastro backup` take them: one database is restored and judged at a time.',
    },
    'psql-unrestricted': {
        title: 'The psql here has no restricted mode[: {found}]; a dump in plain SQL could run programs with it.',
        hint: 'Update the client of PostgreSQL to the newest minor release: `apt-get install postgresql-client[-{major}]`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-measure.js
/** Why something of a host could not be measured; each has `detail`, none says how full anything is. */
const measureReasons = {
    'filesystem-hanging': {
        title: 'A file system does not answer[: {detail}].',
        hint: 'Its server (NFS, FUSE) is gone or overloaded. Look with `dmesg`, then bring the server back or detach it with `umount -l`.',
    },
    'filesystem-unreadable': {
        title: 'A file system answers with an error[: {detail}].',
        hint: 'See `dmesg` for errors of the device, and whether the account that looks may pass through the directories above it.',
    },
    'directory-missing': {
        title: 'A directory is not there[: {detail}].',
        hint: 'Correct its path in .github/lastro.yml, or make it.',
    },
    'directory-unreadable': {
        title: 'A directory could not be counted whole[: {detail}].',
        hint: 'The figure is the least that it can be. Let the account that looks read everything below it.',
    },
    'walk-too-long': {
        title: 'A directory was not counted to its end in time[: {detail}].',
        hint: 'The figure is the least that it can be. Raise `disk.walk-timeout`, or watch a directory further down.',
    },
    'host-silent': {
        title: 'A host accepted the connection and then did not answer[: {host}][: {detail}].',
        hint: 'It may be overloaded, out of memory, or its disk may hang: look at its console.',
    },
    'host-key-changed': {
        title: 'A host shows another key than the one that is pinned: nothing was sent to it[: {host}][: {detail}].',
        hint: 'If it was reinstalled, take its key from its console into `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). If not, somebody stands between.',
    },
    'host-login-refused': {
        title: 'A host refuses the login[: {host}][: {detail}].',
        hint: 'Put the public key of `private-key` into `~/.ssh/authorized_keys` of the account that `user` names.',
    },
    'ssh-key-unusable': {
        title: 'The private key for a host cannot be used[: {host}][: {detail}].',
        hint: 'Try it with `ssh-keygen -y -f FILE`: it must be whole, in the format of OpenSSH, and `passphrase` must open it.',
    },
    'host-answer-unreadable': {
        title: 'What a host answered cannot be read[: {host}][: {detail}].',
        hint: 'The account needs a POSIX shell, coreutils or BusyBox, and /proc. Log in by hand and run `sh -c "stat -f /"`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-notices.js
/** Why somebody is told something, or was not. */
const noticeReasons = {
    'notices-undelivered': {
        title: 'Not everybody was told[: {channels}][: {detail}].',
        hint: 'The verdict stands. What could not be told is tried again by the next run; `lastro notify test` tries it now.',
    },
    'notice-test': {
        title: 'This is a test: the channel works.',
        hint: 'There is nothing to do.',
    },
    'status-well': { title: 'All systems are well.', hint: '' },
    'report-not-kept': {
        title: 'The report of this run could not be kept[ in {path}][: {detail}].',
        hint: 'What is shown here is all there is of it: the ledger does not have the run. Make room, or give the directory to the user that Lastro runs as.',
    },
    'run-log-unwritable': {
        title: 'The line of this run could not be written to the log[ {path}][: {detail}].',
        hint: 'The ledger has it. Give the file to the user that Lastro runs as, or change `system.run-log`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-offsite-age.js
/** What goes wrong with copies that are encrypted by age. */
const offsiteAgeReasons = {
    'age-missing': {
        title: 'The program age is not installed here.',
        hint: 'Install it: `apt-get install age`.',
    },
    'age-failed': {
        title: 'An encrypted copy could not be made or read by age[: {detail}].',
        hint: 'Run the same by hand: `age --decrypt --identity KEY FILE`.',
    },
    'age-identity-missing': {
        title: 'The copy is encrypted, and there is no private key to decrypt it with.',
        hint: 'Name it under `offsite.decrypt` of the configuration: private-key with a secret, or private-key-file.',
    },
    'age-identity-unusable': {
        title: 'The private key to decrypt with is none of age[: {detail}].',
        hint: 'It is the file that `age-keygen` wrote, with a line that begins with AGE-SECRET-KEY-1; a secret of a workflow must hold that line whole.',
    },
    'age-not-a-recipient': {
        title: 'The copy was not encrypted to this private key.',
        hint: 'Take the key that belongs to one of `encrypt.recipients` (`age-keygen -y KEY` shows its public half). A file that is damaged at its very beginning looks the same: `lastro offsite-verify` tells.',
    },
    'age-damaged': {
        title: 'An encrypted copy is damaged[: {detail}].',
        hint: 'Run `lastro offsite-verify --full`, and restore from another copy meanwhile.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-offsite-setup.js
/** What stops `lastro offsite setup`. */
const offsiteSetupReasons = {
    'host-key-unconfirmed': {
        title: 'Nobody has confirmed the key of the host.',
        hint: 'Compare its fingerprint with what `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` says on the server itself, and give it with `--accept-host-key`.',
    },
    'host-key-other': {
        title: 'The host does not show the key that was confirmed[: {expected}; it shows {actual}].',
        hint: 'See whether the fingerprint was read on the right machine. If it was, somebody else answers in its place: do not go on.',
    },
    'forced-command-missing': {
        title: 'The key has a shell on the server: whoever steals it can wipe the copies.',
        hint: 'Put the whole line that the set-up prints into authorized_keys, with its command and restrict, in the place of the one that is there.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-offsite-sync.js
/** How a copy to another place ends, and which gates stand in its way. */
const offsiteSyncReasons = {
    synced: { title: 'The remote has all that is here, and read it back[: {remote}].', hint: '' },
    'up-to-date': { title: 'The remote had all that is here already[: {remote}].', hint: '' },
    'synced-overridden': {
        title: 'The remote has all that is here; a person overrode a gate[: {remote}].',
        hint: 'What the gate was about lies in the history of the remote until `keep.days` are over.',
    },
    'gate-source': {
        title: 'The directory of backups is not there, is empty, or is not the one that was copied before[: {path}][: {detail}].',
        hint: 'Nothing was sent and nothing there was touched. Look whether its disk is mounted. If it is meant to be another tree[: `--override {word}`].',
    },
    'gate-remote': {
        title: 'The remote is not as the last run left it: it is empty, or holds an earlier state or another list than ours[: {detail}].',
        hint: 'Nothing was sent. Look whether its disk is mounted and whether somebody put it back or emptied it. If it is meant to begin anew[: `--override {word}`].',
    },
    'gate-ransomware': {
        title: 'Many files look rewritten, renamed or unlike their kind[: {count}].',
        hint: 'Nothing was sent; the remote has the copies from before. Look at the files here before anything else[: {names}]. Only when you know why[: `--override {word}`].',
    },
    'gate-changed': {
        title: 'Backups changed after they were copied[: {count}].',
        hint: 'A backup never changes: its disk may be dying, or somebody wrote into it[: {names}]. Nothing was sent. To send them all the same, the old ones kept in the history[: `--override {word}`].',
    },
    'gate-vanished': {
        title: 'Backups are gone that no rotation removes[: {names}].',
        hint: 'Nothing was sent and nothing there was touched. When you removed them yourself, or another script rotates them otherwise[: `--override {word}`].',
    },
    'backup-vanished': {
        title: 'A backup is gone here, and no rotation explains it[: {names}][: {object}].',
        hint: 'Newer ones than `backups.retention` keeps are there for none of these. The remote keeps it in its history for `keep.days`. Find out who removes backups.',
    },
    'gate-shrunk': {
        title: 'The newest dump is much smaller than those before it[: {name}, {bytes:bytes}].',
        hint: 'The usual size is {usual:bytes|unknown}. Look at what the database lost. When that is meant[: `--override {word}`].',
    },
    'gate-older': {
        title: 'The remote has a newer backup than is here[: {source}, {there:date}].',
        hint: 'The tree here may be an old one that was put back, or its newest backups are gone. When that is meant[: `--override {word}`].',
    },
    'gate-passport': {
        title: 'New dumps have no passport that fits them[: {count}].',
        hint: 'When another script makes them, write `foreign: send` below `gates` of the remote. Dumps of Lastro: look at them[: {names}]. For this once[: `--override {word}`].',
    },
    'gate-space': {
        title: 'The remote has too little room[: {needed:bytes} are needed, {free:bytes} free].',
        hint: 'Nothing was sent. Make room there, lower `keep.days`, or allow less free room by `gates.free-percent`. For this once[: `--override {word}`].',
    },
    'gate-overridden': {
        title: 'A person overrode a gate[: {gate}].',
        hint: 'The word was {word|another}; it is used up.',
    },
    'override-void': {
        title: 'The word that was given opens nothing here[: {words}].',
        hint: 'A word is good for the plan that it was printed with and for no other: something has changed since, or it is of another remote. Look at this plan; its word stands below it.',
    },
    'source-differs-from-passport': {
        title: 'A backup is not what its passport says[: {name}].',
        hint: 'It was damaged here after it was taken; nothing of this run counts on the remote. Look at the disk, take a new backup, and remove or mend this one.',
    },
    'no-new-backup': {
        title: 'There is no new verified backup to copy[; the newest is of {at:date}].',
        hint: 'Look at the runs of the backup: its schedule may be dead, or its last runs failed.',
    },
    'remote-clock-off': {
        title: 'The clocks of this machine and of the remote disagree[ by {seconds} s].',
        hint: 'Nothing is removed from the history of the remote as long as they do. Look at NTP on both.',
    },
    'clock-ahead-of-last-run': {
        title: 'This clock is far ahead of the last run[: {days} days].',
        hint: 'It has jumped, or nothing ran for so long. Nothing is removed from the remote by this run, and the time in between does not count for `keep.days`. Look at NTP.',
    },
    'clock-behind-last-run': {
        title: 'This clock is behind the last run[: {days} days].',
        hint: 'It is wrong now, or it was then. Nothing is removed from the remote by this run. Look at NTP.',
    },
    'remote-line-unsteady': {
        title: 'The line to the remote broke and was taken up again[: {attempts} attempts].',
        hint: 'Nothing is missing.[ The last time it said: {detail}]',
    },
    'offsite-timeout': {
        title: 'The copy took longer than `timeout` allows[: {remote}].',
        hint: 'What arrived is kept there; the next run goes on from it. Give it more time or more bandwidth.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-offsite-verify.js
/** What a verification of the copies on remotes finds. */
const offsiteVerifyReasons = {
    'copies-in-sync': {
        title: 'Every copy is there and what was read of them is as it was sent[: {files} files].',
        hint: '',
    },
    'copy-missing': {
        title: 'A file is not on the remote[: {object}].',
        hint: 'Somebody or something removed it there. `lastro offsite-sync` sends it again; find out who removes files on that machine.',
    },
    'copy-not-sent': {
        title: 'A backup was not sent yet[: {object}].',
        hint: 'Run `lastro offsite-sync`. When it was refused, its report names the gate.',
    },
    'copy-corrupt': {
        title: 'A file on the remote is not what was sent, although name and size are the same[: {object}].',
        hint: 'The disk there may be dying, or somebody changed it. Look at the disk (`smartctl -a`, `dmesg`), then run `lastro offsite-sync`: it sends the file again and keeps the bad one beside the tree.',
    },
    'copy-size-differs': {
        title: 'A file on the remote has another size than the one that was sent[: {object}].',
        hint: 'A transfer was cut, or the file was changed there. `lastro offsite-sync` sends it again.',
    },
    'copy-unreadable': {
        title: 'A file on the remote cannot be read there[: {object}].',
        hint: 'Look at it on that machine: permissions, `dmesg`. What cannot be read cannot be restored.',
    },
    'version-damaged': {
        title: 'A version in the history of the remote is not what it was any more[: {object}].',
        hint: 'The disk there may be dying, or somebody changed it: look at it (`smartctl -a`, `dmesg`). It cannot be sent again; it goes with `keep.days`, or remove it there by hand. A vault removes nothing by itself of a source of which no other copy is whole.',
    },
    'copy-extra': {
        title: 'A file on the remote is none of ours[: {object}].',
        hint: 'It is not counted as a copy and never removed. Nothing but Lastro should write below the root of the copies.',
    },
    'copy-passport-missing': {
        title: 'A dump on the remote has lost its passport[: {object}].',
        hint: 'Without it nobody can say what must be in it. `lastro offsite-sync` sends the passport again while it is here.',
    },
    'copy-reading-late': {
        title: 'Files of the remote went unread for longer than promised[: {files} files, {days} days].',
        hint: 'Nights were missed: look at the runs of the workflow. They are read by this run.',
    },
    'copies-unread': {
        title: 'Not all that had to be read on the remote could be read.',
        hint: 'The run was cut or timed out. The next one begins where it ended.',
    },
    'copies-manifest-unreadable': {
        title: 'The list of what the remote holds cannot be read there.',
        hint: 'It is held against the passports here instead. `lastro offsite-sync` writes a new list; find out who wrote to it.',
    },
    'copies-put-back': {
        title: 'The remote was emptied or put back to an earlier state[: {remote}].',
        hint: 'Our last sync left more there. Find out who did it, and whether its disk is mounted, before the next sync; its gate `remote` is closed.',
    },
    'fetch-timeout': {
        title: 'Fetching the copy took longer than `timeout` of the remote allows[: {remote}].',
        hint: 'What came is kept here, and the next drill goes on from there. Give the remote more time. The backup itself was not judged. [It said: {detail}]',
    },
    'copies-list-replaced': {
        title: 'The list of what the remote holds is another one than our last sync wrote[: {remote}].',
        hint: 'It has the same number and says something else: somebody wrote it. Find out who; the gate `remote` of the next sync is closed.',
    },
    'copy-not-readable': {
        title: 'The key of the remote may add copies and not read them[: {remote}].',
        hint: 'Give the drill a key of its own that may only read: `offsite.remotes.<name>.read-key`, see docs/offsite.md. Who steals the one key has not the other.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-recover.js
/** Why a recovery ended as it did. Reasons of a restore or a validation that failed are those of the drill. */
const recoverReasons = {
    recovered: {
        title: 'The database was recovered from {name|the backup} and is, row for row, what its passport says.',
        hint: '',
    },
    'recovered-before': {
        title: 'The killed recovery had already swapped: the recovered database is in place[ since {since:date}].',
        hint: 'Look at it before you recover anything again: clients have been working in it. Undo it with `lastro recover undo` if it is not what you wanted.',
    },
    undone: { title: 'What was there before the recovery is back in place.', hint: '' },
    dropped: { title: 'What was kept was dropped[: {name}].', hint: '' },
    'recovery-planned': {
        title: 'Only planned: nothing was changed.',
        hint: 'Read what would be lost; then run the command that the plan names.',
    },
    'nothing-to-resume': { title: 'No recovery was left unfinished.', hint: '' },
    'recovery-unfinished': {
        title: 'An earlier recovery was killed and is unfinished[: {phase}, since {since:date}].',
        hint: 'Finish or undo it: `lastro recover resume`.',
    },
    'taken-back': {
        title: 'What the killed recovery had made was taken back; production is as it was.',
        hint: 'Plan again and apply: `lastro recover plan`.',
    },
    'recovery-state-unknown': {
        title: 'The databases are not as any step of this recovery leaves them[: {detail}].',
        hint: 'Somebody renamed or dropped by hand. Nothing was touched. Compare the names and OIDs with docs/recover.md and set them right, then run `lastro recover resume`.',
    },
    'recovery-still-running': {
        title: 'Sessions of the killed recovery are still at work on the server[: {sessions}].',
        hint: "Wait, or end them: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`.",
    },
    'journal-unreadable': {
        title: 'The journal of an earlier recovery cannot be read[: {path}][: {detail}].',
        hint: 'Look at the names of the databases on the server, set them right by hand (docs/recover.md), and move the file away.',
    },
    'roll-back-failed': {
        title: 'What the recovery had made could not be taken back[: {detail}].',
        hint: 'Production itself was not touched. When the server answers again: `lastro recover resume`.',
    },
    'safety-backup-failed': {
        title: 'The safety backup of what is there failed[: {detail}]; nothing was changed.',
        hint: 'Mend what its own report names. If the database is too damaged to dump, type its name a second time: `--without-safety-backup {database|DATABASE}`; what is there is kept in any case.',
    },
    'recovery-rights-missing': {
        title: 'The recovery role[ {role}] may not do what a recovery does[: {detail}].',
        hint: 'Name a superuser in recover.sources of the configuration; it is read by recover only.',
    },
    'prepared-transactions': {
        title: 'Prepared transactions keep the database from being renamed[: {count}][, e.g. {name}].',
        hint: "Decide each: `COMMIT PREPARED '\u2026'` or `ROLLBACK PREPARED '\u2026'`; pg_prepared_xacts lists them.",
    },
    'stays-behind': {
        title: 'Replication stays with the old database[: {slots} slots][, {subscriptions} subscriptions].',
        hint: 'After the swap: make logical slots and subscriptions anew in the recovered database, and drop the old slots, or they hold back WAL.',
    },
    'live-database-closed': {
        title: 'The database[ {database}] lets nobody in, so it can be neither backed up nor counted.',
        hint: 'Open it: `ALTER DATABASE {database|DATABASE} ALLOW_CONNECTIONS true`. Or do without the safety backup by typing its name a second time.',
    },
    'live-database-missing': {
        title: 'There is no database[ {database}] now: the recovered one takes the name, nothing is replaced.',
        hint: 'Owner, grants and settings of the database itself are in no dump: it is given those that the passport holds.',
    },
    'recovery-space-low': {
        title: 'The server has no room for a second copy[: needs {needed:bytes}][, free {free:bytes}].',
        hint: 'Free space[ on {path}] or drop what an earlier recovery kept: `lastro recover drop-old`.',
    },
    'recovery-space-unknown': {
        title: 'The free space of the server\u2019s disk cannot be asked from here[: a second copy needs {needed:bytes}].',
        hint: 'Look yourself before you apply: a full disk stops the whole server, not only the recovery.',
    },
    'database-not-created': {
        title: 'The database to restore into could not be made[: {detail}].',
        hint: 'The server\u2019s own words are above; production was not touched.',
    },
    'sessions-remain': {
        title: 'Sessions that cannot be ended keep the database from being renamed[: {detail}].',
        hint: 'See who they are in pg_stat_activity; prepared transactions and sessions of superusers count too. Then apply again.',
    },
    'properties-differ': {
        title: 'The recovered database could not be given the settings and grants of the old one[: {detail}].',
        hint: 'The swap was rolled back. Compare pg_database and pg_db_role_setting; a grant of a role that is gone is a usual cause.',
    },
    'properties-not-given': {
        title: 'Not all that belonged to the database itself[ {database}] can be given to the restored one[: {detail}].',
        hint: 'Set it by hand: `ALTER DATABASE \u2026 SET \u2026`. Of parameters with a dot the passport holds no value but a seal, because they may be secrets; and what loads a library is left to you, because one that is not there lets nobody in.',
    },
    'database-property-differs': {
        title: 'Something that belongs to the database itself differs: its owner, a grant, a setting.',
        hint: 'It stands in no dump. See what changed: `lastro passport diff BEFORE AFTER`.',
    },
    'nothing-kept': {
        title: 'There is nothing that an earlier recovery kept[ of {name}].',
        hint: 'See what there is: `lastro recover status`.',
    },
    'nothing-to-undo': {
        title: 'What is in place[ of {name}] took the place of nothing that is kept.',
        hint: 'The last recovery found nothing under that name and put nothing aside, or somebody made or renamed it by hand. What an earlier recovery kept[, {kept} the newest,] was in place before that: bring it back by two renames if it is what you want (docs/recover.md, By hand).',
    },
    'no-newer-backup': {
        title: 'No good backup is newer than the recovery[ of {since:date}].',
        hint: 'Take one of the recovered database first: `lastro backup`, and prove it: `lastro restore-drill`.',
    },
    'kept-subscribes': {
        title: 'What was kept still subscribes to another server[: {name}], and cannot be dropped so.',
        hint: 'Run the printed command, which takes the subscriptions out and leaves their slots; then drop again.',
    },
    'kept-not-dropped': {
        title: 'Something outside still refers to what was kept[: {detail}].',
        hint: 'Look at each of them first: they would go with it.',
    },
    'safety-not-rotated': {
        title: 'Safety backups could not be rotated[: {detail}].',
        hint: 'What was to be dropped is dropped. Mend the cause; the next `recover drop-old` rotates again.',
    },
    'loss-not-counted': {
        title: 'What was left behind could not be counted[: {detail}].',
        hint: 'It is all there, in the database that was kept; compare by hand.',
    },
    'tenant-unknown': {
        title: 'The backup holds no tenant[ {tenant}].',
        hint: 'See the names: `lastro passport show FILE`.',
    },
    'outside-references': {
        title: 'Objects outside of the tenant refer to it and cannot follow[: {count}][, e.g. {object}].',
        hint: 'They would go on reading the old schema. Drop them, recover, and make them again; the findings name each.',
    },
    'outside-reference': {
        title: 'This object refers to the tenant\u2019s schema from outside.',
        hint: 'Drop it before the recovery and make it again afterwards, from its definition.',
    },
    'large-objects-not-recovered': {
        title: 'Large objects that this tenant names are not recovered with it[: {count}][, e.g. in {object}].',
        hint: 'They belong to no schema. The recovered rows will name those that the database has now under the same numbers; what was changed or removed in them since the backup stays so.',
    },
    'large-objects-gone': {
        title: 'The recovered rows name large objects that are not there any more[: {count}][, e.g. in {object}].',
        hint: 'The backup has them: fetch them from a drill of it, under the same numbers (docs/recover.md, One tenant).',
    },
    'shared-rows-gone': {
        title: 'Rows of the tenant point to shared rows that are not there any more[: {detail}].',
        hint: 'They were removed after the backup. Bring them back first, from a drill of the same backup or by hand, and recover again.',
    },
    'outside-key-breaks': {
        title: 'A foreign key from outside would not hold against the backup.',
        hint: 'Rows of {schema|the other schema} point to rows that the backup does not have: mend or remove those rows first.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-remote.js
/** Why a remote did not do what it was asked. */
const remoteReasons = {
    'remote-host-key-changed': {
        title: 'The remote shows another key than the pinned one[: {remote}].',
        hint: 'Nothing was sent. When the machine was set up anew, read its key on the machine itself (`cat /etc/ssh/ssh_host_ed25519_key.pub`) and change `known-hosts` in a reviewed commit; else somebody stands between. [It said: {detail}]',
    },
    'remote-login-refused': {
        title: 'The remote refuses the login[: {remote}].',
        hint: 'Look at `user`, at the key, and at `authorized_keys` of the account there; the set-up of the remote prints the line. [It said: {detail}]',
    },
    'remote-key-unusable': {
        title: 'The private key for the remote cannot be used[: {remote}].',
        hint: 'It must be a whole private key of OpenSSH without passphrase; check the secret or the file. [It said: {detail}]',
    },
    'remote-unreachable': {
        title: 'The remote cannot be reached[: {remote}].',
        hint: 'Look at the machine, its name, its port and the line. [It said: {detail}]',
    },
    'remote-silent': {
        title: 'The remote does not answer[: {remote}].',
        hint: 'The line is there, or pretends to be, and nobody speaks. Look at the machine and at firewalls in between. [{detail}]',
    },
    'remote-connection-lost': {
        title: 'The connection to the remote was lost, several times[: {remote}].',
        hint: 'What arrived is kept there; the next run goes on from it. [It said: {detail}]',
    },
    'remote-full': {
        title: 'The disk of the remote is full[: {remote}].',
        hint: 'What lies there is whole. Make room, or lower `keep.days` of the remote. [It said: {detail}]',
    },
    'remote-read-only': {
        title: 'The disk of the remote cannot be written[: {remote}].',
        hint: 'It is mounted read-only, perhaps by the kernel after an error: look at `dmesg` there. [It said: {detail}]',
    },
    'remote-busy': {
        title: 'Somebody else is writing to the remote[: {remote}].',
        hint: 'Two machines, or two configurations, may use the same directory there; each needs one of its own. [It said: {detail}]',
    },
    'remote-tool-missing': {
        title: 'A program that the copy needs is missing[: {detail}].',
        hint: 'Install rsync and the client of OpenSSH here, and rsync there: `apt-get install rsync openssh-client`.',
    },
    'remote-refused': {
        title: 'The remote refuses what it was asked[: {remote}].',
        hint: 'Its forced command or its shell does not let it through; the set-up of the remote tests it. [It said: {detail}]',
    },
    'remote-hash-differs': {
        title: 'What arrived on the remote is not what was sent, twice[: {detail}].',
        hint: 'It does not count and was not taken into the tree. The memory or the disk of one of the machines may be dying.',
    },
    'remote-moved-on': {
        title: 'The remote was changed while it was written to[: {remote}].',
        hint: 'Run it again. When it happens again, another machine writes to the same directory. [It said: {detail}]',
    },
    'remote-unmounted': {
        title: 'The disk of the remote is not mounted[: {detail}].',
        hint: 'Mount it and run again; nothing was written.',
    },
    'source-changed': {
        title: 'Backups here changed while they were being copied[: {detail}].',
        hint: 'Run it again when no other script writes into the directory of backups.',
    },
    'transfer-failed': {
        title: 'The program rsync failed[: {remote}].',
        hint: 'Look at what it said[: {detail}].',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-retention.js
/** Why a backup is kept, promoted or removed, and what stops the rotation; also how a run itself can end. */
const retentionReasons = {
    'within-policy': { title: 'Within what is kept.', hint: '' },
    'beyond-policy': { title: 'Older than what is kept.', hint: '' },
    'first-of-week': { title: 'First good backup of its week.', hint: '' },
    'first-of-month': { title: 'First good backup of its month.', hint: '' },
    'recovery-open': {
        title: 'What its recovery put aside is still kept.',
        hint: 'Drop that first: `lastro recover drop-old`.',
    },
    'no-newer-regular': {
        title: 'No good backup in the tiers is newer.',
        hint: 'Take one of what is in place now: `lastro backup`.',
    },
    frozen: { title: 'Would be removed, but removing is frozen.', hint: '' },
    'not-counted-future': {
        title: 'Dated in the future: does not count, is not removed.',
        hint: '',
    },
    'not-counted-unverified': {
        title: 'Not verified: does not count, is not removed.',
        hint: '',
    },
    'not-counted-incomplete': {
        title: 'Incomplete: does not count, is not removed.',
        hint: '',
    },
    'not-counted-foreign': {
        title: 'Made by another tool: does not count, is not removed.',
        hint: '',
    },
    'clock-behind-backup': {
        title: 'The clock stands before the newest backup[: {name}].',
        hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
    },
    'clock-behind-ledger': {
        title: 'The clock stands before the last run in the ledger[: {name:date}].',
        hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
    },
    'backup-directory-is-link': {
        title: 'A tier directory is a symbolic link[: {path}].',
        hint: 'Make it a real directory, or mount the volume there: hard links do not reach through a link.',
    },
    'promoted-copy-differs': {
        title: 'The copy of a backup in another tier is not the same file[: {copy}].',
        hint: 'Something wrote to it. Compare both with `sha256sum`, keep the one its passport names, move the other away.',
    },
    'retention-survivor-missing': {
        title: 'A backup that must outlive what is removed is not there as expected[: {path}].',
        hint: 'Nothing more was removed. Look who else deletes or writes in the backup directory.',
    },
    'torn-line-moved-aside': {
        title: 'The last line of the ledger was torn and has been moved aside.',
        hint: 'A run died while writing it. `lastro history --verify` proves that the rest is whole.',
    },
    configuration: {
        title: 'The configuration or an input is wrong.',
        hint: 'The log names each place and what is legal; `lastro config check` says the same.',
    },
    'command-failed': {
        title: 'A program that Lastro called failed[: {detail}].',
        hint: 'Its last lines are in the log.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-staging.js
/** Why the place to restore into could not be had, or was refused; none of them says anything of the backup. */
const stagingReasons = {
    'docker-missing': {
        title: 'Docker is not installed on the drill\u2019s host.',
        hint: 'Install it (`apt-get install docker.io docker-compose`), or set `drill.staging: local`.',
    },
    'docker-unreachable': {
        title: 'The Docker daemon does not answer[: {detail}].',
        hint: 'Start it (`systemctl start docker`), and see that the runner\u2019s user is in the group docker.',
    },
    'docker-remote': {
        title: 'The Docker engine is on another host[: {endpoint}].',
        hint: 'A drill reaches its container by a port of this host: unset `DOCKER_HOST` and use the engine here, or drill on that host.',
    },
    'compose-missing': {
        title: 'Docker Compose is not installed on the drill\u2019s host.',
        hint: 'Install it: `apt-get install docker-compose`, or the plugin `docker-compose-plugin` of Docker\u2019s own packages.',
    },
    'image-missing': {
        title: 'The image is not here and could not be fetched[: {image}][: {detail}].',
        hint: 'Fetch it on the drill\u2019s host[: `docker pull {image}`], or correct its name in .github/lastro.yml.',
    },
    'port-taken': {
        title: 'The port that the drill should publish is taken[: {port}].',
        hint: 'See who has it[: `ss -ltnp sport = :{port}`], or leave the port out: then a free one is chosen.',
    },
    'container-failed': {
        title: 'A container of the drill did not come up, or ended[: {service}][: {detail}].',
        hint: 'The log has its last lines. Check the image and what it needs of its environment.',
    },
    'container-out-of-memory': {
        title: 'A container of the drill was killed for lack of memory[: {service}].',
        hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
    },
    'target-unreachable': {
        title: 'The separate server of the drill cannot be reached, or refuses the login[: {server}][: {detail}].',
        hint: 'Check `drill.server` in .github/lastro.yml and the secret it names; try it with `psql` on the drill\u2019s host.',
    },
    'target-privileges': {
        title: 'The drill cannot restore everything on the separate server[: {detail}].',
        hint: 'Name a superuser of a server that takes writes in `drill.server`: owners and grants are restored, too.',
    },
    'target-looks-like-source': {
        title: 'The target of the drill is on the server of a source[: {target} beside {source}].',
        hint: 'Choose another server in `drill.server`. To drill there all the same, type its name[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-not-empty': {
        title: 'The target of the drill is not empty[: {target}][, {tables} tables].',
        hint: 'Name another database in `drill.server`. To set this one aside during the drill, type its name[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-in-use': {
        title: 'The database of the target\u2019s name could not be set aside[: {target}][: {detail}].',
        hint: 'Somebody is connected to it. End that session, or name another database in `drill.server`.',
    },
    'staging-left': {
        title: 'Something that the drill made for staging could not be removed[: {left}].',
        hint: 'The next drill tries again. By hand: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-tenants.js
/** Why one tenant could, or could not, be restored alone. */
const tenantReasons = {
    'tenant-proven': {
        title: 'The tenant[ {tenant}] was restored alone and is, row for row, what the passport says of it.',
        hint: '',
    },
    'tenant-not-alone': {
        title: 'The backup restores as a whole, but its tenant[ {tenant}] does not restore alone[: {detail}].',
        hint: 'Run `lastro restore-drill --tenant {tenant|NAME}` and read what stopped it. Until then only the whole can be recovered.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/recovery.js
/** Plans and outcomes of recoveries: sentences, headings, what a command does. `{\u2026}` as in `template.ts`. */
const recovery = {
    labels: {
        plan: 'Plan',
        done: 'What was done',
        database: 'Database',
        expected: 'expected {duration} (from {runs} earlier drills of about this size)',
        kept: 'kept as',
        lost: 'Not in {against} \u2014 rows more now: {rows} \u00b7 tables that differ: {tables} (counted {at:date})',
        nothingLost: 'Not in {against}: nothing; every table is the same (counted {at:date})',
        perTable: 'Tables that differ',
        schema: 'Schema',
        table: 'Table',
        newestNow: 'Newest row now',
        newestThen: 'there',
        rowsAhead: 'Rows more',
        tables: 'Tables',
        sameSchemas: 'Schemas that are the same in both: {count}',
        rowsNow: 'Rows now',
        rowsThen: 'there',
        next: 'Commands',
    },
    steps: {
        'safety-backup': 'Back up what is there now, to {object}.',
        'no-safety-backup': 'No safety backup is taken: {object}.',
        beside: 'Restore the backup beside it, into {object}.',
        validate: 'Compare every object, row and sequence with the passport of {object}.',
        analyze: 'Collect the planner\u2019s statistics of {object}.',
        carry: 'Carry the tenant into the living database, as {object}.',
        swap: 'Swap in one transaction: {object} takes the name {database}; sessions are ended, new ones wait.',
        'swap-missing': 'Give the restored database the name {object}; there is none of this name now.',
        'swap-schema': 'Swap in one transaction: the schema becomes {object}; its tables are locked meanwhile.',
        references: 'Make anew, in the same transaction, what refers to it from outside: {object}.',
        keep: 'Keep what was there, unchanged, as {object}, until lastro recover drop-old.',
        undo: 'Give the name back to {object}, in one transaction.',
        drop: 'Drop {object}; nothing brings it back but a backup.',
    },
    commands: {
        apply: 'Do exactly this plan:',
        undo: 'Undo: what was there before comes back, what is there now is kept:',
        'undo-by-hand': 'The same without Lastro, in psql:',
        resume: 'Finish or undo what a killed recovery left:',
        'drop-old': 'When nobody needs what was kept any more:',
        unsubscribe: 'Take its subscriptions out; their slots on the other server stay, drop those that nobody uses:',
        globals: 'Make the missing roles from the backup\u2019s globals:',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/status.js
/** Words of `lastro status`. */
const status_status = {
    labels: {
        title: 'STATUS',
        system: 'SYSTEM STATUS',
        backups: 'BACKUPS',
        procedures: 'LAST RUNS',
        remarks: 'NEEDS A LOOK',
        procedure: 'Procedure',
        when: 'When',
        neverRan: 'Nothing has run on this host yet.',
        details: 'Details',
    },
    results: {
        ok: 'All systems are well',
        unknown: 'Not everything could be looked at',
        warning: 'Something needs a look',
        critical: 'Something needs a person',
        emergency: 'Something needs a person now',
    },
    phrases: {
        ago: (duration) => `${duration} ago`,
        every: (duration) => `every ${duration}; Ctrl-C ends it`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/sync.js
/** Words of the plan of a copy in a report. */
const syncLabels = {
    title: 'Plan for the remote',
    tier: 'Tier',
    loose: 'Loose',
    new: 'New',
    changed: 'Changed',
    vanished: 'Vanished',
    same: 'Same',
    bytes: 'To send',
    total: 'Total',
    closed: 'Closed gates',
    override: 'When you know why, once',
};
/** Sentences of it; the figures come already formatted. */
const syncPhrases = {
    sent: (bytes, files) => `${files} files, ${bytes}`,
    expected: (time) => `Expected time of sending: ${time}`,
    linked: (files) => `Same content as another file, linked and not sent: ${files}`,
    adopted: (files) => `Left by a run that did not finish, and as they must be: ${files}`,
    mended: (files) => `Missing or damaged there, sent again: ${files}`,
    pruned: (files) => `Leave the history of the remote: ${files}`,
    keptProven: (files) => `Stay in it because a drill has restored them: ${files}`,
    cleaned: (files) => `Left half sent for two weeks by a run that was cut, removed there: ${files}`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/verdicts.js
/** Verdicts: the one word, and the sentence at the end of a report. */
const verdicts = {
    planned: { word: 'PLANNED', result: 'ONLY PLANNED: NOTHING WAS WRITTEN OR REMOVED' },
    complete: { word: 'COMPLETE', result: 'BACKUP COMPLETE AND READ BACK' },
    failed: { word: 'FAILED', result: 'BACKUP FAILED' },
    restorable: { word: 'RESTORABLE', result: 'BACKUP VALID AND RESTORABLE' },
    'not-restorable': { word: 'NOT RESTORABLE', result: 'BACKUP NOT RESTORABLE AS IT SHOULD BE' },
    recovered: { word: 'RECOVERED', result: 'RECOVERED AND VALIDATED; WHAT WAS THERE IS KEPT' },
    undone: { word: 'UNDONE', result: 'THE RECOVERY WAS UNDONE; BOTH DATABASES ARE KEPT' },
    dropped: { word: 'DROPPED', result: 'WHAT WAS KEPT WAS DROPPED' },
    'not-changed': { word: 'NOT CHANGED', result: 'THERE WAS NOTHING TO DO' },
    refused: { word: 'REFUSED', result: 'REFUSED: NOTHING WAS CHANGED' },
    'rolled-back': { word: 'ROLLED BACK', result: 'TAKEN BACK: PRODUCTION IS AS IT WAS' },
    'recover-failed': { word: 'FAILED', result: 'STOPPED HALF-WAY: A PERSON IS NEEDED' },
    'recover-planned': { word: 'PLANNED', result: 'ONLY PLANNED: NOTHING WAS CHANGED' },
    'cannot-judge': { word: 'CANNOT JUDGE', result: 'THE BACKUP COULD NOT BE JUDGED' },
    'restore-check-cannot-judge': {
        word: 'CANNOT JUDGE',
        result: 'THE MIGRATION COULD NOT BE JUDGED',
    },
    made: { word: 'MADE', result: 'THE PASSPORT SAYS WHAT THE DUMP HOLDS' },
    'not-made': { word: 'NOT MADE', result: 'NO PASSPORT WAS WRITTEN' },
    safe: { word: 'SAFE', result: 'THE MIGRATION LOSES NOTHING THAT MUST STAY' },
    unsafe: { word: 'UNSAFE', result: 'THE MIGRATION MUST NOT GO LIVE LIKE THIS' },
    'drill-check-cannot-judge': { word: 'CANNOT JUDGE', result: 'THE DRILL COULD NOT BE CHECKED' },
    trustworthy: { word: 'TRUSTWORTHY', result: 'THE DRILL CATCHES WHAT IT MUST CATCH' },
    untrustworthy: { word: 'UNTRUSTWORTHY', result: 'THE DRILL IS NOT TO BE RELIED UPON' },
    synced: { word: 'SYNCED', result: 'THE REMOTE HAS ALL THAT IS HERE' },
    'offsite-sync-planned': { word: 'PLANNED', result: 'ONLY PLANNED: NOTHING WAS SENT' },
    'offsite-sync-refused': {
        word: 'REFUSED',
        result: 'REFUSED: NOTHING WAS SENT, THE REMOTE IS AS IT WAS',
    },
    'offsite-sync-failed': {
        word: 'FAILED',
        result: 'THE COPY FAILED; WHAT WAS THERE IS STILL THERE',
    },
    'in-sync': { word: 'IN SYNC', result: 'LOCAL AND REMOTE IN SYNC' },
    drift: { word: 'DRIFT', result: 'A COPY IS NOT WHAT IT SHOULD BE' },
    unreachable: { word: 'UNREACHABLE', result: 'NOT EVERY COPY COULD BE VERIFIED' },
    ok: { word: 'OK', result: 'ALL SYSTEMS NORMAL' },
    warning: { word: 'WARNING', result: 'LOOK AT IT IN DAYLIGHT' },
    critical: { word: 'CRITICAL', result: 'DO SOMETHING ABOUT IT TODAY' },
    emergency: { word: 'EMERGENCY', result: 'DO SOMETHING ABOUT IT NOW' },
    unknown: { word: 'UNKNOWN', result: 'NOT EVERYTHING COULD BE LOOKED AT' },
};

;// CONCATENATED MODULE: ./build/src/locale/en/en.js





































/** English; its keys are the keys of every language. */
const en = {
    labels: labels,
    phrases: phrases,
    differences: differences,
    steps: steps,
    checks: checks,
    metrics: metrics,
    progress: progress,
    verdicts: verdicts,
    recovery: recovery,
    migration: migration,
    playbook: playbook,
    notices: notices,
    status: status_status,
    faults: { ...backupFaults, ...contentFaults },
    faultGroups: faultGroups,
    matrixLabels: matrixLabels,
    matrixPhrases: matrixPhrases,
    diskLabels: diskLabels,
    diskPhrases: diskPhrases,
    diskDifferences: diskDifferences,
    copiesLabels: copiesLabels,
    copiesPhrases: copiesPhrases,
    offsiteSetup: offsiteSetup,
    syncLabels: syncLabels,
    syncPhrases: syncPhrases,
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
        ...offsiteVerifyReasons,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/check-names.js
/** Groups of the detection matrix, by id. */
const check_names_faultGroups = {
    harmless: 'Inofensivas',
    file: 'Arquivo',
    dump: 'Dump',
    passport: 'Passaporte',
    catalogue: 'Cat\u00e1logo',
    rows: 'Registros',
    values: 'Valores',
    sequences: 'Sequ\u00eancias',
    permissions: 'Permiss\u00f5es',
    extensions: 'Extens\u00f5es',
    roles: 'Roles',
    tenants: 'Tenants',
    collation: 'Collation',
    time: 'Tempo',
    staging: 'Staging',
    backend: 'Backend',
};
/** Words of the detection matrix. */
const check_names_matrixLabels = {
    title: 'Matriz de detec\u00e7\u00e3o',
    outcomes: {
        caught: 'detectada',
        missed: 'n\u00e3o detectada',
        silent: 'em sil\u00eancio, como deve ser',
        alarmed: 'alarme falso',
        'not-tried': 'n\u00e3o testada',
    },
    group: 'Grupo',
    fault: 'Falha',
    outcome: 'Resultado',
    came: 'O que veio',
    why: 'Por qu\u00ea',
    cleanRuns: 'Rodadas limpas',
    caught: 'Falhas detectadas',
    falseAlarms: 'Alarmes falsos',
    notTried: 'N\u00e3o testadas',
    sample: 'amostra criada para a verifica\u00e7\u00e3o',
};
/** Sentences of the detection matrix; the figures come already formatted. */
const check_names_matrixPhrases = {
    caught: (caught, tried) => `${caught}/${tried} detectadas`,
    alarms: (count, figure, runs) => `${figure} ${count === 1 ? 'alarme falso' : 'alarmes falsos'} em ${runs} ${runs === '1' ? 'rodada limpa' : 'rodadas limpas'}`,
    notTried: (figure) => `${figure} n\u00e3o testadas`,
    subject: (name, seed) => `Backup bom: ${name}; semente ${seed}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/copies.js
/** Palavras das c\u00f3pias nos remotos num relat\u00f3rio. */
const copies_copiesLabels = {
    title: 'Backups daqui e de l\u00e1',
    local: 'Backups locais',
    remote: 'Backups remotos',
    remoteName: 'Remoto',
    tier: 'Camada',
    total: 'Total',
    keptThere: 'Guardados s\u00f3 l\u00e1',
    unreachable: 'n\u00e3o alcan\u00e7ado',
};
/** Frases das c\u00f3pias; os n\u00fameros j\u00e1 v\u00eam formatados. */
const copies_copiesPhrases = {
    read: (files, of) => `Lidos por inteiro: ${files} de ${of} arquivos`,
    within: (days, oldest) => `cada arquivo em at\u00e9 ${days} ${days === '1' ? 'dia' : 'dias'}${oldest === '' ? '' : `, a leitura mais antiga \u00e9 de ${oldest}`}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/differences.js
/** What is wrong with one object, in a few words. */
const differences_differences = {
    kinds: {
        columns: 'coluna',
        constraints: 'constraint',
        'foreign-keys': 'fk',
        functions: 'fun\u00e7\u00e3o',
        grants: 'privil\u00e9gios de',
        indexes: '\u00edndice',
        matviews: 'view materializada',
        owners: 'dono de',
        partitions: 'parti\u00e7\u00e3o',
        policies: 'pol\u00edtica',
        sequences: 'sequ\u00eancia',
        triggers: 'trigger',
        types: 'tipo',
        'unique-constraints': 'unique',
        views: 'view',
    },
    counts: (object, expected, actual) => `${object} ${expected} \u2192 ${actual}`,
    changed: (object) => `${object} com outro conte\u00fado`,
    missing: (object) => `falta ${object}`,
    unexpected: (object) => `${object} a mais`,
    differs: (object) => `${object} difere`,
    damaged: (object) => `${object} danificado`,
    orphans: (key, count, figure) => `${key} tem ${figure} ${count === 1 ? '\u00f3rf\u00e3o' : '\u00f3rf\u00e3os'}`,
    more: (figure) => `mais ${figure}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/disk.js
/** Palavras dos discos num relat\u00f3rio. */
const disk_diskLabels = {
    title: 'Status do sistema',
    levels: {
        ok: 'OK',
        unknown: 'desconhecido',
        warning: 'AVISO',
        critical: 'CR\u00cdTICO',
        emergency: 'EMERG\u00caNCIA',
    },
    host: 'Host',
    filesystem: 'Sistema de arquivos',
    used: 'Em uso',
    free: 'Livre',
    inodes: 'Inodes',
    trend: 'Tend\u00eancia',
    full: 'Cheio',
    backups: 'Backups',
    backupDetails: 'Detalhes dos backups',
    tiers: { daily: 'Di\u00e1rios', weekly: 'Semanais', monthly: 'Mensais', loose: 'Fora das camadas' },
    total: 'Total',
    source: 'Fonte',
    newest: 'Mais novo',
    growth: 'Cresce',
    growers: 'O que mais cresceu',
    docker: 'Docker',
    dockerParts: {
        images: 'Imagens',
        containers: 'Cont\u00eaineres',
        volumes: 'Volumes',
        'build-cache': 'Cache de build',
    },
    databases: 'Bancos de dados',
    skipped: 'N\u00e3o medidos',
    skipReasons: {
        pseudo: 'n\u00e3o h\u00e1 disco por tr\u00e1s',
        memory: 'em mem\u00f3ria',
        image: 'uma imagem, sempre cheia',
        duplicate: 'j\u00e1 mostrado',
        hidden: 'outro est\u00e1 montado por cima',
        container: 'de um cont\u00eainer',
        ignored: 'exclu\u00eddo pela configura\u00e7\u00e3o',
    },
    states: {
        measured: 'medido',
        hanging: 'n\u00e3o responde',
        missing: 'n\u00e3o montado',
        unreadable: 'ileg\u00edvel',
    },
    readOnly: {
        no: 'grav\u00e1vel',
        mount: 'somente leitura aqui',
        superblock: 'SOMENTE LEITURA',
        emergency: 'GRAVA\u00c7\u00c3O PARADA',
    },
    changes: 'O que mudou',
    transitions: {
        raised: 'novo',
        escalated: 'pior',
        eased: 'melhor',
        resolved: 'encerrado',
        reminder: 'ainda',
    },
    confidence: { low: 'um palpite', medium: 'prov\u00e1vel', high: 'certo' },
    advice: 'O que pode ser liberado',
    notReached: 'n\u00e3o alcan\u00e7ado',
    notListed: 'n\u00e3o se sabe o que h\u00e1 ali',
};
/** Frases dos discos; os n\u00fameros j\u00e1 v\u00eam formatados. */
const disk_diskPhrases = {
    backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
    filesystems: (count, figure, hosts) => `${figure} ${count === 1 ? 'sistema' : 'sistemas'} de arquivos em ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
    alerts: (count, figure) => `${figure} ${count === 1 ? 'alerta' : 'alertas'}`,
    fullIn: (when, range) => `cheio em ${when} (${range})`,
    grown: (bytes, days) => `+${bytes} em ${days} dias`,
    reclaimable: (bytes) => `${bytes} podem ser liberados`,
    none: 'nada a dizer',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/disk-differences.js
/** O que a verifica\u00e7\u00e3o de disco esperava e o que encontrou. */
const disk_differences_diskDifferences = {
    host: { expected: 'alcan\u00e7ado', actual: 'n\u00e3o alcan\u00e7ado' },
    docker: { expected: 'uma resposta', actual: 'nenhuma' },
    databases: { expected: 'medido', actual: 'n\u00e3o medido' },
    tree: { expected: 'lido por inteiro', actual: 'n\u00e3o lido por inteiro' },
    directory: { expected: 'lido por inteiro', actual: 'n\u00e3o lido por inteiro' },
    'clock-skew': { expected: 'errado em no m\u00e1ximo {limit:duration}', actual: '{skew:duration}' },
    'mount-missing': { expected: 'montado', actual: 'n\u00e3o montado' },
    'filesystem-hanging': { expected: 'uma resposta a tempo', actual: 'nenhuma' },
    'filesystem-unreadable': { expected: 'leg\u00edvel', actual: 'ileg\u00edvel' },
    'stopped-writing': { expected: 'grav\u00e1vel', actual: 'grava\u00e7\u00e3o parada pelo kernel' },
    'read-only': { expected: 'grav\u00e1vel', actual: 'somente leitura' },
    'write-refused': { expected: 'um byte gravado', actual: 'n\u00e3o gravado' },
    'filesystem-errors': { expected: 'nenhum erro', actual: '{errors}' },
    'space-low': {
        expected: '[abaixo de {limitPercent:percent}][mais de {limitFree:bytes} livres]',
        actual: '{percent:percent}, {free:bytes} livres',
    },
    'inodes-low': {
        expected: 'abaixo de {limitPercent:percent}',
        actual: '{percent:percent}, {freeInodes} livres',
    },
    'fills-soon': {
        expected: 'n\u00e3o em {horizon:duration}',
        actual: 'em {seconds:duration}[ ({earliest:duration} \u2013 {latest:duration})]',
    },
    'backups-missing': { expected: 'o diret\u00f3rio', actual: 'n\u00e3o existe' },
    'backups-mount-lost': {
        expected: 'num sistema de arquivos pr\u00f3prio',
        actual: 'no de {mountPoint}',
    },
    'directory-missing': { expected: 'o diret\u00f3rio', actual: 'n\u00e3o existe' },
    'passports-missing': { expected: 'um passaporte ao lado de cada dump', actual: '{count} sem' },
    'future-dated-backup': { expected: 'nenhum do futuro', actual: '{count}' },
    'backup-gap': { expected: 'um backup de cada dia', actual: 'nenhum de {days}' },
    'next-backup-does-not-fit': { expected: '{needed:bytes} livres', actual: '{free:bytes} livres' },
    'next-backup-unjudged': { expected: 'espa\u00e7o livre conhecido', actual: 'n\u00e3o medido' },
    'backup-overdue': {
        expected: 'no m\u00e1ximo {limit:duration} de idade',
        actual: '{age:duration|nenhum ainda}',
    },
    'offsite-sync-overdue': {
        expected: 'no m\u00e1ximo {limit:duration} de idade',
        actual: '{age:duration|nenhuma ainda}',
    },
    'restore-drill-overdue': {
        expected: 'no m\u00e1ximo {limit:duration} de idade',
        actual: '{age:duration|nenhum ainda}',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/faults-backup.js
/** Faults of files, passport, roles, time and place, and harmless changes, by id, in words of a list. */
const faults_backup_backupFaults = {
    'good-backup-as-it-is': 'O backup bom, como est\u00e1',
    'staging-of-foreign-settings': 'Staging com outro fuso, estilo de data e d\u00edgitos de ponto flutuante',
    'staging-of-other-locale': 'Staging com outro locale',
    'staging-of-newer-major': 'Staging em um PostgreSQL mais novo',
    'staging-in-container': 'Staging em um cont\u00eainer',
    'collation-not-installed-here': 'A collation da produ\u00e7\u00e3o n\u00e3o est\u00e1 instalada aqui',
    'extension-of-other-version': 'Uma extens\u00e3o em outra vers\u00e3o',
    'dump-in-other-frame': 'O dump em outra compress\u00e3o',
    'dump-without-comments': 'Dump sem coment\u00e1rios',
    'clock-a-little-behind': 'O rel\u00f3gio dois minutos atrasado',
    'rows-in-other-order': 'Registros em outra ordem',
    'rows-written-again': 'Registros regravados',
    'keys-of-jsonb-in-other-order': 'Chaves de jsonb em outra ordem',
    'column-came-and-went': 'Uma coluna criada e removida',
    'sequence-ahead': 'Uma sequ\u00eancia que avan\u00e7ou',
    'indexes-built-anew': '\u00cdndices reconstru\u00eddos',
    'values-stored-otherwise': 'Valores armazenados de outra forma',
    'comment-changed': 'Um coment\u00e1rio alterado',
    'file-empty': 'O arquivo est\u00e1 vazio',
    'file-cut-to-1': 'O arquivo foi cortado em 1 %',
    'file-cut-to-50': 'O arquivo foi cortado em 50 %',
    'file-cut-to-99': 'O arquivo foi cortado em 99 %',
    'file-byte-appended': 'Um byte acrescentado ao arquivo',
    'file-bit-flipped-at-start': 'Um bit invertido no in\u00edcio do arquivo',
    'file-bit-flipped-within': 'Um bit invertido no meio do arquivo',
    'file-bit-flipped-at-end': 'Um bit invertido no fim do arquivo',
    'file-sector-zeroed': 'Um setor do arquivo lido como zeros',
    'file-of-other-backup': 'O arquivo de outro backup com este nome',
    'file-missing': 'O arquivo sumiu',
    'sealed-empty': 'Um arquivo vazio, lacrado assim',
    'sealed-cut-to-1': 'Cortado em 1 % antes de lacrado',
    'sealed-cut-to-50': 'Cortado em 50 % antes de lacrado',
    'sealed-cut-to-99': 'Cortado em 99 % antes de lacrado',
    'sealed-bit-flipped': 'Um bit invertido antes de lacrado',
    'sealed-sector-zeroed': 'Um setor de zeros antes de lacrado',
    'archive-cut-to-1': 'O arquivo interno foi cortado em 1 %',
    'archive-cut-to-50': 'O arquivo interno foi cortado em 50 %',
    'archive-cut-to-99': 'O arquivo interno foi cortado em 99 %',
    'archive-no-archive': 'Outra coisa em vez do arquivo interno',
    'archive-of-newer-format': 'Arquivo interno de um formato futuro',
    'sealed-garbage-appended': 'Lixo acrescentado antes de lacrado',
    'dump-of-schema-only': 'Dump s\u00f3 do schema',
    'dump-of-rows-only': 'Dump s\u00f3 dos registros',
    'dump-without-schema': 'Dump s\u00f3 da se\u00e7\u00e3o de dados',
    'dump-without-keys': 'Dump sem \u00edndices e chaves',
    'dump-without-large-objects': 'Dump sem large objects',
    'dump-without-privileges': 'Dump sem privil\u00e9gios',
    'dump-without-rows-of-a-table': 'Dump sem os registros de uma tabela',
    'dump-without-a-table': 'Dump sem uma tabela',
    'dump-without-a-tenant': 'Dump sem um tenant',
    'dump-of-one-tenant': 'Dump de um s\u00f3 tenant',
    'dump-of-empty-database': 'Dump de um banco vazio',
    'dump-of-other-database': 'Dump de outro banco',
    'archive-letter-changed': 'Uma letra de um registro alterada no arquivo interno',
    'dump-by-inserts': 'Registros no dump como INSERT, em que \u22120 vira 0',
    'passport-empty': 'O passaporte est\u00e1 vazio',
    'passport-cut': 'O passaporte foi cortado',
    'passport-no-json': 'O passaporte n\u00e3o \u00e9 JSON',
    'passport-of-unknown-format': 'Passaporte de formato desconhecido',
    'passport-without-schemas': 'Passaporte que perdeu os schemas',
    'passport-counts-halves': 'Passaporte que conta meio registro',
    'passport-with-hostile-role': 'Passaporte com SQL nos atributos de uma role',
    'passport-with-unknown-group': 'Passaporte cujas roles pertencem a um grupo inexistente',
    'passport-missing': 'O passaporte sumiu',
    'passport-of-other-backup': 'O passaporte de outro backup',
    'passport-of-empty-database': 'O passaporte de um banco vazio',
    'passport-with-other-hash': 'Passaporte com outro hash',
    'passport-with-other-size': 'Passaporte com outro tamanho',
    'passport-with-other-plain-size': 'Passaporte com outro tamanho descomprimido',
    'passport-row-added': 'Passaporte editado: um registro a mais',
    'passport-fingerprint-changed': 'Passaporte editado: outra impress\u00e3o digital',
    'passport-without-a-tenant': 'Passaporte editado: um tenant a menos',
    'extension-dropped': 'Uma extens\u00e3o que o dump n\u00e3o cria',
    'extension-not-installed-here': 'Uma extens\u00e3o que n\u00e3o est\u00e1 instalada aqui',
    'role-missing-in-globals': 'Uma role que os globais n\u00e3o criam',
    'globals-missing': 'Os globais sumiram',
    'globals-edited': 'Os globais foram editados',
    'globals-empty': 'Os globais est\u00e3o vazios',
    'role-unknown-to-passport': 'Uma role que o passaporte n\u00e3o cita',
    'backup-stale': 'O backup est\u00e1 velho',
    'backups-in-future': 'Todos os backups datados no futuro',
    'named-backup-in-future': 'Um backup datado no futuro, pedido pelo nome',
    'old-rows-under-new-date': 'Registros antigos com data nova',
    'disk-full-at-fetch': 'O disco enche enquanto o dump \u00e9 buscado',
    'disk-full-at-creation': 'O disco enche enquanto o servidor \u00e9 criado',
    'disk-full-at-database': 'O disco enche enquanto o banco \u00e9 criado',
    'disk-full-at-load': 'O disco enche enquanto os registros s\u00e3o carregados',
    'memory-exhausted': 'O servidor n\u00e3o consegue mais mem\u00f3ria',
    'server-killed-at-load': 'O servidor \u00e9 morto enquanto os registros s\u00e3o carregados',
    'server-killed-at-validation': 'O servidor \u00e9 morto enquanto os registros s\u00e3o comparados',
    'restore-killed': 'pg_restore \u00e9 morto por falta de mem\u00f3ria',
    'restore-endless': 'Uma restaura\u00e7\u00e3o que demora demais',
    'staging-not-writable': 'O diret\u00f3rio de staging n\u00e3o pode ser escrito',
    'staging-path-too-long': 'O caminho do staging \u00e9 longo demais para um socket',
    'postgres-not-installed': 'Nenhum PostgreSQL instalado',
    'server-newer-than-host': 'O servidor era mais novo que o instalado aqui',
    'dump-newer-than-host': 'O dump \u00e9 mais novo que o instalado aqui',
    'staging-is-the-source': 'O servidor de staging \u00e9 a pr\u00f3pria fonte',
    'other-drill-runs': 'Outro ensaio est\u00e1 em andamento',
    'container-port-taken': 'A porta do cont\u00eainer est\u00e1 ocupada',
    'container-killed-at-load': 'O cont\u00eainer \u00e9 morto enquanto as linhas s\u00e3o carregadas',
    'container-image-missing': 'A imagem do cont\u00eainer n\u00e3o est\u00e1 aqui',
    'docker-daemon-gone': 'O daemon do Docker n\u00e3o responde',
    'application-serves': 'A aplica\u00e7\u00e3o atende com o que foi restaurado',
    'backend-exits': 'A aplica\u00e7\u00e3o termina ao iniciar',
    'backend-never-ready': 'A aplica\u00e7\u00e3o nunca fica pronta',
    'backend-dies': 'A aplica\u00e7\u00e3o morre entre duas sondas',
    'backend-refuses-login': 'A aplica\u00e7\u00e3o recusa o login',
    'backend-gives-no-token': 'O login n\u00e3o devolve o token',
    'backend-answers-500': 'A aplica\u00e7\u00e3o responde com status 500',
    'backend-answers-in-html': 'A aplica\u00e7\u00e3o responde em HTML',
    'backend-counts-wrong': 'A aplica\u00e7\u00e3o conta uma linha a menos',
    'backend-is-slow': 'A aplica\u00e7\u00e3o \u00e9 mais lenta do que o permitido',
    'backend-hangs': 'A aplica\u00e7\u00e3o n\u00e3o responde de modo algum',
    'backend-not-here': 'A aplica\u00e7\u00e3o n\u00e3o est\u00e1 instalada aqui',
    'backend-role-missing': 'A role da aplica\u00e7\u00e3o n\u00e3o est\u00e1 no backup',
    'backend-port-taken': 'A porta da aplica\u00e7\u00e3o est\u00e1 ocupada',
    'query-finds-too-much': 'Uma consulta sua encontra o que n\u00e3o deveria',
    'query-writes': 'Uma consulta sua tenta escrever',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/faults-content.js
/** Faults of what the dump holds, by id, in words of a list. */
const faults_content_contentFaults = {
    'index-dropped': 'Um \u00edndice removido',
    'index-options-changed': 'Um \u00edndice com outras op\u00e7\u00f5es',
    'index-in-other-order': 'Um \u00edndice em outra ordem',
    'unique-index-dropped': 'Um \u00edndice \u00fanico removido',
    'unique-index-made-plain': 'Um \u00edndice \u00fanico que deixou de ser \u00fanico',
    'unique-constraint-dropped': 'Uma constraint \u00fanica removida',
    'primary-key-dropped': 'Uma chave prim\u00e1ria removida',
    'foreign-key-dropped': 'Uma chave estrangeira removida',
    'foreign-key-without-cascade': 'Uma chave estrangeira sem cascata',
    'foreign-key-not-valid': 'Uma chave estrangeira tornada NOT VALID',
    'foreign-key-to-other-table': 'Uma chave estrangeira para outra tabela',
    'check-dropped': 'Uma constraint CHECK removida',
    'check-loosened': 'Uma constraint CHECK afrouxada',
    'check-not-valid': 'Uma constraint CHECK tornada NOT VALID',
    'exclusion-dropped': 'Uma constraint de exclus\u00e3o removida',
    'trigger-dropped': 'Um trigger removido',
    'trigger-disabled': 'Um trigger desativado',
    'trigger-always': 'Um trigger que dispara sempre',
    'trigger-at-other-moment': 'Um trigger que dispara em outro momento',
    'default-changed': 'Um valor padr\u00e3o perdido',
    'not-null-dropped': 'Uma coluna que agora aceita nulo',
    'column-of-other-type': 'Uma coluna de outro tipo com os mesmos valores',
    'column-renamed': 'Uma coluna renomeada',
    'column-dropped': 'Uma coluna removida',
    'column-too-many': 'Uma coluna a mais',
    'generated-column-made-plain': 'Uma coluna gerada que n\u00e3o \u00e9 mais calculada',
    'identity-made-optional': 'Uma identidade que pode ser sobreposta',
    'table-unlogged': 'Uma tabela tornada UNLOGGED',
    'table-dropped': 'Uma tabela removida',
    'table-renamed': 'Uma tabela renomeada',
    'table-too-many': 'Uma tabela a mais',
    'view-dropped': 'Uma view removida',
    'view-changed': 'Uma view alterada',
    'view-computes-otherwise': 'Uma view que calcula diferente',
    'matview-dropped': 'Uma view materializada removida',
    'matview-empty': 'Uma view materializada sem dados',
    'function-dropped': 'Uma fun\u00e7\u00e3o removida',
    'function-body-changed': 'Uma fun\u00e7\u00e3o com outro corpo',
    'function-computes-otherwise': 'Uma fun\u00e7\u00e3o que calcula diferente',
    'function-security-definer': 'Uma fun\u00e7\u00e3o com os direitos do dono',
    'procedure-dropped': 'Um procedimento removido',
    'policy-dropped': 'Uma pol\u00edtica removida',
    'policy-opened': 'Uma pol\u00edtica que deixa passar todos os registros',
    'policy-for-everybody': 'Uma pol\u00edtica para todos',
    'row-security-off': 'Seguran\u00e7a em n\u00edvel de linha desligada',
    'enum-label-added': 'Um r\u00f3tulo acrescentado a uma enumera\u00e7\u00e3o',
    'domain-rule-dropped': 'A regra de um dom\u00ednio removida',
    'schema-too-many': 'Um schema a mais',
    'partition-detached': 'Uma parti\u00e7\u00e3o desanexada',
    'statistics-dropped': 'Um objeto de estat\u00edsticas removido',
    'rule-dropped': 'Uma rule removida',
    'large-object-deleted': 'Um large object apagado',
    'large-object-byte-changed': 'Um byte de um large object alterado',
    'row-deleted': 'Um registro apagado',
    'row-duplicated': 'Um registro duas vezes',
    'table-emptied': 'Uma tabela esvaziada',
    'text-byte-changed': 'Um byte de um texto alterado',
    'text-made-null': 'Um texto que virou NULL',
    'null-made-empty': 'NULL que virou vazio',
    'cent-changed': 'Um centavo a mais',
    'row-replaced-by-copy': 'Um registro trocado pela c\u00f3pia de outro',
    'rows-swapped-a-value': 'Dois registros que trocaram um valor',
    'columns-swapped-values': 'Duas colunas que trocaram os valores',
    'times-shifted': 'Todos os hor\u00e1rios tr\u00eas horas antes',
    'row-moved-to-other-partition': 'Um registro em outra parti\u00e7\u00e3o',
    'older-snapshot': 'O dump de um estado mais antigo',
    'newer-snapshot': 'O dump de um estado mais novo',
    'rows-point-nowhere': 'Registros que apontam para o nada',
    'rows-point-nowhere-unchecked': 'Registros que apontam para o nada, com a chave NOT VALID',
    'value-one-byte': 'text: um byte',
    'value-normal-form': 'text: outra forma normal Unicode',
    'value-case-only': 'citext: mai\u00fasculas',
    'value-trailing-blank': 'text: um espa\u00e7o no fim',
    'value-null-or-empty': 'text: vazio em vez de NULL',
    'value-null-or-word': 'varchar: a palavra NULL em vez de NULL',
    'value-null-or-zero': 'integer: 0 em vez de NULL',
    'value-line-break': 'text: outra quebra de linha',
    'value-escape': 'text: um escape resolvido',
    'value-scale': 'numeric: outra escala',
    'value-last-digit': 'numeric: o \u00faltimo d\u00edgito',
    'value-last-bit': 'double precision: o \u00faltimo bit',
    'value-last-bit-of-real': 'real: o \u00faltimo bit',
    'value-negative-zero': 'double precision: \u22120 em vez de 0',
    'value-not-a-number': 'double precision: infinito em vez de NaN',
    'value-microsecond': 'timestamptz: um microssegundo',
    'value-zone': 'timestamptz: outro fuso',
    'value-zone-of-time': 'timetz: outro fuso',
    'value-month-or-days': 'interval: 30 dias em vez de um m\u00eas',
    'value-day-or-hours': 'interval: 24 horas em vez de um dia',
    'value-infinite-date': 'date: o outro infinito',
    'value-netmask': 'inet: uma m\u00e1scara de rede',
    'value-key-order': 'json: chaves em outra ordem',
    'value-blank-in-json': 'json: um espa\u00e7o',
    'value-number-in-jsonb': 'jsonb: outra escala de um n\u00famero',
    'value-string-in-jsonb': 'jsonb: texto em vez de n\u00famero',
    'value-null-in-jsonb': 'jsonb: um null omitido',
    'value-array-bounds': 'array: outros limites',
    'value-null-in-array': 'array: a palavra NULL em vez de NULL',
    'value-empty-bytes': 'bytea: vazio em vez de um byte zero',
    'value-bit-length': 'bit varying: um bit a mais',
    'value-open-bound': 'range: limite fechado em vez de aberto',
    'value-cent': 'money: um centavo',
    'value-label': 'enumera\u00e7\u00e3o: outro r\u00f3tulo',
    'value-point': 'point: coordenadas trocadas',
    'sequence-set-back': 'Uma sequ\u00eancia recuada',
    'sequence-restarted': 'Uma sequ\u00eancia reiniciada',
    'sequence-last-number-free': 'Uma sequ\u00eancia cujo \u00faltimo n\u00famero voltou a estar livre',
    'sequence-counts-otherwise': 'Uma sequ\u00eancia que conta diferente',
    'sequence-dropped': 'Uma sequ\u00eancia removida',
    'sequence-owned-by-nobody': 'Uma sequ\u00eancia que n\u00e3o pertence a coluna alguma',
    'grant-revoked': 'Um privil\u00e9gio revogado',
    'grant-to-everybody': 'Uma tabela que todos podem ler',
    'schema-opened-to-everybody': 'Um schema em que todos podem criar',
    'grant-of-column-revoked': 'Um privil\u00e9gio de coluna revogado',
    'grant-of-deletion': 'Um privil\u00e9gio a mais',
    'default-privilege-revoked': 'Um privil\u00e9gio padr\u00e3o revogado',
    'owner-changed': 'Uma fun\u00e7\u00e3o de outro dono',
    'owner-of-table-changed': 'Uma tabela de outro dono',
    'tenants-swapped': 'Dois tenants trocados',
    'tenant-dropped': 'Um tenant faltando',
    'tenant-renamed': 'Um tenant com outro nome',
    'table-of-two-tenants-swapped': 'Uma tabela trocada entre dois tenants',
    'row-of-other-tenant': 'Um registro de outro tenant',
    'column-collation-lost': 'Uma coluna que perdeu a collation',
    'index-collation-changed': 'Um \u00edndice de outra collation',
    'collation-dropped': 'Uma collation removida',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/labels.js
/** Words and headings of the reports. */
const labels_labels = {
    titles: {
        backup: 'RELAT\u00d3RIO DE BACKUP',
        'restore-drill': 'RELAT\u00d3RIO DE VALIDA\u00c7\u00c3O \u2014 ENSAIO DE RESTAURA\u00c7\u00c3O',
        recover: 'RELAT\u00d3RIO DE RECUPERA\u00c7\u00c3O',
        'restore-check': 'VERIFICA\u00c7\u00c3O DE MIGRA\u00c7\u00c3O',
        'passport-make': 'PASSAPORTE FEITO DEPOIS',
        'drill-check': 'RELAT\u00d3RIO DE DETEC\u00c7\u00c3O \u2014 ENSAIO DO ENSAIO',
        'disk-check': 'MONITOR DE ESPA\u00c7O EM DISCO',
        'offsite-sync': 'C\u00d3PIA OFFSITE',
        'offsite-verify': 'VERIFICA\u00c7\u00c3O DE BACKUPS REMOTOS',
    },
    procedures: {
        backup: 'Backup',
        'restore-drill': 'Ensaio de restaura\u00e7\u00e3o',
        recover: 'Recupera\u00e7\u00e3o',
        'restore-check': 'Verifica\u00e7\u00e3o de migra\u00e7\u00e3o',
        'passport-make': 'Passaporte de um dump',
        'drill-check': 'Ensaio do ensaio',
        'disk-check': 'Verifica\u00e7\u00e3o de disco',
        'offsite-sync': 'C\u00f3pia offsite',
        'offsite-verify': 'Verifica\u00e7\u00e3o offsite',
    },
    statuses: { pass: 'ok', warn: 'aviso', fail: 'falhou', unknown: 'desconhecido' },
    outcomes: { done: 'feito', failed: 'falhou', skipped: 'pulado' },
    retention: { keep: 'manter', promote: 'promover', remove: 'remover', freeze: 'congelado' },
    artifactKinds: { dump: 'dump', passport: 'passaporte', globals: 'globais', report: 'relat\u00f3rio' },
    needsPerson: 'Requer aten\u00e7\u00e3o',
    whatToDo: 'O que fazer',
    what: 'O qu\u00ea',
    date: 'Data',
    backup: 'Backup',
    source: 'Fonte',
    tier: 'Camada',
    takenAt: 'Feito em',
    restoreTime: 'Tempo de Restaura\u00e7\u00e3o',
    recovery: 'Recupera\u00e7\u00e3o',
    tenantRecovery: 'Um tenant',
    loss: 'Perda de dados',
    recoveryTime: 'Tempo de Recupera\u00e7\u00e3o (RTO)',
    tenantRecoveryTime: 'Tempo de recupera\u00e7\u00e3o de um tenant',
    dataLoss: 'Janela de Perda de Dados (RPO)',
    backupSize: 'Tamanho do Backup',
    schemas: 'Schemas',
    tables: 'Tabelas',
    rows: 'Registros',
    integrity: 'Integridade',
    functions: 'Funcionalidades',
    queries: 'Consultas',
    answer: 'Resposta',
    ok: 'OK',
    applicationLog: '\u00daltimas linhas da aplica\u00e7\u00e3o',
    applicationChanges: 'Diferente do arquivo do Compose',
    composeFile: 'Arquivo do Compose',
    inTheDrill: 'No ensaio',
    stagedChanges: {
        'left-out': 'deixado de fora',
        replaced: 'substitu\u00eddo',
        emptied: 'novo e vazio',
    },
    tenants: 'Tenants',
    tenant: 'Tenant',
    verdict: 'Veredicto',
    reason: 'Motivo',
    reasons: 'Motivos',
    newestRow: 'Registro mais novo',
    findings: 'Achados',
    phases: 'Fases da recupera\u00e7\u00e3o',
    phase: 'Fase',
    duration: 'Dura\u00e7\u00e3o',
    share: 'Parte',
    total: 'Total',
    objective: 'Objetivo',
    checks: 'Verifica\u00e7\u00f5es',
    check: 'Verifica\u00e7\u00e3o',
    status: 'Estado',
    expected: 'Esperado',
    actual: 'Encontrado',
    object: 'Objeto',
    schema: 'Schema',
    metrics: 'M\u00e9tricas',
    metric: 'M\u00e9trica',
    value: 'Valor',
    steps: 'Passos',
    step: 'Passo',
    started: 'In\u00edcio',
    artifacts: 'Arquivos',
    kind: 'Tipo',
    path: 'Caminho',
    size: 'Tamanho',
    retentionPlan: 'Reten\u00e7\u00e3o',
    action: 'A\u00e7\u00e3o',
    name: 'Nome',
    run: 'Esta execu\u00e7\u00e3o',
    runId: 'Execu\u00e7\u00e3o',
    trigger: 'Gatilho',
    actor: 'Autor',
    host: 'Host',
    system: 'Sistema',
    finished: 'Fim',
    timeZone: 'Fuso hor\u00e1rio',
    result: 'Resultado',
    proven: 'Provado',
    compressed: 'comprimido',
    contents: 'Conte\u00fado',
    wholeDatabase: 'banco inteiro',
    error: 'Erro',
};
/** Texts around figures that are already formatted. */
const labels_phrases = {
    rows: (count, figure) => `${figure} ${count === 1 ? 'registro' : 'registros'}`,
    tables: (count, figure) => `${figure} ${count === 1 ? 'tabela' : 'tabelas'}`,
    tenants: (count, figure) => `${figure} ${count === 1 ? 'tenant' : 'tenants'}`,
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
    phasesDescription: (total, objective) => `Barra das fases da recupera\u00e7\u00e3o: ${total} ao todo; ${objective}.`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/migration.js
/** What became of an object, counted; `ending` is that of its gender. */
const migration_counting = (one, many, ending) => {
    const said = (stem) => (count, figure) => `${figure} ${count === 1 ? one : many} ${stem}${ending}${count === 1 ? '' : 's'}`;
    return {
        added: said('criad'),
        dropped: said('removid'),
        changed: said('alterad'),
        renamed: said('renomead'),
    };
};
/** The section of a report that tells what a migration did. */
const migration_migration = {
    heading: 'Migra\u00e7\u00e3o',
    command: 'Comando',
    exitCode: 'C\u00f3digo de sa\u00edda',
    killed: 'morto',
    output: '\u00daltimas linhas',
    structure: 'Estrutura',
    rows: 'Registros',
    locks: 'Travas',
    table: 'Tabela',
    before: 'Antes',
    after: 'Depois',
    lost: 'Perdidos',
    added: 'Novos',
    changed: 'Alterados',
    closedTo: 'Fechada a',
    atMost: 'No m\u00e1ximo',
    nothing: 'nada mudou',
    mayChange: 'pode mudar',
    whole: 'banco',
    data: { sample: 'dados de exemplo', backup: 'um backup real' },
    outcomes: { applied: 'aplicada', failed: 'falhou', timeout: 'demorou demais' },
    changes: { added: 'criado', dropped: 'removido', changed: 'alterado', renamed: 'renomeado' },
    blocked: { readers: 'todos', writers: 'quem grava' },
    nouns: {
        schema: 'schema',
        table: 'tabela',
        column: 'coluna',
        index: '\u00edndice',
        constraint: 'constraint',
        view: 'view',
        sequence: 'sequ\u00eancia',
        function: 'fun\u00e7\u00e3o',
        trigger: 'trigger',
        policy: 'pol\u00edtica',
        type: 'tipo',
        extension: 'extens\u00e3o',
        permission: 'permiss\u00e3o',
        other: 'objeto',
    },
    counted: {
        schema: migration_counting('schema', 'schemas', 'o'),
        table: migration_counting('tabela', 'tabelas', 'a'),
        column: migration_counting('coluna', 'colunas', 'a'),
        index: migration_counting('\u00edndice', '\u00edndices', 'o'),
        constraint: migration_counting('constraint', 'constraints', 'a'),
        view: migration_counting('view', 'views', 'a'),
        sequence: migration_counting('sequ\u00eancia', 'sequ\u00eancias', 'a'),
        function: migration_counting('fun\u00e7\u00e3o', 'fun\u00e7\u00f5es', 'a'),
        trigger: migration_counting('trigger', 'triggers', 'o'),
        policy: migration_counting('pol\u00edtica', 'pol\u00edticas', 'a'),
        type: migration_counting('tipo', 'tipos', 'o'),
        extension: migration_counting('extens\u00e3o', 'extens\u00f5es', 'a'),
        permission: migration_counting('permiss\u00e3o', 'permiss\u00f5es', 'a'),
        other: migration_counting('objeto', 'objetos', 'o'),
    },
    rowsLost: (count, figure) => `${figure} ${count === 1 ? 'registro perdido' : 'registros perdidos'}`,
    inTenants: (count, of) => `em ${count} de ${of} tenants`,
    inTables: (figure) => `${figure} tabelas`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/offsite-names.js
/** Etapas de uma c\u00f3pia para outro lugar. */
const offsite_names_offsiteSteps = {
    survey: 'Olhar o remoto',
    send: 'Enviar',
    prove: 'Conferir o que chegou',
    commit: 'Incluir na \u00e1rvore de l\u00e1',
    prune: 'Podar o hist\u00f3rico de l\u00e1',
};
/** O que se pergunta antes e depois dela. */
const offsite_names_offsiteChecks = {
    'gate-source': 'A \u00e1rvore \u00e9 a que \u00e9 copiada',
    'gate-remote': 'O remoto est\u00e1 como foi deixado',
    'gate-ransomware': 'Nada parece criptografado',
    'gate-changed': 'Nenhum backup mudou',
    'gate-vanished': 'N\u00e3o sumiu mais do que uma rota\u00e7\u00e3o remove',
    'gate-shrunk': 'O dump mais novo tem o tamanho usual',
    'gate-older': 'Nada mais novo no remoto',
    'gate-passport': 'Todo dump novo tem seu passaporte',
    'gate-space': 'Espa\u00e7o no remoto',
    'remote-clock': 'Rel\u00f3gio do remoto',
    'own-clock': 'Rel\u00f3gio desta m\u00e1quina',
    vanished: 'O que sumiu saiu por rota\u00e7\u00e3o',
    'new-backup': 'H\u00e1 um backup novo',
    override: 'A palavra \u00e9 deste plano',
    line: 'A linha aguentou',
};
/** O que ela mede. */
const offsite_names_offsiteMetrics = {
    'sent-bytes': 'Enviado',
    'wire-bytes': 'Na linha',
    'send-seconds': 'Tempo de envio',
    attempts: 'Tentativas',
    'new-backups': 'Backups novos',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/names.js

/** Steps by id. */
const names_steps = {
    ...offsite_names_offsiteSteps,
    lock: 'Obter a trava',
    preflight: 'Verifica\u00e7\u00f5es pr\u00e9vias',
    snapshot: 'Travar tabelas, exportar snapshot',
    dump: 'Dump',
    passport: 'Passaporte',
    globals: 'Pap\u00e9is e globais',
    'read-back': 'Releitura',
    publish: 'Publicar',
    retention: 'Reten\u00e7\u00e3o',
    cleanup: 'Limpeza',
    select: 'Escolher backup',
    'examine-dump': 'Olhar o dump',
    download: 'Buscar no remoto',
    fetch: 'Buscar',
    verify: 'Verificar arquivo',
    create: 'Criar staging',
    roles: 'Pap\u00e9is, extens\u00f5es',
    schema: 'Criar o esquema',
    load: 'Carregar dados',
    index: '\u00cdndices',
    constraints: 'Constraints',
    orphans: 'Restaurar com \u00f3rf\u00e3os',
    validate: 'Validar',
    rows: 'Comparar registros',
    'foreign-keys': 'Verificar chaves estrangeiras',
    amcheck: 'Verificar p\u00e1ginas',
    'tenant-rto': 'Restaurar um tenant sozinho',
    queries: 'Consultas pr\u00f3prias',
    boot: 'Iniciar a aplica\u00e7\u00e3o',
    probes: 'Sondar a aplica\u00e7\u00e3o',
    destroy: 'Destruir staging',
    report: 'Relat\u00f3rio',
    repair: 'Reparar o que uma execu\u00e7\u00e3o interrompida deixou',
    examine: 'Examinar o que existe',
    losses: 'Contar o que se perderia',
    'safety-backup': 'Fazer backup do que existe',
    analyze: 'Coletar estat\u00edsticas',
    carry: 'Levar o tenant',
    swap: 'Trocar',
    'roll-back': 'Desfazer o que foi criado',
    account: 'Contar o que ficou para tr\u00e1s',
    drop: 'Apagar o que foi guardado',
    seed: 'Preencher com dados de exemplo',
    'copy-database': 'Copiar o banco',
    migrate: 'Migrar',
    compare: 'Comparar antes e depois',
    revert: 'Caminho de volta',
    'good-backup': 'Obter um backup bom',
    baseline: 'Ensai\u00e1-lo como est\u00e1',
    faults: 'Injetar falhas',
    'clean-runs': 'Ensaiar o que est\u00e1 s\u00e3o',
    notices: 'Avisar as pessoas',
    measure: 'Medir',
    connect: 'Conectar',
    list: 'Listar',
    hash: 'Calcular hashes',
    judge: 'Julgar',
    'clean-up': 'Limpar conforme o plano',
};
/** Checks by id. */
const names_checks = {
    ...offsite_names_offsiteChecks,
    server: 'Servidor acess\u00edvel',
    'client-version': 'Vers\u00e3o do cliente',
    'disk-space': 'Espa\u00e7o em disco',
    'lock-table': 'Tabela de locks',
    'row-security': 'Seguran\u00e7a em n\u00edvel de linha',
    privileges: 'Privil\u00e9gios',
    directory: 'Diret\u00f3rio de backups',
    database: 'Banco de dados',
    sha256: 'SHA-256',
    passport: 'Passaporte',
    archive: 'Dump leg\u00edvel',
    part: 'Tenant no dump',
    extensions: 'Extens\u00f5es',
    roles: 'Pap\u00e9is',
    schemas: 'Schemas',
    tables: 'Tabelas',
    rows: 'Contagem de registros',
    fingerprints: 'Impress\u00f5es dos registros',
    columns: 'Colunas',
    constraints: 'Constraints',
    indexes: 'Indexes',
    'unique-constraints': 'Unique Constraints',
    'foreign-keys': 'Foreign Keys',
    sequences: 'Sequ\u00eancias',
    triggers: 'Triggers',
    functions: 'Fun\u00e7\u00f5es',
    views: 'Views',
    matviews: 'Views materializadas',
    policies: 'Pol\u00edticas',
    partitions: 'Parti\u00e7\u00f5es',
    types: 'Tipos',
    grants: 'Privil\u00e9gios dos objetos',
    owners: 'Donos',
    comments: 'Coment\u00e1rios',
    'large-objects': 'Large objects',
    objects: 'Outros objetos',
    amcheck: 'P\u00e1ginas (amcheck)',
    queries: 'Consultas pr\u00f3prias',
    backend: 'Aplica\u00e7\u00e3o iniciada',
    probes: 'Sondas da aplica\u00e7\u00e3o',
    rto: 'Tempo de recupera\u00e7\u00e3o (RTO)',
    'tenant-rto': 'Tempo de recupera\u00e7\u00e3o de um tenant',
    rpo: 'Janela de perda de dados (RPO)',
    freshness: 'Idade do backup',
    isolation: 'Isolamento da produ\u00e7\u00e3o',
    leftovers: 'Restos do staging',
    retention: 'Reten\u00e7\u00e3o',
    'size-anomaly': 'Tamanho frente ao hist\u00f3rico',
    journal: 'Nada inacabado',
    'recovery-rights': 'Direitos da recupera\u00e7\u00e3o',
    'live-database': 'Banco a substituir',
    'database-properties': 'Configura\u00e7\u00f5es e privil\u00e9gios do banco',
    'prepared-transactions': 'Transa\u00e7\u00f5es preparadas',
    'stays-behind': 'O que fica com o antigo',
    subscriptions: 'Assinaturas',
    'newer-backup': 'Um backup bom mais novo',
    'outside-references': 'Refer\u00eancias de fora',
    'safety-backup': 'Backup de seguran\u00e7a',
    accounted: 'O que ficou para tr\u00e1s',
    configuration: 'Configura\u00e7\u00e3o',
    migration: 'Migra\u00e7\u00e3o',
    'same-in-tenants': 'Igual em todos os tenants',
    protections: 'Prote\u00e7\u00f5es dos dados',
    locks: 'Parada por travas',
    reversible: 'Caminho de volta',
    faults: 'Detec\u00e7\u00e3o',
    'false-alarms': 'Alarmes falsos',
    notices: 'Todos avisados',
    hosts: 'Hosts alcan\u00e7ados',
    clock: 'Rel\u00f3gios',
    mounts: 'Sistemas de arquivos no lugar',
    space: 'Espa\u00e7o',
    inodes: 'Inodes',
    writable: 'Grav\u00e1veis',
    forecast: 'Tempo at\u00e9 encher',
    'backup-tree': 'Diret\u00f3rio dos backups',
    'watched-directories': 'Diret\u00f3rios observados',
    'next-backup': 'Lugar para o pr\u00f3ximo backup',
    docker: 'Docker',
    'database-size': 'Tamanho dos bancos de dados',
    overdue: 'Agendas vivas',
    remote: 'Remoto alcan\u00e7ado',
    copies: 'Todas as c\u00f3pias l\u00e1',
    contents: 'Conte\u00fado das c\u00f3pias',
    promise: 'Cada arquivo lido a tempo',
    manifest: 'Lista das c\u00f3pias',
};
/** Metrics by id. */
const names_metrics = {
    ...offsite_names_offsiteMetrics,
    'dump-bytes': 'Tamanho do dump',
    'plain-bytes': 'Tamanho descomprimido',
    tables: 'Tabelas',
    rows: 'Registros',
    tenants: 'Tenants',
    duration: 'Dura\u00e7\u00e3o',
    rto: 'Tempo de recupera\u00e7\u00e3o (RTO)',
    'tenant-rto': 'Tempo de recupera\u00e7\u00e3o de um tenant',
    rpo: 'Janela de perda de dados (RPO)',
    restore: 'Tempo de restaura\u00e7\u00e3o',
    'compression-ratio': 'Compress\u00e3o',
    'peak-memory': 'Pico de mem\u00f3ria',
    migration: 'Dura\u00e7\u00e3o da migra\u00e7\u00e3o',
    'longest-lock': 'Maior trava contra todos',
    'longest-write-lock': 'Maior trava contra quem grava',
    'migration-rows-lost': 'Registros perdidos',
    'faults-caught': 'Falhas detectadas',
    'faults-tried': 'Falhas testadas',
    'faults-missed': 'Falhas n\u00e3o detectadas',
    'faults-not-tried': 'Falhas n\u00e3o testadas',
    'clean-runs': 'Rodadas limpas',
    'false-alarms': 'Alarmes falsos',
    'phase-fetch': 'Buscar',
    'phase-verify': 'Verificar arquivo',
    'phase-create': 'Criar staging',
    'phase-roles': 'Pap\u00e9is, extens\u00f5es',
    'phase-load': 'Carregar dados',
    'phase-index': '\u00cdndices',
    'phase-constraints': 'Constraints',
    'phase-validate': 'Validar',
    'rows-lost': 'Registros fora do backup',
    'rows-since-safety-backup': 'Registros s\u00f3 no banco antigo',
    expected: 'Dura\u00e7\u00e3o prevista',
    downtime: 'Ningu\u00e9m p\u00f4de conectar por',
    'used-bytes': 'Em uso',
    'usable-bytes': 'Utiliz\u00e1vel',
    'part-bytes': 'Tamanho',
    'files-read': 'Arquivos lidos por inteiro',
    'bytes-read': 'Bytes lidos por inteiro',
    'files-missing': 'Arquivos faltando',
    'files-corrupt': 'Arquivos corrompidos',
    'files-extra': 'Arquivos a mais',
    'backups-seen': 'Backups',
};
/** Activities of live progress. */
const names_progress = {
    send: 'Enviando',
    dump: 'fazendo o dump',
    passport: 'tirando o passaporte',
    fingerprints: 'calculando impress\u00f5es das tabelas',
    'read-back': 'relendo',
    fetch: 'buscando',
    copy: 'copiando',
    sha256: 'calculando o SHA-256',
    verify: 'verificando',
    decompress: 'descomprimindo',
    load: 'carregando',
    restore: 'restaurando',
    index: 'criando \u00edndices',
    constraints: 'criando constraints',
    rows: 'comparando registros',
    'foreign-keys': 'verificando chaves estrangeiras',
    amcheck: 'verificando p\u00e1ginas',
    seed: 'preenchendo tabelas',
    faults: 'injetando falhas',
    'clean-runs': 'ensaiando o que est\u00e1 s\u00e3o',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/notices.js
/** Palavras dos avisos. */
const notices_notices = {
    levels: {
        ok: 'OK',
        unknown: 'DESCONHECIDO',
        warning: 'ATEN\u00c7\u00c3O',
        critical: 'CR\u00cdTICO',
        emergency: 'EMERG\u00caNCIA',
    },
    kinds: {
        raised: 'novo',
        escalated: 'piorou',
        eased: 'melhorou',
        resolved: 'RESOLVIDO',
        reminder: 'continua',
    },
    labels: {
        where: 'Onde',
        since: 'Desde',
        run: 'Execu\u00e7\u00e3o',
        whatToDo: 'O que fazer',
    },
    phrases: {
        several: (figure) => `${figure} mudan\u00e7as`,
        before: (level) => `antes ${level}`,
        more: (figure) => `\u2026 e mais ${figure}`,
        sentBy: (host) => `Lastro em ${host}`,
        issueIntro: 'O Lastro mant\u00e9m esta issue em dia e a fecha quando o problema acaba.',
        issueResolved: 'Resolvido.',
        issueEscalated: (level) => `Agora ${level}.`,
        issueReminder: (duration) => `Continua assim depois de ${duration}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/offsite-setup.js
/** O que `lastro offsite setup` diz. */
const offsite_setup_offsiteSetup = {
    keyMade: (file) => `Chave criada: ${file} (s\u00f3 voc\u00ea pode l\u00ea-la).`,
    keyThere: (file) => `Chave: ${file} (j\u00e1 existia e fica como est\u00e1).`,
    fromHere: 'De uma m\u00e1quina que possa entrar como root: o gate para o servidor. Leia antes, \u00e9 um script s\u00f3.',
    onServer: 'No servidor, uma vez, como root (j\u00e1 fez? ent\u00e3o siga abaixo):',
    oneLine: 'A linha de authorized_keys:',
    hostKeys: (place) => `${place} mostra:`,
    compare: 'Compare com o que o pr\u00f3prio servidor diz no console dele:',
    typeIt: 'Digite a impress\u00e3o digital como est\u00e1 l\u00e1: ',
    confirmed: (fingerprint) => `Chave do servidor confirmada: ${fingerprint}`,
    connected: (place) => `Conectado: ${place}`,
    room: (free, total) => `Espa\u00e7o: ${free} de ${total} livres`,
    clock: (off) => `Rel\u00f3gio: ${off} de diferen\u00e7a do nosso`,
    hasher: (program) => `Hashes l\u00e1: ${program}`,
    rsync: (here, there) => `rsync: ${here} aqui, ${there} l\u00e1`,
    hashed: 'Escrito e conferido por hash l\u00e1; shell e todo o resto s\u00e3o recusados.',
    readBack: 'Escrito, lido de volta e removido.',
    paste: 'Em .github/lastro.yml:',
    secret: 'Para um workflow, ponha o arquivo da chave em um secret e escreva private-key: no lugar de private-key-file:.',
    next: 'Depois veja o plano; ele n\u00e3o envia nada:',
    again: 'Feito isso, execute o mesmo comando de novo.',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/playbook.js
/** The disaster recovery playbook. */
const playbook_playbook = {
    title: 'Plano de recupera\u00e7\u00e3o de desastres: {system}',
    made: 'Feito por `lastro playbook` a partir de .github/lastro.yml e do \u00faltimo ensaio verde, em {asOf}. N\u00e3o edite: mude a configura\u00e7\u00e3o e gere de novo. `lastro playbook --check` diz se ainda vale.',
    proven: '**Provado.** O \u00faltimo ensaio verde de {source} foi em {at}: {tables} tabelas, {rows} registros, {tenants} tenants, em {host}.',
    stale: '**Mais velho que uma semana.** O \u00faltimo ensaio verde de {source} foi em {at}. Tempos e passos abaixo talvez n\u00e3o valham mais: execute `lastro restore-drill` e gere esta p\u00e1gina de novo.',
    never: '**N\u00e3o provado.** Ainda n\u00e3o houve ensaio verde de {source}. Nada nesta p\u00e1gina foi medido: execute antes `lastro restore-drill`.',
    firstMinutes: 'Os primeiros cinco minutos',
    checklist: [
        'Anote a hora. Tudo o que for gravado no banco a partir de agora pode se perder.',
        'Ligue para a primeira pessoa da lista abaixo.',
        '\u00c9 o banco? Ent\u00e3o pare a aplica\u00e7\u00e3o, para que nada mais seja gravado. N\u00e3o reinicie, n\u00e3o apague, n\u00e3o rode vacuum.',
        'O host dos backups est\u00e1 de p\u00e9, e os backups est\u00e3o no lugar? Se n\u00e3o, v\u00e1 a *Quando falta mais*.',
        'Escolha: um tenant s\u00f3, ou o banco inteiro. Depois siga *Recuperar* desde o in\u00edcio.',
    ],
    contacts: 'Para quem ligar',
    noContacts: 'Ningu\u00e9m est\u00e1 na lista: escreva pessoas em `playbook.contacts`.',
    name: 'Nome',
    role: 'Para',
    reach: 'Como',
    figures: 'O que esperar',
    figure: 'Medida',
    target: 'Objetivo',
    measured: 'Medido',
    recoveryTime: 'Tempo de recupera\u00e7\u00e3o (RTO)',
    dataLoss: 'Janela de perda de dados (RPO)',
    lastRecovery: '\u00daltima recupera\u00e7\u00e3o real',
    notMeasured: 'n\u00e3o medido',
    copies: 'Onde est\u00e3o as c\u00f3pias',
    copyHere: 'Este host',
    copyHereReach: 'daily/, weekly/ e monthly/; cada backup \u00e9 um dump, seu passaporte e seus globais',
    place: 'Lugar',
    getAt: 'Como chegar a ela',
    oneCopy: '**H\u00e1 uma c\u00f3pia s\u00f3.** Se este host se for, os backups v\u00e3o junto: liste outra em `playbook.copies`.',
    recover: 'Recuperar {source}',
    prepare: 'No host, em um clone do reposit\u00f3rio com .github/lastro.yml. `lastro` \u00e9 `node /opt/lastro/dist/cli/index.js`. Defina os segredos que a configura\u00e7\u00e3o nomeia[, e {variable}: um papel que pode criar e renomear bancos].',
    choose: 'O backup. Este era o mais novo em {asOf}; `lastro recover plan` diz qual \u00e9 o mais novo agora. Depois de um dano que ningu\u00e9m notou, pegue um anterior a ele.',
    noBackup: 'N\u00e3o havia backup em {asOf}. Ponha aqui o nome de um.',
    look: 'O que est\u00e1 no lugar, e o que ficou pela metade',
    prove: 'Prove que o backup restaura[ (levou {took})]. N\u00e3o toca em nada; pule se o \u00faltimo ensaio foi deste backup.',
    plan: 'O que seria feito, e o que se perderia. N\u00e3o muda nada.',
    apply: 'Fa\u00e7a[ (espere cerca de {took})]. O que existe \u00e9 salvo antes, e fica guardado.',
    look2: 'Inicie a aplica\u00e7\u00e3o e olhe: entre, conte o que voc\u00ea conhece, fa\u00e7a uma venda e cancele.',
    undo: 'Se era o backup errado: de volta ao que havia antes.',
    tenant: 'Um tenant s\u00f3',
    tenantNote: 'Os outros tenants continuam trabalhando, e o schema quebrado fica guardado ao lado. Ponha o schema do tenant no lugar de `{tenant}`, e o backup como acima. O primeiro comando prova o tenant sozinho e mede o tempo, o segundo diz o que seria feito e perdido, o terceiro faz. `lastro recover undo` com os mesmos `--source`, `--tenant` e `--confirm` desfaz.',
    byHand: 'Sem o Lastro',
    byHandNote: 'Com os programas do pr\u00f3prio PostgreSQL, zstd e jq, como superusu\u00e1rio do servidor (`PGHOST`, `PGPORT`, `PGUSER`). Restaura ao lado, como `{restored}`; renomeie quando estiver bom. Mais: docs/restore-by-hand.md do Lastro.',
    gone: 'Quando falta mais',
    gonePlaces: {
        github: 'O GitHub se foi',
        host: 'O host se foi',
        region: 'A regi\u00e3o ou o provedor se foi',
    },
    goneSteps: {
        github: 'Nada aqui precisa dele. Os comandos acima rodam no host; .github/lastro.yml est\u00e1 em todo clone, e relat\u00f3rios e livro-raz\u00e3o est\u00e3o em {stateDir}. Backups que um workflow inicia ficam parados: execute `lastro backup` \u00e0 m\u00e3o ou pelo cron at\u00e9 ele voltar.',
        host: 'Pegue uma m\u00e1quina com PostgreSQL da mesma vers\u00e3o principal ou mais nova, zstd, Node 24, um clone do reposit\u00f3rio e um do Lastro. Busque uma c\u00f3pia dos backups (*Onde est\u00e3o as c\u00f3pias*), e acrescente `--from DIRET\u00d3RIO` aos comandos acima. O servidor do banco tamb\u00e9m se foi? Crie um vazio, rode os globais do backup no psql, depois `lastro recover apply`.',
        region: 'S\u00f3 restam c\u00f3pias fora dela: aquelas em *Onde est\u00e3o as c\u00f3pias* que n\u00e3o est\u00e3o no provedor deste host. Depois, como para um host perdido. Mude o endere\u00e7o do banco nos segredos da aplica\u00e7\u00e3o e no DNS; baixe o tempo de vida dele agora, n\u00e3o na hora.',
    },
    after: 'Depois',
    afterSteps: [
        'Fa\u00e7a um backup e prove-o: `lastro backup`, depois `lastro restore-drill`.',
        'Busque o que s\u00f3 o banco antigo tem, se for desejado: ele est\u00e1 guardado com nome pr\u00f3prio (`lastro recover status`).',
        'Troque senhas que algu\u00e9m tenha visto no meio tempo.',
        'Escreva o que aconteceu, quando, e o que esta p\u00e1gina n\u00e3o dizia. Depois corrija a configura\u00e7\u00e3o e gere de novo.',
    ],
    phases: 'Fases desse ensaio',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-application.js
/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
const reasons_application_applicationReasons = {
    'backend-missing': {
        title: 'A aplica\u00e7\u00e3o n\u00e3o p\u00f4de ser iniciada: o programa n\u00e3o est\u00e1 aqui[: {detail}].',
        hint: 'Instale-o no host do ensaio, ou corrija command e directory de `drill.backend` em .github/lastro.yml.',
    },
    'backend-role-missing': {
        title: 'O papel com que a aplica\u00e7\u00e3o deveria se conectar n\u00e3o est\u00e1 no backup[: {role}].',
        hint: 'Corrija `drill.backend.user`, ou deixe-o fora: ent\u00e3o ela se conecta como o superusu\u00e1rio do staging.',
    },
    'backend-exited': {
        title: 'A aplica\u00e7\u00e3o terminou antes de ficar pronta[: {detail}].',
        hint: 'As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. Depois de uma recupera\u00e7\u00e3o real ela tamb\u00e9m n\u00e3o subiria, a menos que s\u00f3 a configura\u00e7\u00e3o deste ensaio esteja errada.',
    },
    'backend-not-ready': {
        title: 'A aplica\u00e7\u00e3o n\u00e3o ficou pronta a tempo[: {detail}].',
        hint: 'As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. Veja o que ela espera, e path e timeout de `drill.backend.ready`.',
    },
    'backend-died': {
        title: 'A aplica\u00e7\u00e3o terminou enquanto era sondada[: {detail}].',
        hint: 'As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio. A sonda anterior mostra o que ela n\u00e3o suportou.',
    },
    'backend-exposed': {
        title: 'A aplica\u00e7\u00e3o escutou em todos os endere\u00e7os do host enquanto rodou[: {address}].',
        hint: 'Os dados restaurados podiam ser alcan\u00e7ados pela rede. Fa\u00e7a-a escutar em 127.0.0.1, como diz a vari\u00e1vel HOST.',
    },
    'probe-status': {
        title: 'A aplica\u00e7\u00e3o respondeu com outro status.',
        hint: 'As \u00faltimas linhas dela e a resposta dizem por qu\u00ea. Compare com a mesma requisi\u00e7\u00e3o em produ\u00e7\u00e3o.',
    },
    'probe-body': {
        title: 'Uma resposta da aplica\u00e7\u00e3o n\u00e3o \u00e9 a que deve ser.',
        hint: 'Compare com a mesma requisi\u00e7\u00e3o em produ\u00e7\u00e3o; os dados em si s\u00e3o julgados pelas outras verifica\u00e7\u00f5es.',
    },
    'probe-not-json': {
        title: 'Uma resposta da aplica\u00e7\u00e3o n\u00e3o \u00e9 JSON.',
        hint: 'Muitas vezes \u00e9 uma p\u00e1gina de erro, ou a p\u00e1gina de um front end: veja path e headers da sonda.',
    },
    'probe-count': {
        title: 'A aplica\u00e7\u00e3o mostra outro n\u00famero de registros que o passaporte.',
        hint: 'Os registros foram comparados antes de ela subir: ela filtra, pagina ou esconde alguns. Fa\u00e7a a sonda ler um total, ou corrija a tabela.',
    },
    'probe-slow': {
        title: 'A aplica\u00e7\u00e3o respondeu mais devagar que o permitido.',
        hint: 'Logo ap\u00f3s uma restaura\u00e7\u00e3o n\u00e3o h\u00e1 estat\u00edsticas nem cache, como depois de uma recupera\u00e7\u00e3o real. Aumente `within`, ou ache a consulta lenta.',
    },
    'probe-timeout': {
        title: 'A aplica\u00e7\u00e3o n\u00e3o respondeu a tempo.',
        hint: 'Ela pode esperar por uma trava, por um pool sem conex\u00e3o, ou por um servi\u00e7o que o staging n\u00e3o tem.',
    },
    'probe-unreachable': {
        title: 'A aplica\u00e7\u00e3o interrompeu a conex\u00e3o, ou ningu\u00e9m respondeu.',
        hint: 'As \u00faltimas linhas dela est\u00e3o no relat\u00f3rio.',
    },
    'probe-too-large': {
        title: 'Uma resposta da aplica\u00e7\u00e3o \u00e9 grande demais para ser julgada.',
        hint: 'Pe\u00e7a uma p\u00e1gina e um total: respostas de mais de 16 MiB n\u00e3o s\u00e3o lidas.',
    },
    'probe-redirected': {
        title: 'A aplica\u00e7\u00e3o manda o cliente para outro lugar.',
        hint: 'Um redirecionamento para outra origem, ou em c\u00edrculo, nunca \u00e9 seguido. Ajuste a URL base da aplica\u00e7\u00e3o para o staging.',
    },
    'probe-value-unusable': {
        title: 'Um valor de que sondas seguintes precisam falta, ou n\u00e3o pode ser usado.',
        hint: 'Compare a resposta com `save` da sonda.',
    },
    'probe-skipped': {
        title: 'Uma sonda n\u00e3o foi feita: uma anterior n\u00e3o deu o valor para ela.',
        hint: 'Corrija primeiro a sonda anterior.',
    },
    'probe-unjudged': {
        title: 'O passaporte n\u00e3o conhece a tabela com que uma sonda \u00e9 comparada.',
        hint: 'Corrija `count.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
    },
    'no-tenant-asked': {
        title: 'N\u00e3o h\u00e1 no backup um tenant para o qual perguntar.',
        hint: 'Veja `tenants` da fonte e de `drill.backend` em .github/lastro.yml.',
    },
    'query-failed': {
        title: 'Uma consulta sua tem outra resposta que a esperada.',
        hint: 'Fa\u00e7a a mesma consulta em produ\u00e7\u00e3o: se l\u00e1 a resposta \u00e9 a mesma, os dados j\u00e1 estavam errados antes do backup.',
    },
    'query-error': {
        title: 'Uma consulta sua terminou em erro.',
        hint: 'Fa\u00e7a a mesma consulta em produ\u00e7\u00e3o, e veja os registros em que ela trope\u00e7a.',
    },
    'query-invalid': {
        title: 'Uma consulta sua n\u00e3o p\u00f4de ser feita.',
        hint: 'Corrija-a em .github/lastro.yml: nomes, tipos, um s\u00f3 comando, e uma coluna onde se espera um valor.',
    },
    'query-writes': {
        title: 'Uma consulta sua tentou gravar, e foi recusada.',
        hint: 'Consultas s\u00f3 leem. Veja que fun\u00e7\u00f5es ela chama.',
    },
    'query-timeout': {
        title: 'Uma consulta sua demorou demais.',
        hint: 'Logo ap\u00f3s uma restaura\u00e7\u00e3o n\u00e3o h\u00e1 estat\u00edsticas. Aumente o `timeout`, ou escreva-a de modo que um \u00edndice ajude.',
    },
    'query-unjudged': {
        title: 'O passaporte n\u00e3o conhece a tabela com que uma consulta \u00e9 comparada.',
        hint: 'Corrija `expect.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-backup.js
/** Why a backup ended as it did. */
const reasons_backup_backupReasons = {
    complete: {
        title: 'O backup foi gravado, relido por inteiro e publicado[ como {name}].',
        hint: '',
    },
    planned: {
        title: 'Apenas planejado: as verifica\u00e7\u00f5es pr\u00e9vias passaram, nada foi gravado nem removido.',
        hint: 'Execute sem o modo de simula\u00e7\u00e3o para fazer o backup.',
    },
    'server-unreachable': {
        title: 'O servidor PostgreSQL[ {server}] n\u00e3o responde.',
        hint: 'Verifique se ele est\u00e1 no ar e se este host pode conectar: `pg_isready -h HOST -p PORT`, depois pg_hba.conf e o firewall.',
    },
    'client-too-old': {
        title: 'Nenhum pg_dump instalado \u00e9 novo o bastante para o servidor[: servidor {server}, pg_dump mais novo {client}].',
        hint: 'Instale o cliente da vers\u00e3o principal do servidor ou mais nova, p. ex. `apt-get install postgresql-client[-{major}]`.',
    },
    'disk-space-low': {
        title: 'N\u00e3o h\u00e1 espa\u00e7o livre em disco para o backup[: precisa de {needed:bytes}][, livre {free:bytes}].',
        hint: 'Libere espa\u00e7o[ em {path}] ou aumente o volume; `du -xh --max-depth=2` mostra o que o ocupa. Os backups bons antigos n\u00e3o foram tocados.',
    },
    'lock-table-too-small': {
        title: 'A tabela de locks do servidor \u00e9 pequena demais para travar todas as tabelas[: {tables} tabelas][, espa\u00e7o para {capacity} locks].',
        hint: 'Aumente max_locks_per_transaction[ para pelo menos {suggested}] no postgresql.conf e reinicie o servidor.',
    },
    'row-security': {
        title: 'A seguran\u00e7a em n\u00edvel de linha esconderia registros do papel de backup[ {role}][ em {tables} tabelas][, p. ex. {table}].',
        hint: 'Como superusu\u00e1rio: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
    },
    'privileges-missing': {
        title: 'O papel de backup[ {role}] n\u00e3o consegue ler tudo[: {count} objetos][, p. ex. {object}].',
        hint: 'Como superusu\u00e1rio: `GRANT pg_read_all_data TO {role|ROLE}`; para objetos grandes, tamb\u00e9m a participa\u00e7\u00e3o no papel dono deles: `GRANT DONO TO {role|ROLE}`.',
    },
    'directory-not-mounted': {
        title: 'O diret\u00f3rio de backups[ {path}] n\u00e3o est\u00e1 em um volume pr\u00f3prio montado; gravar ali encheria outro disco.',
        hint: 'Monte o volume e confira com `findmnt --target {path|DIRET\u00d3RIO}`.',
    },
    'directory-not-writable': {
        title: 'N\u00e3o \u00e9 poss\u00edvel gravar no diret\u00f3rio de backups[ {path}][: {detail}].',
        hint: 'Crie-o e entregue-o ao usu\u00e1rio com que o runner executa[: `chown {user} {path}`].',
    },
    'lock-held': {
        title: 'Outra execu\u00e7\u00e3o det\u00e9m a trava[: {procedure}, execu\u00e7\u00e3o {run}, pid {pid} em {host}][, desde {since:date}].',
        hint: 'Espere ela terminar, ou encerre-a. Um detentor morto teria sido substitu\u00eddo: este est\u00e1 vivo.',
    },
    'lock-timeout': {
        title: 'As tabelas n\u00e3o puderam ser travadas a tempo[: {table}][, espera de {seconds:duration}].',
        hint: 'Alguma transa\u00e7\u00e3o det\u00e9m um lock exclusivo: veja pg_stat_activity e pg_locks, e n\u00e3o fa\u00e7a migra\u00e7\u00f5es durante o backup.',
    },
    'dump-failed': {
        title: 'O pg_dump falhou[: {detail}].',
        hint: 'As \u00faltimas linhas dele est\u00e3o no log. Nada foi publicado; os backups anteriores continuam como estavam.',
    },
    'dump-size-anomaly': {
        title: 'O tamanho do dump foge do habitual[: {bytes:bytes}][, normalmente {usual:bytes}].',
        hint: 'Compare com o anterior, `lastro passport diff ANTERIOR NOVO`, para ver que tabelas mudaram. Guarde os backups antigos at\u00e9 haver explica\u00e7\u00e3o.',
    },
    'read-back-failed': {
        title: 'O dump rec\u00e9m-gravado n\u00e3o p\u00f4de ser relido[: {detail}].',
        hint: 'Verifique o disco (`dmesg`, `smartctl -a`) e execute o backup de novo. Nada foi publicado.',
    },
    'schema-unstable': {
        title: 'Tabelas foram criadas ou removidas enquanto o backup as bloqueava[: {attempts} tentativas].',
        hint: 'N\u00e3o fa\u00e7a migra\u00e7\u00f5es durante o backup; depois execute de novo.',
    },
    'snapshot-lost': {
        title: 'A sess\u00e3o do banco que mantinha o snapshot terminou antes do dump[: {detail}].',
        hint: 'Procure idle_in_transaction_session_timeout, um pooler de conex\u00f5es no caminho ou um rein\u00edcio do servidor; depois execute de novo.',
    },
    'passport-failed': {
        title: 'O passaporte n\u00e3o p\u00f4de ser tirado do snapshot[: {detail}].',
        hint: 'O log mostra o comando. Sem passaporte nada pode ser provado, por isso nada foi publicado.',
    },
    cancelled: {
        title: 'A execu\u00e7\u00e3o foi cancelada[ durante {step}].',
        hint: 'Nada ficou pela metade; inicie de novo quando convier.',
    },
    'internal-error': {
        title: 'O pr\u00f3prio Lastro falhou[: {detail}].',
        hint: '\u00c9 um defeito do Lastro. Por favor, relate-o com o log e este relat\u00f3rio.',
    },
    'retention-frozen': {
        title: 'Nenhum backup antigo foi removido[: {detail}].',
        hint: 'Resolva o que os outros achados apontam; a pr\u00f3xima execu\u00e7\u00e3o boa remove o que for devido.',
    },
    'future-dated-backup': {
        title: 'Um backup tem data no futuro[: {name}][, {takenAt:date}].',
        hint: 'Ele n\u00e3o conta. Acerte o rel\u00f3gio e depois renomeie ou mova esse arquivo.',
    },
    'database-empty': {
        title: 'O banco de dados[ {database}] n\u00e3o tem nenhuma tabela.',
        hint: 'Verifique se a fonte aponta para o banco certo; um backup vazio n\u00e3o prova nada.',
    },
    'standby-conflict': {
        title: 'A r\u00e9plica cancelou o dump por conflito com a recupera\u00e7\u00e3o[: {detail}].',
        hint: 'Aumente max_standby_streaming_delay ou use hot_standby_feedback = on, ou fa\u00e7a o backup do prim\u00e1rio.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-check.js
/** How a restore check ended, and what a migration did that somebody must see. */
const reasons_check_checkReasons = {
    'migration-safe': {
        title: 'A migra\u00e7\u00e3o rodou em um backup restaurado, e nada se perdeu que devesse ficar.',
        hint: '',
    },
    'migration-safe-sample': {
        title: 'A migra\u00e7\u00e3o rodou em dados de exemplo, e nada se perdeu que devesse ficar.',
        hint: 'Registros reais n\u00e3o foram vistos. `check.real-data` deixa pull requests confi\u00e1veis usarem um backup.',
    },
    'migration-untouched': {
        title: 'A configura\u00e7\u00e3o \u00e9 v\u00e1lida; nenhum arquivo de `check.paths` mudou, ent\u00e3o nenhuma migra\u00e7\u00e3o foi ensaiada.',
        hint: '',
    },
    'configuration-legal': {
        title: 'A configura\u00e7\u00e3o \u00e9 v\u00e1lida; ela n\u00e3o nomeia migra\u00e7\u00e3o, ent\u00e3o nenhuma foi ensaiada.',
        hint: 'Escreva o comando em `check.migrate.command`.',
    },
    'migration-failed': {
        title: 'A migra\u00e7\u00e3o falhou[ com c\u00f3digo de sa\u00edda {exit}][: {detail}][; {migrated} de {tenants} tenants foram migrados].',
        hint: 'O relat\u00f3rio mostra o que ela j\u00e1 tinha feito: a produ\u00e7\u00e3o ficaria assim. Fa\u00e7a tudo ou nada em cada execu\u00e7\u00e3o, ou permita executar de novo.',
    },
    'migration-timeout': {
        title: 'A migra\u00e7\u00e3o foi encerrada porque levou mais que o permitido[: {allowed:duration}].',
        hint: 'Talvez espere uma trava ou uma resposta. Se precisa do tempo, aumente `check.migrate.timeout`.',
    },
    'migration-not-started': {
        title: 'O programa da migra\u00e7\u00e3o n\u00e3o p\u00f4de ser iniciado[: {detail}].',
        hint: 'Instale-o antes da verifica\u00e7\u00e3o, e veja se `check.migrate.directory` existe no checkout.',
    },
    'migration-role-missing': {
        title: 'O papel que migra n\u00e3o existe na c\u00f3pia, ou n\u00e3o pode conectar[: {role}].',
        hint: 'Corrija `check.migrate.role`; os dados de exemplo precisam criar o papel.',
    },
    'seed-failed': {
        title: 'N\u00e3o foi poss\u00edvel criar o banco de exemplo[: {name}][: {detail}].',
        hint: 'Carregue os arquivos de `check.seed` em um banco vazio com `psql -v ON_ERROR_STOP=1 -f` e corrija o que parar.',
    },
    'event-untrusted': {
        title: 'Nada prova de quem \u00e9 este c\u00f3digo, ent\u00e3o nenhum backup foi tocado.',
        hint: 'Backups s\u00e3o usados para pull requests deste reposit\u00f3rio e no seu branch padr\u00e3o; nunca por pull_request_target nem workflow_run.',
    },
    'fork-untrusted': {
        title: 'O c\u00f3digo vem de outro reposit\u00f3rio, ent\u00e3o nenhum backup foi tocado.',
        hint: 'Para esses pull requests h\u00e1 os dados de exemplo: `mode: synthetic`, em m\u00e1quina do GitHub.',
    },
    'bot-untrusted': {
        title: 'Um bot traz c\u00f3digo de outras pessoas, ent\u00e3o nenhum backup foi tocado.',
        hint: 'Revise e fa\u00e7a o merge; a verifica\u00e7\u00e3o no branch padr\u00e3o usa ent\u00e3o o backup.',
    },
    'branch-untrusted': {
        title: 'N\u00e3o \u00e9 o branch padr\u00e3o nem um pull request para ele: ningu\u00e9m revisou esta configura\u00e7\u00e3o, ent\u00e3o nenhum backup foi tocado.',
        hint: 'Abra um pull request para o branch padr\u00e3o, ou rode o workflow nele.',
    },
    'checkout-untrusted': {
        title: 'Os arquivos daqui n\u00e3o s\u00e3o os do commit que iniciou a execu\u00e7\u00e3o, ent\u00e3o nenhum backup foi tocado.',
        hint: 'Tire o `ref:` do actions/checkout.',
    },
    'stranger-on-host': {
        title: 'C\u00f3digo n\u00e3o confi\u00e1vel n\u00e3o roda em m\u00e1quina nossa; nada dele foi executado.',
        hint: 'Rode a verifica\u00e7\u00e3o com dados de exemplo em m\u00e1quina do GitHub: `runs-on: ubuntu-24.04`.',
    },
    'base-unknown': {
        title: 'A configura\u00e7\u00e3o do commit base n\u00e3o pode ser lida aqui, ent\u00e3o nenhum backup foi tocado.',
        hint: 'D\u00ea `fetch-depth: 0` ao actions/checkout, e fa\u00e7a antes o merge de uma configura\u00e7\u00e3o v\u00e1lida.',
    },
    'real-data-off': {
        title: 'O branch base n\u00e3o permite ensaiar migra\u00e7\u00f5es em backups, ent\u00e3o nenhum foi tocado.',
        hint: 'Escreva `check.real-data: true` em .github/lastro.yml do branch padr\u00e3o.',
    },
    'tenant-not-migrated': {
        title: 'Um tenant n\u00e3o ficou como os outros depois da migra\u00e7\u00e3o.',
        hint: 'A migra\u00e7\u00e3o passou por ele, ou parou antes. Veja o que h\u00e1 de diferente nele, e fa\u00e7a a migra\u00e7\u00e3o falhar quando um tenant falha.',
    },
    'rows-lost': {
        title: 'A migra\u00e7\u00e3o perdeu registros.',
        hint: 'Se \u00e9 intencional, liste a tabela em `check.expect.may-change`.',
    },
    'rows-changed': {
        title: 'A migra\u00e7\u00e3o alterou registros que j\u00e1 existiam.',
        hint: 'Se \u00e9 intencional, liste a tabela em `check.expect.may-change`.',
    },
    'values-converted': {
        title: 'Uma coluna tem agora outro tipo, e seus valores se leem de outra forma.',
        hint: 'Veja se nada foi arredondado ou cortado; liste a tabela em `check.expect.may-change` se for intencional.',
    },
    'table-dropped': {
        title: 'A migra\u00e7\u00e3o removeu uma tabela.',
        hint: 'Se \u00e9 intencional, liste-a em `check.expect.may-drop`. Seus registros ficam s\u00f3 nos backups.',
    },
    'column-dropped': {
        title: 'A migra\u00e7\u00e3o removeu uma coluna.',
        hint: 'Se \u00e9 intencional, liste `schema.tabela.coluna` em `check.expect.may-drop`. Seus valores ficam s\u00f3 nos backups.',
    },
    'protection-dropped': {
        title: 'A migra\u00e7\u00e3o removeu algo que protegia ou acelerava os dados.',
        hint: 'Se \u00e9 intencional, liste-o em `check.expect.may-drop`.',
    },
    'index-left-invalid': {
        title: 'A migra\u00e7\u00e3o deixou um \u00edndice que o PostgreSQL n\u00e3o usa.',
        hint: 'Um CREATE INDEX CONCURRENTLY parou no meio: remova o \u00edndice e crie-o de novo.',
    },
    'constraint-left-not-valid': {
        title: 'Uma constraint nova n\u00e3o foi verificada para os registros que j\u00e1 existem.',
        hint: 'Deixe uma migra\u00e7\u00e3o seguinte rodar `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`, que n\u00e3o fecha a tabela.',
    },
    'orphans-left': {
        title: 'Desde a migra\u00e7\u00e3o h\u00e1 registros que apontam para registros que n\u00e3o existem.',
        hint: 'Ela desligou verifica\u00e7\u00f5es (triggers desabilitados, `session_replication_role`). Corrija os registros na mesma migra\u00e7\u00e3o.',
    },
    'sequence-set-back': {
        title: 'A migra\u00e7\u00e3o fez uma sequ\u00eancia voltar.',
        hint: 'O pr\u00f3ximo insert colidiria: `SELECT setval(\u2026, max(coluna))`.',
    },
    'large-objects-changed': {
        title: 'A migra\u00e7\u00e3o removeu ou alterou large objects.',
        hint: 'Procure lo_unlink e triggers que o chamam.',
    },
    'lock-too-long': {
        title: 'Uma tabela ficou fechada a todos por mais que o permitido[: {actual:duration}][, permitido {allowed:duration}].',
        hint: 'A produ\u00e7\u00e3o ficaria parada esse tempo. Divida a migra\u00e7\u00e3o: adicione colunas sem reescrever, crie \u00edndices CONCURRENTLY, valide constraints depois.',
    },
    'way-back-failed': {
        title: 'O caminho de volta falhou[ com c\u00f3digo de sa\u00edda {exit}][: {detail}].',
        hint: 'Depois de um lan\u00e7amento ruim, `check.migrate.down` n\u00e3o ajudaria. Corrija-o, ou tire-o da configura\u00e7\u00e3o.',
    },
    'not-reversible': {
        title: 'O caminho de volta n\u00e3o leva ao ponto de partida.',
        hint: 'O relat\u00f3rio mostra o que fica diferente. Corrija `check.migrate.down`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-compose.js
/** Why the service of an operator's own Compose file could not be started in a drill. */
const reasons_compose_composeReasons = {
    'compose-too-old': {
        title: 'Um servi\u00e7o do seu arquivo do Compose precisa do Compose 2[; aqui h\u00e1 o {detail}].',
        hint: 'Instale o plugin `docker-compose-plugin` dos pacotes do pr\u00f3prio Docker, ou o `docker-compose` do Debian 13.',
    },
    'compose-file-invalid': {
        title: 'O arquivo do Compose da aplica\u00e7\u00e3o n\u00e3o pode ser lido[: {detail}].',
        hint: 'Confira `files` de `drill.backend.compose` e tente `docker compose --file \u2026 config` no host do ensaio. As vari\u00e1veis de que ele precisa podem ficar em `drill.backend.env`.',
    },
    'compose-service-unknown': {
        title: 'O arquivo do Compose n\u00e3o tem esse servi\u00e7o[: {detail}].',
        hint: 'Corrija `service` e `database` de `drill.backend.compose` em .github/lastro.yml.',
    },
    'compose-service-refused': {
        title: 'O servi\u00e7o do arquivo do Compose n\u00e3o pode ser iniciado num ensaio como est\u00e1[: {detail}].',
        hint: 'Ele alcan\u00e7aria a produ\u00e7\u00e3o, este host ou outro banco, ou n\u00e3o seria o mesmo programa. Diga-o de outro modo para ensaios: por `drill.backend.env`, ou por um segundo arquivo em `drill.backend.compose.files`.',
    },
    'compose-service-failed': {
        title: 'Um servi\u00e7o de que a aplica\u00e7\u00e3o precisa n\u00e3o subiu, ou terminou[: {detail}].',
        hint: 'O log traz as \u00faltimas linhas. Num ensaio os volumes dele s\u00e3o novos e vazios.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-content.js
/** What differs between the passport and the restored database. */
const reasons_content_contentReasons = {
    'schema-missing': {
        title: 'Falta um schema.',
        hint: 'Restaure-o de outro backup; `lastro passport diff` mostra desde quando falta.',
    },
    'schema-unexpected': {
        title: 'H\u00e1 um schema que o passaporte n\u00e3o conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte.',
    },
    'table-missing': {
        title: 'Falta uma tabela.',
        hint: 'A defini\u00e7\u00e3o ou os dados dela n\u00e3o est\u00e3o no dump. Fa\u00e7a um novo backup e ensaie um mais antigo.',
    },
    'table-unexpected': {
        title: 'H\u00e1 uma tabela que o passaporte n\u00e3o conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte.',
    },
    'rows-missing': {
        title: 'Faltam registros.',
        hint: 'N\u00e3o recupere a partir deste backup: ensaie um mais antigo e fa\u00e7a um novo agora.',
    },
    'rows-unexpected': {
        title: 'H\u00e1 mais registros do que havia.',
        hint: 'Dados foram carregados duas vezes ou acrescentados depois do dump. Ensaie outra c\u00f3pia deste backup.',
    },
    'rows-differ': {
        title: 'O n\u00famero de registros est\u00e1 certo, mas os valores diferem.',
        hint: 'Algum valor mudou entre o dump e a restaura\u00e7\u00e3o. Ensaie outra c\u00f3pia e compare esta tabela.',
    },
    'column-differs': {
        title: 'Uma coluna difere em tipo, padr\u00e3o ou ordem.',
        hint: 'Compare com `lastro passport show`; uma vers\u00e3o principal mais nova pode escrever um padr\u00e3o de outra forma.',
    },
    'constraint-missing': {
        title: 'Falta uma constraint.',
        hint: 'Os dados podem violar a regra dela: encontre esses registros antes de recri\u00e1-la.',
    },
    'constraint-differs': {
        title: 'Uma constraint est\u00e1 definida de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o.',
    },
    'constraint-not-valid': {
        title: 'Uma constraint nunca foi validada (NOT VALID).',
        hint: 'Na produ\u00e7\u00e3o: `ALTER TABLE \u2026 VALIDATE CONSTRAINT \u2026`; ele aponta os registros que a violam.',
    },
    'foreign-key-orphans': {
        title: 'Registros apontam para registros que n\u00e3o existem.',
        hint: 'Uma recupera\u00e7\u00e3o para nesta chave. Procure os mesmos \u00f3rf\u00e3os na produ\u00e7\u00e3o: um trigger ou uma r\u00e9plica pode t\u00ea-la contornado.',
    },
    'index-missing': {
        title: 'Falta um \u00edndice.',
        hint: 'Recrie-o com a defini\u00e7\u00e3o do passaporte.',
    },
    'index-differs': {
        title: 'Um \u00edndice est\u00e1 definido de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o.',
    },
    'index-invalid': {
        title: 'Um \u00edndice est\u00e1 inv\u00e1lido e nunca \u00e9 usado.',
        hint: 'Na produ\u00e7\u00e3o: `REINDEX INDEX CONCURRENTLY \u2026`; um CREATE INDEX CONCURRENTLY falhou um dia.',
    },
    'unique-missing': {
        title: 'Falta uma constraint ou um \u00edndice \u00fanico.',
        hint: 'Procure duplicados antes de recriar: um deles pode ser a causa de n\u00e3o ter sido criado.',
    },
    'sequence-missing': {
        title: 'Falta uma sequ\u00eancia.',
        hint: 'Novos registros ficariam sem n\u00famero. Crie-a e posicione-a depois do maior valor em uso.',
    },
    'sequence-behind': {
        title: 'Uma sequ\u00eancia est\u00e1 atr\u00e1s dos valores em uso.',
        hint: 'A pr\u00f3xima inser\u00e7\u00e3o colidiria: `SELECT setval(\u2026, max(coluna))` depois da restaura\u00e7\u00e3o.',
    },
    'trigger-missing': {
        title: 'Falta um trigger.',
        hint: 'Recrie-o com a defini\u00e7\u00e3o do passaporte.',
    },
    'trigger-disabled': {
        title: 'Um trigger est\u00e1 desabilitado.',
        hint: 'Se n\u00e3o for intencional: `ALTER TABLE \u2026 ENABLE TRIGGER \u2026`.',
    },
    'trigger-differs': {
        title: 'Um trigger est\u00e1 definido de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o.',
    },
    'view-missing': { title: 'Falta uma view.', hint: 'Recrie-a a partir do passaporte.' },
    'view-differs': {
        title: 'Uma view est\u00e1 definida de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; uma vers\u00e3o principal mais nova pode s\u00f3 escrev\u00ea-la de outra forma.',
    },
    'function-missing': {
        title: 'Falta uma fun\u00e7\u00e3o.',
        hint: 'Recrie-a a partir do passaporte; triggers e padr\u00f5es podem precisar dela.',
    },
    'function-differs': {
        title: 'Uma fun\u00e7\u00e3o est\u00e1 definida de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o.',
    },
    'policy-missing': {
        title: 'Falta uma pol\u00edtica de seguran\u00e7a em n\u00edvel de linha.',
        hint: 'Tenants poderiam ver registros uns dos outros: crie-a antes que algu\u00e9m conecte.',
    },
    'policy-differs': {
        title: 'Uma pol\u00edtica de seguran\u00e7a em n\u00edvel de linha est\u00e1 definida de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es antes que algu\u00e9m conecte.',
    },
    'row-security-differs': {
        title: 'A seguran\u00e7a em n\u00edvel de linha est\u00e1 ligada de outra forma em uma tabela.',
        hint: 'Deixe como na produ\u00e7\u00e3o: `ALTER TABLE {schema|SCHEMA}.{object|NOME} ENABLE ROW LEVEL SECURITY`.',
    },
    'grant-differs': {
        title: 'Os privil\u00e9gios diferem.',
        hint: 'Algu\u00e9m poderia ler demais, ou a aplica\u00e7\u00e3o de menos: compare e refa\u00e7a os GRANT.',
    },
    'owner-differs': {
        title: 'Um objeto pertence a outro papel.',
        hint: 'Crie o papel dono antes da restaura\u00e7\u00e3o e depois `ALTER \u2026 OWNER TO`.',
    },
    'role-missing': {
        title: 'Falta um papel que possui ou pode usar algo.',
        hint: 'Crie-o antes da restaura\u00e7\u00e3o; o arquivo de globais do backup tem a defini\u00e7\u00e3o.',
    },
    'type-differs': {
        title: 'Um tipo, dom\u00ednio ou enumera\u00e7\u00e3o difere.',
        hint: 'Compare os r\u00f3tulos e as regras com o passaporte.',
    },
    'partition-differs': {
        title: 'Uma parti\u00e7\u00e3o est\u00e1 anexada de outra forma.',
        hint: 'Compare os limites com o passaporte: registros poderiam ir para a parti\u00e7\u00e3o errada.',
    },
    'comment-differs': { title: 'Um coment\u00e1rio difere.', hint: 'Inofensivo para os dados.' },
    'large-objects-differ': {
        title: 'Faltam large objects, ou eles diferem.',
        hint: 'Verifique se o dump foi feito com large objects (`pg_dump --large-objects`).',
    },
    'matview-differs': {
        title: 'Uma view materializada difere.',
        hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NOME}` depois da restaura\u00e7\u00e3o.',
    },
    'matview-stale': {
        title: 'Uma view materializada estava desatualizada quando o backup foi feito.',
        hint: 'A restaura\u00e7\u00e3o a atualiza. \u00c9 leg\u00edtimo, se a produ\u00e7\u00e3o a atualiza por agendamento.',
    },
    'object-missing': {
        title: 'Falta um objeto.',
        hint: 'Recrie-o com a defini\u00e7\u00e3o do passaporte.',
    },
    'object-unexpected': {
        title: 'H\u00e1 um objeto que o passaporte n\u00e3o conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: n\u00e3o \u00e9 o dump deste passaporte.',
    },
    'object-differs': {
        title: 'Um objeto est\u00e1 definido de outra forma.',
        hint: 'Compare as duas defini\u00e7\u00f5es; o passaporte tem a da produ\u00e7\u00e3o.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-disk.js
/** O que a verifica\u00e7\u00e3o de disco encontra: discos, hosts e agendas mortas. */
const reasons_disk_diskReasons = {
    'disks-well': {
        title: 'Tudo normal[: {filesystems} sistemas de arquivos em {hosts} hosts].',
        hint: '',
    },
    'space-low': {
        title: 'Um sistema de arquivos est\u00e1 enchendo[: {subject} em {host} est\u00e1 {percent:percent} cheio][, restam {free:bytes}].',
        hint: 'Veja o que \u00e9 grande: `lastro disk-check` diz o que mais cresceu e o que pode ser liberado. Os limites est\u00e3o em `disk.thresholds`.',
    },
    'inodes-low': {
        title: 'Um sistema de arquivos est\u00e1 ficando sem inodes[: {subject} em {host}, {percent:percent} em uso][, restam {freeInodes}]. Sem inode n\u00e3o se cria arquivo, por mais bytes que haja livres.',
        hint: 'Ache o diret\u00f3rio com muitos arquivos pequenos: `du --inodes -x {subject|/} | sort -n | tail`. Costumam ser sess\u00f5es, caches e filas de e-mail.',
    },
    'fills-soon': {
        title: 'Um sistema de arquivos logo estar\u00e1 cheio se continuar assim[: {subject} em {host}, em {seconds:duration}][ (por volta de {fullAt:date})].',
        hint: 'Descubra o que come\u00e7ou a crescer: o relat\u00f3rio diz o que mais cresceu na semana. Uma rota\u00e7\u00e3o que n\u00e3o remove mais tem esse aspecto.',
    },
    'next-backup-does-not-fit': {
        title: 'O pr\u00f3ximo backup n\u00e3o vai caber[: precisa de {needed:bytes}][, h\u00e1 {free:bytes} livres].',
        hint: 'Libere espa\u00e7o ou aumente o disco antes da noite. N\u00e3o remova os backups mais novos; `lastro disk-check` lista o que pode sair.',
    },
    'mount-missing': {
        title: 'Um sistema de arquivos que deveria estar montado n\u00e3o est\u00e1[: {subject} em {host}].',
        hint: 'Veja por qu\u00ea: `systemctl status "*.mount"`, `dmesg | tail`. O que for gravado no diret\u00f3rio vazio vai parar no disco de baixo.',
    },
    'stopped-writing': {
        title: 'O kernel parou toda grava\u00e7\u00e3o num sistema de arquivos depois de um erro[: {subject} em {host}]. O `mount` ainda o mostra como grav\u00e1vel.',
        hint: 'O disco pode estar morrendo: leia o `dmesg`, copie o que ainda se l\u00ea, depois desmonte e rode `fsck`. Bancos de dados nele j\u00e1 est\u00e3o falhando.',
    },
    'read-only': {
        title: 'Um sistema de arquivos est\u00e1 somente leitura[: {subject} em {host}].',
        hint: 'Leia no `dmesg` o erro que o deixou assim. Se for de prop\u00f3sito, cite-o em `disk.may-be-read-only`.',
    },
    'write-refused': {
        title: 'Nada pode ser gravado em um diret\u00f3rio de que o Lastro precisa[: {subject} em {host}][: {detail}].',
        hint: 'O espa\u00e7o livre n\u00e3o diz nada aqui: veja as cotas (`quota -s`), o `dmesg` e o dono do diret\u00f3rio. At\u00e9 que se resolva, backups, relat\u00f3rios ou travas falham.',
    },
    'filesystem-errors': {
        title: 'Um sistema de arquivos contou erros[: {subject} em {host}, {errors}].',
        hint: 'Planeje um `fsck` na pr\u00f3xima reinicializa\u00e7\u00e3o e examine o pr\u00f3prio disco: `smartctl -a`. A contagem fica at\u00e9 o fsck rodar.',
    },
    'host-unreachable': {
        title: 'Um host n\u00e3o p\u00f4de ser alcan\u00e7ado[: {host}][: {detail}]. Nada se sabe dos discos dele.',
        hint: 'Tente \u00e0 m\u00e3o com a mesma chave: `ssh {host|HOST} df -h`. Os alertas de antes ficam como estavam.',
    },
    'clock-skew': {
        title: 'O rel\u00f3gio de um host est\u00e1 errado[: {host}, {skew:duration}].',
        hint: 'Acerte-o: `timedatectl`, chrony. Nomes de backups e certificados dependem dele.',
    },
    'backups-missing': {
        title: 'O diret\u00f3rio dos backups n\u00e3o existe[: {subject} em {host}].',
        hint: 'Veja se o disco dele est\u00e1 montado. Nada ser\u00e1 salvo at\u00e9 que exista.',
    },
    'backups-mount-lost': {
        title: 'O diret\u00f3rio dos backups est\u00e1 em outro disco, n\u00e3o no dele[: {subject} em {host}].',
        hint: 'Monte o disco, depois mova o que foi gravado nesse meio-tempo. Um backup ao lado do que protege morre junto.',
    },
    'passports-missing': {
        title: 'H\u00e1 dumps que perderam o passaporte[: {count} em {host}, {name}].',
        hint: 'Sem ele ningu\u00e9m sabe o que devem conter. Fa\u00e7a um a partir de um ensaio: `lastro passport make`.',
    },
    'next-backup-unjudged': {
        title: 'Ningu\u00e9m sabe se o pr\u00f3ximo backup cabe[: {subject} em {host}][, o sistema de arquivos em {mountPoint} n\u00e3o foi medido].',
        hint: 'Veja se ele responde e se `disk.ignore` o deixa de fora; com `disk.mounts` ele \u00e9 medido, seja qual for.',
    },
    'backup-overdue': {
        title: 'Um backup est\u00e1 atrasado[: {subject} em {host}][, o mais novo tem {age:duration}].',
        hint: 'A agenda pode estar morta: veja as execu\u00e7\u00f5es do workflow e rode `lastro backup` \u00e0 m\u00e3o.',
    },
    'backup-gap': {
        title: 'H\u00e1 dias sem backup, embora ele tenha rodado antes e depois[: {subject} em {host}][, {count} em uma semana, o \u00faltimo em {day}].',
        hint: 'Veja as execu\u00e7\u00f5es do workflow nesse dia: um runner desligado, uma trava ocupada, um disco cheio. O alerta termina uma semana depois.',
    },
    'offsite-sync-overdue': {
        title: 'A c\u00f3pia para outro lugar est\u00e1 atrasada[, a \u00faltima boa tem {age:duration}].',
        hint: 'A agenda pode estar morta: veja as execu\u00e7\u00f5es do workflow. At\u00e9 que rode, um inc\u00eandio leva o host e os backups juntos.',
    },
    'restore-drill-overdue': {
        title: 'Um ensaio de restaura\u00e7\u00e3o est\u00e1 atrasado[, o \u00faltimo bom tem {age:duration}].',
        hint: 'Rode-o \u00e0 m\u00e3o: `lastro restore-drill`. Um backup que ningu\u00e9m restaurou \u00e9 s\u00f3 uma esperan\u00e7a.',
    },
    'ran-again': { title: 'Rodou at\u00e9 o fim outra vez.', hint: '' },
    'no-longer-there': { title: 'N\u00e3o est\u00e1 mais l\u00e1.', hint: '' },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-drill.js
/** Why a drill could, or could not, restore a backup. */
const reasons_drill_drillReasons = {
    proven: {
        title: 'O backup foi restaurado e \u00e9, registro por registro, o que diz o seu passaporte.',
        hint: '',
    },
    'no-backup': {
        title: 'N\u00e3o h\u00e1 backup para restaurar[ em {path}][: foi pedido {wanted}][; os mais novos s\u00e3o {newest}].',
        hint: 'Confira o nome, e o diret\u00f3rio de backups em .github/lastro.yml; ou execute `lastro backup` antes.',
    },
    'role-unknown': {
        title: 'O dump de outra ferramenta cita um papel que s\u00f3 os globais criariam[: {detail}].',
        hint: 'Deixe `lastro backup` fazer os backups: o passaporte leva os pap\u00e9is.',
    },
    'no-passport': {
        title: 'O dump n\u00e3o tem passaporte: ele restaura, mas ningu\u00e9m pode dizer se o conte\u00fado est\u00e1 certo.',
        hint: 'Foi feito por outra ferramenta. Deixe `lastro backup` fazer os backups, para que o conte\u00fado possa ser provado.',
    },
    'sha256-mismatch': {
        title: 'O arquivo n\u00e3o \u00e9 o que foi gravado: o SHA-256 difere.',
        hint: 'Foi alterado ou danificado depois do backup. Use outra c\u00f3pia ou camada e verifique o disco que o guardava.',
    },
    'size-mismatch': {
        title: 'O arquivo n\u00e3o tem o tamanho que foi gravado[: esperado {expected:bytes}][, encontrado {actual:bytes}].',
        hint: 'Foi cortado ou acrescido, muitas vezes por uma c\u00f3pia interrompida. Copie de novo ou use outra camada.',
    },
    'frame-corrupt': {
        title: 'O quadro comprimido do dump est\u00e1 danificado[: {detail}].',
        hint: 'Use outra c\u00f3pia ou camada; os bytes desta est\u00e3o perdidos. Verifique o disco que a guardava.',
    },
    'passport-unreadable': {
        title: 'O passaporte n\u00e3o pode ser lido[: {detail}].',
        hint: 'Busque-o de novo na outra c\u00f3pia. O dump s\u00f3 \u00e9 julgado com ele.',
    },
    'passport-mismatch': {
        title: 'O passaporte pertence a outro backup[: ele nomeia {names}].',
        hint: 'Um arquivo foi renomeado ou sobrescrito. Ponha o passaporte deste dump ao lado dele, ou ensaie outro backup.',
    },
    'archive-corrupt': {
        title: 'O pg_restore n\u00e3o consegue ler o arquivo[: {detail}].',
        hint: 'Use outra c\u00f3pia ou camada e verifique o disco que guardava esta.',
    },
    'archive-empty': {
        title: 'O dump n\u00e3o cont\u00e9m dados de tabelas.',
        hint: '\u00c9 um dump s\u00f3 do esquema, ou de um banco vazio. Verifique como foi feito.',
    },
    'restore-failed': {
        title: 'A restaura\u00e7\u00e3o parou em um erro[: {detail}].',
        hint: 'O log mostra o objeto. Em uma emerg\u00eancia este backup tamb\u00e9m pararia ali: corrija a causa na produ\u00e7\u00e3o e fa\u00e7a outro backup.',
    },
    'restore-timed-out': {
        title: 'A restaura\u00e7\u00e3o passou do limite de `drill.timeout` e foi encerrada[: {detail}].',
        hint: 'Aumente `drill.timeout` em .github/lastro.yml, ou ensaie em um host mais r\u00e1pido. O backup em si n\u00e3o foi julgado.',
    },
    'restore-role-missing': {
        title: 'Um papel de que o dump precisa n\u00e3o existe[: {role}][: {detail}].',
        hint: 'Crie-o no destino, ou fa\u00e7a o backup com os globais para que possa ser preparado: `CREATE ROLE {role|NOME}`.',
    },
    'extension-missing': {
        title: 'Uma extens\u00e3o de que o dump precisa n\u00e3o est\u00e1 instalada onde o ensaio restaura[: {extension}][: {detail}].',
        hint: 'Instale o pacote dela[ para o PostgreSQL {major}] onde o ensaio restaura (no host dele, na imagem de `drill.docker`, no servidor separado) e ensaie de novo; at\u00e9 l\u00e1 nada est\u00e1 provado.',
    },
    'extension-version-differs': {
        title: 'Uma extens\u00e3o tem vers\u00e3o diferente da produ\u00e7\u00e3o.',
        hint: 'Instale a mesma vers\u00e3o no host do ensaio, para que ele seja igual \u00e0 recupera\u00e7\u00e3o.',
    },
    'postgres-missing': {
        title: 'N\u00e3o foram encontrados os programas do servidor PostgreSQL para restaurar.',
        hint: 'Instale-os no host do ensaio: `apt-get install postgresql[-{major}]`.',
    },
    'postgres-too-old': {
        title: 'O PostgreSQL daqui \u00e9 mais antigo que o da origem do backup[: aqui {found}][, necess\u00e1rio {needed}][: {detail}].',
        hint: 'Instale a mesma vers\u00e3o principal onde o ensaio restaura: `apt-get install postgresql[-{major}]`, ou indique uma imagem dela em `drill.docker`.',
    },
    'staging-failed': {
        title: 'N\u00e3o foi poss\u00edvel criar o lugar para restaurar[: {detail}].',
        hint: 'O log mostra o que o servidor disse ao iniciar. O backup em si n\u00e3o foi julgado.',
    },
    'staging-disk-full': {
        title: 'O lugar da restaura\u00e7\u00e3o ficou sem disco[: precisa de cerca de {needed:bytes}][, livre {free:bytes}][: {detail}].',
        hint: 'Libere espa\u00e7o[ em {path}] ou aponte o staging do ensaio para um volume maior. O backup em si n\u00e3o foi julgado.',
    },
    'staging-out-of-memory': {
        title: 'O servidor de banco do ensaio foi morto por falta de mem\u00f3ria[: {detail}].',
        hint: 'D\u00ea mais mem\u00f3ria ou swap ao host, ou ensaie quando houver menos carga. O backup em si n\u00e3o foi julgado.',
    },
    'target-is-source': {
        title: 'O destino do ensaio \u00e9 uma fonte configurada[: {source}]; recusado.',
        hint: 'Um ensaio nunca grava na produ\u00e7\u00e3o. Escolha outro staging em .github/lastro.yml.',
    },
    'amcheck-unavailable': {
        title: 'As p\u00e1ginas das tabelas e dos \u00edndices n\u00e3o puderam ser verificadas: o amcheck n\u00e3o est\u00e1 instalado.',
        hint: 'Instale o pacote contrib do PostgreSQL no host do ensaio: `apt-get install postgresql-contrib`.',
    },
    'heap-corrupt': {
        title: 'O amcheck encontrou uma tabela ou um \u00edndice danificado.',
        hint: 'Ensaie de novo; se persistir, suspeite da mem\u00f3ria ou do disco do host do ensaio: `dmesg`, `smartctl -a`.',
    },
    'backup-stale': {
        title: 'O backup mais novo \u00e9 velho demais[: {age:duration}][, permitido {allowed:duration}].',
        hint: 'Veja por que os \u00faltimos backups n\u00e3o rodaram ou falharam: `lastro history`.',
    },
    'rto-missed': {
        title: 'A recupera\u00e7\u00e3o leva mais tempo que o objetivo[: {actual:duration}][, objetivo {objective:duration}].',
        hint: 'As fases mostram onde o tempo vai. Disco mais r\u00e1pido, mais n\u00facleos ou menos dados em um s\u00f3 banco ajudam; ou mude o objetivo conscientemente.',
    },
    'rpo-missed': {
        title: 'Seria perdido mais trabalho recente do que o objetivo permite[: {actual:duration}][, objetivo {objective:duration}].',
        hint: 'Fa\u00e7a backups com mais frequ\u00eancia: mude o agendamento em .github/workflows/backup.yml.',
    },
    'tenant-quiet': {
        title: 'Alguns tenants n\u00e3o t\u00eam registro recente[: {tenants} deles][ ({names})]; o RPO deles diz pouco.',
        hint: 'Normal para um tenant que n\u00e3o opera nestes dias. Pergunte, se deveria operar.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-drill-check.js
/** Por que o ensaio do ensaio terminou assim, e por que uma falha n\u00e3o p\u00f4de ser testada. */
const reasons_drill_check_drillCheckReasons = {
    'all-caught': {
        title: 'Toda falha testada foi detectada com o motivo certo[: {caught} de {tried}][; nenhum alarme falso em {cleanRuns} casos s\u00e3os][; {notTried} n\u00e3o testadas].',
        hint: '',
    },
    'faults-missed': {
        title: 'O ensaio n\u00e3o detectou toda falha, ou n\u00e3o com o motivo certo[: {missed} de {tried} n\u00e3o detectadas].',
        hint: 'N\u00e3o confie nos veredictos dele sobre esse tipo de dano. Avise, com este relat\u00f3rio: uma falha que o ensaio n\u00e3o v\u00ea \u00e9 um erro do Lastro.',
    },
    'false-alarms': {
        title: 'O ensaio deu alarme em algo s\u00e3o[: {falseAlarms} vezes].',
        hint: 'Alarme errado logo \u00e9 ignorado. Avise, com este relat\u00f3rio; a semente repete os mesmos registros e configura\u00e7\u00f5es.',
    },
    'fault-missed': {
        title: 'Uma falha n\u00e3o foi detectada com o motivo certo.',
        hint: 'Avise, com este relat\u00f3rio. At\u00e9 a corre\u00e7\u00e3o, confira esse tipo de dano \u00e0 m\u00e3o.',
    },
    'false-alarm': {
        title: 'Houve alarme em algo s\u00e3o.',
        hint: 'Avise, com este relat\u00f3rio; a semente repete os mesmos registros e configura\u00e7\u00f5es.',
    },
    'nothing-tried': {
        title: 'Nada foi testado, ent\u00e3o nada se pode dizer do ensaio.',
        hint: 'Escolha outras falhas com `--only`, ou omita-o. O relat\u00f3rio diz por que cada uma n\u00e3o p\u00f4de ser testada.',
    },
    'good-backup-failed': {
        title: 'O backup da amostra falhou[: {detail}].',
        hint: 'O log mostra o passo. Sem um backup bom n\u00e3o h\u00e1 o que danificar.',
    },
    'good-backup-not-good': {
        title: 'O backup a ser danificado j\u00e1 n\u00e3o est\u00e1 s\u00e3o[: {actual}].',
        hint: 'Veja antes com `lastro restore-drill`; s\u00f3 se injeta falha no que est\u00e1 s\u00e3o.',
    },
    'fault-no-target': {
        title: 'O banco n\u00e3o tem nada que esta falha possa danificar.',
        hint: 'Sem `--real` nem `--backup`, a verifica\u00e7\u00e3o cria uma amostra que tem.',
    },
    'fault-not-applicable': {
        title: 'A falha n\u00e3o p\u00f4de ser feita neste banco[: {detail}].',
        hint: 'Sem `--real` nem `--backup`, a verifica\u00e7\u00e3o cria uma amostra em que pode.',
    },
    'fault-needs-sample': {
        title: 'A falha s\u00f3 pode ser feita na amostra.',
        hint: 'Omita `--real` e `--backup`.',
    },
    'fault-needs-root': {
        title: 'A falha precisa de um disco pequeno, e s\u00f3 root pode mont\u00e1-lo.',
        hint: 'Rode a verifica\u00e7\u00e3o uma vez como root, em um cont\u00eainer ou m\u00e1quina de teste: `sudo lastro drill-check --only staging`.',
    },
    'fault-needs-newer-postgres': {
        title: 'S\u00f3 uma vers\u00e3o do PostgreSQL est\u00e1 instalada aqui.',
        hint: 'Instale uma mais nova ao lado, por exemplo `apt-get install postgresql-17`, para ver que o dump \u00e9 o mesmo entre vers\u00f5es.',
    },
    'fault-needs-docker': {
        title: 'Nenhum cont\u00eainer pode ser iniciado aqui[: {detail}].',
        hint: 'Instale o Docker com Compose, baixe a imagem indicada em `drill.docker.image` e rode a verifica\u00e7\u00e3o de novo.',
    },
    'fault-needs-backend': {
        title: 'A aplica\u00e7\u00e3o de exemplo n\u00e3o foi constru\u00edda ao lado deste programa.',
        hint: 'Instale o Lastro a partir de um release; ela vem junto.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-foreign.js
/** Why a dump that something else made could, or could not, be restored. */
const reasons_foreign_foreignReasons = {
    'format-unsupported': {
        title: 'O arquivo n\u00e3o \u00e9 um dump que restauramos[: {detail}].',
        hint: 'S\u00e3o os formatos custom, tar e diret\u00f3rio do pg_dump e o seu SQL puro, tamb\u00e9m dentro de gzip ou zstd.[ Descompacte-o antes: `{command} ARQUIVO`.]',
    },
    'passport-made': {
        title: 'O passaporte foi feito do dump restaurado[: {tables} tabelas][, {rows} registros].',
        hint: '',
    },
    'passport-after-the-fact': {
        title: 'O passaporte foi feito depois: diz o que o dump continha ent\u00e3o, n\u00e3o o que o banco continha.',
        hint: 'Uma perda que o dump j\u00e1 tinha quando o passaporte foi feito n\u00e3o pode ser vista. Deixe o `lastro backup` fazer os backups.',
    },
    'proven-unchanged': {
        title: 'O dump foi restaurado e cont\u00e9m o que continha quando o seu passaporte foi feito dele.',
        hint: '',
    },
    'file-empty': {
        title: 'O arquivo est\u00e1 vazio[: {path}].',
        hint: 'O script que o gravou n\u00e3o percebeu que o pg_dump falhou: no shell, `set -o pipefail`. Restaure de outro dump.',
    },
    'dump-truncated': {
        title: 'O dump n\u00e3o termina como o pg_dump termina um[, em {file}][: para depois de {bytes:bytes}].',
        hint: 'Foi cortado ao ser feito ou copiado; o psql e o pg_restore aceitam a metade sem dizer nada. Use outra c\u00f3pia, e confira como \u00e9 gravado.',
    },
    'sql-command-refused': {
        title: 'O dump cont\u00e9m um comando do psql que o pg_dump nunca escreve[: {command}].',
        hint: 'Um comando assim pode rodar qualquer programa no host que restaura. Descubra quem fez o arquivo antes de restaur\u00e1-lo em qualquer lugar.',
    },
    'dump-subscribes': {
        title: 'O dump cria uma assinatura de outro servidor enquanto roda; foi parado antes.',
        hint: 'O pg_dump escreve assinaturas como comandos pr\u00f3prios, que ficam de fora. Esta est\u00e1 numa fun\u00e7\u00e3o ou num bloco DO: descubra quem fez o arquivo.',
    },
    'several-databases': {
        title: 'O dump cont\u00e9m {count|v\u00e1rios} bancos[: {names}].',
        hint: 'Fa\u00e7a o dump de cada um com `pg_dump`, ou deixe o `lastro backup` faz\u00ea-los: um banco \u00e9 restaurado e julgado por vez.',
    },
    'psql-unrestricted': {
        title: 'O psql daqui n\u00e3o tem modo restrito[: {found}]; um dump em SQL puro poderia rodar programas com ele.',
        hint: 'Atualize o cliente do PostgreSQL para a menor vers\u00e3o mais recente: `apt-get install postgresql-client[-{major}]`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-measure.js
/** Por que algo de um host n\u00e3o p\u00f4de ser medido. */
const reasons_measure_measureReasons = {
    'filesystem-hanging': {
        title: 'Um sistema de arquivos n\u00e3o responde[: {detail}].',
        hint: 'O servidor dele (NFS, FUSE) caiu ou est\u00e1 sobrecarregado. Veja o `dmesg`, depois traga o servidor de volta ou solte-o com `umount -l`.',
    },
    'filesystem-unreadable': {
        title: 'Um sistema de arquivos responde com um erro[: {detail}].',
        hint: 'Veja no `dmesg` se o dispositivo tem erros, e se a conta que consulta pode atravessar os diret\u00f3rios acima dele.',
    },
    'directory-missing': {
        title: 'Um diret\u00f3rio n\u00e3o existe[: {detail}].',
        hint: 'Corrija o caminho em .github/lastro.yml, ou crie o diret\u00f3rio.',
    },
    'directory-unreadable': {
        title: 'Um diret\u00f3rio n\u00e3o p\u00f4de ser contado por inteiro[: {detail}].',
        hint: 'O n\u00famero \u00e9 o m\u00ednimo poss\u00edvel. Deixe a conta que consulta ler tudo abaixo dele.',
    },
    'walk-too-long': {
        title: 'Um diret\u00f3rio n\u00e3o foi contado at\u00e9 o fim a tempo[: {detail}].',
        hint: 'O n\u00famero \u00e9 o m\u00ednimo poss\u00edvel. Aumente `disk.walk-timeout`, ou acompanhe um diret\u00f3rio mais abaixo.',
    },
    'host-silent': {
        title: 'Um host aceitou a conex\u00e3o e depois n\u00e3o respondeu[: {host}][: {detail}].',
        hint: 'Ele pode estar sobrecarregado, sem mem\u00f3ria, ou com o disco travado: olhe o console dele.',
    },
    'host-key-changed': {
        title: 'Um host mostra outra chave que n\u00e3o a fixada: nada foi enviado a ele[: {host}][: {detail}].',
        hint: 'Se ele foi reinstalado, copie a chave do console dele para `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). Se n\u00e3o foi, h\u00e1 algu\u00e9m no meio.',
    },
    'host-login-refused': {
        title: 'Um host recusa o login[: {host}][: {detail}].',
        hint: 'Ponha a chave p\u00fablica de `private-key` em `~/.ssh/authorized_keys` da conta indicada em `user`.',
    },
    'ssh-key-unusable': {
        title: 'A chave privada de um host n\u00e3o pode ser usada[: {host}][: {detail}].',
        hint: 'Teste-a com `ssh-keygen -y -f ARQUIVO`: ela precisa estar inteira, no formato do OpenSSH, e `passphrase` precisa abri-la.',
    },
    'host-answer-unreadable': {
        title: 'A resposta de um host n\u00e3o pode ser lida[: {host}][: {detail}].',
        hint: 'A conta precisa de um shell POSIX, coreutils ou BusyBox e /proc. Entre \u00e0 m\u00e3o e rode `sh -c "stat -f /"`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-notices.js
/** Por que algu\u00e9m \u00e9 avisado, ou n\u00e3o foi. */
const reasons_notices_noticeReasons = {
    'notices-undelivered': {
        title: 'Nem todos foram avisados[: {channels}][: {detail}].',
        hint: 'O veredito continua valendo. A pr\u00f3xima execu\u00e7\u00e3o tenta de novo o que n\u00e3o p\u00f4de ser avisado; `lastro notify test` tenta agora.',
    },
    'notice-test': {
        title: 'Isto \u00e9 um teste: o canal funciona.',
        hint: 'N\u00e3o h\u00e1 nada a fazer.',
    },
    'status-well': { title: 'Todos os sistemas normais.', hint: '' },
    'report-not-kept': {
        title: 'O relat\u00f3rio desta execu\u00e7\u00e3o n\u00e3o p\u00f4de ser guardado[ em {path}][: {detail}].',
        hint: 'O que se v\u00ea aqui \u00e9 tudo o que h\u00e1 dele: o ledger n\u00e3o tem a execu\u00e7\u00e3o. Libere espa\u00e7o, ou d\u00ea o diret\u00f3rio ao usu\u00e1rio que executa o Lastro.',
    },
    'run-log-unwritable': {
        title: 'A linha desta execu\u00e7\u00e3o n\u00e3o p\u00f4de ser escrita no log[ {path}][: {detail}].',
        hint: 'O ledger a tem. D\u00ea o arquivo ao usu\u00e1rio que executa o Lastro, ou mude `system.run-log`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-offsite-age.js
/** O que d\u00e1 errado com c\u00f3pias cifradas por age. */
const reasons_offsite_age_offsiteAgeReasons = {
    'age-missing': {
        title: 'O programa age n\u00e3o est\u00e1 instalado aqui.',
        hint: 'Instale-o: `apt-get install age`.',
    },
    'age-failed': {
        title: 'O age n\u00e3o conseguiu fazer o seu trabalho[: {detail}].',
        hint: 'Execute o mesmo \u00e0 m\u00e3o: `age --decrypt --identity CHAVE ARQUIVO`.',
    },
    'age-identity-missing': {
        title: 'A c\u00f3pia est\u00e1 cifrada e n\u00e3o h\u00e1 chave privada para decifr\u00e1-la.',
        hint: 'Indique-a em `offsite.decrypt` da configura\u00e7\u00e3o: private-key com um secret, ou private-key-file.',
    },
    'age-identity-unusable': {
        title: 'A chave privada para decifrar n\u00e3o \u00e9 do age[: {detail}].',
        hint: '\u00c9 o arquivo que o `age-keygen` escreveu, com uma linha que come\u00e7a com AGE-SECRET-KEY-1; um secret de um workflow precisa conter essa linha inteira.',
    },
    'age-not-a-recipient': {
        title: 'A c\u00f3pia n\u00e3o foi cifrada para esta chave privada.',
        hint: 'Use a chave que pertence a um dos `encrypt.recipients` (`age-keygen -y CHAVE` mostra a metade p\u00fablica). Um arquivo danificado logo no in\u00edcio parece o mesmo: `lastro offsite-verify` diz.',
    },
    'age-damaged': {
        title: 'Uma c\u00f3pia cifrada est\u00e1 danificada[: {detail}].',
        hint: 'Execute `lastro offsite-verify --full` e restaure de outra c\u00f3pia enquanto isso.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-offsite-setup.js
/** O que impede `lastro offsite setup`. */
const reasons_offsite_setup_offsiteSetupReasons = {
    'host-key-unconfirmed': {
        title: 'Ningu\u00e9m confirmou a chave do servidor.',
        hint: 'Compare a impress\u00e3o digital com o que `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` diz no pr\u00f3prio servidor e indique-a com `--accept-host-key`.',
    },
    'host-key-other': {
        title: 'O servidor n\u00e3o mostra a chave confirmada[: {expected}; ele mostra {actual}].',
        hint: 'Veja se a impress\u00e3o digital foi lida na m\u00e1quina certa. Se foi, outro responde no lugar dela: n\u00e3o continue.',
    },
    'forced-command-missing': {
        title: 'A chave tem um shell no servidor: quem a roubar pode apagar as c\u00f3pias.',
        hint: 'Ponha a linha inteira que a prepara\u00e7\u00e3o mostra em authorized_keys, com command e restrict, no lugar da que est\u00e1 l\u00e1.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-offsite-sync.js
/** Como uma c\u00f3pia para outro lugar termina, e que travas a impedem. */
const reasons_offsite_sync_offsiteSyncReasons = {
    synced: {
        title: 'O remoto tem tudo o que est\u00e1 aqui, e conferiu o que recebeu[: {remote}].',
        hint: '',
    },
    'up-to-date': { title: 'O remoto j\u00e1 tinha tudo o que est\u00e1 aqui[: {remote}].', hint: '' },
    'synced-overridden': {
        title: 'O remoto tem tudo o que est\u00e1 aqui; uma pessoa liberou uma trava[: {remote}].',
        hint: 'O que a trava apontava fica no hist\u00f3rico do remoto at\u00e9 passarem os `keep.days`.',
    },
    'gate-source': {
        title: 'O diret\u00f3rio de backups n\u00e3o existe, est\u00e1 vazio, ou n\u00e3o \u00e9 o que foi copiado antes[: {path}][: {detail}].',
        hint: 'Nada foi enviado e nada l\u00e1 foi tocado. Veja se o disco est\u00e1 montado. Se \u00e9 mesmo outra \u00e1rvore[: `--override {word}`].',
    },
    'gate-remote': {
        title: 'O remoto n\u00e3o est\u00e1 como a \u00faltima execu\u00e7\u00e3o deixou: est\u00e1 vazio, ou tem um estado anterior ou outra lista que a nossa[: {detail}].',
        hint: 'Nada foi enviado. Veja se o disco est\u00e1 montado e se algu\u00e9m o restaurou ou esvaziou. Se \u00e9 para come\u00e7ar de novo[: `--override {word}`].',
    },
    'gate-ransomware': {
        title: 'Muitos arquivos parecem reescritos, renomeados ou de outro tipo[: {count}].',
        hint: 'Nada foi enviado; o remoto tem as c\u00f3pias de antes. Olhe os arquivos daqui antes de tudo[: {names}]. S\u00f3 se souber por qu\u00ea[: `--override {word}`].',
    },
    'gate-changed': {
        title: 'Backups mudaram depois de copiados[: {count}].',
        hint: 'Um backup nunca muda: o disco pode estar morrendo, ou algu\u00e9m escreveu nele[: {names}]. Nada foi enviado. Para enviar mesmo assim, com os antigos no hist\u00f3rico[: `--override {word}`].',
    },
    'gate-vanished': {
        title: 'Sumiram backups que nenhuma rota\u00e7\u00e3o remove[: {names}].',
        hint: 'Nada foi enviado e nada l\u00e1 foi tocado. Se voc\u00ea mesmo os removeu, ou outro script os rotaciona de outro modo[: `--override {word}`].',
    },
    'backup-vanished': {
        title: 'Um backup sumiu daqui, e nenhuma rota\u00e7\u00e3o explica isso[: {names}][: {object}].',
        hint: 'N\u00e3o h\u00e1 tantos mais novos quanto `backups.retention` guarda. O remoto o mant\u00e9m no hist\u00f3rico por `keep.days`. Descubra quem remove backups.',
    },
    'gate-shrunk': {
        title: 'O dump mais novo \u00e9 muito menor que os anteriores[: {name}, {bytes:bytes}].',
        hint: 'O tamanho usual \u00e9 {usual:bytes|desconhecido}. Veja o que o banco perdeu. Se \u00e9 intencional[: `--override {word}`].',
    },
    'gate-older': {
        title: 'O remoto tem um backup mais novo que os daqui[: {source}, {there:date}].',
        hint: 'A \u00e1rvore daqui pode ser uma antiga restaurada, ou os backups mais novos sumiram. Se \u00e9 intencional[: `--override {word}`].',
    },
    'gate-passport': {
        title: 'Dumps novos n\u00e3o t\u00eam um passaporte que sirva[: {count}].',
        hint: 'Se outro script os faz, escreva `foreign: send` em `gates` do remoto. Dumps do Lastro: olhe-os[: {names}]. S\u00f3 desta vez[: `--override {word}`].',
    },
    'gate-space': {
        title: 'O remoto tem pouco espa\u00e7o[: precisa de {needed:bytes}, livres {free:bytes}].',
        hint: 'Nada foi enviado. Libere espa\u00e7o l\u00e1, diminua `keep.days`, ou aceite menos espa\u00e7o livre em `gates.free-percent`. S\u00f3 desta vez[: `--override {word}`].',
    },
    'gate-overridden': {
        title: 'Uma pessoa liberou uma trava[: {gate}].',
        hint: 'A palavra foi {word|outra}; j\u00e1 est\u00e1 gasta.',
    },
    'override-void': {
        title: 'A palavra dada n\u00e3o abre nada aqui[: {words}].',
        hint: 'Uma palavra vale para o plano com que foi impressa e para nenhum outro: algo mudou desde ent\u00e3o, ou ela \u00e9 de outro remoto. Veja este plano; a palavra dele est\u00e1 abaixo dele.',
    },
    'source-differs-from-passport': {
        title: 'Um backup n\u00e3o \u00e9 o que o seu passaporte diz[: {name}].',
        hint: 'Foi danificado aqui depois de feito; nada desta execu\u00e7\u00e3o conta no remoto. Veja o disco, fa\u00e7a um novo backup e remova ou conserte este.',
    },
    'no-new-backup': {
        title: 'N\u00e3o h\u00e1 backup novo verificado para copiar[; o mais novo \u00e9 de {at:date}].',
        hint: 'Veja as execu\u00e7\u00f5es do backup: o agendamento pode ter morrido, ou as \u00faltimas falharam.',
    },
    'remote-clock-off': {
        title: 'Os rel\u00f3gios desta m\u00e1quina e do remoto divergem[ em {seconds} s].',
        hint: 'Enquanto divergirem, nada \u00e9 removido do hist\u00f3rico do remoto. Veja o NTP nas duas.',
    },
    'clock-ahead-of-last-run': {
        title: 'Este rel\u00f3gio est\u00e1 muito \u00e0 frente da \u00faltima execu\u00e7\u00e3o[: {days} dias].',
        hint: 'Ele saltou, ou nada rodou nesse tempo. Esta execu\u00e7\u00e3o n\u00e3o remove nada do remoto, e o tempo entre as duas n\u00e3o conta para `keep.days`. Veja o NTP.',
    },
    'clock-behind-last-run': {
        title: 'Este rel\u00f3gio est\u00e1 atr\u00e1s da \u00faltima execu\u00e7\u00e3o[: {days} dias].',
        hint: 'Est\u00e1 errado agora, ou estava antes. Esta execu\u00e7\u00e3o n\u00e3o remove nada do remoto. Veja o NTP.',
    },
    'remote-line-unsteady': {
        title: 'A linha com o remoto caiu e foi retomada[: {attempts} tentativas].',
        hint: 'N\u00e3o falta nada.[ A \u00faltima resposta foi: {detail}]',
    },
    'offsite-timeout': {
        title: 'A c\u00f3pia demorou mais do que `timeout` permite[: {remote}].',
        hint: 'O que chegou fica l\u00e1; a pr\u00f3xima execu\u00e7\u00e3o continua dali. D\u00ea mais tempo ou mais banda.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-offsite-verify.js
/** O que uma verifica\u00e7\u00e3o das c\u00f3pias nos remotos encontra. */
const reasons_offsite_verify_offsiteVerifyReasons = {
    'copies-in-sync': {
        title: 'Todas as c\u00f3pias est\u00e3o l\u00e1 e o que foi lido est\u00e1 como foi enviado[: {files} arquivos].',
        hint: '',
    },
    'copy-missing': {
        title: 'Um arquivo n\u00e3o est\u00e1 no remoto[: {object}].',
        hint: 'Algu\u00e9m ou algo o removeu de l\u00e1. `lastro offsite-sync` o envia de novo; descubra quem remove arquivos naquela m\u00e1quina.',
    },
    'copy-not-sent': {
        title: 'Um backup ainda n\u00e3o foi enviado[: {object}].',
        hint: 'Rode `lastro offsite-sync`. Se foi recusado, o relat\u00f3rio dele diz qual barreira.',
    },
    'copy-corrupt': {
        title: 'Um arquivo no remoto n\u00e3o \u00e9 o que foi enviado, embora nome e tamanho sejam os mesmos[: {object}].',
        hint: 'O disco de l\u00e1 pode estar morrendo, ou algu\u00e9m o alterou. Olhe o disco (`smartctl -a`, `dmesg`) e rode `lastro offsite-sync`: ele envia o arquivo de novo e guarda o estragado ao lado da \u00e1rvore.',
    },
    'copy-size-differs': {
        title: 'Um arquivo no remoto tem outro tamanho que o enviado[: {object}].',
        hint: 'Uma transfer\u00eancia foi cortada, ou o arquivo foi alterado l\u00e1. `lastro offsite-sync` o envia de novo.',
    },
    'copy-unreadable': {
        title: 'Um arquivo no remoto n\u00e3o pode ser lido l\u00e1[: {object}].',
        hint: 'Olhe-o naquela m\u00e1quina: permiss\u00f5es, `dmesg`. O que n\u00e3o se l\u00ea n\u00e3o se restaura.',
    },
    'version-damaged': {
        title: 'Uma vers\u00e3o no hist\u00f3rico do remoto n\u00e3o \u00e9 mais o que era[: {object}].',
        hint: 'O disco de l\u00e1 pode estar morrendo, ou algu\u00e9m a alterou: olhe-o (`smartctl -a`, `dmesg`). Ela n\u00e3o pode ser enviada de novo; sai com `keep.days`, ou remova-a l\u00e1 \u00e0 m\u00e3o. Um cofre n\u00e3o remove nada sozinho de uma origem sem outra c\u00f3pia \u00edntegra.',
    },
    'copy-extra': {
        title: 'Um arquivo no remoto n\u00e3o \u00e9 nosso[: {object}].',
        hint: 'N\u00e3o conta como c\u00f3pia e nunca \u00e9 removido. Nada al\u00e9m do Lastro deveria gravar abaixo da raiz das c\u00f3pias.',
    },
    'copy-passport-missing': {
        title: 'Um dump no remoto perdeu o passaporte[: {object}].',
        hint: 'Sem ele ningu\u00e9m diz o que deve haver dentro. `lastro offsite-sync` envia o passaporte de novo enquanto ele estiver aqui.',
    },
    'copy-reading-late': {
        title: 'Arquivos do remoto ficaram sem leitura por mais tempo que o prometido[: {files} arquivos, {days} dias].',
        hint: 'Noites foram perdidas: olhe as execu\u00e7\u00f5es do workflow. Esta execu\u00e7\u00e3o os l\u00ea.',
    },
    'copies-unread': {
        title: 'Nem tudo que devia ser lido no remoto p\u00f4de ser lido.',
        hint: 'A execu\u00e7\u00e3o foi cortada ou passou do tempo. A pr\u00f3xima come\u00e7a onde ela parou.',
    },
    'copies-manifest-unreadable': {
        title: 'A lista do que o remoto guarda n\u00e3o pode ser lida l\u00e1.',
        hint: 'Vale ent\u00e3o o que dizem os passaportes daqui. `lastro offsite-sync` escreve uma lista nova; descubra quem mexeu nela.',
    },
    'copies-put-back': {
        title: 'O remoto foi esvaziado ou voltou a um estado anterior[: {remote}].',
        hint: 'A \u00faltima c\u00f3pia deixou mais l\u00e1. Descubra quem fez isso, e se o disco est\u00e1 montado, antes da pr\u00f3xima; a barreira `remote` est\u00e1 fechada.',
    },
    'fetch-timeout': {
        title: 'Buscar a c\u00f3pia demorou mais do que `timeout` do remoto permite[: {remote}].',
        hint: 'O que veio fica aqui, e o pr\u00f3ximo teste continua dali. D\u00ea mais tempo ao remoto. O backup em si n\u00e3o foi julgado. [A resposta foi: {detail}]',
    },
    'copies-list-replaced': {
        title: 'A lista do que o remoto guarda \u00e9 outra que a que a \u00faltima c\u00f3pia escreveu[: {remote}].',
        hint: 'Tem o mesmo n\u00famero e diz outra coisa: algu\u00e9m a escreveu. Descubra quem; a barreira `remote` da pr\u00f3xima c\u00f3pia est\u00e1 fechada.',
    },
    'copy-not-readable': {
        title: 'A chave do remoto pode acrescentar c\u00f3pias e n\u00e3o as ler[: {remote}].',
        hint: 'D\u00ea ao ensaio uma chave pr\u00f3pria que s\u00f3 l\u00ea: `offsite.remotes.<name>.read-key`, veja docs/offsite.md. Quem rouba uma n\u00e3o tem a outra.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-recover.js
/** Why a recovery ended as it did. */
const reasons_recover_recoverReasons = {
    recovered: {
        title: 'O banco foi recuperado de {name|um backup} e \u00e9, registro por registro, o que diz o passaporte.',
        hint: '',
    },
    'recovered-before': {
        title: 'A recupera\u00e7\u00e3o interrompida j\u00e1 tinha trocado: o banco recuperado est\u00e1 no lugar[ desde {since:date}].',
        hint: 'Olhe para ele antes de recuperar de novo: clientes j\u00e1 trabalham nele. Se n\u00e3o \u00e9 o que voc\u00ea queria, desfa\u00e7a com `lastro recover undo`.',
    },
    undone: { title: 'O que existia antes da recupera\u00e7\u00e3o est\u00e1 de volta no lugar.', hint: '' },
    dropped: { title: 'O que estava guardado foi apagado[: {name}].', hint: '' },
    'recovery-planned': {
        title: 'S\u00f3 planejado: nada foi alterado.',
        hint: 'Leia o que se perderia; depois execute o comando que o plano indica.',
    },
    'nothing-to-resume': { title: 'Nenhuma recupera\u00e7\u00e3o ficou inacabada.', hint: '' },
    'recovery-unfinished': {
        title: 'Uma recupera\u00e7\u00e3o anterior foi interrompida e est\u00e1 inacabada[: {phase}, desde {since:date}].',
        hint: 'Conclua ou desfa\u00e7a: `lastro recover resume`.',
    },
    'taken-back': {
        title: 'O que a recupera\u00e7\u00e3o interrompida tinha criado foi desfeito; a produ\u00e7\u00e3o est\u00e1 como estava.',
        hint: 'Planeje e execute de novo: `lastro recover plan`.',
    },
    'recovery-state-unknown': {
        title: 'Os bancos n\u00e3o est\u00e3o como nenhum passo desta recupera\u00e7\u00e3o os deixa[: {detail}].',
        hint: 'Algu\u00e9m renomeou ou apagou \u00e0 m\u00e3o. Nada foi tocado. Compare nomes e OIDs com docs/recover.md, corrija e execute `lastro recover resume`.',
    },
    'recovery-still-running': {
        title: 'Sess\u00f5es da recupera\u00e7\u00e3o interrompida ainda trabalham no servidor[: {sessions}].',
        hint: "Espere ou encerre-as: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`.",
    },
    'journal-unreadable': {
        title: 'O di\u00e1rio de uma recupera\u00e7\u00e3o anterior n\u00e3o pode ser lido[: {path}][: {detail}].',
        hint: 'Veja os nomes dos bancos no servidor, corrija-os \u00e0 m\u00e3o (docs/recover.md) e mova o arquivo para outro lugar.',
    },
    'roll-back-failed': {
        title: 'O que a recupera\u00e7\u00e3o tinha criado n\u00e3o p\u00f4de ser desfeito[: {detail}].',
        hint: 'A produ\u00e7\u00e3o em si n\u00e3o foi tocada. Quando o servidor responder de novo: `lastro recover resume`.',
    },
    'safety-backup-failed': {
        title: 'O backup de seguran\u00e7a do que existe falhou[: {detail}]; nada foi alterado.',
        hint: 'Corrija o que o relat\u00f3rio dele indica. Se o banco est\u00e1 danificado demais para um dump, digite o nome dele outra vez: `--without-safety-backup {database|BANCO}`; o que existe fica guardado de qualquer forma.',
    },
    'recovery-rights-missing': {
        title: 'O papel da recupera\u00e7\u00e3o[ {role}] n\u00e3o pode fazer o que uma recupera\u00e7\u00e3o faz[: {detail}].',
        hint: 'Indique um superusu\u00e1rio em recover.sources da configura\u00e7\u00e3o; s\u00f3 o recover o l\u00ea.',
    },
    'prepared-transactions': {
        title: 'Transa\u00e7\u00f5es preparadas impedem que o banco seja renomeado[: {count}][, por exemplo {name}].',
        hint: "Decida cada uma: `COMMIT PREPARED '\u2026'` ou `ROLLBACK PREPARED '\u2026'`; pg_prepared_xacts as lista.",
    },
    'stays-behind': {
        title: 'A replica\u00e7\u00e3o fica com o banco antigo[: {slots} slots][, {subscriptions} assinaturas].',
        hint: 'Depois da troca: recrie slots l\u00f3gicos e assinaturas no banco recuperado e apague os slots antigos, sen\u00e3o eles seguram WAL.',
    },
    'live-database-closed': {
        title: 'O banco[ {database}] n\u00e3o deixa ningu\u00e9m entrar; n\u00e3o pode ser copiado nem contado.',
        hint: 'Abra-o: `ALTER DATABASE {database|BANCO} ALLOW_CONNECTIONS true`. Ou dispense o backup de seguran\u00e7a digitando o nome dele outra vez.',
    },
    'live-database-missing': {
        title: 'N\u00e3o h\u00e1 banco[ {database}] agora: o recuperado recebe o nome, nada \u00e9 substitu\u00eddo.',
        hint: 'Dono, privil\u00e9gios e configura\u00e7\u00f5es do pr\u00f3prio banco n\u00e3o est\u00e3o em nenhum dump: ele recebe os que o passaporte guarda.',
    },
    'recovery-space-low': {
        title: 'O servidor n\u00e3o tem espa\u00e7o para uma segunda c\u00f3pia[: precisa de {needed:bytes}][, livres {free:bytes}].',
        hint: 'Libere espa\u00e7o[ em {path}] ou apague o que uma recupera\u00e7\u00e3o anterior guardou: `lastro recover drop-old`.',
    },
    'recovery-space-unknown': {
        title: 'O espa\u00e7o livre do disco do servidor n\u00e3o pode ser consultado daqui[: uma segunda c\u00f3pia precisa de {needed:bytes}].',
        hint: 'Olhe voc\u00ea mesmo antes de executar: um disco cheio para o servidor inteiro, n\u00e3o s\u00f3 a recupera\u00e7\u00e3o.',
    },
    'database-not-created': {
        title: 'O banco de destino da restaura\u00e7\u00e3o n\u00e3o p\u00f4de ser criado[: {detail}].',
        hint: 'As palavras do servidor est\u00e3o acima; a produ\u00e7\u00e3o n\u00e3o foi tocada.',
    },
    'sessions-remain': {
        title: 'Sess\u00f5es que n\u00e3o podem ser encerradas impedem que o banco seja renomeado[: {detail}].',
        hint: 'Veja quais s\u00e3o em pg_stat_activity; transa\u00e7\u00f5es preparadas e sess\u00f5es de superusu\u00e1rios tamb\u00e9m contam. Depois execute de novo.',
    },
    'properties-differ': {
        title: 'O banco recuperado n\u00e3o p\u00f4de receber as configura\u00e7\u00f5es e privil\u00e9gios do antigo[: {detail}].',
        hint: 'A troca foi revertida. Compare pg_database e pg_db_role_setting; um privil\u00e9gio de papel que n\u00e3o existe mais \u00e9 causa comum.',
    },
    'properties-not-given': {
        title: 'Nem tudo o que pertencia ao pr\u00f3prio banco[ {database}] pode ser dado ao restaurado[: {detail}].',
        hint: 'Configure \u00e0 m\u00e3o: `ALTER DATABASE \u2026 SET \u2026`. De par\u00e2metros com ponto o passaporte n\u00e3o guarda o valor, s\u00f3 um selo, porque podem ser segredos; e o que carrega uma biblioteca fica com voc\u00ea, porque uma que n\u00e3o existe n\u00e3o deixa ningu\u00e9m entrar.',
    },
    'database-property-differs': {
        title: 'Algo que pertence ao pr\u00f3prio banco difere: o dono, um privil\u00e9gio, uma configura\u00e7\u00e3o.',
        hint: 'N\u00e3o est\u00e1 em nenhum dump. Veja o que mudou: `lastro passport diff BEFORE AFTER`.',
    },
    'nothing-kept': {
        title: 'N\u00e3o h\u00e1 nada que uma recupera\u00e7\u00e3o anterior tenha guardado[ de {name}].',
        hint: 'Veja o que h\u00e1: `lastro recover status`.',
    },
    'nothing-to-undo': {
        title: 'O que est\u00e1 no lugar[ de {name}] n\u00e3o tomou o lugar de nada que esteja guardado.',
        hint: 'A \u00faltima recupera\u00e7\u00e3o n\u00e3o encontrou nada com esse nome e n\u00e3o p\u00f4s nada de lado, ou algu\u00e9m o criou ou renomeou \u00e0 m\u00e3o. O que uma recupera\u00e7\u00e3o anterior guardou[, {kept} o mais novo,] estava no lugar antes disso: traga-o de volta com duas renomea\u00e7\u00f5es se for o que voc\u00ea quer (docs/recover.md, By hand).',
    },
    'no-newer-backup': {
        title: 'Nenhum backup bom \u00e9 mais novo que a recupera\u00e7\u00e3o[ de {since:date}].',
        hint: 'Primeiro fa\u00e7a um do banco recuperado: `lastro backup`, e prove-o: `lastro restore-drill`.',
    },
    'kept-subscribes': {
        title: 'O que foi guardado ainda assina outro servidor[: {name}], e assim n\u00e3o pode ser apagado.',
        hint: 'Execute o comando impresso, que retira as assinaturas e deixa os slots; depois apague de novo.',
    },
    'kept-not-dropped': {
        title: 'Algo de fora ainda se refere ao que foi guardado[: {detail}].',
        hint: 'Olhe cada um antes: eles iriam junto.',
    },
    'safety-not-rotated': {
        title: 'Os backups de seguran\u00e7a n\u00e3o puderam ser rotacionados[: {detail}].',
        hint: 'O que devia ser removido foi removido. Corrija a causa; o pr\u00f3ximo `recover drop-old` rotaciona de novo.',
    },
    'loss-not-counted': {
        title: 'O que ficou para tr\u00e1s n\u00e3o p\u00f4de ser contado[: {detail}].',
        hint: 'Est\u00e1 tudo l\u00e1, no banco que foi guardado; compare \u00e0 m\u00e3o.',
    },
    'tenant-unknown': {
        title: 'O backup n\u00e3o cont\u00e9m o tenant[ {tenant}].',
        hint: 'Veja os nomes: `lastro passport show ARQUIVO`.',
    },
    'outside-references': {
        title: 'Objetos de fora do tenant se referem a ele e n\u00e3o podem acompanhar[: {count}][, por exemplo {object}].',
        hint: 'Eles continuariam lendo o schema antigo. Apague-os, recupere e recrie-os; os achados indicam cada um.',
    },
    'outside-reference': {
        title: 'Este objeto se refere ao schema do tenant a partir de fora.',
        hint: 'Apague-o antes da recupera\u00e7\u00e3o e recrie-o depois, pela sua defini\u00e7\u00e3o.',
    },
    'large-objects-not-recovered': {
        title: 'Objetos grandes que este tenant cita n\u00e3o s\u00e3o recuperados com ele[: {count}][, p. ex. em {object}].',
        hint: 'Eles n\u00e3o pertencem a nenhum schema. As linhas recuperadas v\u00e3o citar os que o banco tem agora com os mesmos n\u00fameros; o que foi mudado ou removido neles desde o backup fica assim.',
    },
    'large-objects-gone': {
        title: 'As linhas recuperadas citam objetos grandes que n\u00e3o existem mais[: {count}][, p. ex. em {object}].',
        hint: 'O backup os tem: busque-os num ensaio dele, com os mesmos n\u00fameros (docs/recover.md, One tenant).',
    },
    'shared-rows-gone': {
        title: 'Registros do tenant apontam para registros compartilhados que n\u00e3o existem mais[: {detail}].',
        hint: 'Eles foram removidos depois do backup. Traga-os de volta antes, de um ensaio do mesmo backup ou \u00e0 m\u00e3o, e recupere de novo.',
    },
    'outside-key-breaks': {
        title: 'Uma chave estrangeira de fora n\u00e3o se sustentaria contra o backup.',
        hint: 'Registros de {schema|outro schema} apontam para registros que o backup n\u00e3o tem: corrija ou remova esses registros primeiro.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-remote.js
/** Por que um remoto n\u00e3o fez o que foi pedido. */
const reasons_remote_remoteReasons = {
    'remote-host-key-changed': {
        title: 'O remoto mostra outra chave que n\u00e3o a fixada[: {remote}].',
        hint: 'Nada foi enviado. Se a m\u00e1quina foi reinstalada, leia a chave na pr\u00f3pria m\u00e1quina (`cat /etc/ssh/ssh_host_ed25519_key.pub`) e mude `known-hosts` em um commit revisado; sen\u00e3o algu\u00e9m est\u00e1 no meio. [Resposta: {detail}]',
    },
    'remote-login-refused': {
        title: 'O remoto recusa o login[: {remote}].',
        hint: 'Veja `user`, a chave e o `authorized_keys` da conta l\u00e1; a configura\u00e7\u00e3o do remoto mostra a linha. [Resposta: {detail}]',
    },
    'remote-key-unusable': {
        title: 'A chave privada para o remoto n\u00e3o pode ser usada[: {remote}].',
        hint: 'Precisa ser uma chave privada inteira do OpenSSH, sem senha; confira o secret ou o arquivo. [Resposta: {detail}]',
    },
    'remote-unreachable': {
        title: 'O remoto n\u00e3o pode ser alcan\u00e7ado[: {remote}].',
        hint: 'Veja a m\u00e1quina, o nome, a porta e a linha. [Resposta: {detail}]',
    },
    'remote-silent': {
        title: 'O remoto n\u00e3o responde[: {remote}].',
        hint: 'A linha existe, ou finge existir, e ningu\u00e9m fala. Veja a m\u00e1quina e os firewalls no caminho. [{detail}]',
    },
    'remote-connection-lost': {
        title: 'A conex\u00e3o com o remoto caiu, v\u00e1rias vezes[: {remote}].',
        hint: 'O que chegou fica l\u00e1; a pr\u00f3xima execu\u00e7\u00e3o continua dali. [Resposta: {detail}]',
    },
    'remote-full': {
        title: 'O disco do remoto est\u00e1 cheio[: {remote}].',
        hint: 'O que est\u00e1 l\u00e1 est\u00e1 inteiro. Libere espa\u00e7o ou diminua `keep.days` do remoto. [Resposta: {detail}]',
    },
    'remote-read-only': {
        title: 'O disco do remoto n\u00e3o aceita escrita[: {remote}].',
        hint: 'Est\u00e1 montado s\u00f3 para leitura, talvez pelo kernel ap\u00f3s um erro: veja `dmesg` l\u00e1. [Resposta: {detail}]',
    },
    'remote-busy': {
        title: 'Outro processo est\u00e1 escrevendo no remoto[: {remote}].',
        hint: 'Duas m\u00e1quinas, ou duas configura\u00e7\u00f5es, podem usar o mesmo diret\u00f3rio l\u00e1; cada uma precisa do seu. [Resposta: {detail}]',
    },
    'remote-tool-missing': {
        title: 'Falta um programa de que a c\u00f3pia precisa[: {detail}].',
        hint: 'Instale rsync e o cliente do OpenSSH aqui, e rsync l\u00e1: `apt-get install rsync openssh-client`.',
    },
    'remote-refused': {
        title: 'O remoto recusa o que foi pedido[: {remote}].',
        hint: 'O comando for\u00e7ado ou o shell n\u00e3o deixa passar; a configura\u00e7\u00e3o do remoto testa. [Resposta: {detail}]',
    },
    'remote-hash-differs': {
        title: 'O que chegou no remoto n\u00e3o \u00e9 o que foi enviado, duas vezes[: {detail}].',
        hint: 'N\u00e3o conta e n\u00e3o entrou na \u00e1rvore. A mem\u00f3ria ou o disco de uma das m\u00e1quinas pode estar morrendo.',
    },
    'remote-moved-on': {
        title: 'O remoto foi alterado durante a escrita[: {remote}].',
        hint: 'Execute de novo. Se acontecer outra vez, outra m\u00e1quina escreve no mesmo diret\u00f3rio. [Resposta: {detail}]',
    },
    'remote-unmounted': {
        title: 'O disco do remoto n\u00e3o est\u00e1 montado[: {detail}].',
        hint: 'Monte-o e execute de novo; nada foi escrito.',
    },
    'source-changed': {
        title: 'Backups daqui mudaram enquanto eram copiados[: {detail}].',
        hint: 'Execute de novo quando nenhum outro script escrever no diret\u00f3rio de backups.',
    },
    'transfer-failed': {
        title: 'O programa rsync falhou[: {remote}].',
        hint: 'Veja a resposta[: {detail}].',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-retention.js
/** Why a backup is kept, promoted or removed, and what stops the rotation. */
const reasons_retention_retentionReasons = {
    'within-policy': { title: 'Dentro do que se mant\u00e9m.', hint: '' },
    'beyond-policy': { title: 'Mais antigo que o que se mant\u00e9m.', hint: '' },
    'first-of-week': { title: 'Primeiro backup bom da semana.', hint: '' },
    'first-of-month': { title: 'Primeiro backup bom do m\u00eas.', hint: '' },
    'recovery-open': {
        title: 'O que a recupera\u00e7\u00e3o dele p\u00f4s de lado ainda est\u00e1 guardado.',
        hint: 'Apague isso primeiro: `lastro recover drop-old`.',
    },
    'no-newer-regular': {
        title: 'Nenhum backup bom nos n\u00edveis \u00e9 mais novo.',
        hint: 'Fa\u00e7a um do que est\u00e1 no lugar agora: `lastro backup`.',
    },
    frozen: { title: 'Seria removido, mas a remo\u00e7\u00e3o est\u00e1 congelada.', hint: '' },
    'not-counted-future': {
        title: 'Com data no futuro: n\u00e3o conta, n\u00e3o \u00e9 removido.',
        hint: '',
    },
    'not-counted-unverified': {
        title: 'N\u00e3o verificado: n\u00e3o conta, n\u00e3o \u00e9 removido.',
        hint: '',
    },
    'not-counted-incomplete': {
        title: 'Incompleto: n\u00e3o conta, n\u00e3o \u00e9 removido.',
        hint: '',
    },
    'not-counted-foreign': {
        title: 'Feito por outra ferramenta: n\u00e3o conta, n\u00e3o \u00e9 removido.',
        hint: '',
    },
    'clock-behind-backup': {
        title: 'O rel\u00f3gio est\u00e1 antes do backup mais novo[: {name}].',
        hint: 'Acerte o rel\u00f3gio (`timedatectl`, chrony). Nada \u00e9 removido at\u00e9 l\u00e1.',
    },
    'clock-behind-ledger': {
        title: 'O rel\u00f3gio est\u00e1 antes da \u00faltima execu\u00e7\u00e3o no livro-raz\u00e3o[: {name:date}].',
        hint: 'Acerte o rel\u00f3gio (`timedatectl`, chrony). Nada \u00e9 removido at\u00e9 l\u00e1.',
    },
    'backup-directory-is-link': {
        title: 'Um diret\u00f3rio de camada \u00e9 um link simb\u00f3lico[: {path}].',
        hint: 'Fa\u00e7a dele um diret\u00f3rio de verdade, ou monte o volume ali: hard links n\u00e3o atravessam um link.',
    },
    'promoted-copy-differs': {
        title: 'A c\u00f3pia de um backup em outra camada n\u00e3o \u00e9 o mesmo arquivo[: {copy}].',
        hint: 'Algo gravou nela. Compare as duas com `sha256sum`, fique com a que o passaporte nomeia e mova a outra.',
    },
    'retention-survivor-missing': {
        title: 'Um backup que deve sobreviver ao que \u00e9 removido n\u00e3o est\u00e1 como esperado[: {path}].',
        hint: 'Nada mais foi removido. Veja quem mais apaga ou grava no diret\u00f3rio de backups.',
    },
    'torn-line-moved-aside': {
        title: 'A \u00faltima linha do livro-raz\u00e3o estava rasgada e foi posta de lado.',
        hint: 'Uma execu\u00e7\u00e3o morreu ao grav\u00e1-la. `lastro history --verify` prova que o resto est\u00e1 \u00edntegro.',
    },
    configuration: {
        title: 'A configura\u00e7\u00e3o ou uma entrada est\u00e1 errada.',
        hint: 'O log aponta cada lugar e o que \u00e9 v\u00e1lido; `lastro config check` diz o mesmo.',
    },
    'command-failed': {
        title: 'Um programa chamado pelo Lastro falhou[: {detail}].',
        hint: 'As \u00faltimas linhas dele est\u00e3o no log.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-staging.js
/** Why the place to restore into could not be had, or was refused. */
const reasons_staging_stagingReasons = {
    'docker-missing': {
        title: 'O Docker n\u00e3o est\u00e1 instalado no host do ensaio.',
        hint: 'Instale-o (`apt-get install docker.io docker-compose`), ou use `drill.staging: local`.',
    },
    'docker-unreachable': {
        title: 'O servi\u00e7o do Docker n\u00e3o responde[: {detail}].',
        hint: 'Inicie-o (`systemctl start docker`) e confira se o usu\u00e1rio do runner est\u00e1 no grupo docker.',
    },
    'docker-remote': {
        title: 'O Docker est\u00e1 em outro host[: {endpoint}].',
        hint: 'O ensaio alcan\u00e7a o cont\u00eainer por uma porta deste host: remova `DOCKER_HOST` e use o Docker daqui, ou ensaie naquele host.',
    },
    'compose-missing': {
        title: 'O Docker Compose n\u00e3o est\u00e1 instalado no host do ensaio.',
        hint: 'Instale-o: `apt-get install docker-compose`, ou o plugin `docker-compose-plugin` dos pacotes do pr\u00f3prio Docker.',
    },
    'image-missing': {
        title: 'A imagem n\u00e3o est\u00e1 aqui e n\u00e3o p\u00f4de ser baixada[: {image}][: {detail}].',
        hint: 'Baixe-a no host do ensaio[: `docker pull {image}`], ou corrija o nome em .github/lastro.yml.',
    },
    'port-taken': {
        title: 'A porta que o ensaio deveria publicar est\u00e1 ocupada[: {port}].',
        hint: 'Veja quem a ocupa[: `ss -ltnp sport = :{port}`], ou deixe a porta de fora: ent\u00e3o uma livre \u00e9 escolhida.',
    },
    'container-failed': {
        title: 'Um cont\u00eainer do ensaio n\u00e3o subiu, ou terminou[: {service}][: {detail}].',
        hint: 'O log traz as \u00faltimas linhas. Confira a imagem e o que ela precisa do ambiente.',
    },
    'container-out-of-memory': {
        title: 'Um cont\u00eainer do ensaio foi morto por falta de mem\u00f3ria[: {service}].',
        hint: 'D\u00ea mais mem\u00f3ria ou swap ao host, ou ensaie quando houver menos carga. O backup em si n\u00e3o foi julgado.',
    },
    'target-unreachable': {
        title: 'O servidor separado do ensaio n\u00e3o responde, ou recusa o login[: {server}][: {detail}].',
        hint: 'Confira `drill.server` em .github/lastro.yml e o segredo que ele cita; tente com `psql` no host do ensaio.',
    },
    'target-privileges': {
        title: 'O ensaio n\u00e3o pode restaurar tudo no servidor separado[: {detail}].',
        hint: 'Indique em `drill.server` um superusu\u00e1rio de um servidor que aceite escrita: donos e permiss\u00f5es tamb\u00e9m s\u00e3o restaurados.',
    },
    'target-looks-like-source': {
        title: 'O destino do ensaio est\u00e1 no servidor de uma fonte[: {target} ao lado de {source}].',
        hint: 'Escolha outro servidor em `drill.server`. Para ensaiar l\u00e1 mesmo assim, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-not-empty': {
        title: 'O destino do ensaio n\u00e3o est\u00e1 vazio[: {target}][, {tables} tabelas].',
        hint: 'Indique outro banco em `drill.server`. Para p\u00f4r este de lado durante o ensaio, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-in-use': {
        title: 'O banco com o nome do destino n\u00e3o p\u00f4de ser posto de lado[: {target}][: {detail}].',
        hint: 'Algu\u00e9m est\u00e1 conectado a ele. Encerre essa sess\u00e3o, ou indique outro banco em `drill.server`.',
    },
    'staging-left': {
        title: 'Algo que o ensaio criou para o staging n\u00e3o p\u00f4de ser removido[: {left}].',
        hint: 'O pr\u00f3ximo ensaio tenta de novo. \u00c0 m\u00e3o: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-tenants.js
/** Por que um tenant p\u00f4de, ou n\u00e3o, ser restaurado sozinho. */
const reasons_tenants_tenantReasons = {
    'tenant-proven': {
        title: 'O tenant[ {tenant}] foi restaurado sozinho e \u00e9, registro por registro, o que o passaporte diz dele.',
        hint: '',
    },
    'tenant-not-alone': {
        title: 'O backup restaura por inteiro, mas o tenant[ {tenant}] n\u00e3o restaura sozinho[: {detail}].',
        hint: 'Rode `lastro restore-drill --tenant {tenant|NOME}` e leia o que o impediu. At\u00e9 l\u00e1 s\u00f3 o todo pode ser recuperado.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/recovery.js
/** Plans and outcomes of recoveries. */
const recovery_recovery = {
    labels: {
        plan: 'Plano',
        done: 'O que foi feito',
        database: 'Banco',
        expected: 'previsto {duration} (por {runs} ensaios anteriores de tamanho parecido)',
        kept: 'guardado como',
        lost: 'Fora de {against} \u2014 registros a mais agora: {rows} \u00b7 tabelas que diferem: {tables} (contado em {at:date})',
        nothingLost: 'Fora de {against}: nada; todas as tabelas s\u00e3o iguais (contado em {at:date})',
        perTable: 'Tabelas que diferem',
        schema: 'Schema',
        table: 'Tabela',
        newestNow: 'Mais novo agora',
        newestThen: 'l\u00e1',
        rowsAhead: 'A mais',
        tables: 'Tabelas',
        sameSchemas: 'Schemas iguais nos dois: {count}',
        rowsNow: 'Registros agora',
        rowsThen: 'l\u00e1',
        next: 'Comandos',
    },
    steps: {
        'safety-backup': 'Fazer backup do que existe agora, em {object}.',
        'no-safety-backup': 'Nenhum backup de seguran\u00e7a \u00e9 feito: {object}.',
        beside: 'Restaurar o backup ao lado, em {object}.',
        validate: 'Comparar cada objeto, registro e sequ\u00eancia com o passaporte de {object}.',
        analyze: 'Coletar as estat\u00edsticas do planejador de {object}.',
        carry: 'Levar o tenant para o banco em uso, como {object}.',
        swap: 'Trocar em uma s\u00f3 transa\u00e7\u00e3o: {object} recebe o nome {database}; as sess\u00f5es s\u00e3o encerradas, as novas esperam.',
        'swap-missing': 'Dar ao banco restaurado o nome {object}; n\u00e3o h\u00e1 nenhum com esse nome agora.',
        'swap-schema': 'Trocar em uma s\u00f3 transa\u00e7\u00e3o: o schema passa a ser {object}; suas tabelas ficam travadas enquanto isso.',
        references: 'Refazer, na mesma transa\u00e7\u00e3o, o que se refere a ele de fora: {object}.',
        keep: 'Guardar o que existia, sem altera\u00e7\u00e3o, como {object}, at\u00e9 lastro recover drop-old.',
        undo: 'Devolver o nome a {object}, em uma s\u00f3 transa\u00e7\u00e3o.',
        drop: 'Apagar {object}; s\u00f3 um backup o traz de volta.',
    },
    commands: {
        apply: 'Executar exatamente este plano:',
        undo: 'Desfazer: o que existia antes volta, o que existe agora \u00e9 guardado:',
        'undo-by-hand': 'O mesmo sem o Lastro, no psql:',
        resume: 'Concluir ou desfazer o que uma recupera\u00e7\u00e3o interrompida deixou:',
        'drop-old': 'Quando ningu\u00e9m mais precisar do que foi guardado:',
        unsubscribe: 'Retirar as assinaturas dele; os slots no outro servidor ficam, apague os que ningu\u00e9m usa:',
        globals: 'Criar os pap\u00e9is que faltam a partir dos globais do backup:',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/status.js
/** Palavras de `lastro status`. */
const pt_br_status_status = {
    labels: {
        title: 'STATUS',
        system: 'STATUS DO SISTEMA',
        backups: 'DETALHES DOS BACKUPS',
        procedures: '\u00daLTIMAS EXECU\u00c7\u00d5ES',
        remarks: 'PRECISA DE ATEN\u00c7\u00c3O',
        procedure: 'Procedimento',
        when: 'Quando',
        neverRan: 'Nada foi executado neste host ainda.',
        details: 'Detalhes',
    },
    results: {
        ok: 'Todos os sistemas normais',
        unknown: 'Nem tudo p\u00f4de ser verificado',
        warning: 'Algo precisa de aten\u00e7\u00e3o',
        critical: 'Algo precisa de uma pessoa',
        emergency: 'Algo precisa de uma pessoa agora',
    },
    phrases: {
        ago: (duration) => `h\u00e1 ${duration}`,
        every: (duration) => `a cada ${duration}; Ctrl-C encerra`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/sync.js
/** Palavras do plano de uma c\u00f3pia num relat\u00f3rio. */
const sync_syncLabels = {
    title: 'Plano para o remoto',
    tier: 'N\u00edvel',
    loose: 'Soltos',
    new: 'Novos',
    changed: 'Alterados',
    vanished: 'Sumidos',
    same: 'Iguais',
    bytes: 'A enviar',
    total: 'Total',
    closed: 'Travas fechadas',
    override: 'Se souber por qu\u00ea, uma vez',
};
/** Frases dele; os n\u00fameros j\u00e1 v\u00eam formatados. */
const sync_syncPhrases = {
    sent: (bytes, files) => `${files} arquivos, ${bytes}`,
    expected: (time) => `Tempo de envio esperado: ${time}`,
    linked: (files) => `Mesmo conte\u00fado de outro arquivo, vinculados e n\u00e3o enviados: ${files}`,
    adopted: (files) => `Deixados por uma execu\u00e7\u00e3o interrompida, e como devem ser: ${files}`,
    mended: (files) => `Faltavam ou estavam danificados l\u00e1, reenviados: ${files}`,
    pruned: (files) => `Saem do hist\u00f3rico do remoto: ${files}`,
    keptProven: (files) => `Ficam nele porque um teste os restaurou: ${files}`,
    cleaned: (files) => `Ficaram duas semanas pela metade de uma execu\u00e7\u00e3o interrompida, removidos l\u00e1: ${files}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/verdicts.js
/** Verdicts. */
const verdicts_verdicts = {
    planned: { word: 'PLANEJADO', result: 'S\u00d3 PLANEJADO: NADA FOI GRAVADO NEM REMOVIDO' },
    complete: { word: 'COMPLETO', result: 'BACKUP COMPLETO E RELIDO' },
    failed: { word: 'FALHOU', result: 'O BACKUP FALHOU' },
    restorable: { word: 'RESTAUR\u00c1VEL', result: 'BACKUP V\u00c1LIDO E RESTAUR\u00c1VEL' },
    'not-restorable': { word: 'N\u00c3O RESTAUR\u00c1VEL', result: 'BACKUP N\u00c3O RESTAUR\u00c1VEL COMO DEVERIA' },
    recovered: { word: 'RECUPERADO', result: 'RECUPERADO E VALIDADO; O QUE EXISTIA EST\u00c1 GUARDADO' },
    undone: {
        word: 'DESFEITO',
        result: 'A RECUPERA\u00c7\u00c3O FOI DESFEITA; OS DOIS BANCOS EST\u00c3O GUARDADOS',
    },
    dropped: { word: 'APAGADO', result: 'O QUE ESTAVA GUARDADO FOI APAGADO' },
    'not-changed': { word: 'SEM MUDAN\u00c7A', result: 'N\u00c3O HAVIA NADA A FAZER' },
    refused: { word: 'RECUSADO', result: 'RECUSADO: NADA FOI ALTERADO' },
    'rolled-back': { word: 'REVERTIDO', result: 'REVERTIDO: A PRODU\u00c7\u00c3O EST\u00c1 COMO ESTAVA' },
    'recover-failed': { word: 'FALHOU', result: 'PAROU NO MEIO: \u00c9 PRECISO UMA PESSOA' },
    'recover-planned': { word: 'PLANEJADO', result: 'S\u00d3 PLANEJADO: NADA FOI ALTERADO' },
    'cannot-judge': { word: 'N\u00c3O \u00c9 POSS\u00cdVEL JULGAR', result: 'O BACKUP N\u00c3O P\u00d4DE SER JULGADO' },
    'restore-check-cannot-judge': {
        word: 'N\u00c3O \u00c9 POSS\u00cdVEL JULGAR',
        result: 'A MIGRA\u00c7\u00c3O N\u00c3O P\u00d4DE SER JULGADA',
    },
    made: { word: 'FEITO', result: 'O PASSAPORTE DIZ O QUE O DUMP CONT\u00c9M' },
    'not-made': { word: 'N\u00c3O FEITO', result: 'NENHUM PASSAPORTE FOI ESCRITO' },
    safe: { word: 'SEGURA', result: 'A MIGRA\u00c7\u00c3O N\u00c3O PERDE NADA QUE DEVA FICAR' },
    unsafe: { word: 'INSEGURA', result: 'A MIGRA\u00c7\u00c3O N\u00c3O DEVE IR AO AR ASSIM' },
    'drill-check-cannot-judge': {
        word: 'N\u00c3O \u00c9 POSS\u00cdVEL JULGAR',
        result: 'O ENSAIO N\u00c3O P\u00d4DE SER VERIFICADO',
    },
    trustworthy: { word: 'CONFI\u00c1VEL', result: 'O ENSAIO DETECTA O QUE DEVE DETECTAR' },
    untrustworthy: { word: 'N\u00c3O CONFI\u00c1VEL', result: 'N\u00c3O SE PODE CONFIAR NO ENSAIO' },
    synced: { word: 'SINCRONIZADO', result: 'O REMOTO TEM TUDO O QUE EST\u00c1 AQUI' },
    'offsite-sync-planned': { word: 'PLANEJADO', result: 'S\u00d3 PLANEJADO: NADA FOI ENVIADO' },
    'offsite-sync-refused': {
        word: 'RECUSADO',
        result: 'RECUSADO: NADA FOI ENVIADO, O REMOTO EST\u00c1 COMO ESTAVA',
    },
    'offsite-sync-failed': { word: 'FALHOU', result: 'A C\u00d3PIA FALHOU; O QUE ESTAVA L\u00c1 CONTINUA L\u00c1' },
    'in-sync': { word: 'SINCRONIZADO', result: 'LOCAL E REMOTO SINCRONIZADOS' },
    drift: { word: 'DIVERGENTE', result: 'UMA C\u00d3PIA N\u00c3O \u00c9 O QUE DEVERIA SER' },
    unreachable: { word: 'INACESS\u00cdVEL', result: 'NEM TODAS AS C\u00d3PIAS PUDERAM SER VERIFICADAS' },
    ok: { word: 'OK', result: 'TODOS OS SISTEMAS NORMAIS' },
    warning: { word: 'AVISO', result: 'OLHE DURANTE O DIA' },
    critical: { word: 'CR\u00cdTICO', result: 'FA\u00c7A ALGO HOJE' },
    emergency: { word: 'EMERG\u00caNCIA', result: 'FA\u00c7A ALGO AGORA' },
    unknown: { word: 'DESCONHECIDO', result: 'NEM TUDO P\u00d4DE SER EXAMINADO' },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/pt-br.js





































/** Brazilian Portuguese. */
const ptBr = {
    labels: labels_labels,
    phrases: labels_phrases,
    differences: differences_differences,
    steps: names_steps,
    checks: names_checks,
    metrics: names_metrics,
    progress: names_progress,
    verdicts: verdicts_verdicts,
    recovery: recovery_recovery,
    migration: migration_migration,
    playbook: playbook_playbook,
    notices: notices_notices,
    status: pt_br_status_status,
    faults: { ...faults_backup_backupFaults, ...faults_content_contentFaults },
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
        ...reasons_offsite_verify_offsiteVerifyReasons,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/catalogue.js


const CATALOGUES = { en: en, 'pt-BR': ptBr };
/** The texts of one language. */
function catalogueOf(locale) {
    return CATALOGUES[locale];
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LOCALES)
/* harmony export */ });
/** Languages in which reports can be written. */
const LOCALES = ['en', 'pt-BR'];


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** Shorter secrets are not masked: they would tear up ordinary words and hide nothing. */
const SHORTEST_SECRET = 4;
/**
 * Every spelling under which a secret may show itself: as it is, each line of it, URL-encoded (both
 * cases of hexadecimal, `+` for a space), JSON-escaped, with quotes doubled as in SQL and escaped by a
 * backslash as in conninfo strings. Other encodings (base64, substrings) are not known.
 */
function secretForms(secret) {
    const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim());
    const forms = [secret, secret.trim(), ...lines].flatMap(spellings);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
function spellings(secret) {
    if (secret.length < SHORTEST_SECRET)
        return [];
    const component = encodeURIComponent(secret.toWellFormed());
    const query = new URLSearchParams({ s: secret }).toString().slice('s='.length);
    return [
        secret,
        component,
        lowerHex(component),
        query,
        lowerHex(query),
        JSON.stringify(secret).slice(1, -1),
        secret.replaceAll("'", "''"),
        secret.replaceAll(/['\\]/g, String.raw `\$&`),
    ];
}
function lowerHex(encoded) {
    return encoded.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
}


/***/ }),

/***/ 4972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ configBlock),
/* harmony export */   Ks: () => (/* binding */ GATE_PATH),
/* harmony export */   Sh: () => (/* binding */ authorizedKeysLine),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   fp: () => (/* binding */ SETUP_MODES)
/* harmony export */ });
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(625);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _playbook_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6835);



/** Modes of a remote that can be set up from here. */
const SETUP_MODES = ['vault', 'mirror'];
/** Where the gate of a vault lies on its server. */
const GATE_PATH = '/usr/local/bin/lastro-vault';
/** A well-formed key that no host has: the rest is checked before one was learned. */
const NO_HOST_KEY = `ssh-ed25519 ${'A'.repeat(68)}`;
/** The section of the configuration for a remote. */
function configBlock(request, hostKey) {
    const { name, host, port, user, path, mode, keyFile } = request;
    return [
        'offsite:',
        '  remotes:',
        `    ${name}:`,
        `      host: ${JSON.stringify(host)}`,
        ...(port === 22 ? [] : [`      port: ${port}`]),
        `      user: ${JSON.stringify(user)}`,
        `      path: ${JSON.stringify(path)}`,
        ...(mode === 'vault' ? [] : [`      mode: ${mode}`]),
        `      known-hosts: [${hostKey}]`,
        `      private-key-file: ${JSON.stringify(keyFile)}`,
        '',
    ].join('\n');
}
/**
 * The remote as the configuration will have it.
 * @throws {ConfigurationError} with everything that is not legal, by the names of the options
 */
function remoteOf(request, hostKey = NO_HOST_KEY) {
    try {
        const text = `system:\n  name: setup\n${configBlock(request, hostKey)}`;
        const remote = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, 'offsite setup', {}).offsite?.remotes[request.name];
        if (remote?.kind !== 'ssh')
            throw new TypeError('a remote over SSH became something else');
        return remote;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(error.problems.map(({ at: _at, ...problem }) => ({
            ...problem,
            field: optionOf(problem.field, request.name),
        })));
    }
}
function optionOf(field, name) {
    const key = field.slice('offsite.remotes.'.length);
    if (!key.startsWith(`${name}.`))
        return '--name';
    return `--${key.slice(name.length + 1).replace('private-key-file', 'key')}`;
}
/** The line that lets our key in, and nothing else of it than the mode needs. */
function authorizedKeysLine({ mode, path, name }, publicKey) {
    const command = `${GATE_PATH} ${(0,_playbook_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(path)} add`.replaceAll('"', '\\"');
    const limits = mode === 'vault' ? `command="${command}",restrict` : 'restrict';
    return `${limits} ${publicKey} lastro-${name}`;
}


/***/ }),

/***/ 6835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, quoted only where it must be. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ shortfallOf),
/* harmony export */   J_: () => (/* binding */ JSON_TYPES),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony exports typeOf, showBounds */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1858);


/** Kinds of JSON values. */
const JSON_TYPES = ['string', 'number', 'boolean', 'array', 'object', 'null'];
/** What an assertion misses in an answer; null when it holds. */
function shortfallOf(assertion, { body, json }) {
    const { of, contains } = assertion;
    if (!of) {
        const text = contains ?? '';
        if (body.includes(text))
            return null;
        return { expected: `a body with ${show(text)}`, actual: `${body.length} characters without` };
    }
    const value = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPath */ .WS)(json, of.path);
    const missed = missedRule(assertion, value);
    return missed === null
        ? null
        : { expected: `${of.text} ${missed}`, actual: `${of.text} is ${show(value)}` };
}
function missedRule(rules, value) {
    if (rules.exists === false)
        return value === undefined ? null : 'not there';
    if (value === undefined)
        return 'is there';
    if ('equals' in rules && !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, rules.equals))
        return `= ${show(rules.equals)}`;
    if (rules.type && typeOf(value) !== rules.type)
        return `is a ${rules.type}`;
    if (rules.length && !isWithin(lengthOf(value), rules.length))
        return `of length ${showBounds(rules.length)}`;
    if (rules.range && !isWithin(numberOf(value), rules.range))
        return showBounds(rules.range);
    if (rules.contains !== undefined && !contains(value, rules.contains))
        return `contains ${show(rules.contains)}`;
    return null;
}
/** Kind of a JSON value. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    const type = typeof value;
    return JSON_TYPES.find((each) => each === type);
}
function lengthOf(value) {
    if (typeof value === 'string' || Array.isArray(value))
        return value.length;
    return (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? Object.keys(value).length : undefined;
}
/** A number, also one that was written as a text: drivers give bigint and numeric so, and applications hand them on. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
function contains(value, part) {
    if (typeof value === 'string')
        return value.includes(part);
    return Array.isArray(value) && value.includes(part);
}
function isWithin(value, { min, max }) {
    if (value === undefined)
        return false;
    return (min === undefined || value >= min) && (max === undefined || value <= max);
}
/** `28`, `from 1 to 5`, `at least 1`, `at most 5`. */
function showBounds({ min, max }) {
    if (min === max)
        return String(min);
    if (max === undefined)
        return `at least ${min}`;
    return min === undefined ? `at most ${max}` : `from ${min} to ${max}`;
}
function show(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return `a map of ${Object.keys(value).length} keys`;
    return JSON.stringify(value);
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   Ec: () => (/* binding */ isCarriedValue),
/* harmony export */   JW: () => (/* binding */ CARRIED_NAME),
/* harmony export */   Tn: () => (/* binding */ malformedIn),
/* harmony export */   uN: () => (/* binding */ fillJson),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Whether a JSON value can be carried: a text, a number or a boolean. */
function isCarriedValue(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
/** Name of a carried value, as a pattern. */
const CARRIED_NAME = /^[a-z][a-z0-9-]{0,40}$/;
/** `{{name}}`; `${NAME}` is another thing: an environment variable, replaced when the configuration is read. */
const PLACE = /\{\{\s*([a-z][a-z0-9-]{0,40})\s*\}\}/g;
const WHOLE_PLACE = new RegExp(`^${PLACE.source}$`);
/** Names that a template uses, in order, each once. Also looks into lists and maps. */
function namesIn(template) {
    return [
        ...new Set(textsIn(template).flatMap((text) => [...text.matchAll(PLACE)].map(([, n = '']) => n))),
    ];
}
/** The first text with braces that name nothing (`{{Token}}`, `{{}}`, `{{ token`); undefined when there is none. */
function malformedIn(template) {
    return textsIn(template).find((text) => text.replaceAll(PLACE, '').includes('{{'));
}
function textsIn(template) {
    if (typeof template === 'string')
        return [template];
    if (typeof template !== 'object' || template === null)
        return [];
    return Object.values(template).flatMap(textsIn);
}
/** A text with its places filled; `encode` is applied to what is filled in. Every name must be known. */
function fillText(template, values, encode = String) {
    return template.replaceAll(PLACE, (_, name) => encode(String(values.get(name))));
}
/** A JSON value with the places in its texts filled; a text that is one place alone becomes the value with its type. */
function fillJson(template, values) {
    if (typeof template === 'string') {
        const name = WHOLE_PLACE.exec(template)?.[1];
        return name === undefined ? fillText(template, values) : values.get(name);
    }
    if (Array.isArray(template))
        return template.map((each) => fillJson(each, values));
    if (typeof template !== 'object' || template === null)
        return template;
    return Object.fromEntries(Object.entries(template).map(([key, each]) => [key, fillJson(each, values)]));
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   WS: () => (/* binding */ valueAtPath)
/* harmony export */ });
/** RFC 9535, 2.5.1.1: what may follow a dot unquoted. */
const NAME = /[A-Za-z_\u{80}-\u{10FFFF}][A-Za-z0-9_\u{80}-\u{10FFFF}]*/u;
const INDEX = /0|-?[1-9]\d{0,14}/;
const QUOTED = /"(?:[^"\\\p{Cc}]|\\.)*"|'(?:[^'\\\p{Cc}]|\\.)*'/u;
const SEGMENT = new RegExp(String.raw `\.(${NAME.source})|\[(${INDEX.source})\]|\[(${QUOTED.source})\]`, 'uy');
/** The path that a text writes down; null when it is none. */
function parseJsonPath(text) {
    if (!text.startsWith('$'))
        return null;
    const path = [];
    SEGMENT.lastIndex = 1;
    while (SEGMENT.lastIndex < text.length) {
        const segment = SEGMENT.exec(text);
        const step = segment && stepOf(segment);
        if (step === null)
            return null;
        path.push(step);
    }
    return path;
}
function stepOf([, name, index, quoted]) {
    if (name !== undefined)
        return name;
    if (index !== undefined)
        return Number(index);
    return unquote(quoted ?? '');
}
/** The escapes are those of JSON, and the quote itself. */
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    const asJson = quoted.startsWith("'")
        ? inner.replaceAll(/\\'|"/g, (sign) => (sign === '"' ? String.raw `\"` : "'"))
        : inner;
    try {
        return String(JSON.parse(`"${asJson}"`));
    }
    catch {
        return null;
    }
}
/** The value at a path; undefined, which JSON has not, when there is none. A negative index counts from the end. */
function valueAtPath(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof step === 'number')
            value = Array.isArray(value) ? value.at(step) : undefined;
        else
            value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
}
/** Whether a value is a JSON object (neither a list nor null). */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   eT: () => (/* binding */ REDIRECTS),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/** Methods a probe may use. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** What to do about a redirect: it is the answer, or it is followed, but never to another origin. */
const REDIRECTS = ['none', 'same-origin'];
/** Everything of a probe in which `{{carried}}` values may stand. */
function templatesOf({ path, headers, body, expect, count }) {
    return [path, headers, body, expect?.map(({ equals }) => equals), count?.table];
}


/***/ }),

/***/ 7404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MOST_SEED),
/* harmony export */   d: () => (/* binding */ DEFAULT_CLEAN_RUNS)
/* harmony export */ });
// Apart, so that the help of a command does not load every fault.
/** Clean runs of a check of which nobody said how many: enough for each week, and a minute. */
const DEFAULT_CLEAN_RUNS = 5;
/** Seeds of one run; any whole number below 2\u00b3\u00b9 repeats it. */
const MOST_SEED = 2 ** 31 - 1;


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RECOVER_MODES),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/** What an operator may ask of a recovery. */
const RECOVER_MODES = ['plan', 'apply', 'undo', 'resume', 'drop-old'];
/** Settings for another database of the same server, as the recovery's role. */
function settingsFor({ connection }, database) {
    return { ...connection, database };
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ MISSED_OBJECTIVES),
/* harmony export */   H7: () => (/* binding */ failsDiskCheck),
/* harmony export */   TM: () => (/* binding */ DISK_FAIL_ON),
/* harmony export */   eJ: () => (/* binding */ OFFSITE_FAIL_ON),
/* harmony export */   ei: () => (/* binding */ failsBackup),
/* harmony export */   hc: () => (/* binding */ failsOffsiteVerify),
/* harmony export */   ni: () => (/* binding */ failsOffsiteSync),
/* harmony export */   tH: () => (/* binding */ failsDrill)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1881);

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
    return !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(verdict.value);
}
/** Whether a copy's verdict fails the run: a plan that was only shown does not. */
function failsOffsiteSync(verdict) {
    return !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(verdict.value);
}
/** What makes the exit code of disk-check 1, from the strictest to the mildest; each includes those to its right. */
const DISK_FAIL_ON = ['warning', 'unknown', 'critical', 'emergency', 'never'];
/** Whether the verdict of a disk check fails the run: a warning by default does not, not knowing does. */
function failsDiskCheck({ value }, failOn) {
    const levels = DISK_FAIL_ON;
    return levels.indexOf(value) >= levels.indexOf(failOn);
}
/** What makes the exit code of offsite-verify 1, from the strictest to the mildest; each includes those to its right. */
const OFFSITE_FAIL_ON = ['unreachable', 'drift', 'never'];
/** Whether the verdict of a verification fails the run: not knowing does, unless it is allowed. */
function failsOffsiteVerify({ value }, failOn) {
    const levels = OFFSITE_FAIL_ON;
    return levels.indexOf(value) >= levels.indexOf(failOn);
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isGood),
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** The closed unions in which procedures end. A verdict is never derived from a log. */
const VERDICTS = {
    backup: ['complete', 'failed'],
    'restore-drill': ['restorable', 'not-restorable', 'cannot-judge'],
    recover: [
        'planned',
        'recovered',
        'undone',
        'dropped',
        'not-changed',
        'refused',
        'rolled-back',
        'failed',
    ],
    'restore-check': ['safe', 'unsafe', 'cannot-judge'],
    'passport-make': ['made', 'not-made'],
    'offsite-sync': ['synced', 'planned', 'refused', 'failed'],
    'offsite-verify': ['in-sync', 'drift', 'unreachable'],
    'disk-check': ['ok', 'warning', 'critical', 'emergency', 'unknown'],
    'drill-check': ['trustworthy', 'untrustworthy', 'cannot-judge'],
};
const GOOD = new Set([
    'complete',
    'restorable',
    'safe',
    'made',
    'planned',
    'recovered',
    'undone',
    'dropped',
    'not-changed',
    'synced',
    'trustworthy',
    'in-sync',
    'ok',
]);
/** Whether a verdict is good news; drives the colour, the icon and the exit code. */
function isGood(value) {
    return GOOD.has(value);
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ LASTRO_VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"r":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** Version of Lastro, from package.json. */
const LASTRO_VERSION = package_namespaceObject.r;


/***/ })

};
;