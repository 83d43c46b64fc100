import { keyedHash } from './keys';
import { openErasedLog } from './store/erased-log';
import { hasResearchers } from './access/named-keys';
import { readSecrets } from './access/secret';
import type { App } from './app';
import type { Config } from './config';
import { useDataFolder } from './data-folder';
import { startHub } from './live/hub';
import type { Hub } from './hub-port';
import { openStore } from './store/open-store';
import { rows } from './store/store';
import { replayErasures } from './usecases/replay-erasures';
import { settleResearch } from './research/settle-research';
import { ensureDefaultStudy } from './research/keep-studies';
import { sweep } from './usecases/sweep';
import { warmResearch } from './research/warm-research';
import { latestLines } from './watch/latest-lines';
import { makeLog, standardError } from './watch/log';
import { makeMeter } from './watch/meter';
import { watchBackups } from './watch/watch-backups';
import { watchStorage } from './watch/watch-storage';
import { watchClock } from './watch/steady-clock';

const SWEEP_MS = 10 * 60_000;

/** Puts the application together. What starts returns its stop. */
export async function startApp(
	config: Config,
	now: () => number = Date.now
): Promise<{ readonly app: App; readonly stop: () => Promise<void> }> {
	const lines = latestLines(standardError());
	const log = makeLog(config.logLevel, lines);
	useDataFolder(config.dataDir);
	const signing = readSecrets(config.dataDir, config.secrets);
	const erased = openErasedLog(config.dataDir);
	const { store: opened, root: secret } = await openStore(config, signing, (seconds) =>
		log('warn', `PostgreSQL is not reached yet: trying for ${seconds} seconds`)
	);
	const { store, storage, stop: stopWatching } = watchStorage(opened, log);
	const backups = watchBackups(config, log, now);
	if (store.complaints.length > 0) {
		log('error', 'the database is damaged: run npm run verify', { found: store.complaints });
	}
	const [epoch = '', clock] = await store.read(function* () {
		const meta = yield* rows(store.sql.selectFrom('meta').selectAll());
		return ['epoch', 'clock'].map((name) => meta.find((one) => one.name === name)?.value);
	});
	const live: { hub?: Hub; warming?: ReturnType<typeof warmResearch> } = {};
	const readAhead = () => {
		live.warming?.stop();
		live.warming = warmResearch(app);
	};
	const app: App = {
		config,
		secret,
		signing,
		store,
		storage,
		backups,
		// the epoch that phones see does not reveal the database's internal name
		epoch: keyedHash(secret, 'epoch', epoch).slice(0, 16),
		erased,
		get hub() {
			if (!live.hub) throw new Error('the hub has not started');
			return live.hub;
		},
		log,
		latestLines: lines.latest,
		meter: makeMeter({
			hub: () => app.hub.figures(),
			store: store.figures,
			storage,
			backups,
			folder: config.dataDir
		}),
		readAhead,
		now
	};
	const hub = startHub(() => app);
	live.hub = hub;
	await ensureDefaultStudy(app);
	await replayErasures(app);
	await settleResearch(app);
	const steady = watchClock(now, clock === undefined ? undefined : Number(clock));
	const tidy = async () => {
		if (!steady()) {
			log(
				'warn',
				'the clock jumped: nothing is ended or erased by date until it has stood an hour'
			);
			return;
		}
		await sweep(app).catch((error: unknown) =>
			log('error', 'sweep failed', { error: String(error) })
		);
	};
	void tidy();
	log('debug', 'started', { store: store.kind });
	const sweeping = setInterval(tidy, SWEEP_MS);
	if (await store.read(() => hasResearchers(app))) readAhead();
	return {
		app,
		async stop() {
			clearInterval(sweeping);
			live.warming?.stop();
			await live.warming?.done;
			await hub.stop();
			stopWatching();
			backups.stop();
			await store.close();
			erased.close();
			log('debug', 'stopped');
		}
	};
}
