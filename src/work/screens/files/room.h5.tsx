import { type ReactElement, useState } from 'react'
import { hasFilmSize } from '@/lib/film-words'
import { endOfDay } from '@/lib/time'
import { Columns, Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { type LedForm, ledSizes } from '../../../../film/led'
import type { Piece, Size } from '../../../../signage/piece'
import { Find } from './find'
import { Make } from './make.h5'
import type { Offered } from './pieces'
import { Seen } from './seen.h5'
import { ChooseSize } from './size'

const lasting = { week: '一个星期', month: '一个月', quarter: '三个月' } as const
const daysOf = { week: 7, month: 30, quarter: 90 } as const
const formWords: Record<LedForm, string> = { picture: '彩色图片', onOff: '单色图片', film: '视频', text: '文字' }
/** More is more than people stand before. */
const most = 12

/** Size, pieces, kinds of files; then everything as it will be seen, and the folder. */
export const Room = (): ReactElement => {
  const [size, setSize] = useState<Size | undefined>(ledSizes.band)
  const [taken, take] = useState<Offered[]>([])
  const [forms, setForms] = useState<LedForm[]>(['picture', 'film', 'text'])
  const [long, setLong] = useState<keyof typeof lasting>('month')
  const isTaken = (id: string) => taken.some(({ piece }) => piece.id === id)
  const tick = (offered: Offered) =>
    take((now) =>
      now.some(({ piece }) => piece.id === offered.piece.id)
        ? now.filter(({ piece }) => piece.id !== offered.piece.id)
        : [...now, offered].slice(0, most),
    )
  const until = endOfDay(Date.now(), daysOf[long])
  // an alert before all else, and no longer than it holds
  const ordered = [...taken].sort((a, b) => Number(b.piece.kind === 'alert') - Number(a.piece.kind === 'alert'))
  const pieces = ordered.map(({ piece }): Piece => ({ ...piece, until: Math.min(piece.until ?? until, until) }))
  const isOdd = size && !hasFilmSize(size)
  return (
    <Columns>
      <Stack>
        <ChooseSize onSize={setSize} />
        <Find isTaken={isTaken} onTick={tick} />
        {taken.length >= most && <Notice>{`一个优盘放${most}条就够了，再多没人看完。`}</Notice>}
      </Stack>
      <Stack>
        <Title>放出来是这样</Title>
        {size && pieces.length > 0 ? <Seen pieces={pieces} size={size} /> : <Notice>先选大小，再选一条。</Notice>}
        <Choices label="要哪样文件" options={formWords} values={forms} onChange={setForms} />
        {isOdd && forms.includes('film') && <Notice>这块屏的宽或高是单数个点，做不了视频，用图片放。</Notice>}
        <Choice label="放多久，预警到期就为止" options={lasting} value={long} onChoose={setLong} />
        {size && pieces.length > 0 && forms.length > 0 && (
          <Make
            key={JSON.stringify([size, pieces, forms])}
            {...{ size, pieces, forms: isOdd ? forms.filter((form) => form !== 'film') : forms, offered: ordered }}
          />
        )}
      </Stack>
    </Columns>
  )
}
