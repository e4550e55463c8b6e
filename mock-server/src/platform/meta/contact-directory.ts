import type { ContactDirectory } from '@pianeojobs/sdk/contract'

/** Whom to contact (P12.1): the policy promises it and leaves it blank, here it is complete. */
export const contactDirectory: ContactDirectory = {
  controller: {
    name: 'Pianeojobs SAS',
    address: '1 rue de la Paix, 75002 Paris',
    country: 'FR',
    email: 'contact@pianeojobs.example',
  },
  dataProtectionOfficer: { name: 'Data protection officer of Pianeojobs', email: 'privacy@pianeojobs.example' },
  support: { name: 'Pianeojobs support', email: 'support@pianeojobs.example' },
  supervisoryAuthority: {
    name: "Commission Nationale de l'Informatique et des Libertés",
    country: 'FR',
    url: 'https://www.cnil.fr/fr/plaintes',
  },
}
