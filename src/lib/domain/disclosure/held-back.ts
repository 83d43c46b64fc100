import { seeded } from '../seeded';

/** How many who said yes are held back beside those who did not: company for each of them (D12). */
export function companyOf(people: number): number {
	if (people < 10) return 4;
	return people < 15 ? 5 : 6;
}

/** Who of a dialogue is held back from researchers, for good (D12). */
interface HeldBack {
	/** whose cards lie in a picture and who said no */
	readonly refused: number;
	/** whose cards lie in a picture and who are gone: erased or removed */
	readonly erased: number;
	/** ids of those drawn from the others */
	readonly chosen: readonly string[];
}

/**
 * Draws who is held back, once: nobody if everyone in any stored picture consented, else those who
 * did not and some others, whatever these answered (D12).
 * @param members ids of everybody in any stored picture; those who are not in `consents` are gone
 * @param consents by id, of everybody who is still there, what they said to research
 * @param seed of the dialogue, kept secret from everybody; never the seed of a person
 * @param before who was chosen when it ended before a backup was put back: they stay so (D16)
 */
export function heldBack(
	members: readonly string[],
	consents: ReadonlyMap<string, boolean>,
	seed: number,
	before: ReadonlySet<string> = new Set()
): HeldBack {
	const inside = [...new Set(members)].sort();
	const erased = inside.filter((id) => !consents.has(id)).length;
	const refused = inside.filter((id) => consents.get(id) === false).length;
	if (erased + refused === 0) return { refused, erased, chosen: [] };
	const lots = inside.flatMap((id) =>
		consents.get(id) === true ? [{ id, lot: lotOf(id, seed) }] : []
	);
	const drawn = lots.sort((one, other) => one.lot - other.lot).map(({ id }) => id);
	const stay = drawn.filter((id) => before.has(id));
	const others = drawn.filter((id) => !before.has(id));
	const wanted = Math.max(0, companyOf(inside.length) - stay.length);
	return { refused, erased, chosen: [...stay, ...others.slice(0, wanted)] };
}

/**
 * Somebody's lot, the same whoever else comes or goes: a dialogue that ends again after a restore
 * holds back the same people, so that its files say no more than the first ones (D16).
 */
function lotOf(id: string, seed: number): number {
	let lot = seed;
	for (const sign of id) lot = seeded(lot ^ (sign.codePointAt(0) ?? 0))() * 2 ** 32;
	return lot;
}
