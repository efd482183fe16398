export default definePageConfig({ navigationBarTitleText: '发到群里', enableShareAppMessage: true, enablePullDownRefresh: true })
