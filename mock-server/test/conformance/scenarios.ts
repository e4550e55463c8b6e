import './accounts.ts'
import './answers.ts'
import './consents.ts'
import './contacts.ts'
import './credentials.ts'
import './erasure.ts'
import './exports.ts'
import './media.ts'
import './network.ts'
import './policy.ts'
import './preferences.ts'
import './profiles.ts'
import { addedScenarios } from './over-every-transport.ts'

/** The conformance suite. */
export const scenarios = addedScenarios()
