/** The county's clock is eight hours ahead of UTC all year, whatever the phone or server is set to. */
const local = (t: number) => new Date(t + 8 * 3_600_000)
const two = (n: number) => String(n).padStart(2, '0')

/** 2026年11月29日 */
export const dayOnPaper = (t: number): string => {
  const at = local(t)
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`
}
/** 2026年11月29日 14:05 */
export const timeOnPaper = (t: number): string => `${dayOnPaper(t)} ${two(local(t).getUTCHours())}:${two(local(t).getUTCMinutes())}`

/** 4,800.00 元, from fen: with the thousands apart no nought is lost. */
export const sumOnPaper = (fen: number): string => {
  const [whole = '', rest = ''] = (fen / 100).toFixed(2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest} 元`
}
