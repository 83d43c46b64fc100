import fs from 'fs';
import path from 'path';

/**
 * Takes `--env FILE` out of a command's arguments: the settings file of a systemd unit, which then
 * applies here too.
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
 * Parses as systemd does an EnvironmentFile: one `NAME=value` per line, comments after `#` or `;`,
 * quotes around a value, and a backslash at the end of a line that continues.
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
