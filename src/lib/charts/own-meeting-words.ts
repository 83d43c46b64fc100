import type { messages } from '$lib/messages/together/nl';
import type { OwnWords } from './own-words';

type Texts = typeof messages;

/** The texts about two meetings with the names of these piles instead of "helps" and "holds back". */
export function meetingsInOwnWords(t: Texts, { helps, hinders }: OwnWords): Texts {
	const { compare } = t;
	const { turned, joined, left, stayed } = compare.onPile;
	return {
		...t,
		compare: {
			...compare,
			said: {
				...compare.said,
				'helped-hinders': () => turned(helps, hinders),
				'hindered-helps': () => turned(hinders, helps),
				'helps-now': () => joined(helps),
				'hinders-now': () => joined(hinders),
				'helped-then': () => left(helps),
				'hindered-then': () => left(hinders)
			},
			between: stayed(helps, hinders)
		}
	};
}
