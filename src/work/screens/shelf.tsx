import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import type { Input, Output } from '../../../types/contract'
import { chosenKinds, tipOfToday } from '../../../types/words/screen'

export type Chosen = NonNullable<Input<'screen.save'>['plays']>[number]
type Material = Output<'material.list'>['materials'][number]

interface Props {
  chosen: Chosen[]
  isBand: boolean
  onChoose: (one: Chosen, name: string) => void
  onLeave: () => void
}

const { comic: _comic, film: _film, ...inWords } = chosenKinds

/** What is published and can be taken for a screen. */
export const Shelf = ({ chosen, isBand, onChoose, onLeave }: Props) => {
  const [kind, setKind] = useState<Chosen['kind']>('slogan')
  const isTaken = (id: string) => chosen.some(({ item }) => item === id)
  const take = (item: string, name: string) => onChoose({ kind, item, part: 'all' }, name)
  const shared = { isTaken, take }
  return (
    <Card>
      <Stack>
        <Choice label="挑哪一种" options={(isBand ? inWords : chosenKinds) as typeof chosenKinds} value={kind} onChoose={setKind} />
        {isBand && <Notice>条屏只放字，漫画和视频放不下。</Notice>}
        {kind === 'tip' && <Tips {...shared} />}
        {kind === 'film' && <Films {...shared} />}
        {kind !== 'tip' && kind !== 'film' && <Materials key={kind} kind={kind} {...shared} />}
        <BigButton kind="plain" onTap={onLeave}>
          挑好了
        </BigButton>
      </Stack>
    </Card>
  )
}

interface Some {
  isTaken: (id: string) => boolean
  take: (item: string, name: string) => void
}

const Tips = ({ isTaken, take }: Some) =>
  isTaken(tipOfToday) ? (
    <Notice>每天的提示挑上了。</Notice>
  ) : (
    <BigButton kind="soft" onTap={() => take(tipOfToday, chosenKinds.tip)}>
      放当天的提示，每天换一条
    </BigButton>
  )

const Materials = ({ kind, isTaken, take }: Some & { kind: 'slogan' | 'poster' | 'comic' }) => {
  const { page, asked, turn } = usePages()
  const { data, error, loading, reload } = useCall('material.list', { kind, ...asked })
  const left = data?.materials.filter(({ _id }) => !isTaken(_id)) ?? []
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {left.map((one) => (
        <BigButton key={one._id} kind="soft" onTap={() => take(one._id, wordsOf(one))}>
          {wordsOf(one)}
        </BigButton>
      ))}
      {data && left.length === 0 && <Notice>这一页都挑上了。</Notice>}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}

const noFilms = '案例里还没有视频。编辑在案例里放上视频，审核发布以后，这里就能挑。'

const Films = ({ isTaken, take }: Some) => {
  const [after, setAfter] = useState<string>()
  const { data, error, loading, reload } = useCall('screen.films', after ? { after } : {})
  const left = data?.films.filter(({ _id }) => !isTaken(_id)) ?? []
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {left.map(({ _id, title, words }) => (
        <BigButton key={_id} kind="soft" onTap={() => take(_id, title)}>
          {`${title}：${words.length > 30 ? `${words.slice(0, 30)}…` : words}`}
        </BigButton>
      ))}
      {data && left.length === 0 && (data.films.length > 0 || !data.more) && (
        <Notice>{data.films.length > 0 ? '这一页都挑上了。' : after ? '后面没有视频了。' : noFilms}</Notice>
      )}
      {after && (
        <BigButton kind="plain" onTap={() => setAfter(undefined)}>
          回到前面的视频
        </BigButton>
      )}
      {data?.more && (
        <BigButton kind="line" onTap={() => setAfter(data.more)}>
          看后面的视频
        </BigButton>
      )}
    </>
  )
}

const wordsOf = (one: Material): string => (one.kind === 'poster' ? one.headline.join('，') : one.kind === 'comic' ? one.title : one.text)
