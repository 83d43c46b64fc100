import type { PageLoad } from './$types';
import { openDeviceStore } from '$lib/live/open-device-store';

/** The disk is looked up while the page is made. */
export const load: PageLoad = () => void openDeviceStore();
