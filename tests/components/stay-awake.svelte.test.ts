import { render } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import Awake from './AwakeScreen.svelte';

afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'));

const lock = (request: () => Promise<unknown>) =>
	Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
const comesBack = () => document.dispatchEvent(new Event('visibilitychange'));

test('a screen is kept on, asked again when the browser let go, and given back with the page', async () => {
	const locks: { released: boolean; release: () => Promise<void> }[] = [];
	lock(() => {
		const made = {
			released: false,
			release: async () => {
				made.released = true;
			}
		};
		locks.push(made);
		return Promise.resolve(made);
	});
	const { unmount, container } = render(Awake);
	await expect.poll(() => container).toHaveTextContent('kept');
	// still held: nothing is asked
	comesBack();
	expect(locks).toHaveLength(1);
	locks[0]!.released = true;
	comesBack();
	await expect.poll(() => locks).toHaveLength(2);
	await expect.poll(() => container).toHaveTextContent('kept');
	unmount();
	expect(locks[1]!.released).toBe(true);
});

test.each([
	['no browser that can', undefined],
	['one that refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))]
])('with %s it is said', async (_, request) => {
	if (request) lock(request);
	const { container } = render(Awake);
	await expect.poll(() => container).toHaveTextContent('dark');
});
