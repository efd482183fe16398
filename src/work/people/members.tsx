import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Card, Columns } from '@/ui/card'
import { Field } from '@/ui/field'
import { Failed, Loading } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Para } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { Member } from './member'

type Page = Output<'staff.list'>

/** Those who do something, page by page or by name. The first page came with the screen. */
export const Members = ({ first, onDone }: { first: Page; onDone: () => void }) => {
  const { page, asked, turn, anew } = usePages()
  const [typed, setTyped] = useState('')
  const [words, find] = useState('')
  const look = () => anew(find)(typed.trim())
  const shared = { places: first.places, onDone, page, onPage: turn }
  return (
    <>
      <Field label="按名字找" type="search" value={typed} onInput={setTyped} onConfirm={look} />
      {typed.trim() !== words && (
        <BigButton kind="soft" onTap={look}>
          {typed.trim() ? '找' : '看全部'}
        </BigButton>
      )}
      {page === 0 && !words ? <Listed {...shared} data={first} /> : <Asked {...shared} words={words} asked={asked} />}
    </>
  )
}

type Shared = { places: Page['places']; onDone: () => void; page: number; onPage: (page: number, end: Page['end']) => void }

const Asked = ({ words, asked, onDone, ...shared }: Shared & { words: string; asked: Pick<Input<'staff.list'>, 'page' | 'after'> }) => {
  const { data, error, loading, reload } = useCall('staff.list', { ...asked, ...(words && { words }) })
  const again = () => {
    reload()
    onDone()
  }
  if (loading && !data) return <Loading words="正在找…" />
  if (error) return <Failed message={error.message} again={reload} />
  return data ? <Listed {...shared} data={data} onDone={again} /> : null
}

const Listed = ({ data, places, onDone, page, onPage }: Shared & { data: Page }) => (
  <>
    {data.people.length === 0 && !data.more && (
      <Card>
        <Para>没有找到。</Para>
      </Card>
    )}
    <Columns>
      {data.people.map((member) => (
        <Member key={member.who} member={member} places={places} onDone={onDone} />
      ))}
    </Columns>
    <Pager page={page} more={data.more} onPage={(to) => onPage(to, data.end)} />
  </>
)
