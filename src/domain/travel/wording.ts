/** Why a file with roles is not used, or cannot be made: one clear line each, the same on every screen. */
export const travelWords = {
  tooLarge: 'Het rollenbestand bij deze uitnodiging is te groot. Wij gebruiken het niet.',
  broken: 'Het rollenbestand bij deze uitnodiging is beschadigd. Wij gebruiken het niet.',
  tooDeep: 'Het rollenbestand bij deze uitnodiging is te ingewikkeld. Wij gebruiken het niet.',
  foreign: 'In het rollenbestand staan velden die er niet horen. Wij gebruiken het niet.',
  signs: 'In het rollenbestand staan tekens die er niet horen. Wij gebruiken het niet.',
  newer: 'Dit rollenbestand is van een nieuwere versie van Rolvast. Wij kunnen het nog niet lezen.',
  other: 'Dit rollenbestand hoort bij een ander overleg. Wij gebruiken het niet.',
  unread: 'Wij kunnen het rollenbestand bij deze uitnodiging niet openen. Probeer het later opnieuw.',
  tooMuch: 'De rollen zijn samen te groot om mee te sturen. Maak de omschrijvingen bij de rollen korter.',
} as const;
