import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	appName: 'Kaartgesprek',
	languages: { nl: 'Nederlands', en: 'English', ar: 'العربية', tr: 'Türkçe' },
	skipToContent: 'إلى المحتوى',

	preferences: {
		open: 'اللغة والقراءة',
		close: 'إغلاق',
		done: 'تم',
		language: 'اللغة',
		text: 'ما حجم الحروف؟',
		texts: { normal: 'عادي', large: 'كبير', larger: 'كبير جداً' },
		spacing: 'المسافة بين الحروف والسطور',
		spacings: { normal: 'عادية', wide: 'مسافة أكبر' },
		theme: 'فاتح أو داكن',
		themes: { auto: 'مثل جهازي', light: 'فاتح', dark: 'داكن' },
		contrast: 'الفرق بين الحروف والورق',
		contrasts: { normal: 'عادي', more: 'أكبر ما يمكن' },
		motion: 'الحركة',
		motions: { auto: 'مثل جهازي', less: 'لا شيء يتحرك' },
		speech: 'ما سرعة القراءة؟',
		speeches: { slow: 'بهدوء', normal: 'عادية' }
	},

	close: 'إغلاق',
	back: 'رجوع',
	cancel: 'ليس الآن',
	save: 'حفظ',
	home: 'إلى الصفحة الأولى',
	readAloud: 'اقرأ بصوت عالٍ',
	stopReading: 'أوقف القراءة',

	loading: 'لحظة',
	partFailed: 'لا يمكن عرض هذا الجزء الآن. ما فعلته يبقى محفوظًا.',
	tryAgain: 'حاول مرة أخرى',
	copy: 'نسخ',
	copied: 'تم النسخ.',
	copyFailed: 'النسخ لا يعمل هنا. النص محدد: انسخه بنفسك.',
	print: 'طباعة',

	connection: {
		offline: 'لا يوجد اتصال الآن. يمكنك المتابعة.',
		waiting: (count: number) =>
			plural('ar', count, {
				one: 'إجابة واحدة على جهازك. سترسل بعد قليل.',
				two: 'إجابتان على جهازك. سترسلان بعد قليل.',
				few: `${count} إجابات على جهازك. سترسل بعد قليل.`,
				other: `${count} إجابة على جهازك. سترسل بعد قليل.`
			}),
		allSaved: 'كل شيء محفوظ.'
	},
	minutes: (count: number) =>
		plural('ar', count, {
			one: 'دقيقة واحدة',
			two: 'دقيقتان',
			few: `${count} دقائق`,
			other: `${count} دقيقة`
		}),

	errors: {
		notFoundTitle: 'هذه الصفحة ليست هنا',
		notFound: 'ربما الرابط غير كامل. أو تم مسح المحادثة.',
		forbiddenTitle: 'هذه الصفحة ليست مفتوحة لك',
		forbidden: 'افتح الصفحة بالرابط كاملاً أو برمز QR.',
		goneTitle: 'تم مسح هذه المحادثة',
		gone: 'لا يمكن فتحها بعد الآن.',
		busyTitle: 'هناك ازدحام الآن',
		busy: 'انتظر نصف دقيقة. ثم حاول مرة أخرى.',
		otherTitle: 'حدث خطأ',
		other: 'هذا خطؤنا وليس خطأك. حاول مرة أخرى بعد قليل.',
		code: (status: number) => `رمز الخطأ ${status}`
	},
	eraseCode: 'رمز المسح الخاص بك',
	notLoaded: 'هذا الجزء لم يصل بعد. ما وضعته على جهازك.'
};
