import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRetryWait } from '../../src/lib/facilitator/steering/retry-wait';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a wait ends when its time is over, at once when the line is back, and for good when given up', async () => {
	const retry = createRetryWait();
	const ended = vi.fn();

	void retry.wait(8000).then(ended);
	await vi.advanceTimersByTimeAsync(7999);
	expect(ended).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(ended).toHaveBeenLastCalledWith(true);

	void retry.wait(8000).then(ended);
	retry.kick();
	await vi.advanceTimersByTimeAsync(0);
	expect(ended).toHaveBeenCalledTimes(2);

	void retry.wait(8000).then(ended);
	retry.giveUp();
	await vi.advanceTimersByTimeAsync(0);
	expect(ended).toHaveBeenLastCalledWith(false);
	// also when it was given up while a try was on its way
	expect(await retry.wait(8000)).toBe(false);
	retry.begin();
	void retry.wait(10).then(ended);
	await vi.advanceTimersByTimeAsync(10);
	expect(ended).toHaveBeenLastCalledWith(true);
});
