import { useEffect } from 'react'
import { useUnseenAnswers } from '@/lib/answers'
import { replace } from '@/lib/go'
import { backInTab, leaveTab } from '@/lib/tab-place'
import { inAll, useTodoCounts } from '@/lib/use-todo'
import { Button, Text, View } from './elements'
import { Sign } from './sign'
import css from './tabs.module.scss'

const tabs = { home: '今天', cases: '案例', play: '一起答', mine: '我的' } as const
export type Tab = keyof typeof tabs
const signs = { home: 'today', cases: 'cases', play: 'play', mine: 'mine' } as const

/** The four first screens. Our own bar, since WeChat's does not grow in elder mode. Under 我的 stands how much work waits there, and how many answers of the police and the county. */
export const Tabs = ({ now }: { now: Tab }) => {
  const work = inAll(useTodoCounts())
  const answers = useUnseenAnswers('reports').length + useUnseenAnswers('letters').length
  const left = work + answers
  useEffect(() => backInTab(now), [now])
  return (
    <View className={css.bar} role="navigation" label="主要页面">
      {(Object.keys(tabs) as Tab[]).map((tab) => {
        const badge = tab === 'mine' && left > 0
        return (
          <Button
            key={tab}
            className={`${css.tab} ${tab === now ? css.on : ''}`}
            label={`${tabs[tab]}${badge && work > 0 ? `，${work} 件事要做` : ''}${badge && answers > 0 ? `，${answers} 条新答复` : ''}${tab === now ? '，当前页面' : ''}`}
            onTap={() => tab !== now && leaveTab(now, () => replace(`pages/${tab}`))}
          >
            <Sign name={signs[tab]} />
            {tabs[tab]}
            {badge && (
              <Text className={css.badge} silent>
                {left > 99 ? '99+' : left}
              </Text>
            )}
          </Button>
        )
      })}
    </View>
  )
}
