// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions, IfMatchOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Profile, ProfilePatch, PublicProfile, Publication, PublicationRequest, Resume } from '../models.ts'
import { endpoints } from '../endpoints.ts'
import { ProfileExperiencesApi } from './profile-experiences-api.ts'
import { ProfileSectionsApi } from './profile-sections-api.ts'
import { ProfileSensitiveAttributesApi } from './profile-sensitive-attributes-api.ts'
import { ProfileVisibilityApi } from './profile-visibility-api.ts'

/** What `client.profile.resume` takes. */
export interface ExportResumeOptions extends IfNoneMatchOptions {
  /** For whom: yourself (all of it), somebody you are connected with, somebody who is signed in, or anybody. */
  readonly as?: 'self' | 'connection' | 'member' | 'public' | undefined
}

/** What `client.profile.preview` takes. */
export interface PreviewProfileOptions extends CallOptions {
  /** Who reads: anybody, somebody who is signed in, somebody you are connected with, or a search engine. */
  readonly as?: 'public' | 'member' | 'connection' | 'search_engine' | undefined
}

/** `client.profile`: The profile as its owner edits it, with its sections, and its publication. */
export class ProfileApi {
  readonly #core: Core
  readonly experiences: ProfileExperiencesApi
  readonly sections: ProfileSectionsApi
  readonly sensitiveAttributes: ProfileSensitiveAttributesApi
  readonly visibility: ProfileVisibilityApi

  constructor(core: Core) {
    this.#core = core
    this.experiences = new ProfileExperiencesApi(core)
    this.sections = new ProfileSectionsApi(core)
    this.sensitiveAttributes = new ProfileSensitiveAttributesApi(core)
    this.visibility = new ProfileVisibilityApi(core)
  }

  /**
   * Read your profile.
   *
   * All of it, whoever else may see it.
   *
   * `GET /profile` · signed in, scope `profile:read` · never gated · policy P5.2.
   */
  get(options?: IfNoneMatchOptions): ApiPromise<Profile> {
    return this.#core.json(endpoints.getProfile, [], undefined, options)
  }

  /**
   * Edit your profile.
   *
   * Changes what is named, removes what is null and leaves the rest. What is published already changes for others at
   * once.
   *
   * `PATCH /profile` · signed in, scope `profile:write` · policy P1.3, P5.2, P5.3.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `handle-unavailable`, `precondition-failed`, `payload-too-large`,
   * `unsupported-media-type`, `precondition-required`
   */
  update(body: ProfilePatch, options: IfMatchOptions): ApiPromise<Profile> {
    return this.#core.json(endpoints.updateProfile, [], body, options)
  }

  /**
   * Publish your profile.
   *
   * Shows the profile to others, each field to its audience. `confirmedFields` must be exactly what everyone will be
   * able to read; `getVisibility` lists it as `publishes`. A list that differs is refused with the right one in the
   * error's `params`.
   *
   * `PUT /profile/publication` · signed in, scope `profile:write` · policy P4.1.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `payload-too-large`, `unsupported-media-type`, `profile-incomplete`
   */
  publish(body: PublicationRequest, options?: CallOptions): ApiPromise<Publication> {
    return this.#core.json(endpoints.publishProfile, [], body, options)
  }

  /**
   * Take your profile back.
   *
   * Nobody else sees it from now on. Nothing of it is lost.
   *
   * `DELETE /profile/publication` · signed in, scope `profile:write` · never gated · policy P4.2.
   */
  unpublish(options?: CallOptions): ApiPromise<Publication> {
    return this.#core.json(endpoints.unpublishProfile, [], undefined, options)
  }

  /**
   * Take your profile along as a résumé.
   *
   * Your profile as JSON Resume, or by `Accept` as a vCard, as JSON-LD or as Markdown: all of it, or what a reader may
   * see of it once it is published, by the same function that serves readers. What you say in special categories is in
   * none of them.
   *
   * `GET /profile/resume` · signed in, scope `profile:read` · never gated · policy P5.1, G20.
   */
  resume(options?: ExportResumeOptions): ApiPromise<Resume> {
    return this.#core.json(endpoints.exportResume, [], undefined, options)
  }

  /** The same as `resume`, as a text of another media type. */
  resumeAs(mediaType: 'application/ld+json' | 'text/markdown' | 'text/vcard', options?: ExportResumeOptions): ApiPromise<string> {
    return this.#core.text(endpoints.exportResume, [], mediaType, options)
  }

  /**
   * See your profile as somebody else.
   *
   * Exactly what such a reader is answered, by the same function. Where they are answered nothing, because the profile
   * is not published, or because search engines are kept out (P4.3), so are you.
   *
   * `GET /profile/preview` · signed in, scope `profile:read` · never gated · policy P4.3, P4.4.
   *
   * @throws {ProblemError} `not-found`
   */
  preview(options?: PreviewProfileOptions): ApiPromise<PublicProfile> {
    return this.#core.json(endpoints.previewProfile, [], undefined, options)
  }
}
