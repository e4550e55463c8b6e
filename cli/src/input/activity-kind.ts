import { string } from '@oclif/core/flags'

/** The kind of what was recorded. What is no kind is for the platform to say. */
export const activityKind = string({
  description: 'Only one kind: page_view, search, ad_click or sign_in.',
  helpValue: 'KIND',
})
