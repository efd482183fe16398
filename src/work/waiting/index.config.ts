export default definePageConfig({ navigationBarTitleText: '哪里有事等着', enablePullDownRefresh: true })
