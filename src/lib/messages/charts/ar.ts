import { listOf } from '../listOf';
import { plural } from '../plural';
import { messages as en } from './en';
import type { messages as nl } from './nl';
import { sayBar } from './said-bar';

const quote = (name: string) => `«${name}»`;
const quoted = (items: readonly string[]) => listOf('ar', items.map(quote));
const cards = (count: number) =>
	plural('ar', count, {
		one: 'بطاقة واحدة',
		two: 'بطاقتان',
		few: `${count} بطاقات`,
		other: `${count} بطاقة`
	});
const people = (count: number) =>
	plural('ar', count, {
		one: 'شخص واحد',
		two: 'شخصان',
		few: `${count} أشخاص`,
		other: `${count} شخصاً`
	});

/** What a phone shows of the group; what only a facilitator reads is in a language of theirs. */
const movedTo = (most: boolean, pile: string): string =>
	most ? `المعظم وضعوها في مكان آخر، أكثرهم نحو «${pile}».` : 'النصف أو أقل وضعوها في مكان آخر.';

export const messages: typeof nl = {
	...en,
	asTable: 'كجدول',
	asDrawing: 'كرسم',
	people: (count) => `وضع البطاقات: ${people(count)}`,
	sortsAndPeople: (sorts, count) => `وُضعت البطاقات ${sorts} مرة، من ${people(count)}`,
	timesOfCard: (count) => `وُضعت هذه البطاقة ${count} مرة`,
	peopleOfCard: (count) => `حصل على هذه البطاقة: ${people(count)}`,
	hidden: (count) => (count === 0 ? 'نعرض كل البطاقات' : `لا نعرض: ${cards(count)}`),
	words: {
		'most-help': 'يساعد معظم الناس',
		'most-hinder': 'يعيق معظم الناس',
		'most-neutral': 'لا فرق عند معظم الناس',
		divided: 'المجموعة منقسمة',
		differs: 'يختلف'
	},
	shortWords: {
		'most-help': 'يساعد المعظم',
		'most-hinder': 'يعيق المعظم',
		'most-neutral': 'لا فرق',
		divided: 'منقسمة',
		differs: 'يختلف'
	},
	trays: {
		'most-help': 'يساعد معظم الناس',
		'most-hinder': 'يعيق معظم الناس',
		'most-neutral': 'لا فرق عند معظم الناس',
		divided: 'هنا المجموعة منقسمة',
		differs: 'يختلف'
	},
	cardTitles: {
		'most-help': 'هذه البطاقة تساعد معظم الناس.',
		'most-hinder': 'هذه البطاقة تعيق معظم الناس.',
		'most-neutral': 'لا فرق في هذه البطاقة عند معظم الناس.',
		divided: 'المجموعة منقسمة في هذه البطاقة.',
		differs: 'يختلف الأمر في هذه البطاقة.'
	},
	helps: 'يساعد',
	neutral: 'لا فرق',
	hinders: 'يعيق',
	rest: 'الباقي معاً',
	restCount: (count) => `الباقي: ${count}`,
	restShort: (count) => `الباقي ${count}`,
	sayBar: (card, bar, sides) => sayBar(card, bar, sides, (count) => `الباقي معاً ${count}`),
	column: {
		card: 'البطاقة',
		people: 'الناس',
		times: 'المرات',
		word: 'بكلمة',
		rest: 'الباقي معاً',
		part: 'ماذا',
		answer: 'الإجابة',
		topic: 'الموضوع'
	},
	cards: {
		...en.cards,
		bars: 'ما الذي يساعد وما الذي يعيق؟'
	},
	/** A set with piles of its own: the name of a pile is the word. */
	piles: {
		/** Over the cards that most people laid on this pile. */
		tray: (pile) => `معظم الناس: ${pile}`,
		/** After the name of a card. */
		said: (pile) => `وضعها معظم الناس في: ${pile}`,
		/** The same as short as it can be. */
		word: (pile) => pile,
		/** One card, the card beside it. */
		card: (pile) => `وضع معظم الناس هذه البطاقة في: ${pile}.`,
		/** On the phone of one person: the card, and where this person laid it. */
		own: (card, pile) => `${card} (أنت: ${pile})`,
		/** Before and after the names of cards. */
		headline: (pile) => [`معظم الناس في «${pile}»: `, '.'],
		mostly: (pile) => `غالباً «${pile}»`,
		half: (half) => half.charAt(0).toLocaleUpperCase('ar') + half.slice(1),
		table: 'ما وضعته المجموعة'
	},

	board: {
		quote,
		columns: {
			helps: 'يساعد معظم الناس',
			differs: 'يختلف من شخص لآخر',
			hinders: 'يعيق معظم الناس'
		},
		short: { helps: 'يساعد', differs: 'يختلف', hinders: 'يعيق' },
		divided: 'منقسمة',
		quiet: (topics) => `لا فرق عند معظم الناس: ${listOf('ar', topics)}.`,
		own: (pile) => `أنت: ${pile}`,
		part: (part) => `${part}: `,
		// the verb stands first and before a colon: then it agrees with whatever follows
		helps: (_, first) => [first ? 'ما يساعد معظم الناس: ' : 'وما يساعد: ', '.'],
		hinders: (_, first) => [first ? 'ما يعيق معظم الناس: ' : 'وما يعيق: ', '.'],
		parted: () => ['المجموعة منقسمة في: ', '.'],
		neutral: () => ['لا فرق عند معظم الناس في: ', '.'],
		differs: 'تختلف الإجابات من شخص لآخر.',
		hidden: 'لا نعرض هذه البطاقات.',
		names: (names) => listOf('ar', names),
		isMany: (name) => / و/.test(name),
		partOf: (number, of) => `الجزء ${number} من ${of}`,
		rest: 'بطاقات أخرى',
		you: 'أنت',
		numbers: 'الأعداد',
		table: 'ما الذي يساعد وما الذي يعيق'
	},

	plane: {
		...en.plane,
		half: (where, said) => `${where}: ${said}.`,
		quarterSaid: (text) => `معظم الناس: «${text}»`,
		middle: 'بلا جهة',
		inYou: 'فيك',
		around: 'من حولك',
		strips: {
			'most-help': 'يساعد معظم الناس',
			'most-hinder': 'يعيق معظم الناس',
			'most-no-side': 'لا جهة واضحة عند معظم الناس',
			divided: 'المجموعة منقسمة',
			differs: 'يختلف'
		},
		mostHere: 'معظم الناس',
		none: (count) => `${people(count)}: لا يمكن القول بعد`,
		peopleHere: (count) =>
			plural('ar', count, { one: 'شخص', two: 'شخصان', few: 'أشخاص', other: 'شخصاً' }),
		bins: { few: '0 إلى 2', some: '3 إلى 5', many: '6 أو أكثر' },
		firm: (firm: number, just: number) => `${firm} بوضوح، ${just} بفارق صغير`,
		own: 'أنت هنا',
		ownNear: 'أنت هنا، بفارق صغير',
		quarter: 'خانة',
		noSide: 'لا يمكن القول بعد',
		rows: ['من حولك يساعد', 'من حولك: لا يمكن القول بعد', 'من حولك صعب'],
		columns: ['فيك صعب', 'فيك: لا يمكن القول بعد', 'فيك يساعد']
	},
	needs: {
		title: (names, more) =>
			names.length === 0
				? 'الأمنيات تختلف.'
				: `معظم الناس يحتاجون هذا: ${names.map(quote).join('، ')}${more ? ' وغيرها' : ''}.`,
		half: 'النصف',
		needed: 'معظم الناس يحتاجون هذا',
		other: 'أمنيات أخرى',
		noneNeeded: 'لا توجد أمنية عند معظم الناس.',
		need: 'ضروري',
		have: 'موجود',
		noNeed: 'غير ضروري',
		words: {
			'most-need': 'المعظم يحتاجون هذا',
			'most-have': 'موجود عند المعظم',
			'most-no-need': 'المعظم لا يحتاجونه',
			divided: 'منقسمة',
			differs: 'يختلف'
		},
		list: 'القائمة',
		wish: 'الأمنية'
	},
	shift: {
		title: (names, more) =>
			names.length === 0
				? 'معظم الناس ما زالوا يضعون هذه البطاقات في المكان نفسه.'
				: `معظم الناس وضعوا هذا الآن في مكان آخر: ${names.map(quote).join('، ')}${more ? ' وغيرها' : ''}.`,
		untold: 'هكذا توجد هذه البطاقات الآن.',
		stayed: 'بقيت',
		lanes: ['يساعد المعظم', 'لا هذا ولا ذاك', 'يعيق المعظم'],
		moved: (most, towards) => {
			if (towards === 'helps') return movedTo(most, 'يساعد');
			if (towards === 'hinders') return movedTo(most, 'يعيق');
			if (!most) return 'النصف أو أقل وضعوها في مكان آخر.';
			if (towards === 'both') return 'المعظم وضعوها في مكان آخر، في الاتجاهين.';
			return 'المعظم وضعوها في مكان آخر.';
		},
		movedTo,
		say: (card, before, now, moved) =>
			[before && `${card}: أولاً ${before}، الآن ${now}.`, !before && `${card}: ${now}.`, moved]
				.filter(Boolean)
				.join(' '),
		table: 'ما تغير في كل بطاقة',
		before: 'أولاً',
		now: 'الآن',
		movement: 'وضعت في مكان آخر'
	},
	table: {
		line: 'اختارها الناس للحديث عنها. لا أحد يرى لمن هي.',
		title: 'المجموعة تريد هذه البطاقات على الطاولة.',
		none: 'لا توجد بطاقات على الطاولة.'
	},
	top: (topics) => `الأهم عند 3 أشخاص أو أكثر: ${quoted(topics)}.`,
	blocker: {
		'most-have-one': 'عند معظم الناس بطاقة واحدة تجعل الأمر مستحيلاً الآن.',
		differs: 'هل توجد بطاقة تجعل الأمر مستحيلاً؟ هذا يختلف.',
		'most-none': 'عند معظم الناس لا توجد بطاقة تجعل الأمر مستحيلاً.'
	},
	aboutCards: (count) => cards(count)
};
