import type { Event } from '../model/event.ts'

/** How long before the day of its announcement a happening may have been. */
const FRESH_DAYS = 14
const DAY = 86_400_000

/**
 * What is announced as news, and what else clauses tell, each happening once: of one type and drug, dates that agree are
 * one happening, and one without a date is one that has a date.
 */
export const joinEvents = (announced: readonly Event[], told: readonly Event[]): readonly Event[] => {
  const events = [...announced]
  const dated = (event: Event): boolean => event.on !== null
  for (const event of [...told.filter(dated), ...told.filter((one) => !dated(one))])
    if (!events.some((other) => isSame(other, event) || (announced.includes(other) && isNews(other, event))))
      events.push(event)
  return events
}

const isSame = (one: Event, other: Event): boolean =>
  one.type === other.type &&
  one.drug === other.drug &&
  (one.on === null || other.on === null || one.on.startsWith(other.on) || other.on.startsWith(one.on))

/** True where what is told is what was announced a few days later. */
const isNews = (news: Event, told: Event): boolean => {
  if (news.type !== told.type || news.drug !== told.drug || news.on === null || told.on?.length !== 10) return false
  const days = (Date.parse(news.on) - Date.parse(told.on)) / DAY
  return days >= 0 && days <= FRESH_DAYS
}
