import { mendHash } from '$lib/live/mend-hash';
import { helpOlderBrowser } from './older-browsers';

helpOlderBrowser();
mendHash();
