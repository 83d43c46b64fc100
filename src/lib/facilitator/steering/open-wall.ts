/** A screen as the Window Management API reports it; absent in browsers without it. */
interface OtherScreen {
	readonly availLeft: number;
	readonly availTop: number;
	readonly availWidth: number;
	readonly availHeight: number;
}
type ManyScreens = Window & {
	readonly getScreenDetails?: () => Promise<{
		readonly currentScreen: unknown;
		readonly screens: readonly OtherScreen[];
	}>;
};

/** Whether this browser knows of a second screen and can put a window on it. */
export const hasSecondScreen = (): boolean =>
	'getScreenDetails' in window && (screen as Screen & { isExtended?: boolean }).isExtended === true;

/**
 * An empty window for the wall; undefined where the browser blocked it. Call it within the click,
 * or it is an unsolicited pop-up. Only a separate window can be moved to a second screen.
 */
export function openWallWindow(): Window | undefined {
	const shape = hasSecondScreen() ? 'popup,width=960,height=540' : '';
	return window.open('about:blank', '_blank', shape) ?? undefined;
}

/** Shows the wall in its window, over the whole of the second screen where there is one. */
export async function showWall(opened: Window, link: string): Promise<void> {
	// it can only be moved while it is still ours, before it navigates
	if (hasSecondScreen()) await toSecondScreen(opened);
	opened.opener = null;
	opened.location.href = link;
}

async function toSecondScreen(opened: Window): Promise<void> {
	try {
		const details = await (window as ManyScreens).getScreenDetails?.();
		const other = details?.screens.find((one) => one !== details.currentScreen);
		if (!other) return;
		opened.moveTo(other.availLeft, other.availTop);
		opened.resizeTo(other.availWidth, other.availHeight);
	} catch {
		// permission denied: the facilitator drags the window there
	}
}
