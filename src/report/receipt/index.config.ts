export default definePageConfig({ navigationBarTitleText: '回执', enablePullDownRefresh: true })
