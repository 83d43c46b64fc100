import type { messages as nl } from './nl';

export const messages: typeof nl = {
	quiet: 'Bütün kartları sakince oku. Henüz konuşma.',
	readBack: 'Böyle doğru mu?',
	sorts: { afspraak: 'Anlaşma', boodschap: 'Mesaj' },
	who: { afspraak: 'Kim', boodschap: 'Kime' },
	when: { afspraak: 'Ne zaman', boodschap: 'Kim götürüyor' },
	about: 'Konu',
	done: 'yapıldı',
	earlier: 'geçen seferden',
	compare: {
		title: 'Geçen sefer ve şimdi',
		people: 'Başka insanlar olabilir.',
		cards: 'Sözü değişen kartlar',
		same: (count) => `${count} kartta söz aynı.`,
		noneChanged: 'Bütün kartlarda söz aynı.',
		needs: 'Çoğu kişinin ihtiyacı',
		needStill: 'o zaman ve şimdi',
		needNew: 'şimdi var',
		needGone: 'şimdi yok',
		then: 'O zaman',
		now: 'Şimdi',
		card: 'Kart',
		change: (then, now) => `o zaman: ${then} · şimdi: ${now}`
	}
};
