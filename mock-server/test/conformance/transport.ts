/** How a platform is reached. */
export interface Transport {
  /** With `/v1`. */
  readonly baseUrl: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  close(): Promise<void>
}

/** The address that the platform has where it does not listen. */
export const publicUrl = 'https://api.pianeojobs.example/v1'
