// Edit a profile so that nothing somebody else changed meanwhile is overwritten: read, change, send If-Match.
import { type Client, isProblem } from '@pianeojobs/sdk'
import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import { signedInClient } from './support/signed-in-client.ts'

const client = await signedInClient()

// The ETag is that of the profile as it was read.
const { data: profile, etag } = await client.profile.get().withResponse()
console.log(`${profile.displayName} (${profile.handle}): ${profile.headline ?? 'no headline yet'}`)

// Meanwhile, in another tab …
await client.profile.update({ location: { city: 'London', region: null, country: 'GB' } }, { ifMatch: etag! })

// … so that what was read is not what is there any more.
try {
  await client.profile.update({ headline: 'Analyst of engines' }, { ifMatch: etag! })
} catch (error) {
  if (!isProblem(error, 'precondition-failed')) throw error
  console.log(`${error.status}: ${error.problem.detail}`)
}

// Read again, decide again, send again: a change is a function of what is there.
const edited = await editProfile(client, ({ headline }) => ({ headline: headline ?? 'Analyst of engines' }))
console.log(`Saved: ${edited.headline}, ${edited.location?.city}`)

// Who sees which part is a document of its own; a dry run says what a change would do.
const { hides } = await client.profile.visibility.update({ city: 'private' }, { dryRun: true })
for (const { field, from, to } of hides) console.log(`Would hide ${field}: ${from} → ${to}`)

async function editProfile(client: Client, change: (profile: Profile) => ProfilePatch, tries = 3): Promise<Profile> {
  const { data, etag } = await client.profile.get().withResponse()
  try {
    return await client.profile.update(change(data), { ifMatch: etag! })
  } catch (error) {
    if (tries > 1 && isProblem(error, 'precondition-failed')) return editProfile(client, change, tries - 1)
    throw error
  }
}
