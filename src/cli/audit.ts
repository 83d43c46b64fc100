import { spawnSync } from 'node:child_process';

/**
 * `npm run audit`: asks the registry for known faults in the packages the program runs with.
 * An unreachable registry is reported but is not a failure; a known fault is.
 */

type Audited =
	| { readonly state: 'asked'; readonly faults: number; readonly worst: string }
	| { readonly state: 'skipped'; readonly why: string };

const LEVELS = ['critical', 'high', 'moderate', 'low', 'info'] as const;

/** What `npm audit --json` said, whether or not a registry answered. */
export function readAudit(said: string): Audited {
	let answer: unknown;
	try {
		answer = JSON.parse(said);
	} catch {
		return { state: 'skipped', why: 'no registry answered' };
	}
	const counts = (answer as { metadata?: { vulnerabilities?: Record<string, number> } }).metadata
		?.vulnerabilities;
	if (!counts) return { state: 'skipped', why: 'no registry answered' };
	const found = LEVELS.filter((level) => (counts[level] ?? 0) > 0);
	return {
		state: 'asked',
		faults: found.reduce((sum, level) => sum + (counts[level] ?? 0), 0),
		worst: found[0] ?? 'none'
	};
}

/** Asks the registry, for at most a minute. */
export function audit(): Audited {
	const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
		encoding: 'utf8',
		timeout: 60_000
	});
	return readAudit(asked.stdout ?? '');
}

if (import.meta.main) {
	const outcome = audit();
	if (outcome.state === 'skipped') process.stdout.write(`Skipped: ${outcome.why}.\n`);
	else process.stdout.write(`Known faults: ${outcome.faults}, the worst: ${outcome.worst}.\n`);
	process.exitCode = outcome.state === 'asked' && outcome.faults > 0 ? 1 : 0;
}
