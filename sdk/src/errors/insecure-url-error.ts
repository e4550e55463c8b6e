import { PianeoError } from './pianeo-error.ts'

/** A base URL over which personal data may not travel (P9.2): not https and not this computer, or not a plain address. */
export class InsecureUrlError extends PianeoError {
  override name = 'InsecureUrlError' as const
  /** The URL as far as it is safe to show: without user name, password and query. */
  readonly url: string

  constructor(url: string, problem: string) {
    super(
      `The API address ${url} ${problem}. Use https://…, or http:// for this computer (localhost, 127.0.0.1, [::1]).`,
    )
    this.url = url
  }
}
