import type { ConsentMirror, Preferences } from '@pianeojobs/sdk/contract'
import { printTable } from './table.ts'

/** Preferences, for people: one a line, by the name that sets it. */
export function printPreferences({ communications, discoverability, activity, matching }: Preferences): string {
  const { byEmail, inSearch, searchEngines } = discoverability
  const rows: [string, string, string][] = [
    ['serviceNews', onOff(communications.email.serviceNews), 'news about the services, by e-mail'],
    ['network', onOff(communications.email.network), 'what happens in your network, by e-mail'],
    ['byEmail', byEmail, 'who finds you by your address: nobody, mutual, anyone'],
    ['inSearch', onOff(inSearch), 'the search for people finds your published profile'],
    ['searchEngines', consent(searchEngines), 'search engines may show what everyone may read'],
    ['contacts', consent(matching.contacts), 'your contacts are compared with the people here'],
    ['pageViews', onOff(activity.pageViews), 'profiles you look at may be recorded, if you agreed to analytics.usage'],
    ['searches', onOff(activity.searches), 'what you search for likewise'],
    ['adClicks', onOff(activity.adClicks), 'clicks on ads may be recorded, if you agreed to ads.measurement'],
    ['signIns', onOff(activity.signIns), 'where you sign in is recorded with your activity'],
  ]
  return `${printTable(['NAME', 'VALUE', 'WHAT IT IS'], rows)}\n\nChange one: pianeo preferences set byEmail=nobody`
}

function onOff(value: boolean): string {
  return value ? 'on' : 'off'
}

function consent({ allowed }: ConsentMirror): string {
  return `${onOff(allowed)} (consent)`
}
