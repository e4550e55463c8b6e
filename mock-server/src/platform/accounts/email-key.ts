/** The form in which addresses are compared: without regard to case and to how letters are composed. */
export function emailKey(email: string): string {
  return email.normalize('NFC').toLowerCase()
}
