import type { messages as nl } from './nl';

/** Büyük ekran. Bu metinler bir konuşmacı tarafından gözden geçirilmedi. */
export const messages: typeof nl = {
	pageTitle: (title) => `${title} · büyük ekran`,
	loading: 'Bir dakika',
	noKeyTitle: 'Bu ekran henüz açık değil',
	noKey: 'Büyük ekranın bağlantısını yeniden aç. Eksiksiz olup olmadığına bak.',
	goneTitle: 'Bu konuşma silindi',
	gone: 'Burada olan artık yok.',
	lost: 'Şu anda bağlantı yok. Bu ekran kendiliğinden geri gelir.',
	asked: 'Bağlantı dolaylı bir yoldan geliyor. Her şey birkaç saniye geç gelir.',
	fullScreen: 'Tam ekran',
	dark: 'Bu ekran kendiliğinden kapanabilir. Uyku modunu kapat.',
	clicker: 'Kumanda sayfa çevirir',
	smallScreen: 'Tam ekrandan çık',
	blank: 'Ekran şimdilik boş.',
	name: 'Büyük ekran',

	lobby: {
		wifi: 'Önce kablosuz ağ',
		wifiQr: 'Kablosuz ağ için QR kodu',
		network: 'Ağ',
		password: 'Parola',
		open: 'Parola gerekmez',
		then: 'Sonra katıl',
		title: 'Telefonunla katıl',
		scan: 'Bu kodu kameranla tara.',
		qr: 'Katılmak için QR kodu',
		orGo: 'Ya da şuraya git',
		code: 've bu kodu yaz',
		joined: (count) => `${count} kişi katıldı`,
		nobody: 'İlk kim olacak?',
		inside: 'İnsanlar şimdi giriyor. Birazdan başlıyoruz.',
		closed: 'Kapı kapalı. Birazdan başlıyoruz.',
		begun: 'Başladık. Telefonuna bak',
		promise: 'Adını yazmayız. İstediğin zaman bırakabilirsin.'
	},

	stages: {
		practice: {
			title: 'Biraz deneyelim',
			lines: ['Kartı oku.', 'Bir yığın seç.', 'Yanlış mı koydun? Geri tuşuna dokun.']
		},
		sort: {
			title: 'Şu anda senin için nasıl?',
			lines: ['Doğru ya da yanlış yok.']
		},
		replace: {
			title: 'Bu kartları bir kez daha koy',
			lines: ['Konuşmadan sonra senin için nasıl?', 'Aynı olabilir. Başka da olabilir.']
		},
		top: {
			title: 'Senin için en önemlisi ne?',
			lines: ['1, 2 veya 3 kart seç.', 'Eksik bir kart mı var? Kendin yaz.']
		},
		needs: {
			title: 'Neye ihtiyacın var?',
			lines: ['Şimdi neye ihtiyacın var? Neyin var zaten?', 'Kendin için seç.']
		},
		picture: {
			title: 'Kendi resmine bak',
			lines: ['Bunu yalnız sen görürsün.', 'Sana uyuyor mu?']
		},
		pairs: {
			title: 'Anlatmak istediğin 1 kart seç',
			lines: ['Telefonunu göstermen gerekmez.', 'Biri anlatır. Öbürü dinler ve sorar.']
		}
	},
	piles: 'Üç yığın',
	finished: (finished, of) => `${of} kişiden ${finished} kişi hazır`,
	paused: 'Biraz bekliyoruz.',
	timer: 'Süre',
	timeOver: 'Süre doldu',
	learn: {
		ahead: 'Birazdan kartlar burada olacak: her kart bir satırda, grubun söylediğinin altında.',
		seen: 'Kartlar burada durur: her kart bir satırda, grubun söylediğinin altında.'
	},
	reveal: {
		soon: 'Birazdan grubun resmini göreceğiz',
		soonLines: ['Çoğu insan için ne geçerli, onu göreceksin.', 'Kimin ne seçtiğini kimse görmez.'],
		self: 'Kendin göster',
		selfLines: ['Anlatmak istediğin bir kart seç.', 'Sadece dinleyebilirsin.'],
		title: 'Grubun resmi'
	},
	cards: {
		title: 'Ne hakkında konuşalım?',
		noPicture: 'Hangi kartı konuşmak istersin?',
		noPictureLines: ['Birini seç. Ne istersen onu anlat.'],
		quiet: 'Önce bütün kartları sessizce oku.'
	},
	wishes: {
		title: 'Grubun neye ihtiyacı var?',
		soonLines: ['Şimdiden düşün: Kim bir şey yapabilir?']
	},
	agree: {
		title: 'Anlaştığımız şey bu',
		none: 'Ne üzerinde anlaşalım?',
		noneLines: ['Kim ne yapar, ne zaman?', 'Burada olmayan birine mesaj var mı?'],
		sorts: { afspraak: 'Anlaşma', boodschap: 'Mesaj' },
		who: { afspraak: 'Kim', boodschap: 'Kime' },
		when: { afspraak: 'Ne zaman', boodschap: 'Kim götürür' },
		done: 'yapıldı',
		more: (count) => `ve ${count} tane daha`
	},
	call: { join: 'Katılmak ister misin?', code: 'adresine git, kodu yaz:' },
	close: {
		title: 'Teşekkürler',
		lines: ['Kendi sayfanı telefonunda saklayabilirsin.'],
		deleted: (date) => `Bu konuşmayı ${date} gününden sonra sileriz.`
	}
};
