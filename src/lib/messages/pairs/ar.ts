import { plural } from '../plural';
import type { messages as nl } from './nl';

/** المجموعات الصغيرة. لم يراجع متحدث هذه النصوص بعد. */
const COLOURS = {
	blue: ['زرقاء', 'أزرق'],
	orange: ['برتقالية', 'برتقالي'],
	black: ['سوداء', 'أسود'],
	yellow: ['صفراء', 'أصفر'],
	pink: ['وردية', 'وردي']
} as const;
const SHAPES = {
	star: 'نجمة',
	circle: 'دائرة',
	square: 'مربع',
	triangle: 'مثلث',
	heart: 'قلب',
	moon: 'هلال',
	house: 'بيت',
	drop: 'قطرة'
} as const;
const FEMININE = new Set(['star', 'circle', 'drop']);

export const messages: typeof nl = {
	sign: ({ shape, colour, series }) => {
		const name = `${SHAPES[shape]} ${COLOURS[colour][FEMININE.has(shape) ? 0 : 1]}`;
		return series === 1 ? name : `${name} ${series}`;
	},
	yours: 'علامتك',
	find: (others) =>
		plural('ar', others, {
			one: 'ابحث عن شخص آخر لديه هذه العلامة.',
			two: 'ابحث عن شخصين لديهما هذه العلامة.',
			other: `ابحث عن ${others} أشخاص لديهم هذه العلامة.`
		}),
	show: 'يمكنك أن تُري هذه الشاشة. ليس فيها شيء يخصك.',
	found: 'وجد بعضنا بعضًا',
	again: 'أظهر علامتي',
	alone: 'أنت وحدك الآن. سيجد المشرف شخصًا لك.',
	viewer: 'ليس لديك علامة. اجلس مع أي مجموعة. يمكنك أن تستمع فقط.',
	soon: 'سيكوّن المشرف المجموعات بعد قليل.',

	wall: {
		title: 'ابحث عمّن لديه علامتك',
		lines: ['انظر إلى هاتفك.', 'ليس لديك علامة؟ اجلس مع أي مجموعة.'],
		groups: 'العلامات الآن',
		people: (count) =>
			plural('ar', count, { one: 'شخص واحد', two: 'شخصان', other: `${count} أشخاص` })
	},

	panel: {
		legend: 'حجم المجموعة',
		sizes: { '2': 'شخصان', '3': '3 أشخاص', '4': '4 أشخاص' },
		make: 'كوّن المجموعات',
		again: 'اخلط من جديد',
		clear: 'أزل العلامات',
		hint: 'يحصل كل هاتف على علامة. من لديهم العلامة نفسها يتحدثون معًا. أنت أيضًا لا ترى لمن أي علامة.',
		sizesMade: (size, groups) => `مجموعات من ${size}: ${groups}`,
		alone: (numbers) => `ما زال وحيدًا: رقم ${numbers}. ليجلس مع مجموعة، أو اخلط من جديد.`,
		away: (count) => `بلا هاتف أو الشاشة مطفأة: ${count}.`,
		without: 'من يتابع فقط ليست لديه علامة، ويمكنه الجلوس مع أي مجموعة.',
		nobody: 'لا يوجد أحد بعد لتكوين مجموعات.',
		late: 'من يأتي لاحقًا يحصل على مكان تلقائيًا. من يتحدثون معًا يبقون معًا.'
	}
};
