import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenStill } from '$lib/ui/when-still';

/** What is fetched for later waits for a person who is busy. */

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const press = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

test('who lays a card every half second is not held up; who reads gets all, in order', () => {
	const done: string[] = [];
	const stop = whenStill(['menu', 'questions', 'talk'].map((part) => () => done.push(part)));
	for (let card = 0; card < 24; card++) {
		vi.advanceTimersByTime(500);
		press();
	}
	expect(done).toEqual([]);
	vi.advanceTimersByTime(2000);
	expect(done).toEqual(['menu', 'questions', 'talk']);
	stop();
});

test('who leaves the page has nothing fetched any more', () => {
	const done: string[] = [];
	const stop = whenStill([() => done.push('menu')]);
	vi.advanceTimersByTime(2400);
	stop();
	vi.advanceTimersByTime(10_000);
	expect(done).toEqual([]);
});
