import type { messages as nl } from './nl';

export const messages: typeof nl = {
	pageTitle: 'Kaartgesprek: öğrenmene ne yardım ediyor?',
	title: 'Öğrenmene ne yardım ediyor? Seni ne engelliyor?',
	lead: 'Kartları yerleştir. Senin için neyin önemli olduğunu gör. Grupla bunu konuş.',
	oneCard: 'Kartlardan biri',
	card: { title: 'Öğrenmek için zamanım', hint: 'Zamanım var ya da zamanım yok.' },

	joinTitle: 'Bir konuşmaya katıl',
	joinHint: 'Kod salondaki ekranda. 8 rakamdan oluşur, bazen 12.',
	code: 'Kod',
	join: 'Katıl',
	codeTooShort: 'Kod 8 rakamdır, ya da 12. Ekrana bir daha bak.',
	linkBroken: 'Bu bağlantı bozulmuş. Kodu yaz ya da QR kodunu tara.',
	codeUnknown: 'Bu kodu bilmiyoruz. Bir daha bak ya da yöneten kişiye sor.',
	codeTryLater: 'Çok kod denendi. QR kodunu tara ya da 10 dakika bekle.',
	orScan: 'Ya da QR kodunu telefonunun kamerasıyla tara.',
	orLink: 'Bir bağlantı mı aldın? O zaman onu aç.',

	soloTitle: 'Kartları tek başına yerleştir',
	soloText: 'Grup olmadan da olur. Yerleştirdiklerin cihazında kalır, sen paylaşmazsan.',
	solo: 'Kendin başla',

	startTitle: 'Bir konuşmayı yönet',
	startText: 'Öğretmenler, koçlar ve yöneten kişiler için. Bir grup, büyük ekran, yaklaşık 2 saat.',
	start: 'Bir konuşma başlat',

	researchTitle: 'Araştırma',
	researchText: 'Yöntem, dosyalar ve sınırlar: sonuçlarla çalışanlar için.',
	research: 'Araştırmaya git',
	method: 'Her sayı nasıl ortaya çıkar',

	goingTitle: 'Bir konuşmanın ortasındasın',
	mineTitle: 'Bu cihazdaki konuşmaların',
	mineNone: 'Bu cihazda henüz konuşma yok.',
	mineCount: (count: number) => `Bu cihaz ${count} konuşma açabilir.`,
	openAs: {
		participant: 'Kartlarına devam et',
		facilitator: 'Yönet',
		wall: 'Büyük ekranı aç',
		researcher: 'Araştırmayı aç'
	},
	untitled: 'Adsız konuşma',
	startedOn: (date: string) => `Başlangıç: ${date}`,
	deletedOn: (date: string) => `Şu günden sonra silinir: ${date}`,
	forget: 'Bu cihazdan kaldır',
	forgetExplained: 'Konuşmanın kendisi kalır. Bağlantı olmadan artık giremezsin.',

	howTitle: 'Nasıl olur',
	how: [
		{
			title: 'Kartları yerleştir',
			text: 'Her kart öğrenmeyle ilgili bir şey söyler. Sana şimdi yardım mı ediyor, seni engelliyor mu?'
		},
		{ title: 'Senin resmin', text: 'Sana neyin yardım ettiğini görürsün: içinde ve çevrende.' },
		{
			title: 'Birlikte konuş',
			text: 'Grup, çoğu kişi için geçerli olanı görür. Bunun üzerine konuşursunuz.'
		},
		{ title: 'Anlaşmalar', text: 'Neye ihtiyacınız var? Kim ne yapacak?' }
	],

	privacyTitle: 'Ne saklıyoruz',
	privacy: [
		'Adını yazmıyoruz.',
		'Grup, çoğu kişi için geçerli olanı görür; küçük bir grupta biri bazen tahmin edebilir.',
		'Araştırmacılar kartlarını yalnızca sen evet dersen alır.',
		'Her zaman durabilirsin: o zaman kartlarını sileriz. Kart koyma kapandı mı? O zaman grubun resmi zaten yapılmıştır. O kalır.',
		'Bu site başka şirketlere hiçbir şey göndermez.'
	],

	privacyMore: 'Gizlilik hakkında daha fazla',

	eraseTitle: 'Kartlarını bir kodla sil',
	eraseText: 'Kâğıdında bir silme kodu var. Onunla kartlarını silersin. Geri alınamaz.',
	eraseCode: 'Silme kodu',
	eraseHint: 'Örneğin ABCD-EFGH-JKLM.',
	erase: 'Kartlarımı sil',
	erased:
		'Kartların silindi. Kart koyma kapandı mı? O zaman grubun resmi zaten yapılmıştır. O kalır.',
	erasedResearch: 'Kartların araştırmacılardan da silindi. Daha önce aldıklarını silemeyiz.',
	eraseUnknown: 'Bu kodu bilmiyoruz. Kâğıdına bir daha bak.',

	aboutTitle: 'Kaartgesprek hakkında',
	about:
		'Bu, konuşmak için bir yardımdır. Sınav değildir. Kartlar yüzünden kimse bir şey kazanmaz ya da kaybetmez.',
	aboutMethod:
		'Kartlar ve kurallar bir öneridir, yaşam boyu öğrenme araştırmalarına göre yapıldı. Araştırmacılar onları değiştirebilir.',
	creditsTitle: 'Teşekkürler',
	creditPictures: 'Çizimler: OpenMoji, lisans CC BY-SA 4.0. Bazıları birleştirildi.',
	creditFont:
		'Yazı tipi: Atkinson Hyperlegible Next, Braille Institute, SIL Open Font License 1.1.',
	creditSource: 'Program açık kaynaktır, EUPL 1.2.',
	licence: 'Lisansı oku'
};
