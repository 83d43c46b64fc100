import { createSubscriber } from 'svelte/reactivity';

/**
 * The voices of this device. A network voice would send the words to another company: without a
 * local one nothing is read.
 */
export class Voices {
	readonly #synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#synth?.addEventListener?.('voiceschanged', update);
		return () => this.#synth?.removeEventListener?.('voiceschanged', update);
	});

	/** The one for a language (BCP 47), if there is one. Voices may come later. */
	of(language: string): SpeechSynthesisVoice | undefined {
		this.#subscribe();
		const wanted = primary(language);
		return this.#synth
			?.getVoices()
			.find((voice) => voice.localService && primary(voice.lang) === wanted);
	}
}

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0];
