export default definePageConfig({ navigationBarTitleText: '要帮忙的人', enablePullDownRefresh: true })
