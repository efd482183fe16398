import { useState } from 'react'
import { Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { ledSizes, sizeOf } from '../../../../film/led'
import type { Size } from '../../../../signage/piece'

type Known = keyof typeof ledSizes
const options = { ...Object.fromEntries(Object.entries(ledSizes).map(([key, { words }]) => [key, words])), own: '别的大小' } as Record<
  Known | 'own',
  string
>

/** Which screen: a usual one, or from what stands on its bill. */
export const ChooseSize = ({ onSize }: { onSize: (size: Size | undefined) => void }) => {
  const [kind, setKind] = useState<Known | 'own'>('band')
  const [typed, setTyped] = useState({ wide: '', high: '', pitch: '' })
  const own = sizeOf(Number(typed.wide), Number(typed.high), Number(typed.pitch))
  const write = (field: keyof typeof typed) => (value: string) => {
    const now = { ...typed, [field]: value }
    setTyped(now)
    onSize(sizeOf(Number(now.wide), Number(now.high), Number(now.pitch)))
  }
  const choose = (key: Known | 'own') => {
    setKind(key)
    onSize(key === 'own' ? own : ledSizes[key])
  }
  return (
    <>
      <Choice label="屏有多大" options={options} value={kind} onChoose={choose} />
      {kind === 'own' && (
        <>
          <Row>
            <Field label="宽，米" type="digit" placeholder="3.2" value={typed.wide} onInput={write('wide')} />
            <Field label="高，米" type="digit" placeholder="0.32" value={typed.high} onInput={write('high')} />
            <Field label="点距，毫米" type="digit" placeholder="10" value={typed.pitch} onInput={write('pitch')} />
          </Row>
          <Notice>{own ? `这块屏是 ${own.width}×${own.height} 个点。` : '照单子填：点距就是 P 后面的数，比如 P10 填 10。'}</Notice>
        </>
      )}
    </>
  )
}
