import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_STAGES } from '$lib/domain/agenda';
import * as limits from '$lib/domain/limits';
import { MOST_STREAMS } from '$lib/server/live/room';
import { MOST_DIALOGUES_AN_HOUR } from '$lib/server/usecases/create-dialogue';
import { MOST_DONATIONS_AN_HOUR } from '$lib/server/usecases/donate-sort';
import { MOST_DECKS } from '$lib/server/usecases/add-deck';
import { MOST_FILES_A_DAY } from '$lib/server/research/export-log';
import { MOST_EXPORTS } from '$lib/server/research/frozen-exports';
import { MOST_VIEWERS_AN_HOUR } from '$lib/server/usecases/join-dialogue';
import { WRONG_CODES } from '$lib/server/usecases/dialogue-by-code';
import { DRAFT_DAYS } from '$lib/server/usecases/sweep';

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('## How much of everything there may be');

test('every limit that the program keeps stands in docs/operations.md, as it is kept', () => {
	const [table = ''] = section.split('\n## ');
	const written = new Map(
		[...table.matchAll(/^\| (.+?) +\| ([\d ]+?) +\|$/gm)].map(([, what = '', most = '']) => [
			what,
			Number(most.replaceAll(' ', ''))
		])
	);
	expect(Object.fromEntries(written)).toEqual({
		'people in a dialogue': limits.MOST_PEOPLE,
		'people who ever joined it, gone ones among them': limits.MOST_JOINS,
		'devices that ever only followed it': limits.MOST_VIEWERS,
		'stages in its agenda': MOST_STAGES,
		rounds: limits.MOST_ROUNDS,
		notes: limits.MOST_NOTES,
		agreements: limits.MOST_AGREEMENTS,
		'links to lead and for screens that work at a time': limits.MOST_KEYS,
		'entries of a person': limits.MOST_ENTRIES,
		'times that a person lays one card in a round': limits.MOST_ENTRIES_A_CARD,
		'comments of a person': limits.MOST_COMMENTS,
		'own cards of a person': limits.MOST_OWN_CARDS,
		'streams of a person': MOST_STREAMS.participant,
		'streams of a link, to lead or for a screen': MOST_STREAMS.key,
		'dialogues made from one address in an hour': MOST_DIALOGUES_AN_HOUR.anyone,
		"the same with the organiser's key": MOST_DIALOGUES_AN_HOUR.keyHolders,
		'sorts given alone from one address in an hour': MOST_DONATIONS_AN_HOUR,
		'devices that begin to only follow, from one address in an hour': MOST_VIEWERS_AN_HOUR,
		'exports that wait to be fetched, of a researcher': MOST_EXPORTS,
		'files that a researcher takes in a day': MOST_FILES_A_DAY,
		'card sets that a browser keeps': MOST_DECKS.browser,
		'wrong codes from one network in ten minutes': WRONG_CODES.perNetwork,
		'days that a draft is kept which nobody joined or prepared': DRAFT_DAYS
	});
	// and a limit that is added there is written here
	expect([...written.values()]).toEqual(expect.arrayContaining(Object.values(limits)));
	expect(Object.keys(limits)).toHaveLength(11);
});
