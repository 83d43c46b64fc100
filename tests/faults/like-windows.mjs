import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Starts Node (--import) such that it, like Windows, will not sync a file opened for reading. */
const onlyRead = new Set();
const { openSync, closeSync, fsyncSync } = fs;
fs.openSync = (path, how = 'r', ...more) => {
	const file = openSync(path, how, ...more);
	if (how === 'r' && fs.fstatSync(file).isFile()) onlyRead.add(file);
	return file;
};
fs.closeSync = (file) => {
	onlyRead.delete(file);
	closeSync(file);
};
fs.fsyncSync = (file) => {
	if (onlyRead.has(file)) throw Object.assign(new Error('EPERM: fsync'), { code: 'EPERM' });
	fsyncSync(file);
};
syncBuiltinESMExports();
