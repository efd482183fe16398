export default definePageConfig({ navigationBarTitleText: '谁看过举报', enablePullDownRefresh: true })
