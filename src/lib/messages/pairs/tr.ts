import type { messages as nl } from './nl';

/** Küçük gruplar. Bu metinler bir konuşmacı tarafından gözden geçirilmedi. */
const COLOURS = {
	blue: 'mavi',
	orange: 'turuncu',
	black: 'siyah',
	yellow: 'sarı',
	pink: 'pembe'
} as const;
const SHAPES = {
	star: 'yıldız',
	circle: 'daire',
	square: 'kare',
	triangle: 'üçgen',
	heart: 'kalp',
	moon: 'ay',
	house: 'ev',
	drop: 'damla'
} as const;

export const messages: typeof nl = {
	sign: ({ shape, colour, series }) =>
		`${COLOURS[colour]} ${SHAPES[shape]}${series === 1 ? '' : ` ${series}`}`,
	yours: 'Senin işaretin',
	find: (others) => `Bu işareti olan ${others} kişi bul.`,
	show: 'Bu ekranı gösterebilirsin. Üzerinde sana ait bir şey yok.',
	found: 'Birbirimizi bulduk',
	again: 'İşaretimi göster',
	alone: 'Şimdilik yalnızsın. Yöneten kişi sana birini bulacak.',
	viewer: 'Senin işaretin yok. Bir grubun yanına otur. Sadece dinleyebilirsin.',
	soon: 'Yöneten kişi birazdan grupları yapacak.',

	wall: {
		title: 'Aynı işareti olanı bul',
		lines: ['Telefonuna bak.', 'İşaretin yok mu? Bir grubun yanına otur.'],
		groups: 'Şimdiki işaretler',
		people: (count) => `${count} kişi`
	},

	panel: {
		legend: 'Grup büyüklüğü',
		sizes: { '2': '2 kişi', '3': '3 kişi', '4': '4 kişi' },
		make: 'Grupları yap',
		again: 'Yeniden karıştır',
		clear: 'İşaretleri kaldır',
		hint: 'Her telefon bir işaret alır. Aynı işareti olanlar birlikte konuşur. Kimde hangi işaret olduğunu sen de görmezsin.',
		sizesMade: (size, groups) => `${size} kişilik ${groups} grup`,
		alone: (numbers) => `Hâlâ yalnız: numara ${numbers}. Bir gruba otursun ya da yeniden karıştır.`,
		away: (count) => `${count} kişinin telefonu yok ya da ekranı kapalı.`,
		without: 'Sadece izleyenlerin işareti yok. Her gruba oturabilirler.',
		nobody: 'Henüz grup yapılacak kimse yok.',
		late: 'Sonradan gelen kendiliğinden yer alır. Birlikte konuşanlar birlikte kalır.'
	}
};
