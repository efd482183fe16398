import { usePreferences } from '@/lib/preferences'
import { todayInput } from '@/lib/today-input'
import { useCall } from '@/lib/use-call'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { mongolianAloud } from '../../../content/aloud/mongolian'
import { type DoorWord, doorWords } from '../../../types/words/door'
import { Acts } from './acts'
import { Cases } from './cases'
import { Handbook } from './handbook'
import { name, useKept } from './keep'
import { Leave } from './leave'
import { Now } from './now'

/** Where readers of Mongolian begin: what there is in it, and by its Chinese name what is not there yet. What was there once opens without a network. */
export default guarded(function MongolianHome() {
  const { data, error, loading, reload } = useCall('home.mongolian', todayInput(usePreferences()), { keep: name })
  useKept(loading || error ? undefined : data)
  const word = (key: DoorWord) => ({ title: doorWords[key], mongolian: data?.words[key] })
  return (
    <Screen title="蒙古文">
      <PageAloud words={mongolianAloud} />
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      <Acts word={word} home={data} />
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <Now word={word} home={data} />
          <Handbook word={word} pages={data.handbook} />
          <Cases word={word} first={data} />
        </>
      )}
      {(data || error) && <Leave />}
    </Screen>
  )
})
