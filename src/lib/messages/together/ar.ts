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
		said: {
			'helped-hinders': () => ['ساعد في السابق ويعيق الآن: ', '.'],
			'hindered-helps': () => ['أعاق في السابق ويساعد الآن: ', '.'],
			'hinders-now': () => ['يعيق الآن ولم يُعِق في السابق: ', '.'],
			'helps-now': () => ['يساعد الآن ولم يساعد في السابق: ', '.'],
			'helped-then': () => ['ساعد في السابق ولا يساعد الآن: ', '.'],
			'hindered-then': () => ['أعاق في السابق ولا يعيق الآن: ', '.'],
			'need-new': () => ['مطلوب الآن ولم يكن مطلوبًا في السابق: ', '.'],
			'need-gone': () => ['كان مطلوبًا في السابق وليس الآن: ', '.'],
			'need-still': () => ['مطلوب في السابق والآن: ', '.']
		},
		onPile: {
			turned: (then, now) => [`في السابق في «${then}» والآن في «${now}»: `, '.'],
			joined: (pile) => [`الآن في «${pile}» ولم تكن في السابق: `, '.'],
			left: (pile) => [`في السابق في «${pile}» وليست الآن: `, '.'],
			stayed: (one, other) => `في «${one}» و«${other}» البطاقات نفسها كما في السابق.`
		},
		between: 'ما يساعد معظم الناس وما يعيقهم هو نفسه كما في السابق.',
		needLanes: { needed: 'معظم الناس يحتاجون هذا', other: 'رغبات أخرى' },
		slides: { cards: 'البطاقات', needs: 'الرغبات' },
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
