/** Trouble of writing and undoing: what is in the way, where, and what to do. `writingDetail` is used where the place is known. */
export const writingErrors = {
  connection_lost: 'Forbindelsen til Excel blev afbrudt. Der er ikke skrevet noget. Prøv igen.',
  filtered_rows: 'Et filter er i vejen for at skrive. Fjern filteret, og prøv igen.',
  workbook_changed: 'Projektmappen er ændret, siden den blev læst. Der er ikke skrevet noget. Vurder målene igen.',
  sheet_missing: 'Et ark er slettet eller omdøbt, siden projektmappen blev læst. Vurder målene igen.',
  sheet_protected: 'Arket er beskyttet. Der er ikke skrevet noget. Vurder målene igen, så skrives der på et nyt ark.',
  structure_protected:
    'Projektmappens struktur er beskyttet, så Målbar kan ikke tilføje ark. Ophæv beskyttelsen under Gennemse, eller skriv uden grafer.',
  sheet_name_taken: 'Et ark, som Målbar ville lave, findes allerede. Vurder målene igen, så får det et andet navn.',
  name_taken: 'Et navn, som Målbar ville bruge, er i brug i projektmappen. Giv det andet navn, og prøv igen.',
  column_taken:
    'En kolonneoverskrift, som Målbar ville skrive, findes allerede i tabellen. Omdøb kolonnen, og prøv igen.',
  merged_cells: 'Flettede celler er i vejen for at skrive. Ophæv fletningen, og prøv igen.',
  nothing_to_undo: 'Der er ikke noget at fortryde.',
  half_written:
    'Excel svarede ikke, mens der blev skrevet, så noget kan mangle. Vælg Fortryd i Målbar, når Excel svarer igen.',
  store_newer:
    'En nyere udgave af Målbar har skrevet i projektmappen. Der er ikke skrevet noget. Brug den nyere udgave af Målbar, og prøv igen.',
} as const;

export const writingErrorDetails = {
  workbook_changed:
    'Arket {{sheet}} er ændret, siden det blev læst ({{cells}}). Der er ikke skrevet noget. Vurder målene igen.',
  sheet_missing: 'Arket {{sheet}} er slettet eller omdøbt, siden projektmappen blev læst. Vurder målene igen.',
  sheet_protected:
    'Arket {{sheet}} er beskyttet. Der er ikke skrevet noget. Vurder målene igen, så skrives der på et nyt ark.',
  sheet_name_taken: 'Der er kommet et ark, der hedder {{sheet}}. Vurder målene igen, så får Målbars ark et andet navn.',
  name_taken: 'Navnet {{name}} er i brug i projektmappen. Giv det andet navn, og prøv igen.',
  column_taken:
    'Tabellen på arket {{sheet}} har allerede en kolonne, der hedder {{header}} ({{cell}}). Omdøb den, og prøv igen.',
  merged_cells: 'Cellen {{cell}} på arket {{sheet}} er flettet med andre. Ophæv fletningen, og prøv igen.',
} as const;

export const writingFindings = {
  rows_hidden: 'Nogle rækker på arket {{sheet}} er skjult, fx af et filter. De er skrevet ligesom de andre.',
  not_as_written: 'Excel har ændret det, der blev skrevet i {{cells}} på arket {{sheet}}. Tjek cellerne.',
  undo_cells_left: 'Celler på arket {{sheet}} er ændret, siden Målbar skrev. De er ikke rørt: {{cells}}.',
  undo_sheet_moved:
    'Cellerne på arket {{sheet}} er flyttet eller ændret, siden Målbar skrev ({{cells}}). Arket er ikke rørt. Slet selv Målbars kolonner.',
  undo_sheet_kept: 'Arket {{sheet}} er beholdt, fordi der er kommet andet på det: {{cells}}.',
  undo_sheet_gone: 'Arket {{sheet}} er slettet eller omdøbt, siden Målbar skrev. Det er ikke ført tilbage.',
  undo_chart_lost: 'Grafen {{name}} på arket {{sheet}} kunne ikke tegnes igen. Vurder målene, så tegnes den.',
  store_damaged:
    'Noget af det, Målbar gemmer i projektmappen (valg af serier, egne ark, valg under Indstillinger), kan ikke læses. Næste gang Målbar skriver, bliver det skrevet på ny. Tjek valgene først.',
  store_lost:
    'Det, Målbar gemmer i projektmappen, er væk; et andet program kan have fjernet det. Målbars ark er genkendt på deres indhold og bliver opdateret, når der skrives: {{sheets}}. Vælg serier og indstillinger igen.',
  store_newer:
    'En nyere udgave af Målbar har skrevet i projektmappen. Det, den har gemt, er ikke brugt, og der kan ikke skrives. Brug den nyere udgave af Målbar.',
  store_several:
    'Det, Målbar gemmer i projektmappen, findes flere gange. Det, der er gemt sidst, er brugt. Næste gang Målbar skriver, bliver det samlet.',
  store_replaced:
    'Noget af det, Målbar gemmer i projektmappen, kunne ikke læses. Det er skrevet på ny. Tjek valgene under Indstillinger og Datagrundlag.',
  store_full:
    'Tallene fra denne vurdering fylder for meget til at blive gemt, så næste vurdering viser ikke, hvad der er ændret.',
  undo_table_left:
    'Tabellen {{name}} på arket {{sheet}} er så stor, som Målbar gjorde den: denne Excel kan ikke gøre den mindre. Slet selv de tomme kolonner.',
  undo_name_left: 'Navnet {{name}} er ændret, siden Målbar skrev. Det er ikke rørt.',
} as const;
