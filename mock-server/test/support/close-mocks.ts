import { afterEach } from 'vitest'
import { closeMocks } from './test-mock.ts'

// A setup file: it runs for every file of tests, also where files share what they import.
afterEach(closeMocks)
