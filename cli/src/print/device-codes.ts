import type { DeviceCodes } from '../actions/sign-in-by-device.ts'

/** The code of this device and what to do with it: for people, or as a line of JSON. */
export function printDeviceCodes({ user_code, verification_uri, expires_in }: DeviceCodes, json: boolean): string {
  const device = { userCode: user_code, verificationUri: verification_uri, expiresIn: expires_in }
  if (json) return JSON.stringify({ device })
  const minutes = Math.round(expires_in / 60)
  return [
    `Where you are signed in, run  pianeo device approve ${user_code}`,
    `or type ${user_code} at ${verification_uri}, within ${minutes} minutes.`,
  ].join('\n')
}
