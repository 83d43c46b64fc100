import { helpOlderBrowser } from './older-browsers';

helpOlderBrowser();
