export default definePageConfig({ navigationBarTitleText: '预警', enableShareAppMessage: true, enablePullDownRefresh: true })
