/** Whether this person asked their device for less motion. */
export function still(): boolean {
	return (
		document.documentElement.dataset['motion'] === 'less' ||
		matchMedia('(prefers-reduced-motion: reduce)').matches
	);
}
