import { siteOf } from '../access/asker-address';
import { countGuess, isGuessing } from '../access/guessing';
import { codeTail } from '../keys';
import { isJoinToken } from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

const HOUR_MS = 3_600_000;

/**
 * Wrong codes from one network (a whole school, maybe) in ten minutes and in eight hours, and from
 * an IPv6 site of many networks in eight hours.
 */
export const WRONG_CODES = {
	perNetwork: 30,
	windowMs: 600_000,
	perNetworkInHours: 300,
	perSiteInHours: 3_000,
	hours: 8
};

/** The dialogue of eight or twelve digits, or of the QR's token, which wrong codes never limit. */
export function* dialogueByCode(
	app: App,
	code: string,
	address: string
): Unit<Outcome<{ id: string }>> {
	const { sql } = app.store;
	const now = app.now();
	const long = /^([A-Za-z0-9]+)\.[A-Za-z0-9_-]{32}$/.exec(code)?.[1];
	if (long) {
		const row = yield* first(sql.selectFrom('dialogues').select('door').where('id', '=', long));
		const fits = isJoinToken(app.signing, code, long, row?.door);
		return fits ? done({ id: long }) : refuse('unknown-code');
	}
	if (yield* tooMany(app, address)) {
		return refuse('too-many-tries', { retryAfter: WRONG_CODES.windowMs / 1000 });
	}
	// the same answer to every short code: nobody learns whether it was right
	if (/^\d{8}$/.test(code) && (yield* isGuessing(app.store, now))) return refuse('code-longer');
	const found = yield* first(
		sql
			.selectFrom('dialogues')
			.select(['id', 'door'])
			.where('code', '=', /^\d{12}$/.test(code) ? code.slice(0, 8) : code)
	);
	const fits =
		code.length !== 12 ||
		(found && app.signing.some((secret) => code.slice(8) === codeTail(secret, found)));
	if (found && fits) return done({ id: found.id });
	yield* countGuess(app.store, now);
	yield* addTry(app.store, `code ${address}`, WRONG_CODES.windowMs, now);
	for (const name of new Set([address, siteOf(address)])) {
		yield* addTry(app.store, `codes ${name}`, HOUR_MS, now, WRONG_CODES.hours);
	}
	return refuse('unknown-code');
}

function* tooMany(app: App, address: string): Unit<boolean> {
	const now = app.now();
	const { perNetwork, windowMs, perNetworkInHours, perSiteInHours, hours } = WRONG_CODES;
	const inHours = (name: string) => triesSoFar(app.store, `codes ${name}`, HOUR_MS, now, hours);
	if ((yield* triesSoFar(app.store, `code ${address}`, windowMs, now)) >= perNetwork) return true;
	if ((yield* inHours(address)) >= perNetworkInHours) return true;
	const site = siteOf(address);
	return site !== address && (yield* inHours(site)) >= perSiteInHours;
}
