import { spokenLines, type SpokenLine } from './spoken-lines';
import type { Voices } from './voices';

/** Name of the highlight on the sentence being read; its colour is in the style sheet. */
const MARK = 'kaart-spoken';

/**
 * Reads a screen aloud sentence by sentence, highlighting each in place: from its recording, else
 * with a voice on this device.
 */
export class ReadAloud {
	#speaking = $state(false);
	/** increments on every start and stop, so that an older reading knows it is over */
	#turn = 0;
	#clip: HTMLAudioElement | undefined;
	readonly #synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	readonly #voices: Voices;

	constructor(voices: Voices) {
		this.#voices = voices;
	}

	get speaking(): boolean {
		return this.#speaking;
	}

	/**
	 * Reads what stands on a screen; what was being read stops. A line in a language without a
	 * voice is skipped.
	 * @param rate 1 is the voice's normal speed
	 */
	async read(screen: Element, language: string, rate: number): Promise<void> {
		this.stop();
		const turn = this.#turn;
		this.#speaking = true;
		for (const line of spokenLines(screen, language)) {
			const voice = this.#voices.of(line.language);
			if (!voice && line.clip === undefined) continue;
			mark(line);
			if (line.clip !== undefined) await this.#play(line.clip, rate);
			else if (voice) await this.#say(line.text, voice, rate);
			// stopped, or begun anew, meanwhile
			if (turn !== this.#turn) return;
		}
		this.stop();
	}

	stop(): void {
		this.#turn += 1;
		this.#synth?.cancel();
		this.#clip?.pause();
		this.#speaking = false;
		highlights()?.delete(MARK);
	}

	#say(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<void> {
		return new Promise((done) => {
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = rate;
			utterance.onend = () => done();
			utterance.onerror = () => done();
			this.#synth?.speak(utterance);
		});
	}

	#play(address: string, rate: number): Promise<void> {
		return new Promise((done) => {
			const clip = new Audio(address);
			this.#clip = clip;
			clip.playbackRate = rate;
			clip.onended = () => done();
			clip.onpause = () => done();
			clip.onerror = () => done();
			clip.play().catch(() => done());
		});
	}
}

/** Undefined where a browser has no text highlights; reading works regardless. */
const highlights = () => (globalThis.CSS as typeof CSS | undefined)?.highlights;

function mark({ element, range }: SpokenLine): void {
	if (range) highlights()?.set(MARK, new Highlight(range));
	else highlights()?.delete(MARK);
	const { top, bottom } = element.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'nearest' });
}
