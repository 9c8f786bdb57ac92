"use strict";
exports.id = 0;
exports.ids = [0];
exports.modules = {

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreDrillHandler: () => (/* binding */ restoreDrillHandler)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/procedures/restoration/fetch-copy.js + 3 modules
var fetch_copy = __webpack_require__(2956);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/plan-drill.js




/**
 * The requests of one call: choices first, then the configuration. Of copies two, unless one is asked for: the newest, and one of
 * the older ones, so that those are proven in turn.
 * @throws ConfigurationError when a source or a remote is unknown, no directory of backups is known, a backend's or a key's
 *   variable is not set, or the name of the target was not typed exactly.
 */
function planDrills(config, choices, lastro) {
    const { source, backup, tenant, confirmTarget } = choices;
    const jobs = choices.jobs ?? config.drill.jobs;
    (0,requirements/* requireVariables */.pS)(config, 'drill');
    if (source !== undefined)
        (0,requirements/* selectSources */.nn)(config, source);
    if (confirmTarget !== undefined)
        checkConfirmation(config, confirmTarget);
    const place = placeOf(config, choices);
    const common = {
        config,
        ...place,
        lastro,
        ...(source === undefined ? {} : { source }),
        ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
        ...(tenant === undefined ? {} : { tenant }),
        ...(jobs === undefined ? {} : { jobs }),
        ...(confirmTarget === undefined ? {} : { confirmedTarget: confirmTarget }),
    };
    const pick = choices.pick ?? config.drill.pick ?? (place.copy ? 'both' : 'newest');
    if (pick !== 'both')
        return [{ ...common, pick }];
    const newest = { ...common, pick: 'newest' };
    return backup === undefined ? [newest, { ...common, pick: 'random' }] : [newest];
}
/** Where the backups are: a directory, or a remote and the directory for what is fetched. */
function placeOf(config, { from = config.drill.from, remote, backup }) {
    // A path names a file of this machine, whatever the drill takes otherwise.
    const isFile = backup?.includes('/') === true;
    const isOffsite = from === 'offsite' || (from === undefined && config.offsite !== undefined);
    if (!isOffsite || isFile) {
        const isGiven = from !== undefined && from !== 'local' && from !== 'offsite';
        return { directory: isGiven ? (0,external_node_path_.resolve)(from) : (0,requirements/* requireBackups */.Pu)(config).directory };
    }
    const [[name, place] = []] = Object.entries((0,requirements/* selectRemotes */.Wm)(config, remote ?? config.drill.remote));
    if (name === undefined || place === undefined)
        throw new Error('a section has a remote at least');
    requireAccess(config, name);
    return {
        directory: (0,fetch_copy/* fetchDirectory */.i)(config.drill.directory, name),
        copy: { name, remote: place },
    };
}
/** Whoever fetches needs the key that reads, where there is one, and not the other. */
function requireAccess(config, name) {
    const remote = config.offsite?.remotes[name];
    const field = `offsite.remotes.${name}`;
    const readKey = `${field}.read-key`;
    const isNamed = config.unset.some((problem) => problem.field === readKey);
    const hasOwn = remote?.kind === 'ssh' && (remote.readKey !== undefined || remote.readKeyFile !== undefined);
    (0,requirements/* requireVariables */.pS)(config, isNamed || hasOwn ? readKey : field);
    if (remote?.encrypt !== undefined)
        (0,requirements/* requireVariables */.pS)(config, 'offsite.decrypt');
}
/** A name that does not fit was meant for another database, or for another configuration. */
function checkConfirmation({ drill }, typed) {
    const target = drill.staging === 'url' ? drill.server?.database : undefined;
    if (typed === target)
        return;
    throw new errors/* ConfigurationError */.j1([
        {
            field: 'confirm-target',
            value: JSON.stringify(typed),
            legal: target ?? 'nothing, because drill.staging is not url',
            mend: target === undefined
                ? 'Leave it out.'
                : 'Type the exact name of the database in drill.server, or leave it out.',
        },
    ]);
}
/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup) {
    return backup.includes('/') ? (0,external_node_path_.resolve)(backup) : backup;
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/restore-drill.js + 29 modules
var restore_drill = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/src/cli/show-report.js + 9 modules
var show_report = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/restore-drill-handler.js









/** `lastro restore-drill`. */
function restoreDrillHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const runs = [];
        for (const request of planDrills(context.config, options, version/* LASTRO_VERSION */.R)) {
            const report = await (0,restore_drill/* runRestoreDrill */.B)(request, context.world);
            const directory = options.keepReport === undefined ? {} : { directory: (0,external_node_path_.resolve)(options.keepReport) };
            runs.push(await (0,show_report.showReport)(report, context, { io, json: options.json, ...directory }));
            if (io.signal.aborted)
                break;
        }
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        const { failOn } = context.config.drill;
        return runs.some(({ report }) => (0,fail_on/* failsDrill */.tH)(report.verdict, failOn))
            ? exit_codes/* EXIT */.dc.badVerdict
            : exit_codes/* EXIT */.dc.good;
    };
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ settingStatement),
/* harmony export */   Qh: () => (/* binding */ readProperties),
/* harmony export */   zP: () => (/* binding */ ownStatements)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);

/** In one order whatever collation the session's database has. */
const inOrder = (rows) => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const OWN = `SELECT pg_get_userbyid(datdba), datconnlimit::text, datistemplate::text, shobj_description(oid, 'pg_database') FROM pg_database WHERE oid = $1::oid`;
const GRANTS = `SELECT CASE a.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type, a.is_grantable::text, pg_get_userbyid(a.grantor)
FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.oid = $1::oid`;
const SETTINGS = `SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_get_userbyid(s.setrole)::text END, split_part(c, '=', 1), substr(c, strpos(c, '=') + 1)
FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c WHERE s.setdatabase = $1::oid`;
/** Reads what a database has, in an order that makes two of them comparable. */
async function readProperties(server, oid) {
    const [own] = await server.query(OWN, [oid]);
    const grants = await server.query(GRANTS, [oid]);
    const settings = await server.query(SETTINGS, [oid]);
    return {
        owner: own?.[0] ?? '',
        connectionLimit: Number(own?.[1]),
        isTemplate: own?.[2] === 'true',
        comment: own?.[3] ?? null,
        grants: inOrder(grants).map(([grantee, privilege, grantable, grantor]) => ({
            grantee: grantee ?? '',
            privilege: privilegeOf(privilege),
            isGrantable: grantable === 'true',
            grantor: grantor ?? '',
        })),
        settings: inOrder(settings).map(([role, parameter, value]) => ({
            role: role ?? '',
            parameter: parameter ?? '',
            value: value ?? '',
        })),
    };
}
function privilegeOf(name) {
    return name === 'CREATE' || name === 'TEMPORARY' ? name : 'CONNECT';
}
/** Statements that give a new database these properties, but for its settings; for inside a transaction, in this order. */
function ownStatements(name, properties) {
    const database = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name);
    const { owner, connectionLimit, isTemplate, comment, grants } = properties;
    return [
        `ALTER DATABASE ${database} OWNER TO ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(owner)}`,
        `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
        `REVOKE ALL ON DATABASE ${database} FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(owner)}`,
        ...grantorsFirst(grants, owner).flatMap((grant) => grantStatements(database, grant, owner)),
        `ALTER DATABASE ${database} WITH CONNECTION LIMIT ${connectionLimit} IS_TEMPLATE ${isTemplate}`,
        `COMMENT ON DATABASE ${database} IS ${comment === null ? 'NULL' : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(comment)}`,
    ];
}
/** Who grants on must have been granted first, however long the chain: otherwise nothing is granted, and that is no error. */
function grantorsFirst(grants, owner) {
    const ordered = [];
    const mayGrant = ({ grantor, privilege }) => grantor === owner ||
        ordered.some((earlier) => earlier.isGrantable && earlier.grantee === grantor && earlier.privilege === privilege);
    let left = grants;
    for (;;) {
        const next = left.filter(mayGrant);
        // What no chain reaches comes last; the comparison after the swap will tell.
        if (next.length === 0)
            return [...ordered, ...left];
        ordered.push(...next);
        left = left.filter((grant) => !next.includes(grant));
    }
}
function grantStatements(database, grant, owner) {
    const { grantee, privilege, isGrantable, grantor } = grant;
    const to = grantee === '' ? 'PUBLIC' : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(grantee);
    const option = isGrantable ? ' WITH GRANT OPTION' : '';
    const statement = `GRANT ${privilege} ON DATABASE ${database} TO ${to}${option}`;
    // What a superuser grants counts as granted by the owner.
    if (grantor === owner)
        return [statement];
    return [`SET LOCAL ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(grantor)}`, statement, 'RESET ROLE'];
}
/** `ALTER DATABASE \u2026 SET`, or of a role. */
function settingStatement(name, { role, parameter, value }) {
    const database = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name);
    const subject = role === ''
        ? `ALTER DATABASE ${database}`
        : `ALTER ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(role)} IN DATABASE ${database}`;
    const spelled = parameter.split('.').map(_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm).join('.');
    return `${subject} SET ${spelled} TO ${spellValue(parameter, value)}`;
}
/** Parameters whose value is a list of quoted names. Source: PostgreSQL, variable_is_guc_list_quote() of dumputils.c. */
const LISTS = new Set([
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
]);
/** One literal would make one name of a whole list: `"$user", public` is two. */
function spellValue(parameter, value) {
    if (!LISTS.has(parameter.toLowerCase()))
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(value);
    const names = splitNames(value);
    return names.length === 0 ? `''` : names.map(_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce).join(', ');
}
function splitNames(list) {
    const found = list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]+?))\s*(?:,|$)/g);
    return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}


/***/ })

};
;