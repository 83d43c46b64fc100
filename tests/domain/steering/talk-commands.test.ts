import { describe, expect, test } from 'vitest';
import { undone } from '../../../src/lib/domain/steering/undo';
import { isOpening } from '../../../src/lib/domain/is-opening';
import { after, apply, dialogueIn, NOON } from './a-dialogue';

const running = dialogueIn('running', { stage: 'cards' });
const agreed = after(running, {
	type: 'agreement',
	sort: 'afspraak',
	what: 'Wij bellen',
	needs: ['gratis']
});

describe('quiet minutes', () => {
	test('take the card off the screen and have a clock of their own: that of the stage goes on; a card ends them', () => {
		const quiet = after(
			running,
			{ type: 'timer', minutes: 18 },
			{ type: 'spotlight', card: 'tijd' },
			{ type: 'quiet', minutes: 2 }
		);
		expect(quiet).toMatchObject({
			quiet: true,
			spotlight: null,
			quietEndsAt: NOON + 120_000,
			switches: { timer: { state: 'running', endsAt: NOON + 18 * 60_000 } }
		});
		expect(after(quiet, { type: 'spotlight', card: 'tijd' }).quiet).toBe(false);
		expect(after(quiet, { type: 'quiet', minutes: 0 }).quiet).toBe(false);
		expect(after(quiet, { type: 'next' }).quiet).toBe(false);
	});
	test('can be taken back', () => {
		const quiet = after(running, { type: 'quiet', minutes: 2 });
		const back = undone(quiet, { type: 'quiet', before: running });
		expect(back).toMatchObject({ switches: { timer: { state: 'none' } } });
		expect([back?.quiet, back?.quietEndsAt]).toEqual([running.quiet, undefined]);
	});
});

describe('an agreement', () => {
	test('keeps the needs it was made from, through a change of another field', () => {
		const changed = after(agreed, { type: 'agreement', id: 'nieuw', who: 'de docent' });
		expect(changed.agreements).toMatchObject([{ needs: ['gratis'], who: 'de docent' }]);
	});
	test('is read back to the room until the step is left, or it is taken away', () => {
		const read = after(agreed, { type: 'read-back', id: 'nieuw' });
		expect(read.readBack).toBe('nieuw');
		expect(after(read, { type: 'next' }).readBack).toBeNull();
		const gone = after(read, { type: 'agreement', id: 'nieuw', remove: true });
		expect(gone).toMatchObject({ agreements: [], readBack: null });
		expect(undone(gone, { type: 'agreement', before: read })).toMatchObject({
			readBack: 'nieuw',
			agreements: [{ id: 'nieuw' }]
		});
	});
	test('that is not there is neither read back nor taken away', () => {
		const reason = { ok: false, reason: 'no-such-agreement' };
		expect(apply(running, { type: 'read-back', id: 'weg' })).toMatchObject(reason);
		expect(apply(running, { type: 'agreement', id: 'weg', remove: true })).toMatchObject(reason);
	});
});

test('a card is ticked as talked about, once, and the tick comes off again', () => {
	const ticked = after(
		running,
		{ type: 'discussed', card: 'tijd' },
		{ type: 'discussed', card: 'geld' },
		{ type: 'discussed', card: 'tijd' }
	);
	expect(ticked.discussed).toEqual(['tijd', 'geld']);
	const off = after(ticked, { type: 'discussed', card: 'tijd', talked: false });
	expect(off.discussed).toEqual(['geld']);
	expect(undone(off, { type: 'discussed', before: ticked })?.discussed).toEqual(['tijd', 'geld']);
});

test('meetings are compared only in a dialogue that follows another', () => {
	expect(apply(running, { type: 'compare', shown: true })).toMatchObject({
		ok: false,
		reason: 'no-earlier-dialogue'
	});
	const earlier = { title: '', deck: '', deckVersion: '', cards: undefined, needs: undefined };
	const shown = after({ ...running, earlier }, { type: 'compare', shown: true });
	expect(shown.compared).toBe(true);
	expect(after(shown, { type: 'next' }).compared).toBe(false);
});

test('talk before the first sort opens a dialogue; the same step after it does not', () => {
	const [welcome, practice, sort] = running.agenda;
	const agree = running.agenda.find(({ kind }) => kind === 'agree');
	if (!welcome || !practice || !sort || !agree) throw new Error('the agenda lacks a step');
	const agenda = [welcome, agree, practice, sort, { ...agree, id: 'agree-2' }];
	expect(isOpening(agenda, 'agree')).toBe(true);
	expect(isOpening(agenda, 'agree-2')).toBe(false);
	expect(isOpening(agenda, 'welcome')).toBe(false);
	expect(isOpening([welcome, agree], 'agree')).toBe(false);
});
