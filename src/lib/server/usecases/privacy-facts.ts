import type { PrivacyFacts } from '$lib/protocol/privacy';
import { hasResearchers } from '../access/named-keys';
import type { App } from '../app';
import { isSecure } from '../network/is-secure';
import { KEPT_DAYS } from '../store/back-up';
import { dayOf } from '../store/dialogue-record';
import { rows } from '../store/store';
import { CONSENT_VERSION } from '../research/read-study';
import { IDLE_HOURS } from './sweep';

/** What the privacy statement of this installation says, from its settings and its store. */
export async function privacyFacts(app: App, version: string): Promise<PrivacyFacts> {
	const { config, store } = app;
	const today = dayOf(app.now());
	const { open, proposed } = await store.read(function* () {
		const studies = yield* rows(
			store.sql
				.selectFrom('studies')
				.select('ends_on')
				.where('closed', '=', 0)
				.where('ends_on', '>=', today)
				.orderBy('ends_on', 'desc')
		);
		return { open: studies, proposed: yield* hasResearchers(app) };
	});
	return {
		version,
		organiser: { name: config.organiserName ?? '', contact: config.organiserContact ?? '' },
		https: isSecure(config),
		store: store.kind,
		dialogueDays: config.retentionDays,
		idleHours: IDLE_HOURS,
		exportHours: config.exportHours,
		backups: backupsOf(app),
		studies: { open: open.length, until: open[0]?.ends_on },
		research: { proposed, rows: config.researchRows },
		consentVersion: CONSENT_VERSION,
		proxies: config.trustProxy
	};
}

function backupsOf({ config, store }: App): PrivacyFacts['backups'] {
	if (store.kind === 'postgres') return 'operator';
	if (config.backupHours === 0) return 'none';
	return { everyHours: config.backupHours, keptDays: KEPT_DAYS };
}
