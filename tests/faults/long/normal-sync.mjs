// The power cut's negative control: SQLite's `synchronous = NORMAL`, which the program refuses.
import { DatabaseSync } from 'node:sqlite';

const { exec, prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (statement) {
	return exec.call(this, statement.replace('synchronous = FULL', 'synchronous = NORMAL'));
};
DatabaseSync.prototype.prepare = function (statement) {
	return statement === 'PRAGMA synchronous'
		? { get: () => ({ synchronous: 2 }) }
		: prepare.call(this, statement);
};
