/** A table of the appendix, copied to Word. */
export const copyToWord = {
  copyToWord: {
    title: 'Kopiér til Word',
    which: 'Tabel',
    hint: 'Sæt den ind i Word eller i en mail med Ctrl+V. Intet skrives i projektmappen.',
    button: 'Kopiér til Word',
    making: 'Gør tabellen klar …',
    copied: '»{{title}}« er kopieret. Sæt den ind i Word med Ctrl+V.',
    copyByHand: 'Tryk på Ctrl+C for at kopiere »{{title}}«.',
  },
} as const;
