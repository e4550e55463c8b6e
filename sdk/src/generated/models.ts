// Written by scripts/generate.ts from the contract. Change the contract, not this file.
/** A personal access token as its owner sees it: never the token itself. */
export interface AccessToken {
  id: AccessTokenId;
  /** What it is for. */
  name: Line;
  /**
   * How the token begins, to know it again.
   * @example pj_pat_8Qz1
   */
  prefix: string;
  /**
   * What it may do.
   * @example [
   *     "export:create",
   *     "rights:read"
   *   ]
   */
  scopes: Scope[];
  /** When it was made. */
  createdAt: Instant;
  /** When it stops working. */
  expiresAt: Instant;
  /**
   * Format: date-time
   * When it was last used, to the minute, or null when it never was.
   * @example 2026-11-24T09:30:00.000Z
   */
  lastUsedAt: string | null;
}

/**
 * By preset
 * A token that may do what its preset says.
 */
export interface AccessTokenByPreset {
  /** What it is for, to know it again. */
  name: Line;
  preset: AccessTokenPreset;
  /**
   * For how many days it works.
   * @default 90
   * @example 90
   */
  expiresInDays?: number;
}

/**
 * By scopes
 * A token that may do what its scopes say.
 */
export interface AccessTokenByScopes {
  /** What it is for, to know it again. */
  name: Line;
  /**
   * What it may do.
   * @example [
   *     "profile:read"
   *   ]
   */
  scopes: Scope[];
  /**
   * For how many days it works.
   * @default 90
   * @example 90
   */
  expiresInDays?: number;
}

/** A token to make, by a preset or by its scopes. */
export type AccessTokenCreate = AccessTokenByPreset | AccessTokenByScopes;

/** A new access token with its secret. It is shown this once. */
export interface AccessTokenCreated {
  accessToken: AccessToken;
  /**
   * The token: goes into `Authorization: Bearer`. Its last six characters are the CRC-32 (ISO 3309) of what stands before them, in base 62 (digits, capitals, small letters): a slip of the pen shows without asking anybody.
   * @example pj_pat_8Qz1AAAAAAAAAAAAAAAAAAAAAAAAAAAA2v49PR
   */
  token: string;
}

/**
 * The id of a personal access token. It is not the token.
 * @example pat_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type AccessTokenId = string;

/** Access tokens, newest first. */
export interface AccessTokenPage {
  /** The tokens of this page. */
  items: AccessToken[];
  page: Page;
}

/**
 * Scopes that belong together: `read-only` reads everything but special categories, `profile-sync` reads and writes the profile, `backup` makes exports and downloads them.
 * @example backup
 * @enum {string}
 */
export type AccessTokenPreset = "read-only" | "profile-sync" | "backup";

/** An account as its owner sees it. */
export interface Account {
  id: AccountId;
  personId: PersonId;
  email: EmailAddress;
  /**
   * Format: date-time
   * When the address was confirmed, or null while it is not.
   * @example 2026-11-24T09:30:00.000Z
   */
  emailVerifiedAt: string | null;
  /** The name, as the person writes it. */
  name: Line;
  country: CountryCode;
  locale: LanguageTag;
  state: AccountState;
  /**
   * Format: date-time
   * While it is paused: when its erasure is scheduled unless the person is back, if ever.
   * @example null
   */
  deleteAfter: string | null;
  policy: AccountPolicy;
  /** When the person signed up. */
  createdAt: Instant;
}

/** The account is closed. Write to support. */
export interface AccountClosedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/account-closed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/account-closed";
  /**
   * What kind of problem, for people.
   * @example The account is closed
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example This account was closed.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The account is paused. Reactivate it, or cancel the erasure that is scheduled. */
export interface AccountDeactivatedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/account-deactivated
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/account-deactivated";
  /**
   * What kind of problem, for people.
   * @example The account is paused
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example This account is deactivated.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * The id of an account.
 * @example acc_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type AccountId = string;

/** The address is not confirmed yet. Confirm it with the code from the mail. */
export interface AccountNotVerifiedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/account-not-verified
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/account-not-verified";
  /**
   * What kind of problem, for people.
   * @example The address is not confirmed yet
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example This account waits for the code that was sent to its address.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** What to change about the account; what is not named stays. */
export interface AccountPatch {
  /** Your name as you write it. */
  name?: Line;
  /** The country you live in. */
  country?: CountryCode;
  /** The language you want to be addressed in. */
  locale?: LanguageTag;
}

/** The privacy policy as it stands between this person and the platform. */
export interface AccountPolicy {
  /** The last version accepted. */
  accepted: PolicyVersionId;
  /** The version in force. */
  current: PolicyVersionId;
  /**
   * Whether something is left to accept. It never blocks access, withdrawal, export or erasure.
   * @example current
   * @enum {string}
   */
  status: "current" | "acceptance_pending";
}

/** What signing up needs (P1.2) and nothing else. */
export interface AccountSignUp {
  /** Your name as you write it, in one field. */
  name: Line;
  /** Your e-mail address. A code is sent there. */
  email: EmailAddress;
  /** The country you live in. */
  country: CountryCode;
  /** A difficult password (P9.5): 12 to 128 code points, not a common one, without your name or address in it. */
  password: Password;
  /**
   * That you are 18 or older (P10.1). No date of birth is asked or kept.
   * @example true
   */
  confirmAge18: boolean;
  /** The privacy policy that you have read and accept (P1.5). */
  policy: PolicyReference;
  /**
   * Whether you want news about the service by mail (P6.7). Off unless you say so.
   * @default false
   * @example false
   */
  serviceNews?: boolean;
  /**
   * What follows `#` in the link of an invitation, if you came by one. Whoever invited you is told that you joined, and asks you to connect; one that does not work any more is passed over.
   * @example pj_inv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  invitationToken?: string;
  /** The language you want to be addressed in. */
  locale?: LanguageTag;
}

/**
 * Where an account stands in its life.
 * @example active
 * @enum {string}
 */
export type AccountState = "pending_verification" | "active" | "deactivated" | "suspended" | "erasure_scheduled" | "closed_minor";

/** The account is suspended. Write to support. Access, export and erasure work all the same. */
export interface AccountSuspendedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/account-suspended
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/account-suspended";
  /**
   * What kind of problem, for people.
   * @example The account is suspended
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example This account is suspended.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** How much of the record of use was deleted. */
export interface ActivityDeletion {
  /**
   * How many events.
   * @example 3
   */
  deleted: number;
}

/** Something that was recorded of your use (P3.2). */
export interface ActivityEvent {
  id: ActivityEventId;
  kind: ActivityKind;
  /** When. */
  at: Instant;
  /**
   * The page, the words, or the program that signed in.
   * @example analytical engine
   */
  detail: string;
  /**
   * The address it came from; after 30 days only its first part, `/24` or `/48`.
   * @example 192.0.2.0/24
   */
  ip: string | null;
}

/**
 * The id of something that was recorded of your use.
 * @example act_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ActivityEventId = string;

/** What was recorded, newest first. */
export interface ActivityEventPage {
  /** What is on this page. */
  items: ActivityEvent[];
  page: Page;
}

/**
 * What was recorded.
 * @example search
 * @enum {string}
 */
export type ActivityKind = "page_view" | "search" | "ad_click" | "sign_in";

/** What may be recorded of your use. Pages, searches and clicks need the consent besides; off is off whatever you agreed to. */
export interface ActivitySwitches {
  /**
   * Profiles you look at, under `analytics.usage`.
   * @example true
   */
  pageViews: boolean;
  /**
   * Words you search for, under `analytics.usage`.
   * @example true
   */
  searches: boolean;
  /**
   * Ads you click on, under `ads.measurement`.
   * @example true
   */
  adClicks: boolean;
  /**
   * Where you signed in. The record for safety stays apart.
   * @example true
   */
  signIns: boolean;
}

/** How an address is written before it goes in. Client and platform must do the same, or nothing matches. */
export interface AddressNormalization {
  /**
   * The name of this rule.
   * @example email-1
   * @constant
   */
  rule: "email-1";
  /**
   * Its steps, in order, for people who write clients.
   * @example [
   *     "Take what stands in angle brackets.",
   *     "Trim it."
   *   ]
   */
  steps: string[];
}

/** Pianeojobs is for people of 18 and above. If you are 18 or older, say so. Nothing of this request was kept. */
export interface AgeRequirementNotMetProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/age-requirement-not-met
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/age-requirement-not-met";
  /**
   * What kind of problem, for people.
   * @example Pianeojobs is for people of 18 and above
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example It was not confirmed that you are 18 or older.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** You are connected already. There is nothing to ask. */
export interface AlreadyConnectedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/already-connected
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/already-connected";
  /**
   * What kind of problem, for people.
   * @example You are connected already
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example You are connected with this person.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The connection.
   * @example cnx_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  connectionId: string;
}

/**
 * Who can read a field: everyone, search engines included only if the person chose so (`public`); whoever is signed in (`members`); the people they are connected with (`connections`); nobody else (`private`). Whoever can read a field can also copy it: that is beyond the platform's control (P9.4).
 * @example members
 * @enum {string}
 */
export type Audience = "public" | "members" | "connections" | "private";

/** An award a person was given. */
export interface Award {
  /** What it is called. */
  title: Line;
  /** Who gave it. */
  awarder?: Line;
  /** When it was given. */
  date?: PartialDate;
  /** What it was given for. */
  summary?: Prose;
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Awards
 * The entries of the section `awards`, in the order in which they are shown.
 */
export interface AwardsSection {
  /**
   * Which section.
   * @example awards
   * @constant
   */
  section: "awards";
  /** Its entries. */
  items: Award[];
}

/** This batch is there with other entries. Send the entries as before or under the next number. */
export interface BatchConflictProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/batch-conflict
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/batch-conflict";
  /**
   * What kind of problem, for people.
   * @example This batch is there with other entries
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example Batch 1 was received with other entries.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The number of the batch.
   * @example 1
   */
  sequence: number;
}

/** Addresses that were blinded by the client. The platform cannot tell what is in them. */
export interface BlindedElements {
  /** The epoch whose key is wanted, as `getContactDiscovery` answers it. */
  epoch: DiscoveryEpoch;
  /** The blinded elements, `Blind` of RFC 9497 section 3.3.2. */
  elements: GroupElement[];
}

/** That you blocked somebody. They are not told. */
export interface Block {
  /** Whom you blocked. */
  personId: PersonId;
  /**
   * Who it is, with what everyone may see of them; null while they show their profile to nobody.
   * @example null
   */
  person: PersonCard | null;
  /** Since when. */
  createdAt: Instant;
}

/** Whom you blocked, newest first. */
export interface BlockPage {
  /** What is on this page. */
  items: Block[];
  page: Page;
}

/** A certificate a person was given. */
export interface Certification {
  /** What it certifies. */
  name: Line;
  /** Who gave it. */
  issuer?: Line;
  /** When it was given. */
  date?: PartialDate;
  /** Where it can be checked. */
  url?: WebUrl;
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Certifications
 * The entries of the section `certifications`, in the order in which they are shown.
 */
export interface CertificationsSection {
  /**
   * Which section.
   * @example certifications
   * @constant
   */
  section: "certifications";
  /** Its entries. */
  items: Certification[];
}

/** The code no longer works. Ask for a new one. */
export interface CodeExpiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/code-expired
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/code-expired";
  /**
   * What kind of problem, for people.
   * @example The code no longer works
   */
  title: string;
  /**
   * The status code.
   * @example 410
   * @constant
   */
  status: 410;
  /**
   * What happened, and with which input.
   * @example The code has expired, was used, or was tried too often.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** Somebody you are connected with. What you show to connections, they may read, and you what they show to theirs. */
export interface Connection {
  id: ConnectionId;
  personId: PersonId;
  /**
   * Who it is, as far as you may see them; null while they show their profile to nobody.
   * @example null
   */
  person: PersonCard | null;
  /** Since when. */
  createdAt: Instant;
}

/**
 * The id of a connection; both who are connected know it by this one.
 * @example cnx_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ConnectionId = string;

/** Your connections, newest first. */
export interface ConnectionPage {
  /** What is on this page. */
  items: Connection[];
  page: Page;
}

/** That somebody asks somebody else to be connected, as one of the two sees it. */
export interface ConnectionRequest {
  id: ConnectionRequestId;
  direction: ConnectionRequestDirection;
  state: ConnectionRequestState;
  /** The other. */
  personId: PersonId;
  /**
   * Who the other is, as far as you may see them; null while they show their profile to nobody, or not to you.
   * @example null
   */
  person: PersonCard | null;
  /**
   * What was written with it.
   * @example We met at the Analytical Works.
   */
  message: string | null;
  /** When it was sent. */
  createdAt: Instant;
  /**
   * Format: date-time
   * Since when it is not pending any more, for you.
   * @example null
   */
  endedAt: string | null;
  /** When it expires unless it is answered. */
  expiresAt: Instant;
}

/** What is answered to a request. */
export interface ConnectionRequestAnswer {
  /**
   * Whether to be connected. Nobody is told of a no.
   * @example accept
   * @enum {string}
   */
  answer: "accept" | "decline";
}

/** Whom to ask, and what to write to them. */
export interface ConnectionRequestCreate {
  /** Whom to ask. */
  personId: PersonId;
  /**
   * What to write to them, if anything.
   * @example We met at the Analytical Works.
   */
  message?: Prose;
}

/**
 * Whether you received a request or sent it.
 * @example received
 * @enum {string}
 */
export type ConnectionRequestDirection = "received" | "sent";

/**
 * The id of a request to connect.
 * @example cnr_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ConnectionRequestId = string;

/** Requests to connect, newest first. */
export interface ConnectionRequestPage {
  /** What is on this page. */
  items: ConnectionRequest[];
  page: Page;
}

/**
 * Where a request stands, for the one who asks to see it. Who sent it never sees `declined`: to them it stays `pending` until it expires. `void`: you blocked the other, or became connected by another request.
 * @example pending
 * @enum {string}
 */
export type ConnectionRequestState = "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "void";

/** How a consent stands between this person and one purpose. */
export interface Consent {
  purposeId: PurposeId;
  state: ConsentState;
  /**
   * The version of the notice it was given to.
   * @example 1
   */
  noticeVersion: number | null;
  /**
   * Format: date-time
   * When it was last given.
   * @example 2026-11-24T09:30:00.000Z
   */
  givenAt: string | null;
  /**
   * Format: date-time
   * When it was last withdrawn.
   * @example null
   */
  withdrawnAt: string | null;
  /**
   * Format: date-time
   * When it expires by itself, if it does.
   * @example null
   */
  validUntil: string | null;
}

/** A yes or a no to one purpose. */
export type ConsentChoice = ConsentPermission | ConsentRefusal;

/** Something that a withdrawal did at once. */
export interface ConsentEffect {
  /**
   * What, for programs.
   * @example contacts_deleted
   * @enum {string}
   */
  kind: "contacts_deleted" | "imports_undone" | "matches_deleted" | "imports_cancelled" | "invitations_revoked" | "sensitive_deleted" | "exports_deleted" | "processing_stopped";
  /**
   * How many.
   * @example 2
   */
  count: number;
  /**
   * What, for people.
   * @example 2 contacts were deleted.
   */
  detail: string;
}

/** One act on one consent: a link of a chain. `hash` is the SHA-256 of the other members but `id`, as JSON without spaces and with its members sorted by name; `prevHash` is the `hash` of the event before, 64 zeros for the first. So nothing in it can be changed, left out or put in another order unseen; that the end was not cut off is for whoever kept the last hash to see. */
export interface ConsentEvent {
  id: ConsentEventId;
  /**
   * Its number, from 1 without a gap.
   * @example 1
   */
  seq: number;
  /** The hash of the event before. */
  prevHash: Sha256;
  /** The hash of this event. */
  hash: Sha256;
  /**
   * What was done.
   * @example give
   * @enum {string}
   */
  type: "give" | "refuse" | "withdraw" | "expire";
  /** To which purpose. */
  purposeId: PurposeId;
  /** How the consent stands after it. */
  state: ConsentState;
  /** When. */
  at: Instant;
  /**
   * The version of the notice you had before you.
   * @example 1
   */
  noticeVersion: number;
  /** The digest of that notice. */
  noticeSha256: Sha256;
  /** The language of that notice. */
  language: LanguageTag;
  /**
   * By whom: you, a program with a token of yours, or the platform because time had passed.
   * @example self
   * @enum {string}
   */
  channel: "self" | "api" | "platform";
}

/**
 * The id of a consent event.
 * @example cev_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ConsentEventId = string;

/** Consent events, newest first. */
export interface ConsentEventPage {
  /** What is on this page. */
  items: ConsentEvent[];
  page: Page;
}

/** What a consent is given to. */
export interface ConsentInput {
  /**
   * The version of the notice you have read.
   * @example 1
   */
  noticeVersion: number;
  /**
   * That you say so expressly, where the purpose wants it.
   * @example true
   */
  explicit?: boolean;
  /** The language you read it in. */
  language?: LanguageTag;
}

/** Every purpose that rests on consent, and how it stands. */
export interface ConsentList {
  /** The consents. */
  items: Consent[];
}

/** How a consent stands, where a preference rests on it. The consent is the truth, this its reflection. */
export interface ConsentMirror {
  purposeId: PurposeId;
  /**
   * Whether it is allowed now.
   * @example false
   */
  allowed: boolean;
  state: ConsentState;
  /**
   * The version of the notice in force: what to name in order to allow it.
   * @example 1
   */
  noticeVersion: number;
}

/**
 * Allowed
 * A yes to one version of the notice.
 */
export interface ConsentPermission {
  /**
   * That it is allowed.
   * @example true
   * @constant
   */
  allowed: true;
  /**
   * The version of the notice that was read.
   * @example 1
   */
  noticeVersion: number;
}

/** What data are processed for, and on which basis. */
export interface ConsentPurpose {
  id: PurposeId;
  /**
   * Its name for people.
   * @example Keep the contacts I import
   */
  title: string;
  /**
   * What exactly is agreed to.
   * @example We keep the contacts you import, for you alone, until you delete them, undo the import or withdraw this consent.
   */
  notice: string;
  /**
   * The version of the notice. Consent is given to one version.
   * @example 1
   */
  noticeVersion: number;
  /** The digest of the notice. */
  noticeSha256: Sha256;
  basis: LegalBasis;
  /**
   * Whether the consent must be explicit (GDPR 9(2)(a)).
   * @example false
   */
  explicit: boolean;
  /**
   * Whether one can object to it (GDPR 21).
   * @example false
   */
  objectable: boolean;
  /**
   * What data.
   * @example [
   *     "contacts"
   *   ]
   */
  data: string[];
  /**
   * Who gets them.
   * @example []
   */
  recipients: string[];
  /**
   * Where.
   * @example [
   *     "FR"
   *   ]
   */
  locations: CountryCode[];
  /**
   * How long.
   * @example Until you delete them, undo the import or withdraw.
   */
  retention: string;
  /**
   * How it stands before anybody chose. Whatever rests on consent is off.
   * @example off
   * @enum {string}
   */
  defaultState: "off" | "on";
  /**
   * The passages of the policy it rests on.
   * @example [
   *     "P2.1"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** Every purpose. */
export interface ConsentPurposeList {
  /** The purposes. */
  items: ConsentPurpose[];
}

/**
 * Refused
 * A no. It needs nothing more.
 */
export interface ConsentRefusal {
  /**
   * That it is refused or withdrawn.
   * @example false
   * @constant
   */
  allowed: false;
}

/** This needs your consent. Read the notice of the purpose and give the consent, if you want to. */
export interface ConsentRequiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/consent-required
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/consent-required";
  /**
   * What kind of problem, for people.
   * @example This needs your consent
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example Contacts are kept only with your consent to contacts.import.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The purpose.
   * @example contacts.import
   */
  purposeId: string;
  /**
   * The version of its notice in force.
   * @example 1
   */
  noticeVersion: number;
}

/**
 * How a consent stands.
 * @example given
 * @enum {string}
 */
export type ConsentState = "unknown" | "given" | "refused" | "withdrawn" | "expired";

/** The consent as it stands now, and what the withdrawal did at once. */
export interface ConsentWithdrawal {
  consent: Consent;
  /** What was stopped, deleted or told to others. */
  effects: ConsentEffect[];
}

/** A contact that its owner keeps here. Nobody else sees it. */
export interface Contact {
  id: ContactId;
  /**
   * What to call the contact.
   * @example Grace Hopper
   */
  displayName: string;
  /**
   * The name as the file gave it.
   * @example Grace Hopper
   */
  formattedName: string | null;
  /** E-mail addresses. */
  emails: LabelledValue[];
  /**
   * Phone numbers.
   * @example []
   */
  phones: LabelledValue[];
  /**
   * Where they work.
   * @example US Navy
   */
  organization: string | null;
  /**
   * What they do.
   * @example Rear admiral
   */
  title: string | null;
  /**
   * What the owner noted.
   * @example null
   */
  note: string | null;
  /**
   * The UID of the card.
   * @example null
   */
  uid: string | null;
  /** The import that brought it. */
  sourceImportId: ContactImportId;
  matchState: MatchState;
  /** When it came. */
  createdAt: Instant;
  /** When it last changed. */
  updatedAt: Instant;
}

/** What an import counted. */
export interface ContactCounts {
  /**
   * Entries received.
   * @example 2
   */
  cards: number;
  /**
   * New contacts.
   * @example 1
   */
  created: number;
  /**
   * Contacts that learned something.
   * @example 0
   */
  updated: number;
  /**
   * Entries that brought nothing new.
   * @example 1
   */
  duplicate: number;
  /**
   * Entries that were matched and not kept.
   * @example 0
   */
  skipped: number;
  /**
   * Entries with nothing usable.
   * @example 0
   */
  invalid: number;
  /**
   * People found on the platform.
   * @example 1
   */
  matched: number;
}

/** Whom to contact about what. The policy promises it in section 12 and leaves it blank; here it is complete. */
export interface ContactDirectory {
  controller: Controller;
  /** Who answers questions about personal data. */
  dataProtectionOfficer: ContactPoint;
  /** Who helps with the service. */
  support: ContactPoint;
  supervisoryAuthority: SupervisoryAuthority;
}

/** What a client needs to find out about addresses without showing them: an oblivious pseudorandom function, in its verifiable mode (RFC 9497). */
export interface ContactDiscovery {
  /**
   * The ciphersuite, RFC 9497 section 4.1.
   * @example ristretto255-SHA512
   * @constant
   */
  suite: "ristretto255-SHA512";
  /**
   * The mode, RFC 9497 section 3.3.2: every evaluation proves that it was made with the key of the epoch.
   * @example voprf
   * @constant
   */
  mode: "voprf";
  epoch: DiscoveryEpoch;
  /** The public key of the epoch, the same for everyone. */
  publicKey: GroupElement;
  /** When the epoch began. */
  startsAt: Instant;
  /** When it ends. Its secret key is destroyed then, and outputs of it mean nothing any more. */
  endsAt: Instant;
  normalization: AddressNormalization;
  /**
   * How many elements one evaluation takes.
   * @example 500
   */
  maxElements: number;
  budget: DiscoveryBudget;
}

/** One entry of an address book, with the fields its owner chose to send. */
export interface ContactEntry {
  /**
   * The number of the card in the file, from 1. Outcomes name it.
   * @example 1
   */
  index: number;
  /**
   * The line of the file where the card begins.
   * @example 1
   */
  line?: number;
  /**
   * What to call the contact.
   * @example Grace Hopper
   */
  displayName: string;
  /**
   * The name as the file gave it, if it gave one.
   * @example Grace Hopper
   */
  formattedName?: string;
  /**
   * E-mail addresses.
   * @default []
   */
  emails?: LabelledValue[];
  /**
   * Phone numbers.
   * @default []
   * @example []
   */
  phones?: LabelledValue[];
  /**
   * Where they work.
   * @example US Navy
   */
  organization?: string;
  /**
   * What they do.
   * @example Rear admiral
   */
  title?: string;
  /**
   * What the owner noted.
   * @example Met at the Mark I
   */
  note?: string;
  /**
   * The UID of the card, by which it is known again.
   * @example urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
   */
  uid?: string;
}

/**
 * The id of a contact.
 * @example ctc_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ContactId = string;

/** An import of contacts. It can be undone whole for 30 days. */
export interface ContactImport {
  id: ContactImportId;
  state: ContactImportState;
  /**
   * How entries are sent.
   * @example plain
   * @enum {string}
   */
  mode: "plain";
  /**
   * What they were read from.
   * @example vcard
   * @enum {string}
   */
  source: "vcard" | "csv" | "other";
  /**
   * How many entries were announced.
   * @example 2
   */
  expected: number | null;
  counts: ContactCounts;
  progress: Progress;
  /**
   * The numbers of the batches that are in, for whoever resumes.
   * @example [
   *     1
   *   ]
   */
  batches: number[];
  /** When it was opened. */
  createdAt: Instant;
  /**
   * Format: date-time
   * When it was completed, cancelled or undone.
   * @example 2026-11-24T09:30:00.000Z
   */
  finishedAt: string | null;
  /**
   * Format: date-time
   * When an unfinished one is dropped, 24 hours after its last batch; when a finished one can no longer be undone, after 30 days.
   * @example 2026-12-24T09:30:00.000Z
   */
  expiresAt: string | null;
}

/** A numbered part of an import. */
export interface ContactImportBatch {
  /** Its entries. */
  entries: ContactEntry[];
}

/** What became of the entries of a batch. The same batch sent again answers the same. */
export interface ContactImportBatchResult {
  contactImportId: ContactImportId;
  /**
   * The number of the batch.
   * @example 1
   */
  sequence: number;
  /** One outcome an entry, in the order sent. */
  outcomes: ContactImportItem[];
}

/** A new import: empty, to be filled by batches, or with all its entries at once. */
export interface ContactImportCreate {
  /**
   * How entries are sent. `plain` entries are readable; what is kept and what is matched follows from the consents.
   * @example plain
   * @enum {string}
   */
  mode: "plain";
  /**
   * What the entries were read from.
   * @example vcard
   * @enum {string}
   */
  source: "vcard" | "csv" | "other";
  /**
   * How many entries will come.
   * @example 2
   */
  expected?: number;
  /** The entries, when they fit into one request. They become batch 1. */
  entries?: ContactEntry[];
  /**
   * Whether these entries are all and the import is done with them.
   * @default false
   * @example true
   */
  complete?: boolean;
}

/**
 * The id of a contact import.
 * @example imp_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ContactImportId = string;

/** What became of one entry of an import. */
export interface ContactImportItem {
  /**
   * The number of the card in the file.
   * @example 1
   */
  index: number;
  /**
   * The line where it begins, if it was sent.
   * @example 1
   */
  line: number | null;
  outcome: ContactOutcome;
  /**
   * The contact it made or met, if it was kept.
   * @example ctc_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  contactId: string | null;
  /**
   * What was mended or left out.
   * @example []
   */
  warnings: ContactWarning[];
}

/** Outcomes of an import in the order of the file. */
export interface ContactImportItemPage {
  /** What is on this page. */
  items: ContactImportItem[];
  page: Page;
}

/** Contact imports, newest first. */
export interface ContactImportPage {
  /** What is on this page. */
  items: ContactImport[];
  page: Page;
}

/**
 * Where an import stands.
 * @example completed
 * @enum {string}
 */
export type ContactImportState = "open" | "importing" | "completed" | "completed_with_warnings" | "cancelling" | "cancelled" | "expired" | "undoing" | "undone" | "failed";

/** Somebody from your contacts who is here and can be found. */
export interface ContactMatch {
  id: ContactMatchId;
  person: PersonCard;
  /**
   * The contact that met them, if contacts are kept.
   * @example ctc_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  contactId: string | null;
  /**
   * Why you may know: each of you has the other's address, or they let anyone who has it find them.
   * @example discoverable
   * @enum {string}
   */
  reason: "mutual" | "discoverable";
  /** When they were found. */
  createdAt: Instant;
}

/**
 * The id of a contact match.
 * @example mat_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ContactMatchId = string;

/** People found, newest first. */
export interface ContactMatchPage {
  /** What is on this page. */
  items: ContactMatch[];
  page: Page;
}

/**
 * What became of an entry: a new contact (`created`), more about a known one (`updated`), nothing new (`duplicate`), not kept because only matching was consented to (`skipped`), or unusable (`invalid`).
 * @example created
 * @enum {string}
 */
export type ContactOutcome = "created" | "updated" | "duplicate" | "skipped" | "invalid";

/** Contacts, newest first. */
export interface ContactPage {
  /** What is on this page. */
  items: Contact[];
  page: Page;
}

/** What to change about a contact; what is not named stays, and null removes. What is set here stands above what any import brings. */
export interface ContactPatch {
  /**
   * What to call the contact, not empty.
   * @example Grace Hopper
   */
  displayName?: string;
  /** E-mail addresses, all of them. */
  emails?: LabelledValue[];
  /**
   * Phone numbers, all of them.
   * @example [
   *     {
   *     "value": "+33 6 12 34 56 78",
   *     "label": "cell"
   *     }
   *   ]
   */
  phones?: LabelledValue[];
  /**
   * Where they work.
   * @example US Navy
   */
  organization?: string | null;
  /**
   * What they do.
   * @example Rear admiral
   */
  title?: string | null;
  /**
   * What you want to note.
   * @example Met at the Mark I
   */
  note?: string | null;
}

/** Somebody to write to. */
export interface ContactPoint {
  /**
   * Who answers.
   * @example Pianeojobs support
   */
  name: string;
  /** Where to write. */
  email: EmailAddress;
}

/** Something about an entry that was mended or left out. */
export interface ContactWarning {
  /**
   * What, for programs.
   * @example email_invalid
   * @enum {string}
   */
  code: "email_invalid" | "phone_not_normalised" | "nothing_to_match" | "duplicate_in_import" | "nothing_usable" | "limit_reached";
  /**
   * What, for people.
   * @example The address "grace(at)example.org" is kept as written but cannot be matched.
   */
  detail: string;
}

/** Who decides why and how personal data are processed (GDPR 4(7)). */
export interface Controller {
  /**
   * The company.
   * @example Pianeojobs SAS
   */
  name: string;
  /**
   * Its postal address.
   * @example 1 rue de la Paix, 75002 Paris
   */
  address: string;
  /** Where it is established. */
  country: CountryCode;
  /** Its general address. */
  email: EmailAddress;
}

/** A cookie this platform can set. */
export interface Cookie {
  /**
   * Its name.
   * @example pj_login
   */
  name: string;
  /**
   * What it holds, and what for.
   * @example Your e-mail address, so that you need not type it to sign in. Never the password.
   */
  purpose: string;
  /**
   * How long it stays (ISO 8601), or null until the browser is closed.
   * @example P180D
   */
  lifetime: string | null;
  /**
   * Whether we set it, or somebody else.
   * @example first
   * @enum {string}
   */
  party: "first" | "third";
}

/** A category of cookies. */
export interface CookieCategory {
  id: CookieCategoryId;
  /**
   * What it is, for people.
   * @example Remember your address
   */
  title: string;
  /**
   * Whether it can be refused.
   * @example true
   */
  refusable: boolean;
  /**
   * Whether it is on for this request, `Sec-GPC` taken into account.
   * @example false
   */
  allowed: boolean;
  /**
   * The consent it rests on, or null where it is strictly necessary.
   * @example null
   */
  consent: ConsentMirror | null;
  /**
   * Format: date-time
   * When the consent ends by itself, if it does.
   * @example null
   */
  validUntil: string | null;
  /**
   * What refusing it changes for you.
   * @example [
   *     "You type your address when you sign in."
   *   ]
   */
  affects: string[];
  /** Its cookies, none where it works without. */
  cookies: Cookie[];
}

/**
 * A category of cookies and of what is recorded with or without them.
 * @example functional
 * @enum {string}
 */
export type CookieCategoryId = "strict" | "functional" | "analytics" | "advertising";

/** A choice for every category that can be refused. */
export interface CookieChoices {
  /** Remember the e-mail address on this device (`cookies.functional`). */
  functional: ConsentChoice;
  /** Record pages and searches (`analytics.usage`). */
  analytics: ConsentChoice;
  /** Record clicks on ads (`ads.measurement`). */
  advertising: ConsentChoice;
}

/** The cookies of this platform by category, and what was chosen. */
export interface CookiePreferences {
  /**
   * Whether this request said `Sec-GPC: 1`.
   * @example false
   */
  globalPrivacyControl: boolean;
  /** The categories. */
  categories: CookieCategory[];
}

/**
 * An ISO 3166-1 alpha-2 country code in capitals.
 * @example FR
 * @enum {string}
 */
export type CountryCode = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";

/** It ends before it begins. Swap or mend the dates. */
export interface DateOrderProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/date-order
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/date-order";
  /**
   * What kind of problem, for people.
   * @example It ends before it begins
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example The end 2019 is before the start 2021-03.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** A paused account. */
export interface Deactivation {
  accountState: AccountState;
  /** Since when. */
  deactivatedAt: Instant;
  /**
   * Format: date-time
   * When its erasure is scheduled unless the person is back.
   * @example 2027-11-24T09:30:00.000Z
   */
  deleteAfter: string | null;
}

/** For how long an account is to be paused. */
export interface DeactivationRequest {
  /**
   * Format: date-time
   * When the account is to be erased unless you are back, in the future; null for never.
   * @default null
   * @example 2027-11-24T09:30:00.000Z
   */
  deleteAfter?: string | null;
}

/** What a device told about itself (P3.1). */
export interface Device {
  /**
   * The kind of device.
   * @example terminal
   * @enum {string}
   */
  class: "desktop" | "mobile" | "tablet" | "terminal" | "server" | "unknown";
  /**
   * Its operating system, if it said.
   * @example Linux
   */
  os: string | null;
  /**
   * The program, if it said.
   * @example pianeo 0.1.0
   */
  client: string | null;
}

/** The codes of a device that asks to be let in (RFC 8628 section 3.2). */
export interface DeviceAuthorization {
  /**
   * What the device asks for its token with, shown to nobody.
   * @example pj_dev_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  device_code: string;
  user_code: UserCode;
  /**
   * Format: uri
   * Where somebody who is signed in types it.
   * @example https://pianeojobs.example/device
   */
  verification_uri: string;
  /**
   * Format: uri
   * The same with the code in it, to be shown as a picture.
   * @example https://pianeojobs.example/device?userCode=WDJB-MJHT
   */
  verification_uri_complete: string;
  /**
   * Seconds until the codes stop working.
   * @example 600
   */
  expires_in: number;
  /**
   * Seconds to wait between two requests for the token; five more after each `slow_down`.
   * @example 5
   */
  interval: number;
}

/** A device that asks to be let in (RFC 8628 section 3.1). */
export interface DeviceAuthorizationRequest {
  /**
   * What the device says that it is.
   * @example pianeo on kitchen
   */
  client_id: string;
  /**
   * What it wants to be able to do, separated by blanks; everything that a device can when left out.
   * @example profile:read contacts:read
   */
  scope?: string;
}

/** A device that asks to be let in, as whoever decides sees it. */
export interface DeviceAuthorizationView {
  userCode: UserCode;
  /** What the device says that it is. Nobody has checked it. */
  client: Line;
  /**
   * What it wants to be able to do.
   * @example [
   *     "contacts:read",
   *     "profile:read"
   *   ]
   */
  requestedScopes: Scope[];
  device: Device;
  /**
   * The address it asks from.
   * @example 127.0.0.1
   */
  ip: string | null;
  /**
   * The country of that address, coarse, or null when unknown.
   * @example null
   * @enum {string|null}
   */
  country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
  /**
   * Whether it was decided.
   * @example pending
   * @enum {string}
   */
  state: "pending" | "approved" | "denied";
  /** When it asked. */
  createdAt: Instant;
  /** When its codes stop working. */
  expiresAt: Instant;
}

/** What is decided about a device. */
export interface DeviceDecision {
  userCode: UserCode;
  /**
   * Whether it is let in.
   * @example true
   */
  approve: boolean;
  /**
   * What it may do, among what it asked for; all of that when left out.
   * @example [
   *     "profile:read"
   *   ]
   */
  scopes?: Scope[];
}

/**
 * Device
 * A device that asks whether it was let in (RFC 8628 section 3.4).
 */
export interface DeviceTokenRequest {
  /**
   * The grant.
   * @example urn:ietf:params:oauth:grant-type:device_code
   * @constant
   */
  grant_type: "urn:ietf:params:oauth:grant-type:device_code";
  /**
   * The code of the device. It works once.
   * @example pj_dev_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  device_code: string;
  /**
   * What the device says that it is.
   * @example pianeo on kitchen
   */
  client_id?: string;
}

/** The body is not what its digest says. Send it again. */
export interface DigestMismatchProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/digest-mismatch
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/digest-mismatch";
  /**
   * What kind of problem, for people.
   * @example The body is not what its digest says
   */
  title: string;
  /**
   * The status code.
   * @example 400
   * @constant
   */
  status: 400;
  /**
   * What happened, and with which input.
   * @example The SHA-256 of the body is not that of Content-Digest.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * Who finds you by your address: nobody, those whose address you keep too, or anyone who has yours.
 * @example mutual
 * @enum {string}
 */
export type Discoverability = "nobody" | "mutual" | "anyone";

/** How many elements of yours are evaluated within 24 hours, so that nobody tries all addresses there are. */
export interface DiscoveryBudget {
  /**
   * How many may be.
   * @example 5000
   */
  limit: number;
  /**
   * How many may still be.
   * @example 4500
   */
  left: number;
  /**
   * Format: date-time
   * When all of them may be again, 24 hours after the first; null when none was used.
   * @example null
   */
  resetsAt: string | null;
}

/**
 * The number of an epoch: for 30 days one key is in use.
 * @example 692
 */
export type DiscoveryEpoch = number;

/** The key of this epoch is not in use. Read `GET /contact-discovery` and blind again. */
export interface DiscoveryEpochStaleProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/discovery-epoch-stale
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/discovery-epoch-stale";
  /**
   * What kind of problem, for people.
   * @example The key of this epoch is not in use
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example Epoch 691 is over; 692 is in force.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The epoch in force.
   * @example 692
   */
  epoch: number;
}

/** An education on a profile. */
export interface Education {
  /** Where. */
  institution: Line;
  /** Its site. */
  url?: WebUrl;
  /** What it was about, such as `Mathematics`. */
  area?: Line;
  /** What it led to, such as `Bachelor`. */
  degree?: Line;
  /** When it began. */
  start?: PartialDate;
  /** When it ended; absent while it goes on, or when it is not known. */
  end?: PartialDate;
  /** How well it went. */
  score?: Line;
  /**
   * Courses worth naming.
   * @example [
   *     "Analysis"
   *   ]
   */
  courses?: Line[];
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Education
 * The entries of the section `education`, in the order in which they are shown.
 */
export interface EducationSection {
  /**
   * Which section.
   * @example education
   * @constant
   */
  section: "education";
  /** Its entries. */
  items: Education[];
}

/**
 * Format: email
 * An e-mail address. It is compared without regard to case and kept as written.
 * @example ada@example.org
 */
export type EmailAddress = string;

/**
 * Change
 * Change the address of the account that is signed in.
 */
export interface EmailChange {
  /** The new address. The old one stays until the new one is confirmed. */
  email: EmailAddress;
}

/** What may be mailed to you. What you must know (codes, safety, a change of the policy) is no topic and always comes. */
export interface EmailTopics {
  /**
   * News about our own services.
   * @example false
   */
  serviceNews: boolean;
  /**
   * What happens in your network, such as requests. As notices they come all the same.
   * @example true
   */
  network: boolean;
}

/** The code from the mail, or word that this was not you. */
export interface EmailVerificationConfirmation {
  /**
   * The six digits from the mail. Five tries, 30 minutes.
   * @example 314159
   */
  code: string;
  /**
   * `disown` erases a sign-up made with your address by somebody else.
   * @default confirm
   * @example confirm
   * @enum {string}
   */
  action?: "confirm" | "disown";
}

/** Either the verification whose code should be sent again, or, signed in, the new address. */
export type EmailVerificationRequest = EmailVerificationResend | EmailChange;

/**
 * Resend
 * Send the code of this verification again.
 */
export interface EmailVerificationResend {
  verificationId: VerificationId;
}

/** The account whose address is now confirmed. After a sign-up it comes with a session, shown once. */
export interface EmailVerified {
  account: Account;
  tokens?: SessionTokens;
}

/** The erasure of an account. */
export interface Erasure {
  id: ErasureId;
  /**
   * Where it stands.
   * @example scheduled
   * @enum {string}
   */
  state: "scheduled" | "executing" | "completed" | "cancelled";
  /** How the account stood before, and stands again when it is cancelled. */
  previousState: AccountState;
  /**
   * For how many days it can be cancelled.
   * @example 14
   */
  graceDays: number;
  /** When it was scheduled. */
  requestedAt: Instant;
  /** When everything goes, within a day. */
  executeAt: Instant;
  /**
   * Format: date-time
   * When it was cancelled.
   * @example null
   */
  cancelledAt: string | null;
}

/** One kind of what there is about a person, and what an erasure makes of it. */
export interface ErasureCategory {
  /**
   * Which kind, for programs.
   * @example contacts
   * @enum {string}
   */
  id: "account" | "profile" | "experiences" | "sensitive" | "media" | "contacts" | "imports" | "invitations" | "network" | "consents" | "policy" | "sessions" | "activity" | "exports" | "notices" | "mails" | "erasure" | "handle";
  /**
   * Which kind, for people.
   * @example The contacts you keep
   */
  title: string;
  /**
   * How many records.
   * @example 12
   */
  count: number;
  /**
   * What becomes of it.
   * @example delete
   * @enum {string}
   */
  action: "delete" | "retain";
  /**
   * What it is kept on, if it is.
   * @example null
   * @enum {string|null}
   */
  basis: "consent" | "contract" | "legitimate_interest" | "legal_obligation" | null;
  /**
   * Format: date-time
   * Until when it is kept, were it scheduled now without other days of grace.
   * @example null
   */
  until: string | null;
}

/**
 * The id of an erasure.
 * @example ers_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ErasureId = string;

/** What an erasure would do as things are now. */
export interface ErasurePreview {
  /** What there is about you, and what becomes of it. */
  categories: ErasureCategory[];
  /**
   * Who your data were given to and would be told of the erasure (GDPR 19).
   * @example []
   */
  recipients: string[];
  /**
   * What else to know before.
   * @example [
   *     "Your address can sign up again."
   *   ]
   */
  sideEffects: string[];
}

/** When an account is to be erased. */
export interface ErasureSchedule {
  /**
   * For how many days it can still be cancelled. With the day of work it stays within the month that the law gives (GDPR 12(3)).
   * @default 14
   * @example 14
   */
  graceDays?: number;
}

/** What the key of the epoch makes of blinded elements. Nothing of it is kept. */
export interface EvaluatedElements {
  /** The epoch whose key was used. */
  epoch: DiscoveryEpoch;
  /** The evaluated elements, each in the place of its blinded one. */
  elements: GroupElement[];
  /**
   * The proof over all of them that they were made with the key of the epoch (RFC 9497 section 2.2): the scalars c and s, 64 bytes in base64url without padding.
   * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  proof: string;
  budget: DiscoveryBudget;
}

/** An experience on a profile. It is current while `end` is null; several can be. */
export interface Experience {
  id: ExperienceId;
  /** What the person did. */
  title: Line;
  organization: Organization;
  /** When it began. */
  start: PartialDate;
  /**
   * When it ended, or null while it goes on.
   * @example null
   */
  end: string | null;
  /**
   * Where.
   * @example null
   */
  location: Place | null;
  /**
   * What it was about.
   * @example null
   */
  summary: string | null;
  /**
   * What is worth telling about it.
   * @example [
   *     "Published the first algorithm meant for a machine"
   *   ]
   */
  highlights: Line[];
  /**
   * The audience chosen for this entry, or null to follow `currentExperience` or `pastExperience`.
   * @example null
   * @enum {string|null}
   */
  visibility: "public" | "members" | "connections" | "private" | null;
  /** Who can read it, as things stand. */
  audience: Audience;
}

/** A new experience. */
export interface ExperienceCreate {
  /** What you did. */
  title: Line;
  organization: Organization;
  /** When it began. */
  start: PartialDate;
  /**
   * When it ended, or null while it goes on.
   * @default null
   * @example null
   */
  end?: string | null;
  /**
   * Where.
   * @default null
   * @example null
   */
  location?: Place | null;
  /**
   * What it was about.
   * @default null
   * @example null
   */
  summary?: string | null;
  /**
   * What is worth telling about it.
   * @default []
   * @example [
   *     "Published the first algorithm meant for a machine"
   *   ]
   */
  highlights?: Line[];
  /**
   * The audience of this entry, or null to follow the default of its kind.
   * @default null
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * The id of an experience.
 * @example exp_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ExperienceId = string;

/** What to change about an experience; what is not named stays. */
export interface ExperiencePatch {
  /** What you did. */
  title?: Line;
  /** The organization, whole. */
  organization?: Organization;
  /** When it began. */
  start?: PartialDate;
  /**
   * When it ended, or null while it goes on.
   * @example 2024-06
   */
  end?: string | null;
  /**
   * Where, whole.
   * @example null
   */
  location?: Place | null;
  /**
   * What it was about.
   * @example null
   */
  summary?: string | null;
  /**
   * What is worth telling about it, whole.
   * @example [
   *     "Published the first algorithm meant for a machine"
   *   ]
   */
  highlights?: Line[];
  /**
   * The audience of this entry, or null to follow the default of its kind.
   * @example connections
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/** This consent must be express. Say so expressly: send `explicit: true`. */
export interface ExplicitStatementRequiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/explicit-statement-required
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/explicit-statement-required";
  /**
   * What kind of problem, for people.
   * @example This consent must be express
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example special.religion needs an explicit statement.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** An archive of the personal data of one person. The same snapshot always gives the same bytes. */
export interface Export {
  id: ExportId;
  state: ExportState;
  /**
   * What was asked for.
   * @example access
   * @enum {string}
   */
  profile: "access" | "portability" | "custom";
  /**
   * The parts in it.
   * @example [
   *     "account",
   *     "profile",
   *     "media",
   *     "contacts",
   *     "network",
   *     "consent",
   *     "activity",
   *     "rights"
   *   ]
   */
  categories: ExportCategory[];
  /** The moment whose data it holds. */
  snapshotAt: Instant;
  /**
   * What to call the file.
   * @example pianeojobs-ada-lovelace-20261124T093000Z.zip
   */
  filename: string;
  /**
   * Its size, once it is ready.
   * @example 48213
   */
  bytes: number | null;
  /**
   * Its digest, once it is ready.
   * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
   */
  sha256: string | null;
  /**
   * How many files are in it, once it is ready.
   * @example 27
   */
  files: number | null;
  progress: Progress;
  /**
   * Every download, newest last.
   * @example []
   */
  downloads: ExportDownload[];
  /** When it was asked for. */
  createdAt: Instant;
  /**
   * Format: date-time
   * When it became ready.
   * @example 2026-11-24T09:30:00.000Z
   */
  finishedAt: string | null;
  /**
   * Format: date-time
   * When it is deleted, seven days after it became ready.
   * @example 2026-12-01T09:30:00.000Z
   */
  expiresAt: string | null;
}

/**
 * A part of the archive.
 * @example profile
 * @enum {string}
 */
export type ExportCategory = "account" | "profile" | "media" | "contacts" | "network" | "consent" | "activity" | "rights";

/**
 * What to put into the archive. Asking for nothing in particular gives all of it.
 * @example {
 *     "profile": "custom",
 *     "categories": [
 *     "profile",
 *     "contacts"
 *     ]
 *   }
 */
export interface ExportCreate {
  /**
   * `access` is everything (GDPR 15), `portability` what you provided and what was observed (GDPR 20), `custom` the categories you name.
   * @default access
   * @example access
   * @enum {string}
   */
  profile?: "access" | "portability" | "custom";
  /**
   * The parts, for `custom` alone.
   * @example [
   *     "profile",
   *     "contacts"
   *   ]
   */
  categories?: ExportCategory[];
}

/** That the archive was downloaded. */
export interface ExportDownload {
  /** When. */
  at: Instant;
}

/** The archive is gone. Make a new export. */
export interface ExportExpiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/export-expired
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/export-expired";
  /**
   * What kind of problem, for people.
   * @example The archive is gone
   */
  title: string;
  /**
   * The status code.
   * @example 410
   * @constant
   */
  status: 410;
  /**
   * What happened, and with which input.
   * @example Archives are kept for seven days.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * The id of an export.
 * @example xpt_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type ExportId = string;

/** An export is being made already. Wait for it, then ask again if you still need to. */
export interface ExportInProgressProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/export-in-progress
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/export-in-progress";
  /**
   * What kind of problem, for people.
   * @example An export is being made already
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example An export is being made.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The export.
   * @example xpt_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  id: string;
}

/** The archive is not ready. Wait for the state ready. */
export interface ExportNotReadyProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/export-not-ready
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/export-not-ready";
  /**
   * What kind of problem, for people.
   * @example The archive is not ready
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example The export is still queued.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** Exports, newest first. */
export interface ExportPage {
  /** What is on this page. */
  items: Export[];
  page: Page;
}

/**
 * Where an export stands.
 * @example ready
 * @enum {string}
 */
export type ExportState = "queued" | "building" | "ready" | "failed" | "expired" | "cancelled" | "deleted";

/** A field whose readers change. */
export interface Exposure {
  field: ProfileField;
  /** Who could read it before. */
  from: Audience;
  /** Who can read it now. */
  to: Audience;
}

/** One thing that is wrong with a request. */
export interface FieldError {
  /**
   * The part of the request.
   * @example body
   * @enum {string}
   */
  in: "body" | "query" | "path" | "header";
  /**
   * A JSON Pointer (RFC 6901) into the body, or `/` and the name of the parameter.
   * @example /country
   */
  pointer: string;
  /**
   * What rule it broke, for programs.
   * @example required
   */
  code: string;
  /**
   * What is wrong and what would be right, for people.
   * @example country is missing
   */
  detail: string;
  /**
   * What the rule wanted, such as `limit`.
   * @example {}
   */
  params?: {
    [key: string]: unknown;
  };
}

/** Who can read one field. */
export interface FieldVisibility {
  /** Who can read it, once the profile is published. */
  audience: Audience;
  /** Who could if nothing were chosen. */
  default: Audience;
  /** The widest audience it can have. */
  maxAudience: Audience;
  /**
   * Whether it cannot be narrowed. Only the display name is forced.
   * @example false
   */
  forced: boolean;
  /**
   * Whether there is nothing in it now.
   * @example false
   */
  empty: boolean;
}

/** The days of grace are over. Nothing can be done any more. */
export interface GracePeriodEndedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/grace-period-ended
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/grace-period-ended";
  /**
   * What kind of problem, for people.
   * @example The days of grace are over
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example The erasure is being executed.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * An element of ristretto255 (RFC 9496), 32 bytes in base64url without padding.
 * @example 4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY
 */
export type GroupElement = string;

/**
 * The name of a person in addresses: small letters a to z, digits, and single hyphens between them. It can be changed; the person's id cannot.
 * @example ada-lovelace
 */
export type Handle = string;

/** The handle is taken. Choose another. */
export interface HandleUnavailableProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/handle-unavailable
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/handle-unavailable";
  /**
   * What kind of problem, for people.
   * @example The handle is taken
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example The handle ada-lovelace belongs to somebody else.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * A handle that is free.
   * @example ada-lovelace-2
   */
  suggestion: string;
}

/** The first request is still running. Send the same request again in a moment. */
export interface IdempotencyInProgressProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/idempotency-in-progress
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/idempotency-in-progress";
  /**
   * What kind of problem, for people.
   * @example The first request is still running
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example A request with this Idempotency-Key is still being carried out.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The key belongs to another request. Choose a new Idempotency-Key for every act. */
export interface IdempotencyKeyReusedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/idempotency-key-reused
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/idempotency-key-reused";
  /**
   * What kind of problem, for people.
   * @example The key belongs to another request
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example This Idempotency-Key was sent with another request.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * Format: date-time
 * A point in time, RFC 3339 in UTC with milliseconds.
 * @example 2026-11-24T09:30:00.000Z
 */
export type Instant = string;

/** The token may not do this. Use a token with the scope that is named. */
export interface InsufficientScopeProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/insufficient-scope
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/insufficient-scope";
  /**
   * What kind of problem, for people.
   * @example The token may not do this
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example This needs the scope profile:write.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The scopes it needs.
   * @example [
   *     "profile:write"
   *   ]
   */
  required: string[];
}

/** Something a person cares about. */
export interface Interest {
  /** What. */
  name: Line;
  /**
   * What belongs to it.
   * @example [
   *     "poetical science"
   *   ]
   */
  keywords?: Line[];
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Interests
 * The entries of the section `interests`, in the order in which they are shown.
 */
export interface InterestsSection {
  /**
   * Which section.
   * @example interests
   * @constant
   */
  section: "interests";
  /** Its entries. */
  items: Interest[];
}

/** Something broke on our side. Try again; if it stays, send us the request id. */
export interface InternalErrorProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/internal-error
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/internal-error";
  /**
   * What kind of problem, for people.
   * @example Something broke on our side
   */
  title: string;
  /**
   * The status code.
   * @example 500
   * @constant
   */
  status: 500;
  /**
   * What happened, and with which input.
   * @example The platform failed.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The address or the password is wrong. Check both, or reset the password. */
export interface InvalidCredentialsProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/invalid-credentials
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/invalid-credentials";
  /**
   * What kind of problem, for people.
   * @example The address or the password is wrong
   */
  title: string;
  /**
   * The status code.
   * @example 401
   * @constant
   */
  status: 401;
  /**
   * What happened, and with which input.
   * @example No account has this address and this password.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The cursor does not fit. Begin again without a cursor; cursors are bound to their filters and valid for 24 hours. */
export interface InvalidCursorProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/invalid-cursor
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/invalid-cursor";
  /**
   * What kind of problem, for people.
   * @example The cursor does not fit
   */
  title: string;
  /**
   * The status code.
   * @example 400
   * @constant
   */
  status: 400;
  /**
   * What happened, and with which input.
   * @example The cursor is unknown, altered, older than 24 hours or belongs to other filters.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** That is not possible from here. Look at the present state, and at what it allows. */
export interface InvalidStateTransitionProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/invalid-state-transition
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/invalid-state-transition";
  /**
   * What kind of problem, for people.
   * @example That is not possible from here
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example An import that is completed takes no more batches.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The present state.
   * @example completed
   */
  from: string;
  /**
   * The state that was asked for.
   * @example importing
   */
  to: string;
  /**
   * The states that can follow.
   * @example [
   *     "undoing"
   *   ]
   */
  allowed: string[];
}

/** A link that its owner made for a contact, without the link. Nothing is sent by the platform. */
export interface Invitation {
  id: InvitationId;
  /**
   * For which contact; null once it ended, for then it is not kept.
   * @example null
   */
  contactId: string | null;
  state: InvitationState;
  /** When it was made. */
  createdAt: Instant;
  /** When the link stops working, 30 days after it was made. */
  expiresAt: Instant;
  /**
   * Format: date-time
   * Since when the link does not work any more; 30 days later this record is forgotten.
   * @example null
   */
  endedAt: string | null;
}

/** The invitations that were made, and for whom none was. It looks the same whether or not an address has an account. */
export interface InvitationBatch {
  /** The invitations, in the order of the contacts. */
  items: InvitationDraft[];
  /**
   * The contacts without one.
   * @example []
   */
  skipped: InvitationSkipped[];
}

/** For whom to make invitations. Nobody is chosen beforehand. */
export interface InvitationCreate {
  /** The contacts, each chosen by you. */
  contactIds: ContactId[];
}

/** An invitation with what you send yourself. */
export interface InvitationDraft {
  invitation: Invitation;
  /**
   * Format: uri
   * With this link one person can join. What follows `#` is the token, which no server sees when the page is opened.
   * @example https://pianeojobs.example/join#pj_inv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  link: string;
  /**
   * Format: uri
   * With this link whoever has the address asks never to be invited again; it works for good.
   * @example https://pianeojobs.example/no-invitations#pj_opt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  optOutLink: string;
  /**
   * Format: uri
   * The draft of one mail with both links (RFC 6068), to be opened by your own mail program.
   * @example mailto:grace@example.org?subject=Join%20me&body=Hello
   */
  mailto: string;
}

/**
 * The id of an invitation.
 * @example inv_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type InvitationId = string;

/** Who does not want to be invited: by the token of the link in an invitation, or by the address. */
export type InvitationOptOut = InvitationOptOutByToken | InvitationOptOutByEmail;

/**
 * By address
 * Not to be invited, by the address.
 */
export interface InvitationOptOutByEmail {
  /** The address that nobody can invite any more. */
  email: EmailAddress;
}

/**
 * By link
 * Not to be invited, by the link that came with an invitation.
 */
export interface InvitationOptOutByToken {
  /**
   * What follows `#` in the link.
   * @example pj_opt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  token: string;
}

/** Invitations, newest first. */
export interface InvitationPage {
  /** What is on this page. */
  items: Invitation[];
  page: Page;
}

/** A contact for which no invitation was made, and why. */
export interface InvitationSkipped {
  contactId: ContactId;
  /**
   * Whether they asked not to be invited, an invitation of yours to this address stands already, or no address is kept of them.
   * @example opted_out
   * @enum {string}
   */
  reason: "opted_out" | "invited" | "no_address";
}

/**
 * Where an invitation stands. `accepted`: somebody signed up with its link. `suppressed`: whoever has the address asked not to be invited. Nobody records whether a link was opened.
 * @example issued
 * @enum {string}
 */
export type InvitationState = "issued" | "accepted" | "expired" | "revoked" | "suppressed";

/** They asked not to be invited. Nothing can be done about it; they can sign up themselves at any time. */
export interface InviteeSuppressedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/invitee-suppressed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/invitee-suppressed";
  /**
   * What kind of problem, for people.
   * @example They asked not to be invited
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example Whoever has this address asked not to be invited to Pianeojobs.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** An e-mail address or a phone number, as the address book has it. */
export interface LabelledValue {
  /**
   * The address or number, as written.
   * @example grace@example.org
   */
  value: string;
  /**
   * What the address book calls it.
   * @example work
   */
  label?: string;
}

/** A language a person knows. */
export interface Language {
  /** What it is called. */
  name: Line;
  /** The same for programs (BCP 47). */
  tag?: LanguageTag;
  /** How well, in their own words. */
  fluency?: Line;
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * A BCP 47 language tag.
 * @example en
 */
export type LanguageTag = string;

/**
 * Languages
 * The entries of the section `languages`, in the order in which they are shown.
 */
export interface LanguagesSection {
  /**
   * Which section.
   * @example languages
   * @constant
   */
  section: "languages";
  /** Its entries. */
  items: Language[];
}

/**
 * The legal basis of a purpose (GDPR 6(1)).
 * @example consent
 * @enum {string}
 */
export type LegalBasis = "consent" | "contract" | "legitimate_interest" | "legal_obligation";

/** That is more than there may be. Remove something first or send less. */
export interface LimitExceededProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/limit-exceeded
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/limit-exceeded";
  /**
   * What kind of problem, for people.
   * @example That is more than there may be
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example There can be 200 experiences.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * How many there may be.
   * @example 200
   */
  limit: number;
}

/**
 * Every limit in force, from `x-limits` of the contract. Lengths count code points, sizes bytes, times seconds.
 * @example {
 *     "nameLength": 100,
 *     "importBatchEntries": 1000
 *   }
 */
export interface Limits {
  [key: string]: number;
}

/**
 * One line of text that is not empty, without control or bidirectional override characters. It is in NFC; length counts code points.
 * @example Ada Lovelace
 */
export type Line = string;

/** The request cannot be read. Send well-formed JSON in UTF-8, without repeated or reserved member names. */
export interface MalformedRequestProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/malformed-request
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/malformed-request";
  /**
   * What kind of problem, for people.
   * @example The request cannot be read
   */
  title: string;
  /**
   * The status code.
   * @example 400
   * @constant
   */
  status: 400;
  /**
   * What happened, and with which input.
   * @example The body is not JSON.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * Whether a contact was found on the platform.
 * @example matched
 * @enum {string}
 */
export type MatchState = "none" | "matched" | "dismissed";

/** A photo or video of a person as they see it. Its bytes are at `getMediaContent`. */
export interface Media {
  id: MediaId;
  kind: MediaKind;
  type: MediaType;
  /**
   * How many bytes are kept, after metadata were removed.
   * @example 48213
   */
  bytes: number;
  /** The digest of the bytes that are kept. */
  sha256: Sha256;
  /**
   * How wide it is shown in pixels, its orientation applied.
   * @example 1200
   */
  width: number;
  /**
   * How high it is shown in pixels, its orientation applied.
   * @example 800
   */
  height: number;
  /**
   * How long a video is in seconds, if it says so; null for a photo.
   * @example null
   */
  duration: number | null;
  /**
   * What is to be seen, for those who cannot see it. Only a video can be without.
   * @example Ada at her desk
   */
  alt: string | null;
  /**
   * What stands beside it.
   * @example null
   */
  caption: string | null;
  /**
   * The audience chosen for it. With null the photo of the profile follows `photo`, a video follows `videos`, and any other photo is private.
   * @example null
   * @enum {string|null}
   */
  visibility: "public" | "members" | "connections" | "private" | null;
  /** Who can see it, as things stand, once the profile is published. */
  audience: Audience;
  /**
   * Where it stands among the others: lower first, of equal ones the newer first.
   * @example 1
   */
  order: number;
  /**
   * What was removed from the file.
   * @example [
   *     "exif",
   *     "location"
   *   ]
   */
  strippedMetadata: StrippedMetadata[];
  /** When it was added. */
  createdAt: Instant;
  /** When what is said of it last changed. */
  updatedAt: Instant;
}

/**
 * The id of a photo or video.
 * @example med_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type MediaId = string;

/**
 * Whether it stands still or moves.
 * @example photo
 * @enum {string}
 */
export type MediaKind = "photo" | "video";

/** Photos and videos, in their order. */
export interface MediaPage {
  /** What is on this page. */
  items: Media[];
  page: Page;
}

/** What to change about a photo or video; what is not named stays, and null removes. */
export interface MediaPatch {
  /**
   * What is to be seen, for those who cannot see it. A photo keeps one.
   * @example Ada at her desk
   */
  alt?: string | null;
  /**
   * What stands beside it.
   * @example In the spring of 1843.
   */
  caption?: string | null;
  /**
   * Where it stands among the others: lower first.
   * @example 1
   */
  order?: number;
  /**
   * Who can see it, or null to return to what holds for its kind.
   * @example members
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/** There is no more room for photos and videos. Delete some first. */
export interface MediaQuotaExceededProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/media-quota-exceeded
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/media-quota-exceeded";
  /**
   * What kind of problem, for people.
   * @example There is no more room for photos and videos
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example Your photos and videos may have 2147483648 bytes together.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * How many bytes they may have together.
   * @example 2147483648
   */
  limit: number;
  /**
   * How many they have.
   * @example 2147000000
   */
  used: number;
}

/**
 * What the file is, by its bytes.
 * @example image/jpeg
 * @enum {string}
 */
export type MediaType = "image/jpeg" | "image/png" | "image/webp" | "video/mp4" | "video/webm";

/** A file and what is to be said of it, each part once. */
export interface MediaUpload {
  /**
   * Format: binary
   * The photo, of 20 MiB at most, or the video, of 200 MiB at most.
   * @example the bytes of the file
   */
  file: Blob;
  /**
   * What is to be seen, for those who cannot see it. A photo needs it.
   * @example Ada at her desk
   */
  alt?: Line;
  /** What stands beside it. */
  caption?: Prose;
  /** Who can see it. Without it the photo of the profile follows `photo`, a video follows `videos`, and any other photo is private. */
  visibility?: Audience;
}

/** What this platform is, what it can do and where it draws lines. */
export interface Meta {
  /**
   * The name of the platform.
   * @example Pianeojobs
   */
  name: string;
  /**
   * The version of the contract it implements.
   * @example 0.1.0
   */
  contractVersion: string;
  /** The privacy policy in force. */
  policyVersion: PolicyVersionId;
  /** The clock of the platform, by which every deadline runs. */
  time: Instant;
  /**
   * The oldest version of TLS it speaks (P9.2).
   * @example 1.2
   * @enum {string}
   */
  minTls: "1.2" | "1.3";
  /**
   * What it can do, for clients that meet several versions.
   * @example [
   *     "contact-imports.plain",
   *     "exports.access"
   *   ]
   */
  features: string[];
  limits: Limits;
}

/** Who can read something of the profile that they could not read before. While it is not published that is nobody. */
export interface NewViewers {
  /**
   * Whether everyone can, signed in or not.
   * @example true
   */
  everyone: boolean;
  /**
   * Whether search engines may take it too, by your consent (P4.3).
   * @example false
   */
  searchEngines: boolean;
  /**
   * How many people who are here and not connected with you can.
   * @example 214
   */
  members: number;
  /**
   * How many of your connections can.
   * @example 3
   */
  connections: number;
}

/** No representation fits. Accept one of the media types that the contract names. */
export interface NotAcceptableProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/not-acceptable
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/not-acceptable";
  /**
   * What kind of problem, for people.
   * @example No representation fits
   */
  title: string;
  /**
   * The status code.
   * @example 406
   * @constant
   */
  status: 406;
  /**
   * What happened, and with which input.
   * @example This is available as application/json.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** This does not rest on consent. Object to it where that is possible; the purpose says so. */
export interface NotConsentBasedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/not-consent-based
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/not-consent-based";
  /**
   * What kind of problem, for people.
   * @example This does not rest on consent
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example service.account rests on the contract with you.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * What it rests on.
   * @example contract
   */
  basis: string;
  /**
   * Whether one can object.
   * @example false
   */
  objectable: boolean;
}

/** There is no such thing. Check the id. What is not yours, or not published, looks the same. */
export interface NotFoundProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/not-found
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/not-found";
  /**
   * What kind of problem, for people.
   * @example There is no such thing
   */
  title: string;
  /**
   * The status code.
   * @example 404
   * @constant
   */
  status: 404;
  /**
   * What happened, and with which input.
   * @example Nothing has this address.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** Something a person has to know. Mails repeat it. */
export interface Notice {
  id: NoticeId;
  kind: NoticeKind;
  /**
   * What happened, for programs.
   * @example new_device
   * @enum {string}
   */
  event: "policy_announced" | "new_device" | "erasure_scheduled" | "account_deactivated" | "deletion_ahead" | "account_unused" | "connection_requested" | "connection_created" | "invitation_accepted";
  /**
   * What happened, in a line.
   * @example A new device signed in
   */
  subject: string;
  /**
   * What happened, and what to do about it.
   * @example curl 8.5 on Linux signed in to your account. If it was not you, end that session and change your password.
   */
  text: string;
  /**
   * What it is about: the version of the policy, the session, the erasure, the account, the request, the connection or the invitation.
   * @example ses_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  reference: string;
  /** When. */
  at: Instant;
  /**
   * Format: date-time
   * When it was read.
   * @example null
   */
  readAt: string | null;
}

/**
 * The id of a notice.
 * @example ntc_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type NoticeId = string;

/**
 * What a notice is about.
 * @example security
 * @enum {string}
 */
export type NoticeKind = "policy" | "security" | "network" | "account";

/** Notices, newest first. */
export interface NoticePage {
  /** What is on this page. */
  items: Notice[];
  page: Page;
}

/** The notice has changed. Read the notice in force and decide anew. */
export interface NoticeVersionStaleProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/notice-version-stale
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/notice-version-stale";
  /**
   * What kind of problem, for people.
   * @example The notice has changed
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example The notice of contacts.import is at version 2.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The version in force.
   * @example 2
   */
  noticeVersion: number;
}

/** An error as RFC 6749 section 5.2 and RFC 8628 section 3.5 word it. */
export interface OAuthError {
  /**
   * What is wrong.
   * @example invalid_grant
   * @enum {string}
   */
  error: "invalid_request" | "invalid_grant" | "invalid_scope" | "unsupported_grant_type" | "authorization_pending" | "slow_down" | "access_denied" | "expired_token";
  /**
   * The same, for people.
   * @example The refresh token is unknown or was used before; sign in again.
   */
  error_description?: string;
}

/** Where somebody worked. */
export interface Organization {
  /** Its name. */
  name: Line;
  /** Its site. */
  url?: WebUrl;
}

/** Where a list goes on. */
export interface Page {
  /**
   * The cursor of the next page, or null on the last one. It is opaque, bound to the filters, and valid for 24 hours.
   * @example null
   */
  next: string | null;
  /**
   * Whether there is a next page.
   * @example false
   */
  hasMore: boolean;
}

/**
 * A career date as exactly as the person remembers it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @example 2021-03
 */
export type PartialDate = string;

/**
 * Format: password
 * A password. Nothing ever answers one.
 * @example correct-horse-battery-staple
 */
export type Password = string;

/** A new password. */
export interface PasswordChange {
  /** The new password: 12 to 128 characters, not a common one, without your name or address (P9.5). */
  password: Password;
}

/** The code from the mail, and the password to set. */
export interface PasswordResetConfirmation {
  /**
   * The six digits from the mail. Five tries, 30 minutes.
   * @example 314159
   */
  code: string;
  /** The new password: 12 to 128 characters, not a common one, without your name or address (P9.5). */
  password: Password;
}

/**
 * The id of a reset of a password.
 * @example rst_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type PasswordResetId = string;

/** Whose password is to be set anew. */
export interface PasswordResetRequest {
  /** The address of the account. */
  email: EmailAddress;
}

/** A reset that waits for its code. It looks the same whether or not the address has an account. */
export interface PasswordResetStarted {
  resetId: PasswordResetId;
  /** When the code stops working, 30 minutes after it was sent. */
  expiresAt: Instant;
}

/** The password is too easy. Choose a longer or less common one. */
export interface PasswordTooWeakProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/password-too-weak
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/password-too-weak";
  /**
   * What kind of problem, for people.
   * @example The password is too easy
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example The password has fewer than 12 characters.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * Why.
   * @example [
   *     "too_short"
   *   ]
   */
  reasons: ("too_short" | "too_long" | "common" | "contains_identity")[];
}

/** The body is too large. Send less at a time. */
export interface PayloadTooLargeProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/payload-too-large
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/payload-too-large";
  /**
   * What kind of problem, for people.
   * @example The body is too large
   */
  title: string;
  /**
   * The status code.
   * @example 413
   * @constant
   */
  status: 413;
  /**
   * What happened, and with which input.
   * @example The body is larger than 16777216 bytes.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The limit in bytes.
   * @example 16777216
   */
  limit: number;
}

/** A person in a list, with what may be seen of them. */
export interface PersonCard {
  personId: PersonId;
  handle: Handle;
  /** The name. */
  displayName: Line;
  /** Who they are, in a line. */
  headline?: Line;
  /** Where they are. */
  country?: CountryCode;
}

/** People, best match first. */
export interface PersonCardPage {
  /** What is on this page. */
  items: PersonCard[];
  page: Page;
}

/**
 * The id of a person; it never changes, unlike the handle.
 * @example per_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type PersonId = string;

/** Where somebody is, at most as precise as a city (P1.3). */
export interface Place {
  /**
   * The city.
   * @example London
   */
  city: string | null;
  /**
   * The region, state or county.
   * @example null
   */
  region: string | null;
  /**
   * The country.
   * @example GB
   * @enum {string|null}
   */
  country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
}

/** That this person accepted a version of the policy, and how. */
export interface PolicyAcceptance {
  version: PolicyVersionId;
  /** The digest of the text that was accepted. */
  sha256: Sha256;
  /**
   * How. It is never consent to a purpose.
   * @example sign_up
   * @enum {string}
   */
  method: "sign_up" | "explicit" | "continued_use";
  /** When. */
  at: Instant;
  /** The language the person was addressed in. */
  locale: LanguageTag;
}

/** Acceptances, newest first. */
export interface PolicyAcceptancePage {
  /** What is on this page. */
  items: PolicyAcceptance[];
  page: Page;
}

/** A new privacy policy waits for you. Read it and accept it. Reading, withdrawing, exporting and erasing work without. */
export interface PolicyAcceptanceRequiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/policy-acceptance-required
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/policy-acceptance-required";
  /**
   * What kind of problem, for people.
   * @example A new privacy policy waits for you
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example Version 1.1.0 of the privacy policy is in force and not accepted yet.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The version to accept.
   * @example 1.1.0
   */
  version: string;
}

/** A passage of the policy, in its own words. */
export interface PolicyPassage {
  /** Its id. It stays the same from version to version. */
  id: PolicyRef;
  /**
   * Its words, as published.
   * @example Your personal information are yours.
   */
  text: string;
}

/**
 * The id of a requirement: a passage of the privacy policy (`P<section>.<passage>`), an article of the GDPR (`G<article>`) or a need of the people who use the API (`E-…`).
 * @example P5.2
 */
export type PolicyRef = string;

/** A version of the privacy policy, and the digest that proves which text was meant. */
export interface PolicyReference {
  version: PolicyVersionId;
  /** The SHA-256 of the bytes that `getPolicyVersion` answers as `text/plain`. */
  sha256: Sha256;
}

/** A section of the policy. */
export interface PolicySection {
  /**
   * Its number.
   * @example 5
   */
  number: number;
  /**
   * Its heading.
   * @example Change your personal information
   */
  title: string;
  /** Its passages in order. */
  passages: PolicyPassage[];
}

/** A version of the privacy policy, passage by passage. Nothing is corrected in it, spelling included. */
export interface PolicyVersion {
  version: PolicyVersionId;
  /** The digest of its `text/plain` bytes. */
  sha256: Sha256;
  /**
   * The number of those bytes.
   * @example 6300
   */
  bytes: number;
  /**
   * Its title.
   * @example Privacy Policy
   */
  title: string;
  /** The language it is written in. */
  language: LanguageTag;
  /** When it was announced. */
  publishedAt: Instant;
  /** When it comes into force. */
  effectiveAt: Instant;
  /**
   * Whether it needs an act of acceptance or continued use is one (P11.3).
   * @example explicit
   * @enum {string}
   */
  acceptanceMode: "explicit" | "continued_use";
  /**
   * Whether it changes anything for people.
   * @example true
   */
  material: boolean;
  /**
   * Whether it is the one in force.
   * @example true
   */
  inForce: boolean;
  /** Its sections in order. */
  sections: PolicySection[];
}

/**
 * The version of a privacy policy, SemVer.
 * @example 1.0.0
 */
export type PolicyVersionId = string;

/** Policy versions, newest first. */
export interface PolicyVersionPage {
  /** What is on this page. */
  items: PolicyVersionSummary[];
  page: Page;
}

/** That is not the policy in force. Read the version in force and accept that one. */
export interface PolicyVersionStaleProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/policy-version-stale
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/policy-version-stale";
  /**
   * What kind of problem, for people.
   * @example That is not the policy in force
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example Version 1.0.0 with this digest is not the policy in force.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The version in force.
   * @example 1.0.0
   */
  current: string;
}

/** A version of the privacy policy, without its words. */
export interface PolicyVersionSummary {
  version: PolicyVersionId;
  /** The digest of its `text/plain` bytes. */
  sha256: Sha256;
  /**
   * The number of those bytes.
   * @example 6300
   */
  bytes: number;
  /**
   * Its title.
   * @example Privacy Policy
   */
  title: string;
  /** The language it is written in. */
  language: LanguageTag;
  /** When it was announced. */
  publishedAt: Instant;
  /** When it comes into force. */
  effectiveAt: Instant;
  /**
   * Whether it needs an act of acceptance or continued use is one (P11.3).
   * @example explicit
   * @enum {string}
   */
  acceptanceMode: "explicit" | "continued_use";
  /**
   * Whether it changes anything for people.
   * @example true
   */
  material: boolean;
  /**
   * Whether it is the one in force.
   * @example true
   */
  inForce: boolean;
}

/** Somebody changed it meanwhile. Read it again, look at what changed, and send your change with the new tag. */
export interface PreconditionFailedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/precondition-failed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/precondition-failed";
  /**
   * What kind of problem, for people.
   * @example Somebody changed it meanwhile
   */
  title: string;
  /**
   * The status code.
   * @example 412
   * @constant
   */
  status: 412;
  /**
   * What happened, and with which input.
   * @example The representation has another ETag now.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The tag of what is there now.
   * @example "4f2a"
   */
  currentETag: string;
}

/** Say which version you are changing. Read it first, and send its ETag as If-Match. */
export interface PreconditionRequiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/precondition-required
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/precondition-required";
  /**
   * What kind of problem, for people.
   * @example Say which version you are changing
   */
  title: string;
  /**
   * The status code.
   * @example 428
   * @constant
   */
  status: 428;
  /**
   * What happened, and with which input.
   * @example This change needs If-Match.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** What a person chose about being written to, being found, and being recorded. */
export interface Preferences {
  /** What you are written about, by channel. */
  communications: {
    email: EmailTopics;
  };
  /** Who finds you, and how. */
  discoverability: {
    byEmail: Discoverability;
    /**
     * Whether the search for people finds your published profile. Who has its address reads it all the same.
     * @example true
     */
    inSearch: boolean;
    /** Whether search engines may show your public profile (`discoverability.search_engines`). */
    searchEngines: ConsentMirror;
  };
  activity: ActivitySwitches;
  /** Who you find. */
  matching: {
    /** Whether your contacts are compared with the people here (`contacts.matching`). */
    contacts: ConsentMirror;
  };
}

/**
 * What to change of your preferences.
 * @example {
 *     "communications": {
 *     "email": {
 *       "serviceNews": false
 *     }
 *     },
 *     "discoverability": {
 *     "byEmail": "nobody",
 *     "inSearch": false
 *     },
 *     "activity": {
 *     "searches": false
 *     }
 *   }
 */
export interface PreferencesPatch {
  /** What you are written about. */
  communications?: {
    /** What may be mailed to you. */
    email?: {
      /**
       * News about our own services.
       * @example false
       */
      serviceNews?: boolean;
      /**
       * What happens in your network.
       * @example false
       */
      network?: boolean;
    };
  };
  /** Who finds you, and how. */
  discoverability?: {
    byEmail?: Discoverability;
    /**
     * Whether the search for people finds you.
     * @example false
     */
    inSearch?: boolean;
    /** Whether search engines may show your public profile. */
    searchEngines?: ConsentChoice;
  };
  /** What may be recorded of your use. */
  activity?: {
    /**
     * Profiles you look at.
     * @example false
     */
    pageViews?: boolean;
    /**
     * Words you search for.
     * @example false
     */
    searches?: boolean;
    /**
     * Ads you click on.
     * @example false
     */
    adClicks?: boolean;
    /**
     * Where you signed in.
     * @example false
     */
    signIns?: boolean;
  };
  /** Who you find. */
  matching?: {
    /** Whether your contacts are compared with the people here. */
    contacts?: ConsentChoice;
  };
}

/** A profile as its owner sees it. */
export interface Profile {
  personId: PersonId;
  handle: Handle;
  /** The name of the account, as others see it. */
  displayName: Line;
  /**
   * Whether anybody else can see it. A new profile is not published (GDPR 25(2)).
   * @example false
   */
  published: boolean;
  /**
   * Format: date-time
   * When it was last published.
   * @example null
   */
  publishedAt: string | null;
  /**
   * Who you are, in a line.
   * @example Analyst
   */
  headline: string | null;
  /**
   * Who you are, in your own words.
   * @example null
   */
  summary: string | null;
  /**
   * Which of your photos shows you.
   * @example null
   */
  photoId: string | null;
  /**
   * Where you are.
   * @example null
   */
  location: Place | null;
  /**
   * Where else to find you.
   * @example [
   *     {
   *     "url": "https://example.org/ada",
   *     "label": "Notes"
   *     }
   *   ]
   */
  links: ProfileLink[];
  /** Your experience, current first, then newest first. */
  experiences: Experience[];
  /** Everything else, section by section. */
  sections: ProfileSections;
  /**
   * When each field and section was last given or confirmed (P6.5).
   * @example {
   *     "headline": "2026-11-24T09:30:00.000Z"
   *   }
   */
  confirmedAt: {
    [key: string]: Instant;
  };
  /** When it last changed. */
  updatedAt: Instant;
}

/**
 * A part of a profile that has an audience of its own.
 * @example headline
 * @enum {string}
 */
export type ProfileField = "displayName" | "handle" | "headline" | "photo" | "summary" | "country" | "city" | "links" | "currentExperience" | "pastExperience" | "education" | "skills" | "languages" | "certifications" | "projects" | "volunteering" | "awards" | "publications" | "interests" | "references" | "videos" | "email";

/** The profile has nothing to publish yet. Fill in what is missing. */
export interface ProfileIncompleteProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/profile-incomplete
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/profile-incomplete";
  /**
   * What kind of problem, for people.
   * @example The profile has nothing to publish yet
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example A profile needs a headline before it is published.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * What is missing.
   * @example [
   *     "headline"
   *   ]
   */
  missing: string[];
}

/** A link on a profile. */
export interface ProfileLink {
  url: WebUrl;
  /** What it is called. */
  label?: Line;
}

/** What to change about the profile; what is not named stays, and null removes. */
export interface ProfilePatch {
  handle?: Handle;
  /**
   * Who you are, in a line.
   * @example Analyst
   */
  headline?: string | null;
  /**
   * Who you are, in your own words.
   * @example null
   */
  summary?: string | null;
  /**
   * Which of your photos shows you.
   * @example null
   */
  photoId?: string | null;
  /**
   * Where you are, whole.
   * @example {
   *     "city": "London",
   *     "region": null,
   *     "country": "GB"
   *   }
   */
  location?: Place | null;
  /**
   * Where else to find you, whole.
   * @example [
   *     {
   *     "url": "https://example.org/ada",
   *     "label": "Notes"
   *     }
   *   ]
   */
  links?: ProfileLink[];
}

/** Something a person published. */
export interface ProfilePublication {
  /** What it is called. */
  name: Line;
  /** Where it appeared. */
  publisher?: Line;
  /** When it appeared. */
  date?: PartialDate;
  /** Where it can be read. */
  url?: WebUrl;
  /** What it is about. */
  summary?: Prose;
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/** A section of a profile, whole: what is read is what can be written. */
export type ProfileSection = EducationSection | SkillsSection | LanguagesSection | CertificationsSection | ProjectsSection | VolunteeringSection | AwardsSection | PublicationsSection | InterestsSection | ReferencesSection;

/**
 * A section of a profile; together with the profile and its experience they are the sections of JSON Resume.
 * @example education
 * @enum {string}
 */
export type ProfileSectionName = "education" | "skills" | "languages" | "certifications" | "projects" | "volunteering" | "awards" | "publications" | "interests" | "references";

/** Every section of a profile; one in which nothing stands is an empty list. */
export interface ProfileSections {
  /** Where they learned. */
  education: Education[];
  /** What they can do. */
  skills: Skill[];
  /** Which languages they know. */
  languages: Language[];
  /** Which certificates they were given. */
  certifications: Certification[];
  /** What they work on. */
  projects: Project[];
  /** What they do for others. */
  volunteering: Volunteering[];
  /** Which awards they were given. */
  awards: Award[];
  /** What they published. */
  publications: ProfilePublication[];
  /** What they care about. */
  interests: Interest[];
  /** What others say of them. */
  references: Reference[];
}

/** They cannot see who asks. Publish your profile, with a handle that members can read, and ask again. */
export interface ProfileUnpublishedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/profile-unpublished
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/profile-unpublished";
  /**
   * What kind of problem, for people.
   * @example They cannot see who asks
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example Whoever asks has to show who they are.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** How far a job has come. */
export interface Progress {
  /**
   * How many units are done.
   * @example 3
   */
  done: number;
  /**
   * How many units there are, or null when nobody knows yet.
   * @example 3
   */
  total: number | null;
  /**
   * What is counted.
   * @example contacts
   */
  unit: string;
}

/** A project of a person. */
export interface Project {
  /** What it is called. */
  name: Line;
  /** What kind of project, such as `research`. */
  type?: Line;
  /** For whom it was done. */
  entity?: Line;
  /**
   * What the person was in it.
   * @example [
   *     "Author"
   *   ]
   */
  roles?: Line[];
  /** When it began. */
  start?: PartialDate;
  /** When it ended; absent while it goes on, or when it is not known. */
  end?: PartialDate;
  /** Its site. */
  url?: WebUrl;
  /** What it is about. */
  summary?: Prose;
  /**
   * What is worth telling about it.
   * @example [
   *     "Ran for three years without a stop"
   *   ]
   */
  highlights?: Line[];
  /**
   * What belongs to it.
   * @example [
   *     "engines"
   *   ]
   */
  keywords?: Line[];
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Projects
 * The entries of the section `projects`, in the order in which they are shown.
 */
export interface ProjectsSection {
  /**
   * Which section.
   * @example projects
   * @constant
   */
  section: "projects";
  /** Its entries. */
  items: Project[];
}

/**
 * Text of several lines without control or bidirectional override characters. It is in NFC; length counts code points.
 * @example I write programs for engines that do not exist yet.
 */
export type Prose = string;

/** An experience as a reader may see it. */
export interface PublicExperience {
  id: ExperienceId;
  /** What the person did. */
  title: Line;
  organization: Organization;
  /** When it began. */
  start: PartialDate;
  /**
   * When it ended, or null while it goes on.
   * @example null
   */
  end: string | null;
  /** Where. */
  location?: Place;
  /** What it was about. */
  summary?: Prose;
  /**
   * What is worth telling about it.
   * @example [
   *     "Published the first algorithm meant for a machine"
   *   ]
   */
  highlights?: Line[];
}

/** A photo or video on a profile. Its bytes are at `getMediaContent`. */
export interface PublicMedia {
  id: MediaId;
  kind: MediaKind;
  type: MediaType;
  /**
   * How wide it is in pixels.
   * @example 1200
   */
  width: number;
  /**
   * How high it is in pixels.
   * @example 800
   */
  height: number;
  /**
   * How long a video is in seconds, if it says so.
   * @example 12.5
   */
  duration?: number;
  /** What is to be seen, for those who cannot see it. */
  alt?: Line;
  /** What stands beside it. */
  caption?: Prose;
}

/** A published profile as the one who asks may see it. What they may not see is absent. */
export interface PublicProfile {
  personId: PersonId;
  handle: Handle;
  /** The name. */
  displayName: Line;
  /**
   * As whom this was read.
   * @example public
   * @enum {string}
   */
  viewer: "public" | "member" | "connection" | "self";
  /** Who they are, in a line. */
  headline?: Line;
  /** The photo of them. */
  photo?: PublicMedia;
  /** Who they are, in their own words. */
  summary?: Prose;
  /** Where they are. */
  location?: Place;
  /** Where else to find them. */
  links?: ProfileLink[];
  /** Their experience. */
  experiences?: PublicExperience[];
  /** Everything else, section by section. */
  sections?: PublicSections;
  /** Their other photos and videos. */
  media?: PublicMedia[];
  /** What they say in special categories, if they show it to the one who asks. It is in no other representation than this. */
  sensitiveAttributes?: PublicSensitiveAttribute[];
  /** Their address, if they show it. */
  email?: EmailAddress;
}

/** The sections of a profile, as far as the one who asks may see them; where they see nothing of one, it is absent. */
export interface PublicSections {
  /** Where they learned. */
  education?: Education[];
  /** What they can do. */
  skills?: Skill[];
  /** Which languages they know. */
  languages?: Language[];
  /** Which certificates they were given. */
  certifications?: Certification[];
  /** What they work on. */
  projects?: Project[];
  /** What they do for others. */
  volunteering?: Volunteering[];
  /** Which awards they were given. */
  awards?: Award[];
  /** What they published. */
  publications?: ProfilePublication[];
  /** What they care about. */
  interests?: Interest[];
  /** What others say of them. */
  references?: Reference[];
}

/** What a person says about themselves in a special category (GDPR 9). */
export interface PublicSensitiveAttribute {
  category: SensitiveCategory;
  /**
   * What they say.
   * @example Unitarian
   */
  text: Line;
}

/** Whether the profile is published, and what that shows to everyone. */
export interface Publication {
  /**
   * Whether others can see it.
   * @example true
   */
  published: boolean;
  /**
   * Format: date-time
   * When it was published.
   * @example 2026-11-24T09:30:00.000Z
   */
  publishedAt: string | null;
  handle: Handle;
  /**
   * What everyone can read now.
   * @example [
   *     "displayName",
   *     "handle",
   *     "headline"
   *   ]
   */
  publicFields: ProfileField[];
}

/** The fields you saw would become public. */
export interface PublicationRequest {
  /**
   * Exactly what `getVisibility` lists under `publishes`.
   * @example [
   *     "displayName",
   *     "handle",
   *     "headline"
   *   ]
   */
  confirmedFields: ProfileField[];
}

/**
 * Publications
 * The entries of the section `publications`, in the order in which they are shown.
 */
export interface PublicationsSection {
  /**
   * Which section.
   * @example publications
   * @constant
   */
  section: "publications";
  /** Its entries. */
  items: ProfilePublication[];
}

/** What was removed. */
export interface PurgeResult {
  /**
   * Contacts removed.
   * @example 2
   */
  contacts: number;
  /**
   * Imports whose record was removed.
   * @example 1
   */
  imports: number;
  /**
   * Matches removed.
   * @example 1
   */
  matches: number;
}

/**
 * The readable id of a processing purpose.
 * @example contacts.import
 */
export type PurposeId = string;

/** The search is too short. Give at least two characters. */
export interface QueryTooShortProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/query-too-short
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/query-too-short";
  /**
   * What kind of problem, for people.
   * @example The search is too short
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example A search needs at least 2 characters.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** There are no such bytes. Ask for a range inside it. */
export interface RangeNotSatisfiableProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/range-not-satisfiable
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/range-not-satisfiable";
  /**
   * What kind of problem, for people.
   * @example There are no such bytes
   */
  title: string;
  /**
   * The status code.
   * @example 416
   * @constant
   */
  status: 416;
  /**
   * What happened, and with which input.
   * @example There are 48213 bytes.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * How many bytes there are.
   * @example 48213
   */
  bytes: number;
}

/** Too many requests. Wait as long as Retry-After says. */
export interface RateLimitedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/rate-limited
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/rate-limited";
  /**
   * What kind of problem, for people.
   * @example Too many requests
   */
  title: string;
  /**
   * The status code.
   * @example 429
   * @constant
   */
  status: 429;
  /**
   * What happened, and with which input.
   * @example The limit for this address is reached.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * Seconds to wait.
   * @example 30
   */
  retryAfter: number;
}

/** This person cannot be asked. Nothing can be done about it now. */
export interface RecipientUnavailableProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/recipient-unavailable
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/recipient-unavailable";
  /**
   * What kind of problem, for people.
   * @example This person cannot be asked
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example There is nobody with this id whom you can ask to connect.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** What somebody says of a person. */
export interface Reference {
  /** Who says it. */
  name: Line;
  /** What they say. */
  text?: Prose;
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * References
 * The entries of the section `references`, in the order in which they are shown.
 */
export interface ReferencesSection {
  /**
   * Which section.
   * @example references
   * @constant
   */
  section: "references";
  /** Its entries. */
  items: Reference[];
}

/**
 * Refresh
 * A request for the next access token (RFC 6749 section 6).
 */
export interface RefreshTokenRequest {
  /**
   * The grant.
   * @example refresh_token
   * @constant
   */
  grant_type: "refresh_token";
  /**
   * The refresh token. It works once; used twice it ends the session.
   * @example pj_ref_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  refresh_token: string;
  /**
   * The client, if it has a name.
   * @example pianeo
   */
  client_id?: string;
}

/** A request between you waits already. Wait for the answer, or answer theirs. */
export interface RequestPendingProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/request-pending
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/request-pending";
  /**
   * What kind of problem, for people.
   * @example A request between you waits already
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example You asked this person already.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The request.
   * @example cnr_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  id: string;
}

/** A profile as JSON Resume 1.2 (https://jsonresume.org/schema), which many sites and tools read; whatever fits this fits that. */
export interface Resume {
  /**
   * The schema of JSON Resume.
   * @example https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json
   */
  $schema: string;
  /** The person. */
  basics: {
    /**
     * The name.
     * @example Ada Lovelace
     */
    name: string;
    /**
     * Who they are, in a line.
     * @example Analyst
     */
    label?: string;
    /**
     * The address.
     * @example ada@example.org
     */
    email?: string;
    /**
     * Who they are, in their own words.
     * @example I annotate memoirs.
     */
    summary?: string;
    /** Where they are. */
    location?: {
      /**
       * The city.
       * @example London
       */
      city?: string;
      /**
       * The region.
       * @example Greater London
       */
      region?: string;
      /**
       * The country (ISO 3166-1).
       * @example GB
       */
      countryCode?: string;
    };
    /** Where else to find them. */
    profiles?: {
      /**
       * What it is called.
       * @example Notes
       */
      network?: string;
      /** The address. */
      url: WebUrl;
    }[];
  };
  /** Their experience. */
  work?: {
    /**
     * The organization.
     * @example Analytical Works
     */
    name: string;
    /**
     * What the person did.
     * @example Programmer
     */
    position: string;
    /** The site of the organization. */
    url?: WebUrl;
    /**
     * Where.
     * @example London, GB
     */
    location?: string;
    /** When it began. */
    startDate: PartialDate;
    /** When it ended; absent while it goes on. */
    endDate?: PartialDate;
    /**
     * What it was about.
     * @example I annotate memoirs.
     */
    summary?: string;
    /**
     * What is worth telling about it.
     * @example [
     *     "Published an algorithm"
     *   ]
     */
    highlights?: string[];
  }[];
  /** What they do for others. */
  volunteer?: {
    /**
     * For whom.
     * @example School of Ockham
     */
    organization: string;
    /**
     * What the person did.
     * @example Teacher
     */
    position: string;
    /** The site of the organization. */
    url?: WebUrl;
    /** When it began. */
    startDate?: PartialDate;
    /** When it ended. */
    endDate?: PartialDate;
    /**
     * What it was about.
     * @example I annotate memoirs.
     */
    summary?: string;
    /**
     * What is worth telling about it.
     * @example [
     *     "Founded it"
     *   ]
     */
    highlights?: string[];
  }[];
  /** Where they learned. */
  education?: {
    /**
     * Where.
     * @example Open University
     */
    institution: string;
    /** Its site. */
    url?: WebUrl;
    /**
     * What it was about.
     * @example Mathematics
     */
    area?: string;
    /**
     * What it led to.
     * @example Bachelor
     */
    studyType?: string;
    /** When it began. */
    startDate?: PartialDate;
    /** When it ended. */
    endDate?: PartialDate;
    /**
     * How well it went.
     * @example 1.0
     */
    score?: string;
    /**
     * Courses worth naming.
     * @example [
     *     "Analysis"
     *   ]
     */
    courses?: string[];
  }[];
  /** Which awards they were given. */
  awards?: {
    /**
     * What it is called.
     * @example Medal of Engines
     */
    title: string;
    /** When it was given. */
    date?: PartialDate;
    /**
     * Who gave it.
     * @example Royal Society
     */
    awarder?: string;
    /**
     * What it was given for.
     * @example I annotate memoirs.
     */
    summary?: string;
  }[];
  /** Which certificates they were given. */
  certificates?: {
    /**
     * What it certifies.
     * @example Punched cards
     */
    name: string;
    /** When it was given. */
    date?: PartialDate;
    /**
     * Who gave it.
     * @example Guild of Weavers
     */
    issuer?: string;
    /** Where it can be checked. */
    url?: WebUrl;
  }[];
  /** What they published. */
  publications?: {
    /**
     * What it is called.
     * @example Notes
     */
    name: string;
    /**
     * Where it appeared.
     * @example Scientific Memoirs
     */
    publisher?: string;
    /** When it appeared. */
    releaseDate?: PartialDate;
    /** Where it can be read. */
    url?: WebUrl;
    /**
     * What it is about.
     * @example I annotate memoirs.
     */
    summary?: string;
  }[];
  /** What they can do. */
  skills?: {
    /**
     * What.
     * @example Analysis
     */
    name: string;
    /**
     * How well.
     * @example Master
     */
    level?: string;
    /**
     * What belongs to it.
     * @example [
     *     "algorithms"
     *   ]
     */
    keywords?: string[];
  }[];
  /** Which languages they know. */
  languages?: {
    /**
     * What it is called.
     * @example French
     */
    language: string;
    /**
     * How well.
     * @example Fluent
     */
    fluency?: string;
  }[];
  /** What they care about. */
  interests?: {
    /**
     * What.
     * @example Poetical science
     */
    name: string;
    /**
     * What belongs to it.
     * @example [
     *     "flight"
     *   ]
     */
    keywords?: string[];
  }[];
  /** What others say of them. */
  references?: {
    /**
     * Who says it.
     * @example Charles Babbage
     */
    name: string;
    /**
     * What they say.
     * @example An enchantress of numbers.
     */
    reference?: string;
  }[];
  /** What they work on. */
  projects?: {
    /**
     * What it is called.
     * @example Analytical Engine
     */
    name: string;
    /**
     * What it is about.
     * @example I annotate memoirs.
     */
    description?: string;
    /**
     * What is worth telling about it.
     * @example [
     *     "Note G"
     *   ]
     */
    highlights?: string[];
    /**
     * What belongs to it.
     * @example [
     *     "engines"
     *   ]
     */
    keywords?: string[];
    /** When it began. */
    startDate?: PartialDate;
    /** When it ended. */
    endDate?: PartialDate;
    /** Its site. */
    url?: WebUrl;
    /**
     * What the person was in it.
     * @example [
     *     "Author"
     *   ]
     */
    roles?: string[];
    /**
     * For whom it was done.
     * @example Analytical Works
     */
    entity?: string;
    /**
     * What kind of project.
     * @example research
     */
    type?: string;
  }[];
  /** About it. */
  meta: {
    /**
     * The version of JSON Resume.
     * @example v1.2.1
     */
    version: string;
    /** When the profile last changed. */
    lastModified: Instant;
  };
}

/** What was ended. */
export interface RevokedCount {
  /**
   * Sessions that were ended.
   * @example 2
   */
  revoked: number;
}

/**
 * One thing that a token may do, such as `profile:read`.
 * @example profile:read
 */
export type Scope = string;

/** No access token may do this. Sign in and do it with a session, or leave out the scope. */
export interface ScopeNotAllowedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/scope-not-allowed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/scope-not-allowed";
  /**
   * What kind of problem, for people.
   * @example No access token may do this
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example Changing the password needs a session; a personal access token cannot do it.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The secret was shown once. If its answer was lost, revoke what it made and make another under a new key. */
export interface SecretAlreadyShownProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/secret-already-shown
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/secret-already-shown";
  /**
   * What kind of problem, for people.
   * @example The secret was shown once
   */
  title: string;
  /**
   * The status code.
   * @example 409
   * @constant
   */
  status: 409;
  /**
   * What happened, and with which input.
   * @example This was done under this Idempotency-Key, and its answer held a secret that is shown once.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** Something that concerned the safety of an account (P3.1). */
export interface SecurityEvent {
  id: SecurityEventId;
  kind: SecurityEventKind;
  /** When. */
  at: Instant;
  /**
   * The device it came from, or null where time alone did it.
   * @example null
   */
  device: Device | null;
  /**
   * The address it came from; after 30 days only its first part, `/24` or `/48`.
   * @example 192.0.2.7
   */
  ip: string | null;
  /**
   * What it is about: the session, the token, or the erasure.
   * @example ses_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  reference: string | null;
}

/**
 * The id of an event that concerned the safety of an account.
 * @example sev_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type SecurityEventId = string;

/**
 * What happened; `new_device` is a sign-in from a device that was not known.
 * @example new_device
 * @enum {string}
 */
export type SecurityEventKind = "signed_in" | "new_device" | "password_changed" | "password_reset" | "address_changed" | "session_ended" | "other_sessions_ended" | "refresh_token_reused" | "access_token_created" | "access_token_revoked" | "account_deactivated" | "account_reactivated" | "erasure_scheduled" | "erasure_cancelled";

/** What concerned the safety of an account, newest first. */
export interface SecurityEventPage {
  /** What is on this page. */
  items: SecurityEvent[];
  page: Page;
}

/** What you say about yourself in a special category (GDPR 9). */
export interface SensitiveAttribute {
  category: SensitiveCategory;
  /**
   * What you say.
   * @example Unitarian
   */
  text: Line;
  /**
   * Who can read it, once the profile is published.
   * @example private
   */
  visibility: Audience;
  /**
   * Format: date-time
   * When you said expressly that more than your connections may read it; null where they may not.
   * @example null
   */
  publicStatementAt: string | null;
  /** The consent it rests on, as it stands in your ledger. */
  consentEventId: ConsentEventId;
  /** When you last said so. */
  updatedAt: Instant;
}

/** What to keep in a special category. */
export interface SensitiveAttributeInput {
  /**
   * What you say.
   * @example Unitarian
   */
  text: Line;
  /**
   * Who may read it: your connections at most, unless `explicitPublic` says otherwise.
   * @default private
   * @example private
   */
  visibility?: Audience;
  /**
   * That you expressly want more than your connections to read it. It is needed for `members` and `public`, each time anew.
   * @default false
   * @example false
   */
  explicitPublic?: boolean;
}

/** What you say about yourself in special categories. Where you say nothing, there is nothing. */
export interface SensitiveAttributeList {
  /** One for each category you filled in. */
  items: SensitiveAttribute[];
}

/**
 * A category of what is kept only with an express consent (GDPR 9).
 * @example religion
 * @enum {string}
 */
export type SensitiveCategory = "ethnicity" | "race" | "religion" | "sexual_orientation" | "politics" | "other";

/** A session, as saved automatically when somebody signs in (P3.1). Its owner sees all of it and can end it. */
export interface Session {
  /**
   * The id of the session, or of the personal access token that asks.
   * @example ses_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  id: string;
  accountId: AccountId;
  accountState: AccountState;
  /**
   * What the token is: a session, a device grant or a personal access token.
   * @example session
   * @enum {string}
   */
  kind: "session" | "device" | "pat";
  /**
   * What the token may do.
   * @example [
   *     "account:read",
   *     "profile:write"
   *   ]
   */
  scopes: string[];
  /** When the password was last given, for an access token when it was made. Some operations want it to be at most ten minutes old. */
  authTime: Instant;
  /** When it began. */
  createdAt: Instant;
  /** When it was last used. */
  lastSeenAt: Instant;
  /** When it ends: a session 30 days after its last use, an access token on its last day. */
  expiresAt: Instant;
  /**
   * Whether this is the session that asks.
   * @example true
   */
  current: boolean;
  device: Device;
  /**
   * The address it was begun from.
   * @example 127.0.0.1
   */
  ip: string | null;
  /**
   * The country of that address, coarse, or null when unknown.
   * @example null
   * @enum {string|null}
   */
  country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
  /**
   * The policy version that waits for acceptance.
   * @example null
   */
  pendingPolicy: string | null;
}

/** Sessions, newest first. */
export interface SessionPage {
  /** The sessions of this page. */
  items: Session[];
  page: Page;
}

/** A new session with its secrets. They are shown this once. */
export interface SessionTokens {
  session: Session;
  /**
   * Goes into `Authorization: Bearer`.
   * @example pj_ses_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  accessToken: string;
  /**
   * Gets the next access token at `POST /oauth/token`, once.
   * @example pj_ref_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  refreshToken: string;
  /**
   * The kind of token.
   * @example Bearer
   * @constant
   */
  tokenType: "Bearer";
  /**
   * Seconds until the access token expires.
   * @example 900
   */
  expiresIn: number;
}

/**
 * A SHA-256 digest in lower-case hexadecimal.
 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 */
export type Sha256 = string;

/** What signing in needs. */
export interface SignIn {
  /** The address of the account. */
  email: EmailAddress;
  /** Its password. */
  password: Password;
  /**
   * Whether to set the cookie `pj_login`, which holds the e-mail address and never the password (P7.2).
   * @default false
   * @example false
   */
  rememberLogin?: boolean;
}

/** A verification that waits for its code. It looks the same whether or not the address has an account. */
export interface SignUpStarted {
  verificationId: VerificationId;
  /** When the code stops working, 30 minutes after it was sent. */
  expiresAt: Instant;
}

/** Something a person can do. */
export interface Skill {
  /** What. */
  name: Line;
  /** How well, in their own words. */
  level?: Line;
  /**
   * What belongs to it.
   * @example [
   *     "algorithms"
   *   ]
   */
  keywords?: Line[];
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Skills
 * The entries of the section `skills`, in the order in which they are shown.
 */
export interface SkillsSection {
  /**
   * Which section.
   * @example skills
   * @constant
   */
  section: "skills";
  /** Its entries. */
  items: Skill[];
}

/** The password once more. */
export interface StepUp {
  /** The password of the account. */
  password: Password;
}

/** Show once more that it is you. Give the password again at `POST /sessions/current/step-up`. */
export interface StepUpRequiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/step-up-required
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/step-up-required";
  /**
   * What kind of problem, for people.
   * @example Show once more that it is you
   */
  title: string;
  /**
   * The status code.
   * @example 403
   * @constant
   */
  status: 403;
  /**
   * What happened, and with which input.
   * @example The password was last given more than ten minutes ago.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * How old the last password may be in seconds.
   * @example 600
   */
  maxAge: number;
}

/**
 * Something that was removed from a file: what the camera wrote (`exif`), where it was taken (`location`), what programs wrote (`xmp`, `iptc`, `application`, `user-data`, `tags`), what people wrote (`comment`, `text`), when (`time`), smaller copies (`preview`), tracks that are neither picture, sound nor subtitles (`data-track`), files inside it (`attachment`), and what stood behind its end (`trailing-bytes`).
 * @example location
 * @enum {string}
 */
export type StrippedMetadata = "exif" | "location" | "xmp" | "iptc" | "comment" | "text" | "time" | "preview" | "application" | "data-track" | "user-data" | "tags" | "attachment" | "trailing-bytes";

/** Somebody you may know, and why. */
export interface Suggestion {
  /** Who it is. */
  person: PersonCard;
  /** Everything that speaks for it, and the order of suggestions follows from nothing else. */
  why: SuggestionReason[];
}

/** People you may know, the likeliest first. */
export interface SuggestionPage {
  /** What is on this page. */
  items: Suggestion[];
  page: Page;
}

/** Why somebody is suggested. It is never of a special category of data. */
export interface SuggestionReason {
  /**
   * Why, for programs: connections in common, the same organization at the same time, skills in common, or a match of your contacts.
   * @example shared_connection
   * @enum {string}
   */
  kind: "shared_connection" | "same_org_overlap" | "same_skill" | "contact_match";
  /**
   * How many connections, organizations or skills.
   * @example 2
   */
  count: number;
  /**
   * Why, for people.
   * @example You have 2 connections in common.
   */
  detail: string;
}

/** The authority a person can complain to (GDPR 77). */
export interface SupervisoryAuthority {
  /**
   * Its name.
   * @example Commission Nationale de l'Informatique et des Libertés
   */
  name: string;
  /** Where it is. */
  country: CountryCode;
  /** Where it takes complaints. */
  url: WebUrl;
}

/** The token has expired. Get the next one with the refresh token, or sign in again. */
export interface TokenExpiredProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/token-expired
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/token-expired";
  /**
   * What kind of problem, for people.
   * @example The token has expired
   */
  title: string;
  /**
   * The status code.
   * @example 401
   * @constant
   */
  status: 401;
  /**
   * What happened, and with which input.
   * @example The access token expired.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** A grant to exchange for tokens. */
export type TokenRequest = RefreshTokenRequest | DeviceTokenRequest;

/** The next tokens (RFC 6749 section 5.1). */
export interface TokenResponse {
  /**
   * The new access token.
   * @example pj_ses_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  access_token: string;
  /**
   * The kind of token.
   * @example Bearer
   * @constant
   */
  token_type: "Bearer";
  /**
   * Seconds until it expires.
   * @example 900
   */
  expires_in: number;
  /**
   * The new refresh token; the old one is spent.
   * @example pj_ref_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  refresh_token: string;
  /**
   * What it may do, separated by blanks.
   * @example account:read profile:write
   */
  scope: string;
}

/** A token to revoke (RFC 7009 section 2.1). */
export interface TokenRevocation {
  /**
   * The token.
   * @example pj_ref_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
   */
  token: string;
  /**
   * What kind of token it is; nothing depends on it.
   * @example refresh_token
   */
  token_type_hint?: string;
  /**
   * The client, if it has a name.
   * @example pianeo
   */
  client_id?: string;
}

/** The token was revoked. Sign in again. */
export interface TokenRevokedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/token-revoked
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/token-revoked";
  /**
   * What kind of problem, for people.
   * @example The token was revoked
   */
  title: string;
  /**
   * The status code.
   * @example 401
   * @constant
   */
  status: 401;
  /**
   * What happened, and with which input.
   * @example The session of this token was ended.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** You are not signed in. Sign in and send the access token as a bearer token. */
export interface UnauthenticatedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/unauthenticated
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/unauthenticated";
  /**
   * What kind of problem, for people.
   * @example You are not signed in
   */
  title: string;
  /**
   * The status code.
   * @example 401
   * @constant
   */
  status: 401;
  /**
   * What happened, and with which input.
   * @example The request carries no bearer token that the platform knows.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/** The platform is not available. Wait as long as Retry-After says. */
export interface UnavailableProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/unavailable
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/unavailable";
  /**
   * What kind of problem, for people.
   * @example The platform is not available
   */
  title: string;
  /**
   * The status code.
   * @example 503
   * @constant
   */
  status: 503;
  /**
   * What happened, and with which input.
   * @example The platform is being looked after.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * Seconds to wait.
   * @example 30
   */
  retryAfter: number;
}

/** The request has a field that nobody knows. Leave out what the errors name. */
export interface UnknownFieldProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/unknown-field
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/unknown-field";
  /**
   * What kind of problem, for people.
   * @example The request has a field that nobody knows
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example The field birthDate is not part of this request; nothing was stored.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /** Everything that is wrong, unknown fields among it. */
  errors: FieldError[];
}

/**
 * What stands in a mail to end its topic: signed by the platform, and good for nothing else.
 * @example YWNjXzAxamIybTNuNHA1cTZyN3M4dDl2MHcxeDJ5Lm5ldHdvcms.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 */
export type UnsubscribeToken = string;

/** The one-click word of RFC 8058. */
export interface Unsubscription {
  /**
   * That a person asked for it.
   * @example One-Click
   * @constant
   */
  "List-Unsubscribe": "One-Click";
}

/** The body has the wrong media type. Send a media type that the contract names. */
export interface UnsupportedMediaTypeProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/unsupported-media-type
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/unsupported-media-type";
  /**
   * What kind of problem, for people.
   * @example The body has the wrong media type
   */
  title: string;
  /**
   * The status code.
   * @example 415
   * @constant
   */
  status: 415;
  /**
   * What happened, and with which input.
   * @example This takes application/json.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
}

/**
 * The code that a device shows: eight consonants. Capitals and the dash do not matter.
 * @example WDJB-MJHT
 */
export type UserCode = string;

/** The request breaks the contract. Mend what the errors name. */
export interface ValidationFailedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/validation-failed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/validation-failed";
  /**
   * What kind of problem, for people.
   * @example The request breaks the contract
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example 1 part of the request is wrong.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /** Everything that is wrong. */
  errors: FieldError[];
}

/** The code is wrong. Check the newest mail, or ask for a new code. */
export interface VerificationFailedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/verification-failed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/verification-failed";
  /**
   * What kind of problem, for people.
   * @example The code is wrong
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example This is not the code that was sent.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * How many tries are left.
   * @example 4
   */
  attemptsLeft: number;
}

/**
 * The id of a verification of an e-mail address.
 * @example vrf_01jb2m3n4p5q6r7s8t9v0w1x2y
 */
export type VerificationId = string;

/** What the change shows and hides, and how to take it back. */
export interface VisibilityChange {
  /**
   * Whether nothing was changed and this is only what would be.
   * @example false
   */
  dryRun: boolean;
  /** Fields that more people can read. */
  exposes: Exposure[];
  /** Fields that fewer people can read. */
  hides: Exposure[];
  newViewers: NewViewers;
  /** The change that takes this one back. It is empty when nothing changed. */
  undo: VisibilityPatch;
  visibility: VisibilityMap;
}

/** Who can read what, field by field. */
export interface VisibilityMap {
  /** The audience of each field. */
  fields: {
    [key: string]: FieldVisibility;
  };
  /**
   * What everyone can read, or could if the profile were published: the list to confirm when publishing.
   * @example [
   *     "displayName",
   *     "handle",
   *     "headline"
   *   ]
   */
  publishes: ProfileField[];
  /**
   * The special categories that everyone can read, or could if the profile were published: each by an express statement of its own, so publishing asks for no further one.
   * @example []
   */
  publicSensitive: SensitiveCategory[];
  /**
   * What the platform cannot control about audiences (P9.4).
   * @example Whoever can read a field can copy it; the platform cannot control what they do with it.
   */
  note: string;
}

/** This field cannot be shown that widely. Choose an audience within the widest one allowed. */
export interface VisibilityNotAllowedProblem {
  /**
   * The type of the problem.
   * @example https://api.pianeojobs.example/problems/visibility-not-allowed
   * @constant
   */
  type: "https://api.pianeojobs.example/problems/visibility-not-allowed";
  /**
   * What kind of problem, for people.
   * @example This field cannot be shown that widely
   */
  title: string;
  /**
   * The status code.
   * @example 422
   * @constant
   */
  status: 422;
  /**
   * What happened, and with which input.
   * @example The e-mail address can be shown to connections at most.
   */
  detail: string;
  /**
   * The path that was asked.
   * @example /v1/account
   */
  instance: string;
  /**
   * The id of the request.
   * @example req_01jb2m3n4p5q6r7s8t9v0w1x2y
   */
  requestId: string;
  /**
   * The passages of the policy that the operation keeps.
   * @example [
   *     "P5.2"
   *   ]
   */
  policyRefs: PolicyRef[];
  /**
   * The field.
   * @example email
   */
  field: string;
  /**
   * The widest audience it can have.
   * @example connections
   * @enum {string}
   */
  maxAudience: "public" | "members" | "connections" | "private";
}

/** New audiences by field; null returns a field to its default. */
export interface VisibilityPatch {
  /**
   * The name. It is forced to be public.
   * @example public
   * @enum {string|null}
   */
  displayName?: "public" | "members" | "connections" | "private" | null;
  /**
   * The handle.
   * @example public
   * @enum {string|null}
   */
  handle?: "public" | "members" | "connections" | "private" | null;
  /**
   * The headline.
   * @example members
   * @enum {string|null}
   */
  headline?: "public" | "members" | "connections" | "private" | null;
  /**
   * The photo of the profile.
   * @example members
   * @enum {string|null}
   */
  photo?: "public" | "members" | "connections" | "private" | null;
  /**
   * The summary.
   * @example members
   * @enum {string|null}
   */
  summary?: "public" | "members" | "connections" | "private" | null;
  /**
   * The country.
   * @example public
   * @enum {string|null}
   */
  country?: "public" | "members" | "connections" | "private" | null;
  /**
   * The city and region.
   * @example connections
   * @enum {string|null}
   */
  city?: "public" | "members" | "connections" | "private" | null;
  /**
   * The links, members at most.
   * @example members
   * @enum {string|null}
   */
  links?: "public" | "members" | "connections" | "private" | null;
  /**
   * Experience that goes on.
   * @example public
   * @enum {string|null}
   */
  currentExperience?: "public" | "members" | "connections" | "private" | null;
  /**
   * Experience that ended.
   * @example members
   * @enum {string|null}
   */
  pastExperience?: "public" | "members" | "connections" | "private" | null;
  /**
   * Education.
   * @example members
   * @enum {string|null}
   */
  education?: "public" | "members" | "connections" | "private" | null;
  /**
   * Skills.
   * @example members
   * @enum {string|null}
   */
  skills?: "public" | "members" | "connections" | "private" | null;
  /**
   * Languages.
   * @example members
   * @enum {string|null}
   */
  languages?: "public" | "members" | "connections" | "private" | null;
  /**
   * Certificates.
   * @example members
   * @enum {string|null}
   */
  certifications?: "public" | "members" | "connections" | "private" | null;
  /**
   * Projects.
   * @example members
   * @enum {string|null}
   */
  projects?: "public" | "members" | "connections" | "private" | null;
  /**
   * What you did for others.
   * @example members
   * @enum {string|null}
   */
  volunteering?: "public" | "members" | "connections" | "private" | null;
  /**
   * Awards.
   * @example members
   * @enum {string|null}
   */
  awards?: "public" | "members" | "connections" | "private" | null;
  /**
   * Publications.
   * @example members
   * @enum {string|null}
   */
  publications?: "public" | "members" | "connections" | "private" | null;
  /**
   * Interests.
   * @example members
   * @enum {string|null}
   */
  interests?: "public" | "members" | "connections" | "private" | null;
  /**
   * What others say of you, members at most.
   * @example members
   * @enum {string|null}
   */
  references?: "public" | "members" | "connections" | "private" | null;
  /**
   * Videos.
   * @example members
   * @enum {string|null}
   */
  videos?: "public" | "members" | "connections" | "private" | null;
  /**
   * The e-mail address, connections at most.
   * @example private
   * @enum {string|null}
   */
  email?: "public" | "members" | "connections" | "private" | null;
}

/** Something a person did for others without pay. */
export interface Volunteering {
  /** What the person did. */
  title: Line;
  /** For whom. */
  organization: Organization;
  /** When it began. */
  start?: PartialDate;
  /** When it ended; absent while it goes on, or when it is not known. */
  end?: PartialDate;
  /** What it was about. */
  summary?: Prose;
  /**
   * What is worth telling about it.
   * @example [
   *     "Ran for three years without a stop"
   *   ]
   */
  highlights?: Line[];
  /**
   * The audience of this entry alone, or null to follow that of its section. Only its owner is told.
   * @example null
   * @enum {string|null}
   */
  visibility?: "public" | "members" | "connections" | "private" | null;
}

/**
 * Volunteering
 * The entries of the section `volunteering`, in the order in which they are shown.
 */
export interface VolunteeringSection {
  /**
   * Which section.
   * @example volunteering
   * @constant
   */
  section: "volunteering";
  /** Its entries. */
  items: Volunteering[];
}

/**
 * Format: uri
 * An address on the web, `https` or `http`.
 * @example https://example.org/ada
 */
export type WebUrl = string;
