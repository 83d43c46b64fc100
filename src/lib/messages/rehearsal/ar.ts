import { messages as en } from './en';
import type { messages as nl } from './nl';

/** What participants read; who leads reads English. */
export const messages: typeof nl = {
	banner: 'تدريب',
	bannerText: 'مع أشخاص غير حقيقيين. هذه ليست محادثة حقيقية.',
	title: (title) => `تدريب · ${title}`,
	phone: 'هذا تدريب. ما تضعه لا يذهب إلى أي مكان.',
	panel: en.panel,
	play: en.play,
	create: en.create
};
