import { archiveFolder } from '@pianeojobs/sdk/archive'
import { contactDirectory } from '../../meta/contact-directory.ts'
import { instant } from '../../time.ts'
import type { Snapshot } from './snapshot.ts'

/** README.txt: what the archive is and how to check it, in English and French. */
export function readme({ row }: Snapshot): string {
  const { controller, dataProtectionOfficer, supervisoryAuthority } = contactDirectory
  const at = instant(row.createdAt)
  return `YOUR DATA AT PIANEOJOBS
=======================
(Version française plus bas.)

This archive holds your personal data as they were at ${at} (UTC).
Export ${row.id}, account ${row.accountId}, ${row.categories.join(', ')}.

Begin with index.html: it opens in any browser, loads nothing from the network and explains every file and field.
manifest.json lists every file with its size, its SHA-256 and what it is. schemas/ describes the JSON files for programs.
The CSV files open in a spreadsheet; a cell that would be run as a formula there has an apostrophe before it.
The JSON files have everything as it is. An empty file of a kind means that there is nothing of that kind.

Whether the archive is whole
  With standard tools, in the folder ${archiveFolder}:
    Linux     sha256sum -c SHA256SUMS
    macOS     shasum -a 256 -c SHA256SUMS
  With pianeo, on the zip file:
    pianeo data verify FILE
The archive is not encrypted: whoever has it can read it. Keep it where only you can.

Questions about your data: ${dataProtectionOfficer.email}
Controller: ${controller.name}, ${controller.address}
You can complain to ${supervisoryAuthority.name}: ${supervisoryAuthority.url}


VOS DONNÉES CHEZ PIANEOJOBS
===========================

Cette archive contient vos données personnelles telles qu'elles étaient le ${at} (UTC).
Export ${row.id}, compte ${row.accountId}, ${row.categories.join(', ')}.

Commencez par index.html : il s'ouvre dans tout navigateur, ne charge rien depuis le réseau et explique chaque fichier et
chaque champ. manifest.json liste tous les fichiers avec leur taille, leur SHA-256 et leur contenu. schemas/ décrit les
fichiers JSON pour les programmes.
Les fichiers CSV s'ouvrent dans un tableur ; une cellule qu'il exécuterait comme formule est précédée d'une apostrophe.
Les fichiers JSON donnent tout tel quel. Un fichier vide signifie qu'il n'y a rien de cette sorte.

Vérifier que l'archive est complète
  Avec les outils courants, dans le dossier ${archiveFolder} :
    Linux     sha256sum -c SHA256SUMS
    macOS     shasum -a 256 -c SHA256SUMS
  Avec pianeo, sur le fichier zip :
    pianeo data verify FICHIER
L'archive n'est pas chiffrée : qui la possède peut la lire. Gardez-la là où vous seul y avez accès.

Questions sur vos données : ${dataProtectionOfficer.email}
Responsable du traitement : ${controller.name}, ${controller.address}
Réclamations : ${supervisoryAuthority.name}, ${supervisoryAuthority.url}
`
}
