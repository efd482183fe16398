import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import type { Audience } from '../../../types/entities/audience'
import { inMinutes, secondsToRead } from '../../../types/words/broadcast'
import { audiences } from '../../../types/words/people'
import type { Chosen } from './chosen'

const whom = { all: '都看看', ...audiences }

interface Props {
  /** Scripts that are in the day's list already. */
  there: string[]
  onChosen: (one: Omit<Chosen, 'from'>) => void
  onLeave: () => void
}

/** The published scripts that the day does not have yet, page by page. */
export const Add = ({ there, onChosen, onLeave }: Props) => {
  const [audience, setAudience] = useState<Audience | 'all'>('all')
  const { page, asked, turn, anew } = usePages()
  const about = audience === 'all' ? {} : { audience }
  const { data, error, loading, reload } = useCall('material.list', { kind: 'script', ...asked, ...about })
  const others = data?.materials.filter(({ _id }) => !there.includes(_id)) ?? []
  return (
    <>
      <Choice label="给谁听" few={4} options={whom} value={audience} onChoose={anew(setAudience)} />
      {loading && !data && <Loading words="正在找…" />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.materials.length === 0 && <Notice>这里还没有，选“都看看”。</Notice>}
      {data && data.materials.length > 0 && others.length === 0 && <Notice>{`这些都在单子里了。${data.more ? '看下一页。' : ''}`}</Notice>}
      {others.map((one) =>
        one.kind === 'script' ? (
          <BigButton
            key={one._id}
            kind="line"
            label={`放进${one.title}（${inMinutes(secondsToRead(one.text))}）`}
            onTap={() => onChosen({ kind: 'script', item: one._id, title: one.title, seconds: secondsToRead(one.text) })}
          >
            {`${one.title}（${inMinutes(secondsToRead(one.text))}）`}
          </BigButton>
        ) : null,
      )}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
      <Row>
        <BigButton kind="plain" onTap={onLeave}>
          先不加
        </BigButton>
      </Row>
    </>
  )
}
