import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	appName: 'Kaartgesprek',
	languages: { nl: 'Nederlands', en: 'English', ar: 'العربية', tr: 'Türkçe' },
	skipToContent: 'İçeriğe git',

	preferences: {
		open: 'Dil ve okuma',
		close: 'Kapat',
		done: 'Tamam',
		language: 'Dil',
		text: 'Harfler ne kadar büyük olsun?',
		texts: { normal: 'Normal', large: 'Büyük', larger: 'Çok büyük' },
		spacing: 'Harfler ve satırlar arası boşluk',
		spacings: { normal: 'Normal', wide: 'Daha çok boşluk' },
		theme: 'Açık veya koyu',
		themes: { auto: 'Cihazımdaki gibi', light: 'Açık', dark: 'Koyu' },
		contrast: 'Harf ile kâğıt arasındaki fark',
		contrasts: { normal: 'Normal', more: 'Olabildiğince büyük' },
		motion: 'Hareket',
		motions: { auto: 'Cihazımdaki gibi', less: 'Hiçbir şey hareket etmez' },
		speech: 'Ne kadar hızlı okunsun?',
		speeches: { slow: 'Sakin', normal: 'Normal' }
	},

	close: 'Kapat',
	back: 'Geri',
	cancel: 'Şimdi değil',
	save: 'Kaydet',
	home: 'Ana sayfaya',
	readAloud: 'Sesli oku',
	stopReading: 'Okumayı durdur',

	loading: 'Bir dakika',
	partFailed: 'Bu bölüm şu anda gösterilemiyor. Yaptıkların saklanır.',
	tryAgain: 'Tekrar dene',
	copy: 'Kopyala',
	copied: 'Kopyalandı.',
	copyFailed: 'Burada kopyalanamıyor. Metin seçildi: kendin kopyala.',
	print: 'Yazdır',

	connection: {
		offline: 'Şu an bağlantı yok. Devam edebilirsin.',
		waiting: (count: number) =>
			plural('tr', count, {
				one: '1 cevap cihazında duruyor. Birazdan gönderilecek.',
				other: `${count} cevap cihazında duruyor. Birazdan gönderilecek.`
			}),
		allSaved: 'Her şey kaydedildi.'
	},
	minutes: (count: number) => `${count} dakika`,

	errors: {
		notFoundTitle: 'Bu sayfa burada yok',
		notFound: 'Belki bağlantı eksik. Ya da konuşma silindi.',
		forbiddenTitle: 'Bu sayfa sana açık değil',
		forbidden: 'Sayfayı bağlantının tamamıyla ya da QR koduyla aç.',
		goneTitle: 'Bu konuşma silindi',
		gone: 'Artık açılamaz.',
		busyTitle: 'Şu an çok yoğun',
		busy: 'Yarım dakika bekle. Sonra tekrar dene.',
		otherTitle: 'Bir şey ters gitti',
		other: 'Bu bizim hatamız, senin değil. Birazdan tekrar dene.',
		code: (status: number) => `Hata kodu ${status}`
	},
	eraseCode: 'Silme kodun',
	notLoaded: 'Bu bölüm henüz gelmedi. Yerleştirdiklerin cihazında.'
};
