export default definePageConfig({ navigationBarTitleText: '屏上墙上放的', enablePullDownRefresh: true })
