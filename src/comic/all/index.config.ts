export default definePageConfig({ navigationBarTitleText: '漫画', enablePullDownRefresh: true })
