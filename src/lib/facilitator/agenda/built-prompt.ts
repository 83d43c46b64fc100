import type { StageKind } from '$lib/domain/stage-facts';
import type { messages } from '$lib/messages/wall/nl';

/** What the room reads in a stage that has no text of its own. */
export function builtPrompt(kind: StageKind, wall: typeof messages): string {
	switch (kind) {
		case 'welcome':
			return wall.lobby.title;
		case 'reveal':
			return wall.reveal.title;
		case 'cards':
			return wall.cards.title;
		case 'wishes':
			return wall.wishes.title;
		case 'agree':
			return wall.agree.title;
		case 'close':
			return wall.close.title;
		default:
			return wall.stages[kind].title;
	}
}
