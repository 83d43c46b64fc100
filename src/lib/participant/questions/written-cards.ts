import type { Answers, OwnCard } from '$lib/domain/answers';
import { OWN_NEED } from '../own-step';

/** The cards a person wrote about what helps or holds back; the need they wrote is no such card. */
export const writtenCards = ({ ownCards }: Pick<Answers, 'ownCards'>): readonly OwnCard[] =>
	[...ownCards.values()].filter(({ id }) => id !== OWN_NEED);

/** The need a person wrote, if they did. */
export const writtenNeed = ({ ownCards }: Pick<Answers, 'ownCards'>): string | undefined =>
	ownCards.get(OWN_NEED)?.text;
