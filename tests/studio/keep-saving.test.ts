import { describe, expect, test } from 'vitest';
import { keepSaving, type Saved, type SendAnswer, type Sent } from '$lib/studio/keep-saving';

/** A draft that is a word, a server that answers as told, and a clock the test turns. */
function desk(answers: SendAnswer<string>[]) {
	const sent: [number, string][] = [];
	const said: Saved[] = [];
	let kept: { readonly base: Sent<string>; readonly draft: string } | undefined;
	let due: (() => void) | undefined;
	const saving = keepSaving<string>({
		from: { rev: 1, draft: 'a' },
		send: async (rev, draft) => {
			sent.push([rev, draft]);
			return answers.shift() ?? { kind: 'taken', rev: rev + 1 };
		},
		same: (a, b) => a === b,
		keep: (unsent) => (kept = unsent),
		show: (saved) => said.push(saved),
		wait: (_, then) => {
			due = then;
			return () => (due = undefined);
		}
	});
	return {
		saving,
		sent,
		said,
		kept: () => kept,
		tick: async () => {
			const now = due;
			due = undefined;
			now?.();
			await saving.sendNow();
		}
	};
}

describe('a draft is saved as it is typed', () => {
	test('a change is on the device at once, and gone from it when the server has it', async () => {
		const { saving, kept, tick, sent, said } = desk([]);
		saving.change('b');
		expect(kept()?.draft).toBe('b');
		await tick();
		expect(sent).toEqual([[1, 'b']]);
		expect(kept()).toBeUndefined();
		expect(said.at(-1)).toBe('saved');
		expect(saving.sent()).toBe(2);
	});

	test('what is typed while a request is on its way is sent after it, on the new number', async () => {
		const { saving, tick, sent } = desk([]);
		saving.change('b');
		const first = tick();
		saving.change('c');
		await first;
		await tick();
		expect(sent).toEqual([
			[1, 'b'],
			[2, 'c']
		]);
	});

	test('without a server it stays on the device and is tried again', async () => {
		const { saving, tick, said, kept } = desk([{ kind: 'silent' }]);
		saving.change('b');
		await saving.sendNow();
		expect(said).toContain('kept');
		expect(kept()?.draft).toBe('b');
		await tick();
		expect(said.at(-1)).toBe('saved');
	});

	test('an answer that was lost is no work of another', async () => {
		const { saving, tick, said, sent } = desk([
			{ kind: 'silent' },
			{ kind: 'differs', now: { rev: 2, draft: 'b' } }
		]);
		saving.change('b');
		await saving.sendNow();
		saving.change('c');
		await tick();
		await tick();
		expect(said).not.toContain('differs');
		expect(sent.at(-1)).toEqual([2, 'c']);
	});

	test('where another changed it too nothing is sent until somebody said what stays', async () => {
		const { saving, tick, said, sent, kept } = desk([
			{ kind: 'differs', now: { rev: 5, draft: 'theirs' } }
		]);
		saving.change('mine');
		await tick();
		expect(said.at(-1)).toBe('differs');
		await tick();
		expect(sent).toHaveLength(1);
		expect(kept()?.draft).toBe('mine');
		saving.from({ rev: 5, draft: 'theirs' }, 'both');
		await tick();
		expect(sent.at(-1)).toEqual([5, 'both']);
	});
});
