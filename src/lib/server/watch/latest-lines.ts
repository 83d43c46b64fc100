import type { LogLine } from '$lib/protocol/admin';

const MOST = 30;

/** What a log writes to, with the latest warnings and errors kept for the operator's page. */
export function latestLines(to: { write: (line: string) => void }): {
	readonly write: (line: string) => void;
	readonly latest: () => readonly LogLine[];
} {
	let kept: readonly LogLine[] = [];
	return {
		write(line) {
			to.write(line);
			if (!/^\{"level":"(warn|error)"/.test(line)) return;
			const { hour, level, message, ...facts } = JSON.parse(line) as Record<string, unknown>;
			const more = Object.values(facts).map((fact) =>
				typeof fact === 'string' ? fact : JSON.stringify(fact)
			);
			const words = [String(message), ...more].join(': ');
			kept = [...kept, { hour: String(hour), level: String(level), message: words }].slice(-MOST);
		},
		latest: () => kept
	};
}
