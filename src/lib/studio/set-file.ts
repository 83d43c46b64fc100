/** A set as JSON, or a table of ours, makes a draft as is; any other list is read line by line. */
type SetFile =
	| { readonly kind: 'set'; readonly text: string }
	| { readonly kind: 'lines'; readonly bytes: Uint8Array };

export async function readSetFile(file: File): Promise<SetFile> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = new TextDecoder().decode(bytes);
	const isOurs = /\.json$/i.test(file.name) || /^\uFEFF?"?part"?[,;\t]/.test(text);
	return isOurs ? { kind: 'set', text } : { kind: 'lines', bytes };
}
