import { patternOf, scoresOfPerson, type ClosedSort } from './closed-sort';

/** R `qmethod`: cards × people, for `read.csv(row.names = 1)`. */
export function qmethodWide({ cards, people }: ClosedSort): string {
	const scores = people.map(scoresOfPerson);
	const rows = cards.map(({ id }, card) => [id, ...scores.map((own) => own[card])].join(','));
	return `${['', ...people.map((person) => person.id)].join(',')}\n${rows.map((row) => `${row}\n`).join('')}`;
}

/** The vector that `qmethod(forced = FALSE)` asks for, as a line of R to copy. */
export function qmethodCall(sort: ClosedSort): string {
	const pattern = patternOf(sort);
	const vector = [-1, 0, 1].flatMap((score) =>
		new Array<number>(pattern[score + 6] ?? 0).fill(score)
	);
	return [
		'# library(qmethod)',
		'sorts <- read.csv("qmethod_wide.csv", row.names = 1)',
		'# piles were free: the pattern is that of the first person; set nfactors as you wish',
		`results <- qmethod(sorts, nfactors = 3, forced = FALSE, distribution = c(${vector.join(', ')}))`,
		''
	].join('\n');
}
