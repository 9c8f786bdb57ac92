"use strict";
exports.id = 2;
exports.ids = [2];
exports.modules = {

/***/ 5565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configHandlers: () => (/* binding */ configHandlers)
});

// EXTERNAL MODULE: ./node_modules/@valibot/to-json-schema/dist/index.mjs
var dist = __webpack_require__(7667);
// EXTERNAL MODULE: ./build/src/config/schema.js + 17 modules
var config_schema = __webpack_require__(892);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js


/** The JSON Schema (draft-07) of `.github/lastro.yml`, for completion in editors; rules between fields are not in it. */
function configJsonSchema() {
    const schema = (0,dist/* toJsonSchema */.PF)(config_schema/* configSchema */.Q, {
        typeMode: 'input',
        ignoreActions: ['check', 'check_items', 'raw_check'],
        overrideSchema: ({ valibotSchema, jsonSchema }) => valibotSchema.type === 'loose_object'
            ? { ...jsonSchema, additionalProperties: false }
            : undefined,
    });
    return { ...schema, title: 'Lastro: .github/lastro.yml' };
}

// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/config/secrets.js
var secrets = __webpack_require__(4988);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/notify/channels.js + 10 modules
var channels = __webpack_require__(7865);
;// CONCATENATED MODULE: ./build/src/cli/describe-config.js

/** What was understood, so that a person sees a legal mistake (the wrong database) too; one line per thing, without secrets. */
function describeConfig(config) {
    const rows = [
        ...systemRows(config),
        ...drillRows(config.drill),
        ...otherRows(config),
        ...channelRows(config),
    ];
    return rows.map(([key, value]) => `  ${key.padEnd(10)}  ${value}\n`).join('');
}
function systemRows({ system, backups }) {
    const about = `${system.name}, ${system.locale}, ${system.timezone}, state in ${system.stateDir}`;
    if (!backups)
        return [
            ['system', about],
            ['backups', 'none'],
        ];
    const { daily, weekly, monthly } = backups.retention;
    return [
        ['system', about],
        ...Object.values(backups.sources).map((source) => ['source', describeSource(source)]),
        ['backups', backups.directory],
        ['keep', `${daily} daily, ${weekly} weekly, ${monthly} monthly`],
    ];
}
function describeSource({ name, connection, tenants }) {
    const { user, host, port, database } = connection;
    return `${name}: ${user}@${host}:${port}/${database}, tenants ${tenants ?? 'none'}`;
}
function drillRows(drill) {
    return [
        ['drill', `${drill.pick} backup into ${drill.directory}, ${describeStaging(drill)}`],
        ...(drill.queries.length > 0
            ? [['queries', `${drill.queries.length} of your own`]]
            : []),
        ...(drill.backend ? [['backend', describeBackend(drill.backend)]] : []),
        ['objectives', `RTO ${drill.rtoSeconds} s, RPO ${drill.rpoSeconds} s, fail on ${drill.failOn}`],
    ];
}
function describeStaging({ staging, docker, server }) {
    if (staging === 'docker')
        return `in a container of ${docker.image}`;
    if (staging === 'local' || !server)
        return 'on this host';
    const { user, host, port, database } = server;
    return `on the server ${user}@${host}:${port}, database ${database}`;
}
function describeBackend(backend) {
    const { user, tenants, probes } = backend;
    const whom = tenants ? ` for ${tenants.join(', ')}` : '';
    return `${describeApplication(backend)}, as ${user ?? 'the superuser of staging'}, ${probes.length} probes${whom}`;
}
function describeApplication({ command = [], image, compose }) {
    if (compose)
        return `service ${compose.service} of ${compose.files.join(', ')}`;
    return image === undefined ? command.join(' ') : `image ${image}`;
}
function otherRows({ backups, recover, check, playbook }) {
    const sources = Object.keys(backups?.sources ?? {});
    const { contacts, copies } = playbook;
    return [
        ...sources.map((name) => ['recover', `${name}: ${describeRecovery(name, recover)}`]),
        ['check', describeCheck(check)],
        ['playbook', `contacts ${contacts.length}, copies elsewhere ${copies.length}`],
    ];
}
function describeRecovery(name, { sources }) {
    const role = sources[name];
    if (!role)
        return 'by its own connection';
    if (role.urlVariable !== undefined)
        return `by the URL in ${role.urlVariable}`;
    const { user, host, port, database } = role.connection;
    return `${user}@${host}:${port}/${database}`;
}
function describeCheck({ migrate, realData }) {
    if (!migrate)
        return 'the configuration only; no migration is named';
    return `${migrate.command.join(' ')}, on ${realData ? 'the newest backup where code is trusted' : 'sample data'}`;
}
/** Who is told; a variable that is not set keeps a channel silent, and is legal. */
function channelRows({ notify, unset }) {
    if (notify === undefined)
        return [];
    const kinds = {
        webhooks: notify.webhooks,
        email: notify.email,
        'github-issues': notify.githubIssues,
        pings: notify.pings,
    };
    const names = Object.entries(kinds).flatMap(([kind, channels]) => Object.keys(channels).map((name) => `${kind}.${name}`));
    return names.map((name) => {
        const problem = (0,channels/* unsetIn */.$)(name, unset);
        return ['notify', problem === undefined ? name : `${name}: silent here, for ${problem}`];
    });
}

// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./build/src/cli/config-handlers.js







/** `lastro config check` and `lastro config schema`. */
const configHandlers = {
    configCheck: async ({ config: file, json }, io) => {
        const config = await (0,load_config/* loadConfig */.Z)(file, io.env);
        (0,requirements/* requireVariables */.pS)(config);
        if (json)
            (0,cli_io/* writeJson */.G)(io, { file, valid: true, config: (0,secrets/* toPublicJson */.T)(config) });
        else
            io.stdout.write(`${file} is legal.\n\n${describeConfig(config)}`);
        return exit_codes/* EXIT */.dc.good;
    },
    configSchema: async (_options, io) => {
        (0,cli_io/* writeJson */.G)(io, configJsonSchema());
        return exit_codes/* EXIT */.dc.good;
    },
};


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ requireBackups),
/* harmony export */   U4: () => (/* binding */ requireDrillServer),
/* harmony export */   Wm: () => (/* binding */ selectRemotes),
/* harmony export */   nH: () => (/* binding */ requireSource),
/* harmony export */   nn: () => (/* binding */ selectSources),
/* harmony export */   pS: () => (/* binding */ requireVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);



/**
 * The section that a procedure on backups needs.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireBackups(config) {
    if (config.backups !== undefined)
        return config.backups;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'backups',
            value: 'nothing',
            legal: 'a section with directory and sources',
            mend: 'Add it to the configuration; examples/lastro.yml shows one.',
        },
    ]);
}
/**
 * The remotes of the second copy: the named one, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `offsite`, or no remote of that name
 */
function selectRemotes(config, name) {
    const remotes = config.offsite?.remotes ?? {};
    const names = Object.keys(remotes);
    if (name === undefined && names.length > 0)
        return remotes;
    const remote = name !== undefined && Object.hasOwn(remotes, name) ? remotes[name] : undefined;
    if (name !== undefined && remote !== undefined)
        return { [name]: remote };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([names.length === 0 ? NO_OFFSITE : unknownRemote(name ?? '', names)]);
}
const NO_OFFSITE = {
    field: 'offsite',
    value: 'nothing',
    legal: 'a section with remotes',
    mend: 'Add it to the configuration; docs/offsite.md shows one.',
};
function unknownRemote(name, names) {
    return {
        field: 'remote',
        value: (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name),
        legal: `one of ${names.join(', ')}`,
        mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names, 'Name a remote of offsite.remotes.'),
    };
}
/**
 * The separate server of `staging: url`.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireDrillServer({ drill }) {
    if (drill.server !== undefined)
        return drill.server;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'drill.server',
            value: 'nothing',
            legal: 'the server that staging: url restores into',
            mend: 'Add it to the configuration; docs/restore-drill.md shows one.',
        },
    ]);
}
const NEEDED_BY_SOME = ['notify.', 'offsite.decrypt.'];
/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; when it is absent those of
 * all fields but of `notify`, which nobody needs, and of the key that has no place on a machine that backs up.
 * @throws {ConfigurationError} with every one that is not
 */
function requireVariables({ unset }, part) {
    const missing = unset.filter(({ field }) => part === undefined
        ? !NEEDED_BY_SOME.some((each) => field.startsWith(each))
        : isBelow(field, part));
    if (missing.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(missing);
}
/** A key that only reads is needed by who fetches copies, who asks for it by its own name. */
function isBelow(field, part) {
    return field === part || (field.startsWith(`${part}.`) && !field.endsWith('.read-key'));
}
/**
 * The named source, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `backups` or no source of that name
 */
function selectSources(config, name) {
    const { sources } = requireBackups(config);
    if (name === undefined)
        return Object.values(sources);
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source !== undefined)
        return [source];
    throw unknownSource(name, Object.keys(sources));
}
/**
 * The named source, or the only one.
 * @throws {ConfigurationError} when there is none of that name, or more than one to choose from
 */
function requireSource(config, name) {
    const [source, ...others] = selectSources(config, name);
    if (source !== undefined && others.length === 0)
        return source;
    throw unknownSource(undefined, Object.keys(requireBackups(config).sources));
}
function unknownSource(name, names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'source',
            value: name === undefined ? 'nothing' : (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name),
            legal: `one of ${names.join(', ')}`,
            mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name ?? '', names, 'Name a source of backups.sources.'),
        },
    ]);
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   T: () => (/* binding */ toPublicJson)
/* harmony export */ });
/* harmony import */ var _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _notify_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);



/** Every secret of a configuration, to be masked before anything is printed. */
function secretsOf(config) {
    const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection);
    const connections = config.drill.server ? [...sources, config.drill.server] : sources;
    const hosts = Object.values(config.hosts);
    const remotes = Object.values(config.offsite?.remotes ?? {});
    const { env, probes = [] } = config.drill.backend ?? {};
    const written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])];
    return [
        ...new Set([
            ...config.secrets,
            ...connections.flatMap(({ password }) => password ?? []),
            ...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
            ...remotes.flatMap((remote) => remote.kind === 'ssh' ? [remote.privateKey ?? [], remote.readKey ?? []].flat() : []),
            ...ageKeys(config.offsite?.decrypt?.privateKey),
            ...written.flatMap(writtenSecrets),
            ...channelSecrets(config.notify),
        ]),
    ];
}
/** The whole, and each key in it: what age-keygen writes has comments around it. */
function ageKeys(text = '') {
    return text === '' ? [] : [text, ...(text.match(/AGE-SECRET-KEY-\S+/gi) ?? [])];
}
/** Texts under keys that tell of a secret (`password`, `JWT_SECRET`, `Authorization`), also where the file holds them itself. */
function writtenSecrets(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, each]) => {
        if (typeof each !== 'string')
            return writtenSecrets(each);
        return (0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretKey */ .u)(key) && !each.includes('{{') ? [each] : [];
    });
}
/** Addresses of webhooks and pings are secrets as a whole, and so is their path, under which an error may name them. */
function channelSecrets(notify) {
    if (notify === undefined)
        return [];
    const { webhooks, email, githubIssues, pings } = notify;
    const addresses = [
        ...Object.values(webhooks).map(({ url }) => url),
        ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [url, startUrl, failUrl]),
    ].flatMap((url) => (url === undefined ? [] : [url, pathOf(url)]));
    const secrets = [
        ...addresses.filter((address) => address.length >= SHORTEST_ADDRESS),
        ...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
        ...Object.values(email).flatMap(({ server }) => server.password ?? []),
        ...Object.values(githubIssues).map(({ token }) => token),
    ];
    // The name of a variable that is not set is what somebody has to read.
    return secrets.filter((secret) => !_notify_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSET_VARIABLE */ .$w.test(secret));
}
/** A shorter path (`/hook`) hides nothing, and masking it would tear up other texts. */
const SHORTEST_ADDRESS = 12;
function pathOf(url) {
    const { pathname = '', search = '' } = URL.parse(url) ?? {};
    return pathname + search;
}
const SECRET_KEYS = ['password', 'privateKey', 'passphrase', 'readKey'];
/** The configuration as JSON, its secrets replaced by `***`. */
function toPublicJson(config) {
    const secrets = secretsOf(config).filter((secret) => secret.length >= _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c);
    const { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config;
    return JSON.parse(JSON.stringify(rest, (key, value) => {
        if (typeof value !== 'string')
            return value;
        const isSecret = SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret));
        return isSecret ? '***' : value;
    }));
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answersInTime),
/* harmony export */   Q: () => (/* binding */ fileAnswers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);



/** Asks the directory, or the first above it that is there, what it holds. */
const SCRIPT = `path=$1
while ! [ -e "$path" ] && [ "$path" != / ]; do path=$(dirname -- "$path"); done
stat -f -- "$path" && ls -a -- "$path"
`;
/**
 * Whether this process may touch a directory without waiting for it for ever. Where every file system is on a disk of this machine
 * it need not ask; else another process does, since the one that asks a dead server can neither go on nor be ended. A directory that
 * is not there, or not ours to list, has answered, too.
 */
async function answersInTime(directory, { seconds, world, }) {
    if ((await (0,_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMounts */ .p)()).length === 0)
        return true;
    try {
        await world.processes.ask({
            file: '/bin/sh',
            args: ['-c', `${SCRIPT.trimEnd()} >/dev/null`, 'sh', directory],
            env: { LC_ALL: 'C' },
            timeoutSeconds: seconds,
        });
        return true;
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd))
            throw error;
        return false;
    }
}
/** The same for a file that is named in the configuration, which is asked only where its path lies on a server: a cancelled run still writes its line. */
async function fileAnswers(path, asking) {
    const isRemote = (await (0,_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMounts */ .p)()).some((mount) => (0,_mount_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, mount));
    return !isRemote || answersInTime(path, asking);
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SKIPPED_PATTERNS),
/* harmony export */   r: () => (/* binding */ kindToSkip)
/* harmony export */ });
/** No file of anybody lies there: nothing to fill. `autofs` would be mounted by our looking. */
const PSEUDO_TYPES = [
    'autofs',
    'binfmt_misc',
    'bpf',
    'cgroup',
    'cgroup2',
    'configfs',
    'debugfs',
    'devpts',
    'devtmpfs',
    'efivarfs',
    'fuse.gvfsd-fuse',
    'fuse.lxcfs',
    'fuse.portal',
    'fuse.snapfuse',
    'fusectl',
    'hugetlbfs',
    'mqueue',
    'nfsd',
    'nsfs',
    'proc',
    'pstore',
    'ramfs',
    'rpc_pipefs',
    'securityfs',
    'selinuxfs',
    'sysfs',
    'tracefs',
];
/** Read-only images are always full, and rightly so. */
const IMAGE_TYPES = ['squashfs', 'iso9660', 'erofs', 'cramfs', 'udf'];
/** Mounts of container engines: each shows the file system under the engine's directory once more. */
const CONTAINER_DIRECTORIES = [
    '/var/lib/docker',
    '/var/lib/containers',
    '/var/lib/containerd',
    '/var/lib/kubelet',
    '/run',
];
/** Types that are never measured unless asked for by name. */
const TYPES = new Map([
    ...PSEUDO_TYPES.map((type) => [type, 'pseudo']),
    ...IMAGE_TYPES.map((type) => [type, 'image']),
    ['tmpfs', 'memory'],
]);
/** As shell patterns of `type mount-point`, the same that `kindToSkip` knows. */
const SKIPPED_PATTERNS = [
    ...[...TYPES.keys()].map((type) => `'${type} '*`),
    ...CONTAINER_DIRECTORIES.map((directory) => `*' ${directory}/'*`),
];
/** Why a mount is left out because of what it is; null when it is measured. */
function kindToSkip({ type, mountPoint, }) {
    const kind = TYPES.get(type);
    if (kind !== undefined)
        return kind;
    if (type === 'overlay' && mountPoint !== '/')
        return 'container';
    const isInside = CONTAINER_DIRECTORIES.some((directory) => mountPoint.startsWith(`${directory}/`));
    return isInside ? 'container' : null;
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ lacksMount),
/* harmony export */   TQ: () => (/* binding */ parseMountTable),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   a3: () => (/* binding */ unescapePath),
/* harmony export */   vI: () => (/* binding */ mountOf)
/* harmony export */ });
/** Reads mountinfo; lines that are none are passed over. Source: proc_pid_mountinfo(5). */
function parseMountTable(lines) {
    return lines.flatMap((line) => parseLine(line) ?? []);
}
/** `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue`; any number of fields before the dash. */
function parseLine(line) {
    const fields = line.trim().split(' ');
    const dash = fields.indexOf('-', 6);
    const [id, , device, root, mountPoint, options] = fields;
    const [type, source, superOptions] = dash === -1 ? [] : fields.slice(dash + 1);
    if (!id || !device || !root || !mountPoint || !type)
        return null;
    return {
        id,
        device,
        root: unescapePath(root),
        mountPoint: unescapePath(mountPoint),
        options: (options ?? '').split(','),
        type,
        source: unescapePath(source ?? ''),
        superOptions: (superOptions ?? '').split(','),
    };
}
/** Space, tab, newline and backslash are written in octal, as bytes. */
function unescapePath(text) {
    return text.replace(/\\([0-7]{3})/g, (_escape, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** The mount that a path lies on: the deepest, of several on one point the last. Null in an empty table. */
function mountOf(path, mounts) {
    let best = null;
    for (const mount of mounts) {
        if (!isWithin(path, mount.mountPoint))
            continue;
        if (best === null || mount.mountPoint.length >= best.mountPoint.length)
            best = mount;
    }
    return best;
}
/** Whether a path is a directory or lies below it. */
function isWithin(path, directory) {
    return directory === '/' || path === directory || path.startsWith(`${directory}/`);
}
/** Whether what lies on that mount point should lie elsewhere: by `true` anywhere but on `/`, by a path there and nowhere else. */
function lacksMount(mountPoint, demanded) {
    return typeof demanded === 'string' ? mountPoint !== demanded : demanded && mountPoint === '/';
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteMounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
/* harmony import */ var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);



/** Types whose files lie on a disk of this machine or in its memory: nobody else has to answer. */
const LOCAL_TYPES = new Set(('ext2 ext3 ext4 xfs btrfs bcachefs f2fs zfs jfs reiserfs ' +
    'vfat exfat ntfs3 overlay aufs tmpfs rootfs squashfs erofs').split(' '));
/**
 * Mount points of this machine behind which a server or a process has to answer: NFS, FUSE, and whatever type we do not know. A call
 * to one may never return and cannot be ended; a process that makes it waits for ever, so that it must not be ours.
 */
async function remoteMounts() {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    return (0,_mount_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMountTable */ .TQ)(table.split('\n'))
        .filter((mount) => !LOCAL_TYPES.has(mount.type) && (0,_mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindToSkip */ .r)(mount) !== 'pseudo')
        .map(({ mountPoint }) => mountPoint);
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** The runner cuts longer lines; whatever is longer than this is not meant for people. */
const LINE_LIMIT = 4096;
const LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Bidirectional controls can show a text in another order than it has.
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Foreign text as one harmless line: no escape sequences, control or bidirectional characters; at most 4 KiB. */
function plainLine(text) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2))
        .replace(LINE_BREAKS_AND_TABS, ' ')
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATES, '\ufffd');
    return clean.length > LINE_LIMIT ? `${clean.slice(0, LINE_LIMIT - 1)}\u2026` : clean;
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Whole definitions of functions can differ; people need to see where to look, not all of it. */
const VALUE_LIMIT = 160;
/** Cut to what fits a cell, with `\u2026`. */
function shorten(text) {
    return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}\u2026` : text;
}


/***/ })

};
;