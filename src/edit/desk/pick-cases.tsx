import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useDebounced } from '@/lib/use-debounced'
import { CaseCard } from '@/parts/case-card'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Line, Para, Title } from '@/ui/words'

interface Props {
  label: string
  most: number
  chosen: string[]
  /** Titles as far as they are known. */
  titles: Record<string, string>
  onChange: (ids: string[]) => void
}

/** A field that chooses one or several cases. */
export const PickCases = ({ label, most, chosen, titles, onChange }: Props) => {
  const [picking, pick] = useState(false)
  const [picked, note] = useState<Record<string, string>>({})
  const choose = (id: string, title: string) => {
    note({ ...picked, [id]: title })
    pick(false)
    onChange(most === 1 ? [id] : [...chosen.filter((other) => other !== id), id])
  }
  return (
    <View role="group" label={label}>
      <Stack>
        <Title level={3}>{label}</Title>
        {chosen.map((id) => (
          <Line key={id}>
            <Para>{titles[id] ?? picked[id] ?? '这个案例不在大家看的里面'}</Para>
            <BigButton
              kind="plain"
              label={`去掉${titles[id] ?? picked[id] ?? '这个案例'}`}
              onTap={() => onChange(chosen.filter((other) => other !== id))}
            >
              去掉
            </BigButton>
          </Line>
        ))}
        {!picking && chosen.length < most && (
          <BigButton kind="soft" onTap={() => pick(true)}>
            选一个案例
          </BigButton>
        )}
        {picking && <Search onPick={choose} onClose={() => pick(false)} />}
      </Stack>
    </View>
  )
}

const Search = ({ onPick, onClose }: { onPick: (id: string, title: string) => void; onClose: () => void }) => {
  const [typed, type] = useState('')
  const words = useDebounced(typed.trim())
  const { data, error, loading, reload } = useCall('case.list', words ? { words } : {})
  return (
    <>
      <Field label="找案例" type="search" value={typed} maxLength={40} placeholder="比如：买羊、快递、补课费" onInput={type} />
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.cases.length === 0 && <Notice>没有找到，换个说法试试。</Notice>}
      {data?.cases.slice(0, 6).map((one) => (
        <CaseCard key={one._id} one={one} onTap={() => onPick(one._id, one.title)} />
      ))}
      <BigButton kind="plain" onTap={onClose}>
        先不选
      </BigButton>
    </>
  )
}
