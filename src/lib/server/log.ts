import type { Config } from './config';

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type Level = Exclude<(typeof LEVELS)[number], 'silent'>;

/** Lines for the operator. Never a name, an address, a key or an answer. */
export type Log = (
	level: Level,
	message: string,
	facts?: Readonly<Record<string, unknown>>
) => void;

/** One JSON line an event on standard error, from the configured level up. */
export function makeLog(level: Config['logLevel']): Log {
	const most = LEVELS.indexOf(level);
	return (at, message, facts = {}) => {
		if (LEVELS.indexOf(at) > most) return;
		process.stderr.write(`${JSON.stringify({ level: at, message, ...facts })}\n`);
	};
}
