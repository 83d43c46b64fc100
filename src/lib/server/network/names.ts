import { lookup, lookupService } from 'node:dns/promises';
import { hostname } from 'node:os';
import { addressKind, plainAddress } from './address-kind.ts';
import { machineAddresses } from './machine-addresses.ts';

/**
 * Names a room's network gives this machine: `laptop`, `laptop.fritz.box`, `pc12.school.intra`.
 *
 * A page on the internet may point its own name at an address here and then talk to this server as
 * its own (DNS rebinding). So a name counts only if nobody on the internet can have it: it has no
 * dot; it ends in something that public DNS does not delegate; or it is this network's own name for
 * the machine, by reverse lookup of the address. It must also resolve to an address of the machine.
 * Anybody able to forge all that is on the same network, and over plain http may do as they like.
 */

const NOT_ON_THE_INTERNET = [
	// RFC 6762, RFC 8375 and the one that ICANN set apart for private use
	'local',
	'home.arpa',
	'internal',
	// reserved for ever, or not delegated
	'corp',
	'home',
	'intra',
	'intranet',
	'lan',
	'localdomain',
	'private',
	// used by routers, owned by their makers
	'fritz.box',
	'speedport.ip'
];

/** Reserved (RFC 6761): the first is this computer to every browser, the second never resolves. */
const OURS_BY_THEMSELVES = ['localhost', 'test'];

const endsIn = (name: string, endings: readonly string[]) =>
	endings.some((ending) => name === ending || name.endsWith(`.${ending}`));

/** How long a request waits for a lookup at most. */
const WAIT_MS = 1_500;
const GOOD_MS = 30_000;
const MOST_KNOWN = 100;
/** Each lookup occupies one of the few threads that also read files. */
const MOST_AT_ONCE = 2;

interface Known {
	readonly at: number;
	readonly addresses: readonly string[];
}
const known = new Map<string, Known>();
const asked = new Map<string, Promise<readonly string[]>>();

/**
 * Whether a name is ours, and where it leads: the addresses of this machine it resolves to.
 * @param name in small letters, without a dot at its end
 */
export async function nameOfOurs(name: string): Promise<readonly string[] | undefined> {
	if (endsIn(name, OURS_BY_THEMSELVES)) return [];
	if (!(await onlyGivenHere(name))) return undefined;
	const found = await answerOf(name, async () =>
		(await lookup(name, { all: true })).map(({ address }) => plainAddress(address) ?? address)
	);
	const own = machineAddresses();
	const ours = found.filter(
		(address) => addressKind(address) === 'loopback' || own.some((one) => one.address === address)
	);
	return ours.length > 0 ? ours : undefined;
}

async function onlyGivenHere(name: string): Promise<boolean> {
	if (!name.includes('.') || endsIn(name, NOT_ON_THE_INTERNET)) return true;
	if (name === hostname().toLowerCase()) return true;
	// one shared lookup, whatever the name
	const backwards = await answerOf('', async () => {
		const names: string[] = [];
		// one by one: each occupies a thread while a name server does not respond
		for (const { address } of machineAddresses().slice(0, 4)) {
			const found = await lookupService(address, 80).catch(() => undefined);
			if (found) names.push(found.hostname.toLowerCase());
		}
		return names;
	});
	return backwards.includes(name);
}

/** A recent or timely result; a slow name server holds nobody else up. */
async function answerOf(
	name: string,
	find: () => Promise<readonly string[]>
): Promise<readonly string[]> {
	const before = known.get(name);
	if (before && performance.now() - before.at < GOOD_MS) return before.addresses;
	let asking = asked.get(name);
	if (!asking) {
		if (asked.size >= MOST_AT_ONCE) return before?.addresses ?? [];
		asking = find()
			.catch(() => [])
			.then((addresses) => {
				asked.delete(name);
				known.delete(name);
				known.set(name, { at: performance.now(), addresses });
				if (known.size > MOST_KNOWN) forgetOne();
				return addresses;
			});
		asked.set(name, asking);
	}
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<readonly string[]>((resolve) => {
		timer = setTimeout(() => resolve(before?.addresses ?? []), WAIT_MS);
	});
	return Promise.race([asking, late]).finally(() => clearTimeout(timer));
}

/** Evicts unresolved names first, so that a flood of those never pushes out a good one. */
function forgetOne(): void {
	const nowhere = [...known].find(([, { addresses }]) => addresses.length === 0);
	const [oldest] = known.keys();
	const name = nowhere?.[0] ?? oldest;
	if (name !== undefined) known.delete(name);
}
