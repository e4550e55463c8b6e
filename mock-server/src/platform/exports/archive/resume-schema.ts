import type { JsonSchema } from './json-schema.ts'

const text = (description: string): JsonSchema => ({ type: 'string', description })
const date = (description: string): JsonSchema => ({
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description,
})
const object = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties,
})

/** What of JSON Resume a profile fills in; whatever fits it fits JSON Resume 1.2 (https://jsonresume.org/schema). */
export const resumeSchema: JsonSchema = {
  ...object(
    {
      $schema: text('The schema of JSON Resume.'),
      basics: object(
        {
          name: text('Your name.'),
          label: text('Who you are, in a line.'),
          email: text('Your address.'),
          summary: text('Who you are, in your own words.'),
          location: object(
            { city: text('The city.'), region: text('The region.'), countryCode: text('The country (ISO 3166-1).') },
            'Where you are.',
          ),
          profiles: {
            type: 'array',
            description: 'Where else to find you.',
            items: object({ network: text('What it is called.'), url: text('The address.') }, 'A link.'),
          },
        },
        'You.',
      ),
      work: {
        type: 'array',
        description: 'Your experience.',
        items: object(
          {
            name: text('The organization.'),
            position: text('What you did.'),
            url: text('The site of the organization.'),
            location: text('Where.'),
            startDate: date('When it began.'),
            endDate: date('When it ended; absent while it goes on.'),
            summary: text('What it was about.'),
            highlights: { type: 'array', items: { type: 'string' }, description: 'What is worth telling about it.' },
          },
          'An experience.',
        ),
      },
      meta: object(
        { version: text('The version of JSON Resume.'), lastModified: text('When it last changed.') },
        'About it.',
      ),
    },
    'Your profile as JSON Resume 1.2, which many sites and tools read.',
  ),
  required: ['$schema', 'basics', 'work', 'meta'],
}
