import { useState } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { usePages } from '@/lib/use-pages'
import { Card, Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Button } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para, Title } from '@/ui/words'
import type { FraudType } from '../../../types/entities/fraud'
import { fraudTypes } from '../../../types/words/fraud'

const which = { all: '全部', ...fraudTypes }

/** Published cases, the newest first; one is opened as an article. */
export const Cases = () => {
  const [type, setType] = useState<FraudType | 'all'>('all')
  const { page, asked, turn, anew } = usePages()
  const { data, error, loading, reload } = useCall('case.list', { ...(type !== 'all' && { type }), ...asked })
  useOnReshow(reload)
  return (
    <>
      <Choice label="哪种骗法" options={which} few={5} value={type} onChoose={anew(setType)} />
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.cases.length === 0 && <Notice>这里还没有，换一种骗法。</Notice>}
      <Columns>
        {data?.cases.map(({ _id, title, type: kind, turningPoint }) => (
          <Button key={_id} label={`${title} ${fraudTypes[kind]} ${turningPoint}`} onTap={() => go('work/publish', { case: _id })}>
            <Card silent>
              <Title>{title}</Title>
              <Meta>{fraudTypes[kind]}</Meta>
              <Para>{turningPoint}</Para>
            </Card>
          </Button>
        ))}
      </Columns>
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}
