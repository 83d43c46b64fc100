import { test } from 'vitest';
import { startProduct } from '../../http/product';
import { record } from '../../promises/record';
import { anApp } from '../../server/an-app';
import { startPostgres } from '../../server/store/postgres-server';
import { proveExactlyOnce } from '../exactly-once';
import { overHttp, useCases } from '../exactly-once-doors';

/** `RUNS=1000000` for the proof that takes a night. */
const RUNS = Number(process.env['RUNS'] ?? 10_000);
const SEED = 20261127;

test(`${RUNS} sequences of requests end as a model says, on both stores and over HTTP while the server is killed (S8, L6, L7)`, async () => {
	const figures: Record<string, number> = {};
	let kept = false;
	try {
		const embedded = await anApp();
		const onSqlite = await proveExactlyOnce(useCases(embedded.app), RUNS, SEED);
		await embedded.stop();
		figures['sequences on SQLite'] = onSqlite.sequences;

		const database = await startPostgres();
		const DATABASE_URL = await database.makeDatabase();
		const SECRET = 'a-secret-that-is-long-enough-here';
		const shared = await anApp(Date.now, { DATABASE_URL, SECRET });
		const onPostgres = await proveExactlyOnce(useCases(shared.app), RUNS / 5, SEED);
		await shared.stop();
		await database.remove();
		figures['on PostgreSQL'] = onPostgres.sequences;

		const product = await startProduct({ LOG_LEVEL: 'silent' });
		let kills = 0;
		const door = overHttp(product, async () => {
			// one room in four has its server killed while everybody speaks
			if ((kills += 1) % 4 !== 0) return;
			await new Promise((go) => setTimeout(go, 30));
			await product.crash();
		});
		const onHttp = await proveExactlyOnce(door, RUNS / 10, SEED);
		await product.stop();
		figures['over HTTP'] = onHttp.sequences;
		figures['kills meanwhile'] = Math.floor(kills / 4);
		figures['requests'] = onSqlite.requests + onPostgres.requests + onHttp.requests;
		figures['deviations'] = 0;
		kept = true;
	} finally {
		record('exactly-once', { kept, figures });
	}
});
