import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useSelf } from '@/lib/use-self'
import { Poster } from '@/parts/poster'
import { SavePoster } from '@/parts/poster-picture/save-poster'
import type { PosterWords } from '@/parts/poster-words'
import { Print } from '@/parts/print'
import { StaffScreen } from '@/parts/staff-screen'
import { tasksOf } from '@/parts/staff-tasks'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  onLeave: () => void
}

/** The month's sheet for the notice board: what there was most of, how to see through it, whom to ask. No figure, no place of a case. */
export const MonthPoster = ({ bulletin, onLeave }: Props) => (
  <StaffScreen at="work/bulletin" title="公告栏的海报" wide>
    {bulletin.most ? <OfKind bulletin={bulletin} most={bulletin.most} /> : <Others />}
    <BigButton kind="plain" className="beside-paper" onTap={onLeave}>
      回到通报
    </BigButton>
  </StaffScreen>
)

/** With few cases, or two kinds alike, no kind is said to be most. */
const Others = () => {
  const mine = tasksOf((useSelf()?.posts ?? []).map(({ role }) => role))
  const may = mine.some(({ page }) => page === 'work/materials')
  return (
    <>
      <Notice>{`起数少，或者有两种一样多，说不出哪种骗法最多。${may ? '海报到“宣传品”里挑一张。' : '海报请文案编辑在“宣传品”里挑一张。'}`}</Notice>
      {may && (
        <BigButton kind="line" onTap={() => go('work/materials')}>
          去宣传品
        </BigButton>
      )}
    </>
  )
}

const OfKind = ({ bulletin, most }: { bulletin: Bulletin; most: NonNullable<Bulletin['most']> }) => {
  const { data, error, loading, reload } = useCall('case.handbook', { type: most.type }, { keep: `handbook.${most.type}` })
  const words = data && wordsOf(bulletin, most, data)
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {words && (
        <>
          <View className="paper">
            <Poster words={words} />
          </View>
          <Stack className="beside-paper">
            <SavePoster words={words} />
            <Print />
          </Stack>
        </>
      )}
    </>
  )
}

const wordsOf = (
  { month, place }: Bulletin,
  { type, of }: NonNullable<Bulletin['most']>,
  { page }: Output<'case.handbook'>,
): PosterWords => ({
  kind: of === 'month' ? `${Number(month.slice(5))}月里，起数最多的骗法是` : `${month.slice(0, 4)}年以来，起数最多的骗法是`,
  headline: [fraudTypes[type].replace(/（.{1,10}）$/, '')],
  lines: page.redFlags.slice(0, 3),
  todo: '遇上了，先停下，问一问再说',
  from: `${place.name} ${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  colour: 'danger',
})
