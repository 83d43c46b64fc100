import { afterEach, expect, test, vi } from 'vitest';
import { driveRehearsal, type Pace } from '../../src/lib/live/drive-rehearsal';

afterEach(() => vi.unstubAllGlobals());

/** A server whose people have so many steps left, and a clock that is turned by hand. */
function driven(left: number, pace: Pace) {
	let turn = () => {};
	const waits: number[] = [];
	const asked = vi.fn(async () => Response.json({ more: --left > 0 }));
	vi.stubGlobal('fetch', asked);
	const now = { rev: 1, pace };
	const rested = vi.fn<(rev: number) => void>();
	const drive = driveRehearsal('d1', {
		rev: () => now.rev,
		pace: () => now.pace,
		rested,
		wait: (ms) => {
			waits.push(ms);
			return new Promise((resolve) => (turn = resolve));
		}
	});
	/** lets one wait pass, and waits until the next one is asked for */
	const tick = async () => {
		const { length } = waits;
		turn();
		await vi.waitUntil(() => waits.length > length);
	};
	return { drive, now, asked, rested, waits, tick };
}

test('invented people act until they have nothing left, and again once the dialogue moves on', async () => {
	const { drive, now, asked, rested, tick } = driven(2, 'calm');
	for (let at = 0; at < 4; at++) await tick();
	expect(asked).toHaveBeenCalledTimes(2);
	expect(rested).toHaveBeenCalledExactlyOnceWith(1);
	now.rev = 2;
	await tick();
	expect(asked).toHaveBeenCalledTimes(3);
	drive.stop();
});

test('fast they wait less, and step by step they wait to be told', async () => {
	const { drive, now, asked, waits, tick } = driven(9, 'fast');
	await tick();
	expect(asked).toHaveBeenCalledTimes(1);
	now.pace = 'steps';
	await tick();
	await tick();
	expect(asked).toHaveBeenCalledTimes(1);
	await drive.step();
	expect(asked).toHaveBeenCalledTimes(2);
	expect(waits[0]).toBeLessThan(500);
	drive.stop();
});
