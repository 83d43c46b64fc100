import { still } from './still';

const SHORT_MS = 320;
const EASE = 'cubic-bezier(0.2, 0.8, 0.25, 1)';

/**
 * The card that was laid flies to its pile and vanishes; the page does not wait for it. It leaves
 * once the next one is on screen: on a slow phone its flight is a sixth of the work of a tap.
 * @param card taken out of the page meanwhile
 * @param next stands where it lay
 */
export function travelTo(card: HTMLElement, next: () => Element | undefined, pile: Element): void {
	if (still()) return;
	requestAnimationFrame(() =>
		setTimeout(() => {
			const from = next()?.getBoundingClientRect();
			if (card.isConnected || !from) return;
			const to = pile.getBoundingClientRect();
			// nobody reads it in flight, and it is no card in the hand any more
			for (const words of card.querySelectorAll('p')) words.remove();
			card.removeAttribute('data-hand');
			card.setAttribute('aria-hidden', 'true');
			card.inert = true;
			for (const [name, value] of [
				['position', 'fixed'],
				['inset', 'auto'],
				['left', `${from.left}px`],
				['top', `${from.top}px`],
				['width', `${from.width}px`],
				['height', `${from.height}px`],
				['margin', '0'],
				['z-index', '5'],
				['pointer-events', 'none']
			] as const) {
				card.style.setProperty(name, value);
			}
			document.body.append(card);
			const motion = card.animate(
				[{ transform: 'none' }, { transform: between(from, to), opacity: 0.4 }],
				{ duration: SHORT_MS, easing: EASE }
			);
			const end = () => card.remove();
			motion.finished.then(end, end);
		})
	);
}

/** A card that came back grows out of the pile it lay on. */
export function travelFrom(card: HTMLElement, pile: Element): void {
	if (still()) return;
	const here = card.getBoundingClientRect();
	const there = pile.getBoundingClientRect();
	card.animate([{ transform: between(here, there) }, { transform: 'none' }], {
		duration: SHORT_MS,
		easing: EASE
	});
}

/** The move and size that lays the first box over the second. */
function between(one: DOMRect, other: DOMRect): string {
	const x = other.left + other.width / 2 - (one.left + one.width / 2);
	const y = other.top + other.height / 2 - (one.top + one.height / 2);
	const scale = one.width > 0 ? Math.min(1, other.width / one.width) * 0.8 : 1;
	return `translate(${x}px, ${y}px) scale(${scale})`;
}
