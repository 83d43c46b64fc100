import type { messages as nl } from './nl';

export const messages: typeof nl = {
	anchors: {
		title: 'Önce seninle ilgili bir şey',
		why: 'Grup cevabını görmez.',
		next: 'Devam',
		skip: 'Söylemek istemiyorum'
	},
	background: {
		title: 'Araştırmacılardan bir soru',
		why: 'Grup cevabını görmez. Cevap vermek zorunda değilsin.'
	},
	practice: {
		title: 'Önce deneme yapalım',
		how: 'Nasıl yapılır',
		text: 'Asıl kartlar bundan sonra gelir. Şimdi yaptıklarını saklamıyoruz.',
		start: 'Dene',
		skip: 'Denemeyi atla',
		left: (count: number) => `${count} deneme kartı kaldı`,
		real: 'Bunlar asıl kartlar.'
	},
	welcome: {
		title: 'İyi ki geldin',
		text: 'Konuşma birazdan başlıyor. Şimdi bir şey yapman gerekmez.',
		readyTitle: 'Hazırsın',
		practised: 'Asıl kartlar birazdan gelir. Yöneten kişiyi bekle.',
		promises: [
			'Ne yerleştireceğini kendin seçersin.',
			'Doğru ya da yanlış yok.',
			'Her zaman değiştirebilirsin.',
			'Her zaman durabilirsin. Bunu menüden yaparsın.'
		]
	},
	sort: {
		needs: 'Neye ihtiyacın var?',
		left: (count: number) => `${count} kart kaldı`,
		cards: (count: number) => `${count} kart`,
		undo: 'Geri',
		redo: 'Yinele',
		later: 'Sonra',
		piles: 'Destelerim',
		backToCards: 'Kartlara devam et',
		cardRole: 'kart',
		placed: (at: number, of: number, pile: string) =>
			`${of} karttan ${at}. kart şurada: ${pile}. Geri alabilirsin.`,
		takenBack: (card: string) => `${card} yine elinde.`,
		putOff: (card: string) => `${card} sonra tekrar gelir.`,
		nothing: 'Burada henüz bir şey yok.',
		moveTo: 'Şuraya taşı…',
		moveCard: (card: string) => `${card} kartını taşı`,
		close: 'Kapat',
		hand: 'Elime geri al',
		reviewTitle: 'Bütün kartlar yerinde',
		review: 'Bir daha bak. Bir şeyi değiştirmek ister misin? Olur.',
		ready: 'Bitirdim',
		readyAgain: 'Baktım, bitti',
		late: 'Grup kart yerleştirmeyi bitirdi. Sakince devam edebilirsin. Kartların yalnızca kendi resminde yer alır.',
		again: (pile: string) => `Önce bu kart şuradaydı: ${pile}.`,
		paused: 'Kısa bir ara. Birazdan devam edebilirsin.'
	},
	menu: {
		open: 'Menü',
		noVoice: 'Burada sesli okuma çalışmıyor. Bu cihazda bu dil için ses yok.',
		keys: 'Sayı tuşları',
		keysHint: 'Klavyede bir rakamla kart yerleştirirsin.'
	},
	states: {
		offline: 'Şu an bağlantı yok.',
		asked: 'Bağlantı dolaylı bir yoldan kuruluyor. Her şey birkaç saniye geç gelir.',
		/** after those two, where the person can */
		goOn: 'Devam edebilirsin.',
		waiting: (count: number) => `${count} cevap cihazında duruyor. Birazdan gönderilecek.`,
		paused: 'Kısa bir ara. Birazdan devam edebilirsin.',
		refused: 'Bu sayfa artık sana açık değil. Yöneten kişiye sor.',
		late: 'Bazı cevaplar grubun resmi için geç kaldı. Ama kendi resminde duruyorlar.',
		/** of what is in no picture */
		lateElse: 'Bazı cevaplar geç kaldı. Grup onları görmüyor.',
		void: 'Bazı kartlar bu konuşmaya ait değil. Burada sayılmazlar.',
		notLasting: 'Bu cihaz hiçbir şey saklamıyor. Sayfayı kapatma.',
		endedTitle: 'Konuşma bitti',
		ended: 'Bakabilirsin. Artık kart yerleştirilemez.',
		purgedTitle: 'Bu konuşma silindi',
		purged:
			'Kartların artık burada değil. Araştırmaya evet dediysen, araştırma onları isimsiz saklar. Kâğıdındaki silme koduyla silebilirsin.',
		erasedTitle: 'Kartların silindi',
		erased: 'Burada olduğun için teşekkürler.',
		erasedHere:
			'Koyduğun ve yazdığın her şey bu konuşmadan silindi. Kart yerleştirme kapandıysa grubun resmi zaten yapılmıştır. O kalır.',
		erasedResearch: 'Kartların araştırmacılardan da silindi. Daha önce aldıklarını silemeyiz.',
		erasedNothing: 'Burada sana ait bir şey kalmamıştı.',
		elsewhereTitle: 'Başka bir yerde devam ettin',
		elsewhere: 'Bu konuşma başka bir sekmede açık. Orada devam et.',
		here: 'Bu sekmede devam et',
		unknownTitle: 'Seni burada henüz tanımıyoruz',
		unknown: 'Ana sayfaya git ve kodu yaz.',
		home: 'Ana sayfaya'
	},
	further: {
		says: (stage: string) => `Grup ilerledi: ${stage}`,
		toTalk: 'Gruba katıl',
		names: {
			welcome: 'hoş geldin',
			practice: 'deneme',
			sort: 'kart yerleştirme',
			top: 'en önemlisi',
			needs: 'neye ihtiyacın var',
			picture: 'senin resmin',
			pairs: 'küçük gruplarda konuşma',
			reveal: 'grubun resmi',
			cards: 'kartlar üzerine konuşma',
			wishes: 'grubun ihtiyacı',
			agree: 'anlaşmalar',
			close: 'son'
		}
	}
};
