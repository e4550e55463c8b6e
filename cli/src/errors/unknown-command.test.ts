import { expect, test } from 'vitest'
import { unknownCommand } from './unknown-command.ts'

const commands = ['whoami', 'data erase', 'data erase cancel', 'experience add', 'experience list']

test.each([
  ['whoami extra', '`pianeo whoami` takes no argument, and was given: extra. See `pianeo whoami --help`.'],
  [
    'data erase cancel now',
    '`pianeo data erase cancel` takes no argument, and was given: now. See `pianeo data erase cancel --help`.',
  ],
  [
    'experience show exp_1',
    'There is no command "experience show exp_1". There are: pianeo experience add, pianeo experience list.',
  ],
  ['data', 'There is no command "data". There are: pianeo data erase, pianeo data erase cancel.'],
  ['moon', 'There is no command "moon". See all commands with `pianeo --help`.'],
  ['--json whoami', 'The command comes before --json whoami. See all commands with `pianeo --help`.'],
])('of %j is said what helps', (words, told) => {
  expect(unknownCommand(words, commands)).toBe(told)
})
