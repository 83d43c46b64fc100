const SHORT_MS = 320;
const EASE = 'cubic-bezier(0.2, 0.8, 0.25, 1)';

/** Whether this person asked their device for less motion. */
export function still(): boolean {
	return (
		document.documentElement.dataset['motion'] === 'less' ||
		matchMedia('(prefers-reduced-motion: reduce)').matches
	);
}

/** A copy of the card flies to its pile and vanishes; the page does not wait for it. */
export function travelTo(card: HTMLElement, pile: Element): void {
	if (still()) return;
	const from = card.getBoundingClientRect();
	const to = pile.getBoundingClientRect();
	const copy = card.cloneNode(true) as HTMLElement;
	// nobody reads it in flight, and laying out text twice is half of a slow phone's work per tap
	for (const words of copy.querySelectorAll('p')) words.remove();
	copy.setAttribute('aria-hidden', 'true');
	copy.inert = true;
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
		copy.style.setProperty(name, value);
	}
	document.body.append(copy);
	const motion = copy.animate(
		[{ transform: 'none' }, { transform: between(from, to), opacity: 0.4 }],
		{
			duration: SHORT_MS,
			easing: EASE
		}
	);
	const end = () => copy.remove();
	motion.finished.then(end, end);
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
