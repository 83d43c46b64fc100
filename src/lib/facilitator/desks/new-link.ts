import type { Send } from '../steering/send';

/** A link that was just made, to show once. */
export interface NewLink {
	readonly link: string;
	readonly number: number;
}

/**
 * Makes a key and the link that carries it behind `#`. Undefined where nothing was made (the panel
 * says why); `lost` if it was made but the first answer never arrived: a key is told once.
 */
export async function newLink(
	send: Send,
	role: 'facilitator' | 'wall',
	origin: string,
	dialogue: string,
	/** it may hand over, revoke links and erase */
	owner = false
): Promise<NewLink | 'lost' | undefined> {
	const sent = await send({
		type: 'key',
		role,
		action: 'add',
		...(owner ? { owner: true as const } : {})
	});
	if (sent.kind !== 'done') return undefined;
	if (!sent.key) return 'lost';
	const page = role === 'wall' ? 'wall' : 'panel';
	return { link: `${origin}/${page}/${dialogue}#${sent.key.secret}`, number: sent.key.number };
}
