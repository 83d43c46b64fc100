import { createSubscriber } from 'svelte/reactivity';

/**
 * Reads sentences aloud with a voice that is on this device. A voice from the network would send the
 * words to another company, so without a local one there is no reading aloud.
 */
export class ReadAloud {
	#speaking = $state(false);
	readonly #synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#synth?.addEventListener?.('voiceschanged', update);
		return () => this.#synth?.removeEventListener?.('voiceschanged', update);
	});

	get speaking(): boolean {
		return this.#speaking;
	}

	/** A voice on this device for a language (BCP 47), if there is one. Voices may come later. */
	voice(language: string): SpeechSynthesisVoice | undefined {
		this.#subscribe();
		const wanted = language.toLowerCase();
		return this.#synth
			?.getVoices()
			.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
	}

	/** Reads the sentences one after the other; what was being read stops. */
	read(sentences: readonly string[], language: string): void {
		const voice = this.voice(language);
		if (!voice || !this.#synth) return;
		this.stop();
		const last = sentences.length - 1;
		for (const [index, sentence] of sentences.entries()) {
			const utterance = new SpeechSynthesisUtterance(sentence);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = 0.9;
			if (index === last) utterance.onend = () => (this.#speaking = false);
			utterance.onerror = () => (this.#speaking = false);
			this.#synth.speak(utterance);
		}
		this.#speaking = last >= 0;
	}

	stop(): void {
		this.#synth?.cancel();
		this.#speaking = false;
	}
}
