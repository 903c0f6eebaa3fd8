import type { Report } from './fault';
import { at, type Json, type JsonObject, listOf, textList, textOf } from './json-walk';

/** Which scope each place needs ("App manifest schema", staticTabs.context). */
const SCOPE_OF: Readonly<Record<string, string>> = {
  personalTab: 'personal',
  channelTab: 'team',
  teamLevelApp: 'team',
  privateChatTab: 'groupChat',
  meetingChatTab: 'groupChat',
  meetingDetailsTab: 'groupChat',
  meetingSidePanel: 'groupChat',
  meetingStage: 'groupChat',
};

/** Every place where the product shows itself in Teams. */
const PLACES = [
  'personalTab',
  'privateChatTab',
  'meetingChatTab',
  'meetingDetailsTab',
  'meetingSidePanel',
  'channelTab',
];

/**
 * Tabs: when a static and a configurable tab cover one scope, Teams shows only the static one ("Tabs"); so the static tabs have
 * people, chats and meetings, the configurable one has teams.
 */
export function checkTabs(manifest: JsonObject, report: Report): void {
  const fixed = listOf(at(manifest, 'staticTabs'));
  const configurable = listOf(at(manifest, 'configurableTabs'));
  const fixedScopes = new Set(fixed.flatMap((tab) => textList(at(tab, 'scopes'))));
  configurable.forEach((tab, index) => {
    for (const scope of textList(at(tab, 'scopes'))) {
      const where = `configurableTabs[${index}].scopes`;
      if (fixedScopes.has(scope))
        report(where, `${scope} is also the scope of a static tab, which Teams then shows instead`);
      if (scope !== 'team') report(where, `${scope} belongs to a static tab; only team is configurable`);
    }
  });
  for (const [index, tab] of fixed.entries()) checkContexts(tab, `staticTabs[${index}]`, report);
  for (const [index, tab] of configurable.entries()) checkContexts(tab, `configurableTabs[${index}]`, report);
  const covered = new Set([...fixed, ...configurable].flatMap((tab) => textList(at(tab, 'context'))));
  for (const place of PLACES) {
    if (!covered.has(place)) report('staticTabs', `no tab has the context ${place}`);
  }
  const ids = fixed.map((tab) => textOf(at(tab, 'entityId')));
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) report(`staticTabs[${index}].entityId`, `${id} is also the id of another tab`);
  });
  checkChannels(manifest, report);
}

function checkContexts(tab: Json, where: string, report: Report): void {
  const scopes = textList(at(tab, 'scopes'));
  const contexts = textList(at(tab, 'context'));
  for (const context of contexts) {
    const scope = SCOPE_OF[context];
    if (scope !== undefined && !scopes.includes(scope))
      report(`${where}.context`, `${context} needs the scope ${scope}`);
  }
  for (const scope of scopes) {
    if (!contexts.some((context) => SCOPE_OF[context] === scope)) {
      report(`${where}.scopes`, `${scope} has no place in context`);
    }
  }
}

/** Shared and private channels: the tab needs no knowledge of the channel's members or files ("Apps for shared and private channels"). */
function checkChannels(manifest: JsonObject, report: Report): void {
  if (textOf(at(manifest, 'supportsChannelFeatures')) !== 'tier1') report('supportsChannelFeatures', 'must be tier1');
  const types = textList(at(manifest, 'supportedChannelTypes'));
  for (const type of ['sharedChannels', 'privateChannels']) {
    if (!types.includes(type)) report('supportedChannelTypes', `lacks ${type}`);
  }
}
