import Taro from '@tarojs/taro'
import { Button, View } from './elements'
import css from './tabs.module.scss'

const tabs = { home: '今天', cases: '案例', play: '一起答', mine: '我的' } as const
export type Tab = keyof typeof tabs

/** The four first screens. Our own bar, since WeChat's does not grow in elder mode. */
export const Tabs = ({ now }: { now: Tab }) => (
  <View className={css.bar} role="navigation" label="主要页面">
    {(Object.keys(tabs) as Tab[]).map((tab) => (
      <Button
        key={tab}
        className={`${css.tab} ${tab === now ? css.on : ''}`}
        label={tab === now ? `${tabs[tab]}，当前页面` : tabs[tab]}
        onTap={() => tab !== now && Taro.redirectTo({ url: `/pages/${tab}/index` })}
      >
        <View className={css.mark} />
        {tabs[tab]}
      </Button>
    ))}
  </View>
)
