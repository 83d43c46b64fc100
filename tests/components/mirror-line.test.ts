import { afterEach, expect, test, vi } from 'vitest';
import { handOver, serveMirror, watchPanel } from '../../src/lib/live/mirror-line';

const said = (data: unknown, origin: string, source: unknown) =>
	dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }));

afterEach(() => vi.unstubAllGlobals());

test('a panel hands the state over to its own frame of its own site, and to nobody else', () => {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	const handed = vi.spyOn(frame.contentWindow as Window, 'postMessage');
	const deck = {};
	const stop = serveMirror(frame, () => ({ snapshot: {}, deck, now: 1 }) as never);
	said('kaartgesprek:mirror-ready', 'https://elsewhere.example', frame.contentWindow);
	said('kaartgesprek:mirror-ready', location.origin, window);
	said('something else', location.origin, frame.contentWindow);
	expect(handed).not.toHaveBeenCalled();
	said('kaartgesprek:mirror-ready', location.origin, frame.contentWindow);
	// to that origin alone, wherever the frame has gone since
	expect(handed).toHaveBeenCalledExactlyOnceWith(
		{ snapshot: {}, deck: {}, now: 1 },
		location.origin
	);
	// the set only once, until the frame's page begins anew
	const next = { snapshot: {}, deck, now: 2 } as never;
	handOver(frame, next);
	expect(handed).toHaveBeenLastCalledWith({ snapshot: {}, now: 2 }, location.origin);
	said('kaartgesprek:mirror-ready', location.origin, frame.contentWindow);
	expect(handed).toHaveBeenLastCalledWith({ snapshot: {}, deck, now: 1 }, location.origin);
	stop();
	frame.remove();
});

test('a mirror draws what the panel around it says, and nothing of anybody else', () => {
	const panel = { postMessage: vi.fn() };
	vi.stubGlobal('parent', panel);
	const draw = vi.fn();
	const stop = watchPanel(draw);
	expect(panel.postMessage).toHaveBeenCalledWith('kaartgesprek:mirror-ready', location.origin);
	said({ now: 1 }, 'https://elsewhere.example', panel);
	said({ now: 2 }, location.origin, window);
	expect(draw).not.toHaveBeenCalled();
	const deck = {};
	said({ now: 3, deck }, location.origin, panel);
	expect(draw).toHaveBeenCalledExactlyOnceWith({ now: 3, deck });
	// what was handed over before is still there
	said({ now: 4 }, location.origin, panel);
	expect(draw).toHaveBeenLastCalledWith({ now: 4, deck });
	expect(draw.mock.lastCall?.[0].deck).toBe(deck);
	stop?.();
	said({ now: 5 }, location.origin, panel);
	expect(draw).toHaveBeenCalledTimes(2);
});
