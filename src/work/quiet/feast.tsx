import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import type { Output } from '../../../types/contract'

type OneFeast = Output<'tip.quiet'>['towns'][number]['quiet']['dates'][number]

interface Props {
  number: number
  feast: OneFeast
  onChange: (feast: OneFeast) => void
  onRemove: () => void
}

/** A feast: its name, its first and last day. */
export const Feast = ({ number, feast, onChange, onRemove }: Props) => (
  <Stack>
    <Field label={`节日${number}`} value={feast.name} maxLength={10} onInput={(name) => onChange({ ...feast, name })} />
    {/* one below the other: half a phone cuts a year off */}
    <Field label="从哪天" type="date" value={feast.from} onInput={(from) => onChange({ ...feast, from })} />
    <Field label="到哪天" type="date" value={feast.to} onInput={(to) => onChange({ ...feast, to })} />
    <BigButton kind="plain" label={`去掉节日${number}`} onTap={onRemove}>
      去掉
    </BigButton>
  </Stack>
)
