import { messages as en } from './en';
import type { messages as nl } from './nl';

/** What participants read; who leads reads English. */
export const messages: typeof nl = {
	banner: 'PROVA',
	bannerText: 'Uydurma kişilerle. Bu gerçek bir görüşme değil.',
	title: (title) => `PROVA · ${title}`,
	phone: 'Bu bir prova. Koyduğun kartlar hiçbir yere gitmez.',
	panel: en.panel,
	play: en.play,
	create: en.create
};
