// Negative control of failed-sync.test.ts: the start does not rewrite what it found in the -wal.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (statement) {
	if (statement !== 'PRAGMA wal_checkpoint(TRUNCATE)') return exec.call(this, statement);
};
