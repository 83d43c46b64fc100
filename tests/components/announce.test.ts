import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../src/lib/ui/announce';

let shown: string[] = [];
beforeEach(() => {
	vi.useFakeTimers();
	shown = [];
});
afterEach(() => vi.useRealTimers());

const show = (text: string) => shown.push(text);
const spoken = () => shown.filter((text) => text !== '');

test('a sentence is said once, after the region was emptied', () => {
	createAnnouncer(show).say('Kaart 5 van 24 ligt bij: Helpt mij nu.');
	vi.advanceTimersByTime(5000);
	expect(shown).toEqual(['', 'Kaart 5 van 24 ligt bij: Helpt mij nu.']);
});

test('the same sentence twice is heard twice', () => {
	const announcer = createAnnouncer(show);
	announcer.say('Ongedaan gemaakt.');
	vi.advanceTimersByTime(2000);
	announcer.say('Ongedaan gemaakt.');
	vi.advanceTimersByTime(2000);
	expect(shown).toEqual(['', 'Ongedaan gemaakt.', '', 'Ongedaan gemaakt.']);
});

test('a sentence is not cut off by the next', () => {
	const announcer = createAnnouncer(show);
	announcer.say('een');
	vi.advanceTimersByTime(200);
	announcer.say('twee');
	vi.advanceTimersByTime(500);
	expect(spoken()).toEqual(['een']);
	vi.advanceTimersByTime(2000);
	expect(spoken()).toEqual(['een', 'twee']);
});

test('of sentences that wait only the newest is said', () => {
	const announcer = createAnnouncer(show);
	announcer.say('een');
	vi.advanceTimersByTime(200);
	for (const sentence of ['twee', 'drie', 'vier']) announcer.say(sentence);
	vi.advanceTimersByTime(5000);
	expect(spoken()).toEqual(['een', 'vier']);
});

test('what was said to somebody who is gone stands nowhere, and what waited is not said', () => {
	const announcer = createAnnouncer(show);
	announcer.say('Kaart 4 van 24 ligt bij: Helpt mij nu.');
	vi.advanceTimersByTime(200);
	announcer.say('Kaart 5 van 24 ligt bij: Helpt mij nu.');
	announcer.hush();
	vi.advanceTimersByTime(5000);
	expect(shown.at(-1)).toBe('');
	expect(spoken()).toEqual(['Kaart 4 van 24 ligt bij: Helpt mij nu.']);
	announcer.say('Welkom.');
	vi.advanceTimersByTime(5000);
	expect(shown.at(-1)).toBe('Welkom.');
});

test('after stop nothing is said any more', () => {
	const announcer = createAnnouncer(show);
	announcer.say('een');
	announcer.stop();
	vi.advanceTimersByTime(5000);
	expect(spoken()).toEqual([]);
});
