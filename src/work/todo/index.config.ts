export default definePageConfig({ navigationBarTitleText: '等我办的', enablePullDownRefresh: true })
