#!/usr/bin/env node
(() => {
	"use strict";
	var __webpack_exports__ = {};
	let external_node_fs_namespaceObject = require("node:fs");
	let external_node_path_namespaceObject = require("node:path");
	let external_node_module_namespaceObject = require("node:module");
	let external_node_v8_namespaceObject = require("node:v8");
	let external_node_vm_namespaceObject = require("node:vm");
	let OWN_FILE = /^\.\/[\w-]+\.index\.js$/;
	function loadWithKeptCode(file, folder) {
		if (folder === null) {
			(0, external_node_module_namespaceObject.createRequire)(file)(file);
			return { keep: () => void 0 };
		}
		let uncompiled = [];
		load(file, folder, uncompiled);
		return { keep: () => keepAll(folder, uncompiled) };
	}
	function load(file, folder, uncompiled) {
		let key = keyOf(file);
		let place = (0, external_node_path_namespaceObject.join)(folder, `${(0, external_node_path_namespaceObject.basename)(file)}.code`);
		let kept = readKept(place, key);
		let wrapped = `(function (exports, require, module, __filename, __dirname) { ${(0, external_node_fs_namespaceObject.readFileSync)(file, "utf8")}\n})`;
		let script = new external_node_vm_namespaceObject.Script(wrapped, {
			filename: file,
			...kept === null ? {} : { cachedData: kept }
		});
		(kept === null || script.cachedDataRejected === !0) && uncompiled.push({
			script,
			tag: (0, external_node_v8_namespaceObject.cachedDataVersionTag)(),
			key,
			place
		});
		let foreign = (0, external_node_module_namespaceObject.createRequire)(file);
		let require = (id) => OWN_FILE.test(id) ? load((0, external_node_path_namespaceObject.join)((0, external_node_path_namespaceObject.dirname)(file), id), folder, uncompiled) : foreign(id);
		let module = { exports: {} };
		script.runInThisContext().call(module.exports, module.exports, require, module, file, (0, external_node_path_namespaceObject.dirname)(file));
		return module.exports;
	}
	function keyOf(file) {
		let { dev, ino, size, ctimeNs } = (0, external_node_fs_namespaceObject.statSync)(file, { bigint: !0 });
		return `${process.version} ${process.arch} ${(0, external_node_v8_namespaceObject.cachedDataVersionTag)()} ${dev} ${ino} ${size} ${ctimeNs} ${file}`;
	}
	function readKept(place, key) {
		try {
			let bytes = (0, external_node_fs_namespaceObject.readFileSync)(place);
			let head = Buffer.from(`${key}\n`);
			if (!bytes.subarray(0, head.length).equals(head)) return null;
			let end = bytes.indexOf("\n", head.length);
			let code = bytes.subarray(end + 1);
			return Number(bytes.toString("latin1", head.length, end)) === code.length ? code : null;
		} catch {
			return null;
		}
	}
	function keepAll(folder, uncompiled) {
		let current = (0, external_node_v8_namespaceObject.cachedDataVersionTag)();
		let usable = uncompiled.filter(({ tag }) => tag === current);
		if (usable.length === 0) return;
		try {
			(0, external_node_fs_namespaceObject.mkdirSync)(folder, {
				recursive: !0,
				mode: 448
			});
			for (let { script, key, place } of usable) keepOne(place, key, script.createCachedData());
		} catch {}
	}
	function keepOne(place, key, code) {
		let partial = `${place}.${process.pid}.partial`;
		let handle = (0, external_node_fs_namespaceObject.openSync)(partial, "w", 384);
		try {
			(0, external_node_fs_namespaceObject.writeFileSync)(handle, Buffer.concat([Buffer.from(`${key}\n${code.length}\n`), code]));
			(0, external_node_fs_namespaceObject.fsyncSync)(handle);
			(0, external_node_fs_namespaceObject.renameSync)(partial, place);
		} catch (error) {
			(0, external_node_fs_namespaceObject.rmSync)(partial, { force: !0 });
			throw error;
		} finally {
			(0, external_node_fs_namespaceObject.closeSync)(handle);
		}
	}
	let external_node_os_namespaceObject = require("node:os");
	function privateCache() {
		return privateCacheOf(external_node_os_namespaceObject.userInfo);
	}
	function privateCacheOf(account) {
		try {
			let { homedir, uid } = account();
			let parent = (0, external_node_path_namespaceObject.join)(homedir, ".cache");
			let directory = (0, external_node_path_namespaceObject.join)(parent, "lastro");
			for (let path of [parent, directory]) (0, external_node_fs_namespaceObject.existsSync)(path) || (0, external_node_fs_namespaceObject.mkdirSync)(path, { mode: 448 });
			return [parent, directory].every((path) => isPrivate(path, uid)) ? directory : null;
		} catch {
			return null;
		}
	}
	function isPrivate(path, uid) {
		let found = (0, external_node_fs_namespaceObject.lstatSync)(path);
		return found.isDirectory() && found.uid === uid && !(found.mode & 18);
	}
	function letHeapGrow() {
		(0, external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=2");
		(0, external_node_v8_namespaceObject.setFlagsFromString)("--no-optimize-for-size");
	}
	let EXIT = {
		good: 0,
		badVerdict: 1,
		configuration: 2,
		internal: 3,
		cancelled: 130
	};
	let [, start_self = "", command = ""] = process.argv;
	let here = (0, external_node_path_namespaceObject.dirname)((0, external_node_fs_namespaceObject.realpathSync)(start_self));
	let { dev, ino } = (0, external_node_fs_namespaceObject.statSync)(here);
	let cache = process.env.NODE_DISABLE_COMPILE_CACHE === void 0 ? privateCache() : null;
	let folder = (0, external_node_path_namespaceObject.join)(`${dev}-${ino}`, /^[a-z-]+$/.test(command) ? command : "lastro");
	let { keep } = loadWithKeptCode((0, external_node_path_namespaceObject.join)(here, "program.js"), cache === null ? null : (0, external_node_path_namespaceObject.join)(cache, "code", folder));
	process.on("exit", (code) => {
		if (code !== EXIT.good && code !== EXIT.badVerdict) return;
		letHeapGrow();
		keep();
	});
	module.exports = __webpack_exports__;
})();
