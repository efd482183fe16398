import type { Output } from '../../types/contract'
import { PlaceChoice } from './place-choice'

type Around = Pick<Output<'ledger.list'>, 'place' | 'above' | 'below'>

/** Which place is looked at: this one, those of one's own above and beside it, and those right below. */
export const LedgerPlace = ({ around: { place, above, below }, onChoose }: { around: Around; onChoose: (region: string) => void }) => {
  const all = [...above, place, ...below].sort((a, b) => a._id.localeCompare(b._id))
  return <PlaceChoice places={all} value={place._id} onChoose={onChoose} />
}
