import type { Command } from '$lib/domain/steering/command';
import { canBeUndone } from '$lib/domain/steering/undo';
import type { messages } from '$lib/messages/panel/nl';

/** What was done and can be undone, as a sentence; else undefined (see undo.ts of steering). */
export function undoSentence(
	command: Command,
	/** what the present step is called */
	stage: string,
	words: (typeof messages)['undo']['did']
): string | undefined {
	if (!canBeUndone(command.type)) return undefined;
	switch (command.type) {
		case 'next':
		case 'back':
		case 'goto':
			return words.step(stage);
		case 'insert':
		case 'remove':
		case 'order':
		case 'stage':
		case 'agenda':
		case 'places':
		case 'lock':
		case 'unlock':
		case 'pairs':
		case 'note':
		case 'agreement':
		case 'address':
			return words[command.type];
		case 'input':
			return words[command.value];
		case 'wall':
			return words[command.value];
		case 'timer':
			if ('pause' in command) return words.timerPause;
			if ('resume' in command) return words.timerResume;
			if ('add' in command) return words.timerAdd;
			return 'stop' in command ? words.timerStop : words.timerStart;
		case 'slide':
			return words.slide;
		case 'spotlight':
			return command.card === null ? words.spotlightOff : words.spotlight;
		case 'discussed':
			return command.talked === false ? words.discussedOff : words.discussed;
		case 'reveal-text':
			return command.shown ? words.revealText : words.hideText;
		case 'read-back':
			return command.id === null ? words.readBackOff : words.readBack;
		case 'quiet':
			return command.minutes > 0 ? words.quiet : words.quietOff;
		case 'compare':
			return command.shown ? words.compare : words.compareOff;
		case 'wifi':
			return command.network ? words.wifi : words.wifiOff;
		default:
			return words.other;
	}
}
