import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, beforeEach, vi } from 'vitest';

// what is waited for is an event: only the limit of the test ends it
configure({ asyncUtilTimeout: 60_000 });

// What jsdom lacks and the pages ask for. Real geometry and real drags belong in tests/browser.

class NoResizeObserver implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

globalThis.matchMedia ??= (media: string): MediaQueryList => ({
	matches: false,
	media,
	onchange: null,
	addListener() {},
	removeListener() {},
	addEventListener() {},
	removeEventListener() {},
	dispatchEvent: () => true
});

Element.prototype.scrollIntoView ??= () => {};
Element.prototype.animate ??= () => {
	const animation = { finished: Promise.resolve(), cancel() {}, finish() {}, onfinish: null };
	return animation as unknown as Animation;
};

const dialog = HTMLDialogElement.prototype;
dialog.showModal ??= function (this: HTMLDialogElement) {
	this.open = true;
	this.querySelector<HTMLElement>('button, input, [tabindex]')?.focus();
};
dialog.close ??= function (this: HTMLDialogElement) {
	if (!this.open) return;
	this.open = false;
	this.dispatchEvent(new Event('close'));
};

beforeEach(() => localStorage.clear());

afterEach(() => {
	cleanup();
	vi.useRealTimers();
	for (const name of ['theme', 'text', 'spacing']) delete document.documentElement.dataset[name];
});
