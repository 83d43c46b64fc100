import type { messages as nl } from './nl';

export const messages: typeof nl = {
	quiet: 'اقرأ كل البطاقات بهدوء. لا تتكلم بعد.',
	readBack: 'هل هذا صحيح؟',
	sorts: { afspraak: 'اتفاق', boodschap: 'رسالة' },
	who: { afspraak: 'من', boodschap: 'لمن' },
	when: { afspraak: 'متى', boodschap: 'من يوصلها' },
	about: 'عن',
	done: 'تم',
	earlier: 'من المرة السابقة',
	compare: {
		title: 'المرة السابقة والآن',
		people: 'قد يكون هؤلاء أشخاصًا آخرين.',
		cards: 'بطاقات تغيرت كلمتها',
		same: (count) => `الكلمة هي نفسها في ${count} من البطاقات.`,
		noneChanged: 'الكلمة هي نفسها في كل البطاقات.',
		needs: 'ما يحتاجه معظم الناس',
		needStill: 'في السابق والآن',
		needNew: 'الآن نعم',
		needGone: 'الآن لا',
		then: 'في السابق',
		now: 'الآن',
		card: 'البطاقة',
		change: (then, now) => `في السابق: ${then} · الآن: ${now}`
	}
};
