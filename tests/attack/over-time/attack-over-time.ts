import { spawnSync } from 'node:child_process';
import type { Product } from '../../http/product';
import type { RoomLife } from '../room-life';
import { findLeaks, ownPatterns, type Finding } from './find-leaks';
import { liveOverTime, type Lived } from './live-over-time';
import { PLANTED } from './planted-over-time';
import { PLACED, type Taken } from './taken';

/** What came of taking files over whole lives. */
export interface AttackedOverTime {
	lives: number;
	/** things that happened, and things that were taken after them */
	events: number;
	files: number;
	/** lives that came in, and people who had rows at the end */
	entered: number;
	rows: number;
	/** each begins with the number of the life */
	readonly found: { readonly fault: Finding['fault']; readonly what: string }[];
	/** by the name of a planted leak: lives it was put into, and those in which it was found */
	readonly planted: Map<string, { put: number; won: number }>;
}

/** Lives that are lived beside each other, each in a study of its own. */
const AT_ONCE = 3;

/**
 * Lives lives in the running product, takes files after every event, erases somebody of each, puts
 * back a backup that is older, and takes everything once more (D12, D14, D16).
 */
export async function attackOverTime(
	product: Product,
	lives: readonly RoomLife[],
	restores = true
): Promise<AttackedOverTime> {
	const all: AttackedOverTime = {
		lives: 0,
		events: 0,
		files: 0,
		entered: 0,
		rows: 0,
		found: [],
		planted: new Map()
	};
	const lived: Lived[] = [];
	const waiting = [...lives];
	const next = async (): Promise<void> => {
		for (let life = waiting.shift(); life; life = waiting.shift()) {
			lived.push(await liveOverTime(product, life));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
	if (restores) await restored(product, lived);
	for (const [at, one] of lived.entries()) {
		const found = findLeaks(one);
		all.lives += 1;
		all.events += one.events.length;
		all.files += one.taken.length;
		const rows = rowsAtEnd(one);
		all.entered += rows > 0 ? 1 : 0;
		all.rows += rows;
		all.found.push(...found.map(({ fault, what }) => ({ fault, what: `life ${at}: ${what}` })));
		for (const { name, fault, into } of PLANTED) {
			const before = all.planted.get(name) ?? { put: 0, won: 0 };
			const leaking = into(one);
			if (!leaking) {
				all.planted.set(name, before);
				continue;
			}
			// what the life leaks by itself proves nothing
			const own = new Set(found.map(({ what }) => what));
			const isNew = ({ what, fault: of }: Finding) => of === fault && !own.has(what);
			const won = findLeaks(leaking).some(isNew) ? 1 : 0;
			all.planted.set(name, { put: before.put + 1, won: before.won + won });
		}
	}
	return all;
}

const rowsAtEnd = (lived: Lived): number => {
	const { taken, ended } = lived;
	const isFirst = ({ event, query, file }: Taken) =>
		event === ended && query === '' && file === PLACED;
	const file = taken.find(isFirst);
	return file ? ownPatterns(lived)(file).length : 0;
};

/** Everybody who erases after the backup stays away when it is put back. */
async function restored(product: Product, lived: readonly Lived[]): Promise<void> {
	const env = { ...process.env, DATA_DIR: product.folder };
	const run = (name: string, ...more: readonly string[]) => {
		const args = ['--import', './src/cli/with-lib.ts', `src/cli/${name}.ts`, ...more];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
		if (status !== 0) throw new Error(`${name}: ${stdout}${stderr}`);
		return stdout;
	};
	const backup = /^(\S+\.db)/.exec(run('backup'))?.[1];
	if (!backup) throw new Error('no backup was named');
	for (const one of lived) await one.erase();
	await product.restart(() => run('restore', backup));
	for (const one of lived) await one.again('restored');
}
