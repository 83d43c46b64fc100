/*
 * Stands outside the program, for when that cannot be loaded: says so and tries again. Where a page
 * of an older version asks for a part that is gone, it opens the page anew.
 */
(() => {
	const version = document.currentScript.dataset.version;
	const CHECK_AFTER_MS = 10_000;
	const show = (name) => document.querySelector(`.${name}`)?.removeAttribute('hidden');
	/** The layout of the program takes the name away that stands there until then. */
	const opening = () => document.readyState === 'loading' || document.querySelector('.opening');

	/** The version that the server has, or undefined without a connection. */
	const served = () =>
		fetch('/_app/version.json', { cache: 'no-store' })
			.then((answer) => (answer.ok ? answer.json() : {}))
			.then((found) => found.version)
			.catch(() => undefined);

	let trying = false;
	function tryAgain() {
		if (trying) return;
		trying = true;
		show('opening-trouble');
		let wait = 2000;
		let timer;
		const once = async () => {
			clearTimeout(timer);
			if ((await served()) !== undefined) return location.reload();
			wait = Math.min(wait * 1.6, 15_000);
			timer = setTimeout(once, wait * (0.75 + Math.random() / 2));
		};
		timer = setTimeout(once, wait);
		addEventListener('online', once);
	}

	/** Once for each version: a page that is new and still misses something is not helped by it. */
	async function openAnew() {
		const now = await served();
		if (now === undefined || now === version) return;
		try {
			if (sessionStorage.getItem('kaart-opened-anew') === now) return;
			sessionStorage.setItem('kaart-opened-anew', now);
		} catch {
			return;
		}
		show('opening-newer');
		setTimeout(() => location.reload(), 1500);
	}

	// a second link in a tab whose page is still on its way: the program begins with the address it
	// was opened by, and would write that over it
	addEventListener('hashchange', () => opening() && location.reload());

	const missed = () => (opening() ? tryAgain() : openAnew());
	addEventListener('vite:preloadError', missed);
	addEventListener('unhandledrejection', () => opening() && tryAgain());
	addEventListener('error', ({ target }) => target?.tagName === 'LINK' && missed(), true);

	// what failed before this was listening: everything the page names is asked for once more, from
	// the browser's own store where it came
	setTimeout(() => {
		if (!opening()) return;
		for (const { href } of document.querySelectorAll('link[rel=modulepreload]')) {
			fetch(href).then((answer) => answer.ok || tryAgain(), tryAgain);
		}
	}, CHECK_AFTER_MS);
})();
