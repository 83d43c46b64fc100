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
		said: {
			'helped-hinders': () => ['', ' o zaman yardımcı oluyordu, şimdi engelliyor.'],
			'hindered-helps': () => ['', ' o zaman engelliyordu, şimdi yardımcı oluyor.'],
			'hinders-now': () => ['', ' şimdi engelliyor, o zaman engellemiyordu.'],
			'helps-now': () => ['', ' şimdi yardımcı oluyor, o zaman olmuyordu.'],
			'helped-then': () => ['', ' o zaman yardımcı oluyordu, şimdi olmuyor.'],
			'hindered-then': () => ['', ' o zaman engelliyordu, şimdi engellemiyor.'],
			'need-new': () => ['Şimdi gerekli, o zaman değildi: ', '.'],
			'need-gone': () => ['O zaman gerekliydi, şimdi değil: ', '.'],
			'need-still': () => ['O zaman da şimdi de gerekli: ', '.']
		},
		onPile: {
			turned: (then, now) => [`O zaman “${then}”, şimdi “${now}”: `, '.'],
			joined: (pile) => [`Şimdi “${pile}”, o zaman değildi: `, '.'],
			left: (pile) => [`O zaman “${pile}”, şimdi değil: `, '.'],
			stayed: (one, other) => `“${one}” ve “${other}” altında o zamanki kartlar var.`
		},
		between: 'Çoğu kişiye yardım eden ve engel olan şeyler o zamanki gibi.',
		needLanes: { needed: 'Çoğu kişinin buna ihtiyacı var', other: 'Diğer dilekler' },
		slides: { cards: 'Kartlar', needs: 'Dilekler' },
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
