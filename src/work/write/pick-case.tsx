import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useDebounced } from '@/lib/use-debounced'
import { CaseCard } from '@/parts/case-card'
import { BigButton } from '@/ui/big-button'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'

/** Chooses a case to write from. */
export const PickCase = ({ onPick, onClose }: { onPick: (id: string) => void; onClose: () => void }) => {
  const [typed, setTyped] = useState('')
  const words = useDebounced(typed.trim())
  const { data, error, loading, reload } = useCall('case.list', words ? { words } : {})
  return (
    <>
      <Field label="找案例" type="search" value={typed} onInput={setTyped} placeholder="比如：买羊、快递、补课费" maxLength={40} />
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.cases.length === 0 && <Notice>没有找到，换个说法试试。</Notice>}
      {data?.cases.map((one) => (
        <CaseCard key={one._id} one={one} onTap={() => onPick(one._id)} />
      ))}
      {data?.more && <Notice>还有更多，写几个字能找得准一些。</Notice>}
      <BigButton kind="plain" onTap={onClose}>
        不用案例，自己写
      </BigButton>
    </>
  )
}
