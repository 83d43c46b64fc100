import { scoresOfPerson, type ClosedSort } from './closed-sort';
import { meanPattern } from './mean-pattern';

/** Factors requested by default; R refuses as many factors as people. */
const FACTORS = 3;

/** R `qmethod`: cards × people, for `read.csv(row.names = 1)`. */
export function qmethodWide({ cards, people }: ClosedSort): string {
	const scores = people.map(scoresOfPerson);
	const rows = cards.map(({ id }, card) => [id, ...scores.map((own) => own[card])].join(','));
	return `${['', ...people.map((person) => person.id)].join(',')}\n${rows.map((row) => `${row}\n`).join('')}`;
}

/** The vector that `qmethod(forced = FALSE)` asks for, as lines of R to copy. */
export function qmethodCall(sort: ClosedSort): string {
	const vector = [...meanPattern(sort)].flatMap(([score, count]) =>
		new Array<number>(count).fill(score)
	);
	const factors = Math.max(1, Math.min(FACTORS, sort.people.length - 1));
	return [
		'# library(qmethod)',
		'sorts <- read.csv("qmethod_wide.csv", row.names = 1)',
		'# piles were free: the pattern is the mean over people; set nfactors as you wish',
		`results <- qmethod(sorts, nfactors = ${factors}, forced = FALSE, distribution = c(${vector.join(', ')}))`,
		''
	].join('\n');
}
