import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SpeakScreen from './SpeakScreen.svelte';
import { withTexts } from './with-texts';

/** A device that speaks: each sentence ends when the test says so. */
class FakeSynth extends EventTarget {
	voices = [{ name: 'Ellen', lang: 'nl-NL', localService: true }] as SpeechSynthesisVoice[];
	spoken: SpeechSynthesisUtterance[] = [];
	getVoices = () => this.voices;
	speak = (utterance: SpeechSynthesisUtterance) => void this.spoken.push(utterance);
	cancel = vi.fn();
	end = () => this.spoken.at(-1)?.onend?.({} as SpeechSynthesisEvent);
}
class FakeUtterance {
	voice: unknown;
	lang = '';
	rate = 1;
	onend?: () => void;
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

let synth: FakeSynth;
const marks = new Map<string, { readonly ranges: readonly Range[] }>();
beforeEach(() => {
	synth = new FakeSynth();
	marks.clear();
	vi.stubGlobal('speechSynthesis', synth);
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	vi.stubGlobal('CSS', { highlights: marks });
	vi.stubGlobal(
		'Highlight',
		class {
			ranges: readonly Range[];
			constructor(...ranges: Range[]) {
				this.ranges = ranges;
			}
		}
	);
	// nothing has a place where nothing is laid out
	Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
});
afterEach(() => vi.unstubAllGlobals());

const show = async (language = 'nl') =>
	render(SpeakScreen, { props: { language }, context: await withTexts(['common']) });
const NAME = { name: /Lees voor|Voorlezen/ };
const press = async () => fireEvent.click(await screen.findByRole('button', NAME));

test('a screen is read sentence by sentence, each marked while it is read, in its own order', async () => {
	await show();
	await press();
	const said: string[] = [];
	for (let at = 0; at < 20 && synth.spoken.length > at; at++) {
		await waitFor(() => expect(synth.spoken.length).toBe(at + 1));
		said.push(synth.spoken[at]!.text);
		expect(String(marks.get('kaart-spoken')?.ranges[0])).toBe(said.at(-1));
		synth.end();
		await new Promise((done) => setTimeout(done));
	}
	expect(said).toEqual([
		'Wat helpt jou?',
		'Tijd om te leren.',
		'Heb je die, of niet?',
		'Helpt mij nu'
	]);
	expect(marks.size).toBe(0);
	expect(synth.spoken.every((one) => one.rate === 0.75)).toBe(true);
});

test('a second press stops, and nothing more is read', async () => {
	await show();
	await press();
	await fireEvent.click(screen.getByRole('button', { name: /Stop/ }));
	expect(synth.cancel).toHaveBeenCalled();
	synth.end();
	await new Promise((done) => setTimeout(done));
	expect(synth.spoken).toHaveLength(1);
	expect(marks.size).toBe(0);
});

test('a voice of the network is never used: without one of the device there is no button', async () => {
	synth.voices = [{ name: 'Cloud', lang: 'nl-NL', localService: false }] as SpeechSynthesisVoice[];
	await show();
	expect(screen.queryByRole('button', NAME)).toBeNull();
	// a voice that comes later brings the button
	synth.voices = [{ name: 'Ellen', lang: 'nl_NL', localService: true }] as SpeechSynthesisVoice[];
	synth.dispatchEvent(new Event('voiceschanged'));
	expect(await screen.findByRole('button', NAME)).toBeVisible();
});

test('what is in a language without a voice is passed over', async () => {
	synth.voices.push({ name: 'Zeynep', lang: 'tr-TR', localService: true } as SpeechSynthesisVoice);
	await show('tr');
	await press();
	// the card is Dutch: read by the Dutch voice; the rest by the Turkish one
	expect(synth.spoken[0]?.lang).toBe('tr-TR');
	for (let at = 0; at < 3; at++) {
		synth.end();
		await new Promise((done) => setTimeout(done));
	}
	expect(synth.spoken.map((one) => one.lang)).toEqual(['tr-TR', 'nl-NL', 'nl-NL', 'tr-TR']);
});
