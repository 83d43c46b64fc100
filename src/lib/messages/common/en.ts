import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	appName: 'Kaartgesprek',
	languages: { nl: 'Nederlands', en: 'English', ar: 'العربية', tr: 'Türkçe' },
	skipToContent: 'Skip to content',

	preferences: {
		open: 'Language and reading',
		close: 'Close',
		done: 'Done',
		language: 'Language',
		text: 'How large are the letters?',
		texts: { normal: 'Normal', large: 'Large', larger: 'Very large' },
		spacing: 'Space between letters and lines',
		spacings: { normal: 'Normal', wide: 'More space' },
		theme: 'Light or dark',
		themes: { auto: 'Same as my device', light: 'Light', dark: 'Dark' },
		contrast: 'Contrast between text and background',
		contrasts: { normal: 'Normal', more: 'As high as possible' },
		motion: 'Motion',
		motions: { auto: 'Same as my device', less: 'Nothing moves' },
		speech: 'How fast to read aloud?',
		speeches: { slow: 'Calm', normal: 'Normal' }
	},

	close: 'Close',
	back: 'Back',
	cancel: 'Not now',
	save: 'Save',
	home: 'To the front page',
	readAloud: 'Read aloud',
	stopReading: 'Stop reading',

	loading: 'One moment',
	partFailed: 'This part cannot be shown now. What you did is safe.',
	tryAgain: 'Try again',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'Copying does not work here. The text is selected: copy it yourself.',
	print: 'Print',

	connection: {
		offline: 'No connection for the moment. You can go on.',
		waiting: (count: number) =>
			plural('en', count, {
				one: '1 answer is on your device. It will be sent soon.',
				other: `${count} answers are on your device. They will be sent soon.`
			}),
		allSaved: 'Everything is saved.'
	},
	minutes: (count: number) => plural('en', count, { one: '1 minute', other: `${count} minutes` }),

	errors: {
		notFoundTitle: 'This page is not here',
		notFound: 'Perhaps the link is not complete. Or the dialogue was deleted.',
		forbiddenTitle: 'This page is not open to you',
		forbidden: 'Open the page with the full link, or with the QR code.',
		goneTitle: 'This dialogue was deleted',
		gone: 'It cannot be opened any more.',
		busyTitle: 'It is too busy right now',
		busy: 'Wait half a minute. Then try again.',
		otherTitle: 'Something went wrong',
		other: 'That is our fault, not yours. Try again in a moment.',
		code: (status: number) => `Error code ${status}`
	},
	eraseCode: 'Your erase code',
	notLoaded: 'This part has not loaded yet. What you laid is on your device.'
};
