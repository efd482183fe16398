import { Choice } from '@/ui/choice'
import type { Output } from '../../types/contract'

type Around = Pick<Output<'ledger.list'>, 'place' | 'above' | 'below'>

/** Which place is looked at: this one, those of one's own above and beside it, and those right below. */
export const LedgerPlace = ({ around: { place, above, below }, onChoose }: { around: Around; onChoose: (region: string) => void }) => {
  const all = [...above, place, ...below].sort((a, b) => a._id.localeCompare(b._id))
  if (all.length < 2) return null
  return (
    <Choice
      label="看哪里"
      options={Object.fromEntries(all.map(({ _id, name }) => [_id, name]))}
      value={place._id}
      onChoose={onChoose}
      few={8}
    />
  )
}
