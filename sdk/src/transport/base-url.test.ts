import { expect, test } from 'vitest'
import { createClient } from '../client.ts'
import { InsecureUrlError } from '../errors/insecure-url-error.ts'
import { checkBaseUrl } from './base-url.ts'

test.each([
  'https://api.pianeojobs.example/v1',
  'http://localhost:4010/v1',
  'http://sandbox.localhost/v1',
  'http://127.0.0.1:4010/v1',
  'http://127.8.9.10/v1',
  'http://[::1]:4010/v1',
  'http://2130706433/v1',
])('P9.2: %s is a safe place', (url) => {
  expect(checkBaseUrl(`${url}/`)).toBe(new URL(url).href)
})

test.each([
  'http://api.pianeojobs.example/v1',
  'http://localhost.example.org/v1',
  'http://127.0.0.1.example.org/v1',
  'http://10.0.0.1/v1',
  'http://[::ffff:10.0.0.1]/v1',
  'ftp://localhost/v1',
  'file:///etc/passwd',
  'localhost:4010',
  '',
])('P9.2: %s is refused before anything is sent', (url) => {
  expect(() => createClient({ baseUrl: url })).toThrow(InsecureUrlError)
})

test('a base URL with a password, a query or a fragment is refused without repeating it', () => {
  for (const url of [
    'https://ada:s3cret@api.example/v1',
    'https://api.example/v1?token=s3cret',
    'https://api.example/v1#s3cret',
    'https://a:s3cret@',
  ]) {
    expect(() => checkBaseUrl(url)).toThrow(
      expect.toSatisfy(
        (error: InsecureUrlError) => error instanceof InsecureUrlError && !`${error} ${error.url}`.includes('s3cret'),
      ),
    )
  }
})
