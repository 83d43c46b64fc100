import type { Texts } from '$lib/domain/deck';
import type { Settings } from '$lib/domain/dialogue';
import type { App } from '../app';
import { findDialogue } from '../store/dialogue-record';
import type { Unit } from '../store/store';
import { askingStudy } from './asking-study';
import { dialogueByCode } from './dialogue-by-code';
import { isClosedRehearsal } from './join-dialogue';
import { done, refuse, type Outcome } from '../outcome';

/** What the consent page says of a dialogue. */
export interface Look {
	readonly dialogue: string;
	readonly title: string;
	readonly deck: string;
	readonly language: string;
	readonly languages: readonly string[];
	/** practice with invented people */
	readonly rehearsal: boolean;
	/** asks the question about research */
	readonly study: boolean;
	/** which rows of those who say yes researchers get (D12) */
	readonly rows: 'protected' | 'all';
	/** the last day research rows may be kept, YYYY-MM-DD */
	readonly studyUntil: string | undefined;
	/** what the study itself wants people to know, by language */
	readonly studyText?: Texts;
	readonly keptUntil: string;
	readonly settings: Pick<Settings, 'minGroup' | 'exactBelow10' | 'anchors' | 'needs' | 'work'>;
}

/** Looks up the dialogue of a code or QR token, with the same limits as joining. */
export async function lookAtDialogue(
	app: App,
	code: string,
	address: string
): Promise<Outcome<Look>> {
	return app.store.commit(() => look(app, code, address));
}

function* look(app: App, code: string, address: string): Unit<Outcome<Look>> {
	const found = yield* dialogueByCode(app, code, address);
	if (!found.ok) return found;
	const record = yield* findDialogue(app.store, found.value.id);
	if (!record) return refuse('no-such-dialogue');
	const { row, state } = record;
	if (state.lifecycle === 'purged') return refuse('purged');
	if (isClosedRehearsal(record)) return refuse('rehearsal-closed');
	if (state.switches.joining === 'locked' || state.lifecycle === 'ended') {
		return refuse('joining-locked');
	}
	const study = yield* askingStudy(app, row);
	const { minGroup, exactBelow10, anchors, needs, work, languages } = state.settings;
	return done({
		dialogue: row.id,
		title: row.title,
		deck: row.deck,
		language: row.language,
		languages,
		rehearsal: row.mode === 'rehearsal',
		study: study !== undefined,
		rows: row.research_rows,
		studyUntil: study?.endsOn,
		...(study?.consent ? { studyText: study.consent.text } : {}),
		keptUntil: row.kept_until,
		settings: { minGroup, exactBelow10, anchors, needs, work }
	});
}
