import { still } from './still';

const NUDGE_MS = 240;

/** A press was seen but does nothing: the element moves and springs back, or only lights up. */
export function nudge(element: Element): void {
	for (const running of element.getAnimations()) if (running.id === 'nudge') running.cancel();
	const ring = '0 0 0 4px var(--kaart-color-accent)';
	const lit = [{ boxShadow: 'none' }, { boxShadow: ring }, { boxShadow: 'none' }];
	const there = ['none', 'translateX(-5px)', 'translateX(4px)', 'none'];
	const motion = element.animate(still() ? lit : there.map((transform) => ({ transform })), {
		duration: NUDGE_MS,
		id: 'nudge'
	});
	element.setAttribute('data-nudged', '');
	const end = () => element.removeAttribute('data-nudged');
	motion.finished.then(end, end);
}
