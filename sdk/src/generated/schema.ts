// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type {
  AccessToken,
  AccessTokenByPreset,
  AccessTokenByScopes,
  AccessTokenCreate,
  AccessTokenCreated,
  AccessTokenId,
  AccessTokenPage,
  AccessTokenPreset,
  Account,
  AccountClosedProblem,
  AccountDeactivatedProblem,
  AccountId,
  AccountNotVerifiedProblem,
  AccountPatch,
  AccountPolicy,
  AccountSignUp,
  AccountState,
  AccountSuspendedProblem,
  ActivityDeletion,
  ActivityEvent,
  ActivityEventId,
  ActivityEventPage,
  ActivityKind,
  ActivitySwitches,
  AddressNormalization,
  AgeRequirementNotMetProblem,
  AlreadyConnectedProblem,
  Audience,
  Award,
  AwardsSection,
  BatchConflictProblem,
  BlindedElements,
  Block,
  BlockPage,
  Certification,
  CertificationsSection,
  CodeExpiredProblem,
  Connection,
  ConnectionId,
  ConnectionPage,
  ConnectionRequest,
  ConnectionRequestAnswer,
  ConnectionRequestCreate,
  ConnectionRequestDirection,
  ConnectionRequestId,
  ConnectionRequestPage,
  ConnectionRequestState,
  Consent,
  ConsentChoice,
  ConsentEffect,
  ConsentEvent,
  ConsentEventId,
  ConsentEventPage,
  ConsentInput,
  ConsentList,
  ConsentMirror,
  ConsentPermission,
  ConsentPurpose,
  ConsentPurposeList,
  ConsentRefusal,
  ConsentRequiredProblem,
  ConsentState,
  ConsentWithdrawal,
  Contact,
  ContactCounts,
  ContactDirectory,
  ContactDiscovery,
  ContactEntry,
  ContactId,
  ContactImport,
  ContactImportBatch,
  ContactImportBatchResult,
  ContactImportCreate,
  ContactImportId,
  ContactImportItem,
  ContactImportItemPage,
  ContactImportPage,
  ContactImportState,
  ContactMatch,
  ContactMatchId,
  ContactMatchPage,
  ContactOutcome,
  ContactPage,
  ContactPatch,
  ContactPoint,
  ContactWarning,
  Controller,
  Cookie,
  CookieCategory,
  CookieCategoryId,
  CookieChoices,
  CookiePreferences,
  CountryCode,
  DateOrderProblem,
  Deactivation,
  DeactivationRequest,
  Device,
  DeviceAuthorization,
  DeviceAuthorizationRequest,
  DeviceAuthorizationView,
  DeviceDecision,
  DeviceTokenRequest,
  DigestMismatchProblem,
  Discoverability,
  DiscoveryBudget,
  DiscoveryEpoch,
  DiscoveryEpochStaleProblem,
  Education,
  EducationSection,
  EmailAddress,
  EmailChange,
  EmailTopics,
  EmailVerificationConfirmation,
  EmailVerificationRequest,
  EmailVerificationResend,
  EmailVerified,
  Erasure,
  ErasureCategory,
  ErasureId,
  ErasurePreview,
  ErasureSchedule,
  EvaluatedElements,
  Experience,
  ExperienceCreate,
  ExperienceId,
  ExperiencePatch,
  ExplicitStatementRequiredProblem,
  Export,
  ExportCategory,
  ExportCreate,
  ExportDownload,
  ExportExpiredProblem,
  ExportId,
  ExportInProgressProblem,
  ExportNotReadyProblem,
  ExportPage,
  ExportState,
  Exposure,
  FieldError,
  FieldVisibility,
  GracePeriodEndedProblem,
  GroupElement,
  Handle,
  HandleUnavailableProblem,
  IdempotencyInProgressProblem,
  IdempotencyKeyReusedProblem,
  Instant,
  InsufficientScopeProblem,
  Interest,
  InterestsSection,
  InternalErrorProblem,
  InvalidCredentialsProblem,
  InvalidCursorProblem,
  InvalidStateTransitionProblem,
  Invitation,
  InvitationBatch,
  InvitationCreate,
  InvitationDraft,
  InvitationId,
  InvitationOptOut,
  InvitationOptOutByEmail,
  InvitationOptOutByToken,
  InvitationPage,
  InvitationSkipped,
  InvitationState,
  InviteeSuppressedProblem,
  LabelledValue,
  Language,
  LanguageTag,
  LanguagesSection,
  LegalBasis,
  LimitExceededProblem,
  Limits,
  Line,
  MalformedRequestProblem,
  MatchState,
  Media,
  MediaId,
  MediaKind,
  MediaPage,
  MediaPatch,
  MediaQuotaExceededProblem,
  MediaType,
  MediaUpload,
  Meta,
  NewViewers,
  NotAcceptableProblem,
  NotConsentBasedProblem,
  NotFoundProblem,
  Notice,
  NoticeId,
  NoticeKind,
  NoticePage,
  NoticeVersionStaleProblem,
  OAuthError,
  Organization,
  Page,
  PartialDate,
  Password,
  PasswordChange,
  PasswordResetConfirmation,
  PasswordResetId,
  PasswordResetRequest,
  PasswordResetStarted,
  PasswordTooWeakProblem,
  PayloadTooLargeProblem,
  PersonCard,
  PersonCardPage,
  PersonId,
  Place,
  PolicyAcceptance,
  PolicyAcceptancePage,
  PolicyAcceptanceRequiredProblem,
  PolicyPassage,
  PolicyRef,
  PolicyReference,
  PolicySection,
  PolicyVersion,
  PolicyVersionId,
  PolicyVersionPage,
  PolicyVersionStaleProblem,
  PolicyVersionSummary,
  PreconditionFailedProblem,
  PreconditionRequiredProblem,
  Preferences,
  PreferencesPatch,
  Profile,
  ProfileField,
  ProfileIncompleteProblem,
  ProfileLink,
  ProfilePatch,
  ProfilePublication,
  ProfileSection,
  ProfileSectionName,
  ProfileSections,
  ProfileUnpublishedProblem,
  Progress,
  Project,
  ProjectsSection,
  Prose,
  PublicExperience,
  PublicMedia,
  PublicProfile,
  PublicSections,
  PublicSensitiveAttribute,
  Publication,
  PublicationRequest,
  PublicationsSection,
  PurgeResult,
  PurposeId,
  QueryTooShortProblem,
  RangeNotSatisfiableProblem,
  RateLimitedProblem,
  RecipientUnavailableProblem,
  Reference,
  ReferencesSection,
  RefreshTokenRequest,
  RequestPendingProblem,
  Resume,
  RevokedCount,
  Scope,
  ScopeNotAllowedProblem,
  SecretAlreadyShownProblem,
  SecurityEvent,
  SecurityEventId,
  SecurityEventKind,
  SecurityEventPage,
  SensitiveAttribute,
  SensitiveAttributeInput,
  SensitiveAttributeList,
  SensitiveCategory,
  Session,
  SessionPage,
  SessionTokens,
  Sha256,
  SignIn,
  SignUpStarted,
  Skill,
  SkillsSection,
  StepUp,
  StepUpRequiredProblem,
  StrippedMetadata,
  Suggestion,
  SuggestionPage,
  SuggestionReason,
  SupervisoryAuthority,
  TokenExpiredProblem,
  TokenRequest,
  TokenResponse,
  TokenRevocation,
  TokenRevokedProblem,
  UnauthenticatedProblem,
  UnavailableProblem,
  UnknownFieldProblem,
  UnsubscribeToken,
  Unsubscription,
  UnsupportedMediaTypeProblem,
  UserCode,
  ValidationFailedProblem,
  VerificationFailedProblem,
  VerificationId,
  VisibilityChange,
  VisibilityMap,
  VisibilityNotAllowedProblem,
  VisibilityPatch,
  Volunteering,
  VolunteeringSection,
  WebUrl,
} from './models.ts'

export interface paths {
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign up
     * Starts an account with name, e-mail, country and password, and sends a code to the address. The answer is the same whether or not the address has an account already; its owner gets a mail that says so. A refused sign-up leaves no trace.
     */
    post: operations["createAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read your account
     * The account that is signed in: name, address, country, state, and how the privacy policy stands.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change name, country or language
     * Changes what is named and leaves the rest. The address changes through `requestEmailVerification`.
     */
    patch: operations["updateAccount"];
    trace?: never;
  };
  "/account/deactivation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pause your account
     * Nobody else finds or sees you, nothing is lost, and every right of yours goes on: signing in, exporting, withdrawing, erasing. With `deleteAfter` the erasure is scheduled then unless you are back before; you are told 30, 7 and 1 day before. With the same instant once more nothing changes. The password must have been given within the last ten minutes.
     */
    put: operations["deactivateAccount"];
    post?: never;
    /**
     * Be back
     * Everything is as it was before the pause, the published profile included, and `deleteAfter` is forgotten. Once more changes nothing.
     */
    delete: operations["reactivateAccount"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/security-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what concerned the safety of your account
     * Who signed in from where, and every change of what keeps your account safe: password, address, sessions, tokens, pause, erasure. It is kept for 12 months, addresses are shortened after 30 days, and it cannot be switched off or deleted before.
     */
    get: operations["listSecurityEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/email-verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a code again, or to a new address
     * With `verificationId` the code is sent again, without signing in; the former code stops working. With `email`, signed in and with a fresh password, the address of the account is to change: it does once the code is confirmed. Both answers tell nothing about whether an address is known.
     */
    post: operations["requestEmailVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/email-verifications/{verificationId}/confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The verification. */
        verificationId: VerificationId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm an address with the code
     * After a sign-up the account becomes active and a session is answered, once. After a change of address the account has the new one. With `disown` a sign-up that somebody made with your address is erased silently.
     */
    post: operations["confirmEmailVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List where you are signed in
     * Every live session with what was saved of it automatically: address, device, first and last use.
     */
    get: operations["listSessions"];
    put?: never;
    /**
     * Sign in
     * Answers a session and its tokens, once. An unknown address and a wrong password look and take the same.
     */
    post: operations["createSession"];
    /**
     * End every other session
     * Signs out everywhere but here: their tokens stop working at once. Personal access tokens stay.
     */
    delete: operations["revokeOtherSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/current": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the session that asks
     * What the token stands for: account, scopes, when the password was last given, and whether a policy waits for acceptance.
     */
    get: operations["getCurrentSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/current/step-up": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show once more that it is you
     * Gives the password again, so that this session may do for ten minutes what wants a fresh one. Its tokens stay the same.
     */
    post: operations["stepUpSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{sessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The session, or `current` for the one that asks. */
        sessionId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a session
     * Its tokens stop working at once. `current` signs out; asked with a personal access token it revokes that token.
     */
    delete: operations["revokeSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the next access token
     * Exchanges a refresh token for new tokens (RFC 6749 section 6), or tells a device whether it was let in (RFC 8628). A refresh token works once; using it twice ends the session, since two hold it.
     */
    post: operations["issueToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/device": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See which device asks to be let in
     * What asks, what it wants to be able to do, and from where, before you decide. The name is what the device says of itself.
     */
    get: operations["getDeviceAuthorization"];
    put?: never;
    /**
     * Ask to be let in from a device without a keyboard for passwords
     * RFC 8628. The device shows the user code; somebody who is signed in elsewhere looks it up, sees what asks and from where, and decides. Meanwhile the device asks for its token every `interval` seconds.
     */
    post: operations["startDeviceAuthorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/device/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a device in, or do not
     * A device that is let in gets a session of its own, which you see among your sessions and can end. It can do what it asked for, or less when you name `scopes`; never change the password, make tokens, let others in or erase the account.
     */
    post: operations["decideDeviceAuthorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a token that you hold
     * RFC 7009. An access or refresh token of a session ends that session, a personal access token is revoked, and of anything else the answer is the same: it does not work any more.
     */
    post: operations["revokeToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change your password
     * The old one must have been given within the last ten minutes. Every other session ends at once, its refresh token too, codes for a new password stop working, and the address of the account gets a notice. Personal access tokens stay.
     */
    put: operations["changePassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your access tokens
     * Every token that can still be used, with what it may do and when it was last used. The tokens themselves are shown once, when they are made.
     */
    get: operations["listAccessTokens"];
    put?: never;
    /**
     * Make an access token for a script
     * Answers the token, this once. It may do what its scopes say and never more than you can; never sign in, change the password, make tokens or erase the account. The password must have been given within the last ten minutes.
     */
    post: operations["createAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/tokens/{tokenId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The token. */
        tokenId: AccessTokenId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an access token
     * It stops working at once.
     */
    delete: operations["revokeAccessToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/password-resets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a new password
     * Sends a code of six digits to the address, which works for 30 minutes. An address without an account gets a mail that says so: the answer, and what it costs, tell nothing about whether an address is known.
     */
    post: operations["requestPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/password-resets/{resetId}/confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The reset. */
        resetId: PasswordResetId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a new password with the code
     * Every session of the account ends at once, and its address gets a notice. A code can be tried five times. A password that is too weak costs no try.
     */
    post: operations["confirmPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read your profile
     * All of it, whoever else may see it.
     */
    get: operations["getProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit your profile
     * Changes what is named, removes what is null and leaves the rest. What is published already changes for others at once.
     */
    patch: operations["updateProfile"];
    trace?: never;
  };
  "/profile/publication": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Publish your profile
     * Shows the profile to others, each field to its audience. `confirmedFields` must be exactly what everyone will be able to read; `getVisibility` lists it as `publishes`. A list that differs is refused with the right one in the error's `params`.
     */
    put: operations["publishProfile"];
    post?: never;
    /**
     * Take your profile back
     * Nobody else sees it from now on. Nothing of it is lost.
     */
    delete: operations["unpublishProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/experiences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an experience
     * Adds an experience. Without `end` it is current; several can be.
     */
    post: operations["createExperience"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/experiences/{experienceId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The experience. */
        experienceId: ExperienceId;
      };
      cookie?: never;
    };
    /**
     * Read an experience
     * One experience of your profile with its own tag.
     */
    get: operations["getExperience"];
    put?: never;
    post?: never;
    /**
     * Delete an experience
     * Removes it at once, for everyone.
     */
    delete: operations["deleteExperience"];
    options?: never;
    head?: never;
    /**
     * Change an experience
     * Changes what is named, removes what is null and leaves the rest.
     */
    patch: operations["updateExperience"];
    trace?: never;
  };
  "/profile/sections/{section}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The section. */
        section: ProfileSectionName;
      };
      cookie?: never;
    };
    /**
     * Read a section of your profile
     * All of it, in its order, with the audience that each entry was given. What is read is what can be written.
     */
    get: operations["getProfileSection"];
    /**
     * Replace a section of your profile
     * Makes these the entries of the section, in this order; those not named go. `section` must be the one of the path. Each entry is for the audience of the section, or for one of its own.
     */
    put: operations["replaceProfileSection"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/sensitive-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what you say in special categories
     * What you say about yourself in special categories (GDPR 9), who can read it, and the consent it rests on.
     */
    get: operations["listSensitiveAttributes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/sensitive-attributes/{category}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The category. */
        category: SensitiveCategory;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Say something in a special category
     * Keeps what you say in a special category, while your express consent to that category stands. At first nobody else reads it. Your connections may, if you choose so; everyone who is signed in, or everyone, only after a second express statement, `explicitPublic`. It is never searched for, never in a suggestion, a résumé, a card or JSON-LD; and while everyone can read it, search engines are told to keep out of the profile. Withdrawing the consent deletes it.
     */
    put: operations["setSensitiveAttribute"];
    post?: never;
    /**
     * Delete what you say in a special category
     * Deletes it at once, for everyone. The consent stays; withdrawing that deletes too.
     */
    delete: operations["removeSensitiveAttribute"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Take your profile along as a résumé
     * Your profile as JSON Resume, or by `Accept` as a vCard, as JSON-LD or as Markdown: all of it, or what a reader may see of it once it is published, by the same function that serves readers. What you say in special categories is in none of them.
     */
    get: operations["exportResume"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/visibility": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who can see what
     * The audience of each field with its default and its widest, and the list of what publishing shows to everyone.
     */
    get: operations["getVisibility"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change who can see what
     * Narrowing works always and at once, and needs no If-Match. With `dryRun=true` nothing changes and the answer says what would. Widening waits while a new policy is to be accepted.
     */
    patch: operations["updateVisibility"];
    trace?: never;
  };
  "/media": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your photos and videos
     * All of them in the order you gave them, whoever else may see them.
     */
    get: operations["listMedia"];
    put?: never;
    /**
     * Add a photo or a video
     * What the file is, its bytes decide, not its name and not what it is declared as: a JPEG, PNG or WebP photo, an MP4 or WebM video. Where and when it was taken, with what, previews and comments are removed before anything is kept, and so is what stands behind its end; `strippedMetadata` says what went. Of the orientation alone, which tells how to hold the picture, a tag is kept. A photo needs `alt`. `Content-Digest` or `Repr-Digest` (RFC 9530) over the body is checked where it is sent.
     */
    post: operations["uploadMedia"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/media/{mediaId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    /**
     * Read about a photo or video
     * What it is, what was removed from it, and who can see it.
     */
    get: operations["getMedia"];
    put?: never;
    post?: never;
    /**
     * Delete a photo or video
     * Removes it at once, for everyone, its bytes too. Archives that were made before keep their copy until they end.
     */
    delete: operations["deleteMedia"];
    options?: never;
    head?: never;
    /**
     * Describe a photo or video
     * Changes what is named, removes what is null and leaves the rest. The file itself never changes.
     */
    patch: operations["updateMedia"];
    trace?: never;
  };
  "/media/{mediaId}/content": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    /**
     * See a photo or video
     * Its bytes, or ranges of them, for you and for whoever may see it on your published profile; for all others it is not there. What is hidden is hidden at once. Its ETag is its digest.
     */
    get: operations["getMediaContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See your profile as somebody else
     * Exactly what such a reader is answered, by the same function. Where they are answered nothing, because the profile is not published, or because search engines are kept out (P4.3), so are you.
     */
    get: operations["previewProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search published profiles
     * Finds people by the words of the fields that you may see. It sets and reads no cookie, and nothing about you changes the order.
     */
    get: operations["searchPeople"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/{handle}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The handle of the person. */
        handle: Handle;
      };
      cookie?: never;
    };
    /**
     * Read a published profile
     * The profile as the one who asks may see it; what they may not see is absent, and an unpublished profile is not there at all. It sets and reads no cookie. Unless the person chose otherwise, `X-Robots-Tag` keeps search engines out.
     */
    get: operations["getPublicProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-imports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your imports
     * Every import with its state and counts, newest first.
     */
    get: operations["listContactImports"];
    put?: never;
    /**
     * Open a contact import
     * Files are read by the client; what arrives here are the entries and fields that were chosen. The import needs the consent `contacts.import` to keep contacts, `contacts.matching` to find who is here, or both; each does only its own part. With `entries` and `complete` one request does it all.
     */
    post: operations["createContactImport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-imports/{contactImportId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    /**
     * Read an import
     * Its state, its counts and which batches are in.
     */
    get: operations["getContactImport"];
    put?: never;
    post?: never;
    /**
     * Undo an import
     * An unfinished import is cancelled and nothing of it is kept. A finished one is undone: whatever it added goes, what it changed returns.
     */
    delete: operations["undoContactImport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-imports/{contactImportId}/batches/{sequence}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
        /** The number of the batch, from 1. */
        sequence: number;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Send a numbered batch of entries
     * Answers what became of each entry. The same batch sent again answers the same, so that whoever lost an answer can ask once more; other entries under the same number are a conflict.
     */
    put: operations["putContactImportBatch"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-imports/{contactImportId}/completion": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete an import
     * Says that everything was sent. From then on the import can be undone whole for 30 days.
     */
    post: operations["completeContactImport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-imports/{contactImportId}/items": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    /**
     * List what became of each entry
     * One row an entry in the order of the file, with the number of its card and its line.
     */
    get: operations["listContactImportItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your contacts
     * The contacts you keep, newest first. Nobody else sees them.
     */
    get: operations["listContacts"];
    put?: never;
    post?: never;
    /**
     * Forget all contacts
     * Removes every contact, every import with its record, and every match.
     */
    delete: operations["purgeContacts"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The contact. */
        contactId: ContactId;
      };
      cookie?: never;
    };
    /**
     * Read a contact
     * One contact with its own tag.
     */
    get: operations["getContact"];
    put?: never;
    post?: never;
    /**
     * Delete a contact
     * Removes the contact and the match it made.
     */
    delete: operations["deleteContact"];
    options?: never;
    head?: never;
    /**
     * Correct a contact
     * What you set stands above what imports brought and will bring; taking an import back takes the contact away only when nothing else brought it. With another address the contact is matched by that one.
     */
    patch: operations["updateContact"];
    trace?: never;
  };
  "/contact-matches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who of your contacts is here
     * People whose address you imported and who can be found by it: because they imported yours too, or because they let anyone who has their address find them. Nobody is told that you looked.
     */
    get: operations["listContactMatches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-matches/{contactMatchId}/dismissal": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The match. */
        contactMatchId: ContactMatchId;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Dismiss a match
     * The person is not shown to you as a match any more, whatever is imported or taken back later, until you restore them. They are not told. Forgetting all contacts, or withdrawing the consent to matching, forgets the dismissal too.
     */
    put: operations["dismissContactMatch"];
    post?: never;
    /**
     * Restore a dismissed match
     * The person is shown as a match again.
     */
    delete: operations["restoreContactMatch"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-discovery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how addresses are found blindly
     * The ciphersuite, the key of the epoch, how addresses are written, and what is left of your budget. Blinded by the client, no address leaves your machine readable; what the platform keeps cannot be guessed from without its key. A platform that turned hostile could still test addresses that it suspects.
     */
    get: operations["getContactDiscovery"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-discovery/evaluations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Evaluate blinded addresses
     * `BlindEvaluate` of RFC 9497 with the key of the epoch, and one proof for all elements. Each element takes one from your budget, which is why the same request sent twice takes twice. Nothing of an evaluation is kept.
     */
    post: operations["evaluateContactDiscovery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your invitations
     * The invitations you made, newest first, and what became of them. Links are shown once, when they are made.
     */
    get: operations["listInvitations"];
    put?: never;
    /**
     * Make invitations for contacts
     * Answers for each contact, this once, a link to join with and the draft of a mail, which you send yourself: the platform writes to nobody and reminds nobody. A contact whose address was invited by you already, or asked not to be invited, is skipped; when nothing but that stands against all of them, it is refused. The answer and what it costs are the same whether or not an address has an account.
     */
    post: operations["createInvitations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{invitationId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The invitation. */
        invitationId: InvitationId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an invitation
     * Its link stops working, and for whom it was is forgotten. Whoever opens the link learns nothing about you.
     */
    delete: operations["revokeInvitation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitation-opt-outs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask not to be invited
     * For people without an account, and without signing in. From now on nobody can invite the address, and links that wait for it stop working. Kept is a keyed digest of the address, for good: not the address, and not who asked. It is answered alike for every address; somebody who opted out can still sign up.
     */
    post: operations["optOutOfInvitations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your connections
     * With whom you are connected, newest first. Nobody else sees this list. What you show to connections they may read and copy; removing a connection stops the reading at once and takes no copy back.
     */
    get: operations["listConnections"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connections/{connectionId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The connection. */
        connectionId: ConnectionId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a connection
     * Ends a connection for both. What either shows to connections alone, the other cannot read from then on. Nobody is told.
     */
    delete: operations["removeConnection"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List requests to connect
     * What you were asked and what you asked, newest first, each as it stands for you.
     */
    get: operations["listConnectionRequests"];
    put?: never;
    /**
     * Ask somebody to connect
     * Whoever you may see can be asked, if they may see you. They are told that somebody asks, and see who. A request waits for 180 days. When it ended other than by a yes, the same person can be asked again 90 days later: so asking again tells nobody whether they were declined. Whoever cannot be asked is `recipient-unavailable`, whatever the reason.
     */
    post: operations["createConnectionRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection-requests/{connectionRequestId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The request. */
        connectionRequestId: ConnectionRequestId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraw a request
     * Takes back a request that you sent and that is pending for you. The same person can be asked again 90 days later.
     */
    delete: operations["withdrawConnectionRequest"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection-requests/{connectionRequestId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The request. */
        connectionRequestId: ConnectionRequestId;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a request
     * Accepts a request that you received: you are connected, and who asked is told. Or declines it, silently: to who asked it stays pending until it expires, and no operation tells them otherwise.
     */
    post: operations["answerConnectionRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suggestions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List people you may know
     * People with whom you share connections, an organization at the same time or a skill, as far as you may see it, and matches of your contacts; each with why. Nothing else plays a part, and nothing of it is kept. Nobody is suggested with whom you are connected, with whom a request waits or ended within 90 days other than by a yes, whose match you dismissed, or where either blocked the other.
     */
    get: operations["listSuggestions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blocks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List whom you blocked
     * Whom you blocked, newest first. Nobody else sees this list.
     */
    get: operations["listBlocks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blocks/{personId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The person. */
        personId: PersonId;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Block a person
     * From now on neither finds the other: no profile, no search, no match, no suggestion, no request. A connection between you ends, and pending requests with it. They are not told; to them it looks as if your profile was not published. Signed out, anyone reads what you show to everyone, so they can, too. Once more changes nothing.
     */
    put: operations["blockPerson"];
    post?: never;
    /**
     * Unblock a person
     * You find each other again. What the block ended does not come back.
     */
    delete: operations["unblockPerson"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consent-purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what data are used for
     * Every purpose with its basis, data, recipients, places and retention, and the notice a consent is given to.
     */
    get: operations["listConsentPurposes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what you agreed to
     * Every purpose that rests on consent and how it stands. Nothing is on that you did not turn on.
     */
    get: operations["listConsents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consents/{purposeId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The purpose. */
        purposeId: PurposeId;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Give a consent
     * Gives consent to one purpose and one version of its notice. Each purpose is an act of its own.
     */
    put: operations["giveConsent"];
    post?: never;
    /**
     * Withdraw a consent
     * As easy as giving it. What rested on it stops and goes at once; the answer says what.
     */
    delete: operations["withdrawConsent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consent-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List every act on your consents
     * The ledger: each giving, refusal, withdrawal and expiry with the notice it was about, newest first, chained by hashes that anybody can compute again.
     */
    get: operations["listConsentEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the versions of the privacy policy
     * Every version that was ever published, newest first. Versions never change.
     */
    get: operations["listPolicyVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The version, or `current` for the one in force. */
        version: string;
      };
      cookie?: never;
    };
    /**
     * Read a version of the privacy policy
     * By passage as JSON, or as text. `text/plain` answers exactly the bytes whose SHA-256 is accepted, misspellings included.
     */
    get: operations["getPolicyVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy/acceptances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what you accepted
     * Every acceptance of the policy with its version, digest, method and time.
     */
    get: operations["listPolicyAcceptances"];
    put?: never;
    /**
     * Accept the privacy policy
     * Accepts the version in force, named by its digest. Accepting it twice answers the acceptance that is there.
     */
    post: operations["acceptPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cookie-preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read which cookies there are, and what you chose
     * Every cookie this platform can set, by category, with what refusing it changes. Signed in, the choices are your consents; signed out, what the cookie `pj_cookies` remembers. While a request says `Sec-GPC: 1`, analytics and advertising are off for it.
     */
    get: operations["getCookiePreferences"];
    /**
     * Choose which cookies may be set
     * Strictly necessary cookies stay on. Signed in, each choice that differs is an act on that consent, one by one, in the ledger; refusing is never gated, allowing waits while a new policy is to be accepted. Signed out, the choices are kept in the cookie `pj_cookies` alone. With `Sec-GPC: 1` analytics and advertising are refused, whatever the body says.
     */
    put: operations["updateCookiePreferences"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read your preferences
     * What you are written about, who finds you and how, what is recorded of your use, and how your consents to it stand.
     */
    get: operations["getPreferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change your preferences
     * Changes what is named and leaves the rest. Narrowing and opting out work always and at once, and need no If-Match; widening waits while a new policy is to be accepted, and while the account is not active. What rests on a consent (`searchEngines`, `matching.contacts`) is that consent: allowing it names the version of the notice, and a token needs `consent:write` for it.
     */
    patch: operations["updatePreferences"];
    trace?: never;
  };
  "/unsubscriptions/{token}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The token from the mail. */
        token: UnsubscribeToken;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop mails about a topic, without signing in
     * What the header `List-Unsubscribe` of a mail leads to (RFC 8058): one step, no sign-in, no question. It is final for that topic until the person turns it on again. Once more changes nothing.
     */
    post: operations["unsubscribe"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/activity-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was recorded of your use
     * Profiles you looked at and words you searched for (with your consent to `analytics.usage`), ads you clicked on (with that to `ads.measurement`; there are no ads here today) and where you signed in, each unless switched off in your preferences. Addresses are shortened after 30 days, events are gone after 12 months.
     */
    get: operations["listActivity"];
    put?: never;
    post?: never;
    /**
     * Delete what was recorded of your use
     * All of it, or that of one kind, or that before an instant. It is gone at once; what is recorded from now on follows your preferences.
     */
    delete: operations["deleteActivity"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your exports
     * Every export with its state and its downloads, newest first.
     */
    get: operations["listExports"];
    put?: never;
    /**
     * Ask for a copy of your data
     * Makes an archive of everything about you as it is now, free and without a reason. The password must have been given within the last ten minutes, since whoever holds the archive holds all of it.
     */
    post: operations["createExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exports/{exportId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The export. */
        exportId: ExportId;
      };
      cookie?: never;
    };
    /**
     * Read an export
     * Its state, and once it is ready its size, digest and end.
     */
    get: operations["getExport"];
    put?: never;
    post?: never;
    /**
     * Cancel an export, or destroy its archive
     * One that is being made is cancelled, the archive of one that is ready is destroyed at once. That it was made stays in the list. Once more changes nothing.
     */
    delete: operations["deleteExport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exports/{exportId}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The export. */
        exportId: ExportId;
      };
      cookie?: never;
    };
    /**
     * Download the archive
     * The archive, or ranges of it, so that a broken download goes on where it stopped. Its ETag is its digest. Every download is logged.
     */
    get: operations["downloadExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/erasure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the erasure of your account
     * The one that is scheduled, or the last one that was cancelled.
     */
    get: operations["getErasure"];
    /**
     * Have your account erased
     * Your profile is gone for others at once; after the days of grace everything about you is erased, and nothing brings it back. Until then signing in, exporting and cancelling work. With the same days once more nothing changes. The password must have been given within the last ten minutes.
     */
    put: operations["scheduleErasure"];
    post?: never;
    /**
     * Keep your account after all
     * Everything is as it was before the erasure was scheduled, the published profile included. Once more changes nothing.
     */
    delete: operations["cancelErasure"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/erasure/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what an erasure would remove
     * What would go, what would stay and why, who is told, and what else happens. A plain read: an erasure can be scheduled without.
     */
    get: operations["previewErasure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what you have to know
     * Everything the platform has to tell you, in one place, newest first: a change of the policy, what concerns the safety of your account, and who asks to connect.
     */
    get: operations["listNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices/{noticeId}/acknowledgement": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The notice. */
        noticeId: NoticeId;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Say that you read a notice
     * It accepts nothing and agrees to nothing. Once more changes nothing.
     */
    put: operations["acknowledgeNotice"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meta": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what this platform is and its limits
     * Version, features, clock and every limit in force. Publishing the limits is part of the policy: they are the firewall a client can see.
     */
    get: operations["getMeta"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-directory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read whom to contact
     * Who is responsible, who answers questions about personal data, who helps, and the authority to complain to.
     */
    get: operations["getContactDirectory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    AccessToken: AccessToken;
    AccessTokenByPreset: AccessTokenByPreset;
    AccessTokenByScopes: AccessTokenByScopes;
    AccessTokenCreate: AccessTokenCreate;
    AccessTokenCreated: AccessTokenCreated;
    AccessTokenId: AccessTokenId;
    AccessTokenPage: AccessTokenPage;
    AccessTokenPreset: AccessTokenPreset;
    Account: Account;
    AccountClosedProblem: AccountClosedProblem;
    AccountDeactivatedProblem: AccountDeactivatedProblem;
    AccountId: AccountId;
    AccountNotVerifiedProblem: AccountNotVerifiedProblem;
    AccountPatch: AccountPatch;
    AccountPolicy: AccountPolicy;
    AccountSignUp: AccountSignUp;
    AccountState: AccountState;
    AccountSuspendedProblem: AccountSuspendedProblem;
    ActivityDeletion: ActivityDeletion;
    ActivityEvent: ActivityEvent;
    ActivityEventId: ActivityEventId;
    ActivityEventPage: ActivityEventPage;
    ActivityKind: ActivityKind;
    ActivitySwitches: ActivitySwitches;
    AddressNormalization: AddressNormalization;
    AgeRequirementNotMetProblem: AgeRequirementNotMetProblem;
    AlreadyConnectedProblem: AlreadyConnectedProblem;
    Audience: Audience;
    Award: Award;
    AwardsSection: AwardsSection;
    BatchConflictProblem: BatchConflictProblem;
    BlindedElements: BlindedElements;
    Block: Block;
    BlockPage: BlockPage;
    Certification: Certification;
    CertificationsSection: CertificationsSection;
    CodeExpiredProblem: CodeExpiredProblem;
    Connection: Connection;
    ConnectionId: ConnectionId;
    ConnectionPage: ConnectionPage;
    ConnectionRequest: ConnectionRequest;
    ConnectionRequestAnswer: ConnectionRequestAnswer;
    ConnectionRequestCreate: ConnectionRequestCreate;
    ConnectionRequestDirection: ConnectionRequestDirection;
    ConnectionRequestId: ConnectionRequestId;
    ConnectionRequestPage: ConnectionRequestPage;
    ConnectionRequestState: ConnectionRequestState;
    Consent: Consent;
    ConsentChoice: ConsentChoice;
    ConsentEffect: ConsentEffect;
    ConsentEvent: ConsentEvent;
    ConsentEventId: ConsentEventId;
    ConsentEventPage: ConsentEventPage;
    ConsentInput: ConsentInput;
    ConsentList: ConsentList;
    ConsentMirror: ConsentMirror;
    ConsentPermission: ConsentPermission;
    ConsentPurpose: ConsentPurpose;
    ConsentPurposeList: ConsentPurposeList;
    ConsentRefusal: ConsentRefusal;
    ConsentRequiredProblem: ConsentRequiredProblem;
    ConsentState: ConsentState;
    ConsentWithdrawal: ConsentWithdrawal;
    Contact: Contact;
    ContactCounts: ContactCounts;
    ContactDirectory: ContactDirectory;
    ContactDiscovery: ContactDiscovery;
    ContactEntry: ContactEntry;
    ContactId: ContactId;
    ContactImport: ContactImport;
    ContactImportBatch: ContactImportBatch;
    ContactImportBatchResult: ContactImportBatchResult;
    ContactImportCreate: ContactImportCreate;
    ContactImportId: ContactImportId;
    ContactImportItem: ContactImportItem;
    ContactImportItemPage: ContactImportItemPage;
    ContactImportPage: ContactImportPage;
    ContactImportState: ContactImportState;
    ContactMatch: ContactMatch;
    ContactMatchId: ContactMatchId;
    ContactMatchPage: ContactMatchPage;
    ContactOutcome: ContactOutcome;
    ContactPage: ContactPage;
    ContactPatch: ContactPatch;
    ContactPoint: ContactPoint;
    ContactWarning: ContactWarning;
    Controller: Controller;
    Cookie: Cookie;
    CookieCategory: CookieCategory;
    CookieCategoryId: CookieCategoryId;
    CookieChoices: CookieChoices;
    CookiePreferences: CookiePreferences;
    CountryCode: CountryCode;
    DateOrderProblem: DateOrderProblem;
    Deactivation: Deactivation;
    DeactivationRequest: DeactivationRequest;
    Device: Device;
    DeviceAuthorization: DeviceAuthorization;
    DeviceAuthorizationRequest: DeviceAuthorizationRequest;
    DeviceAuthorizationView: DeviceAuthorizationView;
    DeviceDecision: DeviceDecision;
    DeviceTokenRequest: DeviceTokenRequest;
    DigestMismatchProblem: DigestMismatchProblem;
    Discoverability: Discoverability;
    DiscoveryBudget: DiscoveryBudget;
    DiscoveryEpoch: DiscoveryEpoch;
    DiscoveryEpochStaleProblem: DiscoveryEpochStaleProblem;
    Education: Education;
    EducationSection: EducationSection;
    EmailAddress: EmailAddress;
    EmailChange: EmailChange;
    EmailTopics: EmailTopics;
    EmailVerificationConfirmation: EmailVerificationConfirmation;
    EmailVerificationRequest: EmailVerificationRequest;
    EmailVerificationResend: EmailVerificationResend;
    EmailVerified: EmailVerified;
    Erasure: Erasure;
    ErasureCategory: ErasureCategory;
    ErasureId: ErasureId;
    ErasurePreview: ErasurePreview;
    ErasureSchedule: ErasureSchedule;
    EvaluatedElements: EvaluatedElements;
    Experience: Experience;
    ExperienceCreate: ExperienceCreate;
    ExperienceId: ExperienceId;
    ExperiencePatch: ExperiencePatch;
    ExplicitStatementRequiredProblem: ExplicitStatementRequiredProblem;
    Export: Export;
    ExportCategory: ExportCategory;
    ExportCreate: ExportCreate;
    ExportDownload: ExportDownload;
    ExportExpiredProblem: ExportExpiredProblem;
    ExportId: ExportId;
    ExportInProgressProblem: ExportInProgressProblem;
    ExportNotReadyProblem: ExportNotReadyProblem;
    ExportPage: ExportPage;
    ExportState: ExportState;
    Exposure: Exposure;
    FieldError: FieldError;
    FieldVisibility: FieldVisibility;
    GracePeriodEndedProblem: GracePeriodEndedProblem;
    GroupElement: GroupElement;
    Handle: Handle;
    HandleUnavailableProblem: HandleUnavailableProblem;
    IdempotencyInProgressProblem: IdempotencyInProgressProblem;
    IdempotencyKeyReusedProblem: IdempotencyKeyReusedProblem;
    Instant: Instant;
    InsufficientScopeProblem: InsufficientScopeProblem;
    Interest: Interest;
    InterestsSection: InterestsSection;
    InternalErrorProblem: InternalErrorProblem;
    InvalidCredentialsProblem: InvalidCredentialsProblem;
    InvalidCursorProblem: InvalidCursorProblem;
    InvalidStateTransitionProblem: InvalidStateTransitionProblem;
    Invitation: Invitation;
    InvitationBatch: InvitationBatch;
    InvitationCreate: InvitationCreate;
    InvitationDraft: InvitationDraft;
    InvitationId: InvitationId;
    InvitationOptOut: InvitationOptOut;
    InvitationOptOutByEmail: InvitationOptOutByEmail;
    InvitationOptOutByToken: InvitationOptOutByToken;
    InvitationPage: InvitationPage;
    InvitationSkipped: InvitationSkipped;
    InvitationState: InvitationState;
    InviteeSuppressedProblem: InviteeSuppressedProblem;
    LabelledValue: LabelledValue;
    Language: Language;
    LanguageTag: LanguageTag;
    LanguagesSection: LanguagesSection;
    LegalBasis: LegalBasis;
    LimitExceededProblem: LimitExceededProblem;
    Limits: Limits;
    Line: Line;
    MalformedRequestProblem: MalformedRequestProblem;
    MatchState: MatchState;
    Media: Media;
    MediaId: MediaId;
    MediaKind: MediaKind;
    MediaPage: MediaPage;
    MediaPatch: MediaPatch;
    MediaQuotaExceededProblem: MediaQuotaExceededProblem;
    MediaType: MediaType;
    MediaUpload: MediaUpload;
    Meta: Meta;
    NewViewers: NewViewers;
    NotAcceptableProblem: NotAcceptableProblem;
    NotConsentBasedProblem: NotConsentBasedProblem;
    NotFoundProblem: NotFoundProblem;
    Notice: Notice;
    NoticeId: NoticeId;
    NoticeKind: NoticeKind;
    NoticePage: NoticePage;
    NoticeVersionStaleProblem: NoticeVersionStaleProblem;
    OAuthError: OAuthError;
    Organization: Organization;
    Page: Page;
    PartialDate: PartialDate;
    Password: Password;
    PasswordChange: PasswordChange;
    PasswordResetConfirmation: PasswordResetConfirmation;
    PasswordResetId: PasswordResetId;
    PasswordResetRequest: PasswordResetRequest;
    PasswordResetStarted: PasswordResetStarted;
    PasswordTooWeakProblem: PasswordTooWeakProblem;
    PayloadTooLargeProblem: PayloadTooLargeProblem;
    PersonCard: PersonCard;
    PersonCardPage: PersonCardPage;
    PersonId: PersonId;
    Place: Place;
    PolicyAcceptance: PolicyAcceptance;
    PolicyAcceptancePage: PolicyAcceptancePage;
    PolicyAcceptanceRequiredProblem: PolicyAcceptanceRequiredProblem;
    PolicyPassage: PolicyPassage;
    PolicyRef: PolicyRef;
    PolicyReference: PolicyReference;
    PolicySection: PolicySection;
    PolicyVersion: PolicyVersion;
    PolicyVersionId: PolicyVersionId;
    PolicyVersionPage: PolicyVersionPage;
    PolicyVersionStaleProblem: PolicyVersionStaleProblem;
    PolicyVersionSummary: PolicyVersionSummary;
    PreconditionFailedProblem: PreconditionFailedProblem;
    PreconditionRequiredProblem: PreconditionRequiredProblem;
    Preferences: Preferences;
    PreferencesPatch: PreferencesPatch;
    Profile: Profile;
    ProfileField: ProfileField;
    ProfileIncompleteProblem: ProfileIncompleteProblem;
    ProfileLink: ProfileLink;
    ProfilePatch: ProfilePatch;
    ProfilePublication: ProfilePublication;
    ProfileSection: ProfileSection;
    ProfileSectionName: ProfileSectionName;
    ProfileSections: ProfileSections;
    ProfileUnpublishedProblem: ProfileUnpublishedProblem;
    Progress: Progress;
    Project: Project;
    ProjectsSection: ProjectsSection;
    Prose: Prose;
    PublicExperience: PublicExperience;
    PublicMedia: PublicMedia;
    PublicProfile: PublicProfile;
    PublicSections: PublicSections;
    PublicSensitiveAttribute: PublicSensitiveAttribute;
    Publication: Publication;
    PublicationRequest: PublicationRequest;
    PublicationsSection: PublicationsSection;
    PurgeResult: PurgeResult;
    PurposeId: PurposeId;
    QueryTooShortProblem: QueryTooShortProblem;
    RangeNotSatisfiableProblem: RangeNotSatisfiableProblem;
    RateLimitedProblem: RateLimitedProblem;
    RecipientUnavailableProblem: RecipientUnavailableProblem;
    Reference: Reference;
    ReferencesSection: ReferencesSection;
    RefreshTokenRequest: RefreshTokenRequest;
    RequestPendingProblem: RequestPendingProblem;
    Resume: Resume;
    RevokedCount: RevokedCount;
    Scope: Scope;
    ScopeNotAllowedProblem: ScopeNotAllowedProblem;
    SecretAlreadyShownProblem: SecretAlreadyShownProblem;
    SecurityEvent: SecurityEvent;
    SecurityEventId: SecurityEventId;
    SecurityEventKind: SecurityEventKind;
    SecurityEventPage: SecurityEventPage;
    SensitiveAttribute: SensitiveAttribute;
    SensitiveAttributeInput: SensitiveAttributeInput;
    SensitiveAttributeList: SensitiveAttributeList;
    SensitiveCategory: SensitiveCategory;
    Session: Session;
    SessionPage: SessionPage;
    SessionTokens: SessionTokens;
    Sha256: Sha256;
    SignIn: SignIn;
    SignUpStarted: SignUpStarted;
    Skill: Skill;
    SkillsSection: SkillsSection;
    StepUp: StepUp;
    StepUpRequiredProblem: StepUpRequiredProblem;
    StrippedMetadata: StrippedMetadata;
    Suggestion: Suggestion;
    SuggestionPage: SuggestionPage;
    SuggestionReason: SuggestionReason;
    SupervisoryAuthority: SupervisoryAuthority;
    TokenExpiredProblem: TokenExpiredProblem;
    TokenRequest: TokenRequest;
    TokenResponse: TokenResponse;
    TokenRevocation: TokenRevocation;
    TokenRevokedProblem: TokenRevokedProblem;
    UnauthenticatedProblem: UnauthenticatedProblem;
    UnavailableProblem: UnavailableProblem;
    UnknownFieldProblem: UnknownFieldProblem;
    UnsubscribeToken: UnsubscribeToken;
    Unsubscription: Unsubscription;
    UnsupportedMediaTypeProblem: UnsupportedMediaTypeProblem;
    UserCode: UserCode;
    ValidationFailedProblem: ValidationFailedProblem;
    VerificationFailedProblem: VerificationFailedProblem;
    VerificationId: VerificationId;
    VisibilityChange: VisibilityChange;
    VisibilityMap: VisibilityMap;
    VisibilityNotAllowedProblem: VisibilityNotAllowedProblem;
    VisibilityPatch: VisibilityPatch;
    Volunteering: Volunteering;
    VolunteeringSection: VolunteeringSection;
    WebUrl: WebUrl;
  };
  responses: {
    /** The account is closed (`account-closed`). The address is not confirmed yet (`account-not-verified`). */
    AccountClosedOrAccountNotVerified: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AccountClosedProblem | AccountNotVerifiedProblem;
      };
    };
    /** The account is paused (`account-deactivated`). The account is suspended (`account-suspended`). This needs your consent (`consent-required`). The token may not do this (`insufficient-scope`). A new privacy policy waits for you (`policy-acceptance-required`). */
    AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AccountDeactivatedProblem | AccountSuspendedProblem | ConsentRequiredProblem | InsufficientScopeProblem | PolicyAcceptanceRequiredProblem;
      };
    };
    /** The account is paused (`account-deactivated`). The account is suspended (`account-suspended`). The token may not do this (`insufficient-scope`). A new privacy policy waits for you (`policy-acceptance-required`). */
    AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AccountDeactivatedProblem | AccountSuspendedProblem | InsufficientScopeProblem | PolicyAcceptanceRequiredProblem;
      };
    };
    /** The account is paused (`account-deactivated`). The account is suspended (`account-suspended`). A new privacy policy waits for you (`policy-acceptance-required`). No access token may do this (`scope-not-allowed`). Show once more that it is you (`step-up-required`). */
    AccountDeactivatedOrAccountSuspendedOrPolicyAcceptanceRequiredOrScopeNotAllowedOrStepUpRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AccountDeactivatedProblem | AccountSuspendedProblem | PolicyAcceptanceRequiredProblem | ScopeNotAllowedProblem | StepUpRequiredProblem;
      };
    };
    /** Pianeojobs is for people of 18 and above (`age-requirement-not-met`). The key belongs to another request (`idempotency-key-reused`). The password is too easy (`password-too-weak`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    AgeRequirementNotMetOrIdempotencyKeyReusedOrPasswordTooWeakOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AgeRequirementNotMetProblem | IdempotencyKeyReusedProblem | PasswordTooWeakProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** You are connected already (`already-connected`). The first request is still running (`idempotency-in-progress`). They cannot see who asks (`profile-unpublished`). This person cannot be asked (`recipient-unavailable`). A request between you waits already (`request-pending`). */
    AlreadyConnectedOrIdempotencyInProgressOrProfileUnpublishedOrRecipientUnavailableOrRequestPending: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": AlreadyConnectedProblem | IdempotencyInProgressProblem | ProfileUnpublishedProblem | RecipientUnavailableProblem | RequestPendingProblem;
      };
    };
    /** This batch is there with other entries (`batch-conflict`). That is not possible from here (`invalid-state-transition`). */
    BatchConflictOrInvalidStateTransition: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": BatchConflictProblem | InvalidStateTransitionProblem;
      };
    };
    /** The code no longer works (`code-expired`). */
    CodeExpired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": CodeExpiredProblem;
      };
    };
    /** It ends before it begins (`date-order`). The key belongs to another request (`idempotency-key-reused`). That is more than there may be (`limit-exceeded`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    DateOrderOrIdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": DateOrderProblem | IdempotencyKeyReusedProblem | LimitExceededProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** It ends before it begins (`date-order`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    DateOrderOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": DateOrderProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** It ends before it begins (`date-order`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). This field cannot be shown that widely (`visibility-not-allowed`). */
    DateOrderOrUnknownFieldOrValidationFailedOrVisibilityNotAllowed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": DateOrderProblem | UnknownFieldProblem | ValidationFailedProblem | VisibilityNotAllowedProblem;
      };
    };
    /** The body is not what its digest says (`digest-mismatch`). The request cannot be read (`malformed-request`). */
    DigestMismatchOrMalformedRequest: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": DigestMismatchProblem | MalformedRequestProblem;
      };
    };
    /** The key of this epoch is not in use (`discovery-epoch-stale`). */
    DiscoveryEpochStale: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": DiscoveryEpochStaleProblem;
      };
    };
    /** This consent must be express (`explicit-statement-required`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    ExplicitStatementRequiredOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ExplicitStatementRequiredProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The archive is gone (`export-expired`). */
    ExportExpired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ExportExpiredProblem;
      };
    };
    /** An export is being made already (`export-in-progress`). The first request is still running (`idempotency-in-progress`). */
    ExportInProgressOrIdempotencyInProgress: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ExportInProgressProblem | IdempotencyInProgressProblem;
      };
    };
    /** The archive is not ready (`export-not-ready`). */
    ExportNotReady: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ExportNotReadyProblem;
      };
    };
    /** The days of grace are over (`grace-period-ended`). */
    GracePeriodEnded: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": GracePeriodEndedProblem;
      };
    };
    /** The handle is taken (`handle-unavailable`). */
    HandleUnavailable: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": HandleUnavailableProblem;
      };
    };
    /** The first request is still running (`idempotency-in-progress`). */
    IdempotencyInProgress: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyInProgressProblem;
      };
    };
    /** The first request is still running (`idempotency-in-progress`). That is not possible from here (`invalid-state-transition`). */
    IdempotencyInProgressOrInvalidStateTransition: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyInProgressProblem | InvalidStateTransitionProblem;
      };
    };
    /** The first request is still running (`idempotency-in-progress`). They asked not to be invited (`invitee-suppressed`). The secret was shown once (`secret-already-shown`). */
    IdempotencyInProgressOrInviteeSuppressedOrSecretAlreadyShown: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyInProgressProblem | InviteeSuppressedProblem | SecretAlreadyShownProblem;
      };
    };
    /** The first request is still running (`idempotency-in-progress`). That is not the policy in force (`policy-version-stale`). */
    IdempotencyInProgressOrPolicyVersionStale: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyInProgressProblem | PolicyVersionStaleProblem;
      };
    };
    /** The first request is still running (`idempotency-in-progress`). The secret was shown once (`secret-already-shown`). */
    IdempotencyInProgressOrSecretAlreadyShown: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyInProgressProblem | SecretAlreadyShownProblem;
      };
    };
    /** The key belongs to another request (`idempotency-key-reused`). That is more than there may be (`limit-exceeded`). There is no more room for photos and videos (`media-quota-exceeded`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    IdempotencyKeyReusedOrLimitExceededOrMediaQuotaExceededOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyKeyReusedProblem | LimitExceededProblem | MediaQuotaExceededProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The key belongs to another request (`idempotency-key-reused`). That is more than there may be (`limit-exceeded`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyKeyReusedProblem | LimitExceededProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The key belongs to another request (`idempotency-key-reused`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    IdempotencyKeyReusedOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": IdempotencyKeyReusedProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The token may not do this (`insufficient-scope`). */
    InsufficientScope: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InsufficientScopeProblem;
      };
    };
    /** The token may not do this (`insufficient-scope`). A new privacy policy waits for you (`policy-acceptance-required`). */
    InsufficientScopeOrPolicyAcceptanceRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InsufficientScopeProblem | PolicyAcceptanceRequiredProblem;
      };
    };
    /** The token may not do this (`insufficient-scope`). No access token may do this (`scope-not-allowed`). Show once more that it is you (`step-up-required`). */
    InsufficientScopeOrScopeNotAllowedOrStepUpRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InsufficientScopeProblem | ScopeNotAllowedProblem | StepUpRequiredProblem;
      };
    };
    /** The token may not do this (`insufficient-scope`). Show once more that it is you (`step-up-required`). */
    InsufficientScopeOrStepUpRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InsufficientScopeProblem | StepUpRequiredProblem;
      };
    };
    /** Something broke on our side (`internal-error`). */
    InternalError: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InternalErrorProblem;
      };
    };
    /** The address or the password is wrong (`invalid-credentials`). */
    InvalidCredentials: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InvalidCredentialsProblem;
      };
    };
    /** The address or the password is wrong (`invalid-credentials`). The token has expired (`token-expired`). The token was revoked (`token-revoked`). You are not signed in (`unauthenticated`). */
    InvalidCredentialsOrTokenExpiredOrTokenRevokedOrUnauthenticated: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InvalidCredentialsProblem | TokenExpiredProblem | TokenRevokedProblem | UnauthenticatedProblem;
      };
    };
    /** The cursor does not fit (`invalid-cursor`). */
    InvalidCursor: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InvalidCursorProblem;
      };
    };
    /** That is not possible from here (`invalid-state-transition`). */
    InvalidStateTransition: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": InvalidStateTransitionProblem;
      };
    };
    /** That is more than there may be (`limit-exceeded`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    LimitExceededOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": LimitExceededProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The request cannot be read (`malformed-request`). */
    MalformedRequest: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": MalformedRequestProblem;
      };
    };
    /** No representation fits (`not-acceptable`). */
    NotAcceptable: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": NotAcceptableProblem;
      };
    };
    /** This does not rest on consent (`not-consent-based`). */
    NotConsentBased: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": NotConsentBasedProblem;
      };
    };
    /** This does not rest on consent (`not-consent-based`). The notice has changed (`notice-version-stale`). */
    NotConsentBasedOrNoticeVersionStale: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": NotConsentBasedProblem | NoticeVersionStaleProblem;
      };
    };
    /** There is no such thing (`not-found`). */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": NotFoundProblem;
      };
    };
    /** The notice has changed (`notice-version-stale`). */
    NoticeVersionStale: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": NoticeVersionStaleProblem;
      };
    };
    /** The password is too easy (`password-too-weak`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    PasswordTooWeakOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PasswordTooWeakProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The password is too easy (`password-too-weak`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). The code is wrong (`verification-failed`). */
    PasswordTooWeakOrUnknownFieldOrValidationFailedOrVerificationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PasswordTooWeakProblem | UnknownFieldProblem | ValidationFailedProblem | VerificationFailedProblem;
      };
    };
    /** The body is too large (`payload-too-large`). */
    PayloadTooLarge: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PayloadTooLargeProblem;
      };
    };
    /** That is not the policy in force (`policy-version-stale`). */
    PolicyVersionStale: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PolicyVersionStaleProblem;
      };
    };
    /** Somebody changed it meanwhile (`precondition-failed`). */
    PreconditionFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        ETag: components["headers"]["ETag"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PreconditionFailedProblem;
      };
    };
    /** Say which version you are changing (`precondition-required`). */
    PreconditionRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": PreconditionRequiredProblem;
      };
    };
    /** The profile has nothing to publish yet (`profile-incomplete`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    ProfileIncompleteOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ProfileIncompleteProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The search is too short (`query-too-short`). The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    QueryTooShortOrUnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": QueryTooShortProblem | UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** There are no such bytes (`range-not-satisfiable`). */
    RangeNotSatisfiable: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": RangeNotSatisfiableProblem;
      };
    };
    /** Too many requests (`rate-limited`). */
    RateLimited: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": RateLimitedProblem;
      };
    };
    /** No access token may do this (`scope-not-allowed`). */
    ScopeNotAllowed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ScopeNotAllowedProblem;
      };
    };
    /** No access token may do this (`scope-not-allowed`). Show once more that it is you (`step-up-required`). */
    ScopeNotAllowedOrStepUpRequired: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": ScopeNotAllowedProblem | StepUpRequiredProblem;
      };
    };
    /** The token has expired (`token-expired`). The token was revoked (`token-revoked`). You are not signed in (`unauthenticated`). */
    TokenExpiredOrTokenRevokedOrUnauthenticated: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": TokenExpiredProblem | TokenRevokedProblem | UnauthenticatedProblem;
      };
    };
    /** The platform is not available (`unavailable`). */
    Unavailable: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": UnavailableProblem;
      };
    };
    /** The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). */
    UnknownFieldOrValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": UnknownFieldProblem | ValidationFailedProblem;
      };
    };
    /** The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). The code is wrong (`verification-failed`). */
    UnknownFieldOrValidationFailedOrVerificationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": UnknownFieldProblem | ValidationFailedProblem | VerificationFailedProblem;
      };
    };
    /** The request has a field that nobody knows (`unknown-field`). The request breaks the contract (`validation-failed`). This field cannot be shown that widely (`visibility-not-allowed`). */
    UnknownFieldOrValidationFailedOrVisibilityNotAllowed: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": UnknownFieldProblem | ValidationFailedProblem | VisibilityNotAllowedProblem;
      };
    };
    /** The body has the wrong media type (`unsupported-media-type`). */
    UnsupportedMediaType: {
      headers: {
        "X-Request-Id": components["headers"]["X-Request-Id"];
        "Policy-Version": components["headers"]["Policy-Version"];
        Link: components["headers"]["Link"];
        "Cache-Control": components["headers"]["Cache-Control"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        RateLimit: components["headers"]["RateLimit"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": UnsupportedMediaTypeProblem;
      };
    };
  };
  parameters: {
    /** Where to go on: `page.next` of the page before, with the same filters. */
    Cursor: string;
    /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
    IdempotencyKey: string;
    /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
    IfMatch: string;
    /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
    IfNoneMatch: string;
    /** How many entries a page holds at most. */
    Limit: number;
    /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
    Prefer: string;
  };
  requestBodies: never;
  headers: {
    /** Whether it may be kept; what is personal may not. */
    "Cache-Control": string;
    /** The strong tag of this representation. */
    ETag: string;
    /** That nothing was done now: this is the answer of the first request with this key. */
    "Idempotency-Replayed": "true";
    /** The privacy policy (RFC 6903), and on a page the next one (RFC 8288). */
    Link: string;
    /** Where it can be read. */
    Location: string;
    /** The privacy policy in force. */
    "Policy-Version": string;
    /** The preference that was kept to (RFC 7240). */
    "Preference-Applied": string;
    /** The new tag of the profile that this changed. */
    "Profile-ETag": string;
    /** How many of them are left (`r`), and in how many seconds all of them are there again (`t`). */
    RateLimit: string;
    /** How many requests of this kind you may send (`q`) in how many seconds (`w`). */
    "RateLimit-Policy": string;
    /** Seconds until it makes sense to ask again. */
    "Retry-After": number;
    /** How to authenticate (RFC 6750). */
    "WWW-Authenticate": string;
    /** The id of this request, for support. */
    "X-Request-Id": string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  createAccount: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** What signing up needs. */
    requestBody: {
      content: {
        "application/json": AccountSignUp;
      };
    };
    responses: {
      /** A code is on its way to the address. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SignUpStarted;
        };
      };
      400: components["responses"]["MalformedRequest"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgressOrPolicyVersionStale"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["AgeRequirementNotMetOrIdempotencyKeyReusedOrPasswordTooWeakOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Account;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateAccount: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": AccountPatch;
      };
    };
    responses: {
      /** The account as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Account;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deactivateAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Until when. */
    requestBody: {
      content: {
        "application/json": DeactivationRequest;
      };
    };
    responses: {
      /** The account is paused. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Deactivation;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowedOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  reactivateAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Account;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSecurityEvents: {
    parameters: {
      query?: {
        /** Only events of this kind. */
        kind?: SecurityEventKind;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of events. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SecurityEventPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  requestEmailVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which code. */
    requestBody: {
      content: {
        "application/json": EmailVerificationRequest;
      };
    };
    responses: {
      /** A code is on its way. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SignUpStarted;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScopeOrScopeNotAllowedOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  confirmEmailVerification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The verification. */
        verificationId: VerificationId;
      };
      cookie?: never;
    };
    /** The code. */
    requestBody: {
      content: {
        "application/json": EmailVerificationConfirmation;
      };
    };
    responses: {
      /** The address is confirmed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EmailVerified;
        };
      };
      /** The sign-up was disowned and erased. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["MalformedRequest"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      410: components["responses"]["CodeExpired"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailedOrVerificationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSessions: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of sessions. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Address and password. */
    requestBody: {
      content: {
        "application/json": SignIn;
      };
    };
    responses: {
      /** You are signed in. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          /** Only with `rememberLogin`: `pj_login` with the e-mail address, never the password (P7.2). */
          "Set-Cookie"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": SessionTokens;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["InvalidCredentials"];
      403: components["responses"]["AccountClosedOrAccountNotVerified"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How many were ended. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RevokedCount;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCurrentSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  stepUpSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The password. */
    requestBody: {
      content: {
        "application/json": StepUp;
      };
    };
    responses: {
      /** The session with its new `authTime`. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Session;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["InvalidCredentialsOrTokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowed"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The session, or `current` for the one that asks. */
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session is over. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  issueToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The grant. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": TokenRequest;
      };
    };
    responses: {
      /** The next tokens. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenResponse;
        };
      };
      /** The grant is not good. */
      400: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OAuthError;
        };
      };
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getDeviceAuthorization: {
    parameters: {
      query: {
        /** The code that the device shows. */
        userCode: UserCode;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What asks. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DeviceAuthorizationView;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowed"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      410: components["responses"]["CodeExpired"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  startDeviceAuthorization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What asks. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": DeviceAuthorizationRequest;
      };
    };
    responses: {
      /** The codes. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DeviceAuthorization;
        };
      };
      /** The request is not good. */
      400: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OAuthError;
        };
      };
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  decideDeviceAuthorization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The code and what you decide. */
    requestBody: {
      content: {
        "application/json": DeviceDecision;
      };
    };
    responses: {
      /** How it stands now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DeviceAuthorizationView;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowedOrStepUpRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      410: components["responses"]["CodeExpired"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The token. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": TokenRevocation;
      };
    };
    responses: {
      /** The token does not work any more. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request names no token. */
      400: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OAuthError;
        };
      };
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new password. */
    requestBody: {
      content: {
        "application/json": PasswordChange;
      };
    };
    responses: {
      /** The password is another one. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowedOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["PasswordTooWeakOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAccessTokens: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of tokens. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessTokenPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** Its name, what it may do, and for how long. */
    requestBody: {
      content: {
        "application/json": AccessTokenCreate;
      };
    };
    responses: {
      /** The token. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessTokenCreated;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrPolicyAcceptanceRequiredOrScopeNotAllowedOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgressOrSecretAlreadyShown"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The token. */
        tokenId: AccessTokenId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token is revoked. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The address of the account. */
    requestBody: {
      content: {
        "application/json": PasswordResetRequest;
      };
    };
    responses: {
      /** A mail is on its way. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PasswordResetStarted;
        };
      };
      400: components["responses"]["MalformedRequest"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  confirmPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The reset. */
        resetId: PasswordResetId;
      };
      cookie?: never;
    };
    /** The code and the new password. */
    requestBody: {
      content: {
        "application/json": PasswordResetConfirmation;
      };
    };
    responses: {
      /** The password is set; sign in with it. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["MalformedRequest"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      410: components["responses"]["CodeExpired"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["PasswordTooWeakOrUnknownFieldOrValidationFailedOrVerificationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Profile;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateProfile: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": ProfilePatch;
      };
    };
    responses: {
      /** The profile as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Profile;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["HandleUnavailable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  publishProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What will be public. */
    requestBody: {
      content: {
        "application/json": PublicationRequest;
      };
    };
    responses: {
      /** The profile is published. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Publication;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["ProfileIncompleteOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  unpublishProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile is no longer published. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Publication;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createExperience: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** The experience. */
    requestBody: {
      content: {
        "application/json": ExperienceCreate;
      };
    };
    responses: {
      /** The experience is on the profile. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          "Profile-ETag": components["headers"]["Profile-ETag"];
          Location: components["headers"]["Location"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Experience;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgress"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["DateOrderOrIdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getExperience: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The experience. */
        experienceId: ExperienceId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The experience. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Experience;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteExperience: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The experience. */
        experienceId: ExperienceId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The experience is gone. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          "Profile-ETag": components["headers"]["Profile-ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateExperience: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The experience. */
        experienceId: ExperienceId;
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": ExperiencePatch;
      };
    };
    responses: {
      /** The experience as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          "Profile-ETag": components["headers"]["Profile-ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Experience;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["DateOrderOrUnknownFieldOrValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getProfileSection: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The section. */
        section: ProfileSectionName;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The section. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProfileSection;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  replaceProfileSection: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The section. */
        section: ProfileSectionName;
      };
      cookie?: never;
    };
    /** The section, whole. */
    requestBody: {
      content: {
        "application/json": ProfileSection;
      };
    };
    responses: {
      /** The section as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          "Profile-ETag": components["headers"]["Profile-ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProfileSection;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["DateOrderOrUnknownFieldOrValidationFailedOrVisibilityNotAllowed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSensitiveAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What you say. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SensitiveAttributeList;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  setSensitiveAttribute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The category. */
        category: SensitiveCategory;
      };
      cookie?: never;
    };
    /** What you say and who may read it. */
    requestBody: {
      content: {
        "application/json": SensitiveAttributeInput;
      };
    };
    responses: {
      /** What is kept. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SensitiveAttribute;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailedOrVisibilityNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  removeSensitiveAttribute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The category. */
        category: SensitiveCategory;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is gone. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  exportResume: {
    parameters: {
      query?: {
        /** For whom: yourself (all of it), somebody you are connected with, somebody who is signed in, or anybody. */
        as?: "self" | "connection" | "member" | "public";
      };
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The résumé. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Resume;
          /**
           * @example {
           *     "@context": "https://schema.org",
           *     "@type": "Person",
           *     "name": "Ada Lovelace"
           *   }
           */
          "application/ld+json": {
            [key: string]: unknown;
          };
          /**
           * @example # Ada Lovelace
           *
           *   Analyst
           */
          "text/markdown": string;
          /**
           * @example BEGIN:VCARD
           *   VERSION:4.0
           *   FN:Ada Lovelace
           *   END:VCARD
           */
          "text/vcard": string;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getVisibility: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Who can see what. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VisibilityMap;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateVisibility: {
    parameters: {
      query?: {
        /** Whether to change nothing and only say what would change. */
        dryRun?: boolean;
      };
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    /** New audiences. */
    requestBody: {
      content: {
        "application/merge-patch+json": VisibilityPatch;
      };
    };
    responses: {
      /** What the change shows and hides. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VisibilityChange;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailedOrVisibilityNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listMedia: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Your photos and videos. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MediaPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  uploadMedia: {
    parameters: {
      query?: never;
      header?: {
        /** The digest of the body as it is sent (RFC 9530). */
        "Content-Digest"?: string;
        /** The same of the representation, which here is the body. */
        "Repr-Digest"?: string;
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** The file and what is to be said of it. */
    requestBody: {
      content: {
        "multipart/form-data": MediaUpload;
      };
    };
    responses: {
      /** What is kept. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Media;
        };
      };
      400: components["responses"]["DigestMismatchOrMalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgress"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrMediaQuotaExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getMedia: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The photo or video. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Media;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteMedia: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is gone. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          "Profile-ETag": components["headers"]["Profile-ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateMedia: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": MediaPatch;
      };
    };
    responses: {
      /** The photo or video as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Media;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getMediaContent: {
    parameters: {
      query?: never;
      header?: {
        /** The bytes wanted (RFC 9110 section 14.2). */
        Range?: string;
        /** The tag of the file the range belongs to; if it differs, all of it is answered. */
        "If-Range"?: string;
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The photo or video. */
        mediaId: MediaId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole file. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          /** That ranges work. */
          "Accept-Ranges"?: string;
          /** What to call the file. */
          "Content-Disposition"?: string;
          /** The SHA-256 of the whole file (RFC 9530). */
          "Repr-Digest"?: string;
          /** What search engines may do with it (P4.3). */
          "X-Robots-Tag"?: string;
          [name: string]: unknown;
        };
        content: {
          "image/jpeg": Blob;
          "image/png": Blob;
          "image/webp": Blob;
          "video/mp4": Blob;
          "video/webm": Blob;
        };
      };
      /** A range of the file. */
      206: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          /** That ranges work. */
          "Accept-Ranges"?: string;
          /** What to call the file. */
          "Content-Disposition"?: string;
          /** The SHA-256 of the whole file (RFC 9530). */
          "Repr-Digest"?: string;
          /** What search engines may do with it (P4.3). */
          "X-Robots-Tag"?: string;
          /** Which bytes these are. */
          "Content-Range"?: string;
          [name: string]: unknown;
        };
        content: {
          "image/jpeg": Blob;
          "image/png": Blob;
          "image/webp": Blob;
          "video/mp4": Blob;
          "video/webm": Blob;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      416: components["responses"]["RangeNotSatisfiable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  previewProfile: {
    parameters: {
      query?: {
        /** Who reads: anybody, somebody who is signed in, somebody you are connected with, or a search engine. */
        as?: "public" | "member" | "connection" | "search_engine";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile as they see it. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicProfile;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchPeople: {
    parameters: {
      query: {
        /** The words to find, at least two characters. */
        q: string;
        /** Only people who name a skill with these words, to you. */
        skill?: string;
        /** Only people of this country. */
        country?: CountryCode;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: {
        /** With `1` this is not recorded in your activity, whatever you agreed to (P7.5). */
        "Sec-GPC"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of people. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PersonCardPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["QueryTooShortOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPublicProfile: {
    parameters: {
      query?: never;
      header?: {
        /** With `1` this is not recorded in your activity, whatever you agreed to (P7.5). */
        "Sec-GPC"?: string;
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The handle of the person. */
        handle: Handle;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          /** What search engines may do with it (P4.3). */
          "X-Robots-Tag"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicProfile;
          /**
           * @example {
           *     "@context": "https://schema.org",
           *     "@type": "Person",
           *     "name": "Ada Lovelace"
           *   }
           */
          "application/ld+json": {
            [key: string]: unknown;
          };
          /**
           * @example BEGIN:VCARD
           *   VERSION:4.0
           *   FN:Ada Lovelace
           *   END:VCARD
           */
          "text/vcard": string;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listContactImports: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of imports. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImportPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createContactImport: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path?: never;
      cookie?: never;
    };
    /** What is imported. */
    requestBody: {
      content: {
        "application/json": ContactImportCreate;
      };
    };
    responses: {
      /** The import is open. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Retry-After": components["headers"]["Retry-After"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImport;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgress"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getContactImport: {
    parameters: {
      query?: never;
      header?: {
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The import. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImport;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  undoContactImport: {
    parameters: {
      query?: never;
      header?: {
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is being undone. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Retry-After": components["headers"]["Retry-After"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImport;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  putContactImportBatch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
        /** The number of the batch, from 1. */
        sequence: number;
      };
      cookie?: never;
    };
    /** The entries. */
    requestBody: {
      content: {
        "application/json": ContactImportBatch;
      };
    };
    responses: {
      /** What became of the entries. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImportBatchResult;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["BatchConflictOrInvalidStateTransition"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["LimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  completeContactImport: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The import is complete. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Retry-After": components["headers"]["Retry-After"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImport;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgressOrInvalidStateTransition"];
      422: components["responses"]["IdempotencyKeyReusedOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listContactImportItems: {
    parameters: {
      query?: {
        /** Only entries with this outcome. */
        outcome?: ContactOutcome;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path: {
        /** The import. */
        contactImportId: ContactImportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of outcomes. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactImportItemPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /** Only contacts with these words in name, address, phone or organization. */
        q?: string;
        /** Only contacts of this import. */
        importId?: ContactImportId;
        /** Only contacts that stand like this. */
        matchState?: MatchState;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of contacts. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  purgeContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was removed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PurgeResult;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The contact. */
        contactId: ContactId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Contact;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The contact. */
        contactId: ContactId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact is gone. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** The contact. */
        contactId: ContactId;
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": ContactPatch;
      };
    };
    responses: {
      /** The contact as it is now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Contact;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listContactMatches: {
    parameters: {
      query?: {
        /** Whether to list those you dismissed instead. */
        dismissed?: boolean;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of matches. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactMatchPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  dismissContactMatch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The match. */
        contactMatchId: ContactMatchId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The match is dismissed. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  restoreContactMatch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The match. */
        contactMatchId: ContactMatchId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The match. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactMatch;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getContactDiscovery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What a client needs. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactDiscovery;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  evaluateContactDiscovery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The blinded elements. */
    requestBody: {
      content: {
        "application/json": BlindedElements;
      };
    };
    responses: {
      /** The evaluated elements, with their proof. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EvaluatedElements;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["DiscoveryEpochStale"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["LimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        /** Only invitations that stand like this. */
        state?: InvitationState;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of invitations. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": InvitationPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createInvitations: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** For whom. */
    requestBody: {
      content: {
        "application/json": InvitationCreate;
      };
    };
    responses: {
      /** The invitations. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": InvitationBatch;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrConsentRequiredOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["IdempotencyInProgressOrInviteeSuppressedOrSecretAlreadyShown"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The invitation. */
        invitationId: InvitationId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invitation is revoked. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  optOutOfInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who. */
    requestBody: {
      content: {
        "application/json": InvitationOptOut;
      };
    };
    responses: {
      /** The address is not invited any more. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["MalformedRequest"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listConnections: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of connections. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  removeConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The connection. */
        connectionId: ConnectionId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connection is gone. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listConnectionRequests: {
    parameters: {
      query?: {
        /** Only what you received or only what you sent. */
        direction?: ConnectionRequestDirection;
        /** Only requests that stand like this for you. */
        state?: ConnectionRequestState;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of requests. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionRequestPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createConnectionRequest: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** Whom to ask. */
    requestBody: {
      content: {
        "application/json": ConnectionRequestCreate;
      };
    };
    responses: {
      /** They are asked. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionRequest;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["AlreadyConnectedOrIdempotencyInProgressOrProfileUnpublishedOrRecipientUnavailableOrRequestPending"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  withdrawConnectionRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The request. */
        connectionRequestId: ConnectionRequestId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The request. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionRequest;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  answerConnectionRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The request. */
        connectionRequestId: ConnectionRequestId;
      };
      cookie?: never;
    };
    /** The answer. */
    requestBody: {
      content: {
        "application/json": ConnectionRequestAnswer;
      };
    };
    responses: {
      /** The request. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionRequest;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSuggestions: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of suggestions. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SuggestionPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listBlocks: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of blocks. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": BlockPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  blockPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The person. */
        personId: PersonId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person is blocked. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Block;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  unblockPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The person. */
        personId: PersonId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person is not blocked any more. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listConsentPurposes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The purposes. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentPurposeList;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listConsents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The consents. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentList;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  giveConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The purpose. */
        purposeId: PurposeId;
      };
      cookie?: never;
    };
    /** What it is given to. */
    requestBody: {
      content: {
        "application/json": ConsentInput;
      };
    };
    responses: {
      /** The consent as it stands now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Consent;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["NotConsentBasedOrNoticeVersionStale"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["ExplicitStatementRequiredOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  withdrawConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The purpose. */
        purposeId: PurposeId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The consent as it stands now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentWithdrawal;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["NotConsentBased"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listConsentEvents: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the ledger. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentEventPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listPolicyVersions: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of versions. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyVersionPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPolicyVersion: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The version, or `current` for the one in force. */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyVersion;
          /**
           * @example Privacy Policy
           *
           *   1 - Information needed for signing up
           */
          "text/plain": string;
          /** @example # Privacy Policy */
          "text/markdown": string;
          /** @example <h1>Privacy Policy</h1> */
          "text/html": string;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listPolicyAcceptances: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of acceptances. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyAcceptancePage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  acceptPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which policy. */
    requestBody: {
      content: {
        "application/json": PolicyReference;
      };
    };
    responses: {
      /** The policy is accepted. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PolicyAcceptance;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["PolicyVersionStale"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCookiePreferences: {
    parameters: {
      query?: never;
      header?: {
        /** `1` is Global Privacy Control: an objection to analytics and advertising. */
        "Sec-GPC"?: string;
        /** What a browser sends by itself; only `pj_cookies` is looked at. */
        Cookie?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Cookies and choices. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiePreferences;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateCookiePreferences: {
    parameters: {
      query?: never;
      header?: {
        /** `1` is Global Privacy Control: an objection to analytics and advertising. */
        "Sec-GPC"?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** A choice for every category that can be refused. */
    requestBody: {
      content: {
        "application/json": CookieChoices;
      };
    };
    responses: {
      /** Cookies and choices as they are now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          /** Signed out: `pj_cookies` with the choices. Where functional cookies are refused: the end of `pj_login`. */
          "Set-Cookie"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiePreferences;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["NoticeVersionStale"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPreferences: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Your preferences. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Preferences;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updatePreferences: {
    parameters: {
      query?: never;
      header?: {
        /** The tag of the representation you are changing (RFC 9110 section 13.1.1). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": PreferencesPatch;
      };
    };
    responses: {
      /** Your preferences as they are now. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Preferences;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["AccountDeactivatedOrAccountSuspendedOrInsufficientScopeOrPolicyAcceptanceRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["NoticeVersionStale"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  unsubscribe: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The token from the mail. */
        token: UnsubscribeToken;
      };
      cookie?: never;
    };
    /** The word that RFC 8058 asks for. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": Unsubscription;
      };
    };
    responses: {
      /** No mail about this topic is sent any more. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["MalformedRequest"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      410: components["responses"]["CodeExpired"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listActivity: {
    parameters: {
      query?: {
        /** Only events of this kind. */
        kind?: ActivityKind;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of events. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActivityEventPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteActivity: {
    parameters: {
      query?: {
        /** Only events of this kind. */
        kind?: ActivityKind;
        /** Only events before this instant. */
        before?: Instant;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How much was deleted. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActivityDeletion;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listExports: {
    parameters: {
      query?: {
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of exports. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExportPage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createExport: {
    parameters: {
      query?: never;
      header?: {
        /** A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to put in. */
    requestBody: {
      content: {
        "application/json": ExportCreate;
      };
    };
    responses: {
      /** The archive is being made. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          Location: components["headers"]["Location"];
          "Retry-After": components["headers"]["Retry-After"];
          "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Export;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScopeOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["ExportInProgressOrIdempotencyInProgress"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["IdempotencyKeyReusedOrLimitExceededOrUnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getExport: {
    parameters: {
      query?: never;
      header?: {
        /** `wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most. */
        Prefer?: components["parameters"]["Prefer"];
      };
      path: {
        /** The export. */
        exportId: ExportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Export;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The export. */
        exportId: ExportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There is no archive any more. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  downloadExport: {
    parameters: {
      query?: never;
      header?: {
        /** The bytes wanted (RFC 9110 section 14.2). */
        Range?: string;
        /** The tag of the archive the range belongs to; if it differs, all of it is answered. */
        "If-Range"?: string;
        /** The tag of the representation you have; if it still fits, 304 answers nothing else. */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** The export. */
        exportId: ExportId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole archive. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          /** That ranges work. */
          "Accept-Ranges"?: string;
          /** What to call the file. */
          "Content-Disposition"?: string;
          /** The SHA-256 of the whole archive (RFC 9530). */
          "Repr-Digest"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/zip": Blob;
        };
      };
      /** A range of the archive. */
      206: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          /** That ranges work. */
          "Accept-Ranges"?: string;
          /** What to call the file. */
          "Content-Disposition"?: string;
          /** The SHA-256 of the whole archive (RFC 9530). */
          "Repr-Digest"?: string;
          /** Which bytes these are. */
          "Content-Range"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/zip": Blob;
        };
      };
      /** You have the present representation. */
      304: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["ExportNotReady"];
      410: components["responses"]["ExportExpired"];
      416: components["responses"]["RangeNotSatisfiable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The erasure. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Erasure;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  scheduleErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When. */
    requestBody: {
      content: {
        "application/json": ErasureSchedule;
      };
    };
    responses: {
      /** The erasure is scheduled. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Erasure;
        };
      };
      400: components["responses"]["MalformedRequest"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowedOrStepUpRequired"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["InvalidStateTransition"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  cancelErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The erasure is cancelled. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Erasure;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["ScopeNotAllowed"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["GracePeriodEnded"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  previewErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What would happen. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ErasurePreview;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listNotices: {
    parameters: {
      query?: {
        /** Only notices of this kind. */
        kind?: NoticeKind;
        /** Whether to list only what was not read. */
        unread?: boolean;
        /** How many entries a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** Where to go on: `page.next` of the page before, with the same filters. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of notices. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": NoticePage;
        };
      };
      400: components["responses"]["InvalidCursor"];
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  acknowledgeNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The notice. */
        noticeId: NoticeId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notice. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Notice;
        };
      };
      401: components["responses"]["TokenExpiredOrTokenRevokedOrUnauthenticated"];
      403: components["responses"]["InsufficientScope"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getMeta: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What this platform is. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Meta;
        };
      };
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getContactDirectory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whom to contact about what. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["X-Request-Id"];
          "Policy-Version": components["headers"]["Policy-Version"];
          Link: components["headers"]["Link"];
          "Cache-Control": components["headers"]["Cache-Control"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          RateLimit: components["headers"]["RateLimit"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ContactDirectory;
        };
      };
      406: components["responses"]["NotAcceptable"];
      422: components["responses"]["UnknownFieldOrValidationFailed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
}

