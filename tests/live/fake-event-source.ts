import { vi } from 'vitest';

type Listener = (event: { readonly data: string }) => void;

/** Stands for a browser's EventSource: a test says what comes in and what breaks. */
export class FakeEventSource {
	static readonly CLOSED = 2;
	static opened: FakeEventSource[] = [];
	readyState = 0;
	readonly url: string;
	readonly #listeners = new Map<string, Listener[]>();

	constructor(url: string) {
		this.url = url;
		FakeEventSource.opened.push(this);
	}

	addEventListener(name: string, listener: Listener): void {
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
	}

	close(): void {
		this.readyState = FakeEventSource.CLOSED;
	}

	say(name: string, data: object = {}): void {
		for (const heard of this.#listeners.get(name) ?? []) heard({ data: JSON.stringify(data) });
	}

	/** @param state 2 when the server refused, 0 when the line broke */
	fail(state: 0 | 2): void {
		this.readyState = state;
		this.say('error');
	}
}

/** A page with nothing but what a stream needs of it. */
export function fakePage() {
	FakeEventSource.opened = [];
	const page = new EventTarget();
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	vi.stubGlobal('EventSource', FakeEventSource);
	vi.stubGlobal('document', document);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	return {
		streams: () => FakeEventSource.opened,
		open: () => FakeEventSource.opened.filter((one) => one.readyState !== FakeEventSource.CLOSED),
		happens: (name: 'online' | 'pageshow') => page.dispatchEvent(new Event(name)),
		becomes(state: 'visible' | 'hidden') {
			document.visibilityState = state;
			document.dispatchEvent(new Event('visibilitychange'));
		}
	};
}
