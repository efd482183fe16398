import type { Report } from '../../types/entities/report'

const hour = 3_600_000
/** Least losses of the bands above the first, in fen. */
const bands = [1, 1000_00, 10_000_00, 50_000_00, 200_000_00]

export const lossBand = (loss = 0): number => bands.filter((least) => loss >= least).length

/** How much harm may still be done or was: what goes on before whom it hits before how much it was. */
export const harmOf = ({ dangers = [], age, loss }: Pick<Report, 'dangers' | 'age' | 'loss'>): number =>
  (dangers.length > 0 ? 1000 : 0) + (age === 'minor' || age === 'elder' ? 100 : 0) + lossBand(loss) * 10

/** Until when the police can still have a bank stop it: two days after the last payment, or after it was told of; 0 where no money moved. */
export const stopByOf = ({ transfers = [], loss = 0, createdAt }: Pick<Report, 'transfers' | 'loss' | 'createdAt'>): number => {
  if (transfers.length === 0 && loss === 0) return 0
  const known = transfers.flatMap(({ at }) => at ?? [])
  return (known.length > 0 ? Math.max(...known) : createdAt) + 48 * hour
}
