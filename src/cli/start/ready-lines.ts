import type { Config } from '../../lib/server/config.ts';
import { inLink } from '../../lib/server/network/address-kind.ts';
import type { Inside, MachineAddress } from '../../lib/server/network/machine-addresses.ts';
import { phoneAddresses } from '../../lib/server/network/phone-addresses.ts';
import { phonesAreElsewhere, servingOf } from '../../lib/server/network/serving.ts';

type NetworkKind = ReturnType<typeof phoneAddresses>[number]['network'];

const WORDS: Readonly<Record<NetworkKind, string>> = {
	wifi: 'Wi-Fi',
	cable: 'cable',
	network: 'network',
	mobile: 'mobile',
	vpn: 'VPN',
	virtual: 'inside this computer only',
	wsl: 'WSL, inside this computer only',
	docker: 'Docker, inside this computer only',
	none: 'no network gave an address',
	site: '',
	'this-computer': 'this computer'
};

/**
 * What the terminal shows once the server is up: where to go, and how phones connect.
 * @param port the one it listens on
 */
export function readyLines(
	asked: Config,
	port: number,
	addresses: readonly MachineAddress[],
	inside: Inside
): readonly string[] {
	const config = { ...asked, port };
	const here = config.origin ?? `http://localhost:${port}`;
	return [
		'',
		'  Kaartgesprek is ready.',
		'',
		`  Start a dialogue   ${here}/new`,
		`  Join with a code   ${here}/`,
		config.researcherKeys.length > 0
			? `  Research           ${here}/research`
			: '  Research           shut: "npm run key" draws the key that opens it',
		...phones(config, addresses, inside),
		...config.remarks.map((remark) => `  Note               ${remark}`),
		'',
		config.databaseUrl
			? '  Answers are kept in PostgreSQL. Stop with Ctrl+C.'
			: `  Answers are kept in ${config.dataDir}. Stop with Ctrl+C.`,
		''
	];
}

function phones(
	config: Config,
	addresses: readonly MachineAddress[],
	inside: Inside
): readonly string[] {
	if (config.origin !== undefined) {
		return config.origin.startsWith('https://')
			? []
			: ['', '  Over http others on the same network could read along: use one that you trust.'];
	}
	const serving = servingOf(config, addresses);
	if (serving.to === 'this-computer') return serving.because ? threeWays(config, addresses) : [];
	if (phonesAreElsewhere(serving, addresses)) return threeWays(config, addresses);
	const all = phoneAddresses(config, addresses).filter(
		({ network }) => network !== 'this-computer'
	);
	const likely = all.filter((one) => one.likely);
	const shown = likely.length > 0 ? likely : all.slice(0, 1);
	if (shown.length === 0) {
		return [
			'  Phones             no network yet: connect this computer, the panel shows the address'
		];
	}
	const width = Math.max(...shown.map(({ origin }) => origin.length));
	return [
		...shown.map(({ origin, network, name }, at) => {
			const label = at === 0 ? 'Phones in the room' : '';
			const words = name === undefined ? '' : `${WORDS[network]} (${name})`;
			return `  ${label.padEnd(18)} ${`${origin}/`.padEnd(width + 1)}  ${words}`.trimEnd();
		}),
		...(inside && likely.length === 0 ? insideLines(config, inside) : [])
	];
}

/** For a machine with only public addresses: its owner decides who else is served. */
function threeWays(config: Config, addresses: readonly MachineAddress[]): readonly string[] {
	const first = addresses.find(({ kind }) => kind === 'public');
	if (!first) return [];
	return [
		'',
		`  This computer alone is served, for ${first.name} has no private address. Phones come in`,
		`  - on this network    npm start -- --lan   at http://${inLink(first.address)}:${config.port}/ (${first.name}), for all who reach that address, without a lock`,
		'  - behind https       ORIGIN=https://cards.example.org npm start, with a proxy in front: docs/network.md',
		'  - not at all         leave it as it is'
	];
}

const insideLines = (config: Config, inside: Exclude<Inside, undefined>): readonly string[] => [
	'',
	`  This runs in ${inside === 'docker' ? 'a container' : 'WSL'}: phones reach the computer around it, not this address. Start it with`,
	`  ORIGIN=http://ADDRESS-OF-THAT-COMPUTER:${config.port} (docs/network.md).`
];
