/** What a bench reads, one after the other: where one fails, the others are made all the same. */
export interface Readings {
	/** Makes a reading; undefined where it fails, and why is kept under its name. */
	readonly take: <T>(name: string, read: () => Promise<T>) => Promise<T | undefined>;
	/** to be put on the line that is printed: nothing, or the readings that failed and why */
	readonly failed: () => { readonly failed?: Readonly<Record<string, string>> };
}

export function readings(): Readings {
	const failures: Record<string, string> = {};
	return {
		async take(name, read) {
			try {
				return await read();
			} catch (error) {
				failures[name] =
					error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
				return undefined;
			}
		},
		failed: () => (Object.keys(failures).length > 0 ? { failed: failures } : {})
	};
}
