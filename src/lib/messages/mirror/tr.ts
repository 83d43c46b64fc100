import type { messages as nl } from './nl';

/** Büyük ekranı izlemek, sonradan gelmek. Bu metinleri bir konuşmacı henüz gözden geçirmedi. */
export const messages: typeof nl = {
	open: 'Büyük ekrana bak',
	title: 'Büyük ekran',
	back: 'Kendi ekranıma dön',
	kept: 'Yaptıkların hâlâ duruyor.',

	late: {
		title: 'İyi ki geldin',
		text: 'Grup başladı bile. Kaçırdıkların bunlar.',
		done: 'Bunlar yapıldı',
		now: 'Şimdi',
		can: 'Bunları hâlâ yapabilirsin',
		sortOpen: 'Kartları hâlâ koyabilirsin. Grup için sayılırlar.',
		sortClosed:
			'Grup kart yerleştirmeyi bitirdi. Kartları kendin için koyabilirsin. Grup için sayılmazlar.',
		needsOpen: 'Neye ihtiyacın olduğunu da seçebilirsin. O sayılır.',
		join: 'Gruba katıl',
		sort: 'Kartları koy',
		sortSelf: 'Kartları kendin için koy',
		anyTime: 'İstediğin zaman değiştirebilirsin.'
	},

	viewer: {
		read: 'Kartları sen de oku',
		piles: 'Ötekiler her kartı şu yığınlardan birine koyar:',
		nothing: 'Senden hiçbir şey saklamayız.',
		leave: 'İzlemeyi bırak',
		left: 'O zaman bu telefon konuşmayı unutur.'
	}
};
