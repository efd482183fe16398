/** The county's clock is eight hours ahead of UTC all year. */
const ahead = 8 * 3_600_000
const two = (n: number) => String(n).padStart(2, '0')

/** The moment after which something is no longer shown: 2026年12月31日, with the clock where it is not the day's end. Stands in files' names too. */
export const untilWords = (t: number): string => {
  const then = new Date(t + ahead)
  const clock = `${two(then.getUTCHours())}点${two(then.getUTCMinutes())}分`
  return `${then.getUTCFullYear()}年${then.getUTCMonth() + 1}月${then.getUTCDate()}日${clock === '23点59分' ? '' : clock}`
}

/** What no system takes in a file's name, and marks that an LED card's software stumbles over. */
const forbidden = /[\\/:*?"<>|\s，。；：！？、“”‘’【】（）《》·—…]/g

/** Words as a part of a file's name. */
export const inName = (words: string): string => words.replace(forbidden, '').slice(0, 16) || '短片'
