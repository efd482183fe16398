import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useDebounced } from '@/lib/use-debounced'
import { useOnReshow } from '@/lib/use-on-reshow'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { FraudType } from '../../../types/entities/fraud'
import { fraudTypes } from '../../../types/words/fraud'
import { type Chosen, type SourceKind, sourceKinds } from './chosen'
import css from './films.module.scss'

type End = Output<'tip.list'>['end']

interface Props {
  onChoose: (chosen: Chosen) => void
}
interface Asked extends Props {
  type: FraudType | undefined
  pages: ReturnType<typeof usePages>
}

const which = { all: '全部', ...fraudTypes }

/** What is published and can become a film: by kind of fraud, and tips by what somebody remembers of them. */
export const Found = ({ onChoose }: Props) => {
  const [kind, setKind] = useState<SourceKind>('tip')
  const [type, setType] = useState<FraudType | 'all'>('all')
  const [words, setWords] = useState('')
  const settled = useDebounced(words.trim())
  const pages = usePages()
  const { anew } = pages
  const asked = { onChoose, type: type === 'all' ? undefined : type, pages }
  const isAsked = kind === 'tip' && (settled || asked.type)
  return (
    <>
      <Para>挑一条发布了的，几十秒就做成短片，能发群、放屏上、传视频号。</Para>
      <Choice label="用哪一样做" options={sourceKinds} value={kind} onChoose={anew(setKind)} />
      <Choice label="哪种骗法" options={which} few={5} value={type} onChoose={anew(setType)} />
      {kind === 'tip' && (
        <Field
          label="搜一搜"
          placeholder="用自己的话说：买羊先要定金"
          type="search"
          value={words}
          onInput={(typed) => anew(setWords)(typed.slice(0, 60))}
        />
      )}
      {isAsked && <TipsAbout key={`${settled} ${type}`} words={settled} {...asked} />}
      {kind === 'tip' && !isAsked && <Tips {...asked} />}
      {kind !== 'tip' && <Drawn key={`${kind} ${type}`} kind={kind} {...asked} />}
    </>
  )
}

const Tips = ({ onChoose, pages }: Asked) => {
  const { data, ...state } = useCall('tip.list', pages.asked)
  useOnReshow(state.reload)
  return (
    <Listed
      {...{ ...state, pages }}
      more={!!data?.more}
      end={data?.end}
      found={data?.tips.map(rowOfTip)}
      onTake={(id) => onChoose({ kind: 'tip', id })}
    />
  )
}

/** The tips of the cases that are found, the nearest first. */
const TipsAbout = ({ words, type, ...rest }: Asked & { words: string }) => {
  const { data, ...state } = useCall('case.list', { ...(words && { words }), ...(type && { type }), ...rest.pages.asked })
  const cases = data?.cases.map(({ _id }) => _id)
  if (!cases || cases.length === 0)
    return <Listed {...{ ...state, ...rest }} more={!!data?.more} end={data?.end} found={cases && []} onTake={() => {}} />
  return <TipsOf key={cases.join()} cases={cases} more={!!data?.more} end={data?.end} type={type} {...rest} />
}

const TipsOf = ({ cases, more, end, onChoose, pages }: Asked & { cases: string[]; more: boolean; end: End }) => {
  const { data, ...state } = useCall('tip.list', { cases })
  useOnReshow(state.reload)
  const place = (id = '') => cases.indexOf(id)
  const near = data && [...data.tips].sort((a, b) => place(a.case) - place(b.case))
  return <Listed {...{ ...state, pages, more, end }} found={near?.map(rowOfTip)} onTake={(id) => onChoose({ kind: 'tip', id })} />
}

const rowOfTip = ({ _id, headline, lines }: { _id: string; headline: string; lines: string[] }) => ({ id: _id, title: headline, lines })

const Drawn = ({ kind, type, onChoose, pages }: Asked & { kind: 'poster' | 'comic' }) => {
  const { data, ...state } = useCall('material.list', { kind, ...(type && { type }), ...pages.asked })
  useOnReshow(state.reload)
  const found = data?.materials.flatMap((one) => {
    if (one.kind === 'poster') return [{ id: one._id, title: one.headline.join(' '), lines: one.lines }]
    if (one.kind === 'comic')
      return [{ id: one._id, title: one.title, lines: one.panels.flatMap(({ caption }) => caption ?? []).slice(0, 1) }]
    return []
  })
  return <Listed {...{ ...state, pages }} end={data?.end} more={!!data?.more} found={found} onTake={(id) => onChoose({ kind, id })} />
}

interface ListedProps {
  found: { id: string; title: string; lines: string[] }[] | undefined
  more: boolean
  error?: { message: string } | undefined
  loading: boolean
  reload: () => void
  end: End
  pages: ReturnType<typeof usePages>
  onTake: (id: string) => void
}

/** A row a film. */
const Listed = ({ found, more, error, loading, reload, end, pages, onTake }: ListedProps) => (
  <>
    {loading && !found && <Loading words="正在找…" />}
    {error && <Failed message={error.message} again={reload} />}
    {found?.length === 0 && <Notice>这里还没有，换一种骗法，或者换个说法找。</Notice>}
    {found?.map(({ id, title, lines }) => (
      <Card key={id} role="group" label={title} className={css.row}>
        <Stack>
          <Title level={3}>{title}</Title>
          <Meta>{lines.join('；')}</Meta>
        </Stack>
        <View>
          <BigButton kind="soft" label={`做成短片，${title}`} onTap={() => onTake(id)}>
            做成短片
          </BigButton>
        </View>
      </Card>
    ))}
    {found && <Pager page={pages.page} more={more} onPage={(to) => pages.turn(to, end)} />}
  </>
)
