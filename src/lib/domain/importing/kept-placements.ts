import { shownValue, type ImportProblem } from './import-problem';
import { Labels, Numbers } from './labels';
import { wholeNumber } from './look-alikes';
import { tooMany } from './too-many';

/**
 * What is kept of a file while it is read: each label once, and five numbers per placement, so that
 * half a million fit easily.
 */
export class KeptPlacements {
	readonly people = new Labels();
	readonly cards = new Labels();
	readonly piles = new Labels();
	readonly groups = new Labels();
	readonly rounds = new Labels();
	readonly groupOf: number[] = [];
	readonly placements = {
		person: new Numbers(),
		card: new Numbers(),
		pile: new Numbers(),
		line: new Numbers(),
		round: new Numbers()
	};
	#empty = 0;

	/** Cards that somebody put nowhere. */
	get empty(): number {
		return this.#empty;
	}

	/**
	 * @param group empty for none
	 * @returns the person's number, or what is wrong: they were in another group before
	 */
	addPerson(label: string, group: string, line: number): number | ImportProblem {
		const person = this.people.add(label, line);
		const number = group === '' ? -1 : this.groups.add(group, line);
		const before = this.groupOf[person];
		if (before !== undefined && before !== number) {
			const other = this.groups.texts[before] ?? '';
			return {
				code: 'other-group',
				line,
				value: shownValue(label),
				other: shownValue(other)
			};
		}
		this.groupOf[person] = number;
		return person;
	}

	/** @param written the pile as the file names it @param round −1 for the only round */
	place(person: number, card: number, written: string, line: number, round: number): void {
		const { placements } = this;
		const pile = wholeNumber(written);
		const missing = pile === '' || pile === 'NA';
		if (missing) this.#empty += 1;
		placements.person.push(person);
		placements.card.push(card);
		placements.pile.push(missing ? -1 : this.piles.add(pile, line));
		placements.line.push(line);
		placements.round.push(round);
	}

	/** Why no more is kept of a file that will be refused. */
	tooMany(): ImportProblem | undefined {
		return tooMany({
			people: this.people.size,
			cards: this.cards.size,
			piles: this.piles.size,
			cells: this.placements.line.size
		});
	}
}
