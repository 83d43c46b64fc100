import { Agent } from 'node:http';
import { openLine } from '../bench/room/phone-line';

const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** The panel at one process, watched: how long it ever showed stale state without saying so. */
export interface StaleWatch {
	/** A command was acknowledged that made this revision. */
	readonly acknowledged: (rev: number) => void;
	/** ms at most from acknowledged until this process showed it, had no database, or left */
	readonly longest: () => number;
	/** times that it said that its database is out of reach */
	readonly troubles: () => number;
	/** the revision that is shown now; −1 without a line */
	readonly shows: () => number;
	readonly stop: () => void;
}

export function watchStale(port: number, dialogue: string, key: string): StaleWatch {
	let rev = -1;
	let newest = -1;
	/** it says that what it shows may be old, or shows nothing */
	let honest = true;
	let longest = 0;
	let troubles = 0;
	let owing: { rev: number; at: number }[] = [];

	function settle(at: number): void {
		const paid = honest ? owing : owing.filter((one) => one.rev <= rev);
		for (const one of paid) longest = Math.max(longest, at - one.at);
		owing = owing.filter((one) => !paid.includes(one));
	}

	/** What is shown from now on is shown as if it were so. */
	function believed(at: number): void {
		if (honest && rev < newest) owing.push({ rev: newest, at });
		honest = false;
	}

	const stop = openLine({
		agent,
		port,
		path: `/api/v1/dialogues/${dialogue}/stream?as=facilitator`,
		headers: { authorization: `Bearer ${key}` },
		firstWait: 100,
		onEvent(heard, event, at) {
			if (heard !== undefined) {
				rev = heard;
				believed(at);
			} else if (event.includes('"ok":false')) {
				honest = true;
				troubles += 1;
			} else if (event.includes('"ok":true') && rev >= 0) believed(at);
			settle(at);
		},
		// nobody is shown anything: the page says that it has no line
		onEnd(at) {
			honest = true;
			rev = -1;
			settle(at);
		}
	});
	return {
		acknowledged(made) {
			newest = made;
			owing.push({ rev: made, at: performance.now() });
			settle(performance.now());
		},
		longest() {
			const now = performance.now();
			return Math.max(longest, ...owing.map((one) => now - one.at));
		},
		troubles: () => troubles,
		shows: () => rev,
		stop
	};
}
