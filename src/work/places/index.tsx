import { readSeparated } from '@/lib/table/text'
import { Unreadable } from '@/lib/table/unreadable'
import { useCall } from '@/lib/use-call'
import { useWritten } from '@/lib/written'
import { Sheet } from '@/parts/sheet'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { ClosePlace } from './close-place'
import { Former } from './former'
import { OutcomeCard } from './outcome'
import { readPlaces } from './read-places'
import { rowsOf } from './rows'
import { Towns } from './towns'
import { useTakeIn } from './use-take-in'

const web = process.env.TARO_ENV === 'h5'

/** One's towns, villages and schools: taken in from a sheet or from pasted lines, and taken in again when something changed. */
export default guarded(function Places() {
  const { data, error, loading, reload } = useCall('county.places', {})
  const { value, write, sent } = useWritten('places', '', { lines: '' })
  const { outcome, busy, trouble, setTrouble, look, takeIn, clear } = useTakeIn(() => {
    sent()
    reload()
  })
  const lookAtLines = () => {
    if (!value.lines.trim()) return setTrouble('先贴上名单，一行一个地方。')
    try {
      void look(readPlaces(readSeparated(value.lines)))
    } catch (e) {
      if (!(e instanceof Unreadable)) throw e
      setTrouble(e.message)
    }
  }
  const places = data?.places ?? []
  const former = data?.former ?? []
  const count = (level: (typeof places)[number]['level']) => places.filter((place) => place.level === level).length
  return (
    <StaffScreen at="work/places" title="镇、村和学校" wide>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {outcome && <OutcomeCard outcome={outcome} busy={busy} onTakeIn={takeIn} onLeave={clear} />}
      {data && !outcome && (
        <Card>
          <Stack>
            <Title>放名单</Title>
            {web && (
              <Para>
                先下载表格，填好，再点“选填好的表格”。也可以在下面直接贴。以后有变动，下载、改好、再选一次：不会重复，表里没有的也不会删。
              </Para>
            )}
            <Sheet
              name="镇、村和学校"
              rows={() => rowsOf(places)}
              onRead={(cells, notes) => {
                const read = readPlaces(cells)
                void look({ ...read, notes: [...notes, ...read.notes] })
              }}
            />
            <Field
              long
              label="贴上名单"
              hint="一行一个：苏木镇 嘎查村 户数。从表格里复制几列贴进来也行。学校写在嘎查村那里。"
              placeholder="白音苏木 巴彦嘎查 212"
              value={value.lines}
              maxLength={20000}
              onInput={(lines) => {
                setTrouble('')
                write({ lines })
              }}
            />
            {!web && <Meta>名单长的，在电脑上用表格放更方便。</Meta>}
            {trouble && <Notice kind="wrong">{trouble}</Notice>}
            <BigButton kind={web ? 'line' : 'act'} busy={busy && '正在看…'} onTap={lookAtLines}>
              看看会改什么
            </BigButton>
          </Stack>
        </Card>
      )}
      {data && (
        <>
          <Title>现有的</Title>
          <Para>
            {places.length > 0
              ? `${count('town')}个苏木镇，${count('village')}个嘎查村，${count('school')}所学校。改名要在表格里改，编码不要动。`
              : '还一个都没有。'}
          </Para>
          <Towns places={places} />
          {places.some(({ level }) => level === 'village' || level === 'school') && <ClosePlace places={places} onClosed={reload} />}
          {former.length > 0 && <Former former={former} onMoved={reload} />}
        </>
      )}
    </StaffScreen>
  )
})
