/** A screen as the Window Management API tells of it; browsers without it have none of this. */
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
 * An empty window for the wall; undefined where the browser held it back. Call it in the press itself, or it is
 * taken for a pop-up that nobody asked for. On a second screen it needs a frame of its own to be moved by.
 */
export function openWallWindow(): Window | undefined {
	const shape = hasSecondScreen() ? 'popup,width=960,height=540' : '';
	return window.open('about:blank', '_blank', shape) ?? undefined;
}

/** Shows the wall in its window, over the whole of the second screen where there is one. */
export async function showWall(opened: Window, link: string): Promise<void> {
	// it can only be moved while it is ours: before it is a page of its own
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
		// who says no to the browser drags the window there
	}
}
