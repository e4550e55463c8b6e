const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) is in the calendar: 2023-02-29 is not. */
export function isInCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined || day === undefined) return true
  return day <= (month === 2 && isLeapYear(year) ? 29 : days[month - 1]!)
}

/** Whether one partial date is surely before another. What one of them leaves open decides nothing: 2021 may be after 2021-03. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) < other.slice(0, known)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
