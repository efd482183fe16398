import { useState } from 'react'
import { Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { children } from '../../../types/words/quiz'
import { Counted } from './counted'
import { PackCard } from './pack-card'

/** The packs of a band, and what was counted. */
export const List = ({ packs, schools }: Output<'pack.list'>) => {
  const [band, setBand] = useState(packs[0]?.band ?? '6-9')
  const [school, setSchool] = useState(schools[0]?._id)
  const shown = packs.filter((pack) => pack.band === band)
  return (
    <>
      <Meta>老师一个人用电脑、投影上，学生不用手机。点开以后断网也能上完。翻页用方向键、空格或者翻页笔。</Meta>
      {schools.length > 1 && (
        <Choice
          label="在哪所学校上"
          options={Object.fromEntries(schools.map(({ _id, name }) => [_id, name]))}
          value={school}
          onChoose={setSchool}
        />
      )}
      <Choice label="给多大的学生" options={children} value={band} onChoose={setBand} />
      {shown.length === 0 && <Notice>这个年龄的还没有，先看看别的。</Notice>}
      <Columns>
        {shown.map((pack) => (
          <PackCard key={pack._id} pack={pack} school={school} />
        ))}
      </Columns>
      <Counted packs={packs} />
    </>
  )
}
