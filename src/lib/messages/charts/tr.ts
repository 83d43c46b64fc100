import { listOf } from '../listOf';
import { messages as en } from './en';
import type { messages as nl } from './nl';
import { sayBar } from './said-bar';

const quote = (name: string) => `“${name}”`;
const quoted = (items: readonly string[]) => listOf('tr', items.map(quote));

/** What a phone shows of the group; what only a facilitator reads is in a language of theirs. */
const movedTo = (most: boolean, pile: string): string =>
	most
		? `Çoğu başka yere koydu, daha çok “${pile}” yönüne.`
		: 'Yarısı veya daha azı başka yere koydu.';

export const messages: typeof nl = {
	...en,
	asTable: 'Tablo olarak',
	asDrawing: 'Çizim olarak',
	people: (count) => `${count} kişi kart yerleştirdi`,
	sortsAndPeople: (sorts, people) =>
		`Kartlar ${sorts} kez, ${people} kişi tarafından yerleştirildi`,
	timesOfCard: (count) => `Bu kart ${count} kez yerleştirildi`,
	peopleOfCard: (count) => `Bu kartı ${count} kişi aldı`,
	hidden: (count) => (count === 0 ? 'Bütün kartları gösteriyoruz' : `${count} kart gösterilmiyor`),
	words: {
		'most-help': 'çoğu kişiye yardım ediyor',
		'most-hinder': 'çoğu kişiyi engelliyor',
		'most-neutral': 'çoğu kişi için fark etmiyor',
		divided: 'grup ikiye ayrılmış',
		differs: 'değişiyor'
	},
	shortWords: {
		'most-help': 'çoğuna yardım',
		'most-hinder': 'çoğunu engelliyor',
		'most-neutral': 'fark etmiyor',
		divided: 'ayrılmış',
		differs: 'değişiyor'
	},
	trays: {
		'most-help': 'Çoğu kişiye yardım ediyor',
		'most-hinder': 'Çoğu kişiyi engelliyor',
		'most-neutral': 'Çoğu kişi için fark etmiyor',
		divided: 'Burada grup ikiye ayrılmış',
		differs: 'Değişiyor'
	},
	cardTitles: {
		'most-help': 'Bu kart çoğu kişiye yardım ediyor.',
		'most-hinder': 'Bu kart çoğu kişiyi engelliyor.',
		'most-neutral': 'Bu kart çoğu kişi için fark etmiyor.',
		divided: 'Grup bu kartta ikiye ayrılmış.',
		differs: 'Bu kartta değişiyor.'
	},
	helps: 'yardım ediyor',
	neutral: 'fark etmiyor',
	hinders: 'engelliyor',
	rest: 'geri kalanlar birlikte',
	restCount: (count) => `geri kalan: ${count}`,
	restShort: (count) => `kalan ${count}`,
	sayBar: (card, bar, sides) =>
		sayBar(card, bar, sides, (count) => `geri kalanlar birlikte ${count}`),
	column: {
		card: 'Kart',
		people: 'Kişi',
		times: 'Kez',
		word: 'Tek sözle',
		rest: 'Geri kalanlar birlikte',
		part: 'Ne',
		answer: 'Cevap',
		topic: 'Konu'
	},
	cards: {
		...en.cards,
		bars: 'Ne yardım ediyor, ne engelliyor?'
	},
	/** A set with piles of its own: the name of a pile is the word. */
	piles: {
		/** Over the cards that most people laid on this pile. */
		tray: (pile) => `Çoğu kişi: ${pile}`,
		/** After the name of a card. */
		said: (pile) => `çoğu kişi buraya koydu: ${pile}`,
		/** The same as short as it can be. */
		word: (pile) => pile,
		/** One card, the card beside it. */
		card: (pile) => `Çoğu kişi bu kartı buraya koydu: ${pile}.`,
		/** On the phone of one person: the card, and where this person laid it. */
		own: (card, pile) => `${card} (sen: ${pile})`,
		/** Before and after the names of cards. */
		headline: (pile) => [`Çoğu kişi “${pile}”: `, '.'],
		mostly: (pile) => `daha çok “${pile}”`,
		half: (half) => half.charAt(0).toLocaleUpperCase('tr') + half.slice(1),
		table: 'Grubun koydukları'
	},

	board: {
		quote,
		columns: {
			helps: 'Çoğu kişiye yardım ediyor',
			differs: 'Kişiye göre değişiyor',
			hinders: 'Çoğu kişiyi engelliyor'
		},
		short: { helps: 'Yardım ediyor', differs: 'Değişiyor', hinders: 'Engelliyor' },
		divided: 'ayrılmış',
		quiet: (topics) => `Çoğu kişi için fark etmiyor: ${listOf('tr', topics)}.`,
		own: (pile) => `sen: ${pile}`,
		part: (part) => `${part}: `,
		// things take a verb in the singular, however many
		helps: (_, first) => ['', first ? ' çoğu kişiye yardım ediyor.' : ' yardım ediyor.'],
		hinders: (_, first) => ['', first ? ' çoğu kişiyi engelliyor.' : ' engelliyor.'],
		parted: () => ['Grup şu konularda ikiye ayrılmış: ', '.'],
		neutral: () => ['Bunlar çoğu kişi için fark etmiyor: ', '.'],
		differs: 'Cevaplar kişiden kişiye değişiyor.',
		hidden: 'Bu kartları göstermiyoruz.',
		names: (names) => listOf('tr', names),
		isMany: (name) => /,| ve /.test(name),
		partOf: (number, of) => `bölüm ${number} / ${of}`,
		rest: 'Diğer kartlar',
		you: 'Sen',
		numbers: 'Sayılar',
		table: 'Ne yardım ediyor, ne engelliyor'
	},

	plane: {
		...en.plane,
		half: (where, said) => `${where}: ${said}.`,
		quarterSaid: (text) => `Çoğu kişi: “${text}”`,
		middle: 'yön yok',
		inYou: 'Senin içinde',
		around: 'Çevrende',
		strips: {
			'most-help': 'çoğu kişiye yardım ediyor',
			'most-hinder': 'çoğu kişiyi engelliyor',
			'most-no-side': 'çoğu kişide belli bir yön yok',
			divided: 'grup ikiye ayrılmış',
			differs: 'değişiyor'
		},
		mostHere: 'çoğu kişi',
		none: (count) => `${count} kişi: henüz söylenemez`,
		peopleHere: () => 'kişi',
		bins: { few: '0-2 kişi', some: '3-5 kişi', many: '6 veya daha çok kişi' },
		firm: (firm: number, just: number) => `${firm} belirgin, ${just} az farkla`,
		own: 'Sen buradasın',
		ownNear: 'Sen buradasın, az farkla',
		quarter: 'Kutu',
		noSide: 'Henüz söylenemez',
		rows: ['Çevrende yardım', 'Çevrende: henüz söylenemez', 'Çevrende zor'],
		columns: ['İçinde zor', 'İçinde: henüz söylenemez', 'İçinde yardım']
	},
	needs: {
		title: (names, more) =>
			names.length === 0
				? 'İstekler değişiyor.'
				: `Çoğu kişinin ihtiyacı: ${names.map(quote).join(', ')}${more ? ' ve dahası' : ''}.`,
		half: 'yarısı',
		needed: 'Çoğu kişinin buna ihtiyacı var',
		other: 'Başka istekler',
		noneNeeded: 'Çoğu kişi için geçerli bir istek yok.',
		need: 'gerekli',
		have: 'zaten var',
		noNeed: 'gerekmez',
		words: {
			'most-need': 'çoğunun buna ihtiyacı var',
			'most-have': 'çoğunda zaten var',
			'most-no-need': 'çoğuna gerekmez',
			divided: 'ayrılmış',
			differs: 'değişiyor'
		},
		list: 'Liste',
		wish: 'İstek'
	},
	shift: {
		title: (names, more) =>
			names.length === 0
				? 'Çoğu kişi bu kartları hâlâ aynı yere koyuyor.'
				: `Çoğu kişi bunu şimdi başka yere koydu: ${names.map(quote).join(', ')}${more ? ' ve dahası' : ''}.`,
		untold: 'Bu kartlar şimdi böyle.',
		stayed: 'kaldı',
		lanes: ['çoğuna yardım', 'ikisi de değil', 'çoğunu engelliyor'],
		moved: (most, towards) => {
			if (towards === 'helps') return movedTo(most, 'yardım');
			if (towards === 'hinders') return movedTo(most, 'engelliyor');
			if (!most) return 'Yarısı veya daha azı başka yere koydu.';
			if (towards === 'both') return 'Çoğu başka yere koydu, iki yöne de.';
			return 'Çoğu başka yere koydu.';
		},
		movedTo,
		say: (card, before, now, moved) =>
			[before && `${card}: önce ${before}, şimdi ${now}.`, !before && `${card}: ${now}.`, moved]
				.filter(Boolean)
				.join(' '),
		table: 'Kart kart ne değişti',
		before: 'Önce',
		now: 'Şimdi',
		movement: 'Başka yere kondu'
	},
	table: {
		line: 'İnsanlar bunları konuşmak için seçti. Kimin olduğunu kimse görmez.',
		title: 'Grup bu kartları masada istiyor.',
		none: 'Masada kart yok.'
	},
	top: (topics) => `3 veya daha çok kişi için en önemlisi: ${quoted(topics)}.`,
	blocker: {
		'most-have-one': 'Çoğu kişide bunu şimdi imkânsız yapan 1 kart var.',
		differs: 'İmkânsız yapan 1 kart olup olmadığı değişiyor.',
		'most-none': 'Çoğu kişide bunu imkânsız yapan kart yok.'
	},
	aboutCards: (count) => `${count} kart`
};
