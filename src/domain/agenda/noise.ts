import { fold } from '../text/fold';
import type { Block } from './block';

/**
 * Splits an invitation into messages (a reply or forward carries older ones) and takes out what is never agenda:
 * meeting links of Teams and others, disclaimers. The newest message comes first.
 */
export function messages(blocks: readonly Block[]): Block[][] {
  const out: Block[][] = [[]];
  for (const block of withoutJoinBlocks(blocks)) {
    if (startsOlderMessage(block)) out.push([]);
    out.at(-1)?.push(block);
  }
  return out.map((message) => message.filter((b) => !isDisclaimer(b) && !isHeaderLine(b))).filter((m) => m.length > 0);
}

const OLDER =
  /^(?:-{2,}\s*)?(?:oorspronkelijk(?:e)? (?:bericht|afspraak|vergaderverzoek)|doorgestuurd bericht|original (?:message|appointment)|forwarded message|begin doorgestuurd bericht)\b|^(?:van|from):\s.*|^op .{6,60} schreef .{2,80}:?$|^on .{6,60} wrote:?$/;

function startsOlderMessage(block: Block): boolean {
  const t = fold(block.text);
  if (!OLDER.test(t)) return false;
  // "Van: 10.00 tot 12.00 uur" is a time line, not a mail header.
  return !/^van:\s*\d/.test(t) && !/^van:\s*(?:het|de)\b/.test(t);
}

const HEADER =
  /^(?:van|from|verzonden|sent|aan|to|cc|bcc|onderwerp|subject|datum|date|tijd|when|where|waar|wanneer|locatie)\s*:/;

/** Mail header lines ("Aan: ...", "Onderwerp: ...") say nothing about the agenda. */
function isHeaderLine(block: Block): boolean {
  return HEADER.test(fold(block.text)) || OLDER.test(fold(block.text));
}

const RULE = /^[_\-=*~.]{8,}$/;
const JOIN =
  /(?:microsoft teams|teams[- ](?:vergadering|meeting)|nu deelnemen|deelnemen aan (?:de )?vergadering|join (?:the|on|from|microsoft|zoom)|click here to join|vergadering-?id|meeting id|passcode|wachtwoordcode|vergaderwachtwoord|toegangscode|dial[- ]in|inbellen|find a local number|lokaal nummer zoeken|conference id|conferentie-id|vergaderingsopties|meeting options|reset dial-in|pincode voor inbellen|for organizers|voor organisatoren|need help\?|hulp nodig\?|meer informatie \||zoom meeting|webex|google meet|meet\.google\.com|teams\.microsoft\.com|one tap mobile|telefonische vergadering|phone conference)/;

/** Takes out blocks between two rules that hold join words, and any single line with such words. */
function withoutJoinBlocks(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let join = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const t = fold(block.text.slice(0, 300));
    if (RULE.test(t)) {
      join = blocks.slice(i + 1, i + 4).some((b) => JOIN.test(fold(b.text.slice(0, 300))));
      continue;
    }
    if (join && (JOIN.test(t) || /[+\d]{6,}|https?:/.test(t))) continue;
    if (JOIN.test(t) && !/^\d{1,2}[.)]\s/.test(t)) {
      if (!join && blocks.slice(i + 1, i + 4).some((b) => JOIN.test(fold(b.text.slice(0, 300))))) join = true;
      continue;
    }
    join = false;
    out.push(block);
  }
  return out;
}

const DISCLAIMER =
  /^(?:disclaimer\b|dit (?:e-?mail)?bericht (?:is|kan|en)|de informatie (?:in|verzonden)|aan dit (?:e-?mail)?bericht|this (?:e-?mail|message) |denk aan het milieu|think before you print|als u dit bericht|indien dit bericht|vertrouwelijkheid:)/;

function isDisclaimer(block: Block): boolean {
  return DISCLAIMER.test(fold(block.text.slice(0, 200)));
}

const GREETING =
  /^(?:(?:met|hartelijke?|vriendelijke?|beste|hoogachtend|mvg|m\.v\.g|groet(?:en|jes)?|tot (?:dan|ziens|straks|donderdag|maandag|dinsdag|woensdag|vrijdag|volgende)|namens|kind regards|best regards|alvast bedankt|fijne dag|ik zie (?:u|jullie)|we zien)\b)(?:\s+(?:vriendelijke?|hartelijke?)?\s*groet(?:en)?)?/;
const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|collegiale) groet|(?:hartelijke|vriendelijke|vr\.?) groet|groet(?:en|jes)?\b|hoogachtend|mvg\b|m\.v\.g\.|tot (?:dan|ziens|straks)\b|kind regards|best regards|namens (?:deze|de voorzitter|het dagelijks bestuur))/;
const CONTACT =
  /(?:\b(?:tel|telefoon|t|m|e|mob|tst)\b[.:]?\s*(?:\(?0|\+31|\d{4})|@[\w-]+\.|\(?0\d{1,3}\)?\s*-?\s*\d{3}[\s\d]{4,}|\b06\s*-?\s*\d|\baanwezig:|\bwerkdagen\b|\bpostbus\b|www\.)/;

/** True when a line closes a letter ("Met vriendelijke groet"). */
export function isClosing(text: string): boolean {
  const t = fold(text);
  return t.length < 80 && (CLOSING.test(t) || (GREETING.test(t) && t.length < 30));
}

/** True when a line gives contact details, as a signature does. */
export function isContact(text: string): boolean {
  return CONTACT.test(fold(text.slice(0, 200)));
}

/** True when a line opens a letter ("Beste leden,"). */
export function isSalutation(text: string): boolean {
  return /^(?:beste|geachte|dag|hoi|hallo|goede(?:morgen|middag)|goedemorgen|goedemiddag|aan de leden|l\.s\.?|dear)\b.{0,70}[,!]?$/.test(
    fold(text),
  );
}
