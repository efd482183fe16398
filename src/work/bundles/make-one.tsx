import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bundleMost } from '../../../types/words/bundle'
import { fraudTypes } from '../../../types/words/fraud'
import { type ManuscriptKind, manuscriptKinds } from '../../../types/words/manuscript'
import { fetched, handOn, handOnWords } from './hand-on'
import { Pictures } from './pictures'

const allKinds = Object.keys(manuscriptKinds) as ManuscriptKind[]
type FraudType = keyof typeof fraudTypes

/** What is to go in, what that makes, and the file. */
export const MakeOne = ({ onMade }: { onMade: () => void }) => {
  const [kinds, setKinds] = useState<ManuscriptKind[]>(allKinds)
  const [some, setSome] = useState(false)
  const [types, setTypes] = useState<FraudType[]>([])
  const [ticks, setTicks] = useState<Record<string, boolean>>({})
  const [id, setId] = useState(() => newId('bundle'))
  const [made, setMade] = useState<{ said: string; file: string; name: string }>()
  const { run, busy, trouble, setTrouble } = useMutation()
  const changed = (change: () => void) => {
    change()
    setId(newId('bundle'))
    setMade(undefined)
  }
  const make = async (pictures: string[]) => {
    const bundle = await run('bundle.make', { id, kinds, types, pictures })
    if (!bundle) return
    onMade()
    try {
      const file = await fetched(bundle.link, bundle.name)
      setMade({ said: `第${bundle.number}号做好了，一共${bundle.items}份。`, file, name: bundle.name })
    } catch {
      setTrouble('包做好了，文件没有取下来。请再点一次。')
    }
  }
  return (
    <Card>
      <Stack>
        <Title>做一个内容包</Title>
        <Choices label="放哪些" options={manuscriptKinds} values={kinds} onChange={(next) => changed(() => setKinds(next))} />
        {some ? (
          <Choices label="只要哪几种骗法" options={fraudTypes} values={types} onChange={(next) => changed(() => setTypes(next))} />
        ) : (
          <BigButton kind="plain" onTap={() => setSome(true)}>
            只要几种骗法
          </BigButton>
        )}
        {kinds.length === 0 ? (
          <Notice>先选放哪些。</Notice>
        ) : (
          <Contents key={`${kinds} ${types}`} kinds={kinds} types={types}>
            {({ counts, withdrawn, leftOut, pictures, tooMany }) => {
              if (tooMany) return <Notice>{`一个包最多${bundleMost.entries}份，这里不止。请少选几样，或者只要几种骗法。`}</Notice>
              const ticked = pictures.filter((one) => ticks[one.id] ?? one.ticked).map((one) => one.id)
              return (
                <>
                  <Notice>{inWords(counts)}</Notice>
                  {withdrawn > 0 && <Meta>{`以前放过、后来撤下的 ${withdrawn} 份，也会在包里说明，对方会看到原因。`}</Meta>}
                  {leftOut.length > 0 && (
                    <>
                      <Meta>{`这 ${leftOut.length} 份不放进去：`}</Meta>
                      <More items={leftOut}>
                        {(shown) => (
                          <List items={shown.map(({ kind, title, why }) => `${kind ? manuscriptKinds[kind] : ''}“${title}”：${why}`)} />
                        )}
                      </More>
                    </>
                  )}
                  <Pictures
                    pictures={pictures}
                    ticked={ticked}
                    onTick={(one) => changed(() => setTicks({ ...ticks, [one]: !ticked.includes(one) }))}
                  />
                  {trouble && <Notice kind="wrong">{trouble}</Notice>}
                  {made ? (
                    <>
                      <Notice kind="good">{made.said}</Notice>
                      <BigButton onTap={() => void handOn(made.file, made.name)}>{handOnWords}</BigButton>
                    </>
                  ) : (
                    <BigButton busy={busy === 'bundle.make' && '正在装…'} onTap={() => void make(ticked)}>
                      做成文件
                    </BigButton>
                  )}
                </>
              )
            }}
          </Contents>
        )}
      </Stack>
    </Card>
  )
}

interface ContentsProps {
  kinds: ManuscriptKind[]
  types: FraudType[]
  children: (choices: Output<'bundle.choices'>) => React.ReactNode
}

const Contents = ({ kinds, types, children }: ContentsProps) => {
  const { data, error, reload } = useCall('bundle.choices', { kinds, types })
  if (error) return <Failed message={error.message} again={reload} />
  return data ? children(data) : <Loading />
}

const inWords = (counts: Output<'bundle.choices'>['counts']): string => {
  const some = allKinds.filter((kind) => counts[kind])
  return some.length === 0
    ? '选的这些里面，没有能放的。'
    : `会放进：${some.map((kind) => `${manuscriptKinds[kind]}${counts[kind]}条`).join('、')}。`
}
