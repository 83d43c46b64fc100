import type { PageLoad } from './$types';
import { openDeviceStore } from '$lib/live/open-device-store';

/** Starts opening the disk while the page is being created. */
export const load: PageLoad = () => void openDeviceStore();
