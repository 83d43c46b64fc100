import type { Command } from '$lib/domain/steering/command';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { cardLists } from './card-lists';
import type { Shortcut } from './shortcut-of';

/** The command of a shortcut in this state, or undefined where it means nothing now. */
export function shortcutCommand(
	shortcut: Exclude<Shortcut, 'act' | 'undo' | 'help' | 'note'>,
	snapshot: FacilitatorSnapshot
): Command | undefined {
	const { lifecycle, switches } = snapshot;
	if (lifecycle === 'ended' || lifecycle === 'purged') return undefined;
	const running = lifecycle === 'running';
	switch (shortcut) {
		case 'next':
		case 'back':
			return running ? { type: shortcut } : undefined;
		case 'blank':
			return { type: 'wall', value: switches.wall === 'blank' ? 'follow' : 'blank' };
		case 'freeze':
			return { type: 'wall', value: switches.wall === 'frozen' ? 'follow' : 'frozen' };
		case 'plus1':
		case 'plus2': {
			const more = shortcut === 'plus1' ? 1 : 2;
			return running ? { type: 'timer', add: more } : undefined;
		}
		case 'clock': {
			if (switches.timer.state === 'running') return { type: 'timer', pause: true };
			if (switches.timer.state === 'paused') return { type: 'timer', resume: true };
			const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
			return running && stage ? { type: 'timer', minutes: stage.minutes } : undefined;
		}
		case 'pause':
			return { type: 'input', value: switches.input === 'open' ? 'paused' : 'open' };
		case 'lock':
			return { type: switches.joining === 'open' ? 'lock' : 'unlock' };
		case 'card': {
			const card = nextCard(snapshot);
			return card === undefined ? undefined : { type: 'spotlight', card };
		}
		case 'cards':
			return snapshot.spotlight === null ? undefined : { type: 'spotlight', card: null };
	}
}

/**
 * The card after the one on the screen among those still worth talking about: what people laid on
 * the table first, then what divides the group, what holds back, and what helps.
 */
export function nextCard(snapshot: FacilitatorSnapshot): string | undefined {
	if (snapshot.stageKind !== 'cards') return undefined;
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	const round = stage && roundOfStage(stage, snapshot.rounds);
	const picture = round && snapshot.pictures[round.id];
	if (!picture) return undefined;
	const lists = cardLists(picture, snapshot.discussed);
	const order = new Set([...lists.table, ...lists.divided, ...lists.hinder, ...lists.help]);
	const here = snapshot.spotlight;
	const waiting = [...order].filter((card) => card === here || !snapshot.discussed.includes(card));
	const at = here === null ? -1 : waiting.indexOf(here);
	const next = waiting[(at + 1) % waiting.length];
	return next === here ? undefined : next;
}
