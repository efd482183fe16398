export default definePageConfig({ navigationBarTitleText: '传到了哪里', enablePullDownRefresh: true })
