export default definePageConfig({ navigationBarTitleText: '大喇叭', enablePullDownRefresh: true })
