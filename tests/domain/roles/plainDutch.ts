/** What plain Dutch means here: short sentences, "u", no gender, and none of the words to avoid. */
const AVOID =
  /\b(je|jij|jou|jouw|jullie|hij|hem|mevrouw|meneer|wethouderes|conflict\w*|botsing\w*|risico\w*|belangenverstrengeling|schuurpunt\w*|gremium|gremia|meeting|item|items|procedureel|opiniërend|hoedanigheid|importeren|corrigeren)\b/i;

/** What is not plain about a text; empty when it is. A block has two sentences at most, unless the copy itself has more. */
export function complaints(text: string, mostSentences = 2): readonly string[] {
  const sentences = text.split(/(?<=[.?!…])\s+/);
  const long = sentences
    .filter((sentence) => sentence.split(/\s+/).length > 15)
    .map((sentence) => `too long: ${sentence}`);
  const word = AVOID.exec(text);
  return [
    ...long,
    ...(word === null ? [] : [`to avoid: ${word[0]}`]),
    ...(sentences.length > mostSentences ? ['too many sentences'] : []),
  ];
}
