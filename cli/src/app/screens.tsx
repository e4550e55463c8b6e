import type { ComponentType } from 'react'
import { CheckArchive } from '../screens/check-archive.tsx'
import { ConfirmAddress } from '../screens/confirm-address.tsx'
import { ConsentHistoryScreen } from '../screens/consent-history.tsx'
import { Consents } from '../screens/consents.tsx'
import { Contacts } from '../screens/contacts.tsx'
import { Data } from '../screens/data.tsx'
import { Erasure } from '../screens/erasure.tsx'
import { ExperienceScreen } from '../screens/experience.tsx'
import { Export } from '../screens/export.tsx'
import { Home } from '../screens/home.tsx'
import { Import } from '../screens/import.tsx'
import { Imports } from '../screens/imports.tsx'
import { Matches } from '../screens/matches.tsx'
import { Notices } from '../screens/notices.tsx'
import { Opening } from '../screens/opening.tsx'
import { Outbox } from '../screens/outbox.tsx'
import { Photos } from '../screens/photos.tsx'
import { Policy } from '../screens/policy.tsx'
import { ProfileScreen } from '../screens/profile.tsx'
import { Publish } from '../screens/publish.tsx'
import { Purpose } from '../screens/purpose.tsx'
import { ResetPassword } from '../screens/reset-password.tsx'
import { SignIn } from '../screens/sign-in.tsx'
import { SignOut } from '../screens/sign-out.tsx'
import { SignUp } from '../screens/sign-up.tsx'
import { ViewAs } from '../screens/view-as.tsx'
import { Welcome } from '../screens/welcome.tsx'
import type { Screen, ScreenName } from './screen.ts'

interface ScreenKind<N extends ScreenName> {
  readonly title: string
  readonly component: ComponentType<{ readonly screen: Extract<Screen, { name: N }> }>
  /** What the palette calls going there; undefined: only from where it belongs. */
  readonly go?: string
  /** Whether it is for who is signed in, or for who is not; for both when left out. */
  readonly signedIn?: boolean
}

/** Every screen, by name. */
const screens: { readonly [N in ScreenName]: ScreenKind<N> } = {
  opening: { title: 'Opening', component: Opening },
  welcome: { title: 'Welcome', component: Welcome },
  'sign-up': { title: 'Sign up', component: SignUp, go: 'Sign up', signedIn: false },
  'confirm-address': { title: 'Confirm', component: ConfirmAddress, go: 'Confirm the address', signedIn: false },
  'sign-in': { title: 'Sign in', component: SignIn, go: 'Sign in', signedIn: false },
  'reset-password': { title: 'New password', component: ResetPassword, go: 'Reset the password', signedIn: false },
  'sign-out': { title: 'Sign out', component: SignOut, go: 'Sign out', signedIn: true },
  outbox: { title: 'Mail', component: Outbox, go: 'Read the mail of the sandbox' },
  policy: { title: 'Policy', component: Policy, go: 'Read the policy' },
  notices: { title: 'Notices', component: Notices, go: 'Notices', signedIn: true },
  home: { title: 'Home', component: Home, go: 'Home', signedIn: true },
  profile: { title: 'Profile', component: ProfileScreen, go: 'Your profile', signedIn: true },
  experience: { title: 'Experience', component: ExperienceScreen, go: 'Add an experience', signedIn: true },
  'view-as': { title: 'View as', component: ViewAs, go: 'View your profile as somebody else', signedIn: true },
  publish: { title: 'Publish', component: Publish, go: 'Publish your profile', signedIn: true },
  photos: { title: 'Photos', component: Photos, go: 'Your photos', signedIn: true },
  contacts: { title: 'Contacts', component: Contacts, go: 'Your contacts', signedIn: true },
  import: { title: 'Import', component: Import, go: 'Import contacts', signedIn: true },
  imports: { title: 'Imports', component: Imports, go: 'Your imports: go on, or undo', signedIn: true },
  matches: { title: 'Already here', component: Matches, go: 'Who of them is here', signedIn: true },
  data: { title: 'Your data', component: Data, go: 'Your data', signedIn: true },
  export: { title: 'Download', component: Export, go: 'Download your data', signedIn: true },
  'check-archive': { title: 'Check', component: CheckArchive, go: 'Check an archive' },
  erasure: { title: 'Erasure', component: Erasure, go: 'Erase your account', signedIn: true },
  consents: { title: 'Consents', component: Consents, go: 'What you agreed to', signedIn: true },
  purpose: { title: 'Notice', component: Purpose },
  'consent-history': {
    title: 'History',
    component: ConsentHistoryScreen,
    go: 'The history of what you agreed to',
    signedIn: true,
  },
}

export function titleOf({ name }: Screen): string {
  return screens[name].title
}

export function ScreenView({ screen }: { readonly screen: Screen }) {
  const Shown = screens[screen.name].component as ComponentType<{ readonly screen: Screen }>
  return <Shown screen={screen} />
}

/** Where the palette can lead. */
export interface Destination {
  readonly label: string
  readonly title: string
  readonly to: Screen
}

export function destinations(signedIn: boolean): readonly Destination[] {
  const kinds: readonly [string, Pick<ScreenKind<never>, 'go' | 'signedIn' | 'title'>][] = Object.entries(screens)
  return kinds.flatMap(([name, { go, title, signedIn: only }]) =>
    go !== undefined && (only === undefined || only === signedIn) ? [{ label: go, title, to: { name } as Screen }] : [],
  )
}
