/** The embedded database, in the data folder. */
export const DATABASE_FILE = 'kaartgesprek.db';
