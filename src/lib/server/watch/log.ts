import { pino } from 'pino';
import type { Config } from '../config';
import { scrub } from './scrub';

type Level = Exclude<Config['logLevel'], 'silent'>;

/** Lines for the operator. Never a name, an address, a key or an answer. */
export type Log = (
	level: Level,
	message: string,
	facts?: Readonly<Record<string, unknown>>
) => void;

/** Facts that never appear in a line, whoever writes them. */
const NEVER = [
	'address',
	'authorization',
	'body',
	'code',
	'cookie',
	'headers',
	'ip',
	'key',
	'participant',
	'secret',
	'text',
	'title',
	'token',
	'userAgent'
];

export const standardError = (): { write: (line: string) => void } =>
	pino.destination({ fd: 2, sync: true });

/**
 * One JSON line per event on standard error, from the configured level up. A line has the hour and
 * nothing finer: its time must not reveal who did something.
 * @param to where lines go instead
 */
export function makeLog(
	level: Config['logLevel'],
	to: { write: (line: string) => void } = standardError()
): Log {
	const logger = pino(
		{
			level,
			base: null,
			messageKey: 'message',
			timestamp: () => `,"hour":"${new Date().toISOString().slice(0, 13)}"`,
			formatters: { level: (label) => ({ level: label }) },
			redact: { paths: [...NEVER, ...NEVER.map((name) => `*.${name}`)], remove: true }
		},
		to
	);
	return (at, message, facts = {}) => {
		// most lines are never written: every request logs one at debug level
		if (!logger.isLevelEnabled(at)) return;
		const scrubbed = Object.entries(facts).map(([name, value]) => [
			name,
			typeof value === 'string' ? scrub(value) : value
		]);
		logger[at](Object.fromEntries(scrubbed), message);
	};
}
