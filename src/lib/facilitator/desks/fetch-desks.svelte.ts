import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { whenStill } from '$lib/ui/when-still';
import { previewOf } from '../steering/preview-of';

/** What follows the cards: not in a panel's first load. */
const DESKS = {
	preview: () => import('./PreviewRoom.svelte'),
	reveal: () => import('./RevealDesk.svelte'),
	cards: () => import('./CardsDesk.svelte'),
	/** beside it, at the left */
	cardsNow: () => import('./CardsNow.svelte'),
	wishes: () => import('./WishesDesk.svelte'),
	agree: () => import('./AgreeDesk.svelte'),
	close: () => import('./CloseDesk.svelte')
};

type Name = keyof typeof DESKS;
type Parts = { readonly [one in Name]?: Awaited<ReturnType<(typeof DESKS)[one]>>['default'] };

const isDesk = (name: string): name is Name => name in DESKS;

export interface Desks {
	/** those that have come */
	readonly parts: Parts;
	/** Fetches what a state needs unless it is there; one that failed is retried at the next. */
	need(snapshot: FacilitatorSnapshot): void;
	/** Fetches all of them once the page is still. Returns its stop. */
	ahead(): () => void;
}

/**
 * The desks of a panel: the one that is needed comes at once and alone, so that its picture waits
 * for no other; the rest one by one while nobody presses.
 */
export function fetchDesks(): Desks {
	let parts = $state.raw<Parts>({});
	let coming: readonly Name[] = [];
	function get(name: string): void {
		if (!isDesk(name) || coming.includes(name)) return;
		coming = [...coming, name];
		DESKS[name]().then(
			({ default: part }) => (parts = { ...parts, [name]: part }),
			() => (coming = coming.filter((one) => one !== name))
		);
	}
	return {
		get parts() {
			return parts;
		},
		need(snapshot) {
			if (previewOf(snapshot)) get('preview');
			get(snapshot.stageKind);
			if (snapshot.stageKind === 'cards') get('cardsNow');
		},
		ahead: () => whenStill(Object.keys(DESKS).map((name) => () => get(name)))
	};
}
