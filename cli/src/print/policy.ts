import type { PolicyAcceptance, PolicyVersion } from '@pianeojobs/sdk/contract'
import type { PassageChange, PendingPolicy } from '../actions/policy/pending.ts'
import { beside } from './beside.ts'
import { cleanLine } from './clean.ts'

/** A version of the policy, each passage behind its id. */
export function printPolicy({ title, version, effectiveAt, inForce, sha256, sections }: PolicyVersion): string {
  const standing = inForce
    ? `in force since ${effectiveAt.slice(0, 10)}`
    : `not in force; effective from ${effectiveAt.slice(0, 10)}`
  return [
    `${cleanLine(title)}, version ${version}, ${standing}`,
    `SHA-256 ${sha256}`,
    ...sections.flatMap(({ number, title: heading, passages }) => [
      '',
      `${number}. ${cleanLine(heading)}`,
      ...passages.map(({ id, text }) => beside(`${id.padEnd(6)} `, cleanLine(text), process.stdout.columns)),
    ]),
  ].join('\n')
}

/** What a policy that waits for acceptance changes. */
export function printPendingPolicy({ current, accepted, changes }: PendingPolicy): string {
  const head = `Version ${current.version} of the privacy policy is in force; you accepted ${accepted}.`
  if (changes.length === 0) return `${head} No passage of it reads differently.`
  return [head, ...changes.flatMap(printChange), `All of it: pianeo policy show ${current.version}`].join('\n')
}

/** An acceptance, for people. */
export function printAcceptance({ version, at }: PolicyAcceptance): string {
  return `Version ${version} of the privacy policy is accepted since ${at}.`
}

function printChange({ id, before, after }: PassageChange): readonly string[] {
  const kind = before === undefined ? 'new' : after === undefined ? 'gone' : 'changed'
  return [
    `${id} (${kind})`,
    ...(before === undefined ? [] : [beside('  - ', cleanLine(before), process.stdout.columns)]),
    ...(after === undefined ? [] : [beside('  + ', cleanLine(after), process.stdout.columns)]),
  ]
}
