/** What a poster's ground says: sky blue asks to act, grass green tells what is right, vermilion warns of money leaving. */
export const posterColours = { act: '天蓝：怎么做', right: '草绿：这样做对', danger: '朱红：要当心' } as const

/** What is put up and read out. */
export const materialKinds = { slogan: '标语', script: '喇叭稿', poster: '海报', comic: '漫画' } as const

/** What is shown on a screen or a wall of a place. */
export const showingKinds = { alert: '预警', ...materialKinds } as const

/** Why something is to come down. */
export const takeDownReasons = { withdrawn: '内容已经撤下', changed: '内容改过了，换上新的', over: '到日子了' } as const
