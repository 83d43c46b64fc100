import type { Class } from '../../domain/disclosure/sequences';
import { participantId, type Answer, type Call, type Led } from '../../http/client';
import { pileIn, type LifeRound } from '../expected-pictures';
import type { RoomLife, Said } from '../room-life';

/** What somebody is, beside what they lay: all of it is background (D12). */
export interface Background {
	readonly language: string;
	readonly assisted: 'none' | 'read' | 'placed';
	readonly want: string | undefined;
	readonly doing: string | undefined;
	/** what the study asks */
	readonly age: string | undefined;
}

export interface Who {
	readonly one: Class | 'late';
	readonly person: number;
	readonly background: Background;
	readonly said: Said;
}

let devices = 700_000;

/** Somebody of a life with a phone, who keeps count of what research may have of them. */
export class Person implements Who {
	readonly call: Call;
	readonly one: Who['one'];
	readonly person: number;
	readonly background: Background;
	readonly said: Said;
	readonly id = participantId((devices += 1));
	/** what stands on the phone: round and card → pile */
	readonly laid = new Map<string, string>();
	research: boolean;
	erased = false;
	token = '';
	eraseCode = '';
	#seq = 0;
	readonly #home = `10.0.${Math.floor(devices / 250) % 250}.${1 + (devices % 250)}`;

	constructor(call: Call, who: Who) {
		this.call = call;
		this.one = who.one;
		this.person = who.person;
		this.background = who.background;
		this.said = who.said;
		this.research = who.said.research;
	}

	/** The second time it is the same person: a QR is scanned twice, a page is opened again. */
	async join(dialogue: Pick<Led, 'code'>): Promise<Answer> {
		const { language, assisted } = this.background;
		const answer = await this.call('POST', '/api/v1/join', {
			body: {
				participant: this.id,
				key: `key-of-${this.id}`,
				code: dialogue.code,
				language,
				assisted,
				consent: { join: true, research: this.said.research }
			}
		});
		if (answer.status < 300) {
			this.token = answer.json.token;
			this.eraseCode ||= answer.json.eraseCode;
		}
		return answer;
	}

	say(...entries: readonly object[]): Promise<Answer> {
		return this.call('POST', `/api/v1/participants/${this.id}/entries`, {
			key: this.token,
			body: { entries: entries.map((entry) => ({ seq: (this.#seq += 1), ...entry })) }
		});
	}

	/** Lays the cards of a round as the life has it, says what goes with it, and is done. */
	async sort(
		life: RoomLife,
		answers: readonly number[],
		round: LifeRound,
		finish = true
	): Promise<void> {
		const one = this.one === 'late' ? 'stay' : this.one;
		await this.lay(
			round,
			round.cards.map((card) => pileIn(life, { one, answers }, round, card.at) ?? '')
		);
		const { want, doing, age } = this.background;
		const { emphasis, blocker, table } = this.said;
		const { id } = round;
		const beside = [
			...(want ? [{ kind: 'anchor', want }] : []),
			...(doing ? [{ kind: 'anchor', doing }] : []),
			...(age && this.research ? [{ kind: 'background', question: 'age', answer: age }] : []),
			{ kind: 'emphasis', round: id, cards: emphasis },
			...(blocker === undefined ? [] : [{ kind: 'blocker', round: id, card: blocker }]),
			...(table === undefined ? [] : [{ kind: 'table-card', round: id, card: table }])
		];
		await this.say(
			...(id === 'factors-1' ? beside : []),
			...(finish ? [{ kind: 'finished', round: id }] : [])
		);
	}

	/** @param counts whether research may still have it */
	async lay(round: LifeRound, piles: readonly string[], counts = true): Promise<Answer> {
		const moves = round.cards.map((card, at) => ({
			kind: 'move',
			round: round.id,
			card: card.id,
			pile: piles[at]
		}));
		const answer = await this.say(...moves);
		if (answer.status === 200 && counts) {
			for (const { card, pile } of moves) this.laid.set(`${round.id} ${card}`, pile ?? '');
		}
		return answer;
	}

	async consent(research: boolean): Promise<void> {
		const answer = await this.say({ kind: 'research', consent: research });
		if (answer.status === 200) this.research = research;
	}

	/** By the button on the phone, or by the code on the sheet. */
	async erase(by: 'phone' | 'code'): Promise<Answer> {
		const answer =
			by === 'phone'
				? await this.call('DELETE', `/api/v1/participants/${this.id}`, { key: this.token })
				: await this.call('POST', '/api/v1/erase', {
						body: { code: this.eraseCode },
						// each at home: wrong codes are counted by address
						headers: { 'x-forwarded-for': this.#home }
					});
		if (answer.status < 300) this.erased = true;
		return answer;
	}

	/** How the rows of this person would read, if there were any. */
	get pattern(): string {
		return [...this.laid]
			.map(([place, pile]) => `${place} ${pile}`)
			.sort()
			.join('; ');
	}
}
