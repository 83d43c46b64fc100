import fs from 'fs';
import path from 'path';

/**
 * Takes `--env FILE` out of the words of a command: the file with settings of a unit of systemd, which then hold here
 * too.
 * @param {readonly string[]} given
 * @returns {{ words: string[], settings: Record<string, string>, file?: string, fault?: string }}
 */
export function envFile(given) {
	const at = given.findIndex((word) => word === '--env' || word.startsWith('--env='));
	const word = given[at];
	if (word === undefined) return { words: [...given], settings: {} };
	const apart = word === '--env';
	const file = apart ? given[at + 1] : word.slice('--env='.length);
	const words = given.filter((_, place) => place !== at && !(apart && place === at + 1));
	if (!file) return { words, settings: {}, fault: 'Say which file: --env /etc/kaartgesprek.env' };
	try {
		return { words, settings: settingsIn(fs.readFileSync(file, 'utf8')), file: path.resolve(file) };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		const why = code === 'EACCES' ? 'this user may not read it (try sudo)' : 'it is not there';
		return { words, settings: {}, fault: `${path.resolve(file)} cannot be read: ${why}.` };
	}
}

/**
 * As systemd reads an EnvironmentFile: `NAME=value` a line, `#` and `;` before a remark, quotes around a value,
 * and a backslash at the end of a line that goes on.
 * @param {string} text
 */
export function settingsIn(text) {
	/** @type {Record<string, string>} */
	const settings = {};
	for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
		const [, name, value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) || [];
		if (name === undefined) continue;
		const [, quoted] = /^"((?:[^"\\]|\\.)*)"$/.exec(value) || [];
		const [, plain] = /^'([^']*)'$/.exec(value) || [];
		settings[name] =
			quoted !== undefined ? quoted.replace(/\\(.)/g, '$1') : plain !== undefined ? plain : value;
	}
	return settings;
}
