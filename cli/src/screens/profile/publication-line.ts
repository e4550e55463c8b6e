import type { OwnProfile } from '../../actions/profile/own.ts'

/** Whether anybody else sees the profile, and what is next. */
export function publicationLine({ profile: { published, publishedAt, handle, headline } }: OwnProfile): string {
  if (published)
    return `✓ Published as ${handle} since ${publishedAt?.slice(0, 10)}. What you change here is seen at once.`
  return headline
    ? 'Not published: nobody else sees any of it. p shows what would become public.'
    : 'Not published: nobody else sees any of it. A headline is all that is missing.'
}
