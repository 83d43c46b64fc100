/** Wat er misging, en wat je dan doet. */
export const messages = {
	'malformed-json': 'De vraag is niet te lezen als JSON. Kijk hem na en stuur hem opnieuw.',
	'wrong-fields': 'Iets in de vraag heeft de verkeerde vorm.',
	'wrong-origin': 'Deze vraag kwam van een andere website en is niet uitgevoerd.',
	filtered:
		'Een filter op dit netwerk haalt iets uit het verzoek. Daarom is het niet uitgevoerd. Probeer het op een ander netwerk, of vraag de beheerder om dit adres door te laten.',
	'wrong-host':
		'Dit adres hoort niet bij deze server. Zet ORIGIN op het adres dat mensen gebruiken.',
	'key-missing': 'Hier is een sleutel nodig. Open de link die je hebt gekregen.',
	'key-wrong': 'Deze sleutel past hier niet. Kijk of je de goede link hebt.',
	'key-revoked':
		'Deze link is ingetrokken door iemand die het gesprek leidt. Vraag om een nieuwe link.',
	'key-taken-back': 'Wie deze server beheert, heeft deze sleutel teruggenomen. Vraag een nieuwe.',
	'key-name-taken':
		'Onder deze naam is al een sleutel. Neem die eerst terug, of kies een andere naam.',
	'too-many-named-keys': 'Er zijn al 500 sleutels. Neem er een terug die niemand gebruikt.',
	'no-such-key': 'Die sleutel is er niet, of hij was al teruggenomen.',
	'too-many-links':
		'Er zijn te veel verkeerde links geprobeerd. Wacht tien minuten. Kijk of de link helemaal is overgenomen.',
	'not-yours': 'Dit zijn de antwoorden van iemand anders.',
	'viewer-only': 'Je praat alleen mee. Daarom bewaren wij geen kaarten.',
	'file-not-yours': 'Dit bestand geven wij niet met deze sleutel.',
	'unknown-code': 'Deze code kennen wij niet. Kijk goed naar de cijfers op het scherm.',
	'joining-locked': 'Meedoen kan niet meer. Vraag het aan de gespreksleider.',
	'too-many-tries': 'Dit is te vaak geprobeerd. Wacht tien minuten, of scan de QR-code.',
	'code-longer':
		'Er wordt nu geraden naar codes. Daarom zijn ze langer. Kijk op het scherm en typ alle twaalf cijfers, of scan de QR-code.',
	'dialogue-full': 'Dit gesprek is vol. Vraag het aan de gespreksleider.',
	'too-many-viewers':
		'Vanaf deze plek kijken er al heel veel mensen mee. Wacht een uur, of doe mee met kaarten.',
	'too-many-dialogues':
		'Vanaf deze plek zijn er net heel veel gesprekken begonnen. Wacht een uur en probeer het dan weer.',
	'too-many-donations':
		'Vanaf deze plek zijn er net heel veel kaarten gegeven. Jouw kaarten staan nog op dit apparaat. Wacht een uur en probeer het dan weer.',
	'participant-taken': 'Deze plek is al in gebruik op een ander apparaat.',
	'no-such-dialogue': 'Dit gesprek is er niet, of het is gewist.',
	'no-such-deck': 'Er is geen kaartenset met deze naam.',
	'no-such-study': 'Er is geen onderzoek met deze naam.',
	'no-such-file': 'Er is geen bestand met deze naam.',
	'too-many-exports':
		'Er staan al heel veel bestanden klaar met deze sleutel. Haal die op, of wacht tot morgen: elk blijft een dag staan.',
	'too-many-files':
		'Met deze sleutel zijn er vandaag al heel veel bestanden opgehaald. Morgen kan het weer.',
	'filter-too-few':
		'Dit filter geeft niets: er blijven minder dan 5 mensen over, of het label staat op minder dan 3 gesprekken. Zo weinig mensen zijn te herkennen. Vraag ruimer.',
	'nobody-in-file':
		'Niemand past bij dit filter. Er is dus geen kaartenset om dit bestand van te maken. Vraag ruimer. De tabellen zijn er wel: met hun koppen.',
	'no-such-export': 'Deze bestanden staan niet meer klaar. Zet ze opnieuw klaar.',
	'rehearsal-closed': 'Dit is een oefengesprek. Meedoen kan niet.',
	'rehearsal-no-files': 'Van een oefening zijn er geen bestanden met cijfers, alleen een verslag.',
	'not-a-rehearsal': 'Dit is een echt gesprek. Verzonnen mensen doen hier niet mee.',
	'no-follow':
		'Het eerdere gesprek is niet open op dit apparaat. Plak de link waarmee je het leidde.',
	'nothing-shown':
		'Er is nog geen plaatje van de groep. Sluit eerst het sorteren en bekijk het plaatje.',
	'no-such-call': 'Op dit adres is niets.',
	'wrong-method': 'Dit adres kan deze vraag niet beantwoorden.',
	erased: 'Deze antwoorden zijn gewist. Dat kan niet terug.',
	purged: 'Dit gesprek is gewist.',
	'unknown-erase-code': 'Deze code kennen wij niet. Misschien zijn de antwoorden al gewist.',
	'too-large': 'Dit is te groot. Stuur het in kleinere delen.',
	'not-json': 'Stuur dit als application/json.',
	'seq-gap': 'Er mist iets hiervoor. Stuur opnieuw vanaf het nummer waar wij op wachten.',
	'seq-conflict': 'Dit nummer is al gebruikt voor iets anders. Het eerste blijft staan.',
	'stale-command': 'Er is ondertussen iets veranderd. Kijk hoe het nu is en probeer het opnieuw.',
	stepped: 'Iemand anders deed al een stap. Kijk hoe het nu is.',
	'command-refused': 'Dat kan nu niet.',
	'deck-invalid': 'Deze kaartenset volgt een regel niet. De lijst zegt welke en waar.',
	'deck-exists': 'Deze versie van deze kaartenset is er al. Geef een nieuwe versie op.',
	'deck-of-others': 'Deze kaartenset is van iemand anders. Kies een andere naam voor die van jou.',
	'deck-used':
		'Met deze kaartenset is al gewerkt. Je kunt hem wel terugtrekken, dan kiest niemand hem meer.',
	'too-many-decks': 'Er staan al te veel kaartensets van jou op de plank. Gooi er eerst een weg.',
	'no-such-draft': 'Deze kaartenset is er niet, of hij is van iemand anders.',
	'no-such-place': 'Wat je wilt veranderen, staat niet meer in deze set. Lees de set opnieuw.',
	'stale-draft':
		'Iemand anders heeft ondertussen iets veranderd. Hierbij staat hoe de set nu is. Er is niets weg.',
	'draft-full':
		'Deze set is te groot. Een set past in 2 MB, met 500 kaarten. Maak eigen tekeningen kleiner.',
	'draft-stops': 'De set kan nog niet klaar worden gezet. De lijst zegt wat er nog moet, en waar.',
	'draft-same': 'Er is niets veranderd sinds de vorige versie.',
	'too-many-drafts': 'Er staan al te veel kaartensets van jou. Gooi er eerst een weg.',
	'seen-by-all-key':
		'Een set die iedereen ziet, kan alleen met een sleutel. Kies “met de link”, of vraag om een sleutel.',
	'picture-refused': 'Deze tekening kan niet.',
	'no-such-drawing': 'Deze tekening is er niet.',
	'study-exists': 'Er is al een onderzoek met deze naam.',
	'study-too-long': 'Een onderzoek eindigt binnen vijf jaar.',
	'study-over': 'Een onderzoek eindigt vandaag of later.',
	'study-text-hard':
		'Dit is te moeilijk voor deelnemers: hoogstens 15 woorden per zin en zes zinnen. De lijst zegt waar.',
	'study-not-longer':
		'Er doen al mensen mee, en die kregen een eerdere dag te horen. Het einde kan alleen naar voren.',
	'unknown-study-code': 'Deze onderzoekscode kennen wij niet. Kijk hem na bij de onderzoeker.',
	'study-closed': 'Dit onderzoek is gesloten: er komt niets meer bij.',
	'import-not-understood':
		'Niet elke regel is begrepen, dus er is niets bewaard. Herstel de regels, of zeg welke weg mogen.',
	'import-no-consent':
		'Zeg op welke grond deze kaarten voor onderzoek gebruikt mogen worden, en welke versie van die tekst dat is.',
	'import-own-export':
		'Dit is een eigen export: ten minste de helft van de mensen in dit bestand zit al in het onderzoek op deze server, met dezelfde kaarten op dezelfde stapels. Ze zouden dubbel meetellen, dus er is niets opgenomen.',
	'import-exists': 'Dit bestand is al eerder in dit onderzoek opgenomen.',
	'no-such-import': 'Deze import is er niet.',
	'no-such-person': 'In deze import is niemand met deze naam.',
	'not-csv':
		'Stuur dit als text/csv, als application/json, of met de keuzes op één regel voor het bestand.',
	'settings-clash': 'Deze instellingen passen niet bij elkaar.',
	'organiser-key':
		'Hier is een sleutel nodig om een gesprek te beginnen. Vraag die aan de beheerder.',
	'making-shut':
		'Op deze server kan nu niemand een gesprek beginnen. Vraag wie de server beheert om een sleutel.',
	'no-consent': 'Zonder ja voor onderzoek wordt er niets gestuurd.',
	'storage-full': 'De schijf is vol. Wat bewaard was, blijft bewaard. Probeer het straks opnieuw.',
	'storage-down': 'De opslag is nu niet bereikbaar. Wat bewaard was, blijft bewaard.',
	'storage-gone':
		'De map met antwoorden is op de server weg of vervangen. Nu wordt niets bewaard. Zeg het de beheerder.',
	damaged: 'Dit gesprek is op de schijf beschadigd en wordt niet getoond. Andere gaan door.',
	internal: 'Er ging iets mis bij ons. Wat bewaard was, blijft bewaard.'
};

/** Waarom een opdracht niet is uitgevoerd. */
export const refusals = {
	'not-running': 'Het gesprek is nog niet begonnen.',
	'not-draft': 'Het gesprek is al begonnen.',
	'already-ended': 'Het gesprek is afgelopen.',
	'talk-only': 'Na het einde kan het praten verder, maar het sorteren niet.',
	'not-ended': 'Het gesprek is nog niet afgelopen.',
	'reopen-too-late': 'Het is meer dan een dag geleden afgelopen en kan niet weer open.',
	purged: 'Dit gesprek is gewist.',
	'no-such-stage': 'Die stap staat niet in de agenda.',
	'no-next-stage': 'Dit is de laatste stap.',
	'no-earlier-stage': 'Dit is de eerste stap.',
	'last-stage-stays': 'Een agenda heeft minstens één stap.',
	'too-many-stages': 'Een agenda heeft niet meer dan 60 stappen. Haal er eerst een weg.',
	'stages-differ': 'De volgorde moet elke stap één keer noemen.',
	'no-such-round': 'Die ronde is er niet.',
	'round-not-open': 'Deze ronde is al gesloten.',
	'round-open': 'Er is nog een ronde van deze soort open.',
	'round-not-closed': 'Sluit eerst het sorteren.',
	'too-few-finished': 'Te weinig mensen zijn klaar voor een plaatje van de groep.',
	'closed-otherwise':
		'Voor het herstel van de server was deze ronde al gesloten, met een ander plaatje. Dit plaatje ernaast laat zien wat iemand legde. Wacht tot iedereen van toen er weer is en alles net zo ligt, of ga verder zonder plaatje.',
	'no-such-card': 'Die kaart zit niet in deze set.',
	'cards-missing': 'Noem de kaarten die opnieuw gelegd worden.',
	'nothing-to-put-again': 'Kaarten opnieuw leggen kan pas als de eerste keer gesloten is.',
	'power-after-closing': 'Dit kan alleen worden gezegd voordat het sorteren is gesloten.',
	'min-group-lower': 'De kleinste groep kan alleen groter worden.',
	'min-group-after-joining': 'Dit kan alleen voordat er iemand meedoet.',
	'no-timer': 'Er is geen klok om stil te zetten of verder te laten lopen.',
	'no-such-note': 'Die notitie is er niet.',
	'no-such-agreement': 'Die afspraak is er niet.',
	'no-earlier-dialogue': 'Dit gesprek volgt niet op een eerder gesprek.',
	'no-such-participant': 'Die persoon is er niet in dit gesprek.',
	'no-such-key': 'Die sleutel is er niet.',
	'last-key-stays': 'De laatste sleutel van een gespreksleider kan niet worden ingetrokken.',
	'owner-only': 'Dat kan alleen met de link van wie het gesprek beheert.',
	'last-owner-stays':
		'Dit is de laatste link die het gesprek beheert. Maak eerst een link voor wie het overneemt.',
	'too-many-keys': 'Er werken al 20 links. Trek er eerst een in.',
	'too-many-notes': 'Er zijn al 200 notities in dit gesprek. Meer bewaren we niet.',
	'too-many-agreements': 'Er zijn al 100 afspraken in dit gesprek. Haal er eerst een weg.',
	'too-many-rounds': 'Er zijn al 20 rondes in dit gesprek. Meer kan niet.',
	'remove-after-closing':
		'Er is al een ronde gesloten. Wie daarin zit, kan alleen nog zelf de eigen kaarten wissen.',
	'not-undoable': 'Dat kan niet meer terug.'
};

/** What is wrong with one field, after its name. */
export const wrong = {
	/** the request itself, where no field is named */
	whole: 'de vraag',
	long: (most: number) => `te lang, hoogstens ${most} tekens`,
	short: (least: number) => `te kort, minstens ${least} tekens`,
	empty: 'hier moet iets staan',
	sign: (sign: string) => `het teken ${sign} kan hier niet`,
	form: 'dit past hier niet'
};

/** Around a refusal that is read in a browser. */
export const page = { title: 'Dit gaat niet', home: 'Naar de voorpagina' };
