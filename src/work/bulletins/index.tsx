import { day } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { Copy } from '@/parts/copy'
import { StaffScreen } from '@/parts/staff-screen'
import { WordFile } from '@/parts/word-file'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { bulletinFile, bulletinPaper, inSections } from '../../../papers/bulletin'
import { officialDocx } from '../../../papers/official'
import type { Output } from '../../../types/contract'

type Issued = Output<'bulletin.issued'>
type Read = NonNullable<Issued['read']>

/** What was issued for the county and one's own town, for everybody who works there: to be read, and nothing to be done. */
export default guarded(function BulletinsPage() {
  const [region, showRegion] = useAddress('region')
  const [month, showMonth] = useAddress('month')
  const { data, error, loading, reload } = useCall('bulletin.issued', { ...(region && { region }), ...(month && { month }) })
  const chosen = data?.read
  return (
    <StaffScreen at="work/bulletins" title="签发了的通报" wide>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && !chosen && (
        <Card>
          <Para>最近一年还没有签发过通报。签发了，这里就有。</Para>
        </Card>
      )}
      {data && chosen && (
        <>
          <Choice
            label="看哪一期"
            few={4}
            options={Object.fromEntries(data.all.map((one) => [keyOf(one), `${one.place}，${monthInWords(one.month)}`]))}
            value={keyOf(chosen)}
            onChoose={(next) => {
              const [place, of] = next.split(' ')
              showRegion(place)
              showMonth(of)
            }}
          />
          <Words of={chosen} />
        </>
      )}
    </StaffScreen>
  )
})

const keyOf = ({ region, month }: Pick<Read, 'region' | 'month'>) => `${region} ${month}`

const titleOf = ({ place, month }: Read) => `${place}${monthInWords(month)}的通报`
const whoseOf = ({ head: { office }, at }: Read) => `${office ? `${office}，` : ''}${day(at)}签发`
const forWhom = '给干工作的人看，别发到居民群。不给村、镇和人排名次，不作考核依据。'

/** The same words in one piece, for a group of those who work. */
const textOf = (one: Read): string => {
  const sections = inSections(one.paragraphs).flatMap(([name, shown]) => [`【${name}】`, ...shown.map(({ text }) => text)])
  return [titleOf(one), whoseOf(one), ...sections, forWhom].join('\n')
}

const Words = ({ of }: { of: Read }) => (
  <Card>
    <Stack>
      <Title>{titleOf(of)}</Title>
      <Meta>{whoseOf(of)}</Meta>
      {inSections(of.paragraphs).map(([name, shown]) => (
        <Section key={name} name={name} lines={shown} />
      ))}
      <Meta>{forWhom}</Meta>
      <WordFile what="文档" name={bulletinFile(of.place, of.month)} make={() => officialDocx(bulletinPaper(of))} />
      <Meta>发到工作群的文字（不发居民群）：</Meta>
      <Copy key={`${of.region} ${of.month}`} text={textOf(of)} />
    </Stack>
  </Card>
)

const Section = ({ name, lines }: { name: string; lines: Read['paragraphs'] }) => (
  <Stack>
    <Title level={3}>{name}</Title>
    {lines
      .flatMap(({ text }) => text.split('\n'))
      .map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one paragraph have no other name
        <Para key={i}>{line}</Para>
      ))}
  </Stack>
)
