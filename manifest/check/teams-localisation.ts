import { type Fault, reportTo } from './fault';
import { at, isObject, type Json, type JsonObject, listOf, textOf, textsOf } from './json-walk';
import { schemaFaults } from './schema';

/** Fields that people read, and that a localisation file may translate ("Localize your app"). */
const FOR_PEOPLE =
  /^(name\.(short|full)|description\.(short|full)|staticTabs\[\d+\]\.name|extensions\[0\]\.ribbons\S*\.(label|supertip\.(title|description)))$/;

/** Dutch is the language of the manifest itself; each other language covers every text, names nothing else, and keeps the schema. */
export function checkLocalisation(
  manifest: JsonObject,
  files: ReadonlyMap<string, Uint8Array>,
  faults: Fault[],
  label: string,
): void {
  const inManifest = reportTo(faults, label === '' ? 'manifest.json' : `${label} manifest.json`);
  const info = at(manifest, 'localizationInfo');
  if (textOf(at(info, 'defaultLanguageTag')) !== 'nl') inManifest('localizationInfo.defaultLanguageTag', 'must be nl');
  const others = listOf(at(info, 'additionalLanguages'));
  if (!others.some((other) => textOf(at(other, 'languageTag')) === 'en')) {
    inManifest('localizationInfo.additionalLanguages', 'lacks en');
  }
  const wanted = textsOf(manifest)
    .map(({ path }) => path)
    .filter((path) => FOR_PEOPLE.test(path));
  others.forEach((other, index) => {
    const name = textOf(at(other, 'file'));
    const bytes = files.get(name);
    if (bytes === undefined) {
      inManifest(`localizationInfo.additionalLanguages[${index}].file`, `${name} is not in the package`);
      return;
    }
    const report = reportTo(faults, label === '' ? name : `${label} ${name}`);
    const texts = parse(bytes);
    if (!isObject(texts)) {
      report('', 'is no valid JSON object');
      return;
    }
    for (const { where, text } of schemaFaults(textOf(at(manifest, 'manifestVersion')), 'localisation', texts) ?? []) {
      report(where, text);
    }
    for (const path of wanted) {
      if (textOf(texts[path] ?? null).trim() === '') report(path, 'has no translation');
    }
    for (const path of Object.keys(texts)) {
      if (path !== '$schema' && !wanted.includes(path)) report(path, 'translates nothing in the manifest');
    }
  });
}

function parse(bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    return null;
  }
}
