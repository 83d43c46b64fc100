import { whenStill } from '$lib/ui/when-still';

/** What follows the cards: not in a panel's first load. */
const DESKS = {
	preview: () => import('./PreviewRoom.svelte'),
	reveal: () => import('./RevealDesk.svelte'),
	cards: () => import('./CardsDesk.svelte'),
	wishes: () => import('./WishesDesk.svelte'),
	agree: () => import('./AgreeDesk.svelte'),
	close: () => import('./CloseDesk.svelte')
};

type Name = keyof typeof DESKS;
type Parts = { readonly [one in Name]?: Awaited<ReturnType<(typeof DESKS)[one]>>['default'] };

const isDesk = (name: string): name is Name => name in DESKS;

/**
 * The desks of a panel: the one that is needed comes at once and alone, so that its picture waits
 * for no other; the rest one by one while nobody presses.
 */
export function fetchDesks(): {
	/** those that have come */
	readonly parts: Parts;
	/** Fetches a desk unless it is there; nothing for a step that has none. */
	need(name: string): void;
	/** Fetches all of them once the page is still. Returns its stop. */
	ahead(): () => void;
} {
	let parts = $state.raw<Parts>({});
	let coming: readonly Name[] = [];
	function need(name: string): void {
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
		need,
		ahead: () => whenStill(Object.keys(DESKS).map((name) => () => need(name)))
	};
}
