import { oneLine, type ClosedSort } from './closed-sort';

/** R `FreeSortR`: cards × people, with pile names in the cells. A comma would split a name. */
export function freesortr({ cards, piles, people }: ClosedSort): string {
	const names = new Map(piles.map((pile) => [pile, plainName(pile.label)]));
	const rows = cards.map(({ id }, card) =>
		[id, ...people.map((person) => names.get(person.piles[card] ?? missing()))].join(';')
	);
	const head = ['', ...people.map((person) => person.id)].join(';');
	return [head, ...rows].map((line) => `${line}\n`).join('');
}

function plainName(label: string): string {
	const name = oneLine(label.replace(/[,;"]/gu, ' '));
	return /^[=+\-@＝＋－＠]/u.test(name) ? `'${name}` : name;
}

function missing(): never {
	throw new Error('a card lies nowhere');
}
