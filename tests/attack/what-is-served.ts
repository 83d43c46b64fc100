import { unzipSync } from 'fflate';
import { RESEARCHER_KEY, type Product } from '../http/product';
import type { Answer, Call, Led } from '../http/client';
import { openStream } from '../http/stream';
import type { RoomPerson } from './room-people';

/** One thing that was served: when, to whom, and word for word. */
export interface Served {
	readonly at: string;
	/** wall, phone, own, state, panel, a file, or the answer to a command */
	readonly where: string;
	readonly text: string;
}

const FILES = [
	'report.html',
	'report.md',
	'cards.csv',
	'needs_summary.csv',
	'profile_distribution.csv',
	'similarity.csv',
	'codebook.csv'
];
const SAFE = ['profile_distribution.csv', 'cards.csv', 'needs_summary.csv', 'needs_by_profile.csv'];

/** Everything that wall, panel and the phones of insiders get at this moment. */
export async function seenInRoom(
	at: string,
	{ product, call, dialogue }: Watched,
	insiders: readonly RoomPerson[]
): Promise<Served[]> {
	const stream = async (key: string, as: string) => {
		const { first, close } = await openStream(product, dialogue.id, key, as);
		close();
		return JSON.stringify(first);
	};
	const key = dialogue.facilitatorKey;
	const path = `/api/v1/dialogues/${dialogue.id}`;
	const phones = insiders.flatMap((person, index) => {
		const { token } = person.phone();
		return [
			stream(token, 'participant').then((text) => ({ at, where: `phone ${index}`, text })),
			call('GET', `/api/v1/participants/${person.id}`, { key: token }).then(({ text }) => ({
				at,
				where: `own ${index}`,
				text
			}))
		];
	});
	return Promise.all([
		stream(dialogue.wallKey, 'wall').then((text) => ({ at, where: 'wall', text })),
		// who hears no stream asks for the same
		call('GET', `${path}/state`, { key: dialogue.wallKey }).then(({ json }) => ({
			at,
			where: 'wall asked',
			text: JSON.stringify(json.state)
		})),
		call('GET', path, { key }).then(({ text }) => ({ at, where: 'state', text })),
		call('GET', `${path}/panel`, { key }).then(({ text }) => ({ at, where: 'panel', text })),
		...phones
	]);
}

export interface Watched {
	readonly product: Product;
	readonly call: Call;
	readonly dialogue: Led;
	readonly study: string;
}

/** Every file the facilitator may take, those in the package too. */
export async function facilitatorFiles(
	at: string,
	{ product, call, dialogue }: Watched
): Promise<Served[]> {
	const path = `/api/v1/dialogues/${dialogue.id}/export`;
	const key = dialogue.facilitatorKey;
	const files: Served[] = [];
	for (const file of FILES) {
		const { status, text } = await call('GET', `${path}/${file}`, { key });
		files.push({ at, where: file, text: status === 200 ? text : `refused ${status}` });
	}
	const response = await fetch(`http://127.0.0.1:${product.port}${path}/package.zip`, {
		headers: { authorization: `Bearer ${key}` }
	});
	const unpacked = unzipSync(new Uint8Array(await response.arrayBuffer()));
	for (const [name, bytes] of Object.entries(unpacked)) {
		files.push({ at, where: `package/${name}`, text: new TextDecoder().decode(bytes) });
	}
	return files;
}

const research = (call: Call, path: string): Promise<Answer> =>
	call('GET', `/api/v1/research/${path}`, { key: RESEARCHER_KEY });

/** The tables for publication: anybody may see them. */
export const safeFiles = (at: string, { call, study }: Watched): Promise<Served[]> =>
	Promise.all(
		SAFE.map(async (file) => {
			const { status, text } = await research(call, `export/${file}?safe=1&study=${study}`);
			return { at, where: `safe/${file}`, text: status === 200 ? text : `refused ${status}` };
		})
	);

/** The rows of those who said yes, as researchers get them. */
export const researchRows = (at: string, { call, study }: Watched): Promise<Served[]> =>
	Promise.all(
		['participants.csv', 'placements.csv', 'needs.csv'].map(async (file) => {
			const { text } = await research(call, `export/${file}?study=${study}`);
			return { at, where: `rows/${file}`, text };
		})
	);
