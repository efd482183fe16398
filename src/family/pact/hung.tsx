import type { Pact } from '@/lib/family'
import { dialPerson } from '@/lib/phone'
import { sentences } from '@/lib/sentences'
import { day } from '@/lib/time'
import { Print } from '@/parts/print'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta } from '@/ui/words'
import { pactLines, pactOwn, saidLine } from '../../../content/pact'
import { whomToCall } from '../../../types/words/whom-to-call'
import css from './pact.module.scss'
import { Rehearse } from './rehearse'

/** What of it stands in the program. */
const standing = ({ lines }: Pact) => {
  const ours = lines.filter(({ when, act }) => pactLines.some((one) => one.when === when && one.act === act))
  return sentences([...ours.map(saidLine), ...(ours.length < lines.length ? [pactOwn] : [])])
}

/** As it hangs on the wall; what to do with it stands below, and not on paper. */
export const Hung = ({ pact, onRehearsed }: { pact: Pact; onRehearsed: () => void }) => {
  const last = pact.rehearsedAt[pact.rehearsedAt.length - 1]
  return (
    <>
      <View className={`${css.sheet} paper`}>
        <View className={css.title}>我家的防骗公约</View>
        <View role="list">
          {pact.lines.map(({ when, act }) => (
            <View key={when} className={css.line} role="listitem">
              <Text className={css.when}>如果{when}，</Text>
              <Text className={css.doing}>{act}。</Text>
            </View>
          ))}
        </View>
        {pact.callBack && <View className={css.small}>拿不准，先打家里：{pact.callBack}</View>}
        {pact.word && <View className={css.small}>暗语，当面约好了</View>}
        <View className={css.small}>{whomToCall}</View>
      </View>
      <Stack className="beside-paper">
        <ReadAloud aside text={sentences(pact.lines.map(saidLine))} standing={standing(pact)} />
        <Rehearse pact={pact} onDone={onRehearsed} />
        {pact.callBack && (
          <BigButton kind="line" onTap={() => dialPerson(pact.callBack)}>
            练一次：打给家里
          </BigButton>
        )}
        {process.env.TARO_ENV === 'h5' ? (
          <Print kind="a4" />
        ) : (
          <Notice>要贴到墙上：截个屏，拿到打印店打成一张A4；或者在电脑上打开村哨网页里的家庭公约，照着再点一遍，就能打印。</Notice>
        )}
        <Meta>
          {day(pact.madeAt)}说好的{last ? `，${day(last)}练过` : '，还没有练过'}。三个月后再一起看一遍。
        </Meta>
      </Stack>
    </>
  )
}
