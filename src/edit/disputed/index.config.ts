export default definePageConfig({ navigationBarTitleText: '看错了的话', enablePullDownRefresh: true })
