import { firstTime, isTimeOnly, leadingTime } from '../text/dates';
import { fold } from '../text/fold';
import { isPapersNote, type Legend, type Mark, readMark } from './marks';

/** What is needed to tell a mark from a part of the subject. */
export interface TitleContext {
  readonly legend: Legend;
  /** Folded names of people that may be printed as speaker. */
  readonly names: ReadonlySet<string>;
}

/** A title taken apart. */
export interface CleanTitle {
  /** The subject alone. */
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly time: string;
  readonly speaker: string;
  /** Papers notes that were taken off, folded ("vertr." may tell that an item is closed). */
  readonly papers: readonly string[];
}

interface Found {
  marks: Mark[];
  time: string;
  speaker: string;
  papers: string[];
}

/**
 * Takes number-free item text apart into the subject and what is printed beside it.
 * Source: rules.md `title`: without time, duration, treatment or phase mark, speaker, or note about papers.
 */
export function cleanTitle(raw: string, context: TitleContext): CleanTitle {
  const found: Found = { marks: [], time: '', speaker: '', papers: [] };
  let text = takeColumns(raw, context, found);
  const lead = leadingTime(text);
  if (lead) {
    found.time = lead.time;
    text = lead.rest;
  }
  for (let round = 0; round < 8; round++) {
    const next = strip(text, context, found);
    if (next === text) break;
    text = next;
  }
  return { title: tidy(text), ...found };
}

/** "Begroting 2027\tter vaststelling\tJan": only the parts that are no mark stay. */
function takeColumns(raw: string, context: TitleContext, found: Found): string {
  const parts = raw
    .split(/\t|\s*(?:\.{3,}|…{2,}|_{3,})\s*/u)
    .map((p) => p.trim())
    .filter((p) => p !== '');
  const [first = '', ...rest] = parts;
  const kept = rest.filter((part) => !takeNote(part, context, found, true));
  return [first, ...kept].join(' ');
}

function strip(text: string, context: TitleContext, found: Found): string {
  const t = text.replace(/[\s*;,]+$/u, '').replace(/\s*[|•·]\s*$/u, '');
  const bracket = /^(.*\S)\s*[([{]([^()[\]{}]{1,120})[)\]}]\s*[*.:]*$/su.exec(t);
  if (bracket?.[1] && bracket[2] && takeNote(bracket[2], context, found, true)) return bracket[1];
  const inner = /^([^([]{3,}?)\s*[([]([^()[\]]{1,60})[)\]]\s*(:.*\S)$/su.exec(t);
  if (inner?.[1] && inner[2] && inner[3] && takeNote(inner[2], context, found, false)) return `${inner[1]}${inner[3]}`;
  const prefix = /^[([]\s*([^()[\]]{1,30})\s*[)\]]\s+(\S.*)$/su.exec(t) ?? /^([^:|]{1,40}?)\s*[:|]\s+(\S.*)$/su.exec(t);
  if (prefix?.[1] && prefix[2] && takeMark(prefix[1], context, found)) return prefix[2];
  const tail = /^(.*\S)(?:\s+[-–—|•·]+\s*|\s*[|;]\s*|\s*,\s+|\s*:\s+|\s*\.\s+)([^–—|]{1,90})$/su.exec(t);
  if (tail?.[1] && tail[2] && takeNote(tail[2], context, found, /\s[-–—|]\s*[^–—|]*$/u.test(t))) return tail[1];
  const time =
    /^(.*\S)\s+((?:\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*(?:uur|u)|\d{1,3}\s*(?:min(?:uten|\.)?|['’′]))\.?)$/su.exec(
      t,
    );
  if (time?.[1] && time[2] && isTimeOnly(fold(time[2]))) {
    found.time ||= firstTime(time[2]);
    return time[1];
  }
  const named = /^(.{4,}\S)\s+((?:\p{Lu}\.\s?){1,3}(?:\p{Ll}+\s){0,3}\p{Lu}[\p{L}-]+)$/su.exec(t);
  if (named?.[1] && named[2] && context.names.has(fold(named[2]))) {
    found.speaker ||= named[2];
    return named[1];
  }
  const by = /^(.*\S)\s+door\s+(\S.{1,40})$/su.exec(t);
  if (by?.[1] && by[2] && isSpeaker(by[2], context.names)) {
    found.speaker ||= by[2];
    return by[1];
  }
  const plain = /^(.*\S)\s+((?:ter|tot)\s+\p{Ll}+)$/su.exec(t);
  if (plain?.[1] && plain[2] && plain[1].length > 3 && !plain[1].endsWith('/') && takeMark(plain[2], context, found))
    return plain[1];
  return t;
}

function takeMark(text: string, context: TitleContext, found: Found): boolean {
  const mark = readMark(text, context.legend);
  if (!mark) return false;
  found.marks.push(mark);
  return true;
}

/** True when the text is a mark, a time, a note about papers or (when allowed) a speaker; it is then noted. */
function takeNote(text: string, context: TitleContext, found: Found, speakers: boolean): boolean {
  const whole = text.trim();
  const folded = fold(whole);
  if (takeMark(whole, context, found)) return true;
  if (isTimeOnly(folded)) {
    found.time ||= firstTime(folded);
    return true;
  }
  if (isPapersNote(folded)) {
    found.papers.push(folded);
    return true;
  }
  if (speakers && isSpeaker(whole, context.names)) {
    found.speaker ||= whole;
    return true;
  }
  const parts = whole.split(/\s*(?:,|;|\||\s[-–—]\s)\s*/u).filter((p) => p !== '');
  if (parts.length < 2) return false;
  const trial: Found = { marks: [], time: '', speaker: '', papers: [] };
  if (!parts.every((p) => takeNote(p, context, trial, speakers))) return false;
  found.marks.push(...trial.marks);
  found.papers.push(...trial.papers);
  found.time ||= trial.time;
  found.speaker ||= trial.speaker;
  return true;
}

const OFFICE =
  /^(?:(?:toelichting|inleiding|presentatie|verzorgd|ingebracht|inbreng)\s+)?(?:(?:door|portefeuillehouder|pfh|pho?|ph|wethouder|weth|burgemeester|bgm|voorzitter|vz|secretaris|directeur|dhr|mw|mevr|mevrouw|de heer|heer|trekker|namens)\.?:?\s+)+\p{Lu}/u;
const ROLE_NOTE =
  /^(?:met |o\.l\.v\. |onder leiding van )?(?:inleiding|inleider|toelichting|presentatie|inbreng|spreker|gast|gastspreker|toegelicht|voorbereid|ingebracht|verzorgd|gepresenteerd)(?:\s+(?:door|van)|\s*:)\s*.{2,60}$|^.{3,50}\s(?:schuift aan|sluit aan|licht toe|is aanwezig|is erbij|presenteert|geeft een toelichting)$/;
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}(?:(?:van|de|der|den|ten|ter|te|el|la|'t)\s+){0,3}\p{Lu}[\p{L}-]+$/u;
const GROUPS =
  /^(?:allen|iedereen|alle (?:leden|gemeenten|portefeuillehouders)|(?:de )?(?:voorzitter|secretaris|directeur|directie|directeur-secretaris|controller|portefeuillehouders?|wethouders?|griffier|programmamanager|projectleider|vz|vzr|db|ab))$/;

/** True when the text names who speaks: a known name, initials with a surname, or an office with a name. */
export function isSpeaker(text: string, names: ReadonlySet<string>): boolean {
  const t = text.trim();
  if (t.length > 60) return false;
  const folded = fold(t);
  if (names.has(folded) || GROUPS.test(folded)) return true;
  if (ROLE_NOTE.test(folded)) return true;
  if (INITIALS.test(t) || OFFICE.test(t.replace(/^\p{Lu}/u, (c) => c.toLowerCase()))) return true;
  const parts = t.split(/\s*(?:,|\/|&|\ben\b)\s*/).filter((p) => p !== '');
  return parts.length > 1 && parts.every((p) => names.has(fold(p)) || INITIALS.test(p) || GROUPS.test(fold(p)));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—•·*:.]+|[\s:;,*\-–—]+$/gu, '')
    .replace(/(\p{Ll}{3,})\.$/u, '$1')
    .trim();
}
