import type { Random } from '$lib/domain/seeded';

/** Values that have broken programs before: depth, prototypes, half characters, huge numbers. */
export const HOSTILE_VALUES: readonly unknown[] = [
	null,
	true,
	0,
	-1,
	1e308,
	2 ** 53,
	'',
	' ',
	'\u0000',
	'\ud800',
	'\u202e\u2066',
	'a'.repeat(70_000),
	'<img src=x onerror=alert(1)>',
	"'; DROP TABLE entries; --",
	'../../../../etc/passwd',
	'%00%2e%2e%2f',
	'__proto__',
	'constructor',
	[],
	{},
	[[[[[[]]]]]],
	{ __proto__: { polluted: true } },
	{ constructor: { prototype: { polluted: true } } },
	Array.from({ length: 5_000 }, () => 0)
];

/** Bodies that are no JSON, or JSON that a parser may choke on. */
export const HOSTILE_TEXTS: readonly string[] = [
	'',
	'{',
	'nul',
	'[1,]',
	'{"a":1e400}',
	'{"a":-1e400}',
	'{"__proto__":{"polluted":true}}',
	'{"a":"\\ud800"}',
	'{"a":"\u0000"}',
	'\ufeff{}',
	'['.repeat(20_000) + ']'.repeat(20_000),
	'{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
	`{"a":"${'x'.repeat(300_000)}"}`,
	'"just a string"',
	'12',
	'{"a":1,"a":2}'
];

/** A body like a good one, with one value somewhere in it exchanged for a hostile one. */
export function spoiled(good: unknown, random: Random): unknown {
	const hostile = HOSTILE_VALUES[Math.floor(random() * HOSTILE_VALUES.length)];
	if (typeof good !== 'object' || good === null || random() < 0.15) return hostile;
	if (Array.isArray(good)) {
		const at = Math.floor(random() * good.length);
		return good.length === 0 ? [hostile] : good.with(at, spoiled(good[at], random));
	}
	const names = Object.keys(good);
	const name = names[Math.floor(random() * names.length)];
	if (name === undefined || random() < 0.15) return { ...good, ['x'.repeat(20)]: hostile };
	if (random() < 0.15)
		return Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
	return { ...good, [name]: spoiled((good as Record<string, unknown>)[name], random) };
}
