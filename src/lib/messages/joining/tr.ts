import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	here: {
		title: 'Zaten katılıyorsun',
		cards: 'Bu telefonda bu konuşmanın kartları var.',
		goOn: 'Kartlarınla devam et',
		follows: 'Bu telefonda konuşmayı zaten izliyorsun.',
		followOn: 'İzlemeye devam et',
		joinAfterAll: 'Yine de kart koymak istiyorum',
		other: 'Bu telefonda başka biri',
		otherTitle: 'Bu telefonda başka biri',
		sent: 'Burada konan tüm kartlar gönderildi. Hiçbir şey kaybolmaz.',
		comesBack:
			'Kartların bu telefonda kalır. Diğer kişi bitince sayfayı kapat. Sonra devam edebilirsin.',
		codeTitle: 'Burada kart koyan kişi için',
		code: 'Bu silme kodunu not et. Onunla kartlarını sonra silebilirsin.',
		otherBegins: 'Diğer kişi başlasın',
		leaveTitle: 'Konuşmadan çıkmak istiyor musun?',
		leave: 'Kartların kalır. Sonra devam edebilirsin.',
		stay: 'Burada kal',
		away: 'Başlangıç sayfasına git',
		waits: (count: number) =>
			plural('tr', count, {
				one: '1 cevap hâlâ bu telefonda. Önce internet bul. Sonra başka biri başlayabilir.',
				other: `${count} cevap hâlâ bu telefonda. Önce internet bul. Sonra başka biri başlayabilir.`
			})
	},
	consent: {
		title: 'Başlamadan önce',
		language: 'Hangi dilde okumak istersin?',
		cardsOnly: (language) => `Yalnız kartlar bu dilde: ${language}. Gerisi Türkçe kalır.`,
		points: {
			cards: 'Kartları yerleştirirsin. Kendin seçersin.',
			name: 'Adını yazmıyoruz.',
			group:
				'Grup yalnızca çoğu kişi için geçerli olanı görür. Küçük bir grupta biri bazen tahmin edebilir.',
			research: 'İzin verirsen araştırmacılar kartlarını kullanabilir.',
			stop: 'Her zaman durabilirsin. O zaman kartlarını sileriz. Kart yerleştirme kapandıysa grubun resmi zaten yapılmıştır. O kalır.'
		},
		voluntary: 'Katılmak zorunda değilsin. Hayır dersen bunu kimse öğrenmez.',
		manyPhones:
			'Biri birden çok telefonla katılırsa ya da başkaları için form doldurursa, ne seçtiğini bazen tahmin edebilir. Bu yüzden gruba soruyoruz: Kaç kişi kart yerleştirdi?',
		keptUntil: (day: string) => `Kartları şu güne kadar saklıyoruz: ${day}.`,
		readAll: 'Hepsini oku',
		next: 'Devam',
		checkTitle: 'Anlaşıldı mı?',
		askName: 'Adını vermen gerekir mi?',
		nameAnswer: 'Hayır. Adın gerekli değil. Adını sormuyoruz.',
		askStop: 'Durabilir misin?',
		stopAnswer: 'Evet. Her zaman durabilirsin. O zaman kartlarını sileriz.',
		right: 'Doğru.',
		askJoin: 'Katılmak istiyor musun?',
		joinNoTitle: 'Sorun değil',
		joinNo: 'Kart yerleştirmezsin. Konuşmayı yine izleyebilirsin.',
		studyTitle: 'Bu araştırma hakkında',
		research: {
			protected: [
				'Grup sayıları değil, sözcükleri görür.',
				'Araştırmacılar kartları isimsiz alır. Bazen evet diyenlerin kartlarını da çıkarırız. Böylece kimin hayır dediği anlaşılmaz.'
			],
			all: [
				'Evet dersen, araştırmacılar senin ve evet diyen herkesin kartlarını isimsiz alır. Küçük bir grupta diğerlerinin ne seçtiğini bazen tahmin edebilirler.',
				'Her araştırmacı kimsenin kim olduğunu araştırmayacağına söz verir.'
			],
			until: (day: string) => `Araştırma kartları şu güne kadar saklar: ${day}.`,
			erase:
				'Onları orada da silebilirsin. Daha önce bakan biri, o zaman hangi kartların silindiğini görebilir.'
		},
		askResearch: 'Araştırmacılar kartlarını kullanabilir mi?',
		askExact: 'Grup küçük olsa da kesin sayıları görebilir mi?',
		shared: 'Bu benim kendi telefonum değil',
		sharedHint: 'O zaman bu cihazda hiçbir şey saklamayız. Sayfayı arada kapatma.',
		assisted: 'Biri bana okuyor',
		yes: 'Evet',
		no: 'Hayır',
		follow: 'Konuşmayı izle',
		failed: 'Olmadı. Birazdan tekrar dene.',
		back: 'Başka kod'
	}
};
