/** Whether a request says Global Privacy Control: an objection to analytics and advertising (P7.5). */
export function saysGpc(headers: Readonly<Record<string, string | undefined>>): boolean {
  return headers['sec-gpc']?.trim() === '1'
}
