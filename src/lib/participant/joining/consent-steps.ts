import type { Look } from '$lib/protocol/answers/join-answers';

export type YesNo = 'yes' | 'no';
/** One screen of the consent. */
export type ConsentStep = 'promise' | 'name' | 'stop' | 'join' | 'follow' | 'research' | 'exact';
/** The screens that ask something, and what was answered. */
export type Given = Readonly<Partial<Record<ConsentStep, YesNo>>>;

/** What the text says: asked back, so a wrong answer is explained before consent is given. */
export const TAUGHT: Readonly<Partial<Record<ConsentStep, YesNo>>> = { name: 'no', stop: 'yes' };

/** The screens of the consent in order, one thing on each; what is not asked here has none. */
export function consentSteps(
	{ study, settings }: Pick<Look, 'study' | 'settings'>,
	{ join }: Given
): readonly ConsentStep[] {
	const first = ['promise', 'name', 'stop', 'join'] as const;
	if (join === 'no') return [...first, 'follow'];
	return [
		...first,
		...(study ? (['research'] as const) : []),
		...(settings.exactBelow10 ? (['exact'] as const) : [])
	];
}
