#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./build/src/adapters/kept-code.js





/** Ids under which a bundle asks for its own files. */
const OWN_FILE = /^\.\/[\w-]+\.index\.js$/;
/**
 * Runs a bundled CommonJS file, and what it loads beside it, with the compiled code that an earlier run has kept; what had none is kept
 * when `keep` is called, after the work. By then V8 has compiled each function that the run called, and all of them are kept:
 * Node's own compile cache (`module.enableCompileCache`) keeps a file as it is before anything in it has run, so that
 * every function is compiled again in every run, a fifth of the time of a short one.
 * Whoever can write to `folder` could have us run their code: it must be the account's alone. Where it is null nothing is kept.
 */
function loadWithKeptCode(file, folder) {
    if (folder === null) {
        (0,external_node_module_namespaceObject.createRequire)(file)(file);
        return { keep: () => undefined };
    }
    const uncompiled = [];
    load(file, folder, uncompiled);
    return { keep: () => keepAll(folder, uncompiled) };
}
function load(file, folder, uncompiled) {
    const key = keyOf(file);
    const place = (0,external_node_path_namespaceObject.join)(folder, `${(0,external_node_path_namespaceObject.basename)(file)}.code`);
    const kept = readKept(place, key);
    // As Node wraps it: on the first line, so that the lines of a stack trace are those of the file.
    const wrapped = `(function (exports, require, module, __filename, __dirname) { ${(0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8')}\n})`;
    const script = new external_node_vm_namespaceObject.Script(wrapped, {
        filename: file,
        ...(kept === null ? {} : { cachedData: kept }),
    });
    if (kept === null || script.cachedDataRejected === true)
        uncompiled.push({ script, tag: (0,external_node_v8_namespaceObject.cachedDataVersionTag)(), key, place });
    const foreign = (0,external_node_module_namespaceObject.createRequire)(file);
    const require = (id) => OWN_FILE.test(id) ? load((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(file), id), folder, uncompiled) : foreign(id);
    const module = { exports: {} };
    script
        .runInThisContext()
        .call(module.exports, module.exports, require, module, file, (0,external_node_path_namespaceObject.dirname)(file));
    return module.exports;
}
/**
 * What must be as it was for kept code to be of this file: V8's tag stands for its version, its flags and the processor. The
 * kernel gives a file another time of change whenever its bytes, its name or its owner change, and nobody can set it.
 */
function keyOf(file) {
    const { dev, ino, size, ctimeNs } = (0,external_node_fs_namespaceObject.statSync)(file, { bigint: true });
    return `${process.version} ${process.arch} ${(0,external_node_v8_namespaceObject.cachedDataVersionTag)()} ${dev} ${ino} ${size} ${ctimeNs} ${file}`;
}
/** A file is the key, a line feed, the number of bytes, a line feed, the code. */
function readKept(place, key) {
    try {
        const bytes = (0,external_node_fs_namespaceObject.readFileSync)(place);
        const head = Buffer.from(`${key}\n`);
        if (!bytes.subarray(0, head.length).equals(head))
            return null;
        const end = bytes.indexOf('\n', head.length);
        const code = bytes.subarray(end + 1);
        return Number(bytes.toString('latin1', head.length, end)) === code.length ? code : null;
    }
    catch {
        // Not kept yet, or not readable: it is compiled.
        return null;
    }
}
/**
 * What was loaded under other flags would be refused by the run that reads it. What cannot be kept (a full disk, a read-only home) is
 * compiled by the next run as well.
 */
function keepAll(folder, uncompiled) {
    const current = (0,external_node_v8_namespaceObject.cachedDataVersionTag)();
    const usable = uncompiled.filter(({ tag }) => tag === current);
    if (usable.length === 0)
        return;
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        for (const { script, key, place } of usable)
            keepOne(place, key, script.createCachedData());
    }
    catch { }
}
/** Whole or not at all, also when two runs do it at once or the power fails: V8 believes what it reads. */
function keepOne(place, key, code) {
    const partial = `${place}.${process.pid}.partial`;
    const handle = (0,external_node_fs_namespaceObject.openSync)(partial, 'w', 0o600);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(handle, Buffer.concat([Buffer.from(`${key}\n${code.length}\n`), code]));
        (0,external_node_fs_namespaceObject.fsyncSync)(handle);
        (0,external_node_fs_namespaceObject.renameSync)(partial, place);
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(partial, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./build/src/adapters/private-cache.js



/** Bits of a mode that let others than the owner write. */
const WRITABLE_BY_OTHERS = 0o022;
/**
 * Where the account keeps what can be made again, `~/.cache/lastro`; null where it would not be the account's alone.
 * Whoever could write there could have us run their code. So the home is that of the account that runs, whatever the environment
 * says, both directories must be its own and closed to others, and the shared temporary directory is never used.
 */
function privateCache() {
    return privateCacheOf(external_node_os_namespaceObject.userInfo);
}
/** The cache of an account, made when it is missing; null where it would not be the account's alone. */
function privateCacheOf(account) {
    try {
        const { homedir, uid } = account();
        const parent = (0,external_node_path_namespaceObject.join)(homedir, '.cache');
        const directory = (0,external_node_path_namespaceObject.join)(parent, 'lastro');
        // Not recursive: a home that does not exist is not made.
        for (const path of [parent, directory])
            if (!(0,external_node_fs_namespaceObject.existsSync)(path))
                (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
        return [parent, directory].every((path) => isPrivate(path, uid)) ? directory : null;
    }
    catch {
        // No account of that number, no home, a read-only one.
        return null;
    }
}
function isPrivate(path, uid) {
    const found = (0,external_node_fs_namespaceObject.lstatSync)(path);
    return found.isDirectory() && found.uid === uid && (found.mode & WRITABLE_BY_OTHERS) === 0;
}

;// CONCATENATED MODULE: ./build/src/adapters/small-heap.js

/**
 * Keeps V8's young generation at its first size (1 MiB) instead of letting it grow to 16 MiB twice, and lets the old one
 * grow by a third of what lives in it before it is collected, not by three times as much. We move bytes and hold little, so
 * a larger heap buys no speed: with a thousand tenants both cost 60 MB on the server we watch over. It works at run time
 * because V8 asks for both flags whenever it wants to grow. Call it before anything streams.
 */
function keepHeapSmall() {
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--optimize-for-size');
}
/** As V8 begins: compiled code that is made under other flags is refused by the next run. */
function letHeapGrow() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=2');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--no-optimize-for-size');
}

;// CONCATENATED MODULE: ./build/src/errors.js
/** The workflow, configuration or command line must be mended. Carries every problem at once; no stack is shown. */
class errors_ConfigurationError extends Error {
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
class errors_CheckFailure extends Error {
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
class errors_Cancelled extends (/* unused pure expression or super */ null && (Error)) {
    name = 'Cancelled';
}

;// CONCATENATED MODULE: ./build/src/cli/exit-codes.js

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
const EXIT_CODES_HELP = (/* unused pure expression or super */ null && (`
Exit codes:
  0    good: the verdict is good, or fail-on forgives it
  1    bad: the system is in trouble; the report says how
  2    the configuration or the command line must be mended
  3    Lastro itself failed
  130  cancelled`));
/** The exit code of a command that ended in an error. */
function exitCodeOf(error) {
    if (error instanceof ConfigurationError)
        return EXIT.configuration;
    if (error instanceof CheckFailure)
        return EXIT.badVerdict;
    if (error instanceof Cancelled)
        return EXIT.cancelled;
    return EXIT.internal;
}

;// CONCATENATED MODULE: ./build/src/cli/start.js
// What `dist/cli/index.js` is made of; the program itself lies beside it. From the sources, `index.ts` starts the same program.






const [, start_self = '', command = ''] = process.argv;
// Behind the link in a `bin`, if it was started by one.
const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_fs_namespaceObject.realpathSync)(start_self));
const { dev, ino } = (0,external_node_fs_namespaceObject.statSync)(here);
// Node's own word for doing without.
const cache = process.env.NODE_DISABLE_COMPILE_CACHE === undefined ? privateCache() : null;
// Of each installation and command by itself: what one has called, and so had compiled, is of little use to another.
const folder = (0,external_node_path_namespaceObject.join)(`${dev}-${ino}`, /^[a-z-]+$/.test(command) ? command : 'lastro');
const { keep } = loadWithKeptCode((0,external_node_path_namespaceObject.join)(here, 'program.js'), cache === null ? null : (0,external_node_path_namespaceObject.join)(cache, 'code', folder));
// A command line that is wrong leaves nothing, whatever it calls a command.
process.on('exit', (code) => {
    if (code !== EXIT.good && code !== EXIT.badVerdict)
        return;
    letHeapGrow();
    keep();
});

module.exports = __webpack_exports__;
/******/ })()
;